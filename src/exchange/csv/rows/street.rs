//! An address that says more than the street: "Kerkplein 3, 6581 AC Malden".

use csv::StringRecord;

use crate::domain::asset::Asset;
use crate::exchange::csv::kernen::{Kernen, folded};
use crate::exchange::csv::meanings::meant;
use crate::exchange::csv::people::put;
use crate::exchange::csv::rows::{Leftover, Rows};
use crate::exchange::csv::wheres::told_apart;

/// How many digits a house and a postcode have together at least.
const DIGITS: usize = 5;

impl Rows<'_> {
    /// Takes an address apart with a postcode and a place behind the street, where no other cell of the row says the
    /// postcode; whether it was one. An entry of our own has what stands there.
    pub(super) fn street(
        &mut self,
        asset: &mut Asset,
        said: &mut Vec<&'static str>,
        record: &StringRecord,
        cell: &str,
        (kernen, left): (&mut Kernen, &mut Leftover),
    ) -> bool {
        // Fewer digits are those of a house, and most addresses are no more than that.
        let digits = cell.bytes().filter(u8::is_ascii_digit).count();
        if digits < DIGITS || self.mixed || self.own_id(record).is_some() {
            return false;
        }
        let found = told_apart(cell);
        let has = |wanted| found.ways.iter().any(|(field, _)| *field == wanted);
        let other = |field| self.text(field, record, &mut Leftover::default());
        if !(has("address") && has("postcode")) || other("postcode").is_some() {
            return false;
        }
        let kern = other("kern").map(|kern| kern.into_owned());
        said.extend(found.ways.iter().map(|(field, _)| *field));
        let mut rest = found.left;
        rest.retain(|text| !kernen.is_around(text));
        rest.extend(put(asset, found.ways, |asset, field, text| {
            self.fill(asset, field, text).is_none()
        }));
        match kern {
            _ if found.place.is_empty() => {}
            // Beside a kern in a column of its own, another place is one thing more to keep.
            Some(kern) if folded(&kern) == folded(&found.place) => {}
            Some(_) => rest.push(found.place),
            None => {
                let meanings = self.options.meanings.get("kern");
                asset.kern = kernen.find_or_add(&meant(meanings, "kern", &found.place), &self.cells);
                said.push("kern");
            }
        }
        left.add("", &rest.join(", "));
        true
    }
}
