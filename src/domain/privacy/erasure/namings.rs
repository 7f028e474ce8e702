//! What goes with a person who is erased, and which texts of others name them.

use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::privacy::erasure::{Asked, Erasure, own_of_another};
use crate::domain::privacy::{is_contact, is_nobodys, is_text};
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::village::Village;

/// A text that names the person.
#[derive(Debug, Clone, PartialEq)]
pub struct Naming {
    /// In which record.
    pub kind: RecordKind,
    /// Which one.
    pub id: Id,
    /// What that is called, where the text does not say so itself.
    pub title: String,
    /// In which field.
    pub field: &'static str,
    /// What stands there.
    pub text: String,
    /// What would stand there instead; empty: nothing would.
    pub told: String,
    /// Whether it is sure that this person is meant; else it may be a namesake, or what two people share.
    pub sure: bool,
}

/// How much goes with the person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Going {
    /// Relations with others.
    pub relations: usize,
    /// Answers to questions.
    pub answers: usize,
    /// What they offer.
    pub offerings: usize,
    /// Stories, plans and channels that pointed at them.
    pub links: usize,
    /// Others who are still here and have the same name.
    pub namesakes: usize,
}

impl Erasure {
    /// The texts of others that name the person, as they stand and as they would be: asked before anything
    /// is decided.
    pub fn namings(&self, village: &Village) -> Vec<Naming> {
        let mut namings = Vec::new();
        for kind in RecordKind::VARIANTS {
            for (id, record) in village.all(*kind) {
                if self.record(id, &record).is_some() {
                    self.namings_in(id, &record, &mut namings);
                }
            }
        }
        self.namings_of_then(village, &mut namings);
        namings
    }

    fn namings_in(&self, id: Id, record: &AnyRecord, namings: &mut Vec<Naming>) {
        let kind = record.kind();
        let linked = record.fields().into_iter().any(|(_, value)| {
            let mut links = value.links().into_iter();
            links.any(|link| self.is_gone(RecordKind::Asset, link))
        });
        for (info, value) in record.fields() {
            if is_nobodys(kind, info.name) || !is_text(value.shape()) || value.is_empty() {
                continue;
            }
            let asked = Asked {
                linked,
                of_another: own_of_another(record, info.name),
                goes: false,
            };
            // Beside a name that is theirs for sure another may stand that is only perhaps: both are told.
            let (mut sure, mut doubtful) = (None, None);
            value.rows(&mut |cells| {
                for text in cells.iter().map(|cell| cell.as_str()) {
                    let told = self.told(text, info.name, asked);
                    let rest = told.as_deref().unwrap_or(text);
                    if doubtful.is_none() && !rest.is_empty() {
                        let goes = Asked { goes: true, ..asked };
                        let told = self.told(rest, info.name, goes);
                        doubtful = told.map(|told| (rest.to_owned(), told));
                    }
                    sure = sure.take().or(told.map(|told| (text.to_owned(), told)));
                }
            });
            for (found, sure) in [(sure, true), (doubtful, false)] {
                namings.extend(found.map(|(text, told)| Naming {
                    kind,
                    id,
                    title: title_beside(&text, record),
                    field: info.name,
                    text,
                    // How to reach somebody goes as a whole.
                    told: if is_contact(info.name) {
                        String::new()
                    } else {
                        told
                    },
                    sure,
                }));
            }
        }
    }

    /// How much goes with the person.
    pub fn going(&self, village: &Village) -> Going {
        let mut going = Going::default();
        for id in &self.decisions.people {
            if let Some(asset) = village.assets.get(id) {
                going.offerings += asset.offerings.0.len();
            }
        }
        let names = |asset: &Asset| self.names.contains(&asset.name.to_lowercase());
        let others = village
            .assets
            .iter()
            .filter(|(id, _)| !self.is_gone(RecordKind::Asset, **id));
        going.namesakes = others
            .filter(|(_, asset)| asset.kind.consent().is_some() && names(asset))
            .count();
        for kind in RecordKind::VARIANTS {
            for (_, record) in village.all(*kind) {
                let links = record.fields().into_iter().flat_map(|(_, value)| value.links());
                if !links
                    .into_iter()
                    .any(|link| self.is_gone(RecordKind::Asset, link))
                {
                    continue;
                }
                match kind {
                    RecordKind::Relation => going.relations += 1,
                    RecordKind::Answer => going.answers += 1,
                    RecordKind::Distinction => {}
                    _ => going.links += 1,
                }
            }
        }
        going
    }
}

/// What the record is called, unless the text begins as that does: a story is called by its first words.
fn title_beside(text: &str, record: &AnyRecord) -> String {
    let title = record.title();
    let same = title.is_empty() || text.starts_with(title) || title.starts_with(text);
    if same { String::new() } else { title.to_owned() }
}
