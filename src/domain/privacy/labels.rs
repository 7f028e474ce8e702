//! Sentences as they may be said while others look along.

use crate::domain::change::Edit;
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::privacy::Masked;
use crate::domain::privacy::mentions::Writing;
use crate::domain::privacy::sketch::Sketch;
use crate::domain::record::AnyRecord;

impl Masked {
    /// A sentence without what must not be said.
    pub fn told(&self, phrase: &Phrase) -> Phrase {
        let args = phrase.args.iter();
        Phrase {
            key: phrase.key.clone(),
            args: args
                .map(|(name, arg)| (name.clone(), self.told_arg(arg)))
                .collect(),
        }
    }

    /// A text without what must not be said.
    pub fn told_text(&self, text: &str) -> String {
        let replaced = self
            .mentions
            .replaced(text, Writing::Prose, &mut Sketch::default());
        replaced.unwrap_or_else(|| text.to_owned())
    }

    /// The same without how to reach anybody, or where they live.
    pub fn told_wholly(&self, text: &str) -> String {
        let text = self.told_text(text);
        let ways = self.ways.as_ref();
        let without = ways.and_then(|ways| ways.told(&text, &mut Sketch::default()));
        without.unwrap_or(text)
    }

    fn told_arg(&self, arg: &Arg) -> Arg {
        match arg {
            Arg::Text(text) => Arg::Text(self.told_text(text)),
            Arg::List(args) => Arg::List(args.iter().map(|arg| self.told_arg(arg)).collect()),
            other => other.clone(),
        }
    }

    /// What an edit is called, with somebody who is hidden as they are called now. A name may be cut short
    /// in it, so that nobody could find it there: then nothing of it is said.
    pub(super) fn label(&self, edit: &Edit, secret: bool) -> Phrase {
        let alias = |text: &str| {
            let called = |record: &AnyRecord| record.title() == text;
            edit.changes.iter().find_map(|change| {
                let shown = self.village.assets.get(&change.id)?;
                let mut both = [&change.before, &change.after].into_iter().flatten();
                // Whoever is looking along may have made the edit, and knows the alias alone.
                (&*shown.name == text || both.any(called)).then(|| Arg::Text(shown.name.to_string()))
            })
        };
        let mut label = edit.label.clone();
        for (_, arg) in &mut label.args {
            match arg {
                Arg::Text(text) if secret => match alias(text) {
                    Some(alias) => *arg = alias,
                    None => return Phrase::new("edit-hidden"),
                },
                arg if secret && has_text(arg) => return Phrase::new("edit-hidden"),
                _ => {}
            }
        }
        self.told(&label)
    }
}

fn has_text(arg: &Arg) -> bool {
    match arg {
        Arg::Text(_) => true,
        Arg::List(args) => args.iter().any(has_text),
        Arg::Number(_) | Arg::Term(_) => false,
    }
}
