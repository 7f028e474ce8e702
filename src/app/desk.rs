//! What screens see: the open inventory, the words, the colours, the day.

use std::sync::Arc;

use jiff::civil::Date;

use crate::app::book::Book;
use crate::app::clock::Clock;
use crate::app::jobs::Outlook;
use crate::domain::questions::Questions;
use crate::i18n::Words;
use crate::screens::{About, Context};
use crate::widgets::spots::Spots;
use crate::widgets::theme::Theme;

/// What screens see.
pub struct Desk {
    /// The open inventory.
    pub book: Book,
    /// The words on the screen.
    pub words: Words,
    /// Colours and signs.
    pub theme: Theme,
    /// What day it is.
    pub clock: Clock,
    /// The questionnaires.
    pub questions: Arc<Questions>,
    /// About the file and the program.
    pub about: About,
    /// What can be clicked on the screen as it was drawn last.
    pub spots: Spots,
}

impl Desk {
    /// What screens see.
    pub fn context(&self) -> Context<'_> {
        Context {
            village: self.book.shown(),
            words: &self.words,
            today: self.today(),
            neighbours: &self.book.neighbours,
            report: self.book.report.as_ref(),
            scope: &self.book.scope,
            questions: &self.questions,
            theme: &self.theme,
            about: &self.about,
            spots: &self.spots,
        }
    }

    /// From where a long job looks.
    pub fn outlook(&self) -> Outlook {
        Outlook {
            village: self.book.shown().clone(),
            scope: self.book.scope,
            questions: self.questions.clone(),
            words: self.words.clone(),
            today: self.today(),
        }
    }

    /// The same on what the rules count; on nothing as long as nothing may be shown.
    pub fn outlook_of_rules(&self) -> Outlook {
        Outlook {
            village: self.book.counted().unwrap_or_default(),
            ..self.outlook()
        }
    }

    /// From where is looked at what is kept and not shown.
    pub fn outlook_of_what_is_kept(&self) -> Outlook {
        Outlook {
            village: self.book.real().clone(),
            ..self.outlook()
        }
    }

    /// The local calendar day.
    pub fn today(&self) -> Date {
        self.clock.today()
    }

    /// The filter, as the title line says it.
    pub fn scope_in_words(&self) -> Option<String> {
        self.context().scope_in_words()
    }
}
