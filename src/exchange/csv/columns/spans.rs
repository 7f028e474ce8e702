//! Numbers and addresses that stand behind one of several people: "Voorzitter; Tel; Secretaris; Tel".

use crate::exchange::csv::CsvOptions;
use crate::exchange::csv::columns::{CsvColumn, Taken};
use crate::exchange::csv::headings::Headings;

/// What is of whoever stands in front of it.
const REACHED: [&str; 2] = ["phone", "email"];

/// Gives columns with numbers and mail to who stands in front of them, where the order of the columns shows that. Where
/// nothing does, they stay with what the row is about.
pub(super) fn owners_among(columns: &mut [CsvColumn], words: &Headings, options: &CsvOptions) {
    let people: Vec<usize> = starts(columns, words);
    let Some(first) = people.first().copied() else {
        return;
    };
    for field in REACHED {
        let is_field = |place: usize| columns[place].taken == Taken::Field(field);
        let is_any = |place: usize| is_field(place) || columns[place].taken == Taken::PersonPart(field);
        let is_free = |place: &usize| is_field(*place) && !options.columns.contains_key(place);
        let last = people.last().copied().unwrap_or(first);
        let is_theirs = |place: usize| columns[place].taken == Taken::PersonPart(field);
        // Behind somebody who is not the last, it is theirs. Behind the last it is if there is another one in front, and the
        // last has none yet.
        let is_of_last = (0..last).any(is_any) && !(last..columns.len()).any(is_theirs);
        let owned = (first..columns.len()).filter(is_free);
        let owned = owned.filter(|place| *place < last || is_of_last);
        for place in owned.collect::<Vec<_>>() {
            columns[place].taken = Taken::PersonPart(field);
        }
    }
}

/// Gives an address behind who is named to them where what the row is about has one of its own in front: "Club; Adres;
/// Secretaris; Adres; Postcode".
pub(super) fn homes_among(columns: &mut [CsvColumn], words: &Headings, options: &CsvOptions) {
    let Some(first) = starts(columns, words).first().copied() else {
        return;
    };
    let is_any = |column: &CsvColumn, field| {
        column.taken == Taken::Field(field) || column.taken == Taken::PersonPart(field)
    };
    let (front, behind) = columns.split_at_mut(first);
    if !front.iter().any(|column| is_any(column, "address")) {
        return;
    }
    let mut is_home = false;
    for (place, column) in behind.iter_mut().enumerate() {
        is_home |= is_any(column, "address");
        for field in ["address", "postcode"] {
            let is_free =
                column.taken == Taken::Field(field) && !options.columns.contains_key(&(first + place));
            if is_home && is_free {
                column.taken = Taken::PersonPart(field);
            }
        }
    }
}

/// Where each person begins who is named beside something else: at the first column of their name.
fn starts(columns: &[CsvColumn], words: &Headings) -> Vec<usize> {
    let named = |place: &usize| columns[*place].taken == Taken::Person;
    let mut starts: Vec<usize> = Vec::new();
    let mut before = None;
    for place in (0..columns.len()).filter(named) {
        let of = words.of_person(&columns[place].heading).unwrap_or_default();
        // "Voornaam voorzitter; Achternaam voorzitter" are one.
        let same = of.part.is_some() && before.as_ref() == Some(&(of.role.clone(), of.number));
        if !same {
            starts.push(place);
        }
        before = of.part.is_some().then_some((of.role, of.number));
    }
    starts
}
