//! People who said yes in every way and to everything, on every page and in every file for others: who may be named
//! is, who may be called is on the list of whom to call, and nobody else is on either (AVG 5 and 7).

use std::sync::Arc;

use jiff::civil::{Date, date};
use strum::VariantArray;
use wijkschouw::domain::asset::{Asset, Offering, OfferingKind};
use wijkschouw::domain::code::Code;
use wijkschouw::domain::contacts::{Contacts, Listed};
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind};
use wijkschouw::domain::plan::Action;
use wijkschouw::domain::privacy::{Masked, Traces};
use wijkschouw::domain::purpose::{covers_being_named, covers_being_reached, has_agreed};
use wijkschouw::domain::record::Id;
use wijkschouw::domain::relation::{Relation, RelationKind};
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::story::Story;
use wijkschouw::domain::value::{Link, Rows};
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::export::{ExportFormat, ForWhom};
use wijkschouw::exchange::handout::{Format, Handout};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::export_privacy::inside;
use crate::exchange::harmless::{handouts, page};

const TODAY: Date = date(2026, 11, 23);

/// What people said yes to, whether that covers a list with phone numbers, and whether it covers being named.
const PURPOSES: [(&str, bool, bool); 99] = [
    ("", true, true),
    ("telefoonlijst", true, false),
    ("Bellen en mailen mag", true, false),
    ("dorpskaart en telefoonlijst", true, true),
    ("alleen de bellijst", true, false),
    ("werkcontact", true, true),
    ("dorpskaart", false, true),
    ("verslag", false, true),
    ("nieuwsbrief per mail", false, false),
    ("bellen door de werkgroep", false, false),
    ("niet op de telefoonlijst", false, true),
    ("geen nieuwsbrief, telefoonlijst", false, true),
    ("foto in de dorpskrant", false, true),
    ("verslag, niet bellen", false, true),
    ("alleen telefoonlijst", true, false),
    ("bellen", true, false),
    ("appgroep", false, false),
    ("alleen voor de soepgroep", false, false),
    ("alleen dorpskaart", false, true),
    ("telefoonlijst, niet in het verslag", true, false),
    ("niet in de krant", false, false),
    ("verslag, zonder naam", false, false),
    ("dorpskaart, en clubs mogen bellen", false, true),
    ("samen koken", false, true),
    // What refuses or puts off is no yes, and what has an end may be over.
    ("liever niet, eerst vragen", false, false),
    ("nee", false, false),
    ("Nee, liever niet", false, false),
    ("nee bedankt", false, false),
    ("geen toestemming", false, false),
    ("liever niet", false, false),
    ("niet akkoord", false, false),
    ("nog vragen", false, false),
    ("nog niet", false, false),
    ("eerst overleggen", false, false),
    ("alleen na overleg", false, false),
    ("misschien", false, false),
    ("dorpskaart?", false, false),
    ("ingetrokken op 3-4-2026", false, false),
    ("geweigerd", false, false),
    ("bezwaar", false, false),
    ("tot 1-1-2026", false, false),
    ("dorpskaart, t/m 31 december 2026", false, false),
    ("telefoonlijst tot 2030", false, false),
    ("dorpskaart niet", false, false),
    ("telefoonlijst liever niet", false, false),
    ("geheim nummer", false, true),
    // But for these.
    ("geen bezwaar", false, true),
    ("geen bezwaar tegen dorpskaart", false, true),
    ("niet: nieuwsbrief", false, true),
    ("dorpskaart, beperkt tot Malden", false, true),
    // What is over, has an end or a condition, or says no to more than one thing.
    ("niet: delen", false, false),
    ("Niet delen", false, false),
    ("not: share", false, false),
    ("opgezegd", false, false),
    ("verslag (ingetrokken)", false, false),
    ("telefoonlijst, ingetrokken", false, false),
    ("gestopt 1-1-2025", false, false),
    ("ingetrokken", false, false),
    ("vervalt", false, false),
    ("verlopen", false, false),
    ("einde 2025", false, false),
    ("voor 1 jaar", false, false),
    ("dorpskaart, een jaar", false, false),
    ("tijdelijk", false, false),
    ("dorpskaart, voorlopig", false, false),
    ("telefoonlijst onder voorbehoud", false, false),
    ("moet nog", false, false),
    ("vertrouwelijk", false, false),
    ("privé", false, false),
    ("tot", false, false),
    ("dorpskaart tot Kerst", false, false),
    ("verloopt op 1-1-2026", false, false),
    ("Toestemming geldig tot: 1-1-2026", false, false),
    ("expires 2026-01-01", false, false),
    ("dorpskaart, geen privé nummer", false, true),
    // In one place alone, as a picture or by the first name, nobody is named elsewhere.
    ("foto", false, false),
    ("alleen foto", false, false),
    ("alleen website", false, false),
    ("werkgroep", false, false),
    ("alleen bestuur", false, false),
    ("alleen voornaam", false, false),
    ("verslag, alleen voornaam", false, false),
    ("alleen rapport", false, true),
    ("website", false, true),
    ("verslag, alleen foto", false, true),
    // Who refuses a part of it is not named: what is made may end up there. A no to something else is none to that.
    ("verslag, liever niet op de website", false, false),
    ("verslag, liever niet", false, false),
    ("verslag, website: nee", false, false),
    ("verslag: nee", false, false),
    ("verslag maar niet op de website", false, false),
    ("alles behalve website", false, false),
    ("dorpskaart, website liever niet", false, false),
    ("verslag, niet delen", false, false),
    ("report, rather not on the website", false, false),
    ("telefoonlijst, liever niet op de website", true, false),
    ("dorpskaart, geen foto's", false, true),
    ("verslag, geen adres", false, true),
    ("dorpskaart, niet: telefoonlijst", false, true),
    ("dorpskaart, don't call", false, true),
];

const LEVELS: [ConsentLevel; 3] = [ConsentLevel::None, ConsentLevel::Oral, ConsentLevel::Written];

/// Somebody of the village, with what is looked for.
struct Somebody {
    name: String,
    /// The end of their number and the middle of their address for mail.
    ways: [String; 2],
    agreed: bool,
    named: bool,
    reached: bool,
    /// Whether the yes was to mail as well.
    written_to: bool,
}

/// A village in which everybody does something, is asked for something and is told about.
fn village() -> (Village, Vec<Somebody>) {
    let mut village = Village::default();
    village
        .settings
        .insert(Id::ONLY, Settings::delivered("Heumen").into());
    let hall = Id::fresh();
    village
        .assets
        .insert(hall, Asset::new(AssetKind::Place, "Dorpshuis").into());
    let mut people = Vec::new();
    for kind in [AssetKind::Volunteer, AssetKind::Professional] {
        for level in LEVELS {
            for (purpose, covers, named) in PURPOSES {
                let number = people.len() + 100;
                let somebody = Somebody {
                    name: format!("Roos{number} Qwx{number}"),
                    ways: [format!("1234{number:04}"), format!("qzz{number}")],
                    agreed: level != ConsentLevel::None,
                    named: level != ConsentLevel::None && named,
                    reached: level != ConsentLevel::None && covers,
                    written_to: !purpose.starts_with("alleen"),
                };
                join(&mut village, hall, kind, &somebody, level, purpose);
                people.push(somebody);
            }
        }
    }
    (village, people)
}

fn join(
    village: &mut Village,
    hall: Id,
    kind: AssetKind,
    one: &Somebody,
    level: ConsentLevel,
    purpose: &str,
) {
    let mut asset = Asset::new(kind, &one.name);
    match &mut asset.kind {
        Kind::Volunteer(volunteer) => {
            volunteer.consent = level;
            volunteer.consent_purpose = purpose.into();
        }
        Kind::Professional(professional) => {
            professional.consent = level;
            professional.consent_purpose = purpose.into();
        }
        _ => unreachable!("these are people"),
    }
    asset.phone = format!("06-{}", one.ways[0]).into();
    asset.email = format!("{}@post.example", one.ways[1]).into();
    asset.offerings = Rows(vec![Offering {
        kind: OfferingKind::Activity,
        name: "Wandelen".into(),
        when: "dinsdag 10:00".into(),
        ..Offering::default()
    }]);
    let id = Id::fresh();
    village.assets.insert(id, asset.into());
    let relation = Relation {
        from: Link::to(id),
        kind: RelationKind::ActiveIn,
        to: Link::to(hall),
        ..Relation::default()
    };
    village.relations.insert(Id::fresh(), relation.into());
    let action = Action {
        title: "Bankje plaatsen".into(),
        owners: [id].into_iter().collect(),
        ..Action::default()
    };
    village.actions.insert(Id::fresh(), action.into());
    let story = Story {
        text: format!("{} deed open.", one.name).into(),
        assets: [id].into_iter().collect(),
        ..Story::default()
    };
    village.stories.insert(Id::fresh(), story.into());
}

#[test]
fn a_yes_to_one_thing_is_no_yes_to_another() {
    for language in Language::ALL {
        let words = Words::new(language);
        for (purpose, reached, named) in PURPOSES {
            assert_eq!(covers_being_reached(purpose, &words), reached, "{purpose}");
            assert_eq!(covers_being_named(purpose, &words), named, "{purpose}");
        }
        for (purpose, named) in [
            ("phone list", false),
            ("village map and phone list", true),
            ("only the report", true),
            ("report, not by name", false),
            ("anoniem", false),
            ("anoniem in het verslag", false),
            ("alles", true),
            ("mag", true),
        ] {
            assert_eq!(covers_being_named(purpose, &words), named, "{purpose}");
        }
        for (purpose, covers) in [
            ("phone list", true),
            ("Call or e-mail me", true),
            ("village map", false),
            ("newsletter by email", false),
            ("not on the phone list", false),
            ("email only", false),
            ("alleen e-mail", false),
            ("e-mail, geen telefoon", false),
            ("telefoonlijst, niet: e-mail", false),
            ("alleen telefoon en e-mail", true),
            ("alleen de telefoonlijst", true),
            ("telefoonlijst, niet: nieuwsbrief", true),
            ("niet: telefoonlijst", false),
        ] {
            assert_eq!(covers_being_reached(purpose, &words), covers, "{purpose}");
        }
    }
}

#[test]
fn only_who_agreed_to_it_is_on_the_list_of_whom_to_call() {
    let (village, people) = village();
    let listed = people.iter().filter(|one| one.reached).count();
    for language in Language::ALL {
        let words = Words::new(language);
        let contacts = Contacts::of(&village, None, TODAY, &words);
        assert_eq!(
            Listed::of(&village, TODAY, &words, &|phrase| words.tell(phrase)).count(None),
            listed
        );
        let agreed = |asset: &&Arc<Asset>| has_agreed(asset, TODAY, &words);
        // A yes that is over is none.
        let left_out = village.assets.len() - village.assets.values().filter(agreed).count();
        assert!(people.iter().filter(|one| !one.agreed).count() < left_out);
        assert_eq!(contacts.left_out, left_out);
        assert_eq!(contacts.otherwise, people.len() - contacts.left_out - listed);
        for format in [Format::Html, Format::Markdown] {
            let page = written(&village, &Handout::Contacts(None), format, language);
            for one in &people {
                let [number, mail] = &one.ways;
                for text in [&one.name, number] {
                    assert_eq!(page.contains(text), one.reached, "{text}");
                }
                assert_eq!(page.contains(mail), one.reached && one.written_to, "{mail}");
            }
            assert!(
                page.contains("dorpskaart en telefoonlijst"),
                "what each said yes to"
            );
            let left_out = (people.len() - listed).to_string();
            assert!(page.contains(&left_out), "{left_out} are a number alone");
        }
    }
}

#[test]
fn on_every_page_who_agreed_is_named_and_who_did_not_is_not() {
    let (village, people) = village();
    let mut named = 0;
    for language in Language::ALL {
        for (title, handout) in handouts(&village) {
            if matches!(handout, Handout::Person(..)) {
                continue;
            }
            let may_reach = matches!(handout, Handout::Contacts(_) | Handout::Activities(_));
            for format in handout.formats() {
                let page = written(&village, &handout, *format, language);
                let listing = matches!(handout, Handout::Contacts(_));
                for one in &people {
                    let may = one.named || listing && one.reached;
                    assert!(may || !page.contains(&one.name), "{} on {title}", one.name);
                    named += usize::from(page.contains(&one.name));
                    for way in &one.ways {
                        let may = may_reach && one.reached && (listing || one.named);
                        assert!(may || !page.contains(way), "{way} on {title}");
                    }
                }
            }
        }
    }
    assert!(people.len() < named, "who agreed is named");
}

#[test]
fn in_every_file_for_others_who_agreed_is_named_and_nobody_can_be_called() {
    let (village, people) = village();
    for language in Language::ALL {
        let words = Words::new(language);
        for format in ExportFormat::VARIANTS {
            let Ok(made) = format.write(&village, ForWhom::Others, &words, TODAY) else {
                continue;
            };
            let text = inside(*format, &made.content);
            for one in &people {
                let at = format!("{} in {}", one.name, format.code());
                assert!(one.named || !text.contains(&one.name), "{at}");
                for way in &one.ways {
                    assert!(!text.contains(way), "{way} of {at}");
                }
            }
            if *format == ExportFormat::Csv {
                let named = people.iter().filter(|one| text.contains(&one.name)).count();
                assert_eq!(named, made.personal.named);
            }
        }
    }
}

fn written(village: &Village, handout: &Handout, format: Format, language: Language) -> String {
    let bytes = page(village, handout, format, language).unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A date that is still to come is a slip, or a promise: until then nobody is named by it, and nobody can be called.
#[test]
fn a_yes_that_is_dated_later_does_not_count_yet() {
    let words = Words::new(Language::Dutch);
    let tell = |phrase: &_| words.tell(phrase);
    for kind in [AssetKind::Volunteer, AssetKind::Professional] {
        for (day, counts) in [
            (None, true),
            (Some(date(2020, 2, 29)), true),
            (Some(TODAY), true),
            (Some(date(2026, 11, 24)), false),
            (Some(date(2062, 11, 23)), false),
        ] {
            let mut village = Village::default();
            let hall = Id::fresh();
            village
                .assets
                .insert(hall, Asset::new(AssetKind::Place, "Dorpshuis").into());
            let one = Somebody {
                name: "Roos1 Qwx1".to_owned(),
                ways: ["12340001".to_owned(), "qzz1".to_owned()],
                agreed: true,
                named: true,
                written_to: true,
                reached: true,
            };
            join(&mut village, hall, kind, &one, ConsentLevel::Written, "");
            let who = *village
                .assets
                .iter()
                .find(|(_, asset)| *asset.name == one.name)
                .unwrap()
                .0;
            let mut asset = (*village.assets[&who]).clone();
            match &mut asset.kind {
                Kind::Volunteer(volunteer) => volunteer.consent_date = day,
                Kind::Professional(professional) => professional.consent_date = day,
                _ => unreachable!("these are people"),
            }
            village.assets.insert(who, asset.into());
            assert_eq!(
                Listed::of(&village, TODAY, &words, &tell).count(None),
                usize::from(counts)
            );
            let listed = Contacts::of(&village, None, TODAY, &words);
            assert_eq!(listed.left_out, usize::from(!counts));
            for shown in [
                Masked::of(&village, TODAY, &tell).village().clone(),
                Masked::for_others(&village, TODAY, &tell),
            ] {
                assert_eq!(*shown.assets[&who].name == one.name, counts, "{day:?}");
                let stories = shown.stories.values();
                let told = stories.map(|story| story.text.contains(&one.name));
                assert_eq!(told.collect::<Vec<_>>(), [counts], "{day:?}");
            }
            for handout in [
                Handout::Contacts(None),
                Handout::Activities(None),
                Handout::Actions,
            ] {
                let page = written(&village, &handout, Format::Markdown, Language::Dutch);
                assert_eq!(page.contains(&one.name), counts, "{day:?} on {handout:?}");
            }
            // Their own page has everything, and the day as it was noted.
            let own = Handout::Person(who, Traces::default());
            let page = written(&village, &own, Format::Markdown, Language::Dutch);
            assert!(page.contains("12340001") && page.contains("deed open"), "{page}");
            let year = day.map_or(String::new(), |day| day.year().to_string());
            assert!(page.contains(&year), "{page}");
        }
    }
}
