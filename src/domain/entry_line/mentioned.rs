//! Who else stands in a name: "Harmonie Ons Genoegen, contact: Wim Cillessen". The name of a club goes to others, who may
//! be called about it does not.

use crate::domain::entry_line::codes::{self, How, Typed};
use crate::domain::entry_line::guess::{is_given, is_of_name, is_person};
use crate::domain::fold::fold;
use crate::domain::kinds::AssetKind;
use crate::domain::privacy::is_particle;
use crate::domain::value::Reading;

/// How many words the name of a person has at most.
const WORDS: usize = 6;
/// How many words announce somebody at most: "informatie bij".
const ANNOUNCING: usize = 3;
/// What stands around words and is not of them.
const AROUND: [char; 6] = ['(', ')', ',', ';', ':', '"'];

/// How surely somebody is announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Announced {
    /// "bij", "via", and what people do: as well said of what is no person.
    Maybe,
    /// "contact:", "vraag naar".
    Surely,
}

/// The person who is named behind what the name is of, in the name of something of this kind; nothing if nobody clearly is.
pub(super) fn person_behind(name: &str, kind: AssetKind, cx: &Reading) -> Option<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    (1..words.len()).find_map(|place| {
        let (before, behind) = words.split_at(place);
        match announced(before, cx) {
            Some(how) => person_at(behind, how, cx),
            None if is_parted(before, behind) => {
                let is_own = matches!(kind, AssetKind::Professional | AssetKind::Volunteer);
                // "Pastoor, Jan Jansen" is one; "Els Smit, Jan de Boer" are two.
                let may_be = !is_own || is_person(&bare(before), cx);
                may_be.then(|| longest(behind, true, cx)).flatten()
            }
            None => None,
        }
    })
}

/// Whether a sign parts the words.
fn is_parted(before: &[&str], behind: &[&str]) -> bool {
    let ends = before
        .last()
        .is_some_and(|word| word.ends_with([',', ';', ':', ')']) || is_stroke(word));
    ends || behind.first().is_some_and(|word| word.starts_with('('))
}

fn is_stroke(word: &str) -> bool {
    matches!(word, "-" | "–" | "—" | "|" | "/")
}

/// Whether the last of these words announce somebody, behind others.
fn announced(before: &[&str], cx: &Reading) -> Option<Announced> {
    (1..=ANNOUNCING.min(before.len().saturating_sub(1)))
        .rev()
        .find_map(|count| {
            let text = before[before.len() - count..].concat();
            let means = |code| cx.terms.means("list", code, &text);
            if means("contact") || means("person") || means("announcing") {
                Some(Announced::Surely)
            } else {
                (means("near") || means("role")).then_some(Announced::Maybe)
            }
        })
}

fn person_at(behind: &[&str], how: Announced, cx: &Reading) -> Option<String> {
    let clear = longest(behind, false, cx);
    if clear.is_some() || how == Announced::Maybe {
        return clear;
    }
    // "contact: Wim", and "contact: Fenna Wybrandi", whom no list of names knows.
    let end = behind
        .iter()
        .position(|word| word.ends_with([',', ';', ')', ':']) || is_stroke(word));
    let until = end.map_or(behind.len(), |end| end + usize::from(!is_stroke(behind[end])));
    let said = bare(&behind[..until]);
    let names = said.iter().filter(|word| word.starts_with(char::is_uppercase));
    let is_written = said.iter().all(|word| {
        word.starts_with(char::is_uppercase) && word.chars().all(is_of_name) || is_particle(&fold(word))
    });
    let is_thing = said.iter().any(|text| {
        let sort = codes::kind(Typed { text, how: How::Full }, cx);
        sort.is_some()
            || ["group", "group-end"]
                .iter()
                .any(|code| cx.terms.means("list", code, text))
    });
    let first = *said.first()?;
    let is_named = 2 <= names.count() && said.len() <= WORDS && is_written && !is_thing;
    if is_named {
        Some(said.join(" "))
    } else {
        is_given(first, cx).then(|| first.to_owned())
    }
}

/// The longest of the words in front that is clearly what a person is called; `alone`: no more than that stands there.
fn longest(words: &[&str], alone: bool, cx: &Reading) -> Option<String> {
    (2..=words.len().min(WORDS)).rev().find_map(|count| {
        let (said, rest) = words.split_at(count);
        let is_end =
            rest.is_empty() || is_parted(said, rest) || rest.first().is_some_and(|next| is_stroke(next));
        let inner = &said[..count - 1];
        let is_one = !inner.iter().any(|word| word.ends_with([',', ';', ':', ')']));
        let said = bare(said);
        let is_found = is_one && (is_end || !alone) && is_person(&said, cx);
        is_found.then(|| said.join(" "))
    })
}

/// The words without what stands around them.
fn bare<'w>(words: &[&'w str]) -> Vec<&'w str> {
    let bare = words.iter().map(|word| word.trim_matches(AROUND));
    bare.filter(|word| !word.is_empty()).collect()
}
