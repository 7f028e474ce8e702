//! Features on a map: open data of a town hall, and OpenStreetMap.

use rstest::rstest;
use wijkschouw::domain::kinds::{AssetKind, Kind};
use wijkschouw::exchange::csv::{CsvError, CsvImport, CsvOptions};
use wijkschouw::exchange::sheets::FileFormat;

use crate::exchange::made::{asset, map, names, take, take_with};

#[test]
fn open_data_of_a_town_hall_becomes_places_with_all_that_it_says() {
    let bytes = map(&[
        r#"{"type":"Feature","id":"v.1","geometry":{"type":"Point","coordinates":[5.6077,52.3347]},
            "properties":{"naam":"Speelveld","plustype":"speeltuin","leeg":null,"jaren":[2015,2020]}}"#,
        r#"{"type":"Feature","id":"v.2","geometry":{"type":"Point","coordinates":[5.61,52.33]},"properties":{"naam":"Speelveld"}}"#,
        r#"{"type":"Feature","id":"v.3","geometry":null,"properties":{"naam":"Zonder plek"}}"#,
    ]);
    let (import, village) = take(&bytes).unwrap();
    assert_eq!((import.format, import.added), (FileFormat::GeoJson, 3));
    let field = village
        .assets
        .values()
        .find(|asset| !asset.remarks.is_empty())
        .unwrap();
    assert_eq!(field.which(), AssetKind::Place);
    assert_eq!(&*field.remarks, "plustype: speeltuin\njaren: 2015, 2020");
    assert_eq!(field.latitude.map(|at| at.get()), Some(52.3347));
    assert_eq!(asset(&village, "Zonder plek").latitude, None);
}

#[test]
fn metres_of_the_dutch_grid_and_a_mark_in_front_are_no_trouble() {
    let feature = r#"{"type":"Feature","geometry":{"type":"Point","coordinates":[155000,463000]},"properties":{"naam":"Toren"}}"#;
    let bytes = [b"\xEF\xBB\xBF".to_vec(), map(&[feature])].concat();
    let (_, village) = take(&bytes).unwrap();
    let tower = asset(&village, "Toren");
    assert_eq!(tower.latitude.map(|at| at.get()), Some(52.155_174));
    assert_eq!(tower.longitude.map(|at| at.get()), Some(5.387_206));
}

#[test]
fn places_the_wrong_way_round_are_turned_and_told() {
    let bytes = map(&[
        r#"{"type":"Feature","geometry":{"type":"Point","coordinates":[51.78,5.85]},"properties":{"naam":"Omgekeerd"}}"#,
        r#"{"type":"Feature","geometry":{"type":"Point","coordinates":[5.85,51.78]},"properties":{"naam":"Goed"}}"#,
        r#"{"type":"Feature","geometry":{"type":"Point","coordinates":[-73.9,40.7]},"properties":{"naam":"Ver weg"}}"#,
    ]);
    let (import, village) = take(&bytes).unwrap();
    let at = |name: &str| {
        let asset = asset(&village, name);
        (asset.latitude.unwrap().get(), asset.longitude.unwrap().get())
    };
    assert_eq!((at("Omgekeerd"), at("Goed")), ((51.78, 5.85), (51.78, 5.85)));
    assert_eq!(at("Ver weg"), (40.7, -73.9));
    let told: Vec<_> = import
        .warnings
        .iter()
        .map(|one| (one.line, &*one.problem.0.key))
        .collect();
    assert_eq!(told, [(1, "csv-place-turned"), (3, "csv-place-far")]);
    assert_eq!(import.warned, 0, "nothing was lost");
    assert_eq!(&*asset(&village, "Omgekeerd").remarks, "");
}

#[rstest]
#[case::degrees("51,78;5,85", false)]
#[case::degrees_turned("5,85;51,78", true)]
#[case::grid("429000;188000", false)]
#[case::grid_turned("188000;429000", true)]
fn places_in_a_list_are_in_the_netherlands(#[case] at: &str, #[case] told: bool) {
    let list = format!("Naam;Y;X\nKoor;{at}\n");
    let (import, village) = take(list.as_bytes()).unwrap();
    let koor = asset(&village, "Koor");
    let (north, east) = (koor.latitude.unwrap().get(), koor.longitude.unwrap().get());
    assert!(
        (51.0..52.5).contains(&north) && (5.0..6.5).contains(&east),
        "{north} {east}"
    );
    assert_eq!(import.warnings.len(), usize::from(told));
}

#[rstest]
#[case::nowhere("[5.8,95.0]", "features-nowhere")]
#[case::no_number(r#"["5.8","51.7"]"#, "features-shape")]
#[case::half("[5.8]", "features-shape")]
#[case::too_large("[5.8,1e999]", "features-unreadable")]
fn one_bad_place_is_refused_and_the_others_come_in(#[case] at: &str, #[case] reason: &str) {
    let bad = format!(
        r#"{{"type":"Feature","geometry":{{"type":"Point","coordinates":{at}}},"properties":{{"naam":"Fout"}}}}"#
    );
    let good = r#"{"type":"Feature","geometry":null,"properties":{"naam":"Goed"}}"#;
    let (import, village) = take(&map(&[good, &bad])).unwrap();
    assert_eq!(names(&village), ["Goed"]);
    let refused: Vec<_> = import
        .refused
        .iter()
        .map(|row| (row.line, &*row.reason.key))
        .collect();
    assert_eq!(refused, [(2, reason)]);
}

#[test]
fn an_area_becomes_a_point_inside_it() {
    let area = r#"{"type":"Feature","properties":{"naam":"Park"},"geometry":{"type":"MultiPolygon","coordinates":
        [[[[5.0,51.0],[5.1,51.0],[5.0,51.1],[5.0,51.0]]],[[[5.8,51.7],[6.0,51.7],[6.0,51.9],[5.8,51.9],[5.8,51.7]]]]}}"#;
    let (_, village) = take(area.as_bytes()).unwrap();
    let park = asset(&village, "Park");
    let at = (park.latitude.unwrap().get(), park.longitude.unwrap().get());
    assert!((at.0 - 51.8).abs() < 1e-9 && (at.1 - 5.9).abs() < 1e-9, "{at:?}");
}

/// A village on the map: a hall of four walls, a club, a road, two benches, and a path without a name.
const VILLAGE: &str = r#"{"version":0.6,"generator":"Overpass API","elements":[
 {"type":"way","id":1,"nodes":[11,12,13,14,11],"tags":{"amenity":"community_centre","name":"De Zon","building":"yes",
   "addr:street":"Kerkstraat","addr:housenumber":"1","addr:postcode":"6581AB","addr:city":"Malden",
   "phone":"024-5550123; 024-5550124","opening_hours":"Mo-Fr 09:00-17:00","wheelchair":"yes","operator":"Stichting De Zon"}},
 {"type":"node","id":11,"lat":51.0,"lon":5.0},{"type":"node","id":12,"lat":51.0,"lon":5.2},
 {"type":"node","id":13,"lat":51.2,"lon":5.2},{"type":"node","id":14,"lat":51.2,"lon":5.0},
 {"type":"node","id":2,"lat":51.3,"lon":5.3,"tags":{"club":"sport","sport":"soccer","name":"VV Malden"}},
 {"type":"way","id":3,"center":{"lat":51.4,"lon":5.4},"tags":{"highway":"residential","name":"Kerkstraat"}},
 {"type":"node","id":4,"lat":51.5,"lon":5.5,"tags":{"amenity":"bench"}},
 {"type":"node","id":5,"lat":51.6,"lon":5.6,"tags":{"amenity":"bench"}},
 {"type":"node","id":6,"lat":151.6,"lon":5.6,"tags":{"amenity":"library","name":"Nergens"}}
]}"#;

#[test]
fn things_of_openstreetmap_are_what_people_call_them() {
    let (import, village) = take(VILLAGE.as_bytes()).unwrap();
    assert_eq!(names(&village), ["De Zon", "VV Malden"]);
    assert_eq!(
        (import.format, import.nameless, import.passed_over),
        (FileFormat::Overpass, 2, 1)
    );
    assert_eq!((import.warned, import.refused.len()), (0, 1));
    let hall = asset(&village, "De Zon");
    let Kind::Place(own) = &hall.kind else {
        panic!("{:?}", hall.kind);
    };
    assert_eq!(hall.kind.subtype(), Some("public_property"));
    assert_eq!(
        (&*own.owner, &*own.opening_hours),
        ("Stichting De Zon", "ma-vr 09:00-17:00")
    );
    assert_eq!(
        (&*hall.address, &*hall.postcode, &*hall.phone),
        ("Kerkstraat 1", "6581 AB", "024-5550123")
    );
    assert_eq!(
        &*hall.remarks,
        "Toegankelijk met een rolstoel (OpenStreetMap).\nTelefoon: 024-5550124"
    );
    assert_eq!(own.accessibility, None);
    assert_eq!(hall.functions.iter().count(), 1);
    let at = (hall.latitude.unwrap().get(), hall.longitude.unwrap().get());
    assert!((at.0 - 51.1).abs() < 1e-9 && (at.1 - 5.1).abs() < 1e-9, "{at:?}");
    let club = asset(&village, "VV Malden");
    assert_eq!(
        (club.which(), club.kind.subtype()),
        (AssetKind::Association, Some("club"))
    );
    assert_eq!(
        club.tags.iter().collect::<Vec<_>>(),
        ["sportvereniging", "voetbal"]
    );
}

#[test]
fn benches_come_in_only_when_asked_for() {
    let options = CsvOptions {
        nameless: true,
        ..CsvOptions::default()
    };
    let (import, village) = take_with(VILLAGE.as_bytes(), &options).unwrap();
    assert_eq!(names(&village), ["Bankje 1", "Bankje 2", "De Zon", "VV Malden"]);
    assert_eq!((import.nameless, import.with_nameless), (2, true));
}

#[test]
fn a_map_that_was_exported_as_geojson_is_one_of_openstreetmap_too() {
    let bytes = map(&[
        r#"{"type":"Feature","id":"node/7","geometry":{"type":"Point","coordinates":[5.8,51.7]},
            "properties":{"@id":"node/7","amenity":"pub","name":"De Kroeg"}}"#,
        r#"{"type":"Feature","id":"way/8","geometry":null,"properties":{"@id":"way/8","leisure":"playground"}}"#,
    ]);
    let (import, village) = take(&bytes).unwrap();
    assert_eq!(names(&village), ["De Kroeg"]);
    assert_eq!(
        (import.nameless, &*asset(&village, "De Kroeg").source),
        (1, "OpenStreetMap (ODbL)")
    );
}

#[test]
fn the_same_map_twice_adds_nothing() {
    let (import, village) = take(VILLAGE.as_bytes()).unwrap();
    assert_eq!(import.added, 2);
    let words = wijkschouw::i18n::Words::new(wijkschouw::i18n::Language::English);
    let day = jiff::civil::date(2026, 6, 2);
    let again: Result<CsvImport, CsvError> =
        wijkschouw::exchange::csv::read(VILLAGE.as_bytes(), &village, &words, day, &CsvOptions::default());
    let again = again.unwrap();
    assert_eq!((again.added, again.filled + again.same), (0, 2));
}

/// A park of two lines around a pond, as Overpass tells it with its corners; a square of lines that stand apart; and a
/// group of which only the middle is told.
const AREAS: &str = r#"{"elements":[
 {"type":"relation","id":1,"bounds":{"minlat":0,"minlon":0,"maxlat":1,"maxlon":1},"members":[
   {"type":"way","ref":11,"role":"outer","geometry":[{"lat":51.0,"lon":5.0},{"lat":51.0,"lon":5.4},{"lat":51.4,"lon":5.4}]},
   {"type":"way","ref":12,"role":"outer","geometry":[{"lat":51.0,"lon":5.0},{"lat":51.4,"lon":5.0},{"lat":51.4,"lon":5.4}]},
   {"type":"way","ref":13,"role":"inner","geometry":[{"lat":51.1,"lon":5.1},{"lat":51.1,"lon":5.3},{"lat":51.3,"lon":5.3},
     {"lat":51.3,"lon":5.1},{"lat":51.1,"lon":5.1}]}],
  "tags":{"type":"multipolygon","leisure":"park","name":"Vijverpark"}},
 {"type":"relation","id":2,"members":[{"type":"way","ref":21,"role":"outer"},{"type":"way","ref":22,"role":"outer"}],
  "tags":{"type":"multipolygon","leisure":"park","name":"Plantsoen"}},
 {"type":"relation","id":3,"center":{"lat":51.7,"lon":5.8},"members":[{"type":"way","ref":99,"role":"outer"}],
  "tags":{"type":"multipolygon","leisure":"park","name":"Stadspark"}},
 {"type":"relation","id":4,"members":[{"type":"way","ref":99,"role":"outer"}],
  "tags":{"type":"multipolygon","leisure":"park","name":"Nergens"}},
 {"type":"way","id":21,"nodes":[1,2,3]},{"type":"way","id":22,"nodes":[1,4,3]},
 {"type":"node","id":1,"lat":52.0,"lon":6.0},{"type":"node","id":2,"lat":52.0,"lon":6.2},
 {"type":"node","id":3,"lat":52.2,"lon":6.2},{"type":"node","id":4,"lat":52.2,"lon":6.0}
]}"#;

#[test]
fn an_area_of_several_lines_becomes_a_point_inside_it() {
    let (import, village) = take(AREAS.as_bytes()).unwrap();
    assert_eq!(import.refused, [], "what is nowhere comes in without a place");
    let at = |name: &str| {
        let asset = asset(&village, name);
        asset
            .latitude
            .zip(asset.longitude)
            .map(|(one, other)| (one.get(), other.get()))
    };
    let (latitude, longitude) = at("Vijverpark").unwrap();
    assert!((51.0..51.4).contains(&latitude) && (5.0..5.4).contains(&longitude));
    let in_pond = (51.1..51.3).contains(&latitude) && (5.1..5.3).contains(&longitude);
    assert!(!in_pond, "{latitude} {longitude}");
    let (latitude, longitude) = at("Plantsoen").unwrap();
    assert!(
        (latitude - 52.1).abs() < 1e-6 && (longitude - 6.1).abs() < 1e-6,
        "{latitude} {longitude}"
    );
    assert_eq!(at("Stadspark"), Some((51.7, 5.8)));
    assert_eq!(at("Nergens"), None);
}

#[test]
fn things_of_openstreetmap_are_known_without_their_mark() {
    let bytes = map(&[
        r#"{"type":"Feature","geometry":{"type":"Point","coordinates":[5.85,51.78]},
            "properties":{"full_id":"n12","osm_id":"12","osm_type":"node","amenity":"school","name":"De Vuurvogel"}}"#,
        r#"{"type":"Feature","geometry":{"type":"Point","coordinates":[5.86,51.78]},
            "properties":{"amenity":"library","name":"De Bieb","shop":null}}"#,
        r#"{"type":"Feature","geometry":{"type":"Point","coordinates":[5.87,51.78]},
            "properties":{"naam":"Het Veld","soort":"plek","amenity":null}}"#,
    ]);
    let (import, village) = take(&bytes).unwrap();
    assert_eq!(import.added, 3);
    for name in ["De Vuurvogel", "De Bieb"] {
        assert_eq!(&*asset(&village, name).source, "OpenStreetMap (ODbL)", "{name}");
        assert_ne!(asset(&village, name).kind.subtype(), None, "{name}");
    }
    assert_eq!(&*asset(&village, "Het Veld").source, "");
    let marked = map(&[
        r#"{"type":"Feature","id":"node/12","geometry":{"type":"Point","coordinates":[5.85,51.78]},
            "properties":{"amenity":"school","name":"De Vuurvogel"}}"#,
    ]);
    let (_, other) = take(&marked).unwrap();
    let id = other.assets.keys().next().unwrap();
    assert!(
        village.assets.contains_key(id),
        "the same thing, marked otherwise"
    );
}

#[test]
fn a_number_is_no_name_of_a_thing_on_a_map() {
    let bytes = map(&[
        r#"{"type":"Feature","geometry":{"type":"Point","coordinates":[5.85,51.78]},"properties":{"naam":"40206"}}"#,
        r#"{"type":"Feature","geometry":{"type":"Point","coordinates":[5.86,51.78]},"properties":{"naam":40207}}"#,
        r#"{"type":"Feature","geometry":{"type":"Point","coordinates":[5.87,51.78]},"properties":{"naam":"Speeltuin 7"}}"#,
    ]);
    let (import, village) = take(&bytes).unwrap();
    assert_eq!((import.nameless, names(&village)), (2, vec!["Speeltuin 7"]));
    let options = CsvOptions {
        nameless: true,
        ..CsvOptions::default()
    };
    assert_eq!(take_with(&bytes, &options).unwrap().1.assets.len(), 3);
}
