//! Rows of which nothing shows what they are: a club, a place, or somebody whose number nobody should see.

use csv::StringRecord;

use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::exchange::csv::CsvOptions;
use crate::exchange::csv::kernen::folded;
use crate::exchange::csv::rows::named::is_of_mobile;
use crate::exchange::csv::rows::{Leftover, Rows};

/// A row of which nothing shows what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unclear {
    /// Line of the file on which it starts, from 1.
    pub line: usize,
    /// What it is called.
    pub name: String,
    /// What else it says.
    pub says: String,
    /// What it is taken for.
    pub kind: AssetKind,
    /// Whether a person said so.
    pub said: bool,
}

impl Unclear {
    /// What it is told apart by in [`CsvOptions::kinds`].
    pub fn key(&self) -> String {
        folded(&self.name)
    }
}

impl CsvOptions {
    /// What a person said that a row with this name is, of which nothing else shows it.
    pub fn said_kind(&self, key: &str) -> Option<AssetKind> {
        let code = self.kinds.get(key).or(self.kind_of_others.as_ref())?;
        AssetKind::from_code(code)
    }
}

impl Rows<'_> {
    /// What the row is taken for if nothing shows what it is. Who has a mobile is nobody whose number all may see, until
    /// somebody says otherwise.
    pub(super) fn unclear(&mut self, name: &str, record: &StringRecord) -> Option<Unclear> {
        let is_known = self.default_kind.is_some() || self.plan.of_clubs;
        if !self.unsaid || is_known || self.says_kind(record) {
            return None;
        }
        let said = self.options.said_kind(&folded(name));
        let phone = self.text("phone", record, &mut Leftover::default());
        let guessed = match phone.is_some_and(|phone| is_of_mobile(&phone)) {
            true => AssetKind::Volunteer,
            false => AssetKind::Association,
        };
        let cells = record.iter().map(str::trim);
        let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty() && *cell != name).collect();
        Some(Unclear {
            line: 0,
            name: name.to_owned(),
            says: cells.join(" · "),
            kind: said.unwrap_or(guessed),
            said: said.is_some(),
        })
    }
}
