//! People who are named in a row about something else: entries of their own, active there.

use std::collections::HashMap;
use std::sync::Arc;

use crate::domain::asset::Asset;
use crate::domain::kinds::{AssetKind, ConsentLevel};
use crate::domain::lists::Kern;
use crate::domain::record::{Id, Record};
use crate::domain::relation::{Relation, RelationKind};
use crate::domain::value::Link;
use crate::domain::village::Village;
use crate::exchange::csv::arrivals::{ALIKE, Arrivals, Key, key};
use crate::exchange::csv::cells::Cells;
use crate::exchange::csv::consent::Agreed;
use crate::exchange::csv::kernen::folded;
use crate::exchange::csv::people::{Person, put};
use crate::exchange::csv::rows::remark;
use crate::i18n::fold;

/// Whether the first name is told by its initials alone, as in "T. Janssen": several people can be called so.
fn has_initials(name: &str) -> bool {
    let given = name.split_whitespace().next().unwrap_or_default();
    let mut parts = given.split('.').filter(|part| !part.is_empty());
    parts.all(|part| part.chars().count() == 1)
}

/// By what somebody is known again: the name, and each way to reach them.
type Way = (String, String);

/// Those of these.
fn reaching(name: &str, ways: &[(&'static str, String)]) -> Vec<Way> {
    let ways = ways
        .iter()
        .filter(|(field, _)| matches!(*field, "phone" | "email"));
    ways.map(|(_, way)| (folded(name), folded(way))).collect()
}

/// The people of the village by these.
pub(super) fn reached(village: &Village) -> HashMap<Way, Id> {
    let people = village
        .assets
        .iter()
        .filter(|(_, asset)| asset.which() == AssetKind::Volunteer);
    let ways = people.flat_map(|(id, asset)| {
        let ways = [&*asset.phone, &*asset.email]
            .into_iter()
            .filter(|way| !way.is_empty());
        ways.map(|way| ((folded(&asset.name), folded(way)), *id))
            .collect::<Vec<_>>()
    });
    ways.collect()
}

impl Arrivals<'_> {
    /// Takes people up who are named in the row of this asset, as volunteers who are active there.
    pub(super) fn take_people(&mut self, of: Id, kern: Link<Kern>, people: Vec<Person>, cells: &mut Cells) {
        for person in people {
            let mut asset = Asset::new(AssetKind::Volunteer, "");
            asset.name = cells.line(&person.name);
            asset.kern = kern;
            let key = key(&asset);
            let ways = reaching(&asset.name, &person.ways);
            // Who has the same name and the same number is the same one, in whatever kern.
            let reached = ways.iter().find_map(|way| self.reached.get(way)).copied();
            let known = reached.or_else(|| self.namesake(&key, &person));
            let id = known.unwrap_or_else(|| {
                let id = Id::fresh();
                self.earlier.entry(key).or_default().push(id);
                self.people += 1;
                self.add(id, asset);
                id
            });
            for way in ways {
                self.reached.entry(way).or_insert(id);
            }
            self.reach(id, person.ways, cells);
            if let Some(agreed) = person.agreed.as_ref().filter(|agreed| !agreed.is_nothing()) {
                self.agree(id, agreed);
            }
            let relation = Relation {
                from: Link::to(id),
                kind: RelationKind::ActiveIn,
                to: Link::to(of),
                note: cells.line(&person.role),
                ..Relation::default()
            };
            if id == of {
                continue;
            }
            if self.pairs.insert(relation.pair()) {
                self.relations.push((Id::fresh(), relation));
            } else if let Some((_, known)) = self
                .relations
                .iter_mut()
                .rev()
                .find(|(_, known)| known.pair() == relation.pair())
            {
                // Somebody can do two things there.
                let mut both = Person {
                    role: known.note.to_string(),
                    ..Person::default()
                };
                both.add_role(&person.role);
                known.note = cells.line(&both.role);
            }
        }
    }

    /// Who has this name in this kern, where nothing says that it is somebody else: another phone or address does, and
    /// behind initials any other way to reach them.
    fn namesake(&self, key: &Key, person: &Person) -> Option<Id> {
        // Of whom the village does not know the kern, it is not this one less than another.
        let anywhere = (key.0.clone(), None, key.2);
        let anywhere = self
            .present
            .get(&anywhere)
            .filter(|_| !has_initials(&person.name));
        let alike = [self.present.get(key), self.earlier.get(key), anywhere];
        let mut alike = alike.into_iter().flatten().flatten().take(ALIKE);
        let initials = has_initials(&person.name);
        let other = |asset: &Asset| {
            let known = [("phone", folded(&asset.phone)), ("email", folded(&asset.email))];
            let known = known.iter().filter(|(_, way)| !way.is_empty());
            let pairs = known.flat_map(|known| person.ways.iter().map(move |way| (known, way)));
            pairs.into_iter().any(|((field, known), (own, way))| {
                let is_way = matches!(*own, "phone" | "email");
                (field == own || initials && is_way) && *known != folded(way)
            })
        };
        alike
            .find(|id| self.now(**id).is_some_and(|asset| !other(asset)))
            .copied()
    }

    /// Notes what somebody agreed to. What the village knows of it stays: nobody takes back a no by a list.
    fn agree(&mut self, id: Id, agreed: &Agreed) {
        let is_new = self.places.contains_key(&id);
        let Some(mut asset) = self.now(id).filter(|_| is_new).map(|asset| Asset::clone(asset)) else {
            return;
        };
        // Of two rows that say something else, the strictest counts.
        if agreed.level == ConsentLevel::None {
            self.refused.insert(id);
        }
        let is_said = asset.kind.consent() != Some(ConsentLevel::None);
        if is_said && agreed.level != ConsentLevel::None {
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

    /// Fills in how to reach somebody; what finds no place goes to the remarks.
    fn reach(&mut self, id: Id, ways: Vec<(&'static str, String)>, cells: &mut Cells) {
        let Some(mut after) = self.now(id).map(|asset| Asset::clone(asset)) else {
            return;
        };
        let before = after.clone();
        let left = put(&mut after, ways, |asset, field, text| {
            matches!(cells.read(asset, field, text), Some(Ok(())))
        });
        let new = left.into_iter().filter(|text| {
            let said = |field| before.value(field).map(|value| fold(&value.write(&cells.cx)));
            let mut fields = ["phone", "email", "website", "address", "postcode", "remarks"].into_iter();
            !fields.any(|field| said(field).is_some_and(|said| said.contains(&fold(text))))
        });
        remark(&mut after.remarks, &new.collect::<Vec<_>>());
        if after != before {
            self.keep(id, Arc::new(after));
        }
    }
}
