//! Guides that we wrote ourselves: which of their rows are entries of ours, and what only stands there because the
//! specification does not do without.

use std::collections::BTreeSet;

use strum::VariantArray;

use crate::domain::asset::OfferingKind;
use crate::domain::code::{Code, term_key};
use crate::domain::kinds::AssetKind;
use crate::domain::query::subtypes_of;
use crate::domain::record::Id;
use crate::exchange::export::hsds::{access_of, location_of, village};
use crate::exchange::sheets::hsds::entries::{Guide, group, stopped};
use crate::exchange::sheets::hsds::tables::{Row, Table, Tables};
use crate::exchange::sheets::keyed::{Entry, Keyed};
use crate::i18n::{Language, Words, fold};

/// What a file of our own says that is nothing to take over.
pub(super) struct Own {
    /// The id of the organisation that the village is.
    village: String,
    /// What the village is called.
    name: String,
    /// What stands where something is not known, folded.
    unknown: Vec<String>,
    /// What kinds and subtypes are called, folded: the description of what has none.
    sorts: BTreeSet<String>,
}

impl Own {
    /// Of these tables, if the village itself is one of their organisations.
    pub fn of(tables: &Tables, words: &Words) -> Option<Self> {
        let village = village().to_string();
        let name = tables.find(Table::Organization, &village)?.get("name").to_owned();
        let all = |key: &str| Language::ALL.map(|language| fold(&words.say_in(language, key)));
        let kinds = AssetKind::VARIANTS.iter();
        let keys = kinds.flat_map(|kind| {
            let subtypes = subtypes_of(*kind);
            let subtypes = subtypes.into_iter().map(|code| term_key("subtype", code));
            subtypes.chain([kind.term()])
        });
        Some(Self {
            village,
            name,
            unknown: all("export-unknown").to_vec(),
            sorts: keys.flat_map(|key| all(&key)).collect(),
        })
    }
}

/// Whether it only says in words how our own location is rated.
pub(super) fn is_own_access(access: &Row, location: &Row) -> bool {
    let location = Id::parse(location.get("id"));
    location.is_some_and(|id| access.get("id") == access_of(id).to_string())
}

impl<'t> Guide<'t> {
    /// Whether the organisation is the village itself.
    pub fn is_village(&self, organization: &Row) -> bool {
        self.own
            .as_ref()
            .is_some_and(|own| organization.get("id") == own.village)
    }

    /// Where an organisation is, if it has a location of its own that is no place.
    pub fn location_of(&self, organization: &Row) -> Option<&'t Row> {
        let id = Id::parse(organization.get("id"))?;
        self.own.as_ref()?;
        self.tables.find(Table::Location, &location_of(id).to_string())
    }

    /// Whether the location only says where an organisation is.
    pub fn is_of_organization(&self, location: &Row) -> bool {
        let of = Id::parse(location.get("organization_id"));
        self.own.is_some() && of.is_some_and(|of| location.get("id") == location_of(of).to_string())
    }

    /// What is offered at a place by nobody but the place: the village stands in for it.
    pub fn offered_at(&self, location: &Row, sheet: &Keyed) -> String {
        let services = group(&self.at, location)
            .filter_map(|at| self.tables.find(Table::Service, at.get("service_id")))
            .filter(|service| {
                let own = self.own.as_ref();
                own.is_some_and(|own| service.get("organization_id") == own.village) && !stopped(service)
            });
        let lines: Vec<String> = services.map(|service| self.offering(service, sheet)).collect();
        lines.join("\n")
    }

    /// The sort of what is offered; of other guides each is a service.
    pub fn kind_of(&self, service: &Row) -> OfferingKind {
        let mut kinds = OfferingKind::VARIANTS.iter().copied();
        let kind = kinds.find(|kind| self.own.is_some() && self.is_sorted(service, &kind.term()));
        kind.unwrap_or(OfferingKind::Service)
    }

    /// Whether it is somebody of our own, who is an entry.
    pub fn is_own_person(&self, contact: &Row) -> bool {
        self.kind_of_person(contact).is_some()
    }

    /// Somebody of our own.
    pub fn own_person(&self, contact: &Row, sheet: &Keyed) -> Option<Entry> {
        let kind = self.kind_of_person(contact)?;
        let mut entry = self.called(contact, kind, sheet);
        if kind == AssetKind::Professional {
            entry.field("role", self.unless_sort(contact.get("title")));
            entry.field("organisation", contact.get("department"));
        }
        entry.field("email", contact.get("email"));
        for phone in group(&self.numbers, contact) {
            entry.field("phone", phone.get("number"));
        }
        Some(entry)
    }

    fn kind_of_person(&self, contact: &Row) -> Option<AssetKind> {
        self.own.as_ref()?;
        let mut kinds = AssetKind::VARIANTS.iter().copied();
        kinds.find(|kind| self.is_sorted(contact, &kind.term()))
    }

    fn is_sorted(&self, row: &Row, code: &str) -> bool {
        let terms = group(&self.attributes, row);
        let mut terms = terms.filter_map(|one| self.tables.find(Table::Term, one.get("taxonomy_term_id")));
        terms.any(|term| term.get("code") == code)
    }

    /// The text, unless it only says that nobody knows.
    pub fn unless_unknown<'s>(&self, text: &'s str) -> &'s str {
        match &self.own {
            Some(own) if own.unknown.contains(&fold(text)) => "",
            _ => text,
        }
    }

    /// The text, unless it only says what sort of thing it is.
    pub fn unless_sort<'s>(&self, text: &'s str) -> &'s str {
        match &self.own {
            Some(own) if own.sorts.contains(&fold(text)) => "",
            _ => text,
        }
    }

    /// The kern, unless it is the whole village.
    pub fn kern<'s>(&self, city: &'s str) -> &'s str {
        match &self.own {
            Some(own) if own.name == city => "",
            _ => self.unless_unknown(city),
        }
    }
}
