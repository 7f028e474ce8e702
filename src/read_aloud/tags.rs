//! The tags of one entry, switched by letter, number or word.

use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::i18n::fold;
use crate::read_aloud::desk::Desk;
use crate::read_aloud::said::{Said, Wish};
use crate::read_aloud::{Dialogue, Turn};
use crate::screens::tags::row::{Row, rows};
use crate::screens::tags::tagged;

/// The tags of one entry.
pub struct Tags {
    id: Id,
    rows: Vec<Row>,
    /// What was typed right behind the word: switched and stored at once.
    first: String,
}

impl Tags {
    /// The tags of this entry, with those to be switched at once.
    pub fn of(id: Id, first: &str, desk: &Desk) -> Self {
        Self {
            id,
            rows: rows(&[id], desk.book.shown()),
            first: first.to_owned(),
        }
    }

    /// Switches all that was typed; nothing if a part of it is no tag.
    fn switch(&mut self, typed: &str, desk: &mut Desk) -> bool {
        let mut places = Vec::new();
        for part in typed.split([',', ';']).map(str::trim) {
            match self.place_of(part, desk) {
                Some(place) => places.push(place),
                None => places.extend(match self.places_of(part, desk) {
                    Ok(places) => places,
                    Err(unknown) => {
                        desk.tell(&Phrase::new("aloud-no-tag").text("typed", unknown));
                        return false;
                    }
                }),
            }
        }
        for place in places {
            let on = !self.rows[place].on_all(1);
            self.rows[place].wish = Some(on);
            let key = if on { "aloud-tag-on" } else { "aloud-tag-off" };
            desk.tell(&Phrase::new(key).term("tag", self.rows[place].tag.term()));
        }
        true
    }

    fn places_of<'t>(&self, part: &'t str, desk: &Desk) -> Result<Vec<usize>, &'t str> {
        let words = part.split(' ').filter(|word| !word.is_empty());
        words.map(|word| self.place_of(word, desk).ok_or(word)).collect()
    }

    /// The tag with this letter or number, or this word in either language.
    fn place_of(&self, typed: &str, desk: &Desk) -> Option<usize> {
        let typed = fold(typed);
        let by_key = |row: &Row| row.key.is_some_and(|key| typed == key.to_string());
        let by_word = |row: &Row| desk.words.spellings(&row.tag.term()).contains(&typed);
        let place = self.rows.iter().position(by_key);
        place.or_else(|| self.rows.iter().position(by_word))
    }

    fn store(&self, desk: &mut Desk) -> Turn {
        let edit = tagged(&[self.id], &self.rows, desk.book.shown());
        if desk.save(&edit) {
            return Turn::Back;
        }
        Turn::Stay
    }

    /// "Sferen: p persoonlijk, aan; g gemeenschappelijk"
    fn read(&self, desk: &mut Desk) {
        let groups = self
            .rows
            .chunk_by(|one, other| one.tag.list() == other.tag.list());
        for group in groups {
            let tags: Vec<String> = group.iter().map(|row| said(row, desk)).collect();
            let list = group.first().map(|row| desk.words.say(row.tag.list()));
            desk.line(&format!("{}: {}.", list.unwrap_or_default(), tags.join("; ")));
        }
    }
}

fn said(row: &Row, desk: &Desk) -> String {
    let key = row.key.map(|key| format!("{key} ")).unwrap_or_default();
    let word = desk.words.say(&row.tag.term());
    let on = row.on_all(1).then(|| format!(", {}", desk.words.say("aloud-on")));
    format!("{key}{word}{}", on.unwrap_or_default())
}

impl Dialogue for Tags {
    fn begin(&mut self, desk: &mut Desk) -> Turn {
        let first = std::mem::take(&mut self.first);
        if !first.is_empty() && self.switch(&first, desk) {
            return self.store(desk);
        }
        let name = desk.book.shown().name_of(RecordKind::Asset, self.id);
        desk.tell(&Phrase::new("tags-one").text("name", name));
        self.menu(desk);
        Turn::Stay
    }

    fn menu(&self, desk: &mut Desk) {
        self.read(desk);
        desk.say("aloud-tags-how");
    }

    fn answer(&mut self, said: &Said, desk: &mut Desk) -> Option<Turn> {
        match said.wish {
            Some(Wish::Done) => return Some(self.store(desk)),
            Some(Wish::Stop) => return Some(Turn::Stop),
            Some(Wish::Help | Wish::Menu | Wish::Again) => self.menu(desk),
            Some(Wish::Back | Wish::Discard) => {
                desk.say("tags-given-up");
                return Some(Turn::Back);
            }
            _ if said.text.is_empty() => return Some(self.store(desk)),
            _ => drop(self.switch(&said.text, desk)),
        }
        Some(Turn::Stay)
    }

    fn insists(&self) -> bool {
        true
    }
}
