//! Why a file cannot be opened or written, in kinds that a person can do something about.

mod codes;

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::domain::phrase::Phrase;
use crate::store::backups::backups;
use crate::store::error::codes::short;
use crate::store::lock::Holder;
use crate::store::rights::denied;
use crate::store::salvage::{saved_as, saved_of};

/// So much of a file tells whether it is a text.
const BEGINNING: u64 = 4096;

pub use codes::system_code;

/// Why the file cannot be opened or written. Whenever this comes back, the file is as it was.
#[derive(Debug, Error)]
pub enum StoreError {
    /// There is no such file, and it was not to be made.
    #[error("{}: no such file", path.display())]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// A newer version of this program wrote it.
    #[error("{}: version {found}, this program knows {known}", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// The version of the file.
        found: u32,
        /// The newest version that this program can read.
        known: u32,
    },
    /// It is something else than an inventory, or it holds code (views, triggers).
    #[error("{}: not an inventory", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// It has no content: a copy that did not arrive.
    #[error("{}: empty file", path.display())]
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// It cannot be read as it should.
    #[error("{}: damaged: {code}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// A code for whoever helps: what is wrong, technically.
        code: String,
    },
    /// Its name is too long for the disk, with what is put behind it for the files beside it.
    #[error("{}: name too long", path.display())]
    LongName {
        /// The file.
        path: PathBuf,
    },
    /// Erasing somebody was begun and is not done; it goes on at the next start.
    #[error("{}: half erased", path.display())]
    HalfErased {
        /// The inventory.
        path: PathBuf,
        /// Whether the disk was full.
        full: bool,
    },
    /// Somebody stopped it.
    #[error("stopped")]
    Stopped,
    /// It is open elsewhere.
    #[error("held by process {} on {}", .0.process, .0.host)]
    Held(Holder),
    /// It was opened for reading only.
    #[error("{}: opened for reading only", path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// Another program wrote in it since it was read.
    #[error("{}: changed by another program", path.display())]
    ChangedElsewhere {
        /// The file.
        path: PathBuf,
    },
    /// Another file was put in its place, or it was taken away.
    #[error("{}: replaced or removed", path.display())]
    Replaced {
        /// The file.
        path: PathBuf,
    },
    /// This user may not read or write it.
    #[error("{}: no permission: {code}", path.display())]
    NoRights {
        /// The file.
        path: PathBuf,
        /// A code for whoever helps: what the system said.
        code: String,
    },
    /// The disk is full.
    #[error("{}: disk full", path.display())]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// It was to be copied over itself.
    #[error("{}: the file itself", path.display())]
    Itself {
        /// The file.
        path: PathBuf,
    },
    /// The folder of the copies is a link to somewhere else.
    #[error("{}: a link", path.display())]
    LinkedFolder {
        /// The folder.
        path: PathBuf,
    },
    /// Where the lock beside the file belongs stands a link, a folder or a pipe.
    #[error("{}: no file for the lock", path.display())]
    NotALock {
        /// The file.
        path: PathBuf,
    },
    /// It is a folder, a pipe or a device.
    #[error("{}: not a file", path.display())]
    NotAFile {
        /// The path.
        path: PathBuf,
    },
    /// The system could not read or write.
    #[error("{}: {code}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// A code for whoever helps: what the system said.
        code: String,
    },
    /// SQLite could not do it, for another reason.
    #[error("{}: {code}", path.display())]
    Sqlite {
        /// The file.
        path: PathBuf,
        /// A code for whoever helps: what SQLite said.
        code: String,
    },
}

/// What systems say where a link leads back to itself: Linux and macOS.
const LOOPS: [&str; 2] = ["os 40", "os 62"];

impl StoreError {
    /// What is the matter, where, and what to do now.
    pub fn phrase(&self) -> Phrase {
        let path = self
            .path()
            .map(|path| path.display().to_string())
            .unwrap_or_default();
        match self {
            Self::Held(holder) => holder.phrase(),
            Self::Stopped => Phrase::new("writing-stopped"),
            Self::Newer { found, known, .. } => Phrase::new("store-newer")
                .text("path", path)
                .number("found", *found)
                .number("known", *known),
            Self::Missing { path: file } if !backups(file).is_empty() => {
                copied(rescued(Phrase::new("store-gone"), file), file)
            }
            Self::Missing { .. } => Phrase::new("store-missing").text("path", path),
            Self::Foreign { path: file } => {
                // In a file of text or of zeros there is nothing to be saved.
                let maybe = file.extension().is_some_and(|ending| ending == "db") && !is_hopeless(file);
                let foreign = rescued(Phrase::new("store-foreign"), file).number("maybe", usize::from(maybe));
                copied(foreign, file)
            }
            Self::Empty { path: file } => copied(rescued(Phrase::new("store-empty"), file), file),
            Self::ReadOnly { .. } => Phrase::new("store-read-only").text("path", path),
            Self::ChangedElsewhere { .. } => Phrase::new("store-changed-elsewhere").text("path", path),
            Self::Replaced { .. } => Phrase::new("store-replaced").text("path", path),
            Self::LongName { .. } => Phrase::new("store-long-name").text("path", path),
            Self::Full { .. } => Phrase::new("store-full").text("path", path),
            Self::HalfErased { full, .. } => Phrase::new("store-half-erased")
                .text("path", path)
                .number("full", usize::from(*full)),
            Self::Itself { .. } => Phrase::new("store-itself").text("path", path),
            Self::LinkedFolder { .. } => Phrase::new("store-linked-folder").text("path", path),
            Self::NotALock { .. } => Phrase::new("store-not-a-lock").text("path", path),
            Self::NotAFile { .. } => Phrase::new("store-not-a-file").text("path", path),
            Self::Damaged { path: file, code } => {
                let saved = saved_of(file);
                let open = saved.as_deref().map(as_typed).unwrap_or_default();
                copied(rescued(Phrase::new("store-damaged"), file), file)
                    .number("saved", usize::from(saved.is_some()))
                    .text("open", format!("wijkschouw --file {open}"))
                    .text("code", short(code))
            }
            Self::Io { code, .. } if LOOPS.contains(&code.as_str()) => {
                Phrase::new("store-link-loop").text("path", path)
            }
            Self::NoRights { path: file, code } => denied(file, code).text("path", path),
            Self::Io { code, .. } | Self::Sqlite { code, .. } => {
                Phrase::new("store-failed").text("path", path).text("code", code)
            }
        }
    }

    /// Whether the file itself is gone, or is not what it was: to try again does not help as long as it stays away.
    pub fn is_lost(&self) -> bool {
        match self {
            Self::Missing { .. }
            | Self::Foreign { .. }
            | Self::Empty { .. }
            | Self::Damaged { .. }
            | Self::Replaced { .. }
            | Self::NotAFile { .. }
            | Self::Io { .. } => true,
            Self::Sqlite { code, .. } => code.strip_prefix("SQLite ").is_some_and(is_of_the_disk),
            _ => false,
        }
    }

    /// The file it is about, if that is known.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::Held(_) | Self::Stopped => None,
            Self::Missing { path }
            | Self::LongName { path }
            | Self::Newer { path, .. }
            | Self::Foreign { path }
            | Self::Empty { path }
            | Self::Damaged { path, .. }
            | Self::ReadOnly { path }
            | Self::ChangedElsewhere { path }
            | Self::Replaced { path }
            | Self::NoRights { path, .. }
            | Self::Full { path }
            | Self::HalfErased { path, .. }
            | Self::LinkedFolder { path }
            | Self::NotALock { path }
            | Self::NotAFile { path }
            | Self::Itself { path }
            | Self::Io { path, .. }
            | Self::Sqlite { path, .. } => Some(path),
        }
    }

    /// That something in the file cannot be read which writing would lose.
    pub(super) fn unread(path: &Path) -> Self {
        Self::Damaged {
            path: path.to_owned(),
            code: "field".to_owned(),
        }
    }

    /// The same, about this file.
    #[must_use]
    pub(super) fn at(mut self, file: &Path) -> Self {
        match &mut self {
            Self::Held(_) | Self::Stopped => {}
            Self::Missing { path }
            | Self::LongName { path }
            | Self::Newer { path, .. }
            | Self::Foreign { path }
            | Self::Empty { path }
            | Self::Damaged { path, .. }
            | Self::ReadOnly { path }
            | Self::ChangedElsewhere { path }
            | Self::Replaced { path }
            | Self::NoRights { path, .. }
            | Self::Full { path }
            | Self::HalfErased { path, .. }
            | Self::LinkedFolder { path }
            | Self::NotALock { path }
            | Self::NotAFile { path }
            | Self::Itself { path }
            | Self::Io { path, .. }
            | Self::Sqlite { path, .. } => file.clone_into(path),
        }
        self
    }

    /// Something in the file is not as it should be.
    pub(super) fn damaged(code: impl ToString) -> Self {
        Self::Damaged {
            path: PathBuf::new(),
            code: code.to_string(),
        }
    }
}

/// The phrase about this file, with the commands that save what can be saved of it, and that go back to a copy.
fn rescued(phrase: Phrase, file: &Path) -> Phrase {
    let (typed, target) = (as_typed(file), as_typed(&saved_as(file)));
    phrase
        .text("path", file.display().to_string())
        .text(
            "save",
            format!("wijkschouw check --file {typed} --repair {target}"),
        )
        .text("restore", format!("wijkschouw restore 1 --file {typed} --yes"))
}

/// The phrase with how many copies of this file there are, and of which moment the newest is.
fn copied(phrase: Phrase, file: &Path) -> Phrase {
    let copies = backups(file);
    let last = copies.first().map(|copy| copy.at.strftime("%-d-%-m-%Y %H:%M"));
    phrase
        .number("copies", copies.len())
        .text("last", last.map(|last| last.to_string()).unwrap_or_default())
}

/// The path as one word of a command.
pub fn as_typed(path: &Path) -> String {
    let shown = path.display().to_string();
    match shown.contains(char::is_whitespace) {
        true => format!("'{shown}'"),
        false => shown,
    }
}

/// Whether the file begins as a text or is nothing but zeros: in the pages of an inventory there are some.
fn is_hopeless(file: &Path) -> bool {
    let mut beginning = Vec::new();
    let read = File::open(file).and_then(|file| file.take(BEGINNING).read_to_end(&mut beginning));
    let bytes = || File::open(file).map(|file| BufReader::new(file).bytes());
    let zeros = || bytes().is_ok_and(|mut bytes| bytes.all(|byte| matches!(byte, Ok(0))));
    read.is_ok() && (!beginning.contains(&0) || zeros())
}

/// Whether this extended code of SQLite says that the disk could not read or write.
fn is_of_the_disk(code: &str) -> bool {
    let code = code.parse::<i32>();
    code.is_ok_and(|code| code & 0xff == rusqlite::ffi::SQLITE_IOERR)
}
