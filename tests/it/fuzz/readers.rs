//! The readers: one line for each, with what it is given to begin with and what it may never do.

use std::cell::RefCell;

use jiff::civil::{Date, date};
use wijkschouw::domain::questions::Questions;
use wijkschouw::domain::search::Index;
use wijkschouw::domain::value::Reading;
use wijkschouw::domain::village::Village;
use wijkschouw::domain::walk::{WalkList, worth_looking_at};
use wijkschouw::exchange::native;
use wijkschouw::i18n::{Language, Words};

use crate::fuzz::{seeds, texts, values};

/// Something that reads what comes from outside.
pub struct Reader {
    /// What it is called here.
    pub name: &'static str,
    /// Good files.
    pub seeds: fn() -> Vec<Vec<u8>>,
    /// Words that mean something to it.
    pub words: &'static [&'static str],
    /// Reads, and looks at what came of it.
    pub read: fn(&World, &[u8]),
}

/// All of them.
pub const READERS: &[Reader] = &[
    Reader {
        name: "entry_line",
        seeds: seeds::entry_lines,
        words: seeds::ENTRY,
        read: texts::entry_line,
    },
    Reader {
        name: "search",
        seeds: seeds::searches,
        words: seeds::SEARCH,
        read: texts::search,
    },
    Reader {
        name: "walk_line",
        seeds: seeds::walk_lines,
        words: seeds::WALK,
        read: texts::walk_line,
    },
    Reader {
        name: "fields",
        seeds: seeds::fields,
        words: seeds::VALUES,
        read: values::fields,
    },
    Reader {
        name: "days",
        seeds: seeds::days,
        words: seeds::VALUES,
        read: values::days,
    },
    Reader {
        name: "csv",
        seeds: seeds::lists,
        words: seeds::LIST,
        read: texts::list,
    },
    Reader {
        name: "xlsx",
        seeds: seeds::workbooks,
        words: &[],
        read: texts::list,
    },
    Reader {
        name: "xlsx_parts",
        seeds: seeds::workbook_parts,
        words: seeds::CELLS,
        read: texts::workbook_of_parts,
    },
    Reader {
        name: "xls",
        seeds: seeds::old_workbooks,
        words: &[],
        read: texts::list,
    },
    Reader {
        name: "ods",
        seeds: seeds::open_workbooks,
        words: &[],
        read: texts::list,
    },
    Reader {
        name: "ods_cells",
        seeds: seeds::open_cells,
        words: seeds::CELLS,
        read: texts::open_workbook_of_cells,
    },
    Reader {
        name: "vcard",
        seeds: seeds::cards,
        words: seeds::CARD,
        read: texts::list,
    },
    Reader {
        name: "geojson",
        seeds: seeds::maps,
        words: seeds::MAP,
        read: texts::list,
    },
    Reader {
        name: "overpass",
        seeds: seeds::streets,
        words: seeds::MAP,
        read: texts::list,
    },
    Reader {
        name: "hsds_json",
        seeds: seeds::guides,
        words: seeds::GUIDE,
        read: texts::list,
    },
    Reader {
        name: "hsds_lists",
        seeds: seeds::guide_lists,
        words: seeds::GUIDE,
        read: texts::guide_of_lists,
    },
    Reader {
        name: "native",
        seeds: seeds::natives,
        words: seeds::NATIVE,
        read: texts::native,
    },
    Reader {
        name: "questions",
        seeds: seeds::questions,
        words: seeds::QUESTIONS,
        read: texts::questions,
    },
    Reader {
        name: "preferences",
        seeds: seeds::preferences,
        words: seeds::PREFERENCES,
        read: texts::preferences,
    },
];

/// What there is while something comes in.
pub struct World {
    /// A village with something of everything.
    pub village: Village,
    /// The same, to be searched.
    pub index: RefCell<Index>,
    /// The numbers of a walk through it.
    pub list: WalkList,
    /// The questions that come with the program.
    pub questions: Questions,
    /// The words.
    pub words: Words,
}

impl World {
    /// The demo village.
    pub fn new() -> Self {
        let village = native::read(include_bytes!("../../../assets/demo/wielrade.json")).unwrap();
        let words = Words::new(Language::Dutch);
        let mut index = Index::default();
        index.refresh(&village, &words);
        let list = WalkList {
            walk: *village.gatherings.keys().next().unwrap(),
            kern: None,
            made: Self::TODAY,
            entries: worth_looking_at(&village, None),
        };
        Self {
            village,
            index: RefCell::new(index),
            list,
            questions: Questions::delivered(),
            words,
        }
    }

    /// The day on which it all happens.
    pub const TODAY: Date = date(2026, 6, 1);

    /// For reading what is typed.
    pub fn cx(&self) -> Reading<'_> {
        Reading {
            today: Self::TODAY,
            village: &self.village,
            terms: &self.words,
        }
    }
}
