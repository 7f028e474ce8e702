//! What a gap says to a person: keys and arguments; the sentences are in `assets/lang`.

use crate::domain::code::{Code, term_key};
use crate::domain::gaps::moves::unrated;
use crate::domain::gaps::{Gap, Move, Subject};
use crate::domain::kinds::AssetKind;
use crate::domain::lists::{Condition, Sphere};
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::record::{Id, RecordKind};
use crate::domain::support::SupportState;
use crate::domain::village::Village;

/// So many days are told as a year.
const DAYS_OF_YEAR: u32 = 365;

/// How many of a list are named; the sentence has their number.
const NAMED: usize = 3;

/// Where the words of the field stand.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// In a title, with a capital.
    Title,
    /// In a sentence, which bends some of them.
    Sentence,
}

impl Gap {
    /// What it is about, short enough for a line in a list: "Persoonlijk × Cohesie".
    pub fn title(&self, village: &Village) -> Phrase {
        self.phrase(format!("gap-{}", self.rule.name), village, Form::Title)
    }

    /// What it is about, for who does not know the rules: "Wat in de persoonlijke sfeer bijdraagt aan cohesie".
    pub fn matter(&self, village: &Village) -> Phrase {
        self.phrase(format!("matter-{}", self.rule.name), village, Form::Sentence)
    }

    /// Why it is a gap, in one sentence with its figures.
    pub fn explanation(&self, village: &Village) -> Phrase {
        let key = format!("gap-{}-{}", self.rule.name, self.nature.code());
        self.phrase(key, village, Form::Sentence)
    }

    /// The next move in words: "Wie nog meer? Voeg iemand toe."
    pub fn advice(&self, village: &Village) -> Phrase {
        let next = self.proposed(village);
        let phrase = self
            .phrase(format!("move-{}", self.rule.name), village, Form::Sentence)
            .text("move", next.name());
        match next {
            Move::Edit { id, record, .. } => phrase.with("record", name(village, record.kind(), id)),
            Move::Add(_) | Move::Tag(_) => phrase,
        }
    }

    fn phrase(&self, key: String, village: &Village, form: Form) -> Phrase {
        let phrase = Phrase::new(key)
            .text("nature", self.nature.code())
            .number("count", self.figure);
        self.rest(self.about(phrase, village, form), village)
    }

    /// Adds what it is about.
    fn about(&self, phrase: Phrase, village: &Village, form: Form) -> Phrase {
        match &self.subject {
            Subject::Village => phrase,
            Subject::Cell(sphere, condition) => phrase
                .term("sphere", form.sphere(*sphere))
                .term("condition", form.condition(*condition)),
            Subject::Kind(kind, condition) => phrase
                .term("kinds", form.kinds(*kind))
                .term("condition", form.condition(*condition)),
            Subject::KernCondition(kern, condition) => {
                let phrase = phrase.with("kern", kern_name(village, Some(*kern)));
                phrase.term("condition", form.condition(*condition))
            }
            Subject::Kern(kern) => phrase.with("kern", kern_name(village, *kern)),
            Subject::Condition(condition) => phrase.term("condition", form.condition(*condition)),
            Subject::TargetGroup(group) => phrase.term("group", group.term()),
            Subject::Function(function) => phrase.term("function", function.term()),
            Subject::Asset(id) => phrase.with("asset", name(village, RecordKind::Asset, *id)),
            Subject::Groups(groups) => {
                let sizes = groups
                    .iter()
                    .take(NAMED)
                    .map(|group| Arg::Number(group.len().try_into().unwrap_or(i64::MAX)));
                phrase.with("sizes", Arg::List(sizes.collect()))
            }
            Subject::Kinds(one, other) => phrase
                .term("one", form.kinds(*one))
                .term("other", Form::Sentence.kinds(*other)),
            Subject::Spheres(one, other) => phrase
                .term("one", form.sphere(*one))
                .term("other", form.sphere(*other)),
            Subject::Question(question) => phrase.term("question", format!("question:{question}")),
            Subject::Action(id) => phrase.with("action", name(village, RecordKind::Action, *id)),
            Subject::Support(id) => phrase.with("support", name(village, RecordKind::Support, *id)),
        }
    }

    /// Adds on what it rests, and what only one rule tells.
    fn rest(&self, phrase: Phrase, village: &Village) -> Phrase {
        let phrase = match &self.ground {
            Some(ground) if !ground.assets.is_empty() => {
                let names = ground
                    .assets
                    .iter()
                    .take(NAMED)
                    .map(|id| name(village, RecordKind::Asset, *id));
                phrase
                    .number("entries", ground.assets.len())
                    .with("names", Arg::List(names.collect()))
            }
            _ => phrase,
        };
        match (self.rule.id, &self.subject) {
            ("1.7", Subject::Asset(id)) => {
                let verified = village
                    .assets
                    .get(id)
                    .is_some_and(|asset| asset.verified.is_some());
                phrase.text("dated", yes_no(verified))
            }
            ("1.9", Subject::Asset(id)) => {
                let missing = unrated(village, *id)
                    .into_iter()
                    .map(|field| Arg::Term(format!("gap-rating-{field}")));
                phrase.with("ratings", Arg::List(missing.collect()))
            }
            ("4.1", _) => {
                let dated = village.vision().is_some_and(|vision| vision.date.is_some());
                phrase.text("dated", yes_no(dated))
            }
            // A year is a name and no amount.
            ("4.7", _) => phrase.text("year", self.figure.to_string()),
            ("4.8", _) if self.figure.is_multiple_of(DAYS_OF_YEAR) => {
                phrase.number("years", self.figure / DAYS_OF_YEAR)
            }
            ("4.8", _) => phrase.number("years", 0),
            ("5.4", _) => {
                let mut supports = village.supports.values();
                let granted = supports.find(|support| support.state == SupportState::Granted);
                let name = granted
                    .map(|support| support.name.to_string())
                    .unwrap_or_default();
                phrase.with("support", nameless(name))
            }
            _ => phrase,
        }
    }
}

fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

impl Form {
    fn sphere(self, sphere: Sphere) -> String {
        match self {
            Self::Title => format!("title-{}", sphere.term()),
            Self::Sentence => format!("said-{}", sphere.term()),
        }
    }

    fn condition(self, condition: Condition) -> String {
        match self {
            Self::Title => format!("title-{}", condition.term()),
            Self::Sentence => condition.term(),
        }
    }

    fn kinds(self, kind: AssetKind) -> String {
        match self {
            Self::Title => term_key("kinds", kind.code()),
            Self::Sentence => term_key("said-kinds", kind.code()),
        }
    }
}

fn name(village: &Village, kind: RecordKind, id: Id) -> Arg {
    nameless(village.name_of(kind, id))
}

fn nameless(name: String) -> Arg {
    if name.trim().is_empty() {
        Arg::Term("gap-nameless".to_owned())
    } else {
        Arg::Text(name)
    }
}

fn kern_name(village: &Village, kern: Option<Id>) -> Arg {
    match kern {
        Some(id) => name(village, RecordKind::Kern, id),
        None => Arg::Term("gap-whole-village".to_owned()),
    }
}
