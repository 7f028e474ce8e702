//! One open inventory: its file, what it holds, and what is known about it.

use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use crate::app::demo;
use crate::domain::change::Edit;
use crate::domain::gaps::{Report, Scope};
use crate::domain::neighbours::Neighbours;
use crate::domain::record::Id;
use crate::domain::village::Village;
use crate::store::{Access, Finding, Holder, Opened, Store, StoreError};

/// Under which name the file remembers that it holds the demo village.
const DEMO: &str = "demo";

/// One open inventory.
pub struct Book {
    /// The file.
    pub store: Store,
    /// Who else is writing in it, if we can only read.
    pub holder: Option<Holder>,
    /// What it holds.
    pub village: Village,
    /// What points at what, up to date with the village once it is known.
    pub neighbours: Neighbours,
    /// The gaps, as they were when last found.
    pub report: Option<Arc<Report>>,
    /// The part of the village that is looked at.
    pub scope: Scope,
    /// Whether it holds the demo village.
    pub demo: bool,
    /// What is wrong in the file, if anything.
    pub findings: Vec<Finding>,
    /// Counts changes of the village, so that the answer of a long job can be told from a late one.
    pub version: u64,
}

impl Book {
    /// Opens the inventory, or makes it.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let Opened {
            store,
            village,
            access,
            findings,
        } = Store::open(path)?;
        let demo = store.recall(DEMO)?.is_some() && demo::is_in(&village);
        Ok(Self {
            holder: match access {
                Access::Writer => None,
                Access::Reader(holder) => Some(holder),
            },
            store,
            village,
            neighbours: Neighbours::default(),
            report: None,
            scope: Scope::default(),
            demo,
            findings,
            version: 0,
        })
    }

    /// Keeps the edit on disk, then in memory.
    pub fn save(&mut self, edit: &Edit) -> Result<(), StoreError> {
        self.store.save(edit)?;
        self.take_over(edit);
        Ok(())
    }

    /// Takes the last edit back; nothing if there is none.
    pub fn undo(&mut self) -> Result<Option<Edit>, StoreError> {
        let edit = self.store.undo()?;
        edit.iter().for_each(|edit| self.take_over(edit));
        Ok(edit)
    }

    /// Does again what was taken back last; nothing if nothing was.
    pub fn redo(&mut self) -> Result<Option<Edit>, StoreError> {
        let edit = self.store.redo()?;
        edit.iter().for_each(|edit| self.take_over(edit));
        Ok(edit)
    }

    /// Puts the demo village in, as one edit.
    pub fn load_demo(&mut self, today: Date) -> Result<Edit, StoreError> {
        let edit = demo::arrival(&self.village, today);
        self.save(&edit)?;
        self.store.remember(DEMO, "wielrade")?;
        self.demo = true;
        Ok(edit)
    }

    /// Takes the demo village out, as one edit; what was added by hand stays.
    pub fn remove_demo(&mut self, today: Date) -> Result<Edit, StoreError> {
        let edit = demo::departure(&self.village, today);
        self.save(&edit)?;
        self.mark_demo()?;
        Ok(edit)
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
        self.village = self.store.reload()?;
        self.version += 1;
        Ok(true)
    }

    fn take_over(&mut self, edit: &Edit) {
        self.village.apply(edit);
        self.neighbours.apply(edit);
        self.version += 1;
    }

    /// Whether nobody has said yet which village this is.
    pub fn is_new(&self) -> bool {
        self.village.settings.get(&Id::ONLY).is_none() && self.village.is_empty()
    }
}
