//! Checking the books: what in a file is not as it should be.

mod expected;
mod past;
mod unread;

use std::collections::HashSet;
use std::path::Path;

use rusqlite::Connection;
use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::relation::Relation;
use crate::domain::village::Village;
use crate::store::error::StoreError;
use crate::store::tables::LAYOUTS;
use crate::store::{connection, file, load, schema};

pub(super) use unread::Unread;

/// Something in the file that is not as it should be.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What and where.
    pub words: Phrase,
    /// The field that cannot be read as it stands, if it is about one: the next save of its record would write over it.
    pub(super) unread: Option<Unread>,
}

impl Finding {
    fn new(key: &str) -> Self {
        Self::of(Phrase::new(key))
    }

    /// One that is about no field.
    fn of(words: Phrase) -> Self {
        Self { words, unread: None }
    }

    fn with(mut self, name: &str, text: &str) -> Self {
        self.words = self.words.text(name, text);
        self
    }

    /// Whether it is about a field of which writing would lose something.
    pub fn is_of_field(&self) -> bool {
        self.unread.is_some()
    }

    /// Whether it is about a row that belongs to no record.
    pub(super) fn is_orphan(&self) -> bool {
        self.words.key == "store-finding-orphan"
    }

    /// A row of which nobody can tell which record it is.
    pub(super) fn nameless(kind: RecordKind, found: &str) -> Self {
        Self::of(
            Phrase::new("store-finding-id")
                .term("kind", kind.term())
                .text("found", found),
        )
    }

    /// A second row with the id of another.
    pub(super) fn twice(table: &str, id: &str) -> Self {
        Self::new("store-finding-twice")
            .with("table", table)
            .with("id", id)
    }

    /// A row that belongs to no record.
    pub(super) fn orphan(table: &str, id: &str) -> Self {
        Self::new("store-finding-orphan")
            .with("table", table)
            .with("id", id)
    }
}

/// What a look through a whole file found.
#[derive(Debug)]
pub struct Checked {
    /// How many assets could be read.
    pub assets: usize,
    /// Everything that is not as it should be.
    pub findings: Vec<Finding>,
    /// Whether the file itself is damaged, in pages or in fields, so that it has to be saved rather than repaired.
    pub damaged: bool,
}

/// Looks through a whole file, also one that cannot be opened any more. Writes nothing.
///
/// # Errors
///
/// When it is no inventory, from a newer program, or cannot be read at all.
pub fn check_file(path: &Path) -> Result<Checked, StoreError> {
    let looked = || -> Result<Checked, StoreError> {
        file::inspect(path)?;
        let connection = connection::reader(path)?;
        schema::refuse_code(&connection, path)?;
        let mut findings = match integrity(&connection) {
            // Where it cannot go on it says nothing more.
            Err(StoreError::Damaged { code, .. }) => vec![damaged(&code)],
            found => found?,
        };
        if !findings.is_empty() {
            // What else is wrong follows from that.
            let assets = past::only_past(&connection).unwrap_or_default();
            findings.extend(assets.map(past::only_past_damaged));
            return Ok(Checked {
                assets: assets.unwrap_or_default(),
                findings,
                damaged: true,
            });
        }
        let (village, findings) = books(&connection)?;
        Ok(Checked {
            assets: village.assets.len(),
            damaged: findings.iter().any(Finding::is_of_field),
            findings,
        })
    };
    match looked() {
        // It cannot even be read which tables there are.
        Err(StoreError::Damaged { code, .. }) => Ok(Checked {
            assets: 0,
            findings: vec![damaged(&code)],
            damaged: true,
        }),
        Err(error) => Err(error.at(path)),
        Ok(checked) => Ok(checked),
    }
}

/// Looks quickly whether the pages of a file are whole, however long that takes.
///
/// # Errors
///
/// When they are not.
pub fn examine_file(path: &Path) -> Result<(), StoreError> {
    let looked = || schema::check_quickly(&connection::reader(path)?);
    looked().map_err(|error: StoreError| error.at(path))
}

/// Everything that is wrong in the file.
pub(super) fn check(connection: &Connection) -> Result<Vec<Finding>, StoreError> {
    let mut findings = integrity(connection)?;
    findings.extend(books(connection)?.1);
    Ok(findings)
}

/// What is in a file of which all pages can be read, and everything that is wrong with it.
fn books(connection: &Connection) -> Result<(Village, Vec<Finding>), StoreError> {
    let mut findings = expected::differences(connection)?;
    let upgraded = schema::upgraded_in_memory(connection)?;
    let whole = upgraded.as_ref().unwrap_or(connection);
    findings.extend(references(whole)?);
    let (village, passed_over) = load::village(whole, None)?;
    let is_spoilt = passed_over.iter().any(Finding::is_of_field);
    findings.extend(passed_over);
    findings.extend(kindless(whole)?);
    findings.extend(records(&village));
    findings.extend(relations(&village));
    // That a spoilt record is not as the history left it follows from that.
    if !is_spoilt && expected::is_there(whole, "edits")? && expected::is_there(whole, "changes")? {
        findings.extend(past::past(whole, &village)?);
    }
    if expected::is_there(whole, "drafts")? {
        findings.extend(drafts(whole)?);
    }
    Ok((village, findings))
}

fn integrity(connection: &Connection) -> Result<Vec<Finding>, StoreError> {
    let mut statement = connection.prepare("PRAGMA integrity_check")?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut findings = Vec::new();
    for line in lines {
        let line = line?;
        if line != "ok" {
            findings.push(damaged(&line));
        }
    }
    Ok(findings)
}

fn damaged(code: &str) -> Finding {
    Finding::new("store-finding-damaged").with("code", code)
}

fn references(connection: &Connection) -> Result<Vec<Finding>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY \"table\", parent",
    )?;
    let rows = statement.query_map([], |row| {
        let found = Finding::new("store-finding-reference")
            .with("table", &row.get::<_, String>(0)?)
            .with("parent", &row.get::<_, String>(1)?);
        Ok(Finding::of(found.words.number("count", row.get::<_, i64>(2)?)))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Assets of which the row is gone that has what only their kind has.
fn kindless(connection: &Connection) -> Result<Vec<Finding>, StoreError> {
    let mut findings = Vec::new();
    for kind in AssetKind::VARIANTS {
        let rows = without_kind(connection, *kind)?.into_iter().map(|(id, name)| {
            Finding::new("store-finding-kindless")
                .with("id", &id)
                .with("title", &name)
                .with("table", LAYOUTS.kind(*kind).name)
        });
        findings.extend(rows);
    }
    Ok(findings)
}

/// The ids and names of the assets of this kind of which that row is gone.
pub(super) fn without_kind(
    connection: &Connection,
    kind: AssetKind,
) -> Result<Vec<(String, String)>, StoreError> {
    let table = LAYOUTS.kind(kind).name;
    let mut statement = connection.prepare(&format!(
        "SELECT assets.id, coalesce(assets.name, '') FROM assets
         LEFT JOIN \"{table}\" AS own ON own.asset = assets.id
         WHERE assets.kind = ?1 AND own.asset IS NULL ORDER BY assets.id"
    ))?;
    let rows = statement.query_map([kind.code()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Records that lack what they cannot do without.
fn records(village: &Village) -> Vec<Finding> {
    let mut findings = Vec::new();
    for kind in RecordKind::VARIANTS {
        for (id, record) in village.all(*kind) {
            if *kind == RecordKind::Settings && id != Id::ONLY {
                findings.push(Finding::new("store-finding-settings").with("id", &id.to_string()));
            }
            let missing = record
                .infos()
                .into_iter()
                .filter(|info| info.required)
                .find(|info| record.value(info.name).is_some_and(|value| value.is_empty()));
            if let Some(info) = missing {
                let found = about("store-finding-required", id, &record);
                findings.push(Finding::of(found.words.term("field", info.label())));
            }
        }
    }
    findings
}

/// Relations of an asset with itself, and the second and later ones of a type between two assets.
fn relations(village: &Village) -> Vec<Finding> {
    let mut seen = HashSet::new();
    let mut findings = Vec::new();
    for (id, relation) in &village.relations {
        let record = || AnyRecord::Relation(relation.clone());
        if relation.from == relation.to {
            findings.push(about("store-finding-relation-self", *id, &record()));
        } else if !seen.insert(ends(relation)) {
            findings.push(about("store-finding-relation-twice", *id, &record()));
        }
    }
    findings
}

/// What two relations share that are the same.
fn ends(relation: &Relation) -> (&'static str, Option<Id>, Option<Id>) {
    let (from, to) = (relation.from.0, relation.to.0);
    if relation.kind.symmetric() {
        (relation.kind.code(), from.min(to), from.max(to))
    } else {
        (relation.kind.code(), from, to)
    }
}

fn about(key: &str, id: Id, record: &AnyRecord) -> Finding {
    let found = Finding::new(key)
        .with("id", &id.to_string())
        .with("title", record.title());
    Finding::of(found.words.term("kind", record.kind().term()))
}

fn drafts(connection: &Connection) -> Result<Vec<Finding>, StoreError> {
    let mut statement = connection.prepare("SELECT form FROM drafts WHERE NOT json_valid(content)")?;
    let forms = statement.query_map([], |row| {
        Ok(Finding::new("store-finding-draft").with("form", &row.get::<_, String>(0)?))
    })?;
    Ok(forms.collect::<Result<_, _>>()?)
}
