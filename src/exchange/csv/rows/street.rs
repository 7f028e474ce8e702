//! An address that says more than the street: "Kerkplein 3, 6581 AC Malden".

use csv::StringRecord;

use crate::domain::asset::Asset;
use crate::exchange::csv::kernen::{Kernen, folded};
use crate::exchange::csv::meanings::meant;
use crate::exchange::csv::people::{Person, put};
use crate::exchange::csv::rows::{Leftover, Rows};
use crate::exchange::csv::wheres::{Where, told_apart};

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
        let is_care_of = self.apart.care_of(cell.trim()).0;
        if digits < DIGITS && !is_care_of || self.mixed || self.own_id(record).is_some() {
            return false;
        }
        let mut found = told_apart(cell);
        let other = |field| self.text(field, record, &mut Leftover::default());
        // An address book says the postcode in both.
        let code = other("postcode").map(|code| folded(&code));
        let is_other = |(field, text): &(&str, String)| {
            *field == "postcode" && code.as_ref().is_some_and(|code| *code != folded(text))
        };
        let is_whole = found.has("address") && found.has("postcode") && !found.ways.iter().any(is_other);
        if !is_whole && !is_care_of {
            return false;
        }
        if code.is_some() {
            found.ways.retain(|(field, _)| *field != "postcode");
        }
        let kern = other("kern").map(|kern| kern.into_owned());
        self.in_front(asset, &mut found, kernen, left);
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

    /// Says what stands in front of the street: the place, what is kept beside it, or, of what is no person, who lives
    /// there: a home is theirs alone, and the address of a club may be seen by all.
    pub(super) fn in_front(
        &mut self,
        asset: &Asset,
        found: &mut Where,
        kernen: &Kernen,
        left: &mut Leftover,
    ) {
        for text in std::mem::take(&mut found.front) {
            let (is_care_of, name) = self.apart.care_of(&text);
            let is_person = self.is_person(name) || self.apart.are_surely_people(name);
            let mut words = name.split_whitespace();
            let may_be_person = is_care_of && self.may_be_name(name) && !words.any(|word| self.is_sort(word));
            if found.place.is_empty() && kernen.has(&text) {
                found.place = text;
            } else if asset.kind.consent().is_none() && (is_person || may_be_person) {
                let (ways, others) = std::mem::take(&mut found.ways)
                    .into_iter()
                    .partition(|(field, _)| matches!(*field, "address" | "postcode"));
                found.ways = others;
                left.living_there = Some(Person {
                    name: name.to_owned(),
                    ways,
                    ..Person::default()
                });
            } else {
                found.left.push(text);
            }
        }
    }
}
