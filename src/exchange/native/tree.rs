//! JSON that remembers which keys stood there twice; of two equal ones the last would be kept in silence.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::map::Entry;
use serde_json::value::RawValue;
use serde_json::{Map, Value as Json};

/// Reads the text as one value and tells the path of each key that stands there twice.
pub fn parse(text: &str) -> Result<(Json, Vec<String>), serde_json::Error> {
    let mut doubles = Vec::new();
    let mut source = serde_json::Deserializer::from_str(text);
    let tree = Branch {
        place: Place::Top,
        doubles: &mut doubles,
    };
    let json = tree.deserialize(&mut source)?;
    source.end()?;
    Ok((json, doubles))
}

/// The keys of the outermost object, each with its text, in the order of the file.
pub fn sections(text: &str) -> Result<Vec<(String, &RawValue)>, serde_json::Error> {
    struct Sections;
    impl<'de> Visitor<'de> for Sections {
        type Value = Vec<(String, &'de RawValue)>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut sections = Vec::new();
            while let Some(section) = map.next_entry()? {
                sections.push(section);
            }
            Ok(sections)
        }
    }
    let mut source = serde_json::Deserializer::from_str(text);
    let sections = source.deserialize_map(Sections)?;
    source.end()?;
    Ok(sections)
}

/// Where in the value, as a chain of steps outward; made into text only when it has to be told.
#[derive(Clone, Copy)]
enum Place<'p> {
    Top,
    Key(&'p Place<'p>, &'p str),
    Item(&'p Place<'p>, usize),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Top => Ok(()),
            Self::Key(Self::Top, key) => f.write_str(key),
            Self::Key(above, key) => write!(f, "{above}.{key}"),
            Self::Item(above, place) => write!(f, "{above}[{place}]"),
        }
    }
}

struct Branch<'p> {
    place: Place<'p>,
    doubles: &'p mut Vec<String>,
}

impl<'de> DeserializeSeed<'de> for Branch<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Json, D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Branch<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: Error>(self, yes: bool) -> Result<Json, E> {
        Ok(Json::Bool(yes))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Json, E> {
        Ok(Json::from(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Json, E> {
        Ok(Json::from(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Json, E> {
        Ok(Json::from(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
        Ok(Json::from(text))
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        loop {
            let item = Branch {
                place: Place::Item(&self.place, list.len()),
                doubles: self.doubles,
            };
            match items.next_element_seed(item)? {
                Some(json) => list.push(json),
                None => return Ok(Json::Array(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut object = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            let told = self.doubles.len();
            let json = entries.next_value_seed(Branch {
                place: Place::Key(&self.place, &key),
                doubles: self.doubles,
            })?;
            match object.entry(key) {
                Entry::Vacant(entry) => {
                    entry.insert(json);
                }
                Entry::Occupied(mut entry) => {
                    // Before those that are inside it.
                    let place = Place::Key(&self.place, entry.key());
                    self.doubles.insert(told, place.to_string());
                    entry.insert(json);
                }
            }
        }
        Ok(Json::Object(object))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::parse;

    #[test]
    fn doubled_keys_are_told_with_their_path() {
        let (json, doubles) = parse(r#"{"a":1,"b":[{"c":1},{"c":1,"c":2}],"a":null}"#).unwrap();
        assert_eq!(doubles, ["b[1].c", "a"]);
        assert_eq!(json["b"][1]["c"], 2);
    }
}
