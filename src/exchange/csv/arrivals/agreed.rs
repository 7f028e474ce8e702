//! What people agreed to, where the list says something else than the village, or one yes of several people: then nobody
//! has agreed until they are asked, one by one. An end that the list gives to a yes holds until somebody says otherwise.

use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::asset::Asset;
use crate::domain::kinds::{AssetKind, ConsentLevel};
use crate::domain::purpose::is_bounded;
use crate::domain::record::{AnyRecord, Id, Record};
use crate::domain::value::Value;
use crate::exchange::csv::arrivals::Arrivals;
use crate::exchange::csv::cells::Cells;
use crate::exchange::csv::consent::{Agreed, without_day};
use crate::exchange::csv::{CONSENT, ListClash, PURPOSE};

fn level(record: &AnyRecord) -> Option<ConsentLevel> {
    match record {
        AnyRecord::Asset(asset) => asset.kind.consent(),
        _ => None,
    }
}

/// Whether somebody says no in the list who said yes in the village.
pub(super) fn refuses(field: &str, own: &AnyRecord, said: &AnyRecord) -> bool {
    // Who said yes to one thing alone says nothing of the rest.
    let to_one_thing = said
        .value("consent_purpose")
        .is_some_and(|purpose| !purpose.is_empty());
    field == CONSENT
        && !to_one_thing
        && level(said) == Some(ConsentLevel::None)
        && level(own).is_some_and(|own| own != ConsentLevel::None)
}

/// Where the list says something else of what somebody agreed to, its day and its purpose are of what was chosen: a day
/// of the one beside a level of the other would be untrue.
pub(super) fn agree_as_one(known: &Asset, incoming: &AnyRecord, after: &mut AnyRecord) {
    let level = |record: &AnyRecord| record.value(CONSENT).map(Value::to_json);
    let (own, said, chosen) = (
        known.value(CONSENT).map(Value::to_json),
        level(incoming),
        level(after),
    );
    if own == said || chosen != own {
        return;
    }
    for field in ["consent_date", "consent_purpose"] {
        let json = known.value(field).map(Value::to_json);
        if let (Some(json), Some(value)) = (json, after.value_mut(field)) {
            // What was written by us is read by us.
            let _ = value.take_json(&json);
        }
    }
}

/// Whether this field of the row says no more than that what was agreed has an end: see [`Arrivals::end_sooner`]. Whoever
/// says yes until a day does not say no.
pub(super) fn is_end(field: &str, said: &AnyRecord, cells: &Cells) -> bool {
    let is_no_level = || level(said) == Some(ConsentLevel::None);
    let is_of_it = field == PURPOSE || field == CONSENT && is_no_level();
    is_of_it && is_bounded(&purpose(said.value(PURPOSE)), cells.cx.terms)
}

/// What was agreed to, and until when.
fn purpose(value: Option<&dyn Value>) -> String {
    let json = value.map(Value::to_json);
    json.and_then(|json| json.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// The first day on which something of this is over.
fn end(text: &str, today: Date) -> Option<Date> {
    let mut rest = text.to_owned();
    let days = std::iter::from_fn(|| {
        let (left, day) = without_day(&rest, today);
        rest = left;
        day
    });
    days.min()
}

impl Arrivals<'_> {
    /// Has the yes of somebody in the village end when the list says so, unless it does before, or so it is chosen. A
    /// later end is only asked about: nobody's yes lasts longer by a list.
    pub(super) fn end_sooner(
        &mut self,
        line: usize,
        (id, known): (Id, &Asset),
        after: &mut AnyRecord,
        said: &AnyRecord,
        cells: &Cells,
    ) {
        let (own, said) = (purpose(known.value(PURPOSE)), purpose(said.value(PURPOSE)));
        let AnyRecord::Asset(asset) = after else {
            return;
        };
        let agreed = asset
            .kind
            .consent()
            .is_some_and(|level| level != ConsentLevel::None);
        if !agreed || !is_bounded(&said, cells.cx.terms) || own.contains(&said) {
            return;
        }
        let ends = |text: &str| end(text, cells.cx.today);
        let narrows = match (ends(&own), ends(&said)) {
            _ if !is_bounded(&own, cells.cx.terms) => true,
            (Some(own), Some(said)) => said < own,
            _ => false,
        };
        let taken = self.options.otherwise.contains(&(id, PURPOSE.to_owned())) != narrows;
        let level = || known.value(CONSENT).map(|value| value.write(&cells.cx));
        self.clashes.push(ListClash {
            line,
            id,
            name: asset.name.to_string(),
            field: PURPOSE,
            own: Some(own.clone())
                .filter(|own| !own.is_empty())
                .or_else(level)
                .unwrap_or_default(),
            said: said.clone(),
            refuses: narrows,
            taken,
            is_new: self.places.contains_key(&id),
            shared: false,
        });
        let purpose = match (taken, narrows && !own.is_empty()) {
            (true, true) => format!("{own}, {said}"),
            (true, false) => said,
            (false, _) => own,
        };
        if let Some(value) = Arc::make_mut(asset).value_mut(PURPOSE) {
            // Any text can be a line.
            let _ = value.take_json(&purpose.into());
        }
    }

    /// Asks whether this one of several agreed as the list says of all of them: not, unless so it is chosen.
    pub(super) fn ask_whether_agreed(&mut self, line: usize, id: Id, agreed: &Agreed, cells: &Cells) {
        let Some(known) = self.now(id).cloned() else {
            return;
        };
        let mut said = Asset::new(AssetKind::Volunteer, &known.name);
        if !agreed.put(&mut said)
            || said.kind.consent() == Some(ConsentLevel::None)
            || said.kind.consent() == known.kind.consent()
            || self.refused.contains(&id)
        {
            return;
        }
        // Who is new gets another id each time that the list is worked out.
        let is_new = self.places.contains_key(&id);
        let key = match is_new {
            true => self.told_apart(&known, None),
            false => id,
        };
        if self
            .clashes
            .iter()
            .any(|clash| (clash.id, clash.field) == (key, CONSENT))
        {
            return;
        }
        let written = |asset: &Asset| asset.value(CONSENT).map(|value| value.write(&cells.cx));
        let taken = self.options.otherwise.contains(&(key, CONSENT.to_owned()));
        self.clashes.push(ListClash {
            line,
            id: key,
            name: known.name.to_string(),
            field: CONSENT,
            own: written(&known).unwrap_or_default(),
            said: written(&said).unwrap_or_default(),
            refuses: false,
            taken,
            is_new,
            shared: true,
        });
        if !taken {
            return;
        }
        let mut after = Asset::clone(&known);
        if agreed.put(&mut after) {
            self.keep(id, after.into());
        }
    }
}
