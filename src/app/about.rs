//! What is told of the program itself: what is kept, what is preferred, what screens know of it.

use std::io;

use crate::app::App;
use crate::app::note::Note;
use crate::domain::phrase::Phrase;
use crate::screens::About;
use crate::store::system_code;

impl App {
    /// "alles bewaard · 20:14", or what is not: half typed, or nothing can be kept.
    pub(super) fn saved_in_words(&self) -> String {
        let words = &self.desk.words;
        if let Some(percents) = self.written_so_far() {
            return words.tell(&Phrase::new("saved-writing").number("percents", percents));
        }
        match self.saved {
            _ if self.desk.book.holder.is_some() => words.say("saved-not"),
            _ if self.lost.is_some() => words.say("saved-lost"),
            _ if self.stage.top().is_unsaved() => words.say("saved-draft"),
            _ if self.drafts.is_typing() || self.drafts.is_held_back() => words.say("saved-draft"),
            _ if self.drafts.waiting() > 0 => words.count("saved-waiting", self.drafts.waiting()),
            Some(time) => {
                let time = time.strftime("%H:%M").to_string();
                words.tell(&Phrase::new("saved-at").text("time", time))
            }
            // Whoever begins sees how old the last copy is.
            None => match self.desk.about.backups.first() {
                Some(copy) => {
                    let day = copy.at.strftime("%-d-%-m").to_string();
                    words.tell(&Phrase::new("saved-all-copied").text("day", day))
                }
                None => words.say("saved-all"),
            },
        }
    }

    /// Keeps what the person prefers.
    pub(super) fn save_preferences(&mut self) {
        if let Err(error) = self.preferences.save(&self.places.preferences) {
            let phrase = match error.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                    Phrase::new("preferences-no-room")
                }
                _ => Phrase::new("preferences-not-saved").text("code", system_code(&error)),
            };
            self.note = Some(Note::Problem(phrase));
        }
    }

    /// Takes note that the inventory was asked for by its place, and whether a file was there: who sees that nothing is
    /// in it may have meant another one.
    pub fn begins_here(&mut self, was_there: bool) {
        self.desk.about.begun_here = Some(match was_there {
            true => "welcome-empty-file",
            false => "welcome-no-file",
        });
    }

    /// Has screens know what the program is like now.
    pub(super) fn refresh_about(&mut self) {
        let desk = &mut self.desk;
        let before = std::mem::take(&mut desk.about);
        desk.about = About {
            demo: desk.book.demo,
            reader_because_of: desk
                .book
                .holder
                .as_ref()
                .map(|holder| desk.words.tell(&holder.phrase())),
            file: desk.book.store.path().to_owned(),
            begun_here: before
                .begun_here
                .filter(|_| before.file == desk.book.store.path()),
            left_copies: before
                .left_copies
                .filter(|_| before.file == desk.book.store.path()),
            recent: self.preferences.recent.clone(),
            colours: self.preferences.colours,
            mouse: self.preferences.mouse,
            drawing: self.preferences.drawing,
            logbook: self.preferences.logbook,
            drafts: before.drafts,
            whereabouts: before.whereabouts,
            presenting: desk.book.gate.is_presenting(),
            walks: before.walks,
            folders: before.folders,
            handed_over: before.handed_over,
            written: before.written,
            backups: before.backups,
            beside: before.beside,
        };
    }
}
