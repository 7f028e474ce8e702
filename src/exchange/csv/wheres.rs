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
    /// What is left.
    pub left: Vec<String>,
}

/// What the cell says.
pub(super) fn told_apart(cell: &str) -> Where {
    let mut found = Where::default();
    for part in outside_brackets(cell, &['\n', ';', '|', ',', '/']) {
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
        for text in [before.join(" "), behind.join(" ")] {
            found.rest(&text);
        }
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
    fn rest(&mut self, text: &str) {
        let (ways, text) = ways_in(text);
        self.ways.extend(ways);
        let text = text.trim().trim_matches(['-', ':', '.']).trim();
        if text.is_empty() {
            return;
        }
        if is_street(text) && self.ways.iter().all(|(field, _)| *field != "address") {
            self.ways.push(("address", text.to_owned()));
        } else if self.place.is_empty() && !text.chars().any(|sign| sign.is_ascii_digit()) {
            self.place = text.to_owned();
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
