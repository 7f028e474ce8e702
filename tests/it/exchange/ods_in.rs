//! Workbooks of LibreOffice.

use jiff::civil::date;
use wijkschouw::domain::record::Record;
use wijkschouw::exchange::csv::{CsvError, Source};
use wijkschouw::exchange::sheets::FileFormat;

use crate::exchange::made::{asset, content, names, ods, ods_of, ods_row, take, zipped};

#[test]
fn a_list_with_a_title_numbers_dates_merged_cells_and_a_hidden_sheet() {
    let list = [
        ods_row(&["Overzicht verenigingen"]),
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>".into(),
        ods_row(&["Plaats", "Vereniging", "Ledental", "Nagekeken op", "Omschrijving"]),
        "<table:table-row><table:table-cell table:number-rows-spanned=\"2\"><text:p>Malden</text:p></table:table-cell>\
         <table:table-cell><text:p>Fanfare <text:span>Sint</text:span> Caecilia &amp; zonen</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"float\" office:value=\"1200\"><text:p>1.200,00</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"date\" office:date-value=\"2026-05-12\"><text:p>12 mei</text:p></table:table-cell>\
         <table:table-cell><office:annotation><text:p>bel nog even</text:p></office:annotation>\
         <text:p>Muziek<text:s text:c=\"2\"/>en</text:p><text:p>plezier</text:p></table:table-cell></table:table-row>"
            .into(),
        "<table:table-row><table:covered-table-cell><text:p>onzichtbaar</text:p></table:covered-table-cell>\
         <table:table-cell><text:p>Zangkoor Zonnegloren</text:p></table:table-cell>\
         <table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>"
            .into(),
        "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>".into(),
    ]
    .concat();
    let sheets = format!(
        "<table:table table:name=\"Oud\" table:style-name=\"ta9\">{}{}</table:table>\
         <table:table table:name=\"Lijst\" table:style-name=\"ta1\">{list}</table:table>",
        ods_row(&["Naam", "Soort", "Plaats"]),
        ods_row(&["Oude soos", "vereniging", "Heumen"]),
    );
    let (import, village) = take(&ods_of(&content(&sheets))).unwrap();
    assert_eq!(import.format, FileFormat::Ods);
    let (name, others) = ("Lijst".into(), Vec::new());
    assert_eq!(import.source, Source::Sheet { name, others });
    assert_eq!((import.added, import.refused.len(), import.warned), (2, 0, 0));
    let fanfare = asset(&village, "Fanfare Sint Caecilia & zonen");
    assert_eq!(fanfare.verified, Some(date(2026, 5, 12)));
    assert_eq!(fanfare.value("members").unwrap().to_json(), 1200);
    assert_eq!(&*fanfare.description, "Muziek  en\nplezier");
    // The kern was merged over both rows.
    assert_eq!(asset(&village, "Zangkoor Zonnegloren").kern, fanfare.kern);
    assert_eq!(village.kernen.len(), 1);
}

#[test]
fn alike_rows_and_cells_that_the_file_tells_once_are_all_there() {
    let twice = format!(
        "{}<table:table-row table:number-rows-repeated=\"3\"><table:table-cell><text:p>Koor</text:p></table:table-cell>\
         <table:table-cell table:number-columns-repeated=\"2\"><text:p>muziek</text:p></table:table-cell></table:table-row>",
        ods_row(&["Naam", "Trefwoorden", "Omschrijving"])
    );
    let (import, village) = take(&ods(&twice)).unwrap();
    assert_eq!((import.added, import.same), (1, 2));
    assert_eq!(&*asset(&village, "Koor").description, "muziek");
}

#[test]
fn a_workbook_with_a_password_says_so() {
    let locked = zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", b"\x8f\x01 not to be read"),
        (
            "META-INF/manifest.xml",
            b"<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>",
        ),
    ]);
    assert_eq!(take(&locked).unwrap_err(), CsvError::Locked);
}

#[test]
fn a_name_that_the_file_gives_itself_is_not_looked_up() {
    let bomb = content(&format!(
        "<table:table table:name=\"Lijst\">{}{}</table:table>",
        ods_row(&["Naam"]),
        ods_row(&["Koor &lol9; van &#77;alden"])
    ));
    let bomb = bomb.replacen(
        "?>",
        "?><!DOCTYPE x [<!ENTITY lol \"ha\"><!ENTITY lol9 \"&lol;&lol;&lol;\">]>",
        1,
    );
    let (_, village) = take(&ods_of(&bomb)).unwrap();
    assert_eq!(names(&village), ["Koor van Malden"]);
}

#[test]
fn numbers_are_what_their_cells_show() {
    let cell = |sort: &str, value: &str, shown: &str| {
        format!(
            "<table:table-cell office:value-type=\"{sort}\" office:value=\"{value}\"><text:p>{shown}</text:p></table:table-cell>"
        )
    };
    let rows = format!(
        "{}<table:table-row><table:table-cell><text:p>Koor</text:p></table:table-cell>{}{}{}{}</table:table-row>",
        ods_row(&["Naam", "Telefoon", "Prijs", "Korting", "Ledental"]),
        cell("float", "245550123", "0245-550123"),
        cell("currency", "12.5", "€ 12,50"),
        cell("percentage", "0.25", "25%"),
        cell("float", "1200", "1.200"),
    );
    let (_, village) = take(&ods(&rows)).unwrap();
    let koor = asset(&village, "Koor");
    assert_eq!(&*koor.phone, "0245-550123");
    assert!(koor.remarks.contains("Prijs: € 12,50"), "{}", &*koor.remarks);
    assert!(koor.remarks.contains("Korting: 25%"), "{}", &*koor.remarks);
    assert_eq!(koor.value("members").unwrap().to_json(), 1200);
}
