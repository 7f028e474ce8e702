//! Another file came in the place of the inventory while the program was closed: that is told at the start, and never
//! where somebody put it there on purpose.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use jiff::civil::{DateTime, date};
use tempfile::TempDir;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::settings::Settings;
use wijkschouw::i18n::Language;
use wijkschouw::store::{Behind, Opened, Store, back_up, make, put_back};

use crate::evening::Evening;

const EVENING: DateTime = date(2026, 11, 22).at(21, 30, 0, 0);

fn added(name: &str) -> Edit {
    let label = Phrase::new("edit-added").text("kind", "plek").text("name", name);
    Edit::new(
        label,
        vec![Change::add(Id::fresh(), Asset::new(AssetKind::Place, name))],
    )
}

#[test]
fn an_older_version_is_told_at_the_start() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>");
    let (file, older) = (evening.file(), evening.file().with_extension("ouder"));
    fs::copy(&file, &older).unwrap();
    evening.keys("n<enter>Bieb<ctrl-s>");
    evening.elsewhere(|_| {
        back_up(&file, EVENING).unwrap();
        fs::copy(&older, &file).unwrap();
    });
    evening.shows("De kopie van 22-11-2026 om 21:30 is nieuwer dan dit bestand");
    evening.shows("van vroeger”");
}

#[test]
fn another_village_is_told_at_the_start() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>");
    let file = evening.file();
    evening.elsewhere(|_| {
        back_up(&file, EVENING).unwrap();
        let other = file.with_extension("ander");
        let mut edit = added("Molen");
        let settings = Settings::delivered("Malden");
        edit.changes.push(Change::add(Id::ONLY, settings));
        make(&other, &edit, &BTreeSet::new()).unwrap();
        fs::copy(&other, &file).unwrap();
    });
    evening.shows("(22-11-2026 om 21:30) is van Heumen");
}

#[test]
fn what_goes_on_as_it_was_is_no_alarm() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>n<enter>Bieb<ctrl-s>");
    let file = evening.file();
    evening.elsewhere(|_| drop(back_up(&file, EVENING).unwrap()));
    evening.hides("nieuwer dan dit bestand");
    evening.keys("uu").restart().hides("nieuwer dan dit bestand");
    evening.keys("n<enter>School<ctrl-s>").restart();
    evening.hides("nieuwer dan dit bestand");
}

/// Whether the file at this place lags behind its copies.
fn behind(path: &Path) -> Option<Behind> {
    let Opened { store, village, .. } = Store::open(path).unwrap();
    store.behind(&village).unwrap()
}

#[test]
fn what_was_put_back_on_purpose_is_no_alarm() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("dorp.db");
    let mut store = Store::open(&path).unwrap().store;
    store.save(&added("Dorpshuis")).unwrap();
    let first = back_up(&path, EVENING).unwrap();
    store.save(&added("Bieb")).unwrap();
    drop(store);
    back_up(&path, EVENING.date().at(22, 0, 0, 0)).unwrap();
    fs::write(&path, "niets meer").unwrap();
    put_back(&path, &first.path, EVENING).unwrap();
    assert_eq!(behind(&path), None);
    // Without that it is one that came in its place, but not where it has no copies beside it.
    fs::copy(&first.path, &path).unwrap();
    assert!(matches!(behind(&path), Some(Behind::Older(_))));
    let elsewhere = folder.path().join("elders.db");
    fs::copy(&first.path, &elsewhere).unwrap();
    assert_eq!(behind(&elsewhere), None);
}
