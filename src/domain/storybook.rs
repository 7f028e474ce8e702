//! What people told and saw, the last first; and the walks, conversations and meetings with what came of them.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::code::Code;
use crate::domain::fold::plain;
use crate::domain::gaps::Scope;
use crate::domain::gathering::{Gathering, GatheringKind};
use crate::domain::lists::{Condition, Sphere};
use crate::domain::record::{Id, RecordKind};
use crate::domain::story::{Audience, Story, StoryKind, Tone};
use crate::domain::survey::Vantage;
use crate::domain::value::Value;
use crate::domain::village::Village;
use crate::domain::walk::agreed;

/// How many are looked at between two questions whether to stop.
const STRETCH: usize = 512;

/// Which stories are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// With all of these words, in the text, the teller or what it is about.
    pub words: String,
    /// Of this kind.
    pub kind: Option<StoryKind>,
    /// About this condition.
    pub condition: Option<Condition>,
    /// For these readers.
    pub audience: Option<Audience>,
    /// In this tone.
    pub tone: Option<Tone>,
    /// About this sphere.
    pub sphere: Option<Sphere>,
    /// Of this kern.
    pub kern: Option<Id>,
}

/// Rows for a list: ids, the last day first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Storybook {
    /// What was found.
    pub rows: Arc<[Id]>,
    /// How many there are in the part that is looked at.
    pub total: usize,
}

/// A walk, conversation or meeting, and what came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Harvest {
    /// Which one.
    pub gathering: Id,
    /// Stories and observations that came from it.
    pub stories: usize,
    /// What was agreed there.
    pub actions: usize,
}

/// Walks, conversations and meetings, the last day first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Gatherings {
    /// What was found.
    pub rows: Arc<[Harvest]>,
    /// How many there are in the part that is looked at.
    pub total: usize,
}

/// The stories that are wanted; nothing once that has been overtaken.
pub fn stories(wanted: &Wanted, from: &Vantage, overtaken: &dyn Fn() -> bool) -> Option<Storybook> {
    let village = from.village;
    let words = plain(&wanted.words);
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut found: Vec<(Reverse<Option<Date>>, Reverse<Id>)> = Vec::new();
    let mut total = 0;
    for (place, (id, story)) in village.stories.iter().enumerate() {
        if place % STRETCH == 0 && overtaken() {
            return None;
        }
        if !is_here(story, village, from.scope) {
            continue;
        }
        total += 1;
        if wanted.fits(story, village) && (words.is_empty() || has_words(story, &words, from)) {
            found.push((Reverse(story.date), Reverse(*id)));
        }
    }
    found.sort_unstable();
    let rows = found.into_iter().map(|(_, Reverse(id))| id).collect();
    Some(Storybook { rows, total })
}

/// All walks, conversations and meetings in which these words stand; nothing once that has been overtaken.
pub fn gatherings(words: &str, from: &Vantage, overtaken: &dyn Fn() -> bool) -> Option<Gatherings> {
    let village = from.village;
    let words = plain(words);
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut stories: HashMap<Id, usize> = HashMap::new();
    for story in village.stories.values() {
        if let Some(id) = story.gathering.0 {
            *stories.entry(id).or_default() += 1;
        }
    }
    let mut found = Vec::new();
    let mut total = 0;
    for (place, (id, gathering)) in village.gatherings.iter().enumerate() {
        if place % STRETCH == 0 && overtaken() {
            return None;
        }
        let kern = gathering.kern.0;
        if from.scope.kern.is_some() && kern.is_some() && kern != from.scope.kern {
            continue;
        }
        total += 1;
        if words.is_empty() || gathering_has_words(gathering, &words, from) {
            let harvest = Harvest {
                gathering: *id,
                stories: stories.get(id).copied().unwrap_or_default(),
                actions: match gathering.kind {
                    GatheringKind::Walk => agreed(village, *id).len(),
                    GatheringKind::Conversation | GatheringKind::Meeting => 0,
                },
            };
            found.push((Reverse(gathering.date), Reverse(*id), harvest));
        }
    }
    found.sort_unstable_by_key(|(date, id, _)| (*date, *id));
    let rows = found.into_iter().map(|(.., harvest)| harvest).collect();
    Some(Gatherings { rows, total })
}

impl Wanted {
    /// Whether it leaves nothing out, but for the words.
    pub fn is_unfiltered(&self) -> bool {
        let all = Self {
            words: self.words.clone(),
            ..Self::default()
        };
        *self == all
    }

    fn fits(&self, story: &Story, village: &Village) -> bool {
        let here = |kern| {
            let scope = Scope {
                kern: Some(kern),
                ..Scope::default()
            };
            is_here(story, village, &scope)
        };
        self.kind.is_none_or(|kind| story.kind == kind)
            && self.condition.is_none_or(|one| story.conditions.contains(one))
            && self.audience.is_none_or(|audience| story.audience == audience)
            && self.tone.is_none_or(|tone| story.tone == Some(tone))
            && self.sphere.is_none_or(|one| story.spheres.contains(one))
            && self.kern.is_none_or(here)
    }
}

/// Whether the story belongs to the part that is looked at: it is about something there, came from a walk
/// there, or is of the whole village.
fn is_here(story: &Story, village: &Village, scope: &Scope) -> bool {
    if *scope == Scope::default() {
        return true;
    }
    let mut assets = story
        .assets
        .iter()
        .filter_map(|id| village.assets.get(&id))
        .peekable();
    if assets.peek().is_some() {
        return assets.any(|asset| scope.includes(asset));
    }
    let gathering = story.gathering.0.and_then(|id| village.gatherings.get(&id));
    let kern = gathering.and_then(|gathering| gathering.kern.0);
    scope.kind.is_none() && scope.target_group.is_none() && (kern.is_none() || kern == scope.kern)
}

fn has_words(story: &Story, words: &[&str], from: &Vantage) -> bool {
    let mut text = format!("{} {} ", &*story.text, &*story.told_by);
    for id in story.assets.iter() {
        text.push_str(&from.village.name_of(RecordKind::Asset, id));
        text.push(' ');
    }
    text.push_str(&from.terms.word(StoryKind::TERM, story.kind.code()));
    has_all(&text, words)
}

fn gathering_has_words(gathering: &Gathering, words: &[&str], from: &Vantage) -> bool {
    let reading = crate::domain::value::Reading {
        today: from.today,
        village: from.village,
        terms: from.terms,
    };
    let text = [
        from.terms.word(GatheringKind::TERM, gathering.kind.code()),
        gathering.date.write(&reading),
        gathering.kern.write(&reading),
        gathering.route.to_string(),
        gathering.participants.write(&reading),
        gathering.notes.to_string(),
    ];
    has_all(&text.join(" "), words)
}

fn has_all(text: &str, words: &[&str]) -> bool {
    let text = plain(text);
    words.iter().all(|word| text.contains(word))
}
