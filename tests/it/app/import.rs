//! The list from the town hall comes in on the screen (journey 2).

use std::fmt::Write;
use std::fs;

use rstest::rstest;
use wijkschouw::domain::kinds::ConsentLevel;
use wijkschouw::i18n::Language;
use wijkschouw::keys::{Action, EVERYWHERE};

use crate::evening::Evening;
use crate::stage::kept;

/// Three hundred clubs under headings of their own, in the signs of an old Windows.
fn town_hall() -> Vec<u8> {
    let mut text = "Overzicht verenigingen 2026;;;;;;;\r\n;;;;;;;\r\n\
        Vereniging;Soort;Plaats;Straat;Huisnummer;Tel.nr;BSN;Bijzonder\r\n"
        .to_owned();
    for number in 1..=300 {
        let kern = ["Malden", "Overasselt"][number % 2];
        writeln!(
            text,
            "Café ’t Hoekje nr {number};vereniging;{kern};Kerkstraat;{number};024-555{number:04};123456782;\r"
        )
        .unwrap();
    }
    text += ";vereniging;Malden;;;;;\r\n";
    encoding_rs::WINDOWS_1252.encode(&text).0.into_owned()
}

fn with(language: Language, list: &[u8]) -> Evening {
    Evening::in_heumen(language).beside("lijst.csv", list)
}

/// Where the list is, as it is typed.
fn typed(evening: &Evening) -> String {
    evening.file().with_file_name("lijst.csv").display().to_string()
}

#[test]
fn three_hundred_clubs_come_in_by_keys_and_go_by_one() {
    let mut evening = with(Language::Dutch, &town_hall());
    let before = evening.exported();
    evening
        .keys("I")
        .shows("lijst.csv")
        .keys("<enter>")
        .shows("windows-1252")
        .shows("rij 3")
        .shows("Café ’t Hoekje nr 5")
        .keys("<enter>")
        .shows("123456782 ")
        .shows("niet overnemen")
        .keys("<tab>")
        .shows("Nieuw 300")
        .shows("geweigerd 1");
    assert_eq!(
        evening.exported(),
        before,
        "nothing is written before the last Enter"
    );
    evening.keys("<enter>");
    assert!(evening.note().contains("300 nieuw"), "{}", evening.note());
    let village = evening.village();
    assert_eq!((village.assets.len(), village.kernen.len()), (300, 2));
    let first = village
        .assets
        .values()
        .find(|asset| asset.name.ends_with("nr 1"))
        .unwrap();
    assert_eq!(&*first.address, "Kerkstraat 1");
    assert!(!evening.exported().contains("123456782"), "the BSN stays out");
    evening.keys("u");
    assert_eq!(evening.exported(), before, "one key takes it back");
}

#[test]
fn the_same_list_again_brings_nothing_and_its_mapping_is_known() {
    let mut evening = with(Language::Dutch, &town_hall());
    // The last column becomes a tag.
    evening.keys("I<enter><enter><down><down><down><down><down><down><down><enter>trefw<enter>");
    evening.shows("Trefwoorden").keys("<tab><enter>");
    let after = evening.exported();
    evening
        .keys("I")
        .shows("eerder ingelezen")
        .keys("<enter>")
        .shows("3 van 4")
        .shows("Trefwoorden")
        .keys("<tab>")
        .shows("al bekend 300")
        .shows("Hier is niets over te nemen")
        .keys("<enter>");
    assert_eq!(evening.exported(), after);
}

#[test]
fn the_next_list_of_that_shape_goes_the_same_way() {
    let mut evening = with(Language::Dutch, b"Naam;Kleur\nKoor;blauw\n");
    evening.keys("I<enter><enter><down><enter>trefw<enter><tab><enter>");
    fs::write(
        evening.file().with_file_name("nieuw.csv"),
        "Naam;Kleur\nFanfare;rood\n",
    )
    .unwrap();
    let path = evening.file().with_file_name("nieuw.csv").display().to_string();
    evening
        .keys("I")
        .keys(&path)
        .keys("<enter>")
        .shows("3 van 4")
        .keys("<tab><enter>");
    let village = evening.village();
    let fanfare = &village.assets[&evening.entry("Fanfare")];
    assert!(fanfare.tags.contains("rood"));
}

#[test]
fn the_reading_can_be_changed_and_the_view_follows() {
    let mut evening = with(Language::Dutch, "Naam,Plaats;Tel\nKoor,Malden;1\n".as_bytes());
    evening.keys("I<enter>").shows("2 van 4");
    let semicolon = evening.screen().contains("puntkomma");
    evening.keys("<down><left>");
    assert_ne!(evening.screen().contains("puntkomma"), semicolon);
    evening
        .keys("<down><left>")
        .shows("er is geen kopregel")
        .shows("kolom 1")
        .hides("rij 1");
}

#[test]
fn what_comes_in_against_advice_is_not_said_to_stay_away() {
    let mut evening = with(Language::Dutch, b"Naam;BSN;Kern\nEls Bos;123456782;Malden\n");
    evening
        .keys("I<enter><enter><down>")
        .shows("deze kolom blijft weg");
    evening
        .keys("<space>")
        .shows("Deze kolom komt er nu toch bij")
        .hides("blijft weg");
    evening.keys("<space>").shows("deze kolom blijft weg");
}

#[test]
fn a_list_without_names_says_what_is_missing() {
    let mut evening = with(Language::Dutch, b"Wat;Kleur\nKoor;blauw\n");
    evening.keys("I<enter><enter><down><down>");
    // "Wat" is another word for the description.
    evening.keys("<tab>").shows("Nog geen kolom is de naam");
    evening
        .keys("<home><enter>naam<enter>")
        .shows("Naam")
        .keys("<tab>")
        .shows("Nieuw 1");
}

#[test]
fn what_resembles_an_entry_is_settled_first() {
    let mut evening = with(
        Language::Dutch,
        "Naam;Soort;Telefoon\nFanfare Sint Jan;vereniging;024-5550123\nStichting Zon;vereniging;\n"
            .as_bytes(),
    );
    evening.keys("n<down><down><enter>Fanfare St. Jan<ctrl-s>");
    let known = evening.entry("Fanfare St. Jan");
    evening
        .keys("I<enter><enter><tab>")
        .shows("lijkt op Fanfare St. Jan")
        .shows("Nieuw 2")
        .keys("<enter>")
        .shows("Kies eerst wat dit is")
        .keys("<right>")
        .shows("dezelfde")
        .shows("Nieuw 1")
        .keys("<home><enter>");
    let village = evening.village();
    assert_eq!(village.assets.len(), 2);
    assert_eq!(&*village.assets[&known].phone, "024-5550123");
    // What was answered of a row holds for a row of the same name only.
    fs::write(
        typed(&evening),
        "Naam;Soort;Telefoon\nFanfare St Jan Malden;vereniging;024-5550123\n",
    )
    .unwrap();
    evening
        .keys("I<enter><tab>")
        .shows("lijkt op Fanfare St. Jan")
        .shows("kies met");
}

#[test]
fn what_differs_stays_as_it_is_here_unless_the_list_is_right() {
    let mut evening = with(Language::Dutch, b"Naam;Telefoon\nKoor;024-5550123\n");
    evening.keys("I<enter><enter><tab><enter>");
    fs::write(typed(&evening), "Naam;Telefoon\nKoor;024-5550999\n").unwrap();
    evening
        .keys("I<enter><tab>")
        .shows("Koor: Telefoon")
        .shows("zoals het hier staat")
        .keys("<down>")
        .shows("024-5550999")
        .keys("<right>")
        .shows("zoals in de lijst")
        .keys("<home><enter>");
    let koor = evening.entry("Koor");
    assert_eq!(&*evening.village().assets[&koor].phone, "024-5550999");
}

#[test]
fn refused_rows_are_mended_and_taken_in_without_loss() {
    let list = "Naam;Kleur;Plaats\nKoor;blauw;Malden\n;'=rood;Malden\na;b;c;d\n".as_bytes();
    let mut evening = with(Language::Dutch, list);
    evening
        .keys("I<enter><enter><tab>")
        .shows("2 rijen zijn geweigerd")
        .keys("<down><enter>")
        .shows("De geweigerde rijen staan in")
        .keys("<home><enter>");
    let refused = evening.file().with_file_name("lijst-geweigerd.csv");
    let text = fs::read_to_string(&refused).unwrap();
    assert!(text.contains("Deze rij heeft geen naam."), "{text}");
    fs::write(&refused, text.replace("\n;'=rood", "\nFanfare;'=rood")).unwrap();
    let path = refused.display().to_string();
    evening
        .keys("I")
        .keys(&path)
        .keys("<enter><tab>")
        .shows("Nieuw 2")
        .keys("<enter><enter>")
        .shows("vereniging")
        .keys("<home><enter>");
    let village = evening.village();
    let remarks = |name: &str| village.assets[&evening.entry(name)].remarks.to_string();
    assert_eq!(remarks("Fanfare"), "Kleur: =rood");
    assert_eq!(remarks("a"), "Kleur: b\nd", "the cell too many is kept");
}

#[test]
fn pasted_cells_are_a_list() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("I")
        .paste("Naam\tPlaats\nKoor\tMalden\nFanfare\tOverasselt\n");
    evening
        .shows("tab")
        .shows("Overasselt")
        .keys("<enter><tab><enter>");
    assert!(
        evening.note().contains("het klembord: 2 nieuw"),
        "{}",
        evening.note()
    );
    assert_eq!(evening.village().assets.len(), 2);
}

#[test]
fn pasted_names_are_names() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("I")
        .paste("Koor\nFanfare\nToneel\n")
        .shows("er is geen kopregel");
    evening.keys("<enter><tab><enter>");
    assert_eq!(evening.village().assets.len(), 3);
}

#[test]
fn a_dragged_file_is_opened_however_its_place_is_written() {
    let mut evening = with(Language::Dutch, b"Naam\nKoor\n");
    let path = typed(&evening);
    for spelling in [
        format!("'{path}'"),
        format!("\"{path}\" "),
        format!("file://{path}"),
        path.clone(),
    ] {
        evening
            .keys("I")
            .paste(&spelling)
            .shows("2 van 4")
            .keys("<esc><esc>");
    }
    // On any other screen it is asked whether that is meant.
    evening
        .keys("2")
        .paste(&path)
        .shows("Wilt u de lijst lijst.csv inlezen?");
    evening.keys("j").shows("2 van 4");
}

#[test]
fn who_comes_back_from_a_list_is_in_the_folder_where_it_lies() {
    let mut evening =
        with(Language::Dutch, b"Naam\nKlaverjasclub Troef\n").beside("andere.csv", b"Naam\nKoor\n");
    let folder = evening.file().parent().unwrap().display().to_string();
    evening.keys("I").shows("lijst.csv").keys(&folder);
    // While a place is typed, nothing is offered that has nothing to do with it.
    evening.hides("lijst.csv").shows("Enter opent wat hier getypt is");
    evening
        .keys("<enter>")
        .shows("hierboven")
        .keys("lijst")
        .keys("<enter>");
    evening.shows("Klaverjasclub Troef").keys("<esc>");
    evening.shows("hierboven").shows("andere.csv");
    evening.keys("<enter>").shows("Klaverjasclub Troef");
}

#[test]
fn what_cannot_be_read_is_said_and_nothing_is_lost() {
    let mut evening = with(Language::Dutch, b"Naam;Plaats\nKoor;\"Malden\n");
    evening
        .keys("I<enter>")
        .shows("begint een tekst met")
        .shows("1 van 4");
    evening
        .keys("/geen/bestand.csv<enter>")
        .shows("Dit bestand is er niet");
    evening.keys("<esc>").hides("1 van 4");
}

#[test]
fn of_many_the_number_is_typed() {
    let mut text = "Naam;Plaats\n".to_owned();
    for number in 0..1001 {
        writeln!(text, "Club nummer {number};Malden").unwrap();
    }
    let mut evening = with(Language::Dutch, text.as_bytes());
    evening.keys("I<enter><enter><tab><enter>").shows("Typ 1001");
    evening.keys("12<enter>").shows("Dat is het aantal niet");
    assert_eq!(evening.village().assets.len(), 0);
    evening.keys("<backspace><backspace>1001<enter>");
    assert_eq!(evening.village().assets.len(), 1001);
}

#[test]
fn where_one_was_is_there_again() {
    let mut evening = with(Language::Dutch, b"Naam;Kleur\nKoor;blauw\n");
    evening.keys("I<enter><enter><down><enter>trefw<enter>1");
    evening.keys("I<enter>").shows("3 van 4").shows("Trefwoorden");
    evening.keys("2").rest().restart();
    evening.keys("I<enter>").shows("3 van 4").shows("Trefwoorden");
}

#[test]
fn columns_can_be_said_to_hold_the_parts_of_a_name() {
    let mut evening = with(Language::Dutch, b"Zus;Zo;Iets;Mobiel\nVries;Jan;de;0612345678\n");
    evening
        .keys(
            "I<enter><enter><enter>achternaam<enter><down><enter>voornaam<enter><down><enter>tussenv<enter>",
        )
        .shows("naam: voornaam")
        .shows("naam: achternaam")
        .shows("naam: tussenvoegsel")
        .shows("De delen van een naam")
        .keys("<tab>")
        .shows("Nieuw 1")
        .keys("<enter>");
    let jan = evening.village().assets[&evening.entry("Jan de Vries")].clone();
    assert_eq!(jan.which(), wijkschouw::domain::kinds::AssetKind::Volunteer);
    // The next list of this shape is read the same way.
    let path = evening.file().with_file_name("nieuw.csv");
    fs::write(&path, "Zus;Zo;Iets;Mobiel\nPeters;Els;;0612345679\n").unwrap();
    evening
        .keys("I")
        .keys(&path.display().to_string())
        .keys("<enter>")
        .shows("naam: achternaam")
        .keys("<tab><enter>");
    evening.entry("Els Peters");
}

#[test]
fn one_yes_beside_two_people_is_asked_one_by_one() {
    let list = "Naam;Contactpersoon;Toestemming contactpersoon\nKoor;Jan en Riet Mol;ja\n";
    let mut evening = with(Language::Dutch, list.as_bytes());
    evening
        .keys("I<enter><enter><tab>")
        .shows("Jan Mol: Toestemming")
        .shows("Riet Mol: Toestemming")
        .shows("Er is één ja en er staan meer mensen")
        .keys("<down><down>")
        .shows("Vraag het Riet Mol zelf")
        .keys("<right>")
        .shows("zoals in de lijst")
        .keys("<up><up><enter>");
    let village = evening.village();
    let level = |name: &str| village.assets[&evening.entry(name)].kind.consent();
    assert_eq!(level("Jan Mol"), Some(ConsentLevel::None));
    assert_eq!(level("Riet Mol"), Some(ConsentLevel::Oral));
}

#[test]
fn all_rows_can_get_what_no_column_says() {
    let mut evening = with(Language::Dutch, b"Naam;Kleur\nKoor;blauw\n");
    evening
        .keys("I<enter><enter><down><down>")
        .shows("Soort voor alle rijen");
    evening
        .keys("<enter>plek<enter><down><enter>overas<enter>")
        .keys("<down><down><enter>gemeente<enter>");
    evening.keys("<tab><enter>");
    let koor = evening.village().assets[&evening.entry("Koor")].clone();
    assert_eq!((&*koor.source, koor.kern.0.is_some()), ("gemeente", true));
    assert_eq!(koor.which(), wijkschouw::domain::kinds::AssetKind::Place);
}

#[test]
fn while_others_look_along_no_list_is_opened() {
    let mut evening = with(Language::Dutch, b"Naam\nKoor\n");
    evening.keys("I<enter>").present().hides("2 van 4");
    evening.keys("I").shows("kan niet zolang anderen meekijken");
    let path = typed(&evening);
    evening.keys("2").paste(&path).hides("inlezen?");
}

#[test]
fn five_hundred_columns_and_long_headings_fit() {
    let long = "Een heel lange kop met 村の広場 erin ".repeat(20);
    let headings: Vec<String> = (1..500).map(|number| format!("{long}{number}")).collect();
    let text = format!("Naam;{}\nKoor;{}\n", headings.join(";"), "x".repeat(400));
    let mut evening = with(Language::Dutch, text.as_bytes());
    evening.keys("I<enter>");
    for (width, height) in [(60, 16), (80, 24), (120, 40)] {
        evening.frame(width, height);
    }
    evening
        .keys("<enter><end>")
        .shows("Verder: kijk")
        .keys("<enter>")
        .shows("Nieuw 1");
}

#[rstest]
#[case::small(60, 16)]
#[case::usual(80, 24)]
#[case::large(120, 40)]
fn frames(#[case] width: u16, #[case] height: u16) {
    let list = "Naam;Soort;Tel;Contactgegevens;Geloof\nSPORT;;;;\n\
        Fanfare Sint Jan;vereniging;024-5550123;els@voorbeeld.nl;rk\nKoor;club;geen;;\n;plek;;;\n";
    for language in Language::ALL {
        let mut evening = with(language, list.as_bytes());
        evening.keys("n<down><down><enter>Fanfare St. Jan<ctrl-s>I<enter>");
        for (step, keys) in [
            ("reading", ""),
            ("mapping", "<enter><end><up>"),
            ("check", "<tab><down>"),
        ] {
            evening.keys(keys);
            let name = format!("import_{step}_{width}_{}", language.code());
            kept(&name, &evening.frame(width, height));
        }
    }
}

#[test]
fn one_key_opens_it_everywhere() {
    let own = EVERYWHERE
        .iter()
        .filter(|binding| binding.action == Action::Import);
    assert_eq!(own.map(|binding| binding.key).collect::<Vec<_>>(), ["I"]);
    let mut evening = Evening::in_heumen(Language::English);
    evening.command("list from the town hall").shows("1 of 4");
}

const LETTER: &str = "Toneelclub Elzenbroek, Els Peters 06-12345678, els@voorbeeld.nl\n\
    Schaakclub De Toren, Lies Bergmans 06-12345679, lies@voorbeeld.nl\n";

#[test]
fn lines_of_a_letter_are_read_as_lines_and_none_of_them_is_a_heading() {
    let pasted = |evening: &mut Evening| {
        evening.keys("I").paste(LETTER);
    };
    let file = |evening: &mut Evening| {
        evening.keys("I<enter>");
    };
    for begin in [pasted, file] {
        let mut evening = Evening::in_heumen(Language::Dutch).beside("brief.txt", LETTER.as_bytes());
        begin(&mut evening);
        evening
            .shows("er is geen kopregel")
            .shows("elke regel is één vermelding")
            .shows("Toneelclub Elzenbroek, Els")
            .keys("<enter><tab>")
            .shows("Nieuw 4")
            .keys("<home><enter>");
        for name in [
            "Toneelclub Elzenbroek",
            "Els Peters",
            "Schaakclub De Toren",
            "Lies Bergmans",
        ] {
            evening.entry(name);
        }
    }
}

#[test]
fn how_lines_are_read_can_be_said_otherwise() {
    let mut evening = Evening::in_heumen(Language::Dutch).beside("brief.txt", LETTER.as_bytes());
    evening
        .keys("I<enter><down><left>")
        .hides("elke regel is één vermelding")
        .keys("<right>")
        .shows("elke regel is één vermelding")
        .keys("<down><right>")
        .shows("rij 1")
        .keys("<left>")
        .shows("er is geen kopregel");
    // And a table can be read as lines.
    let mut evening = with(Language::Dutch, b"Naam;Plaats\nKoor;Malden\n");
    evening
        .keys("I<enter><down><left>")
        .shows("elke regel is één vermelding");
}

#[test]
fn a_file_of_our_own_says_what_it_is_and_how_it_comes_in() {
    let sealed = b"age-encryption.org/v1\n-> scrypt AAAA 18\n";
    let inventory = [b"SQLite format 3\0".as_slice(), &[0; 100]].concat();
    for (content, told) in [
        (sealed.as_slice(), "Gesloten. Open het met"),
        (&inventory, "een inventaris, geen lijst"),
    ] {
        with(Language::Dutch, content)
            .keys("I<enter>")
            .shows(told)
            .shows("andere inventaris");
    }
}
