//! What of erasing is still to be done when a file is opened: somebody came back with an older copy, an erasure was
//! cut off, or it could not reach every copy.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::domain::asset::Asset;
use crate::domain::change::Edit;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::erasure::{Decisions, Erasure, leave_out};
use crate::domain::record::Id;
use crate::domain::village::Village;
use crate::i18n::in_every_language;
use crate::store::erase::register::kept;
use crate::store::erase::{Erased, UNFINISHED, Why, everywhere, left};
use crate::store::error::StoreError;
use crate::store::{Opened, Store, connection, drafts, file};

/// What is still to be done.
#[derive(Debug, Clone)]
pub struct Unfinished {
    /// Who is to be erased from everything; nothing: only copies are left.
    whole: Option<Erasure>,
    why: Why,
}

/// Does what is still to be done.
pub(super) fn finish(
    path: &Path,
    folders: &[PathBuf],
    unfinished: Unfinished,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Erased, StoreError> {
    let mut erased = match unfinished.whole {
        Some(mut erasure) => everywhere(path, folders, &mut erasure, progress)?,
        None => {
            let mut erased = Erased::default();
            left::finish(&connection::writer(path)?, path, folders, &mut erased, progress)?;
            erased
        }
    };
    erased.why = unfinished.why;
    Ok(erased)
}

/// Erases again, or still, whoever is to be; where that cannot be done now nobody sees them all the same, and it is
/// tried again at the next start.
pub(in crate::store) fn once_more_or_unseen(mut opened: Opened) -> Result<Opened, StoreError> {
    let Some(unfinished) = unfinished(&opened)? else {
        return Ok(opened);
    };
    let path = opened.store.path.clone();
    opened.finished = finish(&path, &[], unfinished, &mut |_, _| {}).ok();
    // It was written by another connection of our own; reading leaves them out.
    opened.village = opened.store.reload()?;
    opened.store.look = file::look(&path)?;
    Ok(opened)
}

/// Leaves out of what was read whoever is to be erased again; that is then still to be done in the files.
pub(in crate::store) fn unseen(mut opened: Opened) -> Result<(Opened, Option<Unfinished>), StoreError> {
    let unfinished = unfinished(&opened)?;
    if let Some(erasure) = unfinished.as_ref().and_then(|one| one.whole.as_ref()) {
        let changes = erasure.changes(&opened.village);
        opened
            .village
            .apply(&Edit::new(Phrase::new("erase-done"), changes));
        leave_out(
            &mut opened.village,
            &erasure.decisions().people,
            &in_every_language,
        );
    }
    Ok((opened, unfinished))
}

/// What is still to be done; nothing if all is.
fn unfinished(opened: &Opened) -> Result<Option<Unfinished>, StoreError> {
    let Store { connection, path, .. } = &opened.store;
    let cut_off = drafts::recall(connection, UNFINISHED)?;
    let back = back(&opened.village, connection, path)?;
    if cut_off.is_none() && back.is_empty() {
        let left = Unfinished {
            whole: None,
            why: Why::Left,
        };
        return Ok(left::is_any(connection)?.then_some(left));
    }
    let cut_off: Option<Decisions> = cut_off.and_then(|kept| serde_json::from_str(&kept).ok());
    let mut decisions = cut_off.unwrap_or_default();
    // As long as it is not finished, whoever goes is there still.
    let why = match back.iter().all(|id| decisions.people.contains(id)) {
        true => Why::CutOff,
        false => Why::Back,
    };
    decisions.people.extend(back);
    Ok(Some(Unfinished {
        whole: Some(Erasure::again(decisions, &opened.village, &in_every_language)),
        why,
    }))
}

/// Who is in the village though they have been erased.
fn back(village: &Village, connection: &Connection, path: &Path) -> Result<Vec<Id>, StoreError> {
    let is_person = |asset: &Asset| asset.kind.consent().is_some();
    let erased = kept(connection, path)?.into_iter();
    Ok(erased
        .filter(|id| village.once(*id).is_some_and(|asset| is_person(asset)))
        .collect())
}
