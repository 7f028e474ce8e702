//! Asking for a passphrase: on the terminal alone, without showing it.

use std::io;

use crate::cli::failure::Failure;
use crate::cli::voice::Voice;
use crate::domain::phrase::Phrase;
use crate::exchange::sealed::{Passphrase, SIGNS};

/// How often somebody may try to think of one.
const TRIES: usize = 5;

/// Asks for a new one, twice, and says why if it is too easy to guess.
pub(super) fn ask_new(voice: &mut Voice) -> Result<Passphrase, Failure> {
    voice.message(&Phrase::new("passphrase-how").number("least", SIGNS));
    voice.message(&Phrase::new("passphrase-lost"));
    for _ in 0..TRIES {
        let first = ask("cli-passphrase-new", voice)?;
        if let Some(weakness) = first.weakness() {
            voice.message(&weakness);
            continue;
        }
        if first.is(&ask("cli-passphrase-again", voice)?) {
            return Ok(first);
        }
        voice.message(&Phrase::new("passphrase-differs"));
    }
    Err(Failure::Told(Phrase::new("passphrase-none")))
}

/// Asks for one.
pub(super) fn ask(question: &str, voice: &mut Voice) -> Result<Passphrase, Failure> {
    let question = format!("{} ", voice.words.say(question));
    match rpassword::prompt_password(question) {
        Ok(typed) => Ok(Passphrase::taken(typed)),
        Err(error) if error.kind() == io::ErrorKind::Interrupted => Err(Failure::Stopped),
        Err(_) => Err(Failure::NoTerminalForPassphrase),
    }
}
