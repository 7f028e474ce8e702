//! The tour of the demo village, and a copy of everything.

use std::fs;
use std::path::PathBuf;

use rstest::rstest;
use wijkschouw::app::jobs::Done;
use wijkschouw::i18n::Language;
use wijkschouw::store::Store;

use crate::evening::Evening;
use crate::stage::kept;

/// What somebody types who does what the tour says, stop by stop.
const DONE: [&str; 10] = [
    "<right>",
    "<down>",
    "2",
    "/",
    "dorps<enter>",
    "tz<enter>",
    "d",
    "u",
    "iNieuwe plek #plek<enter><esc>",
    "?",
];

#[test]
fn the_tour_goes_on_when_one_does_what_it_says() {
    let mut evening = Evening::new(Language::Dutch);
    evening.keys("<ctrl-d>").shows("Rondleiding 1 van 11");
    let before = evening.village();
    for (stop, keys) in (1..).zip(DONE) {
        evening
            .shows(&format!("Rondleiding {stop} van 11"))
            .keys(keys)
            .shows(&format!("Rondleiding {} van 11", stop + 1));
    }
    evening.keys("<esc><ctrl-n>").hides("Rondleiding 11");
    assert!(evening.note().contains("De rondleiding is klaar"));
    evening.keys("uu");
    assert_eq!(evening.village(), before, "what one did can be taken back");
}

#[test]
fn whoever_does_something_else_stays_where_they_were_or_goes_on_by_key() {
    let mut evening = Evening::new(Language::Dutch);
    evening
        .keys("<ctrl-d>")
        .keys("2?<esc>")
        .shows("Rondleiding 1 van 11");
    evening.keys("<ctrl-n><ctrl-n>").shows("Rondleiding 3 van 11");
    evening.command("rondleiding").hides("Rondleiding 3");
    evening.keys("<ctrl-n>");
    assert!(evening.note().contains("geen rondleiding"), "{}", evening.note());
}

#[test]
fn the_tour_is_in_the_demo_village_and_leaves_one_s_own_alone() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>");
    let own = evening.village();
    evening.command("rondleiding").shows("Rondleiding 1 van 11");
    assert!(evening.title().contains("DEMO"));
    evening.restart();
    assert_eq!(evening.village(), own);
}

#[rstest]
fn the_tour_fits_every_screen(
    #[values(Language::Dutch, Language::English)] language: Language,
    #[values((60, 16), (80, 24), (120, 40))] (width, height): (u16, u16),
) {
    let mut evening = Evening::new(language);
    evening.keys("<ctrl-d>");
    kept(
        &format!("tour_{}_{width}x{height}", language.code()),
        &evening.frame(width, height),
    );
    for _ in 1..DONE.len() {
        evening.keys("<ctrl-n>");
        let frame = evening.frame(width, height);
        let strip = frame.lines().rev().skip_while(|line| !line.contains("─┘"));
        let told: Vec<&str> = strip.skip(1).take(2).collect();
        assert!(told.iter().all(|line| !line.contains('…')), "cut: {told:?}");
    }
}

#[test]
fn a_copy_of_everything_stands_where_one_said() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>");
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().to_string_lossy().into_owned();
    evening
        .command("waar staat alles")
        .shows("nog nooit")
        .keys("<end><enter>")
        .paste(&place)
        .keys("<enter>");
    assert!(evening.note().contains("Kopie gemaakt"), "{}", evening.note());
    let copy = folder.path().join("dorp-2026-11-23.db");
    let opened = Store::open_to_read(&copy).unwrap();
    assert_eq!(opened.village, evening.village());
    evening
        .restart()
        .command("waar staat alles")
        .shows("23-11-2026 12:00");
}

#[test]
fn a_copy_of_another_inventory_is_not_one_of_this() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let done = |from: PathBuf| Done::Copied {
        from,
        to: PathBuf::from("/media/stick/kopie.db"),
        made: Ok(()),
    };
    evening.done(done(PathBuf::from("/home/anna/malden.db")));
    assert!(evening.note().contains("Kopie gemaakt"), "{}", evening.note());
    evening
        .command("waar staat alles")
        .shows("nog nooit")
        .keys("<esc>");
    let own = evening.file();
    evening
        .done(done(own))
        .command("waar staat alles")
        .shows("23-11-2026 12:00");
}

#[test]
fn a_copy_never_takes_the_place_of_something_else() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("brief.db");
    fs::write(&other, "een brief").unwrap();
    let mut copy_to = |place: &str| {
        evening
            .command("waar staat alles")
            .keys("<end><enter>")
            .paste(place)
            .keys("<enter>");
        // Of a long path it takes several lines.
        let screen = evening.screen();
        screen.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let note = copy_to(&other.to_string_lossy());
    assert!(note.contains("Hier staat al een bestand"), "{note}");
    assert_eq!(fs::read_to_string(&other).unwrap(), "een brief");
    let nowhere = folder.path().join("weg").join("kopie.db");
    let note = copy_to(&nowhere.to_string_lossy());
    assert!(note.contains("Deze map is er niet"), "{note}");
}

#[test]
fn the_tour_says_so_when_the_demo_village_is_gone_and_locks_nobody_out() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.command("rondleiding").shows("Rondleiding 1");
    evening
        .keys("n<enter>Eigen plek<ctrl-s>")
        .command("voorbeelddorp weghalen");
    evening
        .hides("Rondleiding 1")
        .keys("<esc>")
        .command("rondleiding");
    evening.shows("staat niet meer");
    assert!(!evening.title().contains("ALLEEN LEZEN"), "{}", evening.title());
}

#[test]
fn where_everything_is_stays_known_while_one_looks() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("n<enter>Dorpshuis<ctrl-s>")
        .command("waar staat alles");
    evening.keys("u").shows("wijkschouw.toml").hides(" 0 kB");
    evening
        .keys("<end><enter>/nergens/kopie.db<enter>")
        .shows("/nergens/kopie.db");
}
