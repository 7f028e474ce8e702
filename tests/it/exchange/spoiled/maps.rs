//! Spoiled maps.

use super::{Dice, Either, Part, Refused, Spoiled, all, flipped};
use crate::exchange::made::map;

fn feature(name: &str, shape: &str) -> String {
    format!(
        r#"{{"type":"Feature","id":"{name}","geometry":{shape},"properties":{{"naam":"{name}","plus":"speeltuin"}}}}"#
    )
}

fn point(at: &str) -> String {
    format!(r#"{{"type":"Point","coordinates":{at}}}"#)
}

fn cut_and_changed(files: &mut Vec<Spoiled>, good: &[u8], seed: u64) {
    for part in 0..40 {
        // By then it has said what it is.
        let length = 60 + (good.len() - 60) * part / 40;
        files.push((
            format!("cut at {length}"),
            good[..length].to_vec(),
            Refused("sheets-broken"),
        ));
    }
    let mut dice = Dice(seed);
    for number in 0..30 {
        files.push((
            format!("bytes changed {number}"),
            flipped(good, &mut dice),
            Either,
        ));
    }
}

#[test]
fn spoiled_maps() {
    let (one, two) = (
        feature("Een", &point("[5.8,51.7]")),
        feature("Twee", &point("[5.9,51.8]")),
    );
    let good = map(&[&one, &two]);
    let mut files: Vec<Spoiled> = vec![("good".into(), good.clone(), Part(2, 0))];
    cut_and_changed(&mut files, &good, 5);
    for shape in SHAPES {
        let bytes = map(&[&one, &feature("Fout", shape), &two]);
        files.push((format!("the shape {shape}"), bytes, Part(2, 1)));
    }
    for shape in ODD_SHAPES {
        let bytes = map(&[&one, &feature("Vreemd", shape), &two]);
        files.push((format!("the odd shape {shape}"), bytes, Part(3, 0)));
    }
    for thing in [
        r#""tekst""#,
        "7",
        "null",
        "[]",
        "[1,2]",
        "true",
        r#"{"type":"Feature","properties":[1]}"#,
        "{}",
    ] {
        let bytes = map(&[&one, thing, &two]);
        files.push((format!("{thing} as a feature"), bytes, Part(2, 1)));
    }
    for depth in [127, 200, 5_000, 200_000] {
        let deep = format!(
            r#"{{"type":"Feature","properties":{{"naam":"Diep","x":{}{}}}}}"#,
            "[".repeat(depth),
            "]".repeat(depth)
        );
        let bytes = map(&[&one, &deep, &two]);
        files.push((format!("{depth} deep"), bytes, Part(2, 1)));
        let only = format!(
            r#"{{"type":"FeatureCollection","x":{}{},"features":[{one}]}}"#,
            "{\"a\":".repeat(depth),
            "}".repeat(depth)
        );
        files.push((
            format!("{depth} deep beside, broken"),
            only.into(),
            Refused("sheets-broken"),
        ));
    }
    for (name, text, expected) in [
        (
            "no features",
            r#"{"type":"FeatureCollection","features":[]}"#.to_owned(),
            Refused("csv-empty"),
        ),
        (
            "features of nothing",
            r#"{"type":"FeatureCollection","features":null}"#.into(),
            Refused("csv-empty"),
        ),
        (
            "features of another sort",
            r#"{"type":"FeatureCollection","features":7}"#.into(),
            Refused("sheets-broken"),
        ),
        (
            "something behind",
            format!("{}x", String::from_utf8(good.clone()).unwrap()),
            Refused("sheets-broken"),
        ),
        (
            "no names",
            r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{}}]}"#.into(),
            Refused("csv-no-names"),
        ),
        (
            "a zero",
            format!("{}\0", String::from_utf8(good.clone()).unwrap()),
            Refused("csv-not-text"),
        ),
    ] {
        files.push((name.into(), text.into_bytes(), expected));
    }
    let wide: String = (0..501).map(|key| format!(r#","k{key}":1"#)).collect();
    let wide = format!(r#"{{"type":"Feature","properties":{{"naam":"Breed"{wide}}}}}"#);
    let large = format!(
        r#"{{"type":"Feature","properties":{{"naam":"Groot","x":[{}0]}}}}"#,
        "0,".repeat(1 << 20)
    );
    files.push(("one too large".into(), map(&[&one, &large, &two]), Part(2, 1)));
    files.push(("too wide".into(), map(&[&wide]), Refused("csv-too-many-columns")));
    all(files);
}

/// Shapes that are none, or nowhere.
const SHAPES: &[&str] = &[
    r#"{"type":"Point","coordinates":[5.8,91]}"#,
    r#"{"type":"Point","coordinates":[181,51]}"#,
    r#"{"type":"Point","coordinates":[-181,-91]}"#,
    r#"{"type":"Point","coordinates":[650000,5730000]}"#,
    r#"{"type":"Point","coordinates":[]}"#,
    r#"{"type":"Point","coordinates":[5.8]}"#,
    r#"{"type":"Point","coordinates":["5.8","51.7"]}"#,
    r#"{"type":"Point","coordinates":[null,null]}"#,
    r#"{"type":"Point","coordinates":{"x":5.8,"y":51.7}}"#,
    r#"{"type":"Point","coordinates":[1e999,51.7]}"#,
    r#"{"type":"Point"}"#,
    r#"{"type":"Punt","coordinates":[5.8,51.7]}"#,
    r#"{"coordinates":[5.8,51.7]}"#,
    r#"{"type":"Polygon","coordinates":[5.8,51.7]}"#,
    r#"{"type":"Polygon","coordinates":[[[5.8,95],[5.9,95],[5.9,96],[5.8,95]]]}"#,
    r#""hier""#,
    r#"{"type":"MultiPolygon","coordinates":[[],[[]]]}"#,
    "[]",
    "7",
];

/// Shapes without a point, or with one that is easily missed.
const ODD_SHAPES: &[&str] = &[
    "null",
    r#"{"type":"Polygon","coordinates":[]}"#,
    r#"{"type":"Polygon","coordinates":[[]]}"#,
    r#"{"type":"Polygon","coordinates":[[[5.8,51.7]]]}"#,
    r#"{"type":"Polygon","coordinates":[[[5.8,51.7],[5.8,51.7],[5.8,51.7],[5.8,51.7]]]}"#,
    r#"{"type":"LineString","coordinates":[]}"#,
    r#"{"type":"LineString","coordinates":[[5.8]]}"#,
    r#"{"type":"LineString","coordinates":[[5.8,51.7],[5.8,51.7]]}"#,
    r#"{"type":"MultiPoint","coordinates":[]}"#,
    r#"{"type":"GeometryCollection","geometries":[]}"#,
    r#"{"type":"Point","coordinates":[5.8,51.7,12]}"#,
];

#[test]
fn spoiled_maps_of_openstreetmap() {
    let node = |id: usize, more: &str| {
        format!(
            r#"{{"type":"node","id":{id},"lat":51.7,"lon":5.8,"tags":{{"amenity":"pub","name":"Kroeg {id}"}}{more}}}"#
        )
    };
    let things = |more: &[String]| {
        let things = [vec![node(1, ""), node(2, "")], more.to_vec()].concat();
        format!(
            r#"{{"version":0.6,"generator":"Overpass API","elements":[{}]}}"#,
            things.join(",")
        )
        .into_bytes()
    };
    let good = things(&[]);
    let mut files: Vec<Spoiled> = vec![("good".into(), good.clone(), Part(2, 0))];
    cut_and_changed(&mut files, &good, 6);
    for broken in [
        "7",
        "null",
        "[]",
        r#""x""#,
        "{}",
        r#"{"type":7}"#,
        r#"{"type":"node","id":"drie","tags":{"amenity":"pub","name":"x"}}"#,
        r#"{"type":"node","id":3,"lat":"51","lon":5,"tags":{"amenity":"pub","name":"x"}}"#,
        r#"{"type":"node","id":3,"lat":151,"lon":5,"tags":{"amenity":"pub","name":"x"}}"#,
        r#"{"type":"node","id":3,"lat":51,"lon":5,"tags":{"amenity":7,"name":"x"}}"#,
        r#"{"type":"node","id":3,"lat":51,"lon":5,"tags":["pub"]}"#,
        r#"{"type":"way","id":3,"nodes":"allemaal","tags":{"amenity":"pub","name":"x"}}"#,
        r#"{"type":"way","id":3,"center":{"lat":51},"tags":{"amenity":"pub","name":"x"}}"#,
    ] {
        files.push((broken.into(), things(&[broken.into()]), Part(2, 1)));
    }
    for odd in [
        r#"{"type":"way","id":3,"tags":{"amenity":"pub","name":"x"}}"#,
        r#"{"type":"way","id":3,"nodes":[],"tags":{"amenity":"pub","name":"x"}}"#,
        r#"{"type":"way","id":3,"nodes":[99,98],"tags":{"amenity":"pub","name":"x"}}"#,
        r#"{"type":"way","id":3,"geometry":[null,null],"tags":{"amenity":"pub","name":"x"}}"#,
        r#"{"type":"relation","id":3,"members":[],"tags":{"amenity":"pub","name":"x"}}"#,
        r#"{"type":"node","id":-3,"lat":51,"lon":5,"tags":{"amenity":";;pub;","name":"x"}}"#,
        r#"{"type":"node","id":3,"lat":51,"lon":5,"tags":{"shop":"onbekend","name":"x"}}"#,
    ] {
        files.push((odd.into(), things(&[odd.into()]), Part(3, 0)));
    }
    for nothing in [
        r#"{"type":"node","id":3,"lat":51,"lon":5}"#,
        r#"{"type":"node","id":3,"lat":51,"lon":5,"tags":{}}"#,
        r#"{"type":"node","id":3,"lat":51,"lon":5,"tags":{"amenity":"no","name":"x"}}"#,
        r#"{"type":"node","id":3,"lat":51,"lon":5,"tags":{"highway":"bus_stop","name":"x"}}"#,
        r#"{"type":"node","id":3,"lat":51,"lon":5,"tags":{"amenity":"bench"}}"#,
        r#"{"type":"node","id":3,"lat":51,"lon":5,"tags":{"name":""}}"#,
    ] {
        files.push((nothing.into(), things(&[nothing.into()]), Part(2, 0)));
    }
    for depth in [127, 200, 5_000, 200_000] {
        let deep = node(
            3,
            &format!(r#","members":{}{}"#, "[".repeat(depth), "]".repeat(depth)),
        );
        files.push((format!("{depth} deep"), things(&[deep]), Either));
    }
    let large = node(3, &format!(r#","nodes":[{}0]"#, "0,".repeat(1 << 20)));
    files.push(("one too large".into(), things(&[large]), Part(2, 1)));
    files.push((
        "no elements".into(),
        br#"{"elements":[]}"#.to_vec(),
        Refused("csv-empty"),
    ));
    files.push((
        "elements of another sort".into(),
        br#"{"elements":{}}"#.to_vec(),
        Refused("sheets-broken"),
    ));
    all(files);
}
