//! A place as maps give it goes into the fields of its two numbers at once.

use serde_json::Value as Json;

use crate::widgets::form::{Asking, Form};

impl Form {
    /// A place as maps give it, "51.84, 5.86", goes into both fields at once.
    pub(super) fn paste_place(&mut self, text: &str, cx: &Asking) -> bool {
        const BOTH: [&str; 2] = ["latitude", "longitude"];
        let fields = BOTH.map(|name| self.place_of(name));
        let ([Some(north), Some(east)], Some(both)) = (fields, two_degrees(text)) else {
            return false;
        };
        if ![north, east].contains(&self.focus) {
            return false;
        }
        for (place, degrees) in [north, east].into_iter().zip(both) {
            self.fields[place].entry.restore(&Json::String(degrees), cx);
            self.fields[place].problem = None;
        }
        true
    }
}

/// The two numbers of a place, as they were written.
fn two_degrees(text: &str) -> Option<[String; 2]> {
    let text = text.trim().trim_matches(['(', ')']);
    let apart = text.split_once(';').or_else(|| text.split_once(", "));
    let apart = apart.or_else(|| text.split_once(char::is_whitespace));
    // "51.84,5.86": with points in the numbers, the comma stands between them.
    let (one, other) = apart.or_else(|| text.split_once(',').filter(|_| text.contains('.')))?;
    let both = [one, other].map(|number| number.trim().to_owned());
    let is_number = |number: &String| number.replace(',', ".").parse::<f64>().is_ok_and(f64::is_finite);
    both.iter().all(is_number).then_some(both)
}
