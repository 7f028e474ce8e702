//! Noticing what may not be kept without need, in the field that is being typed in (A4). A notice, never in the way.

use crate::domain::phrase::Phrase;
use crate::domain::special::{self, NUMBERED, has_bsn};
use crate::domain::value::Shape;
use crate::screens::Context;
use crate::screens::form::FormScreen;
use crate::screens::form::names::NAMELESS;

/// Fields of one line in which anything can be told of somebody.
const FREE: [&str; 2] = ["availability", "source"];

impl FormScreen {
    /// Notices a BSN or words of health or belief in the field with the cursor.
    pub(super) fn notice_special(&mut self, cx: &Context) {
        let Some(field) = self.form.focus().filter(|field| !NUMBERED.contains(field)) else {
            return;
        };
        let (record, _) = self.form.so_far(&cx.asking());
        let Some(value) = record.value(field) else { return };
        let text = value.write(&cx.asking().reading());
        let notice = match value.shape() {
            Shape::Line if FREE.contains(&field) => said(&text, cx),
            Shape::Prose | Shape::Rows(_) | Shape::Tagged(_) => said(&text, cx),
            Shape::Line | Shape::Words => has_bsn(&text).then(|| Phrase::new("special-bsn")),
            _ => return,
        };
        // Where names are told, they have been told already.
        if notice.is_some() || self.names.is_none() || !NAMELESS.contains(&field) {
            self.form.notice(field, notice);
        }
    }
}

fn said(text: &str, cx: &Context) -> Option<Phrase> {
    special::noticed(text, cx.words.spellings("list-special"))
}
