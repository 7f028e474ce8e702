//! What can stand behind the sign under the cursor.

use std::ops::Range;

use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::entry_line::codes::begins;
use crate::domain::entry_line::tokens::tokens;
use crate::domain::entry_line::{TAGS, names};
use crate::domain::fold::plain;
use crate::domain::kinds::AssetKind;
use crate::domain::query::subtypes_of;
use crate::domain::record::Record;
use crate::domain::value::{Reading, Shape, Value};

/// Something that can be put into the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// How it is shown in the list.
    pub label: String,
    /// What is put into the line, with its sign.
    pub insert: String,
    /// What it takes the place of, in bytes.
    pub range: Range<usize>,
}

/// How many entries are offered.
const MOST: usize = 8;

/// What can stand behind the sign under the cursor, a place in bytes; nothing if there is no sign.
pub fn completions(line: &str, cursor: usize, cx: &Reading) -> Vec<Completion> {
    let under = tokens(line)
        .into_iter()
        .find(|token| token.range.start < cursor && cursor <= token.range.end);
    let Some(token) = under else {
        return Vec::new();
    };
    let Some(typed) = line.get(token.range.start..cursor) else {
        return Vec::new();
    };
    let mut signs = typed.chars();
    let Some(sigil) = signs.next() else {
        return Vec::new();
    };
    // What stands before the last comma or the type of relation stays.
    let value = signs.as_str();
    let kept = match sigil {
        '>' => value.rfind(':').map_or(0, |place| place + 1),
        '@' | '#' => 0,
        _ => value.rfind(',').map_or(0, |place| place + 1),
    };
    let (kept, value) = value.split_at(kept);
    let labels = labels(sigil, &value.replace('"', ""), cx);
    labels
        .into_iter()
        .map(|label| Completion {
            insert: format!("{sigil}{kept}{}", quoted(&label)),
            label,
            range: token.range.clone(),
        })
        .collect()
}

fn labels(sigil: char, typed: &str, cx: &Reading) -> Vec<String> {
    match sigil {
        '#' => kinds(typed, cx),
        '@' => {
            let typed = plain(typed);
            let whole = cx.terms.word("kern", "whole_village");
            let names = cx
                .village
                .kernen_by_name()
                .into_iter()
                .map(|(_, kern)| kern.name.to_string());
            names
                .chain([whole])
                .filter(|name| begins(&plain(name), &typed))
                .collect()
        }
        // What begins with nothing is the whole village.
        '>' if typed.trim().is_empty() => Vec::new(),
        '>' => names::fitting(typed, cx.village, MOST)
            .into_iter()
            .map(|(_, name)| name.to_owned())
            .collect(),
        _ => {
            let asset = Asset::default();
            let field = TAGS.into_iter().find(|(sign, ..)| *sign == sigil);
            let shape = field
                .and_then(|(_, field, _)| asset.value(field))
                .map(Value::shape);
            let Some(Shape::Several(list) | Shape::Tagged(list)) = shape else {
                return Vec::new();
            };
            words(list.term, (list.codes)(), typed, cx)
        }
    }
}

/// The kinds, then the subtypes.
fn kinds(typed: &str, cx: &Reading) -> Vec<String> {
    let codes = AssetKind::VARIANTS.iter().map(|kind| kind.code()).collect();
    let mut labels = words(AssetKind::TERM, codes, typed, cx);
    for kind in AssetKind::VARIANTS {
        for label in words("subtype", subtypes_of(*kind), typed, cx) {
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
    }
    labels
}

/// The words of a list that what was typed may become, in the order of the list.
fn words(term: &str, codes: Vec<&'static str>, typed: &str, cx: &Reading) -> Vec<String> {
    let wanted = plain(typed);
    codes
        .into_iter()
        .map(|code| (code, cx.terms.word(term, code)))
        .filter(|(code, word)| cx.terms.begins(term, code, typed) || one_begins(word, &wanted))
        .map(|(_, word)| word)
        .collect()
}

/// Whether one of the words of a label begins so.
fn one_begins(label: &str, wanted: &str) -> bool {
    let label = plain(label);
    label.starts_with(wanted) || label.contains(&format!(" {wanted}"))
}

fn quoted(label: &str) -> String {
    if label.contains(char::is_whitespace) {
        format!("\"{label}\"")
    } else {
        label.to_owned()
    }
}
