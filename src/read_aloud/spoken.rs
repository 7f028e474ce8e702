//! How an entry is said: in one line in a list, and all that is known of it.

use crate::domain::asset::{Asset, Status};
use crate::domain::code::Code;
use crate::domain::gaps::Gap;
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, Record, RecordKind};
use crate::domain::value::Shape;
use crate::read_aloud::desk::Desk;
use crate::screens::inventory::connected;
use crate::widgets::text::capital;

/// How many relations, stories and the like of one sort are read at once.
const MOST: usize = 10;

/// "Dorpshuis, plek, Malden"
pub fn entry(id: Id, desk: &Desk) -> String {
    let Some(asset) = desk.book.village.assets.get(&id) else {
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

fn kern(asset: &Asset, desk: &Desk) -> String {
    match asset.kern.0 {
        Some(kern) => desk.book.village.name_of(RecordKind::Kern, kern),
        None => desk.words.say("kern-whole-village"),
    }
}

/// Reads what is known of an entry; what there is more of than can be heard at once comes back.
pub fn read_entry(id: Id, desk: &mut Desk) -> Vec<String> {
    desk.know_neighbours();
    let Some(asset) = desk.book.village.assets.get(&id).cloned() else {
        return Vec::new();
    };
    desk.line(&format!("{}.", entry(id, desk)));
    if !asset.counted() {
        desk.say("detail-not-counted");
    }
    for line in fields(&asset, desk) {
        desk.line(&line);
    }
    let mut rest = Vec::new();
    for (heading, mut items) in connected(id, &desk.book.neighbours, &desk.asking()) {
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
fn fields(asset: &Asset, desk: &Desk) -> Vec<String> {
    /// What the line in a list says already.
    const SAID: [&str; 3] = ["name", "kind", "kern"];
    let mut lines = Vec::new();
    for (info, value) in asset.fields() {
        let is_criterion = info.name.starts_with("criterion");
        if value.is_empty() || is_criterion || SAID.contains(&info.name) {
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
    if 0 < asset.criteria_met() {
        let met = desk.words.count("criteria-met", asset.criteria_met());
        lines.push(format!("{}: {met}", desk.words.say("criteria")));
    }
    lines
}

fn row_aloud(row: &str) -> String {
    let parts = row.split('|').map(str::trim).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}

/// What a gap is about; the sign between two words of the field would be read as "times".
pub fn gap_title(gap: &Gap, desk: &Desk) -> String {
    let title = desk.words.tell(&gap.title(&desk.book.village));
    title.replace(" × ", ", ")
}

/// "Onbenut": a word at the start of a sentence.
pub fn first_word(key: &str, desk: &Desk) -> String {
    capital(&desk.words.say(key))
}
