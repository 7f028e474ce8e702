//! 2 Inventaris: the list of what there is, searched as one types, with the entry beside it.

mod detail;
mod look;

use std::collections::HashSet;
use std::sync::Arc;

use crossterm::event::{Event, KeyEvent};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use serde_json::{Value as Json, json};
use strum::VariantArray;
use tui_input::Input as TextInput;
use tui_input::backend::crossterm::EventHandler;

use crate::domain::asset::Asset;
use crate::domain::change::{Change, Edit};
use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::listing::{Group, Listing, Order, Row, Sort};
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::overview::new_asset;
use crate::screens::{Choice, ChooseRoute, Context, Effect, FormRoute, Input, Main, Route, Screen};
use crate::widgets::rows::Cursor;
use crate::widgets::text::capital;

/// Keys of the list.
const KEYS: &[Binding] = &[
    bind("n", Action::New),
    bind("enter", Action::Open),
    bind("t", Action::Tag),
    bind("/", Action::Search),
    bind("space", Action::Mark),
    also("*", Action::MarkAll),
    also("e", Action::Edit),
    bind("d", Action::Delete),
    also("delete", Action::Delete),
    bind("x", Action::Verify),
    bind("f", Action::Filter),
    bind("v", Action::Sort),
    also("V", Action::Reverse),
    bind("b", Action::Group),
    bind("c", Action::Columns),
    also("y", Action::Copy),
    also("tab", Action::Next),
    also("shift-tab", Action::Previous),
    also("esc", Action::Back),
    also("backspace", Action::Return),
];

/// Keys while a search is being typed.
const SEARCH_KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("esc", Action::Back),
    also("up", Action::Up),
    also("down", Action::Down),
    also("pgup", Action::PageUp),
    also("pgdn", Action::PageDown),
    also("tab", Action::Open),
];

/// Columns that a fresh list has beside the name.
const COLUMNS: [&str; 4] = ["kind", "kern", "conditions", "status"];

/// More than this at once is asked for first (quality U24).
const MANY: usize = 10;

/// An edit of more records than this is as good as another village.
const SWEEPING: usize = 100;

/// The inventory.
#[derive(Debug)]
pub struct Inventory {
    listing: Arc<Listing>,
    order: Order,
    columns: Vec<String>,
    search: TextInput,
    focus: Focus,
    cursor: Cursor,
    /// The entry under the cursor, to find it again in another list.
    chosen: Option<Id>,
    marked: HashSet<Id>,
    /// How far the entry beside the list is scrolled.
    scroll: u16,
    asks: Asks,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Focus {
    #[default]
    List,
    Search,
    Detail,
}

/// What the panel above is choosing for us.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
enum Asks {
    #[default]
    Nothing,
    Kind,
    Sort,
    Group,
    Columns(Vec<&'static str>),
    Scope,
    Delete(Vec<Id>),
}

impl Default for Inventory {
    fn default() -> Self {
        Self {
            listing: Arc::default(),
            order: Order::default(),
            columns: COLUMNS.map(str::to_owned).to_vec(),
            search: TextInput::default(),
            focus: Focus::default(),
            cursor: Cursor::default(),
            chosen: None,
            marked: HashSet::new(),
            scroll: 0,
            asks: Asks::default(),
        }
    }
}

impl Screen for Inventory {
    fn title(&self, cx: &Context) -> String {
        cx.words.say(Main::Inventory.label())
    }

    fn keys(&self) -> Vec<Binding> {
        match self.focus {
            Focus::Search => SEARCH_KEYS.to_vec(),
            _ => KEYS.iter().chain(MOVING).copied().collect(),
        }
    }

    fn typing(&self) -> bool {
        self.focus == Focus::Search
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Action(action) => return self.act(action, cx),
            Input::Key(key) => return self.type_key(key),
            Input::Paste(text) => {
                let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
                self.search = TextInput::new(format!("{}{line}", self.search.value()));
                return vec![self.ask()];
            }
            Input::Listing(listing) => self.take_over(listing),
            Input::Changed(edit) => {
                if let Some(edit) = edit {
                    self.follow(&edit);
                }
                self.marked.retain(|id| cx.village.assets.contains_key(id));
                return vec![self.ask()];
            }
            Input::Words => return vec![self.ask()],
            Input::Chosen(choice) => return self.chosen_in_panel(&choice, cx),
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let list_width = if area.width >= 160 {
            area.width * 60 / 100
        } else {
            area.width * 56 / 100
        };
        let [list, detail] =
            Layout::horizontal([Constraint::Length(list_width), Constraint::Min(20)]).areas(area);
        let focus = self.draw_list(frame, list, cx);
        let reading = self.draw_detail(frame, detail, cx);
        frame.set_cursor_position(if self.focus == Focus::Detail {
            reading
        } else {
            focus
        });
    }

    fn memory(&self) -> Option<Json> {
        Some(json!({
            "search": self.search.value(),
            "chosen": self.chosen.map(|id| id.to_string()),
            "columns": self.columns,
            "sort": Sort::VARIANTS.iter().position(|sort| *sort == self.order.sort),
            "descending": self.order.descending,
            "group": Group::VARIANTS.iter().position(|group| Some(*group) == self.order.group),
        }))
    }

    fn recall(&mut self, memory: &Json) {
        let place = |key: &str| {
            let place = memory.get(key).and_then(Json::as_u64);
            place.and_then(|place| usize::try_from(place).ok())
        };
        let text = |key: &str| memory.get(key).and_then(Json::as_str).unwrap_or_default();
        self.search = TextInput::new(text("search").to_owned());
        self.chosen = Id::parse(text("chosen"));
        self.order = Order {
            sort: place("sort")
                .and_then(|place| Sort::VARIANTS.get(place))
                .copied()
                .unwrap_or_default(),
            descending: memory
                .get("descending")
                .and_then(Json::as_bool)
                .unwrap_or_default(),
            group: place("group")
                .and_then(|place| Group::VARIANTS.get(place))
                .copied(),
        };
        if let Some(columns) = memory.get("columns").and_then(Json::as_array) {
            self.columns = columns
                .iter()
                .filter_map(Json::as_str)
                .map(str::to_owned)
                .collect();
        }
    }
}

impl Inventory {
    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        match action {
            Action::Up => self.walk(-1),
            Action::Down => self.walk(1),
            Action::PageUp => self.walk(-10),
            Action::PageDown => self.walk(10),
            Action::First | Action::Last => self.leap(action),
            Action::Next | Action::Previous | Action::Left | Action::Right => {
                self.focus = if self.focus == Focus::Detail {
                    Focus::List
                } else {
                    Focus::Detail
                };
                self.scroll = 0;
            }
            Action::Open if self.focus == Focus::Search => self.focus = Focus::List,
            Action::Back => return self.back(),
            Action::Search => self.focus = Focus::Search,
            Action::Open | Action::Edit => return self.edit(cx),
            Action::Tag => return self.on_chosen(cx, |ids| Effect::Open(Route::Tags(ids))),
            Action::Mark => return self.mark(),
            Action::MarkAll => return self.mark_all(),
            Action::Delete => return self.delete(cx),
            Action::Verify => return self.verify(cx),
            Action::Copy => return self.copy(cx),
            Action::Reverse => {
                self.order.descending = !self.order.descending;
                return vec![self.ask()];
            }
            Action::New => return self.choose(Asks::Kind, cx.words.say("choose-kind"), kinds(cx), None),
            Action::Sort => return self.choose_sort(cx),
            Action::Group => return self.choose_group(cx),
            Action::Columns => return self.choose_columns(cx),
            Action::Filter => return self.choose_kern(cx),
            _ => return vec![Effect::Say(Phrase::new("key-not-here"))],
        }
        Vec::new()
    }

    /// Goes to the entry that was added or changed, unless the cursor is on one of several already;
    /// an edit of very many says nothing about where one wants to be.
    fn follow(&mut self, edit: &Edit) {
        let mut ids = edit
            .changes
            .iter()
            .filter(|change| change.kind == RecordKind::Asset && change.after.is_some())
            .map(|change| change.id);
        if edit.changes.len() <= SWEEPING && !ids.clone().any(|id| Some(id) == self.chosen) {
            self.chosen = ids.next().or(self.chosen);
        }
    }

    fn type_key(&mut self, key: KeyEvent) -> Vec<Effect> {
        let changed = self
            .search
            .handle_event(&Event::Key(key))
            .is_some_and(|change| change.value);
        if changed { vec![self.ask()] } else { Vec::new() }
    }

    /// Asks for the list that belongs to what was typed.
    fn ask(&self) -> Effect {
        Effect::List {
            query: self.search.value().to_owned(),
            order: self.order,
        }
    }

    /// Takes over the new list, and stays at the same entry if it is in it.
    fn take_over(&mut self, listing: Arc<Listing>) {
        self.listing = listing;
        let same = |row: &Row| matches!(row, Row::Entry(id) if Some(*id) == self.chosen);
        let typing = self.focus == Focus::Search;
        let place = if typing {
            None
        } else {
            self.listing.rows.iter().position(same)
        };
        self.cursor =
            Cursor(place.unwrap_or(if typing { 0 } else { self.cursor.0 })).within(self.listing.rows.len());
        self.settle(1);
        if place.is_some() || typing {
            self.chosen = self.entry();
        }
    }

    fn walk(&mut self, by: isize) {
        if self.focus == Focus::Detail {
            let by = i16::try_from(by).unwrap_or_default();
            self.scroll = self.scroll.saturating_add_signed(by);
            return;
        }
        self.cursor.step(by, self.listing.rows.len());
        self.settle(by.signum());
        self.chosen = self.entry();
        self.scroll = 0;
    }

    fn leap(&mut self, action: Action) {
        let last = self.listing.rows.len().saturating_sub(1);
        self.cursor = Cursor(if action == Action::First { 0 } else { last });
        self.settle(1);
        self.chosen = self.entry();
        self.scroll = 0;
    }

    /// Leaves a heading for the entry next to it: headings cannot be chosen.
    fn settle(&mut self, by: isize) {
        let rows = &self.listing.rows;
        if !matches!(rows.get(self.cursor.0), Some(Row::Heading { .. })) {
            return;
        }
        let up = self.cursor.0.checked_sub(1).filter(|_| by < 0);
        let down = Some(self.cursor.0 + 1).filter(|place| *place < rows.len());
        self.cursor = Cursor(up.or(down).unwrap_or(self.cursor.0));
    }

    /// The entry under the cursor.
    fn entry(&self) -> Option<Id> {
        match self.listing.rows.get(self.cursor.0) {
            Some(Row::Entry(id)) => Some(*id),
            _ => None,
        }
    }

    /// One step back: out of the search or the detail, then the search, then the marks.
    fn back(&mut self) -> Vec<Effect> {
        if self.focus == Focus::Detail {
            self.focus = Focus::List;
        } else if self.focus == Focus::Search || !self.search.value().is_empty() {
            self.focus = Focus::List;
            self.search.reset();
            return vec![self.ask()];
        } else {
            self.marked.clear();
        }
        Vec::new()
    }

    fn edit(&self, cx: &Context) -> Vec<Effect> {
        let Some((id, record)) = self
            .entry()
            .and_then(|id| Some((id, cx.village.get(RecordKind::Asset, id)?)))
        else {
            return vec![Effect::Say(Phrase::new("no-entry-chosen"))];
        };
        vec![Effect::Open(Route::Form(FormRoute {
            record,
            id: Some(id),
            focus: None,
            draft: None,
        }))]
    }

    /// The marked entries, or else the one under the cursor.
    fn meant(&self, cx: &Context) -> Vec<Id> {
        let mut ids: Vec<Id> = if self.marked.is_empty() {
            self.entry().into_iter().collect()
        } else {
            self.marked.iter().copied().collect()
        };
        ids.retain(|id| cx.village.assets.contains_key(id));
        ids.sort_unstable();
        ids
    }

    fn on_chosen(&self, cx: &Context, effect: impl FnOnce(Vec<Id>) -> Effect) -> Vec<Effect> {
        let ids = self.meant(cx);
        if ids.is_empty() {
            vec![Effect::Say(Phrase::new("no-entry-chosen"))]
        } else {
            vec![effect(ids)]
        }
    }

    fn mark(&mut self) -> Vec<Effect> {
        let Some(id) = self.entry() else {
            return vec![Effect::Say(Phrase::new("no-entry-chosen"))];
        };
        if !self.marked.remove(&id) {
            self.marked.insert(id);
        }
        self.walk(1);
        Vec::new()
    }

    /// Marks all that is shown; when all are marked, none.
    fn mark_all(&mut self) -> Vec<Effect> {
        let shown: HashSet<Id> = self
            .listing
            .rows
            .iter()
            .filter_map(|row| match row {
                Row::Entry(id) => Some(*id),
                Row::Heading { .. } => None,
            })
            .collect();
        if shown.is_subset(&self.marked) {
            self.marked.retain(|id| !shown.contains(id));
        } else {
            self.marked.extend(shown);
        }
        vec![Effect::Say(
            Phrase::new("marked-count").number("count", self.marked.len()),
        )]
    }

    fn delete(&mut self, cx: &Context) -> Vec<Effect> {
        let ids = self.meant(cx);
        if ids.len() <= MANY {
            return self.on_chosen(cx, |ids| delete_now(&ids, cx));
        }
        let names: Vec<String> = ids
            .iter()
            .take(3)
            .map(|id| cx.village.name_of(RecordKind::Asset, *id))
            .collect();
        let question = Phrase::new("ask-delete")
            .number("count", ids.len())
            .text("names", names.join(", "));
        self.asks = Asks::Delete(ids);
        vec![Effect::Open(Route::Confirm(question))]
    }

    /// Says of the entries that they were checked today.
    fn verify(&self, cx: &Context) -> Vec<Effect> {
        self.on_chosen(cx, |ids| {
            let today = Some(cx.today);
            let changes: Vec<Change> = ids
                .iter()
                .filter_map(|id| Change::of(cx.village, *id, |asset: &mut Asset| asset.verified = today))
                .collect();
            Effect::Save(Edit::new(
                Phrase::new("edit-verified").number("count", ids.len()),
                changes,
            ))
        })
    }

    fn copy(&self, cx: &Context) -> Vec<Effect> {
        let Some(asset) = self.entry().and_then(|id| cx.village.assets.get(&id)) else {
            return vec![Effect::Say(Phrase::new("no-entry-chosen"))];
        };
        let reading = cx.reading();
        let record = AnyRecord::Asset(asset.clone());
        let lines = record.infos().into_iter().filter_map(|info| {
            let value = record.value(info.name).filter(|value| !value.is_empty())?;
            Some(format!(
                "{}: {}",
                cx.words.say(&info.label()),
                value.write(&reading)
            ))
        });
        let text: Vec<String> = lines.collect();
        let copied = Phrase::new("copied").text("name", asset.name.to_string());
        vec![Effect::Copy(text.join("\n")), Effect::Say(copied)]
    }

    fn choose(
        &mut self,
        asks: Asks,
        title: String,
        items: Vec<String>,
        current: Option<usize>,
    ) -> Vec<Effect> {
        self.asks = asks;
        vec![Effect::Open(Route::Choose(ChooseRoute {
            title,
            items,
            current,
        }))]
    }

    fn choose_sort(&mut self, cx: &Context) -> Vec<Effect> {
        let items = Sort::VARIANTS
            .iter()
            .map(|sort| cx.words.say(sort_label(*sort)))
            .collect();
        let current = Sort::VARIANTS.iter().position(|sort| *sort == self.order.sort);
        self.choose(Asks::Sort, cx.words.say("choose-sort"), items, current)
    }

    fn choose_group(&mut self, cx: &Context) -> Vec<Effect> {
        let mut items = vec![cx.words.say("group-none")];
        items.extend(
            Group::VARIANTS
                .iter()
                .map(|group| cx.words.say(group_label(*group))),
        );
        let current = Group::VARIANTS
            .iter()
            .position(|group| Some(*group) == self.order.group);
        self.choose(
            Asks::Group,
            cx.words.say("choose-group"),
            items,
            Some(current.map_or(0, |place| place + 1)),
        )
    }

    fn choose_columns(&mut self, cx: &Context) -> Vec<Effect> {
        let columns = all_columns();
        let items = columns
            .iter()
            .map(|name| {
                let [on, off, _] = cx.theme.signs.checks;
                let sign = if self.columns.iter().any(|column| column == name) {
                    on
                } else {
                    off
                };
                format!("{sign} {}", cx.words.say(&column_label(name)))
            })
            .collect();
        self.choose(
            Asks::Columns(columns),
            cx.words.say("choose-columns"),
            items,
            None,
        )
    }

    fn choose_kern(&mut self, cx: &Context) -> Vec<Effect> {
        let mut items = vec![cx.words.say("scope-all")];
        items.extend(
            cx.village
                .kernen_by_name()
                .into_iter()
                .map(|(_, kern)| kern.name.to_string()),
        );
        items.push(cx.words.say("kern-whole-village"));
        self.choose(Asks::Scope, cx.words.say("choose-kern"), items, None)
    }

    fn chosen_in_panel(&mut self, choice: &Choice, cx: &Context) -> Vec<Effect> {
        match (std::mem::take(&mut self.asks), choice) {
            (_, Choice::Text(query)) => {
                self.search = TextInput::new(query.clone());
                self.focus = Focus::List;
                self.chosen = None;
                self.cursor = Cursor(0);
                vec![self.ask()]
            }
            (Asks::Kind, Choice::Place(place)) => {
                let kind = AssetKind::VARIANTS.get(*place).copied().unwrap_or_default();
                vec![Effect::Open(new_asset(kind))]
            }
            (Asks::Sort, Choice::Place(place)) => {
                self.order.sort = Sort::VARIANTS.get(*place).copied().unwrap_or_default();
                vec![self.ask()]
            }
            (Asks::Group, Choice::Place(place)) => {
                self.order.group = place
                    .checked_sub(1)
                    .and_then(|place| Group::VARIANTS.get(place))
                    .copied();
                vec![self.ask()]
            }
            (Asks::Columns(columns), Choice::Place(place)) => {
                if let Some(name) = columns.get(*place) {
                    self.switch_column(name);
                }
                self.choose_columns(cx)
            }
            (Asks::Scope, Choice::Place(place)) => self.filter_on_kern(*place, cx),
            (Asks::Delete(ids), Choice::Yes) => vec![delete_now(&ids, cx)],
            _ => Vec::new(),
        }
    }

    fn switch_column(&mut self, name: &str) {
        match self.columns.iter().position(|column| column == name) {
            Some(place) => {
                self.columns.remove(place);
            }
            None => self.columns.push(name.to_owned()),
        }
    }

    /// Puts the kern into the search, in the place of one that is there.
    fn filter_on_kern(&mut self, place: usize, cx: &Context) -> Vec<Effect> {
        let key = cx.words.term("filter", "kern");
        let prefix = format!("{key}:");
        let bare = without_term(self.search.value(), &prefix);
        let kernen = cx.village.kernen_by_name();
        let name = place.checked_sub(1).map(|kern| match kernen.get(kern) {
            Some((_, kern)) => kern.name.to_string(),
            None => cx.words.say("kern-whole-village"),
        });
        let term = name.map(|name| format!("{prefix}\"{name}\"")).unwrap_or_default();
        self.search = TextInput::new([bare, term].join(" ").trim().to_owned());
        vec![self.ask()]
    }
}

/// The search without the term that starts like this.
fn without_term(search: &str, prefix: &str) -> String {
    let Some(start) = search.find(prefix) else {
        return search.to_owned();
    };
    let rest = &search[start + prefix.len()..];
    let end = match rest.strip_prefix('"') {
        Some(quoted) => quoted.find('"').map_or(rest.len(), |end| end + 2),
        None => rest.find(' ').unwrap_or(rest.len()),
    };
    let kept = [search[..start].trim(), rest[end..].trim()];
    kept.join(" ").trim().to_owned()
}

/// Takes the entries out, and with them what cannot do without them.
fn delete_now(ids: &[Id], cx: &Context) -> Effect {
    let label = match ids {
        [id] => Phrase::new("edit-deleted").text("name", cx.village.name_of(RecordKind::Asset, *id)),
        _ => Phrase::new("edit-deleted-many").number("count", ids.len()),
    };
    Effect::Save(Edit::new(label, cx.village.removal(RecordKind::Asset, ids)))
}

fn kinds(cx: &Context) -> Vec<String> {
    AssetKind::VARIANTS
        .iter()
        .map(|kind| capital(&cx.words.say(&kind.term())))
        .collect()
}

/// Every field that any kind of asset has, but the name, which is always there.
fn all_columns() -> Vec<&'static str> {
    let mut columns = Vec::new();
    for kind in AssetKind::VARIANTS {
        let asset = AnyRecord::Asset(Asset::new(*kind, "").into());
        for info in asset.infos() {
            if info.name != "name" && !columns.contains(&info.name) {
                columns.push(info.name);
            }
        }
    }
    columns
}

fn column_label(name: &str) -> String {
    format!("field-{}", name.replace('_', "-"))
}

fn sort_label(sort: Sort) -> &'static str {
    match sort {
        Sort::Name => "field-name",
        Sort::Kind => "field-kind",
        Sort::Kern => "field-kern",
        Sort::Status => "field-status",
        Sort::Verified => "field-verified",
        Sort::Conditions => "sort-conditions",
    }
}

fn group_label(group: Group) -> &'static str {
    match group {
        Group::Kind => "field-kind",
        Group::Kern => "field-kern",
        Group::Sphere => "field-spheres",
        Group::Status => "field-status",
        Group::TargetGroup => "field-target-groups",
    }
}

#[cfg(test)]
mod tests {
    use super::without_term;

    #[test]
    fn a_term_is_taken_out_of_the_search_whole() {
        assert_eq!(
            without_term("fanfare kern:\"Oud Zand\" soort:plek", "kern:"),
            "fanfare soort:plek"
        );
        assert_eq!(without_term("kern:Zand fanfare", "kern:"), "fanfare");
        assert_eq!(without_term("fanfare", "kern:"), "fanfare");
        assert_eq!(without_term("kern:\"Oud", "kern:"), "");
    }
}
