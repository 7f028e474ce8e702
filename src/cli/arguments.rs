//! What can be typed after `wijkschouw`. The words that explain it are put in by `help`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;
use jiff::civil::Date;

use crate::cli::choices::{Color, Format, KindName, Made, MadeParser, PageFormat, PrivacyPage, Tongue, Whom};
use crate::domain::gaps::Step;
use crate::domain::value::read_day;

/// A whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "wijkschouw",
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub(super) struct CommandLine {
    /// The inventory.
    #[arg(
        long,
        global = true,
        alias = "db",
        display_order = 100,
        allow_hyphen_values = true
    )]
    pub file: Option<PathBuf>,
    /// Read before all else, so that problems are told in it too.
    #[arg(
        long,
        global = true,
        alias = "language",
        value_enum,
        hide_possible_values = true,
        display_order = 101
    )]
    pub taal: Option<Tongue>,
    /// The day that dated rules go by.
    #[arg(long, global = true, hide = true, value_parser = day)]
    pub today: Option<Date>,
    /// Accepted everywhere; only the screen has colours.
    #[arg(
        long,
        global = true,
        value_enum,
        default_value_t,
        hide_default_value = true,
        hide_possible_values = true,
        display_order = 102
    )]
    pub color: Color,
    /// In lines, for a screen reader; verbs always speak in lines.
    #[arg(long, global = true, alias = "read-aloud", display_order = 102)]
    pub voorlezen: bool,
    /// Accepted everywhere; no verb ever asks.
    #[arg(long, global = true, hide = true)]
    pub no_input: bool,
    /// Begins with personal data hidden; only the screen shows any.
    #[arg(long, alias = "present", display_order = 1)]
    pub presenteer: bool,
    /// What to do; nothing: the screen.
    #[command(subcommand)]
    pub top: Option<Top>,
}

/// What can be asked for by name.
#[derive(Debug, Subcommand)]
pub(super) enum Top {
    /// The screen, with the village Wielrade.
    Demo {
        /// Begins with personal data hidden.
        #[arg(long, alias = "present", display_order = 1)]
        presenteer: bool,
    },
    /// Explains a verb.
    Help {
        /// Which one; none: all.
        verb: Option<String>,
    },
    /// All that needs no screen.
    #[command(flatten)]
    Verb(Verb),
}

/// What can be done without a screen.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Takes a file in.
    Import(Import),
    /// Gives everything out.
    Export(Export),
    /// Shows the five steps and their gaps.
    Gaps(Gaps),
    /// Makes the report of the village.
    Report(Report),
    /// Stores one entry line.
    Add(Add),
    /// Looks for what is not as it should be in the file.
    Check(Check),
    /// Takes the last edit back.
    Undo(Undo),
    /// Does again what was taken back last.
    Redo(Plain),
    /// Tells where everything is.
    Where(Plain),
    /// Copies the inventory to a place of one's own choice, such as a stick.
    Backup(CopyTo),
    /// Lists the copies that the program made by itself.
    Backups(Plain),
    /// Makes everything as it is in a copy.
    Restore(Restore),
    /// Tells what is kept of people.
    Privacy(Privacy),
    /// Seals the inventory for a colleague.
    Share(Share),
    /// Makes an inventory of what a colleague sealed.
    Open(Open),
    /// Erases a person for good.
    Erase(Erase),
    /// Writes the completions of a shell.
    Completions {
        /// Which shell.
        #[arg(value_enum, hide_possible_values = true)]
        shell: Shell,
    },
    /// Writes a page of the manual.
    Man {
        /// Of which verb; none: of the program.
        verb: Option<String>,
    },
}

/// `import`.
#[derive(Debug, Args)]
pub struct Import {
    /// The file; `-` is standard input.
    pub source: PathBuf,
    /// The kind of rows of a list that do not say it.
    #[arg(long, value_enum, hide_possible_values = true)]
    pub kind: Option<KindName>,
    /// The sheet of a workbook, by its name.
    #[arg(long)]
    pub sheet: Option<String>,
    /// Where to write the rows of a list that are refused, each with its reason.
    #[arg(long)]
    pub refused: Option<PathBuf>,
    /// Takes things on a map in that have no name of their own.
    #[arg(long)]
    pub nameless: bool,
    /// Without what was chosen in the program for lists of this shape.
    #[arg(long, alias = "opnieuw")]
    pub anew: bool,
    /// Changes nothing, tells what would happen.
    #[arg(long)]
    pub dry_run: bool,
    /// Takes all rows or none.
    #[arg(long)]
    pub strict: bool,
    /// For other programs.
    #[arg(long)]
    pub json: bool,
}

/// `export`.
#[derive(Debug, Args)]
pub struct Export {
    /// The format; by default what the name of the output says, or else JSON. A file is the output itself.
    #[arg(value_parser = MadeParser, hide_possible_values = true)]
    pub into: Option<Made>,
    /// Where to; `-` is standard output.
    #[arg(conflicts_with = "output")]
    pub to: Option<PathBuf>,
    /// The format, by name.
    #[arg(long, value_enum, hide_possible_values = true, conflicts_with = "into")]
    pub format: Option<Format>,
    /// Where to, by name.
    #[arg(long, short)]
    pub output: Option<PathBuf>,
    /// For whom; by default for others, but for JSON and CSV as before for oneself.
    #[arg(long = "for", value_enum, hide_possible_values = true)]
    pub whom: Option<Whom>,
    /// Replaces what stands there.
    #[arg(long)]
    pub yes: bool,
}

/// `backup`.
#[derive(Debug, Args)]
pub struct CopyTo {
    /// Where to: a file, or a folder in which it gets a name by itself.
    pub target: PathBuf,
    /// Replaces what stands there.
    #[arg(long)]
    pub yes: bool,
    /// For programs.
    #[arg(long)]
    pub json: bool,
}

/// `check`.
#[derive(Debug, Args)]
pub struct Check {
    /// Where to save what can be saved of a damaged inventory: a file that is not there yet.
    #[arg(long)]
    pub repair: Option<PathBuf>,
    /// For programs.
    #[arg(long)]
    pub json: bool,
}

/// `restore`.
#[derive(Debug, Args)]
pub struct Restore {
    /// Which copy: its number in the list of copies, or a file.
    pub source: PathBuf,
    /// Without asking.
    #[arg(long)]
    pub yes: bool,
    /// For programs.
    #[arg(long)]
    pub json: bool,
}

/// `gaps`.
#[derive(Debug, Args)]
pub struct Gaps {
    /// Only this step, from 1.
    #[arg(long, value_parser = step)]
    pub step: Option<Step>,
    /// Only this kern and the whole village, in steps 1 to 3.
    #[arg(long)]
    pub kern: Option<String>,
    /// Every gap, also where a rule finds many.
    #[arg(long)]
    pub all: bool,
    /// For other programs.
    #[arg(long)]
    pub json: bool,
}

/// `report`.
#[derive(Debug, Args)]
pub struct Report {
    /// Where to; `-` is standard output.
    #[arg(conflicts_with = "output")]
    pub to: Option<PathBuf>,
    /// The format; by default what the name of the output says, or else HTML.
    #[arg(long, value_enum, hide_possible_values = true)]
    pub format: Option<PageFormat>,
    /// Where to, by name.
    #[arg(long, short)]
    pub output: Option<PathBuf>,
    /// The day of the snapshot to compare with.
    #[arg(long, value_parser = day)]
    pub since: Option<Date>,
    /// Replaces what stands there.
    #[arg(long)]
    pub yes: bool,
}

/// `add`.
#[derive(Debug, Args)]
pub struct Add {
    /// The entry line; several are joined with spaces.
    #[arg(required_unless_present = "description")]
    pub line: Vec<String>,
    /// What stands behind a `--` of its own: the description.
    #[arg(last = true, hide = true)]
    pub description: Vec<String>,
    /// Changes nothing, tells what would be stored.
    #[arg(long)]
    pub dry_run: bool,
    /// For other programs.
    #[arg(long)]
    pub json: bool,
}

/// `erase`.
#[derive(Debug, Args)]
pub struct Erase {
    /// Who: the name, or the id.
    pub who: String,
    /// The name in full, if the person is meant by the id.
    #[arg(long)]
    pub name: Option<String>,
    /// Without asking; the name has to be typed in full all the same.
    #[arg(long)]
    pub yes: bool,
    /// Erases nobody, tells what would go.
    #[arg(long)]
    pub dry_run: bool,
    /// For other programs.
    #[arg(long)]
    pub json: bool,
}

/// `privacy`.
#[derive(Debug, Args)]
pub struct Privacy {
    /// What to tell.
    #[arg(value_enum, hide_possible_values = true)]
    pub page: PrivacyPage,
    /// Whom it is about, by name or id; of the report where to.
    #[arg(id = "who", required_if_eq_any([("page", "withdraw"), ("page", "restrict")]))]
    pub subject: Option<OsString>,
    /// Where to, by name; `-` is standard output.
    #[arg(long, short, conflicts_with = "who")]
    pub output: Option<PathBuf>,
    /// Replaces what stands there.
    #[arg(long)]
    pub yes: bool,
    /// For other programs.
    #[arg(long)]
    pub json: bool,
}

/// `share`.
#[derive(Debug, Args)]
pub struct Share {
    /// The file, or the folder for it.
    pub to: PathBuf,
    /// Only what changed since this day, or since it was last handed over.
    #[arg(long, value_parser = moment)]
    pub since: Option<Since>,
    /// Replaces what stands there.
    #[arg(long)]
    pub yes: bool,
}

/// From when on changes are wanted.
#[derive(Debug, Clone, Copy)]
pub enum Since {
    /// From the last time on.
    Last,
    /// From this day on.
    Day(Date),
}

/// `open`.
#[derive(Debug, Args)]
pub struct Open {
    /// The sealed file.
    pub source: PathBuf,
    /// Where the inventory is to be.
    #[arg(long = "as", id = "own")]
    pub own: Option<PathBuf>,
}

/// `undo`.
#[derive(Debug, Args)]
pub struct Undo {
    /// Without asking, however much it is.
    #[arg(long)]
    pub yes: bool,
    /// For other programs.
    #[arg(long)]
    pub json: bool,
}

/// A verb that takes nothing.
#[derive(Debug, Args)]
pub struct Plain {
    /// For other programs.
    #[arg(long)]
    pub json: bool,
}

/// The reasons are never shown: a wrong value has a sentence of its own.
fn day(typed: &str) -> Result<Date, &'static str> {
    let iso = typed.parse().ok();
    iso.or_else(|| read_day(typed, jiff::Zoned::now().date()))
        .ok_or("no day")
}

fn moment(typed: &str) -> Result<Since, &'static str> {
    if ["last", "laatst", "laatste"].contains(&typed) {
        return Ok(Since::Last);
    }
    day(typed).map(Since::Day)
}

fn step(typed: &str) -> Result<Step, &'static str> {
    use strum::VariantArray;
    let number: usize = typed.parse().map_err(|_| "no number")?;
    let place = number.checked_sub(1).ok_or("no step")?;
    Step::VARIANTS.get(place).copied().ok_or("no step")
}
