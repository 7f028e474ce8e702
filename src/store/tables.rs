//! The tables of the records: they follow from the declared fields, and grow with them.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use rusqlite::Connection;
use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::channel::Channel;
use crate::domain::code::Code;
use crate::domain::distinction::Distinction;
use crate::domain::fields::Fields;
use crate::domain::gathering::Gathering;
use crate::domain::kinds::{AssetKind, Association, Place, Professional, Volunteer};
use crate::domain::lists::Kern;
use crate::domain::plan::{Action, Goal, Vision};
use crate::domain::questionnaire::Answer;
use crate::domain::record::RecordKind;
use crate::domain::relation::Relation;
use crate::domain::settings::Settings;
use crate::domain::snapshot::Snapshot;
use crate::domain::story::Story;
use crate::domain::support::Support;
use crate::domain::value::{Affinity, Column, Kept};
use crate::store::select::Select;

/// What one struct of fields takes in the file: a table, and one more for each field that is a set.
pub(super) struct Layout {
    /// The table, named as an English plural.
    pub name: &'static str,
    /// The column of the id: `id`, or `asset` in the tables of the kinds.
    pub key: &'static str,
    /// The table whose ids are in the key, if not its own.
    extends: Option<&'static str>,
    /// The fields that have a column, in their order.
    pub columns: Vec<FieldColumn>,
    /// The fields that have a table of their own, in their order.
    pub sets: Vec<Set>,
    /// Puts a row there that is new.
    pub add: String,
    /// Puts a row there, in the place of what has its id.
    pub put: String,
    /// Takes the row with this id out.
    pub forget: String,
    /// All rows in order of id.
    pub all: Select,
}

/// A field that is kept in a column.
pub(super) struct FieldColumn {
    /// Which of the fields.
    pub field: usize,
    /// Its name.
    pub name: &'static str,
    affinity: Affinity,
    references: Option<RecordKind>,
}

/// A field that is kept in a table of its own.
pub(super) struct Set {
    /// Which of the fields.
    pub field: usize,
    /// Its name.
    pub field_name: &'static str,
    /// The table: `asset_spheres`.
    pub name: String,
    /// The column of the id of its record: `asset`.
    owner: &'static str,
    /// The table of its record, and the column of the id there.
    of: (&'static str, &'static str),
    /// What an item holds.
    pub columns: &'static [Column],
    /// Puts an item there that is new.
    pub add: String,
    /// Puts an item there, in the place of what stands there.
    pub put: String,
    /// Takes all items of a record out.
    pub forget: String,
    /// All items in order of the id of their record.
    pub all: Select,
}

/// The layouts of all records and kinds.
pub(super) static LAYOUTS: LazyLock<Layouts> = LazyLock::new(Layouts::declared);

/// The layouts of all records and kinds.
pub(super) struct Layouts {
    records: Vec<Layout>,
    kinds: Vec<Layout>,
}

impl Layouts {
    fn declared() -> Self {
        Self {
            records: RecordKind::VARIANTS
                .iter()
                .map(|kind| record_layout(*kind))
                .collect(),
            kinds: AssetKind::VARIANTS
                .iter()
                .map(|kind| kind_layout(*kind))
                .collect(),
        }
    }

    /// The layout of a sort of record.
    pub fn record(&self, kind: RecordKind) -> &Layout {
        &self.records[kind.index()]
    }

    /// The layout of what only this kind of asset has.
    pub fn kind(&self, kind: AssetKind) -> &Layout {
        &self.kinds[kind.index()]
    }

    /// All of them, each after those that it refers to.
    pub fn iter(&self) -> impl Iterator<Item = &Layout> {
        self.records.iter().chain(&self.kinds)
    }
}

/// The table of a sort of record.
pub(super) fn table(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Settings => "settings",
        RecordKind::Kern => "kernen",
        RecordKind::Asset => "assets",
        RecordKind::Relation => "relations",
        RecordKind::Gathering => "gatherings",
        RecordKind::Story => "stories",
        RecordKind::Answer => "answers",
        RecordKind::Channel => "channels",
        RecordKind::Vision => "visions",
        RecordKind::Goal => "goals",
        RecordKind::Action => "actions",
        RecordKind::Support => "supports",
        RecordKind::Snapshot => "snapshots",
        RecordKind::Distinction => "distinctions",
    }
}

fn record_layout(kind: RecordKind) -> Layout {
    fn of<F: Fields>(kind: RecordKind) -> Layout {
        Layout::of::<F>(table(kind), "id", None, kind.code())
    }
    match kind {
        RecordKind::Settings => of::<Settings>(kind),
        RecordKind::Kern => of::<Kern>(kind),
        RecordKind::Asset => of::<Asset>(kind),
        RecordKind::Relation => of::<Relation>(kind),
        RecordKind::Gathering => of::<Gathering>(kind),
        RecordKind::Story => of::<Story>(kind),
        RecordKind::Answer => of::<Answer>(kind),
        RecordKind::Channel => of::<Channel>(kind),
        RecordKind::Vision => of::<Vision>(kind),
        RecordKind::Goal => of::<Goal>(kind),
        RecordKind::Action => of::<Action>(kind),
        RecordKind::Support => of::<Support>(kind),
        RecordKind::Snapshot => of::<Snapshot>(kind),
        RecordKind::Distinction => of::<Distinction>(kind),
    }
}

fn kind_layout(kind: AssetKind) -> Layout {
    fn of<F: Fields>(name: &'static str, kind: AssetKind) -> Layout {
        Layout::of::<F>(name, "asset", Some("assets"), kind.code())
    }
    match kind {
        AssetKind::Place => of::<Place>("places", kind),
        AssetKind::Volunteer => of::<Volunteer>("volunteers", kind),
        AssetKind::Association => of::<Association>("associations", kind),
        AssetKind::Professional => of::<Professional>("professionals", kind),
    }
}

impl Layout {
    fn of<F: Fields>(
        name: &'static str,
        key: &'static str,
        extends: Option<&'static str>,
        singular: &'static str,
    ) -> Self {
        let empty = F::default();
        let mut columns = Vec::new();
        let mut sets = Vec::new();
        for (field, declared) in F::FIELDS.iter().enumerate() {
            let column = |affinity, references| FieldColumn {
                field,
                name: declared.info.name,
                affinity,
                references,
            };
            match (declared.get)(&empty).kept() {
                Kept::Column(affinity) => columns.push(column(affinity, None)),
                Kept::Reference(kind) => columns.push(column(Affinity::Text, Some(kind))),
                Kept::Table(parts) => {
                    sets.push(Set::of(field, declared.info.name, singular, (name, key), parts));
                }
            }
        }
        let names: Vec<&str> = columns.iter().map(|column| column.name).collect();
        let renewed: Vec<String> = names
            .iter()
            .map(|column| format!("\"{column}\" = excluded.\"{column}\""))
            .collect();
        let add = insert(name, &[&[key], names.as_slice()].concat());
        Self {
            name,
            key,
            extends,
            put: format!(
                "{add} ON CONFLICT (\"{key}\") DO UPDATE SET {}",
                renewed.join(", ")
            ),
            add,
            forget: format!("DELETE FROM \"{name}\" WHERE \"{key}\" = ?1"),
            all: Select::new(name, &[&[key], names.as_slice()].concat(), key, &[key]),
            columns,
            sets,
        }
    }

    fn create(&self) -> String {
        let key = self
            .extends
            .map_or_else(String::new, |parent| format!(" {}", references(parent, "id")));
        let mut lines = vec![format!("\"{}\" TEXT PRIMARY KEY NOT NULL{key}", self.key)];
        lines.extend(self.columns.iter().map(FieldColumn::declaration));
        create(self.name, &lines)
    }
}

impl FieldColumn {
    fn declaration(&self) -> String {
        declaration(self.name, self.affinity, self.references)
    }
}

impl Set {
    fn of(
        field: usize,
        field_name: &'static str,
        owner: &'static str,
        of: (&'static str, &'static str),
        columns: &'static [Column],
    ) -> Self {
        let name = format!("{owner}_{field_name}");
        let mut names = vec![owner, "position"];
        names.extend(columns.iter().map(|column| column.name));
        let add = insert(&name, &names);
        let held: Vec<&str> = [owner].into_iter().chain(names[2..].iter().copied()).collect();
        Self {
            put: add.replacen("INSERT", "INSERT OR REPLACE", 1),
            add,
            forget: format!("DELETE FROM \"{name}\" WHERE \"{owner}\" = ?1"),
            all: Select::new(&name, &held, owner, &[owner, "position"]),
            field,
            field_name,
            name,
            owner,
            of,
            columns,
        }
    }

    fn create(&self) -> String {
        let (table, key) = self.of;
        let mut lines = vec![
            format!("\"{}\" TEXT NOT NULL {}", self.owner, references(table, key)),
            "\"position\" INTEGER NOT NULL".to_owned(),
        ];
        lines.extend(self.columns.iter().map(set_declaration));
        lines.push(format!("PRIMARY KEY (\"{}\", \"position\")", self.owner));
        create(&self.name, &lines)
    }
}

fn set_declaration(column: &Column) -> String {
    declaration(column.name, column.affinity, column.references)
}

fn declaration(name: &str, affinity: Affinity, reference: Option<RecordKind>) -> String {
    let affinity = match affinity {
        Affinity::Text => "TEXT",
        Affinity::Integer => "INTEGER",
        Affinity::Real => "REAL",
    };
    match reference {
        None => format!("\"{name}\" {affinity}"),
        Some(kind) => format!("\"{name}\" {affinity} {}", references(table(kind), "id")),
    }
}

fn references(table: &str, column: &str) -> String {
    format!("REFERENCES \"{table}\" (\"{column}\") DEFERRABLE INITIALLY DEFERRED")
}

/// Rows lie in the order of their key, so that reading everything is reading the file in order.
fn create(table: &str, lines: &[String]) -> String {
    format!(
        "CREATE TABLE \"{table}\" (\n    {}\n) WITHOUT ROWID",
        lines.join(",\n    ")
    )
}

fn insert(table: &str, columns: &[&str]) -> String {
    let marks: Vec<String> = (1..=columns.len()).map(|place| format!("?{place}")).collect();
    format!(
        "INSERT INTO \"{table}\" (\"{}\") VALUES ({})",
        columns.join("\", \""),
        marks.join(", ")
    )
}

/// The statements that give the file the tables, columns and indexes that it does not have yet.
pub(super) fn lacking(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let there = columns_there(connection)?;
    let mut statements = Vec::new();
    for layout in LAYOUTS.iter() {
        let columns = layout
            .columns
            .iter()
            .map(|column| (column.name, column.declaration(), column.references.is_some()));
        complete(layout.name, || layout.create(), columns, &there, &mut statements);
        for set in &layout.sets {
            let columns = set
                .columns
                .iter()
                .map(|column| (column.name, set_declaration(column), column.references.is_some()));
            complete(&set.name, || set.create(), columns, &there, &mut statements);
        }
    }
    Ok(statements)
}

/// The names of the columns of each table.
fn columns_there(connection: &Connection) -> rusqlite::Result<HashMap<String, HashSet<String>>> {
    let mut statement = connection.prepare(
        "SELECT tables.name, columns.name
         FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
         WHERE tables.type = 'table'",
    )?;
    let mut there: HashMap<String, HashSet<String>> = HashMap::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        there.entry(row.get(0)?).or_default().insert(row.get(1)?);
    }
    Ok(there)
}

/// Adds what one table lacks. References have an index: taking a record out looks for them.
fn complete(
    table: &str,
    create: impl FnOnce() -> String,
    columns: impl Iterator<Item = (&'static str, String, bool)>,
    there: &HashMap<String, HashSet<String>>,
    statements: &mut Vec<String>,
) {
    let existing = there.get(table);
    if existing.is_none() {
        statements.push(create());
    }
    for (name, declaration, reference) in columns {
        let new = existing.is_none_or(|existing| !existing.contains(name));
        if new && existing.is_some() {
            statements.push(format!("ALTER TABLE \"{table}\" ADD COLUMN {declaration}"));
        }
        if new && reference {
            statements.push(format!(
                "CREATE INDEX \"{table}_by_{name}\" ON \"{table}\" (\"{name}\")"
            ));
        }
    }
}
