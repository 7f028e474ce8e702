//! From keys to wishes: what means the same everywhere is carried out here, the rest is told to the
//! screen on top.

use std::path::PathBuf;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use strum::VariantArray;

use crate::app::App;
use crate::app::imports::may_be_list;
use crate::app::mistakes::on_purpose;
use crate::app::note::Note;
use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::scrub::scrub;
use crate::exchange::handout::Handout;
use crate::keys::{ALWAYS, Action, EVERYWHERE, MOVING, edits_text, key_name, makes_text, wish};
use crate::screens::file_choice::place_here;
use crate::screens::handout::HandoutRoute;
use crate::screens::{Effect, FormRoute, Input, Main, Route, Screen, open, places};
use crate::widgets::theme::Colours;

impl App {
    pub(super) fn key(&mut self, key: KeyEvent) {
        // Esc and a letter right after it arrive as Alt and that letter; no table has such a key.
        if let Some((esc, letter)) = after_escape(&key) {
            self.press(esc);
            return self.press(letter);
        }
        self.press(key);
    }

    /// A key that is held down types and moves on and on; anything else it does once (U43).
    pub(super) fn held(&mut self, key: KeyEvent) {
        let name = key_name(&key);
        let moves = MOVING.iter().any(|binding| Some(binding.key) == name.as_deref());
        if !self.is_answer(&key) && (moves || self.stage.top().typing()) {
            self.key(key);
        }
    }

    fn press(&mut self, key: KeyEvent) {
        if self.desk.book.gate.is_covered() {
            return self.key_while_covered(&key);
        }
        // Nothing is done that is not seen; what is typed goes where it went.
        let is_wish = !(self.stage.top().typing() && edits_text(&key));
        if self.desk.spots.are_hidden() && is_wish && wish(&key, &[ALWAYS], false).is_none() {
            return;
        }
        if self.is_answer(&key) {
            self.interrupted = false;
            self.remark_is_read();
            return self.tell_top(Input::Key(key));
        }
        let screen = self.stage.top();
        let (table, typing) = (screen.keys(), screen.typing());
        let others = if screen.insists() { ALWAYS } else { EVERYWHERE };
        let typing =
            typing || screen.insists() && !table.iter().any(|own| Some(own.key) == key_name(&key).as_deref());
        let action = wish(&key, &[&table, others], typing);
        if action != Some(Action::Interrupt) {
            self.interrupted = false;
        }
        self.remark_is_read();
        match action {
            Some(action) => self.act(action),
            None if typing && edits_text(&key) => self.tell_top(Input::Key(key)),
            // What another key would do elsewhere helps nobody before the question is answered.
            None if self.stage.top().insists() && !self.stage.top().typing() => {
                self.tell_top(Input::Key(key));
            }
            None => self.say(places::of_key(&key, &self.desk.words)),
        }
    }

    /// Whether the screen on top takes the key for an answer.
    fn is_answer(&self, key: &KeyEvent) -> bool {
        let KeyCode::Char(sign) = key.code else {
            return false;
        };
        makes_text(key) && self.stage.top().answers(sign)
    }

    /// What was done stays in sight until the next change; any other remark has been read.
    pub(super) fn remark_is_read(&mut self) {
        if matches!(self.note, Some(Note::Said(_) | Note::Written(_))) {
            self.note = None;
        }
    }

    /// While nothing is shown yet, one can only leave.
    fn key_while_covered(&mut self, key: &KeyEvent) {
        match wish(key, &[ALWAYS], false) {
            Some(action) => self.act(action),
            None => self.say(Phrase::new("present-cover")),
        }
    }

    pub(super) fn paste(&mut self, text: &str) {
        if self.desk.book.gate.is_covered() {
            self.say(Phrase::new("present-cover"));
        } else if self.stage.top().takes_lists() {
            // Between cells that are copied from a spreadsheet stand tabs.
            let cells = text.split('\t').map(scrub);
            self.tell_top(Input::Paste(cells.collect::<Vec<_>>().join("\t")));
        } else if self.stage.top().typing() || self.stage.top().takes_lines() {
            self.tell_top(Input::Paste(scrub(text).into_owned()));
        } else if self.must_wait() {
            // That has been said.
        } else if let Some(file) = dragged(text).filter(|_| self.may_be_dragged_onto()) {
            let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
            let question = Phrase::new("import-dragged").text("file", scrub(&name));
            let import = Effect::Open(Route::Import(Some(file.clone())));
            self.open_panel(Route::Before(question, import.into()));
        } else {
            self.say(Phrase::new("paste-refused"));
        }
    }

    /// Whether a list may be dragged onto the screen: a question has to be answered first.
    fn may_be_dragged_onto(&self) -> bool {
        !self.desk.book.gate.is_presenting() && !self.stage.top().insists()
    }

    /// Carries out a wish: what means the same everywhere here, the rest by the screen on top.
    pub(super) fn act(&mut self, action: Action) {
        self.tour_sees_wish(action);
        match action {
            Action::Overview => self.carry_out(vec![Effect::Go(Main::Overview)]),
            Action::Inventory => self.carry_out(vec![Effect::Go(Main::Inventory)]),
            Action::Network => self.carry_out(vec![Effect::Go(Main::Network)]),
            Action::Plan => self.carry_out(vec![Effect::Go(Main::Plan)]),
            Action::Stories => self.carry_out(vec![Effect::Go(Main::Stories)]),
            Action::Map => self.carry_out(vec![Effect::Go(Main::Map)]),
            // First back within the screen itself.
            Action::Return if self.stage.top().walked() => self.tell_top(Input::Action(action)),
            Action::Return if self.stage.panel().is_none() => self.go_back(),
            // In a panel one was below it.
            Action::Return => self.tell_top(Input::Action(Action::Back)),
            // What was done names people as they were called then.
            Action::History if self.desk.book.gate.is_presenting() => self.say(Phrase::new("entry-hidden")),
            Action::History => self.open_once(Route::History),
            Action::Drafts if self.desk.book.gate.is_presenting() => self.say(Phrase::new("entry-hidden")),
            Action::Drafts => self.open_once(Route::Drafts),
            // In a form they are about what is typed there.
            Action::Undo | Action::Redo if self.stage.has_own(action) => {
                self.tell_top(Input::Action(action));
            }
            Action::Undo => self.carry_out(vec![Effect::Undo]),
            Action::Redo => self.carry_out(vec![Effect::Redo]),
            Action::Palette => {
                let below = self.stage.top();
                self.open_panel(Route::Palette(below.keys(), below.typing()));
            }
            Action::Help => {
                let below = self.stage.top();
                let answers = below.answer_keys(&self.desk.context());
                self.open_once(Route::Help(below.keys(), below.typing(), answers));
            }
            Action::Language => self.carry_out(vec![Effect::Speak(self.desk.words.language().other())]),
            Action::Theme => {
                let next = (self.preferences.colours.index() + 1) % Colours::VARIANTS.len();
                self.carry_out(vec![Effect::Paint(Colours::VARIANTS[next])]);
            }
            // Better said before the kind is chosen than after.
            Action::New | Action::EntryLine if self.desk.book.holder.is_some() && !self.may_write() => {}
            // Over pasted lines it types one beside them.
            Action::EntryLine if self.stage.has_own(action) => self.tell_top(Input::Action(action)),
            Action::EntryLine if self.stage.takes_lines() => self.say(Phrase::new("line-already")),
            Action::EntryLine => self.open_panel(Route::EntryLine(None)),
            Action::Preferences => self.open_once(Route::Preferences),
            Action::Inventories => self.open_once(Route::Inventories),
            Action::Whereabouts => {
                self.find_whereabouts();
                self.open_once(Route::Whereabouts);
            }
            Action::Share => self.open_once(Route::Share),
            Action::Backups => {
                self.find_backups();
                self.open_once(Route::Backups);
            }
            Action::Tour => self.turn_tour(),
            Action::TourNext => self.next_stop(),
            Action::Workbook => self.open_once(Route::Workbook),
            // Where a walk is chosen, it is about that one.
            Action::Walk if self.stage.top().keys().iter().any(|own| own.action == action) => {
                self.tell_top(Input::Action(action));
            }
            Action::Walk => self.open_once(Route::Walks),
            // Where something is chosen that has a page of its own, it is about that one.
            Action::Print if self.stage.top().keys().iter().any(|own| own.action == action) => {
                self.tell_top(Input::Action(action));
            }
            Action::Print => self.open_once(Route::Pages(None)),
            Action::Conversation => self.open_once(Route::Conversation(None)),
            Action::Channels => self.open_once(Route::Channels(Vec::new())),
            Action::Import => self.open_once(Route::Import(None)),
            Action::Offerings => self.open_once(Route::Offerings),
            Action::Demand => self.open_once(Route::Demand),
            // Where two are marked, it is about those.
            Action::Doubles if self.stage.top().keys().iter().any(|own| own.action == action) => {
                self.tell_top(Input::Action(action));
            }
            Action::Doubles => self.open_once(Route::Doubles),
            // Where somebody is chosen, it is about them.
            Action::Erase if self.stage.top().keys().iter().any(|own| own.action == action) => {
                self.tell_top(Input::Action(action));
            }
            Action::Erase => self.open_once(Route::Erase(None)),
            Action::Review => self.open_once(Route::Review),
            Action::Kernen => self.open_once(Route::Kernen),
            Action::Report => {
                let route = Route::report(&self.desk.context());
                self.find_folders(&route);
                self.open_once(route);
            }
            Action::Snapshots => self.open_once(Route::Snapshots),
            Action::Export => self.open_once(Route::Exports),
            Action::OpenWritten => self.open_written(false),
            Action::OpenFolder => self.open_written(true),
            Action::Settings => self.open_settings(),
            Action::Present => self.present(),
            Action::RemoveDemo => self.carry_out(vec![Effect::RemoveDemo]),
            Action::Mouse => self.let_go_or_take(),
            Action::Redraw => {
                self.errands.redraw = true;
                on_purpose::get_ready();
                on_purpose::here("key");
            }
            Action::KeepElsewhere => self.wants_elsewhere(),
            Action::Quit => self.leave(),
            Action::Interrupt if self.interrupted => self.errands.leave = true,
            Action::Interrupt => {
                self.interrupted = true;
                let is_lost = self.desk.book.holder.is_some() && self.is_unkept();
                self.say(Phrase::new(match is_lost {
                    true => "interrupt-loses",
                    false => "interrupt-again",
                }));
            }
            other => self.tell_top(Input::Action(other)),
        }
    }

    pub(super) fn go_back(&mut self) {
        if self.stage.go_back() {
            self.tell_top(Input::Shown);
        } else {
            self.say(Phrase::new("nowhere-back"));
        }
    }

    /// Opens a panel of which one is enough: not over itself.
    fn open_once(&mut self, route: Route) {
        if !self.may_open(&route) {
            return;
        }
        self.find_folders(&route);
        let panel = open(route, &self.desk.context());
        if self.stage.panel().map(Screen::sort) == Some(panel.sort()) {
            return self.say(Phrase::new("panel-already"));
        }
        self.stage.push(panel);
        self.survey_anew();
        self.tell_top(Input::Shown);
    }

    /// Whether the panel may be seen now: a list is full of people, and the page of a person says everything
    /// of them. Both stay closed while others look along.
    fn may_open(&mut self, route: &Route) -> bool {
        if route.only_takes_in() && self.desk.book.holder.is_some() && !self.may_write() {
            return false;
        }
        // These look into the file itself.
        if matches!(route, Route::Import(_) | Route::Erase(_)) && self.must_wait() {
            return false;
        }
        if !self.desk.book.gate.is_presenting() {
            return true;
        }
        let said = match route {
            Route::Import(_) => "import-presenting",
            Route::Share | Route::Unseal(_) => "share-presenting",
            Route::Erase(_) => "erase-presenting",
            Route::Handout(wanted) if wanted.handout.is_of_one_person() => "entry-hidden",
            _ => return true,
        };
        self.say(Phrase::new(said));
        false
    }

    pub(super) fn open_panel(&mut self, route: Route) {
        if let Route::Form(FormRoute {
            record, id: Some(id), ..
        }) = &route
            && self.desk.book.hides(record.kind(), *id)
        {
            return self.say(Phrase::new("entry-hidden"));
        }
        if !self.may_open(&route) {
            return;
        }
        // What somebody answered or offers is personal data.
        let about = match &route {
            Route::Offering(route) => std::slice::from_ref(&route.asset),
            Route::Questionnaire(route) => &route.assets,
            Route::Handout(HandoutRoute {
                handout: Handout::Person(id, _),
                ..
            }) => std::slice::from_ref(id),
            _ => &[],
        };
        if about
            .iter()
            .any(|id| self.desk.book.hides(RecordKind::Asset, *id))
        {
            return self.say(Phrase::new("entry-hidden"));
        }
        self.find_folders(&route);
        let route = self.with_half_typed(route);
        let route = self.with_facts(route);
        let panel = open(route, &self.desk.context());
        self.stage.push(panel);
        self.survey_anew();
        self.tell_top(Input::Shown);
    }

    pub(super) fn open_settings(&mut self) {
        let settings = self.desk.book.shown().settings().clone();
        self.open_panel(Route::form(
            AnyRecord::Settings(settings.into()),
            Some(Id::ONLY),
            None,
        ));
    }
}

/// The list that was dragged onto the screen, if its place is all that came.
fn dragged(text: &str) -> Option<PathBuf> {
    const LONGEST: usize = 4096;
    let one = text.len() < LONGEST && text.trim().lines().count() == 1;
    let file = one.then(|| place_here(text)).flatten()?;
    (file.is_absolute() && may_be_list(&file) && file.is_file()).then_some(file)
}

/// The two keys that one of Alt and a letter stands for.
fn after_escape(key: &KeyEvent) -> Option<(KeyEvent, KeyEvent)> {
    let only_alt =
        key.modifiers.contains(KeyModifiers::ALT) && !key.modifiers.contains(KeyModifiers::CONTROL);
    let letter = KeyEvent::new(key.code, key.modifiers - KeyModifiers::ALT);
    let escape = KeyEvent::new(KeyCode::Esc, KeyModifiers::NONE);
    (only_alt && matches!(key.code, KeyCode::Char(_))).then_some((escape, letter))
}
