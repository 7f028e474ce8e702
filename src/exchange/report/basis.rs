//! On what all parts of a report rest: the village as it may be shown, what the rules find, and the words.

use std::cell::RefCell;

use jiff::civil::Date;

use crate::domain::asset::Asset;
use crate::domain::gaps::{Gap, Report, Scope, Subject, analyse};
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::village::Village;
use crate::exchange::handout::{Source, day};
use crate::exchange::report::content::{Block, Table};
use crate::exchange::report::few::{few_kinds, is_person};
use crate::exchange::report::tales::Tales;
use crate::i18n::Words;

/// The rules are put to the village once, and every part reads what they found.
pub(super) struct Basis<'a> {
    /// As it may be shown to everybody.
    pub village: &'a Village,
    /// The same with what the rules count and nobody is shown.
    pub tallied: &'a Village,
    /// The words of the report.
    pub words: &'a Words,
    /// The local calendar day.
    pub today: Date,
    /// What the rules find; its figures are those on the screen.
    pub found: Report,
    /// The kinds of people of which few are counted.
    pub few: Vec<AssetKind>,
    /// What people told, to stand beside the figures.
    pub tales: RefCell<Tales>,
}

impl<'a> Basis<'a> {
    pub fn of(from: &Source<'a>) -> Self {
        let counted = from.village.assets.values().map(AsRef::as_ref);
        Self {
            few: few_kinds(counted.filter(|asset| asset.counted())),
            village: from.village,
            tallied: from.counted,
            words: from.words,
            today: from.today,
            found: analyse(from.counted, &Scope::default(), from.today),
            tales: RefCell::new(Tales::of(from.village)),
        }
    }

    pub fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    pub fn tell(&self, phrase: &Phrase) -> String {
        self.words.tell(phrase)
    }

    pub fn count(&self, key: &str, number: usize) -> String {
        self.words.count(key, number)
    }

    /// How many more there are than are told; where none is told, they are about people.
    pub fn untold(&self, told: usize, more: usize) -> String {
        match told {
            0 => self.say("report-people-alone"),
            _ => self.count("report-more", more),
        }
    }

    /// "23 november 2026"; nothing without a date.
    pub fn day(&self, date: Option<Date>) -> String {
        date.map(|date| day(date, self.words)).unwrap_or_default()
    }

    /// The counted entries.
    pub fn counted(&self) -> impl Iterator<Item = (Id, &'a Asset)> {
        let assets = self.village.assets.iter();
        assets
            .filter(|(_, asset)| asset.counted())
            .map(|(id, asset)| (*id, &**asset))
    }

    /// What a kern is called; none: the whole village.
    pub fn kern(&self, kern: Option<Id>) -> String {
        match kern {
            Some(kern) => self.village.name_of(RecordKind::Kern, kern),
            None => self.say("kern-whole-village"),
        }
    }

    /// Whether this is somebody: what is still missing about a person is not put on paper for everybody.
    pub fn is_somebody(&self, id: Id) -> bool {
        let asset = self.village.assets.get(&id);
        asset.is_some_and(|asset| is_person(asset.which()))
    }

    /// A table, and below it why some of its numbers are not shown, if so.
    pub fn explained(&self, table: Table) -> Vec<Block> {
        let hidden = self.say("report-not-shown");
        let hides = table.rows.iter().flatten().any(|cell| *cell == hidden);
        let why = hides.then(|| Block::Text(self.say("report-not-shown-how")));
        std::iter::once(Block::Table(table)).chain(why).collect()
    }

    /// Whether what the rules found is about an entry of one of these kinds.
    pub fn is_about(&self, gap: &Gap, kinds: &[AssetKind]) -> bool {
        let Subject::Asset(id) = gap.subject else {
            return false;
        };
        let asset = self.village.assets.get(&id);
        asset.is_some_and(|asset| kinds.contains(&asset.which()))
    }

    /// Names of a sort of record in a row; nothing if there are none.
    pub fn names(&self, kind: RecordKind, ids: impl Iterator<Item = Id>) -> String {
        let names = ids.map(|id| self.village.name_of(kind, id));
        let names: Vec<String> = names.filter(|name| !name.is_empty()).collect();
        self.words.list(&names)
    }
}
