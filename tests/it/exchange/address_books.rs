//! Lists of people as the address books of Google and Outlook write them.

use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::record::Record;
use wijkschouw::domain::village::Village;

use crate::exchange::listed::{called, into, list};

#[test]
fn of_google_each_is_reached_as_it_says() {
    let village = list(
        "First Name,Middle Name,Last Name,Nickname,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Street,Address 1 - City,Address 1 - Postal Code\n\
         Fatma,,Yılmaz,,,* myContacts,Home,fatma@post.example,Mobile,+31 6 11111111,Home,Hoogstraat 4,Malden,6581 AB\n\
         Jan,van,Dijk,,,* myContacts ::: Koor,,,Work,024-5550101,,,,\n",
    );
    let fatma = called(&village, "Fatma Yılmaz");
    assert_eq!(fatma.which(), AssetKind::Volunteer);
    assert_eq!(
        (&*fatma.phone, &*fatma.email),
        ("+31 6 11111111", "fatma@post.example")
    );
    assert_eq!((&*fatma.address, &*fatma.postcode), ("Hoogstraat 4", "6581 AB"));
    let jan = called(&village, "Jan van Dijk");
    assert_eq!(&*jan.phone, "024-5550101");
    let tags: Vec<&str> = jan.tags.iter().collect();
    assert_eq!(tags, ["Koor"]);
}

#[test]
fn of_outlook_in_dutch_too() {
    let (import, village) = into(
        &Village::default(),
        "\"Titel\",\"Voornaam\",\"Middelste naam\",\"Achternaam\",\"Bedrijf\",\"Functie\",\"Huisadres, straat\",\"Huisadres, plaats\",\"Huisadres, postcode\",\"Telefoon op werk\",\"Telefoon thuis\",\"Mobiele telefoon\",\"E-mailadres\"\n\
         \"\",\"Ans\",\"de\",\"Groot\",\"\",\"\",\"Dijk 5\",\"Malden\",\"6581 AB\",\"\",\"024-5550102\",\"\",\"ans@post.example\"\n\
         \"Dhr.\",\"Wim\",\"\",\"Vos\",\"\",\"\",\"\",\"Malden\",\"\",\"\",\"\",\"06-10000007\",\"\"\n",
    );
    assert_eq!(import.refused, []);
    let ans = called(&village, "Ans de Groot");
    assert_eq!((ans.which(), &*ans.phone), (AssetKind::Volunteer, "024-5550102"));
    assert_eq!(
        (&*ans.address, &*ans.postcode, &*ans.email),
        ("Dijk 5", "6581 AB", "ans@post.example")
    );
    assert_eq!(village.kernen.len(), 1);
    assert_eq!(&*called(&village, "Wim Vos").phone, "06-10000007");
}

#[test]
fn a_number_between_brackets_is_a_number() {
    let village = list("Vereniging;Contactpersoon\nKoor;Jan Kok (0611111111)\n");
    assert_eq!(&*called(&village, "Jan Kok").phone, "0611111111");
}

#[test]
fn who_works_somewhere_as_something_is_no_volunteer() {
    for headings in [
        "Aanhef,Voornaam,Middelste naam,Achternaam,Bedrijf,Functie,Telefoon op werk",
        "Title,First Name,Middle Name,Last Name,Company,Job Title,Business Phone",
        "Name Prefix,First Name,Middle Name,Last Name,Organization Name,Organization Title,Phone 1 - Value",
    ] {
        let village = list(&format!(
            "{headings}\n,Sanne,de,Groot,Forte Welzijn,Teamleider,024-3581111\n,Jan,,Pol,,,06-11111112\n\
             ,Els,,Mos,KBO Malden,Voorzitter,06-11111113\n,Ria,,Bos,Albert Heijn,,06-11111114\n"
        ));
        let sanne = called(&village, "Sanne de Groot");
        assert_eq!(sanne.which(), AssetKind::Professional, "{headings}");
        let said = |field: &str| sanne.value(field).unwrap().to_json();
        assert_eq!(
            (said("organisation"), said("role")),
            ("Forte Welzijn".into(), "Teamleider".into())
        );
        for (name, remark) in [
            ("Jan Pol", ""),
            ("Els Mos", "KBO Malden"),
            ("Ria Bos", "Albert Heijn"),
        ] {
            let person = called(&village, name);
            assert_eq!(person.which(), AssetKind::Volunteer, "{headings}: {name}");
            assert!(person.remarks.contains(remark), "{}", &*person.remarks);
        }
    }
}

#[test]
fn of_what_google_writes_in_one_cell_the_first_counts_and_the_rest_is_kept() {
    let village = list(
        "First Name,Last Name,Labels,E-mail 1 - Value,Phone 1 - Value,Phone 2 - Value,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Postal Code\n\
         Jan,Pol,* myContacts ::: Koor,jan@pol.example ::: jp@werk.example,06-11111111 ::: 06-22222222,024-3581111,\"Bosweg 4\n6581 AA Malden\",Bosweg 4,Malden,6581 AA\n\
         Els,Mos,,,,,\"Plein 1\n6581 BB Malden ::: Weg 2\n6582 CC Heumen\",Plein 1 ::: Weg 2,Malden ::: Heumen,6581 BB ::: 6582 CC\n",
    );
    let jan = called(&village, "Jan Pol");
    assert_eq!((&*jan.phone, &*jan.email), ("06-11111111", "jan@pol.example"));
    assert_eq!((&*jan.address, &*jan.postcode), ("Bosweg 4", "6581 AA"));
    for kept in ["jp@werk.example", "06-22222222", "024-3581111"] {
        assert!(jan.remarks.contains(kept), "{kept}: {}", &*jan.remarks);
    }
    let els = called(&village, "Els Mos");
    assert_eq!((&*els.address, &*els.postcode), ("Plein 1", "6581 BB"));
    for kept in ["Weg 2", "6582 CC"] {
        assert!(els.remarks.contains(kept), "{kept}: {}", &*els.remarks);
    }
    assert!(!jan.remarks.contains(":::") && !els.remarks.contains(":::"));
    let kernen: Vec<&str> = village.kernen.values().map(|kern| &*kern.name).collect();
    assert_eq!(kernen, ["Malden"]);
}
