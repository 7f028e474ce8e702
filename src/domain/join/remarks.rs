//! What was taken and has no field in the kind that stays.

use crate::domain::asset::Asset;
use crate::domain::join::consent::{is_part, says};
use crate::domain::record::Record;
use crate::domain::value::{Reading, Shape, Value};

/// A value that the kind that stays has no field for, with the name of the field it had.
type Leftover<'a> = (&'static str, &'a dyn Value);

/// What was taken of the one that goes and does not fit in the kind of the one that stays.
pub(super) fn leftovers<'a>(
    stays: &Asset,
    goes: &'a Asset,
    is_taken: impl Fn(&str) -> bool,
) -> Vec<Leftover<'a>> {
    if stays.which() == goes.which() {
        return Vec::new();
    }
    let agreed = says(goes);
    let mut room = stays.clone();
    let mut fits = |name: &str, value: &dyn Value| {
        let place = room.value_mut(name);
        place.is_some_and(|place| place.take_json(&value.to_json()).is_ok())
    };
    let said = goes
        .kind
        .infos()
        .into_iter()
        .filter_map(|info| Some((info.name, goes.value(info.name)?)));
    said.filter(|(name, value)| {
        let says = !value.is_empty() && (agreed || !is_part(name));
        says && is_taken(name) && !fits(name, *value)
    })
    .collect()
}

/// Puts them behind the remarks, each on a line: "Eigenaar: gemeente". A yes needs no more than its name.
pub(super) fn add(asset: &mut Asset, left: &[Leftover], reading: &Reading) {
    let mut text = asset.remarks.to_string();
    for (name, value) in left {
        let label = reading.terms.word("field", name);
        let line = match value.shape() {
            Shape::YesNo => label,
            _ => format!("{label}: {}", value.write(reading)),
        };
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&line);
    }
    asset.remarks = text.into();
}
