//! Names of people out of their parts, and names that stand with the surname first.

use crate::domain::privacy::is_particle;
use crate::exchange::csv::name_parts::NamePart;
use crate::exchange::csv::people::Known;
use crate::exchange::csv::pieces::brackets;
use crate::i18n::fold;

/// How many words stand before or behind the comma at most.
const WORDS: usize = 5;
/// How many letters an initial has at most: "Chr.".
const INITIAL: usize = 3;
/// What stands before surnames beside what says nothing by itself anywhere.
const INFIXES: [&str; 16] = [
    "vander", "vanden", "vande", "vdr", "vh", "uit", "uijt", "bij", "onder", "over", "zu", "zur", "zum",
    "della", "dal", "das",
];

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
pub(super) fn turned(name: &str, known: &Known) -> Option<String> {
    let (before, behind) = name.split_once(',')?;
    let behind = behind.replace(',', " ");
    let (before, behind) = (words(before)?, words(&behind)?);
    // "Peters, mw. E." and "mw. Peters, E.".
    let (title, behind) = behind.split_at(known.titles(&behind));
    let in_front = known.titles(&before);
    let (in_front, before) = before.split_at(if in_front < before.len() { in_front } else { 0 });
    let infix_behind = behind.iter().rev().take_while(|word| is_infix(word)).count();
    let infix_before = before.iter().rev().take_while(|word| is_infix(word)).count();
    let infix_first = behind.iter().take_while(|word| is_infix(word)).count();
    let is_capital = |word: &&str| word.starts_with(char::is_uppercase);
    let (first, infix) = if infix_behind == behind.len() && behind.iter().all(is_capital) {
        // "Peters, Al".
        behind.split_at(behind.len())
    } else if infix_first < infix_behind || infix_first == 0 {
        behind.split_at(behind.len() - infix_behind)
    } else {
        // "Vries, de, Jan".
        let (infix, first) = behind.split_at(infix_first);
        (first, infix)
    };
    let (last, before) = before.split_at(before.len() - infix_before);
    let is_surname = last
        .iter()
        .all(|word| is_capital(word) || is_infix(word) || is_stroke(word));
    if first.is_empty() || last.is_empty() || !is_surname || !first.iter().all(is_capital) {
        return None;
    }
    let name: Vec<&str> = [in_front, title, first, before, infix, last].concat();
    Some(name.join(" "))
}

/// "Bos, R.A. (Ria)" and "R.A. (Ria) Bos" as "Ria Bos", with the initials that are not in it; nothing if nobody stands
/// there with initials who is called otherwise.
pub(super) fn called(name: &str, known: &Known) -> Option<(String, String)> {
    let (outside, inside) = brackets(name);
    let [called] = inside.as_slice() else {
        return None;
    };
    let is_word = |sign: char| sign.is_alphabetic() || matches!(sign, '-' | '\'' | '’');
    let is_called = called.starts_with(char::is_uppercase) && called.chars().all(is_word);
    let outside = turned(&outside, known).unwrap_or(outside);
    let words: Vec<&str> = outside.split_whitespace().collect();
    let titles = known.titles(&words);
    let letters = words[titles..].iter().take_while(|word| initials(word)).count();
    let (given, rest) = words.split_at(titles + letters);
    let is_surname = is_one(rest)
        && rest
            .iter()
            .all(|word| is_infix(word) || word.starts_with(char::is_uppercase));
    if !is_called || letters == 0 || !is_surname {
        return None;
    }
    let name: Vec<&str> = [&given[..titles], &[called.as_str()], rest].concat();
    Some((name.join(" "), given[titles..].join(" ")))
}

/// Whether initials stand behind a surname: "Bakker P.".
pub(super) fn has_initials_behind(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    match words.split_last() {
        Some((last, before)) => initials(last) && last.contains('.') && is_one(before),
        None => false,
    }
}

/// Whether the first of two texts beside each other is the surname of who is called as the second, and nobody else:
/// "Peters" and "Els", "Jansen-de Wit" and "C.M.", but not "Els Peters" and "Jan Willems".
pub(super) fn is_surname_of(before: &str, behind: &str, known: &Known) -> bool {
    if turned(&format!("{before}, {behind}"), known).is_none() {
        return false;
    }
    let (before, behind) = (untitled(before, known), untitled(behind, known));
    let mut given = behind.iter().filter(|word| !is_infix(word));
    if given.clone().all(|word| initials(word)) {
        return true;
    }
    let is_first = |word: &&str| known.is_given(word) || initials(word);
    let is_surname = is_one(&before) && !before.iter().any(is_first);
    is_one(&before) && is_one(&behind) || is_surname && given.all(is_first)
}

/// The words of a name without what stands in front of it, if that leaves any.
fn untitled<'t>(text: &'t str, known: &Known) -> Vec<&'t str> {
    let mut words: Vec<&str> = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let titles = known.titles(&words);
    if titles < words.len() {
        words.drain(..titles);
    }
    words
}

/// Whether the name stands with its surname in front, and can be of nobody else.
pub(super) fn is_turned(name: &str, known: &Known) -> bool {
    let Some((before, behind)) = name.split_once(',') else {
        return false;
    };
    let first = before.split_whitespace().next().unwrap_or_default();
    !known.is_given(first) && is_surname_of(before, behind, known)
}

/// Whether the words are one name, but for what stands before it; that of two who married is one: "Jansen-de Wit".
pub(super) fn is_one(words: &[&str]) -> bool {
    let (mut count, mut goes_on) = (0, false);
    for word in words {
        if is_stroke(word) {
            goes_on = true;
            continue;
        }
        if !is_infix(word) {
            count += usize::from(!goes_on);
            goes_on = false;
        }
        goes_on |= word.ends_with('-') || word.rsplit_once('-').is_some_and(|(_, end)| is_infix(end));
    }
    count == 1
}

fn particles(text: &str) -> bool {
    words(text).is_some_and(|words| words.iter().all(|word| is_infix(word)))
}

/// Whether all of its words stand before a surname: "van den".
pub(super) fn is_infixes(text: &str) -> bool {
    !text.trim().is_empty() && text.split_whitespace().all(is_infix)
}

/// Whether the word stands before a surname: "de", "v.d.", "v/d", "'t". A capital by itself is an initial.
pub(super) fn is_infix(word: &str) -> bool {
    let folded = fold(word);
    !initials(word) && (is_particle(&folded) || INFIXES.contains(&&*folded))
}

/// Whether the word is made of initials: "J.", "C.M.", "Th.", "J".
pub(super) fn initials(word: &str) -> bool {
    if word.contains(['\'', '’', '/']) {
        return false;
    }
    let parts: Vec<&str> = word.split(['.', '-']).filter(|part| !part.is_empty()).collect();
    let one = |part: &&str| {
        let mut signs = part.chars();
        let first = signs.next().is_some_and(char::is_uppercase);
        // "Th." and "Chr." are of one name.
        let short = part.chars().count() <= INITIAL && signs.clone().all(char::is_lowercase);
        first && (signs.next().is_none() || short && word.ends_with('.'))
    };
    let is_short = word.contains('.') || word.chars().count() == 1;
    is_short && !parts.is_empty() && parts.iter().all(one)
}

/// Whether it stands between the surnames of two who married.
fn is_stroke(word: &str) -> bool {
    matches!(word, "-" | "–")
}

/// The words of a name; none if it is no name.
fn words(text: &str) -> Option<Vec<&str>> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_name = |word: &&str| {
        let signs = |sign: char| sign.is_alphabetic() || matches!(sign, '-' | '.' | '\'' | '’');
        let is_word = word.chars().any(char::is_alphabetic) && (word.chars().all(signs) || is_infix(word));
        is_word || is_stroke(word)
    };
    ((1..=WORDS).contains(&words.len()) && words.iter().all(is_name)).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::{Known, NamePart, called, initials, is_infix, joined, turned};
    use crate::i18n::{Language, Words};

    #[test]
    fn a_surname_in_front_goes_behind() {
        let known = Known::new(&Words::new(Language::Dutch));
        for (list, name) in [
            ("Peters, Els", "Els Peters"),
            ("Vries, Jan de", "Jan de Vries"),
            ("Vries de, Jan", "Jan de Vries"),
            ("Vries, de, Jan", "Jan de Vries"),
            ("Berg, A.B. van den", "A.B. van den Berg"),
            ("Jansen-van Dijk, Mia", "Mia Jansen-van Dijk"),
            ("'t Hart, Piet", "Piet 't Hart"),
            ("v.d. Ven, Els", "Els v.d. Ven"),
            ("v/d Ven, Els", "Els v/d Ven"),
            ("Ven, Els v.d.", "Els v.d. Ven"),
            ("Ven, Els van de", "Els van de Ven"),
            ("Ven van de, Els", "Els van de Ven"),
            ("Jansen-de Wit, C.M.", "C.M. Jansen-de Wit"),
            ("Berg, van den, J.", "J. van den Berg"),
            ("Jansen, T.", "T. Jansen"),
            ("Jansen, D", "D Jansen"),
            ("Peters, mw. E.", "mw. E. Peters"),
            ("dhr. Peters, J.", "dhr. J. Peters"),
            ("Veld, Piet in 't", "Piet in 't Veld"),
            ("Haar, Jo ter", "Jo ter Haar"),
            ("Peters, Al", "Al Peters"),
        ] {
            assert_eq!(turned(list, &known).as_deref(), Some(name), "{list}");
        }
        for other in [
            "Els Peters",
            "Koffie, thee",
            "Kerkstraat 1, Malden",
            "Peters,",
            "Dansen, zingen en meer",
        ] {
            assert_eq!(turned(other, &known), None, "{other}");
        }
    }

    #[test]
    fn who_is_called_otherwise_than_the_initials_say() {
        let known = Known::new(&Words::new(Language::Dutch));
        for (list, name, letters) in [
            ("Bos, R.A. (Ria)", "Ria Bos", "R.A."),
            ("R.A. (Ria) Bos", "Ria Bos", "R.A."),
            ("R.A. Bos (Ria)", "Ria Bos", "R.A."),
            ("H. (Henk) van de Ven", "Henk van de Ven", "H."),
            ("Ven, mw. H. van de (Hennie)", "mw. Hennie van de Ven", "H."),
        ] {
            let wanted = Some((name.to_owned(), letters.to_owned()));
            assert_eq!(called(list, &known), wanted, "{list}");
        }
        for other in [
            "Els (Elisabeth) Bos",
            "R.A. Bos (voorzitter)",
            "R.A. Bos (06-12345678)",
            "KBO (Malden)",
            "S.V. Juliana Boys (Malden)",
        ] {
            assert_eq!(called(other, &known), None, "{other}");
        }
    }

    #[test]
    fn initials_stand_before_no_surname() {
        for word in ["J.", "C.M.", "Th.", "J.-P.", "T", "D."] {
            assert!(initials(word) && !is_infix(word), "{word}");
        }
        for word in ["v.d.", "v/d", "'t", "van", "De", "vd", "op", "'T"] {
            assert!(!initials(word) && is_infix(word), "{word}");
        }
        for word in ["Jan", "Ven", "Wit-Smit"] {
            assert!(!initials(word) && !is_infix(word), "{word}");
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
