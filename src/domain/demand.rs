//! Demand and supply (*vraag en aanbod*): who wants what another can give, and who could introduce them.

mod acquaintance;

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::domain::asset::Asset;
use crate::domain::demand::acquaintance::Acquaintance;
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

/// Who answered what to one question: those that count, by name.
#[derive(Default)]
struct Answers {
    wants: Vec<Id>,
    offers: Vec<Id>,
    able: Vec<Id>,
}

/// Those that answered, with what is needed of them.
struct People<'a> {
    /// Each with its place by name.
    order: HashMap<Id, usize>,
    assets: HashMap<Id, &'a Asset>,
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
    let acquaintance = Acquaintance::of(vantage, &people.assets);
    if overtaken() {
        return None;
    }
    let names: Vec<&str> = questions.keys().copied().collect();
    let mut builder = Builder {
        people,
        acquaintance,
        wanting: by_person(questions.values().map(|answers| &answers.wants)),
        offering: by_person(questions.values().map(|answers| &answers.offers)),
        demand: Demand {
            typed: typed.to_owned(),
            questions: names.iter().map(|name| (*name).to_owned()).collect(),
            ..Demand::default()
        },
    };
    let filter = Filter::new(typed, vantage);
    let mut blocks: Vec<(Part, usize, String, Vec<Row>)> = Vec::new();
    for (place, (id, answers)) in questions.iter().enumerate() {
        if place % 16 == 0 && overtaken() {
            return None;
        }
        let (part, mut rows) = builder.block(place, answers);
        let text = plain(&vantage.terms.question(id));
        filter.keep(&mut rows, &text, &builder.people);
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

/// The answers by question, and who gave them.
fn gathered<'a>(vantage: &Vantage<'a>) -> (People<'a>, BTreeMap<&'a str, Answers>) {
    let mut assets: HashMap<Id, &Asset> = HashMap::new();
    let mut questions: BTreeMap<&str, Answers> = BTreeMap::new();
    for answer in vantage.village.answers.values() {
        let Some(id) = answer.asset.0 else {
            continue;
        };
        if !matches!(answer.answer, Reply::Wants | Reply::Offers | Reply::Can) {
            continue;
        }
        let asset = vantage.village.assets.get(&id);
        let Some(asset) = asset.filter(|asset| asset.counted() && vantage.scope.includes(asset)) else {
            continue;
        };
        assets.insert(id, asset);
        let answers = questions.entry(&answer.question).or_default();
        match answer.answer {
            Reply::Wants => answers.wants.push(id),
            Reply::Offers => answers.offers.push(id),
            _ => answers.able.push(id),
        }
    }
    let mut by_name: Vec<(String, Id)> = assets
        .iter()
        .map(|(id, asset)| (plain(&asset.name), *id))
        .collect();
    by_name.sort_by(|one, other| name_order(&one.0, &other.0).then(one.1.cmp(&other.1)));
    let order: HashMap<Id, usize> = by_name
        .into_iter()
        .enumerate()
        .map(|(place, (_, id))| (id, place))
        .collect();
    let place = |id: &Id| order.get(id).copied().unwrap_or(usize::MAX);
    for answers in questions.values_mut() {
        for ids in [&mut answers.wants, &mut answers.offers, &mut answers.able] {
            ids.sort_by_key(place);
            // A file of another program may hold an answer twice.
            ids.dedup();
        }
    }
    (People { order, assets }, questions)
}

/// The questions, by their places, that each person is among the people of.
fn by_person<'a>(people: impl Iterator<Item = &'a Vec<Id>>) -> HashMap<Id, Vec<usize>> {
    let mut by_person: HashMap<Id, Vec<usize>> = HashMap::new();
    for (place, ids) in people.enumerate() {
        for id in ids {
            by_person.entry(*id).or_default().push(place);
        }
    }
    by_person
}

/// What the rows of a question are made from.
struct Builder<'a> {
    people: People<'a>,
    acquaintance: Acquaintance,
    /// The questions that each wants and offers, in their order.
    wanting: HashMap<Id, Vec<usize>>,
    offering: HashMap<Id, Vec<usize>>,
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
        for who in &answers.wants {
            let mut pairs = self.pairs(question, *who, &offers, true);
            if pairs.is_empty() {
                self.demand.unmatched += 1;
                pairs = self.pairs(question, *who, &able, false);
            } else {
                matched = true;
            }
            if pairs.is_empty() {
                rows.push(Row::Want { question, who: *who });
            }
            rows.extend(pairs.into_iter().map(Row::Pair));
        }
        if answers.wants.is_empty() {
            rows.extend(
                answers
                    .offers
                    .iter()
                    .map(|who| Row::Offer { question, who: *who }),
            );
        }
        let part = match (answers.wants.is_empty(), matched) {
            (true, _) => Part::Unasked,
            (false, true) => Part::Matched,
            (false, false) => Part::Unmatched,
        };
        (part, rows)
    }

    /// With whom somebody could be brought together, the best first: who has something to ask in return,
    /// whom somebody can introduce, who lives in the same kern.
    fn pairs(&self, question: usize, wanting: Id, pool: &Pool, offered: bool) -> Vec<Pair> {
        let kern = self.people.assets.get(&wanting).and_then(|asset| asset.kern.0);
        let candidates = pool.near(kern, wanting);
        let mut pairs: Vec<(usize, usize, usize, Pair)> = candidates
            .into_iter()
            .map(|giving| {
                let way = self.acquaintance.way(wanting, giving, &self.people.assets);
                let in_return = self.in_return(wanting, giving);
                let rank = match way {
                    Way::Related => 0,
                    Way::Wished(_) | Way::Through(_) => 1,
                    Way::KeyPerson(_) => 2,
                    Way::Nobody => 3,
                };
                let pair = Pair {
                    question,
                    wanting,
                    giving,
                    offered,
                    in_return,
                    way,
                };
                let place = self.people.order.get(&giving).copied().unwrap_or(usize::MAX);
                (usize::from(in_return.is_none()), rank, place, pair)
            })
            .collect();
        pairs.sort_by_key(|(alone, rank, place, _)| (*alone, *rank, *place));
        pairs.into_iter().take(MOST).map(|(.., pair)| pair).collect()
    }

    /// What the one who could give wants, and the one who wants offers.
    fn in_return(&self, wanting: Id, giving: Id) -> Option<usize> {
        let offered: HashSet<usize> = self.offering.get(&wanting)?.iter().copied().collect();
        let wanted = self.wanting.get(&giving)?;
        wanted.iter().copied().find(|question| offered.contains(question))
    }
}

/// Those who could give something, by kern.
struct Pool {
    all: Vec<Id>,
    by_kern: HashMap<Option<Id>, Vec<Id>>,
}

impl Pool {
    fn of(ids: &[Id], people: &People) -> Self {
        let mut by_kern: HashMap<Option<Id>, Vec<Id>> = HashMap::new();
        for id in ids {
            let kern = people.assets.get(id).and_then(|asset| asset.kern.0);
            by_kern.entry(kern).or_default().push(*id);
        }
        Self {
            all: ids.to_vec(),
            by_kern,
        }
    }

    /// Some of the own kern, and some of all, but for this one.
    fn near(&self, kern: Option<Id>, but: Id) -> Vec<Id> {
        let own = self.by_kern.get(&kern).map_or(&[][..], Vec::as_slice);
        let some = |ids: &[Id]| {
            ids.iter()
                .copied()
                .filter(|id| *id != but)
                .take(WEIGHED)
                .collect::<Vec<_>>()
        };
        let mut near = some(own);
        for id in some(&self.all) {
            if !near.contains(&id) {
                near.push(id);
            }
        }
        near
    }
}

/// What was searched for.
struct Filter(Vec<String>);

impl Filter {
    fn new(typed: &str, vantage: &Vantage) -> Self {
        let typed = plain(typed);
        let words = typed.split_whitespace().map(|word| {
            let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
            bare.to_owned()
        });
        let matters = |word: &String| !word.is_empty() && !vantage.terms.means("filler", "question", word);
        Self(words.filter(matters).collect())
    }

    /// Leaves of a question what fits: all of it if the question does, else the rows of those who are
    /// named. The question itself stays as long as anything does.
    fn keep(&self, rows: &mut Vec<Row>, question: &str, people: &People) {
        if self.0.iter().all(|word| question.contains(word.as_str())) {
            return;
        }
        let name = |id: Id| {
            people
                .assets
                .get(&id)
                .map(|asset| plain(&asset.name))
                .unwrap_or_default()
        };
        rows.retain(|row| {
            let names = match row {
                Row::Part(_) | Row::Question { .. } => return true,
                Row::Want { who, .. } | Row::Offer { who, .. } => name(*who),
                Row::Pair(pair) => format!("{}\n{}", name(pair.wanting), name(pair.giving)),
            };
            let fits = |word: &String| names.contains(word.as_str()) || question.contains(word.as_str());
            self.0.iter().all(fits)
        });
    }
}
