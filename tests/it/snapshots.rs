//! Snapshots: what they keep and what they leave out, what changed since, and that files hold them.

use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;
use proptest::prelude::*;
use rstest::rstest;
use rusqlite::Connection;
use tempfile::tempdir;
use wijkschouw::domain::asset::{Asset, Status};
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::gaps::{KeptGap, Report, Scope, Subject, analyse};
use wijkschouw::domain::gathering::{Gathering, GatheringKind};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::{Arg, Phrase};
use wijkschouw::domain::record::{AnyRecord, Id, RecordKind};
use wijkschouw::domain::snapshot::{
    Comparison, Made, Snapshot, Standing, Turn, keeps_standing, with_standing,
};
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::native;

use crate::evening::TODAY;
use crate::made_up;
use crate::store::open;

const DEMO: &[u8] = include_bytes!("../../assets/demo/wielrade.json");
const EXAMPLE: &[u8] = include_bytes!("files/worked-example.json");

fn demo() -> Village {
    native::read(DEMO).unwrap()
}

fn report(village: &Village, today: Date) -> Report {
    analyse(village, &Scope::default(), today)
}

fn standing(village: &Village) -> Standing {
    Standing::of(village, &report(village, TODAY))
}

fn compared(before: &Village, after: &Village) -> Comparison {
    Comparison::of(&standing(before), &standing(after))
}

/// The asset with this name.
fn named(village: &Village, name: &str) -> Id {
    let mut found = village.assets.iter().filter(|(_, asset)| &*asset.name == name);
    *found.next().unwrap().0
}

fn change(village: &mut Village, id: Id, change: impl FnOnce(&mut Asset)) {
    let change = Change::of(village, id, change).unwrap();
    village.apply(&Edit::new(Phrase::new("changed"), vec![change]));
}

fn remove(village: &mut Village, id: Id) {
    let removal = village.removal(RecordKind::Asset, &[id]);
    village.apply(&Edit::new(Phrase::new("removed"), removal));
}

#[test]
fn a_snapshot_keeps_the_figures_of_the_five_steps() {
    let village = native::read(EXAMPLE).unwrap();
    let today = village.assets.values().filter_map(|asset| asset.verified).max();
    let standing = Standing::of(&village, &report(&village, today.unwrap()));
    let figures: Vec<(u32, u32)> = standing
        .steps
        .iter()
        .map(|step| (step.held, step.checks))
        .collect();
    assert_eq!(figures, [(24, 66), (8, 19), (0, 8), (0, 16), (0, 0)]);
    assert_eq!(Standing::read(&standing.write()), Some(standing));
}

#[test]
fn a_snapshot_names_no_person() {
    let village = demo();
    let text = standing(&village).write();
    assert!(text.contains("Dorpshuis Het Wiel"));
    let mut people = 0;
    for asset in village.assets.values() {
        let person = matches!(asset.which(), AssetKind::Volunteer | AssetKind::Professional);
        if person {
            people += 1;
            let quoted = format!("\"{}\"", &*asset.name);
            assert!(!text.contains(&quoted), "{quoted}");
            for secret in [&*asset.phone, &*asset.email, &*asset.address, &*asset.remarks] {
                assert!(secret.is_empty() || !text.contains(secret), "{secret}");
            }
        }
    }
    assert!(people > 50);
}

#[test]
fn a_snapshot_of_another_version_is_not_read() {
    let text = standing(&demo()).write();
    assert!(Standing::read(&text).is_some());
    assert_eq!(
        Standing::read(&text.replacen("\"version\":1", "\"version\":2", 1)),
        None
    );
    assert_eq!(Standing::read("{"), None);
    assert_eq!(Standing::read(""), None);
    assert_eq!(Snapshot::on(TODAY).standing(), None);
}

#[test]
fn what_grew_and_what_stopped_is_told() {
    let before = demo();
    let mut after = before.clone();
    let active = |asset: &&Asset| asset.counted();
    let mut entries = before.assets.iter().filter(|(_, asset)| active(&&***asset));
    let [stops, sleeps, goes, out] = [(); 4].map(|()| *entries.next().unwrap().0);
    let rises = *before
        .assets
        .iter()
        .find(|(_, asset)| asset.status == Status::Idea)
        .unwrap()
        .0;
    change(&mut after, stops, |asset| asset.status = Status::Stopped);
    change(&mut after, sleeps, |asset| asset.status = Status::Dormant);
    change(&mut after, out, |asset| {
        asset.verdict = Some(wijkschouw::domain::asset::Verdict::Out)
    });
    change(&mut after, rises, |asset| asset.status = Status::Active);
    remove(&mut after, goes);
    let [new, begun] = [Id::fresh(), Id::fresh()];
    after
        .assets
        .insert(new, Asset::new(AssetKind::Place, "Nieuwe plek").into());
    let mut idea = Asset::new(AssetKind::Place, "Plan");
    idea.status = Status::Idea;
    after.assets.insert(begun, idea.into());

    let comparison = compared(&before, &after);
    let turns = |movers: &[wijkschouw::domain::snapshot::Mover]| -> Vec<(Id, Turn)> {
        movers.iter().map(|mover| (mover.asset.id, mover.turn)).collect()
    };
    assert_eq!(
        turns(&comparison.grown),
        [(new, Turn::New), (rises, Turn::Risen), (begun, Turn::Begun)]
    );
    let stopped = turns(&comparison.stopped);
    assert_eq!(stopped.len(), 4);
    for (id, turn) in [
        (stops, Turn::Stopped),
        (sleeps, Turn::Stopped),
        (out, Turn::Out),
        (goes, Turn::Gone),
    ] {
        assert!(stopped.contains(&(id, turn)), "{turn:?}");
    }
    // Of what is gone the snapshot still knows the name, for it is a place.
    assert_eq!(comparison.then(goes).unwrap().name, &*before.assets[&goes].name);
    assert_eq!(comparison.then(stops), None);
}

#[test]
fn gaps_close_and_open_or_go_and_come_with_what_they_are_about() {
    let before = native::read(EXAMPLE).unwrap();
    let mut after = before.clone();
    let [hall, eatery] = ["Dorpshuis", "Eethuis"].map(|name| named(&before, name));
    // The eatery is rated: its gap closes. The hall is not rated any more: one opens.
    change(&mut after, eatery, |asset| {
        for field in ["reachability", "accessibility", "surroundings"] {
            asset.kind.value_mut(field).unwrap().take_json(&4.into()).unwrap();
        }
    });
    change(&mut after, hall, |asset| {
        let value = asset.kind.value_mut("surroundings").unwrap();
        value.take_json(&serde_json::Value::Null).unwrap();
    });
    // Resident 1 is no longer there, and somebody else is.
    let resident = named(&before, "Bewoner 1");
    remove(&mut after, resident);
    let new = Id::fresh();
    after
        .assets
        .insert(new, Asset::new(AssetKind::Volunteer, "Bewoner 2").into());

    let comparison = compared(&before, &after);
    let of = |changes: &[wijkschouw::domain::snapshot::GapChange], id: Id| -> Vec<(String, bool)> {
        changes
            .iter()
            .filter(|change| change.gap.subject() == Some(Subject::Asset(id)))
            .map(|change| (change.gap.rule.clone(), change.with_subject))
            .collect()
    };
    assert_eq!(of(&comparison.closed, eatery), [("1.9".to_owned(), false)]);
    assert_eq!(of(&comparison.opened, hall), [("1.9".to_owned(), false)]);
    let gone = of(&comparison.closed, resident);
    assert!(!gone.is_empty() && gone.iter().all(|(_, with_subject)| *with_subject));
    let came = of(&comparison.opened, new);
    assert!(!came.is_empty() && came.iter().all(|(_, with_subject)| *with_subject));
    // What was closed stands before what went, and what opened before what came.
    for changes in [&comparison.closed, &comparison.opened] {
        assert!(changes.is_sorted_by_key(|change| change.with_subject));
    }
    let personal =
        |cell: &wijkschouw::domain::snapshot::CellChange| cell.rule == "1.1" && cell.row == "personal";
    let cells: Vec<_> = comparison.cells.iter().filter(|cell| personal(cell)).collect();
    assert_eq!(cells.len(), 1);
    assert_eq!((cells[0].column, cells[0].before, cells[0].after), (3, 1, 0));
}

#[test]
fn a_kern_that_came_brings_its_cells_and_gaps() {
    let before = native::read(EXAMPLE).unwrap();
    let mut after = before.clone();
    let kern = wijkschouw::domain::lists::Kern {
        name: "Nederasselt".into(),
    };
    let id = Id::fresh();
    after.kernen.insert(id, Arc::new(kern));
    let comparison = compared(&before, &after);
    let came: Vec<_> = comparison
        .opened
        .iter()
        .filter(|change| change.with_subject)
        .collect();
    assert!(came.iter().any(|change| change.gap.rule == "1.3"));
    let back = compared(&after, &before);
    assert_eq!(back.closed, comparison.opened);
    // Its cell of the whole village counts there too, and is then gone under the name that it had.
    let lost: Vec<_> = back
        .cells
        .iter()
        .filter(|cell| cell.row == id.to_string())
        .collect();
    assert!(
        lost.iter()
            .all(|cell| cell.name == "Nederasselt" && cell.after == 0)
    );
    assert!(!lost.is_empty());
}

#[test]
fn kept_gaps_are_called_what_the_gaps_are_called() {
    let village = demo();
    for today in [TODAY, TODAY.tomorrow().unwrap(), jiff::civil::date(2035, 1, 1)] {
        let report = report(&village, today);
        assert!(report.gaps.len() > 100);
        for gap in &report.gaps {
            let kept = KeptGap::of(gap);
            if let Subject::Groups(_) = gap.subject {
                assert_eq!(kept.subject(), Some(Subject::Village));
                continue;
            }
            assert_eq!(kept.subject().as_ref(), Some(&gap.subject), "{}", gap.rule.id);
            let title = kept.title(&village, None).unwrap();
            let args = |phrase: &Phrase| -> Vec<(String, Arg)> {
                // A title says nothing of what the gap rests on.
                let told = phrase.args.iter();
                told.filter(|(name, _)| !["entries", "names"].contains(&name.as_str()))
                    .cloned()
                    .collect()
            };
            let own = gap.title(&village);
            assert_eq!((title.key.as_str(), args(&title)), (own.key.as_str(), args(&own)));
            if let Subject::Asset(id) = gap.subject {
                // Of these only rule and entry are kept.
                assert_eq!(KeptGap::of_asset(gap.rule.id, id).nature(), Some(gap.nature));
            }
        }
    }
}

#[test]
fn what_is_gone_is_called_as_it_was() {
    let mut village = demo();
    let id = named(&village, "Dorpshuis Het Wiel");
    let kept = KeptGap::of_asset("2.1", id);
    remove(&mut village, id);
    let then = Arg::Text("Dorpshuis Het Wiel".to_owned());
    let title = kept.title(&village, Some(then.clone())).unwrap();
    assert!(title.args.contains(&("asset".to_owned(), then)));
}

fn walk(kind: GatheringKind) -> Change {
    let walk = Gathering {
        kind,
        date: Some(TODAY),
        ..Gathering::default()
    };
    Change::add(Id::fresh(), walk)
}

#[test]
fn a_walk_keeps_how_the_village_stood_and_nothing_else_does() {
    let of = |changes: Vec<Change>| Edit::new(Phrase::new("added"), changes);
    let edit = with_standing(of(vec![walk(GatheringKind::Walk)]), "{}", TODAY);
    assert_eq!(edit.changes.len(), 2);
    let Some(AnyRecord::Snapshot(snapshot)) = &edit.changes[1].after else {
        panic!("{edit:?}");
    };
    assert_eq!(snapshot.made, Made::Walk);
    assert_eq!(snapshot.gathering.0, Some(edit.changes[0].id));
    assert_eq!((&*snapshot.content, snapshot.date), ("{}", Some(TODAY)));

    let conversation = of(vec![walk(GatheringKind::Conversation)]);
    assert!(!keeps_standing(&conversation));
    assert_eq!(with_standing(conversation.clone(), "{}", TODAY), conversation);
    // Changing a walk, or taking it out, is no walk.
    let before = walk(GatheringKind::Walk).after;
    let id = Id::fresh();
    let changed = Change {
        kind: RecordKind::Gathering,
        id,
        before,
        after: walk(GatheringKind::Walk).after,
    };
    assert!(!keeps_standing(&of(vec![changed])));
    // Whoever takes over a whole village walks nowhere.
    let import: Vec<Change> = (0..101).map(|_| walk(GatheringKind::Walk)).collect();
    assert!(!keeps_standing(&of(import)));
}

#[test]
fn a_snapshot_by_hand_is_filled_in_when_it_is_kept() {
    let blank = Change::add(Id::fresh(), Snapshot::default());
    let edit = Edit::new(Phrase::new("added"), vec![blank]);
    assert!(keeps_standing(&edit));
    let kept = with_standing(edit, "{}", TODAY);
    let Some(AnyRecord::Snapshot(snapshot)) = &kept.changes[0].after else {
        panic!("{kept:?}");
    };
    assert_eq!(
        (&*snapshot.content, snapshot.date, snapshot.made),
        ("{}", Some(TODAY), Made::Hand)
    );
    // Another name changes nothing of what it keeps.
    assert!(!keeps_standing(&kept));
}

/// The village with one snapshot of itself.
fn with_snapshot(mut village: Village) -> (Village, Id) {
    let id = Id::fresh();
    let snapshot = Snapshot {
        label: "voor de zomer".into(),
        content: standing(&village).write().into(),
        ..Snapshot::on(TODAY)
    };
    village.snapshots.insert(id, Arc::new(snapshot));
    (village, id)
}

#[rstest]
#[case::of_now("dorp.db", false)]
#[case::of_before_there_were_snapshots("v1.db", true)]
fn a_file_holds_snapshots(#[case] name: &str, #[case] old: bool) {
    let folder = tempdir().unwrap();
    let path = folder.path().join(name);
    if old {
        let released = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/files/v1.db");
        std::fs::copy(released, &path).unwrap();
    }
    let (mut store, before) = open(&path);
    assert_eq!(before.snapshots.len(), 0);
    let findings = store.check().unwrap();
    let snapshot = Snapshot {
        label: "voor de zomer".into(),
        content: standing(&demo()).write().into(),
        ..Snapshot::on(TODAY)
    };
    let id = Id::fresh();
    let edit = Edit::new(Phrase::new("added"), vec![Change::add(id, snapshot.clone())]);
    store.save(&edit).unwrap();
    drop(store);

    let (mut store, after) = open(&path);
    assert_eq!(*after.snapshots[&id], snapshot);
    assert_eq!(store.check().unwrap(), findings);
    // People can read it in the file too.
    let read: (String, i64, String) = Connection::open(&path)
        .unwrap()
        .query_row(
            "SELECT date, json_extract(content, '$.steps[0].checks'), made FROM snapshots",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .unwrap();
    let checks = i64::from(report(&demo(), TODAY).steps[0].checks);
    assert_eq!(read, (TODAY.to_string(), checks, "hand".to_owned()));

    let mut village = after;
    let undone = store.undo().unwrap().unwrap();
    village.apply(&undone);
    assert_eq!(village, before);
    let redone = store.redo().unwrap().unwrap();
    village.apply(&redone);
    drop(store);
    assert_eq!(open(&path).1, village);
    assert_eq!(*village.snapshots[&id], snapshot);
}

#[test]
fn a_walk_that_is_taken_out_leaves_its_snapshot() {
    let mut village = demo();
    let edit = with_standing(
        Edit::new(Phrase::new("added"), vec![walk(GatheringKind::Walk)]),
        "{}",
        TODAY,
    );
    village.apply(&edit);
    let removal = village.removal(RecordKind::Gathering, &[edit.changes[0].id]);
    village.apply(&Edit::new(Phrase::new("removed"), removal));
    let snapshot = &village.snapshots[&edit.changes[1].id];
    assert_eq!((snapshot.gathering.0, snapshot.made), (None, Made::Walk));
}

#[test]
fn the_exchange_format_knows_no_snapshots() {
    let village = demo();
    let (with, _) = with_snapshot(village.clone());
    let file = native::write(&with);
    assert_eq!(file, native::write(&village));
    assert_eq!(native::read(file.as_bytes()).unwrap().snapshots.len(), 0);
    // A file that has them breaks the contract, as any other key does.
    let other = file.replacen("\"kernen\":", "\"snapshots\": [],\n  \"kernen\":", 1);
    assert_ne!(other, file);
    let problems = native::read(other.as_bytes()).unwrap_err();
    assert_eq!(problems[0].path, "snapshots");
    // What was there before the import stays, and nothing comes with it.
    let arrivals = wijkschouw::exchange::incoming::arrivals(&with, &native::read(file.as_bytes()).unwrap());
    assert_eq!(arrivals.changes, []);
    // An inventory with nothing but a snapshot is an empty one.
    let (lonely, _) = with_snapshot(Village::default());
    assert!(lonely.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn comparing_both_ways_says_the_same(edits in 0..120_u64, more in 0..40_u64) {
        let before = made_up::village(edits);
        let mut after = before.clone();
        for seed in 0..more {
            let edit = made_up::edit(&after, 10_000 + seed);
            after.apply(&edit);
        }
        let there = compared(&before, &after);
        let back = compared(&after, &before);
        prop_assert_eq!(&there.closed, &back.opened);
        prop_assert_eq!(&there.opened, &back.closed);
        prop_assert_eq!(there.cells.len(), back.cells.len());
        prop_assert!(compared(&after, &after).is_same());
        // Closed and opened together make the difference in gaps.
        let gaps = |village: &Village| report(village, TODAY).gaps.len();
        prop_assert_eq!(
            gaps(&before) + there.opened.len(),
            gaps(&after) + there.closed.len()
        );
        let text = standing(&after).write();
        prop_assert_eq!(Standing::read(&text), Some(standing(&after)));
    }
}
