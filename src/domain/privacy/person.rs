//! What is left of a person who did not agree to being shown: a role and a kern.

use std::collections::HashMap;

use jiff::civil::Date;
use serde_json::{Value as Json, json};

use crate::domain::asset::Asset;
use crate::domain::code::{Code, term_key};
use crate::domain::fold::plain;
use crate::domain::kinds::{ConsentLevel, Kind};
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::privacy::Tell;
use crate::domain::privacy::accounts::{Said, accounts_of, joined_of};
use crate::domain::privacy::alone::{is_ordinary, is_particle};
use crate::domain::privacy::forms_of_name::spellings_of;
use crate::domain::privacy::part::Part;
use crate::domain::privacy::secrets::Secrets;
use crate::domain::privacy::spots::Spot;
use crate::domain::privacy::titles::Titles;
use crate::domain::purpose::{may_be_called_alone, may_be_named, may_be_reached};
use crate::domain::record::{Id, Record};
use crate::domain::value::{Shape, Terms};
use crate::domain::village::Village;

/// The least letters of a part of a name that is looked for by itself.
const PART: usize = 3;

/// Whether this is a person of whom nothing may be shown but role and kern.
pub(super) fn is_hidden(asset: &Asset, today: Date, terms: &dyn Terms) -> bool {
    !may_be_named(asset, today, terms)
}

/// What must not be said of the person, wherever it stands.
pub(super) fn secrets(asset: &Asset, titles: &Titles, tell: Tell) -> Secrets {
    let mut secrets = Secrets::of(&tell(&Phrase::new(role(asset))));
    add_called(&mut secrets, &asset.name, titles);
    add_ways(&mut secrets, asset);
    secrets.spots.extend(Spot::of(asset));
    secrets
}

/// What the person is called, or was called before.
pub(super) fn add_called(secrets: &mut Secrets, name: &str, titles: &Titles) {
    for name in spellings_of(name) {
        secrets.add_name(&name, titles);
        secrets.accounts.extend(accounts_of(&name, Said::Word));
        secrets.joined.extend(joined_of(&name));
    }
}

/// By what somebody can be called and written to, also where it stands in what was noted of them.
fn add_ways(secrets: &mut Secrets, asset: &Asset) {
    secrets.add_words(&asset.email);
    secrets.add_phone(&asset.phone);
    for text in [&*asset.description, &*asset.remarks] {
        secrets.add_numbers_in(text);
    }
}

/// How to reach somebody: what a yes to something else does not cover.
const REACH: [&str; 7] = [
    "phone",
    "email",
    "website",
    "address",
    "postcode",
    "latitude",
    "longitude",
];

/// What stands in a text instead of a way to reach somebody who may be named.
pub(super) const LEFT_OUT: &str = "…";

/// What must not be said of a person who may be named and not be reached, wherever it stands.
pub(super) fn ways_to(asset: &Asset) -> Secrets {
    let mut secrets = Secrets::of(LEFT_OUT);
    add_ways(&mut secrets, asset);
    secrets
}

/// What must not be said of how to reach a person who may be named, wherever it stands; nothing if all of it may.
pub(super) fn secret_ways(asset: &Asset, today: Date, terms: &dyn Terms) -> Option<Secrets> {
    if !may_be_reached(asset, today, terms) {
        return Some(ways_to(asset));
    }
    may_be_called_alone(asset, terms).then(|| {
        let mut secrets = Secrets::of(LEFT_OUT);
        secrets.add_words(&asset.email);
        secrets
    })
}

/// The person without what says how to write to them or look them up.
pub(super) fn unwritten(asset: &Asset) -> Asset {
    let mut unwritten = asset.clone();
    leave_empty(&mut unwritten, &["email", "website"]);
    unwritten
}

/// The person without what says how to reach them.
pub(super) fn unreached(asset: &Asset) -> Asset {
    let mut unreached = asset.clone();
    leave_empty(&mut unreached, &REACH);
    unreached
}

/// Takes out what stands in these fields.
pub(super) fn leave_empty(asset: &mut Asset, fields: &[&str]) {
    for field in fields {
        if let Some(value) = asset.value_mut(field)
            && !value.is_empty()
        {
            // Nothing is always taken.
            let _taken = value.take_json(&empty(value.shape()));
        }
    }
}

/// What must not be said of the person in a record that points at them: there, a first name is enough
/// to know who is meant.
pub(super) fn close_secrets<'n>(
    asset: &'n Asset,
    before: impl Iterator<Item = &'n str>,
    instead: &str,
) -> Secrets {
    let mut secrets = Secrets::of(instead);
    let names: Vec<_> = before.chain([&*asset.name]).flat_map(spellings_of).collect();
    let parts = names
        .iter()
        .flat_map(|name| name.split(|sign: char| !sign.is_alphanumeric()));
    let telling = |part: &&str| PART <= part.chars().count() && !is_particle(&plain(part));
    for part in parts.filter(telling) {
        match is_ordinary(&plain(part)) {
            // "Dat is goed", of somebody called Goed: only a capital says who that is.
            true => secrets.parts.extend(Part::of(part, &Titles::default())),
            false => secrets.add_words(part),
        }
    }
    secrets.add_address(&asset.address);
    secrets.add_words(&asset.postcode);
    secrets.add_words(&asset.postcode.replace(' ', ""));
    secrets
}

/// The person without anything personal: what stays is what the rules count, chosen from lists. A field
/// that is added later is left out too, unless it is such a choice.
pub(super) fn masked(asset: &Asset, name: &str) -> Asset {
    let mut masked = asset.clone();
    masked.name = name.into();
    for (info, value) in asset.fields() {
        if value.is_empty() {
            continue;
        }
        let left = match value.shape() {
            Shape::Choice(_)
            | Shape::Several(_)
            | Shape::YesNo
            | Shape::Scale
            | Shape::Link(_)
            | Shape::Links(_) => {
                continue;
            }
            _ if ["name", "verified"].contains(&info.name) => continue,
            Shape::Tagged(_) => codes_alone(&value.to_json()),
            Shape::Line
            | Shape::Prose
            | Shape::Number
            | Shape::Day
            | Shape::DayToCome
            | Shape::Words
            | Shape::Rows(_) => empty(value.shape()),
        };
        if let Some(value) = masked.value_mut(info.name) {
            // Nothing is always taken.
            let _taken = value.take_json(&left);
        }
    }
    // Whatever they said yes to, it was not to this.
    match &mut masked.kind {
        Kind::Volunteer(one) => one.consent = ConsentLevel::None,
        Kind::Professional(one) => one.consent = ConsentLevel::None,
        Kind::Place(_) | Kind::Association(_) => {}
    }
    masked
}

/// Nothing, as a value of this shape takes it.
pub(super) fn empty(shape: Shape) -> Json {
    match shape {
        Shape::Words | Shape::Rows(_) | Shape::Tagged(_) => json!([]),
        _ => Json::Null,
    }
}

fn codes_alone(tags: &Json) -> Json {
    let tags = tags.as_array().into_iter().flatten();
    tags.map(|tag| json!({ "code": tag["code"], "why": "" }))
        .collect()
}

/// The key of the word for what somebody is: the subtype, or else the kind.
pub(super) fn role(asset: &Asset) -> String {
    match asset.kind.subtype() {
        Some(subtype) => term_key("subtype", subtype),
        None => asset.which().term(),
    }
}

/// What people of one role and kern are called. Their numbers are given out in the order in which they
/// came, and once given stay.
#[derive(Debug, Clone, Default)]
pub(super) struct Numbers(HashMap<(String, Option<Id>), Namesakes>);

#[derive(Debug, Clone, Default)]
struct Namesakes {
    given: HashMap<Id, usize>,
    kern: String,
    /// What the first is called: "vrijwilliger, Malden".
    first: String,
    /// What the others are called, with [`NUMBER`] where their number comes.
    others: String,
}

/// Where the number comes: sentences are made once for all, not once for each.
const NUMBER: char = '\u{fffc}';

impl Numbers {
    /// What the person is called: "vrijwilliger 2, Malden".
    pub(super) fn alias(&mut self, id: Id, asset: &Asset, village: &Village, tell: Tell) -> String {
        let role = role(asset);
        let kern = asset.kern.0.and_then(|kern| village.kernen.get(&kern));
        let kern = kern.map_or("", |kern| &kern.name);
        // By the word: a kind and a subtype may be called the same.
        let word = tell(&Phrase::new(&*role));
        let same = self.0.entry((word, asset.kern.0)).or_default();
        if same.first.is_empty() || same.kern != kern {
            let arg = match kern {
                "" => Arg::Term("kern-whole-village".to_owned()),
                name => Arg::Text(name.to_owned()),
            };
            let called = |key| {
                tell(
                    &Phrase::new(key)
                        .term("role", &*role)
                        .with("kern", arg.clone())
                        .text("number", NUMBER),
                )
            };
            same.first = called("masked-person");
            same.others = called("masked-person-more");
            same.kern = kern.to_owned();
        }
        let next = same.given.len() + 1;
        match *same.given.entry(id).or_insert(next) {
            1 => same.first.clone(),
            number => same.others.replace(NUMBER, &number.to_string()),
        }
    }
}
