//! Formats that are made to be handed on: what we keep of them for ourselves names nobody either who did not agree, also not
//! in a text about something else.

use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::asset::Asset;
use crate::domain::doubles::dialled;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::{Called, Masked, gone_from};
use crate::domain::record::Record;
use crate::domain::village::Village;
use crate::i18n::Words;

/// How many of its last digits are of one number alone, however it begins.
const OWN: usize = 8;
/// What is of a club itself, or of who agreed, whoever shares it with them.
const OWN_WAYS: [&str; 6] = ["name", "phone", "email", "address", "postcode", "website"];

/// The village with texts about others in which only who may be is named, or can be reached.
pub(super) fn unnamed_in_texts(
    real: &Village,
    may: &dyn Fn(&Asset) -> bool,
    today: Date,
    words: &Words,
) -> Village {
    let tell = &|phrase: &Phrase| words.tell(phrase);
    let mut village = real.clone();
    let unasked = |asset: &Asset| !may(asset);
    // Who is gone cannot be asked, whatever they said.
    let gone = gone_from(real).map(|(_, asset)| asset);
    let there = real.assets.values().filter(|asset| unasked(asset));
    let hidden: Vec<&Arc<Asset>> = there.chain(gone).collect();
    if hidden.is_empty() {
        return village;
    }
    let called = Called::of(real, |_, asset| unasked(asset), tell).and_gone(real);
    let numbers = hidden.iter().map(|asset| dialled(&asset.phone));
    let numbers: Vec<String> = numbers
        .filter_map(|number| Some(number[number.len().checked_sub(OWN)?..].to_owned()))
        .collect();
    let is_reached = |text: &str| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let number = numbers.iter().any(|number| digits.contains(number));
        let text = text.to_lowercase();
        let ways = hidden.iter().flat_map(|asset| [&*asset.email, &*asset.address]);
        let way = ways
            .into_iter()
            .any(|way| !way.is_empty() && text.contains(&way.to_lowercase()));
        number || way
    };
    let mut masked = None;
    for (id, asset) in &real.assets {
        let tells = |field: &&str| {
            let text = asset.value(field).map(|value| value.to_json().to_string());
            text.is_some_and(|text| {
                !called.in_text(&text).is_empty() || !OWN_WAYS.contains(field) && is_reached(&text)
            })
        };
        let is_person = asset.kind.consent().is_some();
        let fields = asset.infos().into_iter().map(|info| info.name);
        let fields = fields.filter(|field| !(is_person && OWN_WAYS.contains(field)));
        let fields: Vec<&str> = fields.filter(tells).collect();
        if fields.is_empty() || unasked(asset) {
            continue;
        }
        let masked = masked.get_or_insert_with(|| Masked::for_others(real, today, tell));
        let Some(other) = masked.assets.get(id) else {
            continue;
        };
        let mut kept = Asset::clone(asset);
        for field in fields {
            if let (Some(value), Some(said)) = (kept.value_mut(field), other.value(field)) {
                // What was written by us is read by us.
                let _ = value.take_json(&said.to_json());
            }
        }
        village.assets.insert(*id, Arc::new(kept));
    }
    village
}
