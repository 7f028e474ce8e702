//! What is half filled in: kept with each answer, and offered again.

use crate::domain::asset::Asset;
use crate::domain::entry_line::{Preview, Staying, parse};
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, Record};
use crate::domain::value::Terms;
use crate::read_aloud::desk::Desk;
use crate::read_aloud::enter::Enter;
use crate::read_aloud::guided::Guided;
use crate::read_aloud::said::{Said, Wish};
use crate::read_aloud::{Dialogue, Turn};
use crate::screens::entry_line::{self, draft_of as line_draft, half_typed};
use crate::screens::form::{draft_of, free, half_done, kind_term, name};
use crate::store::Draft;
use crate::widgets::form::{Form, called};

/// Asks whether to go on with what is half filled in.
pub struct Offer {
    draft: Draft,
    record: AnyRecord,
    id: Option<Id>,
    /// The entry line, if it is one, and what stays from the line before it.
    line: Option<(String, Staying)>,
    /// Whether one is on the way to entering lines.
    entering: bool,
}

impl Offer {
    /// The last draft that can be gone on with, if there is one.
    pub fn last(desk: &mut Desk) -> Option<Self> {
        Self::last_of(|_| true, desk)
    }

    fn last_of(wanted: impl Fn(&Draft) -> bool, desk: &Desk) -> Option<Self> {
        if desk.book.holder.is_some() {
            return None;
        }
        let drafts = desk.book.store.drafts().unwrap_or_default().into_iter();
        let mut offers = drafts.filter(wanted).filter_map(|draft| Self::of(draft, desk));
        offers.next()
    }

    /// The entry line that waits, before new ones are typed.
    pub fn line(desk: &mut Desk) -> Option<Self> {
        let offer = Self::last_of(|draft| draft.form == entry_line::NAME, desk)?;
        Some(Self {
            entering: true,
            ..offer
        })
    }

    fn of(draft: Draft, desk: &Desk) -> Option<Self> {
        let line = half_typed(&draft.content);
        let (record, id) = match &line {
            Some((line, staying)) => {
                let entry = parse(line, &desk.reading(), staying);
                (Asset::wrap(entry.asset.into()), None)
            }
            None => {
                let route = half_done(&draft.content, desk.book.shown())?;
                let form = Form::from_draft(route.record, &draft.content, &desk.asking());
                (form.so_far(&desk.asking()).0, route.id)
            }
        };
        Some(Self {
            draft,
            record,
            id,
            line,
            entering: false,
        })
    }

    /// Goes on with what is half filled in.
    fn accept(&self, desk: &mut Desk) -> Turn {
        if let Some((line, staying)) = &self.line {
            return Turn::Instead(Box::new(Enter::resuming(line, *staying)));
        }
        match Guided::half_done(&self.draft, self.id, desk) {
            Some(guided) => Turn::Instead(Box::new(guided)),
            None => Turn::Back,
        }
    }

    /// To where one was, or was going.
    fn leave(&self) -> Turn {
        if self.entering {
            return Turn::Instead(Box::new(Enter::with("")));
        }
        Turn::Back
    }
}

impl Dialogue for Offer {
    fn begin(&mut self, desk: &mut Desk) -> Turn {
        let called = called(&self.record, &desk.reading());
        let offer = Phrase::new("aloud-offer")
            .term("kind", kind_term(&self.record))
            .text("name", called);
        desk.tell(&offer);
        if let Some((line, _)) = &self.line {
            desk.tell(&Phrase::new("aloud-offer-line").text("line", line));
        }
        self.menu(desk);
        Turn::Stay
    }

    fn menu(&self, desk: &mut Desk) {
        let key = if self.line.is_some() {
            "aloud-offer-line-how"
        } else {
            "aloud-offer-how"
        };
        desk.say(key);
    }

    fn answer(&mut self, said: &Said, desk: &mut Desk) -> Option<Turn> {
        let means = |code| desk.words.means("yes-no", code, &said.text);
        match said.wish {
            Some(Wish::Stop) => return Some(Turn::Stop),
            Some(Wish::Discard | Wish::Delete) => {
                drop_it(&self.draft.form, desk);
                desk.say("discarded");
                return Some(self.leave());
            }
            _ if means("yes") || said.wish == Some(Wish::Resume) => {
                return Some(self.accept(desk));
            }
            Some(Wish::Back | Wish::Skip) => {}
            _ if means("no") => {}
            _ => {
                self.menu(desk);
                return Some(Turn::Stay);
            }
        }
        desk.say("draft-kept");
        Some(self.leave())
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

/// Keeps a line that is not stored yet, for here and for the screen; the name of its draft.
pub fn keep_line(preview: &Preview, staying: &Staying, desk: &mut Desk) -> Option<String> {
    if desk.book.holder.is_some() {
        return None;
    }
    let line = line_draft(&preview.line, staying);
    let drafts = desk.book.store.drafts().unwrap_or_default();
    let waits = |draft: &Draft| draft.form == entry_line::NAME && draft.content != line;
    if drafts.iter().any(waits) {
        // There is room for one line, and another one is there: this one waits as a form.
        let asset = Asset::wrap(preview.asset(desk.today()).into());
        return Some(keep_new(&asset, desk));
    }
    if let Err(error) = desk.book.store.put_draft(entry_line::NAME, &line) {
        desk.tell(&error.phrase());
    }
    Some(entry_line::NAME.to_owned())
}

/// Keeps a new entry that is not stored yet; the name of its draft.
fn keep_new(asset: &AnyRecord, desk: &mut Desk) -> String {
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
