//! What a person can want.

use strum::{IntoStaticStr, VariantArray};

use crate::domain::code::Code;

/// What a person wants, without saying of what. The same wish has the same key on every screen.
///
/// Its words are `action-<code>`, one line about it is `about-action-<code>`, and other words by
/// which the palette finds it are `also-action-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Action {
    /// One up.
    Up,
    /// One down.
    Down,
    /// One to the left.
    Left,
    /// One to the right.
    Right,
    /// A screen up.
    PageUp,
    /// A screen down.
    PageDown,
    /// To the first.
    First,
    /// To the last.
    Last,
    /// Open what is chosen, or do what it stands for.
    Open,
    /// One step back, close.
    Back,
    /// The next panel or field.
    Next,
    /// The previous panel or field.
    Previous,
    /// Back to where one came from.
    Return,
    /// Put away for good what is on the form.
    Save,
    /// Throw away what was half typed.
    Discard,
    /// Mark what is chosen, or switch it.
    Mark,
    /// Mark all that is shown.
    MarkAll,
    /// Mark from the last marked one to the chosen one.
    MarkRange,
    /// A new entry.
    New,
    /// A new entry in one line.
    EntryLine,
    /// Change the entry.
    Edit,
    /// Tag the entry, or all that are marked.
    Tag,
    /// Say why a tag is there.
    Why,
    /// Say that the entry was checked today.
    Verify,
    /// Relate the entry, or all that are marked, to another.
    Relate,
    /// Show the entry with all that it is connected with.
    Around,
    /// Say of a wish that it has come about.
    Happened,
    /// Delete.
    Delete,
    /// Take back.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// What was done last, to take it back one by one.
    History,
    /// Search as you type.
    Search,
    /// See only a part.
    Filter,
    /// Another matrix.
    Matrix,
    /// Sort by something else.
    Sort,
    /// Turn the order round.
    Reverse,
    /// Group by something else.
    Group,
    /// Choose the columns.
    Columns,
    /// Saved views of the list.
    Views,
    /// Make an action of it.
    MakeAction,
    /// Put the action in the next state.
    Onward,
    /// Put the action in the state before.
    Backward,
    /// To the gap that the action came from.
    Origin,
    /// A story about it.
    Story,
    /// A walk: its list, and typing in what was seen.
    Walk,
    /// Pages to print or to hand out: of what is chosen, or else all that can be made.
    Print,
    /// A file for another program: a spreadsheet, a map, an address book.
    Export,
    /// Hand the inventory over to a colleague, sealed.
    Share,
    /// Open the file that was written last.
    OpenWritten,
    /// Open the folder of the file that was written last.
    OpenFolder,
    /// The report of the village.
    Report,
    /// Copy to the clipboard.
    Copy,
    /// Add something that the asset offers.
    AddOffering,
    /// All that is offered, in one list.
    Offerings,
    /// Take in a list from a file, or from the clipboard.
    Import,
    /// Who wants what another can give.
    Demand,
    /// Entries that may be one, to be joined.
    Doubles,
    /// Erase a person for good.
    Erase,
    /// Note that a person takes their consent back.
    Withdraw,
    /// Keep a person without using what is kept of them.
    SetAside,
    /// The people who may not be kept for ever.
    Review,
    /// Say that two entries are not the same.
    TellApart,
    /// Ask the questions of step 1: what somebody can, offers and wants.
    Questionnaire,
    /// The next type for the relation at the cursor.
    TurnRelation,
    /// Open the entry that this one resembles.
    OpenDouble,
    /// Let go of what stays from the entry before.
    LetGo,
    /// The kind of all pasted lines.
    KindOfAll,
    /// The kern of all pasted lines.
    KernOfAll,
    /// The first screen: the overview.
    Overview,
    /// The second screen: the inventory.
    Inventory,
    /// The third screen: the network.
    Network,
    /// The fourth screen: vision, goals, actions and outside support.
    Plan,
    /// The fifth screen: stories, walks and conversations.
    Stories,
    /// The sixth screen: the map.
    Map,
    /// Nearer to the map.
    ZoomIn,
    /// Further from the map.
    ZoomOut,
    /// All of the map in sight.
    WholeMap,
    /// Draw the map, or tell it in words alone.
    Drawing,
    /// How the village stood earlier, to compare with.
    Snapshots,
    /// What waits half typed.
    Drafts,
    /// What is kept beside the assets: walks, stories, relations, channels, plans.
    Workbook,
    /// A conversation in the four rounds of the Gespreksmodel.
    Conversation,
    /// The notes of what is going on.
    Notes,
    /// The ten criteria of a verdict.
    Criteria,
    /// The channels, and whom they reach.
    Channels,
    /// Put the entry, or all that are marked, on a channel.
    PutOnChannel,
    /// The kernen of the village.
    Kernen,
    /// The settings of the village.
    Settings,
    /// How the program looks and speaks.
    Preferences,
    /// Another inventory.
    Inventories,
    /// Where everything is, and a copy of it.
    Whereabouts,
    /// The copies that the program made by itself, to go back to one.
    Backups,
    /// Write what is in memory to another file, when that of the inventory is gone or broken.
    KeepElsewhere,
    /// The tour of the demo village: begin it, or end it.
    Tour,
    /// On to the next stop of the tour.
    TourNext,
    /// Hide personal data while others look along; show it again.
    Present,
    /// Put the demo village into the empty inventory, to look around.
    Demo,
    /// Take the demo village away.
    RemoveDemo,
    /// The other language.
    Language,
    /// Other colours.
    Theme,
    /// All commands by name.
    Palette,
    /// All keys.
    Help,
    /// Let the mouse go, or take it back.
    Mouse,
    /// Draw the screen again.
    Redraw,
    /// Leave.
    Quit,
    /// Leave, when pressed twice.
    Interrupt,
    /// Answer yes.
    Yes,
    /// Answer no.
    No,
}

impl Code for Action {
    const TERM: &'static str = "action";
}
