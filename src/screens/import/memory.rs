//! Where one was with a list, for who leaves the panel and comes back.

use std::path::{Path, PathBuf};

use serde_json::{Value as Json, json};

use crate::exchange::csv::CsvOptions;
use crate::screens::Effect;
use crate::screens::import::{Busy, ImportScreen, ListSource, Step};

impl Step {
    const ALL: [(Self, &'static str); 4] = [
        (Self::File, "file"),
        (Self::Reading, "reading"),
        (Self::Mapping, "mapping"),
        (Self::Check, "check"),
    ];
}

/// Of how many lists that were left is known what was said of them.
const LEFT: usize = 8;

/// A list that was left half done.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Begun {
    /// Where it is.
    pub file: PathBuf,
    options: CsvOptions,
    step: Step,
}

impl ImportScreen {
    /// What to keep: the place of the file and what was said of it, never what stands in it.
    pub(super) fn kept(&self) -> Json {
        let begun = self.begun.as_ref().filter(|_| self.step == Step::File);
        let mut memory = match begun {
            Some(begun) => begun.kept(),
            None => kept(self.step, self.file.as_deref(), &self.options),
        };
        memory["left"] = self.left.iter().map(Begun::kept).collect();
        memory
    }

    /// Another list may be chosen: what was said of this one waits for it.
    pub(super) fn leave_list(&mut self) -> Vec<Effect> {
        let said_nothing = self.options == CsvOptions::default();
        if let Some(file) = self.file.clone().filter(|_| !said_nothing) {
            let (options, step) = (self.options.clone(), Step::Mapping);
            self.begun = Some(Begun { file, options, step });
        }
        let said = self.options.for_the_next();
        match &self.look {
            // A file of this shape is known later too.
            Some(look) if said != CsvOptions::default() || self.greeting.is_some() => {
                vec![Effect::RememberList(look.shape, Box::new(said), None)]
            }
            _ => Vec::new(),
        }
    }

    /// One is busy with another list now: what was said of the one before waits for it.
    pub(super) fn set_aside(&mut self) {
        let begun = self.begun.take();
        if let Some(begun) = begun.filter(|begun| Some(&begun.file) != self.file.as_ref()) {
            self.left.retain(|left| left.file != begun.file);
            self.left.insert(0, begun);
            self.left.truncate(LEFT);
        }
    }

    /// Opens this file, as was said of it if one was busy with it before.
    pub(super) fn open(&mut self, file: PathBuf) -> Vec<Effect> {
        if let Some(begun) = self.begun.take_if(|begun| begun.file == file) {
            self.left.retain(|left| left.file != file);
            return self.go_on_with(begun);
        }
        if let Some(place) = self.left.iter().position(|left| left.file == file) {
            let begun = self.left.remove(place);
            return self.go_on_with(begun);
        }
        self.read(ListSource::File(file))
    }

    /// Goes on with the list that was left half done.
    pub(super) fn go_on(&mut self) -> Vec<Effect> {
        let begun = self.begun.clone();
        begun.map(|begun| self.open(begun.file)).unwrap_or_default()
    }

    fn go_on_with(&mut self, begun: Begun) -> Vec<Effect> {
        self.file = Some(begun.file.clone());
        self.options = begun.options;
        self.resume = Some(begun.step);
        self.greeting = Some("import-as-left");
        self.look = None;
        self.busy = Some(Busy::Reading);
        vec![Effect::ReadList(
            ListSource::File(begun.file),
            Box::new(self.options.clone()),
        )]
    }

    /// Goes on where one was, unless a file was named.
    pub(super) fn take_up(&mut self, memory: &Json) {
        let left = memory.get("left").and_then(Json::as_array);
        self.left = left.into_iter().flatten().filter_map(Begun::of).collect();
        // Nobody remembers which list it was: it is asked whether to go on with it.
        self.begun = Begun::of(memory);
        if self.begun.is_some() || self.file.is_some() {
            return;
        }
        if let Some((step, options)) = said(memory) {
            self.options = options;
            self.resume = Some(step);
        }
    }

    /// What is asked for when the panel opens: the list where one was, the file that was named, or where lists
    /// may be.
    pub(super) fn begin(&mut self) -> Vec<Effect> {
        let named = self.file.clone().filter(|_| self.look.is_none());
        if let Some(file) = named.filter(|_| self.step == Step::File) {
            return self.open(file);
        }
        self.busy = Some(Busy::Reading);
        let again = self.file.is_none() && self.resume.is_some();
        let (source, options) = if again {
            (ListSource::Again, self.options.clone())
        } else {
            (ListSource::Start, CsvOptions::default())
        };
        vec![Effect::ReadList(source, Box::new(options))]
    }
}

impl Begun {
    fn of(memory: &Json) -> Option<Self> {
        let (step, options) = said(memory)?;
        let file = PathBuf::from(memory.get("file")?.as_str()?);
        Some(Self { file, options, step })
    }

    fn kept(&self) -> Json {
        kept(self.step, Some(&self.file), &self.options)
    }
}

/// How far one was with a list, and what was said of it; nothing if one had not begun.
fn said(memory: &Json) -> Option<(Step, CsvOptions)> {
    let named = memory.get("step")?.as_str()?;
    let step = Step::ALL.iter().find(|(_, name)| *name == named);
    let (step, _) = step.filter(|(step, _)| *step != Step::File)?;
    let options = memory.get("options").cloned().unwrap_or_default();
    Some((*step, serde_json::from_value(options).unwrap_or_default()))
}

fn kept(step: Step, file: Option<&Path>, options: &CsvOptions) -> Json {
    let step = Step::ALL.iter().find(|(known, _)| *known == step);
    json!({
        "step": step.map(|(_, name)| *name),
        "file": file.map(Path::to_string_lossy),
        "options": serde_json::to_value(options).unwrap_or_default(),
    })
}
