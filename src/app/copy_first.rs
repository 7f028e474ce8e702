//! A large edit waits until the inventory has been copied beside the screen; what happens meanwhile waits with it,
//! so that it comes after the edit as if nobody had waited.

use crate::app::App;
use crate::app::events::Event;
use crate::app::jobs::Done;
use crate::app::note::Note;
use crate::domain::change::Edit;
use crate::domain::phrase::Phrase;
use crate::screens::Effect;
use crate::store::{Backup, Occasion, StoreError};

/// An edit that waits for a copy.
pub(super) struct CopyFirst {
    edit: Edit,
    /// Whether it is not to be made without one.
    needs_it: bool,
    /// What is to be done after it.
    rest: Vec<Effect>,
    /// What happened meanwhile.
    happened: Vec<Event>,
}

impl App {
    /// Has the inventory copied, and the edit made once that is done. One that does not need the copy is made
    /// all the same where none can be made; that is told after it.
    pub(super) fn save_after_copy(&mut self, edit: Edit, occasion: Occasion, needs_it: bool) {
        let inventory = self.desk.book.store.path().to_owned();
        let now = self.moment();
        self.copy_first = Some(CopyFirst {
            edit,
            needs_it,
            rest: Vec::new(),
            happened: Vec::new(),
        });
        self.say(Phrase::new("copy-first"));
        self.jobs.copy_first(inventory, now, occasion);
    }

    /// Whether an edit waits; then this is done after it.
    pub(super) fn waits_for_copy(&mut self, rest: impl Iterator<Item = Effect>) -> bool {
        let Some(first) = &mut self.copy_first else {
            return false;
        };
        first.rest.extend(rest);
        true
    }

    /// What may happen now. As long as an edit waits, that is little; whoever has to stop does not wait.
    pub(super) fn now(&mut self, event: Event) -> Option<Event> {
        let Some(first) = &mut self.copy_first else {
            return Some(event);
        };
        match event {
            Event::Done(Done::CopiedFirst(_)) | Event::Resized | Event::Resumed | Event::Together(_) => {
                Some(event)
            }
            Event::Stop => {
                self.save_without_copy();
                Some(event)
            }
            event => {
                first.happened.push(event);
                None
            }
        }
    }

    /// Makes the edit that waits now that the copy is there, or is known not to come.
    pub(super) fn copied_first(&mut self, made: Result<Backup, StoreError>) {
        let Some(mut first) = self.copy_first.take() else {
            return;
        };
        let happened = std::mem::take(&mut first.happened);
        let copied = made.map(|backup| {
            let inventory = self.desk.book.store.path().to_owned();
            self.jobs.see_through(inventory, backup);
        });
        match copied {
            Err(error) if first.needs_it => self.complain(&error),
            copied => {
                self.save_now(first);
                self.report_failure(copied);
            }
        }
        self.find_backups();
        happened.into_iter().for_each(|event| self.handle(event));
    }

    /// Makes the edit that waits at once: nobody is there to wait any longer.
    pub(super) fn save_without_copy(&mut self) {
        if let Some(first) = self.copy_first.take()
            && !first.needs_it
        {
            self.save_now(first);
        }
    }

    fn save_now(&mut self, first: CopyFirst) {
        let saved = self.desk.book.save(&first.edit);
        let is_kept = saved.is_ok();
        self.saved_as(saved.map(Some), Note::Done);
        if is_kept {
            self.carry_out(first.rest);
        }
    }
}
