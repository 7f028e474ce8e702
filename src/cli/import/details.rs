//! What stands in the way of single rows and fields. What is the same of many rows is told once.

use crate::cli::import::json::short;
use crate::cli::import::report::Report;
use crate::cli::voice::Voice;
use crate::domain::code::term_key;
use crate::domain::phrase::Phrase;
use crate::exchange::csv::PURPOSE;

/// Of how many rows the same is told one by one; of more, these are named and the others counted.
const ONE_BY_ONE: usize = 3;

/// How many different things of one sort are told each: where most of them stand in several rows, and of fields that
/// stay as they are.
const EACH: usize = 20;

/// The same thing of one row or of several.
struct Notice {
    /// What is the same: the column, and the key of the words.
    sort: (String, String),
    /// The first rows, in the order of the file.
    rows: Vec<usize>,
    /// How many rows there are in all.
    count: usize,
    /// How many different things are said.
    different: usize,
    /// What is said of the first of them.
    told: Vec<Phrase>,
    /// What is said of all of them, behind their numbers.
    of_all: Phrase,
}

/// What was noted, in the order in which each sort came first.
#[derive(Default)]
struct Notices(Vec<Notice>);

impl Notices {
    fn add(&mut self, sort: (String, String), row: usize, told: Phrase, of_all: impl FnOnce() -> Phrase) {
        let place = self.0.iter().position(|notice| notice.sort == sort);
        let place = place.unwrap_or_else(|| {
            self.0.push(Notice {
                sort,
                rows: Vec::new(),
                count: 0,
                different: 0,
                told: Vec::new(),
                of_all: of_all(),
            });
            self.0.len() - 1
        });
        let notice = &mut self.0[place];
        notice.count += 1;
        notice.different += 1;
        if notice.rows.len() < ONE_BY_ONE {
            notice.rows.push(row);
        }
        if notice.told.len() < EACH {
            notice.told.push(told);
        }
    }

    /// Of cells, only the first hundred are known one by one: so many there are in all.
    fn count(&mut self, sort: &(String, String), count: usize) {
        for notice in self.0.iter_mut().filter(|notice| notice.sort == *sort) {
            notice.count = notice.count.max(count);
        }
    }

    fn tell(self, voice: &mut Voice) {
        for notice in self.0 {
            let repeated = notice.different <= EACH && 2 * notice.different <= notice.count;
            if notice.different <= ONE_BY_ONE || repeated {
                for told in &notice.told {
                    voice.message(told);
                }
                continue;
            }
            let first: Vec<String> = notice.rows.iter().map(usize::to_string).collect();
            let all = notice.of_all.text("rows", first.join(", "));
            voice.message(&all.number("more", notice.count - notice.rows.len()));
        }
    }
}

impl Report {
    /// Row by row and field by field; the same of many rows once.
    pub(super) fn tell_details(&self, voice: &mut Voice) {
        let words = voice.words;
        let mut notices = Notices::default();
        for refused in &self.refused {
            let reason = words.tell(&refused.reason);
            let told = Phrase::new("cli-import-row")
                .text("line", refused.line.to_string())
                .text("reason", reason.as_str());
            let sort = (String::new(), refused.reason.key.clone());
            notices.add(sort, refused.line, told, || {
                Phrase::new("cli-import-rows").text("reason", reason)
            });
        }
        for warning in self.list.iter().flat_map(|list| &list.warnings) {
            let problem = words.tell(&warning.problem.0);
            let told = match warning.more {
                0 => Phrase::new("cli-import-cell"),
                more => Phrase::new("cli-import-same-cells").number("more", more),
            };
            let told = told
                .text("line", warning.line.to_string())
                .text("heading", warning.heading.as_str())
                .text("problem", problem.as_str());
            let sort = (warning.heading.clone(), warning.problem.0.key.clone());
            notices.add(sort, warning.line, told, || {
                Phrase::new("cli-import-cells")
                    .text("heading", warning.heading.as_str())
                    .text("problem", problem)
            });
        }
        for (sort, count) in self.list.iter().flat_map(|list| &list.alike) {
            notices.count(sort, *count);
        }
        notices.tell(voice);
        tell_first(&self.clashes, voice, |(_, name, label)| {
            Phrase::new("cli-import-clash")
                .text("name", name)
                .term("field", label.clone().unwrap_or_default())
        });
        let clashes = self.list.as_ref().map_or(&[][..], |list| &list.clashes);
        tell_first(clashes, voice, |clash| {
            Phrase::new(match clash.taken {
                true if clash.refuses && clash.field == PURPOSE => "cli-import-list-end",
                true if clash.is_new => "cli-import-list-no",
                true => "cli-import-list-refusal",
                false if clash.shared => "cli-import-list-one-yes",
                false if clash.is_new => "cli-import-list-earlier",
                false => "cli-import-list-clash",
            })
            .text("line", clash.line.to_string())
            .text("name", short(&clash.name))
            .term("field", term_key("field", clash.field))
            .text("own", short(&clash.own))
            .text("said", short(&clash.said))
        });
    }
}

/// The first of many each in a sentence, and how many more there are.
fn tell_first<T>(all: &[T], voice: &mut Voice, told: impl Fn(&T) -> Phrase) {
    all.iter().take(EACH).for_each(|one| voice.message(&told(one)));
    if EACH < all.len() {
        voice.message(&Phrase::new("cli-import-clashes-more").number("more", all.len() - EACH));
    }
}
