//! Several pasted lines, each an entry: which of them will be stored, and what is odd about them.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use ratatui::text::Line;

use crate::domain::change::{Change, Edit};
use crate::domain::entry_line::{Preview, Staying};
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::keys::Action;
use crate::screens::entry_line::stored::{Stored, added};
use crate::screens::entry_line::{EntryLineScreen, NAME, look};
use crate::screens::{Context, Effect};
use crate::widgets::list::list;
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, step};

/// Pasted lines.
pub(super) struct Several {
    pub(super) lines: Vec<String>,
    /// What they would store, once that is known.
    previews: Arc<Vec<Preview>>,
    /// Which of them will be stored.
    on: BTreeSet<usize>,
    cursor: Cursor,
}

impl Several {
    pub(super) fn new(lines: Vec<String>) -> Self {
        Self {
            lines,
            previews: Arc::default(),
            on: BTreeSet::new(),
            cursor: Cursor(0),
        }
    }

    /// Lines that resemble an entry begin switched off: a list that is pasted twice adds nothing. So do
    /// those of which nothing was recognised.
    pub(super) fn take_over(&mut self, previews: Arc<Vec<Preview>>) {
        let is_ours = previews.iter().map(|preview| &preview.line).eq(self.lines.iter());
        if !is_ours {
            return;
        }
        if self.previews.is_empty() {
            let good = |preview: &Preview| is_known(preview) && preview.doubles.is_empty();
            self.on = (0..previews.len())
                .filter(|place| good(&previews[*place]))
                .collect();
        }
        self.previews = previews;
    }

    pub(super) fn title(&self, cx: &Context) -> String {
        cx.words
            .tell(&Phrase::new("lines-title").number("count", self.lines.len()))
    }

    pub(super) fn act(&mut self, action: Action) -> Vec<Effect> {
        if let Some(by) = step(action) {
            self.cursor.step(by, self.lines.len());
            return Vec::new();
        }
        match action {
            Action::Mark => self.switch(),
            Action::EntryLine => vec![Effect::Say(Phrase::new("line-already"))],
            _ => vec![Effect::Say(Phrase::new("key-not-here"))],
        }
    }

    fn switch(&mut self) -> Vec<Effect> {
        let place = self.cursor.0;
        if !self.previews.get(place).is_some_and(has_name) {
            return vec![Effect::Say(Phrase::new("lines-cannot"))];
        }
        if !self.on.remove(&place) {
            self.on.insert(place);
        }
        self.cursor.step(1, self.lines.len());
        Vec::new()
    }

    fn reading(&self) -> Phrase {
        Phrase::new("lines-reading").number("count", self.lines.len())
    }

    /// The lines that are on.
    fn wanted(&self) -> Vec<&Preview> {
        self.on
            .iter()
            .filter_map(|place| self.previews.get(*place))
            .collect()
    }

    /// The lines that were not stored, all of them off; nothing if none is left.
    pub(super) fn left(self) -> Option<Self> {
        let off = |place: &usize| !self.on.contains(place);
        let places: Vec<usize> = (0..self.lines.len()).filter(off).collect();
        let previews = places.iter().filter_map(|place| self.previews.get(*place));
        (!places.is_empty()).then(|| Self {
            previews: Arc::new(previews.cloned().collect()),
            ..Self::new(places.iter().map(|place| self.lines[*place].clone()).collect())
        })
    }

    /// What stays for the first line that is left, if one is: from the line before it, or else from before.
    pub(super) fn staying_of_left(&self, before: Staying) -> Option<Staying> {
        let first = (0..self.lines.len()).find(|place| !self.on.contains(place))?;
        let earlier = first.checked_sub(1).and_then(|place| self.previews.get(place));
        Some(earlier.map_or(before, |preview| preview.entry.staying()))
    }

    pub(super) fn draw(&self, frame: &mut Frame, area: Rect, title: &str, cx: &Context) {
        let rows = u16::try_from(self.lines.len()).unwrap_or(u16::MAX);
        let size = Size::new(96, rows.saturating_add(6).max(12));
        let inner = panel::open(frame, area, title, size, cx.theme);
        let foot = inner.height.min(5);
        let [rows, foot] = [
            Rect {
                height: inner.height - foot,
                ..inner
            },
            Rect {
                y: inner.bottom() - foot,
                height: foot,
                ..inner
            },
        ];
        if self.previews.is_empty() {
            let reading = cx.words.tell(&self.reading());
            frame.render_widget(Line::styled(reading, cx.theme.dim), rows);
            return frame.set_cursor_position(rows.as_position());
        }
        self.draw_rows(frame, rows, cx);
        let text = [self.summary(cx), self.about(cx)].join("\n");
        About { text: &text, rows: 4 }.draw(frame, foot, cx.theme);
    }

    fn draw_rows(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        let [on, off, _] = theme.signs.checks;
        list(
            frame,
            area,
            self.cursor,
            self.lines.len(),
            true,
            theme,
            |row, cells| {
                let preview = &self.previews[row];
                let is_on = self.on.contains(&row);
                let odd = self.odd(preview, cx);
                let name = cells / 3;
                let rest = cells.saturating_sub(name + 5);
                let (text, style) = if odd.is_empty() {
                    (look::parts(preview, cx), theme.dim)
                } else {
                    (odd.join(", "), theme.problem)
                };
                vec![
                    ((if is_on { on } else { off }).to_owned(), 4, theme.text),
                    (preview.entry.asset.name.to_string(), name, theme.title),
                    (String::new(), 1, theme.text),
                    (text, rest, style),
                ]
            },
        );
    }

    /// What is odd about a line.
    fn odd(&self, preview: &Preview, cx: &Context) -> Vec<String> {
        let mut odd = Vec::new();
        if !has_name(preview) {
            odd.push(cx.words.say("lines-no-name"));
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

    fn summary(&self, cx: &Context) -> String {
        let summary = Phrase::new("lines-summary")
            .number("on", self.on.len())
            .number("count", self.lines.len());
        cx.words.tell(&summary)
    }

    /// All that the line under the cursor says.
    fn about(&self, cx: &Context) -> String {
        let preview = self.previews.get(self.cursor.within(self.previews.len()).0);
        preview.map_or_else(String::new, |preview| look::in_words(preview, cx))
    }
}

impl EntryLineScreen {
    /// Stores the lines that are on, all at once.
    pub(super) fn store_several(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(several) = &self.several else {
            return Vec::new();
        };
        if several.previews.is_empty() {
            return vec![Effect::Say(several.reading())];
        }
        let wanted = several.wanted();
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
            line: String::new(),
            before: self.staying,
            after,
        };
        let edit = Edit::new(label, changes(&wanted, cx));
        let (stored, left) = (wanted.len(), several.lines.len() - wanted.len());
        self.saving = Some(saving);
        vec![Effect::Save(edit), after_lines(stored, left, NAME)]
    }
}

/// What comes after storing so many pasted lines: what was kept of them goes, or it is said how many are left.
pub fn after_lines(stored: usize, left: usize, draft: &str) -> Effect {
    if left == 0 {
        return Effect::DropDraft(draft.to_owned());
    }
    let said = Phrase::new("lines-left").number("stored", stored);
    Effect::Say(said.number("left", left))
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

/// Whether it has more of a name than what was not recognised.
fn is_known(preview: &Preview) -> bool {
    let entry = &preview.entry;
    has_name(preview) && *entry.asset.name != *entry.unknown.join(" ")
}

fn has_name(preview: &Preview) -> bool {
    !preview.entry.asset.name.is_empty()
}
