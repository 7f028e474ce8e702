//! What a search found, or all records of a sort: ten at a time, to choose from by number.

use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::read_aloud::desk::Desk;
use crate::read_aloud::entry::Entry;
use crate::read_aloud::pages::Pages;
use crate::read_aloud::said::{Said, Wish};
use crate::read_aloud::{Dialogue, Turn, spoken};

/// Some records of one sort.
pub struct Found {
    kind: RecordKind,
    ids: Vec<Id>,
    pages: Pages,
}

/// Searches; one hit is read at once. Without words: everything, by name.
pub fn search(query: &str, desk: &mut Desk) -> Turn {
    let ids = desk.find(query);
    match ids.as_slice() {
        [] => {
            let key = if desk.book.shown().assets.is_empty() {
                "aloud-nothing-yet"
            } else {
                "aloud-nothing-found"
            };
            desk.tell(&Phrase::new(key).text("query", query));
            Turn::Stay
        }
        [id] => Turn::Open(Box::new(Entry::of(*id))),
        _ => Turn::Open(Box::new(Found::these(RecordKind::Asset, ids))),
    }
}

impl Found {
    /// These records of this sort.
    pub fn these(kind: RecordKind, ids: Vec<Id>) -> Self {
        Self {
            kind,
            ids,
            pages: Pages::default(),
        }
    }

    fn read_page(&mut self, desk: &mut Desk) {
        let page = self.pages.next(self.ids.len());
        if page.is_empty() {
            return desk.say("aloud-no-more");
        }
        for place in page {
            let entry = spoken::record(self.kind, self.ids[place], desk);
            desk.line(&format!("{}. {entry}", place + 1));
        }
        self.pages.tell_left(self.ids.len(), desk);
    }
}

impl Dialogue for Found {
    fn begin(&mut self, desk: &mut Desk) -> Turn {
        desk.count("aloud-found", self.ids.len());
        self.read_page(desk);
        Turn::Stay
    }

    fn menu(&self, desk: &mut Desk) {
        desk.say("aloud-list-how");
    }

    fn answer(&mut self, said: &Said, desk: &mut Desk) -> Option<Turn> {
        match (said.wish, said.number) {
            (None | Some(Wish::Show), Some(number)) => {
                let id = *self.ids.get(number.checked_sub(1)?)?;
                return Some(Turn::Open(Box::new(Entry::record(self.kind, id))));
            }
            (Some(Wish::More), _) => self.read_page(desk),
            (Some(Wish::Again), _) => {
                self.pages.again();
                self.read_page(desk);
            }
            (Some(Wish::Find), _) => {
                return Some(match search(&said.rest, desk) {
                    Turn::Open(other) => Turn::Instead(other),
                    turn => turn,
                });
            }
            _ => return None,
        }
        Some(Turn::Stay)
    }

    fn resume(&mut self, desk: &mut Desk) -> Turn {
        let turn = self.follow(desk);
        if !self.ids.is_empty() {
            desk.count("aloud-list-again", self.ids.len());
        }
        turn
    }

    /// What was found may be gone.
    fn follow(&mut self, desk: &mut Desk) -> Turn {
        self.ids
            .retain(|id| desk.book.shown().get(self.kind, *id).is_some());
        if self.ids.is_empty() {
            return Turn::Back;
        }
        Turn::Stay
    }
}
