//! The screens and the panels over them: each a file with its state, keys, update and look together.

mod added;
mod answer_key;
pub mod backups;
pub mod bulk;
pub mod channels;
pub mod choose;
pub mod confirm;
pub mod conversation;
pub mod comparison;
mod context;
pub mod demand;
pub mod drafts;
pub mod doubles;
mod effect;
pub mod entry_line;
pub mod erase;
pub mod exports;
pub mod file_choice;
mod filter;
pub mod form;
pub mod handout;
pub mod help;
pub mod history;
pub mod import;
pub mod inventories;
pub mod inventory;
pub mod join;
pub mod kernen;
pub mod map;
mod named;
pub mod network;
pub mod offering;
pub mod offerings;
pub mod overview;
pub mod pages;
pub mod palette;
mod pasted;
pub mod places;
pub mod plan;
pub mod preferences;
pub mod questionnaire;
pub mod relate;
pub mod resume;
pub mod retype;
pub mod review;
mod route;
pub mod seek;
pub mod share;
pub mod snapshots;
pub mod stories;
pub mod tags;
pub mod told;
pub mod unseal;
pub mod views;
pub mod walk;
pub mod walks;
pub mod welcome;
pub mod whereabouts;
pub mod workbook;

use std::any::TypeId;
use std::sync::Arc;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::domain::change::Edit;
use crate::domain::entry_line::Preview;
use crate::domain::gaps::Subject;
use crate::domain::listing::Listing;
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::survey::{Survey, Surveyed};
use crate::domain::views::View;
use crate::exchange::csv::{CsvOptions, Look};
use crate::exchange::whole::Whole;
use crate::keys::{Action, Binding};
use crate::widgets::spots::Spot;

pub use answer_key::AnswerKey;
pub use context::{About, Context};
pub use effect::Effect;
pub use route::{ChooseRoute, FormRoute, Route, open};

/// A screen, or a panel over one.
///
/// It sees everything and changes nothing but itself: what should happen it says with effects.
pub trait Screen {
    /// What it is called in the title line.
    fn title(&self, cx: &Context) -> String;

    /// Which screen it is, whatever it shows at the moment.
    fn sort(&self) -> TypeId
    where
        Self: 'static,
    {
        TypeId::of::<Self>()
    }

    /// What it is called in the code, for the logbook.
    fn name(&self) -> &'static str {
        std::any::type_name::<Self>()
    }

    /// The keys that work now, the most important first.
    fn keys(&self) -> Vec<Binding>;

    /// The key of a few words on what the arrows do here, for the bottom line.
    fn movement(&self) -> Option<&'static str> {
        None
    }

    /// Whether it waits for an answer, so that nothing but its own keys works.
    fn insists(&self) -> bool {
        false
    }

    /// Whether text is being typed, so that letters are no commands.
    fn typing(&self) -> bool {
        false
    }

    /// How it opens again where one was, when people are hidden from now on; nothing if it closes then.
    fn again(&self) -> Option<Route> {
        None
    }

    /// Whether something was changed here that is neither stored yet nor kept half typed.
    fn is_unsaved(&self) -> bool {
        false
    }

    /// Whether this sign is an answer here, and no command.
    fn answers(&self, _: char) -> bool {
        false
    }

    /// The keys that are an answer here, for the help.
    fn answer_keys(&self, _: &Context) -> Vec<AnswerKey> {
        Vec::new()
    }

    /// Whether several pasted lines are something else here than one text.
    fn takes_lines(&self) -> bool {
        false
    }

    /// Whether pasted lines are a list here, of which each tab parts two cells.
    fn takes_lists(&self) -> bool {
        false
    }

    /// Whether something is typed here of which no trace may stay.
    fn is_secret(&self) -> bool {
        false
    }

    /// Answers to what a person did, or to what was asked for earlier.
    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect>;

    /// Draws itself, and puts the cursor of the terminal on its focus. The same state makes the same
    /// frame.
    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context);

    /// What is half typed, to be kept until it is stored or given up: the name of the form and what
    /// stands in it.
    fn draft(&self) -> Option<(String, serde_json::Value)> {
        None
    }

    /// Whether what was typed here is lost when it closes.
    fn loses(&self) -> bool {
        false
    }

    /// Whether one walked on within it, so that there is a place in it to go back to before that of
    /// another screen.
    fn walked(&self) -> bool {
        false
    }

    /// What it shows of the village as a whole: worked out beside the screen as long as it is in sight,
    /// anew after every change, and told as [`Input::Surveyed`].
    fn survey(&self) -> Option<Survey> {
        None
    }

    /// What else it has worked out in the same way, of another sort.
    fn second_survey(&self) -> Option<Survey> {
        None
    }

    /// Under which name its state is kept while a panel is closed; one is where one was the next time.
    fn remembered_as(&self) -> Option<String> {
        None
    }

    /// What to keep of its state until the next start.
    fn memory(&self) -> Option<serde_json::Value> {
        None
    }

    /// Takes up the state of the last time.
    fn recall(&mut self, _: &serde_json::Value) {}
}

/// What reaches a screen.
#[derive(Debug, Clone)]
pub enum Input {
    /// A wish, by a key of a table or by name.
    Action(Action),
    /// Any other key, for text.
    Key(KeyEvent),
    /// Text from the clipboard.
    Paste(String),
    /// A click on this.
    Click(Spot),
    /// What the panel above chose, before it closed.
    Chosen(Choice),
    /// How many each of the views finds that were asked for.
    Counts(Arc<[usize]>),
    /// The list that was asked for.
    Listing(Arc<Listing>),
    /// What the lines would store that were asked to be previewed.
    Previews(Arc<Vec<Preview>>),
    /// What was done, the last first, that was asked for.
    History(Arc<[history::Deed]>),
    /// What waits half typed, the last first, that was asked for.
    Drafts(Arc<[drafts::Waiting]>),
    /// The entries that were sought, the best first.
    Found(Arc<Listing>),
    /// What was worked out of the village as a whole.
    Surveyed(Surveyed),
    /// What there is to see on this walk has numbers now.
    Numbered(Id),
    /// The file that was asked for has been made; none: that did not work.
    Exported(Option<Arc<exports::Made>>),
    /// The file for a colleague that was asked for has been made; none: that did not work.
    Shared(Option<Arc<share::Shared>>),
    /// The passphrase that was typed is another one.
    WrongPassphrase,
    /// What goes with this person, who may be erased.
    Farewell(Id, Arc<erase::Farewell>),
    /// So many of so many files are without the person who is being erased.
    Erasing(usize, usize),
    /// Nobody was erased.
    NotErased,
    /// What is in the folder that was asked for.
    Folder(Arc<import::Folder>),
    /// What the list looks like that was asked for, or why it cannot be read; and how one of its shape was
    /// taken in before.
    ListRead(Result<Arc<Look>, Phrase>, Option<Arc<CsvOptions>>),
    /// What the list would bring, or why nothing.
    ListPlanned(Result<import::Planned, Phrase>),
    /// What a whole inventory would bring, or why it cannot be read.
    WholeRead(Result<Arc<Whole>, Phrase>),
    /// How many of how many rows of the list were worked out.
    ListProgress(usize, usize),
    /// The village has changed: by this edit, or as a whole (another file or filter).
    Changed(Option<Arc<Edit>>),
    /// What was done with this asset has been taken back, or done again.
    Restored(Id),
    /// The words on the screen are those of another language.
    Words,
    /// The gaps have been found anew.
    Gaps,
    /// What points at what has become known.
    Neighbours,
    /// The screen came to the top.
    Shown,
    /// Others look along from now on: what was typed to find somebody is not for them.
    Presenting,
}

/// What a panel chose.
#[derive(Debug, Clone, PartialEq)]
pub enum Choice {
    /// The place in the list that was offered.
    Place(usize),
    /// A text that was typed.
    Text(String),
    /// A record.
    Record(RecordKind, Id),
    /// Codes of a list.
    Codes(Vec<String>),
    /// A saved view; none: everything.
    View(Option<Box<View>>),
    /// The gap that this rule found about this.
    Gap(&'static str, Subject),
    /// The cell of the matrix of this rule: its row by code or id, and the place of its condition.
    Cell(String, String, usize),
    /// Yes, go on.
    Yes,
}

/// The main screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Main {
    /// The gaps at a glance.
    #[default]
    Overview,
    /// The list of what there is.
    Inventory,
    /// What hangs together with what.
    Network,
    /// What the village wants and does.
    Plan,
    /// What people tell, and where somebody looked.
    Stories,
    /// Where everything is.
    Map,
}

impl Main {
    /// All of them, in the order of their keys.
    pub const ALL: [Self; 6] = [
        Self::Overview,
        Self::Inventory,
        Self::Network,
        Self::Plan,
        Self::Stories,
        Self::Map,
    ];

    /// The key of its name.
    pub fn label(self) -> &'static str {
        match self {
            Self::Overview => "screen-overview",
            Self::Inventory => "screen-inventory",
            Self::Network => "screen-network",
            Self::Plan => "screen-plan",
            Self::Stories => "screen-stories",
            Self::Map => "screen-map",
        }
    }
}
