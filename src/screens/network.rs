//! 3 Netwerk: one asset with all that it is connected with, and beside it who stands alone, the islands,
//! the hinges, the wishes and what connects kinds and kernen.

mod deeds;
mod list_look;
mod lists;
mod said;
mod table_look;
mod tree;
mod tree_look;

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use serde_json::{Value as Json, json};
use strum::VariantArray;

use crate::domain::change::Edit;
use crate::domain::gaps::Scope;
use crate::domain::network::Fabric;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::survey::{Survey, Surveyed};
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::filter;
use crate::screens::network::lists::{Listed, Lists, View};
use crate::screens::network::tree::{Bond, Tree};
use crate::screens::{Context, Effect, Input, Main, Route, Screen, places};
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::step;
use crate::widgets::spots::Spot;

/// Keys of this screen.
pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("r", Action::Relate),
    bind("H", Action::Happened),
    bind(".", Action::Around),
    bind("e", Action::Edit),
    bind("d", Action::Delete),
    also("delete", Action::Delete),
    bind("/", Action::Search),
    bind("tab", Action::Next),
    also("shift-tab", Action::Previous),
    also("m", Action::Matrix),
    bind("f", Action::Filter),
    also("n", Action::New),
    also("t", Action::Tag),
    also("esc", Action::Back),
    also("backspace", Action::Return),
];

/// Below this width the part that has the keys gets most of the room.
const WIDE: u16 = 100;

/// The tree, and the lists beside it.
const TREE: Spot = Spot::Part(0);
const LISTS: Spot = Spot::Part(1);

/// The network.
#[derive(Debug, Default)]
pub struct Network {
    tree: Tree,
    lists: Lists,
    focus: Focus,
    asks: Asks,
}

/// Which part has the keys.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Focus {
    #[default]
    Tree,
    Lists,
}

/// What the panel above is choosing for us.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
enum Asks {
    #[default]
    Nothing,
    Scope(Vec<Scope>),
    Kind,
    /// Around whom the tree is to grow.
    Root,
}

impl Screen for Network {
    fn title(&self, cx: &Context) -> String {
        cx.words.say(Main::Network.label())
    }

    fn keys(&self) -> Vec<Binding> {
        let own = KEYS.iter().map(|binding| Binding {
            hinted: binding.hinted && self.can(binding.action),
            ..*binding
        });
        own.chain(MOVING.iter().copied()).collect()
    }

    fn movement(&self) -> Option<&'static str> {
        Some(match self.focus {
            Focus::Tree => "movement-tree",
            Focus::Lists if self.lists.table().is_some() => "movement-matrix",
            Focus::Lists => "movement-list",
        })
    }

    fn walked(&self) -> bool {
        match self.focus {
            Focus::Tree => !self.tree.trail.is_empty(),
            Focus::Lists => self.lists.inside.is_some() || !self.tree.trail.is_empty(),
        }
    }

    fn survey(&self) -> Option<Survey> {
        Some(Survey::Network)
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Action(action) => return self.act(action, cx),
            Input::Click(spot) => self.click(spot),
            Input::Chosen(choice) => return self.chosen_in_panel(&choice, cx),
            Input::Surveyed(Surveyed::Network(fabric)) => self.take_over(fabric, cx),
            Input::Changed(edit) => self.follow(edit.as_deref(), cx),
            Input::Neighbours => self.tree.grow(cx),
            // What it says of two goes back to answers of people who are hidden from now on.
            Input::Presenting => self.lists.fabric = None,
            // What is chosen from here on is chosen by another screen.
            Input::Shown => self.asks = Asks::Nothing,
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let share = match self.focus {
            _ if WIDE <= area.width => 56,
            Focus::Tree => 58,
            Focus::Lists => 40,
        };
        let [tree, lists] =
            Layout::horizontal([Constraint::Percentage(share), Constraint::Min(1)]).areas(area);
        cx.spots.put(tree, TREE);
        cx.spots.put(lists, LISTS);
        self.draw_tree(frame, tree, cx);
        self.draw_lists(frame, lists, cx);
    }

    fn memory(&self) -> Option<Json> {
        Some(json!({
            "root": self.tree.root.map(|id| id.to_string()),
            "view": View::VARIANTS.iter().position(|view| *view == self.lists.view),
            "lists": self.focus == Focus::Lists,
        }))
    }

    fn recall(&mut self, memory: &Json) {
        let root = memory.get("root").and_then(Json::as_str).unwrap_or_default();
        self.tree.root = Id::parse(root);
        let view = memory.get("view").and_then(Json::as_u64).unwrap_or_default();
        let view = usize::try_from(view)
            .ok()
            .and_then(|view| View::VARIANTS.get(view));
        self.lists.show(view.copied().unwrap_or_default());
        if memory.get("lists").and_then(Json::as_bool).unwrap_or_default() {
            self.focus = Focus::Lists;
        }
    }
}

impl Network {
    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        match action {
            Action::Next | Action::Previous => {
                self.focus = match self.focus {
                    Focus::Tree => Focus::Lists,
                    Focus::Lists => Focus::Tree,
                };
            }
            Action::Matrix => {
                self.lists.turn();
                self.focus = Focus::Lists;
            }
            Action::Back | Action::Return => return self.back(action, cx),
            Action::Search => {
                self.asks = Asks::Root;
                return vec![Effect::Open(Route::Seek("seek"))];
            }
            Action::Filter => {
                let (scopes, route) = filter::ask(cx);
                self.asks = Asks::Scope(scopes);
                return vec![Effect::Open(route)];
            }
            Action::New => {
                self.asks = Asks::Kind;
                return vec![Effect::Open(Route::choose_kind(cx))];
            }
            Action::Open => return self.open(cx),
            Action::Around => return self.walk_on(cx),
            Action::Relate | Action::Tag => return self.with_asset(action, cx),
            Action::Edit => return self.edit(cx),
            Action::Happened => return self.happened(cx),
            Action::Delete => return self.delete(cx),
            Action::Left | Action::Right if self.focus == Focus::Tree => return self.fold(action, cx),
            Action::Right if self.lists.table().is_none() => {
                if matches!(self.lists.chosen(), Some(Listed::Island(_))) {
                    self.lists.open();
                }
            }
            Action::Left if self.lists.table().is_none() => self.lists.inside = None,
            other => match self.focus {
                Focus::Tree => match step(other) {
                    Some(by) => self.tree.cursor.step(by, self.tree.rows.len()),
                    None => return vec![Effect::Say(places::elsewhere(other))],
                },
                Focus::Lists => {
                    if !self.lists.step(other) {
                        return vec![Effect::Say(places::elsewhere(other))];
                    }
                }
            },
        }
        Vec::new()
    }

    /// One step back: out of what was opened, to the tree, then the way one came.
    fn back(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        if self.focus == Focus::Lists && self.lists.inside.take().is_some() {
            return Vec::new();
        }
        if self.focus == Focus::Lists && action == Action::Back {
            self.focus = Focus::Tree;
            return Vec::new();
        }
        if self.tree.walk_back(cx) {
            self.focus = Focus::Tree;
            return Vec::new();
        }
        vec![Effect::Say(Phrase::new("nowhere-back"))]
    }

    fn click(&mut self, spot: Spot) {
        match spot {
            Spot::Row(row) => {
                self.focus = Focus::Tree;
                self.tree.cursor = Cursor(row);
            }
            Spot::Cell(row, column) => {
                self.focus = Focus::Lists;
                if self.lists.table().is_some() {
                    self.lists.cell = (row, column);
                } else {
                    self.lists.go_to(row);
                }
            }
            TREE => self.focus = Focus::Tree,
            LISTS => self.focus = Focus::Lists,
            _ => {}
        }
    }

    /// Takes over what was worked out; whoever has not chosen anybody yet begins with the best connected.
    fn take_over(&mut self, fabric: Arc<Fabric>, cx: &Context) {
        if self.tree.root.is_none() {
            let hub = fabric
                .islands
                .first()
                .and_then(|island| island.hubs.first().copied());
            let first = hub.or(fabric.alone.first().map(|alone| alone.asset));
            if let Some(first) = first {
                self.tree.begin(first, cx);
            }
        }
        self.lists.take_over(fabric);
    }

    /// Has the tree follow an edit, and goes to the relation that was added, if it belongs here.
    fn follow(&mut self, edit: Option<&Edit>, cx: &Context) {
        let touches = |edit: &Edit| {
            let mut kinds = edit.changes.iter().map(|change| change.kind);
            kinds.any(|kind| matches!(kind, RecordKind::Asset | RecordKind::Relation))
        };
        if edit.is_none_or(touches) {
            self.tree.grow(cx);
        }
        let changes = edit.map(|edit| edit.changes.as_slice()).unwrap_or_default();
        if let [change] = changes
            && let (None, Some(AnyRecord::Relation(_))) = (&change.before, &change.after)
        {
            self.tree.seek(change.id, cx);
        }
    }
}
