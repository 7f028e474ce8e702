//! Noticing that a story names somebody: it never says who tells (A9). A notice, never in the way.

use crate::domain::phrase::Phrase;
use crate::domain::record::AnyRecord;
use crate::screens::Context;
use crate::screens::form::FormScreen;

/// The fields of a story in which nobody is named; in the second a first name is enough to know who.
const NAMELESS: [(&str, bool); 2] = [("text", false), ("told_by", true)];

impl FormScreen {
    /// The first who is named anywhere in the story.
    pub(super) fn anybody(&self, record: &AnyRecord, cx: &Context) -> Option<String> {
        let mut fields = NAMELESS.iter();
        fields.find_map(|(field, says_who)| self.named(record, field, *says_who, cx))
    }

    /// The name of somebody who is named in this field of a story (A9); not while others look along.
    fn named(&self, record: &AnyRecord, field: &str, says_who: bool, cx: &Context) -> Option<String> {
        let names = self.names.as_ref().filter(|_| !cx.about.presenting)?;
        let text = match (record, field) {
            (AnyRecord::Story(story), "text") => &*story.text,
            (AnyRecord::Story(story), _) => &*story.told_by,
            _ => return None,
        };
        names.in_text(text, says_who).map(str::to_owned)
    }

    /// Notices names as they are typed.
    pub(super) fn notice(&mut self, cx: &Context) {
        self.notice_shared(cx);
        if self.names.is_none() {
            return;
        }
        let (record, _) = self.form.so_far(&cx.asking());
        for (field, says_who) in NAMELESS {
            let named = self.named(&record, field, says_who, cx);
            let notice = named.map(|name| Phrase::new("story-names").text("name", name));
            self.form.notice(field, notice);
        }
    }
}
