//! What a list brings to the village, row by row: what is new, what fills in, what is there already.

mod alike;
mod agreed;
mod both;
mod left_out;
mod named;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::change::Change;
use crate::domain::distinction::Distinction;
use crate::domain::doubles::DoublesIndex;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::{Phrase, Problem};
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::domain::relation::{Relation, RelationKind};
use crate::domain::value::{Line, Link, Value};
use crate::domain::village::Village;
use crate::domain::withdrawal::withdraw;
use crate::exchange::csv::arrivals::agreed::{agree_as_one, is_end, refuses};
use crate::exchange::csv::arrivals::alike::says_the_same;
use crate::exchange::csv::cells::Cells;
use crate::exchange::csv::kernen::{Kernen, folded};
use crate::exchange::csv::rows::Row;
use crate::exchange::csv::{Answer, CONSENT, CsvOptions, Double, ListClash};
use crate::exchange::fill::fill;
use crate::i18n::Words;

/// What makes two rows the same entry: its name, where it belongs and its kind.
type Key = (String, Option<Id>, AssetKind);

fn key(asset: &Asset) -> Key {
    (folded(&asset.name), asset.kern.0, asset.which())
}

/// With how many entries of its name a row is compared: in a list where all have one name, that is enough.
const ALIKE: usize = 50;

/// Of what a row does not say itself, it has no other opinion.
fn is_said(field: &str, said: &[&'static str]) -> bool {
    said.contains(&field) || field == "remarks"
}

/// What became of a row.
pub(super) enum Outcome {
    /// It is a new asset.
    Added,
    /// It fills in what an asset did not say.
    Filled,
    /// It says nothing new.
    Same,
    /// A person did not want it.
    Skipped,
}

/// A row that was taken.
pub(super) struct Taken {
    /// What became of it.
    pub outcome: Outcome,
    /// The entry that it resembles, if it is no entry of the village itself.
    pub double: Option<Double>,
    /// The headings of cells that could not be read, and why.
    pub warnings: Vec<(String, Problem)>,
}

/// What the list brings, row by row.
pub(super) struct Arrivals<'a> {
    pub village: &'a Village,
    options: &'a CsvOptions,
    /// The kernen of both.
    pub kernen: Kernen,
    /// What the village has.
    present: HashMap<Key, Vec<Id>>,
    /// The same by name and kind alone; none if there are several.
    anywhere: HashMap<(String, AssetKind), Option<Id>>,
    /// What earlier rows brought.
    earlier: HashMap<Key, Vec<Id>>,
    added: Vec<(Id, Arc<Asset>)>,
    /// Where an added asset stands in `added`.
    places: HashMap<Id, usize>,
    filled: BTreeMap<Id, Arc<Asset>>,
    relations: Vec<(Id, Relation)>,
    /// New assets with the entries that they resemble but are not.
    apart: Vec<(Id, Id)>,
    doubles: DoublesIndex,
    /// The pairs that are related, by type, and what is noted of that.
    pairs: HashMap<(RelationKind, Option<Id>, Option<Id>), Line>,
    /// People who were named or are known, by name and by how they are reached.
    reached: HashMap<(String, String), Id>,
    /// The same by name and by where they are active.
    active: HashMap<(String, Id), Id>,
    /// People who were named, and did not agree to be.
    refused: HashSet<Id>,
    /// Who was named in the row before, by name.
    above: HashMap<String, Id>,
    /// How many people were named who are new.
    pub people: usize,
    /// These, and whether no row is about them.
    named: HashMap<Id, bool>,
    /// What the rows of new entries are told apart by in [`CsvOptions::kinds`].
    called: HashMap<Id, String>,
    /// How many rows are called as an earlier one, and are entries of their own because they say something else.
    pub namesakes: usize,
    /// Who would come back with the list, and was erased.
    pub erased: Vec<(Id, Arc<Asset>)>,
    /// Fields in which rows say something else than their entries.
    pub clashes: Vec<ListClash>,
}

impl<'a> Arrivals<'a> {
    /// Nothing yet.
    pub fn new(village: &'a Village, words: &Words, options: &'a CsvOptions) -> Self {
        let mut present = HashMap::with_capacity(village.assets.len());
        let mut anywhere = HashMap::with_capacity(village.assets.len());
        for (id, asset) in &village.assets {
            let key = key(asset);
            let alike = anywhere.entry((key.0.clone(), key.2));
            alike.and_modify(|known| *known = None).or_insert(Some(*id));
            present.entry(key).or_insert_with(Vec::new).push(*id);
        }
        Self {
            village,
            options,
            kernen: Kernen::new(village, words),
            present,
            anywhere,
            earlier: HashMap::new(),
            added: Vec::new(),
            places: HashMap::new(),
            filled: BTreeMap::new(),
            relations: Vec::new(),
            apart: Vec::new(),
            doubles: DoublesIndex::new(village),
            pairs: village
                .relations
                .values()
                .map(|relation| (relation.pair(), relation.note.clone()))
                .collect(),
            reached: named::reached(village),
            active: named::active(village),
            refused: HashSet::new(),
            above: HashMap::new(),
            people: 0,
            named: HashMap::new(),
            called: HashMap::new(),
            namesakes: 0,
            erased: Vec::new(),
            clashes: Vec::new(),
        }
    }

    /// Takes a row.
    pub fn take(&mut self, line: usize, row: Row, cells: &mut Cells) -> Result<Taken, Phrase> {
        let Row {
            id,
            mut asset,
            mut warnings,
            people,
            clubs,
            role,
            said,
            asked,
            called,
            ..
        } = row;
        let clubs = self.clubs(&mut asset, clubs, &mut warnings);
        let key = key(&asset);
        let named = id.filter(|id| self.places.contains_key(id) || self.village.assets.contains_key(id));
        if let Some(id) = id {
            if self.options.erased.contains(&id) {
                self.erased.push((id, Arc::new(asset.clone())));
            }
            self.fits(id, &asset)?;
        }
        // Two rows with ids of their own are two entries, however alike.
        let known = match id {
            Some(_) => named,
            None => self.meant(&key, &asset, &said),
        };
        let note = self.noted(known, &clubs, role, &mut asset, cells);
        let nobody = Asset {
            kern: asset.kern,
            source: asset.source.clone(),
            ..Asset::new(AssetKind::Volunteer, "")
        };
        let double = match known {
            Some(_) => None,
            None => self.resembling(line, &asset, id),
        };
        let answer = double.as_ref().and_then(|double| double.answer);
        let (taken, outcome) = match (known, answer) {
            (None, Some(Answer::Skip)) => (None, Outcome::Skipped),
            (Some(known), _) | (None, Some(Answer::Same(known))) => {
                self.named.entry(known).and_modify(|alone| *alone = false);
                let outcome = self.fill(line, known, asset, &said, cells);
                (Some(known), outcome)
            }
            (None, answer) => {
                let alike = self.earlier.entry(key).or_default();
                self.namesakes += usize::from(id.is_none() && !alike.is_empty());
                let id = id.unwrap_or_else(Id::fresh);
                alike.push(id);
                self.add(id, asset);
                self.called.insert(id, called);
                let other = double.as_ref().filter(|_| answer.is_some());
                self.apart.extend(other.map(|double| (id, double.other)));
                (Some(id), Outcome::Added)
            }
        };
        if let Some(id) = taken {
            if let Some(asked) = &asked {
                self.ask_whether_agreed(line, id, asked, cells);
            }
            self.join(id, &clubs, note);
            self.take_people(line, id, &nobody, people, cells);
        }
        Ok(Taken {
            outcome,
            double,
            warnings,
        })
    }

    /// The entry that a row without an id of its own is about: one of its name that says nothing else, or else
    /// the one of the village. What earlier rows brought that says something else is another entry.
    fn meant(&self, key: &Key, asset: &Asset, said: &[&'static str]) -> Option<Id> {
        let present = self.present.get(key).map_or(&[][..], Vec::as_slice);
        let earlier = self.earlier.get(key).map_or(&[][..], Vec::as_slice);
        let mut alike = present.iter().chain(earlier.iter().rev()).take(ALIKE);
        // A row that does not say where is the only entry of that name.
        let anywhere = || {
            let only = self.anywhere.get(&(key.0.clone(), key.2)).copied().flatten();
            only.filter(|_| !said.contains(&"kern"))
        };
        let agrees = alike.find(|id| self.agrees(**id, asset, said));
        agrees.or(present.first()).copied().or_else(anywhere)
    }

    /// Whether a row of the same name says nothing else than this entry.
    fn agrees(&self, id: Id, asset: &Asset, said: &[&'static str]) -> bool {
        let Some(known) = self.now(id) else {
            return false;
        };
        let mut both = AnyRecord::Asset(known.clone());
        let clashes = fill(&mut both, &Asset::wrap(Arc::new(asset.clone())));
        // Who says no further down is no other one.
        let is_else = |field: &&str| !["name", CONSENT].contains(field);
        let mut clashes = clashes.into_iter().filter(is_else);
        !clashes.any(|field| is_said(field, said))
    }

    /// The entry as earlier rows left it.
    fn now(&self, id: Id) -> Option<&Arc<Asset>> {
        let filled = self.filled.get(&id).or_else(|| self.added_at(id));
        filled.or_else(|| self.village.assets.get(&id))
    }

    fn add(&mut self, id: Id, asset: Asset) {
        self.places.insert(id, self.added.len());
        self.added.push((id, Arc::new(asset)));
    }

    fn keep(&mut self, id: Id, asset: Arc<Asset>) {
        match self.places.get(&id) {
            Some(place) => self.added[*place].1 = asset,
            None => drop(self.filled.insert(id, asset)),
        }
    }

    /// Refuses an id that already means something else, or is of somebody who has been erased.
    fn fits(&self, id: Id, asset: &Asset) -> Result<(), Phrase> {
        let known = self.added_at(id).or_else(|| self.village.assets.get(&id));
        let other_kind = known.is_some_and(|known| known.which() != asset.which());
        let other_record = RecordKind::VARIANTS
            .iter()
            .any(|kind| *kind != RecordKind::Asset && self.village.get(*kind, id).is_some());
        let why = match self.options.erased.contains(&id) {
            true => "csv-id-erased",
            false if other_kind || other_record => "csv-id-taken",
            false => return Ok(()),
        };
        Err(Phrase::new(why).text("id", id.to_string()))
    }

    fn added_at(&self, id: Id) -> Option<&Arc<Asset>> {
        let place = self.places.get(&id)?;
        self.added.get(*place).map(|(_, asset)| asset)
    }

    /// Fills in what the known asset does not say yet, and takes over where the list is right.
    fn fill(
        &mut self,
        line: usize,
        id: Id,
        incoming: Asset,
        said: &[&'static str],
        cells: &Cells,
    ) -> Outcome {
        let Some(known) = self.now(id).filter(|known| ***known != incoming).cloned() else {
            return Outcome::Same;
        };
        let mut after = AnyRecord::Asset(known.clone());
        let incoming = Asset::wrap(Arc::new(incoming));
        let clashes = fill(&mut after, &incoming);
        for field in clashes {
            if is_said(field, said) && !is_end(field, &incoming, cells) {
                self.settle(line, id, field, &mut after, &incoming, cells);
            }
        }
        agree_as_one(&known, &incoming, &mut after);
        self.end_sooner(line, (id, &known), &mut after, &incoming, cells);
        match after {
            AnyRecord::Asset(after) if after != known => {
                self.keep(id, after);
                Outcome::Filled
            }
            _ => Outcome::Same,
        }
    }

    /// Notes a field in which the row says something else, and takes that over if so it was said.
    fn settle(
        &mut self,
        line: usize,
        id: Id,
        field: &'static str,
        after: &mut AnyRecord,
        incoming: &AnyRecord,
        cells: &Cells,
    ) {
        let written = |record: &AnyRecord| {
            let kern = record.value(field).filter(|_| field == "kern");
            match kern.map(Value::links).as_deref() {
                Some(links) => {
                    let kern = links.first().map_or(Link::default(), |id| Link::to(*id));
                    self.kernen.name_of(kern).to_owned()
                }
                None => record
                    .value(field)
                    .map(|value| value.write(&cells.cx))
                    .unwrap_or_default(),
            }
        };
        let (own, said) = (written(after), written(incoming));
        if says_the_same(field, &own, &said) {
            return;
        }
        let refuses = refuses(field, after, incoming);
        let taken = self.options.otherwise.contains(&(id, field.to_owned())) != refuses;
        self.clashes.push(ListClash {
            line,
            id,
            name: after.title().to_owned(),
            field,
            own,
            said,
            refuses,
            taken,
            is_new: self.places.contains_key(&id),
            shared: false,
        });
        if let (AnyRecord::Asset(asset), true) = (&mut *after, refuses && taken) {
            return withdraw(Arc::make_mut(asset), cells.cx.today);
        }
        let json = incoming.value(field).map(Value::to_json).filter(|_| taken);
        if let (Some(json), Some(value)) = (json, after.value_mut(field)) {
            // The same field of another kind may hold something else, and then stays.
            let _ = value.take_json(&json);
        }
    }

    /// All that the list brings, also what is left out.
    fn changes(self) -> Vec<Change> {
        let village = self.village;
        let added = self.added.into_iter();
        let added = added.map(|(id, asset)| Change::add_any(id, Asset::wrap(asset)));
        let filled = self.filled.into_iter();
        let filled = filled.filter_map(|(id, asset)| Change::put(village, id, Asset::wrap(asset)));
        let relations = self.relations.into_iter();
        let relations = relations.map(|(id, relation)| Change::add(id, relation));
        let kernen = self.kernen.new.into_iter();
        let kernen = kernen.map(|(id, kern)| Change::add(id, kern));
        let apart = self.apart.into_iter().map(|(id, other)| {
            let decision = Distinction {
                one: Link::to(id.min(other)),
                other: Link::to(id.max(other)),
            };
            Change::add(Distinction::id_for(id, other), decision)
        });
        let all = kernen.chain(added).chain(filled);
        all.chain(relations).chain(apart).collect()
    }
}
