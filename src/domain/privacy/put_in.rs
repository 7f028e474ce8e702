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
            // "wijkagent Tom Brouwer" is a wijkagent, once.
            match before(&told, &instead) {
                Some(said) => told.truncate(said),
                None => told.push_str(&instead),
            }
            last = Some(instead);
        }
        // Of two that overlap, what the second has more goes too.
        end = end.max(place.end);
    }
    told.push_str(&text[end..]);
    told
}

/// Where the text ends that says the same already, but for spaces; nothing if it ends otherwise.
fn before(told: &str, instead: &str) -> Option<usize> {
    let said = told.trim_end_matches(' ');
    let start = said.len().checked_sub(instead.len())?;
    let same = said.get(start..)?.eq_ignore_ascii_case(instead);
    let whole = !said[..start].ends_with(char::is_alphanumeric);
    (same && whole && said.len() < told.len()).then_some(said.len())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::put_in;

    #[test]
    fn a_role_in_front_of_a_name_is_said_once() {
        let told = |text: &str| {
            let place = text.find("Tom Brouwer").unwrap_or_default();
            let hits = vec![(place..place + "Tom Brouwer".len(), Arc::from("wijkagent"))];
            put_in(text, hits)
        };
        assert_eq!(told("wijkagent Tom Brouwer (2)"), "wijkagent (2)");
        assert_eq!(told("Wijkagent Tom Brouwer"), "Wijkagent");
        assert_eq!(told("oud-wijkagent, Tom Brouwer"), "oud-wijkagent, wijkagent");
        assert_eq!(told("bel Tom Brouwer"), "bel wijkagent");
    }
}
