//! What a screen wants done.

use std::sync::Arc;

use crate::domain::change::Edit;
use crate::domain::entry_line::Typing;
use crate::domain::gaps::{Scope, Subject};
use crate::domain::listing::Order;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::erasure::Place;
use crate::domain::record::Id;
use crate::exchange::csv::{Answers, CsvImport, CsvOptions};
use crate::exchange::handout::{Format, Handout};
use crate::exchange::sealed::Passphrase;
use crate::i18n::Language;
use crate::keys::Action;
use crate::screens::{Choice, Main, Route, exports, handout, import, share};
use crate::widgets::theme::Colours;

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
    /// Take the last edit back; where that changed very much, ask first.
    Undo,
    /// Take the last edit back, however much it changed: that was asked.
    UndoLarge,
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
    /// Say whether anything can be kept here, if it cannot.
    AskToWrite,
    /// Say that what was half typed waits, and where.
    SayKept,
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
    /// Keep a logbook, or keep none.
    UseLogbook(bool),
    /// Put this text on the clipboard.
    Copy(String),
    /// Copy the whole inventory to this file or into this folder, beside the screen.
    CopyFile(std::path::PathBuf),
    /// Look beside the screen which copies are damaged.
    LookAtCopies,
    /// Make everything as it is in this copy, as one edit.
    Restore(std::path::PathBuf),
    /// Make everything as it is in the copy that was looked through.
    RestoreAtHand,
    /// Look up beside the screen what goes with this person.
    LookBeforeErasing(Id),
    /// Tell in which files that were made earlier somebody is still named who may not be any more.
    TellGivenOut,
    /// Erase this person for good, with what was decided of texts otherwise than by itself.
    Erase(Id, Vec<(Place, bool)>),
    /// Erase for good who was erased on this computer before and is in this inventory again.
    EraseReturned,
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
    /// Seal the inventory for a colleague, beside the screen.
    Share(Box<share::Errand>),
    /// Make an inventory of this sealed file, beside the screen, and go to it.
    Unseal(std::path::PathBuf, Passphrase),
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
    /// Remember what was answered about rows that resemble an entry, for the same list may come again; as long as the
    /// edit of this label is not taken back.
    RememberAnswers(Option<Phrase>, Answers),
    /// Write what is in memory to this file, for that of the inventory is gone or broken, and go on in it.
    KeepElsewhere(std::path::PathBuf),
    /// Go to another inventory, or make it.
    OpenFile(std::path::PathBuf),
    /// Save what can be saved of this damaged inventory in a new one, beside the screen.
    Salvage(std::path::PathBuf),
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
