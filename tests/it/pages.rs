//! Pages to print or to hand out: what stands on them, for whom, and what never does.

use jiff::civil::{Date, date};
use serde_json::Value as Json;
use wijkschouw::domain::asset::{Asset, Offering, OfferingKind, Status};
use wijkschouw::domain::channel::Channel;
use wijkschouw::domain::contacts::Listed;
use wijkschouw::domain::gathering::{Gathering, GatheringKind};
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind};
use wijkschouw::domain::lists::Kern;
use wijkschouw::domain::plan::{Action, ActionState};
use wijkschouw::domain::privacy::Traces;
use wijkschouw::domain::questionnaire::{Answer, Reply};
use wijkschouw::domain::record::Id;
use wijkschouw::domain::register::{Exported, Kept, Register};
use wijkschouw::domain::relation::{Relation, RelationKind};
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::story::{Audience, Story};
use wijkschouw::domain::support::{Support, SupportState};
use wijkschouw::domain::value::{Degrees, Link, Rows};
use wijkschouw::domain::village::Village;
use wijkschouw::domain::week::{Week, clock};
use wijkschouw::exchange::handout::{Format, Handout, Source};
use wijkschouw::i18n::{Language, Words};

const TODAY: Date = date(2026, 11, 23);

/// A village with two kernen, a club in a hall, and three people of whom one agreed to being shown.
struct Place {
    village: Village,
    malden: Id,
    anneke: Id,
    piet: Id,
    fatima: Id,
}

fn put(village: &mut Village, asset: Asset) -> Id {
    let id = Id::fresh();
    village.assets.insert(id, asset.into());
    id
}

fn asset(kind: AssetKind, name: &str, kern: Option<Id>) -> Asset {
    Asset {
        kern: kern.map(Link::to).unwrap_or_default(),
        verified: Some(date(2026, 5, 12)),
        ..Asset::new(kind, name)
    }
}

fn activity(name: &str, when: &str, cost: &str) -> Offering {
    Offering {
        kind: OfferingKind::Activity,
        name: name.into(),
        when: when.into(),
        cost: cost.into(),
        ..Offering::default()
    }
}

fn agree(asset: &mut Asset, level: ConsentLevel, day: Option<Date>, purpose: &str) {
    match &mut asset.kind {
        Kind::Volunteer(one) => {
            one.consent = level;
            one.consent_date = day;
            one.consent_purpose = purpose.into();
        }
        Kind::Professional(one) => {
            one.consent = level;
            one.consent_date = day;
            one.consent_purpose = purpose.into();
        }
        _ => panic!("no person"),
    }
}

fn place() -> Place {
    let mut village = Village::default();
    village
        .settings
        .insert(Id::ONLY, Settings::delivered("Heumen").into());
    let mut kern = |name: &str| {
        let id = Id::fresh();
        let kern = Kern { name: name.into() };
        village.kernen.insert(id, kern.into());
        id
    };
    let (malden, overasselt) = (kern("Malden"), kern("Overasselt"));
    let mut hall = asset(AssetKind::Place, "Dorpshuis", Some(malden));
    hall.address = "Raadhuisplein 2".into();
    hall.phone = "024-5550100".into();
    hall.offerings = Rows(vec![
        activity("Open tafel", "elke dag 12.00 uur", "€ 6"),
        activity("Koffieochtend", "dinsdag 10:00-12:00", ""),
    ]);
    let hall = put(&mut village, hall);
    let mut band = asset(AssetKind::Association, "Fanfare St. Jan", Some(malden));
    band.email = "info@fanfare.example".into();
    band.offerings = Rows(vec![
        activity("Repetitie", "ma en do van 20 tot 22", "gratis"),
        activity("Dorpsfeest", "eind augustus", ""),
    ]);
    let band = put(&mut village, band);
    let mut mill = asset(AssetKind::Place, "Molen", Some(overasselt));
    mill.website = "www.molen.example".into();
    mill.status = Status::Active;
    put(&mut village, mill);
    let mut anneke = asset(AssetKind::Volunteer, "Anneke de Ridder", Some(malden));
    anneke.phone = "06-12345678".into();
    anneke.email = "anneke@ridder.example".into();
    anneke.address = "Kerkpad 7".into();
    anneke.remarks = "Is de zus van Piet Zwartjes.".into();
    anneke.offerings = Rows(vec![activity("Breien", "vrijdag 14 uur", "")]);
    let anneke = put(&mut village, anneke);
    let mut piet = asset(AssetKind::Volunteer, "Piet Zwartjes", Some(malden));
    piet.phone = "06-87654321".into();
    piet.remarks = "Belt vaak met Anneke de Ridder.".into();
    agree(
        &mut piet,
        ConsentLevel::Oral,
        Some(date(2026, 5, 3)),
        "telefoonlijst",
    );
    let piet = put(&mut village, piet);
    let mut fatima = asset(AssetKind::Professional, "Fatima Yildiz", None);
    fatima.email = "fatima@welzijn.example".into();
    fatima.verified = Some(date(2023, 1, 1));
    agree(&mut fatima, ConsentLevel::Written, None, "");
    let fatima = put(&mut village, fatima);
    around(&mut village, [hall, band, anneke, piet]);
    Place {
        village,
        malden,
        anneke,
        piet,
        fatima,
    }
}

/// What is kept around those people: relations, a story, a walk, an action, a channel, an answer.
fn around(village: &mut Village, [hall, band, anneke, piet]: [Id; 4]) {
    let relation = |from: Id, kind: RelationKind, to: Id, note: &str| Relation {
        from: Link::to(from),
        kind,
        to: Link::to(to),
        note: note.into(),
        ..Relation::default()
    };
    for relation in [
        relation(band, RelationKind::MeetsIn, hall, ""),
        relation(anneke, RelationKind::ActiveIn, band, "speelt bugel"),
        relation(anneke, RelationKind::Knows, piet, "Piet en Anneke zijn familie"),
    ] {
        village.relations.insert(Id::fresh(), relation.into());
    }
    let story = Story {
        text: "Anneke en Piet Zwartjes hielpen mee.".into(),
        told_by: "bewoner, 70+".into(),
        date: Some(date(2026, 5, 12)),
        audience: Audience::WorkingGroup,
        assets: [anneke].into_iter().collect(),
        ..Story::default()
    };
    village.stories.insert(Id::fresh(), story.into());
    let walk = Gathering {
        kind: GatheringKind::Walk,
        date: Some(date(2026, 5, 12)),
        notes: "Mooi weer.\nAnneke de Ridder en Piet Zwartjes deden open.".into(),
        ..Gathering::default()
    };
    village.gatherings.insert(Id::fresh(), walk.into());
    let action = |title: &str, state, due: Option<Date>, owner: Option<Id>| Action {
        title: title.into(),
        state,
        due: due.into(),
        owners: owner.into_iter().collect(),
        assets: [hall].into_iter().collect(),
        ..Action::default()
    };
    let bench = Id::fresh();
    let needs = Action {
        needs_support: true,
        ..action(
            "Bankje plaatsen",
            ActionState::Agreed,
            Some(date(2026, 11, 1)),
            Some(anneke),
        )
    };
    village.actions.insert(bench, needs.into());
    let lamp = Action {
        needs_support: true,
        ..action("Lampen", ActionState::Idea, None, None)
    };
    village.actions.insert(Id::fresh(), lamp.into());
    let party = action("Feest", ActionState::Busy, Some(date(2027, 8, 30)), Some(piet));
    village.actions.insert(Id::fresh(), party.into());
    let done = action("Hek geverfd", ActionState::Done, None, Some(piet));
    village.actions.insert(Id::fresh(), done.into());
    let fund = Support {
        name: "Buurtfonds".into(),
        state: SupportState::Idea,
        amount_eur: Some(2500),
        deadline: Some(date(2027, 1, 15)).into(),
        actions: [bench].into_iter().collect(),
        ..Support::default()
    };
    village.supports.insert(Id::fresh(), fund.into());
    let paper = Channel {
        name: "Dorpskrant".into(),
        run_by: Link::to(anneke),
        ..Channel::default()
    };
    village.channels.insert(Id::fresh(), paper.into());
    let question = "residents.hands.repair_bicycle";
    let answer = Answer {
        asset: Link::to(anneke),
        question: question.into(),
        answer: Reply::Offers,
    };
    village
        .answers
        .insert(Answer::id_for(anneke, question), answer.into());
}

fn page(village: &Village, handout: &Handout, format: Format, language: Language) -> String {
    let words = Words::new(language);
    let (shown, counted) = handout.villages(village, TODAY, &words);
    let source = Source {
        village: &shown,
        counted: &counted,
        words: &words,
        today: TODAY,
    };
    String::from_utf8(handout.write(format, &source).unwrap()).unwrap()
}

fn traces() -> Traces {
    Traces {
        edits: 3,
        days: Some((date(2026, 1, 2), date(2026, 5, 12))),
    }
}

fn kept() -> Kept {
    let exports = [
        r#"{"format":"ods","for":"museum","people":12,"day":"2025-05-12"}"#,
        r#"{"format":"ods","for":"museum","people":3,"day":"2025-06-01"}"#,
        r#"{"format":"odt","for":"museum","people":40,"day":"2026-01-01"}"#,
    ];
    Kept {
        file: "/home/buurt/dorp.db".to_owned(),
        exports: exports.iter().filter_map(|kept| Exported::read(kept)).collect(),
    }
}

/// Every page that there is of this village but those of walks.
fn all(place: &Place) -> Vec<(&'static str, Handout)> {
    vec![
        ("agenda", Handout::Activities(None)),
        ("actions", Handout::Actions),
        ("contacts", Handout::Contacts(None)),
        ("person", Handout::Person(place.anneke, traces())),
        ("register", Handout::Register(kept())),
    ]
}

#[test]
fn the_pages_look_like_this() {
    let place = place();
    for language in Language::ALL {
        for (name, handout) in all(&place) {
            for format in [Format::Html, Format::Markdown] {
                let page = page(&place.village, &handout, format, language);
                let (code, end) = (language.code(), format.extension());
                insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "frames" }, {
                    insta::assert_snapshot!(format!("page-{name}-{code}-{end}"), page);
                });
            }
        }
    }
}

/// What only Anneke may see of herself.
const MARKERS: [&str; 7] = [
    "Anneke",
    "Ridder",
    "12345678",
    "ridder.example",
    "Kerkpad",
    "bugel",
    "Breien",
];

#[test]
fn nobody_who_did_not_agree_is_on_any_page_but_their_own() {
    let place = place();
    let others = [
        Handout::Activities(None),
        Handout::Activities(Some(place.malden)),
        Handout::Actions,
        Handout::Contacts(None),
        Handout::Contacts(Some(place.malden)),
        Handout::Person(place.piet, traces()),
        Handout::Person(place.fatima, traces()),
        Handout::Register(kept()),
    ];
    for handout in &others {
        for format in handout.formats() {
            for language in Language::ALL {
                let page = page(&place.village, handout, *format, language);
                for marker in MARKERS {
                    assert!(!page.contains(marker), "{marker} in\n{page}");
                }
            }
        }
    }
}

#[test]
fn one_person_gets_everything_of_themselves_and_nothing_of_others() {
    let place = place();
    let handout = Handout::Person(place.anneke, traces());
    for format in handout.formats() {
        for language in Language::ALL {
            let page = page(&place.village, &handout, *format, language);
            for marker in MARKERS {
                assert!(page.contains(marker), "{marker} is not in\n{page}");
            }
            for own in [
                "hielpen mee",
                "Dorpskrant",
                "Bankje plaatsen",
                "deden open",
                "Fanfare",
            ] {
                assert!(page.contains(own), "{own} is not in\n{page}");
            }
            // Piet agreed to a list of phone numbers, and not to this; what stands with him is his.
            for other in [
                "Piet",
                "Zwartjes",
                "87654321",
                "Belt vaak",
                "Fatima",
                "telefoonlijst",
            ] {
                assert!(!page.contains(other), "{other} in\n{page}");
            }
        }
    }
    // That his entry names her is told all the same.
    let told = page(&place.village, &handout, Format::Markdown, Language::Dutch);
    assert!(
        told.contains("vrijwilliger, Malden · Opmerkingen. Dit gaat over iemand anders"),
        "{told}"
    );
    assert!(
        told.contains("Alleen de werkgroep") || told.contains("alleen de werkgroep"),
        "{told}"
    );
    assert!(!told.contains("Mooi weer"), "only the lines that name her");
}

#[test]
fn what_is_taken_along_can_be_read_by_another_program() {
    let place = place();
    let handout = Handout::Person(place.anneke, traces());
    let text = page(&place.village, &handout, Format::Json, Language::Dutch);
    let json: Json = serde_json::from_str(&text).unwrap();
    assert_eq!(json["format"], "wijkschouw-person");
    assert_eq!(json["person"]["contact"]["phone"], "06-12345678");
    assert_eq!(json["person"]["kern"], "Malden");
    assert_eq!(json["person"]["volunteer"]["consent"]["level"], "none");
    assert_eq!(json["relations"].as_array().unwrap().len(), 2);
    assert_eq!(json["answers"][0]["answer"], "offers");
    assert_eq!(json["stories"][0]["audience"], "working_group");
    assert_eq!(json["history"]["edits"], 3);
    // No id of anything: names alone.
    for id in place.village.assets.keys() {
        assert!(!text.contains(&id.to_string()));
    }
}

#[test]
fn only_a_person_has_such_a_page() {
    let place = place();
    let words = Words::new(Language::Dutch);
    let source = Source {
        village: &place.village,
        counted: &place.village,
        words: &words,
        today: TODAY,
    };
    let (hall, _) = place
        .village
        .assets
        .iter()
        .find(|(_, asset)| &*asset.name == "Dorpshuis")
        .unwrap();
    for format in [Format::Html, Format::Json] {
        assert_eq!(Handout::Person(*hall, traces()).write(format, &source), None);
        assert_eq!(
            Handout::Person(Id::fresh(), traces()).write(format, &source),
            None
        );
    }
}

#[test]
fn a_withdrawn_consent_shows_at_once() {
    let mut place = place();
    let contacts = Handout::Contacts(None);
    let before = page(&place.village, &contacts, Format::Markdown, Language::Dutch);
    assert!(before.contains("Piet Zwartjes") && before.contains("mondeling, 3 mei 2026"));
    assert!(before.contains("Eén persoon staat er niet op"));
    let mut piet = Asset::clone(&place.village.assets[&place.piet]);
    agree(&mut piet, ConsentLevel::None, None, "");
    place.village.assets.insert(place.piet, piet.into());
    let after = page(&place.village, &contacts, Format::Markdown, Language::Dutch);
    assert!(
        !after.contains("Zwartjes") && !after.contains("87654321"),
        "{after}"
    );
    assert!(after.contains("2 mensen staan er niet op"), "{after}");
}

#[test]
fn a_number_of_a_club_that_is_somebodys_own_is_left_out() {
    let mut place = place();
    let mut club = asset(AssetKind::Association, "Breiclub", Some(place.malden));
    club.phone = "+31 6 12345678".into();
    club.offerings = Rows(vec![activity("Breien en borduren", "za 9:30", "")]);
    put(&mut place.village, club);
    for handout in [Handout::Activities(None), Handout::Contacts(None)] {
        let page = page(&place.village, &handout, Format::Markdown, Language::Dutch);
        assert!(page.contains("Breiclub") || matches!(handout, Handout::Contacts(_)));
        assert!(!page.contains("12345678"), "{page}");
    }
}

#[test]
fn an_empty_village_has_pages_that_say_so() {
    let mut village = Village::default();
    village
        .settings
        .insert(Id::ONLY, Settings::delivered("Leeg").into());
    for (handout, said) in [
        (Handout::Activities(None), "nog geen activiteiten"),
        (Handout::Actions, "geen open acties"),
        (Handout::Contacts(None), "nog geen telefoon"),
        (Handout::Register(Kept::default()), "nog niets uitgevoerd"),
    ] {
        for format in [Format::Html, Format::Markdown] {
            let page = page(&village, &handout, format, Language::Dutch);
            assert!(page.contains(said), "{page}");
        }
    }
}

#[test]
fn no_name_is_ever_read_as_html_or_markdown() {
    let mut place = place();
    let names = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "[klik](javascript:alert(1))",
        "a | b\n# kop & `code`",
    ];
    for name in names {
        let mut club = asset(AssetKind::Association, name, Some(place.malden));
        club.email = "club@example.nl".into();
        club.address = name.into();
        club.offerings = Rows(vec![activity(name, name, name)]);
        let club = put(&mut place.village, club);
        let action = Action {
            title: name.into(),
            owners: [club].into_iter().collect(),
            needs_support: true,
            ..Action::default()
        };
        place.village.actions.insert(Id::fresh(), action.into());
        let relation = Relation {
            from: Link::to(place.anneke),
            to: Link::to(club),
            note: name.into(),
            ..Relation::default()
        };
        place.village.relations.insert(Id::fresh(), relation.into());
        let mut person = asset(AssetKind::Volunteer, name, None);
        person.phone = "024-5551234".into();
        agree(&mut person, ConsentLevel::Oral, None, name);
        put(&mut place.village, person);
    }
    for (name, handout) in all(&place) {
        let html = page(&place.village, &handout, Format::Html, Language::Dutch);
        for danger in ["<script", "<img", "href", "src="] {
            assert!(!html.replace("src=x", "").contains(danger), "{danger} on {name}");
        }
        assert!(html.contains("default-src 'none'"));
        let markdown = page(&place.village, &handout, Format::Markdown, Language::Dutch);
        assert!(!markdown.contains("[klik](") && !markdown.replace("\\<", "").contains("<script"));
        assert!(!markdown.contains("\n# kop"));
        // Every row of a table has the same number of cells as the one above it.
        let lines: Vec<&str> = markdown.lines().collect();
        for pair in lines.windows(2) {
            if pair.iter().all(|line| line.starts_with('|')) {
                let cells = |line: &str| line.replace("\\|", "").matches('|').count();
                assert_eq!(cells(pair[0]), cells(pair[1]), "{pair:?}");
            }
        }
    }
}

#[test]
fn long_texts_and_many_entries_come_out_whole() {
    let mut place = place();
    let long = "heel ".repeat(400);
    let mut club = asset(AssetKind::Association, &long, Some(place.malden));
    club.offerings = Rows(vec![activity(&long, "woensdag", &long)]);
    put(&mut place.village, club);
    for number in 0..2000 {
        let mut club = asset(
            AssetKind::Association,
            &format!("Club {number}"),
            Some(place.malden),
        );
        club.offerings = Rows(vec![activity("Spel", "zo 15 uur", "")]);
        put(&mut place.village, club);
    }
    let page = page(
        &place.village,
        &Handout::Activities(None),
        Format::Markdown,
        Language::Dutch,
    );
    assert!(page.contains(long.trim()));
    assert_eq!(page.matches("| Spel |").count(), 2000);
}

#[test]
fn a_time_of_day_is_understood_as_people_write_it() {
    let words = Words::new(Language::Dutch);
    for (text, time) in [
        ("dinsdag 10:00-12:00", Some(600)),
        ("di 9.30", Some(570)),
        ("10 uur", Some(600)),
        ("10-12 uur", Some(600)),
        ("ma van 20 tot 22", Some(1200)),
        ("19u30", Some(1170)),
        ("20u", Some(1200)),
        ("2 pm on Mondays", Some(840)),
        ("8 uur 's avonds", Some(1200)),
        ("3 uur ’s middags", Some(900)),
        ("di 7.30 uur 's avonds", Some(1170)),
        ("'s avonds om 8 uur", Some(1200)),
        ("3 's middags", Some(900)),
        ("9 uur 's ochtends", Some(540)),
        ("8-10 uur 's avonds", Some(1200)),
        ("12 uur 's middags", Some(720)),
        ("'s ochtends 9 uur, 's avonds 8 uur", Some(540)),
        ("3 o'clock in the afternoon", Some(900)),
        ("at 9", Some(540)),
        ("1e dinsdag van de maand, 14.00 uur", Some(840)),
        ("eind augustus", None),
        ("om de week", None),
        ("5 in de bus", None),
        ("12-5-2026", None),
        ("2x per week", None),
        ("25 uur", None),
    ] {
        assert_eq!(clock(text, &words), time, "{text}");
    }
}

#[test]
fn a_story_that_names_somebody_is_about_people_without_pointing_at_them() {
    let words = Words::new(Language::Dutch);
    let mut village = Village::default();
    let [anneke, hall] = [(); 2].map(|()| Id::fresh());
    let somebody = Asset::new(AssetKind::Volunteer, "Anneke de Ridder");
    village.assets.insert(anneke, somebody.into());
    let place = Asset::new(AssetKind::Place, "Café de Ridder");
    village.assets.insert(hall, place.into());
    let mut add = |text: &str, told_by: &str, of: &[Id], audience| {
        let story = Story {
            text: text.into(),
            told_by: told_by.into(),
            audience,
            assets: of.iter().copied().collect(),
            ..Story::default()
        };
        village.stories.insert(Id::fresh(), story.into());
    };
    add("Zij bakt.", "", &[anneke], Audience::Everyone);
    add("Anneke bakt.", "", &[anneke], Audience::WorkingGroup);
    add("mevrouw De Ridder zingt.", "", &[], Audience::WorkingGroup);
    add("Het is gezellig.", "Anneke", &[hall], Audience::Everyone);
    add("Café de Ridder is open.", "bewoner", &[hall], Audience::Everyone);
    let register = Register::of(&village, TODAY, &|phrase| words.tell(phrase));
    assert_eq!(register.stories, [4, 2]);
}

#[test]
fn who_is_not_on_the_list_of_contacts_is_counted_there() {
    let mut place = place();
    let words = Words::new(Language::Dutch);
    let listed = |village: &Village| Listed::of(village, TODAY, &words, &|phrase| words.tell(phrase));
    let before = listed(&place.village);
    // Two that cannot be reached: one has nothing, the other the number of somebody who was not asked.
    put(
        &mut place.village,
        asset(AssetKind::Association, "Klaverjasclub", Some(place.malden)),
    );
    let mut club = asset(AssetKind::Association, "Breiclub", Some(place.malden));
    club.phone = "06 12345678".into();
    put(&mut place.village, club);
    let after = listed(&place.village);
    for kern in [None, Some(place.malden)] {
        assert_eq!(before.count(kern), after.count(kern));
        let contacts = Handout::Contacts(kern);
        let page = page(&place.village, &contacts, Format::Markdown, Language::Dutch);
        let rows = page.lines().filter(|line| line.starts_with("| "));
        let shown = rows.filter(|row| {
            row.contains('@') || row.contains("024-") || row.contains("06-") || row.contains(".example")
        });
        assert_eq!(shown.count(), after.count(kern), "{page}");
        assert!(
            page.contains("2 plekken, verenigingen of mensen staan er niet op"),
            "{page}"
        );
    }
}

#[test]
fn of_a_village_without_a_name_one_asks_what_there_is_to_do_in_good_words() {
    let village = Village::default();
    for (language, title) in [
        (Language::Dutch, "Wat is er te doen in het hele dorp?"),
        (Language::English, "What is there to do in the whole village?"),
    ] {
        let page = page(&village, &Handout::Activities(None), Format::Markdown, language);
        assert!(page.contains(title), "{page}");
    }
}

#[test]
fn somebody_of_one_name_is_not_told_that_it_is_half_of_it() {
    let mut village = Village::default();
    let mut els = Asset::new(AssetKind::Volunteer, "Els");
    els.latitude = Degrees::new(51.7511);
    let els = put(&mut village, els);
    let story = Story {
        text: "Els bakt op vrijdag.".into(),
        ..Story::default()
    };
    village.stories.insert(Id::fresh(), story.into());
    let handout = Handout::Person(els, traces());
    let page = page(&village, &handout, Format::Markdown, Language::Dutch);
    assert!(page.contains("Els bakt op vrijdag"), "{page}");
    assert!(!page.contains("maar niet helemaal"), "{page}");
    assert!(page.contains("Hier staat uw naam."), "{page}");
    assert!(!page.contains('\\') && page.contains("51"), "{page}");
}

#[test]
fn of_nobody_it_is_not_said_that_they_were_looked_at() {
    let mut village = Village::default();
    let handout = Handout::Register(Kept::default());
    let told = |village: &Village| page(village, &handout, Format::Markdown, Language::Dutch);
    assert!(!told(&village).contains("Iedereen is"), "{}", told(&village));
    put(&mut village, asset(AssetKind::Volunteer, "Els", None));
    assert!(told(&village).contains("Iedereen is"), "{}", told(&village));
}

#[test]
fn a_sentence_in_which_a_role_comes_first_begins_with_a_capital() {
    let mut place = place();
    let walk = Gathering {
        kind: GatheringKind::Walk,
        ..Gathering::default()
    };
    let id = Id::fresh();
    place.village.gatherings.insert(id, walk.into());
    let story = Story {
        text: "Anneke de Ridder heeft mij geholpen.".into(),
        gathering: Link::to(id),
        ..Story::default()
    };
    place.village.stories.insert(Id::fresh(), story.into());
    for handout in [Handout::Back(id), Handout::Report(None)] {
        let page = page(&place.village, &handout, Format::Markdown, Language::Dutch);
        assert!(page.contains("Vrijwilliger heeft mij geholpen"), "{page}");
    }
}

#[test]
fn so_many_activities_are_counted_as_stand_on_the_page() {
    let mut place = place();
    let words = Words::new(Language::Dutch);
    for (name, level, when) in [
        ("Riet Bakkers", ConsentLevel::None, "woensdag 14:00"),
        ("Wim Post", ConsentLevel::Oral, "vrijdag 9:00"),
    ] {
        let mut person = asset(AssetKind::Volunteer, name, Some(place.malden));
        agree(&mut person, level, None, "");
        person.offerings = Rows(vec![activity("Breien", when, "")]);
        put(&mut place.village, person);
    }
    for kern in [None, Some(place.malden)] {
        let page = page(
            &place.village,
            &Handout::Activities(kern),
            Format::Markdown,
            Language::Dutch,
        );
        assert!(
            page.contains("vrijdag 9:00") && !page.contains("woensdag 14:00"),
            "{page}"
        );
        // One of them is on two days.
        let rows = page
            .lines()
            .filter(|line| line.starts_with("| ") && !line.contains("Wanneer"));
        let rows = rows.filter(|line| !line.starts_with("| -"));
        let counted = Week::count(&place.village, kern, &words, TODAY);
        assert_eq!(rows.count(), counted + 1, "{page}");
    }
}

#[test]
fn who_may_be_called_alone_is_on_the_list_without_mail() {
    let mut place = place();
    let mail = |village: &Village| {
        let list = Handout::Contacts(None);
        page(village, &list, Format::Markdown, Language::Dutch)
    };
    let mut told = |purpose: &str| {
        let mut wim = asset(AssetKind::Volunteer, "Wim Post", None);
        (wim.phone, wim.email) = ("06-55556666".into(), "wim@post.example".into());
        agree(&mut wim, ConsentLevel::Oral, None, purpose);
        let mut band = asset(AssetKind::Association, "Breiclub", None);
        band.phone = "024-5550188".into();
        band.description = "Vraag wim@post.example".into();
        let ids = [wim, band].map(|asset| put(&mut place.village, asset));
        let page = mail(&place.village);
        for id in ids {
            place.village.assets.remove(&id);
        }
        assert!(page.contains("06-55556666"), "{purpose}: {page}");
        page.contains("wim@post.example")
    };
    for purpose in ["", "telefoonlijst", "alleen de adreslijst", "bellen en mailen"] {
        assert!(told(purpose), "{purpose}");
    }
    for purpose in ["alleen telefoonlijst", "alleen de bellijst", "only the phonelist"] {
        assert!(!told(purpose), "{purpose}");
    }
}
