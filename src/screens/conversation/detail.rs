//! What the group said so far of one entry.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::conversation::SUPPORTING;
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::record::{Id, RecordKind};
use crate::domain::relation::{Relation, RelationState};
use crate::domain::story::Story;
use crate::screens::Context;
use crate::widgets::text::{capital, wrap};

/// Draws what is known of the entry, what is of this round first.
pub fn draw(id: Id, conversation: Id, round: usize, frame: &mut Frame, area: Rect, cx: &Context) {
    let Some(asset) = cx.village.assets.get(&id) else {
        return;
    };
    let cells = usize::from(area.width);
    let mut lines = Vec::new();
    let mut add = |text: &str, style| {
        lines.extend(
            wrap(text, cells)
                .into_iter()
                .map(|line| Line::styled(line, style)),
        );
    };
    add(&asset.name, cx.theme.title);
    add(&what_it_is(asset, cx), cx.theme.dim);
    let mut parts = [
        spheres(asset, cx),
        verdict(asset, cx),
        support(id, cx),
        values(id, conversation, cx),
    ];
    // What is asked now stands on top.
    parts[..=round].rotate_right(1);
    for part in parts {
        for line in part {
            add(&line, cx.theme.text);
        }
    }
    let room = usize::from(area.height);
    if lines.len() > room {
        let [_, more] = cx.theme.signs.more;
        lines.truncate(room.saturating_sub(1));
        lines.push(Line::styled(more, cx.theme.dim).right_aligned());
    }
    for (line, y) in lines.into_iter().zip(area.top()..area.bottom()) {
        frame.render_widget(line, Rect { y, height: 1, ..area });
    }
}

/// `vereniging · Malden`
fn what_it_is(asset: &Asset, cx: &Context) -> String {
    let kern = match asset.kern.0 {
        Some(kern) => cx.village.name_of(RecordKind::Kern, kern),
        None => cx.words.say("kern-whole-village"),
    };
    let kind = cx.words.say(&asset.which().term());
    format!("{kind} {} {kern}", cx.theme.signs.dot)
}

fn spheres(asset: &Asset, cx: &Context) -> Vec<String> {
    if asset.spheres.count() == 0 {
        return vec![cx.words.say("talk-no-sphere")];
    }
    let told = asset.spheres.iter().map(|tag| {
        let sphere = capital(&cx.words.say(&tag.code.term()));
        if tag.why.is_empty() {
            sphere
        } else {
            format!("{sphere}: {}", &*tag.why)
        }
    });
    told.collect()
}

fn verdict(asset: &Asset, cx: &Context) -> Vec<String> {
    let verdict = match asset.verdict {
        Some(verdict) => cx.words.say(&verdict.term()),
        None => cx.words.say("talk-undiscussed"),
    };
    let said = Phrase::new("talk-verdict")
        .text("verdict", verdict)
        .number("count", asset.criteria_met());
    let mut lines = vec![cx.words.tell(&said)];
    if !asset.verdict_reason.is_empty() {
        lines.push(
            cx.words
                .tell(&Phrase::new("talk-because").text("reason", &*asset.verdict_reason)),
        );
    }
    lines
}

/// Who supports the entry, and what is wished.
fn support(id: Id, cx: &Context) -> Vec<String> {
    let relations = supporting(id, cx);
    if relations.is_empty() {
        return vec![cx.words.say("talk-not-supported")];
    }
    let lines = relations.into_iter().map(|relation| {
        let key = match relation.state {
            RelationState::Wished => "talk-supported-wish",
            RelationState::Existing if !relation.counts(cx.today) => "talk-supported-once",
            RelationState::Existing => "talk-supported",
        };
        let institution = relation
            .from
            .0
            .map(|id| cx.village.name_of(RecordKind::Asset, id));
        let phrase = Phrase::new(key)
            .text("who", institution.unwrap_or_default())
            .text("how", cx.words.say(&relation.kind.term()));
        cx.words.tell(&phrase)
    });
    lines.collect()
}

/// The relations in which it is supported, wished ones too.
pub fn supporting<'a>(id: Id, cx: &Context<'a>) -> Vec<&'a Relation> {
    let relations = cx.neighbours.relations_of(id).iter();
    relations
        .filter_map(|relation| cx.village.relations.get(relation))
        .map(AsRef::as_ref)
        .filter(|relation: &&Relation| relation.to.0 == Some(id) && SUPPORTING.contains(&relation.kind))
        .collect()
}

fn values(id: Id, conversation: Id, cx: &Context) -> Vec<String> {
    let told = told(id, Some(conversation), cx);
    if told.is_empty() {
        return vec![cx.words.say("talk-nothing-told")];
    }
    told.into_iter().map(|(_, story)| line_of(story, cx)).collect()
}

/// A story in one line, with its conditions behind it.
pub fn line_of(story: &Story, cx: &Context) -> String {
    let text = story.text.split_whitespace().collect::<Vec<_>>().join(" ");
    if story.conditions.count() == 0 {
        return text;
    }
    let conditions = story
        .conditions
        .iter()
        .map(|condition| Arg::Term(condition.term()));
    let phrase = Phrase::new("talk-told-line")
        .text("text", text)
        .with("conditions", Arg::List(conditions.collect()));
    cx.words.tell(&phrase)
}

/// What was told of the entry in this conversation, the last at the end.
pub fn told<'a>(id: Id, conversation: Option<Id>, cx: &Context<'a>) -> Vec<(Id, &'a Story)> {
    let stories = cx.neighbours.stories_of(id).iter();
    stories
        .filter_map(|story| Some((*story, &**cx.village.stories.get(story)?)))
        .filter(|(_, story)| story.gathering.0 == conversation && conversation.is_some())
        .collect()
}

/// What was told last of the entry in this conversation.
pub fn told_last(id: Id, conversation: Option<Id>, cx: &Context) -> Option<Id> {
    told(id, conversation, cx).last().map(|(id, _)| *id)
}
