//! What the lines on the screen would store, and what there is to say about it beforehand.

use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::asset::Asset;
use crate::domain::change::{Change, Edit};
use crate::domain::doubles::{Ground, resembling, resembling_now, sharing};
use crate::domain::entry_line::mentioned::person_behind;
use crate::domain::entry_line::{Completion, Entry, Staying, completions, parse};
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, Record};
use crate::domain::relation::Relation;
use crate::domain::search::Index;
use crate::domain::value::{Link, Reading};

/// One line that is being typed, or several that were pasted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Typing {
    /// The lines.
    pub lines: Vec<String>,
    /// Where the cursor is, in bytes, if there is one line.
    pub cursor: usize,
    /// What stays from the line before the first.
    pub staying: Staying,
}

/// What one line would store.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// Under which id.
    pub id: Id,
    /// The line.
    pub line: String,
    /// What it says.
    pub entry: Entry,
    /// The same in words, beside its name.
    pub told: Vec<Phrase>,
    /// What can stand behind the sign under the cursor.
    pub completions: Vec<Completion>,
    /// The entries that may be the same one, the most alike first, each with how alike it is.
    pub doubles: Vec<(Id, f64)>,
    /// The entries with the same phone number or e-mail address, with which of the two.
    pub shared: Vec<(Id, Vec<Ground>)>,
    /// Who else is clearly named in its name: a person, whom others are not to read there.
    pub person: Option<String>,
}

/// What these lines would store, each as if the ones before it had been. Nothing if it was overtaken.
pub fn previews(
    typing: &Typing,
    cx: &Reading,
    index: &mut Index,
    overtaken: &dyn Fn() -> bool,
) -> Option<Vec<Preview>> {
    if let [line] = typing.lines.as_slice() {
        let doubles = |name: &str| resembling(name, cx.village, index);
        let mut preview = Preview::of(line, &typing.staying, cx, doubles);
        preview.completions = completions(line, typing.cursor, cx);
        return Some(vec![preview]);
    }
    let mut village = cx.village.clone();
    let mut staying = typing.staying;
    let mut found = Vec::with_capacity(typing.lines.len());
    for line in &typing.lines {
        if overtaken() {
            return None;
        }
        index.refresh(&village, cx.terms);
        let cx = Reading {
            village: &village,
            ..*cx
        };
        let preview = Preview::of(line, &staying, &cx, |name| resembling(name, cx.village, index));
        staying = preview.entry.staying();
        let edit = Edit::new(Phrase::new("line-stored"), preview.changes(cx.today));
        village.apply(&edit);
        found.push(preview);
    }
    Some(found)
}

impl Preview {
    /// The same for one line, without an index of the village: for when there is no time to make one.
    pub fn at_once(line: &str, staying: &Staying, cx: &Reading) -> Self {
        Self::of(line, staying, cx, |name| resembling_now(name, cx.village))
    }

    fn of(line: &str, staying: &Staying, cx: &Reading, doubles: impl FnOnce(&str) -> Vec<(Id, f64)>) -> Self {
        let entry = parse(line, cx, staying);
        Self {
            id: Id::fresh(),
            line: line.to_owned(),
            told: entry.told(cx),
            completions: Vec::new(),
            doubles: doubles(&entry.known_name()),
            shared: sharing(&entry.asset, None, cx.village),
            person: person_behind(&entry.asset.name, entry.asset.which(), cx),
            entry,
        }
    }

    /// The asset as it is stored: who enters it today has seen it today.
    pub fn asset(&self, today: Date) -> Asset {
        Asset {
            verified: Some(today),
            ..self.entry.asset.clone()
        }
    }

    /// Its relations.
    pub fn relations(&self) -> impl Iterator<Item = Relation> + '_ {
        self.entry.relations.iter().map(|(kind, other, outgoing)| {
            let (from, to) = if *outgoing {
                (self.id, *other)
            } else {
                (*other, self.id)
            };
            Relation {
                from: Link::to(from),
                kind: *kind,
                to: Link::to(to),
                ..Relation::default()
            }
        })
    }

    /// What storing it changes: an asset, and a record for each relation.
    pub fn changes(&self, today: Date) -> Vec<Change> {
        let asset = Asset::wrap(Arc::new(self.asset(today)));
        let relations = self
            .relations()
            .map(|relation| Change::add(Id::fresh(), relation));
        std::iter::once(Change::add_any(self.id, asset))
            .chain(relations)
            .collect()
    }
}
