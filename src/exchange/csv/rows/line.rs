//! A line that says all at once, in a list of one column that came out of a letter: "Schaakclub De Toren - contact Lies
//! Bergmans 06-12345678 (lies@voorbeeld.nl)".

use crate::domain::asset::Asset;
use crate::domain::entry_line::{is_person, ways_in};
use crate::domain::kinds::AssetKind;
use crate::domain::privacy::is_particle;
use crate::domain::record::Record;
use crate::domain::value::Value;
use crate::exchange::csv::Taken;
use crate::exchange::csv::kernen::Kernen;
use crate::exchange::csv::names::is_infix;
use crate::exchange::csv::people::Person;
use crate::exchange::csv::pieces::{brackets, is_street, loosened};
use crate::exchange::csv::rows::{Leftover, Rows};

/// What stands in front of a line in a row of lines.
const BULLETS: [char; 7] = ['*', '-', '•', '–', '·', '○', '▪'];
/// What stands between the parts of a line, beside commas.
const STROKES: [&str; 4] = [" - ", " – ", " — ", ": "];
/// How many words beside particles a name has that nobody knows but is taken for one of a person.
const NAMES: usize = 2;
/// How many words announce somebody at most: "informatie bij".
const ANNOUNCING: usize = 3;
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
        let text = self.apart.without_labels(unbulleted(text));
        let mut line = Line::default();
        let (ways, rest) = ways_in(&text);
        if self.turns {
            // "Peters, Els 06-12345678".
            (line.ways, line.name) = (ways, bare(&rest));
            return line;
        }
        let reached = !ways.is_empty();
        for (sign, part) in parts(&text, self.tells(&text, &ways)) {
            if !line.name.is_empty() && STROKES.contains(&sign) && self.takes_several(part, &mut line) {
                continue;
            }
            let (part, inside) = brackets(part);
            self.part(sign, &part, reached, kernen, &mut line);
            for piece in inside {
                self.part(",", &piece, reached, kernen, &mut line);
            }
        }
        line.kind = self.kind_in(&line.name);
        let may_be_person = line.kind.is_none() && line.people.is_empty();
        if may_be_person && (self.is_somebody(&line.name) || self.is_mobile_of(&line.name, &line.ways)) {
            line.kind = Some((AssetKind::Volunteer, String::new()));
        }
        line
    }

    /// Takes up several people who are named together: "Peter (06-12345678) en Nel Gerrits"; says whether they are.
    fn takes_several(&self, part: &str, line: &mut Line) -> bool {
        let found = self.apart.people(part, false);
        let is_given = |person: &Person| {
            let first = person.name.split_whitespace().next().unwrap_or_default();
            self.apart.known.is_given(first)
        };
        let several = 1 < found.people.len() && found.left.is_empty() && found.people.iter().all(is_given);
        if several {
            line.people.extend(found.people);
        }
        several
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

    /// Whether the line tells more than a name, so that strokes may stand between its parts: how to reach somebody, or who
    /// that is. "KBO - afdeling Malden" is a name.
    fn tells(&self, text: &str, ways: &[(&'static str, String)]) -> bool {
        let reached = ways
            .iter()
            .any(|(field, _)| matches!(*field, "phone" | "email" | "website"));
        let says = |word: &str| self.apart.is_contact(word) || self.words.is_role(word);
        let mut words = text.split_whitespace();
        reached || words.any(|word| says(word.trim_matches(|sign: char| !sign.is_alphanumeric())))
    }

    /// Takes up a part of a line behind this sign; `reached`: a number or an address stands somewhere in it.
    fn part(&self, sign: &str, part: &str, reached: bool, kernen: &Kernen, line: &mut Line) {
        let (ways, rest) = ways_in(part);
        let rest = bare(&rest);
        if line.name.is_empty() {
            let (name, person) = self.named_within(&rest, reached);
            line.name = name;
            line.people.extend(person);
        } else if !rest.is_empty() {
            self.rest(sign, rest, reached, kernen, line);
        }
        match line.people.last_mut() {
            Some(person) => person.ways.extend(ways),
            None => line.ways.extend(ways),
        }
    }

    /// Takes up what stands behind the name.
    fn rest(&self, sign: &str, rest: String, reached: bool, kernen: &Kernen, line: &mut Line) {
        let is_stroke = STROKES.contains(&sign);
        let may_be_named = line.left.is_empty() && line.people.is_empty() && line.ways.is_empty();
        let (role, behind) = self.announced(&rest);
        let role = role.or_else(|| line.awaited.take());
        if let (Some(_), true) = (&role, self.is_somebody(&line.name)) {
            // "Mevr. de Wit, voorzitter KBO" says what she does, and where.
            line.left.push(rest);
        } else if let Some(role) = role {
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
        } else if is_stroke
            && may_be_named
            && (rest.starts_with(char::is_uppercase) || self.apart.known.is_group(&rest))
        {
            // "KBO - afdeling Malden, 024-5550123".
            line.name.push_str(sign);
            line.name.push_str(&rest);
        } else if !reached && line.left.is_empty() && rest.starts_with(char::is_uppercase) {
            // "Vrienden van Malden, Heumen en Overasselt" is one name.
            line.name.push_str(", ");
            line.name.push_str(&rest);
        } else {
            line.left.push(rest);
        }
    }

    /// Whether this names people, with a title, initials or first names.
    fn is_somebody(&self, name: &str) -> bool {
        self.is_person(name) || self.apart.are_surely_people(name)
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
        if let Some(name) = self.behind_announcing(text) {
            (Some(String::new()), name)
        } else if self.apart.is_contact(word) {
            (Some(String::new()), behind.trim())
        } else if self.words.is_role(word) {
            (Some(word.to_lowercase()), behind.trim())
        } else {
            (None, text)
        }
    }

    /// Who clearly stands behind words that announce somebody: "vraag naar Hannie Peeters".
    fn behind_announcing<'t>(&self, text: &'t str) -> Option<&'t str> {
        let mut behind = text;
        for _ in 0..ANNOUNCING {
            behind = behind.split_once(' ')?.1.trim_start();
            let said = &text[..text.len() - behind.len()];
            if self.apart.is_announcing(said) && self.is_person(behind) {
                return Some(behind);
            }
        }
        None
    }

    /// Whether it is clearly what a person is called.
    pub(super) fn is_person(&self, text: &str) -> bool {
        let text = loosened(text);
        let words: Vec<&str> = text.split_whitespace().collect();
        self.may_be_name(&text) && is_person(&words, &self.cells.cx)
    }

    /// Whether it may be of a person, with the number of a mobile: nobody is to be taken for a club, of which the number may
    /// be seen by all.
    pub(super) fn is_mobile_of(&mut self, name: &str, ways: &[(&str, String)]) -> bool {
        let mobile = |(field, text): &(&str, String)| {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            let own = digits.strip_prefix("0031").or_else(|| digits.strip_prefix("31"));
            let own = own.map(|rest| rest.trim_start_matches('0'));
            *field == "phone" && (digits.starts_with("06") || own.is_some_and(|own| own.starts_with('6')))
        };
        let words: Vec<&str> = name.split_whitespace().collect();
        let names = words.iter().filter(|word| !is_infix(word));
        ways.iter().any(mobile)
            && names.count() == NAMES
            && words
                .iter()
                .all(|word| is_infix(word) || word.chars().all(is_of_name))
            && self.may_be_name(name)
            && !words.iter().any(|word| self.is_sort(word))
    }

    /// Whether the word says of which sort something is: "Theater".
    pub(super) fn is_sort(&mut self, word: &str) -> bool {
        // A number is looked up in vain, and each one is another.
        if !word.contains(char::is_alphabetic) {
            return false;
        }
        let word = self.sort_in(word);
        self.cells.kind(word).is_some() || self.cells.kind_of_subtype(word, None).is_some()
    }

    pub(super) fn may_be_name(&self, text: &str) -> bool {
        let words: Vec<&str> = text.split_whitespace().collect();
        let is_name = |word: &&str| {
            let word = word.trim_matches(['\'', '’']);
            word.starts_with(char::is_uppercase) || is_infix(word) || self.apart.known.is_title(word)
        };
        (1..=WORDS).contains(&words.len()) && words.iter().all(is_name) && !self.apart.known.is_group(text)
    }

    /// The kind of a place or club that its first word says it is, and that word.
    pub(super) fn kind_in(&mut self, name: &str) -> Option<(AssetKind, String)> {
        let mut words = name.split_whitespace();
        let first = words.find(|word| !is_particle(&word.to_lowercase()))?;
        let first = first.trim_end_matches([',', ':']);
        if self.apart.known.is_given(first) || self.is_turned_round(name) || is_surname(name) {
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
}

/// Whether it is a surname by itself: "van den Bos".
fn is_surname(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let infixes = words.iter().take_while(|word| is_infix(word)).count();
    1 < infixes
        && infixes + 1 == words.len()
        && words
            .iter()
            .take(infixes)
            .all(|word| word.starts_with(char::is_lowercase))
}

/// The text without the signs that parted it from what stood beside it.
fn bare(text: &str) -> String {
    let text = text
        .trim()
        .trim_matches(['-', '–', ':', ',', ';', '(', ')'])
        .trim();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

fn is_of_name(sign: char) -> bool {
    sign.is_alphabetic() || matches!(sign, '-' | '.' | '\'' | '’')
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

/// The parts of a line, each behind the sign that parts it: commas and, where they part, strokes; but for those between
/// brackets.
fn parts(text: &str, strokes_part: bool) -> Vec<(&str, &str)> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0_usize);
    let mut parted = "";
    for (place, sign) in text.char_indices() {
        let behind = &text[place..];
        let stroke = STROKES
            .iter()
            .find(|stroke| strokes_part && behind.starts_with(**stroke));
        match (sign, stroke) {
            ('(', _) => depth += 1,
            (')', _) => depth = depth.saturating_sub(1),
            _ if 0 < depth || place < start => {}
            (',' | ';' | '\t' | '|', _) => {
                parts.push((parted, &text[start..place]));
                (parted, start) = (",", place + sign.len_utf8());
            }
            (_, Some(stroke)) => {
                parts.push((parted, &text[start..place]));
                (parted, start) = (stroke, place + stroke.len());
            }
            _ => {}
        }
    }
    parts.push((parted, &text[start..]));
    parts
}

fn person(name: &str, role: &str) -> Person {
    Person {
        name: name.trim().to_owned(),
        role: role.to_owned(),
        ..Person::default()
    }
}
