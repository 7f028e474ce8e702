//! Where one was in panels that one comes back to, such as a conversation: kept while nobody types.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use serde_json::Value as Json;

use crate::store::{Store, StoreError};

/// Under which name the file remembers them.
const PLACE: &str = "bookmarks";

/// How long one rests somewhere before that is kept.
const REST: Duration = Duration::from_millis(500);

/// Where one was, as the file has it and as the screens have it.
#[derive(Debug, Default)]
pub struct Bookmarks {
    now: BTreeMap<String, Json>,
    due: Option<Instant>,
}

impl Bookmarks {
    /// Those in the file; what cannot be read is left aside.
    pub fn read(store: &Store) -> BTreeMap<String, Json> {
        let kept = store.recall(PLACE).ok().flatten();
        kept.and_then(|kept| serde_json::from_str(&kept).ok())
            .unwrap_or_default()
    }

    /// Looks at where one is.
    pub fn watch(&mut self, now: BTreeMap<String, Json>, at: Instant) {
        if now != self.now {
            self.now = now;
            self.due.get_or_insert(at + REST);
        }
    }

    /// When they have to be kept, if ever.
    pub fn due(&self) -> Option<Instant> {
        self.due
    }

    /// Keeps them, if they changed.
    pub fn keep(&mut self, store: &mut Store) -> Result<(), StoreError> {
        if self.due.take().is_none() {
            return Ok(());
        }
        let kept = serde_json::to_string(&self.now).unwrap_or_default();
        store.remember(PLACE, &kept)
    }
}
