//! The name of somebody who is erased, as it is spelled by who only heard it, and made small: it goes where it is in full,
//! and is listed elsewhere.

use std::collections::BTreeMap;

use wijkschouw::domain::privacy::erasure::Erasure;
use wijkschouw::domain::record::{AnyRecord, Id, RecordKind};
use wijkschouw::domain::village::Village;

use crate::erase::doubt::{named, tells, village};
use crate::erase::planted::tell;

/// A village with Truus Hooijmans and these others, in which these are told.
fn told(others: &[&str], texts: &[(&str, Option<bool>)]) -> (Village, Id) {
    let (mut village, who) = village("Truus Hooijmans", &[], others);
    texts.iter().for_each(|(text, _)| tells(&mut village, text));
    (village, who)
}

/// Each of these is listed as sure or as doubtful, or is not.
#[track_caller]
fn are_listed(others: &[&str], texts: &[(&str, Option<bool>)]) {
    let (village, who) = told(others, texts);
    let listed = texts
        .iter()
        .filter_map(|(text, sure)| Some(((*text).to_owned(), (*sure)?)));
    let listed: BTreeMap<String, bool> = listed.collect();
    assert_eq!(named(&village, who), listed, "{others:?}");
}

const SPELLED: [(&str, Option<bool>); 11] = [
    ("Truus Hooymans zingt.", Some(true)),
    ("T. Hooymans belt.", Some(true)),
    ("Op de lijst: Hooymans, Truus", Some(true)),
    ("Sleutel bij mevr. Hooymans.", Some(true)),
    ("Bij fam. hooymans.", Some(true)),
    ("Truusje Hooymans bakt taart.", Some(true)),
    ("bij truusje hooymans thuis", Some(true)),
    ("Mail truushooymans@post.nl.", Some(true)),
    ("Vraag het Hooymans.", Some(false)),
    ("hooymans weet het", Some(false)),
    ("Hoymans weet het", None),
];

#[test]
fn the_other_spelling_of_a_name_is_listed() {
    are_listed(&["Ans de Wit"], &SPELLED);
    // Of who is called so for a part, the whole name still tells.
    are_listed(
        &["Piet Hooymans"],
        &[
            ("Truus Hooymans zingt.", Some(true)),
            ("Truusje Hooymans bakt taart.", Some(true)),
            ("Piet Hooymans bakt taart.", None),
            ("Sleutel bij mevr. Hooymans.", Some(false)),
            ("Vraag het Hooymans.", Some(false)),
            ("Vraag het Hooijmans.", Some(true)),
        ],
    );
}

#[test]
fn the_other_spelling_goes_as_was_decided() {
    let (village, who) = told(&[], &SPELLED);
    let mut erasure = Erasure::of(&village, who, &tell).unwrap();
    let left = |erasure: &Erasure| -> Vec<String> {
        let stories = village.stories.iter();
        let without = stories.map(|(id, story)| erasure.record(*id, &AnyRecord::Story(story.clone())));
        let texts = without.map(|record| match record {
            Some(AnyRecord::Story(story)) => story.text.to_string(),
            other => panic!("{other:?}"),
        });
        texts
            .filter(|text| text.to_lowercase().contains("hooymans"))
            .collect()
    };
    assert_eq!(left(&erasure).len(), 2, "{:?}", left(&erasure));
    for id in village.stories.keys() {
        erasure.decide((RecordKind::Story, *id, "text".to_owned()), true);
    }
    assert_eq!(left(&erasure), Vec::<String>::new());
    // What is packed in the history is looked at.
    for (text, sure) in SPELLED {
        assert!(sure.is_none() || erasure.may_name(text), "{text}");
    }
}

#[test]
fn a_first_and_a_family_name_beside_each_other_are_the_person_in_small_letters_too() {
    let small = [
        ("Bij truusje hooijmans aan de dijk.", Some(true)),
        ("bel truuske hooijmans", Some(true)),
        ("Bel Truusje Hooijmans.", Some(true)),
        ("truusje komt", Some(false)),
    ];
    are_listed(&[], &small);
    are_listed(&["Ans de Wit"], &small);
    // Each of both words may be of somebody else, and both together are of nobody else.
    are_listed(&["Piet Hooijmans", "Truus de Wit"], &small);
}

#[test]
fn who_is_nearly_called_so_is_not_taken_for_them() {
    are_listed(
        &["Truusje Hooymans"],
        &[
            ("Truus Hooijmans lacht.", Some(true)),
            ("Truusje Hooymans lacht.", None),
            ("truusje hooymans lacht", None),
            ("Truus Hooymans lacht.", Some(false)),
            ("Bij truusje hooijmans aan de dijk.", Some(false)),
            ("Sleutel bij mevr. Hooymans.", Some(false)),
        ],
    );
}
