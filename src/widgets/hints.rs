//! The bottom line: the keys that work now.

use ratatui::text::{Line, Span};

use crate::domain::code::Code;
use crate::i18n::Words;
use crate::keys::{Binding, key_label};
use crate::widgets::text::width;
use crate::widgets::theme::{Signs, Theme};

/// As many of the keys as fit in the width, the first ones first.
pub fn hints<'a>(
    bindings: impl Iterator<Item = Binding>,
    cells: usize,
    words: &Words,
    theme: &Theme,
) -> Line<'a> {
    let mut spans = Vec::new();
    let mut taken = 0;
    for binding in bindings {
        let key = key_sign(binding.key, words, theme.signs);
        let does = words.say(&format!("hint-{}", binding.action.code().replace('_', "-")));
        let cost = width(&key) + width(&does) + 3;
        if taken + cost > cells {
            continue;
        }
        taken += cost;
        spans.push(Span::styled(format!(" {key}"), theme.key));
        spans.push(Span::styled(format!(" {does} "), theme.text));
    }
    Line::from(spans)
}

/// The key as it is written on this screen.
pub fn key_sign(key: &str, words: &Words, signs: &Signs) -> String {
    match key {
        "space" => words.say("key-space"),
        "up" | "down" | "left" | "right" if signs.ascii => key.to_owned(),
        other => key_label(other),
    }
}
