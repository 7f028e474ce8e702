//! Large edits, which take seconds: how far they are, how they are stopped, and the file lent to another thread.

use std::cell::Cell;
use std::time::Duration;

use crate::domain::change::Edit;
use crate::domain::phrase::Phrase;
use crate::store::erase::stays;
use crate::store::error::StoreError;
use crate::store::{Store, connection, file, history, links};

/// Told how many of how many steps are done; answers whether it goes on.
pub type GoesOn<'a> = dyn FnMut(usize, usize) -> bool + 'a;

/// A step of more records than this is not taken back without asking (quality U24).
const LARGE: usize = 100;

/// So long the window that only reads waits for the other thread, which may be closing a transaction.
const A_GLANCE: Duration = Duration::from_millis(20);

/// The steps of something large.
pub(super) struct Steps<'a, 'b> {
    done: usize,
    all: usize,
    goes_on: &'a mut GoesOn<'b>,
}

impl<'a, 'b> Steps<'a, 'b> {
    /// None of so many done yet.
    pub fn of(all: usize, goes_on: &'a mut GoesOn<'b>) -> Self {
        Self {
            done: 0,
            all,
            goes_on,
        }
    }

    /// One more is done.
    pub fn step(&mut self) -> Result<(), StoreError> {
        self.done += 1;
        match (self.goes_on)(self.done, self.all) {
            true => Ok(()),
            false => Err(StoreError::Stopped),
        }
    }
}

impl Store {
    /// The same as [`Store::save`], which can be stopped: then nothing is kept.
    ///
    /// # Errors
    ///
    /// When it cannot be kept, or was stopped.
    pub fn save_while(&mut self, edit: &Edit, goes_on: &mut GoesOn<'_>) -> Result<(), StoreError> {
        let import = links::sound(&self.connection, edit).map_err(|error| self.here(error))?;
        if !import {
            return self.change(|connection| history::carry_out(connection, edit, goes_on));
        }
        connection::begin_import(&self.connection).map_err(|error| self.here(error))?;
        let saved = self.change(|connection| history::carry_out(connection, edit, goes_on));
        connection::end_import(&self.connection).map_err(|error| self.here(error))?;
        saved
    }

    /// Takes the last edits back, at most so many and none from before an erasure, all or none. What the village in memory has to apply, one after
    /// the other.
    ///
    /// # Errors
    ///
    /// When that cannot be kept, or was stopped.
    pub fn undo_while(&mut self, count: usize, goes_on: &mut GoesOn<'_>) -> Result<Vec<Edit>, StoreError> {
        self.change(|connection| {
            let mut taken = Vec::new();
            // The first one is asked about: an erasure that stands before it has been told then.
            while taken.len() < count
                && (taken.is_empty() || !stays::is_next(connection)?)
                && let Some(edit) = history::undo(connection, goes_on)?
            {
                taken.push(edit);
            }
            Ok(taken)
        })
    }

    /// The same as [`Store::redo`], which can be stopped.
    ///
    /// # Errors
    ///
    /// When that cannot be kept, or was stopped.
    pub fn redo_while(&mut self, goes_on: &mut GoesOn<'_>) -> Result<Option<Edit>, StoreError> {
        self.change(|connection| history::redo(connection, goes_on))
    }

    /// How many records would change if so many edits were taken back.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn size_of_undo(&self, count: usize) -> Result<usize, StoreError> {
        history::size_of_last(&self.connection, count).map_err(|error| error.at(&self.path))
    }

    /// What would be taken back next, and how many records that would change; nothing if there is nothing.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn next_undo(&self) -> Result<Option<(Phrase, usize)>, StoreError> {
        history::last(&self.connection).map_err(|error| error.at(&self.path))
    }

    /// The same, if it is too large to be taken back without asking (quality U24).
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn next_large_undo(&self) -> Result<Option<(Phrase, usize)>, StoreError> {
        Ok(self.next_undo()?.filter(|(_, count)| LARGE < *count))
    }

    /// How many records would change if what was taken back last were done again.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn size_of_redo(&self) -> Result<usize, StoreError> {
        history::size_of_next(&self.connection).map_err(|error| error.at(&self.path))
    }

    /// The same file once more, to read in it while another thread has this one to write.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or is not the one that was opened any more.
    pub fn to_read(&self) -> Result<Self, StoreError> {
        self.same_file()?;
        let read = || {
            let connection = connection::reader(&self.path)?;
            connection.busy_timeout(A_GLANCE)?;
            Ok(Self {
                seen: Cell::new(connection::data_version(&connection)?),
                newest: self.newest.clone(),
                look: file::look(&self.path)?,
                identity: file::identity(&self.path)?,
                path: self.path.clone(),
                connection,
                lock: None,
            })
        };
        read().map_err(|error: StoreError| error.at(&self.path))
    }
}
