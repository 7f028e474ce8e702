//! Two values of one field: which is the fuller one, and both together.

use serde_json::{Value as Json, json};

use crate::domain::join::Take;
use crate::domain::value::{Shape, Value};

/// Fields of which an entry can have one alone: two phone numbers behind each other are no phone number.
const ALONE: &[&str] = &["name", "phone", "email", "website", "address", "postcode"];

/// Whether the two say the same.
pub(super) fn is_same(left: &dyn Value, right: &dyn Value) -> bool {
    left.is_empty() && right.is_empty() || left.to_json() == right.to_json()
}

/// Which of two values says most; `first` where neither does.
pub(super) fn fuller(field: &str, left: &dyn Value, right: &dyn Value, first: bool) -> Take {
    let entry = if first { Take::One } else { Take::Other };
    if left.is_empty() || right.is_empty() {
        return if left.is_empty() { Take::Other } else { Take::One };
    }
    let longer = |left: usize, right: usize| match left.cmp(&right) {
        std::cmp::Ordering::Less => Take::Other,
        std::cmp::Ordering::Equal => entry,
        std::cmp::Ordering::Greater => Take::One,
    };
    match left.shape() {
        Shape::Several(_) | Shape::Tagged(_) | Shape::Words | Shape::Rows(_) | Shape::Links(_) => {
            match both(field, left, right) {
                Some(all) if all == left.to_json() => Take::One,
                Some(all) if all == right.to_json() => Take::Other,
                Some(_) => Take::Both,
                None => entry,
            }
        }
        Shape::Prose => {
            let (one, other) = (text(left), text(right));
            match (one.contains(&other), other.contains(&one)) {
                (true, _) => Take::One,
                (_, true) => Take::Other,
                _ => Take::Both,
            }
        }
        Shape::Line => longer(text(left).chars().count(), text(right).chars().count()),
        // Days are written so that a later one is a greater text.
        Shape::Day => match text(left) < text(right) {
            true => Take::Other,
            false => Take::One,
        },
        _ => entry,
    }
}

/// Both values as one, for a field that can hold both.
pub(super) fn both(field: &str, left: &dyn Value, right: &dyn Value) -> Option<Json> {
    match left.shape() {
        Shape::Line if !ALONE.contains(&field) => Some(json!(behind(&text(left), &text(right), " / "))),
        Shape::Prose => Some(json!(behind(&text(left), &text(right), "\n"))),
        Shape::Several(_) | Shape::Words | Shape::Rows(_) | Shape::Links(_) => {
            let mut all = items(left);
            for item in items(right) {
                if !all.contains(&item) {
                    all.push(item);
                }
            }
            Some(Json::Array(all))
        }
        Shape::Tagged(_) => Some(Json::Array(tags(items(left), items(right)))),
        _ => None,
    }
}

/// The tags of both, each with the whys of both.
fn tags(mut all: Vec<Json>, more: Vec<Json>) -> Vec<Json> {
    for tag in more {
        match all.iter_mut().find(|own| own["code"] == tag["code"]) {
            Some(own) => {
                let (one, other) = (own["why"].as_str(), tag["why"].as_str());
                own["why"] = json!(behind(one.unwrap_or_default(), other.unwrap_or_default(), " / "));
            }
            None => all.push(tag),
        }
    }
    all
}

/// The one text behind the other; what is in the other already is not said twice.
pub(super) fn behind(one: &str, other: &str, between: &str) -> String {
    match (one, other) {
        (one, other) if one.contains(other) => one.to_owned(),
        (one, other) if other.contains(one) => other.to_owned(),
        _ => format!("{one}{between}{other}"),
    }
}

fn text(value: &dyn Value) -> String {
    value.to_json().as_str().unwrap_or_default().to_owned()
}

fn items(value: &dyn Value) -> Vec<Json> {
    match value.to_json() {
        Json::Array(items) => items,
        _ => Vec::new(),
    }
}
