//! Erasing a person (AVG 17): what goes with them, which texts name them, and what every record says without them.
//!
//! What a record becomes depends on that record alone. So the village, what was done before and every copy are
//! all rewritten in the same way, and what is taken back later still fits.

mod beside;
mod cut_short;
mod doubt;
mod home;
mod namings;
mod then;

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::domain::asset::Asset;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::Tell;
use crate::domain::privacy::accounts::{Said, accounts_of, joined_of};
use crate::domain::privacy::alone::Row;
use crate::domain::privacy::houses::stem;
use crate::domain::privacy::mentions::{Mentions, Writing, words_of};
use crate::domain::privacy::part::{Part, telling};
use crate::domain::privacy::person::role;
use crate::domain::privacy::secrets::Secrets;
use crate::domain::privacy::sketch::Sketch;
use crate::domain::privacy::titles::Titles;
use crate::domain::privacy::{is_contact, is_nobodys, is_own, is_text, retell, writing};
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::Shape;
use crate::domain::village::{Records, Village};

pub use beside::leave_out;
pub(super) use beside::leave_out_watchfully;
pub use namings::{Going, Naming};

/// What stands in the place of a name where no words are at hand.
const NOBODY: &str = "…";

/// A field of a record.
pub type Place = (RecordKind, Id, String);

/// What somebody decided about an erasure, without a word about the person: enough to do it again after it
/// was cut off.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decisions {
    /// Who goes.
    pub people: BTreeSet<Id>,
    /// What is said instead of the name.
    pub instead: String,
    /// Texts that name the person and stay all the same.
    pub stay: BTreeSet<Place>,
    /// Texts that may be about somebody else, and do not stay as they are.
    pub go: BTreeSet<Place>,
}

/// How a text is looked at.
#[derive(Debug, Clone, Copy)]
struct Asked {
    /// The record points at the person.
    linked: bool,
    /// It is the name, number or mail address of somebody else.
    of_another: bool,
    /// Somebody decided that it does not stay, whoever it may be about.
    goes: bool,
}

/// A person who is to be erased.
#[derive(Debug, Clone)]
pub struct Erasure {
    decisions: Decisions,
    /// Names, numbers and addresses, and those words of the name that nobody else has.
    sure: Secrets,
    sought: Mentions,
    /// Any word of the name, and where they live: enough to know who is meant where a record points at them.
    close: Mentions,
    /// The postcode of their home, which goes from a text that says something of them.
    coded: Mentions,
    /// Any word of the name, however it is written: of a text of which somebody says that it is about them.
    namesake: Mentions,
    /// Who and what there is now.
    present: Records<Asset>,
    /// Who goes, as they were known at first.
    people: Vec<Arc<Asset>>,
    /// What they were called, to know them again under another id.
    names: HashSet<String>,
    /// The words of what they are called, and with which letters those begin.
    parts: BTreeSet<String>,
    letters: BTreeSet<String>,
    /// A word of each of these, in small letters and without accents.
    keys: BTreeSet<String>,
}

impl Erasure {
    /// The erasure of this person; nothing if it is no person of the village, and never was as far as is known.
    pub fn of(real: &Village, person: Id, tell: Tell) -> Option<Self> {
        let asset = real.once(person)?;
        asset.kind.consent()?;
        let decisions = Decisions {
            people: BTreeSet::from([person]),
            instead: tell(&Phrase::new(role(asset))),
            ..Decisions::default()
        };
        Some(Self::with(decisions, real, Titles::of(tell)))
    }

    /// The erasure of people who came back with an older copy, or one that was cut off: as was decided then.
    pub fn again(decisions: Decisions, real: &Village) -> Self {
        Self::with(decisions, real, Titles::default())
    }

    fn with(decisions: Decisions, real: &Village, titles: Titles) -> Self {
        let instead = match decisions.instead.as_str() {
            "" => NOBODY,
            instead => instead,
        };
        let mut close = Secrets::of(instead);
        let mut coded = Secrets::of(instead);
        let mut namesake = Secrets::of(instead);
        let mut erasure = Self {
            sure: Secrets::of(instead),
            sought: Mentions::with(titles.clone()),
            close: Mentions::with(titles.clone()),
            coded: Mentions::default(),
            namesake: Mentions::with(titles.clone()),
            present: real.assets.clone(),
            people: Vec::new(),
            names: HashSet::new(),
            parts: BTreeSet::new(),
            letters: BTreeSet::new(),
            keys: BTreeSet::new(),
            decisions,
        };
        let ids = erasure.decisions.people.clone();
        let people: Vec<Arc<Asset>> = ids.iter().filter_map(|id| real.once(*id).cloned()).collect();
        let others = real.assets.iter().filter(|(id, _)| !ids.contains(id));
        let others = others.filter(|(_, asset)| asset.kind.consent().is_some());
        let theirs: BTreeSet<String> = others
            .clone()
            .flat_map(|(_, asset)| accounts_of(&asset.name, Said::Letter))
            .collect();
        let taken: HashSet<String> = others
            .flat_map(|(_, asset)| Part::of(&asset.name, &titles))
            .map(|part| part.key())
            .collect();
        for asset in &people {
            let parts = Part::of(&asset.name, &titles);
            erasure.keys.extend(parts.iter().map(Part::key));
            erasure.parts.extend(parts.iter().map(Part::key));
            erasure.learn_letters(asset);
            let own = accounts_of(&asset.name, Said::Letter).into_iter();
            erasure
                .sure
                .accounts
                .extend(own.filter(|account| !theirs.contains(account)));
            close.parts.extend(parts.clone());
            namesake.parts.extend(parts.clone());
            namesake.accounts.extend(accounts_of(&asset.name, Said::Word));
            close.add_house(&asset.address);
            if is_of_a_house(&asset.postcode) {
                close.add_postcode(&asset.postcode);
                let is_whole = asset.postcode.contains(char::is_alphabetic);
                if is_whole && !erasure.is_of_others(&asset.address) {
                    coded.add_postcode(&asset.postcode);
                }
            }
            let own = parts.into_iter().filter(|part| !taken.contains(&part.key()));
            erasure.sure.parts.extend(own);
            erasure.learn(asset);
        }
        erasure.people = people;
        erasure.close.put(Id::ONLY, Some(close));
        erasure.coded.put(Id::ONLY, Some(coded));
        erasure.namesake.put(Id::ONLY, Some(namesake));
        erasure.cover(real);
        erasure
    }

    /// A village or a café may be called like the person, and so may somebody else.
    fn cover(&mut self, real: &Village) {
        for kind in [RecordKind::Settings, RecordKind::Kern, RecordKind::Asset] {
            for (id, record) in real.all(kind) {
                if !self.is_gone(kind, id) {
                    let title = Some(record.title());
                    self.sought.cover(id, &record, title);
                    self.close.cover(id, &record, title);
                    let is_called_after = self.may_be_called_after(&record);
                    let title = title.filter(|_| !is_called_after);
                    self.namesake.cover(id, &record, title);
                }
            }
        }
    }

    /// Adds what somebody was called once, or in a copy, and how they could be reached then.
    pub fn learn(&mut self, asset: &Asset) {
        let known = |sure: &Secrets| {
            let ways = (sure.digits.len(), sure.accounts.len(), sure.spots.len());
            (sure.words.len(), ways)
        };
        let before = known(&self.sure);
        let name = &*asset.name;
        if !telling(name, &|_| false).is_empty() && words_of(name).nth(1).is_some() {
            self.sure.add_words(name);
        }
        self.sure.accounts.extend(accounts_of(name, Said::Whole));
        self.sure.joined.extend(joined_of(name));
        if !self.is_of_others(&asset.address) {
            self.sure.add_house(&asset.address);
        }
        let spot = self.spot_of(asset);
        self.sure.spots.extend(spot);
        self.sure.add_words(&asset.email);
        self.sure.add_phone(&asset.phone);
        let website = asset.website.trim().trim_end_matches('/');
        let site = website.split_once("://").map_or(website, |(_, site)| site);
        let site = site.strip_prefix("www.").unwrap_or(site);
        if site.contains('.') {
            self.sure.add_words(site);
        }
        self.names.insert(name.to_lowercase());
        self.keys.insert(name.to_lowercase());
        let longest = |row: &Row| row.iter().max_by_key(|word| word.len()).cloned();
        self.keys.extend(self.sure.words.iter().filter_map(longest));
        self.keys
            .extend(self.sure.houses.iter().map(|house| stem(house).to_owned()));
        dedup(&mut self.sure.words);
        dedup(&mut self.sure.digits);
        dedup(&mut self.sure.nearby);
        if before != known(&self.sure) || before == (0, (0, 0, 0)) {
            self.sought.put(Id::ONLY, Some(self.sure.clone()));
        }
    }

    /// Takes somebody of earlier for the same person if they have the same name and are no longer here: an
    /// entry that was deleted, or joined with this one.
    pub fn recognise(&mut self, id: Id, asset: &Asset) {
        if self.is_gone(RecordKind::Asset, id) {
            return self.learn(asset);
        }
        let is_person = asset.kind.consent().is_some();
        if is_person && !self.present.contains_key(&id) && self.names.contains(&asset.name.to_lowercase()) {
            self.decisions.people.insert(id);
            self.learn(asset);
        }
    }

    /// What was decided.
    pub fn decisions(&self) -> &Decisions {
        &self.decisions
    }

    /// Leaves this text as it is, or does not.
    pub fn decide(&mut self, place: Place, goes: bool) {
        let (to, from) = match goes {
            true => (&mut self.decisions.go, &mut self.decisions.stay),
            false => (&mut self.decisions.stay, &mut self.decisions.go),
        };
        from.remove(&place);
        to.insert(place);
    }

    /// What they are called, as it is to be typed.
    pub fn name(&self) -> String {
        self.people
            .first()
            .map(|asset| asset.name.to_string())
            .unwrap_or_default()
    }

    /// What the record says without the person; nothing: it is theirs, and goes.
    pub fn record(&self, id: Id, record: &AnyRecord) -> Option<AnyRecord> {
        let kind = record.kind();
        if self.is_gone(kind, id) {
            return None;
        }
        let mut without = record.clone();
        let mut linked = false;
        for (info, value) in record.fields() {
            if !matches!(
                value.shape(),
                Shape::Link(RecordKind::Asset) | Shape::Links(RecordKind::Asset)
            ) {
                continue;
            }
            let lost = value
                .links()
                .into_iter()
                .filter(|link| self.decisions.people.contains(link));
            let lost: Vec<Id> = lost.collect();
            if !lost.is_empty() && info.required {
                return None;
            }
            linked |= !lost.is_empty();
            if let Some(value) = without.value_mut(info.name).filter(|_| !lost.is_empty()) {
                lost.into_iter().for_each(|link| value.unlink(link));
            }
        }
        if let AnyRecord::Snapshot(snapshot) = &mut without
            && let Some(then) = self.of_then(snapshot)
        {
            *snapshot = Arc::new(then);
        }
        for (info, value) in record.fields() {
            if is_nobodys(kind, info.name) || !is_text(value.shape()) || value.is_empty() {
                continue;
            }
            let place = (kind, id, info.name.to_owned());
            let asked = Asked {
                linked,
                of_another: own_of_another(record, info.name),
                goes: self.decisions.go.contains(&place),
            };
            if self.decisions.stay.contains(&place) {
                continue;
            }
            let told = |text: &str| self.told(text, info.name, asked);
            let mut found = false;
            value.rows(&mut |cells| found |= cells.iter().any(|cell| told(cell.as_str()).is_some()));
            if !found {
                continue;
            }
            retell(&mut without, info.name, &|text| {
                told(text).unwrap_or_else(|| text.to_owned())
            });
        }
        Some(without)
    }

    /// Whether a record as it is packed may say anything of the person; quick, and never no if it does.
    pub fn may_name(&self, packed: &str) -> bool {
        if !packed.is_ascii()
            || self
                .decisions
                .people
                .iter()
                .any(|id| packed.contains(&id.to_string()))
        {
            return true;
        }
        let lower = packed.to_ascii_lowercase();
        if self.keys.iter().any(|key| lower.contains(key)) {
            return true;
        }
        let digits: String = packed.chars().filter(char::is_ascii_digit).collect();
        let mut numbers = self.sure.digits.iter().chain(&self.sure.nearby);
        numbers.any(|number| digits.contains(number))
            || self.sure.spots.iter().any(|spot| spot.may_be_in(packed))
    }

    fn is_gone(&self, kind: RecordKind, id: Id) -> bool {
        kind == RecordKind::Asset && self.decisions.people.contains(&id)
    }

    /// The text of a field without the person; nothing if it does not name them, or stays as it is.
    fn told(&self, text: &str, field: &str, asked: Asked) -> Option<String> {
        if asked.of_another && !asked.goes {
            return None;
        }
        let writing = writing(field, text);
        let sure = self.sought.replaced(text, writing, &mut Sketch::default());
        let mut told = sure;
        if let Some(rest) = told.as_deref().filter(|_| !is_contact(field)) {
            let coded = self.coded.replaced(rest, writing, &mut Sketch::default());
            told = coded.or(told);
        }
        if asked.linked {
            let rest = told.as_deref().unwrap_or(text);
            told = self
                .close
                .replaced(rest, writing, &mut Sketch::default())
                .or(told);
        }
        if asked.goes {
            let rest = told.as_deref().unwrap_or(text);
            told = self
                .namesake
                .replaced(rest, Writing::Search, &mut Sketch::default())
                .or(told);
        }
        told
    }
}

/// Whether it is the name, number or mail address of somebody else, who may have the same.
fn own_of_another(record: &AnyRecord, field: &str) -> bool {
    is_own(field) && matches!(record, AnyRecord::Asset(asset) if asset.kind.consent().is_some())
}

/// Four digits make a postcode that of a few houses.
fn is_of_a_house(address: &str) -> bool {
    address.contains(|sign: char| sign.is_ascii_digit())
}

fn dedup<T: Ord>(list: &mut Vec<T>) {
    list.sort();
    list.dedup();
}
