//! Words that mean the same in every dialogue.

use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::read_aloud::desk::Desk;
use crate::read_aloud::draft::Offer;
use crate::read_aloud::enter::Enter;
use crate::read_aloud::found;
use crate::read_aloud::gaps;
use crate::read_aloud::import::Import;
use crate::read_aloud::said::{Said, Wish};
use crate::read_aloud::{Dialogue, Turn, kernen, kind, past, tidings, trust, workbook};

/// Answers to a line of which the dialogue on top made nothing.
pub fn answer(said: &Said, top: &dyn Dialogue, desk: &mut Desk) -> Turn {
    let Some(wish) = said.wish else {
        not_understood(said, desk);
        return Turn::Stay;
    };
    match wish {
        Wish::Menu | Wish::Again => top.menu(desk),
        Wish::Help => {
            top.menu(desk);
            help(desk);
        }
        Wish::Back => return Turn::Back,
        Wish::Stop => return Turn::Stop,
        Wish::Undo | Wish::Redo => return past::go(wish == Wish::Undo, desk),
        Wish::Enter => return enter(&said.rest, desk),
        Wish::New => return kind::new(&said.rest, desk),
        Wish::Find => return found::search(&said.rest, desk),
        Wish::Steps => return gaps::steps(said.number, desk),
        Wish::Import => return Turn::Open(Box::new(Import::of(&said.rest))),
        Wish::Workbook => return workbook::open(&said.rest, desk),
        Wish::Resume => match Offer::last(desk) {
            Some(offer) => return Turn::Open(Box::new(offer)),
            None => desk.say("aloud-nothing-half-done"),
        },
        Wish::Table => tidings::table(said.number, desk),
        Wish::Kernen => kernen::tell_or_add(&said.rest, desk),
        Wish::Overview => tidings::overview(desk),
        Wish::Story => tidings::story(desk),
        Wish::Where => tidings::place(desk),
        Wish::Copies => trust::copies(desk),
        Wish::Review => trust::review(desk),
        Wish::Language => desk.speak(desk.words.language().other()),
        _ => desk.tell(&Phrase::new("aloud-not-here").text("word", &said.text)),
    }
    Turn::Stay
}

/// Entering, with this line; without one, what was half typed is offered first.
fn enter(line: &str, desk: &mut Desk) -> Turn {
    match Offer::line(desk).filter(|_| line.is_empty()) {
        Some(offer) => Turn::Open(Box::new(offer)),
        None => Turn::Open(Box::new(Enter::with(line))),
    }
}

fn not_understood(said: &Said, desk: &mut Desk) {
    match said.number {
        Some(number) => desk.count("aloud-no-such-number", number),
        None => desk.tell(&Phrase::new("aloud-not-understood").text("typed", &said.text)),
    }
}

/// Reads every word and what it does.
fn help(desk: &mut Desk) {
    desk.say("aloud-all-words");
    for wish in Wish::VARIANTS {
        let line = Phrase::new("aloud-word-line")
            .term("word", wish.term())
            .term("about", about(*wish));
        desk.tell(&line);
    }
}

/// The key of what a wish does, in a few words.
pub fn about(wish: Wish) -> String {
    format!("about-{}", wish.term())
}
