//! `add`: stores one entry line.

use jiff::civil::Date;
use serde_json::{Value as Json, json};

use crate::cli::arguments::Add;
use crate::cli::failure::Failure;
use crate::cli::inventory::{Planned, change};
use crate::cli::voice::Voice;
use crate::cli::{DONE, Environment};
use crate::domain::asset::Asset;
use crate::domain::change::Edit;
use crate::domain::code::Code;
use crate::domain::entry_line::{Preview, Staying};
use crate::domain::json::{Extent, write};
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, Record};
use crate::domain::special;
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
    for word in stored.unknown() {
        voice.message(&Phrase::new("cli-add-unknown").text("word", word));
    }
    if let Some(notice) = special::noticed(&line, words.spellings("list-special")) {
        voice.message(&notice);
    }
    for (_, name) in &stored.resembling {
        voice.message(&Phrase::new("cli-add-resembling").text("name", name));
    }
    if asked.json {
        voice.json("add", stored.json(!asked.dry_run, environment.today))?;
        return Ok(DONE);
    }
    let key = if asked.dry_run { "cli-add-dry" } else { "cli-added" };
    voice.result(&Phrase::new(key).text("name", stored.name()))?;
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
    /// What was understood.
    pub preview: Preview,
    /// What it says, in words.
    pub told: Vec<String>,
    /// Entries that may be the same.
    pub resembling: Vec<(Id, String)>,
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
            edit: Some(stored.edit(today)),
            told: stored,
        })
    }

    /// What the line would store; nothing if it has no name.
    pub fn read(line: &str, cx: &Reading, words: &Words, staying: &Staying) -> Option<Self> {
        let preview = Preview::at_once(line, staying, cx);
        if preview.entry.asset.name.is_empty() {
            return None;
        }
        let named = |(id, _): &(Id, f64)| (*id, cx.village.name_of(Asset::KIND, *id));
        Some(Self {
            told: preview.told.iter().map(|phrase| words.tell(phrase)).collect(),
            resembling: preview.doubles.iter().map(named).collect(),
            preview,
        })
    }

    /// What it is called.
    pub fn name(&self) -> &str {
        &self.preview.entry.asset.name
    }

    /// Words that look like more than a name.
    pub fn unknown(&self) -> &[String] {
        &self.preview.entry.unknown
    }

    /// The edit that stores it.
    pub fn edit(&self, today: Date) -> Edit {
        let label = Phrase::new("cli-edit-added").text("name", self.name());
        Edit::new(label, self.preview.changes(today))
    }

    fn json(&self, stored: bool, today: Date) -> Json {
        let asset = Asset::wrap(self.preview.asset(today).into());
        let mut asset = write(&asset, Extent::Full);
        asset.insert("id".to_owned(), json!(self.preview.id));
        let relations: Vec<Json> = self
            .preview
            .relations()
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
            "unknown": self.unknown(),
        })
    }
}
