//! Cells that hold more than one thing: several ways to reach somebody, several people.

mod apart;
mod known;
mod labels;
mod order;
mod shared;
#[cfg(test)]
mod tests;

use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::code::{Code, term_key};
use crate::domain::entry_line::ways_in;
use crate::domain::kinds::AssetKind;
use crate::domain::query::subtypes_of;
use crate::exchange::csv::consent::Agreed;
use crate::exchange::csv::of_person::PersonWords;
use crate::exchange::csv::pieces::{is_street, outside_brackets};
use crate::i18n::{Language, Words, fold};

pub(super) use known::Known;
pub(super) use order::firsts;

/// Somebody who is named in a row about something else.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Person {
    /// What the person is called.
    pub name: String,
    /// How to reach them: fields with what goes into them.
    pub ways: Vec<(&'static str, String)>,
    /// What they do there; empty: nobody says.
    pub role: String,
    /// Whether they agreed to being named.
    pub agreed: Option<Agreed>,
    /// What one yes says that stands beside several people: each of them is still to be asked.
    pub asked: Option<Agreed>,
    /// Whether it is who stands in the row above: "idem".
    pub again: bool,
    /// Whether the surname stood in front.
    pub turned: bool,
}

/// Who is named in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Named {
    /// The people.
    pub people: Vec<Person>,
    /// How to reach whom nobody names: a number behind "n.v.t.", or of a desk.
    pub ways: Vec<(&'static str, String)>,
    /// What else stands there.
    pub left: Vec<String>,
    /// The household that is named, if one is: what other columns say of it is private.
    pub household: Option<String>,
    /// Whether somebody is named of whom no entry is kept, by what they are to another: "haar dochter".
    pub relative: bool,
}

/// The words by which such cells are taken apart, folded, in both languages.
#[derive(Debug, Default)]
pub(super) struct CellWords {
    /// What words are known for.
    pub known: Known,
    /// What stands between two people.
    and: Vec<String>,
    /// What only says what stands beside it: "tel.".
    labels: Vec<String>,
    /// What stands between two numbers.
    or: Vec<String>,
    /// What announces somebody: "contact".
    contacts: Vec<String>,
    /// What announces somebody where clearly a person stands behind it: "vraag naar".
    announcing: Vec<String>,
    /// What stands in front of a name in a cell: "bel".
    calls: Vec<String>,
    /// What stands before who lives at an address: "p/a".
    care_of: Vec<String>,
    /// What people do.
    words: PersonWords,
    /// What kinds and subtypes are called in the program.
    sorts: Vec<String>,
    /// On what words end of work that is done: "jeugdwerk".
    works: Vec<String>,
    /// Companies at which people have an address of their own, folded.
    private_mail: Vec<String>,
    /// What stands above where letters are sent to, folded, and what such an address begins with that is no home.
    letters: Vec<String>,
    boxes: Vec<String>,
}

impl CellWords {
    /// Those of both languages.
    pub fn new(words: &Words) -> Self {
        Self {
            known: Known::new(words),
            and: words.spellings("list-people-and").to_vec(),
            labels: words.spellings("list-label").to_vec(),
            or: words.spellings("list-or").to_vec(),
            contacts: [words.spellings("list-contact"), words.spellings("list-person")].concat(),
            announcing: [words.spellings("list-announcing"), words.spellings("list-near")].concat(),
            calls: words.spellings("list-call").to_vec(),
            care_of: words.spellings("list-care-of").to_vec(),
            words: PersonWords::new(words),
            sorts: sorts(words),
            works: words.spellings("list-work-end").to_vec(),
            private_mail: words.spellings("list-private-mail").to_vec(),
            letters: words.spellings("list-letters").to_vec(),
            boxes: words.spellings("list-letter-box").to_vec(),
        }
    }

    /// Whether the folded word is what a kind or subtype is called in the program, and no more.
    pub fn is_label(&self, word: &str) -> bool {
        self.sorts.iter().any(|known| known == word)
    }

    /// Whether the word announces somebody: "contact".
    pub fn is_contact(&self, word: &str) -> bool {
        self.contacts.contains(&fold(word))
    }

    /// What stands behind "p/a", and whether that is so: who lives at an address that is not their own alone.
    pub fn care_of<'t>(&self, text: &'t str) -> (bool, &'t str) {
        let Some((first, behind)) = text.split_once(' ') else {
            return (false, text);
        };
        match self.care_of.contains(&fold(first)) {
            true => (true, behind.trim()),
            false => (false, text),
        }
    }

    /// Whether the words announce somebody if a person clearly stands behind them: "vraag naar".
    pub fn is_announcing(&self, words: &str) -> bool {
        self.announcing.contains(&fold(words))
    }

    /// The fields that a cell fills: phone, mail, web address, postcode, street; and what is left of it.
    pub fn contact(&self, cell: &str) -> (Vec<(&'static str, String)>, Vec<String>) {
        let (mut found, mut left) = (Vec::new(), Vec::new());
        for part in cell.split(['\n', ';', '|']) {
            let part = self.without_labels(part);
            // A comma parts a street from a place, but also a surname from a first name.
            for piece in part.split(',').flat_map(by_strokes) {
                let (ways, rest) = ways_in(piece);
                found.extend(ways);
                let rest = rest.trim_matches(|sign: char| sign.is_whitespace() || "-:·/|".contains(sign));
                if is_street(rest) {
                    found.push(("address", rest.to_owned()));
                } else if !rest.is_empty() && !self.labels.contains(&fold(rest)) {
                    left.push(rest.to_owned());
                }
            }
        }
        (found, left)
    }

    /// Whether people have addresses of their own at this company.
    pub fn is_private_mail(&self, company: &str) -> bool {
        self.private_mail.contains(&fold(company))
    }

    /// Whether it stands above where letters are sent to.
    pub fn is_for_letters(&self, heading: &str) -> bool {
        self.letters.contains(&fold(heading))
    }

    /// Whether the folded word begins an address of letters where nobody lives: "Postbus 12".
    pub fn is_box(&self, word: &str) -> bool {
        self.boxes.iter().any(|known| known == word)
    }

    /// Whether the word is of work that is done, and not of who does it: "jeugdwerk".
    pub fn is_work(&self, word: &str) -> bool {
        let word = fold(word);
        self.works.iter().any(|end| word.ends_with(end.as_str()))
    }

    /// Whether the cell says that it is the same as above: "idem".
    pub fn is_ditto(&self, cell: &str) -> bool {
        self.known.is_ditto(cell)
    }

    /// Whether the cell says that it is the same as somewhere else in the list: "Idem (zie 1)".
    pub fn is_ditto_elsewhere(&self, cell: &str) -> bool {
        self.known.is_ditto_elsewhere(cell)
    }

    /// Whether the cell says that there is nobody, or nothing.
    pub fn is_nobody(&self, cell: &str) -> bool {
        self.known.is_nobody(cell)
    }

    /// The people that a cell names, and how to reach whom it does not name. Where `firsts`, two first names beside each
    /// other are of two people: "Jan, Els".
    pub fn people(&self, cell: &str, firsts: bool) -> Named {
        // A sign within it may also stand between people: "n/a".
        if self.known.is_nobody(cell) {
            return Named::default();
        }
        let mut found = Named::default();
        for line in outside_brackets(cell, &['\n', ';', '|']) {
            let start = found.people.len();
            for part in outside_brackets(line, &['/']) {
                let first = found.people.len();
                for (place, part) in self.joined(self.without_household(part)).into_iter().enumerate() {
                    for piece in self.by_commas(&part, firsts) {
                        self.piece(&piece, first, place, &mut found.people, &mut found.left);
                    }
                }
                let together = found.people.get_mut(first..).unwrap_or_default();
                self.share_surname(together);
                share_number(together);
            }
            self.share_over_strokes(found.people.get_mut(start..).unwrap_or_default());
        }
        for person in std::mem::take(&mut found.people) {
            let is_name = person.name.chars().any(char::is_alphabetic);
            // "haar dochter" is nobody to keep, and her number is not that of who has her.
            if is_name && self.words.is_of_relative(&person.name) {
                let ways = person.ways.into_iter().map(|(_, text)| text);
                let said: Vec<String> = [person.name].into_iter().chain(ways).collect();
                found.left.push(said.join(" "));
                found.relative = true;
                continue;
            }
            // "Apotheek Malden" is no person either.
            let first = person.name.split_whitespace().next().unwrap_or_default();
            let is_sort =
                person.name.contains(' ') && !self.known.is_given(first) && self.is_label(&fold(first));
            let is_group =
                is_sort || self.known.is_group(&person.name) || self.known.is_business(&person.name);
            if is_name && !self.known.is_nobody(&person.name) && !is_group {
                found.people.push(person);
                continue;
            }
            // A desk or a household is nobody of whom to keep an entry. The number of a desk may be seen by all, but that of
            // a household is private.
            let is_household = self.known.is_household(&person.name);
            if is_household {
                found.household = Some(person.name.clone());
            }
            if !self.known.is_nobody(&person.name) {
                found.left.push(person.name);
            }
            if !person.role.is_empty() {
                found.left.push(person.role);
            }
            if is_household {
                found.left.extend(person.ways.into_iter().map(|(_, text)| text));
            } else {
                found.ways.extend(person.ways);
            }
        }
        found
    }
}

/// "Jan en Els Mol 024-5550123": the number behind people of one name is of all of them.
fn share_number(people: &mut [Person]) {
    let Some((last, others)) = people.split_last_mut() else {
        return;
    };
    let surname = |person: &Person| person.name.rsplit(' ').next().map(fold);
    let are_one = |person: &Person| person.ways.is_empty() && surname(person) == surname(last);
    if !others.iter().all(are_one) {
        return;
    }
    let number = last.ways.iter().find(|(field, _)| *field == "phone");
    for person in others {
        person.ways.extend(number.cloned());
    }
}

/// The pieces between strokes, if each is a way to reach somebody: a stroke may also be of a number or an address,
/// "024/5550123".
fn by_strokes(text: &str) -> Vec<&str> {
    let pieces = text.split('/').filter(|piece| !piece.trim().is_empty());
    let pieces: Vec<&str> = pieces.collect();
    let is_way = |piece: &&str| !ways_in(piece).0.is_empty();
    if 1 < pieces.len() && !text.contains("//") && pieces.iter().all(is_way) {
        pieces
    } else {
        vec![text]
    }
}

fn sorts(words: &Words) -> Vec<String> {
    let mut sorts = Vec::new();
    for kind in AssetKind::VARIANTS {
        let codes = subtypes_of(*kind);
        let keys = codes.iter().map(|code| term_key("subtype", code));
        for key in keys.chain([kind.term()]) {
            sorts.extend(Language::ALL.map(|language| fold(&words.say_in(language, &key))));
        }
        // What means a kind as well says no more than that.
        sorts.extend(words.spellings(&kind.term()).iter().cloned());
        sorts.extend(words.spellings(&format!("word-{}", kind.term())).iter().cloned());
        sorts.extend(codes.into_iter().map(fold));
    }
    sorts
}

impl Person {
    /// Adds what the person does.
    pub fn add_role(&mut self, role: &str) {
        let role = role.trim();
        if role.is_empty() || self.role.split(", ").any(|known| known == role) {
            return;
        }
        if !self.role.is_empty() {
            self.role.push_str(", ");
        }
        self.role.push_str(role);
    }
}

/// One more of those whom a row names, who may be one of them.
pub(super) fn add_to(people: &mut Vec<Person>, person: Person) {
    let name = fold(&person.name);
    match people.iter_mut().find(|known| fold(&known.name) == name) {
        Some(known) => known.ways.extend(person.ways),
        None => people.push(person),
    }
}

/// Puts these ways to reach somebody where nothing stands yet; what found no place.
pub(super) fn put(
    asset: &mut Asset,
    ways: Vec<(&'static str, String)>,
    mut read: impl FnMut(&mut Asset, &'static str, &str) -> bool,
) -> Vec<String> {
    let mut left = Vec::new();
    for (field, text) in ways {
        let free = crate::domain::record::Record::value(asset, field).is_some_and(|value| value.is_empty());
        if !(free && read(asset, field, &text)) {
            left.push(text);
        }
    }
    left
}
