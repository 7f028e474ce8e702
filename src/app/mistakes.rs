//! Mistakes of ours: the terminal is given back, what happened goes into the logbook, and the person reads what to do.

use std::cell::Cell;
use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::app::logbook;
use crate::app::terminal::give_back;
use crate::domain::phrase::Phrase;
use crate::i18n::Words;

thread_local! {
    /// Whether somebody sees to a mistake on this thread, so that the program goes on.
    static SEEN_TO: Cell<bool> = const { Cell::new(false) };
}

/// What is said, made beforehand: after a mistake as little as possible is to be done.
static SAID: Mutex<Said> = Mutex::new(Said {
    text: String::new(),
    logbook: None,
});

struct Said {
    text: String,
    logbook: Option<PathBuf>,
}

fn said() -> MutexGuard<'static, Said> {
    SAID.lock().unwrap_or_else(PoisonError::into_inner)
}

/// From now on a mistake is told in these words and ends the program with this code. What it was about is told to
/// nobody: it may hold a name.
pub fn watch(words: &Words, code: u8) {
    speak(words);
    let main = thread::current().id();
    panic::set_hook(Box::new(move |about| {
        write_up(about, thread::current().id() == main);
        if SEEN_TO.get() {
            return;
        }
        give_back();
        say();
        if thread::current().id() != main {
            process::exit(i32::from(code));
        }
    }));
}

/// From now on it is told in these words.
pub fn speak(words: &Words) {
    let mut said = said();
    said.text = words.say("crashed");
    if let Some(path) = &said.logbook {
        let with = Phrase::new("crashed-logbook").text("path", path.display().to_string());
        said.text = format!("{}\n{}", said.text, words.tell(&with));
    }
}

/// Names the logbook too, where whoever helps can look.
pub fn name_logbook(path: Option<&Path>, words: &Words) {
    said().logbook = path.map(Path::to_owned);
    speak(words);
}

/// Tells the person what happened and what to do now.
pub fn say() {
    let text = said().text.clone();
    writeln!(io::stderr(), "{text}").ok();
}

/// Does this work; nothing comes of it after a mistake, and the program goes on.
pub fn caught<T>(work: impl FnOnce() -> T) -> Option<T> {
    let before = SEEN_TO.replace(true);
    let done = catch_unwind(AssertUnwindSafe(work));
    SEEN_TO.set(before);
    done.ok()
}

fn write_up(about: &PanicHookInfo, on_main: bool) {
    if let Some(place) = about.location() {
        let thread = if on_main { "main" } else { "beside" };
        logbook::mistake(place.file(), place.line(), thread);
    }
}

/// Mistakes that are made on purpose, for the tests of what comes after one; never in a release.
#[cfg(debug_assertions)]
pub mod on_purpose {
    use std::sync::atomic::{AtomicBool, Ordering};

    static READY: AtomicBool = AtomicBool::new(false);

    /// The next place that is asked for makes its mistake.
    pub fn get_ready() {
        READY.store(true, Ordering::SeqCst);
    }

    /// A mistake at this place, if it is the one that is asked for and everybody is ready.
    pub fn here(place: &str) {
        if is_asked(place) && READY.swap(false, Ordering::SeqCst) {
            at_once(place);
        }
    }

    /// The same without getting ready.
    pub fn at_once(place: &str) {
        if is_asked(place) {
            #[expect(clippy::panic, reason = "this is what it is for")]
            std::panic::panic_any("asked for");
        }
    }

    fn is_asked(place: &str) -> bool {
        std::env::var("WIJKSCHOUW_CRASH").is_ok_and(|asked| asked == place)
    }
}

/// There is nothing of the sort in a release.
#[cfg(not(debug_assertions))]
pub mod on_purpose {
    /// Does nothing.
    pub fn get_ready() {}

    /// Does nothing.
    pub fn here(_: &str) {}

    /// Does nothing.
    pub fn at_once(_: &str) {}
}

#[cfg(test)]
mod tests {
    use super::caught;

    #[test]
    fn after_a_mistake_that_somebody_sees_to_the_work_goes_on() {
        assert_eq!(caught(|| 1), Some(1));
        #[expect(clippy::panic, reason = "this is what it is about")]
        let nothing = caught(|| panic!("on purpose"));
        assert_eq!(nothing, None::<()>);
        assert_eq!(caught(|| 2), Some(2));
    }
}
