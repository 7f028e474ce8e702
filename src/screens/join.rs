//! Samenvoegen: two entries beside each other, field by field, to be made one.

mod draft;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use ratatui::style::Style;
use serde_json::Value as Json;

use crate::domain::distinction::Distinction;
use crate::domain::join::{
    CONSENT, Difference, Take, consent_values, differences, first_stays, goes_to_remarks, join, load,
};
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, Record, RecordKind};
use crate::exchange::csv::answers_of_joining;
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::{Context, Effect, Input, Screen, places};
use crate::widgets::list::{Piece, list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, step};
use crate::widgets::spots::Spot;
use crate::widgets::text::{cut, draw_text};

pub use draft::half_joined;

pub(super) const KEYS: &[Binding] = &[
    bind("ctrl-s", Action::Save).told("join"),
    bind("space", Action::Mark).told("take"),
    also("enter", Action::Open).told("take"),
    bind("X", Action::TellApart),
    bind("ctrl-x", Action::Discard),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// Cells and rows of the panel.
const SIZE: Size = Size::new(110, 34);

/// Rows of the text about the chosen field.
const FOOT: u16 = 4;

/// Two entries, and what is taken of each field.
#[derive(Debug)]
pub struct JoinScreen {
    one: Id,
    other: Id,
    /// What somebody chose; of other fields the fuller value stays.
    chosen: Vec<(&'static str, Take)>,
    cursor: Cursor,
    /// Whether it was said once that what was chosen may be thrown away.
    discarding: bool,
}

impl JoinScreen {
    /// These two beside each other, with what was chosen of them earlier.
    pub fn new(one: Id, other: Id, draft: Option<&Json>, cx: &Context) -> Self {
        Self {
            one,
            other,
            chosen: draft
                .map(|draft| draft::chosen(draft, cx.village))
                .unwrap_or_default(),
            cursor: Cursor::default(),
            discarding: false,
        }
    }

    fn differences(&self, cx: &Context) -> Vec<Difference> {
        let asset = |id| cx.village.assets.get(&id);
        let both = asset(self.one).zip(asset(self.other));
        both.map(|(one, other)| differences(one, other))
            .unwrap_or_default()
    }

    fn taken(&self, difference: &Difference) -> Take {
        let name = difference.info.name;
        let chosen = self.chosen.iter().find(|(field, _)| *field == name);
        chosen.map_or(difference.take, |(_, take)| *take)
    }

    fn take(&mut self, difference: &Difference, take: Take) {
        let name = difference.info.name;
        self.chosen.retain(|(field, _)| *field != name);
        self.chosen.push((name, take));
    }

    /// The other side, and then both where that can be.
    fn turn(&mut self, difference: &Difference) {
        let next = match self.taken(difference) {
            Take::One => Take::Other,
            Take::Other if difference.both => Take::Both,
            Take::Other | Take::Both => Take::One,
        };
        self.take(difference, next);
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        let differences = self.differences(cx);
        let chosen = differences.get(self.cursor.0);
        match (action, chosen) {
            (Action::Back, _) if self.chosen.is_empty() => return vec![Effect::Back],
            (Action::Back, _) => return vec![Effect::Say(Phrase::new("join-kept")), Effect::Back],
            (Action::Discard, _) => return self.discard(),
            (Action::Save, _) => return self.save(cx),
            (Action::TellApart, _) => {
                let edit = Distinction::between(cx.village, self.one, self.other);
                return vec![Effect::Save(edit), Effect::DropDraft(self.name()), Effect::Back];
            }
            (Action::Left, Some(difference)) => self.take(difference, Take::One),
            (Action::Right, Some(difference)) => self.take(difference, Take::Other),
            (Action::Mark | Action::Open, Some(difference)) => self.turn(difference),
            (Action::Left | Action::Right | Action::Mark | Action::Open, None) => {
                return vec![Effect::Say(Phrase::new("join-same"))];
            }
            (other, _) => match step(other) {
                Some(by) => self.cursor.step(by, differences.len()),
                None => return vec![Effect::Say(places::elsewhere(other))],
            },
        }
        Vec::new()
    }

    /// Throws away what was chosen, when asked twice.
    fn discard(&mut self) -> Vec<Effect> {
        if !self.discarding {
            self.discarding = true;
            return vec![Effect::Say(Phrase::new("join-discard-again"))];
        }
        vec![
            Effect::DropDraft(self.name()),
            Effect::Back,
            Effect::Say(Phrase::new("discarded")),
        ]
    }

    /// Makes one of the two. While others look along not everything is shown that would go with them.
    fn save(&self, cx: &Context) -> Vec<Effect> {
        if cx.about.presenting {
            return vec![Effect::Say(Phrase::new("join-not-presenting")), Effect::Back];
        }
        let take = |name: &str| {
            let chosen = self.chosen.iter().find(|(field, _)| *field == name);
            chosen.map(|(_, take)| *take)
        };
        match join(cx.village, self.one, self.other, take, &cx.reading()) {
            // The panel closes once one of the two is gone.
            Some(edit) => {
                let (stays, goes) = match first_stays(cx.village, self.one, self.other) {
                    true => (self.one, self.other),
                    false => (self.other, self.one),
                };
                let answers = answers_of_joining(cx.village, goes, stays);
                let label = Some(edit.label.clone());
                vec![
                    Effect::Save(edit),
                    Effect::RememberAnswers(label, answers),
                    Effect::DropDraft(self.name()),
                ]
            }
            None => vec![Effect::Say(Phrase::new("entry-gone")), Effect::Back],
        }
    }

    /// What stands in the field of this entry, on one line.
    fn value(&self, id: Id, difference: &Difference, cx: &Context) -> String {
        let Some(asset) = cx.village.assets.get(&id) else {
            return String::new();
        };
        let values = match difference.info.name {
            CONSENT => consent_values(asset),
            name => asset.value(name).into_iter().collect(),
        };
        let values = values.into_iter().map(|value| value.write(&cx.reading()));
        let written = values.collect::<Vec<_>>().join(", ");
        written.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn row(&self, difference: &Difference, cells: usize, cx: &Context) -> Vec<Piece> {
        let theme = cx.theme;
        let taken = self.taken(difference);
        let label = (cells / 4).min(24);
        let side = (cells - label) / 2;
        let piece = |id, take: Take, wide: usize| -> Piece {
            let is_taken = taken == take || taken == Take::Both;
            let sign = theme.signs.checks[usize::from(!is_taken)];
            let value = self.value(id, difference, cx);
            let text = if value.is_empty() {
                theme.signs.none.to_owned()
            } else {
                value
            };
            let text = cut(&format!("{sign} {text}"), wide.saturating_sub(1), theme.signs);
            let style: Style = if is_taken { theme.text } else { theme.dim };
            (text, wide, style)
        };
        let name = cx.words.say(&difference.info.label());
        vec![
            (cut(&name, label.saturating_sub(1), theme.signs), label, theme.dim),
            piece(self.one, Take::One, side),
            piece(self.other, Take::Other, cells - label - side),
        ]
    }

    /// The words for a field of which one value stays and the other goes; either may be empty.
    fn taken_words(&self, difference: &Difference, [stays, goes]: [&str; 2], cx: &Context) -> &'static str {
        let asset = |id| cx.village.assets.get(&id);
        let taken = self.taken(difference);
        let remarked = asset(self.one)
            .zip(asset(self.other))
            .is_some_and(|(one, other)| {
                let kinds = differences(one, other).into_iter();
                let kind = kinds
                    .filter(|own| own.info.name == "kind")
                    .map(|own| self.taken(&own))
                    .next();
                goes_to_remarks(one, other, kind.unwrap_or(Take::One), difference.info.name, taken)
            });
        match (stays.is_empty(), goes.is_empty()) {
            (true, _) => "join-takes-nothing",
            _ if remarked => "join-takes-remark",
            (false, false) if difference.info.name == CONSENT => "join-takes-consent",
            (false, true) => "join-takes-only",
            (false, false) => "join-takes-one",
        }
    }

    /// The chosen field in full, and what happens to the rest.
    fn about(&self, difference: Option<&Difference>, cx: &Context) -> String {
        let field = difference.map(|difference| {
            let (one, other) = (
                self.value(self.one, difference, cx),
                self.value(self.other, difference, cx),
            );
            let (key, stays, goes) = match self.taken(difference) {
                Take::Both => ("join-takes-both", one, other),
                Take::One => (self.taken_words(difference, [&one, &other], cx), one, other),
                Take::Other => (self.taken_words(difference, [&other, &one], cx), other, one),
            };
            let phrase = Phrase::new(key)
                .term("field", difference.info.label())
                .text("stays", stays)
                .text("goes", goes);
            cx.words.tell(&phrase)
        });
        let field = field.unwrap_or_else(|| cx.words.say("join-same"));
        let (stays, goes) = if first_stays(cx.village, self.one, self.other) {
            (self.one, self.other)
        } else {
            (self.other, self.one)
        };
        let load = load(cx.village, cx.neighbours, goes, stays);
        let mut told = vec![field];
        if 0 < load.records {
            told.push(
                cx.words
                    .tell(&Phrase::new("join-load").number("records", load.records)),
            );
        }
        if 0 < load.clashes {
            told.push(
                cx.words
                    .tell(&Phrase::new("join-clashes").number("answers", load.clashes)),
            );
        }
        told.join(" ")
    }
}

impl Screen for JoinScreen {
    fn title(&self, cx: &Context) -> String {
        let name = |id| cut(&cx.village.name_of(RecordKind::Asset, id), 40, cx.theme.signs);
        let phrase = Phrase::new("join-title")
            .text("one", name(self.one))
            .text("other", name(self.other));
        cx.words.tell(&phrase)
    }

    fn keys(&self) -> Vec<Binding> {
        let mut keys = [KEYS, MOVING].concat();
        keys.retain(|binding| binding.action != Action::Discard || !self.chosen.is_empty());
        keys
    }

    fn movement(&self) -> Option<&'static str> {
        Some("movement-join")
    }

    fn draft(&self) -> Option<(String, Json)> {
        (!self.chosen.is_empty()).then(|| (self.name(), self.half_chosen()))
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        self.discarding &= matches!(input, Input::Action(Action::Discard));
        match input {
            Input::Action(action) => return self.act(action, cx),
            Input::Click(Spot::Cell(row, column)) => {
                self.cursor = Cursor(row);
                if let Some(difference) = self.differences(cx).get(row) {
                    self.take(difference, if column == 0 { Take::One } else { Take::Other });
                }
            }
            Input::Click(spot) => self.cursor.click(spot),
            Input::Changed(_) => {
                let gone = |id: &Id| !cx.village.assets.contains_key(id);
                if gone(&self.one) || gone(&self.other) {
                    return vec![Effect::Back];
                }
                self.cursor = self.cursor.within(self.differences(cx).len());
            }
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        let inside = panel::open(frame, area, &self.title(cx), SIZE, theme);
        if cx.about.presenting {
            draw_text(frame, inside, &cx.words.say("join-not-presenting"), theme.text);
            return frame.set_cursor_position(inside.as_position());
        }
        let differences = self.differences(cx);
        let [rows, foot] = Layout::vertical([Constraint::Min(1), Constraint::Length(FOOT + 1)]).areas(inside);
        About {
            text: &self.about(differences.get(self.cursor.0), cx),
            rows: FOOT,
        }
        .draw(frame, foot, theme);
        let count = differences.len();
        if count == 0 {
            return frame.set_cursor_position(inside.as_position());
        }
        let pace = spacing(count, rows, theme);
        cx.spots.rows(rows, self.cursor, count, pace);
        list(frame, rows, self.cursor, count, true, theme, |row, cells| {
            self.row(&differences[row], cells, cx)
        });
    }
}
