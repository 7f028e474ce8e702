//! What town halls write where a list asks for something else: nobody, a group, a place behind its postcode.

use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::record::Record;
use wijkschouw::domain::value::Reading;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CsvImport, CsvOptions, ListFile, Look, Taken, Withheld, look, read};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::changed;
use crate::exchange::made::{asset, lines, names};
use jiff::civil::date;

pub fn taken(text: &str) -> (CsvImport, Village) {
    let words = Words::new(Language::Dutch);
    let options = CsvOptions::default();
    let import = read(
        text.as_bytes(),
        &Village::default(),
        &words,
        date(2026, 11, 23),
        &options,
    )
    .unwrap();
    let village = changed(&Village::default(), &import.changes);
    (import, village)
}

fn seen(text: &str) -> Look {
    let words = Words::new(Language::Dutch);
    let file = ListFile::open(text.as_bytes().to_vec(), &words).unwrap();
    look(&file, &Village::default(), &words, &CsvOptions::default())
        .unwrap()
        .1
}

/// What is noted under this field, as it is typed.
pub fn said(village: &Village, name: &str, field: &str) -> String {
    let words = Words::new(Language::Dutch);
    let cx = Reading {
        today: date(2026, 11, 23),
        village,
        terms: &words,
    };
    let value = asset(village, name).value(field);
    value.map(|value| value.write(&cx)).unwrap_or_default()
}

fn kern(village: &Village, name: &str) -> String {
    let kern = asset(village, name).kern.0;
    kern.map(|id| village.kernen[&id].name.to_string())
        .unwrap_or_default()
}

#[test]
fn a_number_beside_nobody_is_of_the_entry() {
    let (import, village) = taken(
        "Naam;Contactpersoon;Mobiel\nKoor;n.v.t.;06-12345678\nSoos;?;06-12345679\nGilde;-;06-12345677\n\
         Bond;geen;06-12345670\nFanfare;onbekend 06-12345671;\nToneel;nvt;06-12345672\n\
         Dansclub;Secretariaat, info@dans.example;\n",
    );
    assert_eq!(import.people, 0, "{:?}", names(&village));
    for (name, phone) in [
        ("Koor", "06-12345678"),
        ("Soos", "06-12345679"),
        ("Gilde", "06-12345677"),
        ("Bond", "06-12345670"),
        ("Fanfare", "06-12345671"),
        ("Toneel", "06-12345672"),
    ] {
        assert_eq!(said(&village, name, "phone"), phone, "{name}");
    }
    assert_eq!(said(&village, "Dansclub", "email"), "info@dans.example");
    assert_eq!(
        said(&village, "Dansclub", "remarks"),
        "Contactpersoon: Secretariaat"
    );
}

#[test]
fn organisations_that_manage_a_place_become_no_people() {
    let (import, village) = taken(
        "Naam;Soort;Beheerder\nDorpshuis;plek;Stichting Dorpshuis Malden\nTennisbaan;plek;Tennisvereniging De Bal\n\
         Veld;plek;SV Juliana '31\nHonk;plek;Scouting Wigwam\nLoods;plek;Vastgoed B.V.\nZaal;plek;Buurtvereniging\n\
         Plein;plek;gemeente\nHal;plek;J. Peters\nSchuur;plek;Dhr. Jansen / Gemeente\n",
    );
    assert_eq!(import.people, 2, "{:?}", names(&village));
    assert_eq!(said(&village, "Veld", "remarks"), "Beheerder: SV Juliana '31");
    asset(&village, "J. Peters");
    asset(&village, "Dhr. Jansen");
}

#[test]
fn first_names_under_a_heading_of_several_are_two_people() {
    let people = |heading: &str, cells: &[&str]| -> Vec<String> {
        let rows: String = cells
            .iter()
            .enumerate()
            .map(|(number, cell)| format!("Club {number};{cell}\n"))
            .collect();
        let (_, village) = taken(&format!("Naam;{heading}\n{rows}"));
        let names = names(&village).into_iter();
        names
            .filter(|name| !name.starts_with("Club"))
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(people("Contactpersonen", &["Jan, Els"]), ["Els", "Jan"]);
    assert_eq!(people("Contactpersonen", &["Peters, Els"]), ["Els Peters"]);
    assert_eq!(people("Contactpersoon", &["Jan, Els"]), ["Els Jan"]);
    // Where surnames stand in front in other rows, they do here as well.
    assert_eq!(
        people("Contactpersonen", &["Peters, Mia", "Jan, Els"]),
        ["Els Jan", "Mia Peters"]
    );
}

#[test]
fn a_place_stands_behind_its_postcode_with_or_without_letters() {
    let (import, village) =
        taken("Naam;Postcode en plaats\nKoor;6581 Malden\nSoos;6581 AB Malden\nGilde;Malden\n");
    assert_eq!((import.warned, village.kernen.len()), (0, 1));
    assert_eq!(kern(&village, "Koor"), "Malden");
    assert_eq!(said(&village, "Koor", "postcode"), "6581");
    let (_, village) = taken("Naam;Plaats\nKoor;6581 Malden\nSoos;6581 AB Malden\nGilde;Malden\n");
    assert_eq!(village.kernen.len(), 1);
    assert_eq!(said(&village, "Soos", "postcode"), "6581 AB");
    assert_eq!(said(&village, "Koor", "postcode"), "6581");
}

#[test]
fn the_same_wrong_word_is_told_once_with_its_rows() {
    let rows: String = (0..34)
        .map(|number| {
            let word = ["Ouderen", "jeugd", "Sport"][number % 3];
            format!("Groep {number};{word}\n")
        })
        .collect();
    let (import, _) = taken(&format!("Naam;Soort\n{rows}"));
    let told: Vec<(usize, usize)> = import
        .warnings
        .iter()
        .map(|warning| (warning.line, warning.more))
        .collect();
    assert_eq!(told, [(2, 11), (3, 10), (4, 10)]);
    assert_eq!(import.warned, 34);
}

#[test]
fn a_wrong_address_of_somebody_who_is_named_is_told() {
    let (import, village) = taken(
        "Naam;Contactpersoon;E-mail contactpersoon\nKoor;Els Peters;els(at)voorbeeld\n\
         Soos;Jan Smit jan@;\nGilde;n.v.t.;mia(at)voorbeeld\n",
    );
    let told: Vec<(usize, &str)> = import
        .warnings
        .iter()
        .map(|warning| (warning.line, warning.heading.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (2, "E-mail contactpersoon"),
            (3, "Contactpersoon"),
            (4, "E-mail contactpersoon")
        ]
    );
    assert!(said(&village, "Els Peters", "remarks").contains("els(at)voorbeeld"));
    assert!(said(&village, "Jan Smit", "remarks").contains("jan@"));
    assert!(said(&village, "Gilde", "remarks").contains("mia(at)voorbeeld"));
}

#[test]
fn whom_to_call_in_need_is_left_out() {
    for text in [
        "Voornaam;Achternaam;Noodcontact;Telefoon noodcontact\nEls;Peters;Piet Peters;06-12345678\n",
        "Voornaam;Achternaam;Contact bij nood;Contact bij nood (tel.)\nEls;Peters;Piet Peters;06-12345678\n",
        "Vrijwilliger;;Noodcontact;\nVoornaam;Achternaam;Naam;Telefoon\nEls;Peters;Piet Peters;06-12345678\n",
    ] {
        let columns = seen(text).columns;
        let withheld: Vec<_> = columns.iter().map(|column| column.withheld).collect();
        let emergency = Some(Withheld::Emergency);
        assert_eq!(withheld, [None, None, emergency, emergency], "{text}");
        assert!(columns[2..].iter().all(|column| column.taken == Taken::LeftOut));
        let (_, village) = taken(text);
        assert_eq!(names(&village), ["Els Peters"]);
        let words = ["phone", "remarks"].map(|field| said(&village, "Els Peters", field));
        assert_eq!(words, ["", ""], "{text}");
    }
}

/// The same for lines that were pasted out of a letter.
fn pasted(text: &str) -> (CsvImport, Village) {
    lines(text, None)
}

#[test]
fn a_pasted_line_is_told_apart_into_a_club_and_who_to_speak_to() {
    for (line, name, kind, person, way) in [
        (
            "Schaakclub De Toren - contact Lies Bergmans 06-12345678 (lies@toren.example)",
            "Schaakclub De Toren",
            AssetKind::Association,
            "Lies Bergmans",
            "06-12345678 lies@toren.example",
        ),
        (
            "Koffieochtend Hilda Smit, elke dinsdag, 024-3581234",
            "Koffieochtend",
            AssetKind::Association,
            "Hilda Smit",
            "024-3581234",
        ),
        (
            "* Dorpshuis De Zwaan, voorzitter: J. de Boer, tel. 06 12 34 56 78",
            "Dorpshuis De Zwaan",
            AssetKind::Place,
            "J. de Boer",
            "06 12 34 56 78",
        ),
        (
            "• Fanfare Sint Jan contactpersoon Mia Vos: mia@jan.example",
            "Fanfare Sint Jan",
            AssetKind::Association,
            "Mia Vos",
            "mia@jan.example",
        ),
        (
            "2. Koor De Merel (contact: mevr. Smit, 024-3581234)",
            "Koor De Merel",
            AssetKind::Association,
            "mevr. Smit",
            "024-3581234",
        ),
    ] {
        let (import, village) = pasted(&format!("{line}\nHarmonie Ons Genoegen\n"));
        assert_eq!((import.added, import.people, import.warned), (2, 1, 0), "{line}");
        assert_eq!(asset(&village, name).which(), kind, "{line}");
        assert_eq!(asset(&village, person).which(), AssetKind::Volunteer, "{line}");
        let ways = ["phone", "email"].map(|field| said(&village, person, field));
        assert_eq!(ways.join(" ").trim(), way, "{line}");
        let own = ["phone", "email"].map(|field| said(&village, name, field));
        assert_eq!(own, ["", ""], "{line}");
        assert_eq!(village.relations.len(), 1);
    }
    let (_, village) = pasted("Koffieochtend Hilda Smit, elke dinsdag, 024-3581234\nHarmonie Ons Genoegen\n");
    assert_eq!(said(&village, "Koffieochtend", "remarks"), "elke dinsdag");
}

#[test]
fn lines_without_anybody_keep_their_name_and_people_are_people() {
    let (import, village) = pasted(
        "Schaakclub De Toren, 024-3581234\nStichting Vrienden van Malden, Heumen en Overasselt\nJan de Vries 06-12345678\n\
         Café Jan Smit\nFanfare Sint Jan\nDr. A. Smit, kan klussen\n- Stichting Jan Smit, www.smit.example\n",
    );
    assert_eq!((import.added, import.people), (7, 0), "{:?}", names(&village));
    for (name, kind) in [
        ("Schaakclub De Toren", AssetKind::Association),
        (
            "Stichting Vrienden van Malden, Heumen en Overasselt",
            AssetKind::Association,
        ),
        ("Jan de Vries", AssetKind::Volunteer),
        ("Café Jan Smit", AssetKind::Place),
        ("Fanfare Sint Jan", AssetKind::Association),
        ("Dr. A. Smit", AssetKind::Volunteer),
        ("Stichting Jan Smit", AssetKind::Association),
    ] {
        assert_eq!(asset(&village, name).which(), kind, "{name}");
    }
    assert_eq!(said(&village, "Schaakclub De Toren", "phone"), "024-3581234");
    assert_eq!(said(&village, "Jan de Vries", "phone"), "06-12345678");
    assert_eq!(said(&village, "Dr. A. Smit", "remarks"), "kan klussen");
}

#[test]
fn a_note_of_health_on_a_card_is_left_out() {
    let card = "BEGIN:VCARD\nVERSION:3.0\nFN:Els Peters\nORG:Bakkerij\nTITLE:Bakker\nNOTE:allergie voor noten\n\
        NOTE:kan op dinsdag\nEND:VCARD\n";
    let (_, village) = taken(card);
    let remarks = said(&village, "Els Peters", "remarks");
    assert!(
        remarks.contains("kan op dinsdag") && remarks.contains("Bakkerij"),
        "{remarks}"
    );
    assert!(!remarks.contains("noten"), "{remarks}");
    let columns = seen(card).columns;
    let of = |heading: &str| columns.iter().find(|column| column.heading == heading).unwrap();
    assert_eq!(of("Notitie over gezondheid of geloof").taken, Taken::LeftOut);
    // Only a professional has a field for whom somebody works.
    for heading in ["Organisatie", "Functie bij de organisatie"] {
        assert_eq!(of(heading).taken, Taken::Remarks, "{heading}");
    }
    assert_eq!(of("Opmerkingen").taken, Taken::Field("remarks"));
    let words = Words::new(Language::Dutch);
    let options = CsvOptions {
        default_kind: Some(AssetKind::Professional),
        ..CsvOptions::default()
    };
    let file = ListFile::open(card.as_bytes().to_vec(), &words).unwrap();
    let (_, look) = look(&file, &Village::default(), &words, &options).unwrap();
    assert!(
        look.columns
            .iter()
            .any(|column| column.taken == Taken::Field("organisation"))
    );
}
