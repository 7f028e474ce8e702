//! How an entry is said: in one line in a list, and all that is known of it.

use crate::domain::asset::{Asset, Status};
use crate::domain::code::Code;
use crate::domain::gaps::Gap;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::Shape;
use crate::read_aloud::desk::Desk;
use crate::screens::inventory::connected;
use crate::widgets::form::called;
use crate::widgets::text::capital;

/// How many relations, stories and the like of one sort are read at once.
const MOST: usize = 10;

/// "Dorpshuis, plek, Malden"
pub fn entry(id: Id, desk: &Desk) -> String {
    let Some(asset) = desk.book.shown().assets.get(&id) else {
        return desk.words.say("gap-nameless");
    };
    let status = Some(asset.status).filter(|status| *status != Status::Active);
    let parts = [
        Some(asset.name.to_string()),
        Some(desk.words.say(&asset.which().term())),
        Some(kern(asset, desk)),
        status.map(|status| desk.words.say(&status.term())),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join(", ")
}

/// A record of whatever sort, in one line.
pub fn record(kind: RecordKind, id: Id, desk: &Desk) -> String {
    if kind == RecordKind::Asset {
        return entry(id, desk);
    }
    let record = desk.book.shown().get(kind, id);
    let name = record.map(|record| called(&record, &desk.reading()));
    name.filter(|name| !name.is_empty())
        .unwrap_or_else(|| desk.words.term("record", kind.code()))
}

fn kern(asset: &Asset, desk: &Desk) -> String {
    match asset.kern.0 {
        Some(kern) => desk.book.shown().name_of(RecordKind::Kern, kern),
        None => desk.words.say("kern-whole-village"),
    }
}

/// Reads what is known of an entry; what there is more of than can be heard at once comes back.
pub fn read_entry(id: Id, desk: &mut Desk) -> Vec<String> {
    desk.know_neighbours();
    let Some(asset) = desk.book.shown().assets.get(&id).cloned() else {
        return Vec::new();
    };
    desk.sentence(&entry(id, desk));
    if !asset.counted() {
        desk.say("detail-not-counted");
    }
    read_fields(&AnyRecord::Asset(asset.clone()), desk);
    if 0 < asset.criteria_met() {
        let met = desk.words.count("criteria-met", asset.criteria_met());
        desk.line(&format!("{}: {met}", desk.words.say("criteria")));
    }
    let mut rest = Vec::new();
    for (heading, mut items, _) in connected(id, usize::MAX, &desk.book.neighbours, &desk.asking()) {
        if items.is_empty() {
            continue;
        }
        let heading = desk.words.say(heading);
        desk.line(&format!("{heading}: {}", items.len()));
        let more = items.split_off(items.len().min(MOST));
        items.iter().for_each(|item| desk.line(item));
        rest.extend(more.iter().map(|item| format!("{heading}: {item}")));
    }
    if !rest.is_empty() {
        desk.count("aloud-more-left", rest.len());
    }
    rest
}

/// "Telefoon: 024-5550123", for each field that is filled in.
pub fn read_fields(record: &AnyRecord, desk: &mut Desk) {
    /// What the line in a list says already of an asset.
    const SAID: [&str; 3] = ["name", "kind", "kern"];
    let is_asset = matches!(record, AnyRecord::Asset(_));
    let mut lines = Vec::new();
    for (info, value) in record.fields() {
        let is_told = SAID.contains(&info.name) || info.name.starts_with("criterion");
        if value.is_empty() || is_asset && is_told {
            continue;
        }
        let text = value.write(&desk.reading());
        let label = desk.words.say(&info.label());
        match value.shape() {
            Shape::Scale => {
                let scale = Phrase::new("aloud-scale").text("label", label);
                lines.push(desk.words.tell(&scale.text("value", text)));
            }
            // Each row, and each paragraph, is a line; the stroke between parts says nothing aloud.
            Shape::Rows(_) => lines.extend(text.lines().map(|row| format!("{label}: {}", row_aloud(row)))),
            _ => lines.extend(text.lines().map(|line| format!("{label}: {line}"))),
        }
    }
    lines.iter().for_each(|line| desk.line(line));
}

fn row_aloud(row: &str) -> String {
    let parts = row.split('|').map(str::trim).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}

/// What a gap is about; the sign between two words of the field would be read as "times".
pub fn gap_title(gap: &Gap, desk: &Desk) -> String {
    let title = desk.words.tell(&gap.title(desk.book.shown()));
    title.replace(" × ", ", ")
}

/// "Onbenut": a word at the start of a sentence.
pub fn first_word(key: &str, desk: &Desk) -> String {
    capital(&desk.words.say(key))
}
