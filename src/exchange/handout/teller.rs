//! Who told a story, as it stands on paper: a role, never a name (A9).

use crate::domain::entry_line::is_person;
use crate::domain::privacy::Called;
use crate::domain::value::Reading;
use crate::exchange::handout::Source;

/// Who told it; somebody who is named there is "een bewoner".
pub(in crate::exchange) fn role(told_by: &str, from: &Source) -> String {
    if told_by.is_empty() {
        return String::new();
    }
    let reading = Reading {
        today: from.today,
        village: from.village,
        terms: from.words,
    };
    let words = |part: &str| {
        let words: Vec<&str> = part.split_whitespace().collect();
        is_person(&words, &reading)
    };
    let called = || Called::of(from.village, |_, _| true, &|phrase| from.words.tell(phrase));
    let is_named = told_by.split([',', ';', '(', '/']).any(words) || !called().in_text(told_by).is_empty();
    if is_named {
        from.words.say("report-somebody")
    } else {
        told_by.to_owned()
    }
}
