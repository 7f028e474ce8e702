//! What a list from a town hall says of people, of what they agreed to and of the list itself.

use jiff::civil::date;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::code::Code;
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel};
use wijkschouw::domain::record::Record;
use wijkschouw::domain::value::Reading;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CsvImport, CsvOptions, ListFile, PERSON, PERSON_PARTS, look, read};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::changed;
use crate::exchange::made::{asset, names};
use crate::exchange::people_in::hints;

fn into(village: &Village, text: &str, options: &CsvOptions) -> (CsvImport, Village) {
    let words = Words::new(Language::Dutch);
    let import = read(text.as_bytes(), village, &words, date(2026, 11, 23), options).unwrap();
    let village = changed(village, &import.changes);
    (import, village)
}

fn taken(text: &str) -> (CsvImport, Village) {
    into(&Village::default(), text, &CsvOptions::default())
}

/// What is noted under this field, as it is typed.
fn said(village: &Village, name: &str, field: &str) -> String {
    let words = Words::new(Language::Dutch);
    let cx = Reading {
        today: date(2026, 11, 23),
        village,
        terms: &words,
    };
    asset(village, name)
        .value(field)
        .map(|value| value.write(&cx))
        .unwrap_or_default()
}

fn consent(asset: &Asset) -> ConsentLevel {
    asset.kind.consent().unwrap()
}

/// Who does what where: "Els Peters voorzitter Fanfare".
fn roles(village: &Village) -> Vec<String> {
    let name = |id| village.assets[&id].name.to_string();
    let relations = village.relations.values();
    let mut told: Vec<String> = relations
        .map(|relation| {
            let (from, to) = (relation.from.0.unwrap(), relation.to.0.unwrap());
            format!("{} {} {}", name(from), &*relation.note, name(to))
        })
        .collect();
    told.sort_unstable();
    told
}

#[test]
fn a_yes_is_consent_to_be_named_and_a_yes_to_one_thing_is_not() {
    let (import, village) = taken(
        "Voornaam;Achternaam;Toestemming;Toestemming telefoonlijst\n\
         Els;Peters;ja, 12-5-2025;\nJan;Smit;nee;ja\nMia;Vos;x;x\nPiet;Bos;alleen nieuwsbrief;\nAli;Bal;;\n",
    );
    assert_eq!((import.added, import.refused.len(), import.warned), (5, 0, 0));
    // Who says yes, and beside it yes to the list alone, is not named either.
    assert_eq!(import.purposes, 3);
    let levels = ["Els Peters", "Jan Smit", "Mia Vos", "Piet Bos", "Ali Bal"];
    let levels = levels.map(|name| consent(asset(&village, name)));
    let (none, oral) = (ConsentLevel::None, ConsentLevel::Oral);
    assert_eq!(levels, [oral, none, oral, none, none]);
    assert_eq!(said(&village, "Els Peters", "consent_date"), "12-5-2025");
    assert_eq!(said(&village, "Jan Smit", "consent_purpose"), "telefoonlijst");
    assert_eq!(
        said(&village, "Piet Bos", "consent_purpose"),
        "alleen nieuwsbrief"
    );
}

#[test]
fn a_yes_beside_a_purpose_in_another_column_is_to_that_alone() {
    let (_, village) = taken(
        "Voornaam;Achternaam;Akkoord;Toestemming waarvoor\nEls;Peters;ja;telefoonlijst\nJan;Smit;ja;vermelding\n\
         Mia;Vos;schriftelijk;rondleiding\n",
    );
    let levels = ["Els Peters", "Jan Smit", "Mia Vos"].map(|name| consent(asset(&village, name)));
    assert_eq!(
        levels,
        [ConsentLevel::None, ConsentLevel::Oral, ConsentLevel::Written]
    );
}

#[test]
fn a_word_for_consent_that_nobody_knows_is_asked_once() {
    let text = "Voornaam;Achternaam;Toestemming\nEls;Peters;via Mia\nJan;Smit;via Mia\nPiet;Bos;ja\n";
    let words = Words::new(Language::Dutch);
    let file = ListFile::open(text.as_bytes().to_vec(), &words).unwrap();
    let (_, seen) = look(&file, &Village::default(), &words, &CsvOptions::default()).unwrap();
    let [unknown] = &seen.unknown[..] else {
        panic!("{:?}", seen.unknown)
    };
    assert_eq!(
        (unknown.field, &*unknown.word, unknown.rows),
        ("consent", "via Mia", 2)
    );
    let (import, village) = taken(text);
    assert_eq!(
        (import.warned, consent(asset(&village, "Els Peters"))),
        (2, ConsentLevel::None)
    );
    let mut options = CsvOptions::default();
    let meanings = options.meanings.entry("consent".to_owned()).or_default();
    meanings.insert(unknown.key(), "oral".to_owned());
    let (import, village) = into(&Village::default(), text, &options);
    assert_eq!(
        (import.warned, consent(asset(&village, "Els Peters"))),
        (0, ConsentLevel::Oral)
    );
}

#[test]
fn consent_beside_a_contact_is_of_that_contact() {
    let (_, village) = taken(
        "Vereniging;Contactpersoon;Toestemming\nFanfare;Els Peters;ja\nKoor;Jan Smit, Mia Vos;ja\nGilde;Piet Bos;nee\n\
         Soos;Els Peters;nee\n",
    );
    assert_eq!(asset(&village, "Fanfare").which(), AssetKind::Association);
    // Of two rows the strictest counts, and of two people nobody knows who said yes.
    for name in ["Els Peters", "Jan Smit", "Mia Vos", "Piet Bos"] {
        assert_eq!(consent(asset(&village, name)), ConsentLevel::None, "{name}");
    }
    assert_eq!(&*asset(&village, "Koor").remarks, "Toestemming: ja");
    let (_, village) = taken("Vereniging;Contactpersoon;Akkoord contactpersoon\nFanfare;Els Peters;ja\n");
    assert_eq!(consent(asset(&village, "Els Peters")), ConsentLevel::Oral);
}

#[test]
fn numbered_columns_belong_together() {
    let (import, village) = taken(
        "Vereniging;Plaats;Contactpersoon 1;Tel. 1;E-mail 1;Contactpersoon 2;Tel. 2;E-mail 2;Telefoon\n\
         Fanfare;Malden;Els Peters;024-5550101;els@voorbeeld.nl;Jan Smit;024-5550102;;024-5550100\n\
         Koor;Malden;Els Peters;024-5550101;;;024-5550103;;\n",
    );
    assert_eq!((import.added, import.people, import.warned), (2, 2, 0));
    assert_eq!(said(&village, "Els Peters", "phone"), "024-5550101");
    assert_eq!(said(&village, "Els Peters", "email"), "els@voorbeeld.nl");
    assert_eq!(said(&village, "Jan Smit", "phone"), "024-5550102");
    assert_eq!(said(&village, "Fanfare", "phone"), "024-5550100");
    // Of nobody who is named: then it is the number of the row.
    assert_eq!(said(&village, "Koor", "phone"), "024-5550103");
    assert_eq!(
        roles(&village),
        ["Els Peters  Fanfare", "Els Peters  Koor", "Jan Smit  Fanfare"]
    );
}

#[test]
fn columns_of_the_board_say_what_somebody_does() {
    let (import, village) = taken(
        "Naam vereniging;Voorzitter;Tel. voorzitter;Secretaris;E-mail secretaris;Penningmeester\n\
         Fanfare;Els Peters;024-5550101;Jan Smit;jan@voorbeeld.nl;Jan Smit\n\
         Koor;;;Mia Vos (dirigent);;vacant\nSoos;Ali Bal;024-5550105 / 06-12345605;;;\n",
    );
    assert_eq!((import.people, import.warned), (4, 0));
    assert_eq!(said(&village, "Ali Bal", "phone"), "024-5550105");
    assert_eq!(said(&village, "Ali Bal", "remarks"), "06-12345605");
    assert_eq!(said(&village, "Els Peters", "phone"), "024-5550101");
    assert_eq!(said(&village, "Jan Smit", "email"), "jan@voorbeeld.nl");
    assert_eq!(
        roles(&village),
        [
            "Ali Bal voorzitter Soos",
            "Els Peters voorzitter Fanfare",
            "Jan Smit secretaris, penningmeester Fanfare",
            "Mia Vos dirigent, secretaris Koor",
        ]
    );
}

#[test]
fn a_contact_can_be_made_of_columns_by_hand() {
    let mut options = CsvOptions::default();
    options.columns.insert(1, Some(PERSON.to_owned()));
    options.columns.insert(2, Some(PERSON_PARTS[0].0.to_owned()));
    let text = "Vereniging;Bestuur;Bereikbaar op\nFanfare;Els Peters / Jan Smit;024-5550101 / 024-5550102\n";
    let (_, village) = into(&Village::default(), text, &options);
    assert_eq!(said(&village, "Els Peters", "phone"), "024-5550101");
    assert_eq!(said(&village, "Jan Smit", "phone"), "024-5550102");
}

#[test]
fn one_person_in_several_rows_is_one_person() {
    let (import, village) = taken(
        "Vereniging;Plaats;Contactpersoon;Tel. contactpersoon\n\
         Fanfare;Malden;Els Peters;024-5550101\nKoor;Heumen;Peters, Els;024 555 01 01\n\
         Gilde;Malden;Els Peters;\nSoos;Heumen;Els Peters;06-12345678\n",
    );
    assert_eq!(
        (import.people, import.turned),
        (2, 1),
        "in Heumen lives another Els Peters"
    );
    assert_eq!(village.relations.len(), 4);
}

#[test]
fn names_are_made_of_their_parts_in_any_order() {
    let (_, village) = taken(
        "Achternaam;Voornaam;Tussenvoegsel;Initialen;Tel\nVries;Jan;de;J.;024-5550101\nPeters;;;E.M.;\n\
         \"Berg, van den\";Mia;;;\n",
    );
    assert_eq!(
        names(&village),
        ["E.M. Peters", "Jan de Vries", "Mia van den Berg"]
    );
    assert_eq!(asset(&village, "Jan de Vries").which(), AssetKind::Volunteer);
    let (_, village) = taken("Vereniging;Achternaam;Voornaam;Tussenvoegsel\nFanfare;Vries;Jan;de\n");
    assert_eq!(names(&village), ["Fanfare", "Jan de Vries"]);
}

#[test]
fn surnames_in_front_are_turned_round_where_most_names_are_like_that() {
    let (import, village) = taken("Naam;Tel\n\"Peters, Els\";024-5550101\n\"Vries, Jan de\";\nMia Vos;\n");
    assert_eq!((import.turned, import.assumed), (2, Some(AssetKind::Volunteer)));
    assert_eq!(names(&village), ["Els Peters", "Jan de Vries", "Mia Vos"]);
    let (import, village) = taken("Naam;Tel\n\"Spel, Sport\";024-5550101\nFanfare;\nKoor;\n");
    assert_eq!(import.turned, 0);
    assert_eq!(names(&village), ["Fanfare", "Koor", "Spel, Sport"]);
}

#[test]
fn what_is_said_of_the_list_is_no_entry() {
    let (import, village) = taken(
        "Vereniging;Soort;Leden\nMALDEN;;\nFanfare;vereniging;20\nKoor;vereniging;30\nTotaal Malden: 2;;50\n\
         HEUMEN;;\nSoos;vereniging;5\nGilde;vereniging;6\nSubtotaal;;11\nTotaal: 4;;\nBron: gemeente Heumen;;\n\
         Stand per 1-1-2026;;\n",
    );
    assert_eq!(names(&village), ["Fanfare", "Gilde", "Koor", "Soos"]);
    assert_eq!((import.footers, import.titles, import.refused.len()), (5, 2, 0));
}

#[test]
fn two_rows_of_headings_are_read_as_one() {
    for text in [
        "Overzicht 2026;;;;;\nVereniging;;Contactpersoon;;;\nNaam;Plaats;Naam;Telefoon;E-mail;Leden\n\
         Fanfare;Malden;Els Peters;024-5550101;els@voorbeeld.nl;20\n",
        "Vereniging;Plaats;Contactpersoon;;;Leden\n;;Naam;Telefoon;E-mail;\n\
         Fanfare;Malden;Els Peters;024-5550101;els@voorbeeld.nl;20\n",
        "Vereniging;Plaats;Contactpersoon;Contactpersoon;Contactpersoon;Leden\n;;Naam;Telefoon;E-mail;\n\
         Fanfare;Malden;Els Peters;024-5550101;els@voorbeeld.nl;20\n",
    ] {
        let (import, village) = taken(text);
        let headings: Vec<&str> = import.columns.iter().map(|column| &*column.heading).collect();
        assert_eq!(headings[3], "Contactpersoon / Telefoon", "{text}");
        assert_eq!(names(&village), ["Els Peters", "Fanfare"]);
        assert_eq!(said(&village, "Els Peters", "phone"), "024-5550101");
        assert_eq!(said(&village, "Els Peters", "email"), "els@voorbeeld.nl");
        assert_eq!(said(&village, "Fanfare", "members"), "20");
        assert_eq!((import.refused.len(), import.warned), (0, 0));
    }
}

#[test]
fn postcode_and_place_in_one_column_are_told_apart() {
    for heading in [
        "PC + plaats",
        "Postcode en woonplaats",
        "Postcode/plaats",
        "PC/Woonplaats",
    ] {
        let (_, village) = taken(&format!(
            "Naam;Soort;{heading}\nFanfare;vereniging;6581 AB Malden\n"
        ));
        assert_eq!(said(&village, "Fanfare", "postcode"), "6581 AB", "{heading}");
        assert_eq!(said(&village, "Fanfare", "kern"), "Malden");
    }
    let (_, village) = taken(
        "Naam;Soort;\"Adres, postcode, plaats\"\nFanfare;vereniging;\"Kerkstraat 12a, 6581 AB Malden\"\n",
    );
    let fields = ["address", "postcode", "kern", "remarks"].map(|field| said(&village, "Fanfare", field));
    assert_eq!(fields, ["Kerkstraat 12a", "6581 AB", "Malden", ""]);
}

#[test]
fn ways_to_reach_a_club_in_one_column_are_told_apart() {
    for (heading, cell, [phone, email, website]) in [
        (
            "E-mail / website",
            "koor@voorbeeld.nl / www.koor.nl",
            ["", "koor@voorbeeld.nl", "www.koor.nl"],
        ),
        ("Website of e-mail", "www.koor.nl", ["", "", "www.koor.nl"]),
        (
            "Tel. en e-mail",
            "024-5550101, koor@voorbeeld.nl",
            ["024-5550101", "koor@voorbeeld.nl", ""],
        ),
        (
            "Mail/telefoon",
            "koor@voorbeeld.nl 024-5550101",
            ["024-5550101", "koor@voorbeeld.nl", ""],
        ),
        ("Telefoon (mobiel)", "06-55501010", ["06-55501010", "", ""]),
        ("Telefoon/mobiel", "06-55501010", ["06-55501010", "", ""]),
        (
            "E-mailadres/website",
            "koor@voorbeeld.nl",
            ["", "koor@voorbeeld.nl", ""],
        ),
    ] {
        let (import, village) = taken(&format!(
            "Vereniging;Soort;{heading}\nKoor;vereniging;\"{cell}\"\n"
        ));
        let fields = ["phone", "email", "website"].map(|field| said(&village, "Koor", field));
        assert_eq!(fields, [phone, email, website], "{heading}");
        assert_eq!(
            (&*said(&village, "Koor", "remarks"), import.warned),
            ("", 0),
            "{heading}"
        );
    }
    let (_, village) = taken(
        "Vereniging;Soort;\"Adres, telefoon, e-mail\"\nKoor;vereniging;\"Kerkstraat 12, 024-5550101, koor@voorbeeld.nl\"\n",
    );
    let fields = ["address", "phone", "email", "remarks"].map(|field| said(&village, "Koor", field));
    assert_eq!(fields, ["Kerkstraat 12", "024-5550101", "koor@voorbeeld.nl", ""]);
}

#[test]
fn what_sort_of_place_it_is_says_that_it_is_one() {
    let (_, village) = taken("Naam;Soort plek\nDe Zwaan;dorpshuis\nDe Hazelaar;speeltuin\n");
    for name in ["De Zwaan", "De Hazelaar"] {
        assert_eq!(asset(&village, name).which(), AssetKind::Place, "{name}");
    }
}

#[test]
fn idem_is_what_stands_above_it() {
    let (import, village) = taken(
        "Naam;Soort;Adres;Plaats;Telefoon\nKoor;vereniging;Dorpsstraat 1;Malden;024-5550101\n\
         Fanfare;\"\"\"\";Idem;idem;idem\nGilde;vereniging;idem;zie boven;\n",
    );
    for name in ["Fanfare", "Gilde"] {
        let fields = ["address", "kern"].map(|field| said(&village, name, field));
        assert_eq!(fields, ["Dorpsstraat 1", "Malden"], "{name}");
    }
    assert_eq!(said(&village, "Fanfare", "phone"), "024-5550101");
    assert_eq!((village.kernen.len(), import.warned), (1, 0));
    let (import, village) = taken("Naam;Soort;Plaats\nKoor;vereniging;idem\n");
    assert_eq!(
        (village.kernen.len(), hints(&import)),
        (0, vec!["csv-ditto-nothing".to_owned()])
    );
}

#[test]
fn first_letters_of_a_club_are_nobodys() {
    for name in [
        "T.C. Malden",
        "H.C. Union",
        "R.K.S.V. Heumen",
        "B.C. Nooit Gedacht",
    ] {
        let (_, village) = taken(&format!("Vereniging;Plaats\nHarmonie;Malden\n{name};Malden\n"));
        assert_eq!(asset(&village, name).which(), AssetKind::Association, "{name}");
    }
    let (_, village) = taken(
        "Vereniging;Plaats\nT.C. Malden;Malden\nH.C. Union;Malden\nC.V. De Kruuk;Malden\nSoos;Malden\n",
    );
    let kinds = village.assets.values().map(|asset| asset.which());
    assert!(kinds.into_iter().all(|kind| kind == AssetKind::Association));
    let (_, village) = taken("Naam;Plaats\nHarmonie;Malden\nT.C. Malden;Malden\nJ.P. Smit;Malden\n");
    assert_eq!(asset(&village, "J.P. Smit").which(), AssetKind::Volunteer);
}

#[test]
fn an_address_that_is_none_is_told() {
    let (import, village) = taken("Vereniging;Soort;E-mail\nKoor;vereniging;koor@\n");
    assert_eq!(
        (&*said(&village, "Koor", "remarks"), import.warned),
        ("E-mail: koor@", 1)
    );
}

#[test]
fn what_clubs_do_and_people_can_is_offered() {
    let offers = |village: &Village, name: &str| said(village, name, "offerings");
    let (import, village) = taken(
        "Vereniging;Soort;Activiteiten\nSoos;vereniging;kaarten, biljarten (di 14:00, Zaal 2)\n\
         Koor;vereniging;activiteit | zingen | do 20 uur | gratis\n",
    );
    assert_eq!(
        offers(&village, "Soos"),
        "activiteit | kaarten\nactiviteit | biljarten | di 14:00, Zaal 2"
    );
    assert_eq!(
        offers(&village, "Koor"),
        "activiteit | zingen | do 20 uur | gratis"
    );
    assert_eq!((import.warned, &*said(&village, "Soos", "remarks")), (0, ""));
    let (_, village) = taken("Voornaam;Achternaam;Vaardigheden\nEls;Peters;\"koken\nrijden\"\n");
    assert_eq!(offers(&village, "Els Peters"), "dienst | koken\ndienst | rijden");
    let (_, village) = taken("Vereniging;Soort;Diensten\nSoos;vereniging;vervoer\n");
    assert_eq!(offers(&village, "Soos"), "dienst | vervoer");
    let text = "Wij organiseren elke maand iets. Vraag ernaar bij de balie.";
    let (_, village) = taken(&format!(
        "Vereniging;Soort;Activiteiten\nSoos;vereniging;{text}\n"
    ));
    assert_eq!(said(&village, "Soos", "remarks"), format!("Activiteiten: {text}"));
}

/// Words of town halls for sorts of things, and the subtype that each means.
const SORTS: [(&str, &str); 27] = [
    ("ver.", ""),
    ("vereniging", ""),
    (
        "koor mannenkoor popkoor kinderkoor zangvereniging harmonie fanfare brassband drumband orkest",
        "club",
    ),
    (
        "gilde gilden schuttersgilde schutterij heemkundekring oranjecomité oranjevereniging carnavalsvereniging",
        "club",
    ),
    (
        "sportver. sportvereniging sportclub voetbalvereniging voetbal tennisclub hockeyclub korfbal volleybal",
        "club",
    ),
    (
        "gymvereniging turnvereniging atletiek zwemclub ijsclub wandelvereniging fietsclub biljartclub biljart",
        "club",
    ),
    (
        "schaakclub bridgeclub hengelsportvereniging toneelvereniging toneel scouting jeugdvereniging kbo",
        "club",
    ),
    (
        "buurtver. buurtvereniging wijkvereniging ouderenvereniging seniorenvereniging vrouwenvereniging ehbo",
        "club",
    ),
    ("stichting stichtingen dorpsfonds", "foundation"),
    (
        "dorpsraad wijkraad werkgroep burgerinitiatief energiecoöperatie voedselbank bewonerscommissie",
        "resident_initiative",
    ),
    (
        "breigroep eetgroep wandelgroep leesgroep buurtapp",
        "informal_group",
    ),
    ("lotgenotengroep praatgroep", "peer_support"),
    ("ondernemersvereniging winkeliersvereniging", "business_circle"),
    (
        "park plein speeltuin speelveld trapveld buurttuin pluktuin natuurgebied begraafplaats kinderboerderij",
        "public_space",
    ),
    (
        "school basisschool bibliotheek gymzaal sporthal sportpark zwembad dorpshuis buurthuis wijkcentrum mfa",
        "public_property",
    ),
    (
        "gemeenschapshuis jongerencentrum jeugdhonk kinderopvang museum theater verzorgingshuis gemeentehuis",
        "public_property",
    ),
    (
        "winkel supermarkt bakker slager kapper café cafetaria snackbar restaurant camping zorgboerderij sportschool",
        "private_place",
    ),
    (
        "kerk moskee kapel synagoge klooster parochie",
        "religious_building",
    ),
    (
        "huisarts huisartsenpraktijk tandarts fysiotherapeut wijkverpleegkundige verloskundige thuiszorg",
        "health",
    ),
    (
        "opbouwwerker dorpsondersteuner buurtverbinder",
        "community_builder",
    ),
    ("ouderenadviseur welzijnswerker", "social_worker"),
    ("jongerenwerker jeugdwerker", "youth_worker"),
    ("buurtsportcoach combinatiefunctionaris", "sports_coach"),
    ("wijkagent politie boa", "police_officer"),
    ("leerkracht docent", "teacher"),
    ("dominee pastoor imam", "chaplain"),
    ("mantelzorger", "carer"),
];

#[test]
fn the_words_of_town_halls_for_sorts_of_things_are_known() {
    let words = || {
        SORTS
            .iter()
            .flat_map(|(words, subtype)| words.split(' ').map(move |word| (word, *subtype)))
    };
    let rows: String = words()
        .map(|(word, _)| format!("Bij {word};{word};Malden\n"))
        .collect();
    let (import, village) = taken(&format!("Naam;Soort;Plaats\n{rows}"));
    assert_eq!((import.warned, import.added), (0, words().count()));
    for (word, subtype) in words() {
        let thing = asset(&village, &format!("Bij {word}"));
        assert_eq!(thing.kind.subtype().unwrap_or_default(), subtype, "{word}");
    }
    assert!(100 < words().count());
}

#[test]
fn what_says_more_than_the_subtype_is_a_tag() {
    let (_, village) = taken(
        "Naam;Soort\nDe Lofzang;Koor\nFanfare;vereniging\nHet Loket;stichting\nSport;ver.\nDe Hoek;Bakker\n",
    );
    let tags =
        ["De Lofzang", "Fanfare", "Het Loket", "Sport", "De Hoek"].map(|name| said(&village, name, "tags"));
    assert_eq!(tags, ["koor", "", "", "", "bakker"]);
}

#[test]
fn the_end_of_a_compound_word_says_what_sort_it_is() {
    let (import, village) = taken(
        "Naam;Soort\nDe Bal;voetbalver.\nDe Lofzang;Shantykoor\nDe Duif;postduivenvereniging\nAndijvie;groentewinkel\n\
         Eén;gekkigheid\nTwee;vijver\n",
    );
    assert_eq!(import.warned, 1, "only of the one that nobody knows");
    let sorts = ["De Bal", "De Lofzang", "De Duif", "Andijvie", "Twee"].map(|name| {
        let thing = asset(&village, name);
        (thing.which().code(), said(&village, name, "tags"))
    });
    let tags = [
        "voetbalver.",
        "shantykoor",
        "postduivenvereniging",
        "groentewinkel",
        "vijver",
    ]
    .map(str::to_owned);
    let kinds = ["association", "association", "association", "place", "place"];
    assert_eq!(
        sorts,
        std::array::from_fn(|place| (kinds[place], tags[place].clone()))
    );
}

#[test]
fn namesakes_with_numbers_of_their_own_are_two_people() {
    let (_, village) = taken(
        "Naam;Soort;Plaats;Contactpersoon 1;Tel. 1;E-mail 1\n\
         Fanfare;vereniging;Malden;Henk Mulder;024-5550101;\n\
         Koor;vereniging;Malden;Henk Mulder;024-5550102;\n\
         Gilde;vereniging;Malden;Henk Mulder;024-5550101;\n\
         Toneel;vereniging;Malden;T. Janssen;024-5550103;\n\
         Judo;vereniging;Malden;T. Janssen;;t@judo.example\n\
         Schaak;vereniging;Malden;Secretariaat;024-5550104;\n",
    );
    let people = village
        .assets
        .values()
        .filter(|asset| asset.which() == AssetKind::Volunteer);
    let mut told: Vec<(String, String, String)> = people
        .map(|person| {
            (
                person.name.to_string(),
                person.phone.to_string(),
                person.email.to_string(),
            )
        })
        .collect();
    told.sort();
    let told: Vec<(&str, &str, &str)> = told
        .iter()
        .map(|(name, phone, mail)| (&**name, &**phone, &**mail))
        .collect();
    assert_eq!(
        told,
        [
            ("Henk Mulder", "024-5550101", ""),
            ("Henk Mulder", "024-5550102", ""),
            ("T. Janssen", "", "t@judo.example"),
            ("T. Janssen", "024-5550103", ""),
        ]
    );
}

#[test]
fn a_no_in_a_list_takes_an_older_yes_back() {
    let (_, village) = taken("Naam;Soort;Plaats;Toestemming\nEls Peters;vrijwilliger;Malden;ja\n");
    let again = "Naam;Soort;Plaats;Toestemming\nEls Peters;vrijwilliger;Malden;nee\n";
    let (import, after) = into(&village, again, &CsvOptions::default());
    assert!(import.clashes.iter().all(|clash| clash.refuses && clash.taken));
    assert_eq!(consent(asset(&after, "Els Peters")), ConsentLevel::None);
    // And a yes in a list does not make one of a no.
    let yes = "Naam;Soort;Plaats;Toestemming\nEls Peters;vrijwilliger;Malden;ja\n";
    let (_, after) = into(&after, yes, &CsvOptions::default());
    assert_eq!(consent(asset(&after, "Els Peters")), ConsentLevel::None);
}

/// What became of the consent of one person in a list with these headings and cells, and what it was to.
fn agreed(headings: &str, cells: &str) -> (ConsentLevel, String, String, String) {
    let (_, village) = taken(&format!(
        "Naam;Soort;{headings}\nEls Peters;vrijwilliger;{cells}\n"
    ));
    let said =
        ["consent_date", "consent_purpose", "remarks"].map(|field| said(&village, "Els Peters", field));
    let [date, purpose, remarks] = said;
    (consent(asset(&village, "Els Peters")), date, purpose, remarks)
}

#[test]
fn a_no_among_the_columns_about_consent_wins() {
    let (none, oral) = (ConsentLevel::None, ConsentLevel::Oral);
    for (headings, cells, level, date, purpose, remarks) in [
        (
            "Toestemming ingetrokken op",
            "12-5-2025",
            none,
            "",
            "",
            "Toestemming ingetrokken op: 12-5-2025",
        ),
        ("Geen toestemming", "x", none, "", "", ""),
        ("Toestemming;Geen toestemming", "ja;x", none, "", "", ""),
        (
            "Toestemming;Toestemming ingetrokken",
            "ja;nee",
            oral,
            "",
            "",
            "Toestemming ingetrokken: nee",
        ),
        (
            "AVG-akkoord;Datum AVG-akkoord",
            "nee;3-4-2024",
            none,
            "",
            "",
            "Datum AVG-akkoord: 3-4-2024",
        ),
        (
            "AVG-akkoord;Datum AVG-akkoord",
            "ja;3-4-2024",
            oral,
            "3-4-2024",
            "",
            "",
        ),
        (
            "Datum AVG-akkoord;AVG-akkoord",
            "3-4-2024;gevraagd",
            none,
            "",
            "",
            "AVG-akkoord: gevraagd\nDatum AVG-akkoord: 3-4-2024",
        ),
        (
            "Toestemming;Toestemming telefoonlijst",
            "ja;nee",
            oral,
            "",
            "niet: telefoonlijst",
            "",
        ),
        (
            "Toestemming",
            "ja, maar niet op de telefoonlijst",
            none,
            "",
            "",
            "Toestemming: ja, maar niet op de telefoonlijst",
        ),
        (
            "Toestemming",
            "nog vragen",
            none,
            "",
            "",
            "Toestemming: nog vragen",
        ),
    ] {
        let found = agreed(headings, cells);
        let mut lines: Vec<&str> = found.3.lines().collect();
        lines.sort_unstable();
        let found = (found.0, &*found.1, &*found.2, lines.join("\n"));
        assert_eq!(
            found,
            (level, date, purpose, remarks.to_owned()),
            "{headings}: {cells}"
        );
    }
}

#[test]
fn no_part_of_a_name_is_lost() {
    let (_, village) = taken("Naam;Voornaam;Tel\nJansen;Jan;024-5550101\nPeters;Peter;\nMia Vos;Mia;\n");
    assert_eq!(names(&village), ["Jan Jansen", "Mia Vos", "Peter Peters"]);
    let (_, village) = taken("Naam;Tussenvoegsel;Achternaam;Tel\nJan;de;Vries;024-5550101\n");
    assert_eq!(names(&village), ["Jan de Vries"]);
}

#[test]
fn a_column_goes_to_whom_its_heading_names() {
    for headings in [
        "Contactpersoon;Penningmeester;Telefoon contactpersoon;Toestemming contactpersoon",
        "Contactpersoon;Contactpersoon 2;Telefoon contactpersoon;Toestemming contactpersoon",
    ] {
        let (_, village) = taken(&format!(
            "Vereniging;{headings}\nFanfare;Els Peters;Jan Smit;024-5550101;ja\n"
        ));
        let phones = ["Els Peters", "Jan Smit", "Fanfare"].map(|name| said(&village, name, "phone"));
        assert_eq!(phones, ["024-5550101", "", ""], "{headings}");
        assert_eq!(consent(asset(&village, "Els Peters")), ConsentLevel::Oral);
        assert_eq!(consent(asset(&village, "Jan Smit")), ConsentLevel::None);
    }
    let (_, village) = taken(
        "Vereniging;Contactpersoon;Contactpersoon 2;Telefoon 1;Telefoon 2\n\
         Fanfare;Els Peters;Jan Smit;024-5550101;024-5550102\n",
    );
    let phones = ["Els Peters", "Jan Smit", "Fanfare"].map(|name| said(&village, name, "phone"));
    assert_eq!(phones, ["024-5550101", "024-5550102", ""]);
}

#[test]
fn a_stroke_within_a_number_parts_nothing() {
    let (_, village) = taken(
        "Vereniging;Contactpersoon;Telefoon contactpersoon;E-mail contactpersoon\n\
         Fanfare;Els Peters;024/5550123;els@voorbeeld.nl\n\
         Koor;Jan Smit / Mia Vos;024-5550101 / 024-5550102;jan@voorbeeld.nl, mia@voorbeeld.nl\n",
    );
    let told = |name| (said(&village, name, "phone"), said(&village, name, "email"));
    assert_eq!(told("Els Peters").0.replace('/', "-"), "024-5550123");
    assert_eq!(
        told("Jan Smit"),
        ("024-5550101".to_owned(), "jan@voorbeeld.nl".to_owned())
    );
    assert_eq!(
        told("Mia Vos"),
        ("024-5550102".to_owned(), "mia@voorbeeld.nl".to_owned())
    );
}

#[test]
fn of_two_numbers_in_one_cell_the_first_is_the_phone() {
    for (cell, phone, remarks) in [
        ("024-5550123/06-12345678", "024-5550123", "Telefoon: 06-12345678"),
        (
            "024 - 555 01 23 / 06 12345678",
            "024 - 555 01 23",
            "Telefoon: 06 12345678",
        ),
        ("06-12345678 (na 18 uur)", "06-12345678", "Telefoon: (na 18 uur)"),
        (
            "06-12345678 of 024-5550123",
            "06-12345678",
            "Telefoon: 024-5550123",
        ),
        ("volgt nog", "", "Telefoon: volgt nog"),
        ("n.v.t.", "", ""),
        ("?", "", ""),
    ] {
        let (_, village) = taken(&format!("Naam;Soort;Telefoon\nKoor;vereniging;{cell}\n"));
        let choir = village.assets.values().next().unwrap();
        assert_eq!((&*choir.phone, &*choir.remarks), (phone, remarks), "{cell}");
    }
}

#[test]
fn who_is_known_without_a_kern_is_not_somebody_else_for_the_kern_of_a_club() {
    let (_, village) =
        taken("Naam;Soort;Telefoon\nEls Peters;vrijwilliger;06-11112222\nT. Smit;vrijwilliger;\n");
    let clubs = "Naam;Soort;Plaats;Contactpersoon\n\
        Koor;vereniging;Malden;Els Peters\n\
        Fanfare;vereniging;Malden;Els Peters 06-99990000\n\
        Soos;vereniging;Malden;T. Smit\n";
    let (import, _) = into(&village, clubs, &CsvOptions::default());
    assert_eq!(
        import.people, 2,
        "one with another number, and one behind initials"
    );
}

#[test]
fn the_list_of_next_year_says_what_changed_of_contact_people() {
    let list = |phone: &str, agreed: &str| {
        format!(
            "Naam;Contactpersoon;Telefoon contactpersoon;Toestemming\nFanfare;Joep Bos;{phone};{agreed}\n"
        )
    };
    let (_, village) = taken(&list("0655501114", "ja"));
    assert_eq!(said(&village, "Joep Bos", "consent"), "mondeling");
    // The zero that a spreadsheet leaves out, and another spelling, change nothing.
    for phone in ["655501114", "06-555 01 114", "+31 6 55501114"] {
        let (again, _) = into(&village, &list(phone, "ja"), &CsvOptions::default());
        assert_eq!(again.changes, [], "{phone}");
    }
    // Another number is asked about, and is nobody else.
    let (import, _) = into(&village, &list("0655501199", "ja"), &CsvOptions::default());
    assert_eq!((import.people, import.changes.len()), (0, 0));
    let clash = &import.clashes[0];
    assert_eq!((clash.field, &*clash.said), ("phone", "0655501199"));
    let mut options = CsvOptions::default();
    options.otherwise.insert((clash.id, "phone".to_owned()));
    let (_, after) = into(&village, &list("0655501199", "ja"), &options);
    assert_eq!(&*asset(&after, "Joep Bos").phone, "0655501199");
    let (import, _) = into(&village, &list("0655501199", "ja"), &options);
    assert_eq!(
        (import.filled, import.changed),
        (0, 1),
        "no row, and yet an entry"
    );
    // A no takes the yes of last year back, unless one chooses otherwise.
    let (import, after) = into(&village, &list("0655501114", "nee"), &CsvOptions::default());
    assert!(import.clashes[0].refuses);
    assert_eq!(said(&after, "Joep Bos", "consent"), "geen");
    let (again, _) = into(&after, &list("0655501114", "nee"), &CsvOptions::default());
    assert_eq!(again.changes, []);
    // A yes takes no no back.
    let (import, later) = into(&after, &list("0655501114", "ja"), &CsvOptions::default());
    assert_eq!(said(&later, "Joep Bos", "consent"), "geen");
    assert_eq!(import.clashes.len(), 1);
}

#[test]
fn a_mobile_number_beside_who_is_named_is_theirs() {
    let (_, village) = taken(
        "Naam;Contactpersoon;Telefoon;Toestemming\nFanfare;Joep Bos;06-55501114;nee\nKoor;Els Mol;024-5550123;ja\n",
    );
    assert_eq!(&*asset(&village, "Fanfare").phone, "");
    assert_eq!(&*asset(&village, "Joep Bos").phone, "06-55501114");
    // The number at home too: it stands behind who is named.
    assert_eq!(&*asset(&village, "Koor").phone, "");
    assert_eq!(&*asset(&village, "Els Mol").phone, "024-5550123");
}

#[test]
fn rows_that_agreed_are_people() {
    let (_, village) = taken(
        "Naam,Telefoon,Mag op de lijst,AVG\nKlaas Vaak,0612121215,nee,nee\nEls Mol,0612121216,ja,ja\nPietje Puk,0612121217,,nee\n",
    );
    assert_eq!(asset(&village, "Klaas Vaak").which(), AssetKind::Volunteer);
    assert_eq!(said(&village, "Klaas Vaak", "consent"), "geen");
    assert_eq!(said(&village, "Els Mol", "consent"), "mondeling");
}

/// Who stands in front, the rows are about: what is a person's stays theirs.
#[test]
fn a_list_of_people_says_behind_each_in_which_club_they_are() {
    for list in [
        "Voornaam;Achternaam;Mail;Vereniging\nJan;de Vries;jan@voorbeeld.nl;Zonnebloem\nAnne;Peters;anne@voorbeeld.nl;\n\
         Wil;Smit;wil@voorbeeld.nl;Fanfare\n",
        "Vrijwilliger;Mail;Vereniging\nJan de Vries;jan@voorbeeld.nl;Zonnebloem\nAnne Peters;anne@voorbeeld.nl;\n\
         Wil Smit;wil@voorbeeld.nl;Fanfare\n",
    ] {
        let (_, village) = taken("Naam;Soort\nZonnebloem;vereniging\n");
        let (import, village) = into(&village, list, &CsvOptions::default());
        assert_eq!((import.added, import.refused.len()), (3, 0), "{list}");
        let jan = asset(&village, "Jan de Vries");
        assert_eq!(
            (jan.which(), &*jan.email),
            (AssetKind::Volunteer, "jan@voorbeeld.nl")
        );
        assert_eq!(&*asset(&village, "Zonnebloem").email, "");
        assert_eq!(village.relations.len(), 1);
        // A club that nobody knows is only told of.
        assert_eq!(&*asset(&village, "Wil Smit").remarks, "Vereniging: Fanfare");
        assert_eq!(import.warned, 1);
        let (again, _) = into(&village, list, &CsvOptions::default());
        assert_eq!((again.added, again.changes.len()), (0, 0));
    }
    let (_, village) = taken("Naam;Soort\nZonnebloem;vereniging\n");
    let (import, village) = into(
        &village,
        "Voornaam;Achternaam;Vereniging\nJan;de Vries;Zonnebloem\nAnne;Peters;idem\nWil;Smit;n.n.b.\n",
        &CsvOptions::default(),
    );
    assert_eq!((import.warned, village.relations.len()), (0, 2));
    assert_eq!(&*asset(&village, "Wil Smit").remarks, "");
}

/// What is under "contact" may be a person: their mail is not that of the club, which all may see.
#[test]
fn who_is_named_under_contact_is_somebody_to_speak_to() {
    let (import, village) = taken(
        "Naam;Contact\nDe Pluim;Ineke Smits, 024-3587777, ineke@voorbeeld.nl\nFanfare;info@voorbeeld.nl\n\
         KBO;Mevr. T. Willems (secretaris) 06-12345678\n",
    );
    assert_eq!((import.added, import.people), (3, 2));
    let ineke = asset(&village, "Ineke Smits");
    assert_eq!(
        (&*ineke.phone, &*ineke.email),
        ("024-3587777", "ineke@voorbeeld.nl")
    );
    let feather = asset(&village, "De Pluim");
    assert_eq!((&*feather.email, &*feather.remarks), ("", ""));
    assert_eq!(&*asset(&village, "Fanfare").email, "info@voorbeeld.nl");
    // Where nobody is named it is how to reach the club.
    let (import, village) =
        taken("Naam;Contact\nDe Pluim;024-3587777 info@voorbeeld.nl\nKBO;Secretariaat 024-3580000\n");
    assert_eq!(import.people, 0);
    assert_eq!(&*asset(&village, "De Pluim").email, "info@voorbeeld.nl");
}
