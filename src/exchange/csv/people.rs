//! Cells that hold more than one thing: several ways to reach somebody, several people.

use crate::domain::asset::Asset;
use crate::domain::entry_line::ways_in;
use crate::i18n::{Words, fold};

/// Somebody who is named in a row about something else.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Person {
    /// What the person is called.
    pub name: String,
    /// How to reach them: fields with what goes into them.
    pub ways: Vec<(&'static str, String)>,
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
}

impl CellWords {
    /// Those of both languages.
    pub fn new(words: &Words) -> Self {
        Self {
            nobody: words.spellings("list-nobody").to_vec(),
            and: words.spellings("list-people-and").to_vec(),
            labels: words.spellings("list-label").to_vec(),
        }
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
        let mut people: Vec<Person> = Vec::new();
        for part in cell.split(['\n', ';', '/', '|']) {
            let first = people.len();
            for part in self.joined(part) {
                let (ways, name) = ways_in(&part);
                // What a person does stands in front: "voorzitter: Jan de Boer".
                let name = name.rsplit_once(':').map_or(name.as_str(), |(_, name)| name);
                let name = name.trim().trim_matches([',', '-', '(', ')']).trim().to_owned();
                match people.last_mut() {
                    // A number behind a name is of that person.
                    Some(last) if name.is_empty() => last.ways.extend(ways),
                    _ => people.push(Person { name, ways }),
                }
            }
            share_surname(people.get_mut(first..).unwrap_or_default());
        }
        let is_named = |person: &Person| {
            person.name.chars().any(char::is_alphabetic) && !self.nobody.contains(&fold(&person.name))
        };
        let (named, nobody): (Vec<Person>, Vec<Person>) = people.into_iter().partition(is_named);
        let left = nobody.into_iter().flat_map(|person| person.ways);
        (named, left.map(|(_, text)| text).collect())
    }

    /// The parts of a text between which a word stands that joins two people.
    fn joined(&self, text: &str) -> Vec<String> {
        let mut parts = vec![String::new()];
        for word in text.replace('&', " & ").split_whitespace() {
            if word == "&" || self.and.contains(&fold(word)) {
                parts.push(String::new());
            } else if let Some(part) = parts.last_mut() {
                if !part.is_empty() {
                    part.push(' ');
                }
                part.push_str(word);
            }
        }
        parts.retain(|part| !part.is_empty());
        parts
    }
}

/// "Jan en Els de Boer" are both called De Boer.
fn share_surname(people: &mut [Person]) {
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

/// A name and a number: "Kerkstraat 12a".
fn is_street(text: &str) -> bool {
    let Some((name, number)) = text.rsplit_once(' ') else {
        return false;
    };
    let digits = number.chars().take_while(char::is_ascii_digit).count();
    let end = number.chars().skip(digits).count();
    (1..=5).contains(&digits)
        && end <= 4
        && 2 < name.chars().filter(|sign| sign.is_alphabetic()).count()
        && name.split(' ').count() < 5
}

#[cfg(test)]
mod tests {
    use super::CellWords;
    use crate::i18n::{Language, Words};

    fn words() -> CellWords {
        CellWords::new(&Words::new(Language::Dutch))
    }

    fn names(cell: &str) -> Vec<String> {
        let (people, _) = words().people(cell);
        people.into_iter().map(|person| person.name).collect()
    }

    #[test]
    fn a_cell_with_everything_in_it_is_told_apart() {
        let (found, left) =
            words().contact("Kerkstraat 12a, 6581 AB Malden; tel. 024-5550123, els@voorbeeld.nl");
        let expected = [
            ("address", "Kerkstraat 12a"),
            ("postcode", "6581 AB"),
            ("phone", "024-5550123"),
            ("email", "els@voorbeeld.nl"),
        ];
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|(field, text)| (*field, text.as_str()))
            .collect();
        assert_eq!(found, expected);
        assert_eq!(left, ["Malden"]);
    }

    #[test]
    fn several_people_are_told_apart() {
        let (found, _) =
            words().people("voorzitter: Jan de Boer 06 12345678 / Els Smit, els@voorbeeld.nl en P. Vos");
        let names: Vec<&str> = found.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(names, ["Jan de Boer", "Els Smit", "P. Vos"]);
        assert_eq!(found[0].ways, [("phone", "06 12345678".to_owned())]);
        assert_eq!(words().people("; /"), (Vec::new(), Vec::new()));
    }

    #[test]
    fn words_for_nobody_are_no_people() {
        for cell in [
            "n.v.t.", "N.v.t", "geen", "-", "onbekend", "Onbekend", "n/a", "none", "?",
        ] {
            assert_eq!(names(cell), [""; 0], "{cell}");
        }
        assert_eq!(names("Jan Vos / geen"), ["Jan Vos"]);
        let (people, left) = words().people("onbekend 06 12345678");
        assert_eq!((people, left), (Vec::new(), vec!["06 12345678".to_owned()]));
    }

    #[test]
    fn two_people_share_a_surname() {
        assert_eq!(names("Jan en Els de Boer"), ["Jan de Boer", "Els de Boer"]);
        assert_eq!(
            names("Jan & Els Smit / P. Vos"),
            ["Jan Smit", "Els Smit", "P. Vos"]
        );
        assert_eq!(names("Jan Vos en Els de Boer"), ["Jan Vos", "Els de Boer"]);
        assert_eq!(names("Jan en Els"), ["Jan", "Els"]);
    }
}
