//! One of a list: typing narrows the list down, and the best match is the answer at once.

use crossterm::event::{KeyCode, KeyEvent};

use crate::domain::value::{Choices, Terms};
use crate::i18n::{Words, fold};
use crate::keys::{key_name, makes_text};

/// A list of which one may be chosen.
#[derive(Debug, Clone)]
pub struct Pick {
    choices: &'static Choices,
    chosen: Option<&'static str>,
    /// What narrows the list down; it always leaves something.
    typed: String,
}

impl Pick {
    /// The list, with this one chosen.
    pub fn new(choices: &'static Choices, chosen: Option<&'static str>) -> Self {
        Self {
            choices,
            chosen,
            typed: String::new(),
        }
    }

    /// First part of the keys of the words.
    pub fn term(&self) -> &'static str {
        self.choices.term
    }

    /// The code of what is chosen.
    pub fn chosen(&self) -> Option<&'static str> {
        self.chosen
    }

    /// What was typed to narrow the list down.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Chooses this one, or nothing, as far as the list allows.
    pub fn choose(&mut self, code: Option<&str>) {
        let codes = (self.choices.codes)();
        let found = code.and_then(|code| codes.into_iter().find(|own| *own == code));
        if found.is_some() || self.choices.may_be_empty {
            self.chosen = found;
        }
    }

    /// What can be chosen now: those whose word on the screen begins with what was typed first.
    pub fn matches(&self, words: &Words) -> Vec<&'static str> {
        matching(self.choices, &self.typed, words)
    }

    /// The list is whole again.
    pub fn leave(&mut self) {
        self.typed.clear();
    }

    /// Takes the key, if it is one for a list.
    pub fn key(&mut self, key: &KeyEvent, words: &Words) -> bool {
        let name = key_name(key).unwrap_or_default();
        match (key.code, name.as_str()) {
            (_, "up") => self.step(-1, words),
            (_, "down") => self.step(1, words),
            (_, "space") => self.take(words),
            (_, "backspace") if !self.typed.is_empty() => drop(self.typed.pop()),
            (_, "backspace" | "delete") => {
                self.typed.clear();
                self.choose(None);
            }
            (KeyCode::Char(sign), _) if makes_text(key) => return self.narrow(sign, words),
            _ => return false,
        }
        true
    }

    /// A letter that nothing begins with is passed over, so that the answer is never lost by it.
    fn narrow(&mut self, sign: char, words: &Words) -> bool {
        let typed = format!("{}{sign}", self.typed);
        if fold(&typed).len() == fold(&self.typed).len() {
            return false;
        }
        let Some(first) = matching(self.choices, &typed, words).first().copied() else {
            return false;
        };
        self.chosen = Some(first);
        self.typed = typed;
        true
    }

    fn take(&mut self, words: &Words) {
        if self.chosen.is_none() {
            self.chosen = self.matches(words).first().copied();
        }
        self.typed.clear();
    }

    fn step(&mut self, by: isize, words: &Words) {
        let codes = self.matches(words);
        let place = codes.iter().position(|code| Some(*code) == self.chosen);
        let next = match place {
            Some(place) => place.saturating_add_signed(by).min(codes.len().saturating_sub(1)),
            None if by < 0 => codes.len().saturating_sub(1),
            None => 0,
        };
        self.chosen = codes.get(next).copied().or(self.chosen);
    }
}

/// The codes whose words begin with what was typed.
fn matching(choices: &Choices, typed: &str, words: &Words) -> Vec<&'static str> {
    let folded = fold(typed);
    let mut codes = (choices.codes)();
    codes.retain(|code| folded.is_empty() || words.begins(choices.term, code, typed));
    codes.sort_by_key(|code| !fold(&words.term(choices.term, code)).starts_with(&folded));
    codes
}
