//! What the word behind a sign means: in full, or by a beginning that only one word has.

use crate::domain::code::Code;
use crate::domain::entry_line::Way;
use crate::domain::fold::{plain, words};
use crate::domain::kinds::AssetKind;
use crate::domain::privacy::is_particle;
use crate::domain::query::subtypes_of;
use crate::domain::record::Id;
use crate::domain::relation::RelationKind;
use crate::domain::value::{Reading, Shape};

use strsim::osa_distance;
use strum::VariantArray;

/// From so many letters on, a word with one letter otherwise is taken for a slip of the pen,
const ONE_SLIP: usize = 4;
/// and from so many on, with two.
const TWO_SLIPS: usize = 8;

/// How exactly a word has to be typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    Full,
    Beginning,
}

/// A word as it was typed, and how exactly it is to be taken.
#[derive(Debug, Clone, Copy)]
pub(super) struct Typed<'a> {
    pub(super) text: &'a str,
    pub(super) how: How,
}

/// The meaning of the longest of these phrases that has one, with its number of tokens: in full
/// before beginnings.
pub(super) fn longest<T>(
    phrases: &[(usize, String)],
    meaning: impl Fn(Typed<'_>) -> Option<T>,
) -> Option<(usize, T)> {
    [How::Full, How::Beginning].into_iter().find_map(|how| {
        phrases.iter().find_map(|(count, text)| {
            let text = text.trim_end_matches([',', ';']);
            meaning(Typed { text, how }).map(|meant| (*count, meant))
        })
    })
}

/// The kind, and the code of the subtype if that was typed.
pub(super) fn kind(typed: Typed<'_>, cx: &Reading) -> Option<(AssetKind, Option<&'static str>)> {
    let kinds: Vec<AssetKind> = AssetKind::VARIANTS
        .iter()
        .copied()
        .filter(|kind| typed.means(AssetKind::TERM, kind.code(), cx))
        .collect();
    let subtypes: Vec<(AssetKind, &str)> = AssetKind::VARIANTS
        .iter()
        .flat_map(|kind| subtypes_of(*kind).into_iter().map(|code| (*kind, code)))
        .filter(|(_, code)| typed.means("subtype", code, cx))
        .collect();
    match (kinds.as_slice(), subtypes.as_slice()) {
        // "vereniging" is a kind and one of its subtypes: then it is the kind.
        ([kind], subtypes) => {
            let clear = typed.how == How::Full || subtypes.iter().all(|(other, _)| other == kind);
            clear.then_some((*kind, None))
        }
        ([], [(kind, code)]) => Some((*kind, Some(*code))),
        _ => None,
    }
}

/// The only kind whose name is one or two letters beside this word: "vrijwiliger".
pub(super) fn kind_nearly(typed: &str, cx: &Reading) -> Option<AssetKind> {
    let typed = plain(typed.trim_end_matches([',', ';']));
    let is_near = |kind: &&AssetKind| {
        let name = plain(&cx.terms.word(AssetKind::TERM, kind.code()));
        let slips = match typed.chars().count().min(name.chars().count()) {
            TWO_SLIPS.. => 2,
            ONE_SLIP.. => 1,
            _ => 0,
        };
        osa_distance(&typed, &name) <= slips
    };
    let mut near = AssetKind::VARIANTS.iter().filter(is_near);
    near.next().filter(|_| near.next().is_none()).copied()
}

/// The kern; nothing inside for the whole village.
pub(super) fn kern(typed: Typed<'_>, cx: &Reading) -> Option<Option<Id>> {
    if cx.terms.means("kern", "whole_village", typed.text) {
        return Some(None);
    }
    let wanted = plain(typed.text);
    if wanted.is_empty() {
        return None;
    }
    let names = cx
        .village
        .kernen
        .iter()
        .map(|(id, kern)| (*id, plain(&kern.name)));
    let names: Vec<(Id, String)> = names.collect();
    let only = |fits: &dyn Fn(&str) -> bool| {
        let mut found = names.iter().filter(|(_, name)| fits(name));
        found.next().filter(|_| found.next().is_none()).map(|(id, _)| *id)
    };
    let found = match typed.how {
        How::Full => only(&|name| name == wanted).or_else(|| only(&|name| bare(name) == wanted)),
        How::Beginning => {
            only(&|name| name.starts_with(&wanted)).or_else(|| only(&|name| begins(name, &wanted)))
        }
    };
    found.map(Some)
}

/// The plain name of a kern without the article in front: "brink" of De Brink.
fn bare(name: &str) -> &str {
    words(name)
        .find(|word| !is_particle(word))
        .and_then(|word| name.find(word))
        .map_or(name, |place| &name[place..])
}

/// Whether the plain name of a kern, or a word of it, begins so.
pub(super) fn begins(name: &str, typed: &str) -> bool {
    name.starts_with(typed)
        || bare(name).starts_with(typed)
        || words(name).any(|word| word.starts_with(typed))
}

/// The codes of the list of a field; several between commas.
pub(super) fn tags(shape: Shape, typed: Typed<'_>, cx: &Reading) -> Option<Vec<&'static str>> {
    let (Shape::Several(list) | Shape::Tagged(list)) = shape else {
        return None;
    };
    let codes = (list.codes)();
    let one = |text: &str| {
        // In a row, a beginning may stand beside a word in full.
        let full = Typed { text, how: How::Full };
        full.only(list.term, &codes, cx)
            .or_else(|| Typed { text, ..typed }.only(list.term, &codes, cx))
    };
    one(typed.text)
        .map(|code| vec![code])
        .or_else(|| typed.text.split(',').map(one).collect())
}

/// Takes the type of relation off the phrases, where one stands before a colon.
pub(super) fn relation(phrases: &mut [(usize, String)], cx: &Reading) -> Option<Way> {
    let (_, shortest) = phrases.last()?;
    let (text, _) = shortest.split_once(':')?;
    let way = way(text, cx)?;
    let skip = text.len() + 1;
    for (_, phrase) in phrases {
        phrase.drain(..skip);
    }
    Some(way)
}

/// The type of relation that a word means, and whether it goes out from the new entry: `ondersteunt`
/// does, `krijgt-steun-van` does not.
pub(super) fn way(text: &str, cx: &Reading) -> Option<Way> {
    let only = |how, term: &str| {
        let mut meant = RelationKind::VARIANTS
            .iter()
            .filter(|kind| Typed { text, how }.means(term, kind.code(), cx));
        meant.next().filter(|_| meant.next().is_none())
    };
    [How::Full, How::Beginning].into_iter().find_map(|how| {
        let out = only(how, RelationKind::TERM).map(|kind| (*kind, true));
        out.or_else(|| only(how, RelationKind::FROM).map(|kind| (*kind, false)))
    })
}

impl Typed<'_> {
    fn means(self, term: &str, code: &str, cx: &Reading) -> bool {
        match self.how {
            How::Full => cx.terms.means(term, code, self.text),
            How::Beginning => cx.terms.begins(term, code, self.text),
        }
    }

    /// The only one of these codes that it means.
    fn only(self, term: &str, codes: &[&'static str], cx: &Reading) -> Option<&'static str> {
        let mut found = codes.iter().filter(|code| self.means(term, code, cx));
        found.next().filter(|_| found.next().is_none()).copied()
    }
}
