//! 2 Inventaris: the list of what there is, searched as one types, with the entry beside it.

mod choices;
mod deeds;
mod detail;
mod look;
mod marks;
mod mouse;
mod moves;

use std::collections::HashSet;
use std::sync::Arc;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use serde_json::{Value as Json, json};
use strum::VariantArray;

use crate::domain::change::Edit;
use crate::domain::gaps::Scope;
use crate::domain::listing::{Group, Listing, Order, Row, Sort};
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::withdrawal::{set_aside, withdrawn};
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::filter;
use crate::screens::inventory::mouse::DETAIL;
use crate::screens::{Context, Effect, Input, Main, Route, Screen, places};
use crate::widgets::line_input::LineInput;
use crate::widgets::rows::Cursor;

pub use deeds::verified;
pub use detail::{connected, field_lines, lines_about};

/// Keys of the list.
pub(super) const KEYS: &[Binding] = &[
    bind("n", Action::New),
    bind("i", Action::EntryLine),
    bind("enter", Action::Open),
    bind("t", Action::Tag),
    bind("/", Action::Search),
    bind("space", Action::Mark),
    also("*", Action::MarkAll),
    also("R", Action::MarkRange),
    also("e", Action::Edit),
    also("r", Action::Relate),
    also(".", Action::Around),
    also("s", Action::Story),
    also("o", Action::AddOffering),
    also("T", Action::Questionnaire),
    also("K", Action::PutOnChannel),
    also("P", Action::Print),
    also("J", Action::Doubles),
    also("Z", Action::Erase),
    also("A", Action::Withdraw),
    also("Q", Action::SetAside),
    bind("d", Action::Delete),
    also("delete", Action::Delete),
    bind("x", Action::Verify),
    bind("f", Action::Filter),
    bind("v", Action::Sort),
    also("V", Action::Reverse),
    bind("b", Action::Group),
    bind("c", Action::Columns),
    also("z", Action::Views),
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

/// An edit of more records than this is as good as another village.
const SWEEPING: usize = 100;

/// The inventory.
#[derive(Debug)]
pub struct Inventory {
    listing: Arc<Listing>,
    order: Order,
    columns: Vec<String>,
    search: LineInput,
    focus: Focus,
    cursor: Cursor,
    /// The entry under the cursor, to find it again in another list.
    chosen: Option<Id>,
    marked: HashSet<Id>,
    /// The entry that was marked last: a range begins there.
    marked_last: Option<Id>,
    /// Whether another screen asked for this search: leaving it goes back there.
    sent: bool,
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
#[derive(Debug, Default, Clone, PartialEq)]
enum Asks {
    #[default]
    Nothing,
    Kind,
    Sort,
    Group,
    Columns(Vec<&'static str>),
    Scope(Vec<Scope>),
    Delete(Vec<Id>),
    Tag(Vec<Id>),
    Verify(Vec<Id>),
    /// Which of these texts to copy, each with what is then said.
    Copy(Vec<(String, Phrase)>),
    Edit(Vec<Id>),
    Relate(Vec<Id>),
}

impl Default for Inventory {
    fn default() -> Self {
        Self {
            listing: Arc::default(),
            order: Order::default(),
            columns: COLUMNS.map(str::to_owned).to_vec(),
            search: LineInput::default(),
            focus: Focus::default(),
            cursor: Cursor::default(),
            chosen: None,
            marked: HashSet::new(),
            marked_last: None,
            sent: false,
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
            _ if !self.marked.is_empty() => marks::keys_while_marked(&[KEYS, MOVING].concat()),
            _ => [KEYS, MOVING].concat(),
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
                self.search
                    .paste(&text.split_whitespace().collect::<Vec<_>>().join(" "));
                return vec![self.ask()];
            }
            Input::Click(spot) => self.click(spot),
            Input::Listing(listing) => self.take_over(listing),
            Input::Changed(edit) => {
                if let Some(edit) = edit {
                    self.follow(&edit);
                }
                self.marked.retain(|id| cx.village.assets.contains_key(id));
                return vec![self.ask()];
            }
            Input::Presenting => {
                self.search = LineInput::default();
                self.focus = Focus::List;
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
        cx.spots.put(detail, DETAIL);
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
            "search": self.search.text(),
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
        self.search = LineInput::new(text("search"));
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
            Action::Search => {
                self.focus = Focus::Search;
                self.search.select();
            }
            Action::Open => return self.open_form(cx),
            Action::Edit => return self.edit(cx),
            Action::Tag => return self.tag(cx),
            Action::Mark => return self.mark(),
            Action::MarkAll => return self.mark_all(),
            Action::MarkRange => return self.mark_range(),
            Action::Relate => return self.relate(cx),
            Action::Around => return self.around(cx),
            Action::Story => return self.tell(cx),
            Action::AddOffering => return self.add_offering(cx),
            Action::Questionnaire => return self.ask_questions(cx),
            Action::PutOnChannel => return self.put_on_channel(cx),
            Action::Print => return vec![Effect::Open(Route::Pages(self.entry()))],
            Action::Doubles => return self.doubles(cx),
            Action::Withdraw => return self.with_person(cx, withdrawn),
            Action::SetAside => return self.with_person(cx, set_aside),
            Action::Erase => return vec![Effect::Open(Route::Erase(self.entry()))],
            Action::Delete => return self.delete(cx),
            Action::Verify => return self.verify(cx),
            Action::Copy => return self.copy(cx),
            Action::Reverse => {
                self.order.descending = !self.order.descending;
                return vec![self.ask()];
            }
            Action::New => {
                self.asks = Asks::Kind;
                return vec![Effect::Open(Route::choose_kind(cx))];
            }
            Action::Sort => return self.choose_sort(cx),
            Action::Group => return self.choose_group(cx),
            Action::Views => return vec![Effect::Open(Route::Views(self.view(cx).into()))],
            Action::Columns => return self.choose_columns(cx),
            Action::Filter => {
                let (scopes, route) = filter::ask(cx);
                self.asks = Asks::Scope(scopes);
                return vec![Effect::Open(route)];
            }
            other => return vec![Effect::Say(places::elsewhere(other))],
        }
        Vec::new()
    }

    /// Goes to the entry that was added or changed, unless the cursor is on one of several already;
    /// an edit of very many says nothing about where one wants to be.
    fn follow(&mut self, edit: &Edit) {
        self.unmark_done(edit);
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
        let changed = self.search.key(&key);
        if changed { vec![self.ask()] } else { Vec::new() }
    }

    /// Asks for the list that belongs to what was typed.
    fn ask(&self) -> Effect {
        Effect::List {
            query: self.search.text().to_owned(),
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

    /// One step back: out of the search or the detail, then the search, then the marks.
    fn back(&mut self) -> Vec<Effect> {
        if self.focus == Focus::Detail {
            self.focus = Focus::List;
        } else if self.focus == Focus::Search || !self.search.text().is_empty() {
            self.focus = Focus::List;
            self.search = LineInput::default();
            if std::mem::take(&mut self.sent) {
                return vec![self.ask(), Effect::Do(Action::Return)];
            }
            return vec![self.ask()];
        } else {
            return self.unmark();
        }
        Vec::new()
    }
}

fn column_label(name: &str) -> String {
    format!("field-{}", name.replace('_', "-"))
}
