//! What can be chosen from on the command line, by code or by its Dutch word.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use clap::builder::{EnumValueParser, PossibleValue, TypedValueParser};
use clap::{Arg, Command, Error, ValueEnum};

use crate::domain::kinds::AssetKind;
use crate::exchange::export::{ExportFormat, ForWhom};
use crate::i18n::Language;

/// What can be told of what is kept of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PrivacyPage {
    /// The page of processing (AVG 30).
    #[value(alias = "verslag")]
    Report,
    /// Whom the village may not keep for ever (AVG 5).
    #[value(alias = "nakijken")]
    Review,
    /// That somebody takes their consent back (AVG 7).
    #[value(alias = "intrekken")]
    Withdraw,
    /// That somebody is kept without being used (AVG 18).
    #[value(alias = "apart")]
    Restrict,
}

/// A format that everything can be given out in, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// See [`ExportFormat::Xlsx`].
    #[value(alias = "excel")]
    Xlsx,
    /// See [`ExportFormat::Csv`].
    Csv,
    /// See [`ExportFormat::Json`].
    Json,
    /// See [`ExportFormat::Geojson`].
    #[value(alias = "kaart")]
    Geojson,
    /// See [`ExportFormat::Vcard`].
    #[value(alias = "vcf")]
    Vcard,
    /// See [`ExportFormat::Ics`].
    #[value(alias = "agenda")]
    Ics,
    /// See [`ExportFormat::Gexf`].
    #[value(alias = "netwerk")]
    Gexf,
    /// See [`ExportFormat::Nodes`].
    Nodes,
    /// See [`ExportFormat::Hsds`].
    Hsds,
}

impl From<Format> for ExportFormat {
    fn from(format: Format) -> Self {
        match format {
            Format::Xlsx => Self::Xlsx,
            Format::Csv => Self::Csv,
            Format::Json => Self::Json,
            Format::Geojson => Self::Geojson,
            Format::Vcard => Self::Vcard,
            Format::Ics => Self::Ics,
            Format::Gexf => Self::Gexf,
            Format::Nodes => Self::Nodes,
            Format::Hsds => Self::Hsds,
        }
    }
}

/// What to make of everything: a format by its name, or the file that is to be made, of which the name says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Made {
    /// A format.
    As(Format),
    /// A file, in the format that its name ends with.
    File(PathBuf),
}

/// Reads the first word behind `export`.
#[derive(Debug, Clone, Copy)]
pub struct MadeParser;

impl TypedValueParser for MadeParser {
    type Value = Made;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<Made, Error> {
        let file = Path::new(value);
        let ending = file.extension().and_then(OsStr::to_str).unwrap_or_default();
        if ExportFormat::of_name(ending).is_some() {
            return Ok(Made::File(file.to_owned()));
        }
        let format = EnumValueParser::<Format>::new().parse_ref(command, arg, value)?;
        Ok(Made::As(format))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let formats = Format::value_variants().iter();
        Some(Box::new(formats.filter_map(Format::to_possible_value)))
    }
}

/// For whom something is given out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Whom {
    /// See [`ForWhom::Others`].
    #[value(alias = "anderen")]
    Others,
    /// See [`ForWhom::Ourselves`].
    #[value(name = "self", alias = "zelf", alias = "ons")]
    Ourselves,
}

impl From<Whom> for ForWhom {
    fn from(whom: Whom) -> Self {
        match whom {
            Whom::Others => Self::Others,
            Whom::Ourselves => Self::Ourselves,
        }
    }
}

/// A format in which a page can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PageFormat {
    /// For a browser.
    Html,
    /// As text.
    #[value(name = "md", alias = "markdown")]
    Markdown,
    /// To print or mail as it is.
    Pdf,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Color {
    /// Not at all.
    Never,
    /// As the terminal says.
    #[default]
    Auto,
    /// Always.
    Always,
}

/// A language by its two letters.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Tongue {
    Nl,
    En,
}

impl From<Tongue> for Language {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::Nl => Self::Dutch,
            Tongue::En => Self::English,
        }
    }
}

/// A kind by its code or its Dutch word.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum KindName {
    /// See [`AssetKind::Place`].
    #[value(alias = "plek")]
    Place,
    /// See [`AssetKind::Volunteer`].
    #[value(alias = "vrijwilliger")]
    Volunteer,
    /// See [`AssetKind::Association`].
    #[value(alias = "vereniging")]
    Association,
    /// See [`AssetKind::Professional`].
    Professional,
}

impl From<KindName> for AssetKind {
    fn from(name: KindName) -> Self {
        match name {
            KindName::Place => Self::Place,
            KindName::Volunteer => Self::Volunteer,
            KindName::Association => Self::Association,
            KindName::Professional => Self::Professional,
        }
    }
}
