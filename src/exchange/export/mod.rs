//! Files for other programs: for a spreadsheet, a map, an address book, a calendar, a drawing of the network.

mod calendar;
mod geojson;
mod graph;
pub(in crate::exchange) mod hsds;
mod made;
mod package;
mod personal;
mod promised;
mod vcard;
mod week;
mod xlsx;

pub use package::packed;
pub use personal::Personal;
pub(super) use vcard::{OWN_KERN, OWN_KIND, OWN_SORT, OWN_STATUS};

use std::borrow::Cow;

use jiff::civil::Date;
use serde_json::json;
use strum::{IntoStaticStr, VariantArray};

use crate::domain::asset::{Asset, Status};
use crate::domain::code::Code;
use crate::domain::kinds::ConsentLevel;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::Masked;
use crate::domain::purpose::{has_agreed, may_be_called_alone, may_be_named, may_be_reached};
use crate::domain::value::Reading;
use crate::domain::village::Village;
use crate::exchange::export::made::Made;
use crate::exchange::export::promised::unnamed_in_texts;
use crate::exchange::{csv, native};
use crate::i18n::Words;

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum ExportFormat {
    /// A workbook for Excel and other spreadsheets: a sheet of assets, and of what belongs to them.
    Xlsx,
    /// One list of assets that Dutch Excel opens as it is.
    Csv,
    /// The native format, without loss.
    Json,
    /// Points on a map.
    Geojson,
    /// Cards for the address book of a phone, of who agreed to that.
    Vcard,
    /// Days for a calendar: activities, when actions begin and are due, until when support can be applied for.
    Ics,
    /// The network, for a program that draws networks.
    Gexf,
    /// The network as two lists, of nodes and of edges.
    Nodes,
    /// What is offered, as guides to services exchange it (HSDS 3.0).
    Hsds,
}

impl Code for ExportFormat {
    const TERM: &'static str = "export-format";
}

/// For whom a file is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum ForWhom {
    /// For others: of people who did not agree a role and a kern, of nobody an address (AVG).
    #[default]
    Others,
    /// For who keeps the inventory: everything.
    Ourselves,
}

impl Code for ForWhom {
    const TERM: &'static str = "export-for";
}

/// From where a file is made.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The village, as far as those who get the file may know it.
    pub village: &'a Village,
    /// The words of the file.
    pub words: &'a Words,
    /// The local calendar day.
    pub today: Date,
    /// Who get the file.
    whom: ForWhom,
}

/// Why there is no file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unmade {
    /// There is nothing to put in a file of this format, for those who would get it.
    Nothing(ExportFormat),
    /// It cannot be made like this: there may be more than fits.
    Failed,
}

impl Unmade {
    /// What is the matter and what to do now.
    pub fn phrase(self) -> Phrase {
        Phrase::new(match self {
            Self::Nothing(ExportFormat::Vcard) => "export-nothing",
            Self::Nothing(ExportFormat::Ics) => "export-nothing-days",
            Self::Nothing(_) => "export-nothing-assets",
            Self::Failed => "export-unmade",
        })
    }
}

/// A file that is ready.
#[derive(Debug, Clone)]
pub struct Exported {
    /// What stands in it.
    pub content: Vec<u8>,
    /// Who stands in it.
    pub personal: Personal,
    /// What is not in it, and why.
    pub missing: Vec<Phrase>,
}

impl ExportFormat {
    /// How the name of such a file ends.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Geojson => "geojson",
            Self::Vcard => "vcf",
            Self::Ics => "ics",
            Self::Gexf => "gexf",
            Self::Nodes | Self::Hsds => "zip",
        }
    }

    /// Whether it is a folder packed into one file.
    pub fn is_package(self) -> bool {
        self.extension() == "zip"
    }

    /// The format that the end of a name tells; nothing if it tells none, or could tell several.
    pub fn of_name(extension: &str) -> Option<Self> {
        let formats = Self::VARIANTS.iter().copied();
        let mut named = formats
            .filter(|format| !format.is_package() && format.extension().eq_ignore_ascii_case(extension));
        named.next()
    }

    /// What such a file never says, though one may look for it there.
    pub fn lacks(self) -> Option<Phrase> {
        (self == Self::Hsds).then(|| Phrase::new(hsds::LACKS))
    }

    /// The file of this village.
    ///
    /// # Errors
    ///
    /// Why there is none; then nothing is to be written.
    pub fn write(
        self,
        real: &Village,
        whom: ForWhom,
        words: &Words,
        today: Date,
    ) -> Result<Exported, Unmade> {
        let open = whom == ForWhom::Ourselves;
        let tell = |phrase: &Phrase| words.tell(phrase);
        let village = if open && matches!(self, Self::Vcard | Self::Hsds) {
            // A guide is read by others; in an address book may stand who can be called.
            let may = |asset: &Asset| match self {
                Self::Hsds => may_be_named(asset, today, words),
                _ => has_agreed(asset, today, words),
            };
            Cow::Owned(unnamed_in_texts(real, &may, today, words))
        } else if open {
            Cow::Borrowed(real)
        } else {
            let mut village = Masked::for_others(real, today, &tell);
            if self == Self::Hsds {
                // A guide is looked in for what there is: of a group it does not say that it is none yet, or no more.
                let there = |asset: &Asset| !matches!(asset.status, Status::Idea | Status::Stopped);
                let assets = village.assets.iter().filter(|(_, asset)| there(asset));
                village.assets = assets.map(|(id, asset)| (*id, asset.clone())).collect();
            }
            Cow::Owned(village)
        };
        let from = Source {
            village: &village,
            words,
            today,
            whom,
        };
        let made = self.content(&from)?;
        Ok(Exported {
            personal: self.personal(real, open, &from, &made.text),
            content: made.content,
            missing: left_out("export-cut", made.cut)
                .into_iter()
                .chain(self.missing(real, &from))
                .collect(),
        })
    }

    fn content(self, from: &Source) -> Result<Made, Unmade> {
        let file = |content: Vec<u8>| Made {
            text: String::from_utf8_lossy(&content).into_owned(),
            content,
            cut: 0,
        };
        if self.is_nothing(from.village) {
            return Err(Unmade::Nothing(self));
        }
        let made = match self {
            Self::Xlsx => {
                let (content, cut) = xlsx::write(from).map_err(|_| Unmade::Failed)?;
                Made {
                    cut,
                    ..file(content).unpacked()
                }
            }
            Self::Csv => file(csv::write(from.village, from.words, &|asset, field| {
                from.leaves_open(asset, field)
            })),
            Self::Json => file(native::write(from.village).into_bytes()),
            Self::Geojson => file(geojson::write(from)),
            Self::Vcard => file(vcard::write(from)).unfolded(),
            Self::Ics => file(calendar::write(from)).unfolded(),
            Self::Gexf => file(graph::gexf(from).map_err(|_| Unmade::Failed)?),
            Self::Nodes => file(graph::lists(from)),
            Self::Hsds => Made::packed(&hsds::files(from)),
        };
        // Of cards and days there may be none; whatever else is empty has lost what was in it.
        match (made.content.is_empty(), self) {
            (false, _) => Ok(made),
            (true, Self::Vcard | Self::Ics) => Err(Unmade::Nothing(self)),
            (true, _) => Err(Unmade::Failed),
        }
    }

    /// Whether there is nothing to put in it. A list without anything in it is one; of cards and days it is seen once
    /// they are made.
    fn is_nothing(self, village: &Village) -> bool {
        matches!(self, Self::Geojson | Self::Gexf | Self::Nodes) && village.assets.is_empty()
    }

    /// What is not in the file though one may look for it there: a day that is not known, and who did not agree where
    /// no format asks for less.
    fn missing(self, real: &Village, from: &Source) -> Vec<Phrase> {
        match self {
            Self::Ics => {
                let parts = [
                    left_out("export-left-out", week::left_out(from)),
                    left_out("export-left-out-hidden", week::withheld(real, from)),
                    left_out("export-left-out-undated", calendar::left_out(from)),
                ];
                parts.into_iter().flatten().collect()
            }
            // To others goes nobody's card, whatever they said.
            Self::Vcard if from.whom == ForWhom::Others => Vec::new(),
            Self::Vcard | Self::Hsds => {
                let agreed = |asset: &Asset| from.has_agreed(asset);
                let unasked = real.assets.values().filter(|asset| !agreed(asset));
                let otherwise = real.assets.iter().filter(|(id, asset)| {
                    let shown = from.village.assets.get(*id);
                    agreed(asset) && shown.is_some_and(|shown| self.leaves_out(shown, from))
                });
                let unreached = from.village.assets.values();
                let unreached =
                    unreached.filter(|asset| self == Self::Vcard && vcard::is_unreached(asset, from));
                let parts = [
                    left_out("export-left-out-people", unasked.count()),
                    left_out("export-left-out-otherwise", otherwise.count()),
                    left_out("export-left-out-unreached", unreached.count()),
                ];
                parts.into_iter().flatten().collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether somebody who said yes is not in it, for it was to something else.
    fn leaves_out(self, shown: &Asset, from: &Source) -> bool {
        match self {
            Self::Vcard => !vcard::may_have_card(shown, from),
            _ => !from.may_be_named(shown),
        }
    }
}

/// That so many are left out; nothing if none are.
fn left_out(key: &str, count: usize) -> Option<Phrase> {
    (0 < count).then(|| Phrase::new(key).number("count", count))
}

/// What an inventory remembers of a file that was made of it: which sort, for whom, how many people are named
/// and when; never who.
pub fn memory(format: ExportFormat, whom: ForWhom, personal: Personal, day: Date) -> String {
    given(format.code(), whom.code(), personal.named, day)
}

/// The same of anything that went out: its sort and for whom, by code.
pub fn given(format: &str, whom: &str, people: usize, day: Date) -> String {
    json!({
        "format": format,
        "for": whom,
        "people": people,
        "day": day.to_string(),
    })
    .to_string()
}

impl<'a> Source<'a> {
    /// What values need to be written.
    fn reading(&self) -> Reading<'a> {
        Reading {
            today: self.today,
            village: self.village,
            terms: self.words,
        }
    }

    /// Whether a list does not say this: to others a no is no news, and taken back it would withdraw a yes that was
    /// to something else.
    fn leaves_open(&self, asset: &Asset, field: &str) -> bool {
        self.whom == ForWhom::Others
            && field == csv::CONSENT
            && asset.kind.consent() == Some(ConsentLevel::None)
    }

    /// Whether it is no person, or one who [said yes](has_agreed).
    fn has_agreed(&self, asset: &Asset) -> bool {
        has_agreed(asset, self.today, self.words)
    }

    /// Whether it is no person, or one who said yes to being called and written to.
    fn may_be_reached(&self, asset: &Asset) -> bool {
        may_be_reached(asset, self.today, self.words)
    }

    /// Whether it is no person, or one who said yes to being named where others read it.
    fn may_be_named(&self, asset: &Asset) -> bool {
        may_be_named(asset, self.today, self.words)
    }

    /// The address for mail, as far as whoever it is said yes to being written to.
    fn mail_of<'b>(&self, asset: &'b Asset) -> &'b str {
        let may = self.may_be_reached(asset) && !may_be_called_alone(asset, self.words);
        if may { &asset.email } else { "" }
    }

    /// The name of the village.
    fn name(&self) -> &'a str {
        &self.village.settings().village
    }

    /// What an asset is: its subtype, or else its kind.
    fn sort_of(&self, asset: &Asset) -> String {
        match asset.kind.subtype() {
            Some(subtype) => self.words.term("subtype", subtype),
            None => self.words.say(&asset.which().term()),
        }
    }

    /// In which kern it is; none: the whole village.
    fn kern_of(&self, asset: &Asset) -> Option<&'a str> {
        let kern = asset.kern.0.and_then(|kern| self.village.kernen.get(&kern));
        kern.map(|kern| &*kern.name)
    }
}
