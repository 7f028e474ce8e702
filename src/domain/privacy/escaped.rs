//! Texts as a browser writes them: "Truus%20Kwakkelstein", "Zo%C3%AB", and "%2520" where that was done twice.

use std::ops::Range;

/// A text as a person reads it, and where each sign of that stands as it was written.
pub(super) struct Unescaped {
    pub(super) text: String,
    /// Where the signs begin in what is read, and where what stands for them is written.
    places: Vec<(usize, Range<usize>)>,
}

impl Unescaped {
    /// What is read here; nothing if it says that already.
    pub(super) fn of(written: &str) -> Option<Self> {
        let first = written.match_indices('%').map(|(at, _)| at);
        first.map(|at| byte_at(&written[at..])).find_map(|found| found)?;
        let mut read = Self {
            text: String::with_capacity(written.len()),
            places: Vec::new(),
        };
        let mut at = 0;
        while let Some(sign) = written[at..].chars().next() {
            let run = bytes_at(&written[at..]);
            let Some(end) = run.last().map(|(_, end)| *end) else {
                read.add(sign, at..at + sign.len_utf8());
                at += sign.len_utf8();
                continue;
            };
            let bytes: Vec<u8> = run.iter().map(|(byte, _)| *byte).collect();
            let ends = |byte: usize| byte.checked_sub(1).map_or(0, |last| run[last].1);
            let mut from = 0;
            for chunk in bytes.utf8_chunks() {
                for sign in chunk.valid().chars() {
                    let next = from + sign.len_utf8();
                    read.add(sign, at + ends(from)..at + ends(next));
                    from = next;
                }
                if !chunk.invalid().is_empty() {
                    let next = from + chunk.invalid().len();
                    read.add(char::REPLACEMENT_CHARACTER, at + ends(from)..at + ends(next));
                    from = next;
                }
            }
            at += end;
        }
        Some(read)
    }

    fn add(&mut self, sign: char, written: Range<usize>) {
        self.places.push((self.text.len(), written));
        self.text.push(sign);
    }

    /// Where it is written what is read here.
    pub(super) fn written(&self, read: &Range<usize>) -> Range<usize> {
        let sign = |at: usize| self.places.partition_point(|(start, _)| *start < at);
        let first = self
            .places
            .get(sign(read.start))
            .map_or(0, |(_, place)| place.start);
        let last = sign(read.end)
            .checked_sub(1)
            .and_then(|last| self.places.get(last));
        first..last.map_or(first, |(_, place)| place.end.max(first))
    }
}

/// The bytes that stand here as such, one after another, and where each of them ends.
fn bytes_at(text: &str) -> Vec<(u8, usize)> {
    let mut end = 0;
    let next = || {
        let (byte, length) = byte_at(&text[end..])?;
        end += length;
        Some((byte, end))
    };
    std::iter::from_fn(next).collect()
}

/// The byte that stands here as "%20" or "%2520", and how long that is.
fn byte_at(text: &str) -> Option<(u8, usize)> {
    let hex = |at: usize| u8::from_str_radix(text.get(at..at + 2)?, 16).ok();
    let mut at = text.strip_prefix('%').map(|_| 1)?;
    while text[at..].starts_with("25") && hex(at + 2).is_some() {
        at += 2;
    }
    // A sign is no digit, though it may stand before one in a number.
    let signed = text[at..].starts_with('+');
    hex(at).filter(|_| !signed).map(|byte| (byte, at + 2))
}

#[cfg(test)]
mod tests {
    use super::Unescaped;

    #[test]
    fn what_is_read_is_found_where_it_is_written() {
        let written = "a%20%C3%A9%2520%FFz 5% b";
        let read = Unescaped::of(written).unwrap_or_else(|| unreachable!("it is written otherwise"));
        assert_eq!(read.text, "a é \u{fffd}z 5% b");
        let place = read.text.find('é').map(|place| read.written(&(place..place + 2)));
        assert_eq!(place.map(|place| &written[place]), Some("%C3%A9"));
        assert_eq!(&written[read.written(&(0..read.text.len()))], written);
        assert!(Unescaped::of("5% b, 10%, %+1, %").is_none());
    }
}
