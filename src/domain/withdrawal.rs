//! Taking back consent (AVG 7), and being kept without being used (AVG 18).

use std::collections::HashMap;

use jiff::civil::Date;

use crate::domain::asset::{Asset, Status};
use crate::domain::change::{Change, Edit};
use crate::domain::contacts::Consent;
use crate::domain::fields::FieldInfo;
use crate::domain::kinds::{ConsentLevel, Kind};
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::village::Village;

/// What the edits are called.
const WITHDRAWN: &str = "edit-withdrawn";
const SET_ASIDE: &str = "edit-set-aside";

/// The edit that notes that this person took their consent back on this day: from then on they are a role and a
/// kern everywhere.
///
/// # Errors
///
/// In a sentence, when there is nothing to keep: it is no person, or they never agreed.
pub fn withdrawn(village: &Village, person: Id, day: Date) -> Result<Edit, Phrase> {
    let change = Change::of(village, person, |asset: &mut Asset| withdraw(asset, day));
    labelled(WITHDRAWN, village, person, change).ok_or_else(|| Phrase::new("withdraw-nothing"))
}

/// The edit that sets this person aside: kept to be shown to themselves, and for nothing else. They took their
/// consent back, and no longer count.
///
/// # Errors
///
/// In a sentence, when there is nothing to keep: they are aside already.
pub fn set_aside(village: &Village, person: Id, day: Date) -> Result<Edit, Phrase> {
    let change = Change::of(village, person, |asset: &mut Asset| {
        if asset.kind.consent().is_some() {
            withdraw(asset, day);
            asset.status = Status::Stopped;
        }
    });
    labelled(SET_ASIDE, village, person, change).ok_or_else(|| Phrase::new("set-aside-already"))
}

/// Whether this is what was noted when somebody took their consent back, or was set aside.
pub fn is_withdrawal(label: &Phrase) -> bool {
    [WITHDRAWN, SET_ASIDE].contains(&label.key.as_str())
}

/// The key of the label of a field of this asset: of consent that was taken back, the day and the purpose tell of
/// before.
pub fn label_of(asset: &Asset, field: &FieldInfo) -> String {
    let withdrawn =
        Consent::of(asset).is_some_and(|known| known.level == ConsentLevel::None && known.day.is_some());
    match field.name {
        "consent_date" if withdrawn => "field-consent-withdrawn".to_owned(),
        "consent_purpose" if withdrawn => "field-consent-was-for".to_owned(),
        _ => field.label(),
    }
}

/// Takes their consent back on this day, if there is any. Nothing happens to what is no person.
pub fn withdraw(asset: &mut Asset, day: Date) {
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

/// Keeps to what people said no to in this village where an older one is to come back: who agreed then and does so no
/// longer, or to something else, has not agreed to more there either, and who was set aside still is. Of entries that
/// went in another one since, what is said there counts. Answers with how many people those are.
pub fn keep_refusals(now: &Village, then: &mut Village, went_in: &HashMap<Id, Id>) -> usize {
    let mut refused = Vec::new();
    for (id, before) in &then.assets {
        let mut own = *id;
        for _ in went_in {
            own = *went_in.get(&own).unwrap_or(&own);
        }
        let Some((known, agreed)) = now.once(own).and_then(|asset| Some((asset, Consent::of(asset)?))) else {
            continue;
        };
        if Consent::of(before).is_none_or(|then| !agreed.is_less_than(&then)) {
            continue;
        }
        let mut asset = Asset::clone(before);
        agreed.put_in(&mut asset);
        if known.status == Status::Stopped {
            asset.status = Status::Stopped;
        }
        refused.push((*id, asset));
    }
    let count = refused.len();
    for (id, asset) in refused {
        then.assets.insert(id, asset.into());
    }
    count
}

fn labelled(key: &str, village: &Village, person: Id, change: Option<Change>) -> Option<Edit> {
    let label = Phrase::new(key).text("name", village.name_of(RecordKind::Asset, person));
    change.map(|change| Edit::new(label, vec![change]))
}
