//! Connecting: who stands alone, islands, hinges, wishes, and the tree that is walked.

use std::sync::Arc;

use wijkschouw::domain::record::Id;
use wijkschouw::domain::relation::{Relation, RelationKind, RelationState};
use wijkschouw::i18n::Language;

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
pub fn six() -> Evening {
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
fn nobody_is_listed_to_be_related_to_themselves() {
    let mut evening = six();
    evening.keys("3/loods<enter>rloods").shows("Niets gevonden");
    evening.keys("<ctrl-u>fanfare").hides("Niets gevonden");
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
        .shows("Gebeurd: ")
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
    evening
        .keys("<down>")
        .shows("→ toont wie hier zijn, Enter brengt");
    // Who they are, and back.
    evening
        .keys("<right>")
        .shows("Kapel (2)")
        .keys("<left>")
        .shows("Eilanden (2)");
    evening.keys("<enter>").shows("[x] het is nog een wens");
    // Who is not to meet after all is left in peace: nobody else is sought.
    evening
        .keys("<esc>")
        .hides("het is nog een wens")
        .hides("Met:")
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
    evening.shows("Wie staat alleen (3)");
    // From now on the key is for the wish itself.
    evening
        .shows("Enter opent de wens")
        .hides("brengt hen samen")
        .keys("<enter>")
        .shows("Fanfare werkt samen met Soos")
        .keys("<esc>")
        .shows("Enter opent de wens");
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
    evening.keys("<enter>");
    evening.shows("Enter opent de wens dat").shows("Spillen (1)");
    evening.keys("H").shows("Dit is geen wens");
    evening.keys("u<enter><space><enter>").shows("Spillen (0)");
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
