//! A copy that is to come back into the inventory: without who has been erased, and with what people said no to since.

use std::collections::HashMap;
use std::path::Path;

use crate::domain::phrase::Phrase;
use crate::domain::privacy::erasure::leave_out_beside;
use crate::domain::record::Id;
use crate::domain::village::Village;
use crate::domain::withdrawal::keep_refusals;
use crate::i18n::in_every_language;
use crate::store::backups::look_through;
use crate::store::connection;
use crate::store::erase::{erased, erased_here, past};
use crate::store::error::StoreError;

/// What a copy holds that is to come back into an inventory.
#[derive(Debug)]
pub struct Returning {
    /// Everything, without those who have been erased from the inventory, and with what people said no to since.
    pub village: Village,
    /// How many have been erased.
    pub erased: usize,
    /// How many said no since, or yes to less.
    pub refused: usize,
    /// In which entry which other one went since.
    pub went_in: HashMap<Id, Id>,
}

impl Returning {
    /// The sentence, with how many do not come along as they were.
    pub fn told(&self, phrase: Phrase) -> Phrase {
        phrase
            .number("erased", self.erased)
            .number("refused", self.refused)
    }
}

/// What a copy holds that is to come back into this inventory, in which it is like this now. Nobody does who has been
/// erased from it, or on this computer as the list in the folder here has it.
///
/// # Errors
///
/// When the copy is damaged, from a newer program, or no inventory.
pub fn look_through_for(
    inventory: &Path,
    here: Option<&Path>,
    now: &Village,
    copy: &Path,
) -> Result<Returning, StoreError> {
    let mut village = look_through(copy)?;
    let mut people = erased(inventory)?;
    people.extend(here.map(erased_here).unwrap_or_default());
    let erased = leave_out_beside(now, &mut village, &people, &in_every_language);
    let joined = connection::reader(inventory).map_err(StoreError::from);
    // An inventory that cannot be read has said nothing since.
    let joined = joined
        .and_then(|connection| past::joined(&connection))
        .unwrap_or_default();
    let went_in = joined.into_iter().map(|(stays, goes)| (goes, stays)).collect();
    let refused = keep_refusals(now, &mut village, &went_in);
    Ok(Returning {
        village,
        erased,
        refused,
        went_in,
    })
}
