//! Workbooks of an old Excel (XLS).

use std::io::Cursor;

use calamine::{Reader, Xls};
use jiff::civil::date;
use wijkschouw::domain::record::Record;
use wijkschouw::exchange::csv::{CsvError, CsvOptions, Source};

use crate::exchange::made::{asset, names, take, take_with};
use crate::exchange::old_book::{Cell, DAY, HOURS, OWN_DAY, PLAIN, Tab, contained, old_book, record, stream};

/// Twelve May 2026 as Excel counts days.
const TWELFTH_OF_MAY: f64 = 46_154.0;

/// What a town hall could have: an explanation, an old list out of sight, and the list under a title.
fn book() -> Vec<Tab> {
    let head: &[&str] = &[
        "Vereniging",
        "Soort",
        "Plaats",
        "Ledental",
        "Nagekeken op",
        "Postcode",
        "Telefoon",
        "Opmerkingen",
    ];
    vec![
        Tab::of("Toelichting", &[&["Deze lijst is verzonnen"]]),
        Tab {
            hidden: true,
            ..Tab::of("Oud", &[&["Naam", "Soort"], &["Oude soos", "vereniging"]])
        },
        Tab {
            chart: true,
            ..Tab::of("Verenigingen ’26", &[&["Overzicht verenigingen"], &[], head])
        }
        .with(3, 0, Cell::Text("Fanfare Sint Caecilia"))
        .with(3, 1, Cell::Text("vereniging"))
        .with(3, 2, Cell::Label("Malden"))
        .with(3, 3, Cell::Wholes(vec![1200]))
        .with(3, 4, Cell::Number(TWELFTH_OF_MAY, DAY))
        .with(3, 5, Cell::Text("6581 AB"))
        .with(3, 6, Cell::Text("024-5550123"))
        .with(
            3,
            7,
            Cell::Text("speelt in het dorpshuis, en bij Łucja’s café 🎺 op dinsdag"),
        )
        .with(4, 0, Cell::TextOutcome("Zangkoor Zonnegloren"))
        .with(4, 2, Cell::Text("Malden"))
        .with(4, 3, Cell::NumberOutcome(35.0))
        .with(4, 4, Cell::Number(TWELFTH_OF_MAY, OWN_DAY))
        .with(4, 7, Cell::Error),
    ]
}

#[test]
fn a_list_of_an_old_excel_comes_in_like_one_of_a_new() {
    let (import, village) = take(&old_book(&book())).unwrap();
    assert_eq!(
        import.source,
        Source::Sheet {
            name: "Verenigingen ’26".into(),
            others: vec!["Toelichting".into()]
        }
    );
    assert_eq!((import.added, import.refused.len(), import.warned), (2, 0, 0));
    let fanfare = asset(&village, "Fanfare Sint Caecilia");
    assert_eq!(fanfare.verified, Some(date(2026, 5, 12)));
    assert_eq!(
        fanfare.value("members").unwrap().to_json(),
        serde_json::json!(1200)
    );
    assert_eq!((&*fanfare.phone, &*fanfare.postcode), ("024-5550123", "6581 AB"));
    assert_eq!(
        &*fanfare.remarks,
        "speelt in het dorpshuis, en bij Łucja’s café 🎺 op dinsdag"
    );
    let choir = asset(&village, "Zangkoor Zonnegloren");
    assert_eq!(choir.verified, Some(date(2026, 5, 12)));
    assert_eq!(choir.value("members").unwrap().to_json(), serde_json::json!(35));
    assert_eq!(choir.kern, fanfare.kern);
    let hidden = CsvOptions {
        sheet: Some("Oud".into()),
        ..CsvOptions::default()
    };
    let (_, village) = take_with(&old_book(&book()), &hidden).unwrap();
    assert_eq!(names(&village), ["Oude soos"]);
}

#[test]
fn another_reader_of_such_workbooks_finds_the_same_in_ours() {
    // So what the tests write is such a workbook, and not only what we take for one.
    let mut other: Xls<_> = calamine::open_workbook_from_rs(Cursor::new(old_book(&book()))).unwrap();
    let range = other.worksheet_range("Verenigingen ’26").unwrap();
    let said = |row, column| range.get_value((row, column)).unwrap().to_string();
    assert_eq!(said(2, 0), "Vereniging");
    assert_eq!(said(3, 3), "1200");
    assert_eq!(
        said(3, 7),
        "speelt in het dorpshuis, en bij Łucja’s café 🎺 op dinsdag"
    );
    assert_eq!(said(4, 0), "Zangkoor Zonnegloren");
}

#[test]
fn numbers_hours_and_yes_are_as_they_would_have_been_typed() {
    let tab = Tab::of("Lijst", &[&["Naam", "a", "b", "c", "d", "e", "f"]])
        .with(1, 0, Cell::Wholes(vec![6581, 12, -3]))
        .with(1, 3, Cell::Hundredths(1250))
        .with(1, 4, Cell::Number(0.75, HOURS))
        .with(1, 5, Cell::Number(TWELFTH_OF_MAY + 0.5, DAY))
        .with(1, 6, Cell::Yes(true))
        .with(2, 0, Cell::Text("Koor"))
        .with(2, 1, Cell::Number(f64::NAN, PLAIN))
        .with(2, 2, Cell::Number(612_345_678.0, PLAIN));
    let (import, village) = take(&old_book(&[tab])).unwrap();
    assert_eq!(import.added, 2);
    assert_eq!(
        &*asset(&village, "6581").remarks,
        "a: 12\nb: -3\nc: 12.5\nd: 18:00\ne: 2026-05-12 12:00\nf: true"
    );
    assert_eq!(&*asset(&village, "Koor").remarks, "b: 612345678");
}

#[test]
fn what_is_merged_says_the_same_in_each_of_its_rows() {
    let tab = Tab {
        merged: vec![[1, 2, 0, 0]],
        ..Tab::of(
            "Lijst",
            &[&["Plaats", "Naam"], &["Malden", "Koor"], &["", "Soos"]],
        )
    };
    let (_, village) = take(&old_book(&[tab])).unwrap();
    assert_eq!(asset(&village, "Koor").kern, asset(&village, "Soos").kern);
    assert!(asset(&village, "Soos").kern.0.is_some());
}

#[test]
fn rows_in_any_order_and_cells_far_away() {
    let tab = Tab::of("Lijst", &[&["Naam", "Plaats"]])
        .with(65_535, 0, Cell::Text("Ver weg"))
        .with(2, 1, Cell::Text("Malden"))
        .with(2, 0, Cell::Text("Koor"))
        .with(1, 0, Cell::Text("Soos"));
    let (import, village) = take(&old_book(&[tab])).unwrap();
    assert_eq!((import.added, import.refused.len()), (3, 0));
    assert!(asset(&village, "Koor").kern.0.is_some());
    let wide = Tab::of("Lijst", &[&["Naam"]]).with(1, 700, Cell::Text("ver weg"));
    assert_eq!(take(&old_book(&[wide])).unwrap_err(), CsvError::TooManyColumns);
}

#[test]
fn one_text_in_many_cells_is_counted_for_each_of_them() {
    let text: &'static str = Box::leak("lang ".repeat(6_000).into_boxed_str());
    let mut tab = Tab::of("Lijst", &[&["Naam"]]);
    tab.cells.extend((1..2_500).map(|row| (row, 0, Cell::Text(text))));
    assert_eq!(take(&old_book(&[tab])).unwrap_err(), CsvError::TooMuch);
}

#[test]
fn one_with_a_password_says_so() {
    let locked = record(0x002F, &[1, 0, 1, 0, 1, 0]);
    let stream = stream(&book(), &[locked]);
    assert_eq!(
        take(&contained("Workbook", &stream)).unwrap_err(),
        CsvError::Locked
    );
    // A new workbook with a password is hidden in such a file as well.
    let hidden = contained("EncryptedPackage", &[7; 5000]);
    assert_eq!(take(&hidden).unwrap_err(), CsvError::Locked);
}

#[test]
fn a_workbook_from_before_excel_97_has_letters_of_its_alphabet() {
    let mut stream = record(0x0809, &[0x00, 0x05, 0x05, 0, 0, 0, 0, 0]);
    stream.extend(record(0x0042, &[0xE4, 0x04]));
    let tab = [&[0, 0, 0, 0, 0, 0, 5][..], b"Caf\xE9s"].concat();
    let place = stream.len() + 4;
    stream.extend(record(0x0085, &tab));
    stream.extend(record(0x000A, &[]));
    let start = u32::try_from(stream.len()).unwrap().to_le_bytes();
    stream[place..place + 4].copy_from_slice(&start);
    stream.extend(record(0x0809, &[0x00, 0x05, 0x10, 0, 0, 0, 0, 0]));
    for (row, text) in [&b"Naam"[..], b"Caf\xE9 \x80"].iter().enumerate() {
        let row = u8::try_from(row).unwrap();
        let length = u8::try_from(text.len()).unwrap();
        stream.extend(record(
            0x0204,
            &[&[row, 0, 0, 0, 0, 0, length, 0][..], text].concat(),
        ));
    }
    stream.extend(record(0x000A, &[]));
    let (import, village) = take(&contained("Book", &stream)).unwrap();
    assert_eq!(names(&village), ["Café €"]);
    assert!(matches!(import.source, Source::Sheet { name, .. } if name == "Cafés"));
}
