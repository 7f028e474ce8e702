//! What one can ask of the inventory about people and about losing nothing: who is to be looked at again, which
//! copies there are, and erasing somebody for good.

use std::path::PathBuf;

use crate::app::backups::moment_among;
use crate::app::jobs::farewell;
use crate::app::{done, elsewhere, given_out};
use crate::domain::phrase::Phrase;
use crate::domain::privacy::erasure::Erasure;
use crate::domain::record::{Id, RecordKind};
use crate::domain::retention::overdue;
use crate::domain::value::Value;
use crate::domain::withdrawal::withdrawn;
use crate::read_aloud::desk::Desk;
use crate::read_aloud::said::{Said, Wish};
use crate::read_aloud::{Dialogue, Turn};
use crate::screens::erase::{Farewell, broken, named, staying, told};
use crate::store::{Erased, StoreError, as_typed, backups, look_at};

/// Who is to be looked at again, and since when.
pub fn review(desk: &mut Desk) {
    let months = desk.book.shown().settings().retention_months();
    let people = overdue(desk.book.shown(), desk.today());
    if people.is_empty() {
        return desk.tell(&Phrase::new("review-empty").number("months", months));
    }
    let title = Phrase::new("review-title").number("count", people.len());
    desk.sentence(&desk.words.tell(&title));
    for one in people {
        let name = desk.book.shown().name_of(RecordKind::Asset, one.id);
        let key = match one.since {
            None => "review-never",
            Some(_) if one.to_come => "review-to-come",
            Some(_) => "review-since",
        };
        let day = one.since.write(&desk.reading());
        let since = desk.words.tell(&Phrase::new(key).text("day", day));
        desk.sentence(&format!("{name}: {since}"));
    }
}

/// Which copies the program made, the newest first.
pub fn copies(desk: &mut Desk) {
    let all = backups(desk.book.store.path());
    if all.is_empty() {
        desk.say("backups-none");
        return desk.say("aloud-share-how");
    }
    for copy in &all {
        let row = moment_among(Phrase::new("backups-row"), copy, &all);
        let when = desk.words.tell(&row);
        let looked = look_at(&copy.path);
        let why = match looked.whole {
            true => desk.words.tell(&copy.occasion.phrase()),
            false => desk.words.say("backups-broken"),
        };
        let entries = looked
            .entries
            .map(|count| Phrase::new("backups-entries").number("count", count));
        let parts = [Some(why), entries.map(|entries| desk.words.tell(&entries))];
        let said = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
        desk.sentence(&format!("{when}: {said}"));
    }
    let inventory = as_typed(desk.book.store.path());
    let command = format!("wijkschouw restore 1 --file {inventory} --yes");
    desk.tell(&Phrase::new("aloud-copies-how").text("command", command));
    desk.say("aloud-share-how");
}

/// Notes that this person took their consent back today.
pub fn withdraw(person: Id, desk: &mut Desk) {
    if !is_person(person, desk) {
        return desk.say("withdraw-no-person");
    }
    match withdrawn(desk.book.shown(), person, desk.today()) {
        Ok(edit) => {
            desk.save(&edit);
        }
        Err(why) => desk.tell(&why),
    }
}

/// Whether this entry is a person.
pub fn is_person(id: Id, desk: &Desk) -> bool {
    let asset = desk.book.shown().assets.get(&id);
    asset.is_some_and(|asset| asset.kind.consent().is_some())
}

/// Erasing somebody: what goes, then the name typed in full.
pub struct Erasing {
    person: Id,
    farewell: Farewell,
}

impl Erasing {
    /// Of this person.
    pub fn of(person: Id) -> Self {
        Self {
            person,
            farewell: Farewell::default(),
        }
    }

    fn erase(&self, desk: &mut Desk) -> Result<Option<Erased>, StoreError> {
        let words = &desk.words;
        let erasure = Erasure::of(desk.book.real(), self.person, &|phrase| words.tell(phrase));
        let Some(mut erasure) = erasure else {
            return Ok(None);
        };
        let eraser = desk.book.store.eraser()?.looking_in(desk.folders_of_kin());
        let erased = eraser.erase(&mut erasure, &mut |_, _| {});
        // Also where it was cut off some of it may be gone.
        desk.book.read_again()?;
        if let Ok(erased) = &erased {
            desk.note_erased(erased)?;
        }
        erased.map(Some)
    }

    /// Says what was done; of these files, made earlier, that the person may be in them still.
    fn tell(erased: &Erased, given_out: &[PathBuf], desk: &mut Desk) {
        desk.tell(&done(erased));
        if erased.remains {
            desk.say("erase-remains");
        }
        for told in elsewhere(given_out, erased) {
            desk.tell(&told);
        }
    }
}

impl Dialogue for Erasing {
    fn begin(&mut self, desk: &mut Desk) -> Turn {
        if !is_person(self.person, desk) {
            desk.say("erase-no-person");
            return Turn::Back;
        }
        if !desk.may_write() {
            return Turn::Back;
        }
        let path = desk.book.store.path().to_owned();
        match farewell(
            self.person,
            &path,
            &desk.folders_of_kin(),
            desk.book.real(),
            &desk.words,
        ) {
            Ok(farewell) => self.farewell = farewell,
            Err(error) => {
                desk.tell(&error.phrase());
                return Turn::Back;
            }
        }
        desk.tell(&told(Phrase::new("erase-goes"), &self.farewell));
        if let Some(broken) = broken(&self.farewell) {
            desk.tell(&broken);
        }
        if let Some(staying) = staying(&self.farewell) {
            desk.tell(&staying);
        }
        if 0 < self.farewell.going.namesakes {
            desk.tell(&Phrase::new("erase-namesakes").number("count", self.farewell.going.namesakes));
        }
        desk.tell(&named(&self.farewell));
        for naming in &self.farewell.namings {
            desk.sentence(if naming.sure { &naming.told } else { &naming.text });
        }
        desk.say("erase-cannot-reach");
        desk.say("erase-for-good");
        self.menu(desk);
        Turn::Stay
    }

    fn menu(&self, desk: &mut Desk) {
        desk.say("aloud-erase-type");
    }

    fn answer(&mut self, said: &Said, desk: &mut Desk) -> Option<Turn> {
        if said.wish == Some(Wish::Back) || said.wish == Some(Wish::Stop) {
            desk.say("aloud-erase-not");
            return Some(if said.wish == Some(Wish::Back) {
                Turn::Back
            } else {
                Turn::Stop
            });
        }
        if said.text.trim() != self.farewell.name.trim() {
            let other = Phrase::new("erase-other-name").text("name", self.farewell.name.as_str());
            desk.tell(&other);
            return Some(Turn::Stay);
        }
        // Afterwards the inventory does not know a file any more that bears the name of the person.
        let given_out = given_out(&desk.book.store);
        match self.erase(desk) {
            Ok(Some(erased)) => Self::tell(&erased, &given_out, desk),
            Ok(None) => desk.say("erase-no-person"),
            Err(error) => desk.tell(&error.phrase()),
        }
        Some(Turn::Back)
    }

    fn insists(&self) -> bool {
        true
    }
}
