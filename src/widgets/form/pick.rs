//! One of a list: typing narrows the list down, and the best match is the answer at once.

use crossterm::event::{KeyCode, KeyEvent};

use crate::domain::phrase::Problem;
use crate::domain::value::Choices;
use crate::i18n::{Words, fold};
use crate::keys::{key_name, makes_text};

/// A list of which one may be chosen.
#[derive(Debug, Clone)]
pub struct Pick {
    choices: &'static Choices,
    chosen: Option<&'static str>,
    /// What was chosen before anything was typed.
    before: Option<&'static str>,
    /// What narrows the list down.
    typed: String,
    /// Whether nothing of the list is meant by what was typed.
    astray: bool,
}

impl Pick {
    /// The list, with this one chosen.
    pub fn new(choices: &'static Choices, chosen: Option<&'static str>) -> Self {
        Self {
            choices,
            chosen,
            before: chosen,
            typed: String::new(),
            astray: false,
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
        self.settle();
    }

    /// Types this, as if by hand.
    pub fn write(&mut self, typed: &str, words: &Words) {
        typed.clone_into(&mut self.typed);
        self.follow(words);
    }

    /// What was typed if nothing of the list is meant by it.
    pub fn astray(&self) -> Option<&str> {
        self.astray.then_some(self.typed.as_str())
    }

    /// That what was typed is not in the list.
    pub fn objection(&self) -> Option<Problem> {
        self.astray()
            .map(|typed| Problem::typed("problem-choose", typed.trim()))
    }

    /// What can be chosen now: those whose word on the screen begins with what was typed first. The
    /// whole list helps who typed what is not in it.
    pub fn matches(&self, words: &Words) -> Vec<&'static str> {
        let typed = if self.astray { "" } else { &self.typed };
        matching(self.choices, typed, words)
    }

    /// The list is whole again; what is not in it stays to be mended.
    pub fn leave(&mut self) {
        if !self.astray {
            self.settle();
        }
    }

    fn settle(&mut self) {
        self.before = self.chosen;
        self.typed.clear();
        self.astray = false;
    }

    /// Takes the key, if it is one for a list.
    pub fn key(&mut self, key: &KeyEvent, words: &Words) -> bool {
        let name = key_name(key).unwrap_or_default();
        match (key.code, name.as_str()) {
            (_, "left") => self.step(-1, words),
            (_, "right") => self.step(1, words),
            // Who typed what is not in the list walks through all of it.
            (_, "up") if self.astray => self.step(-1, words),
            (_, "down") if self.astray => self.step(1, words),
            (_, "space") if !self.astray => self.take(words),
            (_, "backspace") if !self.typed.is_empty() => {
                self.typed.pop();
                self.follow(words);
            }
            (_, "backspace" | "delete") => self.choose(None),
            (KeyCode::Char(sign), _) if makes_text(key) => {
                self.typed.push(sign);
                self.chosen = None;
                self.follow(words);
            }
            _ => return false,
        }
        true
    }

    /// Chooses what is meant by what was typed; without anything typed, what was chosen before.
    fn follow(&mut self, words: &Words) {
        if self.typed.is_empty() {
            self.chosen = self.before;
            return self.settle();
        }
        let meant = matching(self.choices, &self.typed, words);
        self.astray = meant.is_empty();
        let chosen = self.chosen.filter(|chosen| meant.contains(chosen));
        self.chosen = chosen.or(meant.first().copied());
    }

    fn take(&mut self, words: &Words) {
        if self.chosen.is_none() {
            self.chosen = self.matches(words).first().copied();
        }
        self.settle();
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
        if self.astray {
            self.settle();
        }
    }
}

/// The codes that are meant by what was typed, those with the word on the screen first; all of them
/// if nothing was typed.
fn matching(choices: &Choices, typed: &str, words: &Words) -> Vec<&'static str> {
    let mut codes = (choices.codes)();
    if typed.trim().is_empty() {
        return codes;
    }
    let folded = fold(typed);
    let how = |code: &&str| words.meaning(choices.term, code, typed);
    let Some(best) = codes.iter().filter_map(how).min() else {
        return Vec::new();
    };
    codes.retain(|code| how(code) == Some(best));
    codes.sort_by_key(|code| !fold(&words.term(choices.term, code)).starts_with(&folded));
    codes
}
