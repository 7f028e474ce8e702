//! What stands in a row as "idem": the same as in the row above.

use std::borrow::Cow;
use std::collections::BTreeSet;

use csv::StringRecord;

use crate::domain::phrase::Phrase;
use crate::exchange::csv::rows::{Leftover, Rows, cell};

/// What may be the same for the next row, beside who is named and their club.
const REPEATED: [&str; 10] = [
    "kern",
    "address",
    "postcode",
    "kind",
    "subtype",
    "tags",
    "phone",
    "email",
    "website",
    "opening_hours",
];

impl Rows<'_> {
    /// The row with what it means by "idem", and which of those who are named it means by that.
    /// What somebody agreed to is never said so.
    pub(super) fn said_again<'r>(
        &mut self,
        record: &'r StringRecord,
        left: &mut Leftover,
    ) -> (Cow<'r, StringRecord>, BTreeSet<usize>) {
        let mut again = BTreeSet::new();
        let above = self.above.take();
        let is_said_again = |text: &str| self.apart.is_ditto(text) || self.apart.is_ditto_elsewhere(text);
        if !(0..record.len()).any(|place| is_said_again(cell(record, place))) {
            self.above = Some(record.clone());
            return (Cow::Borrowed(record), again);
        }
        let mut cells: Vec<String> = record.iter().map(str::to_owned).collect();
        for (number, source) in self.plan.people.iter().enumerate() {
            let is_ditto = |place: usize| self.apart.is_ditto(cell(record, place));
            let named = source.names.iter().any(|(place, _)| is_ditto(*place));
            let names = source.names.iter().map(|(place, _)| *place);
            let ways = source.fields.iter().filter(|(field, _)| *field != "consent");
            let ways = ways.map(|(_, place)| *place);
            for place in names.clone().chain(ways) {
                let is_name = names.clone().any(|name| name == place);
                // How to reach who is the same needs no saying again.
                let is_left_out = named && !is_name && cell(record, place).trim().is_empty();
                if is_name && self.apart.is_ditto_elsewhere(cell(record, place)) {
                    let heading = &self.plan.columns[place].heading;
                    let said = cell(record, place).trim();
                    left.add(heading, said);
                    left.hint(heading, Phrase::new("csv-ditto-elsewhere").text("said", said));
                    cells[place].clear();
                    continue;
                }
                if !is_ditto(place) && !is_left_out {
                    continue;
                }
                self.same(place, record, above.as_ref(), is_left_out, left)
                    .clone_into(&mut cells[place]);
            }
            if named {
                again.insert(number);
            }
        }
        let fields = self.plan.fields.iter();
        let fields = fields.filter(|source| REPEATED.contains(&source.field));
        let fields = fields.flat_map(|source| &source.columns);
        for place in fields.chain(&self.plan.wheres).chain(&self.plan.clubs).copied() {
            if self.apart.is_ditto(cell(record, place)) {
                self.same(place, record, above.as_ref(), false, left)
                    .clone_into(&mut cells[place]);
            }
        }
        let said = StringRecord::from(cells);
        self.above = Some(said.clone());
        (Cow::Owned(said), again)
    }

    /// What stands above this cell; that nothing does is told, unless the cell itself says nothing.
    fn same<'r>(
        &self,
        place: usize,
        record: &StringRecord,
        above: Option<&'r StringRecord>,
        is_left_out: bool,
        left: &mut Leftover,
    ) -> &'r str {
        let same = above.map_or("", |above| cell(above, place)).trim();
        if same.is_empty() && !is_left_out {
            let said = Phrase::new("csv-ditto-nothing").text("said", cell(record, place).trim());
            left.hint(&self.plan.columns[place].heading, said);
        }
        same
    }
}
