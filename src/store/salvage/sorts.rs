//! What rows of each table look like, to tell a row from what a damaged page makes of it.

use rusqlite::Connection;
use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::{Cell, Shape};
use crate::store::error::StoreError;
use crate::store::salvage::loose::Known;
use crate::store::salvage::pages::Stored;
use crate::store::tables::LAYOUTS;

/// A row as it lies in a page, with its number if its table has numbers.
pub(super) type Row = (Option<i64>, Vec<Stored>);

/// A table, and what a row of it looks like.
pub(super) struct Sort {
    /// Its name.
    pub name: String,
    /// Its columns in the order in which they lie in a page.
    pub columns: Vec<Column>,
    how: How,
}

/// A column as it was declared.
pub(super) struct Column {
    /// Its name.
    pub name: String,
    whole: bool,
    key: bool,
    /// The table whose ids it holds, if it does.
    points: Option<String>,
}

/// How is told whether a cell fits.
enum How {
    /// It fits a field of this record.
    Record(AnyRecord),
    /// It fits an item of this field of it.
    Set(AnyRecord, &'static str),
    /// It is of the type of its column.
    Plain,
}

impl Sort {
    /// All tables of this program, with their columns as they are made in this new file.
    pub fn all(made: &Connection) -> Result<Vec<Self>, StoreError> {
        let mut names = made.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")?;
        let names = names.query_map([], |row| row.get(0))?;
        names
            .map(|name| {
                let name: String = name?;
                Ok(Self {
                    columns: columns(made, &name)?,
                    how: how(&name),
                    name,
                })
            })
            .collect()
    }

    /// The columns as the damaged file declared them, which may be in another order. A declaration that does not
    /// say it changes nothing.
    pub fn declared(&mut self, sql: &str) {
        let declared = || {
            let alone = Connection::open_in_memory().ok()?;
            // One statement: whatever comes behind it is refused.
            alone.execute(sql, []).ok()?;
            columns(&alone, &self.name)
                .ok()
                .filter(|columns| !columns.is_empty())
        };
        if let Some(columns) = declared() {
            self.columns = columns;
        }
    }

    /// Whether this is a row of this table, in every cell.
    pub fn fits(&self, row: &Row) -> bool {
        let cells = &row.1;
        let typed = || {
            self.columns
                .iter()
                .zip(cells)
                .all(|(column, cell)| column.takes(cell))
        };
        if !self.belongs(row) || !typed() {
            return false;
        }
        match &self.how {
            How::Plain => true,
            How::Record(probe) => self.fill(probe.clone(), cells).is_some(),
            How::Set(probe, field) => {
                let mut probe = probe.clone();
                let items: Vec<Cell<'_>> = cells.iter().skip(2).map(cell).collect();
                let taken = probe.value_mut(field).map(|value| value.add_row(&items).is_ok());
                taken == Some(true)
            }
        }
    }

    /// Whether this is a row of this table but for one field that cannot be read. Where a row says little else, it
    /// has to be text of which a part can be.
    pub fn nearly_fits(&self, row: &Row) -> bool {
        let (number, cells) = row;
        let says_more = 3 <= cells.iter().skip(1).filter(|cell| is_filled(cell)).count();
        let without = |place: usize| {
            let mut cells = cells.clone();
            cells[place] = Stored::Null;
            self.fits(&(*number, cells))
        };
        let spoilt = |place: &usize| says_more || matches!(cells[*place], Stored::Bytes(_));
        self.is_of_records() && (1..cells.len()).filter(spoilt).any(without)
    }

    /// Whether this is a row of this table where nothing but the row itself says so.
    pub fn suits(&self, row: &Row, known: &Known) -> bool {
        let cells = &row.1;
        let contradicted = |(table, id): (&str, Id)| known.is_of(id, table) == Some(false);
        self.fits(row) && self.is_filled_in(cells) && !self.pointed(cells).any(contradicted)
    }

    /// Whether the record that this row is, or belongs to, is known to be of the table that it would be of.
    pub fn owner_is_known(&self, row: &Row, known: &Known) -> bool {
        let owner = self.pointed(row.1.get(..1).unwrap_or_default()).next();
        owner.is_some_and(|(table, id)| known.is_of(id, table) == Some(true))
    }

    /// The ids in a row, each with the table that it would be of.
    pub fn pointed<'a>(&'a self, cells: &'a [Stored]) -> impl Iterator<Item = (&'a str, Id)> {
        let own = matches!(self.how, How::Record(_)).then_some(self.name.as_str());
        let columns = self.columns.iter().zip(cells).enumerate();
        columns.filter_map(move |(place, (column, cell))| {
            let table = column.points.as_deref().or(own.filter(|_| place == 0))?;
            let Stored::Text(text) = cell else { return None };
            Some((table, Id::parse(text)?))
        })
    }

    /// Whether its rows are records, or what belongs to them.
    pub fn is_of_records(&self) -> bool {
        !matches!(self.how, How::Plain)
    }

    /// Whether a word of any kind can stand in it.
    pub fn takes_any_word(&self) -> bool {
        match &self.how {
            How::Set(probe, field) => probe
                .value(field)
                .is_some_and(|value| value.shape() == Shape::Words),
            How::Record(_) | How::Plain => false,
        }
    }

    /// Whether everything is there that a row cannot do without, and is no id where a text is asked for.
    fn is_filled_in(&self, cells: &[Stored]) -> bool {
        let of = |name: &str| self.columns.iter().position(|column| column.name == name);
        let alike = |place: usize| {
            let points = self
                .columns
                .get(place)
                .is_some_and(|column| column.points.is_some());
            cells
                .get(place)
                .is_none_or(|cell| !is_filled(cell) || points == is_id(cell))
        };
        let filled = |place: usize| cells.get(place).is_some_and(is_filled) && alike(place);
        match &self.how {
            How::Plain => !cells.first().is_some_and(is_id),
            How::Set(..) => alike(2),
            How::Record(probe) => {
                let needed = probe.infos().into_iter().filter(|info| info.required);
                needed.filter_map(|info| of(info.name)).all(filled)
            }
        }
    }

    /// Whether this can be a row of this table, of which a cell may be spoilt: that is passed over later.
    pub fn belongs(&self, (number, cells): &Row) -> bool {
        if self.columns.len() < cells.len() {
            return false;
        }
        match &self.how {
            How::Plain => {
                cells.len() == self.columns.len()
                    && (number.is_some() || cells.first().is_some_and(is_filled))
            }
            How::Record(_) => cells.first().is_some_and(is_id),
            How::Set(..) => {
                let place = cells
                    .get(1)
                    .is_some_and(|cell| matches!(cell, Stored::Integer(_)));
                place && cells.first().is_some_and(is_id)
            }
        }
    }

    /// The record with these cells filled in; nothing if one does not fit.
    fn fill(&self, mut record: AnyRecord, cells: &[Stored]) -> Option<AnyRecord> {
        for (column, stored) in self.columns.iter().zip(cells).skip(1) {
            if *stored == Stored::Null {
                continue;
            }
            // A column that this program does not know any more may hold anything.
            if let Some(value) = record.value_mut(&column.name) {
                value.add_row(&[cell(stored)]).ok()?;
            }
        }
        Some(record)
    }
}

impl Column {
    fn takes(&self, cell: &Stored) -> bool {
        match cell {
            Stored::Null => !self.key,
            Stored::Integer(_) | Stored::Real(_) => self.whole,
            Stored::Text(_) => !self.whole,
            Stored::Bytes(_) => false,
        }
    }
}

fn is_filled(cell: &Stored) -> bool {
    *cell != Stored::Null
}

fn is_id(cell: &Stored) -> bool {
    matches!(cell, Stored::Text(text) if Id::parse(text).is_some())
}

fn cell(stored: &Stored) -> Cell<'_> {
    match stored {
        Stored::Null | Stored::Bytes(_) => Cell::Empty,
        Stored::Integer(number) => Cell::Integer(*number),
        Stored::Real(number) => Cell::Real(*number),
        Stored::Text(text) => Cell::text(text),
    }
}

/// The columns of a table without row numbers lie in the order of its key, then of their declaration.
fn columns(connection: &Connection, table: &str) -> Result<Vec<Column>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT name, type <> 'TEXT', pk, \"notnull\",
            (SELECT \"table\" FROM pragma_foreign_key_list(?1) WHERE \"from\" = name)
         FROM pragma_table_info(?1)
         ORDER BY pk = 0, CASE WHEN pk = 0 THEN cid ELSE pk END",
    )?;
    let columns = statement.query_map([table], |row| {
        let whole: bool = row.get(1)?;
        Ok(Column {
            name: row.get(0)?,
            key: row.get::<_, bool>(3)? && row.get::<_, i64>(2)? != 0,
            whole,
            points: row.get(4)?,
        })
    })?;
    Ok(columns.collect::<Result<_, _>>()?)
}

fn how(table: &str) -> How {
    for kind in RecordKind::VARIANTS {
        let layout = LAYOUTS.record(*kind);
        let probe = || AnyRecord::empty(*kind);
        if layout.name == table {
            return How::Record(probe());
        }
        if let Some(set) = layout.sets.iter().find(|set| set.name == table) {
            return How::Set(probe(), set.field_name);
        }
    }
    for kind in AssetKind::VARIANTS {
        let layout = LAYOUTS.kind(*kind);
        let probe = || asset_of(*kind);
        if layout.name == table {
            return How::Record(probe());
        }
        if let Some(set) = layout.sets.iter().find(|set| set.name == table) {
            return How::Set(probe(), set.field_name);
        }
    }
    How::Plain
}

/// An asset of this kind of which nothing else is known.
pub(super) fn asset_of(kind: AssetKind) -> AnyRecord {
    let mut asset = AnyRecord::empty(RecordKind::Asset);
    let taken = asset
        .value_mut("kind")
        .map(|value| value.add_row(&[Cell::text(kind.code())]));
    debug_assert!(taken.is_some_and(|taken| taken.is_ok()));
    asset
}
