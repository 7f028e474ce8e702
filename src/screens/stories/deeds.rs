//! What can be done with the story or gathering under the cursor.

use crate::domain::asset::Asset;
use crate::domain::change::Edit;
use crate::domain::first_words::first_words;
use crate::domain::gathering::{Gathering, GatheringKind};
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::domain::story::{Story, StoryKind};
use crate::domain::value::{Link, Links};
use crate::screens::stories::{Mode, Stories};
use crate::screens::{Context, Effect, Route};
use crate::widgets::form::called;

/// The form of a new story about these entries.
pub fn about(assets: impl IntoIterator<Item = Id>) -> Effect {
    let story = Story {
        assets: assets.into_iter().collect::<Links<Asset>>(),
        ..Story::default()
    };
    form(Story::wrap(story.into()), None)
}

pub(super) fn new_gathering(kind: GatheringKind, cx: &Context) -> Effect {
    let gathering = Gathering {
        kind,
        kern: cx.scope.kern.map(Link::to).unwrap_or_default(),
        ..Gathering::default()
    };
    form(Gathering::wrap(gathering.into()), None)
}

fn form(record: AnyRecord, id: Option<Id>) -> Effect {
    let focus = match (&record, id) {
        (AnyRecord::Story(_), None) => Some("text"),
        _ => None,
    };
    Effect::Open(Route::form(record, id, focus))
}

impl Stories {
    /// The form of a new story; one that is begun at a walk or conversation came from there.
    pub(super) fn begin_story(&self, kind: StoryKind, cx: &Context) -> Vec<Effect> {
        let from = match (self.mode, self.under_cursor()) {
            (Mode::Gatherings, Some((RecordKind::Gathering, id))) => {
                cx.village.gatherings.get(&id).map(|from| (id, from))
            }
            _ => None,
        };
        let story = Story {
            kind,
            date: from.and_then(|(_, gathering)| gathering.date),
            gathering: from.map(|(id, _)| Link::to(id)).unwrap_or_default(),
            ..Story::default()
        };
        vec![form(Story::wrap(story.into()), None)]
    }

    /// Opens what the cursor is on: a conversation is gone on with, the rest has a form.
    pub(super) fn open(&self, cx: &Context) -> Vec<Effect> {
        match self.record(cx) {
            Some((id, AnyRecord::Gathering(gathering))) if gathering.kind == GatheringKind::Conversation => {
                vec![Effect::Open(Route::Conversation(Some(id)))]
            }
            _ => self.edit(cx),
        }
    }

    /// Opens the form of what the cursor is on.
    pub(super) fn edit(&self, cx: &Context) -> Vec<Effect> {
        match self.record(cx) {
            Some((id, record)) => vec![form(record, Some(id))],
            None => vec![Effect::Say(self.nothing())],
        }
    }

    pub(super) fn delete(&self, cx: &Context) -> Vec<Effect> {
        let Some((id, record)) = self.record(cx) else {
            return vec![Effect::Say(self.nothing())];
        };
        let name = first_words(&called(&record, &cx.reading()));
        let label = Phrase::new("edit-deleted").text("name", name);
        let changes = cx.village.removal(record.kind(), &[id]);
        vec![Effect::Save(Edit::new(label, changes))]
    }

    /// Copies the text of the story, or the notes of the gathering.
    pub(super) fn copy(&self, cx: &Context) -> Vec<Effect> {
        let (text, said) = match self.record(cx) {
            Some((_, AnyRecord::Story(story))) => (story.text.to_string(), "copied-story"),
            Some((_, AnyRecord::Gathering(gathering))) => (gathering.notes.to_string(), "copied-notes"),
            _ => return vec![Effect::Say(self.nothing())],
        };
        if text.is_empty() {
            return vec![Effect::Say(Phrase::new("copy-nothing"))];
        }
        vec![Effect::Copy(text), Effect::Say(Phrase::new(said))]
    }

    fn record(&self, cx: &Context) -> Option<(Id, AnyRecord)> {
        let (kind, id) = self.under_cursor()?;
        Some((id, cx.village.get(kind, id)?))
    }

    /// That there is nothing under the cursor, and what to do about it.
    pub(super) fn nothing(&self) -> Phrase {
        let searched = !self.search.text().is_empty() || !self.wanted.is_unfiltered();
        Phrase::new(match self.mode {
            Mode::Stories if searched => "stories-nothing-found",
            Mode::Stories => "stories-empty",
            Mode::Gatherings if !self.search.text().is_empty() => "stories-nothing-found",
            Mode::Gatherings => "gatherings-empty",
        })
    }
}
