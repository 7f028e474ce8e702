//! Where one was in panels that one comes back to, and what was answered there of a list that is taken in: kept before
//! it is seen, as long as that costs little.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use serde_json::Value as Json;

use crate::store::{Store, StoreError};

/// Under which name the file remembers them.
const PLACE: &str = "bookmarks";

/// How long the last time may have taken for the next to be kept at once: a frame is not seen to come so much later.
const LITTLE: Duration = Duration::from_millis(5);

/// How much longer one rests than it took the last time, where the disk is slow or a list has thousands of answers.
const SHARE: u32 = 4;

/// How long one rests at most before where one is gets kept.
const REST: Duration = Duration::from_millis(500);

/// Where one was, as the file has it and as the screens have it.
#[derive(Debug, Default)]
pub struct Bookmarks {
    now: BTreeMap<String, Json>,
    due: Option<Instant>,
    /// How long it took the last time.
    took: Duration,
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
            let rest = match self.took <= LITTLE {
                true => Duration::ZERO,
                false => REST.min(self.took * SHARE),
            };
            self.due.get_or_insert(at + rest);
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
        let begin = Instant::now();
        let kept = serde_json::to_string(&self.now).unwrap_or_default();
        let remembered = store.remember(PLACE, &kept);
        self.took = begin.elapsed();
        remembered
    }
}
