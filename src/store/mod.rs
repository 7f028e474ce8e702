//! The file of a village (SQLite): opening, saving edit by edit, taking back, copying.
//!
//! Records stand in ordinary tables that follow from the declared fields (`tables`); what was done
//! stands beside them (`history`). The numbered scripts of `migrations/` make and change the rest.

mod backups;
mod behind;
mod beside_writer;
mod check;
mod connection;
mod copying;
mod departed;
mod drafts;
mod erase;
mod error;
mod file;
mod history;
mod in_use;
mod kin;
mod large;
mod links;
mod load;
mod lock;
mod make;
mod occasion;
mod opening;
mod ours;
mod packed;
mod rights;
mod rows;
mod salvage;
mod schema;
mod select;
mod since;
mod tables;
mod versions;

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::{Connection, TransactionBehavior};
use serde_json::Value as Json;

use crate::domain::change::Edit;
use crate::domain::privacy::erasure::leave_out;
use crate::domain::record::{Id, RecordKind};
use crate::domain::village::Village;
use crate::i18n::in_every_language;
use crate::store::file::{Identity, Look};
use crate::store::lock::Lock;

pub use backups::{
    Backup, back_up, back_up_before, back_up_unseen, backups, copy_and_look, is_whole, look_through,
    open_to_others, see_through,
};
pub use behind::Behind;
pub use beside_writer::remember_beside;
pub use check::{Checked, Finding, check_file, examine_file};
pub use copying::{Looked, copy, look_at, put_back, put_where_gone};
pub use drafts::Draft;
pub use erase::{
    Erased, Eraser, Reach, Returning, Unfinished, Why, erased, erased_here, kept_out, learn,
    look_through_for, note_erased, reach,
};
pub use error::{StoreError, as_typed, system_code};
pub use file::{HALF_MADE, clear_leftovers, make_folder};
pub use history::Past;
pub use in_use::{is_held, keep_as};
pub use kin::{SPLIT_FROM, went_on_in};
pub use large::GoesOn;
pub use lock::Holder;
pub use make::make;
pub use occasion::Occasion;
pub use salvage::{Fuller, Salvaged, Saved, salvage, saved_as, saved_of};

/// What a file remembers under this key, without opening it to work in; nothing if there is no file yet.
///
/// # Errors
///
/// When there is a file that cannot be read.
pub fn recalled(path: &Path, key: &str) -> Result<Option<String>, StoreError> {
    let found = || drafts::recall(&connection::reader(path)?, key);
    match path.exists() {
        true => found().map_err(|error: StoreError| error.at(path)),
        false => Ok(None),
    }
}

/// One open file.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
    identity: Identity,
    /// SQLite's number for the state of the file that the village in memory goes by.
    seen: Cell<i64>,
    /// The last edit in the file then: a version without it lacks what was kept here.
    newest: RefCell<Option<history::Mark>>,
    /// How the file looked from outside after it was last read or written here.
    look: Look,
    /// The right to write, if this is the one that has it.
    lock: Option<Lock>,
}

/// Whether this is the one that may write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    /// It is.
    Writer,
    /// It reads; somebody else may be writing.
    Reader(Holder),
}

/// A file that has just been opened.
pub struct Opened {
    /// The file.
    pub store: Store,
    /// Everything in it.
    pub village: Village,
    /// Whether it may be written.
    pub access: Access,
    /// What does not fit its field and was passed over.
    pub findings: Vec<Finding>,
    /// Whether every page of it was looked at; if not, that is still to be done, beside the screen.
    pub examined: bool,
    /// What of an erasing was done only now, if anything was still to be done.
    pub finished: Option<Erased>,
}

impl Opened {
    /// Whether something in it cannot be read that the next save would write over.
    pub fn is_spoilt(&self) -> bool {
        self.findings.iter().any(Finding::is_of_field)
    }
}

impl Store {
    /// Carries the edit out in the file: its records and its place in the history, whole or not
    /// at all. What was taken back before cannot be done again any more.
    pub fn save(&mut self, edit: &Edit) -> Result<(), StoreError> {
        self.save_while(edit, &mut |_, _| true)
    }

    /// Takes the last edit back in the file. The answer is what the village in memory has to
    /// apply, under the label of what was taken back.
    pub fn undo(&mut self) -> Result<Option<Edit>, StoreError> {
        self.change(|connection| history::undo(connection, &mut |_, _| true))
    }

    /// Does again what was taken back last. The answer is what the village in memory has to apply.
    pub fn redo(&mut self) -> Result<Option<Edit>, StoreError> {
        self.redo_while(&mut |_, _| true)
    }

    /// What was done, the last first.
    pub fn history(&self, at_most: usize) -> Result<Vec<Past>, StoreError> {
        history::newest(&self.connection, at_most).map_err(|error| error.at(&self.path))
    }

    /// Forgets of the history what is too old to be taken back, so that the file does not swell over the years: what
    /// is older than two years, or before the last 5 000 edits; the last 500 always stay. Says how many edits went.
    pub fn prune_history(&mut self, now: Timestamp) -> Result<usize, StoreError> {
        // It rests on nothing that is in memory.
        self.write(|connection| history::prune(connection, now))
    }

    /// Keeps what was typed in a form that is not finished.
    pub fn put_draft(&mut self, form: &str, content: &Json) -> Result<(), StoreError> {
        self.write(|connection| drafts::put(connection, form, content))
    }

    /// The forms that were not finished, the last one first.
    pub fn drafts(&self) -> Result<Vec<Draft>, StoreError> {
        drafts::all(&self.connection).map_err(|error| error.at(&self.path))
    }

    /// Forgets what was typed in a form.
    pub fn drop_draft(&mut self, form: &str) -> Result<(), StoreError> {
        self.write(|connection| drafts::forget(connection, form))
    }

    /// Remembers something with the file that is not about the village.
    pub fn remember(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.write(|connection| drafts::remember(connection, key, value))
    }

    /// What was remembered under this key.
    pub fn recall(&self, key: &str) -> Result<Option<String>, StoreError> {
        drafts::recall(&self.connection, key).map_err(|error| error.at(&self.path))
    }

    /// All that was remembered under keys that begin like this.
    pub fn remembered(&self, beginning: &str) -> Result<Vec<String>, StoreError> {
        drafts::remembered(&self.connection, beginning).map_err(|error| error.at(&self.path))
    }

    /// Whether somebody else wrote since the village was read; then it is to be read again.
    pub fn changed_elsewhere(&mut self) -> Result<bool, StoreError> {
        self.same_file()?;
        let now = connection::data_version(&self.connection).map_err(|error| self.here(error))?;
        Ok(now != self.seen.get())
    }

    /// Reads everything again.
    pub fn reload(&self) -> Result<Village, StoreError> {
        let seen = connection::data_version(&self.connection).map_err(|error| self.here(error))?;
        let (mut village, findings) =
            load(&self.connection, &self.path).map_err(|error| error.at(&self.path))?;
        if self.lock.is_some() && findings.iter().any(Finding::is_of_field) {
            return Err(StoreError::unread(&self.path));
        }
        let erased = erase::kept(&self.connection, &self.path).map_err(|error| error.at(&self.path))?;
        leave_out(&mut village, &erased, &in_every_language);
        self.seen.set(seen);
        self.mark();
        Ok(village)
    }

    /// Everything in the file that is not as it should be.
    pub fn check(&self) -> Result<Vec<Finding>, StoreError> {
        check::check(&self.connection).map_err(|error| error.at(&self.path))
    }

    /// Copies the whole file, history and drafts included, in the place of what stands there.
    pub fn copy_to(&self, path: &Path) -> Result<(), StoreError> {
        let target = file::resolve(path).map_err(|error| StoreError::from(error).at(path))?;
        if target == self.path {
            return Err(StoreError::Itself { path: target });
        }
        let place = file::place(path).map_err(|error| StoreError::from(error).at(path))?;
        file::copy(&self.connection, &place).map_err(|error| error.at(path))
    }

    /// Other versions of this inventory beside it, with something in them that this one has not: what a sync
    /// service leaves when two computers wrote at the same time.
    pub fn other_versions(&self) -> Vec<PathBuf> {
        versions::beside(&self.connection, &self.path)
    }

    /// Whether nobody has the right to write it just now.
    pub fn is_let_go(&self) -> bool {
        lock::is_free(&self.path)
    }

    /// Where the file is, without links.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the file is of an older version of the program, so that writing in it would renew it.
    pub fn is_older(&self) -> bool {
        schema::version(&self.connection).is_ok_and(|version| version < schema::known())
    }

    /// Whether others on this computer may read the file.
    pub fn open_to_others(&self) -> bool {
        file::open_to_others(&self.path)
    }

    /// The version of the SQLite inside.
    pub fn sqlite_version() -> &'static str {
        rusqlite::version()
    }

    /// Writes something that rests on the village as it is in memory.
    fn change<T>(&mut self, act: impl FnOnce(&Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.may_write()?;
        let seen = self.seen.get();
        let path = self.path.clone();
        self.write(|connection| {
            if connection::data_version(connection)? != seen {
                return Err(StoreError::ChangedElsewhere { path });
            }
            act(connection)
        })
    }

    /// Writes in one transaction: all of it, or nothing.
    fn write<T>(&mut self, act: impl FnOnce(&Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.may_write()?;
        let path = &self.path;
        let seen = self.seen.get();
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|error| StoreError::from(error).at(path))?;
        let is_known = connection::data_version(&transaction).is_ok_and(|now| now == seen);
        let done = act(&transaction).and_then(|done| {
            transaction.commit()?;
            Ok(done)
        });
        // What was stopped half way touched the file too, and put it back.
        if let Ok(look) = file::look(path) {
            self.look = look;
        }
        if done.is_ok() {
            self.mark();
        }
        // And to SQLite the file that was put back is another state.
        if is_known
            && done.is_err()
            && let Ok(now) = connection::data_version(&self.connection)
        {
            self.seen.set(now);
        }
        done.map_err(|error| error.at(path))
    }

    fn here(&self, error: rusqlite::Error) -> StoreError {
        StoreError::from(error).at(&self.path)
    }
}

/// Everything in the file; an older one that cannot be upgraded in its place, upgraded in memory.
fn load(connection: &Connection, path: &Path) -> Result<load::Loaded, StoreError> {
    match schema::upgraded_in_memory(connection)? {
        Some(copy) => Ok(load::village(&copy, None)?),
        None => Ok(load::village(connection, Some(path))?),
    }
}

/// How many edits in the file changed this record or one that points at it, and when the first and the last of them were
/// made; nothing if the history has none. It goes through the whole history, and reads by itself: it can be done beside whoever writes.
///
/// # Errors
///
/// When the file cannot be read.
pub fn traces(
    path: &Path,
    kind: RecordKind,
    id: Id,
) -> Result<Option<(usize, Timestamp, Timestamp)>, StoreError> {
    let found = || history::traces(&connection::reader(path)?, kind, id);
    found().map_err(|error: StoreError| error.at(path))
}
