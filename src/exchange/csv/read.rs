//! A list as changes of a village: what is new, what fills in, what is there already.

use jiff::civil::Date;

use crate::domain::doubles::resembling;
use crate::domain::record::Id;
use crate::domain::search::Index;
use crate::domain::value::Reading;
use crate::domain::village::Village;
use crate::exchange::csv::arrivals::{Arrivals, Outcome, Taken};
use crate::exchange::csv::cells::Cells;
use crate::exchange::csv::columns::{Headings, Plan};
use crate::exchange::csv::file::{Grid, ListFile};
use crate::exchange::csv::kernen::Kernen;
use crate::exchange::csv::rows::Rows;
use crate::exchange::csv::table::{below_headings, blank};
use crate::exchange::csv::{
    Answer, CsvError, CsvImport, CsvOptions, Double, Refused, TOLD, Titles, Warning, titles,
};
use crate::i18n::Words;

/// After so many rows it is told how far one is.
const STEP: usize = 500;
/// So many pairs of names are compared: of more, that takes too long.
const COMPARED: usize = 200_000_000;

/// What the list would bring to the village; nothing is changed yet.
pub fn read(
    bytes: &[u8],
    village: &Village,
    words: &Words,
    today: Date,
    options: &CsvOptions,
) -> Result<CsvImport, CsvError> {
    let grid = ListFile::open(bytes.to_vec(), words)?.grid(&Headings::new(words), options)?;
    let planned = plan(&grid, village, words, today, options, &mut |_, _| true)?;
    // Nobody stopped it.
    planned.ok_or(CsvError::Empty)
}

/// The same for rows that are there already. It is told after how many of how many rows one is, and stops when
/// the answer is no: then there is nothing.
pub fn plan(
    grid: &Grid,
    village: &Village,
    words: &Words,
    today: Date,
    options: &CsvOptions,
    goes_on: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Option<CsvImport>, CsvError> {
    let headings = Headings::new(words);
    let table = below_headings(grid, options.heading, &headings)?;
    let plan = Plan::new(table.headings.iter(), &headings, options);
    if !plan.has_names() {
        let headings = table.headings.iter().map(str::to_owned).collect();
        return Err(CsvError::NoNames { headings });
    }
    let kernen = Kernen::new(village);
    let found = titles::find(table.rows, plan.columns.len(), |name| kernen.has(name));
    let mut import = CsvImport::of(grid, &plan);
    let cx = Reading {
        today,
        village,
        terms: words,
    };
    let mut rows = Rows {
        plan,
        cells: Cells::new(cx),
        default_kind: options.default_kind.or(grid.kind),
        options,
        titles: options.titles.unwrap_or(found.guess),
        title: String::new(),
    };
    let mut arrivals = Arrivals::new(village, options);
    let mut doubles = Doubles::new(village, words);
    for (place, (line, record)) in table.rows.iter().enumerate() {
        if place % STEP == 0 && !goes_on(place, table.rows.len()) {
            return Ok(None);
        }
        if blank(record) {
            continue;
        }
        if found.is_title[place] && rows.titles != Titles::Rows {
            rows.title = titles::only_cell(record).map(titles::name).unwrap_or_default();
            continue;
        }
        let read = rows.read(record, &mut arrivals.kernen).and_then(|row| {
            let name = row.asset.name.to_string();
            let says = says(&row.asset);
            let taken = arrivals.take(*line, row, &mut rows.cells)?;
            Ok((name, says, taken))
        });
        match read {
            Ok((name, says, taken)) => {
                if let Some(double) = doubles.find(&taken, &name, *line) {
                    import.doubles.push(Double { name, says, ..double });
                }
                import.count(*line, taken);
            }
            Err(reason) => import.refused.push(Refused {
                line: *line,
                reason,
                cells: record.iter().map(str::to_owned).collect(),
            }),
        }
    }
    import.compared = doubles.left > 0;
    import.people = arrivals.people;
    import.clashes = std::mem::take(&mut arrivals.clashes);
    import.changes = arrivals.changes();
    Ok(Some(import))
}

/// What a row says beside its name, in a few words.
fn says(asset: &crate::domain::asset::Asset) -> String {
    let parts = [&*asset.address, &*asset.phone, &*asset.email, &*asset.website];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

impl CsvImport {
    /// Nothing yet.
    fn of(grid: &Grid, plan: &Plan) -> Self {
        Self {
            changes: Vec::new(),
            added: 0,
            filled: 0,
            same: 0,
            refused: grid.refused.clone(),
            warned: 0,
            warnings: Vec::new(),
            skipped: 0,
            people: 0,
            doubles: Vec::new(),
            compared: true,
            clashes: Vec::new(),
            columns: plan.columns.clone(),
            source: grid.source.clone(),
            format: grid.format,
            nameless: grid.nameless,
        }
    }

    fn count(&mut self, line: usize, taken: Taken) {
        match taken.outcome {
            Outcome::Added(..) => self.added += 1,
            Outcome::Filled => self.filled += 1,
            Outcome::Same => self.same += 1,
            Outcome::Skipped => self.skipped += 1,
        }
        self.warned += taken.warnings.len();
        let room = TOLD.saturating_sub(self.warnings.len());
        let told = taken.warnings.into_iter().take(room);
        self.warnings.extend(told.map(|(heading, problem)| Warning {
            line,
            heading,
            problem,
        }));
    }
}

/// Looks which rows resemble an entry of the village.
struct Doubles<'a> {
    village: &'a Village,
    index: Index,
    /// How many pairs may still be compared.
    left: usize,
}

impl<'a> Doubles<'a> {
    fn new(village: &'a Village, words: &Words) -> Self {
        let mut index = Index::default();
        index.refresh(village, words);
        Self {
            village,
            index,
            left: COMPARED,
        }
    }

    /// The entry that the row resembles, or that was said to be the same.
    fn find(&mut self, taken: &Taken, name: &str, line: usize) -> Option<Double> {
        let told = |key: Id, other: Id| Double {
            line,
            name: String::new(),
            says: String::new(),
            key,
            other,
            answer: taken.answered.map(|(_, answer)| answer),
        };
        if let Some((key, Answer::Same(other))) = taken.answered {
            return Some(told(key, other));
        }
        let key = match (&taken.outcome, taken.answered) {
            (Outcome::Added(key), _) => *key,
            (_, Some((key, _))) => key,
            _ => return None,
        };
        self.left = self.left.saturating_sub(self.village.assets.len());
        if self.left == 0 {
            return None;
        }
        let (other, _) = *resembling(name, self.village, &self.index).first()?;
        Some(told(key, other))
    }
}
