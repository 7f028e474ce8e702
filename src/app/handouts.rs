//! Lists for walks, kept with the file so that a printed one fits for ever; and pages for people, written
//! beside the screen to a file that is not there yet.

use std::cmp::Reverse;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use directories::UserDirs;
use jiff::tz::TimeZone;

use crate::app::App;
use crate::app::copies::{folders as sticks_first, sticks};
use crate::app::handover::last_time;
use crate::app::jobs::{Done, Paper};
use crate::app::note::Note;
use crate::app::written::{place, unwritten, write_whole};
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::domain::register::Exported;
use crate::domain::walk::WalkList;
use crate::exchange::handout::{Format, Handout};
use crate::screens::handout::{Target, whom};
use crate::screens::{Input, Route};
use crate::store::Store;

/// What the name begins with under which the file remembers the list of a walk.
const LIST: &str = "walk-list:";

/// How many folders are offered.
const FOLDERS: usize = 3;

/// A page that is being written.
pub(super) struct Handing {
    /// Of which inventory it is.
    inventory: PathBuf,
    /// The key of the words that say who is on it.
    whom: String,
}

/// The lists of walks that the file remembers, the last one first; what cannot be understood is left aside.
pub(super) fn walk_lists(store: &Store) -> Arc<[WalkList]> {
    let kept = store.remembered(LIST).unwrap_or_default();
    let lists = kept.iter().filter_map(|list| serde_json::from_str(list).ok());
    let mut lists: Vec<WalkList> = lists.collect();
    lists.sort_by_key(|list| Reverse((list.made, list.walk)));
    lists.into()
}

impl App {
    /// Numbers what there is to see; answers at once with the list of the walk if there is one.
    pub(super) fn number_walk(&mut self, walk: Option<Id>, kern: Option<Id>) {
        let known = self.desk.about.walks.iter().find(|list| Some(list.walk) == walk);
        if let Some(list) = known {
            return self.tell_all(&Input::Numbered(list.walk));
        }
        if self.may_write() {
            self.say(Phrase::new("walks-numbering"));
            let walk = walk.unwrap_or_else(Id::fresh);
            let village = self.desk.book.real().clone();
            let words = self.desk.words.clone();
            self.jobs.number(walk, kern, village, words, self.desk.today());
        }
    }

    /// Remembers a new list; one that says the same as one that nobody walked with yet is that one.
    pub(super) fn numbered(&mut self, list: WalkList) {
        let gatherings = &self.desk.book.real().gatherings;
        let walked = |known: &WalkList| gatherings.contains_key(&known.walk);
        let same = self.desk.about.walks.iter().find(|known| {
            !walked(known) && !walked(&list) && (known.kern, &known.entries) == (list.kern, &list.entries)
        });
        let walk = match same {
            Some(known) => known.walk,
            None => {
                let text = serde_json::to_string(&list).unwrap_or_default();
                let key = format!("{LIST}{}", list.walk);
                let remembered = self.desk.book.store.remember(&key, &text);
                if let Err(error) = remembered {
                    return self.complain(&error);
                }
                self.desk.about.walks = walk_lists(&self.desk.book.store);
                list.walk
            }
        };
        self.tell_all(&Input::Numbered(walk));
    }

    /// Finds out where a page could go before the panel asks.
    pub(super) fn find_folders(&mut self, route: &Route) {
        if let Route::Share = route {
            let zone = TimeZone::system();
            let last = last_time(&self.desk.book.store);
            self.desk.about.handed_over = last.map(|last| last.to_zoned(zone).date());
            // It mostly goes on a stick.
            let own = self.places.pages.clone();
            self.desk.about.folders = own.map_or_else(sticks_first, |folder| vec![folder]);
        }
        if let Route::Handout(_) | Route::Exports = route {
            let own = self.places.pages.clone();
            self.desk.about.folders = own.map_or_else(folders, |folder| vec![folder]);
        }
    }

    /// Begins to write a page; says whether it could be begun.
    pub(super) fn hand(&mut self, handout: Handout, format: Format, target: Target) -> bool {
        if self.must_wait() {
            return false;
        }
        if handout.is_of_one_person() && self.desk.book.gate.is_presenting() {
            self.say(Phrase::new("entry-hidden"));
            return false;
        }
        let to = place(&target, format.extension());
        if to.exists() {
            let path = to.display().to_string();
            self.note = Some(Note::Problem(Phrase::new("copy-exists").text("path", path)));
            return false;
        }
        let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
        if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
            let path = folder.display().to_string();
            self.note = Some(Note::Problem(Phrase::new("copy-no-folder").text("path", path)));
            return false;
        }
        self.say(Phrase::new("handout-busy"));
        let handing = Handing {
            inventory: self.desk.book.store.path().to_owned(),
            whom: whom(&handout),
        };
        self.handing.insert(to.clone(), handing);
        let paper = Paper {
            handout,
            format,
            to,
            inventory: self.desk.book.store.path().to_owned(),
            village: self.desk.book.real().clone(),
            words: self.desk.words.clone(),
            today: self.desk.today(),
        };
        self.jobs
            .hand(paper, |path, content| write_whole(path, content, false));
        true
    }

    /// Tells how writing a page went, of which this is to be remembered.
    pub(super) fn handed(
        &mut self,
        to: &Path,
        made: io::Result<()>,
        memory: Option<String>,
        undrawn: Option<Phrase>,
    ) {
        let path = to.display().to_string();
        let handing = self.handing.remove(to);
        match made {
            Ok(()) => {
                self.desk.about.written = Some(to.to_owned());
                // What is missing is more than where it stands: the keys for that are on the bottom line too.
                let made = match undrawn {
                    Some(undrawn) => Phrase {
                        key: "handout-made-undrawn".to_owned(),
                        ..undrawn
                    },
                    None => Phrase::new("handout-made-here"),
                };
                let made = made.text("path", path);
                let whom = handing
                    .as_ref()
                    .map_or_else(String::new, |handing| handing.whom.clone());
                self.note = Some(Note::Written(made.term("who", whom)));
                // Another inventory may be open by now.
                let own = handing.filter(|handing| handing.inventory == self.desk.book.store.path());
                if let Some(memory) = memory.filter(|_| own.is_some()) {
                    self.remember_given(&Exported::written(&memory, to));
                }
            }
            Err(error) => {
                self.note = Some(Note::Problem(unwritten(to, &error)));
            }
        }
    }

    /// What came of long work for walks and pages.
    pub(super) fn paper_done(&mut self, done: Done) {
        match done {
            Done::Numbered(list) => self.numbered(list),
            Done::Handed(to, made, memory, undrawn) => self.handed(&to, made, memory, undrawn),
            Done::Exported(done) => self.exported(*done),
            _ => {}
        }
    }
}

/// Folders for a page: the documents and the downloads of this person, their home, then sticks.
fn folders() -> Vec<PathBuf> {
    let mut folders = Vec::new();
    if let Some(user) = UserDirs::new() {
        folders.extend(user.document_dir().map(Path::to_owned));
        folders.extend(user.download_dir().map(Path::to_owned));
        folders.push(user.home_dir().to_owned());
    }
    folders.extend(sticks());
    folders.retain(|folder| folder.is_dir());
    folders.dedup();
    folders.truncate(FOLDERS);
    folders
}
