//! Nobody knows what stands in a file from outside: every reader gets text and bytes that were spoiled at
//! random, thousands in a row, and has to say something sensible of each.
//!
//! A short round is part of the tests. `WIJKSCHOUW_FUZZ_SECONDS=300` makes it a long one of so many seconds
//! for each reader, `WIJKSCHOUW_FUZZ_FROM=70000` begins with another spoiled file than the first. What fails
//! is told with its number, and the same number is the same file on every computer. Before that it is seen
//! whether ten times as much to read takes no more than thirty times as long.

mod growth;
mod mended;
mod readers;
mod seeds;
mod spoil;
mod texts;
mod values;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};
use std::{env, fs};

use rstest::rstest;

use crate::fuzz::readers::{READERS, Reader};

pub use crate::fuzz::readers::World;
use crate::fuzz::spoil::{Dice, spoiled};

#[cfg(unix)]
pub use crate::fuzz::texts::clean;

/// How long one reader is tried in the ordinary tests.
const SHORT: Duration = Duration::from_millis(400);
/// The most that reading one spoiled file may take; unoptimised, on a computer with other work, four times as long.
const LONGEST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 5 });
/// The most memory that reading one spoiled file may take: 256 MiB.
const MOST: u64 = 256 << 10;

#[rstest]
#[case::entry_line("entry_line")]
#[case::search("search")]
#[case::walk_line("walk_line")]
#[case::fields("fields")]
#[case::days("days")]
#[case::csv("csv")]
#[case::xlsx("xlsx")]
#[case::xlsx_parts("xlsx_parts")]
#[case::xls("xls")]
#[case::ods("ods")]
#[case::ods_cells("ods_cells")]
#[case::vcard("vcard")]
#[case::geojson("geojson")]
#[case::overpass("overpass")]
#[case::hsds_json("hsds_json")]
#[case::hsds_lists("hsds_lists")]
#[case::native("native")]
#[case::questions("questions")]
#[case::preferences("preferences")]
fn whatever_comes_in_is_read_or_refused(#[case] name: &str) {
    let reader = reader(name);
    let world = World::new();
    let seeds = (reader.seeds)();
    let long = number("WIJKSCHOUW_FUZZ_SECONDS").map(Duration::from_secs);
    let from = number("WIJKSCHOUW_FUZZ_FROM").unwrap_or_default();
    growth::grows(reader, &world, &seeds, long.unwrap_or(SHORT));
    let start = Instant::now();
    for seed in &seeds {
        judge(reader, &world, seed, "as it is", long.is_some());
    }
    for round in from.. {
        if long.unwrap_or(SHORT) <= start.elapsed() {
            if long.is_some() {
                println!("{name}: {} spoiled files", round - from);
            }
            return;
        }
        let bytes = spoiled(&seeds, reader.words, &mut Dice::new(name, round));
        judge(reader, &world, &bytes, &format!("number {round}"), long.is_some());
    }
}

#[test]
fn every_reader_is_tried() {
    let this = include_str!("mod.rs");
    for reader in READERS {
        assert!(
            this.contains(&format!("(\"{}\")]", reader.name)),
            "{}",
            reader.name
        );
        assert!(2 <= (reader.seeds)().len(), "{}", reader.name);
    }
}

/// The reader of this name.
fn reader(name: &str) -> &'static Reader {
    let found = READERS.iter().find(|reader| reader.name == name);
    found.unwrap_or_else(|| panic!("no {name}"))
}

fn number(variable: &str) -> Option<u64> {
    env::var(variable).ok()?.parse().ok()
}

/// Lets it be read, and tells what was read if anything about that is wrong.
fn judge(reader: &Reader, world: &World, bytes: &[u8], which: &str, alone: bool) {
    let told = || {
        let shown: String = bytes.escape_ascii().take(4000).map(char::from).collect();
        format!("{}, {which}: {shown}", reader.name)
    };
    let before = alone.then(Memory::fresh).flatten();
    let start = Instant::now();
    let read = catch_unwind(AssertUnwindSafe(|| (reader.read)(world, bytes)));
    let taken = start.elapsed();
    assert!(read.is_ok(), "{}", told());
    assert!(taken < LONGEST, "{taken:?} for {}", told());
    if let Some(memory) = before {
        let grown = memory.grown();
        assert!(grown < MOST, "{grown} KiB for {}", told());
    }
}

/// What this process holds. Only a long round looks at it, when nothing else is going on.
struct Memory(u64);

impl Memory {
    /// From now on.
    fn fresh() -> Option<Self> {
        fs::write("/proc/self/clear_refs", "5").ok()?;
        Self::line("VmRSS:").map(Self)
    }

    /// By how many KiB it grew at most.
    fn grown(&self) -> u64 {
        Self::line("VmHWM:").unwrap_or_default().saturating_sub(self.0)
    }

    fn line(name: &str) -> Option<u64> {
        let status = fs::read_to_string("/proc/self/status").ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        line.trim().trim_end_matches(" kB").parse().ok()
    }
}
