//! Presenting: switching it on at once, and off only on purpose.

use std::any::type_name;

use crate::app::App;
use crate::app::gate::Gate;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::Masked;
use crate::screens::welcome::WelcomeScreen;
use crate::screens::{Effect, Input, Route};

impl App {
    /// Hides personal data from now on, or asks whether it may be seen again.
    pub fn present(&mut self) {
        if !self.desk.book.gate.is_presenting() {
            self.begin_presenting();
        } else if self.stage.panel().is_some() && !self.stops_here() {
            self.say(Phrase::new("present-close-first"));
        } else {
            self.open_panel(Route::Before(Phrase::new("present-stop"), Effect::Unmask.into()));
        }
    }

    /// Whether one may stop presenting in the panel that stands there: it opens again by itself when one begins, and
    /// nothing is being typed in it.
    fn stops_here(&self) -> bool {
        let top = self.stage.top();
        top.again().is_some() && !top.typing()
    }

    fn begin_presenting(&mut self) {
        if self.stage.loses() {
            return self.say(Phrase::new("present-finish-first"));
        }
        if self.is_written_beside() {
            self.leave_half_typed();
        } else if self.desk.book.holder.is_none() {
            let kept = self.drafts.keep(&mut self.desk.book.store);
            self.report_failure(kept);
        }
        // A panel may hold what was in the village; that of the first start holds nothing.
        let is_first = self.stage.top().name() == type_name::<WelcomeScreen>();
        self.again = self.stage.top().again();
        if !(is_first && self.desk.book.is_new()) {
            self.stage.close_panels();
        }
        // What was written may say everything.
        self.desk.about.written = None;
        self.desk.theme.presenting = true;
        self.desk.book.cover();
        self.refresh_about();
        self.tell_all(&Input::Presenting);
        self.mask();
        self.errands.redraw = true;
        // Where one goes on, `p` may be an answer.
        let stops = if self.again.is_some() {
            "presenting-f5"
        } else {
            "presenting"
        };
        self.say(Phrase::new(stops));
    }

    /// Shows everything again.
    pub(super) fn unmask(&mut self) {
        self.desk.theme.presenting = false;
        self.desk.book.uncover();
        self.refresh_about();
        self.errands.redraw = true;
        self.find_gaps();
        self.tell_all(&Input::Changed(None));
        self.say(Phrase::new("presenting-no-more"));
        self.tell_what_waits();
    }

    /// Has the masked village made beside the screen; until it is there, nothing is shown.
    pub(super) fn mask(&mut self) {
        let book = &self.desk.book;
        let today = self.desk.today();
        self.jobs
            .mask(book.version, book.real().clone(), today, self.desk.words.clone());
    }

    /// Takes over the masked village, unless the real one is another by now.
    pub(super) fn masked(&mut self, found: u64, masked: Box<Masked>) {
        if !self.desk.book.gate.is_covered() {
            return;
        }
        if found != self.desk.book.version {
            return self.mask();
        }
        self.desk.book.gate = Gate::Masked(masked, self.desk.words.clone());
        self.find_gaps();
        self.tell_all(&Input::Changed(None));
        if let Some(route) = self.again.take() {
            self.open_panel(route);
        }
    }
}
