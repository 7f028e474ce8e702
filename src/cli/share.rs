//! `share` and `open`: an inventory for a colleague in a sealed file, and back.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::app::handover::{Unopened, bytes_of, gathered, last_time, open_sealed, remember_time};
use crate::app::no_dump::NoDump;
use crate::app::written::{free as unused, write_whole};
use crate::cli::arguments::{Open, Share, Since};
use crate::cli::export::{remember_with, target, unwritten};
use crate::cli::failure::Failure;
use crate::cli::inventory::open as open_inventory;
use crate::cli::outputs::fits;
use crate::cli::passphrase::{ask, ask_new};
use crate::cli::unseen::Unseen;
use crate::cli::voice::Voice;
use crate::cli::{DONE, Environment};
use crate::domain::phrase::Phrase;
use crate::domain::register::Exported;
use crate::exchange::export::given;
use crate::exchange::handover::Handover;
use crate::exchange::sealed::seal;
use crate::screens::handout::for_file;
use crate::store::Store;

/// How often somebody may try a passphrase.
const TRIES: usize = 5;

/// Seals the inventory, or what changed in it, for a colleague.
pub(super) fn share(asked: &Share, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    if !environment.stdin_is_terminal {
        return Err(Failure::NoTerminalForPassphrase);
    }
    let opened = open_inventory(&environment.file, voice)?;
    let output = place(asked, &opened.village.settings().village, environment, voice);
    fits(&output, &["age"])?;
    let path = target(&output, asked.yes, opened.store.path())?;
    let now = Timestamp::now();
    let since = since(asked, &opened.store)?;
    let handover = gathered(&opened.store, &opened.village, since, environment.today)?;
    if opened.village.is_empty() || handover.brings_nothing() {
        return Err(Failure::NothingToShare);
    }
    voice.message(&inside(&handover));
    if since.is_some() && handover.since.is_none() {
        voice.message(&Phrase::new("handover-instead"));
    }
    if !handover.erased.is_empty() {
        voice.message(&Phrase::new("handover-erased").number("count", handover.erased.len()));
    }
    let _no_dump = NoDump::begin();
    let unseen = Unseen::begin();
    let passphrase = ask_new(voice)?;
    let content = handover.write().ok_or(Failure::NotSealed)?;
    let sealed = seal(&content, &passphrase).map_err(|_| Failure::NotSealed)?;
    drop((passphrase, unseen));
    write_whole(&path, &sealed, asked.yes).map_err(|error| unwritten(error, &path))?;
    let memory = given("share", "colleague", handover.people(), environment.today);
    let memory = Exported::written(&memory, &path);
    remember_with(opened, environment, &memory, voice, |store| {
        remember_time(store, now).ok();
    });
    voice.message(&Phrase::new("handover-made").text("path", path.display().to_string()));
    voice.message(&Phrase::new("passphrase-lost"));
    Ok(DONE)
}

/// Where it goes; in a folder under a name of its own.
fn place(asked: &Share, village: &str, environment: &Environment, voice: &Voice) -> PathBuf {
    if !asked.to.is_dir() {
        return match asked.to.extension() {
            Some(_) => asked.to.clone(),
            None => asked.to.with_extension("age"),
        };
    }
    let what = voice.words.say("handover-file");
    let stem = for_file(&format!("{village} {what} {}", environment.today));
    unused(&asked.to, &stem, "age")
}

/// From when on, if not everything is wanted.
fn since(asked: &Share, store: &Store) -> Result<Option<Timestamp>, Failure> {
    match asked.since {
        None => Ok(None),
        Some(Since::Last) => last_time(store).map(Some).ok_or(Failure::NeverShared),
        // A day without midnight begins a little later.
        Some(Since::Day(day)) => Ok(day
            .to_zoned(TimeZone::system())
            .ok()
            .map(|midnight| midnight.timestamp())),
    }
}

/// What goes along, in a sentence.
fn inside(handover: &Handover) -> Phrase {
    let key = match handover.since {
        None => "handover-inside",
        Some(_) => "handover-inside-changes",
    };
    Phrase::new(key)
        .number("assets", handover.village.assets.len())
        .number("people", handover.people())
}

/// Makes an inventory of its own of a sealed file.
pub(super) fn open(asked: &Open, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    if !environment.stdin_is_terminal {
        return Err(Failure::NoTerminalForPassphrase);
    }
    let sealed = bytes_of(&asked.source).map_err(Failure::Told)?;
    let to = match &asked.own {
        Some(own) => own.clone(),
        None => beside(&asked.source, &environment.file),
    };
    let to = std::path::absolute(&to).map_err(|error| unwritten(error, &to))?;
    if to.symlink_metadata().is_ok() {
        return Err(Failure::Taken { path: to });
    }
    let _no_dump = NoDump::begin();
    let _unseen = Unseen::begin();
    for left in (0..TRIES).rev() {
        let passphrase = ask("cli-passphrase", voice)?;
        match open_sealed(&sealed, &passphrase, &to, &environment.data) {
            Ok(opened) => {
                let path = opened.path.display().to_string();
                let made = Phrase::new(if opened.in_part {
                    "handover-opened-part"
                } else {
                    "handover-opened"
                });
                let made = made
                    .text("village", opened.village)
                    .number("assets", opened.assets)
                    .number("gone", opened.gone)
                    .number("erased", opened.left_out);
                voice.result(&made)?;
                voice.line(&path)?;
                voice.message(&Phrase::new("cli-open-next").text("path", path));
                return Ok(DONE);
            }
            Err(Unopened::WrongPassphrase) if left > 0 => {
                voice.message(&Phrase::new("sealed-wrong-left").number("left", left));
            }
            Err(Unopened::WrongPassphrase) => break,
            Err(Unopened::Other(phrase)) => return Err(Failure::Told(phrase)),
        }
    }
    Err(Failure::Told(Phrase::new("sealed-wrong-often")))
}

/// A place among the inventories of this computer, named after the file.
fn beside(source: &Path, inventory: &Path) -> PathBuf {
    let stem = source.file_stem().unwrap_or_default().to_string_lossy();
    let folder = inventory.parent().unwrap_or(Path::new("."));
    unused(folder, &for_file(&stem), "db")
}
