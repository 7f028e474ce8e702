//! Questionnaires of step 1: which questions there are, as files that a village can extend.

mod file;
mod flaw;

use strum::{IntoStaticStr, VariantArray};

use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;

pub use file::Sheet;
pub use flaw::{Flaw, FlawKind};

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
#[derive(Debug, Clone, PartialEq)]
pub struct Texts {
    /// In Dutch.
    pub nl: String,
    /// In English.
    pub en: String,
}

/// What sort of answer a question asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum AnswerKind {
    /// Can, can teach it, wants it.
    Skill,
    /// Has it, others may use it, needs it.
    Thing,
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

impl Code for AnswerKind {
    const TERM: &'static str = "answer_kind";
}

/// As many answers as there are digits to choose one with.
pub const MOST_OPTIONS: usize = 9;

impl Questions {
    /// The four questionnaires that come with the program.
    pub fn delivered() -> Self {
        // A test proves that none of them is refused.
        let mut questions = Self::default();
        for toml in DELIVERED {
            questions.add(Sheet::read(toml).0);
        }
        questions
    }

    /// Takes in what a file asks: a questionnaire of its own, or more questions in one that is there.
    /// What cannot be taken in is left out, and told.
    pub fn add(&mut self, sheet: Option<Sheet>) -> Vec<Flaw> {
        let Some(sheet) = sheet else {
            return Vec::new();
        };
        let place = self.0.iter().position(|own| own.id == sheet.id);
        match place {
            Some(place) => sheet.extend(&mut self.0[place]),
            None => {
                let (own, flaws) = sheet.alone();
                self.0.extend(own);
                flaws
            }
        }
    }

    /// The question with this full id.
    pub fn find(&self, id: &str) -> Option<&Question> {
        self.place(id).map(|(_, _, question)| question)
    }

    /// The question with this full id, with the questionnaire and the group in which it stands.
    pub fn place(&self, id: &str) -> Option<(&Questionnaire, &Group, &Question)> {
        let questionnaire = self.0.iter().find(|one| is_under(id, &one.id))?;
        let groups = questionnaire.groups.iter();
        let mut questions = groups.flat_map(|group| group.questions.iter().map(move |one| (group, one)));
        let (group, question) = questions.find(|(_, question)| question.id == id)?;
        Some((questionnaire, group, question))
    }

    /// The questionnaires that are meant for this kind of asset.
    pub fn for_kind(&self, kind: AssetKind) -> impl Iterator<Item = &Questionnaire> {
        self.0.iter().filter(move |one| one.kind == kind)
    }
}

/// Whether the full id of a question begins with the id of this questionnaire.
fn is_under(id: &str, questionnaire: &str) -> bool {
    id.strip_prefix(questionnaire)
        .is_some_and(|rest| rest.starts_with('.'))
}

impl Questionnaire {
    /// The questionnaire in the text of a file, if nothing is wrong with it.
    pub fn parse(toml: &str) -> Result<Self, Flaw> {
        let (sheet, mut flaws) = Sheet::read(toml);
        let mut alone = Questions::default();
        flaws.extend(alone.add(sheet));
        match (flaws.into_iter().next(), alone.0.pop()) {
            (None, Some(questionnaire)) => Ok(questionnaire),
            (Some(flaw), _) => Err(flaw),
            (None, None) => Err(Flaw::at(1, FlawKind::Empty(String::new()))),
        }
    }

    /// All its questions, in the order in which they are asked.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.groups.iter().flat_map(|group| &group.questions)
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

#[cfg(test)]
mod tests {
    use super::{DELIVERED, Flaw, FlawKind, Questionnaire, Questions};

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
        let refused = |toml: &str| Questionnaire::parse(toml).err().map(|flaw| flaw.what);
        assert_eq!(refused(&format!("{start}{question}")), None);
        assert_eq!(
            refused(&format!("{start}{question}{question}")),
            Some(FlawKind::Twice("own.a.b".to_owned()))
        );
        let choice = question.replace("text", "choice");
        assert_eq!(
            refused(&format!("{start}{choice}")),
            Some(FlawKind::Options("own.a.b".to_owned()))
        );
        let spoiled = question.replace("\"text\"", "\"poem\"");
        let flaw = Questionnaire::parse(&format!("{start}{spoiled}")).err();
        assert_eq!(flaw, Some(Flaw::at(9, FlawKind::Answer("poem".to_owned()))));
    }
}
