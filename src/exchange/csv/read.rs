//! A list as changes of a village: what is new, what fills in, what is there already.

use std::collections::BTreeMap;

use csv::StringRecord;
use jiff::civil::Date;

use crate::domain::kinds::AssetKind;
use crate::domain::value::Reading;
use crate::domain::village::Village;
use crate::exchange::csv::arrivals::{Arrivals, Outcome, Taken};
use crate::exchange::csv::cells::Cells;
use crate::exchange::csv::columns::Plan;
use crate::exchange::csv::consent::ConsentWords;
use crate::exchange::csv::file::{Grid, ListFile};
use crate::exchange::csv::footers::Footers;
use crate::exchange::csv::headings::Headings;
use crate::exchange::csv::kernen::Kernen;
use crate::exchange::csv::names::turned;
use crate::exchange::csv::of_person::PersonWords;
use crate::exchange::csv::people::CellWords;
use crate::exchange::csv::private::Watch;
use crate::exchange::csv::rows::Rows;
use crate::exchange::csv::spot::is_only_told;
use crate::exchange::csv::table::{below_headings, blank};
use crate::exchange::csv::{CsvError, CsvImport, CsvOptions, Refused, TOLD, Titles, Warning, titles};
use crate::exchange::sheets::FileFormat;
use crate::i18n::Words;

/// In how many rows it is looked whether surnames stand in front.
const SOUGHT: usize = 2000;
/// After so many rows it is told how far one is.
const STEP: usize = 500;

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
    // Where the format says which row is one of headings, no other rows are.
    let columns = if grid.headed { 0 } else { plan.columns.len() };
    let footers = Footers::new(words);
    let found = titles::find(table.rows, columns, &plan.places_of("name"), &footers, |name| {
        kernen.has(name)
    });
    let mut import = CsvImport::of(grid, &plan);
    let turns = surnames_first(table.rows, &plan);
    // Nobody is to be taken for a club, of which the phone number may be seen by all.
    let people = (plan.of_people || turns).then_some(AssetKind::Volunteer);
    if options.default_kind.or(grid.kind).is_none() && !plan.says("kind") && !plan.says("subtype") {
        import.assumed = Some(people.unwrap_or(AssetKind::Association));
    }
    let watch = Watch::new(&plan.columns, words);
    let cx = Reading {
        today,
        village,
        terms: words,
    };
    let mut rows = Rows {
        plan,
        cells: Cells::new(cx),
        apart: CellWords::new(words),
        consent: ConsentWords::new(words),
        words: PersonWords::new(words),
        turns,
        default_kind: options.default_kind.or(grid.kind).or(people),
        mixed: grid.headed,
        options,
        titles: options.titles.unwrap_or(found.guess),
        title: String::new(),
    };
    let mut arrivals = Arrivals::new(village, options);
    if grid.format == FileFormat::VCard {
        // Of who lives anywhere in the village, an address book has its name as the town.
        arrivals.kernen.whole = village.settings().village.to_string();
    }
    for (place, (line, record)) in table.rows.iter().enumerate() {
        if place % STEP == 0 && !goes_on(place, table.rows.len()) {
            return Ok(None);
        }
        if blank(record) {
            continue;
        }
        if !grid.headed && footers.is_one(record) {
            import.footers += 1;
            continue;
        }
        if found.is_title[place] && rows.titles != Titles::Rows {
            rows.title = titles::only_cell(record).map(titles::name).unwrap_or_default();
            import.titles += 1;
            continue;
        }
        import.private.extend(watch.seen(*line, record));
        let read = rows.read(record, &mut arrivals.kernen).and_then(|row| {
            import.turned += row.turned;
            import.purposes += row.purposes;
            arrivals.take(*line, row, &mut rows.cells)
        });
        match read {
            Ok(taken) => import.count(*line, taken),
            Err(reason) => import.refused.push(Refused {
                line: *line,
                reason,
                cells: record.iter().map(str::to_owned).collect(),
            }),
        }
    }
    import.people = arrivals.people;
    import.namesakes = arrivals.namesakes;
    import.clashes = std::mem::take(&mut arrivals.clashes);
    import.changes = arrivals.changes();
    Ok(Some(import))
}

/// Whether the names in most rows are of people, with the surname first.
fn surnames_first(rows: &[(usize, StringRecord)], plan: &Plan) -> bool {
    let [place] = plan.places_of("name")[..] else {
        return false;
    };
    let cells = rows.iter().take(SOUGHT).filter_map(|(_, row)| row.get(place));
    let (mut all, mut first) = (0, 0);
    for cell in cells.filter(|cell| !cell.trim().is_empty()) {
        all += 1;
        first += usize::from(turned(cell).is_some());
    }
    all < first * 2
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
            alike: BTreeMap::new(),
            warnings: Vec::new(),
            skipped: 0,
            people: 0,
            namesakes: 0,
            titles: 0,
            footers: 0,
            turned: 0,
            purposes: 0,
            doubles: Vec::new(),
            clashes: Vec::new(),
            private: Vec::new(),
            columns: plan.columns.clone(),
            source: grid.source.clone(),
            format: grid.format,
            nameless: grid.nameless,
            passed_over: grid.passed_over,
            assumed: None,
        }
    }

    fn count(&mut self, line: usize, taken: Taken) {
        match taken.outcome {
            Outcome::Added => self.added += 1,
            Outcome::Filled => self.filled += 1,
            Outcome::Same => self.same += 1,
            Outcome::Skipped => self.skipped += 1,
        }
        self.doubles.extend(taken.double);
        self.warned += taken
            .warnings
            .iter()
            .filter(|(_, problem)| !is_only_told(problem))
            .count();
        for (heading, problem) in &taken.warnings {
            let sort = (heading.clone(), problem.0.key.clone());
            *self.alike.entry(sort).or_default() += 1;
        }
        let room = TOLD.saturating_sub(self.warnings.len());
        let told = taken.warnings.into_iter().take(room);
        self.warnings.extend(told.map(|(heading, problem)| Warning {
            line,
            heading,
            is_in: is_only_told(&problem),
            problem,
        }));
    }
}
