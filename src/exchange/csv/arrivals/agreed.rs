//! What people agreed to, where the list says something else than the village, or one yes of several people: then nobody
//! has agreed until they are asked, one by one.

use crate::domain::asset::Asset;
use crate::domain::kinds::{AssetKind, ConsentLevel};
use crate::domain::record::{AnyRecord, Id, Record};
use crate::domain::value::Value;
use crate::exchange::csv::arrivals::Arrivals;
use crate::exchange::csv::cells::Cells;
use crate::exchange::csv::consent::Agreed;
use crate::exchange::csv::{CONSENT, ListClash};

/// Whether somebody says no in the list who said yes in the village.
pub(super) fn refuses(field: &str, own: &AnyRecord, said: &AnyRecord) -> bool {
    let level = |record: &AnyRecord| match record {
        AnyRecord::Asset(asset) => asset.kind.consent(),
        _ => None,
    };
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

impl Arrivals<'_> {
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
        let key = match self.places.contains_key(&id) {
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
