//! The gate between the village and the screens: while presenting, they get the masked one alone.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde_json::Value as Json;
use unicode_segmentation::UnicodeSegmentation;

use crate::domain::change::Edit;
use crate::domain::first_words::{CUT, cut_short};
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::privacy::{Hidden, Masked};
use crate::domain::record::{Id, RecordKind};
use crate::domain::village::Village;
use crate::i18n::Words;
use crate::screens::form::half_done;

/// So many letters of a word may be "van" or "den".
const SMALL: usize = 3;

/// An edit of more records than this is masked beside the screen.
const SWEEPING: usize = 300;

/// What screens may see.
#[derive(Default)]
pub enum Gate {
    /// Everything.
    #[default]
    Open,
    /// Nothing: the masked village is being made.
    Covered,
    /// The masked village, which speaks in these words.
    Masked(Box<Masked>, Words),
}

impl Gate {
    /// Whether people are looking along.
    pub fn is_presenting(&self) -> bool {
        !matches!(self, Self::Open)
    }

    /// Whether what is shown was made for this day.
    pub fn is_of(&self, day: Date) -> bool {
        matches!(self, Self::Masked(masked, _) if masked.day() == day)
    }

    /// Whether nothing may be shown yet.
    pub fn is_covered(&self) -> bool {
        matches!(self, Self::Covered)
    }

    /// What screens may see of the village.
    pub fn shown<'a>(&'a self, real: &'a Village) -> &'a Village {
        static NOTHING: LazyLock<Village> = LazyLock::new(Village::default);
        match self {
            Self::Open => real,
            Self::Covered => &NOTHING,
            Self::Masked(masked, _) => masked.village(),
        }
    }

    /// What the rules count; nothing as long as nothing may be shown.
    pub fn counted(&self, real: &Village) -> Option<Village> {
        match self {
            Self::Open => Some(real.clone()),
            Self::Covered => None,
            Self::Masked(masked, _) => Some(masked.counted(real)),
        }
    }

    /// Whether the record is not shown as it is.
    pub fn hides(&self, real: &Village, kind: RecordKind, id: Id) -> bool {
        match self {
            Self::Open => false,
            Self::Covered => true,
            Self::Masked(masked, _) => masked.hides(real, kind, id),
        }
    }

    /// The edit that a screen wants, as it is to be kept.
    pub fn unmasked(&self, real: &Village, edit: &Edit) -> Result<Edit, Hidden> {
        match self {
            Self::Open => Ok(edit.clone()),
            Self::Covered => Err(Hidden),
            Self::Masked(masked, _) => masked.unmasked(real, edit.clone()),
        }
    }

    /// Follows an edit of the real village; answers with what screens may know of it.
    pub fn follow(&mut self, real: &Village, edit: &Edit) -> Edit {
        match self {
            Self::Open => edit.clone(),
            Self::Masked(masked, words) if edit.changes.len() <= SWEEPING => {
                masked.follow(real, edit, &|phrase| words.tell(phrase))
            }
            Self::Covered | Self::Masked(..) => {
                *self = Self::Covered;
                Edit::new(Phrase::new("edit-hidden"), Vec::new())
            }
        }
    }

    /// What is half typed, with names in the place of what people are called while presenting.
    pub fn with_names(&self, real: &Village, draft: Json) -> Json {
        let Self::Masked(masked, _) = self else {
            return draft;
        };
        match half_done(&draft, masked.village()) {
            Some(route) => masked.draft_with_names(real, &route.record, draft),
            None => draft,
        }
    }

    /// A sentence as it may be said.
    pub fn told(&self, phrase: &Phrase) -> Phrase {
        match self {
            Self::Open | Self::Covered => phrase.clone(),
            Self::Masked(masked, _) => masked.told(&without_cut_names(phrase)),
        }
    }
}

/// The sentence without what may be a piece of a name where one of its texts was cut short: nobody is known by that.
fn without_cut_names(phrase: &Phrase) -> Phrase {
    let mut without = phrase.clone();
    for (_, arg) in &mut without.args {
        if let Arg::Text(text) = arg
            && let Some(kept) = cut_short(text)
        {
            *text = format!("{}{CUT}", before_last_name(kept));
        }
    }
    without
}

/// The text without its last word, and without the words with a capital before that; a small one may be part of a
/// name.
fn before_last_name(text: &str) -> &str {
    let mut words = text.unicode_word_indices().rev();
    let mut start = words.next().map_or(0, |(start, _)| start);
    for (place, word) in words {
        match word.starts_with(char::is_uppercase) {
            true => start = place,
            false if word.chars().count() <= SMALL => {}
            false => break,
        }
    }
    &text[..start]
}
