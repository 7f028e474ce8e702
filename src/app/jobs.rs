//! Long work beside the screen: the gaps, the list, what points at what.
//!
//! Each lane has one thread and room for one job: a newer job takes the place of one that waits, and
//! what was overtaken is dropped. Typing a search does not wait for the gaps, so each
//! has a lane of its own. Files that are made wait for their turn instead: none of them is dropped.

mod copies;
mod erasing;
mod imports;
mod lane;
mod library;
mod papers;
mod sealed;
mod writes;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::civil::Date;
use strum::EnumCount;

use crate::app::backups::LookedThrough;
use crate::app::handover::{Opened, Unopened};
use crate::app::jobs::imports::Held;
use crate::app::jobs::lane::Lane;
use crate::app::jobs::library::Library;
use crate::app::write::Written;
use crate::domain::entry_line::{Preview, Typing, previews};
use crate::domain::gaps::{Report, Scope, analyse};
use crate::domain::listing::{Listing, Order};
use crate::domain::neighbours::Neighbours;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::Masked;
use crate::domain::query::Query;
use crate::domain::questions::Questions;
use crate::domain::survey::{Survey, Surveyed, Vantage};
use crate::domain::value::Reading;
use crate::domain::village::Village;
use crate::domain::walk::WalkList;
use crate::i18n::Words;
use crate::store::{Backup, Looked, Salvaged, StoreError};

pub use erasing::ErasingDone;
pub(crate) use erasing::farewell;
pub use imports::{Content, ListDone, Planning};
pub use papers::{ExportDone, ExportJob, Paper};
pub use sealed::{ShareJob, SharedDone};

/// What a job found.
#[derive(Debug)]
pub enum Done {
    /// The gaps of the village as it was at this edit.
    Report(u64, Arc<Report>),
    /// The list, for the search that asked for it.
    Listing(u64, Arc<Listing>),
    /// What the lines would store, for who asked for that.
    Previews(u64, Arc<Vec<Preview>>),
    /// The entries that a panel sought, for the search that asked for them.
    Found(u64, Arc<Listing>),
    /// How many each view finds in the village as it was at this edit.
    Counts(u64, Arc<[usize]>),
    /// What points at what in the village as it was at this edit.
    Neighbours(u64, Box<Neighbours>),
    /// What a screen shows of the village as it was at this edit.
    Surveyed(u64, Survey, Surveyed),
    /// What may be shown of the village as it was at this edit.
    Masked(u64, Box<Masked>),
    /// What there is to see on a walk, numbered.
    Numbered(WalkList),
    /// What a look through a copy found.
    LookedThrough(LookedThrough),
    /// What a look at each of these copies found.
    LookedAtCopies(Vec<(PathBuf, Looked)>),
    /// How it went to save what can be saved of a damaged inventory, in this file.
    Salvaged(PathBuf, Result<Box<Salvaged>, StoreError>),
    /// What a look at every page of an inventory found.
    Examined(PathBuf, Result<(), StoreError>),
    /// How it went to copy the inventory before the edit that waits for this copy.
    CopiedFirst(u64, Result<Backup, StoreError>),
    /// Whether the copy that was made of this inventory before an edit is whole.
    SeenThrough {
        /// Which inventory.
        inventory: PathBuf,
        /// What is wrong with the copy.
        seen: Result<(), StoreError>,
    },
    /// How it went to write a page to this file.
    Handed(PathBuf, io::Result<()>, Option<String>, Option<Phrase>),
    /// How it went to make a file for another program.
    Exported(Box<ExportDone>),
    /// Work on this lane broke down because of a mistake of ours; it goes on with what comes next.
    Broken(&'static str),
    /// How it went to seal the inventory for a colleague.
    Shared(Box<SharedDone>),
    /// What was made of a sealed file.
    Unsealed(Result<Opened, Unopened>),
    /// What came of looking at a list that may be taken in, for who asked for that.
    List(u64, ListDone),
    /// So many of so many steps of a large edit are written.
    Writing(usize, usize),
    /// What came of writing a large edit.
    Written(Box<Written>),
    /// What came of erasing a person, or of looking before it.
    Erasing(ErasingDone),
    /// How it went to copy an inventory.
    Copied {
        /// Which one.
        from: PathBuf,
        /// To which file.
        to: PathBuf,
        /// How it went.
        made: Result<(), StoreError>,
    },
}

/// Which list is asked for.
#[derive(Clone)]
pub struct Wanted {
    /// In this village.
    pub village: Village,
    /// In the words of the screen.
    pub words: Words,
    /// On this day.
    pub today: Date,
    /// What was typed in the search bar.
    pub query: String,
    /// Sorted and grouped like this.
    pub order: Order,
    /// Only this part of the village.
    pub scope: Scope,
}

/// From where a survey looks.
pub struct Outlook {
    /// The village, as far as it may be shown.
    pub village: Village,
    /// The part of it that is looked at.
    pub scope: Scope,
    /// The questionnaires.
    pub questions: Arc<Questions>,
    /// The words of the screen.
    pub words: Words,
    /// The local calendar day.
    pub today: Date,
}

/// Takes what was found, from whatever thread.
type Sink = Arc<dyn Fn(Done) + Send + Sync>;

/// A job, which gets a question to ask: has it been overtaken?
type Job<W> = Box<dyn FnOnce(&mut W, &dyn Fn() -> bool) -> Option<Done> + Send>;

/// The lanes on which long work is done.
pub struct Jobs {
    gaps: Lane<()>,
    lists: Lane<Library>,
    previews: Lane<Library>,
    seeks: Lane<Library>,
    counts: Lane<Library>,
    neighbours: Lane<()>,
    masks: Lane<()>,
    copies: Lane<()>,
    papers: Lane<()>,
    writes: Lane<()>,
    imports: Lane<Held>,
    /// For what is told while a job goes on.
    sink: Sink,
    /// One for each sort: a survey waits for none of another.
    surveys: [Lane<()>; Survey::COUNT],
}

impl Jobs {
    /// Work on threads of its own; what is found goes into the sink.
    pub fn beside(sink: impl Fn(Done) + Send + Sync + 'static) -> Self {
        let sink: Sink = Arc::new(sink);
        let library = Library::default();
        Self {
            gaps: Lane::beside("gaps", (), sink.clone()),
            lists: Lane::beside("lists", library.clone(), sink.clone()),
            previews: Lane::beside("previews", library.clone(), sink.clone()),
            seeks: Lane::beside("seeks", library.clone(), sink.clone()),
            counts: Lane::beside("counts", library, sink.clone()),
            neighbours: Lane::beside("neighbours", (), sink.clone()),
            masks: Lane::beside("masks", (), sink.clone()),
            copies: Lane::in_turn("copies", (), sink.clone()),
            papers: Lane::in_turn("papers", (), sink.clone()),
            writes: Lane::in_turn("writes", (), sink.clone()),
            imports: Lane::beside("imports", Held::default(), sink.clone()),
            sink: sink.clone(),
            surveys: std::array::from_fn(|_| Lane::beside("surveys", (), sink.clone())),
        }
    }

    /// Work at once, for tests: the answer is there when the question has been asked.
    pub fn at_once(sink: impl Fn(Done) + Send + Sync + 'static) -> Self {
        let sink: Sink = Arc::new(sink);
        let library = Library::default();
        Self {
            gaps: Lane::at_once("gaps", (), sink.clone()),
            lists: Lane::at_once("lists", library.clone(), sink.clone()),
            previews: Lane::at_once("previews", library.clone(), sink.clone()),
            seeks: Lane::at_once("seeks", library.clone(), sink.clone()),
            counts: Lane::at_once("counts", library, sink.clone()),
            neighbours: Lane::at_once("neighbours", (), sink.clone()),
            masks: Lane::at_once("masks", (), sink.clone()),
            copies: Lane::at_once("copies", (), sink.clone()),
            papers: Lane::at_once("papers", (), sink.clone()),
            writes: Lane::at_once("writes", (), sink.clone()),
            imports: Lane::at_once("imports", Held::default(), sink.clone()),
            sink: sink.clone(),
            surveys: std::array::from_fn(|_| Lane::at_once("surveys", (), sink.clone())),
        }
    }

    /// Whether a file is being made or written, or waits for its turn.
    pub fn makes_files(&self) -> bool {
        self.papers.is_at_work() || self.copies.is_at_work() || self.writes.is_at_work()
    }

    /// Waits until every file is made, for so long at most; says whether they all are.
    pub fn finish_files(&self, patience: Duration) -> bool {
        let until = Instant::now() + patience;
        self.papers.rests(until) && self.copies.rests(until) && self.writes.rests(until)
    }

    /// Finds the gaps.
    pub fn report(&mut self, at: u64, village: Village, scope: Scope, today: Date) {
        self.gaps.put(Box::new(move |_, _| {
            Some(Done::Report(at, Arc::new(analyse(&village, &scope, today))))
        }));
    }

    /// Finds what points at what.
    pub fn neighbours(&mut self, at: u64, village: Village) {
        self.neighbours.put(Box::new(move |_, _| {
            Some(Done::Neighbours(at, Box::new(Neighbours::build(&village))))
        }));
    }

    /// Works out what a screen shows of the village as a whole.
    pub fn survey(&mut self, at: u64, survey: Survey, from: Outlook) {
        self.surveys[survey.sort()].put(Box::new(move |_, overtaken| {
            let vantage = Vantage {
                village: &from.village,
                scope: &from.scope,
                questions: &from.questions,
                terms: &from.words,
                tell: &|phrase| from.words.tell(phrase),
                today: from.today,
            };
            let surveyed = survey.of(&vantage, overtaken)?;
            Some(Done::Surveyed(at, survey, surveyed))
        }));
    }

    /// Makes the village that may be shown.
    pub fn mask(&mut self, at: u64, village: Village, today: Date, words: Words) {
        self.masks.put(Box::new(move |_, _| {
            let masked = Masked::of(&village, today, &|phrase| words.tell(phrase));
            Some(Done::Masked(at, Box::new(masked)))
        }));
    }

    /// Counts what each of these searches finds.
    pub fn count(
        &mut self,
        at: u64,
        village: Village,
        wanted: Vec<(String, Scope)>,
        words: Words,
        today: Date,
    ) {
        self.counts.put(Box::new(move |library, overtaken| {
            let index = library.open(&village, &words);
            let reading = Reading {
                today,
                village: &village,
                terms: &words,
            };
            let found = |(query, scope): &(String, Scope)| {
                let query = Query::parse(query, &reading);
                let order = Order::default();
                Some(Listing::of(&village, &index, &query, &order, scope, overtaken)?.found)
            };
            let counts: Option<Vec<usize>> = wanted.iter().map(found).collect();
            Some(Done::Counts(at, counts?.into()))
        }));
    }

    /// Makes the list that was asked for.
    pub fn list(&mut self, at: u64, wanted: Wanted) {
        self.lists.put(Box::new(move |library, overtaken| {
            Some(Done::Listing(at, Arc::new(listing(library, &wanted, overtaken)?)))
        }));
    }

    /// Finds the entries that a panel seeks.
    pub fn seek(&mut self, at: u64, wanted: Wanted) {
        self.seeks.put(Box::new(move |library, overtaken| {
            Some(Done::Found(at, Arc::new(listing(library, &wanted, overtaken)?)))
        }));
    }

    /// Finds out what these lines would store.
    pub fn preview(&mut self, at: u64, village: Village, typing: Typing, words: Words, today: Date) {
        self.previews.put(Box::new(move |library, overtaken| {
            let mut index = library.open(&village, &words);
            let reading = Reading {
                today,
                village: &village,
                terms: &words,
            };
            // Its own from here on: it follows the village as each line would change it.
            let found = previews(&typing, &reading, Arc::make_mut(&mut index), overtaken)?;
            Some(Done::Previews(at, Arc::new(found)))
        }));
    }
}

fn listing(library: &Library, wanted: &Wanted, overtaken: &dyn Fn() -> bool) -> Option<Listing> {
    let (village, words) = (&wanted.village, &wanted.words);
    let index = library.open(village, words);
    let reading = Reading {
        today: wanted.today,
        village,
        terms: words,
    };
    let query = Query::parse(&wanted.query, &reading);
    Listing::of(village, &index, &query, &wanted.order, &wanted.scope, overtaken)
}
