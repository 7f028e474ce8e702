//! The bottom line: the keys that work now.

use ratatui::text::{Line, Span};

use crate::domain::code::{Code, term_key};
use crate::i18n::Words;
use crate::keys::{Action, Binding, key_label};
use crate::widgets::text::width;
use crate::widgets::theme::{Signs, Theme};

/// As many of the keys as fit in the width, the first ones first; the way to the help always.
pub fn hints<'a>(
    bindings: impl Iterator<Item = Binding>,
    cells: usize,
    words: &Words,
    theme: &Theme,
) -> Line<'a> {
    let (last, first): (Vec<Binding>, Vec<Binding>) =
        bindings.partition(|binding| binding.action == Action::Help);
    let hint = |binding: &Binding| {
        let key = key_sign(binding.key, words, theme.signs);
        let does = words.say(&term_key("hint", binding.action.code()));
        let cost = width(&key) + width(&does) + 3;
        (key, does, cost)
    };
    let mut room = cells.saturating_sub(last.iter().map(|binding| hint(binding).2).sum());
    let mut spans = Vec::new();
    let mut put = |binding: &Binding, room: &mut usize| {
        let (key, does, cost) = hint(binding);
        if let Some(rest) = room.checked_sub(cost) {
            *room = rest;
            spans.push(Span::styled(format!(" {key}"), theme.key));
            spans.push(Span::styled(format!(" {does} "), theme.text));
        }
    };
    for binding in &first {
        put(binding, &mut room);
    }
    for binding in &last {
        put(binding, &mut cells.clone());
    }
    Line::from(spans)
}

/// The key as it is written on this screen.
pub fn key_sign(key: &str, words: &Words, signs: &Signs) -> String {
    match key {
        "up" | "down" | "left" | "right" if signs.ascii => key.to_owned(),
        "space" => words.say("key-space"),
        other => key_label(other),
    }
}
