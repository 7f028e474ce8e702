//! A large edit waits until the inventory has been copied beside the screen; what happens meanwhile waits with it,
//! so that it comes after the edit as if nobody had waited. Whoever presses Ctrl-C does not want to wait.

use crate::app::App;
use crate::app::events::Event;
use crate::app::jobs::Done;
use crate::app::note::Note;
use crate::app::write::{CopyBefore, Write};
use crate::app::writing::LARGE;
use crate::domain::change::Edit;
use crate::domain::phrase::Phrase;
use crate::keys::{ALWAYS, Action, wish};
use crate::screens::Effect;
use crate::store::{Backup, Occasion, StoreError};

/// An edit that waits for a copy.
pub(super) struct CopyFirst {
    /// Which copy it waits for.
    number: u64,
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
    /// all the same where none can be made; that is told after it. One that takes long is written beside the screen
    /// too. Says whether it is on its way.
    pub(super) fn save_after_copy(&mut self, edit: Edit, occasion: Occasion, needs_it: bool) -> bool {
        let inventory = self.desk.book.store.path().to_owned();
        let now = self.moment();
        if LARGE <= edit.changes.len() {
            let copy = CopyBefore {
                occasion,
                at: now,
                needed: needs_it,
            };
            return self.write_beside(Write::Keep(edit), Some(copy));
        }
        self.copies_asked += 1;
        self.copy_first = Some(CopyFirst {
            number: self.copies_asked,
            edit,
            needs_it,
            rest: Vec::new(),
            happened: Vec::new(),
        });
        self.say(Phrase::new(match needs_it {
            true => "copy-first-needed",
            false => "copy-first",
        }));
        self.jobs.copy_first(self.copies_asked, inventory, now, occasion);
        true
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
            // After a mistake of ours nothing else may ever come.
            Event::Done(Done::CopiedFirst(..) | Done::Broken(_))
            | Event::Broken
            | Event::Resized
            | Event::Resumed
            | Event::Together(_) => Some(event),
            Event::Stop => {
                self.save_without_copy();
                Some(event)
            }
            Event::Key(key) if wish(&key, &[ALWAYS], false) == Some(Action::Interrupt) => {
                self.no_longer_wait();
                None
            }
            event => {
                first.happened.push(event);
                None
            }
        }
    }

    /// Makes the edit that waits now that the copy is there, or is known not to come.
    pub(super) fn copied_first(&mut self, number: u64, made: Result<Backup, StoreError>) {
        let inventory = self.desk.book.store.path().to_owned();
        // Somebody may not have waited for it, or nobody had to.
        let Some(first) = self.copy_first.take_if(|first| first.number == number) else {
            if let Ok(backup) = made {
                self.jobs.see_through(inventory, backup);
            }
            return self.find_backups();
        };
        let copied = made.map(|backup| self.jobs.see_through(inventory, backup));
        self.go_on_after_copy(first, copied.map_err(|error| error.phrase()));
    }

    /// Goes on without the copy after a mistake of ours; says whether an edit waited for it.
    pub(super) fn copy_broke(&mut self) -> bool {
        let Some(first) = self.copy_first.take() else {
            return false;
        };
        let why = Phrase::new(match first.needs_it {
            true => "copy-first-broke-not",
            false => "copy-first-broke",
        });
        self.go_on_after_copy(first, Err(why));
        true
    }

    /// Goes on without the copy because somebody does not want to wait for it.
    fn no_longer_wait(&mut self) {
        if let Some(first) = self.copy_first.take() {
            let why = Phrase::new(match first.needs_it {
                true => "copy-first-stopped",
                false => "copy-first-skipped",
            });
            self.go_on_after_copy(first, Err(why));
        }
    }

    /// Makes the edit, unless there is no copy and it is not to be made without one; then what happened meanwhile.
    fn go_on_after_copy(&mut self, mut first: CopyFirst, copied: Result<(), Phrase>) {
        let happened = std::mem::take(&mut first.happened);
        let needs_it = first.needs_it;
        let is_kept = (copied.is_ok() || !needs_it) && self.write_at_once(&Write::Keep(first.edit));
        if is_kept {
            self.carry_out(first.rest);
        }
        // Why the edit could not be kept matters more than why there is no copy.
        if let Err(why) = copied
            && (is_kept || needs_it)
        {
            self.note = Some(Note::Problem(why));
        }
        self.find_backups();
        happened.into_iter().for_each(|event| self.handle(event));
    }

    /// Makes the edit that waits at once: nobody is there to wait any longer.
    pub(super) fn save_without_copy(&mut self) {
        if let Some(first) = self.copy_first.take()
            && !first.needs_it
            && self.write_at_once(&Write::Keep(first.edit))
        {
            self.carry_out(first.rest);
        }
    }
}
