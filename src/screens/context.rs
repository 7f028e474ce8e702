//! What screens see.

use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::code::Code;
use crate::domain::gaps::{Report, Scope};
use crate::domain::neighbours::Neighbours;
use crate::domain::phrase::Phrase;
use crate::domain::questions::Questions;
use crate::domain::record::RecordKind;
use crate::domain::value::Reading;
use crate::domain::village::Village;
use crate::domain::walk::WalkList;
use crate::i18n::Words;
use crate::screens::backups::KeptCopy;
use crate::screens::whereabouts::Whereabouts;
use crate::widgets::form::Asking;
use crate::widgets::spots::Spots;
use crate::widgets::theme::{Colours, Theme};

/// What screens see.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// Everything that is known.
    pub village: &'a Village,
    /// The words on the screen.
    pub words: &'a Words,
    /// The local calendar day.
    pub today: Date,
    /// What points at what.
    pub neighbours: &'a Neighbours,
    /// The gaps, once they are known; of just before the last edit until they are known again.
    pub report: Option<&'a Arc<Report>>,
    /// The part of the village that is looked at.
    pub scope: &'a Scope,
    /// The questionnaires.
    pub questions: &'a Questions,
    /// Colours and signs.
    pub theme: &'a Theme,
    /// About the file and the program.
    pub about: &'a About,
    /// For what can be clicked.
    pub spots: &'a Spots,
}

/// What screens may want to say about the file and the program.
#[derive(Debug, Clone, Default)]
pub struct About {
    /// Whether the village is the made-up one.
    pub demo: bool,
    /// Who else has the file, if it can only be read.
    pub reader_because_of: Option<String>,
    /// Where the file is.
    pub file: std::path::PathBuf,
    /// What is told if it was asked for by its place and nothing is in it: a new one begins there.
    pub begun_here: Option<&'static str>,
    /// What is told if nothing is in it and copies of an inventory stand beside it.
    pub left_copies: Option<Phrase>,
    /// Inventories that were open before, the last one first.
    pub recent: Vec<std::path::PathBuf>,
    /// Other versions of this inventory beside it, that a sync service made.
    pub beside: Vec<std::path::PathBuf>,
    /// The colours on the screen.
    pub colours: Colours,
    /// Where everything is, as it was when that was last asked.
    pub whereabouts: Whereabouts,
    /// Whether the program uses the mouse.
    pub mouse: bool,
    /// Whether the map is drawn, rather than told in words alone.
    pub drawing: bool,
    /// Whether a logbook is kept.
    pub logbook: bool,
    /// The names of forms that were left half filled in.
    pub drafts: Vec<String>,
    /// Whether others look along, so that personal data is hidden.
    pub presenting: bool,
    /// The numbered lists of walks, the last one first.
    pub walks: Arc<[WalkList]>,
    /// On which day the inventory was last handed over; found out when that is asked.
    pub handed_over: Option<Date>,
    /// Folders where a page could go, as they were when that was last asked.
    pub folders: Vec<std::path::PathBuf>,
    /// The page that was written last.
    pub written: Option<std::path::PathBuf>,
    /// The copies that the program made by itself, the newest first; found out when they are shown.
    pub backups: Vec<KeptCopy>,
}

impl<'a> Context<'a> {
    /// What a form needs to know of the world.
    pub fn asking(&self) -> Asking<'a> {
        Asking {
            village: self.village,
            words: self.words,
            today: self.today,
        }
    }

    /// The part that is looked at, if it is not everything: `Malden, Verenigingen`.
    pub fn scope_in_words(&self) -> Option<String> {
        let kern = self
            .scope
            .kern
            .map(|id| self.village.name_of(RecordKind::Kern, id));
        let kind = self.scope.kind.map(|kind| self.words.term("kinds", kind.code()));
        let group = self.scope.target_group.map(|group| self.words.say(&group.term()));
        let parts: Vec<String> = [kern, kind, group].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// What values need to be written and read.
    pub fn reading(&self) -> Reading<'a> {
        Reading {
            today: self.today,
            village: self.village,
            terms: self.words,
        }
    }
}
