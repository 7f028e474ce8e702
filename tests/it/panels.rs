//! The small panels: what they answer to keys, and what they look like.

use std::path::PathBuf;

use jiff::civil::date;
use wijkschouw::domain::code::Code;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::RecordKind;
use wijkschouw::i18n::Language;
use wijkschouw::keys::{Action, Binding, MOVING, bind};
use wijkschouw::screens::choose::ChooseScreen;
use wijkschouw::screens::confirm::ConfirmScreen;
use wijkschouw::screens::help::HelpScreen;
use wijkschouw::screens::history::{Deed, HistoryScreen};
use wijkschouw::screens::inventories::InventoriesScreen;
use wijkschouw::screens::kernen::KernenScreen;
use wijkschouw::screens::palette::PaletteScreen;
use wijkschouw::screens::preferences::PreferencesScreen;
use wijkschouw::screens::retype::RetypeScreen;
use wijkschouw::screens::told::ToldScreen;
use wijkschouw::screens::welcome::WelcomeScreen;
use wijkschouw::screens::whereabouts::WhereaboutsScreen;
use wijkschouw::screens::{Choice, ChooseRoute, Effect, Input, Route, Screen};
use wijkschouw::widgets::theme::{ASCII, Colours};

use crate::stage::{Stage, id, kept};

const BELOW: &[Binding] = &[
    bind("enter", Action::Open),
    bind("n", Action::New),
    bind("t", Action::Tag),
];

fn dutch() -> Stage {
    Stage::new(Language::Dutch)
}

fn choose(items: &[&str], current: Option<usize>) -> ChooseScreen {
    ChooseScreen::new(ChooseRoute {
        title: "Welke kern?".to_owned(),
        items: items.iter().map(|item| (*item).to_owned()).collect(),
        current,
    })
}

/// The help over a list.
fn help() -> HelpScreen {
    HelpScreen::new([BELOW, MOVING].concat(), false)
}

/// Four things that were done, of which the last has been taken back.
fn history() -> HistoryScreen {
    let done = |label: &str, at, undone| Deed {
        at,
        label: Phrase::new(label)
            .text("name", "Fanfare")
            .text("village", "Heumen"),
        undone,
    };
    let deeds = [
        done("edit-deleted", date(2026, 5, 12).at(20, 14, 0, 0), true),
        done("kern-added", date(2026, 5, 12).at(9, 3, 0, 0), false),
        done("edit-deleted", date(2026, 5, 11).at(23, 59, 0, 0), false),
        done("edit-founded", date(2025, 12, 1).at(0, 0, 0, 0), false),
    ];
    let mut screen = HistoryScreen::default();
    screen.update(Input::History(deeds.into()), &dutch().cx());
    screen
}

fn confirm() -> ConfirmScreen {
    ConfirmScreen::new(Phrase::new("kern-twice").text("name", "Malden"))
}

/// Going back to a copy, which changes 14 records.
fn retype() -> RetypeScreen {
    let question = Phrase::new("ask-restore-file")
        .number("gone", 2)
        .number("back", 11)
        .number("changed", 1)
        .number("erased", 0)
        .number("refused", 0);
    RetypeScreen::new(question, "14".to_owned(), Effect::RestoreAtHand)
}

/// What was saved of a damaged inventory.
fn told() -> ToldScreen {
    let counted = |kind: RecordKind, kept: usize, lost: usize| {
        Phrase::new("salvage-kept-and-lost")
            .term("kind", kind.term())
            .number("kept", kept)
            .number("lost", lost)
    };
    let mut sentences = vec![
        counted(RecordKind::Asset, 1912, 1),
        counted(RecordKind::Relation, 310, 4),
        Phrase::new("salvage-short")
            .number("there", 171)
            .number("expected", 257),
        Phrase::new("salvage-broken").number("count", 9),
        Phrase::new("salvage-bare")
            .number("more", 19)
            .text("names", vec!["Vereniging van vrijwilligers"; 20].join(", ")),
    ];
    sentences.push(Phrase::new("salvage-history"));
    ToldScreen::new("salvage-title", sentences)
}

#[test]
fn what_asks_for_a_number_takes_no_other_answer() {
    let mut stage = dutch();
    for typed in ["<enter>", "j<enter>", "13<enter>", "140<enter>", "ja<enter>"] {
        assert!(
            matches!(stage.keys(&mut retype(), typed)[..], [Effect::Say(_)]),
            "{typed}"
        );
    }
    assert!(matches!(stage.keys(&mut retype(), "14<esc>")[..], [Effect::Back]));
    assert!(matches!(
        stage.keys(&mut retype(), " 14<enter>")[..],
        [Effect::Back, Effect::RestoreAtHand]
    ));
}

#[test]
fn choosing_by_arrows_or_by_typing() {
    let mut stage = dutch();
    let items = ["Malden", "Heumen", "Café Overasselt"];
    let mut screen = choose(&items, Some(1));
    let picked = stage.keys(&mut screen, "<down><enter>");
    assert!(matches!(picked[..], [Effect::BackWith(Choice::Place(2))]));
    let picked = stage.keys(&mut choose(&items, None), "over cafe<enter>");
    assert!(matches!(picked[..], [Effect::BackWith(Choice::Place(2))]));
    let picked = stage.keys(&mut choose(&items, None), "qud?<enter>");
    assert!(matches!(picked[..], [Effect::Say(_)]));
    let closed = stage.keys(&mut choose(&items, None), "<esc>");
    assert!(matches!(closed[..], [Effect::Back]));
}

#[test]
fn choosing_from_a_long_list_finds_the_right_place() {
    let mut stage = dutch();
    let items: Vec<String> = (0..20_000).map(|number| format!("Naam {number:05}")).collect();
    let mut screen = ChooseScreen::new(ChooseRoute {
        title: String::new(),
        items,
        current: None,
    });
    let picked = stage.keys(&mut screen, "19998<enter>");
    assert!(matches!(picked[..], [Effect::BackWith(Choice::Place(19_998))]));
    assert!(stage.frame(&screen, 60, 16).contains("Naam 19998"));
}

#[test]
fn enter_is_no_and_only_a_letter_is_yes() {
    let mut stage = dutch();
    for no in ["<enter>", "n", "<esc>"] {
        assert!(
            matches!(stage.keys(&mut confirm(), no)[..], [Effect::Back, Effect::Say(_)]),
            "{no}"
        );
    }
    for yes in ["j", "y"] {
        let answer = stage.keys(&mut confirm(), yes);
        assert!(matches!(answer[..], [Effect::BackWith(Choice::Yes)]), "{yes}");
    }
    // The key that asks for a deletion does not confirm it.
    assert!(matches!(stage.keys(&mut confirm(), "d")[..], [Effect::Say(_)]));
}

#[test]
fn a_command_runs_by_name_once_the_palette_is_closed() {
    let mut stage = dutch();
    let mut screen = PaletteScreen::new(BELOW.to_vec());
    let run = stage.keys(&mut screen, "terugdraaien<enter>");
    assert!(matches!(run[..], [Effect::Back, Effect::Do(Action::Undo)]));
}

#[test]
fn a_command_of_another_screen_says_where_it_works() {
    let mut stage = dutch();
    let mut screen = PaletteScreen::new(BELOW.to_vec());
    let said = stage.keys(&mut screen, "kolommen<enter>");
    let [Effect::Say(phrase)] = &said[..] else {
        panic!("{said:?}");
    };
    assert_eq!(
        stage.words.tell(phrase),
        "“kolommen kiezen” werkt in 2 Inventaris."
    );
}

#[test]
fn the_palette_begins_with_what_works_here() {
    let stage = dutch();
    let screen = PaletteScreen::new(BELOW.to_vec());
    let all = screen.found(&stage.cx());
    assert_eq!(all[..2], [Action::New, Action::Tag]);
    let place = |action| all.iter().position(|one| *one == action).unwrap();
    assert!(place(Action::Kernen) < place(Action::Columns));
    assert!(place(Action::Columns) < place(Action::Up));
}

#[test]
fn help_lists_every_key_and_runs_what_is_chosen() {
    let mut stage = dutch();
    let mut screen = help();
    // The panel does not hold them all at once.
    let mut text = stage.frame(&screen, 120, 60);
    stage.keys(&mut screen, "<pgdn><pgdn><pgdn><pgdn>");
    text.push_str(&stage.frame(&screen, 120, 60));
    for key in [
        "n ",
        "t ",
        "^P",
        "u ^Z",
        "PgDn ^F",
        "Op dit scherm",
        "Overal",
        "Bewegen",
    ] {
        assert!(text.contains(key), "{key} in\n{text}");
    }
    let run = stage.keys(&mut screen, "nieuw<enter>");
    assert!(matches!(run[..], [Effect::Back, Effect::Do(Action::New)]));
    let run = stage.keys(&mut help(), "?<enter>");
    assert!(matches!(run[..], [Effect::Back, Effect::Do(Action::Help)]));
}

#[test]
fn help_leaves_out_what_the_screen_uses_otherwise() {
    let stage = dutch();
    let screen = HelpScreen::new(vec![bind("u", Action::Why)], false);
    let text = stage.frame(&screen, 120, 90);
    assert!(!text.contains("u ^Z"), "{text}");
    assert!(text.contains(" ^Z"), "{text}");
}

#[test]
fn terms_are_explained_and_can_be_searched() {
    let mut stage = dutch();
    let mut screen = HelpScreen::new(vec![], false);
    stage.keys(&mut screen, "<tab>spil groepen");
    let text = stage.frame(&screen, 80, 24);
    assert!(text.contains("Iemand of iets dat groepen verbindt."), "{text}");
    assert!(!text.contains("Persoonlijk"), "{text}");
}

#[test]
fn two_answers_found_a_village() {
    let mut stage = dutch();
    let mut screen = WelcomeScreen::default();
    let founded = stage.keys(&mut screen, "Heumen<enter>Malden, Overasselt,<enter>");
    let [Effect::Found { village, kernen }, Effect::DropDraft(_)] = &founded[..] else {
        panic!("{founded:?}");
    };
    assert_eq!(village, "Heumen");
    assert_eq!(kernen[..], ["Malden", "Overasselt"]);
}

#[test]
fn the_first_start_needs_a_name_and_is_not_left_by_escape() {
    let mut stage = dutch();
    let mut screen = WelcomeScreen::default();
    assert!(stage.keys(&mut screen, "<tab><enter>").is_empty());
    assert!(
        stage
            .frame(&screen, 80, 24)
            .contains("Typ eerst de naam van uw dorp.")
    );
    assert!(matches!(stage.keys(&mut screen, "<esc>")[..], [Effect::Say(_)]));
    assert!(matches!(
        stage.keys(&mut screen, "Heumen<ctrl-d>")[..],
        [Effect::LoadDemo, Effect::Do(Action::Tour), Effect::DropDraft(_)]
    ));
}

#[test]
fn a_kern_is_added_renamed_and_deleted() {
    let mut stage = dutch();
    let start = stage.village.clone();
    let mut screen = KernenScreen::default();
    let added = stage.keys(&mut screen, "nHeumen<enter>");
    let renamed = stage.keys(&mut screen, "e Dorp<enter>");
    assert_eq!(stage.village.named(RecordKind::Kern, "Heumen Dorp").len(), 1);
    let deleted = stage.keys(&mut screen, "d");
    assert_eq!(stage.village, start);
    let labels: Vec<String> = [added, renamed, deleted]
        .iter()
        .map(|effects| label(&stage, effects))
        .collect();
    insta::assert_snapshot!(labels.join("\n"), @r"
    Kern Heumen toegevoegd
    Kern Heumen heet nu Heumen Dorp
    Kern Heumen Dorp verwijderd
    ");
}

#[test]
fn what_stands_in_a_deleted_kern_belongs_to_the_whole_village_until_undo() {
    let mut stage = dutch();
    let start = stage.village.clone();
    let effects = stage.keys(&mut KernenScreen::default(), "<down>d");
    assert_eq!(
        label(&stage, &effects),
        "Kern Malden verwijderd, 2 hulpbronnen horen nu bij het hele dorp"
    );
    assert!(stage.village.assets.values().all(|asset| asset.kern.0.is_none()));
    let [Effect::Save(edit)] = &effects[..] else {
        panic!("{effects:?}");
    };
    stage.village.apply(&edit.inverse());
    assert_eq!(stage.village, start);
}

#[test]
fn two_kernen_cannot_have_one_name_and_none_has_no_name() {
    let mut stage = dutch();
    let mut screen = KernenScreen::default();
    assert!(stage.keys(&mut screen, "nmalden<enter>").is_empty());
    assert!(
        stage
            .frame(&screen, 80, 24)
            .contains("De kern “malden” is er al.")
    );
    assert!(stage.keys(&mut screen, "<esc>n <enter>").is_empty());
    assert!(stage.frame(&screen, 80, 24).contains("Vul Naam in."));
    assert!(stage.keys(&mut screen, "<esc><down>e<enter>").is_empty());
    assert_eq!(stage.village.kernen.len(), 2);
    assert!(matches!(stage.keys(&mut screen, "g<up>d")[..], [Effect::Say(_)]));
}

#[test]
fn enter_looks_at_one_kern_or_at_all() {
    let mut stage = dutch();
    let mut screen = KernenScreen::default();
    let looked = stage.keys(&mut screen, "<down><enter>");
    assert!(matches!(&looked[..], [Effect::Look(scope), Effect::Back] if scope.kern == Some(id(1))));
    let looked = stage.keys(&mut screen, "<up><enter>");
    assert!(matches!(&looked[..], [Effect::Look(scope), Effect::Back] if scope.kern.is_none()));
}

#[test]
fn language_and_colours_change_at_once() {
    let mut stage = dutch();
    let mut screen = PreferencesScreen::default();
    let spoken = stage.keys(&mut screen, "<down><enter>");
    assert!(matches!(spoken[..], [Effect::Speak(Language::English)]));
    let painted = stage.keys(&mut screen, "<down><down><space>");
    assert!(matches!(painted[..], [Effect::Paint(Colours::Light)]));
    stage.keys(&mut screen, "<end><up><up>");
    assert!(
        stage
            .frame(&screen, 80, 24)
            .contains("/home/anna/wijkschouw/heumen.db")
    );
}

#[test]
fn another_inventory_is_one_of_the_last_or_any_place() {
    let mut stage = dutch();
    let mut screen = InventoriesScreen::default();
    let opened = stage.keys(&mut screen, "<down><enter>");
    assert!(matches!(&opened[..], [Effect::Back, Effect::OpenFile(file)] if file.ends_with("mook.db")));
    let opened = stage.keys(&mut screen, "n\"/tmp/Ons dorp.db\"<enter>");
    let wanted = PathBuf::from("/tmp/Ons dorp.db");
    assert!(matches!(&opened[..], [Effect::Back, Effect::OpenFile(file)] if *file == wanted));
    let present = stage.keys(&mut InventoriesScreen::default(), "<enter>");
    assert!(matches!(present[..], [Effect::Back, Effect::Say(_)]));
}

#[test]
fn the_newest_change_is_taken_back_at_once_and_an_older_one_asks() {
    let mut stage = dutch();
    let mut screen = history();
    // The cursor begins at the newest that has not been taken back.
    assert!(matches!(stage.keys(&mut screen, "<enter>")[..], [Effect::Undo]));
    let asked = stage.keys(&mut screen, "<down><down><enter>");
    let [Effect::Open(Route::Confirm(question))] = &asked[..] else {
        panic!("{asked:?}");
    };
    assert_eq!(
        stage.words.tell(question),
        "Eerst gaan de 2 wijzigingen terug die erna kwamen. Alle 3 terugdraaien, tot en met: Heumen begonnen?"
    );
    let yes = screen.update(Input::Chosen(Choice::Yes), &stage.cx());
    assert!(matches!(yes[..], [Effect::TakeBack(3)]));
    let said = stage.keys(&mut screen, "<home><enter>");
    assert!(matches!(said[..], [Effect::Say(_)]));
    let said = stage.keys(&mut HistoryScreen::default(), "<enter>");
    assert!(matches!(said[..], [Effect::Say(_)]));
}

#[test]
fn nothing_happens_without_a_trace_of_panic_on_any_size() {
    for screen in every_panel() {
        let stage = dutch();
        for (width, height) in [(1, 1), (2, 3), (7, 2), (20, 5), (60, 16), (300, 100)] {
            stage.frame(screen.1.as_ref(), width, height);
        }
    }
}

#[test]
fn panels_look_like_this() {
    for language in Language::ALL {
        let mut stage = Stage::new(language);
        for (name, mut screen, script) in every_panel() {
            stage.keys(screen.as_mut(), script);
            for (width, height) in [(80, 24), (60, 16)] {
                kept(
                    &format!("{name}-{}-{width}x{height}", language.code()),
                    &stage.frame(screen.as_ref(), width, height),
                );
            }
        }
    }
}

#[test]
fn ascii_is_enough() {
    let stage = dutch().with_signs(&ASCII);
    for (name, screen, _) in every_panel() {
        let text = stage.frame(screen.as_ref(), 80, 24);
        let drawn = text
            .chars()
            .filter(|sign| ('\u{2190}'..='\u{2bff}').contains(sign));
        assert_eq!(drawn.collect::<String>(), "", "{name}\n{text}");
    }
}

/// Each panel with its name, and what is typed into it for its picture.
fn every_panel() -> Vec<(&'static str, Box<dyn Screen>, &'static str)> {
    let long = "Stichting Dorpshuis en Multifunctionele Accommodatie De Terp in Overasselt en omstreken";
    let items = ["Malden", "Heumen", long];
    vec![
        ("choose", Box::new(choose(&items, Some(1))), ""),
        ("choose-nothing", Box::new(choose(&items, None)), "xyz"),
        ("confirm", Box::new(confirm()), ""),
        ("retype", Box::new(retype()), "13"),
        ("told", Box::new(told()), "<down>"),
        ("palette", Box::new(PaletteScreen::new(BELOW.to_vec())), ""),
        (
            "palette-typed",
            Box::new(PaletteScreen::new(BELOW.to_vec())),
            "kern<down>",
        ),
        ("help-keys", Box::new(help()), "<down>"),
        ("help-terms", Box::new(help()), "<tab><down><down>"),
        (
            "welcome",
            Box::new(WelcomeScreen::default()),
            "Heumen<enter>Malden, ",
        ),
        ("kernen", Box::new(KernenScreen::default()), "<down>"),
        ("kernen-name", Box::new(KernenScreen::default()), "nHeum"),
        ("preferences", Box::new(PreferencesScreen::default()), "<down>"),
        ("inventories", Box::new(InventoriesScreen::default()), ""),
        ("whereabouts", Box::new(WhereaboutsScreen::default()), "<down>"),
        ("history", Box::new(history()), "<down><down>"),
    ]
}

fn label(stage: &Stage, effects: &[Effect]) -> String {
    match effects {
        [Effect::Save(edit)] => stage.words.tell(&edit.label),
        other => panic!("{other:?}"),
    }
}
