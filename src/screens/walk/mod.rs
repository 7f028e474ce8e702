//! Typing in what was seen on a walk, by the numbers of its list: one line an entry, with below it what will
//! be stored.

mod deeds;
mod draft;
mod look;
mod several;
mod who;

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::Value as Json;

use crate::domain::entry_line::{Preview, Staying, Typing};
use crate::domain::gathering::Participant;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::Names;
use crate::domain::record::Id;
use crate::domain::survey::{Survey, Surveyed};
use crate::domain::value::{Rows, read_day};
use crate::domain::walk::{Outing, WalkLine, WalkList, What, read};
use crate::keys::{Action, Binding, also, bind};
use crate::screens::form::free;
use crate::screens::walk::deeds::Stored;
use crate::screens::walk::draft::name_of;
use crate::screens::walk::several::Several;
use crate::screens::{Context, Effect, Input, Screen};
use crate::widgets::line_input::LineInput;
use crate::widgets::spots::Spot;

pub use draft::half_typed;

/// The keys while a line is typed.
pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Save).told("walk-store"),
    also("ctrl-s", Action::Save).told("walk-store"),
    bind("tab", Action::Next),
    also("shift-tab", Action::Previous),
    also("up", Action::Previous),
    also("down", Action::Next),
    bind("esc", Action::Back),
    bind("ctrl-x", Action::Discard),
];

/// The keys over lines that were pasted.
pub(super) const KEYS_OF_SEVERAL: &[Binding] = &[
    bind("enter", Action::Save).told("walk-lines-store"),
    also("ctrl-s", Action::Save).told("walk-lines-store"),
    bind("space", Action::Mark),
    bind("e", Action::Edit).told("lines-edit"),
    bind("i", Action::EntryLine).told("lines-aside"),
    bind("ctrl-x", Action::Discard),
    bind("esc", Action::Back),
];

/// More lines than this are too much at once.
const MOST_LINES: usize = 500;

/// The three things that are typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Focus {
    #[default]
    Line,
    Day,
    Who,
}

impl Focus {
    const ALL: [Self; 3] = [Self::Day, Self::Who, Self::Line];

    fn other(self, by: usize) -> Self {
        let place = Self::ALL.iter().position(|focus| *focus == self).unwrap_or(0);
        Self::ALL[(place + by) % Self::ALL.len()]
    }
}

/// What is being typed, and what is known about it.
pub struct WalkScreen {
    list: WalkList,
    /// What its draft is called.
    name: String,
    focus: Focus,
    day: LineInput,
    who: LineInput,
    line: LineInput,
    /// Day and participants as they were, so that they alone are no draft.
    first: (String, String),
    /// What was last asked to be previewed of something that is not on the list.
    asked: Typing,
    /// What the line would add to the list, as far as is known, and whether that is about it as it is now.
    missing: Option<Preview>,
    fresh: bool,
    /// The line of which it was said that something is odd about it.
    warned: Option<String>,
    /// Whether something may have been kept half typed.
    touched: bool,
    /// Whether it was said once that the line may be thrown away.
    discarding: bool,
    several: Option<Several>,
    /// Whether a line is typed while they wait.
    aside: bool,
    /// What was stored here, the last one at the end.
    stored: Vec<Stored>,
    /// What is on its way to the disk.
    saving: Option<Stored>,
    /// By what people can be known, to notice their names.
    names: Option<Arc<Names>>,
}

impl WalkScreen {
    /// The walk with this id and its list, as it was left half typed or with an empty line.
    pub fn new(walk: Id, draft: Option<&Json>, cx: &Context) -> Self {
        let known = cx.about.walks.iter().find(|list| list.walk == walk);
        let list = known.cloned().unwrap_or(WalkList {
            walk,
            kern: None,
            made: cx.today,
            entries: Vec::new(),
        });
        let gathering = cx.village.gatherings.get(&walk);
        let day = gathering.and_then(|gathering| gathering.date).unwrap_or(cx.today);
        let who = gathering.map(|gathering| who::written(&gathering.participants));
        let first = (day.strftime("%-d-%-m-%Y").to_string(), who.unwrap_or_default());
        let text = |key: &str| draft.and_then(|draft| draft[key].as_str());
        // What was half typed keeps its name; what is begun while that waits does not get it.
        let name = match draft {
            Some(_) => text("name").map_or_else(|| name_of(walk), str::to_owned),
            None => free(name_of(walk), &cx.about.drafts),
        };
        Self {
            list,
            name,
            focus: Focus::default(),
            day: LineInput::new(text("day").unwrap_or(&first.0)),
            who: LineInput::new(text("who").unwrap_or(&first.1)),
            line: LineInput::new(text("line").unwrap_or_default()),
            first,
            asked: Typing::default(),
            missing: None,
            fresh: false,
            warned: None,
            touched: draft.is_some(),
            discarding: false,
            several: draft.and_then(|draft| Several::of_draft(&draft["lines"])),
            aside: false,
            stored: Vec::new(),
            saving: None,
            names: None,
        }
    }

    /// The pasted lines, unless a line is typed while they wait.
    fn shown(&self) -> Option<&Several> {
        self.several.as_ref().filter(|_| !self.aside)
    }

    fn shown_mut(&mut self) -> Option<&mut Several> {
        self.several.as_mut().filter(|_| !self.aside)
    }

    /// The walk as it will be kept; nothing as long as its day cannot be read.
    fn outing(&self, cx: &Context) -> Option<Outing> {
        Some(Outing {
            id: self.list.walk,
            kern: self.list.kern,
            day: self.day_typed(cx)?,
            participants: self.participants(cx),
        })
    }

    fn day_typed(&self, cx: &Context) -> Option<jiff::civil::Date> {
        read_day(self.day.text(), cx.today)
    }

    /// Who took part: as it is kept, unless something else was typed.
    fn participants(&self, cx: &Context) -> Rows<Participant> {
        let kept = cx.village.gatherings.get(&self.list.walk);
        match kept.filter(|_| self.who.text() == self.first.1) {
            Some(kept) => kept.participants.clone(),
            None => who::read(self.who.text()),
        }
    }

    /// What the line says.
    fn read(&self, cx: &Context) -> WalkLine {
        read(self.line.text(), &self.list, &cx.reading())
    }

    fn staying(&self) -> Staying {
        Staying {
            kern: self.list.kern,
            kind: None,
        }
    }

    /// Asks for what would be added to the list, if the line is about that and it was not asked yet.
    fn ask(&mut self, cx: &Context) -> Vec<Effect> {
        let lines = match self.shown() {
            Some(several) => several.missing(),
            None => match self.read(cx).what {
                What::Missing(start) => vec![self.line.text()[start..].to_owned()],
                _ => Vec::new(),
            },
        };
        let typing = Typing {
            cursor: 0,
            lines,
            staying: self.staying(),
        };
        if typing == self.asked {
            return Vec::new();
        }
        self.fresh = false;
        self.asked = typing.clone();
        if typing.lines.is_empty() {
            return Vec::new();
        }
        vec![Effect::Preview(typing)]
    }

    fn take_over(&mut self, previews: &[Preview]) {
        let ours = previews.iter().map(|preview| &preview.line).eq(&self.asked.lines);
        if !ours || previews.is_empty() {
            return;
        }
        match self.shown_mut() {
            Some(several) => several.take_over(previews),
            None => {
                self.missing = previews.first().cloned();
                self.fresh = true;
            }
        }
    }

    /// What the line would add now: what is on the screen, unless typing was faster than that.
    fn missing_now(&self, text: &str, cx: &Context) -> Preview {
        let shown = self.missing.clone();
        let shown = shown.filter(|preview| self.fresh && preview.line == text);
        shown.unwrap_or_else(|| Preview::at_once(text, &self.staying(), &cx.reading()))
    }

    /// After every change of a text.
    fn changed(&mut self, cx: &Context) -> Vec<Effect> {
        self.warned = None;
        let mut effects = self.ask(cx);
        let empty = self.draft().is_none();
        if std::mem::replace(&mut self.touched, !empty) && empty {
            // An empty line is nothing to be offered after a blackout.
            effects.push(Effect::DropDraft(self.name.clone()));
        }
        effects
    }

    fn field(&mut self) -> &mut LineInput {
        match self.focus {
            Focus::Line => &mut self.line,
            Focus::Day => &mut self.day,
            Focus::Who => &mut self.who,
        }
    }

    /// A pasted line is text; several are an entry each, behind those that wait already.
    fn paste(&mut self, text: &str, cx: &Context) -> Vec<Effect> {
        if self.shown_mut().is_some_and(|several| several.pasted.paste(text)) {
            return Vec::new();
        }
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let lines: Vec<String> = lines.map(str::to_owned).collect();
        let waiting = self.several.as_ref().map_or(0, |several| several.pasted.len());
        let count = waiting + lines.len();
        if 1 < lines.len() && MOST_LINES < count {
            let too_many = Phrase::new("walk-lines-too-many").number("count", count);
            return vec![Effect::Say(too_many.number("most", MOST_LINES))];
        }
        if 1 < lines.len() || self.shown().is_some() && !lines.is_empty() {
            return self.add_lines(lines, cx);
        }
        self.field().paste(text);
        self.changed(cx)
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        match action {
            Action::Discard => self.discard(cx),
            Action::Save if self.focus == Focus::Line => self.store(cx),
            Action::Save | Action::Next => self.go(1, cx),
            Action::Previous => self.go(2, cx),
            Action::Back => self.back(cx),
            _ => vec![Effect::Say(Phrase::new("walk-key-unknown"))],
        }
    }
}

impl Screen for WalkScreen {
    fn title(&self, cx: &Context) -> String {
        match self.shown() {
            Some(several) => several.pasted.title(cx),
            None => self.called(cx),
        }
    }

    fn keys(&self) -> Vec<Binding> {
        if let Some(several) = self.shown() {
            return several.pasted.keys(KEYS_OF_SEVERAL);
        }
        let mut keys = KEYS.to_vec();
        for binding in &mut keys {
            let works = binding.action != Action::Discard || !self.line.text().is_empty();
            binding.hinted &= works;
        }
        keys
    }

    fn typing(&self) -> bool {
        self.shown().is_none_or(|several| several.pasted.is_typing())
    }

    fn takes_lines(&self) -> bool {
        true
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        if !matches!(input, Input::Action(Action::Discard)) {
            self.discarding = false;
            if let Some(several) = &mut self.several {
                several.pasted.keep();
            }
        }
        match input {
            Input::Shown | Input::Words => {
                self.asked = Typing::default();
                self.read_again(cx);
                self.ask(cx)
            }
            Input::Surveyed(Surveyed::Names(names)) => {
                self.names = Some(names);
                Vec::new()
            }
            Input::Previews(previews) => {
                self.take_over(&previews);
                Vec::new()
            }
            Input::Changed(edit) => {
                if let Some(edit) = edit {
                    self.follow(&edit);
                }
                self.follow_walk(cx);
                self.asked = Typing::default();
                self.read_again(cx);
                self.ask(cx)
            }
            Input::Action(Action::Back) => self.back(cx),
            Input::Action(action) if self.shown().is_some() => self.act_on_lines(action, cx),
            Input::Action(action) => self.act(action, cx),
            Input::Click(Spot::Field(place)) => match Focus::ALL.get(place) {
                Some(focus) => self.go_to(*focus, cx),
                None => Vec::new(),
            },
            Input::Click(spot) => {
                if let Some(several) = self.shown_mut() {
                    several.pasted.click(spot);
                }
                Vec::new()
            }
            Input::Paste(text) => self.paste(&text, cx),
            Input::Key(key) => {
                if let Some(several) = self.shown_mut() {
                    several.pasted.key(&key);
                } else if self.field().key(&key) {
                    return self.changed(cx);
                }
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        match self.shown() {
            Some(several) => several.draw(frame, area, cx),
            None => self.draw_line(frame, area, cx),
        }
    }

    fn draft(&self) -> Option<(String, Json)> {
        Some((self.name.clone(), self.half_typed()?))
    }

    fn survey(&self) -> Option<Survey> {
        Some(Survey::Names)
    }
}
