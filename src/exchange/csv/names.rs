//! Names of people out of their parts, and names that stand with the surname first.

use crate::domain::privacy::is_particle;
use crate::exchange::csv::of_person::NamePart;
use crate::i18n::fold;

/// How many words stand before or behind the comma at most.
const WORDS: usize = 4;

/// The name out of its parts, and the parts that are not in it: initials beside a first name.
pub(super) fn joined<'t>(parts: &[(Option<NamePart>, &'t str)]) -> (String, Vec<&'t str>) {
    let of = |wanted: NamePart| {
        let mut found = parts.iter().filter(move |(part, _)| *part == Some(wanted));
        found
            .next()
            .map(|(_, text)| text.trim())
            .filter(|text| !text.is_empty())
    };
    let whole = parts
        .iter()
        .find(|(part, text)| part.is_none() && !text.trim().is_empty());
    let whole = whole.map(|(_, text)| text.trim());
    let first = [NamePart::Called, NamePart::First, NamePart::Initials].map(of);
    let parts = [of(NamePart::Called), of(NamePart::First)];
    let given = parts.into_iter().flatten();
    // "Naam" beside "Voornaam" is the surname, unless the first name stands in it too.
    let (mut first, mut last, mut stands) = (first, of(NamePart::Last), None);
    match (last, whole) {
        (None, Some(whole)) => {
            let known = given.clone().any(|part| within(part, whole));
            if known || of(NamePart::Initials).is_some_and(|initials| begins_with(whole, initials)) {
                stands = Some(whole);
            } else {
                last = Some(whole);
            }
        }
        (Some(part), Some(whole)) if !within(whole, part) => {
            let is_given = given.clone().all(|part| within(whole, part));
            if within(part, whole) || !is_given {
                stands = Some(whole);
            } else {
                // "Naam" beside "Achternaam" is the first name.
                first[0] = first[0].or(Some(whole));
            }
        }
        _ => {}
    }
    let all = first.into_iter().flatten();
    if let Some(name) = stands {
        let others = all.chain(of(NamePart::Infix)).chain(last);
        return (
            name.to_owned(),
            others.filter(|part| !within(part, name)).collect(),
        );
    }
    let called = first.into_iter().flatten().next();
    // "Vries, de" stands in lists that are sorted.
    let (last, behind) = match last.and_then(|last| last.split_once(',')) {
        Some((last, infix)) if particles(infix) => (Some(last.trim()), Some(infix.trim())),
        _ => (last, None),
    };
    let infix = of(NamePart::Infix).or(behind);
    let name: Vec<&str> = [called, infix, last].into_iter().flatten().collect();
    let name = name.join(" ");
    let others = all.skip(1).filter(|part| !within(part, &name)).collect();
    (name, others)
}

/// Whether each word of the part is a word of the whole; "Jan" is none of "Jansen".
fn within(part: &str, whole: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let words = text.split([' ', ',', '-']).map(fold);
        words.filter(|word| !word.is_empty()).collect()
    };
    let whole = words(whole);
    words(part).iter().all(|word| whole.contains(word))
}

/// Whether the name has a first name that these initials may be of.
fn begins_with(name: &str, initials: &str) -> bool {
    let mut words = name.split_whitespace();
    let is_given = words.next().is_some_and(|word| {
        !is_infix(word) && word.chars().next() == initials.chars().next() && word != initials
    });
    (is_given && words.next().is_some()) || within(initials, name)
}

/// "Vries, Jan de" and "Vries de, Jan" as "Jan de Vries"; nothing if it is no such name.
pub(super) fn turned(name: &str) -> Option<String> {
    let (before, behind) = name.split_once(',')?;
    let behind = behind.replace(',', " ");
    let (before, behind) = (words(before)?, words(&behind)?);
    let infix_behind = behind.iter().rev().take_while(|word| is_infix(word)).count();
    let infix_before = before.iter().rev().take_while(|word| is_infix(word)).count();
    let infix_first = behind.iter().take_while(|word| is_infix(word)).count();
    let (first, infix) = if infix_first < infix_behind || infix_first == 0 {
        behind.split_at(behind.len() - infix_behind)
    } else {
        // "Vries, de, Jan".
        let (infix, first) = behind.split_at(infix_first);
        (first, infix)
    };
    let (last, before) = before.split_at(before.len() - infix_before);
    if first.is_empty()
        || last.is_empty()
        || !last
            .iter()
            .all(|word| word.starts_with(char::is_uppercase) || is_infix(word))
    {
        return None;
    }
    if !first.iter().all(|word| word.starts_with(char::is_uppercase)) {
        return None;
    }
    let name: Vec<&str> = [first, before, infix, last].concat();
    Some(name.join(" "))
}

fn particles(text: &str) -> bool {
    words(text).is_some_and(|words| words.iter().all(|word| is_infix(word)))
}

fn is_infix(word: &str) -> bool {
    is_particle(&word.to_lowercase().replace(['\'', '’', '.'], ""))
}

/// The words of a name; none if it is no name.
fn words(text: &str) -> Option<Vec<&str>> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_name = |word: &&str| {
        word.chars().any(char::is_alphabetic)
            && word
                .chars()
                .all(|sign| sign.is_alphabetic() || matches!(sign, '-' | '.' | '\'' | '’'))
    };
    ((1..=WORDS).contains(&words.len()) && words.iter().all(is_name)).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::{NamePart, joined, turned};

    #[test]
    fn a_surname_in_front_goes_behind() {
        for (list, name) in [
            ("Peters, Els", "Els Peters"),
            ("Vries, Jan de", "Jan de Vries"),
            ("Vries de, Jan", "Jan de Vries"),
            ("Vries, de, Jan", "Jan de Vries"),
            ("Berg, A.B. van den", "A.B. van den Berg"),
            ("Jansen-van Dijk, Mia", "Mia Jansen-van Dijk"),
            ("'t Hart, Piet", "Piet 't Hart"),
        ] {
            assert_eq!(turned(list).as_deref(), Some(name), "{list}");
        }
        for other in [
            "Els Peters",
            "Koffie, thee",
            "Kerkstraat 1, Malden",
            "Peters,",
            "Dansen, zingen en meer",
        ] {
            assert_eq!(turned(other), None, "{other}");
        }
    }

    #[test]
    fn a_name_is_made_of_its_parts_in_the_order_of_speech() {
        let last = (Some(NamePart::Last), "Vries");
        let (first, infix) = ((Some(NamePart::First), "Jan"), (Some(NamePart::Infix), "de"));
        assert_eq!(joined(&[last, first, infix]).0, "Jan de Vries");
        assert_eq!(
            joined(&[(Some(NamePart::Last), "Vries, de"), first]).0,
            "Jan de Vries"
        );
        let initials = (Some(NamePart::Initials), "J.P.");
        assert_eq!(joined(&[initials, last, infix]).0, "J.P. de Vries");
        assert_eq!(
            joined(&[initials, last, first]),
            ("Jan Vries".to_owned(), vec!["J.P."])
        );
        assert_eq!(joined(&[(None, "Peters"), first]).0, "Jan Peters");
        assert_eq!(
            joined(&[(None, "Jan Peters"), first, (Some(NamePart::Last), "Peters")]).0,
            "Jan Peters"
        );
        assert_eq!(joined(&[first]).0, "Jan");
    }

    #[test]
    fn parts_of_a_name_are_compared_by_words() {
        let part = |part, text| (Some(part), text);
        for (parts, name, others) in [
            (
                &[(None, "Jansen"), part(NamePart::First, "Jan")][..],
                "Jan Jansen",
                &[][..],
            ),
            (
                &[(None, "Peters"), part(NamePart::First, "Peter")],
                "Peter Peters",
                &[],
            ),
            (
                &[
                    (None, "Jan"),
                    part(NamePart::Last, "Vries"),
                    part(NamePart::Infix, "de"),
                ],
                "Jan de Vries",
                &[],
            ),
            (
                &[
                    (None, "Vries"),
                    part(NamePart::Last, "Vries"),
                    part(NamePart::First, "Jan"),
                ],
                "Jan Vries",
                &[],
            ),
            (
                &[
                    (None, "Els Peters"),
                    part(NamePart::First, "Els"),
                    part(NamePart::Last, "Smit"),
                ],
                "Els Peters",
                &["Smit"],
            ),
            (
                &[(None, "Jan de Vries"), part(NamePart::Initials, "J.P.")],
                "Jan de Vries",
                &["J.P."],
            ),
            (
                &[(None, "Jansen"), part(NamePart::Initials, "J.")],
                "J. Jansen",
                &[],
            ),
        ] {
            assert_eq!(joined(parts), (name.to_owned(), others.to_vec()), "{parts:?}");
        }
    }
}
