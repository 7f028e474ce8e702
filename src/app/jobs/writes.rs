//! Writing what takes seconds.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::app::jobs::{Done, Jobs};
use crate::app::logbook;
use crate::app::write::{After, CopyBefore, Write, Written, resting_on};
use crate::domain::neighbours::Neighbours;
use crate::domain::village::Village;
use crate::store::{Store, back_up_unseen};

/// After so long it is told how far it is, again and again.
const PACE: Duration = Duration::from_millis(100);

impl Jobs {
    /// Writes in the file that is lent for it, as long as nobody stops it; whoever leaves meanwhile waits for it, as
    /// for a file.
    pub fn write(
        &mut self,
        write: Write,
        copy: Option<CopyBefore>,
        mut store: Store,
        mut village: Village,
        stop: Arc<AtomicBool>,
    ) {
        let sink = self.sink.clone();
        self.writes.put(Box::new(move |(), _| {
            let began = Instant::now();
            let mut next = began + PACE;
            let mut goes_on = |done, all| {
                if next <= Instant::now() {
                    next = Instant::now() + PACE;
                    sink(Done::Writing(done, all));
                }
                !stop.load(Ordering::Acquire)
            };
            let copied = copy.map(|copy| {
                let made = back_up_unseen(store.path(), copy.at, copy.occasion);
                (made, copy.needed)
            });
            let (copied, written) = match copied {
                Some((Err(error), true)) => (None, Err(error)),
                copied => {
                    let act = |store: &mut Store| write.on(store, &mut goes_on);
                    let (written, _) = resting_on(&mut store, &village, act);
                    (copied.map(|(made, _)| made), written)
                }
            };
            let result = written.map(|edit| {
                edit.map(|edit| {
                    village.apply(&edit);
                    logbook::edit(edit.changes.len(), began.elapsed());
                    After {
                        neighbours: Neighbours::build(&village),
                        village,
                        edit,
                    }
                })
            });
            Some(Done::Written(Box::new(Written {
                store,
                copied,
                result,
            })))
        }));
    }
}
