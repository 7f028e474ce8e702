//! `add`: stores one entry line.

use jiff::civil::Date;
use serde_json::{Value as Json, json};

use crate::cli::arguments::Add;
use crate::cli::failure::Failure;
use crate::cli::inventory::{Planned, change};
use crate::cli::voice::Voice;
use crate::cli::{DONE, Environment};
use crate::domain::asset::Asset;
use crate::domain::change::{Change, Edit};
use crate::domain::code::Code;
use crate::domain::entry_line::{Preview, Staying};
use crate::domain::json::{Extent, write};
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, Record};
use crate::domain::relation::Relation;
use crate::domain::value::Reading;
use crate::domain::village::Village;
use crate::i18n::Words;

/// Stores the line, and tells what was stored.
pub(super) fn run(asked: &Add, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let line = line(asked);
    let words = voice.words;
    let stored = change(&environment.file, asked.dry_run, voice, |village| {
        Stored::plan(&line, village, words, environment.today)
    })?;
    for word in &stored.unknown {
        voice.message(&Phrase::new("cli-add-unknown").text("word", word));
    }
    for (_, name) in &stored.resembling {
        voice.message(&Phrase::new("cli-add-resembling").text("name", name));
    }
    if asked.json {
        voice.json("add", stored.json(!asked.dry_run))?;
        return Ok(DONE);
    }
    let key = if asked.dry_run { "cli-add-dry" } else { "cli-added" };
    voice.result(&Phrase::new(key).text("name", &stored.name))?;
    if !stored.told.is_empty() {
        voice.line(&format!("  {}", stored.told.join(" · ")))?;
    }
    Ok(DONE)
}

/// The whole line, as if it had been typed on the screen.
fn line(asked: &Add) -> String {
    let line = asked.line.join(" ");
    let rest = asked.description.join(" ");
    match (line.is_empty(), rest.is_empty()) {
        (_, true) => line,
        // Behind a lone `--` stands a line that begins with a dash.
        (true, false) => rest,
        (false, false) => format!("{line} -- {rest}"),
    }
}

/// What a line stores.
#[derive(Debug, Clone)]
pub(crate) struct Stored {
    id: Id,
    /// What it is called.
    pub name: String,
    /// The entry itself.
    pub asset: AnyRecord,
    relations: Vec<Relation>,
    /// What it says, in words.
    pub told: Vec<String>,
    /// Entries that may be the same.
    pub resembling: Vec<(Id, String)>,
    /// Words that look like more than a name.
    pub unknown: Vec<String>,
    /// What the next line may keep of this one.
    pub staying: Staying,
}

impl Stored {
    fn plan(line: &str, village: &Village, words: &Words, today: Date) -> Result<Planned<Self>, Failure> {
        let cx = Reading {
            today,
            village,
            terms: words,
        };
        let stored = Self::read(line, &cx, words, &Staying::default()).ok_or(Failure::NoName)?;
        Ok(Planned {
            edit: Some(stored.edit()),
            told: stored,
        })
    }

    /// What the line would store; nothing if it has no name.
    pub fn read(line: &str, cx: &Reading, words: &Words, staying: &Staying) -> Option<Self> {
        let preview = Preview::at_once(line, staying, cx);
        let entry = &preview.entry;
        if entry.asset.name.is_empty() {
            return None;
        }
        let named = |(id, _): &(Id, f64)| (*id, cx.village.name_of(Asset::KIND, *id));
        Some(Self {
            id: preview.id,
            name: entry.asset.name.to_string(),
            asset: Asset::wrap(preview.asset(cx.today).into()),
            relations: preview.relations().collect(),
            told: preview.told.iter().map(|phrase| words.tell(phrase)).collect(),
            resembling: preview.doubles.iter().map(named).collect(),
            unknown: entry.unknown.clone(),
            staying: entry.staying(),
        })
    }

    /// The edit that stores it.
    pub fn edit(&self) -> Edit {
        let mut changes = vec![Change::add_any(self.id, self.asset.clone())];
        let relations = self.relations.iter().cloned();
        changes.extend(relations.map(|relation| Change::add(Id::fresh(), relation)));
        Edit::new(Phrase::new("cli-edit-added").text("name", &self.name), changes)
    }

    fn json(&self, stored: bool) -> Json {
        let mut asset = write(&self.asset, Extent::Full);
        asset.insert("id".to_owned(), json!(self.id));
        let relations: Vec<Json> = self
            .relations
            .iter()
            .map(|relation| {
                json!({ "type": relation.kind.code(), "from": relation.from.0, "to": relation.to.0 })
            })
            .collect();
        let resembling: Vec<Json> = self
            .resembling
            .iter()
            .map(|(id, name)| json!({ "id": id, "name": name }))
            .collect();
        json!({
            "stored": stored,
            "asset": asset,
            "relations": relations,
            "resembling": resembling,
            "unknown": self.unknown,
        })
    }
}
