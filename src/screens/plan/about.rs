//! What is said of the chosen action, goal or outside support: line by line, each with where it leads.

use jiff::civil::Date;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

use crate::domain::code::Code;
use crate::domain::due::{day_of_action, day_of_support, in_words};
use crate::domain::gaps::Rule;
use crate::domain::phrase::Phrase;
use crate::domain::plan::{Action, Goal};
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::support::Support;
use crate::domain::value::Value;
use crate::exchange::handout::in_euros;
use crate::screens::Context;
use crate::screens::plan::told::{Door, Look, Told};
use crate::screens::plan::{Focus, Plan};
use crate::widgets::boxed::draw_box;
use crate::widgets::spots::Spot;
use crate::widgets::text::capital;

/// How many actions of a goal, or supports of an action, are named; the rest is counted.
const MOST: usize = 12;

impl Plan {
    /// All that is said of what is under the cursor.
    pub(super) fn about(&self, cx: &Context) -> Vec<Told> {
        match self.entry(cx) {
            Some((id, AnyRecord::Action(action))) => self.about_action(id, &action, cx),
            Some((id, AnyRecord::Goal(goal))) => self.about_goal(id, &goal, cx),
            Some((id, AnyRecord::Support(support))) => about_support(id, &support, cx),
            _ if self.focus == Focus::Vision => about_vision(cx),
            _ => Vec::new(),
        }
    }

    /// Draws it; answers where the line is that has the keys.
    pub(super) fn draw_about(&self, frame: &mut Frame, area: Rect, cx: &Context) -> Position {
        let focused = self.focus == Focus::About;
        let entry = self.entry(cx);
        let vision = (self.focus == Focus::Vision).then_some(RecordKind::Vision);
        let kind = entry.map(|(_, record)| record.kind()).or(vision);
        let title = kind.map(|kind| cx.words.say(&kind.term()));
        let title = capital(&title.unwrap_or_default());
        let inside = draw_box(frame, area, &title, "", focused, cx.theme);
        let told = self.about(cx);
        let cells = usize::from(inside.width);
        let mut lines: Vec<(usize, Line)> = Vec::new();
        for (place, told) in told.iter().enumerate() {
            let chosen = focused && place == self.line.0;
            let broken = told.lines(cells, chosen, cx).into_iter();
            lines.extend(broken.map(|line| (place, line)));
        }
        let room = usize::from(inside.height);
        let own = |(place, _): &(usize, Line)| *place == self.line.0;
        // The first line of the chosen one is always in sight, and as much of it as fits.
        let first = lines.iter().position(own).unwrap_or_default();
        let past = lines.iter().rposition(own).map_or(0, |last| last + 1);
        let top = if focused {
            past.saturating_sub(room).min(first)
        } else {
            0
        };
        let more = lines.len() > top + room;
        let mut focus = inside.as_position();
        for ((place, line), y) in lines.into_iter().skip(top).zip(inside.top()..inside.bottom()) {
            let row = Rect {
                y,
                height: 1,
                ..inside
            };
            cx.spots.put(row, Spot::Field(place));
            frame.render_widget(line, row);
            if place == self.line.0 && focus == inside.as_position() {
                focus = row.as_position();
            }
        }
        if more {
            let sign = Line::styled(format!(" {} ", cx.theme.signs.more[1]), cx.theme.border_focus);
            let below = Rect {
                x: area.x + 1,
                y: area.bottom().saturating_sub(1),
                width: area.width.saturating_sub(2),
                height: 1,
            };
            frame.render_widget(sign.right_aligned(), below);
        }
        focus
    }

    fn about_action(&self, id: Id, action: &Action, cx: &Context) -> Vec<Told> {
        let mut lines = vec![Told::title(&action.title, "title")];
        let day = (*action.due, day_of_action(action));
        lines.push(state_line(
            &action.state.term(),
            day,
            ["plan-state-due", "due"],
            cx,
        ));
        lines.extend(gaps_about(id, cx));
        let record = AnyRecord::Action(action.clone().into());
        for name in ["owners", "assets"] {
            lines.push(Told::field(&record, name, cx));
        }
        lines.push(match action.goal.0 {
            Some(goal) => Told::field(&record, "goal", cx).leading_to(Door::Record(RecordKind::Goal, goal)),
            None => Told::field(&record, "goal", cx),
        });
        for name in ["conditions", "spheres", "approach", "level", "start"] {
            lines.extend(Told::filled(&record, name, cx));
        }
        lines.extend(self.support_lines(id, action, cx));
        lines.extend(origin_line(action, cx));
        lines
    }

    /// Whether outside support is needed, and which there is.
    fn support_lines(&self, id: Id, action: &Action, cx: &Context) -> Vec<Told> {
        let supports = self.agenda.supports_for(id).iter();
        let linked: Vec<(Id, &Support)> = supports
            .filter_map(|id| Some((*id, cx.village.supports.get(id)?.as_ref())))
            .filter(|(_, support)| support.actions.contains(id))
            .collect();
        let key = match (action.needs_support, linked.is_empty()) {
            (true, true) => "plan-support-wanted",
            (true, false) => "plan-support-needed",
            (false, false) => "plan-support-there",
            (false, true) => return Vec::new(),
        };
        let mut lines = vec![Told::plain(cx.words.say(key), Look::Text, Door::Link)];
        let more = linked.len().saturating_sub(MOST);
        for (id, support) in linked.into_iter().take(MOST) {
            let text = named_with_state(&support.name, &support.state.term(), cx);
            let past = support.state == crate::domain::support::SupportState::Rejected;
            let look = if past { Look::Dim } else { Look::Text };
            lines.push(Told::plain(
                bullet(&text, cx),
                look,
                Door::Record(RecordKind::Support, id),
            ));
        }
        lines.extend(and_more(more, cx));
        lines
    }

    fn about_goal(&self, id: Id, goal: &Goal, cx: &Context) -> Vec<Told> {
        let mut lines = vec![Told::title(&goal.text, "text")];
        let record = AnyRecord::Goal(goal.clone().into());
        for name in ["conditions", "horizon"] {
            lines.push(Told::field(&record, name, cx));
        }
        let tally = self.agenda.tally(id);
        let phrase = Phrase::new("plan-goal-actions")
            .number("count", tally.all)
            .number("open", tally.open);
        lines.push(Told::plain(
            cx.words.tell(&phrase),
            Look::Title,
            Door::Field("text"),
        ));
        let actions = self.agenda.actions_for(id);
        lines.extend(action_lines(actions.iter().copied(), cx));
        lines.extend(and_more(actions.len().saturating_sub(MOST), cx));
        lines
    }
}

/// The whole vision, of which the line above shows the beginning.
fn about_vision(cx: &Context) -> Vec<Told> {
    let Some(vision) = cx.village.vision() else {
        return Vec::new();
    };
    let lines = vision.text.lines().filter(|line| !line.trim().is_empty());
    lines
        .map(|line| Told::plain(line.to_owned(), Look::Text, Door::Field("text")))
        .collect()
}

fn about_support(id: Id, support: &Support, cx: &Context) -> Vec<Told> {
    let mut lines = vec![Told::title(&support.name, "name")];
    let day = (*support.deadline, day_of_support(support));
    let words = ["plan-state-deadline", "deadline"];
    lines.push(state_line(&support.state.term(), day, words, cx));
    lines.extend(gaps_about(id, cx));
    let record = AnyRecord::Support(support.clone().into());
    for name in ["source", "what"] {
        lines.extend(Told::filled(&record, name, cx));
    }
    lines.extend(
        support
            .amount_eur
            .map(|euros| Told::field(&record, "amount_eur", cx).saying(in_euros(euros, cx.words))),
    );
    let count = cx.words.count("plan-support-for", support.actions.count());
    lines.push(Told::plain(count, Look::Title, Door::Link));
    lines.extend(action_lines(support.actions.iter(), cx));
    lines.extend(and_more(support.actions.count().saturating_sub(MOST), cx));
    lines
}

/// Its state, and its day if it has one: also the day as far as it still matters, and the words and
/// the field for that.
fn state_line(
    state: &str,
    (day, pressing): (Option<Date>, Option<Date>),
    [key, field]: [&'static str; 2],
    cx: &Context,
) -> Told {
    let state = capital(&cx.words.say(state));
    let Some(date) = day else {
        return Told::plain(state, Look::Text, Door::Field("state"));
    };
    let key = if pressing.is_some() { key } else { "plan-state-day" };
    let phrase = Phrase::new(key)
        .text("state", state)
        .text("date", day.write(&cx.reading()))
        .text("when", cx.words.tell(&in_words(date, cx.today)));
    let late = pressing.is_some_and(|day| day < cx.today);
    Told::plain(
        cx.words.tell(&phrase),
        if late { Look::Late } else { Look::Text },
        Door::Field(field),
    )
}

/// The gaps of steps 4 and 5 about it, each with its move.
fn gaps_about(id: Id, cx: &Context) -> Vec<Told> {
    let gaps = cx.report.into_iter().flat_map(|report| report.gaps_about(id));
    gaps.map(|gap| {
        let phrase = Phrase::new("plan-gap")
            .text("nature", capital(&cx.words.say(&gap.nature.term())))
            .text("advice", cx.words.tell(&gap.advice(cx.village)))
            .text("rule", gap.rule.id);
        Told {
            label: String::new(),
            text: cx.words.tell(&phrase),
            look: Look::Gap(gap.nature.index()),
            door: Door::Gap(gap.clone()),
        }
    })
    .collect()
}

fn origin_line(action: &Action, cx: &Context) -> Option<Told> {
    let from = action.from_gap.trim();
    if from.is_empty() {
        return None;
    }
    let asks = Rule::find(from).map(|rule| cx.words.say(&rule.label()));
    let phrase = Phrase::new(if asks.is_some() {
        "plan-origin"
    } else {
        "plan-origin-unknown"
    })
    .text("rule", from)
    .text("asks", asks.unwrap_or_default());
    Some(Told::plain(cx.words.tell(&phrase), Look::Text, Door::Origin))
}

fn action_lines(ids: impl Iterator<Item = Id>, cx: &Context) -> Vec<Told> {
    let lines = ids.take(MOST).filter_map(|id| {
        let action = cx.village.actions.get(&id)?;
        let text = named_with_state(&action.title, &action.state.term(), cx);
        let look = if action.open() { Look::Text } else { Look::Dim };
        let door = Door::Record(RecordKind::Action, id);
        Some(Told::plain(bullet(&text, cx), look, door))
    });
    lines.collect()
}

fn named_with_state(name: &str, state: &str, cx: &Context) -> String {
    let phrase = Phrase::new("plan-named").text("name", name).term("state", state);
    cx.words.tell(&phrase)
}

fn bullet(text: &str, cx: &Context) -> String {
    format!("{} {text}", cx.theme.signs.dot)
}

fn and_more(more: usize, cx: &Context) -> Option<Told> {
    let text = (more > 0).then(|| cx.words.count("and-more", more))?;
    Some(Told::plain(text, Look::Dim, Door::Link))
}
