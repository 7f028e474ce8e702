//! Check boxes in a row that wraps: any of a list.

use crossterm::event::{KeyCode, KeyEvent};

use crate::domain::value::{Choices, Terms};
use crate::i18n::Words;
use crate::keys::{key_name, makes_text};

/// A list of which any number may be chosen.
#[derive(Debug, Clone)]
pub struct Boxes {
    term: &'static str,
    codes: Vec<&'static str>,
    on: Vec<bool>,
    /// Of several records: those that some have and others have not, and that are left so.
    mixed: Vec<bool>,
    at: usize,
    /// Codes of those that have a why.
    explained: Vec<String>,
}

impl Boxes {
    /// The list, with these chosen, of which those have a why.
    pub fn new(choices: &Choices, chosen: &[&str], explained: Vec<String>) -> Self {
        let codes = (choices.codes)();
        Self {
            term: choices.term,
            on: codes.iter().map(|code| chosen.contains(code)).collect(),
            mixed: vec![false; codes.len()],
            codes,
            at: 0,
            explained,
        }
    }

    /// The list for several records: on is what all have, mixed what some have.
    pub fn of_several(choices: &Choices, all: &[&str], some: &[&str]) -> Self {
        let mut boxes = Self::new(choices, all, Vec::new());
        boxes.mixed = boxes.codes.iter().map(|code| some.contains(code)).collect();
        boxes
    }

    /// Codes of those that are left as they are, different for different records.
    pub fn mixed(&self) -> Vec<&'static str> {
        let codes = self.codes.iter().zip(&self.mixed);
        codes
            .filter(|(_, mixed)| **mixed)
            .map(|(code, _)| *code)
            .collect()
    }

    /// The codes that a record with these codes will have.
    pub fn over(&self, own: &[&'static str]) -> Vec<&'static str> {
        let places = self.codes.iter().enumerate();
        places
            .filter(|(place, code)| {
                if self.mixed[*place] {
                    own.contains(code)
                } else {
                    self.on[*place]
                }
            })
            .map(|(_, code)| *code)
            .collect()
    }

    fn switch(&mut self) {
        let on = self.mixed[self.at] || !self.on[self.at];
        self.on[self.at] = on;
        self.mixed[self.at] = false;
    }

    /// The boxes: code, whether it is on, whether it has a why.
    pub fn boxes(&self) -> impl Iterator<Item = (&'static str, bool, bool)> + '_ {
        self.codes.iter().zip(&self.on).map(|(code, on)| {
            let why = *on && self.explained.iter().any(|own| own == code);
            (*code, *on, why)
        })
    }

    /// First part of the keys of the words.
    pub fn term(&self) -> &'static str {
        self.term
    }

    /// The box under the cursor.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The codes of those that are on.
    pub fn chosen(&self) -> Vec<&'static str> {
        self.boxes()
            .filter(|(_, on, _)| *on)
            .map(|(code, _, _)| code)
            .collect()
    }

    /// Puts exactly these on.
    pub fn choose(&mut self, codes: &[&str]) {
        self.on = self.codes.iter().map(|code| codes.contains(code)).collect();
        self.mixed.fill(false);
    }

    /// Takes the key, if it is one for boxes.
    pub fn key(&mut self, key: &KeyEvent, words: &Words) -> bool {
        let name = key_name(key).unwrap_or_default();
        let last = self.codes.len().saturating_sub(1);
        match (key.code, name.as_str()) {
            (_, "left") => self.at = self.at.saturating_sub(1),
            (_, "right") => self.at = (self.at + 1).min(last),
            (_, "home") => self.at = 0,
            (_, "end") => self.at = last,
            (_, "space") => self.switch(),
            (KeyCode::Char(sign), _) if makes_text(key) => return self.jump(sign, words),
            _ => return false,
        }
        true
    }

    /// To the next box whose word begins with the letter.
    fn jump(&mut self, letter: char, words: &Words) -> bool {
        let count = self.codes.len();
        let letter = letter.to_string();
        let found = (1..=count)
            .map(|step| (self.at + step) % count)
            .find(|place| words.begins(self.term, self.codes[*place], &letter));
        self.at = found.unwrap_or(self.at);
        found.is_some()
    }
}

/// Which of these widths go on which line of so many cells, with two cells between them.
pub fn flow(widths: &[usize], cells: usize) -> Vec<std::ops::Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut taken = 0;
    for (place, width) in widths.iter().enumerate() {
        if place > start && taken + width > cells {
            lines.push(start..place);
            start = place;
            taken = 0;
        }
        taken += width + 2;
    }
    lines.push(start..widths.len());
    lines
}

#[cfg(test)]
mod tests {
    use super::flow;

    #[test]
    fn boxes_go_on_the_next_line_when_they_do_not_fit() {
        assert_eq!(flow(&[5, 5, 5], 12), [0..2, 2..3]);
        assert_eq!(flow(&[30, 5], 12), [0..1, 1..2]);
        assert_eq!(flow(&[], 12).len(), 1);
    }
}
