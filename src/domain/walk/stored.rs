//! What a line of a walk stores: figures on the place, an observation, an agreement, and the walk itself.

use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::asset::Asset;
use crate::domain::change::Change;
use crate::domain::code::Code;
use crate::domain::gathering::{Gathering, GatheringKind, Participant};
use crate::domain::kinds::Kind;
use crate::domain::phrase::Phrase;
use crate::domain::plan::{Action, ActionState};
use crate::domain::record::{Id, Record};
use crate::domain::story::{Story, StoryKind};
use crate::domain::value::{Link, Rows, Scale, Value};
use crate::domain::village::Village;
use crate::domain::walk::agreed::{agreed, next};
use crate::domain::walk::{Note, RATINGS, Seen};

/// A walk as it will be kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Outing {
    /// Its id.
    pub id: Id,
    /// Through which kern; none: the whole village.
    pub kern: Option<Id>,
    /// When.
    pub day: Date,
    /// Who took part: roles and numbers.
    pub participants: Rows<Participant>,
}

impl Outing {
    /// Makes the walk, or changes it if it says otherwise; nothing if it is there like this.
    pub fn opened(&self, village: &Village) -> Option<Change> {
        if village.gatherings.contains_key(&self.id) {
            return Change::of(village, self.id, |gathering: &mut Gathering| {
                gathering.date = Some(self.day);
                gathering.participants = self.participants.clone();
            });
        }
        let gathering = Gathering {
            kind: GatheringKind::Walk,
            date: Some(self.day),
            kern: self.kern.map(Link::to).unwrap_or_default(),
            participants: self.participants.clone(),
            ..Gathering::default()
        };
        Some(Change::add(self.id, gathering))
    }

    /// Changes a walk that is there to what is said now. With its day goes what was seen on that day: its
    /// observations, and the entries that they are about or that are known to be seen, if they were checked
    /// on that day last.
    pub fn kept(&self, seen: &[Id], village: &Village) -> Vec<Change> {
        let before = village.gatherings.get(&self.id).and_then(|walk| walk.date);
        let mut changes: Vec<Change> = self.opened(village).into_iter().collect();
        if before.is_none() || before == Some(self.day) {
            return changes;
        }
        let told = village.stories.iter();
        let told: Vec<(&Id, &Arc<Story>)> = told
            .filter(|(_, story)| story.gathering.0 == Some(self.id))
            .collect();
        let about = told.iter().flat_map(|(_, story)| story.assets.iter());
        let promised = agreed(village, self.id);
        let promised = promised.iter().filter_map(|id| village.actions.get(id));
        let promised = promised.flat_map(|action| action.assets.iter());
        let mut assets: Vec<Id> = seen.iter().copied().chain(about).chain(promised).collect();
        assets.sort_unstable();
        assets.dedup();
        assets.retain(|id| {
            let asset = village.assets.get(id);
            asset.is_some_and(|asset| asset.verified == before)
        });
        changes.extend(assets.into_iter().filter_map(|id| {
            Change::of(village, id, |asset: &mut Asset| {
                asset.verified = Some(self.day);
            })
        }));
        let dated = told.iter().filter(|(_, story)| story.date == before);
        changes.extend(dated.filter_map(|(id, _)| {
            Change::of(village, **id, |story: &mut Story| {
                story.date = Some(self.day);
            })
        }));
        changes
    }

    /// What was seen of an entry.
    pub fn saw(&self, seen: &Seen, village: &Village) -> Vec<Change> {
        let asset = Change::of(village, seen.asset, |asset: &mut Asset| {
            rate(asset, &seen.ratings);
            // Somebody may have checked it since.
            asset.verified = asset.verified.max(Some(self.day));
        });
        let note = seen.note.as_ref().map(|note| self.observed(note, seen.asset));
        let agreed = seen
            .agreed
            .as_deref()
            .map(|title| self.agreed(title, Some(seen.asset), village));
        let changes = [self.opened(village), asset, note, agreed];
        changes.into_iter().flatten().collect()
    }

    fn observed(&self, note: &Note, asset: Id) -> Change {
        let story = Story {
            kind: StoryKind::Observation,
            text: note.text.as_str().into(),
            date: Some(self.day),
            tone: note.tone,
            assets: [asset].into_iter().collect(),
            gathering: Link::to(self.id),
            ..Story::default()
        };
        Change::add(Id::fresh(), story)
    }

    /// What was said of this entry that was found on the way; nothing if it was only seen: its name alone is no story.
    pub fn found(&self, id: Id, asset: &Asset) -> Option<Change> {
        let note = Note {
            text: asset.description.to_string(),
            tone: None,
        };
        (!note.text.is_empty()).then(|| self.observed(&note, id))
    }

    /// What was agreed, if need be about an entry.
    pub fn agreed(&self, title: &str, asset: Option<Id>, village: &Village) -> Change {
        let action = Action {
            title: title.into(),
            state: ActionState::Agreed,
            assets: asset.into_iter().collect(),
            ..Action::default()
        };
        Change::add(next(village, self.id), action)
    }
}

fn rate(asset: &mut Asset, ratings: &[Option<Scale>; 3]) {
    if let Kind::Place(place) = &mut asset.kind {
        let fields = [
            &mut place.reachability,
            &mut place.accessibility,
            &mut place.surroundings,
        ];
        for (field, rating) in fields.into_iter().zip(ratings) {
            *field = rating.or(*field);
        }
    }
}

/// What storing it says, in words: what changes, from what to what.
pub fn told(seen: &Seen, day: Date, village: &Village) -> Vec<Phrase> {
    let asset = village.assets.get(&seen.asset);
    let mut told = Vec::new();
    for (field, rating) in RATINGS.iter().zip(&seen.ratings) {
        let Some(rating) = rating else { continue };
        let value = asset.and_then(|asset| asset.value(field));
        let before = value.map(Value::to_json).and_then(|json| json.as_u64());
        let key = match before {
            Some(before) if before != u64::from(rating.get()) => "walk-told-rating-was",
            _ => "walk-told-rating",
        };
        let phrase = Phrase::new(key)
            .term("field", format!("field-{field}"))
            .number("rating", rating.get());
        told.push(match before {
            Some(before) if key == "walk-told-rating-was" => phrase.number("before", before),
            _ => phrase,
        });
    }
    if let Some(note) = &seen.note {
        told.push(match note.tone {
            Some(tone) => Phrase::new("walk-told-note")
                .term("tone", tone.term())
                .text("text", note.text.as_str()),
            None => Phrase::new("walk-told-note-plain").text("text", note.text.as_str()),
        });
    }
    if let Some(agreed) = &seen.agreed {
        told.push(Phrase::new("walk-told-agreed").text("text", agreed.as_str()));
    }
    let day = day.strftime("%-d-%-m-%Y").to_string();
    told.push(Phrase::new("walk-told-checked").text("day", day));
    told
}
