//! Cells that hold more than one thing: several ways to reach somebody, several people.

use crate::domain::asset::Asset;
use crate::domain::entry_line::ways_in;

/// Somebody who is named in a row about something else.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Person {
    /// What the person is called.
    pub name: String,
    /// How to reach them: fields with what goes into them.
    pub ways: Vec<(&'static str, String)>,
}

/// The fields that a cell fills: phone, mail, web address, postcode, street; and what is left of it.
pub(super) fn contact(cell: &str) -> (Vec<(&'static str, String)>, Vec<String>) {
    let (mut found, mut left) = (Vec::new(), Vec::new());
    for part in cell.split(['\n', ';', '|']) {
        // A comma parts a street from a place, but also a surname from a first name.
        for piece in part.split(',') {
            let (ways, rest) = ways_in(piece);
            found.extend(ways);
            let rest = rest.trim().trim_matches(['-', ':', '·']).trim();
            if is_street(rest) {
                found.push(("address", rest.to_owned()));
            } else if !rest.is_empty() && !is_label(rest) {
                left.push(rest.to_owned());
            }
        }
    }
    (found, left)
}

/// The people that a cell names.
pub(super) fn people(cell: &str) -> Vec<Person> {
    let mut people: Vec<Person> = Vec::new();
    for part in parts(cell) {
        let (ways, name) = ways_in(part);
        // What a person does stands in front: "voorzitter: Jan de Boer".
        let name = name.rsplit_once(':').map_or(name.as_str(), |(_, name)| name);
        let name = name.trim().trim_matches([',', '-', '(', ')']).trim().to_owned();
        match people.last_mut() {
            // A number behind a name is of that person.
            Some(last) if name.is_empty() => last.ways.extend(ways),
            _ => people.push(Person { name, ways }),
        }
    }
    people.retain(|person| person.name.chars().any(char::is_alphabetic));
    people
}

fn parts(cell: &str) -> Vec<&str> {
    let parts = cell.split(['\n', ';', '/', '|', '&']);
    let parts = parts
        .flat_map(|part| part.split(" en "))
        .flat_map(|part| part.split(" and "));
    parts.map(str::trim).filter(|part| !part.is_empty()).collect()
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

/// A word that only says what follows it: "tel.", "mail:".
fn is_label(text: &str) -> bool {
    let word: String = text.chars().filter(|sign| sign.is_alphabetic()).collect();
    [
        "t", "tel", "telefoon", "mob", "mobiel", "m", "e", "mail", "email", "w", "site", "website", "adres",
    ]
    .contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::{contact, people};

    #[test]
    fn a_cell_with_everything_in_it_is_told_apart() {
        let (found, left) = contact("Kerkstraat 12a, 6581 AB Malden; tel. 024-5550123, els@voorbeeld.nl");
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
        let found = people("voorzitter: Jan de Boer 06 12345678 / Els Smit, els@voorbeeld.nl en P. Vos");
        let names: Vec<&str> = found.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(names, ["Jan de Boer", "Els Smit", "P. Vos"]);
        assert_eq!(found[0].ways, [("phone", "06 12345678".to_owned())]);
        assert_eq!(people("; /"), []);
    }
}
