//! The tag panel: one key a tag, for one asset or many at once.

pub mod row;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::domain::asset::Asset;
use crate::domain::change::{Change, Edit};
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::village::Village;
use crate::keys::{Action, Binding, also, bind, key_name};
pub use crate::screens::tags::row::term_of;
use crate::screens::tags::row::{Row, rows};
use crate::screens::{AnswerKey, Context, Effect, Input, Screen};
use crate::widgets::boxed::over;
use crate::widgets::form::{LineBox, flow};
use crate::widgets::rows::Cursor;
use crate::widgets::spots::Spot;
use crate::widgets::text::{cut, left, width};

/// The keys of the panel. Those of the tags stand beside each tag.
pub const KEYS: &[Binding] = &[
    bind("enter", Action::Save),
    also("ctrl-s", Action::Save),
    also("up", Action::Up).told("tag-previous"),
    also("left", Action::Up).told("tag-previous"),
    also("down", Action::Down).told("tag-next"),
    also("right", Action::Down).told("tag-next"),
    also("home", Action::First),
    also("end", Action::Last),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// The keys while the why of a tag is typed.
pub const WHY_KEYS: &[Binding] = &[bind("enter", Action::Save), bind("esc", Action::Back)];

/// Says why the tag under the cursor is there.
const WHY_KEY: &str = "w";
/// Switches the tag under the cursor.
const SWITCH_KEY: &str = "space";

/// The tags of some assets.
pub struct TagsScreen {
    ids: Vec<Id>,
    rows: Vec<Row>,
    cursor: Cursor,
    /// The why that is being typed.
    why: Option<LineBox>,
}

impl TagsScreen {
    /// The tags of these assets, as far as they are there.
    pub fn new(ids: Vec<Id>, cx: &Context) -> Self {
        let ids: Vec<Id> = ids
            .into_iter()
            .filter(|id| cx.village.assets.contains_key(id))
            .collect();
        Self {
            rows: rows(&ids, cx.village),
            ids,
            cursor: Cursor::default(),
            why: None,
        }
    }

    fn switch(&mut self, place: usize) {
        let count = self.ids.len();
        if let Some(row) = self.rows.get_mut(place) {
            row.wish = Some(!row.on_all(count));
            self.cursor = Cursor(place);
        }
    }

    /// Takes the key, if it has a meaning here.
    fn key(&mut self, key: &KeyEvent) -> bool {
        if let Some(why) = &mut self.why {
            why.key(key);
            return true;
        }
        let name = key_name(key).unwrap_or_default();
        let tag = |row: &Row| row.key.is_some_and(|own| name == own.to_string());
        if name == SWITCH_KEY {
            self.switch(self.cursor.0);
        } else if name == WHY_KEY {
            self.ask_why();
            return self.why.is_some();
        } else if let Some(place) = self.rows.iter().position(tag) {
            self.switch(place);
        } else {
            return false;
        }
        true
    }

    /// Asks why the tag under the cursor is there; only spheres and conditions have a why.
    fn ask_why(&mut self) {
        let row = self.rows.get(self.cursor.0);
        self.why = row
            .filter(|row| row.tag.explainable())
            .map(|row| LineBox::new(&row.why));
    }

    /// A tag that is explained is on.
    fn explain(&mut self, why: &LineBox) {
        if let Some(row) = self.rows.get_mut(self.cursor.0) {
            row.why = why.text().split_whitespace().collect::<Vec<_>>().join(" ");
            row.explained = true;
            row.wish = Some(true);
        }
    }

    fn store(&self, cx: &Context) -> Vec<Effect> {
        let edit = tagged(&self.ids, &self.rows, cx.village);
        if edit.changes.is_empty() {
            return vec![Effect::Say(Phrase::new("edit-nothing")), Effect::Back];
        }
        vec![Effect::Save(edit), Effect::Back]
    }

    fn changed(&self) -> bool {
        let count = self.ids.len();
        let differs = |row: &Row| {
            row.explained
                || row
                    .wish
                    .is_some_and(|on| row.carried != if on { count } else { 0 })
        };
        self.rows.iter().any(differs)
    }
}

/// The edit that puts the tags of these rows on the entries, or takes them off.
pub fn tagged(ids: &[Id], rows: &[Row], village: &Village) -> Edit {
    let put = |asset: &mut Asset| rows.iter().for_each(|row| row.put(asset));
    let changes: Vec<Change> = ids
        .iter()
        .filter_map(|id| Change::of::<Asset>(village, *id, put))
        .collect();
    let label = match changes.as_slice() {
        [change] => {
            let name = village.name_of(RecordKind::Asset, change.id);
            Phrase::new("edit-tagged-one").text("name", name)
        }
        _ => Phrase::new("edit-tagged").number("count", changes.len()),
    };
    Edit::new(label, changes)
}

impl Screen for TagsScreen {
    fn title(&self, cx: &Context) -> String {
        let phrase = match self.ids.as_slice() {
            [id] => {
                let name = cx.village.name_of(RecordKind::Asset, *id);
                Phrase::new("tags-one").text("name", name)
            }
            ids => Phrase::new("tags-many").number("count", ids.len()),
        };
        cx.words.tell(&phrase)
    }

    fn keys(&self) -> Vec<Binding> {
        if self.why.is_some() { WHY_KEYS } else { KEYS }.to_vec()
    }

    fn typing(&self) -> bool {
        true
    }

    fn is_unsaved(&self) -> bool {
        self.changed() || self.why.is_some()
    }

    fn answer_keys(&self, _: &Context) -> Vec<AnswerKey> {
        if self.why.is_some() {
            return Vec::new();
        }
        let tag = |row: &Row| {
            let key = row.key?.to_string();
            Some(AnswerKey::new(
                key,
                Phrase::new("key-tag").term("tag", row.tag.term()),
            ))
        };
        let mut keys: Vec<AnswerKey> = self.rows.iter().filter_map(tag).collect();
        keys.push(AnswerKey::new(SWITCH_KEY, Phrase::new("key-tag-chosen")));
        keys.push(AnswerKey::new(WHY_KEY, Phrase::new("key-tag-why")));
        keys
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Action(Action::Save) => match self.why.take() {
                Some(why) => self.explain(&why),
                None => return self.store(cx),
            },
            Input::Action(Action::Back) => match self.why.take() {
                Some(_) => {}
                None => return self.give_up(),
            },
            Input::Action(Action::Up) => self.cursor.step(-1, self.rows.len()),
            Input::Action(Action::Down) => self.cursor.step(1, self.rows.len()),
            Input::Action(Action::First) => self.cursor = Cursor(0),
            Input::Action(Action::Last) => self.cursor.step(isize::MAX, self.rows.len()),
            // A box that is clicked is switched, as boxes are everywhere.
            Input::Click(Spot::Row(place)) if self.why.is_none() => self.switch(place),
            Input::Key(key) if !self.key(&key) => {
                return vec![Effect::Say(Phrase::new("tags-help"))];
            }
            Input::Paste(text) => match &mut self.why {
                Some(why) => why.paste(&text),
                None => return vec![Effect::Say(Phrase::new("tags-help"))],
            },
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let block = over(frame, area, &self.title(cx), cx.theme);
        let inside = block.inner(area);
        frame.render_widget(block, area);
        if inside.is_empty() {
            return;
        }
        // Two lines at the bottom are for the why, or for how to give one.
        let foot = 2.min(inside.height.saturating_sub(1));
        let body = Rect {
            height: inside.height - foot,
            ..inside
        };
        let foot = Rect {
            y: body.bottom(),
            height: foot,
            ..inside
        };
        self.draw_tags(frame, body, cx);
        self.draw_why(frame, foot, cx);
    }
}

impl TagsScreen {
    fn give_up(&self) -> Vec<Effect> {
        if self.changed() {
            vec![Effect::Say(Phrase::new("tags-given-up")), Effect::Back]
        } else {
            vec![Effect::Back]
        }
    }

    /// A list of tags a block: its name to the left, its tags beside it in as many lines as needed.
    fn draw_tags(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let signs = cx.theme.signs;
        let whole = usize::from(area.width);
        let names: Vec<String> = self.rows.iter().map(|row| cx.words.say(row.tag.list())).collect();
        let widest = names.iter().map(|name| width(name)).max().unwrap_or(0);
        let label = (widest + 2).min(whole / 3);
        let cells = whole.saturating_sub(label).max(1);
        let mut lines: Vec<Line> = Vec::new();
        let mut cursor = (0, 0);
        // Line, first cell, cells and place of each tag.
        let mut tags = Vec::new();
        for group in self
            .rows
            .chunk_by(|one, other| one.tag.list() == other.tag.list())
        {
            let start = self.start_of(group);
            let texts: Vec<String> = group
                .iter()
                .map(|row| cut(&self.text(row, cx), cells, signs))
                .collect();
            let widths: Vec<usize> = texts.iter().map(|text| width(text)).collect();
            for (number, places) in flow(&widths, cells).into_iter().enumerate() {
                let name = if number == 0 { names[start].as_str() } else { "" };
                let mut line = Line::styled(left(name, label.saturating_sub(1), signs), cx.theme.dim);
                line.push_span(Span::styled(" ", cx.theme.text));
                for place in places {
                    let at = start + place == self.cursor.0;
                    tags.push((lines.len(), line.width(), widths[place], start + place));
                    if at {
                        cursor = (line.width(), lines.len());
                    }
                    let style = if at { cx.theme.selected } else { cx.theme.text };
                    line.push_span(Span::styled(texts[place].clone(), style));
                    line.push_span(Span::styled("  ", cx.theme.text));
                }
                lines.push(line);
            }
        }
        let top = Cursor(cursor.1).top(lines.len(), usize::from(area.height));
        let cell = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
        frame.render_widget(Paragraph::new(lines).scroll((cell(top), 0)), area);
        for (line, first, cells, place) in tags {
            if let Some(row) = line.checked_sub(top) {
                let wanted = Rect {
                    x: area.x.saturating_add(cell(first)),
                    y: area.y.saturating_add(cell(row)),
                    width: cell(cells),
                    height: 1,
                };
                cx.spots.put(wanted.intersection(area), Spot::Row(place));
            }
        }
        frame.set_cursor_position(Position::new(
            area.x
                .saturating_add(cell(cursor.0))
                .min(area.right().saturating_sub(1)),
            area.y
                .saturating_add(cell(cursor.1 - top))
                .min(area.bottom().saturating_sub(1)),
        ));
    }

    /// `p [x] persoonlijk (waarom)`
    fn text(&self, row: &Row, cx: &Context) -> String {
        let check = match row.wish {
            Some(true) => 0,
            Some(false) => 1,
            None if row.carried == 0 => 1,
            None if row.carried == self.ids.len() => 0,
            None => 2,
        };
        let key = row.key.map(|key| format!("{key} ")).unwrap_or_default();
        let word = cx.words.say(&row.tag.term());
        let why = if row.why.is_empty() || check == 1 {
            String::new()
        } else {
            format!(" ({})", cx.words.say("form-why"))
        };
        format!("{key}{} {word}{why}", cx.theme.signs.checks[check])
    }

    fn draw_why(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let Some(row) = self.rows.get(self.cursor.0) else {
            return;
        };
        let cells = usize::from(area.width);
        let tag = row.tag.term();
        let question = cx.words.tell(&Phrase::new("tags-why").term("tag", tag));
        if let Some(why) = &self.why {
            let (shown, column) = why.view(cells, cx.theme.signs);
            let lines = vec![
                Line::styled(cut(&question, cells, cx.theme.signs), cx.theme.title),
                Line::styled(shown, cx.theme.text),
            ];
            frame.render_widget(Paragraph::new(lines), area);
            let column = u16::try_from(column).unwrap_or(u16::MAX);
            frame.set_cursor_position(Position::new(
                area.x.saturating_add(column),
                area.bottom().saturating_sub(1),
            ));
            return;
        }
        let told = if row.why.is_empty() {
            String::new()
        } else {
            format!("{question} {}", row.why)
        };
        let lines = vec![
            Line::styled(cut(&told, cells, cx.theme.signs), cx.theme.text),
            Line::styled(
                cut(&cx.words.say("tags-help"), cells, cx.theme.signs),
                cx.theme.dim,
            ),
        ];
        frame.render_widget(Paragraph::new(lines), area);
    }

    fn start_of(&self, group: &[Row]) -> usize {
        let first = group.first().map(|row| row.tag);
        self.rows
            .iter()
            .position(|row| Some(row.tag) == first)
            .unwrap_or_default()
    }
}
