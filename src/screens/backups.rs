//! The copies that the program made by itself, to go back to one.

use std::path::PathBuf;

use jiff::civil::DateTime;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};

use crate::domain::phrase::Phrase;
use crate::domain::value::Value;
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::{Context, Effect, Input, Screen, places};
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, step};
use crate::widgets::text::{cut, draw_text};

pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("restore-copy"),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// Cells and rows of the panel.
const SIZE: Size = Size::new(76, 20);

/// Rows of the text at the foot.
const FOOT: u16 = 3;

/// Cells for the day and the time of a copy.
const MOMENT: usize = 24;
/// And for how much is in it.
const WIDE: usize = 17;

/// A copy that the program made by itself.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptCopy {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made, by the clock on the wall.
    pub at: DateTime,
    /// How large it is.
    pub bytes: u64,
    /// Why it was made, in a few words.
    pub occasion: Phrase,
    /// Whether it is known to be damaged; that is looked at while the list is on the screen.
    pub broken: bool,
    /// How many assets are in it, once that is known.
    pub entries: Option<usize>,
}

/// The copies, the newest first, and which one is chosen.
#[derive(Debug, Default)]
pub struct BackupsScreen {
    cursor: Cursor,
    /// Whether there was a copy to go back to when the list came on the screen.
    some: bool,
}

impl BackupsScreen {
    fn chosen<'a>(&self, cx: &Context<'a>) -> Option<&'a KeptCopy> {
        cx.about.backups.get(self.cursor.0)
    }

    /// Asks to go back to the copy; that is asked again before everything becomes as it was then.
    fn ask(&self, cx: &Context) -> Vec<Effect> {
        let Some(copy) = self.chosen(cx) else {
            return vec![Effect::Say(Phrase::new("backups-none"))];
        };
        // How much it would change is known once the copy is looked through.
        vec![Effect::Restore(copy.path.clone())]
    }

    fn about(&self, cx: &Context) -> String {
        let phrase = match self.chosen(cx) {
            Some(copy) if copy.broken => Phrase::new("backups-broken-how"),
            Some(copy) => with_moment(Phrase::new("backups-how"), copy, cx),
            None => Phrase::new("backups-none"),
        };
        cx.words.tell(&phrase)
    }
}

impl Screen for BackupsScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("backups-title")
    }

    fn keys(&self) -> Vec<Binding> {
        let own = KEYS.iter().map(|binding| Binding {
            hinted: binding.hinted && (self.some || binding.action != Action::Open),
            ..*binding
        });
        own.chain(MOVING.iter().copied()).collect()
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Shown => {
                self.some = !cx.about.backups.is_empty();
                return vec![Effect::LookAtCopies];
            }
            Input::Action(Action::Open) => return self.ask(cx),
            Input::Action(Action::Back) => return vec![Effect::Back],
            Input::Click(spot) => self.cursor.click(spot),
            Input::Action(action) => match step(action) {
                Some(by) => self.cursor.step(by, cx.about.backups.len()),
                None => return vec![Effect::Say(places::elsewhere(action))],
            },
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        let inside = panel::open(frame, area, &self.title(cx), SIZE, theme);
        let copies = &cx.about.backups;
        if copies.is_empty() {
            draw_text(frame, inside, &cx.words.say("backups-empty"), theme.text);
            return frame.set_cursor_position(inside.as_position());
        }
        let [rows, foot] = Layout::vertical([Constraint::Min(1), Constraint::Length(FOOT + 1)]).areas(inside);
        let text = self.about(cx);
        About {
            text: &text,
            rows: FOOT,
        }
        .draw(frame, foot, theme);
        let count = copies.len();
        cx.spots
            .rows(rows, self.cursor, count, spacing(count, rows, theme));
        list(frame, rows, self.cursor, count, true, theme, |row, cells| {
            let copy = &copies[row];
            let size = match copy.entries {
                Some(count) => Phrase::new("backups-things").number("count", count),
                None => Phrase::new("backups-size").number("kilobytes", copy.bytes.div_ceil(1024)),
            };
            let when = cx.words.tell(&with_moment(Phrase::new("backups-row"), copy, cx));
            let (moment, wide) = (MOMENT.min(cells / 2), WIDE.min(cells / 5));
            let rest = cells.saturating_sub(moment + wide);
            let (why, style) = match copy.broken {
                true => (cx.words.say("backups-broken"), theme.key),
                false => (cx.words.tell(&copy.occasion), theme.text),
            };
            vec![
                (when, moment, theme.text),
                (cut(&why, rest.saturating_sub(1), theme.signs), rest, style),
                (cx.words.tell(&size), wide, theme.dim),
            ]
        });
    }
}

/// The phrase with the day and the time of a copy.
fn with_moment(phrase: Phrase, copy: &KeptCopy, cx: &Context) -> Phrase {
    let moments = cx.about.backups.iter().map(|copy| copy.at);
    phrase
        .text("day", Some(copy.at.date()).write(&cx.reading()))
        .text("time", time_among(copy.at, moments))
}

/// The time of a copy that was made then; with seconds if another of these was made in the same minute.
pub(crate) fn time_among(at: DateTime, moments: impl Iterator<Item = DateTime>) -> String {
    let minute = |at: DateTime| (at.date(), at.hour(), at.minute());
    let many = moments.filter(|other| minute(*other) == minute(at)).count();
    at.strftime(if many < 2 { "%H:%M" } else { "%H:%M:%S" })
        .to_string()
}
