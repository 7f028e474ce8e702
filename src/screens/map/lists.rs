//! The lists beside the map: what is near, and what has no place on it.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::text::Line;

use crate::domain::atlas::{Atlas, Compass, Point};
use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::domain::record::RecordKind;
use crate::screens::Context;
use crate::screens::map::look::{about_where, length, nothing};
use crate::screens::map::{Focus, Map};
use crate::widgets::boxed::draw_box;
use crate::widgets::list::{Piece, list, spacing};
use crate::widgets::rows::Cursor;
use crate::widgets::spots::Spot as Clicked;
use crate::widgets::text::{cut, width, wrap};

/// Cells of a distance with its direction.
const DISTANCE: usize = 18;

impl Map {
    pub(super) fn draw_lists(
        &self,
        frame: &mut Frame,
        area: Rect,
        atlas: &Atlas,
        cx: &Context,
    ) -> Option<Position> {
        let rows = u16::try_from(atlas.without.len()).unwrap_or(u16::MAX);
        let wanted = match rows {
            0 => 0,
            _ => rows.saturating_add(2).min((area.height / 3).max(4)),
        };
        let [near, without] = Layout::vertical([Constraint::Min(4), Constraint::Length(wanted)]).areas(area);
        let from = self.chosen.map(|id| cx.village.name_of(RecordKind::Asset, id));
        let from = from.filter(|name| !name.is_empty());
        let title = match from {
            Some(name) => Phrase::new("map-near").text("name", name),
            None => Phrase::new("map-near-cross"),
        };
        let title = cut(
            &cx.words.tell(&title),
            usize::from(near.width.saturating_sub(4)),
            cx.theme.signs,
        );
        let focus = self.focused();
        let inside = draw_box(frame, near, &title, "", focus == Focus::Near, cx.theme);
        let mut place = self.draw_near(frame, inside, cx);
        if wanted > 0 {
            let count = cx.words.count("map-without", atlas.without.len());
            let count = cut(
                &count,
                usize::from(without.width.saturating_sub(4)),
                cx.theme.signs,
            );
            let inside = draw_box(frame, without, &count, "", focus == Focus::Without, cx.theme);
            let row = self.draw_without(frame, inside, atlas, cx);
            if focus == Focus::Without {
                place = row;
            }
        }
        place
    }

    fn draw_near(&self, frame: &mut Frame, area: Rect, cx: &Context) -> Option<Position> {
        let near = self.nearest();
        if near.is_empty() {
            // Beside the drawing, that one says how it is filled.
            let said = match (&self.atlas, self.in_words) {
                (Some(atlas), true) => nothing(atlas),
                _ => "map-empty-short",
            };
            let lines = wrap(&cx.words.say(said), usize::from(area.width));
            for (y, line) in (area.y..area.bottom()).zip(lines) {
                frame.render_widget(Line::styled(line, cx.theme.dim), Rect { y, height: 1, ..area });
            }
            return Some(area.as_position());
        }
        let pace = spacing(near.len(), area, cx.theme);
        cx.spots.rows(area, self.near, near.len(), pace);
        let wide = area.width >= 60;
        list(
            frame,
            area,
            self.near,
            near.len(),
            false,
            cx.theme,
            |row, cells| self.near_row(&near[row], cells, wide, cx),
        );
        Some(row_of(area, self.near, near.len(), pace))
    }

    /// A row of the list: how far, in which direction, what.
    fn near_row(&self, point: &Point, cells: usize, wide: bool, cx: &Context) -> Vec<Piece> {
        let name = cx.village.name_of(RecordKind::Asset, point.id);
        let distance = self.at.to(point.at);
        let compass = Compass::from(self.at, point.at);
        if wide {
            let where_ = if distance < 1.0 {
                cx.words.say("map-here")
            } else {
                let phrase = Phrase::new("map-distance")
                    .text("distance", length(distance, cx))
                    .term("where", compass.term());
                cx.words.tell(&phrase)
            };
            let first = DISTANCE + 4;
            let names = cells.saturating_sub(first) / 2;
            return vec![
                (where_, first, cx.theme.text),
                (
                    cut(&name, names.saturating_sub(1), cx.theme.signs),
                    names,
                    cx.theme.text,
                ),
                (
                    about_where(point.id, cx),
                    cells.saturating_sub(first + names),
                    cx.theme.dim,
                ),
            ];
        }
        let short = if distance < 1.0 {
            cx.words.say("map-here-short")
        } else {
            format!(
                "{} {}",
                length(distance, cx),
                cx.words.term("compass-short", compass.code())
            )
        };
        let needs = width(&short).max(9) + 1;
        vec![
            (short, needs, cx.theme.dim),
            (name, cells.saturating_sub(needs), cx.theme.text),
        ]
    }

    fn draw_without(&self, frame: &mut Frame, area: Rect, atlas: &Atlas, cx: &Context) -> Option<Position> {
        let rows = atlas.without.len();
        let pace = spacing(rows, area, cx.theme);
        let room = usize::from(area.height).div_ceil(pace);
        let top = self.without.top(rows, room);
        for (y, row) in (area.y..area.bottom()).step_by(pace).zip(top..rows) {
            cx.spots.put(Rect { y, height: 1, ..area }, Clicked::Field(row));
        }
        list(frame, area, self.without, rows, false, cx.theme, |row, cells| {
            let id = atlas.without[row];
            vec![(cx.village.name_of(RecordKind::Asset, id), cells, cx.theme.text)]
        });
        Some(row_of(area, self.without, rows, pace))
    }
}

/// Where the chosen row of a list is drawn.
fn row_of(area: Rect, cursor: Cursor, rows: usize, pace: usize) -> Position {
    let room = usize::from(area.height).div_ceil(pace).max(1);
    let cursor = cursor.within(rows);
    let below = (cursor.0 - cursor.top(rows, room)) * pace;
    Position::new(
        area.x,
        area.y
            .saturating_add(u16::try_from(below).unwrap_or_default())
            .min(area.bottom().saturating_sub(1)),
    )
}
