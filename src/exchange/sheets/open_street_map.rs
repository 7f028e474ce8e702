//! What a thing of OpenStreetMap is in a village, by its tags: a table of ours (`assets/openstreetmap.toml`).

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::lists::{Function, TargetGroup};
use crate::exchange::csv::CsvError;
use crate::exchange::sheets::geometry::Point;
use crate::exchange::sheets::keyed::{Entry, Keyed};
use crate::i18n::{Language, Words};

static TABLE: LazyLock<Table> =
    LazyLock::new(|| toml::from_str(include_str!("../../../assets/openstreetmap.toml")).unwrap_or_default());

/// Where its entries come from: who copies the map must say so.
const SOURCE: &str = "OpenStreetMap (ODbL)";
/// Any other value of a key.
const ANY: &str = "*";

/// The tags of a thing.
pub(super) type Tags = HashMap<String, String>;

#[derive(Default, Deserialize)]
struct Table {
    /// The keys that say what a thing is, the surest first.
    keys: Vec<String>,
    sport: BTreeMap<String, Word>,
    hours: BTreeMap<String, Word>,
    /// By key and value.
    #[serde(flatten)]
    things: HashMap<String, HashMap<String, Thing>>,
}

/// What a thing is.
#[derive(Deserialize)]
struct Thing {
    is: String,
    #[serde(default)]
    does: Vec<String>,
    #[serde(default, rename = "for")]
    for_whom: Vec<String>,
    #[serde(flatten)]
    word: Word,
}

/// What people call it.
#[derive(Deserialize)]
struct Word {
    nl: String,
    en: String,
}

impl Word {
    fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Dutch => &self.nl,
            Language::English => &self.en,
        }
    }
}

/// Takes up things of OpenStreetMap.
pub(super) struct Things<'w> {
    words: &'w Words,
    /// How many things without a name there were of each word: they must not be taken for one.
    nameless: HashMap<String, usize>,
}

impl<'w> Things<'w> {
    /// With these words.
    pub fn new(words: &'w Words) -> Self {
        Self {
            words,
            nameless: HashMap::new(),
        }
    }

    /// Takes up a thing with this mark (`node/123`) and these tags at this point, if it is one for an
    /// inventory. Without a name of its own it is called what it is.
    pub fn take(
        &mut self,
        sheet: &mut Keyed,
        number: usize,
        mark: &str,
        tags: &Tags,
        point: Option<Point>,
    ) -> Result<(), CsvError> {
        let Some(thing) = thing_of(tags) else {
            sheet.pass_over();
            return Ok(());
        };
        let word = thing.word.in_language(self.words.language());
        let own = match self.words.language() {
            Language::Dutch => "name:nl",
            Language::English => "name",
        };
        let mut entry = Entry::default();
        entry.marked("osm", mark);
        let name = first(tags, &[own, "name", "official_name", "brand"]);
        match name {
            Some(name) => entry.field("name", name),
            None => {
                let number = self.nameless.entry(word.to_owned()).or_default();
                *number += 1;
                entry.field("name", format!("{} {number}", capital(word)));
            }
        }
        if let Some(point) = point {
            entry.at(point);
        }
        self.describe(&mut entry, sheet, thing, tags);
        contact(&mut entry, tags);
        match name {
            Some(_) => sheet.add(number, entry),
            None => sheet.add_nameless(number, entry),
        }
    }

    fn describe(&self, entry: &mut Entry, sheet: &Keyed, thing: &Thing, tags: &Tags) {
        let (kind, subtype) = thing.is.split_once('.').unwrap_or((&thing.is, ""));
        entry.field("kind", sheet.word(AssetKind::TERM, kind));
        entry.field("subtype", sheet.word("subtype", subtype));
        entry.field("functions", listed(sheet, Function::TERM, &thing.does));
        entry.field("target_groups", listed(sheet, TargetGroup::TERM, &thing.for_whom));
        let language = self.words.language();
        let sports = tags.get("sport").map(String::as_str).unwrap_or_default();
        let sports = sports
            .split(';')
            .filter_map(|sport| TABLE.sport.get(sport.trim()));
        let words = [&thing.word].into_iter().chain(sports);
        let words: Vec<&str> = words.map(|word| word.in_language(language)).collect();
        entry.field("tags", words.join(", "));
        if let Some(text) = first(tags, &["description:nl", "description"]) {
            entry.field("description", text);
        }
        if kind == AssetKind::Place.code() {
            if let Some(hours) = tags.get("opening_hours") {
                entry.field("opening_hours", in_words(hours, language));
            }
            entry.field("owner", first(tags, &["operator", "owner"]).unwrap_or_default());
            entry.field("capacity", first(tags, &["capacity:persons"]).unwrap_or_default());
        }
        // How well people with a disability can use it, is for people to judge; this is what was seen.
        let wheelchair = tags.get("wheelchair").map(String::as_str);
        if let Some(seen @ ("yes" | "limited" | "no")) = wheelchair {
            entry.field("remarks", self.words.say(&format!("osm-wheelchair-{seen}")));
        }
        entry.field("source", SOURCE);
    }
}

/// What the thing is, by the first of its keys that stands in the table.
fn thing_of(tags: &Tags) -> Option<&'static Thing> {
    TABLE.keys.iter().find_map(|key| {
        let values = tags.get(key)?.split(';').map(str::trim);
        let things = TABLE.things.get(key)?;
        let mut known = values.filter(|value| *value != "no");
        known.find_map(|value| things.get(value).or_else(|| things.get(ANY)))
    })
}

/// Whether the tags say that it is one for an inventory.
pub(super) fn is_thing(tags: &Tags) -> bool {
    thing_of(tags).is_some()
}

fn listed(sheet: &Keyed, term: &str, codes: &[String]) -> String {
    let words: Vec<String> = codes.iter().map(|code| sheet.word(term, code)).collect();
    words.join(", ")
}

/// How to reach it, and its address.
fn contact(entry: &mut Entry, tags: &Tags) {
    for (field, keys) in [
        ("phone", ["contact:phone", "phone", "contact:mobile", "mobile"]),
        ("email", ["contact:email", "email", "", ""]),
        ("website", ["contact:website", "website", "url", ""]),
    ] {
        let mut known: Vec<&str> = Vec::new();
        for value in keys.iter().filter_map(|key| tags.get(*key)) {
            for one in value.split(';').map(str::trim) {
                if !known.contains(&one) {
                    known.push(one);
                    entry.field(field, one);
                }
            }
        }
    }
    let street = first(tags, &["addr:street", "addr:place"]);
    let house = first(tags, &["addr:housenumber", "addr:housename"]);
    let address = match (street, house) {
        (Some(street), Some(house)) => format!("{street} {house}"),
        (Some(street), None) => street.to_owned(),
        _ => first(tags, &["addr:full"]).unwrap_or_default().to_owned(),
    };
    entry.field("address", address);
    entry.field("postcode", first(tags, &["addr:postcode"]).unwrap_or_default());
    entry.field(
        "kern",
        first(tags, &["addr:city", "addr:village"]).unwrap_or_default(),
    );
}

fn first<'t>(tags: &'t Tags, keys: &[&str]) -> Option<&'t str> {
    let mut said = keys.iter().filter_map(|key| tags.get(*key));
    said.find(|text| !text.trim().is_empty()).map(String::as_str)
}

fn capital(word: &str) -> String {
    let mut signs = word.chars();
    let first = signs.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(signs).collect()
}

/// `Mo-Fr 09:00-17:00` with the days of people.
fn in_words(hours: &str, language: Language) -> String {
    let mut text = String::new();
    let mut rest = hours;
    while !rest.is_empty() {
        let letters = rest
            .find(|sign: char| !sign.is_ascii_alphabetic())
            .unwrap_or(rest.len());
        if letters == 0 {
            let other = rest
                .find(|sign: char| sign.is_ascii_alphabetic())
                .unwrap_or(rest.len());
            text.push_str(&rest[..other]);
            rest = &rest[other..];
            continue;
        }
        let word = TABLE.hours.get(&rest[..letters]);
        text.push_str(word.map_or(&rest[..letters], |word| word.in_language(language)));
        rest = &rest[letters..];
    }
    text
}

#[cfg(test)]
mod tests {
    use strum::VariantArray;

    use super::{Code, Function, TABLE, TargetGroup, in_words};
    use crate::domain::asset::Asset;
    use crate::domain::kinds::AssetKind;
    use crate::domain::record::Record;
    use crate::i18n::Language;

    #[test]
    fn the_table_says_only_what_exists() {
        assert!(
            100 < TABLE
                .things
                .values()
                .map(std::collections::HashMap::len)
                .sum::<usize>()
        );
        for (key, things) in &TABLE.things {
            assert!(TABLE.keys.contains(key), "{key}");
            for (value, thing) in things {
                let (kind, subtype) = thing.is.split_once('.').unwrap_or_default();
                let kind = AssetKind::VARIANTS.iter().find(|known| known.code() == kind);
                assert!(kind.is_some(), "{key} {value}");
                let mut asset = Asset::new(kind.copied().unwrap_or_default(), "");
                let field = asset.value_mut("subtype");
                let read = field.map(|field| field.take_json(&subtype.into()));
                assert!(matches!(read, Some(Ok(()))), "{key} {value} {subtype}");
                assert!(
                    thing.does.iter().all(|code| Function::from_code(code).is_some()),
                    "{value}"
                );
                assert!(
                    thing
                        .for_whom
                        .iter()
                        .all(|code| TargetGroup::from_code(code).is_some()),
                    "{value}"
                );
                assert!(
                    !thing.word.nl.contains(',') && !thing.word.en.contains(','),
                    "{value}"
                );
            }
        }
        assert!(TABLE.keys.iter().all(|key| TABLE.things.contains_key(key)));
    }

    #[test]
    fn hours_are_told_in_words() {
        let hours = "Mo-Fr 09:00-17:00; PH off";
        assert_eq!(
            in_words(hours, Language::Dutch),
            "ma-vr 09:00-17:00; feestdagen gesloten"
        );
        assert_eq!(in_words("24/7", Language::English), "24/7");
    }
}
