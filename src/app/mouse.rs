//! The mouse: what a click and the wheel do, and letting the mouse go.

use std::time::{Duration, Instant};

use ratatui::layout::Position;

use crate::app::App;
use crate::domain::phrase::Phrase;
use crate::keys::Action;
use crate::screens::Input;
use crate::widgets::spots::Spot;

/// Two clicks on one place within this time are one double click.
const DOUBLE: Duration = Duration::from_millis(500);

/// How many rows a turn of the wheel goes.
const TURN: usize = 3;

/// Whether we have the mouse, and where it was clicked last.
#[derive(Debug)]
pub(super) struct Mouse {
    taken: bool,
    clicked: Option<(Position, Instant)>,
}

impl Mouse {
    /// At the start.
    pub(super) fn new(taken: bool) -> Self {
        Self { taken, clicked: None }
    }
}

impl App {
    /// Whether clicks should come to us.
    pub fn uses_mouse(&self) -> bool {
        self.mouse.taken
    }

    pub(super) fn click(&mut self, place: Position) {
        if self.desk.book.gate.is_covered() {
            return;
        }
        self.interrupted = false;
        self.remark_is_read();
        if self.waits_for_erasing() {
            return;
        }
        let now = Instant::now();
        let before = self.mouse.clicked.take();
        let twice = before.is_some_and(|(at, when)| at == place && now.duration_since(when) <= DOUBLE);
        let keys = self.stage.top().keys();
        // The first click may have moved the rows: a double click is about what that one chose.
        if twice && keys.iter().any(|binding| binding.action == Action::Open) {
            return self.act(Action::Open);
        }
        match self.desk.spots.at(place) {
            Some(Spot::Do(action)) => self.act(action),
            Some(spot) => {
                if matches!(spot, Spot::Row(_) | Spot::Cell(..)) {
                    self.mouse.clicked = Some((place, now));
                }
                self.tell_top(Input::Click(spot));
            }
            None => {}
        }
    }

    pub(super) fn wheel(&mut self, up: bool) {
        if self.desk.book.gate.is_covered() {
            return;
        }
        self.mouse.clicked = None;
        self.remark_is_read();
        for _ in 0..TURN {
            self.tell_top(Input::Action(if up { Action::Up } else { Action::Down }));
        }
    }

    /// Lets the mouse go, so that the terminal can mark text with it, or takes it back.
    pub(super) fn let_go_or_take(&mut self) {
        self.take_mouse(!self.mouse.taken);
        self.say(Phrase::new(if self.mouse.taken {
            "mouse-taken"
        } else {
            "mouse-free"
        }));
    }

    /// The same from now on, also after the next start.
    pub(super) fn use_mouse(&mut self, wanted: bool) {
        self.preferences.mouse = wanted;
        self.save_preferences();
        self.refresh_about();
        self.take_mouse(wanted);
    }

    fn take_mouse(&mut self, wanted: bool) {
        self.mouse.taken = wanted;
        self.errands.mouse = Some(wanted);
    }
}
