//! A story never names who tells: known names are noticed, and nothing else (A9).

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::Kern;
use wijkschouw::domain::privacy::Names;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

/// A village in which people are called after trades, trees and the village itself.
fn village() -> Village {
    let mut village = Village::default();
    let settings = Settings::delivered("Heumen");
    village.settings.insert(Id::ONLY, settings.into());
    let kern = Kern {
        name: "Malden".into(),
    };
    village.kernen.insert(Id::fresh(), kern.into());
    let people = [
        "Jan Bakker",
        "Anneke de Ridder",
        "Fatima El Amrani",
        "Truus Jansen-de Vries",
        "José Peters",
        "Ali Yıldız",
        "Piet van Malden",
        "Mevrouw Kuipers",
        "Koos Bos",
        "Vrijwilliger koffie",
        "Bewoner 1",
        "Roos Heumen",
    ];
    let others = [
        "Speeltuin de Vries-hof",
        "Bakkerij Bakker",
        "Café de Ridder",
        "Sint-Jan",
        "Het Bos",
    ];
    let people = people.map(|name| Asset::new(AssetKind::Volunteer, name));
    let others = others.map(|name| Asset::new(AssetKind::Place, name));
    for asset in people.into_iter().chain(others) {
        village.assets.insert(Id::fresh(), asset.into());
    }
    village
}

#[test]
fn all_planted_names_are_noticed() {
    let names = Names::of(&village(), &Words::new(Language::Dutch));
    let planted = [
        ("Jan Bakker vertelde dat het koud was.", false, "Jan Bakker"),
        ("Ik hoorde het van JAN BAKKER", false, "Jan Bakker"),
        ("volgens jan bakker was het vol", false, "Jan Bakker"),
        ("Bij Bakker thuis is het gezellig.", false, "Jan Bakker"),
        ("Bakkers tuin staat open.", false, "Jan Bakker"),
        ("Dat zei Anneke de Ridder zelf.", false, "Anneke de Ridder"),
        ("Mevrouw De Ridder komt elke week.", false, "Anneke de Ridder"),
        ("(Ridder, 70+)", false, "Anneke de Ridder"),
        ("Fatima el Amrani kookt.", false, "Fatima El Amrani"),
        ("De familie Amrani kookt.", false, "Fatima El Amrani"),
        ("Truus Jansen-de Vries", false, "Truus Jansen-de Vries"),
        ("mevrouw Jansen vond het mooi", false, "Truus Jansen-de Vries"),
        ("Jose Peters, met haar hond", false, "José Peters"),
        ("Peters' schuur", false, "José Peters"),
        ("Ali Yildiz", false, "Ali Yıldız"),
        ("Kuipers zag het ook", false, "Mevrouw Kuipers"),
        ("Anneke", true, "Anneke de Ridder"),
        ("Jan, 70+", true, "Jan Bakker"),
        ("bewoner (Fatima)", true, "Fatima El Amrani"),
        ("José, ondernemer", true, "José Peters"),
        ("piet", true, "Piet van Malden"),
        ("fatima", true, "Fatima El Amrani"),
    ];
    let missed: Vec<_> = planted
        .iter()
        .filter(|(text, says_who, who)| names.in_text(text, *says_who) != Some(*who))
        .map(|(text, says_who, _)| (text, names.in_text(text, *says_who)))
        .collect();
    assert!(missed.is_empty(), "{missed:?}");
}

#[test]
fn innocent_texts_are_left_alone() {
    let names = Names::of(&village(), &Words::new(Language::Dutch));
    let innocent = [
        ("De bakker om de hoek is gesloten.", false),
        ("Er is een ridder in het park getekend.", false),
        ("Wij wonen in Malden.", false),
        ("Heumen is een fijn dorp.", false),
        ("Bij Bakkerij Bakker is het altijd vol.", false),
        ("Café de Ridder gaat dicht.", false),
        ("In het bos is het stil.", false),
        ("Het Bos is mooi.", false),
        ("Op de Jan Bakkerstraat rijden ze te hard.", false),
        ("De janboel in de schuur.", false),
        ("Jan is altijd vrolijk.", false),
        ("In januari komt er niemand.", false),
        ("Een roos voor iedereen.", false),
        ("De speeltuin de Vries-hof is stuk.", false),
        ("Ik ga naar de Sint-Jan.", false),
        ("vrijwilliger, 40", true),
        ("Vrijwilliger", true),
        ("Bewoner, 70+", true),
        ("Mevrouw, 80", true),
        ("mevrouw uit Malden", true),
        ("bewoner van Heumen", true),
        ("jonge ouder", true),
        ("bezoeker van de Sint-Jan", true),
        ("", true),
        ("bakker", true),
        ("de ridder", true),
        ("70+", true),
    ];
    let noticed: Vec<_> = innocent
        .iter()
        .filter_map(|(text, says_who)| Some((text, names.in_text(text, *says_who)?)))
        .collect();
    assert!(noticed.is_empty(), "{noticed:?}");
}
