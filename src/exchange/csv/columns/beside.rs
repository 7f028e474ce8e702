//! What a column is for what stands in those beside it.

use std::collections::BTreeSet;

use crate::domain::village::Village;
use crate::exchange::csv::CsvOptions;
use crate::exchange::csv::columns::HOURS;
use crate::exchange::csv::columns::{CsvColumn, PersonSource, Taken};
use crate::exchange::csv::headings::Headings;
use crate::exchange::csv::kernen::Kernen;
use crate::exchange::csv::table::Table;
use crate::i18n::Words;

/// In how many rows it is looked what stands below a heading.
const SOUGHT: usize = 200;

/// A number behind a street is that of the house; in front of all else it counts the rows, and says nothing.
pub(super) fn numbers_among(columns: &mut [CsvColumn], words: &Headings, options: &CsvOptions) {
    for place in 0..columns.len() {
        let column = &columns[place];
        if column.taken != Taken::Remarks
            || options.columns.contains_key(&place)
            || !words.is_number(&column.heading)
        {
            continue;
        }
        let before = place.checked_sub(1).map(|before| &columns[before]);
        match before {
            None => columns[place].taken = Taken::Unwanted,
            Some(before) if before.taken == Taken::Field("address") => {
                columns[place].taken = Taken::Field("address");
            }
            Some(_) => {}
        }
    }
}

/// Of so many days of the week, each in a column of its own, the hours are those of the row.
const DAYS: usize = 5;

/// Columns above which the days of the week stand, one each, say when something is open.
pub(super) fn hours_among(columns: &mut [CsvColumn], words: &Headings) {
    let day = |column: &CsvColumn| {
        words
            .day(&column.heading)
            .filter(|_| column.taken == Taken::Remarks)
    };
    let days: BTreeSet<usize> = columns.iter().filter_map(day).collect();
    if days.len() < DAYS {
        return;
    }
    for column in columns.iter_mut().filter(|column| day(column).is_some()) {
        column.taken = Taken::Field(HOURS);
    }
}

/// A list without a column for names has them under a word that also is another field: the
/// organisation.
pub(super) fn name_among(
    columns: &mut [CsvColumn],
    classes: &BTreeSet<usize>,
    words: &Headings,
    options: &CsvOptions,
) {
    if columns.iter().any(|column| column.taken == Taken::Field("name")) {
        return;
    }
    // Lines without a heading say first what they are about.
    if let [only] = columns
        && only.heading.is_empty()
        && options.columns.is_empty()
    {
        only.taken = Taken::Field("name");
        return;
    }
    let said = |place: &usize| options.columns.contains_key(place);
    let is_volunteer = |place: &usize| words.is_volunteer(&columns[*place].heading);
    if let Some(place) = (0..columns.len()).find(|place| !said(place) && is_volunteer(place)) {
        columns[place].taken = Taken::Field("name");
        return;
    }
    let mut places = (0..columns.len()).filter(|place| !said(place) && !classes.contains(place));
    let named = places
        .clone()
        .find(|place| words.is_name(&columns[*place].heading));
    let named = named.or_else(|| {
        let mut places = places.clone();
        places.find(|place| words.is_name_else(&columns[*place].heading))
    });
    // "Organisation; Contact": of whom it is said where they work there are names.
    let are_parts = columns
        .iter()
        .any(|column| matches!(column.taken, Taken::NamePart(_)));
    let named = named.or_else(|| places.find(|place| !are_parts && words.is_club(&columns[*place].heading)));
    // Of a list of classes, the rows are about who is named there.
    let is_person = |place: &usize| columns[*place].taken == Taken::Person;
    let named = named.or_else(|| (0..columns.len()).find(|place| !classes.is_empty() && is_person(place)));
    if let Some(place) = named {
        columns[place].taken = Taken::Field("name");
    }
}

/// "Organisatie 2" behind the club in which somebody is active is one more.
pub(super) fn more_clubs_among(columns: &mut [CsvColumn], words: &Headings, options: &CsvOptions) {
    if !columns.iter().any(|column| column.taken == Taken::Club) {
        return;
    }
    for (place, column) in columns.iter_mut().enumerate() {
        let heading = column
            .heading
            .trim_end_matches(|sign: char| sign.is_ascii_digit());
        let is_free = column.taken == Taken::Remarks && !options.columns.contains_key(&place);
        if is_free && heading.len() < column.heading.len() && words.is_club(heading) {
            column.taken = Taken::Club;
        }
    }
}

/// Beside first names and surnames, "titel" is what stands in front of them.
pub(super) fn titles_among(columns: &mut [CsvColumn], words: &Headings, options: &CsvOptions) {
    if !columns
        .iter()
        .any(|column| matches!(column.taken, Taken::NamePart(_)))
    {
        return;
    }
    for (place, column) in columns.iter_mut().enumerate() {
        let is_name = column.taken == Taken::Field("name") && !options.columns.contains_key(&place);
        if is_name && words.is_name_title(&column.heading) {
            column.taken = Taken::Remarks;
        }
    }
}

/// In an address book, beside what people do, "bedrijf" is for whom they do that.
pub(super) fn employers_among(columns: &mut [CsvColumn], words: &Headings, options: &CsvOptions) {
    let has = |wanted: Taken| columns.iter().any(|column| column.taken == wanted);
    let are_parts = columns
        .iter()
        .any(|column| matches!(column.taken, Taken::NamePart(_)));
    if !are_parts || !has(Taken::Field("role")) || has(Taken::Field("organisation")) {
        return;
    }
    for (place, column) in columns.iter_mut().enumerate() {
        let is_free = column.taken == Taken::Remarks && !options.columns.contains_key(&place);
        if is_free && words.people().is_employer(&column.heading) {
            column.taken = Taken::Field("organisation");
        }
    }
}

/// Beside what somebody agreed to, "op website" says whether they are named there.
pub(super) fn consents_among(columns: &mut [CsvColumn], words: &Headings, options: &CsvOptions) {
    let is_consent = |column: &CsvColumn| {
        matches!(
            column.taken,
            Taken::Field("consent") | Taken::PersonPart("consent")
        )
    };
    if !columns.iter().any(is_consent) {
        return;
    }
    for (place, column) in columns.iter_mut().enumerate() {
        let is_free = column.taken == Taken::Remarks && !options.columns.contains_key(&place);
        if is_free && words.is_consent_beside(&column.heading) {
            column.taken = Taken::Field("consent");
        }
    }
}

/// Beside a column for the kern, "locatie" is the place where something is done, perhaps with its address.
pub(super) fn kern_among(columns: &mut [CsvColumn], words: &Headings, options: &CsvOptions) {
    let is_kern = |column: &CsvColumn| column.taken == Taken::Field("kern");
    let is_else = |column: &CsvColumn| words.is_name_else(&column.heading);
    if !columns.iter().any(|column| is_kern(column) && !is_else(column)) {
        return;
    }
    for (place, column) in columns.iter_mut().enumerate() {
        if is_kern(column) && is_else(column) && !options.columns.contains_key(&place) {
            column.taken = Taken::Where;
        }
    }
}

/// In a village of which the kernen are known, what stands below "locatie" and is none of them is where something is done.
pub(super) fn location_among(
    columns: &mut [CsvColumn],
    table: &Table,
    (words, (village, terms)): (&Headings, (&Village, &Words)),
    options: &CsvOptions,
) {
    let kernen = Kernen::new(village, terms);
    if kernen.is_empty() {
        return;
    }
    for (place, column) in columns.iter_mut().enumerate() {
        let is_open = column.taken == Taken::Field("kern") && words.is_name_else(&column.heading);
        if !is_open || options.columns.contains_key(&place) {
            continue;
        }
        let cells = || {
            table
                .rows
                .iter()
                .take(SOUGHT)
                .filter_map(|(_, row)| row.get(place))
        };
        let is_near = |cell: &str| kernen.has(cell) || kernen.like(cell).is_some();
        if cells().any(|cell| is_near(cell.trim())) {
            continue;
        }
        let is_address = cells().any(|cell| cell.contains(|sign: char| sign.is_ascii_digit()));
        column.taken = if is_address { Taken::Where } else { Taken::Remarks };
    }
}

/// Whoever stands in front, a list is about: first names and surnames before the name of a club are those of the people
/// whom the rows are about, who are active there. A person's mail must not become that of a club, which all may see.
pub(super) fn clubs_among(columns: &mut [CsvColumn], words: &Headings, options: &CsvOptions) {
    let said = |place: usize| options.columns.contains_key(&place);
    let Some(club) = columns.iter().position(|column| names_club(column, words)) else {
        return;
    };
    if said(club) {
        return;
    }
    let before = &columns[..club];
    let is_part = |column: &CsvColumn| matches!(column.taken, Taken::NamePart(_));
    if before.iter().any(is_part) {
        columns[club].taken = Taken::Club;
    } else if let Some(name) = before
        .iter()
        .position(|column| words.is_volunteer(&column.heading))
        && !said(name)
    {
        columns[club].taken = Taken::Club;
        columns[name].taken = Taken::Field("name");
    }
}

/// Beside a number of the club, one of a mobile is in the pocket of the only one who is named.
pub(super) fn take_mobile(
    columns: &mut [CsvColumn],
    person: &mut PersonSource,
    words: &Headings,
    options: &CsvOptions,
) {
    let phones = columns.iter().enumerate().filter(|(place, column)| {
        column.taken == Taken::Field("phone") && !options.columns.contains_key(place)
    });
    let (mobiles, others): (Vec<usize>, Vec<usize>) = phones
        .map(|(place, _)| place)
        .partition(|place| words.is_mobile(&columns[*place].heading));
    let has_own = person.fields.iter().any(|(field, _)| *field == "phone");
    if let ([place], false, false) = (&mobiles[..], others.is_empty(), has_own) {
        person.fields.push(("phone", *place));
        columns[*place].taken = Taken::PersonPart("phone");
    }
}

/// Whether a column holds the names of clubs: beside it a first name and a surname are of somebody who is named there.
pub(super) fn is_of_a_club(columns: &[CsvColumn], words: &Headings) -> bool {
    columns.iter().any(|column| names_club(column, words))
}

fn names_club(column: &CsvColumn, words: &Headings) -> bool {
    column.taken == Taken::Field("name")
        && words.people().part(&column.heading).is_none()
        && !words.people().is_full(&column.heading)
        && !words.is_volunteer(&column.heading)
}
