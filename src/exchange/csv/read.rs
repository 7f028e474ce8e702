//! A list as changes of a village: what is new, what fills in, what is there already.

use std::collections::{BTreeMap, HashMap, HashSet};

use csv::StringRecord;
use jiff::civil::Date;

use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::erasure::without_erased;
use crate::domain::record::RecordKind;
use crate::domain::value::Reading;
use crate::domain::village::Village;
use crate::exchange::csv::arrivals::{Arrivals, Outcome, Taken};
use crate::exchange::csv::cells::Cells;
use crate::exchange::csv::columns::Plan;
use crate::exchange::csv::columns::are_people;
use crate::exchange::csv::consent::ConsentWords;
use crate::exchange::csv::file::{Grid, ListFile};
use crate::exchange::csv::footers::Footers;
use crate::exchange::csv::headings::Headings;
use crate::exchange::csv::kernen::Kernen;
use crate::exchange::csv::letter_lines::{first_of, of_letter, passed_over};
use crate::exchange::csv::names::turned;
use crate::exchange::csv::of_person::PersonWords;
use crate::exchange::csv::of_places::of_places;
use crate::exchange::csv::people::{CellWords, Known, firsts};
use crate::exchange::csv::private::Watch;
use crate::exchange::csv::rows::{Rows, StatusWords, Unclear, is_only_told};
use crate::exchange::csv::table::{Table, below_headings, blank};
use crate::exchange::csv::titles::Found;
use crate::exchange::csv::{
    CsvError, CsvImport, CsvOptions, LeftAbove, Refused, TOLD, Titles, Warning, titles,
};
use crate::exchange::letter::{is_below, is_end, is_signature, is_signed_below};
use crate::exchange::sheets::FileFormat;
use crate::i18n::{Words, in_every_language};

/// In how many rows it is looked whether surnames stand in front.
const SOUGHT: usize = 2000;
/// And whether most of them are clubs.
const SORTED: usize = 200;
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
    read_file(
        &ListFile::open(bytes.to_vec(), words)?,
        village,
        words,
        today,
        options,
    )
}

/// The same for a file that was opened.
pub fn read_file(
    file: &ListFile,
    village: &Village,
    words: &Words,
    today: Date,
    options: &CsvOptions,
) -> Result<CsvImport, CsvError> {
    let grid = file.grid(&Headings::new(words), options)?;
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
    let plan = Plan::new(&table, &headings, (village, words), options);
    if !plan.has_names() {
        let headings = table.headings.iter().map(str::to_owned).collect();
        return Err(CsvError::NoNames { headings });
    }
    let found = titles_in(grid, &table, &plan, village, words);
    let mut taking = Taking {
        grid,
        words,
        footers: Footers::new(words, plan.columns.len()),
        watch: Watch::new(&plan.columns, words),
        import: CsvImport::of(grid, &plan),
        arrivals: Arrivals::new(village, words, options),
        rows: rows(grid, &table, plan, options, found.guess, (village, words, today)),
        count: table.rows.len(),
        is_assumed: false,
        signs: false,
        ended: false,
        left: 0,
    };
    taking.import.above = LeftAbove::of(&table.above);
    taking.import.assumed = taking.assumed();
    if grid.format == FileFormat::VCard {
        // Of who lives anywhere in the village, an address book has its name as the town.
        taking.arrivals.kernen.whole = village.settings().village.to_string();
    }
    for (place, (line, record)) in table.rows.iter().enumerate() {
        if place % STEP == 0 && !goes_on(place, table.rows.len()) {
            return Ok(None);
        }
        taking.left = table.rows.len() - place - 1;
        taking.row(*line, record, found.is_title[place]);
    }
    Ok(Some(taking.finish()))
}

/// The titles between the rows.
fn titles_in(grid: &Grid, table: &Table, plan: &Plan, village: &Village, words: &Words) -> Found {
    let kernen = Kernen::new(village, words);
    // Where the format says which row is one of headings, no other rows are.
    let columns = if grid.headed { 0 } else { plan.columns.len() };
    let footers = Footers::new(words, plan.columns.len());
    titles::find(table.rows, columns, &plan.places_of("name"), &footers, |name| {
        kernen.has(name)
    })
}

/// What reads the rows of this table.
fn rows<'a>(
    grid: &Grid,
    table: &Table,
    plan: Plan,
    options: &'a CsvOptions,
    titles: Titles,
    (village, words, today): (&'a Village, &'a Words, Date),
) -> Rows<'a> {
    let (apart, person) = (CellWords::new(words), PersonWords::new(words));
    let turns = surnames_first(table.rows, &plan, &apart.known);
    // Nobody is to be taken for a club, of which the phone number may be seen by all.
    let may_be_anybody = options.default_kind.or(grid.kind).is_none() && !grid.headed;
    let says_kinds = plan.says("kind") || plan.says("subtype");
    let unsaid = may_be_anybody && plan.people.is_empty();
    let names = plan.places_of("name");
    let look = |place: &usize| are_people(table, *place, (village, words));
    let mostly = may_be_anybody && !says_kinds && !plan.of_clubs && names.first().is_some_and(look);
    let people = (plan.of_people || turns || mostly).then_some(AssetKind::Volunteer);
    let mut cells = Cells::new(Reading {
        today,
        village,
        terms: words,
    });
    let places = || of_places(table.rows, &plan, grid.name.as_deref(), words, &mut cells);
    let default_kind = options.default_kind.or(grid.kind).or(people).or_else(places);
    Rows {
        of_clubs: of_clubs(table.rows, &plan, &mut cells),
        firsts: firsts(table.rows, &plan, &person, &apart.known),
        plan,
        cells,
        apart,
        consent: ConsentWords::new(words),
        status: StatusWords::new(words),
        words: person,
        turns,
        default_kind,
        unsaid,
        may_be_anybody,
        mixed: grid.headed,
        options,
        titles: options.titles.unwrap_or(titles),
        title: String::new(),
        above: None,
    }
}

/// The work on a list, row by row.
struct Taking<'a> {
    grid: &'a Grid,
    words: &'a Words,
    footers: Footers,
    watch: Watch,
    rows: Rows<'a>,
    arrivals: Arrivals<'a>,
    import: CsvImport,
    /// How many rows there are.
    count: usize,
    /// Whether a row does not say of which kind it is.
    is_assumed: bool,
    /// Whether the row above closes a letter, so that this one is who signs it.
    signs: bool,
    /// Whether a letter has been signed, and only its end is left.
    ended: bool,
    /// How many rows are still to come.
    left: usize,
}

impl Taking<'_> {
    /// The kind that all rows get because nothing says which.
    fn assumed(&self) -> Option<AssetKind> {
        let (rows, options) = (&self.rows, self.rows.options);
        let is_said = options.default_kind.or(self.grid.kind).is_some();
        let is_told = rows.plan.says("kind") || rows.plan.says("subtype");
        (!is_said && !is_told).then(|| rows.default_kind.unwrap_or(AssetKind::Association))
    }

    /// Takes a row, or passes it over if it is no entry.
    fn row(&mut self, line: usize, record: &StringRecord, is_title: bool) {
        let (rows, import) = (&mut self.rows, &mut self.import);
        let above = rows.above.take();
        if blank(record) {
            return;
        }
        if !self.grid.headed && self.footers.is_one(record) {
            import.footers += 1;
            return;
        }
        let said = first_of(record);
        let is_below = self.ended && is_below(said, self.words);
        let is_signed = is_below || self.signs && is_signature(said, self.words);
        self.ended |= is_signed && is_end(self.left);
        self.signs = is_signed || is_signed_below(said, self.words);
        let of_letter = || is_signed || of_letter(record, self.words);
        if !self.grid.headed && rows.has_lines() && 1 < self.count && of_letter() {
            // Told by its words: nobody but the reader knows for sure that it is no entry.
            import.refused.push(refused(line, passed_over(record), record));
            return;
        }
        if is_title && rows.titles != Titles::Rows {
            rows.title = titles::only_cell(record).map(titles::name).unwrap_or_default();
            import.titles += 1;
            return;
        }
        import.private.extend(self.watch.seen(line, record));
        rows.above = above;
        let read = rows.read(record, &mut self.arrivals.kernen);
        let read = read.and_then(|row| {
            import.turned += row.turned;
            import.purposes += row.purposes;
            self.is_assumed |= !row.is_named && import.assumed == Some(row.asset.which());
            let unclear = row.unclear.clone().into_iter();
            import
                .unclear
                .extend(unclear.map(|unclear| Unclear { line, ..unclear }));
            let each = row.each().into_iter();
            let each = each.map(|row| self.arrivals.take(line, row, &mut rows.cells));
            each.collect::<Result<Vec<_>, _>>()
        });
        match read {
            Ok(taken) => taken.into_iter().for_each(|taken| import.count(line, taken)),
            Err(reason) => import.refused.push(refused(line, reason, record)),
        }
    }

    /// What the whole list would bring.
    fn finish(mut self) -> CsvImport {
        // Where each row says or shows its kind, none is assumed.
        self.import.assumed = self.import.assumed.filter(|_| self.is_assumed);
        self.import.namesakes = self.arrivals.namesakes;
        self.import.clashes = std::mem::take(&mut self.arrivals.clashes);
        self.import.near_kernen = self.arrivals.kernen.near();
        let (village, erased) = (self.arrivals.village, std::mem::take(&mut self.arrivals.erased));
        self.arrivals.bring(&mut self.import);
        self.import.cleaned = without_erased(&mut self.import.changes, village, &erased, &in_every_language);
        let changed = self.import.changes.iter();
        let changed = changed.filter(|change| change.kind == RecordKind::Asset && change.before.is_some());
        self.import.changed = changed.count();
        self.import
    }
}

fn refused(line: usize, reason: Phrase, row: &StringRecord) -> Refused {
    let cells = row.iter().map(str::to_owned).collect();
    Refused { line, reason, cells }
}

/// Whether most rows that say what they are say that they are clubs.
fn of_clubs(rows: &[(usize, StringRecord)], plan: &Plan, cells: &mut Cells) -> bool {
    let places = [plan.places_of("kind"), plan.places_of("subtype")].concat();
    let (mut all, mut clubs) = (0, 0);
    for (_, row) in rows.iter().take(SORTED) {
        let mut said = places.iter().filter_map(|place| row.get(*place));
        let kind = said.find_map(|cell| cells.kind(cell).or_else(|| cells.kind_of_subtype(cell, None)));
        all += usize::from(kind.is_some());
        clubs += usize::from(kind == Some(AssetKind::Association));
    }
    all < 2 * clubs
}

/// Whether the names in most rows are of people, with the surname first.
fn surnames_first(rows: &[(usize, StringRecord)], plan: &Plan, known: &Known) -> bool {
    let [place] = plan.places_of("name")[..] else {
        return false;
    };
    let cells = rows.iter().take(SOUGHT).filter_map(|(_, row)| row.get(place));
    let (mut all, mut first) = (0, 0);
    for cell in cells.filter(|cell| !cell.trim().is_empty()) {
        all += 1;
        first += usize::from(turned(cell, known).is_some());
    }
    all < first * 2
}

impl CsvImport {
    /// Nothing yet.
    fn of(grid: &Grid, plan: &Plan) -> Self {
        Self {
            changes: Vec::new(),
            held_back: Vec::new(),
            left_out: HashSet::new(),
            keys: HashMap::new(),
            called: HashMap::new(),
            added: 0,
            filled: 0,
            changed: 0,
            same: 0,
            refused: grid.refused.clone(),
            warned: 0,
            alike: BTreeMap::new(),
            warnings: Vec::new(),
            skipped: 0,
            people: 0,
            namesakes: 0,
            cleaned: 0,
            alike_new: 0,
            titles: 0,
            above: LeftAbove::default(),
            footers: 0,
            turned: 0,
            purposes: 0,
            doubles: Vec::new(),
            clashes: Vec::new(),
            near_kernen: Vec::new(),
            unclear: Vec::new(),
            private: Vec::new(),
            columns: plan.columns.clone(),
            source: grid.source.clone(),
            format: grid.format,
            nameless: grid.nameless,
            with_nameless: grid.with_nameless,
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
        for (heading, problem) in taken.warnings {
            let same = |known: &&mut Warning| known.heading == heading && known.problem == problem;
            if let Some(known) = self.warnings.iter_mut().find(same) {
                known.more += 1;
            } else if self.warnings.len() < TOLD {
                self.warnings.push(Warning {
                    line,
                    more: 0,
                    heading,
                    is_in: is_only_told(&problem),
                    problem,
                });
            }
        }
    }
}
