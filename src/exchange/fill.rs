//! Filling in what a record does not say yet from another record about the same.

use serde_json::Value as Json;

use crate::domain::doubles::dialled;
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
            let known = own.to_json();
            if known != json && !(info.name == "phone" && is_one_number(&known, &json)) {
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

/// Whether both are the same number, however it is written: "024-5550123" and "+31 24 555 01 23".
fn is_one_number(one: &Json, other: &Json) -> bool {
    let number = |json: &Json| json.as_str().map(dialled).filter(|number| !number.is_empty());
    number(one).is_some_and(|one| number(other) == Some(one))
}
