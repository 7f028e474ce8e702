//! Where files live on this computer.

use std::env;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use crate::store::clear_leftovers;

/// A folder of this name beside the program keeps everything: program and villages go along on one
/// stick.
const BESIDE: &str = "wijkschouw-data";

/// The name of the file with preferences.
const PREFERENCES: &str = "wijkschouw.toml";

/// The folders and files of the program.
#[derive(Debug, Clone)]
pub struct Places {
    /// Inventories.
    pub data: PathBuf,
    /// The file with preferences.
    pub preferences: PathBuf,
    /// Where pages go that are to be printed; none: the usual folders of this person.
    pub pages: Option<PathBuf>,
}

impl Places {
    /// Takes away what was half made where files are made, and whose program is not there any more.
    pub(super) fn clear_leftovers(&self) {
        let beside_preferences = self.preferences.parent().into_iter();
        beside_preferences
            .chain(self.pages.as_deref())
            .for_each(clear_leftovers);
    }

    /// The folder beside the program if somebody made it, or else the usual places of this system.
    pub fn here() -> Self {
        match beside_the_program() {
            Some(folder) => Self {
                preferences: folder.join(PREFERENCES),
                data: folder,
                pages: None,
            },
            None => Self::usual(),
        }
    }

    /// The usual places of this system; `XDG_*` is followed everywhere, since people set it on macOS
    /// too. Without a home folder: here.
    fn usual() -> Self {
        let usual = ProjectDirs::from("", "", "wijkschouw");
        let folder = |variable: &str, usual: Option<&Path>| {
            env::var_os(variable)
                .map(PathBuf::from)
                .filter(|path| path.is_absolute())
                .map(|path| path.join("wijkschouw"))
                .or_else(|| usual.map(Path::to_owned))
                .unwrap_or_else(|| PathBuf::from("wijkschouw"))
        };
        Self {
            data: folder("XDG_DATA_HOME", usual.as_ref().map(ProjectDirs::data_dir)),
            preferences: folder("XDG_CONFIG_HOME", usual.as_ref().map(ProjectDirs::config_dir))
                .join(PREFERENCES),
            pages: None,
        }
    }

    /// The inventory that opens when none is named.
    pub fn inventory(&self) -> PathBuf {
        self.data.join("dorp.db")
    }

    /// The logbook.
    pub fn logbook(&self) -> PathBuf {
        self.data.join("wijkschouw.log")
    }

    /// The folder with questionnaires that a person has added.
    pub fn questionnaires(&self) -> PathBuf {
        self.preferences.with_file_name("questionnaires")
    }

    /// The inventory of the demo village.
    pub fn demo(&self) -> PathBuf {
        self.data.join("demo.db")
    }
}

fn beside_the_program() -> Option<PathBuf> {
    let program = env::current_exe().ok()?;
    Some(program.parent()?.join(BESIDE)).filter(|folder| folder.is_dir())
}
