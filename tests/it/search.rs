//! The search bar and the list under it.

use jiff::civil::date;
use wijkschouw::domain::asset::{Asset, Offering, Status, Verdict};
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::gaps::Scope;
use wijkschouw::domain::kinds::{AssetKind, Kind};
use wijkschouw::domain::listing::{Group, Listing, Order, Row, Sort};
use wijkschouw::domain::lists::{Condition, Kern, Sphere, TargetGroup};
use wijkschouw::domain::phrase::{Arg, Phrase};
use wijkschouw::domain::query::Query;
use wijkschouw::domain::record::{Id, RecordKind};
use wijkschouw::domain::search::Index;
use wijkschouw::domain::value::{Line, Link, Reading};
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

struct Inventory {
    village: Village,
    index: Index,
    words: Words,
}

impl Inventory {
    fn new() -> Self {
        Self {
            village: Village::default(),
            index: Index::default(),
            words: Words::new(Language::Dutch),
        }
    }

    /// Malden and Heumen, with something of every kind.
    fn of_malden() -> Self {
        let mut list = Self::new();
        let malden = list.kern("Malden");
        let heumen = list.kern("Heumen");
        list.add(AssetKind::Place, "Dorpshuis De Eik", |asset| {
            asset.kern = Link::to(malden);
            asset.spheres.set(Sphere::Communal, true);
            asset.spheres.set(Sphere::Institutional, true);
            asset.conditions.set(Condition::Cohesion, true);
            asset.phone = "024-5550123".into();
            asset.verified = Some(date(2026, 5, 1));
            asset.offerings.0.push(Offering {
                name: "Koffieochtend".into(),
                ..Offering::default()
            });
            if let Kind::Place(place) = &mut asset.kind {
                place.owner = "Stichting Dorpsbelang".into();
            }
        });
        list.add(AssetKind::Association, "Fanfare St. Jan", |asset| {
            asset.kern = Link::to(malden);
            asset.spheres.set(Sphere::Communal, true);
            asset.conditions.set(Condition::Cohesion, true);
            asset.conditions.set(Condition::Empowerment, true);
            asset.target_groups.set(TargetGroup::Elderly, true);
            asset.verified = Some(date(2023, 5, 1));
        });
        list.add(AssetKind::Association, "Oude soos", |asset| {
            asset.kern = Link::to(heumen);
            asset.status = Status::Stopped;
            asset.description = "Kaarten in het dorpshuis".into();
        });
        list.add(AssetKind::Volunteer, "Zoë Gerritsen", |asset| {
            asset.tags.add("fietsen maken");
            asset.verdict = Some(Verdict::In);
        });
        list
    }

    fn kern(&mut self, name: &str) -> Id {
        let id = Id::fresh();
        let kern = Kern { name: name.into() };
        self.apply(Change::add(id, kern));
        id
    }

    fn add(&mut self, kind: AssetKind, name: &str, fill: impl FnOnce(&mut Asset)) -> Id {
        let id = Id::fresh();
        let mut asset = Asset::new(kind, name);
        fill(&mut asset);
        self.apply(Change::add(id, asset));
        id
    }

    fn apply(&mut self, change: Change) {
        self.village.apply(&Edit::new(Phrase::new("test"), vec![change]));
        self.index.refresh(&self.village, &self.words);
    }

    fn query(&self, typed: &str) -> Query {
        let cx = Reading {
            today: date(2026, 6, 1),
            village: &self.village,
            terms: &self.words,
        };
        Query::parse(typed, &cx)
    }

    fn list(&self, typed: &str, order: Order) -> Listing {
        Listing::of(
            &self.village,
            &self.index,
            &self.query(typed),
            &order,
            &Scope::default(),
            &|| false,
        )
        .unwrap()
    }

    /// The names that are found, headings between brackets.
    fn rows(&self, typed: &str, order: Order) -> Vec<String> {
        let name = |row: &Row| match row {
            Row::Heading { label, count } => {
                let label = match label {
                    Arg::Term(key) => self.words.say(key),
                    Arg::Text(text) => text.clone(),
                    other => panic!("{other:?}"),
                };
                format!("[{label} {count}]")
            }
            Row::Entry(id) => self.village.name_of(RecordKind::Asset, *id),
        };
        self.list(typed, order).rows.iter().map(name).collect()
    }

    fn found(&self, typed: &str) -> Vec<String> {
        self.rows(typed, Order::default())
    }
}

const EIK: &str = "Dorpshuis De Eik";
const FANFARE: &str = "Fanfare St. Jan";
const SOOS: &str = "Oude soos";
const ZOE: &str = "Zoë Gerritsen";

#[test]
fn everything_is_found_by_what_people_know_of_it() {
    let list = Inventory::of_malden();
    assert_eq!(list.found(""), [EIK, FANFARE, SOOS, ZOE]);
    assert_eq!(list.found("zoe"), [ZOE]);
    assert_eq!(list.found("FIETSEN"), [ZOE]);
    assert_eq!(list.found("koffie"), [EIK]);
    assert_eq!(list.found("dorpsbelang"), [EIK]);
    assert_eq!(list.found("0245550123"), [EIK]);
    assert_eq!(list.found("024-555"), [EIK]);
    assert_eq!(list.found("malden"), [EIK, FANFARE]);
    assert_eq!(list.found("ouderen"), [FANFARE]);
    assert_eq!(list.found("jan fanf"), [FANFARE]);
    assert_eq!(list.found("fanfare eik"), [""; 0]);
    assert_eq!(list.found("\"de eik\""), [EIK]);
    assert_eq!(list.found("\"eik de\""), [""; 0]);
}

#[test]
fn the_best_matches_come_first() {
    let mut list = Inventory::new();
    for name in ["Feesteik", "De Eik", "Eikenlaan", "Bos", "Aekje Elk", "Eik"] {
        list.add(AssetKind::Place, name, |asset| {
            if name == "Bos" {
                asset.description = "Met een oude eik".into();
            }
        });
    }
    assert_eq!(
        list.found("eik"),
        ["Eik", "Eikenlaan", "De Eik", "Feesteik", "Bos"]
    );
    let backwards = Order {
        descending: true,
        ..Order::default()
    };
    assert_eq!(
        list.rows("eik", backwards),
        ["Eikenlaan", "Eik", "De Eik", "Feesteik", "Bos"]
    );
}

#[test]
fn small_typing_errors_are_forgiven() {
    let list = Inventory::of_malden();
    for typed in ["fanfarre", "fafnare", "fanfae", "panfare", "fanfrae st"] {
        assert_eq!(list.found(typed), [FANFARE], "{typed}");
    }
    assert_eq!(list.found("dropshius"), [EIK]);
    assert_eq!(list.found("gerrtisen"), [ZOE]);
    // Half typed, already with an error.
    assert_eq!(list.found("dorsph"), [EIK]);
    // Too short, or too far off.
    assert_eq!(list.found("eij"), [""; 0]);
    assert_eq!(list.found("bibliotheek"), [""; 0]);
}

#[test]
fn terms_narrow_the_list() {
    let list = Inventory::of_malden();
    assert_eq!(list.found("soort:plek"), [EIK]);
    assert_eq!(list.found("kind:place"), [EIK]);
    assert_eq!(list.found("soort:plek,vrijwilliger"), [EIK, ZOE]);
    assert_eq!(list.found("-soort:vereniging"), [EIK, ZOE]);
    assert_eq!(list.found("kern:mal"), [EIK, FANFARE]);
    assert_eq!(list.found("kern:\"hele dorp\""), [ZOE]);
    assert_eq!(list.found("voorwaarde:cohesie sfeer:inst"), [EIK]);
    assert_eq!(list.found("sphere:communal"), [EIK, FANFARE]);
    assert_eq!(list.found("doelgroep:ouderen"), [FANFARE]);
    assert_eq!(list.found("-status:gestopt"), [EIK, FANFARE, ZOE]);
    assert_eq!(list.found("status:gestopt kaarten"), [SOOS]);
    assert_eq!(list.found("oordeel:wel"), [ZOE]);
    assert_eq!(list.found("tag:fiets"), [ZOE]);
    assert_eq!(list.found("trefwoord:\"fietsen maken\""), [ZOE]);
    assert_eq!(list.found("nagekeken:ooit"), [EIK, FANFARE]);
    assert_eq!(list.found("nagekeken:oud"), [FANFARE]);
    assert_eq!(list.found("verified:never"), [SOOS, ZOE]);
    assert_eq!(list.found("heeft:telefoon"), [EIK]);
    assert_eq!(list.found("-has:conditions"), [SOOS, ZOE]);
}

#[test]
fn a_term_that_is_being_typed_hides_nothing() {
    let list = Inventory::of_malden();
    assert_eq!(list.found("soort:").len(), 4);
    assert_eq!(list.found("-soort:").len(), 4);
    assert_eq!(list.found("soort:pl"), [EIK]);
    assert_eq!(list.found("soort:plek,"), [EIK]);
}

#[test]
fn unknown_terms_are_looked_for_as_typed_and_said() {
    let mut list = Inventory::of_malden();
    list.add(AssetKind::Place, "Kleur:Rood", |_| {});
    let query = list.query("kleur:rood soort:olifant soort:plek");
    assert_eq!(query.unknown, ["kleur:rood", "soort:olifant"]);
    assert_eq!(list.found("kleur:rood"), ["Kleur:Rood"]);
    assert_eq!(list.found("soort:olifant"), [""; 0]);
}

#[test]
fn signs_that_mean_something_elsewhere_mean_nothing_here() {
    let names = [
        "'; DROP TABLE asset; --",
        "\" OR 1=1 --",
        "50% korting_actie",
        "Ster * club",
        "\"De Zwaan\" en \"De Haan\"",
        "a AND b NOT c NEAR(d e)",
        "^begin ein$ [a-z]+ .*",
        "-min soort:plek",
        "back\\slash",
        "één – “aanhaling”",
        "title:foo*",
    ];
    let mut list = Inventory::new();
    for name in names {
        list.add(AssetKind::Place, name, |_| {});
    }
    for name in names {
        assert!(list.found(name).contains(&name.to_owned()), "{name}");
    }
    assert_eq!(list.found("%"), ["50% korting_actie"]);
    assert_eq!(list.found("_"), ["50% korting_actie"]);
}

#[test]
fn the_list_can_be_sorted() {
    let mut list = Inventory::of_malden();
    list.add(AssetKind::Association, "Groep 10", |_| {});
    list.add(AssetKind::Association, "Groep 2", |_| {});
    let sorted = |sort, descending| {
        let order = Order {
            sort,
            descending,
            group: None,
        };
        list.rows("", order)
    };
    assert_eq!(
        sorted(Sort::Name, true),
        [ZOE, SOOS, "Groep 10", "Groep 2", FANFARE, EIK]
    );
    assert_eq!(
        sorted(Sort::Kind, false),
        [EIK, ZOE, FANFARE, "Groep 2", "Groep 10", SOOS]
    );
    // What has no kern, or was never checked, comes last, whatever the direction.
    assert_eq!(sorted(Sort::Kern, false)[..4], [SOOS, EIK, FANFARE, "Groep 2"]);
    assert_eq!(sorted(Sort::Kern, true)[..4], [EIK, FANFARE, SOOS, "Groep 2"]);
    assert_eq!(sorted(Sort::Verified, false)[..3], [FANFARE, EIK, "Groep 2"]);
    assert_eq!(sorted(Sort::Conditions, true)[..2], [FANFARE, EIK]);
    assert_eq!(sorted(Sort::Status, true)[0], SOOS);
}

#[test]
fn the_list_can_be_grouped() {
    let list = Inventory::of_malden();
    let grouped = |group| {
        let order = Order {
            group: Some(group),
            ..Order::default()
        };
        list.rows("", order)
    };
    assert_eq!(
        grouped(Group::Kern),
        [
            "[Heumen 1]",
            SOOS,
            "[Malden 2]",
            EIK,
            FANFARE,
            "[hele dorp 1]",
            ZOE
        ]
    );
    assert_eq!(
        grouped(Group::Sphere),
        [
            "[gemeenschappelijk 2]",
            EIK,
            FANFARE,
            "[institutioneel 1]",
            EIK,
            "[Zonder sfeer 2]",
            SOOS,
            ZOE
        ]
    );
    assert_eq!(grouped(Group::Kind)[0], "[Plekken 1]");
    assert_eq!(grouped(Group::TargetGroup)[0], "[ouderen 1]");
    let listing = list.list(
        "malden",
        Order {
            group: Some(Group::Sphere),
            ..Order::default()
        },
    );
    assert_eq!((listing.found, listing.total), (2, 4));
}

#[test]
fn the_index_follows_every_edit() {
    let mut list = Inventory::of_malden();
    let id = list.village.named(RecordKind::Asset, EIK)[0];
    let name = |name: &'static str| move |asset: &mut Asset| asset.name = Line::from(name);
    list.apply(Change::of(&list.village, id, name("Huis van Malden")).unwrap());
    assert_eq!(list.found("eik"), [""; 0]);
    assert_eq!(list.found("huis van"), ["Huis van Malden"]);
    let malden = list.village.named(RecordKind::Kern, "Malden")[0];
    let rename = |kern: &mut Kern| kern.name = "Overasselt".into();
    list.apply(Change::of(&list.village, malden, rename).unwrap());
    assert_eq!(list.found("overasselt").len(), 2);
    for change in list.village.removal(RecordKind::Asset, &[id]) {
        list.apply(change);
    }
    assert_eq!(list.found(""), [FANFARE, SOOS, ZOE]);

    let mut anew = Index::default();
    anew.refresh(&list.village, &list.words);
    let names = |index: &Index| -> Vec<String> {
        index
            .entries()
            .iter()
            .map(|entry| entry.name().to_owned())
            .collect()
    };
    assert_eq!(names(&list.index), names(&anew));
}

#[test]
fn an_overtaken_search_gives_up() {
    let list = Inventory::of_malden();
    let query = list.query("eik");
    let listing = Listing::of(
        &list.village,
        &list.index,
        &query,
        &Order::default(),
        &Scope::default(),
        &|| true,
    );
    assert_eq!(listing, None);
}

#[test]
fn a_saint_is_found_in_short_and_in_full() {
    let mut list = Inventory::new();
    list.add(AssetKind::Association, "Harmonie Sint Cecilia", |_| {});
    list.add(AssetKind::Association, "Gilde St. Joris", |_| {});
    for (typed, found) in [
        ("st. cecilia", vec!["Harmonie Sint Cecilia"]),
        ("sint joris", vec!["Gilde St. Joris"]),
        ("sint", vec!["Gilde St. Joris", "Harmonie Sint Cecilia"]),
    ] {
        let mut names = list.rows(typed, Order::default());
        names.sort_unstable();
        assert_eq!(names, found, "{typed}");
    }
}
