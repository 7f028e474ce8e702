//! Spoiled files of every sort: each comes in, with what could not be read told, or is refused with a
//! reason. None of them ends the program, and none brings half an entry.

mod cards;
mod guides;
mod lists;
mod maps;
mod natives;
mod old_books;
mod workbooks;

use std::time::{Duration, Instant};

use jiff::civil::date;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CsvError, CsvImport, CsvOptions, read};
use wijkschouw::i18n::{Language, Words};

/// How many files of each sort there are at least.
const AT_LEAST: usize = 100;
/// How long one of them may take: five seconds, and four times as long unoptimised on a computer with other work.
const LONGEST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 5 });

/// What has to become of a file.
#[derive(Debug, Clone)]
enum Expected {
    /// So many come in, and so many are refused by themselves.
    Part(usize, usize),
    /// As many as these are told of, in or refused, whatever each of them became.
    Told(usize),
    /// The file is refused as a whole, for this reason.
    Refused(&'static str),
    /// It comes in or is refused as a whole: both are right.
    Either,
}
use Expected::{Either, Part, Refused, Told};

/// A file that was spoiled: how, its bytes, and what has to become of it.
type Spoiled = (String, Vec<u8>, Expected);

/// Numbers that are the same on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

/// The file with some bytes changed.
fn flipped(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=dice.below(4) {
        let place = dice.below(bytes.len());
        bytes[place] = u8::try_from(dice.below(256)).unwrap();
    }
    bytes
}

/// Takes in every file and looks at what became of it.
fn all(files: Vec<Spoiled>) {
    assert!(AT_LEAST <= files.len(), "{} files", files.len());
    let words = Words::new(Language::Dutch);
    let (options, village) = (CsvOptions::default(), Village::default());
    kept(&files);
    for (how, bytes, expected) in files {
        let start = Instant::now();
        let read = read(&bytes, &village, &words, date(2026, 6, 1), &options);
        assert!(start.elapsed() < LONGEST, "{how}: {:?}", start.elapsed());
        judge(&how, read, &expected, &words);
    }
}

/// Puts the files in the folder that was asked for, so that the program itself can be measured on each.
fn kept(files: &[Spoiled]) {
    let Some(folder) = std::env::var_os("WIJKSCHOUW_SPOILED").map(std::path::PathBuf::from) else {
        return;
    };
    std::fs::create_dir_all(&folder).unwrap();
    for (how, bytes, expected) in files {
        let outcome = match expected {
            Part(..) | Told(_) => "in",
            Refused(_) => "refused",
            Either => "either",
        };
        let plain: String = how.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
        let digest = bytes
            .iter()
            .fold(bytes.len(), |sum, byte| sum.wrapping_mul(31) ^ usize::from(*byte));
        let name = format!("{outcome}-{plain}-{digest:016x}");
        std::fs::write(folder.join(name), bytes).unwrap();
    }
}

fn judge(how: &str, read: Result<CsvImport, CsvError>, expected: &Expected, words: &Words) {
    let told = match &read {
        Ok(import) => {
            assert!(
                import
                    .warnings
                    .iter()
                    .all(|warning| !words.tell(&warning.problem.0).is_empty())
            );
            (import.added + import.filled + import.same, import.refused.len())
        }
        Err(error) => {
            // A sentence, and no key of one.
            assert!(words.tell(&error.phrase()).contains(' '), "{how}: {error}");
            (0, 0)
        }
    };
    let right = match (expected, &read) {
        (Part(come, refused), Ok(_)) => told == (*come, *refused),
        (Told(count), Ok(_)) => told.0 + told.1 == *count,
        (Refused(reason), Err(error)) => error.phrase().key == *reason,
        (Either, _) => true,
        _ => false,
    };
    let became = read.map(|import| {
        (
            told,
            import
                .refused
                .into_iter()
                .map(|row| row.reason.key)
                .collect::<Vec<_>>(),
        )
    });
    assert!(right, "{how}: expected {expected:?}, became {became:?}");
}
