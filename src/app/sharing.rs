//! Handing over from the screen: sealing and opening beside it, and what follows.

use std::any::TypeId;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use crate::app::App;
use crate::app::handover::{Opened, Unopened, last_time, remember_time};
use crate::app::jobs::{ShareJob, SharedDone};
use crate::app::no_dump::NoDump;
use crate::app::note::Note;
use crate::app::written::{folder_of, free, place};
use crate::domain::phrase::Phrase;
use crate::domain::register::Exported;
use crate::exchange::export::given;
use crate::exchange::sealed::Passphrase;
use crate::screens::exports::is_device;
use crate::screens::handout::for_file;
use crate::screens::share::Errand;
use crate::screens::unseal::UnsealScreen;
use crate::screens::{Input, Route, Screen};

impl App {
    /// Begins to seal the inventory; says whether it could be begun.
    pub(super) fn share(&mut self, errand: Errand) -> bool {
        let begun = self.begin_to_share(errand);
        if let Err(why) = begun {
            self.note = Some(Note::Problem(why));
            self.tell_all(&Input::Shared(None));
            return false;
        }
        true
    }

    fn begin_to_share(&mut self, errand: Errand) -> Result<(), Phrase> {
        if self.writing.is_some() {
            return Err(Phrase::new("writing-wait"));
        }
        if self.is_being_erased() {
            return Err(Phrase::new("erase-busy-wait"));
        }
        if self.desk.book.gate.is_presenting() {
            return Err(Phrase::new("share-presenting"));
        }
        if self.desk.book.real().is_empty() {
            return Err(Phrase::new("handover-nothing"));
        }
        let to = place(&errand.target, "age");
        let about = |key: &str, path: &Path| Phrase::new(key).text("path", path.display().to_string());
        let folder = folder_of(&to);
        if !folder.is_dir() {
            return Err(about("copy-no-folder", folder));
        }
        if to.symlink_metadata().is_ok() {
            return Err(about("copy-exists", &to));
        }
        let name = to.file_name().map(|name| name.to_string_lossy());
        if name.is_none_or(|name| is_device(&name)) {
            return Err(about("export-no-name", &to));
        }
        let store = &self.desk.book.store;
        let now = Timestamp::now();
        let since = errand.only_changes.then(|| last_time(store)).flatten();
        let job = ShareJob {
            to,
            inventory: store.path().to_owned(),
            village: self.desk.book.real().clone(),
            since,
            moment: now,
            today: self.desk.today(),
            passphrase: errand.passphrase,
        };
        self.jobs.share(job);
        Ok(())
    }

    /// Tells how it went, and remembers that it was handed over.
    pub(super) fn shared(&mut self, done: SharedDone) {
        let shared = match done.made {
            Ok(shared) => shared,
            Err(why) => {
                self.note = Some(Note::Problem(why));
                return self.tell_all(&Input::Shared(None));
            }
        };
        let path = shared.path.display().to_string();
        self.say(Phrase::new("handover-made").text("path", path));
        self.desk.about.written = Some(shared.path.clone());
        // Another inventory may be open by now, and one that can only be read cannot remember.
        let book = &mut self.desk.book;
        if book.holder.is_none() && book.store.path() == done.inventory {
            let remembered = remember_time(&mut book.store, done.moment);
            self.report_failure(remembered);
            let today = self.desk.today();
            let memory = given("share", "colleague", shared.people, today);
            self.remember_given(&Exported::written(&memory, &shared.path));
        }
        self.tell_all(&Input::Shared(Some(Arc::new(shared))));
    }

    /// Asks for the passphrase of a sealed file.
    pub(super) fn ask_to_unseal(&mut self, path: &Path) {
        self.open_panel(Route::Unseal(path.to_owned()));
    }

    /// Begins to open a sealed file. What is made of it stands beside the other inventories.
    pub(super) fn unseal(&mut self, from: PathBuf, passphrase: Passphrase) {
        let stem = from.file_stem().unwrap_or_default().to_string_lossy();
        let to = free(&self.places.data, &for_file(&stem), "db");
        self.jobs.unseal(from, to, self.places.data.clone(), passphrase);
    }

    /// Goes to the inventory that was made, or says why there is none.
    pub(super) fn unsealed(&mut self, made: Result<Opened, Unopened>) {
        match made {
            Ok(opened) => {
                // Whoever began to present meanwhile did not choose to show another village.
                if self.desk.book.gate.is_presenting() {
                    return;
                }
                if !self.asks_to_unseal() {
                    // They went on with something else; it is there when they come to it.
                    let path = opened.path.display().to_string();
                    let said = Phrase::new("handover-there").text("path", path);
                    return self.say(said.number("erased", opened.left_out));
                }
                self.stage.close_panels();
                self.open_file(&opened.path);
                if self.desk.book.store.path() != dunce::canonicalize(&opened.path).unwrap_or_default() {
                    // Why not has been said.
                    return;
                }
                let key = match opened.in_part {
                    true => "handover-opened-part",
                    false => "handover-opened",
                };
                let said = Phrase::new(key).text("village", opened.village);
                let said = said.number("assets", opened.assets).number("gone", opened.gone);
                self.say(said.number("erased", opened.left_out));
            }
            Err(Unopened::WrongPassphrase) => self.tell_all(&Input::WrongPassphrase),
            Err(Unopened::Other(why)) => {
                if self.asks_to_unseal() {
                    self.stage.pop();
                }
                self.note = Some(Note::Problem(why));
            }
        }
    }

    /// Whether the panel on top is the one that asks for the passphrase of a sealed file.
    fn asks_to_unseal(&self) -> bool {
        self.stage.panel().map(Screen::sort) == Some(TypeId::of::<UnsealScreen>())
    }

    /// Has no image of the memory kept as long as a passphrase is typed.
    pub(super) fn watch_secrets(&mut self) {
        let secret = self.stage.shown().any(|screen| screen.is_secret());
        match (secret, &self.no_dump) {
            (true, None) => self.no_dump = Some(NoDump::begin()),
            (false, Some(_)) => self.no_dump = None,
            _ => {}
        }
    }
}
