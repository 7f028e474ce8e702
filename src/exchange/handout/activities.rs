//! What there is to do: by day and time, with place, cost and whom to ask.

use crate::domain::asset::Asset;
use crate::domain::offers::Offer;
use crate::domain::phrase::Phrase;
use crate::domain::purpose::may_be_reached;
use crate::domain::record::{Id, RecordKind};
use crate::domain::week::Week;
use crate::exchange::handout::sheet::{Part, Sheet, in_a_row};
use crate::exchange::handout::{self, Source, day};
use crate::exchange::village_called;
use crate::i18n::Words;

const COLUMNS: [&str; 5] = [
    "print-week-when",
    "print-week-what",
    "print-week-where",
    "print-week-cost",
    "print-week-whom",
];

const WIDTHS: [u8; 5] = [18, 22, 24, 11, 25];

/// The page for a kern, or for the whole village.
pub(super) fn sheet(kern: Option<Id>, from: &Source) -> Sheet {
    let (village, words) = (from.village, from.words);
    let week = Week::of(village, kern, words, from.today);
    let parts: Vec<Part> = week
        .parts()
        .into_iter()
        .map(|(heading, offers)| {
            let rows = offers.iter().filter_map(|offer| row(offer, &week, from));
            Part::table(capital(&words.say(&heading)), &COLUMNS, rows.collect(), words).wide(&WIDTHS)
        })
        .collect();
    let about = Phrase::new("print-week-about").text("village", village_called(village, words));
    let empty = parts.is_empty().then(|| words.say("print-week-empty"));
    let title = match kern {
        None if village.settings().village.is_empty() => Phrase::new("print-week-title-nameless"),
        kern => Phrase::new("print-week-title").text("place", handout::place(kern, from)),
    };
    Sheet {
        title: words.tell(&title),
        about: std::iter::once(words.tell(&about)).chain(empty).collect(),
        parts,
        foot: vec![made(from)],
        ..Sheet::default()
    }
}

fn row(offer: &Offer, week: &Week, from: &Source) -> Option<Vec<String>> {
    let village = from.village;
    let (asset, offering) = offer.of(&village.assets)?;
    let what = if offering.remarks.is_empty() {
        offering.name.to_string()
    } else {
        format!("{} ({})", &*offering.name, &*offering.remarks)
    };
    let venues: Vec<String> = week
        .venues_of(*offer, village)
        .into_iter()
        .filter_map(|id| Some(place(village.assets.get(&id)?)))
        .collect();
    Some(vec![
        offering.when.to_string(),
        what,
        venues.join("; "),
        offering.cost.to_string(),
        in_a_row(&[&asset.name, &contact(asset, from)]),
    ])
}

/// "Dorpshuis, Raadhuisplein 2"
fn place(asset: &Asset) -> String {
    match asset.kind.consent() {
        Some(_) => asset.name.to_string(),
        None => asset.with_address(),
    }
}

/// How to reach it; nothing of somebody whose yes was to something else. A number in which somebody's is hidden
/// is no number any more, and is left out.
fn contact(asset: &Asset, from: &Source) -> String {
    if !may_be_reached(asset, from.today, from.words) {
        return String::new();
    }
    let web = if asset.email.is_empty() {
        website(asset)
    } else {
        &*asset.email
    };
    in_a_row(&[phone(asset), web])
}

/// The web address as one says it.
pub(super) fn website(asset: &Asset) -> &str {
    let address = asset.website.strip_prefix("https://");
    let address = address.or_else(|| asset.website.strip_prefix("http://"));
    address.unwrap_or(&asset.website).trim_end_matches('/')
}

/// The phone number, if it still is one.
pub(super) fn phone(asset: &Asset) -> &str {
    let has_digits = asset.phone.bytes().any(|byte| byte.is_ascii_digit());
    if has_digits { &asset.phone } else { "" }
}

/// "Stand van 23 november 2026"
pub(super) fn made(from: &Source) -> String {
    let made = Phrase::new("print-back-made").text("day", day(from.today, from.words));
    from.words.tell(&made)
}

/// With a capital in front.
pub(super) fn capital(text: &str) -> String {
    let mut signs = text.chars();
    let first = signs.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + signs.as_str()
}

/// The names of these assets: "Dorpshuis en Bieb".
pub(super) fn names(ids: impl Iterator<Item = Id>, from: &Source, words: &Words) -> String {
    let names = ids.map(|id| from.village.name_of(RecordKind::Asset, id));
    let names: Vec<String> = names.filter(|name| !name.is_empty()).collect();
    words.list(&names)
}
