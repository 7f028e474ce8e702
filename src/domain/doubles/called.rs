//! How two names lie: the same, nearly so, one a part of the other, or of two different things.

use std::collections::HashSet;

use crate::domain::doubles::core::{Core, edits_in_word, saint_or_foundation, unshortened};
use crate::domain::doubles::generic::{
    generation, is_body, is_common, is_passed_over, is_section, is_short, is_title, may_be_called, sort_of,
    without_club,
};
use crate::domain::fold::{plain, words};

/// What an entry is called, taken apart.
#[derive(Debug, Clone)]
pub(super) struct Called {
    /// What tells it apart.
    pub core: Core,
    /// The words of it that name this one: of a person all, of others without what sort of thing it is.
    own: Vec<Box<str>>,
    /// What sorts of thing it says to be.
    sorts: Vec<usize>,
    /// The words with a figure in them.
    figures: Vec<Box<str>>,
    /// Which parts of a club it is for.
    sections: Vec<Box<str>>,
    /// Whether it says to be a body that may keep a place.
    body: bool,
    /// The first letters of its words.
    initials: String,
    /// Father or son.
    generation: Option<bool>,
    person: bool,
}

/// How two names lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lie {
    /// The same, but for what never counts.
    Same,
    /// The same but for a slip of the hand or another word for the same sort of thing.
    Alike,
    /// One is a part of the other, or short for it.
    Part,
    /// They have nothing to do with each other.
    Apart,
    /// They say themselves that they are two: another number, another village, another first name.
    Opposed,
}

impl Called {
    /// The name taken apart; `kernen` are the words that names of kernen are made of.
    pub fn of(name: &str, person: bool, kernen: &HashSet<String>) -> Self {
        let folded = plain(name);
        let folded = unshortened(&folded);
        let core = Core::of(&folded, kernen);
        let all: Vec<&str> = words(&folded).collect();
        let all = if person {
            before_surname(all)
        } else {
            saint_or_foundation(&all)
        };
        let own: Vec<Box<str>> = if person {
            let bare = |word: &&&str| !is_passed_over(word) && !is_title(word) && generation(word).is_none();
            all.iter().filter(bare).map(|word| (*word).into()).collect()
        } else {
            let bare = |word: &&str| sort_of(word).is_none() && !is_common(word);
            core.words().filter(bare).map(Into::into).collect()
        };
        let initials = all
            .iter()
            .filter(|word| !is_passed_over(word) && **word != "voor");
        Self {
            sorts: core.words().filter_map(sort_of).collect(),
            figures: all
                .iter()
                .filter(|word| word.contains(char::is_numeric))
                .map(|word| (*word).into())
                .collect(),
            sections: all
                .iter()
                .filter(|word| !person && is_section(word))
                .map(|word| (*word).into())
                .collect(),
            body: !person && all.iter().any(|word| is_body(word)),
            initials: initials.filter_map(|word| word.chars().next()).collect(),
            generation: all.iter().find_map(|word| generation(word)),
            own,
            core,
            person,
        }
    }

    /// Whether it says to be a body that may keep a place: a foundation.
    pub fn is_body(&self) -> bool {
        self.body
    }

    /// Whether nothing in the name says which of its sort it is.
    pub fn is_common(&self) -> bool {
        self.own.is_empty()
    }

    /// The words under which the name is found.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.own_or_all(self.person)
    }

    /// The words by which the same is looked for: whatever the other one calls its sort.
    pub fn sought(&self) -> impl Iterator<Item = &str> {
        self.own_or_all(true)
    }

    fn own_or_all(&self, own: bool) -> impl Iterator<Item = &str> {
        let (own, core) = match own && !self.own.is_empty() {
            true => (Some(self.own.iter()), None),
            false => (None, Some(self.core.words())),
        };
        let own = own.into_iter().flatten().map(|word| &**word);
        own.chain(core.into_iter().flatten())
    }

    /// What names of the same thing share: whatever they call its sort, and whether in one word or two.
    pub fn keys(&self) -> impl Iterator<Item = String> {
        let mut own: Vec<&str> = self.own.iter().map(|word| &**word).collect();
        own.sort_unstable();
        let joined: String = self.core.words().collect();
        let sorted = Some(own.concat()).filter(|own| *own != joined);
        own.retain(|word| !is_year(word));
        let ageless = Some(own.concat()).filter(|key| *key != joined && Some(key) != sorted.as_ref());
        let mut plainer: Vec<String> = self.own.iter().map(|word| without_dots(word)).collect();
        plainer.sort_unstable();
        let plainer = Some(plainer.concat())
            .filter(|key| self.person && Some(key) != sorted.as_ref() && *key != joined);
        let of_kern = self.sorts.first().filter(|_| self.own.is_empty());
        let of_kern = of_kern.map(|sort| format!("{sort} {}", self.core.kern()));
        let keys = sorted
            .into_iter()
            .chain(ageless)
            .chain(of_kern)
            .chain(plainer)
            .chain([joined]);
        keys.filter(|key| !key.is_empty())
    }

    /// How the two names lie, whichever is asked first.
    pub fn lies(&self, other: &Self) -> Lie {
        if self.own <= other.own {
            self.lies_beside(other)
        } else {
            other.lies_beside(self)
        }
    }

    fn lies_beside(&self, other: &Self) -> Lie {
        let elsewhere = !self.core.kern().is_empty()
            && !other.core.kern().is_empty()
            && self.core.kern() != other.core.kern();
        let numbered = !self.figures.is_empty() && !other.figures.is_empty() && !self.has_figures_of(other);
        if elsewhere || numbered {
            return Lie::Opposed;
        }
        if self.person && other.person {
            return self.lies_of_people(other);
        }
        match self.core.resemblance(&other.core) {
            Some(alike) if 1.0 <= alike => return Lie::Same,
            Some(_) if self.slips(other) => return Lie::Alike,
            _ => {}
        }
        let sorts = !self.sorts.is_empty() && !other.sorts.is_empty();
        if sorts && !self.sorts.iter().any(|sort| other.sorts.contains(sort)) {
            return Lie::Opposed;
        }
        if self.sections != other.sections {
            return Lie::Apart;
        }
        let own = matched(&self.own, &other.own, slip);
        match (self.own.len() - own, other.own.len() - own) {
            (0, 0) if 0 < own && (sorts || self.is_telling()) => Lie::Alike,
            // Who types a name in short leaves out since when it is there: '58.
            _ if self.is_but_for_year(other) || other.is_but_for_year(self) => Lie::Alike,
            (0, _) | (_, 0) if 0 < own => Lie::Part,
            // Of a club that is called after its kern nothing but the sort is left.
            (0, 0) if sorts && self.is_of_kern_of(other) => {
                let short = self.has_short_sort() != other.has_short_sort();
                if short { Lie::Alike } else { Lie::Part }
            }
            _ if self.stands_for(other) || other.stands_for(self) => Lie::Part,
            _ if self.is_nearly(other, sorts) => Lie::Part,
            _ => Lie::Apart,
        }
    }

    /// Whether every word of the one is nearly one of the other: another word for a club, and where both say to be of
    /// one sort also a name that goes on, "De Hei" and "De Heide". By itself that says little.
    fn is_nearly(&self, other: &Self, sorts: bool) -> bool {
        let nearly = |one: &str, other: &str| {
            slip(one, other) || without_club(one) == without_club(other) || sorts && goes_on(one, other)
        };
        !self.own.is_empty()
            && self.own.len() == other.own.len()
            && matched(&self.own, &other.own, nearly) == self.own.len()
    }

    /// Whether both have the same figures, a year with or without its century.
    fn has_figures_of(&self, other: &Self) -> bool {
        let short = |one: &str, other: &str| one.len() == 2 && is_year(other) && other.ends_with(one);
        let same = |one: &str, other: &str| one == other || short(one, other) || short(other, one);
        let mut pairs = self.figures.iter().zip(&other.figures);
        self.figures.len() == other.figures.len() && pairs.all(|(one, other)| same(one, other))
    }

    /// Whether both are called after the same kern.
    fn is_of_kern_of(&self, other: &Self) -> bool {
        !self.core.kern().is_empty() && self.core.kern() == other.core.kern()
    }

    /// Whether its sort is in short: "tc".
    fn has_short_sort(&self) -> bool {
        self.core
            .words()
            .any(|word| sort_of(word).is_some() && is_short(word))
    }

    /// Whether the words of its own tell enough, whatever sort of thing it is: not a saint or a single word.
    fn is_telling(&self) -> bool {
        let telling = self
            .own
            .iter()
            .filter(|word| ***word != *"sint" && !is_year(word));
        1 < telling.count()
    }

    /// Whether its own words are those of the other with a year beside them.
    fn is_but_for_year(&self, other: &Self) -> bool {
        let rest: Vec<_> = self.own.iter().filter(|word| !is_year(word)).collect();
        rest.len() + 1 == self.own.len() && other.is_telling() && rest.into_iter().eq(&other.own)
    }

    /// Whether every word of the one is, but for a slip, one of the other.
    fn slips(&self, other: &Self) -> bool {
        let of = |name: &Self| -> Vec<Box<str>> { name.core.words().map(Into::into).collect() };
        let (one, two) = (of(self), of(other));
        matched(&one, &two, slip) == one.len()
    }

    /// Whether the name is the first letters of the other: KBO.
    fn stands_for(&self, other: &Self) -> bool {
        let [short] = &*self.own else {
            return false;
        };
        (3..=6).contains(&short.len()) && other.initials.starts_with(&**short)
    }

    fn lies_of_people(&self, other: &Self) -> Lie {
        if self.generation.is_some() && other.generation.is_some() && self.generation != other.generation {
            return Lie::Opposed;
        }
        let exact = matched(&self.own, &other.own, |one, other| one == other);
        let slips = matched(&self.own, &other.own, slip);
        let short = matched(&self.own, &other.own, |one, other| {
            slip(one, other) || is_initial(one, other) || may_be_called(one, other)
        });
        let rest = (self.own.len() - short, other.own.len() - short);
        let all = |same: usize| 0 < same && same == self.own.len() && same == other.own.len();
        match rest {
            _ if all(exact) && self.generation == other.generation => Lie::Same,
            _ if all(exact) || short == 0 => Lie::Apart,
            _ if all(slips) => Lie::Alike,
            (0, _) | (_, 0) => Lie::Part,
            _ => Lie::Opposed,
        }
    }
}

/// Whether a club may be called after this year: 1958, or '58.
fn is_year(word: &str) -> bool {
    let digits = word.bytes().all(|sign| sign.is_ascii_digit());
    digits
        && (word.len() == 2
            || word.len() == 4 && ["18", "19", "20"].iter().any(|start| word.starts_with(start)))
}

/// How many words of the one have a counterpart in the other; those that are equal go first.
fn matched(one: &[Box<str>], other: &[Box<str>], fits: impl Fn(&str, &str) -> bool) -> usize {
    let mut left: Vec<&str> = other.iter().map(|word| &**word).collect();
    let mut unmatched = Vec::new();
    for word in one {
        match left.iter().position(|own| *own == &**word) {
            Some(place) => drop(left.swap_remove(place)),
            None => unmatched.push(&**word),
        }
    }
    let equal = one.len() - unmatched.len();
    let fitting = unmatched.into_iter().filter(|word| {
        let place = left.iter().position(|own| fits(word, own));
        place.map(|place| left.swap_remove(place)).is_some()
    });
    equal + fitting.count()
}

/// Whether the two words are one but for a slip of the hand. In a short word another letter is another
/// word: Jan is not Jos, and De Beek not De Beuk.
fn slip(one: &str, other: &str) -> bool {
    let (long, short) = if one.len() < other.len() {
        (other, one)
    } else {
        (one, other)
    };
    let (most, least) = (long.chars().count(), short.chars().count());
    let edits = edits_in_word(one).min(edits_in_word(other));
    if one == other {
        return true;
    }
    // A slip at the very beginning is rare, and in a short word it is another word.
    let begins = 6 <= least || long.chars().next() == short.chars().next();
    if DOTTED <= least && without_dots(one) == without_dots(other) {
        return true;
    }
    if edits == 0 || least < 3 || edits < most - least || !begins {
        return false;
    }
    if most <= 4 {
        let mut letters: [Vec<char>; 2] = [long.chars().collect(), short.chars().collect()];
        letters.iter_mut().for_each(|word| word.sort_unstable());
        let turned = letters[0] == letters[1];
        letters.iter_mut().for_each(|word| word.dedup());
        return (turned || letters[0] == letters[1]) && strsim::osa_distance(one, other) <= 1;
    }
    strsim::osa_distance(one, other) <= edits
}

/// How many letters a word has at least in which "oe" may be written for "ö".
const DOTTED: usize = 6;

/// The word with one letter for the two that stand for a letter with dots: "oeztuerk" is "ozturk", as "öztürk" is.
fn without_dots(word: &str) -> String {
    [("oe", "o"), ("ue", "u"), ("ae", "a")]
        .iter()
        .fold(word.to_owned(), |word, (two, one)| word.replace(two, one))
}

/// Whether the one begins with the other and goes on for a few letters.
fn goes_on(one: &str, other: &str) -> bool {
    let (long, short) = if one.len() < other.len() {
        (other, one)
    } else {
        (one, other)
    };
    3 <= short.len() && long.len() <= short.len() + 3 && long.starts_with(short)
}

/// The words of somebody's name without the "v" that is short for "van": "v.d. Ven". In front it may be an initial.
fn before_surname(words: Vec<&str>) -> Vec<&str> {
    let short = |place: usize| match (words[place], words.get(place + 1)) {
        ("v", Some(&"d")) => true,
        ("v", Some(&("den" | "der"))) => 0 < place,
        _ => false,
    };
    let kept = (0..words.len()).filter(|place| !short(*place));
    kept.map(|place| words[place]).collect()
}

/// Whether one is the first letter of the other.
fn is_initial(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    short.chars().count() == 1 && long.starts_with(short)
}
