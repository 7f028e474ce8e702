//! The list from the town hall comes in.

use jiff::civil::date;
use rstest::rstest;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::kinds::{AssetKind, Kind};
use wijkschouw::domain::value::Value;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{
    CsvError, CsvImport, CsvOptions, ListFile, PERSON, Source, Taken, Titles, look, plan, read, write_refused,
};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::changed;

/// What the list would bring to the village.
fn try_read(village: &Village, bytes: &[u8], options: &CsvOptions) -> Result<CsvImport, CsvError> {
    let words = Words::new(Language::Dutch);
    read(bytes, village, &words, date(2026, 11, 23), options)
}

/// What the list brings to an empty village, and the village after it.
fn list(bytes: impl AsRef<[u8]>) -> (CsvImport, Village) {
    into(&Village::default(), bytes)
}

fn into(village: &Village, bytes: impl AsRef<[u8]>) -> (CsvImport, Village) {
    let import = try_read(village, bytes.as_ref(), &CsvOptions::default()).unwrap();
    let village = changed(village, &import.changes);
    (import, village)
}

fn asset<'v>(village: &'v Village, name: &str) -> &'v Asset {
    let found = village.assets.values().find(|asset| &*asset.name == name);
    found.unwrap_or_else(|| panic!("no {name} in {:?}", names(village)))
}

fn names(village: &Village) -> Vec<&str> {
    let mut names: Vec<&str> = village.assets.values().map(|asset| &*asset.name).collect();
    names.sort_unstable();
    names
}

const TOWN_HALL: &str = "\
Overzicht verenigingen gemeente Heumen 2026;;;;;;;;\r
;;;;;;;;\r
Vereniging;Soort;Plaats;Straat;Huisnummer;Tel.nr;E-mailadres;Ledental;Contactpersoon\r
Fanfare Sint Caecilia;vereniging;Malden;Kerkstraat;12a;024-5550123;fanfare@voorbeeld.nl;1.200;mw. De Vries\r
Stichting Het Loket;Stichting;Overasselt;Schoolstraat;1;geen;;;\r
De Zon;park;malden;;;;;;\r
";

#[test]
fn a_list_with_a_title_and_mixed_columns() {
    let (import, village) = list(TOWN_HALL);
    assert_eq!((import.added, import.filled, import.same), (3, 0, 0));
    assert_eq!(import.refused, []);
    assert_eq!(separator(&import), ';');
    let mut kernen: Vec<&str> = village.kernen.values().map(|kern| &*kern.name).collect();
    kernen.sort_unstable();
    assert_eq!(kernen, ["Malden", "Overasselt"]);
    let fanfare = asset(&village, "Fanfare Sint Caecilia");
    assert_eq!(&*fanfare.address, "Kerkstraat 12a");
    assert_eq!(&*fanfare.phone, "024-5550123");
    assert_eq!(&*fanfare.email, "fanfare@voorbeeld.nl");
    assert_eq!(&*fanfare.remarks, "");
    assert_eq!(asset(&village, "mw. De Vries").which(), AssetKind::Volunteer);
    assert!(matches!(&fanfare.kind, Kind::Association(own) if own.members == Some(1200)));
    let office = asset(&village, "Stichting Het Loket");
    assert_eq!(office.kind.subtype(), Some("foundation"));
    assert_eq!(&*office.remarks, "");
    assert_eq!(import.warned, 0);
    let park = asset(&village, "De Zon");
    assert_eq!(
        (park.which(), park.kind.subtype()),
        (AssetKind::Place, Some("public_space"))
    );
    assert_eq!(park.kern, fanfare.kern);
}

#[test]
fn the_same_list_twice_adds_nothing() {
    let (_, village) = list(TOWN_HALL);
    let (again, _) = into(&village, TOWN_HALL);
    assert_eq!((again.added, again.filled, again.same), (0, 0, 3));
    assert_eq!(again.changes, []);
    let doubled = format!("{TOWN_HALL}FANFARE SINT-CAECILIA;vereniging;malden;;;;;;\r\n");
    let (import, village) = list(doubled);
    assert_eq!((import.added, import.same), (3, 1));
    assert_eq!(village.assets.len(), 4);
}

#[test]
fn a_row_fills_in_what_is_not_known_yet() {
    let (_, village) = list("Naam;Telefoon;Website\nKoor;;www.koor.nl\n");
    let (import, village) = into(
        &village,
        "Naam;Telefoon;Website\nkoor;024-5550123;www.anders.nl\n",
    );
    assert_eq!((import.added, import.filled, import.same), (0, 1, 0));
    let choir = asset(&village, "Koor");
    assert_eq!((&*choir.phone, &*choir.website), ("024-5550123", "www.koor.nl"));
}

#[rstest]
#[case::utf8(TEXT.as_bytes().to_vec(), "UTF-8")]
#[case::utf8_with_a_mark(["\u{feff}", TEXT].concat().into_bytes(), "UTF-8")]
#[case::windows(encoding_rs::WINDOWS_1252.encode(TEXT).0.into_owned(), "windows-1252")]
#[case::macintosh(encoding_rs::MACINTOSH.encode(TEXT).0.into_owned(), "macintosh")]
#[case::wide_little([vec![0xFF, 0xFE], wide(u16::to_le_bytes)].concat(), "UTF-16LE")]
#[case::wide_big([vec![0xFE, 0xFF], wide(u16::to_be_bytes)].concat(), "UTF-16BE")]
#[case::wide_little_unmarked(wide(u16::to_le_bytes), "UTF-16LE")]
#[case::wide_big_unmarked(wide(u16::to_be_bytes), "UTF-16BE")]
fn every_encoding_gives_the_same_village(#[case] bytes: Vec<u8>, #[case] encoding: &str) {
    let (import, village) = list(bytes);
    assert!(matches!(&import.source, Source::Text { encoding: read_as, .. } if *read_as == encoding));
    assert_eq!(names(&village), ["Café ’t Hoekje", "Eén voor allen"]);
    assert_eq!(&*asset(&village, "Café ’t Hoekje").description, "koffie voor € 2");
}

const TEXT: &str = "Naam;Omschrijving\r\nCafé ’t Hoekje;koffie voor € 2\r\nEén voor allen;gezellig\r\n";

/// In an old Macintosh file these signs would be letters with an accent.
#[rstest]
#[case("Naam;Omschrijving\r\nOost–West;wit” en ‘zwart’…\r\n")]
#[case("Naam;Omschrijving\r\nAnna’s café;• thee • €5\r\n")]
fn signs_of_windows_are_no_letters_of_a_macintosh(#[case] text: &str) {
    let (import, _) = list(encoding_rs::WINDOWS_1252.encode(text).0);
    assert!(matches!(
        &import.source,
        Source::Text {
            encoding: "windows-1252",
            ..
        }
    ));
}

fn wide(bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    TEXT.encode_utf16().flat_map(bytes).collect()
}

#[rstest]
#[case::semicolon("Naam;Plaats;Omschrijving\nKoor;Malden;a, b, c\n", ';')]
#[case::comma("Naam,Plaats,Omschrijving\nKoor,Malden,\"a; b, c\"\n", ',')]
#[case::tab("Naam\tPlaats\tOmschrijving\nKoor\tMalden\ta; b, c\n", '\t')]
#[case::bar("Naam|Plaats|Omschrijving\nKoor|Malden|a; b, c\n", '|')]
#[case::told("sep=|\r\nNaam|Plaats|Omschrijving\r\nKoor|Malden|a; b\r\n", '|')]
#[case::one_column("Naam\nKoor\n", ';')]
#[case::english("Name;Village;Description\nKoor;Malden;a; b\n", ';')]
#[case::old_mac("Naam;Plaats\rKoor;Malden\r", ';')]
fn the_separator_is_found(#[case] text: &str, #[case] separator: char) {
    let (import, village) = list(text);
    assert_eq!(self::separator(&import), separator);
    if text.starts_with("Name") {
        assert_eq!(
            import.refused.len(),
            1,
            "an unquoted separator makes the row too long"
        );
    } else {
        assert_eq!(names(&village), ["Koor"]);
    }
}

#[rstest]
#[case::quotes("Naam,Omschrijving\n\"Koor \"\"De Zon\"\"\",x\n", "Koor \"De Zon\"", "x")]
#[case::line_break("Naam,Omschrijving\nKoor,\"een\r\ntwee\"\n", "Koor", "een\ntwee")]
#[case::empty_cells("Naam,Omschrijving\n\"Koor\",\"\"\n", "Koor", "")]
#[case::no_last_line_end("Naam,Omschrijving\nKoor,x", "Koor", "x")]
#[case::short_row("Naam,Omschrijving,Plaats\nKoor\n", "Koor", "")]
#[case::empty_extra_cells("Naam,Omschrijving\nKoor,x,,,\n", "Koor", "x")]
#[case::loose_quote("Naam,Omschrijving\nKoor,5\" buis\n", "Koor", "5\" buis")]
#[case::braces("Naam,Omschrijving\nKoor,\"{\"\"type\"\": 1}\"\n", "Koor", "{\"type\": 1}")]
#[case::guarded("Naam,Omschrijving\n'=Koor,'+31\n", "=Koor", "+31")]
#[case::unseen("Naam,Omschrijving\nK\u{200b}oor,\u{1b}[2Jx\n", "Koor", "[2Jx")]
fn cells_are_read_as_they_are_meant(#[case] text: &str, #[case] name: &str, #[case] description: &str) {
    let (import, village) = list(text);
    assert_eq!(import.refused, []);
    assert_eq!(&*asset(&village, name).description, description);
}

#[test]
fn a_row_is_refused_alone_with_its_line_and_its_reason() {
    let text = "sep=;\nNaam;Plaats\n\n\"een\ntwee\";Malden\n;Malden\na;b;c\nKoor;Malden\n";
    let (import, village) = list(text);
    let told: Vec<(usize, &str)> = import
        .refused
        .iter()
        .map(|refused| (refused.line, refused.reason.key.as_str()))
        .collect();
    assert_eq!(told, [(6, "csv-no-name"), (7, "csv-ragged")]);
    assert_eq!(import.refused[1].cells, ["a", "b", "c"]);
    assert_eq!(names(&village), ["Koor", "een twee"]);
}

#[rstest]
#[case::nothing(b"".to_vec(), CsvError::Empty)]
#[case::spaces(b" \r\n\r\n".to_vec(), CsvError::Empty)]
#[case::workbook(b"PK\x03\x04rest".to_vec(), CsvError::BrokenWorkbook)]
#[case::picture(b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR".to_vec(), CsvError::NotText)]
#[case::calendar(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n".to_vec(), CsvError::Calendar)]
#[case::network(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n</gexf>\n".to_vec(), CsvError::Network)]
#[case::quote(b"Naam;Plaats\nKoor;\"Malden\n\"x\";y\nz;\"\n".to_vec(), CsvError::UnclosedQuote { line: 4 })]
#[case::quote_at_once(b"Naam;Plaats\nKoor;\"Malden\nx;y\n".to_vec(), CsvError::UnclosedQuote { line: 2 })]
#[case::no_names(b"a,b\n1,2\n".to_vec(), CsvError::NoNames { headings: vec!["a".to_owned(), "b".to_owned()] })]
#[case::wide([b"Naam".to_vec(), vec![b';'; 500]].concat(), CsvError::TooManyColumns)]
#[case::long([b"Naam\n".to_vec(), b"x\n".repeat(200_001)].concat(), CsvError::TooManyRows)]
#[case::large(vec![b'x'; 64 * 1024 * 1024 + 1], CsvError::TooLarge)]
fn a_list_that_cannot_be_read_is_refused(#[case] bytes: Vec<u8>, #[case] error: CsvError) {
    let refused = try_read(&Village::default(), &bytes, &CsvOptions::default());
    assert_eq!(refused.map(|import| import.added), Err(error.clone()));
    let words = Words::new(Language::Dutch);
    assert_ne!(words.tell(&error.phrase()), error.phrase().key);
}

#[test]
fn what_may_not_be_kept_without_need_is_left_out() {
    let (import, village) = list("Naam;BSN;Geloof;Gezondheidsklachten;Hobby\nJan;123456782;rk;rug;vissen\n");
    let taken: Vec<Taken> = import.columns.iter().map(|column| column.taken).collect();
    assert_eq!(
        taken,
        [
            Taken::Field("name"),
            Taken::LeftOut,
            Taken::LeftOut,
            Taken::LeftOut,
            Taken::Remarks
        ]
    );
    assert_eq!(&*asset(&village, "Jan").remarks, "Hobby: vissen");
}

#[test]
fn a_person_says_what_the_columns_are() {
    let mut options = CsvOptions {
        default_kind: Some(AssetKind::Volunteer),
        ..CsvOptions::default()
    };
    options.columns.insert(0, Some("name".to_owned()));
    options.columns.insert(1, None);
    let text = b"wie dan;Telefoon;Voorkeur\nJan;0612345678;avond\n";
    let import = try_read(&Village::default(), text, &options).unwrap();
    let village = changed(&Village::default(), &import.changes);
    let jan = asset(&village, "Jan");
    assert_eq!(jan.which(), AssetKind::Volunteer);
    assert_eq!((&*jan.phone, &*jan.remarks), ("", "Voorkeur: avond"));
}

#[test]
fn names_and_phones_in_parts() {
    let text = "Voornaam;Tussenvoegsel;Achternaam;Organisatie;Functie;Soort;Telefoon;Mobiel\n\
        Jan;de;Boer;Forte Welzijn;opbouwwerker;professional;024-5550123;0612345678\n";
    let (_, village) = list(text);
    let jan = asset(&village, "Jan de Boer");
    assert!(matches!(&jan.kind, Kind::Professional(own) if &*own.organisation == "Forte Welzijn"));
    assert_eq!(&*jan.phone, "024-5550123");
    assert!(matches!(&jan.kind, Kind::Professional(own) if &*own.role == "opbouwwerker"));
    assert_eq!(&*jan.remarks, "Mobiel: 0612345678");
}

#[test]
fn an_id_of_something_else_is_refused() {
    let (_, village) = list("Naam;Soort\nZaal;plek\n");
    let id = village.assets.keys().next().unwrap();
    let (import, _) = into(&village, format!("id;Naam;Soort\n{id};Zaal;vereniging\n"));
    assert_eq!(import.refused[0].reason.key, "csv-id-taken");
}

fn separator(import: &CsvImport) -> char {
    match &import.source {
        Source::Text { separator, .. } => *separator,
        other => panic!("{other:?}"),
    }
}

/// A list whose rows stand below titles, with everything about reaching somebody in one cell.
const GUIDE: &str = "\
Naam;Soort;Contactgegevens;Contactpersoon\r
MALDEN;;;\r
Fanfare;vereniging;\"Kerkstraat 12, tel. 024-5550123\nels@voorbeeld.nl\";Jan de Boer 06 12345678 / Els Smit\r
\r
OVERASSELT;;;\r
Koor;vereniging;vraag het de koster;Els Smit\r
";

#[test]
fn titles_between_rows_are_a_tag_a_kern_or_nothing() {
    let titles = |titles| CsvOptions {
        titles,
        ..CsvOptions::default()
    };
    let village_with = |options: &CsvOptions| {
        let import = try_read(&Village::default(), GUIDE.as_bytes(), options).unwrap();
        changed(&Village::default(), &import.changes)
    };
    let village = village_with(&titles(None));
    assert_eq!(
        names(&village),
        ["Els Smit", "Fanfare", "Jan de Boer", "Koor"],
        "a title is no entry"
    );
    assert!(asset(&village, "Fanfare").tags.contains("Malden"));
    let village = village_with(&titles(Some(Titles::Kern)));
    let kern = asset(&village, "Koor").kern.0.unwrap();
    assert_eq!(&*village.kernen[&kern].name, "Overasselt");
    let village = village_with(&titles(Some(Titles::Nothing)));
    assert!(asset(&village, "Koor").tags.is_empty() && village.kernen.is_empty());
    assert_eq!(village_with(&titles(Some(Titles::Rows))).assets.len(), 6);
}

#[test]
fn a_cell_with_everything_fills_the_fields_and_people_become_volunteers() {
    let mut options = CsvOptions::default();
    options.columns.insert(3, Some(PERSON.to_owned()));
    let import = try_read(&Village::default(), GUIDE.as_bytes(), &options).unwrap();
    assert_eq!((import.added, import.people), (2, 2));
    let village = changed(&Village::default(), &import.changes);
    let fanfare = asset(&village, "Fanfare");
    assert_eq!(
        (&*fanfare.address, &*fanfare.phone, &*fanfare.email),
        ("Kerkstraat 12", "024-5550123", "")
    );
    // It has her name in it.
    assert_eq!(&*asset(&village, "Els Smit").email, "els@voorbeeld.nl");
    assert_eq!(
        &*asset(&village, "Koor").remarks,
        "Contactgegevens: vraag het de koster"
    );
    let jan = asset(&village, "Jan de Boer");
    assert_eq!((jan.which(), &*jan.phone), (AssetKind::Volunteer, "06 12345678"));
    assert_eq!(village.relations.len(), 3, "Els is active in both");
    let again = try_read(&village, GUIDE.as_bytes(), &options).unwrap();
    assert_eq!(again.changes, []);
}

#[test]
fn a_list_that_is_stopped_brings_nothing() {
    let text = ["Naam\n".to_owned(), "Koor x\n".repeat(2000)].concat();
    let words = Words::new(Language::Dutch);
    let file = ListFile::open(text.into_bytes(), &words).unwrap();
    let village = Village::default();
    let options = CsvOptions::default();
    let (grid, look) = look(&file, &village, &words, &options).unwrap();
    assert_eq!(look.rows, 2000);
    let mut told = Vec::new();
    let planned = plan(
        &grid,
        &village,
        &words,
        date(2026, 11, 23),
        &options,
        &mut |done, whole| {
            told.push((done, whole));
            done < 1000
        },
    );
    assert!(planned.unwrap().is_none());
    assert_eq!(told, [(0, 2000), (500, 2000), (1000, 2000)]);
}

#[test]
fn what_is_shown_of_a_list_does_nothing_to_the_screen() {
    let words = Words::new(Language::Dutch);
    let text = "Na\u{1b}]52;c;x\u{7}am;Plaats\n\u{1b}[2JKoor\u{202e};Malden\n";
    let file = ListFile::open(text.into(), &words).unwrap();
    let (_, look) = look(&file, &Village::default(), &words, &CsvOptions::default()).unwrap();
    let shown = format!("{look:?}");
    assert!(
        !shown.contains("\\u{1b}") && !shown.contains("\\u{202e}"),
        "{shown}"
    );
}

#[test]
fn a_name_alone_between_rows_with_lines_between_them_is_no_title() {
    let (_, village) = list("Naam;Soort;Plaats\n\nKoor;club;Malden\n\nFanfare;;\n\nToneel;club;Malden\n");
    assert_eq!(names(&village), ["Fanfare", "Koor", "Toneel"]);
}

#[test]
fn a_list_of_people_becomes_people_and_what_was_assumed_is_told() {
    let (import, village) = list("Voornaam;Achternaam;Mobiel\nEls;Peters;06-12345678\n");
    assert_eq!(import.assumed, Some(AssetKind::Volunteer));
    assert_eq!(asset(&village, "Els Peters").which(), AssetKind::Volunteer);
    let (import, village) = list("Naam;Geb. datum;Telefoon\nPiet Jansen;1-2-1950;024-5550123\n");
    assert_eq!(import.assumed, Some(AssetKind::Volunteer));
    assert_eq!(asset(&village, "Piet Jansen").which(), AssetKind::Volunteer);
    assert!(!asset(&village, "Piet Jansen").remarks.contains("1950"));
    let (import, _) = list("Naam;Telefoon\nFanfare;024-5550123\n");
    assert_eq!(import.assumed, Some(AssetKind::Association));
    // Where the list says it, nothing is assumed.
    let (import, village) = list("Naam;Soort;Voornaam\nBieb;plek;\n");
    assert_eq!(import.assumed, None);
    assert_eq!(asset(&village, "Bieb").which(), AssetKind::Place);
}

#[test]
fn a_number_in_front_of_the_rows_is_no_house_number() {
    let (_, village) = list("Nr.;Naam;Adres\n1;KBO;Kerkstraat 1\n2;Fanfare;\n");
    assert_eq!(&*asset(&village, "KBO").address, "Kerkstraat 1");
    assert_eq!(&*asset(&village, "Fanfare").address, "");
}

#[test]
fn what_may_not_be_kept_is_not_in_the_list_of_refused_rows() {
    let (import, _) = list("Naam;BSN;Telefoon\n;123456782;024-5550123\n");
    assert_eq!(import.refused.len(), 1);
    let words = Words::new(Language::Dutch);
    let refused = write_refused(&import.columns, &import.refused, &words);
    let text = String::from_utf8(refused).unwrap();
    assert!(
        text.contains("024-5550123") && !text.contains("123456782") && !text.contains("BSN"),
        "{text}"
    );
}

#[test]
fn the_name_of_what_the_list_is_about_and_the_number_of_a_house() {
    let (import, village) = list(
        "Nr;Naam club;Straat;Nr;Pc/plaats\n1;De Zon;Kerkstraat;12a;6581 AA Malden\n2;De Maan;Dorpsweg;3;6581 AB Malden\n",
    );
    assert_eq!((import.added, import.refused.len(), import.warned), (2, 0, 0));
    let sun = asset(&village, "De Zon");
    assert_eq!(
        (&*sun.address, &*sun.postcode, &*sun.remarks),
        ("Kerkstraat 12a", "6581 AA", "")
    );
    let (_, village) = list("Naam van de stichting;Straat + nr\nHet Loket;Schoolstraat 1\n");
    assert_eq!(&*asset(&village, "Het Loket").address, "Schoolstraat 1");
    // Elsewhere it may say something.
    let (_, village) = list("Naam;Nr\nDe Zon;17\n");
    assert_eq!(&*asset(&village, "De Zon").remarks, "Nr: 17");
}
