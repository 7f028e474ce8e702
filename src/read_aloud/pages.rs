//! A list in pages of ten, numbered from its start.

use std::ops::Range;

use crate::read_aloud::desk::Desk;

/// How many are read at once.
const TEN: usize = 10;

/// How far a list has been read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Pages {
    read: usize,
}

impl Pages {
    /// The places of the next page in a list of so many; empty at its end.
    pub fn next(&mut self, count: usize) -> Range<usize> {
        let from = self.read.min(count);
        self.read = (from + TEN).min(count);
        from..self.read
    }

    /// Goes back to the start of the page that was read last.
    pub fn again(&mut self) {
        self.read = self.read.saturating_sub(1) / TEN * TEN;
    }

    /// Says how many of so many have not been read, if any.
    pub fn tell_left(self, count: usize, desk: &mut Desk) {
        match count.saturating_sub(self.read) {
            0 => {}
            left => desk.count("aloud-more-left", left),
        }
    }
}
