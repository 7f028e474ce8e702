//! The list of what waits half typed, and going on with one of it.

use std::sync::Arc;

use jiff::tz::TimeZone;
use serde_json::Value as Json;

use crate::app::App;
use crate::app::half_typed::route_of;
use crate::domain::phrase::Phrase;
use crate::screens::drafts::Waiting;
use crate::screens::{Input, Route, form, open};
use crate::store::Draft;

impl App {
    /// Shows what waits half typed.
    pub(super) fn list_drafts(&mut self) {
        // It may be about anybody.
        if self.desk.book.gate.is_presenting() {
            return self.tell_all(&Input::Drafts(Arc::default()));
        }
        match self.desk.book.store.drafts() {
            Ok(drafts) => {
                let zone = TimeZone::system();
                let waiting = drafts.into_iter().map(|draft| self.waiting(draft, &zone));
                let waiting: Arc<[Waiting]> = waiting.collect();
                self.tell_all(&Input::Drafts(waiting));
            }
            Err(error) => self.complain(&error),
        }
    }

    /// Goes on with what was half typed.
    pub(super) fn go_on(&mut self, draft: &Json) {
        if self.desk.book.gate.is_presenting() {
            return self.say(Phrase::new("entry-hidden"));
        }
        match route_of(draft, self.desk.book.shown(), &self.desk.questions) {
            Some(route) => {
                self.drafts.resume(draft);
                // A questionnaire says itself what was half typed.
                let says_so = matches!(route, Route::Questionnaire(_));
                self.open_panel(route);
                if !says_so {
                    self.say(Phrase::new("draft-offered"));
                }
            }
            None => self.say(Phrase::new("drafts-gone")),
        }
    }

    pub(super) fn waiting(&self, draft: Draft, zone: &TimeZone) -> Waiting {
        let cx = self.desk.context();
        let route = route_of(&draft.content, self.desk.book.shown(), &self.desk.questions);
        Waiting {
            at: draft.at.to_zoned(zone.clone()).datetime(),
            title: route.map(|route| open(route, &cx).title(&cx)),
            typed: self.said(&draft.content).unwrap_or_default(),
            content: draft.content,
        }
    }

    /// The first text that was typed; in a form without any, in which fields something was chosen.
    fn said(&self, draft: &Json) -> Option<String> {
        let (text, chosen) = form::said_in(draft, self.desk.book.shown());
        if text.is_some() || chosen.is_empty() {
            return text
                .as_deref()
                .and_then(on_one_line)
                .or_else(|| first_text(draft));
        }
        let words = &self.desk.words;
        let chosen: Vec<String> = chosen.iter().map(|info| words.say(&info.label())).collect();
        Some(words.tell(&Phrase::new("drafts-chosen").text("fields", chosen.join(", "))))
    }
}

fn on_one_line(text: &str) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

/// The first text that was typed where there are no fields.
fn first_text(draft: &Json) -> Option<String> {
    let typed = draft["typed"]
        .as_object()
        .into_iter()
        .flat_map(|typed| typed.values());
    let typed = typed.chain([&draft["line"], &draft["text"], &draft["lines"][0]["line"]]);
    let mut texts = typed.filter_map(Json::as_str);
    texts.find_map(on_one_line)
}
