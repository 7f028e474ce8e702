//! Whether another file came in the place of an inventory while nobody worked in it: the newest copy beside it then
//! knows more, or is of another village.

use std::path::Path;

use rusqlite::Connection;

use crate::domain::village::Village;
use crate::store::error::StoreError;
use crate::store::{Backup, Store, backups, connection, drafts, history, look_through};

/// Under which name a file remembers the newest copy beside it when it was put there on purpose.
const PUT_BACK: &str = "put-back-beside";

/// How a file lags behind the newest copy beside it.
#[derive(Debug, Clone, PartialEq)]
pub enum Behind {
    /// What was done last is in the copy alone.
    Older(Backup),
    /// The copy is of this other village.
    OtherVillage(Backup, String),
}

impl Store {
    /// How this file, which holds this village, lags behind the newest copy beside it; nothing if it does not, or if it
    /// was put there with a copy.
    ///
    /// # Errors
    ///
    /// When the file cannot be read. A copy that cannot be read says nothing.
    pub fn behind(&self, village: &Village) -> Result<Option<Behind>, StoreError> {
        let Some(copy) = backups(&self.path).into_iter().next() else {
            return Ok(None);
        };
        let Some(last) = last_of(&copy.path) else {
            return Ok(None);
        };
        let is_known = history::has_mark(&self.connection, &last)?;
        let put_back = drafts::recall(&self.connection, PUT_BACK)?;
        if is_known || put_back.is_some() && put_back == name(&copy.path) {
            return Ok(None);
        }
        if let Some(other) = look_through(&copy.path)
            .ok()
            .and_then(|then| other_than(village, &then))
        {
            return Ok(Some(Behind::OtherVillage(copy, other)));
        }
        let own = history::newest_mark(&self.connection)?;
        // After steps were taken back and others done, those are later.
        let is_older = own.is_some_and(|(id, at)| id < last.0 && at <= last.1);
        Ok(is_older.then_some(Behind::Older(copy)))
    }
}

/// Has a file that comes beside the copies of this inventory remember that it comes there on purpose.
pub(super) fn note_put_back(whole: &Connection, inventory: &Path) -> Result<(), StoreError> {
    let newest = backups(inventory).into_iter().next();
    match newest.and_then(|copy| name(&copy.path)) {
        Some(name) => drafts::remember(whole, PUT_BACK, &name),
        None => Ok(()),
    }
}

/// What was done last in this copy, if it can be read.
fn last_of(copy: &Path) -> Option<history::Mark> {
    history::newest_mark(&connection::reader(copy).ok()?).ok()?
}

fn name(copy: &Path) -> Option<String> {
    Some(copy.file_name()?.to_string_lossy().into_owned())
}

/// What another village is called that has nothing in common with this one.
fn other_than(village: &Village, other: &Village) -> Option<String> {
    let (own, name) = (&village.settings().village, &other.settings().village);
    let shares = other.assets.keys().any(|id| village.assets.contains_key(id))
        || other.kernen.keys().any(|id| village.kernen.contains_key(id));
    (!name.is_empty() && own != name && !shares && !village.is_empty()).then(|| name.to_string())
}
