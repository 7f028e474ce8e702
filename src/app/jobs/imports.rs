//! Lists that may be taken in: reading them, and working out what they would bring.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::civil::Date;

use crate::app::jobs::{Done, Jobs};
use crate::domain::phrase::Phrase;
use crate::domain::privacy::erasure::leave_out;
use crate::domain::village::Village;
use crate::exchange::csv::{ANSWERS, CsvOptions, Grid, ListFile, Look, kept_answers, look, plan};
use crate::exchange::native::{self, FileProblem};
use crate::exchange::sheets::{FileFormat, format_of};
use crate::exchange::whole::Whole;
use crate::i18n::{Words, in_every_language};
use crate::screens::import::{Folder, Planned};
use crate::store::{StoreError, kept_out, recalled};

/// After so long it is told how far a job is.
const SILENCE: Duration = Duration::from_millis(300);
/// And then again after so long.
const PACE: Duration = Duration::from_millis(100);

/// What came of looking at a list.
#[derive(Debug)]
pub enum ListDone {
    /// What is in a folder.
    Folder(Arc<Folder>),
    /// What it looks like, or why it cannot be read.
    Read(Result<Arc<Look>, Phrase>),
    /// What it would bring, or why nothing.
    Planned(Result<Planned, Phrase>),
    /// What a whole inventory would bring, or why it cannot be read; and how many people are left out of it
    /// because they have been erased here.
    Whole(Result<Arc<Whole>, Phrase>, usize),
    /// How many of how many rows were worked out.
    Progress(usize, usize),
}

/// What a place on this computer holds.
pub enum Content {
    /// A folder.
    Folder(Folder),
    /// A file with its name, or a text from the clipboard.
    List(Vec<u8>, Option<String>),
}

/// Finds out what a place holds, beside the screen.
type Load = Box<dyn FnOnce() -> Result<Content, Phrase> + Send>;

/// What a list would bring, and to whom.
pub struct Planning {
    /// As was said of it.
    pub options: CsvOptions,
    /// To this village.
    pub village: Village,
    /// Which stands in this file.
    pub inventory: PathBuf,
    /// On the computer of which this folder has the list of who was erased.
    pub here: PathBuf,
    /// In these words.
    pub words: Words,
    /// On this day.
    pub today: Date,
}

impl Planning {
    /// Takes from the file of the inventory what it remembers for lists that come in.
    fn recall(&mut self) -> Result<(), StoreError> {
        self.options.erased = kept_out(&self.inventory, &self.here)?;
        self.options.known = kept_answers(recalled(&self.inventory, ANSWERS)?.as_deref());
        Ok(())
    }
}

/// The list that was read last.
#[derive(Default)]
pub(super) struct Held {
    file: Option<ListFile>,
    grid: Option<Grid>,
    /// If it was no list but a whole inventory.
    whole: Option<Village>,
    /// How many people were left out of that.
    left_out: usize,
}

impl Held {
    /// The rows that are wanted of the list that was read last.
    fn rows(&mut self, asked: &Planning) -> Result<&Grid, Phrase> {
        let gone = || Phrase::new("import-gone");
        let (file, grid) = self.file.as_ref().zip(self.grid.take()).ok_or_else(gone)?;
        let grid = file.again(grid, &asked.words, &asked.options);
        Ok(self.grid.insert(grid.map_err(|error| error.phrase())?))
    }

    fn read(&mut self, load: Option<Load>, asked: &Planning) -> Result<ListDone, Phrase> {
        if let Some(load) = load {
            *self = Self::default();
            match load()? {
                Content::Folder(folder) => return Ok(ListDone::Folder(Arc::new(folder))),
                Content::List(bytes, _) if format_of(&bytes) == FileFormat::Native => {
                    match native::read(&bytes) {
                        Ok(mut village) => {
                            let erased = kept_out(&asked.inventory, &asked.here);
                            let erased = erased.map_err(|error| error.phrase())?;
                            self.left_out = leave_out(&mut village, &erased, &in_every_language);
                            self.whole = Some(village);
                        }
                        Err(problems) => {
                            let why = first_of(&problems, &asked.words);
                            return Ok(ListDone::Whole(Err(why), 0));
                        }
                    }
                }
                Content::List(bytes, name) => {
                    let file = ListFile::open(bytes, &asked.words).map_err(|error| error.phrase())?;
                    self.file = Some(file.called(name));
                }
            }
        }
        if let Some(incoming) = &self.whole {
            let whole = Whole::new(&asked.village, incoming, &asked.words, asked.today);
            return Ok(ListDone::Whole(Ok(Arc::new(whole)), self.left_out));
        }
        let file = self.file.as_ref().ok_or_else(|| Phrase::new("import-gone"))?;
        let looked = look(file, &asked.village, &asked.words, &asked.options);
        let (grid, look) = looked.map_err(|error| error.phrase())?;
        self.grid = Some(grid);
        Ok(ListDone::Read(Ok(Arc::new(look))))
    }
}

/// What is wrong with an inventory, in a sentence.
fn first_of(problems: &[FileProblem], words: &Words) -> Phrase {
    let first = problems.first();
    Phrase::new("import-whole-problems")
        .number("count", problems.len())
        .text("place", first.map(|first| first.place(words)).unwrap_or_default())
        .text(
            "problem",
            first
                .map(|first| words.tell(&first.problem.0))
                .unwrap_or_default(),
        )
}

impl Jobs {
    /// Looks at a list: at the one that is loaded, or else again at the last one.
    pub fn read_list(&mut self, at: u64, load: Option<Load>, asked: Planning) {
        self.imports.put(Box::new(move |held, overtaken| {
            let done = held
                .read(load, &asked)
                .unwrap_or_else(|why| ListDone::Read(Err(why)));
            (!overtaken()).then_some(Done::List(at, done))
        }));
    }

    /// Works out what the list that was read last would bring.
    pub fn plan_list(&mut self, at: u64, mut asked: Planning) {
        let sink = self.sink.clone();
        self.imports.put(Box::new(move |held, overtaken| {
            let grid = match held.rows(&asked) {
                Ok(grid) => grid,
                Err(why) => return Some(Done::List(at, ListDone::Planned(Err(why)))),
            };
            if let Err(error) = asked.recall() {
                return Some(Done::List(at, ListDone::Planned(Err(error.phrase()))));
            }
            let mut next = Instant::now() + SILENCE;
            let mut goes_on = |done, whole| {
                if next <= Instant::now() {
                    next = Instant::now() + PACE;
                    sink(Done::List(at, ListDone::Progress(done, whole)));
                }
                !overtaken()
            };
            let Planning {
                options,
                village,
                words,
                today,
                ..
            } = &asked;
            let planned = plan(grid, village, words, *today, options, &mut goes_on);
            let planned = planned.map_err(|error| error.phrase()).transpose()?;
            let planned = planned.map(|import| Planned::new(village, import));
            Some(Done::List(at, ListDone::Planned(planned)))
        }));
    }

    /// Lets go of the list that was read last.
    pub fn forget_list(&mut self) {
        self.imports.put(Box::new(|held, _| {
            *held = Held::default();
            None
        }));
    }

    /// Gives up what is being worked out about a list.
    pub fn stop_list(&mut self) {
        self.imports.put(Box::new(|_, _| None));
    }
}
