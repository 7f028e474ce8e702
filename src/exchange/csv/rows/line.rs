//! A line that says all at once, in a list of one column that came out of a letter: "Schaakclub De Toren - contact Lies
//! Bergmans 06-12345678 (lies@voorbeeld.nl)".

use crate::domain::asset::Asset;
use crate::domain::entry_line::ways_in;
use crate::domain::kinds::AssetKind;
use crate::domain::privacy::is_particle;
use crate::domain::record::Record;
use crate::domain::value::Value;
use crate::exchange::csv::Taken;
use crate::exchange::csv::kernen::Kernen;
use crate::exchange::csv::people::Person;
use crate::exchange::csv::pieces::{brackets, is_street};
use crate::exchange::csv::rows::{Leftover, Rows};

/// What stands in front of a line in a row of lines.
const BULLETS: [char; 7] = ['*', '-', '•', '–', '·', '○', '▪'];
/// What stands between the parts of a line, beside commas.
const STROKES: [&str; 4] = [" - ", " – ", " — ", ": "];
/// How many words a name of a person has at most.
const WORDS: usize = 6;

/// What a line says.
#[derive(Debug, Default)]
pub(super) struct Line {
    /// What it is about.
    pub name: String,
    /// Of which kind that is, if the name says so, and the word that does.
    pub kind: Option<(AssetKind, String)>,
    /// Whom to speak to.
    pub people: Vec<Person>,
    /// How to reach it, where no person is named.
    pub ways: Vec<(&'static str, String)>,
    /// Its kern, if it names one.
    pub kern: String,
    /// What else stands there.
    pub left: Vec<String>,
    /// Somebody is announced: "contact:", with what they do.
    awaited: Option<String>,
}

impl Rows<'_> {
    /// Whether each row is such a line.
    pub(in crate::exchange::csv) fn has_lines(&self) -> bool {
        let is_name = |taken| taken == Taken::Field("name");
        matches!(&self.plan.columns[..], [only] if is_name(only.taken)) && !self.mixed
    }

    /// What the line says.
    pub(super) fn line(&mut self, text: &str, kernen: &Kernen) -> Line {
        let text = unbulleted(text);
        let mut line = Line::default();
        let (ways, rest) = ways_in(text);
        if self.turns {
            // "Peters, Els 06-12345678".
            (line.ways, line.name) = (ways, self.bare(&rest));
            return line;
        }
        for part in parts(text) {
            let (part, inside) = brackets(part);
            for piece in [part].into_iter().chain(inside) {
                self.part(&piece, !ways.is_empty(), kernen, &mut line);
            }
        }
        line.kind = self.kind_in(&line.name);
        if line.kind.is_none() && line.people.is_empty() && self.is_person(&line.name) {
            line.kind = Some((AssetKind::Volunteer, String::new()));
        }
        line
    }

    /// Fills in what the line says beside its name; whom it names.
    pub(super) fn take_line(
        &mut self,
        line: Line,
        asset: &mut Asset,
        said: &mut Vec<&'static str>,
        kernen: &mut Kernen,
        left: &mut Leftover,
    ) -> Vec<Person> {
        let heading = self.plan.columns[0].heading.clone();
        for (field, text) in line.people.iter().flat_map(|person| &person.ways) {
            left.tell_if(&heading, self.wrong(field, text));
        }
        for (field, text) in line.ways {
            let is_free = asset.value(field).is_some_and(Value::is_empty);
            said.push(field);
            match is_free.then(|| self.fill(asset, field, &text)) {
                Some(None) => {}
                Some(Some(problem)) => left.keep(&heading, &text, problem),
                None => left.add("", &text),
            }
        }
        if !line.kern.is_empty() && !said.contains(&"kern") {
            asset.kern = kernen.find_or_add(&line.kern, &self.cells);
            said.push("kern");
        }
        left.add("", &line.left.join(", "));
        line.people
    }

    /// Takes up a part of a line; `reached`: a number or an address stands somewhere in it.
    fn part(&self, part: &str, reached: bool, kernen: &Kernen, line: &mut Line) {
        let (ways, rest) = ways_in(part);
        let rest = self.bare(&rest);
        if line.name.is_empty() {
            let (name, person) = self.named_within(&rest, reached);
            line.name = name;
            line.people.extend(person);
        } else if !rest.is_empty() {
            self.rest(rest, reached, kernen, line);
        }
        match line.people.last_mut() {
            Some(person) => person.ways.extend(ways),
            None => line.ways.extend(ways),
        }
    }

    /// Takes up what stands behind the name.
    fn rest(&self, rest: String, reached: bool, kernen: &Kernen, line: &mut Line) {
        let (role, behind) = self.announced(&rest);
        let role = role.or_else(|| line.awaited.take());
        if let Some(role) = role {
            match behind {
                "" => line.awaited = Some(role),
                name => line.people.push(person(name, &role)),
            }
        } else if self.words.is_role(&rest) && !line.people.is_empty() {
            line.people
                .iter_mut()
                .rev()
                .take(1)
                .for_each(|person| person.add_role(&rest));
        } else if self.is_person(&rest) {
            line.people.push(person(&rest, ""));
        } else if is_street(&rest) {
            line.ways.push(("address", rest));
        } else if line.kern.is_empty() && kernen.has(&rest) {
            line.kern = rest;
        } else if !reached && line.left.is_empty() && rest.starts_with(char::is_uppercase) {
            // "Vrienden van Malden, Heumen en Overasselt" is one name.
            line.name.push_str(", ");
            line.name.push_str(&rest);
        } else {
            line.left.push(rest);
        }
    }

    /// The name, and who is named within it: "Schaakclub contact Lies Bergmans", "Koffieochtend Hilda Smit".
    fn named_within(&self, text: &str, reached: bool) -> (String, Option<Person>) {
        let words: Vec<&str> = text.split(' ').collect();
        for place in 1..words.len() {
            let behind = words[place..].join(" ");
            let (role, name) = self.announced(&behind);
            let own = reached && role.is_some() && self.may_be_name(name);
            let gathering = place == 1 && self.apart.known.is_gathering(words[0]) && self.is_person(&behind);
            if own || gathering {
                let name = if own { name } else { &behind };
                return (
                    words[..place].join(" "),
                    Some(person(name, &role.unwrap_or_default())),
                );
            }
        }
        (text.to_owned(), None)
    }

    /// What somebody does who is announced, and what stands behind that: "contact Lies", "voorzitter Lies". Who is only to
    /// be spoken to does nothing.
    fn announced<'t>(&self, text: &'t str) -> (Option<String>, &'t str) {
        let (first, behind) = text.split_once(' ').unwrap_or((text, ""));
        let word = first.trim_end_matches([':', '.']);
        if self.apart.is_contact(word) {
            (Some(String::new()), behind.trim())
        } else if self.words.is_role(word) {
            (Some(word.to_lowercase()), behind.trim())
        } else {
            (None, text)
        }
    }

    /// Whether it is clearly what a person is called: a title, initials or a first name that is known, and a surname.
    fn is_person(&self, text: &str) -> bool {
        let words: Vec<&str> = text.split_whitespace().collect();
        let Some(first) = words.first().filter(|_| self.may_be_name(text)) else {
            return false;
        };
        let initials = first.contains('.') && first.split('.').all(|part| part.chars().count() <= 1);
        let given = self.apart.known.is_given(first) || initials && first.starts_with(char::is_uppercase);
        let has_surname = words
            .last()
            .is_some_and(|last| last.starts_with(char::is_uppercase));
        1 < words.len() && has_surname && (given || self.apart.known.is_title(first))
    }

    fn may_be_name(&self, text: &str) -> bool {
        let words: Vec<&str> = text.split_whitespace().collect();
        let is_name = |word: &&str| {
            let word = word.trim_matches(['\'', '’']);
            word.starts_with(char::is_uppercase)
                || is_particle(&word.to_lowercase())
                || self.apart.known.is_title(word)
        };
        (1..=WORDS).contains(&words.len()) && words.iter().all(is_name) && !self.apart.known.is_group(text)
    }

    /// The kind of a place or club that its first word says it is, and that word.
    fn kind_in(&mut self, name: &str) -> Option<(AssetKind, String)> {
        let mut words = name.split_whitespace();
        let first = words.find(|word| !is_particle(&word.to_lowercase()))?;
        let first = first.trim_end_matches([',', ':']);
        if self.apart.known.is_given(first) {
            return None;
        }
        let word = self.sort_in(first);
        let kind = self
            .cells
            .kind(word)
            .or_else(|| self.cells.kind_of_subtype(word, None))?;
        let is_thing = matches!(kind, AssetKind::Place | AssetKind::Association);
        is_thing.then(|| (kind, word.to_owned()))
    }

    /// The text without words that only say what stood beside it: "tel.".
    fn bare(&self, text: &str) -> String {
        let text = text
            .trim()
            .trim_matches(['-', '–', ':', ',', ';', '(', ')'])
            .trim();
        let mut words: Vec<&str> = text.split_whitespace().collect();
        while words.last().is_some_and(|word| self.apart.is_label_of_way(word)) {
            words.pop();
        }
        words.join(" ")
    }
}

/// The line without the sign that stands in front of each.
pub(super) fn unbulleted(text: &str) -> &str {
    let text = text.trim();
    match text.strip_prefix(BULLETS) {
        Some(behind) if behind.starts_with(char::is_whitespace) || !text.starts_with('-') => behind.trim(),
        _ => unnumbered(text),
    }
}

/// The line without the number of which it is in the row: "2. Fanfare", "3) Koor".
fn unnumbered(text: &str) -> &str {
    const DIGITS: usize = 2;
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let behind = text.get(digits..).and_then(|rest| rest.strip_prefix(['.', ')']));
    match behind.filter(|_| (1..=DIGITS).contains(&digits)) {
        Some(behind) if behind.starts_with(char::is_whitespace) => behind.trim(),
        _ => text,
    }
}

/// The parts of a line, between commas and strokes but for those between brackets.
fn parts(text: &str) -> Vec<&str> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0_usize);
    for (place, sign) in text.char_indices() {
        let behind = &text[place..];
        let stroke = STROKES.iter().find(|stroke| behind.starts_with(**stroke));
        match (sign, stroke) {
            ('(', _) => depth += 1,
            (')', _) => depth = depth.saturating_sub(1),
            _ if 0 < depth || place < start => {}
            (',' | ';' | '\t' | '|', _) => {
                parts.push(&text[start..place]);
                start = place + sign.len_utf8();
            }
            (_, Some(stroke)) => {
                parts.push(&text[start..place]);
                start = place + stroke.len();
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

fn person(name: &str, role: &str) -> Person {
    Person {
        name: name.trim().to_owned(),
        role: role.to_owned(),
        ..Person::default()
    }
}
