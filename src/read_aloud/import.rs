//! Taking a list in: which file, what it would bring, and only then writing.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use crate::cli::{Preview, preview};
use crate::domain::asset::Asset;
use crate::domain::change::{Change, Edit};
use crate::domain::doubles::resembling;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::Terms;
use crate::read_aloud::desk::Desk;
use crate::read_aloud::pages::Pages;
use crate::read_aloud::said::{Said, Wish};
use crate::read_aloud::{Dialogue, Turn, spoken};
use crate::screens::file_choice::place_here;

/// Of how many new entries the names are compared with what is there: of more, that takes too long.
const COMPARED: usize = 2000;

/// Taking a list in.
pub struct Import {
    /// What was typed right behind the word.
    first: String,
    /// The list that was read.
    found: Option<Found>,
}

/// A list that was read, and not written yet.
struct Found {
    /// The file.
    source: PathBuf,
    edit: Edit,
    /// Of which version of the village the edit is.
    version: u64,
    /// New entries that resemble one that is there.
    doubles: Vec<Id>,
    /// What is told ten at a time: rows that were refused, and doubles.
    details: Vec<String>,
    pages: Pages,
}

impl Import {
    /// Taking in the file at this place; empty: it is asked for.
    pub fn of(first: &str) -> Self {
        Self {
            first: first.to_owned(),
            found: None,
        }
    }

    /// Reads the file and says what it would bring.
    fn look(&mut self, typed: &str, desk: &mut Desk) {
        match place_here(typed) {
            Some(source) => self.read(source, desk),
            None => desk.say("aloud-import-which"),
        }
    }

    fn read(&mut self, source: PathBuf, desk: &mut Desk) {
        if let Some(key) = objection(&source) {
            let path = source.display().to_string();
            desk.tell(&Phrase::new(key).text("path", path));
            return desk.say("aloud-import-which");
        }
        let inventory = desk.book.store.path().to_owned();
        match preview(
            &source,
            (&inventory, desk.here()),
            desk.book.shown(),
            &desk.words,
            desk.today(),
        ) {
            Ok(preview) => self.tell(source, preview, desk),
            Err(reasons) => {
                reasons.iter().for_each(|reason| desk.line(reason));
                desk.say("aloud-import-which");
            }
        }
    }

    fn tell(&mut self, source: PathBuf, preview: Preview, desk: &mut Desk) {
        desk.say("cli-import-dry");
        preview.counts.iter().for_each(|line| desk.line(line));
        for (heading, label) in preview.columns {
            if let Some(label) = label {
                let column = Phrase::new("aloud-import-column")
                    .text("heading", heading)
                    .term("field", label);
                desk.tell(&column);
            }
        }
        let mut details = preview.hindrances;
        let doubles = doubles(&preview.edit, desk);
        details.extend(doubles.iter().map(|(_, told)| told.clone()));
        let mut found = Found {
            source,
            version: desk.book.version,
            edit: preview.edit,
            doubles: doubles.into_iter().map(|(id, _)| id).collect(),
            details,
            pages: Pages::default(),
        };
        if !found.details.is_empty() {
            found.read_page(desk);
        }
        if found.edit.changes.is_empty() {
            return desk.say("aloud-import-nothing");
        }
        found.ask(desk);
        self.found = Some(found);
    }

    /// What comes of the list that was read.
    fn settle(&mut self, mut found: Found, said: &Said, desk: &mut Desk) -> Turn {
        let means = |code| desk.words.means("yes-no", code, &said.text);
        let without = !found.doubles.is_empty() && desk.words.means("aloud", "without", &said.text);
        if said.wish == Some(Wish::More) {
            found.read_page(desk);
        } else if means("no") || said.wish == Some(Wish::Back) {
            desk.say("aloud-import-not");
            return Turn::Back;
        } else if (means("yes") || without) && found.version != desk.book.version {
            // Another window wrote: the edit would put back what was there before that.
            desk.say("aloud-import-again");
            self.read(found.source, desk);
            return Turn::Stay;
        } else if means("yes") || without {
            if without {
                found.leave_doubles_out();
            }
            if desk.save(&found.edit) {
                desk.count("aloud-import-done", found.entries());
                return Turn::Back;
            }
        } else {
            found.ask(desk);
        }
        self.found = Some(found);
        Turn::Stay
    }
}

impl Found {
    fn ask(&self, desk: &mut Desk) {
        desk.say("aloud-import-ask");
        if !self.doubles.is_empty() {
            desk.count("aloud-import-ask-doubles", self.doubles.len());
        }
    }

    fn read_page(&mut self, desk: &mut Desk) {
        let page = self.pages.next(self.details.len());
        if page.is_empty() {
            return desk.say("aloud-no-more");
        }
        self.details[page].iter().for_each(|line| desk.line(line));
        self.pages.tell_left(self.details.len(), desk);
    }

    /// Takes out the new entries that resemble one that is there, and what is connected with them.
    fn leave_doubles_out(&mut self) {
        let rests_on = |change: &Change| {
            let links = change.after.iter().flat_map(|record| {
                let fields = record.fields().into_iter();
                fields.flat_map(|(_, value)| value.links()).collect::<Vec<_>>()
            });
            let mut named = std::iter::once(change.id).chain(links);
            named.any(|id| self.doubles.contains(&id))
        };
        let changes = std::mem::take(&mut self.edit.changes).into_iter();
        self.edit.changes = changes.filter(|change| !rests_on(change)).collect();
    }

    fn entries(&self) -> usize {
        let changes = self.edit.changes.iter();
        changes.filter(|change| change.kind == RecordKind::Asset).count()
    }
}

impl Dialogue for Import {
    fn begin(&mut self, desk: &mut Desk) -> Turn {
        let first = std::mem::take(&mut self.first);
        if first.is_empty() {
            desk.say("aloud-import-which");
        } else {
            self.look(&first, desk);
        }
        Turn::Stay
    }

    fn menu(&self, desk: &mut Desk) {
        match &self.found {
            Some(found) => found.ask(desk),
            None => desk.say("aloud-import-which"),
        }
    }

    fn answer(&mut self, said: &Said, desk: &mut Desk) -> Option<Turn> {
        match said.wish {
            Some(Wish::Stop) => return Some(Turn::Stop),
            Some(Wish::Help | Wish::Menu | Wish::Again) => {
                self.menu(desk);
                return Some(Turn::Stay);
            }
            _ => {}
        }
        if let Some(found) = self.found.take() {
            return Some(self.settle(found, said, desk));
        }
        if said.text.is_empty() || said.wish == Some(Wish::Back) {
            desk.say("aloud-import-not");
            return Some(Turn::Back);
        }
        self.look(&said.text, desk);
        Some(Turn::Stay)
    }

    fn insists(&self) -> bool {
        true
    }
}

/// The key of why there is nothing to read at this place, in words of our own.
fn objection(source: &Path) -> Option<&'static str> {
    match File::open(source).and_then(|file| file.metadata()) {
        Ok(metadata) if metadata.is_dir() => Some("aloud-file-folder"),
        Ok(_) => None,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Some("aloud-file-missing"),
        Err(_) => Some("aloud-file-closed"),
    }
}

/// The new entries that resemble one that is there, each with a line that says so.
fn doubles(edit: &Edit, desk: &mut Desk) -> Vec<(Id, String)> {
    desk.refresh_index();
    let mut doubles = Vec::new();
    let new = edit.changes.iter().filter(|change| change.before.is_none());
    let new: Vec<(Id, &Asset)> = new
        .filter_map(|change| match &change.after {
            Some(AnyRecord::Asset(asset)) => Some((change.id, asset.as_ref())),
            _ => None,
        })
        .collect();
    if COMPARED < new.len() {
        desk.count("aloud-import-not-compared", COMPARED);
        return doubles;
    }
    for (id, asset) in new {
        let alike = |asset: &Asset| resembling(&asset.name, desk.book.shown(), desk.index());
        if let Some((other, _)) = alike(asset).first() {
            let told = Phrase::new("aloud-import-double")
                .text("name", asset.name.to_string())
                .text("other", spoken::entry(*other, desk));
            doubles.push((id, desk.words.tell(&told)));
        }
    }
    doubles
}
