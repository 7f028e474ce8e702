//! Noticing that somebody is named where only roles stand, in what people told and of who took part (A9). A notice, never
//! in the way.

use crate::domain::phrase::{Arg, Phrase};
use crate::domain::privacy::Names;
use crate::domain::purpose::may_be_named;
use crate::i18n::fold;
use crate::screens::Context;

/// How many names are said; of the others, how many they are.
const SAID: usize = 3;

/// Those who are named in the text, each once, as far as they can be told: behind the words of the one the next is looked
/// for. Where it says who told it, a first name is enough.
pub(super) fn everybody(names: &Names, text: &str, says_who: bool) -> Vec<String> {
    let mut rest = text;
    let mut found: Vec<String> = Vec::new();
    while let Some(name) = names.in_text(rest, says_who) {
        if !found.iter().any(|known| known == name) {
            found.push(name.to_owned());
        }
        match behind(rest, name) {
            Some(next) => rest = next,
            None => break,
        }
    }
    found
}

/// What stands behind the first words of this name; nothing if none of them is there as it is written.
fn behind<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let name: Vec<String> = name.split_whitespace().map(fold).collect();
    let is_of_name = |word: &str| {
        let word = fold(word.trim_matches(|sign: char| !sign.is_alphanumeric()));
        let bare = word.strip_suffix('s').unwrap_or(&word);
        !word.is_empty() && name.iter().any(|own| *own == word || own == bare)
    };
    let mut words = text.split_whitespace().skip_while(|word| !is_of_name(word));
    let mut last = words.next()?;
    for word in words.take_while(|word| is_of_name(word)) {
        last = word;
    }
    let end = last.as_ptr() as usize + last.len() - text.as_ptr() as usize;
    text.get(end..)
}

/// What there is to say of those who are named, in the sentence with this key: first of those who did not say yes to it.
pub(super) fn notice(
    key: impl Into<String>,
    named: impl IntoIterator<Item = String>,
    cx: &Context,
) -> Option<Phrase> {
    let mut names: Vec<String> = Vec::new();
    for name in named {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if 1 < names.len() {
        names.sort_by_cached_key(|name| said_yes(name, cx));
    }
    let more = names.len().saturating_sub(SAID);
    names.truncate(SAID);
    let name = match more {
        0 => Arg::List(names.iter().cloned().map(Arg::Text).collect()),
        _ => Arg::Text(names.join(", ")),
    };
    let told = Phrase::new(key).with("name", name).number("more", more);
    (!names.is_empty()).then_some(told)
}

/// Whether everybody who is called so may be named.
fn said_yes(name: &str, cx: &Context) -> bool {
    let mut called = cx.village.assets.values().filter(|asset| &*asset.name == name);
    called.all(|asset| may_be_named(asset, cx.today, cx.words))
}
