//! Groups so small that a person could be recognised (AVG; `quality.md` A5).
//!
//! Where a report counts people by what they are, where they belong or what they contribute to, a group of
//! one or two says who it is to everybody who lives there. Such a group is shown as "minder dan 3", and
//! nothing is drawn of it. A group in which places or associations are counted too is shown as it is, and so
//! is one of nobody. Where the sum of a column is told too, the smallest other group of it is not shown
//! either, or else the few would be what is left. Where a kind is few, no sum of all kinds is told, and what is
//! counted of all kinds together is counted without that one.

use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::i18n::Words;

/// The least number of people that is told.
const LEAST: usize = 3;

/// So many, of whom so many are people.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Group {
    /// All of them.
    pub all: usize,
    /// The people among them.
    pub people: usize,
}

impl Group {
    /// People alone.
    pub fn people(count: usize) -> Self {
        Self {
            all: count,
            people: count,
        }
    }

    /// Counts one more.
    pub fn add(&mut self, asset: &Asset) {
        self.all += 1;
        self.people += usize::from(is_person(asset.which()));
    }

    /// Whether somebody in it could be recognised.
    pub fn is_few(self) -> bool {
        0 < self.all && self.all < LEAST && self.all == self.people
    }

    /// How many there are, or that there are few.
    pub fn told(self, words: &Words) -> String {
        if self.is_few() {
            words.say("report-few")
        } else {
            words.number(self.all)
        }
    }

    /// The same where there is little room.
    pub fn sign(self, words: &Words) -> String {
        if self.is_few() {
            format!("< {LEAST}")
        } else {
            words.number(self.all)
        }
    }
}

/// The place of the group that is not shown because the sum of these groups is told elsewhere: the smallest
/// of those that are no few. Nothing if nobody in them could be recognised.
pub(super) fn beside_few(groups: &[Group]) -> Option<usize> {
    if !groups.iter().any(|group| group.is_few()) {
        return None;
    }
    let others = groups.iter().enumerate().filter(|(_, group)| !group.is_few());
    others
        .min_by_key(|(place, group)| (group.all == 0, group.all, *place))
        .map(|(place, _)| place)
}

/// The kinds of people of which there are few among these entries.
pub(super) fn few_kinds<'a>(entries: impl Iterator<Item = &'a Asset>) -> Vec<AssetKind> {
    let mut kinds = [Group::default(); 4];
    entries.for_each(|asset| kinds[asset.which().index()].add(asset));
    let few = AssetKind::VARIANTS.iter().copied();
    few.filter(|kind| kinds[kind.index()].is_few()).collect()
}

/// Whether the sum of these entries tells how many people there are where they are few: the other kinds are
/// told one by one.
pub(super) fn sum_tells_few<'a>(entries: impl Iterator<Item = &'a Asset>) -> bool {
    !few_kinds(entries).is_empty()
}

/// Whether an entry of this kind is somebody.
pub(super) fn is_person(kind: AssetKind) -> bool {
    matches!(kind, AssetKind::Volunteer | AssetKind::Professional)
}

#[cfg(test)]
mod tests {
    use super::{Group, beside_few};
    use crate::i18n::{Language, Words};

    #[test]
    fn one_or_two_people_are_few_and_nobody_or_a_place_is_not() {
        let few = |all, people| Group { all, people }.is_few();
        assert!(few(1, 1) && few(2, 2));
        assert!(!few(0, 0) && !few(3, 3) && !few(2, 1) && !few(1, 0));
        let words = Words::new(Language::English);
        assert_eq!(Group::people(2).sign(&words), "< 3");
        assert_eq!(Group::people(2500).sign(&words.on_paper()), "2,500");
    }

    #[test]
    fn few_cannot_be_worked_out_from_the_sum() {
        let beside =
            |groups: &[usize]| beside_few(&groups.iter().copied().map(Group::people).collect::<Vec<_>>());
        assert_eq!(beside(&[12, 4, 0, 3]), None);
        assert_eq!(beside(&[12, 1, 0, 4]), Some(3));
        assert_eq!(beside(&[2, 0]), Some(1));
        assert_eq!(beside(&[1]), None);
    }
}
