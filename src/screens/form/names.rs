//! Noticing that somebody is named in a form: in what people told, and of who took part (A9).

use crate::domain::gathering::Gathering;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::Names;
use crate::domain::record::AnyRecord;
use crate::screens::Context;
use crate::screens::form::FormScreen;
use crate::screens::named::{everybody, notice};

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
        notice(format!("{}-names-stored", said_of(record)), named, cx)
    }

    /// The names of those who are named in this field; not while others look along.
    fn named(&self, record: &AnyRecord, field: &str, cx: &Context) -> Vec<String> {
        let Some(names) = self.names.as_ref().filter(|_| !cx.about.presenting) else {
            return Vec::new();
        };
        match record {
            AnyRecord::Story(story) => match field {
                "text" => everybody(names, &story.text, false),
                "told_by" => everybody(names, &story.told_by, true),
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
        self.since.tell(&mut self.form);
    }

    fn notice_names(&mut self, cx: &Context) {
        if self.names.is_none() {
            return;
        }
        let (record, _) = self.form.so_far(&cx.asking());
        for field in NAMELESS {
            let named = self.named(&record, field, cx);
            let told = notice(format!("{}-names", said_of(&record)), named, cx);
            self.form.notice(field, told);
        }
    }
}

fn in_gathering(names: &Names, gathering: &Gathering, field: &str) -> Vec<String> {
    let text = match field {
        "participants" => {
            let roles = gathering.participants.0.iter();
            return roles.flat_map(|one| everybody(names, &one.role, true)).collect();
        }
        "notes" => &gathering.notes,
        "round_1" => &gathering.round_1,
        "round_2" => &gathering.round_2,
        "round_3" => &gathering.round_3,
        "round_4" => &gathering.round_4,
        _ => return Vec::new(),
    };
    everybody(names, text, false)
}

fn said_of(record: &AnyRecord) -> &'static str {
    match record {
        AnyRecord::Gathering(_) => "gathering",
        _ => "story",
    }
}
