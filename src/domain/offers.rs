//! All that is offered (*aanbod*), in one list: "wie heeft een aanhanger?", "wat is er dinsdag?".

use std::collections::HashMap;

use strum::VariantArray;

use crate::domain::asset::{Asset, Offering, OfferingKind};
use crate::domain::code::Code;
use crate::domain::fold::{name_order, plain, plain_onto, words};
use crate::domain::query::{Query, Word};
use crate::domain::record::Id;
use crate::domain::search::alike;
use crate::domain::survey::Vantage;
use crate::domain::value::{Reading, Terms};
use crate::domain::village::Records;
use crate::domain::weekdays::{Days, Weekdays};

/// What somebody looks for among all that is offered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sought {
    /// As it was typed.
    pub typed: String,
    /// Only this sort; none: every sort.
    pub kind: Option<OfferingKind>,
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offers {
    /// For what it was sought.
    pub sought: Sought,
    /// The best first; then by name.
    pub rows: Vec<Offer>,
    /// How much is offered in all, found or not.
    pub total: usize,
}

/// One thing that is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Offer {
    /// By whom.
    pub asset: Id,
    /// Its place among all that this asset offers.
    pub place: usize,
}

impl Offer {
    /// The asset and what it offers, as far as they are still there.
    pub fn of<'v>(&self, assets: &'v Records<Asset>) -> Option<(&'v Asset, &'v Offering)> {
        let asset = assets.get(&self.asset)?;
        Some((asset, asset.offerings.0.get(self.place)?))
    }
}

/// How many assets are looked at between two questions whether to stop.
const STRETCH: usize = 1024;

/// A word that is sought, with what it may mean beside what it says.
struct Wanted {
    word: Word,
    days: Days,
    kinds: Vec<OfferingKind>,
}

/// How well it is found, best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Found {
    NameStart,
    Name,
    Elsewhere,
    Misspelt,
}

/// What is found, with what it is sorted by: those that count first, then how well, then the name.
struct Hit {
    order: (bool, Found),
    name: String,
    owner: String,
    offer: Offer,
}

/// Everything offered in the part that is looked at that fits; nothing once that has been overtaken.
pub fn offers(vantage: &Vantage, sought: &Sought, overtaken: &dyn Fn() -> bool) -> Option<Offers> {
    let reading = Reading {
        today: vantage.today,
        village: vantage.village,
        terms: vantage.terms,
    };
    let query = Query::parse(&sought.typed, &reading);
    let days = Weekdays::new(vantage.terms);
    let wanted = wanted(&query, &days, vantage);
    let kernen: HashMap<Id, String> = vantage
        .village
        .kernen
        .iter()
        .map(|(id, kern)| (*id, plain(&kern.name)))
        .collect();
    let mut hits = Vec::new();
    let mut total = 0;
    for (number, (id, asset)) in vantage.village.assets.iter().enumerate() {
        if number % STRETCH == 0 && overtaken() {
            return None;
        }
        if asset.offerings.0.is_empty() || !vantage.scope.includes(asset) {
            continue;
        }
        total += asset.offerings.0.len();
        if !query.admits(asset) {
            continue;
        }
        let owner = plain(&asset.name);
        let kern = asset.kern.0.and_then(|kern| kernen.get(&kern));
        for (place, offering) in asset.offerings.0.iter().enumerate() {
            if sought.kind.is_some_and(|kind| kind != offering.kind) {
                continue;
            }
            let name = plain(&offering.name);
            let text = Text {
                name: &name,
                owner: &owner,
                kern: kern.map_or("", String::as_str),
                offering,
            };
            if let Some(found) = text.score(&wanted, &days) {
                hits.push(Hit {
                    order: (!asset.counted(), found),
                    name,
                    owner: owner.clone(),
                    offer: Offer { asset: *id, place },
                });
            }
        }
    }
    if overtaken() {
        return None;
    }
    hits.sort_by(|one, other| {
        let by_name = || name_order(&one.name, &other.name);
        let by_owner = || name_order(&one.owner, &other.owner);
        let order = one.order.cmp(&other.order).then_with(by_name).then_with(by_owner);
        order.then((one.offer.asset, one.offer.place).cmp(&(other.offer.asset, other.offer.place)))
    });
    Some(Offers {
        sought: sought.clone(),
        rows: hits.into_iter().map(|hit| hit.offer).collect(),
        total,
    })
}

/// The words that matter: who types a whole question means what it is about.
fn wanted(query: &Query, days: &Weekdays, vantage: &Vantage) -> Vec<Wanted> {
    let matters = |word: &&Word| !vantage.terms.means("filler", "question", &word.text);
    let words = query.words.iter().filter(matters);
    words
        .filter_map(|word| {
            let text = word.text.trim_matches(|sign: char| !sign.is_alphanumeric());
            let word = Word::new(text)?;
            Some(Wanted {
                days: days.asked(&word.text, vantage.today),
                kinds: kinds(&word.text, vantage.terms),
                word,
            })
        })
        .collect()
}

/// The sorts of offerings that a word means.
fn kinds(word: &str, terms: &dyn Terms) -> Vec<OfferingKind> {
    let all = OfferingKind::VARIANTS.iter().copied();
    all.filter(|kind| terms.means(OfferingKind::TERM, kind.code(), word))
        .collect()
}

/// What can be found of an offering.
struct Text<'a> {
    name: &'a str,
    owner: &'a str,
    kern: &'a str,
    offering: &'a Offering,
}

impl Text<'_> {
    /// Nothing if a word is not found; else how well the worst of them is.
    fn score(&self, wanted: &[Wanted], days: &Weekdays) -> Option<Found> {
        let mut rest = None;
        let mut worst = Found::NameStart;
        for one in wanted {
            worst = worst.max(self.find(one, days, &mut rest)?);
        }
        Some(worst)
    }

    fn find(&self, wanted: &Wanted, days: &Weekdays, rest: &mut Option<String>) -> Option<Found> {
        let text = &*wanted.word.text;
        if self.name.starts_with(text) {
            return Some(Found::NameStart);
        }
        if self.name.contains(text) {
            return Some(Found::Name);
        }
        if wanted.days != 0 && days.told(&self.offering.when) & wanted.days != 0 {
            return Some(Found::Name);
        }
        let rest = rest.get_or_insert_with(|| self.rest());
        let inside = [self.owner, self.kern, rest.as_str()];
        if wanted.kinds.contains(&self.offering.kind) || inside.iter().any(|part| part.contains(text)) {
            return Some(Found::Elsewhere);
        }
        let mut own = words(self.name).chain(words(self.owner));
        own.any(|own| alike(own, &wanted.word)).then_some(Found::Misspelt)
    }

    /// When, for how much, and what else there is to say.
    fn rest(&self) -> String {
        let mut rest = String::new();
        for part in [&self.offering.when, &self.offering.cost, &self.offering.remarks] {
            plain_onto(part, &mut rest);
            rest.push('\n');
        }
        rest
    }
}
