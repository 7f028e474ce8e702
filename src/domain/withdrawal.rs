//! Taking back consent (AVG 7), and being kept without being used (AVG 18).

use jiff::civil::Date;

use crate::domain::asset::{Asset, Status};
use crate::domain::change::{Change, Edit};
use crate::domain::kinds::{ConsentLevel, Kind};
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::village::Village;

/// The edit that notes that this person took their consent back on this day: from then on they are a role and a
/// kern everywhere. Nothing changes for what is no person.
pub fn withdrawn(village: &Village, person: Id, day: Date) -> Edit {
    let change = Change::of(village, person, |asset: &mut Asset| withdraw(asset, day));
    labelled("edit-withdrawn", village, person, change)
}

/// The edit that sets this person aside: kept to be shown to themselves, and for nothing else. They took their
/// consent back, and no longer count.
pub fn set_aside(village: &Village, person: Id, day: Date) -> Edit {
    let change = Change::of(village, person, |asset: &mut Asset| {
        if asset.kind.consent().is_some() {
            withdraw(asset, day);
            asset.status = Status::Stopped;
        }
    });
    labelled("edit-set-aside", village, person, change)
}

fn withdraw(asset: &mut Asset, day: Date) {
    let (consent, date) = match &mut asset.kind {
        Kind::Volunteer(one) => (&mut one.consent, &mut one.consent_date),
        Kind::Professional(one) => (&mut one.consent, &mut one.consent_date),
        Kind::Place(_) | Kind::Association(_) => return,
    };
    // Who never agreed has nothing to take back.
    if *consent != ConsentLevel::None {
        *consent = ConsentLevel::None;
        *date = Some(day);
    }
}

fn labelled(key: &str, village: &Village, person: Id, change: Option<Change>) -> Edit {
    let label = Phrase::new(key).text("name", village.name_of(RecordKind::Asset, person));
    Edit::new(label, change.into_iter().collect())
}
