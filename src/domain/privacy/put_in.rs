//! What is said instead, put in a text.

use std::ops::Range;
use std::sync::Arc;

/// The text with this in these places. Those of one person beside each other are one.
pub(super) fn put_in(text: &str, mut hits: Vec<(Range<usize>, Arc<str>)>) -> String {
    hits.sort_by_key(|(place, _)| (place.start, std::cmp::Reverse(place.end)));
    let mut told = String::with_capacity(text.len());
    let mut end = 0;
    let mut last: Option<Arc<str>> = None;
    for (place, instead) in hits {
        let between = |gap: &str| gap.chars().all(|sign| sign == ' ' || sign == '-');
        // A first and a last name are one person.
        let again = last.as_ref() == Some(&instead) && text.get(end..place.start).is_some_and(between);
        if end <= place.start && !again {
            told.push_str(&text[end..place.start]);
            told.push_str(&instead);
            last = Some(instead);
        }
        // Of two that overlap, what the second has more goes too.
        end = end.max(place.end);
    }
    told.push_str(&text[end..]);
    told
}
