//! Loose words, and lists whose items have parts of their own.

use std::fmt::Debug;

use serde_json::{Map, Value as Json};

use crate::domain::phrase::Problem;
use crate::domain::value::codes::{items, parts};
use crate::domain::value::{Cell, Column, JsonProblem, Kept, Line, Reading, Shape, Value};

/// Free words, in the order given, each once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words(Vec<Line>);

impl Words {
    /// The words in the order given.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|word| &**word)
    }

    /// Whether the word is there, whatever its capitals.
    pub fn contains(&self, word: &str) -> bool {
        self.iter().any(|own| own.to_lowercase() == word.to_lowercase())
    }

    /// Adds a word that is not there yet.
    pub fn add(&mut self, word: &str) {
        if !word.is_empty() && !self.iter().any(|own| own == word) {
            self.0.push(word.into());
        }
    }
}

impl Value for Words {
    fn shape(&self) -> Shape {
        Shape::Words
    }

    fn kept(&self) -> Kept {
        Kept::Table(const { &[Column::text("word")] })
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn write(&self, _: &Reading) -> String {
        self.iter().collect::<Vec<_>>().join(", ")
    }

    fn read(&mut self, typed: &str, cx: &Reading) -> Result<(), Problem> {
        let mut words = Self::default();
        for part in parts(typed) {
            let mut word = Line::default();
            word.read(part, cx)?;
            words.add(&word);
        }
        *self = words;
        Ok(())
    }

    fn to_json(&self) -> Json {
        self.iter().collect()
    }

    fn take_json(&mut self, json: &Json) -> Result<(), JsonProblem> {
        let mut words = Self::default();
        for word in items(json, |one| {
            let mut word = Line::default();
            word.take_json(one).map(|()| word)
        })? {
            words.add(&word);
        }
        *self = words;
        Ok(())
    }

    fn rows(&self, visit: &mut dyn FnMut(&[Cell<'_>])) {
        for word in self.iter() {
            visit(&[Cell::text(word)]);
        }
    }

    fn add_row(&mut self, row: &[Cell<'_>]) -> Result<(), Problem> {
        self.add(row.first().unwrap_or(&Cell::Empty).as_str());
        Ok(())
    }
}

/// An item of a list that has parts of its own, such as an offering of an asset.
pub trait RowItem: Debug + Clone + Default + PartialEq + Send + Sync + 'static {
    /// Key of the line that names the parts.
    const PARTS: &'static str;
    /// The table of its own.
    const COLUMNS: &'static [Column];

    /// The parts, in the order of the columns.
    fn values(&self) -> Vec<&dyn Value>;

    /// The parts, in the order of the columns, to be filled in.
    fn values_mut(&mut self) -> Vec<&mut dyn Value>;
}

/// A list of items with parts, in the order given.
#[derive(Debug, Clone, PartialEq)]
pub struct Rows<T>(pub Vec<T>);

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: RowItem> Value for Rows<T> {
    fn shape(&self) -> Shape {
        Shape::Rows(T::PARTS)
    }

    fn kept(&self) -> Kept {
        Kept::Table(T::COLUMNS)
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A line an item, its parts separated by ` | `; empty parts at the end are left out.
    fn write(&self, cx: &Reading) -> String {
        let lines: Vec<String> = self
            .0
            .iter()
            .map(|item| {
                let parts: Vec<String> = item
                    .values()
                    .iter()
                    .map(|value| value.write(cx).replace('|', "/"))
                    .collect();
                parts.join(" | ").trim_end_matches([' ', '|']).to_owned()
            })
            .collect();
        lines.join("\n")
    }

    fn read(&mut self, typed: &str, cx: &Reading) -> Result<(), Problem> {
        let mut rows = Vec::new();
        for line in typed.lines().filter(|line| !line.trim().is_empty()) {
            let mut item = T::default();
            let mut values = item.values_mut();
            let places = values.len();
            for (place, part) in line.splitn(places, '|').enumerate() {
                values[place].read(part.trim(), cx)?;
            }
            rows.push(item);
        }
        self.0 = rows;
        Ok(())
    }

    fn to_json(&self) -> Json {
        self.0
            .iter()
            .map(|item| {
                let parts: Map<String, Json> = T::COLUMNS
                    .iter()
                    .zip(item.values())
                    .map(|(column, value)| (column.name.to_owned(), value.to_json()))
                    .collect();
                Json::Object(parts)
            })
            .collect()
    }

    fn take_json(&mut self, json: &Json) -> Result<(), JsonProblem> {
        self.0 = items(json, |one| {
            let Json::Object(fields) = one else {
                return Err(JsonProblem::expected("object", one));
            };
            if let Some(key) = fields
                .keys()
                .find(|key| T::COLUMNS.iter().all(|column| column.name != key.as_str()))
            {
                return Err(JsonProblem {
                    path: format!(".{key}"),
                    problem: Problem::typed("problem-json-key", key),
                });
            }
            let mut item = T::default();
            for (column, value) in T::COLUMNS.iter().zip(item.values_mut()) {
                if let Some(part) = fields.get(column.name) {
                    value
                        .take_json(part)
                        .map_err(|problem| problem.inside(&format!(".{}", column.name)))?;
                }
            }
            Ok(item)
        })?;
        Ok(())
    }

    fn rows(&self, visit: &mut dyn FnMut(&[Cell<'_>])) {
        for item in &self.0 {
            let mut row = Vec::with_capacity(T::COLUMNS.len());
            for value in item.values() {
                value.rows(&mut |cells| {
                    row.extend(cells.iter().map(|cell| match cell {
                        Cell::Empty => Cell::Empty,
                        Cell::Integer(number) => Cell::Integer(*number),
                        Cell::Real(number) => Cell::Real(*number),
                        Cell::Text(text) => Cell::Text(text.to_string().into()),
                    }))
                });
            }
            visit(&row);
        }
    }

    fn add_row(&mut self, row: &[Cell<'_>]) -> Result<(), Problem> {
        let mut item = T::default();
        for (cell, value) in row.iter().zip(item.values_mut()) {
            value.add_row(std::slice::from_ref(cell))?;
        }
        self.0.push(item);
        Ok(())
    }
}
