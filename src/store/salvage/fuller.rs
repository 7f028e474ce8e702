//! A copy in which more is than could be saved of the inventory.

use std::path::{Path, PathBuf};

use jiff::civil::DateTime;

use crate::domain::phrase::Phrase;
use crate::domain::village::Village;
use crate::store::backups::{Backup, backups, look_through};
use crate::store::erase::look_through_for;
use crate::store::error::as_typed;

/// The newest copy of a damaged inventory that opens, in which more is than was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fuller {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made.
    pub at: DateTime,
    /// How many assets are in it.
    pub assets: usize,
    /// Whether there are more assets in it than were saved, and not only more of the rest.
    in_assets: bool,
    /// The command that goes back to it, as it is typed.
    pub command: String,
}

/// The newest copy of a damaged inventory that opens.
pub(super) struct Newest {
    /// Which it is, as copies are numbered.
    number: usize,
    copy: Backup,
    /// What is in it.
    pub village: Village,
}

impl Newest {
    /// That of this inventory, if there is one.
    pub fn of(inventory: &Path) -> Option<Self> {
        let copies = backups(inventory).into_iter().enumerate();
        let mut whole = copies.filter_map(|(place, copy)| {
            let found = look_through_for(inventory, None, &Village::default(), &copy.path);
            let village = found
                .map(|returning| returning.village)
                .or_else(|_| look_through(&copy.path))
                .ok()?;
            Some(Self {
                number: place + 1,
                copy,
                village,
            })
        });
        whole.next()
    }

    /// How to go back to it, if there are more assets in it than so many, or more of the rest.
    pub fn fuller(self, inventory: &Path, saved: usize, more: bool) -> Option<Fuller> {
        let (number, assets) = (self.number, self.village.assets.len());
        let inventory = as_typed(inventory);
        (saved < assets || more).then(|| Fuller {
            path: self.copy.path,
            at: self.copy.at,
            assets,
            in_assets: saved < assets,
            command: format!("wijkschouw restore {number} --file {inventory} --yes"),
        })
    }
}

impl Fuller {
    /// The key of the sentence about what is in it.
    pub fn key(&self, key: &str) -> String {
        if self.in_assets {
            key.to_owned()
        } else {
            format!("{key}-rest")
        }
    }

    /// That it is there, and how to go back to it.
    pub fn phrase(&self) -> Phrase {
        Phrase::new(self.key("salvage-fuller"))
            .text("day", self.at.strftime("%-d-%-m-%Y").to_string())
            .text("time", self.at.strftime("%H:%M").to_string())
            .number("count", self.assets)
            .text("command", self.command.as_str())
    }
}
