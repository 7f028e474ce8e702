//! One entry or other record: hearing it, changing and deleting it; an entry can be tagged, checked
//! and connected too.

use crate::domain::change::Edit;
use crate::domain::fields::FieldInfo;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::relation::Relation;
use crate::domain::value::Link;
use crate::i18n::fold;
use crate::read_aloud::desk::Desk;
use crate::read_aloud::guided::Guided;
use crate::read_aloud::pages::Pages;
use crate::read_aloud::said::{Said, Wish};
use crate::read_aloud::tags::Tags;
use crate::read_aloud::trust::{self, Erasing};
use crate::read_aloud::{Dialogue, Turn, spoken};
use crate::screens::inventory::verified;

/// One entry, or another record.
pub struct Entry {
    kind: RecordKind,
    id: Id,
    /// What there is more of than could be heard at once.
    rest: Vec<String>,
    pages: Pages,
}

impl Entry {
    /// This entry.
    pub fn of(id: Id) -> Self {
        Self::record(RecordKind::Asset, id)
    }

    /// This record.
    pub fn record(kind: RecordKind, id: Id) -> Self {
        Self {
            kind,
            id,
            rest: Vec::new(),
            pages: Pages::default(),
        }
    }

    fn read(&mut self, desk: &mut Desk) {
        self.pages = Pages::default();
        if self.kind == RecordKind::Asset {
            self.rest = spoken::read_entry(self.id, desk);
            return;
        }
        let record = spoken::record(self.kind, self.id, desk);
        desk.sentence(&record);
        if let Some(record) = desk.book.shown().get(self.kind, self.id) {
            spoken::read_fields(&record, desk);
        }
    }

    fn name(&self, desk: &Desk) -> String {
        match self.kind {
            RecordKind::Asset => desk.book.shown().name_of(self.kind, self.id),
            _ => spoken::record(self.kind, self.id, desk),
        }
    }

    fn read_more(&mut self, desk: &mut Desk) {
        let page = self.pages.next(self.rest.len());
        if page.is_empty() {
            return desk.say("aloud-no-more");
        }
        self.rest[page].iter().for_each(|line| desk.line(line));
        self.pages.tell_left(self.rest.len(), desk);
    }

    fn is_there(&self, desk: &Desk) -> bool {
        desk.book.shown().get(self.kind, self.id).is_some()
    }

    /// All questions again, or one field: asked for, or changed at once if its value was typed.
    fn edit(&self, typed: &str, desk: &mut Desk) -> Turn {
        let Some(record) = desk.book.shown().get(self.kind, self.id) else {
            return Turn::Back;
        };
        if typed.is_empty() {
            let all = Guided::about(record, Some(self.id), None, desk);
            return Turn::Open(Box::new(all));
        }
        let Some((info, value)) = field(&record, typed, desk) else {
            desk.tell(&Phrase::new("aloud-no-field").text("typed", typed));
            return Turn::Stay;
        };
        let mut only = Guided::only(record, self.id, info.name, desk);
        if value.is_empty() {
            return Turn::Open(Box::new(only));
        }
        if only.answer_at_once(value, desk) {
            return Turn::Stay;
        }
        Turn::Open(Box::new(only))
    }

    fn check(&self, desk: &mut Desk) {
        let edit = verified(&[self.id], desk.book.shown(), desk.today());
        desk.save(&edit);
    }

    /// A connection with another entry, its name perhaps typed already.
    fn connect(&self, typed: &str, desk: &mut Desk) -> Turn {
        let other = match typed {
            "" => None,
            name => match desk.find(name).into_iter().find(|id| *id != self.id) {
                None => {
                    desk.tell(&Phrase::new("problem-name-unknown").text("typed", name));
                    return Turn::Stay;
                }
                Some(id) => {
                    let entry = spoken::entry(id, desk);
                    desk.tell(&Phrase::new("aloud-connect-with").text("entry", entry));
                    Some(id)
                }
            },
        };
        let relation = Relation {
            from: Link::to(self.id),
            to: other.map(Link::to).unwrap_or_default(),
            ..Relation::default()
        };
        // Once it is known with whom, only the way in which is left to ask.
        let relation = AnyRecord::Relation(relation.into());
        let guided = Guided::about(relation, None, Some("kind"), desk);
        Turn::Open(Box::new(if other.is_some() { guided.alone() } else { guided }))
    }

    fn delete(&self, desk: &mut Desk) -> Turn {
        let village = desk.book.shown();
        let label = Phrase::new("edit-deleted").text("name", self.name(desk));
        let removal = village.removal(self.kind, &[self.id]);
        if desk.save(&Edit::new(label, removal)) {
            desk.say("aloud-undo-brings-back");
            return Turn::Back;
        }
        Turn::Stay
    }
}

impl Dialogue for Entry {
    fn begin(&mut self, desk: &mut Desk) -> Turn {
        self.read(desk);
        Turn::Stay
    }

    fn menu(&self, desk: &mut Desk) {
        if self.kind == RecordKind::Asset {
            desk.say("aloud-entry-how");
            if trust::is_person(self.id, desk) {
                desk.say("aloud-entry-how-person");
            }
        } else {
            desk.say("aloud-record-how");
        }
        desk.say("aloud-entry-how-edit");
    }

    fn answer(&mut self, said: &Said, desk: &mut Desk) -> Option<Turn> {
        let is_asset = self.kind == RecordKind::Asset;
        match said.wish? {
            Wish::Again | Wish::Show if said.rest.is_empty() => self.read(desk),
            Wish::More => self.read_more(desk),
            Wish::Edit => return Some(self.edit(&said.rest, desk)),
            Wish::Tag if is_asset => return Some(Turn::Open(Box::new(Tags::of(self.id, &said.rest, desk)))),
            Wish::Check if is_asset => self.check(desk),
            Wish::Connect if is_asset => return Some(self.connect(&said.rest, desk)),
            Wish::Delete => return Some(self.delete(desk)),
            Wish::Withdraw if is_asset => trust::withdraw(self.id, desk),
            Wish::Erase if is_asset => return Some(Turn::Open(Box::new(Erasing::of(self.id)))),
            _ => return None,
        }
        Some(Turn::Stay)
    }

    fn resume(&mut self, desk: &mut Desk) -> Turn {
        if self.is_there(desk) {
            let name = self.name(desk);
            desk.tell(&Phrase::new("aloud-entry-again").text("name", name));
        }
        self.follow(desk)
    }

    fn follow(&mut self, desk: &mut Desk) -> Turn {
        if self.is_there(desk) {
            Turn::Stay
        } else {
            Turn::Back
        }
    }
}

/// The field whose label the text begins with, in either language, and the text behind it. The
/// longest label comes first ("toestemming op" is another field than "toestemming"), but a value that
/// can be read comes before none ("soort vereniging").
fn field<'t>(record: &AnyRecord, typed: &'t str, desk: &Desk) -> Option<(&'static FieldInfo, &'t str)> {
    let ends = typed.match_indices(' ').map(|(place, _)| place);
    let ends: Vec<usize> = ends.chain([typed.len()]).collect();
    let meant = ends.into_iter().rev().filter_map(|end| {
        let (label, value) = typed.split_at(end);
        Some((labelled(record, label, desk)?, value.trim()))
    });
    let meant: Vec<(&'static FieldInfo, &str)> = meant.collect();
    let fits = |(info, value): &&(&'static FieldInfo, &str)| {
        let mut record = record.clone();
        let read = record
            .value_mut(info.name)
            .map(|held| held.read(value, &desk.reading()));
        !value.is_empty() && read.is_some_and(|read| read.is_ok())
    };
    meant.iter().find(fits).or(meant.first()).copied()
}

/// The field with this label, in either language.
fn labelled(record: &AnyRecord, label: &str, desk: &Desk) -> Option<&'static FieldInfo> {
    // Folding takes signs away, but a plus belongs to the value.
    let is_label = label.split(' ').all(|word| word.contains(char::is_alphabetic));
    let label = fold(label.trim_end_matches(':'));
    let means = |info: &&'static FieldInfo| desk.words.spellings(&info.label()).contains(&label);
    record.infos().into_iter().find(means).filter(|_| is_label)
}
