//! What can be heard at any time: how many there are, the latest story, the table, where the file is.

use strum::VariantArray;

use crate::domain::code::{Code, term_key};
use crate::domain::kinds::AssetKind;
use crate::domain::lists::Condition;
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::domain::story::Audience;
use crate::read_aloud::desk::Desk;
use crate::screens::overview::quote;
use crate::widgets::matrix::Table;
use crate::widgets::text::capital;

/// Which village this is, and how many there are of what.
pub fn overview(desk: &mut Desk) {
    let village = desk.book.shown();
    let name = village.settings().village.to_string();
    if !name.is_empty() {
        desk.sentence(&name);
    }
    if desk.book.demo {
        let demo = capital(&desk.words.say("title-demo"));
        desk.sentence(&demo);
    }
    let mut counts = [0; 4];
    for asset in desk.book.shown().assets.values() {
        counts[asset.which().index()] += 1;
    }
    let total: usize = counts.iter().sum();
    if total == 0 {
        return desk.say("aloud-nothing-yet");
    }
    let kinds: Vec<String> = AssetKind::VARIANTS
        .iter()
        .zip(counts)
        .map(|(kind, count)| desk.words.count(&term_key("count", kind.code()), count))
        .collect();
    let there = Phrase::new("overview-there")
        .number("count", total)
        .text("kinds", kinds.join(", "));
    desk.tell(&there);
}

/// The latest story that everybody may hear.
pub fn story(desk: &mut Desk) {
    let stories = desk.book.shown().stories.iter();
    let latest = stories
        .filter(|(_, story)| story.audience == Audience::Everyone)
        .max_by_key(|(id, story)| (story.date, **id));
    match latest
        .map(|(id, _)| *id)
        .and_then(|id: Id| quote(id, &desk.asking()))
    {
        Some(quote) => desk.line(&quote),
        None => desk.say("aloud-no-story"),
    }
}

/// A table, row by row: the first, or the one with this number.
pub fn table(number: Option<usize>, desk: &mut Desk) {
    let place = number.unwrap_or(1).checked_sub(1);
    let Some(table) = place.and_then(|place| Table::VARIANTS.get(place)) else {
        return desk.count("aloud-no-such-number", number.unwrap_or_default());
    };
    let report = desk.report();
    desk.say(table.title());
    let rows = table.rows(&report.coverage, desk.book.shown(), &desk.words);
    if rows.is_empty() {
        desk.say("aloud-table-empty");
    }
    for row in rows {
        let counts: Vec<String> = Condition::VARIANTS
            .iter()
            .zip(row.counts)
            .map(|(condition, count)| format!("{} {count}", desk.words.say(&condition.term())))
            .collect();
        desk.line(&format!("{}: {}", row.label, counts.join(", ")));
    }
    desk.say("aloud-table-others");
}

/// Where the file is.
pub fn place(desk: &mut Desk) {
    let file = desk.book.store.path().display().to_string();
    desk.tell(&Phrase::new("welcome-file").text("file", file));
    desk.say("about-private");
}
