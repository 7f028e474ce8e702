//! What only the file knows of a page: its history, where it is, what was given out of it.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::app::App;
use crate::app::copies::copied_to;
use crate::domain::privacy::Traces;
use crate::domain::record::{Id, RecordKind};
use crate::domain::register::{Exported, Kept, REMEMBERED};
use crate::exchange::handout::Handout;
use crate::screens::Route;
use crate::store::{Store, traces};

impl App {
    /// Adds what only the file knows to a page that says so.
    pub(super) fn with_facts(&self, route: Route) -> Route {
        let Route::Handout(mut wanted) = route else {
            return route;
        };
        let store = &self.desk.book.store;
        // What the history has of a person takes longer: it is looked up when the page is written.
        if let Handout::Register(known) = &mut wanted.handout {
            *known = kept(store);
        }
        Route::Handout(wanted)
    }
}

/// What the file remembers beside the village; what cannot be understood is left aside.
pub(crate) fn kept(store: &Store) -> Kept {
    let exports = store.remembered(REMEMBERED).unwrap_or_default();
    Kept {
        file: store.path().display().to_string(),
        exports: exports
            .iter()
            .filter_map(|export| Exported::read(export))
            .collect(),
    }
}

/// The files with people in them that were made of this inventory and may still be there: those that are, and those
/// on a stick that is not in the computer now.
pub(crate) fn given_out(store: &Store) -> Vec<PathBuf> {
    let exports = kept(store).exports.into_iter();
    let mut files: Vec<PathBuf> = exports
        .filter(|export| 0 < export.people)
        .filter_map(|export| export.path)
        .chain(copied_to(store))
        .filter(|path| path.exists() || !path.parent().is_some_and(Path::is_dir))
        .collect();
    files.sort();
    files.dedup();
    files
}

/// What the history has of a person. Days are those of this computer.
pub(super) fn traces_of(person: Id, inventory: &Path) -> Traces {
    let zone = TimeZone::system();
    let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
    match traces(inventory, RecordKind::Asset, person) {
        Ok(Some((edits, first, last))) => Traces {
            edits,
            days: Some((day(first), day(last))),
        },
        // A page that says nothing of the history is better than none.
        Ok(None) | Err(_) => Traces::default(),
    }
}
