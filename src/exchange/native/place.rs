//! Where in a file something is wrong, in the words of whoever reads it.

use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::exchange::native::{FileProblem, SECTIONS};
use crate::i18n::Words;

impl FileProblem {
    /// Where it is: "hulpbron nummer 9, Type (assets[8].subtype)"; the path alone where there are no words for it.
    pub fn place(&self, words: &Words) -> String {
        self.told(words)
            .map_or_else(|| self.path.clone(), |phrase| words.tell(&phrase))
    }

    fn told(&self, words: &Words) -> Option<Phrase> {
        let (section, rest) = self.path.split_once('[')?;
        let (place, rest) = rest.split_once(']')?;
        let (_, kind) = SECTIONS.iter().find(|(name, _)| *name == section)?;
        let number = place.parse::<usize>().ok()? + 1;
        let field = rest.trim_start_matches('.').split(['.', '[']).next();
        let field = field.map(|field| format!("field-{}", field.replace('_', "-")));
        let field = field.filter(|key| words.has(key));
        let key = match field {
            Some(_) => "file-place-field",
            None => "file-place",
        };
        let told = Phrase::new(key)
            .term("kind", kind.term())
            .number("number", number)
            .text("path", self.path.as_str());
        Some(match field {
            Some(field) => told.term("field", field),
            None => told,
        })
    }
}
