//! Lists of people as the address books of Google and Outlook write them.

use wijkschouw::domain::kinds::AssetKind;
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
