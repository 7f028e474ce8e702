//! What people do of an evening, from beginning to end.

use rstest::rstest;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::lists::{Condition, Sphere};
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::Language;

use crate::app::{SCREENS, small};
use crate::evening::Evening;

fn asset<'v>(village: &'v Village, evening: &Evening, name: &str) -> &'v Asset {
    &village.assets[&evening.entry(name)]
}

/// Ten entries of all kinds, typed while people talk.
fn ten_entries(evening: &mut Evening) {
    let entries = [
        ("", "Dorpshuis De Terp"),
        ("", "Bankje bij de kerk"),
        ("", "Voetbalkantine"),
        ("<down>", "Els van den Berg"),
        ("<down>", "Karim Haddad"),
        ("<down>", "Riet Jansen"),
        ("<down><down>", "Fanfare Sint-Jan"),
        ("<down><down>", "Zangkoor Vivace"),
        ("<down><down><down>", "Wijkverpleging"),
        ("<down><down><down>", "Opbouwwerk"),
    ];
    for (kind, name) in entries {
        evening
            .keys("n")
            .keys(kind)
            .keys("<enter>")
            .keys(name)
            .keys("<ctrl-s>");
        assert!(evening.note().contains(name), "{}", evening.note());
    }
}

#[test]
fn a_first_evening() {
    let mut evening = Evening::new(Language::Dutch);
    evening.shows("Fijn dat u er bent.").shows("dorp.db");
    evening.keys("Heumen<enter>Malden, Overasselt<enter>");
    evening
        .shows("Heumen begonnen · u = terug")
        .shows("0 van 49")
        .shows("Persoonlijk              · 0");
    ten_entries(&mut evening);
    evening.shows("10 hulpbronnen: 3 plekken, 3 vrijwilligers, 2 verenigingen, 2 professionals");
    evening
        .keys("2/els<enter>tpe<enter>")
        .shows("Els van den Berg getagd");
    evening.keys("<esc>/fanfare<enter>tgc<enter><esc>1");
    // One carries it: held by one alone.
    evening.shows("Persoonlijk              · 0      · 0      · 0      ◐ 1");
    evening.shows("Gemeenschappelijk        · 0      · 0      ◐ 1      · 0");
    evening.keys("2/koor<enter>tgc<enter><esc>1");
    evening.shows("Gemeenschappelijk        · 0      · 0      ● 2      · 0");
    let village = evening.village();
    assert_eq!(village.assets.len(), 10);
    assert_eq!(village.kernen.len(), 2);
    let els = asset(&village, &evening, "Els van den Berg");
    assert!(els.spheres.contains(Sphere::Personal) && els.conditions.contains(Condition::Empowerment));
}

#[test]
fn a_form_takes_a_phone_number_in_its_field() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<down><enter>Els<tab>mal<tab>");
    while !evening.screen().contains("▸ Telefoon") {
        evening.key("tab");
    }
    evening.keys("06 12 34 56 78<ctrl-s>");
    let village = evening.village();
    let els = asset(&village, &evening, "Els");
    assert_eq!(&*els.phone, "06 12 34 56 78");
    assert_eq!(village.kernen[&els.kern.0.unwrap()].name.to_string(), "Malden");
}

#[test]
fn everything_can_be_taken_back_to_the_beginning_and_done_again() {
    let mut evening = Evening::new(Language::Dutch);
    let beginning = evening.exported();
    evening.keys("Heumen<enter>Malden<enter>");
    ten_entries(&mut evening);
    evening.keys("2/els<enter>tpez<enter><esc>*x/koor<enter>d<esc>");
    evening.command("kernen").keys("nHeumen<enter><esc>1");
    let end = evening.exported();
    let mut steps = 0;
    while !evening.keys("u").note().contains("niets om ongedaan") {
        steps += 1;
        assert!(
            evening.note().starts_with("Teruggedraaid: "),
            "{}",
            evening.note()
        );
    }
    assert_eq!(evening.exported(), beginning);
    assert_eq!(steps, 14);
    for _ in 0..steps {
        evening.keys("<ctrl-r>");
    }
    assert_eq!(evening.exported(), end);
    evening.keys("<ctrl-r>").shows("Er is niets om opnieuw te doen.");
}

#[test]
fn taking_back_after_a_restart() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let before = evening.exported();
    evening.keys("n<enter>Dorpshuis<ctrl-s>2tz<enter>");
    let after = evening.exported();
    evening.restart().keys("uu");
    assert_eq!(evening.exported(), before);
    evening.restart().keys("<ctrl-r><ctrl-r>");
    assert_eq!(evening.exported(), after);
}

#[test]
fn an_entry_goes_with_its_relations_and_comes_back_with_them() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    let before = evening.exported();
    let village = evening.village();
    let (id, relations) = village
        .assets
        .keys()
        .map(|id| {
            let of = village
                .relations
                .values()
                .filter(|one| one.from.0 == Some(*id) || one.to.0 == Some(*id));
            (*id, of.count())
        })
        .max_by_key(|(_, count)| *count)
        .unwrap();
    assert!(relations > 5);
    let name = village.assets[&id].name.to_string();
    evening.keys("2/").paste(&format!("\"{name}\"")).keys("<enter>gd");
    let gone = evening.village();
    assert!(!gone.assets.contains_key(&id), "{}", evening.note());
    assert_eq!(gone.relations.len(), village.relations.len() - relations);
    evening.keys("u");
    assert_eq!(evening.exported(), before);
}

#[test]
fn looking_at_one_kern_changes_figures_and_title_and_survives_a_restart() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.shows("161 hulpbronnen").keys("fooiveld<enter>");
    assert!(evening.title().contains("Ooiveld"), "{}", evening.title());
    evening.hides("392 van 553");
    let narrowed = evening.frame(120, 40);
    evening.restart();
    assert!(evening.title().contains("Ooiveld"), "{}", evening.title());
    evening.shows(narrowed.lines().nth(7).unwrap().trim_matches('"').trim());
    evening.keys("falles<enter>").shows("392 van 553");
    assert!(!evening.title().contains("Ooiveld"));
}

#[test]
fn one_starts_again_where_one_was() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("mm<right><down><down>2/soort:plek<enter><down><down>");
    let inventory = evening.frame(120, 40);
    let line = |frame: &str, row: usize| frame.lines().nth(row).unwrap().to_owned();
    evening.restart();
    let again = evening.frame(120, 40);
    for row in 1..37 {
        assert_eq!(line(&inventory, row), line(&again, row));
    }
    evening
        .keys("1")
        .shows("Kernen en voorwaarden")
        .shows("Gaten in stap 2");
}

#[rstest]
#[case("muziek", "Fanfare")]
#[case("soort:plek dorpshuis", "Dorpshuis")]
#[case("dorpshius", "Dorpshuis")]
#[case("voorwaarde:cohesie soort:vereniging", "ver ")]
#[case("-soort:plek -soort:vereniging -soort:vrijwilliger", "prof")]
fn a_search_finds_as_one_types(#[case] query: &str, #[case] found: &str) {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("2/");
    for sign in query.chars() {
        evening.keys(&sign.to_string());
    }
    evening
        .shows(found)
        .hides("161 van 161")
        .keys("<esc>")
        .shows("161 van 161");
}

#[test]
fn marks_are_tagged_together() {
    let mut evening = small(Language::Dutch);
    evening
        .keys("2*")
        .shows("12 gemerkt")
        .keys("t")
        .shows("12 hulpbronnen taggen, zoals Vereniging 01")
        .keys("jp")
        .shows("Tags van 12")
        .keys("<enter>");
    evening.shows("12 hulpbronnen getagd · u = terug");
    let tagged = |evening: &Evening| {
        let village = evening.village();
        village
            .assets
            .values()
            .filter(|asset| asset.spheres.contains(Sphere::Personal))
            .count()
    };
    assert_eq!(tagged(&evening), 12);
    evening.keys("u");
    assert_eq!(tagged(&evening), 0);
}

#[test]
fn deleting_many_asks_first_and_no_is_what_enter_says() {
    let mut evening = small(Language::Dutch);
    evening
        .keys("2*d")
        .shows("12 hulpbronnen verwijderen")
        .shows("zoals Vereniging 01");
    evening.keys("<enter>");
    assert_eq!(evening.village().assets.len(), 12);
    evening.keys("dd<esc>");
    assert_eq!(evening.village().assets.len(), 12);
    evening.keys("dj").shows("12 hulpbronnen verwijderd · u = terug");
    assert_eq!(evening.village().assets.len(), 0);
    evening.keys("u");
    assert_eq!(evening.village().assets.len(), 12);
}

#[test]
fn a_cell_shows_its_entries_and_backspace_returns_to_it() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("<tab><down><right>");
    let before = evening.frame(120, 40);
    // Communal and inclusion: 28.
    evening.keys("<enter>").shows("28 van 161");
    evening.keys("<backspace>");
    assert_eq!(evening.frame(120, 40), before);
}

#[test]
fn every_cell_of_every_table_lists_as_many_as_it_says() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    for _table in 0..5 {
        evening.keys("<tab>");
        for _row in 0..3 {
            for _column in 0..4 {
                let screen = evening.cells(120, 40);
                let cursor = evening.cursor(120, 40).unwrap();
                let number: String = (cursor.x.saturating_sub(3)..cursor.x + 9)
                    .map(|x| screen[(x, cursor.y)].symbol())
                    .collect();
                evening.keys("<enter>");
                let count: String = number.chars().filter(char::is_ascii_digit).collect();
                evening.shows(&format!(" {count} van 161"));
                evening.keys("<backspace><right>");
            }
            evening.keys("<left><left><left><down>");
        }
        evening.keys("m<tab>");
    }
}

#[test]
fn switching_the_language_and_back_loses_nothing_on_any_screen() {
    // A question waits for its answer and for nothing else.
    for (name, script) in SCREENS.iter().filter(|(name, _)| *name != "confirm") {
        let mut evening = small(Language::Dutch);
        evening.keys(script);
        let before = evening.frame(120, 40);
        evening.command("english").command("nederlands");
        let after = evening.frame(120, 40);
        let body = |frame: &str| frame.lines().take(37).collect::<Vec<_>>().join("\n");
        assert_eq!(body(&after), body(&before), "{name}");
    }
}
