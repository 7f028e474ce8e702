//! Several entries at once: marked, changed, related, taken back.

use wijkschouw::domain::asset::{Asset, Status, Verdict};
use wijkschouw::domain::lists::TargetGroup;
use wijkschouw::domain::relation::{Relation, RelationKind, RelationState};
use wijkschouw::i18n::Language;

use crate::app::small;
use crate::evening::Evening;

fn asset(evening: &Evening, name: &str) -> Asset {
    evening.village().assets[&evening.entry(name)].as_ref().clone()
}

/// Goes on to this field of the form.
fn go_to(evening: &mut Evening, field: &str) {
    while !evening.screen().contains(&format!("▸ {field}")) {
        evening.key("tab");
    }
}

/// The relations of the village: from, how, to.
fn relations(evening: &Evening) -> Vec<(String, Relation, String)> {
    let village = evening.village();
    let name = |id: Option<_>| {
        id.map(|id| village.assets[&id].name.to_string())
            .unwrap_or_default()
    };
    let mut relations: Vec<_> = village
        .relations
        .values()
        .map(|one| (name(one.from.0), one.as_ref().clone(), name(one.to.0)))
        .collect();
    relations.sort_by(|one, other| (&one.0, &one.2).cmp(&(&other.0, &other.2)));
    relations
}

#[test]
fn a_range_is_marked_from_the_last_mark_to_here() {
    let mut evening = small(Language::Dutch);
    evening.keys("2R").shows("Merk eerst het begin van de reeks");
    evening.keys("<down><space><down><down>R");
    assert!(
        evening.note().starts_with("4 hulpbronnen gemerkt"),
        "{}",
        evening.note()
    );
    evening.shows("4 gemerkt · 12 van 12");
    // What can be done with all of them is named first.
    evening.shows(" t taggen  e wijzigen  r verbinden  x nagekeken  d verwijderen  R reeks ");
    // Upward too, and from where the last range ended.
    evening.keys("gR").shows("5 gemerkt");
    // Where the start is not in the list, that is said.
    evening
        .keys("/12<enter>R")
        .shows("De laatst gemerkte staat niet in deze lijst.");
}

#[test]
fn marks_stay_while_searching_and_sorting_and_escape_says_that_they_go() {
    let mut evening = small(Language::Dutch);
    evening
        .keys("2<space><space>/vereniging 1<enter>*")
        .shows("5 gemerkt");
    evening.keys("<esc>V").shows("5 gemerkt · 12 van 12");
    evening.keys("<esc>").hides("gemerkt ·");
    assert!(
        evening.note().starts_with("De 5 merken zijn weg."),
        "{}",
        evening.note()
    );
    evening.keys("<esc>").shows("U bent al waar u begon.");
}

#[test]
fn only_what_is_touched_changes_and_one_step_takes_it_back() {
    let mut evening = small(Language::Dutch);
    evening.keys("2te1<enter>/02<enter>te3<enter><esc>g<space><space>");
    let before = evening.exported();
    let [one, two] = ["Vereniging 01", "Vereniging 02"].map(|name| asset(&evening, name));
    evening
        .keys("e")
        .shows("2 hulpbronnen wijzigen")
        .shows("[◐] iedereen");
    // The kern for both, one target group more, and the verdict with its reason.
    evening.keys("over<tab>");
    go_to(&mut evening, "Doelgroepen");
    evening.keys("<right><space>");
    go_to(&mut evening, "Oordeel");
    evening.keys("twij<tab>Alleen voor leden<ctrl-s>");
    let village = evening.village();
    for (name, old) in [("Vereniging 01", one), ("Vereniging 02", two)] {
        let new = asset(&evening, name);
        assert_eq!(&*village.kernen[&new.kern.0.unwrap()].name, "Overasselt");
        assert_eq!(new.verdict, Some(Verdict::Doubt));
        assert_eq!(&*new.verdict_reason, "Alleen voor leden");
        let groups = |asset: &Asset| asset.target_groups.iter().collect::<Vec<_>>();
        let mut wanted = groups(&old);
        wanted.push(TargetGroup::Youth);
        assert!(groups(&new).iter().all(|group| wanted.contains(group)));
        assert!(new.target_groups.contains(TargetGroup::Youth));
        // All else is as it was.
        let as_it_was = Asset {
            kern: old.kern,
            verdict: old.verdict,
            verdict_reason: old.verdict_reason.clone(),
            target_groups: old.target_groups.clone(),
            ..new
        };
        assert_eq!(as_it_was, old);
    }
    evening.shows("2 hulpbronnen gewijzigd");
    // What was meant by the marks has been done.
    evening.hides("gemerkt ·").keys("u");
    assert_eq!(evening.exported(), before);
}

#[test]
fn what_differs_says_so_and_stays_unless_it_is_filled_in_or_emptied() {
    let mut evening = small(Language::Dutch);
    evening.keys("2<enter><tab>mal<ctrl-s>").keys("<space><space>e");
    evening.shows("Nu verschillend. Niets typen verandert niets;");
    evening.hides("Leeg: voor het hele dorp");
    go_to(&mut evening, "Status");
    evening.keys("slap<ctrl-s>");
    assert!(asset(&evening, "Vereniging 01").kern.0.is_some());
    assert!(asset(&evening, "Vereniging 02").kern.0.is_none());
    assert_eq!(asset(&evening, "Vereniging 01").status, Status::Dormant);
    evening
        .keys("g<space><space>e<backspace>")
        .shows("hele dorp")
        .keys("<ctrl-s>");
    assert!(asset(&evening, "Vereniging 01").kern.0.is_none());
    // Leaving without storing says that nothing was changed.
    evening.keys("<esc>g<space><space>e");
    go_to(&mut evening, "Status");
    evening.keys("gest<esc>");
    assert!(
        evening.note().starts_with("Er is niets gewijzigd."),
        "{}",
        evening.note()
    );
    evening.keys("e<ctrl-s>").shows("Er is niets veranderd.");
}

#[test]
fn what_not_all_kinds_have_is_not_asked_and_no_is_an_answer_too() {
    let mut evening = small(Language::Dutch);
    evening.keys("2<enter>");
    go_to(&mut evening, "Sleutelfiguur");
    evening
        .keys("j<ctrl-s><space><space>e")
        .shows("Sleutelfiguur           verschillend");
    go_to(&mut evening, "Sleutelfiguur");
    evening
        .shows("[◐] verschillend")
        .keys("n")
        .shows("[ ] nee")
        .keys("<ctrl-s>");
    evening.shows("Eén hulpbron gewijzigd: Sleutelfiguur");
    assert!(!asset(&evening, "Vereniging 01").kind.key_person());
    // A place is nobody whom others follow, and has other types.
    evening.keys("<esc>n<enter>Dorpshuis<ctrl-s><space><space>e");
    evening
        .shows("2 hulpbronnen wijzigen")
        .hides("Sleutelfiguur")
        .hides("  Type ");
}

#[test]
fn more_than_ten_at_once_are_asked_for_and_enter_is_no() {
    let mut evening = small(Language::Dutch);
    let before = evening.exported();
    for (key, question) in [
        ("e", "12 hulpbronnen wijzigen, zoals Vereniging 01,"),
        ("r", "12 hulpbronnen verbinden, zoals Vereniging 01,"),
    ] {
        evening.keys("2*").key(key).shows(question);
        evening.keys("<enter>").hides(question).keys("<esc>");
    }
    evening.keys("*ej");
    go_to(&mut evening, "Status");
    evening
        .keys("gest<ctrl-s>")
        .shows("12 hulpbronnen gewijzigd: Status");
    evening.keys("u");
    assert_eq!(evening.exported(), before);
}

#[test]
fn one_marked_entry_opens_its_own_form() {
    let mut evening = small(Language::Dutch);
    evening.keys("2<down><space>ge").shows("Vereniging 02 wijzigen");
}

#[test]
fn marked_entries_are_related_to_one_that_is_found_by_name() {
    let mut evening = small(Language::Dutch);
    evening.keys("n<enter>Dorpshuis De Terp<ctrl-s>n<down><enter>Els<ctrl-s>");
    let before = evening.exported();
    evening.keys("2/vereniging 0<enter>g<space><space><esc>/els<enter><space>");
    evening.keys("r").shows("3 hulpbronnen verbinden").keys("trep");
    // A typing error is forgiven.
    evening.shows("Dorpshuis De Terp").keys("<enter>");
    evening.shows("▸ zoals het bij de soorten past").keys("<enter>");
    evening.shows("3 hulpbronnen verbonden met Dorpshuis De Terp");
    let made = relations(&evening);
    let told: Vec<(&str, RelationKind)> = made.iter().map(|one| (one.0.as_str(), one.1.kind)).collect();
    assert_eq!(
        told,
        [
            ("Els", RelationKind::ActiveIn),
            ("Vereniging 01", RelationKind::MeetsIn),
            ("Vereniging 02", RelationKind::MeetsIn)
        ]
    );
    // Those that are related so already are passed over.
    evening.keys("<esc>g*").shows("14 gemerkt").keys("rjterp<enter>");
    while !evening
        .screen()
        .contains("▸ elk van de 13 komt samen in Dorpshuis De Terp")
    {
        evening.key("down");
    }
    evening
        .keys("<enter>")
        .shows("11 hulpbronnen verbonden met Dorpshuis De Terp (2 was dat al)");
    assert_eq!(relations(&evening).len(), 14);
    evening.keys("uu");
    assert_eq!(evening.exported(), before);
}

#[test]
fn a_relation_may_be_a_wish_and_go_the_other_way() {
    let mut evening = small(Language::Dutch);
    evening
        .keys("2r02<enter>")
        .shows("▸ Vereniging 01 werkt samen met Vereniging 02");
    evening.keys("gj<space><enter>");
    let [(from, relation, to)] = &relations(&evening)[..] else {
        panic!("one relation");
    };
    assert_eq!((from.as_str(), to.as_str()), ("Vereniging 02", "Vereniging 01"));
    assert_eq!(
        (relation.kind, relation.state),
        (RelationKind::MeetsIn, RelationState::Wished)
    );
    // What is a wish already is told, and comes true.
    evening.keys("r02<enter>gj").shows("(is al zo)");
    evening.keys("<space><enter>").shows("Dat is al zo verbonden.");
    evening.keys("<space><enter>");
    assert_eq!(relations(&evening)[0].1.state, RelationState::Existing);
    // Nobody is related to themselves: they are not even listed.
    evening.keys("r01").shows("Niets gevonden.");
}

#[test]
fn what_was_done_is_listed_and_taken_back_from_the_newest() {
    let mut evening = small(Language::Dutch);
    let before = evening.exported();
    evening.keys("2te<enter><down>tz<enter><down>d");
    evening
        .command("wat er gedaan is")
        .shows("Vereniging 03 verwijderd");
    evening
        .keys("<enter>")
        .shows("teruggedraaid")
        .shows("Teruggedraaid: Vereniging 03 verwijderd");
    evening
        .keys("<down><enter>")
        .shows("terugdraaien, tot en met: Vereniging 01 getagd?");
    evening.keys("<enter>").hides("Zeker weten?").keys("<enter>j");
    assert_eq!(evening.exported(), before);
    evening.shows("Teruggedraaid: 2 wijzigingen");
    evening.keys("<ctrl-r><ctrl-r><ctrl-r><esc>").shows("11 van 11");
}

#[test]
fn taking_back_goes_to_the_entry_or_its_gap() {
    let mut evening = small(Language::Dutch);
    evening.keys("2<down><down>tg<enter>Gu").shows("▸  Vereniging 03");
    evening.keys("1");
    while !evening
        .screen()
        .contains("▸? onbekend   Vereniging 04: nog geen sfeer")
    {
        evening.key("down");
    }
    evening
        .keys("tgc<enter>")
        .hides("Vereniging 04: nog geen sfeer")
        .keys("<home>u");
    evening.shows("▸? onbekend   Vereniging 04: nog geen sfeer");
}

#[test]
fn what_was_checked_today_is_said_to_be_so() {
    let mut evening = small(Language::Dutch);
    evening.keys("2x").shows("nagekeken");
    evening.keys("x").shows("Dit was vandaag al nagekeken.");
    evening.keys("<space><space>xx");
    evening.shows("Deze 2 waren vandaag al nagekeken.");
}
