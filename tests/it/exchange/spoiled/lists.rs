//! Spoiled lists as text.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::{Dice, Either, Part, Refused, Spoiled, all, flipped};

const LINES: [[&str; 4]; 4] = [
    ["Naam", "Soort", "Telefoon", "Omschrijving"],
    ["Café ’t Hoekje", "plek", "024-5550123", "koffie"],
    ["Eén voor allen", "vereniging", "024-5550124", "gezellig"],
    ["Fatima", "vrijwilliger", "024-5550125", "klust"],
];

fn list(separator: &str, end: &str) -> String {
    LINES.iter().map(|line| line.join(separator) + end).collect()
}

fn wide(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn spoiled_lists() {
    let mut files: Vec<Spoiled> = Vec::new();
    encodings(&mut files);
    rows(&mut files);
    whole(&mut files);
    let mut dice = Dice(1);
    for number in 0..20 {
        let bytes = flipped(list(";", "\r\n").as_bytes(), &mut dice);
        files.push((format!("bytes changed {number}"), bytes, Either));
    }
    all(files);
}

/// Every encoding, separator and end of a line: all the same three entries.
fn encodings(files: &mut Vec<Spoiled>) {
    for separator in [";", ",", "\t", "|"] {
        for end in ["\n", "\r\n", "\r"] {
            let text = list(separator, end);
            let marked = format!("\u{feff}{text}");
            let encoded = |encoding: &'static Encoding| encoding.encode(&text).0.into_owned();
            for (name, bytes) in [
                ("utf-8", encoded(UTF_8)),
                ("utf-8 with a mark", marked.clone().into_bytes()),
                ("windows", encoded(WINDOWS_1252)),
                ("wide", wide(&marked, u16::to_le_bytes)),
                ("wide the other way", wide(&marked, u16::to_be_bytes)),
                ("wide without a mark", wide(&text, u16::to_le_bytes)),
            ] {
                files.push((format!("{name} {separator:?} {end:?}"), bytes, Part(3, 0)));
            }
        }
    }
}

/// One row is spoiled, the others come in.
fn rows(files: &mut Vec<Spoiled>) {
    let text = list(";", "\n");
    for extra in 1..=15 {
        let ragged = format!("{text}Koor;vereniging;;x{}\n", ";zz".repeat(extra));
        files.push((format!("{extra} cells too many"), ragged.into_bytes(), Part(3, 1)));
    }
    for blank in ["", " ", "\u{200b}", "\t", "\u{a0}"] {
        let nameless = format!("{text}{blank};vereniging;024;x\n");
        files.push((format!("a name of {blank:?}"), nameless.into_bytes(), Part(3, 1)));
    }
    for day in [
        "31-02-2026",
        "2026-13-01",
        "0-0-0",
        "morgenochtend",
        "99999999",
        "12/40/26",
    ] {
        let bytes = format!("Naam;Nagekeken op\nKoor;{day}\n");
        files.push((format!("the day {day}"), bytes.into_bytes(), Part(1, 0)));
    }
    for place in ["181", "-999", "NaN", "inf", "1e999", "ergens", "51.7.8"] {
        let bytes = format!("Naam;Breedtegraad;Lengtegraad\nKoor;{place};{place}\n");
        files.push((format!("the place {place}"), bytes.into_bytes(), Part(1, 0)));
    }
    for heading in [
        "Naam",
        "Soort",
        "Telefoon",
        "Omschrijving",
        "Plaats",
        "Onbekend",
        "",
    ] {
        let bytes = format!("Naam;{heading};{heading}\nKoor;a;b\nFanfare;c;d\n");
        files.push((format!("{heading:?} doubled"), bytes.into_bytes(), Part(2, 0)));
    }
}

/// The file as a whole is none.
fn whole(files: &mut Vec<Spoiled>) {
    for line in 1..=10 {
        let mut text = list(";", "\n");
        text.push_str(&"Koor;vereniging;;\n".repeat(line));
        text.push_str("Fanfare;\"vereniging;;\nSoos;;;\n");
        files.push((
            format!("a quote left open {line}"),
            text.into_bytes(),
            Refused("csv-unclosed-quote"),
        ));
    }
    for place in 1..=10 {
        let mut bytes = list(";", "\n").into_bytes();
        bytes.insert(place * 10, 0);
        files.push((
            format!("a zero at {}", place * 10),
            bytes,
            Refused("csv-not-text"),
        ));
    }
    for nothing in ["", " ", "\n\n", "\r\n \t\r\n", "\u{feff}", "\u{feff}\n"] {
        let bytes = nothing.as_bytes().to_vec();
        files.push((format!("{nothing:?}"), bytes, Refused("csv-empty")));
    }
    let wide = format!("Naam{}\nKoor\n", ";x".repeat(500));
    files.push((
        "too wide".into(),
        wide.into_bytes(),
        Refused("csv-too-many-columns"),
    ));
    let (one_row, many_rows) = (
        ";".repeat(3_000_000),
        format!("{}\n", ";".repeat(400)).repeat(26_000),
    );
    for (name, text, reason) in [
        ("one row of empty cells", one_row, "csv-too-many-columns"),
        ("rows of empty cells", many_rows, "sheets-too-much"),
    ] {
        let text = format!("Naam;Soort\n{text}");
        files.push((name.into(), text.into_bytes(), Refused(reason)));
    }
    for (name, bytes) in [
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0".to_vec()),
        ("a program", b"MZ\x90\0\x03\0\0\0".to_vec()),
        ("a film", b"\0\0\0\x18ftypmp42\0\0".to_vec()),
    ] {
        files.push((name.into(), bytes, Refused("csv-not-text")));
    }
    for (name, text) in [
        ("a page", "<!DOCTYPE html><html><body>Verenigingen</body></html>"),
        (
            "a table of a page",
            "\n<HTML><table>\n<tr><td>Naam</td></tr>\n<tr><td>Fanfare</td></tr>\n",
        ),
        ("a document", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\n"),
        ("a letter of a word processor", "{\\rtf1\\ansi\nFanfare\n}"),
    ] {
        files.push((name.into(), text.as_bytes().to_vec(), Refused("csv-not-text")));
    }
    // Its lines are read as lines, and none of these is of an entry.
    let letter = b"Beste buren,\nTot dinsdag!\n".to_vec();
    files.push(("a letter".into(), letter, Part(0, 2)));
    for (name, text) in [("no names", "a;b\n1;2\n"), ("a bracket", "{a;b}\n")] {
        files.push((name.into(), text.as_bytes().to_vec(), Refused("csv-no-names")));
    }
}
