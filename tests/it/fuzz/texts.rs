//! What each reader is asked, and what has to be true of every answer.

use std::fs;

use serde_json::Value;
use strum::VariantArray;
use tempfile::tempdir;
use wijkschouw::app::preferences::Preferences;
use wijkschouw::domain::entry_line::{Preview, Staying, Typing, completions, previews};
use wijkschouw::domain::gaps::Scope;
use wijkschouw::domain::listing::{Listing, Order};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::query::Query;
use wijkschouw::domain::questions::Sheet;
use wijkschouw::domain::record::RecordKind;
use wijkschouw::domain::scrub::scrub;
use wijkschouw::domain::village::Village;
use wijkschouw::domain::walk;
use wijkschouw::exchange::csv::{CsvOptions, ListFile, look, read, write_refused};
use wijkschouw::exchange::incoming::arrivals;
use wijkschouw::exchange::{native, sheets};

use crate::exchange::changed;
use crate::exchange::made::{ods_of, zipped};
use crate::fuzz::readers::World;
use crate::fuzz::seeds::{PARTS, split};

/// The longest line that anybody types or pastes.
const LINE: usize = 20_000;

/// As it comes in by the keyboard: scrubbed, and one line.
fn typed(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    scrub(&text).replace('\n', " ").chars().take(LINE).collect()
}

/// Places in the text where a cursor can be.
fn cursors(line: &str) -> impl Iterator<Item = usize> + '_ {
    let step = 1 + line.len() / 4;
    let near = |place: usize| (0..=place).rev().find(|place| line.is_char_boundary(*place));
    (0..=line.len())
        .step_by(step)
        .filter_map(near)
        .chain([line.len()])
}

pub fn entry_line(world: &World, bytes: &[u8]) {
    let (line, cx) = (typed(bytes), world.cx());
    let preview = Preview::at_once(&line, &Staying::default(), &cx);
    for piece in &preview.entry.pieces {
        assert!(line.get(piece.range.clone()).is_some(), "{piece:?}");
    }
    tell(world, &preview.told);
    let changes = preview.changes(World::TODAY);
    clean(&changed(&world.village, &changes));
    for cursor in cursors(&line) {
        completions(&line, cursor, &cx);
        if let Some((turned, cursor)) = preview.entry.turned(&line, cursor, &world.words) {
            assert!(turned.is_char_boundary(cursor));
        }
    }
    // As a paste of several lines.
    let lines: Vec<String> = line.split(';').take(4).map(str::to_owned).collect();
    let typing = Typing {
        cursor: lines.first().map_or(0, String::len),
        lines,
        ..Typing::default()
    };
    let mut index = world.index.borrow_mut();
    assert!(previews(&typing, &cx, &mut index, &|| false).is_some());
}

pub fn search(world: &World, bytes: &[u8]) {
    let query = Query::parse(&typed(bytes), &world.cx());
    let (order, scope) = (Order::default(), Scope::default());
    let index = world.index.borrow();
    let found = Listing::of(&world.village, &index, &query, &order, &scope, &|| false);
    let found = found.unwrap();
    assert!(found.found <= found.total);
}

pub fn walk_line(world: &World, bytes: &[u8]) {
    let line = typed(bytes);
    let read = walk::read(&line, &world.list, &world.cx());
    for piece in &read.pieces {
        assert!(line.get(piece.range.clone()).is_some(), "{piece:?}");
    }
    tell(world, &read.faults);
    tell(world, &read.remarks);
}

/// A list, a workbook, cards, a map or a guide.
pub fn list(world: &World, bytes: &[u8]) {
    let options = CsvOptions {
        nameless: true,
        ..CsvOptions::default()
    };
    let _ = sheets::sheets(bytes, &world.words);
    if let Ok(file) = ListFile::open(bytes.to_vec(), &world.words) {
        let _ = look(&file, &world.village, &world.words, &options);
    }
    match read(bytes, &world.village, &world.words, World::TODAY, &options) {
        Ok(import) => {
            for warning in import.warnings.iter().take(50) {
                tell(world, std::slice::from_ref(&warning.problem.0));
            }
            for row in import.refused.iter().take(50) {
                tell(world, std::slice::from_ref(&row.reason));
            }
            write_refused(&import.columns, &import.refused, &world.words);
            clean(&changed(&world.village, &import.changes));
        }
        Err(error) => tell(world, &[error.phrase()]),
    }
}

/// A workbook of Excel of which the parts were spoiled before they were packed.
pub fn workbook_of_parts(world: &World, bytes: &[u8]) {
    let parts = split(bytes);
    let parts: Vec<(&str, &[u8])> = PARTS.iter().map(|(name, _)| *name).zip(parts).collect();
    list(world, &zipped(&parts));
}

/// A workbook of LibreOffice of which the cells were spoiled before they were packed.
pub fn open_workbook_of_cells(world: &World, bytes: &[u8]) {
    list(world, &ods_of(&String::from_utf8_lossy(bytes)));
}

/// A guide of which the lists were spoiled before they were packed.
pub fn guide_of_lists(world: &World, bytes: &[u8]) {
    let names = [
        "organizations.csv",
        "services.csv",
        "locations.csv",
        "schedules.csv",
    ];
    let parts: Vec<(&str, &[u8])> = names.into_iter().zip(split(bytes)).collect();
    list(world, &zipped(&parts));
}

pub fn native(world: &World, bytes: &[u8]) {
    match native::read(bytes) {
        Ok(village) => {
            clean(&village);
            let again = native::read(native::write(&village).as_bytes());
            assert_eq!(again.as_ref().ok(), Some(&village), "it is not what was written");
            let coming = arrivals(&world.village, &village);
            changed(&world.village, &coming.changes);
        }
        Err(problems) => {
            assert!(!problems.is_empty());
            for problem in problems.iter().take(50) {
                tell(world, std::slice::from_ref(&problem.problem.0));
            }
        }
    }
}

pub fn questions(world: &World, bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (sheet, mut flaws) = Sheet::read(&scrub(&text));
    let mut questions = world.questions.clone();
    flaws.extend(questions.add(sheet));
    for flaw in flaws.iter().take(50) {
        tell(world, &[flaw.phrase("eigen.toml")]);
    }
}

pub fn preferences(world: &World, bytes: &[u8]) {
    let folder = tempdir().unwrap();
    let path = folder.path().join("wijkschouw.toml");
    fs::write(&path, bytes).unwrap();
    let (mut read, problem) = Preferences::load(&path);
    if let Some(problem) = problem {
        tell(world, &[problem]);
        read.save(&path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), bytes, "a broken file stays as it is");
        return;
    }
    read.save(&path).unwrap();
    let (again, problem) = Preferences::load(&path);
    assert_eq!(problem, None, "what was written cannot be read");
    assert_eq!(again.recent, read.recent);
}

/// Each of these is a sentence, not the key of one.
fn tell(world: &World, phrases: &[Phrase]) {
    for phrase in phrases {
        let told = world.words.tell(phrase);
        assert!(!told.is_empty() && told != phrase.key, "{phrase:?}");
    }
}

/// Nothing in the village does something to a terminal.
pub fn clean(village: &Village) {
    for kind in RecordKind::VARIANTS {
        for (_, record) in village.all(*kind) {
            for (info, value) in record.fields() {
                for text in texts(&value.to_json()) {
                    assert_eq!(scrub(text), text, "{} of {}", info.name, record.title());
                }
            }
        }
    }
}

/// Every text within.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(parts) => parts.iter().flat_map(texts).collect(),
        Value::Object(parts) => parts.values().flat_map(texts).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}
