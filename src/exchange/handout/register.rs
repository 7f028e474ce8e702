//! The page of processing (AVG 30): what is kept of whom, why, on which consent and for how long. Figures
//! without names; who is responsible is a line to fill in.

use std::collections::BTreeMap;
use std::path::Path;

use crate::domain::code::{Code, term_key};
use crate::domain::kinds::ConsentLevel;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::{Masked, names_somebody};
use crate::domain::register::{Exported, Kept, PEOPLE, Register};
use crate::exchange::handout::Source;
use crate::exchange::handout::activities::made;
use crate::exchange::handout::sheet::{Part, Sheet};
use crate::exchange::village_called;
use crate::i18n::Words;

const LINE: &str = "____________________";

/// The page of the village as it is.
pub(super) fn sheet(kept: &Kept, from: &Source) -> Sheet {
    let words = from.words;
    let register = Register::of(from.village, from.today, &|phrase| words.tell(phrase));
    let name = village_called(from.village, words);
    let about = Phrase::new("print-register-about").text("village", name);
    let fill_in = ["print-register-who", "print-register-contact"];
    let fill_in = fill_in.map(|key| format!("{} {LINE}", words.say(key)));
    let parts = vec![
        Part::text(words.say("print-register-responsible"), fill_in.into()),
        Part::text(
            words.say("print-register-why"),
            vec![words.say("print-register-aim")],
        ),
        people(&register, words),
        around(&register, words),
        consents(&register, from),
        retention(&register, words),
        place(kept, words),
        exports(&kept.exports, words),
    ];
    Sheet {
        title: words.say("print-register-title"),
        about: vec![words.tell(&about)],
        parts,
        foot: vec![words.say("print-register-no-names"), made(from)],
        ..Sheet::default()
    }
}

/// What is kept of people, field by field.
fn people(register: &Register, words: &Words) -> Part {
    let counts = |counts: [usize; 2]| counts.map(|count| count.to_string());
    let row = |label: String, of: [usize; 2]| std::iter::once(label).chain(counts(of)).collect();
    let all = row(words.say("print-register-all"), register.people);
    let fields = register.fields.iter();
    // A place on the map is two figures, and one thing that is known.
    let label = |field: &str| match field {
        "latitude" => words.say("print-register-location"),
        other => words.term("field", other),
    };
    let fields = fields.map(|(field, of)| row(label(field), *of));
    let columns = PEOPLE.iter().map(|kind| words.term("kinds", kind.code()));
    Part {
        heading: words.say("print-register-people"),
        columns: std::iter::once(words.say("print-register-of"))
            .chain(columns)
            .collect(),
        rows: std::iter::once(all).chain(fields).collect(),
        ..Part::default()
    }
}

/// What else is kept about people.
fn around(register: &Register, words: &Words) -> Part {
    let [answered, answers] = register.answers;
    let [stories, of_the_group] = register.stories;
    let texts = register.texts.iter();
    let texts = texts.fold(Phrase::new("print-register-texts"), |line, (kind, count)| {
        line.number(kind.code(), *count)
    });
    let lines = [
        Phrase::new("print-register-answers")
            .number("people", answered)
            .number("count", answers),
        Phrase::new("print-register-relations").number("count", register.relations),
        Phrase::new("print-register-stories")
            .number("count", stories)
            .number("group", of_the_group),
        Phrase::new("print-register-actions").number("count", register.actions),
        Phrase::new("print-register-channels").number("count", register.channels),
        texts,
    ];
    let items = lines.iter().map(|line| words.tell(line));
    Part::items(words.say("print-register-around"), items.collect())
}

fn consents(register: &Register, from: &Source) -> Part {
    let words = from.words;
    // What somebody wrote there may name somebody.
    let masked = Masked::of_nobody(from.village, from.today, &|phrase| words.tell(phrase));
    let rows = register.consents.iter().map(|(level, purpose, count)| {
        let purpose = match (level, purpose.is_empty()) {
            (ConsentLevel::None, _) => String::new(),
            (_, true) => words.say("print-contacts-no-purpose"),
            (_, false) => match masked.told_wholly(purpose) {
                // Who is in no inventory may be named as well.
                told if names_somebody(&told) => words.say("print-register-purpose-names"),
                told => told,
            },
        };
        vec![words.say(&level.term()), purpose, count.to_string()]
    });
    let columns = [
        "print-register-consent",
        "print-contacts-purpose",
        "print-register-count",
    ];
    let heading = words.say("print-register-consents");
    let mut part = Part::table(heading, &columns, rows.collect(), words);
    part.text.push(words.say("print-register-consents-how"));
    let undated = Phrase::new("print-register-undated").number("count", register.undated);
    part.text
        .extend((0 < register.undated).then(|| words.tell(&undated)));
    part
}

fn retention(register: &Register, words: &Words) -> Part {
    let months = Phrase::new("print-register-months").number("months", register.months);
    let past = Phrase::new("print-register-past")
        .number("months", register.months)
        .number("count", register.past);
    // Of nobody it cannot be said that they were looked at.
    let anybody = 0 < register.people.iter().sum::<usize>();
    let past = anybody.then(|| words.tell(&past));
    let text = std::iter::once(words.tell(&months)).chain(past).collect();
    Part::text(words.say("print-register-retention"), text)
}

fn place(kept: &Kept, words: &Words) -> Part {
    // In which folder that is may say who keeps it.
    let path = Path::new(&kept.file);
    let name = path.file_name().map(|name| name.to_string_lossy());
    let file = Phrase::new("print-register-file").text("path", name.as_deref().unwrap_or(&kept.file));
    let text = vec![words.tell(&file), words.say("print-register-copies")];
    Part::text(words.say("print-register-place"), text)
}

/// What was given out, by year, format and for whom.
fn exports(exports: &[Exported], words: &Words) -> Part {
    let heading = words.say("print-register-exports");
    if exports.is_empty() {
        return Part::text(heading, vec![words.say("print-register-no-exports")]);
    }
    let mut sums: BTreeMap<_, (usize, u64)> = BTreeMap::new();
    for one in exports {
        let sum = sums.entry((one.year, &*one.format, &*one.whom)).or_default();
        // The same people stand in one file after another.
        *sum = (sum.0 + 1, sum.1.max(one.people));
    }
    let said = |list: &str, code: &str| {
        words
            .find(&term_key(list, code))
            .unwrap_or_else(|| code.to_owned())
    };
    let rows = sums.into_iter().map(|((year, format, whom), (count, people))| {
        vec![
            year.map_or_else(String::new, |year| year.to_string()),
            said("export-format", format),
            said("export-for", whom),
            count.to_string(),
            people.to_string(),
        ]
    });
    let columns = [
        "print-register-year",
        "print-register-format",
        "print-register-for",
        "print-register-times",
        "print-register-persons",
    ];
    Part::table(heading, &columns, rows.collect(), words)
}
