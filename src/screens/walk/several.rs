//! Several pasted lines of a walk: which of them will be stored, and what is odd about them.

use std::collections::{BTreeMap, BTreeSet};

use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::Value as Json;

use crate::domain::change::{Change, Edit};
use crate::domain::entry_line::{Preview, Typing};
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::walk::{Outing, WalkLine, WalkList, What, read};
use crate::keys::Action;
use crate::screens::entry_line::lines_left;
use crate::screens::pasted::{Pasted, PastedRow, TypedFor};
use crate::screens::walk::deeds::{Stored, changes_of, doubtful};
use crate::screens::walk::{WalkScreen, look};
use crate::screens::{Context, Effect};

/// Which part of the width the lines get.
const LINES: usize = 2;

/// Pasted lines.
pub(super) struct Several {
    pub(super) pasted: Pasted,
    read: Vec<WalkLine>,
    /// What the lines that add something to the list would add, by their place.
    missing: BTreeMap<usize, Preview>,
}

impl Several {
    pub(super) fn new(lines: Vec<String>) -> Self {
        Self::of(Pasted::new(lines))
    }

    /// The lines as they were left.
    pub(super) fn of_draft(lines: &Json) -> Option<Self> {
        Pasted::of_draft(lines).map(Self::of)
    }

    fn of(pasted: Pasted) -> Self {
        Self {
            pasted,
            read: Vec::new(),
            missing: BTreeMap::new(),
        }
    }

    /// Reads the lines with the numbers of the list.
    pub(super) fn read(&mut self, list: &WalkList, cx: &Context) {
        let reading = cx.reading();
        let lines = self.pasted.texts();
        self.read = lines.map(|line| read(line, list, &reading)).collect();
        self.missing.clear();
    }

    /// Whether a line will be stored. Those that say something odd, or may be there already, begin off.
    fn is_on(&self, place: usize) -> bool {
        let Some(line) = self.read.get(place).filter(|line| line.faults.is_empty()) else {
            return false;
        };
        let missing = self.missing.get(&place);
        if missing.is_some_and(|preview| preview.entry.asset.name.is_empty()) {
            return false;
        }
        let is_doubtful = |preview: &Preview| preview.person.is_some() || !preview.entry.unknown.is_empty();
        let odd = |preview: &Preview| !preview.doubles.is_empty() || is_doubtful(preview);
        let good = line.remarks.is_empty() && !missing.is_some_and(odd);
        self.pasted.is_on(place, good)
    }

    /// The places of the lines that will be stored.
    pub(super) fn on(&self) -> BTreeSet<usize> {
        (0..self.read.len()).filter(|place| self.is_on(*place)).collect()
    }

    /// The lines that add something to the list, as entry lines.
    pub(super) fn missing(&self) -> Vec<String> {
        self.missing_places()
            .map(|(place, start)| self.pasted.text(place)[start..].to_owned())
            .collect()
    }

    fn missing_places(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let lines = self.read.iter().enumerate();
        lines.filter_map(|(place, line)| match line.what {
            What::Missing(start) if line.faults.is_empty() => Some((place, start)),
            _ => None,
        })
    }

    pub(super) fn take_over(&mut self, previews: &[Preview]) {
        let places: Vec<usize> = self.missing_places().map(|(place, _)| place).collect();
        self.missing = places.into_iter().zip(previews.iter().cloned()).collect();
    }

    /// Whether it is not known yet what all of them would add.
    pub(super) fn waits(&self) -> bool {
        self.read.len() != self.pasted.len() || self.missing_places().count() != self.missing.len()
    }

    /// The lines that were not stored, all of them off; nothing if none is left.
    pub(super) fn left(self) -> Option<Self> {
        let on = self.on();
        self.pasted.left(&on).map(Self::of)
    }

    pub(super) fn act(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Save => self.take_typed(),
            Action::Mark => self.switch(),
            _ => self
                .pasted
                .act(action)
                .unwrap_or_else(|| vec![Effect::Say(Phrase::new("key-not-here"))]),
        }
    }

    fn switch(&mut self) -> Vec<Effect> {
        let place = self.pasted.cursor.0;
        let Some(line) = self.read.get(place) else {
            return Vec::new();
        };
        if let Some(fault) = line.faults.first() {
            return vec![Effect::Say(fault.clone())];
        }
        self.pasted.switch(self.is_on(place));
        Vec::new()
    }

    /// What was typed over the list goes into the line.
    fn take_typed(&mut self) -> Vec<Effect> {
        match self.pasted.typed() {
            Some((TypedFor::Line(_), text)) if text.is_empty() => {
                return vec![Effect::Say(Phrase::new("lines-not-empty"))];
            }
            Some((TypedFor::Line(place), text)) => self.pasted.correct(place, text),
            _ => {}
        }
        self.pasted.leave();
        Vec::new()
    }

    /// What storing the lines that are on changes, each as if the ones before it had been: at most one
    /// change to a record.
    pub(super) fn changes(&self, outing: &Outing, list: &WalkList, cx: &Context) -> Vec<Change> {
        let mut village = cx.village.clone();
        let mut all: Vec<Change> = Vec::new();
        let mut places: BTreeMap<(RecordKind, Id), usize> = BTreeMap::new();
        for place in &self.on() {
            let now = Context {
                village: &village,
                ..*cx
            };
            let changes = changes_of(
                self.pasted.text(*place),
                self.missing.get(place),
                outing,
                list,
                &now,
            );
            village.apply(&Edit::new(Phrase::new("line-stored"), changes.clone()));
            for change in changes {
                match places.get(&(change.kind, change.id)) {
                    Some(place) => all[*place].after = change.after,
                    None => {
                        places.insert((change.kind, change.id), all.len());
                        all.push(change);
                    }
                }
            }
        }
        // A relation with a line that is off falls away with it.
        let there = |id: Option<Id>| id.is_some_and(|id| village.assets.contains_key(&id));
        all.retain(|change| match &change.after {
            Some(AnyRecord::Relation(relation)) => there(relation.from.0) && there(relation.to.0),
            _ => true,
        });
        all
    }

    pub(super) fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let chosen = self.pasted.cursor.within(self.pasted.len()).0;
        let about = self.row(chosen, cx).said;
        self.pasted.draw(
            frame,
            area,
            LINES,
            |place| self.row(place, cx),
            (self.on().len(), &about),
            cx,
        );
    }

    fn row(&self, place: usize, cx: &Context) -> PastedRow {
        let odd = self.odd(place, cx);
        PastedRow {
            on: self.is_on(place),
            name: self.pasted.text(place).to_owned(),
            is_odd: odd.is_some(),
            said: odd.unwrap_or_else(|| self.in_words(place, cx)),
        }
    }

    /// What is odd about a line.
    fn odd(&self, row: usize, cx: &Context) -> Option<String> {
        let line = self.read.get(row)?;
        let odd = line.faults.first().or(line.remarks.first()).cloned();
        let doubt = || {
            let preview = self.missing.get(&row)?;
            if preview.entry.asset.name.is_empty() {
                return Some(Phrase::new("lines-no-name"));
            }
            if let Some(person) = &preview.person {
                return Some(Phrase::new("lines-person").text("name", person.as_str()));
            }
            let (double, _) = preview.doubles.first()?;
            let name = cx.village.name_of(RecordKind::Asset, *double);
            doubtful(preview, cx)?;
            Some(Phrase::new("lines-double").text("name", name))
        };
        odd.or_else(doubt).map(|odd| cx.words.tell(&odd))
    }

    fn in_words(&self, row: usize, cx: &Context) -> String {
        let line = self.read.get(row);
        line.map_or_else(String::new, |line| {
            look::parts(line, self.missing.get(&row), None, cx).join(", ")
        })
    }
}

impl WalkScreen {
    /// Reads pasted lines again: the village, or the language, is another one now.
    pub(super) fn read_again(&mut self, cx: &Context) {
        if let Some(several) = &mut self.several {
            several.read(&self.list, cx);
        }
    }

    /// What can be done with the pasted lines.
    pub(super) fn act_on_lines(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        let is_typing = self.shown().is_some_and(|several| several.pasted.is_typing());
        match action {
            Action::Save if !is_typing => self.store_several(cx),
            Action::Discard if !is_typing => self.discard_several(cx),
            Action::EntryLine if !is_typing => {
                self.aside = true;
                self.ask(cx)
            }
            _ => {
                let several = self.several.as_mut();
                let effects = several.map_or_else(Vec::new, |several| several.act(action));
                if action == Action::Save {
                    return self.look_again(cx);
                }
                effects
            }
        }
    }

    /// Throws the pasted lines away, when asked twice.
    fn discard_several(&mut self, cx: &Context) -> Vec<Effect> {
        let asked = self.several.as_mut().map(|several| several.pasted.discard());
        if let Some(Err(again)) = asked {
            return vec![Effect::Say(again)];
        }
        self.several = None;
        let mut effects = self.changed(cx);
        effects.push(Effect::Say(Phrase::new("lines-discarded")));
        effects
    }

    /// Puts pasted lines into the list, behind those that wait.
    pub(super) fn add_lines(&mut self, lines: Vec<String>, cx: &Context) -> Vec<Effect> {
        self.aside = false;
        self.touched = true;
        let Some(several) = &mut self.several else {
            self.several = Some(Several::new(lines));
            return self.look_again(cx);
        };
        let said = Phrase::new("lines-added").number("count", lines.len());
        several.pasted.add(lines);
        let mut effects = self.look_again(cx);
        effects.push(Effect::Say(said));
        effects
    }

    /// Reads pasted lines that are other ones now, and asks for what they would add.
    fn look_again(&mut self, cx: &Context) -> Vec<Effect> {
        self.asked = Typing::default();
        self.read_again(cx);
        self.ask(cx)
    }

    /// Stores the pasted lines that are on, all at once.
    fn store_several(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(outing) = self.outing(cx) else {
            return vec![Effect::Say(self.day_problem())];
        };
        let Some(several) = &self.several else {
            return Vec::new();
        };
        if several.waits() {
            return vec![Effect::Say(several.pasted.reading())];
        }
        let changes = several.changes(&outing, &self.list, cx);
        let count = several.on().len();
        if count == 0 {
            return vec![Effect::Say(Phrase::new("lines-none"))];
        }
        let edit = Edit::new(Phrase::new("edit-walk-lines").number("count", count), changes);
        let left = several.pasted.len() - count;
        self.saving = Some(Stored::of(&edit, String::new(), None));
        let mut effects = vec![Effect::Save(edit)];
        if left == 0 && self.line.text().is_empty() {
            effects.push(Effect::DropDraft(self.name.clone()));
        }
        effects.extend(lines_left(count, left));
        effects
    }
}
