//! Where the inventory lives: what is told once of a folder that is kept the same on several computers, of other
//! versions beside it, and of a clock that cannot be right.

use std::path::Path;

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::app::App;
use crate::app::clock::Clock;
use crate::app::note::Note;
use crate::domain::phrase::Phrase;

/// Under which name the file remembers of which service was told.
const TOLD_SYNCED: &str = "synced-told";
/// And of which other versions.
const TOLD_BESIDE: &str = "beside-told";

/// What stands in the names of the folders of services, and what those are called.
const SERVICES: [(&str, &str); 7] = [
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("google drive", "Google Drive"),
];

/// Whoever was away longer than this is asked whether the clock is right.
const AWAY: i32 = 5;

impl App {
    /// Tells what is remarkable about where the inventory is, one thing at a start: what goes wrong first.
    pub(super) fn look_around(&mut self) {
        self.desk.about.beside.clear();
        if self.desk.book.holder.is_some() {
            return;
        }
        self.desk.about.beside = self.desk.book.store.other_versions();
        if self.note.is_some() || self.desk.book.gate.is_presenting() {
            return;
        }
        let found = self
            .odd_clock()
            .or_else(|| self.untold_version())
            .or_else(|| self.untold_service());
        if let Some(found) = found {
            self.note = Some(Note::Problem(found));
        }
    }

    /// Asks whether the date is right if the last edit says otherwise. It is asked at each start: each new edit
    /// would get that date.
    fn odd_clock(&self) -> Option<Phrase> {
        if !matches!(self.desk.clock, Clock::Computer) {
            return None;
        }
        let past = self.desk.book.store.history(1).ok()?;
        let last = past.first()?.at.to_zoned(TimeZone::system()).date();
        let today = self.desk.today();
        is_odd(today, last).then(|| {
            let day = |day: Date| day.strftime("%-d-%-m-%Y").to_string();
            Phrase::new("clock-odd")
                .text("today", day(today))
                .text("last", day(last))
        })
    }

    /// Tells how many other versions of this inventory there are beside it, if there is one that was not told yet.
    fn untold_version(&mut self) -> Option<Phrase> {
        let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
        let names: Vec<String> = self
            .desk
            .about
            .beside
            .iter()
            .filter_map(|path| name(path))
            .collect();
        let told = self.desk.book.store.recall(TOLD_BESIDE).ok()?.unwrap_or_default();
        names
            .iter()
            .find(|name| !told.lines().any(|told| told == *name))?;
        self.desk
            .book
            .store
            .remember(TOLD_BESIDE, &names.join("\n"))
            .ok()?;
        Some(Phrase::new("beside-version").number("count", names.len()))
    }

    /// Tells that the folder is kept the same on several computers, if that was not told yet.
    fn untold_service(&mut self) -> Option<Phrase> {
        let service = service(self.desk.book.store.path())?;
        let store = &mut self.desk.book.store;
        if store.recall(TOLD_SYNCED).ok()?.as_deref() == Some(service) {
            return None;
        }
        store.remember(TOLD_SYNCED, service).ok()?;
        Some(Phrase::new("synced-folder").text("service", service))
    }
}

/// The service that keeps this folder the same on several computers, if it is one we know.
fn service(file: &Path) -> Option<&'static str> {
    let folders = file.parent()?.to_string_lossy().to_lowercase();
    let known = SERVICES.iter().find(|(part, _)| folders.contains(part));
    known.map(|(_, service)| *service)
}

/// Whether today cannot be right, or the last edit was made on a day that was not: before that edit, or years after it.
fn is_odd(today: Date, last: Date) -> bool {
    let tomorrow = today.saturating_add(1.day());
    tomorrow < last || last.saturating_add(AWAY.years()) < today
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use jiff::civil::date;

    use super::{is_odd, service};

    #[test]
    fn a_day_before_the_last_edit_or_years_after_it_is_odd() {
        let last = date(2026, 11, 26);
        assert!(!is_odd(last, last));
        // Whoever travels east to west is a day back.
        assert!(!is_odd(date(2026, 11, 25), last));
        assert!(is_odd(date(2006, 11, 26), last));
        assert!(!is_odd(date(2029, 3, 1), last));
        assert!(is_odd(date(2056, 11, 26), last));
        assert!(is_odd(last, date(9999, 12, 31)) && is_odd(date(9999, 12, 31), last));
    }

    #[test]
    fn folders_of_services_are_known_by_their_names() {
        let of = |path: &str| service(Path::new(path));
        assert_eq!(
            of("/home/anna/OneDrive - Gemeente/wijk/dorp.db"),
            Some("OneDrive")
        );
        assert_eq!(of("/home/anna/Dropbox/dorp.db"), Some("Dropbox"));
        assert_eq!(
            of("/Users/anna/Library/Mobile Documents/x/dorp.db"),
            Some("iCloud")
        );
        assert_eq!(of("/home/anna/iCloudDrive/dorp.db"), Some("iCloud"));
        assert_eq!(of("/home/anna/Nextcloud/dorp.db"), Some("Nextcloud"));
        assert_eq!(of("/home/anna/Documenten/dropbox.db"), None);
    }
}
