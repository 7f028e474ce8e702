//! Surnames that several people share: "Jan en Els de Boer", "J. & M. Mol", "Jan / Els Smit".

use crate::exchange::csv::names::{initials, is_infix, is_one};
use crate::exchange::csv::people::{CellWords, Named, Person};

impl CellWords {
    /// "Jan en Els de Boer" are both called De Boer.
    pub(super) fn share_surname(&self, people: &mut [Person]) {
        if let [.., before, last] = people
            && before.turned
        {
            self.share_turned(before, last);
        }
        let Some((last, others)) = people.split_last_mut() else {
            return;
        };
        let surname = self.surname(&last.name);
        // A surname may stand by itself too, but then somebody stands beside it with a name of their own.
        let words: Vec<&str> = last.name.split_whitespace().collect();
        let is_alone = self.given(&words) == 0;
        if is_alone || surname.is_empty() || !others.iter().all(|person| self.is_given(&person.name)) {
            return;
        }
        for person in others {
            person.name = format!("{} {surname}", person.name);
        }
    }

    /// "Peters, Jan en Els", and "Wit, Jan en Els de".
    fn share_turned(&self, before: &mut Person, last: &mut Person) {
        let words: Vec<&str> = last.name.split_whitespace().collect();
        let behind = words.iter().rev().take_while(|word| is_infix(word)).count();
        let (given, infix) = words.split_at(words.len() - behind);
        if given.is_empty() || !self.is_given(&given.join(" ")) {
            return;
        }
        let surname = self.surname(&before.name);
        let own = before
            .name
            .strip_suffix(&surname)
            .unwrap_or_default()
            .trim()
            .to_owned();
        let surname: Vec<&str> = infix.iter().copied().chain([surname.as_str()]).collect();
        let surname = surname.join(" ");
        last.name = format!("{} {surname}", given.join(" "));
        before.name = format!("{own} {surname}");
    }

    /// "Jan / Els de Boer": a stroke stands between all sorts of things, so that the first must surely be what parents call
    /// their children, or initials.
    pub(super) fn share_over_strokes(&self, people: &mut [Person]) {
        for place in (1..people.len()).rev() {
            let surname = self.surname(&people[place].name);
            let name = &people[place - 1].name;
            let words: Vec<&str> = name.split_whitespace().collect();
            let is_sure = words
                .last()
                .is_some_and(|word| self.known.is_given(word) || initials(word) || self.known.is_title(word));
            if is_sure && !surname.is_empty() && self.is_given(name) {
                people[place - 1].name = format!("{name} {surname}");
            }
        }
    }

    /// The text without what announces a household, where its people are named: "fam. Jan en Els Mol".
    pub(super) fn without_household<'t>(&self, text: &'t str) -> &'t str {
        let Some((_, rest)) = text
            .trim()
            .split_once(' ')
            .filter(|_| self.known.is_household(text))
        else {
            return text;
        };
        let begins = |name: &String| {
            let first = name.split_whitespace().next().unwrap_or_default();
            self.known.is_given(first) || initials(first)
        };
        let people = self.joined(rest);
        if 1 < people.len() && people.iter().all(begins) {
            rest
        } else {
            text
        }
    }

    /// The people whom a name is evidently of, if it is of several: "Jan en Els Mol". None if it may be something else.
    pub fn evident_people(&self, name: &str) -> Vec<String> {
        let Named {
            people, ways, left, ..
        } = self.people(name, false);
        let is_evident = |person: &Person| {
            let words: Vec<&str> = person.name.split_whitespace().collect();
            let rest = &words[self.known.titles(&words)..];
            let is_name = |word: &&str| word.starts_with(char::is_uppercase) || is_infix(word);
            let first = rest
                .first()
                .is_some_and(|first| self.known.is_given(first) || initials(first));
            let titled = rest.len() < words.len();
            let named = titled || first || 1 < rest.len() && !rest.iter().take(1).any(|word| is_infix(word));
            person.ways.is_empty() && person.role.is_empty() && named && rest.iter().all(is_name)
        };
        if !ways.is_empty() || !left.is_empty() || !people.iter().all(is_evident) {
            return Vec::new();
        }
        people.into_iter().map(|person| person.name).collect()
    }

    /// Whether the name is surely of people: each of them with a first name, initials or a title, and a surname.
    pub fn are_surely_people(&self, name: &str) -> bool {
        let Named {
            people, ways, left, ..
        } = self.people(name, false);
        let several = 1 < people.len();
        let is_sure = |person: &Person| {
            let words: Vec<&str> = person.name.split_whitespace().collect();
            let titles = self.known.titles(&words);
            let is_name = |word: &&str| word.starts_with(char::is_uppercase) || is_infix(word);
            let first = words.get(titles).is_some_and(|first| {
                // "S.V. Juliana" looks like one with initials.
                self.known.is_given(first) || several && initials(first)
            });
            (0 < titles || first)
                && self.given(&words) < words.len()
                && words[titles..].iter().all(is_name)
                && !self.known.is_group(&person.name)
        };
        !people.is_empty() && ways.is_empty() && left.is_empty() && people.iter().all(is_sure)
    }

    /// Whether it is a first name or initials alone, or what stands in front of a name.
    fn is_given(&self, name: &str) -> bool {
        let words: Vec<&str> = name.split_whitespace().collect();
        let is_word = |word: &&str| {
            let alone =
                1 < word.chars().count() && word.chars().all(|sign| sign.is_alphabetic() || sign == '-');
            alone || initials(word) || self.known.is_title(word)
        };
        !words.is_empty() && words.iter().all(is_word) && self.given(&words) == words.len()
    }

    /// The surname, with what stands before it; empty if there is none.
    fn surname(&self, name: &str) -> String {
        let words: Vec<&str> = name.split_whitespace().collect();
        words[self.given(&words)..].join(" ")
    }

    /// How many words stand before the surname: titles, and initials or first names.
    fn given(&self, words: &[&str]) -> usize {
        let titles = self.known.titles(words);
        let rest = &words[titles..];
        let letters = rest.iter().take_while(|word| initials(word)).count();
        if 0 < letters {
            return titles + letters;
        }
        let known = rest.iter().take_while(|word| self.known.is_given(word)).count();
        let first = match rest {
            [] => 0,
            [first, ..] if is_infix(first) => 0,
            // "mw. Peters".
            _ if 0 < titles && known == 0 && is_one(rest) => 0,
            // "Anna Maria Peters", but "Els Jan" is called Jan.
            _ => known.min(rest.len() - 1).max(1),
        };
        titles + first
    }
}
