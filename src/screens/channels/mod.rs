//! The channels: whom they reach, who is reached by none, and putting assets on them.

mod add;
mod deeds;
mod look;
mod marks;

use std::collections::HashSet;
use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::domain::change::{Change, Edit};
use crate::domain::channel::Channel;
use crate::domain::phrase::Phrase;
use crate::domain::reach::{Asked, Reach, Served};
use crate::domain::record::{Id, RecordKind};
use crate::domain::survey::{Survey, Surveyed};
use crate::keys::{Action, Binding, MOVING, MOVING_WHILE_TYPING, also, bind};
use crate::screens::{Context, Effect, Input, Route, Screen, places};
use crate::widgets::line_input::LineInput;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::step;

/// Keys of the panel.
pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("tab", Action::Next),
    also("shift-tab", Action::Previous),
    bind("n", Action::New),
    bind("space", Action::Mark),
    also("*", Action::MarkAll),
    bind("/", Action::Search),
    bind("e", Action::Edit),
    bind("d", Action::Delete),
    also("delete", Action::Delete),
    bind("f", Action::Filter),
    bind("b", Action::Group),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// Keys while one types to find assets.
const SEARCH_KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("choose"),
    bind("esc", Action::Back),
];

/// Keys while a channel is chosen to put assets on.
const ADD_KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("choose"),
    bind("n", Action::New),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// The channels, and the assets beside them.
#[derive(Debug, Default)]
pub struct ChannelsScreen {
    /// The assets for which a channel is chosen; none: one looks around.
    adding: Vec<Id>,
    reach: Option<Arc<Reach>>,
    part: Part,
    /// The chosen channel, and its row.
    channel: Option<Id>,
    cursor: Cursor,
    reached: Chosen,
    missed: Chosen,
    marked: HashSet<Id>,
    search: LineInput,
    searching: bool,
    all: bool,
    by_kern: bool,
    waits: Waits,
    /// The change that it waits for.
    awaited: Vec<Change>,
    /// The channels that reach all assets for which one is chosen.
    complete: HashSet<Id>,
}

/// What has the keys.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// The channels.
    #[default]
    Channels,
    /// Whom the chosen one reaches.
    Reached,
    /// Whom no channel reaches, or not this one.
    Missed,
}

/// Which asset of a list is chosen.
#[derive(Debug, Default, Clone, Copy)]
struct Chosen {
    cursor: Cursor,
    id: Option<Id>,
}

/// For which change of the village it waits.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Waits {
    #[default]
    Nothing,
    /// What is marked is put on a channel or taken off it.
    Marked,
    /// After it the panel has done what it was for.
    Closing,
}

impl Chosen {
    fn step(&mut self, by: isize, ids: &[Id]) {
        self.cursor.step(by, ids.len());
        self.id = ids.get(self.cursor.0).copied();
    }

    /// Stays at the same asset in another list, or else at the same place.
    fn follow(&mut self, ids: &[Id]) {
        let same = self.id.and_then(|id| ids.iter().position(|other| *other == id));
        self.cursor = same.map_or(self.cursor, Cursor).within(ids.len());
        self.id = ids.get(self.cursor.0).copied();
    }
}

impl ChannelsScreen {
    /// The channels; with assets, on which of them to put those.
    pub fn new(mut assets: Vec<Id>, cx: &Context) -> Self {
        assets.retain(|id| cx.village.assets.contains_key(id));
        Self {
            adding: assets,
            ..Self::default()
        }
    }

    fn rows(&self) -> &[Served] {
        self.reach.as_ref().map_or(&[], |reach| &reach.channels)
    }

    fn ids(&self, part: Part) -> &[Id] {
        match (&self.reach, part) {
            (Some(reach), Part::Reached) => &reach.reached,
            (Some(reach), Part::Missed) => &reach.missed,
            _ => &[],
        }
    }

    /// The chosen channel, if it is there.
    fn chosen<'a>(&self, cx: &'a Context) -> Option<(Id, &'a Channel)> {
        let id = self.channel?;
        Some((id, cx.village.channels.get(&id)?))
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        if self.searching {
            self.act_on_search(action);
            return Vec::new();
        }
        if let Some(by) = step(action) {
            self.walk(by);
            return Vec::new();
        }
        match action {
            Action::Back => return self.back(),
            Action::New => return vec![self.new_channel(cx)],
            Action::Open if !self.adding.is_empty() => return self.add_and_close(cx),
            Action::Open => return self.open(cx),
            Action::Next | Action::Right => self.turn(1),
            Action::Previous | Action::Left => self.turn(2),
            Action::Mark | Action::MarkAll if self.part == Part::Channels => {
                return say("channels-mark-where");
            }
            Action::Mark => return self.mark(),
            Action::MarkAll => return self.mark_all(),
            Action::Search => {
                self.part = Part::Missed;
                self.searching = true;
            }
            Action::Edit => return self.edit(cx),
            Action::Delete => return self.delete(cx),
            Action::Filter => {
                self.all = !self.all;
                self.part = Part::Missed;
            }
            Action::Group => self.by_kern = !self.by_kern,
            other => return vec![Effect::Say(places::elsewhere(other))],
        }
        Vec::new()
    }

    fn act_on_search(&mut self, action: Action) {
        match action {
            Action::Open => self.searching = false,
            Action::Back => {
                self.searching = false;
                self.search = LineInput::default();
            }
            other => match step(other) {
                Some(by) => self.walk(by),
                None => self.search.act(other),
            },
        }
    }

    /// One step back: the search, the marks, the part, the panel.
    fn back(&mut self) -> Vec<Effect> {
        if !self.search.text().is_empty() {
            self.search = LineInput::default();
        } else if !self.marked.is_empty() {
            let count = std::mem::take(&mut self.marked).len();
            return vec![Effect::Say(Phrase::new("unmarked").number("count", count))];
        } else if self.part != Part::Channels {
            self.part = Part::Channels;
        } else {
            return vec![Effect::Back];
        }
        Vec::new()
    }

    fn turn(&mut self, by: usize) {
        const PARTS: [Part; 3] = [Part::Channels, Part::Reached, Part::Missed];
        if self.adding.is_empty() {
            self.part = PARTS[(self.part as usize + by) % PARTS.len()];
        }
    }

    fn walk(&mut self, by: isize) {
        match (self.part, self.reach.clone()) {
            (Part::Reached, Some(reach)) => self.reached.step(by, &reach.reached),
            (Part::Missed, Some(reach)) => self.missed.step(by, &reach.missed),
            (_, Some(reach)) => {
                self.cursor.step(by, reach.channels.len());
                self.settle(by, &reach.channels);
            }
            _ => {}
        }
    }

    /// Leaves the name of a kern for the nearest channel; where there is none, it stays.
    fn settle(&mut self, by: isize, rows: &[Served]) {
        let channel = |place: &usize| matches!(rows.get(*place), Some(Served::Channel(_)));
        let here = self.cursor.0;
        let down = || (here..rows.len()).find(channel);
        let up = || (0..=here).rev().find(channel);
        let found = if by < 0 {
            up().or_else(down)
        } else {
            down().or_else(up)
        };
        self.cursor = Cursor(found.unwrap_or(here));
        self.channel = match rows.get(self.cursor.0) {
            Some(Served::Channel(id)) => Some(*id),
            _ => None,
        };
    }

    /// Takes over the channels and whom they reach, and stays where it is.
    fn take_over(&mut self, reach: Arc<Reach>, cx: &Context) {
        if reach.asked != self.asked() {
            return;
        }
        let same = self.channel.map(Served::Channel);
        let here = reach.channels.get(self.cursor.0).copied();
        if same.is_none() || here != same {
            let found = reach.channels.iter().position(|row| Some(*row) == same);
            self.cursor = found.map_or(self.cursor, Cursor).within(reach.channels.len());
            self.settle(1, &reach.channels);
        }
        self.complete = self.complete_of(&reach.channels, cx);
        self.reached.follow(&reach.reached);
        self.missed.follow(&reach.missed);
        self.reach = Some(reach);
    }

    /// Whether this is the change that it waits for.
    fn awaits(&self, edit: &Edit) -> bool {
        let made = edit.changes.iter().map(|change| (change.id, &change.after));
        made.eq(self.awaited.iter().map(|change| (change.id, &change.after)))
    }

    fn asked(&self) -> Asked {
        Asked {
            channel: self.channel,
            typed: self.search.text().to_owned(),
            all: self.all,
            by_kern: self.by_kern,
        }
    }
}

impl Screen for ChannelsScreen {
    fn title(&self, cx: &Context) -> String {
        match self.adding.as_slice() {
            [] => cx.words.say("channels-title"),
            [id] => {
                let name = cx.village.name_of(RecordKind::Asset, *id);
                cx.words.tell(&Phrase::new("channels-add-one").text("name", name))
            }
            ids => cx.words.count("channels-add-many", ids.len()),
        }
    }

    fn keys(&self) -> Vec<Binding> {
        if self.searching {
            return [SEARCH_KEYS, MOVING_WHILE_TYPING].concat();
        }
        if !self.adding.is_empty() {
            return [ADD_KEYS, MOVING].concat();
        }
        let mut keys = [KEYS, MOVING].concat();
        for key in &mut keys {
            key.hinted &= match key.action {
                Action::Mark => self.part != Part::Channels,
                Action::Group => self.part == Part::Channels,
                _ => true,
            };
        }
        keys
    }

    fn typing(&self) -> bool {
        self.searching
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Action(action) => {
                // Whoever does something else has answered no to what was asked.
                self.waits = Waits::Nothing;
                return self.act(action, cx);
            }
            Input::Key(key) if self.searching => {
                self.search.key(&key);
            }
            Input::Paste(text) if self.searching => self.search.paste(&text),
            Input::Click(spot) if !self.searching => self.click(spot),
            Input::Surveyed(Surveyed::Reach(reach)) => self.take_over(reach, cx),
            Input::Changed(edit) => {
                self.adding.retain(|id| cx.village.assets.contains_key(id));
                self.marked.retain(|id| cx.village.assets.contains_key(id));
                // After a question that was answered with no, any other change may come.
                if edit.is_some_and(|edit| self.awaits(&edit)) {
                    match std::mem::take(&mut self.waits) {
                        Waits::Closing => return vec![Effect::Back],
                        Waits::Marked => self.marked.clear(),
                        Waits::Nothing => {}
                    }
                }
            }
            Input::Presenting => self.search = LineInput::default(),
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        if self.adding.is_empty() {
            self.draw_all(frame, area, cx);
        } else {
            self.draw_adding(frame, area, cx);
        }
    }

    fn survey(&self) -> Option<Survey> {
        Some(Survey::Reach(self.asked()))
    }
}

fn say(key: &str) -> Vec<Effect> {
    vec![Effect::Say(Phrase::new(key))]
}

/// The form of a record.
fn form(kind: RecordKind, id: Id, cx: &Context) -> Vec<Effect> {
    match cx.village.get(kind, id) {
        Some(record) => vec![Effect::Open(Route::form(record, Some(id), None))],
        None => say("no-entry-chosen"),
    }
}
