//! The forms of a whole name in which it stands elsewhere: without its title, with the name between brackets, with one half
//! of a double surname, shortened or turned round; and how it is spelled by who only heard it.

use std::borrow::Cow;

use crate::domain::fold::plain;
use crate::domain::privacy::alone::{is_ordinary, is_particle};
use crate::domain::privacy::titles::Titles;

/// Letters that are a word with a stroke before them: "'t", "'s", "d'", "'n".
const CLIPPED: &str = "tsdnk";

/// What "van de", "van den" and "van der" become in short.
const SHORT: &str = "v.d.";

/// The name, and the same with the other of two letters that sound alike: "Ysbrands" and "IJsbrands".
pub(super) fn spellings_of(name: &str) -> Vec<Cow<'_, str>> {
    let mut names = vec![Cow::Borrowed(name)];
    for other in [name.replace('y', "ij").replace('Y', "IJ"), with_y(name)] {
        if names.iter().all(|name| **name != *other) {
            names.push(Cow::Owned(other));
        }
    }
    names
}

/// The name as it is the same in both of these spellings.
pub(super) fn with_y(name: &str) -> String {
    name.replace("ij", "y")
        .replace("IJ", "Y")
        .replace("Ij", "Y")
        .replace('ĳ', "y")
        .replace('Ĳ', "Y")
}

/// The forms of this name beside itself; each is a name in full.
pub(super) fn forms_of(name: &str, titles: &Titles) -> Vec<String> {
    let bare = without_titles(name, titles);
    let mut forms = vec![bare.clone()];
    if let Some((before, (inside, behind))) = bracketed(&bare) {
        // "J.C. (Joke) van 't Hof".
        forms.push(format!("{inside} {behind}"));
        forms.push(format!("{before} {behind}"));
    }
    let halves: Vec<String> = forms.iter().flat_map(|form| halves_of(form)).collect();
    forms.extend(halves);
    let others: Vec<String> = forms
        .iter()
        .flat_map(|form| [shortened(form), turned(form)])
        .flatten()
        .collect();
    forms.extend(others);
    forms.extend(with_initial(&bare));
    let is_whole = |form: &String| 1 < form.split_whitespace().count() && form != name;
    forms.retain(is_whole);
    forms
}

/// The name without what goes before it: "Mia Post" of "Dr. Mia Post".
pub(super) fn without_titles(name: &str, titles: &Titles) -> String {
    let is_title = |word: &&str| titles.titles.contains(&plain(word.trim_end_matches('.')));
    let words: Vec<&str> = name.split_whitespace().skip_while(is_title).collect();
    words.join(" ")
}

/// What stands before, between and behind brackets.
fn bracketed(name: &str) -> Option<(&str, (&str, &str))> {
    let (before, rest) = name.split_once('(')?;
    let (inside, behind) = rest.split_once(')')?;
    let parts = (before.trim(), (inside.trim(), behind.trim()));
    let all = [parts.0, parts.1.0, parts.1.1];
    all.iter().all(|part| !part.is_empty()).then_some(parts)
}

/// "Gerda Hoekstra" and "Gerda de Boer" of "Gerda Hoekstra-de Boer".
fn halves_of(name: &str) -> Vec<String> {
    let Some((given, surname)) = name.split_once(' ') else {
        return Vec::new();
    };
    let Some((one, other)) = surname.split_once('-') else {
        return Vec::new();
    };
    [one, other]
        .map(|half| format!("{given} {}", half.trim()))
        .to_vec()
}

/// "Wim v.d. Berg" of "Wim van den Berg".
fn shortened(name: &str) -> Option<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_long =
        |pair: &[&str]| plain(pair[0]) == "van" && matches!(plain(pair[1]).as_str(), "de" | "den" | "der");
    let at = words.windows(2).position(is_long)?;
    let short = [&words[..at], &[SHORT], &words[at + 2..]].concat();
    Some(short.join(" "))
}

/// "W van den Berg" of "Wim van den Berg", as it is typed fast. "'t huis" is no Teun Huis.
fn with_initial(name: &str) -> Option<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let (surname, others) = words.split_last()?;
    let (given, others) = others.split_first()?;
    let particles = others.iter().rev().take_while(|word| is_particle(&plain(word)));
    let start = words.len() - 1 - particles.count();
    let initial = given.chars().next().filter(|sign| sign.is_alphabetic())?;
    let is_word = is_ordinary(&plain(surname));
    let clipped = CLIPPED.contains(initial.to_ascii_lowercase()) && is_word;
    let long = 1 < given.chars().count() && !given.contains('.') && 1 < surname.chars().count();
    (long && !clipped).then(|| format!("{initial} {}", words[start..].join(" ")))
}

/// "Berg Wim" of "Wim van den Berg": whatever stands around them, so begins who is in a list.
fn turned(name: &str) -> Option<String> {
    let mut words = name.split_whitespace();
    let given = words.next()?;
    let mut surname = words.skip_while(|word| is_particle(&plain(word)));
    let first = surname.next()?;
    let rest: Vec<&str> = [first].into_iter().chain(surname).collect();
    Some(format!("{} {given}", rest.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::{forms_of, spellings_of};
    use crate::domain::privacy::titles::Titles;

    #[test]
    fn a_name_is_spelled_with_either_of_two_letters() {
        for (name, spellings) in [
            ("Gré Ysbrands", &["Gré Ysbrands", "Gré IJsbrands"][..]),
            ("Truus Hooijmans", &["Truus Hooijmans", "Truus Hooymans"]),
            ("Ruby Meijer", &["Ruby Meijer", "Rubij Meijer", "Ruby Meyer"]),
            ("Els Mol", &["Els Mol"]),
        ] {
            assert_eq!(spellings_of(name), spellings, "{name}");
        }
    }

    #[test]
    fn a_name_stands_elsewhere_in_other_forms() {
        let titles = Titles {
            titles: ["dr", "mevr"].map(str::to_owned).into(),
            ..Titles::default()
        };
        for (name, form) in [
            ("Dr. Mia Post", "Mia Post"),
            ("J.C. (Joke) van 't Hof", "Joke van 't Hof"),
            ("J.C. (Joke) van 't Hof", "J.C. van 't Hof"),
            ("Gerda Hoekstra-de Boer", "Gerda Hoekstra"),
            ("Gerda Hoekstra-de Boer", "Gerda de Boer"),
            ("Wim van den Berg", "Wim v.d. Berg"),
            ("Wim van den Berg", "Berg Wim"),
            ("Wim van den Berg", "W van den Berg"),
            ("Dr. Mia Post", "M Post"),
            ("Anna Maria de Vries", "A de Vries"),
        ] {
            let forms = forms_of(name, &titles);
            assert!(forms.contains(&form.to_owned()), "{name}: {forms:?}");
        }
        assert!(!forms_of("Teun Huis", &titles).contains(&"T Huis".to_owned()));
        assert_eq!(forms_of("Els", &titles), Vec::<String>::new());
        assert_eq!(
            forms_of("Dr. Post", &titles),
            Vec::<String>::new(),
            "one word is no whole name"
        );
    }
}
