//! Workbooks, as town halls make them.

use jiff::civil::date;
use rstest::rstest;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use wijkschouw::exchange::csv::{CsvError, CsvOptions, Source, read};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::made::{asset, take, workbook, write, zipped};

#[test]
fn a_list_with_a_title_numbers_dates_and_other_sheets() {
    let mut book = Workbook::new();
    let explanation = book.add_worksheet().set_name("Toelichting").unwrap();
    write(explanation, 0, &["Deze lijst is verzonnen"]);
    let old = book.add_worksheet().set_name("Oud").unwrap();
    write(old, 0, &["Naam", "Soort", "Plaats"]);
    write(old, 1, &["Oude soos", "vereniging", "Heumen"]);
    old.set_hidden(true);
    let sheet = book.add_worksheet().set_name("Verenigingen 2026").unwrap();
    write(sheet, 0, &["Overzicht verenigingen"]);
    write(
        sheet,
        2,
        &[
            "Vereniging",
            "Soort",
            "Plaats",
            "Ledental",
            "Nagekeken op",
            "Postcode",
        ],
    );
    write(sheet, 3, &["Fanfare Sint Caecilia", "vereniging", "Malden"]);
    sheet.write_number(3, 3, 1200.0).unwrap();
    let day = ExcelDateTime::from_ymd(2026, 5, 12).unwrap();
    let format = Format::new().set_num_format("dd-mm-yyyy");
    sheet.write_datetime_with_format(3, 4, &day, &format).unwrap();
    write(sheet, 4, &["Zangkoor Zonnegloren", "", "Malden"]);
    let (import, village) = take(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(
        import.source,
        Source::Sheet {
            name: "Verenigingen 2026".into(),
            others: vec!["Toelichting".into()]
        }
    );
    assert_eq!((import.added, import.refused.len(), import.warned), (2, 0, 0));
    let fanfare = village
        .assets
        .values()
        .find(|asset| &*asset.name == "Fanfare Sint Caecilia");
    let fanfare = fanfare.unwrap();
    assert_eq!(fanfare.verified, Some(date(2026, 5, 12)));
    let members = wijkschouw::domain::record::Record::value(&**fanfare, "members").unwrap();
    assert_eq!(members.to_json(), serde_json::json!(1200));
}

#[test]
fn the_same_workbook_again_adds_nothing() {
    let bytes = workbook(|sheet| {
        write(sheet, 0, &["Naam", "Soort", "Kern"]);
        write(sheet, 1, &["Dorpshuis", "plek", "Malden"]);
    });
    let (_, village) = take(&bytes).unwrap();
    let words = Words::new(Language::Dutch);
    let again = read(&bytes, &village, &words, date(2026, 6, 1), &CsvOptions::default()).unwrap();
    assert_eq!((again.added, again.filled, again.same), (0, 0, 1));
    assert_eq!(again.changes, []);
}

#[test]
fn a_cell_far_away_is_one_more_row() {
    let bytes = workbook(|sheet| {
        write(sheet, 0, &["Naam", "Soort"]);
        write(sheet, 1, &["Dorpshuis", "plek"]);
        sheet.write_string(1_048_575, 0, "Eethuis").unwrap();
    });
    let (import, _) = take(&bytes).unwrap();
    assert_eq!(import.added, 2);
    let wide = workbook(|sheet| {
        write(sheet, 0, &["Naam"]);
        sheet.write_string(1, 16_383, "ver weg").unwrap();
    });
    assert_eq!(take(&wide).unwrap_err(), CsvError::TooManyColumns);
}

#[test]
fn a_workbook_without_names_says_which_headings_it_has() {
    let bytes = workbook(|sheet| {
        write(sheet, 0, &["a", "b"]);
        write(sheet, 1, &["1", "2"]);
    });
    let headings = vec!["a".to_owned(), "b".to_owned()];
    assert_eq!(take(&bytes).unwrap_err(), CsvError::NoNames { headings });
    assert_eq!(take(&workbook(|_| {})).unwrap_err(), CsvError::Empty);
}

#[rstest]
#[case::another_zip(zipped(&[("brief.txt", b"Beste buren")]), CsvError::BrokenWorkbook)]
#[case::no_zip(b"PK\x03\x04 en dan niets".to_vec(), CsvError::BrokenWorkbook)]
#[case::unpacks_too_far(zipped(&[("xl/worksheets/sheet1.xml", &vec![b' '; 65 << 20])]), CsvError::TooLarge)]
fn what_cannot_be_read_is_refused(#[case] bytes: Vec<u8>, #[case] problem: CsvError) {
    assert!(bytes.len() < 1 << 20);
    assert_eq!(take(&bytes).unwrap_err(), problem);
}

#[test]
fn a_workbook_that_was_cut_short_is_refused_at_every_length() {
    let bytes = workbook(|sheet| {
        write(sheet, 0, &["Naam", "Soort"]);
        write(sheet, 1, &["Dorpshuis", "plek"]);
    });
    for length in (4..bytes.len()).step_by(97) {
        assert_eq!(
            take(&bytes[..length]).unwrap_err(),
            CsvError::BrokenWorkbook,
            "{length}"
        );
    }
}

#[test]
fn what_is_merged_says_the_same_in_each_of_its_rows() {
    let bytes = workbook(|sheet| {
        let format = Format::new();
        sheet.merge_range(0, 0, 0, 2, "Overzicht", &format).unwrap();
        write(sheet, 1, &["Plaats", "Naam", "Soort"]);
        write(sheet, 2, &["", "Koor", "vereniging"]);
        write(sheet, 3, &["", "Fanfare", "vereniging"]);
        write(sheet, 4, &["Heumen", "Soos", "vereniging"]);
        sheet.merge_range(2, 0, 3, 0, "Malden", &format).unwrap();
    });
    let (import, village) = take(&bytes).unwrap();
    assert_eq!(import.added, 3);
    assert_eq!(asset(&village, "Koor").kern, asset(&village, "Fanfare").kern);
    assert_eq!(village.kernen.len(), 2);
}

#[test]
fn one_text_in_many_cells_is_counted_for_each_of_them() {
    let text = "lang ".repeat(6_000);
    let bytes = workbook(|sheet| {
        write(sheet, 0, &["Naam"]);
        for row in 1..=2_500 {
            sheet.write_string(row, 0, &text).unwrap();
        }
    });
    assert!(bytes.len() < 1 << 20);
    assert_eq!(take(&bytes).unwrap_err(), CsvError::TooMuch);
}

#[test]
fn numbers_are_what_their_cells_show_and_phones_keep_their_zero() {
    let bytes = workbook(|sheet| {
        write(
            sheet,
            0,
            &[
                "Naam",
                "Telefoon",
                "Huisnummer",
                "Nagekeken op",
                "Bedrag",
                "Korting",
                "Mobiel 2",
                "Bijgewerkt",
            ],
        );
        let format = |format: &str| Format::new().set_num_format(format);
        write(sheet, 1, &["Koor"]);
        // A phone number that Excel took for a number.
        sheet.write_number(1, 1, 612_345_678.0).unwrap();
        sheet.write_number(1, 2, 12.0).unwrap();
        // A day that lost its looks.
        sheet.write_number(1, 3, 46_154.0).unwrap();
        sheet
            .write_number_with_format(1, 4, 12.5, &format("\"€\" #,##0.00"))
            .unwrap();
        sheet.write_number_with_format(1, 5, 0.25, &format("0%")).unwrap();
        sheet
            .write_number_with_format(1, 6, 245_550_123.0, &format("0000-000000"))
            .unwrap();
        write(sheet, 2, &["Fanfare", "", "", "", "", "", "", ""]);
        sheet
            .write_number_with_format(2, 1, 245_550_123.0, &format("0000000000"))
            .unwrap();
        let moment = ExcelDateTime::from_ymd(2026, 5, 12)
            .unwrap()
            .and_hms(10, 30, 0)
            .unwrap();
        sheet
            .write_datetime_with_format(2, 3, &moment, &format("dd-mm-yyyy hh:mm"))
            .unwrap();
    });
    let (import, village) = take(&bytes).unwrap();
    assert_eq!((import.added, import.warned), (2, 0), "{:?}", import.warnings);
    let koor = asset(&village, "Koor");
    assert_eq!((&*koor.phone, &*koor.address), ("0612345678", "12"));
    assert_eq!(koor.verified, Some(date(2026, 5, 12)));
    for said in ["Bedrag: € 12,50", "Korting: 25%", "Mobiel 2: 0245-550123"] {
        assert!(koor.remarks.contains(said), "{said}: {}", &*koor.remarks);
    }
    let fanfare = asset(&village, "Fanfare");
    assert_eq!(&*fanfare.phone, "0245550123");
    assert_eq!(fanfare.verified, Some(date(2026, 5, 12)));
}
