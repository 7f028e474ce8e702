//! The file is pulled away or spoilt while the program runs: what is in memory is offered another place (R1, R7, R10).

use std::fs;
use std::path::{Path, PathBuf};

use rstest::rstest;
use wijkschouw::app::WentOn;
use wijkschouw::cli::{self, WayBack};
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};
use wijkschouw::store::Store;

use crate::evening::Evening;

/// Where what is in memory goes.
fn elsewhere(evening: &Evening) -> PathBuf {
    evening.file().with_file_name("dorp-2026-11-23.db")
}

fn in_file(path: &Path) -> Village {
    Store::open_to_read(path).unwrap().village
}

fn names(village: &Village) -> Vec<String> {
    let mut names: Vec<String> = village
        .assets
        .values()
        .map(|asset| asset.name.to_string())
        .collect();
    names.sort();
    names
}

/// How the file is lost.
#[derive(Clone, Copy)]
enum Loss {
    Removed,
    Replaced,
    Overwritten,
    Emptied,
}

fn lose(file: &Path, loss: Loss) {
    match loss {
        Loss::Removed => fs::remove_file(file).unwrap(),
        Loss::Replaced => {
            fs::rename(file, file.with_extension("weg")).unwrap();
            fs::write(file, "iets anders").unwrap();
        }
        Loss::Overwritten => fs::write(file, "x".repeat(60_000)).unwrap(),
        Loss::Emptied => fs::write(file, "").unwrap(),
    }
}

#[rstest]
#[case(Loss::Removed)]
#[case(Loss::Replaced)]
#[case(Loss::Overwritten)]
#[case(Loss::Emptied)]
fn what_is_in_memory_goes_to_another_file_and_one_works_on_there(#[case] loss: Loss) {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>n<enter>Bieb<esc>");
    lose(&evening.file(), loss);
    evening
        .keys("n<down><enter>Els<ctrl-s>")
        .shows("op een andere plek");
    evening.shows("NIET bewaard");
    // Enter, which is pressed without thinking, does nothing; what was typed stays.
    evening.keys("<enter>").shows("Nieuw: vrijwilliger").shows("Els");
    evening.shows("NIET bewaard").hides("alles bewaard");
    evening.keys("<ctrl-s>j").shows("U werkt nu daar verder");
    evening.shows("Nieuw: vrijwilliger").hides("NIET bewaard");
    evening.keys("<ctrl-s>").shows("bewaard · 1 half ingevuld");
    assert_eq!(names(&in_file(&elsewhere(&evening))), ["Dorpshuis", "Els"]);
    // What waits half typed came along.
    evening.keys("n<enter>").shows("Bieb");
}

#[rstest]
#[case(Loss::Removed)]
#[case(Loss::Overwritten)]
fn leaving_asks_first(#[case] loss: Loss) {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>");
    lose(&evening.file(), loss);
    evening
        .keys("q")
        .shows("op een andere plek")
        .shows("NIET bewaard");
    assert!(!evening.has_left());
    evening.keys("jq");
    assert!(evening.has_left());
    assert_eq!(names(&in_file(&elsewhere(&evening))), ["Dorpshuis"]);
}

/// The window may be closed after somebody said no to another place.
#[test]
fn what_is_half_typed_goes_along_when_the_window_closes() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>");
    evening.keys("iZangkoor #vereniging");
    lose(&evening.file(), Loss::Removed);
    evening
        .keys("<enter>")
        .shows("op een andere plek")
        .keys("<esc>")
        .shows("Zangkoor");
    evening.stop();
    let saved = Store::open_to_read(&elsewhere(&evening)).unwrap();
    assert_eq!(names(&saved.village), ["Dorpshuis"]);
    let drafts = saved.store.drafts().unwrap();
    let typed = drafts.iter().map(|draft| draft.content.to_string());
    assert!(
        typed.into_iter().any(|typed| typed.contains("Zangkoor")),
        "{drafts:?}"
    );
}

#[test]
fn another_version_in_its_place_is_not_called_damaged() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>");
    let older = evening.file().with_extension("ouder");
    fs::copy(evening.file(), &older).unwrap();
    evening.keys("n<enter>Bieb<ctrl-s>");
    fs::rename(&older, evening.file()).unwrap();
    evening.keys("n<enter>School<ctrl-s>");
    evening.shows("kwam in de plaats").hides("beschadigd");
    evening.keys("j<ctrl-s>");
    assert_eq!(
        names(&in_file(&elsewhere(&evening))),
        ["Bieb", "Dorpshuis", "School"]
    );
}

#[test]
fn an_older_version_copied_over_it_is_one_in_its_place() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>");
    let older = evening.file().with_extension("ouder");
    fs::copy(evening.file(), &older).unwrap();
    evening.keys("n<enter>Bieb<ctrl-s>");
    fs::copy(&older, evening.file()).unwrap();
    evening.keys("n<enter>School<ctrl-s>");
    evening.shows("kwam in de plaats").hides("niets overschreven");
    evening.keys("j<ctrl-s>");
    assert_eq!(
        names(&in_file(&elsewhere(&evening))),
        ["Bieb", "Dorpshuis", "School"]
    );
    assert_eq!(names(&in_file(&evening.file())), ["Dorpshuis"]);
}

#[test]
fn who_says_no_twice_leaves() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    lose(&evening.file(), Loss::Removed);
    evening.keys("q<enter>q");
    assert!(evening.has_left());
    assert!(!elsewhere(&evening).exists());
}

#[test]
fn it_is_said_whole_and_can_be_asked_for_by_name() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.command("elders bewaren").shows("Dat hoeft nu niet");
    lose(&evening.file(), Loss::Overwritten);
    // Nobody asks while somebody types.
    evening.keys("n<enter>Dorpshuis").rest();
    let screen = evening.frame(80, 24);
    for said in ["beschadigd", "geheugen", "“elders bewaren”.", "NIET bewaard"] {
        assert!(screen.contains(said), "“{said}” is not on\n{screen}");
    }
    assert!(!screen.contains("andere plek"), "{screen}");
    evening.command("elders bewaren").keys("j<ctrl-s>");
    assert_eq!(names(&in_file(&elsewhere(&evening))), ["Dorpshuis"]);
}

#[test]
fn what_is_pulled_out_and_comes_back_is_saved_again() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let away = evening.file().with_extension("weg");
    fs::rename(evening.file(), &away).unwrap();
    evening
        .keys("n<enter>Dorpshuis<ctrl-s><enter>")
        .shows("NIET bewaard");
    fs::rename(&away, evening.file()).unwrap();
    evening
        .keys("<ctrl-s>")
        .hides("NIET bewaard")
        .shows("alles bewaard");
    evening.entry("Dorpshuis");
}

#[test]
fn the_past_comes_along_as_long_as_the_file_can_be_read() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>n<enter>Bieb<ctrl-s>");
    lose(&evening.file(), Loss::Removed);
    evening.keys("n<enter>School<ctrl-s>j<ctrl-s>uu");
    assert_eq!(names(&in_file(&elsewhere(&evening))), ["Dorpshuis"]);
}

/// Works on elsewhere after this, and leaves.
fn worked_on_elsewhere(loss: Loss) -> (Evening, PathBuf) {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>");
    let file = dunce::canonicalize(evening.file()).unwrap();
    lose(&evening.file(), loss);
    evening.keys("n<enter>School<ctrl-s>j<ctrl-s>q");
    assert!(evening.has_left());
    (evening, file)
}

#[test]
fn at_the_next_start_with_the_damaged_file_the_other_one_comes_first() {
    let (evening, file) = worked_on_elsewhere(Loss::Overwritten);
    let error = Store::open(&file).err().unwrap();
    let (mut output, words) = (Vec::new(), Words::new(Language::Dutch));
    let data = file.parent().unwrap();
    let way = cli::rescue(&error, data, &words, &mut &b"\n"[..], &mut output);
    let output = String::from_utf8(output).unwrap();
    let split = dunce::canonicalize(elsewhere(&evening)).unwrap();
    assert_eq!(way, WayBack::Open(split.clone(), vec![]), "{output}");
    let said = output.find("U werkte het laatst verder in").unwrap();
    assert!(output.contains(&split.display().to_string()), "{output}");
    assert!(output.contains("2 hulpbronnen"), "{output}");
    assert!(output.find("kopie").is_none_or(|copy| said < copy), "{output}");
}

#[test]
fn where_an_older_one_is_back_it_is_asked_whether_to_go_on_in_the_other() {
    let (evening, file) = worked_on_elsewhere(Loss::Removed);
    let data = file.parent().unwrap();
    let split = dunce::canonicalize(elsewhere(&evening)).unwrap();
    let found = WentOn::later_than(&file, data).unwrap();
    assert_eq!((&found.path, found.assets), (&split, 2));
    let write = |hours: u64| {
        let old = fs::File::create(&file).unwrap();
        let now = fs::metadata(&split).unwrap().modified().unwrap();
        let hour = std::time::Duration::from_secs(3600);
        let at = if hours == 0 { now - hour } else { now + hour };
        old.set_modified(at).unwrap();
    };
    write(0);
    assert!(WentOn::later_than(&file, data).is_some());
    // Somebody worked in it since.
    write(1);
    assert!(WentOn::later_than(&file, data).is_none());
    assert!(WentOn::later_than(&split, data).is_none());
}

/// That everything came to another file is no step: taken back it would leave nothing at all.
#[test]
fn what_came_to_another_file_is_not_taken_back() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>n<enter>Bieb<ctrl-s>");
    lose(&evening.file(), Loss::Overwritten);
    evening.keys("n<enter>School<ctrl-s>j<ctrl-s>uuuu");
    assert_eq!(names(&in_file(&elsewhere(&evening))), ["Bieb", "Dorpshuis"]);
    evening.keys("U").hides("uit het geheugen");
}

#[test]
fn the_step_that_met_the_loss_is_done_in_the_other_file() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let place = Asset::new(AssetKind::Place, "Dorpshuis");
    let label = Phrase::new("edit-added")
        .text("kind", "plek")
        .text("name", "Dorpshuis");
    evening.written(&Edit::new(label, vec![Change::add(Id::fresh(), place)]));
    evening.keys("2");
    lose(&evening.file(), Loss::Overwritten);
    evening
        .keys("x")
        .shows("NIET bewaard")
        .keys("j")
        .shows("laatste stap staat er ook in");
    let saved = in_file(&elsewhere(&evening));
    assert!(
        saved.assets.values().all(|asset| asset.verified.is_some()),
        "{saved:?}"
    );
    evening.keys("u");
    let back = in_file(&elsewhere(&evening));
    assert!(
        back.assets.values().all(|asset| asset.verified.is_none()),
        "{back:?}"
    );
}

/// As long as the lost file can be read what was done comes along, and then it is taken back there.
#[rstest]
#[case(Loss::Removed, &["Dorpshuis"], "laatste stap staat er ook in")]
#[case(Loss::Replaced, &["Dorpshuis"], "laatste stap staat er ook in")]
#[case(Loss::Overwritten, &["Bieb", "Dorpshuis"], "kan niet meer ongedaan")]
#[case(Loss::Emptied, &["Bieb", "Dorpshuis"], "kan niet meer ongedaan")]
fn taking_back_that_met_the_loss_ends_as_an_edit_does(
    #[case] loss: Loss,
    #[case] left: &[&str],
    #[case] said: &str,
) {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>n<enter>Bieb<ctrl-s>2");
    lose(&evening.file(), loss);
    evening
        .keys("u")
        .shows("op een andere plek")
        .shows("NIET bewaard")
        .keys("j")
        .shows(said)
        .hides("nog een keer")
        .hides("NIET bewaard");
    assert_eq!(names(&in_file(&elsewhere(&evening))), left);
    evening.keys("n<enter>School<ctrl-s>").hides("NIET bewaard");
    assert!(names(&in_file(&elsewhere(&evening))).contains(&"School".to_owned()));
}

/// An inventory that came to another file earlier has that in its history.
#[test]
fn in_an_older_history_it_has_its_words() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let place = Asset::new(AssetKind::Place, "Dorpshuis");
    let label = Phrase::new("edit-kept-elsewhere");
    evening.written(&Edit::new(label, vec![Change::add(Id::fresh(), place)]));
    evening.keys("U").shows("lles uit het geheugen bewaard");
}
