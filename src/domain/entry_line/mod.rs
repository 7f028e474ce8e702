//! The entry line: one line of text, one entry, read while it is being typed.
//!
//! `Fanfare St. Jan #vereniging @malden %gem !coh +ouderen =ontspannen >Dorpshuis 024-5550123`

mod address;
mod codes;
mod completion;
mod contact;
mod guess;
mod mentioned;
mod names;
mod preview;
mod told;
mod tokens;
mod turn;
mod what;

use std::ops::Range;

use crate::domain::asset::Asset;
use crate::domain::entry_line::tokens::{Token, tokens};
use crate::domain::kinds::{AssetKind, Kind};
use crate::domain::record::{Id, Record};
use crate::domain::relation::RelationKind;
use crate::domain::value::{Reading, Value};

pub use completion::{Completion, completions};
pub use contact::{mail_address, ways_in};
pub use guess::is_person;
pub use names::between;
pub use preview::{Preview, Typing, previews};
pub use turn::{Turn, Way};

/// What a line says.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The asset, as it will be kept.
    pub asset: Asset,
    /// Its relations: the type, the other asset, and whether the relation goes out from the new one.
    pub relations: Vec<(RelationKind, Id, bool)>,
    /// Where the relations stand in the line, and how their types can be changed.
    pub turns: Vec<Turn>,
    /// Every part of the line, in its order: between them is only white space.
    pub pieces: Vec<Piece>,
    /// What looks like more than a name but means nothing here; it stays in the name.
    pub unknown: Vec<String>,
    /// Whether the line, or the one before, says of which kind the asset is.
    pub kind_said: bool,
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
    /// Part of the name.
    Name,
    /// `#` and a kind or subtype.
    Kind,
    /// `@` and a kern.
    Kern,
    /// `%` and spheres.
    Sphere,
    /// `!` and conditions.
    Condition,
    /// `+` and target groups.
    TargetGroup,
    /// `=` and functions.
    Function,
    /// `>` and another asset.
    Relation,
    /// `*`
    KeyPerson,
    /// `--` and all that follows.
    Description,
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A web address.
    Website,
    /// A postcode.
    Postcode,
    /// A street and a number.
    Address,
    /// Part of the name that looks like something else.
    Unknown,
}

/// What stays from the line before.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Staying {
    /// The kern.
    pub kern: Option<Id>,
    /// The kind.
    pub kind: Option<AssetKind>,
}

/// What the signs that put tags on an asset are for: the field, and what the piece is.
const TAGS: [(char, &str, Taken); 4] = [
    ('%', "spheres", Taken::Sphere),
    ('!', "conditions", Taken::Condition),
    ('+', "target_groups", Taken::TargetGroup),
    ('=', "functions", Taken::Function),
];

/// All signs that give the word behind them a meaning.
const SIGILS: &str = "#@%!+=>";

/// Reads a line.
pub fn parse(line: &str, cx: &Reading, staying: &Staying) -> Entry {
    let mut reader = Reader::new(line, cx, staying);
    reader.description();
    reader.contacts();
    reader.tags();
    reader.kind_by_name();
    // The type of a relation and who can be a key person follow from the kind.
    reader.key_person();
    reader.relations();
    reader.address();
    reader.finish()
}

impl Entry {
    /// The name without what was not recognised, if there is more than that.
    pub fn known_name(&self) -> String {
        let name = &*self.asset.name;
        let unknown = |word: &&str| self.unknown.iter().any(|unknown| unknown == word);
        let known: Vec<&str> = name.split_whitespace().filter(|word| !unknown(word)).collect();
        if known.is_empty() {
            name.to_owned()
        } else {
            known.join(" ")
        }
    }

    /// What the next line may keep of this one.
    pub fn staying(&self) -> Staying {
        Staying {
            kern: self.asset.kern.0,
            kind: self.kind_said.then(|| self.asset.which()),
        }
    }
}

struct Reader<'a> {
    line: &'a str,
    cx: &'a Reading<'a>,
    tokens: Vec<Token<'a>>,
    /// Which tokens have been taken for something.
    used: Vec<bool>,
    entry: Entry,
}

impl<'a> Reader<'a> {
    fn new(line: &'a str, cx: &'a Reading<'a>, staying: &Staying) -> Self {
        let tokens = tokens(line);
        let mut asset = Asset {
            kind: Kind::empty(staying.kind.unwrap_or_default()),
            ..Asset::default()
        };
        // It may have been taken out meanwhile.
        asset.kern.0 = staying.kern.filter(|id| cx.village.kernen.contains_key(id));
        Self {
            line,
            cx,
            used: vec![false; tokens.len()],
            tokens,
            entry: Entry {
                asset,
                relations: Vec::new(),
                turns: Vec::new(),
                pieces: Vec::new(),
                unknown: Vec::new(),
                kind_said: staying.kind.is_some(),
            },
        }
    }

    /// `--` and all that follows.
    fn description(&mut self) {
        let Some(place) = self.tokens.iter().position(|token| token.text.starts_with("--")) else {
            return;
        };
        let start = self.tokens[place].range.start;
        let text = self.line[start + 2..].trim();
        self.read("description", text);
        let end = self.line.trim_end().len();
        self.tokens.truncate(place);
        self.used.truncate(place);
        self.entry.pieces.push(Piece {
            range: start..end,
            taken: Taken::Description,
        });
    }

    /// Phone, e-mail, web address and postcode, wherever they stand; of each, a second one is a remark.
    fn contacts(&mut self) {
        let mut more = Vec::new();
        for place in 0..self.tokens.len() {
            if self.used[place] {
                continue;
            }
            let Some((field, taken, count)) = contact::at(&self.tokens[place..]) else {
                continue;
            };
            let text = self.between(place, count).trim_end_matches([',', ';']);
            let text = match field {
                "email" => mail_address(text),
                _ => text,
            };
            let empty = self.entry.asset.value(field).is_some_and(Value::is_empty);
            if !empty {
                more.push(text);
            } else if !self.read(field, text) {
                continue;
            }
            self.take(place, count, taken);
        }
        if !more.is_empty() {
            self.read("remarks", &more.join(", "));
        }
    }

    fn tags(&mut self) {
        for place in 0..self.tokens.len() {
            if self.used[place] {
                continue;
            }
            let Some((sigil, _)) = self.tokens[place].sigil() else {
                continue;
            };
            match sigil {
                '#' => self.kind(place),
                '@' => self.kern(place),
                _ => {
                    if let Some((_, field, taken)) = TAGS.into_iter().find(|(sign, ..)| *sign == sigil) {
                        self.tag(place, field, taken);
                    }
                }
            }
        }
    }

    fn tag(&mut self, place: usize, field: &str, taken: Taken) {
        let wanted = self.phrases(place);
        let Some(value) = self.entry.asset.value_mut(field) else {
            return;
        };
        let shape = value.shape();
        let meaning = codes::longest(&wanted, |typed| codes::tags(shape, typed, self.cx));
        if let Some((words, codes)) = meaning {
            let all: Vec<&str> = value.codes().into_iter().chain(codes).collect();
            value.choose(&all);
            self.take(place, words, taken);
        }
    }

    fn key_person(&mut self) {
        let found = self.tokens.iter().position(|token| token.text == "*");
        if let (Some(place), Some(value)) = (found, self.entry.asset.value_mut("key_person"))
            && value.read(&self.cx.terms.word("yes-no", "yes"), self.cx).is_ok()
        {
            self.take(place, 1, Taken::KeyPerson);
        }
    }

    fn relations(&mut self) {
        for place in 0..self.tokens.len() {
            if self.used[place] || self.tokens[place].sigil().is_none_or(|(sigil, _)| sigil != '>') {
                continue;
            }
            let mut wanted = self.phrases(place);
            let said = codes::relation(&mut wanted, self.cx);
            let kern = self.entry.asset.kern.0;
            let Some((words, other)) = names::closest(&wanted, self.cx.village, kern) else {
                continue;
            };
            let usual = self.between_kinds(other);
            let (kind, outgoing) = said.unwrap_or(usual);
            let relation = (kind, other, outgoing);
            if !self.entry.relations.contains(&relation) {
                self.entry.relations.push(relation);
            }
            let range = self.take(place, words, Taken::Relation);
            self.entry.turns.push(Turn { range, usual, said });
        }
    }

    fn between_kinds(&self, other: Id) -> Way {
        let own = self.entry.asset.which();
        let other = self.cx.village.assets.get(&other);
        other.map_or((RelationKind::default(), true), |other| {
            names::between(own, other.which())
        })
    }

    /// The words that nothing was made of are the name.
    fn finish(mut self) -> Entry {
        let mut name = Vec::new();
        for (token, used) in self.tokens.iter().zip(&self.used) {
            if *used {
                continue;
            }
            let unknown = token.text == "*" || token.sigil().is_some();
            if unknown {
                self.entry.unknown.push(token.text.to_owned());
            }
            self.entry.pieces.push(Piece {
                range: token.range.clone(),
                taken: if unknown { Taken::Unknown } else { Taken::Name },
            });
            name.push(token.text);
        }
        self.entry.pieces.sort_by_key(|piece| piece.range.start);
        let name = name.join(" ");
        self.read("name", name.trim_end_matches([',', ';', ' ']));
        self.entry
    }

    /// What may belong to the sign at this place, longest first, each with its number of tokens.
    fn phrases(&self, place: usize) -> Vec<(usize, String)> {
        const LONGEST: usize = 8;
        let token = &self.tokens[place];
        let Some((_, value)) = token.sigil() else {
            return Vec::new();
        };
        if token.quoted() {
            return vec![(1, value.replace('"', ""))];
        }
        let more = self.tokens[place + 1..]
            .iter()
            .zip(&self.used[place + 1..])
            .take_while(|(next, used)| !**used && next.plain())
            .take(LONGEST - 1)
            .count();
        let start = token.range.end - value.len();
        (1..=more + 1)
            .rev()
            .map(|count| {
                let end = self.tokens[place + count - 1].range.end;
                (count, self.line[start..end].to_owned())
            })
            .collect()
    }

    fn between(&self, place: usize, count: usize) -> &'a str {
        &self.line[self.tokens[place].range.start..self.tokens[place + count - 1].range.end]
    }

    fn take(&mut self, place: usize, count: usize, taken: Taken) -> Range<usize> {
        self.used[place..place + count].fill(true);
        let range = self.tokens[place].range.start..self.tokens[place + count - 1].range.end;
        self.entry.pieces.push(Piece {
            range: range.clone(),
            taken,
        });
        range
    }

    /// Whether the field takes this text.
    fn read(&mut self, field: &str, text: &str) -> bool {
        let value = self.entry.asset.value_mut(field);
        value.is_some_and(|value| value.read(text, self.cx).is_ok())
    }
}
