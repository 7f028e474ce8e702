//! The tables and columns of HSDS 3.0 that are used.

/// A table.
pub(super) struct Table {
    /// Its name.
    pub name: &'static str,
    /// The file in which it stands.
    pub path: &'static str,
    /// Its columns, the id first.
    pub columns: &'static [Column],
}

/// A column.
pub(super) struct Column {
    /// Its name.
    pub name: &'static str,
    /// What stands in it.
    pub holds: Holds,
    /// Whether every row has it.
    pub required: bool,
}

/// What stands in a column.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// Text.
    Text,
    /// The id of the row itself.
    Id,
    /// The id of a row of this table.
    Of(&'static str),
    /// The id of a row of one of several tables.
    OfAny,
    /// A number.
    Number,
    /// A calendar day.
    Day,
    /// An e-mail address.
    Email,
    /// A web address with its scheme.
    Address,
    /// One of these.
    Choice(&'static [&'static str]),
}

const STATUS: &[&str] = &["active", "inactive", "defunct", "temporarily closed"];
const PLACES: &[&str] = &["physical", "postal", "virtual"];

/// A column that every row has.
const fn must(name: &'static str, holds: Holds) -> Column {
    Column {
        name,
        holds,
        required: true,
    }
}

/// A column that may be empty.
const fn may(name: &'static str, holds: Holds) -> Column {
    Column {
        name,
        holds,
        required: false,
    }
}

/// All of them, in the order of the specification.
pub(super) const TABLES: &[Table] = &[
    Table {
        name: "organization",
        path: "organizations.csv",
        columns: &[
            must("id", Holds::Id),
            must("name", Holds::Text),
            must("description", Holds::Text),
            may("email", Holds::Email),
            may("website", Holds::Address),
        ],
    },
    Table {
        name: "service",
        path: "services.csv",
        columns: &[
            must("id", Holds::Id),
            must("organization_id", Holds::Of("organization")),
            must("name", Holds::Text),
            may("description", Holds::Text),
            must("status", Holds::Choice(STATUS)),
            may("fees_description", Holds::Text),
            may("eligibility_description", Holds::Text),
            may("assured_date", Holds::Day),
        ],
    },
    Table {
        name: "attribute",
        path: "attributes.csv",
        columns: &[
            must("id", Holds::Id),
            must("link_id", Holds::OfAny),
            must("taxonomy_term_id", Holds::Of("taxonomy_term")),
            must("link_entity", Holds::Text),
        ],
    },
    Table {
        name: "service_at_location",
        path: "service_at_location.csv",
        columns: &[
            must("id", Holds::Id),
            must("service_id", Holds::Of("service")),
            must("location_id", Holds::Of("location")),
        ],
    },
    Table {
        name: "location",
        path: "locations.csv",
        columns: &[
            must("id", Holds::Id),
            must("location_type", Holds::Choice(PLACES)),
            may("organization_id", Holds::Of("organization")),
            may("name", Holds::Text),
            may("description", Holds::Text),
            may("latitude", Holds::Number),
            may("longitude", Holds::Number),
        ],
    },
    Table {
        name: "phone",
        path: "phones.csv",
        columns: &[
            must("id", Holds::Id),
            may("location_id", Holds::Of("location")),
            may("organization_id", Holds::Of("organization")),
            may("contact_id", Holds::Of("contact")),
            must("number", Holds::Text),
        ],
    },
    Table {
        name: "contact",
        path: "contacts.csv",
        columns: &[
            must("id", Holds::Id),
            may("organization_id", Holds::Of("organization")),
            may("name", Holds::Text),
            may("title", Holds::Text),
            may("department", Holds::Text),
            may("email", Holds::Email),
        ],
    },
    Table {
        name: "address",
        path: "addresses.csv",
        columns: &[
            must("id", Holds::Id),
            must("location_id", Holds::Of("location")),
            must("address_1", Holds::Text),
            must("city", Holds::Text),
            must("state_province", Holds::Text),
            must("postal_code", Holds::Text),
            must("country", Holds::Text),
            must("address_type", Holds::Choice(PLACES)),
        ],
    },
    Table {
        name: "schedule",
        path: "schedules.csv",
        columns: &[
            must("id", Holds::Id),
            must("service_id", Holds::Of("service")),
            must("description", Holds::Text),
        ],
    },
    Table {
        name: "service_area",
        path: "service_areas.csv",
        columns: &[
            must("id", Holds::Id),
            must("service_id", Holds::Of("service")),
            must("name", Holds::Text),
        ],
    },
    Table {
        name: "accessibility",
        path: "accessibility.csv",
        columns: &[
            must("id", Holds::Id),
            must("location_id", Holds::Of("location")),
            must("description", Holds::Text),
        ],
    },
    Table {
        name: "taxonomy_term",
        path: "taxonomy_terms.csv",
        columns: &[
            must("id", Holds::Id),
            must("code", Holds::Text),
            must("name", Holds::Text),
            must("description", Holds::Text),
            must("taxonomy_id", Holds::Of("taxonomy")),
            must("language", Holds::Text),
        ],
    },
    Table {
        name: "taxonomy",
        path: "taxonomies.csv",
        columns: &[
            must("id", Holds::Id),
            must("name", Holds::Text),
            must("description", Holds::Text),
        ],
    },
];
