//! What is written in the file as one thing.

use jiff::civil::DateTime;

use crate::app::note::Note;
use crate::domain::change::{Change, Edit};
use crate::domain::neighbours::Neighbours;
use crate::domain::phrase::Phrase;
use crate::domain::village::Village;
use crate::store::{Backup, GoesOn, Occasion, Store, StoreError};

/// What is written in the file as one thing.
#[derive(Debug, Clone)]
pub enum Write {
    /// An edit is kept.
    Keep(Edit),
    /// The last edit is taken back.
    TakeBack,
    /// The last edits are, so many.
    TakeBackSeveral(usize),
    /// What was taken back last is done again.
    DoAgain,
}

impl Write {
    /// Writes it in the file. The edit that the village in memory has to apply; nothing if there was nothing to do.
    pub fn on(&self, store: &mut Store, goes_on: &mut GoesOn<'_>) -> Result<Option<Edit>, StoreError> {
        match self {
            Self::Keep(edit) => store.save_while(edit, goes_on).map(|()| Some(edit.clone())),
            Self::TakeBack => Ok(store.undo_while(1, goes_on)?.pop()),
            Self::TakeBackSeveral(count) => {
                let taken = store.undo_while(*count, goes_on)?;
                let label = Phrase::new("edits-taken-back").number("count", taken.len());
                let changes: Vec<Change> = taken.into_iter().flat_map(|edit| edit.changes).collect();
                Ok((!changes.is_empty()).then(|| Edit::new(label, changes)))
            }
            Self::DoAgain => store.redo_while(goes_on),
        }
    }

    /// How many records it changes. Of a file that cannot be read it is told what is the matter when it is written.
    pub fn size(&self, store: &Store) -> usize {
        match self {
            Self::Keep(edit) => edit.changes.len(),
            Self::TakeBack => store.size_of_undo(1).unwrap_or_default(),
            Self::TakeBackSeveral(count) => store.size_of_undo(*count).unwrap_or_default(),
            Self::DoAgain => store.size_of_redo().unwrap_or_default(),
        }
    }

    /// What the bottom line says of it afterwards.
    pub fn note(&self) -> fn(Phrase) -> Note {
        match self {
            Self::Keep(_) => Note::Done,
            Self::TakeBack | Self::TakeBackSeveral(_) => Note::Undone,
            Self::DoAgain => Note::Redone,
        }
    }

    /// What it says when it was to be stopped and was done already.
    pub fn too_late(&self) -> &'static str {
        match self {
            Self::Keep(_) | Self::DoAgain => "writing-too-late",
            Self::TakeBack | Self::TakeBackSeveral(_) => "writing-too-late-back",
        }
    }

    /// What it says if there is nothing to do, where that can be.
    pub fn nothing(&self) -> Option<&'static str> {
        match self {
            Self::Keep(_) => None,
            Self::TakeBack | Self::TakeBackSeveral(_) => Some("nothing-to-undo"),
            Self::DoAgain => Some("nothing-to-redo"),
        }
    }
}

/// Does something to the file that rests on this village. Where another program changed no more than what the file
/// remembers beside the village, it is done all the same; otherwise nothing is, and the answer has what is there now.
pub fn resting_on<T>(
    store: &mut Store,
    village: &Village,
    mut act: impl FnMut(&mut Store) -> Result<T, StoreError>,
) -> (Result<T, StoreError>, Option<Village>) {
    let done = act(store);
    if !matches!(done, Err(StoreError::ChangedElsewhere { .. })) {
        return (done, None);
    }
    match store.reload() {
        Ok(now) if now == *village => (act(store), None),
        Ok(now) => (done, Some(now)),
        Err(error) => (Err(error), None),
    }
}

/// A copy of the inventory that is made before something is written in it.
#[derive(Debug)]
pub struct CopyBefore {
    /// Why.
    pub occasion: Occasion,
    /// When, by the clock of the program.
    pub at: DateTime,
    /// Whether nothing is written if it cannot be made.
    pub needed: bool,
}

/// What came of writing beside the screen: the file comes back with it.
#[derive(Debug)]
pub struct Written {
    /// The file.
    pub store: Store,
    /// How it went to copy the inventory before it, if it had to be.
    pub copied: Option<Result<Backup, StoreError>>,
    /// How it went; nothing if there was nothing to do.
    pub result: Result<Option<After>, StoreError>,
}

/// What there is after it.
#[derive(Debug)]
pub struct After {
    /// What was done.
    pub edit: Edit,
    /// The village.
    pub village: Village,
    /// What points at what in it.
    pub neighbours: Neighbours,
}
