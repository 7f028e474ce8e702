//! Where the village wants to go: the vision, the goals, the actions and the help from outside.

use std::collections::HashMap;

use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::domain::plan::{Action, ActionState, Goal};
use crate::domain::record::{Id, RecordKind};
use crate::domain::support::Support;
use crate::exchange::handout::in_euros;
use crate::exchange::report::basis::Basis;
use crate::exchange::report::content::{Block, Part, Quote, Table};

/// The most rows of a table: with more, the plan would be longer than all the rest.
const ROWS: usize = 20;
/// The most signs of a vision.
const LONGEST: usize = 1500;

/// The part with the plan; nothing if there is none.
pub(super) fn part(basis: &Basis) -> Option<Part> {
    let mut part = Part::new(basis.say("report-plan"));
    if let Some(vision) = basis
        .village
        .vision()
        .filter(|vision| !vision.text.trim().is_empty())
    {
        let text: String = vision.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let by = match vision.date {
            Some(_) => Phrase::new("report-vision-of").text("day", basis.day(vision.date)),
            None => Phrase::new("report-vision"),
        };
        part.blocks.push(Block::Quote(Quote {
            text: text.chars().take(LONGEST).collect(),
            by: basis.tell(&by),
        }));
    }
    goals(basis, &mut part);
    actions(basis, &mut part);
    supports(basis, &mut part);
    (!part.blocks.is_empty()).then_some(part)
}

fn goals(basis: &Basis, part: &mut Part) {
    let mut goals: Vec<(&Id, &Goal)> = basis
        .village
        .goals
        .iter()
        .map(|(id, goal)| (id, &**goal))
        .collect();
    goals.sort_by_key(|(id, goal)| (goal.horizon.is_none(), goal.horizon, **id));
    let rows = goals.iter().map(|(_, goal)| {
        let conditions: Vec<String> = goal.conditions.iter().map(|one| basis.say(&one.term())).collect();
        let year = goal.horizon.map(|year| year.to_string()).unwrap_or_default();
        vec![goal.text.to_string(), basis.words.list(&conditions), year]
    });
    table(
        basis,
        part,
        "report-goals",
        &["goal", "for", "year"],
        &[60, 26, 14],
        rows,
    );
}

/// What is agreed and being done comes first, then ideas, then what is done; what was given up is left out.
fn actions(basis: &Basis, part: &mut Part) {
    let order = |action: &Action| match action.state {
        ActionState::Busy => 0,
        ActionState::Agreed => 1,
        ActionState::Idea => 2,
        ActionState::Done => 3,
        ActionState::Stopped => ActionState::VARIANTS.len(),
    };
    let mut helped: HashMap<Id, Vec<String>> = HashMap::new();
    for support in basis.village.supports.values() {
        // Which support that is stands in the table of them.
        let said = basis.say(&support.state.term());
        for action in support.actions.iter() {
            let states = helped.entry(action).or_default();
            if !states.contains(&said) {
                states.push(said.clone());
            }
        }
    }
    let actions = basis.village.actions.iter();
    let mut actions: Vec<(Id, &Action)> = actions
        .filter(|(_, action)| action.state != ActionState::Stopped)
        .map(|(id, action)| (*id, &**action))
        .collect();
    actions.sort_by_key(|(id, action)| (order(action), action.due.0.is_none(), action.due.0, *id));
    let rows = actions.iter().map(|(id, action)| {
        let owners = basis.names(RecordKind::Asset, action.owners.iter());
        let owners = if owners.is_empty() {
            basis.say("report-nobody-yet")
        } else {
            owners
        };
        let support = match helped.get(id) {
            Some(helped) => basis.words.list(helped),
            None if action.needs_support && action.open() => basis.say("report-support-needed"),
            None => String::new(),
        };
        vec![
            action.title.to_string(),
            owners,
            basis.day(action.due.0),
            basis.say(&action.state.term()),
            support,
        ]
    });
    let heads = ["action", "who", "when", "state", "support"];
    table(basis, part, "report-actions", &heads, &[32, 24, 15, 14, 15], rows);
}

fn supports(basis: &Basis, part: &mut Part) {
    let supports = basis.village.supports.iter();
    let mut supports: Vec<(Id, &Support)> = supports.map(|(id, support)| (*id, &**support)).collect();
    supports.sort_by_key(|(id, support)| (support.state, support.deadline.0, *id));
    let rows = supports.iter().map(|(_, support)| {
        let what = match support.amount_eur {
            Some(euros) => in_euros(euros, basis.words),
            None => basis.say(&support.what.term()),
        };
        vec![
            support.name.to_string(),
            what,
            basis.say(&support.state.term()),
            basis.names(RecordKind::Action, support.actions.iter()),
        ]
    });
    let heads = ["support", "what", "state", "actions"];
    table(basis, part, "report-supports", &heads, &[30, 16, 16, 38], rows);
}

/// Adds a table, if it has any rows, and says how many do not stand in it.
fn table(
    basis: &Basis,
    part: &mut Part,
    caption: &str,
    heads: &[&str],
    widths: &[u8],
    rows: impl Iterator<Item = Vec<String>>,
) {
    let mut rows: Vec<Vec<String>> = rows.collect();
    if rows.is_empty() {
        return;
    }
    let more = rows.len().saturating_sub(ROWS);
    rows.truncate(ROWS);
    part.blocks.push(Block::Table(Table {
        caption: basis.say(caption),
        heads: heads
            .iter()
            .map(|head| basis.say(&format!("report-head-{head}")))
            .collect(),
        rows,
        widths: widths.to_vec(),
        numbers: false,
    }));
    if 0 < more {
        part.text(basis.count("report-more", more));
    }
}
