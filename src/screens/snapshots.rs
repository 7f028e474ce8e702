//! Vorig jaar: the snapshots of the village, to compare with each other or with now.

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use ratatui::text::Line;

use crate::domain::change::{Change, Edit};
use crate::domain::first_words::first_words;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::domain::snapshot::{Made, Snapshot};
use crate::domain::value::Value;
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::{Context, Effect, Input, Route, Screen, places};
use crate::widgets::form::called;
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, step};
use crate::widgets::text::{cut, wrap};

pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("n", Action::New),
    bind("space", Action::Mark),
    bind("e", Action::Edit),
    bind("d", Action::Delete),
    also("delete", Action::Delete),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// Cells and rows of the panel.
const SIZE: Size = Size::new(84, 20);

/// Rows of the text at the foot.
const FOOT: u16 = 2;

/// As many snapshots are compared.
const TWO: usize = 2;

/// The snapshots, and which of them are chosen.
pub struct SnapshotsScreen {
    /// The newest first.
    snapshots: Vec<(Id, Arc<Snapshot>)>,
    cursor: Cursor,
    /// At most two, in the order in which they were marked.
    marked: Vec<Id>,
}

impl SnapshotsScreen {
    /// The snapshots of the village.
    pub fn new(cx: &Context) -> Self {
        Self {
            snapshots: Snapshot::newest(cx.village),
            cursor: Cursor::default(),
            marked: Vec::new(),
        }
    }

    fn chosen(&self) -> Option<&(Id, Arc<Snapshot>)> {
        self.snapshots.get(self.cursor.0)
    }

    /// Compares the two that are marked, or else the chosen one with now.
    fn compare(&self) -> Option<Route> {
        let mut marked = self.snapshots.iter().filter(|(id, _)| self.marked.contains(id));
        if let (Some((later, _)), Some((earlier, _))) = (marked.next(), marked.next()) {
            return Some(Route::Comparison(*earlier, Some(*later)));
        }
        Some(Route::Comparison(self.chosen()?.0, None))
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        if let Some(by) = step(action) {
            self.cursor.step(by, self.snapshots.len());
            return Vec::new();
        }
        let blank = || AnyRecord::Snapshot(Snapshot::on(cx.today).into());
        match (action, self.chosen()) {
            (Action::Back, _) => vec![Effect::Back],
            (Action::New, _) => vec![Effect::Open(Route::form(blank(), None, Some("label")))],
            // The first one is made at once.
            (Action::Open, None) => {
                let label = Phrase::new("edit-snapshot");
                let change = Change::add(Id::fresh(), Snapshot::on(cx.today));
                vec![Effect::Save(Edit::new(label, vec![change]))]
            }
            (Action::Open, Some(_)) => self.compare().map(Effect::Open).into_iter().collect(),
            (Action::Mark | Action::Edit | Action::Delete, None) => {
                vec![Effect::Say(Phrase::new("snapshots-none-yet"))]
            }
            (Action::Edit, Some((id, snapshot))) => {
                let record = Snapshot::wrap(snapshot.clone());
                vec![Effect::Open(Route::form(record, Some(*id), Some("label")))]
            }
            (Action::Delete, Some((id, snapshot))) => {
                let label =
                    Phrase::new("edit-snapshot-deleted").text("name", first_words(&whole_name(snapshot, cx)));
                let changes = cx.village.removal(RecordKind::Snapshot, &[*id]);
                vec![Effect::Save(Edit::new(label, changes))]
            }
            (Action::Mark, Some((id, _))) => {
                let id = *id;
                self.mark(id);
                Vec::new()
            }
            (other, _) => vec![Effect::Say(places::elsewhere(other))],
        }
    }

    /// Marks it, or no longer; a third mark takes the place of the first.
    fn mark(&mut self, id: Id) {
        let before = self.marked.len();
        self.marked.retain(|marked| *marked != id);
        if self.marked.len() == before {
            self.marked.push(id);
        }
        if TWO < self.marked.len() {
            self.marked.remove(0);
        }
    }

    fn row(&self, row: usize, cells: usize, cx: &Context) -> Vec<(String, usize, ratatui::style::Style)> {
        let (id, snapshot) = &self.snapshots[row];
        let theme = cx.theme;
        let (mark, style) = if self.marked.contains(id) {
            (theme.signs.mark, theme.marked)
        } else {
            ("", theme.text)
        };
        let day = snapshot.date.write(&cx.reading());
        let made = how_made(snapshot, cx);
        let rest = cells.saturating_sub(14);
        let label = rest / 2;
        vec![
            (mark.to_owned(), 2, style),
            (day, 12, style),
            (snapshot.label.to_string(), label, style),
            (made, rest - label, theme.dim),
        ]
    }

    /// What Enter does.
    fn about(&self, cx: &Context) -> String {
        let phrase = match self.marked.len() {
            TWO => Phrase::new("snapshots-compare-two"),
            1 => Phrase::new("snapshots-one-marked"),
            _ => match self.chosen() {
                Some((_, snapshot)) => Phrase::new("snapshots-compare-now").text("name", named(snapshot, cx)),
                None => Phrase::new("snapshots-none-yet"),
            },
        };
        cx.words.tell(&phrase)
    }
}

impl Screen for SnapshotsScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("snapshots-title")
    }

    fn keys(&self) -> Vec<Binding> {
        let mut keys = [KEYS, MOVING].concat();
        let of_one = |action| matches!(action, Action::Mark | Action::Edit | Action::Delete);
        for binding in keys.iter_mut().filter(|binding| of_one(binding.action)) {
            binding.hinted &= !self.snapshots.is_empty();
        }
        keys
    }

    /// So that a new snapshot need not wait.
    fn survey(&self) -> Option<crate::domain::survey::Survey> {
        Some(crate::domain::survey::Survey::Standing)
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Action(action) => return self.act(action, cx),
            Input::Click(spot) => {
                self.cursor.click(spot);
            }
            Input::Changed(_) => {
                let there = |id: Id| cx.village.snapshots.contains_key(&id);
                self.snapshots = Snapshot::newest(cx.village);
                self.marked.retain(|id| there(*id));
                self.cursor = self.cursor.within(self.snapshots.len());
            }
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        let inside = panel::open(frame, area, &self.title(cx), SIZE, theme);
        if self.snapshots.is_empty() {
            let lines = wrap(&cx.words.say("snapshots-empty"), usize::from(inside.width));
            for (y, line) in (inside.y..inside.bottom()).zip(lines) {
                frame.render_widget(
                    Line::styled(line, theme.text),
                    Rect {
                        y,
                        height: 1,
                        ..inside
                    },
                );
            }
            return frame.set_cursor_position(inside.as_position());
        }
        let [rows, foot] = Layout::vertical([Constraint::Min(1), Constraint::Length(FOOT + 1)]).areas(inside);
        let text = self.about(cx);
        About {
            text: &text,
            rows: FOOT,
        }
        .draw(frame, foot, theme);
        let count = self.snapshots.len();
        cx.spots
            .rows(rows, self.cursor, count, spacing(count, rows, theme));
        list(frame, rows, self.cursor, count, true, theme, |row, cells| {
            self.row(row, cells, cx)
        });
    }
}

/// "23-11-2026 voor de zomer"
pub(super) fn named(snapshot: &Arc<Snapshot>, cx: &Context) -> String {
    cut(&whole_name(snapshot, cx), 40, cx.theme.signs)
}

fn whole_name(snapshot: &Arc<Snapshot>, cx: &Context) -> String {
    called(&Snapshot::wrap(snapshot.clone()), &cx.reading())
}

/// By hand, or at which walk.
fn how_made(snapshot: &Snapshot, cx: &Context) -> String {
    if snapshot.made == Made::Hand {
        return cx.words.say("made-hand");
    }
    let walk = snapshot.gathering.0;
    let walk = walk.and_then(|id| cx.village.get(RecordKind::Gathering, id));
    match walk {
        Some(walk) => {
            let phrase = Phrase::new("made-at").text("walk", called(&walk, &cx.reading()));
            cx.words.tell(&phrase)
        }
        None => cx.words.say("made-walk"),
    }
}
