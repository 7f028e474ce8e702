//! Other records, by their id in the file and by their name on screen.

use std::fmt::Debug;
use std::marker::PhantomData;

use serde_json::Value as Json;

use crate::domain::phrase::Problem;
use crate::domain::record::{Id, Record, RecordKind};
use crate::domain::value::codes::{items, parts};
use crate::domain::value::{Affinity, Cell, Column, JsonProblem, Kept, Reading, Shape, Value};

/// A sort of record that others point at.
pub trait Target: Debug + Send + Sync + 'static {
    /// Which sort.
    const KIND: RecordKind;
    /// The table of its own that holds links to it.
    const COLUMNS: &'static [Column];
}

impl<R: Record> Target for R {
    const KIND: RecordKind = R::KIND;
    const COLUMNS: &'static [Column] = &[Column {
        name: "id",
        affinity: Affinity::Text,
        references: Some(R::KIND),
    }];
}

/// At most one record of a sort.
#[derive(Debug)]
pub struct Link<R>(pub Option<Id>, PhantomData<fn() -> R>);

/// A set of records of a sort, in order of id.
#[derive(Debug)]
pub struct Links<R>(Vec<Id>, PhantomData<fn() -> R>);

impl<R> Link<R> {
    /// A link to this record.
    pub fn to(id: Id) -> Self {
        Self(Some(id), PhantomData)
    }
}

impl<R> Default for Link<R> {
    fn default() -> Self {
        Self(None, PhantomData)
    }
}

impl<R> Clone for Link<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Link<R> {}

impl<R> PartialEq for Link<R> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<R> Links<R> {
    /// Whether it points at this record.
    pub fn contains(&self, id: Id) -> bool {
        self.0.binary_search(&id).is_ok()
    }

    /// The ids, in order.
    pub fn iter(&self) -> impl Iterator<Item = Id> + '_ {
        self.0.iter().copied()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_none(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds the link or takes it away.
    pub fn set(&mut self, id: Id, present: bool) {
        match (self.0.binary_search(&id), present) {
            (Err(place), true) => self.0.insert(place, id),
            (Ok(place), false) => {
                self.0.remove(place);
            }
            _ => {}
        }
    }
}

impl<R> FromIterator<Id> for Links<R> {
    fn from_iter<I: IntoIterator<Item = Id>>(ids: I) -> Self {
        let mut set: Vec<Id> = ids.into_iter().collect();
        set.sort_unstable();
        set.dedup();
        Self(set, PhantomData)
    }
}

impl<R> Default for Links<R> {
    fn default() -> Self {
        Self(Vec::new(), PhantomData)
    }
}

impl<R> Clone for Links<R> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<R> PartialEq for Links<R> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

/// The record that a typed name means.
fn named(kind: RecordKind, typed: &str, cx: &Reading) -> Result<Id, Problem> {
    let ids = cx.village.named(kind, typed);
    match ids.as_slice() {
        [id] => Ok(*id),
        [] if kind == RecordKind::Kern => Err(Problem::typed("problem-kern-unknown", typed)),
        [] => Err(Problem::typed("problem-name-unknown", typed)),
        _ => Err(Problem::typed("problem-name-twice", typed)),
    }
}

fn id_in(json: &Json) -> Result<Id, JsonProblem> {
    json.as_str()
        .and_then(Id::parse)
        .ok_or_else(|| JsonProblem::expected("id", json))
}

fn id_of(cell: &Cell<'_>) -> Result<Id, Problem> {
    Id::parse(cell.as_str()).ok_or_else(|| cell.problem())
}

impl<R: Target> Value for Link<R> {
    fn shape(&self) -> Shape {
        Shape::Link(R::KIND)
    }

    fn kept(&self) -> Kept {
        Kept::Reference(R::KIND)
    }

    fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    fn write(&self, cx: &Reading) -> String {
        self.0
            .map(|id| cx.village.name_of(R::KIND, id))
            .unwrap_or_default()
    }

    fn read(&mut self, typed: &str, cx: &Reading) -> Result<(), Problem> {
        self.0 = match typed.trim() {
            "" => None,
            name => Some(named(R::KIND, name, cx)?),
        };
        Ok(())
    }

    fn to_json(&self) -> Json {
        self.0.map_or(Json::Null, |id| Json::String(id.to_string()))
    }

    fn take_json(&mut self, json: &Json) -> Result<(), JsonProblem> {
        self.0 = if json.is_null() { None } else { Some(id_in(json)?) };
        Ok(())
    }

    fn rows(&self, visit: &mut dyn FnMut(&[Cell<'_>])) {
        visit(&[self.0.map_or(Cell::Empty, |id| Cell::Text(id.to_string().into()))]);
    }

    fn add_row(&mut self, row: &[Cell<'_>]) -> Result<(), Problem> {
        self.0 = match row {
            [Cell::Empty] => None,
            [cell] => Some(id_of(cell)?),
            _ => return Err(Cell::Empty.problem()),
        };
        Ok(())
    }

    fn links(&self) -> Vec<Id> {
        self.0.into_iter().collect()
    }

    fn unlink(&mut self, id: Id) {
        if self.0 == Some(id) {
            self.0 = None;
        }
    }
}

impl<R: Target> Value for Links<R> {
    fn shape(&self) -> Shape {
        Shape::Links(R::KIND)
    }

    fn kept(&self) -> Kept {
        Kept::Table(R::COLUMNS)
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn write(&self, cx: &Reading) -> String {
        let names: Vec<String> = self.iter().map(|id| cx.village.name_of(R::KIND, id)).collect();
        names.join(", ")
    }

    fn read(&mut self, typed: &str, cx: &Reading) -> Result<(), Problem> {
        *self = parts(typed)
            .map(|name| named(R::KIND, name, cx))
            .collect::<Result<_, _>>()?;
        Ok(())
    }

    fn to_json(&self) -> Json {
        self.iter().map(|id| id.to_string()).collect()
    }

    fn take_json(&mut self, json: &Json) -> Result<(), JsonProblem> {
        *self = items(json, id_in)?.into_iter().collect();
        Ok(())
    }

    fn rows(&self, visit: &mut dyn FnMut(&[Cell<'_>])) {
        for id in self.iter() {
            visit(&[Cell::Text(id.to_string().into())]);
        }
    }

    fn add_row(&mut self, row: &[Cell<'_>]) -> Result<(), Problem> {
        self.set(id_of(row.first().unwrap_or(&Cell::Empty))?, true);
        Ok(())
    }

    fn links(&self) -> Vec<Id> {
        self.0.clone()
    }

    fn unlink(&mut self, id: Id) {
        self.set(id, false);
    }
}
