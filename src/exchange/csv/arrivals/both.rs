//! What somebody who is named in rows agreed to, where the village or an earlier row says something else.

use std::sync::Arc;

use crate::domain::asset::Asset;
use crate::domain::kinds::{AssetKind, ConsentLevel};
use crate::domain::record::{AnyRecord, Id, Record};
use crate::exchange::csv::arrivals::Arrivals;
use crate::exchange::csv::cells::Cells;
use crate::exchange::csv::consent::Agreed;
use crate::exchange::csv::{CONSENT, ListClash};

impl Arrivals<'_> {
    /// Notes what somebody agreed to. Of whom the village knows, a list that says something else is asked about: its no
    /// holds unless one chooses otherwise, its yes does not.
    pub(super) fn agree(&mut self, line: usize, id: Id, agreed: &Agreed, cells: &Cells) {
        let is_new = self.places.contains_key(&id);
        if !is_new {
            return self.agree_otherwise(line, id, agreed, cells);
        }
        let Some(mut asset) = self.now(id).map(|asset| Asset::clone(asset)) else {
            return;
        };
        let is_no = agreed.level == ConsentLevel::None;
        let is_said = asset.kind.consent() != Some(ConsentLevel::None);
        // Of two rows that say something else, the strictest counts, unless it is chosen otherwise.
        let is_other = is_said && is_no || self.refused.contains(&id) && !is_no;
        if is_other && !self.ask_of_both(line, &asset, agreed, cells) {
            return;
        }
        if is_no {
            self.refused.insert(id);
        } else {
            self.refused.remove(&id);
        }
        if is_said && !is_no {
            return;
        }
        let mut agreed = agreed.clone();
        if self.refused.contains(&id) {
            agreed.level = ConsentLevel::None;
            agreed.date = None;
            if let Some(date) = asset.value_mut("consent_date") {
                // No day is a day as well.
                let _ = date.take_json(&serde_json::Value::Null);
            }
        }
        if agreed.put(&mut asset) {
            self.keep(id, Arc::new(asset));
        }
    }

    /// Asks about a person of the village of whom the list says something else.
    fn agree_otherwise(&mut self, line: usize, id: Id, agreed: &Agreed, cells: &Cells) {
        let Some(known) = self.now(id).cloned() else {
            return;
        };
        let mut said = Asset::new(AssetKind::Volunteer, &known.name);
        if !agreed.put(&mut said) {
            return;
        }
        let is_other = !agreed.is_one_thing() && said.kind.consent() != known.kind.consent();
        let said = Asset::wrap(Arc::new(said));
        let mut after = AnyRecord::Asset(known.clone());
        if is_other {
            self.settle(line, id, CONSENT, &mut after, &said, cells);
        }
        self.end_sooner(line, (id, &known), &mut after, &said, cells);
        if let AnyRecord::Asset(after) = after
            && after != known
        {
            self.keep(id, after);
        }
    }

    /// Asks what counts of somebody new of whom one row says yes and another no; whether this one does.
    fn ask_of_both(&mut self, line: usize, known: &Asset, agreed: &Agreed, cells: &Cells) -> bool {
        let key = self.told_apart(known, None);
        let is_it = |clash: &ListClash| (clash.id, clash.field) == (key, CONSENT);
        if self.clashes.iter().any(is_it) {
            return false;
        }
        let mut said = Asset::new(AssetKind::Volunteer, &known.name);
        if !agreed.put(&mut said) {
            return false;
        }
        let written = |asset: &Asset| asset.value(CONSENT).map(|value| value.write(&cells.cx));
        let refuses = agreed.level == ConsentLevel::None;
        let taken = self.options.otherwise.contains(&(key, CONSENT.to_owned())) != refuses;
        self.clashes.push(ListClash {
            line,
            id: key,
            name: known.name.to_string(),
            field: CONSENT,
            own: written(known).unwrap_or_default(),
            said: written(&said).unwrap_or_default(),
            refuses,
            taken,
            is_new: true,
            shared: false,
        });
        taken
    }
}
