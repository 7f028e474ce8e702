//! Who is meant by a name or an id on the command line.

use crate::cli::failure::Failure;
use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::fold::plain;
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::domain::village::{Records, Village};

/// The volunteer or professional with this name or id.
pub(super) fn person(typed: &str, village: &Village) -> Result<Id, Failure> {
    let failure = || match named(typed, &village.departed.0).is_empty() {
        true => Failure::NoSuchPerson(typed.to_owned()),
        false => Failure::DeletedPerson(typed.to_owned()),
    };
    match named(typed, &village.assets).as_slice() {
        [] => Err(failure()),
        [one] => Ok(*one),
        several => Err(Failure::SeveralPeople {
            typed: typed.to_owned(),
            ids: several.iter().map(Id::to_string).collect(),
            known: several.iter().map(|id| known(*id, village)).collect(),
        }),
    }
}

/// The same, or else somebody who was deleted, or was of an import that was taken back. Several entries of one name that
/// are gone are taken for one person.
pub(super) fn person_or_departed(typed: &str, village: &Village) -> Result<Id, Failure> {
    match person(typed, village) {
        Err(failure @ Failure::DeletedPerson(_)) => {
            let gone = named(typed, &village.departed.0);
            gone.first().copied().ok_or(failure)
        }
        found => found,
    }
}

/// What is known of one of several people, to see who it is.
fn known(id: Id, village: &Village) -> Phrase {
    let asset = village.assets.get(&id);
    let kern = asset.and_then(|asset| village.kernen.get(&asset.kern.0?));
    let phone = asset.map(|asset| asset.phone.trim()).unwrap_or_default();
    let kind = asset.map(|asset| asset.which().term()).unwrap_or_default();
    Phrase::new("cli-one-of-several")
        .text("id", id.to_string())
        .term("kind", kind)
        .number("placed", usize::from(kern.is_some()))
        .text("kern", kern.map(|kern| kern.name.to_string()).unwrap_or_default())
        .number("reached", usize::from(!phone.is_empty()))
        .text("phone", phone)
}

/// The people among these with this name or id.
fn named(typed: &str, among: &Records<Asset>) -> Vec<Id> {
    let id = Id::parse(typed.trim());
    let wanted = plain(typed.trim());
    let is_meant = |own: Id, asset: &Asset| match id {
        Some(id) => own == id,
        None => plain(asset.name.trim()) == wanted,
    };
    let people = among.iter().filter(|(_, asset)| asset.kind.consent().is_some());
    let meant = people.filter(|(own, asset)| is_meant(**own, asset));
    meant.map(|(own, _)| *own).collect()
}
