//! What can be wrong with a file of questions, and where.

use thiserror::Error;

use crate::domain::phrase::Phrase;

/// Something that is wrong with a file of questions.
#[derive(Debug, Clone, PartialEq, Error)]
#[error("line {line}: {what}")]
pub struct Flaw {
    /// Where, counted from 1.
    pub line: usize,
    /// What.
    pub what: FlawKind,
}

/// What can be wrong with a file of questions.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum FlawKind {
    /// It is not in the form of a questionnaire.
    #[error("{0}")]
    Form(String),
    /// It is no text in UTF-8.
    #[error("no UTF-8")]
    NotText,
    /// It is larger than any questionnaire.
    #[error("too large")]
    TooLarge,
    /// The system does not let it be read, and says so with this code.
    #[error("unreadable ({0})")]
    Unreadable(String),
    /// It is meant for a kind of asset that does not exist.
    #[error("unknown kind `{0}`")]
    Kind(String),
    /// It adds to a questionnaire that is for another kind of asset.
    #[error("`{0}` is for another kind")]
    OtherKind(String),
    /// An id holds something else than a-z, 0-9 and _.
    #[error("id `{0}` is not made of a-z, 0-9 and _")]
    Id(String),
    /// A question that is there already.
    #[error("`{0}` is there twice")]
    Twice(String),
    /// Two answers of one question have this code.
    #[error("option `{0}` is there twice")]
    OptionTwice(String),
    /// A choice without options, or options without a choice.
    #[error("`{0}`: a choice has options, and other answers have none")]
    Options(String),
    /// More options than there are digits.
    #[error("`{0}` has too many options")]
    TooManyOptions(String),
    /// A sort of answer that does not exist.
    #[error("unknown answer `{0}`")]
    Answer(String),
    /// Something that has to be said, and is not.
    #[error("`{0}` is missing")]
    Missing(&'static str),
    /// Nothing is asked in this group, or in the whole file if there is no group.
    #[error("nothing is asked in `{0}`")]
    Empty(String),
}

impl Flaw {
    /// This, on this line.
    pub fn at(line: usize, what: FlawKind) -> Self {
        Self { line, what }
    }

    /// What is wrong, where, and what to do about it: of the file with this name.
    pub fn phrase(&self, file: &str) -> Phrase {
        let phrase = match &self.what {
            FlawKind::Form(reason) => Phrase::new("questionnaire-form").text("reason", reason.trim()),
            FlawKind::NotText => Phrase::new("questionnaire-not-text"),
            FlawKind::TooLarge => Phrase::new("questionnaire-too-large"),
            FlawKind::Unreadable(code) => Phrase::new("questionnaire-unreadable").text("code", code),
            FlawKind::Kind(kind) => Phrase::new("questionnaire-kind").text("kind", kind),
            FlawKind::OtherKind(id) => Phrase::new("questionnaire-other-kind").text("id", id),
            FlawKind::Id(id) => Phrase::new("questionnaire-id").text("id", id),
            FlawKind::Twice(id) => Phrase::new("questionnaire-twice").text("id", id),
            FlawKind::OptionTwice(code) => Phrase::new("questionnaire-option-twice").text("id", code),
            FlawKind::Options(id) => Phrase::new("questionnaire-options").text("id", id),
            FlawKind::TooManyOptions(id) => Phrase::new("questionnaire-too-many-options").text("id", id),
            FlawKind::Answer(kind) => Phrase::new("questionnaire-answer").text("kind", kind),
            FlawKind::Missing(name) => Phrase::new("questionnaire-missing").text("name", *name),
            FlawKind::Empty(id) if id.is_empty() => Phrase::new("questionnaire-empty"),
            FlawKind::Empty(id) => Phrase::new("questionnaire-empty-group").text("id", id),
        };
        phrase.text("file", file).number("line", self.line)
    }
}
