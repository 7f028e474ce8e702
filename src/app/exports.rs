//! Files for other programs: made beside the screen, remembered with the inventory, opened on the desktop.

use std::env;
use std::path::Path;

use jiff::civil::DateTime;

use crate::app::App;
use crate::app::jobs::{ExportDone, ExportJob};
use crate::app::note::Note;
use crate::app::written::{folder_of, place, write_whole};
use crate::domain::phrase::Phrase;
use crate::domain::register::{Exported, REMEMBERED};
use crate::exchange::export::{ForWhom, memory};
use crate::screens::exports::{Errand, is_device};
use crate::screens::{Effect, Input, Route};
use crate::store::{Store, StoreError, remember_beside};

/// Has the inventory remember that a file was made of it, at this moment.
pub(crate) fn remember_export(store: &mut Store, at: DateTime, memory: &str) -> Result<(), StoreError> {
    for key in keys_of(at) {
        if store.recall(&key)?.is_none() {
            return store.remember(&key, memory);
        }
    }
    Ok(())
}

/// The same while a window has the inventory open: that goes on as before, and knows of the file too.
pub(crate) fn remember_export_beside(inventory: &Path, at: DateTime, memory: &str) -> Result<(), StoreError> {
    remember_beside(inventory, keys_of(at), memory)
}

/// Under which names it is remembered what went out at this moment: the first that is free.
fn keys_of(at: DateTime) -> impl Iterator<Item = String> {
    let at = at.strftime("%Y-%m-%dT%H:%M:%S").to_string();
    (1..).map(move |number| match number {
        1 => format!("{REMEMBERED}{at}"),
        _ => format!("{REMEMBERED}{at}-{number}"),
    })
}

impl App {
    /// Begins to make a file; says whether it could be begun. What stands there is replaced only after a yes.
    pub(super) fn export(&mut self, errand: Errand) -> bool {
        if self.must_wait() {
            return false;
        }
        if self.desk.book.gate.is_covered() {
            self.say(Phrase::new("present-cover"));
            return false;
        }
        let to = place(&errand.target, errand.format.extension());
        if let Some(hindered) = self.hindrance(&to) {
            self.note = Some(Note::Problem(hindered));
            return false;
        }
        if to.exists() && !errand.replace {
            let question = Phrase::new("export-replace").text("path", to.display().to_string());
            let errand = Errand {
                replace: true,
                ..errand
            };
            // Nothing of an earlier attempt may be read as the answer to this question.
            self.note = None;
            self.open_panel(Route::Before(question, Box::new(Effect::Export(errand))));
            return false;
        }
        self.say(Phrase::new("export-busy"));
        let whom = match errand.whom {
            // Who looks along sees no more in a file than on the screen.
            _ if self.desk.book.gate.is_presenting() => ForWhom::Others,
            whom => whom,
        };
        let replace = errand.replace;
        let job = ExportJob {
            format: errand.format,
            whom,
            to,
            village: self.desk.book.real().clone(),
            words: self.desk.words.clone(),
            today: self.desk.today(),
        };
        self.jobs
            .export(job, move |path, content| write_whole(path, content, replace));
        true
    }

    /// Why no file can be written there.
    fn hindrance(&self, to: &Path) -> Option<Phrase> {
        let about = |key: &str, path: &Path| Phrase::new(key).text("path", path.display().to_string());
        let own = self.desk.book.store.path();
        let folder = folder_of(to);
        if !folder.is_dir() {
            return Some(about("copy-no-folder", folder));
        }
        if to.is_dir()
            || to
                .file_name()
                .is_none_or(|name| is_device(&name.to_string_lossy()))
        {
            return Some(about("export-no-name", to));
        }
        let itself = dunce::canonicalize(to).is_ok_and(|path| path == own);
        itself.then(|| about("cli-own-file", to))
    }

    /// Tells how making a file went, and remembers that it was made.
    pub(super) fn exported(&mut self, done: ExportDone) {
        let ExportDone { made, result } = done;
        let path = made.path.display().to_string();
        if let Err(failed) = result {
            self.note = Some(Note::Problem(failed));
            return self.tell_all(&Input::Exported(None));
        }
        self.desk.about.written = Some(made.path.clone());
        self.say(Phrase::new("export-made").text("path", path));
        let memory = memory(made.format, made.whom, made.personal, self.desk.today());
        self.remember_given(&Exported::written(&memory, &made.path));
        self.tell_all(&Input::Exported(Some(made.into())));
    }

    /// Remembers that something went out. A window that can only read cannot; what went out is there all the
    /// same.
    pub(super) fn remember_given(&mut self, memory: &str) {
        if self.desk.book.holder.is_none() {
            let at = self.desk.today().to_datetime(self.desk.clock.time());
            let remembered = remember_export(&mut self.desk.book.store, at, memory);
            self.report_failure(remembered);
        }
    }

    /// Has the file that was written last opened on the desktop, or the folder in which it stands.
    pub(super) fn open_written(&mut self, folder: bool) {
        let Some(path) = &self.desk.about.written else {
            return self.say(Phrase::new("written-nothing"));
        };
        let path = if folder {
            folder_of(path).to_owned()
        } else {
            path.clone()
        };
        self.errands.open = Some(path);
    }

    /// Opens a file or folder on the desktop, and says so, or that there is none.
    pub fn open_outside(&mut self, path: &Path) {
        let shown = path.display().to_string();
        let opened = has_desktop() && open::that_detached(path).is_ok();
        if opened {
            self.say(Phrase::new("written-opened").text("path", shown));
        } else {
            self.note = Some(Note::Written(
                Phrase::new("written-no-desktop").text("path", shown),
            ));
        }
    }
}

/// Whether there is a desktop to open something on: over a connection from elsewhere a browser would open in
/// the terminal itself.
fn has_desktop() -> bool {
    let there = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos"))
        || ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"]
            .into_iter()
            .any(there)
}
