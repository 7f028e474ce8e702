//! Rows that are called alike, and people who are named in rows: nothing of them is lost.

use jiff::civil::date;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{Answer, CsvImport, CsvOptions, read};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::changed;
use crate::exchange::made::map;

fn into(village: &Village, bytes: &[u8], options: &CsvOptions) -> (CsvImport, Village) {
    let words = Words::new(Language::Dutch);
    let import = read(bytes, village, &words, date(2026, 11, 23), options).unwrap();
    let village = changed(village, &import.changes);
    (import, village)
}

fn list(text: &str) -> (CsvImport, Village) {
    into(&Village::default(), text.as_bytes(), &CsvOptions::default())
}

fn phones(village: &Village) -> Vec<&str> {
    let mut phones: Vec<&str> = village.assets.values().map(|asset| &*asset.phone).collect();
    phones.sort_unstable();
    phones
}

const NAMESAKES: &str = "\
Naam;Soort;Plaats;Telefoon;Opmerkingen
Jan Jansen;vrijwilliger;Malden;024-5550101;klust
Jan Jansen;vrijwilliger;Malden;024-5550102;kookt
Jan Jansen;vrijwilliger;Malden;024-5550102;
Jan Jansen;vrijwilliger;Malden;;
";

#[test]
fn two_people_of_one_name_are_two_entries() {
    let (import, village) = list(NAMESAKES);
    assert_eq!((import.added, import.same, import.namesakes), (2, 2, 1));
    assert_eq!(phones(&village), ["024-5550101", "024-5550102"]);
    let remarks: Vec<&str> = village.assets.values().map(|asset| &*asset.remarks).collect();
    assert!(
        remarks.contains(&"klust") && remarks.contains(&"kookt"),
        "{remarks:?}"
    );
    let (again, _) = into(&village, NAMESAKES.as_bytes(), &CsvOptions::default());
    assert_eq!((again.changes, again.clashes), (Vec::new(), Vec::new()));
}

#[test]
fn a_list_in_which_all_have_one_name_is_read_in_time() {
    let mut text = "Naam;Telefoon\n".to_owned();
    for number in 0..3000 {
        text.push_str(&format!("Jan Jansen;024-{number:07}\n"));
    }
    let (import, _) = list(&text);
    assert_eq!((import.added, import.namesakes), (3000, 2999));
}

fn playground(id: &str, east: &str) -> String {
    format!(
        r#"{{"type":"Feature","id":"{id}","geometry":{{"type":"Point","coordinates":[{east},51.77]}},"properties":{{"naam":"Speeltuin"}}}}"#
    )
}

#[test]
fn places_with_ids_of_their_own_stay_apart_from_one_of_the_same_name() {
    let (_, village) = list("Naam;Soort;Breedtegraad;Lengtegraad\nSpeeltuin;plek;51,75;5,8\n");
    let bytes = map(&[&playground("1", "5.85"), &playground("2", "5.92")]);
    let (import, after) = into(&village, &bytes, &CsvOptions::default());
    assert_eq!((import.added, import.filled, import.same), (2, 0, 0));
    assert_eq!(after.assets.len(), 3);
    let (again, _) = into(&after, &bytes, &CsvOptions::default());
    assert_eq!(again.changes, []);
}

#[test]
fn each_row_with_an_id_has_an_answer_of_its_own() {
    let (_, village) = list("Naam;Soort;Telefoon\nSpeeltuin;plek;024-5550101\n");
    let rows = "\
id;Naam;Soort;Telefoon
0198b1a0-0000-7000-8000-000000000001;Speeltuin;plek;024-5550101
0198b1a0-0000-7000-8000-000000000002;Speeltuin;plek;024-5550101
";
    let (import, _) = into(&village, rows.as_bytes(), &CsvOptions::default());
    assert_eq!(
        (import.added, import.doubles.len()),
        (2, 2),
        "{:?}",
        import.doubles
    );
    let mut options = CsvOptions::default();
    let first = &import.doubles[0];
    options.answers.insert(first.key, Answer::Same(first.other));
    options.answers.insert(import.doubles[1].key, Answer::Skip);
    let (import, after) = into(&village, rows.as_bytes(), &options);
    assert_eq!((import.added, import.same, import.skipped), (0, 1, 1));
    assert_eq!(after.assets.len(), 1);
}

#[test]
fn one_id_twice_tells_where_the_rows_differ() {
    let rows = "\
id;Naam;Telefoon
0198b1a0-0000-7000-8000-000000000001;Koor;024-5550101
0198b1a0-0000-7000-8000-000000000001;Koor;024-5550102
";
    let (import, village) = list(rows);
    assert_eq!(village.assets.len(), 1);
    let clash = &import.clashes[0];
    assert_eq!(
        (clash.line, clash.field, &*clash.said),
        (3, "phone", "024-5550102")
    );
}

#[test]
fn people_in_a_column_of_their_own_are_volunteers_and_nobody_is_none() {
    let (import, village) = list(
        "Naam;Secretaris\nKoor;Jan en Els de Boer\nFanfare;n.v.t.\nSoos;geen\nToneel;-\nSchaakclub;onbekend\n",
    );
    assert_eq!((import.added, import.people), (5, 2));
    let volunteers = village.assets.values();
    let volunteers = volunteers.filter(|asset| asset.which() == AssetKind::Volunteer);
    let mut names: Vec<&str> = volunteers.map(|asset| &*asset.name).collect();
    names.sort_unstable();
    assert_eq!(names, ["Els de Boer", "Jan de Boer"]);
    assert_eq!(village.relations.len(), 2);
}

#[test]
fn in_a_list_in_capitals_a_name_alone_is_no_title() {
    let loud =
        "Naam;Soort;Plaats\nKOOR DE NOOT;;\nFANFARE;vereniging;Malden\nTONEELCLUB;;\nSOOS;plek;Malden\n";
    let (import, village) = list(loud);
    assert_eq!((import.added, import.titles, village.assets.len()), (4, 0, 4));
    let (import, village) = list("Naam;Soort;Plaats\nMUZIEK;;\nFanfare;vereniging;Malden\n");
    assert_eq!((import.added, import.titles, village.assets.len()), (1, 1, 1));
}

#[test]
fn no_number_of_a_person_is_lost() {
    let text = "Naam;Contactpersoon\n\
        Koor;Els Smit 024-5550101 06 12345678\n\
        Fanfare;Els Smit 06 87654321\n\
        Soos;onbekend 06 11112222\n";
    let (import, village) = list(text);
    assert_eq!(import.people, 2, "another number may be of another Els");
    let found = |name: &str| {
        village
            .assets
            .values()
            .find(|asset| &*asset.name == name)
            .unwrap()
    };
    let mut all_of: Vec<(&str, &str)> = village
        .assets
        .values()
        .filter(|asset| &*asset.name == "Els Smit")
        .map(|asset| (&*asset.phone, &*asset.remarks))
        .collect();
    all_of.sort_unstable();
    assert_eq!(all_of, [("024-5550101", "06 12345678"), ("06 87654321", "")]);
    let soos = found("Soos");
    assert_eq!((&*soos.phone, &*soos.remarks), ("06 11112222", ""));
    let (again, _) = into(&village, text.as_bytes(), &CsvOptions::default());
    assert_eq!(again.changes, []);
}

#[test]
fn a_number_that_is_written_otherwise_is_the_same_number() {
    let first = "Naam;Soort;Telefoon\nFanfare;vereniging;0485-431593\nDe Wegwijzer;plek;024-5550123\n";
    let (_, village) = list(first);
    for other in [
        "0485 - 431593",
        "+31 485 431593",
        "0031 485 431593",
        "0031(0)485-431593",
        "00485-431593",
    ] {
        let again =
            format!("Naam;Soort;Telefoon\nFanfare;vereniging;{other}\nDe Wegwijzer;plek;024 555 01 23\n");
        let (import, _) = into(&village, again.as_bytes(), &CsvOptions::default());
        assert_eq!(
            (import.same, import.clashes.len()),
            (2, 0),
            "{other}: {:?}",
            import.clashes
        );
    }
    let other = b"Naam;Soort;Telefoon\nFanfare;vereniging;0485-431594\n";
    let (import, _) = into(&village, other, &CsvOptions::default());
    assert_eq!(import.clashes.len(), 1, "another number is another number");
}

#[test]
fn two_numbers_of_which_one_is_for_when_nobody_answers_are_both_kept() {
    for cell in [
        "tel. 024-5550123 b.g.g. 06-12345678",
        "024-5550123 bgg 06-12345678",
        "024-5550123, bij geen gehoor 06-12345678",
    ] {
        let (_, village) = list(&format!("Naam;Soort;Telefoon\nFanfare;vereniging;\"{cell}\"\n"));
        let fanfare = village.assets.values().next().unwrap();
        assert_eq!(&*fanfare.phone, "024-5550123", "{cell}");
        assert_eq!(&*fanfare.remarks, "Telefoon: 06-12345678", "{cell}");
    }
}
