//! Noticing that somebody is named where only roles stand: in what people told, and of who took part (A9).
//! A notice, never in the way.

use crate::domain::gathering::Gathering;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::Names;
use crate::domain::record::AnyRecord;
use crate::screens::Context;
use crate::screens::form::FormScreen;

/// The fields in which nobody is named.
const NAMELESS: [&str; 8] = [
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
        let mut fields = NAMELESS.iter();
        let name = fields.find_map(|field| self.named(record, field, cx))?;
        Some(Phrase::new(format!("{}-names-stored", said_of(record))).text("name", name))
    }

    /// The name of somebody who is named in this field; not while others look along.
    fn named(&self, record: &AnyRecord, field: &str, cx: &Context) -> Option<String> {
        let names = self.names.as_ref().filter(|_| !cx.about.presenting)?;
        match record {
            AnyRecord::Story(story) => match field {
                "text" => names.in_text(&story.text, false).map(str::to_owned),
                "told_by" => names.in_text(&story.told_by, true).map(str::to_owned),
                _ => None,
            },
            AnyRecord::Gathering(gathering) => in_gathering(names, gathering, field),
            _ => None,
        }
    }

    /// Notices names as they are typed.
    pub(super) fn notice(&mut self, cx: &Context) {
        self.notice_shared(cx);
        if self.names.is_none() {
            return;
        }
        let (record, _) = self.form.so_far(&cx.asking());
        for field in NAMELESS {
            let named = self.named(&record, field, cx);
            let key = format!("{}-names", said_of(&record));
            let notice = named.map(|name| Phrase::new(key).text("name", name));
            self.form.notice(field, notice);
        }
    }
}

fn in_gathering(names: &Names, gathering: &Gathering, field: &str) -> Option<String> {
    let text = match field {
        "participants" => {
            let mut roles = gathering.participants.0.iter();
            return roles
                .find_map(|one| names.in_text(&one.role, true))
                .map(str::to_owned);
        }
        "notes" => &gathering.notes,
        "round_1" => &gathering.round_1,
        "round_2" => &gathering.round_2,
        "round_3" => &gathering.round_3,
        "round_4" => &gathering.round_4,
        _ => return None,
    };
    names.in_text(text, false).map(str::to_owned)
}

fn said_of(record: &AnyRecord) -> &'static str {
    match record {
        AnyRecord::Gathering(_) => "gathering",
        _ => "story",
    }
}
