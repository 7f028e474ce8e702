//! A list as changes of a village: what is new, what fills in, what is there already.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::civil::Date;
use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::change::Change;
use crate::domain::kinds::AssetKind;
use crate::domain::lists::Kern;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::domain::value::{Line, Link, Reading};
use crate::domain::village::Village;
use crate::exchange::csv::cells::Cells;
use crate::exchange::csv::columns::{Headings, Plan};
use crate::exchange::csv::decode::decode;
use crate::exchange::csv::rows::{Row, Rows};
use crate::exchange::csv::table::{best_sheet, in_text};
use crate::exchange::csv::{CsvError, CsvImport, CsvOptions, Refused, Source, TOLD, Warning};
use crate::exchange::fill::fill;
use crate::exchange::sheets::{FileFormat, format_of, sheets};
use crate::i18n::{Words, fold};

/// What the list would bring to the village; nothing is changed yet.
pub fn read(
    bytes: &[u8],
    village: &Village,
    words: &Words,
    today: Date,
    options: &CsvOptions,
) -> Result<CsvImport, CsvError> {
    let headings = Headings::new(words);
    let format = format_of(bytes);
    let (table, source) = if format == FileFormat::Text {
        let (text, encoding) = decode(bytes)?;
        let (table, separator) = in_text(&text, options.separator, &headings)?;
        (table, Source::Text { encoding, separator })
    } else {
        best_sheet(sheets(bytes, words)?, &headings, options.nameless)?
    };
    let plan = Plan::new(table.headings.iter(), &headings, &options.columns);
    if !plan.has_names() {
        let headings = table.headings.iter().map(str::to_owned).collect();
        return Err(CsvError::NoNames { headings });
    }
    let columns = plan.columns.clone();
    let cx = Reading {
        today,
        village,
        terms: words,
    };
    let mut rows = Rows {
        plan,
        cells: Cells::new(cx),
        default_kind: options.default_kind.or(table.kind),
        mixed: table.mixed,
    };
    let mut arrivals = Arrivals::new(village);
    let mut import = CsvImport {
        changes: Vec::new(),
        added: 0,
        filled: 0,
        same: 0,
        refused: table.refused,
        warned: 0,
        warnings: Vec::new(),
        columns,
        source,
        format,
        nameless: table.nameless,
        passed_over: table.passed_over,
    };
    for (line, record) in &table.rows {
        let read = rows
            .read(record, &mut arrivals.kernen)
            .and_then(|row| arrivals.take(row));
        match read {
            Ok((outcome, warnings)) => {
                match outcome {
                    Outcome::Added => import.added += 1,
                    Outcome::Filled => import.filled += 1,
                    Outcome::Same => import.same += 1,
                }
                import.warned += warnings.len();
                let room = TOLD.saturating_sub(import.warnings.len());
                let told = warnings.into_iter().take(room);
                import.warnings.extend(told.map(|(heading, problem)| Warning {
                    line: *line,
                    heading,
                    problem,
                }));
            }
            Err(reason) => import.refused.push(Refused {
                line: *line,
                reason,
                cells: record.iter().map(str::to_owned).collect(),
            }),
        }
    }
    import.changes = arrivals.changes();
    Ok(import)
}

/// What became of a row.
enum Outcome {
    Added,
    Filled,
    Same,
}

/// The kernen of the village and of the list, by name.
pub(super) struct Kernen {
    exact: HashMap<Line, Id>,
    folded: HashMap<String, Id>,
    new: Vec<(Id, Kern)>,
}

impl Kernen {
    fn new(village: &Village) -> Self {
        let mut kernen = Self {
            exact: HashMap::new(),
            folded: HashMap::new(),
            new: Vec::new(),
        };
        for (id, kern) in village.kernen_by_name() {
            kernen.know(id, &kern.name);
        }
        kernen
    }

    fn know(&mut self, id: Id, name: &Line) {
        self.exact.entry(name.clone()).or_insert(id);
        self.folded.entry(folded(name)).or_insert(id);
    }

    /// The kern with this name, made if it is not there; none for the whole village.
    pub fn find_or_add(&mut self, cell: &str, cells: &Cells) -> Link<Kern> {
        let name = cells.line(cell);
        let known = self.exact.get(&name).or_else(|| self.folded.get(&folded(&name)));
        if let Some(id) = known {
            return Link::to(*id);
        }
        if name.is_empty() || cells.whole_village(&name) {
            return Link::default();
        }
        let id = Id::fresh();
        self.know(id, &name);
        self.new.push((id, Kern { name }));
        Link::to(id)
    }
}

/// What makes two rows the same entry: its name, where it belongs and its kind.
type Key = (String, Option<Id>, AssetKind);

fn key(asset: &Asset) -> Key {
    (folded(&asset.name), asset.kern.0, asset.which())
}

/// What two spellings share; a name of signs alone is itself.
fn folded(name: &str) -> String {
    let folded = fold(name);
    if folded.is_empty() {
        name.to_lowercase()
    } else {
        folded
    }
}

/// What the list brings, row by row.
struct Arrivals<'a> {
    village: &'a Village,
    kernen: Kernen,
    /// What the village has, and what earlier rows brought.
    present: HashMap<Key, Id>,
    earlier: HashMap<Key, Id>,
    added: Vec<(Id, Arc<Asset>)>,
    /// Where an added asset stands in `added`.
    places: HashMap<Id, usize>,
    filled: BTreeMap<Id, Arc<Asset>>,
}

impl<'a> Arrivals<'a> {
    fn new(village: &'a Village) -> Self {
        let mut present = HashMap::with_capacity(village.assets.len());
        for (id, asset) in &village.assets {
            present.entry(key(asset)).or_insert(*id);
        }
        Self {
            village,
            kernen: Kernen::new(village),
            present,
            earlier: HashMap::new(),
            added: Vec::new(),
            places: HashMap::new(),
            filled: BTreeMap::new(),
        }
    }

    fn take(&mut self, row: Row) -> Result<(Outcome, Vec<(String, crate::domain::phrase::Problem)>), Phrase> {
        let Row { id, asset, warnings } = row;
        let key = key(&asset);
        let named = id.filter(|id| self.places.contains_key(id) || self.village.assets.contains_key(id));
        if let Some(id) = id {
            self.fits(id, &asset)?;
        }
        // Two rows with ids of their own are two entries, however alike.
        let earlier = self.earlier.get(&key).filter(|_| id.is_none());
        if let Some(known) = named.or(self.present.get(&key).copied()).or(earlier.copied()) {
            return Ok((self.fill(known, asset), warnings));
        }
        let id = id.unwrap_or_else(Id::fresh);
        self.earlier.entry(key).or_insert(id);
        self.places.insert(id, self.added.len());
        self.added.push((id, Arc::new(asset)));
        Ok((Outcome::Added, warnings))
    }

    /// Refuses an id that already means something else.
    fn fits(&self, id: Id, asset: &Asset) -> Result<(), Phrase> {
        let known = self.added_at(id).or_else(|| self.village.assets.get(&id));
        let other_kind = known.is_some_and(|known| known.which() != asset.which());
        let other_record = RecordKind::VARIANTS
            .iter()
            .any(|kind| *kind != RecordKind::Asset && self.village.get(*kind, id).is_some());
        if other_kind || other_record {
            Err(Phrase::new("csv-id-taken").text("id", id.to_string()))
        } else {
            Ok(())
        }
    }

    fn added_at(&self, id: Id) -> Option<&Arc<Asset>> {
        let place = self.places.get(&id)?;
        self.added.get(*place).map(|(_, asset)| asset)
    }

    /// Fills in what the known asset does not say yet.
    fn fill(&mut self, id: Id, incoming: Asset) -> Outcome {
        let known = self
            .filled
            .get(&id)
            .or_else(|| self.added_at(id))
            .or_else(|| self.village.assets.get(&id));
        let Some(known) = known.filter(|known| ***known != incoming) else {
            return Outcome::Same;
        };
        let mut after = AnyRecord::Asset(known.clone());
        fill(&mut after, &Asset::wrap(Arc::new(incoming)));
        match after {
            AnyRecord::Asset(after) if after != *known => {
                match self.places.get(&id) {
                    Some(place) => self.added[*place].1 = after,
                    None => drop(self.filled.insert(id, after)),
                }
                Outcome::Filled
            }
            _ => Outcome::Same,
        }
    }

    fn changes(self) -> Vec<Change> {
        let village = self.village;
        let kernen = self
            .kernen
            .new
            .into_iter()
            .map(|(id, kern)| Change::add(id, kern));
        let added = self
            .added
            .into_iter()
            .map(|(id, asset)| Change::add_any(id, Asset::wrap(asset)));
        let filled = self
            .filled
            .into_iter()
            .filter_map(|(id, asset)| Change::put(village, id, Asset::wrap(asset)));
        kernen.chain(added).chain(filled).collect()
    }
}
