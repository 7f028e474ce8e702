//! What can be answered to a question with one key, and how an answer becomes an edit.

use std::sync::Arc;

use crate::domain::change::{Change, Edit};
use crate::domain::code::term_key;
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::questionnaire::{Answer, Reply};
use crate::domain::questions::{AnswerKind, Question, Questions};
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::{Line, Link, Value};
use crate::i18n::Words;
use crate::screens::{AnswerKey, Context};

/// An answer that has a key of its own: the digit of its place, from 1.
pub struct Choosable {
    /// What is answered.
    pub reply: Reply,
    /// In words.
    pub text: String,
}

/// The answers that have a key; none if the answer is typed.
pub fn options(question: &Question, words: &Words) -> Vec<Choosable> {
    let skills = |term: &str| {
        let all = [
            ("can", Reply::Can),
            ("offers", Reply::Offers),
            ("wants", Reply::Wants),
        ];
        let option = |(code, reply)| Choosable {
            reply,
            text: words.say(&term_key(term, code)),
        };
        all.map(option).into_iter().collect()
    };
    match question.answer {
        AnswerKind::Skill => skills("answer"),
        AnswerKind::Thing => skills("answer-thing"),
        AnswerKind::Scale => (1..=5)
            .map(|number| Choosable {
                reply: Reply::Number(number),
                text: scale(number, words),
            })
            .collect(),
        AnswerKind::YesNo => [(true, "yes-no-yes"), (false, "yes-no-no")]
            .map(|(yes, key)| Choosable {
                reply: Reply::YesNo(yes),
                text: words.say(key),
            })
            .into_iter()
            .collect(),
        AnswerKind::Choice => question
            .options
            .iter()
            .map(|option| Choosable {
                reply: Reply::Text(option.code.as_str().into()),
                text: option.text.in_language(words.language().code()).to_owned(),
            })
            .collect(),
        AnswerKind::Number | AnswerKind::Text => Vec::new(),
    }
}

/// The keys by which this question is answered, and left.
pub fn keys_of(question: &Question, cx: &Context) -> Vec<AnswerKey> {
    let options = options(question, cx.words).into_iter().zip(1..);
    let answer = |(option, digit): (Choosable, usize)| {
        AnswerKey::new(
            digit.to_string(),
            Phrase::new("ask-key").text("answer", option.text),
        )
    };
    let others = [
        ("0", "ask-no-answer"),
        ("space", "key-answer-next"),
        ("u", "key-answer-back"),
        ("/", "key-answer-find"),
    ];
    let others = others.map(|(key, does)| AnswerKey::new(key, Phrase::new(does)));
    options.map(answer).chain(others).collect()
}

/// The ends of the scale have words.
fn scale(number: i64, words: &Words) -> String {
    match number {
        1 => words.say("scale-least"),
        5 => words.say("scale-most"),
        _ => String::new(),
    }
}

/// The answer that was typed; a number that is no whole number is kept as it was typed, so that nothing
/// is lost. Nothing typed is no answer.
pub fn typed(text: &str, question: &Question, cx: &Context) -> Result<Reply, Phrase> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(Reply::None);
    }
    if let (AnswerKind::Number, Ok(number)) = (question.answer, text.parse()) {
        return Ok(Reply::Number(number));
    }
    let mut line = Line::default();
    line.read(text, &cx.reading()).map_err(|problem| problem.0)?;
    Ok(Reply::Text(line))
}

/// What an asset answered, by the question: its id and the answer.
pub fn given(asset: Id, cx: &Context) -> Vec<(Id, Arc<Answer>)> {
    let answers = cx.neighbours.answers_of(asset).iter();
    answers
        .filter_map(|id| Some((*id, cx.village.answers.get(id)?.clone())))
        .collect()
}

/// The answer of an asset to this question, if it gave one.
pub fn answer_to(asset: Id, question: &str, cx: &Context) -> Option<(Id, Arc<Answer>)> {
    let usual = Answer::id_for(asset, question);
    if let Some(answer) = cx.village.answers.get(&usual) {
        return Some((usual, answer.clone()));
    }
    // In a file of another program it may have an id of its own.
    let mut given = given(asset, cx).into_iter();
    given.find(|(_, answer)| &*answer.question == question)
}

/// The edit that gives the answer, or takes it away; nothing if that makes no difference.
pub fn answered(asset: Id, question: &Question, reply: Reply, cx: &Context) -> Option<Edit> {
    let before = answer_to(asset, &question.id, cx);
    let name = cx.village.name_of(RecordKind::Asset, asset);
    let label = |key: &str| {
        Phrase::new(key)
            .text("name", name.as_str())
            .term("question", format!("question:{}", question.id))
    };
    if reply == Reply::None {
        let (id, answer) = before?;
        let change = Change {
            kind: RecordKind::Answer,
            id,
            before: Some(AnyRecord::Answer(answer)),
            after: None,
        };
        return Some(Edit::new(label("edit-answer-taken"), vec![change]));
    }
    let id = before.map_or_else(|| Answer::id_for(asset, &question.id), |(id, _)| id);
    let answer = Answer {
        asset: Link::to(asset),
        question: question.id.as_str().into(),
        answer: reply,
    };
    let label = label("edit-answered").with("answer", in_words(&answer, question, cx));
    let change = Change::put(cx.village, id, AnyRecord::Answer(answer.into()))?;
    Some(Edit::new(label, vec![change]))
}

/// The answer for a sentence that is read later, perhaps in another language.
fn in_words(answer: &Answer, question: &Question, cx: &Context) -> Arg {
    let term = match question.answer {
        AnswerKind::Thing => "answer-thing",
        _ => "answer",
    };
    let term = |code| Arg::Term(term_key(term, code));
    match answer.answer {
        Reply::Can => term("can"),
        Reply::Offers => term("offers"),
        Reply::Wants => term("wants"),
        Reply::YesNo(true) => Arg::Term("yes-no-yes".to_owned()),
        Reply::YesNo(false) => Arg::Term("yes-no-no".to_owned()),
        _ => Arg::Text(answer.in_words(&cx.reading())),
    }
}

/// The answers to questions that nobody asks any more.
pub fn unknown(asset: Id, questions: &Questions, cx: &Context) -> Vec<Arc<Answer>> {
    let given = given(asset, cx).into_iter().map(|(_, answer)| answer);
    given
        .filter(|answer| questions.find(&answer.question).is_none())
        .collect()
}
