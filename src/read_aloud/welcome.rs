//! The first start: which village this is, or a look at the made-up one.

use crate::domain::phrase::Phrase;
use crate::read_aloud::desk::Desk;
use crate::read_aloud::home::Home;
use crate::read_aloud::said::{Said, Wish};
use crate::read_aloud::{Dialogue, Turn};
use crate::screens::welcome::{names, one_line};

/// The word that opens the made-up village.
const DEMO: &str = "demo";

/// The two questions of a new village.
#[derive(Default)]
pub struct Welcome {
    /// The answer to the first.
    village: Option<String>,
}

impl Welcome {
    fn ask(&self, desk: &mut Desk) {
        match &self.village {
            None => desk.say("aloud-welcome-village"),
            Some(_) => desk.say("aloud-welcome-kernen"),
        }
    }
}

impl Dialogue for Welcome {
    fn begin(&mut self, desk: &mut Desk) -> Turn {
        desk.say("aloud-welcome");
        let file = desk.book.store.path().display().to_string();
        desk.tell(&Phrase::new("welcome-file").text("file", file));
        self.ask(desk);
        Turn::Stay
    }

    fn menu(&self, desk: &mut Desk) {
        self.ask(desk);
    }

    fn answer(&mut self, said: &Said, desk: &mut Desk) -> Option<Turn> {
        match (said.wish, &self.village) {
            (Some(Wish::Stop), _) => return Some(Turn::Stop),
            (Some(Wish::Help | Wish::Again), _) => self.ask(desk),
            (Some(Wish::Back), _) => {
                self.village = None;
                self.ask(desk);
            }
            (_, None) if said.text.is_empty() => desk.say("welcome-name-needed"),
            (_, None) if said.text.to_lowercase() == DEMO => {
                desk.load_demo();
                return Some(Turn::Instead(Box::new(Home)));
            }
            (_, None) => {
                self.village = Some(one_line(&said.text));
                self.ask(desk);
            }
            (_, Some(village)) => {
                let founding = desk.book.founding(village, &names(&said.text));
                if desk.save(&founding) {
                    return Some(Turn::Instead(Box::new(Home)));
                }
            }
        }
        Some(Turn::Stay)
    }

    fn insists(&self) -> bool {
        true
    }
}
