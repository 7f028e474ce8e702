//! Nobody's number, mail or home becomes that of a club or a place, which all may see.

use jiff::civil::date;
use wijkschouw::domain::code::Code;
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel};
use wijkschouw::domain::record::Record;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CsvError, CsvOptions, read};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::listed::{called, into, list, told};

fn kind(village: &Village, name: &str) -> AssetKind {
    called(village, name).which()
}

#[test]
fn whoever_is_named_beside_a_place_keeps_their_number_whatever_stands_above_them() {
    for heading in [
        "Gastvrouw",
        "Gastheer",
        "Verantwoordelijke",
        "Docent",
        "Sleutelhouder",
        "Contactouder",
        "Pachter",
        "Kontaktpersoon",
        "c.p.",
        "Host",
        "Door",
        "Bij wie",
        "Open gedaan door",
    ] {
        for first in ["Locatie", "Vereniging"] {
            let village = list(&format!(
                "{first};{heading};Telefoon\nDe Lier;Ria Smits;0617171718\n"
            ));
            let hall = called(&village, "De Lier");
            assert_eq!(&*hall.phone, "", "{first}, {heading}");
            let ria = called(&village, "Ria Smits");
            assert_eq!(
                (ria.which(), &*ria.phone),
                (AssetKind::Volunteer, "0617171718"),
                "{heading}"
            );
        }
    }
}

#[test]
fn a_number_beside_two_people_is_not_that_of_their_club() {
    let village = list("Vereniging;Contactpersoon;Tel\nZPV;Ria en Theo Bakker;06-33333333\n");
    assert_eq!(&*called(&village, "ZPV").phone, "");
    for name in ["Ria Bakker", "Theo Bakker"] {
        assert_eq!(&*called(&village, name).phone, "06-33333333", "{name}");
    }
    let village = list("Vereniging;Voorzitter;Penningmeester;Tel\nZPV;Ria Bakker;Theo Vos;06-33333333\n");
    assert_eq!(&*called(&village, "ZPV").phone, "");
    assert_eq!(
        &*called(&village, "ZPV").remarks,
        "Tel: 06-33333333",
        "of whom it is, nobody knows"
    );
    assert_eq!(&*called(&village, "Ria Bakker").phone, "");
}

#[test]
fn an_address_of_ones_own_is_not_that_of_the_club() {
    let village = list(
        "Organisatie;Contactpersoon;E-mail\n\
         KBO;Jan Kok;jk1950@gmail.com\n\
         Fanfare De Lijster;Els Vos;fanfaredelijster@gmail.com\n\
         Tafeltennisclub;Wim Mol;info@ttc.example\n",
    );
    assert_eq!(&*called(&village, "KBO").email, "");
    assert_eq!(&*called(&village, "Jan Kok").email, "jk1950@gmail.com");
    assert_eq!(
        &*called(&village, "Fanfare De Lijster").email,
        "fanfaredelijster@gmail.com"
    );
    assert_eq!(&*called(&village, "Tafeltennisclub").email, "info@ttc.example");
}

#[test]
fn who_is_called_by_what_they_do_is_somebody() {
    let village = list(
        "Naam;Kern;Tel\n\
         Pastor H. Smit;Malden;06-10000001\n\
         Wijkagent Peter Kuijpers;Malden;06-10000002\n\
         Juf Marieke;Malden;06-10000003\n\
         Fatma;Malden;06-10000004\n\
         Koor De Lijster;Malden;06-10000005\n",
    );
    assert_eq!(kind(&village, "Pastor H. Smit"), AssetKind::Professional);
    assert_eq!(
        kind(&village, "Wijkagent Peter Kuijpers"),
        AssetKind::Professional
    );
    assert_eq!(kind(&village, "Juf Marieke"), AssetKind::Professional);
    assert_eq!(kind(&village, "Fatma"), AssetKind::Volunteer);
    assert_eq!(kind(&village, "Koor De Lijster"), AssetKind::Association);
}

#[test]
fn of_what_nothing_shows_what_it_is_that_is_told() {
    let (import, _) = into(
        &Village::default(),
        "Naam;Adres\nDe Vrolijke Noot;Dorpsstraat 1\nNguyễn Văn Hùng;Hoogstraat 6\nKoor De Lijster;Plein 1\n",
    );
    let unclear: Vec<(usize, &str)> = import
        .unclear
        .iter()
        .map(|unclear| (unclear.line, &*unclear.name))
        .collect();
    assert_eq!(unclear, [(2, "De Vrolijke Noot"), (3, "Nguyễn Văn Hùng")]);
}

#[test]
fn lines_of_people_are_people() {
    let village = list(
        "Jan en Riet v.d. Ven, Hoogstraat 4, 06-11111117\n\
         Mevr. de Wit, voorzitter KBO, 0611111111\n\
         Els Bos, 06-11111112\n",
    );
    assert_eq!(kind(&village, "Jan v.d. Ven"), AssetKind::Volunteer);
    assert_eq!(kind(&village, "Riet v.d. Ven"), AssetKind::Volunteer);
    let wit = called(&village, "Mevr. de Wit");
    assert_eq!((wit.which(), &*wit.phone), (AssetKind::Volunteer, "0611111111"));
    assert_eq!(&*wit.remarks, "voorzitter KBO");
}

#[test]
fn a_no_to_being_named_somewhere_limits_a_yes() {
    for heading in [
        "Mag in boekje",
        "In boekje",
        "Vermelden",
        "Vermelding in boekje",
        "Dorpsblad",
        "Delen met derden",
        "Tel delen",
    ] {
        let village = list(&format!("Naam;Toestemming;{heading}\nBea Koster;ja;nee\n"));
        let bea = called(&village, "Bea Koster");
        let purpose = bea.value("consent_purpose").unwrap().to_json().to_string();
        let is_limited = bea.kind.consent() == Some(ConsentLevel::None) || purpose.contains("niet");
        assert!(is_limited, "{heading}: {:?} {purpose}", bea.kind.consent());
        let village = list(&format!("Naam;Toestemming;{heading}\nBea Koster;ja;ja\n"));
        assert_ne!(
            called(&village, "Bea Koster").kind.consent(),
            Some(ConsentLevel::None),
            "{heading}"
        );
    }
}

#[test]
fn an_address_of_the_secretary_has_its_postcode_with_it() {
    let village = list(
        "Vereniging;Secretaris;Adres secretaris;Postcode;Woonplaats\n\
         SV Kern;Els Bos;Dijk 5;6582 AB;Malden\n",
    );
    let club = called(&village, "SV Kern");
    assert_eq!((&*club.address, &*club.postcode), ("", ""));
    let els = called(&village, "Els Bos");
    assert_eq!((&*els.address, &*els.postcode), ("Dijk 5", "6582 AB"));
}

#[test]
fn whom_to_contact_is_somebody_of_whatever_name() {
    let village = list(
        "Organisation,Contact,Role,Phone,Email,Village\n\
         Choir The Lark,Jane Doe,chair,06-11111111,jane@post.example,Malden\n",
    );
    assert_eq!(&*called(&village, "Choir The Lark").phone, "");
    assert_eq!(&*called(&village, "Jane Doe").phone, "06-11111111");
}

#[test]
fn beside_contacts_who_has_none_may_be_somebody() {
    let village = list(
        "Naam;Contactpersoon;Telefoon;Adres\n\
         Ons Genoegen;Kees van Dijk;024-3584343;\n\
         Jan Jansen;;06-98989897;Dorpsstraat 5\n\
         Mevr. Bos;;024-3581112;Dorpsstraat 4\n\
         Wijkagent Sanne de Groot;;06-17171717;\n",
    );
    assert_eq!(kind(&village, "Ons Genoegen"), AssetKind::Association);
    assert_eq!(kind(&village, "Jan Jansen"), AssetKind::Volunteer);
    assert_eq!(kind(&village, "Mevr. Bos"), AssetKind::Volunteer);
    assert_eq!(
        kind(&village, "Wijkagent Sanne de Groot"),
        AssetKind::Professional
    );
    let village = list(
        "Vereniging;Telefoon\nMevr. Bos;024-3581112\nDhr. K. Mol;06-12121212\nT.C. De Bal;024-3581115\n",
    );
    assert_eq!(kind(&village, "Mevr. Bos"), AssetKind::Volunteer);
    assert_eq!(kind(&village, "Dhr. K. Mol"), AssetKind::Volunteer);
    assert_eq!(kind(&village, "T.C. De Bal"), AssetKind::Association);
}

#[test]
fn a_child_is_no_sort_of_thing() {
    let (import, village) = into(
        &Village::default(),
        "Kind;Groep;Ouder 1;Tel. ouder 1\nSem Bakker;3;Linda Bakker;06-13131313\nJan Vos;4;Els Vos;06-13131314\n",
    );
    assert_eq!(import.columns[0].taken, wijkschouw::exchange::csv::Taken::LeftOut);
    assert!(
        village
            .assets
            .values()
            .all(|asset| !asset.remarks.contains("Sem"))
    );
}

#[test]
fn who_stands_below_volunteer_is_somebody_whoever_stands_beside_them() {
    for (above, beside) in [
        ("Vrijwilliger", "Coördinator"),
        ("Naam", "Contactpersoon"),
        ("Deelnemer", "Begeleider"),
        ("Naam vrijwilliger", "Trainer"),
        ("Naam", "Ouder"),
    ] {
        let village = list(&format!(
            "{above};Mobiel;{beside};Toestemming\nJan Pol;06-11111111;Els Mos;ja\nRia Jans;06-33333333;Els Mos;ja\n"
        ));
        let jan = called(&village, "Jan Pol");
        assert_eq!(
            (jan.which(), &*jan.phone),
            (AssetKind::Volunteer, "06-11111111"),
            "{above}, {beside}"
        );
        assert_eq!(
            kind(&village, "Ria Jans"),
            AssetKind::Volunteer,
            "{above}, {beside}"
        );
        assert_eq!(&*called(&village, "Els Mos").phone, "", "{above}, {beside}");
        assert_eq!(village.assets.len(), 3, "{above}, {beside}");
    }
    let village = list("Voornaam;Achternaam;Mobiel;Coördinator\nJan;Pol;06-11111111;Els Mos\n");
    assert_eq!(&*called(&village, "Jan Pol").phone, "06-11111111");
    assert_eq!(kind(&village, "Jan Pol"), AssetKind::Volunteer);
}

#[test]
fn a_number_behind_one_of_several_people_is_theirs() {
    let phones = |text: &str, names: &[&str]| -> Vec<String> {
        let village = list(text);
        let phone = |name: &&str| called(&village, name).phone.to_string();
        names.iter().map(phone).collect()
    };
    assert_eq!(
        phones(
            "Vereniging;Contactpersoon;Telefoon;Contactpersoon 2;Telefoon 2\n\
             Scouting Malden;Roel Arts;06-71717171;Kim Arts;06-72727272\n",
            &["Scouting Malden", "Roel Arts", "Kim Arts"],
        ),
        ["", "06-71717171", "06-72727272"]
    );
    assert_eq!(
        phones(
            "Vereniging;Contactpersoon;Telefoon;2e contactpersoon;Telefoon\n\
             Scouting Malden;Roel Arts;06-71717171;Kim Arts;024-3582121\n",
            &["Scouting Malden", "Roel Arts", "Kim Arts"],
        ),
        ["", "06-71717171", "024-3582121"]
    );
    assert_eq!(
        phones(
            "Vereniging;Penningmeester;Telefoon;Secretaris;Telefoon\n\
             Bridgeclub;Wim Tax;024-3582121;Lenie Hofs;06-84848484\n",
            &["Bridgeclub", "Wim Tax", "Lenie Hofs"],
        ),
        ["", "024-3582121", "06-84848484"]
    );
    assert_eq!(
        phones(
            "Naam;Telefoon;Partner;Telefoon\nJan Pol;06-11111111;Els Mos;06-22222222\n",
            &["Jan Pol"],
        ),
        ["06-11111111"]
    );
    // What stands in front of all of them is of the club.
    assert_eq!(
        phones(
            "Vereniging;Telefoon;Voorzitter;Tel. voorzitter;Secretaris\n\
             Bridgeclub;024-3581111;Wim Tax;06-12121212;Lenie Hofs\n",
            &["Bridgeclub", "Wim Tax", "Lenie Hofs"],
        ),
        ["024-3581111", "06-12121212", ""]
    );
}

#[test]
fn what_is_told_behind_a_name_is_no_other_name() {
    for (cell, name, phone, address) in [
        (
            "Ko Bos, Rijksweg 3 Malden tel. 06-99999999",
            "Ko Bos",
            "06-99999999",
            "Rijksweg 3",
        ),
        (
            "Ko Bol, Rijksweg 3, Malden, 06-99999997",
            "Ko Bol",
            "06-99999997",
            "Rijksweg 3",
        ),
        (
            "Ria Pol, voorzitter, belt terug, 06-77777777",
            "Ria Pol",
            "06-77777777",
            "",
        ),
        ("bel Ria (06-88888888), niet na 20u", "Ria", "06-88888888", ""),
        ("06-12121212 (Anja)", "Anja", "06-12121212", ""),
    ] {
        let village = list(&format!(
            "Vereniging;Contact\nKoor De Lijster;\"{cell}\"\nFanfare;Jan Bos 06-10101010\n"
        ));
        let said = called(&village, name);
        assert_eq!((&*said.phone, &*said.address), (phone, address), "{cell}");
        assert_eq!(&*called(&village, "Koor De Lijster").phone, "", "{cell}");
        assert_eq!(village.assets.len(), 4, "{cell}");
    }
}

#[test]
fn the_number_of_a_relative_is_nobodys_own() {
    let village = list(
        "Wie;Bereikbaar via;Akkoord publicatie\nKlusgroep Malden;Joep Janssen 06-58585858;ja\n\
         Mevrouw Pouwels;via haar dochter 06-59595959;nee\nHans Tielemans;hans@tielemans.nl;nee\n",
    );
    let pouwels = called(&village, "Mevrouw Pouwels");
    assert_eq!((pouwels.which(), &*pouwels.phone), (AssetKind::Volunteer, ""));
    assert!(
        pouwels.remarks.contains("haar dochter 06-59595959"),
        "{}",
        &*pouwels.remarks
    );
    assert_eq!(kind(&village, "Hans Tielemans"), AssetKind::Volunteer);
    let village = list("Naam;Tel ouder;Tel kind\nTim Jansen;06-11223344;06-55667788\n");
    let tim = called(&village, "Tim Jansen");
    assert!(!tim.phone.contains("11223344"), "{}", &*tim.phone);
    assert!(
        tim.remarks.contains("Tel ouder: 06-11223344"),
        "{}",
        &*tim.remarks
    );
}

#[test]
fn whoever_owns_a_place_is_somebody() {
    let village = list(
        "Plek;Eigenaar;Telefoon;Adres\nBlokhut;Mia Theunissen;06-26262626;Bosweg 4\n\
         Dorpshuis;Gemeente Heumen;024-3581111;Dorpsstraat 1\n",
    );
    assert_eq!(&*called(&village, "Blokhut").phone, "");
    assert_eq!(&*called(&village, "Mia Theunissen").phone, "06-26262626");
    assert_eq!(&*called(&village, "Dorpshuis").phone, "024-3581111");
    let village = list(
        "Zaal;Verhuur via;Telefoon\nTheaterzaal;Els Mos;06-22222222\nKerkzaal;Stichting Kerk;024-3581112\n",
    );
    assert_eq!(&*called(&village, "Theaterzaal").phone, "");
    assert_eq!(&*called(&village, "Els Mos").phone, "06-22222222");
}

#[test]
fn people_named_together_behind_a_club_are_each_somebody() {
    let village = list(
        "Buurtvereniging Het Hoogveld: Peter (06-20212223) en Nel Gerrits (06-20212224)\nKBO Malden: Jan Bos 06-10101010\n",
    );
    assert_eq!(&*called(&village, "Buurtvereniging Het Hoogveld").phone, "");
    assert_eq!(&*called(&village, "Nel Gerrits").phone, "06-20212224");
    assert_eq!(&*called(&village, "Peter Gerrits").phone, "06-20212223");
}

#[test]
fn a_group_of_headings_that_nobody_knows_names_somebody_too() {
    let village = list(
        "Vereniging;;Voorzitter;;;Contact accommodatie;\nNaam;Plaats;Naam;Telefoon;E-mail;Naam;Telefoon\n\
         Atletiekclub De Haas;Malden;Ans Vos;06-25252525;;Rob Kuipers;06-26262626\n",
    );
    assert_eq!(&*called(&village, "Atletiekclub De Haas").phone, "");
    assert_eq!(&*called(&village, "Ans Vos").phone, "06-25252525");
    assert_eq!(&*called(&village, "Rob Kuipers").phone, "06-26262626");
}

#[test]
fn what_stands_behind_the_only_contact_of_a_club_is_theirs() {
    let village = list(
        "Vereniging;Contactpersoon;Telefoon;E-mail\nKBO Malden;Jan van den Berg;024-3581111;jvdberg@kpn.nl\n\
         Bridgeclub;Els Peters;024-3582222;els.peters@voorbeeld.nl\nSoos;Ali Bal;024-3583333;info@soos.nl\nGilde;;024-3584444;\n",
    );
    let reached = |name: &str| {
        let asset = called(&village, name);
        (asset.phone.to_string(), asset.email.to_string())
    };
    let both = |phone: &str, email: &str| (phone.to_owned(), email.to_owned());
    assert_eq!(reached("KBO Malden"), both("", ""));
    assert_eq!(reached("Jan van den Berg"), both("024-3581111", "jvdberg@kpn.nl"));
    assert_eq!(
        reached("Els Peters"),
        both("024-3582222", "els.peters@voorbeeld.nl")
    );
    assert_eq!(reached("Soos"), both("", "info@soos.nl"));
    // Where nobody is named, it is that of the club.
    assert_eq!(reached("Gilde"), both("024-3584444", ""));
    // What stands in front of who is named too.
    let village = list("Vereniging;Telefoon;Contactpersoon\nKBO Malden;024-3581111;Jan Bos\n");
    assert_eq!(&*called(&village, "KBO Malden").phone, "024-3581111");
}

#[test]
fn the_home_of_the_secretary_is_not_that_of_the_club() {
    let village = list(
        "Vereniging;Secretariaat;Adres;Postcode;Woonplaats;Telefoon;E-mail\n\
         KBO Malden;Jan van den Berg;Bosweg 4;6581 AA;Malden;024-3581111;jvdberg@kpn.nl\n",
    );
    let club = called(&village, "KBO Malden");
    assert_eq!((&*club.address, &*club.postcode, &*club.phone), ("", "", ""));
    let jan = called(&village, "Jan van den Berg");
    assert_eq!((&*jan.address, &*jan.postcode), ("Bosweg 4", "6581 AA"));
    // Behind whom to contact in a hall, an address is that of the hall.
    let village = list("Naam;Contactpersoon;Adres\nDorpshuis De Kei;Jan Bos;Dorpsstraat 1\n");
    assert_eq!(&*called(&village, "Dorpshuis De Kei").address, "Dorpsstraat 1");
}

#[test]
fn an_address_of_whom_to_contact_or_for_letters_is_no_address_of_the_club() {
    for (text, role) in [
        (
            "Vereniging;Contactpersoon;Functie;Adres;Postcode;Plaats\nKBO;Jan Pol;secretaris;Bosweg 4;6581 AA;Malden\n",
            "secretaris",
        ),
        (
            "Vereniging;Contactpersoon;Functie;Telefoon;E-mail;Adres;Postcode\nKBO;Jan Pol;voorzitter;06-11111111;;Bosweg 4;6581 AA\n",
            "voorzitter",
        ),
        (
            "Vereniging;Contactpersoon;Correspondentieadres;Postcode;Plaats\nKBO;Jan Pol;Bosweg 4;6581 AA;Malden\n",
            "",
        ),
        (
            "Vereniging;Correspondentieadres;Postcode;Plaats;Voorzitter;Secretaris\nKBO;Bosweg 4;6581 AA;Malden;Els Mos;Jan Pol\n",
            "secretaris",
        ),
    ] {
        let (import, village) = into(&Village::default(), text);
        let club = called(&village, "KBO");
        assert_eq!(
            (&*club.address, &*club.postcode, &*club.remarks),
            ("", "", ""),
            "{text}"
        );
        let jan = called(&village, "Jan Pol");
        assert_eq!((&*jan.address, &*jan.postcode), ("Bosweg 4", "6581 AA"), "{text}");
        assert_eq!(import.warned, 0, "{text}: {:?}", import.warnings);
        let mut notes = village.relations.values().map(|relation| &*relation.note);
        assert!(notes.any(|note| note == role), "{text}");
    }
    // Of nobody who is named it is kept where only the village itself reads it; a box is nobody's home.
    let village = list(
        "Vereniging;Correspondentieadres;Postcode;Plaats\nKBO;Bosweg 4;6581 AA;Malden\nFanfare;Postbus 12;6580 AC;Malden\n",
    );
    let kbo = called(&village, "KBO");
    assert_eq!((&*kbo.address, &*kbo.postcode), ("", ""));
    assert_eq!(&*kbo.remarks, "Correspondentieadres: Bosweg 4\nPostcode: 6581 AA");
    let fanfare = called(&village, "Fanfare");
    assert_eq!((&*fanfare.address, &*fanfare.postcode), ("Postbus 12", "6580 AC"));
    // Whose it is where the club has ways of its own nobody knows: that is told.
    let (import, village) = into(
        &Village::default(),
        "Vereniging;Website;Contactpersoon;Telefoon;Adres\nKBO;www.kbo.nl;Jan Pol;06-11111111;Bosweg 4\nKoor;;Els Mos;06-11111112;Pad 2\n",
    );
    assert_eq!(&*called(&village, "KBO").address, "Bosweg 4");
    // Where the club is reached through them alone, so is where it is.
    assert_eq!(&*called(&village, "Koor").address, "");
    assert_eq!(&*called(&village, "Els Mos").address, "Pad 2");
    assert_eq!(import.warnings[0].problem.0.key, "csv-home-of-club");
}

#[test]
fn who_is_paid_keeps_their_number_beside_whom_to_contact() {
    let village = list(
        "Naam;Functie;Telefoon;Contactpersoon\nSanne de Groot;wijkagent;06-17171717;\n\
         Moniek Vos;wijkverpleegkundige;06-17171718;Jan Bos\nKoor De Lijster;;024-3581111;Els Mos\n",
    );
    assert_eq!(kind(&village, "Sanne de Groot"), AssetKind::Professional);
    let moniek = called(&village, "Moniek Vos");
    assert_eq!(
        (moniek.which(), &*moniek.phone),
        (AssetKind::Professional, "06-17171718")
    );
    assert_eq!(kind(&village, "Koor De Lijster"), AssetKind::Association);
}

#[test]
fn the_number_in_a_pocket_and_that_of_the_club_are_told_apart_by_their_headings() {
    let village = list(
        "Organisatie;Naam;Telefoon;Mobiel privé\nKBO Malden;Els Mos;024-3581111;06-12341234\nZonnebloem;Piet Bos;;06-22341234\n",
    );
    // Both stand behind her name.
    let els = called(&village, "Els Mos");
    assert_eq!((&*els.phone, &*els.remarks), ("024-3581111", "06-12341234"));
    assert_eq!(&*called(&village, "KBO Malden").phone, "");
    assert_eq!(&*called(&village, "Piet Bos").phone, "06-22341234");
    let village = list(
        "Vereniging;Contactpersoon;Telefoon club;Mail club;E-mail werk\nKBO Malden;Els Mos;024-3581111;info@kbo.nl;\n",
    );
    assert_eq!(&*called(&village, "KBO Malden").phone, "024-3581111");
    assert_eq!(&*called(&village, "KBO Malden").email, "info@kbo.nl");
}

#[test]
fn a_couple_in_a_cell_shares_the_number_behind_it() {
    let village = list(
        "Vereniging;Contact\nGilde;Ton en Anja Schreurs 024-3581113\nKoor;Stan Weijers - 06-12121212 - stan@weijers.nl\n",
    );
    assert_eq!(&*called(&village, "Ton Schreurs").phone, "024-3581113");
    assert_eq!(&*called(&village, "Anja Schreurs").phone, "024-3581113");
    assert_eq!(&*called(&village, "Stan Weijers").email, "stan@weijers.nl");
}

#[test]
fn a_row_with_a_number_for_a_name_is_refused() {
    let (import, _) = into(
        &Village::default(),
        "Naam kind;Club;Telefoon ouder\nSem Bos;3;06-17171717\n",
    );
    assert_eq!((import.added, import.refused.len()), (0, 1));
}

#[test]
fn the_number_of_a_household_is_that_of_no_club() {
    let village = list(
        "Vereniging;Contactpersoon;Telefoon;E-mail\nKoor De Lijster;Familie Bakker;06-12345602;bakkertjes@ziggo.nl\n\
         Fanfare;Buurvrouw Truus;06-12345603;\nGilde;Echtpaar Jansen;06-12345608;info@gilde.nl\nSoos;haar dochter;06-12345609;\n",
    );
    for name in ["Koor De Lijster", "Fanfare", "Gilde", "Soos"] {
        assert_eq!(&*called(&village, name).phone, "", "{name}");
    }
    let koor = called(&village, "Koor De Lijster");
    assert_eq!(&*koor.email, "");
    for said in ["Familie Bakker", "06-12345602", "bakkertjes@ziggo.nl"] {
        assert!(koor.remarks.contains(said), "{said}: {}", &*koor.remarks);
    }
    assert_eq!(&*called(&village, "Gilde").email, "info@gilde.nl");
    assert_eq!(&*called(&village, "Buurvrouw Truus").phone, "06-12345603");
}

#[test]
fn what_is_of_a_contact_stays_theirs_whatever_a_person_says_that_the_row_is() {
    for kind in ["place", "volunteer", "professional"] {
        let options = CsvOptions {
            kinds: [("deklimop".to_owned(), kind.to_owned())].into(),
            ..CsvOptions::default()
        };
        let text = "Naam;Contactpersoon;Telefoon;E-mail\nDe Klimop;Riet van den Berg;024-6221111;rietje1950@gmail.com\n";
        let (_, village) = told(&Village::default(), text, &options);
        let klimop = called(&village, "De Klimop");
        assert_eq!(
            (klimop.which().code(), &*klimop.phone, &*klimop.email),
            (kind, "", "")
        );
        let riet = called(&village, "Riet van den Berg");
        assert_eq!(
            (&*riet.phone, &*riet.email),
            ("024-6221111", "rietje1950@gmail.com")
        );
    }
}

#[test]
fn a_mail_with_the_name_of_one_of_several_is_theirs() {
    let village = list(
        "Vereniging;Voorzitter;Secretaris;Telefoon;E-mail\n\
         Koor De Lijster;Jan Pol;Els de Vries;06-12121212;els@devries.nl\n\
         Fanfare;Jan Bos;Ria Mol;;samen@ziggo.nl\nGilde;Piet Vos;Mia Pas;024-3581111;info@gilde.nl\n",
    );
    assert_eq!(&*called(&village, "Els de Vries").email, "els@devries.nl");
    let fanfare = called(&village, "Fanfare");
    assert_eq!(&*fanfare.email, "");
    assert!(
        fanfare.remarks.contains("samen@ziggo.nl"),
        "{}",
        &*fanfare.remarks
    );
    assert_eq!(&*called(&village, "Gilde").email, "info@gilde.nl");
}

#[test]
fn one_or_the_other_are_two_and_a_shop_is_nobody() {
    let village = list("AED;Beheerder\nAED Raadhuisplein;Gemeente Heumen\nAED Kerkplein;Jan of Riet Mol\n");
    let mut names: Vec<&str> = village.assets.values().map(|asset| &*asset.name).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        ["AED Kerkplein", "AED Raadhuisplein", "Jan Mol", "Riet Mol"]
    );
}

#[test]
fn a_landline_behind_several_people_is_of_one_of_them_unless_it_says_that_it_is_of_the_club() {
    let taken = |text: &str| {
        let (import, village) = into(&Village::default(), text);
        let club = called(&village, "Bridgeclub");
        let told = import.warnings.first();
        let told = told.map_or_else(String::new, |warning| warning.problem.0.key.to_string());
        (club.phone.to_string(), club.remarks.to_string(), told)
    };
    let with_club = |told: &str| ("024-3581111".to_owned(), String::new(), told.to_owned());
    let one = "csv-number-of-one".to_owned();
    for heading in ["Telefoon", "Tel", "Tel. thuis"] {
        let text =
            format!("Vereniging;Voorzitter;Secretaris;{heading}\nBridgeclub;Jan Pol;Els Mos;024-3581111\n");
        let private = (String::new(), format!("{heading}: 024-3581111"), one.clone());
        assert_eq!(taken(&text), private, "{heading}");
    }
    for heading in ["Tel. vereniging", "Telefoon club", "Telefoon secretariaat"] {
        let text =
            format!("Vereniging;Voorzitter;Secretaris;{heading}\nBridgeclub;Jan Pol;Els Mos;024-3581111\n");
        assert_eq!(taken(&text), with_club(""), "{heading}");
    }
    // A number in front of them, or of nobody, is that of the club.
    for text in [
        "Vereniging;Telefoon;Voorzitter;Secretaris\nBridgeclub;024-3581111;Jan Pol;Els Mos\n",
        "Vereniging;Voorzitter;Secretaris;Telefoon\nBridgeclub;;;024-3581111\nKoor;Jan Pol;Els Mos;\n",
    ] {
        assert_eq!(taken(text), with_club(""), "{text}");
    }
    // Behind a club that can be reached by itself there is doubt, and that is told.
    for text in [
        "Vereniging;Adres;Voorzitter;Secretaris;Telefoon\nBridgeclub;Plein 1;Jan Pol;Els Mos;024-3581111\n",
        "Vereniging;Voorzitter;Secretaris;Telefoon;E-mail\nBridgeclub;Jan Pol;Els Mos;024-3581111;info@bridge.example\n",
    ] {
        assert_eq!(taken(text), with_club("csv-number-of-club"), "{text}");
    }
    // A mobile is in a pocket all the same.
    let text =
        "Vereniging;Adres;Voorzitter;Secretaris;Telefoon\nBridgeclub;Plein 1;Jan Pol;Els Mos;06-11111111\n";
    assert_eq!(taken(text).0, "");
}

#[test]
fn a_shop_or_a_practice_to_contact_is_nobody_of_whom_to_keep_an_entry() {
    let village = list(
        "Vereniging;Contactpersoon;Telefoon\nGezondheidsrace;Apotheek Malden;024-3581111\n\
         AED;Huisartsenpraktijk De Brink;024-3581112\nKoor;Fysiotherapie Malden;024-3581113\n\
         KBO;Bakkerij Jansen;024-3581115\nFanfare;Café De Zwaan;024-3581116\nGilde;Piet Hotel;06-12121212\n",
    );
    let people = village
        .assets
        .values()
        .filter(|asset| asset.which() == AssetKind::Volunteer);
    let people: Vec<&str> = people.map(|asset| &*asset.name).collect();
    assert_eq!(people, ["Piet Hotel"]);
    let race = called(&village, "Gezondheidsrace");
    assert_eq!(
        (&*race.phone, &*race.remarks),
        ("024-3581111", "Contactpersoon: Apotheek Malden")
    );
}

#[test]
fn a_class_of_a_school_is_no_club() {
    for (text, name, remark) in [
        (
            "Groep;Leerkracht;Aantal leerlingen\nGroep 1/2a;Juf Marieke;24\nGroep 3;Juf Els;25\n",
            "Juf Marieke",
            "Groep: Groep 1/2a",
        ),
        (
            "Klas;Contactouder;Telefoon\nGroep 1/2a;Jan Pol;06-11111111\n8b;Els Pol;06-11111112\n",
            "Jan Pol",
            "Klas: Groep 1/2a",
        ),
        (
            "Naam;Groep;Telefoon\nEls Peters;5-6;06-11111112\nJan Pol;1/2a;06-11111111\n",
            "Jan Pol",
            "Groep: 1/2a",
        ),
    ] {
        let (import, village) = into(&Village::default(), text);
        assert_eq!(
            (import.added, import.warned),
            (2, 0),
            "{text}: {:?}",
            import.warnings
        );
        let person = called(&village, name);
        assert_eq!(person.which(), AssetKind::Volunteer, "{text}");
        assert!(person.remarks.contains(remark), "{text}: {}", &*person.remarks);
        assert_eq!(village.assets.len(), 2, "{text}");
    }
    // Nobody but children is named here.
    let text = "Naam kind;Groep;Telefoon ouder\nSem Bos;1/2a;06-17171717\n";
    let words = Words::new(Language::Dutch);
    let read = read(
        text.as_bytes(),
        &Village::default(),
        &words,
        date(2026, 11, 27),
        &CsvOptions::default(),
    );
    assert!(matches!(read, Err(CsvError::NoNames { .. })), "{read:?}");
    // Below the same heading stand clubs elsewhere.
    let village = list("Groep;Telefoon\nSoos 55+;024-3581111\nScouting;024-3581112\n");
    assert_eq!(kind(&village, "Soos 55+"), AssetKind::Association);
}

#[test]
fn a_second_club_is_one_more_in_which_somebody_is_active() {
    let clubs = list("Vereniging;Telefoon\nKBO;024-3581111\nPCOB;024-3581112\n");
    let (import, village) = into(
        &clubs,
        "Naam;Organisatie;Organisatie 2;Telefoon\nJan Pol;KBO;PCOB;06-11111111\n",
    );
    assert_eq!((import.warned, village.relations.len()), (0, 2));
    assert_eq!(&*called(&village, "Jan Pol").remarks, "");
}

#[test]
fn who_is_told_by_first_letters_alone_is_somebody() {
    for name in ["L. v.d.H.", "L. v.d. H.", "L.v.d.H.", "J.v.d. Berg", "M. de W."] {
        let village = list(&format!("Naam;Adres\n{name};Plein 1\nKoor De Lijster;Plein 2\n"));
        assert_eq!(kind(&village, name), AssetKind::Volunteer, "{name}");
        let village = list(&format!(
            "Vereniging;Contactpersoon;Telefoon\nKBO;{name};024-3581111\n"
        ));
        assert_eq!(&*called(&village, "KBO").phone, "", "{name}");
        assert_eq!(&*called(&village, name).phone, "024-3581111", "{name}");
    }
}

#[test]
fn of_two_addresses_the_one_behind_who_is_named_is_theirs() {
    for (text, postcode) in [
        (
            "Naam vereniging;Adres;Postcode;Plaats;Secretaris;Adres;Postcode;Plaats\n\
             Schaakclub;Dorpsstraat 1;6581 ZZ;Malden;Jan Pol;Kerkpad 3;6581 AA;Heumen\n",
            "6581 ZZ",
        ),
        (
            "Naam vereniging;Bezoekadres;Secretaris;Adres;Postcode;Plaats\n\
             Schaakclub;Dorpsstraat 1;Jan Pol;Kerkpad 3;6581 AA;Malden\n",
            "",
        ),
        (
            "Naam vereniging;Adres;Postcode;Plaats;Contactpersoon;Adres contactpersoon;Postcode\n\
             Schaakclub;Dorpsstraat 1;6581 ZZ;Malden;Jan Pol;Kerkpad 3;6581 AA\n",
            "6581 ZZ",
        ),
    ] {
        let village = list(text);
        let club = called(&village, "Schaakclub");
        assert_eq!(
            (&*club.address, &*club.postcode),
            ("Dorpsstraat 1", postcode),
            "{text}"
        );
        let jan = called(&village, "Jan Pol");
        assert_eq!(
            (&*jan.address, &*jan.postcode),
            ("Kerkpad 3", "6581 AA"),
            "{text}"
        );
    }
}
