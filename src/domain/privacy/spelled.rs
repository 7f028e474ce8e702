//! Addresses for mail as they are written to keep robots away: "els [at] berg.nl", "els (at) berg (dot) nl", "els at
//! berg dot nl".

use std::ops::Range;
use std::sync::LazyLock;

/// What is said for the signs of an address for mail.
static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words::default();
    for line in include_str!("../../../assets/lang/words-in-mail-addresses.txt").lines() {
        let Some((sort, list)) = line.split_once(':') else {
            continue;
        };
        let list = list.split(',').map(|word| word.trim().to_owned()).collect();
        match sort {
            "at" => words.at = list,
            "dot" => words.dot = list,
            _ => {}
        }
    }
    words
});

#[derive(Debug, Default)]
struct Words {
    at: Vec<String>,
    dot: Vec<String>,
}

/// An address for mail that is written in words.
pub(super) struct Spelled {
    /// Where it stands.
    pub place: Range<usize>,
    /// What it is.
    pub mail: String,
}

/// Every one that stands in a text.
pub(super) fn spelled_in(text: &str) -> impl Iterator<Item = Spelled> + '_ {
    let starts = |at: &usize| !text[..*at].ends_with(char::is_alphanumeric);
    let places = text.match_indices(['a', 'A']).map(|(at, _)| at).filter(starts);
    places.filter_map(|at| around(text, at))
}

/// The address for mail that this is, however it is written; nothing if it is none.
pub(super) fn as_mail(way: &str) -> Option<String> {
    match way.contains('@') {
        true => Some(way.to_owned()),
        false => spelled_in(way).next().map(|spelled| spelled.mail),
    }
}

/// The address around the word that may stand for its sign here.
fn around(text: &str, at: usize) -> Option<Spelled> {
    let behind = after_word(&text[at..], &WORDS.at)?;
    let before = text[..at].trim_end();
    let opened = before.trim_end_matches(['[', '(', '{', '<']);
    let bracketed = opened.len() < before.len();
    let own = |sign: char| sign.is_alphanumeric() || "._%+-".contains(sign);
    let opened = opened.trim_end();
    let start = opened.trim_end_matches(own).len();
    let name = opened[start..].trim_start_matches(['.', '-']);
    let behind = behind.trim_start().trim_start_matches([']', ')', '}', '>']);
    let (host, rest, in_words) = host_of(behind.trim_start())?;
    // "Look at berg.nl" says where to look.
    (!name.is_empty() && (bracketed || in_words)).then(|| Spelled {
        place: opened.len() - name.len()..text.len() - rest.len(),
        mail: format!("{name}@{host}"),
    })
}

/// The site that a text begins with, what stands behind it, and whether its points are words.
fn host_of(text: &str) -> Option<(String, &str, bool)> {
    let label = |text: &str| {
        let of_label = |sign: char| sign.is_alphanumeric() || sign == '-';
        text.len() - text.trim_start_matches(of_label).len()
    };
    let first = label(text);
    let (mut host, mut rest) = (text[..first].to_owned(), &text[first..]);
    let (mut points, mut in_words) = (0, false);
    loop {
        let (next, word) = match rest.strip_prefix('.') {
            Some(next) => (Some(next), false),
            None => (after_point(rest), true),
        };
        let Some(next) = next.filter(|next| 0 < label(next)) else {
            break;
        };
        let end = label(next);
        host = format!("{host}.{}", &next[..end]);
        rest = &next[end..];
        points += 1;
        in_words |= word;
    }
    (0 < first && 0 < points).then_some((host, rest, in_words))
}

/// What stands behind a word for a point: " dot ", "[punt]".
fn after_point(text: &str) -> Option<&str> {
    let opened = text.trim_start_matches([' ', '[', '(', '{', '<']);
    let behind = after_word(opened, &WORDS.dot).filter(|_| opened.len() < text.len())?;
    Some(behind.trim_start_matches([' ', ']', ')', '}', '>']))
}

/// What stands behind one of these words, if the text begins with it.
fn after_word<'t>(text: &'t str, words: &[String]) -> Option<&'t str> {
    words.iter().find_map(|word| {
        let start = text.get(..word.len())?;
        let behind = &text[word.len()..];
        (start.eq_ignore_ascii_case(word) && !behind.starts_with(char::is_alphanumeric)).then_some(behind)
    })
}

#[cfg(test)]
mod tests {
    use super::spelled_in;

    #[test]
    fn an_address_in_words_is_known() {
        for text in [
            "els [at] berg.nl",
            "els(at)berg.nl",
            "els (at) berg (dot) nl",
            "els at berg dot nl",
            "Els apenstaartje berg punt nl",
            "els {AT} berg [.] nl of els [at] berg [punt] nl",
        ] {
            let told = format!("Mail {text}, of bel.");
            let found = spelled_in(&told).last().map(|one| one.mail.to_lowercase());
            assert_eq!(found.as_deref(), Some("els@berg.nl"), "{text}");
        }
        for text in [
            "look at berg.nl",
            "Els at een appel. Nl is groot",
            "(at) berg.nl",
            "els (at) berg",
            "at",
        ] {
            assert_eq!(spelled_in(text).count(), 0, "{text}");
        }
        let text = "zie els [at] berg.nl.";
        let place = spelled_in(text).next().map(|one| one.place);
        assert_eq!(place.map(|place| &text[place]), Some("els [at] berg.nl"));
    }
}
