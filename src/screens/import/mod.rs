//! Taking in a list: which file, how it is read, what its columns hold, what it would bring; then writing.

mod another_kind;
mod arrived;
mod check;
mod double;
mod file;
mod keys;
mod leaving;
mod look;
mod mapping;
mod memory;
mod near;
mod places;
mod reading;
mod sections;
mod settling;
mod state;
mod tally;
mod targets;
mod unclear;
mod whole;
mod words;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use serde_json::Value as Json;

use crate::domain::phrase::Phrase;
use crate::domain::scrub::scrub;
use crate::exchange::csv::{CsvImport, CsvOptions, Look};
use crate::exchange::foreseen::Foreseen;
use crate::exchange::whole::Whole;
use crate::keys::{Action, Binding};
use crate::screens::{Choice, Context, Effect, Input, Screen};
use crate::widgets::line_input::LineInput;
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::text::cut_middle;

use file::Shelf;
use mapping::MapRow;
use memory::Begun;
use settling::Earlier;
use tally::{Moved, Tally};

pub(super) use keys::{FILE_KEYS, KEYS, NOTHING_YET};
pub use places::{Entry, Folder, ListSource, Sort};
pub use tally::Planned;

/// The most cells of the name of the file in the title.
const NAME: usize = 20;

/// Cells and rows of the panel.
const SIZE: Size = Size::new(112, 36);

/// How far one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
enum Step {
    /// Choosing the file.
    #[default]
    File,
    /// Saying how it is read.
    Reading,
    /// Saying what its columns hold.
    Mapping,
    /// Seeing what it would bring.
    Check,
}

/// What is being worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Busy {
    /// The list is looked at.
    Reading,
    /// What it would bring, of so many rows of so many.
    Planning(usize, usize),
    /// The same, to be written as soon as it is known.
    Writing(usize, usize),
}

/// What is being typed.
enum Typing {
    /// What all rows get in this field.
    Fixed(&'static str, LineInput),
    /// How many entries come in.
    Amount(LineInput),
}

/// The list, and how far one is with it.
#[derive(Default)]
pub struct ImportScreen {
    step: Step,
    shelf: Shelf,
    /// The file; none: the clipboard, if there is a list at all.
    file: Option<PathBuf>,
    options: CsvOptions,
    look: Option<Arc<Look>>,
    plan: Option<Arc<CsvImport>>,
    /// What it would bring if it is no list but a whole inventory.
    whole: Option<Arc<Whole>>,
    /// The village as it would be then.
    foreseen: Option<Arc<Foreseen>>,
    /// Whether it was asked if what another village has is to come in.
    sure: bool,
    /// Whether one entry is read as a whole, and how far down.
    viewing: Option<u16>,
    busy: Option<Busy>,
    /// What is said of where the options come from, if they do not come from here.
    greeting: Option<&'static str>,
    /// Up to where one goes once the list is read again.
    resume: Option<Step>,
    /// The list that was left half done, until one goes on with it or begins with another.
    begun: Option<Begun>,
    /// What was said of other lists that were left, the last one first.
    left: Vec<Begun>,
    cursors: [Cursor; 4],
    /// What was chosen in what it would bring, before something else was said of the list.
    earlier: Option<Earlier>,
    /// For which row a choice is open.
    asking: Option<MapRow>,
    typing: Option<Typing>,
    /// What is counted of what it would bring.
    tally: Arc<Tally>,
    /// Whether answers were given that the plan does not know yet.
    answered: bool,
    /// How the counts are others by them.
    moved: Moved,
    /// Whether the list is being written just now.
    writing: bool,
    problem: Option<Phrase>,
}

impl ImportScreen {
    /// The panel, with this file or without one yet.
    pub fn new(file: Option<PathBuf>) -> Self {
        Self {
            file,
            ..Self::default()
        }
    }

    /// What the list is called: its file, or the clipboard.
    fn file_name(&self, cx: &Context) -> String {
        let name = self.file.as_deref().and_then(Path::file_name);
        let name = name.map(|name| scrub(&name.to_string_lossy()).replace('\n', " "));
        name.unwrap_or_else(|| cx.words.say("import-clipboard"))
    }

    fn cursor(&mut self) -> &mut Cursor {
        &mut self.cursors[self.step as usize]
    }

    fn back(&mut self) -> Vec<Effect> {
        if self.busy.is_some() && self.step != Step::File {
            self.busy = None;
            if self.step == Step::Check && self.plan.is_none() {
                self.step = Step::Mapping;
            }
            return vec![Effect::StopList, Effect::Say(Phrase::new("import-stopped"))];
        }
        if self.typing.take().is_some() {
            return Vec::new();
        }
        self.problem = None;
        match self.step {
            Step::File => return self.leave_folder(),
            Step::Reading => {
                let mut effects = self.leave_list();
                self.step = Step::File;
                effects.extend(self.look_further());
                return effects;
            }
            Step::Mapping => self.step = Step::Reading,
            Step::Check if self.whole.take().is_some() => {
                self.step = Step::File;
                self.file = None;
                return self.begin();
            }
            Step::Check => self.step = Step::Mapping,
        }
        Vec::new()
    }

    fn onward(&mut self) -> Vec<Effect> {
        match self.step {
            Step::File => self.open_chosen(),
            Step::Reading if self.look.is_some() => {
                self.step = Step::Mapping;
                Vec::new()
            }
            Step::Reading => Vec::new(),
            Step::Mapping if self.look.as_ref().is_some_and(|look| look.has_names()) => self.work_out(),
            Step::Mapping => vec![Effect::Say(Phrase::new("import-no-names"))],
            Step::Check if self.whole.is_some() => vec![Effect::Say(Phrase::new("import-whole-keys"))],
            Step::Check => self.go_to_next_sort(),
        }
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        self.writing = false;
        if let Some(scroll) = self.viewing.filter(|_| self.busy.is_none()) {
            return self.act_on_entry(action, scroll);
        }
        match action {
            Action::Back => return self.back(),
            Action::Open if self.typing.is_some() => return self.typed(cx),
            _ if self.typing.is_some() => {
                if let Some(Typing::Fixed(_, line) | Typing::Amount(line)) = &mut self.typing {
                    line.act(action);
                }
                return Vec::new();
            }
            _ if self.busy.is_some() && self.step != Step::File => {
                return vec![Effect::Say(Phrase::new("import-busy-keys"))];
            }
            Action::Undo | Action::Redo => return vec![Effect::Say(Phrase::new("import-nothing-yet"))],
            Action::Next => return self.onward(),
            Action::Previous => return self.back(),
            _ => {}
        }
        match self.step {
            Step::File => self.act_on_file(action),
            Step::Reading => self.act_on_reading(action),
            Step::Mapping => self.act_on_mapping(action, cx),
            Step::Check => match self.whole.clone() {
                Some(whole) => self.act_on_whole(action, &whole, cx),
                None => self.act_on_check(action, cx),
            },
        }
    }

    /// What was typed is taken.
    fn typed(&mut self, cx: &Context) -> Vec<Effect> {
        match self.typing.take() {
            Some(Typing::Fixed(field, line)) => self.fix(field, line.text().trim()),
            Some(Typing::Amount(line)) => self.confirm_amount(line, cx),
            None => Vec::new(),
        }
    }

    /// What a choice panel answered.
    fn chosen(&mut self, choice: &Choice, cx: &Context) -> Vec<Effect> {
        match (choice, self.asking.take()) {
            (Choice::Place(place), Some(row)) => self.choose(row, *place, cx),
            _ => Vec::new(),
        }
    }

    fn draw_step(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        match self.step {
            Step::File => self.draw_file(frame, area, cx),
            Step::Reading => self.draw_reading(frame, area, cx),
            Step::Mapping => self.draw_mapping(frame, area, cx),
            Step::Check if self.viewing.is_some() => self.draw_viewed(frame, area, cx),
            Step::Check => match &self.whole {
                Some(whole) => self.draw_whole(frame, area, whole, cx),
                None => self.draw_check(frame, area, cx),
            },
        }
    }
}

impl Screen for ImportScreen {
    fn title(&self, cx: &Context) -> String {
        let key = match self.step {
            Step::File => return cx.words.say("import-title-file"),
            Step::Reading => "import-title-reading",
            Step::Mapping => "import-title-mapping",
            Step::Check if self.whole.is_some() => "import-title-whole",
            Step::Check => "import-title-check",
        };
        let file = cut_middle(&self.file_name(cx), NAME, cx.theme.signs);
        cx.words.tell(&Phrase::new(key).text("file", file))
    }

    fn keys(&self) -> Vec<Binding> {
        self.keys_now()
    }

    fn movement(&self) -> Option<&'static str> {
        let is_free = self.busy.is_none() && self.viewing.is_none() && self.typing.is_none();
        (is_free && self.turns()).then_some("import-moves")
    }

    fn typing(&self) -> bool {
        self.step == Step::File || self.typing.is_some()
    }

    fn takes_lists(&self) -> bool {
        self.step == Step::File
    }

    fn remembered_as(&self) -> Option<String> {
        Some("import".to_owned())
    }

    fn memory(&self) -> Option<Json> {
        Some(self.kept())
    }

    fn recall(&mut self, memory: &Json) {
        self.take_up(memory);
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        if let Input::Action(_) | Input::Key(_) | Input::Paste(_) = input {
            // It was not kept: it would not be here any more.
            self.writing = false;
        }
        match input {
            Input::Action(action) => return self.act(action, cx),
            Input::Key(key) => match &mut self.typing {
                Some(Typing::Fixed(_, line) | Typing::Amount(line)) => drop(line.key(&key)),
                None if self.step == Step::File => self.shelf.key(&key),
                None => {}
            },
            Input::Paste(text) => match &mut self.typing {
                Some(Typing::Fixed(_, line) | Typing::Amount(line)) => line.paste(&text),
                None => return self.pasted(&text),
            },
            Input::Click(spot) => {
                if self.step == Step::File {
                    self.shelf.search.click(spot);
                } else {
                    self.cursor().click(spot);
                }
            }
            Input::Chosen(choice) => return self.chosen(&choice, cx),
            Input::Folder(folder) => {
                self.busy = None;
                let left = self.file.take();
                let begun = self.begun.as_ref().map(|begun| begun.file.as_path());
                self.shelf.take(folder, begun, left.as_deref());
            }
            Input::ListRead(read, known) => return self.take_look(read, known),
            Input::ListPlanned(planned) => return self.take_plan(planned, cx),
            Input::WholeRead(read) => return self.take_whole(read),
            Input::ListProgress(done, whole) => self.progress(done, whole),
            Input::Shown if self.look.is_none() && self.busy.is_none() => return self.begin(),
            // It is in: the next time one begins anew.
            Input::Changed(Some(_)) if self.writing => {
                let left = std::mem::take(&mut self.left);
                *self = Self {
                    left,
                    ..Self::default()
                };
            }
            // What it would bring is another thing now.
            Input::Changed(_) if self.whole.is_some() && self.busy.is_none() => return self.read_again(),
            Input::Changed(_) if self.step == Step::Check && self.busy.is_none() => return self.work_out(),
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let inside = panel::open(frame, area, &self.title(cx), SIZE, cx.theme);
        let state = match (&self.problem, self.busy) {
            (Some(_), _) | (_, Some(_)) => 2,
            _ => 0,
        };
        let [body, state] = Layout::vertical([Constraint::Min(1), Constraint::Length(state)]).areas(inside);
        self.draw_step(frame, body, cx);
        self.draw_state(frame, state, cx);
    }
}
