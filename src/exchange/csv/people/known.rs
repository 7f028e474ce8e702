//! What words in such cells are known for: nobody, several people together, a first name.

use std::collections::HashSet;

use crate::i18n::{Words, fold};

/// What says that it is the same as elsewhere is no longer than this.
const LONGEST_DITTO: usize = 30;
/// A shorter word with points in it is more likely the initials of somebody: "S.V." against "St.".
const SHORT: usize = 3;

/// What stands where nothing is known.
const BLANKS: [char; 9] = ['-', '–', '—', '?', '.', '…', '*', '_', '/'];
/// What stands below what is the same.
const DITTO: [char; 11] = ['"', '”', '“', '„', '″', '〃', '\'', '’', '‚', ',', '↑'];

/// Whether it can be the year since when a club is there: '58.
fn is_year(word: &str) -> bool {
    let digits = word.trim_start_matches(['\'', '’', '‘']);
    matches!(digits.len(), 2 | 4) && digits.bytes().all(|sign| sign.is_ascii_digit())
}

/// What words are known for, folded, in both languages.
#[derive(Debug, Default)]
pub(in crate::exchange::csv) struct Known {
    /// What stands where nobody is meant: "n.v.t.".
    nobody: Vec<String>,
    /// With what begins what stands there: "vacature secretaris".
    vacancies: Vec<String>,
    /// What stands where the same is meant as above: "idem".
    ditto: Vec<String>,
    /// With what the names of several people together begin.
    groups: Vec<String>,
    /// With what the name of a household begins.
    households: Vec<String>,
    /// On what such a first word ends: the "vereniging" of "Tennisvereniging".
    ends: Vec<String>,
    /// What stands behind the name of a company.
    companies: Vec<String>,
    /// On what the first word of the name of a business ends: "Huisartsenpraktijk".
    businesses: Vec<String>,
    /// What parents call their children.
    given: HashSet<String>,
    /// What stands in front of a name.
    titles: Vec<String>,
    /// On what the name of a gathering ends: the "ochtend" of "Koffieochtend".
    gatherings: Vec<String>,
}

impl Known {
    /// Those of both languages.
    pub fn new(words: &Words) -> Self {
        let of = |key: &str| words.spellings(key).to_vec();
        Self {
            nobody: of("list-nobody"),
            vacancies: of("list-vacancy"),
            ditto: of("list-ditto"),
            groups: of("list-group"),
            households: of("list-household"),
            ends: of("list-group-end"),
            companies: of("list-company"),
            businesses: of("list-business-end"),
            given: words.spellings("list-given").iter().cloned().collect(),
            titles: of("list-title"),
            gatherings: of("list-gathering-end"),
        }
    }

    /// Whether it says that there is nobody: "n.v.t.", "?".
    pub fn is_nobody(&self, text: &str) -> bool {
        let first = text.split_whitespace().next().unwrap_or_default();
        !text.chars().any(char::is_alphanumeric)
            || self.nobody.contains(&fold(text))
            || self.vacancies.contains(&fold(first))
    }

    /// Whether it says that nobody knows the name yet, where a name belongs: "n.n.b.", "-".
    pub fn is_no_name(&self, text: &str) -> bool {
        let of_signs = text
            .chars()
            .all(|sign| sign.is_whitespace() || BLANKS.contains(&sign));
        of_signs || text.chars().any(char::is_alphanumeric) && self.is_nobody(text)
    }

    /// Whether it says that it is the same as above: "idem", or the marks that stand for that.
    pub fn is_ditto(&self, text: &str) -> bool {
        let text = text.trim();
        let marks = text.chars().all(|sign| DITTO.contains(&sign));
        if !marks && !self.may_be_ditto(text) {
            return false;
        }
        match text.chars().count() {
            0 => false,
            1 => marks && !matches!(text, "'" | "," | "’") || self.ditto.contains(&text.to_lowercase()),
            _ => marks || self.ditto.contains(&fold(text)),
        }
    }

    /// Whether it says that it is the same as somewhere else in the list: "Idem (zie 1)". Who that is, only the reader
    /// knows.
    pub fn is_ditto_elsewhere(&self, text: &str) -> bool {
        let points = |sign: char| sign == '(' || sign.is_ascii_digit();
        let may_be = |_: &usize| self.may_be_ditto(text);
        let Some(place) = text.find(points).filter(may_be) else {
            return false;
        };
        let front = fold(&text[..place]);
        1 < front.len() && self.ditto.contains(&front)
    }

    /// Whether it is short, and begins with a letter of such words: each cell of a list is asked.
    fn may_be_ditto(&self, text: &str) -> bool {
        let first = text.chars().find(|sign| sign.is_alphanumeric());
        let Some(first) = first.filter(|_| text.len() <= LONGEST_DITTO) else {
            return false;
        };
        let mut letters = first.to_lowercase();
        let letter = letters.next().unwrap_or(first);
        self.ditto.iter().any(|word| word.starts_with(letter))
    }

    /// Whether it is what several people are called together: "Secretariaat", "Familie De Boer", "Tennisclub De Bal".
    pub fn is_group(&self, name: &str) -> bool {
        let mut words = name.split_whitespace();
        let first = words.next().unwrap_or_default().trim_end_matches('.');
        let folded = fold(first);
        let initials = first.contains('.') && folded.chars().count() <= SHORT;
        let begins = !initials && self.groups.contains(&folded) || self.is_household(name);
        let ends = |end: &String| folded.ends_with(end.as_str());
        let company = |word: &str| self.companies.contains(&fold(word));
        let last = words.last().unwrap_or_default();
        // "Juliana '31"; but behind a first name a figure may be what is left of a number.
        let dated = is_year(last) && !initials && !self.is_given(first);
        begins || self.ends.iter().any(ends) || company(last) || dated
    }

    /// Whether a shop or a practice is called so: "Apotheek Malden". A surname may end so too, behind a first name.
    pub fn is_business(&self, name: &str) -> bool {
        let mut words = name.split_whitespace();
        let first = words.next().unwrap_or_default();
        let folded = fold(first);
        let ends = |end: &String| folded.ends_with(end.as_str());
        words.next().is_some()
            && !self.is_given(first)
            && !self.is_title(first)
            && self.businesses.iter().any(ends)
    }

    /// Whether those who live together are called so: "Fam. De Boer".
    pub fn is_household(&self, name: &str) -> bool {
        let first = name.split_whitespace().next().unwrap_or_default();
        self.households.contains(&fold(first))
    }

    /// Whether parents call their children so.
    pub fn is_given(&self, word: &str) -> bool {
        self.given.contains(&fold(word))
    }

    /// Whether it is what people call a gathering: "Koffieochtend".
    pub fn is_gathering(&self, word: &str) -> bool {
        let word = fold(word);
        self.gatherings.iter().any(|end| word.ends_with(end.as_str()))
    }

    /// How many of the first words stand in front of a name: "dhr.", "de heer".
    pub fn titles(&self, words: &[&str]) -> usize {
        let mut count = 0;
        while let Some(word) = words.get(count) {
            let two = words.get(count + 1).map(|next| fold(&format!("{word}{next}")));
            if self.is_title(word) {
                count += 1;
            } else if two.is_some_and(|two| self.titles.contains(&two)) {
                count += 2;
            } else {
                break;
            }
        }
        count
    }

    /// Whether it stands in front of a name: "mevr.".
    pub fn is_title(&self, word: &str) -> bool {
        self.titles.contains(&fold(word))
    }
}
