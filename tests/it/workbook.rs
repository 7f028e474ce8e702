//! The workbook: walks, stories, relations and plans, sort by sort.

use wijkschouw::domain::record::{AnyRecord, RecordKind};
use wijkschouw::domain::relation::Relation;
use wijkschouw::domain::value::Link;
use wijkschouw::i18n::Language;
use wijkschouw::screens::workbook::WorkbookScreen;
use wijkschouw::screens::{Effect, Route};

use crate::stage::{Stage, id};

/// The fanfare and the choir know each other.
fn acquainted() -> Stage {
    let mut stage = Stage::new(Language::Dutch);
    let relation = Relation {
        from: Link::to(id(10)),
        to: Link::to(id(11)),
        ..Relation::default()
    };
    stage.village.relations.insert(id(30), relation.into());
    stage
}

#[test]
fn each_sort_says_how_many_there_are() {
    let stage = acquainted();
    let frame = stage.frame(&WorkbookScreen::default(), 80, 24);
    assert!(frame.contains("Verbindingen (1)"), "{frame}");
    assert!(frame.contains("Schouwen en gesprekken (0)"), "{frame}");
}

#[test]
fn a_relation_is_named_by_its_ends_opened_and_deleted() {
    let mut stage = acquainted();
    let mut screen = WorkbookScreen::default();
    stage.keys(&mut screen, "<down><down><down><enter>");
    let frame = stage.frame(&screen, 80, 24);
    assert!(frame.contains("Fanfare werkt samen met Zangkoor"), "{frame}");
    let opened = stage.keys(&mut screen, "<enter>");
    let [Effect::Open(Route::Form(route))] = &opened[..] else {
        panic!("{opened:?}");
    };
    assert_eq!(route.id, Some(id(30)));
    let deleted = stage.keys(&mut screen, "d");
    assert!(matches!(deleted[..], [Effect::Save(_)]));
    assert!(stage.village.relations.is_empty());
    let frame = stage.frame(&screen, 80, 24);
    assert!(frame.contains("Nog niets"), "{frame}");
}

#[test]
fn a_new_one_is_of_the_sort_that_is_chosen() {
    let mut stage = acquainted();
    let mut screen = WorkbookScreen::default();
    let effects = stage.keys(&mut screen, "<down>n");
    let [Effect::Open(Route::Form(route))] = &effects[..] else {
        panic!("{effects:?}");
    };
    assert_eq!(route.record, AnyRecord::empty(RecordKind::Story));
    assert_eq!(route.id, None);
}

#[test]
fn esc_goes_back_to_the_sorts_and_then_closes() {
    let mut stage = acquainted();
    let mut screen = WorkbookScreen::default();
    stage.keys(&mut screen, "<enter>");
    assert!(stage.keys(&mut screen, "<esc>").is_empty());
    assert!(matches!(stage.keys(&mut screen, "<esc>")[..], [Effect::Back]));
}
