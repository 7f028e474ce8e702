//! One line of what was seen on a walk, by the number on the list: `12 b4 t2 o3 g losse tegels`.

use std::ops::Range;

use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::story::Tone;
use crate::domain::value::{Reading, Scale, Terms};
use crate::domain::walk::WalkList;

/// The fields of a place that get a figure, in the order of the letters.
pub const RATINGS: [&str; 3] = ["reachability", "accessibility", "surroundings"];

/// The list of letters of which the words are made.
const LETTERS: &str = "walk-letter";

/// What a line says.
#[derive(Debug, Clone, PartialEq)]
pub struct WalkLine {
    /// What it is about.
    pub what: What,
    /// Every word of the line: between them is only white space.
    pub pieces: Vec<Piece>,
    /// Why it cannot be stored.
    pub faults: Vec<Phrase>,
    /// What was not recognised, and what is made of it.
    pub remarks: Vec<Phrase>,
}

/// What a line can be about.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// Nothing that can be stored.
    Nothing,
    /// Something on the list.
    Entry(Seen),
    /// `0`: something that is not on the list; from here on it is an entry line.
    Missing(usize),
    /// `!`: something that was agreed.
    Agreed(String),
}

/// What was seen of an entry of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    /// Its number.
    pub number: usize,
    /// Which one it is.
    pub asset: Id,
    /// The figures that were given, in the order of [`RATINGS`].
    pub ratings: [Option<Scale>; 3],
    /// What was observed.
    pub note: Option<Note>,
    /// What was agreed about it.
    pub agreed: Option<String>,
}

/// An observation.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// Simply good, simply bad, a plus, or neither.
    pub tone: Option<Tone>,
    /// What was seen.
    pub text: String,
}

/// A part of the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// What it was taken for.
    pub taken: Taken,
}

/// What a part of the line can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// The number.
    Number,
    /// A letter and a figure.
    Rating,
    /// `g`, `s`, `+`: how it is.
    Tone,
    /// `x`: looked at, nothing to say.
    Seen,
    /// `!`
    Agreed,
    /// Text as it is.
    Text,
    /// What was not recognised; it becomes text.
    Unknown,
}

/// Reads a line with the numbers of this list.
pub fn read(line: &str, list: &WalkList, cx: &Reading) -> WalkLine {
    let mut reader = Reader {
        line,
        cx,
        read: WalkLine {
            what: What::Nothing,
            pieces: Vec::new(),
            faults: Vec::new(),
            remarks: Vec::new(),
        },
    };
    reader.read(list);
    reader.read.pieces.sort_by_key(|piece| piece.range.start);
    reader.read
}

struct Reader<'a> {
    line: &'a str,
    cx: &'a Reading<'a>,
    read: WalkLine,
}

impl<'a> Reader<'a> {
    fn read(&mut self, list: &WalkList) {
        let words = words_of(self.line);
        let Some(first) = words.first().cloned() else {
            return;
        };
        if self.line[first.clone()].starts_with('!') {
            if let Some(text) = self.agreed(first.start) {
                self.read.what = What::Agreed(text);
            }
            return;
        }
        let digits = digits_of(&self.line[first.clone()]);
        if digits == 0 {
            let typed = &self.line[first.clone()];
            self.fault(Phrase::new("walk-no-number").text("typed", typed));
            words
                .into_iter()
                .for_each(|range| self.piece(range, Taken::Unknown));
            return;
        }
        let end = first.start + digits;
        self.piece(first.start..end, Taken::Number);
        // "12." and "12)" are written on paper; "12b4" is typed in a hurry.
        let number: Option<usize> = self.line[first.start..end].parse().ok();
        let behind = self.line[end..first.end].trim_start_matches(['.', ',', ':', ';', ')']);
        let rest = first.end - behind.len();
        if number == Some(0) {
            let start = self.line.len() - self.line[rest..].trim_start().len();
            self.read.what = What::Missing(start);
            if start == self.line.len() {
                self.fault(Phrase::new("walk-missing-empty"));
            }
            return;
        }
        let asset = number.and_then(|number| list.entry(number));
        let (Some(number), Some(asset)) = (number, asset) else {
            if list.entries.is_empty() {
                return self.fault(Phrase::new("walk-list-empty"));
            }
            let typed = &self.line[first.start..end];
            let most = Phrase::new("walk-number-unknown").text("typed", typed);
            return self.fault(most.number("most", list.entries.len()));
        };
        if !self.cx.village.assets.contains_key(&asset) {
            return self.fault(Phrase::new("walk-number-gone").number("number", number));
        }
        self.entry(number, asset, rest);
    }

    /// What stands behind the number of an entry.
    fn entry(&mut self, number: usize, asset: Id, from: usize) {
        let mut seen = Seen {
            number,
            asset,
            ratings: [None; 3],
            note: None,
            agreed: None,
        };
        let place = self.cx.village.assets.get(&asset);
        let is_place = place.is_some_and(|asset| asset.which() == AssetKind::Place);
        let mut loose: Vec<&'a str> = Vec::new();
        let mut checked = false;
        let words = words_from(self.line, from);
        for (index, range) in words.iter().enumerate() {
            let word = &self.line[range.clone()];
            if word.starts_with('!') {
                seen.agreed = self.agreed(range.start);
                break;
            }
            if let Some((tone, length)) = tone(word, self.cx.terms) {
                self.piece(range.start..range.start + length, Taken::Tone);
                let (text, agreed) = self.noted(range.start + length, &words[index + 1..]);
                seen.note = self.note(tone, text);
                seen.agreed = agreed;
                break;
            }
            if self.cx.terms.means(LETTERS, "seen", word) && word.chars().count() == 1 {
                self.piece(range.clone(), Taken::Seen);
                checked = true;
            } else if !self.rating(word, range, is_place, number, &mut seen) {
                self.piece(range.clone(), Taken::Unknown);
                loose.push(word);
            }
        }
        self.keep_loose(&loose, &mut seen);
        let said = seen.ratings.iter().any(Option::is_some) || seen.note.is_some() || seen.agreed.is_some();
        if !said && !checked && self.read.faults.is_empty() {
            let name = self.cx.village.name_of(RecordKind::Asset, asset);
            self.fault(Phrase::new("walk-nothing-said").text("name", name));
        }
        self.read.what = What::Entry(seen);
    }

    /// Whether the word is a figure for one of the three ratings.
    fn rating(
        &mut self,
        word: &str,
        range: &Range<usize>,
        is_place: bool,
        number: usize,
        seen: &mut Seen,
    ) -> bool {
        let mut signs = word.chars();
        let letter = signs.next().map(String::from).unwrap_or_default();
        let figure = signs.as_str().trim_end_matches([',', ';']);
        let field = RATINGS
            .iter()
            .position(|field| self.cx.terms.means(LETTERS, field, &letter));
        let Some(place) = field.filter(|_| !figure.is_empty() && figure.bytes().all(|b| b.is_ascii_digit()))
        else {
            return false;
        };
        let scale = figure.parse().ok().and_then(Scale::new);
        if !is_place {
            let remark = Phrase::new("walk-rating-not-place").text("typed", word);
            self.read.remarks.push(remark.number("number", number));
            return false;
        }
        if scale.is_none() {
            self.read
                .remarks
                .push(Phrase::new("walk-rating-range").text("typed", word));
            return false;
        }
        seen.ratings[place] = scale;
        self.piece(range.clone(), Taken::Rating);
        true
    }

    /// The text of an observation, up to what was agreed, and that.
    fn noted(&mut self, from: usize, after: &[Range<usize>]) -> (&'a str, Option<String>) {
        let agreed = after
            .iter()
            .find(|range| self.line[(*range).clone()].starts_with('!'));
        let end = agreed.map_or(self.line.len(), |range| range.start);
        let text = self.line[from..end].trim();
        if !text.is_empty() {
            let start = end - self.line[from..end].trim_start().len();
            self.piece(start..start + text.len(), Taken::Text);
        }
        (text, agreed.and_then(|range| self.agreed(range.start)))
    }

    fn note(&mut self, tone: Tone, text: &str) -> Option<Note> {
        if text.is_empty() {
            self.fault(Phrase::new("walk-note-empty").term("tone", crate::domain::code::Code::term(tone)));
            return None;
        }
        Some(Note {
            tone: Some(tone),
            text: text.to_owned(),
        })
    }

    /// `!` and all that follows.
    fn agreed(&mut self, start: usize) -> Option<String> {
        let text = self.line[start + 1..].trim();
        let end = self.line.trim_end().len();
        self.piece(start..end, Taken::Agreed);
        if text.is_empty() {
            self.fault(Phrase::new("walk-agreed-empty"));
            return None;
        }
        Some(text.to_owned())
    }

    /// Words that mean nothing here are never lost: they are what was seen.
    fn keep_loose(&mut self, loose: &[&str], seen: &mut Seen) {
        if loose.is_empty() {
            return;
        }
        let words = loose.join(" ");
        self.read
            .remarks
            .push(Phrase::new("walk-loose").text("words", words.as_str()));
        match &mut seen.note {
            Some(note) => note.text = format!("{words} {}", note.text),
            None => {
                seen.note = Some(Note {
                    tone: None,
                    text: words,
                });
            }
        }
    }

    fn piece(&mut self, range: Range<usize>, taken: Taken) {
        self.read.pieces.push(Piece { range, taken });
    }

    fn fault(&mut self, phrase: Phrase) {
        self.read.faults.push(phrase);
    }
}

/// How it is, if the word says that, and how long the part of it is that does.
fn tone(word: &str, terms: &dyn Terms) -> Option<(Tone, usize)> {
    if word.starts_with('+') {
        return Some((Tone::Plus, 1));
    }
    if word.chars().count() != 1 {
        return None;
    }
    let means = |code| terms.means(LETTERS, code, word);
    let tone = [("good", Tone::Good), ("bad", Tone::Bad)]
        .into_iter()
        .find(|(code, _)| means(code));
    tone.map(|(_, tone)| (tone, word.len()))
}

fn digits_of(word: &str) -> usize {
    word.bytes().take_while(u8::is_ascii_digit).count()
}

/// Where the words of a line stand.
fn words_of(line: &str) -> Vec<Range<usize>> {
    words_from(line, 0)
}

fn words_from(line: &str, from: usize) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (place, sign) in line[from..].char_indices() {
        let place = from + place;
        match (sign.is_whitespace(), start) {
            (true, Some(begun)) => {
                words.push(begun..place);
                start = None;
            }
            (false, None) => start = Some(place),
            _ => {}
        }
    }
    words.extend(start.map(|begun| begun..line.len()));
    words
}
