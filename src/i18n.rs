//! Words by key, in Dutch and English, through Fluent: whole sentences, names, numbers, one and many.

mod every_language;
mod thousands;
mod typed;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::langid;

use crate::domain::code::term_key;
use crate::domain::fold::{plain, words};
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::questions::{AnswerKind, Questions};
use crate::domain::scrub::escaped;
use crate::domain::value::Terms;
use crate::i18n::thousands::{apart, in_dutch, in_english};
use crate::i18n::typed::typed_words;

pub use crate::domain::fold::fold;
pub use crate::i18n::every_language::in_every_language;

const DUTCH: &str = include_str!("../assets/lang/nl.ftl");
const ENGLISH: &str = include_str!("../assets/lang/en.ftl");

/// What a key starts with that stands for the question with the id that follows.
const QUESTION: &str = "question:";

/// A language of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// Nederlands, the first.
    #[default]
    Dutch,
    /// English, complete.
    English,
}

impl Language {
    /// Both languages, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// Its two letters, as in settings and file names.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// The language of these letters: `nl`, `en`, `en_GB.UTF-8`.
    pub fn from_code(code: &str) -> Option<Self> {
        let code = code.to_lowercase();
        Self::ALL.into_iter().find(|language| {
            code.strip_prefix(language.code())
                .is_some_and(|rest| !rest.starts_with(|sign: char| sign.is_ascii_alphabetic()))
        })
    }

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Dutch => Self::English,
            Self::English => Self::Dutch,
        }
    }
}

/// How what was typed means something of a list, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    /// One of its spellings begins so.
    Beginning,
    /// A word in one of its spellings begins so.
    Word,
    /// A word in one of its spellings is that, but for a slip.
    Slip,
}

/// Before the key of a list of words that mean it only when they are typed in full: so many kinds of clubs that
/// a beginning would say nothing.
const WORD: &str = "word-";

/// The fewest letters in which a slip is taken for one.
const SLIP_FROM: usize = 4;

/// All words of the program, in both languages, of which one is on the screen. A copy is cheap.
#[derive(Clone)]
pub struct Words {
    language: Language,
    bundles: Arc<[FluentBundle<FluentResource>; 2]>,
    /// Every spelling by which a word of a list may be typed, folded, by its key.
    typed: Arc<HashMap<String, Vec<String>>>,
    /// For the words of questions, which stand in files of their own.
    questions: Arc<Questions>,
    /// Whether thousands are written apart.
    apart: bool,
}

impl Words {
    /// The words, with this language on the screen.
    pub fn new(language: Language) -> Self {
        let bundles = [bundle(Language::Dutch), bundle(Language::English)];
        Self {
            language,
            bundles: Arc::new(bundles),
            typed: Arc::new(typed_words()),
            questions: Arc::new(Questions::delivered()),
            apart: false,
        }
    }

    /// The same words for paper, where large numbers are read: "2.500", in English "2,500".
    #[must_use]
    pub fn on_paper(&self) -> Self {
        Self {
            bundles: ON_PAPER.clone(),
            apart: true,
            ..self.clone()
        }
    }

    /// A number as it is written.
    pub fn number(&self, number: usize) -> String {
        self.tell_arg(&Arg::Number(i64::try_from(number).unwrap_or(i64::MAX)))
    }

    /// The language on the screen.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Puts this language on the screen.
    pub fn speak(&mut self, language: Language) {
        self.language = language;
    }

    /// Takes the words of questions from these questionnaires from now on.
    pub fn ask(&mut self, questions: impl Into<Arc<Questions>>) {
        self.questions = questions.into();
    }

    /// The questionnaires of which it has the words.
    pub fn questions(&self) -> &Questions {
        &self.questions
    }

    /// The sentence without arguments that has this key.
    pub fn say(&self, key: &str) -> String {
        self.render(self.language, key, None)
    }

    /// The sentence that has this key, if there is one.
    pub fn find(&self, key: &str) -> Option<String> {
        self.has(key).then(|| self.say(key))
    }

    /// The sentence without arguments in a certain language.
    pub fn say_in(&self, language: Language, key: &str) -> String {
        self.render(language, key, None)
    }

    /// The sentence with its arguments.
    pub fn tell(&self, phrase: &Phrase) -> String {
        self.tell_in(self.language, phrase)
    }

    /// The sentence with its arguments in a certain language.
    pub fn tell_in(&self, language: Language, phrase: &Phrase) -> String {
        let mut args = FluentArgs::new();
        for (name, arg) in &phrase.args {
            args.set(name.as_str(), self.value(language, arg));
        }
        self.render(language, &phrase.key, Some(&args))
    }

    /// What goes into a sentence, by itself.
    pub fn tell_arg(&self, arg: &Arg) -> String {
        self.text(self.language, arg)
    }

    /// The sentence with one number.
    pub fn count(&self, key: &str, number: usize) -> String {
        self.tell(&Phrase::new(key).number("count", number))
    }

    /// The word of a list by its code.
    pub fn term(&self, term: &str, code: &str) -> String {
        self.say(&term_key(term, code))
    }

    /// Every spelling, folded, that means what has this key: its words in both languages and those
    /// of `also-<key>`.
    pub fn spellings(&self, key: &str) -> &[String] {
        self.typed.get(key).map_or(&[], Vec::as_slice)
    }

    /// How what was typed means what has this code in a list, the surest first; nothing if it does not.
    pub fn meaning(&self, term: &str, code: &str, typed: &str) -> Option<Meaning> {
        if self.begins(term, code, typed) {
            return Some(Meaning::Beginning);
        }
        let typed = plain(typed);
        let typed = typed.trim();
        if fold(typed).is_empty() {
            return None;
        }
        let key = term_key(term, code);
        let also = format!("also-{key}");
        let texts = Language::ALL
            .into_iter()
            .flat_map(|language| [&key, &also].map(|key| plain(&self.say_in(language, key))));
        texts.filter_map(|text| found_in(&text, typed)).min()
    }

    /// Names in a row: "a, b en c".
    pub fn list(&self, parts: &[String]) -> String {
        self.join(self.language, parts)
    }

    /// Whether there is a sentence with this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle(self.language).has_message(key)
    }

    fn bundle(&self, language: Language) -> &FluentBundle<FluentResource> {
        match language {
            Language::Dutch => &self.bundles[0],
            Language::English => &self.bundles[1],
        }
    }

    fn value(&self, language: Language, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Number(number) => FluentValue::from(*number),
            other => FluentValue::from(self.text(language, other)),
        }
    }

    fn text(&self, language: Language, arg: &Arg) -> String {
        match arg {
            // What came in was scrubbed; names of files and what is in a stranger's history was not.
            Arg::Text(text) => escaped(text).into_owned(),
            Arg::Number(number) if self.apart => apart(&number.to_string(), language),
            Arg::Number(number) => number.to_string(),
            Arg::Term(key) => self.render(language, key, None),
            Arg::List(args) => {
                let parts: Vec<String> = args.iter().map(|arg| self.text(language, arg)).collect();
                self.join(language, &parts)
            }
        }
    }

    fn join(&self, language: Language, parts: &[String]) -> String {
        match parts {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let mut args = FluentArgs::new();
                args.set("first", FluentValue::from(first.join(", ")));
                args.set("last", FluentValue::from(last.clone()));
                self.render(language, "list-and", Some(&args))
            }
        }
    }

    /// The question with this id as it is asked; the id itself when no questionnaire has it.
    fn question(&self, language: Language, id: &str) -> String {
        self.questions
            .find(id)
            .map_or(id, |question| question.label(language.code()))
            .to_owned()
    }

    /// A key without words shows as itself, so that a missing word is seen and not silent.
    fn render(&self, language: Language, key: &str, args: Option<&FluentArgs>) -> String {
        if let Some(id) = key.strip_prefix(QUESTION) {
            return self.question(language, id);
        }
        let bundle = self.bundle(language);
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return escaped(key).into_owned();
        };
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, args, &mut errors).into_owned()
    }
}

impl Terms for Words {
    fn word(&self, term: &str, code: &str) -> String {
        self.term(term, code)
    }

    fn means(&self, term: &str, code: &str, typed: &str) -> bool {
        let typed = fold(typed);
        let key = term_key(term, code);
        let knows = |key: &str| self.typed.get(key).is_some_and(|words| words.contains(&typed));
        typed == fold(code) || knows(&key) || knows(&format!("{WORD}{key}"))
    }

    fn begins(&self, term: &str, code: &str, typed: &str) -> bool {
        let typed = fold(typed);
        let key = term_key(term, code);
        let words = self.typed.get(&key);
        !typed.is_empty()
            && (fold(code).starts_with(&typed)
                || words.is_some_and(|words| words.iter().any(|word| word.starts_with(&typed))))
    }

    fn question(&self, id: &str) -> String {
        Self::question(self, self.language, id)
    }

    fn answer(&self, question: &str, code: &str) -> Option<String> {
        let question = self.questions.find(question)?;
        match question.answer {
            AnswerKind::Choice => question.option(code, self.language.code()).map(str::to_owned),
            AnswerKind::Thing => self.find(&term_key("answer-thing", code)),
            AnswerKind::Scale => Some(self.tell(&Phrase::new("answer-of-five").text("number", code))),
            _ => None,
        }
    }
}

/// How what was typed is found in a text, both of them plain.
fn found_in(text: &str, typed: &str) -> Option<Meaning> {
    // What was typed may go on over several words.
    let mut places = text.match_indices(typed).map(|(place, _)| place);
    if places.any(|place| !text[..place].ends_with(char::is_alphanumeric)) {
        return Some(Meaning::Word);
    }
    words(text)
        .any(|word| is_slip(typed, word))
        .then_some(Meaning::Slip)
}

/// Whether the one differs from the other by a small typing error.
fn is_slip(typed: &str, word: &str) -> bool {
    let letters = typed.chars().count().min(word.chars().count());
    SLIP_FROM <= letters && strsim::osa_distance(typed, word) <= 1
}

fn source(language: Language) -> &'static str {
    match language {
        Language::Dutch => DUTCH,
        Language::English => ENGLISH,
    }
}

/// The words of which the numbers have their thousands apart: read once, whoever asks for them.
static ON_PAPER: LazyLock<Arc<[FluentBundle<FluentResource>; 2]>> = LazyLock::new(|| {
    let mut bundles = [bundle(Language::Dutch), bundle(Language::English)];
    bundles[0].set_formatter(Some(in_dutch));
    bundles[1].set_formatter(Some(in_english));
    Arc::new(bundles)
});

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let id = match language {
        Language::Dutch => langid!("nl-NL"),
        Language::English => langid!("en-GB"),
    };
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // The marks around arguments would stand in the file, on the clipboard and in the cells.
    bundle.set_use_isolating(false);
    let resource = match FluentResource::try_new(source(language).to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentResource;

    use super::{Language, source};

    #[test]
    fn both_languages_are_well_formed() {
        for language in Language::ALL {
            let errors = FluentResource::try_new(source(language).to_owned())
                .err()
                .map(|(_, errors)| errors);
            assert_eq!(errors, None, "{}", language.code());
        }
    }
}
