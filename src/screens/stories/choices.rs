//! What is chosen in a panel over the stories: what to begin, what to leave out, which page.

use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::gathering::GatheringKind;
use crate::domain::lists::{Condition, Sphere};
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::story::{Audience, StoryKind, Tone};
use crate::domain::storybook::Wanted;
use crate::keys::Action;
use crate::screens::stories::{Asks, Mode, Stories, deeds};
use crate::screens::walks::{choose_paper, open_paper, papers};
use crate::screens::{Choice, ChooseRoute, Context, Effect, Route};
use crate::widgets::rows::Cursor;
use crate::widgets::text::capital;

impl Stories {
    /// Asks what to begin: first what is told, then where people come together.
    pub(super) fn choose_new(&mut self, cx: &Context) -> Vec<Effect> {
        let kinds = StoryKind::VARIANTS.iter().map(|kind| kind.term());
        let gatherings = GatheringKind::VARIANTS.iter().map(|kind| kind.term());
        let items = kinds.chain(gatherings).map(|term| capital(&cx.words.say(&term)));
        let first = match self.mode {
            Mode::Stories => 0,
            Mode::Gatherings => StoryKind::VARIANTS.len(),
        };
        self.asks = Asks::New;
        vec![Effect::Open(Route::Choose(ChooseRoute {
            title: cx.words.say("choose-story"),
            items: items.collect(),
            current: Some(first),
        }))]
    }

    fn begin(&self, place: usize, cx: &Context) -> Vec<Effect> {
        if let Some(kind) = StoryKind::VARIANTS.get(place) {
            return self.begin_story(*kind, cx);
        }
        let kind = place.checked_sub(StoryKind::VARIANTS.len());
        match kind.and_then(|place| GatheringKind::VARIANTS.get(place)) {
            Some(GatheringKind::Walk) => vec![Effect::Open(Route::Walks)],
            Some(GatheringKind::Conversation) => {
                vec![Effect::Open(Route::Conversation(None)), Effect::Do(Action::New)]
            }
            Some(kind) => vec![deeds::new_gathering(*kind, cx)],
            None => Vec::new(),
        }
    }

    /// Asks what to leave out: one kind, condition or audience, together with what is chosen of the others.
    pub(super) fn choose_filter(&mut self, cx: &Context) -> Vec<Effect> {
        if self.mode == Mode::Gatherings {
            return vec![Effect::Say(Phrase::new("stories-no-filter"))];
        }
        let now = &self.wanted;
        let mut wanted = vec![Wanted::default()];
        let mut items = vec![cx.words.say("scope-all")];
        let mut called = |one: Wanted, what: &str, name: &str| {
            wanted.push(one);
            items.push(format!("{}: {name}", cx.words.say(what)));
        };
        let mut add = |one: Wanted, what: &str, term: String| called(one, what, &cx.words.say(&term));
        for kind in StoryKind::VARIANTS {
            let kind_only = Wanted {
                kind: Some(*kind),
                ..now.clone()
            };
            add(kind_only, "field-kind", kind.term());
        }
        for condition in Condition::VARIANTS {
            let condition_only = Wanted {
                condition: Some(*condition),
                ..now.clone()
            };
            add(condition_only, "stories-condition", condition.term());
        }
        for audience in Audience::VARIANTS {
            let audience_only = Wanted {
                audience: Some(*audience),
                ..now.clone()
            };
            add(audience_only, "field-audience", audience.term());
        }
        for tone in Tone::VARIANTS {
            let tone_only = Wanted {
                tone: Some(*tone),
                ..now.clone()
            };
            add(tone_only, "field-tone", tone.term());
        }
        for sphere in Sphere::VARIANTS {
            let sphere_only = Wanted {
                sphere: Some(*sphere),
                ..now.clone()
            };
            add(sphere_only, "stories-sphere", sphere.term());
        }
        for (id, kern) in &cx.village.kernen {
            let kern_only = Wanted {
                kern: Some(*id),
                ..now.clone()
            };
            called(kern_only, "field-kern", &kern.name);
        }
        let current = wanted.iter().position(|one| one == now);
        self.asks = Asks::Filter(wanted);
        vec![Effect::Open(Route::Choose(ChooseRoute {
            title: cx.words.say("choose-stories"),
            items,
            current,
        }))]
    }

    pub(super) fn chosen_in_panel(&mut self, choice: &Choice, cx: &Context) -> Vec<Effect> {
        match (std::mem::take(&mut self.asks), choice) {
            (Asks::New, Choice::Place(place)) => self.begin(*place, cx),
            (Asks::Filter(wanted), Choice::Place(place)) => {
                self.wanted = wanted.get(*place).cloned().unwrap_or_default();
                self.cursor = Cursor(0);
                Vec::new()
            }
            (Asks::Paper(papers), Choice::Place(place)) => open_paper(&papers, *place),
            _ => Vec::new(),
        }
    }

    /// The pages of the walk under the cursor.
    pub(super) fn print(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(walk) = self.walk_under_cursor(cx) else {
            let gathering = matches!(self.under_cursor(), Some((RecordKind::Gathering, _)));
            let said = match gathering {
                true => "gatherings-no-page",
                false => "stories-no-walk",
            };
            return vec![Effect::Say(Phrase::new(said))];
        };
        let papers = papers(walk, cx);
        if 1 < papers.len() {
            self.asks = Asks::Paper(papers);
            return vec![choose_paper(cx)];
        }
        open_paper(&papers, 0)
    }

    /// Types in what was seen on the walk under the cursor, or else asks on which.
    pub(super) fn type_in(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(walk) = self.walk_under_cursor(cx) else {
            return vec![Effect::Open(Route::Walks)];
        };
        if cx.about.walks.iter().any(|list| list.walk == walk) {
            return vec![Effect::Open(Route::Walk(walk, None))];
        }
        // A walk that was written down without a list gets its numbers now.
        let kern = cx
            .village
            .gatherings
            .get(&walk)
            .and_then(|gathering| gathering.kern.0);
        self.asks = Asks::Numbers(walk);
        vec![Effect::NumberWalk {
            walk: Some(walk),
            kern,
        }]
    }

    pub(super) fn numbered(&mut self, walk: Id) -> Vec<Effect> {
        match std::mem::take(&mut self.asks) {
            Asks::Numbers(asked) if asked == walk => vec![Effect::Open(Route::Walk(walk, None))],
            other => {
                self.asks = other;
                Vec::new()
            }
        }
    }

    fn walk_under_cursor(&self, cx: &Context) -> Option<Id> {
        let (kind, id) = self.under_cursor()?;
        let gathering = cx.village.gatherings.get(&id)?;
        let is_walk = kind == RecordKind::Gathering && gathering.kind == GatheringKind::Walk;
        is_walk.then_some(id)
    }
}
