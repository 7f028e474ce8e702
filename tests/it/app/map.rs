//! The map: going over it, seeing what lies where, and doing something with it.

use std::sync::Arc;

use rstest::rstest;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::{AssetKind, Kind};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::value::Degrees;
use wijkschouw::i18n::Language;
use wijkschouw::widgets::theme::ASCII;

use crate::evening::Evening;

/// Adds entries of these kinds at these degrees.
fn placed(evening: &mut Evening, entries: &[(&str, AssetKind, f64, f64)]) {
    let change = |(name, kind, north, east): &(&str, AssetKind, f64, f64)| {
        let mut asset = Asset::new(*kind, name);
        asset.latitude = Degrees::new(*north);
        asset.longitude = Degrees::new(*east);
        Change::add(Id::fresh(), asset)
    };
    let changes = entries.iter().map(change).collect();
    evening.written(&Edit::new(Phrase::new("added"), changes));
}

/// A hall in the middle, a church east of it, a mill north, a pool south-west; and two at one address.
fn village(language: Language) -> Evening {
    let mut evening = Evening::in_heumen(language);
    placed(
        &mut evening,
        &[
            ("Dorpshuis", AssetKind::Place, 51.7700, 5.8500),
            ("Sint-Jan", AssetKind::Place, 51.7700, 5.8560),
            ("Molen", AssetKind::Place, 51.7760, 5.8500),
            ("Zwembad", AssetKind::Place, 51.7650, 5.8440),
            ("Fanfare", AssetKind::Association, 51.7745, 5.8560),
            ("Koor", AssetKind::Association, 51.7745, 5.8560),
        ],
    );
    evening.keys("6");
    evening
}

/// The number of signs like this on the screen.
fn signs(evening: &Evening, sign: &str) -> usize {
    evening.screen().matches(sign).count()
}

#[test]
fn the_arrows_go_from_entry_to_entry() {
    let mut evening = village(Language::Dutch);
    evening.shows("6 op de kaart").shows("Kaart per soort");
    evening
        .keys("0")
        .shows("Alles is in beeld.")
        .shows("Dorpshuis · Plek · hele dorp");
    let before = evening.cursor(120, 40).unwrap();
    evening
        .keys("<right>")
        .shows("Sint-Jan · Plek")
        .shows("Vanaf Sint-Jan");
    let after = evening.cursor(120, 40).unwrap();
    assert!(before.x < after.x && before.y == after.y, "{before} {after}");
    evening.keys("<up>").shows("2 hier: Fanfare en Koor");
    evening.keys("<left>").shows("Molen · Plek");
    evening.keys("<down>").shows("Dorpshuis · Plek");
    evening.keys("<down>").shows("Zwembad · Plek");
    evening.keys("<down>").shows("Die kant op ligt niets meer.");
    evening.keys("g").shows("Dorpshuis · Plek");
}

#[test]
fn what_is_near_is_listed_with_its_distance() {
    let mut evening = village(Language::Dutch);
    evening
        .keys("0")
        .shows("Vanaf Dorpshuis")
        .shows("hier      Dorpshuis");
    // Six thousandths of a degree are four hundred metres to the east, and nearly seven hundred to the north.
    evening.shows("410 m O   Sint-Jan").shows("670 m N   Molen");
    evening
        .keys("<tab><down><right>")
        .shows("Sint-Jan · Plek")
        .shows("Vanaf Sint-Jan");
    evening.keys("<down><enter>").shows("wijzigen");
}

#[test]
fn enter_opens_what_lies_there_and_asks_if_it_is_more() {
    let mut evening = village(Language::Dutch);
    evening.keys("0<enter>").shows("Dorpshuis wijzigen").keys("<esc>");
    evening
        .keys("<right><up><enter>")
        .shows("Welke bedoelt u?")
        .shows("Fanfare");
    evening.keys("koor<enter>").shows("Koor wijzigen").keys("<esc>");
    // What can be done to several at once is done to both.
    evening.keys("t").shows("2 hulpbronnen").keys("g<enter>");
    let village = evening.village();
    let tagged = village.assets.values().filter(|asset| asset.spheres.count() > 0);
    assert_eq!(tagged.count(), 2);
    evening.shows("2 hier: Fanfare en Koor");
    evening.keys("x");
    let today = crate::evening::TODAY;
    let fresh = evening.village();
    let checked = fresh
        .assets
        .values()
        .filter(|asset| asset.verified == Some(today));
    assert_eq!(checked.count(), 2);
    evening.keys("u");
    assert_eq!(evening.exported(), wijkschouw::exchange::native::write(&village));
}

#[test]
fn one_zooms_in_until_it_ends_and_out_again() {
    let mut evening = village(Language::Dutch);
    evening.keys("0<right><up>").shows("2 hier");
    let whole = evening.frame(120, 40);
    evening.keys("+").shows("2 hier").hides("Zwembad ·");
    for _ in 0..30 {
        evening.keys("+");
        evening.frame(120, 40);
    }
    evening.shows("Groter kan niet.").shows("2 hier: Fanfare en Koor");
    evening.keys("0<right><up>");
    let lines = |frame: &str| frame.lines().take(37).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(lines(&evening.frame(120, 40)), lines(&whole));
    for _ in 0..8 {
        evening.keys("-");
    }
    evening.shows("Kleiner kan niet.");
}

#[test]
fn signs_tell_kinds_conditions_kernen_and_statuses_apart() {
    let mut evening = village(Language::Dutch);
    assert_eq!((signs(&evening, "■"), signs(&evening, "▲")), (5, 1));
    evening.shows("■ plek 4").shows("▲ vereniging 2");
    evening
        .keys("m")
        .shows("Kaart per voorwaarde")
        .shows("* meer dan één");
    evening.keys("m").shows("Kaart per kern").shows("hele dorp 6");
    evening.keys("m").shows("Kaart per status").shows("● actief 6");
    evening.keys("m").shows("Kaart met puntjes");
    let dots = |sign: char| ('\u{2801}'..='\u{28ff}').contains(&sign);
    assert_eq!(evening.screen().chars().filter(|sign| dots(*sign)).count(), 5);
    evening.keys("m").shows("Kaart per soort");
}

#[test]
fn without_a_drawing_there_are_words_and_that_is_remembered() {
    let mut evening = village(Language::Dutch);
    evening.keys("0D").shows("Nu alleen de lijst.");
    assert_eq!((signs(&evening, "■"), signs(&evening, "▲")), (0, 0));
    evening
        .shows("Vanaf Dorpshuis")
        .shows("410 m oost")
        .shows("670 m noord");
    evening.keys("+").shows("De kaart is niet getekend.");
    evening
        .keys("<down><right>")
        .shows("Vanaf Sint-Jan")
        .shows("410 m west");
    evening.keys("<down><enter>").shows("wijzigen").keys("<esc>");
    evening.restart().shows("Vanaf Sint-Jan");
    assert_eq!(signs(&evening, "■"), 0);
    evening.keys("D").shows("De kaart is weer getekend.");
    assert_eq!(signs(&evening, "▲"), 1);
}

#[test]
fn what_has_no_place_is_listed_apart_and_gets_one() {
    let mut evening = village(Language::Dutch);
    evening
        .keys("n<enter>Ijsbaan<ctrl-s>")
        .shows("1 niet op de kaart")
        .shows("Ijsbaan");
    evening.keys("<tab><tab><enter>").shows("Ijsbaan wijzigen");
    evening
        .keys("51,7700<tab>5,8440<ctrl-s>")
        .shows("7 op de kaart")
        .hides("niet op de kaart");
    evening.keys("0<left>").shows("Ijsbaan · Plek");
    evening
        .keys("u")
        .shows("1 niet op de kaart")
        .shows("6 op de kaart");
}

#[test]
fn an_empty_map_says_how_to_fill_it() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("6").shows("Nog geen hulpbronnen. Druk op n");
    evening
        .keys("D")
        .shows("Nog geen hulpbronnen. Druk op n")
        .keys("D");
    evening.shows("Er staat nog niets op de kaart.");
    for key in ["enter", "+", "-", "0", "up", "right", "t", "tab", "enter"] {
        evening.key(key).shows("Er staat nog niets op de kaart.");
    }
    placed(&mut evening, &[("Dorpshuis", AssetKind::Place, 51.77, 5.85)]);
    evening
        .keys("6")
        .shows("1 op de kaart")
        .shows("Dorpshuis · Plek")
        .hides("niet op de kaart");
    evening.keys("<right>").shows("Die kant op ligt niets meer.");
}

#[test]
fn the_filter_is_that_of_everywhere() {
    let mut evening = village(Language::Dutch);
    evening
        .keys("fverenigingen<enter>")
        .shows("2 op de kaart")
        .shows("2 hier: Fanfare en Koor");
    evening.keys("1").keys("6falles<enter>").shows("6 op de kaart");
}

#[test]
fn far_away_things_are_told_and_do_not_spoil_the_view() {
    let mut evening = village(Language::Dutch);
    let before = signs(&evening, "■");
    placed(
        &mut evening,
        &[
            ("Vergeten", AssetKind::Association, 0.0, 0.0),
            ("Zusterstad", AssetKind::Association, 45.76, 4.83),
        ],
    );
    evening
        .keys("60")
        .shows("8 op de kaart")
        .shows("2 liggen ver weg");
    assert_eq!(signs(&evening, "■"), before);
    evening
        .keys("<down><down>")
        .shows("Zusterstad · Vereniging")
        .shows("km");
    evening.keys("0").shows("Dorpshuis · Plek");
}

#[test]
fn a_click_on_the_map_goes_there() {
    let mut evening = village(Language::Dutch);
    evening.keys("0<right><up>").shows("2 hier: Fanfare en Koor");
    let there = evening.cursor(120, 40).unwrap();
    evening.keys("0").shows("Dorpshuis · Plek");
    evening
        .click_at(there.x.into(), there.y.into())
        .shows("2 hier: Fanfare en Koor");
    // Where nothing is, the cross stands all the same, and says what is nearest.
    evening.click_at(usize::from(there.x) + 2, there.y.into());
    evening
        .shows("Hier ligt niets. Het dichtst bij: Fanfare")
        .shows("Vanaf het kruis");
    evening.keys("<enter>").shows("Hier ligt niets.");
    evening.keys("<left>").shows("2 hier: Fanfare en Koor");
    evening.click("Zwembad").keys("<right>").shows("Zwembad · Plek");
}

/// A person without consent and one who agreed, each at home.
fn with_people(language: Language) -> Evening {
    let mut evening = village(language);
    let mut hidden = Asset::new(AssetKind::Volunteer, "Zqxanna Berg");
    hidden.latitude = Degrees::new(51.7690);
    hidden.longitude = Degrees::new(5.8540);
    let mut agreed = hidden.clone();
    agreed.name = "Piet Bos".into();
    agreed.latitude = Degrees::new(51.7680);
    if let Kind::Volunteer(volunteer) = &mut agreed.kind {
        volunteer.consent = wijkschouw::domain::kinds::ConsentLevel::Oral;
    }
    let changes = [hidden, agreed].map(|asset| Change::add(Id::fresh(), asset));
    evening.written(&Edit::new(Phrase::new("added"), changes.to_vec()));
    evening.keys("6");
    evening
}

#[rstest]
fn nobody_is_found_at_home_by_who_looks_along(
    #[values(Language::Dutch, Language::English)] language: Language,
) {
    let mut evening = with_people(language);
    let on_map = |count: usize| match language {
        Language::Dutch => format!("{count} op de kaart"),
        Language::English => format!("{count} on the map"),
    };
    evening.shows(&on_map(8)).keys("<tab>").shows("Zqxanna Berg");
    evening.keys("<esc>p");
    // Nobody is, whatever they agreed to.
    evening.shows(&on_map(6)).hides("Zqxanna");
    // Whoever is not on the map is somewhere in the list of those, without a name.
    evening.keys("<tab><tab><enter>").hides("Zqxanna");
    for key in ["D", "m", "+", "-", "0", "left", "down", "right", "up"] {
        evening.key(key).hides("Zqxanna");
    }
}

#[test]
fn the_map_is_of_plain_signs_where_there_are_no_others() {
    let mut evening = Evening::with_signs(Language::Dutch, &ASCII);
    evening.keys("<ctrl-d>6");
    for _ in 0..5 {
        for (width, height) in [(60, 16), (80, 24), (120, 40)] {
            let frame = evening.frame(width, height);
            let odd: Vec<char> = frame.chars().filter(|sign| !sign.is_ascii()).collect();
            assert!(odd.is_empty(), "{odd:?}\n{frame}");
        }
        evening.keys("m");
    }
}

#[test]
fn the_map_follows_what_is_changed_and_stays_on_its_entry() {
    let mut evening = village(Language::Dutch);
    evening.keys("0<right>").shows("Sint-Jan · Plek");
    evening
        .keys("n<enter>Halte<ctrl-s>")
        .shows("Sint-Jan · Plek")
        .shows("1 niet op de kaart");
    let id = evening.entry("Sint-Jan");
    let mut moved = Asset::clone(&evening.village().assets[&id]);
    moved.longitude = Degrees::new(5.8620);
    let change = Change::put(
        &evening.village(),
        id,
        wijkschouw::domain::record::AnyRecord::Asset(Arc::new(moved)),
    );
    evening.written(&Edit::new(Phrase::new("moved"), change.into_iter().collect()));
    evening.shows("Sint-Jan · Plek").shows("830 m W   Dorpshuis");
    evening.keys("2/sint<enter>d6").hides("Sint-Jan · Plek");
    evening.keys("u").shows("Sint-Jan · Plek");
}
