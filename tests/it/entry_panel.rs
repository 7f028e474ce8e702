//! The panel of the entry line on its own: what it asks for, and what it does with late answers.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::style::Modifier;
use wijkschouw::domain::entry_line::{Preview, Staying, Typing, previews};
use wijkschouw::domain::record::AnyRecord;
use wijkschouw::domain::search::Index;
use wijkschouw::i18n::Language;
use wijkschouw::keys::Action;
use wijkschouw::screens::entry_line::EntryLineScreen;
use wijkschouw::screens::{Effect, Input, Screen};

use crate::stage::{Stage, key, parsed};

/// What is asked for, if that is one of these effects.
fn asked(effects: &[Effect]) -> Option<Typing> {
    effects.iter().find_map(|effect| match effect {
        Effect::Preview(typing) => Some(typing.clone()),
        _ => None,
    })
}

fn answer(typing: &Typing, stage: &Stage) -> Input {
    let mut index = Index::default();
    index.refresh(&stage.village, &stage.words);
    let found = previews(typing, &stage.cx().reading(), &mut index, &|| false).unwrap();
    Input::Previews(found.into())
}

/// Types without answering what is asked for meanwhile; tells what was asked for, in order.
fn type_fast(screen: &mut EntryLineScreen, stage: &Stage, script: &str) -> Vec<Typing> {
    let keys = parsed(script).into_iter();
    let effects = keys.map(|key| screen.update(Input::Key(key), &stage.cx()));
    effects.filter_map(|effects| asked(&effects)).collect()
}

/// The names that an effect stores.
fn saved(effects: &[Effect]) -> Vec<String> {
    let mut names = Vec::new();
    for effect in effects {
        if let Effect::Save(edit) = effect {
            names.extend(edit.changes.iter().filter_map(|change| match &change.after {
                Some(AnyRecord::Asset(asset)) => Some(asset.name.to_string()),
                _ => None,
            }));
        }
    }
    names
}

#[test]
fn every_letter_asks_and_the_same_line_is_asked_once() {
    let stage = Stage::new(Language::Dutch);
    let mut screen = EntryLineScreen::new(None, &stage.cx());
    let typed = type_fast(&mut screen, &stage, "Koor");
    let lines: Vec<&str> = typed.iter().map(|typing| &*typing.lines[0]).collect();
    assert_eq!(lines, ["K", "Ko", "Koo", "Koor"]);
    assert!(asked(&screen.update(Input::Key(key("end")), &stage.cx())).is_none());
    // Another place of the cursor may have other completions, another village other meanings.
    assert!(asked(&screen.update(Input::Key(key("left")), &stage.cx())).is_some());
    assert!(asked(&screen.update(Input::Changed(None), &stage.cx())).is_some());
}

#[test]
fn enter_waits_for_nobody_and_takes_no_late_answer() {
    let stage = Stage::new(Language::Dutch);
    let mut screen = EntryLineScreen::new(None, &stage.cx());
    let typed = type_fast(&mut screen, &stage, "Soos #plek");
    // Nothing has been answered at all.
    let effects = screen.update(Input::Action(Action::Save), &stage.cx());
    assert_eq!(saved(&effects), ["Soos"]);
    // An answer about the line as it was a while ago.
    screen.update(answer(&typed[1], &stage), &stage.cx());
    let effects = screen.update(Input::Action(Action::Save), &stage.cx());
    assert_eq!(saved(&effects), ["Soos"]);
}

#[test]
fn what_resembles_is_found_however_fast_enter_comes() {
    let stage = Stage::new(Language::Dutch);
    let mut screen = EntryLineScreen::new(None, &stage.cx());
    type_fast(&mut screen, &stage, "fanfarre");
    let effects = screen.update(Input::Action(Action::Save), &stage.cx());
    assert!(saved(&effects).is_empty());
    let effects = screen.update(Input::Action(Action::Save), &stage.cx());
    assert_eq!(saved(&effects), ["fanfarre"]);
}

#[test]
fn tab_takes_what_fits_the_line_as_it_is_now() {
    let stage = Stage::new(Language::Dutch);
    let mut screen = EntryLineScreen::new(None, &stage.cx());
    let typed = type_fast(&mut screen, &stage, "Soos @m");
    screen.update(answer(typed.last().unwrap(), &stage), &stage.cx());
    type_fast(&mut screen, &stage, "<backspace>ov");
    let effects = screen.update(Input::Action(Action::Open), &stage.cx());
    assert_eq!(asked(&effects).unwrap().lines, ["Soos @Overasselt "]);
}

#[test]
fn an_answer_without_an_index_is_the_same() {
    let stage = Stage::new(Language::Dutch);
    let line = "Fanfarre #ver @mald >zangkoor !coh !xyz";
    let typing = Typing {
        lines: vec![line.to_owned()],
        cursor: line.len(),
        staying: Staying::default(),
    };
    let Input::Previews(found) = answer(&typing, &stage) else {
        panic!();
    };
    let at_once = Preview::at_once(line, &Staying::default(), &stage.cx().reading());
    let id = found[0].id;
    assert_eq!(Preview { id, ..at_once }, found[0]);
    assert_eq!(found[0].doubles.len(), 1);
}

#[test]
fn parts_of_the_line_are_told_apart_without_colours() {
    let mut stage = Stage::new(Language::Dutch);
    let mut screen = EntryLineScreen::new(None, &stage.cx());
    stage.keys(&mut screen, "Soos #ver !xyz -- op dinsdag");
    let cells = drawn(&screen, &stage);
    let row: Vec<(String, Modifier)> = (0..60)
        .map(|x| &cells[(2 + x, 4)])
        .map(|cell| (cell.symbol().to_owned(), cell.modifier))
        .collect();
    let of = |text: &str| {
        let line: String = row.iter().map(|(sign, _)| sign.as_str()).collect();
        row[line.find(text).unwrap()].1
    };
    let all = [of("Soos"), of("#ver"), of("!xyz"), of("-- op")];
    for (place, one) in all.iter().enumerate() {
        assert!(!all[place + 1..].contains(one), "{all:?}");
    }
}

fn drawn(screen: &EntryLineScreen, stage: &Stage) -> Buffer {
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    terminal
        .draw(|frame| screen.draw(frame, frame.area(), &stage.cx()))
        .unwrap();
    terminal.backend().buffer().clone()
}

#[test]
fn the_help_says_what_its_keys_do_in_the_line() {
    let mut evening = crate::evening::Evening::in_heumen(Language::Dutch);
    evening.keys("i<f1>").shows("Regel bewaren").shows("Aanvullen");
    evening
        .hides("Opent wat gekozen is")
        .hides("Bewaart wat op het formulier");
}
