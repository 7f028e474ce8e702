//! What a row is called: out of its parts, in the order of speech, and not what says that there is no name.

use csv::StringRecord;

use crate::domain::phrase::Phrase;
use crate::exchange::csv::name_parts::NamePart;
use crate::exchange::csv::names::{called, is_turned, joined, turned};
use crate::exchange::csv::rows::{Leftover, Rows, cell};

/// Whom the name of a row names.
#[derive(Debug, Default)]
pub(super) struct RowName {
    /// What they are called; one at least.
    pub names: Vec<String>,
    /// How many of them stood with their surname in front.
    pub turned: usize,
    /// Whether it is of several people, so that none of them agreed by one yes.
    pub is_several: bool,
}

/// Whether it is an address card, which once stood in the place of a name in the list of what was refused.
fn is_card(name: &str) -> bool {
    const BEGIN: &str = "begin:vcard";
    let start = name.trim_start().get(..BEGIN.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(BEGIN))
}

impl Rows<'_> {
    /// The name, out of its parts if it has any.
    pub(super) fn name(&self, record: &StringRecord, left: &mut Leftover) -> String {
        let source = self
            .plan
            .fields
            .iter()
            .find(|source| source.field == "name" && source.joined);
        let Some(source) = source else {
            return self.text("name", record, left).unwrap_or_default().into_owned();
        };
        let part = |place: &usize| (self.plan.part(*place), *place);
        self.joined(&source.columns.iter().map(part).collect::<Vec<_>>(), record, left)
    }

    /// The name out of these columns; what is not in it goes to the remarks.
    pub(super) fn joined(
        &self,
        columns: &[(Option<NamePart>, usize)],
        record: &StringRecord,
        left: &mut Leftover,
    ) -> String {
        let parts: Vec<_> = columns
            .iter()
            .map(|(part, place)| (*part, cell(record, *place)))
            .collect();
        let (name, other) = joined(&parts);
        for text in other {
            let column = columns
                .iter()
                .find(|(_, place)| cell(record, *place).trim() == text);
            let heading = column.map_or("", |(_, place)| &self.plan.columns[*place].heading);
            left.add(heading, text);
        }
        name
    }

    /// Why this is no name, if it is none: nothing, the marks of "the same", or that nobody knows it yet.
    pub(super) fn no_name(&self, name: &str) -> Option<Phrase> {
        let known = &self.apart.known;
        let told = |key: &'static str| Phrase::new(key).text("name", name.trim());
        // The number of a row or a group is nothing to call something by.
        let short = name.trim();
        let is_number = !self.mixed && short.len() < 3 && short.bytes().all(|sign| sign.is_ascii_digit());
        if self.cells.line(name).is_empty() || is_number {
            Some(Phrase::new("csv-no-name"))
        } else if is_card(name) {
            Some(Phrase::new("csv-name-card"))
        } else if self.mixed {
            None
        } else if known.is_ditto(name) || known.is_ditto_elsewhere(name) {
            Some(told("csv-name-ditto"))
        } else {
            known.is_no_name(name).then(|| told("csv-name-nobody"))
        }
    }

    /// Whom the name names, as it is said; `people`: it is of people, and may be of several.
    pub(super) fn named(&self, name: String, people: bool, left: &mut Leftover) -> RowName {
        if !people {
            return RowName {
                names: vec![name],
                ..RowName::default()
            };
        }
        if let Some((name, letters)) = called(&name, &self.apart.known) {
            left.add(&self.name_heading(), &letters);
            return RowName {
                names: vec![name],
                ..RowName::default()
            };
        }
        if let Some(name) = self.in_order(&name) {
            return RowName {
                names: vec![name],
                turned: 1,
                ..RowName::default()
            };
        }
        if self.apart.known.is_household(&name) {
            let (told, heading) = (Phrase::new("csv-household-name"), self.name_heading());
            left.hint(&heading, told.text("name", name.trim()));
        }
        let several = self.apart.evident_people(&name);
        RowName {
            is_several: 1 < several.len() || self.apart.known.is_household(&name),
            names: if 1 < several.len() { several } else { vec![name] },
            turned: 0,
        }
    }

    fn name_heading(&self) -> String {
        let place = self.plan.places_of("name").first().copied();
        place.map_or_else(String::new, |place| self.plan.columns[place].heading.clone())
    }

    /// The name of a person as it is said, if it stands with its surname in front: where most names do, or where it can
    /// be nobody else.
    pub(super) fn in_order(&self, name: &str) -> Option<String> {
        let known = &self.apart.known;
        turned(name, known).filter(|_| self.turns || is_turned(name, known))
    }
}
