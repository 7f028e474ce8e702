//! What the file remembers apart from the village: where one was, and what was half typed.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use crate::app::App;
use crate::app::bookmarks::Bookmarks;
use crate::app::half_typed::route_of;
use crate::domain::code::Code;
use crate::domain::gaps::Scope;
use crate::domain::kinds::AssetKind;
use crate::domain::lists::TargetGroup;
use crate::domain::questions::Questions;
use crate::domain::record::Id;
use crate::domain::village::Village;
use crate::screens::form::free;
use crate::screens::{Main, entry_line};
use crate::store::{Draft, Store, StoreError};

/// Under which name the file remembers where one was.
const PLACE: &str = "place";

/// How long typing may rest before what is half typed is kept.
const REST: Duration = Duration::from_millis(500);
/// After how long it is tried again to keep what the disk would not take.
const AGAIN: Duration = Duration::from_secs(5);

/// What is half typed, as the file has it and as the screen has it.
#[derive(Debug, Default)]
pub struct Drafts {
    /// The form on screen, as the file has it.
    kept: Option<(String, Json)>,
    /// The form on screen, as it stands there.
    typed: Option<(String, Json)>,
    /// When to keep it.
    due: Option<Instant>,
    /// Drafts of earlier, the last one first.
    earlier: Vec<Draft>,
    /// Whether the entry line in the file is not to be shown now, and so must stay as it is.
    pub line_waits: bool,
    /// What was left half typed while another thread had the file, or given up if there is nothing.
    held_back: Vec<(String, Option<Json>)>,
    /// When to try again to keep that.
    retry: Option<Instant>,
    /// All that waits half typed in the file, by the name of its form.
    waiting: BTreeMap<String, Json>,
    /// What was taken up again.
    resumed: Vec<Json>,
    /// Forms under whose name another window left something, by the names under which they are kept here.
    renamed: BTreeMap<String, String>,
}

impl Drafts {
    /// The drafts in the file.
    pub fn read(store: &Store) -> Self {
        // A file whose drafts cannot be read has more to say when the first edit is kept.
        let earlier = store.drafts().unwrap_or_default();
        Self {
            waiting: earlier
                .iter()
                .map(|draft| (draft.form.clone(), draft.content.clone()))
                .collect(),
            earlier,
            ..Self::default()
        }
    }

    /// The last draft that can be gone on with. One of which the entry is gone keeps no other from being offered, and
    /// stays in the file.
    pub fn offered(&mut self, village: &Village, questions: &Questions) -> Option<Draft> {
        let mut earlier = std::mem::take(&mut self.earlier).into_iter();
        earlier.find(|draft| route_of(&draft.content, village, questions).is_some())
    }

    /// Whether the form in which something was typed just now is no longer there.
    pub fn is_left(&self, typed: Option<&(String, Json)>) -> bool {
        let name = |typed: Option<&(String, Json)>| typed.map(|(name, _)| name.clone());
        self.due.is_some() && name(self.typed.as_ref()) != name(typed)
    }

    /// Looks at what is being typed.
    pub fn watch(&mut self, typed: Option<(String, Json)>, now: Instant) {
        let typed = typed.filter(|(form, _)| !(self.line_waits && form == entry_line::NAME));
        if typed != self.typed {
            self.typed = typed;
            if self.typed != self.kept && self.typed.is_some() {
                // The first letter starts the clock: steady typing must not put it off for ever.
                self.due.get_or_insert(now + REST);
            }
        }
    }

    /// Whether something is half typed on the screen.
    pub fn is_typing(&self) -> bool {
        self.typed.is_some()
    }

    /// All that waits half typed, as it is known here.
    pub fn known(&self) -> impl Iterator<Item = (&String, &Json)> {
        self.waiting.iter()
    }

    /// How many forms and lines wait half typed.
    pub fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// When something has to be kept, if anything.
    pub fn due(&self) -> Option<Instant> {
        self.due.into_iter().chain(self.retry).min()
    }

    /// Whether what is half typed on the screen is not in the file.
    pub fn is_unkept(&self) -> bool {
        self.typed.is_some() && self.typed != self.kept
    }

    /// Whether something that was left is still here alone.
    pub fn is_held_back(&self) -> bool {
        !self.held_back.is_empty()
    }

    /// Keeps what is half typed.
    pub fn keep(&mut self, store: &mut Store) -> Result<(), StoreError> {
        self.due = None;
        if let Some((form, content)) = self.typed.clone().map(|typed| self.under_own_name(typed)) {
            if let Err(error) = store.put_draft(&form, &content) {
                self.due = Some(Instant::now() + AGAIN);
                return Err(error);
            }
            self.held_back.retain(|(held, _)| *held != form);
            self.waiting.insert(form, content);
            self.kept.clone_from(&self.typed);
        }
        self.retry = match self.put_held_back(store) {
            Ok(()) => None,
            // That has been said: it is tried again without a word.
            Err(_) => Some(Instant::now() + AGAIN),
        };
        Ok(())
    }

    fn put_held_back(&mut self, store: &mut Store) -> Result<(), StoreError> {
        while let Some((form, content)) = self.held_back.first() {
            match content {
                Some(content) => store.put_draft(form, content)?,
                None => store.drop_draft(form)?,
            }
            self.held_back.remove(0);
        }
        Ok(())
    }

    /// Holds what is half typed in a form that is left while another thread has the file, or the disk is full.
    pub fn let_go(&mut self) {
        self.due = None;
        self.retry = Some(Instant::now() + AGAIN);
        if let Some((form, content)) = self.typed.take().map(|typed| self.under_own_name(typed)) {
            self.waiting.insert(form.clone(), content.clone());
            self.held_back.retain(|(held, _)| *held != form);
            self.held_back.push((form, Some(content)));
        }
    }

    /// Gives up what was half typed in this form as soon as the file is here again.
    pub fn drop_later(&mut self, form: String) {
        let form = self.own_name(form);
        self.due = None;
        self.typed = None;
        self.waiting.remove(&form);
        self.held_back.push((form, None));
    }

    /// Gives up what was half typed in this form, of which nothing is in the file.
    pub fn forget(&mut self, form: &str) {
        self.due = None;
        self.typed = None;
        self.waiting.remove(form);
        self.held_back.retain(|(held, _)| held != form);
    }

    /// These drafts of the file as what is held back makes them.
    #[must_use]
    pub fn with_held_back(&self, mut drafts: Vec<Draft>) -> Vec<Draft> {
        for (form, content) in &self.held_back {
            drafts.retain(|draft| draft.form != *form);
            drafts.extend(content.iter().map(|content| Draft {
                form: form.clone(),
                content: content.clone(),
                at: Timestamp::now(),
            }));
        }
        drafts
    }

    /// Keeps and gives up what was held back.
    pub fn catch_up(&mut self, store: &mut Store) -> Result<(), StoreError> {
        self.put_held_back(store)?;
        // What is on the screen now is looked at anew.
        self.kept = None;
        self.due = self.typed.is_some().then(Instant::now);
        Ok(())
    }

    /// These drafts, read from a file that was written beside, with what was held back meanwhile and is typed now.
    #[must_use]
    pub fn after(self, other: Self) -> Self {
        Self {
            held_back: other.held_back,
            typed: other.typed,
            line_waits: other.line_waits,
            ..self
        }
    }

    /// Takes note of what was taken up again: that is gone on with under the name that it has.
    pub fn resume(&mut self, draft: &Json) {
        self.resumed.push(draft.clone());
        let known = self.waiting.iter().find(|(_, content)| *content == draft);
        if let Some((form, _)) = known {
            self.renamed.remove(form);
        }
    }

    /// From here on this window writes, after another one. What that left half typed stays beside what is half typed
    /// here, unless this goes on with it.
    pub fn take_over(&mut self, store: &Store) {
        let there = store.drafts().unwrap_or_default();
        self.waiting = there
            .iter()
            .map(|draft| (draft.form.clone(), draft.content.clone()))
            .collect();
        let here = self
            .held_back
            .iter()
            .map(|(form, _)| form)
            .chain(self.typed.iter().map(|(form, _)| form));
        let mut names: Vec<String> = self.waiting.keys().chain(here).cloned().collect();
        for draft in there {
            if !self.resumed.contains(&draft.content) {
                let own = free(draft.form.clone(), &names);
                names.push(own.clone());
                self.renamed.insert(draft.form, own);
            }
        }
        for (form, content) in std::mem::take(&mut self.held_back) {
            let held = match content {
                Some(content) => {
                    let (form, content) = self.under_own_name((form, content));
                    self.waiting.insert(form.clone(), content.clone());
                    (form, Some(content))
                }
                None => (self.own_name(form), None),
            };
            self.held_back.push(held);
        }
        self.kept = None;
        self.due = self.typed.is_some().then(Instant::now);
    }

    fn own_name(&self, form: String) -> String {
        self.renamed.get(&form).cloned().unwrap_or(form)
    }

    fn under_own_name(&self, (form, mut content): (String, Json)) -> (String, Json) {
        let own = self.own_name(form);
        if content["name"].is_string() {
            content["name"] = own.as_str().into();
        }
        (own, content)
    }

    /// Makes of all that is half typed what this makes of it; nothing: it is given up.
    pub fn rewrite(&mut self, rewritten: &dyn Fn(&Json) -> Option<Json>) {
        let again = |form: String, content: &Json| Some((form, rewritten(content)?));
        self.kept = None;
        self.typed = self
            .typed
            .take()
            .and_then(|(form, content)| again(form, &content));
        self.earlier.retain_mut(|draft| {
            let content = rewritten(&draft.content);
            content.map(|content| draft.content = content).is_some()
        });
        let waiting = std::mem::take(&mut self.waiting).into_iter();
        self.waiting = waiting
            .filter_map(|(form, content)| again(form, &content))
            .collect();
        for (_, content) in &mut self.held_back {
            *content = content.take().and_then(|content| rewritten(&content));
        }
    }

    /// Gives up what was half typed in this form.
    pub fn drop(&mut self, form: &str, store: &mut Store) -> Result<(), StoreError> {
        self.due = None;
        self.typed = None;
        self.kept = None;
        if self.line_waits && form == entry_line::NAME {
            return Ok(());
        }
        let form = self.own_name(form.to_owned());
        self.held_back.retain(|(held, _)| *held != form);
        store.drop_draft(&form)?;
        self.waiting.remove(&form);
        Ok(())
    }
}

impl App {
    /// Keeps what is half typed in a form that is left.
    pub(super) fn leave_half_typed(&mut self) {
        match self.is_written_beside() {
            true => self.drafts.let_go(),
            false => {
                self.tick();
                // What the disk would not take is held until it does.
                if self.drafts.is_unkept() {
                    self.drafts.let_go();
                }
            }
        }
    }

    /// Whether another thread has the file, so that nothing else may write in it.
    pub(super) fn is_written_beside(&self) -> bool {
        self.is_being_erased() || self.writing.is_some()
    }

    /// Whether something that is half typed, or was, is not in the file.
    pub(super) fn is_unkept(&self) -> bool {
        self.drafts.is_unkept() || self.drafts.is_held_back()
    }

    /// Has the file remember where one is.
    pub(super) fn remember(&mut self) -> Result<(), StoreError> {
        if self.desk.book.holder.is_some() {
            return Ok(());
        }
        let mut place = Map::new();
        let scope = &self.desk.book.scope;
        place.insert("main".to_owned(), Json::from(self.stage.main().label()));
        place.insert("kern".to_owned(), Json::from(scope.kern.map(|id| id.to_string())));
        place.insert("kind".to_owned(), Json::from(scope.kind.map(Code::code)));
        place.insert(
            "target_group".to_owned(),
            Json::from(scope.target_group.map(Code::code)),
        );
        for main in Main::ALL {
            let memory = self.stage.screen(main).memory().unwrap_or_default();
            place.insert(main.label().to_owned(), memory);
        }
        self.desk
            .book
            .store
            .remember(PLACE, &Json::Object(place).to_string())
    }

    /// Goes where one was the last time; what cannot be understood is left aside.
    pub(super) fn recall(&mut self) {
        let place = self.desk.book.store.recall(PLACE).ok().flatten();
        let place: Json = place
            .and_then(|place| serde_json::from_str(&place).ok())
            .unwrap_or_default();
        let text = |key: &str| place.get(key).and_then(Json::as_str).unwrap_or_default();
        let main = Main::ALL.into_iter().find(|main| main.label() == text("main"));
        self.stage.begin(main.unwrap_or_default());
        let bookmarks = Bookmarks::read(&self.desk.book.store);
        self.stage.recall_bookmarks(bookmarks);
        let kern = Id::parse(text("kern")).filter(|id| self.desk.book.real().kernen.contains_key(id));
        self.desk.book.scope = Scope {
            kern,
            kind: AssetKind::from_code(text("kind")),
            target_group: TargetGroup::from_code(text("target_group")),
        };
        for main in Main::ALL {
            if let Some(memory) = place.get(main.label()) {
                self.stage.screen_mut(main).recall(memory);
            }
        }
    }
}
