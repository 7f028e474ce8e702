//! What can be done with an entry on the map.

use strum::VariantArray;

use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::keys::Action;
use crate::screens::inventory::verified;
use crate::screens::map::{Asks, Focus, Map};
use crate::screens::{ChooseRoute, Context, Effect, Route};

/// As many entries in one cell can be chosen from.
const CHOICE: usize = 500;

impl Map {
    /// Does it with the entry that is meant; asks which if there are several in the cell.
    pub(super) fn on_meant(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        let focus = self.focused();
        let ids = match focus {
            Focus::Chart => self.under_cross(cx),
            Focus::Near => {
                let near = self.nearest();
                near.get(self.near.0).map(|point| point.id).into_iter().collect()
            }
            Focus::Without => self
                .without_place()
                .get(self.without.0)
                .copied()
                .into_iter()
                .collect(),
        };
        match (ids.as_slice(), action) {
            ([], _) if focus == Focus::Chart => vec![Effect::Say(Phrase::new("map-nothing-here"))],
            ([], _) => vec![Effect::Say(Phrase::new("no-entry-chosen"))],
            // Whoever opens what has no place wants to give it one.
            ([id], Action::Open) if focus == Focus::Without => vec![form(*id, Some("latitude"), cx)],
            ([id], _) => vec![on_one(*id, action, cx)],
            (_, Action::Tag) => vec![Effect::Open(Route::Tags(ids))],
            (_, Action::Relate) => vec![Effect::Open(Route::Relate(ids))],
            (_, Action::Verify) => vec![verify(&ids, cx)],
            _ => {
                let name = |id: &Id| cx.village.name_of(RecordKind::Asset, *id);
                let route = ChooseRoute {
                    title: cx.words.say("map-choose-which"),
                    items: ids.iter().map(name).collect(),
                    current: None,
                };
                self.asks = Asks::Which(ids, action);
                vec![Effect::Open(Route::Choose(route))]
            }
        }
    }

    /// The entries in the cell of the cross, by name.
    pub(super) fn under_cross(&self, cx: &Context) -> Vec<Id> {
        let (Some(atlas), Some(view)) = (&self.atlas, self.window()) else {
            return Vec::new();
        };
        let (_, points) = atlas.in_cell(&view, view.cell(self.at), CHOICE);
        let mut named: Vec<(String, Id)> = points
            .iter()
            .map(|point| (cx.village.name_of(RecordKind::Asset, point.id), point.id))
            .collect();
        named.sort();
        named.into_iter().map(|(_, id)| id).collect()
    }
}

/// Does it with this entry.
pub(super) fn on_one(id: Id, action: Action, cx: &Context) -> Effect {
    match action {
        Action::Tag => Effect::Open(Route::Tags(vec![id])),
        Action::Relate => Effect::Open(Route::Relate(vec![id])),
        Action::Verify => verify(&[id], cx),
        _ => form(id, None, cx),
    }
}

/// The form of a new entry of the kind that was chosen.
pub(super) fn new_of_kind(place: usize) -> Option<Effect> {
    let kind = AssetKind::VARIANTS.get(place)?;
    Some(Effect::Open(Route::new_asset(*kind)))
}

fn verify(ids: &[Id], cx: &Context) -> Effect {
    let edit = verified(ids, cx.village, cx.today);
    if edit.changes.is_empty() {
        return Effect::Say(Phrase::new("verified-already").number("count", ids.len()));
    }
    Effect::Save(edit)
}

fn form(id: Id, focus: Option<&'static str>, cx: &Context) -> Effect {
    match cx.village.get(RecordKind::Asset, id) {
        Some(record) => Effect::Open(Route::form(record, Some(id), focus)),
        None => Effect::Say(Phrase::new("no-entry-chosen")),
    }
}
