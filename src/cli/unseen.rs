//! What is typed stays unseen from the first question for a passphrase to the last, also between them: whoever
//! types ahead shows nothing.

#[cfg(unix)]
use std::fs::File;
#[cfg(unix)]
use std::time::Duration;
#[cfg(unix)]
use std::{process, thread};

#[cfg(unix)]
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

#[cfg(unix)]
use crate::cli::STOPPED;

/// How long a question that is broken off gets to put back what it found.
#[cfg(unix)]
const A_MOMENT: Duration = Duration::from_millis(50);

/// As long as this is there, the terminal shows nothing of what is typed. However the program ends, it does so
/// again afterwards.
pub(super) struct Unseen {
    #[cfg(unix)]
    terminal: Option<(File, Termios)>,
}

#[cfg(unix)]
impl Unseen {
    /// From now on. Without a terminal there is nothing to hide.
    pub fn begin() -> Self {
        let terminal = File::open("/dev/tty").ok();
        let terminal = terminal.and_then(|terminal| Some((tcgetattr(&terminal).ok()?, terminal)));
        let Some((before, terminal)) = terminal else {
            return Self { terminal: None };
        };
        give_back_when_stopped(before.clone());
        let mut silent = before.clone();
        silent.local_modes -= LocalModes::ECHO | LocalModes::ECHONL;
        tcsetattr(&terminal, OptionalActions::Now, &silent).ok();
        Self {
            terminal: Some((terminal, before)),
        }
    }
}

#[cfg(unix)]
impl Drop for Unseen {
    fn drop(&mut self) {
        if let Some((terminal, before)) = &self.terminal {
            // What was typed and not asked for is thrown away: the shell is not to have it.
            tcsetattr(terminal, OptionalActions::Flush, before).ok();
        }
    }
}

/// When somebody or something stops the program while it asks, what is typed afterwards is seen again.
#[cfg(unix)]
fn give_back_when_stopped(before: Termios) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    use signal_hook::iterator::Signals;

    let Ok(mut signals) = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM]) else {
        return;
    };
    thread::spawn(move || {
        if signals.forever().next().is_some() {
            // The question may have been broken off too, and puts back what it found.
            thread::sleep(A_MOMENT);
            // A terminal that is gone needs nothing any more.
            if let Ok(terminal) = File::open("/dev/tty") {
                tcsetattr(&terminal, OptionalActions::Flush, &before).ok();
            }
            process::exit(i32::from(STOPPED));
        }
    });
}

#[cfg(not(unix))]
impl Unseen {
    /// Each question hides by itself what is typed.
    pub fn begin() -> Self {
        Self {}
    }
}
