//! Which columns of a list go where.

mod beside;
mod classes;
mod contacts;
mod named;
mod spans;
mod whose;

use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::fields::FieldInfo;
use crate::domain::kinds::AssetKind;
use crate::domain::record::Record;
use crate::domain::village::Village;
use crate::exchange::csv::CsvOptions;
use crate::exchange::csv::columns::beside::{
    clubs_among, consents_among, employers_among, hours_among, is_of_a_club, kern_among, location_among,
    more_clubs_among, name_among, numbers_among, titles_among,
};
pub(super) use crate::exchange::csv::columns::named::PersonSource;
use crate::exchange::csv::columns::named::people_among;
use crate::exchange::csv::columns::spans::{homes_among, owners_among};
pub(super) use crate::exchange::csv::columns::whose::are_people;
use crate::exchange::csv::columns::whose::whose_names;
use crate::exchange::csv::headings::Headings;
use crate::exchange::csv::name_parts::{NAME_PARTS, NamePart};
use crate::exchange::csv::of_person::PERSON_PARTS;
use crate::exchange::csv::options::{CLUB, CONTACT, PERSON, WHERE};
use crate::exchange::csv::private::{bsn_columns, names_children};
use crate::exchange::csv::table::Table;
use crate::i18n::Words;

/// The heading of the column of ids.
pub const ID: &str = "id";
/// The field that is often spread over columns beside the name: street and number.
const JOINED: &str = "address";
/// And the one that is spread over a column for each day of the week.
pub(super) const HOURS: &str = "opening_hours";

/// A column of a list and what became of it.
#[derive(Debug, Clone, PartialEq)]
pub struct CsvColumn {
    /// Its heading.
    pub heading: String,
    /// What was done with its cells.
    pub taken: Taken,
}

/// What is done with the cells of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// They are the ids.
    Id,
    /// They fill the field of this name.
    Field(&'static str),
    /// They hold this part of the name: of who the row is about, or beside a club of somebody who is named there.
    NamePart(NamePart),
    /// They hold several ways to reach somebody, which are told apart.
    Contact,
    /// They name people, who become entries of their own.
    Person,
    /// They fill the field of this name of the people who are named.
    PersonPart(&'static str),
    /// They hold street, postcode and place, which are told apart.
    Where,
    /// They name an association in which who the row is about is active.
    Club,
    /// Nobody knows the heading; they are kept in the remarks.
    Remarks,
    /// They look like what may not be kept without need: BSN, health, belief (AVG 9, UAVG 46).
    LeftOut,
    /// They were not wanted.
    Unwanted,
}

/// Every field of every kind of asset, each name once.
pub fn all_fields() -> Vec<&'static FieldInfo> {
    let mut infos: Vec<&'static FieldInfo> = Vec::new();
    for kind in AssetKind::VARIANTS {
        for info in Asset::new(*kind, "").infos() {
            if infos.iter().all(|known| known.name != info.name) {
                infos.push(info);
            }
        }
    }
    infos
}

/// What a list begins with: what it is called, what it is and where.
const FIRST: [&str; 4] = ["name", "kind", "kern", "subtype"];

/// The same in the order in which a list is read: what it is called, what it is and where come first.
pub fn written_fields() -> Vec<&'static FieldInfo> {
    let mut infos = all_fields();
    infos.sort_by_key(|info| {
        let first = FIRST.iter().position(|name| *name == info.name);
        first.unwrap_or(FIRST.len())
    });
    infos
}

/// Which columns of a row go where.
pub(super) struct Plan {
    /// The column of ids.
    pub id: Option<usize>,
    /// The fields, each with its columns.
    pub fields: Vec<Source>,
    /// The columns that hold several ways to reach somebody.
    pub contacts: Vec<usize>,
    /// The columns that hold street, postcode and place.
    pub wheres: Vec<usize>,
    /// The columns that name an association in which who the row is about is active.
    pub clubs: Vec<usize>,
    /// The columns that say whether somebody agreed to being named.
    pub consents: Vec<usize>,
    /// The people who are named, each with the columns about them.
    pub people: Vec<PersonSource>,
    /// The columns that go to the remarks.
    pub loose: Vec<usize>,
    /// All columns, in the order of the file.
    pub columns: Vec<CsvColumn>,
    /// Whether the headings are those of a list of people.
    pub of_people: bool,
    /// Whether the heading of the names says that they are of clubs.
    pub of_clubs: bool,
    /// Whether nothing but a column about what somebody agreed to says so, so that a row may be about a club.
    pub may_be_clubs: bool,
}

/// Where a field comes from.
pub(super) struct Source {
    /// Its name.
    pub field: &'static str,
    /// Its columns, in the order of the file.
    pub columns: Vec<usize>,
    /// Whether the cells are parts of one text; otherwise the first that says something counts.
    pub joined: bool,
}

impl Plan {
    /// The plan for these rows; what was said of a column comes before what its heading says.
    pub fn new(table: &Table, words: &Headings, of: (&Village, &Words), options: &CsvOptions) -> Self {
        let known = all_fields();
        let headings: Vec<&str> = table.headings.iter().collect();
        // What may not be kept stays out, whatever stands above it.
        let secret = bsn_columns(table, words, of.1);
        let naming = contacts::naming(table, words, of);
        let classes = classes::classes_among(table, of.1);
        let short = words.people().short_parts(headings.iter().copied());
        let guessed = |place: usize, heading: &str| match (words.taken(heading), short[place]) {
            _ if secret.contains(&place) => Taken::LeftOut,
            (Taken::Field("kind"), _) if names_children(table, place, of.1) => Taken::LeftOut,
            _ if classes.contains(&place) => Taken::Remarks,
            (Taken::Remarks, Some(part)) => Taken::NamePart(part),
            (Taken::Contact, _) if naming.contains(&place) => Taken::Person,
            (Taken::Remarks, _) if !classes.is_empty() && naming.contains(&place) => Taken::Person,
            (taken, _) => taken,
        };
        let mut columns: Vec<CsvColumn> = headings
            .into_iter()
            .enumerate()
            .map(|(place, heading)| CsvColumn {
                heading: heading.trim().to_owned(),
                taken: match options.columns.get(&place).map(Option::as_deref) {
                    None => guessed(place, heading),
                    Some(None) => Taken::Unwanted,
                    Some(Some(ID)) => Taken::Id,
                    Some(Some(CONTACT)) => Taken::Contact,
                    Some(Some(PERSON)) => Taken::Person,
                    Some(Some(WHERE)) => Taken::Where,
                    Some(Some(CLUB)) => Taken::Club,
                    Some(Some(field)) => of_code(field, &known),
                },
            })
            .collect();
        if !options
            .columns
            .values()
            .any(|said| said.as_deref() == Some("name"))
        {
            name_among(&mut columns, &classes, words, options);
        }
        titles_among(&mut columns, words, options);
        numbers_among(&mut columns, words, options);
        hours_among(&mut columns, words);
        kern_among(&mut columns, words, options);
        location_among(&mut columns, table, (words, of), options);
        consents_among(&mut columns, words, options);
        employers_among(&mut columns, words, options);
        clubs_among(&mut columns, words, options);
        whose_names(&mut columns, table, words, of, options);
        more_clubs_among(&mut columns, words, options);
        contacts::named_below_others(&mut columns, &naming, table, (words, of), options);
        owners_among(&mut columns, words, options);
        homes_among(&mut columns, words, options);
        let people = people_among(&mut columns, words, options);
        // Where people are named beside something else, the rows are about that, unless what stands above the names says
        // that these are people too.
        let agreed = |column: &CsvColumn| words.is_consent(&column.heading);
        let is_of_people = |column: &CsvColumn| {
            matches!(column.taken, Taken::NamePart(_)) || words.is_of_people(&column.heading)
        };
        let are_in_clubs = columns.iter().any(|column| column.taken == Taken::Club);
        let above_names = |column: &CsvColumn| match column.taken {
            Taken::Field("name") => {
                words.is_volunteer(&column.heading) || words.people().is_role(&column.heading)
            }
            Taken::NamePart(_) => !is_of_a_club(&columns, words),
            _ => false,
        };
        let are_people = are_in_clubs
            || columns.iter().any(above_names)
            || people.is_empty() && columns.iter().any(is_of_people);
        let of_people = are_people || people.is_empty() && columns.iter().any(agreed);
        let names = |column: &CsvColumn| column.taken == Taken::Field("name");
        let mut plan = Self {
            of_people,
            of_clubs: columns
                .iter()
                .any(|column| names(column) && words.is_club(&column.heading)),
            may_be_clubs: !are_people,
            id: None,
            fields: Vec::new(),
            contacts: Vec::new(),
            wheres: Vec::new(),
            clubs: Vec::new(),
            consents: Vec::new(),
            people,
            loose: Vec::new(),
            columns,
        };
        for place in 0..plan.columns.len() {
            plan.place(place, words);
        }
        // What all rows get can be the only thing that is said of a field.
        for info in known
            .into_iter()
            .filter(|info| options.fixed.contains_key(info.name))
        {
            if plan.fields.iter().all(|source| source.field != info.name) {
                plan.fields.push(Source {
                    field: info.name,
                    columns: Vec::new(),
                    joined: false,
                });
            }
        }
        plan
    }

    fn place(&mut self, place: usize, words: &Headings) {
        let column = &self.columns[place];
        match column.taken {
            Taken::Id if self.id.is_none() => self.id = Some(place),
            Taken::Id | Taken::Remarks => self.loose.push(place),
            Taken::Contact => self.contacts.push(place),
            Taken::Where => self.wheres.push(place),
            Taken::Club => self.clubs.push(place),
            Taken::Field("consent") => self.consents.push(place),
            Taken::Person | Taken::PersonPart(_) | Taken::LeftOut | Taken::Unwanted => {}
            Taken::NamePart(_) => {
                let mut named = self.people.iter().flat_map(|source| &source.names);
                if !named.any(|(own, _)| *own == place) {
                    self.fill("name", place, true);
                }
            }
            Taken::Field(field) => {
                let part = match field {
                    JOINED => words.is_part(&column.heading) || words.is_number(&column.heading),
                    HOURS => words.day(&column.heading).is_some(),
                    _ => false,
                };
                self.fill(field, place, part);
            }
        }
    }

    /// The field is filled by this column too; `part`: which holds a part of it.
    fn fill(&mut self, field: &'static str, place: usize, part: bool) {
        match self.fields.iter_mut().find(|source| source.field == field) {
            Some(source) => {
                source.columns.push(place);
                source.joined |= part;
            }
            None => self.fields.push(Source {
                field,
                columns: vec![place],
                joined: part,
            }),
        }
    }

    /// The part of a name that stands in this column, if it is one.
    pub fn part(&self, place: usize) -> Option<NamePart> {
        match self.columns.get(place)?.taken {
            Taken::NamePart(part) => Some(part),
            _ => None,
        }
    }

    /// The places of the columns that fill this field.
    pub fn places_of(&self, field: &str) -> Vec<usize> {
        let source = self.fields.iter().find(|source| source.field == field);
        source.map(|source| source.columns.clone()).unwrap_or_default()
    }

    /// The columns that say whether somebody agreed: who the row is about, or who is named in it.
    pub fn all_consents(&self) -> impl Iterator<Item = usize> + '_ {
        let named = self.people.iter().flat_map(|source| &source.fields);
        let named = named
            .filter(|(field, _)| *field == "consent")
            .map(|(_, place)| *place);
        self.consents.iter().copied().chain(named)
    }

    /// Whether something says this field.
    pub fn says(&self, field: &str) -> bool {
        self.fields.iter().any(|source| source.field == field)
    }

    /// Whether a column holds the names.
    pub fn has_names(&self) -> bool {
        let mut sources = self.fields.iter();
        sources.any(|source| source.field == "name" && !source.columns.is_empty())
    }
}

/// What stands for this in the options.
fn of_code(code: &str, known: &[&'static FieldInfo]) -> Taken {
    if let Some((_, field)) = PERSON_PARTS.iter().find(|(part, _)| *part == code) {
        return Taken::PersonPart(field);
    }
    if let Some((_, part)) = NAME_PARTS.iter().find(|(part, _)| *part == code) {
        return Taken::NamePart(*part);
    }
    let info = known.iter().find(|info| info.name == code);
    info.map_or(Taken::Remarks, |info| Taken::Field(info.name))
}
