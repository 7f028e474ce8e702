//! What goes to a colleague as JSON: whoever has the passphrase can read it without this program too.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Map, Value as Json, json};
use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::settings::Settings;
use crate::domain::village::Village;
use crate::exchange::handover::{FORMAT, Handover, VERSION, Which};
use crate::exchange::native;
use crate::exchange::pretty::pretty;

/// A village without a name goes under this one: the native format asks for a name.
pub(super) const NAMELESS: &str = "?";

/// The file.
#[derive(Serialize)]
struct File {
    format: &'static str,
    version: u64,
    made: String,
    since: Option<String>,
    /// Whether the village has no name yet.
    nameless: bool,
    context: Vec<Json>,
    gone: Vec<Json>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    erased: BTreeSet<Id>,
    beside: Vec<Json>,
    village: Box<RawValue>,
}

impl Handover {
    /// All of it; nothing if it cannot be written.
    pub fn write(&self) -> Option<Vec<u8>> {
        let nameless = self.village.settings().village.is_empty();
        let text = if nameless {
            native::write(&named(&self.village))
        } else {
            native::write(&self.village)
        };
        let file = File {
            format: FORMAT,
            version: VERSION,
            made: self.made.to_string(),
            since: self.since.map(|since| since.to_string()),
            nameless,
            context: listed(&self.context),
            gone: listed(&self.gone),
            erased: self.erased.clone(),
            beside: beside(&self.village),
            village: RawValue::from_string(text.trim_end().to_owned()).ok()?,
        };
        // A file that cannot be made at all is found out here, and not at the colleague.
        to_raw_value(&file).ok()?;
        Some(pretty(&file).into_bytes())
    }
}

fn named(village: &Village) -> Village {
    let mut village = village.clone();
    let settings = Settings {
        village: NAMELESS.into(),
        ..village.settings().clone()
    };
    let settings = AnyRecord::Settings(settings.into());
    village.set(RecordKind::Settings, Id::ONLY, Some(settings));
    village
}

fn listed(which: &BTreeSet<Which>) -> Vec<Json> {
    let one = |(kind, id): &Which| json!({ "kind": kind.code(), "id": id });
    which.iter().map(one).collect()
}

/// The fields for which the native format has no place.
fn beside(village: &Village) -> Vec<Json> {
    let mut beside = Vec::new();
    for kind in RecordKind::VARIANTS {
        let without_place = |json: &str| json.is_empty() || !native::holds(*kind);
        for (id, record) in village.all(*kind) {
            let fields = record.fields().into_iter();
            let fields = fields.filter(|(info, value)| without_place(info.json) && !value.is_empty());
            let fields: Map<String, Json> = fields
                .map(|(info, value)| (info.name.to_owned(), value.to_json()))
                .collect();
            if !fields.is_empty() {
                beside.push(json!({ "kind": kind.code(), "id": id, "fields": fields }));
            }
        }
    }
    beside
}
