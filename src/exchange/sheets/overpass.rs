//! Things of OpenStreetMap as Overpass gives them: nodes with a place, and ways and areas made of them.

use std::collections::HashMap;

use serde::Deserialize;

use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::exchange::csv::{CsvError, decode};
use crate::exchange::sheets::each::{MAX_ITEM, each};
use crate::exchange::sheets::geometry::{Flat, inside, middle_of, on_earth};
use crate::exchange::sheets::keyed::Keyed;
use crate::exchange::sheets::open_street_map::{Tags, Things};
use crate::exchange::sheets::{FileFormat, Sheet};
use crate::i18n::Words;

const LISTS: &[&str] = &["elements"];

/// The things as rows, numbered from 1. Nodes that are only a corner of something are no things.
pub(super) fn sheet(bytes: &[u8], words: &Words) -> Result<Sheet, CsvError> {
    let (text, _) = decode(bytes)?;
    let corners = corners(&text)?;
    let mut sheet = Keyed::new(AssetKind::Place, words);
    let mut things = Things::new(words);
    each(&text, LISTS, FileFormat::Overpass, |_, number, text| {
        if MAX_ITEM < text.len() {
            return sheet.refuse(number, Phrase::new("features-too-large"), text);
        }
        let Ok(element) = serde_json::from_str::<Element>(text) else {
            return sheet.refuse(number, Phrase::new("features-unreadable"), text);
        };
        if element.tags.is_empty() {
            return Ok(());
        }
        match element.flat(&corners).map(on_earth).transpose() {
            Ok(point) => things.take(&mut sheet, number, &element.mark(), &element.tags, point),
            Err(at) => sheet.refuse(number, Phrase::new("features-nowhere").text("at", at), text),
        }
    })?;
    Ok(sheet.finish())
}

/// Where each node is that a way can refer to; empty when no way does.
fn corners(text: &str) -> Result<HashMap<i64, Flat>, CsvError> {
    let mut corners = HashMap::new();
    // Read twice, in place of kept: the file may begin with the ways.
    each(text, LISTS, FileFormat::Overpass, |_, _, text| {
        if MAX_ITEM < text.len() {
            return Ok(());
        }
        if let Ok(Element {
            id: Some(id),
            lat: Some(lat),
            lon: Some(lon),
            ..
        }) = serde_json::from_str(text)
        {
            corners.insert(id, (lon, lat));
        }
        Ok(())
    })?;
    Ok(corners)
}

#[derive(Deserialize)]
struct Element {
    #[serde(rename = "type")]
    sort: String,
    id: Option<i64>,
    lat: Option<f64>,
    lon: Option<f64>,
    center: Option<Place>,
    bounds: Option<Bounds>,
    #[serde(default)]
    geometry: Vec<Option<Place>>,
    #[serde(default)]
    nodes: Vec<i64>,
    #[serde(default)]
    tags: Tags,
}

#[derive(Clone, Copy, Deserialize)]
struct Place {
    lat: f64,
    lon: f64,
}

#[derive(Deserialize)]
struct Bounds {
    minlat: f64,
    minlon: f64,
    maxlat: f64,
    maxlon: f64,
}

impl Element {
    /// `node/123`
    fn mark(&self) -> String {
        format!("{}/{}", self.sort, self.id.unwrap_or_default())
    }

    /// Its place, as well as the file tells it.
    fn flat(&self, corners: &HashMap<i64, Flat>) -> Option<Flat> {
        if let (Some(lat), Some(lon)) = (self.lat, self.lon) {
            return Some((lon, lat));
        }
        let shape = self.geometry.iter().flatten().map(|at| (at.lon, at.lat));
        let nodes = self.nodes.iter().filter_map(|id| corners.get(id).copied());
        let shape: Vec<Flat> = shape.chain(nodes).collect();
        let middle = if 3 < shape.len() && shape.first() == shape.last() {
            inside(&[shape])
        } else {
            middle_of(&shape)
        };
        let centre = self.center.map(|at| (at.lon, at.lat));
        let bounds = self.bounds.as_ref().map(|bounds| {
            (
                f64::midpoint(bounds.minlon, bounds.maxlon),
                f64::midpoint(bounds.minlat, bounds.maxlat),
            )
        });
        middle.or(centre).or(bounds)
    }
}
