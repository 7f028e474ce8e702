//! The file apart from what is in it: where it is, whether it is ours, how it is made and copied.

use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use jiff::civil::DateTime;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, ffi};
use tempfile::TempPath;

use crate::store::error::StoreError;
use crate::store::in_use::keep_as;
use crate::store::rights::not_made;
use crate::store::{backups, connection, schema};

/// How the name of a file begins that is still being written.
pub const HALF_MADE: &str = ".wijkschouw-";
/// So many signs come behind it.
const CHANCE: usize = 6;
/// What is older was left behind by a program that was killed.
pub(super) const LEFT: Duration = Duration::from_secs(3600);
/// So long a copy waits for another program that holds the file.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where SQLite keeps what identifies a file.
const HEADER: usize = 100;
const MAGIC: &[u8] = b"SQLite format 3\0";
const USER_VERSION: usize = 60;
const APPLICATION_ID: usize = 68;
/// So many bytes of a file are looked through for the tables of an inventory.
const LOOKED_AT: u64 = 64 << 10;

/// The path without links and relative parts, so that one file has one name and one lock.
pub(super) fn resolve(path: &Path) -> io::Result<PathBuf> {
    let absolute = std::path::absolute(path)?;
    match dunce::canonicalize(&absolute) {
        Ok(real) => Ok(real),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(absolute),
        Err(error) => Err(error),
    }
}

/// The path without links on the way to it. A link at its end stays one: what is written there takes its
/// place, and does not follow it.
pub(super) fn place(path: &Path) -> io::Result<PathBuf> {
    let absolute = std::path::absolute(path)?;
    match (absolute.parent(), absolute.file_name()) {
        (Some(folder), Some(name)) => Ok(resolve(folder)?.join(name)),
        _ => Ok(absolute),
    }
}

/// Refuses what is not a file of ours. Reads the first bytes and writes nothing.
pub(super) fn inspect(path: &Path) -> Result<(), StoreError> {
    let refused = || path.to_owned();
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(StoreError::NotAFile { path: refused() });
    }
    if metadata.len() == 0 {
        return Err(StoreError::Empty { path: refused() });
    }
    let mut header = Vec::new();
    File::open(path)?.take(HEADER as u64).read_to_end(&mut header)?;
    if !MAGIC.starts_with(&header) && !header.starts_with(MAGIC) {
        if was_ours(path) {
            return Err(StoreError::damaged("SQLite 26"));
        }
        return Err(StoreError::Foreign { path: refused() });
    }
    if header.len() < HEADER {
        return Err(StoreError::damaged("SQLite 26"));
    }
    if number(&header, APPLICATION_ID) != schema::APPLICATION_ID {
        return Err(StoreError::Foreign { path: refused() });
    }
    let found = number(&header, USER_VERSION);
    if schema::known() < found {
        return Err(StoreError::Newer {
            path: refused(),
            found,
            known: schema::known(),
        });
    }
    Ok(())
}

/// Whether a file that does not begin as an inventory was one: copies of it are there, or its tables still are.
fn was_ours(path: &Path) -> bool {
    let mut beginning = Vec::new();
    let read = File::open(path).and_then(|file| file.take(LOOKED_AT).read_to_end(&mut beginning));
    let says = |words: &[u8]| beginning.windows(words.len()).any(|part| part == words);
    !backups::backups(path).is_empty()
        || read.is_ok() && says(b"CREATE TABLE edits") && says(b"CREATE TABLE changes")
}

fn number(header: &[u8], place: usize) -> u32 {
    let bytes = header.get(place..place + 4).unwrap_or_default();
    bytes
        .iter()
        .fold(0, |number, byte| number << 8 | u32::from(*byte))
}

/// Makes the folder of this file, for this user alone, if it is not there.
///
/// # Errors
///
/// When the system does not allow it.
pub fn make_folder(path: &Path) -> io::Result<()> {
    let Some(folder) = path.parent() else {
        return Ok(());
    };
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// Makes a new file, for this user alone; it is there whole or not at all.
pub(super) fn create(path: &Path) -> Result<(), StoreError> {
    create_with(path, |_| Ok(()))
}

/// The same, with this in it.
pub(super) fn create_with(
    path: &Path,
    fill: impl FnOnce(&mut Connection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let temporary = beside(path)?;
    let mut connection = connection::builder(&temporary)?;
    schema::build(&mut connection)?;
    fill(&mut connection)?;
    connection.close().map_err(|(_, error)| error)?;
    sync(&temporary)?;
    keep_as(temporary, path, false)?;
    sync_folder(path);
    Ok(())
}

/// Copies everything to another file, which is there whole or not at all.
pub(super) fn copy(from: &Connection, path: &Path) -> Result<(), StoreError> {
    if let Some(folder) = path.parent() {
        clear_leftovers(folder);
    }
    let temporary = beside(path).map_err(not_made)?;
    fill(from, &temporary)?;
    put(temporary, path)
}

/// Copies everything into a file that is empty.
pub(super) fn fill(from: &Connection, path: &Path) -> Result<(), StoreError> {
    let mut copy = connection::builder(path)?;
    {
        let backup = Backup::new(from, &mut copy)?;
        let until = Instant::now() + PATIENCE;
        loop {
            match backup.step(-1)? {
                StepResult::Done => break,
                // Another program holds the file, and may do so for ever.
                StepResult::Busy | StepResult::Locked if until < Instant::now() => {
                    let busy = ffi::Error::new(ffi::SQLITE_BUSY);
                    return Err(rusqlite::Error::SqliteFailure(busy, None).into());
                }
                _ => std::thread::sleep(Duration::from_millis(10)),
            }
        }
    }
    copy.close().map_err(|(_, error)| error.into())
}

/// Puts a file that is whole in the place of what stands there.
pub(super) fn put(temporary: TempPath, path: &Path) -> Result<(), StoreError> {
    sync(&temporary)?;
    keep_as(temporary, path, true)?;
    sync_folder(path);
    Ok(())
}

/// Gives a damaged file another name; which one is the answer. What SQLite was still to roll back in it goes along,
/// so that it is not rolled back in the file that comes in its place.
pub(super) fn put_aside(path: &Path, at: DateTime) -> io::Result<PathBuf> {
    let stem = path
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let stamp = at.strftime("%Y-%m-%dT%H-%M-%S");
    let named = |end: String| path.with_file_name(format!("{stem}.damaged-{stamp}{end}.db"));
    let aside = std::iter::once(String::new())
        .chain((2..100).map(|number| format!("-{number}")))
        .map(named)
        .find(|aside| fs::symlink_metadata(aside).is_err())
        .ok_or(io::ErrorKind::AlreadyExists)?;
    // A second name, if the disk can give one: then there is a file under the first one at every moment.
    if fs::hard_link(path, &aside).is_err() {
        fs::rename(path, &aside)?;
    }
    if let Err(error) = rename_journal(path, &aside) {
        take_back(&aside, path)?;
        return Err(error);
    }
    Ok(aside)
}

/// Gives a damaged file the name back that it had, where nothing came in its place.
pub(super) fn take_back(aside: &Path, path: &Path) -> io::Result<()> {
    // Where both names are of the same file, renaming one leaves both.
    fs::rename(aside, path)?;
    match fs::remove_file(aside) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    rename_journal(aside, path)
}

/// Renames what SQLite keeps beside a file, if it keeps something there.
fn rename_journal(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(journal(from), journal(to)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Whether the name leaves no room for what is put behind it: "-backups", "-journal", ".erased".
pub(super) fn is_long(path: &Path) -> bool {
    const MOST: usize = 255 - "-backups".len();
    path.file_name().is_some_and(|name| MOST < name.len())
}

/// Takes away what SQLite was still to roll back in a file that is gone: it must not be rolled back in the one that
/// comes in its place.
pub(super) fn drop_journal(gone: &Path) -> io::Result<()> {
    match fs::remove_file(journal(gone)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn journal(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    name.into()
}

/// A file under a name that nobody knows, to be renamed when it is whole.
pub(super) fn beside(path: &Path) -> io::Result<TempPath> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let file = tempfile::Builder::new().prefix(HALF_MADE).tempfile_in(folder)?;
    Ok(file.into_temp_path())
}

/// Takes away what a program that was killed left half made in this folder: files with a name of ours that nobody
/// has touched for an hour. They may hold personal data, and nobody would find them.
pub fn clear_leftovers(folder: &Path) {
    clear_older(folder, LEFT);
}

/// The same, where nobody has touched them for so long.
pub(super) fn clear_older(folder: &Path, least: Duration) {
    for left in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = left.file_name();
        let chance = name.to_str().and_then(|name| name.strip_prefix(HALF_MADE));
        let ours = chance.is_some_and(|chance| {
            chance.len() == CHANCE && chance.bytes().all(|sign| sign.is_ascii_alphanumeric())
        });
        let old = || {
            let metadata = fs::symlink_metadata(left.path()).ok()?;
            // One from the future is just made.
            let age = metadata.modified().ok()?.elapsed().unwrap_or_default();
            (metadata.is_file() && least <= age).then_some(())
        };
        if ours && old().is_some() {
            // One that cannot be taken away is no worse than before.
            fs::remove_file(left.path()).ok();
        }
    }
}

fn sync(path: &Path) -> io::Result<()> {
    File::options().read(true).write(true).open(path)?.sync_all()
}

/// So that the new name survives a power cut.
fn sync_folder(path: &Path) {
    #[cfg(unix)]
    if let Some(folder) = path.parent().and_then(|folder| File::open(folder).ok()) {
        // Some file systems cannot do this, and then it is not needed.
        folder.sync_all().ok();
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// Tells a file from another that was put under its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Identity(u64, u64);

/// Which file is under this name now.
pub(super) fn identity(path: &Path) -> io::Result<Identity> {
    fs::metadata(path).map(|metadata| identity_of(&metadata))
}

#[cfg(unix)]
fn identity_of(metadata: &Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt;
    Identity(metadata.dev(), metadata.ino())
}

/// What a file looks like from outside. Whoever writes in it changes this, also who goes around SQLite: a sync
/// service that puts another version in the same file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Look {
    bytes: u64,
    modified: Option<SystemTime>,
}

/// What this file looks like now.
pub(super) fn look(path: &Path) -> io::Result<Look> {
    let metadata = fs::metadata(path)?;
    Ok(Look {
        bytes: metadata.len(),
        modified: metadata.modified().ok(),
    })
}

/// Elsewhere an open file cannot be replaced.
#[cfg(not(unix))]
fn identity_of(_: &Metadata) -> Identity {
    Identity(0, 0)
}

/// Whether others on this computer may read the file.
#[cfg(unix)]
pub(super) fn open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & 0o077 != 0)
}

/// Elsewhere the profile of the user keeps others out.
#[cfg(not(unix))]
pub(super) fn open_to_others(_: &Path) -> bool {
    false
}
