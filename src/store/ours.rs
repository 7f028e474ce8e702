//! Whether the file is still the one that was opened, and as it was left: before each save that is made sure.

use crate::store::error::StoreError;
use crate::store::{Store, connection, file, history, schema};

/// No number of SQLite's: whoever has seen this has not seen the file as it is now.
const UNSEEN: i64 = -1;

impl Store {
    /// Refuses to write without the right to, or in another file than the one that was opened.
    pub(super) fn may_write(&mut self) -> Result<(), StoreError> {
        if self.lock.is_none() {
            return Err(StoreError::ReadOnly {
                path: self.path.clone(),
            });
        }
        self.same_file()?;
        self.read_around()
    }

    /// Lets go of all that SQLite remembers of the file if somebody wrote in it without SQLite: its own number for
    /// the state of the file does not tell two versions apart that were changed equally often.
    fn read_around(&mut self) -> Result<(), StoreError> {
        let look = file::look(&self.path).map_err(|error| StoreError::from(error).at(&self.path))?;
        if look == self.look {
            return Ok(());
        }
        let opened = || {
            file::inspect(&self.path)?;
            let connection = connection::writer(&self.path)?;
            schema::examine(&connection, &self.path)?;
            Ok(connection)
        };
        let connection = opened().map_err(|error: StoreError| error.at(&self.path))?;
        if schema::version(&connection)? != schema::known() {
            return Err(StoreError::Replaced {
                path: self.path.clone(),
            });
        }
        // An older version, or one of another computer, has not what was kept here: it must not take its place unasked.
        if let Some(newest) = &*self.newest.borrow()
            && !history::has_mark(&connection, newest)?
        {
            return Err(StoreError::Replaced {
                path: self.path.clone(),
            });
        }
        self.connection = connection;
        self.look = look;
        self.seen.set(UNSEEN);
        Ok(())
    }

    /// Takes note of the last edit in the file. Where that cannot be read, the one before still tells.
    pub(super) fn mark(&self) {
        if let Ok(newest) = history::newest_mark(&self.connection) {
            self.newest.replace(newest);
        }
    }

    /// Refuses to go on with a file that is no longer the one under its name.
    pub(super) fn same_file(&self) -> Result<(), StoreError> {
        if file::identity(&self.path).is_ok_and(|identity| identity == self.identity) {
            return Ok(());
        }
        Err(StoreError::Replaced {
            path: self.path.clone(),
        })
    }
}
