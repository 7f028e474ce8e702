//! Work for paper: what there is to see on a walk, numbered, and pages for people.

use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::app::facts::traces_of;
use crate::app::jobs::{Done, Jobs};
use crate::app::written::unwritten;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::{Masked, Reach};
use crate::domain::record::Id;
use crate::domain::village::Village;
use crate::domain::walk::{WalkList, worth_looking_at};
use crate::exchange::export::{ExportFormat, ForWhom};
use crate::exchange::handout::{Format, Handout, Source};
use crate::i18n::Words;
use crate::screens::exports::Made;

/// A page that is asked for.
pub struct Paper {
    /// What it is about.
    pub handout: Handout,
    /// How it is written.
    pub format: Format,
    /// To which file.
    pub to: PathBuf,
    /// The file of the inventory, with its history.
    pub inventory: PathBuf,
    /// The village as it is; what may not be shown is taken out.
    pub village: Village,
    /// In these words.
    pub words: Words,
    /// The local calendar day.
    pub today: Date,
}

/// A file for another program that is asked for.
pub struct ExportJob {
    /// How it is written.
    pub format: ExportFormat,
    /// For whom.
    pub whom: ForWhom,
    /// To which file.
    pub to: PathBuf,
    /// The village as it is; what may not be given is taken out.
    pub village: Village,
    /// In these words.
    pub words: Words,
    /// The local calendar day.
    pub today: Date,
}

/// How it went to make a file for another program.
#[derive(Debug)]
pub struct ExportDone {
    /// What was to be made.
    pub made: Made,
    /// How it went; if there is no file, why.
    pub result: Result<(), Phrase>,
}

impl Jobs {
    /// Makes a file for another program, and has it written.
    pub fn export(
        &mut self,
        job: ExportJob,
        write: impl FnOnce(&Path, &[u8]) -> io::Result<()> + Send + 'static,
    ) {
        self.papers.put(Box::new(move |_, _| {
            let exported = job.format.write(&job.village, job.whom, &job.words, job.today);
            let personal = exported.as_ref().map(|exported| exported.personal);
            let missing = exported.as_ref().map(|exported| exported.missing.clone());
            let result = match &exported {
                Ok(exported) => write(&job.to, &exported.content).map_err(|error| unwritten(&job.to, &error)),
                Err(unmade) => Err(unmade.phrase()),
            };
            let made = Made {
                path: job.to,
                format: job.format,
                whom: job.whom,
                personal: personal.unwrap_or_default(),
                missing: missing.unwrap_or_default(),
            };
            Some(Done::Exported(Box::new(ExportDone { made, result })))
        }));
    }

    /// Numbers what there is to see on a walk.
    pub fn number(&mut self, walk: Id, kern: Option<Id>, village: Village, words: Words, today: Date) {
        self.papers.put(Box::new(move |_, _| {
            let tell = |phrase: &Phrase| words.tell(phrase);
            let (shown, _) = Masked::for_page(&village, Reach::Nobody, today, &tell);
            let entries = worth_looking_at(&shown, kern);
            Some(Done::Numbered(WalkList {
                walk,
                kern,
                made: today,
                entries,
            }))
        }));
    }

    /// Makes a page of what may be shown to everybody, and has it written.
    pub fn hand(
        &mut self,
        paper: Paper,
        write: impl FnOnce(&Path, &[u8]) -> io::Result<()> + Send + 'static,
    ) {
        self.papers.put(Box::new(move |_, _| {
            let mut handout = paper.handout;
            if let Handout::Person(person, traces) = &mut handout {
                *traces = traces_of(*person, &paper.inventory);
            }
            let words = &paper.words;
            let (shown, counted) = handout.villages(&paper.village, paper.today, words);
            let source = Source {
                village: &shown,
                counted: &counted,
                words,
                today: paper.today,
            };
            let page = handout.write(paper.format, &source);
            let made = page.map_or_else(
                || Err(io::ErrorKind::NotFound.into()),
                |page| write(&paper.to, &page),
            );
            let memory = made.is_ok().then(|| handout.memory(&source)).flatten();
            let undrawn = handout.undrawn(paper.format, &source);
            Some(Done::Handed(paper.to, made, memory, undrawn))
        }));
    }
}
