//! The beginning of a text that is too long to be said whole.

use unicode_segmentation::UnicodeSegmentation;

/// What stands at the end of a text of which more was left out.
pub const CUT: &str = "…";

/// The same as a terminal without that sign was told it, in what was kept by earlier programs.
const CUT_PLAINLY: &str = "~";

/// So many letters of a text are kept where it is told what was done.
const MOST: usize = 200;

/// As much of the text as is kept where it is told what was done: in whole words, so that a name in it is found
/// again when it has to go. How much of that is shown depends on the room.
pub fn first_words(text: &str) -> String {
    let Some((end, _)) = text.grapheme_indices(true).nth(MOST) else {
        return text.to_owned();
    };
    let kept = &text[..end];
    let in_word = text[end..].starts_with(char::is_alphanumeric);
    let last_gap = kept.rfind(|sign: char| !sign.is_alphanumeric());
    let whole = match last_gap {
        Some(gap) if in_word => &kept[..gap],
        _ => kept,
    };
    format!("{}{CUT}", whole.trim_end())
}

/// What is there of a text that was cut short; nothing if it is whole.
pub fn cut_short(text: &str) -> Option<&str> {
    text.strip_suffix(CUT).or_else(|| text.strip_suffix(CUT_PLAINLY))
}

#[cfg(test)]
mod tests {
    use super::{cut_short, first_words};

    #[test]
    fn a_long_text_ends_between_words() {
        assert_eq!(first_words("Bij de bakker"), "Bij de bakker");
        let kept = first_words(&"woord ".repeat(50));
        assert_eq!(kept, format!("{}woord…", "woord ".repeat(32)));
        assert_eq!(cut_short(&kept).map(|text| text.len() % 6), Some(5));
        assert_eq!(first_words(&"q".repeat(10_000)).chars().count(), 201);
        assert_eq!(cut_short("Bij de bakker"), None);
    }
}
