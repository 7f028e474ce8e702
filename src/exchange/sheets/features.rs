//! Features on a map (GeoJSON): open data of a town hall, or what was drawn or exported. Its properties
//! become columns, its shape a point. One bad feature is refused, and the others come in.

use serde_json::{Map, Value as Json};

use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::exchange::csv::{CsvError, decode};
use crate::exchange::sheets::each::{MAX_ITEM, each};
use crate::exchange::sheets::geometry::{Point, point_of};
use crate::exchange::sheets::keyed::{Entry, Keyed};
use crate::exchange::sheets::open_street_map::{Tags, Things, is_thing};
use crate::exchange::sheets::{FileFormat, Sheet};
use crate::i18n::{Words, fold};

/// Keys by which other data does not say what something is.
const OSM_KEYS: [&str; 7] = [
    "amenity",
    "leisure",
    "shop",
    "club",
    "craft",
    "tourism",
    "healthcare",
];

/// The features as rows, numbered from 1.
pub(super) fn sheet(bytes: &[u8], words: &Words) -> Result<Sheet, CsvError> {
    let (text, _) = decode(bytes)?;
    let mut sheet = Keyed::of_own_keys(AssetKind::Place, words).exact();
    let mut things = Things::new(words);
    each(&text, &["features"], FileFormat::GeoJson, |_, number, text| {
        if MAX_ITEM < text.len() {
            return sheet.refuse(number, Phrase::new("features-too-large"), text);
        }
        let feature = match Feature::read(text) {
            Ok(feature) => feature,
            Err(reason) => return sheet.refuse(number, reason, text),
        };
        let mark = feature
            .of_osm()
            .or_else(|| feature.is_like_osm().then(|| text.to_owned()));
        match mark {
            Some(mark) => things.take(&mut sheet, number, &mark, &feature.tags(), feature.point),
            None if feature.has_numbered_name(words) => sheet.add_nameless(number, feature.entry(text)),
            None => sheet.add(number, feature.entry(text)),
        }
    })?;
    Ok(sheet.finish())
}

/// A feature, with its shape as a point.
struct Feature {
    id: Option<Json>,
    properties: Map<String, Json>,
    point: Option<Point>,
    /// Whether its shape is but a point.
    is_point: bool,
}

impl Feature {
    fn read(text: &str) -> Result<Self, Phrase> {
        let unreadable = || Phrase::new("features-unreadable");
        let Ok(Json::Object(mut feature)) = serde_json::from_str(text) else {
            return Err(unreadable());
        };
        let shape = match (feature.remove("geometry"), feature.contains_key("coordinates")) {
            (None, true) => Some(Json::Object(std::mem::take(&mut feature))),
            (shape, _) => shape.filter(|shape| !shape.is_null()),
        };
        let shape = shape.map(serde_json::from_value::<geojson::Geometry>).transpose();
        let shape = shape.map_err(|_| Phrase::new("features-shape"))?;
        let is_point = shape
            .as_ref()
            .is_some_and(|shape| matches!(shape.value, geojson::GeometryValue::Point { .. }));
        let point = shape.map(|shape| point_of(&shape.value)).transpose();
        let point = point.map_err(|at| Phrase::new("features-nowhere").text("at", at))?;
        let properties = match feature.remove("properties") {
            Some(Json::Object(properties)) => properties,
            None | Some(Json::Null) => Map::new(),
            Some(_) => return Err(unreadable()),
        };
        Ok(Self {
            id: feature.remove("id"),
            properties,
            point: point.flatten(),
            is_point,
        })
    }

    /// Its mark, if it comes from OpenStreetMap: `node/123`.
    fn of_osm(&self) -> Option<String> {
        let ids = [self.properties.get("@id"), self.id.as_ref()];
        let mut marks = ids.into_iter().flatten().filter_map(Json::as_str);
        let mark = marks.find(|mark| {
            let kind = mark.split_once('/').map(|(kind, _)| kind);
            matches!(kind, Some("node" | "way" | "relation"))
        });
        mark.map(str::to_owned).or_else(|| self.of_qgis())
    }

    /// The same as QGIS writes it, in columns of their own: the number, and what it is the number of.
    fn of_qgis(&self) -> Option<String> {
        let said = |key| {
            self.properties
                .get(key)
                .map(plain)
                .filter(|text| !text.is_empty())
        };
        let number = said("osm_id").or_else(|| said("osm_way_id"))?;
        let told = said("osm_type").unwrap_or_default().to_lowercase();
        let kind = match &*told {
            "node" | "way" | "relation" => &told,
            _ if said("osm_id").is_none() => "way",
            _ if self.is_point => "node",
            _ => "way",
        };
        Some(format!("{kind}/{number}"))
    }

    /// Whether it says what it is as things of OpenStreetMap do, though the mark is lost.
    fn is_like_osm(&self) -> bool {
        let says = |key: &&str| self.properties.contains_key(*key);
        self.id.is_none() && says(&"name") && OSM_KEYS.iter().any(says) && is_thing(&self.tags())
    }

    /// Whether what stands where the name belongs is but a number: that of the thing on a map.
    fn has_numbered_name(&self, words: &Words) -> bool {
        let names = words.spellings("field-name");
        let mut called = self
            .properties
            .iter()
            .filter(|(key, _)| names.contains(&fold(key)));
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        called
            .next()
            .is_some_and(|(_, value)| is_number(plain(value).trim()))
    }

    fn tags(&self) -> Tags {
        let tags = match self.properties.get("tags") {
            Some(Json::Object(tags)) => tags,
            _ => &self.properties,
        };
        let tags = tags.iter().filter(|(key, _)| !key.starts_with('@'));
        tags.map(|(key, value)| (key.clone(), plain(value))).collect()
    }

    /// What it says, under its own keys. Without an id, all that it says marks it.
    fn entry(&self, text: &str) -> Entry {
        let mut entry = Entry::default();
        let mark = self.id.as_ref().map(plain);
        match mark.as_deref().and_then(Id::parse) {
            Some(id) => entry.own("id", id.to_string()),
            None => entry.marked("feature", mark.as_deref().unwrap_or(text)),
        }
        if let Some(point) = self.point {
            entry.at(point);
        }
        for (key, value) in &self.properties {
            entry.own(key, plain(value));
        }
        entry
    }
}

/// The value as it would have been typed; a list with commas.
pub(super) fn plain(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        Json::Array(items) => {
            let items: Vec<String> = items.iter().map(plain).filter(|item| !item.is_empty()).collect();
            items.join(", ")
        }
        other => other.to_string(),
    }
}
