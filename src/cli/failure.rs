//! Why a verb could not do what was asked.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::cli::{FAILED, STOPPED, WRONG_USE};
use crate::domain::phrase::Phrase;
use crate::domain::tally::Tally;
use crate::exchange::csv::CsvError;
use crate::exchange::export::Unmade;
use crate::exchange::native::FileProblem;
use crate::store::{StoreError, backups, system_code};

/// Why a verb could not do what was asked. Whenever this comes back, nothing was changed.
#[derive(Debug, Error)]
pub(crate) enum Failure {
    /// The inventory cannot be opened or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The list cannot be read.
    #[error(transparent)]
    List(#[from] CsvError),
    /// The native file breaks its contract.
    #[error("{} problems in the file", .0.len())]
    Native(Vec<FileProblem>),
    /// The file to take in cannot be read.
    #[error("{}: {code}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// A code for whoever helps: what the system said.
        code: String,
    },
    /// What should be taken in is a folder.
    #[error("{}: a folder", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
    },
    /// The folder for a copy is not there: the stick may not be in.
    #[error("{}: no such folder", path.display())]
    NoStick {
        /// The folder.
        path: PathBuf,
    },
    /// The file to take in is larger than can be read.
    #[error("{}: too large", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// In MB.
        limit: u64,
    },
    /// Another program has the file open that was to be written.
    #[error("{}: in use", path.display())]
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// The file to give out cannot be written.
    #[error("{}: {code}", path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// A code for whoever helps: what the system said.
        code: String,
    },
    /// There is a file already where one would be written.
    #[error("{}: exists", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// Where the file is to come there is one already, and nothing is ever written over it.
    #[error("{}: taken", path.display())]
    Taken {
        /// The file.
        path: PathBuf,
    },
    /// The file to write is the inventory itself.
    #[error("{}: the inventory itself", path.display())]
    Inventory {
        /// The file.
        path: PathBuf,
    },
    /// The file to give out could not be made.
    #[error("{0:?}")]
    Unmade(Unmade),
    /// The entry line has no name.
    #[error("no name")]
    NoName,
    /// There is nothing to take back.
    #[error("nothing to undo")]
    NothingToUndo,
    /// There is nothing to do again.
    #[error("nothing to redo")]
    NothingToRedo,
    /// The name of the file to write ends like something that cannot be made.
    #[error("no format ends in .{ending}")]
    UnknownEnding {
        /// How it ends.
        ending: String,
        /// How it could end.
        known: Vec<String>,
    },
    /// Two places were named to write to.
    #[error("two places to write to")]
    TwoPlaces,
    /// What would be written is no text, and a terminal would take it for commands.
    #[error("no text for a terminal")]
    NotForScreen,
    /// No copy has this number.
    #[error("no copy {0}")]
    NoSuchCopy(String),
    /// Going back to a copy was not confirmed.
    #[error("not confirmed")]
    NotConfirmed(Tally, String),
    /// Putting a copy of so many assets in the place of a damaged inventory was not confirmed.
    #[error("not confirmed")]
    NotPutBack(usize, String),
    /// There is no such volunteer or professional.
    #[error("no person {0}")]
    NoSuchPerson(String),
    /// Somebody of this name was deleted.
    #[error("{0} was deleted")]
    DeletedPerson(String),
    /// Several people have this name.
    #[error("several people are called {typed}")]
    SeveralPeople {
        /// The name.
        typed: String,
        /// The ids by which they can be told apart.
        ids: Vec<String>,
        /// Of each what is known, to see who is who.
        known: Vec<Phrase>,
    },
    /// Erasing was not confirmed, or not with the name in full.
    #[error("the name was not typed in full")]
    NameNotTyped,
    /// The copy to go back to is of another village.
    #[error("a copy of {other}, not of {own}")]
    OtherVillage {
        /// The village of the inventory.
        own: String,
        /// That of the copy.
        other: String,
    },
    /// No kern has this name.
    #[error("no kern {typed}")]
    UnknownKern {
        /// What was typed.
        typed: String,
        /// The kernen that there are.
        kernen: Vec<String>,
    },
    /// There is no snapshot of this day.
    #[error("no snapshot of {day}")]
    NoSnapshot {
        /// The day that was asked for.
        day: String,
        /// The days of which there is one.
        days: Option<String>,
    },
    /// A passphrase is asked for, and nobody is there to type it.
    #[error("no terminal for the passphrase")]
    NoTerminalForPassphrase,
    /// Nothing would go along.
    #[error("nothing to share")]
    NothingToShare,
    /// The inventory was never handed over: there is no last time.
    #[error("never shared")]
    NeverShared,
    /// What goes along could not be sealed.
    #[error("not sealed")]
    NotSealed,
    /// Somebody stopped it.
    #[error("stopped")]
    Stopped,
    /// Anything that was put in words already.
    #[error("{}", .0.key)]
    Told(Phrase),
    /// There is no such verb to explain.
    #[error("no verb {0}")]
    UnknownVerb(String),
    /// The result cannot be given out.
    #[error("output: {0}")]
    Output(io::Error),
}

impl Failure {
    /// What is the matter and what to do now.
    pub fn phrase(&self) -> Phrase {
        let about = |key: &str, path: &Path| Phrase::new(key).text("path", path.display().to_string());
        match self {
            Self::Store(StoreError::Held(holder)) if holder.since.is_some() => {
                let known = holder.phrase();
                Phrase {
                    key: "cli-held".to_owned(),
                    ..known
                }
            }
            Self::Store(StoreError::Held(_)) => Phrase::new("cli-held-unknown"),
            Self::Store(StoreError::Missing { path }) if backups(path).is_empty() => {
                about("cli-no-inventory", path)
            }
            Self::Store(error) => error.phrase(),
            Self::List(error) => error.phrase(),
            Self::Native(problems) => Phrase::new("cli-import-problems").number("count", problems.len()),
            Self::Unreadable { path, code } => about("cli-unreadable", path).text("code", code),
            Self::Folder { path } => about("cli-folder", path),
            Self::NoStick { path } => about("cli-no-stick", path),
            Self::TooLarge { path, limit } => about("cli-too-large", path).number("limit", *limit),
            Self::InUse { path } => about("file-in-use", path),
            Self::Unwritable { path, code } => about("cli-unwritable", path).text("code", code),
            Self::Exists { path } => about("cli-exists", path),
            Self::Taken { path } => about("cli-taken", path),
            Self::Inventory { path } => about("cli-own-file", path),
            Self::Unmade(unmade) => unmade.phrase(),
            Self::NoName => Phrase::new("cli-add-no-name"),
            Self::NothingToUndo => Phrase::new("nothing-to-undo"),
            Self::NothingToRedo => Phrase::new("nothing-to-redo"),
            Self::UnknownEnding { ending, known } => Phrase::new("cli-unknown-ending")
                .text("ending", format!(".{ending}"))
                .text("known", known.join(", ")),
            Self::TwoPlaces => Phrase::new("cli-two-places"),
            Self::NotForScreen => Phrase::new("cli-not-for-screen"),
            Self::NoSuchCopy(typed) => Phrase::new("cli-no-such-copy").text("typed", typed),
            Self::NotConfirmed(tally, command) => {
                tally.told(Phrase::new("cli-restore-yes").text("command", command))
            }
            Self::NotPutBack(assets, command) => Phrase::new("cli-put-back-yes")
                .number("count", *assets)
                .text("command", command),
            Self::NoSuchPerson(typed) => Phrase::new("cli-no-person").text("typed", typed),
            Self::DeletedPerson(typed) => Phrase::new("cli-deleted-person").text("typed", typed),
            Self::SeveralPeople { typed, ids, .. } => Phrase::new("cli-several-people")
                .text("typed", typed)
                .text("ids", ids.join(", ")),
            Self::NameNotTyped => Phrase::new("cli-erase-not-typed"),
            Self::OtherVillage { own, other } => Phrase::new("cli-restore-other")
                .text("own", own)
                .text("other", other),
            Self::UnknownKern { typed, kernen } if kernen.is_empty() => {
                Phrase::new("cli-no-kernen").text("typed", typed)
            }
            Self::UnknownKern { typed, kernen } => Phrase::new("cli-unknown-kern")
                .text("typed", typed)
                .text("kernen", kernen.join(", ")),
            Self::NoSnapshot { day, days: None } => Phrase::new("cli-no-snapshots").text("day", day),
            Self::NoSnapshot {
                day,
                days: Some(days),
            } => Phrase::new("cli-no-snapshot").text("day", day).text("days", days),
            Self::NoTerminalForPassphrase => Phrase::new("cli-passphrase-terminal"),
            Self::NothingToShare => Phrase::new("handover-nothing"),
            Self::NeverShared => Phrase::new("cli-share-never"),
            Self::NotSealed => Phrase::new("sealed-failed"),
            Self::Stopped => Phrase::new("cli-stopped"),
            Self::Told(phrase) => phrase.clone(),
            Self::UnknownVerb(typed) => Phrase::new("cli-unknown-verb").text("typed", typed),
            Self::Output(error) => Phrase::new("cli-no-output").text("code", system_code(error)),
        }
    }

    /// Everything that is wrong in a file of the native format.
    pub fn problems(&self) -> &[FileProblem] {
        match self {
            Self::Native(problems) => problems,
            _ => &[],
        }
    }

    /// What can be chosen instead, a line each behind a heading, where that is more than the sentence says.
    pub fn choices(&self) -> Option<(Phrase, &[Phrase])> {
        let Self::SeveralPeople { typed, known, .. } = self else {
            return None;
        };
        let heading = Phrase::new("cli-several-people-known").text("typed", typed);
        Some((heading, known))
    }

    /// With which code the program ends.
    pub fn code(&self) -> u8 {
        match self {
            // The line was wrong, and not the inventory or a file.
            Self::UnknownVerb(_) | Self::TwoPlaces => WRONG_USE,
            Self::Stopped => STOPPED,
            _ => FAILED,
        }
    }
}
