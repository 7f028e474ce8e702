//! Cells that hold street, postcode and place: "Kerkstraat 12, 6581 AB Malden".

use crate::domain::entry_line::ways_in;
use crate::exchange::csv::pieces::{brackets, is_street, outside_brackets};

/// What a cell says of where something is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Where {
    /// Fields with what goes into them: street, postcode, phone and the like.
    pub ways: Vec<(&'static str, String)>,
    /// The place; empty: it is not said.
    pub place: String,
    /// What stands in front of the street: a building, or who lives there.
    pub front: Vec<String>,
    /// What is left.
    pub left: Vec<String>,
}

/// What the cell says.
pub(super) fn told_apart(cell: &str) -> Where {
    let mut found = Where::default();
    let cell = cell.replace(" / ", "\n");
    for part in outside_brackets(&cell, &['\n', ';', '|', ',']) {
        let (part, inside) = brackets(part);
        found.left.extend(inside);
        // What stands before a postcode is the street, and what stands behind it the place.
        let (mut before, mut behind, mut seen) = (Vec::new(), Vec::new(), false);
        let words: Vec<&str> = part.split_whitespace().collect();
        let (ways, _) = ways_in(&part);
        let postcode = ways.iter().find(|(field, _)| *field == "postcode");
        let mut code: Vec<&str> = postcode
            .map(|(_, code)| code.split(' ').collect())
            .unwrap_or_default();
        // Without letters it is still the postcode that people know.
        let bare = code_without_letters(&words).filter(|_| code.is_empty());
        code.extend(bare.map(|at| words[at]));
        let short = bare.map(|at| ("postcode", words[at].to_owned()));
        found.ways.extend(short);
        let at = (0..words.len()).find(|at| !code.is_empty() && words[*at..].starts_with(&code));
        for (place, word) in words.iter().enumerate() {
            match at {
                Some(at) if (at..at + code.len()).contains(&place) => seen = true,
                _ if seen => behind.push(*word),
                _ => before.push(*word),
            }
        }
        found
            .ways
            .extend(ways.into_iter().filter(|(field, _)| *field == "postcode"));
        found.rest(&before.join(" "), false);
        found.rest(&behind.join(" "), true);
    }
    // A place by itself has no street.
    if found.place.is_empty() && !found.has("address") && !found.front.is_empty() {
        found.place = found.front.remove(0);
        let front = std::mem::take(&mut found.front);
        found.left.extend(front);
    }
    found
}

/// Where the four figures of a postcode stand without its letters: in front, or behind a street, and before a name.
fn code_without_letters(words: &[&str]) -> Option<usize> {
    (0..words.len().saturating_sub(1)).find(|at| {
        let is_name = words[at + 1].starts_with(char::is_alphabetic);
        let is_behind = *at == 0 || is_street(&words[..*at].join(" "));
        is_code(words[*at]) && is_name && is_behind
    })
}

fn is_code(word: &str) -> bool {
    word.len() == 4 && !word.starts_with('0') && word.bytes().all(|sign| sign.is_ascii_digit())
}

/// The place in a cell under a heading for it, and what stands in front: "6581 Malden", "6581 AB Malden".
pub(super) fn behind_postcode(cell: &str) -> (&str, Option<&str>) {
    let cell = cell.trim();
    let (mut start, mut words) = (0, cell.split_whitespace());
    let Some(first) = words.next() else {
        return (cell, None);
    };
    let bare = |word: &str| word.trim_end_matches(',').len();
    let letters = |word: &str| word.len() == 2 && word.bytes().all(|sign| sign.is_ascii_uppercase());
    let written = &first[..bare(first)];
    let whole = written.is_ascii()
        && written.len() == 6
        && is_code(&written[..4])
        && letters(&written[4..].to_ascii_uppercase());
    if is_code(written) || whole {
        start = first.len();
        let second = words
            .next()
            .filter(|second| !whole && letters(&second[..bare(second)]));
        if let Some(second) = second {
            start = cell[start..]
                .find(second)
                .map_or(start, |at| start + at + second.len());
        }
    }
    let (code, place) = cell.split_at(start);
    match place.trim() {
        place if code.is_empty() || !place.starts_with(char::is_alphabetic) => {
            (if code.is_empty() { place } else { cell }, None)
        }
        place => (place, Some(code.trim_end_matches(','))),
    }
}

impl Where {
    /// Whether it says this.
    pub fn has(&self, wanted: &str) -> bool {
        self.ways.iter().any(|(field, _)| *field == wanted)
    }

    /// Takes up what stands before a postcode, or behind it.
    fn rest(&mut self, text: &str, behind_code: bool) {
        let (ways, text) = ways_in(text);
        self.ways.extend(ways);
        let text = text.trim().trim_matches(['-', ':', '.']).trim();
        let is_name = !text.chars().any(|sign| sign.is_ascii_digit());
        let is_behind = behind_code || self.has("address");
        if text.is_empty() {
            return;
        }
        if is_street(text) && !behind_code && self.place.is_empty() {
            // "Flat 3, Dijk 5": the last one is the street.
            if let Some(at) = self.ways.iter().position(|(field, _)| *field == "address") {
                self.front.push(self.ways.remove(at).1);
            }
            self.ways.push(("address", text.to_owned()));
        } else if is_name && is_behind && self.place.is_empty() {
            self.place = text.to_owned();
        } else if is_name && !is_behind {
            self.front.push(text.to_owned());
        } else {
            self.left.push(text.to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{behind_postcode, told_apart};

    #[test]
    fn a_place_stands_behind_its_postcode() {
        for (cell, place, code) in [
            ("6581 Malden", "Malden", Some("6581")),
            ("6581 AB  Malden", "Malden", Some("6581 AB")),
            ("6581AB Malden", "Malden", Some("6581AB")),
            ("6581ab Malden", "Malden", Some("6581ab")),
            ("6581AB, Malden", "Malden", Some("6581AB")),
            ("6581 AB, Malden", "Malden", Some("6581 AB")),
            ("6581, Malden", "Malden", Some("6581")),
            (" Malden ", "Malden", None),
            ("6581", "6581", None),
            ("6581 AB", "6581 AB", None),
            ("Wijk 12 Noord", "Wijk 12 Noord", None),
            ("1890 2", "1890 2", None),
            ("", "", None),
        ] {
            assert_eq!(behind_postcode(cell), (place, code), "{cell}");
        }
    }

    #[test]
    fn what_stands_in_front_of_the_street_is_no_place() {
        for (cell, front, street) in [
            (
                "MFC Maldensteijn, Kerkplein 8, 6581 AC Malden",
                "MFC Maldensteijn",
                "Kerkplein 8",
            ),
            (
                "p/a Ria Vos, Dorpsstraat 2, 6581 AC Malden",
                "p/a Ria Vos",
                "Dorpsstraat 2",
            ),
            ("Flat 3, Dijk 5, 6581 AB Malden", "Flat 3", "Dijk 5"),
            ("Dorpsstraat 1/3, 6581 AA Malden", "", "Dorpsstraat 1/3"),
            ("Dorpsstraat 1 / 6581 AA / Malden", "", "Dorpsstraat 1"),
        ] {
            let found = told_apart(cell);
            let address = found.ways.iter().find(|(field, _)| *field == "address");
            let address = address.map_or("", |(_, text)| text.as_str());
            assert_eq!(
                (found.front.join("; ").as_str(), address),
                (front, street),
                "{cell}"
            );
            assert_eq!((&*found.place, found.left.len()), ("Malden", 0), "{cell}");
        }
    }

    #[test]
    fn street_postcode_and_place_are_told_apart() {
        for (cell, street, postcode, place) in [
            ("6581 AB Malden", "", "6581 AB", "Malden"),
            ("6581ab Malden", "", "6581ab", "Malden"),
            (
                "Kerkstraat 12a, 6581 AB Malden",
                "Kerkstraat 12a",
                "6581 AB",
                "Malden",
            ),
            (
                "Kerkstraat 12 6581 AB Malden",
                "Kerkstraat 12",
                "6581 AB",
                "Malden",
            ),
            ("Kerkstraat 12\nMalden", "Kerkstraat 12", "", "Malden"),
            ("Malden", "", "", "Malden"),
            ("6611 KE Overasselt (gem. Heumen)", "", "6611 KE", "Overasselt"),
            ("6521 AA Sint Anna", "", "6521 AA", "Sint Anna"),
            ("6581 Malden", "", "6581", "Malden"),
            ("Kerkstraat 12, 6581 Malden", "Kerkstraat 12", "6581", "Malden"),
            ("Kerkstraat 12 6581 Malden", "Kerkstraat 12", "6581", "Malden"),
        ] {
            let found = told_apart(cell);
            assert_eq!(
                (found.front.len(), found.left.len()),
                (0, usize::from(cell.contains('('))),
                "{cell}"
            );
            let of = |wanted| {
                let mut ways = found.ways.iter().filter(|(field, _)| *field == wanted);
                ways.next().map_or("", |(_, text)| text.as_str())
            };
            assert_eq!(
                (of("address"), of("postcode"), &*found.place),
                (street, postcode, place),
                "{cell}"
            );
        }
    }
}
