//! Where files live on this computer.

use std::env;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

/// The folders and files of the program.
#[derive(Debug, Clone)]
pub struct Places {
    /// Inventories.
    pub data: PathBuf,
    /// The file with preferences.
    pub preferences: PathBuf,
}

impl Places {
    /// The usual places of this system; `XDG_*` is followed everywhere, since people set it on macOS
    /// too. Without a home folder: here.
    pub fn usual() -> Self {
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
                .join("wijkschouw.toml"),
        }
    }

    /// The inventory that opens when none is named.
    pub fn inventory(&self) -> PathBuf {
        self.data.join("dorp.db")
    }

    /// The inventory of the demo village.
    pub fn demo(&self) -> PathBuf {
        self.data.join("demo.db")
    }
}
