//! On the screen: what goes is told first, the name is typed in full, and nothing is left on any screen.

use std::fs;

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::register::{Exported, REMEMBERED};
use wijkschouw::domain::story::Story;
use wijkschouw::exchange::export::given;
use wijkschouw::i18n::Language;
use wijkschouw::store::{Store, back_up, backups, look_through};

use crate::erase::planted::{self, EVENING, left_in};
use crate::evening::Evening;
use crate::stage::kept;

const JOKE: [&str; 2] = ["Hazelaar", "Joke"];

/// At the summary of what goes with Joke Hazelaar.
pub fn before(language: Language) -> Evening {
    let mut evening = Evening::in_the_demo(language);
    let told = |text: &str| {
        let story = Story {
            text: text.into(),
            ..Story::default()
        };
        Change::add(Id::fresh(), story)
    };
    let stories = vec![
        told("Joke Hazelaar haalt de kinderen op, en niemand weet hoe lang zij dat volhoudt."),
        told("De soep van hazelaar is op."),
    ];
    evening.written(&Edit::new(
        Phrase::new("edit-added").text("name", "twee"),
        stories,
    ));
    evening.keys("2/joke hazelaar<enter>gZ");
    evening
}

#[test]
fn what_goes_is_told_and_enter_alone_erases_nobody() {
    let mut evening = before(Language::Dutch);
    evening.shows("Voorgoed wissen: Joke Hazelaar").shows("ongedaan");
    evening.keys("<enter><enter>").shows("Er is niets gewist");
    evening.keys("joke hazelaar<enter>").shows("Er is niets gewist");
    evening.keys("<esc><esc>");
    evening.entry("Joke Hazelaar");
}

#[test]
fn the_name_typed_in_full_erases_and_no_screen_or_file_has_it_any_more() {
    let mut evening = before(Language::Dutch);
    back_up(&evening.file(), EVENING).unwrap();
    evening.keys("<esc>Z").shows("kopie");
    evening.keys("<down><space><enter>Joke Hazelaar<enter>");
    assert!(evening.note().contains("Voorgoed gewist"), "{}", evening.note());
    for screen in ["1", "2", "3", "4", "5", "6", "U"] {
        evening.keys(screen).hides("Hazelaar");
    }
    evening.keys("<esc>");
    // Undo goes on with what was done before, once one knows that this stays.
    evening.keys("uu").hides("Hazelaar");
    evening.keys("<ctrl-r>");
    evening.restart();
    let folder = evening.file().parent().unwrap().to_owned();
    assert_eq!(left_in(&folder, &["Hazelaar"]), [""; 0]);
    assert!(fs::exists(folder.join("dorp.db.erased")).unwrap());
    assert!(!evening.exported().contains(JOKE[0]));
}

/// "truus" may be anybody, until somebody says that it is about her.
#[test]
fn what_is_decided_of_a_text_holds_for_what_the_history_says_of_it() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("iTruus Hooijmans #vrijwilliger<enter><esc>");
    evening.keys("5nverhaal<enter>bij truus is het gezellig<ctrl-s>");
    back_up(&evening.file(), EVENING).unwrap();
    evening.keys("2/truus hooijmans<enter>gZ").shows("blijft");
    evening.keys("<space><enter>Truus Hooijmans<enter>");
    assert!(evening.note().contains("Voorgoed gewist"), "{}", evening.note());
    evening.keys("U").hides("truus").keys("<esc>").restart();
    let folder = evening.file().parent().unwrap().to_owned();
    assert_eq!(left_in(&folder, &["truus", "Hooijmans"]), [""; 0]);
}

/// Nobody is asked about what is half typed: the whole name goes from it, whoever else has that.
#[test]
fn a_namesake_keeps_no_half_typed_text_from_losing_the_name() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("iTruus Hooijmans #vrijwilliger<enter><esc>");
    evening.keys("iTruus Hooijmans #professional<enter><enter><esc>");
    evening.keys("5nverhaal<enter>met truus hooijmans naar zee<esc>");
    evening.keys("2/soort:professional<enter>ge").shows("wijzigen");
    evening.hold("tab", 5).rest();
    evening.keys("Zorg voor elkaar<esc>");
    evening.keys("2/soort:vrijwilliger<enter>gZ<enter>Truus Hooijmans<enter>");
    assert!(evening.note().contains("Voorgoed gewist"), "{}", evening.note());
    let drafts: Vec<String> = Store::open_to_read(&evening.file())
        .unwrap()
        .store
        .drafts()
        .unwrap()
        .iter()
        .map(|draft| draft.content.to_string())
        .collect();
    let all = drafts.join("\n");
    assert!(all.contains("naar zee") && !all.contains("met truus"), "{all}");
    assert!(all.contains("Zorg voor elkaar"), "{all}");
    // What the form of somebody else says they are called is theirs.
    assert!(all.contains("Truus Hooijmans"), "{all}");
}

#[test]
fn afterwards_the_files_are_named_that_were_made_before_and_one_is_still_in_the_list() {
    let mut evening = before(Language::Dutch);
    let folder = evening.file().parent().unwrap().to_owned();
    let (stays, gone) = (folder.join("lijst.csv"), folder.join("weg.csv"));
    let own = folder.join("joke-hazelaar.md");
    let stick = folder.join("stick-die-eruit-is").join("lijst.csv");
    fs::write(&stays, "").unwrap();
    fs::write(&own, "").unwrap();
    let memory = given("csv", "ourselves", 3, EVENING.date());
    let nobody = Exported::written(
        &given("csv", "others", 0, EVENING.date()),
        &folder.join("dorp.db"),
    );
    let mut all: Vec<String> = [&stays, &gone, &own, &stick]
        .map(|path| Exported::written(&memory, path))
        .into();
    all.push(nobody);
    evening.elsewhere(|store| {
        for (number, memory) in all.iter().enumerate() {
            store
                .remember(&format!("{REMEMBERED}2026-11-2{number}"), memory)
                .unwrap();
        }
    });
    evening.keys("2/joke hazelaar<enter>gn<down><down><enter>Zangkoor<esc>Z");
    evening.keys("<enter>Joke Hazelaar<enter>");
    assert!(evening.note().contains("Voorgoed gewist"), "{}", evening.note());
    evening
        .shows("Waar deze mens nog in kan staan")
        .shows("Deze bestanden zijn eerder uit de inventaris gemaakt")
        .shows("joke-hazelaar.md")
        .shows("stick-die-eruit-is")
        .hides("weg.csv")
        .hides("– dorp.db");
    // What was half typed waits, and does not open now.
    evening.keys("<esc>").shows("┏ Inventaris").hides("Zangkoor");
    evening.restart();
    // A name of a file that says who it was is forgotten; the others are not.
    assert_eq!(left_in(&folder, &["joke-hazelaar"]), [""; 0]);
    assert_ne!(left_in(&folder, &["lijst.csv"]), [""; 0]);
}

#[test]
fn the_first_u_says_that_it_stays_and_the_second_takes_back_the_step_before_it() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("iFanfare #vereniging<enter>Harmonie #vereniging<enter><esc>");
    evening.keys("u2/joke hazelaar<enter>gZ<enter>Joke Hazelaar<enter>");
    let note = evening.note();
    assert!(
        note.contains("Dit kan niet terug") && !note.contains("u ="),
        "{note}"
    );
    // What was taken back before it cannot be done again, as after any other step.
    evening.keys("<ctrl-r>");
    assert!(evening.note().contains("niets om opnieuw"), "{}", evening.note());
    evening.keys("u");
    assert!(
        evening.note().contains("Wissen kan niet terug"),
        "{}",
        evening.note()
    );
    evening.entry("Fanfare");
    evening.keys("u");
    assert!(evening.note().contains("Teruggedraaid"), "{}", evening.note());
    let village = evening.village();
    assert!(village.assets.values().all(|asset| &*asset.name != "Fanfare"));
    // It has been said, and what was taken back can be done again.
    evening.keys("<ctrl-r>u");
    assert!(evening.note().contains("Teruggedraaid"), "{}", evening.note());
}

#[test]
fn what_is_done_after_it_is_taken_back_as_ever_until_the_erasure_is_met() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("2/joke hazelaar<enter>gZ<enter>Joke Hazelaar<enter>");
    evening.keys("iFanfare #vereniging<enter><esc>u");
    assert!(evening.note().contains("Teruggedraaid"), "{}", evening.note());
    evening.restart();
    evening.keys("u");
    assert!(
        evening.note().contains("Wissen kan niet terug"),
        "{}",
        evening.note()
    );
}

#[test]
fn a_damaged_copy_is_told_of_before_it_is_taken_away() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    back_up(&evening.file(), EVENING).unwrap();
    let copy = backups(&evening.file()).remove(0).path;
    let whole = fs::read(&copy).unwrap();
    fs::write(&copy, &whole[..whole.len() / 2]).unwrap();
    evening.command("kopieën van vroeger").shows("beschadigd");
    evening.keys("<esc>2/joke hazelaar<enter>gZ");
    evening.shows("Let op: 1").shows("kopie is beschadigd");
    evening.shows("geen kopie meer");
    assert!(copy.exists());
    evening.keys("<enter>Joke Hazelaar<enter>");
    assert!(evening.note().contains("1 kopie was stuk"), "{}", evening.note());
    assert!(!copy.exists());
}

#[test]
fn a_text_that_is_to_stay_is_left_as_it_is() {
    let mut evening = before(Language::Dutch);
    evening
        .shows("2 teksten noemen deze mens")
        .shows("haalt de kinderen op");
    // The first goes by itself, and of the second nobody can be sure.
    evening.keys("<space><down><space><enter>Joke Hazelaar<enter>");
    assert!(evening.note().contains("Voorgoed gewist"), "{}", evening.note());
    let village = evening.village();
    let texts: Vec<&str> = village.stories.values().map(|story| &*story.text).collect();
    assert!(
        texts.iter().any(|text| text.starts_with("Joke Hazelaar haalt")),
        "{texts:?}"
    );
    assert!(texts.contains(&"De soep van vrijwilliger is op."), "{texts:?}");
}

#[test]
fn from_the_palette_one_seeks_who_is_meant() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening
        .command("recht op vergetelheid")
        .shows("Wie wordt voorgoed gewist?");
    // A hall is nobody.
    evening.keys("dorpshuis het wiel").shows("Niets gevonden");
    evening
        .keys("<ctrl-u>gerard<enter>")
        .shows("Voorgoed wissen: Gerard Pijnappels");
    evening.keys("<esc>");
    evening.entry("Gerard Pijnappels");
}

#[test]
fn who_was_deleted_is_found_and_erased_too() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("2/joke hazelaar<enter>d");
    evening.command("iemand voorgoed wissen");
    evening.keys("hazelaar").shows("verwijderd");
    evening.keys("<enter>").shows("Voorgoed wissen: Joke Hazelaar");
    evening.keys("<enter>Joke Hazelaar<enter>");
    assert!(evening.note().contains("Voorgoed gewist"), "{}", evening.note());
    evening.command("iemand voorgoed wissen");
    evening.keys("hazelaar").hides("verwijderd");
}

#[test]
fn who_stops_after_erasing_has_a_copy_of_what_was_typed_before_it() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("iFanfare #vereniging<enter><esc>");
    evening.keys("2/joke hazelaar<enter>gZ<enter>Joke Hazelaar<enter>");
    assert!(evening.note().contains("Voorgoed gewist"), "{}", evening.note());
    evening.restart();
    let copy = backups(&evening.file()).remove(0);
    let kept = look_through(&copy.path).unwrap().assets;
    let has = |name: &str| kept.values().any(|asset| &*asset.name == name);
    assert!(has("Fanfare") && !has("Joke Hazelaar"));
}

#[test]
fn while_others_look_along_nobody_is_erased() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("p2Z");
    assert!(evening.note().contains("meekijken"), "{}", evening.note());
    evening.command("iemand voorgoed wissen");
    assert!(evening.note().contains("meekijken"), "{}", evening.note());
}

#[test]
fn it_looks_like_this() {
    for language in [Language::Dutch, Language::English] {
        let mut evening = before(language);
        for (width, height) in [(60, 16), (80, 24), (120, 40)] {
            kept(
                &format!("erase-{}-{width}x{height}", language.code()),
                &evening.frame(width, height),
            );
        }
        evening.keys("<enter>Joke");
        kept(
            &format!("erase-typing-{}-80x24", language.code()),
            &evening.frame(80, 24),
        );
    }
}

#[test]
fn an_inventory_of_earlier_that_is_taken_in_brings_nobody_back() {
    let evening = Evening::in_the_demo(Language::Dutch);
    let earlier = evening.exported();
    assert!(earlier.contains("Joke Hazelaar"));
    let mut evening = evening.beside("eerder.json", earlier.as_bytes());
    let joke = evening.entry("Joke Hazelaar");
    evening.keys("2/joke hazelaar<enter>gZ<enter>Joke Hazelaar<enter>");
    assert!(evening.note().contains("Voorgoed gewist"), "{}", evening.note());
    evening.keys("I<enter>").shows("eerder.json");
    let note = evening.note();
    assert!(note.contains("1 mens komt niet mee"), "{note}");
    evening.keys("<enter>");
    assert!(!evening.village().assets.contains_key(&joke));
    assert!(!evening.exported().contains("Joke Hazelaar"));
}

#[test]
fn an_old_copy_that_takes_the_place_of_the_inventory_is_told_and_cleaned() {
    let mut evening = before(Language::Dutch);
    let old = fs::read(evening.file()).unwrap();
    evening.keys("<enter>Joke Hazelaar<enter><esc>");
    fs::write(evening.file(), &old).unwrap();
    evening.crash();
    assert!(evening.note().contains("opnieuw gewist"), "{}", evening.note());
    evening.keys("2/joke hazelaar<enter>").hides("Joke Hazelaar ");
}

#[test]
fn an_old_copy_that_comes_from_elsewhere_is_asked_about() {
    let mut evening = before(Language::Dutch);
    let old = fs::read(evening.file()).unwrap();
    evening.keys("<enter>Joke Hazelaar<enter><esc>");
    fs::write(evening.file(), &old).unwrap();
    // Under another name it would have no list beside it.
    fs::remove_file(evening.file().with_file_name("dorp.db.erased")).unwrap();
    evening.crash().shows("eerder voorgoed wiste");
    evening.keys("<enter>j<enter><esc>").entry("Joke Hazelaar");
    evening.crash().keys("1<enter>");
    assert!(evening.note().contains("opnieuw gewist"), "{}", evening.note());
    evening.restart().hides("eerder voorgoed wiste");
    let folder = evening.file().parent().unwrap().to_owned();
    assert_eq!(left_in(&folder, &["Joke Hazelaar"]), [""; 0]);
}

#[test]
fn what_a_command_gave_out_meanwhile_is_known_to_the_open_window() {
    let mut evening = before(Language::Dutch);
    let folder = evening.file().parent().unwrap().to_owned();
    assert_cmd::Command::cargo_bin("wijkschouw")
        .unwrap()
        .env_clear()
        .env("HOME", &folder)
        .env("WIJKSCHOUW_FILE", evening.file())
        .current_dir(&folder)
        .args(["export", "csv", "uit.csv", "--for", "self"])
        .timeout(std::time::Duration::from_secs(60))
        .assert()
        .success();
    // The window goes on as before.
    evening.keys("<esc><esc>n<enter>Zwembad<ctrl-s>");
    assert!(
        evening.note().contains("Zwembad toegevoegd"),
        "{}",
        evening.note()
    );
    evening.keys("2/joke hazelaar<enter>gZ<enter>Joke Hazelaar<enter>");
    evening.shows("Waar deze mens nog in kan staan").shows("uit.csv");
}

/// Somebody may have been called otherwise when two entries of them were joined, of which nothing changed the one
/// that stayed.
#[test]
fn who_was_joined_with_somebody_goes_too_whatever_they_were_called() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("iGerda Musch #vrijwilliger 06-98989898<enter><esc>")
        .keys("iGerda Havik #vrijwilliger 06-98989898<enter><esc>")
        .keys("iDorpshuis #plek -- bij mevr. Musch, vroeger mevr. Havik<enter><esc>");
    evening.keys("2/soort:vrijwilliger<enter>*J").shows("Samenvoegen");
    evening.keys("<ctrl-s>").restart();
    let people: Vec<String> = evening
        .village()
        .assets
        .values()
        .filter(|asset| asset.kind.consent().is_some())
        .map(|asset| asset.name.to_string())
        .collect();
    let [name] = &people[..] else {
        panic!("one of the two: {people:?}");
    };
    nothing_is_left_of(&mut evening, name, &["Musch", "Havik", "98989898"]);
}

/// Who married is still called as before in what was written then.
#[test]
fn a_name_of_before_goes_from_texts_as_the_name_of_now_does() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("iGerda Musch #vrijwilliger 06-98989898<enter><esc>")
        .keys("iDorpshuis #plek -- bij mevr. Musch<enter><esc>")
        .keys("iStichting K. Musch #vereniging<enter><esc>");
    let ids: Vec<Id> = evening
        .village()
        .assets
        .iter()
        .filter(|(_, asset)| *asset.name == *"Gerda Musch")
        .map(|(id, _)| *id)
        .collect();
    let id = ids[0];
    let renamed = Change::of::<Asset>(&evening.village(), id, |asset| asset.name = "Gerda Havik".into());
    let label = Phrase::new("edit-changed").text("name", "Gerda Havik");
    evening.written(&Edit::new(label, renamed.into_iter().collect()));
    evening.restart();
    // The foundation may be called after her or after somebody else, and so it stays unless somebody says otherwise.
    evening.keys("2/havik<enter>gZ").shows("Stichting K. Musch");
    evening.keys("<esc>");
    nothing_is_left_of(
        &mut evening,
        "Gerda Havik",
        &["Gerda", "mevr. Musch", "Havik", "98989898"],
    );
}

/// Erases who is chosen, and looks in every file for these words.
fn nothing_is_left_of(evening: &mut Evening, name: &str, words: &[&str]) {
    evening.keys(&format!("gZ<enter>{name}<enter>"));
    assert!(evening.note().contains("Voorgoed gewist"), "{}", evening.note());
    let folder = evening.file().parent().unwrap().to_owned();
    for file in planted::files(&folder) {
        let bytes = fs::read(&file).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        for word in words {
            assert!(!text.contains(word), "{word} in {}", file.display());
        }
    }
}
