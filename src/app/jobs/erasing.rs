//! Erasing a person, which rewrites every copy, and looking up before it what goes.

use std::path::{Path, PathBuf};

use crate::app::jobs::{Done, Jobs};
use crate::domain::privacy::erasure::Erasure;
use crate::domain::record::Id;
use crate::domain::village::Village;
use crate::i18n::Words;
use crate::screens::erase::Farewell;
use crate::store::{Erased, Eraser, StoreError, Unfinished, learn, reach};

/// What came of it.
#[derive(Debug)]
pub enum ErasingDone {
    /// What goes with this person.
    Looked(Id, Result<Box<Farewell>, StoreError>),
    /// So many of so many files are done.
    Progress(usize, usize),
    /// How it went.
    Erased(Result<Erased, StoreError>),
}

/// What goes with a person; nothing if it is no person. The history is asked too: a text may name them as they
/// were called before.
///
/// # Errors
///
/// When the file cannot be read.
pub(crate) fn farewell(
    person: Id,
    inventory: &Path,
    folders: &[PathBuf],
    village: &Village,
    words: &Words,
) -> Result<Farewell, StoreError> {
    let Some(mut erasure) = Erasure::of(village, person, &|phrase| words.tell(phrase)) else {
        return Ok(Farewell::default());
    };
    learn(inventory, &mut erasure)?;
    let reach = reach(inventory, folders)?;
    Ok(Farewell {
        name: erasure.name(),
        going: erasure.going(village),
        namings: erasure.namings(village),
        shares_address: erasure.at_same_address(),
        copies: reach.copies,
        broken: reach.broken,
        staying: reach.staying,
    })
}

impl Jobs {
    /// Looks up what goes with this person.
    pub fn look_before_erasing(
        &mut self,
        person: Id,
        inventory: PathBuf,
        folders: Vec<PathBuf>,
        village: Village,
        words: Words,
    ) {
        self.papers.put(Box::new(move |_, _| {
            let found = farewell(person, &inventory, &folders, &village, &words).map(Box::new);
            Some(Done::Erasing(ErasingDone::Looked(person, found)))
        }));
    }

    /// Erases; whoever leaves meanwhile waits for it, as for a file.
    pub fn erase(&mut self, eraser: Eraser, mut erasure: Erasure) {
        self.erase_by(move |progress| eraser.erase(&mut erasure, progress));
    }

    /// Does what of an erasing was still to be done.
    pub fn finish_erasing(&mut self, eraser: Eraser, unfinished: Unfinished) {
        self.erase_by(move |progress| eraser.finish(unfinished, progress));
    }

    fn erase_by(
        &mut self,
        erase: impl FnOnce(&mut dyn FnMut(usize, usize)) -> Result<Erased, StoreError> + Send + 'static,
    ) {
        let sink = self.sink.clone();
        self.copies.put(Box::new(move |_, _| {
            let mut progress = |done, all| sink(Done::Erasing(ErasingDone::Progress(done, all)));
            let erased = erase(&mut progress);
            Some(Done::Erasing(ErasingDone::Erased(erased)))
        }));
    }
}
