//! On what the report rests: the publications, how is counted, and what is not shown.

use crate::domain::gaps::RULES;
use crate::domain::phrase::Phrase;
use crate::domain::record::RecordKind;
use crate::exchange::report::basis::Basis;
use crate::exchange::report::content::{Block, Part};
use crate::exchange::report::few::sum_tells_few;

/// Publications that no rule has as its source.
const ALSO: [&str; 2] = ["source-gm", "source-br"];

/// The last part.
pub(super) fn part(basis: &Basis) -> Part {
    let mut part = Part::new(basis.say("report-sources"));
    part.text(basis.say("report-sources-count"));
    part.text(basis.say("report-sources-people"));
    let mut keys: Vec<String> = Vec::new();
    for key in RULES
        .iter()
        .map(|rule| rule.source_label())
        .chain(ALSO.map(str::to_owned))
    {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    part.blocks
        .push(Block::Items(keys.iter().map(|key| basis.say(key)).collect()));
    let made = |key: &str| {
        Phrase::new(key)
            .text("day", basis.day(Some(basis.today)))
            .number("walks", basis.village.count(RecordKind::Gathering))
    };
    let made = match totals(basis) {
        None | Some((0, _)) => made("report-made-few"),
        Some((entries, counted)) if entries == counted => made("report-made").number("entries", entries),
        Some((entries, counted)) => made("report-made-beside")
            .number("entries", entries)
            .number("counted", counted),
    };
    part.text(basis.tell(&made));
    part
}

/// How many entries there are, and how many of them count; nothing where that would tell how many people there
/// are of a kind of which there are few.
pub(super) fn totals(basis: &Basis) -> Option<(usize, usize)> {
    let all = || basis.village.assets.values().map(AsRef::as_ref);
    let counted = || all().filter(|asset| asset.counted());
    let few = sum_tells_few(all()) || sum_tells_few(counted());
    (!few).then(|| (all().count(), counted().count()))
}
