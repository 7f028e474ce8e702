//! Presenting: switching it on at once, and off only on purpose.

use std::any::type_name;

use jiff::civil::Date;

use crate::app::App;
use crate::app::gate::Gate;
use crate::domain::change::Edit;
use crate::domain::doubles::resembles_one_of;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::Masked;
use crate::domain::record::{AnyRecord, RecordKind};
use crate::screens::welcome::WelcomeScreen;
use crate::screens::{Effect, Input, Route};

/// An edit of more records than this is no single entry, and nobody types its names.
const SEVERAL: usize = 20;

/// What is remembered while people look along.
#[derive(Default)]
pub(super) struct Presented {
    /// The panel that opens again once people are hidden in it.
    again: Option<Route>,
    /// For which day the masked village was asked for last.
    day: Option<Date>,
    /// The name of which it was said last that somebody who is hidden has one like it.
    warned_of: Option<String>,
}

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
        self.presented.again = self.stage.top().again();
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
        let stops = if self.presented.again.is_some() {
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
        self.presented.day = Some(today);
        self.jobs
            .mask(book.version, book.real().clone(), today, self.desk.words.clone());
    }

    /// Has the masked village made anew once it is another day: a yes may count from today on, or no longer.
    pub(super) fn mask_of_today(&mut self) {
        let is_of_before = self.presented.day.is_some_and(|day| day != self.desk.today());
        if is_of_before && self.desk.book.gate.is_presenting() {
            self.mask();
        }
    }

    /// Says once of every name that is new here that somebody who is hidden has one like it, and not who; whether it
    /// did.
    pub(super) fn warns_of_hidden(&mut self, edit: &Edit) -> bool {
        let book = &self.desk.book;
        if !book.gate.is_presenting() || SEVERAL < edit.changes.len() {
            return false;
        }
        let real = book.real();
        let fresh = edit.changes.iter().filter(|change| change.before.is_none());
        let mut fresh = fresh.filter_map(|change| match &change.after {
            Some(AnyRecord::Asset(asset)) => Some(asset.name.to_string()),
            _ => None,
        });
        let hidden = |id| book.hides(RecordKind::Asset, id);
        let like = fresh.find(|name| resembles_one_of(name, real, hidden));
        let Some(name) = like.filter(|name| self.presented.warned_of.as_ref() != Some(name)) else {
            return false;
        };
        self.say(Phrase::new("hidden-double"));
        self.presented.warned_of = Some(name);
        true
    }

    /// Takes over the masked village, unless the real one is another by now.
    pub(super) fn masked(&mut self, found: u64, masked: Box<Masked>) {
        // One that is shown is of yesterday, if another was asked for.
        if !self.desk.book.gate.is_presenting() || self.desk.book.gate.is_of(masked.day()) {
            return;
        }
        if found != self.desk.book.version {
            return self.mask();
        }
        self.desk.book.gate = Gate::Masked(masked, self.desk.words.clone());
        self.find_gaps();
        self.tell_all(&Input::Changed(None));
        if let Some(route) = self.presented.again.take() {
            self.open_panel(route);
        }
    }
}
