//! Spoiling: from a few good files any number of bad ones.

use std::ops::Range;

/// No spoiled file is larger than this.
const LARGEST: usize = 64 << 10;

/// What spoils text of every sort: signs that mean something somewhere, signs that cannot be seen, and
/// numbers and days at the edge of what there is.
pub const NASTY: [&str; 66] = [
    "\0",
    "\t",
    "\r",
    "\n",
    "\r\n",
    "\n\n",
    " ",
    "\"",
    "\"\"",
    "'",
    "`",
    "\\",
    "/",
    "//",
    "..",
    "../",
    ";",
    ",",
    "|",
    ":",
    "::",
    "=",
    "&",
    "&amp;",
    "&#0;",
    "<",
    ">",
    "</",
    "]]>",
    "{",
    "}",
    "[",
    "]",
    "[]",
    "{}",
    "(",
    ")",
    "%",
    "%00",
    "_",
    "*",
    "#",
    "@",
    "!",
    "+",
    "-",
    "--",
    "~",
    "\u{1b}[31m",
    "\u{1b}]52;c;YQ==\u{7}",
    "\u{9b}",
    "\u{202e}",
    "\u{200b}",
    "\u{feff}",
    "\u{301}\u{301}\u{301}",
    "İ",
    "ẞ",
    "ﬁ",
    "e\u{301}",
    "\u{1F468}\u{200d}\u{1F33E}",
    "漢",
    "𝔊",
    "null",
    "true",
    "NaN",
    "=1+1",
];

/// Numbers at the edge.
pub const EDGES: [&str; 20] = [
    "0",
    "-0",
    "-1",
    "0.1",
    "1e999",
    "-1e999",
    "1e-999",
    "255",
    "256",
    "65536",
    "2147483648",
    "4294967296",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "18446744073709551616",
    "0x7f",
    "٣",
    "½",
    "9999",
];

/// Numbers that are the same on every computer.
pub struct Dice(u64);

impl Dice {
    /// For this file of this reader.
    pub fn new(reader: &str, round: u64) -> Self {
        let start = reader.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
            (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self(start ^ round.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    /// A number below this one; 0 if there is none.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap() % end.max(1)
    }

    /// One of these.
    pub fn one<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }

    /// A piece of so many bytes: mostly a small one.
    fn piece(&mut self, length: usize) -> Range<usize> {
        let start = self.below(length + 1);
        let most = if self.below(4) == 0 { length } else { 24 };
        let end = start + self.below(most + 1);
        start..end.min(length)
    }
}

/// A good file, spoiled at some places. `words` are those that mean something to its reader.
pub fn spoiled(seeds: &[Vec<u8>], words: &[&str], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seeds[dice.below(seeds.len())].clone();
    // Few changes leave most of it readable, and so come further.
    let times = 1 << dice.below(5);
    for _ in 0..times {
        spoil(&mut bytes, seeds, words, dice);
    }
    bytes.truncate(LARGEST);
    bytes
}

fn spoil(bytes: &mut Vec<u8>, seeds: &[Vec<u8>], words: &[&str], dice: &mut Dice) {
    let length = bytes.len();
    match dice.below(12) {
        // Another byte, or another bit.
        0 if 0 < length => bytes[dice.below(length)] = u8::try_from(dice.below(256)).unwrap(),
        1 if 0 < length => bytes[dice.below(length)] ^= 1 << dice.below(8),
        // Less of it.
        2 => drop(bytes.drain(dice.piece(length))),
        3 => bytes.truncate(dice.below(length + 1)),
        // A piece of it again, once or often.
        4 => {
            let piece = bytes[dice.piece(length)].to_vec();
            insert(bytes, &piece, dice);
        }
        5 => {
            let piece = bytes[dice.piece(length)].repeat(2 << dice.below(8));
            insert(bytes, &piece, dice);
        }
        // A piece of another one.
        6 => {
            let other = &seeds[dice.below(seeds.len())];
            let piece = other[dice.piece(other.len())].to_vec();
            let place = dice.piece(length);
            bytes.splice(place, piece);
        }
        // What is nasty, what is at the edge, what means something.
        7 => insert(bytes, dice.one(&NASTY).as_bytes(), dice),
        8 => {
            let number = dice.one(&EDGES).as_bytes();
            let place = digits(bytes, dice);
            bytes.splice(place, number.iter().copied());
        }
        9 if !words.is_empty() => insert(bytes, dice.one(words).as_bytes(), dice),
        // Very much of it, or very deep.
        10 => {
            let word = if words.is_empty() || dice.below(2) == 0 {
                dice.one(&NASTY)
            } else {
                dice.one(words)
            };
            let many = word.repeat(1 << dice.below(12));
            insert(bytes, many.as_bytes(), dice);
        }
        _ => {
            let word = dice.one(&NASTY).as_bytes();
            let place = dice.piece(length);
            bytes.splice(place, word.iter().copied());
        }
    }
    bytes.truncate(LARGEST);
}

fn insert(bytes: &mut Vec<u8>, piece: &[u8], dice: &mut Dice) {
    let place = dice.below(bytes.len() + 1);
    bytes.splice(place..place, piece.iter().copied());
}

/// Where a number stands, looking on from somewhere.
fn digits(bytes: &[u8], dice: &mut Dice) -> Range<usize> {
    let from = dice.below(bytes.len() + 1);
    let Some(start) = bytes[from..].iter().position(u8::is_ascii_digit) else {
        return from..from;
    };
    let start = from + start;
    let length = bytes[start..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    start..start + length
}
