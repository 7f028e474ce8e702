//! How many of the pairs that are one are found, and how many that are two are taken for one.

use wijkschouw::domain::doubles::{DoublesIndex, Likeness, Sure};
use wijkschouw::domain::record::Id;

use super::labelled::{DIFFERENT, SAME};
use super::{entered, entry, with_kernen};

/// The other entry of the pair, if the one is found to be like it, whichever was there first.
fn found(one: &str, other: &str) -> Option<Likeness> {
    let asked = |there: &str, new: &str| {
        let mut village = with_kernen(&["Malden", "Heumen"]);
        entered(&[there], &mut village);
        let found = DoublesIndex::new(&village).like(&entry(new, &village));
        assert!(found.len() < 2);
        found.into_iter().next()
    };
    let (first, second) = (asked(one, other), asked(other, one));
    let said = |like: &Likeness| (like.grounds.clone(), like.sure);
    assert_eq!(
        first.as_ref().map(said),
        second.as_ref().map(said),
        "{one} / {other}"
    );
    first
}

#[test]
fn nearly_all_that_are_one_are_found_and_nearly_none_that_are_two() {
    let missed: Vec<_> = SAME
        .iter()
        .filter(|(one, other)| found(one, other).is_none())
        .collect();
    let alarms: Vec<_> = DIFFERENT
        .iter()
        .filter_map(|(one, other)| Some((one, other, found(one, other)?)))
        .collect();
    let recall = 1.0 - missed.len() as f64 / SAME.len() as f64;
    let false_alarms = alarms.len() as f64 / DIFFERENT.len() as f64;
    println!(
        "recall {recall:.3}, false alarms {false_alarms:.3}, of {} and {}",
        SAME.len(),
        DIFFERENT.len()
    );
    assert!(0.97 <= recall, "{missed:#?}");
    assert!(false_alarms <= 0.03, "{alarms:#?}");
    // Nobody is told to be nearly sure of what is not so.
    let sure = alarms.iter().filter(|(.., like)| Sure::Maybe < like.sure);
    assert_eq!(sure.count(), 0, "{alarms:#?}");
}

#[test]
fn all_of_them_in_one_village_are_found_as_pairs_too() {
    let mut village = with_kernen(&["Malden", "Heumen"]);
    let both: Vec<&str> = SAME.iter().flat_map(|(one, other)| [*one, *other]).collect();
    let ids = entered(&both, &mut village);
    let pairs = wijkschouw::domain::doubles::pairs(&village, &|| false).unwrap();
    let has = |one: Id, other: Id| pairs.iter().any(|pair| (pair.one, pair.other) == (one, other));
    let missed = ids.chunks(2).filter(|pair| !has(pair[0], pair[1])).count();
    assert!(missed <= SAME.len() / 20, "{missed}");
}
