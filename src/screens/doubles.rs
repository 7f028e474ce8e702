//! Dubbelen: entries that may be one, the surest first, to be joined or told apart.

use std::collections::HashSet;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};

use crate::domain::code::Code;
use crate::domain::distinction::Distinction;
use crate::domain::doubles::{Ground, Pair};
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::survey::{Survey, Surveyed};
use crate::domain::value::Value;
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::{Context, Effect, Input, Route, Screen, places};
use crate::widgets::list::{Piece, list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, step};
use crate::widgets::text::{cut, draw_text, width};

pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("join"),
    bind("X", Action::TellApart),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// Cells and rows of the panel.
const SIZE: Size = Size::new(100, 30);

/// Rows of the text about the chosen pair.
const FOOT: u16 = 4;

/// Entries that may be one.
#[derive(Debug, Default)]
pub struct DoublesScreen {
    /// Nothing as long as it is not known.
    pairs: Option<Vec<Pair>>,
    cursor: Cursor,
}

impl DoublesScreen {
    fn pairs(&self) -> &[Pair] {
        self.pairs.as_deref().unwrap_or_default()
    }

    fn chosen(&self) -> Option<&Pair> {
        self.pairs().get(self.cursor.0)
    }

    /// Takes over what was found, and stays at the same pair if it is there still.
    fn take_over(&mut self, pairs: Vec<Pair>) {
        let place = self.chosen().and_then(|chosen| {
            let both = (chosen.one, chosen.other);
            pairs.iter().position(|pair| (pair.one, pair.other) == both)
        });
        self.cursor = place.map_or(self.cursor, Cursor).within(pairs.len());
        self.pairs = Some(pairs);
    }

    /// Lets go of pairs of which one is gone, and of those that were told apart: what is left is found anew
    /// beside the screen.
    fn follow(&mut self, cx: &Context) {
        let apart: HashSet<(Id, Id)> = cx.village.told_apart();
        let there = |id: &Id| cx.village.assets.contains_key(id);
        if let Some(pairs) = &mut self.pairs {
            pairs.retain(|pair| {
                there(&pair.one) && there(&pair.other) && !apart.contains(&(pair.one, pair.other))
            });
            self.cursor = self.cursor.within(pairs.len());
        }
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        if let Some(by) = step(action) {
            let rows = self.pairs().len();
            self.cursor.step(by, rows);
            return Vec::new();
        }
        match (action, self.chosen()) {
            (Action::Back, _) => vec![Effect::Back],
            (Action::Left | Action::Right, _) => Vec::new(),
            // Of who is hidden nobody can say whether they are one.
            (Action::Open | Action::TellApart, _) if cx.about.presenting => {
                vec![Effect::Say(Phrase::new("join-not-presenting"))]
            }
            (Action::Open | Action::TellApart, None) => vec![Effect::Say(Phrase::new("doubles-none"))],
            (Action::Open, Some(pair)) => vec![Effect::Open(Route::Join(pair.one, pair.other, None))],
            (Action::TellApart, Some(pair)) => {
                vec![Effect::Save(Distinction::between(
                    cx.village, pair.one, pair.other,
                ))]
            }
            (other, _) => vec![Effect::Say(places::elsewhere(other))],
        }
    }

    fn row(&self, row: usize, cells: usize, cx: &Context) -> Vec<Piece> {
        let Some(pair) = self.pairs().get(row) else {
            return Vec::new();
        };
        let theme = cx.theme;
        let sure = cx.words.say(&pair.sure.term());
        let sures = width(&cx.words.say("sure-likely")) + 2;
        let names = cells.saturating_sub(sures);
        let name = |id, wide: usize| {
            cut(
                &cx.village.name_of(RecordKind::Asset, id),
                wide.saturating_sub(1),
                theme.signs,
            )
        };
        // Where there is room, the grounds stand beside the names.
        let told = if names < 70 { 0 } else { names / 3 };
        let left = (names - told) / 2;
        let right = names - told - left;
        vec![
            (sure, sures, theme.dim),
            (name(pair.one, left), left, theme.text),
            (name(pair.other, right), right, theme.text),
            (grounds(&pair.grounds, false, cx), told, theme.dim),
        ]
    }

    /// The chosen pair in whole sentences: where they belong, what speaks for it, and what against it.
    fn told(&self, cx: &Context) -> String {
        let Some(pair) = self.chosen() else {
            return String::new();
        };
        let mut told = vec![
            cx.words.tell(
                &Phrase::new("doubles-told")
                    .text("one", whereabouts(pair.one, cx))
                    .text("other", whereabouts(pair.other, cx)),
            ),
            cx.words
                .tell(&Phrase::new("doubles-for").text("grounds", grounds(&pair.grounds, false, cx))),
        ];
        let against = grounds(&pair.grounds, true, cx);
        if !against.is_empty() {
            told.push(
                cx.words
                    .tell(&Phrase::new("doubles-against").text("grounds", against)),
            );
        }
        told.join(" ")
    }
}

/// What speaks for it, or against it.
fn grounds(all: &[Ground], against: bool, cx: &Context) -> String {
    let some = all.iter().filter(|ground| ground.against() == against);
    let words: Vec<String> = some.map(|ground| cx.words.say(&ground.term())).collect();
    words.join(", ")
}

/// "Dorpshuis (plek, Malden)"
fn whereabouts(id: Id, cx: &Context) -> String {
    let Some(asset) = cx.village.assets.get(&id) else {
        return cx.words.say("entry-gone");
    };
    let kern = match asset.kern.write(&cx.reading()) {
        none if none.is_empty() => cx.words.say("kern-whole-village"),
        kern => kern,
    };
    format!(
        "{} ({}, {kern})",
        &*asset.name,
        cx.words.say(&asset.which().term())
    )
}

impl Screen for DoublesScreen {
    fn title(&self, cx: &Context) -> String {
        match &self.pairs {
            Some(pairs) if !pairs.is_empty() && !cx.about.presenting => cx
                .words
                .tell(&Phrase::new("doubles-count").number("pairs", pairs.len())),
            _ => cx.words.say("doubles-title"),
        }
    }

    fn keys(&self) -> Vec<Binding> {
        let mut keys = [KEYS, MOVING].concat();
        let of_one = |action| matches!(action, Action::Open | Action::TellApart);
        for binding in keys.iter_mut().filter(|binding| of_one(binding.action)) {
            binding.hinted &= !self.pairs().is_empty();
        }
        keys
    }

    fn survey(&self) -> Option<Survey> {
        Some(Survey::Doubles)
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Action(action) => return self.act(action, cx),
            Input::Click(spot) => self.cursor.click(spot),
            Input::Surveyed(Surveyed::Doubles(pairs)) => self.take_over(pairs.to_vec()),
            Input::Changed(_) => self.follow(cx),
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        let inside = panel::open(frame, area, &self.title(cx), SIZE, theme);
        let count = self.pairs().len();
        if count == 0 || cx.about.presenting {
            let key = if cx.about.presenting {
                "doubles-presenting"
            } else if self.pairs.is_none() {
                "counting"
            } else {
                "doubles-empty"
            };
            draw_text(frame, inside, &cx.words.say(key), theme.text);
            return frame.set_cursor_position(inside.as_position());
        }
        let [rows, foot] = Layout::vertical([Constraint::Min(1), Constraint::Length(FOOT + 1)]).areas(inside);
        About {
            text: &self.told(cx),
            rows: FOOT,
        }
        .draw(frame, foot, theme);
        cx.spots
            .rows(rows, self.cursor, count, spacing(count, rows, theme));
        list(frame, rows, self.cursor, count, true, theme, |row, cells| {
            self.row(row, cells, cx)
        });
    }
}
