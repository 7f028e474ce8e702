//! Relations, islands and meetings in words.

use crate::domain::code::Code;
use crate::domain::network::{Alone, Hanging, Island, Meeting, Share};
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::record::{Id, RecordKind};
use crate::domain::relation::{Relation, RelationState};
use crate::domain::value::Value;
use crate::screens::Context;
use crate::screens::network::deeds::sentence;
use crate::screens::network::lists::Listed;

/// How many capacities that two share are named.
const CAPACITIES: usize = 2;

/// Since when and until when a relation is there, or that it is a wish.
pub(super) fn times(relation: &Relation, cx: &Context) -> Vec<String> {
    let day = |key: &str, day: Option<jiff::civil::Date>| {
        day.map(|_| {
            let day = day.write(&cx.reading());
            cx.words.tell(&Phrase::new(key).text("day", day))
        })
    };
    let wish = (relation.state == RelationState::Wished).then(|| cx.words.say("relation-wish"));
    let since = day("relation-since", relation.since);
    let until = day("relation-until", relation.until);
    [wish, since, until].into_iter().flatten().collect()
}

/// A relation, whole: who, how, since when, and what else there is to say.
pub(super) fn relation(id: Id, cx: &Context) -> String {
    let Some(relation) = cx.village.relations.get(&id) else {
        return cx.words.say("entry-gone");
    };
    let mut parts = vec![cx.words.tell(&sentence("relate-sentence", relation, cx))];
    parts.extend(times(relation, cx));
    parts.extend(Some(relation.note.to_string()).filter(|note| !note.is_empty()));
    parts.join(&format!(" {} ", cx.theme.signs.dot))
}

/// What an island is called: its best connected members, and how many more there are.
pub(super) fn island(island: &Island, cx: &Context) -> String {
    let names: Vec<String> = island.hubs.iter().map(|id| name(*id, cx)).collect();
    let more = island.members.len().saturating_sub(names.len());
    if more == 0 {
        return cx.words.list(&names);
    }
    let phrase = Phrase::new("network-and-others")
        .text("names", names.join(", "))
        .number("count", more);
    cx.words.tell(&phrase)
}

/// What there is to say below the list of one of so many rows.
pub(super) fn about(listed: &Listed<'_>, islands: usize, cx: &Context) -> String {
    match listed {
        Listed::Alone(alone) => about_alone(alone, cx),
        Listed::Island(island) => about_island(island, islands, cx),
        Listed::Hinge(hinge) => about_hinge(hinge, cx),
        Listed::Relation(id) => relation(*id, cx),
        Listed::Asset(id) => name(*id, cx),
    }
}

fn about_alone(alone: &Alone, cx: &Context) -> String {
    let own = name(alone.asset, cx);
    match &alone.meeting {
        Some(meeting) => {
            let key = match wish_between(meeting.one, meeting.other, cx) {
                Some(_) => "network-alone-wished",
                None => "network-alone-meet",
            };
            let phrase = Phrase::new(key)
                .text("name", own)
                .text("other", name(meeting.other, cx))
                .with("shares", shares(meeting, cx));
            cx.words.tell(&phrase)
        }
        None => cx
            .words
            .tell(&Phrase::new("network-alone-no-match").text("name", own)),
    }
}

fn about_island(own: &Island, islands: usize, cx: &Context) -> String {
    let Some(meeting) = &own.joins else {
        let key = match islands {
            1 => "network-island-only",
            _ => "network-island-largest",
        };
        return cx.words.count(key, own.members.len());
    };
    let key = if wish_between(meeting.one, meeting.other, cx).is_some() {
        "network-island-wished"
    } else if meeting.shares.is_empty() {
        "network-island-join-anyhow"
    } else {
        "network-island-join"
    };
    let phrase = Phrase::new(key)
        .text("one", name(meeting.one, cx))
        .text("other", name(meeting.other, cx))
        .with("shares", shares(meeting, cx));
    cx.words.tell(&phrase)
}

fn about_hinge(hinge: &Hanging, cx: &Context) -> String {
    let [one, other] = hinge.ends;
    let key = match wish_between(one, other, cx) {
        Some(_) => "network-hinge-wished",
        None => "network-hinge-parts",
    };
    let phrase = Phrase::new(key)
        .text("name", name(hinge.asset, cx))
        .number("group", hinge.group)
        .number("first", hinge.sizes[0])
        .number("second", hinge.sizes[1])
        .text("one", name(hinge.ends[0], cx))
        .text("other", name(hinge.ends[1], cx));
    cx.words.tell(&phrase)
}

/// The wish that these two meet, if there is one.
pub(super) fn wish_between(one: Id, other: Id, cx: &Context) -> Option<Id> {
    let ends = [Some(one), Some(other)];
    let mut relations = cx.neighbours.relations_of(one).iter().copied();
    relations.find(|id| {
        let relation = cx.village.relations.get(id);
        relation.is_some_and(|relation| {
            let both = ends.contains(&relation.from.0) && ends.contains(&relation.to.0);
            both && relation.state == RelationState::Wished
        })
    })
}

/// What two share, to be joined in a sentence.
fn shares(meeting: &Meeting, cx: &Context) -> Arg {
    let mut capacities = 0;
    let told = meeting.shares.iter().filter_map(|share| {
        let (key, what) = match share {
            Share::Kern(kern) => ("share-kern", cx.village.name_of(RecordKind::Kern, *kern)),
            Share::Group(group) => ("share-group", cx.words.say(&group.term())),
            Share::Function(function) => ("share-function", cx.words.say(&function.term())),
            Share::Capacity(question) => {
                capacities += 1;
                ("share-capacity", cx.words.say(&format!("question:{question}")))
            }
        };
        let phrase = Phrase::new(key).text("what", what);
        (capacities <= CAPACITIES).then(|| Arg::Text(cx.words.tell(&phrase)))
    });
    Arg::List(told.collect())
}

/// What an asset is called now.
pub(super) fn name(id: Id, cx: &Context) -> String {
    cx.village.name_of(RecordKind::Asset, id)
}
