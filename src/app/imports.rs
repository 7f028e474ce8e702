//! Lists that are taken in: finding them on this computer, looking at them, remembering how they were taken.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use directories::UserDirs;

use crate::app::App;
use crate::app::copies::sticks;
use crate::app::guide::guide_around;
use crate::app::handover::OwnFile;
use crate::app::jobs::{Content, ListDone, Planning};
use crate::app::note::Note;
use crate::app::written::{free, unwritten, write_whole};
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::exchange::csv::{
    ANSWERS, Answer, Answers, CsvImport, CsvOptions, Shape, chosen_before, kept_answers, shape_key,
    write_refused,
};
use crate::exchange::sheets::{FileFormat, format_of};
use crate::screens::Input;
use crate::screens::import::{Entry, Folder, ListSource, Sort};
use crate::store::{Store, StoreError};

/// Under which name the file remembers which lists were taken in last.
const RECENT: &str = "lists-taken-in";
/// How many of those.
const KEPT: usize = 5;
/// The most that is read of a file: more than any list may have.
const LIMIT: u64 = 65 << 20;
/// How many files of the downloads are offered at once.
const NEWEST: usize = 8;
/// How many things of a folder are shown.
const SHOWN: usize = 2000;
/// Ends of the names of files that may hold a list.
const ENDS: [&str; 12] = [
    "csv", "tsv", "tab", "txt", "xlsx", "xlsm", "ods", "xls", "vcf", "geojson", "json", "zip",
];

/// Which questions about lists were asked.
#[derive(Default)]
pub(super) struct Imports {
    /// The number of the last one: answers to others are late.
    asked: u64,
    /// Edits for which answers were remembered, with what was remembered before each.
    before: Vec<(Phrase, Answers)>,
    /// Those of them that were taken back, with the answers that went along.
    taken_back: Vec<(Phrase, Answers)>,
}

impl App {
    /// Looks at a list, or into a folder.
    pub(super) fn read_list(&mut self, source: ListSource, options: CsvOptions) {
        self.imports.asked += 1;
        let recent = recent(&self.desk.book.store);
        let own = self.places.pages.clone();
        let load: Option<Box<dyn FnOnce() -> Result<Content, Phrase> + Send>> = match source {
            ListSource::Again => None,
            ListSource::Start => Some(Box::new(move || Ok(Content::Folder(beginning(recent, own))))),
            ListSource::File(path) => Some(Box::new(move || content(&path))),
            ListSource::Pasted(text) => Some(Box::new(move || {
                Ok(Content::List(text.as_bytes().to_vec(), None))
            })),
        };
        let planning = self.planning(options);
        self.jobs.read_list(self.imports.asked, load, planning);
    }

    /// Works out what the list would bring.
    pub(super) fn plan_list(&mut self, options: CsvOptions) {
        self.imports.asked += 1;
        let planning = self.planning(options);
        self.jobs.plan_list(self.imports.asked, planning);
    }

    /// Gives up what is being worked out.
    pub(super) fn stop_list(&mut self) {
        self.imports.asked += 1;
        self.jobs.stop_list();
    }

    fn planning(&self, options: CsvOptions) -> Planning {
        Planning {
            options,
            village: self.desk.book.real().clone(),
            words: self.desk.words.clone(),
            today: self.desk.today(),
            inventory: self.desk.book.store.path().to_owned(),
            here: self.places.data.clone(),
        }
    }

    /// Tells what came of it; of what was asked earlier, nobody wants to know any more.
    pub(super) fn list_done(&mut self, asked: u64, done: ListDone) {
        if asked != self.imports.asked {
            return;
        }
        let mut left_out = 0;
        let input = match done {
            ListDone::Folder(folder) => Input::Folder(folder),
            ListDone::Read(read) => {
                let known = read
                    .as_ref()
                    .ok()
                    .and_then(|look| self.taken_before(&look.shapes));
                Input::ListRead(read, known)
            }
            ListDone::Planned(planned) => Input::ListPlanned(planned),
            ListDone::Whole(read, count) => {
                left_out = count;
                Input::WholeRead(read)
            }
            ListDone::Progress(done, whole) => Input::ListProgress(done, whole),
        };
        self.tell_all(&input);
        if 0 < left_out {
            self.say(Phrase::new("erased-left-out").number("count", left_out));
        }
    }

    fn taken_before(&self, shapes: &[Shape]) -> Option<Arc<CsvOptions>> {
        let chosen = chosen_before(shapes, |key| self.desk.book.store.recall(key));
        chosen.ok().flatten().map(Arc::new)
    }

    /// Remembers how the list was taken in, for the next one of its shape.
    pub(super) fn remember_list(&mut self, shape: Id, options: &CsvOptions, file: Option<PathBuf>) {
        // It is in: what stood in it is not kept any longer.
        self.jobs.forget_list();
        let store = &mut self.desk.book.store;
        let kept = serde_json::to_string(options).unwrap_or_default();
        let mut files = recent(store);
        if let Some(file) = file {
            files.retain(|known| *known != file);
            files.insert(0, file);
            files.truncate(KEPT);
        }
        let files = serde_json::to_string(&files).unwrap_or_default();
        let remembered = store
            .remember(&shape_key(shape), &kept)
            .and_then(|()| store.remember(RECENT, &files));
        self.report_failure(remembered);
    }

    /// Remembers what was answered about rows that resemble an entry.
    pub(super) fn remember_answers(&mut self, label: Option<Phrase>, answers: Answers) {
        let kept = self.desk.book.store.recall(ANSWERS);
        let known = kept.map(|kept| kept_answers(kept.as_deref()));
        let remembered = known.and_then(|known| {
            let mut all = known.clone();
            all.extend(answers);
            if let Some(label) = label {
                self.imports.before.push((label, known));
                self.imports.taken_back.clear();
            }
            self.keep_answers(&all)
        });
        self.report_failure(remembered);
    }

    /// With an edit that is taken back goes what was answered for it, but for what nobody wanted: that holds for the same list
    /// the next time.
    pub(super) fn forget_answers(&mut self, undone: &Phrase) {
        let Some((label, mut before)) = self.imports.before.pop_if(|(label, _)| label == undone) else {
            return;
        };
        let mut went = self.known_answers();
        went.retain(|row, answer| before.get(row) != Some(answer));
        let unwanted = went.iter().filter(|(_, answer)| **answer == Answer::Skip);
        before.extend(unwanted.map(|(row, answer)| (*row, *answer)));
        self.imports.taken_back.push((label, went));
        let kept = self.keep_answers(&before);
        self.report_failure(kept);
    }

    /// With an edit that is done again comes what was answered for it.
    pub(super) fn answer_again(&mut self, redone: &Phrase) {
        let last = self.imports.taken_back.pop_if(|(label, _)| label == redone);
        if let Some((label, came)) = last {
            let mut all = self.known_answers();
            self.imports.before.push((label, all.clone()));
            all.extend(came);
            let kept = self.keep_answers(&all);
            self.report_failure(kept);
        }
    }

    fn known_answers(&self) -> Answers {
        let kept = self.desk.book.store.recall(ANSWERS).ok().flatten();
        kept_answers(kept.as_deref())
    }

    fn keep_answers(&mut self, answers: &Answers) -> Result<(), StoreError> {
        let text = serde_json::to_string(answers).unwrap_or_default();
        self.desk.book.store.remember(ANSWERS, &text)
    }

    /// Writes the rows that were refused beside their list, to a file that is not there yet.
    pub(super) fn keep_refused(&mut self, import: &CsvImport, list: Option<&Path>) {
        let own = self.places.pages.clone();
        let documents = UserDirs::new().map(|user| user.document_dir().unwrap_or(user.home_dir()).to_owned());
        let beside = list.and_then(Path::parent).map(Path::to_owned);
        let folder = beside.or(own).or(documents).unwrap_or_default();
        let stem = list
            .and_then(Path::file_stem)
            .unwrap_or_default()
            .to_string_lossy();
        let stem = [&*stem, &self.desk.words.say("import-refused-file")].join("-");
        let to = free(&folder, stem.trim_start_matches('-'), "csv");
        // A name alone does not say where to look for it.
        let to = std::path::absolute(&to).unwrap_or(to);
        let page = write_refused(&import.columns, &import.refused, &self.desk.words);
        match write_whole(&to, &page, false) {
            Ok(()) => {
                self.desk.about.written = Some(to.clone());
                self.say(Phrase::new("import-refused-kept").text("path", to.display().to_string()));
            }
            Err(error) => {
                self.note = Some(Note::Problem(unwritten(&to, &error)));
            }
        }
    }
}

/// The lists that were taken in last, the last one first.
fn recent(store: &Store) -> Vec<PathBuf> {
    let kept = store.recall(RECENT).ok().flatten();
    kept.and_then(|kept| serde_json::from_str(&kept).ok())
        .unwrap_or_default()
}

/// What this place holds.
fn content(path: &Path) -> Result<Content, Phrase> {
    let told = |key: &str| Phrase::new(key).text("path", path.display().to_string());
    let metadata = fs::metadata(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => told("import-missing"),
        _ => told("import-closed"),
    })?;
    if metadata.is_dir() {
        return Ok(Content::Folder(folder(path).map_err(|_| told("import-closed"))?));
    }
    // A pipe or a device could keep one waiting for ever.
    if !metadata.is_file() {
        return Err(told("import-no-file"));
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(LIMIT).read_to_end(&mut bytes))
        .map_err(|_| told("import-closed"))?;
    match OwnFile::of(&bytes) {
        Some(OwnFile::Sealed) => return Err(told("import-sealed")),
        Some(OwnFile::Inventory) => return Err(told("import-inventory")),
        None => {}
    }
    // Of a whole inventory, more can come in than of a list, but not here.
    if bytes.len() as u64 == LIMIT && format_of(&bytes) == FileFormat::Native {
        return Err(told("import-native"));
    }
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    Ok(Content::List(guide_around(path, &bytes).unwrap_or(bytes), name))
}

/// Where one begins: lists that were taken in before, what was downloaded last, sticks, and one's own folders.
fn beginning(recent: Vec<PathBuf>, own: Option<PathBuf>) -> Folder {
    let entry = |sort| move |path: PathBuf| Entry { path, sort };
    let recent = recent.into_iter().filter(|path| path.is_file());
    let mut entries: Vec<Entry> = recent.map(entry(Sort::Recent)).collect();
    let mut folders = Vec::new();
    if let Some(own) = own {
        // Where pages go that are made for others, lists of others may be too.
        let files = folder(&own).map(|folder| folder.entries).unwrap_or_default();
        entries.extend(files.into_iter().filter(|entry| entry.sort == Sort::File));
        folders.push(own);
    } else if let Some(user) = UserDirs::new() {
        folders = sticks();
        let downloads = user.download_dir().map(Path::to_owned);
        let downloads = downloads.unwrap_or_else(|| user.home_dir().join("Downloads"));
        if downloads.is_dir() {
            let files = folder(&downloads)
                .map(|folder| folder.entries)
                .unwrap_or_default();
            let files = files.into_iter().filter(|entry| entry.sort == Sort::File);
            entries.extend(files.take(NEWEST));
            folders.insert(0, downloads);
        }
        folders.extend(user.document_dir().map(Path::to_owned));
        folders.extend(user.desktop_dir().map(Path::to_owned));
        folders.push(user.home_dir().to_owned());
    }
    folders.retain(|folder| folder.is_dir());
    entries.extend(folders.into_iter().map(entry(Sort::Folder)));
    // One place can be reached by several ways: each thing stands there once.
    let mut seen = HashSet::new();
    entries.retain(|entry| {
        let real = dunce::canonicalize(&entry.path);
        seen.insert(real.unwrap_or_else(|_| entry.path.clone()))
    });
    Folder { place: None, entries }
}

/// The lists in a folder, the newest first, and the folders in it by name.
fn folder(path: &Path) -> io::Result<Folder> {
    let (mut folders, mut files) = (Vec::new(), Vec::new());
    for found in fs::read_dir(path)?.flatten().take(SHOWN) {
        let hidden = found.file_name().to_string_lossy().starts_with('.');
        let Ok(metadata) = fs::metadata(found.path()) else {
            continue;
        };
        if hidden {
            continue;
        }
        if metadata.is_dir() {
            folders.push(found.path());
        } else if metadata.is_file() && may_be_list(&found.path()) {
            files.push((Reverse(metadata.modified().ok()), found.path()));
        }
    }
    folders.sort();
    files.sort();
    let above = path.parent().map(|above| Entry {
        path: above.to_owned(),
        sort: Sort::Above,
    });
    let files = files.into_iter().map(|(_, path)| Entry {
        path,
        sort: Sort::File,
    });
    let folders = folders.into_iter().map(|path| Entry {
        path,
        sort: Sort::Folder,
    });
    Ok(Folder {
        place: Some(path.to_owned()),
        entries: above.into_iter().chain(files).chain(folders).collect(),
    })
}

/// Whether the name of the file is that of something that may hold a list.
pub(super) fn may_be_list(path: &Path) -> bool {
    let end = path.extension().map(|end| end.to_string_lossy().to_lowercase());
    end.is_some_and(|end| ENDS.contains(&end.as_str()))
}
