//! Who is named in a file, and whether they agreed: told where it is made.

use std::collections::BTreeSet;

use crate::domain::contacts::Consent;
use crate::domain::kinds::ConsentLevel;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::Called;
use crate::domain::village::Village;
use crate::exchange::export::{ExportFormat, ForWhom, Source, calendar, geojson, vcard};

/// What of people is in a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Personal {
    /// How many people are named.
    pub named: usize,
    /// How many of those did not agree to that.
    pub unasked: usize,
}

impl ExportFormat {
    /// Who is named in the file: with a row, a card or a point of their own, or in a text about something else.
    pub(super) fn personal(self, real: &Village, open: bool, from: &Source, text: &str) -> Personal {
        let mut personal = Personal::default();
        let mut others = BTreeSet::new();
        for (id, asset) in &from.village.assets {
            // Who is hidden has no name here; whether somebody agreed stands in the real village.
            let real = real.assets.get(id).map_or(&**asset, |asset| &**asset);
            if Consent::of(real).is_none() {
                continue;
            }
            let agreed = from.has_agreed(real);
            let inside = match self {
                Self::Vcard => vcard::has_card(asset, from),
                Self::Geojson => geojson::has_point(asset),
                Self::Ics => calendar::names(from, *id),
                Self::Hsds => from.may_be_named(real),
                _ => true,
            };
            let shown = open || asset.kind.consent() != Some(ConsentLevel::None);
            if inside && shown {
                personal.add(agreed);
            } else if shown {
                others.insert(*id);
            }
        }
        // To others nothing is told of who is gone.
        let gone = open && !real.departed.0.is_empty();
        if gone || !others.is_empty() {
            let tell = |phrase: &Phrase| from.words.tell(phrase);
            let mut called = Called::of(real, |id, _| others.contains(&id), &tell);
            if gone {
                called = called.and_gone(real);
            }
            for id in called.in_text(text) {
                // Who is gone cannot be asked any more.
                let asset = real.assets.get(&id);
                personal.add(asset.is_some_and(|asset| from.has_agreed(asset)));
            }
        }
        personal
    }
}

impl Personal {
    fn add(&mut self, agreed: bool) {
        self.named += 1;
        self.unasked += usize::from(!agreed);
    }

    /// In a sentence or two, for whom the file was made.
    pub fn phrase(self, whom: ForWhom) -> Phrase {
        let key = match (self.named, self.unasked, whom) {
            (0, ..) => "export-inside-nobody",
            (_, 0, ForWhom::Others) => "export-inside-agreed",
            (_, 0, ForWhom::Ourselves) => "export-inside-own",
            _ => "export-inside-unasked",
        };
        Phrase::new(key)
            .number("people", self.named)
            .number("unasked", self.unasked)
    }
}
