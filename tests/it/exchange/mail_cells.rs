//! Addresses as programs for mail write them, and signs between ways to reach somebody.

use jiff::civil::date;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CsvOptions, read};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::changed;
use crate::exchange::made::asset;

fn taken(text: &str) -> Village {
    let words = Words::new(Language::Dutch);
    let village = Village::default();
    let options = CsvOptions::default();
    let import = read(text.as_bytes(), &village, &words, date(2026, 11, 23), &options).unwrap();
    changed(&village, &import.changes)
}

#[test]
fn an_address_stands_bare_and_its_name_in_the_remarks() {
    let village = taken(
        "Naam;Telefoon;E-mail\n\
         Koor;;Jan Jansen <jan@voorbeeld.example>\n\
         Soos;;<jan@voorbeeld.example>\n\
         Bond;;mailto:jan@voorbeeld.example\n\
         Gilde;;MAILTO:jan@voorbeeld.example\n\
         Toneel;;\"\"\"Jan\"\" <jan@voorbeeld.example>\"\n\
         Fanfare;;jan@voorbeeld.example\n",
    );
    for (name, remarks) in [
        ("Koor", "E-mail: Jan Jansen"),
        ("Soos", ""),
        ("Bond", ""),
        ("Gilde", ""),
        ("Toneel", "E-mail: \"Jan\""),
        ("Fanfare", ""),
    ] {
        let found = asset(&village, name);
        assert_eq!(
            (&*found.email, &*found.remarks),
            ("jan@voorbeeld.example", remarks),
            "{name}"
        );
    }
}

#[test]
fn an_address_of_somebody_who_is_named_stands_bare() {
    let village = taken(
        "Naam;Contactpersoon;E-mail contactpersoon\n\
         Koor;Jan Jansen;Jan Jansen <jan@voorbeeld.example>\n\
         Soos;Els Smit;<els@voorbeeld.example>\n\
         Bond;Piet de Boer;mailto:piet@voorbeeld.example\n\
         Gilde;Anna Mol <anna@voorbeeld.example>;\n",
    );
    for (name, email) in [
        ("Jan Jansen", "jan@voorbeeld.example"),
        ("Els Smit", "els@voorbeeld.example"),
        ("Piet de Boer", "piet@voorbeeld.example"),
        ("Anna Mol", "anna@voorbeeld.example"),
    ] {
        let found = asset(&village, name);
        assert_eq!((&*found.email, &*found.remarks), (email, ""), "{name}");
    }
}

#[test]
fn a_stroke_between_ways_is_no_part_of_a_number() {
    for heading in ["Contact", "Telefoon"] {
        let village = taken(&format!(
            "Naam;Plaats;{heading}\n\
             Een;Malden;06-11223344 / smash@ttv.example\n\
             Twee;Malden;06-11223344 / smash@ttv.example /\n\
             Drie;Malden;06-11223344 - smash@ttv.example\n\
             Vier;Malden;06-11223344/smash@ttv.example\n\
             Zes;Malden;06-11223344/ smash@ttv.example\n\
             Vijf;Malden;smash@ttv.example / 06-11223344\n"
        ));
        for name in ["Een", "Twee", "Drie", "Vier", "Vijf", "Zes"] {
            let found = asset(&village, name);
            assert_eq!(
                (&*found.phone, &*found.email, &*found.remarks),
                ("06-11223344", "smash@ttv.example", ""),
                "{heading}: {name}"
            );
        }
    }
}
