//! The logbook: what the program did, for whoever helps when something goes wrong. It has no place for names, texts
//! or paths: what can be written here is made of fixed words and numbers.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

use crate::domain::phrase::{Arg, Phrase};
use crate::domain::village::Village;
use crate::store::make_folder;

/// How large the logbook becomes before a new one is begun; the one before it is kept.
const FULL: u64 = 256 << 10;

/// Work that takes less than this is not worth a line.
const LONG: Duration = Duration::from_millis(100);

/// What our own lines are called, to tell them from those of libraries, which may say anything.
const OURS: &str = "wijkschouw";

/// Whether anything is written at all.
static KEPT: AtomicBool = AtomicBool::new(true);

/// Goes on writing, or stops; what was written stays.
pub fn keep(wanted: bool) {
    KEPT.store(wanted, Ordering::SeqCst);
}

/// Begins to write in this file, in a folder that is made for this user alone. Where that cannot be, nothing is
/// written, and nothing else goes wrong.
pub fn begin(path: &Path) {
    let Ok(book) = Book::open(path) else {
        return;
    };
    let lines = tracing_subscriber::fmt::layer()
        .with_ansi(false)
        .with_target(false)
        .with_writer(book)
        .with_filter(filter_fn(|about| about.target() == OURS));
    // A second one of the same program is not wanted: the first goes on.
    tracing_subscriber::registry().with(lines).try_init().ok();
}

/// The program began, in this way: `screen`, `lines`, or the name of a verb.
pub fn began(way: &'static str, sqlite: &str) {
    let version = env!("CARGO_PKG_VERSION");
    let system = std::env::consts::OS;
    tracing::info!(target: OURS, version, system, sqlite, way, "began");
}

/// The program ends, with this code.
pub fn ended(code: u8) {
    tracing::info!(target: OURS, code, "ended");
}

/// An inventory is open: how much is in it.
pub fn inventory(village: &Village, may_write: bool, took: Duration) {
    let took = millis(took);
    tracing::info!(
        target: OURS,
        assets = village.assets.len(),
        relations = village.relations.len(),
        stories = village.stories.len(),
        answers = village.answers.len(),
        may_write,
        took,
        "inventory"
    );
}

/// A screen came in sight, by its name in the code.
pub fn screen(name: &'static str) {
    let name = name.rsplit("::").next().unwrap_or(name);
    tracing::info!(target: OURS, name, "screen");
}

/// An edit of so many records was kept.
pub fn edit(records: usize, took: Duration) {
    let took = millis(took);
    tracing::info!(target: OURS, records, took, "edit");
}

/// Work beside the screen took so long.
pub fn work(name: &'static str, took: Duration) {
    if LONG <= took {
        let took = millis(took);
        tracing::info!(target: OURS, name, took, "work");
    }
}

/// Something was told to be wrong: which sentence it was, not what stood in it, and the code of the system.
pub fn problem(phrase: &Phrase) {
    let code = phrase.args.iter().find_map(|(name, arg)| match arg {
        Arg::Text(code) if name == "code" => Some(harmless(code)),
        _ => None,
    });
    let (what, code) = (harmless(&phrase.key), code.unwrap_or_default());
    tracing::warn!(target: OURS, what, code, "problem");
}

/// A mistake of ours, at this place of the code: what it was about may say anything, and stays out.
pub fn mistake(file: &str, line: u32, thread: &'static str) {
    // Of code of others, where it lay on the computer that built this is nobody's business.
    let parts: Vec<&str> = file.rsplit(['/', '\\']).take(3).collect();
    let place = parts.into_iter().rev().collect::<Vec<_>>().join("/");
    tracing::error!(target: OURS, place, line, thread, "mistake");
}

/// A code as far as it is one: letters, figures and what stands between them, and no more than a word or two.
fn harmless(code: &str) -> String {
    let known = |sign: &char| sign.is_ascii_alphanumeric() || "-_ ()".contains(*sign);
    code.chars().take_while(known).take(40).collect()
}

fn millis(took: Duration) -> u64 {
    u64::try_from(took.as_millis()).unwrap_or(u64::MAX)
}

/// The file, which is begun anew when it is full.
#[derive(Clone)]
struct Book(Arc<Mutex<Pages>>);

struct Pages {
    path: PathBuf,
    file: File,
    written: u64,
}

impl Book {
    fn open(path: &Path) -> io::Result<Self> {
        make_folder(path)?;
        let file = open(path)?;
        let written = file.metadata()?.len();
        Ok(Self(Arc::new(Mutex::new(Pages {
            path: path.to_owned(),
            file,
            written,
        }))))
    }
}

/// For this user alone; a link is not followed to somewhere else (S9).
fn open(path: &Path) -> io::Result<File> {
    if fs::symlink_metadata(path).is_ok_and(|found| !found.is_file()) {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// The one before.
pub fn earlier(path: &Path) -> PathBuf {
    path.with_extension("1.log")
}

impl Pages {
    fn turn(&mut self) -> io::Result<()> {
        fs::rename(&self.path, earlier(&self.path))?;
        self.file = open(&self.path)?;
        self.written = 0;
        Ok(())
    }
}

impl Write for Book {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        if !KEPT.load(Ordering::SeqCst) {
            return Ok(line.len());
        }
        let mut pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let length = line.len() as u64;
        if FULL < pages.written + length && pages.turn().is_err() {
            // Rather no line than a file without end.
            return Ok(line.len());
        }
        pages.written += length;
        pages.file.write_all(line)?;
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Book {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{self, Write};

    use super::{Book, FULL, earlier, harmless};

    #[test]
    fn it_never_grows_beyond_two_files() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("wijkschouw.log");
        for _ in 0..3 {
            let mut book = Book::open(&path)?;
            for _ in 0..4_000 {
                book.write_all(&[b'x'; 100])?;
            }
        }
        let [now, before] = [&path, &earlier(&path)].map(|path| fs::metadata(path).map(|file| file.len()));
        assert!((1..=FULL).contains(&now?));
        assert!((1..=FULL).contains(&before?));
        assert_eq!(fs::read_dir(folder.path())?.count(), 2);
        Ok(())
    }

    #[test]
    fn only_codes_are_written() {
        assert_eq!(harmless("store-full"), "store-full");
        assert_eq!(harmless("os error 28"), "os error 28");
        assert_eq!(harmless("Ens: /home/els"), "Ens");
        assert!(harmless(&"a".repeat(100)).len() < 50);
    }
}
