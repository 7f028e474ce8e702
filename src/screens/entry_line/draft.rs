//! What is kept of the entry line while it is half typed.

use serde_json::{Value as Json, json};

use crate::domain::code::Code;
use crate::domain::entry_line::Staying;
use crate::domain::kinds::AssetKind;
use crate::domain::record::Id;
use crate::screens::entry_line::NAME;

/// What is kept of a line that is not stored yet.
pub fn draft_of(line: &str, staying: &Staying) -> Json {
    json!({
        "of": NAME,
        "line": line,
        "lines": null,
        "kern": staying.kern,
        "kind": staying.kind.map(Code::code),
    })
}

/// The one line that was half typed, and what stays from the line before it.
pub fn half_typed(draft: &Json) -> Option<(String, Staying)> {
    let line = draft["line"].as_str().filter(|line| !line.trim().is_empty())?;
    let is_one = is_half_typed(draft) && draft["lines"].is_null();
    is_one.then(|| (line.to_owned(), stayed(draft)))
}

/// Whether this is what was half typed here.
pub fn is_half_typed(draft: &Json) -> bool {
    draft["of"] == NAME
}

/// What stays from the line before, as it was kept.
pub(super) fn stayed(kept: &Json) -> Staying {
    let text = |key: &str| kept[key].as_str().unwrap_or_default();
    Staying {
        kern: Id::parse(text("kern")),
        kind: AssetKind::from_code(text("kind")),
    }
}
