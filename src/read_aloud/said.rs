//! What a line says: a number, a word for something to do, or text.

use strum::{IntoStaticStr, VariantArray};

use crate::domain::code::Code;
use crate::domain::scrub::scrub;
use crate::domain::value::Terms;
use crate::i18n::Words;

/// Something to do, by a word of either language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Wish {
    /// Enter line by line.
    Enter,
    /// Enter with questions.
    New,
    /// Search.
    Find,
    /// Hear the five steps, or the gaps of one.
    Steps,
    /// Hear the table of spheres and conditions.
    Table,
    /// Take a list in.
    Import,
    /// Hear the kernen, or add one.
    Kernen,
    /// Hear how many there are of what.
    Overview,
    /// Hear the latest story.
    Story,
    /// Hear what is kept beside the entries.
    Workbook,
    /// Go on with what is half filled in.
    Resume,
    /// Take the last edit back.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// Hear where the file is.
    Where,
    /// Hear which copies there are.
    Copies,
    /// Hear who is to be looked at again.
    Review,
    /// Speak the other language.
    Language,
    /// Hear every word.
    Help,
    /// End.
    Stop,
    /// Hear what can be done here.
    Menu,
    /// To where one came from.
    Back,
    /// Hear it once more.
    Again,
    /// Hear more of a list.
    More,
    /// Choose from a list.
    Show,
    /// Choose a gap.
    Gap,
    /// Carry the advice out.
    Do,
    /// Plan an action that answers the gap.
    Plan,
    /// Change an entry.
    Edit,
    /// Tag an entry.
    Tag,
    /// Note that an entry was checked.
    Check,
    /// Connect an entry with another.
    Connect,
    /// Delete an entry.
    Delete,
    /// Note that somebody took their consent back.
    Withdraw,
    /// Erase somebody for good.
    Erase,
    /// Store what was answered so far.
    Done,
    /// Pass a question over.
    Skip,
    /// Empty a field.
    Clear,
    /// Throw away what was typed.
    Discard,
}

impl Code for Wish {
    const TERM: &'static str = "aloud";
}

/// A line that was typed.
#[derive(Debug)]
pub struct Said {
    /// The whole line, without what cannot be seen.
    pub text: String,
    /// What it wants.
    pub wish: Option<Wish>,
    /// What stands behind the word of the wish.
    pub rest: String,
    /// The number that is the whole line, or that stands behind the wish.
    pub number: Option<usize>,
}

impl Said {
    /// What the line says. While a question waits for an answer only a word by itself is a wish, and
    /// text in quotes is never one.
    pub fn of(line: &str, insists: bool, words: &Words) -> Self {
        let line = scrub(line);
        let text = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(inside) = quoted(&text).filter(|_| insists) {
            return Self {
                text: inside.to_owned(),
                wish: None,
                rest: String::new(),
                number: None,
            };
        }
        let (first, rest) = text.split_once(' ').unwrap_or((&text, ""));
        let wish = if text.is_empty() {
            Some(Wish::Menu).filter(|_| !insists)
        } else {
            wish(first, words).filter(|_| !insists || rest.is_empty())
        };
        let number = if wish.is_some() { rest } else { &text };
        Self {
            number: number.trim_end_matches('.').parse().ok(),
            rest: rest.to_owned(),
            wish,
            text,
        }
    }
}

fn wish(word: &str, words: &Words) -> Option<Wish> {
    let means = |wish: &Wish| words.means(Wish::TERM, wish.code(), word);
    Wish::VARIANTS.iter().copied().find(means)
}

fn quoted(text: &str) -> Option<&str> {
    [('"', '"'), ('“', '”'), ('\'', '\'')]
        .into_iter()
        .find_map(|(open, close)| text.strip_prefix(open)?.strip_suffix(close))
}
