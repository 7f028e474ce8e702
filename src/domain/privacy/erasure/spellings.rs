//! How a name is written in full, and who else is here who may be called so.

use std::collections::BTreeSet;

use crate::domain::privacy::alone::{Row, is_particle};
use crate::domain::privacy::erasure::Erasure;
use crate::domain::privacy::forms_of_name::{forms_of, with_y, without_titles};
use crate::domain::privacy::mentions::{folded, words_of};
use crate::domain::privacy::part::Part;

/// The ways to write one name in full.
#[derive(Debug, Default)]
pub(super) struct Spellings {
    /// Those that nobody else has.
    pub own: Vec<Row>,
    /// Those that may be of somebody else as well.
    pub shared: Vec<Row>,
    /// Whether somebody else has the very same name.
    pub has_namesake: bool,
}

impl Erasure {
    /// The ways to write this name in full: as it is, without a title, shortened, turned round.
    pub(super) fn spellings(&self, name: &str) -> Spellings {
        let bare = row(&without_titles(name, &self.titles));
        let mut own: Vec<Row> = forms_of(name, &self.titles)
            .iter()
            .map(|form| row(form))
            .collect();
        let mut spellings = Spellings::default();
        let others = self.present.iter();
        for (_, other) in others.filter(|(id, _)| !self.decisions.people.contains(id)) {
            let words = row(&other.name);
            let is_shared = |form: &Row| match other.kind.consent() {
                Some(_) => may_be_called(&words, form),
                // "Stichting K. Pronkzwaan" is called so, whoever that is.
                None => words.windows(form.len()).any(|part| *part == **form),
            };
            spellings
                .shared
                .extend(own.extract_if(.., |form| is_shared(form)));
            spellings.has_namesake |=
                other.kind.consent().is_some() && row(&without_titles(&other.name, &self.titles)) == bare;
        }
        spellings.own = own;
        match spellings.has_namesake {
            true => spellings.shared.push(row(name)),
            false => spellings.own.push(row(name)),
        }
        spellings
    }

    /// The words of this name of somebody else who is here and has two of them, though spelled otherwise or made small:
    /// "Truusje Hooymans" may be meant where "Truus Hooijmans" is.
    pub(super) fn nearly_called(&self, name: &str) -> BTreeSet<String> {
        let parts_of = |name: &str| Part::of(&with_y(name), &self.titles);
        let (own, mut nearly) = (parts_of(name), BTreeSet::new());
        let others = self.present.iter();
        let others = others.filter(|(id, _)| !self.decisions.people.contains(id));
        for (_, other) in others.filter(|(_, asset)| asset.kind.consent().is_some()) {
            let theirs = parts_of(&other.name);
            // Only a first name is made small: the other word is the same.
            let is_same = |part: &Part| theirs.iter().any(|other| other.name == part.name);
            if !own.iter().any(is_same) {
                continue;
            }
            let is_theirs = |part: &&Part| {
                let mut theirs = theirs.iter();
                theirs.any(|other| part.is(&other.name) || other.is(&part.name))
            };
            let shared: Vec<&Part> = own.iter().filter(is_theirs).collect();
            if 2 <= shared.len() {
                nearly.extend(shared.into_iter().map(|part| part.name.clone()));
            }
        }
        nearly
    }
}

fn row(name: &str) -> Row {
    words_of(name).map(|place| folded(&name[place])).collect()
}

/// Whether somebody of this name may be called so: every word is one of theirs, or begins as one of theirs where it is
/// a first letter.
fn may_be_called(words: &[String], form: &[String]) -> bool {
    let is_theirs = |(at, word): (usize, &String)| {
        let is_letter = at == 0 && word.chars().nth(1).is_none();
        match is_letter {
            true => words.iter().any(|own| own.starts_with(word)),
            false => words.contains(word) || is_particle(word),
        }
    };
    form.iter().enumerate().all(is_theirs)
}
