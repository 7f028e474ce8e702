//! What is kept of an offering that is half typed, and which one it belongs to.

use serde_json::{Value as Json, json};

use crate::domain::asset::Offering;
use crate::domain::code::Code;
use crate::domain::record::Id;
use crate::domain::village::Village;
use crate::screens::offering::{OfferingRoute, OfferingScreen};
use crate::widgets::form::LineBox;

/// What half-filled forms of this sort say that they are.
pub(super) const DRAFT: &str = "offering";

/// The form that was half done, to be opened again; nothing if the draft is of something else.
pub fn half_done(draft: &Json, village: &Village) -> Option<OfferingRoute> {
    if draft["of"].as_str() != Some(DRAFT) {
        return None;
    }
    let asset = Id::parse(draft["asset"].as_str()?)?;
    let offerings = &village.assets.get(&asset)?.offerings.0;
    let place = draft["place"]
        .as_u64()
        .and_then(|place| usize::try_from(place).ok());
    // Its place may be that of another one by now. One that is gone comes back as something new.
    let same = |place: &usize| {
        let own = offerings.get(*place);
        own.is_some_and(|own| written(own) == draft["before"])
    };
    let place = place.and_then(|place| {
        let mut places = std::iter::once(place).chain(0..offerings.len());
        places.find(same)
    });
    Some(OfferingRoute {
        asset,
        place,
        draft: Some(draft.clone()),
    })
}

/// An offering as a draft remembers it.
fn written(offering: &Offering) -> Json {
    let texts = [&offering.name, &offering.when, &offering.cost, &offering.remarks];
    json!({ "kind": offering.kind.code(), "texts": texts.map(|text| &**text) })
}

impl OfferingScreen {
    /// What is half typed, and of what.
    pub(super) fn half_typed(&self) -> Json {
        let texts: Vec<&str> = self.texts.iter().map(LineBox::text).collect();
        json!({
            "of": DRAFT,
            "name": self.name,
            "asset": self.asset,
            "place": self.place,
            "before": self.place.map(|_| written(&self.before)),
            "kind": self.kind.code(),
            "texts": texts,
        })
    }
}
