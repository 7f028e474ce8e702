//! What a person said of a list: how it is to be read, and what is to be done with it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::record::Id;
use crate::exchange::csv::answers::Answers;

/// What stands in the place of the name of a field for a column that holds several ways to reach somebody.
pub const CONTACT: &str = "contact";
/// The same for a column that names people, who become entries of their own.
pub const PERSON: &str = "person";
/// The same for a column that holds street, postcode and place.
pub const WHERE: &str = "where";
/// The same for a column that names the association in which who the row is about is active.
pub const CLUB: &str = "club";
/// The same for a column that is kept in the remarks, with its heading.
pub const LOOSE: &str = "loose";

/// What a person said of the list beforehand; all of it is guessed otherwise.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CsvOptions {
    /// The kind of rows that do not say it.
    #[serde(skip)]
    pub default_kind: Option<AssetKind>,
    /// The name of the sheet.
    pub sheet: Option<String>,
    /// The name of the encoding, such as `windows-1252`.
    pub encoding: Option<String>,
    /// What stands between the cells.
    pub separator: Option<char>,
    /// The number of the row with the headings, from 1; 0 if there is none.
    pub heading: Option<usize>,
    /// What a column holds, by its place from 0: the name of a field, a part of a name
    /// ([`NAME_PARTS`](super::NAME_PARTS)), [`CONTACT`], [`PERSON`] or a part of one, [`WHERE`], [`CLUB`], [`LOOSE`], or
    /// nothing to leave it out.
    pub columns: BTreeMap<usize, Option<String>>,
    /// Whether things without a name of their own (a bench, a bin) come in as well.
    pub nameless: bool,
    /// What rows get that do not say it themselves, by the name of the field, as it would be typed.
    pub fixed: BTreeMap<String, String>,
    /// What words of the list mean that nobody knows, by the name of the field and by the word, folded: what
    /// would be typed instead.
    pub meanings: BTreeMap<String, BTreeMap<String, String>>,
    /// The kind of rows of which nothing shows what they are, or of which it was guessed wrong, by their name, folded.
    pub kinds: BTreeMap<String, String>,
    /// The same of all others.
    pub kind_of_others: Option<String>,
    /// What rows are that have one filled cell, above rows with more.
    pub titles: Option<Titles>,
    /// What was answered about rows that resemble an entry, by what those rows are told apart by.
    pub answers: Answers,
    /// In which fields of which entries it is otherwise than proposed: the list is right and not the village, or, where
    /// somebody says no in the list, the village.
    pub otherwise: BTreeSet<(Id, String)>,
    /// Who has been erased from the village for good: nothing comes in under their ids.
    #[serde(skip)]
    pub erased: BTreeSet<Id>,
    /// What was answered when earlier lists were taken in: it holds for rows about which nothing is said now.
    #[serde(skip)]
    pub known: Answers,
}

/// What rows are that have one filled cell, above rows with more: `MALDEN`, `Sport:`.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    IntoStaticStr,
    VariantArray,
    Serialize,
    Deserialize,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Titles {
    /// Rows like any other.
    #[default]
    Rows,
    /// A tag of the rows below them.
    Tag,
    /// The kern of the rows below them.
    Kern,
    /// Nothing.
    Nothing,
}

impl Code for Titles {
    const TERM: &'static str = "list-titles";
}

/// What a row is that resembles an entry of the village.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The same as this entry.
    Same(Id),
    /// Another one.
    Another,
    /// Not to be taken over.
    Skip,
}
