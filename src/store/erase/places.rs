//! Where files are that were made of the inventory, after somebody was erased: the others are still to be found, and
//! no name of a file tells of the person.

use std::path::{MAIN_SEPARATOR_STR, Path};

use serde_json::Value as Json;

use crate::domain::privacy::erasure::Erasure;

/// What is remembered of a file that was made, without the person.
pub(super) fn memory(mut json: Json, erasure: &Erasure) -> Option<Json> {
    let taken = json.as_object_mut().and_then(|memory| memory.remove("path"));
    let mut kept = erasure.json(&json)?;
    if let (Some(Json::String(path)), Some(memory)) = (taken, kept.as_object_mut()) {
        memory.insert("path".to_owned(), place(&path, erasure).into());
    }
    Some(kept)
}

/// Where a file is. If its name tells of whom it is, only the folder stays, which ends as folders do. Folders keep
/// their names: whose account it is may be called like the person.
pub(super) fn place(path: &str, erasure: &Erasure) -> String {
    let whole = Path::new(path);
    let (Some(file), Some(folder)) = (whole.file_name(), whole.parent()) else {
        return path.to_owned();
    };
    if !tells(&file.to_string_lossy(), erasure) {
        return path.to_owned();
    }
    let folder = folder.join("").display().to_string();
    match folder.is_empty() {
        true => format!(".{MAIN_SEPARATOR_STR}"),
        false => folder,
    }
}

/// Whether the name of a file tells of the person. In it words may stand closer together than in a text.
fn tells(file: &str, erasure: &Erasure) -> bool {
    let words: String = file
        .chars()
        .map(|sign| if sign.is_alphanumeric() { sign } else { ' ' })
        .collect();
    let name = erasure.name();
    let is_of_words = name.trim().contains(char::is_whitespace);
    erasure.text(&words).is_some()
        || erasure.text(file).is_some()
        || is_of_words && squeezed(file).contains(&squeezed(&name))
}

/// In small letters, and only what is a letter or a figure.
fn squeezed(text: &str) -> String {
    let letters = text.chars().filter(|sign| sign.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
