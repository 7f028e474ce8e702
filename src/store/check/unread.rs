//! A field that does not say what its record needs, or of which a part cannot be read. Saving the record would write
//! over it.

use crate::domain::code::Code;
use crate::domain::fields::FieldInfo;
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::village::Village;
use crate::store::check::Finding;

/// Such a field.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::store) struct Unread {
    /// The sort of its record.
    pub kind: RecordKind,
    /// The id of its record, as it stands in the file.
    pub id: String,
    /// Which one.
    pub field: &'static FieldInfo,
    /// What stands there, as far as it can be read.
    pub found: String,
}

impl Unread {
    /// Says it under this key, with what its record is called now.
    pub fn tell(&self, key: &str, village: &Village) -> Phrase {
        let name = Id::parse(&self.id).map(|id| village.name_of(self.kind, id));
        let name = name.unwrap_or_default();
        Phrase::new(key)
            .term("kind", self.kind.term())
            .number("named", usize::from(!name.is_empty()))
            .text("title", name)
            .term("field", self.field.label())
            .text("found", self.found.as_str())
            .text("id", self.id.as_str())
    }
}

impl Finding {
    /// That a field cannot be read. It has its words once its record can be named.
    pub(in crate::store) fn unread(unread: Unread) -> Self {
        Self {
            words: Phrase::new("store-finding-cell"),
            unread: Some(unread),
        }
    }

    /// The same in words, where it is about a field.
    pub(in crate::store) fn named(self, village: &Village) -> Self {
        match &self.unread {
            Some(unread) => Self {
                words: unread.tell("store-finding-cell", village),
                ..self
            },
            None => self,
        }
    }
}
