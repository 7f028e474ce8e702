//! Cells that hold more than one thing: several ways to reach somebody, several people.

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

/// The words by which such cells are taken apart, folded, in both languages.
#[derive(Debug, Default)]
pub(super) struct CellWords {
    /// What stands where nobody is meant: "n.v.t.".
    nobody: Vec<String>,
    /// What stands between two people.
    and: Vec<String>,
    /// What only says what follows it: "tel.".
    labels: Vec<String>,
    /// With what the names of several people together begin, folded.
    groups: Vec<String>,
    /// What people do.
    words: PersonWords,
    /// What kinds and subtypes are called in the program.
    sorts: Vec<String>,
}

impl CellWords {
    /// Those of both languages.
    pub fn new(words: &Words) -> Self {
        Self {
            nobody: words.spellings("list-nobody").to_vec(),
            and: words.spellings("list-people-and").to_vec(),
            labels: words.spellings("list-label").to_vec(),
            groups: words.spellings("list-group").to_vec(),
            words: PersonWords::new(words),
            sorts: sorts(words),
        }
    }

    /// Whether the folded word is what a kind or subtype is called in the program, and no more.
    pub fn is_label(&self, word: &str) -> bool {
        self.sorts.iter().any(|known| known == word)
    }

    /// The fields that a cell fills: phone, mail, web address, postcode, street; and what is left of it.
    pub fn contact(&self, cell: &str) -> (Vec<(&'static str, String)>, Vec<String>) {
        let (mut found, mut left) = (Vec::new(), Vec::new());
        for part in cell.split(['\n', ';', '|']) {
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

    /// The people that a cell names, and the ways to reach somebody who is not named.
    pub fn people(&self, cell: &str) -> (Vec<Person>, Vec<String>) {
        // A sign within it may also stand between people: "n/a".
        if self.nobody.contains(&fold(cell)) {
            return (Vec::new(), Vec::new());
        }
        let (mut people, mut left): (Vec<Person>, Vec<String>) = (Vec::new(), Vec::new());
        for part in outside_brackets(cell, &['\n', ';', '/', '|']) {
            let first = people.len();
            for (place, part) in self.joined(part).into_iter().enumerate() {
                let part = self.by_commas(&part);
                for piece in part {
                    self.piece(&piece, first, place, &mut people, &mut left);
                }
            }
            share_surname(people.get_mut(first..).unwrap_or_default());
        }
        let is_named = |person: &Person| {
            person.name.chars().any(char::is_alphabetic) && !self.nobody.contains(&fold(&person.name))
        };
        let (named, nobody): (Vec<Person>, Vec<Person>) = people.into_iter().partition(is_named);
        // A desk or a household is nobody of whom to keep an entry.
        let (groups, named): (Vec<Person>, Vec<Person>) =
            named.into_iter().partition(|person| self.is_group(&person.name));
        for group in groups {
            left.push(group.name);
            left.extend(group.ways.into_iter().map(|(_, text)| text));
        }
        left.extend(
            nobody
                .into_iter()
                .flat_map(|person| person.ways)
                .map(|(_, text)| text),
        );
        (named, left)
    }

    /// Whether it is what several people are called together: "Secretariaat", "Familie De Boer", "Stichting Dorpshuis".
    fn is_group(&self, name: &str) -> bool {
        let first = name.split_whitespace().next().unwrap_or_default();
        self.groups.contains(&fold(first.trim_end_matches('.')))
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
        let (piece, inside) = brackets(piece);
        let (mut ways, rest) = ways_in(&piece);
        let of_place = ways.iter().any(|(field, _)| *field == "postcode");
        let mut roles: Vec<String> = Vec::new();
        for text in inside.iter().flat_map(|inside| inside.split([',', ';'])) {
            let (more, said) = ways_in(text);
            ways.extend(more);
            let said = said.trim().trim_end_matches([':', '.']).trim();
            if !said.is_empty() && !self.labels.contains(&fold(said)) {
                roles.push(said.to_owned());
            }
        }
        // What a person does stands in front: "voorzitter: Jan de Boer", or behind: "Jan de Boer - voorzitter".
        let mut name = rest.as_str();
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
        let mut name = name.trim().trim_matches([',', '-', '(', ')']).trim();
        let in_front = name.split_once(' ').filter(|(role, _)| self.words.is_role(role));
        if let Some((role, behind)) = in_front {
            roles.push(role.to_lowercase());
            name = behind.trim();
        }
        // "Els Smit, tel. 024-5550123".
        let mut words: Vec<&str> = name.split(' ').collect();
        while words
            .last()
            .is_some_and(|word| self.labels.contains(&fold(word)) && !ways.is_empty())
        {
            words.pop();
        }
        let name = words.join(" ");
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

    /// What commas part: several people, or what is said of one. A surname in front belongs to the name behind it.
    fn by_commas(&self, text: &str) -> Vec<String> {
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
        let may_turn = names.len().is_multiple_of(2) && names.iter().all(|one| *one);
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
