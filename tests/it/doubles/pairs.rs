//! What is said of two entries that may be one.

use std::sync::Arc;

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::Edit;
use wijkschouw::domain::distinction::Distinction;
use wijkschouw::domain::doubles::{DoublesIndex, Ground, Pair, Sure, pairs};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::{Id, RecordKind};
use wijkschouw::domain::village::Village;

use super::{entered, entry, with_kernen};
use crate::made_up::edit;

fn pairs_of(village: &Village) -> Vec<Pair> {
    pairs(village, &|| false).unwrap()
}

#[test]
fn a_pair_says_on_what_it_rests_and_how_sure_it_is() {
    let mut village = with_kernen(&["Malden", "Heumen"]);
    let ids = entered(
        &[
            "p Dorpshuis De Eik | Malden | tel 024-5550123 | adres Dorpsstr. 12",
            "p Gemeenschapshuis de Eik | Malden | tel +31 24 5550123 | adres Dorpsstraat 12",
            "a Wandelclub De Stappers | Malden",
            "a Wandelclub De Stappers | Heumen",
            "v Henk Willemsen",
        ],
        &mut village,
    );
    let found = pairs_of(&village);
    assert_eq!(found.len(), 2);
    assert_eq!((found[0].one, found[0].other), (ids[0], ids[1]));
    assert_eq!(
        found[0].grounds,
        [Ground::AlikeName, Ground::SamePhone, Ground::SameAddress]
    );
    assert_eq!(found[0].sure, Sure::Nearly);
    assert_eq!(found[1].grounds, [Ground::SameName, Ground::OtherKern]);
    assert_eq!(found[1].sure, Sure::Maybe);
    assert!(found[1].grounds[1].against());
}

#[test]
fn who_was_told_apart_is_no_pair_any_more_until_that_is_taken_back() {
    let mut village = with_kernen(&["Malden"]);
    let ids = entered(
        &["v Kees Jansen", "v Kees Jansen", "v Kees Janssen"],
        &mut village,
    );
    assert_eq!(pairs_of(&village).len(), 3);
    let edit = Distinction::between(&village, ids[1], ids[0]);
    village.apply(&edit);
    let left = pairs_of(&village);
    assert_eq!(left.len(), 2);
    assert!(left.iter().all(|pair| pair.other == ids[2]));
    // Saying it again, the other way round, changes nothing.
    assert!(Distinction::between(&village, ids[0], ids[1]).changes.is_empty());
    let index = DoublesIndex::new(&village);
    let like: Vec<Id> = index
        .like_entry(ids[0], &village.assets[&ids[0]])
        .into_iter()
        .map(|like| like.id)
        .collect();
    assert_eq!(like, [ids[2]]);
    village.apply(&edit.inverse());
    assert_eq!(pairs_of(&village).len(), 3);
}

#[test]
fn a_decision_goes_with_the_entry_that_is_deleted_and_comes_back_with_it() {
    let mut village = with_kernen(&[]);
    let ids = entered(&["v Kees Jansen", "v Kees Jansen"], &mut village);
    village.apply(&Distinction::between(&village, ids[0], ids[1]));
    let before = village.clone();
    let removal = Edit::new(Phrase::new("test"), village.removal(RecordKind::Asset, &ids[1..]));
    village.apply(&removal);
    assert!(village.distinctions.is_empty());
    village.apply(&removal.inverse());
    assert_eq!(village, before);
}

#[test]
fn a_list_is_compared_with_the_village_and_with_its_own_earlier_rows() {
    let mut village = with_kernen(&["Malden"]);
    let ids = entered(&["a KBO | Malden | tel 024-5550123"], &mut village);
    let mut index = DoublesIndex::new(&village);
    let row = entry("a Biljartclub De Keu", &village);
    assert_eq!(index.like(&row), []);
    let new = Id::fresh();
    index.add(new, &row);
    assert_eq!(index.like(&entry("a Biljartclub de Keu", &village))[0].id, new);
    assert_eq!(index.like(&entry("a K.B.O. Malden", &village))[0].id, ids[0]);
    assert_eq!(index.like(&Asset::default()), []);
}

#[test]
fn what_everybody_shares_tells_nobody_apart() {
    let mut village = with_kernen(&[]);
    let lines: Vec<String> = (0..60)
        .map(|number| {
            format!(
                "v Els {} | tel 024-5550100",
                ["Jansen", "Bos", "Smit", "Pol", "Wijnen"][number % 5]
            )
        })
        .collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    entered(&lines, &mut village);
    let row = entry("v Els | tel 024-5550100", &village);
    assert_eq!(DoublesIndex::new(&village).like(&row), []);
}

#[test]
fn a_pair_is_a_pair_whichever_comes_first() {
    for seed in 0..30 {
        let mut village = Village::default();
        for step in 0..60 {
            let edit = edit(&village, seed * 60 + step);
            village.apply(&edit);
        }
        let index = DoublesIndex::new(&village);
        let like = |id: Id| index.like_entry(id, &village.assets[&id]);
        for id in village.assets.keys() {
            for found in like(*id) {
                let back = like(found.id);
                let back = back.iter().find(|back| back.id == *id);
                let back = back.unwrap_or_else(|| panic!("{seed}: {id} {found:?}"));
                assert_eq!((&back.grounds, back.sure), (&found.grounds, found.sure));
            }
        }
        let both = pairs_of(&village);
        let single: usize = village.assets.keys().map(|id| like(*id).len()).sum();
        assert_eq!(2 * both.len(), single);
        assert!(both.iter().all(|pair| pair.one < pair.other));
    }
}

#[test]
fn an_overtaken_search_gives_nothing() {
    let mut village = with_kernen(&[]);
    entered(&["v Kees Jansen", "v Kees Jansen"], &mut village);
    assert_eq!(pairs(&village, &|| true), None);
    village.assets.insert(Id::fresh(), Arc::default());
    assert_eq!(pairs_of(&village).len(), 1);
}
