//! Lists of assets as CSV, as Excel and town halls make them, in and out.

mod answers;
mod arrivals;
mod cells;
mod columns;
mod consent;
mod decode;
mod file;
mod footers;
mod formula;
mod heading_row;
mod headings;
mod kernen;
mod left_above;
mod letter_lines;
mod look;
mod meanings;
mod mended;
mod name_parts;
mod names;
mod of_person;
mod of_places;
mod options;
mod people;
mod pieces;
mod plain_lines;
mod private;
mod read;
mod refused;
mod rows;
mod shape;
mod spot;
mod table;
mod titles;
mod two_headings;
mod wheres;
mod write;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use crate::domain::change::Change;
use crate::domain::code::Code;
use crate::domain::doubles::Ground;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::{Phrase, Problem};
use crate::domain::record::Id;
use crate::exchange::sheets::FileFormat;

pub use answers::{ANSWERS, Answers, answers_of_joining, kept_answers, to_keep};
pub use columns::{CsvColumn, ID, Taken, all_fields, written_fields};
pub use decode::ENCODINGS;
pub(super) use decode::{decode, decode_lossy};
pub use file::{Grid, ListFile};
pub(super) use formula::{guarded, unstripped};
pub use headings::Withheld;
pub use kernen::NearKern;
pub use left_above::LeftAbove;
pub use look::{Look, Sample, look};
pub use meanings::Unknown;
pub use name_parts::{NAME_PARTS, NamePart};
pub use of_person::PERSON_PARTS;
pub use options::{Answer, CLUB, CONTACT, CsvOptions, LOOSE, PERSON, Titles, WHERE};
pub use plain_lines::LINES;
pub use private::Private;
pub use read::{plan, read, read_file};
pub use refused::write_refused;
pub use rows::Unclear;
pub use shape::{Shape, chosen_before, shape_key, shapes_of};
pub use table::SEPARATORS;
pub use write::write;

/// The most that is read: 64 MiB.
pub(super) const MAX_BYTES: usize = 64 * 1024 * 1024;
/// The most rows of a list.
pub(super) const MAX_ROWS: usize = 200_000;
/// The most columns of a list.
pub(super) const MAX_COLUMNS: usize = 500;
/// How many different warnings are told one by one.
const TOLD: usize = 100;

/// What a list would bring.
#[derive(Debug)]
pub struct CsvImport {
    /// What has to change in the village.
    pub changes: Vec<Change>,
    /// What would change as well if nothing were left out, in that order.
    pub held_back: Vec<HeldBack>,
    /// The records of those.
    pub left_out: HashSet<Id>,
    /// What each new entry is told apart by in [`CsvOptions::answers`], by its id.
    pub keys: HashMap<Id, Id>,
    /// What the row of each new entry is told apart by in [`CsvOptions::kinds`], by its id; nothing of who is named in a
    /// row about something else.
    pub called: HashMap<Id, String>,
    /// How many rows become a new asset.
    pub added: usize,
    /// How many rows fill in what an asset did not say yet.
    pub filled: usize,
    /// In how many entries of the village something changes: also of people who are named in rows about something
    /// else.
    pub changed: usize,
    /// How many rows say nothing new.
    pub same: usize,
    /// The rows that cannot be taken over.
    pub refused: Vec<Refused>,
    /// How many cells could not be read; they stand in the remarks.
    pub warned: usize,
    /// How many cells have the same to say, by heading and by what is wrong.
    pub alike: BTreeMap<(String, String), usize>,
    /// The first hundred different things that are wrong with those cells, and with the places that are only told.
    pub warnings: Vec<Warning>,
    /// How many rows and new entries a person did not want.
    pub skipped: usize,
    /// How many people were named in rows about something else, and are new.
    pub people: usize,
    /// How many rows are called as an earlier one, and become entries of their own because they say something
    /// else.
    pub namesakes: usize,
    /// Out of how many entries and relations went what they said of somebody who was erased.
    pub cleaned: usize,
    /// How many new entries resemble another new one; none are sought in a long list.
    pub alike_new: usize,
    /// How many rows were taken for a title above others, and are no entry.
    pub titles: usize,
    /// What stands above the headings, and stays out.
    pub above: LeftAbove,
    /// How many rows say only something of the list itself: a total, a source.
    pub footers: usize,
    /// How many people were written with their surname first, and were turned round.
    pub turned: usize,
    /// How many people agreed to one thing alone, and not to being named.
    pub purposes: usize,
    /// Rows that resemble an entry of the village, in the order of the file.
    pub doubles: Vec<Double>,
    /// Fields in which a row says something else than its entry, in the order of the file.
    pub clashes: Vec<ListClash>,
    /// New kernen that are called nearly as one of the village.
    pub near_kernen: Vec<NearKern>,
    /// Rows of which nothing shows what they are, in the order of the file.
    pub unclear: Vec<Unclear>,
    /// Rows in which something stands that may not be kept without need.
    pub private: Vec<Private>,
    /// What each column was taken for, in the order of the file.
    pub columns: Vec<CsvColumn>,
    /// Where it stood.
    pub source: Source,
    /// The sort of file.
    pub format: FileFormat,
    /// How many things have no name of their own.
    pub nameless: usize,
    /// Whether these come in all the same.
    pub with_nameless: bool,
    /// How many things are nothing for an inventory, such as a road on a map.
    pub passed_over: usize,
    /// The kind that all rows get because nothing says which.
    pub assumed: Option<AssetKind>,
}

/// A change that is left out.
#[derive(Debug, Clone, PartialEq)]
pub struct HeldBack {
    /// Where it would stand among all changes.
    pub place: usize,
    /// What would change.
    pub change: Change,
}

impl CsvImport {
    /// What has to change in the village, with what is left out in its place.
    pub fn with_left_out(&self) -> Cow<'_, [Change]> {
        if self.held_back.is_empty() {
            return Cow::Borrowed(&self.changes);
        }
        let mut all = Vec::with_capacity(self.changes.len() + self.held_back.len());
        let mut changes = self.changes.iter();
        for held in &self.held_back {
            all.extend(changes.by_ref().take(held.place - all.len()).cloned());
            all.push(held.change.clone());
        }
        all.extend(changes.cloned());
        Cow::Owned(all)
    }
}

/// A row that resembles an entry of the village.
#[derive(Debug, Clone, PartialEq)]
pub struct Double {
    /// Line of the file on which it starts, from 1.
    pub line: usize,
    /// What it calls itself.
    pub name: String,
    /// What it says, in a few words.
    pub says: String,
    /// What it is told apart by in [`CsvOptions::answers`].
    pub key: Id,
    /// The entry that it resembles most.
    pub other: Id,
    /// Why they may be one.
    pub grounds: Vec<Ground>,
    /// What was answered earlier.
    pub answer: Option<Answer>,
}

/// The field of what somebody agreed to.
pub const CONSENT: &str = "consent";
/// The field of what that is for, and until when.
pub const PURPOSE: &str = "consent_purpose";

/// A field in which a row says something else than its entry.
#[derive(Debug, Clone, PartialEq)]
pub struct ListClash {
    /// Line of the file on which the row starts, from 1.
    pub line: usize,
    /// Of which entry.
    pub id: Id,
    /// What the entry is called.
    pub name: String,
    /// Name of the field.
    pub field: &'static str,
    /// What the village says.
    pub own: String,
    /// What the list says.
    pub said: String,
    /// Whether somebody says no in the list who said yes before, or gives their yes an end: then the list is right,
    /// unless it is answered otherwise.
    pub refuses: bool,
    /// Whether the list is right.
    pub taken: bool,
    /// Whether the entry is new with this list, so that the village says nothing of it yet.
    pub is_new: bool,
    /// Whether one yes stands beside several people in the list, so that each of them is still to be asked.
    pub shared: bool,
}

impl ListClash {
    /// Whether it is about what somebody agreed to: that is answered one by one.
    pub fn is_about_consent(&self) -> bool {
        [CONSENT, PURPOSE].contains(&self.field)
    }
}

/// Where a list stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// In a text.
    Text {
        /// Name of the encoding, such as `windows-1252`.
        encoding: &'static str,
        /// What stands between the cells.
        separator: char,
    },
    /// In a workbook.
    Sheet {
        /// The name of the sheet.
        name: String,
        /// The names of the other sheets in sight that hold something.
        others: Vec<String>,
    },
}

/// A row that cannot be taken over.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// Line of the file on which it starts, from 1.
    pub line: usize,
    /// Why.
    pub reason: Phrase,
    /// What it said.
    pub cells: Vec<String>,
}

/// A cell that could not be read; its text stands in the remarks.
#[derive(Debug, Clone, PartialEq)]
pub struct Warning {
    /// Line of the file on which its row starts, from 1.
    pub line: usize,
    /// How many rows further down say exactly the same.
    pub more: usize,
    /// Heading of its column.
    pub heading: String,
    /// What is wrong.
    pub problem: Problem,
    /// Whether it came in all the same: it is only told.
    pub is_in: bool,
}

impl Warning {
    /// What is wrong in which column, and in how many rows; `problem` is what is wrong, in words.
    pub fn told(&self, problem: String) -> Phrase {
        let key = match self.more {
            0 => "import-warning",
            _ => "import-warning-more",
        };
        let told = Phrase::new(key).text("heading", self.heading.as_str());
        told.text("problem", problem).number("rows", self.more + 1)
    }
}

/// Why a list cannot be read at all.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CsvError {
    /// It holds nothing.
    #[error("the file is empty")]
    Empty,
    /// It is no text, but a workbook, a picture or another sort of file.
    #[error("the file is not text")]
    NotText,
    /// A calendar: days for an agenda.
    #[error("the file is a calendar")]
    Calendar,
    /// A network, for a program that draws networks.
    #[error("the file is a network")]
    Network,
    /// A workbook that cannot be read: damaged, or of another sort.
    #[error("the workbook cannot be read")]
    BrokenWorkbook,
    /// A file of this sort that cannot be read: damaged, or not what it seems.
    #[error("the file cannot be read as {0:?}")]
    Broken(FileFormat),
    /// Nobody can read it without its password.
    #[error("the file is locked with a password")]
    Locked,
    /// JSON, but of no sort that is known.
    #[error("the JSON is of no sort that is known")]
    UnknownJson,
    /// One list of a guide, which says nothing without the others.
    #[error("the list is a part of a guide")]
    PartOfGuide,
    /// More than 64 MiB.
    #[error("the file is larger than 64 MiB")]
    TooLarge,
    /// More cells or text than can be read at once, whatever the size of the file.
    #[error("the file holds more cells or text than can be read")]
    TooMuch,
    /// More than 200,000 rows.
    #[error("the file has more than 200000 rows")]
    TooManyRows,
    /// More than 500 columns.
    #[error("the file has more than 500 columns")]
    TooManyColumns,
    /// A quote is opened on this line and never closed.
    #[error("the quote on line {line} is never closed")]
    UnclosedQuote {
        /// From 1.
        line: usize,
    },
    /// No column holds the names.
    #[error("no column holds the names; the columns are {}", headings.join(", "))]
    NoNames {
        /// The headings that were found.
        headings: Vec<String>,
    },
}

impl CsvError {
    /// A file of this sort that cannot be read.
    pub(super) fn broken(format: FileFormat) -> Self {
        match format {
            FileFormat::Xlsx => Self::BrokenWorkbook,
            other => Self::Broken(other),
        }
    }

    /// What to say to the person whose file it is.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Empty => Phrase::new("csv-empty"),
            Self::NotText => Phrase::new("csv-not-text"),
            Self::Calendar => Phrase::new("csv-calendar"),
            Self::Network => Phrase::new("csv-network"),
            Self::BrokenWorkbook => Phrase::new("csv-broken-workbook"),
            Self::Broken(format) => Phrase::new("sheets-broken").term("format", format.term()),
            Self::Locked => Phrase::new("sheets-locked"),
            Self::UnknownJson => Phrase::new("sheets-unknown-json"),
            Self::PartOfGuide => Phrase::new("sheets-part-of-guide"),
            Self::TooLarge => Phrase::new("csv-too-large").number("limit", MAX_BYTES / 1024 / 1024),
            Self::TooMuch => Phrase::new("sheets-too-much"),
            Self::TooManyRows => Phrase::new("csv-too-many-rows").number("limit", MAX_ROWS),
            Self::TooManyColumns => Phrase::new("csv-too-many-columns").number("limit", MAX_COLUMNS),
            Self::UnclosedQuote { line } => Phrase::new("csv-unclosed-quote").number("line", *line),
            Self::NoNames { headings } => Phrase::new("csv-no-names").text("headings", headings.join(", ")),
        }
    }
}
