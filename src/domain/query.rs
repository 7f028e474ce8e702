//! What is typed in the search bar: loose words, and terms such as `soort:plek` and `-status:gestopt`.

use crate::domain::asset::Asset;
use crate::domain::fields::Fields;
use crate::domain::fold::plain;
use crate::domain::kinds::{AssetKind, Kind};
use crate::domain::record::{Id, Record};
use crate::domain::value::{Reading, Shape, Value};

use jiff::ToSpan;
use jiff::civil::Date;
use strum::VariantArray;

/// What to look for. All words and all terms have to be right.
#[derive(Debug, Clone, Default)]
pub struct Query {
    /// The loose words, in the order typed.
    pub words: Vec<Word>,
    /// The terms, in the order typed.
    pub terms: Vec<Term>,
    /// What looks like a term, but has a key or a value that nobody knows; searched as it is typed.
    pub unknown: Vec<String>,
    /// The whole line: a name that holds it is always found, whatever signs it is made of.
    pub(crate) line: String,
    /// Whether the line holds signs that have a meaning here.
    pub(crate) signs: bool,
}

/// A loose word, or several between quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Without capitals and accents.
    pub text: String,
    /// Which letters it is made of, see [`letters`].
    pub(crate) letters: u32,
    /// How many typing errors are forgiven.
    pub(crate) edits: usize,
}

/// Something that has to hold of an asset.
#[derive(Debug, Clone)]
pub struct Term {
    /// Whether it must not hold instead.
    pub negated: bool,
    test: Test,
}

#[derive(Debug, Clone)]
enum Test {
    /// One of these codes has been chosen in a field.
    Codes(fn(&Asset) -> &dyn Value, Vec<&'static str>),
    Subtype(Vec<&'static str>),
    /// In one of these kernen; `None` is the whole village.
    Kern(Vec<Option<Id>>),
    Tag(Vec<String>),
    /// Verified, with the first day that is recent enough.
    Checked(Vec<Checked>, Date),
    /// One of these fields has been filled in.
    Filled(Vec<&'static str>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Checked {
    Ever,
    Never,
    Old,
}

const CHECKED: [(&str, Checked); 3] = [
    ("ever", Checked::Ever),
    ("never", Checked::Never),
    ("old", Checked::Old),
];

/// The keys that may stand before a colon, by the code of their words (`filter-…`). Those that are
/// no case of their own are a field with a list.
const KEYS: [&str; 12] = [
    "kind",
    "kern",
    "subtype",
    "spheres",
    "conditions",
    "target_groups",
    "functions",
    "status",
    "verdict",
    "tags",
    "verified",
    "has",
];

impl Query {
    /// What was typed. A term without a value yet lets everything through.
    pub fn parse(text: &str, cx: &Reading) -> Self {
        let mut query = Self {
            line: plain(text),
            signs: text.contains(['"', ':']),
            ..Self::default()
        };
        for token in tokens(text) {
            let (negated, bare) = match token.strip_prefix('-') {
                Some(bare) => (true, bare),
                None => (false, token),
            };
            let Some((key, values)) = bare.split_once(':').filter(|(key, _)| is_key(key)) else {
                query.words.extend(Word::new(unquoted(token)));
                continue;
            };
            let known = KEYS.into_iter().find(|code| cx.terms.means("filter", code, key));
            let values: Vec<&str> = values_in(values).collect();
            match known {
                Some(_) if values.is_empty() => {}
                Some(code) => match test(code, &values, cx) {
                    Some(test) => query.terms.push(Term { negated, test }),
                    None => query.take_as_typed(token),
                },
                None => query.take_as_typed(token),
            }
        }
        query
    }

    /// Whether everything is found.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.terms.is_empty()
    }

    /// Whether all terms are right for this asset.
    pub fn admits(&self, asset: &Asset) -> bool {
        self.terms
            .iter()
            .all(|term| term.test.holds(asset) != term.negated)
    }

    fn take_as_typed(&mut self, token: &str) {
        self.unknown.push(token.to_owned());
        self.words.extend(Word::new(token));
    }
}

impl Word {
    /// The word that was typed, if anything is left of it without capitals and accents.
    pub(crate) fn new(typed: &str) -> Option<Self> {
        let text = plain(typed);
        if text.is_empty() {
            return None;
        }
        // A number with another digit is another number.
        let edits = match text.chars().count() {
            _ if !text.chars().all(char::is_alphabetic) => 0,
            0..4 => 0,
            4..8 => 1,
            _ => 2,
        };
        Some(Self {
            letters: letters(&text),
            edits,
            text,
        })
    }
}

/// Which letters a word is made of: with few exceptions a bit for each letter, so that words that
/// differ too much need not be compared.
pub(crate) fn letters(word: &str) -> u32 {
    word.chars().fold(0, |set, sign| set | 1 << (sign as u32 % 32))
}

impl Test {
    fn holds(&self, asset: &Asset) -> bool {
        match self {
            Self::Codes(get, wanted) => get(asset).codes().iter().any(|code| wanted.contains(code)),
            Self::Subtype(wanted) => asset.kind.subtype().is_some_and(|code| wanted.contains(&code)),
            Self::Kern(wanted) => wanted.contains(&asset.kern.0),
            Self::Tag(wanted) => asset
                .tags
                .iter()
                .map(plain)
                .any(|tag| wanted.iter().any(|word| tag.starts_with(word))),
            Self::Checked(wanted, fresh) => wanted.iter().any(|checked| match checked {
                Checked::Ever => asset.verified.is_some(),
                Checked::Never => asset.verified.is_none(),
                Checked::Old => asset.verified.is_some_and(|day| day < *fresh),
            }),
            Self::Filled(fields) => fields
                .iter()
                .any(|name| asset.value(name).is_some_and(|value| !value.is_empty())),
        }
    }
}

/// What these values of this key ask; nothing if one of them means nothing.
fn test(key: &str, values: &[&str], cx: &Reading) -> Option<Test> {
    Some(match key {
        "kern" => Test::Kern(all(values, |value| kernen(value, cx))?),
        "subtype" => Test::Subtype(all(values, |value| subtypes(value, cx))?),
        "tags" => Test::Tag(values.iter().map(|value| plain(value)).collect()),
        "verified" => {
            let days = i64::from(cx.village.settings().fresh_days());
            let fresh = cx.today.checked_sub(days.days()).unwrap_or(Date::MIN);
            let of = |value: &str| {
                let meant = CHECKED
                    .into_iter()
                    .filter(|(code, _)| cx.terms.begins("checked", code, value));
                meant.map(|(_, checked)| checked).collect()
            };
            Test::Checked(all(values, of)?, fresh)
        }
        "has" => Test::Filled(all(values, |value| {
            meant("field", field_names().into_iter(), value, cx)
        })?),
        name => {
            let field = Asset::FIELDS.iter().find(|field| field.info.name == name)?;
            let (Shape::Choice(list) | Shape::Several(list) | Shape::Tagged(list)) =
                (field.get)(&Asset::default()).shape()
            else {
                return None;
            };
            let codes = |value: &str| meant(list.term, (list.codes)().into_iter(), value, cx);
            Test::Codes(field.get, all(values, codes)?)
        }
    })
}

/// What each of the values means, all together; nothing if one means nothing.
fn all<T>(values: &[&str], meaning: impl Fn(&str) -> Vec<T>) -> Option<Vec<T>> {
    let mut found = Vec::new();
    for value in values {
        let meant = meaning(value);
        if meant.is_empty() {
            return None;
        }
        found.extend(meant);
    }
    Some(found)
}

/// The codes that a value means, else those whose words begin with it.
fn meant(
    term: &str,
    codes: impl Iterator<Item = &'static str> + Clone,
    value: &str,
    cx: &Reading,
) -> Vec<&'static str> {
    let exact: Vec<&str> = codes
        .clone()
        .filter(|code| cx.terms.means(term, code, value))
        .collect();
    if !exact.is_empty() {
        return exact;
    }
    codes.filter(|code| cx.terms.begins(term, code, value)).collect()
}

fn subtypes(value: &str, cx: &Reading) -> Vec<&'static str> {
    let codes: Vec<&str> = AssetKind::VARIANTS
        .iter()
        .flat_map(|kind| subtypes_of(*kind))
        .collect();
    meant("subtype", codes.into_iter(), value, cx)
}

/// The codes of the subtypes of a kind.
pub(crate) fn subtypes_of(kind: AssetKind) -> Vec<&'static str> {
    match Kind::empty(kind).value("subtype").map(Value::shape) {
        Some(Shape::Choice(list)) => (list.codes)(),
        _ => Vec::new(),
    }
}

/// The names of all fields that an asset of any kind can have.
fn field_names() -> Vec<&'static str> {
    let own = AssetKind::VARIANTS
        .iter()
        .flat_map(|kind| Kind::empty(*kind).infos());
    let mut names: Vec<&str> = Asset::FIELDS
        .iter()
        .map(|field| field.info)
        .chain(own)
        .map(|info| info.name)
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The kernen that a value means: by their name, else by how it begins.
fn kernen(value: &str, cx: &Reading) -> Vec<Option<Id>> {
    if cx.terms.means("kern", "whole_village", value) {
        return vec![None];
    }
    let value = plain(value);
    let named = |fits: &dyn Fn(&str) -> bool| -> Vec<Option<Id>> {
        let kernen = cx.village.kernen.iter();
        kernen
            .filter(|(_, kern)| fits(&plain(&kern.name)))
            .map(|(id, _)| Some(*id))
            .collect()
    };
    let exact = named(&|name| name == value);
    if exact.is_empty() {
        named(&|name| name.starts_with(&value))
    } else {
        exact
    }
}

fn is_key(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|sign| sign.is_alphabetic() || sign == '-')
}

/// What stands between white space that is not between quotes. A quote without an end is a sign
/// like any other.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    let mut before = ' ';
    let mut cuts = Vec::new();
    let mut start = 0;
    for (place, sign) in text.char_indices() {
        if sign == '"' {
            let opens = (before.is_whitespace() || ":,-".contains(before)) && text[place + 1..].contains('"');
            quoted = !quoted && opens;
        } else if sign.is_whitespace() && !quoted {
            cuts.push(&text[start..place]);
            start = place;
        }
        before = sign;
    }
    cuts.push(&text[start..]);
    cuts.into_iter().map(str::trim).filter(|token| !token.is_empty())
}

/// What stands between commas that are not between quotes.
fn values_in(values: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    values
        .split(move |sign| {
            quoted ^= sign == '"';
            sign == ',' && !quoted
        })
        .map(|value| unquoted(value).trim())
        .filter(|value| !value.is_empty())
}

fn unquoted(token: &str) -> &str {
    let inside = token.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inside.unwrap_or_else(|| {
        token
            .strip_prefix('"')
            .filter(|rest| !rest.contains('"'))
            .unwrap_or(token)
    })
}

#[cfg(test)]
mod tests {
    use super::{tokens, unquoted, values_in};

    #[test]
    fn quotes_keep_spaces_together_and_a_lost_quote_is_a_sign() {
        let split = |text| tokens(text).collect::<Vec<_>>();
        assert_eq!(split(" de  eik "), ["de", "eik"]);
        assert_eq!(
            split(r#"kern:"Oud Malden",Heumen "de eik" x"#),
            [r#"kern:"Oud Malden",Heumen"#, r#""de eik""#, "x"]
        );
        assert_eq!(split(r#"24" breed scherm"#), [r#"24""#, "breed", "scherm"]);
        assert_eq!(unquoted(r#""de eik""#), "de eik");
        assert_eq!(values_in(r#""a, b",c,"#).collect::<Vec<_>>(), ["a, b", "c"]);
    }
}
