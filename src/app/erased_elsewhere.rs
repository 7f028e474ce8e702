//! Somebody was erased in another window: nothing that is half typed or remembered here brings them back.

use std::collections::BTreeSet;
use std::time::Instant;

use serde_json::Value as Json;

use crate::app::App;
use crate::app::half_typed::route_of;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::erasure::Erasure;
use crate::domain::record::Id;
use crate::domain::village::Village;
use crate::screens::{Screen, open};
use crate::store::erased;

/// What is said where something was open.
pub(super) const ERASED: &str = "erased-elsewhere";

impl App {
    /// Has nothing in this window name whoever was erased since it read the file last. What is open may show what was
    /// stored before: it is opened anew with what is half typed in it, or closes.
    pub(super) fn forget_erased(&mut self) {
        let Some(before) = self.desk.book.before.take() else {
            return;
        };
        let words = self.desk.words.clone();
        let erasures: Vec<Erasure> = self
            .erased_since(&before)
            .into_iter()
            .filter_map(|id| Erasure::of(&before, id, &|phrase| words.tell(phrase)))
            .collect();
        if erasures.is_empty() {
            return;
        }
        let without = |draft: &Json| {
            let mut erasures = erasures.iter();
            erasures.try_fold(draft.clone(), |draft, erasure| erasure.half_typed(&draft))
        };
        self.drafts.rewrite(&without);
        if self.desk.book.gate.is_presenting() {
            // It may be about anybody: it waits.
            self.drafts.let_go();
        }
        let desk = &self.desk;
        let cx = desk.context();
        let again = |panel: &dyn Screen| {
            let route = match panel.draft() {
                Some(_) if desk.book.gate.is_presenting() => None,
                Some((_, draft)) => route_of(&without(&draft)?, desk.book.shown(), &desk.questions),
                None => panel.again(),
            };
            Some(open(route?, &cx))
        };
        let was_open = self.stage.panel().is_some();
        self.stage.rewrite(&without, &again);
        self.bookmarks.watch(self.stage.bookmarks(), Instant::now());
        if was_open {
            self.say(Phrase::new(ERASED));
        }
    }

    /// Who was there, and has been erased since.
    fn erased_since(&self, before: &Village) -> Vec<Id> {
        let book = &self.desk.book;
        let now = book.real();
        let known = before.assets.keys().chain(before.departed.0.keys());
        let gone: BTreeSet<Id> = known.filter(|id| now.once(**id).is_none()).copied().collect();
        if gone.is_empty() {
            return Vec::new();
        }
        // Of a file that cannot be read, whoever is not there any more may have been.
        let erased = erased(book.store.path()).unwrap_or_else(|_| gone.clone());
        gone.intersection(&erased).copied().collect()
    }
}
