//! Columns of what may not be kept without need: left out, until somebody asks for them.

use jiff::civil::date;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CsvImport, CsvOptions, LOOSE, ListFile, Taken, Withheld, look, read};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::changed;
use crate::exchange::made::asset;

fn with(text: &str, options: &CsvOptions, words: &Words) -> (CsvImport, Village) {
    let village = Village::default();
    let import = read(text.as_bytes(), &village, words, date(2026, 11, 23), options).unwrap();
    let village = changed(&village, &import.changes);
    (import, village)
}

#[test]
fn sensitive_headings_are_left_out() {
    let words = Words::new(Language::Dutch);
    let sensitive = [
        "Rekeningnr",
        "Rek.nr.",
        "IBAN",
        "Verjaardag",
        "Geb.dat",
        "Geb.dat.",
        "Beperking",
        "Vakbond",
        "Strafblad",
        "VOG?",
        "VOG datum",
        "Zorgvraag",
        "Dieet",
        "Dieetwensen",
        "Wmo",
        "WMO-indicatie",
        "Uitkering",
        "Schulden",
        "Burgerlijke staat",
        "Nationaliteit",
        "Herkomst",
        "Seksuele voorkeur",
        "Seksualiteit",
        "BSNnr",
        "Kerk",
        "Partij",
        "Hulpvraag",
        "Inkomen",
        "ICE",
        "Tel. nood",
        "Telefoon bij nood",
        "Land van herkomst",
        "Geb.",
        "Geb. jaar",
        "Burg. staat",
        "Wachtwoord",
    ];
    let cells = vec!["geheim"; sensitive.len()].join(";");
    let text = format!("Naam;Telefoon;{}\nEls;06-12345678;{cells}\n", sensitive.join(";"));
    let (import, village) = with(&text, &CsvOptions::default(), &words);
    for column in &import.columns[2..] {
        assert_eq!(column.taken, Taken::LeftOut, "{}", column.heading);
    }
    assert_eq!(
        (&*asset(&village, "Els").remarks, &*asset(&village, "Els").source),
        ("", "")
    );
    let mut options = CsvOptions::default();
    options.columns.insert(2, Some(LOOSE.to_owned()));
    let (_, village) = with(&text, &options, &words);
    assert_eq!(&*asset(&village, "Els").remarks, "Rekeningnr: geheim");

    let others = "Vogels;Noodopvang;Kerkgebouw;Geschikt voor mensen met een beperking;Hobby;Rekeningcommissie;Zorg;Schuldhulp";
    let text = format!("Naam;Telefoon;{others}\nEls;06-12345678;a;b;g;h;c;d;e;f\n");
    let (import, _) = with(&text, &CsvOptions::default(), &words);
    for column in &import.columns[2..] {
        assert_ne!(column.taken, Taken::LeftOut, "{}", column.heading);
    }
}

#[test]
fn a_column_of_bsns_is_left_out_whatever_it_is_called() {
    let words = Words::new(Language::Dutch);
    for heading in ["Nummer", "id"] {
        let text = format!(
            "Naam;Telefoon;{heading}\nEls;06-12345678;123456782\nJan;06-12345679;111.222.333\nPim;;\nAad;;?\n"
        );
        let (import, village) = with(&text, &CsvOptions::default(), &words);
        assert_eq!(import.columns[2].taken, Taken::LeftOut, "{heading}");
        assert_eq!(&*asset(&village, "Els").remarks, "", "{heading}");
        assert_eq!(import.private, [], "{heading}");
        let file = ListFile::open(text.into_bytes(), &words).unwrap();
        let (_, look) = look(&file, &Village::default(), &words, &CsvOptions::default()).unwrap();
        assert_eq!(look.columns[2].withheld, Some(Withheld::Special), "{heading}");
    }
    for (heading, cells) in [
        ("Nummer", "123456789 123456782 234567891"),
        ("RSIN", "123456782 111222333 123456782"),
        ("Nummer", "1 2 3"),
    ] {
        let cells: Vec<&str> = cells.split(' ').collect();
        let text = format!(
            "Naam;Telefoon;{heading}\nEls;06-12345678;{}\nJan;;{}\nPim;;{}\n",
            cells[0], cells[1], cells[2]
        );
        let (import, _) = with(&text, &CsvOptions::default(), &words);
        assert_ne!(import.columns[2].taken, Taken::LeftOut, "{heading} {cells:?}");
    }
}
