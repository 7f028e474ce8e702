//! The type of a relation in the line, and the next type that it can have.

use std::ops::Range;

use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::entry_line::Entry;
use crate::domain::relation::RelationKind;
use crate::domain::value::Terms;

/// A type of relation, and whether it goes out from the new entry.
pub type Way = (RelationKind, bool);

/// A relation as it stands in the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// How two of these kinds are most often connected.
    pub usual: Way,
    /// The type in front of its colon, if one is there.
    pub said: Option<Way>,
}

impl Entry {
    /// The line with the next type in front of the relation at the cursor, or of the last one before
    /// it, and the cursor in that line; nothing if the line has no relation.
    pub fn turned(&self, line: &str, cursor: usize, terms: &dyn Terms) -> Option<(String, usize)> {
        let before = self.turns.iter().rfind(|turn| turn.range.start < cursor);
        let turn = before.or_else(|| self.turns.first())?;
        let piece = line.get(turn.range.clone())?;
        let name = match turn.said {
            Some(_) => piece.split_once(':')?.1,
            None => piece.strip_prefix('>')?,
        };
        let word = turn.next().map(|way| format!("{}:", word(way, terms)));
        let new = format!(">{}{name}", word.unwrap_or_default());
        let mut turned = line.to_owned();
        turned.replace_range(turn.range.clone(), &new);
        let cursor = if turn.range.end <= cursor {
            cursor + new.len() - piece.len()
        } else {
            turn.range.start + new.len()
        };
        Some((turned, cursor))
    }
}

impl Turn {
    /// The type after this one: the usual one goes without saying, then come all others.
    fn next(&self) -> Option<Way> {
        let others = |outgoing| RelationKind::VARIANTS.iter().map(move |kind| (*kind, outgoing));
        let back = others(false).filter(|(kind, _)| !kind.symmetric());
        let mut ways = others(true).chain(back).filter(|way| *way != self.usual);
        if let Some(said) = self.said.filter(|said| *said != self.usual) {
            ways.find(|way| *way == said);
        }
        ways.next()
    }
}

/// A word without spaces that means this type.
fn word((kind, outgoing): Way, terms: &dyn Terms) -> String {
    let term = if outgoing {
        RelationKind::TERM
    } else {
        RelationKind::FROM
    };
    terms.word(term, kind.code()).replace(' ', "-")
}
