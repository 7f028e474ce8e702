//! Lists on the command line: what is told of them, and files by their name alone.

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use wijkschouw::i18n::Language;

use crate::cli::{Desk, VILLAGE};
use crate::evening::Evening;

#[test]
fn the_same_of_many_rows_is_told_once() {
    let desk = Desk::new();
    let rows: Vec<String> = (1..=40)
        .map(|number| format!("Speelveld {number};bestaand\n"))
        .collect();
    desk.file("lijst.csv", format!("Naam;Status\n{};bestaand\n", rows.concat()));
    desk.asks(["import", "lijst.csv"])
        .assert()
        .stderr(contains("regel 2 en nog 39, kolom Status").and(contains("regel 5").not()))
        .stderr(contains("regel 42: Deze rij heeft geen naam."));
}

#[test]
fn that_a_list_gives_a_yes_an_end_is_told_as_such() {
    let desk = Desk::new();
    desk.file("eerst.csv", "Naam;Soort;Toestemming\nEls Mol;vrijwilliger;ja\n");
    desk.asks(["import", "eerst.csv"]).assert().success();
    let list = "Naam;Soort;Toestemming;Toestemming tot\nEls Mol;vrijwilliger;ja;1-1-2028\n";
    desk.file("later.csv", list);
    desk.asks(["import", "later.csv"]).assert().success().stderr(
        contains("Els Mol: de toestemming heeft een einde: “Toestemming tot: 1-1-2028”")
            .and(contains("ingetrokken").not()),
    );
}

#[test]
fn numbers_of_a_map_are_no_bsn() {
    let desk = Desk::new();
    let feature = r#"{"type":"Feature","geometry":{"type":"Point","coordinates":[5.6,52.3]},"properties":
        {"naam":"Speelveld","identificatie":"123456782","lokaalid":"G123456782","Shape__Area":1234.56782}}"#;
    let map = format!(r#"{{"type":"FeatureCollection","features":[{feature}]}}"#);
    desk.file("bgt.geojson", map);
    desk.asks(["import", "bgt.geojson"])
        .assert()
        .success()
        .stdout(contains("BSN").not());
    // What holds nothing else stays out, whatever stands above it.
    desk.file("leden.csv", "Naam;Kenteken\nKoor;123456782\n");
    desk.asks(["import", "leden.csv"])
        .assert()
        .stdout(contains("Weggelaten").and(contains("Kenteken")));
    desk.file(
        "brief.csv",
        "Naam;Opmerking\nKoor;bel 123456782\nSoos;vrijdag\nFanfare;hal\n",
    );
    desk.asks(["import", "brief.csv"])
        .assert()
        .stdout(contains("BSN"));
}

#[test]
fn the_name_of_a_file_says_what_is_made() {
    let desk = Desk::new();
    desk.asks(["add", "Koor #vereniging"]).assert().success();
    desk.asks(["export", "dorp.xlsx"])
        .assert()
        .success()
        .stderr(contains("dorp.xlsx"));
    assert!(std::fs::read(desk.path("dorp.xlsx")).unwrap().starts_with(b"PK"));
    desk.asks(["export", "dorp.csv", "ander.csv"])
        .assert()
        .code(2)
        .stderr(contains("twee plaatsen"));
    desk.asks(["export", "xlxs"])
        .assert()
        .code(2)
        .stderr(contains("xlsx"));
    desk.asks(["import", "lijst.csv", "--kind", "wolk"])
        .assert()
        .code(2)
        .stderr(contains("place (plek)").and(contains("professional")));
}

#[test]
fn what_was_answered_on_the_screen_holds_on_the_command_line() {
    let desk = Desk::new();
    let list = "Naam;Soort;Telefoon\nFanfare Sint Jan;vereniging;024-5550123\n";
    let mut evening = Evening::in_heumen(Language::Dutch).beside("lijst.csv", list.as_bytes());
    evening
        .keys("n<down><down><enter>Fanfare St. Jan<ctrl-s>")
        .keys("I<enter><enter><tab><tab><right><home><enter>");
    let before = evening.exported();
    let evening = evening.left();
    std::fs::copy(evening.file(), desk.inventory()).unwrap();
    desk.file("lijst.csv", list);
    desk.asks(["import", "lijst.csv"]).assert().success();
    assert_eq!(desk.export(), before);
}

#[test]
fn what_was_chosen_for_a_shape_on_the_screen_holds_on_the_command_line() {
    let desk = Desk::new();
    let list = "Naam;Kleur;Soort\nKoor De Merel;blauw;Sport\nFanfare;rood;Sport\n";
    let mut evening = Evening::in_heumen(Language::Dutch).beside("lijst.csv", list.as_bytes());
    // The colour becomes a tag, "Sport" is a place, and all are from the town hall.
    evening
        .keys("I<enter><enter><down><enter>trefw<enter><down><down><enter>plek<enter>")
        .shows("Trefwoorden")
        .keys("<tab><enter>");
    let before = evening.exported();
    assert!(
        before.contains("blauw") && before.contains("\"place\""),
        "{before}"
    );
    let evening = evening.left();
    std::fs::copy(evening.file(), desk.inventory()).unwrap();
    desk.file("lijst.csv", list);
    desk.asks(["import", "lijst.csv"])
        .assert()
        .success()
        .stdout(contains("zoals u eerder koos").and(contains("Stond er al: 2")));
    assert_eq!(desk.export(), before, "the same file brings nothing");
    desk.asks(["import", "--dry-run", "--anew", "lijst.csv"])
        .assert()
        .stdout(contains("zoals u eerder koos").not().and(contains("Kleur")));
    // The next list of that shape goes the same way.
    desk.file("nieuw.csv", "Naam;Kleur;Soort\nToneelclub;paars;Sport\n");
    desk.asks(["import", "nieuw.csv"]).assert().success();
    assert!(desk.export().contains("paars"), "a tag, and no remark");
    assert!(!desk.export().contains("Kleur: paars"));
}

#[test]
fn a_kern_that_is_nearly_one_of_the_village_is_told() {
    let desk = Desk::new();
    desk.file("eerst.csv", "Naam;Kern\nKoor;Elzenbroek\n");
    desk.asks(["import", "eerst.csv"]).assert().success();
    desk.file(
        "later.csv",
        "Naam;Kern\nFanfare;Elzenbroe\nSoos;ELZENBROEK (dorp)\n",
    );
    desk.asks(["import", "later.csv"])
        .assert()
        .success()
        .stdout(contains("“Elzenbroe”: die lijkt op kern Elzenbroek"))
        .stdout(contains("dorp").not());
    // Short as it is, it sounds the same.
    desk.file("ooij.csv", "Naam;Kern\nKoor Ooij;Ooij\n");
    desk.asks(["import", "ooij.csv"]).assert().success();
    desk.file("ooy.csv", "Naam;Kern\nSoos;Ooy\nFanfare;Oog\n");
    desk.asks(["import", "ooy.csv", "--dry-run"])
        .assert()
        .success()
        .stdout(contains("“Ooy”: die lijkt op kern Ooij"))
        .stdout(contains("“Oog”").not());
}

#[test]
fn a_number_by_itself_is_no_title() {
    let desk = Desk::new();
    desk.file(
        "leden.csv",
        "Lidnr;Naam;Kern;Tel\n1;Wim Peters;Malden;06-12345671\n2;;;\n3;Els Smit;Malden;06-12345672\n\
         4;Kees Mulder;Malden;06-12345673\n",
    );
    desk.asks(["import", "leden.csv", "--kind", "volunteer"])
        .assert()
        .code(3)
        .stdout(contains("kopje").not())
        .stdout(contains("Niet overgenomen: één rij"))
        .stderr(contains("Deze rij heeft geen naam."));
    let all = desk
        .asks(["export", "--output", "-", "--format", "csv"])
        .output()
        .unwrap();
    let all = String::from_utf8(all.stdout).unwrap();
    assert!(all.contains("Els Smit") && !all.contains(";2;"), "{all}");
}

#[test]
fn a_letter_needs_no_heading() {
    let desk = Desk::new();
    let letter = "Beste Riet,\n\nHierbij stuur ik je de lijst van de clubs in het dorp.\n\
        Toneelclub Elzenbroek, Els Peters 06-12345678, els@voorbeeld.nl\n\
        Schaakclub De Toren, Lies Bergmans 06-12345679\n\nMet vriendelijke groet,\nRiet\n";
    desk.file("brief.txt", letter);
    desk.asks(["import", "brief.txt"])
        .assert()
        .stdout(contains("elke regel als één vermelding"))
        .stderr(contains("Beste Riet"));
    let all = desk.export();
    for name in [
        "Toneelclub Elzenbroek",
        "Els Peters",
        "Schaakclub De Toren",
        "Lies Bergmans",
    ] {
        assert!(all.contains(name), "{name}: {all}");
    }
    desk.file("namen.txt", "Koor De Merel\nFanfare Sint Jan\n");
    desk.asks(["import", "namen.txt"]).assert().success();
    assert!(desk.export().contains("\"Koor De Merel\""));
    // A list with headings stays one.
    desk.file("lijst.txt", "Naam, Plaats, Telefoon\nSoos, Malden, 024-5550123\n");
    desk.asks(["import", "lijst.txt"])
        .assert()
        .success()
        .stdout(contains("komma"));
}

#[test]
fn a_list_of_halls_is_one_of_places() {
    let desk = Desk::new();
    for (name, list) in [
        ("lijst.csv", "Accommodatie;Adres\nDe Wegwijzer;Kerkstraat 1\n"),
        ("zalen.csv", "Naam;Adres\nDe Kuul;Kerkstraat 2\n"),
        ("overzicht.csv", "Naam;m2\nDe Horst;200\n"),
        (
            "namen.csv",
            "Naam;Adres\nDorpshuis Terp;Kerkstraat 3\nSportveld Zuid;Kerkstraat 4\n",
        ),
    ] {
        desk.file(name, list);
        desk.asks(["import", name])
            .assert()
            .success()
            .stdout(contains("soort niet gezegd is: plek"));
    }
    for (name, list) in [
        ("verenigingen en zalen.csv", "Naam;Adres\nDe Lier;Kerkstraat 5\n"),
        (
            "stichtingen.csv",
            "Naam;Adres\nStichting Dorpshuis Oost;Kerkstraat 6\nStichting Zaal;Kerkstraat 7\n",
        ),
    ] {
        desk.file(name, list);
        desk.asks(["import", name])
            .assert()
            .success()
            .stdout(contains("soort niet gezegd is: vereniging"));
    }
    desk.file(
        "gebouwen.csv",
        "Vereniging;Locatie;Plaats\nKoor;Dorpshuis Terp;Malden\n",
    );
    desk.asks(["import", "gebouwen.csv"])
        .assert()
        .success()
        .stdout(contains("soort niet gezegd is: vereniging"));
    assert!(desk.export().contains("Locatie: Dorpshuis Terp"), "no kern");
}

/// An older file of the village itself may say something else of hundreds of fields.
#[test]
fn of_fields_that_stay_the_first_are_told_and_the_others_counted() {
    let desk = Desk::new();
    desk.file("nu.json", VILLAGE);
    desk.file("oud.json", VILLAGE.replace("\"name\": \"", "\"name\": \"Oude "));
    desk.asks(["import", "nu.json"]).assert().success();
    let told = desk.asks(["import", "oud.json"]).output().unwrap();
    let told = String::from_utf8(told.stderr).unwrap();
    assert_eq!(told.matches("is hier anders en blijft zo").count(), 20, "{told}");
    assert!(told.lines().count() < 25, "{told}");
    assert!(told.contains("En nog 1") && told.contains("--json"), "{told}");
    let all = desk.json("import oud.json --json");
    assert!(100 < all["clashes"].as_array().unwrap().len());
    // Of a list the same.
    let rows = |number: usize| -> String {
        let row = |place| format!("Club {place};vereniging;024-55501{number}\n");
        (10..40).map(row).collect()
    };
    desk.file("een.csv", format!("Naam;Soort;Telefoon\n{}", rows(11)));
    desk.file("twee.csv", format!("Naam;Soort;Telefoon\n{}", rows(12)));
    desk.asks(["import", "een.csv"]).assert().success();
    let told = desk.asks(["import", "twee.csv"]).output().unwrap();
    let told = String::from_utf8(told.stderr).unwrap();
    assert_eq!(told.matches("De lijst zegt").count(), 20, "{told}");
    assert!(told.contains("En nog 10 zulke velden"), "{told}");
}

/// A guide as it is when its ZIP file was unpacked: whichever list is named, the others beside it belong to it.
#[test]
fn a_guide_in_loose_lists_is_read_whole() {
    for chosen in [
        "gids",
        "gids/datapackage.json",
        "gids/phones.csv",
        "gids/services.csv",
    ] {
        let desk = Desk::new();
        std::fs::create_dir(desk.path("gids")).unwrap();
        desk.file("gids/datapackage.json", "{}");
        desk.file(
            "gids/organizations.csv",
            "id,name,description,url\no1,Stichting Maatje,Helpt,\n",
        );
        desk.file(
            "gids/services.csv",
            "id,organization_id,name,description,status\ns1,o1,Taalmaatje,Oefenen,active\n",
        );
        desk.file(
            "gids/phones.csv",
            "id,organization_id,number\np1,o1,024-5550123\n",
        );
        desk.asks(["import", chosen]).assert().success().stdout(contains(
            "Gelezen als sociale gids (HSDS): één organisatie of plek.",
        ));
        let kept = desk.export();
        assert!(
            kept.contains("Stichting Maatje") && kept.contains("024-5550123"),
            "{chosen}"
        );
    }
}

#[test]
fn lists_that_happen_to_be_called_as_those_of_a_guide_are_read_by_themselves() {
    let desk = Desk::new();
    std::fs::create_dir(desk.path("map")).unwrap();
    desk.file("map/contacts.csv", "Naam;Soort\nKoor Vreugde;vereniging\n");
    desk.file("map/locations.csv", "Naam;Soort\nDe Kei;plek\n");
    desk.asks(["import", "map/contacts.csv"])
        .assert()
        .success()
        .stdout(contains("Toegevoegd: 1 "));
    desk.asks(["import", "map"])
        .assert()
        .failure()
        .stderr(contains("Dit is een map"));
}

#[test]
fn where_each_row_shows_what_it_is_no_kind_is_told_that_none_has() {
    let desk = Desk::new();
    let list = "Naam;Organisatie;Functie\nAnja Visser;Forte Welzijn;opbouwwerker\nBert Post;GGD;wijkverpleegkundige\n";
    desk.file("profs.csv", list);
    desk.asks(["import", "profs.csv"])
        .assert()
        .success()
        .stdout(contains("Toegevoegd: 2").and(contains("soort niet gezegd").not()));
}

#[test]
fn one_yes_of_two_people_who_are_new_is_not_told_as_if_they_were_here() {
    let desk = Desk::new();
    desk.file(
        "lijst.csv",
        "Naam;Toestemming;Tel\nTon & Ria Proef;ja;06-30000009\n",
    );
    let asks = |options: &[&str]| {
        let mut told = desk.asks(
            ["import", "lijst.csv", "--kind", "volunteer"]
                .iter()
                .chain(options),
        );
        let told = told.output().unwrap();
        (
            String::from_utf8(told.stdout).unwrap(),
            String::from_utf8(told.stderr).unwrap(),
        )
    };
    let (counts, told) = asks(&["--dry-run"]);
    assert!(counts.contains("Toegevoegd: 2"), "{counts}");
    assert!(!counts.contains("Anders dan hier"), "{counts}");
    assert!(told.contains("Vraag het Ton Proef zelf."), "{told}");
    assert!(told.contains("Vraag het Ria Proef zelf."), "{told}");
    assert!(!told.contains("is hier"), "{told}");
    // Once they are here, it is a field that is not as the list says.
    asks(&[]);
    let (counts, told) = asks(&[]);
    assert!(counts.contains("Anders dan hier: 2 velden"), "{counts}");
    assert!(told.contains("Vraag het Ria Proef zelf."), "{told}");
}

#[test]
fn a_gathering_in_which_a_file_differs_is_called_by_its_kind_and_day() {
    let desk = Desk::new();
    // Of a walk of which nobody noted which way it went.
    let mut village: serde_json::Value = serde_json::from_str(VILLAGE).unwrap();
    village["gatherings"][0]["route"] = "".into();
    desk.file("nu.json", village.to_string());
    village["gatherings"][0]["notes"] = "Regen".into();
    desk.file("oud.json", village.to_string());
    desk.asks(["import", "nu.json"]).assert().success();
    let told = desk.asks(["import", "oud.json"]).output().unwrap();
    let told = String::from_utf8(told.stderr).unwrap();
    let line = told
        .lines()
        .find(|line| line.contains("Verslag is hier anders en blijft zo"));
    let line = line.unwrap_or_else(|| panic!("{told}"));
    assert!(line.starts_with("Wijkschouw 30-5-2026: "), "{line}");
}
