//! Words of a list that nobody knows, and what a person said that they mean: once for all rows.

use std::borrow::Cow;
use std::collections::BTreeMap;

use csv::StringRecord;
use jiff::civil::Date;
use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::lists::Sphere;
use crate::exchange::csv::cells::Cells;
use crate::exchange::csv::columns::Plan;
use crate::exchange::csv::consent::ConsentWords;
use crate::exchange::csv::formula::bare;
use crate::exchange::csv::kernen::{Kernen, folded};
use crate::exchange::csv::wheres::{behind_postcode, told_apart};

/// The fields of which unknown words are asked.
pub(super) const ASKED: [&str; 4] = ["kind", "kern", "spheres", "consent"];
/// How many words of a field are asked at most.
const MOST: usize = 50;
/// How long a word may be to be asked.
const LONGEST: usize = 60;
/// What stands between several words in a cell.
const BETWEEN: [char; 3] = [',', ';', '\n'];

/// A word in a list that nobody knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// The field that it stands under.
    pub field: &'static str,
    /// The word, as it stands there first.
    pub word: String,
    /// In how many rows.
    pub rows: usize,
    /// Of a kern: the one of the village that is called nearly so.
    pub like: Option<String>,
}

impl Unknown {
    /// What it is told apart by in [`super::CsvOptions::meanings`].
    pub fn key(&self) -> String {
        folded(&self.word)
    }
}

/// What the words of this cell mean, if a person said so of any of them.
pub(super) fn meant<'c>(said: Option<&BTreeMap<String, String>>, field: &str, cell: &'c str) -> Cow<'c, str> {
    let Some(said) = said.filter(|said| !said.is_empty()) else {
        return Cow::Borrowed(cell);
    };
    if let Some(meaning) = said.get(&folded(cell.trim())) {
        return Cow::Owned(meaning.clone());
    }
    if field != "spheres" {
        return Cow::Borrowed(cell);
    }
    let parts = cell.split(BETWEEN).map(str::trim);
    let parts: Vec<&str> = parts
        .map(|part| said.get(&folded(part)).map_or(part, String::as_str))
        .collect();
    Cow::Owned(parts.join(", "))
}

/// The words that nobody knows, each once, those of the most rows first.
pub(super) fn unknown<'r>(
    rows: impl Iterator<Item = &'r StringRecord>,
    plan: &Plan,
    kernen: &Kernen,
    consent: &ConsentWords,
    cells: &mut Cells,
) -> Vec<Unknown> {
    let mut places: Vec<(&'static str, usize)> = ASKED
        .into_iter()
        .filter_map(|field| {
            let source = plan.fields.iter().find(|source| source.field == field)?;
            Some((field, *source.columns.first()?))
        })
        .collect();
    places.extend(plan.all_consents().map(|place| ("consent", place)));
    if !plan.says("kern") {
        places.extend(plan.wheres.iter().map(|place| ("kern", *place)));
    }
    let mut found: BTreeMap<(&'static str, String), Unknown> = BTreeMap::new();
    for row in rows {
        for (field, place) in &places {
            let cell = bare(row.get(*place).unwrap_or_default()).trim();
            let apart = plan.wheres.contains(place).then(|| told_apart(cell).place);
            let cell = apart.as_deref().unwrap_or(cell);
            let cell = if *field == "kern" {
                behind_postcode(cell).0
            } else {
                cell
            };
            let parts = if *field == "spheres" { &BETWEEN[..] } else { &[] };
            for word in cell.split(parts).map(str::trim) {
                if word.is_empty() || is_known(field, word, kernen, consent, cells) {
                    continue;
                }
                let known = found.entry((field, folded(word))).or_insert_with(|| Unknown {
                    field,
                    word: word.chars().take(LONGEST).collect(),
                    rows: 0,
                    like: kernen.like(word).filter(|_| *field == "kern").map(str::to_owned),
                });
                known.rows += 1;
            }
        }
    }
    let mut all: Vec<Unknown> = found.into_values().collect();
    all.sort_by_key(|one| std::cmp::Reverse(one.rows));
    let mut asked = Vec::new();
    for field in ASKED {
        let of_field = all.iter().filter(|one| one.field == field);
        asked.extend(of_field.take(MOST).cloned());
    }
    asked
}

fn is_known(field: &str, word: &str, kernen: &Kernen, consent: &ConsentWords, cells: &mut Cells) -> bool {
    // A text is no word that stands for something.
    if LONGEST < word.chars().count() {
        return true;
    }
    match field {
        "kind" => {
            let is_known = cells.kind(word).is_some() || cells.kind_of_subtype(word, None).is_some();
            is_known || cells.sort_at_the_end(word).is_some()
        }
        // Which day it says is nothing to ask.
        "consent" => consent.read(word, "", Date::default(), cells.cx.terms).is_some(),
        // In a village without kernen each of them is new.
        "kern" => kernen.is_empty() || kernen.has(word) || cells.whole_village(word),
        _ => {
            let name = word.split('(').next().unwrap_or(word).trim();
            let terms = cells.cx.terms;
            Sphere::VARIANTS
                .iter()
                .any(|sphere| terms.means(Sphere::TERM, sphere.code(), name))
        }
    }
}
