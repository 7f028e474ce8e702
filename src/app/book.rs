//! One open inventory: its file, what it holds, and what is known about it.

use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use crate::app::demo;
use crate::app::gate::Gate;
use crate::app::note::Note;
use crate::app::write::{After, Write, resting_on};
use crate::domain::change::{Change, Edit};
use crate::domain::gaps::{Report, Scope};
use crate::domain::lists::Kern;
use crate::domain::neighbours::Neighbours;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::Hidden;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::settings::Settings;
use crate::domain::village::Village;
use crate::store::{Access, Erased, Finding, Holder, Opened, Store, StoreError, Unfinished};

/// Under which name the file remembers that it holds the demo village.
const DEMO: &str = "demo";

/// One open inventory.
pub struct Book {
    /// The file.
    pub store: Store,
    /// Who else is writing in it, if we can only read.
    pub holder: Option<Holder>,
    /// What it holds. Screens get what the gate lets through.
    village: Village,
    /// What it held before another program wrote in it, until that is looked at.
    pub before: Option<Village>,
    /// What screens may see of it.
    pub gate: Gate,
    /// What points at what, up to date with the village once it is known.
    pub neighbours: Neighbours,
    /// The gaps, as they were when last found.
    pub report: Option<Arc<Report>>,
    /// How the village stood at a version, as a snapshot keeps it, if somebody may want that.
    pub standing: Option<(u64, Arc<str>)>,
    /// The part of the village that is looked at.
    pub scope: Scope,
    /// Whether it holds the demo village.
    pub demo: bool,
    /// What is wrong in the file, if anything.
    pub findings: Vec<Finding>,
    /// Whether every page of the file was looked at when it was opened.
    pub examined: bool,
    /// What of an erasing is still to be done in the files.
    pub to_erase: Option<Box<Unfinished>>,
    /// What of an erasing was done when it was opened, if anything was still to be done.
    pub finished: Option<Erased>,
    /// Counts changes of the village, so that the answer of a long job can be told from a late one.
    pub version: u64,
}

/// Whether a window may write, after it asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// It could all along.
    Had,
    /// From now on it can: whoever wrote has gone.
    Got {
        /// Whether nothing was written since this window read.
        same: bool,
    },
    /// Somebody else does.
    Refused,
}

/// Remembers with an inventory that it holds the demo village.
pub(crate) fn note_demo(store: &mut Store) -> Result<(), StoreError> {
    store.remember(DEMO, "wielrade")
}

impl Book {
    /// Opens the inventory, or makes it.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let opened = Store::open(path)?;
        let demo = opened.store.recall(DEMO)?.is_some() && demo::is_in(&opened.village);
        Ok(Self::of(opened, demo))
    }

    /// Opens the inventory, or makes it, for a screen: what takes long is left to be done beside it.
    pub fn open_for_screen(path: &Path) -> Result<Self, StoreError> {
        let (opened, to_erase) = Store::open_for_screen(path)?;
        let demo = opened.store.recall(DEMO)?.is_some() && demo::is_in(&opened.village);
        Ok(Self {
            to_erase: to_erase.map(Box::new),
            ..Self::of(opened, demo)
        })
    }

    fn of(opened: Opened, demo: bool) -> Self {
        Self {
            holder: match opened.access {
                Access::Writer => None,
                Access::Reader(holder) => Some(holder),
            },
            store: opened.store,
            village: opened.village,
            before: None,
            gate: Gate::default(),
            neighbours: Neighbours::default(),
            report: None,
            standing: None,
            scope: Scope::default(),
            demo,
            findings: opened.findings,
            examined: opened.examined,
            to_erase: None,
            finished: opened.finished,
            version: 0,
        }
    }

    /// Why nothing can be kept, if this one can only read.
    pub fn only_reads(&self) -> Option<Note> {
        let holder = self.holder.as_ref()?;
        Some(match holder {
            Holder { barred: true, .. } => Note::Problem(Phrase::new("cannot-save-barred")),
            Holder { damaged: Some(_), .. } => Note::Problem(Phrase::new("cannot-save-damaged")),
            _ => Note::Said(Phrase::new("cannot-save-reading")),
        })
    }

    /// Whether this one can only read and whoever wrote seems to have gone. Nobody waits for the answer.
    pub fn may_be_claimed(&self) -> bool {
        let waits = self.holder.as_ref().is_some_and(|holder| !holder.is_for_good());
        waits && self.store.is_let_go()
    }

    /// Asks for the right to write if this one can only read: the other one may be closed by now.
    pub fn claim(&mut self) -> Claim {
        if self.holder.is_none() {
            return Claim::Had;
        }
        match Self::open(self.store.path()) {
            Ok(book) if book.holder.is_none() => {
                let same = book.village == self.village;
                *self = book.in_place_of(self);
                Claim::Got { same }
            }
            _ => Claim::Refused,
        }
    }

    /// The edit that says which village this is, and which kernen it has.
    pub fn founding(&self, village: &str, kernen: &[String]) -> Edit {
        let settings = AnyRecord::Settings(Arc::new(Settings::delivered(village)));
        let settings = Change::put(&self.village, Id::ONLY, settings);
        let kernen = kernen.iter().map(|name| {
            let kern = Kern {
                name: name.as_str().into(),
            };
            Change::add(Id::fresh(), kern)
        });
        let label = Phrase::new("edit-founded").text("village", village);
        Edit::new(label, settings.into_iter().chain(kernen).collect())
    }

    /// This inventory in the place of another: what a job still finds about the other has a lower number,
    /// and who was presenting still is.
    #[must_use]
    pub fn after(mut self, other: &Self) -> Self {
        self.version = other.version + 1;
        if other.gate.is_presenting() {
            self.gate = Gate::Covered;
        }
        self
    }

    /// The same inventory, opened again: one still looks at the same part of it.
    #[must_use]
    pub fn in_place_of(self, other: &Self) -> Self {
        let before = other.before.as_ref().unwrap_or(&other.village);
        Self {
            scope: other.scope,
            before: Some(before.clone()),
            ..self.after(other)
        }
    }

    /// What it holds, for what is kept: not for screens.
    pub fn real(&self) -> &Village {
        &self.village
    }

    /// What screens may see of it.
    pub fn shown(&self) -> &Village {
        self.gate.shown(&self.village)
    }

    /// What the rules count; nothing as long as nothing may be shown.
    pub fn counted(&self) -> Option<Village> {
        self.gate.counted(&self.village)
    }

    /// Whether the record is not shown as it is.
    pub fn hides(&self, kind: RecordKind, id: Id) -> bool {
        self.gate.hides(&self.village, kind, id)
    }

    /// Shows nothing from now on, until the masked village is there.
    pub fn cover(&mut self) {
        self.gate = Gate::Covered;
        self.version += 1;
    }

    /// Shows everything again.
    pub fn uncover(&mut self) {
        self.gate = Gate::Open;
        self.version += 1;
    }

    /// The edit that a screen wants, as it is to be kept.
    pub fn unmasked(&self, edit: &Edit) -> Result<Edit, Hidden> {
        self.gate.unmasked(&self.village, edit)
    }

    /// Keeps the edit on disk, then in memory; answers with what screens may know of it.
    pub fn save(&mut self, edit: &Edit) -> Result<Edit, StoreError> {
        self.on_disk(|store| store.save(edit))?;
        Ok(self.take_over(edit))
    }

    /// Writes it on disk, then in memory; answers with what screens may know of it.
    pub fn write(&mut self, write: &Write) -> Result<Option<Edit>, StoreError> {
        let edit = self.on_disk(|store| write.on(store, &mut |_, _| true))?;
        Ok(edit.map(|edit| self.take_over(&edit)))
    }

    /// Takes the last edit back; nothing if there is none.
    pub fn undo(&mut self) -> Result<Option<Edit>, StoreError> {
        self.write(&Write::TakeBack)
    }

    /// Does again what was taken back last; nothing if nothing was.
    pub fn redo(&mut self) -> Result<Option<Edit>, StoreError> {
        self.write(&Write::DoAgain)
    }

    /// Lends the file to whoever writes in it beside the screen. Until it comes back, what is here only reads.
    pub fn lend(&mut self) -> Result<Store, StoreError> {
        let reads = self.store.to_read()?;
        Ok(std::mem::replace(&mut self.store, reads))
    }

    /// Holds what was written beside the screen; answers with what screens may know of it.
    pub fn take_up(&mut self, after: After) -> Edit {
        self.village = after.village;
        self.neighbours = after.neighbours;
        self.version += 1;
        self.gate.follow(&self.village, &after.edit)
    }

    /// Puts the demo village in, as one edit.
    pub fn load_demo(&mut self, today: Date) -> Result<Edit, StoreError> {
        let edit = demo::arrival(&self.village, today);
        let shown = self.save(&edit)?;
        note_demo(&mut self.store)?;
        self.demo = true;
        Ok(shown)
    }

    /// Takes the demo village out, as one edit; what was added by hand stays.
    pub fn remove_demo(&mut self, today: Date) -> Result<Edit, StoreError> {
        let edit = demo::departure(&self.village, today);
        let shown = self.save(&edit)?;
        self.mark_demo()?;
        Ok(shown)
    }

    /// Finds out again whether the demo village is here: undo brings it back, or takes it away.
    pub fn mark_demo(&mut self) -> Result<(), StoreError> {
        if self.store.recall(DEMO)?.is_some() {
            self.demo = demo::is_in(&self.village);
        }
        Ok(())
    }

    /// Reads again what another program wrote; says whether there was anything.
    pub fn refresh(&mut self) -> Result<bool, StoreError> {
        if self.holder.is_none() || !self.store.changed_elsewhere()? {
            return Ok(false);
        }
        let village = self.store.reload()?;
        self.become_as(village);
        Ok(true)
    }

    /// Does something to the file. If another program wrote in it meanwhile, nothing is done, and it is read again;
    /// if all is as it was after all, it is done.
    fn on_disk<T>(&mut self, act: impl Fn(&mut Store) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let (done, other) = resting_on(&mut self.store, &self.village, act);
        if let Some(village) = other {
            self.become_as(village);
        }
        done
    }

    /// Holds what another program wrote.
    fn become_as(&mut self, village: Village) {
        let before = std::mem::replace(&mut self.village, village);
        self.before.get_or_insert(before);
        self.version += 1;
        if self.gate.is_presenting() {
            self.gate = Gate::Covered;
        }
    }

    /// Reads everything again after the file was written beside this window.
    pub fn read_again(&mut self) -> Result<(), StoreError> {
        let village = self.store.reload()?;
        self.become_as(village);
        self.neighbours = Neighbours::default();
        self.report = None;
        self.standing = None;
        Ok(())
    }

    fn take_over(&mut self, edit: &Edit) -> Edit {
        self.village.apply(edit);
        self.neighbours.apply(edit);
        self.version += 1;
        self.gate.follow(&self.village, edit)
    }

    /// Whether nobody has said yet which village this is.
    pub fn is_new(&self) -> bool {
        self.village.settings.get(&Id::ONLY).is_none() && self.village.is_empty()
    }
}
