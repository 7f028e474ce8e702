//! Spoiled address cards.

use encoding_rs::WINDOWS_1252;

use super::{Dice, Either, Part, Refused, Spoiled, Told, all, flipped};

fn card(name: &str, more: &str) -> String {
    format!("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\n{more}END:VCARD\r\n")
}

fn five() -> String {
    (1..=5)
        .map(|number| {
            card(
                &format!("Buur {number}"),
                "TEL:024-5550123\r\nADR:;;Kerkstraat 1;Malden;;6581 AB;\r\n",
            )
        })
        .collect()
}

/// How many cards a text begins.
fn begun(text: &str) -> usize {
    text.lines()
        .filter(|line| line.trim().eq_ignore_ascii_case("begin:vcard"))
        .count()
}

#[test]
fn spoiled_cards() {
    let mut files: Vec<Spoiled> = Vec::new();
    let good = five();
    for part in 2..60 {
        let text = &good[..good.len() * part / 60];
        files.push((format!("cut at {part} of 60"), text.into(), Told(begun(text))));
    }
    let mut dice = Dice(4);
    for number in 0..40 {
        files.push((
            format!("bytes changed {number}"),
            flipped(good.as_bytes(), &mut dice),
            Either,
        ));
    }
    for (place, _) in good.match_indices("END:VCARD\r\n") {
        let mut text = good.clone();
        text.replace_range(place..place + 11, "");
        files.push((format!("no end at {place}"), text.into(), Part(4, 1)));
    }
    for (place, _) in good.match_indices("BEGIN:VCARD\r\n").skip(1) {
        let mut text = good.clone();
        text.replace_range(place..place + 13, "");
        files.push((format!("no begin at {place}"), text.into(), Part(4, 0)));
    }
    for place in (20..good.len()).step_by(60) {
        let mut bytes = good.clone().into_bytes();
        bytes.insert(place, 0);
        files.push((format!("a zero at {place}"), bytes, Refused("csv-not-text")));
    }
    lines(&mut files);
    for end in ["\n", "\r", "\n\n", "\r\n\r\n"] {
        files.push((
            format!("lines end with {end:?}"),
            good.replace("\r\n", end).into(),
            Part(5, 0),
        ));
    }
    let accents = good.replace("Buur", "Bür é");
    let wide: Vec<u8> = format!("\u{feff}{accents}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    files.push(("wide".into(), wide, Part(5, 0)));
    files.push((
        "windows".into(),
        WINDOWS_1252.encode(&accents).0.into_owned(),
        Part(5, 0),
    ));
    files.push((
        "with a mark".into(),
        format!("\u{feff}{accents}").into(),
        Part(5, 0),
    ));
    all(files);
}

/// Cards with one odd line: the card comes in all the same.
fn lines(files: &mut Vec<Spoiled>) {
    for odd in [
        "NOTE;ENCODING=QUOTED-PRINTABLE:=ZZ=4=\r\n",
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=KLINGON:=C3=A9\r\n",
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=FF=FE\r\n",
        "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZ*****\r\n",
        "PHOTO;VALUE=uri:data:image/png;base64,@@@\r\n",
        "GEO:noord;oost\r\n",
        "GEO:95;5.8\r\n",
        "GEO:\r\n",
        "BDAY:2026-99-99\r\n",
        "REV:gisteren\r\n",
        "TEL:geen\r\n",
        "EMAIL:geen apenstaart\r\n",
        "ADR:een;twee;drie;vier;vijf;zes;zeven;acht;negen;tien\r\n",
        "ADR:\r\n",
        "N:;;;;;;;;;;\r\n",
        "CATEGORIES:,,,,\r\n",
        "TEL;TYPE=\"open:024\r\n",
        "TEL;;;;;:024-5550123\r\n",
        "ONZIN\r\n",
        ":\r\n",
        ";=:\r\n",
        "X-IETS;A=B;C=\"D:E\":waarde\r\n",
        "item1.TEL:024-5550123\r\n",
        "NOTE:een\r\n twee\r\n\tdrie\r\n",
        "NOTE:\\n\\,\\;\\\\\\\r\n",
        "VERSION:9.9\r\n",
        "KIND:huisdier\r\n",
        "URL:geen site\r\n",
    ] {
        files.push((format!("{odd:?}"), card("Buur", odd).into(), Part(1, 0)));
    }
    let long = format!("NOTE:{}\r\n", "x".repeat(1 << 20));
    files.push(("a long line".into(), card("Buur", &long).into(), Part(1, 0)));
    let many = "TEL:024-5550123\r\n".repeat(600);
    files.push((
        "a phone too many".into(),
        card("Buur", &many).into(),
        Refused("csv-too-many-columns"),
    ));
    files.push(("no name".into(), card("", "").into(), Part(0, 1)));
    files.push((
        "nothing".into(),
        "BEGIN:VCARD\r\nEND:VCARD\r\n".into(),
        Part(0, 1),
    ));
    files.push(("only a begin".into(), "BEGIN:VCARD\r\n".into(), Part(0, 1)));
}
