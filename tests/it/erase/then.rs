//! Snapshots keep what clubs and places were called: there nobody is named either who was erased, or may not be named.

use jiff::civil::date;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::gaps::{Scope, analyse};
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::privacy::Masked;
use wijkschouw::domain::privacy::erasure::Erasure;
use wijkschouw::domain::record::{Id, RecordKind};
use wijkschouw::domain::snapshot::{Snapshot, Standing};
use wijkschouw::domain::village::Village;

use crate::erase::planted::tell;
use crate::evening::TODAY;

/// A village with this person and this club, and with a snapshot of both; the club is gone or called otherwise since.
fn village(person: &str, club: &str, now: Option<&str>) -> (Village, [Id; 3]) {
    let mut village = Village::default();
    let ids = [Id::fresh(), Id::fresh(), Id::fresh()];
    let [who, what, when] = ids;
    village
        .assets
        .insert(who, Asset::new(AssetKind::Volunteer, person).into());
    village
        .assets
        .insert(what, Asset::new(AssetKind::Association, club).into());
    let day = date(2026, 1, 1);
    let report = analyse(&village, &Scope::default(), day);
    let snapshot = Snapshot {
        content: Standing::of(&village, &report).write().into(),
        ..Snapshot::on(day)
    };
    village.snapshots.insert(when, snapshot.into());
    village.assets.remove(&what);
    if let Some(now) = now {
        village
            .assets
            .insert(what, Asset::new(AssetKind::Association, now).into());
    }
    (village, ids)
}

/// What the club was called then, as this village says.
fn called(village: &Village, [_, club, when]: [Id; 3]) -> String {
    let standing = village.snapshots[&when].standing().unwrap();
    standing.asset(club).unwrap().name.clone()
}

fn without(erasure: &Erasure, village: &Village, ids: [Id; 3]) -> String {
    let mut after = village.clone();
    for change in erasure.changes(village) {
        after.set(change.kind, change.id, change.after);
    }
    called(&after, ids)
}

#[test]
fn a_club_of_then_is_not_called_after_who_was_erased() {
    let club = "Stichting Vrienden van Truus Wolters";
    for now in [None, Some(club), Some("Vriendenkring")] {
        let (village, ids) = village("Truus Wolters", club, now);
        let mut erasure = Erasure::of(&village, ids[0], &tell).unwrap();
        let listed = erasure.namings(&village);
        let listed: Vec<(&str, bool)> = listed.iter().map(|naming| (&*naming.text, naming.sure)).collect();
        assert_eq!(listed, [(club, true)], "{now:?}");
        let told = without(&erasure, &village, ids);
        assert_eq!(told, "Stichting Vrienden van vrijwilliger", "{now:?}");
        // What is decided of the name of a club holds for what it was called then.
        erasure.decide((RecordKind::Asset, ids[1], "name".to_owned()), false);
        assert_eq!(without(&erasure, &village, ids), club, "{now:?}");
    }
}

#[test]
fn a_club_of_then_that_may_be_called_after_somebody_goes_if_asked() {
    let club = "Stichting K. Pronkzwaan";
    for now in [Some(club), Some("Kring")] {
        let (village, ids) = village("Karel Pronkzwaan", club, now);
        let mut erasure = Erasure::of(&village, ids[0], &tell).unwrap();
        let listed = erasure.namings(&village);
        assert!(listed.iter().any(|naming| naming.text == club), "{listed:?}");
        erasure.decide((RecordKind::Asset, ids[1], "name".to_owned()), true);
        assert_eq!(without(&erasure, &village, ids), "Stichting vrijwilliger");
    }
}

#[test]
fn a_club_of_then_is_not_called_after_who_may_not_be_named() {
    let club = "Stichting Vrienden van Truus Wolters";
    let (mut real, ids) = village("Truus Wolters", club, None);
    let mut masked = Masked::of(&real, TODAY, &tell);
    assert_eq!(
        called(masked.village(), ids),
        "Stichting Vrienden van vrijwilliger"
    );
    let others = Masked::for_others(&real, TODAY, &tell);
    assert_eq!(called(&others, ids), "Stichting Vrienden van vrijwilliger");
    // So is one that is there still.
    let now = village("Truus Wolters", club, Some(club));
    let shown = Masked::of(&now.0, TODAY, &tell);
    assert_eq!(
        called(shown.village(), now.1),
        "Stichting Vrienden van vrijwilliger"
    );
    // It follows who may be named.
    let change = Change::of(&real, ids[0], |asset: &mut Asset| {
        if let Kind::Volunteer(volunteer) = &mut asset.kind {
            volunteer.consent = ConsentLevel::Written;
        }
    });
    let edit = Edit::new(Phrase::new("x"), change.into_iter().collect());
    real.apply(&edit);
    masked.follow(&real, &edit, &tell);
    assert_eq!(called(masked.village(), ids), club);
}
