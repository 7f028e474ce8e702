//! Files in and out on the command line.

use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;

use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, is_empty};
use serde_json::Value as Json;

use crate::cli::{Desk, VILLAGE};

#[test]
fn the_same_file_twice_adds_nothing_the_second_time() {
    let desk = Desk::new();
    desk.file("wielrade.json", VILLAGE);
    let first = desk.json("import wielrade.json --json");
    assert_eq!(first["format"], "wijkschouw-import");
    assert!(first["added"]["asset"].as_u64().unwrap() > 0);
    let before = desk.export();
    let second = desk.json("import wielrade.json --json");
    assert_eq!(second["added"], serde_json::json!({}));
    assert_eq!(second["filled"], serde_json::json!({}));
    assert_eq!(desk.export(), before);
}

#[test]
fn what_goes_out_can_come_in_elsewhere() {
    let (here, there) = (Desk::new(), Desk::new());
    here.file("wielrade.json", VILLAGE);
    here.asks(["import", "wielrade.json"]).assert().success();
    let out = here.export();
    there.file("alles", &out);
    there.asks(["import", "alles"]).assert().success();
    assert_eq!(there.export(), out);
    assert!(!out.is_empty());
}

#[test]
fn what_a_document_has_no_letters_for_is_told_by_name() {
    let desk = Desk::new();
    desk.file("clubs.csv", "Naam;Soort\nدار السلام;vereniging\nKoor;vereniging\n");
    desk.asks(["import", "clubs.csv"]).assert().success();
    desk.asks(["report", "v.pdf"])
        .assert()
        .success()
        .stderr(contains("دار السلام").and(contains("Kies HTML om alles te zien")));
    desk.asks(["report", "v.html"])
        .assert()
        .success()
        .stderr(contains("Kies HTML").not());
}

#[test]
fn the_report_is_made_in_the_format_of_its_name() {
    let desk = Desk::new();
    desk.file("wielrade.json", VILLAGE);
    desk.asks(["import", "wielrade.json"]).assert().success();
    desk.asks(["report"])
        .assert()
        .success()
        .stdout(contains("<!DOCTYPE html>"))
        .stderr(is_empty());
    for (file, start) in [
        ("v.pdf", "%PDF"),
        ("v.md", "# Verslag van Wielrade"),
        ("v.html", "<!DOCTYPE"),
    ] {
        desk.asks(["report", "-o", file]).assert().success();
        let page = fs::read(desk.path(file)).unwrap();
        assert!(page.starts_with(start.as_bytes()), "{file}");
    }
    // The place on the line says the same as the option, and not both at once.
    desk.asks(["report", "plaats.pdf"]).assert().success();
    assert!(fs::read(desk.path("plaats.pdf")).unwrap().starts_with(b"%PDF"));
    desk.asks(["report", "a.md", "-o", "b.md"]).assert().code(2);
    desk.asks(["report", "verslag.docx"])
        .assert()
        .code(1)
        .stderr(contains(".docx").and(contains(".pdf")));
    // What is there stays, and a day without a snapshot is no day to compare with.
    desk.asks(["report", "-o", "v.md"]).assert().code(1);
    desk.asks(["report", "--since", "2020-01-01"])
        .assert()
        .code(1)
        .stdout(is_empty())
        .stderr(contains("nog geen"));
}

#[test]
fn a_list_of_the_town_hall_comes_in_and_one_undo_takes_it_back() {
    let desk = Desk::new();
    let list = "Naam;Soort;Kern;Telefoon\r\nCaf\u{e9} de Kroon;plek;Malden;024-1234567\r\nFanfare;vereniging;Malden;\r\n";
    let bytes: Vec<u8> = list
        .chars()
        .map(|sign| u8::try_from(u32::from(sign)).unwrap())
        .collect();
    desk.file("lijst.csv", bytes);
    desk.asks(["import", "lijst.csv"])
        .assert()
        .success()
        .stdout(
            contains("windows-1252")
                .and(contains("puntkomma's"))
                .and(contains("Toegevoegd: 3")),
        )
        .stderr(is_empty());
    assert!(desk.export().contains("Café de Kroon"));
    desk.asks(["undo"])
        .assert()
        .success()
        .stdout(contains("lijst.csv overgenomen"));
    assert!(!desk.export().contains("Kroon"));
    desk.asks(["redo"]).assert().success();
    assert!(desk.export().contains("Kroon"));
    desk.asks(["redo"])
        .assert()
        .code(1)
        .stderr(contains("niets om opnieuw"));
}

#[test]
fn refused_rows_are_told_by_line_and_the_others_come_in() {
    let desk = Desk::new();
    desk.file(
        "lijst.csv",
        "Naam;Soort\nFanfare;vereniging\n;plek\nDorpshuis;plek\n",
    );
    desk.asks(["import", "--strict", "lijst.csv"])
        .assert()
        .code(1)
        .stdout(contains("Er is niets veranderd"));
    assert!(!desk.inventory().exists());
    desk.asks(["import", "lijst.csv"])
        .assert()
        .code(3)
        .stderr("regel 3: Deze rij heeft geen naam.\n");
    assert!(desk.export().contains("Dorpshuis"));
}

#[test]
fn trying_out_leaves_no_file() {
    let desk = Desk::new();
    desk.file("lijst.csv", "Naam\nFanfare\n");
    desk.asks(["import", "--dry-run", "lijst.csv"])
        .assert()
        .success()
        .stdout(contains("Er is niets veranderd").and(contains("Toegevoegd: 1")));
    desk.asks(["add", "--dry-run", "Fanfare #vereniging"])
        .assert()
        .success();
    assert_eq!(fs::read_dir(desk.home.path()).unwrap().count(), 1);
}

#[test]
fn a_file_that_breaks_the_contract_is_refused_whole() {
    let desk = Desk::new();
    desk.file(
        "fout.txt",
        r#"{"format":"wijkschouw","version":1,"village":"H","assets":[{"id":"x","sort":1}]}"#,
    );
    desk.asks(["import", "fout.txt"])
        .assert()
        .code(1)
        .stdout(is_empty())
        .stderr(contains("Er is niets overgenomen").and(contains("hulpbron nummer 1 (assets[0].sort): ")));
    let output = desk.asks(["import", "fout.txt", "--json"]).output().unwrap();
    let error: Json = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(error["format"], "wijkschouw-error");
    assert_eq!(error["code"], "cli-import-problems");
    assert!(!desk.inventory().exists());
}

#[test]
fn an_export_stands_there_whole_and_only_for_its_maker() {
    let desk = Desk::new();
    desk.asks(["add", "Bewoner 1 #vrijwilliger"]).assert().success();
    desk.asks(["export", "--output", "uit.csv"])
        .assert()
        .success()
        .stdout(is_empty())
        .stderr(contains("uit.csv").and(contains("Eén mens zei geen ja")));
    let list = fs::read(desk.path("uit.csv")).unwrap();
    assert!(list.starts_with(b"\xEF\xBB\xBFNaam;"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(
            fs::metadata(desk.path("uit.csv")).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
    desk.file("uit.csv", "van mij");
    desk.asks(["export", "--output", "uit.csv"])
        .assert()
        .code(1)
        .stderr(contains("--yes"));
    assert_eq!(fs::read(desk.path("uit.csv")).unwrap(), b"van mij");
    desk.asks(["export", "--output", "uit.csv", "--yes"])
        .assert()
        .success();
    assert_eq!(fs::read(desk.path("uit.csv")).unwrap(), list);
    desk.asks(["export", "--yes", "--output", "dorp.db"])
        .assert()
        .code(1)
        .stderr(contains("zelf"));
    desk.asks(["check"]).assert().success();
}

#[test]
fn nobody_reading_is_no_failure() {
    let desk = Desk::new();
    desk.file("wielrade.json", VILLAGE);
    desk.asks(["import", "wielrade.json"]).assert().success();
    let mut child = std::process::Command::new(desk.asks(["export"]).get_program())
        .arg("export")
        .env("WIJKSCHOUW_FILE", desk.inventory())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

#[test]
fn names_of_files_may_be_odd() {
    let desk = Desk::new();
    let mut names = vec![
        PathBuf::from("lijst van de wijk.csv"),
        PathBuf::from("-rare lijst"),
        PathBuf::from("twee\nregels.csv"),
    ];
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt;
        names.push(PathBuf::from(OsStr::from_bytes(b"caf\xe9\x1b[31m.csv")));
    }
    for (place, name) in names.iter().enumerate() {
        desk.file(name, format!("Naam\nFanfare {place}\n"));
        let args = [OsStr::new("import"), OsStr::new("--"), name.as_os_str()];
        desk.asks(args)
            .assert()
            .success()
            .stdout(contains("Toegevoegd: 1"));
        desk.asks(["undo"])
            .assert()
            .success()
            .stdout(contains("\u{1b}").not());
        let mut inventory = name.clone();
        inventory.set_extension("db");
        let mut named = std::ffi::OsString::from("--file=");
        named.push(&inventory);
        desk.asks([named.as_os_str(), OsStr::new("add"), OsStr::new("Dorpshuis")])
            .assert()
            .success();
        assert!(desk.path(&inventory).exists());
        desk.asks([named.as_os_str(), OsStr::new("where")])
            .assert()
            .success()
            .stdout(contains("\u{1b}").not());
    }
}

#[test]
fn lists_come_from_standard_input_too() {
    let desk = Desk::new();
    desk.asks(["import", "-", "--kind", "plek"])
        .write_stdin("name,phone\nVillage hall,024-1234567\n")
        .assert()
        .success()
        .stdout(contains("komma's"));
    let village: Json = serde_json::from_str(&desk.export()).unwrap();
    assert_eq!(village["assets"][0]["kind"], "place");
    let place = desk.json("where --json");
    assert_eq!(
        (&place["exists"], &place["assets"]),
        (&Json::Bool(true), &Json::from(1))
    );
}

#[test]
fn a_large_import_is_preceded_by_a_copy_to_which_one_can_go_back() {
    let desk = Desk::new();
    desk.asks(["add", "Dorpshuis #plek"]).assert().success();
    desk.asks(["backups"])
        .assert()
        .success()
        .stdout(contains("Er is nog geen kopie"));
    let before = desk.export();
    desk.file("wielrade.json", VILLAGE);
    desk.asks(["import", "wielrade.json"]).assert().success();
    let after = desk.export();
    let copies = desk.json("backups --json");
    assert_eq!(copies["copies"].as_array().unwrap().len(), 1);

    desk.asks(["restore", "1"])
        .assert()
        .code(1)
        .stderr(contains("--yes").and(contains("terug: 0")));
    desk.asks(["restore", "7", "--yes"])
        .assert()
        .code(1)
        .stderr(contains("geen kopie met nummer 7"));
    desk.asks(["restore", "wielrade.json", "--yes"]).assert().code(1);
    assert_eq!(desk.export(), after);

    desk.asks(["restore", "1", "--yes"])
        .assert()
        .success()
        .stdout(contains("Alles teruggezet"));
    assert_eq!(desk.export(), before);
    desk.asks(["undo"]).assert().success();
    assert_eq!(desk.export(), after);
}

#[test]
fn a_copy_of_another_village_is_not_put_back() {
    let (here, there) = (Desk::new(), Desk::new());
    here.file("wielrade.json", VILLAGE);
    here.asks(["import", "wielrade.json"]).assert().success();
    there.file("elders.json", VILLAGE.replace("Wielrade", "Elders"));
    there.asks(["import", "elders.json"]).assert().success();
    let before = here.export();
    here.asks([
        OsStr::new("restore"),
        there.inventory().as_os_str(),
        OsStr::new("--yes"),
    ])
    .assert()
    .code(1)
    .stderr(contains("Dit is een kopie van Elders, niet van Wielrade"));
    assert_eq!(here.export(), before);
}

#[test]
fn what_is_kept_of_people_is_told_in_figures() {
    let desk = Desk::new();
    desk.asks(["add", "Jan Bakker #vrijwilliger 06-12345678"])
        .assert()
        .success();
    desk.asks(["privacy", "report"])
        .assert()
        .success()
        .stdout(contains("# Verwerkingspagina").and(contains("| Telefoon | 1 | 0 |")))
        .stdout(contains("Bakker").not());
    let page = desk.path("pagina.html");
    desk.asks(["privacy", "report", "-o", "pagina.html"])
        .assert()
        .success();
    assert!(
        fs::read_to_string(&page)
            .unwrap()
            .contains("<h1>Verwerkingspagina</h1>")
    );
    // What stands there is not written over by itself.
    desk.asks(["privacy", "report", "-o", "pagina.html"])
        .assert()
        .code(1);
    desk.asks(["privacy", "report", "nog.html"]).assert().success();
    desk.asks(["privacy", "report", "-o", "dorp.db", "--yes"])
        .assert()
        .code(1);
}

#[test]
fn cards_and_maps_come_in_and_it_is_said_what_was_read() {
    let desk = Desk::new();
    desk.file(
        "adressen.txt",
        "BEGIN:VCARD\nFN:Fatima\nEND:VCARD\nBEGIN:VCARD\nORG:Koor\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n",
    );
    desk.asks(["import", "adressen.txt"])
        .assert()
        .code(3)
        .stdout(contains("vCard: 3 kaartjes").and(contains("Toegevoegd: 2")))
        .stderr(contains("regel 7: Deze rij heeft geen naam."));
    let map = r#"{"elements":[{"type":"node","id":1,"lat":51.7,"lon":5.8,"tags":{"amenity":"bench"}},
        {"type":"node","id":2,"lat":51.7,"lon":5.8,"tags":{"amenity":"pub","name":"De Kroeg"}}]}"#;
    desk.file("kaart.json", map);
    let told = desk.json("import kaart.json --dry-run --json");
    assert_eq!(
        (&told["list"]["format"], &told["list"]["nameless"]),
        (&"overpass".into(), &1.into())
    );
    desk.asks(["import", "kaart.json", "--nameless"])
        .assert()
        .success()
        .stdout(contains("OpenStreetMap: 2 dingen").and(contains("Toegevoegd: 2")));
    assert!(desk.export().contains("Bankje 1"));
}

#[test]
fn what_cannot_be_read_is_refused_in_one_sentence() {
    let desk = Desk::new();
    desk.file("lijst.json", r#"[{"code":"A"}]"#);
    desk.file("oud.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 en meer");
    desk.file("kaart.geojson", r#"{"type":"FeatureCollection","features":["#);
    for (file, sentence) in [
        ("lijst.json", "van een soort die wij niet kennen"),
        ("oud.xls", "niet te lezen als oud werkblad van Excel (XLS)"),
        ("kaart.geojson", "niet te lezen als kaart (GeoJSON)"),
        (".", "Dit is een map"),
    ] {
        desk.asks(["import", file])
            .assert()
            .code(1)
            .stderr(contains(sentence));
    }
}

#[test]
fn cards_of_nobody_are_no_file() {
    let desk = Desk::new();
    desk.asks(["add", "Jan Bakker #vrijwilliger 06-12345678"])
        .assert()
        .success();
    desk.asks(["export", "vcard", "kaart.vcf"])
        .assert()
        .code(1)
        .stdout(is_empty())
        .stderr(contains("Er is niets om naar buiten te brengen"));
    assert!(!desk.path("kaart.vcf").exists());
}

#[test]
fn a_name_of_another_sort_of_workbook_is_refused() {
    let desk = Desk::new();
    desk.asks(["add", "Dorpshuis #plek"]).assert().success();
    for name in ["x.ods", "x.XLS", "x.docx", "x.kml"] {
        desk.asks(["export", "xlsx", name])
            .assert()
            .code(1)
            .stderr(contains(".xlsx"));
        assert!(!desk.path(name).exists(), "{name}");
    }
}

#[test]
fn a_report_that_went_out_stands_on_the_page_of_processing() {
    let desk = Desk::new();
    desk.asks(["add", "Jan Bakker #vrijwilliger"]).assert().success();
    desk.asks(["report", "-o", "verslag.html"]).assert().success();
    desk.asks(["privacy", "report"])
        .assert()
        .success()
        .stdout(contains("Er is nog niets uitgevoerd").not())
        .stdout(contains("| Verslag | Voor anderen | 1 | 0 |"));
}

#[test]
fn what_a_list_says_otherwise_and_what_it_resembles_is_told() {
    let desk = Desk::new();
    desk.file("eerst.csv", "Naam;Telefoon\nKoor;024-5550123\nFanfare St. Jan;\n");
    desk.asks(["import", "eerst.csv"]).assert().success();
    let list = "Naam;Telefoon;Secretaris\nKoor;024-5550999;Els Smit\nFanfare Sint Jan;;\nSoos;1;\nSoos;2;\n";
    desk.file("lijst.csv", list);
    let told = desk.json("import lijst.csv --dry-run --json");
    let list = &told["list"];
    assert_eq!(list["clashes"][0]["field"], "phone");
    assert_eq!(list["clashes"][0]["said"], "024-5550999");
    assert_eq!((&list["doubles"], &list["people"]), (&1.into(), &1.into()));
    desk.asks(["import", "lijst.csv"])
        .assert()
        .success()
        .stdout(
            contains("Anders dan hier: één veld")
                .and(contains("Lijkt op wat er al was: één rij"))
                .and(contains("Nieuw: één vrijwilliger")),
        )
        .stderr(contains("024-5550123").and(contains("024-5550999")));
}

#[test]
fn an_empty_variable_names_no_file_and_is_in_the_way_of_none() {
    let desk = Desk::new();
    desk.asks(["add", "Dorpshuis #plek"]).assert().success();
    let inventory = desk.inventory();
    let named = ["--file", inventory.to_str().unwrap(), "where"];
    desk.asks(named)
        .env("WIJKSCHOUW_FILE", "")
        .assert()
        .success()
        .stdout(contains("dorp.db"));
}

#[test]
fn an_inventory_is_no_list_and_says_how_it_comes_in() {
    let (here, there) = (Desk::new(), Desk::new());
    here.file("wielrade.json", VILLAGE);
    here.asks(["import", "wielrade.json"]).assert().success();
    here.asks(["backup", "kopie.db"]).assert().success();
    let copy = here.path("kopie.db");
    there
        .asks([OsStr::new("import"), copy.as_os_str()])
        .assert()
        .failure()
        .stderr(contains("inventaris, geen lijst").and(contains("export")));
}
