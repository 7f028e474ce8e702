//! What the lists beside the tree look like.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use crate::domain::network::Hanging;
use crate::screens::Context;
use crate::screens::network::deeds::sentence;
use crate::screens::network::lists::{Listed, Part, View};
use crate::screens::network::said::{about, island, name};
use crate::screens::network::tree_look::{foot_rows, say_in};
use crate::screens::network::{Focus, Network};
use crate::screens::seek;
use crate::widgets::boxed::draw_box;
use crate::widgets::list::{Piece, list, spacing};
use crate::widgets::search_list::About;
use crate::widgets::spots::Spot;
use crate::widgets::text::{cut, right, width};

impl Network {
    pub(super) fn draw_lists(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let focused = self.focus == Focus::Lists;
        let inside = draw_box(
            frame,
            area,
            &self.title_of_list(area, cx),
            &self.next_list(area, cx),
            focused,
            cx.theme,
        );
        let foot = foot_rows(inside);
        let [rows, foot] = Layout::vertical([Constraint::Min(1), Constraint::Length(foot)]).areas(inside);
        if focused {
            frame.set_cursor_position(rows.as_position());
        }
        let Some(fabric) = &self.lists.fabric else {
            return say_in(frame, rows, &cx.words.say("network-not-yet"), cx);
        };
        let text = self.about_chosen(cx);
        About {
            text: &text,
            rows: foot.height,
        }
        .draw(frame, foot, cx.theme);
        if let Some(table) = self.lists.table() {
            let place = self.draw_table(frame, rows, table, cx);
            if let Some(place) = place.filter(|_| focused) {
                frame.set_cursor_position(place);
            }
            return;
        }
        let count = self.lists.rows();
        if count == 0 {
            let key = self.why_empty(fabric.counted, cx);
            return say_in(frame, rows, &cx.words.say(key), cx);
        }
        let cursor = self.lists.cursor();
        let pace = spacing(count, rows, cx.theme);
        self.note_rows(rows, count, pace, cx);
        list(frame, rows, cursor, count, focused, cx.theme, |row, cells| {
            let listed = self.lists.row(row);
            listed.map_or_else(Vec::new, |listed| pieces(&listed, cells, cx))
        });
    }

    /// The key of the words for a list without rows, in a part with so many entries that count.
    fn why_empty(&self, counted: usize, cx: &Context) -> &'static str {
        match self.lists.view {
            _ if cx.village.assets.is_empty() => "inventory-empty",
            _ if counted == 0 && cx.scope_in_words().is_some() => "network-none-in-filter",
            View::Alone => "network-alone-none",
            View::Islands => "network-islands-none",
            View::Hinges => "network-hinges-none",
            View::Wishes | View::Kinds | View::Kernen => "network-wishes-none",
        }
    }

    /// Notes what a click on each row of the list is for. The tree has rows of its own.
    fn note_rows(&self, area: Rect, rows: usize, pace: usize, cx: &Context) {
        let top = self
            .lists
            .cursor()
            .top(rows, usize::from(area.height).div_ceil(pace));
        for (y, row) in (area.top()..area.bottom()).step_by(pace).zip(top..rows) {
            let line = Rect { y, height: 1, ..area };
            cx.spots.put(line, Spot::Cell(row, 0));
        }
    }

    /// What is listed, and how many there are.
    fn title_of_list(&self, area: Rect, cx: &Context) -> String {
        let room = usize::from(area.width).saturating_sub(width(&self.next_list(area, cx)) + 7);
        let title = cx.words.say(self.lists.view.title());
        let (title, count) = match &self.lists.inside {
            Some(inside) => match inside.of {
                Part::Cell(row, column) => (self.name_of_cell(row, column, cx), inside.ids.len()),
                Part::Island(hub) => (name(hub, cx), inside.ids.len()),
            },
            None if self.lists.table().is_some() || self.lists.fabric.is_none() => {
                return cut(&title, room, cx.theme.signs);
            }
            None => (title, self.lists.rows()),
        };
        let count = format!(" ({count})");
        let title = cut(&title, room.saturating_sub(width(&count)), cx.theme.signs);
        format!("{title}{count}")
    }

    /// What the next list is, and its key.
    fn next_list(&self, area: Rect, cx: &Context) -> String {
        let next = cx.words.say(&format!("{}-short", self.lists.view.next().title()));
        let whole = format!("m: {next}");
        let title = width(&cx.words.say(self.lists.view.title()));
        if width(&whole) + title + 14 <= usize::from(area.width) {
            whole
        } else {
            "m".to_owned()
        }
    }

    /// What there is to say of the chosen row or cell.
    fn about_chosen(&self, cx: &Context) -> String {
        if self.lists.table().is_some() {
            return self.about_cell(cx);
        }
        let chosen = self.lists.chosen();
        chosen.map_or_else(String::new, |listed| about(&listed, self.lists.rows(), cx))
    }
}

/// A row of a list in so many cells.
fn pieces(listed: &Listed<'_>, cells: usize, cx: &Context) -> Vec<Piece> {
    match listed {
        Listed::Alone(alone) => seek::pieces(alone.asset, false, cells, cx),
        Listed::Asset(id) => seek::pieces(*id, false, cells, cx),
        Listed::Island(own) => counted(island(own, cx), &own.members.len().to_string(), cells, cx),
        Listed::Hinge(hinge) => counted(name(hinge.asset, cx), &parts(hinge), cells, cx),
        Listed::Relation(id) => {
            let relation = cx.village.relations.get(id);
            let text = relation.map_or_else(
                || cx.words.say("entry-gone"),
                |relation| cx.words.tell(&sentence("relate-sentence", relation, cx)),
            );
            vec![(text, cells, cx.theme.text)]
        }
    }
}

/// How many entries the two largest parts have: `12 + 5`.
fn parts(hinge: &Hanging) -> String {
    format!("{} + {}", hinge.sizes[0], hinge.sizes[1])
}

fn counted(text: String, figure: &str, cells: usize, cx: &Context) -> Vec<Piece> {
    let wide = (width(figure) + 1).min(cells / 2);
    vec![
        (text, cells - wide, cx.theme.text),
        (right(figure, wide, cx.theme.signs), wide, cx.theme.dim),
    ]
}
