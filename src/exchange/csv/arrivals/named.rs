//! People who are named in a row about something else: entries of their own, active there.

use std::sync::Arc;

use crate::domain::asset::Asset;
use crate::domain::kinds::AssetKind;
use crate::domain::lists::Kern;
use crate::domain::record::{Id, Record};
use crate::domain::relation::{Relation, RelationKind};
use crate::domain::value::Link;
use crate::exchange::csv::arrivals::{Arrivals, key};
use crate::exchange::csv::cells::Cells;
use crate::exchange::csv::people::{Person, put};
use crate::exchange::csv::rows::remark;
use crate::i18n::fold;

impl Arrivals<'_> {
    /// Takes people up who are named in the row of this asset, as volunteers who are active there.
    pub(super) fn take_people(&mut self, of: Id, kern: Link<Kern>, people: Vec<Person>, cells: &mut Cells) {
        for person in people {
            let mut asset = Asset::new(AssetKind::Volunteer, "");
            asset.name = cells.line(&person.name);
            asset.kern = kern;
            let key = key(&asset);
            let known = self.present.get(&key).or_else(|| self.earlier.get(&key));
            let known = known.and_then(|alike| alike.first()).copied();
            let id = known.unwrap_or_else(|| {
                let id = Id::fresh();
                self.earlier.insert(key, vec![id]);
                self.people += 1;
                self.add(id, asset);
                id
            });
            self.reach(id, person.ways, cells);
            let relation = Relation {
                from: Link::to(id),
                kind: RelationKind::ActiveIn,
                to: Link::to(of),
                ..Relation::default()
            };
            if id != of && self.pairs.insert(relation.pair()) {
                self.relations.push((Id::fresh(), relation));
            }
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
