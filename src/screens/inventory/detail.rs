//! The entry beside the list: all that is known of it, and what it is connected with.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::neighbours::Neighbours;
use crate::domain::phrase::Phrase;
use crate::domain::questions::Questions;
use crate::domain::reach::reaching;
use crate::domain::record::{Id, Record, RecordKind};
use crate::domain::relation::RelationState;
use crate::domain::value::{Shape, Terms};
use crate::domain::withdrawal::label_of;
use crate::screens::Context;
use crate::screens::inventory::{Focus, Inventory};
use crate::widgets::boxed::draw_box;
use crate::widgets::form::Asking;
use crate::widgets::text::{capital, cut, wrap};

/// How many relations, stories and the like are shown; the rest is counted.
const MOST: usize = 12;

impl Inventory {
    /// Draws the entry under the cursor; answers where reading begins.
    pub(super) fn draw_detail(&self, frame: &mut Frame, area: Rect, cx: &Context) -> Position {
        let focused = self.focus == Focus::Detail;
        let entry = self
            .entry()
            .and_then(|id| Some((id, cx.village.assets.get(&id)?)));
        let Some((id, asset)) = entry else {
            let inside = draw_box(frame, area, "", "", focused, cx.theme);
            return inside.as_position();
        };
        let title = cut(
            &asset.name,
            usize::from(area.width).saturating_sub(6),
            cx.theme.signs,
        );
        let inside = draw_box(frame, area, &title, "", focused, cx.theme);
        let cells = usize::from(inside.width);
        let mut lines = lines_about(id, asset, cells, true, cx);
        if title != *asset.name {
            // Of a long name the border shows the beginning.
            let whole = wrap(&asset.name, cells).into_iter();
            lines.splice(0..0, whole.map(|line| Line::styled(line, cx.theme.text)));
        }
        let room = usize::from(inside.height);
        let scroll = usize::from(self.scroll).min(lines.len().saturating_sub(room));
        let more = lines.len() > scroll + room;
        for (line, y) in lines.into_iter().skip(scroll).zip(inside.top()..inside.bottom()) {
            frame.render_widget(
                line,
                Rect {
                    y,
                    height: 1,
                    ..inside
                },
            );
        }
        if more {
            let [_, down] = cx.theme.signs.more;
            let sign = Line::styled(format!(" {down} "), cx.theme.border_focus).right_aligned();
            let below = Rect {
                x: area.x + 1,
                y: area.bottom().saturating_sub(1),
                width: area.width.saturating_sub(2),
                height: 1,
            };
            frame.render_widget(sign, below);
        }
        inside.as_position()
    }
}

/// All that is known of an asset, in lines; of one that `is_kept` also how to get it on a channel.
pub fn lines_about<'a>(id: Id, asset: &Asset, cells: usize, is_kept: bool, cx: &Context) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    let kind = capital(&cx.words.say(&asset.which().term()));
    let subtype = asset.kind.subtype().map(|code| cx.words.term("subtype", code));
    let kern = match asset.kern.0 {
        Some(kern) => cx.village.name_of(RecordKind::Kern, kern),
        None => cx.words.say("kern-whole-village"),
    };
    let head: Vec<String> = [Some(kind), subtype, Some(kern)].into_iter().flatten().collect();
    let dot = format!(" {} ", cx.theme.signs.dot);
    for line in wrap(&head.join(&dot), cells) {
        lines.push(Line::styled(line, cx.theme.title));
    }
    if !asset.counted() {
        lines.extend(
            wrap(&cx.words.say("detail-not-counted"), cells)
                .into_iter()
                .map(|line| Line::styled(line, cx.theme.problem)),
        );
    }
    let criteria = asset.criteria_met();
    for info in asset.infos() {
        let heading =
            ["name", "kind", "subtype", "kern"].contains(&info.name) || info.name.starts_with("criterion");
        let Some(value) = asset
            .value(info.name)
            .filter(|value| !heading && !value.is_empty())
        else {
            continue;
        };
        let text = value.write(&cx.reading());
        let text = if matches!(value.shape(), Shape::Scale) {
            format!("{text} / 5")
        } else {
            text
        };
        lines.extend(field_lines(
            &cx.words.say(&label_of(asset, info)),
            &text,
            cells,
            cx,
        ));
    }
    if criteria > 0 {
        let met = Phrase::new("criteria-met").number("count", criteria);
        lines.extend(field_lines(
            &cx.words.say("criteria"),
            &cx.words.tell(&met),
            cells,
            cx,
        ));
    }
    if is_kept && reaching(id, cx.village, cx.neighbours).next().is_none() {
        let reachable = cx.words.say(by_itself(asset));
        lines.extend(field_lines(
            &cx.words.say("detail-reachable"),
            &reachable,
            cells,
            cx,
        ));
    }
    for (heading, items, more) in connected(id, MOST, cx.neighbours, &cx.asking()) {
        if items.is_empty() {
            continue;
        }
        lines.push(Line::default());
        lines.push(Line::styled(cx.words.say(heading), cx.theme.title));
        for item in items {
            let mut parts = wrap(&item, cells.saturating_sub(2)).into_iter();
            lines.extend(
                parts
                    .next()
                    .map(|first| Line::styled(format!("{} {first}", cx.theme.signs.dot), cx.theme.text)),
            );
            lines.extend(parts.map(|rest| Line::styled(format!("  {rest}"), cx.theme.text)));
            lines.extend(apart(cx));
        }
        if more > 0 {
            lines.push(Line::styled(
                format!("  {}", cx.words.count("and-more", more)),
                cx.theme.dim,
            ));
        }
    }
    lines
}

/// How somebody can be reached of whom no channel is known: by their own phone or mail, or not yet.
fn by_itself(asset: &Asset) -> &'static str {
    match (asset.phone.is_empty(), asset.email.is_empty()) {
        (false, false) => "reachable-both",
        (false, true) => "reachable-phone",
        (true, false) => "reachable-email",
        (true, true) => "reachable-not",
    }
}

/// What a field says, behind its label.
pub fn field_lines<'a>(label: &str, text: &str, cells: usize, cx: &Context) -> Vec<Line<'a>> {
    let label = format!("{label}: ");
    let whole = format!("{label}{text}");
    let mut lines = Vec::new();
    for (number, line) in wrap(&whole, cells).into_iter().enumerate() {
        lines.push(
            match line.strip_prefix(label.trim_end()).filter(|_| number == 0) {
                Some(rest) => Line::from(vec![
                    Span::styled(label.trim_end().to_owned(), cx.theme.dim),
                    Span::styled(rest.to_owned(), cx.theme.text),
                ]),
                None => Line::styled(line, cx.theme.text),
            },
        );
    }
    lines.extend(apart(cx));
    lines
}

/// The empty lines between two things that are read from afar.
fn apart<'a>(cx: &Context) -> impl Iterator<Item = Line<'a>> {
    std::iter::repeat_n(Line::default(), cx.theme.pace() - 1)
}

/// What an asset answered, a line for each group of questions, in the order in which they are asked;
/// answers to questions that nobody asks any more come last.
fn answers(id: Id, neighbours: &Neighbours, cx: &Asking) -> Vec<String> {
    let mut said = Vec::new();
    for answer in neighbours.answers_of(id) {
        let Some(answer) = cx.village.answers.get(answer) else {
            continue;
        };
        let (place, title, order) = place_of(&answer.question, cx.words.questions(), cx);
        let phrase = Phrase::new("detail-answer")
            .text("question", Terms::question(cx.words, &answer.question))
            .text("answer", answer.in_words(&cx.reading()));
        said.push((place, order, title, cx.words.tell(&phrase)));
    }
    said.sort();
    let same = said.chunk_by(|one, other| one.0 == other.0);
    same.map(|group| {
        let answers: Vec<&str> = group.iter().map(|(.., said)| said.as_str()).collect();
        let title = group.first().map(|(_, _, title, _)| title.as_str());
        let phrase = Phrase::new("detail-answers-group")
            .text("group", title.unwrap_or_default())
            .text("answers", answers.join("; "));
        cx.words.tell(&phrase)
    })
    .collect()
}

/// The place and the title of the group of a question, and its place in that group.
fn place_of(id: &str, questions: &Questions, cx: &Asking) -> ((usize, usize), String, usize) {
    let language = cx.words.language().code();
    for (sheet, questionnaire) in questions.0.iter().enumerate() {
        for (number, group) in questionnaire.groups.iter().enumerate() {
            if let Some(order) = group.questions.iter().position(|question| question.id == id) {
                let title = group.title.in_language(language).to_owned();
                return ((sheet, number), title, order);
            }
        }
    }
    let last = (usize::MAX, usize::MAX);
    (last, cx.words.say("detail-answers-unknown"), 0)
}

/// So many of them in words, and how many more there are: only what is shown is put into words.
fn some(ids: &[Id], most: usize, told: impl Fn(&Id) -> Option<String>) -> (Vec<String>, usize) {
    let mut rest = ids.iter();
    let said: Vec<String> = rest.by_ref().filter_map(told).take(most).collect();
    (said, rest.len())
}

/// What the asset is connected with: relations, actions, channels, stories, answers; so many of each,
/// and how many more.
pub fn connected(
    id: Id,
    most: usize,
    neighbours: &Neighbours,
    cx: &Asking,
) -> Vec<(&'static str, Vec<String>, usize)> {
    let village = cx.village;
    let relations = some(neighbours.relations_of(id), most, |relation| {
        let relation = village.relations.get(relation)?;
        let outgoing = relation.from.0 == Some(id);
        let other = if outgoing { relation.to.0 } else { relation.from.0 }?;
        let state = match relation.state {
            RelationState::Existing if relation.counts(cx.today) => "relation-line",
            RelationState::Existing => "relation-line-ended",
            RelationState::Wished => "relation-line-wished",
        };
        let way = if outgoing { "relation" } else { "relation-from" };
        let phrase = Phrase::new(state)
            .text("how", cx.words.term(way, relation.kind.code()))
            .text("other", village.name_of(RecordKind::Asset, other));
        Some(cx.words.tell(&phrase))
    });
    let actions = some(neighbours.actions_of(id), most, |action| {
        let action = village.actions.get(action)?;
        Some(format!(
            "{} ({})",
            &*action.title,
            cx.words.say(&action.state.term())
        ))
    });
    let channels = some(neighbours.channels_of(id), most, |channel| {
        let channel = village.channels.get(channel)?;
        // Who only runs it is not reached by it (rule 3.2).
        let key = if channel.assets.contains(id) {
            "channel-line"
        } else {
            "channel-line-run"
        };
        let phrase = Phrase::new(key)
            .text("name", &*channel.name)
            .term("kind", channel.kind.term());
        Some(cx.words.tell(&phrase))
    });
    let stories = some(neighbours.stories_of(id), most, |story| {
        let story = village.stories.get(story)?;
        let text = story.text.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(
            cx.words.tell(
                &Phrase::new("quote")
                    .text("text", text)
                    .text("by", story.told_by.to_string()),
            ),
        )
    });
    let mut answers = answers(id, neighbours, cx);
    let more = answers.split_off(answers.len().min(most)).len();
    let all = [
        ("detail-relations", relations),
        ("detail-actions", actions),
        ("detail-channels", channels),
        ("detail-stories", stories),
        ("detail-answers", (answers, more)),
    ];
    all.map(|(heading, (items, more))| (heading, items, more)).into()
}
