//! People in a list from the town hall come in on the screen.

use wijkschouw::domain::kinds::ConsentLevel;
use wijkschouw::i18n::Language;

use crate::evening::Evening;

#[test]
fn contacts_of_a_list_are_said_by_hand_and_what_was_made_of_it_is_told() {
    let list = "Vereniging;Bestuur;Bereikbaar op;Akkoord\nFanfare;Els Peters;024-5550101;alleen telefoonlijst\n\
        Koor;Jan Smit;024-5550102;alleen nieuwsbrief\nTotaal: 2;;;\n";
    let mut evening = Evening::in_heumen(Language::Dutch).beside("lijst.csv", list.as_bytes());
    evening
        .keys("I<enter><enter>")
        .keys("<down><enter>persoon")
        .shows("contactpersoon: wordt een vrijwilliger")
        .shows("contactpersoon: telefoon")
        .keys("<enter>")
        .keys("<down><enter>contact tel<enter>")
        .shows("contactpersoon: tele")
        .keys("<tab>")
        .shows("zoals een totaal of een bron")
        .shows("alleen ja op iets anders, of ergens nee")
        .keys("<enter>");
    let village = evening.village();
    let els = &village.assets[&evening.entry("Els Peters")];
    assert_eq!(&*els.phone, "024-5550101");
    assert_eq!(els.kind.consent(), Some(ConsentLevel::Oral), "to that list alone");
    let jan = &village.assets[&evening.entry("Jan Smit")];
    assert_eq!(jan.kind.consent(), Some(ConsentLevel::None));
}
