//! The entry line: one line of typing, one entry, with below it what will be stored.

mod deeds;
mod draft;
mod look;
mod several;
mod stored;

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::{Value as Json, json};

use crate::domain::code::Code;
use crate::domain::entry_line::{Completion, Preview, Staying, Typing};

use crate::domain::phrase::Phrase;
use crate::keys::{Action, Binding, also, bind};
use crate::screens::entry_line::draft::stayed;
use crate::screens::entry_line::several::Several;
use crate::screens::entry_line::stored::Stored;
use crate::screens::{Context, Effect, Input, Screen};
use crate::widgets::line_input::LineInput;
use crate::widgets::rows::Cursor;

pub use draft::{draft_of, half_typed, is_half_typed};
pub use look::{resembles, shares};
pub use several::lines_left;

/// Under which name what is half typed is kept.
pub const NAME: &str = "entry_line";

/// The keys while a line is typed. Enter always stores; only Tab takes what is offered.
pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Save).told("line-store"),
    also("ctrl-s", Action::Save).told("line-store"),
    also("tab", Action::Open).told("line-complete"),
    also("up", Action::Up),
    also("down", Action::Down),
    bind("ctrl-t", Action::TurnRelation),
    bind("ctrl-e", Action::OpenDouble),
    bind("ctrl-g", Action::LetGo),
    bind("esc", Action::Back),
    bind("ctrl-x", Action::Discard),
];

/// The keys over lines that were pasted.
pub(super) const KEYS_OF_SEVERAL: &[Binding] = &[
    bind("enter", Action::Save).told("lines-store"),
    also("ctrl-s", Action::Save).told("lines-store"),
    bind("space", Action::Mark),
    bind("e", Action::Edit).told("lines-edit"),
    bind("#", Action::KindOfAll),
    bind("@", Action::KernOfAll),
    bind("i", Action::EntryLine).told("lines-aside"),
    bind("ctrl-x", Action::Discard),
    bind("esc", Action::Back),
];

/// More lines than this are a list for an import.
const MOST_LINES: usize = 500;

/// What is being typed, and what is known about it.
#[derive(Default)]
pub struct EntryLineScreen {
    line: LineInput,
    /// Kern and kind of the line before.
    staying: Staying,
    /// What was last asked to be previewed.
    asked: Typing,
    /// What the line would store, as far as is known.
    preview: Option<Preview>,
    /// Whether that is about the line and the village as they are now.
    fresh: bool,
    /// The completion that Tab takes.
    chosen: Cursor,
    /// Whether the list of completions was closed.
    closed: bool,
    /// The line of which it was said what is odd about it, and how much of that.
    warned: Option<(String, usize)>,
    /// Whether something may have been kept half typed.
    touched: bool,
    /// Whether it was said once that the line may be thrown away.
    discarding: bool,
    /// Lines that were pasted.
    several: Option<Several>,
    /// Whether a line is typed while they wait.
    aside: bool,
    /// What was stored here, the last one at the end.
    stored: Vec<Stored>,
    /// What is on its way to the disk.
    saving: Option<Stored>,
}

impl EntryLineScreen {
    /// The line as it was left half typed, or an empty one in the part of the village that is looked
    /// at.
    pub fn new(draft: Option<&Json>, cx: &Context) -> Self {
        let Some(draft) = draft else {
            let staying = Staying {
                kern: cx.scope.kern,
                kind: cx.scope.kind,
            };
            return Self {
                staying,
                ..Self::default()
            };
        };
        Self {
            line: LineInput::new(draft["line"].as_str().unwrap_or_default()),
            staying: stayed(draft),
            touched: true,
            several: Several::of_draft(&draft["lines"]),
            ..Self::default()
        }
    }

    /// The pasted lines, unless a line is typed while they wait.
    fn shown(&self) -> Option<&Several> {
        self.several.as_ref().filter(|_| !self.aside)
    }

    fn shown_mut(&mut self) -> Option<&mut Several> {
        self.several.as_mut().filter(|_| !self.aside)
    }

    /// Asks for what would be stored, if that was not asked yet.
    fn ask(&mut self) -> Vec<Effect> {
        let typing = match self.shown() {
            Some(several) => Typing {
                lines: several.lines(),
                cursor: 0,
                staying: self.staying,
            },
            None => Typing {
                lines: vec![self.line.text().to_owned()],
                cursor: self.line.cursor(),
                staying: self.staying,
            },
        };
        if typing == self.asked {
            return Vec::new();
        }
        self.fresh = false;
        self.asked = typing.clone();
        vec![Effect::Preview(typing)]
    }

    /// The same, also if it was asked: the village is another one now.
    fn ask_again(&mut self) -> Vec<Effect> {
        self.asked = Typing::default();
        self.ask()
    }

    fn take_over(&mut self, previews: &Arc<Vec<Preview>>, cx: &Context) {
        if let Some(several) = self.shown_mut() {
            several.take_over(previews.clone(), cx.words);
        } else if let [preview] = previews.as_slice()
            && preview.line == self.line.text()
        {
            self.preview = Some(preview.clone());
            self.fresh = true;
        }
    }

    /// What the line would store, now: what is on the screen, unless typing was faster than that.
    fn preview_now(&self, cx: &Context) -> Preview {
        let shown = self.preview.clone().filter(|_| self.fresh);
        shown.unwrap_or_else(|| Preview::at_once(self.line.text(), &self.staying, &cx.reading()))
    }

    /// What is offered now, if the list of it is open.
    fn offered(&self) -> &[Completion] {
        let preview = self.preview.as_ref().filter(|_| !self.closed);
        preview.map_or(&[], |preview| preview.completions.as_slice())
    }

    /// After every change of the text.
    fn changed(&mut self) -> Vec<Effect> {
        self.chosen = Cursor(0);
        self.closed = false;
        self.warned = None;
        let mut effects = self.ask();
        let empty = self.draft().is_none();
        if std::mem::replace(&mut self.touched, !empty) && empty {
            // An empty line is nothing to be offered after a blackout.
            effects.push(Effect::DropDraft(NAME.to_owned()));
        }
        effects
    }

    /// One step back: what is typed over the pasted lines, the list of completions, the line that is typed
    /// while they wait, the panel.
    fn back(&mut self) -> Vec<Effect> {
        if let Some(several) = self.shown_mut() {
            if several.pasted.leave() {
                return Vec::new();
            }
            return vec![Effect::Say(several.pasted.kept()), Effect::Back];
        }
        if !self.offered().is_empty() {
            self.closed = true;
            return Vec::new();
        }
        if std::mem::take(&mut self.aside) {
            return self.ask();
        }
        if self.line.text().trim().is_empty() {
            return vec![Effect::Back];
        }
        vec![Effect::SayKept, Effect::Back]
    }

    /// A pasted line is text; several are an entry each, behind those that wait already.
    fn paste(&mut self, text: &str) -> Vec<Effect> {
        if self.shown_mut().is_some_and(|several| several.pasted.paste(text)) {
            return Vec::new();
        }
        let lines = text.lines().map(unlisted).filter(|line| !line.is_empty());
        let lines: Vec<String> = lines.map(str::to_owned).collect();
        let waiting = self.several.as_ref().map_or(0, |several| several.pasted.len());
        let count = waiting + lines.len();
        if 1 < lines.len() && MOST_LINES < count {
            let too_many = Phrase::new("lines-too-many").number("count", count);
            return vec![Effect::Say(too_many)];
        }
        if 1 < lines.len() || self.shown().is_some() && !lines.is_empty() {
            return self.add_lines(lines);
        }
        self.line.paste(text);
        self.changed()
    }

    fn add_lines(&mut self, lines: Vec<String>) -> Vec<Effect> {
        self.aside = false;
        self.touched = true;
        let Some(several) = &mut self.several else {
            self.several = Some(Several::new(lines));
            return self.ask();
        };
        let said = Phrase::new("lines-added").number("count", lines.len());
        several.pasted.add(lines);
        let mut effects = self.ask();
        effects.push(Effect::Say(said));
        effects
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        match action {
            Action::Discard => return self.discard(),
            Action::Save => return self.store(cx),
            Action::Open => return self.complete(cx),
            Action::Back => return self.back(),
            Action::TurnRelation => return self.turn_relation(cx),
            Action::OpenDouble => return self.open_double(cx),
            Action::LetGo => return self.let_go(),
            Action::EntryLine => return vec![Effect::Say(Phrase::new("line-already"))],
            Action::Up => self.chosen.step(-1, self.offered().len()),
            Action::Down => self.chosen.step(1, self.offered().len()),
            _ => return vec![Effect::Say(Phrase::new("line-key-unknown"))],
        }
        Vec::new()
    }
}

impl Screen for EntryLineScreen {
    fn title(&self, cx: &Context) -> String {
        match (self.shown(), &self.several) {
            (Some(several), _) => several.pasted.title(cx),
            (None, Some(waiting)) => {
                let title = Phrase::new("line-title-while").number("count", waiting.pasted.len());
                cx.words.tell(&title)
            }
            (None, None) => cx.words.say("line-title"),
        }
    }

    fn keys(&self) -> Vec<Binding> {
        if let Some(several) = self.shown() {
            return several.pasted.keys(KEYS_OF_SEVERAL);
        }
        let entry = self.preview.as_ref();
        let works = |action| match action {
            Action::TurnRelation => entry.is_some_and(|preview| !preview.entry.turns.is_empty()),
            Action::OpenDouble => entry.is_some_and(|preview| !preview.doubles.is_empty()),
            Action::LetGo => self.staying != Staying::default(),
            Action::Discard => !self.line.text().is_empty(),
            _ => true,
        };
        let mut keys = KEYS.to_vec();
        for binding in &mut keys {
            binding.hinted &= works(binding.action);
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
            Input::Shown => self.ask(),
            Input::Previews(previews) => {
                self.take_over(&previews, cx);
                Vec::new()
            }
            Input::Changed(edit) => {
                if let Some(edit) = edit {
                    self.follow(&edit);
                }
                self.ask_again()
            }
            Input::Words => self.ask_again(),
            Input::Action(Action::Back) => self.back(),
            Input::Action(action) if self.shown().is_some() => self.act_on_lines(action, cx),
            Input::Action(action) => self.act(action, cx),
            Input::Click(spot) => {
                if let Some(several) = self.shown_mut() {
                    several.pasted.click(spot);
                }
                Vec::new()
            }
            Input::Paste(text) => self.paste(&text),
            Input::Key(key) => {
                if let Some(several) = self.shown_mut() {
                    several.pasted.key(&key);
                    return Vec::new();
                }
                if self.line.key(&key) {
                    return self.changed();
                }
                self.closed = false;
                self.ask()
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
        let lines = self.several.as_ref().map(|several| several.pasted.draft());
        if lines.is_none() && self.line.text().trim().is_empty() {
            return None;
        }
        let mut draft = draft_of(self.line.text(), &self.staying);
        draft["lines"] = json!(lines);
        Some((NAME.to_owned(), draft))
    }

    fn memory(&self) -> Option<Json> {
        Some(json!({
            "kern": self.staying.kern,
            "kind": self.staying.kind.map(Code::code),
        }))
    }

    /// What stayed of the last line, unless something else is looked at by now.
    fn recall(&mut self, memory: &Json) {
        if self.staying == Staying::default() {
            self.staying = stayed(memory);
        }
    }
}

/// A line of a list without the sign that lists have in front of their lines.
fn unlisted(line: &str) -> &str {
    let line = line.trim();
    let signs = ["- ", "* ", "– ", "• ", "· "];
    let bare = signs.iter().find_map(|sign| line.strip_prefix(sign));
    bare.unwrap_or(line).trim_start()
}
