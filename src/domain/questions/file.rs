//! A questionnaire as it stands in its file: read as far as it can be, with what is wrong line by line.

use std::collections::HashSet;

use serde::Deserialize;
use toml::Spanned;

use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::questions::{
    AnswerKind, Choice, Flaw, FlawKind, Group, MOST_OPTIONS, Question, Questionnaire, Texts,
};

/// What a file asks: a questionnaire of its own, or more questions for one that is there.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// First part of the ids of its questions.
    pub id: String,
    line: usize,
    kind: Option<AssetKind>,
    title: Option<Texts>,
    groups: Vec<SheetGroup>,
}

#[derive(Debug, Clone, PartialEq)]
struct SheetGroup {
    id: String,
    line: usize,
    title: Option<Texts>,
    /// The questions with their lines.
    questions: Vec<(usize, Question)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileForm {
    id: Option<Spanned<String>>,
    kind: Option<Spanned<String>>,
    title: Option<Spanned<TextsForm>>,
    #[serde(default)]
    group: Vec<Spanned<GroupForm>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TextsForm {
    nl: Option<String>,
    en: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupForm {
    id: Option<Spanned<String>>,
    title: Option<Spanned<TextsForm>>,
    #[serde(default)]
    question: Vec<Spanned<QuestionForm>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionForm {
    id: Option<Spanned<String>>,
    answer: Option<Spanned<String>>,
    nl: Option<String>,
    en: Option<String>,
    #[serde(default)]
    options: Vec<Spanned<OptionForm>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OptionForm {
    code: Option<Spanned<String>>,
    nl: Option<String>,
    en: Option<String>,
}

impl Sheet {
    /// What can be read of the text of a file, and what is wrong with the rest.
    pub fn read(toml: &str) -> (Option<Self>, Vec<Flaw>) {
        let mut reader = Reader {
            toml,
            flaws: Vec::new(),
        };
        let sheet = match toml::from_str::<FileForm>(toml) {
            Ok(form) => reader.sheet(form),
            Err(error) => {
                let line = reader.line(error.span().map_or(0, |span| span.start));
                reader.flaw(line, FlawKind::Form(error.message().to_owned()))
            }
        };
        (sheet, reader.flaws)
    }

    /// As a questionnaire of its own, if it says for whom it is and what it is called, and asks something.
    pub(super) fn alone(self) -> (Option<Questionnaire>, Vec<Flaw>) {
        let missing = |name| (None, vec![Flaw::at(self.line, FlawKind::Missing(name))]);
        let Some(kind) = self.kind else {
            return missing("kind");
        };
        let Some(title) = self.title.clone() else {
            return missing("title");
        };
        let mut own = Questionnaire {
            id: self.id.clone(),
            kind,
            title,
            groups: Vec::new(),
        };
        let flaws = self.extend(&mut own);
        // Why there is no question is told already: each that was left out has a flaw of its own.
        let asks = own.questions().next().is_some();
        (Some(own).filter(|_| asks), flaws)
    }

    /// Adds what it asks to a questionnaire that is there; what is there stays as it is.
    pub(super) fn extend(self, own: &mut Questionnaire) -> Vec<Flaw> {
        if self.kind.is_some_and(|kind| kind != own.kind) {
            return vec![Flaw::at(self.line, FlawKind::OtherKind(self.id))];
        }
        let mut flaws = Vec::new();
        for group in self.groups {
            let place = own.groups.iter().position(|known| known.id == group.id);
            let place = match (place, group.title) {
                (Some(place), _) => place,
                (None, Some(title)) => {
                    own.groups.push(Group {
                        id: group.id,
                        title,
                        questions: Vec::new(),
                    });
                    own.groups.len() - 1
                }
                (None, None) => {
                    flaws.push(Flaw::at(group.line, FlawKind::Missing("title")));
                    continue;
                }
            };
            let questions = &mut own.groups[place].questions;
            for (line, question) in group.questions {
                if questions.iter().any(|known| known.id == question.id) {
                    flaws.push(Flaw::at(line, FlawKind::Twice(question.id)));
                } else {
                    questions.push(question);
                }
            }
        }
        flaws
    }
}

/// Reads a file, and notes what is wrong with it.
struct Reader<'a> {
    toml: &'a str,
    flaws: Vec<Flaw>,
}

impl Reader<'_> {
    /// The line of this byte, counted from 1.
    fn line(&self, byte: usize) -> usize {
        let before = self.toml.bytes().take(byte);
        before.filter(|sign| *sign == b'\n').count() + 1
    }

    fn line_of<T>(&self, part: &Spanned<T>) -> usize {
        self.line(part.span().start)
    }

    /// Notes what is wrong; there is nothing to go on with.
    fn flaw<T>(&mut self, line: usize, what: FlawKind) -> Option<T> {
        self.flaws.push(Flaw::at(line, what));
        None
    }

    fn sheet(&mut self, form: FileForm) -> Option<Sheet> {
        let line = form.id.as_ref().map_or(1, |id| self.line_of(id));
        let id = self.id(form.id, line)?;
        let kind = match form.kind {
            Some(kind) => Some(self.kind(&kind)?),
            None => None,
        };
        let title = match form.title {
            Some(title) => Some(self.texts(title)?),
            None => None,
        };
        if form.group.is_empty() {
            return self.flaw(line, FlawKind::Empty(String::new()));
        }
        let mut groups = Vec::new();
        for group in form.group {
            groups.extend(self.group(&id, group));
        }
        Some(Sheet {
            id,
            line,
            kind,
            title,
            groups,
        })
    }

    fn kind(&mut self, kind: &Spanned<String>) -> Option<AssetKind> {
        let known = AssetKind::from_code(kind.get_ref());
        known.or_else(|| self.flaw(self.line_of(kind), FlawKind::Kind(kind.get_ref().clone())))
    }

    fn group(&mut self, above: &str, form: Spanned<GroupForm>) -> Option<SheetGroup> {
        let start = self.line_of(&form);
        let form = form.into_inner();
        let line = form.id.as_ref().map_or(start, |id| self.line_of(id));
        let id = self.id(form.id, line)?;
        let title = match form.title {
            Some(title) => Some(self.texts(title)?),
            None => None,
        };
        if form.question.is_empty() {
            return self.flaw(line, FlawKind::Empty(id));
        }
        let above = format!("{above}.{id}");
        let mut questions: Vec<(usize, Question)> = Vec::new();
        for question in form.question {
            let start = self.line_of(&question);
            let question = question.into_inner();
            let line = question.id.as_ref().map_or(start, |id| self.line_of(id));
            if let Some(question) = self.question(&above, line, question) {
                questions.push((line, question));
            }
        }
        Some(SheetGroup {
            id,
            line,
            title,
            questions,
        })
    }

    fn question(&mut self, above: &str, line: usize, form: QuestionForm) -> Option<Question> {
        let id = format!("{above}.{}", self.id(form.id, line)?);
        let Some(answer) = form.answer else {
            return self.flaw(line, FlawKind::Missing("answer"));
        };
        let at = self.line_of(&answer);
        let Some(answer) = AnswerKind::from_code(answer.get_ref()) else {
            return self.flaw(at, FlawKind::Answer(answer.into_inner()));
        };
        let text = self.both(form.nl, form.en, line)?;
        if (answer == AnswerKind::Choice) == form.options.is_empty() {
            return self.flaw(line, FlawKind::Options(id));
        }
        if MOST_OPTIONS < form.options.len() {
            return self.flaw(line, FlawKind::TooManyOptions(id));
        }
        let mut codes = HashSet::new();
        let mut options = Vec::new();
        for option in form.options {
            let line = self.line_of(&option);
            let option = option.into_inner();
            let code = self.id(option.code, line)?;
            if !codes.insert(code.clone()) {
                return self.flaw(line, FlawKind::OptionTwice(code));
            }
            let text = self.both(option.nl, option.en, line)?;
            options.push(Choice { code, text });
        }
        Some(Question {
            id,
            answer,
            text,
            options,
        })
    }

    fn id(&mut self, id: Option<Spanned<String>>, line: usize) -> Option<String> {
        let Some(id) = id else {
            return self.flaw(line, FlawKind::Missing("id"));
        };
        let line = self.line_of(&id);
        let id = id.into_inner();
        let plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_';
        if id.is_empty() || !id.chars().all(plain) {
            return self.flaw(line, FlawKind::Id(id));
        }
        Some(id)
    }

    fn texts(&mut self, texts: Spanned<TextsForm>) -> Option<Texts> {
        let line = self.line_of(&texts);
        let texts = texts.into_inner();
        self.both(texts.nl, texts.en, line)
    }

    /// The same in both languages, neither of which may be left out.
    fn both(&mut self, nl: Option<String>, en: Option<String>, line: usize) -> Option<Texts> {
        let said = |text: Option<String>| {
            let text = text.unwrap_or_default();
            let line: Vec<&str> = text.split_whitespace().collect();
            (!line.is_empty()).then(|| line.join(" "))
        };
        match (said(nl), said(en)) {
            (Some(nl), Some(en)) => Some(Texts { nl, en }),
            (None, _) => self.flaw(line, FlawKind::Missing("nl")),
            (_, None) => self.flaw(line, FlawKind::Missing("en")),
        }
    }
}
