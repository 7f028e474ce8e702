//! What an entry says, in words: all of it, as it will be stored.

use crate::domain::asset::Asset;
use crate::domain::code::{Code, term_key};
use crate::domain::entry_line::Entry;
use crate::domain::phrase::Phrase;
use crate::domain::record::Record;
use crate::domain::relation::RelationKind;
use crate::domain::value::{Reading, Value};

/// What goes without saying, or is said in another way.
const SILENT: [&str; 5] = ["name", "kind", "status", "verified", "consent"];

impl Entry {
    /// What it says beside its name: what it is, then its fields in their order, then its relations.
    pub fn told(&self, cx: &Reading) -> Vec<Phrase> {
        let mut told = vec![self.told_kind()];
        let asset = &self.asset;
        for (info, value) in asset.fields() {
            if SILENT.contains(&info.name) || value.is_empty() {
                continue;
            }
            let key = match info.name {
                "key_person" if !asset.kind.key_person() => continue,
                "key_person" => "line-key-person",
                "target_groups" => "line-for",
                "phone" => "line-phone",
                "description" => "line-description",
                _ => "line-said",
            };
            told.push(said(key, value, cx));
        }
        told.extend(self.relations.iter().map(|(kind, other, outgoing)| {
            let how = if *outgoing {
                kind.term()
            } else {
                term_key(RelationKind::FROM, kind.code())
            };
            let other = cx.village.name_of(Asset::KIND, *other);
            Phrase::new("relation-line").term("how", how).text("other", other)
        }));
        told
    }

    fn told_kind(&self) -> Phrase {
        let key = if self.kind_said {
            "line-kind"
        } else {
            "line-kind-assumed"
        };
        Phrase::new(key).term("kind", self.asset.which().term())
    }
}

fn said(key: &str, value: &dyn Value, cx: &Reading) -> Phrase {
    Phrase::new(key).text("what", value.write(cx))
}
