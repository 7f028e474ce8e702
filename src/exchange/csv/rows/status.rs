//! Whether something is still there, in the words of a list: "opgeheven", "gestopt in 2023", "nee" under "Actief".

use std::borrow::Cow;

use strum::VariantArray;

use crate::domain::asset::Status;
use crate::domain::code::Code;
use crate::exchange::csv::rows::{Leftover, Rows};
use crate::i18n::{Words, fold};

/// A longer cell is a text.
const LONGEST: usize = 60;

/// The words for yes and no below a heading that asks whether something is active, folded.
#[derive(Debug, Default)]
pub(in crate::exchange::csv) struct StatusWords {
    yes: Vec<String>,
    no: Vec<String>,
}

impl StatusWords {
    /// Those of both languages.
    pub fn new(words: &Words) -> Self {
        Self {
            yes: words.spellings("list-status-yes").to_vec(),
            no: words.spellings("list-status-no").to_vec(),
        }
    }
}

impl Rows<'_> {
    /// The status that the cell says. What stands behind the word goes to the remarks: since when, or why.
    pub(super) fn status<'c>(&self, cell: Cow<'c, str>, heading: &str, left: &mut Leftover) -> Cow<'c, str> {
        let terms = self.cells.cx.terms;
        let word = |status: Status| Cow::Owned(terms.word(Status::TERM, status.code()));
        let typed = fold(&cell);
        if self.status.yes.contains(&typed) {
            return word(Status::Active);
        } else if self.status.no.contains(&typed) {
            return word(Status::Dormant);
        }
        let means = |status: Status, text: &str| terms.means(Status::TERM, status.code(), text);
        if LONGEST < cell.chars().count() || Status::VARIANTS.iter().any(|status| means(*status, &cell)) {
            return cell;
        }
        // That something is active may be taken back behind it: "actief tot 2020".
        let over = [Status::Stopped, Status::Dormant];
        let words: Vec<&str> = cell.split_whitespace().collect();
        let found = (1..words.len()).rev().find_map(|count| {
            let text = words[..count].join(" ");
            let text = text.trim_end_matches([',', ':', ';', '.', '-', '(']);
            over.into_iter().find(|status| means(*status, text))
        });
        match found {
            Some(status) => {
                left.add(heading, &cell);
                word(status)
            }
            None => cell,
        }
    }
}
