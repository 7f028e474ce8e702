//! What is half filled in: kept with each answer, and offered again.

use crate::domain::asset::Asset;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id};
use crate::domain::value::Terms;
use crate::read_aloud::desk::Desk;
use crate::read_aloud::guided::Guided;
use crate::read_aloud::said::{Said, Wish};
use crate::read_aloud::{Dialogue, Turn};
use crate::screens::form::{draft_of, free, half_done, kind_term, name};
use crate::store::Draft;
use crate::widgets::form::{Form, called};

/// Asks whether to go on with what is half filled in.
pub struct Offer {
    draft: Draft,
    record: AnyRecord,
    id: Option<Id>,
}

impl Offer {
    /// The last draft that can be gone on with, if there is one.
    pub fn last(desk: &mut Desk) -> Option<Self> {
        if desk.book.holder.is_some() {
            return None;
        }
        let drafts = desk.book.store.drafts().unwrap_or_default().into_iter();
        let mut offers = drafts.filter_map(|draft| {
            let route = half_done(&draft.content, desk.book.shown())?;
            let form = Form::from_draft(route.record, &draft.content, &desk.asking());
            Some(Self {
                record: form.so_far(&desk.asking()).0,
                id: route.id,
                draft,
            })
        });
        offers.next()
    }
}

impl Dialogue for Offer {
    fn begin(&mut self, desk: &mut Desk) -> Turn {
        let called = called(&self.record, &desk.reading());
        let offer = Phrase::new("aloud-offer")
            .term("kind", kind_term(&self.record))
            .text("name", called);
        desk.tell(&offer);
        self.menu(desk);
        Turn::Stay
    }

    fn menu(&self, desk: &mut Desk) {
        desk.say("aloud-offer-how");
    }

    fn answer(&mut self, said: &Said, desk: &mut Desk) -> Option<Turn> {
        let means = |code| desk.words.means("yes-no", code, &said.text);
        match said.wish {
            Some(Wish::Stop) => return Some(Turn::Stop),
            Some(Wish::Discard | Wish::Delete) => {
                drop_it(&self.draft.form, desk);
                desk.say("discarded");
                return Some(Turn::Back);
            }
            _ if means("yes") || said.wish == Some(Wish::Resume) => {
                let guided = Guided::half_done(&self.draft, self.id, desk);
                return Some(match guided {
                    Some(guided) => Turn::Instead(Box::new(guided)),
                    None => Turn::Back,
                });
            }
            Some(Wish::Back | Wish::Skip) => {}
            _ if means("no") => {}
            _ => {
                self.menu(desk);
                return Some(Turn::Stay);
            }
        }
        desk.say("draft-kept");
        Some(Turn::Back)
    }

    fn insists(&self) -> bool {
        true
    }
}

/// A name under which what is half filled in of this record can be kept beside what is kept already.
pub fn name_for(record: &AnyRecord, id: Option<Id>, desk: &Desk) -> String {
    let drafts = desk.book.store.drafts().unwrap_or_default();
    let names: Vec<String> = drafts.into_iter().map(|draft| draft.form).collect();
    free(name(record, id), &names)
}

/// Keeps what has been filled in; a window that can only read keeps nothing.
pub fn keep(form: &Form, name: &str, before: &AnyRecord, id: Option<Id>, desk: &mut Desk) {
    if desk.book.holder.is_some() {
        return;
    }
    let kept = match draft_of(form, name, before, id) {
        Some(draft) => desk.book.store.put_draft(name, &draft),
        None => desk.book.store.drop_draft(name),
    };
    if let Err(error) = kept {
        desk.tell(&error.phrase());
    }
}

/// Keeps a new entry that is not stored yet; the name of its draft.
pub fn keep_new(asset: &AnyRecord, desk: &mut Desk) -> String {
    let AnyRecord::Asset(entry) = asset else {
        return String::new();
    };
    let before = AnyRecord::Asset(Asset::new(entry.which(), "").into());
    let name = name_for(asset, None, desk);
    let form = Form::filled(before.clone(), asset, None, &desk.asking());
    keep(&form, &name, &before, None, desk);
    name
}

/// Forgets what was half filled in.
pub fn drop_it(name: &str, desk: &mut Desk) {
    if desk.book.holder.is_some() {
        return;
    }
    if let Err(error) = desk.book.store.drop_draft(name) {
        desk.tell(&error.phrase());
    }
}
