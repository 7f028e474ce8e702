//! Who is meant by a name or an id on the command line.

use crate::cli::failure::Failure;
use crate::domain::fold::plain;
use crate::domain::record::Id;
use crate::domain::village::Village;

/// The volunteer or professional with this name or id.
pub(super) fn person(typed: &str, village: &Village) -> Result<Id, Failure> {
    let people = || {
        village
            .assets
            .iter()
            .filter(|(_, asset)| asset.kind.consent().is_some())
    };
    if let Some(id) = Id::parse(typed.trim()) {
        let there = people().any(|(own, _)| *own == id);
        return there
            .then_some(id)
            .ok_or_else(|| Failure::NoSuchPerson(typed.to_owned()));
    }
    let wanted = plain(typed.trim());
    let found: Vec<Id> = people()
        .filter(|(_, asset)| plain(asset.name.trim()) == wanted)
        .map(|(id, _)| *id)
        .collect();
    match found.as_slice() {
        [] => Err(Failure::NoSuchPerson(typed.to_owned())),
        [one] => Ok(*one),
        _ => Err(Failure::SeveralPeople {
            typed: typed.to_owned(),
            ids: found.iter().map(Id::to_string).collect(),
        }),
    }
}
