//! What is offered, and who wants what another can give: evenings with those lists.

use wijkschouw::domain::asset::OfferingKind;
use wijkschouw::domain::relation::{RelationKind, RelationState};
use wijkschouw::i18n::Language;

use crate::evening::Evening;

#[test]
fn who_has_a_trailer_is_asked_found_and_called() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("O").shows("57 van 57");
    evening.keys("wie heeft een aanhanger?").shows("1 van 57");
    evening.keys("<enter>").shows("Aanhanger met 80 stoelen");
    evening.keys("y");
    assert!(evening.note().contains("Gemeenschapshuis"), "{}", evening.note());
    assert!(evening.copied().is_some());
    evening
        .keys("<enter>")
        .shows("Gemeenschapshuis De Zandloper wijzigen");
    evening.keys("<esc>").shows("1 van 57");
    evening
        .keys("<esc>")
        .shows("57 van 57")
        .keys("<esc>")
        .hides("van 57");
}

#[test]
fn one_sort_of_offering_can_be_looked_at() {
    let mut evening = Evening::in_the_demo(Language::English);
    evening.keys("O<enter>f<down><down><down><enter>").shows("thing");
    evening.shows("Aanhanger met 80 stoelen").hides("Grand café");
    evening.keys("f<up><up><up><enter>").shows("57 of 57");
}

#[test]
fn something_to_borrow_is_noted_in_a_few_keys_and_taken_back_with_one() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>2");
    let before = evening.exported();
    evening.keys("O").shows("Er is nog geen aanbod").keys("<esc>");
    evening.keys("o3Partytent<enter>za en zo<enter>gratis<enter><enter>");
    assert!(
        evening.note().starts_with("“Partytent” toegevoegd aan Dorpshuis"),
        "{}",
        evening.note()
    );
    let village = evening.village();
    let offerings = &village.assets[&evening.entry("Dorpshuis")].offerings.0;
    let [tent] = &offerings[..] else {
        panic!("{offerings:?}");
    };
    assert_eq!((tent.kind, &*tent.name), (OfferingKind::Thing, "Partytent"));
    assert_eq!((&*tent.when, &*tent.cost), ("za en zo", "gratis"));
    evening.keys("Ozondag").shows("1 van 1").shows("Partytent");
    evening
        .keys("<enter>e<ctrl-u>Grote tent<ctrl-s>")
        .shows("Grote tent")
        .hides("Partytent");
    evening.keys("d").shows("Er is nog geen aanbod");
    evening.keys("u").shows("Grote tent").keys("uu<esc><esc>");
    assert_eq!(evening.exported(), before);
}

#[test]
fn an_offering_needs_a_name_and_says_so_beside_it() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("n<enter>Dorpshuis<ctrl-s>2o<ctrl-s>")
        .shows("Vul Wat is het in.");
    evening.keys("Zaal").hides("Vul Wat is het in.");
}

#[test]
fn a_half_typed_offering_survives_a_power_cut_and_is_thrown_away_only_on_purpose() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("n<enter>Dorpshuis<ctrl-s>2o2Grote zaal<enter>ma")
        .rest()
        .crash();
    evening.shows("Aanbod van Dorpshuis").shows("Grote zaal");
    evening.keys("<esc>").crash();
    // It is offered again; and goes on when one asks for it.
    evening.shows("Grote zaal").keys("<esc>2o").shows("Grote zaal");
    evening
        .keys("<ctrl-x>")
        .shows("Grote zaal")
        .keys("<ctrl-x>")
        .hides("Grote zaal");
    evening
        .keys("o")
        .hides("Grote zaal")
        .keys("<esc>")
        .crash()
        .hides("Aanbod van");
}

#[test]
fn the_list_stays_at_what_was_added_also_after_undo() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("Okoffie<enter>");
    let before = evening.frame(80, 24);
    evening
        .keys("o1Koffie met taart<ctrl-s>")
        .shows("▸ Koffie met taart");
    evening.keys("d").hides("Koffie met taart         ");
    evening.keys("u").shows("▸ Koffie met taart");
    evening.keys("u");
    let titles = |frame: &str| frame.lines().nth(1).unwrap().to_owned();
    assert_eq!(titles(&evening.frame(80, 24)), titles(&before));
}

#[test]
fn who_wants_something_is_brought_together_with_who_can_give_it() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("<ctrl-p>wie zoekt wat<enter>")
        .shows("Nog niemand heeft gezegd")
        .keys("<esc>");
    evening.keys("n<down><enter>Anja<ctrl-s>n<down><enter>Bert<ctrl-s>");
    // The first question: repairing bicycles. Anja wants it, Bert offers it.
    evening.keys("2gT3<esc><down>T2<esc>");
    evening
        .keys("<ctrl-p>vraag en aanbod<enter>")
        .shows("één vraag, 0 zonder aanbod");
    evening.shows("Gevraagd en aangeboden").keys("<down>");
    evening.shows("Anja zoekt: Fietsen repareren. Bert biedt dit aan.");
    evening.shows("Nog niemand kent Anja en Bert allebei.");
    evening
        .keys("<enter>")
        .shows("Nieuw: verbinding")
        .keys("<ctrl-s>");
    evening.shows("Het is al een wens dat Anja en Bert elkaar leren kennen.");
    let village = evening.village();
    let relation = village.relations.values().next().unwrap();
    assert_eq!(
        (relation.kind, relation.state),
        (RelationKind::Knows, RelationState::Wished)
    );
    assert_eq!(relation.from.0, Some(evening.entry("Anja")));
    assert_eq!(&*relation.note, "Fietsen repareren");
    // They met.
    evening.keys("<enter>").keys("<home>");
    evening
        .keys("<ctrl-u>bestaand<ctrl-s>")
        .shows("Anja en Bert kennen elkaar al.");
    evening
        .keys("T")
        .shows("Anja: Talenten van bewoners")
        .shows("1 van 100");
    evening
        .keys("<esc>")
        .keys("a")
        .shows("Nieuw: actie")
        .shows("Fietsen repareren");
}

#[test]
fn when_the_chosen_pair_has_gone_one_stays_at_its_question_and_at_nobody_else() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    for name in ["Anja", "Bert", "Carla"] {
        evening.keys(&format!("n<down><enter>{name}<ctrl-s>"));
    }
    // Anja and Carla want bicycles repaired, Bert offers it; Carla offers the next thing too.
    evening.keys("2gT3<esc><down>T2<esc><down>T32<esc>");
    evening
        .keys("<ctrl-p>vraag en aanbod<enter><down>")
        .shows("Anja zoekt: Fietsen repareren. Bert biedt dit aan.");
    evening
        .keys("T0<esc>")
        .shows("Fietsen repareren. Enter: wie kan dit nog meer?");
    evening
        .keys("<down>")
        .shows("Carla zoekt: Fietsen repareren. Bert biedt dit aan.");
    evening
        .keys("T0<esc>")
        .shows("Fietsen repareren. Enter: wie kan dit nog meer?");
    // With the last who could do it the question itself is gone.
    evening.keys("<down>").shows("Bert biedt aan: Fietsen repareren.");
    evening
        .keys("T0<esc>")
        .hides("Fietsen repareren. Enter")
        .shows("Enter: wie kan dit nog meer?");
}

#[test]
fn neither_list_opens_over_itself() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("O<enter>O").shows("57 van 57");
    evening.keys("<esc>").hides("57 van 57");
    evening.command("vraag en aanbod").shows("Vraag en aanbod: 21");
    evening
        .command("vraag en aanbod")
        .keys("<esc>")
        .hides("Vraag en aanbod: 21");
}

#[test]
fn offers_and_demand_are_two_views_of_one_key() {
    let mut evening = Evening::in_the_demo(Language::English);
    evening
        .keys("O<enter>m")
        .shows("Demand and supply: 21 wants, 7 without an offer");
    evening.keys("m").shows("57 of 57");
}

#[test]
fn while_presenting_hidden_people_offer_and_want_nothing() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<down><enter>Zqxanna<ctrl-s>2o3Zqxtent<ctrl-s>T1<esc>");
    evening.keys("O").shows("Zqxtent").keys("<esc>p");
    evening
        .keys("O")
        .hides("Zqxtent")
        .shows("Er is nog geen aanbod")
        .keys("<esc>");
    evening
        .keys("<ctrl-p>vraag en aanbod<enter>")
        .hides("Zqx")
        .keys("<esc>");
    // Neither their questionnaire nor what they offer opens.
    for key in ["T", "o"] {
        evening
            .keys("2g")
            .keys(key)
            .hides("Talenten van bewoners")
            .hides("Wat is het");
        assert!(evening.note().contains("Verborgen"), "{}", evening.note());
    }
}

/// Dorpshuis with these two things to borrow, in the list of all that is offered.
fn two_offers() -> Evening {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>2");
    evening.keys("o3Aanhanger<ctrl-s>o3Partytent<ctrl-s>O");
    evening
}

/// The names of what Dorpshuis offers.
fn offered(evening: &Evening) -> Vec<String> {
    let village = evening.village();
    let offerings = &village.assets[&evening.entry("Dorpshuis")].offerings.0;
    offerings.iter().map(|one| one.name.to_string()).collect()
}

#[test]
fn what_was_half_typed_of_one_offering_never_lands_in_another() {
    let mut evening = two_offers();
    evening.keys("Aanh<enter>e met 80 stoelen<esc>d");
    assert_eq!(offered(&evening), ["Partytent"]);
    evening
        .keys("<esc><esc>OParty<enter>e")
        .shows("Partytent")
        .hides("80 stoelen");
    evening.keys(" groot<ctrl-s>");
    assert_eq!(offered(&evening), ["Partytent groot"]);
    // What belonged to the one that is gone waits, as something new.
    evening.crash().shows("Aanhanger met 80 stoelen").keys("<ctrl-s>");
    assert_eq!(offered(&evening), ["Partytent groot", "Aanhanger met 80 stoelen"]);
    evening.crash().hides("Aanbod van");
}

#[test]
fn what_was_half_typed_follows_its_offering_to_another_place() {
    let mut evening = two_offers();
    evening.keys("Party<enter>e rood<esc><esc><esc>OAanh<enter>d");
    assert_eq!(offered(&evening), ["Partytent"]);
    evening.keys("<esc><esc>OParty<enter>e").shows("Partytent rood");
    evening.keys("<ctrl-s>");
    assert_eq!(offered(&evening), ["Partytent rood"]);
    evening.crash().hides("Partytent rood wijzigen");
}

#[test]
fn what_is_offered_while_presenting_leaves_what_waits_alone() {
    let mut evening = two_offers();
    evening.keys("Party<enter>e rood<esc><esc><esc>").present();
    evening.keys("OParty<enter>e").hides("Partytent rood");
    evening.keys(" blauw").rest().keys("<ctrl-s><esc><esc>");
    assert_eq!(offered(&evening), ["Aanhanger", "Partytent blauw"]);
    evening.keys("pj").crash().shows("Partytent rood");
}
