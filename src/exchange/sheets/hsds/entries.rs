//! The tables of a guide as entries: organisations with what they offer, and places.

use std::collections::HashMap;

use crate::domain::asset::OfferingKind;
use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::record::Id;
use crate::exchange::csv::CsvError;
use crate::exchange::sheets::Sheet;
use crate::exchange::sheets::hsds::own::{Own, is_own_access};
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
        if guide.is_village(organization) {
            continue;
        }
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
    for contact in tables.rows(Table::Contact) {
        if let Some(entry) = guide.own_person(contact, &sheet) {
            sheet.add(contact.number, entry)?;
        }
    }
    for location in tables.rows(Table::Location) {
        if guide.is_of_organization(location) {
            continue;
        }
        let entry = guide.location(location, &sheet);
        sheet.add(location.number, entry)?;
    }
    Ok(sheet.finish())
}

/// The tables with their rows by what they belong to.
pub(super) struct Guide<'t> {
    pub(super) words: &'t Words,
    pub(super) tables: &'t Tables,
    /// What it says as a file of our own; nothing if it is none.
    pub(super) own: Option<Own>,
    pub(super) services: HashMap<&'t str, Vec<&'t Row>>,
    /// Services at locations, by service.
    places: HashMap<&'t str, Vec<&'t Row>>,
    /// The same by location.
    pub(super) at: HashMap<&'t str, Vec<&'t Row>>,
    costs: HashMap<&'t str, Vec<&'t Row>>,
    addresses: HashMap<&'t str, Vec<&'t Row>>,
    access: HashMap<&'t str, Vec<&'t Row>>,
    /// Those of contacts.
    pub(super) numbers: HashMap<&'t str, Vec<&'t Row>>,
    /// By which words things are sorted.
    pub(super) attributes: HashMap<&'t str, Vec<&'t Row>>,
    phones: [HashMap<&'t str, Vec<&'t Row>>; 4],
    contacts: [HashMap<&'t str, Vec<&'t Row>>; 4],
    schedules: [HashMap<&'t str, Vec<&'t Row>>; 4],
}

/// What phones, contacts and schedules can belong to.
#[derive(Clone, Copy)]
enum Of {
    Organization,
    Service,
    Location,
    /// What is to be had at one place.
    ServiceAtLocation,
}

impl<'t> Guide<'t> {
    fn new(tables: &'t Tables, words: &'t Words) -> Self {
        let columns = [
            "organization_id",
            "service_id",
            "location_id",
            "service_at_location_id",
        ];
        let each = |table| columns.map(|column| tables.grouped(table, column));
        Self {
            words,
            tables,
            own: Own::of(tables, words),
            at: tables.grouped(Table::ServiceAtLocation, "location_id"),
            numbers: tables.grouped(Table::Phone, "contact_id"),
            attributes: tables.grouped(Table::Attribute, "link_id"),
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
                self.reach_service(&mut entry, service);
            }
        }
        entry.field("offerings", offered.join("\n"));
        if let Some(location) = self.location_of(row) {
            self.where_it_is(&mut entry, location);
        }
        entry
    }

    fn lone_service(&self, row: &Row, sheet: &Keyed) -> Entry {
        let mut entry = self.called(row, AssetKind::Association, sheet);
        self.reach_service(&mut entry, row);
        entry.field("offerings", self.offering(row, sheet));
        entry
    }

    fn location(&self, row: &Row, sheet: &Keyed) -> Entry {
        let mut entry = self.called(row, AssetKind::Place, sheet);
        if !entry.says("name") {
            let address = group(&self.addresses, row).next();
            let other = address.map_or("", |address| address.get("address_1"));
            entry.field("name", other);
        }
        self.where_it_is(&mut entry, row);
        entry.field("offerings", self.offered_at(row, sheet));
        entry.field("opening_hours", self.hours(Of::Location, row));
        self.reach(&mut entry, Of::Location, row);
        let access = group(&self.access, row).filter(|access| !is_own_access(access, row));
        for text in
            access.flat_map(|access| ["description", "accessibility", "details"].map(|one| access.get(one)))
        {
            entry.field("remarks", text);
        }
        entry.field("remarks", row.get("transportation"));
        entry
    }

    /// Where a location is.
    fn where_it_is(&self, entry: &mut Entry, location: &Row) {
        if let Some(address) = group(&self.addresses, location).next() {
            let street = [address.get("address_1"), address.get("address_2")];
            entry.field("address", street.join(" ").trim());
            entry.field("postcode", self.unless_unknown(address.get("postal_code")));
            entry.field("kern", self.kern(address.get("city")));
        }
        entry.field("latitude", location.get("latitude"));
        entry.field("longitude", location.get("longitude"));
    }

    /// What everything has: an id, a name, a kind, a description.
    pub(super) fn called(&self, row: &Row, kind: AssetKind, sheet: &Keyed) -> Entry {
        let mut entry = Entry::default();
        if Id::parse(row.get("id")).is_some() {
            entry.own("id", row.get("id"));
        }
        entry.field("name", either(row.get("name"), row.get("alternate_name")));
        entry.field("kind", sheet.word(AssetKind::TERM, kind.code()));
        entry.field("description", self.unless_sort(row.get("description")));
        entry
    }

    /// How to reach it; a second number stands in the remarks.
    fn reach(&self, entry: &mut Entry, of: Of, row: &Row) {
        self.reach_beside(entry, of, row, &[]);
    }

    /// The same without what is told in the entry already, because it is of one of these too.
    fn reach_beside(&self, entry: &mut Entry, of: Of, row: &Row, told: &[(&str, &str)]) {
        let is_new = |part: &&Row| {
            let mut told = told.iter().filter(|(_, id)| !id.is_empty());
            told.all(|(column, id)| part.get(column) != *id)
        };
        for phone in group(&self.phones[of as usize], row).filter(is_new) {
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
        let contacts = group(&self.contacts[of as usize], row);
        let contacts = contacts.filter(|contact| is_new(contact) && !self.is_own_person(contact));
        let (named, others): (Vec<_>, Vec<_>) = contacts.partition(|contact| !contact.get("name").is_empty());
        let named: Vec<String> = named.into_iter().map(|contact| self.person(contact)).collect();
        entry.own(&self.words.say("list-person"), named.join("\n"));
        for contact in others {
            let parts = ["title", "department", "email"].map(|part| contact.get(part));
            let numbers = group(&self.numbers, contact).map(|phone| phone.get("number"));
            let parts: Vec<&str> = parts
                .into_iter()
                .chain(numbers)
                .filter(|part| !part.is_empty())
                .collect();
            entry.field("remarks", parts.join(", "));
        }
    }

    /// The same of a service, anywhere and at each place.
    fn reach_service(&self, entry: &mut Entry, service: &Row) {
        let whose = ("organization_id", service.get("organization_id"));
        self.reach_beside(entry, Of::Service, service, &[whose]);
        for at in group(&self.places, service) {
            let told = [whose, ("service_id", service.get("id"))];
            self.reach_beside(entry, Of::ServiceAtLocation, at, &told);
        }
    }

    /// Somebody to speak to, as a list names them: "Els Smit, 024-5550123, els@malden.example (coördinator)".
    fn person(&self, contact: &Row) -> String {
        let plain = |text: &str| text.replace(['\r', '\n', '(', ')', ';', '|'], " ");
        let numbers = group(&self.numbers, contact).map(|phone| phone.get("number"));
        let parts = [contact.get("name")]
            .into_iter()
            .chain(numbers)
            .chain([contact.get("email")]);
        let parts: Vec<String> = parts.filter(|part| !part.is_empty()).map(plain).collect();
        let roles = ["title", "department"].map(|part| plain(contact.get(part)));
        let roles: Vec<&str> = roles
            .iter()
            .map(String::as_str)
            .filter(|role| !role.is_empty())
            .collect();
        match roles.is_empty() {
            true => parts.join(" "),
            false => format!("{} ({})", parts.join(" "), roles.join("; ")),
        }
    }

    /// A service as a line of what is offered: what, its name, when, what it costs, more.
    pub(super) fn offering(&self, service: &Row, sheet: &Keyed) -> String {
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
            // Our own entries are related to where they meet.
            .filter(|_| self.own.is_none())
            .filter_map(|at| self.tables.find(Table::Location, at.get("location_id")))
            .map(|location| location.get("name"));
        let more: Vec<&str> = [service.get("description")].into_iter().chain(places).collect();
        let kind = sheet.word(OfferingKind::TERM, self.kind_of(service).code());
        let name = either(service.get("name"), service.get("alternate_name"));
        let parts = [
            // Where nobody gave it a name, our own files say its sort.
            if self.own.is_some() && name == kind {
                String::new()
            } else {
                name.to_owned()
            },
            self.when(service),
            costs.join(", "),
            more.iter()
                .filter(|part| !part.is_empty())
                .copied()
                .collect::<Vec<_>>()
                .join(" – "),
        ];
        let parts = parts.map(|part| part.replace('|', "/").replace(['\r', '\n'], " "));
        format!("{kind} | {}", parts.join(" | "))
    }

    /// When a service is to be had, anywhere or at a place.
    fn when(&self, service: &Row) -> String {
        let own = group(&self.schedules[Of::Service as usize], service);
        let at = group(&self.places, service)
            .flat_map(|at| group(&self.schedules[Of::ServiceAtLocation as usize], at));
        self.told(own.chain(at))
    }

    /// When, in words: `dinsdag 10:00-12:00`.
    fn hours(&self, of: Of, row: &Row) -> String {
        self.told(group(&self.schedules[of as usize], row))
    }

    fn told<'r>(&self, schedules: impl Iterator<Item = &'r Row>) -> String {
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

pub(super) fn group<'g, 't>(
    groups: &'g HashMap<&'t str, Vec<&'t Row>>,
    row: &Row,
) -> impl Iterator<Item = &'t Row> + use<'g, 't> {
    groups.get(row.get("id")).into_iter().flatten().copied()
}

/// Whether it is no longer to be had.
pub(super) fn stopped(row: &Row) -> bool {
    matches!(row.get("status"), "inactive" | "defunct")
}

/// The first, or the other if it says nothing.
fn either<'s>(first: &'s str, other: &'s str) -> &'s str {
    if first.is_empty() { other } else { first }
}
