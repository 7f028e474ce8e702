//! Headings above people who are named in a row about something else, and above what is of them: "Tel.
//! contactpersoon 2", "E-mail secretaris".

use crate::exchange::csv::consent::ConsentWords;
use crate::exchange::csv::name_parts::{NamePart, PartWords};
use crate::i18n::{Words, fold};

/// What of somebody can stand in a column of its own.
const FIELDS: [&str; 5] = ["phone", "email", "address", "postcode", "consent"];

/// What stands for such a column in [`super::CsvOptions::columns`], with its field.
pub const PERSON_PARTS: [(&str, &str); FIELDS.len()] = [
    ("person_phone", "phone"),
    ("person_email", "email"),
    ("person_address", "address"),
    ("person_postcode", "postcode"),
    ("person_consent", "consent"),
];

/// What stands between the name of a group of columns and that of one of them.
pub(super) const GROUP: &str = " / ";

/// What a heading says of somebody who is named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct OfPerson {
    /// The field that it fills; none: the name.
    pub field: Option<&'static str>,
    /// The part of the name, if it is one.
    pub part: Option<NamePart>,
    /// What the person does: "voorzitter". Empty for any contact.
    pub role: String,
    /// Which of several people: "Contactpersoon 2".
    pub number: Option<u32>,
    /// Whether it says that it is about a person; otherwise only which of several: "Tel. 2".
    pub said: bool,
}

/// The words of such headings, folded.
#[derive(Debug, Default)]
pub(super) struct PersonWords {
    people: Vec<String>,
    /// Words for several people together: "contactpersonen".
    several: Vec<String>,
    roles: Vec<String>,
    /// Words for who writes the letters of a club: "secretariaat".
    secretaries: Vec<String>,
    /// Words for who somebody is to another: "dochter".
    relatives: Vec<String>,
    /// Words above for whom somebody works: "bedrijf".
    employers: Vec<String>,
    /// Words that say nothing: "van de".
    fillers: Vec<String>,
    /// A name in full.
    full: Vec<String>,
    parts: PartWords,
}

impl PersonWords {
    /// Those of both languages.
    pub fn new(words: &Words) -> Self {
        Self {
            people: words.spellings("list-person").to_vec(),
            several: words.spellings("list-people").to_vec(),
            roles: words.spellings("list-role").to_vec(),
            secretaries: words.spellings("list-secretary").to_vec(),
            relatives: words.spellings("list-relative").to_vec(),
            employers: words.spellings("list-employer").to_vec(),
            fillers: words.spellings("list-filler").to_vec(),
            full: words.spellings("list-name-full").to_vec(),
            parts: PartWords::new(words),
        }
    }

    /// Whether the word says what somebody does.
    pub fn is_role(&self, text: &str) -> bool {
        self.roles.contains(&fold(text))
    }

    /// Whether it stands above who writes the letters of a club.
    pub fn is_secretary(&self, heading: &str) -> bool {
        let mut words = heading.split(|sign: char| !sign.is_alphanumeric());
        words.any(|word| self.secretaries.contains(&fold(word)))
    }

    /// Whether it stands above for whom people work.
    pub fn is_employer(&self, heading: &str) -> bool {
        self.employers.contains(&fold(heading))
    }

    /// Whether it says who somebody is to another: "haar dochter", "Tel. ouders".
    pub fn is_of_relative(&self, text: &str) -> bool {
        let mut words = text.split(|sign: char| !sign.is_alphanumeric());
        words.any(|word| self.relatives.contains(&fold(word)))
    }

    /// Whether the heading is above several people.
    pub fn is_of_several(&self, heading: &str) -> bool {
        let mut words = heading.split(|sign: char| !sign.is_alphanumeric() && sign != '-');
        words.any(|word| self.several.contains(&fold(word)))
    }

    /// The heading without the words that only say who it is about.
    pub fn without_person(&self, heading: &str) -> String {
        let is_other = |word: &&str| {
            let folded = fold(word.trim_end_matches(|sign: char| sign.is_ascii_digit()));
            !folded.is_empty() && !self.people.contains(&folded) && !self.roles.contains(&folded)
        };
        let words: Vec<&str> = heading.split_whitespace().filter(is_other).collect();
        words.join(" ")
    }

    /// The part of a name that stands under this heading.
    pub fn part(&self, heading: &str) -> Option<NamePart> {
        self.parts.of(&fold(heading))
    }

    /// The parts under short headings that say so only beside the others.
    pub fn short_parts<'h>(&self, headings: impl Iterator<Item = &'h str>) -> Vec<Option<NamePart>> {
        self.parts.short(headings)
    }

    /// Whether names in full stand under this heading, and of whatever it may be.
    pub fn is_full(&self, heading: &str) -> bool {
        self.full.contains(&fold(heading))
    }

    /// What the heading says of a person, if it is about one.
    pub fn heading(
        &self,
        heading: &str,
        contacts: &[String],
        field: impl Fn(&str) -> Option<&'static str>,
        consent: &ConsentWords,
    ) -> Option<OfPerson> {
        let (words, number) = numbered(heading);
        let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
        let person = self.person_at(&folded, contacts, number.is_some());
        let (start, end) = person.unwrap_or((0, 0));
        let is_role = (start..end)
            .any(|place| self.roles.contains(&folded[place]) && !self.people.contains(&folded[place]));
        let mut rest: Vec<&String> = folded[..start].iter().chain(&folded[end..]).collect();
        let mut found = OfPerson {
            number,
            said: person.is_some(),
            role: if is_role {
                words[start..end].join(" ").to_lowercase()
            } else {
                String::new()
            },
            ..OfPerson::default()
        };
        if person.is_none() && number.is_none() {
            return self.in_group(heading, number, &field);
        }
        for tidied in [false, true] {
            if tidied {
                rest.retain(|word| !self.fillers.contains(word));
            }
            let word: String = rest.iter().map(|word| word.as_str()).collect();
            let part = self.parts.of(&word);
            if person.is_some() && (word.is_empty() || self.full.contains(&word) || part.is_some()) {
                found.part = part;
                return Some(found);
            }
            let known = field(&word).filter(|field| FIELDS.contains(field));
            if known.is_some() {
                found.field = known;
                return Some(found);
            }
        }
        let words: Vec<&str> = rest.iter().map(|word| word.as_str()).collect();
        let agreed = words.iter().all(|word| consent.is_word(word)) || consent.is_heading(&words.join(" "));
        found.field = (person.is_some() && agreed).then_some("consent");
        match found.field {
            Some(_) => Some(found),
            None => self.in_group(heading, number, &field),
        }
    }

    /// What a heading says below the name of a group that nobody knows, of whom the group names: "Kantine / Telefoon".
    fn in_group(
        &self,
        heading: &str,
        number: Option<u32>,
        field: &impl Fn(&str) -> Option<&'static str>,
    ) -> Option<OfPerson> {
        let (group, column) = heading.rsplit_once(GROUP)?;
        let column = fold(column);
        let known = field(&column).filter(|field| FIELDS.contains(field));
        let part = self.parts.of(&column);
        let is_name = self.full.contains(&column) || part.is_some();
        let is_group = field(&fold(group)).is_none() && (known.is_some() || is_name);
        is_group.then(|| OfPerson {
            field: known,
            part,
            role: group.trim().to_lowercase(),
            number,
            said: true,
        })
    }

    /// Where in the heading the word for a person stands.
    fn person_at(&self, words: &[String], contacts: &[String], numbered: bool) -> Option<(usize, usize)> {
        let of_two = |place: &usize| {
            let both = words
                .get(*place + 1)
                .map(|next| format!("{}{next}", words[*place]));
            both.is_some_and(|both| self.people.contains(&both))
        };
        if let Some(place) = (0..words.len()).find(of_two) {
            return Some((place, place + 2));
        }
        let known = |word: &String| self.people.contains(word) || self.roles.contains(word);
        // "Contact" by itself stands above all sorts of ways to reach somebody.
        let contact = |word: &String| (1 < words.len() || numbered) && contacts.contains(word);
        let place = words.iter().position(known);
        let place = place.or_else(|| words.iter().position(contact));
        place.map(|place| (place, place + 1))
    }
}

/// The words of a heading without its number, and that number: "Tel. 2", "2e contactpersoon", "Tel2".
fn numbered(heading: &str) -> (Vec<&str>, Option<u32>) {
    let (mut words, mut number) = (Vec::new(), None);
    for word in heading.split(|sign: char| !sign.is_alphanumeric()) {
        let digits = word.trim_end_matches(|sign: char| sign.is_ascii_digit());
        let behind = &word[digits.len()..];
        let ordinal = word.strip_suffix(['e', 'E']).unwrap_or_default();
        let one = |text: &str| text.parse().ok().filter(|number| (1..100).contains(number));
        match (one(behind), one(ordinal)) {
            (Some(found), _) if digits.is_empty() || 2 < digits.len() => number = Some(found),
            (_, Some(found)) => {
                number = Some(found);
                continue;
            }
            _ => {
                words.push(word);
                continue;
            }
        }
        words.push(digits);
    }
    words.retain(|word| !word.is_empty());
    (words, number)
}
