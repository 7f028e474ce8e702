//! What goes into the logbook while the program runs: which screen came in sight, what was told to be wrong.

use std::path::Path;

use crate::app::App;
use crate::app::logbook;
use crate::app::mistakes;
use crate::app::note::Note;

/// What was written up last.
#[derive(Debug, Default)]
pub(super) struct Trail {
    screen: Option<&'static str>,
    problem: Option<String>,
}

impl App {
    /// Writes up what is new since the last time.
    pub(super) fn write_up(&mut self) {
        let screen = self.stage.top().name();
        if self.trail.screen != Some(screen) {
            self.trail.screen = Some(screen);
            logbook::screen(screen);
        }
        let problem = match &self.note {
            Some(Note::Problem(phrase)) => Some(phrase),
            _ => None,
        };
        let key = problem.map(|phrase| phrase.key.clone());
        if key != self.trail.problem {
            problem.inspect(|phrase| logbook::problem(phrase));
            self.trail.problem = key;
        }
    }

    /// Begins or stops to keep a logbook.
    pub(super) fn use_logbook(&mut self, wanted: bool) {
        self.preferences.logbook = wanted;
        let path = self.places.logbook();
        if wanted {
            logbook::begin(&path);
        }
        logbook::keep(wanted);
        let named: Option<&Path> = wanted.then_some(path.as_path());
        mistakes::name_logbook(named, &self.desk.words);
        self.save_preferences();
        self.refresh_about();
    }
}
