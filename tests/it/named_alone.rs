//! Somebody who did not agree, named by a first or a family name alone: that says who it is too.

use proptest::prelude::*;
use wijkschouw::domain::asset::{Asset, Status};
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::gathering::Gathering;
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind};
use wijkschouw::domain::lists::Kern;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::privacy::Masked;
use wijkschouw::domain::record::{Id, RecordKind};
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::story::Story;
use wijkschouw::domain::views::View;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

use crate::evening::TODAY;
use crate::stage::id;

/// Who did not agree, called after trades, trees and the village itself.
const HIDDEN: [&str; 11] = [
    "Jan Bakker",
    "Anneke de Ridder",
    "Fatima El Amrani",
    "Truus Jansen-de Vries",
    "José Peters",
    "Piet van Malden",
    "Mevrouw Kuipers",
    "Koos Bos",
    "els van den berg",
    "Vrijwilliger koffie",
    "Meester Joost (groep 7)",
];

fn tell(phrase: &Phrase) -> String {
    thread_local!(static WORDS: Words = Words::new(Language::Dutch));
    WORDS.with(|words| words.tell(phrase))
}

fn volunteer(name: &str, consent: ConsentLevel) -> Asset {
    let mut asset = Asset::new(AssetKind::Volunteer, name);
    if let Kind::Volunteer(volunteer) = &mut asset.kind {
        volunteer.consent = consent;
    }
    asset
}

fn village() -> Village {
    let mut village = Village::default();
    village
        .settings
        .insert(Id::ONLY, Settings::delivered("Heumen").into());
    let kern = Kern {
        name: "Malden".into(),
    };
    village.kernen.insert(id(1), kern.into());
    let hidden = HIDDEN.map(|name| volunteer(name, ConsentLevel::None));
    let others = ["Café de Ridder", "Bakkerij Bakker", "Speeltuin de Vries-hof"];
    let others = others.map(|name| Asset::new(AssetKind::Place, name));
    let agreed = [volunteer("Jan Haddad", ConsentLevel::Oral)];
    for (number, asset) in hidden.into_iter().chain(others).chain(agreed).enumerate() {
        village.assets.insert(id(10 + number), asset.into());
    }
    village
}

/// What a story with this text says while people look along.
fn told(text: &str) -> String {
    let mut village = village();
    let story = Story {
        text: text.into(),
        ..Story::default()
    };
    village.stories.insert(id(90), story.into());
    let masked = Masked::of(&village, TODAY, &tell);
    masked.village().stories[&id(90)].text.to_string()
}

#[test]
fn a_part_of_a_name_says_the_role() {
    let planted = [
        ("Meneer Bakker kookt.", "Meneer vrijwilliger kookt."),
        ("meneer bakker kookt", "meneer vrijwilliger kookt"),
        ("Anneke komt ook", "vrijwilliger komt ook"),
        ("Mevrouw De Ridder komt.", "Mevrouw vrijwilliger komt."),
        ("mevrouw de ridder komt.", "mevrouw vrijwilliger komt."),
        ("De fiets van Ridder", "De fiets van vrijwilliger"),
        (
            "Annekes fiets en Anneke's tuin",
            "vrijwilliger fiets en vrijwilliger's tuin",
        ),
        ("FAMILIE AMRANI", "FAMILIE vrijwilliger"),
        (
            "Truus, of mevrouw Jansen",
            "vrijwilliger, of mevrouw vrijwilliger",
        ),
        ("Dit zei Truus de Vries", "Dit zei vrijwilliger"),
        ("Jose en Peters", "vrijwilliger en vrijwilliger"),
        ("Ook Bos was er", "Ook vrijwilliger was er"),
        ("Mevrouw Van Malden zong", "Mevrouw vrijwilliger zong"),
        ("Els belde Van den Berg", "vrijwilliger belde vrijwilliger"),
        ("Els Berg", "vrijwilliger"),
        ("vraag Kuipers", "vraag vrijwilliger"),
        ("Joost weet het", "vrijwilliger weet het"),
        ("Jan en Jan Haddad", "vrijwilliger en Jan Haddad"),
    ];
    for (text, wanted) in planted {
        assert_eq!(told(text), wanted);
    }
}

#[test]
fn what_only_looks_like_a_name_stays() {
    for text in [
        "De bakker om de hoek is gesloten.",
        "Er is een ridder in het park getekend.",
        "Wij wonen in Malden.",
        "De bewoners van Malden en Heumen",
        "Bij Bakkerij Bakker is het altijd vol.",
        "Café de Ridder gaat dicht.",
        "In het bos is het stil.",
        "De speeltuin de Vries-hof is stuk.",
        "De janboel in de schuur.",
        "Vrijwilliger gezocht voor de koffie. Mevrouw zegt ja.",
        "De Van het park",
        "Jan Haddad kookt.",
    ] {
        assert_eq!(told(text), text);
    }
}

/// Who types fast leaves the capitals out. A word that is only a name says who it is all the same.
#[test]
fn a_name_without_a_capital_is_hidden_unless_it_is_a_word() {
    let planted = [
        ("anneke belt, peters ook", "vrijwilliger belt, vrijwilliger ook"),
        ("vraag els of jan dan", "vraag vrijwilliger of vrijwilliger dan"),
        (
            "fatima is bang, mevrouw amrani ook",
            "vrijwilliger is bang, mevrouw vrijwilliger ook",
        ),
        ("annekes fiets", "vrijwilliger fiets"),
        ("de tuin van jansen-de vries", "de tuin van vrijwilliger"),
        (
            "josé kookt, kuipers wast af",
            "vrijwilliger kookt, vrijwilliger wast af",
        ),
    ];
    for (text, wanted) in planted {
        assert_eq!(told(text), wanted);
    }
    for text in [
        "hij koos voor het bos en de berg",
        "bakkers en ridders op de berg",
        // Three letters are too often something else: "els" is an awl, and an alder.
        "een els aan de beek",
        "in malden en bij bakkerij bakker",
        "naar café de ridder",
    ] {
        assert_eq!(told(text), text);
    }
}

/// The address of a club with a name in it is taken out, but for one that is called like that itself; that of
/// somebody who agreed is their own.
#[test]
fn an_address_in_small_letters_is_looked_through_too() {
    let mut village = village();
    let mut club = Asset::new(AssetKind::Association, "Kaartclub");
    club.email = "fatima@kaartclub.example".into();
    village.assets.insert(id(80), club.into());
    let mut bakery = Asset::new(AssetKind::Place, "Bakkerij Peters");
    bakery.website = "www.peters.example".into();
    village.assets.insert(id(81), bakery.into());
    let mut agreed = volunteer("Ali El Amrani", ConsentLevel::Oral);
    agreed.email = "ali.amrani@post.example".into();
    village.assets.insert(id(82), agreed.into());
    let masked = Masked::of(&village, TODAY, &tell);
    let seen = &masked.village().assets;
    assert_eq!(&*seen[&id(80)].email, "");
    assert_eq!(&*seen[&id(81)].website, "www.peters.example");
    assert_eq!(&*seen[&id(82)].email, "ali.amrani@post.example");
}

/// Somebody who agreed to being in a report is named, and cannot be called by whoever looks along.
#[test]
fn who_agreed_to_something_else_is_named_without_a_number() {
    for (purpose, reached) in [
        ("", true),
        ("verslag en telefoonlijst", true),
        ("alleen verslag", false),
    ] {
        let mut village = village();
        let mut agreed = volunteer("Ali Haddad", ConsentLevel::Oral);
        agreed.phone = "06 11 22 33 44".into();
        agreed.email = "ali@post.example".into();
        agreed.address = "Beukenlaan 3".into();
        if let Kind::Volunteer(one) = &mut agreed.kind {
            one.consent_purpose = purpose.into();
        }
        village.assets.insert(id(80), agreed.into());
        let story = Story {
            text: "Bel Ali Haddad op 0611223344.".into(),
            ..Story::default()
        };
        village.stories.insert(id(90), story.into());
        for language in [Language::Dutch, Language::English] {
            let words = Words::new(language);
            let masked = Masked::of(&village, TODAY, &|phrase| words.tell(phrase));
            let seen = &masked.village().assets[&id(80)];
            assert_eq!(&*seen.name, "Ali Haddad");
            // A yes to being called is none to being visited.
            assert_eq!(&*seen.address, "");
            for way in [&*seen.phone, &*seen.email] {
                assert_eq!(!way.is_empty(), reached, "{purpose}: {way}");
            }
            let text = &*masked.village().stories[&id(90)].text;
            assert_eq!(text.contains("0611223344"), reached, "{purpose}: {text}");
        }
    }
}

/// Who was set aside is in nothing that goes to others, however their name is written.
#[test]
fn who_was_set_aside_is_not_named_in_small_letters_either() {
    let mut village = village();
    let mut aside = volunteer("Klaas Jansema", ConsentLevel::None);
    aside.status = Status::Stopped;
    village.assets.insert(id(80), aside.into());
    let mut club = Asset::new(AssetKind::Association, "Kaartclub");
    club.description = "klaas belt, mevrouw jansema ook; de bakker niet".into();
    village.assets.insert(id(81), club.into());
    let others = Masked::for_others(&village, TODAY, &tell);
    let said = &*others.assets[&id(81)].description;
    assert_eq!(
        said,
        "vrijwilliger belt, mevrouw vrijwilliger ook; de bakker niet"
    );
}

#[test]
fn names_of_others_are_their_own() {
    let masked = Masked::of(&village(), TODAY, &tell);
    let names: Vec<String> = masked
        .village()
        .assets
        .values()
        .map(|asset| asset.name.to_string())
        .collect();
    for name in [
        "Café de Ridder",
        "Bakkerij Bakker",
        "Speeltuin de Vries-hof",
        "Jan Haddad",
    ] {
        assert!(names.iter().any(|other| other == name), "{names:?}");
    }
}

/// An address is no sentence: half of the streets are called after somebody.
#[test]
fn a_street_may_be_called_like_somebody() {
    let mut village = village();
    let mut place = Asset::new(AssetKind::Place, "Dorpshuis");
    place.address = "Jan Bosstraat 3".into();
    place.remarks = "Jan heeft de sleutel".into();
    village.assets.insert(id(80), place.clone().into());
    place.address = "Jan Bosstraat 3, sleutel bij Truus".into();
    village.assets.insert(id(81), place.into());
    let masked = Masked::of(&village, TODAY, &tell);
    let seen = &masked.village().assets[&id(80)];
    assert_eq!(&*seen.address, "Jan Bosstraat 3");
    // Where somebody lives who is hidden is nobody's business.
    assert_eq!(&*masked.village().assets[&id(81)].address, "");
    assert_eq!(&*seen.remarks, "vrijwilliger heeft de sleutel");
}

#[test]
fn a_search_and_who_told_it_need_no_capitals() {
    let mut village = village();
    let view = View {
        name: "bellijst anneke".into(),
        query: "kern:malden -ridder".into(),
        columns: "kern,kind".into(),
        ..View::default()
    };
    let mut settings = Settings::delivered("Heumen");
    settings.views.0.push(view);
    village.settings.insert(Id::ONLY, settings.into());
    for (number, told_by) in [(90, "piet"), (91, "bewoner, 70+"), (92, "bewoner van Malden")] {
        let story = Story {
            told_by: told_by.into(),
            ..Story::default()
        };
        village.stories.insert(id(number), story.into());
    }
    let masked = Masked::of(&village, TODAY, &tell);
    let seen = masked.village();
    let view = &seen.settings().views.0[0];
    assert_eq!(&*view.name, "bellijst vrijwilliger");
    assert_eq!(&*view.query, "kern:malden -vrijwilliger");
    assert_eq!(&*view.columns, "kern,kind");
    assert_eq!(&*seen.stories[&id(90)].told_by, "vrijwilliger");
    assert_eq!(&*seen.stories[&id(91)].told_by, "bewoner, 70+");
    assert_eq!(&*seen.stories[&id(92)].told_by, "bewoner van Malden");
}

#[test]
fn a_note_in_which_somebody_is_hidden_is_not_written_over() {
    let mut village = village();
    let walk = Gathering {
        notes: "Truus liep mee.".into(),
        ..Gathering::default()
    };
    village.gatherings.insert(id(90), walk.into());
    let masked = Masked::of(&village, TODAY, &tell);
    let change = |notes: &str, route: &str| {
        let change = Change::of(masked.village(), id(90), |walk: &mut Gathering| {
            walk.notes = format!("{}{notes}", &*walk.notes).into();
            walk.route = route.into();
        });
        masked.unmasked(
            &village,
            Edit::new(Phrase::new("x"), change.into_iter().collect()),
        )
    };
    assert!(change(" En de hond.", "").is_err());
    let route = change("", "langs het bos").unwrap();
    let mut after = village.clone();
    after.apply(&route);
    let kept = &after.gatherings[&id(90)];
    assert_eq!((&*kept.notes, &*kept.route), ("Truus liep mee.", "langs het bos"));
}

/// Somebody comes, goes, agrees, and a café is named after them: the texts follow each time.
#[test]
fn texts_follow_who_may_be_named() {
    let mut real = village();
    let story = Story {
        text: "Zwaan danst in De Zwaan.".into(),
        ..Story::default()
    };
    real.stories.insert(id(90), story.into());
    let mut masked = Masked::of(&real, TODAY, &tell);
    let mut step = |changes: Vec<Change>, wanted: &str| {
        let edit = Edit::new(Phrase::new("x"), changes);
        real.apply(&edit);
        masked.follow(&real, &edit, &tell);
        assert_eq!(&*masked.village().stories[&id(90)].text, wanted);
        let anew = Masked::of(&real, TODAY, &tell);
        assert_eq!(&*anew.village().stories[&id(90)].text, wanted);
    };
    let cafe = |name: &str| Asset::new(AssetKind::Place, name);
    let ada = |consent| volunteer("Ada Zwaan", consent);
    step(
        vec![Change::add(id(70), cafe("De Zwaan"))],
        "Zwaan danst in De Zwaan.",
    );
    let asset = |before: Asset, number, after: Asset| Change {
        before: Some(wijkschouw::domain::record::AnyRecord::Asset(before.into())),
        ..Change::add(id(number), after)
    };
    step(
        vec![Change::add(id(71), ada(ConsentLevel::None))],
        "vrijwilliger danst in De Zwaan.",
    );
    step(
        vec![asset(cafe("De Zwaan"), 70, cafe("De Gans"))],
        "vrijwilliger danst in De vrijwilliger.",
    );
    step(
        vec![asset(ada(ConsentLevel::None), 71, ada(ConsentLevel::Oral))],
        "Zwaan danst in De Zwaan.",
    );
    step(
        vec![asset(cafe("De Gans"), 70, cafe("De Zwaan"))],
        "Zwaan danst in De Zwaan.",
    );
    step(
        vec![asset(ada(ConsentLevel::Oral), 71, ada(ConsentLevel::None))],
        "vrijwilliger danst in De Zwaan.",
    );
}

thread_local!(static MASKED: Masked = Masked::of(&village(), TODAY, &tell));

/// Words of a name that say nothing by themselves, or that stand in the name of a place.
fn says_something(word: &str) -> bool {
    let nothing = [
        "de",
        "van",
        "den",
        "el",
        "malden",
        "mevrouw",
        "vrijwilliger",
        "koffie",
        "meester",
        "groep",
        "7",
    ];
    !nothing.contains(&word.to_lowercase().as_str())
}

proptest! {
    /// Whatever is told of whomever: no part of their name is left.
    #[test]
    fn nothing_is_left_by_which_somebody_can_be_known(
        text in proptest::collection::vec(
            prop_oneof![
                Just("kookt"), Just("elke"), Just("week."), Just("In"), Just("het"), Just("dorp,"),
                Just("mevrouw"), Just("de"), Just("Van"), Just("\n"), Just("(en"), Just("3x)"),
            ],
            0..12,
        ),
        named in proptest::collection::vec((0..HIDDEN.len(), 0..4_usize, 0..12_usize, 0..4_usize), 1..5),
    ) {
        let mut words: Vec<String> = text.into_iter().map(String::from).collect();
        let mut secrets = Vec::new();
        for (who, part, place, style) in named {
            let parts: Vec<&str> = HIDDEN[who]
                .split([' ', '-', '(', ')'])
                .filter(|word| says_something(word) && !word.is_empty())
                .collect();
            let Some(part) = parts.get(part % parts.len().max(1)) else { continue };
            let capital = format!("{}{}", part[..1].to_uppercase(), &part[1..]);
            let written = match style {
                0 => capital,
                1 => part.to_uppercase(),
                2 if !part.ends_with('s') => format!("{capital}s"),
                _ => format!("\"{capital}\","),
            };
            words.insert(place.min(words.len()), written);
            secrets.push(part.to_lowercase());
        }
        let seen = MASKED.with(|masked| masked.told_text(&words.join(" ")));
        let left: Vec<String> = seen
            .split(|sign: char| !sign.is_alphanumeric())
            .map(str::to_lowercase)
            .collect();
        for secret in secrets {
            let stands = left.iter().any(|word| *word == secret || *word == format!("{secret}s"));
            prop_assert!(!stands, "{secret} in {seen}");
        }
    }
}

#[test]
fn nobody_else_is_touched() {
    let real = village();
    let masked = Masked::of(&real, TODAY, &tell);
    let changed = real
        .all(RecordKind::Asset)
        .filter(|(id, _)| masked.hides(&real, RecordKind::Asset, *id))
        .count();
    assert_eq!(changed, HIDDEN.len());
}

#[test]
fn a_figure_in_a_name_is_of_everybody() {
    let mut village = village();
    let teacher = Asset::new(AssetKind::Professional, "Meester Wim 1987");
    village.assets.insert(id(90), teacher.into());
    let mut place = Asset::new(AssetKind::Place, "Dorpshuis");
    place.remarks = "Gebouwd in 1987, Wim heeft de sleutel".into();
    village.assets.insert(id(91), place.into());
    let masked = Masked::of(&village, TODAY, &tell);
    let seen = &masked.village().assets[&id(91)].remarks;
    assert!(seen.contains("1987") && !seen.contains("Wim"), "{}", &**seen);
}

#[test]
fn who_is_called_by_one_name_takes_it_from_nobody() {
    let mut village = village();
    village
        .assets
        .insert(id(901), volunteer("Els", ConsentLevel::None).into());
    village
        .assets
        .insert(id(902), volunteer("Els Mol", ConsentLevel::Oral).into());
    village
        .assets
        .insert(id(903), volunteer("Samira El Idrissi", ConsentLevel::Oral).into());
    let masked = Masked::of(&village, TODAY, &tell);
    let name = |number: usize| masked.village().assets[&id(number)].name.to_string();
    assert_ne!(name(901), "Els");
    assert_eq!(name(902), "Els Mol");
    assert_eq!(name(903), "Samira El Idrissi");
}

#[test]
fn a_longer_name_of_somebody_who_agreed_is_not_cut_in_its_middle() {
    let mut village = Village::default();
    let people = [
        ("Fatima El Amrani", ConsentLevel::None),
        ("Fatima El Amrani-Smit", ConsentLevel::Oral),
        ("Anna Fatima El Amrani", ConsentLevel::Written),
    ];
    for (number, (name, consent)) in people.into_iter().enumerate() {
        village
            .assets
            .insert(id(10 + number), volunteer(name, consent).into());
    }
    let text = "Fatima El Amrani-Smit danst, Anna Fatima El Amrani zingt, Fatima El Amrani lacht.";
    let story = Story {
        text: text.into(),
        ..Story::default()
    };
    village.stories.insert(id(1), story.into());
    let mut masked = Masked::of(&village, TODAY, &tell);
    let told = |masked: &Masked| masked.village().stories[&id(1)].text.to_string();
    assert_eq!(
        told(&masked),
        "Fatima El Amrani-Smit danst, Anna Fatima El Amrani zingt, vrijwilliger lacht."
    );
    // Who takes consent back is hidden by the longer name, and the shorter one still is.
    let withdrawn = Change::of(&village, id(11), |asset: &mut Asset| {
        *asset = volunteer("Fatima El Amrani-Smit", ConsentLevel::None);
    });
    let edit = Edit::new(
        Phrase::new("edit-changed").text("name", ""),
        withdrawn.into_iter().collect(),
    );
    village.apply(&edit);
    masked.follow(&village, &edit, &tell);
    let told = told(&masked);
    assert!(!told.contains("Smit"), "{told}");
    assert!(told.contains("Anna Fatima El Amrani zingt"), "{told}");
}

/// A name of two words or more is the same without accents, capitals and "van"; a short first name with an accent is no
/// other word.
#[test]
fn a_short_name_in_small_letters_is_hidden_where_it_can_be_nothing_else() {
    let mut village = village();
    for (number, name) in ["Zoë de Wit", "Chloë Roos", "Jan-Peter van het Veld"]
        .into_iter()
        .enumerate()
    {
        let somebody = volunteer(name, ConsentLevel::None);
        village.assets.insert(id(70 + number), somebody.into());
    }
    let masked = Masked::of(&village, TODAY, &tell);
    for (text, wanted) in [
        ("zoe belt, zoë ook", "vrijwilliger belt, vrijwilliger ook"),
        (
            "zoes fiets, ZOE's tuin",
            "vrijwilliger fiets, vrijwilliger's tuin",
        ),
        ("zoë de wit en ZOE DE WIT", "vrijwilliger en vrijwilliger"),
        ("zoe wit zingt", "vrijwilliger zingt"),
        ("chloe en chloë roos", "vrijwilliger en vrijwilliger"),
        ("vraag els berg", "vraag vrijwilliger"),
        ("vraag els van den berg", "vraag vrijwilliger"),
        ("vraag els den berg", "vraag vrijwilliger"),
        ("jan peter veld", "vrijwilliger"),
    ] {
        assert_eq!(masked.told_text(text), wanted);
    }
    for text in [
        "een els aan de beek, een els op de berg",
        "de wit geverfde muur",
        "een zoetje in de koffie, een roos",
        "het veld, de berg en het bos",
        "een els, berg op",
    ] {
        assert_eq!(masked.told_text(text), text);
    }
}

/// A married name, all of a family, and "van den" in short.
#[test]
fn a_surname_is_hidden_with_what_is_tied_to_it() {
    let mut village = Village::default();
    for (number, name) in [(80, "Truus Hooijmans"), (81, "Jan van den Berg")] {
        village
            .assets
            .insert(id(number), volunteer(name, ConsentLevel::None).into());
    }
    let masked = Masked::of(&village, TODAY, &tell);
    for (text, told) in [
        ("Hooijmans-de Boer zingt.", "vrijwilliger zingt."),
        ("Truus Hooijmans-de Boer zingt.", "vrijwilliger zingt."),
        ("Truusje Hooymans-Boer zingt.", "vrijwilliger zingt."),
        ("Vraag Boer-Hooijmans.", "Vraag vrijwilliger."),
        ("Bij de Hooijmansen is feest.", "Bij de vrijwilliger is feest."),
        (
            "Hooijmans - Alleen op dinsdag",
            "vrijwilliger - Alleen op dinsdag",
        ),
        ("Hooijmans-route", "vrijwilliger-route"),
        ("Bij Vd Berg is feest.", "Bij vrijwilliger is feest."),
        ("Bij v.d. Berg is feest.", "Bij vrijwilliger is feest."),
        ("bij jan vd berg is feest", "bij vrijwilliger is feest"),
        ("bij van den berg is feest", "bij vrijwilliger is feest"),
        ("bij vd berg is feest", "bij vrijwilliger is feest"),
        ("van de berg af", "van de berg af"),
    ] {
        assert_eq!(masked.told_text(text), told, "{text}");
    }
}
