//! What can be done with the asset or the relation under the cursor.

use strum::VariantArray;

use crate::domain::change::{Change, Edit};
use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::relation::{Relation, RelationState};
use crate::keys::Action;
use crate::screens::network::said::wish_between;
use crate::screens::network::{Asks, Bond, Focus, Listed, Network, View};
use crate::screens::{Choice, Context, Effect, Route};

impl Network {
    /// Whether the key for this does something here, so that it is worth naming.
    pub(super) fn can(&self, action: Action) -> bool {
        let row = self.tree.row();
        let tree = self.focus == Focus::Tree;
        let (asset, relation) = match self.lists.chosen() {
            _ if tree => (row.is_some(), row.is_some_and(|row| row.relation.is_some())),
            Some(Listed::Relation(_)) => (true, true),
            Some(_) => (true, false),
            None => (false, false),
        };
        match action {
            Action::Happened if tree => row.is_some_and(|row| row.bond == Bond::Wished),
            Action::Happened => self.lists.view == View::Wishes && relation,
            Action::Delete => relation,
            Action::Around if tree => relation,
            Action::Relate => asset && (tree || !relation),
            Action::Edit => asset && !matches!(self.lists.chosen(), Some(Listed::Island(_)) if !tree),
            Action::Around => asset,
            Action::Open => asset || !tree && self.lists.table().is_some(),
            _ => true,
        }
    }

    /// The asset under the cursor; of a relation in a list the asset that it starts from.
    fn asset(&self, cx: &Context) -> Option<Id> {
        let id = match (self.focus, self.lists.chosen()) {
            (Focus::Tree, _) => self.tree.row()?.asset,
            (Focus::Lists, listed) => match listed? {
                Listed::Alone(alone) => alone.asset,
                Listed::Island(island) => *island.hubs.first()?,
                Listed::Hinge(hinge) => hinge.asset,
                Listed::Asset(asset) => asset,
                Listed::Relation(relation) => cx.village.relations.get(&relation)?.from.0?,
            },
        };
        Some(id).filter(|id| cx.village.assets.contains_key(id))
    }

    /// The relation under the cursor.
    fn relation(&self) -> Option<Id> {
        match (self.focus, self.lists.chosen()) {
            (Focus::Tree, _) => self.tree.row()?.relation,
            (Focus::Lists, Some(Listed::Relation(relation))) => Some(relation),
            (Focus::Lists, _) => None,
        }
    }

    /// Opens the asset, or does what the row of a list is for: has the two meet that it names, or opens
    /// the wish that they do.
    pub(super) fn open(&mut self, cx: &Context) -> Vec<Effect> {
        let meet = |one: Id, other: Id| match wish_between(one, other, cx) {
            Some(wish) => form(RecordKind::Relation, Some(wish), Some("state"), cx),
            None => vec![Effect::Open(Route::Meet(one, other))],
        };
        if self.focus == Focus::Tree {
            return form(RecordKind::Asset, self.asset(cx), None, cx);
        }
        if self.lists.table().is_some() {
            let opened = self.lists.open();
            let empty = Effect::Say(Phrase::new("network-cell-empty"));
            return if opened { Vec::new() } else { vec![empty] };
        }
        match self.lists.chosen() {
            Some(Listed::Alone(alone)) => match &alone.meeting {
                Some(meeting) => meet(meeting.one, meeting.other),
                None => vec![Effect::Open(Route::Relate(vec![alone.asset]))],
            },
            Some(Listed::Island(island)) => match &island.joins {
                Some(meeting) => meet(meeting.one, meeting.other),
                None => {
                    self.lists.open();
                    Vec::new()
                }
            },
            Some(Listed::Hinge(hinge)) => meet(hinge.ends[0], hinge.ends[1]),
            Some(Listed::Relation(id)) => form(RecordKind::Relation, Some(id), None, cx),
            Some(Listed::Asset(id)) => form(RecordKind::Asset, Some(id), None, cx),
            None => nothing(),
        }
    }

    /// Grows the tree around the asset under the cursor.
    pub(super) fn walk_on(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(asset) = self.asset(cx) else {
            return nothing();
        };
        if self.focus == Focus::Tree && self.tree.root == Some(asset) && self.tree.cursor.0 == 0 {
            return vec![Effect::Say(Phrase::new("tree-is-root"))];
        }
        self.tree.walk_to(asset, cx);
        self.focus = Focus::Tree;
        Vec::new()
    }

    /// Relates or tags the asset under the cursor.
    pub(super) fn with_asset(&self, action: Action, cx: &Context) -> Vec<Effect> {
        let Some(asset) = self.asset(cx) else {
            return nothing();
        };
        vec![Effect::Open(match action {
            Action::Tag => Route::Tags(vec![asset]),
            _ => Route::Relate(vec![asset]),
        })]
    }

    /// Opens the form of the relation under the cursor, else of the asset.
    pub(super) fn edit(&self, cx: &Context) -> Vec<Effect> {
        match self.relation() {
            Some(relation) => form(RecordKind::Relation, Some(relation), Some("since"), cx),
            None => form(RecordKind::Asset, self.asset(cx), None, cx),
        }
    }

    /// A wish has come about: from today on it is a relation.
    pub(super) fn happened(&self, cx: &Context) -> Vec<Effect> {
        let relation = self.relation();
        let wished = |relation: &Relation| relation.state == RelationState::Wished;
        let Some((id, relation)) = relation
            .and_then(|id| Some((id, cx.village.relations.get(&id)?)))
            .filter(|(_, relation)| wished(relation))
        else {
            return vec![Effect::Say(Phrase::new("happened-no-wish"))];
        };
        let change = Change::of(cx.village, id, |relation: &mut Relation| {
            relation.state = RelationState::Existing;
            relation.since = Some(cx.today);
            relation.until = relation.until.filter(|until| cx.today <= *until);
        });
        let label = sentence("edit-happened", relation, cx);
        vec![Effect::Save(Edit::new(label, change.into_iter().collect()))]
    }

    /// Takes the relation under the cursor out.
    pub(super) fn delete(&self, cx: &Context) -> Vec<Effect> {
        let relation = self.relation();
        let Some((id, relation)) = relation.and_then(|id| Some((id, cx.village.relations.get(&id)?))) else {
            return vec![Effect::Say(Phrase::new("network-no-relation"))];
        };
        let name = cx.words.tell(&sentence("relate-sentence", relation, cx));
        let label = Phrase::new("edit-deleted").text("name", name);
        let changes = cx.village.removal(RecordKind::Relation, &[id]);
        vec![Effect::Save(Edit::new(label, changes))]
    }

    /// Unfolds or folds the row under the cursor; what is folded already goes to where it hangs.
    pub(super) fn fold(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        let place = self.tree.cursor.0;
        let Some(row) = self.tree.row() else {
            return nothing();
        };
        let (open, above, root) = (row.open, row.above, row.depth == 0);
        let name = || cx.village.name_of(RecordKind::Asset, row.asset);
        match action {
            Action::Left if open && !root => self.tree.fold(place),
            Action::Left => {
                if let Some(parent) = self.tree.parent(place) {
                    self.tree.cursor.0 = parent;
                }
            }
            _ if open => self.tree.cursor.step(1, self.tree.rows.len()),
            _ if above => return vec![Effect::Say(Phrase::new("tree-above").text("name", name()))],
            _ => {
                let no_more = Phrase::new("tree-no-more").text("name", name());
                if self.tree.unfold(place, cx) == 0 {
                    return vec![Effect::Say(no_more)];
                }
            }
        }
        Vec::new()
    }

    pub(super) fn chosen_in_panel(&mut self, choice: &Choice, cx: &Context) -> Vec<Effect> {
        match (std::mem::take(&mut self.asks), choice) {
            (Asks::Scope(scopes), Choice::Place(place)) => {
                let scope = scopes.get(*place).copied();
                scope.map(Effect::Look).into_iter().collect()
            }
            (Asks::Kind, Choice::Place(place)) => {
                let kind = AssetKind::VARIANTS.get(*place).copied().unwrap_or_default();
                vec![Effect::Open(Route::new_asset(kind))]
            }
            (Asks::Root, Choice::Record(RecordKind::Asset, id)) => {
                self.tree.walk_to(*id, cx);
                self.focus = Focus::Tree;
                Vec::new()
            }
            // Another screen sends us here: the way back leads there.
            (_, Choice::Record(RecordKind::Asset, id)) => {
                self.tree.trail.clear();
                self.tree.begin(*id, cx);
                self.focus = Focus::Tree;
                Vec::new()
            }
            _ => Vec::new(),
        }
    }
}

/// The relation in a sentence with this key.
pub(super) fn sentence(key: &str, relation: &Relation, cx: &Context) -> Phrase {
    let name = |end: Option<Id>| {
        end.map(|id| cx.village.name_of(RecordKind::Asset, id))
            .unwrap_or_default()
    };
    Phrase::new(key)
        .text("from", name(relation.from.0))
        .term("how", relation.kind.term())
        .text("to", name(relation.to.0))
}

/// Opens the form of a record.
fn form(kind: RecordKind, id: Option<Id>, focus: Option<&'static str>, cx: &Context) -> Vec<Effect> {
    let record = id.and_then(|id| Some((id, cx.village.get(kind, id)?)));
    match record {
        Some((id, record)) => vec![Effect::Open(Route::form(record, Some(id), focus))],
        None => nothing(),
    }
}

fn nothing() -> Vec<Effect> {
    vec![Effect::Say(Phrase::new("network-nothing-here"))]
}
