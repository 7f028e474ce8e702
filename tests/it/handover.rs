//! What goes to a colleague: all that the inventory holds, or what changed; and what came is whole or refused.

use std::collections::BTreeSet;

use jiff::civil::date;
use jiff::{Timestamp, ToSpan};
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::distinction::Distinction;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::Kern;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::{AnyRecord, Id, Record, RecordKind};
use wijkschouw::domain::relation::Relation;
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::snapshot::Snapshot;
use wijkschouw::domain::value::Link;
use wijkschouw::domain::views::View;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::demo::is_in;
use wijkschouw::exchange::handover::{Handover, Unreadable, read};
use wijkschouw::exchange::native;
use wijkschouw::store::{Store, erased, look_through_for, make};

use crate::stage::id;

const TODAY: jiff::civil::Date = date(2026, 11, 26);

/// The demo village with what the native format has no place for: a snapshot, a view, two that are told apart.
fn village() -> Village {
    let mut village = native::read(include_bytes!("../../assets/demo/wielrade.json")).unwrap();
    let snapshot = Snapshot {
        label: "voor de zomer".into(),
        content: "{\"assets\": [], \"a\": \"é\\n\"}".into(),
        gathering: Link::to(*village.gatherings.keys().next().unwrap()),
        ..Snapshot::on(TODAY)
    };
    village.set(
        RecordKind::Snapshot,
        id(1),
        Some(AnyRecord::Snapshot(snapshot.into())),
    );
    let mut assets = village.assets.keys().copied();
    let [one, other] = [assets.next().unwrap(), assets.next().unwrap()];
    let apart = Distinction::wrap(Distinction::between_ids(one, other).into());
    village.set(
        RecordKind::Distinction,
        Distinction::id_for(one, other),
        Some(apart),
    );
    let mut settings = village.settings().clone();
    settings.views.0.push(View {
        name: "Muziek".into(),
        query: "tag:muziek".into(),
        descending: true,
        ..View::default()
    });
    village.set(
        RecordKind::Settings,
        Id::ONLY,
        Some(AnyRecord::Settings(settings.into())),
    );
    village
}

#[test]
fn everything_that_an_inventory_holds_comes_over() {
    let village = village();
    let handover = Handover::whole(&village, TODAY);
    assert!(handover.people() > 10);
    let back = read(&handover.write().unwrap()).unwrap();
    assert_eq!(village.becoming(&back.village), [], "nothing is lost");
    assert_eq!(back, handover);
    assert_eq!(back.write(), handover.write());
}

#[test]
fn a_village_without_a_name_comes_over_as_it_is() {
    let mut village = Village::default();
    let add = Change::add(id(3), Asset::new(AssetKind::Place, "Dorpshuis"));
    village.apply(&Edit::new(Phrase::new("edit-added"), vec![add]));
    let handover = Handover::whole(&village, TODAY);
    assert_eq!(read(&handover.write().unwrap()).unwrap().village, village);
}

#[test]
fn an_inventory_that_is_made_of_it_holds_the_same_and_is_for_its_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("nieuw.db");
    let village = village();
    let edit = Edit::new(
        Phrase::new("edit-handed-over").text("day", "x"),
        Village::default().becoming(&village),
    );
    make(&path, &edit, &BTreeSet::new()).unwrap();
    let opened = Store::open(&path).unwrap();
    assert_eq!(opened.village.becoming(&village), []);
    assert_eq!(opened.store.check().unwrap(), []);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = path.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    drop(opened);
    let before = std::fs::read(&path).unwrap();
    assert!(
        make(&path, &edit, &BTreeSet::new()).is_err(),
        "never over one that is there"
    );
    assert_eq!(std::fs::read(&path).unwrap(), before);
    let others = std::fs::read_dir(folder.path()).unwrap().flatten();
    let others = others.filter(|file| file.file_name().to_string_lossy().starts_with(".wijk"));
    assert_eq!(others.count(), 0, "nothing half made stays");
}

#[test]
fn of_what_changed_goes_along_what_it_points_at_and_of_what_is_gone_its_id() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let mut store = Store::open(&path).unwrap().store;
    let mut village = Village::default();
    let mut save = |changes: Vec<Change>, village: &mut Village| {
        let edit = Edit::new(Phrase::new("edit-added"), changes);
        store.save(&edit).unwrap();
        village.apply(&edit);
    };
    let [house, band, choir] = [10, 11, 12].map(id);
    let add = |id, name: &str| Change::add(id, Asset::new(AssetKind::Association, name));
    save(
        vec![
            Change::add(Id::ONLY, Settings::delivered("Heumen")),
            add(house, "Dorpshuis"),
            add(band, "Fanfare"),
            add(choir, "Koor"),
        ],
        &mut village,
    );
    let relation = Relation {
        from: Link::to(band),
        to: Link::to(house),
        ..Relation::default()
    };
    save(vec![Change::add(id(20), relation)], &mut village);
    let gone = village.removal(RecordKind::Asset, &[choir]);
    save(gone, &mut village);

    let since = Timestamp::now() - 1.hour();
    let changed = store.changed_since(since).unwrap().unwrap();
    let all = Handover::of_changes(&village, &changed, since, TODAY);
    assert_eq!(all.village, village);
    assert_eq!(all.gone, [(RecordKind::Asset, choir)].into());

    // Of the relation alone: both of its ends, and the settings.
    let changed = [(RecordKind::Relation, id(20)), (RecordKind::Asset, choir)];
    let part = Handover::of_changes(&village, &changed, since, TODAY);
    assert_eq!(part.village.relations.len(), 1);
    assert_eq!(part.village.assets.len(), 2);
    assert_eq!(part.context.len(), 3);
    assert_eq!(read(&part.write().unwrap()).unwrap(), part);

    let later = Timestamp::now() + 1.hour();
    assert_eq!(store.changed_since(later).unwrap().unwrap(), []);
    store.undo().unwrap();
    let back = store.changed_since(later).unwrap().unwrap();
    assert_eq!(back, [(RecordKind::Asset, choir)], "it is there again");
}

#[test]
fn a_part_of_the_made_up_village_is_known_as_made_up_under_another_name_too() {
    let mut village = village();
    let mut settings = village.settings().clone();
    settings.village = "Heumen".into();
    let own = Change::add(id(9), Asset::new(AssetKind::Volunteer, "Proef Persoon"));
    let renamed = Change::put(&village, Id::ONLY, AnyRecord::Settings(settings.clone().into()));
    village.apply(&Edit::new(
        Phrase::new("edit-several"),
        vec![own, renamed.unwrap()],
    ));
    let changed = [(RecordKind::Asset, id(9)), (RecordKind::Settings, Id::ONLY)];
    let part = Handover::of_changes(&village, &changed, Timestamp::now(), TODAY);
    let back = read(&part.write().unwrap()).unwrap();
    assert!(is_in(&back.village));
    assert_eq!(back.village.assets.len(), 1, "nobody else goes along");
    assert!(!part.brings_nothing());
    // Once nothing of it is left it is a village like any other.
    let mut emptied = Village::default();
    emptied.set(
        RecordKind::Settings,
        Id::ONLY,
        Some(AnyRecord::Settings(settings.into())),
    );
    emptied.set(RecordKind::Asset, id(9), village.get(RecordKind::Asset, id(9)));
    let part = Handover::of_changes(&emptied, &changed, Timestamp::now(), TODAY);
    assert!(!is_in(&part.village));
}

#[test]
fn what_was_taken_back_since_goes_along_also_when_something_else_was_done_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(&folder.path().join("dorp.db")).unwrap().store;
    let mut village = Village::default();
    let [band, choir] = [11, 12].map(id);
    let add = |id, name: &str| {
        let added = Change::add(id, Asset::new(AssetKind::Association, name));
        Edit::new(Phrase::new("edit-added").text("name", name), vec![added])
    };
    for edit in [add(band, "Fanfare"), add(choir, "Koor")] {
        store.save(&edit).unwrap();
        village.apply(&edit);
    }
    // Both were long ago, by now, and a colleague has them.
    let handed_over = Timestamp::now() + 1.second();
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    village.apply(&store.undo().unwrap().unwrap());
    village.apply(&store.redo().unwrap().unwrap());
    let asset = |id| (RecordKind::Asset, id);
    assert_eq!(
        store.changed_since(handed_over).unwrap().unwrap(),
        [asset(choir)],
        "taken back and done again"
    );
    village.apply(&store.undo().unwrap().unwrap());
    let edit = add(id(13), "Toneel");
    store.save(&edit).unwrap();
    village.apply(&edit);
    let changed = store.changed_since(handed_over).unwrap().unwrap();
    assert_eq!(
        changed,
        [asset(choir), asset(id(13))],
        "the choir cannot come back any more"
    );
    let part = Handover::of_changes(&village, &changed, handed_over, TODAY);
    assert!(part.gone.contains(&asset(choir)));
}

#[test]
fn who_was_erased_goes_along_as_an_id_and_comes_back_at_no_colleague() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("nieuw.db");
    let village = village();
    let handover = Handover::whole(&village, TODAY).without([id(77)].into());
    let content = handover.write().unwrap();
    let back = read(&content).unwrap();
    assert_eq!(back.erased, [id(77)].into());
    let edit = Edit::new(
        Phrase::new("edit-handed-over").text("day", "x"),
        Village::default().becoming(&back.village),
    );
    make(&path, &edit, &back.erased).unwrap();
    assert_eq!(erased(&path).unwrap(), [id(77)].into());
    // Also where the list beside the file gets lost, and where the file is replaced by one of before.
    let list = folder.path().join("nieuw.db.erased");
    assert_eq!(std::fs::read_to_string(&list).unwrap().trim(), id(77).to_string());
    std::fs::remove_file(list).unwrap();
    assert_eq!(erased(&path).unwrap(), [id(77)].into());
    // Somebody takes in what they still had of before: everybody comes, but for her.
    let mut earlier = village.clone();
    let joke = Asset::new(AssetKind::Volunteer, "Joke Hazelaar");
    earlier.apply(&Edit::new(
        Phrase::new("edit-added"),
        vec![Change::add(id(77), joke)],
    ));
    let copy = folder.path().join("eerder.db");
    let edit = Edit::new(Phrase::new("edit-added"), Village::default().becoming(&earlier));
    make(&copy, &edit, &BTreeSet::new()).unwrap();
    let returning = look_through_for(&path, None, &Village::default(), &copy).unwrap();
    let (then, left_out) = (returning.village, returning.erased);
    assert_eq!((left_out, then.assets.contains_key(&id(77))), (1, false));
}

#[test]
fn what_breaks_its_contract_is_refused_whole() {
    let whole = Handover::whole(&village(), TODAY).write().unwrap();
    let whole = String::from_utf8(whole).unwrap();
    let broken = |from: &str, to: &str| {
        assert!(whole.contains(from), "{from}");
        read(whole.replacen(from, to, 1).as_bytes()).unwrap_err()
    };
    assert_eq!(read(b"not json").unwrap_err(), Unreadable::Foreign);
    assert_eq!(read(b"{}").unwrap_err(), Unreadable::Foreign);
    assert_eq!(
        read(br#"{"format":"iets anders","version":1}"#).unwrap_err(),
        Unreadable::Foreign
    );
    assert_eq!(broken("\"version\": 1", "\"version\": 2"), Unreadable::Newer);
    for (from, to) in [
        ("\"made\": \"2026-11-26\"", "\"made\": \"vandaag\""),
        ("\"gone\": []", "\"gone\": [], \"extra\": 1"),
        ("\"content\":", "\"inhoud\":"),
        // A field that has its place in the native format may not come in beside it.
        ("\"views\":", "\"village\":"),
        ("\"one\": \"", "\"one\": \"0"),
    ] {
        assert!(matches!(broken(from, to), Unreadable::Broken(_)), "{to}");
    }
    // Told apart from somebody who is not there.
    let one = whole
        .split("\"one\": \"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let nobody = "00000000-0000-7000-8000-000000009999";
    let pair = format!("\"one\": \"{one}\"");
    let refused = broken(&pair, &format!("\"one\": \"{nobody}\""));
    assert!(matches!(refused, Unreadable::Broken(_)));
    for end in (0..whole.len()).step_by(whole.len() / 50) {
        let end = (end..).find(|end| whole.is_char_boundary(*end)).unwrap();
        assert!(read(&whole.as_bytes()[..end]).is_err(), "cut at {end}");
    }
}

#[test]
fn an_export_that_somebody_sealed_themselves_is_taken_for_all_of_a_village() {
    let village = native::read(include_bytes!("../../assets/demo/wielrade.json")).unwrap();
    let read = read(native::write(&village).as_bytes()).unwrap();
    assert_eq!(read.village, village);
    assert_eq!(read.since, None);
}

#[test]
fn after_very_much_was_taken_back_everything_goes_along_for_nobody_can_tell_what_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(&folder.path().join("dorp.db")).unwrap().store;
    let mut village = Village::default();
    let band = Change::add(id(11), Asset::new(AssetKind::Association, "Fanfare"));
    let many = (0..10_001).map(|number| {
        let name = format!("Kern {number}");
        Change::add(
            Id::fresh(),
            Kern {
                name: name.as_str().into(),
            },
        )
    });
    for changes in [vec![band], many.collect()] {
        let edit = Edit::new(Phrase::new("edit-several"), changes);
        store.save(&edit).unwrap();
        village.apply(&edit);
    }
    let handed_over = Timestamp::now() - 1.second();
    village.apply(&store.undo().unwrap().unwrap());
    assert_eq!(store.changed_since(handed_over).unwrap(), None);
    let later = Timestamp::now() + 1.second();
    assert!(store.changed_since(later).unwrap().is_some());
}
