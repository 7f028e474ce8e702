//! The program in lines: what is typed and what is answered.

mod keeping;
mod program;
mod stories;
mod trust;
mod words;

use std::path::{Path, PathBuf};

use tempfile::TempDir;
use wijkschouw::app::clock::{Clock, DEMO_DAY};
use wijkschouw::app::places::Places;
use wijkschouw::app::preferences::Preferences;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};
use wijkschouw::read_aloud::{Conversation, Start};
use wijkschouw::store::{Store, StoreError};

use crate::stage::kept;

/// A talk with the program, with all that was said.
struct Talk {
    home: TempDir,
    language: Language,
    conversation: Option<Conversation>,
    /// All that was typed and answered.
    transcript: String,
    /// The last answer.
    answer: Vec<String>,
}

impl Talk {
    /// The first start.
    fn new(language: Language) -> Self {
        let mut talk = Self::closed(language);
        talk.begin(false);
        talk
    }

    /// A start with the demo village.
    fn in_the_demo(language: Language) -> Self {
        let mut talk = Self::closed(language);
        talk.begin(true);
        talk
    }

    /// A village with a name and two kernen.
    fn in_heumen(language: Language) -> Self {
        let mut talk = Self::new(language);
        talk.says("Heumen").says("Malden, Overasselt");
        talk
    }

    fn closed(language: Language) -> Self {
        Self {
            home: tempfile::tempdir().unwrap(),
            language,
            conversation: None,
            transcript: String::new(),
            answer: Vec::new(),
        }
    }

    fn file(&self) -> PathBuf {
        self.home.path().join("dorp.db")
    }

    fn begin(&mut self, demo: bool) -> &mut Self {
        let mut conversation = open(self.home.path(), &self.file(), self.language, demo).unwrap();
        let said = conversation.begin();
        self.conversation = Some(conversation);
        self.hear(said)
    }

    /// The plug is pulled, and the program started again.
    fn crash(&mut self) -> &mut Self {
        self.conversation = None;
        self.begin(false)
    }

    /// Types a line.
    fn says(&mut self, line: &str) -> &mut Self {
        let home = self.home.path().to_string_lossy().into_owned();
        self.transcript
            .push_str(&format!("> {line}\n").replace(&home, "/home"));
        let conversation = self.conversation.as_mut().unwrap();
        let said = conversation.answer(line);
        assert!(
            conversation.has_ended() || !said.is_empty(),
            "silence after {line:?}"
        );
        self.hear(said)
    }

    fn hear(&mut self, said: Vec<String>) -> &mut Self {
        let home = self.home.path().to_string_lossy().into_owned();
        for line in &said {
            assert!(!line.contains(|sign: char| sign.is_control()), "{line:?}");
            self.transcript.push_str(&line.replace(&home, "/home"));
            self.transcript.push('\n');
        }
        self.answer = said;
        self
    }

    /// The last answer has this in it.
    #[track_caller]
    fn hears(&mut self, text: &str) -> &mut Self {
        assert!(self.answer.join("\n").contains(text), "{:#?}", self.answer);
        self
    }

    /// The last answer does not have this in it.
    #[track_caller]
    fn hears_nothing_of(&mut self, text: &str) -> &mut Self {
        assert!(!self.answer.join("\n").contains(text), "{:#?}", self.answer);
        self
    }

    /// The end, and all that was said, as it was kept.
    #[track_caller]
    fn ends(&mut self, name: &str) {
        self.says("stop");
        let mut conversation = self.conversation.take().unwrap();
        assert!(conversation.has_ended());
        let said = conversation.end();
        self.hear(said);
        kept(name, &self.transcript);
    }

    /// What the file holds.
    fn village(&self) -> Village {
        Store::open_to_read(&self.file()).unwrap().village
    }

    fn names(&self) -> Vec<String> {
        let village = self.village();
        let mut names: Vec<String> = village
            .assets
            .values()
            .map(|asset| asset.name.to_string())
            .collect();
        names.sort();
        names
    }
}

fn open(home: &Path, file: &Path, language: Language, demo: bool) -> Result<Conversation, StoreError> {
    let start = Start {
        places: Places {
            data: home.to_owned(),
            preferences: home.join("wijkschouw.toml"),
            pages: Some(home.to_owned()),
        },
        preferences: Preferences::default(),
        words: Words::new(language),
        clock: Clock::Noon(DEMO_DAY),
        problem: None,
        demo,
    };
    Conversation::open(start, file)
}
