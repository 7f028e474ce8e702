//! Words that many names have: what sort of thing it is, and how people are called in short
//! (`assets/doubles.toml`).

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

/// The words as the file lists them.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    sorts: Vec<Vec<String>>,
    passed_over: HashSet<String>,
    common: HashSet<String>,
    club_ends: Vec<String>,
    sections: HashSet<String>,
    bodies: HashSet<String>,
    in_full: HashMap<String, String>,
    titles: HashSet<String>,
    called: Vec<Vec<String>>,
    saints: HashSet<String>,
    no_saints: HashSet<String>,
}

static LISTS: LazyLock<Lists> =
    LazyLock::new(|| toml::from_str(include_str!("../../../assets/doubles.toml")).unwrap_or_default());

/// In which rows a word stands.
type Rows = HashMap<&'static str, Vec<usize>>;

static SORTS: LazyLock<Rows> = LazyLock::new(|| in_rows(&LISTS.sorts));
static CALLED: LazyLock<Rows> = LazyLock::new(|| in_rows(&LISTS.called));

fn in_rows(rows: &'static [Vec<String>]) -> Rows {
    let mut all = Rows::new();
    for (number, row) in rows.iter().enumerate() {
        for word in row {
            all.entry(word).or_default().push(number);
        }
    }
    all
}

/// On what the names of the others mostly end: "Willibrordus".
const OF_SAINTS: &str = "us";
/// How many letters such a name has at least: not "bus".
const SHORTEST: usize = 6;

/// Whether it is what a saint is called, as behind "St.".
pub(super) fn is_saint(word: &str) -> bool {
    let others = SHORTEST <= word.len() && word.ends_with(OF_SAINTS) && !LISTS.no_saints.contains(word);
    others || LISTS.saints.contains(word) || CALLED.contains_key(word)
}

/// Which sort of thing this word is for.
pub(super) fn sort_of(word: &str) -> Option<usize> {
    SORTS.get(word).and_then(|rows| rows.first()).copied()
}

/// The most letters of a word that is short for another.
const SHORT: usize = 4;

/// Whether a word for a sort of thing is short for another one: "tc".
pub(super) fn is_short(word: &str) -> bool {
    word.len() <= SHORT && !word.contains(['a', 'e', 'i', 'o', 'u'])
}

/// Whether the word says nothing about which one it is: "stichting", "de".
pub(super) fn is_passed_over(word: &str) -> bool {
    LISTS.passed_over.contains(word)
}

/// Whether many names have this word.
pub(super) fn is_common(word: &str) -> bool {
    LISTS.common.contains(word)
}

/// What a word for a club is about: the "yoga" of "yogagroep"; the word itself if it is for none.
pub(super) fn without_club(word: &str) -> &str {
    let mut stems = LISTS.club_ends.iter().filter_map(|end| word.strip_suffix(&**end));
    stems.find(|stem| LEAST <= stem.len()).unwrap_or(word)
}

/// How many letters stand before it at least.
const LEAST: usize = 4;

/// Whether the word is for a part of a club: "dames", "jeugd".
pub(super) fn is_section(word: &str) -> bool {
    LISTS.sections.contains(word)
}

/// Whether the word is for a body that may keep a place: "stichting".
pub(super) fn is_body(word: &str) -> bool {
    LISTS.bodies.contains(word)
}

/// Words in short with the same in full.
pub(super) fn in_short() -> impl Iterator<Item = (&'static str, &'static str)> {
    LISTS.in_full.iter().map(|(short, full)| (&**short, &**full))
}

/// The word in full, if it is short for another.
pub(super) fn in_full(word: &str) -> &str {
    LISTS.in_full.get(word).map_or(word, |full| full)
}

/// Whether the word stands in front of a name without being one.
pub(super) fn is_title(word: &str) -> bool {
    LISTS.titles.contains(word)
}

/// Which of two of the same name somebody is: father or son.
pub(super) fn generation(word: &str) -> Option<bool> {
    match word {
        "sr" | "sen" | "senior" => Some(true),
        "jr" | "jun" | "junior" => Some(false),
        _ => None,
    }
}

/// Whether both can be what somebody of the same first name is called.
pub(super) fn may_be_called(one: &str, other: &str) -> bool {
    let (Some(one), Some(other)) = (CALLED.get(one), CALLED.get(other)) else {
        return false;
    };
    one.iter().any(|row| other.contains(row))
}

#[cfg(test)]
mod tests {
    use super::{
        is_common, is_passed_over, is_saint, is_short, is_title, may_be_called, sort_of, without_club,
    };

    #[test]
    fn the_words_are_read_from_their_file() {
        assert_eq!(sort_of("tc"), sort_of("tennisclub"));
        assert_ne!(sort_of("tennisclub"), sort_of("hockeyclub"));
        assert!(is_short("tc") && !is_short("koor"));
        assert!(is_passed_over("stichting") && is_common("groep") && is_title("mevr"));
        assert!(may_be_called("hans", "johannes") && !may_be_called("hans", "wim"));
        assert_eq!(
            ["yogagroep", "jongerensoos", "werkgroep", "groep"].map(without_club),
            ["yoga", "jongeren", "werk", "groep"]
        );
        assert!(is_saint("anna") && is_saint("willibrordus") && !is_saint("campus"));
    }
}
