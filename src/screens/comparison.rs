//! What changed between a snapshot and a later one, or now.

mod rows;

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use ratatui::text::{Line, Span};
use strum::VariantArray;

use crate::domain::gaps::Subject;
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::snapshot::{Comparison, GapChange};
use crate::domain::survey::{Survey, Surveyed};
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::overview::move_of;
use crate::screens::{Context, Effect, Input, Main, Route, Screen, places, snapshots};
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, step};
use crate::widgets::spots::Spot;
use crate::widgets::text::{cut, width};

pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("tab", Action::Next),
    also("shift-tab", Action::Previous),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// Cells and rows of the panel.
const SIZE: Size = Size::new(100, 30);

/// Rows of the text at the foot.
const FOOT: u16 = 2;

/// A part of what changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, VariantArray)]
enum Part {
    /// The steps, and how many there are of each sort.
    #[default]
    Steps,
    /// The cells of the matrices.
    Cells,
    /// What grew.
    Grown,
    /// What stopped.
    Stopped,
    /// Gaps that closed.
    Closed,
    /// Gaps that opened.
    Opened,
}

/// The two, and what changed between them.
pub struct ComparisonScreen {
    from: Id,
    to: Option<Id>,
    /// Nothing as long as it is not known; nothing inside if it cannot be.
    known: Option<Option<Arc<Comparison>>>,
    part: Part,
    cursor: Cursor,
}

impl ComparisonScreen {
    /// What changed between the two.
    pub fn new(from: Id, to: Option<Id>) -> Self {
        Self {
            from,
            to,
            known: None,
            part: Part::default(),
            cursor: Cursor::default(),
        }
    }

    fn comparison(&self) -> Option<&Comparison> {
        self.known.as_ref()?.as_deref()
    }

    fn turn(&mut self, forward: bool) {
        let parts = Part::VARIANTS;
        let here = parts
            .iter()
            .position(|part| *part == self.part)
            .unwrap_or_default();
        let by = if forward { 1 } else { parts.len() - 1 };
        self.part = parts[(here + by) % parts.len()];
        self.cursor = Cursor::default();
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        match action {
            Action::Back => return vec![Effect::Back],
            Action::Next | Action::Right => self.turn(true),
            Action::Previous | Action::Left => self.turn(false),
            Action::Open => return vec![self.open(cx)],
            _ => match (step(action), self.comparison()) {
                (Some(by), Some(comparison)) => {
                    let rows = self.part.rows(comparison);
                    self.cursor.step(by, rows);
                }
                (Some(_), None) => {}
                (None, _) => return vec![Effect::Say(places::elsewhere(action))],
            },
        }
        Vec::new()
    }

    /// Goes to what the chosen row is about.
    fn open(&self, cx: &Context) -> Effect {
        let nothing = || Effect::Say(Phrase::new("comparison-nothing-to-open"));
        let Some(comparison) = self.comparison() else {
            return nothing();
        };
        let mover = match self.part {
            Part::Steps => return Effect::Go(Main::Overview),
            Part::Cells => {
                let cell = comparison.cells.get(self.cursor.0);
                return cell.map_or_else(nothing, |cell| {
                    Effect::ShowCell(cell.rule.clone(), cell.row.clone(), cell.column)
                });
            }
            Part::Grown => comparison.grown.get(self.cursor.0),
            Part::Stopped => comparison.stopped.get(self.cursor.0),
            Part::Closed => {
                let gap = comparison.closed.get(self.cursor.0);
                return gap.map_or_else(nothing, |gap| open_subject(gap, cx));
            }
            Part::Opened => {
                let gap = comparison.opened.get(self.cursor.0);
                return gap.map_or_else(nothing, |gap| open_move(gap, cx));
            }
        };
        mover.map_or_else(nothing, |mover| record(RecordKind::Asset, mover.asset.id, cx))
    }

    /// "3-11-2025 voor de zomer, vergeleken met nu"
    fn heading(&self, cx: &Context) -> String {
        let name = |id: &Id| {
            let snapshot = cx.village.snapshots.get(id);
            snapshot
                .map(|snapshot| snapshots::named(snapshot, cx))
                .unwrap_or_default()
        };
        let phrase = match &self.to {
            Some(to) => Phrase::new("comparison-of-two").text("later", name(to)),
            None => Phrase::new("comparison-with-now"),
        };
        cx.words.tell(&phrase.text("name", name(&self.from)))
    }

    /// The parts with how much there is in each.
    fn draw_parts(&self, frame: &mut Frame, area: Rect, comparison: &Comparison, cx: &Context) {
        let named = |part: Part, counted: bool| {
            let name = cx.words.say(part.name());
            match part {
                Part::Steps => format!(" {name} "),
                _ if counted => format!(" {name} {} ", part.rows(comparison)),
                _ => format!(" {name} "),
            }
        };
        // Where there is little room, only the open part says how much is in it.
        let all: usize = Part::VARIANTS.iter().map(|part| width(&named(*part, true))).sum();
        let room = all <= usize::from(area.width);
        let mut spans = Vec::new();
        let mut x = area.x;
        for (place, part) in Part::VARIANTS.iter().enumerate() {
            let name = named(*part, room || *part == self.part);
            let cells = u16::try_from(width(&name)).unwrap_or(u16::MAX);
            let spot = Rect {
                x,
                width: cells,
                height: 1,
                ..area
            };
            cx.spots.put(spot.intersection(area), Spot::Part(place));
            x = x.saturating_add(cells);
            let style = if *part == self.part {
                cx.theme.tab
            } else {
                cx.theme.dim
            };
            spans.push(Span::styled(name, style));
        }
        frame.render_widget(Line::from(spans), area);
    }
}

impl Screen for ComparisonScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("comparison-title")
    }

    fn keys(&self) -> Vec<Binding> {
        [KEYS, MOVING].concat()
    }

    fn movement(&self) -> Option<&'static str> {
        Some("movement-comparison")
    }

    fn survey(&self) -> Option<Survey> {
        Some(Survey::Comparison {
            from: self.from,
            to: self.to,
        })
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Action(action) => return self.act(action, cx),
            Input::Click(Spot::Part(place)) => {
                self.part = Part::VARIANTS.get(place).copied().unwrap_or_default();
                self.cursor = Cursor::default();
            }
            Input::Click(spot) => self.cursor.click(spot),
            Input::Surveyed(Surveyed::Comparison(known)) => {
                self.known = Some(known);
                if let Some(comparison) = self.comparison() {
                    self.cursor = self.cursor.within(self.part.rows(comparison));
                }
            }
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        let inside = panel::open(frame, area, &self.title(cx), SIZE, theme);
        frame.set_cursor_position(inside.as_position());
        let cells = usize::from(inside.width);
        let say = |key: &str| Line::styled(cut(&cx.words.say(key), cells, theme.signs), theme.text);
        let comparison = match &self.known {
            None => return frame.render_widget(say("counting"), inside),
            Some(None) => return frame.render_widget(say("comparison-unreadable"), inside),
            Some(Some(comparison)) => comparison,
        };
        let [heading, parts, _, rows, foot] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Max(1),
            Constraint::Min(1),
            Constraint::Length(FOOT + 1),
        ])
        .areas(inside);
        let title = cut(&self.heading(cx), cells, theme.signs);
        frame.render_widget(Line::styled(title, theme.title), heading);
        self.draw_parts(frame, parts, comparison, cx);
        let about = if comparison.is_same() {
            "comparison-same"
        } else {
            self.part.about()
        };
        About {
            text: &cx.words.say(about),
            rows: FOOT,
        }
        .draw(frame, foot, theme);
        let count = self.part.rows(comparison);
        if count == 0 {
            return frame.render_widget(say("comparison-nothing"), rows);
        }
        cx.spots
            .rows(rows, self.cursor, count, spacing(count, rows, theme));
        list(frame, rows, self.cursor, count, true, theme, |row, cells| {
            self.part.row(comparison, row, cells, cx)
        });
    }
}

/// The form of a record, if it is still there.
fn record(kind: RecordKind, id: Id, cx: &Context) -> Effect {
    match cx.village.get(kind, id) {
        Some(record) => Effect::Open(Route::form(record, Some(id), None)),
        None => Effect::Say(Phrase::new("comparison-gone")),
    }
}

/// Goes to what a closed gap was about.
fn open_subject(change: &GapChange, cx: &Context) -> Effect {
    match change.gap.subject() {
        Some(Subject::Asset(id)) => record(RecordKind::Asset, id, cx),
        Some(Subject::Action(id)) => record(RecordKind::Action, id, cx),
        Some(Subject::Support(id)) => record(RecordKind::Support, id, cx),
        _ => Effect::Say(Phrase::new("comparison-closed")),
    }
}

/// Opens the move that would close a gap, if it is still open.
fn open_move(change: &GapChange, cx: &Context) -> Effect {
    let subject = change.gap.subject();
    let report = cx.report.map(|report| report.gaps.iter());
    let gap = report.into_iter().flatten().find(|gap| {
        let same = Some(&gap.subject) == subject.as_ref() || matches!(gap.subject, Subject::Groups(_));
        gap.rule.id == change.gap.rule && same
    });
    let Some(gap) = gap else {
        return open_subject(change, cx);
    };
    move_of(gap, cx)
}
