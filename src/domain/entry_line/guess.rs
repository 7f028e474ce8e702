//! The kind that the name itself says, where no sign does: "Fanfare St. Jan" is no place, and "Els Smit" is neither.

use crate::domain::entry_line::codes::{self, How, Typed};
use crate::domain::kinds::AssetKind;
use crate::domain::privacy::is_particle;
use crate::domain::value::Reading;

/// The kind that the words of a name say; nothing where they say nothing.
pub(super) fn kind_in(words: &[&str], cx: &Reading) -> Option<AssetKind> {
    if is_person(words, cx) {
        return Some(AssetKind::Volunteer);
    }
    let first = words.iter().find(|word| !is_particle(&word.to_lowercase()))?;
    let text = first.trim_end_matches([',', ':', ';']);
    let found = codes::kind(Typed { text, how: How::Full }, cx).map(|(kind, _)| kind);
    // "Bakker Smit" and "Pastoor Jansen" may be people or not.
    found.filter(|kind| matches!(kind, AssetKind::Place | AssetKind::Association))
}

/// Whether it is clearly what a person is called: a first name that is known, and a surname.
fn is_person(words: &[&str], cx: &Reading) -> bool {
    let [first, others @ .., last] = words else {
        return false;
    };
    let is_name = |word: &str| word.starts_with(char::is_uppercase) && word.chars().all(is_of_name);
    let between = |word: &&str| is_particle(&word.to_lowercase()) || is_name(word);
    let last = last.trim_end_matches([',', ':', ';']);
    is_name(first) && cx.terms.means("list", "given", first) && others.iter().all(between) && is_name(last)
}

fn is_of_name(sign: char) -> bool {
    sign.is_alphabetic() || matches!(sign, '-' | '.' | '\'' | '’')
}
