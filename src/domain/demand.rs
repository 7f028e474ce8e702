//! Demand and supply (*vraag en aanbod*): who wants what another can give, and who could introduce them.

mod acquaintance;
mod filter;

use std::collections::{BTreeMap, HashMap};

use crate::domain::asset::Asset;
use crate::domain::demand::acquaintance::Acquaintance;
use crate::domain::demand::filter::Filter;
use crate::domain::fold::{name_order, plain};
use crate::domain::questionnaire::Reply;
use crate::domain::record::Id;
use crate::domain::survey::Vantage;

/// Everything that is asked for and offered in answers to the same questions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Demand {
    /// What was searched for in it.
    pub typed: String,
    /// The ids of the questions that the rows are about.
    pub questions: Vec<String>,
    /// What is asked and offered by nobody first, then what is both, then what nobody asks for.
    pub rows: Vec<Row>,
    /// How many wants there are in all, and how many of them nobody answers to with an offer.
    pub wants: usize,
    /// See [`Demand::wants`].
    pub unmatched: usize,
}

/// A row of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// What the questions below have in common.
    Part(Part),
    /// A question, by its place among the questions.
    Question {
        /// Which one.
        question: usize,
        /// How many want it, offer it, and can do it without offering it.
        counts: [usize; 3],
    },
    /// Somebody wants it, and nobody else offers it or can do it.
    Want {
        /// Which question.
        question: usize,
        /// Who.
        who: Id,
    },
    /// Somebody wants it, and another offers it or at least can do it.
    Pair(Pair),
    /// Somebody offers it, and nobody else wants it.
    Offer {
        /// Which question.
        question: usize,
        /// Who.
        who: Id,
    },
}

/// The parts of the list, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Wanted, and offered by nobody else.
    Unmatched,
    /// Wanted and offered.
    Matched,
    /// Offered, and wanted by nobody else.
    Unasked,
}

/// Somebody who wants something, and somebody who could give it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// Which question.
    pub question: usize,
    /// Who wants it.
    pub wanting: Id,
    /// Who could give it.
    pub giving: Id,
    /// Whether that is offered; else they can do it, and could be asked.
    pub offered: bool,
    /// A question, by its place, about which it is the other way round: then both have something.
    pub in_return: Option<usize>,
    /// How they get to know each other.
    pub way: Way,
}

/// How two get to know each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// They have a relation already.
    Related,
    /// It is wished already that they have, with this relation.
    Wished(Id),
    /// Somebody has a relation with both.
    Through(Id),
    /// A key person of the kern could know how.
    KeyPerson(Id),
    /// Nobody is known who could.
    Nobody,
}

/// With how many others somebody who wants something is brought together at most.
const MOST: usize = 3;

/// How many of those are weighed against each other: as many of the own kern, and of elsewhere.
const WEIGHED: usize = 8;

/// Who answered what to one question: those that count, by their numbers.
#[derive(Default)]
struct Answers {
    wants: Vec<usize>,
    offers: Vec<usize>,
    able: Vec<usize>,
}

/// Those that answered, numbered by name.
struct People<'a>(Vec<(Id, &'a Asset)>);

impl People<'_> {
    fn id(&self, number: usize) -> Id {
        self.0[number].0
    }

    fn kern(&self, number: usize) -> Option<Id> {
        self.0[number].1.kern.0
    }

    fn numbers(&self) -> HashMap<Id, usize> {
        self.0
            .iter()
            .enumerate()
            .map(|(number, (id, _))| (*id, number))
            .collect()
    }
}

/// All of it in the part that is looked at, as far as it fits what was typed; nothing once that has
/// been overtaken. Costs as much as there are answers and relations.
pub fn demand(vantage: &Vantage, typed: &str, overtaken: &dyn Fn() -> bool) -> Option<Demand> {
    let (people, mut questions) = gathered(vantage);
    // What can be done and is neither asked for nor offered is no news.
    questions.retain(|_, answers| !(answers.wants.is_empty() && answers.offers.is_empty()));
    if overtaken() {
        return None;
    }
    let acquaintance = Acquaintance::of(vantage, &people);
    if overtaken() {
        return None;
    }
    let count = people.0.len();
    let mut builder = Builder {
        people,
        acquaintance,
        wanting: by_person(count, questions.values().map(|answers| &answers.wants)),
        offering: by_person(count, questions.values().map(|answers| &answers.offers)),
        demand: Demand {
            typed: typed.to_owned(),
            questions: questions.keys().map(|name| (*name).to_owned()).collect(),
            ..Demand::default()
        },
    };
    let filter = Filter::new(typed, vantage);
    let mut blocks: Vec<(Part, usize, String, Vec<Row>)> = Vec::new();
    for (place, (id, answers)) in questions.iter().enumerate() {
        if overtaken() {
            return None;
        }
        let (part, mut rows) = builder.block(place, answers);
        let text = plain(&vantage.terms.question(id));
        filter.keep(&mut rows, &text, vantage);
        if 1 < rows.len() {
            blocks.push((part, answers.wants.len(), text, rows));
        }
    }
    // What most people want comes first in its part; then by the words of the question.
    blocks.sort_by(|one, other| {
        let most = other.1.cmp(&one.1);
        one.0
            .cmp(&other.0)
            .then(most)
            .then_with(|| name_order(&one.2, &other.2))
    });
    let mut demand = builder.demand;
    let mut last = None;
    for (part, _, _, rows) in blocks {
        if last.replace(part) != Some(part) {
            demand.rows.push(Row::Part(part));
        }
        demand.rows.extend(rows);
    }
    Some(demand)
}

/// Who answered, by name, and their answers by question.
fn gathered<'a>(vantage: &Vantage<'a>) -> (People<'a>, BTreeMap<&'a str, Answers>) {
    let village = vantage.village;
    let counts = |asset: &Asset| asset.counted() && vantage.scope.includes(asset);
    let mut assets: HashMap<Id, &Asset> = HashMap::new();
    let mut given = Vec::new();
    for answer in village.answers.values() {
        let Some(id) = answer.asset.0 else {
            continue;
        };
        if !matches!(answer.answer, Reply::Wants | Reply::Offers | Reply::Can) {
            continue;
        }
        if let Some(asset) = village.assets.get(&id).filter(|asset| counts(asset)) {
            assets.insert(id, asset);
            given.push((id, answer));
        }
    }
    let mut by_name: Vec<(String, Id, &Asset)> = assets
        .into_iter()
        .map(|(id, asset)| (plain(&asset.name), id, asset))
        .collect();
    by_name.sort_by(|one, other| name_order(&one.0, &other.0).then(one.1.cmp(&other.1)));
    let people = People(by_name.into_iter().map(|(_, id, asset)| (id, asset)).collect());
    let numbers = people.numbers();
    let mut questions: BTreeMap<&str, Answers> = BTreeMap::new();
    for (id, answer) in given {
        let Some(number) = numbers.get(&id) else {
            continue;
        };
        let answers = questions.entry(&answer.question).or_default();
        match answer.answer {
            Reply::Wants => answers.wants.push(*number),
            Reply::Offers => answers.offers.push(*number),
            _ => answers.able.push(*number),
        }
    }
    for answers in questions.values_mut() {
        for numbers in [&mut answers.wants, &mut answers.offers, &mut answers.able] {
            numbers.sort_unstable();
            // A file of another program may hold an answer twice.
            numbers.dedup();
        }
    }
    (people, questions)
}

/// The questions, by their places in their order, that each person is among the people of.
fn by_person<'a>(count: usize, people: impl Iterator<Item = &'a Vec<usize>>) -> Vec<Vec<usize>> {
    let mut by_person = vec![Vec::new(); count];
    for (place, numbers) in people.enumerate() {
        for number in numbers {
            by_person[*number].push(place);
        }
    }
    by_person
}

/// What the rows of a question are made from.
struct Builder<'a> {
    people: People<'a>,
    acquaintance: Acquaintance,
    /// The questions that each wants and offers, in their order.
    wanting: Vec<Vec<usize>>,
    offering: Vec<Vec<usize>>,
    demand: Demand,
}

impl Builder<'_> {
    /// The rows of one question, the question first, and in which part they belong.
    fn block(&mut self, question: usize, answers: &Answers) -> (Part, Vec<Row>) {
        let counts = [&answers.wants, &answers.offers, &answers.able].map(Vec::len);
        let mut rows = vec![Row::Question { question, counts }];
        let offers = Pool::of(&answers.offers, &self.people);
        let able = Pool::of(&answers.able, &self.people);
        self.demand.wants += answers.wants.len();
        let mut matched = false;
        for number in &answers.wants {
            let mut pairs = self.pairs(question, *number, &offers, true);
            if pairs.is_empty() {
                self.demand.unmatched += 1;
                pairs = self.pairs(question, *number, &able, false);
            } else {
                matched = true;
            }
            if pairs.is_empty() {
                let who = self.people.id(*number);
                rows.push(Row::Want { question, who });
            }
            rows.extend(pairs.into_iter().map(Row::Pair));
        }
        if answers.wants.is_empty() {
            let offer = |number: &usize| Row::Offer {
                question,
                who: self.people.id(*number),
            };
            rows.extend(answers.offers.iter().map(offer));
        }
        let part = match (answers.wants.is_empty(), matched) {
            (true, _) => Part::Unasked,
            (false, true) => Part::Matched,
            (false, false) => Part::Unmatched,
        };
        (part, rows)
    }

    /// With whom somebody could be brought together, the best first: who has something to ask in return,
    /// who is known or can be introduced, then by name.
    fn pairs(&self, question: usize, wanting: usize, pool: &Pool, offered: bool) -> Vec<Pair> {
        let mut ranked: Vec<(bool, bool, usize, Option<usize>)> = pool
            .near(self.people.kern(wanting), wanting)
            .into_iter()
            .map(|giving| {
                let in_return = self.in_return(wanting, giving);
                let strange = !self.acquaintance.is_near(wanting, giving, &self.people);
                (in_return.is_none(), strange, giving, in_return)
            })
            .collect();
        ranked.sort_unstable_by_key(|(alone, strange, giving, _)| (*alone, *strange, *giving));
        let pair = |(_, _, giving, in_return)| Pair {
            question,
            wanting: self.people.id(wanting),
            giving: self.people.id(giving),
            offered,
            in_return,
            way: self.acquaintance.way(wanting, giving, &self.people),
        };
        ranked.into_iter().take(MOST).map(pair).collect()
    }

    /// What the one who could give wants, and the one who wants offers.
    fn in_return(&self, wanting: usize, giving: usize) -> Option<usize> {
        let offered = &self.offering[wanting];
        let mut wanted = self.wanting[giving].iter().copied();
        wanted.find(|question| offered.binary_search(question).is_ok())
    }
}

/// Those who could give something, by kern.
struct Pool {
    all: Vec<usize>,
    by_kern: HashMap<Option<Id>, Vec<usize>>,
}

impl Pool {
    fn of(numbers: &[usize], people: &People) -> Self {
        let mut by_kern: HashMap<Option<Id>, Vec<usize>> = HashMap::new();
        for number in numbers {
            by_kern.entry(people.kern(*number)).or_default().push(*number);
        }
        Self {
            all: numbers.to_vec(),
            by_kern,
        }
    }

    /// Some of the own kern, and some of all, but for this one.
    fn near(&self, kern: Option<Id>, but: usize) -> Vec<usize> {
        let own = self.by_kern.get(&kern).map_or(&[][..], Vec::as_slice);
        let some = |numbers: &[usize]| {
            let others = numbers.iter().copied().filter(|number| *number != but);
            others.take(WEIGHED).collect::<Vec<_>>()
        };
        let mut near = some(own);
        for number in some(&self.all) {
            if !near.contains(&number) {
                near.push(number);
            }
        }
        near
    }
}
