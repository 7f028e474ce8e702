//! Cells that hold more than one thing: several ways to reach somebody, several people.

mod known;
mod labels;
mod order;
#[cfg(test)]
mod tests;

use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::code::{Code, term_key};
use crate::domain::entry_line::ways_in;
use crate::domain::kinds::AssetKind;
use crate::domain::privacy::is_particle;
use crate::domain::query::subtypes_of;
use crate::exchange::csv::consent::Agreed;
use crate::exchange::csv::names::turned;
use crate::exchange::csv::of_person::PersonWords;
use crate::exchange::csv::pieces::{brackets, is_street, outside_brackets};
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
    /// Whether a household is named: what other columns say of it is private.
    pub household: bool,
}

/// What a piece of a cell says.
#[derive(Debug, Default)]
struct Said {
    name: String,
    ways: Vec<(&'static str, String)>,
    roles: Vec<String>,
    /// Whether it holds a postcode.
    of_place: bool,
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
    /// What people do.
    words: PersonWords,
    /// What kinds and subtypes are called in the program.
    sorts: Vec<String>,
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
            words: PersonWords::new(words),
            sorts: sorts(words),
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

    /// The fields that a cell fills: phone, mail, web address, postcode, street; and what is left of it.
    pub fn contact(&self, cell: &str) -> (Vec<(&'static str, String)>, Vec<String>) {
        let (mut found, mut left) = (Vec::new(), Vec::new());
        for part in cell.split(['\n', ';', '|']) {
            let part = self.without_labels(part);
            // A comma parts a street from a place, but also a surname from a first name.
            for piece in part.split(',') {
                let (ways, rest) = ways_in(piece);
                found.extend(ways);
                let rest = rest.trim().trim_matches(['-', ':', '·']).trim();
                if is_street(rest) {
                    found.push(("address", rest.to_owned()));
                } else if !rest.is_empty() && !self.labels.contains(&fold(rest)) {
                    left.push(rest.to_owned());
                }
            }
        }
        (found, left)
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
        for part in outside_brackets(cell, &['\n', ';', '/', '|']) {
            let first = found.people.len();
            for (place, part) in self.joined(part).into_iter().enumerate() {
                for piece in self.by_commas(&part, firsts) {
                    self.piece(&piece, first, place, &mut found.people, &mut found.left);
                }
            }
            share_surname(found.people.get_mut(first..).unwrap_or_default());
        }
        for person in std::mem::take(&mut found.people) {
            let is_name = person.name.chars().any(char::is_alphabetic);
            if is_name && !self.known.is_nobody(&person.name) && !self.known.is_group(&person.name) {
                found.people.push(person);
                continue;
            }
            // A desk or a household is nobody of whom to keep an entry. The number of a desk may be seen by all, but that of
            // a household is private.
            let is_household = self.known.is_household(&person.name);
            if !self.known.is_nobody(&person.name) {
                found.left.push(person.name);
            }
            if !person.role.is_empty() {
                found.left.push(person.role);
            }
            if is_household {
                found.household = true;
                found.left.extend(person.ways.into_iter().map(|(_, text)| text));
            } else {
                found.ways.extend(person.ways);
            }
        }
        found
    }

    /// Takes up a piece of a cell: somebody, or what is said of who was named before.
    fn piece(
        &self,
        piece: &str,
        first: usize,
        place: usize,
        people: &mut Vec<Person>,
        left: &mut Vec<String>,
    ) {
        let Said {
            name,
            mut ways,
            mut roles,
            of_place,
        } = self.said(piece);
        let fresh = people.len() == first && place == 0;
        if self.words.is_role(&name) && !fresh {
            roles.push(name.to_lowercase());
        } else if is_street(&name) && !fresh {
            ways.push(("address", name));
        } else if of_place && !fresh && !name.is_empty() {
            left.push(name);
        } else if !name.is_empty() || people.is_empty() {
            let (name, turned) = turned(&name).map_or((name, false), |name| (name, true));
            people.push(Person {
                name,
                turned,
                ..Person::default()
            });
        }
        // A number behind a name is of that person.
        if let Some(last) = people.last_mut() {
            last.ways.extend(ways);
            for role in roles {
                last.add_role(&role);
            }
        }
    }

    /// What a piece says: a name, ways to reach somebody, what they do. All of it may stand between brackets.
    fn said(&self, piece: &str) -> Said {
        let (piece, inside) = brackets(&self.without_labels(piece));
        let (ways, rest) = ways_in(&piece);
        let mut said = Said {
            of_place: ways.iter().any(|(field, _)| *field == "postcode"),
            ways,
            ..Said::default()
        };
        for text in inside.iter().flat_map(|inside| inside.split([',', ';'])) {
            let (more, role) = ways_in(text);
            said.ways.extend(more);
            let role = role.trim().trim_end_matches([':', '.']).trim();
            if !role.is_empty() && !self.labels.contains(&fold(role)) {
                said.roles.push(role.to_owned());
            }
        }
        let name = self.without_roles(&rest, &mut said.roles);
        said.name = name.to_owned();
        said
    }

    /// The text without what a person does, which stands in front: "voorzitter: Jan de Boer", or behind: "Jan de Boer -
    /// voorzitter".
    fn without_roles<'t>(&self, text: &'t str, roles: &mut Vec<String>) -> &'t str {
        let mut name = text;
        if let Some((role, behind)) = name.rsplit_once(':') {
            if !self.labels.contains(&fold(role)) && !role.trim().is_empty() {
                roles.insert(0, role.trim().to_lowercase());
            }
            name = behind;
        }
        if let Some((before, role)) = name
            .rsplit_once(" - ")
            .filter(|(_, role)| self.words.is_role(role))
        {
            roles.push(role.trim().to_owned());
            name = before;
        }
        let name = name.trim().trim_matches([',', '-', '(', ')']).trim();
        let in_front = name.split_once(' ').filter(|(role, _)| self.words.is_role(role));
        let Some((role, behind)) = in_front else {
            return name;
        };
        roles.push(role.to_lowercase());
        behind.trim()
    }

    /// What commas part: several people, or what is said of one. A surname in front belongs to the name behind it.
    fn by_commas(&self, text: &str, firsts: bool) -> Vec<String> {
        let mut parts: Vec<String> = Vec::new();
        for part in outside_brackets(text, &[',']).into_iter().map(str::trim) {
            match parts.last_mut() {
                // "Vries, de, Jan".
                Some(last) if is_particle(&part.to_lowercase()) => last.extend([" ", part]),
                _ if part.is_empty() => {}
                _ => parts.push(part.to_owned()),
            }
        }
        let is_name = |part: &String| {
            let name = ways_in(&brackets(part).0).1;
            let words = name
                .split_whitespace()
                .filter(|word| !is_particle(&word.to_lowercase()));
            (
                !name.trim().is_empty() && !self.words.is_role(&name),
                words.count() == 1,
            )
        };
        let names: Vec<bool> = parts
            .iter()
            .map(is_name)
            .filter(|(name, _)| *name)
            .map(|(_, one)| one)
            .collect();
        let given = |part: &String| self.known.is_given(ways_in(&brackets(part).0).1.trim());
        let apart = firsts && parts.iter().all(given);
        let may_turn = !apart && names.len().is_multiple_of(2) && names.iter().all(|one| *one);
        let mut pieces: Vec<String> = Vec::new();
        let mut parts = parts.into_iter().peekable();
        while let Some(part) = parts.next() {
            let both = parts
                .peek()
                .map(|next| format!("{part}, {}", ways_in(&brackets(next).0).1.trim()));
            let is_one = may_turn && both.is_some_and(|both| turned(&both).is_some());
            match parts.next_if(|_| is_one) {
                Some(next) => pieces.push(format!("{part}, {next}")),
                None => pieces.push(part),
            }
        }
        pieces
    }

    /// The parts of a text between which a word stands that joins two people.
    fn joined(&self, text: &str) -> Vec<String> {
        let mut parts = vec![String::new()];
        let mut depth = 0_usize;
        for word in text.replace('&', " & ").split_whitespace() {
            if depth == 0 && (word == "&" || word == "+" || self.and.contains(&fold(word))) {
                parts.push(String::new());
            } else if let Some(part) = parts.last_mut() {
                if !part.is_empty() {
                    part.push(' ');
                }
                part.push_str(word);
            }
            depth = (depth + word.matches('(').count()).saturating_sub(word.matches(')').count());
        }
        parts.retain(|part| !part.is_empty());
        parts
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

/// "Jan en Els de Boer" are both called De Boer.
fn share_surname(people: &mut [Person]) {
    // "Peters, Jan en Els".
    if let [.., before, last] = people
        && before.turned
        && is_first_name(&last.name)
        && let Some((_, surname)) = before.name.split_once(' ')
    {
        last.name = format!("{} {surname}", last.name);
    }
    let surname = people.last().and_then(|last| last.name.split_once(' '));
    let Some(surname) = surname.map(|(_, surname)| surname.to_owned()) else {
        return;
    };
    // A surname may stand by itself too, but then somebody stands beside it with a name of their own.
    if people[..people.len() - 1]
        .iter()
        .all(|person| is_first_name(&person.name))
    {
        for person in people.iter_mut().rev().skip(1) {
            person.name = format!("{} {surname}", person.name);
        }
    }
}

fn is_first_name(name: &str) -> bool {
    1 < name.chars().count() && name.chars().all(|sign| sign.is_alphabetic() || sign == '-')
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
