//! The numbered list to take along on a walk, with room to write.

use std::ops::Range;

use askama::Template;

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::domain::record::RecordKind;
use crate::domain::walk::{RATINGS, WalkList};
use crate::exchange::handout::{Format, Source, day, fit, made_up};
use crate::exchange::village_called;

/// Rows for what is missing, and lines for what is agreed.
const BLANKS: usize = 8;
const LINES: usize = 4;

#[derive(Template)]
#[template(path = "walk-list.html")]
struct Html<'a> {
    page: &'a Page,
}

#[derive(Template)]
#[template(path = "walk-list.md")]
struct Markdown<'a> {
    page: &'a Page,
}

struct Page {
    lang: &'static str,
    title: String,
    made_up: String,
    about: String,
    walked: String,
    who: String,
    number: String,
    what: String,
    ratings: Vec<String>,
    tone: String,
    notes: String,
    rows: Vec<Row>,
    blanks: Range<usize>,
    missing: String,
    how: Vec<String>,
    agreed: String,
    lines: Range<usize>,
}

struct Row {
    number: usize,
    name: String,
    about: String,
}

/// The page of this list.
pub(super) fn page(list: &WalkList, format: Format, from: &Source) -> Option<String> {
    let page = Page::of(list, format, from);
    let page = &page;
    match format {
        Format::Html => Html { page }.render().ok(),
        Format::Markdown => Markdown { page }.render().ok(),
        Format::Json | Format::Pdf => None,
    }
}

impl Page {
    fn of(list: &WalkList, format: Format, from: &Source) -> Self {
        let words = from.words;
        let village = village_called(from.village, words);
        let kern = match list.kern {
            Some(kern) => from.village.name_of(RecordKind::Kern, kern),
            None => words.say("kern-whole-village"),
        };
        let about = Phrase::new("print-list-about")
            .text("village", village)
            .text("day", day(list.made, words))
            .number("count", list.entries.len());
        let rows = list.entries.iter().enumerate().filter_map(|(place, id)| {
            let asset = from.village.assets.get(id)?;
            Some(row(place + 1, asset, list, format, from))
        });
        let letter = |field: &str| words.term("walk-letter", field);
        let how = [
            Phrase::new("print-list-letters")
                .text("reach", letter("reachability"))
                .text("access", letter("accessibility"))
                .text("surroundings", letter("surroundings")),
            Phrase::new("print-list-tones")
                .text("good", letter("good"))
                .text("bad", letter("bad")),
            Phrase::new("print-list-signs").text("seen", letter("seen")),
            Phrase::new("print-list-type"),
        ];
        Self {
            lang: words.language().code(),
            title: fit(
                &words.tell(&Phrase::new("print-list-title").text("kern", kern)),
                format,
            ),
            made_up: fit(&made_up(from), format),
            about: fit(&words.tell(&about), format),
            walked: words.say("print-list-walked"),
            who: words.say("print-list-who"),
            number: words.say("print-list-number"),
            what: words.say("print-list-what"),
            ratings: RATINGS.iter().map(|field| letter(field)).collect(),
            tone: fit(&words.say("print-list-tone"), format),
            notes: words.say("print-list-notes"),
            rows: rows.collect(),
            blanks: 0..BLANKS,
            missing: words.say("print-list-missing"),
            how: how.iter().map(|line| fit(&words.tell(line), format)).collect(),
            agreed: words.say("print-list-agreed"),
            lines: 0..LINES,
        }
    }
}

/// One stop: what it is called, what it is, where it is. Nothing else is anybody's business on the street.
fn row(number: usize, asset: &Asset, list: &WalkList, format: Format, from: &Source) -> Row {
    let words = from.words;
    let what = match asset.kind.subtype() {
        Some(subtype) => words.term("subtype", subtype),
        None => words.say(&asset.which().term()),
    };
    let is_person = asset.kind.consent().is_some();
    let address = if is_person { "" } else { &*asset.address };
    // On the list of one kern it goes without saying which.
    let kern = asset.kern.0.filter(|_| list.kern.is_none());
    let kern = kern.map(|kern| from.village.name_of(RecordKind::Kern, kern));
    let status = words.say(&asset.status.term());
    let status = Some(status).filter(|_| asset.status != crate::domain::asset::Status::default());
    let parts = [Some(what), Some(address.to_owned()), kern, status];
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .map(|part| fit(&part, format))
        .collect();
    Row {
        number,
        name: fit(&asset.name, format),
        about: parts.join(" · "),
    }
}
