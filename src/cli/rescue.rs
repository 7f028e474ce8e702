//! An inventory that does not open because it is damaged: the way back is offered before there is a screen.

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

use jiff::Zoned;
use jiff::civil::DateTime;

use crate::app::backups::moment_of;
use crate::app::{WentOn, used};
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::scrub::{escaped, escaped_line};
use crate::i18n::Words;
use crate::store::{Backup, StoreError, backups, look_through, put_back, salvage, saved_as, saved_of};

/// What came of the offer.
#[derive(Debug, PartialEq)]
pub enum WayBack {
    /// There was nothing to offer, and nothing was said.
    None,
    /// It was offered; nothing is to be done, or it did not work. All of that was said.
    Declined,
    /// This inventory is to be opened, and this told on the screen: what was saved and what was not.
    Open(PathBuf, Vec<Phrase>),
    /// A copy came in the place of this inventory. It is to be opened, and this told on the screen.
    PutBack(PathBuf, Phrase),
}

/// What is there to go on with.
struct Offer {
    damaged: PathBuf,
    /// Where one worked on when the file was lost.
    went_on: Option<WentOn>,
    /// What was saved earlier of the file as it is now, when it was last used, and how many assets are in it.
    saved: Option<(PathBuf, DateTime, usize)>,
    /// The newest copy that opens, and how many assets are in it.
    copy: Option<(Backup, usize)>,
    /// Whether there is anything in the file that may be saved.
    salvageable: bool,
}

/// What somebody chose.
enum Choice {
    Open(PathBuf),
    Copy(PathBuf),
    Salvage,
}

/// Says what is the matter and asks what to do: go on with what was saved earlier or with the last copy, or save
/// what can be saved. Where one worked on elsewhere when the file was lost, that comes first; `data` is the folder of
/// the program.
pub fn rescue(
    error: &StoreError,
    data: &Path,
    words: &Words,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> WayBack {
    let Some(offer) = Offer::of(error, data) else {
        return WayBack::None;
    };
    // A name of a file may hold signs that do something to a terminal.
    let mut say = |phrase: &Phrase| {
        writeln!(output, "{}", escaped(&words.tell(&on_one_line(phrase)))).ok();
    };
    say(&error.phrase());
    offer.phrases().iter().for_each(&mut say);
    let choice = loop {
        let mut typed = String::new();
        // Without anybody who types it would be asked for ever.
        if !input.read_line(&mut typed).is_ok_and(|count| 0 < count) {
            return WayBack::Declined;
        }
        match offer.choice(&typed.trim().to_lowercase(), words) {
            Ok(Some(choice)) => break choice,
            Ok(None) => return WayBack::Declined,
            Err(()) => {
                say(&Phrase::new("rescue-unknown").text("typed", typed.trim()));
                offer.ways().iter().for_each(&mut say);
            }
        }
    };
    match offer.go(choice, words, input, &mut say) {
        Ok((way, asked)) => {
            let tells = match &way {
                WayBack::Open(_, told) => !told.is_empty(),
                WayBack::PutBack(..) => true,
                WayBack::None | WayBack::Declined => false,
            };
            if tells && !asked {
                say(&Phrase::new("rescue-enter-to-read"));
                input.read_line(&mut String::new()).ok();
            }
            way
        }
        Err(error) => {
            say(&error.phrase());
            WayBack::Declined
        }
    }
}

impl Offer {
    /// What there is to go on with; nothing if the file is not damaged, or is not one of ours and never was.
    fn of(error: &StoreError, data: &Path) -> Option<Self> {
        let (damaged, salvageable) = match error {
            StoreError::Damaged { path, .. } => (path, true),
            StoreError::Empty { path } | StoreError::Foreign { path } => (path, false),
            _ => return None,
        };
        // One that was made since the damage is no use.
        let opens = |path: &Path| look_through(path).ok().map(|village| village.assets.len());
        let copy = backups(damaged)
            .into_iter()
            .find_map(|copy| opens(&copy.path).map(|assets| (copy, assets)));
        let saved = saved_of(damaged).and_then(|saved| {
            let (at, assets) = (used(&saved)?, opens(&saved)?);
            Some((saved, at, assets))
        });
        let went_on = WentOn::instead_of(damaged, data);
        let is_any = went_on.is_some() || salvageable || copy.is_some() || saved.is_some();
        is_any.then(|| Self {
            damaged: damaged.clone(),
            went_on,
            saved,
            copy,
            salvageable,
        })
    }

    /// What is there, and what can be done with it.
    fn phrases(&self) -> Vec<Phrase> {
        let mut phrases = Vec::new();
        phrases.extend(
            self.went_on
                .as_ref()
                .map(|went_on| went_on.in_words("rescue-went-on")),
        );
        if let Some((path, at, assets)) = self.saved() {
            let told = Phrase::new("rescue-saved").text("path", path.display().to_string());
            phrases.push(moment_of(told, *at).number("count", *assets));
        }
        match &self.copy {
            Some((copy, assets)) => {
                phrases.push(moment_of(Phrase::new("rescue-copy"), copy.at).number("count", *assets));
            }
            None if self.enters().is_none() => phrases.push(Phrase::new("rescue-no-copy")),
            None => {}
        }
        phrases.extend(self.ways());
        phrases
    }

    /// What was saved earlier, unless one worked on in another file.
    fn saved(&self) -> Option<&(PathBuf, DateTime, usize)> {
        self.saved.as_ref().filter(|_| self.went_on.is_none())
    }

    /// What Enter opens.
    fn enters(&self) -> Option<&Path> {
        let saved = || self.saved.as_ref().map(|(path, ..)| path.as_path());
        self.went_on.as_ref().map(|went_on| &*went_on.path).or_else(saved)
    }

    /// What can be typed.
    fn ways(&self) -> Vec<Phrase> {
        let target = saved_as(&self.damaged).display().to_string();
        let ways = [
            self.went_on.is_some().then(|| Phrase::new("rescue-how-went-on")),
            self.saved().is_some().then(|| Phrase::new("rescue-how-saved")),
            self.copy.is_some().then(|| Phrase::new("rescue-how-copy")),
            self.salvageable
                .then(|| Phrase::new("rescue-how-save").text("path", target)),
            Some(Phrase::new(match self.enters() {
                Some(_) => "rescue-how-stop",
                None => "rescue-how-nothing",
            })),
        ];
        ways.into_iter().flatten().collect()
    }

    /// What is meant: nothing is to be done, or one of the ways; an error if it is none of these.
    fn choice(&self, typed: &str, words: &Words) -> Result<Option<Choice>, ()> {
        let meant = |key: &str| is_meant(key, typed, words);
        match (self.enters(), &self.copy) {
            (Some(path), _) if typed.is_empty() => Ok(Some(Choice::Open(path.to_owned()))),
            (_, Some((copy, _))) if meant("rescue-copy-words") => Ok(Some(Choice::Copy(copy.path.clone()))),
            _ if self.salvageable && meant("rescue-save-words") => Ok(Some(Choice::Salvage)),
            _ if typed.is_empty() || meant("rescue-stop-words") => Ok(None),
            _ => Err(()),
        }
    }

    /// Puts this copy in the place of the damaged inventory, which is kept beside it.
    fn put_back(&self, copy: &Path) -> Result<WayBack, StoreError> {
        let aside = put_back(&self.damaged, copy, Zoned::now().datetime())?;
        let told = Phrase::new("rescue-put-back").text("path", aside.display().to_string());
        Ok(WayBack::PutBack(self.damaged.clone(), told))
    }

    /// Does what was chosen; says whether somebody was asked anything after it, and knows of it.
    fn go(
        &self,
        choice: Choice,
        words: &Words,
        input: &mut dyn BufRead,
        say: &mut dyn FnMut(&Phrase),
    ) -> Result<(WayBack, bool), StoreError> {
        match choice {
            Choice::Open(path) => Ok((WayBack::Open(path, Vec::new()), false)),
            Choice::Copy(copy) => Ok((self.put_back(&copy)?, false)),
            Choice::Salvage => {
                let target = saved_as(&self.damaged);
                let salvaged = salvage(&self.damaged, &target)?;
                let told = Phrase::new("rescue-made").text("path", target.display().to_string());
                say(&told.number("count", salvaged.assets()));
                if let Some(fuller) = &salvaged.fuller {
                    let there = moment_of(Phrase::new(fuller.key("rescue-fuller")), fuller.at);
                    say(&there.number("count", fuller.assets));
                    say(&Phrase::new("rescue-how-fuller"));
                    let mut typed = String::new();
                    input.read_line(&mut typed).ok();
                    if is_meant("rescue-copy-words", &typed.trim().to_lowercase(), words) {
                        return Ok((self.put_back(&fuller.path)?, false));
                    }
                }
                Ok((
                    WayBack::Open(target, salvaged.phrases()),
                    salvaged.fuller.is_some(),
                ))
            }
        }
    }
}

/// Whether this is one of the answers that stand under this key.
fn is_meant(key: &str, typed: &str, words: &Words) -> bool {
    words.say(key).split(' ').any(|word| word == typed)
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
