//! Ids as small numbers, found fast.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// The number of each counted entry.
pub(super) type Numbers = HashMap<u128, u32, BuildHasherDefault<IdHasher>>;

/// Ids are random already: folding them is enough.
#[derive(Default)]
pub(super) struct IdHasher(u64);

impl Hasher for IdHasher {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u128(&mut self, number: u128) {
        // The halves; multiplied, because the table goes by the highest bits as well as the lowest.
        let folded = (number >> 64) as u64 ^ number as u64;
        self.0 = folded.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
