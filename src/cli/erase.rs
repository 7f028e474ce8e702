//! `erase`: takes a person out of everything for good (AVG 17).

use std::io::{self, BufRead};

use serde_json::json;

use crate::app::jobs::farewell;
use crate::app::{done, elsewhere, folders_of_kin, given_out};
use crate::cli::arguments::Erase;
use crate::cli::failure::Failure;
use crate::cli::inventory::{PATIENCE, open, open_to_write};
use crate::cli::people::person_or_departed;
use crate::cli::voice::Voice;
use crate::cli::{DONE, DONE_IN_PART, Environment};
use crate::domain::phrase::Phrase;
use crate::domain::privacy::erasure::Erasure;
use crate::screens::erase::{Farewell, broken, named, shared_address, staying, told};
use crate::store::{Opened, StoreError, note_erased};

/// Tells what would go, or erases if the name was typed in full and it was confirmed.
pub(super) fn run(asked: &Erase, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let opened = open(&environment.file, voice)?;
    let inventory = opened.store.path().to_owned();
    let who = person_or_departed(&asked.who, &opened.village)?;
    let folders = folders_of_kin(&environment.data);
    let farewell = farewell(who, &inventory, &folders, &opened.village, voice.words)?;
    if !asked.json {
        tell(&farewell, voice)?;
    }
    if asked.dry_run {
        if asked.json {
            voice.json("erase", body(&farewell, false))?;
        }
        return Ok(DONE);
    }
    if !asked.yes || !is_typed(asked, environment, &farewell.name) {
        return Err(Failure::NameNotTyped);
    }
    drop(opened);
    let Opened { store, village, .. } = open_to_write(&inventory, PATIENCE, voice)?;
    let words = voice.words;
    let erasure = Erasure::of(&village, who, &|phrase| words.tell(phrase));
    let mut erasure = erasure.ok_or_else(|| Failure::NoSuchPerson(asked.who.clone()))?;
    let given_out = given_out(&store);
    let eraser = store.eraser()?.looking_in(folders);
    let erased = eraser.erase(&mut erasure, &mut |_, _| {})?;
    if let Err(error) = note_erased(&environment.data, &erased.people) {
        // They are erased all the same, and the inventory knows it.
        voice.message(&StoreError::from(error).phrase());
    }
    if asked.json {
        let mut body = body(&farewell, true);
        body["copies"] = json!(erased.copies);
        body["broken"] = json!(erased.broken);
        body["remains"] = json!(erased.remains);
        for (key, files) in [
            ("unreached", &erased.unreached),
            ("waiting", &erased.waiting),
            ("alike", &erased.alike),
            ("given_out", &given_out),
        ] {
            let files = files.iter().map(|path| path.display().to_string());
            body[key] = json!(files.collect::<Vec<_>>());
        }
        voice.json("erase", body)?;
    } else {
        voice.result(&done(&erased))?;
        for told in elsewhere(&given_out, &erased) {
            voice.message(&told);
        }
    }
    if erased.remains {
        voice.message(&Phrase::new("erase-remains"));
    }
    Ok(match erased.is_everywhere() {
        true => DONE,
        false => DONE_IN_PART,
    })
}

/// Whether the name was typed in full: as the argument, or as a line of the input if no person sits there.
fn is_typed(asked: &Erase, environment: &Environment, name: &str) -> bool {
    let typed = asked.name.as_deref().unwrap_or(&asked.who);
    if typed.trim() == name.trim() {
        return true;
    }
    if asked.name.is_some() || environment.stdin_is_terminal {
        return false;
    }
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).is_ok() && line.trim() == name.trim()
}

/// What goes and where, before it goes.
fn tell(farewell: &Farewell, voice: &mut Voice) -> Result<(), Failure> {
    voice.result(&told(Phrase::new("erase-goes"), farewell))?;
    if let Some(broken) = broken(farewell) {
        voice.result(&broken)?;
    }
    if let Some(shared) = shared_address(farewell) {
        voice.result(&shared)?;
    }
    if let Some(staying) = staying(farewell) {
        voice.result(&staying)?;
    }
    if 0 < farewell.going.namesakes {
        voice.result(&Phrase::new("erase-namesakes").number("count", farewell.going.namesakes))?;
    }
    voice.result(&named(farewell))?;
    for naming in &farewell.namings {
        let key = match naming.sure {
            true if naming.told.is_empty() => "cli-erase-empties",
            true => "cli-erase-becomes",
            false => "cli-erase-stays",
        };
        let line = Phrase::new(key)
            .term("kind", format!("record-{}", <&str>::from(naming.kind)))
            .number("titled", usize::from(!naming.title.is_empty()))
            .text("title", naming.title.as_str())
            .text("text", naming.text.as_str())
            .text("told", naming.told.as_str());
        voice.result(&line)?;
    }
    if farewell.namings.iter().any(|naming| !naming.sure) {
        voice.result(&Phrase::new("cli-erase-stays-how"))?;
    }
    voice.result(&Phrase::new("erase-cannot-reach"))?;
    voice.result(&Phrase::new("erase-for-good"))
}

fn body(farewell: &Farewell, done: bool) -> serde_json::Value {
    let going = farewell.going;
    let sure = farewell.namings.iter().filter(|naming| naming.sure).count();
    json!({
        "done": done,
        "relations": going.relations,
        "answers": going.answers,
        "offerings": going.offerings,
        "links": going.links,
        "namesakes": going.namesakes,
        "texts": sure,
        "texts_left": farewell.namings.len() - sure,
        "copies": farewell.copies,
        "broken": farewell.broken,
        "staying": farewell.staying.iter().map(|path| path.display().to_string()).collect::<Vec<_>>(),
    })
}
