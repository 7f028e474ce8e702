//! What can be done with the line of a walk: storing it, going to another field, throwing it away.

use crate::domain::change::{Change, Edit};
use crate::domain::entry_line::Preview;
use crate::domain::first_words::first_words;
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::walk::{Outing, WalkLine, What, read};
use crate::screens::named::{everybody, notice};
use crate::screens::walk::{Focus, WalkScreen, look, who};
use crate::screens::{Context, Effect, Screen};
use crate::widgets::line_input::LineInput;

/// One line that was stored.
#[derive(Debug, Clone)]
pub(super) struct Stored {
    /// The records that it changed, in order, each with whether it was there before.
    changed: Vec<(RecordKind, Id, bool)>,
    /// What it says, in words.
    pub(super) text: String,
    /// The line as it was typed; nothing for pasted lines.
    line: Option<String>,
}

impl Stored {
    pub(super) fn of(edit: &Edit, text: String, line: Option<&str>) -> Self {
        Self {
            changed: marks(edit, |change| change.before.is_some()),
            text,
            line: line.map(str::to_owned),
        }
    }

    /// The entries of the list that it says something of.
    fn assets(&self) -> impl Iterator<Item = Id> + '_ {
        let changed = self.changed.iter();
        changed
            .filter(|(kind, _, _)| *kind == RecordKind::Asset)
            .map(|(_, id, _)| *id)
    }

    /// Whether this edit is that of the line.
    fn is_done_by(&self, edit: &Edit) -> bool {
        self.changed == marks(edit, |change| change.before.is_some())
    }

    /// Whether this edit takes the line back.
    fn is_undone_by(&self, edit: &Edit) -> bool {
        self.changed == marks(edit, |change| change.after.is_some())
    }
}

/// What an edit changes. The snapshot that is kept with a new walk is no part of the line.
fn marks(edit: &Edit, there: impl Fn(&Change) -> bool) -> Vec<(RecordKind, Id, bool)> {
    let changes = edit.changes.iter();
    let changes = changes.filter(|change| change.kind != RecordKind::Snapshot);
    let mut marks: Vec<_> = changes
        .map(|change| (change.kind, change.id, there(change)))
        .collect();
    marks.sort_unstable();
    marks
}

impl WalkScreen {
    pub(super) fn store(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(outing) = self.outing(cx) else {
            return vec![Effect::Say(self.day_problem())];
        };
        let read = self.read(cx);
        if let Some(fault) = read.faults.first() {
            return vec![Effect::Say(fault.clone())];
        }
        let line = self.line.text().to_owned();
        let odd = match &read.what {
            What::Missing(start) => {
                let preview = self.missing_now(&line[*start..], cx);
                if preview.entry.asset.name.is_empty() {
                    return vec![Effect::Say(Phrase::new("line-no-name"))];
                }
                self.missing = Some(preview.clone());
                self.fresh = true;
                doubtful(&preview, cx)
            }
            _ => (!read.remarks.is_empty()).then(|| Phrase::new("walk-store-anyway")),
        };
        if let Some(odd) = odd.filter(|_| self.warned.as_deref() != Some(&line)) {
            self.warned = Some(line);
            return vec![Effect::Say(odd)];
        }
        let Some(edit) = self.edit(&read, &outing, cx) else {
            return vec![Effect::Say(Phrase::new("walk-empty"))];
        };
        let said = look::in_words(&read, self.missing.as_ref(), &outing, &line, cx);
        let stored = Stored::of(&edit, said, Some(&line));
        if edit.changes.is_empty() {
            // It says what is known already: on to the next.
            self.stored.push(stored);
            self.line = LineInput::default();
            let mut effects = self.changed(cx);
            effects.push(Effect::Say(Phrase::new("walk-known")));
            return effects;
        }
        self.saving = Some(stored);
        let named = self.named(cx);
        let mut effects = vec![Effect::Save(edit)];
        if self.several.is_none() {
            effects.push(Effect::DropDraft(self.name.clone()));
        }
        effects.extend(notice("story-names-stored", named, cx).map(Effect::Say));
        effects
    }

    /// What the line stores.
    fn edit(&self, read: &WalkLine, outing: &Outing, cx: &Context) -> Option<Edit> {
        let village = cx.village;
        Some(match &read.what {
            What::Nothing => return None,
            What::Entry(seen) => {
                let name = village.name_of(RecordKind::Asset, seen.asset);
                let label = Phrase::new("edit-walk-entry").number("number", seen.number);
                Edit::new(label.text("name", name), outing.saw(seen, village))
            }
            What::Missing(_) => {
                let preview = self.missing.as_ref()?;
                let label = Phrase::new("edit-added")
                    .term(
                        "kind",
                        crate::domain::code::Code::term(preview.entry.asset.which()),
                    )
                    .text("name", &*preview.entry.asset.name);
                let changes = outing.opened(village).into_iter();
                Edit::new(label, changes.chain(found(preview, outing)).collect())
            }
            What::Agreed(text) => {
                let changes = [outing.opened(village), Some(outing.agreed(text, None, village))];
                let label = Phrase::new("edit-walk-agreed").text("text", first_words(text));
                Edit::new(label, changes.into_iter().flatten().collect())
            }
        })
    }

    /// Those who are named in what will be stored; not while others look along.
    pub(super) fn named(&self, cx: &Context) -> Vec<String> {
        let names = self.names.as_ref().filter(|_| !cx.about.presenting);
        match (names, self.read(cx).what) {
            (Some(names), What::Entry(seen)) => {
                let note = seen.note.map(|note| note.text);
                everybody(names, note.as_deref().unwrap_or_default(), false)
            }
            _ => Vec::new(),
        }
    }

    /// Those who are named where only roles stand; not while others look along.
    pub(super) fn named_as_participants(&self, cx: &Context) -> Vec<String> {
        let Some(names) = self.names.as_ref().filter(|_| !cx.about.presenting) else {
            return Vec::new();
        };
        let roles = who::read(self.who.text()).0;
        let named = roles.iter().map(|one| everybody(names, &one.role, true));
        named.flatten().collect()
    }

    pub(super) fn day_problem(&self) -> Phrase {
        Phrase::new("walk-day-unknown").text("typed", self.day.text())
    }

    /// To the next field, or the one after that; stores what was typed about the walk itself.
    pub(super) fn go(&mut self, by: usize, cx: &Context) -> Vec<Effect> {
        self.go_to(self.focus.other(by), cx)
    }

    pub(super) fn go_to(&mut self, focus: Focus, cx: &Context) -> Vec<Effect> {
        let left = std::mem::replace(&mut self.focus, focus);
        if left == Focus::Line {
            return Vec::new();
        }
        let Some(outing) = self.outing(cx) else {
            self.focus = Focus::Day;
            return vec![Effect::Say(self.day_problem())];
        };
        self.keep(&outing, cx)
    }

    /// Stores day and participants of a walk that is there already; one that is not is made with its
    /// first line.
    fn keep(&mut self, outing: &Outing, cx: &Context) -> Vec<Effect> {
        if !cx.village.gatherings.contains_key(&outing.id) {
            return Vec::new();
        }
        let seen: Vec<Id> = self.stored.iter().flat_map(Stored::assets).collect();
        let changes = outing.kept(&seen, cx.village);
        if changes.is_empty() {
            return Vec::new();
        }
        self.first = (self.day.text().to_owned(), self.who.text().to_owned());
        let label =
            Phrase::new("edit-walk-itself").text("day", outing.day.strftime("%-d-%-m-%Y").to_string());
        let mut effects = vec![Effect::Save(Edit::new(label, changes))];
        if self.draft().is_none() {
            effects.push(Effect::DropDraft(self.name.clone()));
        }
        effects
    }

    /// One step back: the pasted lines, the panel.
    pub(super) fn back(&mut self, cx: &Context) -> Vec<Effect> {
        if self.shown_mut().is_some_and(|several| several.pasted.leave()) {
            return Vec::new();
        }
        if std::mem::take(&mut self.aside) {
            return self.ask(cx);
        }
        let mut effects = match self.outing(cx) {
            Some(outing) => self.keep(&outing, cx),
            None => Vec::new(),
        };
        if let Some(several) = self.shown() {
            effects.push(Effect::Say(several.pasted.kept()));
        } else if self.draft().is_some() {
            effects.push(Effect::SayKept);
        }
        effects.push(Effect::Back);
        effects
    }

    /// Throws away what was half typed, when asked twice.
    pub(super) fn discard(&mut self, cx: &Context) -> Vec<Effect> {
        if self.line.text().is_empty() {
            return vec![Effect::Say(Phrase::new("discarded"))];
        }
        if !std::mem::replace(&mut self.discarding, true) {
            return vec![Effect::Say(Phrase::new("discard-again"))];
        }
        self.line = LineInput::default();
        let mut effects = self.changed(cx);
        effects.push(Effect::Say(Phrase::new("discarded")));
        effects
    }

    /// What was stored is no longer typed; what was taken back is typed again.
    pub(super) fn follow(&mut self, edit: &Edit) {
        if let Some(stored) = self.saving.take_if(|stored| stored.is_done_by(edit)) {
            self.first = (self.day.text().to_owned(), self.who.text().to_owned());
            if stored.line.is_some() {
                self.line = LineInput::default();
                self.stored.push(stored);
            } else {
                self.several = self.several.take().and_then(|several| several.left());
            }
            self.missing = None;
            self.fresh = false;
            self.warned = None;
            return;
        }
        let last = self.stored.last().is_some_and(|stored| stored.is_undone_by(edit));
        if let Some(back) = last.then(|| self.stored.pop()).flatten()
            && let Some(line) = back.line.filter(|_| self.line.text().is_empty())
        {
            self.line = LineInput::new(&line);
        }
    }

    /// Shows day and participants as they are kept by now, unless something else is typed there.
    pub(super) fn follow_walk(&mut self, cx: &Context) {
        let typed = (self.day.text(), self.who.text());
        if typed != (&*self.first.0, &*self.first.1) {
            return;
        }
        if let Some(walk) = cx.village.gatherings.get(&self.list.walk) {
            let day = walk.date.map(|day| day.strftime("%-d-%-m-%Y").to_string());
            self.first = (day.unwrap_or_default(), who::written(&walk.participants));
            if self.day.text() != self.first.0 {
                self.day = LineInput::new(&self.first.0);
            }
            if self.who.text() != self.first.1 {
                self.who = LineInput::new(&self.first.1);
            }
        }
    }
}

/// What is doubtful about something new.
pub(super) fn doubtful(preview: &Preview, cx: &Context) -> Option<Phrase> {
    if let Some((double, _)) = preview.doubles.first() {
        let name = cx.village.name_of(RecordKind::Asset, *double);
        return Some(Phrase::new("walk-double-anyway").text("name", name));
    }
    if let Some(person) = &preview.person {
        return Some(Phrase::new("line-person-anyway").text("name", person.as_str()));
    }
    (!preview.entry.unknown.is_empty()).then(|| Phrase::new("walk-store-anyway"))
}

/// What storing something that was missing changes: it is on the list, and what was said of it was seen on this walk.
fn found(preview: &Preview, outing: &Outing) -> Vec<Change> {
    let mut changes = preview.changes(outing.day);
    let asset = changes.iter().find(|change| change.kind == RecordKind::Asset);
    let told = asset.and_then(|change| outing.found(change.id, &preview.entry.asset));
    changes.extend(told);
    changes
}

/// What one of several lines stores in the village as it is by then.
pub(super) fn changes_of(
    line: &str,
    preview: Option<&Preview>,
    outing: &Outing,
    list: &crate::domain::walk::WalkList,
    cx: &Context,
) -> Vec<Change> {
    let village = cx.village;
    match read(line, list, &cx.reading()).what {
        What::Nothing => Vec::new(),
        What::Entry(seen) => outing.saw(&seen, village),
        What::Missing(_) => {
            let opened = outing.opened(village).into_iter();
            let added = preview.map(|preview| found(preview, outing));
            opened.chain(added.into_iter().flatten()).collect()
        }
        What::Agreed(text) => {
            let agreed = outing.agreed(&text, None, village);
            outing.opened(village).into_iter().chain([agreed]).collect()
        }
    }
}
