//! Which field a column holds, by the words of its heading in both languages.

use std::collections::HashMap;

use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::fields::FieldInfo;
use crate::domain::kinds::AssetKind;
use crate::domain::record::Record;
use crate::exchange::csv::CsvOptions;
use crate::exchange::csv::options::{CONTACT, PERSON};
use crate::i18n::{Language, Words, fold};

/// The heading of the column of ids.
pub const ID: &str = "id";
/// The fields that are often spread over columns: first name and surname, street and number.
const JOINED: [&str; 2] = ["name", "address"];

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
    /// They hold several ways to reach somebody, which are told apart.
    Contact,
    /// They name people, who become entries of their own.
    Person,
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

/// The words by which headings are known.
pub(super) struct Headings {
    /// By folded word: the field, and how sure it is: a label before another word.
    fields: HashMap<String, (Sure, &'static str)>,
    /// Words of headings that hold a part of a field, folded.
    parts: HashMap<String, &'static str>,
    /// Beginnings of words that smell of what may not be kept, folded.
    sensitive: Vec<String>,
    /// Beginnings of words of headings in lists of people, folded.
    of_people: Vec<String>,
    /// Words for a name that can also be another field, folded.
    names: Vec<String>,
    /// Words of headings above several ways to reach somebody, folded.
    contacts: Vec<String>,
    /// Words of headings above people who are named, folded.
    people: Vec<String>,
    /// What stands above the reasons in a list of rows that were refused, folded.
    reasons: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sure {
    Label,
    AlsoSaid,
}

impl Headings {
    /// The words of both languages.
    pub fn new(words: &Words) -> Self {
        let mut fields: HashMap<String, (Sure, &'static str)> = HashMap::new();
        let mut parts = HashMap::new();
        for info in all_fields() {
            let label = info.label();
            let labels = Language::ALL.map(|language| fold(&words.say_in(language, &label)));
            let spellings = words.spellings(&label).iter().cloned();
            for word in spellings.chain([fold(info.name)]) {
                let own = labels.contains(&word) || word == fold(info.name);
                let sure = if own { Sure::Label } else { Sure::AlsoSaid };
                let known = fields.entry(word).or_insert((sure, info.name));
                if sure < known.0 {
                    *known = (sure, info.name);
                }
            }
            for word in words.spellings(&format!("{label}-parts")) {
                parts.insert(word.clone(), info.name);
            }
        }
        Self {
            fields,
            parts,
            sensitive: words.spellings("csv-sensitive").to_vec(),
            of_people: words.spellings("csv-of-people").to_vec(),
            names: words.spellings("field-name").to_vec(),
            contacts: words.spellings("list-contact").to_vec(),
            people: words.spellings("list-person").to_vec(),
            reasons: words.spellings("list-reason").to_vec(),
        }
    }

    /// Whether a column with this heading is known.
    pub fn knows(&self, heading: &str) -> bool {
        let word = fold(heading);
        word == ID || self.fields.contains_key(&word) || self.parts.contains_key(&word)
    }

    /// Whether a column with this heading holds names.
    pub fn is_name(&self, heading: &str) -> bool {
        let word = fold(heading);
        self.names.contains(&word) || self.parts.get(&word) == Some(&"name")
    }

    fn field(&self, word: &str) -> Option<&'static str> {
        let whole = self.fields.get(word).map(|(_, field)| *field);
        whole.or_else(|| self.parts.get(word).copied())
    }

    fn taken(&self, heading: &str) -> Taken {
        let word = fold(heading);
        if word == ID {
            Taken::Id
        } else if let Some(field) = self.field(&word) {
            Taken::Field(field)
        } else if self.smells(heading) {
            Taken::LeftOut
        } else if self.contacts.contains(&word) {
            Taken::Contact
        } else if self.people.contains(&word) {
            Taken::Person
        } else if self.is_reason(heading) {
            Taken::Unwanted
        } else {
            Taken::Remarks
        }
    }

    /// Whether it is our own heading, above why rows were refused the last time.
    pub fn is_reason(&self, heading: &str) -> bool {
        self.reasons.contains(&fold(heading))
    }

    /// Whether one of the words of the heading begins like one that may not be kept.
    pub fn smells(&self, heading: &str) -> bool {
        begins(heading, &self.sensitive)
    }

    /// Whether such a column stands in a list of people: a part of their name, or what only people have.
    fn is_of_people(&self, heading: &str) -> bool {
        self.parts.get(&fold(heading)) == Some(&"name") || begins(heading, &self.of_people)
    }
}

/// Whether a word of the heading begins like one of these, or the heading is one of them.
fn begins(heading: &str, starts: &[String]) -> bool {
    let mut words = heading.split(|sign: char| !sign.is_alphanumeric()).map(fold);
    let one = |word: String| starts.iter().any(|start| word.starts_with(start.as_str()));
    words.any(one) || starts.contains(&fold(heading))
}

/// Which columns of a row go where.
pub(super) struct Plan {
    /// The column of ids.
    pub id: Option<usize>,
    /// The fields, each with its columns.
    pub fields: Vec<Source>,
    /// The columns that hold several ways to reach somebody.
    pub contacts: Vec<usize>,
    /// The columns that name people.
    pub people: Vec<usize>,
    /// The columns that go to the remarks.
    pub loose: Vec<usize>,
    /// All columns, in the order of the file.
    pub columns: Vec<CsvColumn>,
    /// Whether the headings are those of a list of people.
    pub of_people: bool,
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
    /// The plan for these headings; what was said of a column comes before what its heading says.
    pub fn new<'h>(headings: impl Iterator<Item = &'h str>, words: &Headings, options: &CsvOptions) -> Self {
        let known = all_fields();
        let mut columns: Vec<CsvColumn> = headings
            .enumerate()
            .map(|(place, heading)| CsvColumn {
                heading: heading.trim().to_owned(),
                taken: match options.columns.get(&place).map(Option::as_deref) {
                    None => words.taken(heading),
                    Some(None) => Taken::Unwanted,
                    Some(Some(ID)) => Taken::Id,
                    Some(Some(CONTACT)) => Taken::Contact,
                    Some(Some(PERSON)) => Taken::Person,
                    Some(Some(field)) => known
                        .iter()
                        .find(|info| info.name == field)
                        .map_or(Taken::Remarks, |info| Taken::Field(info.name)),
                },
            })
            .collect();
        if !options
            .columns
            .values()
            .any(|said| said.as_deref() == Some("name"))
        {
            name_among(&mut columns, words, options);
        }
        let of_people = columns.iter().any(|column| words.is_of_people(&column.heading));
        let mut plan = Self {
            of_people,
            id: None,
            fields: Vec::new(),
            contacts: Vec::new(),
            people: Vec::new(),
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
            Taken::Person => self.people.push(place),
            Taken::LeftOut | Taken::Unwanted => {}
            Taken::Field(field) => {
                let part = JOINED.contains(&field) && words.parts.contains_key(&fold(&column.heading));
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
        }
    }

    /// The places of the columns that fill this field.
    pub fn places_of(&self, field: &str) -> Vec<usize> {
        let source = self.fields.iter().find(|source| source.field == field);
        source.map(|source| source.columns.clone()).unwrap_or_default()
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

/// A list without a column for names has them under a word that also is another field: the
/// organisation.
fn name_among(columns: &mut [CsvColumn], words: &Headings, options: &CsvOptions) {
    if columns.iter().any(|column| column.taken == Taken::Field("name")) {
        return;
    }
    let mut names = columns
        .iter_mut()
        .enumerate()
        .filter(|(place, _)| !options.columns.contains_key(place));
    if let Some((_, column)) = names.find(|(_, column)| words.is_name(&column.heading)) {
        column.taken = Taken::Field("name");
    }
}
