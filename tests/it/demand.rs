//! Demand and supply: who wants what another can give, and who could introduce them.

use jiff::civil::date;
use wijkschouw::domain::asset::{Asset, Status};
use wijkschouw::domain::demand::{Demand, Pair, Part, Row, Way, demand};
use wijkschouw::domain::gaps::Scope;
use wijkschouw::domain::kinds::{AssetKind, Kind};
use wijkschouw::domain::questionnaire::{Answer, Reply};
use wijkschouw::domain::questions::Questions;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::relation::{Relation, RelationState};
use wijkschouw::domain::survey::Vantage;
use wijkschouw::domain::value::Link;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

use crate::stage::id;

const GARDEN: &str = "residents.hands.garden";
const COOK: &str = "residents.hands_food.cook";

/// People by number, with names in the order of the numbers.
fn people(count: usize) -> Village {
    let mut village = Village::default();
    for number in 1..=count {
        let asset = Asset::new(AssetKind::Volunteer, &format!("Bewoner {number}"));
        village.assets.insert(id(number), asset.into());
    }
    village
}

fn answer(village: &mut Village, number: usize, question: &str, reply: Reply) {
    let answer = Answer {
        asset: Link::to(id(number)),
        question: question.into(),
        answer: reply,
    };
    village
        .answers
        .insert(Answer::id_for(id(number), question), answer.into());
}

fn relate(village: &mut Village, one: usize, other: usize, state: RelationState) -> Id {
    let relation = Relation {
        from: Link::to(id(one)),
        to: Link::to(id(other)),
        state,
        ..Relation::default()
    };
    let id = id(1000 + village.relations.len());
    village.relations.insert(id, relation.into());
    id
}

fn change(village: &mut Village, number: usize, change: impl FnOnce(&mut Asset)) {
    let mut asset = Asset::clone(&village.assets[&id(number)]);
    change(&mut asset);
    village.assets.insert(id(number), asset.into());
}

fn look(village: &Village, typed: &str) -> Demand {
    let (words, questions) = (Words::new(Language::Dutch), Questions::delivered());
    let vantage = Vantage {
        village,
        scope: &Scope::default(),
        questions: &questions,
        terms: &words,
        tell: &|phrase| words.tell(phrase),
        today: date(2026, 11, 23),
    };
    demand(&vantage, typed, &|| false).unwrap()
}

fn pairs(demand: &Demand) -> Vec<Pair> {
    let pair = |row: &Row| match row {
        Row::Pair(pair) => Some(*pair),
        _ => None,
    };
    demand.rows.iter().filter_map(pair).collect()
}

fn parts(demand: &Demand) -> Vec<Part> {
    let part = |row: &Row| match row {
        Row::Part(part) => Some(*part),
        _ => None,
    };
    demand.rows.iter().filter_map(part).collect()
}

#[test]
fn without_answers_there_is_nothing_to_match() {
    assert_eq!(look(&people(3), "").rows, []);
    let mut village = people(2);
    answer(&mut village, 1, GARDEN, Reply::Can);
    assert_eq!(look(&village, "").rows, [], "nobody asks, nobody offers");
}

#[test]
fn what_nobody_offers_comes_first_and_what_nobody_asks_comes_last() {
    let mut village = people(5);
    answer(&mut village, 1, COOK, Reply::Wants);
    answer(&mut village, 2, COOK, Reply::Offers);
    answer(&mut village, 3, "residents.heart.listen", Reply::Offers);
    answer(&mut village, 4, GARDEN, Reply::Wants);
    let found = look(&village, "");
    assert_eq!(parts(&found), [Part::Unmatched, Part::Matched, Part::Unasked]);
    assert_eq!((found.wants, found.unmatched), (2, 1));
    let garden = found.questions.iter().position(|one| one == GARDEN).unwrap();
    assert_eq!(
        found.rows[1..3],
        [
            Row::Question {
                question: garden,
                counts: [1, 0, 0]
            },
            Row::Want {
                question: garden,
                who: id(4)
            }
        ]
    );
    assert!(matches!(found.rows.last(), Some(Row::Offer { who, .. }) if *who == id(3)));
}

#[test]
fn who_can_do_it_could_be_asked_where_nobody_offers_it() {
    let mut village = people(2);
    answer(&mut village, 1, GARDEN, Reply::Wants);
    answer(&mut village, 2, GARDEN, Reply::Can);
    let found = look(&village, "");
    let [pair] = pairs(&found)[..] else {
        panic!("{found:?}");
    };
    assert_eq!((pair.wanting, pair.giving, pair.offered), (id(1), id(2), false));
    assert_eq!((found.unmatched, parts(&found)), (1, vec![Part::Unmatched]));
}

#[test]
fn who_has_something_in_return_comes_first() {
    let mut village = people(4);
    answer(&mut village, 1, GARDEN, Reply::Wants);
    answer(&mut village, 1, COOK, Reply::Offers);
    for number in [2, 3, 4] {
        answer(&mut village, number, GARDEN, Reply::Offers);
    }
    answer(&mut village, 4, COOK, Reply::Wants);
    let found = look(&village, "");
    let garden = found.questions.iter().position(|one| one == GARDEN).unwrap();
    let of_garden: Vec<Pair> = pairs(&found)
        .into_iter()
        .filter(|pair| pair.question == garden)
        .collect();
    assert_eq!(of_garden[0].giving, id(4));
    let cook = found.questions.iter().position(|one| one == COOK);
    assert_eq!(of_garden[0].in_return, cook);
    assert_eq!(of_garden[1].in_return, None);
}

#[test]
fn they_are_introduced_by_who_knows_both_or_else_by_a_key_person() {
    let mut village = people(6);
    answer(&mut village, 1, GARDEN, Reply::Wants);
    answer(&mut village, 2, GARDEN, Reply::Offers);
    let way = |village: &Village| pairs(&look(village, ""))[0].way;
    assert_eq!(way(&village), Way::Nobody);
    let key = |asset: &mut Asset| {
        if let Kind::Volunteer(volunteer) = &mut asset.kind {
            volunteer.key_person = true;
        }
    };
    change(&mut village, 5, key);
    assert_eq!(way(&village), Way::KeyPerson(id(5)));
    // A wish is no relation; who knows only one of them introduces nobody.
    relate(&mut village, 3, 1, RelationState::Existing);
    relate(&mut village, 3, 2, RelationState::Wished);
    assert_eq!(way(&village), Way::KeyPerson(id(5)));
    relate(&mut village, 2, 3, RelationState::Existing);
    assert_eq!(way(&village), Way::Through(id(3)));
    // A key person who knows both goes before somebody else who does.
    for number in [1, 2] {
        relate(&mut village, 5, number, RelationState::Existing);
    }
    assert_eq!(way(&village), Way::Through(id(5)));
    let wish = relate(&mut village, 2, 1, RelationState::Wished);
    assert_eq!(way(&village), Way::Wished(wish));
    relate(&mut village, 1, 2, RelationState::Existing);
    assert_eq!(way(&village), Way::Related);
}

#[test]
fn a_place_or_what_has_stopped_introduces_nobody() {
    let mut village = people(4);
    answer(&mut village, 1, GARDEN, Reply::Wants);
    answer(&mut village, 2, GARDEN, Reply::Offers);
    change(&mut village, 3, |asset| {
        asset.kind = Kind::empty(AssetKind::Place)
    });
    change(&mut village, 4, |asset| asset.status = Status::Stopped);
    for other in [3, 4] {
        for number in [1, 2] {
            relate(&mut village, other, number, RelationState::Existing);
        }
    }
    assert_eq!(pairs(&look(&village, ""))[0].way, Way::Nobody);
}

#[test]
fn only_those_that_count_are_matched() {
    let mut village = people(2);
    answer(&mut village, 1, GARDEN, Reply::Wants);
    answer(&mut village, 2, GARDEN, Reply::Offers);
    change(&mut village, 2, |asset| asset.status = Status::Dormant);
    let found = look(&village, "");
    assert_eq!((found.wants, found.unmatched, pairs(&found).len()), (1, 1, 0));
}

#[test]
fn a_search_finds_by_question_and_by_name() {
    let mut village = people(4);
    answer(&mut village, 1, GARDEN, Reply::Wants);
    answer(&mut village, 2, GARDEN, Reply::Offers);
    answer(&mut village, 3, COOK, Reply::Wants);
    answer(&mut village, 4, COOK, Reply::Offers);
    let count = |typed: &str| pairs(&look(&village, typed)).len();
    assert_eq!(count(""), 2);
    assert_eq!(count("tuinieren"), 1);
    assert_eq!(count("wie kan tuinieren?"), 1);
    assert_eq!(count("bewoner 4"), 1);
    assert_eq!(count("koken 4"), 1);
    assert_eq!(count("koken 2"), 0);
    assert_eq!(look(&village, "koken 2").rows, []);
}

#[test]
fn nobody_is_matched_with_everybody() {
    let mut village = people(300);
    for number in 1..=150 {
        answer(&mut village, number, GARDEN, Reply::Wants);
        answer(&mut village, 150 + number, GARDEN, Reply::Offers);
    }
    // Three at most for each of those who want it.
    assert_eq!(pairs(&look(&village, "")).len(), 450);
}
