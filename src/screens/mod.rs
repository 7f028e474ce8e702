//! The screens and the panels over them: each a file with its state, keys, update and look together.

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
pub mod entry_line;
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
pub mod network;
pub mod offering;
pub mod offerings;
pub mod overview;
pub mod pages;
pub mod palette;
pub mod places;
pub mod plan;
pub mod preferences;
pub mod questionnaire;
pub mod relate;
mod route;
pub mod seek;
pub mod snapshots;
pub mod stories;
pub mod tags;
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
use crate::domain::entry_line::{Preview, Typing};
use crate::domain::gaps::{Scope, Subject};
use crate::domain::listing::{Listing, Order};
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::survey::{Survey, Surveyed};
use crate::domain::views::View;
use crate::exchange::csv::{CsvImport, CsvOptions, Look};
use crate::exchange::handout::{Format, Handout};
use crate::i18n::Language;
use crate::keys::{Action, Binding};
use crate::widgets::spots::Spot;
use crate::widgets::theme::Colours;

pub use context::{About, Context};
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

    /// Whether this sign is an answer here, and no command.
    fn answers(&self, _: char) -> bool {
        false
    }

    /// Whether several pasted lines are something else here than one text.
    fn takes_lines(&self) -> bool {
        false
    }

    /// Whether pasted lines are a list here, of which each tab parts two cells.
    fn takes_lists(&self) -> bool {
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
    /// What is in the folder that was asked for.
    Folder(Arc<import::Folder>),
    /// What the list looks like that was asked for, or why it cannot be read; and how one of its shape was
    /// taken in before.
    ListRead(Result<Arc<Look>, Phrase>, Option<Arc<CsvOptions>>),
    /// What the list would bring, or why nothing.
    ListPlanned(Result<Arc<CsvImport>, Phrase>),
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

/// What should happen.
#[derive(Debug, Clone)]
pub enum Effect {
    /// Go to this main screen.
    Go(Main),
    /// Put this panel on top.
    Open(Route),
    /// Close the panel.
    Back,
    /// Close the panel and tell the one below what was chosen.
    BackWith(Choice),
    /// Keep this on disk, then in memory.
    Save(Edit),
    /// Take the last edit back.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// Show what was done last.
    ListHistory,
    /// Show what waits half typed.
    ListDrafts,
    /// Go on with what was half typed.
    GoOn(serde_json::Value),
    /// Take so many of the last edits back.
    TakeBack(usize),
    /// Say this in the bottom line.
    Say(Phrase),
    /// Do this wish, as if its key had been pressed once this panel is closed.
    Do(Action),
    /// Give up what was half typed in this form.
    DropDraft(String),
    /// Make this list beside the screen.
    List {
        /// What was typed in the search bar.
        query: String,
        /// Sorted and grouped like this.
        order: Order,
    },
    /// Find out beside the screen what these lines would store.
    Preview(Typing),
    /// Find the entries that fit these words for the panel on top, beside the screen.
    Seek(String),
    /// Count beside the screen what each of these searches finds.
    Count(Vec<(String, Scope)>),
    /// Look only at this part of the village.
    Look(Scope),
    /// Show the inventory with this search.
    Find(String),
    /// Show this asset with all that it is connected with.
    Around(Id),
    /// Show the gap that this rule found about this.
    ShowGap(&'static str, Subject),
    /// Go to a cell of a matrix of the overview, as [`Choice::Cell`] has it; the panels wait until one
    /// comes back.
    ShowCell(String, String, usize),
    /// Speak this language.
    Speak(Language),
    /// Use these colours.
    Paint(Colours),
    /// Use the mouse, or leave it to the terminal.
    UseMouse(bool),
    /// Draw the map, or tell it in words alone.
    UseDrawing(bool),
    /// Put this text on the clipboard.
    Copy(String),
    /// Copy the whole inventory to this file or into this folder, beside the screen.
    CopyFile(std::path::PathBuf),
    /// Make everything as it is in this copy, as one edit.
    Restore(std::path::PathBuf),
    /// Number what there is to see in this kern (none: the village), for this walk or a new one.
    NumberWalk {
        /// Which walk; none: a new one.
        walk: Option<Id>,
        /// Through which kern; none: the whole village.
        kern: Option<Id>,
    },
    /// Write this page to a file, beside the screen.
    Hand(Handout, Format, handout::Target),
    /// Make this file for another program, beside the screen.
    Export(exports::Errand),
    /// Look at this list, or into this folder, beside the screen; read it as is said here.
    ReadList(import::ListSource, Box<CsvOptions>),
    /// Work out beside the screen what the list that was read would bring.
    PlanList(Box<CsvOptions>),
    /// Give up what is being worked out about a list.
    StopList,
    /// Write the refused rows to a file, beside this list.
    KeepRefused(Arc<CsvImport>, Option<std::path::PathBuf>),
    /// Remember for lists of this shape how this one was taken in.
    RememberList(Id, Box<CsvOptions>, Option<std::path::PathBuf>),
    /// Go to another inventory, or make it.
    OpenFile(std::path::PathBuf),
    /// Make the new inventory with this name of the village and these kernen.
    Found {
        /// Name of the village.
        village: String,
        /// Names of its kernen.
        kernen: Vec<String>,
    },
    /// Put the demo village into the empty inventory.
    LoadDemo,
    /// Take the demo village out.
    RemoveDemo,
    /// Show personal data again.
    Unmask,
    /// Draw everything again.
    Redraw,
    /// Leave.
    Quit,
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
