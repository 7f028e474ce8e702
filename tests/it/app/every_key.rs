//! Every key on every screen: named keys work, others say so, and none means two things.

use std::collections::{BTreeMap, BTreeSet};

use strum::VariantArray;
use wijkschouw::i18n::Language;
use wijkschouw::keys::{Action, Binding, EVERYWHERE};
use wijkschouw::store::Store;

use crate::app::{SCREENS, small};
use crate::evening::Evening;
use crate::made_up::Dice;
use crate::stage::key;

/// Each screen, anew for each visit: on a village of its own that is left as it was.
fn visit(mut look: impl FnMut(&str, &mut Evening)) {
    for (name, script) in SCREENS {
        let mut evening = small(Language::Dutch);
        evening.keys(script);
        look(name, &mut evening);
    }
}

#[test]
fn keys_in_the_bottom_line_do_something() {
    for (name, script) in SCREENS {
        let mut evening = small(Language::Dutch);
        evening.keys(script);
        let everywhere = EVERYWHERE.iter().copied().filter(|_| !evening.typing());
        let all = evening.table().into_iter().chain(everywhere);
        let hinted: Vec<Binding> = all.filter(|binding| binding.hinted).collect();
        assert!(!hinted.is_empty(), "{name}");
        let before = evening.frame(120, 40);
        for binding in hinted {
            let mut evening = small(Language::Dutch);
            evening.keys(script).key(binding.key);
            let after = evening.frame(120, 40);
            assert!(
                after != before || evening.has_left(),
                "{} on {name}:\n{before}",
                binding.key
            );
        }
    }
}

#[test]
fn no_key_means_different_things_on_two_screens() {
    let mut meanings: BTreeMap<&str, BTreeSet<Action>> = BTreeMap::new();
    let mut learn = |table: Vec<Binding>| {
        for binding in table {
            meanings.entry(binding.key).or_default().insert(binding.action);
        }
    };
    learn(EVERYWHERE.to_vec());
    visit(|name, evening| {
        // The answers to a question are its own.
        if name != "confirm" {
            learn(evening.table());
        }
    });
    // Enter does what is asked for, the arrows move, Tab goes to the next panel or field: these
    // name the same with other words where text is typed.
    let one: [&[Action]; 3] = [
        &[Action::Open, Action::Save],
        &[Action::Up, Action::Left, Action::Previous],
        &[Action::Down, Action::Right, Action::Next, Action::Open],
    ];
    let several: Vec<_> = meanings
        .iter()
        .filter(|(_, actions)| actions.len() > 1)
        .filter(|(_, actions)| {
            !one.iter()
                .any(|same| actions.iter().all(|action| same.contains(action)))
        })
        .collect();
    assert!(several.is_empty(), "{several:?}");
}

#[test]
fn chance_never_panics_and_is_always_answered() {
    let names: Vec<String> = ('!'..='~')
        .map(String::from)
        .chain(
            [
                "ctrl-a", "ctrl-e", "ctrl-g", "ctrl-k", "ctrl-w", "ctrl-x", "ctrl-y", "f1",
            ]
            .map(String::from),
        )
        .chain(
            [
                "enter",
                "tab",
                "shift-tab",
                "space",
                "esc",
                "ctrl-s",
                "ctrl-z",
                "ctrl-r",
            ]
            .map(String::from),
        )
        .chain(["up", "down", "left", "right", "pgup", "pgdn", "home", "end"].map(String::from))
        .chain(["backspace", "delete"].map(String::from))
        .collect();
    let dice = &mut Dice(2026);
    // What was said of a key.
    let mut answers = BTreeSet::new();
    let mut silent = Vec::new();
    visit(|name, evening| {
        let mut before = (evening.frame(80, 24), evening.note());
        for _ in 0..60 {
            let key = names[dice.below(names.len())].as_str();
            if key == "enter" && evening.screen().contains("Waar staat het?") {
                // No inventories wherever chance wants them.
                continue;
            }
            evening.key(key);
            if evening.has_left() {
                return;
            }
            let after = (evening.frame(80, 24), evening.note());
            if before.1 != after.1 {
                // Said anew; the same once more, to the same key, is an answer as well.
                answers.insert(after.1.clone());
            } else if before.0 == after.0 && !answers.contains(&after.1) && !edge(key, evening) {
                silent.push(format!("{key} after {name}:\n{}", after.0));
            }
            before = after;
        }
    });
    silent.truncate(8);
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

/// The frame without the line that says what was done, and that line.
fn split_note(frame: &str) -> (String, &str) {
    let mut lines: Vec<&str> = frame.lines().collect();
    let note = lines.remove(22);
    (lines.join("\n"), note)
}

/// Whether the key moves or erases, which does nothing where nothing is left to go to or to erase.
fn edge(name: &str, evening: &Evening) -> bool {
    let moves = [
        "up",
        "down",
        "left",
        "right",
        "pgup",
        "pgdn",
        "home",
        "end",
        "backspace",
        "delete",
        "tab",
        "shift-tab",
    ];
    let letters = ["h", "j", "k", "l", "g", "G"];
    // In a line of text these are for moving and erasing too, or for nothing.
    let control = evening.typing() && name.starts_with("ctrl-");
    control || moves.contains(&name) || (!evening.typing() && letters.contains(&name))
}

#[test]
fn escape_leads_back_to_a_main_screen_and_never_out() {
    visit(|name, evening| {
        for _ in 0..6 {
            evening.key("esc");
        }
        assert!(!evening.has_left(), "{name}");
        evening.keys("1").shows("Gaten in stap 1");
        evening.keys("2").shows("12 van 12");
    });
}

#[test]
fn escape_at_the_first_start_says_how_to_leave() {
    let mut evening = Evening::new(Language::Dutch);
    evening
        .keys("<esc><esc><esc>")
        .shows("twee keer Ctrl-C")
        .shows("Hoe heet uw dorp?");
    evening.keys("<ctrl-c><ctrl-c>");
    assert!(evening.has_left());
}

#[test]
fn every_wish_has_a_key_or_a_name() {
    let mut reached: BTreeSet<Action> = EVERYWHERE.iter().map(|binding| binding.action).collect();
    reached.extend(wijkschouw::keys::BY_NAME);
    visit(|_, evening| reached.extend(evening.table().iter().map(|binding| binding.action)));
    reached.extend(
        Evening::new(Language::Dutch)
            .table()
            .iter()
            .map(|binding| binding.action),
    );
    // The why of a tag is asked with a key that the panel of tags names itself.
    reached.insert(Action::Why);
    let never: Vec<_> = Action::VARIANTS
        .iter()
        .filter(|action| !reached.contains(action))
        .collect();
    assert!(never.is_empty(), "{never:?}");
}

#[test]
fn every_key_of_the_tables_has_a_name_that_can_be_pressed() {
    visit(|_, evening| {
        for binding in evening.table() {
            let pressed = key(binding.key);
            assert_eq!(wijkschouw::keys::key_name(&pressed).as_deref(), Some(binding.key));
        }
    });
}

/// Whether every keyboard, terminal and editor lets the key through: no function keys, no Alt, no two
/// modifiers, no keys that a Mac lacks, no Ctrl-P (U42, U43).
fn plain(key: &str) -> bool {
    let letter = key.strip_prefix("ctrl-").unwrap_or(key);
    let named = [
        "enter",
        "esc",
        "tab",
        "space",
        "backspace",
        "up",
        "down",
        "left",
        "right",
    ];
    key != "ctrl-p" && (letter.chars().count() == 1 || named.contains(&key))
}

#[test]
fn every_command_has_a_key_that_every_keyboard_and_terminal_lets_through() {
    visit(|name, evening| {
        let own = evening.table();
        let asks = name == "confirm";
        let everywhere = EVERYWHERE.iter().filter(|_| !asks);
        // Where letters are text, they are no keys.
        let works = |binding: &Binding| !evening.typing() || binding.key.chars().count() > 1;
        let all: Vec<Binding> = own
            .iter()
            .chain(everywhere)
            .filter(|binding| works(binding))
            .copied()
            .collect();
        let reached: BTreeSet<Action> = all
            .iter()
            .filter(|binding| plain(binding.key))
            .map(|binding| binding.action)
            .collect();
        for binding in &all {
            // Steps of one go everywhere that leaps go, Next comes round to what Previous goes to, and
            // the palette holds the rest.
            let far = [
                Action::PageUp,
                Action::PageDown,
                Action::First,
                Action::Last,
                Action::Previous,
            ];
            let leap = far.contains(&binding.action);
            let stands_in = [Action::Up, Action::Down, Action::Next, Action::Palette];
            let by_other = (leap || [Action::Help, Action::Present].contains(&binding.action))
                && stands_in.iter().any(|action| reached.contains(action));
            let there = reached.contains(&binding.action) || by_other;
            assert!(there, "{:?} on {name} only with {}", binding.action, binding.key);
        }
    });
}

#[test]
fn the_palette_opens_from_a_form_and_knows_the_help() {
    let mut evening = small(Language::Dutch);
    evening
        .keys("n<enter>Zaal<ctrl-o>hulp<enter>")
        .shows("Hulp: toetsen");
    evening.keys("<esc>").shows("Zaal");
}

#[test]
fn the_language_changes_on_every_screen_and_back_and_nothing_is_lost() {
    visit(|name, evening| {
        if name == "confirm" {
            // A question waits for its answer.
            return;
        }
        // What was said before may take more lines.
        evening.keys("<ctrl-p>nederlands of engels<enter><ctrl-p>dutch or english<enter>");
        let before = evening.frame(80, 24);
        evening.keys("<ctrl-p>nederlands of engels<enter>");
        let english = evening.frame(80, 24);
        assert_ne!(split_note(&english).0, split_note(&before).0, "{name}");
        evening.keys("<ctrl-p>dutch or english<enter>");
        let after = evening.frame(80, 24);
        assert_eq!(split_note(&after).0, split_note(&before).0, "{name}");
    });
}

/// A window that can only read promises nothing that it refuses then.
#[test]
fn what_a_window_that_only_reads_names_below_is_not_refused() {
    let mut evening = small(Language::Dutch).left();
    let _writer = Store::open(&evening.file()).unwrap();
    let mut refused = Vec::new();
    for (name, script) in SCREENS {
        let look = |evening: &mut Evening| {
            evening.power_cut().keys(script);
            let frame = evening.frame(240, 24);
            frame.lines().last().unwrap().to_owned()
        };
        let below = look(&mut evening);
        let hints = below.split("  ").map(str::trim).filter(|hint| !hint.is_empty());
        for hint in hints {
            let key = match hint.split(' ').next().unwrap() {
                "Enter" => "enter",
                "Spatie" => "space",
                "^S" => "ctrl-s",
                key if key.chars().count() == 1 && key != "q" => key,
                _ => continue,
            };
            look(&mut evening);
            evening.key(key);
            if evening.note().contains("andere venster") {
                refused.push(format!("{name}: {hint}"));
            }
        }
    }
    assert_eq!(refused, [""; 0]);
}
