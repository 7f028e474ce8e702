//! Last year: a snapshot by hand, one at each walk, and what changed since.

use wijkschouw::domain::asset::{Asset, Status};
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::RecordKind;
use wijkschouw::domain::snapshot::Made;
use wijkschouw::exchange::native;
use wijkschouw::i18n::Language;

use crate::app::small;
use crate::evening::Evening;

/// Opens the panel.
fn last_year(evening: &mut Evening) -> &mut Evening {
    evening.command("vorig jaar")
}

#[test]
fn the_first_snapshot_is_one_key_away_and_taken_back_with_another() {
    let mut evening = small(Language::Dutch);
    last_year(&mut evening).shows("Een momentopname bewaart");
    evening
        .keys("<enter>")
        .shows("Momentopname gemaakt")
        .shows("23-11-2026")
        .shows("met de hand");
    assert_eq!(evening.village().snapshots.len(), 1);
    evening.keys("u").shows("Een momentopname bewaart");
    assert_eq!(evening.village().snapshots.len(), 0);
    evening.keys("<ctrl-r>").shows("met de hand");
    let village = evening.village();
    let snapshot = village.snapshots.values().next().unwrap();
    assert_eq!(snapshot.made, Made::Hand);
    assert_eq!(snapshot.standing().unwrap().assets.len(), 12);
}

#[test]
fn a_snapshot_gets_a_name_and_half_a_name_survives() {
    let mut evening = small(Language::Dutch);
    last_year(&mut evening).keys("nVoor de zo").rest();
    evening.crash().shows("Voor de zo");
    evening.keys("mer<ctrl-s>").shows("Voor de zomer toegevoegd");
    let snapshot = evening.village().snapshots.values().next().unwrap().clone();
    assert_eq!(&*snapshot.label, "Voor de zomer");
    assert_eq!(snapshot.date, Some(crate::evening::TODAY));
    assert!(snapshot.standing().is_some());
    last_year(&mut evening)
        .shows("Voor de zomer")
        .keys("e<end> van 2026<ctrl-s>");
    evening.shows("Voor de zomer van 2026");
    let after = evening.village().snapshots.values().next().unwrap().clone();
    assert_eq!(after.content, snapshot.content);
    evening
        .keys("d")
        .shows("Momentopname 23-11-2026 Voor de zomer van 2026 verwijderd");
    evening.keys("u").shows("Voor de zomer van 2026");
}

#[test]
fn what_was_done_since_is_told_and_can_be_gone_to() {
    let mut evening = small(Language::Dutch);
    last_year(&mut evening)
        .keys("<enter><enter>")
        .shows("Er is niets veranderd");
    evening.shows("Van 23-11-2026 tot nu").keys("<esc><esc>");
    // A new place, a club that stops, one that goes.
    evening.keys("n<enter>Nieuwe zaal<ctrl-s>");
    let id = evening.entry("Vereniging 02");
    let stop = |asset: &mut Asset| asset.status = Status::Stopped;
    let stops = Change::of(&evening.village(), id, stop);
    evening.written(&Edit::new(Phrase::new("stopped"), stops.into_iter().collect()));
    evening.keys("2/vereniging 03<enter><home>d<esc>");
    last_year(&mut evening).keys("<enter>");
    evening
        .shows("Plekken")
        .shows("0 → 1")
        .shows("12 → 10")
        .shows("▾ -2");
    evening
        .keys("<right><right>")
        .shows("▴ nieuw")
        .shows("Nieuwe zaal")
        .shows("plek · hele dorp");
    evening
        .keys("<enter>")
        .shows("Nieuwe zaal wijzigen")
        .keys("<esc>");
    evening.keys("<right>").shows("▾ gestopt").shows("Vereniging 02");
    evening.shows("× verwijderd").shows("Vereniging 03");
    evening.keys("<end><enter>").shows("Dit is er niet meer.");
    evening
        .keys("<right>")
        .shows("— vervallen")
        .shows("Vereniging 03: staat alleen");
    evening
        .keys("<right>")
        .shows("· meegekomen")
        .shows("Nieuwe zaal: staat alleen");
    // It follows what is done meanwhile.
    evening.keys("uuu").shows("Er is niets veranderd");
}

#[test]
fn a_gap_that_opened_leads_to_what_would_close_it() {
    let mut evening = small(Language::Dutch);
    last_year(&mut evening).keys("<enter><esc>");
    evening.keys("n<enter>Nieuwe zaal<ctrl-s>");
    last_year(&mut evening)
        .keys("<enter><left>")
        .shows("nog geen sfeer of voorwaarde");
    for _ in 0..20 {
        let screen = evening.screen();
        if screen
            .lines()
            .any(|line| line.contains("▸") && line.contains("nog geen sfeer"))
        {
            break;
        }
        evening.keys("<down>");
    }
    evening.keys("<enter>").shows("Tags van Nieuwe zaal");
    evening.keys("gc<enter>").hides("nog geen sfeer of voorwaarde");
}

#[test]
fn a_gap_of_answers_leads_to_the_questionnaire() {
    let mut evening = small(Language::Dutch);
    last_year(&mut evening)
        .shows("Enter of n maakt de eerste momentopname.")
        .keys("<enter><esc>");
    evening.keys("n<down><enter>Els<ctrl-s>");
    last_year(&mut evening).keys("<enter><left>").shows("Nieuw open");
    let stands_at = |evening: &Evening, text: &str| {
        let screen = evening.screen();
        screen
            .lines()
            .any(|line| line.contains("▸") && line.contains(text))
    };
    for _ in 0..20 {
        if stands_at(&evening, "Els: nog niets gevraagd") {
            break;
        }
        evening.keys("<down>");
    }
    evening.keys("<enter>").shows("Els: Talenten van bewoners");
    evening.keys("<esc>").shows("Nieuw open");
}

#[test]
fn a_walk_makes_a_snapshot_and_takes_it_along_when_it_is_taken_back() {
    let mut evening = small(Language::Dutch);
    let before = evening.exported();
    evening
        .keys("w<enter>n")
        .shows("Nieuw: schouw of gesprek")
        .keys("<ctrl-s>");
    let village = evening.village();
    assert_eq!((village.gatherings.len(), village.snapshots.len()), (1, 1));
    let snapshot = village.snapshots.values().next().unwrap();
    assert_eq!(snapshot.made, Made::Walk);
    assert_eq!(snapshot.gathering.0, village.gatherings.keys().next().copied());
    // It shows how it stood before: the walk itself is what changed.
    let standing = snapshot.standing().unwrap();
    let walks = standing.tallies.iter().find(|(sort, _)| sort == "gathering");
    assert_eq!(walks.unwrap().1, 0);
    evening.keys("<esc><esc>");
    last_year(&mut evening)
        .shows("bij wijkschouw 23-11-2026")
        .keys("<esc>");
    evening.keys("u");
    let village = evening.village();
    assert_eq!((village.gatherings.len(), village.snapshots.len()), (0, 0));
    assert_eq!(evening.exported(), before);
    evening.keys("<ctrl-r>");
    assert_eq!(evening.village().snapshots.len(), 1);
}

#[test]
fn a_conversation_makes_none() {
    let mut evening = small(Language::Dutch);
    evening.keys("w<enter>n").keys("gesprek<tab><ctrl-s>");
    let village = evening.village();
    assert_eq!((village.gatherings.len(), village.snapshots.len()), (1, 0));
}

#[test]
fn a_snapshot_is_of_the_whole_village_whatever_one_looks_at() {
    let mut evening = small(Language::Dutch);
    evening.keys("fplekken<enter>");
    last_year(&mut evening).keys("<enter>");
    let standing = evening.village().snapshots.values().next().unwrap().standing();
    let standing = standing.unwrap();
    let clubs = standing.tallies.iter().find(|(sort, _)| sort == "association");
    assert_eq!(clubs.unwrap().1, 12);
    evening.keys("<enter>").shows("Er is niets veranderd");
}

#[test]
fn two_that_are_marked_are_compared_with_each_other() {
    let mut evening = small(Language::Dutch);
    last_year(&mut evening).keys("nEerst<ctrl-s><esc>");
    evening.keys("n<enter>Zaal<ctrl-s>");
    last_year(&mut evening).keys("nDaarna<ctrl-s><esc>");
    evening.keys("n<enter>Plein<ctrl-s>");
    last_year(&mut evening).keys("g<space>").shows("Merk er nog een");
    evening
        .keys("<down><space>")
        .shows("Enter vergelijkt de twee die gemerkt zijn.");
    evening
        .keys("<enter>")
        .shows("Van 23-11-2026 Eerst tot 23-11-2026 Daarna");
    evening.keys("<right><right>").shows("Gegroeid 1").shows("Zaal");
    assert_eq!(evening.screen().matches("▴ nieuw").count(), 1);
    evening
        .keys("<esc><down><space><home><space><space>")
        .keys("<esc>");
}

#[test]
fn the_demo_village_brings_last_year_and_takes_it_away() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    let village = evening.village();
    assert_eq!(village.snapshots.len(), 1);
    last_year(&mut evening)
        .shows("23-11-2025")
        .keys("<enter>")
        .shows("Van 23-11-2025 tot nu");
    evening
        .keys("<right><right>")
        .shows("▴ nieuw")
        .keys("<right>")
        .shows("▾ gestopt");
    // What goes out is the demo village as it is delivered, without the snapshot.
    let file = evening.exported();
    assert_eq!(native::read(file.as_bytes()).unwrap().snapshots.len(), 0);
    evening.keys("<esc><esc>").command("demo weg");
    assert_eq!(evening.village().count(RecordKind::Snapshot), 0);
    // Nobody lived there: no name is kept from anybody.
    assert!(evening.village().departed.0.is_empty());
}

#[test]
fn who_looks_along_sees_no_names_of_what_is_gone() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Tuin van Zqxanna<ctrl-s>n<down><enter>Zqxanna Berg<ctrl-s>");
    last_year(&mut evening).keys("nEerst<ctrl-s><esc>");
    assert!(
        !evening
            .village()
            .snapshots
            .values()
            .next()
            .unwrap()
            .content
            .contains("Zqxanna Berg")
    );
    evening.keys("2g*d");
    if evening.screen().contains("Zeker weten?") {
        evening.keys("j");
    }
    assert_eq!(evening.village().assets.len(), 0);
    last_year(&mut evening)
        .keys("<enter><right><right><right>")
        .shows("Tuin van Zqxanna");
    evening.keys("<esc><esc>p");
    last_year(&mut evening).hides("Zqxanna");
    for key in ["enter", "right", "right", "right", "right", "right"] {
        evening.key(key).hides("Zqxanna");
    }
    // What is made meanwhile keeps none either.
    evening.keys("<esc><esc>n<enter>Zaal<ctrl-s>");
    last_year(&mut evening).keys("n<ctrl-s>").shows("met de hand");
    assert_eq!(evening.village().snapshots.len(), 2);
}
