//! Copies of the inventory: where one could go, making one beside the screen, remembering it.

use std::fs;
use std::path::{Path, PathBuf};

use directories::UserDirs;
use jiff::civil::{Date, DateTime};

use crate::app::App;
use crate::app::backups::last;
use crate::app::note::Note;
use crate::domain::phrase::Phrase;
use crate::domain::register::Exported;
use crate::exchange::export::given;
use crate::screens::whereabouts::Whereabouts;
use crate::store::{Store, StoreError};

/// Under which name the file remembers when it was last copied.
const WHEN: &str = "copied-when";
/// And where to.
const WHERE: &str = "copied-where";

/// How many places are offered.
const PLACES: usize = 4;

impl App {
    /// Finds out where everything is.
    pub(super) fn find_whereabouts(&mut self) {
        let file = self.desk.book.store.path();
        let today = self.desk.today();
        self.desk.about.whereabouts = Whereabouts {
            bytes: fs::metadata(file).map_or(0, |metadata| metadata.len()),
            copied: copied(&self.desk.book.store),
            backed_up: last(file),
            preferences: self.places.preferences.clone(),
            logbook: self.preferences.logbook.then(|| self.places.logbook()),
            targets: folders()
                .iter()
                .filter(|folder| Some(folder.as_path()) != file.parent())
                .take(PLACES)
                .map(|folder| free(folder, file, today))
                .collect(),
        };
    }

    /// Begins a copy of the whole file at this place, in a file that is not there yet; says whether it
    /// could be begun.
    pub(super) fn copy_file(&mut self, to: &Path) -> bool {
        if self.must_wait() {
            return false;
        }
        let file = self.desk.book.store.path().to_owned();
        let to = if to.is_dir() {
            free(to, &file, self.desk.today())
        } else {
            to.to_owned()
        };
        let about = |key: &str, path: &Path| Phrase::new(key).text("path", path.display().to_string());
        let hindered = match missing_folder(&to) {
            Some(folder) => Some(about("cli-no-stick", &folder)),
            None => to.exists().then(|| about("copy-exists", &to)),
        };
        if let Some(hindered) = hindered {
            self.note = Some(Note::Problem(hindered));
            return false;
        }
        self.say(Phrase::new("copy-busy").text("path", to.display().to_string()));
        self.jobs.copy(file, to);
        true
    }

    /// Tells how a copy went.
    pub(super) fn copied(&mut self, from: &Path, to: &Path, made: Result<(), StoreError>) {
        if let Err(error) = made {
            return self.complain(&error);
        }
        let when = self.desk.today().to_datetime(self.desk.clock.time());
        let path = to.display().to_string();
        // A window that can only read cannot remember it, and another inventory may be open by now; the
        // copy is there all the same.
        let book = &self.desk.book;
        if book.holder.is_none() && book.store.path() == from {
            let remembered = note_copy(&mut self.desk.book.store, when, to);
            self.report_failure(remembered);
            let people = self.desk.book.real().assets.values();
            let people = people.filter(|asset| asset.kind.consent().is_some()).count();
            let memory = given("copy", "ourselves", people, self.desk.today());
            self.remember_given(&Exported::written(&memory, to));
        }
        self.say(Phrase::new("copy-made").text("path", path));
    }
}

/// Remembers with the inventory when it was copied, and where to.
pub(crate) fn note_copy(store: &mut Store, when: DateTime, to: &Path) -> Result<(), StoreError> {
    store.remember(WHEN, &when.to_string())?;
    store.remember(WHERE, &to.display().to_string())
}

/// Where the last copy went that somebody asked for.
pub(crate) fn copied_to(store: &Store) -> Option<PathBuf> {
    store.recall(WHERE).ok()?.map(PathBuf::from)
}

fn copied(store: &Store) -> Option<(Phrase, PathBuf)> {
    // A file that cannot tell it has other things to tell first.
    let when: DateTime = store.recall(WHEN).ok()??.parse().ok()?;
    let place = copied_to(store).unwrap_or_default();
    let told = Phrase::new("whereabouts-copied-at")
        .text("day", when.strftime("%-d-%-m-%Y").to_string())
        .text("time", when.strftime("%H:%M").to_string());
    Some((told, place))
}

/// Folders for a copy: sticks first, then the documents of this person, then their home.
pub(super) fn folders() -> Vec<PathBuf> {
    let mut folders = sticks();
    if let Some(user) = UserDirs::new() {
        folders.extend(user.document_dir().map(Path::to_owned));
        folders.push(user.home_dir().to_owned());
    }
    folders.retain(|folder| folder.is_dir());
    folders
}

/// Where what was in memory may have gone when an inventory was lost, beside the folder of that.
pub(crate) fn folders_of_kin(data: &Path) -> Vec<PathBuf> {
    let mut places = vec![data.to_owned()];
    places.extend(folders());
    places
}

/// What is plugged in, as far as the folders in which systems put it tell.
pub(super) fn sticks() -> Vec<PathBuf> {
    if cfg!(windows) {
        // The first three letters are the disks of the computer itself.
        return ('D'..='Z')
            .map(|drive| PathBuf::from(format!("{drive}:\\")))
            .collect();
    }
    let mut mounts = vec![PathBuf::from("/Volumes")];
    if let Some(user) = std::env::var_os("USER").filter(|user| !user.is_empty()) {
        mounts.extend(["/media", "/run/media"].map(|folder| Path::new(folder).join(&user)));
    }
    let mut sticks: Vec<PathBuf> = mounts
        .iter()
        .filter_map(|mount| fs::read_dir(mount).ok())
        .flat_map(|entries| entries.flatten().map(|entry| entry.path()))
        .filter(|path| path.is_dir() && !path.is_symlink())
        .collect();
    sticks.sort();
    sticks
}

/// The folder that is not there, if one was meant: what has no ending is one, such as a stick that is not in.
pub(crate) fn missing_folder(target: &Path) -> Option<PathBuf> {
    if target.is_dir() || target.is_file() {
        return None;
    }
    let ends_open = target.to_string_lossy().ends_with(std::path::is_separator);
    if ends_open || target.extension().is_none() {
        return Some(target.to_owned());
    }
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty())?;
    (!folder.is_dir()).then(|| folder.to_owned())
}

/// A file in this folder that is not there yet, named after the inventory and the day.
pub(crate) fn free(folder: &Path, file: &Path, today: Date) -> PathBuf {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let named = |end: &str| folder.join(format!("{stem}-{today}{end}.db"));
    std::iter::once(String::new())
        .chain((2..).map(|number| format!("-{number}")))
        .map(|end| named(&end))
        .find(|path| !path.exists())
        .unwrap_or_else(|| named(""))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use jiff::civil::date;

    use super::free;

    #[test]
    fn a_second_copy_of_a_day_stands_beside_the_first() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let file = Path::new("/home/anna/heumen.db");
        let first = free(folder.path(), file, date(2026, 5, 12));
        assert!(first.ends_with("heumen-2026-05-12.db"));
        fs::write(&first, "")?;
        let second = free(folder.path(), file, date(2026, 5, 12));
        assert!(second.ends_with("heumen-2026-05-12-2.db"));
        Ok(())
    }
}
