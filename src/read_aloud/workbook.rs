//! What is kept beside the entries, sort by sort: walks, stories, relations, goals, actions and so on.

use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::Terms;
use crate::read_aloud::desk::Desk;
use crate::read_aloud::found::Found;
use crate::read_aloud::guided::Guided;
use crate::read_aloud::said::{Said, Wish};
use crate::read_aloud::{Dialogue, Turn, spoken};
use crate::screens::workbook::SORTS;

/// First part of the keys of the words for a sort.
const TERM: &str = "aloud-sort";

/// The sorts, to choose from.
struct Sorts;

/// All sorts, or the records of the one that is named.
pub fn open(typed: &str, desk: &mut Desk) -> Turn {
    if typed.is_empty() {
        return Turn::Open(Box::new(Sorts));
    }
    match sort(typed, desk) {
        Some(kind) => records(kind, desk),
        None => {
            desk.tell(&Phrase::new("aloud-no-sort").text("typed", typed));
            Turn::Open(Box::new(Sorts))
        }
    }
}

/// The questions about a new record of the sort that is named; of the vision there is only one.
pub fn new(typed: &str, desk: &Desk) -> Option<Guided> {
    let kind = by_word(typed, desk)?;
    Some(match desk.book.shown().vision() {
        Some(vision) if kind == RecordKind::Vision => {
            let vision = AnyRecord::Vision(vision.clone().into());
            Guided::about(vision, Some(Id::ONLY), None, desk)
        }
        _ => {
            let record = AnyRecord::empty(kind);
            let first = record.infos().first().map(|info| info.name);
            Guided::about(record, None, first, desk)
        }
    })
}

/// The records of a sort, the last made first.
fn records(kind: RecordKind, desk: &mut Desk) -> Turn {
    let mut ids: Vec<Id> = desk.book.shown().all(kind).map(|(id, _)| id).collect();
    ids.reverse();
    if ids.is_empty() {
        let word = desk.words.term(TERM, kind.code());
        desk.tell(&Phrase::new("aloud-none-of-sort").text("word", word));
        return Turn::Stay;
    }
    Turn::Open(Box::new(Found::these(kind, ids)))
}

/// The sort with this number or word.
fn sort(typed: &str, desk: &Desk) -> Option<RecordKind> {
    let number = typed.trim_end_matches('.').parse::<usize>().ok();
    if let Some(number) = number {
        return SORTS.get(number.checked_sub(1)?).copied();
    }
    by_word(typed, desk)
}

fn by_word(typed: &str, desk: &Desk) -> Option<RecordKind> {
    let means = |kind: &RecordKind| desk.words.means(TERM, kind.code(), typed);
    SORTS.into_iter().find(means)
}

impl Dialogue for Sorts {
    fn begin(&mut self, desk: &mut Desk) -> Turn {
        self.menu(desk);
        Turn::Stay
    }

    fn menu(&self, desk: &mut Desk) {
        desk.say("aloud-which-sort");
        for (place, kind) in SORTS.into_iter().enumerate() {
            let name = spoken::first_word(&format!("records-{}", kind.code()), desk);
            let count = desk.book.shown().count(kind);
            desk.line(&format!("{}. {name}: {count}", place + 1));
        }
    }

    fn answer(&mut self, said: &Said, desk: &mut Desk) -> Option<Turn> {
        match said.wish {
            None => sort(&said.text, desk).map(|kind| records(kind, desk)),
            Some(Wish::Show) => sort(&said.rest, desk).map(|kind| records(kind, desk)),
            // A word for a sort may also be one for something to do.
            Some(_) if said.rest.is_empty() => sort(&said.text, desk).map(|kind| records(kind, desk)),
            Some(_) => None,
        }
    }

    fn resume(&mut self, desk: &mut Desk) -> Turn {
        desk.say("aloud-workbook-again");
        Turn::Stay
    }
}
