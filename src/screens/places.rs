//! Which keys and commands work where: read from the tables of all screens.

use crossterm::event::KeyEvent;

use crate::domain::code::Code;
use crate::domain::phrase::{Arg, Phrase};
use crate::i18n::Words;
use crate::keys::{Action, BY_NAME, Binding, EVERYWHERE, MOVING, key_label, key_name};
use crate::screens::{
    backups, channels, comparison, confirm, conversation, demand, doubles, drafts, entry_line, erase,
    exports, form, history, import, inventories, inventory, join, kernen, map, network, offering, offerings,
    overview, pages, plan, preferences, questionnaire, relate, resume, retype, review, seek, share,
    snapshots, stories, tags, told, unseal, views, walk, walks, welcome, workbook,
};

/// The key of the words for each place, and its tables; where one is most often goes first.
pub const PLACES: &[(&str, &[&[Binding]])] = &[
    ("where-overview", &[overview::KEYS]),
    ("where-inventory", &[inventory::KEYS]),
    ("where-network", &[network::KEYS]),
    ("where-plan", &[plan::KEYS]),
    ("where-stories", &[stories::KEYS]),
    ("where-map", &[map::KEYS]),
    ("where-form", &[form::KEYS]),
    ("where-tags", &[tags::KEYS]),
    ("where-line", &[entry_line::KEYS, entry_line::KEYS_OF_SEVERAL]),
    ("where-walks", &[walks::KEYS]),
    ("where-walk", &[walk::KEYS, walk::KEYS_OF_SEVERAL]),
    ("where-pages", &[pages::KEYS]),
    ("where-views", &[views::KEYS]),
    ("where-workbook", &[workbook::SORT_KEYS, workbook::KEYS]),
    (
        "where-conversation",
        &[conversation::KEYS, conversation::CHOICE_KEYS],
    ),
    ("where-channels", &[channels::KEYS]),
    (
        "where-import",
        &[import::FILE_KEYS, import::KEYS, import::NOTHING_YET],
    ),
    ("where-kernen", &[kernen::KEYS]),
    ("where-backups", &[backups::KEYS]),
    ("where-snapshots", &[snapshots::KEYS]),
    ("where-comparison", &[comparison::KEYS]),
    ("where-relate", &[relate::WAY_KEYS]),
    ("where-seek", &[seek::KEYS]),
    ("where-offerings", &[offerings::KEYS]),
    ("where-offering", &[offering::KEYS]),
    ("where-demand", &[demand::KEYS]),
    ("where-doubles", &[doubles::KEYS]),
    ("where-join", &[join::KEYS]),
    ("where-erase", &[erase::KEYS]),
    ("where-review", &[review::KEYS]),
    (
        "where-questionnaire",
        &[questionnaire::KEYS, questionnaire::TYPING_KEYS],
    ),
    ("where-drafts", &[drafts::KEYS]),
    ("where-resume", &[resume::KEYS]),
    ("where-exports", &[exports::KEYS, exports::MADE_KEYS]),
    (
        "where-share",
        &[share::KEYS, share::TYPING_KEYS, share::MADE_KEYS],
    ),
    ("where-unseal", &[unseal::KEYS]),
    ("where-history", &[history::KEYS]),
    ("where-preferences", &[preferences::KEYS]),
    ("where-inventories", &[inventories::KEYS]),
    ("where-start", &[welcome::KEYS]),
    ("where-question", &[confirm::KEYS]),
    ("where-retype", &[retype::KEYS]),
    ("where-told", &[told::KEYS]),
    ("where-rows", &[MOVING]),
    ("where-everywhere", &[EVERYWHERE]),
];

/// How many places are named at most.
const NAMED: usize = 2;

/// What to say of a key that does nothing here: what it does elsewhere, and where that is.
pub fn of_key(key: &KeyEvent, words: &Words) -> Phrase {
    let name = key_name(key).unwrap_or_default();
    let sign = match name.as_str() {
        "space" => words.say("key-space"),
        other => key_label(other),
    };
    let means = PLACES
        .iter()
        .flat_map(|(_, tables)| tables.concat())
        .find(|binding| binding.key == name)
        .map(|binding| binding.action);
    let elsewhere = Phrase::new("key-elsewhere").text("key", sign.as_str());
    if let Some(action) = means {
        let there = places(action, Some(&name));
        return elsewhere.with("where", there).term("what", action.term());
    }
    // The tags have keys of their own.
    let mut signs = name.chars();
    match (signs.next().and_then(tags::term_of), signs.next()) {
        (Some(tag), None) => elsewhere.term("where", "where-tags").term("what", tag),
        _ => Phrase::new("key-unknown").text("key", sign),
    }
}

/// What to say of a command that does nothing here: where it works.
pub fn elsewhere(action: Action) -> Phrase {
    Phrase::new("palette-elsewhere")
        .term("name", action.term())
        .with("where", of_action(action))
}

/// The words that say where a command works.
pub fn of_action(action: Action) -> Arg {
    match action {
        Action::RemoveDemo => Arg::Term("where-demo".to_owned()),
        // The panel of tags names the key itself.
        Action::Why => Arg::Term("where-tags".to_owned()),
        _ if BY_NAME.contains(&action) || has(EVERYWHERE, action, None) => {
            Arg::Term("where-everywhere".to_owned())
        }
        _ if is_of_rows(action) => Arg::Term("where-rows".to_owned()),
        _ => places(action, None),
    }
}

/// Whether the command moves through rows, or opens and closes what stands there.
pub fn is_of_rows(action: Action) -> bool {
    matches!(action, Action::Open | Action::Back) || has(MOVING, action, None)
}

/// The first places where the action has this key, or any.
fn places(action: Action, key: Option<&str>) -> Arg {
    let there = PLACES
        .iter()
        .filter(|(_, tables)| tables.iter().any(|table| has(table, action, key)))
        .map(|(place, _)| Arg::Term((*place).to_owned()));
    Arg::List(there.take(NAMED).collect())
}

fn has(table: &[Binding], action: Action, key: Option<&str>) -> bool {
    table
        .iter()
        .any(|binding| binding.action == action && key.is_none_or(|key| binding.key == key))
}
