//! Whether somebody agreed to being named, as lists say it: "ja, 12-5-2025", "alleen de telefoonlijst".

mod headings;
mod how;
mod limits;
#[cfg(test)]
mod tests;
mod together;

use jiff::civil::Date;

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::kinds::ConsentLevel;
use crate::domain::purpose::{covers_being_named, covers_being_reached};
use crate::domain::record::Record;
use crate::domain::value::{Terms, read_day};
use crate::i18n::{Words, fold};

use strum::VariantArray;

/// The words by which it is said, folded, in both languages.
#[derive(Debug, Default)]
pub(super) struct ConsentWords {
    /// What stands above it.
    headings: Vec<String>,
    /// What stands above it beside what somebody may be asked or named for: "mag".
    may: Vec<String>,
    /// What alone stands above that it was taken back.
    withdrawn: Vec<String>,
    yes: Vec<String>,
    no: Vec<String>,
    /// What says nothing by itself: "gegeven op".
    fillers: Vec<String>,
    /// What says that somebody may be named.
    naming: Vec<String>,
    /// What else somebody can agree to: "nieuwsbrief".
    purposes: Vec<String>,
    /// What says that it was asked, or will be, and not what the answer is.
    asked: Vec<String>,
    /// What is a no by itself, and without which is a yes: "bezwaar".
    objections: Vec<String>,
    /// What says nothing beside all of that: "met".
    beside: Vec<String>,
    /// What stands behind that to which somebody may have agreed: "telefoonlijst ok".
    agreed: Vec<String>,
    /// What stands above that somebody is named: "vermelding".
    mentions: Vec<String>,
    /// What stands before where somebody is named: "naam op site".
    places: Vec<String>,
    /// What says that it is to no more than this: "alleen".
    only: Vec<String>,
    /// What people are called by: "telefoonnummer".
    ways: Vec<String>,
    /// What says nothing beside to what somebody agreed: "voor de".
    small: Vec<String>,
    /// What says that it is over, or for nobody to know: "opgezegd", "vertrouwelijk".
    ended: Vec<String>,
    /// What stands above what is done with a name, beside whether somebody agreed: "publiceren".
    shared: Vec<String>,
    /// What stands above where somebody is named, beside whether they agreed: "boekje".
    printed: Vec<String>,
    /// Behind "alleen", to whom or in what way somebody is named: "bestuur".
    circles: Vec<String>,
    /// In what way somebody said it: "per mail", and what stands beside that: "bevestigd".
    ways_of_saying: Vec<String>,
    given: Vec<String>,
    /// What stands above the last day, beside whether somebody agreed: "geldig tot".
    ends: Vec<String>,
}

/// What was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Agreed {
    /// To being named.
    pub level: ConsentLevel,
    /// How is said, and not only that.
    pub is_level: bool,
    /// When.
    pub date: Option<Date>,
    /// To what, if it was one thing alone.
    pub purpose: String,
    /// To what, if its column is about being named and nothing else: said where another column is about something else.
    mention: String,
    /// What stands above a yes to all of it, for beside another column that is about one thing by its heading.
    plain: String,
    /// Whether it is its heading, and nothing else, that says to what it is.
    is_by_heading: bool,
    /// To what not, as it is noted: "niet: telefoonlijst".
    denied: String,
    /// Whether it is a no to all of it.
    is_no: bool,
    /// Whether it is a day and no more.
    is_day: bool,
    /// Whether nobody knows what it says, so that nothing is decided.
    is_open: bool,
    /// Whether it says more than can be noted; then the cell is kept as it is.
    pub says_more: bool,
    /// Whether it says yes and no, and is noted as a no.
    pub is_mixed: bool,
}

impl ConsentWords {
    /// Those of both languages.
    pub fn new(words: &Words) -> Self {
        let of = |key: &str| words.spellings(key).to_vec();
        Self {
            headings: of("list-consent"),
            may: of("list-consent-may"),
            withdrawn: of("list-consent-withdrawn"),
            yes: of("list-consent-yes"),
            no: of("purpose-no"),
            fillers: of("list-consent-filler"),
            naming: of("list-consent-naming"),
            purposes: of("list-consent-purpose"),
            asked: of("purpose-asked"),
            objections: of("purpose-objection"),
            beside: of("list-consent-beside"),
            agreed: of("list-consent-agreed"),
            mentions: of("list-consent-mention"),
            places: of("list-consent-place"),
            only: of("purpose-only"),
            small: of("purpose-beside"),
            ended: of("purpose-ended"),
            shared: of("list-consent-shared"),
            printed: of("list-consent-printed"),
            circles: of("list-consent-circle"),
            ends: of("list-consent-end"),
            ways_of_saying: of("list-consent-how"),
            given: [of("list-consent-given"), of("list-consent-agreed")].concat(),
            ways: [of("purpose-phone"), of("purpose-mail")].concat(),
        }
    }

    /// What the cell says that was agreed, under a heading about this; nothing if nobody knows its words.
    pub fn read(&self, cell: &str, heading: &str, today: Date, terms: &dyn Terms) -> Option<Agreed> {
        // Who wrote "ja?" does not know yet.
        if cell.contains('?') {
            return None;
        }
        let purpose = &*self.purpose(heading);
        let (rest, date) = without_day(cell, today);
        let (rest, free) = self.without_objection(&rest);
        let (rest, has_way) = self.without_way(&rest, purpose);
        let mut agreed = Agreed {
            date,
            is_day: date.is_some() && !free && split(&rest).next().is_none(),
            ..Agreed::default()
        };
        let is_over = self.is_over(heading);
        let (mut yes, mut no, mut one_thing) = (agreed.is_day || free, false, false);
        let mut others = Vec::new();
        for word in rest.split_whitespace() {
            if matches!(
                word.trim_end_matches([',', ';']),
                "✓" | "✔" | "√" | "☑" | "☒" | "+"
            ) {
                yes = true;
                continue;
            }
            let folded = fold(word);
            let level = ConsentLevel::VARIANTS.iter().find(|level| {
                **level != ConsentLevel::None && terms.means(ConsentLevel::TERM, level.code(), &folded)
            });
            if let Some(level) = level {
                (agreed.level, agreed.is_level) = (*level, true);
            } else if is_over && self.ended.contains(&folded) {
                yes = true;
            } else if self.is_refusal(&folded) {
                no = true;
            } else if self.yes.contains(&folded) {
                yes = true;
            } else if self.is_word(&folded) || self.naming.contains(&folded) || self.beside.contains(&folded)
            {
                // Within what was agreed to, it is a word like any other.
                if !others.is_empty() {
                    others.push(word);
                }
            } else if !folded.is_empty() {
                let begins = |known: &String| folded.starts_with(known.as_str());
                one_thing |= self.purposes.iter().any(begins);
                others.push(word);
            }
        }
        no |= matches!(cell.trim(), "-" | "–" | "✗" | "✘");
        // Who was asked has not said yes.
        if !no && (self.asks(&rest) || self.asks(heading)) {
            return None;
        }
        // A day behind "tot" is the last one, and not the day of the yes.
        if let Some(bounded) = self.bounded(cell, heading, purpose, no, terms) {
            return Some(bounded);
        }
        let named = split(&rest).any(|word| self.naming.contains(&fold(word)));
        // When it ended, whatever way that is written.
        yes |= !no && is_over && cell.contains(|sign: char| sign.is_ascii_digit());
        if !(yes || no || named || one_thing || agreed.is_level) {
            return None;
        }
        while others.last().is_some_and(|word| self.is_word(&fold(word))) {
            others.pop();
        }
        let others = others.join(" ");
        let others = others.trim_matches(['(', ')', ',', ';', ':', '-', ' ']);
        // "Foto ja" below "Toestemming foto" says no more than "ja".
        let others = if fold(others) == fold(purpose) { "" } else { others };
        let objects = split(heading).any(|word| self.objections.contains(&fold(word)));
        let denies = self.denies(heading) && !(free && objects);
        // That nobody objects where a no is noted is not clear.
        let no = no || free && denies;
        // That nobody took it back says nothing of what they agreed to, and neither does that it is not to one thing alone.
        if no && (denies || self.limits(heading)) {
            return Some(Agreed {
                is_open: true,
                says_more: true,
                ..Agreed::default()
            });
        }
        if denies || no {
            // Nothing beside a no is surely something that was agreed to.
            return Some(Agreed {
                is_no: purpose.is_empty(),
                is_mixed: yes && no,
                denied: denied(purpose, terms),
                says_more: yes && no || date.is_some() || agreed.is_level || !others.is_empty(),
                ..Agreed::default()
            });
        }
        agreed.says_more = has_way;
        agreed.is_by_heading = others.is_empty() && !purpose.is_empty() && !self.limits(heading);
        let purposes = [purpose, others].into_iter().filter(|text| !text.is_empty());
        agreed.purpose = purposes.collect::<Vec<_>>().join(": ");
        let mention = split(heading).find(|word| self.mentions.contains(&fold(word)));
        agreed.is_day &= purpose.is_empty() && mention.is_none();
        // What was written down covers no more than it says: who agreed to the list of phone numbers is on that alone.
        let asked_of_all = split(heading).any(|word| self.headings.contains(&fold(word)));
        let is_listed = (purpose.is_empty() || asked_of_all)
            && !agreed.purpose.is_empty()
            && covers_being_reached(&agreed.purpose, terms);
        // Who says yes, and beside it yes to the list of phone numbers, is on that alone.
        agreed.is_by_heading &= !covers_being_reached(&agreed.purpose, terms);
        let is_one_thing = !purpose.is_empty() || one_thing || !agreed.is_level && !others.is_empty();
        // Who agreed to one thing alone did not agree to being named.
        if is_one_thing && !is_listed {
            agreed.level = ConsentLevel::None;
        } else if !agreed.is_level {
            // No more than that it was said.
            agreed.level = ConsentLevel::Oral;
        }
        if agreed.level != ConsentLevel::None {
            agreed.mention = mention.map(str::to_lowercase).unwrap_or_default();
            let above = split(heading).find(|word| self.headings.contains(&fold(word)));
            let above = above.filter(|_| agreed.purpose.is_empty() && !agreed.is_day);
            agreed.plain = above.map(str::to_lowercase).unwrap_or_default();
        }
        Some(agreed)
    }
}

/// How it is noted that somebody did not agree to this.
fn denied(purpose: &str, terms: &dyn Terms) -> String {
    if purpose.is_empty() {
        return String::new();
    }
    format!("{}: {purpose}", terms.word("purpose", "denied"))
}

impl Agreed {
    /// Whether it is to one thing alone, and not to being named.
    pub fn is_one_thing(&self) -> bool {
        self.level == ConsentLevel::None && !self.purpose.is_empty()
    }

    /// What a cell says that nobody understands.
    pub fn open() -> Self {
        Self {
            is_open: true,
            ..Self::default()
        }
    }

    /// Whether who says so may not be named by it, though they said yes.
    pub fn is_yes_unnamed(&self, terms: &dyn Terms) -> bool {
        let said = [&*self.purpose, &*self.denied].join("\n");
        self.level != ConsentLevel::None && !covers_being_named(&said, terms)
    }

    /// Whether it says that somebody is not to be called or written to: "geheim nummer".
    pub fn denies_reaching(&self, terms: &dyn Terms) -> bool {
        let listed = terms.word("purpose", "contacts");
        !self.denied.is_empty() && !covers_being_reached(&format!("{listed}, {}", self.denied), terms)
    }

    /// Whether it is a no to all of it.
    pub fn is_no(&self) -> bool {
        self.is_no
    }

    /// Whether nothing is said by it.
    pub fn is_nothing(&self) -> bool {
        let Self { purpose, denied, .. } = self;
        self.is_open && self.level == ConsentLevel::None && purpose.is_empty() && denied.is_empty()
    }

    /// Whether it is a day that may be of a no, or of a question.
    pub fn is_day_beside(&self, all: &Self) -> bool {
        self.is_day && all.date.is_none()
    }

    /// Puts it into what is noted of a person; whether it is one.
    pub fn put(&self, asset: &mut Asset) -> bool {
        let Some(level) = asset.value_mut("consent") else {
            return false;
        };
        level.choose(&[self.level.code()]);
        if let (Some(day), Some(date)) = (self.date, asset.value_mut("consent_date")) {
            // A day is a day.
            let _ = date.take_json(&day.to_string().into());
        }
        for said in [&self.purpose, &self.denied] {
            let (false, Some(purpose)) = (said.is_empty(), asset.value_mut("consent_purpose")) else {
                continue;
            };
            let mut text = purpose.to_json().as_str().unwrap_or_default().to_owned();
            if text.split(", ").any(|known| known == *said) {
                continue;
            }
            if !text.is_empty() {
                text.push_str(", ");
            }
            // Any text can be a line.
            let _ = purpose.take_json(&(text + said).into());
        }
        true
    }
}

fn split(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    words.filter(|word| !word.is_empty())
}

/// The text without the first day in it, and that day: "12-5-2025", "12 mei 2025".
pub(super) fn without_day(text: &str, today: Date) -> (String, Option<Date>) {
    let words: Vec<&str> = text.split_whitespace().collect();
    for start in 0..words.len() {
        for count in [3, 1] {
            let Some(part) = words.get(start..start + count) else {
                continue;
            };
            let part = part.join(" ");
            let part = part.trim_matches(['(', ')', ',', ';', '.']);
            // "1" means yes, and "ja" no day either.
            let is_day = part.chars().filter(char::is_ascii_digit).count() > 2;
            if let Some(day) = read_day(part, today).filter(|_| is_day) {
                let rest = [&words[..start], &words[start + count..]].concat();
                return (rest.join(" "), Some(day));
            }
        }
    }
    (text.to_owned(), None)
}
