//! Somebody asks what is kept about them (AVG 15 and 20): every mark that was left about this person stands on their
//! page, once for each place where it is kept, in plain words and as JSON; and no mark of anybody else.

use jiff::civil::date;
use wijkschouw::domain::asset::{Asset, Offering, OfferingKind};
use wijkschouw::domain::channel::Channel;
use wijkschouw::domain::gathering::{Gathering, GatheringKind};
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind};
use wijkschouw::domain::plan::Action;
use wijkschouw::domain::privacy::Traces;
use wijkschouw::domain::questionnaire::{Answer, Reply};
use wijkschouw::domain::record::Id;
use wijkschouw::domain::relation::{Relation, RelationKind};
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::snapshot::Snapshot;
use wijkschouw::domain::story::{Audience, Story};
use wijkschouw::domain::value::{Link, Rows};
use wijkschouw::domain::views::View;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::handout::{Format, Handout};
use wijkschouw::i18n::Language;

use crate::exchange::harmless::page;

const NAME: &str = "Anneke de Ridder";

/// A mark that stands nowhere else.
fn mark(number: usize) -> String {
    format!("Kzq{number:02}v")
}

/// A mark of somebody else.
fn other(number: usize) -> String {
    format!("Wxj{number:02}w")
}

/// Somebody with a mark in everything that can be filled in, from this number on.
fn somebody(name: &str, mark: impl Fn(usize) -> String) -> Asset {
    let mut asset = Asset::new(AssetKind::Volunteer, name);
    asset.email = format!("{}@post.example", mark(0)).into();
    asset.website = format!("https://{}.example", mark(1)).into();
    asset.address = format!("{}straat 7", mark(2)).into();
    asset.postcode = mark(3).into();
    asset.description = format!("Timmert {}.", mark(4)).into();
    asset.remarks = format!("Liever na zessen {}.", mark(5)).into();
    asset.source = mark(6).into();
    asset.verdict_reason = mark(7).into();
    asset.tags.add(&mark(8));
    asset.offerings = Rows(vec![Offering {
        kind: OfferingKind::Activity,
        name: mark(9).into(),
        when: mark(10).into(),
        remarks: mark(11).into(),
        ..Offering::default()
    }]);
    if let Kind::Volunteer(one) = &mut asset.kind {
        one.availability = mark(12).into();
        one.consent = ConsentLevel::Oral;
        one.consent_date = Some(date(2026, 5, 3));
        one.consent_purpose = mark(13).into();
    }
    asset
}

/// What is kept around somebody, each with a mark.
fn around(village: &mut Village, id: Id, hall: Id, mark: impl Fn(usize) -> String) {
    let relation = Relation {
        from: Link::to(id),
        kind: RelationKind::ActiveIn,
        to: Link::to(hall),
        note: mark(20).into(),
        ..Relation::default()
    };
    village.relations.insert(Id::fresh(), relation.into());
    for (audience, number) in [(Audience::Everyone, 21), (Audience::WorkingGroup, 22)] {
        let story = Story {
            text: format!("Deed open {}.", mark(number)).into(),
            audience,
            assets: [id].into_iter().collect(),
            ..Story::default()
        };
        village.stories.insert(Id::fresh(), story.into());
    }
    let question = "institutions.first_step";
    let answer = Answer {
        asset: Link::to(id),
        question: question.into(),
        answer: Reply::Text(mark(23).into()),
    };
    village
        .answers
        .insert(Answer::id_for(id, question), answer.into());
    let action = Action {
        title: mark(24).into(),
        owners: [id].into_iter().collect(),
        ..Action::default()
    };
    village.actions.insert(Id::fresh(), action.into());
    let channel = Channel {
        name: mark(25).into(),
        run_by: Link::to(id),
        ..Channel::default()
    };
    village.channels.insert(Id::fresh(), channel.into());
}

/// Where a name stands without being pointed at, each with a mark behind it.
fn named(village: &mut Village, name: &str, mark: impl Fn(usize) -> String) {
    let mut barn = Asset::new(AssetKind::Place, "Schuur");
    barn.remarks = format!("Sleutel bij {name} {}.", mark(30)).into();
    barn.description = format!("Van {name}, {}.", mark(31)).into();
    village.assets.insert(Id::fresh(), barn.into());
    let walk = Gathering {
        kind: GatheringKind::Walk,
        date: Some(date(2026, 5, 12)),
        notes: format!("Mooi weer.\n{name} liep mee {}.", mark(32)).into(),
        route: format!("Langs {name} {}", mark(33)).into(),
        ..Gathering::default()
    };
    village.gatherings.insert(Id::fresh(), walk.into());
    let story = Story {
        text: format!("{name} bakt {}.", mark(34)).into(),
        ..Story::default()
    };
    village.stories.insert(Id::fresh(), story.into());
    let snapshot = Snapshot {
        label: format!("na {name} {}", mark(35)).into(),
        ..Snapshot::on(date(2026, 6, 1))
    };
    village.snapshots.insert(Id::fresh(), snapshot.into());
    let settings = village.settings.get_mut(&Id::ONLY).unwrap();
    let mut changed = Settings::clone(settings);
    changed.views.0.push(View {
        name: format!("Rond {}", mark(36)).into(),
        // As it was typed.
        query: format!("{} {}", name.to_lowercase(), mark(37)).into(),
        ..View::default()
    });
    *settings = changed.into();
}

/// Anneke and Piet, of whom the same is kept.
fn village() -> (Village, Id) {
    let mut village = Village::default();
    village
        .settings
        .insert(Id::ONLY, Settings::delivered("Heumen").into());
    let hall = Id::fresh();
    village
        .assets
        .insert(hall, Asset::new(AssetKind::Place, "Dorpshuis").into());
    let (anneke, piet) = (Id::fresh(), Id::fresh());
    village.assets.insert(anneke, somebody(NAME, mark).into());
    village
        .assets
        .insert(piet, somebody("Piet Zwartjes", other).into());
    around(&mut village, anneke, hall, mark);
    around(&mut village, piet, hall, other);
    named(&mut village, NAME, mark);
    named(&mut village, "Piet Zwartjes", other);
    (village, anneke)
}

#[test]
fn every_mark_of_this_person_stands_there_once_and_none_of_anybody_else() {
    let (village, anneke) = village();
    let traces = Traces {
        edits: 7,
        days: Some((date(2026, 1, 2), date(2026, 5, 12))),
    };
    let handout = Handout::Person(anneke, traces);
    let marks: Vec<usize> = (0..=13).chain(20..=25).chain(30..=35).chain([37]).collect();
    for format in [Format::Html, Format::Markdown, Format::Json] {
        for language in Language::ALL {
            let page = String::from_utf8(page(&village, &handout, format, language).unwrap()).unwrap();
            for number in &marks {
                let mark = mark(*number);
                assert_eq!(page.matches(&mark).count(), 1, "{mark} as {format:?}:\n{page}");
            }
            for text in ["Wxj", "Zwartjes", "Piet"] {
                assert!(!page.contains(text), "{text} as {format:?}:\n{page}");
            }
            assert!(!page.contains("Mooi weer"), "only the lines that name her");
            // How she was called and what she said before is no part of it, but that there is such a thing is.
            assert!(page.contains('7'), "so many edits");
        }
    }
    let told = page(&village, &handout, Format::Markdown, Language::Dutch).unwrap();
    let told = String::from_utf8(told).unwrap();
    assert!(
        told.contains("Reservekopieën en half ingevulde formulieren"),
        "{told}"
    );
}

#[test]
fn of_others_it_tells_no_home_and_no_number_in_any_text() {
    let mut village = Village::default();
    let own = "Molenweg 3, 06-11112222, anneke@post.example";
    let others = "Geheimlaan 1, 6671 ZZ, 06-55556666, piet@post.example, Jan Onbekend, 06-99999999, gast@elders.example";
    let mut anneke = somebody(NAME, mark);
    anneke.address = "Molenweg 3".into();
    anneke.phone = "06-11112222".into();
    anneke.email = "anneke@post.example".into();
    anneke.remarks = format!("Zij {own}; hij {others}").into();
    let mut piet = Asset::new(AssetKind::Volunteer, "Piet Zwartjes");
    piet.address = "Geheimlaan 1".into();
    piet.postcode = "6671 ZZ".into();
    piet.phone = "06-55556666".into();
    piet.email = "piet@post.example".into();
    let mut lodger = Asset::new(AssetKind::Volunteer, "Kees Huisgenoot");
    lodger.address = "molenweg 3".into();
    lodger.phone = "+31 6 1111 2222".into();
    let mut club = Asset::new(AssetKind::Association, "Fanfare");
    club.phone = "024-5550123".into();
    club.description = format!("{NAME} speelt; {own}; {others}").into();
    let id = Id::fresh();
    village.assets.insert(id, anneke.into());
    for asset in [piet, lodger, club] {
        village.assets.insert(Id::fresh(), asset.into());
    }
    let story = Story {
        text: format!("Zij {own}; hij {others}; fanfare 024-5550123").into(),
        assets: [id].into_iter().collect(),
        ..Story::default()
    };
    village.stories.insert(Id::fresh(), story.into());
    let handout = Handout::Person(id, Traces::default());
    for format in [Format::Html, Format::Markdown, Format::Json] {
        let page = String::from_utf8(page(&village, &handout, format, Language::Dutch).unwrap()).unwrap();
        for text in ["Geheimlaan", "6671", "55556666", "piet@", "99999999", "gast@"] {
            assert!(!page.contains(text), "{text} as {format:?}:\n{page}");
        }
        for (text, times) in [
            ("Molenweg 3", 4),
            ("06-11112222", 4),
            ("anneke@post", 4),
            ("024-5550123", 1),
        ] {
            // In Markdown and HTML a way to reach somebody may be a link as well.
            assert!(
                times <= page.matches(text).count(),
                "{text} as {format:?}:\n{page}"
            );
        }
    }
}

#[test]
fn a_second_number_of_their_own_stays_in_their_remarks() {
    let mut village = Village::default();
    let mut anneke = somebody(NAME, mark);
    anneke.phone = "06-11112222".into();
    anneke.remarks = "Ook 024-6770002 (werk) of anneke@werk.example. Anneke belt liever 06 33 33 44 44. \
        Sleutel bij Kees van Dam: 06-77778888; bel anders Jopie op 06-88889999 of jopie@post.example. \
        Piet: 06-55556666. Zijn tweede nummer is 06-99990000\nThuis: 0485-550123"
        .into();
    let mut piet = Asset::new(AssetKind::Volunteer, "Piet Zwartjes");
    piet.phone = "06-55556666 of 06-99990000".into();
    let mut club = Asset::new(AssetKind::Association, "Fanfare");
    club.description = format!("{NAME} speelt; bel 024-6770002.").into();
    let id = Id::fresh();
    village.assets.insert(id, anneke.into());
    for asset in [piet, club] {
        village.assets.insert(Id::fresh(), asset.into());
    }
    let handout = Handout::Person(id, Traces::default());
    for format in [Format::Html, Format::Markdown, Format::Json] {
        let page = String::from_utf8(page(&village, &handout, format, Language::Dutch).unwrap()).unwrap();
        for own in [
            "024-6770002 (werk)",
            "anneke@werk",
            "06 33 33 44 44",
            "0485-550123",
        ] {
            assert!(page.contains(own), "{own} as {format:?}:\n{page}");
        }
        for number in ["77778888", "88889999", "55556666", "99990000", "jopie@"] {
            assert!(!page.contains(number), "{number} as {format:?}:\n{page}");
        }
        // Whose it is that stands elsewhere nobody can tell.
        assert_eq!(page.matches("024-6770002").count(), 1, "{page}");
    }
}

/// Where others live is told to nobody, whether they are in the inventory or not; clubs and places may be found.
#[test]
fn on_their_page_stands_no_home_of_anybody_else() {
    let mut village = Village::default();
    let mut anneke = somebody(NAME, mark);
    anneke.address = "Molenweg 3".into();
    anneke.remarks =
        "Anneke woont nu nog Molenweg 3, straks Nieuwstraat 15. Haar zus Jopie woont Geheimstraat 9. \
        Oefent in Kerkstraat 5"
            .into();
    let id = Id::fresh();
    village.assets.insert(id, anneke.into());
    let mut hall = Asset::new(AssetKind::Place, "Dorpshuis");
    hall.address = "Kerkstraat 5".into();
    hall.remarks = format!("Sleutel bij {NAME}, Molenweg 3, of bij de buren, Achterlaan 77a").into();
    village.assets.insert(Id::fresh(), hall.into());
    let story = Story {
        text: "Ging van Kerkstraat 5 naar Zijdijk 2, en nummer 8 in de Zijdijk.".into(),
        assets: [id].into_iter().collect(),
        ..Story::default()
    };
    village.stories.insert(Id::fresh(), story.into());
    let handout = Handout::Person(id, Traces::default());
    for format in [Format::Html, Format::Markdown, Format::Json] {
        let page = String::from_utf8(page(&village, &handout, format, Language::Dutch).unwrap()).unwrap();
        for text in ["Geheimstraat", "Achterlaan", "Zijdijk"] {
            assert!(!page.contains(text), "{text} as {format:?}:\n{page}");
        }
        for (text, times) in [("Molenweg 3", 3), ("Nieuwstraat 15", 1), ("Kerkstraat 5", 2)] {
            let found = page.matches(text).count();
            assert!(times <= found, "{text} as {format:?}:\n{page}");
        }
    }
}

#[test]
fn where_they_work_for_somebody_is_told_to_them_and_so_is_their_home() {
    let mut village = Village::default();
    let mut anneke = somebody(NAME, mark);
    anneke.address = "Molenweg 3".into();
    anneke.remarks = "Anneke woont met Piet op Molenweg 3. Sleutel: Kees, Molenweg 3".into();
    let id = Id::fresh();
    village.assets.insert(id, anneke.into());
    let mut bakery = Asset::new(AssetKind::Place, "Bakkerij");
    bakery.address = "Molenweg 3".into();
    bakery.description = format!("Van {NAME}, Molenweg 3, en Jopie").into();
    let mut colleague = Asset::new(AssetKind::Professional, "Piet Zwartjes");
    colleague.address = "Molenweg 3".into();
    if let Kind::Professional(one) = &mut colleague.kind {
        one.organisation = format!("Praktijk {NAME}").into();
    }
    let mut other = Asset::new(AssetKind::Professional, "Kees Zwartjes");
    if let Kind::Professional(one) = &mut other.kind {
        one.organisation = "Praktijk De Ridder".into();
    }
    for asset in [bakery, colleague, other] {
        village.assets.insert(Id::fresh(), asset.into());
    }
    let handout = Handout::Person(id, Traces::default());
    for format in [Format::Html, Format::Markdown] {
        let page = String::from_utf8(page(&village, &handout, format, Language::Dutch).unwrap()).unwrap();
        assert!(!page.contains('…'), "{format:?}:\n{page}");
        assert_eq!(page.matches("Organisatie").count(), 2, "{format:?}:\n{page}");
        assert!(!page.contains("Zwartjes"), "{format:?}:\n{page}");
        assert!(page.contains("Praktijk Anneke de Ridder"), "{format:?}:\n{page}");
        assert!(page.contains("Praktijk De Ridder"), "{format:?}:\n{page}");
    }
}

#[test]
fn a_remark_with_their_number_is_shown_to_whom_it_is_of() {
    let mut village = Village::default();
    let mut truus = Asset::new(AssetKind::Volunteer, "Truus Smit");
    truus.phone = "06-11110002".into();
    let id = Id::fresh();
    village.assets.insert(id, truus.into());
    for (name, remarks) in [
        ("Dorpshuis A", "tel. 06-11110002"),
        (
            "Dorpshuis B",
            "Truus Smit 06-11110002, anders Jopie op 06-88889999",
        ),
    ] {
        let mut hall = Asset::new(AssetKind::Place, name);
        hall.remarks = remarks.into();
        village.assets.insert(Id::fresh(), hall.into());
    }
    let handout = Handout::Person(id, Traces::default());
    for format in [Format::Html, Format::Markdown, Format::Json] {
        let page = String::from_utf8(page(&village, &handout, format, Language::Dutch).unwrap()).unwrap();
        // In its own field, and in two remarks.
        assert!(3 <= page.matches("06-11110002").count(), "{format:?}:\n{page}");
        assert!(page.contains("tel. 06-11110002"), "{format:?}:\n{page}");
        assert!(!page.contains("88889999"), "{format:?}:\n{page}");
    }
}
