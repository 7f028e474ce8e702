//! Entries that may be one: by their names alone, and by everything that is known of them.

mod labelled;
mod measured;
mod names;
mod pairs;

use std::sync::Arc;

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::Kern;
use wijkschouw::domain::record::{Id, RecordKind};
use wijkschouw::domain::value::{Degrees, Link};
use wijkschouw::domain::village::Village;

/// A village with these kernen and nothing else.
pub fn with_kernen(names: &[&str]) -> Village {
    let mut village = Village::default();
    for name in names {
        let name = (*name).into();
        village.kernen.insert(Id::fresh(), Arc::new(Kern { name }));
    }
    village
}

/// An entry as it stands in a line of a table: a letter for its kind and its name, then what else there is
/// to say, with bars between.
pub fn entry(line: &str, village: &Village) -> Asset {
    let mut parts = line.split('|').map(str::trim);
    let first = parts.next().unwrap();
    let (kind, name) = first.split_once(' ').unwrap();
    let kind = match kind {
        "p" => AssetKind::Place,
        "v" => AssetKind::Volunteer,
        "a" => AssetKind::Association,
        "b" => AssetKind::Professional,
        other => panic!("no kind: {other}"),
    };
    let mut asset = Asset::new(kind, name);
    for part in parts {
        let (what, rest) = part.split_once(' ').unwrap_or((part, ""));
        match what {
            "tel" => asset.phone = rest.into(),
            "mail" => asset.email = rest.into(),
            "web" => asset.website = rest.into(),
            "adres" => asset.address = rest.into(),
            "pc" => asset.postcode = rest.into(),
            "op" => {
                let (north, east) = rest.split_once(' ').unwrap();
                asset.latitude = Degrees::new(north.parse().unwrap());
                asset.longitude = Degrees::new(east.parse().unwrap());
            }
            _ => {
                let kern = village.named(RecordKind::Kern, part);
                assert_eq!(kern.len(), 1, "{part}");
                asset.kern = Link::to(kern[0]);
            }
        }
    }
    asset
}

/// Puts the entries there, and answers with their ids.
pub fn entered(lines: &[&str], village: &mut Village) -> Vec<Id> {
    let ids: Vec<Id> = lines.iter().map(|_| Id::fresh()).collect();
    for (line, id) in lines.iter().zip(&ids) {
        let asset = entry(line, village);
        village.assets.insert(*id, Arc::new(asset));
    }
    ids
}
