//! At the end of a conversation: what was said all together.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
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
use crate::widgets::list::list;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::About;
use crate::widgets::text::{capital, cut, left, right, width, wrap_within};

/// Rows of the table: its heading, three spheres, and what has none.
const TABLE: u16 = 5;

/// A row below the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Heading(&'static str, usize),
    Reason(Id),
    Wish(Id),
    Value(Id),
}

/// How many rows stand below the table.
pub fn rows(agenda: &Agenda) -> usize {
    sections(&agenda.tally).iter().map(|(_, ids, _)| block(ids)).sum()
}

/// The reasons, wishes and values: the heading of each, what stands below it, and what that is.
fn sections(tally: &Tally) -> [(&'static str, &[Id], fn(Id) -> Said); 3] {
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
fn row_at(tally: &Tally, mut place: usize) -> Option<Said> {
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
    let foot = if area.height >= 14 { 4 } else { 3 };
    let [table, _, said, foot] = Layout::vertical([
        Constraint::Length(TABLE.min(area.height / 2)),
        Constraint::Length(u16::from(area.height >= 14)),
        Constraint::Min(1),
        Constraint::Length(foot),
    ])
    .areas(area);
    draw_table(tally, frame, table, cx);
    let count = rows(agenda);
    if count == 0 {
        let nothing = wrap_within(
            &cx.words.say("talk-nothing-said"),
            usize::from(said.width),
            usize::from(said.height),
            cx.theme.signs,
        );
        for (line, y) in nothing.into_iter().zip(said.top()..said.bottom()) {
            frame.render_widget(Line::styled(line, cx.theme.dim), Rect { y, height: 1, ..said });
        }
        return frame.set_cursor_position(said.as_position());
    }
    cx.spots.rows(said, cursor, count, 1);
    list(frame, said, cursor, count, true, cx.theme, |row, cells| {
        let said = row_at(tally, row);
        let style = match said {
            Some(Said::Heading(..)) => cx.theme.title,
            _ => cx.theme.text,
        };
        let text = said.map(|said| in_words(said, cx)).unwrap_or_default();
        vec![(text, cells, style)]
    });
    let chosen = row_at(tally, cursor.within(count).0).map(|said| in_words(said, cx));
    About {
        text: &chosen.unwrap_or_default(),
        rows: foot.height.saturating_sub(1),
    }
    .draw(frame, foot, cx.theme);
}

fn in_words(said: Said, cx: &Context) -> String {
    match said {
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

/// How many entries of each sphere are in, in doubt, out, or not discussed.
fn draw_table(tally: &Tally, frame: &mut Frame, area: Rect, cx: &Context) {
    let signs = cx.theme.signs;
    let verdicts = Verdict::VARIANTS
        .iter()
        .map(|verdict| cx.words.say(&verdict.term()));
    let heads: Vec<String> = verdicts.chain([cx.words.say("talk-undiscussed")]).collect();
    let wide = heads.iter().map(|head| width(head)).max().unwrap_or_default() + 2;
    let name = usize::from(area.width).saturating_sub(wide * heads.len()).min(24);
    let spheres = Sphere::VARIANTS
        .iter()
        .map(|sphere| capital(&cx.words.say(&sphere.term())));
    let names: Vec<String> = spheres.chain([cx.words.say("heading-no-sphere")]).collect();
    let line = |first: &str, cells: Vec<String>| {
        let cells: String = cells.iter().map(|cell| right(cell, wide, signs)).collect();
        format!("{}{cells}", left(&cut(first, name, signs), name, signs))
    };
    let mut lines = vec![Line::styled(line("", heads.clone()), cx.theme.title)];
    for (first, counts) in names.iter().zip(&tally.verdicts) {
        let cells = counts.iter().map(ToString::to_string).collect();
        lines.push(Line::styled(line(&capital(first), cells), cx.theme.text));
    }
    for (line, y) in lines.into_iter().zip(area.top()..area.bottom()) {
        frame.render_widget(line, Rect { y, height: 1, ..area });
    }
}
