//! Small forms of first names: "Truusje" is Truus.

use crate::domain::privacy::alone::is_ordinary;

/// The least letters of a first name of which these are looked for.
const LEAST: usize = 3;

/// The letters of a first name of which every ending is looked for: with the last two ones, short names make too many
/// other names, as "Marie" of Mar.
const LONG: usize = 4;

/// What is put behind a name.
const ENDINGS: [&str; 6] = ["je", "tje", "pje", "etje", "ie", "ke"];

/// How many of these are put behind a short one.
const OF_SHORT: usize = 4;

/// Ordinary words that look like a small form of a short name: of Rie and of Kas it may be one, and more often is none.
const WORDS: [&str; 24] = [
    "bakje", "beetje", "besje", "bloesje", "dotje", "hapje", "kastje", "katje", "keetje", "kopje",
    "lammetje", "matje", "mietje", "netje", "paadje", "petje", "pitje", "popje", "poppetje", "potje",
    "tasje", "tonnetje", "zakje", "zonnetje",
];

/// What somebody of this plain first name may be called who is small or dear; nothing of a very short one, or of a
/// short one that is a word of every day: "bosje".
pub(super) fn small_forms(name: &str) -> impl Iterator<Item = String> + '_ {
    let last = name.chars().last();
    let letters = name.chars().count();
    let is_long = LONG <= letters;
    let has_some = is_long || LEAST <= letters && !is_ordinary(name);
    let endings = if is_long {
        &ENDINGS[..]
    } else {
        &ENDINGS[..OF_SHORT]
    };
    let name = Some(name).filter(|_| has_some);
    let forms = name.into_iter().flat_map(move |name| {
        let plain = endings.iter().map(move |ending| format!("{name}{ending}"));
        // "Brammetje", "Annaatje".
        let doubled = last.into_iter().flat_map(move |last| {
            ["etje", "tje"]
                .into_iter()
                .map(move |ending| format!("{name}{last}{ending}"))
        });
        plain.chain(doubled)
    });
    forms.filter(move |form| is_long || !WORDS.contains(&form.as_str()))
}

#[cfg(test)]
mod tests {
    use super::small_forms;

    #[test]
    fn a_name_has_small_forms_that_are_no_words() {
        for (name, small) in [
            ("truus", "truusje"),
            ("bram", "brammetje"),
            ("anna", "annaatje"),
            ("anne", "annetje"),
            ("jan", "jantje"),
            ("els", "elsje"),
            ("wim", "wimpje"),
            ("wim", "wimmetje"),
            ("ria", "riaatje"),
            ("bea", "beaatje"),
        ] {
            assert!(small_forms(name).any(|form| form == small), "{small}");
        }
        for (name, word) in [
            ("bee", "beetje"),
            ("kas", "kastje"),
            ("ton", "tonnetje"),
            ("mar", "marie"),
        ] {
            assert!(!small_forms(name).any(|form| form == word), "{word}");
        }
        for name in ["jo", "bos", "wil"] {
            assert_eq!(small_forms(name).count(), 0, "{name}");
        }
    }
}
