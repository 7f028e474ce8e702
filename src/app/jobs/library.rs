//! The texts to search in, kept from one job to the next.

use std::sync::{Arc, Mutex, PoisonError};

use crate::domain::search::Index;
use crate::domain::village::Village;
use crate::i18n::{Language, Words};

/// What is kept from one job to the next for lists, previews, counts and what is sought.
#[derive(Default, Clone)]
pub(super) struct Library(Arc<Mutex<Librarian>>);

impl Library {
    /// The texts to search in, of this village in this language. They are lent out: nobody waits for
    /// what another one does with them, only for the texts to follow the village.
    pub fn open(&self, village: &Village, words: &Words) -> Arc<Index> {
        let mut librarian = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        librarian.speak(words.language());
        Arc::make_mut(&mut librarian.index).refresh(village, words);
        librarian.index.clone()
    }
}

/// The texts to search in.
#[derive(Default)]
struct Librarian {
    index: Arc<Index>,
    language: Language,
}

impl Librarian {
    /// The texts to search in are in the words of one language.
    fn speak(&mut self, language: Language) {
        if self.language != language {
            self.language = language;
            self.index = Arc::default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Library;
    use crate::domain::asset::Asset;
    use crate::domain::change::{Change, Edit};
    use crate::domain::kinds::AssetKind;
    use crate::domain::phrase::Phrase;
    use crate::domain::record::Id;
    use crate::domain::village::Village;
    use crate::i18n::{Language, Words};

    #[test]
    fn the_texts_are_lent_to_several_at_once() {
        let words = Words::new(Language::Dutch);
        let mut village = Village::default();
        let library = Library::default();
        // A long job has them and goes on while the village changes and a list asks for them.
        let lent = library.open(&village, &words);
        let club = Asset::new(AssetKind::Association, "Fanfare");
        let edit = Edit::new(Phrase::new("line-stored"), vec![Change::add(Id::fresh(), club)]);
        village.apply(&edit);
        assert_eq!(library.open(&village, &words).entries().len(), 1);
        assert_eq!(lent.entries().len(), 0);
    }
}
