//! What columns say of fields, and what all rows get.

use std::borrow::Cow;

use csv::StringRecord;

use crate::domain::asset::Asset;
use crate::domain::code::term_key;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::{Phrase, Problem};
use crate::domain::record::Record;
use crate::domain::value::Value;
use crate::exchange::csv::CsvOptions;
use crate::exchange::csv::columns::{HOURS, Source};
use crate::exchange::csv::kernen::Kernen;
use crate::exchange::csv::meanings::meant;
use crate::exchange::csv::rows::{Leftover, Rows, cell};
use crate::exchange::csv::spot::SPOT;
use crate::exchange::csv::wheres::behind_postcode;

/// How each label begins in the address book of Google, what stands between two, and those that every card has.
const LABEL: &str = "* ";
const LABELS: &str = " ::: ";
const OF_ALL: [&str; 2] = ["myContacts", "starred"];
/// The fewest letters of a word.
const WORD: usize = 3;

impl<'a> Rows<'a> {
    /// Fills the fields that columns are for; the kind and the place on the map are read by themselves.
    pub(super) fn fields(
        &mut self,
        asset: &mut Asset,
        said: &mut Vec<&'static str>,
        record: &StringRecord,
        kernen: &mut Kernen,
        left: &mut Leftover,
    ) {
        let mut postcode = None;
        for place in 0..self.plan.fields.len() {
            let field = self.plan.fields[place].field;
            let Some(mut cell) = self.text(field, record, left).filter(|_| field != "name") else {
                continue;
            };
            said.push(field);
            if let Some(rest) = self.owned(field, &cell, self.heading(&self.plan.fields[place]), left) {
                cell = Cow::Owned(rest);
                if cell.is_empty() {
                    continue;
                }
            }
            if field == "address" && self.street(asset, said, record, &cell, (kernen, left)) {
                continue;
            }
            if field == "status" {
                let heading = self.heading(&self.plan.fields[place]).to_owned();
                cell = self.status(cell, &heading, left);
            }
            if field == "offerings" {
                cell = self.offered(cell, self.heading(&self.plan.fields[place]));
            }
            if field == "kind" || SPOT.contains(&field) {
                continue;
            }
            if field == "subtype" && self.is_work_of_club(asset, &cell) {
                asset.tags.add(&self.cells.line(&cell.to_lowercase()));
                continue;
            }
            if field == "subtype" && self.is_only_kind(asset, &cell) {
                continue;
            }
            if field == "kern" {
                let known = kernen.has(&cell);
                let (kern, code) = if known {
                    (&*cell, None)
                } else {
                    behind_postcode(&cell)
                };
                let kern = meant(self.options.meanings.get(field), field, kern);
                asset.kern = kernen.find_or_add(&kern, &self.cells);
                postcode = code.map(str::to_owned);
                continue;
            }
            if field == "role" && !self.plan.clubs.is_empty() && asset.which() == AssetKind::Volunteer {
                left.role = Some((
                    self.heading(&self.plan.fields[place]).to_owned(),
                    cell.into_owned(),
                ));
                continue;
            }
            if field == "role" && asset.kind.consent().is_none() && self.is_role_of_named() {
                let heading = self.heading(&self.plan.fields[place]).to_owned();
                left.does = Some((heading, cell.into_owned()));
                continue;
            }
            let is_employer =
                field == "organisation" && self.words.is_employer(self.heading(&self.plan.fields[place]));
            if is_employer && asset.value(field).is_none() {
                left.add(self.heading(&self.plan.fields[place]), &cell);
                continue;
            }
            // "x" under "Sport" says that it is so: no word to find anything by.
            if field == HOURS && asset.value(field).is_none() && self.plan.places_of(field).len() > 1 {
                left.add("", &cell);
                continue;
            }
            if field == "tags" && cell.trim_start().starts_with(LABEL) {
                cell = Cow::Owned(labels(&cell));
            }
            let is_mark = field == "tags" && cell.trim().chars().count() < WORD;
            if is_mark || self.mixed && asset.value(field).is_none() {
                left.add(self.heading(&self.plan.fields[place]), &cell);
                continue;
            }
            if let Some(problem) = self.fill(asset, field, &cell) {
                let heading = self.heading(&self.plan.fields[place]).to_owned();
                if !self.several_ways(asset, field, &cell, &heading, left) {
                    left.keep(&heading, &cell, problem);
                }
            }
        }
        // "6581 AB Malden" under a heading for the kern says both.
        if let Some(code) = postcode.filter(|_| asset.postcode.is_empty())
            && self.fill(asset, "postcode", &code).is_some()
        {
            left.add("", &code);
        }
    }

    /// The row with the first of what the address book of Google writes in one cell; but for labels, the rest goes to the
    /// remarks.
    pub(super) fn first_of_each<'r>(
        &self,
        record: Cow<'r, StringRecord>,
        left: &mut Leftover,
    ) -> Cow<'r, StringRecord> {
        if !record.iter().any(|cell| cell.contains(LABELS)) {
            return record;
        }
        let labels = self.plan.places_of("tags");
        let mut cells = Vec::with_capacity(record.len());
        for (place, text) in record.iter().enumerate() {
            let mut parts = text.split(LABELS);
            let first = parts.next().filter(|_| !labels.contains(&place));
            cells.push(first.unwrap_or(text).trim().to_owned());
            if first.is_some() {
                let rest: Vec<&str> = parts.map(str::trim).collect();
                let heading = self.plan.columns.get(place).map_or("", |column| &column.heading);
                left.add(heading, &rest.join(", "));
            }
        }
        Cow::Owned(StringRecord::from(cells))
    }

    /// What goes into this field, if the row says anything of it, or if all rows get it.
    pub(in crate::exchange::csv) fn text<'r>(
        &self,
        field: &str,
        record: &'r StringRecord,
        left: &mut Leftover,
    ) -> Option<Cow<'r, str>>
    where
        'a: 'r,
    {
        let source = self.plan.fields.iter().find(|source| source.field == field)?;
        let mut said = source.columns.iter().filter_map(|place| {
            let text = cell(record, *place);
            (!text.trim().is_empty()).then_some((*place, text))
        });
        if source.joined && field == HOURS {
            let days = said.filter(|(_, text)| text.contains(char::is_alphanumeric));
            let days = days.map(|(place, text)| {
                let day = self.plan.columns[place].heading.to_lowercase();
                format!("{day} {}", text.trim())
            });
            let days = days.collect::<Vec<_>>().join(", ");
            return (!days.is_empty()).then_some(Cow::Owned(days));
        }
        if source.joined {
            let mut parts: Vec<&str> = Vec::new();
            for (_, text) in said {
                let text = text.trim();
                // The street stands in the whole address too.
                let is_word = WORD < text.chars().count() && text.contains(char::is_alphabetic);
                if !(is_word && parts.iter().any(|part| part.contains(text))) {
                    parts.push(text);
                }
            }
            return (!parts.is_empty()).then(|| Cow::Owned(parts.join(" ")));
        }
        let Some((place, first)) = said.next() else {
            let options: &'a CsvOptions = self.options;
            let fixed = options.fixed.get(field).map(String::as_str);
            return fixed.filter(|text| !text.is_empty()).map(Cow::Borrowed);
        };
        for (place, text) in said {
            if text.trim() != first.trim() {
                left.add(&self.plan.columns[place].heading, text);
            }
        }
        let meanings = self.options.meanings.get(field);
        let meant = if source.columns.first() == Some(&place) {
            meant(meanings, field, first)
        } else {
            Cow::Borrowed(first)
        };
        Some(meant)
    }

    /// Fills the field; what is wrong if that does not go.
    pub(in crate::exchange::csv) fn fill(
        &mut self,
        asset: &mut Asset,
        field: &'static str,
        cell: &str,
    ) -> Option<Problem> {
        match self.cells.read(asset, field, cell) {
            Some(Ok(())) => None,
            Some(Err(problem)) => Some(problem),
            None => Some(Problem(
                Phrase::new("csv-not-of-kind").term("kind", term_key("kind", asset.kind.codes()[0])),
            )),
        }
    }

    pub(in crate::exchange::csv) fn heading(&self, source: &Source) -> &str {
        let column = source
            .columns
            .first()
            .and_then(|place| self.plan.columns.get(*place));
        column.map_or("", |column| &column.heading)
    }
}

/// What somebody was labelled in the address book of Google: "* myContacts ::: Koor".
fn labels(cell: &str) -> String {
    let labels = cell
        .split(LABELS)
        .map(|label| label.trim().trim_start_matches(LABEL));
    let own = labels.filter(|label| !OF_ALL.contains(label));
    own.collect::<Vec<_>>().join(", ")
}
