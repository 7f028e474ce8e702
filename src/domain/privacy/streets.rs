//! Words in the address of a house, and how they are shortened: a street is called the same on every screen, so that
//! they are no words of a language.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::domain::privacy::mentions::folded;

/// The words, as words are looked for.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// What may stand between a street and its number: "nr".
    numbers: HashSet<String>,
    /// What stands behind a number besides a letter: "bis".
    behind: HashSet<String>,
    /// How a street ends, and how that is shortened: "straat" and "str".
    ends: Vec<(String, String)>,
    /// Words in front that are shortened: "burgemeester" and "burg".
    fronts: HashMap<String, String>,
    /// How the names of most streets end, as they are looked for.
    streets: Vec<String>,
    /// Words in front by which streets of one name are told apart: "hoge" and "lage".
    apart: HashSet<String>,
    /// What stands between a number and the street behind it: "in de".
    between: HashSet<String>,
}

/// Those of all addresses.
static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words::default();
    for line in include_str!("../../../assets/lang/words-in-addresses.txt").lines() {
        let Some((sort, list)) = line.split_once(':') else {
            continue;
        };
        let list = list.split(',').map(str::trim);
        let pairs = list.clone().filter_map(|pair| {
            let (long, short) = pair.split_once('=')?;
            Some((folded(long.trim()), folded(short.trim())))
        });
        match sort {
            "number" => words.numbers.extend(list.map(folded)),
            "behind" => words.behind.extend(list.map(folded)),
            "street" => words.streets.extend(list.map(folded)),
            "apart" => words.apart.extend(list.map(folded)),
            "between" => words.between.extend(list.map(folded)),
            "end" => words.ends.extend(pairs),
            "front" => words.fronts.extend(pairs),
            _ => {}
        }
    }
    words
});

/// Whether this word says that a number follows.
pub(super) fn is_mark(word: &str) -> bool {
    WORDS.numbers.contains(word)
}

/// Whether this word behind a number is a part of it.
pub(super) fn is_part_of_number(word: &str) -> bool {
    WORDS.behind.contains(word)
}

/// Whether this word may stand between a number and the street behind it.
pub(super) fn is_between(word: &str) -> bool {
    WORDS.between.contains(word)
}

/// Whether this word ends as the name of a street does.
pub(super) fn is_street_name(word: &str) -> bool {
    let ends = |end: &String| {
        word.strip_suffix(end.as_str())
            .is_some_and(|front| 1 < front.len())
    };
    WORDS.streets.iter().any(ends)
}

/// Whether a street is often called without this word in front.
pub(super) fn is_front(word: &str) -> bool {
    WORDS.fronts.contains_key(word) || WORDS.fronts.values().any(|short| short == word)
}

/// Whether streets of one name are told apart by this word in front.
pub(super) fn tells_streets_apart(word: &str) -> bool {
    WORDS.apart.contains(word)
}

/// The word in front of a street, shortened if that is done.
pub(super) fn shortened_front(word: &str) -> &str {
    WORDS.fronts.get(word).map_or(word, String::as_str)
}

/// The street with the end of its name shortened, if that is done.
pub(super) fn shortened_end(street: &str) -> String {
    let mut ends = WORDS.ends.iter();
    let short = ends.find_map(|(long, short)| Some(street.strip_suffix(long.as_str())?.to_owned() + short));
    short.unwrap_or_else(|| street.to_owned())
}

/// The street without the end that is shortened.
pub(super) fn without_end(street: &str) -> &str {
    let mut ends = WORDS.ends.iter();
    let bare = ends.find_map(|(_, short)| street.strip_suffix(short.as_str()));
    bare.unwrap_or(street)
}
