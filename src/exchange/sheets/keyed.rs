//! Entries of formats that are no tables (cards, features, guides) as a sheet: each value under its
//! heading, each heading once for every time that an entry says it.

use std::collections::HashMap;

use csv::StringRecord;

use crate::domain::code::term_key;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::exchange::csv::{CsvError, MAX_COLUMNS, MAX_ROWS, Refused, unstripped};
use crate::exchange::sheets::Sheet;
use crate::exchange::sheets::grid::Room;
use crate::i18n::Words;

/// How much of what was refused is kept to be shown.
pub(super) const SHOWN: usize = 300;

/// One entry: its values, each under a heading.
#[derive(Default)]
pub(super) struct Entry {
    values: Vec<(Heading, String)>,
}

#[derive(Clone, PartialEq, Eq, Hash)]
enum Heading {
    /// A field of ours.
    Field(&'static str),
    /// A key of the file itself.
    Own(String),
}

impl Entry {
    /// What it says of a field of ours; a second time is a second value.
    pub fn field(&mut self, field: &'static str, text: impl Into<String>) {
        self.put(Heading::Field(field), text.into());
    }

    /// What it says under a key of its own.
    pub fn own(&mut self, key: &str, text: impl Into<String>) {
        self.put(Heading::Own(key.to_owned()), text.into());
    }

    /// Which it is among all things of its sort, by the mark that the file gives it: two things of the
    /// same name stay two, and the same file again brings the same.
    pub fn marked(&mut self, sort: &str, mark: &str) {
        self.own("id", Id::derived(Id::ONLY, &format!("{sort} {mark}")).to_string());
    }

    /// Where it is.
    pub fn at(&mut self, (latitude, longitude): (f64, f64)) {
        self.field("latitude", latitude.to_string());
        self.field("longitude", longitude.to_string());
    }

    /// Whether it says anything of this field.
    pub fn says(&self, field: &'static str) -> bool {
        self.values
            .iter()
            .any(|(heading, _)| *heading == Heading::Field(field))
    }

    fn put(&mut self, heading: Heading, text: String) {
        if !text.trim().is_empty() {
            self.values.push((heading, text));
        }
    }
}

/// The sheet of the entries so far.
pub(super) struct Keyed<'w> {
    words: &'w Words,
    headings: Vec<String>,
    /// By heading, and the how many-eth value under it: its column.
    columns: HashMap<(Heading, usize), usize>,
    sheet: Sheet,
    room: Room,
    /// Whether a quote in front of a text is part of it: nobody guarded these against calculation.
    exact: bool,
}

impl<'w> Keyed<'w> {
    /// Nothing yet; `kind` is the kind of entries that do not say it.
    pub fn new(kind: AssetKind, words: &'w Words) -> Self {
        let mut keyed = Self::of_own_keys(kind, words);
        // A sheet starts with names, also if nothing in the file has one.
        keyed.headings.push(keyed.label("name"));
        keyed.columns.insert((Heading::Field("name"), 0), 0);
        keyed
    }

    /// The same for entries that have the names, if any, under a key of their own.
    pub fn of_own_keys(kind: AssetKind, words: &'w Words) -> Self {
        Self {
            words,
            headings: Vec::new(),
            columns: HashMap::new(),
            sheet: Sheet {
                headed: true,
                kind: Some(kind),
                ..Sheet::default()
            },
            room: Room::default(),
            exact: false,
        }
    }

    /// The same for a format in which every text stands as it is.
    pub fn exact(mut self) -> Self {
        self.exact = true;
        self
    }

    /// The word of a list of the field: what a cell can say.
    pub fn word(&self, term: &str, code: &str) -> String {
        self.words.term(term, code)
    }

    /// Takes up an entry as the row with this number.
    pub fn add(&mut self, number: usize, entry: Entry) -> Result<(), CsvError> {
        let row = self.row(entry)?;
        self.sheet.rows.push((number, row));
        self.check()
    }

    /// Takes up an entry without a name of its own.
    pub fn add_nameless(&mut self, number: usize, entry: Entry) -> Result<(), CsvError> {
        let row = self.row(entry)?;
        self.sheet.nameless.push((number, row));
        self.check()
    }

    /// One more that is nothing for an inventory.
    pub fn pass_over(&mut self) {
        self.sheet.passed_over += 1;
    }

    /// What cannot become a row, and why; `text` is what it says.
    pub fn refuse(&mut self, number: usize, reason: Phrase, text: &str) -> Result<(), CsvError> {
        self.sheet.refused.push(Refused {
            line: number,
            reason,
            cells: vec![text.chars().take(SHOWN).collect()],
        });
        self.check()
    }

    /// The same for an entry of which something can be read: under its headings, so that it can be mended.
    pub fn refuse_entry(&mut self, number: usize, reason: Phrase, entry: Entry) -> Result<(), CsvError> {
        let row = self.row(entry)?;
        self.sheet.refused.push(Refused {
            line: number,
            reason,
            cells: row.iter().map(str::to_owned).collect(),
        });
        self.check()
    }

    /// The sheet, with its headings on top.
    pub fn finish(mut self) -> Sheet {
        if self.headings.is_empty() {
            self.headings.push(self.label("name"));
        }
        let headings = StringRecord::from(self.headings);
        self.sheet.rows.insert(0, (0, headings));
        self.sheet
    }

    fn label(&self, field: &str) -> String {
        self.words.say(&term_key("field", field))
    }

    fn check(&self) -> Result<(), CsvError> {
        let sheet = &self.sheet;
        if MAX_ROWS < sheet.rows.len() + sheet.nameless.len() + sheet.refused.len() {
            return Err(CsvError::TooManyRows);
        }
        Ok(())
    }

    fn row(&mut self, entry: Entry) -> Result<StringRecord, CsvError> {
        let mut cells: Vec<String> = Vec::new();
        let mut times: HashMap<Heading, usize> = HashMap::new();
        for (heading, text) in entry.values {
            let time = times.entry(heading.clone()).or_default();
            let column = self.column(heading, *time)?;
            *time += 1;
            if cells.len() <= column {
                cells.resize(column + 1, String::new());
            }
            cells[column] = if self.exact {
                unstripped(&text).into_owned()
            } else {
                text
            };
        }
        self.room.take(cells.len(), cells.iter().map(String::len).sum())?;
        Ok(StringRecord::from(cells))
    }

    fn column(&mut self, heading: Heading, time: usize) -> Result<usize, CsvError> {
        if let Some(column) = self.columns.get(&(heading.clone(), time)) {
            return Ok(*column);
        }
        let column = self.headings.len();
        if MAX_COLUMNS <= column {
            return Err(CsvError::TooManyColumns);
        }
        self.headings.push(match &heading {
            Heading::Field(field) => self.label(field),
            Heading::Own(key) => key.clone(),
        });
        self.columns.insert((heading, time), column);
        Ok(column)
    }
}
