//! Names of people in one word: within addresses for mail, "nelarts58@post.nl", often that of the club of which Nel
//! Arts is the secretary; in the name of a site, "www.nelarts.nl"; and by which they are known elsewhere, "@nelarts".

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use crate::domain::fold::plain;
use crate::domain::privacy::alone::{Reading, is_ordinary, is_particle};
use crate::domain::privacy::mentions::{folded, words_of};
use crate::domain::privacy::part::telling;
use crate::domain::privacy::spelled::spelled_in;
use crate::domain::privacy::strangers::mail_around;

/// Fewer letters are those of many.
const LEAST: usize = 4;
/// The fewest of a first or a family name by itself: "els@post.nl".
const ALONE: usize = 3;

/// Fewer letters of a whole name in one word are those of other words too.
const LEAST_JOINED: usize = 6;

/// So many words of one name stand with a sign between them: "jan-peter-van-den-berg".
const MOST: usize = 5;

/// How much of a name stands in an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Said {
    /// All of it.
    Whole,
    /// Also the first letter of what somebody is called, with the family name.
    Letter,
    /// Also one of the names by itself, as many may have it.
    Word,
}

/// How people of this name call themselves in such an address, letters only, by as much of it as this.
pub(super) fn accounts_of(name: &str, said: Said) -> BTreeSet<String> {
    if telling(name, &|_| false).is_empty() {
        return BTreeSet::new();
    }
    let words = words_of(name).map(|place| letters(&name[place]));
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    let mut accounts = BTreeSet::new();
    // A title or a first letter in front is left out as often as not.
    for from in 0..words.len() {
        let whole = &words[from..];
        let bare: Vec<String> = whole.iter().filter(|word| !is_particle(word)).cloned().collect();
        if bare.len() < 2 || is_particle(&whole[0]) {
            continue;
        }
        for words in [whole, &bare] {
            let [first, rest @ ..] = words else { continue };
            let rest = rest.concat();
            let letter: String = first.chars().take(1).collect();
            let called = [Some(first), Some(&letter).filter(|_| Said::Letter <= said)];
            for called in called.into_iter().flatten() {
                accounts.insert(format!("{called}{rest}"));
                accounts.insert(format!("{rest}{called}"));
            }
        }
    }
    accounts.retain(|account| LEAST <= account.chars().count());
    if said == Said::Word {
        let telling = telling(name, &|_| false);
        // One word may be what somebody is: "Bewoner 1".
        let alone = telling.iter().filter(|_| 1 < telling.len());
        let alone = alone.map(|place| letters(&name[place.clone()]));
        accounts.extend(alone.filter(|word| ALONE <= word.chars().count()));
    }
    accounts
}

/// Where addresses for mail stand, each with what its owner is called in it, letters only.
pub(super) fn accounts_in(text: &str) -> impl Iterator<Item = (Range<usize>, String)> + '_ {
    let owner = |name: &str| letters(name.split(['+', '@']).next().unwrap_or_default());
    let signed = text.match_indices('@').filter_map(move |(at, _)| {
        let place = mail_around(text, at)?;
        let owner = owner(&text[place.start..at]);
        Some((place, owner))
    });
    let spelled = spelled_in(text).map(move |spelled| (spelled.place, owner(&spelled.mail)));
    signed.chain(spelled)
}

/// The whole name in one word, with "van" and the like or without, as it is looked for in a text.
pub(super) fn joined_of(name: &str) -> BTreeSet<String> {
    if telling(name, &|_| false).is_empty() {
        return BTreeSet::new();
    }
    let words: Vec<String> = words_of(name).map(|place| letters(&name[place])).collect();
    let bare: Vec<String> = words.iter().filter(|word| !is_particle(word)).cloned().collect();
    let all = [words, bare].into_iter().filter(|words| 1 < words.len());
    let joined = all.map(|words| words.concat());
    let joined = joined.filter(|joined| LEAST_JOINED <= joined.chars().count() && !is_ordinary(joined));
    joined.map(|joined| folded(&joined)).collect()
}

/// What may be a whole name in one word: every word, and words with no more than a sign between them as in the name
/// of a site.
pub(super) fn joined_in<'t>(reading: &'t Reading) -> impl Iterator<Item = (Range<usize>, Cow<'t, str>)> {
    let Reading { text, places, words } = reading;
    let follows = |at: usize| {
        let between = &text[places[at - 1].end..places[at].start];
        [".", "-", "_"].contains(&between)
    };
    (0..words.len()).flat_map(move |first| {
        let behind = (first + 1..words.len()).take_while(move |at| follows(*at));
        std::iter::once(first).chain(behind).take(MOST).map(move |last| {
            let place = places[first].start..places[last].end;
            let bare = first == last && !words[first].contains(char::is_numeric);
            let joined = match bare {
                true => Cow::Borrowed(words[first].as_str()),
                false => Cow::Owned(folded(&letters(&text[place.clone()]))),
            };
            (place, joined)
        })
    })
}

fn letters(text: &str) -> String {
    let mut letters = plain(text);
    letters.retain(char::is_alphabetic);
    letters
}

#[cfg(test)]
mod tests {
    use super::{Said, accounts_in, accounts_of, joined_in, joined_of};
    use crate::domain::privacy::alone::Reading;

    #[test]
    fn a_name_is_known_in_one_word() {
        let is_of = |mail: &str, name: &str, said| {
            let known = accounts_of(name, said);
            accounts_in(mail).any(|(_, account)| known.contains(&account))
        };
        for mail in [
            "nelvandenberg@post.nl",
            "Nel.Berg58@post.nl",
            "berg-nel@post.nl",
            "mail nelberg+club@post.nl.",
        ] {
            assert!(is_of(mail, "Nel van den Berg", Said::Whole), "{mail}");
        }
        for mail in ["n.vandenberg@post.nl", "nberg@post.nl"] {
            assert!(is_of(mail, "Nel van den Berg", Said::Word), "{mail}");
            assert!(!is_of(mail, "Nel van den Berg", Said::Whole), "{mail}");
        }
        assert!(
            is_of("nel@koor.nl", "Nel van den Berg", Said::Word)
                && !is_of("nel@koor.nl", "Nel van den Berg", Said::Whole)
        );
        for mail in [
            "info@nelberg.nl",
            "penningmeester@post.nl",
            "nelleke@post.nl",
            "@",
        ] {
            assert!(!is_of(mail, "Nel van den Berg", Said::Word), "{mail}");
        }
        assert!(is_of(
            "lies.vanhouten@post.nl",
            "Mevr. E. Lies van Houten",
            Said::Whole
        ));
        assert!(accounts_of("Bewoner 1", Said::Word).is_empty());
    }
    #[test]
    fn a_whole_name_in_one_word_is_known_in_a_site_too() {
        let is_of = |text: &str, name: &str| {
            let known = joined_of(name);
            joined_in(&Reading::of(text)).any(|(_, joined)| known.contains(&*joined))
        };
        for (text, name) in [
            ("www.nelarts.nl", "Nel Arts"),
            ("volg @nelarts58", "Nel Arts"),
            ("https://www.fatima-elamrani.nl/foto", "Fatima El Amrani"),
            ("Nel_vandenBerg", "Nel van den Berg"),
            ("nelberg", "Nel van den Berg"),
        ] {
            assert!(is_of(text, name), "{text}");
        }
        for (text, name) in [
            ("www.narts.nl", "Nel Arts"),
            ("nel arts", "Nel Arts"),
            ("Nelartsen", "Nel Arts"),
            ("janik", "Jan Ik"),
            ("nelarts", "Nelarts"),
        ] {
            assert!(!is_of(text, name), "{text}");
        }
    }
}
