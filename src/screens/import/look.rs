//! Having a list read, and what comes of it.

use std::sync::Arc;

use crate::domain::entry_line::ways_in;
use crate::domain::phrase::Phrase;
use crate::exchange::csv::{CsvOptions, Look};
use crate::screens::Effect;
use crate::screens::import::{Busy, ImportScreen, ListSource, Step};

/// Of how many words names are at most, one with another.
const SENTENCE: usize = 6;

impl ImportScreen {
    /// Begins with another list.
    pub(super) fn read(&mut self, source: ListSource) -> Vec<Effect> {
        let shelf = std::mem::take(&mut self.shelf);
        let (begun, left) = (self.begun.take(), std::mem::take(&mut self.left));
        let file = match &source {
            ListSource::File(path) => Some(path.clone()),
            _ => None,
        };
        *self = Self {
            shelf,
            file,
            begun,
            left,
            busy: Some(Busy::Reading),
            ..Self::default()
        };
        vec![Effect::ReadList(source, Box::default())]
    }

    /// Reads the same list as is said now.
    pub(super) fn read_again(&mut self) -> Vec<Effect> {
        self.busy = Some(Busy::Reading);
        self.keep_place();
        vec![Effect::ReadList(
            ListSource::Again,
            Box::new(self.options.clone()),
        )]
    }

    pub(super) fn work_out(&mut self) -> Vec<Effect> {
        self.keep_place();
        (self.foreseen, self.viewing) = (None, None);
        self.step = Step::Check;
        self.plan_again()
    }

    /// The same, while what was known until now stays in sight.
    pub(super) fn plan_again(&mut self) -> Vec<Effect> {
        self.busy = Some(Busy::Planning(0, 0));
        vec![Effect::PlanList(Box::new(self.options.clone()))]
    }

    /// What the list looks like has become known.
    pub(super) fn take_look(
        &mut self,
        read: Result<Arc<Look>, Phrase>,
        known: Option<Arc<CsvOptions>>,
    ) -> Vec<Effect> {
        self.busy = None;
        let look = match read {
            Ok(look) => look,
            Err(why) => return self.is_refused(why),
        };
        self.problem = None;
        self.set_aside();
        self.look = Some(look);
        if self.step == Step::File && self.resume.is_none() {
            if let Some(known) = known {
                self.options = CsvOptions::clone(&known);
                self.greeting = Some("import-known-shape");
                self.resume = Some(Step::Mapping);
                return self.read_again();
            }
            self.step = Step::Reading;
            if self.are_names_alone() {
                self.options.heading = Some(0);
                self.options.columns.insert(0, Some("name".to_owned()));
                return self.read_again();
            }
        }
        match self.resume.take() {
            Some(Step::Check) => return self.work_out(),
            Some(step) => self.step = step,
            None if self.is_prose() => return vec![Effect::Say(Phrase::new("import-prose"))],
            None => return Vec::new(),
        }
        let greeting = self.greeting.map(|key| Effect::Say(Phrase::new(key)));
        greeting.into_iter().collect()
    }

    /// Whether lines from the clipboard are sentences more than names.
    fn is_prose(&self) -> bool {
        let look = self
            .look
            .as_ref()
            .filter(|look| self.file.is_none() && look.columns.len() == 1);
        let lines = look.map_or(&[][..], |look| &look.first);
        let cells = lines.iter().flat_map(|(_, cells)| cells);
        // Who says how to reach somebody tells of an entry.
        let sentences: Vec<&String> = cells.filter(|cell| ways_in(cell).0.is_empty()).collect();
        let words = sentences.iter().map(|cell| cell.split(' ').count());
        sentences.len() * 2 > lines.len() && SENTENCE * sentences.len() < words.sum()
    }

    /// Whether lines from the clipboard are names, without a heading above them.
    pub(super) fn are_names_alone(&self) -> bool {
        let look = self.look.as_ref().filter(|_| self.file.is_none());
        look.is_some_and(|look| look.columns.len() == 1 && !look.has_names())
    }
}
