//! Why a copy was made: it stands in the name of the copy, so that it travels along with it.

use crate::domain::change::Edit;
use crate::domain::phrase::Phrase;
use crate::domain::record::RecordKind;
use crate::domain::village::Village;

/// An edit of so many records is preceded by a copy.
const LARGE: usize = 100;
/// The same if it changes or takes out more than so many assets that were there (quality U24).
const MANY: usize = 10;

/// The labels of edits that take a list in.
const IMPORTS: [&str; 2] = ["edit-imported", "cli-edit-imported"];
/// Of edits that go back to a copy.
const RESTORES: [&str; 2] = ["edit-restored", "edit-restored-file"];

/// Why a copy was made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Occasion {
    /// That is not known: an older program made it.
    #[default]
    Unknown,
    /// Somebody stopped, and had changed something.
    End,
    /// Somebody began, and what was done before was in no copy: the program was cut off.
    Start,
    /// So many entries were about to be taken in.
    Import(usize),
    /// So many records were about to be changed at once.
    Several(usize),
    /// Everything was about to become as it was in an earlier copy.
    Restore,
    /// The file, of this version of the program, was about to be brought up to date.
    Update(u32),
}

impl Occasion {
    /// Why a copy is to be made before this edit; nothing if that is not worth it.
    pub fn before(village: &Village, edit: &Edit) -> Option<Self> {
        if village.is_empty() || edit.changes.is_empty() {
            return None;
        }
        let label = edit.label.key.as_str();
        let assets = || {
            edit.changes
                .iter()
                .filter(|change| change.kind == RecordKind::Asset)
        };
        let there = assets().filter(|change| change.before.is_some()).count();
        if IMPORTS.contains(&label) {
            Some(Self::Import(assets().count()))
        } else if RESTORES.contains(&label) {
            Some(Self::Restore)
        } else if LARGE <= edit.changes.len() || MANY < there {
            Some(Self::Several(edit.changes.len()))
        } else {
            None
        }
    }

    /// Why, in a few words.
    pub fn phrase(self) -> Phrase {
        match self {
            Self::Unknown => Phrase::new("occasion-unknown"),
            Self::End => Phrase::new("occasion-end"),
            Self::Start => Phrase::new("occasion-start"),
            Self::Import(count) => Phrase::new("occasion-import").number("count", count),
            Self::Several(count) => Phrase::new("occasion-several").number("count", count),
            Self::Restore => Phrase::new("occasion-restore"),
            Self::Update(_) => Phrase::new("occasion-update"),
        }
    }

    /// The same for other programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::End => "end",
            Self::Start => "start",
            Self::Import(_) => "import",
            Self::Several(_) => "several",
            Self::Restore => "restore",
            Self::Update(_) => "update",
        }
    }

    /// How it stands in the name of a copy: `import-312`; nothing if it is not known.
    pub(super) fn name(self) -> Option<String> {
        let number = match self {
            Self::Unknown => return None,
            Self::Import(count) | Self::Several(count) => Some(count),
            Self::Update(version) => usize::try_from(version).ok(),
            Self::End | Self::Start | Self::Restore => None,
        };
        let code = self.code();
        Some(number.map_or_else(|| code.to_owned(), |number| format!("{code}-{number}")))
    }

    /// What the name of a copy says.
    pub(super) fn read(name: &str) -> Self {
        let (code, number) = name.split_once('-').unwrap_or((name, ""));
        let number: Option<u32> = number.parse().ok();
        let count = number.and_then(|number| usize::try_from(number).ok());
        match (code, count, number) {
            ("end", None, _) => Self::End,
            ("start", None, _) => Self::Start,
            ("restore", None, _) => Self::Restore,
            ("import", Some(count), _) => Self::Import(count),
            ("several", Some(count), _) => Self::Several(count),
            ("update", _, Some(version)) => Self::Update(version),
            _ => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Occasion;

    #[test]
    fn what_a_name_says_is_what_was_written_in_it() {
        for occasion in [
            Occasion::End,
            Occasion::Start,
            Occasion::Import(312),
            Occasion::Several(140),
            Occasion::Restore,
            Occasion::Update(1),
        ] {
            assert_eq!(Occasion::read(&occasion.name().unwrap_or_default()), occasion);
        }
        for name in ["", "2", "vakantie", "import", "import-x", "end-3"] {
            assert_eq!(Occasion::read(name), Occasion::Unknown);
        }
    }
}
