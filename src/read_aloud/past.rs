//! Taking back, and doing again; before very much is taken back at once it is asked.

use crate::domain::phrase::Phrase;
use crate::domain::value::Terms;
use crate::read_aloud::desk::Desk;
use crate::read_aloud::said::{Said, Wish};
use crate::read_aloud::{Dialogue, Turn};

/// Takes the last edit back, or does again what was taken back; or else asks first.
pub fn go(back: bool, desk: &mut Desk) -> Turn {
    match desk.go_through_past(back) {
        Some(question) => Turn::Open(Box::new(Large { question })),
        None => Turn::Follow,
    }
}

/// The question whether very much is to be taken back.
struct Large {
    question: Phrase,
}

impl Dialogue for Large {
    fn begin(&mut self, desk: &mut Desk) -> Turn {
        self.menu(desk);
        Turn::Stay
    }

    fn menu(&self, desk: &mut Desk) {
        desk.tell(&self.question);
    }

    fn answer(&mut self, said: &Said, desk: &mut Desk) -> Option<Turn> {
        let means = |code| desk.words.means("yes-no", code, &said.text);
        if means("yes") {
            desk.take_back();
            return Some(Turn::Back);
        }
        match said.wish {
            Some(Wish::Again | Wish::Menu | Wish::Help) => self.menu(desk),
            Some(Wish::Back | Wish::Stop | Wish::Discard) => {
                desk.say("cli-undo-not");
                return Some(match said.wish {
                    Some(Wish::Stop) => Turn::Stop,
                    _ => Turn::Back,
                });
            }
            _ if means("no") => {
                desk.say("cli-undo-not");
                return Some(Turn::Back);
            }
            _ => desk.say("aloud-yes-or-no"),
        }
        Some(Turn::Stay)
    }

    fn insists(&self) -> bool {
        true
    }
}
