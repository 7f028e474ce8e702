//! The form of one record: filling it in, keeping it half done, storing it.

mod drafts;
mod names;
mod shared;
mod since;
mod special;

use std::sync::Arc;

use jiff::civil::Date;
use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::Value as Json;

use crate::domain::change::{Change, Edit};
use crate::domain::code::Code;
use crate::domain::contacts::Consent;
use crate::domain::doubles::Contacts;
use crate::domain::doubles::resembling_now;
use crate::domain::first_words::first_words;
use crate::domain::kinds::ConsentLevel;
use crate::domain::phrase::{Phrase, Problem};
use crate::domain::privacy::Names;
use crate::domain::purpose::covers_nothing;
use crate::domain::questionnaire::Answer;
use crate::domain::record::{AnyRecord, Id};
use crate::domain::survey::{Survey, Surveyed};
use crate::domain::value::{Link, Value};
use crate::keys::{Action, Binding, also, bind};
use crate::screens::entry_line::resembles;
use crate::screens::form::since::Since;
use crate::screens::{Context, Effect, FormRoute, Input, Screen};
use crate::widgets::form::{Form, called};
use crate::widgets::spots::Spot;
use crate::widgets::text::cut;

pub use drafts::{comes_for, draft_of, free, half_done, name, said_in};

/// The keys of a form; those for which the field has a use of its own reach the field.
pub const KEYS: &[Binding] = &[
    bind("ctrl-s", Action::Save),
    bind("tab", Action::Next),
    bind("shift-tab", Action::Previous),
    also("enter", Action::Open),
    also("up", Action::Up),
    also("down", Action::Down),
    also("pgup", Action::PageUp),
    also("pgdn", Action::PageDown),
    also("ctrl-z", Action::Undo),
    also("ctrl-r", Action::Redo),
    bind("esc", Action::Back),
    bind("ctrl-x", Action::Discard),
];

/// How much of a name is said in the title.
const NAME_CELLS: usize = 40;

/// A form on the screen.
pub struct FormScreen {
    form: Form,
    /// As it was when the form was opened.
    record: AnyRecord,
    id: Option<Id>,
    name: String,
    /// What was stored when the form was opened; nothing while others look along.
    stored: Option<Json>,
    /// The fields that were stored since something was half typed in them.
    since: Since,
    /// Whether something may have been kept half done.
    touched: bool,
    /// Whether it was said once that it may be thrown away.
    discarding: bool,
    /// The name of which it was said that another entry has one like it.
    warned: Option<String>,
    /// By what people can be known, to notice their names in a story.
    names: Option<Arc<Names>>,
    /// Who has which phone number and e-mail address; nothing as long as that is being found out.
    contacts: Option<Arc<Contacts>>,
    /// The phone number and the e-mail address that were looked for last in other entries.
    contact: (String, String),
}

impl FormScreen {
    /// The form for this record.
    pub fn new(route: FormRoute, cx: &Context) -> Self {
        let record = match route.id {
            Some(_) => route.record,
            None => prefilled(route.record, cx.today, cx.scope.kern),
        };
        let (draft, since) = match &route.draft {
            Some(draft) => Since::of(draft, &record, &cx.asking()),
            None => Default::default(),
        };
        let mut form = match &route.draft {
            Some(_) => Form::from_draft(record.clone(), &draft, &cx.asking()),
            None => Form::new(
                record.clone(),
                route.focus.or_else(|| first_asked(&record)),
                &cx.asking(),
            ),
        };
        // What was half typed keeps its name; something new does not get the name of that.
        let kept = route
            .draft
            .as_ref()
            .and_then(|draft| draft["name"].as_str())
            .map(str::to_owned);
        let name = kept.unwrap_or_else(|| free(name(&record, route.id), &cx.about.drafts));
        since.tell(&mut form);
        Self {
            stored: drafts::stored(&record, route.id, cx),
            since,
            form,
            name,
            discarding: false,
            warned: None,
            names: None,
            contacts: None,
            contact: Default::default(),
            record,
            id: route.id,
            touched: route.draft.is_some(),
        }
    }

    /// The cursor goes on; from the last field, Enter stores.
    fn onward(&mut self, cx: &Context) -> Vec<Effect> {
        if self.form.on_last() {
            return self.save(cx);
        }
        self.form.next(&cx.asking());
        Vec::new()
    }

    fn save(&mut self, cx: &Context) -> Vec<Effect> {
        let asking = cx.asking();
        let may_keep = cx.about.reader_because_of.is_none();
        if let Some(field) = may_keep.then(|| self.since.warns()).flatten() {
            self.form.visit(field, &asking);
            return vec![Effect::Say(Phrase::new("form-since-again"))];
        }
        let Some(record) = self.form.finish(&asking) else {
            return vec![Effect::Say(Phrase::new("form-faulty"))];
        };
        let id = self.id.unwrap_or_else(|| id_for(&record));
        if let Some((field, problem)) = cx.village.objection(id, &record) {
            self.form.blame(field, problem, &asking);
            return vec![Effect::Say(Phrase::new("form-faulty"))];
        }
        if let Some(double) = self.double(&record, cx) {
            self.form.blame("name", Problem(double), &asking);
            return vec![Effect::Say(Phrase::new("form-faulty"))];
        }
        let mut effects = Vec::new();
        let named = self.anybody(&record, cx);
        let refuses = refusing(&record, cx);
        match edit(id, record, cx) {
            Some(edit) => effects.push(Effect::Save(edit)),
            None => effects.push(Effect::Say(Phrase::new("edit-nothing"))),
        }
        effects.push(Effect::DropDraft(self.name.clone()));
        effects.push(Effect::Back);
        effects.extend(named.or(refuses).map(Effect::Say));
        effects
    }

    /// That another entry has a name like this new one; said once of every name.
    fn double(&mut self, record: &AnyRecord, cx: &Context) -> Option<Phrase> {
        let AnyRecord::Asset(asset) = record else {
            return None;
        };
        if self.id.is_some() || self.warned.as_deref() == Some(&*asset.name) {
            return None;
        }
        let (double, alike) = *resembling_now(&asset.name, cx.village).first()?;
        self.warned = Some(asset.name.to_string());
        Some(resembles(double, alike, ["form-double", "form-double-same"], cx))
    }

    /// Throws away what was half typed, when asked twice.
    fn discard(&mut self) -> Vec<Effect> {
        if !std::mem::replace(&mut self.discarding, true) {
            return vec![Effect::Say(Phrase::new("discard-again"))];
        }
        vec![
            Effect::DropDraft(self.name.clone()),
            Effect::Back,
            Effect::Say(Phrase::new("discarded")),
        ]
    }

    fn close(&self) -> Vec<Effect> {
        if self.draft().is_some() {
            return vec![Effect::SayKept, Effect::Back];
        }
        if self.touched {
            return vec![Effect::DropDraft(self.name.clone()), Effect::Back];
        }
        vec![Effect::Back]
    }
}

impl Screen for FormScreen {
    fn title(&self, cx: &Context) -> String {
        let record = self.form.record();
        match self.id {
            None => cx
                .words
                .tell(&Phrase::new("form-new").term("kind", kind_term(record))),
            Some(_) => cx
                .words
                .tell(&Phrase::new("form-edit").text("name", short_name(record, cx))),
        }
    }

    fn keys(&self) -> Vec<Binding> {
        let mut keys = KEYS.to_vec();
        keys.retain(|binding| !self.form.uses(binding.action));
        keys
    }

    fn typing(&self) -> bool {
        true
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        let asking = cx.asking();
        if let Input::Action(Action::Discard) = input {
            return self.discard();
        }
        self.discarding = false;
        match input {
            Input::Changed(_) => return self.follow(cx),
            Input::Action(Action::Save) => return self.save(cx),
            Input::Action(Action::Back) => return self.close(),
            Input::Action(Action::Open) => return self.onward(cx),
            Input::Action(action) => self.form.act(action, &asking),
            Input::Click(Spot::Field(field)) => self.form.click(field, &asking),
            Input::Key(key) => {
                if !self.form.key(&key, &asking) {
                    return vec![Effect::Say(Phrase::new("form-key-unknown"))];
                }
                self.touched = true;
                self.notice(cx);
            }
            Input::Surveyed(Surveyed::Names(names)) => {
                self.names = Some(names);
                self.notice(cx);
            }
            Input::Surveyed(Surveyed::Contacts(contacts)) => {
                self.contacts = Some(contacts);
                self.contact = Default::default();
                self.notice(cx);
            }
            Input::Paste(text) => {
                if !self.form.paste(&text, &asking) {
                    return vec![Effect::Say(Phrase::new("form-paste-refused"))];
                }
                self.touched = true;
                self.notice(cx);
            }
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let title = self.title(cx);
        let fields = self.form.draw(frame, area, &title, &cx.asking(), cx.theme);
        for (place, field) in fields {
            cx.spots.put(place, Spot::Field(field));
        }
    }

    /// A phone number may be somebody else's too. A story and who took part may name nobody; a walk and a snapshot are kept with how the village stands.
    fn survey(&self) -> Option<Survey> {
        match self.record {
            AnyRecord::Story(_) => Some(Survey::Names),
            AnyRecord::Asset(_) => Some(Survey::Contacts),
            AnyRecord::Gathering(_) | AnyRecord::Snapshot(_) if self.id.is_none() => Some(Survey::Standing),
            _ => None,
        }
    }

    fn second_survey(&self) -> Option<Survey> {
        matches!(self.record, AnyRecord::Gathering(_)).then_some(Survey::Names)
    }

    fn draft(&self) -> Option<(String, Json)> {
        Some((self.name.clone(), self.half_typed()?))
    }
}

/// A new record with what goes without saying: seen today, in the kern that is looked at.
pub fn prefilled(mut record: AnyRecord, today: Date, kern: Option<Id>) -> AnyRecord {
    match &mut record {
        AnyRecord::Asset(asset) => {
            let asset = std::sync::Arc::make_mut(asset);
            asset.verified = asset.verified.or(Some(today));
            if asset.kern.0.is_none() {
                asset.kern = kern.map_or_else(Link::default, Link::to);
            }
        }
        AnyRecord::Gathering(gathering) => {
            let gathering = std::sync::Arc::make_mut(gathering);
            gathering.date = gathering.date.or(Some(today));
        }
        AnyRecord::Story(story) => {
            let story = std::sync::Arc::make_mut(story);
            story.date = story.date.or(Some(today));
        }
        _ => {}
    }
    record
}

/// Whoever is asked when an entry was last checked, most likely checks it now.
pub fn checked_today(mut record: AnyRecord, field: &str, today: Date) -> AnyRecord {
    if let (AnyRecord::Asset(asset), "verified") = (&mut record, field) {
        std::sync::Arc::make_mut(asset).verified = Some(today);
    }
    record
}

/// What a new record will be known by.
pub fn id_for(record: &AnyRecord) -> Id {
    match record {
        AnyRecord::Settings(_) | AnyRecord::Vision(_) => Id::ONLY,
        AnyRecord::Answer(answer) => answer
            .asset
            .0
            .map_or_else(Id::fresh, |asset| Answer::id_for(asset, &answer.question)),
        _ => Id::fresh(),
    }
}

/// The edit that puts the record there, also if it was taken out meanwhile; nothing if it is the same.
fn edit(id: Id, record: AnyRecord, cx: &Context) -> Option<Edit> {
    let change = Change::put(cx.village, id, record.clone())?;
    let is_there = change.before.is_some();
    let label = match record {
        // The name of a gathering says what it is.
        AnyRecord::Gathering(_) if is_there => Phrase::new("edit-changed-itself"),
        AnyRecord::Gathering(_) => Phrase::new("edit-added-itself"),
        _ if is_there => Phrase::new("edit-changed").term("kind", kind_term(&record)),
        _ => Phrase::new("edit-added").term("kind", kind_term(&record)),
    };
    let label = label.text("name", first_words(&called(&record, &cx.reading())));
    Some(Edit::new(label, vec![change]))
}

/// That what this person said yes to is no yes at all, or not yet, so that they are named nowhere.
fn refusing(record: &AnyRecord, cx: &Context) -> Option<Phrase> {
    let AnyRecord::Asset(asset) = record else {
        return None;
    };
    let consent = Consent::of(asset).filter(|consent| consent.level != ConsentLevel::None)?;
    if let Some(day) = consent.day.filter(|day| cx.today < *day) {
        let day = Some(day).write(&cx.reading());
        return Some(Phrase::new("form-consent-to-come").text("day", day));
    }
    let told = Phrase::new("form-purpose-refuses").text("purpose", consent.purpose);
    covers_nothing(consent.purpose, cx.words).then_some(told)
}

/// The first field that cannot stay empty and is.
fn first_asked(record: &AnyRecord) -> Option<&'static str> {
    let empty = |name| record.value(name).is_some_and(Value::is_empty);
    let infos = record.infos();
    infos
        .into_iter()
        .find(|info| info.required && empty(info.name))
        .map(|info| info.name)
        // What was told is what one comes for.
        .or_else(|| matches!(record, AnyRecord::Story(_)).then_some("text"))
}

/// Key of the word for what it is: the kind of an asset, or else the sort of record.
pub fn kind_term(record: &AnyRecord) -> String {
    match record {
        AnyRecord::Asset(asset) => asset.which().term(),
        other => other.kind().term(),
    }
}

fn short_name(record: &AnyRecord, cx: &Context) -> String {
    cut(&called(record, &cx.reading()), NAME_CELLS, cx.theme.signs)
}
