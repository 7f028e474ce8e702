//! What the words of a heading mean, in both languages.

use std::collections::{HashMap, HashSet};

use strum::VariantArray;

use crate::domain::code::{Code, term_key};
use crate::domain::kinds::AssetKind;
use crate::domain::query::subtypes_of;
use crate::domain::weekdays::Said;
use crate::exchange::csv::columns::{ID, Taken, all_fields};
use crate::exchange::csv::consent::ConsentWords;
use crate::exchange::csv::of_person::{OfPerson, PersonWords};
use crate::i18n::{Language, Words, fold};

/// What is between the names of what stands in one column: "PC + plaats".
/// The last also stands within words.
const BETWEEN: [char; 7] = ['+', '/', ',', '&', ';', '|', '-'];
/// So many days has a week.
const DAYS: usize = 7;
/// What a place is found by.
const WHERE: [&str; 3] = ["address", "postcode", KERN];
const KERN: &str = "kern";
/// What somebody is reached by.
const REACHED: [&str; 3] = [PHONE, "email", "website"];
const PHONE: &str = "phone";

/// Why a column is left out, unless a person asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withheld {
    /// It smells of what may not be kept without need: BSN, health, belief.
    Special,
    /// It is about somebody else, who is to be called when something happens.
    Emergency,
}

/// The words by which headings are known.
pub(super) struct Headings {
    /// By folded word: the field, and how sure it is: a label before another word.
    fields: HashMap<String, (Sure, &'static str)>,
    /// Words of headings that hold a part of a field, folded.
    parts: HashMap<String, &'static str>,
    /// Beginnings of words that smell of what may not be kept, folded.
    sensitive: Vec<String>,
    /// Headings that do so only where nothing else stands in them, folded: "Beperking".
    sensitive_alone: Vec<String>,
    /// Beginnings of words above those who are to be called in need, folded.
    emergency: Vec<String>,
    /// Beginnings of words of headings in lists of people, folded.
    of_people: Vec<String>,
    /// Words for a name that can also be another field, folded.
    names: Vec<String>,
    /// Words above the names of people in a list of them, folded.
    volunteers: Vec<String>,
    /// Words above the names of clubs, folded.
    clubs: Vec<String>,
    /// What is said before such a word, "name", and what between the two, "of the", folded.
    called: Vec<String>,
    of: Vec<String>,
    /// Words above numbers that only count the rows, or of a house, folded.
    numbers: Vec<String>,
    /// Words above names where nothing else stands above any, folded: "gebouw".
    else_names: Vec<String>,
    /// Words of headings above several ways to reach somebody, folded.
    contacts: Vec<String>,
    /// What stands above the number of a mobile, folded.
    mobiles: Vec<String>,
    /// What stands in front of a name.
    titles: Vec<String>,
    /// What stands above that, folded.
    above_titles: Vec<String>,
    /// What stands above the reasons in a list of rows that were refused, folded.
    reasons: Vec<String>,
    /// Words for what sort of thing an entry is, folded.
    sorts: HashSet<String>,
    /// The words for each day of the week, folded.
    days: Vec<Vec<String>>,
    /// What stands between two things, folded.
    and: Vec<String>,
    /// Those above people who are named, and what is of them.
    people: PersonWords,
    /// Those above whether somebody agreed.
    consent: ConsentWords,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sure {
    Label,
    AlsoSaid,
}

impl Headings {
    /// The words of both languages.
    pub fn new(words: &Words) -> Self {
        let mut fields: HashMap<String, (Sure, &'static str)> = HashMap::new();
        let mut parts = HashMap::new();
        for info in all_fields() {
            let label = info.label();
            let labels = Language::ALL.map(|language| fold(&words.say_in(language, &label)));
            let spellings = words.spellings(&label).iter().cloned();
            for word in spellings.chain([fold(info.name)]) {
                let own = labels.contains(&word) || word == fold(info.name);
                let sure = if own { Sure::Label } else { Sure::AlsoSaid };
                let known = fields.entry(word).or_insert((sure, info.name));
                if sure < known.0 {
                    *known = (sure, info.name);
                }
            }
            for word in words.spellings(&format!("{label}-parts")) {
                parts.insert(word.clone(), info.name);
            }
        }
        for word in words.spellings("list-status") {
            fields.entry(word.clone()).or_insert((Sure::AlsoSaid, "status"));
        }
        Self {
            fields,
            parts,
            sensitive: words.spellings("csv-sensitive").to_vec(),
            sensitive_alone: words.spellings("csv-sensitive-alone").to_vec(),
            emergency: words.spellings("csv-emergency").to_vec(),
            of_people: words.spellings("csv-of-people").to_vec(),
            names: words.spellings("field-name").to_vec(),
            volunteers: words.spellings("list-volunteer").to_vec(),
            clubs: words.spellings("list-club").to_vec(),
            called: Language::ALL
                .map(|language| fold(&words.say_in(language, "field-name")))
                .to_vec(),
            of: words.spellings("list-name-of").to_vec(),
            numbers: words.spellings("list-row-number").to_vec(),
            else_names: words.spellings("list-name-else").to_vec(),
            contacts: words.spellings("list-contact").to_vec(),
            mobiles: words.spellings("list-mobile").to_vec(),
            titles: words.spellings("list-title").to_vec(),
            above_titles: words.spellings("list-name-title").to_vec(),
            reasons: words.spellings("list-reason").to_vec(),
            sorts: sorts(words),
            days: Said::VARIANTS[..DAYS]
                .iter()
                .map(|day| words.spellings(&day.term()).to_vec())
                .collect(),
            and: [words.spellings("list-people-and"), words.spellings("list-or")].concat(),
            people: PersonWords::new(words),
            consent: ConsentWords::new(words),
        }
    }

    /// Whether a column with this heading is known.
    pub fn knows(&self, heading: &str) -> bool {
        let word = fold(heading);
        let field = self.fields.contains_key(&word) || self.parts.contains_key(&word);
        word == ID || field || self.people.part(heading).is_some()
    }

    /// Whether anything is made of a column with this heading.
    pub fn understands(&self, heading: &str) -> bool {
        self.taken(heading) != Taken::Remarks
    }

    /// Whether a column with this heading holds names.
    pub fn is_name(&self, heading: &str) -> bool {
        let word = fold(heading);
        self.names.contains(&word) || self.people.part(heading).is_some()
    }

    /// Whether it stands above the names of people, whom the rows are about.
    pub fn is_volunteer(&self, heading: &str) -> bool {
        self.volunteers.contains(&fold(heading))
    }

    /// Whether it announces whom to speak to.
    pub fn is_contact(&self, label: &str) -> bool {
        self.contacts.contains(&fold(label))
    }

    /// Whether the line begins with what stands in front of a name: "Mevr. Smit".
    pub fn is_titled(&self, line: &str) -> bool {
        let first = line.split_whitespace().next().unwrap_or_default();
        self.titles.contains(&fold(first))
    }

    /// Whether it stands above that.
    pub fn is_name_title(&self, heading: &str) -> bool {
        self.above_titles.contains(&fold(heading))
    }

    /// Whether it says what sort of thing an entry is: a row of headings can say so too.
    pub fn is_sort(&self, cell: &str) -> bool {
        self.sorts.contains(&fold(cell))
    }

    /// Which day of the week it is, from 0.
    pub fn day(&self, heading: &str) -> Option<usize> {
        let word = fold(heading);
        self.days.iter().position(|day| day.contains(&word))
    }

    /// Whether it stands above the names of clubs, and of nobody.
    pub fn is_club(&self, heading: &str) -> bool {
        self.clubs.contains(&fold(heading))
    }

    /// Whether it stands above the number of a mobile.
    pub fn is_mobile(&self, heading: &str) -> bool {
        self.mobiles.contains(&fold(heading))
    }

    /// Whether a column with this heading holds names if no other one does: "gebouw".
    pub fn is_name_else(&self, heading: &str) -> bool {
        self.else_names.contains(&fold(heading))
    }

    /// Whether it stands above a part of a text: a house number.
    pub fn is_part(&self, heading: &str) -> bool {
        self.parts.contains_key(&fold(heading))
    }

    /// What a column of somebody who is named is about, if it is one.
    pub fn of_person(&self, heading: &str) -> Option<OfPerson> {
        let field = |word: &str| self.fields.get(word).map(|(_, field)| *field);
        self.people.heading(heading, &self.contacts, field, &self.consent)
    }

    /// Whether the heading is about somebody who is named, or about what somebody agreed to.
    pub fn is_about_person(&self, heading: &str) -> bool {
        self.of_person(heading).is_some() || self.is_consent(heading)
    }

    /// Whether the heading is about what somebody agreed to.
    pub fn is_consent(&self, heading: &str) -> bool {
        self.consent.is_heading(heading)
    }

    /// Whether the heading says where somebody is named, beside one about what they agreed to, or what limits that: "Op
    /// website", "Geldig tot".
    pub fn is_consent_beside(&self, heading: &str) -> bool {
        self.consent.is_place(heading) || self.consent.is_limit_beside(heading)
    }

    /// The words above columns in which people are named.
    pub fn people(&self) -> &PersonWords {
        &self.people
    }

    fn field(&self, word: &str) -> Option<&'static str> {
        let whole = self.fields.get(word).map(|(_, field)| *field);
        whole
            .or_else(|| self.parts.get(word).copied())
            .or_else(|| self.calls(word).then_some("name"))
    }

    /// Whether it says the name of what a list is about: "Naam van de club".
    fn calls(&self, word: &str) -> bool {
        let is_what = |rest: &str| self.names.iter().any(|name| name == rest);
        self.called.iter().any(|called| {
            let behind = word.strip_prefix(called.as_str()).is_some_and(|rest| {
                let mut rests = self.of.iter().filter_map(|of| rest.strip_prefix(of.as_str()));
                is_what(rest) || rests.any(is_what)
            });
            behind || word.strip_suffix(called.as_str()).is_some_and(is_what)
        })
    }

    /// Whether it stands above a number that says nothing by itself: of the row, or of a house.
    pub fn is_number(&self, heading: &str) -> bool {
        self.numbers.contains(&fold(heading))
    }

    /// What is done with a column of this heading.
    pub fn taken(&self, heading: &str) -> Taken {
        let word = fold(heading);
        if word == ID {
            Taken::Id
        } else if let Some(field) = self.field(&word) {
            Taken::Field(field)
        } else if let Some(part) = self.people.part(heading) {
            Taken::NamePart(part)
        } else if self.withheld(heading).is_some() {
            Taken::LeftOut
        } else if self.contacts.contains(&word) {
            Taken::Contact
        } else if let Some(of) = self.of_person(heading) {
            of.field.map_or(Taken::Person, Taken::PersonPart)
        } else if self.is_reason(heading) {
            Taken::Unwanted
        } else if let Some(taken) = self.several(heading) {
            taken
        } else if self.consent.is_heading(heading) {
            Taken::Field("consent")
        } else {
            Taken::Remarks
        }
    }

    /// Several things in one column: "Postcode en woonplaats", "E-mail / website". Two words for one of them are that
    /// alone: "Woonplaats/kern".
    fn several(&self, heading: &str) -> Option<Taken> {
        // "E-mail" is one word, "PC-plaats" are two.
        let known = [&BETWEEN[..BETWEEN.len() - 1], &BETWEEN[..]]
            .iter()
            .find_map(|between| {
                let parts = self.apart(heading, between);
                let fields = parts.iter().map(|part| self.reached(part));
                fields.collect::<Option<Vec<&'static str>>>()
            })?;
        let first = *known.first()?;
        if known.len() == 1 {
            None
        } else if known.iter().all(|field| *field == first) {
            Some(Taken::Field(first))
        } else if known.iter().all(|field| WHERE.contains(field)) {
            Some(Taken::Where)
        } else {
            Some(Taken::Contact)
        }
    }

    /// The field by which something is found or reached that this word stands for.
    fn reached(&self, word: &str) -> Option<&'static str> {
        let field = self.field(word);
        let field = field.filter(|field| WHERE.contains(field) || REACHED.contains(field));
        field.or_else(|| self.mobiles.iter().any(|mobile| mobile == word).then_some(PHONE))
    }

    /// What stands between these signs, or the words for "and" and "or", folded.
    fn apart(&self, heading: &str, between: &[char]) -> Vec<String> {
        let mut parts = vec![String::new()];
        for word in heading
            .replace(between, " | ")
            .split(|sign: char| sign.is_whitespace() || matches!(sign, '(' | ')'))
        {
            match parts.last_mut() {
                _ if word == "|" || self.and.contains(&fold(word)) => parts.push(String::new()),
                Some(part) => part.push_str(&fold(word)),
                None => {}
            }
        }
        parts.retain(|part| !part.is_empty());
        parts
    }

    /// Whether it is our own heading, above why rows were refused the last time.
    pub fn is_reason(&self, heading: &str) -> bool {
        self.reasons.contains(&fold(heading))
    }

    /// Why such a column is left out, if one of its words begins like one of what may not be kept.
    pub fn withheld(&self, heading: &str) -> Option<Withheld> {
        if begins(heading, &self.sensitive) || self.sensitive_alone.contains(&fold(heading)) {
            Some(Withheld::Special)
        } else if begins(heading, &self.emergency) || within(heading, &self.emergency) {
            Some(Withheld::Emergency)
        } else {
            None
        }
    }

    /// Whether such a column stands in a list of people: a part of their name, or what only people have. What somebody
    /// agreed to may stand behind a club as well.
    pub fn is_of_people(&self, heading: &str) -> bool {
        self.people.part(heading).is_some() || self.is_volunteer(heading) || begins(heading, &self.of_people)
    }
}

/// Every word for a kind or a subtype.
fn sorts(words: &Words) -> HashSet<String> {
    let kinds = AssetKind::VARIANTS.iter();
    let keys = kinds.flat_map(|kind| {
        let subtypes = subtypes_of(*kind).into_iter();
        let subtypes = subtypes.map(|code| term_key("subtype", code));
        subtypes.chain([kind.term()])
    });
    let keys = keys.flat_map(|key| [format!("word-{key}"), key]);
    keys.flat_map(|key| words.spellings(&key).to_vec()).collect()
}

/// Up to so many letters, a word is meant by itself: "VOG", but not "vogels".
const SHORT: usize = 3;

/// Whether a word of the heading begins like one of these, or the heading is one of them.
fn begins(heading: &str, starts: &[String]) -> bool {
    let mut words = heading.split(|sign: char| !sign.is_alphanumeric()).map(fold);
    let is_one = |word: &str, start: &str| match start.chars().count() {
        ..=SHORT => word == start,
        _ => word.starts_with(start),
    };
    let one = |word: String| starts.iter().any(|start| is_one(&word, start));
    words.any(one) || starts.contains(&fold(heading))
}

/// Whether one of these stands in the heading, of more words than one: "Contact bij nood (naam)".
fn within(heading: &str, phrases: &[String]) -> bool {
    const LEAST: usize = 8;
    let heading = fold(heading);
    let mut long = phrases.iter().filter(|phrase| LEAST <= phrase.len());
    long.any(|phrase| heading.contains(phrase.as_str()))
}
