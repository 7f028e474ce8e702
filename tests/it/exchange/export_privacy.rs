//! What is given to others says nothing of who did not agree, in no format and in no corner of a file (A3, A5).

use std::io::{Cursor, Read};

use jiff::civil::{Date, date};
use strum::VariantArray;
use wijkschouw::domain::asset::{Asset, Offering, OfferingKind, Status};
use wijkschouw::domain::gathering::{Gathering, GatheringKind, Participant};
use wijkschouw::domain::kinds::{AssetKind, Association, ConsentLevel, Kind, Volunteer};
use wijkschouw::domain::plan::{Action, ActionState};
use wijkschouw::domain::privacy::Masked;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::relation::{Relation, RelationKind};
use wijkschouw::domain::story::Story;
use wijkschouw::domain::value::{Degrees, Link, Rows};
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::export::{ExportFormat, ForWhom, Unmade, memory};
use wijkschouw::i18n::{Language, Words};
use zip::ZipArchive;

use crate::stage::id;

const TODAY: Date = date(2026, 11, 23);

/// What stands in every field of somebody, so that it is found wherever it went.
pub const MARK: &str = "Zwqx";

/// All that a file holds, unpacked, as text.
pub fn inside(format: ExportFormat, content: &[u8]) -> String {
    let mut text = String::from_utf8_lossy(content).into_owned();
    if format == ExportFormat::Xlsx || format.is_package() {
        let mut archive = ZipArchive::new(Cursor::new(content)).unwrap();
        for place in 0..archive.len() {
            let mut part = archive.by_index(place).unwrap();
            text.push_str(&part.name().unwrap());
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            text.push_str(&String::from_utf8_lossy(&bytes));
        }
    }
    text
}

fn person(number: usize, consent: ConsentLevel) -> Asset {
    let mark = |what: &str| format!("{MARK}{number} {what}");
    let mut asset = Asset::new(AssetKind::Volunteer, &mark("de Vries"));
    asset.kind = Kind::Volunteer(Volunteer {
        availability: mark("dinsdag").into(),
        consent,
        consent_purpose: mark("gids, telefoonlijst").into(),
        ..Volunteer::default()
    });
    asset.phone = format!("06 9{number:07}").into();
    asset.email = format!("{MARK}{number}@voorbeeld.nl").into();
    asset.website = format!("{MARK}{number}.nl").into();
    asset.address = mark("straat 1").into();
    asset.postcode = mark("6581").into();
    asset.description = mark("timmert").into();
    asset.remarks = mark("liever niet bellen").into();
    asset.source = mark("zelf").into();
    asset.verdict_reason = mark("daarom").into();
    asset.tags.add(&mark("handig"));
    asset.latitude = Degrees::new(51.0 + number as f64 / 1000.0);
    asset.longitude = Degrees::new(5.0);
    asset.offerings = Rows(vec![Offering {
        name: mark("ladder").into(),
        ..Offering::default()
    }]);
    asset
}

/// A village with so many people of this consent, who are named wherever somebody can be named.
pub fn village(people: usize, consent: ConsentLevel) -> Village {
    let mut village = Village::default();
    let hall = Id::fresh();
    let mut place = Asset::new(AssetKind::Place, "Dorpshuis");
    place.remarks = format!("Sleutel bij {MARK}1 de Vries, 06-90000001.").into();
    place.address = "Plein 1".into();
    place.latitude = Degrees::new(51.5);
    place.longitude = Degrees::new(5.8);
    village.assets.insert(hall, place.into());
    let mut group = Asset::new(AssetKind::Association, "Breiclub");
    group.phone = "024-5550123".into();
    group.kind = Kind::Association(Association {
        members: Some(2),
        ..Association::default()
    });
    village.assets.insert(Id::fresh(), group.into());
    for number in 0..people {
        let id = Id::fresh();
        village.assets.insert(id, person(number, consent).into());
        let relation = Relation {
            from: Link::to(id),
            to: Link::to(hall),
            kind: RelationKind::ActiveIn,
            note: format!("via {MARK}{number} de Vries").into(),
            ..Relation::default()
        };
        village.relations.insert(Id::fresh(), relation.into());
        let mut action = Action {
            title: format!("{MARK}{number} de Vries helpt").into(),
            state: ActionState::Agreed,
            due: Some(date(2027, 6, 1)).into(),
            ..Action::default()
        };
        action.owners.set(id, true);
        village.actions.insert(Id::fresh(), action.into());
    }
    let gathering = Gathering {
        kind: GatheringKind::Walk,
        date: Some(date(2026, 5, 12)),
        participants: Rows(vec![
            Participant {
                role: "wethouder".into(),
                number: Some(1),
            },
            Participant {
                role: "bewoner".into(),
                number: Some(6),
            },
        ]),
        notes: format!("{MARK}2 de Vries was er ook").into(),
        ..Gathering::default()
    };
    village.gatherings.insert(Id::fresh(), gathering.into());
    village
}

#[test]
fn nothing_of_who_did_not_agree_is_in_any_file_for_others() {
    let words = Words::new(Language::Dutch);
    let village = village(300, ConsentLevel::None);
    for format in ExportFormat::VARIANTS {
        {
            let whom = ForWhom::Others;
            let file = format.write(&village, whom, &words, TODAY).unwrap();
            let text = inside(*format, &file.content);
            assert!(
                !text.contains(MARK) && !text.contains(&MARK.to_lowercase()),
                "{format:?}"
            );
            assert!(
                !text.contains("0690000") && !text.contains("06 9000"),
                "{format:?}"
            );
            assert_eq!(file.personal.named, 0, "{format:?}");
            assert_eq!(
                words.tell(&file.personal.phrase(whom)),
                "Er staan geen namen van mensen in."
            );
        }
    }
    // They are there all the same, as a role; and the same search finds them in a file for oneself.
    let others = ExportFormat::Gexf
        .write(&village, ForWhom::Others, &words, TODAY)
        .unwrap();
    assert_eq!(
        inside(ExportFormat::Gexf, &others.content)
            .matches("<node ")
            .count(),
        302
    );
    for format in [
        ExportFormat::Xlsx,
        ExportFormat::Csv,
        ExportFormat::Json,
        ExportFormat::Gexf,
        ExportFormat::Ics,
    ] {
        let own = format.write(&village, ForWhom::Ourselves, &words, TODAY).unwrap();
        assert!(inside(format, &own.content).contains(MARK), "{format:?}");
        assert_eq!((own.personal.named, own.personal.unasked), (300, 300));
    }
}

#[test]
fn of_who_agreed_others_get_the_name_and_no_way_to_call() {
    let words = Words::new(Language::Dutch);
    let village = village(12, ConsentLevel::Oral);
    for format in ExportFormat::VARIANTS {
        let file = format.write(&village, ForWhom::Others, &words, TODAY).unwrap();
        let text = inside(*format, &file.content);
        for private in [
            "06 9000",
            "voorbeeld.nl",
            "straat 1",
            "liever niet bellen",
            "daarom",
            "gids",
        ] {
            // What somebody wrote of a place is not about the person alone.
            assert!(!text.contains(private), "{private} in {format:?}");
        }
    }
    let sheet = ExportFormat::Xlsx
        .write(&village, ForWhom::Others, &words, TODAY)
        .unwrap();
    assert_eq!((sheet.personal.named, sheet.personal.unasked), (12, 0));
    assert!(
        words
            .tell(&sheet.personal.phrase(ForWhom::Others))
            .contains("12 namen")
    );
    // A card without a way to reach somebody is no use; for oneself there is one.
    let cards = |whom| ExportFormat::Vcard.write(&village, whom, &words, TODAY).unwrap();
    assert_eq!(cards(ForWhom::Others).personal.named, 0);
    assert_eq!(cards(ForWhom::Ourselves).personal.named, 12);
}

#[test]
fn a_number_that_is_as_good_as_a_name_is_not_told() {
    let words = Words::new(Language::Dutch);
    let village = village(1, ConsentLevel::None);
    let text = |whom| {
        inside(
            ExportFormat::Json,
            &ExportFormat::Json
                .write(&village, whom, &words, TODAY)
                .unwrap()
                .content,
        )
    };
    assert!(text(ForWhom::Ourselves).contains("\"number\": 1"));
    assert!(text(ForWhom::Ourselves).contains("\"members\": 2"));
    let others = text(ForWhom::Others);
    assert!(!others.contains("\"number\": 1") && !others.contains("\"members\": 2"));
    assert!(others.contains("\"number\": 6") && others.contains("wethouder"));
}

#[test]
fn who_takes_back_their_yes_is_gone_from_the_next_file() {
    let words = Words::new(Language::Dutch);
    let mut village = village(1, ConsentLevel::Written);
    let cards = |village: &Village| {
        let file = ExportFormat::Vcard
            .write(village, ForWhom::Ourselves, &words, TODAY)
            .unwrap();
        inside(ExportFormat::Vcard, &file.content)
    };
    assert!(cards(&village).contains(MARK));
    let ids: Vec<Id> = village.assets.keys().copied().collect();
    for id in ids {
        let mut asset = (*village.assets[&id]).clone();
        if let Kind::Volunteer(volunteer) = &mut asset.kind {
            volunteer.consent = ConsentLevel::None;
        }
        village.assets.insert(id, asset.into());
    }
    assert!(!cards(&village).contains(MARK));
}

#[test]
fn what_is_remembered_of_a_file_names_nobody() {
    let words = Words::new(Language::Dutch);
    let file = ExportFormat::Csv
        .write(&village(3, ConsentLevel::None), ForWhom::Ourselves, &words, TODAY)
        .unwrap();
    assert_eq!(
        memory(ExportFormat::Csv, ForWhom::Ourselves, file.personal, TODAY),
        r#"{"format":"csv","for":"ourselves","people":3,"day":"2026-11-23"}"#
    );
}

#[test]
fn what_a_list_says_beside_a_club_or_a_place_goes_to_nobody() {
    let words = Words::new(Language::Dutch);
    let mut village = Village::default();
    for kind in [AssetKind::Association, AssetKind::Place] {
        let mut asset = Asset::new(kind, "Harmonie");
        asset.phone = "024-5550123".into();
        asset.remarks = "Secretaris: P. de Boer, 06-12121212".into();
        asset.source = "Lijst van mevrouw Jansen".into();
        village.assets.insert(Id::fresh(), asset.into());
    }
    // Nothing is on a day.
    let formats = ExportFormat::VARIANTS.iter();
    for format in formats.filter(|format| **format != ExportFormat::Ics) {
        let file = format.write(&village, ForWhom::Others, &words, TODAY).unwrap();
        let text = inside(*format, &file.content);
        assert!(!text.contains("Boer") && !text.contains("Jansen"), "{format:?}");
    }
    let own = ExportFormat::Json
        .write(&village, ForWhom::Ourselves, &words, TODAY)
        .unwrap();
    assert!(inside(ExportFormat::Json, &own.content).contains("P. de Boer"));
}

#[test]
fn how_to_reach_who_agreed_stands_in_no_text_about_something_else() {
    let words = Words::new(Language::Dutch);
    let mut village = Village::default();
    let mut karim = person(1, ConsentLevel::Oral);
    karim.name = "Karim Haddad".into();
    karim.website = "https://www.haddad.example/".into();
    karim.address = "Kerkstraat 7".into();
    karim.description = "Bel 06-90000001.".into();
    village.assets.insert(Id::fresh(), karim.into());
    let mut club = Asset::new(AssetKind::Association, "Fietsclub");
    club.description = format!("Vraag Karim Haddad, Kerkstraat 7, of mail {MARK}1@voorbeeld.nl.").into();
    club.phone = "06 90 00 00 01".into();
    club.website = "fietsclub.example".into();
    club.offerings = Rows(vec![Offering {
        name: "fietsles, zie haddad.example".into(),
        ..Offering::default()
    }]);
    village.assets.insert(Id::fresh(), club.into());
    let mut hall = Asset::new(AssetKind::Place, "Dorpshuis");
    hall.address = "Kerkstraat 7".into();
    village.assets.insert(Id::fresh(), hall.into());
    let story = Story {
        text: "Karim is er op dinsdag; bel +31 6 90000001.".into(),
        ..Story::default()
    };
    village.stories.insert(Id::fresh(), story.into());
    let others = Masked::for_others(&village, TODAY, &|phrase| words.tell(phrase));
    let asset = |name: &str| others.assets.values().find(|asset| &*asset.name == name).unwrap();
    assert_eq!(
        &*asset("Fietsclub").description,
        "Vraag Karim Haddad, …, of mail …."
    );
    assert_eq!(&*asset("Fietsclub").phone, "", "nothing that could be called");
    assert_eq!(&*asset("Fietsclub").website, "fietsclub.example");
    assert_eq!(&*asset("Fietsclub").offerings.0[0].name, "fietsles, zie …");
    assert_eq!(
        &*asset("Karim Haddad").description,
        "",
        "what is told of a life is not for others"
    );
    assert_eq!(
        &*asset("Dorpshuis").address,
        "Kerkstraat 7",
        "a place stands where it stands"
    );
    let story = others.stories.values().next().unwrap();
    assert_eq!(&*story.text, "Karim is er op dinsdag; bel ….");
}

#[test]
fn where_nobody_can_be_called_there_is_no_file_of_cards() {
    let words = Words::new(Language::Dutch);
    let mut village = Village::default();
    village
        .assets
        .insert(Id::fresh(), person(1, ConsentLevel::None).into());
    let cards = ExportFormat::Vcard.write(&village, ForWhom::Others, &words, TODAY);
    assert_eq!(cards.unwrap_err(), Unmade::Nothing(ExportFormat::Vcard));
}

#[test]
fn who_is_named_in_a_note_is_counted_too() {
    let words = Words::new(Language::Dutch);
    let mut village = Village::default();
    let mut truus = Asset::new(AssetKind::Volunteer, "Truus Smit");
    truus.address = "Laan 1".into();
    let mut club = Asset::new(AssetKind::Association, "Soepclub");
    club.phone = "024-5550123".into();
    club.description = "Elke week bij Truus Smit; vraag ook Karim.".into();
    let karim = person(1, ConsentLevel::Oral);
    let karim = Asset {
        name: "Karim Haddad".into(),
        phone: "".into(),
        email: "".into(),
        website: "".into(),
        address: "".into(),
        description: "".into(),
        ..karim
    };
    for asset in [truus, club, karim] {
        village.assets.insert(Id::fresh(), asset.into());
    }
    for format in [ExportFormat::Json, ExportFormat::Csv, ExportFormat::Xlsx] {
        let own = format.write(&village, ForWhom::Ourselves, &words, TODAY).unwrap();
        assert_eq!((own.personal.named, own.personal.unasked), (2, 1), "{format:?}");
    }
    let others = ExportFormat::Vcard
        .write(&village, ForWhom::Others, &words, TODAY)
        .unwrap();
    assert_eq!((others.personal.named, others.personal.unasked), (1, 0));
    // Our own cards name nobody either who did not agree.
    let own = ExportFormat::Vcard.write(&village, ForWhom::Ourselves, &words, TODAY);
    let own = own.unwrap().personal;
    assert_eq!((own.named, own.unasked), (1, 0));
}

#[test]
fn a_guide_for_others_has_no_group_that_is_not_there() {
    let words = Words::new(Language::Dutch);
    let mut village = Village::default();
    for (name, status) in [
        ("Koor", Status::Active),
        ("Plan B", Status::Idea),
        ("Oude soos", Status::Stopped),
    ] {
        let mut club = Asset::new(AssetKind::Association, name);
        club.status = status;
        village.assets.insert(Id::fresh(), club.into());
    }
    let text = |whom| {
        let file = ExportFormat::Hsds.write(&village, whom, &words, TODAY).unwrap();
        inside(ExportFormat::Hsds, &file.content)
    };
    let others = text(ForWhom::Others);
    assert!(others.contains("Koor") && !others.contains("Plan B") && !others.contains("Oude soos"));
    assert!(text(ForWhom::Ourselves).contains("Oude soos"));
}

#[test]
fn a_day_that_leaves_doubt_is_not_left_out_in_silence() {
    let words = Words::new(Language::Dutch);
    let mut village = Village::default();
    let mut club = Asset::new(AssetKind::Association, "Buurtvereniging");
    let activity = |name: &str, when: &str| Offering {
        kind: OfferingKind::Activity,
        name: name.into(),
        when: when.into(),
        ..Offering::default()
    };
    club.offerings = Rows(vec![
        activity("Klussendag", "elke derde zaterdag"),
        activity("Koffie", "dinsdag"),
        activity("Feest", ""),
    ]);
    village.assets.insert(Id::fresh(), club.into());
    let file = ExportFormat::Ics
        .write(&village, ForWhom::Others, &words, TODAY)
        .unwrap();
    // Also that of which nobody said when it is.
    let missing: Vec<String> = file.missing.iter().map(|missing| words.tell(missing)).collect();
    assert_eq!(missing, [words.count("export-left-out", 2)]);
    let text = inside(ExportFormat::Ics, &file.content);
    assert!(text.contains("Koffie") && !text.contains("Klussendag"));
}

#[test]
fn what_is_in_no_calendar_is_counted_with_why() {
    let words = Words::new(Language::Dutch);
    let mut village = Village::default();
    for (number, level) in [(1, ConsentLevel::None), (2, ConsentLevel::Oral)] {
        let mut person = person(number, level);
        person.offerings = Rows(vec![Offering {
            kind: OfferingKind::Activity,
            name: format!("Soep {number}").into(),
            when: "dinsdag".into(),
            ..Offering::default()
        }]);
        village.assets.insert(Id::fresh(), person.into());
    }
    for due in [None, Some(TODAY)] {
        let action = Action {
            title: "Stoep".into(),
            due: due.into(),
            ..Action::default()
        };
        village.actions.insert(Id::fresh(), action.into());
    }
    let said = |whom| {
        let file = ExportFormat::Ics.write(&village, whom, &words, TODAY).unwrap();
        let text = inside(ExportFormat::Ics, &file.content);
        assert_eq!(text.contains("Soep 1"), whom == ForWhom::Ourselves, "{text}");
        let said = file.missing.iter().map(|missing| words.tell(missing));
        said.collect::<Vec<_>>()
    };
    let undated = "Eén actie staat er niet in: die heeft nog geen dag.";
    let hidden = "Eén activiteit staat er niet in: wie haar geeft, mag hier niet genoemd worden.";
    assert_eq!(said(ForWhom::Ourselves), [undated]);
    assert_eq!(said(ForWhom::Others), [hidden, undated]);
}

#[test]
fn how_many_did_not_agree_is_one_number_whomever_a_guide_is_for() {
    let words = Words::new(Language::Dutch);
    let mut village = village(2, ConsentLevel::None);
    for (number, status) in [(3, Status::Idea), (4, Status::Stopped)] {
        let mut person = person(number, ConsentLevel::None);
        person.status = status;
        village.assets.insert(Id::fresh(), person.into());
    }
    let missing = |village: &Village, whom| {
        let file = ExportFormat::Hsds.write(village, whom, &words, TODAY).unwrap();
        let said = file.missing.iter().map(|missing| words.tell(missing));
        said.collect::<Vec<_>>()
    };
    let unasked = "4 mensen zeiden geen ja, en staan er niet in.";
    for whom in [ForWhom::Ourselves, ForWhom::Others] {
        assert_eq!(missing(&village, whom), [unasked]);
    }
    let mut listed = person(5, ConsentLevel::Oral);
    if let Kind::Volunteer(volunteer) = &mut listed.kind {
        volunteer.consent_purpose = "telefoonlijst".into();
    }
    village.assets.insert(Id::fresh(), listed.into());
    // A guide goes from hand to hand, whoever made it.
    let other = "Eén mens zei alleen ja tegen iets anders, en staat er niet in.";
    for whom in [ForWhom::Ourselves, ForWhom::Others] {
        assert_eq!(missing(&village, whom), [unasked, other]);
    }
}

#[test]
fn a_guide_and_an_address_book_of_ones_own_have_what_each_said_yes_to() {
    let words = Words::new(Language::Dutch);
    let mut village = Village::default();
    let called = "dorpskaart, verslag en bellen door de werkgroep";
    // Whether each is in a guide, can be called there, has a card, and says more on it than a number.
    let people = [
        ("", true, true, true, true),
        (called, true, false, true, false),
        ("alleen telefoonlijst", false, false, true, false),
        ("dorpskaart en telefoonlijst", true, true, true, true),
        ("dorpskaart", true, false, false, false),
        ("liever niet met naam", false, false, false, false),
        ("verslag, niet op website", false, false, false, false),
        ("alleen intern", false, false, false, false),
        ("appgroep", false, false, false, false),
        (
            "bellen door de werkgroep, niet door clubs",
            false,
            false,
            true,
            false,
        ),
        (
            "dorpskaart, niet bellen door de werkgroep",
            true,
            false,
            false,
            false,
        ),
        (
            "dorpskaart en bellen door de werkgroep tot 1-1-2026",
            false,
            false,
            false,
            false,
        ),
    ];
    for (number, (purpose, ..)) in people.iter().enumerate() {
        let mut person = person(number + 10, ConsentLevel::Oral);
        person.address = format!("Zonstraat {}", number + 10).into();
        person.description = format!("Kookt{}", number + 10).into();
        if let Kind::Volunteer(volunteer) = &mut person.kind {
            volunteer.consent_purpose = (*purpose).into();
        }
        village.assets.insert(Id::fresh(), person.into());
    }
    let mut quiet = Asset::new(AssetKind::Volunteer, "Stille Zwqx99");
    if let Kind::Volunteer(volunteer) = &mut quiet.kind {
        volunteer.consent = ConsentLevel::Oral;
    }
    village.assets.insert(Id::fresh(), quiet.into());
    let [guide, cards] = [ExportFormat::Hsds, ExportFormat::Vcard].map(|format| {
        let file = format.write(&village, ForWhom::Ourselves, &words, TODAY).unwrap();
        let said = file.missing.iter().map(|missing| words.tell(missing));
        let said = said.collect::<Vec<_>>().join(" ");
        (inside(format, &file.content), said)
    });
    for (number, (purpose, named, reached, card, more)) in people.iter().enumerate() {
        let number = number + 10;
        let name = format!("Zwqx{number} de Vries");
        let phone = format!("{}", 90_000_000 + number);
        let digits = |text: &str| text.replace(['-', ' '], "").contains(&phone);
        assert_eq!(guide.0.contains(&name), *named, "{purpose}: {}", guide.0);
        assert_eq!(digits(&guide.0), *reached, "{purpose}: {}", guide.0);
        assert_eq!(cards.0.contains(&name), *card, "{purpose}: {}", cards.0);
        for text in [
            format!("Zonstraat {number}"),
            format!("Kookt{number}"),
            format!("{MARK}{number}@"),
        ] {
            assert_eq!(cards.0.contains(&text), *more, "{purpose}, {text}: {}", cards.0);
        }
    }
    // Everybody is counted somewhere: thirteen people are named or left out.
    assert_eq!(
        guide.1,
        "Eén mens zei geen ja, en staat er niet in. 6 mensen zeiden alleen ja tegen iets anders, en staan er niet in."
    );
    let unreached = "Eén mens zei ja, maar heeft geen nummer of e-mail, of is gestopt.";
    assert!(cards.1.ends_with(unreached), "{}", cards.1);
    let others = ExportFormat::Csv
        .write(&village, ForWhom::Others, &words, TODAY)
        .unwrap();
    let others = inside(ExportFormat::Csv, &others.content);
    assert!(
        others.contains("Zwqx11 de Vries") && !others.contains("90000011"),
        "{others}"
    );
}

#[test]
fn who_did_not_agree_and_is_in_no_address_book_is_counted() {
    let words = Words::new(Language::Dutch);
    let mut village = village(2, ConsentLevel::None);
    let agreed = person(9, ConsentLevel::Oral);
    village.assets.insert(Id::fresh(), agreed.into());
    for format in [ExportFormat::Vcard, ExportFormat::Hsds] {
        let file = format.write(&village, ForWhom::Ourselves, &words, TODAY).unwrap();
        let text = inside(format, &file.content);
        assert!(text.contains("Zwqx9 de Vries") && !text.contains("Zwqx1 de Vries"));
        let missing = file.missing.iter().map(|missing| words.tell(missing));
        let missing: Vec<String> = missing.collect();
        assert_eq!(missing, ["2 mensen zeiden geen ja, en staan er niet in."]);
    }
    let file = ExportFormat::Csv.write(&village, ForWhom::Ourselves, &words, TODAY);
    assert_eq!(file.unwrap().missing, []);
}

#[test]
fn how_many_did_not_agree_is_one_number_in_every_file() {
    let words = Words::new(Language::Dutch);
    let mut village = village(2, ConsentLevel::None);
    let agreed = |number: usize, purpose: &str| {
        let mut person = person(number, ConsentLevel::Oral);
        if let Kind::Volunteer(volunteer) = &mut person.kind {
            volunteer.consent_purpose = purpose.into();
        }
        person
    };
    // Who has nothing to be called by, whose yes is over, who may be named, and who may be called alone.
    let mut quiet = Asset::new(AssetKind::Volunteer, "Zwqx5 de Vries");
    quiet.status = Status::Stopped;
    let people = [
        quiet,
        agreed(6, "dorpskaart, tot 1-1-2026"),
        agreed(7, "dorpskaart"),
        agreed(8, "alleen telefoonlijst"),
    ];
    for person in people {
        village.assets.insert(Id::fresh(), person.into());
    }
    let file = |format: ExportFormat| format.write(&village, ForWhom::Ourselves, &words, TODAY).unwrap();
    assert_eq!(file(ExportFormat::Json).personal.unasked, 4);
    for format in [ExportFormat::Vcard, ExportFormat::Hsds] {
        let said = words.tell(&file(format).missing[0]);
        assert_eq!(
            said, "4 mensen zeiden geen ja, en staan er niet in.",
            "{format:?}"
        );
        let text = inside(format, &file(format).content);
        assert!(!text.contains("Zwqx6") && !text.contains("90000006"), "{text}");
    }
    let cards = file(ExportFormat::Vcard);
    let text = inside(ExportFormat::Vcard, &cards.content);
    assert!(
        !text.contains("Zwqx7"),
        "a yes to the map is none to being called: {text}"
    );
    assert!(
        text.contains("Zwqx8") && !text.contains("zwqx8@"),
        "no mail: {text}"
    );
    let said = words.tell(&cards.missing[1]);
    assert_eq!(
        said,
        "Eén mens zei alleen ja tegen iets anders, en staat er niet in."
    );
}

#[test]
fn who_told_a_story_is_a_role_in_every_file_for_others() {
    let mut village = Village::default();
    let ben = Asset::new(AssetKind::Volunteer, "Ben");
    let mut ben = Asset { ..ben };
    if let Kind::Volunteer(one) = &mut ben.kind {
        one.consent = ConsentLevel::Written;
    }
    village.assets.insert(Id::fresh(), ben.into());
    for told_by in ["Annemiek van der Velden, 50", "Ben", "bewoner, 70+"] {
        let story = Story {
            text: "Het is hier fijn.".into(),
            told_by: told_by.into(),
            ..Story::default()
        };
        village.stories.insert(Id::fresh(), story.into());
    }
    let words = Words::new(Language::Dutch);
    for format in [ExportFormat::Json, ExportFormat::Xlsx] {
        let file = format.write(&village, ForWhom::Others, &words, TODAY).unwrap();
        let text = inside(format, &file.content);
        assert!(!text.contains("Velden"), "{format:?}");
        assert!(
            text.contains("bewoner, 70+") && text.contains("een bewoner"),
            "{format:?}"
        );
        let own = format.write(&village, ForWhom::Ourselves, &words, TODAY).unwrap();
        assert!(inside(format, &own.content).contains("Annemiek van der Velden, 50"));
    }
    let json = ExportFormat::Json
        .write(&village, ForWhom::Others, &words, TODAY)
        .unwrap();
    let text = inside(ExportFormat::Json, &json.content);
    assert!(!text.contains("\"told_by\": \"Ben\""), "{text}");
}

/// Homes, names, numbers and addresses for mail are written in many ways, and each of them says who is meant.
#[test]
fn no_piece_of_a_home_a_name_or_a_number_is_left_in_a_text() {
    let mut village = Village::default();
    let mut gre = Asset::new(AssetKind::Volunteer, "Gré Ysbrands");
    gre.address = "Burg. van Schaeck Mathonsingel 4".into();
    gre.phone = "024-6770001".into();
    gre.email = "thuis@ysbrands.nl".into();
    gre.remarks = "overdag 388 12 34".into();
    // An id that is drawn may hold 12a too.
    village.assets.insert(id(1), gre.into());
    let mut ton = Asset::new(AssetKind::Volunteer, "Ton Meijs");
    ton.address = "Dorpsstraat 12a".into();
    village.assets.insert(id(2), ton.into());
    let text = "Zij wonen van Schaeck Mathonsingel 4 en op nummer 12a in de Dorpsstraat. De IJsbrands komen vaak. \
                Mail thuis [at] ysbrands.nl of thuis (at) ysbrands (dot) nl, of bel 388 12 34.";
    let story = Story {
        text: text.into(),
        ..Story::default()
    };
    village.stories.insert(id(3), story.into());
    let words = Words::new(Language::Dutch);
    let tell = |phrase: &_| words.tell(phrase);
    let file = ExportFormat::Json
        .write(&village, ForWhom::Others, &words, TODAY)
        .unwrap();
    let shown = Masked::of(&village, TODAY, &tell);
    for text in [
        inside(ExportFormat::Json, &file.content),
        shown.village().stories[&id(3)].text.to_string(),
    ] {
        for piece in [
            "Schaeck",
            "singel",
            "Dorpsstraat",
            "12a",
            "sbrands",
            "thuis",
            "388",
            "12 34",
        ] {
            assert!(!text.contains(piece), "{piece}: {text}");
        }
        assert!(text.contains("komen vaak"), "{text}");
    }
}
