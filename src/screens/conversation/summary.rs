//! At the end of a conversation: what was said all together.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use strum::VariantArray;

use crate::domain::asset::Verdict;
use crate::domain::code::Code;
use crate::domain::conversation::{Agenda, Tally};
use crate::domain::lists::Sphere;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::screens::Context;
use crate::screens::conversation::detail;
use crate::widgets::form::called;
use crate::widgets::list::{list, spacing};
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::About;
use crate::widgets::text::{capital, left, right, width};

/// Rows of the table: its heading, three spheres, and what has none.
const TABLE: usize = 5;

/// A row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    /// How many entries of a sphere have each verdict; none: the heading above those.
    Counts(Option<usize>),
    Heading(&'static str, usize),
    Reason(Id),
    Wish(Id),
    Value(Id),
}

/// How many rows there are: the table, and what was said.
pub fn rows(agenda: &Agenda) -> usize {
    let said = sections(&agenda.tally);
    TABLE + said.iter().map(|(_, ids, _)| block(ids)).sum::<usize>()
}

/// The heading of a part, what stands below it, and what that is.
type Section<'a> = (&'static str, &'a [Id], fn(Id) -> Said);

/// The reasons, wishes and values.
fn sections(tally: &Tally) -> [Section<'_>; 3] {
    [
        ("talk-reasons", &tally.reasons, Said::Reason),
        ("talk-wishes", &tally.wishes, Said::Wish),
        ("talk-values", &tally.values, Said::Value),
    ]
}

/// The rows of a section: none if it is empty.
fn block(ids: &[Id]) -> usize {
    if ids.is_empty() { 0 } else { ids.len() + 1 }
}

/// The row at this place.
fn row_at(tally: &Tally, place: usize) -> Option<Said> {
    let Some(mut place) = place.checked_sub(TABLE) else {
        return Some(Said::Counts(place.checked_sub(1)));
    };
    for (heading, ids, said) in sections(tally) {
        if place < block(ids) {
            return Some(match place.checked_sub(1) {
                Some(place) => said(ids[place]),
                None => Said::Heading(heading, ids.len()),
            });
        }
        place -= block(ids);
    }
    None
}

/// Draws the counts per sphere and verdict, and below them all that was said; the chosen row stands in
/// full at the foot.
pub fn draw(agenda: &Agenda, cursor: Cursor, frame: &mut Frame, area: Rect, cx: &Context) {
    let tally = &agenda.tally;
    let [said, foot] = Layout::vertical([Constraint::Min(1), Constraint::Length(3)]).areas(area);
    let count = rows(agenda);
    let pace = spacing(count, said, cx.theme);
    cx.spots.rows(said, cursor, count, pace);
    let columns = Columns::new(usize::from(said.width), cx);
    list(frame, said, cursor, count, true, cx.theme, |row, cells| {
        let (text, style) = match row_at(tally, row) {
            Some(Said::Counts(None)) => (columns.heading(cx), cx.theme.title),
            Some(Said::Counts(Some(sphere))) => (columns.row(tally, sphere, cx), cx.theme.text),
            Some(said @ Said::Heading(..)) => (in_words(said, tally, cx), cx.theme.title),
            Some(said) => (in_words(said, tally, cx), cx.theme.text),
            None => (String::new(), cx.theme.text),
        };
        vec![(text, cells, style)]
    });
    let text = match row_at(tally, cursor.within(count).0) {
        _ if count == TABLE => cx.words.say("talk-nothing-said"),
        Some(said) => in_words(said, tally, cx),
        None => String::new(),
    };
    About { text: &text, rows: 2 }.draw(frame, foot, cx.theme);
}

fn in_words(said: Said, tally: &Tally, cx: &Context) -> String {
    match said {
        Said::Counts(None) => cx.words.say("talk-counts-about"),
        Said::Counts(Some(sphere)) => {
            let [yes, doubt, no, none] = tally.verdicts[sphere];
            let phrase = Phrase::new("talk-counts")
                .text("sphere", capital(&sphere_name(sphere, cx)))
                .number("in", yes)
                .number("doubt", doubt)
                .number("out", no)
                .number("none", none);
            cx.words.tell(&phrase)
        }
        Said::Heading(key, count) => cx.words.count(key, count),
        Said::Reason(id) => {
            let Some(asset) = cx.village.assets.get(&id) else {
                return cx.words.say("entry-gone");
            };
            let verdict = asset.verdict.map(|verdict| cx.words.say(&verdict.term()));
            let phrase = Phrase::new("talk-reason")
                .text("name", &*asset.name)
                .text("verdict", verdict.unwrap_or_default())
                .text("reason", &*asset.verdict_reason);
            cx.words.tell(&phrase)
        }
        Said::Wish(id) => match cx.village.get(RecordKind::Relation, id) {
            Some(record @ AnyRecord::Relation(_)) => called(&record, &cx.reading()),
            _ => cx.words.say("entry-gone"),
        },
        Said::Value(id) => {
            let Some(story) = cx.village.stories.get(&id) else {
                return cx.words.say("entry-gone");
            };
            let name = story
                .assets
                .iter()
                .next()
                .map(|id| cx.village.name_of(RecordKind::Asset, id));
            let phrase = Phrase::new("talk-value-of")
                .text("name", name.unwrap_or_default())
                .text("text", detail::line_of(story, cx));
            cx.words.tell(&phrase)
        }
    }
}

/// The sphere at this place of the table; last come those without one.
fn sphere_name(place: usize, cx: &Context) -> String {
    match Sphere::VARIANTS.get(place) {
        Some(sphere) => cx.words.say(&sphere.term()),
        None => cx.words.say("heading-no-sphere"),
    }
}

/// The columns of the table.
struct Columns {
    name: usize,
    wide: usize,
    heads: Vec<String>,
}

impl Columns {
    fn new(cells: usize, cx: &Context) -> Self {
        let verdicts = Verdict::VARIANTS
            .iter()
            .map(|verdict| cx.words.say(&verdict.term()));
        let heads: Vec<String> = verdicts.chain([cx.words.say("talk-undiscussed")]).collect();
        let wide = heads.iter().map(|head| width(head)).max().unwrap_or_default() + 1;
        // The list has cells of its own for the cursor.
        let name = cells.saturating_sub(3 + wide * heads.len()).min(24);
        Self { name, wide, heads }
    }

    fn line(&self, first: &str, cells: &[String], cx: &Context) -> String {
        let signs = cx.theme.signs;
        let cells: String = cells.iter().map(|cell| right(cell, self.wide, signs)).collect();
        format!("{}{cells}", left(first, self.name, signs))
    }

    fn heading(&self, cx: &Context) -> String {
        self.line("", &self.heads, cx)
    }

    fn row(&self, tally: &Tally, sphere: usize, cx: &Context) -> String {
        let counts = tally.verdicts[sphere].map(|count| count.to_string());
        self.line(&capital(&sphere_name(sphere, cx)), &counts, cx)
    }
}
