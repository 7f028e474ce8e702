//! The tour of the demo village: five minutes, in which one does what one reads about.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::app::App;
use crate::app::note::Note;
use crate::domain::change::Edit;
use crate::domain::phrase::Phrase;
use crate::domain::record::RecordKind;
use crate::keys::Action;
use crate::screens::{Context, Main};
use crate::widgets::boxed::draw_box;
use crate::widgets::text::wrap_within;

/// Where one is.
#[derive(Debug, Clone, Copy, Default)]
pub struct Tour {
    stop: usize,
}

/// What is told at a stop, and what ends it.
struct Stop {
    /// The key of its words.
    words: &'static str,
    until: Until,
}

/// What ends a stop, apart from the key that goes on.
enum Until {
    /// One of these wishes.
    Wish(&'static [Action]),
    /// Anything that is kept.
    Kept,
    /// An entry is gone.
    Removed,
    /// It was taken back.
    Undone,
    /// There is a new entry.
    Added,
    /// Nothing else: it is the last one.
    Read,
}

const fn stop(words: &'static str, until: Until) -> Stop {
    Stop { words, until }
}

const STOPS: &[Stop] = &[
    stop("tour-steps", Until::Wish(&[Action::Right, Action::Left])),
    stop("tour-gaps", Until::Wish(&[Action::Down, Action::Up])),
    stop("tour-inventory", Until::Wish(&[Action::Inventory])),
    stop("tour-search", Until::Wish(&[Action::Search])),
    stop("tour-type", Until::Wish(&[Action::Open])),
    stop("tour-tag", Until::Kept),
    stop("tour-delete", Until::Removed),
    stop("tour-undo", Until::Undone),
    stop("tour-new", Until::Added),
    stop("tour-find", Until::Wish(&[Action::Palette, Action::Help])),
    stop("tour-end", Until::Read),
];

/// Rows of text at a stop.
const ROWS: u16 = 2;

/// The rows that it takes of the screen, with its border.
pub const HEIGHT: u16 = ROWS + 2;

impl Tour {
    /// Draws the stop.
    pub fn draw(self, frame: &mut Frame, area: Rect, cx: &Context) {
        let Some(stop) = STOPS.get(self.stop) else {
            return;
        };
        let title = Phrase::new("tour-title")
            .number("stop", self.stop + 1)
            .number("stops", STOPS.len());
        let inner = draw_box(
            frame,
            area,
            &cx.words.tell(&title),
            &cx.words.say("tour-keys"),
            false,
            cx.theme,
        );
        let cells = usize::from(inner.width);
        let lines = wrap_within(
            &cx.words.say(stop.words),
            cells,
            usize::from(ROWS),
            cx.theme.signs,
        );
        let lines: Vec<Line> = lines.into_iter().map(Line::from).collect();
        frame.render_widget(Paragraph::new(lines).style(cx.theme.text), inner);
    }

    fn until(self) -> Option<&'static Until> {
        STOPS.get(self.stop).map(|stop| &stop.until)
    }
}

impl App {
    /// Begins the tour, in the demo village, or ends it.
    pub(super) fn turn_tour(&mut self) {
        if self.tour.take().is_some() {
            return self.say(Phrase::new("tour-ended"));
        }
        if !self.desk.book.demo {
            let demo = self.places.demo();
            self.open_file(&demo);
            self.show_demo();
        }
        if self.desk.book.demo {
            self.begin_tour();
        } else {
            self.say(Phrase::new("tour-no-demo"));
        }
    }

    /// Begins the tour where one is.
    pub(super) fn begin_tour(&mut self) {
        self.stage.go(Main::Overview);
        self.tour = Some(Tour::default());
    }

    /// On to the next stop; after the last one the tour is over.
    pub(super) fn next_stop(&mut self) {
        match &mut self.tour {
            Some(tour) if tour.stop + 1 < STOPS.len() => tour.stop += 1,
            Some(_) => self.turn_tour(),
            None => self.say(Phrase::new("tour-none")),
        }
    }

    /// Goes on with the tour if this is what the stop asked for.
    pub(super) fn tour_sees_wish(&mut self, action: Action) {
        let until = self.tour.and_then(Tour::until);
        if matches!(until, Some(Until::Wish(asked)) if asked.contains(&action)) {
            self.next_stop();
        }
    }

    /// The same for what has just been kept, or taken back.
    pub(super) fn tour_sees_edit(&mut self, edit: &Edit) {
        let assets = || {
            edit.changes
                .iter()
                .filter(|change| change.kind == RecordKind::Asset)
        };
        let undone = matches!(self.note, Some(Note::Undone(_)));
        let asked_for = match self.tour.and_then(Tour::until) {
            Some(Until::Kept) => !undone,
            Some(Until::Removed) => !undone && assets().any(|change| change.after.is_none()),
            Some(Until::Added) => !undone && assets().any(|change| change.before.is_none()),
            Some(Until::Undone) => undone,
            Some(Until::Wish(_) | Until::Read) | None => false,
        };
        if asked_for {
            self.next_stop();
        }
    }
}
