//! What somebody added to a text that was stored, apart from what stood there: that may be gone from it by now, as when
//! whom it names has been erased.

use similar::{ChangeTag, TextDiff};

/// The words that stand in what was typed and not in what it was begun with, each stretch of them on its own; without
/// those with which it goes on from the end of what is stored by now.
pub fn added(begun: &str, stored: &str, typed: &str) -> Vec<String> {
    let diff = TextDiff::from_unicode_words(begun.trim(), typed.trim());
    let mut stretches = vec![String::new()];
    for change in diff.iter_all_changes() {
        let is_word = change.value().contains(char::is_alphanumeric);
        match (change.tag(), stretches.last_mut()) {
            (ChangeTag::Insert, Some(stretch)) => stretch.push_str(change.value()),
            (ChangeTag::Equal, Some(stretch)) if !is_word => stretch.push_str(change.value()),
            (ChangeTag::Equal, _) => stretches.push(String::new()),
            _ => {}
        }
    }
    let is_said = |stretch: &&str| stretch.contains(char::is_alphanumeric);
    let stretches = stretches.iter().map(|stretch| beyond(stored, stretch.trim()));
    stretches.filter(is_said).map(str::to_owned).collect()
}

/// The text without the beginning that is the end of what is stored.
fn beyond<'a>(stored: &str, text: &'a str) -> &'a str {
    let stored = stored.trim_end();
    let ends = text.char_indices().map(|(at, sign)| at + sign.len_utf8()).rev();
    let shared = ends.map(|end| text.split_at(end)).find(|(head, rest)| {
        let is_within_word = head.ends_with(char::is_alphanumeric) && rest.starts_with(char::is_alphanumeric);
        stored.ends_with(head) && !is_within_word
    });
    shared.map_or(text, |(_, rest)| rest.trim_start())
}

#[cfg(test)]
mod tests {
    use super::added;

    #[test]
    fn what_was_added_is_told_without_what_stood_there() {
        let begun = "Greet kookt, op dinsdag.\nIedereen is welkom.";
        for (typed, expected) in [
            (begun, &[] as &[&str]),
            ("", &[]),
            (
                "Greet kookt, op dinsdag.\nIedereen is welkom.\nKom op tijd.",
                &["Kom op tijd."],
            ),
            (
                "Let op: Greet kookt, op dinsdag.\nIedereen is heel welkom.",
                &["Let op:", "heel"],
            ),
            ("Greet kookt.\nIedereen is welkom.", &[]),
            ("Iets anders", &["Iets anders"]),
        ] {
            assert_eq!(added(begun, "Iemand kookt.", typed), expected, "{typed}");
        }
        let lines = "Een regel.\nEn nog een.";
        assert_eq!(added("", "Soep.", lines), [lines]);
    }

    #[test]
    fn what_is_stored_by_now_is_not_told_again() {
        let stored = "Zij kookt. En soep.";
        assert_eq!(
            added("Zij kookt.", stored, "Zij kookt. En soep. En brood."),
            ["En brood."]
        );
        assert!(added("Zij kookt.", stored, "Zij kookt. En soep.").is_empty());
        assert_eq!(added("", "Een kip", "kippen"), ["kippen"]);
    }
}
