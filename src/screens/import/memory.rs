//! Where one was with a list, for who leaves the panel and comes back.

use std::path::PathBuf;

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

impl ImportScreen {
    /// What to keep: the place of the file and what was said of it, never what stands in it.
    pub(super) fn kept(&self) -> Json {
        let step = Step::ALL.iter().find(|(step, _)| *step == self.step);
        json!({
            "step": step.map(|(_, name)| *name),
            "file": self.file.as_ref().map(|file| file.to_string_lossy()),
            "options": serde_json::to_value(&self.options).unwrap_or_default(),
        })
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
        self.file = memory.get("file").and_then(Json::as_str).map(PathBuf::from);
        self.options = serde_json::from_value::<CsvOptions>(options).unwrap_or_default();
        self.resume = Some(*step);
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
