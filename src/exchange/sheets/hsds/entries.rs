//! The tables of a guide as entries: organisations with what they offer, and places.

use std::collections::HashMap;

use crate::domain::asset::OfferingKind;
use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::record::Id;
use crate::exchange::csv::CsvError;
use crate::exchange::sheets::Sheet;
use crate::exchange::sheets::hsds::tables::{Row, Table, Tables};
use crate::exchange::sheets::keyed::{Entry, Keyed};
use crate::i18n::Words;

/// Days as the versions of the format write them, with the keys of their words.
const DAYS: [(&str, &str, &str); 7] = [
    ("MO", "1", "weekday-monday"),
    ("TU", "2", "weekday-tuesday"),
    ("WE", "3", "weekday-wednesday"),
    ("TH", "4", "weekday-thursday"),
    ("FR", "5", "weekday-friday"),
    ("SA", "6", "weekday-saturday"),
    ("SU", "7", "weekday-sunday"),
];

/// The guide as a sheet: organisations, services without one, places.
pub(super) fn sheet(tables: &Tables, words: &Words) -> Result<Sheet, CsvError> {
    let mut sheet = Keyed::new(AssetKind::Association, words);
    let guide = Guide::new(tables, words);
    for organization in tables.rows(Table::Organization) {
        let entry = guide.organization(organization, &mut sheet);
        sheet.add(organization.number, entry)?;
    }
    for service in tables.rows(Table::Service) {
        if stopped(service) {
            continue;
        }
        if tables
            .find(Table::Organization, service.get("organization_id"))
            .is_none()
        {
            sheet.add(service.number, guide.lone_service(service, &sheet))?;
        }
    }
    for location in tables.rows(Table::Location) {
        let entry = guide.location(location, &sheet);
        sheet.add(location.number, entry)?;
    }
    Ok(sheet.finish())
}

/// The tables with their rows by what they belong to.
struct Guide<'t> {
    words: &'t Words,
    tables: &'t Tables,
    services: HashMap<&'t str, Vec<&'t Row>>,
    /// Services at locations, by service.
    places: HashMap<&'t str, Vec<&'t Row>>,
    costs: HashMap<&'t str, Vec<&'t Row>>,
    addresses: HashMap<&'t str, Vec<&'t Row>>,
    access: HashMap<&'t str, Vec<&'t Row>>,
    phones: [HashMap<&'t str, Vec<&'t Row>>; 3],
    contacts: [HashMap<&'t str, Vec<&'t Row>>; 3],
    schedules: [HashMap<&'t str, Vec<&'t Row>>; 3],
}

/// What phones, contacts and schedules can belong to.
#[derive(Clone, Copy)]
enum Of {
    Organization,
    Service,
    Location,
}

impl<'t> Guide<'t> {
    fn new(tables: &'t Tables, words: &'t Words) -> Self {
        let each = |table| {
            ["organization_id", "service_id", "location_id"].map(|column| tables.grouped(table, column))
        };
        Self {
            words,
            tables,
            services: tables.grouped(Table::Service, "organization_id"),
            places: tables.grouped(Table::ServiceAtLocation, "service_id"),
            costs: tables.grouped(Table::Cost, "service_id"),
            addresses: tables.grouped(Table::Address, "location_id"),
            access: tables.grouped(Table::Access, "location_id"),
            phones: each(Table::Phone),
            contacts: each(Table::Contact),
            schedules: each(Table::Schedule),
        }
    }

    fn organization(&self, row: &Row, sheet: &mut Keyed) -> Entry {
        let mut entry = self.called(row, AssetKind::Association, sheet);
        self.reach(&mut entry, Of::Organization, row);
        let mut offered = Vec::new();
        for service in group(&self.services, row) {
            if stopped(service) {
                sheet.pass_over();
            } else {
                offered.push(self.offering(service, sheet));
                self.reach(&mut entry, Of::Service, service);
            }
        }
        entry.field("offerings", offered.join("\n"));
        entry
    }

    fn lone_service(&self, row: &Row, sheet: &Keyed) -> Entry {
        let mut entry = self.called(row, AssetKind::Association, sheet);
        self.reach(&mut entry, Of::Service, row);
        entry.field("offerings", self.offering(row, sheet));
        entry
    }

    fn location(&self, row: &Row, sheet: &Keyed) -> Entry {
        let mut entry = self.called(row, AssetKind::Place, sheet);
        let mut addresses = group(&self.addresses, row);
        let address = addresses.next();
        if !entry.says("name") {
            let other = address.map_or("", |address| address.get("address_1"));
            entry.field("name", other);
        }
        if let Some(address) = address {
            let street = [address.get("address_1"), address.get("address_2")];
            entry.field("address", street.join(" ").trim());
            entry.field("postcode", address.get("postal_code"));
            entry.field("kern", address.get("city"));
        }
        entry.field("latitude", row.get("latitude"));
        entry.field("longitude", row.get("longitude"));
        entry.field("opening_hours", self.hours(Of::Location, row));
        self.reach(&mut entry, Of::Location, row);
        let access = group(&self.access, row);
        for text in
            access.flat_map(|access| ["description", "accessibility", "details"].map(|one| access.get(one)))
        {
            entry.field("remarks", text);
        }
        entry.field("remarks", row.get("transportation"));
        entry
    }

    /// What everything has: an id, a name, a kind, a description.
    fn called(&self, row: &Row, kind: AssetKind, sheet: &Keyed) -> Entry {
        let mut entry = Entry::default();
        if Id::parse(row.get("id")).is_some() {
            entry.own("id", row.get("id"));
        }
        entry.field("name", either(row.get("name"), row.get("alternate_name")));
        entry.field("kind", sheet.word(AssetKind::TERM, kind.code()));
        entry.field("description", row.get("description"));
        entry
    }

    /// How to reach it; a second number stands in the remarks.
    fn reach(&self, entry: &mut Entry, of: Of, row: &Row) {
        for phone in group(&self.phones[of as usize], row) {
            let extension = phone.get("extension");
            let number = phone.get("number");
            if extension.is_empty() {
                entry.field("phone", number);
            } else {
                entry.field("phone", format!("{number} ({extension})"));
            }
        }
        entry.field("email", row.get("email"));
        entry.field("website", either(row.get("website"), row.get("url")));
        for contact in group(&self.contacts[of as usize], row) {
            let parts = ["name", "title", "department", "email"].map(|part| contact.get(part));
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            entry.field("remarks", parts.join(", "));
        }
    }

    /// A service as a line of what is offered: what, its name, when, what it costs, more.
    fn offering(&self, service: &Row, sheet: &Keyed) -> String {
        let cost = group(&self.costs, service).map(|cost| {
            let parts = ["option", "amount", "currency", "amount_description"].map(|part| cost.get(part));
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            parts.join(" ")
        });
        let costs: Vec<String> = [service.get("fees"), service.get("fees_description")]
            .into_iter()
            .filter(|fees| !fees.is_empty())
            .map(str::to_owned)
            .chain(cost)
            .collect();
        let places = group(&self.places, service)
            .filter_map(|at| self.tables.find(Table::Location, at.get("location_id")))
            .map(|location| location.get("name"));
        let more: Vec<&str> = [service.get("description")].into_iter().chain(places).collect();
        let parts = [
            sheet.word(OfferingKind::TERM, OfferingKind::Service.code()),
            either(service.get("name"), service.get("alternate_name")).to_owned(),
            self.hours(Of::Service, service),
            costs.join(", "),
            more.iter()
                .filter(|part| !part.is_empty())
                .copied()
                .collect::<Vec<_>>()
                .join(" – "),
        ];
        parts
            .map(|part| part.replace('|', "/").replace(['\r', '\n'], " "))
            .join(" | ")
    }

    /// When, in words: `dinsdag 10:00-12:00`.
    fn hours(&self, of: Of, row: &Row) -> String {
        let schedules = group(&self.schedules[of as usize], row);
        let mut told: Vec<String> = Vec::new();
        for schedule in schedules {
            let days = either(schedule.get("byday"), schedule.get("weekday"));
            let clock = |column: &str| schedule.get(column).get(..5).unwrap_or_default().to_owned();
            let (from, until) = (clock("opens_at"), clock("closes_at"));
            let from_until = match (&*from, &*until) {
                ("", "") => String::new(),
                _ => format!("{from}-{until}"),
            };
            let days: Vec<String> = days.split(',').map(|day| self.day(day.trim())).collect();
            let parts = [
                days.join(", "),
                from_until,
                schedule.get("description").to_owned(),
            ];
            let parts: Vec<&str> = parts
                .iter()
                .map(String::as_str)
                .filter(|part| !part.is_empty())
                .collect();
            let line = parts.join(" ");
            if !line.is_empty() && !told.contains(&line) {
                told.push(line);
            }
        }
        told.join("; ")
    }

    fn day(&self, day: &str) -> String {
        let known = DAYS
            .iter()
            .find(|(code, number, _)| day.eq_ignore_ascii_case(code) || day == *number);
        known.map_or_else(|| day.to_owned(), |(_, _, key)| self.words.say(key))
    }
}

fn group<'g, 't>(
    groups: &'g HashMap<&'t str, Vec<&'t Row>>,
    row: &Row,
) -> impl Iterator<Item = &'t Row> + use<'g, 't> {
    groups.get(row.get("id")).into_iter().flatten().copied()
}

/// Whether it is no longer to be had.
fn stopped(row: &Row) -> bool {
    matches!(row.get("status"), "inactive" | "defunct")
}

/// The first, or the other if it says nothing.
fn either<'s>(first: &'s str, other: &'s str) -> &'s str {
    if first.is_empty() { other } else { first }
}
