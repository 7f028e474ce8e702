//! Spoiled workbooks of an old Excel.

use super::{Dice, Either, Part, Refused, Spoiled, all, flipped};
use crate::exchange::old_book::{Cell, Tab, contained, old_book, record, stream};

fn filled() -> Tab {
    Tab::of(
        "Lijst",
        &[
            &["Naam", "Soort", "Plaats"],
            &["Koor", "vereniging", "Malden"],
            &["Fanfare", "vereniging", "Heumen"],
        ],
    )
}

#[test]
fn spoiled_workbooks_of_an_old_excel() {
    let good = old_book(&[filled()]);
    let mut files: Vec<Spoiled> = vec![("good".into(), good.clone(), Part(2, 0))];
    // The last sector may hold nothing but what fills it up.
    for length in (8..good.len() - 512).step_by(64) {
        files.push((
            format!("cut at {length}"),
            good[..length].to_vec(),
            Refused("sheets-broken"),
        ));
    }
    let mut dice = Dice(5);
    for number in 0..60 {
        let rest = flipped(&good[8..], &mut dice);
        let bytes = [&good[..8], &rest].concat();
        files.push((format!("bytes changed {number}"), bytes, Either));
    }
    let cells = stream(&[filled()], &[]);
    for length in (0..cells.len()).step_by(7) {
        let cut = contained("Workbook", &cells[..length]);
        files.push((format!("cells cut at {length}"), cut, Refused("sheets-broken")));
    }
    for number in 0..300 {
        let changed = contained("Workbook", &flipped(&cells, &mut dice));
        files.push((format!("cells changed {number}"), changed, Either));
    }
    for (row, column, expected) in [
        (65_535, 0, Part(3, 0)),
        (65_535, 2, Part(2, 1)),
        (65_535, 255, Part(2, 1)),
        (0, 499, Part(2, 0)),
        (0, 500, Refused("csv-too-many-columns")),
        (65_535, 65_535, Refused("csv-too-many-columns")),
    ] {
        let far = old_book(&[filled().with(row, column, Cell::Text("ver weg"))]);
        files.push((format!("a cell at {row} {column}"), far, expected));
    }
    for number in [
        f64::MAX,
        -1.0,
        0.5,
        1e15,
        1e300,
        f64::NAN,
        f64::INFINITY,
        -45_000.25,
    ] {
        for look in 0..6 {
            let tab = Tab::of("Lijst", &[&["Naam", "Nagekeken op"], &["Koor"]]);
            let odd = old_book(&[tab.with(1, 1, Cell::Number(number, look))]);
            files.push((format!("{number} as {look}"), odd, Part(1, 0)));
        }
    }
    let other = contained("WordDocument", b"Beste buren");
    files.push(("a letter".into(), other, Refused("sheets-broken")));
    files.push((
        "nothing".into(),
        contained("Workbook", b""),
        Refused("sheets-broken"),
    ));
    files.push((
        "many tabs of one sheet".into(),
        many_tabs(),
        Refused("sheets-broken"),
    ));
    all(files);
}

/// As many tabs as fit, all of the same long sheet.
fn many_tabs() -> Vec<u8> {
    let mut sheet = record(0x0809, &[0x00, 0x06, 0x10, 0]);
    for _ in 0..20_000 {
        sheet.extend(record(0x0205, &[0, 0, 0, 0, 0, 0, 0x2A, 1]));
    }
    sheet.extend(record(0x000A, &[]));
    let first = record(0x0809, &[0x00, 0x06, 0x05, 0]);
    let tab = |start: u32| record(0x0085, &[&start.to_le_bytes()[..], &[0, 0, 1, 0, b'a']].concat());
    let count = 20_000;
    let start = first.len() + count * tab(0).len() + 4;
    let mut stream = first;
    for _ in 0..count {
        stream.extend(tab(u32::try_from(start).unwrap()));
    }
    stream.extend(record(0x000A, &[]));
    stream.extend(sheet);
    contained("Workbook", &stream)
}
