//! One row of a list as an asset, or why it cannot be one.

mod again;
mod agreed;
mod clubs;
mod leftover;
mod line;
mod name;
mod named;
mod offered;
mod sort;
mod status;
mod street;

use std::borrow::Cow;
use std::collections::BTreeSet;

use csv::StringRecord;

use crate::domain::asset::Asset;
use crate::domain::code::term_key;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::{Phrase, Problem};
use crate::domain::record::{Id, Record};
use crate::domain::value::Value;
use crate::exchange::csv::cells::Cells;
use crate::exchange::csv::columns::{HOURS, Plan, Source};
use crate::exchange::csv::consent::{Agreed, ConsentWords};
use crate::exchange::csv::kernen::Kernen;
use crate::exchange::csv::meanings::meant;
use crate::exchange::csv::of_person::PersonWords;
use crate::exchange::csv::people::{CellWords, Person, add_to, put};
use crate::exchange::csv::spot::SPOT;
use crate::exchange::csv::wheres::behind_postcode;
use crate::exchange::csv::{CsvOptions, Titles};

pub(super) use leftover::{Leftover, cell, is_only_told, remark};
pub(super) use status::StatusWords;

/// The fewest letters of a word.
const WORD: usize = 3;

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
    /// The fields that it says something of itself.
    pub said: Vec<&'static str>,
    /// How many people stood with their surname first.
    pub turned: usize,
    /// How many people agreed to one thing alone.
    pub purposes: usize,
    /// Whether its name says of which kind it is.
    pub is_named: bool,
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
                said: self.said.clone(),
                turned: 0,
                purposes: 0,
                is_named: self.is_named,
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
        let mut asset = self.kind(record, kind, &mut left);
        if is_about_club && asset.kind.consent().is_some() {
            asset = Asset::new(AssetKind::Association, "");
        }
        let is_person = asset.kind.consent().is_some();
        let named = self.named(name, is_person && self.own_id(record).is_none(), &mut left);
        let mut turned = named.turned;
        asset.name = self.cells.line(&named.names[0]);
        let mut said = vec!["name"];
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
        let clubs = self.clubs(record, &asset, is_about_club, &mut left);
        let mut people = self.people(record, &again, &mut asset, &mut left);
        if let Some(mut person) = left.living_there.take() {
            if !asset.postcode.is_empty() {
                let code = std::mem::take(&mut asset.postcode);
                person.ways.push(("postcode", code.to_string()));
            }
            add_to(&mut people, person);
        }
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
        let other = |name: &String| Asset {
            name: self.cells.line(name),
            ..asset.clone()
        };
        Ok(Row {
            others: named.names[1..].iter().map(other).collect(),
            asked,
            id,
            asset,
            warnings: left.warnings,
            people,
            clubs,
            said,
            turned,
            purposes,
            is_named,
        })
    }

    /// Fills the fields that columns are for; the kind and the place on the map are read by themselves.
    fn fields(
        &mut self,
        asset: &mut Asset,
        said: &mut Vec<&'static str>,
        record: &StringRecord,
        kernen: &mut Kernen,
        left: &mut Leftover,
    ) {
        let mut postcode = None;
        for place in 0..self.plan.fields.len() {
            let field = self.plan.fields[place].field;
            let Some(mut cell) = self.text(field, record, left).filter(|_| field != "name") else {
                continue;
            };
            said.push(field);
            if field == "address" && self.street(asset, said, record, &cell, (kernen, left)) {
                continue;
            }
            if field == "status" {
                let heading = self.heading(&self.plan.fields[place]).to_owned();
                cell = self.status(cell, &heading, left);
            }
            if field == "offerings" {
                cell = self.offered(cell, self.heading(&self.plan.fields[place]));
            }
            if field == "kind" || SPOT.contains(&field) {
                continue;
            }
            if field == "subtype" && self.is_work_of_club(asset, &cell) {
                asset.tags.add(&self.cells.line(&cell.to_lowercase()));
                continue;
            }
            if field == "kern" {
                let known = kernen.has(&cell);
                let (kern, code) = if known {
                    (&*cell, None)
                } else {
                    behind_postcode(&cell)
                };
                let kern = meant(self.options.meanings.get(field), field, kern);
                asset.kern = kernen.find_or_add(&kern, &self.cells);
                postcode = code.map(str::to_owned);
                continue;
            }
            // "x" under "Sport" says that it is so: no word to find anything by.
            if field == HOURS && asset.value(field).is_none() && self.plan.places_of(field).len() > 1 {
                left.add("", &cell);
                continue;
            }
            let is_mark = field == "tags" && cell.trim().chars().count() < WORD;
            if is_mark || self.mixed && asset.value(field).is_none() {
                left.add(self.heading(&self.plan.fields[place]), &cell);
                continue;
            }
            if let Some(problem) = self.fill(asset, field, &cell) {
                let heading = self.heading(&self.plan.fields[place]).to_owned();
                if !self.several_ways(asset, field, &cell, &heading, left) {
                    left.keep(&heading, &cell, problem);
                }
            }
        }
        // "6581 AB Malden" under a heading for the kern says both.
        if let Some(code) = postcode.filter(|_| asset.postcode.is_empty())
            && self.fill(asset, "postcode", &code).is_some()
        {
            left.add("", &code);
        }
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

    /// What goes into this field, if the row says anything of it, or if all rows get it.
    pub(super) fn text<'r>(
        &self,
        field: &str,
        record: &'r StringRecord,
        left: &mut Leftover,
    ) -> Option<Cow<'r, str>>
    where
        'a: 'r,
    {
        let source = self.plan.fields.iter().find(|source| source.field == field)?;
        let mut said = source.columns.iter().filter_map(|place| {
            let text = cell(record, *place);
            (!text.trim().is_empty()).then_some((*place, text))
        });
        if source.joined && field == HOURS {
            let days = said.filter(|(_, text)| text.contains(char::is_alphanumeric));
            let days = days.map(|(place, text)| {
                let day = self.plan.columns[place].heading.to_lowercase();
                format!("{day} {}", text.trim())
            });
            let days = days.collect::<Vec<_>>().join(", ");
            return (!days.is_empty()).then_some(Cow::Owned(days));
        }
        if source.joined {
            let parts: Vec<&str> = said.map(|(_, text)| text.trim()).collect();
            return (!parts.is_empty()).then(|| Cow::Owned(parts.join(" ")));
        }
        let Some((place, first)) = said.next() else {
            let options: &'a CsvOptions = self.options;
            let fixed = options.fixed.get(field).map(String::as_str);
            return fixed.filter(|text| !text.is_empty()).map(Cow::Borrowed);
        };
        for (place, text) in said {
            if text.trim() != first.trim() {
                left.add(&self.plan.columns[place].heading, text);
            }
        }
        let meanings = self.options.meanings.get(field);
        let meant = if source.columns.first() == Some(&place) {
            meant(meanings, field, first)
        } else {
            Cow::Borrowed(first)
        };
        Some(meant)
    }

    /// Fills the field; what is wrong if that does not go.
    pub(super) fn fill(&mut self, asset: &mut Asset, field: &'static str, cell: &str) -> Option<Problem> {
        match self.cells.read(asset, field, cell) {
            Some(Ok(())) => None,
            Some(Err(problem)) => Some(problem),
            None => Some(Problem(
                Phrase::new("csv-not-of-kind").term("kind", term_key("kind", asset.kind.codes()[0])),
            )),
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

    pub(super) fn heading(&self, source: &Source) -> &str {
        let column = source
            .columns
            .first()
            .and_then(|place| self.plan.columns.get(*place));
        column.map_or("", |column| &column.heading)
    }
}
