//! Rows that say something of the list itself, and are no entry: "Totaal: 10", "Bron: gemeente".

use csv::StringRecord;

use crate::i18n::{Words, fold};

/// A word of more letters than this may go on: "Laatst bijgewerkt door".
const LONG: usize = 8;

/// The words by which such rows are known, folded.
#[derive(Debug, Default)]
pub(super) struct Footers {
    totals: Vec<String>,
    /// Before a colon: "Bron".
    labels: Vec<String>,
    /// Before a day or a number: "Stand per".
    dated: Vec<String>,
    /// Whether a star in front is a bullet: in a list of one column each line can have one.
    bullets: bool,
}

impl Footers {
    /// Those of both languages, for a list of so many columns.
    pub fn new(words: &Words, columns: usize) -> Self {
        let of = |key: &str| words.spellings(key).to_vec();
        Self {
            bullets: columns == 1,
            totals: of("list-total"),
            labels: of("list-footer-label"),
            dated: of("list-footer-dated"),
        }
    }

    /// Whether the row is one.
    pub fn is_one(&self, row: &StringRecord) -> bool {
        let mut filled = row.iter().map(str::trim).filter(|cell| !cell.is_empty());
        let Some(first) = filled.next() else {
            return false;
        };
        let others: Vec<&str> = filled.collect();
        if others.is_empty() && self.is_footer(first) {
            return true;
        }
        let beside = !others.is_empty();
        others.into_iter().all(is_number) && self.is_total(first, beside)
    }

    fn is_total(&self, cell: &str, beside: bool) -> bool {
        let (label, behind) = cell.split_once([':', '=']).unwrap_or((cell, ""));
        let behind = behind.trim();
        let mut words = label.split_whitespace();
        let first = words.next().unwrap_or_default();
        // "Totaal Voetbal" is a club, unless a number says otherwise.
        let counted = beside || !behind.is_empty();
        let small = |word: &str| counted || !word.starts_with(char::is_uppercase);
        self.totals.contains(&fold(first)) && words.all(small) && (behind.is_empty() || is_number(behind))
    }

    fn is_footer(&self, cell: &str) -> bool {
        if !self.bullets && cell.starts_with('*') && 1 < cell.chars().count() {
            return true;
        }
        let label = cell.split_once(':').map(|(label, _)| fold(label));
        if label.is_some_and(|label| self.labels.contains(&label) || self.dated.contains(&label)) {
            return true;
        }
        let Some(digit) = cell.find(|sign: char| sign.is_ascii_digit()) else {
            return false;
        };
        let before = fold(&cell[..digit]);
        let begins = |known: &String| LONG < known.len() && before.starts_with(known.as_str());
        self.dated.iter().any(|known| *known == before || begins(known))
    }
}

/// "10", "1.200", "€ 45,-", "12 leden"; but not the number of a phone.
fn is_number(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let starts = |sign: char| sign.is_ascii_digit() || matches!(sign, '€' | '-' | '(' | '+');
    let letters = cell.chars().filter(|sign| sign.is_alphabetic()).count();
    cell.starts_with(starts) && digits < 8 && letters < 16
}

#[cfg(test)]
mod tests {
    use csv::StringRecord;

    use super::Footers;
    use crate::i18n::{Language, Words};

    #[test]
    fn what_is_said_of_the_list_is_told_from_entries() {
        let footers = Footers::new(&Words::new(Language::Dutch), 3);
        let is_one = |cells: &[&str]| footers.is_one(&StringRecord::from(cells.to_vec()));
        for row in [
            &["Totaal: 10", "", ""][..],
            &["Totaal Malden: 2", "", "50"],
            &["Totaal", "", "10"],
            &["", "Totaal aantal verenigingen", "10", ""],
            &["TOTAAL", "12", "1.200"],
            &["Bron: gemeente Heumen", "", ""],
            &["", "", "Stand per 1-1-2026"],
            &["Peildatum 1 januari 2026", ""],
            &["Laatst bijgewerkt: maart", ""],
            &["* alleen op afspraak", ""],
        ] {
            assert!(is_one(row), "{row:?}");
        }
        for row in [
            &["Totaal Voetbal", "", ""][..],
            &["Totaal", "vereniging", "024-5550123"],
            &["Totaal Voetbal", "", "024-5550123"],
            &["Bron van Leven", "", ""],
            &["Bron: hulp", "stichting", ""],
            &["Stand-up club", "", ""],
            &["Koor 1890", "", ""],
            &["", "", ""],
        ] {
            assert!(!is_one(row), "{row:?}");
        }
    }
}
