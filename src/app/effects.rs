//! Carrying out what screens want done.

use std::path::Path;
use std::sync::Arc;

use crate::app::App;
use crate::app::book::{Book, Claim};
use crate::app::handover::is_sealed_file;
use crate::app::jobs::Wanted;
use crate::app::mistakes;
use crate::app::note::Note;
use crate::app::terminal::{colours_there, colours_wanted, has_clipboard};
use crate::app::write::Write;
use crate::domain::change::Edit;
use crate::domain::gaps::Scope;
use crate::domain::listing::Order;
use crate::domain::phrase::Phrase;
use crate::domain::record::RecordKind;
use crate::i18n::Language;
use crate::screens::{Choice, Effect, Input, Main};
use crate::store::{Occasion, StoreError};
use crate::widgets::theme::{Colours, Theme};

impl App {
    /// Carries the effects out, in order, as long as what has to be kept can be.
    pub(super) fn carry_out(&mut self, effects: Vec<Effect>) {
        let mut effects = effects.into_iter();
        while let Some(effect) = effects.next() {
            let wrote = self.writing.is_some();
            // What cannot be kept stays on the screen: a form closes once it is stored.
            if !self.carry_out_one(effect)
                || self.waits_for_copy(effects.by_ref())
                || !wrote && self.after_writing(effects.by_ref())
            {
                return;
            }
        }
    }

    /// Says whether what comes after it may be carried out too.
    fn carry_out_one(&mut self, effect: Effect) -> bool {
        match effect {
            Effect::Go(main) => self.go(main),
            Effect::Open(route) => self.open_panel(route),
            Effect::Back => self.stage.pop(),
            Effect::BackWith(choice) => self.back_with(choice),
            Effect::Do(action) => self.act(action),
            Effect::Save(edit) => return self.save(&edit),
            Effect::Undo if self.meets_erasure() || self.asks_before_undo() => {}
            Effect::Undo | Effect::UndoLarge => self.take_back(Write::TakeBack),
            Effect::Redo => self.take_back(Write::DoAgain),
            Effect::ListHistory => self.list_history(),
            Effect::ListDrafts => self.list_drafts(),
            Effect::TellGivenOut => self.tell_given_out(),
            Effect::GoOn(draft) => self.go_on(&draft),
            Effect::TakeBack(_) if self.meets_erasure() => {}
            Effect::TakeBack(count) => self.take_back(Write::TakeBackSeveral(count)),
            Effect::Say(phrase) => self.say(phrase),
            Effect::AskToWrite => drop(self.may_write()),
            Effect::SayKept => self.say(Phrase::new(match self.desk.book.holder {
                Some(_) => "draft-kept-here",
                None => "draft-kept",
            })),
            // A window that can only read has kept nothing.
            Effect::DropDraft(form) if self.desk.book.holder.is_some() => self.drafts.forget(&form),
            Effect::DropDraft(form) if self.is_written_beside() => self.drafts.drop_later(form),
            Effect::DropDraft(form) => {
                let dropped = self.drafts.drop(&form, &mut self.desk.book.store);
                self.report_failure(dropped);
            }
            Effect::List { query, order } => {
                if self.desk.book.gate.is_covered() {
                    return true;
                }
                self.lists_asked += 1;
                let wanted = self.wanted(query, order, self.desk.book.scope);
                self.jobs.list(self.lists_asked, wanted);
            }
            Effect::Seek(query) => {
                self.lists_asked += 1;
                let wanted = self.wanted(query, Order::default(), Scope::default());
                self.jobs.seek(self.lists_asked, wanted);
            }
            Effect::Preview(typing) => {
                self.previews_asked += 1;
                let village = self.desk.book.shown().clone();
                let words = self.desk.words.clone();
                self.jobs
                    .preview(self.previews_asked, village, typing, words, self.desk.today());
            }
            Effect::Count(searches) => {
                if !self.desk.book.gate.is_covered() {
                    let village = self.desk.book.shown().clone();
                    let words = self.desk.words.clone();
                    let version = self.desk.book.version;
                    self.jobs
                        .count(version, village, searches, words, self.desk.today());
                }
            }
            Effect::Look(scope) => {
                self.desk.book.scope = scope;
                self.desk.book.version += 1;
                self.find_gaps();
                self.tell_all(&Input::Changed(None));
            }
            Effect::Find(query) => {
                self.go(Main::Inventory);
                self.tell_top(Input::Chosen(Choice::Text(query)));
            }
            Effect::Around(asset) => {
                self.go(Main::Network);
                self.tell_top(Input::Chosen(Choice::Record(RecordKind::Asset, asset)));
            }
            Effect::ShowGap(rule, subject) => {
                self.go(Main::Overview);
                self.tell_top(Input::Chosen(Choice::Gap(rule, subject)));
            }
            Effect::ShowCell(rule, row, column) => {
                self.stage.go_aside(Main::Overview);
                self.tell_top(Input::Shown);
                self.tell_top(Input::Chosen(Choice::Cell(rule, row, column)));
            }
            Effect::Speak(language) => self.speak(language),
            Effect::Paint(colours) => self.paint(colours),
            Effect::UseMouse(wanted) => self.use_mouse(wanted),
            Effect::UseLogbook(wanted) => self.use_logbook(wanted),
            Effect::UseDrawing(wanted) => {
                self.preferences.drawing = wanted;
                self.save_preferences();
                self.refresh_about();
            }
            Effect::Copy(text) if has_clipboard() => self.errands.copy = Some(text),
            Effect::Copy(_) => {
                self.note = Some(Note::Problem(Phrase::new("copy-impossible")));
                return false;
            }
            Effect::LookAtCopies => self.look_at_copies(),
            Effect::Restore(path) => self.restore(&path),
            Effect::RestoreAtHand => self.restore_at_hand(),
            Effect::CopyFile(path) => return self.copy_file(&path),
            Effect::NumberWalk { walk, kern } => self.number_walk(walk, kern),
            Effect::Hand(handout, format, target) => return self.hand(handout, format, target),
            Effect::LookBeforeErasing(person) => self.look_before_erasing(person),
            Effect::Erase(person, decided) => self.erase(person, decided),
            Effect::EraseReturned => self.erase_returned(),
            Effect::Export(errand) => return self.export(errand),
            Effect::Share(errand) => return self.share(*errand),
            Effect::Unseal(file, passphrase) => self.unseal(file, passphrase),
            Effect::ReadList(source, options) => self.read_list(source, *options),
            Effect::PlanList(options) => self.plan_list(*options),
            Effect::StopList => self.stop_list(),
            Effect::KeepRefused(import, list) => self.keep_refused(&import, list.as_deref()),
            Effect::RememberList(shape, options, file) => self.remember_list(shape, &options, file),
            Effect::RememberAnswers(label, answers) => self.remember_answers(label, answers),
            Effect::Salvage(path) => self.salvage(path),
            Effect::KeepElsewhere(path) => self.keep_elsewhere(&path),
            Effect::OpenFile(path) => self.open_file(&path),
            Effect::Found { village, kernen } => return self.found(&village, &kernen),
            Effect::LoadDemo => self.load_demo(),
            Effect::RemoveDemo => self.remove_demo(),
            Effect::Unmask => self.unmask(),
            Effect::Redraw => self.errands.redraw = true,
            Effect::Quit => self.leave(),
        }
        true
    }

    fn wanted(&self, query: String, order: Order, scope: Scope) -> Wanted {
        Wanted {
            village: self.desk.book.shown().clone(),
            words: self.desk.words.clone(),
            today: self.desk.today(),
            query,
            order,
            scope,
        }
    }

    fn go(&mut self, main: Main) {
        if self.stage.main() == main && self.stage.panel().is_none() {
            return self.say(Phrase::new("panel-already"));
        }
        self.stage.go(main);
        self.tell_top(Input::Shown);
    }

    fn back_with(&mut self, choice: Choice) {
        self.stage.pop();
        self.tell_top(Input::Chosen(choice));
    }

    /// Whether we may write now; a window that could only read asks again, for the other one may be
    /// closed by now. What was just wanted may not fit what the other one wrote meanwhile.
    pub(super) fn may_write(&mut self) -> bool {
        if self.must_wait() {
            return false;
        }
        match self.desk.book.claim() {
            Claim::Had => true,
            Claim::Got { same } => {
                self.drafts.take_over(&self.desk.book.store);
                self.refresh_about();
                match same {
                    // Why it could not be done is over.
                    true => self.note = None,
                    false => self.say(Phrase::new("now-writing")),
                }
                self.show_anew();
                same
            }
            Claim::Refused => {
                self.note = self.desk.book.only_reads();
                self.offer_way_out();
                false
            }
        }
    }

    /// Keeps the edit; says whether nothing is in the way.
    fn save(&mut self, edit: &Edit) -> bool {
        if edit.changes.is_empty() {
            self.say(Phrase::new("nothing-changed"));
            return true;
        }
        if !self.may_write() {
            return false;
        }
        let Ok(edit) = self.desk.book.unmasked(edit) else {
            let covered = self.desk.book.gate.is_covered();
            let stops_here = self.stage.top().again().is_some();
            self.say(Phrase::new(match (covered, stops_here) {
                (true, _) => "present-cover",
                (false, true) => "entry-hidden-f5",
                (false, false) => "entry-hidden",
            }));
            return false;
        };
        if self.warns_of_hidden(&edit) {
            return false;
        }
        let edit = self.desk.book.with_standing(edit, self.desk.today());
        if let Some(occasion) = Occasion::before(self.desk.book.real(), &edit) {
            return self.save_after_copy(edit, occasion, false);
        }
        self.write(Write::Keep(edit))
    }

    /// Takes back what was done, or does it again.
    fn take_back(&mut self, write: Write) {
        if self.may_write() {
            self.write(write);
        }
    }

    /// After the disk: says what was done, and has everything follow from it.
    pub(super) fn saved_as(&mut self, saved: Result<Option<Edit>, StoreError>, note: fn(Phrase) -> Note) {
        match saved {
            Ok(Some(edit)) => {
                self.lost = None;
                self.unkept = None;
                self.saved = Some(self.desk.clock.time());
                self.note = Some(note(edit.label.clone()));
                self.just_done = matches!(self.note, Some(Note::Done(_)));
                self.tour_sees_edit(&edit);
                if self.desk.book.gate.is_covered() {
                    return self.mask();
                }
                self.find_gaps();
                self.tell_all(&Input::Changed(Some(Arc::new(edit))));
            }
            Ok(None) => {}
            Err(error) => {
                // It was read again: what was wanted may not fit what is there now.
                if matches!(error, StoreError::ChangedElsewhere { .. }) {
                    self.show_anew();
                }
                self.complain_of_edit(&error);
            }
        }
    }

    pub(super) fn report_failure(&mut self, done: Result<(), StoreError>) {
        if let Err(error) = done {
            self.complain(&error);
        }
    }

    fn speak(&mut self, language: Language) {
        self.desk.words.speak(language);
        mistakes::speak(&self.desk.words);
        self.preferences.language = Some(language);
        self.say(Phrase::new("language-changed"));
        // What went wrong with that is told instead.
        self.save_preferences();
        self.refresh_about();
        if self.desk.book.gate.is_presenting() {
            // Who is hidden is called something in the language of the screen.
            self.desk.book.cover();
            self.mask();
        }
        self.tell_all(&Input::Words);
    }

    fn paint(&mut self, colours: Colours) {
        self.preferences.colours = colours;
        let presenting = self.desk.theme.presenting;
        self.desk.theme = Theme::new(colours_wanted(colours), self.desk.theme.signs).within(colours_there());
        self.desk.theme.presenting = presenting;
        self.save_preferences();
        self.refresh_about();
        self.errands.redraw = true;
    }

    pub(super) fn open_file(&mut self, path: &Path) {
        if self.must_wait() {
            return;
        }
        if dunce::canonicalize(path).is_ok_and(|path| path == self.desk.book.store.path()) {
            return self.say(Phrase::new("inventories-already"));
        }
        if is_sealed_file(path) {
            return self.ask_to_unseal(path);
        }
        let left = self.close();
        self.report_failure(left);
        match Book::open_for_screen(path) {
            Ok(book) => {
                self.desk.book = book.after(&self.desk.book);
                self.arrive();
            }
            Err(StoreError::Damaged { path, .. }) => self.offer_rescue(&path),
            Err(error) => self.complain(&error),
        }
    }

    /// Says whether it is kept.
    fn found(&mut self, village: &str, kernen: &[String]) -> bool {
        let founding = self.desk.book.founding(village, kernen);
        let kept = self.save(&founding);
        if kept {
            self.stage.go(Main::Overview);
        }
        kept
    }

    fn load_demo(&mut self) {
        if self.must_wait() {
            return;
        }
        self.stage.go(Main::Overview);
        let today = self.desk.today();
        let loaded = self.desk.book.load_demo(today);
        self.refresh_about();
        self.saved_as(loaded.map(Some), Note::Done);
    }

    fn remove_demo(&mut self) {
        if self.must_wait() {
            return;
        }
        if !self.desk.book.demo {
            return self.say(Phrase::new("no-demo-here"));
        }
        let today = self.desk.today();
        let removed = self.desk.book.remove_demo(today);
        self.refresh_about();
        self.saved_as(removed.map(Some), Note::Done);
        self.tour = None;
        if !self.desk.book.is_new() {
            if self.desk.book.real().settings().village.is_empty() {
                // Its name went with it.
                self.open_settings();
            }
            return;
        }
        self.stage.begin(Main::Overview);
        // Whoever begins now begins in their own file, not in that of the demo village.
        if self.desk.book.store.path() == self.places.demo() {
            let own = self.places.inventory();
            return self.open_file(&own);
        }
        self.open_welcome();
    }
}
