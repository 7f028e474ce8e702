//! What sort of file it is, by what it says and never by its name.

use std::borrow::Cow;
use std::fmt;
use std::io::{Cursor, Read};

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use strum::{IntoStaticStr, VariantArray};
use zip::ZipArchive;

use crate::domain::code::Code;
use crate::exchange::csv::decode_lossy;

/// The sorts of files that can come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum FileFormat {
    /// A list as text: CSV.
    Text,
    /// A workbook of Excel.
    Xlsx,
    /// A workbook of LibreOffice.
    Ods,
    /// A workbook of Excel from before 2007, or a newer one with a password.
    Xls,
    /// Address cards.
    #[strum(serialize = "vcard")]
    VCard,
    /// Features on a map.
    #[strum(serialize = "geojson")]
    GeoJson,
    /// Features of OpenStreetMap, as Overpass gives them.
    Overpass,
    /// A guide of services (Open Referral HSDS) as a ZIP file of lists, or one of those lists.
    HsdsPackage,
    /// The same in one JSON file.
    HsdsJson,
    /// Our own.
    Native,
}

impl Code for FileFormat {
    const TERM: &'static str = "file_format";
}

/// How much is looked at to tell a text from JSON or cards.
const HEAD: usize = 4096;
/// A first line of a card.
const CARD: &str = "begin:vcard";
/// The longest type of a file in a ZIP that is looked at.
const MIME: u64 = 128;

/// What sort of file these bytes are. A damaged file is what it was before.
pub fn format_of(bytes: &[u8]) -> FileFormat {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return of_zip(bytes);
    }
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        return FileFormat::Xls;
    }
    let head = decode_lossy(&bytes[..bytes.len().min(HEAD)]);
    let mut lines = head
        .split(['\n', '\r'])
        .map(|line| line.trim().to_ascii_lowercase());
    if lines.any(|line| line == CARD) {
        return FileFormat::VCard;
    }
    let mut signs = head.chars().filter(|sign| !sign.is_whitespace());
    match (signs.next(), signs.next()) {
        (Some('{'), Some('"' | '}') | None) => of_json(&decode_lossy(bytes), FileFormat::Native),
        (Some('['), Some('{' | ']') | None) => of_json(&decode_lossy(bytes), FileFormat::HsdsJson),
        _ if super::hsds::is_table(head.lines().next().unwrap_or_default()) => FileFormat::HsdsPackage,
        _ => FileFormat::Text,
    }
}

fn of_zip(bytes: &[u8]) -> FileFormat {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else {
        return FileFormat::Xlsx;
    };
    let mut mime = String::new();
    if let Ok(part) = archive.by_name("mimetype") {
        let _ = part.take(MIME).read_to_string(&mut mime);
    }
    let has = |ends: &[&str]| {
        let mut names = archive.file_names().filter_map(Result::ok);
        names.any(|name| ends.iter().any(|end| last(&name) == *end))
    };
    if mime.trim().starts_with("application/vnd.oasis.opendocument") || has(&["content.xml"]) {
        FileFormat::Ods
    } else if !has(&["workbook.xml"]) && has(super::hsds::PARTS) {
        FileFormat::HsdsPackage
    } else {
        FileFormat::Xlsx
    }
}

/// The name without its folders.
pub(super) fn last(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

/// By the keys at the top, as far as the text can be read; `other` if they say nothing.
fn of_json(text: &str, other: FileFormat) -> FileFormat {
    let mut found = None;
    let mut reader = serde_json::Deserializer::from_str(text);
    // What was seen before something is wrong tells enough.
    let _ = Look(&mut found).deserialize(&mut reader);
    found.unwrap_or(other)
}

/// Looks at the keys of an object, or of the first object of a list.
struct Look<'a>(&'a mut Option<FileFormat>);

impl<'de> DeserializeSeed<'de> for Look<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Look<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("an object or a list of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        items.next_element_seed(self).map(drop)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut keys: A) -> Result<(), A::Error> {
        let mut empty = true;
        while let Some(key) = keys.next_key::<Cow<'de, str>>()? {
            empty = false;
            let told = match &*key {
                "type" | "format" => {
                    let value: &RawValue = keys.next_value()?;
                    of_value(&key, value.get().trim_matches('"'))
                }
                key => {
                    let told = of_key(key);
                    if told.is_none() {
                        keys.next_value::<IgnoredAny>()?;
                    }
                    told
                }
            };
            if told.is_some() {
                *self.0 = told;
                return Ok(());
            }
        }
        if !empty {
            // What knows the most shapes says that it does not know this one.
            *self.0 = Some(FileFormat::HsdsJson);
        }
        Ok(())
    }
}

fn of_value(key: &str, value: &str) -> Option<FileFormat> {
    match (key, value) {
        ("format", "wijkschouw") => Some(FileFormat::Native),
        (
            "type",
            "FeatureCollection" | "Feature" | "GeometryCollection" | "Point" | "MultiPoint" | "LineString"
            | "MultiLineString" | "Polygon" | "MultiPolygon",
        ) => Some(FileFormat::GeoJson),
        _ => None,
    }
}

fn of_key(key: &str) -> Option<FileFormat> {
    match key {
        "features" => Some(FileFormat::GeoJson),
        "village" | "kernen" | "assets" | "relations" => Some(FileFormat::Native),
        "elements" | "osm3s" => Some(FileFormat::Overpass),
        key if super::hsds::KEYS.contains(&key) => Some(FileFormat::HsdsJson),
        _ => None,
    }
}
