//! Saying things outside the screen: results on standard output, messages on standard error.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Write};

use serde_json::{Map, Value as Json, json};

use crate::cli::failure::Failure;
use crate::domain::phrase::Phrase;
use crate::domain::scrub::{escaped_line, is_harmless};
use crate::exchange::native::FileProblem;
use crate::i18n::Words;

/// Says results and messages in the language on the screen.
pub(crate) struct Voice<'a> {
    /// The words.
    pub words: &'a Words,
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
}

impl<'a> Voice<'a> {
    /// A voice in these words.
    pub fn new(words: &'a Words, out: &'a mut dyn Write, err: &'a mut dyn Write) -> Self {
        Self { words, out, err }
    }

    /// A line of the result.
    pub fn line(&mut self, text: &str) -> Result<(), Failure> {
        self.raw(format!("{}\n", escaped_line(text)).as_bytes())
    }

    /// A line of the result, from a sentence.
    pub fn result(&mut self, phrase: &Phrase) -> Result<(), Failure> {
        self.line(&self.words.tell(phrase))
    }

    /// A line of the result, from a sentence with one number.
    pub fn count(&mut self, key: &str, number: usize) -> Result<(), Failure> {
        self.line(&self.words.count(key, number))
    }

    /// The result for other programs: an object that says what it is.
    pub fn json(&mut self, verb: &str, body: Json) -> Result<(), Failure> {
        self.raw(envelope(verb, body).as_bytes())
    }

    /// A result that is ready to be given out.
    pub fn raw(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        let written = self.out.write_all(bytes).and_then(|()| self.out.flush());
        written.map_err(Failure::Output)
    }

    /// A message beside the result. If nobody listens, the work goes on.
    pub fn message(&mut self, phrase: &Phrase) {
        let text = escaped_line(&self.words.tell(phrase)).into_owned();
        writeln!(self.err, "{text}").ok();
    }

    /// A failure, for a person or for another program.
    pub fn failure(&mut self, failure: &Failure, json: bool) {
        let problems = failure.problems();
        if json {
            let text = error_json(&failure.phrase(), problems, self.words);
            self.err.write_all(text.as_bytes()).ok();
            return;
        }
        if let Some((heading, choices)) = failure.choices() {
            self.message(&heading);
            return choices.iter().for_each(|choice| self.message(choice));
        }
        self.message(&failure.phrase());
        for problem in problems {
            let text = self.words.tell(&problem.problem.0);
            let line = if problem.path.is_empty() {
                text
            } else {
                format!("{}: {text}", problem.place(self.words))
            };
            writeln!(self.err, "{}", escaped_line(&line)).ok();
        }
    }
}

/// An error for other programs; its code is the key of its sentence.
pub(super) fn error_json(phrase: &Phrase, problems: &[FileProblem], words: &Words) -> String {
    let problems: Vec<Json> = problems
        .iter()
        .map(|FileProblem { path, problem }| {
            json!({ "path": path, "code": problem.0.key, "text": words.tell(&problem.0) })
        })
        .collect();
    envelope(
        "error",
        json!({ "code": phrase.key, "text": words.tell(phrase), "problems": problems }),
    )
}

fn envelope(verb: &str, body: Json) -> String {
    let mut object = Map::new();
    object.insert("format".to_owned(), json!(format!("wijkschouw-{verb}")));
    object.insert("version".to_owned(), json!(1));
    if let Json::Object(body) = body {
        object.extend(body);
    }
    format!("{}\n", escaped_json(&format!("{:#}", Json::Object(object))))
}

/// The JSON with the same meaning, in which no such sign stands as itself.
pub(super) fn escaped_json(json: &str) -> Cow<'_, str> {
    if is_harmless(json) {
        return Cow::Borrowed(json);
    }
    let mut plain = String::with_capacity(json.len());
    for sign in json.chars() {
        if is_harmless(sign.encode_utf8(&mut [0; 4])) {
            plain.push(sign);
        } else {
            for unit in sign.encode_utf16(&mut [0; 2]) {
                // Writing to memory cannot fail.
                let _ = write!(plain, "\\u{unit:04x}");
            }
        }
    }
    Cow::Owned(plain)
}

/// Whether nobody reads the result any more, which is no failure.
pub(super) fn nobody_listens(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

#[cfg(test)]
mod tests {
    use super::escaped_json;

    #[test]
    fn json_keeps_its_meaning() {
        let json = serde_json::json!({ "a": "\u{9b}\u{202e}\u{7f}\u{e0001}é" }).to_string();
        let plain = escaped_json(&json);
        assert!(plain.chars().all(|sign| !sign.is_control() && sign != '\u{202e}'));
        let (before, after): (serde_json::Value, serde_json::Value) = (
            serde_json::from_str(&json).unwrap_or_default(),
            serde_json::from_str(&plain).unwrap_or_default(),
        );
        assert_eq!(before, after);
    }
}
