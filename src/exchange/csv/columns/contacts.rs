//! Columns in which people are named, whatever stands above them.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use jiff::civil::Date;

use crate::domain::entry_line::is_person;
use crate::domain::value::Reading;
use crate::domain::village::Village;
use crate::exchange::csv::CsvOptions;
use crate::exchange::csv::columns::whose::are_people;
use crate::exchange::csv::columns::{CsvColumn, Taken};
use crate::exchange::csv::headings::Headings;
use crate::exchange::csv::names::is_infix;
use crate::exchange::csv::people::CellWords;
use crate::exchange::csv::pieces::brackets;
use crate::exchange::csv::table::Table;
use crate::i18n::Words;

/// Among how many rows people are looked for.
const SOUGHT: usize = 200;
/// Of so many cells, one must name somebody where "contact" stands above them.
const EACH: usize = 4;
/// And where nobody knows what stands above them.
const MOSTLY: usize = 2;
/// Of how many words the name of somebody is.
const WORDS: RangeInclusive<usize> = 2..=4;

/// The columns above which "contact" stands, or something that nobody knows, and in which people are named: their mail and
/// number are theirs, and not those of the club, which all may see.
pub(super) fn naming(
    table: &Table,
    headings: &Headings,
    (village, words): (&Village, &Words),
) -> BTreeSet<usize> {
    let may_be = |place: &usize| {
        let heading = &table.headings[*place];
        match headings.taken(heading) {
            Taken::Contact => true,
            Taken::Remarks => !headings.is_volunteer(heading) && !headings.is_name_title(heading),
            _ => false,
        }
    };
    let may_be: Vec<usize> = (0..table.headings.len()).filter(may_be).collect();
    if may_be.is_empty() {
        return BTreeSet::new();
    }
    let apart = CellWords::new(words);
    // No day is read here.
    let cx = Reading {
        today: Date::default(),
        village,
        terms: words,
    };
    let is_person = |text: &String| {
        let (outside, _) = brackets(text);
        is_person(&outside.split_whitespace().collect::<Vec<_>>(), &cx)
    };
    // "Contact" stands above people, also of whom nobody knows the first name.
    let looks_so = |text: &String| {
        let words: Vec<&str> = text.split_whitespace().collect();
        let is_word = |word: &&str| {
            let own = word
                .chars()
                .all(|sign| sign.is_alphabetic() || ".'’-".contains(sign));
            own && (word.starts_with(char::is_uppercase) || is_infix(word))
        };
        WORDS.contains(&words.len()) && words.iter().all(is_word) && !apart.known.is_group(text)
    };
    let names = |place: usize| {
        let is_contact = headings.taken(&table.headings[place]) == Taken::Contact;
        let cells = table.rows.iter().take(SOUGHT);
        let cells = cells.filter_map(|(_, row)| row.get(place));
        let filled: Vec<&str> = cells.filter(|cell| !apart.is_nobody(cell)).collect();
        let named = filled.iter().filter(|cell| {
            let (_, left) = apart.contact(cell);
            left.iter()
                .any(|text| is_person(text) || is_contact && looks_so(text))
        });
        let named = named.count();
        let each = if is_contact { EACH } else { MOSTLY };
        0 < named && filled.len() <= named * each
    };
    may_be.into_iter().filter(|place| names(*place)).collect()
}

/// In a list that is about no people, the first column in which people are named is one of whom to speak to, whatever stands
/// above it: "Gastvrouw", "Door".
pub(super) fn named_below_others(
    columns: &mut [CsvColumn],
    naming: &BTreeSet<usize>,
    table: &Table,
    (words, of): (&Headings, (&Village, &Words)),
    options: &CsvOptions,
) {
    let is_of_people = |column: &CsvColumn| {
        let of_person = matches!(
            column.taken,
            Taken::NamePart(_) | Taken::Person | Taken::PersonPart(_) | Taken::Club | Taken::Field("consent")
        );
        of_person || words.is_of_people(&column.heading)
    };
    if table.headed || columns.iter().any(is_of_people) {
        return;
    }
    let name = columns
        .iter()
        .position(|column| column.taken == Taken::Field("name"));
    let Some(name) = name.filter(|name| !words.is_volunteer(&columns[*name].heading)) else {
        return;
    };
    let may_be =
        |place: &&usize| columns[**place].taken == Taken::Remarks && !options.columns.contains_key(*place);
    let found = naming.iter().find(may_be).copied();
    if let Some(place) = found.filter(|_| !are_people(table, name, of)) {
        columns[place].taken = Taken::Person;
    }
}
