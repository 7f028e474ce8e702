//! What is kept of a conversation: each answer is one edit, so that `u` takes back one answer.

use crate::domain::asset::{Asset, Judgement, Verdict};
use crate::domain::change::{Change, Edit};
use crate::domain::code::Code;
use crate::domain::conversation::CRITERIA;
use crate::domain::gathering::Gathering;
use crate::domain::lists::{Condition, Sphere};
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::domain::story::{Story, Tone};
use crate::domain::value::Link;
use crate::domain::value::Value;
use crate::domain::village::Village;
use crate::screens::Context;

/// Puts the entry in the sphere, or takes it out.
pub fn sphere(village: &Village, id: Id, sphere: Sphere) -> Option<Edit> {
    let has = village.assets.get(&id)?.spheres.contains(sphere);
    let change = Change::of(village, id, |asset: &mut Asset| asset.spheres.set(sphere, !has))?;
    let label = if has { "talk-left-sphere" } else { "talk-in-sphere" };
    Some(edit(
        village,
        id,
        Phrase::new(label).term("sphere", sphere.term()),
        change,
    ))
}

/// Says why the entry is in the sphere.
pub fn why(village: &Village, id: Id, sphere: Sphere, why: &str) -> Option<Edit> {
    let change = Change::of(village, id, |asset: &mut Asset| {
        asset.spheres.explain(sphere, why.into());
    })?;
    let label = Phrase::new("talk-why-kept").term("sphere", sphere.term());
    Some(edit(village, id, label, change))
}

/// Gives the verdict with its reason; none: it has not been discussed.
pub fn verdict(village: &Village, id: Id, verdict: Option<Verdict>, reason: &str) -> Option<Edit> {
    let change = Change::of(village, id, |asset: &mut Asset| {
        asset.verdict = verdict;
        asset.verdict_reason = reason.into();
    })?;
    let term = verdict.map_or_else(|| "talk-undiscussed".to_owned(), Code::term);
    let label = Phrase::new("talk-judged").term("verdict", term);
    Some(edit(village, id, label, change))
}

/// Says whether the entry meets the criterion; none: that is not known.
pub fn criterion(village: &Village, id: Id, place: usize, judgement: Option<Judgement>) -> Option<Edit> {
    let field = *CRITERIA.get(place)?;
    let change = Change::of(village, id, |asset: &mut Asset| {
        if let Some(value) = asset.value_mut(field) {
            // A judgement fits where judgements are kept.
            let _fits = value.take_json(&judgement.to_json());
        }
    })?;
    let term = judgement.map_or_else(|| "talk-unknown".to_owned(), Code::term);
    let label = Phrase::new("talk-criterion-kept")
        .term("criterion", format!("field-{}", field.replace('_', "-")))
        .term("judgement", term);
    Some(edit(village, id, label, change))
}

fn edit(village: &Village, id: Id, label: Phrase, change: Change) -> Edit {
    let name = village.name_of(RecordKind::Asset, id);
    Edit::new(label.text("name", name), vec![change])
}

/// Keeps what was said in this round.
pub fn note(village: &Village, conversation: Id, round: usize, text: &str) -> Option<Edit> {
    let change = Change::of(village, conversation, |gathering: &mut Gathering| {
        let notes = match round {
            0 => &mut gathering.round_1,
            1 => &mut gathering.round_2,
            2 => &mut gathering.round_3,
            _ => &mut gathering.round_4,
        };
        *notes = text.into();
    })?;
    let label = Phrase::new("talk-notes-kept").number("round", round + 1);
    Some(Edit::new(label, vec![change]))
}

/// What was said in this round.
pub fn notes(gathering: &Gathering, round: usize) -> &str {
    match round {
        0 => &gathering.round_1,
        1 => &gathering.round_2,
        2 => &gathering.round_3,
        _ => &gathering.round_4,
    }
}

/// Tells of what value the entry is: a story of this conversation, in the words of the screen.
pub fn value(conversation: Id, id: Id, value: usize, text: &str, cx: &Context) -> Edit {
    let told = Phrase::new(format!("talk-told-{}", value + 1)).text("text", text);
    let gathering = cx.village.gatherings.get(&conversation);
    let story = Story {
        text: cx.words.tell(&told).as_str().into(),
        date: gathering.and_then(|gathering| gathering.date).or(Some(cx.today)),
        told_by: cx.words.say("talk-told-by").as_str().into(),
        tone: Some(Tone::Strength),
        assets: [id].into_iter().collect(),
        gathering: Link::to(conversation),
        ..Story::default()
    };
    let label = Phrase::new("talk-value-kept").term("value", format!("talk-value-{}", value + 1));
    let name = cx.village.name_of(RecordKind::Asset, id);
    Edit::new(label.text("name", name), vec![Change::add(Id::fresh(), story)])
}

/// Says that what was told is about the condition, or not.
pub fn condition(village: &Village, story: Id, condition: Condition) -> Option<Edit> {
    let has = village.stories.get(&story)?.conditions.contains(condition);
    let change = Change::of(village, story, |story: &mut Story| {
        story.conditions.set(condition, !has);
    })?;
    let label = if has {
        "talk-told-not-about"
    } else {
        "talk-told-about"
    };
    Some(Edit::new(
        Phrase::new(label).term("condition", condition.term()),
        vec![change],
    ))
}

/// In which round and at which entry the edit was made, as far as it is of a conversation.
pub fn where_it_was(edit: &Edit) -> Option<(usize, Option<Id>)> {
    let [change] = edit.changes.as_slice() else {
        return None;
    };
    let record = change.after.as_ref().or(change.before.as_ref())?;
    match record {
        AnyRecord::Asset(_) => {
            let differs = |field: &str| {
                let of = |record: &Option<AnyRecord>| {
                    record
                        .as_ref()
                        .and_then(|record| Some(record.value(field)?.to_json()))
                };
                of(&change.before) != of(&change.after)
            };
            let judged = ["verdict", "verdict_reason"].iter().chain(&CRITERIA);
            let round = match () {
                () if differs("spheres") => 0,
                () if judged.into_iter().any(|field| differs(field)) => 1,
                () => return None,
            };
            Some((round, Some(change.id)))
        }
        AnyRecord::Relation(relation) => Some((2, relation.to.0)),
        AnyRecord::Story(story) => Some((3, story.assets.iter().next())),
        AnyRecord::Gathering(_) => {
            let of = |record: &Option<AnyRecord>, round: usize| match record {
                Some(AnyRecord::Gathering(gathering)) => notes(gathering, round).to_owned(),
                _ => String::new(),
            };
            (0..4)
                .find(|round| of(&change.before, *round) != of(&change.after, *round))
                .map(|round| (round, None))
        }
        _ => None,
    }
}
