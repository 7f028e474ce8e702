//! What happens to a conversation by itself: the village changes, and what it is about is known anew.

use std::sync::Arc;

use crate::domain::change::Edit;
use crate::domain::conversation::Agenda;
use crate::screens::conversation::{ConversationScreen, Waits, deeds};
use crate::screens::{Context, Effect};
use crate::widgets::rows::Cursor;

impl ConversationScreen {
    /// Follows a change of the village.
    pub(super) fn changed(&mut self, edit: Option<&Edit>, cx: &Context) -> Vec<Effect> {
        match std::mem::take(&mut self.waits) {
            Waits::Kept { onward } => {
                self.saying = None;
                if onward {
                    self.walk(1);
                }
            }
            Waits::TakenBack => {
                if let Some((round, entry)) = edit.and_then(deeds::where_it_was) {
                    if round != self.round {
                        self.go_to(round);
                    }
                    if let (Some(place), Some(entry)) = (self.places.get_mut(round), entry) {
                        place.find(entry);
                    }
                }
            }
            Waits::Nothing if self.id.is_none() => self.begin_new(edit, cx),
            Waits::Nothing => {
                // What others may see says nothing of what is stored.
                if let (false, Some(id)) = (cx.about.presenting, self.id) {
                    let saying = self.saying.take();
                    self.saying = saying.map(|saying| saying.beside_stored(cx.village, id));
                }
            }
        }
        if self.id.is_some_and(|id| !cx.village.gatherings.contains_key(&id)) {
            // Taken back, or taken out elsewhere.
            *self = Self::new(None, cx);
        }
        Vec::new()
    }

    /// Takes over what the conversation is about; the entries stay in the order in which one walks
    /// through them, unless others came or went.
    pub(super) fn take_over(&mut self, agenda: Arc<Agenda>) {
        if agenda.of != self.id {
            return;
        }
        for (place, round) in self.places.iter_mut().zip(&agenda.rounds) {
            if place.total != Some(round.total) {
                place.take(round);
            }
        }
        if let Some(place) = self.places.get_mut(self.round) {
            place.visit();
        }
        if self.choice.is_none() {
            self.choice = Some(Cursor(usize::from(!agenda.conversations.is_empty())));
        }
        self.agenda = Some(agenda);
    }
}
