//! Erasing a person for good (AVG 17): out of the records, the history, what is half typed, what is remembered,
//! and every copy that the program made; and keeping them erased when an older copy comes back.
//!
//! What is kept of them is the id alone. A copy is rewritten beside itself and put in the place of the old one
//! when it is whole. The inventory itself is the last: whatever cuts it off, the name is still known and it is
//! begun again at the next start.

mod copies;
mod past;
mod register;

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::domain::asset::Asset;
use crate::domain::privacy::erasure::{Decisions, Erasure, leave_out};
use crate::domain::record::{AnyRecord, Id};
use crate::domain::village::Village;
use crate::store::backups::look_through;
use crate::store::error::StoreError;
use crate::store::rows::{self, Statements};
use crate::store::{Opened, Store, connection, drafts, file, load};

pub use register::erased;
pub(super) use register::kept;

/// Under which name the file remembers an erasure that is not finished.
const UNFINISHED: &str = "erasing";

/// What an erasure reached.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Erased {
    /// How many copies are without the person now.
    pub copies: usize,
    /// How many copies could not be read, and were taken away.
    pub broken: usize,
    /// Copies that could not be rewritten: the person is in them still.
    pub unreached: Vec<PathBuf>,
}

/// The right to erase somebody from one inventory; it can be handed to another thread.
#[derive(Debug)]
pub struct Eraser {
    path: PathBuf,
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
        })
    }
}

impl Eraser {
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
        everywhere(&self.path, erasure, progress).map_err(|error| error.at(&self.path))
    }
}

/// What a copy holds that is to come back into this inventory, without those who have been erased from it; and how
/// many those are.
///
/// # Errors
///
/// When the copy is damaged, from a newer program, or no inventory.
pub fn look_through_for(inventory: &Path, copy: &Path) -> Result<(Village, usize), StoreError> {
    let mut village = look_through(copy)?;
    let count = leave_out(&mut village, &erased(inventory)?);
    Ok((village, count))
}

/// Adds to an erasure what the history of a file knows.
pub fn learn(path: &Path, erasure: &mut Erasure) -> Result<(), StoreError> {
    let mut learned = || past::learn(&connection::reader(path)?, erasure);
    learned().map_err(|error: StoreError| error.at(path))
}

fn everywhere(
    path: &Path,
    erasure: &mut Erasure,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Erased, StoreError> {
    let connection = connection::writer(path)?;
    past::learn(&connection, erasure)?;
    begin(&connection, path, erasure.decisions())?;
    let copies = copies::of(path);
    let all = copies.len() + 1;
    let mut erased = Erased::default();
    for (done, copy) in copies.iter().enumerate() {
        progress(done, all);
        copies::rework(copy, erasure, &mut erased);
    }
    progress(copies.len(), all);
    // A copy may have known another name.
    begin(&connection, path, erasure.decisions())?;
    clean(&connection, erasure)?;
    // What was left behind by a copy or an export that was cut off.
    copies::sweep(path);
    progress(all, all);
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

/// Takes the person out of one file, and makes the file anew so that no page has anything left.
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
    connection.execute_batch("VACUUM")?;
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
        match erasure.json(&draft.content).filter(|_| !is_theirs) {
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
        if key == register::KEY || key == UNFINISHED {
            continue;
        }
        let kept = match serde_json::from_str(&value) {
            Ok(json) => erasure
                .json(&json)
                .map(|json: serde_json::Value| json.to_string()),
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

/// Somebody who was erased and is in the file again, because it is an older copy, is erased again; an erasure
/// that was cut off is finished.
pub(super) fn once_more(opened: &mut Opened) -> Result<(), StoreError> {
    let Store { connection, path, .. } = &opened.store;
    let unfinished = drafts::recall(connection, UNFINISHED)?;
    let back = back(&opened.village, connection, path)?;
    if unfinished.is_none() && back.is_empty() {
        return Ok(());
    }
    let unfinished = unfinished.and_then(|kept| serde_json::from_str(&kept).ok());
    let mut decisions: Decisions = unfinished.unwrap_or_default();
    decisions.people.extend(back);
    let path = path.clone();
    let mut erasure = Erasure::again(decisions, &opened.village);
    everywhere(&path, &mut erasure, &mut |_, _| {})?;
    opened.village = opened.store.reload()?;
    Ok(())
}

/// Who is in the village though they have been erased.
fn back(village: &Village, connection: &Connection, path: &Path) -> Result<Vec<Id>, StoreError> {
    let is_person = |asset: &Asset| asset.kind.consent().is_some();
    let erased = kept(connection, path)?.into_iter();
    Ok(erased
        .filter(|id| village.assets.get(id).is_some_and(|asset| is_person(asset)))
        .collect())
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
