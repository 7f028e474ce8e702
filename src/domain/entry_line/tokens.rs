//! The words of an entry line, each with its place.

use std::ops::Range;

use crate::domain::entry_line::SIGILS;

/// What stands between white space. Quotes right behind a sign, or behind the `:` of a type of
/// relation, keep words together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) range: Range<usize>,
    pub(super) text: &'a str,
}

impl<'a> Token<'a> {
    /// The sign in front and what stands behind it; a sign alone is a word like any other.
    pub(super) fn sigil(&self) -> Option<(char, &'a str)> {
        let mut signs = self.text.chars();
        let sigil = signs.next().filter(|sign| SIGILS.contains(*sign))?;
        Some((sigil, signs.as_str())).filter(|(_, value)| !value.is_empty())
    }

    /// Whether quotes close what belongs to the sign.
    pub(super) fn quoted(&self) -> bool {
        self.text.len() > 2 && self.text.ends_with('"')
    }

    /// Whether it can belong to a sign before it.
    pub(super) fn plain(&self) -> bool {
        self.text != "*" && !self.text.starts_with(|sign| SIGILS.contains(sign))
    }
}

pub(super) fn tokens(line: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = 0;
    while let Some(start) = line[rest..].find(|sign: char| !sign.is_whitespace()) {
        let start = rest + start;
        let end = end_of(line, start);
        tokens.push(Token {
            range: start..end,
            text: &line[start..end],
        });
        rest = end;
    }
    tokens
}

fn end_of(line: &str, start: usize) -> usize {
    let text = &line[start..];
    let mut before = ' ';
    let mut quoted = false;
    for (place, sign) in text.char_indices() {
        match sign {
            '"' if quoted => quoted = false,
            // A quote without an end is a sign like any other.
            '"' => {
                let behind = SIGILS.contains(before) && place == 1 || before == ':';
                quoted = behind
                    && text.starts_with(|sign| SIGILS.contains(sign))
                    && text[place + 1..].contains('"');
            }
            _ if sign.is_whitespace() && !quoted => return start + place,
            _ => {}
        }
        before = sign;
    }
    line.len()
}
