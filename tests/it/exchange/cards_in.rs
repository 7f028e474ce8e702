//! Address cards.

use encoding_rs::WINDOWS_1252;
use wijkschouw::domain::kinds::{AssetKind, Kind};
use wijkschouw::exchange::csv::{CsvOptions, write_refused};
use wijkschouw::exchange::sheets::FileFormat;
use wijkschouw::i18n::{Language, Words};

use crate::exchange::made::{asset, names, take, take_with};

const CARDS: &str = "\
BEGIN:VCARD\r
VERSION:3.0\r
N:Vries;Fatima;de;mw.;\r
FN:Fatima de Vries\r
ORG:Stichting Welzijn;Team Noord\r
TITLE:Opbouwwerker\r
TEL;TYPE=WORK,VOICE:024-5550123\r
TEL;TYPE=FAX:024-5550124\r
TEL;TYPE=CELL:06-55501234\r
EMAIL:fatima@voorbeeld.nl\r
ADR;TYPE=WORK:;;Kerkstraat 12a;Malden;Gelderland;6581 AB;Nederland\r
GEO:51.7791;5.8526\r
NOTE:Werkt op dinsdag\\, en op\r
  donderdag.\r
CATEGORIES:welzijn,jeugd\r
BDAY:1980-01-01\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:4.0\r
KIND:org\r
FN:Fanfare Sint Caecilia\r
TEL;VALUE=uri:tel:+31-24-555-0125;ext=7\r
URL:https://fanfare.voorbeeld.nl\r
GEO:geo:51.77,5.85\r
END:VCARD\r
begin:vcard\r
version:2.1\r
n;charset=utf-8;encoding=quoted-printable:J=C3=A4ger;Ren=C3=A9\r
note;encoding=quoted-printable;charset=utf-8:klust graag =\r
en fietst\r
end:vcard\r
";

#[test]
fn cards_of_three_versions_come_in() {
    let (import, village) = take(CARDS.as_bytes()).unwrap();
    assert_eq!(
        (import.format, import.added, import.warned),
        (FileFormat::VCard, 3, 0)
    );
    assert_eq!(import.refused, []);
    assert_eq!(
        names(&village),
        ["Fanfare Sint Caecilia", "Fatima de Vries", "René Jäger"]
    );
    let fatima = asset(&village, "Fatima de Vries");
    assert_eq!(fatima.which(), AssetKind::Professional);
    assert_eq!(
        (
            &*fatima.phone,
            &*fatima.email,
            &*fatima.address,
            &*fatima.postcode
        ),
        ("024-5550123", "fatima@voorbeeld.nl", "Kerkstraat 12a", "6581 AB")
    );
    assert_eq!(fatima.latitude.map(|at| at.get()), Some(51.7791));
    assert_eq!(fatima.tags.iter().collect::<Vec<_>>(), ["welzijn", "jeugd"]);
    let remarks = &*fatima.remarks;
    assert!(
        remarks.starts_with("Werkt op dinsdag, en op donderdag."),
        "{remarks}"
    );
    let Kind::Professional(own) = &fatima.kind else {
        panic!("{:?}", fatima.kind);
    };
    assert_eq!(
        (&*own.organisation, &*own.role, fatima.kind.subtype()),
        (
            "Stichting Welzijn, Team Noord",
            "Opbouwwerker",
            Some("community_builder")
        )
    );
    for kept in ["Telefoon: 06-55501234", "Fax: 024-5550124"] {
        assert!(remarks.contains(kept), "{kept} in {remarks}");
    }
    assert!(!remarks.contains("1980"), "{remarks}");
    let fanfare = asset(&village, "Fanfare Sint Caecilia");
    assert_eq!(
        (fanfare.which(), &*fanfare.phone),
        (AssetKind::Association, "+31-24-555-0125 (7)")
    );
    assert_eq!(fanfare.longitude.map(|at| at.get()), Some(5.85));
    assert_eq!(&*asset(&village, "René Jäger").remarks, "klust graag en fietst");
    assert_eq!(village.kernen.len(), 1);
}

#[test]
fn people_come_in_as_professionals_when_that_is_said() {
    let options = CsvOptions {
        default_kind: Some(AssetKind::Professional),
        ..CsvOptions::default()
    };
    let (_, village) = take_with(CARDS.as_bytes(), &options).unwrap();
    let fatima = asset(&village, "Fatima de Vries");
    let Kind::Professional(own) = &fatima.kind else {
        panic!("{:?}", fatima.kind);
    };
    assert_eq!(
        (&*own.organisation, &*own.role),
        ("Stichting Welzijn, Team Noord", "Opbouwwerker")
    );
    assert_eq!(
        asset(&village, "Fanfare Sint Caecilia").which(),
        AssetKind::Association
    );
}

#[test]
fn a_card_of_an_organisation_alone_is_one_of_an_association() {
    for card in [
        "BEGIN:VCARD\nVERSION:3.0\nORG:Koor\nEND:VCARD\n",
        "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:Koor\nORG:Koor\nEND:VCARD\n",
        "BEGIN:VCARD\nVERSION:3.0\nFN:Koor\nX-ABShowAs:COMPANY\nEND:VCARD\n",
    ] {
        let (_, village) = take(card.as_bytes()).unwrap();
        assert_eq!(asset(&village, "Koor").which(), AssetKind::Association, "{card}");
    }
}

#[test]
fn a_broken_card_is_refused_with_its_line_and_the_others_come_in() {
    let cards = "BEGIN:VCARD\nFN:Een\nEND:VCARD\nBEGIN:VCARD\nFN:Twee\nBEGIN:VCARD\nEMAIL:x@y.nl\nEND:VCARD\n\
                 BEGIN:VCARD\nFN:Vier\nEND:VCARD\n";
    let (import, village) = take(cards.as_bytes()).unwrap();
    assert_eq!(names(&village), ["Een", "Vier"]);
    let refused: Vec<_> = import
        .refused
        .iter()
        .map(|row| (row.line, &*row.reason.key))
        .collect();
    assert_eq!(refused, [(4, "cards-no-end"), (6, "csv-no-name")]);
}

#[test]
fn cards_in_an_old_encoding_are_read() {
    let cards = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Café ’t Hoekje\r\nORG:Café ’t Hoekje\r\nEND:VCARD\r\n";
    let (_, village) = take(&WINDOWS_1252.encode(cards).0).unwrap();
    assert_eq!(names(&village), ["Café ’t Hoekje"]);
}

#[test]
fn refused_cards_can_be_mended_in_a_list() {
    let cards = "BEGIN:VCARD\nVERSION:3.0\nTEL:024-5550123\nEMAIL:x@voorbeeld.example\nEND:VCARD\n\
                 BEGIN:VCARD\nVERSION:3.0\nFN:Twee\nTEL:024-5550124\n";
    let (import, _) = take(cards.as_bytes()).unwrap();
    let words = Words::new(Language::Dutch);
    let list = write_refused(&import.columns, &import.refused, &words);
    let list = String::from_utf8(list).unwrap();
    assert!(!list.contains("VCARD"), "{list}");
    assert!(list.contains("024-5550123;x@voorbeeld.example"), "{list}");
    let (again, village) = take(list.as_bytes()).unwrap();
    assert_eq!((again.refused.len(), names(&village)), (1, vec!["Twee"]));
    let mended = list.replacen("\n;", "\nEen;", 1);
    let (_, village) = take(mended.as_bytes()).unwrap();
    assert_eq!(&*asset(&village, "Een").phone, "024-5550123");
    let (import, village) = take(b"Naam;Telefoon\nBEGIN:VCARD FN:x END:VCARD;024-5550123\n").unwrap();
    assert_eq!(
        (import.refused[0].reason.key.as_str(), village.assets.len()),
        ("csv-name-card", 0)
    );
}
