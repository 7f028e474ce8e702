//! Words that nobody knows, what may not be kept, titles between rows, names that are nearly the same.

use jiff::civil::date;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::special::Secret;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CsvImport, CsvOptions, ListFile, Look, Private, Titles, look, read};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::changed;
use crate::exchange::made::asset;

fn into(village: &Village, text: &str, options: &CsvOptions) -> (CsvImport, Village) {
    let words = Words::new(Language::Dutch);
    let import = read(text.as_bytes(), village, &words, date(2026, 11, 23), options).unwrap();
    let village = changed(village, &import.changes);
    (import, village)
}

fn seen(village: &Village, text: &str) -> Look {
    let words = Words::new(Language::Dutch);
    let file = ListFile::open(text.as_bytes().to_vec(), &words).unwrap();
    look(&file, village, &words, &CsvOptions::default()).unwrap().1
}

/// A village with these kernen.
fn with_kernen(kernen: &[&str]) -> Village {
    let text: String = kernen
        .iter()
        .enumerate()
        .map(|(number, kern)| format!("Plein {number};{kern}\n"))
        .collect();
    into(
        &Village::default(),
        &format!("Naam;Kern\n{text}"),
        &CsvOptions::default(),
    )
    .1
}

const SPORT: &str = "\
Naam;Soort;Kern;Sferen
VV Malden;Sport;Malden-Noord;gemeenschap, buiten
Tennisclub;sport ;Malden;buiten
Zwembad;plek;heel het dorp;
Soos;Overig;Malden;
";

#[test]
fn a_word_that_nobody_knows_is_asked_once_and_holds_for_all_rows() {
    let village = with_kernen(&["Malden", "Heumen"]);
    let asked: Vec<(String, String, usize)> = seen(&village, SPORT)
        .unknown
        .into_iter()
        .map(|unknown| (unknown.field.to_owned(), unknown.word, unknown.rows))
        .collect();
    let expected = [
        ("kind", "Sport", 2),
        ("kind", "Overig", 1),
        ("kern", "Malden-Noord", 1),
        ("spheres", "buiten", 2),
    ];
    let told: Vec<(&str, &str, usize)> = asked
        .iter()
        .map(|(field, word, rows)| (field.as_str(), word.as_str(), *rows))
        .filter(|(_, word, _)| *word != "gemeenschap" && *word != "heel het dorp")
        .collect();
    assert_eq!(told, expected);
    let mut options = CsvOptions::default();
    for (field, word, meaning) in [
        ("kind", "sport", "association"),
        ("kern", "malden-noord", "Malden"),
        ("spheres", "buiten", "communal"),
    ] {
        let unknown = seen(&village, SPORT).unknown;
        let key = unknown
            .iter()
            .find(|unknown| unknown.field == field && unknown.word.to_lowercase() == word);
        options
            .meanings
            .entry(field.to_owned())
            .or_default()
            .insert(key.unwrap().key(), meaning.to_owned());
    }
    let (import, after) = into(&village, SPORT, &options);
    assert_eq!(
        after.kernen.len(),
        2 + usize::from(asked.iter().any(|asked| asked.1 == "heel het dorp"))
    );
    let club = asset(&after, "Tennisclub");
    assert_eq!(club.which(), AssetKind::Association);
    assert_eq!(club.spheres.iter().count(), 1);
    assert!(
        club.remarks.contains("sport"),
        "what stood there is not lost: {:?}",
        club.remarks
    );
    assert_eq!(asset(&after, "VV Malden").kern, club.kern);
    assert!(import.warnings.iter().all(|warning| warning.heading != "Kern"));
}

#[test]
fn what_may_not_be_kept_is_told_by_row_and_stands_not_in_the_way() {
    let text = "Naam;Tel;Opmerkingen;BSN\n\
        Jan;123456782;woont alleen;123456782\n\
        Els;024-5550101;bsn 123.456.782;\n\
        Ali;;heeft diabetes;\n\
        Katholieke kerk;;mooi gebouw;\n\
        Mo;;nummer 123456789;\n";
    let (import, village) = into(&Village::default(), text, &CsvOptions::default());
    assert_eq!(
        import.private,
        [
            Private {
                line: 3,
                what: Secret::Bsn
            },
            Private {
                line: 4,
                what: Secret::Special
            }
        ]
    );
    assert_eq!(village.assets.len(), 5);
}

#[test]
fn titles_are_kernen_where_one_is_known_and_tags_where_they_part_the_list() {
    let list = |one: &str, other: &str| {
        format!(
            "Naam;Soort;Tel\n{one};;\nKoor;vereniging;024-5550101\nSoos;vereniging;024-5550102\n\
             {other};;\nFanfare;vereniging;024-5550103\nToneel;vereniging;024-5550104\n"
        )
    };
    let empty = Village::default();
    let malden = with_kernen(&["Malden"]);
    for (village, text, guess) in [
        (&empty, list("Muziek", "Overig"), Titles::Tag),
        (&empty, list("Malden", "Heumen"), Titles::Tag),
        (&malden, list("Malden", "Heumen"), Titles::Kern),
        (&malden, list("Muziek", "Overig"), Titles::Tag),
        // Of an entry in the midst nothing may be known but its name.
        (
            &empty,
            "Naam;Soort;Tel\nKoor;vereniging;024-5550101\nBreiclub;;\nSoos;vereniging;024-5550102\n"
                .to_owned(),
            Titles::Rows,
        ),
        // A title that does not stand under the names is no entry.
        (
            &empty,
            "Nr;Naam;Tel\nMuziek;;\n1;Koor;024-5550101\n2;Soos;024-5550102\n".to_owned(),
            Titles::Tag,
        ),
    ] {
        assert_eq!(seen(village, &text).titles_are, guess, "{text}");
    }
}

#[test]
fn a_name_that_is_nearly_the_same_is_asked_though_the_phone_is_another() {
    let (_, village) = into(
        &Village::default(),
        "Naam;Soort;Tel\nFanfare Sint Caecilia;vereniging;024-5550101\n",
        &CsvOptions::default(),
    );
    let list =
        "Naam;Soort;Tel\nFanfare Sint Cecilia;vereniging;06-12345678\nSchaakclub;vereniging;024-5550109\n";
    let (import, _) = into(&village, list, &CsvOptions::default());
    let names: Vec<&str> = import.doubles.iter().map(|double| double.name.as_str()).collect();
    assert_eq!(names, ["Fanfare Sint Cecilia"]);
}

#[test]
fn a_letter_is_no_table() {
    let letter = "Beste buren,\nWij komen dinsdag bij elkaar, in het dorpshuis, om te praten over het plein.\n\
        Neem gerust iemand mee, ook wie er nog nooit was.\nGroet, Els";
    assert_eq!(seen(&Village::default(), letter).columns.len(), 1);
    let table = "Koor, Malden, 024-5550101\nSoos, Heumen, 024-5550102\n";
    assert_eq!(seen(&Village::default(), table).columns.len(), 3);
}

#[test]
fn a_kern_is_known_in_capitals_and_with_what_goes_without_saying_around_it() {
    let village = with_kernen(&["Elzenbroek", "Heumen"]);
    let list = "Naam;Kern\nA;ELZENBROEK\nB;Elzenbroek (dorp)\nC;te Elzenbroek\nD;kern Elzenbroek\nE;gem. Heumen\n\
        F;Elzenbroek (gem. Heumen)\n";
    let (import, after) = into(&village, list, &CsvOptions::default());
    assert_eq!(after.kernen.len(), village.kernen.len());
    assert!(import.near_kernen.is_empty());
    assert!(seen(&village, list).unknown.is_empty());
}

#[test]
fn a_kern_with_a_slip_of_the_pen_is_asked_and_never_changed_by_itself() {
    let village = with_kernen(&["Elzenbroek", "Heumen", "Overasselt"]);
    let list = "Naam;Kern\nA;Elzenbroe\nB;Elsenbroek\nC;Nederasselt\nD;Groesbeek\n";
    let (import, after) = into(&village, list, &CsvOptions::default());
    assert_eq!(after.kernen.len(), village.kernen.len() + 4);
    let near: Vec<(&str, &str)> = import
        .near_kernen
        .iter()
        .map(|near| (near.word.as_str(), near.like.as_str()))
        .collect();
    assert_eq!(near, [("Elzenbroe", "Elzenbroek"), ("Elsenbroek", "Elzenbroek")]);
    let unknown = seen(&village, list).unknown;
    let liked = unknown.iter().filter(|word| word.like.is_some());
    assert_eq!(liked.count(), 2);
    // Once somebody said that it is that kern, it is, and leaves nothing in the remarks.
    let said = [("elzenbroe".to_owned(), "Elzenbroek".to_owned())].into();
    let options = CsvOptions {
        meanings: [("kern".to_owned(), said)].into(),
        ..CsvOptions::default()
    };
    let (import, after) = into(&village, list, &options);
    assert_eq!(import.near_kernen.len(), 1);
    assert_eq!(&*asset(&after, "A").remarks, "");
}

#[test]
fn headings_of_halls_and_groups_are_known() {
    let (_, village) = into(
        &Village::default(),
        "Gebouw;Straat;Huisnummer;Toev.;Plaats\nDe Terp;Kerkstraat;1;a;Malden\n",
        &CsvOptions::default(),
    );
    let terp = asset(&village, "De Terp");
    assert_eq!(
        (&*terp.address, terp.which()),
        ("Kerkstraat 1 a", AssetKind::Place)
    );
    let (_, village) = into(
        &Village::default(),
        "Werkgroep;Contactpersoon\nGroene Vingers;Els Peters\n",
        &CsvOptions::default(),
    );
    assert_eq!(asset(&village, "Groene Vingers").which(), AssetKind::Association);
    let (_, village) = into(
        &Village::default(),
        "Club;Sport;Locatie;Plaats\nVV Trekvogels;voetbal;Sportpark Zuid;Malden\nSoos;x;;Malden\n",
        &CsvOptions::default(),
    );
    let club = asset(&village, "VV Trekvogels");
    assert!(club.tags.contains("voetbal"));
    assert_eq!(&*club.remarks, "Locatie: Sportpark Zuid");
    assert_eq!(village.kernen.len(), 1);
    assert_eq!(&*asset(&village, "Soos").remarks, "Sport: x", "a mark is no tag");
}

#[test]
fn a_postcode_with_a_place_leaves_nothing_behind() {
    for heading in ["PC + plaats", "Plaats", "Postcode en woonplaats"] {
        for cell in [
            "6581 AB Malden (gem. Heumen)",
            "6581AB, Malden",
            "6581 AB, Malden",
            "6581ab Malden",
            "6581 AB  MALDEN",
        ] {
            let (_, village) = into(
                &with_kernen(&["Malden"]),
                &format!("Naam;Soort;{heading}\nKoor;vereniging;\"{cell}\"\n"),
                &CsvOptions::default(),
            );
            let koor = asset(&village, "Koor");
            assert_eq!(&*koor.remarks, "", "{heading}, {cell}");
            let code: String = koor.postcode.to_uppercase().split_whitespace().collect();
            assert_eq!(
                (code.as_str(), village.kernen.len()),
                ("6581AB", 1),
                "{heading}, {cell}"
            );
        }
    }
}
