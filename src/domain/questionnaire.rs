//! Capacities (*capaciteiten*): what assets answered to the questions of step 1.

use std::sync::Arc;

use serde_json::Value as Json;

use crate::domain::asset::Asset;
use crate::domain::fields::fields;
use crate::domain::phrase::Problem;
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::domain::value::{Cell, JsonProblem, Line, Link, Reading, Shape, Value};
use crate::domain::village::{Records, Village};

fields! {
    /// The answer of one asset to one question.
    Answer {
        /// Who answered.
        asset: Link<Asset> [required],
        /// Id of the question, such as `residents.hands.repair_bicycle`.
        question: Line [required],
        /// What they answered.
        answer: Reply [required],
    }
}

impl Answer {
    /// The id of the answer of this asset to this question: there is at most one.
    pub fn id_for(asset: Id, question: &str) -> Id {
        Id::derived(asset, question)
    }

    /// The answer in the words of its question.
    pub fn in_words(&self, cx: &Reading) -> String {
        let own = match &self.answer {
            Reply::Text(code) => cx.terms.answer(&self.question, code),
            reply => reply
                .code()
                .and_then(|code| cx.terms.answer(&self.question, &code)),
        };
        own.unwrap_or_else(|| self.answer.write(cx))
    }
}

/// An answer as the question asks it.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Reply {
    /// Not answered.
    #[default]
    None,
    /// Can do this.
    Can,
    /// Can teach this to others: an offer.
    Offers,
    /// Wants to learn or needs this: a want.
    Wants,
    /// A number, or a rating from 1 to 5.
    Number(i64),
    /// Yes or no.
    YesNo(bool),
    /// In words, or the code of a choice.
    Text(Line),
}

/// The three answers about a skill, by their codes.
const SKILLS: [(&str, Reply); 3] = [
    ("can", Reply::Can),
    ("offers", Reply::Offers),
    ("wants", Reply::Wants),
];

impl Value for Reply {
    fn shape(&self) -> Shape {
        Shape::Line
    }

    fn is_empty(&self) -> bool {
        *self == Self::None
    }

    fn write(&self, cx: &Reading) -> String {
        match self {
            Self::None => String::new(),
            Self::Can => cx.terms.word("answer", "can"),
            Self::Offers => cx.terms.word("answer", "offers"),
            Self::Wants => cx.terms.word("answer", "wants"),
            Self::Number(number) => number.to_string(),
            Self::YesNo(true) => cx.terms.word("yes-no", "yes"),
            Self::YesNo(false) => cx.terms.word("yes-no", "no"),
            Self::Text(text) => text.to_string(),
        }
    }

    fn read(&mut self, typed: &str, cx: &Reading) -> Result<(), Problem> {
        let typed = typed.trim();
        let skill = SKILLS
            .into_iter()
            .find(|(code, _)| cx.terms.means("answer", code, typed));
        *self = match skill {
            Some((_, reply)) => reply,
            None if typed.is_empty() => Self::None,
            None if cx.terms.means("yes-no", "yes", typed) => Self::YesNo(true),
            None if cx.terms.means("yes-no", "no", typed) => Self::YesNo(false),
            None => match typed.parse() {
                Ok(number) => Self::Number(number),
                Err(_) => {
                    let mut text = Line::default();
                    text.read(typed, cx)?;
                    Self::Text(text)
                }
            },
        };
        Ok(())
    }

    fn to_json(&self) -> Json {
        match self {
            Self::None => Json::Null,
            Self::Can => Json::from("can"),
            Self::Offers => Json::from("offers"),
            Self::Wants => Json::from("wants"),
            Self::Number(number) => Json::from(*number),
            Self::YesNo(yes) => Json::from(*yes),
            Self::Text(text) => Json::from(&**text),
        }
    }

    fn take_json(&mut self, json: &Json) -> Result<(), JsonProblem> {
        *self = match json {
            Json::Null => Self::None,
            Json::Bool(yes) => Self::YesNo(*yes),
            Json::Number(number) => Self::Number(
                number
                    .as_i64()
                    .ok_or_else(|| JsonProblem::expected("answer", json))?,
            ),
            Json::String(_) => {
                let mut line = Line::default();
                line.take_json(json)?;
                Self::of_text(&line)
            }
            other => return Err(JsonProblem::expected("answer", other)),
        };
        Ok(())
    }

    /// Yes and no stand in the file as `true` and `false`, because 1 is a number.
    fn rows(&self, visit: &mut dyn FnMut(&[Cell<'_>])) {
        visit(&[match self {
            Self::None => Cell::Empty,
            Self::Can => Cell::text("can"),
            Self::Offers => Cell::text("offers"),
            Self::Wants => Cell::text("wants"),
            Self::Number(number) => Cell::Text(number.to_string().into()),
            Self::YesNo(true) => Cell::text("true"),
            Self::YesNo(false) => Cell::text("false"),
            // A quote in front keeps a text apart from the number or code that it looks like.
            Self::Text(text) if Self::looks_other(text) => Cell::Text(format!("'{}", &**text).into()),
            Self::Text(text) => Cell::text(text),
        }]);
    }

    fn add_row(&mut self, row: &[Cell<'_>]) -> Result<(), Problem> {
        *self = match row {
            [Cell::Empty] => Self::None,
            [Cell::Integer(number)] => Self::Number(*number),
            [Cell::Text(text)] => match text.as_ref() {
                "true" => Self::YesNo(true),
                "false" => Self::YesNo(false),
                text => match (text.strip_prefix('\''), text.parse()) {
                    (Some(bare), _) => Self::Text(bare.into()),
                    (None, Ok(number)) => Self::Number(number),
                    (None, Err(_)) => Self::of_text(text),
                },
            },
            _ => return Err(row.first().unwrap_or(&Cell::Empty).problem()),
        };
        Ok(())
    }
}

impl Reply {
    /// What it is called in files, as far as questions can have words of their own for it.
    fn code(&self) -> Option<String> {
        match self {
            Self::Number(number) => Some(number.to_string()),
            skill => SKILLS
                .iter()
                .find(|(_, reply)| reply == skill)
                .map(|(code, _)| (*code).to_owned()),
        }
    }

    fn of_text(text: &str) -> Self {
        let skill = SKILLS.into_iter().find(|(code, _)| *code == text);
        skill.map_or_else(|| Self::Text(text.into()), |(_, reply)| reply)
    }

    fn looks_other(text: &str) -> bool {
        let code = ["true", "false"].contains(&text) || SKILLS.iter().any(|(code, _)| *code == text);
        code || text.is_empty() || text.starts_with('\'') || text.parse::<i64>().is_ok()
    }
}

impl Record for Answer {
    const KIND: RecordKind = RecordKind::Answer;

    fn title(&self) -> &str {
        &self.question
    }

    fn of(village: &Village) -> &Records<Self> {
        &village.answers
    }

    fn of_mut(village: &mut Village) -> &mut Records<Self> {
        &mut village.answers
    }

    fn wrap(record: Arc<Self>) -> AnyRecord {
        AnyRecord::Answer(record)
    }
}
