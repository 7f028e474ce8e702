//! Filling in what a record does not say yet from another record about the same.

use crate::domain::record::AnyRecord;

/// Takes over from `incoming` each field that is empty in `present`; the names of the fields that
/// both have and in which they differ.
pub(super) fn fill(present: &mut AnyRecord, incoming: &AnyRecord) -> Vec<&'static str> {
    let mut clashes = Vec::new();
    for info in present.infos() {
        let (Some(own), Some(other)) = (present.value(info.name), incoming.value(info.name)) else {
            continue;
        };
        if other.is_empty() {
            continue;
        }
        let json = other.to_json();
        if !own.is_empty() {
            if own.to_json() != json {
                clashes.push(info.name);
            }
        } else if let Some(own) = present.value_mut(info.name)
            && own.take_json(&json).is_err()
        {
            // The same field of another kind holds something else.
            clashes.push(info.name);
        }
    }
    clashes
}
