//! Small slips: an arrow that only goes by, a digit too many, a place pasted from a map.

use rstest::rstest;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::Sphere;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::relation::Relation;
use wijkschouw::domain::story::{Story, Tone};
use wijkschouw::domain::value::Link;
use wijkschouw::i18n::Language;

use crate::app::small;
use crate::evening::Evening;
use crate::stage::id;

/// To this field of the form.
fn go_to(evening: &mut Evening, field: &str) {
    for _ in 0..80 {
        if evening.screen().contains(&format!("▸ {field}")) {
            return;
        }
        evening.key("tab");
    }
    panic!("no {field} in\n{}", evening.screen());
}

#[test]
fn the_arrows_go_by_a_choice_without_changing_it() {
    let mut evening = small(Language::Dutch);
    evening.keys("2<enter>").shows("▸ Naam");
    for _ in 0..60 {
        evening.key("down");
    }
    for _ in 0..60 {
        evening.key("up");
    }
    let before = evening.village();
    evening.keys("<esc>");
    assert!(!evening.note().contains("half"), "{}", evening.note());
    assert_eq!(evening.village(), before);
    // The other arrows choose.
    evening.keys("<enter>");
    go_to(&mut evening, "Type");
    evening.keys("<right><ctrl-s>");
    assert_ne!(evening.village(), before);
}

#[rstest]
#[case("51.84, 5.86")]
#[case("51,84; 5,86")]
#[case("(51.84,5.86)")]
#[case("51.84 5.86\n")]
fn a_place_from_a_map_fills_in_both_of_its_fields(#[case] text: &str) {
    let mut evening = small(Language::Dutch);
    evening.keys("2<enter>");
    go_to(&mut evening, "Breedtegraad");
    evening.paste(text).keys("<ctrl-s>");
    let asset = evening.village().assets[&evening.entry("Vereniging 01")].clone();
    let place = [asset.latitude, asset.longitude].map(|degrees| degrees.map(|degrees| degrees.get()));
    assert_eq!(place, [Some(51.84), Some(5.86)]);
}

#[test]
fn a_digit_does_not_throw_half_a_relation_away() {
    let mut evening = small(Language::Dutch);
    evening.keys("2r03<enter>").shows("Vereniging 03");
    evening.keys("3");
    assert!(
        evening.note().contains("Eerst deze verbinding"),
        "{}",
        evening.note()
    );
    evening.keys("<enter>");
    assert_eq!(evening.village().relations.len(), 1);
}

#[test]
fn what_was_done_to_a_long_name_stays_to_be_read() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let name = "Stichting tot behoud van de oude molen en het molenaarshuis aan de Maas te Heumen";
    evening.keys("n<enter>").keys(name).keys("<ctrl-s>");
    evening.keys("2d");
    let note = evening.note();
    assert!(
        note.contains("… verwijderd") && note.contains("Stichting tot behoud"),
        "{note}"
    );
}

#[test]
fn from_a_cell_of_last_year_to_the_matrix_and_back() {
    let mut evening = small(Language::Dutch);
    evening.command("vorig jaar").keys("<enter><esc>");
    evening.keys("2<down>tic<enter>");
    evening
        .command("vorig jaar")
        .keys("<enter><right>")
        .shows("Institutioneel × ");
    for _ in 0..9 {
        if evening
            .screen()
            .lines()
            .any(|line| line.contains("▸ Institutioneel ×"))
        {
            break;
        }
        evening.key("down");
    }
    evening.keys("<enter>").shows("Sferen en voorwaarden");
    assert!(
        evening.note().contains("terug naar de vergelijking"),
        "{}",
        evening.note()
    );
    evening.key("enter");
    evening.shows("Vereniging 02").hides("Vereniging 01");
    evening.keys("<backspace>").shows("Sferen en voorwaarden");
    evening
        .keys("<backspace>")
        .shows("Vakken")
        .shows("Institutioneel × ");
}

#[test]
fn a_story_is_opened_at_its_text_and_told_by_tone_sphere_and_kern() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    let has = |what: &dyn Fn(&Story) -> bool, village: &wijkschouw::domain::village::Village| {
        village.stories.values().filter(|story| what(story)).count()
    };
    let village = evening.village();
    let all = village.stories.len();
    let concerns = has(&|story| story.tone == Some(Tone::Concern), &village);
    let personal = has(&|story| story.spheres.contains(Sphere::Personal), &village);
    assert!(0 < concerns && concerns < all && 0 < personal && personal < all);
    evening
        .keys("5ftoon: zorg<enter>")
        .shows(&format!("{concerns} van {all}"));
    evening
        .keys("<esc>fsfeer: persoonlijk<enter>")
        .shows(&format!("{personal} van {all}"));
    evening.restart().shows(&format!("{personal} van {all}"));
    evening.keys("<esc>").shows(&format!("{all} van {all}"));
    let kern = village.kernen.values().next().unwrap().name.to_string();
    evening.keys("fkern: ").keys(&kern).keys("<enter>").shows(&kern);
    evening.keys("<esc><enter>").shows("▸ Tekst");
}

/// Somebody whom everybody knows: only what is on the screen is put into words, the rest is counted.
#[test]
fn a_hub_of_five_thousand_is_as_quick_as_any() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let mut changes = Vec::new();
    for number in 0..=5_000 {
        let name = format!("Club {number:04}");
        changes.push(Change::add(
            id(1_000 + number),
            Asset::new(AssetKind::Association, &name),
        ));
        if 0 < number {
            let relation = Relation {
                from: Link::to(id(1_000)),
                to: Link::to(id(1_000 + number)),
                ..Relation::default()
            };
            changes.push(Change::add(id(10_000 + number), relation));
        }
    }
    evening.written(&Edit::new(Phrase::new("x"), changes));
    evening.keys("2/0000<enter><tab><end>");
    let tall = evening.frame(120, 60);
    assert!(
        tall.contains("en nog 4.988") || tall.contains("en nog 4988"),
        "{tall}"
    );
}

#[test]
fn what_waits_half_filled_in_is_listed_and_gone_on_with() {
    let mut evening = small(Language::Dutch);
    evening
        .command("half ingevuld")
        .shows("Er wacht niets")
        .keys("<esc>");
    evening.keys("n<enter>Buurthuis").rest().keys("<esc>");
    evening.keys("2/03<enter><enter><end> oost").rest().keys("<esc>");
    evening.keys("5s").keys("Het was druk").rest().keys("<esc>");
    evening
        .command("half ingevuld")
        .shows("Nieuw: plek")
        .shows("Buurthuis");
    evening.shows("Vereniging 03 wijzigen").shows("Het was druk");
    for _ in 0..3 {
        let chosen = evening.screen();
        if chosen
            .lines()
            .any(|line| line.contains("▸") && line.contains("Buurthuis"))
        {
            break;
        }
        evening.key("down");
    }
    evening.keys("<enter>").shows("Nieuw: plek").keys("<ctrl-s>");
    evening
        .command("half ingevuld")
        .hides("Nieuw: plek")
        .shows("Het was druk");
    // They may be about anybody.
    evening.keys("p").hides("Het was druk").keys("<esc>");
    evening.command("half ingevuld").hides("Het was druk");
}
