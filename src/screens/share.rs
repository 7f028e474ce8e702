//! Handing the inventory over to a colleague: what of it, where to, the passphrase; then where it stands.

mod look;

use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::domain::phrase::Phrase;
use crate::exchange::sealed::Passphrase;
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::file_choice::{Chosen, FileChoice};
use crate::screens::handout::{Target, for_file};
use crate::screens::{Context, Effect, Input, Screen, places};
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::step;
use crate::widgets::secret_input::SecretInput;
use crate::widgets::spots::Spot;

pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("next-step"),
    bind("esc", Action::Back),
];

/// While the passphrase is typed.
pub(super) const TYPING_KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("next-step"),
    bind("tab", Action::Next),
    also("down", Action::Next),
    also("shift-tab", Action::Previous),
    also("up", Action::Previous),
    bind("esc", Action::Back),
];

/// What can be done with the file once it is there.
pub(super) const MADE_KEYS: &[Binding] = &[bind("F", Action::OpenFolder), bind("esc", Action::Back)];

/// A file for a colleague that is asked for.
#[derive(Debug, Clone)]
pub struct Errand {
    /// Whether only what changed since the last time is wanted.
    pub only_changes: bool,
    /// Where to.
    pub target: Target,
    /// What it is sealed with.
    pub passphrase: Passphrase,
}

/// A file for a colleague that has been made.
#[derive(Debug, Clone)]
pub struct Shared {
    /// Where it stands.
    pub path: PathBuf,
    /// Whether only what changed is in it.
    pub only_changes: bool,
    /// Whether everything is in it instead, for nobody can tell any more what is gone since the last time.
    pub instead: bool,
    /// How many entries are in it.
    pub assets: usize,
    /// How many of them are people.
    pub people: usize,
}

/// Typing the passphrase, twice.
struct Asking {
    target: Target,
    lines: [SecretInput; 2],
    at: usize,
    problem: Option<Phrase>,
}

/// How far it is.
enum Step {
    /// Everything, or only what changed.
    What(Cursor),
    /// Where to.
    Place(FileChoice),
    /// With which passphrase.
    Passphrase(Box<Asking>),
    /// It is being sealed.
    Busy,
    /// It is there.
    Made(Arc<Shared>),
}

/// The questions, one after another.
pub struct ShareScreen {
    /// On which day it was last handed over, if it was.
    last: Option<Date>,
    only_changes: bool,
    step: Step,
}

impl ShareScreen {
    /// The first question; there is no choice of what as long as nothing was ever handed over.
    pub fn new(cx: &Context) -> Self {
        let last = cx.about.handed_over;
        Self {
            last,
            only_changes: false,
            step: match last {
                Some(_) => Step::What(Cursor(0)),
                None => Step::Place(FileChoice::default()),
            },
        }
    }

    fn act(&mut self, action: Action) -> Vec<Effect> {
        match (&mut self.step, action) {
            (Step::What(_), Action::Back) | (Step::Busy | Step::Made(_), Action::Back | Action::Open) => {
                return vec![Effect::Back];
            }
            (Step::What(cursor), action) => {
                if let Some(by) = step(action) {
                    cursor.step(by, 2);
                }
                if action == Action::Open {
                    self.only_changes = cursor.0 == 1;
                    self.step = Step::Place(FileChoice::default());
                }
            }
            (Step::Passphrase(_), Action::Back) => self.step = Step::Place(FileChoice::default()),
            (Step::Passphrase(asking), Action::Next | Action::Previous) => asking.at = 1 - asking.at,
            (Step::Passphrase(_), Action::Open) => return self.sealed(),
            (Step::Made(_), other) => return vec![Effect::Say(places::elsewhere(other))],
            _ => {}
        }
        Vec::new()
    }

    /// What the question where to makes of it.
    fn placed(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        let Step::Place(choice) = &mut self.step else {
            return Vec::new();
        };
        if choice.typed.is_none() && matches!(input, Input::Action(Action::Back)) && self.last.is_some() {
            self.step = Step::What(Cursor(usize::from(self.only_changes)));
            return Vec::new();
        }
        let folders = &cx.about.folders;
        let mut target = None;
        let effects = choice.update(input, folders.len(), |chosen| {
            target = Some(match chosen {
                Chosen::Offered(place) => Target::Folder(folders[place].clone(), stem(cx)),
                Chosen::Typed(path) => typed(path, cx),
            });
            Vec::new()
        });
        if let Some(target) = target {
            self.step = Step::Passphrase(Box::new(Asking {
                target,
                lines: Default::default(),
                at: 0,
                problem: None,
            }));
        }
        effects
    }

    /// Goes on once the passphrase stands there twice and is not easy to guess.
    fn sealed(&mut self) -> Vec<Effect> {
        let Step::Passphrase(asking) = &mut self.step else {
            return Vec::new();
        };
        let [first, again] = &mut asking.lines;
        let passphrase = first.passphrase();
        if let Some(weakness) = passphrase.weakness() {
            first.clear();
            again.clear();
            asking.at = 0;
            asking.problem = Some(weakness);
            return Vec::new();
        }
        if again.is_empty() {
            asking.at = 1;
            asking.problem = None;
            return Vec::new();
        }
        if !passphrase.is(&again.passphrase()) {
            again.clear();
            asking.at = 1;
            asking.problem = Some(Phrase::new("passphrase-differs"));
            return Vec::new();
        }
        let errand = Errand {
            only_changes: self.only_changes,
            target: asking.target.clone(),
            passphrase,
        };
        self.step = Step::Busy;
        vec![Effect::Share(Box::new(errand))]
    }
}

impl Screen for ShareScreen {
    fn title(&self, cx: &Context) -> String {
        let key = match &self.step {
            Step::What(_) => "share-title",
            Step::Place(_) => "share-title-place",
            Step::Passphrase(_) | Step::Busy => "share-title-passphrase",
            Step::Made(_) => "share-title-made",
        };
        cx.words.say(key)
    }

    fn keys(&self) -> Vec<Binding> {
        match &self.step {
            Step::What(_) => [KEYS, MOVING].concat(),
            Step::Place(choice) => choice.keys(KEYS),
            Step::Passphrase(_) => TYPING_KEYS.to_vec(),
            Step::Busy => KEYS[1..].to_vec(),
            Step::Made(_) => MADE_KEYS.to_vec(),
        }
    }

    fn typing(&self) -> bool {
        match &self.step {
            Step::Place(choice) => choice.typed.is_some(),
            step => matches!(step, Step::Passphrase(_)),
        }
    }

    fn is_secret(&self) -> bool {
        matches!(self.step, Step::Passphrase(_))
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match (&mut self.step, input) {
            (Step::Busy, Input::Shared(Some(shared))) => self.step = Step::Made(shared),
            (Step::Busy, Input::Shared(None)) => self.step = Step::Place(FileChoice::default()),
            (Step::Place(_), input) => return self.placed(input, cx),
            (Step::What(cursor), Input::Click(spot)) => cursor.click(spot),
            (Step::Passphrase(asking), Input::Click(Spot::Part(line))) => asking.at = line.min(1),
            (Step::Passphrase(asking), Input::Key(key)) => drop(asking.lines[asking.at].key(&key)),
            (Step::Passphrase(asking), Input::Paste(text)) => asking.lines[asking.at].paste(&text),
            (_, Input::Action(action)) => return self.act(action),
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        look::draw(self, frame, area, cx);
    }
}

/// What the file is called, without its end: the village, what it is, the day.
fn stem(cx: &Context) -> String {
    let village: String = for_file(&cx.village.settings().village)
        .chars()
        .take(24)
        .collect();
    for_file(&format!(
        "{village} {} {}",
        cx.words.say("handover-file"),
        cx.today
    ))
}

/// The place that was typed: a folder, or a file whose name ends as such files do.
fn typed(path: PathBuf, cx: &Context) -> Target {
    if path.to_string_lossy().ends_with(['/', '\\']) {
        return Target::Folder(path, stem(cx));
    }
    if path
        .extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("age"))
    {
        return Target::File(path);
    }
    let mut name = path.clone().into_os_string();
    name.push(".age");
    // A stick may be typed without a stroke behind it.
    Target::Typed(path, stem(cx), name.into())
}
