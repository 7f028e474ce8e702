//! Whom one can call or write to, by kern: places, associations, and people whose yes covers that (AVG).

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

use crate::domain::asset::{Asset, Status};
use crate::domain::fold::{name_order, plain};
use crate::domain::gaps::Scope;
use crate::domain::kinds::{AssetKind, ConsentLevel, Kind};
use crate::domain::privacy::{Masked, Reach, Tell};
use crate::domain::purpose::{has_agreed, may_be_reached};
use crate::domain::record::Id;
use crate::domain::value::Terms;
use crate::domain::village::Village;

/// Who can be reached, and what the people among them agreed to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Contacts {
    /// By kern in the order of their names, the whole village last; places first, then clubs and people, each by name.
    pub groups: Vec<(Option<Id>, Vec<Id>)>,
    /// The people on the list, by what they said yes to.
    pub purposes: Vec<(String, Vec<Id>)>,
    /// How many people are left out because they did not agree.
    pub left_out: usize,
    /// How many are left out because they said yes to something else.
    pub otherwise: usize,
    /// How many are left out because nothing is known by which they can be reached, or nothing that may be told.
    pub unreached: usize,
}

impl Contacts {
    /// Who can be reached in a kern and the whole village, or everywhere. Of people that are those whose consent
    /// [covers it](may_be_reached); for what it was given stands beside the names, for whoever hands the list out.
    pub fn of(village: &Village, kern: Option<Id>, today: Date, terms: &dyn Terms) -> Self {
        let mut contacts = Self::default();
        let mut found = Vec::new();
        for (id, asset) in village.assets.iter().filter(|(_, asset)| is_here(asset, kern)) {
            if !has_agreed(asset, today, terms) {
                contacts.left_out += 1;
            } else if !may_be_reached(asset, today, terms) {
                // Before what is known of them: where others look along, their number is not there any more.
                contacts.otherwise += 1;
            } else if !can_be_reached(asset) {
                contacts.unreached += 1;
            } else {
                found.push((rank(asset.which()), plain(&asset.name), *id));
            }
        }
        found.sort_by(|one, other| {
            let by_name = || name_order(&one.1, &other.1);
            let by_id = || one.2.cmp(&other.2);
            one.0.cmp(&other.0).then_with(by_name).then_with(by_id)
        });
        let kernen = village.kernen_by_name().into_iter().map(|(id, _)| Some(id));
        let mut groups: Vec<(Option<Id>, Vec<Id>)> =
            kernen.chain([None]).map(|kern| (kern, Vec::new())).collect();
        let mut purposes: BTreeMap<String, Vec<Id>> = BTreeMap::new();
        for (_, _, id) in found {
            let Some(asset) = village.assets.get(&id) else {
                continue;
            };
            let group = groups.iter_mut().find(|(kern, _)| *kern == asset.kern.0);
            if let Some((_, ids)) = group {
                ids.push(id);
            }
            if let Some(consent) = Consent::of(asset) {
                purposes.entry(consent.purpose.to_owned()).or_default().push(id);
            }
        }
        groups.retain(|(_, ids)| !ids.is_empty());
        contacts.groups = groups;
        contacts.purposes = purposes.into_iter().collect();
        contacts
    }

    /// How many stand on the list of a kern, if this is the list of the whole village.
    fn count(&self, kern: Option<Id>) -> usize {
        let here = self.groups.iter();
        let here = here.filter(|(of, _)| kern.is_none() || of.is_none() || *of == kern);
        here.map(|(_, ids)| ids.len()).sum()
    }
}

/// How many stand on the list of each kern, and on that of the whole village: of the list as it will be handed out,
/// whatever is shown on the screen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Listed(HashMap<Option<Id>, usize>);

impl Listed {
    /// Counts them in the village as it is.
    pub fn of(real: &Village, today: Date, terms: &dyn Terms, tell: Tell) -> Self {
        let (shown, _) = Masked::for_page(real, Reach::Listed, today, tell);
        let contacts = Contacts::of(&shown, None, today, terms);
        let kernen = shown.kernen.keys().map(|kern| Some(*kern));
        let counts = kernen.chain([None]).map(|kern| (kern, contacts.count(kern)));
        Self(counts.collect())
    }

    /// How many stand on the list of this kern, or on that of the whole village.
    pub fn count(&self, kern: Option<Id>) -> usize {
        self.0.get(&kern).copied().unwrap_or_default()
    }
}

fn is_here(asset: &Asset, kern: Option<Id>) -> bool {
    let scope = Scope {
        kern,
        ..Scope::default()
    };
    scope.includes(asset) && asset.status != Status::Stopped
}

/// Places and associations are looked for first, then people.
fn rank(kind: AssetKind) -> u8 {
    match kind {
        AssetKind::Place => 0,
        AssetKind::Association => 1,
        AssetKind::Volunteer => 2,
        AssetKind::Professional => 3,
    }
}

/// Whether anything is known by which somebody can be reached; where a person lives is no such thing.
fn can_be_reached(asset: &Asset) -> bool {
    let is_person = asset.kind.consent().is_some();
    let known = [&*asset.phone, &*asset.email, &*asset.website];
    known.iter().any(|text| !text.is_empty()) || !is_person && !asset.address.is_empty()
}

/// What a person agreed to (AVG 7).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Consent<'a> {
    /// How.
    pub level: ConsentLevel,
    /// When.
    pub day: Option<Date>,
    /// To what, in words.
    pub purpose: &'a str,
}

impl<'a> Consent<'a> {
    /// What this person agreed to; nothing if it is no person.
    pub fn of(asset: &'a Asset) -> Option<Self> {
        let (level, day, purpose) = match &asset.kind {
            Kind::Volunteer(one) => (one.consent, one.consent_date, &one.consent_purpose),
            Kind::Professional(one) => (one.consent, one.consent_date, &one.consent_purpose),
            Kind::Place(_) | Kind::Association(_) => return None,
        };
        Some(Self { level, day, purpose })
    }

    /// Whether it is less than that: said otherwise, or to something where that is to everything or to something else.
    pub fn is_less_than(&self, other: &Self) -> bool {
        let to_something = !self.purpose.is_empty() && self.purpose != other.purpose;
        let is_yes = self.level != ConsentLevel::None;
        self.level < other.level || is_yes && self.level == other.level && to_something
    }

    /// Makes this what the person agreed to.
    pub fn put_in(&self, asset: &mut Asset) {
        let (level, day, purpose) = match &mut asset.kind {
            Kind::Volunteer(one) => (&mut one.consent, &mut one.consent_date, &mut one.consent_purpose),
            Kind::Professional(one) => (&mut one.consent, &mut one.consent_date, &mut one.consent_purpose),
            Kind::Place(_) | Kind::Association(_) => return,
        };
        (*level, *day, *purpose) = (self.level, self.day, self.purpose.into());
    }

    /// Whether there is a yes on this day: one that is dated later may be a slip, and does not count before then.
    pub fn is_given(&self, today: Date) -> bool {
        self.level != ConsentLevel::None && self.day.is_none_or(|day| day <= today)
    }
}
