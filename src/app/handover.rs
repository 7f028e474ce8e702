//! Handing an inventory over: what goes along, what is remembered of it, and an inventory made of what came.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::app::book::note_demo;
use crate::app::demo;
use crate::domain::change::Edit;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::erasure::leave_out;
use crate::domain::village::Village;
use crate::exchange::handover::{Handover, read};
use crate::exchange::sealed::{BEGINNING, LIMIT, Passphrase, SealError, is_sealed, unseal};
use crate::i18n::in_every_language;
use crate::store::{Store, StoreError, erased, erased_here, make, system_code};

/// How every inventory begins.
const DATABASE: &[u8] = b"SQLite format 3\0";

/// Under which name the file remembers when it was last handed over.
const LAST: &str = "handed-over";

/// When the inventory was last handed over, if it was.
pub(crate) fn last_time(store: &Store) -> Option<Timestamp> {
    store.recall(LAST).ok()??.parse().ok()
}

/// Has the inventory remember that it was handed over as it was at this moment.
pub(crate) fn remember_time(store: &mut Store, moment: Timestamp) -> Result<(), StoreError> {
    store.remember(LAST, &moment.to_string())
}

/// What goes along: everything, or what changed since this moment. Where nobody can tell any more what is gone since
/// then, it is everything.
pub(crate) fn gathered(
    store: &Store,
    village: &Village,
    since: Option<Timestamp>,
    today: Date,
) -> Result<Handover, StoreError> {
    let changed = match since {
        None => None,
        Some(since) => store.changed_since(since)?.map(|changed| (since, changed)),
    };
    let handover = match changed {
        None => Handover::whole(village, today),
        Some((since, changed)) => Handover::of_changes(village, &changed, since, today),
    };
    Ok(handover.without(erased(store.path())?))
}

/// Whether the file is a sealed one; what cannot be read is none.
pub(crate) fn is_sealed_file(path: &Path) -> bool {
    let mut beginning = Vec::new();
    let file = File::open(path).map(|file| file.take(BEGINNING.len() as u64));
    file.and_then(|mut file| file.read_to_end(&mut beginning)).is_ok() && is_sealed(&beginning)
}

/// A file of our own that holds a village and is no list: it is to be opened first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OwnFile {
    /// Sealed by a colleague.
    Sealed,
    /// An inventory.
    Inventory,
}

impl OwnFile {
    /// Which of them begins with these bytes, if it is one.
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            bytes if is_sealed(bytes) => Some(Self::Sealed),
            bytes if bytes.starts_with(DATABASE) => Some(Self::Inventory),
            _ => None,
        }
    }
}

/// The bytes of a sealed file.
///
/// # Errors
///
/// In a sentence: it cannot be read, is too large, or is no sealed file.
pub(crate) fn bytes_of(path: &Path) -> Result<Vec<u8>, Phrase> {
    let shown = path.display().to_string();
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take((LIMIT << 20) + 1).read_to_end(&mut bytes))
        .map_err(|error: io::Error| {
            let unreadable = Phrase::new("cli-unreadable").text("path", &*shown);
            unreadable.text("code", system_code(&error))
        })?;
    if LIMIT << 20 < bytes.len() as u64 {
        return Err(Phrase::new("cli-too-large")
            .text("path", shown)
            .number("limit", LIMIT));
    }
    if !is_sealed(&bytes) {
        return Err(SealError::NotSealed.phrase());
    }
    Ok(bytes)
}

/// Why a sealed file did not become an inventory.
#[derive(Debug)]
pub enum Unopened {
    /// The passphrase is another one: it can be typed again.
    WrongPassphrase,
    /// Anything else, in a sentence.
    Other(Phrase),
}

/// What was made of a sealed file.
#[derive(Debug, Clone)]
pub struct Opened {
    /// Where it is now.
    pub path: PathBuf,
    /// Which village.
    pub village: String,
    /// How many entries.
    pub assets: usize,
    /// Whether it is only what changed.
    pub in_part: bool,
    /// How much was taken out where it comes from, of what changed.
    pub gone: usize,
    /// How many people did not come along, for they have been erased on this computer.
    pub left_out: usize,
}

/// What the village is called; one without a name goes by that of its file.
fn called(village: &Village, file: &Path) -> String {
    let name = village.settings().village.to_string();
    let stem = || {
        file.file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    };
    if name.is_empty() { stem() } else { name }
}

/// Makes an inventory of its own of a sealed file, at this place, where nothing is yet. Whoever has been erased on this
/// computer, as the list in this folder has it, does not come along.
pub(crate) fn open_sealed(
    sealed: &[u8],
    passphrase: &Passphrase,
    to: &Path,
    here: &Path,
) -> Result<Opened, Unopened> {
    let content = unseal(sealed, passphrase).map_err(|error| match error {
        SealError::WrongPassphrase => Unopened::WrongPassphrase,
        other => Unopened::Other(other.phrase()),
    })?;
    let mut handover = read(&content).map_err(|unreadable| Unopened::Other(unreadable.phrase()))?;
    drop(content);
    let mut erased = erased_here(here);
    erased.retain(|id| handover.village.once(*id).is_some());
    let left_out = leave_out(&mut handover.village, &erased, &in_every_language);
    erased.extend(&handover.erased);
    let changes = Village::default().becoming(&handover.village);
    let label = Phrase::new("edit-handed-over").text("day", handover.made.to_string());
    make(to, &Edit::new(label, changes), &erased).map_err(|error| Unopened::Other(error.phrase()))?;
    if demo::is_in(&handover.village) {
        // Made up it is there as well; without the mark all else is as it should be.
        Store::open(to)
            .and_then(|mut opened| note_demo(&mut opened.store))
            .ok();
    }
    Ok(Opened {
        path: to.to_owned(),
        village: called(&handover.village, to),
        assets: handover.village.assets.len(),
        in_part: handover.since.is_some(),
        gone: handover.gone.len(),
        left_out,
    })
}
