//! Columns that hold a part of a name: a first name, initials, what stands before a surname, a surname.

use crate::domain::code::term_key;
use crate::i18n::{Words, fold};

/// A part of a name, in the order in which they are read aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NamePart {
    /// By which somebody is called; before all other first names.
    Called,
    /// First name.
    First,
    /// Initials.
    Initials,
    /// What stands before a surname: "van de".
    Infix,
    /// Surname.
    Last,
}

/// What stands for such a column in [`super::CsvOptions::columns`].
pub const NAME_PARTS: [(&str, NamePart); 5] = [
    ("name_first", NamePart::First),
    ("name_called", NamePart::Called),
    ("name_initials", NamePart::Initials),
    ("name_infix", NamePart::Infix),
    ("name_last", NamePart::Last),
];

impl NamePart {
    /// What stands for it in [`super::CsvOptions::columns`].
    pub fn code(self) -> &'static str {
        NAME_PARTS
            .iter()
            .find(|(_, part)| *part == self)
            .map_or("", |(code, _)| *code)
    }

    /// The key of what it is called.
    pub fn term(self) -> String {
        term_key("import-target", &self.code().replace('_', "-"))
    }

    /// Whether it stands in front: first names and initials.
    fn is_given(self) -> bool {
        matches!(self, Self::Called | Self::First | Self::Initials)
    }
}

/// The words that stand above such columns, folded, in both languages.
#[derive(Debug, Default)]
pub(super) struct PartWords {
    /// Those that say so by themselves.
    full: Vec<(String, NamePart)>,
    /// Those that say so only beside the others: the "tv" of "Voorn., Tv., Achtern." is no television.
    short: Vec<(String, NamePart)>,
    /// What stands above whole names, or above the surname beside the others.
    name: Vec<String>,
}

impl PartWords {
    /// Those of both languages.
    pub fn new(words: &Words) -> Self {
        let keys = [
            ("list-name-called", NamePart::Called),
            ("list-name-first", NamePart::First),
            ("list-name-initials", NamePart::Initials),
            ("list-name-infix", NamePart::Infix),
            ("list-name-last", NamePart::Last),
        ];
        let spelled = |end: &str| {
            let parts = keys.iter().flat_map(|(key, part)| {
                let spellings = words.spellings(&format!("{key}{end}")).iter();
                spellings.map(|word| (word.clone(), *part))
            });
            parts.collect()
        };
        Self {
            full: spelled(""),
            short: spelled("-short"),
            name: words.spellings("list-name-full").to_vec(),
        }
    }

    /// The part that stands under this heading, folded.
    pub fn of(&self, folded: &str) -> Option<NamePart> {
        part_in(&self.full, folded)
    }

    /// The parts that stand under short headings, by their places, where the other parts stand beside them: something
    /// in front, and a surname; or whole names that are surnames, as what stands before those shows.
    pub fn short<'h>(&self, headings: impl Iterator<Item = &'h str>) -> Vec<Option<NamePart>> {
        let headings: Vec<String> = headings.map(fold).collect();
        let short: Vec<Option<NamePart>> = headings.iter().map(|word| part_in(&self.short, word)).collect();
        let all = || {
            let full = headings.iter().filter_map(|word| self.of(word));
            full.chain(short.iter().flatten().copied())
        };
        let named = headings.iter().any(|word| self.name.contains(word));
        let last = all().any(|part| part == NamePart::Last);
        let infix = all().any(|part| part == NamePart::Infix);
        if all().any(NamePart::is_given) && (last || named && infix) {
            short
        } else {
            vec![None; headings.len()]
        }
    }
}

fn part_in(known: &[(String, NamePart)], folded: &str) -> Option<NamePart> {
    let mut known = known.iter().filter(|(word, _)| word == folded);
    known.next().map(|(_, part)| *part)
}
