//! People who are named in a row about something else: entries of their own, active there.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use crate::domain::asset::Asset;
use crate::domain::doubles::dialled;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::{Phrase, Problem};
use crate::domain::record::{AnyRecord, Id, Record};
use crate::domain::relation::{Relation, RelationKind};
use crate::domain::value::{Line, Link};
use crate::domain::village::Village;
use crate::exchange::csv::arrivals::{ALIKE, Arrivals, Key, key};
use crate::exchange::csv::cells::Cells;
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

/// A number or an address, however it is written.
fn way(field: &str, text: &str) -> String {
    match field {
        "phone" => Some(dialled(text)).filter(|number| !number.is_empty()),
        _ => None,
    }
    .unwrap_or_else(|| folded(text))
}

/// Those of these.
fn reaching(name: &str, ways: &[(&'static str, String)]) -> Vec<Way> {
    let ways = ways
        .iter()
        .filter(|(field, _)| matches!(*field, "phone" | "email"));
    ways.map(|(field, text)| (folded(name), way(field, text)))
        .collect()
}

/// The people of the village by their name and by where they are active.
pub(super) fn active(village: &Village) -> HashMap<(String, Id), Id> {
    let ties = village.relations.values();
    let ties = ties.filter(|tie| tie.kind == RelationKind::ActiveIn);
    let people = ties.filter_map(|tie| {
        let (id, at) = (tie.from.0?, tie.to.0?);
        let person = village.assets.get(&id)?;
        (person.which() == AssetKind::Volunteer).then(|| ((folded(&person.name), at), id))
    });
    people.collect()
}

/// The people of the village by these.
pub(super) fn reached(village: &Village) -> HashMap<Way, Id> {
    let people = village
        .assets
        .iter()
        .filter(|(_, asset)| asset.which() == AssetKind::Volunteer);
    let ways = people.flat_map(|(id, asset)| {
        let ways = [("phone", &*asset.phone), ("email", &*asset.email)]
            .into_iter()
            .filter(|(_, text)| !text.is_empty());
        ways.map(|(field, text)| ((folded(&asset.name), way(field, text)), *id))
            .collect::<Vec<_>>()
    });
    ways.collect()
}

impl Arrivals<'_> {
    /// The associations of these names; one that the village does not know stays a remark.
    pub(super) fn clubs(
        &self,
        asset: &mut Asset,
        named: Vec<(String, String)>,
        warnings: &mut Vec<(String, Problem)>,
    ) -> Vec<Id> {
        let mut known = Vec::new();
        let mut unknown = Vec::new();
        for (heading, name) in named {
            let kind = AssetKind::Association;
            let near = self.present.get(&(folded(&name), asset.kern.0, kind));
            let near = near.and_then(|ids| ids.first()).copied();
            let anywhere = || self.anywhere.get(&(folded(&name), kind)).copied().flatten();
            match near.or_else(anywhere) {
                Some(club) => known.push(club),
                None => {
                    unknown.push(format!("{heading}: {name}"));
                    let told = Phrase::new("csv-club-unknown").text("name", name);
                    warnings.push((heading, Problem(told)));
                }
            }
        }
        remark(&mut asset.remarks, &unknown);
        known
    }

    /// What is noted at the ties with these clubs; what nobody would find there goes to the remarks.
    pub(super) fn noted(
        &self,
        known: Option<Id>,
        clubs: &[Id],
        role: Option<(String, String)>,
        asset: &mut Asset,
        cells: &Cells,
    ) -> Line {
        let Some((heading, role)) = role else {
            return Line::default();
        };
        let tie = |club: &Id| (RelationKind::ActiveIn, known, Some(*club));
        let mut ties = clubs.iter().filter_map(|club| self.pairs.get(&tie(club)));
        let is_noted = |note: &Line| fold(note).contains(&fold(&role));
        match ties.next() {
            None if !clubs.is_empty() => return cells.line(&role),
            Some(note) if is_noted(note) => {}
            _ => remark(&mut asset.remarks, &[format!("{heading}: {role}")]),
        }
        Line::default()
    }

    /// Who this is about is active there, with what is noted of that.
    pub(super) fn join(&mut self, id: Id, clubs: &[Id], note: Line) {
        for club in clubs.iter().filter(|club| **club != id) {
            let relation = Relation {
                from: Link::to(id),
                kind: RelationKind::ActiveIn,
                to: Link::to(*club),
                note: note.clone(),
                ..Relation::default()
            };
            if let Entry::Vacant(free) = self.pairs.entry(relation.pair()) {
                free.insert(relation.note.clone());
                self.relations.push((Id::fresh(), relation));
            }
        }
    }

    /// Takes people up who are named in the row of this asset, as volunteers who are active there. `nobody` is what the
    /// row says of each of them: the kern, and where it comes from.
    pub(super) fn take_people(
        &mut self,
        line: usize,
        of: Id,
        nobody: &Asset,
        people: Vec<Person>,
        cells: &mut Cells,
    ) {
        let above = std::mem::take(&mut self.above);
        for person in people {
            let asset = Asset {
                name: cells.line(&person.name),
                ..nobody.clone()
            };
            let key = key(&asset);
            let ways = reaching(&asset.name, &person.ways);
            // Who has the same name and the same number is the same one, in whatever kern.
            let reached = ways.iter().find_map(|way| self.reached.get(way)).copied();
            // Who is called so at the same club is the same one, with another number now.
            let there = (key.0.clone(), of);
            let active = self.active.get(&there).copied();
            // Whatever the kern of the club, "idem" is who stands above.
            let same = above.get(&key.0).copied().filter(|_| person.again);
            let known = same
                .or(reached)
                .or(active)
                .or_else(|| self.namesake(&key, &person));
            let id = known.unwrap_or_else(|| {
                let id = Id::fresh();
                self.earlier.entry(key).or_default().push(id);
                self.people += 1;
                self.named.insert(id, true);
                self.add(id, asset);
                id
            });
            for way in ways {
                self.reached.entry(way).or_insert(id);
            }
            self.above.insert(there.0.clone(), id);
            self.active.entry(there).or_insert(id);
            self.reach(line, id, person.ways, cells);
            if let Some(agreed) = person.agreed.as_ref().filter(|agreed| !agreed.is_nothing()) {
                self.agree(line, id, agreed, cells);
            }
            if let Some(asked) = person.asked.as_ref().filter(|asked| !asked.is_nothing()) {
                self.ask_whether_agreed(line, id, asked, cells);
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
            if let Entry::Vacant(free) = self.pairs.entry(relation.pair()) {
                free.insert(relation.note.clone());
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
            let known = [
                ("phone", way("phone", &asset.phone)),
                ("email", folded(&asset.email)),
            ];
            let known = known.iter().filter(|(_, way)| !way.is_empty());
            let pairs = known.flat_map(|known| person.ways.iter().map(move |own| (known, own)));
            pairs.into_iter().any(|((field, known), (own, text))| {
                let is_way = matches!(*own, "phone" | "email");
                (field == own || initials && is_way) && *known != way(own, text)
            })
        };
        alike
            .find(|id| self.now(**id).is_some_and(|asset| !other(asset)))
            .copied()
    }

    /// Asks about each number and address that a person of the village has otherwise; answers the ways that are left.
    fn reach_otherwise(
        &mut self,
        line: usize,
        id: Id,
        ways: Vec<(&'static str, String)>,
        cells: &mut Cells,
    ) -> Vec<(&'static str, String)> {
        let is_new = self.places.contains_key(&id);
        let Some(known) = self.now(id).cloned() else {
            return ways;
        };
        let mut after = AnyRecord::Asset(known.clone());
        let mut rest = Vec::new();
        for (field, text) in ways {
            let own = match field {
                "phone" => &*known.phone,
                "email" => &*known.email,
                "address" => &*known.address,
                "postcode" => &*known.postcode,
                _ => {
                    rest.push((field, text));
                    continue;
                }
            };
            if way(field, own) == way(field, &text) {
                continue;
            }
            if own.is_empty() || is_new {
                rest.push((field, text));
                continue;
            }
            let mut said = Asset::new(AssetKind::Volunteer, &known.name);
            match cells.read(&mut said, field, &text) {
                Some(Ok(())) => {
                    let said = Asset::wrap(Arc::new(said));
                    self.settle(line, id, field, &mut after, &said, cells);
                }
                _ => rest.push((field, text)),
            }
        }
        if let AnyRecord::Asset(after) = after
            && after != known
        {
            self.keep(id, after);
        }
        rest
    }

    /// Fills in how to reach somebody; what finds no place goes to the remarks.
    fn reach(&mut self, line: usize, id: Id, ways: Vec<(&'static str, String)>, cells: &mut Cells) {
        let ways = self.reach_otherwise(line, id, ways, cells);
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
