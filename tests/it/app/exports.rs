//! To the outside: a file for the town hall, one for oneself, and where they are afterwards.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;
use strum::VariantArray;
use wijkschouw::app::jobs::Done;
use wijkschouw::exchange::export::ExportFormat;
use wijkschouw::i18n::Language;
use wijkschouw::store::Store;

use crate::evening::Evening;
use crate::stage::kept;

/// Malden with a hall and two people, of whom one agreed.
fn malden(language: Language) -> Evening {
    Evening::prepared("malden-out", language, || {
        let mut evening = Evening::in_heumen(language);
        evening.keys("i");
        for line in [
            "Dorpshuis #plek @Malden",
            "Jan Bakker #vrijwilliger @Malden 06-12345678",
            "Els Visser #vrijwilliger @Malden 06-87654321",
        ] {
            evening.keys(line).keys("<enter>");
        }
        evening.keys("<esc>");
        evening
    })
}

fn folder(evening: &Evening) -> PathBuf {
    evening.file().parent().unwrap().to_owned()
}

fn files(evening: &Evening, end: &str) -> Vec<String> {
    let all = fs::read_dir(folder(evening)).unwrap();
    let names = all.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(end)).collect();
    names.sort();
    names
}

/// What the inventory remembers of files that were made of it.
fn remembered(evening: &Evening) -> Vec<Json> {
    let opened = Store::open_to_read(&evening.file()).unwrap();
    let all = opened.store.remembered("export:").unwrap();
    all.iter().map(|one| serde_json::from_str(one).unwrap()).collect()
}

#[test]
fn a_list_for_the_town_hall() {
    let mut evening = malden(Language::Dutch);
    evening
        .command("excel")
        .shows("Naar buiten: welk bestand?")
        .keys("<down><enter>")
        .shows("Voor wie is het?")
        .shows("alleen in met rol en kern")
        .keys("<enter>")
        .shows("heumen-hulpbronnen-voor-anderen-2026-11-23.csv")
        .keys("<enter>")
        .shows("Het bestand staat klaar")
        .shows("heumen-hulpbronnen-voor-anderen-2026-11-23.csv")
        .shows("Er staan geen namen van mensen in.");
    let file = folder(&evening).join("heumen-hulpbronnen-voor-anderen-2026-11-23.csv");
    let list = fs::read_to_string(&file).unwrap();
    assert!(list.contains("Dorpshuis") && list.contains("vrijwilliger, Malden"));
    assert!(!list.contains("Bakker") && !list.contains("12345678"));
    // One key opens it, one its folder; a page that was printed opens by the same.
    evening.keys("S");
    assert_eq!(evening.opened().as_ref(), Some(&file));
    evening.keys("F");
    assert_eq!(evening.opened().as_deref(), file.parent());
    evening.keys("<esc>S");
    assert_eq!(evening.opened().as_ref(), Some(&file));
    let register = remembered(&evening);
    assert_eq!(register.len(), 1);
    assert_eq!(
        (&register[0]["format"], &register[0]["for"]),
        (&"csv".into(), &"others".into())
    );
    assert_eq!(
        (&register[0]["people"], &register[0]["day"]),
        (&0.into(), &"2026-11-23".into())
    );
}

#[test]
fn everything_for_oneself_says_what_is_in_it() {
    let mut evening = malden(Language::Dutch);
    evening
        .keys("E<down><enter><down>")
        .shows("ook van wie geen ja zei");
    evening
        .keys("<enter><enter>")
        .shows("Daarvan zeiden 2 geen ja")
        .hides("staan er niet in");
    let list = fs::read_to_string(folder(&evening).join("heumen-hulpbronnen-2026-11-23.csv")).unwrap();
    assert!(list.contains("Jan Bakker") && list.contains("06-12345678"));
    // Another one beside it, in the same breath; both are remembered, and nobody is named.
    evening.keys("n<up><enter><down><enter><enter>");
    assert_eq!(files(&evening, ".xlsx"), ["heumen-hulpbronnen-2026-11-23.xlsx"]);
    let register = remembered(&evening);
    assert_eq!(register.len(), 2);
    assert!(!format!("{register:?}").contains("Bakker"));
}

#[test]
fn what_stands_there_is_replaced_only_after_a_yes() {
    let mut evening = malden(Language::Dutch);
    let file = folder(&evening).join("mijn lijst.csv");
    fs::write(&file, "van mij").unwrap();
    let typed = file.to_string_lossy().into_owned();
    evening.keys("E<down><enter><enter><down><enter>").paste(&typed);
    evening.keys("<enter>").shows("Vervangen?").keys("<enter>");
    assert_eq!(fs::read_to_string(&file).unwrap(), "van mij");
    evening.keys("<enter>").shows("Vervangen?").keys("j");
    evening.shows("Het bestand staat klaar");
    assert!(fs::read_to_string(&file).unwrap().contains("Dorpshuis"));
    // From a folder that is offered, the second stands beside the first.
    for _ in 0..2 {
        evening.keys("<esc>E<down><enter><enter><enter>");
    }
    assert_eq!(files(&evening, "-2.csv").len(), 1);
}

#[test]
fn odd_places_are_refused_in_words() {
    let mut evening = malden(Language::Dutch);
    let inventory = evening.file();
    let content = fs::read(&inventory).unwrap().len();
    let folder = folder(&evening);
    let place = |name: &str| folder.join(name).to_string_lossy().into_owned();
    for (typed, said) in [
        (place("nergens/lijst.csv"), "Deze map is er niet"),
        (place("CON.csv"), "Kies een andere naam"),
        ("  ".to_owned(), "Typ eerst"),
    ] {
        evening.keys("E<down><enter><enter><down><enter>").paste(&typed);
        evening.keys("<enter>").shows(said).keys("<esc><esc><esc><esc>");
    }
    // A name that is too long for the disk is an error in words, and leaves nothing behind.
    let long = place(&"x".repeat(300));
    evening.keys("E<down><enter><enter><down><enter>").paste(&long);
    evening
        .keys("<enter>")
        .shows("Bewaren lukte niet")
        .keys("<esc><esc><esc><esc>");
    assert_eq!(files(&evening, ".csv"), Vec::<String>::new());
    assert!(content <= fs::read(&inventory).unwrap().len());
    evening.keys("S").shows("Er is nog niets bewaard");
    assert_eq!(evening.opened(), None);
}

#[test]
fn whatever_the_village_is_called_the_file_stays_in_its_folder() {
    for (name, start) in [
        ("../../x", "x-alles"),
        ("C:\\x", "c-x-alles"),
        ("CON", "con-alles"),
        (&*"Lang".repeat(75), "langlanglanglanglanglang-alles"),
        ("...", "alles"),
    ] {
        let mut evening = Evening::in_heumen(Language::Dutch);
        evening.command("instellingen");
        evening.keys("<ctrl-u>").paste(name).keys("<ctrl-s>");
        evening
            .keys("E<down><down><enter><enter><enter>")
            .shows("Het bestand staat klaar");
        let made = files(&evening, ".json");
        assert_eq!(made, [format!("{start}-voor-anderen-2026-11-23.json")], "{name}");
    }
}

/// All files below this folder, with the part of their path that is theirs.
fn below(folder: &Path, found: &mut BTreeSet<String>, root: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            below(&path, found, root);
        } else {
            found.insert(path.strip_prefix(root).unwrap().to_string_lossy().into_owned());
        }
    }
}

#[test]
fn no_export_and_no_page_makes_a_file_elsewhere_or_under_a_name_that_some_computer_refuses() {
    for name in [
        "../../x",
        "CON",
        "nul.",
        "Dorp...",
        "a/b:c*?\"<>|",
        "村",
        &*"Lang".repeat(75),
    ] {
        let mut evening = Evening::in_heumen(Language::Dutch);
        evening.command("instellingen");
        evening.keys("<ctrl-u>").paste(name).keys("<ctrl-s>");
        evening.keys("iDorpshuis #plek @Malden 024-5550100<enter><esc>");
        let home = folder(&evening);
        let (mut before, mut after) = (BTreeSet::new(), BTreeSet::new());
        below(&home, &mut before, &home);
        // Of a hall alone there is no day for a calendar.
        let formats = ExportFormat::VARIANTS.iter().enumerate();
        for (format, _) in formats.filter(|(_, format)| **format != ExportFormat::Ics) {
            evening
                .keys("E")
                .keys(&"<down>".repeat(format))
                .keys("<enter><enter><enter>");
            evening.shows("Het bestand staat klaar").keys("<esc>");
        }
        for format in 0..3 {
            evening
                .keys("P<enter>")
                .keys(&"<down>".repeat(format))
                .keys("<enter>")
                .keys("<esc>");
        }
        below(&home, &mut after, &home);
        let made: Vec<&String> = after.difference(&before).collect();
        let made: Vec<&&String> = made.iter().filter(|name| !name.contains("dorp.db")).collect();
        assert_eq!(made.len(), ExportFormat::VARIANTS.len() - 1 + 3, "{made:?}");
        for file in made {
            let (stem, end) = file.rsplit_once('.').unwrap();
            let plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
            assert!(
                stem.chars().all(plain) && !stem.is_empty() && file.len() <= 80,
                "{file}"
            );
            assert!(end.bytes().all(|sign| sign.is_ascii_lowercase()), "{file}");
            assert!(!["con", "nul", "aux", "prn"].contains(&stem), "{file}");
        }
        for entry in fs::read_dir(home.parent().unwrap()).unwrap() {
            let beside = entry.unwrap().file_name().to_string_lossy().into_owned();
            assert!(
                !beside.contains("-2026-11-23."),
                "{beside} stands beside the folder"
            );
        }
    }
}

#[test]
fn pages_and_copies_that_went_out_are_remembered_too() {
    let mut evening = malden(Language::Dutch);
    evening
        .keys("P<enter>")
        .shows("Waar komt het verslag")
        .keys("<enter>")
        .shows("Bewaard in")
        .keys("<down><down><down><down><down><enter>Malden<enter>j")
        .shows("Waar komt de adreslijst?")
        .keys("<enter><esc><esc>2gjP<enter>")
        .shows("Waar komt het blad van deze persoon?")
        .keys("<enter><esc><esc>");
    let copy = folder(&evening).join("stick.db");
    evening.done(Done::Copied {
        from: evening.file(),
        to: copy,
        made: Ok(()),
    });
    let said: Vec<String> = remembered(&evening)
        .iter()
        .map(|one| format!("{} {} {}", one["format"], one["for"], one["people"]))
        .collect();
    assert_eq!(
        said,
        [
            r#""report" "others" 0"#,
            r#""contacts" "others" 0"#,
            r#""person" "person" 1"#,
            r#""copy" "ourselves" 2"#,
        ]
    );
}

#[test]
fn cards_of_nobody_are_no_file() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("iJan Bakker #vrijwilliger @Malden 06-12345678<enter><esc>")
        .keys("E<down><down><down><down><enter>")
        .shows("Voor wie is het?")
        .keys("<enter><enter>")
        .shows("Er is niets om naar buiten te brengen");
    assert!(files(&evening, ".vcf").is_empty());
}

#[test]
fn while_others_look_along_there_is_no_file_for_oneself() {
    let mut evening = malden(Language::Dutch);
    evening.keys("pE<enter>").shows("Voor anderen");
    let screen = evening.screen();
    assert!(!screen.contains("Voor onszelf"), "{screen}");
    evening
        .keys("<down><enter><enter>")
        .shows("Er staan geen namen van mensen in.");
}

#[test]
fn the_panel_in_both_languages() {
    for (language, code) in [(Language::Dutch, "nl"), (Language::English, "en")] {
        let mut evening = malden(language);
        evening.keys("E");
        kept(&format!("exports-{code}"), &evening.frame(80, 24));
        evening.keys("<enter><down>");
        kept(&format!("exports-whom-{code}"), &evening.frame(60, 16));
        evening.keys("<enter>");
        kept(&format!("exports-place-{code}"), &evening.frame(80, 24));
        evening.keys("<enter>");
        kept(&format!("exports-made-{code}"), &evening.frame(80, 24));
        kept(&format!("exports-made-narrow-{code}"), &evening.frame(60, 16));
    }
}

#[test]
fn what_the_file_is_called_is_read_whole_in_a_low_window() {
    for (language, end) in [(Language::Dutch, "ernaast."), (Language::English, "┃ it. ")] {
        let mut evening = Evening::new(language);
        evening.keys("Kerkwiel en Ooiveld Zuidoost<enter>Kerkwiel<enter>");
        evening.keys("iDorpshuis #plek @Kerkwiel<enter><esc>");
        evening.keys("E<enter><enter>");
        let frame = evening.frame(60, 16);
        assert!(frame.contains(end), "{frame}");
        evening.keys("<esc><esc><esc>");
    }
}

#[test]
fn a_folder_that_is_dragged_is_a_folder_without_a_stroke_behind_it_too() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let folder = evening.file().with_file_name("stick");
    std::fs::create_dir(&folder).unwrap();
    evening.command("verslag maken").keys("<end><enter>");
    evening
        .paste(&folder.display().to_string())
        .keys("<enter>")
        .shows("Bewaard in");
    let names: Vec<_> = std::fs::read_dir(&folder).unwrap().flatten().collect();
    assert_eq!(names.len(), 1, "{names:?}");
    assert!(!folder.with_extension("html").exists());
}

#[test]
fn cards_for_oneself_are_not_said_to_hold_everybody() {
    let mut evening = malden(Language::Dutch);
    evening
        .keys("E<down><down><down><down><enter><down>")
        .shows("Voor onszelf")
        .shows("Ook mensen krijgen een kaartje, als zij ja zeiden")
        .hides("ook van wie geen ja zei");
}

#[test]
fn what_was_wrong_before_does_not_stand_below_the_next_question() {
    let mut evening = malden(Language::Dutch);
    let file = folder(&evening).join("lijst.csv");
    fs::write(&file, "van mij").unwrap();
    let nowhere = folder(&evening).join("nergens/lijst.csv");
    evening
        .keys("E<down><enter><enter><down><enter>")
        .paste(&nowhere.to_string_lossy());
    evening
        .keys("<enter>")
        .shows("Deze map is er niet")
        .keys("<esc><esc><esc><esc>");
    evening
        .keys("E<down><enter><enter><down><enter>")
        .paste(&file.to_string_lossy());
    evening
        .keys("<enter>")
        .shows("Vervangen?")
        .hides("Deze map is er niet");
}
