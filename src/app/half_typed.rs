//! What was half typed earlier: which panel goes on with it.

use serde_json::Value as Json;

use crate::app::App;
use crate::domain::phrase::Phrase;
use crate::domain::questions::Questions;
use crate::domain::village::Village;
use crate::screens::questionnaire::QuestionnaireRoute;
use crate::screens::{Route, conversation, entry_line, form, join, offering, questionnaire, walk};
use crate::store::Draft;

/// The panel that goes on with this draft; nothing if it is of another make, or what it is about is gone.
/// What is gone may be brought back by undo; then its words are there again.
pub fn route_of(draft: &Json, village: &Village, questions: &Questions) -> Option<Route> {
    if entry_line::is_half_typed(draft) {
        return Some(Route::EntryLine(Some(draft.clone())));
    }
    if let Some(walk) = walk::half_typed(draft) {
        return Some(Route::Walk(walk, Some(draft.clone())));
    }
    if let Some(id) = conversation::conversation_of(draft) {
        let there = village.gatherings.contains_key(&id);
        return there.then(|| Route::HalfSaid(draft.clone()));
    }
    if let Some((one, other)) = join::half_joined(draft, village) {
        return Some(Route::Join(one, other, Some(draft.clone())));
    }
    let offering = offering::half_done(draft, village).map(Route::Offering);
    let answer = || {
        let half_typed = questionnaire::half_done(draft, village, questions)?;
        Some(Route::Questionnaire(QuestionnaireRoute {
            question: Some(half_typed.question.clone()),
            ..QuestionnaireRoute::of(vec![half_typed.asset])
        }))
    };
    let form = || form::half_done(draft, village).map(Route::Form);
    offering.or_else(answer).or_else(form)
}

/// Whether something can wait half typed for the panel of this route.
fn can_wait(wanted: &Route) -> bool {
    match wanted {
        Route::EntryLine(draft) | Route::Walk(_, draft) | Route::Join(.., draft) => draft.is_none(),
        Route::Form(route) => route.draft.is_none(),
        Route::Offering(route) => route.draft.is_none(),
        Route::Conversation(id) => id.is_some(),
        Route::Questionnaire(_) => true,
        _ => false,
    }
}

/// Whether the panel of this route goes on with what waits under this name for the panel of another.
fn goes_on(wanted: &Route, waiting: &Route, name: &str) -> bool {
    match (wanted, waiting) {
        (Route::EntryLine(_), Route::EntryLine(_)) => name == entry_line::NAME,
        (Route::Walk(one, _), Route::Walk(other, _)) => one == other,
        (Route::Conversation(Some(id)), Route::HalfSaid(draft)) => conversation::is_of(draft, *id),
        (Route::Offering(one), Route::Offering(other)) => {
            (one.asset, one.place) == (other.asset, other.place)
        }
        (Route::Form(one), Route::Form(other)) => form::comes_for(one, other),
        (Route::Join(one, other, _), Route::Join(first, second, _)) => {
            (one, other) == (first, second) || (one, other) == (second, first)
        }
        _ => false,
    }
}

/// The panel of this route as it was left half typed the last time, if it was, and what it goes on with.
fn resumed<'a>(
    wanted: &Route,
    drafts: &'a [Draft],
    village: &Village,
    questions: &Questions,
) -> Option<(Route, Vec<&'a Json>)> {
    // There each question may have something half typed.
    if let Route::Questionnaire(route) = wanted {
        let answers = drafts.iter().filter_map(|draft| {
            let answer = questionnaire::half_done(&draft.content, village, questions)?;
            let is_asked = route.assets.contains(&answer.asset);
            is_asked.then_some((answer, &draft.content))
        });
        let (half_typed, drafts) = answers.unzip();
        let route = QuestionnaireRoute {
            half_typed,
            ..route.clone()
        };
        return Some((Route::Questionnaire(route), drafts));
    }
    let mut waiting = drafts.iter().filter_map(|draft| {
        let route = route_of(&draft.content, village, questions)?;
        goes_on(wanted, &route, &draft.form).then_some((route, vec![&draft.content]))
    });
    waiting.next()
}

impl App {
    /// The route with what was left half typed there, if anything was. While presenting that waits, for it
    /// may be about anybody.
    pub(super) fn with_half_typed(&mut self, wanted: Route) -> Route {
        if !can_wait(&wanted) {
            return wanted;
        }
        let book = &self.desk.book;
        let drafts = self
            .drafts
            .with_held_back(book.store.drafts().unwrap_or_default());
        self.desk.about.drafts = drafts.iter().map(|draft| draft.form.clone()).collect();
        let presenting = book.gate.is_presenting();
        if let Route::EntryLine(_) = wanted {
            let waits = self.desk.about.drafts.iter().any(|name| name == entry_line::NAME);
            self.drafts.line_waits = waits && presenting;
        }
        if presenting {
            return wanted;
        }
        let Some((route, taken)) = resumed(&wanted, &drafts, book.real(), &self.desk.questions) else {
            return wanted;
        };
        taken.into_iter().for_each(|draft| self.drafts.resume(draft));
        match &route {
            Route::Questionnaire(answers) if answers.goes_on() => self.say(Phrase::new("ask-half-typed")),
            Route::Questionnaire(_) => {}
            Route::HalfSaid(draft) if conversation::is_stored_since(draft, self.desk.book.real()) => {
                self.say(Phrase::new("talk-stored-since"));
            }
            _ => self.say(Phrase::new("draft-offered")),
        }
        route
    }
}
