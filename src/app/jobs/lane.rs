//! A lane: one thread, and what waits for it.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Instant;

use crate::app::jobs::{Done, Job, Sink};
use crate::app::logbook;
use crate::app::mistakes::{caught, on_purpose};

/// One thread, or none.
pub(super) enum Lane<W> {
    Beside(Arc<Slot<W>>),
    AtOnce(&'static str, Box<W>, Sink),
}

/// Where jobs wait.
pub(super) struct Slot<W> {
    queue: Mutex<Queue<W>>,
    filled: Condvar,
    rested: Condvar,
    /// Whether a job waits for its turn, and is not overtaken by a newer one.
    in_turn: bool,
    /// How many jobs were put here: a job with a lower number has been overtaken.
    count: AtomicU64,
}

struct Queue<W> {
    waiting: VecDeque<(u64, Job<W>)>,
    at_work: bool,
}

impl<W: Send + 'static> Lane<W> {
    /// Work at once, on the thread that asks.
    pub fn at_once(name: &'static str, state: W, sink: Sink) -> Self {
        Self::AtOnce(name, Box::new(state), sink)
    }

    /// A thread with room for one job: a newer one takes the place of one that waits.
    pub fn beside(name: &'static str, state: W, sink: Sink) -> Self {
        Self::thread(name, state, sink, false)
    }

    /// A thread that does all its jobs, in the order in which they came.
    pub fn in_turn(name: &'static str, state: W, sink: Sink) -> Self {
        Self::thread(name, state, sink, true)
    }

    fn thread(name: &'static str, mut state: W, sink: Sink, in_turn: bool) -> Self {
        let slot = Arc::new(Slot {
            queue: Mutex::new(Queue {
                waiting: VecDeque::new(),
                at_work: false,
            }),
            filled: Condvar::new(),
            rested: Condvar::new(),
            in_turn,
            count: AtomicU64::new(0),
        });
        let worker = slot.clone();
        // The thread lives as long as the program: what must be whole at the end is waited for.
        thread::spawn(move || {
            loop {
                let (number, job) = worker.take();
                let overtaken = || !worker.in_turn && worker.count.load(Ordering::Acquire) != number;
                if let Some(done) = done(name, job, &mut state, &overtaken) {
                    sink(done);
                }
                worker.rest();
            }
        });
        Self::Beside(slot)
    }

    pub fn put(&mut self, job: Job<W>) {
        match self {
            Self::Beside(slot) => {
                let mut queue = slot.open();
                let number = slot.count.fetch_add(1, Ordering::AcqRel) + 1;
                if !slot.in_turn {
                    queue.waiting.clear();
                }
                queue.waiting.push_back((number, job));
                slot.filled.notify_one();
            }
            Self::AtOnce(name, state, sink) => {
                if let Some(done) = done(name, job, state, &|| false) {
                    sink(done);
                }
            }
        }
    }

    /// Whether anything is being done or waits.
    pub fn is_at_work(&self) -> bool {
        match self {
            Self::Beside(slot) => slot.open().is_busy(),
            Self::AtOnce(..) => false,
        }
    }

    /// Waits until everything is done and told, until then at most; says whether it is.
    pub fn rests(&self, until: Instant) -> bool {
        let Self::Beside(slot) = self else {
            return true;
        };
        let patience = until.saturating_duration_since(Instant::now());
        let waited = slot
            .rested
            .wait_timeout_while(slot.open(), patience, |queue| queue.is_busy());
        !waited.unwrap_or_else(PoisonError::into_inner).0.is_busy()
    }
}

/// Does a job. After a mistake of ours the lane goes on with the next one, and says so.
fn done<W>(name: &'static str, job: Job<W>, state: &mut W, overtaken: &dyn Fn() -> bool) -> Option<Done> {
    let began = Instant::now();
    let done = caught(|| {
        on_purpose::here("work");
        job(state, overtaken)
    });
    logbook::work(name, began.elapsed());
    done.unwrap_or(Some(Done::Broken(name)))
}

impl<W> Queue<W> {
    fn is_busy(&self) -> bool {
        self.at_work || !self.waiting.is_empty()
    }
}

impl<W> Slot<W> {
    fn open(&self) -> MutexGuard<'_, Queue<W>> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self) -> (u64, Job<W>) {
        let mut queue = self.open();
        loop {
            if let Some(job) = queue.waiting.pop_front() {
                queue.at_work = true;
                return job;
            }
            queue = self.filled.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn rest(&self) {
        self.open().at_work = false;
        self.rested.notify_all();
    }
}
