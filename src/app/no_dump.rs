//! While a passphrase is in memory, no crash of the program writes that memory to a file.

#[cfg(unix)]
use std::sync::{Mutex, PoisonError};

/// As long as one of these is there, the system keeps no image of the memory.
#[derive(Debug)]
pub(crate) struct NoDump(());

impl NoDump {
    /// From now on.
    pub fn begin() -> Self {
        #[cfg(unix)]
        held(|held| held.more());
        Self(())
    }
}

impl Drop for NoDump {
    fn drop(&mut self) {
        #[cfg(unix)]
        held(|held| held.less());
    }
}

/// How many there are, and how it was before the first.
#[cfg(unix)]
#[derive(Default)]
struct Held {
    count: usize,
    before: Option<rustix::process::Rlimit>,
}

#[cfg(unix)]
fn held(change: impl FnOnce(&mut Held)) {
    static HELD: Mutex<Held> = Mutex::new(Held {
        count: 0,
        before: None,
    });
    change(&mut HELD.lock().unwrap_or_else(PoisonError::into_inner));
}

#[cfg(unix)]
impl Held {
    fn more(&mut self) {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        self.count += 1;
        if self.count > 1 {
            return;
        }
        let before = getrlimit(Resource::Core);
        let none = Rlimit {
            current: Some(0),
            maximum: before.maximum,
        };
        self.before = Some(before);
        // Where it is forbidden to ask for less, there is nothing more to do.
        setrlimit(Resource::Core, none).ok();
        // An image that is handed to another program is not bound by that limit.
        #[cfg(target_os = "linux")]
        rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable).ok();
    }

    fn less(&mut self) {
        self.count = self.count.saturating_sub(1);
        let (0, Some(before)) = (self.count, self.before.take_if(|_| self.count == 0)) else {
            return;
        };
        rustix::process::setrlimit(rustix::process::Resource::Core, before).ok();
        #[cfg(target_os = "linux")]
        rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::Dumpable).ok();
    }
}
