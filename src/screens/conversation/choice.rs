//! Which conversation: one of earlier to go on with, or a new one.

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};

use crate::domain::change::Edit;
use crate::domain::conversation::ROUNDS;
use crate::domain::gathering::{Gathering, GatheringKind};
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::{Link, Value};
use crate::keys::Action;
use crate::screens::conversation::{ConversationScreen, deeds, say};
use crate::screens::{Context, Effect, Route, places};
use crate::widgets::form::called;
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::search_list::{About, step};

/// Cells and rows of the panel.
const SIZE: Size = Size::new(76, 18);

/// Rows of the text at the foot.
const FOOT: u16 = 3;

impl ConversationScreen {
    fn conversations(&self) -> &[Id] {
        self.agenda.as_ref().map_or(&[], |agenda| &agenda.conversations)
    }

    /// The conversation of earlier under the cursor.
    fn earlier(&self) -> Option<Id> {
        let row = self.choice.unwrap_or_default().0;
        self.conversations().get(row.checked_sub(1)?).copied()
    }

    pub(super) fn act_on_choice(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        match (action, self.earlier()) {
            (Action::Back, _) => vec![Effect::Back],
            (Action::Undo, _) => vec![Effect::Undo],
            (Action::Redo, _) => vec![Effect::Redo],
            (Action::New, _) | (Action::Open, None) => vec![new(cx)],
            // The panel that takes its place is where one was the last time.
            (Action::Open, id) => vec![Effect::Back, Effect::Open(Route::Conversation(id))],
            (Action::Edit, Some(id)) => edit(id, cx),
            (Action::Delete, Some(id)) => {
                let name = name(id, cx);
                let label = Phrase::new("edit-deleted").text("name", name);
                let changes = cx.village.removal(RecordKind::Gathering, &[id]);
                vec![Effect::Save(Edit::new(label, changes))]
            }
            (Action::Edit | Action::Delete, None) => say("talk-choose-first"),
            (other, _) => match step(other) {
                Some(by) => {
                    let mut cursor = self.choice.unwrap_or_default();
                    cursor.step(by, self.conversations().len() + 1);
                    self.choice = Some(cursor);
                    Vec::new()
                }
                None => vec![Effect::Say(places::elsewhere(other))],
            },
        }
    }

    /// Changes when and with whom the conversation is.
    pub(super) fn edit_conversation(&self, cx: &Context) -> Vec<Effect> {
        self.id.map_or_else(Vec::new, |id| edit(id, cx))
    }

    /// Goes into a conversation that has just been made.
    pub(super) fn begin_new(&mut self, edit: Option<&Edit>, cx: &Context) {
        let made = edit.and_then(|edit| match edit.changes.as_slice() {
            [change] if change.before.is_none() => Some(change),
            _ => None,
        });
        if let Some(change) = made
            && let Some(AnyRecord::Gathering(gathering)) = &change.after
            && gathering.kind == GatheringKind::Conversation
        {
            *self = Self::new(Some(change.id), cx);
        }
    }

    pub(super) fn draw_choice(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let title = cx.words.say("talk-title");
        let inside = panel::open(frame, area, &title, SIZE, cx.theme);
        let [rows, foot] = Layout::vertical([Constraint::Min(1), Constraint::Length(FOOT + 1)]).areas(inside);
        let conversations = self.conversations();
        let count = conversations.len() + 1;
        let cursor = self.choice.unwrap_or_default().within(count);
        let about = match self.earlier() {
            Some(_) => cx.words.say("talk-go-on"),
            None => cx.words.say("talk-about"),
        };
        About {
            text: &about,
            rows: FOOT,
        }
        .draw(frame, foot, cx.theme);
        cx.spots.rows(rows, cursor, count, spacing(count, rows, cx.theme));
        list(frame, rows, cursor, count, true, cx.theme, |row, cells| {
            let Some(id) = row.checked_sub(1).and_then(|place| conversations.get(place)) else {
                return vec![(cx.words.say("talk-new"), cells, cx.theme.title)];
            };
            vec![(in_words(*id, cx), cells, cx.theme.text)]
        });
        if self.agenda.is_none() {
            frame.set_cursor_position(rows.as_position());
        }
    }
}

/// The form of a new conversation: today, in the kern that is looked at.
fn new(cx: &Context) -> Effect {
    let gathering = Gathering {
        kind: GatheringKind::Conversation,
        kern: cx.scope.kern.map_or_else(Link::default, Link::to),
        ..Gathering::default()
    };
    Effect::Open(Route::form(
        AnyRecord::Gathering(Arc::new(gathering)),
        None,
        Some("kern"),
    ))
}

fn edit(id: Id, cx: &Context) -> Vec<Effect> {
    match cx.village.get(RecordKind::Gathering, id) {
        Some(record) => vec![Effect::Open(Route::form(record, Some(id), Some("participants")))],
        None => say("no-entry-chosen"),
    }
}

/// What the conversation is called.
pub fn name(id: Id, cx: &Context) -> String {
    let record = cx.village.get(RecordKind::Gathering, id);
    record
        .map(|record| called(&record, &cx.reading()))
        .unwrap_or_default()
}

/// When, where and with how many, and how far it is.
fn in_words(id: Id, cx: &Context) -> String {
    let Some(gathering) = cx.village.gatherings.get(&id) else {
        return cx.words.say("entry-gone");
    };
    let rounds = (0..ROUNDS).filter(|round| !deeds::notes(gathering, *round).is_empty());
    let phrase = Phrase::new("talk-row")
        .text("date", gathering.date.write(&cx.reading()))
        .text("kern", kern(gathering, cx))
        .number("people", people(gathering))
        .number("rounds", rounds.count());
    cx.words.tell(&phrase)
}

/// How many people take part.
pub fn people(gathering: &Gathering) -> u32 {
    let numbers = gathering.participants.0.iter().map(|one| one.number.unwrap_or(1));
    numbers.fold(0, u32::saturating_add)
}

/// The kern that the conversation is about, or the whole village.
pub fn kern(gathering: &Gathering, cx: &Context) -> String {
    match gathering.kern.0 {
        Some(kern) => cx.village.name_of(RecordKind::Kern, kern),
        None => cx.words.say("kern-whole-village"),
    }
}
