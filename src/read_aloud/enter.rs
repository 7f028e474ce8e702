//! Entering line by line: each line is one entry, and comes back in words.

use crate::cli::Stored;
use crate::domain::code::Code;
use crate::domain::entry_line::Staying;
use crate::domain::phrase::Phrase;
use crate::domain::value::Terms;
use crate::read_aloud::desk::Desk;
use crate::read_aloud::draft;
use crate::read_aloud::past;
use crate::read_aloud::said::{Said, Wish};
use crate::read_aloud::spoken;
use crate::read_aloud::{Dialogue, Turn};
use crate::screens::entry_line::NAME;

/// How many of the entries that a name resembles are told.
const MOST: usize = 3;

/// Entering line by line.
pub struct Enter {
    /// The line that was typed right behind the word.
    first: String,
    staying: Staying,
    /// What was understood and may be there already.
    doubtful: Option<Stored>,
    /// Under which name the line that is dealt with is kept meanwhile.
    draft: Option<String>,
}

impl Enter {
    /// Entering, with the first line; empty: it is asked for.
    pub fn with(first: &str) -> Self {
        Self {
            first: first.to_owned(),
            staying: Staying::default(),
            doubtful: None,
            draft: None,
        }
    }

    /// Entering, with the line that was half typed.
    pub fn resuming(line: &str, staying: Staying) -> Self {
        Self {
            staying,
            draft: Some(NAME.to_owned()),
            ..Self::with(line)
        }
    }

    /// Stores the line, or asks if something like it is there.
    fn take(&mut self, line: &str, desk: &mut Desk) {
        let read = Stored::read(line, &desk.reading(), &desk.words, &self.staying);
        let Some(stored) = read else {
            return desk.say("cli-add-no-name");
        };
        for word in stored.unknown() {
            desk.tell(&Phrase::new("cli-add-unknown").text("word", word));
        }
        if stored.resembling.is_empty() {
            return self.store(&stored, desk);
        }
        desk.line(&in_words(&stored));
        for (id, _) in stored.resembling.iter().take(MOST) {
            let like = Phrase::new("aloud-resembles").text("entry", spoken::entry(*id, desk));
            desk.tell(&like);
        }
        desk.say("aloud-store-anyway");
        if self.draft.is_none() {
            self.draft = draft::keep_line(&stored.preview, &self.staying, desk);
        }
        self.doubtful = Some(stored);
    }

    fn store(&mut self, stored: &Stored, desk: &mut Desk) {
        if desk.save(&stored.edit(desk.today())) {
            if !stored.told.is_empty() {
                let told = Phrase::new("aloud-understood").text("told", stored.told.join(", "));
                desk.tell(&told);
            }
            self.staying = stored.preview.entry.staying();
            self.drop_draft(desk);
        }
    }

    fn drop_draft(&mut self, desk: &mut Desk) {
        if let Some(name) = self.draft.take() {
            draft::drop_it(&name, desk);
        }
    }

    /// What comes of an entry that may be there already.
    fn settle(&mut self, stored: Stored, said: &Said, desk: &mut Desk) {
        let means = |code| desk.words.means("yes-no", code, &said.text);
        if means("yes") {
            self.store(&stored, desk);
        } else if means("no") || said.wish == Some(Wish::Discard) {
            desk.say("aloud-not-stored");
            self.drop_draft(desk);
        } else {
            desk.say("aloud-yes-or-no");
            self.doubtful = Some(stored);
        }
    }
}

impl Dialogue for Enter {
    fn begin(&mut self, desk: &mut Desk) -> Turn {
        let first = std::mem::take(&mut self.first);
        if first.is_empty() {
            self.menu(desk);
        } else {
            self.take(&first, desk);
            if self.doubtful.is_none() {
                desk.say("aloud-enter-next");
            }
        }
        Turn::Stay
    }

    fn menu(&self, desk: &mut Desk) {
        desk.say("aloud-enter-how");
        desk.say("aloud-enter-example");
    }

    fn answer(&mut self, said: &Said, desk: &mut Desk) -> Option<Turn> {
        match said.wish {
            Some(Wish::Stop) => return Some(Turn::Stop),
            Some(Wish::Help | Wish::Menu) => {
                self.menu(desk);
                ["signs-1", "signs-2"]
                    .iter()
                    .for_each(|part| desk.say(&format!("aloud-enter-{part}")));
                return Some(Turn::Stay);
            }
            _ => {}
        }
        if let Some(stored) = self.doubtful.take() {
            self.settle(stored, said, desk);
            return Some(Turn::Stay);
        }
        match said.wish {
            Some(Wish::Back | Wish::Done) => return Some(Turn::Back),
            Some(Wish::Undo | Wish::Redo) => return Some(past::go(said.wish == Some(Wish::Undo), desk)),
            _ if said.text.is_empty() => return Some(Turn::Back),
            // A word for something else was most likely meant as that.
            Some(wish) if wish != Wish::Enter => desk.say("aloud-still-entering"),
            _ => {
                self.draft = None;
                let line = without_the_word(&said.text, desk);
                self.take(line, desk);
            }
        }
        Some(Turn::Stay)
    }

    fn insists(&self) -> bool {
        true
    }
}

/// The line, if it begins with the word for entering, behind that word.
fn without_the_word<'t>(text: &'t str, desk: &Desk) -> &'t str {
    match text.split_once(' ') {
        Some((first, rest)) if desk.words.means(Wish::TERM, Wish::Enter.code(), first) => rest,
        _ => text,
    }
}

/// What was understood: the name and all that it says.
fn in_words(stored: &Stored) -> String {
    let told = stored.told.iter().map(String::as_str);
    let parts: Vec<&str> = std::iter::once(stored.name()).chain(told).collect();
    parts.join(", ")
}
