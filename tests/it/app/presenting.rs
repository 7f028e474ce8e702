//! Presenting: nobody on the wall who did not agree, and work goes on.

use rstest::rstest;
use serde_json::{Value as Json, json};
use strum::VariantArray;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::code::Code;
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::plan::Action;
use wijkschouw::domain::record::{AnyRecord, Id, Record, RecordKind};
use wijkschouw::domain::relation::Relation;
use wijkschouw::domain::story::Story;
use wijkschouw::domain::value::{Link, Shape, Value};
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::Language;
use wijkschouw::widgets::theme::ASCII;

use crate::app::{SCREENS, small};
use crate::evening::Evening;
use crate::made_up::Dice;
use crate::stage::{id, kept};

/// What is said of a person in every text there is.
const SAID: &str = "Zqxanna de Zqxberg, 06-98765432, zqx@zqxmail.nl";

/// The same in every text but the name of something else: there, also by one of their names alone.
const ALONE: &str = "Zqxanna de Zqxberg, 06-98765432, zqx@zqxmail.nl. Zqxanna komt ook, meneer De Zqxberg \
                     niet. mevrouw zqxberg en Zqxbergs hond";

/// What must never be seen, without capitals and spaces.
const MARKERS: [&str; 4] = ["zqx", "98765432", "geheimenis", "6599"];

/// A person whose every field says who it is.
fn person(kind: AssetKind, level: ConsentLevel) -> AnyRecord {
    let mut record = AnyRecord::Asset(Asset::new(kind, "Zqxanna de Zqxberg").into());
    let secrets = [
        ("phone", "06-98765432"),
        ("email", "zqx@zqxmail.nl"),
        ("website", "www.zqxberg.nl"),
        ("postcode", "6599 ZQ"),
        ("address", "Zqxstraat 98765432"),
    ];
    for info in record.infos() {
        let Some(value) = record.value_mut(info.name) else {
            continue;
        };
        let said = secrets.iter().find(|(name, _)| *name == info.name);
        if let Some((_, said)) = said {
            value.take_json(&json!(said)).unwrap();
        } else if let Some(json) = said_in(value) {
            value.take_json(&json).unwrap();
        }
    }
    for name in ["latitude", "longitude"] {
        record
            .value_mut(name)
            .unwrap()
            .take_json(&json!(5.16599))
            .unwrap();
    }
    record
        .value_mut("name")
        .unwrap()
        .take_json(&json!("Zqxanna de Zqxberg"))
        .unwrap();
    with_consent(record, level)
}

fn with_consent(record: AnyRecord, level: ConsentLevel) -> AnyRecord {
    let AnyRecord::Asset(asset) = record else {
        panic!("no asset")
    };
    let mut asset = Asset::clone(&asset);
    match &mut asset.kind {
        Kind::Volunteer(volunteer) => volunteer.consent = level,
        Kind::Professional(professional) => professional.consent = level,
        Kind::Place(_) | Kind::Association(_) => {}
    }
    if level != ConsentLevel::None {
        // What is said of them everywhere has a "no" in it.
        let purpose = asset.value_mut("consent_purpose").unwrap();
        purpose.take_json(&json!("")).unwrap();
    }
    AnyRecord::Asset(asset.into())
}

/// A text that says who somebody is, as a value of this shape has it.
fn said_in(value: &dyn Value) -> Option<Json> {
    Some(match value.shape() {
        Shape::Line | Shape::Prose => json!(ALONE),
        Shape::Words => json!([ALONE]),
        Shape::Rows("parts-offering") => {
            json!([{ "kind": "service", "name": ALONE, "when": ALONE, "cost": ALONE, "remarks": ALONE }])
        }
        Shape::Rows(_) => json!([{ "role": ALONE, "number": 2 }]),
        Shape::Tagged(choices) => json!([{ "code": (choices.codes)()[0], "why": ALONE }]),
        _ => return None,
    })
}

/// A record of this sort that says in every text who somebody is.
fn telling(kind: RecordKind, persons: &[Id]) -> AnyRecord {
    let mut record = match kind {
        RecordKind::Asset => AnyRecord::Asset(Asset::new(AssetKind::Association, "").into()),
        other => AnyRecord::empty(other),
    };
    for info in record.infos() {
        let Some(value) = record.value_mut(info.name) else {
            continue;
        };
        let json = match value.shape() {
            Shape::Link(RecordKind::Asset) => Some(json!(persons[usize::from(info.name == "to")])),
            Shape::Links(RecordKind::Asset) => Some(json!(persons)),
            Shape::Day | Shape::DayToCome => Some(json!("2026-11-01")),
            Shape::Line if info.name == "name" => Some(json!(SAID)),
            _ if ["phone", "email", "website", "question", "from_gap"].contains(&info.name) => None,
            _ => said_in(value),
        };
        if let Some(json) = json {
            value.take_json(&json).unwrap();
        }
    }
    if let AnyRecord::Answer(_) = &record {
        let question = record.value_mut("question").unwrap();
        question
            .take_json(&json!("residents.hands.repair_bicycle"))
            .unwrap();
    }
    record
}

/// Two people without consent, and everything that can be said of them everywhere.
fn told() -> Edit {
    let persons = [id(100), id(101)];
    let mut changes = vec![
        Change::add_any(persons[0], person(AssetKind::Volunteer, ConsentLevel::None)),
        Change::add_any(persons[1], person(AssetKind::Professional, ConsentLevel::None)),
    ];
    for (place, kind) in RecordKind::VARIANTS.iter().enumerate() {
        let number = match kind {
            RecordKind::Settings | RecordKind::Kern => continue,
            RecordKind::Vision => Id::ONLY,
            _ => id(200 + place),
        };
        changes.push(Change::add_any(number, telling(*kind, &persons)));
    }
    let mut story = telling(RecordKind::Story, &persons);
    story
        .value_mut("text")
        .unwrap()
        .take_json(&json!("geheimenis"))
        .unwrap();
    story.value_mut("audience").unwrap().choose(&["working_group"]);
    changes.push(Change::add_any(id(300), story));
    // Whoever told it, whether they are in the inventory or not.
    let told = Story {
        text: "De stoep is te smal".into(),
        told_by: "Zqxmiek van der Velden, 50".into(),
        assets: persons.into_iter().collect(),
        ..Story::default()
    };
    changes.push(Change::add_any(id(301), AnyRecord::Story(told.into())));
    Edit::new(
        Phrase::new("edit-added")
            .term("kind", AssetKind::Volunteer.term())
            .text("name", "Zqxanna de Zqxb…"),
        changes,
    )
}

fn evening(language: Language) -> Evening {
    Evening::prepared("presenting", language, || {
        let mut evening = Evening::in_heumen(language);
        evening.written(&told());
        evening
    })
}

/// Nothing of the people is in the frame, at any size.
#[track_caller]
fn is_discreet(evening: &Evening, when: &str) {
    for (width, height) in [(80, 24), (120, 40)] {
        let frame = evening.frame(width, height);
        let plain: String = frame
            .to_lowercase()
            .chars()
            .filter(|sign| !" -".contains(*sign))
            .collect();
        for marker in MARKERS {
            assert!(!plain.contains(marker), "{marker} {when}:\n{frame}");
        }
    }
}

#[test]
fn the_people_are_there_to_be_seen_by_who_works_alone() {
    let mut evening = evening(Language::Dutch);
    evening.keys("2").shows("Zqxanna");
}

#[rstest]
fn nobody_is_seen_on_any_screen(#[values(Language::Dutch, Language::English)] language: Language) {
    for (name, script) in SCREENS {
        let mut evening = evening(language);
        evening.present();
        is_discreet(&evening, name);
        let script = script
            .replace("kernen", "kern")
            .replace("instellingen", "settings");
        evening.step_by_step(&script, |evening| is_discreet(evening, name));
        assert!(evening.title().contains(if language == Language::Dutch {
            "PRESENTATIE"
        } else {
            "PRESENTING"
        }));
    }
}

#[test]
fn nobody_is_seen_whatever_keys_are_pressed() {
    let mut names: Vec<String> = ('!'..='~')
        .filter(|sign| !"pq".contains(*sign))
        .map(String::from)
        .collect();
    let named = [
        "enter",
        "tab",
        "shift-tab",
        "space",
        "esc",
        "ctrl-s",
        "ctrl-r",
        "up",
        "down",
        "left",
        "right",
        "end",
        "delete",
    ];
    names.extend(
        named
            .into_iter()
            .flat_map(|name| [name, name, name])
            .map(String::from),
    );
    let dice = &mut Dice(12);
    for (name, script) in SCREENS {
        let mut evening = evening(Language::Dutch);
        evening.present().keys(script);
        for _ in 0..25 {
            let key = names[dice.below(names.len())].as_str();
            if key == "enter" && evening.screen().contains("Waar staat het?") {
                continue;
            }
            evening.key(key);
            is_discreet(&evening, &format!("{key} after {name}"));
            for marker in MARKERS {
                let copied = evening.copied().unwrap_or_default().to_lowercase();
                assert!(!copied.contains(marker), "{copied}");
            }
        }
    }
}

#[test]
fn the_workbook_tells_of_nobody() {
    let mut evening = evening(Language::Dutch);
    evening.present().keys("w");
    for _ in 0..9 {
        for key in ["enter", "down", "enter", "esc", "esc", "down"] {
            evening.key(key);
            is_discreet(&evening, key);
        }
        if evening.screen().contains("Gaten in stap") {
            evening.keys("w");
        }
    }
}

#[test]
fn taking_back_and_doing_again_say_no_names() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<down><enter>Zqxanna de Zqxberg met een heel erg lange naam die niet past<ctrl-s>2");
    evening.keys("d").shows("Zqxanna");
    evening.present();
    for key in ["u", "u", "ctrl-r", "ctrl-r", "u"] {
        evening.key(key);
        is_discreet(&evening, key);
        let note = evening.note().to_lowercase();
        let alias = note.contains("vrijwilliger, hele dorp");
        assert!(alias || note.contains("verborgen wijziging"), "{note}");
    }
}

#[test]
fn a_hidden_person_is_not_found_by_name_or_number() {
    let mut evening = evening(Language::Dutch);
    evening.keys("2/zqxanna<enter>").shows("3 van 3");
    evening.keys("p").shows("3 van 3");
    for search in ["zqxanna", "98765432", "zqxmail"] {
        evening.keys("/").keys(search).shows("0 van 3").keys("<esc>");
    }
    evening.keys("/vrijwilliger<enter>").shows("hele dorp");
}

#[test]
fn it_takes_a_key_and_a_yes_to_stop() {
    let mut evening = evening(Language::Dutch);
    evening.keys("2p").shows("PRESENTATIE").hides("Zqxanna");
    evening.keys("p").shows("Persoonsgegevens worden weer zichtbaar.");
    for key in ["enter", "esc", "p", "n", "x", "space"] {
        evening.key(key).hides("Zqxanna").shows("PRESENTATIE");
        evening.keys("<esc>p");
    }
    evening.keys("j").shows("Zqxanna").hides("PRESENTATIE");
    evening.keys("p").command("presenteren").shows("Zeker weten?");
}

#[test]
fn who_presents_stays_so_in_another_language_and_another_village() {
    let mut evening = evening(Language::Dutch);
    let mook = evening.file().with_file_name("mook.db").display().to_string();
    evening
        .keys("2p")
        .command("english")
        .shows("PRESENTING")
        .shows("volunteer, whole village");
    evening
        .command("another inventory")
        .keys("n<ctrl-u>")
        .keys(&mook)
        .keys("<enter>")
        .shows("PRESENTING");
}

#[test]
fn it_ends_with_the_program() {
    let mut evening = evening(Language::Dutch);
    evening
        .keys("2p")
        .hides("Zqxanna")
        .restart()
        .shows("Zqxanna")
        .present()
        .hides("Zqxanna");
}

#[test]
fn the_form_of_a_hidden_person_stays_closed() {
    let mut evening = evening(Language::Dutch);
    evening.keys("2p").keys("/vrijwilliger<enter><enter>");
    assert!(
        evening.note().contains("Verborgen tijdens presenteren"),
        "{}",
        evening.note()
    );
    evening.keys("e").shows("Verborgen tijdens presenteren");
}

#[test]
fn work_goes_on_and_what_is_known_stays() {
    let work = "2*x*tcz<enter>n<down><down><enter>Zangkoor<ctrl-s>";
    let mut alone = evening(Language::Dutch);
    alone.keys(work);
    let mut seen = evening(Language::Dutch);
    seen.present().keys(work);
    let without_new = |village: Village| {
        let mut assets = village.assets.clone();
        let new: Vec<Id> = assets
            .iter()
            .filter(|(_, asset)| &*asset.name == "Zangkoor")
            .map(|(id, _)| *id)
            .collect();
        assert_eq!(new.len(), 1);
        assets.remove(&new[0]);
        Village { assets, ..village }
    };
    assert_eq!(without_new(seen.village()), without_new(alone.village()));
    seen.keys("uuu");
    alone.keys("uuu");
    assert_eq!(seen.village(), alone.village());
}

#[test]
fn somebody_new_is_kept_with_their_name_and_hidden_at_once() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.present().keys("n<down><enter>Zqxanna<ctrl-s>2");
    is_discreet(&evening, "saved");
    evening.shows("vrijwilliger, hele dorp");
    assert_eq!(
        &*evening.village().assets[&evening.entry("Zqxanna")].name,
        "Zqxanna"
    );
    evening.keys("pj").shows("Zqxanna");
}

#[test]
fn who_takes_consent_back_vanishes_at_once() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let mut karim = person(AssetKind::Volunteer, ConsentLevel::Written);
    // Who agreed to one thing alone has no numbers here, and nobody has a home: what is not shown is not opened.
    for field in ["consent_purpose", "address", "postcode", "latitude", "longitude"] {
        karim.value_mut(field).unwrap().take_json(&Json::Null).unwrap();
    }
    let told = vec![
        Change::add_any(id(100), karim),
        Change::add_any(id(101), telling(RecordKind::Asset, &[id(100), id(100)])),
    ];
    evening
        .written(&Edit::new(Phrase::new("x"), told))
        .keys("2p")
        .shows("Zqxanna");
    evening.keys("/soort:vrijwilliger<enter><enter>");
    for _ in 0..60 {
        if evening.screen().contains("▸ Toestemming") {
            break;
        }
        evening.key("tab");
    }
    evening.shows("▸ Toestemming").keys("geen<ctrl-s>");
    is_discreet(&evening, "consent taken back");
    evening.keys("<esc>");
    is_discreet(&evening, "all entries");
    evening.keys("u").shows("Zqxanna");
}

#[test]
fn what_was_half_typed_is_kept_and_not_shown() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<down><enter>Zqxanna").command("presenteren");
    is_discreet(&evening, "a form was open");
    evening.shows("PRESENTATIE").keys("n<down><enter>");
    is_discreet(&evening, "the same form again");
    evening.keys("<esc>pjn<down><enter>").shows("Zqxanna");
}

#[test]
fn a_half_typed_line_waits_until_nobody_looks_along() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("iZqxanna Zqxberg #vrij 06-98765432")
        .rest()
        .keys("<esc>");
    evening.present().keys("i");
    is_discreet(&evening, "the line was half typed");
    evening
        .keys("Klaas Vaak #vrij<enter>")
        .shows("✓ vrijwilliger, hele dorp");
    evening.hides("Klaas").keys("<esc>pj").rest();
    evening.keys("i").shows("Zqxanna Zqxberg #vrij 06-98765432");
}

#[test]
fn a_form_that_was_begun_while_presenting_goes_on_with_the_name() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<down><enter>Zqxanna de Zqxberg<ctrl-s>1");
    evening.present().keys("<right>a").shows("rijwilliger, hele dorp");
    evening.keys(" snel").rest();
    is_discreet(&evening, "a new action");
    evening.restart().shows("Zqxanna de Zqxberg");
}

#[test]
fn what_is_changed_of_many_is_not_lost_by_presenting() {
    let mut evening = small(Language::Dutch);
    evening.keys("2<space><space>e<tab>sl").command("presenteren");
    evening.hides("PRESENTATIE");
    assert!(evening.note().contains("Bewaar of sluit"), "{}", evening.note());
    evening.shows("2 hulpbronnen wijzigen");
}

#[rstest]
fn presenting_looks_otherwise(
    #[values((60, 16), (80, 24), (120, 40))] (width, height): (u16, u16),
    #[values(Language::Dutch, Language::English)] language: Language,
) {
    let mut evening = Evening::in_the_demo(language);
    evening.present();
    let name = |what| format!("presenting_{what}_{}_{width}x{height}", language.code());
    kept(&name("overview"), &evening.frame(width, height));
    evening.keys("2<down><down>");
    kept(&name("inventory"), &evening.frame(width, height));
}

#[test]
fn presenting_looks_otherwise_in_ascii_too() {
    let mut evening = Evening::with_signs(Language::Dutch, &ASCII);
    evening.keys("Heumen<enter>Malden<enter>n<down><enter>Els<ctrl-s>2p");
    kept("presenting_ascii", &evening.frame(80, 24));
}

#[test]
fn a_person_of_another_kern_is_called_by_it() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let malden = evening.village().kernen_by_name()[0].0;
    let mut els = Asset::new(AssetKind::Volunteer, "Els");
    els.kern = Link::to(malden);
    evening.written(&Edit::new(Phrase::new("x"), vec![Change::add(id(100), els)]));
    evening.keys("2p").shows("vrijwilliger, Malden");
}

#[test]
fn a_form_that_points_at_hidden_people_keeps_pointing_at_them() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let mut changes: Vec<Change> = [(100, "Aad"), (101, "Zwaan"), (102, "Mo")]
        .into_iter()
        .map(|(number, name)| Change::add(id(number), Asset::new(AssetKind::Volunteer, name)))
        .collect();
    let relation = Relation {
        from: Link::to(id(101)),
        to: Link::to(id(102)),
        ..Relation::default()
    };
    let action = Action {
        title: "Soep koken".into(),
        owners: [id(101), id(102)].into_iter().collect(),
        ..Action::default()
    };
    changes.extend([Change::add(id(200), relation), Change::add(id(300), action)]);
    evening.written(&Edit::new(Phrase::new("x"), changes)).present();
    for (sort, words) in [("verbindingen", "met kerst"), ("acties", "meso")] {
        evening.keys("w");
        while !evening
            .screen()
            .lines()
            .any(|line| line.contains('▸') && line.to_lowercase().contains(sort))
        {
            evening.key("down");
        }
        evening.keys("<enter><enter>");
        let last = if sort == "acties" {
            "▸ Niveau"
        } else {
            "▸ Notitie"
        };
        for _ in 0..20 {
            if evening.screen().contains(last) {
                break;
            }
            evening.key("tab");
        }
        evening.keys(words).keys("<ctrl-s>").keys("<esc><esc>");
        assert!(evening.note().contains("u = terug"), "{}", evening.screen());
    }
    let village = evening.village();
    let relation = &village.relations[&id(200)];
    assert_eq!((relation.from.0, relation.to.0), (Some(id(101)), Some(id(102))));
    let owners: Vec<Id> = village.actions[&id(300)].owners.iter().collect();
    assert_eq!(owners, [id(101), id(102)]);
}

#[test]
fn the_page_of_one_person_stays_closed_though_they_agreed() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let karim = vec![Change::add_any(
        id(100),
        person(AssetKind::Volunteer, ConsentLevel::Written),
    )];
    evening.written(&Edit::new(Phrase::new("x"), karim));
    evening
        .keys("2P<enter>")
        .shows("Waar komt het blad van deze persoon?")
        .keys("<esc><esc>")
        .present();
    evening
        .keys("2")
        .shows("Zqxanna")
        .keys("P<enter>")
        .hides("Waar komt het blad van deze persoon?");
    assert!(
        evening.note().contains("Verborgen tijdens presenteren"),
        "{}",
        evening.note()
    );
}

#[test]
fn what_was_cut_short_in_a_name_says_nothing_of_it() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let story = wijkschouw::domain::story::Story {
        text: "Zomaar".into(),
        ..Default::default()
    };
    let label = Phrase::new("edit-added").text("name", "Langs bij Zqxanna de Zqxb…");
    evening.written(&Edit::new(label, vec![Change::add(Id::fresh(), story)]));
    evening.restart().present();
    evening.keys("u").shows("toegevoegd").hides("Zqx");
}

/// Who is hidden cannot be found by who looks whether they are there already.
#[rstest]
#[case("2n<down><enter>", "<ctrl-s>")]
#[case("i", " #vrijwilliger<enter>")]
fn a_name_like_that_of_somebody_hidden_is_warned_of_without_saying_who(
    #[case] begin: &str,
    #[case] store: &str,
) {
    let mut evening = small(Language::Dutch);
    let hidden = Asset::new(AssetKind::Volunteer, "Truus Verhoeven");
    let label = Phrase::new("edit-several").number("count", 1);
    evening.written(&Edit::new(label, vec![Change::add(id(900), hidden)]));
    evening.present();
    let before = evening.village().assets.len();
    evening.keys(begin).keys("Truus Verhoevenn").keys(store);
    evening
        .shows("Deze naam lijkt op een die nu verborgen is. Een ander? Bewaar nog eens.")
        .hides("Truus Verhoeven ");
    assert_eq!(evening.village().assets.len(), before);
    // Also where it takes more lines than one.
    let small = evening.frame(60, 16);
    assert!(small.contains("nog eens."), "{small}");
    // Whoever says it once more means somebody else.
    evening.keys(&store[store.find('<').unwrap()..]);
    evening.hides("verborgen is");
    assert_eq!(evening.village().assets.len(), before + 1);
    // Of a name that nobody hidden has nothing is said.
    evening
        .keys("<esc><esc>")
        .keys(begin)
        .keys("Koos Janszen")
        .keys(store);
    evening.hides("verborgen is");
    assert_eq!(evening.village().assets.len(), before + 2);
}
