//! People who may not be kept for ever (AVG 5): confirmed to be still right, or erased.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};

use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::retention::{Overdue, overdue};
use crate::domain::value::Value;
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::inventory::verified;
use crate::screens::{Context, Effect, Input, Route, Screen, places};
use crate::widgets::list::{Piece, list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, step};
use crate::widgets::text::{cut, draw_text};

pub(super) const KEYS: &[Binding] = &[
    bind("x", Action::Verify),
    bind("enter", Action::Open),
    bind("Z", Action::Erase),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// Cells and rows of the panel.
const SIZE: Size = Size::new(80, 22);

/// Rows of the text at the foot.
const FOOT: u16 = 2;

/// The people, and which one is chosen.
#[derive(Debug, Default)]
pub struct ReviewScreen {
    people: Vec<Overdue>,
    cursor: Cursor,
}

impl ReviewScreen {
    fn chosen(&self) -> Option<Id> {
        self.people.get(self.cursor.0).map(|overdue| overdue.id)
    }

    fn with_chosen(&self, deed: impl FnOnce(Id) -> Effect) -> Vec<Effect> {
        vec![match self.chosen() {
            Some(id) => deed(id),
            None => Effect::Say(Phrase::new("review-nobody")),
        }]
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        match action {
            Action::Back => vec![Effect::Back],
            Action::Verify => self.with_chosen(|id| Effect::Save(verified(&[id], cx.village, cx.today))),
            Action::Erase => self.with_chosen(|id| Effect::Open(Route::Erase(Some(id)))),
            Action::Open => self.with_chosen(|id| match cx.village.get(RecordKind::Asset, id) {
                Some(record) => Effect::Open(Route::form(record, Some(id), None)),
                None => Effect::Say(Phrase::new("no-entry-chosen")),
            }),
            _ => match step(action) {
                Some(by) => {
                    self.cursor.step(by, self.people.len());
                    Vec::new()
                }
                None => vec![Effect::Say(places::elsewhere(action))],
            },
        }
    }
}

impl Screen for ReviewScreen {
    fn title(&self, cx: &Context) -> String {
        let title = Phrase::new("review-title").number("count", self.people.len());
        cx.words.tell(&title)
    }

    fn keys(&self) -> Vec<Binding> {
        [KEYS, MOVING].concat()
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Shown | Input::Changed(_) => {
                self.people = overdue(cx.village, cx.today);
                self.cursor = self.cursor.within(self.people.len());
            }
            Input::Click(spot) => self.cursor.click(spot),
            Input::Action(action) => return self.act(action, cx),
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        let inside = panel::open(frame, area, &self.title(cx), SIZE, theme);
        let months = Phrase::new("review-how").number("months", cx.village.settings().retention_months());
        if self.people.is_empty() {
            let nobody = Phrase {
                key: "review-empty".to_owned(),
                ..months
            };
            draw_text(frame, inside, &cx.words.tell(&nobody), theme.text);
            return frame.set_cursor_position(inside.as_position());
        }
        let [rows, foot] = Layout::vertical([Constraint::Min(1), Constraint::Length(FOOT + 1)]).areas(inside);
        About {
            text: &cx.words.tell(&months),
            rows: FOOT,
        }
        .draw(frame, foot, theme);
        let count = self.people.len();
        cx.spots
            .rows(rows, self.cursor, count, spacing(count, rows, theme));
        list(frame, rows, self.cursor, count, true, theme, |row, cells| {
            pieces(&self.people[row], cells, cx)
        });
    }
}

/// The name, the kern, and since when.
fn pieces(overdue: &Overdue, cells: usize, cx: &Context) -> Vec<Piece> {
    let theme = cx.theme;
    let Some(asset) = cx.village.assets.get(&overdue.id) else {
        return vec![(cx.words.say("entry-gone"), cells, theme.dim)];
    };
    let kern = match asset.kern.0 {
        Some(kern) => cx.village.name_of(RecordKind::Kern, kern),
        None => cx.words.say("kern-whole-village"),
    };
    let (when, wide) = (26.min(cells / 2), (cells / 4).min(20));
    let name = cells.saturating_sub(when + wide);
    vec![
        (
            cut(&asset.name, name.saturating_sub(1), theme.signs),
            name,
            theme.text,
        ),
        (cut(&kern, wide.saturating_sub(1), theme.signs), wide, theme.dim),
        (cut(&since(overdue, cx), when, theme.signs), when, theme.dim),
    ]
}

fn since(overdue: &Overdue, cx: &Context) -> String {
    let key = match overdue.since {
        None => return cx.words.say("review-never"),
        Some(_) if overdue.to_come => "review-to-come",
        Some(_) => "review-since",
    };
    let day = overdue.since.write(&cx.reading());
    cx.words.tell(&Phrase::new(key).text("day", day))
}
