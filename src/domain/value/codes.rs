//! Any number of a list of the field: plain, or each with a short why.

use serde_json::{Value as Json, json};

use crate::domain::code::Code;
use crate::domain::phrase::Problem;
use crate::domain::value::choice::{code_in, codes, meant};
use crate::domain::value::{Cell, Choices, Column, JsonProblem, Kept, Line, Reading, Shape, Value};

/// A set of codes, in the order of their list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Codes<C>(Vec<C>);

/// A set of codes, each with an optional why, in the order of their list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tagged<C>(Vec<Why<C>>);

/// One tag and why it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why<C> {
    /// The tag.
    pub code: C,
    /// Why this entry carries it; may be empty.
    pub why: Line,
}

impl<C> Default for Codes<C> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<C> Default for Tagged<C> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<C: Code> FromIterator<C> for Codes<C> {
    fn from_iter<I: IntoIterator<Item = C>>(codes: I) -> Self {
        let mut set: Vec<C> = codes.into_iter().collect();
        set.sort_unstable();
        set.dedup();
        Self(set)
    }
}

impl<C: Code> Codes<C> {
    /// Whether the code is in the set.
    pub fn contains(&self, code: C) -> bool {
        self.0.contains(&code)
    }

    /// The codes in the order of their list.
    pub fn iter(&self) -> impl Iterator<Item = C> + '_ {
        self.0.iter().copied()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Puts the code in the set or takes it out.
    pub fn set(&mut self, code: C, present: bool) {
        match (self.0.binary_search(&code), present) {
            (Err(place), true) => self.0.insert(place, code),
            (Ok(place), false) => {
                self.0.remove(place);
            }
            _ => {}
        }
    }
}

impl<C: Code> Tagged<C> {
    /// Whether the tag is there.
    pub fn contains(&self, code: C) -> bool {
        self.0.iter().any(|tag| tag.code == code)
    }

    /// The tags in the order of their list.
    pub fn iter(&self) -> impl Iterator<Item = &Why<C>> {
        self.0.iter()
    }

    /// The codes in the order of their list.
    pub fn codes(&self) -> impl Iterator<Item = C> + '_ {
        self.0.iter().map(|tag| tag.code)
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Why the tag was given, if it is there.
    pub fn why(&self, code: C) -> Option<&Line> {
        self.0.iter().find(|tag| tag.code == code).map(|tag| &tag.why)
    }

    /// Puts the tag there, keeping a why that it has, or takes it away.
    pub fn set(&mut self, code: C, present: bool) {
        if present {
            let why = self.why(code).cloned().unwrap_or_default();
            self.explain(code, why);
        } else {
            self.0.retain(|tag| tag.code != code);
        }
    }

    /// Puts the tag there with this why.
    pub fn explain(&mut self, code: C, why: Line) {
        match self.0.binary_search_by(|tag| tag.code.cmp(&code)) {
            Ok(place) => self.0[place].why = why,
            Err(place) => self.0.insert(place, Why { code, why }),
        }
    }
}

const fn choices<C: Code>() -> Choices {
    Choices {
        term: C::TERM,
        codes: codes::<C>,
        may_be_empty: true,
    }
}

impl<C: Code> Value for Codes<C> {
    fn shape(&self) -> Shape {
        Shape::Several(&const { choices::<C>() })
    }

    fn kept(&self) -> Kept {
        Kept::Table(const { &[Column::text("code")] })
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn write(&self, cx: &Reading) -> String {
        let words: Vec<String> = self
            .iter()
            .map(|code| cx.terms.word(C::TERM, code.code()))
            .collect();
        words.join(", ")
    }

    fn read(&mut self, typed: &str, cx: &Reading) -> Result<(), Problem> {
        *self = parts(typed)
            .map(|part| meant(part, cx).ok_or_else(|| Problem::typed("problem-choice", part)))
            .collect::<Result<_, _>>()?;
        Ok(())
    }

    fn to_json(&self) -> Json {
        self.iter().map(|code| code.code()).collect()
    }

    fn take_json(&mut self, json: &Json) -> Result<(), JsonProblem> {
        *self = items(json, code_in)?.into_iter().collect();
        Ok(())
    }

    fn rows(&self, visit: &mut dyn FnMut(&[Cell<'_>])) {
        for code in self.iter() {
            visit(&[Cell::text(code.code())]);
        }
    }

    fn add_row(&mut self, row: &[Cell<'_>]) -> Result<(), Problem> {
        let cell = row.first().unwrap_or(&Cell::Empty);
        self.set(C::from_code(cell.as_str()).ok_or_else(|| cell.problem())?, true);
        Ok(())
    }

    fn codes(&self) -> Vec<&'static str> {
        self.iter().map(Code::code).collect()
    }

    fn choose(&mut self, codes: &[&str]) {
        *self = codes.iter().filter_map(|code| C::from_code(code)).collect();
    }
}

impl<C: Code> Value for Tagged<C> {
    fn shape(&self) -> Shape {
        Shape::Tagged(&const { choices::<C>() })
    }

    fn kept(&self) -> Kept {
        Kept::Table(const { &[Column::text("code"), Column::text("why")] })
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `persoonlijk, gemeenschappelijk (komt bij elkaar in de kantine)`
    fn write(&self, cx: &Reading) -> String {
        let words: Vec<String> = self
            .iter()
            .map(|tag| match (cx.terms.word(C::TERM, tag.code.code()), &*tag.why) {
                (word, "") => word,
                (word, why) => format!("{word} ({why})"),
            })
            .collect();
        words.join(", ")
    }

    fn read(&mut self, typed: &str, cx: &Reading) -> Result<(), Problem> {
        let mut tags = Self::default();
        for part in parts(typed) {
            let (word, why) = match part.split_once('(') {
                Some((word, why)) => (word.trim(), why.strip_suffix(')').unwrap_or(why).trim()),
                None => (part, ""),
            };
            let code = meant(word, cx).ok_or_else(|| Problem::typed("problem-choice", word))?;
            let mut line = Line::default();
            line.read(why, cx)?;
            tags.explain(code, line);
        }
        *self = tags;
        Ok(())
    }

    fn to_json(&self) -> Json {
        self.iter()
            .map(|tag| json!({ "code": tag.code.code(), "why": &*tag.why }))
            .collect()
    }

    fn take_json(&mut self, json: &Json) -> Result<(), JsonProblem> {
        let mut tags = Self::default();
        for tag in items(json, tag_in)? {
            tags.explain(tag.code, tag.why);
        }
        *self = tags;
        Ok(())
    }

    fn rows(&self, visit: &mut dyn FnMut(&[Cell<'_>])) {
        for tag in self.iter() {
            visit(&[Cell::text(tag.code.code()), Cell::text(&tag.why)]);
        }
    }

    fn add_row(&mut self, row: &[Cell<'_>]) -> Result<(), Problem> {
        let [code, why] = row else {
            return Err(Cell::Empty.problem());
        };
        let tag = C::from_code(code.as_str()).ok_or_else(|| code.problem())?;
        self.explain(tag, why.as_str().into());
        Ok(())
    }

    fn codes(&self) -> Vec<&'static str> {
        Tagged::codes(self).map(Code::code).collect()
    }

    fn choose(&mut self, codes: &[&str]) {
        for code in C::VARIANTS {
            self.set(*code, codes.contains(&code.code()));
        }
    }
}

fn tag_in<C: Code>(json: &Json) -> Result<Why<C>, JsonProblem> {
    let Json::Object(fields) = json else {
        return Err(JsonProblem::expected("object", json));
    };
    if let Some(key) = fields.keys().find(|key| !["code", "why"].contains(&key.as_str())) {
        return Err(JsonProblem {
            path: format!(".{key}"),
            problem: Problem::typed("problem-json-key", key),
        });
    }
    let code =
        code_in(fields.get("code").unwrap_or(&Json::Null)).map_err(|problem| problem.inside(".code"))?;
    let mut why = Line::default();
    why.take_json(fields.get("why").unwrap_or(&Json::Null))
        .map_err(|problem| problem.inside(".why"))?;
    Ok(Why { code, why })
}

/// What is between the commas, but not between brackets; empty parts are passed over.
pub(super) fn parts(typed: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_usize;
    typed
        .split(move |sign: char| {
            match sign {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth == 0 && (sign == ',' || sign == ';' || sign == '\n')
        })
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

/// Every item of an array, or the first problem with its place.
pub(super) fn items<T>(
    json: &Json,
    item: impl Fn(&Json) -> Result<T, JsonProblem>,
) -> Result<Vec<T>, JsonProblem> {
    match json {
        Json::Null => Ok(Vec::new()),
        Json::Array(items) => items
            .iter()
            .enumerate()
            .map(|(place, one)| item(one).map_err(|problem| problem.inside(&format!("[{place}]"))))
            .collect(),
        other => Err(JsonProblem::expected("list", other)),
    }
}
