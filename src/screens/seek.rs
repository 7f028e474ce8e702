//! Finding an asset by name, to go on with it; and the list of those found, for every panel that seeks.

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use ratatui::text::Line;

use crate::domain::code::{Code, term_key};
use crate::domain::fold::plain;
use crate::domain::listing::{Listing, Row};
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::keys::{Action, Binding, MOVING_WHILE_TYPING, bind};
use crate::screens::{Choice, Context, Effect, Input, Screen};
use crate::widgets::list::{Piece, list, spacing};
use crate::widgets::panel;
use crate::widgets::search_list::{About, SearchList};
use crate::widgets::text::cut;

/// The keys while somebody is sought.
pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("choose"),
    bind("esc", Action::Back),
];

/// What is asked where also somebody who was deleted can be the answer.
const TO_ERASE: &str = "erase-seek";

/// What is asked where only a person can be the answer.
pub(super) const SOMEBODY: &str = "seek-person";

/// No more people who were deleted are listed: a name says which.
const MOST_DEPARTED: usize = 50;

/// Cells and rows of the panel.
const SIZE: Size = Size::new(76, 20);

/// Rows of the text at the foot.
const FOOT: u16 = 2;

/// What is typed, and whom that finds.
#[derive(Debug)]
pub struct SeekScreen {
    /// First part of the keys of what is asked.
    asking: &'static str,
    search: SearchList,
    found: Found,
    /// Who was deleted, by name as it is compared: there may be thousands, and no key waits for them.
    departed: Vec<(Id, String)>,
}

/// The entries that were found, the best first.
#[derive(Debug, Default)]
pub(super) struct Found(pub Arc<Listing>);

impl Found {
    /// Only people.
    fn of_people(found: &Listing, cx: &Context) -> Self {
        let is_person = |row: &&Row| match row {
            Row::Entry(id) => {
                let asset = cx.village.assets.get(id);
                asset.is_some_and(|asset| asset.kind.consent().is_some())
            }
            Row::Heading { .. } => false,
        };
        let people = Listing {
            rows: found.rows.iter().filter(is_person).cloned().collect(),
            ..found.clone()
        };
        Self(people.into())
    }

    /// And people of this name who were deleted, behind those who were found.
    fn and_departed(found: &Listing, typed: &str, departed: &[(Id, String)]) -> Self {
        let wanted = plain(typed.trim());
        let gone = departed.iter();
        let gone = gone.filter(|(_, name)| !wanted.is_empty() && name.contains(&wanted));
        let gone = gone.take(MOST_DEPARTED).map(|(id, _)| Row::Entry(*id));
        let all = Listing {
            rows: found.rows.iter().cloned().chain(gone).collect(),
            ..found.clone()
        };
        Self(all.into())
    }

    /// Without the only one that is meant already: nobody is related to themselves.
    pub fn without(found: Arc<Listing>, ids: &[Id]) -> Self {
        let own = |row: &Row| matches!(row, Row::Entry(id) if ids == [*id]);
        if !found.rows.iter().any(own) {
            return Self(found);
        }
        let others = Listing {
            rows: found.rows.iter().filter(|row| !own(row)).cloned().collect(),
            ..Listing::clone(&found)
        };
        Self(others.into())
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.0.rows.len()
    }

    /// The asset under the cursor.
    pub fn chosen(&self, search: &SearchList) -> Option<Id> {
        match self.0.rows.get(search.cursor.within(self.rows()).0)? {
            Row::Entry(id) => Some(*id),
            Row::Heading { .. } => None,
        }
    }

    /// Draws them, with those dimmed that cannot be meant.
    pub fn draw(&self, frame: &mut Frame, area: Rect, search: &SearchList, dimmed: &[Id], cx: &Context) {
        let rows = self.rows();
        if rows == 0 {
            let nothing = cx.words.say("panel-nothing-found");
            let nothing = cut(&nothing, usize::from(area.width), cx.theme.signs);
            return frame.render_widget(Line::styled(nothing, cx.theme.dim), area);
        }
        cx.spots
            .rows(area, search.cursor, rows, spacing(rows, area, cx.theme));
        list(
            frame,
            area,
            search.cursor,
            rows,
            search.on_row,
            cx.theme,
            |row, cells| match &self.0.rows[row] {
                Row::Entry(id) => pieces(*id, dimmed.contains(id), cells, cx),
                Row::Heading { .. } => Vec::new(),
            },
        );
    }
}

/// The name, kind and kern of an asset beside each other.
pub(super) fn pieces(id: Id, dimmed: bool, cells: usize, cx: &Context) -> Vec<Piece> {
    let Some(asset) = cx.village.once(id) else {
        return vec![(cx.words.say("entry-gone"), cells, cx.theme.dim)];
    };
    let kern = match asset.kern.0 {
        _ if !cx.village.assets.contains_key(&id) => cx.words.say("seek-deleted"),
        Some(kern) => cx.village.name_of(RecordKind::Kern, kern),
        None => cx.words.say("kern-whole-village"),
    };
    let kind = cx.words.say(&term_key("short-kind", asset.which().code()));
    let (short, wide) = (6, (cells / 4).min(20));
    let name = cells.saturating_sub(short + wide);
    let style = if dimmed { cx.theme.dim } else { cx.theme.text };
    let called = cut(&asset.name, name.saturating_sub(1), cx.theme.signs);
    vec![
        (called, name, style),
        (kind, short, cx.theme.dim),
        (kern, wide, cx.theme.dim),
    ]
}

impl SeekScreen {
    /// Asks `<asking>-title`, and says with `<asking>-how` what comes of the answer.
    pub fn new(asking: &'static str) -> Self {
        Self {
            asking,
            search: SearchList::default(),
            found: Found::default(),
            departed: Vec::new(),
        }
    }

    fn read_departed(&mut self, cx: &Context) {
        if self.asking == TO_ERASE {
            let gone = cx.village.departed.0.iter();
            self.departed = gone.map(|(id, asset)| (*id, plain(&asset.name))).collect();
        }
    }

    fn seek(&self) -> Vec<Effect> {
        vec![Effect::Seek(self.search.line.text().to_owned())]
    }
}

impl Screen for SeekScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say(&format!("{}-title", self.asking))
    }

    fn keys(&self) -> Vec<Binding> {
        [KEYS, MOVING_WHILE_TYPING].concat()
    }

    fn typing(&self) -> bool {
        true
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Found(found) if self.asking == SOMEBODY => {
                self.found = Found::of_people(&found, cx);
            }
            Input::Found(found) if self.asking == TO_ERASE => {
                let people = Found::of_people(&found, cx);
                self.found = Found::and_departed(&people.0, self.search.line.text(), &self.departed);
            }
            Input::Found(found) => self.found = Found(found),
            Input::Changed(_) | Input::Shown | Input::Words => {
                self.read_departed(cx);
                return self.seek();
            }
            Input::Action(Action::Back) => return vec![Effect::Back],
            Input::Action(Action::Open) => {
                let chosen = self.found.chosen(&self.search);
                return vec![match chosen.filter(|id| cx.village.once(*id).is_some()) {
                    Some(id) => Effect::BackWith(Choice::Record(RecordKind::Asset, id)),
                    None => Effect::Say(Phrase::new("panel-nothing-found")),
                }];
            }
            Input::Action(action) => self.search.act(action, self.found.rows()),
            Input::Click(spot) => self.search.click(spot),
            Input::Key(key) if self.search.key(&key) => return self.seek(),
            Input::Paste(text) => {
                self.search.paste(&text);
                return self.seek();
            }
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let inside = panel::open(frame, area, &self.title(cx), SIZE, cx.theme);
        let text = cx.words.say(&format!("{}-how", self.asking));
        let about = About {
            text: &text,
            rows: FOOT,
        };
        let label = cx.words.say("seek-label");
        let rows = self.search.draw(frame, inside, &label, &about, cx.theme);
        self.found.draw(frame, rows, &self.search, &[], cx);
    }
}
