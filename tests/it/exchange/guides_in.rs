//! Guides of services.

use jiff::civil::date;
use wijkschouw::domain::kinds::{AssetKind, Kind};
use wijkschouw::domain::record::Record;
use wijkschouw::domain::relation::RelationKind;
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CsvError, CsvOptions, read};
use wijkschouw::exchange::export::{ExportFormat, ForWhom};
use wijkschouw::exchange::native;
use wijkschouw::exchange::sheets::FileFormat;
use wijkschouw::i18n::{Language, Words};

use crate::exchange::changed;
use crate::exchange::made::{asset, names, take, zipped};

const ORGANISATION: &str = "0f0e8d3c-7f1e-4d5f-8a53-3c1d1f3a0001";
const PLACE: &str = "0f0e8d3c-7f1e-4d5f-8a53-3c1d1f3a0002";

fn package() -> Vec<u8> {
    let organisations = format!(
        "id,name,description,email,url\n{ORGANISATION},Stichting Maatje,Helpt,info@maatje.nl,www.maatje.nl\n"
    );
    let services = format!(
        "id,organization_id,name,description,status,fees\ns1,{ORGANISATION},Taalmaatje,Samen oefenen,active,gratis\n\
         s2,{ORGANISATION},Oude hulp,,inactive,\ns3,,Losse hulp,,active,\n"
    );
    let locations =
        format!("id,organization_id,name,latitude,longitude\n{PLACE},{ORGANISATION},Het Huis,51.77,5.85\n");
    zipped(&[
        ("gids/datapackage.json", b"{}"),
        ("gids/organizations.csv", organisations.as_bytes()),
        ("gids/services.csv", services.as_bytes()),
        ("gids/locations.csv", locations.as_bytes()),
        ("gids/services_at_location.csv", format!("id,service_id,location_id\nx,s1,{PLACE}\n").as_bytes()),
        ("gids/phones.csv", format!("id,organization_id,location_id,number\np,{ORGANISATION},,024-5550123\nq,,{PLACE},024-5550124\n").as_bytes()),
        ("gids/physical_addresses.csv", format!("id,location_id,address_1,city,postal_code\na,{PLACE},Kerkstraat 1,Malden,6581AB\n").as_bytes()),
        ("gids/regular_schedules.csv", b"id,service_id,weekday,opens_at,closes_at\nr,s1,2,10:00:00,12:00:00\n"),
        ("gids/funding.csv", b""),
    ])
}

/// The same guide, in the newest version and as JSON.
fn tree() -> String {
    format!(
        r#"{{"total_items":2,"contents":[{{"id":"s1","name":"Taalmaatje","description":"Samen oefenen","status":"active",
        "fees_description":"gratis","organization":{{"id":"{ORGANISATION}","name":"Stichting Maatje","description":"Helpt",
        "email":"info@maatje.nl","website":"www.maatje.nl","phones":[{{"id":"p","number":"024-5550123"}}]}},
        "schedules":[{{"id":"r","byday":"TU","opens_at":"10:00","closes_at":"12:00"}}],
        "service_at_locations":[{{"id":"x","location":{{"id":"{PLACE}","name":"Het Huis","latitude":51.77,"longitude":5.85,
        "addresses":[{{"id":"a","address_1":"Kerkstraat 1","city":"Malden","postal_code":"6581AB"}}],
        "phones":[{{"id":"q","number":"024-5550124"}}]}}}}]}},
        {{"id":"s3","name":"Losse hulp","status":"active","organization_id":"nergens"}}]}}"#
    )
}

#[test]
fn organisations_offer_services_and_locations_are_places() {
    for (bytes, format) in [
        (package(), FileFormat::HsdsPackage),
        (tree().into_bytes(), FileFormat::HsdsJson),
    ] {
        let (import, village) = take(&bytes).unwrap();
        assert_eq!((import.format, import.added, import.warned), (format, 3, 0));
        assert_eq!(names(&village), ["Het Huis", "Losse hulp", "Stichting Maatje"]);
        let organisation = asset(&village, "Stichting Maatje");
        assert_eq!(organisation.which(), AssetKind::Association);
        assert_eq!(
            (&*organisation.phone, &*organisation.website),
            ("024-5550123", "www.maatje.nl")
        );
        let [offering] = &*organisation.offerings.0 else {
            panic!("{:?}", organisation.offerings);
        };
        assert_eq!(
            (
                &*offering.name,
                &*offering.when,
                &*offering.cost,
                &*offering.remarks
            ),
            (
                "Taalmaatje",
                "dinsdag 10:00-12:00",
                "gratis",
                "Samen oefenen – Het Huis"
            )
        );
        let house = asset(&village, "Het Huis");
        assert!(matches!(house.kind, Kind::Place(_)));
        assert_eq!(
            (&*house.address, &*house.postcode, &*house.phone),
            ("Kerkstraat 1", "6581 AB", "024-5550124")
        );
        assert_eq!(house.latitude.map(|at| at.get()), Some(51.77));
        assert_eq!(village.kernen.len(), 1);
    }
}

#[test]
fn json_of_another_sort_says_so() {
    for other in [
        r#"[{"code":"A","naam":"B"}]"#,
        r#"{"naam":"B","lijst":[1,2]}"#,
        "[]",
        "[[]]",
    ] {
        let refused = take(other.as_bytes())
            .map(|(import, _)| import.added)
            .unwrap_err();
        assert!(
            matches!(
                refused,
                CsvError::UnknownJson | CsvError::Empty | CsvError::NoNames { .. }
            ),
            "{other}: {refused}"
        );
    }
    assert_eq!(take(br#"[{"code":"A"}]"#).unwrap_err(), CsvError::UnknownJson);
}

#[test]
fn one_list_of_a_guide_is_known_by_its_headings() {
    let organisations = format!(
        "id,name,alternate_name,description,email,website,tax_status,legal_status\n\
         {ORGANISATION},Stichting Maatje,,Helpt,info@maatje.nl,www.maatje.nl,,stichting\n"
    );
    let (import, village) = take(organisations.as_bytes()).unwrap();
    assert_eq!((import.format, import.added), (FileFormat::HsdsPackage, 1));
    let organisation = asset(&village, "Stichting Maatje");
    assert_eq!(organisation.which(), AssetKind::Association);
    assert_eq!(
        (&*organisation.description, &*organisation.website),
        ("Helpt", "www.maatje.nl")
    );
    for part in [
        "id,organization_id,program_id,name,alternate_name,description,status\ns1,o1,,Taalmaatje,,Samen oefenen,active\n",
        "id,organization_id,service_id,name,title,email\nc1,o1,,Els Smit,,els@voorbeeld.nl\n",
        "id,location_id,service_id,number\np,l1,,024-5550123\n",
        "\u{feff}\"id\",\"location_id\",\"address_1\",\"city\"\na,l1,Kerkstraat 1,Malden\n",
    ] {
        assert_eq!(
            take(part.as_bytes()).unwrap_err(),
            CsvError::PartOfGuide,
            "{part}"
        );
    }
    for other in [
        "id,name,phone\n1,Koor,024-5550123\n",
        "id,name,phone,organization_id\n1,Koor,024-5550123,7\n",
        "id,name,phone,organization_id,location_id\n1,Koor,024-5550123,7,9\n",
        "id,organization_id,name,description,status\n1,7,Koor,Zingt samen,actief\n",
        "Naam,Soort\nKoor,vereniging\n",
    ] {
        assert_eq!(take(other.as_bytes()).unwrap().0.format, FileFormat::Text);
    }
}

#[test]
fn the_words_by_which_a_guide_sorts_are_no_clubs() {
    for list in [
        "id,name,description,uri,version\nt1,Open Eligibility,Words,https://voorbeeld.nl,1\n",
        "id,name,parent_id,parent_name,vocabulary\nt1,Zorg,,,OE\n",
        "id,code,name,description,parent_id,taxonomy,language,taxonomy_id,term_uri\nt1,1,Zorg,,,OE,nl,t0,\n",
    ] {
        assert_eq!(
            take(list.as_bytes()).unwrap_err(),
            CsvError::PartOfGuide,
            "{list}"
        );
    }
}

#[test]
fn a_guide_of_our_own_adds_nothing_to_what_it_was_made_of() {
    let village = native::read(include_str!("../../../assets/demo/wielrade.json").as_bytes()).unwrap();
    let words = Words::new(Language::Dutch);
    let today = date(2026, 11, 23);
    let guide = |village: &Village, whom| {
        ExportFormat::Hsds
            .write(village, whom, &words, today)
            .unwrap()
            .content
    };
    for whom in [ForWhom::Ourselves, ForWhom::Others] {
        let import = read(
            &guide(&village, whom),
            &village,
            &words,
            today,
            &CsvOptions::default(),
        )
        .unwrap();
        assert_eq!(
            (import.added, import.refused.len()),
            (0, 0),
            "{whom:?}: {:?}",
            import.refused
        );
        let told: Vec<_> = import
            .clashes
            .iter()
            .map(|clash| (&clash.name, clash.field, &clash.own, &clash.said))
            .collect();
        assert_eq!(told, [], "{whom:?}");
        assert_eq!(import.changes, [], "{whom:?}");
    }
    // Elsewhere it brings what it says, and no village or address as a club or a place.
    let mut empty = Village::default();
    let settings = Settings::delivered(&village.settings().village);
    empty
        .settings
        .insert(wijkschouw::domain::record::Id::ONLY, settings.into());
    let import = read(
        &guide(&village, ForWhom::Ourselves),
        &empty,
        &words,
        today,
        &CsvOptions::default(),
    )
    .unwrap();
    let after = changed(&empty, &import.changes);
    assert!(!after.assets.is_empty());
    for (id, asset) in &after.assets {
        let own = village
            .assets
            .get(id)
            .unwrap_or_else(|| panic!("{:?} is new", asset.name));
        assert_eq!((&own.name, own.which()), (&asset.name, asset.which()));
        let fields = [
            "offerings",
            "address",
            "postcode",
            "phone",
            "email",
            "description",
        ];
        for field in fields {
            let of =
                |asset: &wijkschouw::domain::asset::Asset| asset.value(field).map(|value| value.to_json());
            let is_nothing = asset.value(field).is_none_or(|value| value.is_empty());
            assert!(is_nothing || of(own) == of(asset), "{field} of {:?}", own.name);
        }
    }
}

#[test]
fn when_a_service_is_to_be_had_at_a_place_and_whom_to_call_come_in() {
    let organisations = format!("id,name,description\n{ORGANISATION},Stichting Maatje,Helpt\n");
    let services = format!("id,organization_id,name,status\ns1,{ORGANISATION},Taalmaatje,active\n");
    let locations = format!("id,name\n{PLACE},Het Huis\n");
    let contacts = format!(
        "id,organization_id,service_id,service_at_location_id,name,title,department,email\n\
         c1,{ORGANISATION},s1,x,Els Smit,coördinator,taal,els@voorbeeld.example\n\
         c2,{ORGANISATION},s1,,,balie,,\n"
    );
    let guide = zipped(&[
        ("datapackage.json", b"{}"),
        ("organizations.csv", organisations.as_bytes()),
        ("services.csv", services.as_bytes()),
        ("locations.csv", locations.as_bytes()),
        ("contacts.csv", contacts.as_bytes()),
        (
            "service_at_location.csv",
            format!("id,service_id,location_id\nx,s1,{PLACE}\n").as_bytes(),
        ),
        (
            "schedules.csv",
            b"id,service_at_location_id,byday,opens_at,closes_at\nr,x,TU,10:00,12:00\n",
        ),
        (
            "phones.csv",
            b"id,contact_id,service_at_location_id,number\n\
              p,c1,,06-55501234\nq,c2,,024-5550129\nr,,x,024-5550130\n",
        ),
    ]);
    let (import, village) = take(&guide).unwrap();
    let organisation = asset(&village, "Stichting Maatje");
    assert_eq!(&*organisation.offerings.0[0].when, "dinsdag 10:00-12:00");
    assert_eq!(&*organisation.remarks, "balie, 024-5550129");
    assert_eq!(&*organisation.phone, "024-5550130");
    let els = asset(&village, "Els Smit");
    assert_eq!(els.which(), AssetKind::Volunteer);
    assert_eq!(
        (&*els.phone, &*els.email),
        ("06-55501234", "els@voorbeeld.example")
    );
    let mut ties = village.relations.values();
    let tie = ties.next().unwrap();
    assert_eq!(
        (tie.kind, &*tie.note, import.people),
        (RelationKind::ActiveIn, "coördinator, taal", 1)
    );
    assert_eq!(
        village.assets.get(&tie.to.0.unwrap()).unwrap().name,
        organisation.name
    );
}
