//! How well what was typed fits a thing that goes by several names.

use strsim::osa_distance;

use crate::i18n::fold;

/// How much a find in the names, in the other names, and in the explanation is worth.
pub const IN_NAME: f32 = 1.0;
/// See [`IN_NAME`].
pub const IN_SYNONYM: f32 = 0.95;
/// See [`IN_NAME`].
pub const IN_EXPLANATION: f32 = 0.5;

const SAME_WORD: f32 = 1.0;
const BEGINNING: f32 = 0.85;
const MISTYPED: f32 = 0.7;
const INSIDE: f32 = 0.6;

/// How well the typed words fit, from 0 to 2: long words weigh more than short ones, and a whole
/// name counts double. The texts come with what a find in them is worth.
pub fn score(typed: &str, texts: &[(String, f32)]) -> f32 {
    let wanted: Vec<String> = words(typed);
    let letters: usize = wanted.iter().map(String::len).sum();
    if letters == 0 {
        return 0.0;
    }
    let known: Vec<(String, f32)> = texts
        .iter()
        .flat_map(|(text, worth)| words(text).into_iter().map(|word| (word, *worth)))
        .collect();
    let found: f32 = wanted
        .iter()
        .map(|wanted| {
            let best = known.iter().map(|(word, worth)| fits(wanted, word) * worth);
            best.fold(0.0, f32::max) * wanted.len() as f32
        })
        .sum();
    found / letters as f32 + whole(typed, texts)
}

/// What it is worth that all that was typed is a name as it stands.
fn whole(typed: &str, texts: &[(String, f32)]) -> f32 {
    let typed = fold(typed);
    let names = texts
        .iter()
        .flat_map(|(text, worth)| text.split(',').map(move |name| (name, worth)));
    names
        .filter(|(name, _)| fold(name) == typed)
        .map(|(_, worth)| *worth)
        .fold(0.0, f32::max)
}

fn words(text: &str) -> Vec<String> {
    text.split(|sign: char| !sign.is_alphanumeric())
        .map(fold)
        .filter(|word| !word.is_empty())
        .collect()
}

fn fits(wanted: &str, word: &str) -> f32 {
    let mistakes = match wanted.chars().count() {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    };
    if word == wanted {
        SAME_WORD
    } else if word.starts_with(wanted) {
        BEGINNING
    } else if mistakes > 0 && osa_distance(wanted, word) <= mistakes {
        MISTYPED
    } else if wanted.len() > 2 && word.contains(wanted) {
        INSIDE
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::{IN_NAME, IN_SYNONYM, score};

    #[test]
    fn the_best_name_wins_and_typing_errors_are_forgiven() {
        let delete = [
            ("verwijderen".to_owned(), IN_NAME),
            ("weggooien, iets weg doen".to_owned(), IN_SYNONYM),
        ];
        let undo = [("ongedaan maken".to_owned(), IN_NAME)];
        assert!(score("weggoien", &delete) > score("weggoien", &undo));
        assert!(score("weg", &delete) > 0.0);
        assert!(score("onged", &undo) > score("onged", &delete));
        assert_eq!(score("", &undo), 0.0);
        assert_eq!(score("xyz", &undo), 0.0);
        assert!(score("iets weg doen", &delete) > score("iets weg", &delete));
    }
}
