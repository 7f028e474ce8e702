//! Erasing a person for good (AVG 17): out of the records, the history, what is half typed, what is remembered,
//! and every copy that the program made; and keeping them erased when an older copy comes back.
//!
//! What is kept of them is the id alone. A copy is rewritten beside itself and put in the place of the old one
//! when it is whole. The inventory itself is the last: whatever cuts it off, the name is still known and it is
//! begun again at the next start.

mod again;
mod copies;
mod left;
mod past;
mod places;
mod register;
mod returning;
pub(in crate::store) mod stays;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::domain::asset::Asset;
use crate::domain::privacy::erasure::{Decisions, Erasure, leave_out};
use crate::domain::record::{AnyRecord, Id};
use crate::domain::register::REMEMBERED;
use crate::domain::village::Village;
use crate::i18n::in_every_language;
use crate::store::error::StoreError;
use crate::store::rows::{self, Statements};
use crate::store::{Store, connection, drafts, file, load, since};

pub use again::Unfinished;
pub(super) use again::{once_more_or_unseen, unseen};
pub use copies::{Reach, reach};
pub(super) use register::{add, kept, known, write_beside};
pub use register::{erased, erased_here, kept_out, note_erased};
pub use returning::{Returning, look_through_for};

/// Under which name the file remembers an erasure that is not finished.
const UNFINISHED: &str = "erasing";

/// What an erasure reached.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Erased {
    /// Who, under every id by which they were known.
    pub people: BTreeSet<Id>,
    /// How many copies are without the person now.
    pub copies: usize,
    /// How many copies could not be read, and were taken away.
    pub broken: usize,
    /// Copies that can never be rewritten, and files that are not ours to change: the person may be in them still.
    pub unreached: Vec<PathBuf>,
    /// Copies that could not be rewritten now: that is tried again at the next start.
    pub waiting: Vec<PathBuf>,
    /// Whether that was for want of room.
    pub is_full: bool,
    /// Other inventories, and folders of their copies, that may hold the same people as their names say. They were
    /// left alone, as nothing in them says that it is so.
    pub alike: Vec<PathBuf>,
    /// Whether the inventory could not be made anew for want of room: the person is out of it, and what was freed
    /// is overwritten, but something may stand in a page that was freed earlier.
    pub remains: bool,
    /// What it was done for.
    pub why: Why,
}

/// What somebody was erased for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Why {
    /// It was asked.
    #[default]
    Asked,
    /// They were in a file again.
    Back,
    /// It was cut off before.
    CutOff,
    /// Copies were left of it.
    Left,
}

impl Erased {
    /// Whether the person is out of everything that the program knows of.
    pub fn is_everywhere(&self) -> bool {
        self.unreached.is_empty() && self.waiting.is_empty() && !self.remains
    }

    /// Adds what was reached for these people, and what was not.
    fn add(&mut self, other: Self, people: &BTreeSet<Id>) {
        self.people.extend(people);
        self.copies += other.copies;
        self.broken += other.broken;
        self.is_full |= other.is_full;
        self.remains |= other.remains;
        for (all, more) in [
            (&mut self.unreached, other.unreached),
            (&mut self.waiting, other.waiting),
        ] {
            all.extend(more);
            all.sort();
            all.dedup();
        }
    }

    /// Takes note of a file that could not be rewritten.
    fn missed(&mut self, file: &Path, error: &StoreError) {
        self.is_full |= matches!(error, StoreError::Full { .. });
        match may_pass(error) {
            true => self.waiting.push(file.to_owned()),
            false => self.unreached.push(file.to_owned()),
        }
    }
}

/// Whether what went wrong may be over the next time; a file that is damaged or none of ours stays so.
fn may_pass(error: &StoreError) -> bool {
    !matches!(
        error,
        StoreError::Damaged { .. }
            | StoreError::Empty { .. }
            | StoreError::Foreign { .. }
            | StoreError::Newer { .. }
            | StoreError::NotAFile { .. }
    )
}

/// The right to erase somebody from one inventory; it can be handed to another thread.
#[derive(Debug)]
pub struct Eraser {
    path: PathBuf,
    folders: Vec<PathBuf>,
}

impl Store {
    /// The right to erase somebody from this file. Until that is done nothing else may be written.
    ///
    /// # Errors
    ///
    /// When the file was opened for reading, or is not the one that was opened any more.
    pub fn eraser(&self) -> Result<Eraser, StoreError> {
        if self.lock.is_none() {
            return Err(StoreError::ReadOnly {
                path: self.path.clone(),
            });
        }
        self.same_file()?;
        Ok(Eraser {
            path: self.path.clone(),
            folders: Vec::new(),
        })
    }
}

impl Eraser {
    /// Looks in these folders too for inventories that were split off from this one.
    #[must_use]
    pub fn looking_in(self, folders: Vec<PathBuf>) -> Self {
        Self { folders, ..self }
    }

    /// Adds to the erasure what the history knows: earlier names, and entries that were deleted or joined.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn learn(&self, erasure: &mut Erasure) -> Result<(), StoreError> {
        learn(&self.path, erasure)
    }

    /// Erases, copies first; tells how many of how many files are done.
    ///
    /// # Errors
    ///
    /// When the inventory cannot be written: then the person is still in it, and it can be done again. What
    /// is wrong with a copy is no error: it is told.
    pub fn erase(
        self,
        erasure: &mut Erasure,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<Erased, StoreError> {
        everywhere(&self.path, &self.folders, erasure, progress).map_err(|error| error.at(&self.path))
    }

    /// Does what of an erasing was still to be done; tells how many of how many files are done.
    ///
    /// # Errors
    ///
    /// As above; it can be done again then.
    pub fn finish(
        self,
        unfinished: Unfinished,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<Erased, StoreError> {
        let finished = again::finish(&self.path, &self.folders, unfinished, progress);
        finished.map_err(|error| error.at(&self.path))
    }
}

/// Adds to an erasure what the history of a file knows.
pub fn learn(path: &Path, erasure: &mut Erasure) -> Result<(), StoreError> {
    let mut learned = || past::learn(&connection::reader(path)?, erasure);
    learned().map_err(|error: StoreError| error.at(path))
}

fn everywhere(
    path: &Path,
    folders: &[PathBuf],
    erasure: &mut Erasure,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Erased, StoreError> {
    let connection = connection::writer(path)?;
    past::learn(&connection, erasure)?;
    let done = from_all(&connection, path, folders, erasure, progress);
    let is_begun = || drafts::recall(&connection, UNFINISHED).is_ok_and(|left| left.is_some());
    done.map_err(|error| match is_begun() {
        true => StoreError::HalfErased {
            path: path.to_owned(),
            full: matches!(error, StoreError::Full { .. }),
        },
        false => error,
    })
}

fn from_all(
    connection: &Connection,
    path: &Path,
    folders: &[PathBuf],
    erasure: &mut Erasure,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Erased, StoreError> {
    begin(connection, path, erasure.decisions())?;
    let family = copies::family(connection, path, folders);
    let (copies, aside) = (&family.copies, &family.aside);
    let all = copies.len() + aside.len() + 1;
    let mut erased = Erased {
        unreached: copies::out_of_reach(connection, path, &family),
        alike: family.alike.clone(),
        ..Erased::default()
    };
    for (done, copy) in copies.iter().enumerate() {
        progress(done, all);
        copies::rework(copy, erasure, &mut erased);
    }
    for (done, aside) in aside.iter().enumerate() {
        progress(copies.len() + done, all);
        copies::rework_aside(aside, erasure, &mut erased);
    }
    for origin in &family.origins {
        // What comes from there once more comes without them.
        register::write_beside(origin, &erasure.decisions().people).ok();
    }
    progress(all - 1, all);
    // A copy may have known another name.
    begin(connection, path, erasure.decisions())?;
    left::keep(connection, erasure.decisions(), &erased.waiting, true)?;
    clean(connection, erasure)?;
    stays::mark(connection)?;
    // The person is gone by now: that there is no room to make the file anew is no reason to say otherwise.
    erased.remains = connection.execute_batch("VACUUM").is_err();
    if !erased.remains {
        left::keep(connection, erasure.decisions(), &erased.waiting, false)?;
    }
    // What was left behind by a copy or an export that was cut off.
    copies::sweep(path, &family);
    progress(all, all);
    erased.people.clone_from(&erasure.decisions().people);
    Ok(erased)
}

/// Writes down who goes, and how, before anything goes.
fn begin(connection: &Connection, path: &Path, decisions: &Decisions) -> Result<(), StoreError> {
    let transaction = connection.unchecked_transaction()?;
    register::add(&transaction, &decisions.people)?;
    let unfinished = serde_json::to_string(decisions).map_err(StoreError::damaged)?;
    drafts::remember(&transaction, UNFINISHED, &unfinished)?;
    transaction.commit()?;
    register::write_beside(path, &decisions.people)?;
    Ok(())
}

/// Takes the person out of one file. It is to be made anew after that, so that no page has anything left.
fn clean(connection: &Connection, erasure: &Erasure) -> Result<(), StoreError> {
    let transaction = connection.unchecked_transaction()?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "defer_foreign_keys", true)?;
    records(&transaction, erasure)?;
    past::clean(&transaction, erasure)?;
    half_typed(&transaction, erasure)?;
    remembered(&transaction, erasure)?;
    register::add(&transaction, &erasure.decisions().people)?;
    drafts::unremember(&transaction, UNFINISHED)?;
    transaction.commit()?;
    Ok(())
}

fn records(connection: &Connection, erasure: &Erasure) -> Result<(), StoreError> {
    let (village, _) = load::village_in(connection)?;
    let mut changes = erasure.changes(&village);
    // First what points at others, then what it points at.
    changes.reverse();
    let mut statements = Statements::on(connection);
    for change in &changes {
        rows::change(&mut statements, change)?;
    }
    Ok(())
}

/// What is half typed: what is about the person goes, what names them does so no longer.
fn half_typed(connection: &Connection, erasure: &Erasure) -> Result<(), StoreError> {
    let ids: Vec<String> = erasure.decisions().people.iter().map(Id::to_string).collect();
    for draft in drafts::all(connection)? {
        let is_theirs = ids.iter().any(|id| draft.form.contains(id));
        match erasure.half_typed(&draft.content).filter(|_| !is_theirs) {
            Some(content) if content == draft.content => {}
            Some(content) => drafts::rewrite(connection, &draft.form, &content)?,
            None => drafts::forget(connection, &draft.form)?,
        }
    }
    drafts::forget_unreadable(connection)
}

/// What the file remembers: searches, places, the columns of lists.
fn remembered(connection: &Connection, erasure: &Erasure) -> Result<(), StoreError> {
    for (key, value) in drafts::notes(connection)? {
        if [register::KEY, stays::KEY, since::KEY, left::KEY, UNFINISHED].contains(&&*key) {
            continue;
        }
        let kept = match serde_json::from_str(&value) {
            Ok(json) if key.starts_with(REMEMBERED) => {
                places::memory(json, erasure).map(|json| json.to_string())
            }
            Ok(json) => erasure.json(&json).map(|json| json.to_string()),
            // Where the last copy went.
            Err(_) if Path::new(&value).is_absolute() => Some(places::place(&value, erasure)),
            Err(_) => Some(erasure.text(&value).unwrap_or_else(|| value.clone())),
        };
        match kept {
            Some(kept) if kept == value => {}
            Some(kept) => drafts::remember(connection, &key, &kept)?,
            None => drafts::unremember(connection, &key)?,
        }
    }
    Ok(())
}

/// Leaves whoever has been erased out of what was saved of a damaged inventory, and out of what is put in the new
/// one beside the records; there it is known who they were.
pub(super) fn leave_out_of_saved(
    scratch: &Connection,
    village: &mut Village,
    ids: &BTreeSet<Id>,
) -> Result<(), StoreError> {
    if ids.is_empty() {
        return Ok(());
    }
    let decisions = Decisions {
        people: ids.clone(),
        ..Decisions::default()
    };
    let erasure = Erasure::again(decisions, village, &in_every_language);
    half_typed(scratch, &erasure)?;
    remembered(scratch, &erasure)?;
    leave_out(village, ids, &in_every_language);
    register::add(scratch, ids)
}

/// The asset in a record, if it is one.
fn asset(record: Option<&AnyRecord>) -> Option<&Asset> {
    match record? {
        AnyRecord::Asset(asset) => Some(asset),
        _ => None,
    }
}

/// A copy of the inventory to work on, under a name that nobody knows.
fn working_copy(from: &Path) -> Result<(tempfile::TempPath, Connection), StoreError> {
    let temporary = file::beside(from)?;
    file::fill(&connection::reader(from)?, &temporary)?;
    let connection = connection::builder(&temporary)?;
    Ok((temporary, connection))
}
