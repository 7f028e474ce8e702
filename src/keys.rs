//! What a person can want, and the keys for it: one table for dispatch, hints, help and palette.

mod action;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

pub use action::Action;

/// A key and what it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    /// The name of the key, such as `n`, `ctrl-s`, `enter`.
    pub key: &'static str,
    /// What it is for.
    pub action: Action,
    /// Whether the bottom line names it while there is room.
    pub hinted: bool,
    /// What the help calls it where it is about something of its own: the last part of the keys of
    /// the words.
    pub told: Option<&'static str>,
}

impl Binding {
    /// The same key, with words of its own in the help.
    pub const fn told(self, words: &'static str) -> Self {
        Self {
            told: Some(words),
            ..self
        }
    }
}

/// A key that the bottom line names.
pub const fn bind(key: &'static str, action: Action) -> Binding {
    Binding {
        key,
        action,
        hinted: true,
        told: None,
    }
}

/// Another key for the same, or one that everybody knows.
pub const fn also(key: &'static str, action: Action) -> Binding {
    Binding {
        key,
        action,
        hinted: false,
        told: None,
    }
}

/// Keys that mean the same on every screen.
pub const EVERYWHERE: &[Binding] = &[
    also("1", Action::Overview),
    also("2", Action::Inventory),
    also("3", Action::Network),
    also("4", Action::Plan),
    also("5", Action::Stories),
    also("6", Action::Map),
    also("w", Action::Workbook),
    also("i", Action::EntryLine),
    also("O", Action::Offerings),
    also("P", Action::Print),
    also("I", Action::Import),
    bind("u", Action::Undo),
    also("ctrl-z", Action::Undo),
    also("ctrl-r", Action::Redo),
    also("U", Action::History),
    also("E", Action::Export),
    also("S", Action::OpenWritten),
    also("F", Action::OpenFolder),
    also("p", Action::Present),
    // Where `p` is text or an answer, it must still be possible to hide who others should not see.
    also("f5", Action::Present),
    bind("ctrl-p", Action::Palette),
    also(":", Action::Palette),
    // Some editors keep Ctrl-P for themselves, and where text is typed `:` is text.
    also("ctrl-o", Action::Palette),
    bind("?", Action::Help),
    also("f1", Action::Help),
    also("ctrl-n", Action::TourNext),
    also("M", Action::Mouse),
    also("ctrl-l", Action::Redraw),
    bind("q", Action::Quit),
    also("ctrl-c", Action::Interrupt),
];

/// Keys that work even while a question waits for its answer.
pub const ALWAYS: &[Binding] = &[also("ctrl-c", Action::Interrupt), also("ctrl-l", Action::Redraw)];

/// Keys by which one moves in anything that has rows.
pub const MOVING: &[Binding] = &[
    also("up", Action::Up),
    also("k", Action::Up),
    also("down", Action::Down),
    also("j", Action::Down),
    also("left", Action::Left),
    also("h", Action::Left),
    also("right", Action::Right),
    also("l", Action::Right),
    also("pgup", Action::PageUp),
    also("ctrl-b", Action::PageUp),
    also("pgdn", Action::PageDown),
    also("ctrl-f", Action::PageDown),
    also("home", Action::First),
    also("g", Action::First),
    also("end", Action::Last),
    also("G", Action::Last),
];

/// Keys by which one moves in rows while a text is typed above them.
pub const MOVING_WHILE_TYPING: &[Binding] = &[
    also("up", Action::Up),
    also("down", Action::Down),
    also("pgup", Action::PageUp),
    also("pgdn", Action::PageDown),
];

/// Keys with which a text is edited, beside those that make text.
const EDITING: &[&str] = &[
    "backspace",
    "delete",
    "left",
    "right",
    "up",
    "down",
    "home",
    "end",
    "pgup",
    "pgdn",
    "enter",
    "tab",
    "shift-tab",
    "esc",
    "ctrl-a",
    "ctrl-b",
    "ctrl-d",
    "ctrl-e",
    "ctrl-f",
    "ctrl-h",
    "ctrl-k",
    "ctrl-u",
    "ctrl-w",
    "ctrl-y",
    "alt-b",
    "alt-d",
    "alt-f",
];

/// What can be done everywhere but has no key: it is done by name.
pub const BY_NAME: &[Action] = &[
    Action::Report,
    Action::Walk,
    Action::Conversation,
    Action::Channels,
    Action::Snapshots,
    Action::Drafts,
    Action::Demand,
    Action::Doubles,
    Action::Erase,
    Action::Review,
    Action::Kernen,
    Action::Settings,
    Action::Preferences,
    Action::Inventories,
    Action::Whereabouts,
    Action::Share,
    Action::Backups,
    Action::KeepElsewhere,
    Action::Tour,
    Action::RemoveDemo,
    Action::Language,
    Action::Theme,
];

/// The name of a key as the tables write it; nothing for a key that has no name there.
pub fn key_name(key: &KeyEvent) -> Option<String> {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    let name = match key.code {
        KeyCode::Char(' ') => "space".to_owned(),
        // Ctrl and a letter arrive as either case, depending on the terminal.
        KeyCode::Char(sign) if control => sign.to_lowercase().to_string(),
        KeyCode::Char(sign) => sign.to_string(),
        KeyCode::F(number) => format!("f{number}"),
        KeyCode::Enter => "enter".to_owned(),
        KeyCode::Esc => "esc".to_owned(),
        KeyCode::Tab if key.modifiers.contains(KeyModifiers::SHIFT) => "shift-tab".to_owned(),
        KeyCode::Tab => "tab".to_owned(),
        KeyCode::BackTab => "shift-tab".to_owned(),
        KeyCode::Backspace => "backspace".to_owned(),
        KeyCode::Delete => "delete".to_owned(),
        KeyCode::Up => "up".to_owned(),
        KeyCode::Down => "down".to_owned(),
        KeyCode::Left => "left".to_owned(),
        KeyCode::Right => "right".to_owned(),
        KeyCode::PageUp => "pgup".to_owned(),
        KeyCode::PageDown => "pgdn".to_owned(),
        KeyCode::Home => "home".to_owned(),
        KeyCode::End => "end".to_owned(),
        _ => return None,
    };
    Some(match (control, alt) {
        // AltGr arrives as Ctrl and Alt together, and makes text.
        (true, true) | (false, false) => name,
        (true, false) => format!("ctrl-{name}"),
        (false, true) => format!("alt-{name}"),
    })
}

/// Whether the key makes text where text is typed.
pub fn makes_text(key: &KeyEvent) -> bool {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    matches!(key.code, KeyCode::Char(_)) && control == alt
}

/// Whether the key with this name makes text where text is typed.
pub fn is_sign(key: &str) -> bool {
    key == "space" || key.chars().count() == 1
}

/// Whether a text that is being typed may have a use for the key.
pub fn edits_text(key: &KeyEvent) -> bool {
    let name = key_name(key).unwrap_or_default();
    // With another key held down, those that move and erase do so by words.
    let bare = name.trim_start_matches("ctrl-").trim_start_matches("alt-");
    let by_words = !is_sign(bare) && EDITING.contains(&bare);
    makes_text(key) || by_words || EDITING.contains(&name.as_str())
}

/// What the key is for in these tables, the first of which goes first.
pub fn wish(key: &KeyEvent, tables: &[&[Binding]], typing: bool) -> Option<Action> {
    if typing && makes_text(key) {
        return None;
    }
    let name = key_name(key)?;
    tables
        .iter()
        .flat_map(|table| table.iter())
        .find(|binding| binding.key == name)
        .map(|binding| binding.action)
}

/// The key for this, the way the bottom line and the help write it: `^P`, `Enter`, `n`.
pub fn key_label(key: &str) -> String {
    match key {
        "enter" => "Enter".to_owned(),
        "esc" => "Esc".to_owned(),
        "tab" => "Tab".to_owned(),
        "shift-tab" => "Shift-Tab".to_owned(),
        "backspace" => "Backspace".to_owned(),
        "delete" => "Del".to_owned(),
        "pgup" => "PgUp".to_owned(),
        "pgdn" => "PgDn".to_owned(),
        "home" => "Home".to_owned(),
        "end" => "End".to_owned(),
        "up" => "↑".to_owned(),
        "down" => "↓".to_owned(),
        "left" => "←".to_owned(),
        "right" => "→".to_owned(),
        other => match other.strip_prefix("ctrl-") {
            Some(letter) => format!("^{}", letter.to_uppercase()),
            None if other.starts_with('f') && other.len() > 1 => other.to_uppercase(),
            None => other.to_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

    use super::{Action, EVERYWHERE, MOVING, wish};

    #[test]
    fn a_key_stands_once_in_a_table() {
        for table in [EVERYWHERE, MOVING] {
            let mut seen = HashMap::new();
            for binding in table {
                assert_eq!(seen.insert(binding.key, binding.action), None, "{}", binding.key);
            }
        }
    }

    #[test]
    fn letters_are_text_while_typing_and_altgr_always_is() {
        let q = KeyEvent::new(KeyCode::Char('q'), KeyModifiers::NONE);
        assert_eq!(wish(&q, &[EVERYWHERE], false), Some(Action::Quit));
        assert_eq!(wish(&q, &[EVERYWHERE], true), None);
        let euro = KeyEvent::new(KeyCode::Char('€'), KeyModifiers::CONTROL | KeyModifiers::ALT);
        assert_eq!(wish(&euro, &[EVERYWHERE], true), None);
        let undo = KeyEvent::new(KeyCode::Char('R'), KeyModifiers::CONTROL);
        assert_eq!(wish(&undo, &[EVERYWHERE], true), Some(Action::Redo));
    }
}
