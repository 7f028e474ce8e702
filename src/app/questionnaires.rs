//! The questionnaires: those that come with the program, and what a person has added in a folder of their own.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::domain::phrase::{Arg, Phrase};
use crate::domain::questions::{Flaw, FlawKind, Questions, Sheet};
use crate::domain::scrub::scrub;
use crate::i18n::Words;
use crate::store::system_code;

/// No questionnaire is larger than this.
const LARGEST: u64 = 1 << 20;

/// All questions that can be asked, and what is wrong with the files in this folder: what is right in
/// them counts all the same. Without the folder there are those that come with the program.
pub fn load(folder: &Path) -> (Questions, Vec<Phrase>) {
    let mut questions = Questions::delivered();
    let mut problems = Vec::new();
    let files = match files(folder) {
        Ok(files) => files,
        Err(error) => {
            let folder = folder.display().to_string();
            let flaw = Flaw::at(0, FlawKind::Unreadable(system_code(&error)));
            return (questions, vec![flaw.phrase(&folder)]);
        }
    };
    for file in files {
        let (sheet, mut flaws) = match text(&file) {
            Ok(text) => Sheet::read(&scrub(&text)),
            Err(flaw) => (None, vec![flaw]),
        };
        flaws.extend(questions.add(sheet));
        flaws.sort_by_key(|flaw| flaw.line);
        let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
        problems.extend(flaws.iter().map(|flaw| flaw.phrase(&scrub(&name))));
    }
    (questions, problems)
}

/// What to say of all that is wrong, in one sentence; nothing if nothing is.
pub fn in_one_sentence(problems: &[Phrase], words: &Words) -> Option<Phrase> {
    let (first, rest) = problems.split_first()?;
    Some(match rest.len() {
        0 => first.clone(),
        more => Phrase::new("questionnaires-more")
            .with("first", Arg::Text(words.tell(first)))
            .number("count", more),
    })
}

/// The questionnaires in the folder, by name; none if it is not there.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let is_toml = path
            .extension()
            .is_some_and(|end| end.eq_ignore_ascii_case("toml"));
        if is_toml && !path.is_dir() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The text of a file, or why it has none.
fn text(path: &Path) -> Result<String, Flaw> {
    let unreadable = |error: io::Error| Flaw::at(0, FlawKind::Unreadable(system_code(&error)));
    // Reading a pipe might never end.
    if !fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(unreadable(io::ErrorKind::InvalidInput.into()));
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
        .map_err(unreadable)?;
    if usize::try_from(LARGEST).is_ok_and(|largest| largest < bytes.len()) {
        return Err(Flaw::at(0, FlawKind::TooLarge));
    }
    // Notepad puts a mark in front.
    let marked = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    String::from_utf8(marked.to_vec()).map_err(|error| {
        let good = &marked[..error.utf8_error().valid_up_to()];
        let line = good.iter().filter(|byte| **byte == b'\n').count() + 1;
        Flaw::at(line, FlawKind::NotText)
    })
}
