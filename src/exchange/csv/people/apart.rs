//! A cell with people in it, taken apart: what words and commas part, and what each piece says.

use crate::domain::entry_line::ways_in;
use crate::exchange::csv::names::{called, initials, is_infix, is_infixes, is_surname_of, turned};
use crate::exchange::csv::people::{CellWords, Person};
use crate::exchange::csv::pieces::{brackets, is_street, outside_brackets};
use crate::i18n::fold;

/// Of how many words what announces somebody is at most.
const CALL: usize = 3;

/// What a piece of a cell says.
#[derive(Debug, Default)]
struct Said {
    name: String,
    ways: Vec<(&'static str, String)>,
    roles: Vec<String>,
    /// Whether it holds a postcode.
    of_place: bool,
    /// Initials of whom brackets call otherwise.
    letters: String,
}

impl CellWords {
    /// Takes up a piece of a cell: somebody, or what is said of who was named before.
    pub(super) fn piece(
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
            letters,
        } = self.said(piece);
        left.extend(Some(letters).filter(|letters| !letters.is_empty()));
        let fresh = people.len() == first && place == 0;
        let told = !fresh && self.is_told(&name, people.last());
        if self.words.is_role(&name) && !fresh {
            roles.push(name.to_lowercase());
        } else if is_street(&name) && !fresh {
            ways.push(("address", name));
        } else if told {
            let (street, place) = street_in(&name);
            ways.extend(street.map(|street| ("address", street)));
            left.extend(Some(place).filter(|place| !place.is_empty()));
        } else if of_place && !fresh && !name.is_empty() {
            left.push(name);
        } else if !name.is_empty() || people.is_empty() {
            let (name, turned) = turned(&name, &self.known).map_or((name, false), |name| (name, true));
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

    /// Whether this is no name of somebody else, but told of who was named before: "belt terug", "Rijksweg 3 Malden".
    fn is_told(&self, name: &str, before: Option<&Person>) -> bool {
        let mut words = name.split_whitespace();
        let Some(first) = words.next() else {
            return false;
        };
        let is_sure =
            self.known.is_given(first) || self.known.is_title(first) || is_infix(first) || initials(first);
        let is_low = first.starts_with(char::is_lowercase) && !is_sure;
        // Behind somebody with a surname, one word more is where they live.
        let is_full = before.is_some_and(|person| person.name.contains(' '));
        let is_alone = words.next().is_none() && is_full && !is_sure;
        is_low || is_alone || name.contains(|sign: char| sign.is_ascii_digit())
    }

    /// The text without what announces somebody: "bel Ria", "via Els".
    fn without_call<'t>(&self, text: &'t str) -> &'t str {
        let spaces = text.match_indices(' ').map(|(place, _)| place);
        let fronts: Vec<usize> = spaces.take(CALL).collect();
        let is_call = |end: &&usize| self.calls.contains(&fold(&text[..**end]));
        let end = fronts.iter().rev().find(is_call);
        end.map_or(text, |end| text[*end..].trim())
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
        said.name = self.without_call(name).to_owned();
        // "06-12345678 (Els)".
        if let ([inside], true, false) = (&said.roles[..], said.name.is_empty(), said.ways.is_empty())
            && inside
                .split_whitespace()
                .next()
                .is_some_and(|word| self.known.is_given(word))
        {
            said.name = said.roles.remove(0);
        }
        if let [inside] = said.roles.as_slice()
            && let Some((name, letters)) = called(&format!("{} ({inside})", said.name), &self.known)
        {
            (said.name, said.letters) = (name, letters);
            said.roles.clear();
        }
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
        let name = name.trim_matches(|sign: char| sign.is_whitespace() || ",-–()".contains(sign));
        let in_front = name.split_once(' ').filter(|(role, _)| self.words.is_role(role));
        let Some((role, behind)) = in_front else {
            return name;
        };
        roles.push(role.to_lowercase());
        behind.trim()
    }

    /// What commas part: several people, or what is said of one. A surname in front belongs to the name behind it.
    pub(super) fn by_commas(&self, text: &str, firsts: bool) -> Vec<String> {
        let mut parts: Vec<String> = Vec::new();
        for part in outside_brackets(text, &[',']).into_iter().map(str::trim) {
            match parts.last_mut() {
                // "Vries, de, Jan".
                Some(last) if is_infixes(part) => last.extend([" ", part]),
                _ if part.is_empty() => {}
                _ => parts.push(part.to_owned()),
            }
        }
        let named = |part: &String| ways_in(&brackets(part).0).1.trim().to_owned();
        let is_name = |name: &String| !name.is_empty() && !self.words.is_role(name) && !is_street(name);
        let names: Vec<String> = parts.iter().map(named).filter(is_name).collect();
        let given = |part: &String| self.known.is_given(&named(part));
        let apart = firsts && parts.iter().all(given);
        let may_turn = !apart
            && names.len().is_multiple_of(2)
            && names
                .chunks_exact(2)
                .all(|pair| is_surname_of(&pair[0], &pair[1], &self.known));
        let mut pieces: Vec<String> = Vec::new();
        let mut parts = parts.into_iter().peekable();
        while let Some(part) = parts.next() {
            let both = parts.peek().map(|next| format!("{part}, {}", named(next)));
            let is_one = may_turn && both.is_some_and(|both| turned(&both, &self.known).is_some());
            match parts.next_if(|_| is_one) {
                Some(next) => pieces.push(format!("{part}, {next}")),
                None => pieces.push(part),
            }
        }
        pieces
    }

    /// The parts of a text between which a word stands that joins two people.
    pub(super) fn joined(&self, text: &str) -> Vec<String> {
        let mut parts = vec![String::new()];
        let mut depth = 0_usize;
        let text = text.replace('&', " & ");
        // "Jan+Els"; but "+31 6 12345678" is a number.
        let text = plus_between(&text);
        let words: Vec<&str> = text.split_whitespace().collect();
        for (place, word) in words.iter().copied().enumerate() {
            // "Jan of Riet Mol"; but "06-12345678 of 024-5550123" is of one.
            let next = words.get(place + 1).is_some_and(|next| self.known.is_given(next));
            let is_or = next && self.or.contains(&fold(word));
            if depth == 0 && (word == "&" || word == "+" || is_or || self.and.contains(&fold(word))) {
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

/// The street with its number in front of a text, and what stands behind it: "Rijksweg 3 Malden".
fn street_in(text: &str) -> (Option<String>, String) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let street = (2..words.len()).find(|end| is_street(&words[..*end].join(" ")));
    match street {
        Some(end) => (Some(words[..end].join(" ")), words[end..].join(" ")),
        None => (None, text.to_owned()),
    }
}

/// The text with room round each plus that has a letter behind it.
fn plus_between(text: &str) -> String {
    let mut wide = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        if sign == '+' && signs.peek().is_some_and(|next| next.is_alphabetic()) {
            wide.push_str(" + ");
        } else {
            wide.push(sign);
        }
    }
    wide
}
