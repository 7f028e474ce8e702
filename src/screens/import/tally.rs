//! What a list would bring, with all that is counted of it: counted once, and not for each frame.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::domain::record::RecordKind;
use crate::domain::special::Secret;
use crate::domain::village::Village;
use crate::exchange::csv::{Answer, CsvImport, Double};
use crate::exchange::foreseen::Foreseen;
use crate::screens::Context;
use crate::screens::import::ImportScreen;
use crate::widgets::text::wrap_within;

/// The most rows with something private that are told by their numbers.
const NUMBERS: usize = 20;

/// The most rows of what is counted beside the entries.
const COUNTS: usize = 3;

/// What a list would bring.
#[derive(Debug, Clone)]
pub struct Planned {
    /// Row by row.
    pub import: Arc<CsvImport>,
    /// The village as it would be then.
    pub foreseen: Arc<Foreseen>,
    /// What is counted.
    tally: Arc<Tally>,
}

/// What is counted of a list.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// Doubles about which nothing was answered.
    pub open: usize,
    /// New kernen.
    pub kernen: usize,
    /// Rows of which nothing shows what they are, and nobody said it.
    pub unclear: usize,
    /// New entries that are left out.
    pub left: usize,
    /// How many rows there are in which this stands, and the numbers of the first ones.
    pub private: BTreeMap<Secret, (usize, Vec<usize>)>,
}

/// How the counts are others by what was answered since.
#[derive(Debug, Default)]
pub(super) struct Moved {
    new: isize,
    filled: isize,
    open: isize,
}

impl Moved {
    /// So many more rows with this answer, or fewer.
    fn count(&mut self, answer: Option<Answer>, by: isize) {
        match answer {
            Some(Answer::Same(_)) => self.filled += by,
            Some(Answer::Another) => self.new += by,
            Some(Answer::Skip) => {}
            None => {
                self.new += by;
                self.open += by;
            }
        }
    }
}

impl Planned {
    /// What this list would bring to the village.
    pub fn new(village: &Village, import: CsvImport) -> Self {
        Self {
            foreseen: Arc::new(Foreseen::of(village, &import.with_left_out())),
            tally: Arc::new(Tally::of(&import)),
            import: Arc::new(import),
        }
    }
}

impl Tally {
    fn of(import: &CsvImport) -> Self {
        let mut private: BTreeMap<Secret, (usize, Vec<usize>)> = BTreeMap::new();
        for seen in &import.private {
            let (count, rows) = private.entry(seen.what).or_default();
            *count += 1;
            if rows.len() < NUMBERS {
                rows.push(seen.line);
            }
        }
        let open = import.doubles.iter().filter(|double| double.answer.is_none());
        let kernen = import
            .changes
            .iter()
            .filter(|change| change.kind == RecordKind::Kern);
        let left = import.held_back.iter();
        let left = left.filter(|held| held.change.kind == RecordKind::Asset);
        Self {
            open: open.count(),
            kernen: kernen.count(),
            left: left.count(),
            unclear: import.unclear.iter().filter(|unclear| !unclear.said).count(),
            private,
        }
    }
}

impl ImportScreen {
    /// What it would bring has become known: what was answered since is in it.
    pub(super) fn count_anew(&mut self, planned: Planned) {
        self.plan = Some(planned.import);
        self.foreseen = Some(planned.foreseen);
        self.tally = planned.tally;
        self.moved = Moved::default();
        self.answered = false;
    }

    /// Answers so about this double, and counts what that changes.
    pub(super) fn settle(&mut self, double: &Double, answer: Answer) {
        let before = self.answer(double);
        self.options.answers.insert(double.key, answer);
        self.moved.count(before, -1);
        self.moved.count(Some(answer), 1);
    }

    /// So many more new entries come in, or fewer.
    pub(super) fn count_new(&mut self, by: isize) {
        self.moved.new += by;
    }

    /// How many doubles wait for an answer.
    pub(super) fn open_doubles(&self) -> usize {
        self.tally.open.saturating_add_signed(self.moved.open)
    }

    /// How many entries would be new, and how many filled in, as was answered up to now.
    pub(super) fn amounts(&self, plan: &CsvImport) -> (usize, usize) {
        let new = plan.added + plan.people;
        (
            new.saturating_add_signed(self.moved.new),
            plan.changed.saturating_add_signed(self.moved.filled),
        )
    }

    /// All of it in lines.
    pub(super) fn counts(&self, plan: &CsvImport, cells: usize, cx: &Context) -> Vec<String> {
        let (new, filled) = self.amounts(plan);
        let first = Phrase::new("import-counts")
            .number("new", new)
            .number("filled", filled)
            .number("same", plan.same)
            .number("refused", plan.refused.len());
        let more = [
            ("import-counts-doubles", self.open_doubles()),
            ("import-counts-clashes", plan.clashes.len()),
            // These stand in no row below.
            ("import-counts-namesakes", plan.namesakes),
            ("import-counts-cleaned", plan.cleaned),
            ("import-counts-alike", plan.alike_new),
            ("import-counts-titles", plan.titles),
            ("import-counts-footers", plan.footers),
            ("import-counts-purposes", plan.purposes),
            ("import-counts-turned", plan.turned),
            ("import-counts-warned", plan.warned),
            ("import-counts-kernen", self.tally.kernen),
            ("import-counts-people", plan.people),
        ];
        let more = more.into_iter().filter(|(_, count)| 0 < *count);
        // Of which of them it is, is asked below.
        let assumed = plan.assumed.filter(|_| plan.unclear.is_empty());
        let assumed = assumed.map(|kind| {
            let told = Phrase::new("import-counts-assumed").term("kind", kind.term());
            cx.words.tell(&told)
        });
        let more = more.map(|(key, count)| cx.words.count(key, count));
        let more: Vec<String> = assumed.into_iter().chain(more).collect();
        let mut first = cx.words.tell(&first);
        if 0 < self.tally.left {
            let told = Phrase::new("import-counts-left").text("counts", first);
            first = cx.words.tell(&told.number("left", self.tally.left));
        }
        let mut lines = vec![first];
        if !more.is_empty() {
            let told = wrap_within(&more.join(" "), cells, COUNTS, cx.theme.signs);
            lines.extend(told.into_iter().filter(|line| !line.is_empty()));
        }
        lines
    }

    /// In which rows this stands, by their numbers.
    pub(super) fn told_private(&self, what: Secret, cx: &Context) -> String {
        let Some((count, rows)) = self.tally.private.get(&what) else {
            return String::new();
        };
        let mut numbers: Vec<String> = rows.iter().map(usize::to_string).collect();
        if rows.len() < *count {
            numbers.push(cx.theme.signs.cut.to_string());
        }
        let key = match what {
            Secret::Bsn => "import-private-bsn",
            Secret::Special => "import-private-special",
        };
        let told = Phrase::new(key)
            .number("count", *count)
            .text("rows", numbers.join(", "));
        cx.words.tell(&told)
    }
}
