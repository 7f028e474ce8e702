//! Text: one line, several lines, and the kinds that have a form of their own.

use std::marker::PhantomData;
use std::ops::Deref;

use serde_json::Value as Json;

use crate::domain::phrase::Problem;
use crate::domain::scrub::scrub;
use crate::domain::value::{Cell, JsonProblem, Reading, Shape, Value};

/// Text of a kind, in Unicode normal form C.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text<K>(Box<str>, PhantomData<K>);

/// What the kinds of text differ in.
pub trait TextKind: std::fmt::Debug + Send + Sync + 'static {
    /// How it is asked for.
    const SHAPE: Shape = Shape::Line;

    /// The text without white space and signs that do not belong in this kind.
    fn tidy(text: &str) -> String {
        one_line(text)
    }

    /// What was typed, as it is to be kept.
    fn check(typed: &str) -> Result<String, Problem>;
}

/// One line of text.
pub type Line = Text<OneLine>;
/// Text of any number of lines.
pub type Prose = Text<ManyLines>;
/// A phone number, kept as typed: people write it the way they will read it aloud.
pub type Phone = Text<PhoneNumber>;
/// An e-mail address.
pub type Email = Text<MailAddress>;
/// A Dutch postcode as `1234 AB`; another form is kept as it is.
pub type Postcode = Text<DutchPostcode>;
/// A web address, with or without `https://`.
pub type Website = Text<WebAddress>;

/// Kind of [`Line`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OneLine;
/// Kind of [`Prose`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ManyLines;
/// Kind of [`Phone`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhoneNumber;
/// Kind of [`Email`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MailAddress;
/// Kind of [`Postcode`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DutchPostcode;
/// Kind of [`Website`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebAddress;

/// White space of any sort becomes one space.
fn one_line(typed: &str) -> String {
    let clean = scrub(typed);
    let mut line = String::with_capacity(clean.len());
    for word in clean.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// The line, if it is empty or fits.
fn line_that(typed: &str, problem: &str, fits: impl Fn(&str) -> bool) -> Result<String, Problem> {
    let line = one_line(typed);
    if line.is_empty() || fits(&line) {
        Ok(line)
    } else {
        Err(Problem::typed(problem, typed))
    }
}

impl TextKind for OneLine {
    fn check(typed: &str) -> Result<String, Problem> {
        Ok(one_line(typed))
    }
}

impl TextKind for ManyLines {
    const SHAPE: Shape = Shape::Prose;

    fn tidy(text: &str) -> String {
        scrub(text).trim_end().to_owned()
    }

    fn check(typed: &str) -> Result<String, Problem> {
        Ok(Self::tidy(typed))
    }
}

impl TextKind for PhoneNumber {
    fn check(typed: &str) -> Result<String, Problem> {
        line_that(typed, "problem-phone", |line| {
            let digits = line.chars().filter(char::is_ascii_digit).count();
            let plain = line
                .chars()
                .all(|sign| sign.is_ascii_digit() || " +-()/.".contains(sign));
            plain && (3..=15).contains(&digits)
        })
    }
}

impl TextKind for MailAddress {
    fn check(typed: &str) -> Result<String, Problem> {
        line_that(typed, "problem-email", |line| {
            line.split_once('@').is_some_and(|(name, host)| {
                !name.is_empty()
                    && !line.contains(' ')
                    && !host.contains('@')
                    && host.contains('.')
                    && host.split('.').all(|part| !part.is_empty())
            })
        })
    }
}

impl TextKind for DutchPostcode {
    fn check(typed: &str) -> Result<String, Problem> {
        let line = one_line(typed);
        let tight: Vec<char> = line.chars().filter(|sign| *sign != ' ').collect();
        let dutch = tight.len() == 6
            && tight[..4].iter().all(char::is_ascii_digit)
            && tight[4..].iter().all(char::is_ascii_alphabetic);
        if !dutch {
            return Ok(line);
        }
        let (digits, letters) = tight.split_at(4);
        let letters: String = letters.iter().map(char::to_ascii_uppercase).collect();
        Ok(format!("{} {letters}", String::from_iter(digits)))
    }
}

impl TextKind for WebAddress {
    fn check(typed: &str) -> Result<String, Problem> {
        line_that(typed, "problem-website", |line| {
            line.contains('.') && !line.contains(' ')
        })
    }
}

impl<K> Default for Text<K> {
    fn default() -> Self {
        Self("".into(), PhantomData)
    }
}

impl<K> Deref for Text<K> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<K> From<String> for Text<K> {
    fn from(text: String) -> Self {
        Self(text.into(), PhantomData)
    }
}

impl<K> From<&str> for Text<K> {
    fn from(text: &str) -> Self {
        Self(text.into(), PhantomData)
    }
}

impl<K: TextKind> Value for Text<K> {
    fn shape(&self) -> Shape {
        K::SHAPE
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn write(&self, _: &Reading) -> String {
        self.0.to_string()
    }

    fn read(&mut self, typed: &str, _: &Reading) -> Result<(), Problem> {
        *self = K::check(typed)?.into();
        Ok(())
    }

    fn to_json(&self) -> Json {
        Json::from(&*self.0)
    }

    fn take_json(&mut self, json: &Json) -> Result<(), JsonProblem> {
        *self = match json {
            Json::String(text) => K::tidy(text).into(),
            Json::Null => Self::default(),
            other => return Err(JsonProblem::expected("text", other)),
        };
        Ok(())
    }

    fn rows(&self, visit: &mut dyn FnMut(&[Cell<'_>])) {
        visit(&[Cell::text(&self.0)]);
    }

    fn add_row(&mut self, row: &[Cell<'_>]) -> Result<(), Problem> {
        *self = match row {
            [Cell::Empty] => Self::default(),
            // The file may be somebody else's, and hold a line break where there is one line.
            [Cell::Text(text)] if text.contains('\n') => K::tidy(text).into(),
            [Cell::Text(text)] => text.as_ref().into(),
            [Cell::Integer(number)] => number.to_string().into(),
            [Cell::Real(number)] => number.to_string().into(),
            _ => return Err(Cell::Empty.problem()),
        };
        Ok(())
    }
}
