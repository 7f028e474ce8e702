//! Bytes as text, in whatever encoding a spreadsheet gave them.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::exchange::csv::{CsvError, MAX_BYTES};

/// How much is looked at to tell one encoding from another.
const SAMPLE: usize = 4096;

/// With what files begin that are written in letters but are no lists: a PDF, a letter of a word processor, a web page.
/// In small letters.
const DOCUMENTS: [&str; 5] = ["%pdf-", "{\\rtf", "<!doctype", "<html", "<?xml"];
/// With what calendars begin, and the elements that hold a network. In small letters.
const CALENDAR: &str = "begin:vcalendar";
const NETWORKS: [&str; 2] = ["<gexf", "<graphml"];
/// Within how many signs from the beginning such an element stands.
const OPENING: usize = 400;

/// The encodings that can be chosen, the likeliest first.
pub const ENCODINGS: [&str; 5] = ["UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "macintosh"];

/// The text, with lines that end in a line feed, and the name of its encoding: the one that was said, or
/// else the one that it seems to have.
pub(super) fn decode_as(bytes: &[u8], said: Option<&str>) -> Result<(String, &'static str), CsvError> {
    if MAX_BYTES < bytes.len() {
        return Err(CsvError::TooLarge);
    }
    let said = said.and_then(|name| Encoding::for_label(name.as_bytes()));
    let encoding = said.unwrap_or_else(|| encoding_of(bytes));
    let (text, _, _) = encoding.decode(bytes);
    if text.contains('\0') {
        return Err(CsvError::NotText);
    }
    if let Some(document) = document(&text) {
        return Err(document);
    }
    let mut text = text.into_owned();
    if !text.contains('\n') && text.contains('\r') {
        text = text.replace('\r', "\n");
    }
    if text.trim().is_empty() {
        return Err(CsvError::Empty);
    }
    Ok((text, encoding.name()))
}

/// What it is if it is a document: each of its lines would be taken for the name of something.
fn document(text: &str) -> Option<CsvError> {
    let start: String = text.trim_start().chars().take(OPENING).collect();
    let start = start.to_lowercase();
    if start.starts_with(CALENDAR) {
        return Some(CsvError::Calendar);
    }
    if start.starts_with('<') && NETWORKS.iter().any(|network| start.contains(network)) {
        return Some(CsvError::Network);
    }
    let is_document = DOCUMENTS.iter().any(|document| start.starts_with(document));
    is_document.then_some(CsvError::NotText)
}

/// The same, in the encoding that it seems to have.
pub(in crate::exchange) fn decode(bytes: &[u8]) -> Result<(String, &'static str), CsvError> {
    decode_as(bytes, None)
}

/// The text as far as it can be read, without the mark in front.
pub(in crate::exchange) fn decode_lossy(bytes: &[u8]) -> Cow<'_, str> {
    let (text, _, _) = encoding_of(bytes).decode(bytes);
    text
}

fn encoding_of(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if let Some(encoding) = wide(&bytes[..bytes.len().min(SAMPLE)]) {
        return encoding;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(Some(b"nl"), Utf8Detection::Deny);
    if guess == WINDOWS_1252 && reads_better_as_macintosh(bytes) {
        return MACINTOSH;
    }
    guess
}

/// Whether the letters with accents only make words in the encoding of an old Macintosh, which the detector does not
/// know. Lines that end in a carriage return alone come from there too.
fn reads_better_as_macintosh(bytes: &[u8]) -> bool {
    let (windows, macintosh) = (
        in_their_place(bytes, WINDOWS_1252),
        in_their_place(bytes, MACINTOSH),
    );
    let is_old = bytes.contains(&b'\r') && !bytes.contains(&b'\n');
    windows < macintosh || is_old && windows == macintosh
}

/// How many signs that are not ASCII stand behind a letter as a Dutch word has them there.
fn in_their_place(bytes: &[u8], encoding: &'static Encoding) -> usize {
    let (text, _, _) = encoding.decode(bytes);
    let signs = text.chars().zip(text.chars().skip(1));
    let next = text.chars().skip(2).map(Some).chain(std::iter::once(None));
    let stands = |((before, sign), after): ((char, char), Option<char>)| {
        before.is_alphabetic()
            && match sign {
                'à'..='ö' | 'ù'..='ü' | 'œ' | '’' | '–' => true,
                '“' | '”' | '‘' | '•' | '…' => !after.is_some_and(char::is_alphabetic),
                _ => false,
            }
    };
    signs.zip(next).filter(|sign| stands(*sign)).count()
}

/// UTF-16 without a mark: every other byte of Western text is zero.
fn wide(sample: &[u8]) -> Option<&'static Encoding> {
    let zeros = |odd: usize| {
        let bytes = sample.iter().skip(odd).step_by(2);
        bytes.filter(|byte| **byte == 0).count()
    };
    let (even, odd, half) = (zeros(0), zeros(1), sample.len() / 2);
    if half * 2 < odd * 3 && even * 10 < half {
        Some(UTF_16LE)
    } else if half * 2 < even * 3 && odd * 10 < half {
        Some(UTF_16BE)
    } else {
        None
    }
}
