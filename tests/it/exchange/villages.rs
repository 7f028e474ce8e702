//! Villages full of everything, made from a number.

use std::sync::Arc;

use jiff::civil::date;
use wijkschouw::domain::record::{AnyRecord, Id, RecordKind};
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::value::{Reading, Shape};
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

use strum::VariantArray;
use wijkschouw::domain::questionnaire::Answer;

/// Texts that have gone wrong somewhere: formulas, wide signs, quotes, separators, numbers.
const TEXTS: [&str; 18] = [
    "Fanfare",
    "=1+1",
    "'=al bewaakt",
    "-streepje",
    "+plus",
    "@naam",
    "'s avonds",
    "Café “De Gouden Leeuw” \"echt\"",
    "a;b",
    "Жители, 居民; سكان",
    "\u{1F468}\u{200d}\u{1F33E} boer",
    "0612345678",
    "007",
    "1-2",
    "null",
    "<script>alert(1)</script>",
    "ja",
    "x",
];
const PHONES: [&str; 4] = ["+31 6 12345678", "0612345678", "024-5550123", "(024) 555 01 23"];
const EMAILS: [&str; 3] = ["jan@voorbeeld.nl", "=x@voorbeeld.nl", "+a@b.example"];
const SITES: [&str; 2] = ["www.voorbeeld.nl", "https://voorbeeld.nl/a?b=c;d"];

/// The village that belongs to this number, with `size` records of each sort.
pub fn village(seed: u64, size: usize) -> Village {
    let words = Words::new(Language::Dutch);
    let mut dice = Dice(seed);
    let mut village = Village::default();
    let mut settings = Settings::delivered("Zandmeer");
    settings.fresh_days = Some(dice.below(1000) as u32);
    village.settings.insert(Id::ONLY, Arc::new(settings));
    for kind in RecordKind::VARIANTS {
        for number in 0..size {
            let (id, record) = match kind {
                // A file of the native format holds no snapshots, and no decisions about doubles.
                RecordKind::Settings | RecordKind::Snapshot | RecordKind::Distinction => continue,
                RecordKind::Vision if number > 0 => continue,
                RecordKind::Vision => (Id::ONLY, record(*kind, &village, &words, &mut dice)),
                _ => (dice.id(), record(*kind, &village, &words, &mut dice)),
            };
            let id = match &record {
                AnyRecord::Answer(answer) => Answer::id_for(answer.asset.0.unwrap(), &answer.question),
                _ => id,
            };
            if village.objection(id, &record).is_none() {
                village.set(*kind, id, Some(record));
            }
        }
    }
    village
}

/// A record with every field filled in by what a person could have typed or chosen.
fn record(kind: RecordKind, village: &Village, words: &Words, dice: &mut Dice) -> AnyRecord {
    let cx = Reading {
        today: date(2026, 11, 23),
        village,
        terms: words,
    };
    let mut record = AnyRecord::empty(kind);
    let mut fields = vec!["kind"];
    for round in 0..2 {
        for field in fields {
            let Some(info) = record.infos().into_iter().find(|info| info.name == field) else {
                continue;
            };
            if (round == 1 && field == "kind") || (!info.required && dice.below(3) == 0) {
                continue;
            }
            let value = record.value_mut(field).unwrap();
            let shape = value.shape();
            match shape {
                Shape::Choice(choices) => {
                    let codes = (choices.codes)();
                    value.choose(&[codes[dice.below(codes.len())]]);
                }
                Shape::Several(choices) | Shape::Tagged(choices) => {
                    let codes = (choices.codes)();
                    let (one, two) = (dice.below(codes.len()), dice.below(codes.len()));
                    value.choose(&[codes[one], codes[two]]);
                    if matches!(shape, Shape::Tagged(_)) && dice.below(2) == 0 {
                        let typed = format!("{} (want, ja; echt)", value.write(&cx));
                        value.read(&typed, &cx).unwrap();
                    }
                }
                Shape::YesNo => value.choose(if dice.below(2) == 0 { &["yes"] } else { &[] }),
                Shape::Link(target) | Shape::Links(target) => {
                    let all: Vec<Id> = village.all(target).map(|(id, _)| id).collect();
                    if !all.is_empty() {
                        let id = all[dice.below(all.len())].to_string();
                        let json = if matches!(shape, Shape::Link(_)) {
                            id.into()
                        } else {
                            vec![id].into()
                        };
                        value.take_json(&json).unwrap();
                    }
                }
                _ => value.read(&typed(field, shape, dice), &cx).unwrap(),
            }
        }
        fields = record.infos().into_iter().map(|info| info.name).collect();
    }
    record
}

fn typed(field: &str, shape: Shape, dice: &mut Dice) -> String {
    match (field, shape) {
        ("phone", _) => dice.one(&PHONES),
        ("email", _) => dice.one(&EMAILS),
        ("website", _) => dice.one(&SITES),
        ("latitude" | "longitude", _) => format!("{}", dice.below(360_000) as f64 / 1000.0 - 180.0),
        // Names are told apart by a number: a list knows kernen by name.
        ("name", _) => format!("{} {}", dice.one(&TEXTS), dice.below(usize::MAX)),
        (_, Shape::Number) => dice.below(3000).to_string(),
        (_, Shape::Day | Shape::DayToCome) => format!(
            "20{:02}-{:02}-{:02}",
            dice.below(40),
            1 + dice.below(12),
            1 + dice.below(28)
        ),
        (_, Shape::Scale) => (1 + dice.below(5)).to_string(),
        (_, Shape::Words) => "muziek, =SOM(A1), 65+".to_owned(),
        (_, Shape::Prose) => format!("{}\n\n{}", dice.one(&TEXTS), dice.one(&TEXTS)),
        ("offerings", _) => {
            "dienst | =1+1 | di 10:00 | € 2,50\nruimte | Zaal; groot | | | \"mooi\"".to_owned()
        }
        ("participants", _) => "bewoner | 6\nprofessional".to_owned(),
        _ => dice.one(&TEXTS),
    }
}

/// Numbers that follow from the first one.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        // The constants of Knuth's MMIX.
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 16
    }

    fn below(&mut self, limit: usize) -> usize {
        self.roll() as usize % limit
    }

    fn one(&mut self, texts: &[&str]) -> String {
        texts[self.below(texts.len())].to_owned()
    }

    fn id(&mut self) -> Id {
        let (high, low) = (self.roll(), self.roll());
        Id::parse(&format!("{high:016x}{low:016x}")).unwrap()
    }
}
