//! What came of an import, told line by line.

use crate::cli::failure::Failure;
use crate::cli::import::json::short;
use crate::cli::import::report::{List, Report};
use crate::cli::voice::Voice;
use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::domain::special::Secret;
use crate::exchange::csv::{Taken, Unclear};

/// The most rows that are told by their numbers.
const TOLD: usize = 20;

impl Report {
    /// The counts as the result; what stands in the way of one row or field beside it. `unstored` says why nothing
    /// is stored, if so.
    pub fn tell(&self, unstored: Option<&str>, voice: &mut Voice) -> Result<(), Failure> {
        self.tell_details(voice);
        if let Some(why) = unstored {
            voice.result(&Phrase::new(why))?;
        }
        if let Some(list) = &self.list {
            voice.result(&list.read_from())?;
        }
        if self.as_before {
            voice.result(&Phrase::new("cli-import-as-before"))?;
        }
        let above = self
            .list
            .as_ref()
            .and_then(|list| list.above.phrase("cli-import-above"));
        if let Some(told) = above {
            voice.result(&told)?;
        }
        for (key, counts) in [
            ("cli-import-added", &self.added),
            ("cli-import-filled", &self.filled),
            ("cli-import-same", &self.same),
        ] {
            let total: usize = counts.values().sum();
            let of: Vec<String> = counts
                .iter()
                .map(|(kind, number)| format!("{} {number}", voice.words.say(&kind.term())))
                .collect();
            let of = if of.is_empty() {
                String::new()
            } else {
                format!(" ({})", of.join(", "))
            };
            voice.result(&Phrase::new(key).text("count", total.to_string()).text("of", of))?;
        }
        let of_list = |number: fn(&List) -> usize| self.list.as_ref().map_or(0, number);
        for (key, number) in [
            ("cli-import-refused", self.refused.len()),
            ("cli-import-warned", of_list(|list| list.warned)),
            ("cli-import-nameless", of_list(|list| list.nameless)),
            ("cli-import-passed-over", of_list(|list| list.passed_over)),
            ("cli-import-people", of_list(|list| list.people)),
            ("cli-import-doubles", of_list(|list| list.doubles)),
            ("cli-import-answered", of_list(|list| list.answered)),
            ("cli-import-namesakes", of_list(|list| list.namesakes)),
            ("cli-import-cleaned", of_list(|list| list.cleaned)),
            ("cli-import-alike", of_list(|list| list.alike_new)),
            ("cli-import-titles", of_list(|list| list.titles)),
            ("cli-import-footers", of_list(|list| list.footers)),
            ("cli-import-turned", of_list(|list| list.turned)),
            ("cli-import-purposes", of_list(|list| list.purposes)),
            ("cli-import-skipped", of_list(|list| list.skipped)),
            (
                "cli-import-clashes",
                self.clashes.len()
                    // What was taken over did change something; of what is new nothing is here yet.
                    + of_list(|list| {
                        let stay = list.clashes.iter().filter(|clash| !clash.taken && !clash.is_new);
                        stay.count()
                    }),
            ),
        ] {
            if number > 0 {
                voice.count(key, number)?;
            }
        }
        for near in self.list.iter().flat_map(|list| &list.near_kernen) {
            let told = Phrase::new("cli-import-near-kern").text("word", short(&near.word));
            voice.result(&told.text("kern", near.like.as_str()))?;
        }
        self.tell_private(voice)?;
        self.tell_columns(voice)
    }

    /// In which rows something stands that may not be kept without need; it never stands in the way.
    fn tell_private(&self, voice: &mut Voice) -> Result<(), Failure> {
        for (key, what) in [
            ("import-private-bsn", Secret::Bsn),
            ("import-private-special", Secret::Special),
        ] {
            let private = self.list.iter().flat_map(|list| &list.private);
            let rows: Vec<String> = private
                .filter(|seen| seen.what == what)
                .map(|seen| seen.line.to_string())
                .collect();
            if !rows.is_empty() {
                let told = Phrase::new(key).number("count", rows.len());
                voice.result(&told.text("rows", rows.join(", ")))?;
            }
        }
        Ok(())
    }

    fn tell_columns(&self, voice: &mut Voice) -> Result<(), Failure> {
        if let Some(kind) = self.list.as_ref().and_then(|list| list.assumed) {
            voice.result(&Phrase::new("cli-import-assumed").term("kind", kind.term()))?;
        }
        let unclear = self.list.iter().flat_map(|list| &list.unclear);
        let unclear: Vec<&Unclear> = unclear.filter(|unclear| !unclear.said).collect();
        if !unclear.is_empty() {
            let mut rows: Vec<String> = unclear.iter().map(|unclear| unclear.line.to_string()).collect();
            if TOLD < rows.len() {
                rows.truncate(TOLD);
                rows.push("…".to_owned());
            }
            let told = Phrase::new("cli-import-unclear").number("count", unclear.len());
            voice.result(&told.text("rows", rows.join(", ")))?;
        }
        for (key, taken) in [
            ("cli-import-unknown", Taken::Remarks),
            ("cli-import-left-out", Taken::LeftOut),
        ] {
            let columns = self.list.iter().flat_map(|list| &list.columns);
            let named = columns.enumerate().filter(|(_, column)| column.taken == taken);
            let named: Vec<String> = named
                .map(|(place, column)| match column.heading.as_str() {
                    "" => voice.words.count("import-column", place + 1),
                    heading => heading.to_owned(),
                })
                .collect();
            if !named.is_empty() {
                voice.result(&Phrase::new(key).text("columns", named.join(", ")))?;
            }
        }
        Ok(())
    }
}
