//! The plan in the order in which people look at it.

use jiff::civil::{Date, date};
use wijkschouw::domain::agenda::{Agenda, OFFERED, Only, Part, Row, Sought, Tally};
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::Condition;
use wijkschouw::domain::plan::{Action, ActionState, Goal};
use wijkschouw::domain::record::{Id, RecordKind};
use wijkschouw::domain::support::{Support, SupportState};
use wijkschouw::domain::value::Link;
use wijkschouw::domain::village::Village;

const TODAY: Date = date(2026, 11, 23);

fn act(village: &mut Village, title: &str, state: ActionState, due: Option<Date>) -> Id {
    let action = Action {
        title: title.into(),
        state,
        due: due.into(),
        ..Action::default()
    };
    put(village, action)
}

fn put(village: &mut Village, action: Action) -> Id {
    let id = Id::fresh();
    village.actions.insert(id, action.into());
    id
}

fn ask(village: &mut Village, name: &str, state: SupportState, deadline: Option<Date>, actions: &[Id]) -> Id {
    let id = Id::fresh();
    let support = Support {
        name: name.into(),
        state,
        deadline: deadline.into(),
        actions: actions.iter().copied().collect(),
        ..Support::default()
    };
    village.supports.insert(id, support.into());
    id
}

fn agenda(village: &Village, text: &str, only: Option<Only>) -> Agenda {
    let text = text.to_owned();
    Agenda::of(village, &Sought { text, only }, TODAY, &|| false).unwrap()
}

/// The rows of a list, headings between lines.
fn said(rows: &[Row], kind: RecordKind, village: &Village) -> Vec<String> {
    let say = |row: &Row| match row {
        Row::Heading(part, count) => format!("{part:?} {count}"),
        Row::Entry(id) => village.name_of(kind, *id),
    };
    rows.iter().map(say).collect()
}

fn names(ids: &[Id], village: &Village) -> Vec<String> {
    ids.iter()
        .map(|id| village.name_of(RecordKind::Action, *id))
        .collect()
}

#[test]
fn late_comes_first_then_what_comes_then_what_has_no_day_then_what_is_past() {
    let mut village = Village::default();
    let day = |month, day| Some(date(2026, month, day));
    act(&mut village, "zonder", ActionState::Busy, None);
    act(&mut village, "vandaag", ActionState::Idea, day(11, 23));
    act(&mut village, "klaar, lang geleden", ActionState::Done, day(1, 1));
    act(&mut village, "gisteren", ActionState::Busy, day(11, 22));
    act(&mut village, "groep 10", ActionState::Agreed, day(12, 1));
    act(&mut village, "klaar, pas", ActionState::Done, day(11, 1));
    act(&mut village, "Groep 2", ActionState::Idea, day(12, 1));
    act(&mut village, "oudste", ActionState::Idea, day(2, 3));
    act(&mut village, "gestopt", ActionState::Stopped, day(11, 20));
    let agenda = agenda(&village, "", None);
    assert_eq!(
        said(&agenda.dates, RecordKind::Action, &village),
        [
            "Late 2",
            "oudste",
            "gisteren",
            "Coming 3",
            "vandaag",
            "Groep 2",
            "groep 10",
            "Undated 1",
            "zonder",
            "Past 3",
            "klaar, pas",
            "klaar, lang geleden",
            "gestopt",
        ]
    );
    let board = agenda.board.each_ref().map(|column| names(column, &village));
    assert_eq!(board[0], ["oudste", "vandaag", "Groep 2"]);
    assert_eq!(board[1], ["groep 10"]);
    assert_eq!(board[2], ["gisteren", "zonder"]);
    assert_eq!(board[3], ["klaar, pas", "klaar, lang geleden"]);
    assert_eq!(board[4], ["gestopt"]);
    assert_eq!(agenda.found, [9, 0, 0]);
}

#[test]
fn support_that_still_has_to_be_applied_for_goes_by_its_deadline() {
    let mut village = Village::default();
    ask(&mut village, "afgerond", SupportState::Finished, None, &[]);
    ask(
        &mut village,
        "gevraagd",
        SupportState::Applied,
        Some(date(2026, 1, 1)),
        &[],
    );
    ask(&mut village, "los idee", SupportState::Idea, None, &[]);
    ask(
        &mut village,
        "straks",
        SupportState::Idea,
        Some(date(2026, 12, 1)),
        &[],
    );
    ask(
        &mut village,
        "te laat",
        SupportState::Idea,
        Some(date(2026, 11, 1)),
        &[],
    );
    ask(&mut village, "toegekend", SupportState::Granted, None, &[]);
    let agenda = agenda(&village, "", None);
    assert_eq!(
        said(&agenda.supports, RecordKind::Support, &village),
        [
            "Late 1",
            "te laat",
            "Coming 1",
            "straks",
            "Undated 1",
            "los idee",
            "Running 2",
            "gevraagd",
            "toegekend",
            "Past 1",
            "afgerond",
        ]
    );
}

/// A goal with an open and a closed action, and one action beside it; Els does two of them.
fn connected() -> (Village, Id, Id) {
    let mut village = Village::default();
    let (goal, els) = (Id::fresh(), Id::fresh());
    let text = Goal {
        text: "Iedereen doet mee".into(),
        conditions: [Condition::Inclusion].into_iter().collect(),
        ..Goal::default()
    };
    village.goals.insert(goal, text.into());
    village
        .assets
        .insert(els, Asset::new(AssetKind::Volunteer, "Éls de Wit").into());
    let of = |title: &str, state, goal, owners: &[Id]| Action {
        title: title.into(),
        state,
        goal,
        owners: owners.iter().copied().collect(),
        conditions: [Condition::Cohesion].into_iter().collect(),
        ..Action::default()
    };
    put(
        &mut village,
        of("Drempel weg", ActionState::Done, Link::to(goal), &[]),
    );
    let hall = put(
        &mut village,
        of("Koffie", ActionState::Busy, Link::to(goal), &[els]),
    );
    put(
        &mut village,
        of("Fietsles", ActionState::Idea, Link::default(), &[els]),
    );
    ask(&mut village, "Fonds", SupportState::Idea, None, &[hall]);
    (village, goal, els)
}

#[test]
fn a_goal_knows_its_actions_and_an_action_its_support() {
    let (village, goal, els) = connected();
    let agenda = agenda(&village, "", None);
    assert_eq!(
        names(agenda.actions_for(goal), &village),
        ["Koffie", "Drempel weg"]
    );
    assert_eq!(agenda.tally(goal), Tally { open: 1, all: 2 });
    assert_eq!(agenda.tally(els), Tally::default());
    let coffee = agenda.actions_for(goal)[0];
    assert_eq!(agenda.supports_for(coffee).len(), 1);
    assert_eq!(agenda.supports_for(goal), []);
    assert_eq!(agenda.offered.owners, [els]);
}

#[test]
fn a_part_is_what_belongs_to_a_condition_a_goal_or_somebody() {
    let (village, goal, els) = connected();
    let found = |text, only| agenda(&village, text, only).found;
    assert_eq!(found("", None), [3, 1, 1]);
    assert_eq!(found("", Some(Only::Condition(Condition::Cohesion))), [3, 0, 1]);
    assert_eq!(found("", Some(Only::Condition(Condition::Security))), [0, 0, 0]);
    assert_eq!(found("", Some(Only::Goal(goal))), [2, 1, 1]);
    assert_eq!(found("", Some(Only::Owner(els))), [2, 1, 1]);
    // By title, by who does it, by the goal, whatever the accents.
    assert_eq!(found("FIETS", None)[0], 1);
    assert_eq!(found("els wit", None)[0], 2);
    assert_eq!(found("doet iedereen", None), [2, 1, 0]);
    assert_eq!(found("koffie", None), [1, 0, 1]);
    assert_eq!(found("koffie", Some(Only::Owner(els))), [1, 0, 1]);
    assert_eq!(found("thee", None), [0, 0, 0]);
}

#[test]
fn what_waits_for_support_is_offered_first_and_never_too_much() {
    let mut village = Village::default();
    for number in 0..OFFERED + 50 {
        let title = format!("Actie {number}");
        act(&mut village, &title, ActionState::Idea, Some(date(2026, 12, 1)));
    }
    let needs = |title: &str| Action {
        title: title.into(),
        needs_support: true,
        ..Action::default()
    };
    let covered = put(&mut village, needs("Gedekt"));
    put(&mut village, needs("Wacht"));
    ask(&mut village, "Fonds", SupportState::Idea, None, &[covered]);
    // Whatever is sought, all can be linked.
    let agenda = agenda(&village, "fonds", None);
    assert_eq!(agenda.found, [0, 0, 1]);
    assert_eq!(agenda.offered.actions.len(), OFFERED);
    assert_eq!(
        names(&agenda.offered.actions[..2], &village),
        ["Wacht", "Actie 0"]
    );
}

#[test]
fn an_answer_that_nobody_wants_any_more_is_not_given() {
    let (village, ..) = connected();
    assert_eq!(Agenda::of(&village, &Sought::default(), TODAY, &|| true), None);
    assert_eq!(agenda(&Village::default(), "", None), Agenda::default());
    assert!(Part::Late < Part::Coming && Part::Undated < Part::Running);
}
