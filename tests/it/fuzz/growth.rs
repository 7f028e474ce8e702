//! Ten times as much to read may not take a hundred times as long.

use std::time::{Duration, Instant};

use crate::fuzz::readers::{Reader, World};
use crate::fuzz::spoil::NASTY;

/// How much there is to read at first: so much that reading it can be measured.
const SOME: usize = 1_500;
/// Ten times as much may take thirty times as long.
const STEEPEST: u32 = 30;
/// What took less is not measured, but noise.
const MEASURABLE: Duration = Duration::from_millis(if cfg!(debug_assertions) { 20 } else { 4 });

/// Much of everything that means something to this reader. A long round, or as much of it as fits in this time.
pub fn grows(reader: &Reader, world: &World, seeds: &[Vec<u8>], within: Duration) {
    let start = Instant::now();
    let words = reader
        .words
        .iter()
        .chain(&NASTY)
        .map(|word| word.as_bytes().to_vec());
    let pieces: Vec<Vec<u8>> = seeds.iter().cloned().chain(words).collect();
    for piece in &pieces {
        // By itself, and in the middle of a good file.
        for (before, after) in [(&[][..], &[][..]), seeds[0].split_at(seeds[0].len() / 2)] {
            if within < start.elapsed() {
                return;
            }
            let much = |size: usize| {
                let many = piece.repeat(1 + size / piece.len());
                [before, many.as_slice(), after].concat()
            };
            judge(reader, world, &much);
        }
    }
}

fn judge(reader: &Reader, world: &World, much: &dyn Fn(usize) -> Vec<u8>) {
    let more = much(10 * SOME);
    let long = time(reader, world, &more);
    if long < MEASURABLE * STEEPEST {
        return;
    }
    let some = much(SOME);
    let allowed = || time(reader, world, &some).max(MEASURABLE) * STEEPEST;
    // A computer with other work may be slow for a moment, but not three times.
    let slow = |_| allowed() < time(reader, world, &more);
    let shown: String = some.escape_ascii().take(300).map(char::from).collect();
    assert!(
        !(0..3).all(slow),
        "{}: {long:?} for ten times {shown}",
        reader.name
    );
}

fn time(reader: &Reader, world: &World, bytes: &[u8]) -> Duration {
    let start = Instant::now();
    (reader.read)(world, bytes);
    start.elapsed()
}
