//! Points on a map (GeoJSON, RFC 7946): what has a place there.

use geojson::{Feature, FeatureCollection, Geometry, GeometryValue, JsonObject};
use serde_json::Value as Json;

use crate::domain::asset::Asset;
use crate::domain::record::{Id, Record};
use crate::exchange::export::Source;

/// What a point says of its asset, by the codes of the fields.
const SAID: [&str; 17] = [
    "name",
    "kind",
    "subtype",
    "kern",
    "status",
    "spheres",
    "conditions",
    "target_groups",
    "functions",
    "address",
    "postcode",
    "phone",
    "email",
    "website",
    "opening_hours",
    "tags",
    "description",
];

/// A point for each asset of which is known where it is.
pub(super) fn write(from: &Source) -> Vec<u8> {
    let points = from
        .village
        .assets
        .iter()
        .filter_map(|(id, asset)| point(*id, asset, from));
    let points = FeatureCollection {
        bbox: None,
        features: points.collect(),
        foreign_members: None,
    };
    points.to_string().into_bytes()
}

/// Whether it has a place on the map.
pub(super) fn has_point(asset: &Asset) -> bool {
    asset.latitude.is_some() && asset.longitude.is_some()
}

fn point(id: Id, asset: &Asset, from: &Source) -> Option<Feature> {
    let (latitude, longitude) = (asset.latitude?, asset.longitude?);
    let place = GeometryValue::new_point([longitude.get(), latitude.get()]);
    let cx = from.reading();
    let mut properties = JsonObject::new();
    for field in SAID {
        if let Some(value) = asset.value(field).filter(|value| !value.is_empty()) {
            properties.insert(field.to_owned(), Json::from(value.write(&cx)));
        }
    }
    Some(Feature {
        bbox: None,
        geometry: Some(Geometry::new(place)),
        id: Some(geojson::feature::Id::String(id.to_string())),
        properties: Some(properties),
        foreign_members: None,
    })
}
