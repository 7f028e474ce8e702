//! Several pasted lines, each an entry: which of them will be stored, and what is odd about them.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::Value as Json;

use crate::domain::change::{Change, Edit};
use crate::domain::entry_line::{Entry, Piece, Preview, Staying, Taken, parse};
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::exchange::letter::lines_of_letter;
use crate::i18n::Words;
use crate::keys::Action;
use crate::screens::entry_line::stored::{Stored, added};
use crate::screens::entry_line::{EntryLineScreen, NAME, look};
use crate::screens::pasted::{Pasted, PastedRow, TypedFor};
use crate::screens::{Context, Effect};

/// Which part of the width the names get.
const NAMES: usize = 3;

/// Pasted lines.
pub(super) struct Several {
    pub(super) pasted: Pasted,
    /// What they would store, once that is known.
    previews: Arc<Vec<Preview>>,
    /// The lines among them that are of a letter, and no entries.
    letter: HashSet<String>,
}

impl Several {
    pub(super) fn new(lines: Vec<String>) -> Self {
        Self::of(Pasted::new(lines))
    }

    fn of(pasted: Pasted) -> Self {
        Self {
            pasted,
            previews: Arc::default(),
            letter: HashSet::new(),
        }
    }

    /// The lines as they were left.
    pub(super) fn of_draft(lines: &Json) -> Option<Self> {
        Pasted::of_draft(lines).map(Self::of)
    }

    pub(super) fn lines(&self) -> Vec<String> {
        self.pasted.texts().map(str::to_owned).collect()
    }

    pub(super) fn take_over(&mut self, previews: Arc<Vec<Preview>>, words: &Words) {
        let lines = previews.iter().map(|preview| preview.line.as_str());
        if lines.eq(self.pasted.texts()) {
            let told = previews
                .iter()
                .map(|preview| (preview.line.as_str(), is_reached(&preview.entry)));
            let letter = lines_of_letter(told, words);
            self.letter = letter.into_iter().map(str::to_owned).collect();
            self.previews = previews;
        }
    }

    /// What a line would store, if that is known of it as it is now.
    fn preview(&self, place: usize) -> Option<&Preview> {
        let preview = self.previews.get(place);
        preview.filter(|preview| preview.line == self.pasted.text(place))
    }

    /// Lines that resemble an entry begin switched off: a list that is pasted twice adds nothing. So do
    /// those of which nothing was recognised, that name a person beside what they are about, and greetings
    /// and sentences of a letter.
    fn is_on(&self, place: usize) -> bool {
        let entry = |preview: &Preview| is_known(preview) && !self.letter.contains(&preview.line);
        let good =
            |preview: &Preview| entry(preview) && preview.doubles.is_empty() && preview.person.is_none();
        let preview = self.preview(place).filter(|preview| has_name(preview));
        preview.is_some_and(|preview| self.pasted.is_on(place, good(preview)))
    }

    /// The places of the lines that are on.
    fn on(&self) -> BTreeSet<usize> {
        (0..self.pasted.len())
            .filter(|place| self.is_on(*place))
            .collect()
    }

    /// Whether it is not known yet what all of them would store.
    fn waits(&self) -> bool {
        (0..self.pasted.len()).any(|place| self.preview(place).is_none())
    }

    pub(super) fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        match action {
            Action::Save if self.pasted.is_typing() => self.take_typed(cx),
            Action::Mark => self.switch(),
            Action::KindOfAll => self.start_for_all("#"),
            Action::KernOfAll => self.start_for_all("@"),
            _ => self
                .pasted
                .act(action)
                .unwrap_or_else(|| vec![Effect::Say(Phrase::new("key-not-here"))]),
        }
    }

    fn switch(&mut self) -> Vec<Effect> {
        let place = self.pasted.cursor.0;
        if !self.preview(place).is_some_and(has_name) {
            return vec![Effect::Say(Phrase::new("lines-cannot"))];
        }
        self.pasted.switch(self.is_on(place));
        Vec::new()
    }

    fn start_for_all(&mut self, sign: &str) -> Vec<Effect> {
        self.pasted.start(TypedFor::All, sign);
        Vec::new()
    }

    /// What was typed over the list goes into the line, or into all of them.
    fn take_typed(&mut self, cx: &Context) -> Vec<Effect> {
        let Some((what, text)) = self.pasted.typed() else {
            return Vec::new();
        };
        let said = match what {
            TypedFor::Line(_) if text.is_empty() => Err(Phrase::new("lines-not-empty")),
            TypedFor::Line(place) => {
                self.pasted.correct(place, text);
                Ok(None)
            }
            TypedFor::All => self.put_in_all(&text, cx).map(Some),
        };
        match said {
            Ok(said) => {
                self.pasted.leave();
                said.map(Effect::Say).into_iter().collect()
            }
            Err(problem) => vec![Effect::Say(problem)],
        }
    }

    /// Puts these tags in all lines that are on, or in all if none is. What a line says itself of kind
    /// and kern stays.
    fn put_in_all(&mut self, tags: &str, cx: &Context) -> Result<Phrase, Phrase> {
        let read = |line: &str| parse(line, &cx.reading(), &Staying::default());
        let entry = read(tags);
        if entry.pieces.is_empty() || !entry.asset.name.is_empty() {
            return Err(Phrase::new("lines-for-all-unknown").text("typed", tags));
        }
        let on = self.on();
        let all = (0..self.pasted.len()).collect();
        let places = if on.is_empty() { all } else { on };
        for place in &places {
            let line = self.pasted.text(*place);
            let line = with_tags(line, &read(line), tags, &entry.pieces);
            self.pasted.rewrite(*place, line);
        }
        let said = Phrase::new("lines-for-all-done").number("count", places.len());
        Ok(said.text("typed", tags))
    }

    /// The places of the lines that go once the others are stored: those, and what the program itself took
    /// for a part of a letter. Whatever somebody chose or corrected stays.
    fn going(&self) -> BTreeSet<usize> {
        let of_letter = |place: &usize| self.letter.contains(self.pasted.text(*place));
        (0..self.pasted.len())
            .filter(|place| self.is_on(*place) || of_letter(place) && !self.pasted.is_touched(*place))
            .collect()
    }

    /// The lines that stay when the others are stored, all of them off; nothing if none does.
    pub(super) fn left(self) -> Option<Self> {
        let going = self.going();
        let previews = self.previews.iter().enumerate();
        let previews = previews.filter(|(place, _)| !going.contains(place));
        let previews: Vec<Preview> = previews.map(|(_, preview)| preview.clone()).collect();
        let pasted = self.pasted.left(&going)?;
        Some(Self {
            pasted,
            previews: Arc::new(previews),
            letter: self.letter,
        })
    }

    /// What stays for the first line that is left, if one is: from the line before it, or else from before.
    pub(super) fn staying_of_left(&self, before: Staying) -> Option<Staying> {
        let going = self.going();
        let first = (0..self.pasted.len()).find(|place| !going.contains(place))?;
        let earlier = first.checked_sub(1).and_then(|place| self.preview(place));
        Some(earlier.map_or(before, |preview| preview.entry.staying()))
    }

    pub(super) fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let chosen = self.pasted.cursor.within(self.pasted.len()).0;
        let about = match self.preview(chosen) {
            Some(preview) => {
                let person = preview.person.as_deref();
                let hint =
                    person.map(|name| cx.words.tell(&Phrase::new("lines-person-how").text("name", name)));
                let said = [hint, Some(look::in_words(preview, cx))];
                said.into_iter().flatten().collect::<Vec<_>>().join("\n")
            }
            None => cx.words.tell(&self.pasted.reading()),
        };
        self.pasted.draw(
            frame,
            area,
            NAMES,
            |place| self.row(place, cx),
            (self.on().len(), &about),
            cx,
        );
    }

    fn row(&self, place: usize, cx: &Context) -> PastedRow {
        let Some(preview) = self.preview(place) else {
            return PastedRow {
                on: false,
                name: self.pasted.text(place).to_owned(),
                said: String::new(),
                is_odd: false,
            };
        };
        let odd = self.odd(preview, cx);
        PastedRow {
            on: self.is_on(place),
            name: preview.entry.asset.name.to_string(),
            is_odd: !odd.is_empty(),
            said: if odd.is_empty() {
                look::parts(preview, cx)
            } else {
                odd.join(", ")
            },
        }
    }

    /// What is odd about a line.
    fn odd(&self, preview: &Preview, cx: &Context) -> Vec<String> {
        let mut odd = Vec::new();
        if !has_name(preview) {
            odd.push(cx.words.say("lines-no-name"));
        }
        if self.letter.contains(&preview.line) {
            odd.push(cx.words.say("lines-letter"));
        }
        if let Some(person) = &preview.person {
            let person = Phrase::new("lines-person").text("name", person.as_str());
            odd.push(cx.words.tell(&person));
        }
        if let Some((double, _)) = preview.doubles.first() {
            let name = self.name_of(*double, cx);
            odd.push(cx.words.tell(&Phrase::new("lines-double").text("name", name)));
        }
        if !preview.entry.unknown.is_empty() {
            let words = preview.entry.unknown.join(" ");
            odd.push(cx.words.tell(&Phrase::new("lines-unknown").text("words", words)));
        }
        odd
    }

    /// The name of an entry of the village, or of one of these lines.
    fn name_of(&self, id: Id, cx: &Context) -> String {
        let line = self.previews.iter().find(|preview| preview.id == id);
        line.map_or_else(
            || cx.village.name_of(RecordKind::Asset, id),
            |preview| preview.entry.asset.name.to_string(),
        )
    }
}

impl EntryLineScreen {
    /// What can be done with the pasted lines.
    pub(super) fn act_on_lines(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        let is_typing = self.shown().is_some_and(|several| several.pasted.is_typing());
        match action {
            Action::Save if !is_typing => self.store_several(cx),
            Action::Discard if !is_typing => self.discard_several(),
            Action::EntryLine if !is_typing => {
                self.aside = true;
                self.ask()
            }
            _ => {
                let several = self.several.as_mut();
                let mut effects = several.map_or_else(Vec::new, |several| several.act(action, cx));
                effects.extend(self.ask());
                effects
            }
        }
    }

    /// Throws the pasted lines away, when asked twice.
    fn discard_several(&mut self) -> Vec<Effect> {
        let asked = self.several.as_mut().map(|several| several.pasted.discard());
        if let Some(Err(again)) = asked {
            return vec![Effect::Say(again)];
        }
        self.several = None;
        let mut effects = self.changed();
        effects.push(Effect::Say(Phrase::new("lines-discarded")));
        effects
    }

    /// Stores the lines that are on, all at once.
    fn store_several(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(several) = &self.several else {
            return Vec::new();
        };
        if several.waits() {
            return vec![Effect::Say(several.pasted.reading())];
        }
        let on = several.on();
        let wanted: Vec<&Preview> = on.iter().filter_map(|place| several.preview(*place)).collect();
        let [first, ..] = wanted.as_slice() else {
            return vec![Effect::Say(Phrase::new("lines-none"))];
        };
        let label = match wanted.as_slice() {
            [one] => added(&one.entry),
            _ => Phrase::new("edit-added-lines").number("count", wanted.len()),
        };
        let after = wanted
            .last()
            .map_or(Staying::default(), |last| last.entry.staying());
        let saving = Stored {
            id: first.id,
            text: String::new(),
            line: None,
            before: self.staying,
            after,
        };
        let edit = Edit::new(label, changes(&wanted, cx));
        let (stored, left) = (wanted.len(), several.pasted.len() - several.going().len());
        self.saving = Some(saving);
        let mut effects = vec![Effect::Save(edit)];
        if left == 0 && self.line.text().is_empty() {
            effects.push(Effect::DropDraft(NAME.to_owned()));
        }
        effects.extend(lines_left(stored, left));
        effects
    }
}

/// What is said after storing so many pasted lines, if some are left.
pub fn lines_left(stored: usize, left: usize) -> Option<Effect> {
    let said = Phrase::new("lines-left").number("stored", stored);
    (left != 0).then(|| Effect::Say(said.number("left", left)))
}

/// What storing these lines changes. A relation with a line that is off falls away with it.
fn changes(wanted: &[&Preview], cx: &Context) -> Vec<Change> {
    let new: HashSet<Id> = wanted.iter().map(|preview| preview.id).collect();
    let there =
        |id: Option<Id>| id.is_some_and(|id| new.contains(&id) || cx.village.assets.contains_key(&id));
    wanted
        .iter()
        .flat_map(|preview| preview.changes(cx.today))
        .filter(|change| match &change.after {
            Some(AnyRecord::Relation(relation)) => there(relation.from.0) && there(relation.to.0),
            _ => true,
        })
        .collect()
}

/// The line with these tags before its description, apart from what it says itself of kind and kern.
fn with_tags(line: &str, entry: &Entry, tags: &str, pieces: &[Piece]) -> String {
    let said = |taken: Taken| entry.pieces.iter().any(|piece| piece.taken == taken);
    let only_one = |taken: Taken| matches!(taken, Taken::Kind | Taken::Kern);
    let description = entry
        .pieces
        .iter()
        .find(|piece| piece.taken == Taken::Description);
    let end = description.map_or(line.len(), |piece| piece.range.start);
    let (start, rest) = (line[..end].trim_end(), &line[end..]);
    let wanted = pieces
        .iter()
        .filter(|piece| !only_one(piece.taken) || !said(piece.taken));
    let wanted = wanted.map(|piece| &tags[piece.range.clone()]);
    let parts: Vec<&str> = std::iter::once(start).chain(wanted).chain([rest]).collect();
    parts.join(" ").trim().to_owned()
}

/// Whether a number or an address stands in it.
fn is_reached(entry: &Entry) -> bool {
    !entry.asset.phone.is_empty() || !entry.asset.email.is_empty()
}

/// Whether it has more of a name than what was not recognised.
fn is_known(preview: &Preview) -> bool {
    let entry = &preview.entry;
    has_name(preview) && *entry.asset.name != *entry.unknown.join(" ")
}

fn has_name(preview: &Preview) -> bool {
    !preview.entry.asset.name.is_empty()
}
