//! Made-up records and edits of every sort, the same for the same seed.

use strum::VariantArray;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::{AnyRecord, Id, RecordKind};
use wijkschouw::domain::value::{Shape, Value};
use wijkschouw::domain::village::Village;

use serde_json::{Value as Json, json};

/// Texts that are easily taken for something else.
const TEXTS: [&str; 12] = [
    "Dorpshuis",
    "12",
    "1.0",
    "true",
    "can",
    "'t Hoekje",
    "null",
    "  ruimte ",
    "één\nregel 🌳",
    "\"citaat\"; DROP TABLE assets",
    "0612345678",
    "Ünïcode – ½",
];

/// Numbers in a row that look like chance.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).unwrap()
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// An id of this village, if it has a record of the kind.
fn some_id(village: &Village, kind: RecordKind, dice: &mut Dice) -> Option<Id> {
    let ids: Vec<Id> = village.all(kind).map(|(id, _)| id).collect();
    (!ids.is_empty()).then(|| *dice.of(&ids))
}

/// Something that fits the field.
fn json_for(value: &dyn Value, village: &Village, dice: &mut Dice) -> Json {
    match value.shape() {
        Shape::Line | Shape::Prose => json!(dice.of(&TEXTS)),
        Shape::Number => json!(dice.below(180)),
        Shape::Day | Shape::DayToCome => json!(format!(
            "20{:02}-02-{:02}",
            dice.below(90) + 10,
            dice.below(28) + 1
        )),
        Shape::Scale => json!(dice.below(5) + 1),
        Shape::YesNo => json!(dice.below(2) == 0),
        Shape::Choice(choices) => json!(dice.of(&(choices.codes)())),
        Shape::Several(choices) => json!([dice.of(&(choices.codes)())]),
        Shape::Tagged(choices) => {
            json!([{ "code": dice.of(&(choices.codes)()), "why": dice.of(&TEXTS) }])
        }
        Shape::Link(kind) => json!(some_id(village, kind, dice)),
        Shape::Links(kind) => json!([some_id(village, kind, dice), some_id(village, kind, dice)]),
        Shape::Words => json!([dice.of(&TEXTS), dice.of(&TEXTS)]),
        Shape::Rows("parts-offering") => {
            json!([{ "kind": "space", "name": dice.of(&TEXTS) }, { "kind": "thing", "when": dice.of(&TEXTS) }])
        }
        Shape::Rows(_) => json!([{ "role": dice.of(&TEXTS), "number": dice.below(9) }]),
    }
}

/// A record of this kind with some fields filled in.
fn record(kind: RecordKind, village: &Village, dice: &mut Dice) -> AnyRecord {
    let mut record = AnyRecord::empty(kind);
    if let Some(value) = record.value_mut("kind") {
        let json = json_for(value, village, dice);
        value.take_json(&json).unwrap();
    }
    for info in record.infos() {
        let value = record.value_mut(info.name).unwrap();
        if info.name != "kind" && (info.required || dice.below(3) == 0) {
            let json = json_for(value, village, dice);
            // There is nothing to point at in an empty village.
            value.take_json(&json).ok();
        }
    }
    record
}

fn id_for(kind: RecordKind) -> Id {
    match kind {
        RecordKind::Settings | RecordKind::Vision => Id::ONLY,
        _ => Id::fresh(),
    }
}

/// Something that a person might do: add, change or take out, one or more at once.
pub fn edit(village: &Village, seed: u64) -> Edit {
    let dice = &mut Dice(seed);
    let kind = *dice.of(RecordKind::VARIANTS);
    let changes = match (dice.below(4), some_id(village, kind, dice)) {
        (0, Some(id)) => village.removal(kind, &[id]),
        (1, Some(id)) => {
            let mut after = village.get(kind, id).unwrap();
            let names: Vec<&str> = after.infos().iter().map(|info| info.name).collect();
            let name = names[dice.below(names.len())];
            let value = after.value_mut(name).unwrap();
            let json = json_for(value, village, dice);
            value.take_json(&json).ok();
            Change::put(village, id, after).into_iter().collect()
        }
        (2, _) => {
            let many = 1 + dice.below(5);
            let kinds = [RecordKind::Asset, RecordKind::Kern];
            (0..many)
                .map(|_| Change::add_any(Id::fresh(), record(*dice.of(&kinds), village, dice)))
                .collect()
        }
        _ => Change::put(village, id_for(kind), record(kind, village, dice))
            .into_iter()
            .collect(),
    };
    let label = Phrase::new("made-up")
        .number("seed", i64::try_from(seed >> 1).unwrap())
        .term("kind", "record-asset");
    Edit::new(label, changes)
}

/// A village to which so many things happened, starting from nothing.
pub fn village(edits: u64) -> Village {
    let mut village = Village::default();
    for seed in 0..edits {
        let edit = edit(&village, seed);
        village.apply(&edit);
    }
    village
}
