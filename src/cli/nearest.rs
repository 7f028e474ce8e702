//! Which word was meant: one that is a slip away, that begins so, or the English of a Dutch word.

use clap::Command;
use strsim::osa_distance;

use crate::domain::fold::fold;
use crate::i18n::{Language, Words};

/// From so many letters on, a beginning says which word was meant.
const BEGINNING: usize = 3;

/// The verb that was meant, if one resembles what was typed or means that.
pub(super) fn verb(typed: &str, command: &Command, words: &Words) -> Option<String> {
    let verbs: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
    let meant = |verb: &&&str| said(verb, words).iter().any(|word| *word == fold(typed));
    let meant = verbs.iter().find(meant).copied();
    meant.or_else(|| nearest(typed, &verbs)).map(str::to_owned)
}

/// The nearest of these words; none, if none is near. A suggestion that has nothing to do with what was typed
/// is worse than none.
pub(super) fn nearest<'a>(typed: &str, known: &[&'a str]) -> Option<&'a str> {
    let bare = |word: &str| fold(word.trim_start_matches('-'));
    let typed = bare(typed);
    let letters = typed.chars().count();
    let slips = known
        .iter()
        .map(|word| (osa_distance(&typed, &bare(word)), *word))
        .filter(|(slips, word)| *slips <= allowed(letters.max(bare(word).chars().count())));
    let slip = slips.min_by_key(|(slips, _)| *slips).map(|(_, word)| word);
    slip.or_else(|| {
        let begins = |word: &&&str| {
            let word = bare(word);
            BEGINNING <= letters && (word.starts_with(&typed) || typed.starts_with(&word))
        };
        known.iter().find(begins).copied()
    })
}

/// How many slips a word of so many letters may have.
fn allowed(letters: usize) -> usize {
    match letters {
        0..=2 => 0,
        3..=5 => 1,
        6..=9 => 2,
        _ => 3,
    }
}

/// What people may type for a verb, in either language.
fn said(verb: &str, words: &Words) -> Vec<String> {
    let key = format!("cli-said-{verb}");
    let texts = Language::ALL.into_iter().filter(|_| words.find(&key).is_some());
    let texts = texts.map(|language| words.say_in(language, &key));
    texts
        .flat_map(|text| text.split(',').map(fold).collect::<Vec<_>>())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn only_what_is_near_is_suggested() {
        let verbs = [
            "import",
            "export",
            "gaps",
            "report",
            "add",
            "restore",
            "completions",
        ];
        for (typed, meant) in [
            ("imprt", Some("import")),
            ("gap", Some("gaps")),
            ("exporteren", Some("export")),
            ("comp", Some("completions")),
            ("REPORT", Some("report")),
            ("stoppen", None),
            ("xyz", None),
            ("a", None),
        ] {
            assert_eq!(nearest(typed, &verbs), meant, "{typed}");
        }
    }
}
