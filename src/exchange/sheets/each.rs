//! The items of the lists in a JSON file, one by one: none of them takes the others along, and the file
//! never stands in memory as a tree.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::exchange::csv::CsvError;
use crate::exchange::sheets::FileFormat;

/// The most bytes of one item: as a tree it takes many times its room.
pub(super) const MAX_ITEM: usize = 1 << 20;

/// Shows each item of the lists that stand under these keys at the top, with its key and its number in
/// the file, from 1. A list at the top has an empty key; an object without any of the keys is the only
/// item itself.
pub(super) fn each(
    text: &str,
    keys: &[&'static str],
    format: FileFormat,
    mut take: impl FnMut(&'static str, usize, &str) -> Result<(), CsvError>,
) -> Result<(), CsvError> {
    let (mut stopped, mut number, mut listed) = (None, 0, false);
    let mut one = |key, item: &str| {
        number += 1;
        take(key, number, item)
            .map_err(|error| stopped = Some(error))
            .is_ok()
    };
    let mut reader = serde_json::Deserializer::from_str(text);
    let top = Top {
        keys,
        listed: &mut listed,
        take: &mut one,
    };
    let read = reader.deserialize_any(top).and_then(|()| reader.end());
    match (stopped, read) {
        (Some(error), _) => Err(error),
        (None, Err(_)) => Err(CsvError::broken(format)),
        (None, Ok(())) if listed => Ok(()),
        (None, Ok(())) => take("", 1, text),
    }
}

/// Shows an item: its key and its text. False stops the reading.
type Take<'a> = dyn FnMut(&'static str, &str) -> bool + 'a;

/// The object or the list at the top.
struct Top<'a> {
    keys: &'a [&'static str],
    listed: &'a mut bool,
    take: &'a mut Take<'a>,
}

impl<'de> Visitor<'de> for Top<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("an object or a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        *self.listed = true;
        show("", items, self.take)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        while let Some(key) = entries.next_key::<Cow<'de, str>>()? {
            match self.keys.iter().find(|known| **known == key) {
                Some(key) => {
                    *self.listed = true;
                    entries.next_value_seed(List(key, self.take))?;
                }
                None => drop(entries.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

/// A list under a key.
struct List<'a, 't>(&'static str, &'a mut Take<'t>);

impl<'de> DeserializeSeed<'de> for List<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for List<'_, '_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("a list")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        show(self.0, items, self.1)
    }
}

fn show<'de, A: SeqAccess<'de>>(key: &'static str, mut items: A, take: &mut Take) -> Result<(), A::Error> {
    while let Some(item) = items.next_element::<&RawValue>()? {
        if !take(key, item.get()) {
            return Err(A::Error::custom("stopped"));
        }
    }
    Ok(())
}
