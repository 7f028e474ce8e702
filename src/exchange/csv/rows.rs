//! One row of a list as an asset, or why it cannot be one.

mod again;
mod agreed;
mod clubs;
mod fields;
mod home;
mod leftover;
mod line;
mod name;
mod named;
mod offered;
mod owned;
mod pocket;
mod sort;
mod status;
mod street;
mod unclear;

use std::collections::BTreeSet;

use csv::StringRecord;

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::{Phrase, Problem};
use crate::domain::record::Id;
use crate::domain::value::Value;
use crate::exchange::csv::cells::Cells;
use crate::exchange::csv::columns::Plan;
use crate::exchange::csv::consent::{Agreed, ConsentWords};
use crate::exchange::csv::kernen::{Kernen, folded};
use crate::exchange::csv::of_person::PersonWords;
use crate::exchange::csv::people::{CellWords, Person, add_to, put};
use crate::exchange::csv::{CsvOptions, Titles};

pub(super) use leftover::{Leftover, cell, is_only_told, remark};
pub(super) use status::StatusWords;
pub use unclear::Unclear;

/// What a row says.
pub(super) struct Row {
    /// The id that it gives.
    pub id: Option<Id>,
    /// The asset.
    pub asset: Asset,
    /// The headings of the cells that went to the remarks because they could not be read, and why.
    pub warnings: Vec<(String, Problem)>,
    /// People who are named in it, and become entries of their own.
    pub people: Vec<Person>,
    /// The associations in which it is active, each with its heading.
    pub clubs: Vec<(String, String)>,
    /// What it does there, with its heading.
    pub role: Option<(String, String)>,
    /// The fields that it says something of itself.
    pub said: Vec<&'static str>,
    /// How many people stood with their surname first.
    pub turned: usize,
    /// How many people agreed to one thing alone.
    pub purposes: usize,
    /// Whether its name says of which kind it is.
    pub is_named: bool,
    /// What it is told apart by in [`CsvOptions::kinds`].
    pub called: String,
    /// Whether nothing shows of which kind it is; then what was said of that counts.
    pub unclear: Option<Unclear>,
    /// What one yes says that stands beside several people: each of them is still to be asked.
    pub asked: Option<Agreed>,
    /// Who else its name names: "Jan en Els Mol".
    others: Vec<Asset>,
}

impl Row {
    /// The same row for each of those whom its name names; whom else it names, and what is told of it, once.
    pub fn each(mut self) -> Vec<Self> {
        let others: Vec<Self> = std::mem::take(&mut self.others)
            .into_iter()
            .map(|asset| Self {
                id: None,
                asset,
                warnings: Vec::new(),
                people: Vec::new(),
                clubs: self.clubs.clone(),
                role: self.role.clone(),
                said: self.said.clone(),
                turned: 0,
                purposes: 0,
                is_named: self.is_named,
                called: self.called.clone(),
                unclear: None,
                asked: self.asked.clone(),
                others: Vec::new(),
            })
            .collect();
        [self].into_iter().chain(others).collect()
    }
}

/// Reads rows by the plan of their columns.
pub(super) struct Rows<'a> {
    /// Which columns go where.
    pub plan: Plan,
    /// Reads single cells.
    pub cells: Cells<'a>,
    /// Takes cells apart that hold more than one thing.
    pub apart: CellWords,
    /// The kind of rows that do not say it.
    pub default_kind: Option<AssetKind>,
    /// Whether nothing but their names says of which kind rows are.
    pub unsaid: bool,
    /// The same, of rows that name nobody to speak to.
    pub may_be_anybody: bool,
    /// What was said of the list.
    pub options: &'a CsvOptions,
    /// Reads whether somebody agreed.
    pub consent: ConsentWords,
    /// Reads whether something is active.
    pub status: StatusWords,
    /// The parts of names.
    pub words: PersonWords,
    /// Whether most rows say that they are of clubs.
    pub of_clubs: bool,
    /// Whether surnames stand in front in most rows: "Peters, Els".
    pub turns: bool,
    /// The columns in which two first names beside each other are of two people.
    pub firsts: BTreeSet<usize>,
    /// What titles above rows are.
    pub titles: Titles,
    /// The last title above the row.
    pub title: String,
    /// Whether a field that a kind does not have is nothing to warn of.
    pub mixed: bool,
    /// The row above, if one stands right above: what "idem" is the same as.
    pub above: Option<StringRecord>,
}

impl<'a> Rows<'a> {
    /// The asset that the row describes.
    pub fn read(&mut self, record: &StringRecord, kernen: &mut Kernen) -> Result<Row, Phrase> {
        let width = self.plan.columns.len();
        if record.iter().skip(width).any(|cell| !cell.trim().is_empty()) {
            self.above = None;
            return Err(Phrase::new("csv-ragged")
                .number("cells", record.len())
                .number("columns", width));
        }
        let mut left = Leftover::default();
        let (record, again) = self.said_again(record, &mut left);
        let record = self.first_of_each(record, &mut left);
        let record = &*record;
        let mut line = self.has_lines().then(|| self.line(cell(record, 0), kernen));
        let mut name = match &mut line {
            Some(line) => std::mem::take(&mut line.name),
            None => self.name(record, &mut left),
        };
        let club = self.club_alone(record, &name);
        let is_about_club = club.is_some();
        name = club.unwrap_or(name);
        if let Some(why) = self.no_name(&name) {
            return Err(why);
        }
        let kind = match &line {
            Some(line) => line.kind.clone(),
            None => self.kind_beside_consent(&name),
        };
        let is_named = kind.is_some();
        let alone = line.is_none() && kind.is_none();
        let kind = kind.or_else(|| alone.then(|| self.kind_alone(&name, record)).flatten());
        let unclear = kind.is_none().then(|| self.unclear(&name, record)).flatten();
        let kind = kind.or_else(|| unclear.as_ref().map(|unclear| (unclear.kind, String::new())));
        let called = folded(&name);
        let chosen = self.options.kinds.get(&called);
        let chosen = chosen
            .and_then(|code| AssetKind::from_code(code))
            .filter(|_| unclear.is_none());
        // Who turns back to what it was chose nothing.
        let chosen = chosen.filter(|chosen| {
            let own = self.kind(record, kind.clone(), &mut Leftover::default());
            own.which() != *chosen
        });
        let mut asset = match chosen {
            Some(kind) => self.chosen_kind(kind, record, &mut left),
            None => self.kind(record, kind, &mut left),
        };
        if is_about_club && chosen.is_none() && asset.kind.consent().is_some() {
            asset = Asset::new(AssetKind::Association, "");
        }
        let is_person = asset.kind.consent().is_some();
        let named = self.named(name, is_person && self.own_id(record).is_none(), &mut left);
        let mut turned = named.turned;
        asset.name = self.cells.line(&named.names[0]);
        let mut said = vec!["name"];
        left.called.clone_from(&named.names);
        self.fields(&mut asset, &mut said, record, kernen, &mut left);
        self.spot(record, &mut asset, &mut left);
        self.keep_words(record, &mut left);
        self.keep_sort(&mut asset, record);
        self.below_title(&mut asset, &mut said, kernen);
        self.place(&mut asset, &mut said, record, kernen, &mut left);
        self.reach(&mut asset, &mut said, record, &mut left);
        let id = self.id(record, &mut left);
        for place in &self.plan.loose {
            left.add(&self.plan.columns[*place].heading, cell(record, *place));
        }
        let clubs = self.clubs(record, &mut asset, is_about_club, &mut left);
        let mut people = self.people(record, &again, &mut asset, &mut left);
        let own = self.give_owned(&named.names, &mut asset, &mut people, &mut left);
        if let Some(mut person) = left.living_there.take() {
            if !asset.postcode.is_empty() {
                let code = std::mem::take(&mut asset.postcode);
                person.ways.push(("postcode", code.to_string()));
            }
            add_to(&mut people, person);
        }
        self.give_role(&mut people, &mut left);
        self.give_home(&mut asset, &mut people, record, &mut left);
        if let Some(line) = line {
            people.extend(self.take_line(line, &mut asset, &mut said, kernen, &mut left));
        }
        turned += people.iter().filter(|person| person.turned).count();
        let (mut purposes, asked) =
            self.agree(&mut asset, &mut said, &mut people, (record, &named), &mut left);
        let terms = self.cells.cx.terms;
        let is_unnamed = |agreed: &Agreed| agreed.is_one_thing() || agreed.is_yes_unnamed(terms);
        let unnamed = |person: &&Person| person.agreed.as_ref().is_some_and(is_unnamed);
        purposes += people.iter().filter(unnamed).count();
        remark(&mut asset.remarks, &left.lines);
        let others = self.others(&named.names, &mut asset, own);
        Ok(Row {
            others,
            asked,
            id,
            asset,
            warnings: left.warnings,
            people,
            clubs,
            role: left.role.take(),
            said,
            turned,
            purposes,
            is_named,
            called,
            unclear,
        })
    }

    /// What the title above the row says of it.
    fn below_title(&self, asset: &mut Asset, said: &mut Vec<&'static str>, kernen: &mut Kernen) {
        match self.titles {
            _ if self.title.is_empty() => {}
            Titles::Tag => {
                if !asset.tags.contains(&self.title) {
                    asset.tags.add(&self.cells.line(&self.title));
                }
            }
            Titles::Kern if !said.contains(&"kern") => {
                asset.kern = kernen.find_or_add(&self.title, &self.cells);
                said.push("kern");
            }
            Titles::Rows | Titles::Kern | Titles::Nothing => {}
        }
    }

    /// What cells say that hold several ways to reach somebody.
    fn reach(
        &mut self,
        asset: &mut Asset,
        said: &mut Vec<&'static str>,
        record: &StringRecord,
        left: &mut Leftover,
    ) {
        for index in 0..self.plan.contacts.len() {
            let place = self.plan.contacts[index];
            let (ways, mut rest) = self.apart.contact(cell(record, place));
            said.extend(ways.iter().map(|(field, _)| *field));
            rest.extend(put(asset, ways, |asset, field, text| {
                self.fill(asset, field, text).is_none()
            }));
            left.add(&self.plan.columns[place].heading, &rest.join(", "));
        }
    }

    fn own_id(&self, record: &StringRecord) -> Option<Id> {
        self.plan
            .id
            .and_then(|place| Id::parse(cell(record, place).trim()))
    }

    fn id(&self, record: &StringRecord, left: &mut Leftover) -> Option<Id> {
        let place = self.plan.id?;
        let id = self.own_id(record);
        if id.is_none() {
            // A number from another program: no id of ours, but worth keeping.
            left.add(&self.plan.columns[place].heading, cell(record, place));
        }
        id
    }
}
