//! Going over the map, and through the lists beside it.

use crate::domain::atlas::{Point, Way};
use crate::domain::phrase::Phrase;
use crate::keys::Action;
use crate::screens::map::{Focus, Map, NEAREST};
use crate::screens::{Effect, places};
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::step;
use crate::widgets::spots::Spot as Clicked;

/// Rows that a page up or down goes.
const PAGE: i64 = 8;

impl Map {
    /// Moves in the part that has the keys.
    pub(super) fn go(&mut self, action: Action) -> Vec<Effect> {
        let focus = self.focused();
        match (focus, action) {
            (Focus::Chart, _) => return self.cross(action),
            (Focus::Near, Action::Right) => return self.go_there(),
            (Focus::Near | Focus::Without, Action::Left) if !self.in_words => self.focus = Focus::Chart,
            (Focus::Near | Focus::Without, Action::Left | Action::Right) => {
                return vec![Effect::Say(Phrase::new("map-nothing-further"))];
            }
            _ => match step(action) {
                Some(by) if focus == Focus::Near => self.near.step(by, self.nearest().len()),
                Some(by) => self.without.step(by, self.without_place().len()),
                None => return vec![Effect::Say(places::elsewhere(action))],
            },
        }
        Vec::new()
    }

    /// Moves the cross to the next entry that way, over entries in the same cell.
    fn cross(&mut self, action: Action) -> Vec<Effect> {
        let way = match action {
            Action::Up | Action::PageUp => Way::Up,
            Action::Down | Action::PageDown => Way::Down,
            Action::Left => Way::Left,
            Action::Right => Way::Right,
            Action::First => return self.whole(),
            Action::Last => Way::Down,
            other => return vec![Effect::Say(places::elsewhere(other))],
        };
        let (Some(atlas), Some(view)) = (self.atlas.clone(), self.window()) else {
            return vec![Effect::Say(Phrase::new("map-nothing-further"))];
        };
        let begin = view.cell(self.at).1;
        let far = match action {
            Action::PageUp | Action::PageDown => PAGE,
            Action::Last => i64::MAX,
            _ => 1,
        };
        let mut found = None;
        // As far as the page goes; a long way of many entries is cut short.
        for _ in 0..NEAREST {
            let Some(next) = atlas.towards(found.map_or(self.at, |point: Point| point.at), way, &view) else {
                break;
            };
            found = Some(next);
            if far <= (view.cell(next.at).1 - begin).abs() || far == 1 {
                break;
            }
        }
        match found {
            Some(point) => self.stand_on(&point),
            None => return vec![Effect::Say(Phrase::new("map-nothing-further"))],
        }
        Vec::new()
    }

    pub(super) fn stand_on(&mut self, point: &Point) {
        self.at = point.at;
        self.chosen = Some(point.id);
        self.near = Cursor::default();
    }

    /// All in sight, with the cross in the middle of it.
    pub(super) fn whole(&mut self) -> Vec<Effect> {
        self.zoom = 0;
        let Some(middle) = self.middle() else {
            return vec![Effect::Say(Phrase::new("map-empty-short"))];
        };
        self.stand_on(&middle);
        vec![Effect::Say(Phrase::new("map-all-in-sight"))]
    }

    /// Goes to the entry that is chosen in the list of what is near.
    fn go_there(&mut self) -> Vec<Effect> {
        match self.nearest().get(self.near.0).copied() {
            Some(point) => self.stand_on(&point),
            None => return vec![Effect::Say(Phrase::new("map-empty-short"))],
        }
        Vec::new()
    }

    pub(super) fn click(&mut self, spot: Clicked) {
        match spot {
            Clicked::Cell(row, column) => {
                self.focus = Focus::Chart;
                let (Some(atlas), Some(view)) = (self.atlas.clone(), self.seen.get()) else {
                    return;
                };
                let [column, row] = [column, row].map(|cell| i64::try_from(cell).unwrap_or_default());
                match atlas.in_cell(&view, (column, row), 1).1.first() {
                    Some(point) => self.stand_on(point),
                    None => {
                        self.at = view.middle_of(column, row);
                        self.chosen = None;
                        self.near = Cursor::default();
                    }
                }
            }
            Clicked::Row(row) => {
                self.focus = Focus::Near;
                self.near = Cursor(row).within(self.nearest().len());
            }
            Clicked::Field(row) => {
                self.focus = Focus::Without;
                self.without = Cursor(row).within(self.without_place().len());
            }
            Clicked::Part(_) | Clicked::Do(_) => {}
        }
        self.focus = self.focused();
    }
}
