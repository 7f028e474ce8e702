//! How people are written in lists from elsewhere: in parts, with the surname in front, two of them in one cell, or as
//! "idem".

use jiff::civil::date;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel};
use wijkschouw::domain::purpose::may_be_named;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CsvImport, CsvOptions, NAME_PARTS, NamePart, Taken, read};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::as_written::{said, taken};
use crate::exchange::changed;
use crate::exchange::made::{asset, names};

fn with(village: &Village, text: &str, options: &CsvOptions) -> (CsvImport, Village) {
    let words = Words::new(Language::Dutch);
    let import = read(text.as_bytes(), village, &words, date(2026, 11, 23), options).unwrap();
    let village = changed(village, &import.changes);
    (import, village)
}

/// Who becomes a volunteer by this cell under "Contactpersoon".
fn named(cell: &str) -> Vec<String> {
    let cell = cell.replace('"', "\"\"");
    let (_, village) = taken(&format!("Naam;Contactpersoon\nClub;\"{cell}\"\n"));
    people_of(&village)
}

/// Who becomes a volunteer by this cell under "Naam", in a list of people.
fn called(cell: &str) -> Vec<String> {
    let (_, village) = taken(&format!("Naam;Geslacht;Soort\n\"{cell}\";;vrijwilliger\n"));
    people_of(&village)
}

fn people_of(village: &Village) -> Vec<String> {
    let people = village
        .assets
        .values()
        .filter(|asset| asset.which() == AssetKind::Volunteer);
    let mut names: Vec<String> = people.map(|person| person.name.to_string()).collect();
    names.sort();
    names
}

fn consent(asset: &Asset) -> ConsentLevel {
    asset.kind.consent().unwrap()
}

pub(super) fn hints(import: &CsvImport) -> Vec<String> {
    let told = import.warnings.iter().filter(|warning| warning.is_in);
    told.map(|warning| warning.problem.0.key.clone()).collect()
}

#[test]
fn where_a_list_comes_from_holds_for_the_people_in_its_rows_too() {
    let mut options = CsvOptions::default();
    let source = "lijst van de gemeente, november";
    options.fixed.insert("source".to_owned(), source.to_owned());
    let text = "Naam;Contactpersoon\nKlaverjasclub Troef;Els Smit\n";
    let (_, village) = with(&Village::default(), text, &options);
    for name in ["Klaverjasclub Troef", "Els Smit"] {
        assert_eq!(&*asset(&village, name).source, source, "{name}");
    }
    // A row can say it itself.
    let text = "Naam;Contactpersoon;Bron\nKoor Vivace;Riet Bos;dorpskrant\n";
    let (_, village) = with(&Village::default(), text, &options);
    assert_eq!(&*asset(&village, "Riet Bos").source, "dorpskrant");
}

#[test]
fn short_headings_of_the_parts_of_a_name_are_known_beside_each_other() {
    for (headings, cells, name) in [
        ("Voorn.;Tv.;Anaam", "Jan;de;Vries", "Jan de Vries"),
        ("Vnaam;Tussenv.;Achtern.", "Jan;de;Vries", "Jan de Vries"),
        ("Roepnaam;Tsv.;Fam.naam", "Jan;de;Vries", "Jan de Vries"),
        ("Vl.;Voorv.;Naam", "J.;de;Vries", "J. de Vries"),
        (
            "Voorletters;Tussenvoegsel(s);Achternaam",
            "J.;de;Vries",
            "J. de Vries",
        ),
        ("Achternaam;VN;TV", "Vries;Jan;de", "Jan de Vries"),
        (
            "Achternaam, voornaam;Mob.;Plaats",
            "\"Vries, Jan de\";;Malden",
            "Jan de Vries",
        ),
    ] {
        let (_, village) = taken(&format!("{headings};E-mail\n{cells};jan@voorbeeld.nl\n"));
        assert_eq!(names(&village), [name], "{headings}");
        assert_eq!(asset(&village, name).which(), AssetKind::Volunteer, "{headings}");
    }
    // Beside nothing else of a name, a television is a television.
    let (import, village) = taken("Naam;Soort;Tv\nDorpshuis;plek;ja\n");
    assert_eq!(names(&village), ["Dorpshuis"]);
    assert_eq!(import.columns[2].taken, Taken::Remarks);
    // Beside a club they are of who is to be spoken to.
    let (_, village) =
        taken("Vereniging;Voorn.;Tv.;Anaam;Mob. contactpersoon\nFanfare;Jan;de;Vries;0612345678\n");
    assert_eq!(names(&village), ["Fanfare", "Jan de Vries"]);
    assert_eq!(said(&village, "Jan de Vries", "phone"), "0612345678");
}

#[test]
fn a_column_can_be_said_to_hold_a_part_of_a_name() {
    let part = |wanted: NamePart| {
        NAME_PARTS
            .iter()
            .find(|(_, part)| *part == wanted)
            .unwrap()
            .0
            .to_owned()
    };
    let mut options = CsvOptions::default();
    options.columns.insert(0, Some(part(NamePart::Last)));
    options.columns.insert(1, Some(part(NamePart::First)));
    options.columns.insert(2, Some(part(NamePart::Infix)));
    let (import, village) = with(
        &Village::default(),
        "Zus;Zo;Iets;Plaats\nVries;Jan;de;Malden\n",
        &options,
    );
    assert_eq!(names(&village), ["Jan de Vries"]);
    assert_eq!(asset(&village, "Jan de Vries").which(), AssetKind::Volunteer);
    assert_eq!(import.columns[0].taken, Taken::NamePart(NamePart::Last));
    let (_, village) = with(
        &Village::default(),
        "Zus;Zo;Iets;Club\nVries;Jan;de;Fanfare\n",
        &options,
    );
    assert_eq!(names(&village), ["Jan de Vries"]);
    assert_eq!(&*asset(&village, "Jan de Vries").remarks, "Club: Fanfare");
    // What was said of one list holds for the next: it can be written down and read again.
    let kept = serde_json::to_string(&options).unwrap();
    assert_eq!(serde_json::from_str::<CsvOptions>(&kept).unwrap(), options);
}

#[test]
fn a_surname_in_front_is_of_one_person_whatever_stands_before_it() {
    for (cell, name) in [
        ("v.d. Ven, Els", "Els v.d. Ven"),
        ("v/d Ven, Els", "Els v/d Ven"),
        ("Ven, Els v.d.", "Els v.d. Ven"),
        ("Ven, Els v/d", "Els v/d Ven"),
        ("Ven, Els van de", "Els van de Ven"),
        ("Ven van de, Els", "Els van de Ven"),
        ("Jansen-de Wit, C.M.", "C.M. Jansen-de Wit"),
        ("Jansen - de Wit, C.M.", "C.M. Jansen - de Wit"),
        ("Berg, van den, J.", "J. van den Berg"),
        ("Jansen, T.", "T. Jansen"),
        ("Peters, Anna Maria", "Anna Maria Peters"),
        ("Jansen, dhr. J.", "dhr. J. Jansen"),
        ("Dhr. J. Jansen", "Dhr. J. Jansen"),
        ("mw. Peters", "mw. Peters"),
        ("Mw. E. v/d Ven", "Mw. E. v/d Ven"),
        ("De heer J. Jansen", "De heer J. Jansen"),
        ("Hof, Jan in 't", "Jan in 't Hof"),
        ("El Amrani, Fatima", "Fatima El Amrani"),
    ] {
        assert_eq!(named(cell), [name], "{cell}");
    }
    for (cell, name) in [
        ("v.d. Ven, Els", "Els v.d. Ven"),
        ("Jansen-de Wit, C.M.", "C.M. Jansen-de Wit"),
        ("Berg, van den, J.", "J. van den Berg"),
        ("Peters, Els", "Els Peters"),
    ] {
        assert_eq!(called(cell), [name], "{cell}");
    }
    assert_eq!(named("Els Peters, Jan Willems"), ["Els Peters", "Jan Willems"]);
    assert_eq!(named("Els, Jan, Piet"), ["Els", "Jan", "Piet"]);
}

#[test]
fn two_first_names_before_one_surname_are_two_people() {
    let mols = ["Jan Mol", "Riet Mol"];
    for (cell, names) in [
        ("Jan & Riet Mol", &mols[..]),
        ("Jan en Riet Mol", &mols),
        ("Jan + Riet Mol", &mols),
        ("Jan+Riet Mol", &mols),
        ("Jan/Riet Mol", &mols),
        ("Jan / Riet Mol", &mols),
        ("Mol, Jan en Riet", &mols),
        ("Fam. Jan en Riet Mol", &mols),
        ("Kees en Ria de Wit", &["Kees de Wit", "Ria de Wit"]),
        ("Wit, Kees en Ria de", &["Kees de Wit", "Ria de Wit"]),
        ("J. en M. de Wit-Smit", &["J. de Wit-Smit", "M. de Wit-Smit"]),
        ("Mol, J. en M.", &["J. Mol", "M. Mol"]),
        ("Dhr. en mw. Peters", &["Dhr. Peters", "mw. Peters"]),
        ("Dhr. J. en mw. M. Peters", &["Dhr. J. Peters", "mw. M. Peters"]),
    ] {
        assert_eq!(named(cell), names, "{cell}");
        assert_eq!(called(cell), names, "{cell}");
    }
    assert_eq!(named("Jan Vos / Els Smit"), ["Els Smit", "Jan Vos"]);
    assert_eq!(
        called("Jan en de Rest"),
        ["Jan en de Rest"],
        "that is not evident"
    );
}

#[test]
fn a_household_is_nobody_and_that_is_told() {
    let (import, village) = taken("Naam;Contactpersoon\nClub;Fam. Mol\n");
    assert_eq!(people_of(&village), [""; 0]);
    assert_eq!(said(&village, "Club", "remarks"), "Contactpersoon: Fam. Mol");
    assert_eq!(hints(&import), ["csv-household"]);
    let (import, village) = taken("Naam;Soort;Toestemming\nFamilie Mol;vrijwilliger;ja\n");
    assert_eq!(people_of(&village), ["Familie Mol"], "nothing is lost");
    assert_eq!(consent(asset(&village, "Familie Mol")), ConsentLevel::None);
    assert!(hints(&import).contains(&"csv-household-name".to_owned()));
}

#[test]
fn words_for_nobody_become_no_volunteer() {
    for cell in [
        "n.n.b.",
        "nnb",
        "vacature",
        "Vacant",
        "vacature secretaris",
        "onbekend",
        "-",
        "?",
        "geen",
        "nvt",
        "n.v.t.",
        "nog niet bekend",
        "--",
    ] {
        assert_eq!(named(cell), [""; 0], "{cell}");
        let (import, village) = taken(&format!(
            "Naam;Soort\nEls Peters;vrijwilliger\n{cell};vrijwilliger\n"
        ));
        assert_eq!(names(&village), ["Els Peters"], "{cell}");
        assert_eq!(import.refused[0].reason.key, "csv-name-nobody", "{cell}");
    }
}

#[test]
fn idem_beside_a_club_is_who_stands_above_and_no_name_of_an_entry() {
    for ditto in ["idem", "Idem.", "zie boven", "\"\"\"\"", "dezelfde", "''", "id."] {
        let (import, village) = taken(&format!(
            "Naam;Plaats;Contactpersoon;Tel. contactpersoon;Toestemming contactpersoon\n\
             Koor;Malden;Els Peters;024-5550101;ja\nFanfare;Heumen;{ditto};;\nGilde;Heumen;{ditto};{ditto};nee\n"
        ));
        assert_eq!(people_of(&village), ["Els Peters"], "{ditto}");
        assert_eq!(village.relations.len(), 3, "{ditto}");
        assert_eq!((import.people, hints(&import)), (1, Vec::new()), "{ditto}");
        // A no is hers, whichever club she says it at.
        assert_eq!(
            consent(asset(&village, "Els Peters")),
            ConsentLevel::None,
            "{ditto}"
        );
    }
    let (_, village) = taken("Naam;Plaats;Contactpersoon\nKoor;Malden;Els Peters\nFanfare;Heumen;idem\n");
    assert_eq!(people_of(&village), ["Els Peters"], "whatever the kern");
    let (import, village) = taken("Naam;Contactpersoon\nKoor;idem\nFanfare;Els Peters\n");
    assert_eq!(people_of(&village), ["Els Peters"]);
    assert_eq!(hints(&import), ["csv-ditto-nothing"]);
    let (import, _) = taken("Naam;Soort\nEls Peters;vrijwilliger\nidem;vrijwilliger\n");
    assert_eq!(import.refused[0].reason.key, "csv-name-ditto");
}

#[test]
fn one_yes_beside_several_people_is_asked_of_each() {
    let list = "Naam;Contactpersoon;Toestemming contactpersoon\nKoor;Jan en Riet Mol;ja\n";
    let (import, village) = taken(list);
    for name in ["Jan Mol", "Riet Mol"] {
        assert_eq!(consent(asset(&village, name)), ConsentLevel::None);
    }
    assert_eq!(hints(&import), ["csv-agreed-by-several"]);
    let asked: Vec<(&str, bool, bool)> = import
        .clashes
        .iter()
        .map(|clash| (&*clash.name, clash.shared, clash.taken))
        .collect();
    assert_eq!(asked, [("Jan Mol", true, false), ("Riet Mol", true, false)]);
    assert_eq!(
        said(&village, "Koor", "remarks"),
        "Toestemming contactpersoon: ja"
    );
    // Who is asked and says yes, agreed; and nobody else.
    let mut options = CsvOptions::default();
    options
        .otherwise
        .insert((import.clashes[1].id, import.clashes[1].field.to_owned()));
    let (import, village) = with(&Village::default(), list, &options);
    assert!(import.clashes[1].taken && !import.clashes[0].taken);
    assert_eq!(consent(asset(&village, "Jan Mol")), ConsentLevel::None);
    assert_eq!(consent(asset(&village, "Riet Mol")), ConsentLevel::Oral);
    // Who is there already is asked the same.
    let (_, village) = taken("Naam;Contactpersoon\nKoor;Jan en Riet Mol\n");
    let (import, after) = with(&village, list, &CsvOptions::default());
    assert_eq!(import.clashes.len(), 2);
    assert_eq!(consent(asset(&after, "Riet Mol")), ConsentLevel::None);
    // A no is of both.
    let (_, village) = taken("Naam;Contactpersoon;Toestemming contactpersoon\nKoor;Jan Mol;ja\n");
    let no = "Naam;Contactpersoon;Toestemming contactpersoon\nKoor;Jan en Riet Mol;nee\n";
    let (import, after) = with(&village, no, &CsvOptions::default());
    assert!(import.clashes.iter().all(|clash| clash.refuses && clash.taken));
    assert_eq!(consent(asset(&after, "Jan Mol")), ConsentLevel::None);
    // Two people in the name of a row are asked as well.
    let (import, village) = taken("Naam;Soort;Toestemming\nJan & Riet Mol;vrijwilliger;ja\n");
    assert_eq!(people_of(&village), ["Jan Mol", "Riet Mol"]);
    assert_eq!(
        (import.clashes.len(), hints(&import)),
        (2, vec!["csv-agreed-by-several".to_owned()])
    );
    assert_eq!(consent(asset(&village, "Jan Mol")), ConsentLevel::None);
}

#[test]
fn headings_that_ask_whether_somebody_may_be_named_are_known() {
    let oral = ConsentLevel::Oral;
    let none = ConsentLevel::None;
    for (heading, cell, level, purpose) in [
        ("Mag met naam genoemd worden?", "ja", oral, ""),
        ("Vermelding naam", "ja", oral, ""),
        ("Naam vermelden", "nee", none, ""),
        ("Naam op site", "ja", none, "Naam op site"),
        ("Naam op website", "ok", none, "Naam op website"),
        ("Mag gebeld worden", "ja", none, "Mag gebeld worden"),
        ("Telefoonlijst ok", "ja", none, "Telefoonlijst"),
        ("Telefoonlijst ok?", "nee", none, "niet: Telefoonlijst"),
        ("Toestemming", "geen bezwaar", oral, ""),
        ("Toestemming", "Geen bezwaar.", oral, ""),
        ("Toestemming", "bezwaar", none, ""),
        ("Toestemming", "heeft bezwaar", none, ""),
        (
            "Toestemming",
            "geen bezwaar tegen telefoonlijst",
            oral,
            "telefoonlijst",
        ),
        ("Bezwaar", "ja", none, ""),
        ("Bezwaar tegen vermelding", "nee", none, ""),
        ("Bezwaar tegen vermelding", "geen bezwaar", oral, ""),
        ("Geen bezwaar tegen vermelding", "ja", oral, ""),
        ("Geen bezwaar", "nee", none, ""),
    ] {
        let list = format!("Naam;Soort;{heading}\nEls Peters;vrijwilliger;{cell}\n");
        let (import, village) = taken(&list);
        let els = asset(&village, "Els Peters");
        assert_eq!(import.columns[2].taken, Taken::Field("consent"), "{heading}");
        assert_eq!(consent(els), level, "{heading}: {cell}");
        assert_eq!(
            said(&village, "Els Peters", "consent_purpose"),
            purpose,
            "{heading}: {cell}"
        );
    }
    // What a thing is called is no consent.
    for heading in ["Naam website", "Vermelding", "Naam app", "Site", "Kaart"] {
        let (import, _) = taken(&format!("Naam;Soort;{heading}\nKoor;vereniging;ja\n"));
        assert_ne!(import.columns[2].taken, Taken::Field("consent"), "{heading}");
    }
}

#[test]
fn a_mobile_beside_the_number_of_the_club_is_of_the_only_one_who_is_named() {
    let (import, village) = taken(
        "Naam;Contactpersoon;Telefoon;Mobiel\nFanfare;Els Mol;024-5550123;06-12345678\nKoor;Jan Bos;;06-12345679\n\
         Soos;n.v.t.;;06-12345670\n",
    );
    let phone = |name| said(&village, name, "phone");
    assert_eq!(phone("Fanfare"), "024-5550123");
    assert_eq!(phone("Els Mol"), "06-12345678");
    assert_eq!(
        (phone("Koor"), phone("Jan Bos")),
        (String::new(), "06-12345679".to_owned())
    );
    assert_eq!(phone("Soos"), "06-12345670");
    assert_eq!(import.columns[3].taken, Taken::PersonPart("phone"));
    // With a number of their own, or where two are named, it stays with the club.
    for headings in [
        "Contactpersoon;Tel. contactpersoon;Telefoon;Mobiel",
        "Voorzitter;Secretaris;Telefoon;Mobiel",
    ] {
        let (import, _) = taken(&format!(
            "Naam;{headings}\nFanfare;Els Mol;;024-5550123;06-12345678\n"
        ));
        assert_eq!(import.columns[4].taken, Taken::Field("phone"), "{headings}");
    }
}

#[test]
fn another_address_of_somebody_who_is_named_is_asked_about() {
    let first =
        "Naam;Contactpersoon;Adres contactpersoon;Postcode contactpersoon\nKoor;Els Peters;Weg 1;6581 AB\n";
    let (_, village) = taken(first);
    let of = |village: &Village| {
        ["address", "postcode", "remarks"].map(|field| said(village, "Els Peters", field))
    };
    assert_eq!(of(&village), ["Weg 1", "6581 AB", ""]);
    let next = first.replace("Weg 1", "Plein 9").replace("6581 AB", "6582 CD");
    let (import, after) = with(&village, &next, &CsvOptions::default());
    let asked = import
        .clashes
        .iter()
        .map(|clash| (clash.field, &*clash.own, &*clash.said));
    assert_eq!(
        asked.collect::<Vec<_>>(),
        [
            ("address", "Weg 1", "Plein 9"),
            ("postcode", "6581 AB", "6582 CD")
        ]
    );
    assert_eq!(of(&after), ["Weg 1", "6581 AB", ""], "as long as nobody chose");
    let mut options = CsvOptions::default();
    let clashes = import.clashes.iter();
    options.otherwise = clashes.map(|clash| (clash.id, clash.field.to_owned())).collect();
    let (_, after) = with(&village, &next, &options);
    assert_eq!(of(&after), ["Plein 9", "6582 CD", ""]);
    let (import, _) = with(&village, &first.replace("Weg 1", "weg 1"), &CsvOptions::default());
    assert_eq!((import.clashes.len(), import.changes.len()), (0, 0));
}

/// The name and kind of each entry that these rows become.
fn what_become(heading: &str, rows: &[&str]) -> Vec<(String, AssetKind)> {
    let (_, village) = taken(&format!("{heading}\n{}\n", rows.join("\n")));
    let mut all: Vec<_> = village
        .assets
        .values()
        .map(|asset| (asset.name.to_string(), asset.which()))
        .collect();
    all.sort();
    all
}

#[test]
fn couples_in_a_list_that_says_nothing_are_people() {
    let rows = [
        "Jan en Marie Theunissen;06-90000001;4",
        "Kees & Ans Bos;06-90000002;6",
        "J. en M. Jansen;024-3550001;8",
        "De heer en mevrouw Pas;024-3550002;10",
        "Els Bos, voorzitter;024-3550003;12",
        "van den Bos;024-3550004;14",
        "Riek Peters;024-3550005;16",
    ];
    for (name, kind) in what_become("Naam;Tel;Huisnr", &rows) {
        assert_eq!(kind, AssetKind::Volunteer, "{name}");
    }
    // Alone among clubs, they are people too.
    let rows = [
        "Koor Vivace;1",
        "Petrus en Paulus;2",
        "Jan en Marie Theunissen;3",
        "Hand in Hand;4",
    ];
    let kinds = what_become("Naam;Nr", &rows);
    let people = kinds.iter().filter(|(_, kind)| *kind == AssetKind::Volunteer);
    let people: Vec<&str> = people.map(|(name, _)| name.as_str()).collect();
    assert_eq!(people, ["Jan Theunissen", "Marie Theunissen"], "{kinds:?}");
}

#[test]
fn who_is_called_otherwise_between_brackets_is_called_so() {
    let rows = [
        "Bos, R.A. (Ria);06-90000001",
        "Smit, A. (An);06-90000002",
        "Bakker, P. (Piet);024-3550001",
        "Jansen K.;024-3550002",
        "Bos R.A.;024-3550003",
        "H. (Henk) van de Ven;024-3550004",
    ];
    let all = what_become("Naam;Telefoon", &rows);
    let people = all.iter().filter(|(_, kind)| *kind == AssetKind::Volunteer);
    let people: Vec<&str> = people.map(|(name, _)| name.as_str()).collect();
    let wanted = [
        "An Smit",
        "Bos R.A.",
        "Henk van de Ven",
        "Jansen K.",
        "Piet Bakker",
        "Ria Bos",
    ];
    assert_eq!(people, wanted, "{all:?}");
    // And so is whom a row about a club names; the first letters are kept.
    let (_, village) =
        taken("Vereniging;Contactpersoon\nKoor Vivace;H. (Henk) Peters\nSoos;Bos, R.A. (Ria), voorzitter\n");
    assert_eq!(people_of(&village), ["Henk Peters", "Ria Bos"]);
    let notes: Vec<&str> = village.relations.values().map(|tie| &*tie.note).collect();
    assert!(notes.contains(&"") && notes.contains(&"voorzitter"), "{notes:?}");
    assert_eq!(&*asset(&village, "Soos").remarks, "Contactpersoon: R.A.");
}

#[test]
fn who_signs_a_mail_is_no_club() {
    let mail = "Dag Els,\nHier de clubs:\nKlaverjasclub Troef, contact is Toon Hendriks\nKoor Vivace\n\nGroetjes,\nZwaantje Peters\nKerkstraat 12, 6612 AB Nederasselt\n";
    let (import, village) = taken(mail);
    assert_eq!(
        names(&village),
        ["Klaverjasclub Troef", "Koor Vivace", "Toon Hendriks"],
        "{:?}",
        import.refused
    );
}

#[test]
fn the_number_of_whom_nobody_names_is_given_to_nobody_else() {
    let list = "Club;Voorzitter;Tel. voorzitter;Secretaris;Tel. secretaris\n\
        Koor A;Ria Vos;;;06-10000003\nKoor B;;06-10000004;Els Bos;\n\
        Koor C;Jan Mol;06-10000005;;06-10000006\nKoor D;Riet Pas;06-10000007;Wim Pas;06-10000008\n";
    let (_, village) = taken(list);
    for (name, phone, remarks) in [
        ("Koor A", "", "Tel. secretaris: 06-10000003"),
        ("Ria Vos", "", ""),
        ("Koor B", "", "Tel. voorzitter: 06-10000004"),
        ("Els Bos", "", ""),
        ("Koor C", "", "Tel. secretaris: 06-10000006"),
        ("Jan Mol", "06-10000005", ""),
        ("Riet Pas", "06-10000007", ""),
        ("Wim Pas", "06-10000008", ""),
    ] {
        let entry = asset(&village, name);
        assert_eq!((&*entry.phone, &*entry.remarks), (phone, remarks), "{name}");
    }
    let (_, village) = taken(
        "Vereniging;Contactpersoon 1;Telefoon 1;Contactpersoon 2;Telefoon 2\nSoos;Ria Vos;;;06-10000003\n",
    );
    assert_eq!(&*asset(&village, "Ria Vos").phone, "");
    assert_eq!(&*asset(&village, "Soos").phone, "");
    // Beside one contact whom nobody names, the number of a desk is that of the club.
    let (_, village) =
        taken("Vereniging;Contactpersoon;Tel. contactpersoon\nSoos;;024-3550001\nKoor;;06-10000001\n");
    assert_eq!(&*asset(&village, "Soos").phone, "024-3550001");
    assert_eq!(&*asset(&village, "Koor").phone, "");
}

#[test]
fn who_stands_behind_a_number_has_it() {
    let numbers = "06-90000001 (Jan), 06-90000002 (Marie)";
    let list =
        format!("Naam;Tel;E-mail\nJan en Marie Theunissen;{numbers};jan@x.example / marie@x.example\n");
    let (_, village) = taken(&list);
    for (name, phone, mail) in [
        ("Jan Theunissen", "06-90000001", "jan@x.example"),
        ("Marie Theunissen", "06-90000002", "marie@x.example"),
    ] {
        let person = asset(&village, name);
        assert_eq!(
            (&*person.phone, &*person.email, &*person.remarks),
            (phone, mail, ""),
            "{name}"
        );
    }
    for heading in ["Telefoon", "Tel. contactpersoon"] {
        let list = format!("Vereniging;Contactpersoon;{heading}\nSoos;Jan en Marie Mol;{numbers}\n");
        let (_, village) = taken(&list);
        let phone = |name: &str| asset(&village, name).phone.to_string();
        let all = ["Soos", "Jan Mol", "Marie Mol"].map(phone);
        assert_eq!(all, ["", "06-90000001", "06-90000002"], "{heading}");
    }
    // Nobody is called so: it is kept as it stands.
    let (_, village) =
        taken("Naam;Soort;Tel\nEls Bos;vrijwilliger;\"06-90000004 (na 18u), 024-3550001 (werk)\"\n");
    let els = asset(&village, "Els Bos");
    assert_eq!(&*els.phone, "06-90000004");
    assert_eq!(&*els.remarks, "Tel: 06-90000004 (na 18u), 024-3550001 (werk)");
    let (_, village) = taken("Naam;Soort;Tel\nKoor;vereniging;06-90000004 (Piet)\n");
    let choir = asset(&village, "Koor");
    assert_eq!((&*choir.phone, &*choir.remarks), ("", "Tel: 06-90000004 (Piet)"));
}

#[test]
fn a_yes_to_being_named_stays_one_beside_a_yes_or_a_no_to_something_else() {
    let list = "Naam;Soort;Toestemming vermelding;Toestemming foto\n\
        Els Bos;vrijwilliger;ja;ja\nJan Bos;vrijwilliger;ja;nee\n\
        Ria Bos;vrijwilliger;3-11-2026;ja\nPiet Bos;vrijwilliger;nee;ja\nAns Bos;vrijwilliger;;ja\n";
    let (_, village) = taken(list);
    let words = Words::new(Language::Dutch);
    for (name, is_named, purpose) in [
        ("Els Bos", true, "vermelding, foto"),
        ("Jan Bos", true, "vermelding, niet: foto"),
        ("Ria Bos", true, "vermelding, foto"),
        ("Piet Bos", false, "foto"),
        ("Ans Bos", false, "foto"),
    ] {
        let person = asset(&village, name);
        assert_eq!(
            may_be_named(person, date(2026, 11, 23), &words),
            is_named,
            "{name}"
        );
        assert_eq!(said(&village, name, "consent_purpose"), purpose, "{name}");
    }
    assert_eq!(said(&village, "Ria Bos", "consent_date"), "3-11-2026");
}
