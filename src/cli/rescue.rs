//! An inventory that does not open because it is damaged: the way back is offered before there is a screen.

use std::io::{BufRead, Write};
use std::path::PathBuf;

use jiff::Zoned;

use crate::app::backups::moment_of;
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::scrub::{escaped, escaped_line};
use crate::i18n::Words;
use crate::store::{StoreError, backups, look_through, put_back, salvage, saved_as};

/// Says what is the matter and asks what to do: go on with the last copy, or save what can be saved. The answer is
/// the inventory to open; nothing if nothing is to be done, or if that did not work.
pub fn rescue(
    error: &StoreError,
    words: &Words,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> Option<PathBuf> {
    let StoreError::Damaged { path, .. } = error else {
        return None;
    };
    // A name of a file may hold signs that do something to a terminal.
    let mut say = |phrase: &Phrase| writeln!(output, "{}", escaped(&words.tell(&on_one_line(phrase)))).ok();
    say(&error.phrase())?;
    // The newest that opens: one that was made since the damage is no use.
    let copy = backups(path).into_iter().find_map(|copy| {
        look_through(&copy.path)
            .ok()
            .map(|village| (copy, village.assets.len()))
    });
    if let Some((copy, assets)) = &copy {
        say(&moment_of(Phrase::new("rescue-copy"), copy.at).number("count", *assets))?;
    }
    say(&Phrase::new(match copy {
        Some(_) => "rescue-how",
        None => "rescue-how-no-copy",
    }))?;
    let mut typed = String::new();
    input.read_line(&mut typed).ok()?;
    let typed = typed.trim().to_lowercase();
    let meant = |key: &str| words.say(key).split(' ').any(|word| word == typed);
    let saved = match copy {
        Some((copy, _)) if meant("rescue-copy-words") => put_back(path, &copy.path, Zoned::now().datetime())
            .map(|aside| {
                say(&Phrase::new("rescue-put-back").text("path", aside.display().to_string()));
                path.clone()
            }),
        _ if meant("rescue-save-words") => {
            let target = saved_as(path);
            salvage(path, &target).map(|salvaged| {
                for phrase in salvaged.phrases() {
                    say(&phrase);
                }
                target
            })
        }
        _ => return None,
    };
    match saved {
        Ok(path) => {
            say(&Phrase::new("rescue-enter"));
            input.read_line(&mut String::new()).ok();
            Some(path)
        }
        Err(error) => {
            say(&error.phrase());
            None
        }
    }
}

/// The phrase with every text in it on one line: no name can look like a sentence of ours.
fn on_one_line(phrase: &Phrase) -> Phrase {
    let mut phrase = phrase.clone();
    for (_, arg) in &mut phrase.args {
        if let Arg::Text(text) = arg {
            *text = escaped_line(text).into_owned();
        }
    }
    phrase
}
