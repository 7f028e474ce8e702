//! Erasing a person for good (AVG 17): what goes, which texts name them, and the name typed in full before it.

mod look;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use crate::domain::phrase::Phrase;
use crate::domain::privacy::erasure::{Going, Naming, Place};
use crate::domain::record::{Id, RecordKind};
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::{Choice, Context, Effect, Input, Route, Screen, places};
use crate::widgets::line_input::LineInput;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::step;

pub(crate) use look::{broken, named, shared_address, staying, told};

/// While the texts are looked through.
pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("erase-go-on"),
    bind("space", Action::Mark).told("erase-turn"),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// While the name is typed.
const TYPING_KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("erase-for-good"),
    bind("esc", Action::Back),
];

/// What goes with a person, as it was found beside the screen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Farewell {
    /// What the person is called, as it is to be typed.
    pub name: String,
    /// How much goes with them.
    pub going: Going,
    /// The texts that name them.
    pub namings: Vec<Naming>,
    /// How many copies are rewritten.
    pub copies: usize,
    /// How many copies are damaged: nobody can look whether the person is in them, and they are taken away.
    pub broken: usize,
    /// Who or what has the same address, which stays in texts therefore.
    pub shares_address: Option<String>,
    /// Damaged files that stay as they are, with the person in them.
    pub staying: Vec<PathBuf>,
}

/// How far it is.
#[derive(Debug, Default)]
enum Stage {
    /// Nobody is chosen yet.
    #[default]
    Nobody,
    /// What goes is being looked up.
    Looking,
    /// What goes is on the screen.
    Found,
    /// The name is being typed.
    Typing(LineInput),
    /// So many of so many files are done.
    Busy(usize, usize),
}

/// Somebody who may be erased.
#[derive(Debug, Default)]
pub struct EraseScreen {
    person: Option<Id>,
    farewell: Arc<Farewell>,
    /// The places of the texts in which a role comes instead of the name.
    replaced: BTreeSet<usize>,
    cursor: Cursor,
    stage: Stage,
}

impl EraseScreen {
    /// About this person, or about one who is still to be chosen.
    pub fn new(person: Option<Id>) -> Self {
        Self {
            person,
            ..Self::default()
        }
    }

    fn begin(&mut self, person: Id, cx: &Context) -> Vec<Effect> {
        let asset = cx.village.once(person);
        if asset.is_none_or(|asset| asset.kind.consent().is_none()) {
            self.person = None;
            return vec![Effect::Say(Phrase::new("erase-no-person"))];
        }
        self.person = Some(person);
        self.stage = Stage::Looking;
        vec![Effect::LookBeforeErasing(person)]
    }

    /// On to the next step; the last one needs the name.
    fn go_on(&mut self) -> Vec<Effect> {
        match &self.stage {
            Stage::Nobody => return vec![Effect::Open(Route::Seek("erase-seek"))],
            Stage::Found => self.stage = Stage::Typing(LineInput::default()),
            Stage::Typing(line) => return self.erase(line.text().trim()),
            Stage::Looking | Stage::Busy(..) => {}
        }
        Vec::new()
    }

    fn erase(&self, typed: &str) -> Vec<Effect> {
        let Some(person) = self.person else {
            return Vec::new();
        };
        if typed != self.farewell.name.trim() {
            let name = self.farewell.name.as_str();
            return vec![Effect::Say(Phrase::new("erase-other-name").text("name", name))];
        }
        let decided = self.farewell.namings.iter().enumerate();
        let decided = decided.filter(|(place, naming)| self.replaced.contains(place) != naming.sure);
        let decided = decided.map(|(place, naming)| (place_of(naming), self.replaced.contains(&place)));
        vec![Effect::Erase(person, decided.collect())]
    }

    fn back(&mut self) -> Vec<Effect> {
        if let Stage::Typing(_) = self.stage {
            self.stage = Stage::Found;
            return Vec::new();
        }
        vec![Effect::Back]
    }

    fn turn(&mut self) -> Vec<Effect> {
        if self.farewell.namings.is_empty() {
            return vec![Effect::Say(Phrase::new("erase-no-texts"))];
        }
        if !self.replaced.remove(&self.cursor.0) {
            self.replaced.insert(self.cursor.0);
        }
        Vec::new()
    }

    fn act(&mut self, action: Action) -> Vec<Effect> {
        match (action, &mut self.stage) {
            (_, Stage::Busy(..)) => vec![Effect::Say(Phrase::new("erase-busy-wait"))],
            (Action::Open, _) => self.go_on(),
            (Action::Back, _) => self.back(),
            (Action::Mark, Stage::Found) => self.turn(),
            (action, Stage::Typing(line)) => {
                line.act(action);
                Vec::new()
            }
            (action, _) => match step(action) {
                Some(by) => {
                    self.cursor.step(by, self.farewell.namings.len());
                    Vec::new()
                }
                None if action == Action::Mark => vec![Effect::Say(Phrase::new("erase-no-texts"))],
                None => vec![Effect::Say(places::elsewhere(action))],
            },
        }
    }
}

impl Screen for EraseScreen {
    fn title(&self, cx: &Context) -> String {
        match self.farewell.name.as_str() {
            "" => cx.words.say("erase-title"),
            name => cx.words.tell(&Phrase::new("erase-title-of").text("name", name)),
        }
    }

    fn keys(&self) -> Vec<Binding> {
        match self.stage {
            Stage::Typing(_) => TYPING_KEYS.to_vec(),
            Stage::Busy(..) => Vec::new(),
            Stage::Found if !self.farewell.namings.is_empty() => [KEYS, MOVING].concat(),
            _ => KEYS
                .iter()
                .copied()
                .filter(|key| key.action != Action::Mark)
                .collect(),
        }
    }

    fn insists(&self) -> bool {
        matches!(self.stage, Stage::Busy(..))
    }

    fn typing(&self) -> bool {
        matches!(self.stage, Stage::Typing(_))
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Shown => match (self.person, &self.stage) {
                (Some(person), Stage::Nobody) => return self.begin(person, cx),
                (None, Stage::Nobody) => return vec![Effect::Open(Route::Seek("erase-seek"))],
                _ => {}
            },
            Input::Chosen(Choice::Record(RecordKind::Asset, id)) => return self.begin(id, cx),
            Input::Farewell(person, farewell) if Some(person) == self.person => {
                let sure = farewell.namings.iter().enumerate();
                self.replaced = sure
                    .filter(|(_, naming)| naming.sure)
                    .map(|(place, _)| place)
                    .collect();
                self.cursor = self.cursor.within(farewell.namings.len());
                self.farewell = farewell;
                self.stage = Stage::Found;
            }
            // What was found is of before.
            Input::Changed(_) if matches!(self.stage, Stage::Found | Stage::Typing(_)) => {
                self.stage = Stage::Looking;
                return self.person.map(Effect::LookBeforeErasing).into_iter().collect();
            }
            Input::Erasing(done, all) => self.stage = Stage::Busy(done, all),
            Input::NotErased => self.stage = Stage::Found,
            Input::Action(action) => return self.act(action),
            Input::Click(spot) => self.cursor.click(spot),
            Input::Key(key) => match &mut self.stage {
                Stage::Typing(line) => {
                    line.key(&key);
                }
                Stage::Busy(..) => return vec![Effect::Say(Phrase::new("erase-busy-wait"))],
                _ => {}
            },
            // A name that is pasted has not been thought about.
            Input::Paste(_) => return vec![Effect::Say(Phrase::new("erase-type"))],
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut ratatui::Frame, area: ratatui::layout::Rect, cx: &Context) {
        look::draw(self, frame, area, cx);
    }
}

fn place_of(naming: &Naming) -> Place {
    (naming.kind, naming.id, naming.field.to_owned())
}
