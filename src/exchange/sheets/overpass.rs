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
use crate::exchange::sheets::relations::{Corner, Member, point_of};
use crate::exchange::sheets::{FileFormat, Sheet};
use crate::i18n::Words;

const LISTS: &[&str] = &["elements"];

/// The things as rows, numbered from 1. Nodes that are only a corner of something are no things.
pub(super) fn sheet(bytes: &[u8], words: &Words) -> Result<Sheet, CsvError> {
    let (text, _) = decode(bytes)?;
    let drawn = Drawn::of(&text)?;
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
        match element.flat(&drawn).map(on_earth).transpose() {
            Ok(point) => things.take(&mut sheet, number, &element.mark(), &element.tags, point),
            Err(at) => sheet.refuse(number, Phrase::new("features-nowhere").text("at", at), text),
        }
    })?;
    Ok(sheet.finish())
}

/// What things can refer to.
#[derive(Default)]
struct Drawn {
    /// Where each node is.
    corners: HashMap<i64, Flat>,
    /// The nodes of each way.
    ways: HashMap<i64, Vec<i64>>,
}

impl Drawn {
    fn of(text: &str) -> Result<Self, CsvError> {
        let mut drawn = Self::default();
        // Read twice, in place of kept: the file may begin with what refers to the rest.
        each(text, LISTS, FileFormat::Overpass, |_, _, text| {
            if MAX_ITEM < text.len() {
                return Ok(());
            }
            match serde_json::from_str(text) {
                Ok(Element {
                    id: Some(id),
                    lat: Some(lat),
                    lon: Some(lon),
                    ..
                }) => drop(drawn.corners.insert(id, (lon, lat))),
                Ok(Element {
                    id: Some(id), nodes, ..
                }) if !nodes.is_empty() => drop(drawn.ways.insert(id, nodes)),
                _ => {}
            }
            Ok(())
        })?;
        Ok(drawn)
    }

    fn corner(&self, id: i64) -> Option<Flat> {
        self.corners.get(&id).copied()
    }

    fn line(&self, nodes: &[i64]) -> Vec<Flat> {
        nodes.iter().filter_map(|id| self.corner(*id)).collect()
    }

    fn way(&self, id: i64) -> Vec<Flat> {
        self.ways
            .get(&id)
            .map(|nodes| self.line(nodes))
            .unwrap_or_default()
    }
}

#[derive(Deserialize)]
struct Element {
    #[serde(rename = "type")]
    sort: String,
    id: Option<i64>,
    lat: Option<f64>,
    lon: Option<f64>,
    center: Option<Corner>,
    bounds: Option<Bounds>,
    #[serde(default)]
    geometry: Vec<Option<Corner>>,
    #[serde(default)]
    nodes: Vec<i64>,
    #[serde(default)]
    members: Vec<Member>,
    #[serde(default)]
    tags: Tags,
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
    fn flat(&self, drawn: &Drawn) -> Option<Flat> {
        if let (Some(lat), Some(lon)) = (self.lat, self.lon) {
            return Some((lon, lat));
        }
        let shape = self.geometry.iter().flatten().map(|at| (at.lon, at.lat));
        let shape: Vec<Flat> = shape.chain(drawn.line(&self.nodes)).collect();
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
        let made = || point_of(&self.members, |id| drawn.corner(id), |id| drawn.way(id));
        middle.or_else(made).or(centre).or(bounds)
    }
}
