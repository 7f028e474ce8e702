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

/// A list that was left half done.
#[derive(Debug, Clone)]
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
        if let Some(begun) = begun {
            return kept(begun.step, Some(&begun.file), &begun.options);
        }
        kept(self.step, self.file.as_deref(), &self.options)
    }

    /// Goes on with the list that was left half done.
    pub(super) fn go_on(&mut self) -> Vec<Effect> {
        let Some(begun) = self.begun.take() else {
            return Vec::new();
        };
        self.file = Some(begun.file.clone());
        self.options = begun.options;
        self.resume = Some(begun.step);
        self.look = None;
        self.busy = Some(Busy::Reading);
        vec![Effect::ReadList(
            ListSource::File(begun.file),
            Box::new(self.options.clone()),
        )]
    }

    /// Goes on where one was, unless a file was named.
    pub(super) fn take_up(&mut self, memory: &Json) {
        if self.file.is_some() {
            return;
        }
        let named = memory.get("step").and_then(Json::as_str).unwrap_or_default();
        let step = Step::ALL.iter().find(|(_, name)| *name == named);
        let options = memory.get("options").cloned().unwrap_or_default();
        let Some((step, _)) = step.filter(|(step, _)| *step != Step::File) else {
            return;
        };
        let options = serde_json::from_value::<CsvOptions>(options).unwrap_or_default();
        match memory.get("file").and_then(Json::as_str).map(PathBuf::from) {
            // Nobody remembers which list it was: it is asked whether to go on with it.
            Some(file) => {
                let step = *step;
                self.begun = Some(Begun { file, options, step });
            }
            None => {
                self.options = options;
                self.resume = Some(*step);
            }
        }
    }

    /// What is asked for when the panel opens: the list where one was, the file that was named, or where lists
    /// may be.
    pub(super) fn begin(&mut self) -> Vec<Effect> {
        let source = match (&self.file, self.resume) {
            (Some(file), _) if self.step == Step::File && self.look.is_none() => {
                ListSource::File(file.clone())
            }
            (None, Some(_)) => ListSource::Again,
            _ => ListSource::Start,
        };
        self.busy = Some(Busy::Reading);
        let options = match source {
            ListSource::Start => CsvOptions::default(),
            _ => self.options.clone(),
        };
        vec![Effect::ReadList(source, Box::new(options))]
    }
}

fn kept(step: Step, file: Option<&Path>, options: &CsvOptions) -> Json {
    let step = Step::ALL.iter().find(|(known, _)| *known == step);
    json!({
        "step": step.map(|(_, name)| *name),
        "file": file.map(Path::to_string_lossy),
        "options": serde_json::to_value(options).unwrap_or_default(),
    })
}
