//! One writer at a time: a lock beside the file, which the system lets go when its holder ends.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::domain::phrase::Phrase;
use crate::store::error::StoreError;

/// How long to rest before asking for the lock again.
const PAUSE: Duration = Duration::from_millis(25);

/// Who has a file open for writing; what is not known is empty or 0.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Holder {
    /// Name of the computer.
    pub host: String,
    /// Who is logged in there.
    pub user: String,
    /// Number of the process.
    pub process: u32,
    /// From when.
    pub since: Option<Timestamp>,
    /// Whether nobody has it, but this user may not write here.
    #[serde(skip)]
    pub barred: bool,
    /// The file, if nobody has it but writing in it would lose what cannot be read.
    #[serde(skip)]
    pub damaged: Option<PathBuf>,
}

impl Holder {
    /// This very process, from now on.
    fn here() -> Self {
        Self {
            host: host(),
            user: variable(&["USER", "USERNAME", "LOGNAME"]),
            process: std::process::id(),
            since: Some(Timestamp::now()),
            ..Self::default()
        }
    }

    /// Nobody, of a file that this user may only read.
    pub(super) fn barred() -> Self {
        Self {
            barred: true,
            ..Self::default()
        }
    }

    /// Nobody, of a file in which something cannot be read that writing would lose.
    pub(super) fn of_damaged(path: &Path) -> Self {
        Self {
            damaged: Some(path.to_owned()),
            ..Self::default()
        }
    }

    /// Whether it stays like this whoever closes it elsewhere.
    pub fn is_for_good(&self) -> bool {
        self.barred || self.damaged.is_some()
    }

    /// Says that the file is open elsewhere, and with whom; or that one may only look.
    pub fn phrase(&self) -> Phrase {
        if let Some(path) = &self.damaged {
            return StoreError::unread(path).phrase();
        }
        if self.barred {
            return Phrase::new("store-barred");
        }
        let Some(since) = self.since else {
            return Phrase::new("store-held-unknown");
        };
        let known = match (self.user.is_empty(), self.host.is_empty()) {
            (true, true) => "neither",
            (true, false) => "host",
            (false, true) => "user",
            (false, false) => "both",
        };
        Phrase::new("store-held")
            .text("known", known)
            .text("user", self.user.as_str())
            .text("host", self.host.as_str())
            .number("process", self.process)
            .text(
                "since",
                since
                    .to_zoned(TimeZone::system())
                    .strftime("%-d-%-m %H:%M")
                    .to_string(),
            )
    }
}

fn host() -> String {
    let named = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    if named.trim().is_empty() {
        variable(&["COMPUTERNAME", "HOSTNAME", "HOST"])
    } else {
        named.trim().to_owned()
    }
}

fn variable(names: &[&str]) -> String {
    names
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .map(|value| value.trim().to_owned())
        .find(|value| !value.is_empty())
        .unwrap_or_default()
}

/// The right to write, for as long as this lives.
#[derive(Debug)]
pub(super) struct Lock {
    /// Nothing where the file system knows no locks; then every save asks whether the file changed.
    _file: Option<File>,
}

/// What came of asking for the right to write.
pub(super) enum Asked {
    /// It is ours.
    Ours(Lock),
    /// Somebody else has it.
    Theirs(Holder),
}

/// Asks for the right to write this file, for at most so long.
pub(super) fn ask(database: &Path, patience: Duration) -> io::Result<Asked> {
    let mut file = open(&beside(database))?;
    let start = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => {
                // On a full disk nobody learns who has it, but the lock holds.
                sign(&mut file).ok();
                return Ok(Asked::Ours(Lock { _file: Some(file) }));
            }
            Err(TryLockError::Error(_)) => return Ok(Asked::Ours(Lock { _file: None })),
            Err(TryLockError::WouldBlock) if patience <= start.elapsed() => {
                return Ok(Asked::Theirs(read(&mut file)));
            }
            Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
        }
    }
}

/// Whether nobody has it just now; that is asked without waiting, and changes nothing.
pub(super) fn is_free(database: &Path) -> bool {
    let free = || File::open(beside(database)).ok()?.try_lock().ok();
    !is_barred(database) && free().is_some()
}

/// `village.db.lock` for `village.db`.
fn beside(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(".lock");
    name.into()
}

/// Whether something else than a file stands where the lock belongs: what a link points to would be
/// written over.
pub(super) fn is_barred(database: &Path) -> bool {
    fs::symlink_metadata(beside(database)).is_ok_and(|found| !found.is_file())
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// Writes down who has it.
fn sign(file: &mut File) -> io::Result<()> {
    let signature = serde_json::to_vec(&Holder::here())?;
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(&signature)
}

/// Who wrote that they have it; nobody known if that cannot be read.
fn read(file: &mut File) -> Holder {
    let mut signature = String::new();
    let read = file
        .rewind()
        .and_then(|()| file.take(4096).read_to_string(&mut signature));
    read.ok()
        .and_then(|_| serde_json::from_str(&signature).ok())
        .unwrap_or_default()
}
