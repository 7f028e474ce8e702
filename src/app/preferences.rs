//! What a person prefers, in a file with comments that they may edit too.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use strum::VariantArray;
use toml_edit::{Array, Document, DocumentMut, Item, Value};

use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::i18n::Language;
use crate::store::{HALF_MADE, keep_as, make_folder, system_code};
use crate::widgets::theme::Colours;

/// How many inventories are remembered.
const RECENT: usize = 9;

/// No file of preferences is larger than this.
const LARGEST: u64 = 1 << 20;

const FRESH: &str = include_str!("../../assets/preferences.toml");

/// What a person prefers.
#[derive(Debug, Clone)]
pub struct Preferences {
    /// The language of the screen; none: that of the computer.
    pub language: Option<Language>,
    /// The colours of the screen.
    pub colours: Colours,
    /// Whether clicks come to the program.
    pub mouse: bool,
    /// Whether the map is drawn.
    pub drawing: bool,
    /// Whether a logbook is kept.
    pub logbook: bool,
    /// Inventories that were open, the last one first.
    pub recent: Vec<PathBuf>,
    /// The file as it stands, with its comments.
    document: DocumentMut,
    /// Whether the file cannot be read, and so must not be written over.
    broken: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: None,
            colours: Colours::default(),
            mouse: true,
            drawing: true,
            logbook: true,
            recent: Vec::new(),
            document: fresh(),
            broken: false,
        }
    }
}

impl Preferences {
    /// The preferences in this file. A file that cannot be understood is left as it is; the sentence
    /// says what is wrong with it, and where.
    pub fn load(path: &Path) -> (Self, Option<Phrase>) {
        let read = match content(path) {
            Ok(bytes) => Self::read(&bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(Phrase::new("preferences-unreadable").text("code", system_code(&error))),
        };
        read.map_or_else(
            |problem| {
                let usual = Self {
                    broken: true,
                    ..Self::default()
                };
                (usual, Some(problem.text("path", path.display().to_string())))
            },
            |preferences| (preferences, None),
        )
    }

    fn read(bytes: &[u8]) -> Result<Self, Phrase> {
        let broken = |at: usize| Phrase::new("preferences-broken").number("line", line_of(bytes, at));
        let text = str::from_utf8(bytes).map_err(|error| broken(error.valid_up_to()))?;
        let document = Document::parse(text)
            .map_err(|error| broken(error.span().map_or(text.len(), |span| span.start)))?;
        let odd = |key: &str, can_be: &str| {
            let at = document
                .get(key)
                .and_then(Item::span)
                .map_or(0, |span| span.start);
            Phrase::new("preferences-odd")
                .number("line", line_of(bytes, at))
                .text("key", key)
                .text("values", can_be)
        };
        let usual = Self::default();
        let language = match document.get("language").map(Item::as_str) {
            None | Some(Some("")) => None,
            Some(code) => {
                let language = code.and_then(Language::from_code);
                Some(language.ok_or_else(|| odd("language", "\"nl\", \"en\""))?)
            }
        };
        let colours = match document.get("colours").map(Item::as_str) {
            None => usual.colours,
            Some(code) => code.and_then(Colours::from_code).ok_or_else(|| {
                let codes: Vec<String> = Colours::VARIANTS
                    .iter()
                    .map(|colours| format!("\"{}\"", colours.code()))
                    .collect();
                odd("colours", &codes.join(", "))
            })?,
        };
        let mouse = match document.get("mouse") {
            None => usual.mouse,
            Some(item) => item.as_bool().ok_or_else(|| odd("mouse", "true, false"))?,
        };
        let drawing = match document.get("drawing") {
            None => usual.drawing,
            Some(item) => item.as_bool().ok_or_else(|| odd("drawing", "true, false"))?,
        };
        let logbook = match document.get("logbook") {
            None => usual.logbook,
            Some(item) => item.as_bool().ok_or_else(|| odd("logbook", "true, false"))?,
        };
        let recent = match document.get("recent") {
            None => Vec::new(),
            Some(item) => paths(item).ok_or_else(|| odd("recent", "[\"/…/dorp.db\"]"))?,
        };
        Ok(Self {
            language,
            colours,
            mouse,
            drawing,
            logbook,
            recent,
            document: document.into_mut(),
            broken: false,
        })
    }

    /// Puts this inventory first among those that were open.
    pub fn opened(&mut self, path: &Path) {
        self.recent.retain(|recent| recent != path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(RECENT);
    }

    /// Writes them, with the comments that stand in the file, beside it and then in its place.
    pub fn save(&mut self, path: &Path) -> io::Result<()> {
        if self.broken {
            return Ok(());
        }
        if let Some(language) = self.language {
            put(&mut self.document, "language", language.code());
        }
        put(&mut self.document, "colours", self.colours.code());
        put(&mut self.document, "mouse", self.mouse);
        put(&mut self.document, "drawing", self.drawing);
        put(&mut self.document, "logbook", self.logbook);
        if self.document.get("recent").and_then(paths).as_ref() != Some(&self.recent) {
            let recent: Array = self
                .recent
                .iter()
                .map(|path| path.to_string_lossy().into_owned())
                .collect();
            put(&mut self.document, "recent", recent);
        }
        let folder = path.parent().unwrap_or(Path::new("."));
        make_folder(path)?;
        let mut file = tempfile::Builder::new().prefix(HALF_MADE).tempfile_in(folder)?;
        file.write_all(self.document.to_string().as_bytes())?;
        file.as_file().sync_all()?;
        keep_as(file.into_temp_path(), path, true)
    }
}

/// What stands in the file. A pipe or a device is none: reading it might never end.
fn content(path: &Path) -> io::Result<Vec<u8>> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() || LARGEST < metadata.len() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    fs::read(path)
}

/// The file as it is delivered.
fn fresh() -> DocumentMut {
    FRESH.parse().unwrap_or_default()
}

/// Changes the value and leaves the comments around it; a key that is new comes with its own.
fn put(document: &mut DocumentMut, key: &str, value: impl Into<Value>) {
    let mut value = value.into();
    if let Some(old) = document.get_mut(key).and_then(Item::as_value_mut) {
        *value.decor_mut() = old.decor().clone();
        *old = value;
    } else if let Some((key, _)) = fresh().get_key_value(key) {
        document.insert_formatted(key, Item::Value(value));
    }
}

/// The paths of a list; nothing if it is no list of texts.
fn paths(item: &Item) -> Option<Vec<PathBuf>> {
    let texts = item
        .as_array()?
        .iter()
        .map(|path| path.as_str().map(PathBuf::from));
    texts.collect()
}

/// The number of the line in which this byte stands.
fn line_of(bytes: &[u8], at: usize) -> usize {
    let before = bytes.iter().take(at);
    1 + before.filter(|byte| **byte == b'\n').count()
}
