//! The village as rows of the tables.

use std::collections::BTreeMap;

use crate::domain::asset::{Asset, Offering, Status};
use crate::domain::code::Code;
use crate::domain::kinds::{AssetKind, Kind};
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::domain::relation::RelationKind;
use crate::exchange::export::Source;
use crate::exchange::export::hsds::{Filled, Row};

/// Fills the tables.
pub(super) struct Rows<'a> {
    from: &'a Source<'a>,
    filled: Filled,
    /// The words that something is tagged with, by code.
    terms: BTreeMap<String, (String, String)>,
}

impl<'a> Rows<'a> {
    /// The rows of all tables.
    pub fn of(from: &'a Source<'a>) -> Filled {
        let mut rows = Self {
            from,
            filled: Filled::new(),
            terms: BTreeMap::new(),
        };
        rows.village();
        for (id, asset) in &from.village.assets {
            rows.asset(*id, asset);
        }
        rows.taxonomy();
        rows.filled
    }

    fn add(&mut self, table: &'static str, row: Row) {
        self.filled.entry(table).or_default().push(row);
    }

    /// The village itself offers what nobody else can be said to offer: each service is somebody's.
    fn village(&mut self) {
        let name = match self.from.name() {
            "" => self.from.words.say("kern-whole-village"),
            name => name.to_owned(),
        };
        let about = self.from.words.say("export-hsds-village");
        self.add(
            "organization",
            vec![
                ("id", village().to_string()),
                ("name", name),
                ("description", about),
            ],
        );
    }

    fn asset(&mut self, id: Id, asset: &Asset) {
        match asset.which() {
            AssetKind::Association => {
                self.organization(id, asset);
                if !asset.address.is_empty() || asset.latitude.is_some() {
                    self.location(location_of(id), asset, Some(id));
                }
            }
            AssetKind::Place => {
                self.location(id, asset, None);
                self.phone("location_id", id, asset);
                self.tags(id, "location", asset);
            }
            AssetKind::Volunteer | AssetKind::Professional => self.contact(id, asset),
        }
        for (place, offering) in asset.offerings.0.iter().enumerate() {
            self.service(id, place, asset, offering);
        }
    }

    fn organization(&mut self, id: Id, asset: &Asset) {
        let row = vec![
            ("id", id.to_string()),
            ("name", asset.name.to_string()),
            ("description", self.about(asset)),
            ("email", asset.email.to_string()),
            ("website", with_scheme(&asset.website)),
        ];
        self.add("organization", row);
        self.phone("organization_id", id, asset);
        self.tags(id, "organization", asset);
    }

    fn location(&mut self, id: Id, asset: &Asset, of: Option<Id>) {
        let degrees = |degrees: Option<f64>| degrees.map(|degrees| degrees.to_string()).unwrap_or_default();
        self.add(
            "location",
            vec![
                ("id", id.to_string()),
                ("location_type", "physical".to_owned()),
                ("organization_id", of.map(|of| of.to_string()).unwrap_or_default()),
                ("name", asset.name.to_string()),
                (
                    "description",
                    if of.is_none() {
                        self.about(asset)
                    } else {
                        String::new()
                    },
                ),
                ("latitude", degrees(asset.latitude.map(|degrees| degrees.get()))),
                ("longitude", degrees(asset.longitude.map(|degrees| degrees.get()))),
            ],
        );
        if !asset.address.is_empty() {
            self.address(id, asset);
        }
        if let Kind::Place(place) = &asset.kind
            && let Some(rating) = place.accessibility
        {
            let told = Phrase::new("export-hsds-access").number("rating", rating.get());
            let told = self.from.words.tell(&told);
            let own = access_of(id).to_string();
            self.add(
                "accessibility",
                vec![
                    ("id", own),
                    ("location_id", id.to_string()),
                    ("description", told),
                ],
            );
        }
    }

    /// The address. The specification does not do without a province and a postcode: that they are not known
    /// is said in a word.
    fn address(&mut self, location: Id, asset: &Asset) {
        let unknown = self.from.words.say("export-unknown");
        let or_unknown = |text: &str| {
            if text.is_empty() {
                unknown.clone()
            } else {
                text.to_owned()
            }
        };
        let city = self.from.kern_of(asset).unwrap_or(self.from.name());
        let row = vec![
            ("id", derived(location, "address").to_string()),
            ("location_id", location.to_string()),
            ("address_1", asset.address.to_string()),
            ("city", or_unknown(city)),
            ("state_province", unknown.clone()),
            ("postal_code", or_unknown(&asset.postcode)),
            ("country", "NL".to_owned()),
            ("address_type", "physical".to_owned()),
        ];
        self.add("address", row);
    }

    fn phone(&mut self, whose: &'static str, id: Id, asset: &Asset) {
        if !asset.phone.is_empty() {
            let own = derived(id, "phone").to_string();
            let row = vec![
                ("id", own),
                (whose, id.to_string()),
                ("number", asset.phone.to_string()),
            ];
            self.add("phone", row);
        }
    }

    /// A person; who did not agree to being named is in no guide, not even as a role.
    fn contact(&mut self, id: Id, asset: &Asset) {
        if !self.from.may_be_named(asset) {
            return;
        }
        let (role, organisation) = match &asset.kind {
            Kind::Professional(own) => (own.role.to_string(), own.organisation.to_string()),
            _ => (String::new(), String::new()),
        };
        let role = if role.is_empty() {
            self.from.sort_of(asset)
        } else {
            role
        };
        let group = self.related(
            id,
            &[RelationKind::ActiveIn, RelationKind::MemberOf],
            AssetKind::Association,
        );
        let row = vec![
            ("id", id.to_string()),
            (
                "organization_id",
                group.map(|group| group.to_string()).unwrap_or_default(),
            ),
            ("name", asset.name.to_string()),
            ("title", role),
            ("department", organisation),
            ("email", self.from.mail_of(asset).to_owned()),
        ];
        self.add("contact", row);
        if self.from.may_be_reached(asset) {
            self.phone("contact_id", id, asset);
        }
        self.sort(id, "contact", asset.which().term());
    }

    fn service(&mut self, owner: Id, place: usize, asset: &Asset, offering: &Offering) {
        let is_person = asset.kind.consent().is_some();
        if !self.from.may_be_named(asset) {
            return;
        }
        let words = self.from.words;
        let id = derived(owner, &format!("service {place} {}", &*offering.name));
        let organization = if asset.which() == AssetKind::Association {
            owner
        } else {
            village()
        };
        let name = if offering.name.is_empty() {
            words.say(&offering.kind.term())
        } else {
            offering.name.to_string()
        };
        let groups = asset.target_groups.iter().map(|group| words.say(&group.term()));
        let row = vec![
            ("id", id.to_string()),
            ("organization_id", organization.to_string()),
            ("name", name),
            ("description", offering.remarks.to_string()),
            ("status", status(asset.status).to_owned()),
            ("fees_description", offering.cost.to_string()),
            ("eligibility_description", groups.collect::<Vec<_>>().join(", ")),
            (
                "assured_date",
                asset.verified.map(|day| day.to_string()).unwrap_or_default(),
            ),
        ];
        self.add("service", row);
        if !offering.when.is_empty() {
            self.of_service(id, "schedule", "description", &offering.when);
        }
        if let Some(kern) = self.from.kern_of(asset) {
            self.of_service(id, "service_area", "name", kern);
        }
        let at = match asset.which() {
            AssetKind::Place => Some(owner),
            _ => self.related(owner, &[RelationKind::MeetsIn], AssetKind::Place),
        };
        if let Some(at) = at.filter(|_| !is_person) {
            self.of_service(id, "service_at_location", "location_id", &at.to_string());
        }
        self.tags(id, "service", asset);
        self.sort(id, "service", offering.kind.term());
    }

    fn of_service(&mut self, service: Id, table: &'static str, column: &'static str, text: &str) {
        let row = vec![
            ("id", derived(service, table).to_string()),
            ("service_id", service.to_string()),
            (column, text.to_owned()),
        ];
        self.add(table, row);
    }

    /// The first of this kind that it is related to so, on this day.
    fn related(&self, id: Id, ways: &[RelationKind], kind: AssetKind) -> Option<Id> {
        let village = self.from.village;
        let all = village.relations.values();
        let own = all.filter(|relation| {
            relation.from.0 == Some(id) && ways.contains(&relation.kind) && relation.counts(self.from.today)
        });
        let mut ends = own.filter_map(|relation| relation.to.0);
        ends.find(|end| village.assets.get(end).is_some_and(|asset| asset.which() == kind))
    }

    /// What it does and what it contributes to, as words of a list of our own.
    fn tags(&mut self, id: Id, entity: &str, asset: &Asset) {
        let words = self.from.words;
        let functions = asset
            .functions
            .iter()
            .map(|one| (one.term(), words.say(&one.term())));
        let conditions = asset
            .conditions
            .codes()
            .map(|one| (one.term(), words.say(&one.term())));
        let spheres = asset
            .spheres
            .codes()
            .map(|one| (one.term(), words.say(&one.term())));
        for (code, word) in functions.chain(conditions).chain(spheres) {
            self.sorted(id, entity, code, word);
        }
    }

    /// Of which sort it is, as a word of our own list: what the specification has no column for.
    fn sort(&mut self, id: Id, entity: &str, code: String) {
        let word = self.from.words.say(&code);
        self.sorted(id, entity, code, word);
    }

    /// The thing is sorted under this word.
    fn sorted(&mut self, id: Id, entity: &str, code: String, word: String) {
        let term = derived(Id::ONLY, &code).to_string();
        let row = vec![
            ("id", derived(id, &code).to_string()),
            ("link_id", id.to_string()),
            ("taxonomy_term_id", term.clone()),
            ("link_entity", entity.to_owned()),
        ];
        self.add("attribute", row);
        self.terms.entry(code).or_insert((term, word));
    }

    /// The words that were used.
    fn taxonomy(&mut self) {
        if self.terms.is_empty() {
            return;
        }
        let words = self.from.words;
        let own = derived(Id::ONLY, "taxonomy").to_string();
        self.add(
            "taxonomy",
            vec![
                ("id", own.clone()),
                ("name", "wijkschouw".to_owned()),
                ("description", words.say("export-hsds-taxonomy")),
            ],
        );
        for (code, (id, word)) in std::mem::take(&mut self.terms) {
            let row = vec![
                ("id", id),
                ("code", code),
                ("name", word.clone()),
                ("description", word),
                ("taxonomy_id", own.clone()),
                ("language", words.language().code().to_owned()),
            ];
            self.add("taxonomy_term", row);
        }
    }

    /// In a few sentences; what it is where nobody wrote any.
    fn about(&self, asset: &Asset) -> String {
        match &*asset.description {
            "" => self.from.sort_of(asset),
            text => text.to_owned(),
        }
    }
}

/// The organisation that the village itself is.
pub(in crate::exchange) fn village() -> Id {
    derived(Id::ONLY, "village")
}

/// The location of an organisation: where it is, and no place of its own.
pub(in crate::exchange) fn location_of(organization: Id) -> Id {
    derived(organization, "location")
}

/// What a location tells of how accessible it is.
pub(in crate::exchange) fn access_of(location: Id) -> Id {
    derived(location, "accessibility")
}

/// The same id for the same thing each time.
fn derived(from: Id, what: &str) -> Id {
    Id::derived(from, what)
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Active => "active",
        Status::Idea => "inactive",
        Status::Dormant => "temporarily closed",
        Status::Stopped => "defunct",
    }
}

/// The web address as programs know it.
fn with_scheme(website: &str) -> String {
    if website.is_empty() || website.contains("://") {
        website.to_owned()
    } else {
        format!("https://{website}")
    }
}
