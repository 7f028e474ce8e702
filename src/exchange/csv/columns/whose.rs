//! Two columns that could both hold the names, one of them headed as those of clubs: whom the rows are about.

use jiff::civil::Date;

use crate::domain::entry_line::is_person;
use crate::domain::kinds::AssetKind;
use crate::domain::value::Reading;
use crate::domain::village::Village;
use crate::exchange::csv::CsvOptions;
use crate::exchange::csv::cells::Cells;
use crate::exchange::csv::columns::{CsvColumn, Taken};
use crate::exchange::csv::formula::bare;
use crate::exchange::csv::headings::Headings;
use crate::exchange::csv::name_parts::NamePart;
use crate::exchange::csv::names::turned;
use crate::exchange::csv::of_person::PERSON_PARTS;
use crate::exchange::csv::people::{CellWords, Known};
use crate::exchange::csv::pieces::brackets;
use crate::exchange::csv::table::Table;
use crate::i18n::Words;

/// In how many rows it is looked what the names are of.
const SOUGHT: usize = 200;
/// Of so many names, one must be of a person where the club stands in front.
const EACH: usize = 3;
/// The fewest letters of a word that can say what something is.
const WORD: usize = 3;

/// What the names in a column look like.
#[derive(Debug, Default)]
struct Names {
    /// How many there are.
    all: usize,
    people: usize,
    clubs: usize,
}

/// Lets no two columns be the name where one of them is headed as that of clubs. Where nothing shows that the rows are
/// about clubs, they are about people: who is one by mistake stays out of sight until asked, but a club is seen by all.
pub(super) fn whose_names(
    columns: &mut [CsvColumn],
    table: &Table,
    words: &Headings,
    of: (&Village, &Words),
    options: &CsvOptions,
) {
    // A format says itself what is what.
    if table.headed {
        return;
    }
    let said = |place: &usize| options.columns.contains_key(place);
    let is_name = |place: &usize| columns[*place].taken == Taken::Field("name");
    let is_club = |place: &usize| words.is_club(&columns[*place].heading);
    let is_volunteer = |place: &usize| {
        let open = matches!(columns[*place].taken, Taken::Field("name") | Taken::Remarks);
        open && words.is_volunteer(&columns[*place].heading) && (is_name(place) || !said(place))
    };
    let places = || 0..columns.len();
    let by_word = places().find(is_volunteer);
    let Some(own) = by_word.or_else(|| places().find(|place| is_name(place) && !is_club(place))) else {
        return;
    };
    let has = |wanted: Taken| columns.iter().any(|column| column.taken == wanted);
    let tells_kind = has(Taken::Field("kind")) || has(Taken::Field("subtype"));
    let paid = tells_kind || options.default_kind == Some(AssetKind::Professional);
    let may_be_club = |place: &usize| {
        let organisation = columns[*place].taken == Taken::Field("organisation") && !paid;
        *place != own && is_club(place) && (is_name(place) || organisation)
    };
    let clubs: Vec<usize> = places().filter(may_be_club).collect();
    let Some(first) = clubs.first().copied() else {
        return;
    };
    let is_same = |club: &usize| {
        let mut rows = table.rows.iter().map(|(_, row)| row);
        rows.all(|row| row.get(own).map(str::trim) == row.get(*club).map(str::trim))
    };
    if clubs.iter().all(is_same) {
        return;
    }
    if columns.iter().any(is_part) {
        let has_last = has(Taken::NamePart(NamePart::Last));
        if is_name(&first) && !has_last && !said(&own) && by_word.is_none() {
            // "Vereniging; Voornaam; Naam".
            columns[own].taken = Taken::NamePart(NamePart::Last);
        }
        return;
    }
    let found = looks(table, own, of);
    let by_heading = |column: &CsvColumn| words.is_of_people(&column.heading);
    let others = || (0..columns.len()).filter(|place| !clubs.contains(place));
    let are_people = others().any(|place| by_heading(&columns[place]));
    let beside = are_people || has(Taken::Field("role")) || has(Taken::Field("consent"));
    let is_mostly = |count: usize| found.all < 2 * count;
    let people = match options.default_kind {
        Some(AssetKind::Place | AssetKind::Association) => false,
        Some(AssetKind::Volunteer | AssetKind::Professional) => true,
        None if are_people => true,
        None if has(Taken::Person) => is_mostly(found.people),
        None => found.clubs <= found.people || !is_mostly(found.clubs),
    };
    let in_front = first < own && !beside || said(&first) && columns[first].taken == Taken::Field("name");
    if people && in_front && options.default_kind.is_none() {
        columns[first].taken = Taken::Field("name");
        let is_named = by_word.is_some() || 0 < found.people && found.all <= found.people * EACH;
        if !said(&own) {
            columns[own].taken = if is_named { Taken::Person } else { Taken::Remarks };
        }
        // What stands behind the person is theirs.
        for (place, column) in columns.iter_mut().enumerate().skip(own + 1).filter(|_| is_named) {
            if let Taken::Field(field) = column.taken
                && PERSON_PARTS.iter().any(|(_, part)| *part == field)
                && !said(&place)
            {
                column.taken = Taken::PersonPart(field);
            }
        }
    } else if people {
        columns[own].taken = Taken::Field("name");
        for club in clubs.iter().filter(|club| !said(club)) {
            columns[*club].taken = Taken::Club;
        }
    } else {
        for club in clubs.into_iter().filter(|club| !said(club)) {
            if columns[club].taken == Taken::Field("name") {
                columns[club].taken = Taken::Remarks;
            }
        }
    }
}

fn is_part(column: &CsvColumn) -> bool {
    matches!(column.taken, Taken::NamePart(_))
}

/// Whether most of the names in this column are clearly of people.
pub(in crate::exchange::csv) fn are_people(table: &Table, place: usize, of: (&Village, &Words)) -> bool {
    let found = looks(table, place, of);
    found.all < 2 * found.people
}

/// What the names in this column look like.
fn looks(table: &Table, place: usize, (village, words): (&Village, &Words)) -> Names {
    let (known, apart) = (Known::new(words), CellWords::new(words));
    // No day is read here.
    let cx = Reading {
        today: Date::default(),
        village,
        terms: words,
    };
    let mut cells = Cells::new(cx);
    let mut found = Names::default();
    for (_, row) in table.rows.iter().take(SOUGHT) {
        let name = bare(row.get(place).unwrap_or_default());
        if name.trim().is_empty() {
            continue;
        }
        let (outside, _) = brackets(name);
        let parts: Vec<&str> = outside.split_whitespace().collect();
        found.all += 1;
        let mut sorted = || parts.iter().any(|word| is_of_club(word, &known, &mut cells));
        let is_person = is_person(&parts, &cx) || turned(&outside, &known).is_some();
        if is_person || apart.are_surely_people(&outside) && !sorted() {
            found.people += 1;
        } else if is_of_club(&outside, &known, &mut cells) {
            found.clubs += 1;
        }
    }
    found
}

/// Whether a word in the name says that it is of a club or a place, or a number does: "Soos 55+".
fn is_of_club(name: &str, known: &Known, cells: &mut Cells) -> bool {
    let is_thing = |kind: Option<AssetKind>| matches!(kind, Some(AssetKind::Place | AssetKind::Association));
    let mut words = name.split(|sign: char| !sign.is_alphanumeric());
    known.is_group(name)
        || name.contains(|sign: char| sign.is_ascii_digit())
        || words.any(|word| {
            let long = WORD <= word.chars().count() && !known.is_given(word);
            let word = if long {
                cells.sort_at_the_end(word).unwrap_or(word)
            } else {
                ""
            };
            long && is_thing(cells.kind(word).or_else(|| cells.kind_of_subtype(word, None)))
        })
}
