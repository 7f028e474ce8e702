//! What somebody offers, in the words of a list: "kaarten, biljarten (di 14 uur)" under "Activiteiten".

use std::borrow::Cow;

use strum::VariantArray;

use crate::domain::asset::OfferingKind;
use crate::domain::code::Code;
use crate::domain::weekdays::Weekdays;
use crate::exchange::csv::rows::Rows;
use crate::i18n::fold;

/// What stands between the parts of one thing, where somebody wrote it as the program does.
const PARTS: char = '|';
/// What stands between several of them.
const BETWEEN: [char; 3] = [',', ';', '\n'];
/// What is longer tells about it, and is no name.
const LONGEST: usize = 60;

impl Rows<'_> {
    /// The cell as the field of what is offered is written: a line for each. What tells about it is left as it is.
    pub(super) fn offered<'c>(&self, cell: Cow<'c, str>, heading: &str) -> Cow<'c, str> {
        let pieces: Vec<&str> = pieces(&cell).filter(|piece| !piece.is_empty()).collect();
        let is_text = |piece: &&str| LONGEST < piece.chars().count() || piece.contains(". ");
        if cell.contains(PARTS) || pieces.iter().any(is_text) {
            return cell;
        }
        let terms = self.cells.cx.terms;
        let heading = fold(heading);
        let named = |kind: &&OfferingKind| terms.means(OfferingKind::TERM, kind.code(), &heading);
        let kind = OfferingKind::VARIANTS.iter().find(named);
        // What somebody can do is asked of them as a service is.
        let is_skill = terms.means("list", "skill", &heading);
        let kind = kind.or(is_skill.then_some(&OfferingKind::Service));
        let kind = kind.copied().unwrap_or_default();
        let kind = terms.word(OfferingKind::TERM, kind.code());
        let lines: Vec<String> = pieces
            .into_iter()
            .map(|piece| {
                let (name, when) = self.day_behind(piece);
                format!("{kind} {PARTS} {name} {PARTS} {when}")
            })
            .collect();
        Cow::Owned(lines.join("\n"))
    }

    /// What it is called, and the day that stands behind it within brackets.
    fn day_behind<'p>(&self, piece: &'p str) -> (&'p str, &'p str) {
        let behind = piece.strip_suffix(')').and_then(|piece| piece.split_once('('));
        behind
            .filter(|(name, day)| {
                let days = Weekdays::new(self.cells.cx.terms);
                !name.trim().is_empty() && days.told(day) != 0
            })
            .map_or((piece, ""), |(name, day)| (name.trim(), day.trim()))
    }
}

/// What stands between the signs, but for those within brackets.
fn pieces(cell: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_usize;
    cell.split(move |sign: char| {
        match sign {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && BETWEEN.contains(&sign)
    })
    .map(str::trim)
}
