//! What can be done with the line: completing, storing, changing a relation, throwing away.

use crate::domain::change::Edit;
use crate::domain::entry_line::{Preview, Staying, completions, parse};
use crate::domain::phrase::Phrase;
use crate::domain::record::RecordKind;
use crate::screens::entry_line::stored::{Stored, added};
use crate::screens::entry_line::{EntryLineScreen, NAME, look};
use crate::screens::{Context, Effect, Route};
use crate::widgets::line_input::LineInput;

impl EntryLineScreen {
    pub(super) fn complete(&mut self, cx: &Context) -> Vec<Effect> {
        let fresh;
        let offered = if self.fresh {
            self.offered()
        } else {
            fresh = completions(self.line.text(), self.line.cursor(), &cx.reading());
            &fresh
        };
        let Some(taken) = offered.get(self.chosen.within(offered.len()).0) else {
            return Vec::new();
        };
        let mut line = self.line.text().to_owned();
        line.replace_range(taken.range.clone(), &taken.insert);
        let mut cursor = taken.range.start + taken.insert.len();
        if cursor == line.len() {
            line.push(' ');
            cursor += 1;
        }
        self.line = LineInput::at(&line, cursor);
        self.changed()
    }

    pub(super) fn store(&mut self, cx: &Context) -> Vec<Effect> {
        let preview = self.preview_now(cx);
        let entry = &preview.entry;
        if entry.asset.name.is_empty() {
            return vec![Effect::Say(Phrase::new("line-no-name"))];
        }
        // Each is said by itself: whoever was told of a person was not told of a double.
        let told = self.warned.as_ref().filter(|(line, _)| line == self.line.text());
        let told = told.map_or(0, |(_, told)| *told);
        if let Some(warning) = warnings(&preview, cx).into_iter().nth(told) {
            self.warned = Some((self.line.text().to_owned(), told + 1));
            self.preview = Some(preview);
            return vec![Effect::Say(warning)];
        }
        let edit = Edit::new(added(entry), preview.changes(cx.today));
        self.saving = Some(Stored {
            id: preview.id,
            text: look::in_words(&preview, cx),
            line: Some(self.line.text().to_owned()),
            before: self.staying,
            after: entry.staying(),
        });
        let mut effects = vec![Effect::Save(edit)];
        if self.several.is_none() {
            effects.push(Effect::DropDraft(NAME.to_owned()));
        }
        effects
    }

    pub(super) fn turn_relation(&mut self, cx: &Context) -> Vec<Effect> {
        // Only the line has to be read again: what resembles it takes all of the village to find.
        let entry = parse(self.line.text(), &cx.reading(), &self.staying);
        let turned = entry.turned(self.line.text(), self.line.cursor(), cx.words);
        let Some((line, cursor)) = turned else {
            return vec![Effect::Say(Phrase::new("line-no-relation"))];
        };
        self.line = LineInput::at(&line, cursor);
        let effects = self.changed();
        self.closed = true;
        effects
    }

    pub(super) fn open_double(&self, cx: &Context) -> Vec<Effect> {
        let preview = self.preview_now(cx);
        let double = preview.doubles.first().map(|(id, _)| *id);
        let record = double.and_then(|id| Some((id, cx.village.get(RecordKind::Asset, id)?)));
        match record {
            Some((id, record)) => vec![Effect::Open(Route::form(record, Some(id), None))],
            None => vec![Effect::Say(Phrase::new("line-no-double"))],
        }
    }

    pub(super) fn let_go(&mut self) -> Vec<Effect> {
        if self.staying == Staying::default() {
            return vec![Effect::Say(Phrase::new("line-stays-not"))];
        }
        self.staying = Staying::default();
        let mut effects = self.ask();
        effects.push(Effect::Say(Phrase::new("line-let-go")));
        effects
    }

    /// Throws away what was half typed, when asked twice.
    pub(super) fn discard(&mut self) -> Vec<Effect> {
        if self.line.text().is_empty() {
            return vec![Effect::Say(Phrase::new("discarded"))];
        }
        if !std::mem::replace(&mut self.discarding, true) {
            return vec![Effect::Say(Phrase::new("discard-again"))];
        }
        self.line = LineInput::default();
        let mut effects = self.changed();
        effects.push(Effect::Say(Phrase::new("discarded")));
        effects
    }
}

/// What is to be said before this is stored.
fn warnings(preview: &Preview, cx: &Context) -> Vec<Phrase> {
    let person = preview.person.as_ref();
    let person = person.map(|name| Phrase::new("line-person-anyway").text("name", name.as_str()));
    let double = preview.doubles.first().map(|(double, _)| {
        let name = cx.village.name_of(RecordKind::Asset, *double);
        Phrase::new("line-store-anyway").text("name", name)
    });
    person.into_iter().chain(double).collect()
}
