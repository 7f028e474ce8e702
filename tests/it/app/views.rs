//! Saved views: a search with a name, which keeps counting.

use rstest::rstest;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::Id;
use wijkschouw::i18n::Language;

use crate::app::small;
use crate::evening::Evening;
use crate::stage::kept;

/// What stands behind the name of a view in the panel.
#[track_caller]
fn count(evening: &Evening, view: &str) -> String {
    let screen = evening.screen();
    let mut lines = screen.lines().filter(|line| line.contains(&format!("{view}   ")));
    let line = lines.next().unwrap_or_else(|| panic!("no {view} in\n{screen}"));
    let count = line.rsplit_once(view).unwrap().1;
    count.trim_matches([' ', '┃', '│']).to_owned()
}

#[test]
fn a_search_is_saved_under_a_name_with_its_count() {
    let mut evening = small(Language::Dutch);
    evening.keys("2z");
    assert_eq!(count(&evening, "alles"), "12");
    evening.keys("<esc>/12<enter>zn").shows("Typ een naam");
    evening
        .keys("<ctrl-u>Twaalf<enter>")
        .shows("Lijst “Twaalf” bewaard");
    evening.shows("Twaalf").shows("  1");
    evening.keys("<up><enter>").shows("12 van 12");
    evening.keys("z<down><enter>").shows("1 van 12").shows("Zoek: 12");
}

#[test]
fn a_view_is_called_what_is_typed_or_else_after_the_search() {
    let mut evening = small(Language::Dutch);
    evening.keys("2/12<enter>znTwaalf<enter>");
    evening.shows("Lijst “Twaalf” bewaard");
    evening.keys("n").shows("Naam: 12").keys("<enter>");
    evening.shows("Lijst “12” bewaard");
    let names: Vec<String> = (evening.village().settings().views.0.iter())
        .map(|view| view.name.to_string())
        .collect();
    assert_eq!(names, ["Twaalf", "12"]);
}

#[test]
fn a_view_comes_back_as_it_was_saved() {
    let mut evening = small(Language::Dutch);
    evening.keys("2/soort:vereniging<enter>b<down><down><enter>Vc<enter><esc><home>");
    let before = evening.frame(120, 40);
    evening.keys("zn<ctrl-u>Clubs<enter><esc>");
    evening.keys("<esc>Vb<up><up><enter>c<enter><esc>2");
    evening.restart().keys("2z<down><enter>");
    let [before, after] = [before, evening.frame(120, 40)].map(|frame| {
        let lines: Vec<String> = frame.lines().take(37).map(str::to_owned).collect();
        lines.join("\n")
    });
    assert_eq!(before, after, "{before}\n{after}");
}

#[test]
fn the_counts_follow_every_edit() {
    let mut evening = small(Language::Dutch);
    evening.keys("2/status:actief<enter>zn<ctrl-u>Actief<enter>");
    assert_eq!(count(&evening, "Actief"), "12");
    evening.keys("u").hides("Actief   ");
    evening.keys("<ctrl-r>");
    assert_eq!(count(&evening, "Actief"), "12");
    evening.keys("<esc><esc>dz");
    assert_eq!(count(&evening, "Actief"), "11");
}

#[test]
fn a_view_is_renamed_and_removed_and_that_is_taken_back() {
    let mut evening = small(Language::Dutch);
    evening
        .keys("2zn<ctrl-u>Eerste<enter>e")
        .keys("<ctrl-u>Tweede<enter>");
    evening.shows("Lijst “Eerste” heet nu “Tweede”");
    evening.keys("d").shows("Lijst “Tweede” weggehaald");
    evening
        .keys("u")
        .shows("Tweede  ")
        .keys("u")
        .shows("Eerste  ")
        .keys("u");
    evening.shows("n geeft een naam aan wat u nu ziet");
    evening.keys("d").shows("Deze lijst staat vast.");
    evening.keys("e").shows("Deze lijst staat vast.");
}

#[test]
fn two_views_never_have_one_name_and_every_view_has_one() {
    let mut evening = small(Language::Dutch);
    evening.keys("2zn<ctrl-u>Clubs<enter>n<ctrl-u>clubs<enter>");
    evening.shows("Er is al een lijst die “clubs” heet.");
    evening.keys("<ctrl-u><enter>").shows("Een lijst zonder naam");
    assert_eq!(evening.village().settings().views.0.len(), 1);
}

#[test]
fn a_view_stays_in_its_file() {
    let mut evening = small(Language::Dutch);
    let before = evening.exported();
    evening.keys("2zn<ctrl-u>Clubs<enter><esc>");
    assert_eq!(evening.exported(), before);
    // The settings have a form of their own, which leaves the views alone.
    evening.command("instellingen").keys("e<ctrl-s>");
    assert_eq!(evening.village().settings().views.0.len(), 1);
}

#[test]
fn a_view_that_is_called_after_somebody_is_not_so_while_presenting() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<down><enter>Zqxanna Berg<ctrl-s>2/zqxanna berg<enter>");
    evening.keys("zn<ctrl-u>Bij Zqxanna Berg<enter><esc>").present();
    evening.keys("z<down>").shows("Bij vrijwilliger").hides("qxanna");
    evening.keys("d").shows("Verborgen tijdens presenteren");
    evening.keys("<enter>").hides("qxanna");
}

#[rstest]
fn views_stand_beside_the_list_or_over_it(
    #[values((80, 24), (120, 40))] (width, height): (u16, u16),
    #[values(Language::Dutch, Language::English)] language: Language,
) {
    let mut evening = small(language);
    evening.keys("2/12<enter>zn<ctrl-u>Twaalf<enter>");
    let name = format!("views_{}_{width}x{height}", language.code());
    kept(&name, &evening.frame(width, height));
}

#[test]
fn a_search_is_saved_in_a_village_that_nobody_has_named() {
    let mut evening = Evening::new(Language::Dutch);
    evening.written(&Edit::new(
        Phrase::new("edit-added"),
        vec![Change::add(
            Id::fresh(),
            Asset::new(AssetKind::Place, "Dorpshuis"),
        )],
    ));
    evening.restart();
    evening.keys("2/dorps<enter>znHuizen<enter>");
    evening.shows("Lijst “Huizen” bewaard").restart();
    evening.keys("2z").shows("Huizen").keys("<esc>u");
    assert!(evening.village().settings().views.0.is_empty());
}
