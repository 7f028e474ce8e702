//! What a row says of people: who is named in it, how they are reached, what they agreed to; and where it is.

use std::collections::BTreeSet;

use csv::StringRecord;

use crate::domain::asset::Asset;
use crate::domain::doubles::dialled;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::{Phrase, Problem};
use crate::domain::record::Record;
use crate::domain::value::Value;
use crate::exchange::csv::columns::PersonSource;
use crate::exchange::csv::kernen::Kernen;
use crate::exchange::csv::meanings::meant;
use crate::exchange::csv::mended::mended;
use crate::exchange::csv::people::{Person, put};
use crate::exchange::csv::rows::{Leftover, Rows, cell};
use crate::exchange::csv::wheres::told_apart;
use crate::i18n::fold;

/// The fewest digits of a phone number.
const NUMBER: usize = 8;

impl Rows<'_> {
    /// What cells say that hold street, postcode and place.
    pub(super) fn place(
        &mut self,
        asset: &mut Asset,
        said: &mut Vec<&'static str>,
        record: &StringRecord,
        kernen: &mut Kernen,
        left: &mut Leftover,
    ) {
        for index in 0..self.plan.wheres.len() {
            let place = self.plan.wheres[index];
            let mut found = told_apart(cell(record, place));
            self.in_front(asset, &mut found, kernen, left);
            let mut rest = found.left;
            // In which municipality a place lies is no remark.
            rest.retain(|left| !kernen.is_around(left));
            said.extend(found.ways.iter().map(|(field, _)| *field));
            rest.extend(put(asset, found.ways, |asset, field, text| {
                self.fill(asset, field, text).is_none()
            }));
            // Beside a kern in a column of its own, the place is one thing more to keep.
            if said.contains(&"kern") {
                rest.extend((!found.place.is_empty()).then_some(found.place));
            } else if !found.place.is_empty() {
                let meanings = self.options.meanings.get("kern");
                asset.kern = kernen.find_or_add(&meant(meanings, "kern", &found.place), &self.cells);
                said.push("kern");
            }
            left.add(&self.plan.columns[place].heading, &rest.join(", "));
        }
    }

    /// Takes a cell apart that says more than one number or address, or more than that alone: the first goes into the
    /// field, the rest to the remarks. Says whether there was one in it.
    pub(super) fn several_ways(
        &mut self,
        asset: &mut Asset,
        field: &str,
        cell: &str,
        heading: &str,
        left: &mut Leftover,
    ) -> bool {
        // "n.v.t." says that there is none.
        if matches!(field, "phone" | "email" | "website" | "postcode") && self.apart.is_nobody(cell) {
            return true;
        }
        if !matches!(field, "phone" | "email") {
            return false;
        }
        // A stroke stands between two numbers, and within one: "024/5550123".
        let parts: Vec<_> = cell.split('/').map(|part| self.apart.contact(part)).collect();
        let (ways, mut rest) = if parts.iter().all(|(ways, _)| !ways.is_empty()) {
            let (ways, rest): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
            (ways.concat(), rest.concat())
        } else {
            self.apart.contact(cell)
        };
        if ways.is_empty() {
            return false;
        }
        let ways = if asset.kind.consent().is_none() && !self.plan.people.is_empty() {
            without_mobile(ways, heading, left)
        } else {
            ways
        };
        let found = ways.len();
        let unfit = put(asset, ways, |asset, field, text| {
            self.fill(asset, field, text).is_none()
        });
        // "els@" looks like an address, and is none.
        if 0 < found && unfit.len() == found {
            return false;
        }
        // Words beside one of several numbers say which.
        if rest.iter().any(|text| text.contains(char::is_alphabetic)) && !unfit.is_empty() {
            left.add(heading, cell);
        } else {
            rest.extend(unfit);
            left.add(heading, &rest.join(", "));
        }
        true
    }

    /// The people whom the row names, each with what other columns say of them.
    pub(super) fn people(
        &mut self,
        record: &StringRecord,
        again: &BTreeSet<usize>,
        asset: &mut Asset,
        left: &mut Leftover,
    ) -> Vec<Person> {
        let (mut people, mut is_private) = (Vec::new(), false);
        for index in 0..self.plan.people.len() {
            let source = &self.plan.people[index];
            let (mut loose, mut household) = (Vec::new(), None);
            let heading = |place: usize| self.plan.columns[place].heading.clone();
            let mut named = match source.names.as_slice() {
                [(place, None)] => {
                    let found = self
                        .apart
                        .people(cell(record, *place), self.firsts.contains(place));
                    left.add(&heading(*place), &found.left.join(", "));
                    for (field, text) in found.people.iter().flat_map(|person| &person.ways) {
                        left.tell_if(&heading(*place), self.wrong(field, text));
                    }
                    if let Some(name) = &found.household {
                        let told = Phrase::new("csv-household").text("name", name.as_str());
                        left.hint(&heading(*place), told);
                    }
                    is_private |= found.household.is_some() || found.relative;
                    household = found.household;
                    let of_nobody = found.ways.into_iter();
                    loose.extend(of_nobody.map(|(field, text)| (field, *place, text)));
                    found.people
                }
                names => {
                    let parts: Vec<_> = names.iter().map(|(place, part)| (*part, *place)).collect();
                    let name = self.joined(&parts, record, left);
                    let person = Person {
                        name,
                        ..Person::default()
                    };
                    let named = (!person.name.is_empty()).then_some(person);
                    named.into_iter().collect()
                }
            };
            for person in &mut named {
                person.add_role(&source.role);
                person.again = again.contains(&index);
            }
            loose.extend(self.about(source, &mut named, record, left));
            people.extend(named);
            for (field, place, text) in loose {
                // A number of nobody who is named is that of the row, but one of a household is private, and so is one in a
                // pocket, or of who does something there, where the name is missing.
                let source = &self.plan.people[index];
                let heading = self.plan.columns[place].heading.clone();
                let is_missing = source
                    .names
                    .iter()
                    .all(|(name, _)| cell(record, *name).trim().is_empty());
                let is_own = !source.role.is_empty() || is_of_mobile(&text);
                let is_private = household.is_some() || is_missing && is_own;
                let is_free = !is_private && asset.value(field).is_some_and(Value::is_empty);
                match is_free.then(|| self.fill(asset, field, &text)) {
                    Some(None) => {}
                    Some(Some(problem)) => left.keep(&heading, &text, problem),
                    None => left.add(&heading, &text),
                }
            }
        }
        people.extend(self.owner(asset));
        self.give_mail(asset, &mut people, left);
        self.give_number(asset, &mut people, left);
        if is_private && people.is_empty() {
            self.keep_private(asset, left);
        }
        people
    }

    /// Puts what other columns say with the people they are about; what is about nobody.
    fn about(
        &self,
        source: &PersonSource,
        named: &mut [Person],
        record: &StringRecord,
        left: &mut Leftover,
    ) -> Vec<(&'static str, usize, String)> {
        let mut loose = Vec::new();
        for (field, place) in &source.fields {
            let said = cell(record, *place).trim();
            if said.is_empty() {
                continue;
            }
            if *field == "consent" {
                self.agreed_by(named, *place, record, left);
                continue;
            }
            let parts = several(field, said);
            // As many numbers as people: each has one; otherwise they are of the first.
            let each = parts.len() == named.len();
            for (number, part) in parts.into_iter().enumerate() {
                match named.get_mut(if each { number } else { 0 }) {
                    // "Jan Jansen <jan@malden.example>".
                    Some(person) if *field == "email" && part.contains(char::is_whitespace) => {
                        let (ways, rest) = self.apart.contact(part);
                        person.ways.extend(ways);
                        let name = fold(&person.name);
                        let rest: Vec<String> = rest.into_iter().filter(|text| fold(text) != name).collect();
                        left.add(&self.plan.columns[*place].heading, &rest.join(", "));
                    }
                    Some(_) if self.take_owned(field, part, *place, left) => {}
                    Some(person) => {
                        left.tell_if(&self.plan.columns[*place].heading, self.wrong(field, part));
                        person.ways.push((field, part.to_owned()));
                    }
                    None => loose.push((*field, *place, part.to_owned())),
                }
            }
        }
        loose
    }

    /// Takes up a number beside which stands whose it is.
    fn take_owned(&self, field: &'static str, part: &str, place: usize, left: &mut Leftover) -> bool {
        self.owned(field, part, &self.plan.columns[place].heading, left)
            .is_some()
    }

    /// What is wrong with a way to reach somebody who is named; the text goes to their remarks.
    pub(super) fn wrong(&self, field: &'static str, text: &str) -> Option<Problem> {
        let mut asset = Asset::new(AssetKind::Volunteer, "");
        let value = asset.value_mut(field)?;
        let text = mended(field, &value.shape(), text);
        value.read(&text, &self.cells.cx).err()
    }
}

/// The numbers or addresses in a cell; a street has commas of its own, and a number may have a stroke: "024/5550123".
pub(super) fn several<'t>(field: &str, said: &'t str) -> Vec<&'t str> {
    let is_whole = |text: &str| match field {
        "phone" => NUMBER <= text.chars().filter(char::is_ascii_digit).count(),
        "email" => text.contains('@'),
        _ => false,
    };
    let says_nothing = |text: &str| field == "phone" && !text.contains(|sign: char| sign.is_ascii_digit());
    let (mut parts, mut start) = (Vec::new(), 0);
    for (place, sign) in said.match_indices(['\n', ';', '/', '|', ',']) {
        let behind = &said[place + sign.len()..];
        let cut = is_whole(&said[start..place]) && (is_whole(behind) || says_nothing(behind));
        if cut {
            parts.push(&said[start..place]);
            start = place + sign.len();
        }
    }
    parts.push(&said[start..]);
    let parts = parts.into_iter().map(str::trim);
    parts.filter(|part| !part.is_empty()).collect()
}

/// The ways without the first number of a mobile that stands beside another one: the other is of the club.
fn without_mobile(
    mut ways: Vec<(&'static str, String)>,
    heading: &str,
    left: &mut Leftover,
) -> Vec<(&'static str, String)> {
    let is_mobile = |(field, text): &(&'static str, String)| *field == "phone" && is_of_mobile(text);
    let has_other = ways.iter().any(|way| way.0 == "phone" && !is_mobile(way));
    let place = ways
        .iter()
        .position(is_mobile)
        .filter(|_| has_other && left.mobile.is_none());
    left.mobile = place
        .map(|place| (heading.to_owned(), ways.remove(place).1))
        .or(left.mobile.take());
    ways
}

pub(super) fn is_of_mobile(number: &str) -> bool {
    dialled(number).starts_with("06")
}
