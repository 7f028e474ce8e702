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
        let code: Vec<&str> = postcode
            .map(|(_, code)| code.split(' ').collect())
            .unwrap_or_default();
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
    use super::told_apart;

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
