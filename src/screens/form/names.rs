//! Noticing that somebody is named where only roles stand: in what people told, and of who took part (A9).
//! A notice, never in the way.

use crate::domain::gathering::Gathering;
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::privacy::Names;
use crate::domain::record::AnyRecord;
use crate::i18n::fold;
use crate::screens::Context;
use crate::screens::form::{FormScreen, drafts};

/// How many names are said.
const SAID: usize = 4;

/// The fields in which nobody is named.
pub(super) const NAMELESS: [&str; 8] = [
    "text",
    "told_by",
    "participants",
    "notes",
    "round_1",
    "round_2",
    "round_3",
    "round_4",
];

impl FormScreen {
    /// That somebody is named anywhere in what has just been stored.
    pub(super) fn anybody(&self, record: &AnyRecord, cx: &Context) -> Option<Phrase> {
        let fields = NAMELESS.iter();
        let named = fields.flat_map(|field| self.named(record, field, cx));
        listed(format!("{}-names-stored", said_of(record)), named)
    }

    /// The names of those who are named in this field; not while others look along.
    fn named(&self, record: &AnyRecord, field: &str, cx: &Context) -> Vec<String> {
        let Some(names) = self.names.as_ref().filter(|_| !cx.about.presenting) else {
            return Vec::new();
        };
        match record {
            AnyRecord::Story(story) => match field {
                "text" => all_in(names, &story.text, false),
                "told_by" => all_in(names, &story.told_by, true),
                _ => Vec::new(),
            },
            AnyRecord::Gathering(gathering) => in_gathering(names, gathering, field),
            _ => Vec::new(),
        }
    }

    /// Notices names as they are typed.
    pub(super) fn notice(&mut self, cx: &Context) {
        self.notice_shared(cx);
        self.notice_consent(cx);
        self.notice_names(cx);
        self.notice_special(cx);
        drafts::tell(&mut self.form, &self.since);
    }

    fn notice_names(&mut self, cx: &Context) {
        if self.names.is_none() {
            return;
        }
        let (record, _) = self.form.so_far(&cx.asking());
        for field in NAMELESS {
            let named = self.named(&record, field, cx);
            let notice = listed(format!("{}-names", said_of(&record)), named);
            self.form.notice(field, notice);
        }
    }
}

/// What there is to say of these names, each once.
fn listed(key: String, named: impl IntoIterator<Item = String>) -> Option<Phrase> {
    let mut all: Vec<String> = Vec::new();
    for name in named {
        if !all.contains(&name) && all.len() < SAID {
            all.push(name);
        }
    }
    let names = all.into_iter().map(Arg::Text).collect::<Vec<_>>();
    (!names.is_empty()).then(|| Phrase::new(key).with("name", Arg::List(names)))
}

/// Those who are named in the text, as far as they can be told: behind the words of the one the next is looked for.
fn all_in(names: &Names, text: &str, says_who: bool) -> Vec<String> {
    let mut rest = text;
    let mut found = Vec::new();
    while let Some(name) = names.in_text(rest, says_who).filter(|_| found.len() < SAID) {
        found.push(name.to_owned());
        match behind(rest, name) {
            Some(next) => rest = next,
            None => break,
        }
    }
    found
}

/// What stands behind the first words of this name; nothing if none of them is there as it is written.
fn behind<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let name: Vec<String> = name.split_whitespace().map(fold).collect();
    let is_of_name = |word: &str| {
        let word = fold(word.trim_matches(|sign: char| !sign.is_alphanumeric()));
        let bare = word.strip_suffix('s').unwrap_or(&word);
        !word.is_empty() && name.iter().any(|own| *own == word || own == bare)
    };
    let mut words = text.split_whitespace().skip_while(|word| !is_of_name(word));
    let mut last = words.next()?;
    for word in words.take_while(|word| is_of_name(word)) {
        last = word;
    }
    let end = last.as_ptr() as usize + last.len() - text.as_ptr() as usize;
    text.get(end..)
}

fn in_gathering(names: &Names, gathering: &Gathering, field: &str) -> Vec<String> {
    let text = match field {
        "participants" => {
            let roles = gathering.participants.0.iter();
            return roles.flat_map(|one| all_in(names, &one.role, true)).collect();
        }
        "notes" => &gathering.notes,
        "round_1" => &gathering.round_1,
        "round_2" => &gathering.round_2,
        "round_3" => &gathering.round_3,
        "round_4" => &gathering.round_4,
        _ => return Vec::new(),
    };
    all_in(names, text, false)
}

fn said_of(record: &AnyRecord) -> &'static str {
    match record {
        AnyRecord::Gathering(_) => "gathering",
        _ => "story",
    }
}
