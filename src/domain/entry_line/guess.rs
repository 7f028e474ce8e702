//! The kind that the name itself says, where no sign does: "Fanfare St. Jan" is no place, and "Els Smit" is neither.

use crate::domain::entry_line::codes::{self, How, Typed};
use crate::domain::fold::fold;
use crate::domain::kinds::AssetKind;
use crate::domain::privacy::is_particle;
use crate::domain::value::Reading;

/// The kind that the words of a name say; nothing where they say nothing.
pub(super) fn kind_in(words: &[&str], cx: &Reading) -> Option<AssetKind> {
    let is_given = words.first().is_some_and(|first| is_given(first, cx));
    if is_given && is_person(words, cx) {
        return Some(AssetKind::Volunteer);
    }
    let first = words.iter().find(|word| !is_particle(&word.to_lowercase()))?;
    let text = first.trim_end_matches([',', ':', ';']);
    let found = codes::kind(Typed { text, how: How::Full }, cx).map(|(kind, _)| kind);
    // "Bakker Smit" and "Pastoor Jansen" may be people or not.
    let is_thing = |kind: &AssetKind| matches!(kind, AssetKind::Place | AssetKind::Association);
    match found {
        None if is_person(words, cx) => Some(AssetKind::Volunteer),
        found => found.filter(is_thing),
    }
}

/// Whether it is clearly what a person is called: a title, initials or a first name that is known, and a surname. "S.V.
/// Juliana" looks the same: whether it is a club is to be asked first.
pub fn is_person(words: &[&str], cx: &Reading) -> bool {
    let [first, others @ .., last] = words else {
        return false;
    };
    let is_title = |word: &str| cx.terms.means("list", "title", word);
    let is_name = |word: &str| word.starts_with(char::is_uppercase) && word.chars().all(is_of_name);
    let between = |word: &&str| {
        // "v.d." and "v/d" as well.
        is_particle(&fold(word)) || is_title(word) || is_name(word.trim_start_matches(['\'', '’']))
    };
    let initials = first.contains('.') && first.split('.').all(|part| part.chars().count() <= 1);
    // "T.C. Malden" is the tennis club there.
    let is_kern = |word: &str| {
        cx.village
            .kernen
            .values()
            .any(|kern| fold(&kern.name) == fold(word))
    };
    if initials && others.is_empty() && is_kern(last) {
        return false;
    }
    let is_first = is_title(first) || is_name(first) && (initials || is_given(first, cx));
    let last = last.trim_end_matches([',', ':', ';']);
    is_first && others.iter().all(between) && is_name(last)
}

/// Whether parents call their children so.
pub(super) fn is_given(word: &str, cx: &Reading) -> bool {
    word.starts_with(char::is_uppercase) && cx.terms.means("list", "given", word)
}

pub(super) fn is_of_name(sign: char) -> bool {
    sign.is_alphabetic() || matches!(sign, '-' | '.' | '\'' | '’')
}
