//! What a person prefers, in a file with comments that they may edit too.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;
use toml_edit::{Array, DocumentMut, Item, value};

use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::i18n::Language;
use crate::widgets::theme::Colours;

/// How many inventories are remembered.
const RECENT: usize = 9;

const FRESH: &str = include_str!("../../assets/preferences.toml");

/// What a person prefers.
#[derive(Debug, Clone, Default)]
pub struct Preferences {
    /// The language of the screen; none: that of the computer.
    pub language: Option<Language>,
    /// The colours of the screen.
    pub colours: Colours,
    /// Inventories that were open, the last one first.
    pub recent: Vec<PathBuf>,
    /// The file as it stands, with its comments.
    document: DocumentMut,
    /// Whether the file cannot be read, and so must not be written over.
    broken: bool,
}

impl Preferences {
    /// The preferences in this file. A file that cannot be understood is left as it is; the sentence
    /// says what is wrong with it.
    pub fn load(path: &Path) -> (Self, Option<Phrase>) {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => FRESH.to_owned(),
            Err(error) => return Self::broken(path, &error.to_string()),
        };
        let document: DocumentMut = match text.parse() {
            Ok(document) => document,
            Err(error) => return Self::broken(path, &error.to_string()),
        };
        let text_of = |key: &str| document.get(key).and_then(Item::as_str).unwrap_or_default();
        let recent = document.get("recent").and_then(Item::as_array);
        let preferences = Self {
            language: Language::from_code(text_of("language")),
            colours: Colours::from_code(text_of("colours")).unwrap_or_default(),
            recent: recent
                .map(|paths| {
                    paths
                        .iter()
                        .filter_map(|path| path.as_str())
                        .map(PathBuf::from)
                        .collect()
                })
                .unwrap_or_default(),
            document,
            broken: false,
        };
        (preferences, None)
    }

    fn broken(path: &Path, reason: &str) -> (Self, Option<Phrase>) {
        let preferences = Self {
            broken: true,
            ..Self::default()
        };
        let reason = reason.split_whitespace().collect::<Vec<_>>().join(" ");
        let phrase = Phrase::new("preferences-broken")
            .text("path", path.display().to_string())
            .text("reason", reason);
        (preferences, Some(phrase))
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
            self.document["language"] = value(language.code());
        }
        self.document["colours"] = value(self.colours.code());
        let recent: Array = self
            .recent
            .iter()
            .map(|path| path.to_string_lossy().into_owned())
            .collect();
        self.document["recent"] = value(recent);
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let mut file = NamedTempFile::new_in(folder)?;
        file.write_all(self.document.to_string().as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    }
}
