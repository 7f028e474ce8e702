//! Whether somebody agreed to being named, as lists say it: "ja, 12-5-2025", "alleen de telefoonlijst".

use jiff::civil::Date;

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::kinds::ConsentLevel;
use crate::domain::record::Record;
use crate::domain::value::{Terms, read_day};
use crate::i18n::{Words, fold};

use strum::VariantArray;

/// The words by which it is said, folded, in both languages.
#[derive(Debug, Default)]
pub(super) struct ConsentWords {
    /// What stands above it.
    headings: Vec<String>,
    yes: Vec<String>,
    no: Vec<String>,
    /// What says nothing by itself: "gegeven op".
    fillers: Vec<String>,
    /// What says that somebody may be named.
    naming: Vec<String>,
    /// What else somebody can agree to: "nieuwsbrief".
    purposes: Vec<String>,
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
}

impl ConsentWords {
    /// Those of both languages.
    pub fn new(words: &Words) -> Self {
        let of = |key: &str| words.spellings(key).to_vec();
        Self {
            headings: of("list-consent"),
            yes: of("list-consent-yes"),
            no: of("list-consent-no"),
            fillers: of("list-consent-filler"),
            naming: of("list-consent-naming"),
            purposes: of("list-consent-purpose"),
        }
    }

    /// Whether the folded word stands above whether somebody agreed, or says nothing beside it.
    pub fn is_word(&self, word: &str) -> bool {
        self.headings
            .iter()
            .chain(&self.fillers)
            .any(|known| known == word)
    }

    /// Whether the heading stands above whether somebody agreed.
    pub fn is_heading(&self, heading: &str) -> bool {
        split(heading).any(|word| self.headings.contains(&fold(word)))
    }

    /// What else than being named the heading, or what was agreed to, is about; empty if it says no more.
    pub fn purpose(&self, heading: &str) -> String {
        let known = |word: &str| {
            let word = fold(word);
            let yes_no = self.yes.contains(&word) || self.no.contains(&word);
            yes_no || self.is_word(&word) || self.naming.contains(&word)
        };
        if split(heading).all(known) {
            return String::new();
        }
        let own = |word: &&str| !self.headings.contains(&fold(word));
        let words: Vec<&str> = heading.split_whitespace().filter(own).collect();
        words
            .join(" ")
            .trim_matches(['(', ')', ':', '-', '/', ' '])
            .to_owned()
    }

    /// What the cell says that was agreed, under a heading about this; nothing if nobody knows its words.
    pub fn read(&self, cell: &str, purpose: &str, today: Date, terms: &dyn Terms) -> Option<Agreed> {
        let (rest, date) = without_day(cell, today);
        let mut agreed = Agreed {
            date,
            ..Agreed::default()
        };
        let (mut yes, mut no, mut one_thing) =
            (date.is_some() && split(&rest).next().is_none(), false, false);
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
            } else if self.no.contains(&folded) {
                no = true;
            } else if self.yes.contains(&folded) {
                yes = true;
            } else if self.is_word(&folded) || self.naming.contains(&folded) {
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
        let named = split(&rest).any(|word| self.naming.contains(&fold(word)));
        if !(yes || no || named || one_thing || agreed.is_level) {
            return None;
        }
        while others.last().is_some_and(|word| self.is_word(&fold(word))) {
            others.pop();
        }
        let others = others.join(" ");
        let others = others.trim_matches(['(', ')', ',', ';', ':', '-', ' ']);
        if no {
            return Some(Agreed {
                purpose: others.to_owned(),
                ..Agreed::default()
            });
        }
        let purposes = [purpose, others].into_iter().filter(|text| !text.is_empty());
        agreed.purpose = purposes.collect::<Vec<_>>().join(": ");
        // Who agreed to one thing alone did not agree to being named.
        if !purpose.is_empty() || one_thing || !agreed.is_level && !others.is_empty() {
            agreed.level = ConsentLevel::None;
        } else if !agreed.is_level {
            // No more than that it was said.
            agreed.level = ConsentLevel::Oral;
        }
        Some(agreed)
    }
}

impl Agreed {
    /// Whether it is to one thing alone, and not to being named.
    pub fn is_one_thing(&self) -> bool {
        self.level == ConsentLevel::None && !self.purpose.is_empty()
    }

    /// Adds what another column says.
    pub fn join(&mut self, other: Self) {
        self.level = self.level.max(other.level);
        self.is_level |= other.is_level;
        self.date = self.date.or(other.date);
        if !other.purpose.is_empty() {
            if !self.purpose.is_empty() {
                self.purpose.push_str(", ");
            }
            self.purpose.push_str(&other.purpose);
        }
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
        if let (false, Some(purpose)) = (self.purpose.is_empty(), asset.value_mut("consent_purpose")) {
            let mut text = purpose.to_json().as_str().unwrap_or_default().to_owned();
            if text.split(", ").any(|known| known == self.purpose) {
                return true;
            }
            if !text.is_empty() {
                text.push_str(", ");
            }
            // Any text can be a line.
            let _ = purpose.take_json(&(text + &self.purpose).into());
        }
        true
    }
}

fn split(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    words.filter(|word| !word.is_empty())
}

/// The text without the first day in it, and that day: "12-5-2025", "12 mei 2025".
fn without_day(text: &str, today: Date) -> (String, Option<Date>) {
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

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::ConsentWords;
    use crate::domain::kinds::ConsentLevel::{self, None as Nobody, Oral, Written};
    use crate::i18n::{Language, Words};

    fn said(heading: &str, cell: &str) -> Option<(ConsentLevel, Option<Date>, String)> {
        let words = Words::new(Language::Dutch);
        let consent = ConsentWords::new(&words);
        let agreed = consent.read(cell, &consent.purpose(heading), date(2026, 11, 23), &words)?;
        Some((agreed.level, agreed.date, agreed.purpose))
    }

    #[test]
    fn a_plain_yes_is_to_be_named_and_a_plain_no_is_not() {
        for heading in [
            "Toestemming",
            "Akkoord",
            "Consent",
            "Toestemming gegeven (ja/nee)",
            "AVG-akkoord",
        ] {
            for yes in ["ja", "J", "x", "yes", "Y", "true", "1", "akkoord", "Ja.", "✓"] {
                assert_eq!(
                    said(heading, yes),
                    Some((Oral, None, String::new())),
                    "{heading}: {yes}"
                );
            }
            for no in ["nee", "N", "no", "false", "0", "niet akkoord", "-", "geen"] {
                assert_eq!(
                    said(heading, no),
                    Some((Nobody, None, String::new())),
                    "{heading}: {no}"
                );
            }
        }
    }

    #[test]
    fn a_day_beside_it_is_when_they_agreed() {
        let day = Some(date(2025, 5, 12));
        for cell in [
            "ja, 12-5-2025",
            "12-5-2025",
            "ja (12 mei 2025)",
            "Ja d.d. 12-05-2025",
        ] {
            assert_eq!(
                said("Toestemming", cell),
                Some((Oral, day, String::new())),
                "{cell}"
            );
        }
        assert_eq!(
            said("Toestemming", "schriftelijk 12-5-2025"),
            Some((Written, day, String::new()))
        );
    }

    #[test]
    fn to_agree_to_one_thing_alone_is_not_to_agree_to_be_named() {
        for (heading, cell, purpose) in [
            ("Toestemming telefoonlijst", "ja", "telefoonlijst"),
            ("Akkoord met nieuwsbrief", "x", "met nieuwsbrief"),
            ("Toestemming", "ja, alleen telefoonlijst", "alleen telefoonlijst"),
            ("Toestemming", "dorpskaart", "dorpskaart"),
            (
                "Toestemming",
                "mondeling, voor de nieuwsbrief",
                "voor de nieuwsbrief",
            ),
        ] {
            assert_eq!(
                said(heading, cell),
                Some((Nobody, None, purpose.to_owned())),
                "{heading}: {cell}"
            );
        }
        assert_eq!(
            said("Toestemming telefoonlijst", "nee"),
            Some((Nobody, None, String::new()))
        );
        assert_eq!(
            said("Toestemming", "ja, mag genoemd worden"),
            Some((Oral, None, String::new()))
        );
    }

    #[test]
    fn what_nobody_knows_is_not_taken_for_yes() {
        assert_eq!(said("Toestemming", "via Els"), None);
        assert_eq!(said("Toestemming", "misschien"), None);
    }
}
