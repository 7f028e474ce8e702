//! Whom to call or write to, by kern; and for whoever hands it out, what the people on it said yes to.

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::contacts::{Consent, Contacts};
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::exchange::handout::activities::{capital, made, phone, website};
use crate::exchange::handout::sheet::{Part, Sheet, in_a_row};
use crate::exchange::handout::{Source, day, named, place};
use crate::i18n::Words;

const COLUMNS: [&str; 5] = [
    "print-contacts-who",
    "print-contacts-what",
    "print-contacts-phone",
    "print-contacts-mail",
    "print-contacts-address",
];

const WIDTHS: [u8; 5] = [22, 17, 16, 27, 18];

const CHECK_COLUMNS: [&str; 3] = [
    "print-contacts-purpose",
    "print-contacts-who",
    "print-contacts-agreed",
];

/// The page for a kern, or for the whole village.
pub(super) fn sheet(kern: Option<Id>, from: &Source) -> Sheet {
    let (village, words) = (from.village, from.words);
    let contacts = Contacts::of(village, kern, from.today, words);
    let mut parts: Vec<Part> = contacts
        .groups
        .iter()
        .map(|(kern, ids)| {
            let assets = ids.iter().filter_map(|id| village.assets.get(id));
            let rows = assets.map(|asset| row(asset, words));
            Part::table(capital(&named(*kern, from)), &COLUMNS, rows.collect(), words).wide(&WIDTHS)
        })
        .collect();
    let empty = parts.is_empty().then(|| words.say("print-contacts-empty"));
    parts.extend(check(&contacts, from));
    let about = Phrase::new("print-contacts-about")
        .text("where", whereabouts(kern, from))
        .number("left", contacts.left_out + contacts.otherwise);
    let title = Phrase::new("print-contacts-title").text("place", place(kern, from));
    Sheet {
        title: words.tell(&title),
        about: std::iter::once(words.tell(&about))
            .chain(
                (0 < contacts.unreached).then(|| words.count("print-contacts-unreached", contacts.unreached)),
            )
            .chain(kern.map(|_| words.say("print-contacts-also")))
            .chain(empty)
            .collect(),
        parts,
        foot: vec![made(from)],
        ..Sheet::default()
    }
}

/// Of where the list is: one kern, or all of the village.
fn whereabouts(kern: Option<Id>, from: &Source) -> String {
    let village = &*from.village.settings().village;
    match kern {
        Some(_) => named(kern, from),
        None if village.is_empty() => from.words.say("print-contacts-all-nameless"),
        None => from
            .words
            .tell(&Phrase::new("print-contacts-all").text("village", village)),
    }
}

fn row(asset: &Asset, words: &Words) -> Vec<String> {
    let what = match asset.kind.subtype() {
        Some(subtype) => words.term("subtype", subtype),
        None => words.say(&asset.which().term()),
    };
    let is_person = asset.kind.consent().is_some();
    // Where somebody lives is not needed to reach them.
    let address = if is_person {
        String::new()
    } else {
        in_a_row(&[&asset.address, &asset.postcode])
    };
    vec![
        asset.name.to_string(),
        what,
        phone(asset).to_owned(),
        in_a_row(&[&asset.email, website(asset)]),
        address,
    ]
}

/// What whoever hands the list out looks at first, on a page of its own.
fn check(contacts: &Contacts, from: &Source) -> Option<Part> {
    let (village, words) = (from.village, from.words);
    let mut rows = Vec::new();
    for (purpose, ids) in &contacts.purposes {
        let said = if purpose.is_empty() {
            words.say("print-contacts-no-purpose")
        } else {
            purpose.clone()
        };
        for asset in ids.iter().filter_map(|id| village.assets.get(id)) {
            rows.push(vec![said.clone(), asset.name.to_string(), agreed(asset, words)]);
        }
    }
    let otherwise =
        (0 < contacts.otherwise).then(|| words.count("print-contacts-otherwise", contacts.otherwise));
    let how = (!rows.is_empty()).then(|| words.say("print-contacts-check-how"));
    let text: Vec<String> = how
        .into_iter()
        .chain(otherwise)
        .chain([words.say("print-contacts-check-keep")])
        .collect();
    (1 < text.len()).then(|| Part {
        apart: true,
        text,
        ..Part::table(words.say("print-contacts-check"), &CHECK_COLUMNS, rows, words)
    })
}

/// "mondeling, 3 mei 2026"
fn agreed(asset: &Asset, words: &Words) -> String {
    let Some(consent) = Consent::of(asset) else {
        return String::new();
    };
    let level = words.say(&consent.level.term());
    match consent.day {
        Some(date) => format!("{level}, {}", day(date, words)),
        None => level,
    }
}
