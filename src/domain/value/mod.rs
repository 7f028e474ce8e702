//! What a field can hold: how a value is asked for, checked, shown and kept.

mod choice;
mod codes;
mod day;
mod link;
mod number;
mod rows;
mod text;

use std::borrow::Cow;
use std::fmt::Debug;

use jiff::civil::Date;
use serde_json::Value as Json;

pub use codes::{Codes, Tagged, Why};
pub use day::{DayToCome, read_day, read_day_to_come};
pub use link::{Link, Links, Target};
pub use number::{Degrees, Scale};
pub use rows::{RowItem, Rows, Words};
pub use text::{Email, Line, Phone, Postcode, Prose, Website};

use crate::domain::phrase::{Phrase, Problem};
use crate::domain::record::{Id, RecordKind};
use crate::domain::scrub::scrub;
use crate::domain::village::Village;

/// One value of one field. What is written can always be read back.
pub trait Value: Debug + Send + Sync + 'static {
    /// How it is asked for on a form.
    fn shape(&self) -> Shape;

    /// How it is kept in the file.
    fn kept(&self) -> Kept {
        Kept::Column(Affinity::Text)
    }

    /// Whether nothing has been filled in.
    fn is_empty(&self) -> bool;

    /// As a line of text, the way a person would type it.
    fn write(&self, cx: &Reading) -> String;

    /// Takes over what a person typed; on a problem the value stays as it was.
    fn read(&mut self, typed: &str, cx: &Reading) -> Result<(), Problem>;

    /// As it stands in the exchange format.
    fn to_json(&self) -> Json;

    /// Takes over what stands in the exchange format; on a problem the value stays as it was.
    fn take_json(&mut self, json: &Json) -> Result<(), JsonProblem>;

    /// Shows the rows that it takes in the file: one of one cell for a column, any number for a
    /// table of its own.
    fn rows(&self, visit: &mut dyn FnMut(&[Cell<'_>]));

    /// Takes over one row of the file.
    fn add_row(&mut self, row: &[Cell<'_>]) -> Result<(), Problem>;

    /// The records that it points at.
    fn links(&self) -> Vec<Id> {
        Vec::new()
    }

    /// No longer points at this record.
    fn unlink(&mut self, _: Id) {}

    /// What has been chosen of the list, by code.
    fn codes(&self) -> Vec<&'static str> {
        Vec::new()
    }

    /// Chooses exactly these of the list; codes that are not in it are passed over.
    fn choose(&mut self, _: &[&str]) {}
}

/// What a value needs to know of the world to be written and read.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// The local calendar day.
    pub today: Date,
    /// For the names of what is linked to.
    pub village: &'a Village,
    /// For the words of the field's lists.
    pub terms: &'a dyn Terms,
}

/// The words of the field's lists, in the language of the screen.
pub trait Terms {
    /// The word for a code: `persoonlijk` for `sphere`, `personal`.
    fn word(&self, term: &str, code: &str) -> String;

    /// Whether a typed word means this code, in any language.
    fn means(&self, term: &str, code: &str, typed: &str) -> bool;

    /// Whether a word for this code, in any language, begins with what was typed.
    fn begins(&self, term: &str, code: &str, typed: &str) -> bool {
        self.means(term, code, typed)
    }

    /// The question with this id as it is asked; the id itself where nobody knows it.
    fn question(&self, id: &str) -> String {
        id.to_owned()
    }

    /// The words for an answer to this question, by the code of the answer, where they are not those of
    /// any other question.
    fn answer(&self, _question: &str, _code: &str) -> Option<String> {
        None
    }
}

/// How a value is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One line of text.
    Line,
    /// Several lines of text.
    Prose,
    /// A whole number; typed.
    Number,
    /// A calendar day; typed.
    Day,
    /// A calendar day that is to come; typed.
    DayToCome,
    /// 1 to 5.
    Scale,
    /// Yes or no.
    YesNo,
    /// One of a list of the field.
    Choice(&'static Choices),
    /// Any of a list of the field.
    Several(&'static Choices),
    /// Any of a list of the field, each with an optional why.
    Tagged(&'static Choices),
    /// One other record, by name.
    Link(RecordKind),
    /// Any number of other records, by name.
    Links(RecordKind),
    /// Loose words, separated by commas.
    Words,
    /// One line for each item, its parts separated by `|`. The key names the parts.
    Rows(&'static str),
}

/// A list to choose from.
#[derive(Debug)]
pub struct Choices {
    /// First part of the keys of the words.
    pub term: &'static str,
    /// Codes in the order of the list.
    pub codes: fn() -> Vec<&'static str>,
    /// Whether the empty choice is one of them.
    pub may_be_empty: bool,
}

/// Two lists are the same when their words are.
impl PartialEq for Choices {
    fn eq(&self, other: &Self) -> bool {
        (self.term, self.may_be_empty) == (other.term, other.may_be_empty)
    }
}

impl Eq for Choices {}

/// How a value is kept in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// In a column of the table of its record.
    Column(Affinity),
    /// In a column that holds the id of another record.
    Reference(RecordKind),
    /// In a table of its own, a row for each item.
    Table(&'static [Column]),
}

/// A column of a table of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name in the file.
    pub name: &'static str,
    /// What it holds.
    pub affinity: Affinity,
    /// The records whose ids it holds, if it does.
    pub references: Option<RecordKind>,
}

impl Column {
    /// A column of text.
    pub const fn text(name: &'static str) -> Self {
        Self {
            name,
            affinity: Affinity::Text,
            references: None,
        }
    }
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Affinity {
    /// Text, a code, an id, or a day as `YYYY-MM-DD`.
    Text,
    /// A whole number, or 0 and 1 for no and yes.
    Integer,
    /// A decimal number.
    Real,
}

/// One cell of a row in the file.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell<'a> {
    /// Nothing filled in.
    Empty,
    /// A whole number.
    Integer(i64),
    /// A decimal number.
    Real(f64),
    /// Text.
    Text(Cow<'a, str>),
}

impl<'a> Cell<'a> {
    /// Text, or nothing if there is none.
    pub fn text(text: &'a str) -> Self {
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(Cow::Borrowed(text))
        }
    }

    /// The same of a text from outside, without what cannot be seen.
    pub fn scrubbed(text: &'a str) -> Self {
        match scrub(text) {
            clean if clean.is_empty() => Self::Empty,
            clean => Self::Text(clean),
        }
    }

    /// What it says as text; nothing for an empty cell or a number.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text(text) => text,
            _ => "",
        }
    }

    /// The problem that this cell holds something else than its column promises.
    pub fn problem(&self) -> Problem {
        let held = match self {
            Self::Empty => String::new(),
            Self::Integer(number) => number.to_string(),
            Self::Real(number) => number.to_string(),
            Self::Text(text) => text.to_string(),
        };
        Problem::typed("problem-cell", &held)
    }
}

/// What is wrong in a value of the exchange format.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonProblem {
    /// Where, below the value: `[0].cod`; empty for the value itself.
    pub path: String,
    /// What.
    pub problem: Problem,
}

impl JsonProblem {
    /// Something else was expected here: `text`, `number`, `date`, …
    pub fn expected(what: &'static str, found: &Json) -> Self {
        let found = match found {
            Json::String(text) => format!("\"{text}\""),
            other => other.to_string(),
        };
        let short: String = found.chars().take(60).collect();
        Self {
            path: String::new(),
            problem: Problem(
                Phrase::new("problem-json-expected")
                    .term("expected", format!("json-{what}"))
                    .text("found", short),
            ),
        }
    }

    /// The same, one step further out.
    #[must_use]
    pub fn inside(mut self, step: &str) -> Self {
        self.path.insert_str(0, step);
        self
    }
}
