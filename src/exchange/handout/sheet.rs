//! A page of headings, text, lists and tables, as HTML for A4 and as Markdown.

use askama::Template;

use crate::exchange::handout::{Format, Source, fit, made_up};
use crate::i18n::Words;

#[derive(Template)]
#[template(path = "sheet.html")]
struct Html<'a> {
    lang: &'static str,
    page: &'a Sheet,
}

#[derive(Template)]
#[template(path = "sheet.md")]
struct Markdown<'a> {
    page: &'a Sheet,
}

/// So many parts at the end stay together, if each has no more items than this.
const TOGETHER: usize = 2;
const SHORT: usize = 6;

/// The most letters of a word that needs no break: with more a table would be wider than the page.
const LONGEST: usize = 24;

/// Whether a text has a word that may be broken anywhere. Breaking all would break numbers in narrow columns as well.
pub(super) fn is_long(text: &str) -> bool {
    let pieces = text.split(|sign: char| sign.is_whitespace() || sign == '-');
    pieces.into_iter().any(|piece| LONGEST < piece.chars().count())
}

/// What stands on a page; every text as it is, for it is made fit for a format in one place.
#[derive(Debug, Clone, Default)]
pub(super) struct Sheet {
    /// Above everything.
    pub title: String,
    /// That nothing on it is real, if it is about the made-up village.
    pub made_up: String,
    /// Whom it is for, if it is not for everybody.
    pub warning: String,
    /// Below the title.
    pub about: Vec<String>,
    /// The rest.
    pub parts: Vec<Part>,
    /// At the end, in small letters.
    pub foot: Vec<String>,
}

/// A part of a page.
#[derive(Debug, Clone, Default)]
pub(super) struct Part {
    /// What it is called.
    pub heading: String,
    /// Whether it begins on a page of its own when it is printed.
    pub apart: bool,
    /// Sentences.
    pub text: Vec<String>,
    /// Things in a row.
    pub items: Vec<String>,
    /// The headings of a table; none: there is no table.
    pub columns: Vec<String>,
    /// How much of the page each column takes, in percents; none: all the same.
    pub widths: Vec<u8>,
    /// The rows of the table.
    pub rows: Vec<Vec<String>>,
}

impl Sheet {
    /// The page in this format, if it is one for reading.
    pub fn write(mut self, format: Format, from: &Source) -> Option<String> {
        self.made_up = made_up(from);
        for text in self.texts() {
            *text = fit(text, format);
        }
        let page = &self;
        let lang = from.words.language().code();
        match format {
            Format::Html => Html { lang, page }.render().ok(),
            Format::Markdown => Markdown { page }.render().ok(),
            Format::Json | Format::Pdf => None,
        }
    }

    /// From which part on the end stays together when it is printed, so that no last page is almost empty: the
    /// last two of short text.
    fn end(&self) -> usize {
        let short = |part: &Part| part.rows.is_empty() && part.items.len() <= SHORT && !part.apart;
        let last = self.parts.iter().rev().take(TOGETHER);
        self.parts.len() - last.take_while(|part| short(part)).count()
    }

    /// Every text on the page.
    fn texts(&mut self) -> impl Iterator<Item = &mut String> {
        let around = [&mut self.title, &mut self.made_up, &mut self.warning];
        let parts = self.parts.iter_mut().flat_map(|part| {
            std::iter::once(&mut part.heading)
                .chain(&mut part.text)
                .chain(&mut part.items)
                .chain(&mut part.columns)
                .chain(part.rows.iter_mut().flatten())
        });
        around
            .into_iter()
            .chain(&mut self.about)
            .chain(parts)
            .chain(&mut self.foot)
    }
}

impl Part {
    /// A part with sentences.
    pub fn text(heading: String, text: Vec<String>) -> Self {
        Self {
            heading,
            text,
            ..Self::default()
        }
    }

    /// A part with things in a row.
    pub fn items(heading: String, items: Vec<String>) -> Self {
        Self {
            heading,
            items,
            ..Self::default()
        }
    }

    /// A part with a table, of which the headings have these keys.
    pub fn table(heading: String, columns: &[&str], rows: Vec<Vec<String>>, words: &Words) -> Self {
        Self {
            heading,
            columns: columns.iter().map(|key| words.say(key)).collect(),
            rows,
            ..Self::default()
        }
    }

    /// With columns that take so much of the page, in percents.
    #[must_use]
    pub fn wide(self, widths: &[u8]) -> Self {
        Self {
            widths: widths.to_vec(),
            ..self
        }
    }

    /// How much of the page the column at this place takes, if that was said.
    fn width(&self, column: &usize) -> Option<u8> {
        self.widths.get(*column).copied()
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.items.is_empty() && self.rows.is_empty()
    }
}

/// What is known of several, in one line: "024-5550123 · info@fanfare.nl".
pub(super) fn in_a_row(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::is_long;

    #[test]
    fn only_a_word_that_is_wider_than_a_column_is_broken_anywhere() {
        assert!(is_long(&"n".repeat(200)) && is_long(&format!("Club {}", "n".repeat(200))));
        assert!(!is_long("Vrijwilligersorganisatie De Kei, 024-555 9876"));
    }
}
