//! Sentences in a narrow place: names in them are cut short, what was done stays to be read.

use crate::domain::phrase::{Arg, Phrase};
use crate::i18n::Words;
use crate::widgets::text::{cut, cut_middle, width};
use crate::widgets::theme::Signs;

/// The least cells of a name that is cut short.
const LEAST: usize = 6;

/// The name by which a sentence has the path of a file.
const PATH: &str = "path";

/// The sentence with its longest names cut short where it does not fit.
pub fn fitting(phrase: &Phrase, room: usize, words: &Words, signs: &Signs) -> String {
    let whole = words.tell(phrase);
    let over = width(&whole).saturating_sub(room);
    if over == 0 {
        return whole;
    }
    let texts = phrase.args.iter().filter_map(|(_, arg)| match arg {
        Arg::Text(text) => Some(width(text)),
        _ => None,
    });
    let texts: Vec<usize> = texts.collect();
    let longest = texts.iter().copied().max().unwrap_or_default();
    let saved = |most: usize| texts.iter().map(|long| long.saturating_sub(most)).sum::<usize>();
    let Some(most) = (LEAST..longest).rev().find(|most| over <= saved(*most)) else {
        return whole;
    };
    let mut shorter = phrase.clone();
    for (name, arg) in &mut shorter.args {
        if let Arg::Text(text) = arg {
            // Of a path the end says most.
            let shorten = if name == PATH { cut_middle } else { cut };
            *text = shorten(text, most, signs);
        }
    }
    words.tell(&shorter)
}

#[cfg(test)]
mod tests {
    use super::fitting;
    use crate::domain::phrase::Phrase;
    use crate::i18n::{Language, Words};
    use crate::widgets::text::width;
    use crate::widgets::theme::UNICODE;

    #[test]
    fn of_a_path_the_name_of_the_file_stays() {
        let words = Words::new(Language::Dutch);
        let path = "/home/anna/documenten/van/de/werkgroep/.local/share/wijkschouw/heumen.db";
        let told = Phrase::new("file-open-to-others").text("path", path);
        let short = fitting(&told, 140, &words, &UNICODE);
        assert!(width(&short) <= 140 && short.contains("heumen.db."), "{short}");
        assert!(short.contains("lezen: /home"), "{short}");
    }
}
