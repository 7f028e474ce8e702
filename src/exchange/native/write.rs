//! A village as text of the native format.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer as Writer};
use serde_json::{Map, Value as Json, json};

use crate::domain::asset::Asset;
use crate::domain::json::{Extent, write as fields};
use crate::domain::kinds::AssetKind;
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::domain::village::Village;
use crate::exchange::native::{FORMAT, SECTIONS, VERSION};
use crate::exchange::pretty::pretty;

/// The whole village, in an order that does not change: the same village gives the same text.
pub fn write(village: &Village) -> String {
    pretty(&File(village))
}

/// The file, made record by record: a tree of the whole would take many times the room.
struct File<'v>(&'v Village);

impl Serialize for File<'_> {
    fn serialize<S: Writer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        let Self(village) = self;
        let mut file = writer.serialize_map(None)?;
        file.serialize_entry("format", FORMAT)?;
        file.serialize_entry("version", &VERSION)?;
        let settings = village.settings.get(&Id::ONLY).cloned();
        let settings = Record::wrap(settings.unwrap_or_else(|| village.settings().clone().into()));
        for (key, json) in &fields(&settings, Extent::Full) {
            file.serialize_entry(key, json)?;
        }
        for (section, kind) in SECTIONS {
            // The vision stands before the goals that it leads to.
            if kind == RecordKind::Goal {
                let vision = village.get(RecordKind::Vision, Id::ONLY);
                file.serialize_entry("vision", &vision.map(|vision| fields(&vision, Extent::Full)))?;
            }
            file.serialize_entry(section, &Section(village, kind))?;
        }
        file.end()
    }
}

/// All records of a sort.
struct Section<'v>(&'v Village, RecordKind);

impl Serialize for Section<'_> {
    fn serialize<S: Writer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        let Self(village, kind) = self;
        writer.collect_seq(village.all(*kind).map(|(id, record)| object(id, &record)))
    }
}

/// One record, with its id in front.
fn object(id: Id, record: &AnyRecord) -> Json {
    let mut object = Map::new();
    // An answer is known by its asset and question.
    if record.kind() != RecordKind::Answer {
        object.insert("id".to_owned(), json!(id));
    }
    object.extend(fields(record, Extent::Full));
    if let AnyRecord::Asset(asset) = record {
        as_agreed(asset, &mut object);
    }
    Json::Object(object)
}

/// What the contract asks of an asset beyond its fields.
fn as_agreed(asset: &Asset, object: &mut Map<String, Json>) {
    if asset.which() == AssetKind::Place {
        object.insert("key_person".to_owned(), json!(false));
    }
    if asset.latitude.is_none() && asset.longitude.is_none() {
        object.insert("location".to_owned(), Json::Null);
    }
    if let Some(Json::Object(criteria)) = object.get_mut("criteria") {
        criteria.retain(|_, judgement| !judgement.is_null());
    }
}
