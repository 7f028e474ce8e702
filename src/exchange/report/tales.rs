//! What people told, each told once: a story or a quote beside every figure (MV: "tellen en vertellen").

use std::cmp::Reverse;
use std::sync::Arc;

use crate::domain::code::Code;
use crate::domain::record::Id;
use crate::domain::story::{Audience, Story, Tone};
use crate::domain::village::Village;
use crate::exchange::report::basis::Basis;
use crate::exchange::report::capital;
use crate::exchange::report::content::{Block, Quote};

/// The most signs of one that are told; a whole essay would push the figures from the page.
const LONGEST: usize = 700;

/// The stories that everybody may read, those about a strength first and the latest of them first, as far as
/// they do not stand in the report yet.
#[derive(Debug, Default)]
pub(super) struct Tales {
    left: Vec<(Id, Arc<Story>)>,
}

impl Tales {
    pub fn of(village: &Village) -> Self {
        let stories = village.stories.iter();
        let mut left: Vec<(Id, Arc<Story>)> = stories
            .filter(|(_, story)| story.audience == Audience::Everyone && !story.text.trim().is_empty())
            .map(|(id, story)| (*id, story.clone()))
            .collect();
        left.sort_by_key(|(id, story)| (order(story.tone), Reverse(story.date), *id));
        Self { left }
    }

    /// How many do not stand in the report yet.
    pub fn left(&self) -> usize {
        self.left.len()
    }

    fn take(&mut self, fits: impl Fn(Id, &Story) -> bool) -> Option<Arc<Story>> {
        let place = self.left.iter().position(|(id, story)| fits(*id, story))?;
        Some(self.left.remove(place).1)
    }
}

/// Strengths come first, concerns last.
fn order(tone: Option<Tone>) -> u8 {
    match tone {
        Some(Tone::Strength | Tone::Plus) => 0,
        Some(Tone::Good) => 1,
        None => 2,
        Some(Tone::Bad | Tone::Concern) => 3,
    }
}

impl Basis<'_> {
    /// The best story that fits, if there is one.
    pub fn tale(&self, fits: impl Fn(Id, &Story) -> bool) -> Option<Quote> {
        let story = self.tales.borrow_mut().take(fits)?;
        Some(self.quoted(&story))
    }

    /// What stands beside a figure: a story that fits, else any other.
    pub fn beside(&self, fits: impl Fn(Id, &Story) -> bool) -> Option<Block> {
        let quote = self.tale(fits).or_else(|| self.tale(|_, _| true));
        quote.map(Block::Quote)
    }

    /// "bewoner, 70+ · kracht · 12 mei 2026"
    fn quoted(&self, story: &Story) -> Quote {
        let tone = story.tone.map(|tone| self.say(&tone.term())).unwrap_or_default();
        let parts = [story.told_by.to_string(), tone, self.day(story.date)];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        // Where a name stood in front, a role stands now.
        let text = capital(&story.text.split_whitespace().collect::<Vec<_>>().join(" "));
        let text = if text.chars().count() <= LONGEST {
            text
        } else {
            let kept: String = text.chars().take(LONGEST).collect();
            format!("{}…", kept.trim_end())
        };
        Quote {
            text,
            by: parts.join(" · "),
        }
    }
}
