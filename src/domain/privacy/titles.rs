//! Words around a name that are no part of it: a title before it, and what says that something is somebody's.

use std::collections::HashSet;

use crate::domain::fold::plain;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::Tell;
use crate::domain::privacy::alone::is_ordinary;

/// The least letters of one that is looked for without a capital: shorter ones are too often something else.
const LEAST_SMALL: usize = 3;

/// Words that go before a name and do not tell whose it is.
#[derive(Debug, Clone, Default)]
pub(super) struct Titles {
    /// "Mevrouw", "familie": a name comes after it, however that is written.
    pub(super) titles: HashSet<String>,
    /// "Bewoner", "coach": may be all that somebody is called.
    pub(super) roles: HashSet<String>,
    /// "Van", "bij": behind it stands whose something is, or with whom.
    pub(super) owned: HashSet<String>,
    /// Whether a name is one without a capital too, unless it is an ordinary word.
    pub(super) watchful: bool,
}

impl Titles {
    /// Those of the language of the screen; titles of every language.
    pub(super) fn of(tell: Tell) -> Self {
        let all = |key: &str| words_under(key, tell);
        let mut roles = all("also-form-of-address-person");
        roles.extend(all("form-of-address-person"));
        Self {
            titles: all("also-title-before-name"),
            roles,
            owned: HashSet::new(),
            watchful: false,
        }
    }

    /// The same where a name is one without a capital too, unless it is an ordinary word.
    pub(super) fn watchful(tell: Tell) -> Self {
        Self {
            watchful: true,
            ..Self::of(tell)
        }
    }

    /// The same where the name of a place or a club names whose it is.
    pub(super) fn of_owners(tell: Tell) -> Self {
        Self {
            owned: words_under("also-word-before-owner", tell),
            ..Self::watchful(tell)
        }
    }

    /// Whether this plain word is a name even without a capital.
    pub(super) fn is_only_a_name(&self, word: &str) -> bool {
        self.watchful && LEAST_SMALL <= word.chars().count() && !is_ordinary(word)
    }

    pub(super) fn is_role(&self, word: &str) -> bool {
        let word = plain(word);
        self.titles.contains(&word) || self.roles.contains(&word)
    }
}

/// The plain words that stand under this key.
fn words_under(key: &str, tell: Tell) -> HashSet<String> {
    let words = tell(&Phrase::new(key));
    words.split(',').map(|word| plain(word.trim())).collect()
}
