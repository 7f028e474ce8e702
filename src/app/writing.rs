//! A large edit is written beside the screen: the file goes to another thread and comes back with what it holds then.
//! Until that time one can look around; nothing else is written, and what wants to be is kept back or told to wait.
//! The panel that wanted the edit is put aside, so that nothing in it changes: it comes back if the edit is not kept.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::app::App;
use crate::app::book::Book;
use crate::app::events::Event;
use crate::app::jobs::Done;
use crate::app::logbook;
use crate::app::note::Note;
use crate::app::write::{CopyBefore, Write, Written};
use crate::domain::change::Edit;
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::keys::{ALWAYS, Action, Binding, also, wish};
use crate::screens::{Effect, Input, Screen};
use crate::store::{Holder, StoreError};

/// An edit of so many records takes long enough to be noticed.
pub(super) const LARGE: usize = 1_000;

/// What stops it.
const KEYS: &[Binding] = &[also("esc", Action::Back)];

/// What is being written beside the screen.
pub(super) struct Writing {
    stop: Arc<AtomicBool>,
    /// So many of so many steps are done.
    progress: (usize, usize),
    write: Write,
    /// The panel that wanted it.
    panel: Option<Box<dyn Screen>>,
    /// On how many others it lay.
    depth: usize,
    /// What is to be done once it is kept.
    rest: Vec<Effect>,
    /// What other work came with that is to be remembered in the file.
    happened: Vec<Event>,
}

/// For so long after something was written, Esc may still have been meant to stop it.
const JUST_NOW: Duration = Duration::from_secs(2);

/// What was written beside the screen just now.
pub(super) struct JustWritten {
    at: Instant,
    /// How many panels lay on each other then.
    depth: usize,
    too_late: &'static str,
}

impl App {
    /// Writes it, at once or beside the screen; says whether it is kept, or on its way.
    pub(super) fn write(&mut self, write: Write) -> bool {
        match write.size(&self.desk.book.store) < LARGE {
            true => self.write_at_once(&write),
            false => self.write_beside(write, None),
        }
    }

    /// Writes it beside the screen, if wanted after a copy of the inventory; says whether it is on its way.
    pub(super) fn write_beside(&mut self, write: Write, copy: Option<CopyBefore>) -> bool {
        let store = match self.desk.book.lend() {
            Ok(store) => store,
            Err(error) => {
                self.complain_of_edit(&error);
                self.met_loss(&write);
                return false;
            }
        };
        let asked_by_panel = !matches!(write, Write::TakeBack | Write::DoAgain);
        let panel = asked_by_panel.then(|| self.stage.lift()).flatten();
        let writing = Writing {
            stop: Arc::default(),
            progress: (0, 1),
            write: write.clone(),
            panel,
            depth: self.stage.depth(),
            rest: Vec::new(),
            happened: Vec::new(),
        };
        self.say(Phrase::new("writing-begun"));
        let village = self.desk.book.real().clone();
        self.jobs.write(write, copy, store, village, writing.stop.clone());
        self.writing = Some(writing);
        true
    }

    /// Writes it while everything waits; says whether it is kept.
    pub(super) fn write_at_once(&mut self, write: &Write) -> bool {
        let began = Instant::now();
        let written = self.desk.book.write(write);
        if let Ok(Some(edit)) = &written {
            logbook::edit(edit.changes.len(), began.elapsed());
        }
        let is_kept = written.is_ok();
        self.wrote(written, write);
        is_kept
    }

    /// Has everything follow from what was written.
    fn wrote(&mut self, written: Result<Option<Edit>, StoreError>, write: &Write) {
        let (note, is_kept) = (write.note(), written.is_ok());
        match (written, write.nothing()) {
            (Err(StoreError::Stopped), _) => self.say(Phrase::new("writing-stopped")),
            (Ok(None), Some(nothing)) => self.say(Phrase::new(nothing)),
            (written, None) => self.saved_as(written, note),
            (written, Some(_)) => self.taken_back(written, note),
        }
        if !is_kept {
            self.met_loss(write);
        }
    }

    /// After the disk took something back or did it again.
    fn taken_back(&mut self, taken: Result<Option<Edit>, StoreError>, note: fn(Phrase) -> Note) {
        let edit = taken.as_ref().ok().and_then(Option::as_ref);
        let first = edit.and_then(first_asset);
        let label = edit.map(|edit| edit.label.clone());
        self.saved_as(taken, note);
        match label {
            Some(label) if matches!(note(label.clone()), Note::Redone(_)) => self.answer_again(&label),
            Some(label) => self.forget_answers(&label),
            None => {}
        }
        if let Some(id) = first {
            self.tell_all(&Input::Restored(id));
        }
        let marked = self.desk.book.mark_demo();
        self.report_failure(marked);
        self.refresh_about();
    }

    /// What is to be done once it is kept.
    pub(super) fn after_writing(&mut self, rest: impl Iterator<Item = Effect>) -> bool {
        let Some(writing) = &mut self.writing else {
            return false;
        };
        writing.rest.extend(rest);
        true
    }

    /// Whether the file is being written beside the screen, so that nothing else may be done with it; says so.
    pub(super) fn must_wait(&mut self) -> bool {
        if self.writing.is_some() {
            self.say(Phrase::new("writing-wait"));
        }
        self.writing.is_some() || self.waits_for_erasing()
    }

    /// How far it is, in percents, if anything is being written.
    pub(super) fn written_so_far(&self) -> Option<usize> {
        let (done, all) = self.writing.as_ref()?.progress;
        Some(100 * done / all.max(1))
    }

    /// Takes note of how far it is.
    pub(super) fn writes_on(&mut self, done: usize, all: usize) {
        if let Some(writing) = &mut self.writing {
            writing.progress = (done, all);
        }
    }

    /// What may happen now. Esc stops what is being written, where no panel or text lies over it.
    pub(super) fn beside_writing(&mut self, event: Event) -> Option<Event> {
        let Some(writing) = &mut self.writing else {
            return self.after_writing_just_now(event);
        };
        match event {
            Event::Done(
                Done::Numbered(_)
                | Done::Handed(..)
                | Done::Exported(_)
                | Done::Shared(_)
                | Done::Salvaged(..)
                | Done::SeenThrough { .. }
                | Done::Copied { .. },
            ) => {
                writing.happened.push(event);
                None
            }
            Event::Stop => {
                writing.stop();
                Some(event)
            }
            Event::Key(key) => {
                let bare = self.stage.depth() == writing.depth && !self.stage.top().typing();
                let stops = match wish(&key, &[KEYS, ALWAYS], false) {
                    Some(Action::Interrupt) => true,
                    Some(Action::Back) => bare,
                    _ => false,
                };
                if stops {
                    writing.stop();
                    self.say(Phrase::new("writing-stops"));
                }
                (!stops).then_some(event)
            }
            event => Some(event),
        }
    }

    /// The first key after it: Esc came too late to stop it, and means nothing else where no panel or text lies over
    /// what is there.
    fn after_writing_just_now(&mut self, event: Event) -> Option<Event> {
        let Event::Key(key) = &event else {
            return Some(event);
        };
        let Some(last) = self.just_written.take() else {
            return Some(event);
        };
        let is_back = wish(key, &[KEYS], false) == Some(Action::Back);
        let bare = self.stage.depth() == last.depth && !self.stage.top().typing();
        if is_back && bare && last.at.elapsed() < JUST_NOW {
            self.say(Phrase::new(last.too_late));
            return None;
        }
        Some(event)
    }

    /// Takes the file back, and shows what it holds.
    pub(super) fn written(&mut self, written: Written) {
        let Some(mut writing) = self.writing.take() else {
            return;
        };
        self.desk.book.store = written.store;
        let result = written.result;
        let result = result.map(|after| after.map(|after| self.desk.book.take_up(after)));
        let is_kept = matches!(result, Ok(Some(_)));
        if let Err(StoreError::ChangedElsewhere { .. }) = result
            && let Err(error) = self.desk.book.read_again()
        {
            self.complain(&error);
        }
        let back = self.put_panel_back(&mut writing);
        self.wrote(result, &writing.write);
        let (was_stopped, too_late) = (writing.stop.load(Ordering::Acquire), writing.write.too_late());
        self.just_written = is_kept.then(|| JustWritten {
            at: Instant::now(),
            depth: writing.depth,
            too_late,
        });
        self.catch_up(writing, is_kept, back);
        if was_stopped && is_kept {
            self.say(Phrase::new(too_late));
        }
        match written.copied {
            Some(Ok(backup)) => {
                let inventory = self.desk.book.store.path().to_owned();
                self.jobs.see_through(inventory, backup);
            }
            Some(Err(error)) if is_kept => self.complain(&error),
            Some(Err(_)) | None => {}
        }
        self.find_backups();
    }

    /// After a mistake of ours the file is gone with the thread that had it; nothing was kept. Says whether that is so.
    pub(super) fn writing_broke(&mut self) -> bool {
        let Some(mut writing) = self.writing.take() else {
            return false;
        };
        let book = &mut self.desk.book;
        match Book::open(book.store.path()) {
            Ok(opened) => *book = opened.in_place_of(book),
            // It can still be read, and is asked for again before the next edit.
            Err(_) => book.holder = Some(Holder::default()),
        }
        let back = self.put_panel_back(&mut writing);
        self.show_anew();
        self.catch_up(writing, false, back);
        self.note = Some(Note::Problem(Phrase::new("writing-broke")));
        true
    }

    /// The panel that wanted the edit lies where it lay. While people look along it stays away: it may hold anything.
    fn put_panel_back(&mut self, writing: &mut Writing) -> PanelBack {
        let undisturbed = self.stage.depth() == writing.depth;
        let Some(panel) = writing.panel.take() else {
            return match undisturbed {
                true => PanelBack::OnTop,
                false => PanelBack::Gone,
            };
        };
        if self.desk.book.gate.is_presenting() {
            return PanelBack::Gone;
        }
        self.stage.put_back(writing.depth, panel);
        match undisturbed {
            true => PanelBack::OnTop,
            false => PanelBack::Below,
        }
    }

    /// Does what waited for the file.
    fn catch_up(&mut self, writing: Writing, is_kept: bool, back: PanelBack) {
        let caught_up = self.drafts.catch_up(&mut self.desk.book.store);
        self.report_failure(caught_up);
        if is_kept {
            let mut rest = writing.rest;
            if back == PanelBack::Below && rest.iter().any(|effect| matches!(effect, Effect::Back)) {
                self.stage.take_away(writing.depth);
            }
            if back != PanelBack::OnTop {
                // Somebody is elsewhere by now: nothing moves under their hands.
                rest.retain(|effect| {
                    matches!(
                        effect,
                        Effect::RememberList(..) | Effect::RememberAnswers(..) | Effect::DropDraft(_)
                    )
                });
            }
            self.carry_out(rest);
        }
        writing.happened.into_iter().for_each(|event| self.handle(event));
    }
}

/// Where the panel is that wanted the edit.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PanelBack {
    /// On top, or there was none and nothing else is in its place.
    OnTop,
    /// Below something that was opened meanwhile.
    Below,
    /// Nowhere any more.
    Gone,
}

impl Writing {
    fn stop(&self) {
        self.stop.store(true, Ordering::Release);
    }
}

/// The first asset that the edit is about, if it is about any.
fn first_asset(edit: &Edit) -> Option<Id> {
    let assets = edit
        .changes
        .iter()
        .filter(|change| change.kind == RecordKind::Asset);
    assets.map(|change| change.id).next()
}
