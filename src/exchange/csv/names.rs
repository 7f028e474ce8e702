//! Names of people out of their parts, and names that stand with the surname first.

use crate::domain::privacy::is_particle;
use crate::exchange::csv::of_person::NamePart;

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
    // "Naam" beside "Voornaam" is the surname, unless the first name stands in it too.
    let (last, stands) = match (of(NamePart::Last), whole) {
        (Some(last), None) => (Some(last), false),
        (last, Some(whole)) => {
            let known = first.iter().flatten().chain(&last);
            let in_it = last.is_some() || known.into_iter().any(|part| whole.contains(part));
            (Some(whole), in_it)
        }
        (None, None) => (None, false),
    };
    let all = first.into_iter().flatten();
    if stands {
        let name = last.unwrap_or_default();
        return (name.to_owned(), all.filter(|part| !name.contains(part)).collect());
    }
    let called = first.into_iter().flatten().next();
    // "Vries, de" stands in lists that are sorted.
    let (last, behind) = match last.and_then(|last| last.split_once(',')) {
        Some((last, infix)) if particles(infix) => (Some(last.trim()), Some(infix.trim())),
        _ => (last, None),
    };
    let infix = of(NamePart::Infix).or(behind);
    let name: Vec<&str> = [called, infix, last].into_iter().flatten().collect();
    (name.join(" "), all.skip(1).collect())
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
}
