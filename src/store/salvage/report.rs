//! What was saved of a damaged inventory and what was not, in sentences.

use std::collections::BTreeMap;
use std::path::Path;

use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::store::salvage::fuller::{Fuller, Newest};
use crate::store::salvage::torn::Torn;

/// So many names are told; how many more there are is counted.
const NAMED: usize = 20;

/// What was saved and what was not.
#[derive(Debug, Default)]
pub struct Salvaged {
    /// By sort of record.
    pub saved: BTreeMap<RecordKind, Saved>,
    /// How many pages could not be read, how many there are, and how many there should be; 0: that is not known.
    pub pages: (usize, u32, u32),
    /// How many pages hold rows of which nobody can tell where they belong.
    pub unknown: usize,
    /// Whether every page can be read that holds anything but the history.
    pub only_past: bool,
    /// The fields that could not be read as they stood, each to be looked at.
    pub fields: Vec<Phrase>,
    /// How many rows did not fit, and were passed over.
    pub cells: usize,
    /// The names of assets that lost what only their kind has.
    pub bare: Vec<String>,
    /// How many records no longer point at something that is lost.
    pub let_go: usize,
    /// What may be lost without a trace.
    pub torn: Torn,
    /// The newest copy, if more is in that.
    pub fuller: Option<Fuller>,
}

/// What became of the records of one sort.
#[derive(Debug, Default)]
pub struct Saved {
    /// How many are in the new inventory.
    pub kept: usize,
    /// The names of those that are as the history told them, and not as they stood in the file.
    pub recalled: Vec<String>,
    /// Those of which nothing is left but that there was one, each with its name in a copy; empty: no copy has it.
    pub missing: BTreeMap<Id, String>,
    /// The names of those that could not be kept without what is lost.
    pub left_out: Vec<String>,
}

impl Salvaged {
    /// What became of the records of this sort.
    pub(super) fn of(&mut self, kind: RecordKind) -> &mut Saved {
        self.saved.entry(kind).or_default()
    }

    /// Looks in the newest copy what that was called of which nothing is left, and whether there is more in it.
    pub(super) fn compare(&mut self, newest: Newest, inventory: &Path) {
        for (kind, saved) in &mut self.saved {
            for (id, name) in &mut saved.missing {
                *name = newest.village.name_of(*kind, *id);
            }
        }
        let saved = &self.saved;
        let more = self.torn.compare(&newest.village, |kind| {
            saved.get(&kind).map_or(0, |saved| saved.kept)
        });
        self.fuller = newest.fuller(inventory, self.assets(), more);
    }

    fn kept(&self, kind: RecordKind) -> usize {
        self.saved.get(&kind).map_or(0, |saved| saved.kept)
    }

    /// How many assets are in the new inventory.
    pub fn assets(&self) -> usize {
        self.kept(RecordKind::Asset)
    }

    /// Whether everything was saved, as far as anybody can tell.
    pub fn is_complete(&self) -> bool {
        self.pages.0 == 0 && self.is_whole()
    }

    /// Whether nothing is lost but of the history.
    fn lost_only_past(&self) -> bool {
        0 < self.pages.0 && self.only_past && self.is_whole()
    }

    /// Whether everything is there that some page says there is.
    fn is_whole(&self) -> bool {
        let told = |saved: &Saved| saved.missing.is_empty() && saved.left_out.is_empty();
        let short = self.pages.1 < self.pages.2;
        self.unknown + self.cells + self.let_go == 0
            && !short
            && self.fields.is_empty()
            && self.bare.is_empty()
            && self.torn.is_empty()
            && self.saved.values().all(told)
    }

    /// How much of it: of how many assets there was a trace, and how much of the file could be read.
    fn share(&self) -> Phrase {
        let saved = self.saved.get(&RecordKind::Asset);
        let lost = saved.map_or(0, |saved| saved.missing.len() + saved.left_out.len());
        let (broken, there, expected) = self.pages;
        let all = usize::try_from(there.max(expected)).unwrap_or_default();
        let readable = usize::try_from(there).unwrap_or_default().saturating_sub(broken);
        Phrase::new("salvage-share")
            .number("kept", self.assets())
            .number("known", self.assets() + lost)
            .number("readable", readable)
            .number("parts", all)
    }

    /// All of it in sentences: first how much, and what was saved.
    pub fn phrases(&self) -> Vec<Phrase> {
        let whole = self.is_complete() || self.lost_only_past();
        let share = (!whole).then(|| self.share());
        let fuller = self.fuller.as_ref().map(Fuller::phrase);
        let torn = self.torn.phrases(|kind| self.kept(kind));
        let mut phrases: Vec<Phrase> = share.into_iter().chain(fuller).chain(torn).collect();
        phrases.extend(self.saved.iter().filter_map(|(kind, saved)| saved.counted(*kind)));
        if self.is_complete() {
            phrases.push(Phrase::new("salvage-all"));
        } else if whole {
            phrases.push(Phrase::new("salvage-past"));
        }
        let (broken, there, expected) = self.pages;
        if there < expected {
            phrases.push(
                Phrase::new("salvage-short")
                    .number("there", there)
                    .number("expected", expected),
            );
        }
        let counts = [
            ("salvage-broken", broken),
            ("salvage-unknown", self.unknown),
            ("salvage-cells", self.cells),
            ("salvage-let-go", self.let_go),
        ];
        let counted = counts.into_iter().filter(|(_, count)| 0 < *count);
        phrases.extend(counted.map(|(key, count)| Phrase::new(key).number("count", count)));
        phrases.extend(self.fields.iter().cloned());
        phrases.extend(named("salvage-bare", RecordKind::Asset, &self.bare));
        for (kind, saved) in &self.saved {
            phrases.extend(named("salvage-recalled", *kind, &saved.recalled));
            phrases.extend(named("salvage-left-out", *kind, &saved.left_out));
            let missing: Vec<String> = saved.missing.values().cloned().collect();
            phrases.extend(named("salvage-missing", *kind, &missing));
        }
        phrases.push(Phrase::new("salvage-history"));
        phrases
    }
}

impl Saved {
    /// How many were saved, and how many were not; nothing where there were none.
    fn counted(&self, kind: RecordKind) -> Option<Phrase> {
        let lost = self.missing.len() + self.left_out.len();
        let key = match (self.kept, lost) {
            (0, 0) => return None,
            (_, 0) => "salvage-kept",
            (0, _) => "salvage-lost",
            _ => "salvage-kept-and-lost",
        };
        let phrase = match kind {
            // Its name alone, `niet dezelfde`, would tell nobody what was counted.
            RecordKind::Distinction => Phrase::new(format!("{key}-distinction")),
            _ => Phrase::new(key).term("kind", kind.term()),
        };
        Some(phrase.number("kept", self.kept).number("lost", lost))
    }
}

/// Names of records of a sort; those without a name are only counted.
fn named(key: &str, kind: RecordKind, names: &[String]) -> Option<Phrase> {
    let known: Vec<&str> = names
        .iter()
        .map(String::as_str)
        .filter(|name| !name.is_empty())
        .collect();
    let told = known.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
    let more = names.len() - known.len().min(NAMED);
    (!names.is_empty()).then(|| {
        // Without any name there is nothing to list.
        let key = if known.is_empty() {
            format!("{key}-unnamed")
        } else {
            key.to_owned()
        };
        Phrase::new(key)
            .term("kind", kind.term())
            .number("count", names.len())
            .number("more", more)
            .text("names", told)
    })
}
