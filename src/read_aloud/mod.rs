//! The program in lines, for a screen reader or a braille line: a line is read, lines are answered.
//!
//! It stands beside the screens. A [`Conversation`] knows no terminal: its dialogues lie on a stack,
//! the one on top hears each line first, and what it leaves is heard by the words that mean the same
//! everywhere.

mod desk;
mod draft;
mod enter;
mod entry;
mod everywhere;
mod found;
mod gap;
mod gaps;
mod guided;
mod home;
mod import;
mod kernen;
mod kind;
mod pages;
mod past;
mod question;
mod run;
mod said;
mod spoken;
mod tags;
mod tidings;
mod trust;
mod welcome;
mod workbook;

use std::path::Path;

use crate::app::clock::Clock;
use crate::app::places::Places;
use crate::app::preferences::Preferences;
use crate::domain::phrase::Phrase;
use crate::i18n::Words;
use crate::store::StoreError;

use desk::Desk;
use said::Said;

pub use run::run;

/// What the program in lines is started with.
pub struct Start {
    /// Where files live.
    pub places: Places,
    /// What the person prefers.
    pub preferences: Preferences,
    /// In which language.
    pub words: Words,
    /// What day it is.
    pub clock: Clock,
    /// What is wrong with the preferences, if anything.
    pub problem: Option<Phrase>,
    /// Whether to put the demo village into a new inventory.
    pub demo: bool,
}

/// Something that can be talked about: it says what it is, and answers to lines.
trait Dialogue {
    /// Says what this is about, the first time.
    fn begin(&mut self, desk: &mut Desk) -> Turn;

    /// Reads what can be done here.
    fn menu(&self, desk: &mut Desk);

    /// Answers to a line; nothing if it means nothing here.
    fn answer(&mut self, said: &Said, desk: &mut Desk) -> Option<Turn>;

    /// Goes on after the dialogue above it ended, and says so.
    fn resume(&mut self, desk: &mut Desk) -> Turn {
        self.menu(desk);
        Turn::Stay
    }

    /// Follows a change that was made without it: something was taken back or done again.
    fn follow(&mut self, _: &mut Desk) -> Turn {
        Turn::Stay
    }

    /// Whether every line is an answer to its question, so that words of elsewhere are text.
    fn insists(&self) -> bool {
        false
    }
}

/// How a conversation goes on.
enum Turn {
    /// With this dialogue.
    Stay,
    /// With the one below it.
    Back,
    /// With another one on top of it.
    Open(Box<dyn Dialogue>),
    /// With another one in its place.
    Instead(Box<dyn Dialogue>),
    /// With this dialogue, after something it may rest on has changed.
    Follow,
    /// Not at all.
    Stop,
}

/// A talk with one person about one inventory.
pub struct Conversation {
    desk: Desk,
    dialogues: Vec<Box<dyn Dialogue>>,
    ended: bool,
}

impl Conversation {
    /// Opens the inventory; an inventory that may not be written is read.
    pub fn open(start: Start, path: &Path) -> Result<Self, StoreError> {
        Ok(Self {
            desk: Desk::open(start, path)?,
            dialogues: Vec::new(),
            ended: false,
        })
    }

    /// What is said before anything is asked.
    pub fn begin(&mut self) -> Vec<String> {
        for dialogue in home::first(&mut self.desk) {
            self.turn(Turn::Open(dialogue));
        }
        self.desk.take_said()
    }

    /// What is answered to a line.
    pub fn answer(&mut self, line: &str) -> Vec<String> {
        self.desk.look_again();
        let insists = self.dialogues.last().is_some_and(|top| top.insists());
        let said = Said::of(line, insists, &self.desk.words);
        let turn = match self.dialogues.last_mut() {
            Some(top) => top
                .answer(&said, &mut self.desk)
                .unwrap_or_else(|| everywhere::answer(&said, top.as_ref(), &mut self.desk)),
            None => Turn::Stop,
        };
        self.turn(turn);
        self.desk.take_said()
    }

    /// What is said at the end, also when nobody types any more.
    pub fn end(&mut self) -> Vec<String> {
        self.ended = true;
        self.desk.say_goodbye();
        self.desk.take_said()
    }

    /// Whether the person wants to stop.
    pub fn has_ended(&self) -> bool {
        self.ended
    }

    /// Goes on as a dialogue wants; one that begins or goes on may want something in its turn.
    fn turn(&mut self, mut turn: Turn) {
        loop {
            turn = match turn {
                Turn::Stay => return,
                Turn::Stop => {
                    self.ended = true;
                    return;
                }
                Turn::Follow => match self.dialogues.last_mut() {
                    Some(top) => top.follow(&mut self.desk),
                    None => return,
                },
                Turn::Open(dialogue) => self.push(dialogue),
                Turn::Instead(dialogue) => {
                    self.dialogues.pop();
                    self.push(dialogue)
                }
                Turn::Back => {
                    self.dialogues.pop();
                    match self.dialogues.last_mut() {
                        Some(below) => below.resume(&mut self.desk),
                        None => self.push(Box::new(home::Home)),
                    }
                }
            };
        }
    }

    fn push(&mut self, mut dialogue: Box<dyn Dialogue>) -> Turn {
        let turn = dialogue.begin(&mut self.desk);
        self.dialogues.push(dialogue);
        turn
    }
}
