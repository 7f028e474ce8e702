//! Spoiled workbooks.

use rust_xlsxwriter::{Format, Worksheet};

use super::{Dice, Either, Expected, Part, Refused, Spoiled, all, flipped};
use crate::exchange::made::{content, ods, ods_of, ods_row, workbook, write, zipped};

fn filled(sheet: &mut Worksheet) {
    write(sheet, 0, &["Naam", "Soort", "Plaats"]);
    write(sheet, 1, &["Koor", "vereniging", "Malden"]);
    write(sheet, 2, &["Fanfare", "vereniging", "Heumen"]);
}

fn cut(files: &mut Vec<Spoiled>, bytes: &[u8], reason: &'static str) {
    for part in 1..40 {
        let length = (bytes.len() * part / 40).max(4);
        let name = format!("cut at {length} of {}", bytes.len());
        files.push((name, bytes[..length].to_vec(), Refused(reason)));
    }
}

fn changed(files: &mut Vec<Spoiled>, bytes: &[u8]) {
    let mut dice = Dice(2);
    for number in 0..30 {
        // The first bytes say that it is a ZIP file.
        let mut bytes = bytes.to_vec();
        let rest = flipped(&bytes[4..], &mut dice);
        bytes.splice(4.., rest);
        files.push((format!("bytes changed {number}"), bytes, Either));
    }
}

#[test]
fn spoiled_workbooks_of_excel() {
    let good = workbook(filled);
    let mut files: Vec<Spoiled> = vec![("good".into(), good.clone(), Part(2, 0))];
    cut(&mut files, &good, "csv-broken-workbook");
    changed(&mut files, &good);
    for (row, column, expected) in [
        (1_048_575, 0, Part(3, 0)),
        (1_048_575, 2, Part(2, 1)),
        (1_048_575, 499, Part(2, 1)),
        (0, 499, Part(2, 0)),
        (0, 500, Refused("csv-too-many-columns")),
        (1, 16_383, Refused("csv-too-many-columns")),
        (1_048_575, 16_383, Refused("csv-too-many-columns")),
        (70_000, 3, Part(2, 1)),
        (1, 3, Part(1, 1)),
        (3, 0, Part(3, 0)),
    ] {
        let far = workbook(|sheet| {
            filled(sheet);
            sheet.write_string(row, column, "ver weg").unwrap();
        });
        files.push((format!("a cell at {row} {column}"), far, expected));
    }
    for number in [
        f64::MAX,
        -1.0,
        0.5,
        1e15,
        45_000.0,
        2_958_466.0,
        1e300,
        -45_000.25,
    ] {
        for format in ["dd-mm-yyyy", "hh:mm", "0.00", "[h]:mm"] {
            let odd = workbook(|sheet| {
                write(sheet, 0, &["Naam", "Nagekeken op", "Ledental"]);
                write(sheet, 1, &["Koor"]);
                let format = Format::new().set_num_format(format);
                sheet.write_number_with_format(1, 1, number, &format).unwrap();
                sheet.write_number_with_format(1, 2, number, &format).unwrap();
            });
            files.push((format!("{number} as {format}"), odd, Part(1, 0)));
        }
    }
    for name in [
        "xl/workbook.xml",
        "[Content_Types].xml",
        "word/document.xml",
        "a.txt",
        "xl/workbook.bin",
    ] {
        let other = zipped(&[(name, b"<x/>")]);
        files.push((format!("only {name}"), other, Refused("csv-broken-workbook")));
    }
    let bomb = zipped(&[("xl/workbook.xml", &vec![b' '; 65 << 20])]);
    files.push(("unpacks too far".into(), bomb, Refused("csv-too-large")));
    all(files);
}

#[test]
fn spoiled_workbooks_of_libreoffice() {
    let rows = [
        ods_row(&["Naam", "Soort", "Plaats"]),
        ods_row(&["Koor", "vereniging", "Malden"]),
        ods_row(&["Fanfare", "vereniging", "Heumen"]),
    ]
    .concat();
    let good = ods(&rows);
    let mut files: Vec<Spoiled> = vec![("good".into(), good.clone(), Part(2, 0))];
    cut(&mut files, &good, "csv-broken-workbook");
    changed(&mut files, &good);
    // A whole ZIP file with half of the cells in it.
    let whole = content(&format!("<table:table table:name=\"Lijst\">{rows}</table:table>"));
    for part in 1..40 {
        let cut = ods_of(&whole[..whole.len() * part / 40]);
        files.push((
            format!("cells cut at {part} of 40"),
            cut,
            Refused("sheets-broken"),
        ));
    }
    for (name, row, expected) in repeats() {
        files.push((name.into(), ods(&format!("{rows}{row}")), expected));
    }
    for mime in [
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.presentation",
    ] {
        let parts: [(&str, &[u8]); 2] = [("mimetype", mime.as_bytes()), ("content.xml", whole.as_bytes())];
        files.push((mime.into(), zipped(&parts), Refused("sheets-broken")));
    }
    let entity = whole.replacen(
        "?>",
        "?><!DOCTYPE x [<!ENTITY a \"&b;&b;\"><!ENTITY b \"&a;&a;\">]>",
        1,
    );
    files.push((
        "names that name each other".into(),
        ods_of(&entity.replace("Koor", "Koor &a;")),
        Part(2, 0),
    ));
    let bomb = zipped(&[("content.xml", &vec![b' '; 65 << 20])]);
    files.push(("unpacks too far".into(), bomb, Refused("csv-too-large")));
    all(files);
}

/// Rows and cells that say that they are repeated.
fn repeats() -> [(&'static str, String, Expected); 12] {
    let row = |times: &str, cells: &str| {
        format!("<table:table-row table:number-rows-repeated=\"{times}\">{cells}</table:table-row>")
    };
    let cell = |times: &str, text: &str| {
        format!(
            "<table:table-cell table:number-columns-repeated=\"{times}\"><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let most = "18446744073709551615";
    [
        (
            "many empty rows",
            row("1048576", "<table:table-cell/>"),
            Part(2, 0),
        ),
        (
            "most empty rows",
            row(most, "<table:table-cell/>") + &ods_row(&["Soos"]),
            Part(3, 0),
        ),
        (
            "many empty cells",
            row("1", "<table:table-cell table:number-columns-repeated=\"16384\"/>"),
            Part(2, 0),
        ),
        (
            "most empty cells",
            row(
                "1",
                &format!("<table:table-cell table:number-columns-repeated=\"{most}\"/>"),
            ),
            Part(2, 0),
        ),
        (
            "many rows",
            row("300000", &cell("1", "Soos")),
            Refused("csv-too-many-rows"),
        ),
        (
            "most rows",
            row(most, &cell("1", "Soos")),
            Refused("csv-too-many-rows"),
        ),
        (
            "many cells",
            row("1", &cell("16384", "Soos")),
            Refused("csv-too-many-columns"),
        ),
        (
            "most cells",
            row("1", &cell(most, "Soos")),
            Refused("csv-too-many-columns"),
        ),
        (
            "a square of cells",
            row("100000", &cell("500", "Soos")),
            Refused("sheets-too-much"),
        ),
        (
            "a long text in many cells",
            row("1", &cell("400", &"x".repeat(200_000))),
            Refused("sheets-too-much"),
        ),
        ("no number", row("veel", &cell("-3", "Soos")), Part(3, 0)),
        (
            "spaces without end",
            row(
                "1",
                &format!(
                    "<table:table-cell><text:p>Soos<text:s text:c=\"{most}\"/></text:p></table:table-cell>"
                ),
            ),
            Part(3, 0),
        ),
    ]
}
