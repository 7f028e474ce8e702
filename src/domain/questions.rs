//! Questionnaires of step 1: which questions there are, as files that a village can extend.

use std::collections::HashSet;

use serde::Deserialize;
use thiserror::Error;

use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;

const DELIVERED: [&str; 4] = [
    include_str!("../../assets/questionnaires/residents.toml"),
    include_str!("../../assets/questionnaires/networks.toml"),
    include_str!("../../assets/questionnaires/institutions.toml"),
    include_str!("../../assets/questionnaires/surroundings.toml"),
];

/// Everything that can be asked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Questions(pub Vec<Questionnaire>);

/// Questions for one kind of asset, in groups.
#[derive(Debug, Clone, PartialEq)]
pub struct Questionnaire {
    /// First part of the ids of its questions.
    pub id: String,
    /// For which kind of asset it is meant; others may answer it too.
    pub kind: AssetKind,
    /// What it is called.
    pub title: Texts,
    /// Its questions, in the order in which they are asked.
    pub groups: Vec<Group>,
}

/// Questions that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Second part of the ids of its questions.
    pub id: String,
    /// What it is called.
    pub title: Texts,
    /// Its questions, in the order in which they are asked.
    pub questions: Vec<Question>,
}

/// One question.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Its full id, such as `residents.hands.repair_bicycle`: answers are kept under it.
    pub id: String,
    /// What sort of answer it asks for.
    pub answer: AnswerKind,
    /// The question itself.
    pub text: Texts,
    /// What can be chosen, if it is a choice.
    pub options: Vec<Choice>,
}

/// One of the answers of a choice.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What is kept.
    pub code: String,
    /// Its words.
    pub text: Texts,
}

/// The same in both languages.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// In Dutch.
    pub nl: String,
    /// In English.
    pub en: String,
}

/// What sort of answer a question asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerKind {
    /// Can, can teach it, wants it.
    Skill,
    /// 1 to 5.
    Scale,
    /// One of the options.
    Choice,
    /// A whole number.
    Number,
    /// Yes or no.
    YesNo,
    /// Free text.
    Text,
}

/// Why a file is no questionnaire.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum QuestionnaireError {
    /// It is not in the form of a questionnaire.
    #[error("line {line}: {reason}")]
    Form {
        /// Where, counted from 1.
        line: usize,
        /// What the parser says.
        reason: String,
    },
    /// It is meant for a kind of asset that does not exist.
    #[error("unknown kind `{0}`")]
    Kind(String),
    /// An id holds something else than a-z, 0-9 and _.
    #[error("id `{0}` is not made of a-z, 0-9 and _")]
    Id(String),
    /// Two questions or two options have the same id.
    #[error("`{0}` is there twice")]
    Twice(String),
    /// A choice without options, or options without a choice.
    #[error("`{0}`: a choice has options, and other answers have none")]
    Options(String),
}

impl QuestionnaireError {
    /// The same in the words of the screen.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Form { line, reason } => Phrase::new("questionnaire-form")
                .number("line", *line)
                .text("reason", reason.trim()),
            Self::Kind(kind) => Phrase::new("questionnaire-kind").text("kind", kind),
            Self::Id(id) => Phrase::new("questionnaire-id").text("id", id),
            Self::Twice(id) => Phrase::new("questionnaire-twice").text("id", id),
            Self::Options(id) => Phrase::new("questionnaire-options").text("id", id),
        }
    }
}

/// A questionnaire as it stands in its file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileForm {
    id: String,
    kind: String,
    title: Texts,
    #[serde(default)]
    group: Vec<GroupForm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupForm {
    id: String,
    title: Texts,
    #[serde(default)]
    question: Vec<QuestionForm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionForm {
    id: String,
    answer: AnswerKind,
    nl: String,
    en: String,
    #[serde(default)]
    options: Vec<OptionForm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OptionForm {
    code: String,
    nl: String,
    en: String,
}

impl Questions {
    /// The four questionnaires that come with the program.
    pub fn delivered() -> Self {
        // A test proves that none of them is refused.
        Self(
            DELIVERED
                .into_iter()
                .filter_map(|toml| Questionnaire::parse(toml).ok())
                .collect(),
        )
    }

    /// Takes this questionnaire in, in the place of one with the same id.
    pub fn add(&mut self, questionnaire: Questionnaire) {
        match self.0.iter_mut().find(|own| own.id == questionnaire.id) {
            Some(own) => *own = questionnaire,
            None => self.0.push(questionnaire),
        }
    }

    /// The question with this full id.
    pub fn find(&self, id: &str) -> Option<&Question> {
        let questionnaire = self.0.iter().find(|one| {
            id.strip_prefix(&*one.id)
                .is_some_and(|rest| rest.starts_with('.'))
        })?;
        questionnaire.questions().find(|question| question.id == id)
    }

    /// The questionnaires that are meant for this kind of asset.
    pub fn for_kind(&self, kind: AssetKind) -> impl Iterator<Item = &Questionnaire> {
        self.0.iter().filter(move |one| one.kind == kind)
    }
}

impl Questionnaire {
    /// The questionnaire in the text of a file.
    pub fn parse(toml: &str) -> Result<Self, QuestionnaireError> {
        let form: FileForm = toml::from_str(toml).map_err(|error| QuestionnaireError::Form {
            line: line_of(toml, error.span().map_or(0, |span| span.start)),
            reason: error.message().to_owned(),
        })?;
        let kind = AssetKind::from_code(&form.kind).ok_or(QuestionnaireError::Kind(form.kind))?;
        check_id(&form.id)?;
        let mut groups = Vec::new();
        for group in form.group {
            check_id(&group.id)?;
            let above = format!("{}.{}", form.id, group.id);
            let questions = group.question.into_iter().map(|question| question.under(&above));
            groups.push(Group {
                questions: questions.collect::<Result<_, _>>()?,
                id: group.id,
                title: group.title,
            });
        }
        let questionnaire = Self {
            id: form.id,
            kind,
            title: form.title,
            groups,
        };
        all_different(questionnaire.questions().map(|question| &*question.id))?;
        Ok(questionnaire)
    }

    /// All its questions, in the order in which they are asked.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.groups.iter().flat_map(|group| &group.questions)
    }
}

impl QuestionForm {
    fn under(self, above: &str) -> Result<Question, QuestionnaireError> {
        check_id(&self.id)?;
        let id = format!("{above}.{}", self.id);
        if (self.answer == AnswerKind::Choice) == self.options.is_empty() {
            return Err(QuestionnaireError::Options(id));
        }
        all_different(self.options.iter().map(|option| &*option.code))?;
        Ok(Question {
            id,
            answer: self.answer,
            text: Texts {
                nl: self.nl,
                en: self.en,
            },
            options: self.options.into_iter().map(OptionForm::choice).collect(),
        })
    }
}

impl OptionForm {
    fn choice(self) -> Choice {
        Choice {
            code: self.code,
            text: Texts {
                nl: self.nl,
                en: self.en,
            },
        }
    }
}

impl Question {
    /// The question in the language with these letters: `nl` or `en`.
    pub fn label(&self, language: &str) -> &str {
        self.text.in_language(language)
    }

    /// The words of the option with this code.
    pub fn option(&self, code: &str, language: &str) -> Option<&str> {
        let option = self.options.iter().find(|option| option.code == code)?;
        Some(option.text.in_language(language))
    }
}

impl Texts {
    /// In the language with these letters; in Dutch, the first language, for any other than `en`.
    pub fn in_language(&self, language: &str) -> &str {
        if language == "en" { &self.en } else { &self.nl }
    }
}

fn check_id(id: &str) -> Result<(), QuestionnaireError> {
    let plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_';
    if id.is_empty() || !id.chars().all(plain) {
        return Err(QuestionnaireError::Id(id.to_owned()));
    }
    Ok(())
}

fn all_different<'a>(ids: impl Iterator<Item = &'a str>) -> Result<(), QuestionnaireError> {
    let mut seen = HashSet::new();
    for id in ids {
        if !seen.insert(id) {
            return Err(QuestionnaireError::Twice(id.to_owned()));
        }
    }
    Ok(())
}

/// The line of this byte, counted from 1.
fn line_of(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|sign| *sign == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::{DELIVERED, Questionnaire, QuestionnaireError, Questions};

    #[test]
    fn the_delivered_questionnaires_are_in_order() {
        for toml in DELIVERED {
            let refused = Questionnaire::parse(toml).err();
            assert_eq!(refused, None, "{}", toml.lines().next().unwrap_or_default());
        }
        let questions = Questions::delivered();
        let label = |id, language| questions.find(id).map(|question| question.label(language));
        assert_eq!(
            label("residents.hands.repair_bicycle", "nl"),
            Some("Fietsen repareren")
        );
        assert_eq!(
            label("residents.hands.repair_bicycle", "en"),
            Some("Repairing bicycles")
        );
        assert_eq!(label("residents.hands.fly", "nl"), None);
    }

    #[test]
    fn a_refused_questionnaire_says_where() {
        let start = "id = \"own\"\nkind = \"place\"\ntitle = { nl = \"Eigen\", en = \"Own\" }\n[[group]]\nid = \"a\"\n\
             title = { nl = \"A\", en = \"A\" }\n";
        let question = "[[group.question]]\nid = \"b\"\nanswer = \"text\"\nnl = \"B\"\nen = \"B\"\n";
        let refused = |toml: &str| Questionnaire::parse(toml).err();
        assert_eq!(refused(&format!("{start}{question}")), None);
        assert_eq!(
            refused(&format!("{start}{question}{question}")),
            Some(QuestionnaireError::Twice("own.a.b".to_owned()))
        );
        let choice = question.replace("text", "choice");
        assert_eq!(
            refused(&format!("{start}{choice}")),
            Some(QuestionnaireError::Options("own.a.b".to_owned()))
        );
        let spoiled = question.replace("\"text\"", "\"poem\"");
        assert!(matches!(
            refused(&format!("{start}{spoiled}")),
            Some(QuestionnaireError::Form { line: 9, .. })
        ));
    }
}
