//! What people told that does not stand beside a figure yet.

use crate::exchange::report::basis::Basis;
use crate::exchange::report::content::{Block, Part};

/// The most that are told here.
const TOLD: usize = 10;

/// The part with the other stories; nothing if all stand elsewhere.
pub(super) fn part(basis: &Basis) -> Option<Part> {
    let mut part = Part::new(basis.say("report-stories"));
    while part.blocks.len() < TOLD {
        let Some(quote) = basis.tale(|_, _| true) else {
            break;
        };
        part.blocks.push(Block::Quote(quote));
    }
    let left = basis.tales.borrow().left();
    if 0 < left {
        part.text(basis.count("report-stories-more", left));
    }
    (!part.blocks.is_empty()).then_some(part)
}
