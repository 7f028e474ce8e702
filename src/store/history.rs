//! What was done, kept so that any of it can be taken back and done again, after a restart too.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use crate::domain::change::{Change, Edit};
use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::store::error::StoreError;
use crate::store::large::{GoesOn, Steps};
use crate::store::rows::Statements;
use crate::store::{packed, rows, since};

/// Something that was done.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// Its number: later ones have higher numbers.
    pub id: i64,
    /// When, by the clock of then.
    pub at: Timestamp,
    /// What.
    pub label: Phrase,
    /// Whether it has been taken back.
    pub undone: bool,
}

/// So many edits are kept to be taken back,
pub(super) const MOST: i64 = 5_000;
/// for so many hours (two years),
const LONGEST: i64 = 2 * 365 * 24;
/// but of the last ones so many, however old they are.
pub(super) const LEAST: i64 = 500;
/// Fewer than this are not worth the writing.
const WORTH: i64 = 100;

static KEEP: &str =
    "INSERT INTO changes (edit, seq, kind, id, before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

/// Carries the edit out and keeps it; what was taken back before cannot be done again any more.
pub(super) fn carry_out(
    connection: &Connection,
    edit: &Edit,
    goes_on: &mut GoesOn<'_>,
) -> Result<(), StoreError> {
    let mut steps = Steps::of(2 * edit.changes.len(), goes_on);
    forget_undone(connection)?;
    apply(connection, &edit.changes, &mut steps)?;
    connection
        .prepare_cached(
            "INSERT INTO edits (at, label, undone)
             VALUES (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), :label, 0)",
        )?
        .execute(named_params! { ":label": json(&edit.label)? })?;
    let id = connection.last_insert_rowid();
    let mut statements = Statements::on(connection);
    for (seq, change) in edit.changes.iter().enumerate() {
        keep(&mut statements, id, seq, change)?;
        steps.step()?;
    }
    Ok(())
}

/// Puts there what cannot be taken back.
pub(super) fn put(connection: &Connection, changes: &[Change]) -> Result<(), StoreError> {
    let steps = &mut |_, _| true;
    apply(connection, changes, &mut Steps::of(changes.len(), steps))
}

fn apply(connection: &Connection, changes: &[Change], steps: &mut Steps<'_, '_>) -> Result<(), StoreError> {
    let mut statements = Statements::on(connection);
    for change in changes {
        rows::change(&mut statements, change)?;
        steps.step()?;
    }
    Ok(())
}

fn keep(statements: &mut Statements<'_>, edit: i64, seq: usize, change: &Change) -> Result<(), StoreError> {
    let packed = |record: &Option<AnyRecord>| record.as_ref().map(packed::pack);
    statements.get(KEEP)?.execute(params![
        edit,
        i64::try_from(seq).unwrap_or(i64::MAX),
        change.kind.code(),
        change.id.to_string(),
        packed(&change.before),
        packed(&change.after),
    ])?;
    Ok(())
}

/// Forgets what was taken back: it cannot be done again any more.
pub(super) fn forget_undone(connection: &Connection) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM changes WHERE edit IN (SELECT id FROM edits WHERE undone = 1)")?
        .execute([])?;
    connection
        .prepare_cached("DELETE FROM edits WHERE undone = 1")?
        .execute([])?;
    Ok(())
}

/// Takes the last edit back; nothing if there is none.
pub(super) fn undo(connection: &Connection, goes_on: &mut GoesOn<'_>) -> Result<Option<Edit>, StoreError> {
    let last = "SELECT id, label FROM edits WHERE undone = 0 ORDER BY id DESC LIMIT 1";
    let Some((id, edit)) = find(connection, last)? else {
        return Ok(None);
    };
    let inverse = edit.inverse();
    apply(
        connection,
        &inverse.changes,
        &mut Steps::of(inverse.changes.len(), goes_on),
    )?;
    mark(connection, id, true)?;
    since::stir(connection, &inverse.changes)?;
    Ok(Some(inverse))
}

/// Does again what was taken back last; nothing if there is none.
pub(super) fn redo(connection: &Connection, goes_on: &mut GoesOn<'_>) -> Result<Option<Edit>, StoreError> {
    let first = "SELECT id, label FROM edits WHERE undone = 1 ORDER BY id LIMIT 1";
    let Some((id, edit)) = find(connection, first)? else {
        return Ok(None);
    };
    apply(
        connection,
        &edit.changes,
        &mut Steps::of(edit.changes.len(), goes_on),
    )?;
    mark(connection, id, false)?;
    since::stir(connection, &edit.changes)?;
    Ok(Some(edit))
}

fn find(connection: &Connection, statement: &str) -> Result<Option<(i64, Edit)>, StoreError> {
    let found = connection
        .prepare_cached(statement)?
        .query_row([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))
        .optional()?;
    let Some((id, label)) = found else {
        return Ok(None);
    };
    let label = serde_json::from_str(&label).map_err(StoreError::damaged)?;
    Ok(Some((id, Edit::new(label, changes(connection, id)?))))
}

/// By what the last edit that was not taken back is known: its number and its moment.
pub(super) type Mark = (i64, String);

/// The last edit that was not taken back.
pub(super) fn newest_mark(connection: &Connection) -> Result<Option<Mark>, StoreError> {
    let newest = "SELECT id, at FROM edits WHERE undone = 0 ORDER BY id DESC LIMIT 1";
    let mut statement = connection.prepare_cached(newest)?;
    let mark = statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?)));
    Ok(mark.optional()?)
}

/// Whether this edit is in the file.
pub(super) fn has_mark(connection: &Connection, (id, at): &Mark) -> Result<bool, StoreError> {
    let found = "SELECT EXISTS (SELECT 1 FROM edits WHERE id = ?1 AND at = ?2)";
    Ok(connection.query_row(found, (id, at), |row| row.get(0))?)
}

/// How many records the last so many edits changed that were not taken back.
pub(super) fn size_of_last(connection: &Connection, edits: usize) -> Result<usize, StoreError> {
    let count = "SELECT count(*) FROM changes WHERE edit IN
        (SELECT id FROM edits WHERE undone = 0 ORDER BY id DESC LIMIT ?1)";
    let edits = i64::try_from(edits).unwrap_or(i64::MAX);
    let size: i64 = connection
        .prepare_cached(count)?
        .query_row([edits], |row| row.get(0))?;
    Ok(usize::try_from(size).unwrap_or_default())
}

/// What the last edit that was not taken back is called, and how many records it changes.
pub(super) fn last(connection: &Connection) -> Result<Option<(Phrase, usize)>, StoreError> {
    let last = "SELECT label, (SELECT count(*) FROM changes WHERE edit = edits.id) FROM edits
        WHERE undone = 0 ORDER BY id DESC LIMIT 1";
    let read = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?));
    let Some((label, size)) = connection.query_row(last, [], read).optional()? else {
        return Ok(None);
    };
    let label = serde_json::from_str(&label).map_err(StoreError::damaged)?;
    Ok(Some((label, usize::try_from(size).unwrap_or_default())))
}

/// How many records the edit changes that would be done again.
pub(super) fn size_of_next(connection: &Connection) -> Result<usize, StoreError> {
    let count = "SELECT count(*) FROM changes WHERE edit = (SELECT min(id) FROM edits WHERE undone = 1)";
    let size: i64 = connection
        .prepare_cached(count)?
        .query_row([], |row| row.get(0))?;
    Ok(usize::try_from(size).unwrap_or_default())
}

fn mark(connection: &Connection, id: i64, undone: bool) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE edits SET undone = :undone WHERE id = :id")?
        .execute(named_params! { ":id": id, ":undone": undone })?;
    Ok(())
}

/// The changes of one edit, in the order in which they were made.
pub(super) fn changes(connection: &Connection, edit: i64) -> Result<Vec<Change>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT kind, id, before, after FROM changes WHERE edit = :edit ORDER BY seq")?;
    let mut rows = statement.query(named_params! { ":edit": edit })?;
    let mut changes = Vec::new();
    while let Some(row) = rows.next()? {
        let kind = row.get_ref(0)?.as_str().ok().and_then(RecordKind::from_code);
        let id = row.get_ref(1)?.as_str().ok().and_then(Id::parse);
        let (Some(kind), Some(id)) = (kind, id) else {
            return Err(StoreError::damaged(format!("edit {edit}: no record")));
        };
        let record = |place| -> Result<Option<AnyRecord>, StoreError> {
            let packed: Option<String> = row.get(place)?;
            packed.map(|packed| packed::unpack(kind, &packed)).transpose()
        };
        changes.push(Change {
            kind,
            id,
            before: record(2)?,
            after: record(3)?,
        });
    }
    Ok(changes)
}

/// Forgets of the history what hardly anybody takes back any more, so that years of use fit (quality R22): what is
/// older than two years, or before the last 5 000 edits. The last 500 always stay. Says how many edits went.
pub(super) fn prune(connection: &Connection, now: Timestamp) -> Result<usize, StoreError> {
    let first_recent = now
        .checked_sub(SignedDuration::from_hours(LONGEST))
        .map(|then| then.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
        .unwrap_or_default();
    // Counted from the first edit that is recent: a clock that once was wrong takes nothing along.
    let going = "WITH
            beyond(most, least) AS (SELECT
                (SELECT id FROM edits ORDER BY id DESC LIMIT 1 OFFSET :most),
                (SELECT id FROM edits ORDER BY id DESC LIMIT 1 OFFSET :least)),
            old(last) AS (SELECT coalesce(
                (SELECT min(id) - 1 FROM edits WHERE :recent <= at),
                (SELECT max(id) FROM edits)))
        SELECT count(*), max(id) FROM edits, beyond, old
        WHERE id <= least AND (id <= most OR id <= last)";
    let (count, last): (i64, Option<i64>) = connection.query_row(
        going,
        named_params! { ":most": MOST, ":least": LEAST, ":recent": first_recent },
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let Some(last) = last.filter(|_| WORTH <= count) else {
        return Ok(0);
    };
    connection.execute("DELETE FROM changes WHERE edit <= ?1", [last])?;
    Ok(connection.execute("DELETE FROM edits WHERE id <= ?1", [last])?)
}

/// What was done, the last first.
pub(super) fn newest(connection: &Connection, at_most: usize) -> Result<Vec<Past>, StoreError> {
    let mut statement =
        connection.prepare("SELECT id, at, label, undone FROM edits ORDER BY id DESC LIMIT :at_most")?;
    let mut rows =
        statement.query(named_params! { ":at_most": i64::try_from(at_most).unwrap_or(i64::MAX) })?;
    let mut past = Vec::new();
    while let Some(row) = rows.next()? {
        let at: String = row.get(1)?;
        let label: String = row.get(2)?;
        past.push(Past {
            id: row.get(0)?,
            at: at.parse().unwrap_or_default(),
            label: serde_json::from_str(&label).map_err(StoreError::damaged)?,
            undone: row.get(3)?,
        });
    }
    Ok(past)
}

/// How many edits changed this record or one that points at it, and when the first and the last of them were made;
/// nothing if none did.
pub(super) fn traces(
    connection: &Connection,
    kind: RecordKind,
    id: Id,
) -> Result<Option<(usize, Timestamp, Timestamp)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT count(DISTINCT edits.id), min(at), max(at) FROM changes JOIN edits ON edits.id = changes.edit
         WHERE changes.kind = :kind AND changes.id = :id OR instr(before, :id) OR instr(after, :id)",
    )?;
    let found = statement.query_row(
        named_params! { ":kind": kind.code(), ":id": id.to_string() },
        |row| {
            let at = |place| row.get::<_, Option<String>>(place);
            Ok((row.get::<_, i64>(0)?, at(1)?, at(2)?))
        },
    )?;
    let (count, Some(first), Some(last)) = found else {
        return Ok(None);
    };
    let at = |text: String| text.parse().unwrap_or_default();
    Ok(Some((
        usize::try_from(count).unwrap_or_default(),
        at(first),
        at(last),
    )))
}

fn json(label: &Phrase) -> Result<String, StoreError> {
    serde_json::to_string(label).map_err(StoreError::damaged)
}
