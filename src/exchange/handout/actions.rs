//! What has to be done: who, when, with what, how far it is; and the outside support that is needed for it.

use jiff::civil::Date;

use crate::domain::agenda::{Agenda, Part as When, Row, Sought};
use crate::domain::code::Code;
use crate::domain::due::in_words;
use crate::domain::phrase::Phrase;
use crate::domain::plan::Action;
use crate::domain::record::Id;
use crate::domain::support::{Support, SupportState};
use crate::exchange::handout::activities::{made, names};
use crate::exchange::handout::sheet::{Part, Sheet, in_a_row};
use crate::exchange::handout::{Source, day, in_euros};
use crate::exchange::village_called;

const COLUMNS: [&str; 5] = [
    "print-back-what",
    "print-back-who",
    "print-back-when",
    "print-actions-with",
    "print-back-state",
];

const WIDTHS: [u8; 5] = [28, 19, 21, 18, 14];

const SUPPORT_COLUMNS: [&str; 4] = [
    "print-actions-support",
    "print-actions-for",
    "print-actions-deadline",
    "print-back-state",
];

/// The parts of the list, with the keys of what they are called here.
const PARTS: [(When, &str); 3] = [
    (When::Late, "print-actions-late"),
    (When::Coming, "print-actions-coming"),
    (When::Undated, "print-actions-undated"),
];

/// The page.
pub(super) fn sheet(from: &Source) -> Sheet {
    let (village, words) = (from.village, from.words);
    let agenda = Agenda::of(village, &Sought::default(), from.today, &|| false).unwrap_or_default();
    let mut parts: Vec<Part> = PARTS
        .iter()
        .map(|(when, heading)| {
            let ids = within(&agenda.dates, *when).into_iter();
            let actions = ids.filter_map(|id| village.actions.get(&id));
            let rows = actions.map(|action| row(action, from));
            Part::table(words.say(heading), &COLUMNS, rows.collect(), words).wide(&WIDTHS)
        })
        .collect();
    parts.push(uncovered(&agenda, from));
    parts.push(supports(&agenda, from));
    parts.retain(|part| !part.is_empty());
    let about = Phrase::new("print-actions-about").text("village", village_called(village, words));
    let empty = parts.is_empty().then(|| words.say("print-actions-empty"));
    Sheet {
        title: words.say("print-actions-title"),
        about: std::iter::once(words.tell(&about)).chain(empty).collect(),
        parts,
        foot: vec![made(from)],
        ..Sheet::default()
    }
}

/// What stands below this heading of a list by date.
fn within(rows: &[Row], when: When) -> Vec<Id> {
    let mut below = None;
    let mut ids = Vec::new();
    for row in rows {
        match row {
            Row::Heading(part, _) => below = Some(*part),
            Row::Entry(id) if below == Some(when) => ids.push(*id),
            Row::Entry(_) => {}
        }
    }
    ids
}

fn row(action: &Action, from: &Source) -> Vec<String> {
    let words = from.words;
    let owners = names(action.owners.iter(), from, words);
    vec![
        action.title.to_string(),
        if owners.is_empty() {
            words.say("print-back-nobody")
        } else {
            owners
        },
        due(*action.due, from),
        names(action.assets.iter(), from, words),
        words.say(&action.state.term()),
    ]
}

/// "3 mei 2026 · 12 dagen te laat"
fn due(due: Option<Date>, from: &Source) -> String {
    let Some(due) = due else {
        return String::new();
    };
    let far = from.words.tell(&in_words(due, from.today));
    in_a_row(&[&day(due, from.words), &far])
}

/// Actions that cannot do without help from outside, for which none is on its way.
fn uncovered(agenda: &Agenda, from: &Source) -> Part {
    let (village, words) = (from.village, from.words);
    let waits = |id: &Id, action: &Action| {
        let supports = agenda.supports_for(*id).iter();
        let mut supports = supports.filter_map(|id| village.supports.get(id));
        let covered = supports.any(|support| support.state != SupportState::Rejected);
        action.open() && action.needs_support && !covered
    };
    let actions = village.actions.iter().filter(|(id, action)| waits(id, action));
    let items = actions.map(|(_, action)| action.title.to_string());
    Part::items(words.say("print-actions-uncovered"), items.collect())
}

/// Outside support that is looked for or on its way.
fn supports(agenda: &Agenda, from: &Source) -> Part {
    let (village, words) = (from.village, from.words);
    let parts = [When::Late, When::Coming, When::Undated, When::Running];
    let ids = parts.into_iter().flat_map(|when| within(&agenda.supports, when));
    let supports = ids.filter_map(|id| village.supports.get(&id));
    let rows = supports.map(|support| {
        let actions = support.actions.iter();
        let titles = actions.filter_map(|id| Some(village.actions.get(&id)?.title.to_string()));
        let asked = support.state == SupportState::Idea;
        vec![
            called(support, from),
            words.list(&titles.collect::<Vec<_>>()),
            due(support.deadline.filter(|_| asked), from),
            words.say(&support.state.term()),
        ]
    });
    Part::table(
        words.say("print-actions-supports"),
        &SUPPORT_COLUMNS,
        rows.collect(),
        words,
    )
}

/// "Oranje Fonds · geld · € 2.500"
fn called(support: &Support, from: &Source) -> String {
    let amount = support.amount_eur.map(|amount| in_euros(amount, from.words));
    let what = from.words.say(&support.what.term());
    in_a_row(&[&support.name, &what, amount.as_deref().unwrap_or_default()])
}
