//! The tables of a guide, whatever they stood in: only the columns that are used.

use std::collections::HashMap;

use crate::exchange::csv::{CsvError, MAX_ROWS};
use crate::exchange::sheets::grid::Room;

/// The tables that are used, each with the names that it has in the versions of the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Table {
    Organization,
    Service,
    Location,
    Phone,
    Address,
    Schedule,
    Contact,
    Cost,
    Access,
    /// Which service is to be had where.
    ServiceAtLocation,
    /// A word that something is sorted under.
    Attribute,
    /// Those words.
    Term,
    /// By which words it sorts: nothing of a village.
    Taxonomy,
}

impl Table {
    /// By the name of a file or a key, in the singular or plural.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "organization" | "organizations" => Self::Organization,
            "service" | "services" => Self::Service,
            "location" | "locations" => Self::Location,
            "phone" | "phones" => Self::Phone,
            "address" | "addresses" | "physical_address" | "physical_addresses" => Self::Address,
            "schedule" | "schedules" | "regular_schedule" | "regular_schedules" => Self::Schedule,
            "contact" | "contacts" => Self::Contact,
            "cost_option" | "cost_options" => Self::Cost,
            "accessibility" | "accessibility_for_disabilities" => Self::Access,
            "service_at_location" | "service_at_locations" | "services_at_location" => {
                Self::ServiceAtLocation
            }
            "attribute" | "attributes" => Self::Attribute,
            "taxonomy_term" | "taxonomy_terms" => Self::Term,
            _ => return None,
        })
    }

    /// The column by which others refer to it.
    pub fn reference(self) -> Option<&'static str> {
        match self {
            Self::Organization => Some("organization_id"),
            Self::Service => Some("service_id"),
            Self::Location => Some("location_id"),
            Self::ServiceAtLocation => Some("service_at_location_id"),
            Self::Contact => Some("contact_id"),
            _ => None,
        }
    }
}

/// The columns that are used.
const COLUMNS: &[&str] = &[
    "id",
    "organization_id",
    "service_id",
    "location_id",
    "service_at_location_id",
    "contact_id",
    "link_id",
    "taxonomy_term_id",
    "code",
    "name",
    "alternate_name",
    "description",
    "email",
    "url",
    "website",
    "status",
    "fees",
    "fees_description",
    "transportation",
    "latitude",
    "longitude",
    "number",
    "extension",
    "address_1",
    "address_2",
    "city",
    "postal_code",
    "weekday",
    "byday",
    "opens_at",
    "closes_at",
    "title",
    "department",
    "option",
    "currency",
    "amount",
    "amount_description",
    "accessibility",
    "details",
];

/// The column by its name, if it is used.
pub(super) fn column(name: &str) -> Option<&'static str> {
    COLUMNS.iter().copied().find(|known| *known == name)
}

/// A row: what it says, by column.
#[derive(Default)]
pub(super) struct Row {
    /// Its number in the file.
    pub number: usize,
    cells: Vec<(&'static str, Box<str>)>,
}

impl Row {
    /// With this number and no cells.
    pub fn new(number: usize) -> Self {
        Self {
            number,
            cells: Vec::new(),
        }
    }

    /// What the column says; empty if nothing.
    pub fn get(&self, column: &str) -> &str {
        let cell = self.cells.iter().find(|(name, _)| *name == column);
        cell.map_or("", |(_, text)| text)
    }

    /// Says this in the column, unless it says something already.
    pub fn put(&mut self, column: &'static str, text: &str) {
        if !text.trim().is_empty() && self.get(column).is_empty() {
            self.cells.push((column, text.trim().into()));
        }
    }

    fn bytes(&self) -> usize {
        self.cells.iter().map(|(_, text)| text.len()).sum()
    }
}

/// All tables of a guide.
#[derive(Default)]
pub(super) struct Tables {
    rows: HashMap<Table, Vec<Row>>,
    /// Where the row with this id stands in its table.
    by_id: HashMap<(Table, String), usize>,
    count: usize,
    room: Room,
}

impl Tables {
    /// Takes up a row. The same thing can stand in several places of the file, once in full.
    pub fn add(&mut self, table: Table, row: Row) -> Result<(), CsvError> {
        self.room.take(4 * row.cells.len(), row.bytes())?;
        let id = row.get("id").to_owned();
        let rows = self.rows.entry(table).or_default();
        if !id.is_empty() {
            if let Some(known) = self
                .by_id
                .get(&(table, id.clone()))
                .and_then(|place| rows.get_mut(*place))
            {
                for (column, text) in &row.cells {
                    known.put(column, text);
                }
                return Ok(());
            }
            self.by_id.insert((table, id), rows.len());
        }
        rows.push(row);
        self.count += 1;
        if MAX_ROWS < self.count {
            return Err(CsvError::TooManyRows);
        }
        Ok(())
    }

    /// The rows of a table, in the order of the file.
    pub fn rows(&self, table: Table) -> &[Row] {
        self.rows.get(&table).map_or(&[], Vec::as_slice)
    }

    /// The row with this id.
    pub fn find(&self, table: Table, id: &str) -> Option<&Row> {
        let place = self.by_id.get(&(table, id.to_owned()))?;
        self.rows(table).get(*place)
    }

    /// The rows of a table by what they say in this column.
    pub fn grouped(&self, table: Table, column: &str) -> HashMap<&str, Vec<&Row>> {
        let mut groups: HashMap<&str, Vec<&Row>> = HashMap::new();
        for row in self.rows(table) {
            groups.entry(row.get(column)).or_default().push(row);
        }
        groups.remove("");
        groups
    }
}
