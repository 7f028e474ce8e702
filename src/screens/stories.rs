//! 5 Verhalen: what people told and saw, and the walks, conversations and meetings that it came from.

mod choices;
mod deeds;
mod detail;
mod look;

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use serde_json::{Value as Json, json};

use crate::domain::change::Edit;
use crate::domain::code::Code;
use crate::domain::lists::{Condition, Sphere};
use crate::domain::record::{Id, RecordKind};
use crate::domain::story::{Audience, StoryKind, Tone};
use crate::domain::storybook::{Gatherings, Storybook, Wanted};
use crate::domain::survey::{Survey, Surveyed};
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::handout::HandoutRoute;
use crate::screens::{Context, Effect, Input, Main, Screen, places};
use crate::widgets::line_input::LineInput;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::step;
use crate::widgets::spots::Spot;

pub use deeds::about;

/// Keys of this screen.
pub(super) const KEYS: &[Binding] = &[
    bind("n", Action::New),
    bind("enter", Action::Open).told("stories-open"),
    bind("m", Action::Matrix).told("stories-other"),
    bind("W", Action::Walk),
    bind("/", Action::Search),
    bind("f", Action::Filter).told("stories-filter"),
    also("s", Action::Story),
    bind("P", Action::Print).told("walks-print"),
    also("e", Action::Edit),
    bind("d", Action::Delete),
    also("delete", Action::Delete),
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

/// An edit of more records than this says nothing about where one wants to be.
const SWEEPING: usize = 100;

/// What can be clicked beside rows: the search bar and what stands beside the list.
const SEARCH_BAR: Spot = Spot::Part(0);
const DETAIL: Spot = Spot::Part(1);

/// The screen.
#[derive(Debug, Default)]
pub struct Stories {
    mode: Mode,
    focus: Focus,
    search: LineInput,
    /// What is left out of the list of stories.
    wanted: Wanted,
    book: Option<Arc<Storybook>>,
    gatherings: Option<Arc<Gatherings>>,
    cursor: Cursor,
    /// What the cursor was on last, in the one list and in the other, to find it again.
    chosen: [Option<Id>; 2],
    /// How far what stands beside the list is scrolled.
    scroll: usize,
    asks: Asks,
}

/// What is listed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Mode {
    #[default]
    Stories,
    Gatherings,
}

/// Which part has the keys.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Focus {
    #[default]
    List,
    Search,
    Detail,
}

/// What the panel above is choosing for us.
#[derive(Debug, Default, Clone)]
enum Asks {
    #[default]
    Nothing,
    New,
    Filter(Vec<Wanted>),
    Paper(Vec<HandoutRoute>),
    /// The numbers of this walk, to type in what was seen.
    Numbers(Id),
}

impl Screen for Stories {
    fn title(&self, cx: &Context) -> String {
        cx.words.say(Main::Stories.label())
    }

    fn keys(&self) -> Vec<Binding> {
        if self.focus == Focus::Search {
            return SEARCH_KEYS.to_vec();
        }
        let mut keys = [KEYS, MOVING].concat();
        // Only walks and the like have a page of their own.
        let printed = self.mode == Mode::Gatherings && self.under_cursor().is_some();
        keys.retain(|binding| printed || binding.action != Action::Print);
        for binding in &mut keys {
            binding.hinted &= match binding.action {
                Action::Open | Action::Delete => self.under_cursor().is_some(),
                Action::Filter => self.mode == Mode::Stories,
                _ => true,
            };
        }
        keys
    }

    fn typing(&self) -> bool {
        self.focus == Focus::Search
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Action(action) => return self.act(action, cx),
            Input::Key(key) if self.search.key(&key) => self.begin_at_first(),
            Input::Paste(text) => {
                self.search.paste(&text);
                self.begin_at_first();
            }
            Input::Click(spot) => self.click(spot),
            Input::Surveyed(surveyed) => self.take_over(surveyed),
            Input::Chosen(choice) => return self.chosen_in_panel(&choice, cx),
            Input::Numbered(walk) => return self.numbered(walk),
            Input::Changed(Some(edit)) => self.follow(&edit),
            Input::Changed(None) if cx.village.is_empty() => *self = Self::default(),
            Input::Presenting => {
                self.search = LineInput::default();
                self.focus = Focus::List;
                // Who looks along sees nothing of before.
                self.book = None;
                self.gatherings = None;
            }
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        // What is written at length needs a wide place; on a small screen that is below the list.
        let [list, detail] = if area.width < 110 {
            let detail = (area.height / 2).clamp(5, 14);
            Layout::vertical([Constraint::Min(6), Constraint::Length(detail)]).areas(area)
        } else {
            let wide = area.width * 58 / 100;
            Layout::horizontal([Constraint::Length(wide), Constraint::Min(20)]).areas(area)
        };
        cx.spots.put(detail, DETAIL);
        let focus = self.draw_list(frame, list, cx);
        let reading = self.draw_detail(frame, detail, cx);
        frame.set_cursor_position(if self.focus == Focus::Detail {
            reading
        } else {
            focus
        });
    }

    fn survey(&self) -> Option<Survey> {
        let words = self.search.text().trim().to_owned();
        Some(match self.mode {
            Mode::Stories => Survey::Stories(Wanted {
                words,
                ..self.wanted.clone()
            }),
            Mode::Gatherings => Survey::Gatherings(words),
        })
    }

    fn memory(&self) -> Option<Json> {
        Some(json!({
            "gatherings": self.mode == Mode::Gatherings,
            "kind": self.wanted.kind.map(Code::code),
            "condition": self.wanted.condition.map(Code::code),
            "audience": self.wanted.audience.map(Code::code),
            "tone": self.wanted.tone.map(Code::code),
            "sphere": self.wanted.sphere.map(Code::code),
            "kern": self.wanted.kern,
            "chosen": self.chosen,
        }))
    }

    fn recall(&mut self, memory: &Json) {
        let text = |key: &str| memory[key].as_str().unwrap_or_default();
        if memory["gatherings"].as_bool().unwrap_or_default() {
            self.mode = Mode::Gatherings;
        }
        self.wanted = Wanted {
            words: String::new(),
            kind: StoryKind::from_code(text("kind")),
            condition: Condition::from_code(text("condition")),
            audience: Audience::from_code(text("audience")),
            tone: Tone::from_code(text("tone")),
            sphere: Sphere::from_code(text("sphere")),
            kern: Id::parse(text("kern")),
        };
        for (place, chosen) in self.chosen.iter_mut().enumerate() {
            *chosen = memory["chosen"][place].as_str().and_then(Id::parse);
        }
    }
}

impl Stories {
    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        if let Some(by) = step(action) {
            self.walk(by);
            return Vec::new();
        }
        match action {
            Action::Next | Action::Previous | Action::Left | Action::Right => {
                self.focus = if self.focus == Focus::Detail {
                    Focus::List
                } else {
                    Focus::Detail
                };
                self.scroll = 0;
            }
            Action::Open if self.focus == Focus::Search => self.focus = Focus::List,
            Action::Open => return self.open(cx),
            Action::Edit => return self.edit(cx),
            Action::Back => return self.back(),
            Action::Search => {
                self.focus = Focus::Search;
                self.search.select();
            }
            Action::Matrix => self.switch(),
            Action::Filter => return self.choose_filter(cx),
            Action::New => return self.choose_new(cx),
            Action::Story => return self.begin_story(StoryKind::Story, cx),
            Action::Delete => return self.delete(cx),
            Action::Copy => return self.copy(cx),
            Action::Walk => return self.type_in(cx),
            Action::Print => return self.print(cx),
            other => return vec![Effect::Say(places::elsewhere(other))],
        }
        Vec::new()
    }

    fn rows(&self) -> usize {
        match self.mode {
            Mode::Stories => self.book.as_ref().map_or(0, |book| book.rows.len()),
            Mode::Gatherings => self.gatherings.as_ref().map_or(0, |book| book.rows.len()),
        }
    }

    /// What the cursor is on.
    fn under_cursor(&self) -> Option<(RecordKind, Id)> {
        let place = self.cursor.0;
        match self.mode {
            Mode::Stories => {
                let id = self.book.as_ref()?.rows.get(place)?;
                Some((RecordKind::Story, *id))
            }
            Mode::Gatherings => {
                let harvest = self.gatherings.as_ref()?.rows.get(place)?;
                Some((RecordKind::Gathering, harvest.gathering))
            }
        }
    }

    fn walk(&mut self, by: isize) {
        if self.focus == Focus::Detail {
            self.scroll = self.scroll.saturating_add_signed(by);
            return;
        }
        self.cursor.step(by, self.rows());
        self.remember_chosen();
    }

    fn remember_chosen(&mut self) {
        self.scroll = 0;
        if let Some((_, id)) = self.under_cursor() {
            self.chosen[self.mode as usize] = Some(id);
        }
    }

    /// What is searched for has changed: the first that is found is chosen.
    fn begin_at_first(&mut self) {
        self.scroll = 0;
        self.cursor = Cursor(0);
        self.chosen[self.mode as usize] = None;
    }

    /// The other list.
    fn switch(&mut self) {
        self.mode = match self.mode {
            Mode::Stories => Mode::Gatherings,
            Mode::Gatherings => Mode::Stories,
        };
        self.search = LineInput::default();
        self.focus = Focus::List;
        self.scroll = 0;
        self.find_again();
    }

    fn click(&mut self, spot: Spot) {
        match spot {
            Spot::Row(_) => {
                self.focus = Focus::List;
                self.cursor.click(spot);
                self.remember_chosen();
            }
            SEARCH_BAR => self.focus = Focus::Search,
            DETAIL => self.focus = Focus::Detail,
            _ => {}
        }
    }

    fn take_over(&mut self, surveyed: Surveyed) {
        match surveyed {
            Surveyed::Stories(book) => self.book = Some(book),
            Surveyed::Gatherings(book) => self.gatherings = Some(book),
            _ => return,
        }
        self.find_again();
    }

    /// Stays at what the cursor was on, if it is still there.
    fn find_again(&mut self) {
        let chosen = self.chosen[self.mode as usize];
        let place = match self.mode {
            Mode::Stories => self
                .book
                .as_ref()
                .and_then(|book| book.rows.iter().position(|id| Some(*id) == chosen)),
            Mode::Gatherings => self.gatherings.as_ref().and_then(|book| {
                let mut rows = book.rows.iter();
                rows.position(|row| Some(row.gathering) == chosen)
            }),
        };
        self.cursor = place.map_or(self.cursor, Cursor).within(self.rows());
        if let Some((_, id)) = self.under_cursor().filter(|_| chosen.is_none()) {
            self.chosen[self.mode as usize] = Some(id);
        }
    }

    /// Goes to what was added or changed.
    fn follow(&mut self, edit: &Edit) {
        if SWEEPING < edit.changes.len() {
            return;
        }
        for change in edit.changes.iter().filter(|change| change.after.is_some()) {
            match change.kind {
                RecordKind::Story => self.chosen[0] = Some(change.id),
                RecordKind::Gathering => self.chosen[1] = Some(change.id),
                _ => {}
            }
        }
    }

    /// One step back: out of the search or the detail, then the search, then what is left out.
    fn back(&mut self) -> Vec<Effect> {
        if self.focus == Focus::Detail {
            self.focus = Focus::List;
        } else if self.focus == Focus::Search || !self.search.text().is_empty() {
            self.focus = Focus::List;
            self.search = LineInput::default();
        } else if self.mode == Mode::Stories && !self.wanted.is_unfiltered() {
            self.wanted = Wanted::default();
        } else {
            return vec![Effect::Say(crate::domain::phrase::Phrase::new("nowhere-back"))];
        }
        Vec::new()
    }
}
