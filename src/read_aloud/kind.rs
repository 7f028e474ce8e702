//! Which kind of thing is new: asked for, or said right behind the word.

use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::record::AnyRecord;
use crate::domain::value::Terms;
use crate::read_aloud::desk::Desk;
use crate::read_aloud::guided::Guided;
use crate::read_aloud::said::Said;
use crate::read_aloud::{Dialogue, Turn, workbook};

/// Asks of which kind the new entry is.
struct KindAsked;

/// The questions about a new entry; if its kind was not said, that is asked first.
pub fn new(typed: &str, desk: &mut Desk) -> Turn {
    match kind(typed, desk) {
        Some(kind) => Turn::Open(Box::new(of_kind(kind, desk))),
        None => match workbook::new(typed, desk) {
            Some(other) => Turn::Open(Box::new(other)),
            None => Turn::Open(Box::new(KindAsked)),
        },
    }
}

fn of_kind(kind: AssetKind, desk: &Desk) -> Guided {
    Guided::about(AnyRecord::Asset(Asset::new(kind, "").into()), None, None, desk)
}

impl Dialogue for KindAsked {
    fn begin(&mut self, desk: &mut Desk) -> Turn {
        self.menu(desk);
        Turn::Stay
    }

    fn menu(&self, desk: &mut Desk) {
        desk.say("aloud-which-kind");
        for (place, kind) in AssetKind::VARIANTS.iter().enumerate() {
            let kind = desk.words.say(&kind.term());
            desk.line(&format!("{}. {kind}", place + 1));
        }
        desk.say("aloud-which-other");
    }

    fn answer(&mut self, said: &Said, desk: &mut Desk) -> Option<Turn> {
        let asked = match kind(&said.text, desk) {
            Some(kind) => of_kind(kind, desk),
            None => workbook::new(&said.text, desk)?,
        };
        Some(Turn::Instead(Box::new(asked)))
    }
}

/// The kind that is meant, by number or by word.
fn kind(typed: &str, desk: &Desk) -> Option<AssetKind> {
    let number = typed.trim_end_matches('.').parse::<usize>().ok();
    if let Some(kind) = number.and_then(|number| AssetKind::VARIANTS.get(number.checked_sub(1)?)) {
        return Some(*kind);
    }
    let means = |kind: &&AssetKind| desk.words.means(AssetKind::TERM, kind.code(), typed);
    AssetKind::VARIANTS.iter().find(means).copied()
}
