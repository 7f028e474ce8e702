//! One gap: why it is one, on what it rests, and the move that would close it.

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::gaps::{Gap, Move};
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, Record};
use crate::read_aloud::desk::Desk;
use crate::read_aloud::entry::Entry;
use crate::read_aloud::guided::Guided;
use crate::read_aloud::pages::Pages;
use crate::read_aloud::said::{Said, Wish};
use crate::read_aloud::tags::Tags;
use crate::read_aloud::{Dialogue, Turn, spoken};
use crate::screens::form::checked_today;
use crate::screens::overview::planned_for;

/// One gap.
pub struct OneGap {
    gap: Gap,
    /// The entries it rests on.
    entries: Vec<Id>,
    pages: Pages,
    /// The version of the village in which it was found.
    version: u64,
}

impl OneGap {
    /// This gap, as it is now.
    pub fn new(gap: Gap, desk: &Desk) -> Self {
        Self {
            entries: gap.assets(),
            gap,
            pages: Pages::default(),
            version: desk.book.version,
        }
    }

    fn read(&mut self, desk: &mut Desk) {
        let village = desk.book.shown();
        let nature = spoken::first_word(&self.gap.nature.term(), desk);
        let title = spoken::gap_title(&self.gap, desk);
        let (why, advice) = (self.gap.explanation(village), self.gap.advice(village));
        desk.sentence(&format!("{nature}: {title}"));
        desk.tell(&why);
        let advice = desk.words.tell(&advice);
        desk.tell(&Phrase::new("aloud-advice").text("advice", advice));
        let source = Phrase::new("aloud-rule")
            .text("rule", self.gap.rule.id)
            .term("label", self.gap.rule.label())
            .term("source", self.gap.rule.source_label());
        desk.tell(&source);
        self.read_entries(desk);
    }

    fn read_entries(&mut self, desk: &mut Desk) {
        if self.entries.is_empty() {
            return;
        }
        desk.count("aloud-rests-on", self.entries.len());
        self.read_page(desk);
    }

    fn read_page(&mut self, desk: &mut Desk) {
        let page = self.pages.next(self.entries.len());
        if page.is_empty() {
            return desk.say("aloud-no-more");
        }
        for place in page {
            let entry = spoken::entry(self.entries[place], desk);
            desk.line(&format!("{}. {entry}", place + 1));
        }
        self.pages.tell_left(self.entries.len(), desk);
    }

    /// Opens the move that would close it.
    fn carry_out(&self, desk: &mut Desk) -> Turn {
        Turn::Open(match self.gap.next_move(desk.book.shown()) {
            Move::Add(record) => Box::new(Guided::about(record, None, None, desk)),
            Move::Edit { id, record, field } => {
                let record = checked_today(record, field, desk.today());
                Box::new(Guided::about(record, Some(id), Some(field), desk))
            }
            Move::Tag(id) => Box::new(Tags::of(id, "", desk)),
        })
    }

    /// The same gap as it is now, if it is still there.
    fn now(&self, desk: &mut Desk) -> Option<Gap> {
        let report = desk.report();
        let same = |gap: &&Gap| gap.rule == self.gap.rule && gap.subject == self.gap.subject;
        report.gaps.iter().find(same).cloned()
    }
}

impl Dialogue for OneGap {
    fn begin(&mut self, desk: &mut Desk) -> Turn {
        self.read(desk);
        Turn::Stay
    }

    fn menu(&self, desk: &mut Desk) {
        desk.say("aloud-gap-how");
    }

    fn answer(&mut self, said: &Said, desk: &mut Desk) -> Option<Turn> {
        match (said.wish, said.number) {
            (Some(Wish::Do), _) => return Some(self.carry_out(desk)),
            (Some(Wish::Plan), _) => {
                let planned = planned_for(&self.gap, desk.book.shown(), &desk.words);
                let planned = AnyRecord::Action(planned.into());
                return Some(Turn::Open(Box::new(Guided::about(planned, None, None, desk))));
            }
            (None | Some(Wish::Show), Some(number)) => {
                let id = *self.entries.get(number.checked_sub(1)?)?;
                return Some(Turn::Open(Box::new(Entry::of(id))));
            }
            (Some(Wish::Tag), _) => {
                let id = *self.entries.first()?;
                return Some(Turn::Open(Box::new(Tags::of(id, &said.rest, desk))));
            }
            (Some(Wish::More), _) => self.read_page(desk),
            (Some(Wish::Again), _) => {
                self.pages = Pages::default();
                self.read(desk);
            }
            _ => return None,
        }
        Some(Turn::Stay)
    }

    /// Says whether what was done closed the gap.
    fn resume(&mut self, desk: &mut Desk) -> Turn {
        if self.version == desk.book.version {
            desk.say("aloud-gap-unchanged");
            return Turn::Stay;
        }
        self.version = desk.book.version;
        match self.now(desk) {
            None => {
                let title = spoken::gap_title(&self.gap, desk);
                desk.tell(&Phrase::new("aloud-gap-closed").text("title", title));
                Turn::Back
            }
            Some(gap) => {
                let there = |id: &Id| Asset::of(desk.book.shown()).contains_key(id);
                self.entries = gap.assets().into_iter().filter(there).collect();
                self.gap = gap;
                desk.say("aloud-gap-still");
                desk.tell(&self.gap.explanation(desk.book.shown()));
                Turn::Stay
            }
        }
    }

    fn follow(&mut self, desk: &mut Desk) -> Turn {
        self.resume(desk)
    }
}
