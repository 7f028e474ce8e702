//! The bottom line: the keys that work now.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::domain::code::Code;
use crate::i18n::Words;
use crate::keys::{Action, Binding, key_label};
use crate::widgets::spots::{Spot, Spots};
use crate::widgets::text::width;
use crate::widgets::theme::{Signs, Theme};

/// Keys with what they do, and what a click on each is for.
pub struct Hints<'a> {
    /// As they are written.
    pub line: Line<'a>,
    /// The first cell of each, how many it takes, and what it does.
    places: Vec<(usize, usize, Action)>,
}

impl Hints<'_> {
    /// Notes what a click does when they are drawn here.
    pub fn put(&self, area: Rect, spots: &Spots) {
        let cell = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
        for (first, cells, action) in &self.places {
            let place = Rect {
                x: area.x.saturating_add(cell(*first)),
                width: cell(*cells),
                height: 1,
                ..area
            };
            spots.put(place.intersection(area), Spot::Do(*action));
        }
    }
}

/// As many of the keys as fit in the width, the first ones first.
pub fn hints<'a>(
    bindings: impl Iterator<Item = Binding>,
    cells: usize,
    words: &Words,
    theme: &Theme,
) -> Hints<'a> {
    let mut spans = Vec::new();
    let mut places = Vec::new();
    let mut taken = 0;
    for binding in bindings {
        let key = key_sign(binding.key, words, theme.signs);
        let own = binding
            .told
            .and_then(|told| words.find(&format!("hint-told-{told}")));
        let does = || words.say(&format!("hint-{}", binding.action.code().replace('_', "-")));
        let does = own.unwrap_or_else(does);
        let cost = width(&key) + width(&does) + 3;
        if taken + cost > cells {
            continue;
        }
        places.push((taken, cost, binding.action));
        taken += cost;
        spans.push(Span::styled(format!(" {key}"), theme.key));
        spans.push(Span::styled(format!(" {does} "), theme.text));
    }
    Hints {
        line: Line::from(spans),
        places,
    }
}

/// The key as it is written on this screen.
pub fn key_sign(key: &str, words: &Words, signs: &Signs) -> String {
    match key {
        "space" => words.say("key-space"),
        "up" | "down" | "left" | "right" if signs.ascii => key.to_owned(),
        other => key_label(other),
    }
}
