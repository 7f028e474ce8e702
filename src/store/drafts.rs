//! Forms that somebody has not finished, and what the program remembers with the file.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::Value as Json;

use crate::store::error::StoreError;

/// What somebody had typed in a form without finishing it.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Which form.
    pub form: String,
    /// What was in it.
    pub content: Json,
    /// When it was last typed in.
    pub at: Timestamp,
}

pub(super) fn put(connection: &Connection, form: &str, content: &Json) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO drafts (form, content, at)
             VALUES (:form, :content, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
             ON CONFLICT (form) DO UPDATE SET content = excluded.content, at = excluded.at",
        )?
        .execute(named_params! { ":form": form, ":content": content.to_string() })?;
    Ok(())
}

/// The drafts, the last one typed in first; one that cannot be read is passed over.
pub(super) fn all(connection: &Connection) -> Result<Vec<Draft>, StoreError> {
    let mut statement = connection.prepare("SELECT form, content, at FROM drafts ORDER BY at DESC, form")?;
    let rows = statement.query_map([], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, String>(1)?,
            row.get::<_, String>(2)?,
        ))
    })?;
    let mut drafts = Vec::new();
    for row in rows {
        let (form, content, at) = row?;
        let at = at.parse().unwrap_or_default();
        if let Ok(content) = serde_json::from_str(&content) {
            drafts.push(Draft { form, content, at });
        }
    }
    Ok(drafts)
}

pub(super) fn forget(connection: &Connection, form: &str) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM drafts WHERE form = :form")?
        .execute(named_params! { ":form": form })?;
    Ok(())
}

pub(super) fn remember(connection: &Connection, key: &str, value: &str) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO notes (key, value) VALUES (:key, :value)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        )?
        .execute(named_params! { ":key": key, ":value": value })?;
    Ok(())
}

/// All that is remembered under keys that begin like this.
pub(super) fn remembered(connection: &Connection, beginning: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT value FROM notes WHERE substr(key, 1, length(:beginning)) = :beginning ORDER BY key",
    )?;
    let rows = statement.query_map(named_params! { ":beginning": beginning }, |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn recall(connection: &Connection, key: &str) -> Result<Option<String>, StoreError> {
    let value = connection
        .prepare_cached("SELECT value FROM notes WHERE key = :key")?
        .query_row(named_params! { ":key": key }, |row| row.get(0))
        .optional()?;
    Ok(value)
}

/// Writes over what was typed in a form, which stays as old as it is.
pub(super) fn rewrite(connection: &Connection, form: &str, content: &Json) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE drafts SET content = :content WHERE form = :form")?
        .execute(named_params! { ":form": form, ":content": content.to_string() })?;
    Ok(())
}

/// Forgets what nobody can go on with, and of which nobody can tell what it says.
pub(super) fn forget_unreadable(connection: &Connection) -> Result<(), StoreError> {
    connection.execute("DELETE FROM drafts WHERE NOT json_valid(content)", [])?;
    Ok(())
}

/// All that is remembered, with its key.
pub(super) fn notes(connection: &Connection) -> Result<Vec<(String, String)>, StoreError> {
    let mut statement = connection.prepare("SELECT key, value FROM notes ORDER BY key")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// No longer remembers what is under this key.
pub(super) fn unremember(connection: &Connection, key: &str) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM notes WHERE key = :key")?
        .execute(named_params! { ":key": key })?;
    Ok(())
}
