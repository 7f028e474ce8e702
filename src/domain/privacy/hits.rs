//! Where in a text stands what must not be said, and what is said instead.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use crate::domain::fold::plain;
use crate::domain::privacy::accounts::{accounts_in, joined_in};
use crate::domain::privacy::alone::{Reading, is_capital, is_particle};
use crate::domain::privacy::houses::{House, houses_in};
use crate::domain::privacy::mentions::{Mentions, Writing};
use crate::domain::privacy::phones::without_code_in;
use crate::domain::privacy::secrets::Secrets;
use crate::domain::privacy::sketch::Sketch;
use crate::domain::privacy::spelled::{Spelled, spelled_in};
use crate::domain::privacy::spots::{self, Spot, Square, WRITTEN, spots_in};
use crate::domain::privacy::within::{digits_in, is_street};
use crate::domain::record::Id;

/// A place in a text and what is said there instead.
pub(super) type Hit = (Range<usize>, Arc<str>);

impl Mentions {
    /// Where something else comes in this text. What it is made of is added to the sketch.
    pub(super) fn hits(&self, text: &str, writing: Writing, sketch: &mut Sketch) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        let reading = Reading::of(text);
        let places = &reading.places;
        reading.words.iter().for_each(|word| sketch.add(word));
        (0..places.len())
            .filter(|at| reading.has_figures(*at))
            .for_each(|at| sketch.add(&reading.key(at)));
        let mut add = |place: Range<usize>, ids: Option<&BTreeSet<Id>>| {
            let instead = ids.and_then(|ids| self.instead(ids));
            hits.extend(instead.map(|instead| (place, instead)));
        };
        let whole = |place: Range<usize>| match writing.is_contact() {
            true => place,
            false => with_other_half(&reading, place),
        };
        for (place, ids) in self.wholes(&reading) {
            add(whole(place), Some(ids));
        }
        let alone = self.alone.hits(&reading, writing);
        for (place, ids) in alone.filter(|(place, _)| !writing.is_contact() || !is_street(&text[place.end..]))
        {
            add(whole(self.with_surname(&reading, place, ids)), Some(ids));
        }
        for (place, account) in accounts_in(text) {
            sketch.add(&account);
            add(place, self.accounts.get(&account));
        }
        for Spelled { place, mail } in spelled_in(text) {
            let mail = Reading::of(&mail);
            add(place, self.wholes(&mail).next().map(|(_, ids)| ids));
        }
        for (place, joined) in joined_in(&reading) {
            sketch.add(&joined);
            add(place, self.joined.get(&*joined));
        }
        for House { place, key, probe } in houses_in(&reading) {
            sketch.add(&probe);
            add(place, self.houses.get(&key));
        }
        for (place, spot) in spots_in(text) {
            let squares = spot.squares();
            squares
                .iter()
                .for_each(|square| sketch.add(&spots::probe(*square)));
            add(place, self.who_lives_at(spot, &squares).as_ref());
        }
        for run in digits_in(text, places) {
            let digits: String = text[run.clone()].chars().filter(char::is_ascii_digit).collect();
            sketch.add_digits(&digits);
            add(run.clone(), self.number_in(&digits));
            for (place, digits) in without_code_in(text, run) {
                add(place, self.nearby.get(&digits));
            }
        }
        hits
    }

    /// Where words in a row stand that must not be said, and whose they are.
    pub(super) fn wholes<'a>(
        &'a self,
        reading: &'a Reading,
    ) -> impl Iterator<Item = (Range<usize>, &'a BTreeSet<Id>)> {
        let Reading { places, words, .. } = reading;
        words.iter().enumerate().filter_map(|(number, word)| {
            let rows = self.first.get(word).into_iter().flatten();
            let here = rows.filter(|(row, _)| words[number..].starts_with(row));
            let here = here.filter(|(row, _)| !parts(reading, number, row.len()));
            let longest = here.max_by_key(|(row, _)| row.len());
            let (row, ids) = longest.filter(|(row, _)| !self.longer.has(words, number, row.len()))?;
            let last = number + row.len() - 1;
            Some((places[number].start..places[last].end, ids))
        })
    }

    /// Where a name stands, with the surname right behind it, also if one letter of that is another: "Piet Janssen" of
    /// somebody called Jansen.
    fn with_surname(&self, reading: &Reading, place: Range<usize>, ids: &BTreeSet<Id>) -> Range<usize> {
        let Some(next) = reading.places.iter().position(|word| place.end < word.start) else {
            return place;
        };
        let word = reading.bare(next);
        let beside = &reading.text[place.end..reading.places[next].start] == " " && is_capital(word);
        let word = plain(word);
        let mut people = ids.iter().filter_map(|id| self.people.get(id));
        let is_theirs = |person: &Secrets| person.parts.iter().any(|part| part.is_nearly(&word));
        match beside && people.any(is_theirs) {
            true => place.start..reading.places[next].end,
            false => place,
        }
    }

    /// Who lives at this place, which may be in these squares.
    fn who_lives_at(&self, spot: Spot, squares: &[Square]) -> Option<BTreeSet<Id>> {
        let is_home = |id: &Id| {
            let person = self.people.get(id);
            person.is_some_and(|person| person.spots.iter().any(|home| home.is_near(spot, WRITTEN)))
        };
        let there = squares.iter().filter_map(|square| self.squares.get(square));
        let one = there.flatten().find(|id| is_home(id))?;
        Some([*one].into())
    }

    fn instead(&self, ids: &BTreeSet<Id>) -> Option<Arc<str>> {
        let first = ids.first().and_then(|id| self.people.get(id));
        first.map(|secrets| secrets.instead.clone())
    }

    /// Who has a phone number among these digits.
    fn number_in(&self, digits: &str) -> Option<&BTreeSet<Id>> {
        let windows = self
            .lengths
            .iter()
            .filter(|length| **length <= digits.len())
            .flat_map(|length| (0..=digits.len() - length).map(move |start| &digits[start..start + length]));
        windows
            .filter_map(|window| self.digits.get(window))
            .find(|ids| self.instead(ids).is_some())
    }
}

/// Where a name stands, with the other half of a double surname of which it is one: "Hooijmans-de Boer".
fn with_other_half(reading: &Reading, name: Range<usize>) -> Range<usize> {
    let Reading { text, places, .. } = reading;
    let first = places.partition_point(|word| word.end <= name.start);
    let next = places.partition_point(|word| word.start < name.end);
    let is_called = |at: usize| is_capital(reading.word(at)) && !reading.has_figures(at);
    if next == 0 || !is_called(next - 1) {
        return name;
    }
    let between = |at: usize| &text[places[at - 1].end..places[at].start];
    let (mut start, mut end) = (name.start, name.end);
    if 0 < first && first < next && between(first) == "-" && is_called(first - 1) {
        start = places[first - 1].start;
    }
    let is_led =
        |at: usize| is_particle(&plain(reading.word(at))) && at + 1 < places.len() && between(at + 1) == " ";
    let half = (next..places.len()).find(|at| !is_led(*at));
    if let Some(half) = half.filter(|half| between(next) == "-" && is_called(*half)) {
        end = places[half].end;
    }
    start..end
}

/// The fewest letters of a word that is not shortened, so that a full stop behind it ends a sentence.
const WHOLE: usize = 4;

/// Whether a bracket or the end of a sentence stands between so many words from here: "Vraag Wolfs. Petra weet het."
fn parts(reading: &Reading, from: usize, count: usize) -> bool {
    (from..from + count - 1).any(|at| {
        let gap = &reading.text[reading.places[at].end..reading.places[at + 1].start];
        let ends = gap.starts_with(". ") && WHOLE <= reading.word(at).chars().count();
        ends || gap.contains(['(', ')', '!', '?'])
    })
}
