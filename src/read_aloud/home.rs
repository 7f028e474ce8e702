//! Where one begins and comes back to: the menu of what can be done.

use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::read_aloud::desk::Desk;
use crate::read_aloud::draft::Offer;
use crate::read_aloud::everywhere::{self, about};
use crate::read_aloud::said::{Said, Wish};
use crate::read_aloud::welcome::Welcome;
use crate::read_aloud::{Dialogue, Turn, tidings};

/// What can be done, in the order of its numbers.
const MENU: [Wish; 16] = [
    Wish::Enter,
    Wish::New,
    Wish::Find,
    Wish::Steps,
    Wish::Table,
    Wish::Import,
    Wish::Kernen,
    Wish::Overview,
    Wish::Story,
    Wish::Workbook,
    Wish::Where,
    Wish::Copies,
    Wish::Review,
    Wish::Language,
    Wish::Help,
    Wish::Stop,
];

/// Where one begins.
pub struct Home;

/// What the conversation begins with: the questions of a new village, what is half filled in, or the
/// menu.
pub fn first(desk: &mut Desk) -> Vec<Box<dyn Dialogue>> {
    if desk.book.is_new() && desk.book.holder.is_none() {
        return vec![Box::new(Welcome::default())];
    }
    tidings::overview(desk);
    match Offer::last(desk) {
        Some(offer) => vec![Box::new(offer)],
        None => vec![Box::new(Home)],
    }
}

impl Dialogue for Home {
    fn begin(&mut self, desk: &mut Desk) -> Turn {
        self.menu(desk);
        Turn::Stay
    }

    fn menu(&self, desk: &mut Desk) {
        desk.say("aloud-menu-head");
        for (place, wish) in MENU.into_iter().enumerate() {
            let line = Phrase::new("aloud-menu-line")
                .text("number", (place + 1).to_string())
                .term("word", wish.term())
                .term("about", about(wish));
            desk.tell(&line);
        }
    }

    fn answer(&mut self, said: &Said, desk: &mut Desk) -> Option<Turn> {
        match (said.wish, said.number) {
            (Some(Wish::Back), _) => desk.say("aloud-already-home"),
            (None, Some(number)) => {
                let wish = *MENU.get(number.checked_sub(1)?)?;
                let chosen = Said {
                    text: said.text.clone(),
                    wish: Some(wish),
                    rest: String::new(),
                    number: None,
                };
                return Some(everywhere::answer(&chosen, self, desk));
            }
            _ => return None,
        }
        Some(Turn::Stay)
    }

    fn resume(&mut self, desk: &mut Desk) -> Turn {
        desk.say("aloud-home-again");
        Turn::Stay
    }
}
