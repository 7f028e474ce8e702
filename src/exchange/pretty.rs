//! JSON that a person can read too.

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::PrettyFormatter;

/// The value as JSON, with one space for each level.
pub(super) fn pretty(value: &impl Serialize) -> String {
    let mut bytes = Vec::new();
    let mut writer = Serializer::with_formatter(&mut bytes, PrettyFormatter::with_indent(b" "));
    // Writing text keys to memory cannot fail.
    let _ = value.serialize(&mut writer);
    bytes.push(b'\n');
    String::from_utf8(bytes).unwrap_or_default()
}
