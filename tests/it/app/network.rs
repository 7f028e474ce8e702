//! Connecting: who stands alone, islands, hinges, wishes, and the tree that is walked.

use std::sync::Arc;

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::relation::{Relation, RelationKind, RelationState};
use wijkschouw::domain::value::Link;
use wijkschouw::i18n::Language;
use wijkschouw::widgets::theme::ASCII;

use crate::app::small;
use crate::evening::{Evening, TODAY};

/// The relations in the file: from, type, to, state.
fn relations(evening: &Evening) -> Vec<(String, RelationKind, String, RelationState)> {
    let village = evening.village();
    let name = |id: Option<Id>| village.assets[&id.unwrap()].name.to_string();
    let of = |relation: &Arc<Relation>| {
        let (from, to) = (name(relation.from.0), name(relation.to.0));
        (from, relation.kind, to, relation.state)
    };
    village.relations.values().map(of).collect()
}

/// Three places, two associations and a volunteer, of which some are related: an island of three, one
/// of two, and one alone.
fn six() -> Evening {
    let mut evening = Evening::in_heumen(Language::Dutch);
    for name in ["Dorpshuis", "Kapel", "Loods"] {
        evening.keys("n<enter>").keys(name).keys("<ctrl-s>");
    }
    for name in ["Fanfare", "Zangkoor"] {
        evening.keys("n<down><down><enter>").keys(name).keys("<ctrl-s>");
    }
    evening.keys("n<down><enter>Els<ctrl-s>");
    for (one, other) in [
        ("Fanfare", "Dorpshuis"),
        ("Els", "Fanfare"),
        ("Zangkoor", "Kapel"),
    ] {
        let search = format!("2/{one}<enter>r{other}<enter><enter><esc>");
        evening.keys(&search);
    }
    evening
}

#[test]
fn somebody_who_stands_alone_is_connected_in_four_keys_and_a_name() {
    let mut evening = small(Language::Dutch);
    evening.keys("3<tab>").shows("Wie staat alleen (12)");
    evening
        .keys("r")
        .shows("Vereniging 01 verbinden")
        .keys("vereniging 05")
        .keys("<enter><enter>");
    evening.shows("Wie staat alleen (10)").hides("verbinden met:");
    let [(from, kind, to, state)] = relations(&evening).try_into().unwrap();
    assert_eq!((from.as_str(), to.as_str()), ("Vereniging 01", "Vereniging 05"));
    assert_eq!((kind, state), (RelationKind::WorksWith, RelationState::Existing));
    // The list goes on with the next one, and undo brings both back.
    evening.keys("u").shows("Wie staat alleen (12)");
}

#[test]
fn a_relation_goes_either_way_from_either_end() {
    let mut evening = six();
    // From the end: the arrow turns the phrase round.
    evening.keys("3/loods<enter>rels<enter>").shows("Loods verbinden");
    evening.keys("<left><enter>");
    let last = relations(&evening).pop().unwrap();
    evening.keys("u").keys("rels<enter><enter>");
    let straight = relations(&evening).pop().unwrap();
    assert_eq!((&last.0, &last.2), (&straight.2, &straight.0));
    assert_eq!(last.1, straight.1);
}

#[test]
fn a_wish_is_apart_dashed_and_comes_about_with_one_key() {
    let mut evening = six();
    // Four keys and the name.
    evening
        .keys("3/dorpshuis<enter>")
        .keys("rzangkoor<enter><space><enter>");
    evening.shows("└╌").shows("1 verbinding, 1 wens");
    let wished = relations(&evening).pop().unwrap();
    assert_eq!(wished.3, RelationState::Wished);
    // A wish joins no islands.
    evening.keys("m").shows("Eilanden (2)").keys("<esc>");
    evening
        .keys("H")
        .shows("Geen wens meer")
        .shows("2 verbindingen")
        .hides("└╌");
    let village = evening.village();
    let relation = village.relations.values().next_back().unwrap();
    assert_eq!(relation.state, RelationState::Existing);
    assert_eq!(relation.since, Some(TODAY));
    evening.shows("sinds 23-11-2026").shows("Eilanden (1)");
    evening.keys("H").shows("Dit is geen wens");
    evening.keys("u").shows("└╌").shows("Eilanden (2)");
}

#[test]
fn wishes_are_listed_and_can_come_about_or_go_there() {
    let mut evening = six();
    evening.keys("3mmm").shows("Wensen (0)").shows("Geen wensen");
    evening.keys("<esc>/loods<enter>rels<enter><space><enter>rkapel<enter><space><enter>");
    // The last one noted goes first.
    evening
        .keys("<tab>")
        .shows("Wensen (2)")
        .keys("H")
        .shows("Wensen (1)");
    let made = relations(&evening)
        .into_iter()
        .filter(|one| one.3 == RelationState::Existing);
    assert!(made.clone().any(|one| one.0 == "Kapel" || one.2 == "Kapel"));
    evening.keys("d").shows("Wensen (0)").shows("verwijderd");
    evening.keys("u").shows("Wensen (1)").keys("e").shows("Sinds");
}

#[test]
fn the_tree_is_walked_both_ways() {
    let mut evening = six();
    evening
        .keys("3/dorpshuis<enter>")
        .shows("└─ ontvangt Fanfare")
        .shows("+1");
    evening.keys("<down><right>").shows("   └─ heeft actief Els");
    // Where one came from is not shown again below it.
    assert_eq!(
        evening.screen().matches("Dorpshuis").count(),
        2,
        "{}",
        evening.screen()
    );
    evening
        .keys("<down><right>")
        .shows("Els heeft verder geen verbindingen");
    evening.keys("<left><left>").hides("heeft actief Els");
    // On to Fanfare, on to Els, and back the way one came.
    evening
        .keys(".")
        .shows("Fanfare ")
        .shows("├─ komt samen in Dorpshuis");
    evening.keys("<down><down>.").shows("└─ is actief bij Fanfare");
    evening.keys("<backspace>").shows("├─ komt samen in Dorpshuis");
    evening.keys("<backspace>").shows("└─ ontvangt Fanfare");
    // From where one begins, back is where one was before the network.
    evening.keys("<backspace>");
    evening.keys("<backspace>").shows("12").hides("Verbindingen ━");
}

#[test]
fn a_circle_has_an_end() {
    let mut evening = six();
    evening.keys("3/els<enter>rdorpshuis<enter><enter>");
    // Els, Fanfare, Dorpshuis, and there Els again.
    evening.keys("g<down><right>").shows("Dorpshuis");
    let screen = evening.screen();
    let fanfare = screen
        .lines()
        .position(|line| line.contains("bij Fanfare"))
        .unwrap();
    evening.keys("g");
    for _ in 0..6 {
        evening.keys("<down><right>");
    }
    evening.shows("Els staat hier al boven");
    assert!(fanfare > 0);
}

#[test]
fn what_has_ended_stands_apart_with_its_day() {
    let mut evening = six();
    evening.keys("3/dorpshuis<enter><down>e");
    evening.shows("Fanfare").keys("<tab>").keys("1-11-2026<ctrl-s>");
    evening.shows("tot 1-11-2026").shows("0 verbindingen");
    evening.keys("<tab>").shows("Dorpshuis").shows("Wie staat alleen");
    let village = evening.village();
    let ended = village
        .relations
        .values()
        .filter(|relation| relation.until.is_some());
    assert_eq!(ended.count(), 1);
}

#[test]
fn islands_are_named_and_two_of_them_are_brought_together() {
    let mut evening = six();
    evening
        .keys("3m")
        .shows("Eilanden (2)")
        .shows("Fanfare, Dorpshuis");
    evening.shows("Het grootste eiland, met 3 hulpbronnen");
    evening.keys("<down>").shows("Deze eilanden delen niets.");
    // Who they are, and back.
    evening
        .keys("<right>")
        .shows("Kapel (2)")
        .keys("<left>")
        .shows("Eilanden (2)");
    evening.keys("<enter>").shows("[x] het is nog een wens");
    evening
        .keys("<space><enter>")
        .shows("Eilanden (1)")
        .shows("Het enige eiland");
    assert_eq!(relations(&evening).len(), 4);
}

#[test]
fn what_two_share_is_the_reason_to_meet() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("iFanfare #ver @malden +jongeren<enter>Soos #ver @malden +jongeren<enter>")
        .keys("Loods #plek @over<enter><esc>");
    evening
        .keys("3<tab>")
        .shows("Fanfare past bij Soos: beiden in Malden");
    evening.keys("<down>").shows("Loods deelt geen kern");
    evening
        .keys("g<enter>")
        .shows("Fanfare verbinden")
        .keys("<enter>");
    evening.shows("Dit is al een wens").shows("Wie staat alleen (3)");
    let [(from, _, to, state)] = relations(&evening).try_into().unwrap();
    assert_eq!(
        (from.as_str(), to.as_str(), state),
        ("Fanfare", "Soos", RelationState::Wished)
    );
}

#[test]
fn a_hinge_says_what_hangs_on_it_and_gets_a_way_round() {
    let mut evening = six();
    evening.keys("3/loods<enter>rdorpshuis<enter><enter>");
    evening.keys("/fanfare<enter>rzangkoor<enter><enter>");
    // Els has only Fanfare, and is no part of two.
    evening.keys("mm").shows("Spillen (1)").shows("2 + 2");
    evening.shows("Zonder Fanfare valt een groep van 6 uiteen");
    evening
        .keys("<enter>")
        .shows("Dorpshuis verbinden")
        .shows("[x] het is nog een wens");
    evening.keys("<space><enter>").shows("Spillen (0)");
}

#[test]
fn a_cell_opens_the_relations_in_it() {
    let mut evening = six();
    evening
        .keys("3mmmm")
        .shows("Soort × soort")
        .shows("Plekken × Plekken: nog geen verbinding");
    evening
        .keys("<enter>")
        .shows("In dit vak zijn nog geen verbindingen");
    evening
        .keys("<right><right>")
        .shows("Plekken × Verenigingen: 2 verbindingen");
    evening
        .keys("<enter>")
        .shows("Plekken × Verenigingen (2)")
        .shows("Fanfare komt samen in Dorpshuis");
    // A relation that goes leaves the cell, and the last one closes it.
    evening
        .keys("d")
        .shows("Plekken × Verenigingen (1)")
        .keys("d")
        .shows("Soort × soort");
    evening
        .keys("u")
        .keys("<enter><backspace>")
        .shows("Soort × soort");
    // Nobody of this kind: there is nothing to connect.
    evening
        .keys("<down><down><down>")
        .shows("Professionals: hier is nog niemand");
}

#[test]
fn the_filter_narrows_the_lists_and_says_so() {
    let mut evening = six();
    evening.keys("3<tab>").shows("Wie staat alleen (1)");
    evening.keys("f<down><down><down><down><enter>");
    assert!(evening.title().contains("Vrijwilligers"), "{}", evening.title());
    evening.shows("Wie staat alleen (1)").shows("Els");
    evening.keys("mmmm").shows("soorten tellen hier mee").shows("● 2");
    evening.keys("<esc>g").shows("Dit toont alles");
}

#[test]
fn the_network_of_an_entry_is_one_key_away_and_stays_for_next_time() {
    let mut evening = six();
    evening.keys("2/kapel<enter>.").shows("└─ ontvangt Zangkoor");
    evening
        .keys("<backspace>")
        .shows("1 van 6")
        .keys("3")
        .shows("└─ ontvangt Zangkoor");
    evening
        .keys("mm<tab>")
        .restart()
        .shows("└─ ontvangt Zangkoor")
        .shows("Spillen (0)");
}

#[test]
fn from_a_gap_to_the_network_and_back() {
    let mut evening = six();
    evening.keys("1<right>g").shows("Loods");
    evening.keys(".").shows("Nog geen verbindingen").shows("Loods");
    evening.keys("<backspace>").shows("Gaten in stap 2");
}

#[test]
fn an_entry_that_goes_is_missed_and_comes_back() {
    let mut evening = six();
    evening
        .keys("3/kapel<enter>2/kapel<enter>d3")
        .shows("Deze hulpbron is er niet meer");
    evening.keys("u").shows("└─ ontvangt Zangkoor");
}

#[test]
fn without_entries_or_with_one_the_screen_says_what_to_do() {
    let mut evening = Evening::in_heumen(Language::English);
    evening.keys("3").shows("No assets yet");
    evening.keys("m").keys("m").keys("m").shows("Wishes (0)");
    evening
        .keys("n<enter>Hall<ctrl-s>")
        .shows("No relations yet. Press r");
    evening
        .keys("<tab>")
        .keys("mmm")
        .shows("Who stands alone (1)")
        .shows("shares no kern");
}

#[test]
fn seven_bits_show_a_wish_apart() {
    let mut evening = Evening::with_signs(Language::Dutch, &ASCII);
    evening.keys("<ctrl-d>3mmm.");
    evening.shows("|. ondersteunt").shows("`- komt samen in");
    evening.keys("<down>").shows("> toont nog 8 van Voedselhulp");
}

#[test]
fn names_stay_hidden_while_others_look_along() {
    let mut evening = six();
    evening.keys("3/fanfare<enter>").shows("Els");
    evening
        .keys("p")
        .shows("PRESENTATIE")
        .hides("Els")
        .shows("vrijwilliger");
    evening
        .keys("<tab>m")
        .hides("Els")
        .keys("m")
        .hides("Els")
        .keys("mm")
        .hides("Els");
    evening.keys("<esc>g<down><down>.").hides("Els").shows("Fanfare");
    evening.keys("/").hides("Els").keys("<esc>");
    evening.keys("pj").shows("Els");
}

#[test]
fn a_click_chooses_in_the_tree_and_in_the_list() {
    let mut evening = six();
    evening
        .keys("3/fanfare<enter>")
        .click("komt samen in Dorpshuis")
        .keys(".");
    evening.shows("└─ ontvangt Fanfare");
    evening.double_click("Loods").shows("Loods verbinden");
    evening
        .keys("<esc>mmmm")
        .click("● 2")
        .keys("<enter>")
        .shows("Plekken × Verenigingen (2)");
}

#[test]
fn twenty_thousand_entries_of_which_five_thousand_know_one() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let id = |number: usize| Id::derived(Id::ONLY, &number.to_string());
    let assets = (0..20_000).map(|number| {
        let kind = if number == 0 {
            AssetKind::Place
        } else {
            AssetKind::Volunteer
        };
        Change::add(id(number), Asset::new(kind, &format!("Nummer {number:05}")))
    });
    let relation = |from: usize, to: usize, kind| {
        let relation = Relation {
            from: Link::to(id(from)),
            to: Link::to(id(to)),
            kind,
            ..Relation::default()
        };
        Change::add(Id::derived(id(from), &to.to_string()), relation)
    };
    let star = (1..=5_000).map(|number| relation(number, 0, RelationKind::MeetsIn));
    let pairs = (6_000..16_000)
        .step_by(2)
        .map(|number| relation(number, number + 1, RelationKind::Knows));
    let changes = assets.chain(star).chain(pairs).collect();
    evening.written(&Edit::new(Phrase::new("import"), changes));
    evening
        .keys("3")
        .shows("5000 verbindingen")
        .shows("ontvangt Nummer 00001");
    evening.keys("G").shows("ontvangt Nummer 05000").keys("g");
    evening
        .keys("<tab>")
        .shows("Wie staat alleen (4999)")
        .keys("G")
        .shows("Nummer 19999");
    evening
        .keys("m")
        .shows("Eilanden (5001)")
        .shows("Nummer 00000, Nummer 00001")
        .keys("G");
    evening
        .shows("Nummer 15998 en Nummer 15999")
        .keys("m")
        .shows("Spillen (0)");
    evening
        .keys("<tab>rnummer 19998<enter><enter>")
        .shows("Nummer 19998");
}
