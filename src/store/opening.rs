//! How a file is opened: to write in it, or to look where somebody else writes or where one may not.

use std::cell::{Cell, RefCell};
use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;

use crate::domain::privacy::erasure::leave_out;
use crate::i18n::in_every_language;
use crate::store::erase::Unfinished;
use crate::store::error::StoreError;
use crate::store::lock::{Asked, Holder, Lock};
use crate::store::{
    Access, Finding, Opened, Store, backups, clear_leftovers, connection, erase, file, history, load, lock,
    schema,
};

/// How long a window waits for one that is just being closed before it settles for reading.
pub(super) const A_MOMENT: Duration = Duration::from_millis(300);

impl Store {
    /// Opens the file for writing, or for reading if somebody else is writing or this user may not. Makes the file
    /// and its folder if they are not there.
    pub fn open(path: &Path) -> Result<Opened, StoreError> {
        Self::open_with(path, erase::once_more_or_unseen, |opened| opened)
    }

    /// The same for a screen, which does not wait until everybody who has been erased is out of every file again:
    /// they are out of what is read, and the rest is still to be done, beside the screen.
    pub fn open_for_screen(path: &Path) -> Result<(Opened, Option<Unfinished>), StoreError> {
        Self::open_with(path, erase::unseen, |opened| (opened, None))
    }

    fn open_with<T>(
        path: &Path,
        to_write: impl FnOnce(Opened) -> Result<T, StoreError>,
        to_read: impl Fn(Opened) -> T,
    ) -> Result<T, StoreError> {
        let path = &file::resolve(path).map_err(|error| StoreError::from(error).at(path))?;
        let opened = match ask(path, A_MOMENT) {
            Ok(Asked::Ours(lock)) => match write(path, lock) {
                Ok(opened) if opened.access == Access::Writer => to_write(opened),
                opened => opened.map(&to_read),
            },
            Ok(Asked::Theirs(holder)) => read(path, holder).map(&to_read),
            Err(error) => Err(error),
        };
        let opened = match opened {
            // Where one may not write, one may still look.
            Err(error @ StoreError::NoRights { .. }) => {
                let looked = read(path, Holder::barred()).map(to_read);
                looked.map_err(|_| error)
            }
            opened => opened,
        };
        opened.map_err(|error| error.at(path))
    }

    /// Opens a file for reading. Makes nothing, and does not ask for the right to write.
    pub fn open_to_read(path: &Path) -> Result<Opened, StoreError> {
        file::resolve(path)
            .map_err(StoreError::from)
            .and_then(|path| read(&path, Holder::default()))
            .map_err(|error| error.at(path))
    }

    /// Opens the file for writing, and waits at most so long for whoever has it.
    pub fn wait_for_writing(path: &Path, patience: Duration) -> Result<Opened, StoreError> {
        let path = &file::resolve(path).map_err(|error| StoreError::from(error).at(path))?;
        match ask(path, patience).map_err(|error| error.at(path))? {
            Asked::Ours(lock) => match write(path, lock) {
                Ok(opened) if opened.access != Access::Writer => Err(StoreError::unread(path)),
                opened => opened.and_then(erase::once_more_or_unseen),
            },
            Asked::Theirs(holder) => Err(StoreError::Held(holder)),
        }
        .map_err(|error| error.at(path))
    }
}

/// Asks for the right to write a file that is ours or still to be made.
fn ask(path: &Path, patience: Duration) -> Result<Asked, StoreError> {
    match file::inspect(path) {
        Ok(()) => {}
        Err(StoreError::Missing { .. }) if file::is_long(path) => {
            return Err(StoreError::LongName {
                path: path.to_owned(),
            });
        }
        Err(StoreError::Missing { .. }) => file::make_folder(path)?,
        Err(error) => return Err(error),
    }
    if lock::is_barred(path) {
        return Err(StoreError::NotALock {
            path: path.to_owned(),
        });
    }
    Ok(lock::ask(path, patience)?)
}

/// Opens it to write; to read where writing would lose what cannot be read.
fn write(path: &Path, lock: Lock) -> Result<Opened, StoreError> {
    match file::inspect(path) {
        Ok(()) => {}
        Err(StoreError::Missing { .. }) => file::create(path)?,
        Err(error) => return Err(error),
    }
    // Where no file can be made beside it, no step can be kept either.
    if let Err(error @ StoreError::NoRights { .. }) = file::beside(path).map_err(StoreError::from) {
        return Err(error);
    }
    for folder in path.parent().into_iter().chain([backups::folder(path).as_path()]) {
        clear_leftovers(folder);
    }
    let mut connection = connection::writer(path)?;
    if connection.is_readonly("main")? {
        return Err(StoreError::NoRights {
            path: path.to_owned(),
            code: "SQLite 8".to_owned(),
        });
    }
    let examined = schema::examine(&connection, path)?;
    // An upgrade would write over it too.
    if let Some(copy) = schema::upgraded_in_memory(&connection)?
        && load::village(&copy, None)?.1.iter().any(Finding::is_of_field)
    {
        return read(path, Holder::of_damaged(path));
    }
    schema::upgrade(&mut connection, path)?;
    let opened = opened(connection, path, Access::Writer, Some(lock), examined)?;
    if opened.is_spoilt() {
        drop(opened);
        return read(path, Holder::of_damaged(path));
    }
    Ok(opened)
}

fn read(path: &Path, holder: Holder) -> Result<Opened, StoreError> {
    file::inspect(path)?;
    let connection = connection::reader(path)?;
    let examined = schema::examine(&connection, path)?;
    let mut opened = opened(connection, path, Access::Reader(holder), None, examined)?;
    // Who only reads sees nobody either who was erased; whoever writes first erases them again.
    leave_out(
        &mut opened.village,
        &erase::kept(&opened.store.connection, path)?,
        &in_every_language,
    );
    Ok(opened)
}

fn opened(
    connection: Connection,
    path: &Path,
    access: Access,
    lock: Option<Lock>,
    examined: bool,
) -> Result<Opened, StoreError> {
    let seen = Cell::new(connection::data_version(&connection)?);
    let newest = RefCell::new(history::newest_mark(&connection).unwrap_or_default());
    let look = file::look(path)?;
    let (village, findings) = load(&connection, path)?;
    let store = Store {
        identity: file::identity(path)?,
        path: path.to_owned(),
        connection,
        seen,
        newest,
        look,
        lock,
    };
    Ok(Opened {
        store,
        village,
        access,
        findings,
        examined,
        finished: None,
    })
}
