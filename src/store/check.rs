//! Checking the books: what in a file is not as it should be.

use std::collections::HashSet;

use rusqlite::Connection;
use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::relation::Relation;
use crate::domain::village::Village;
use crate::store::error::StoreError;
use crate::store::{history, load};

/// Something in the file that is not as it should be.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What and where.
    pub words: Phrase,
}

impl Finding {
    fn new(key: &str) -> Self {
        Self {
            words: Phrase::new(key),
        }
    }

    fn with(mut self, name: &str, text: &str) -> Self {
        self.words = self.words.text(name, text);
        self
    }

    /// A cell that does not fit its column.
    pub(super) fn cell(table: &str, id: &str, column: &str, found: &str) -> Self {
        Self::new("store-finding-cell")
            .with("table", table)
            .with("id", id)
            .with("column", column)
            .with("found", found)
    }

    /// A row that belongs to no record.
    pub(super) fn orphan(table: &str, id: &str) -> Self {
        Self::new("store-finding-orphan")
            .with("table", table)
            .with("id", id)
    }
}

/// Everything that is wrong in the file.
pub(super) fn check(connection: &Connection) -> Result<Vec<Finding>, StoreError> {
    let mut findings = integrity(connection)?;
    findings.extend(references(connection)?);
    let (village, passed_over) = load::village(connection, None)?;
    findings.extend(passed_over);
    findings.extend(records(&village));
    findings.extend(relations(&village));
    findings.extend(past(connection)?);
    findings.extend(drafts(connection)?);
    Ok(findings)
}

fn integrity(connection: &Connection) -> Result<Vec<Finding>, StoreError> {
    let mut statement = connection.prepare("PRAGMA integrity_check")?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut findings = Vec::new();
    for line in lines {
        let line = line?;
        if line != "ok" {
            findings.push(Finding::new("store-finding-damaged").with("reason", &line));
        }
    }
    Ok(findings)
}

fn references(connection: &Connection) -> Result<Vec<Finding>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY \"table\", parent",
    )?;
    let rows = statement.query_map([], |row| {
        let found = Finding::new("store-finding-reference")
            .with("table", &row.get::<_, String>(0)?)
            .with("parent", &row.get::<_, String>(1)?);
        Ok(Finding {
            words: found.words.number("count", row.get::<_, i64>(2)?),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Records that lack what they cannot do without.
fn records(village: &Village) -> Vec<Finding> {
    let mut findings = Vec::new();
    for kind in RecordKind::VARIANTS {
        for (id, record) in village.all(*kind) {
            let missing = record
                .infos()
                .into_iter()
                .filter(|info| info.required)
                .find(|info| record.value(info.name).is_some_and(|value| value.is_empty()));
            if let Some(info) = missing {
                let found = about("store-finding-required", id, &record);
                findings.push(Finding {
                    words: found.words.term("field", info.label()),
                });
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
    Finding {
        words: found.words.term("kind", record.kind().term()),
    }
}

/// Edits that cannot be taken back.
fn past(connection: &Connection) -> Result<Vec<Finding>, StoreError> {
    let mut statement = connection.prepare("SELECT id, label FROM edits ORDER BY id")?;
    let edits = statement.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
    let mut findings = Vec::new();
    for edit in edits {
        let (id, label) = edit?;
        let readable = serde_json::from_str::<Phrase>(&label).is_ok();
        if !readable || history::changes(connection, id).is_err() {
            findings.push(Finding {
                words: Phrase::new("store-finding-history").number("edit", id),
            });
        }
    }
    Ok(findings)
}

fn drafts(connection: &Connection) -> Result<Vec<Finding>, StoreError> {
    let mut statement = connection.prepare("SELECT form FROM drafts WHERE NOT json_valid(content)")?;
    let forms = statement.query_map([], |row| {
        Ok(Finding::new("store-finding-draft").with("form", &row.get::<_, String>(0)?))
    })?;
    Ok(forms.collect::<Result<_, _>>()?)
}
