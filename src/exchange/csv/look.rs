//! What a list looks like before anything is taken over: its first rows, its columns, what they seem to hold.

use std::collections::{BTreeSet, HashMap};

use csv::StringRecord;
use jiff::civil::Date;

use crate::domain::asset::Asset;
use crate::domain::kinds::AssetKind;
use crate::domain::record::{Id, Record};
use crate::domain::scrub::scrub;
use crate::domain::value::Reading;
use crate::domain::village::Village;
use crate::exchange::csv::cells::Cells;
use crate::exchange::csv::columns::Plan;
use crate::exchange::csv::consent::ConsentWords;
use crate::exchange::csv::footers::Footers;
use crate::exchange::csv::formula::bare;
use crate::exchange::csv::headings::{Headings, Withheld};
use crate::exchange::csv::kernen::Kernen;
use crate::exchange::csv::private::bsn_columns;
use crate::exchange::csv::shape::{Shape, shapes_as_read};
use crate::exchange::csv::table::{SAMPLE, below_headings, blank};
use crate::exchange::csv::{
    CsvColumn, CsvError, CsvOptions, Grid, LeftAbove, ListFile, Source, Taken, Titles, Unknown, meanings,
    titles,
};
use crate::i18n::Words;

/// How many rows are shown.
const SHOWN: usize = 5;
/// How many values of a column are shown beside each other.
const SAMPLES: usize = 3;
/// In how many rows those are sought.
const SOUGHT: usize = 2000;
/// How long a value may be to be shown.
const LONGEST: usize = 60;

/// What a list looks like.
#[derive(Debug, Clone)]
pub struct Look {
    /// Where it stood, and as what it was read.
    pub source: Source,
    /// The names of the sheets that can be chosen; none for a text.
    pub sheets: Vec<String>,
    /// The names of those that were put out of sight.
    pub hidden: Vec<String>,
    /// The number of the row of headings, from 1; 0 if there is none.
    pub heading: usize,
    /// What stands above it, and stays out.
    pub above: LeftAbove,
    /// The numbers of the rows in which headings may stand.
    pub may_be_heading: Vec<usize>,
    /// The first rows below the headings, each with its number.
    pub first: Vec<(usize, Vec<String>)>,
    /// How many rows there are below the headings.
    pub rows: usize,
    /// The columns.
    pub columns: Vec<Sample>,
    /// Words in its columns that nobody knows.
    pub unknown: Vec<Unknown>,
    /// The titles between the rows, each once.
    pub titles: Vec<String>,
    /// What those titles are taken for.
    pub titles_are: Titles,
    /// What lists with the same headings share.
    pub shape: Id,
    /// The same with the headings in each of the first rows: what was chosen before is sought under them.
    pub shapes: Vec<Shape>,
}

/// A column, with some of its values.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// Its heading.
    pub heading: String,
    /// What is done with its cells.
    pub taken: Taken,
    /// Why it is left out, unless a person asks for it.
    pub withheld: Option<Withheld>,
    /// Its first values, each once.
    pub values: Vec<String>,
}

impl Look {
    /// Whether a column holds the names.
    pub fn has_names(&self) -> bool {
        self.columns
            .iter()
            .any(|column| matches!(column.taken, Taken::Field("name") | Taken::NamePart(_)))
    }

    /// Whether a column fills this field.
    pub fn has(&self, field: &str) -> bool {
        self.columns
            .iter()
            .any(|column| matches!(column.taken, Taken::Field(own) if own == field))
    }
}

/// Takes the rows out of the file, and looks at them.
pub fn look(
    file: &ListFile,
    village: &Village,
    words: &Words,
    options: &CsvOptions,
) -> Result<(Grid, Look), CsvError> {
    let headings = Headings::new(words);
    let grid = file.grid(&headings, options)?;
    let table = below_headings(&grid, options.heading, &headings)?;
    let secret = bsn_columns(&table, &headings, words);
    let plan = Plan::new(&table, &headings, (village, words), options);
    let kernen = Kernen::new(village, words);
    // Where the format says which row is one of headings, no other rows are.
    let columns = if grid.headed { 0 } else { plan.columns.len() };
    let footers = Footers::new(words, plan.columns.len());
    let found = titles::find(table.rows, columns, &plan.places_of("name"), &footers, |name| {
        kernen.has(name)
    });
    // No day is read here.
    let mut cells = Cells::new(Reading {
        today: Date::default(),
        village,
        terms: words,
    });
    let below = table
        .rows
        .iter()
        .zip(&found.is_title)
        .filter(|((_, row), title)| !**title && !footers.is_one(row));
    let consent = ConsentWords::new(words);
    let unknown = meanings::unknown(
        below.map(|((_, row), _)| row),
        &plan,
        &kernen,
        &consent,
        &mut cells,
    );
    let apart = table.rows.iter().zip(&found.is_title);
    let apart: Vec<bool> = apart
        .map(|((_, row), title)| *title || footers.is_one(row))
        .collect();
    let filled = || table.rows.iter().filter(|(_, row)| !blank(row));
    let kept = kept(&grid, table.rows, &plan, options, &mut cells);
    let columns = plan.columns.iter().enumerate().map(|(place, column)| Sample {
        heading: shown(&column.heading),
        taken: if kept[place] { column.taken } else { Taken::Remarks },
        withheld: headings
            .withheld(&column.heading)
            .or_else(|| secret.contains(&place).then_some(Withheld::Special)),
        values: values(table.rows, &apart, place),
    });
    let (shape, shapes) = shapes_as_read(file, &grid, &headings, options);
    let look = Look {
        columns: columns.collect(),
        heading: table.heading,
        above: LeftAbove::of(&table.above),
        may_be_heading: grid.rows.iter().take(SAMPLE).map(|(line, _)| *line).collect(),
        first: filled()
            .take(SHOWN)
            .map(|(line, row)| (*line, row.iter().map(|cell| shown(bare(cell))).collect()))
            .collect(),
        rows: filled().count(),
        unknown,
        titles: found.names,
        titles_are: options.titles.unwrap_or(found.guess),
        shape,
        shapes,
        source: grid.source.clone(),
        sheets: grid.sheets.clone(),
        hidden: grid.hidden.clone(),
    };
    Ok((grid, look))
}

/// For each column whether it is taken as its heading says by a row that says something in it, if there is one. A card of
/// a volunteer may tell for whom they work, but only a professional has a field for that.
fn kept(
    grid: &Grid,
    rows: &[(usize, StringRecord)],
    plan: &Plan,
    options: &CsvOptions,
    cells: &mut Cells,
) -> Vec<bool> {
    let (mut said, mut kept) = (vec![false; plan.columns.len()], vec![false; plan.columns.len()]);
    let fixed = options.fixed.get("kind").and_then(|kind| cells.kind(kind));
    let default = options.default_kind.or(fixed).or(grid.kind).unwrap_or_default();
    let kinds = plan.places_of("kind");
    let mut known: HashMap<AssetKind, Vec<bool>> = HashMap::new();
    for (_, row) in rows.iter().take(SOUGHT).filter(|_| grid.headed) {
        let own = kinds.iter().find_map(|place| cells.kind(row.get(*place)?));
        let kind = own.unwrap_or(default);
        let fields = known.entry(kind).or_insert_with(|| {
            let asset = Asset::new(kind, "");
            let has = |column: &CsvColumn| match column.taken {
                Taken::Field(field) => field == "kind" || asset.value(field).is_some(),
                _ => true,
            };
            plan.columns.iter().map(has).collect()
        });
        for (place, has) in fields.iter().enumerate() {
            let says = row.get(place).is_some_and(|cell| !cell.trim().is_empty());
            said[place] |= says;
            kept[place] |= says && *has;
        }
    }
    said.into_iter()
        .zip(kept)
        .map(|(said, kept)| kept || !said)
        .collect()
}

/// The first values of a column, each once; of rows that stand apart, such as titles, nothing.
fn values(rows: &[(usize, StringRecord)], apart: &[bool], place: usize) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let rows = rows.iter().zip(apart).filter(|(_, apart)| !**apart);
    let cells = rows.take(SOUGHT).filter_map(|((_, row), _)| row.get(place));
    let cells = cells
        .map(|cell| bare(cell).trim())
        .filter(|cell| !cell.is_empty());
    cells
        .filter(|cell| seen.insert(*cell))
        .take(SAMPLES)
        .map(shown)
        .collect()
}

/// A text of the file as it may stand on a screen: one line, without signs that do something.
fn shown(text: &str) -> String {
    let short: String = text.chars().take(LONGEST).collect();
    scrub(&short).split_whitespace().collect::<Vec<_>>().join(" ")
}
