//! Where people live, and how they can be called or written to, stands in no text that goes to others: on no page
//! and in no file, whether they are in the inventory or not.

use jiff::civil::{Date, date};
use strum::VariantArray;
use wijkschouw::domain::asset::{Asset, Offering, OfferingKind};
use wijkschouw::domain::gathering::{Gathering, GatheringKind, Participant};
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind};
use wijkschouw::domain::plan::{Action, ActionState};
use wijkschouw::domain::privacy::erasure::Erasure;
use wijkschouw::domain::privacy::{Masked, Traces};
use wijkschouw::domain::record::Id;
use wijkschouw::domain::story::{Story, StoryKind};
use wijkschouw::domain::support::Support;
use wijkschouw::domain::value::{Link, Rows};
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::export::{ExportFormat, ForWhom};
use wijkschouw::exchange::handout::{Format, Handout, Source};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::export_privacy::inside;
use crate::exchange::harmless::{handouts, page};

const TODAY: Date = date(2026, 11, 23);

/// Of Truus, who was not asked, of whoever has been written about, and where people live who may be named.
const SECRETS: [&str; 11] = [
    "Geheimlaan",
    "6671",
    "99887766",
    "99 88 77 66",
    "jopie@example",
    "0417-550199",
    "truus@post",
    "11112222",
    "fatima@post",
    "Fatimaplein",
    "Karimhof",
];

/// What everything that is written says beside them.
const TEXT: &str = "brengt soep rond vanaf Geheimlaan 12, 6671 ZZ. Bij 6671ZZ weten ze het. Vraag Jopie Bakker \
    06-99887766 of +31 6 99 88 77 66, jopie@example.com, 0417-550199, truus@post.example, 06-11112222, \
    fatima@post.example, Fatimaplein 3, Karimhof 4, 06-33334444, fanfare 024-5550123, sinds 1924, \
    NL91 ABNA 0417 1643 00, 09.00-12.00 uur";

fn person(name: &str, consent: (ConsentLevel, &str), ways: [&str; 3]) -> Asset {
    let mut asset = Asset::new(AssetKind::Volunteer, name);
    if let Kind::Volunteer(volunteer) = &mut asset.kind {
        volunteer.consent = consent.0;
        volunteer.consent_purpose = consent.1.into();
    }
    asset.phone = ways[0].into();
    asset.email = ways[1].into();
    asset.address = ways[2].into();
    asset
}

fn village() -> Village {
    let mut village = Village::default();
    let mut put = |asset: Asset| {
        let id = Id::fresh();
        village.assets.insert(id, asset.into());
        id
    };
    let asked = (ConsentLevel::None, "");
    let mut truus = person("Truus Smit", asked, ["", "truus@post.example", "Geheimlaan 12"]);
    truus.postcode = "6671 ZZ".into();
    let truus = put(truus);
    let map = (ConsentLevel::Oral, "dorpskaart");
    put(person(
        "Fatima Aziz",
        map,
        ["06-11112222", "fatima@post.example", "Fatimaplein 3"],
    ));
    let all = (ConsentLevel::Written, "");
    let mut karim = person("Karim Haddad", all, ["06-33334444", "", "Karimhof 4"]);
    karim.offerings = Rows(vec![Offering {
        kind: OfferingKind::Activity,
        name: "Wandelen".into(),
        when: "dinsdag 10:00".into(),
        remarks: TEXT.into(),
        ..Offering::default()
    }]);
    put(karim);
    let mut band = Asset::new(AssetKind::Association, "Fanfare");
    band.phone = "024-5550123".into();
    band.description = TEXT.into();
    let band = put(band);
    let mut hall = Asset::new(AssetKind::Place, "Dorpshuis");
    hall.address = "Plein 1".into();
    hall.remarks = TEXT.into();
    put(hall);
    let walk = Id::fresh();
    let gathering = Gathering {
        kind: GatheringKind::Walk,
        date: Some(date(2026, 5, 12)),
        notes: TEXT.into(),
        ..Gathering::default()
    };
    village.gatherings.insert(walk, gathering.into());
    for (kind, of) in [(StoryKind::Quote, None), (StoryKind::Observation, Some(walk))] {
        let story = Story {
            kind,
            text: format!("Zij {TEXT}.").into(),
            told_by: "bewoner, bel 06-99887766".into(),
            assets: [truus, band].into_iter().collect(),
            gathering: of.map_or_else(Link::default, Link::to),
            ..Story::default()
        };
        village.stories.insert(Id::fresh(), story.into());
    }
    let action = Action {
        title: format!("Stoep maken, {TEXT}").into(),
        state: ActionState::Agreed,
        due: Some(date(2027, 6, 1)).into(),
        assets: [band].into_iter().collect(),
        ..Action::default()
    };
    let done = Id::fresh();
    village.actions.insert(done, action.into());
    let support = Support {
        name: format!("Fonds, {TEXT}").into(),
        actions: [done].into_iter().collect(),
        ..Support::default()
    };
    village.supports.insert(Id::fresh(), support.into());
    village
}

#[test]
fn no_page_tells_where_anybody_lives_or_how_to_call_somebody() {
    let village = village();
    let (mut kept, mut left_out) = (0, 0);
    for language in Language::ALL {
        for (title, handout) in handouts(&village) {
            if matches!(handout, Handout::Person(..)) {
                continue;
            }
            for format in [Format::Html, Format::Markdown] {
                let bytes = page(&village, &handout, format, language).unwrap();
                let text = String::from_utf8(bytes).unwrap();
                for secret in SECRETS {
                    assert!(!text.contains(secret), "{secret} on {title}: {text}");
                }
                // Who may be called is on the pages on which one looks for that.
                let may = matches!(handout, Handout::Contacts(_) | Handout::Activities(_));
                assert!(may || !text.contains("33334444"), "{title}: {text}");
                kept += usize::from(text.contains("024-5550123") && text.contains("0417 1643 00"));
                left_out += usize::from(text.contains("Jopie Bakker … of …"));
            }
        }
    }
    assert!(20 <= kept && 20 <= left_out, "{kept} and {left_out} texts");
}

#[test]
fn no_file_for_others_tells_it_either() {
    let village = village();
    for language in Language::ALL {
        let words = Words::new(language);
        for format in ExportFormat::VARIANTS {
            let made = format.write(&village, ForWhom::Others, &words, TODAY).unwrap();
            let text = inside(*format, &made.content);
            for secret in SECRETS.into_iter().chain(["33334444"]) {
                assert!(!text.contains(secret), "{secret} in {format:?}");
            }
            if *format == ExportFormat::Json {
                assert!(text.contains("soep rond vanaf …, …. Bij …"), "{text}");
                assert!(text.contains("024-5550123, sinds 1924, NL91 ABNA 0417 1643 00, 09.00-12.00 uur"));
            }
        }
    }
}

/// What others get to read of this text.
fn told(text: &str) -> String {
    let words = Words::new(Language::Dutch);
    let mut village = Village::default();
    let mut club = Asset::new(AssetKind::Association, "Fanfare");
    club.phone = "024-5550123 / (06) 5551234".into();
    club.email = "Info@Fanfare.example".into();
    village.assets.insert(Id::fresh(), club.into());
    let story = Story {
        text: text.into(),
        ..Story::default()
    };
    village.stories.insert(Id::fresh(), story.into());
    let others = Masked::for_others(&village, TODAY, &|phrase| words.tell(phrase));
    let story = others.stories.values().next().unwrap();
    story.text.to_string()
}

#[test]
fn every_way_to_write_a_number_is_found() {
    for number in [
        "06-99887766",
        "0699887766",
        "06 99 88 77 66",
        "06.99.88.77.66",
        "06 - 99887766",
        "(024) 555 09 99",
        "024/5550999",
        "+31 6 99887766",
        "+31(0)6-99887766",
        "0031 6 99887766",
        "+49 170 1234567",
        "06–99887766",
        "699887766",
        "6-99887766",
        "jopie@example.com",
        "j.b_1+dorp@post.voorbeeld.nl",
    ] {
        assert_eq!(told(&format!("Bel {number}.")), "Bel ….", "{number}");
        assert_eq!(told(&format!("({number})!")), "(…)!", "{number}");
        assert_eq!(told(&format!("tel:{number}, of 2")), "tel:…, of 2", "{number}");
    }
    assert_eq!(told("06-99887766/06-11223344"), "…/…");
    for (text, rest) in [
        ("tel0612345678", "tel…"),
        ("Els06-12345678", "Els…"),
        ("nr+31612345678.", "nr…."),
        ("0612345678Els", "…Els"),
        ("els0612345678@post.example", "…"),
    ] {
        assert_eq!(told(text), rest);
    }
    assert_eq!(told("sinds 2024 06-99887766 2 dagen"), "sinds 2024 … 2 dagen");
}

#[test]
fn what_is_no_way_to_reach_somebody_stays() {
    for text in [
        "opgericht in 1924, 120 leden, € 12.500,00",
        "€ 612345678",
        "dinsdag 09.00-12.00 13.00-17.00",
        "van 09:00 - 17:00 en 10.00 tot 12.00 uur",
        "op 03-05-2026 10 uur en 2026-05-03 09:30",
        "Kerkstraat 12, 6671 ZZ",
        "NL91 ABNA 0417 1643 00 of NL91ABNA0417164300",
        "NL20 INGB 0001 2345 67",
        "KvK 09123456",
        "KvK09123456, zaal3, A1234 en 2e",
        "51.0123456789, 5.0123456789",
        "bel 112 of 0800-1234 of 14 024",
        "@dorpshuis en jan@huis",
        "1.1, 06-2026, 5 @ 3",
        "bel 024 - 555 01 23 of mail info@fanfare.example.",
        "bel +31 24 5550123 of 065551234",
    ] {
        assert_eq!(told(text), text);
    }
}

#[test]
fn who_tells_is_a_role_and_a_few_are_not_counted_on_what_came_of_a_walk() {
    let mut village = village();
    let walk = *village.gatherings.keys().next().unwrap();
    let mut gathering = (*village.gatherings[&walk]).clone();
    let part = |role: &str, number| Participant {
        role: role.into(),
        number: Some(number),
    };
    gathering.participants = Rows(vec![part("bewoner", 6), part("scholier", 2)]);
    village.gatherings.insert(walk, gathering.into());
    for teller in ["Wilhelmina van den Heuvel-Østergård", "Fatima Aziz"] {
        let ids: Vec<Id> = village.stories.keys().copied().collect();
        for id in ids {
            let mut story = (*village.stories[&id]).clone();
            story.told_by = teller.into();
            village.stories.insert(id, story.into());
        }
        for handout in [Handout::Back(walk), Handout::Report(None)] {
            let bytes = page(&village, &handout, Format::Markdown, Language::Dutch).unwrap();
            let text = String::from_utf8(bytes).unwrap();
            assert!(!text.contains(teller) && text.contains("een bewoner"), "{text}");
            assert!(!text.contains("scholier (2)"), "{text}");
        }
    }
    let bytes = page(&village, &Handout::Back(walk), Format::Markdown, Language::Dutch).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(
        text.contains("bewoner (6)") && text.contains("scholier"),
        "{text}"
    );
}

#[test]
fn what_is_remembered_of_a_page_is_who_is_named_on_it() {
    let village = village();
    let words = Words::new(Language::Dutch);
    for (handout, people) in [
        (Handout::Report(None), 0),
        (Handout::Contacts(None), 1),
        (Handout::Activities(None), 1),
        (Handout::Actions, 0),
    ] {
        let (shown, counted) = handout.villages(&village, TODAY, &words);
        let source = Source {
            village: &shown,
            counted: &counted,
            words: &words,
            today: TODAY,
        };
        let memory = handout.memory(&source).unwrap();
        assert!(
            memory.contains(&format!("\"people\":{people}")),
            "{handout:?}: {memory}"
        );
    }
}

#[test]
fn where_only_a_first_name_stands_it_may_be_about_somebody() {
    let mut village = village();
    let truus = village.assets.iter().find(|(_, one)| &*one.name == "Truus Smit");
    let truus = *truus.unwrap().0;
    let story = Story {
        text: "losse tegels bij Truus, bel de gemeente".into(),
        ..Story::default()
    };
    village.stories.insert(Id::fresh(), story.into());
    let handout = Handout::Person(truus, Traces::default());
    let bytes = page(&village, &handout, Format::Markdown, Language::Dutch).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let maybe = text.find("Mogelijk over u").unwrap();
    assert!(text[maybe..].contains("losse tegels bij Truus"), "{text}");
}

#[test]
fn a_home_is_found_however_it_is_written() {
    let words = Words::new(Language::Dutch);
    let tell = |phrase: &_| words.tell(phrase);
    for (home, gone, stays) in [
        (
            "Kerkstraat 5",
            &[
                "Kerkstr. 5",
                "kerkstraat nr. 5",
                "Kerkstraat nummer 5",
                "kerkstraat no 5",
            ][..],
            &["Kerkstraat 50", "de Kerkstraat"][..],
        ),
        ("kerkstr. nr 5", &["Kerkstraat 5"], &["Kerkstraat 51"]),
        (
            "Molendijk 12a",
            &["Molendijk 12 a", "Molendijk 12-a", "MOLENDIJK 12A"],
            &["Molendijk 12b", "Molendijk 12-b"],
        ),
        (
            "Prins Bernhardstraat 101",
            &["Prins Bernhardstraat101"],
            &["Prins Bernhardstraat 10"],
        ),
    ] {
        let mut village = Village::default();
        let (who, barn) = (Id::fresh(), Id::fresh());
        village.assets.insert(
            who,
            person("Truus Smit", (ConsentLevel::None, ""), ["", "", home]).into(),
        );
        for (text, goes) in gone
            .iter()
            .map(|text| (text, true))
            .chain(stays.iter().map(|text| (text, false)))
        {
            let mut asset = Asset::new(AssetKind::Place, "Schuur");
            asset.description = format!("Sleutel op {text}, achterom").into();
            village.assets.insert(barn, asset.into());
            let mut erased = village.clone();
            let erasure = Erasure::of(&village, who, &tell).unwrap();
            for change in erasure.changes(&village) {
                erased.set(change.kind, change.id, change.after);
            }
            let shown = Masked::of(&village, TODAY, &tell).village().clone();
            for told in [Masked::for_others(&village, TODAY, &tell), shown, erased] {
                let told: &str = &told.assets[&barn].description;
                assert_eq!(!told.contains(text), goes, "{home}: {told}");
            }
        }
    }
}

#[test]
fn cards_and_guides_of_our_own_name_nobody_either_who_did_not_agree() {
    let mut village = Village::default();
    let riet = person(
        "Riet van Gool",
        (ConsentLevel::None, ""),
        ["06-12345678", "riet@post.example", "Geheimlaan 12"],
    );
    let els = person("Els Bos", (ConsentLevel::Oral, ""), ["06-87654321", "", ""]);
    let told = "Bel Riet van Gool op 06-12345678";
    let mut band = Asset::new(AssetKind::Association, "Fanfare");
    (band.phone, band.description) = ("024-5550123".into(), told.into());
    let els = Asset {
        description: told.into(),
        ..els
    };
    for asset in [riet, els, band] {
        village.assets.insert(Id::fresh(), asset.into());
    }
    let words = Words::new(Language::Dutch);
    for format in [ExportFormat::Vcard, ExportFormat::Hsds] {
        let made = format.write(&village, ForWhom::Ourselves, &words, TODAY).unwrap();
        let text = inside(format, &made.content);
        assert!(!text.contains("Gool") && !text.contains("12345678"), "{text}");
        for kept in ["Fanfare", "024-5550123", "Els Bos", "06-87654321"] {
            assert!(text.contains(kept), "{kept}: {text}");
        }
    }
    let list = ExportFormat::Csv
        .write(&village, ForWhom::Ourselves, &words, TODAY)
        .unwrap();
    assert!(
        inside(ExportFormat::Csv, &list.content).contains(told),
        "a list of our own is whole"
    );
}

/// Who was deleted cannot be asked, and is named in the texts of others still.
#[test]
fn who_was_deleted_is_hidden_where_who_did_not_agree_is_and_counted_where_not() {
    let mut village = Village::default();
    let gerrit = person(
        "Gerrit Zwaluwstaart",
        (ConsentLevel::None, ""),
        ["06-12345678", "", "Kerkpad 12"],
    );
    let told = "Sleutel bij Gerrit Zwaluwstaart, Kerkpad 12, 06-12345678";
    let mut band = Asset::new(AssetKind::Association, "Fanfare");
    (band.phone, band.description) = ("024-5550123".into(), told.into());
    village.assets.insert(Id::fresh(), band.into());
    village.departed.0.insert(Id::fresh(), gerrit.clone().into());
    let words = Words::new(Language::Dutch);
    let write = |village: &Village, format: ExportFormat| {
        let made = format.write(village, ForWhom::Ourselves, &words, TODAY).unwrap();
        let personal = (made.personal.named, made.personal.unasked);
        (inside(format, &made.content), personal)
    };
    for format in [ExportFormat::Vcard, ExportFormat::Hsds] {
        let (text, personal) = write(&village, format);
        for hidden in ["Zwaluwstaart", "Kerkpad", "12345678"] {
            assert!(!text.contains(hidden), "{hidden}: {text}");
        }
        assert!(text.contains("024-5550123"), "{text}");
        assert_eq!(personal, (0, 0));
    }
    let whole = [ExportFormat::Json, ExportFormat::Xlsx, ExportFormat::Csv];
    for format in whole {
        let (text, personal) = write(&village, format);
        assert!(text.contains(told), "{text}");
        assert_eq!(personal, (1, 1), "{format:?}");
    }
    // Typed anew they are there, and counted once.
    village.assets.insert(Id::fresh(), gerrit.into());
    for format in whole {
        assert_eq!(write(&village, format).1, (1, 1), "{format:?}");
    }
}

#[test]
fn a_street_is_nobodys_name_and_a_club_at_somebodys_is_at_a_home() {
    let words = Words::new(Language::Dutch);
    let mut village = Village::default();
    let els = person(
        "Els van Dijk",
        (ConsentLevel::None, ""),
        ["06-21210003", "", "Zonstraat 3"],
    );
    let mia = person("Dr. Mia Post", (ConsentLevel::None, ""), ["", "", ""]);
    let club = |name: &str, address: &str| {
        let mut club = Asset::new(AssetKind::Association, name);
        (club.address, club.postcode) = (address.into(), "6581 AC".into());
        club
    };
    let clubs = [
        club("Koor", "p/a Zonstraat 3"),
        club("Soos", "secretariaat: Zonstraat 3"),
        club("Fanfare", "Hoge Dijk 4"),
        club("Fonds Mia Post", "Plein 2"),
    ];
    for asset in [els, mia].into_iter().chain(clubs) {
        village.assets.insert(Id::fresh(), asset.into());
    }
    let masked = Masked::for_others(&village, TODAY, &|phrase| words.tell(phrase));
    let at = |name: &str| {
        let mut found = masked.assets.values();
        let club = found.find(|asset| &*asset.name == name);
        let names: Vec<&str> = masked.assets.values().map(|asset| &*asset.name).collect();
        let club = club.unwrap_or_else(|| panic!("{name} is not among {names:?}"));
        (club.address.to_string(), club.description.to_string())
    };
    assert_eq!(at("Koor").0, "");
    assert_eq!(at("Soos").0, "");
    assert_eq!(at("Fanfare"), ("Hoge Dijk 4".into(), String::new()));
    assert_eq!(at("Fonds vrijwilliger").0, "Plein 2");
}
