//! Relating assets to another one: who is found by name, how follows from the kinds and can be changed.

mod way;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use ratatui::text::Line;

use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::relation::RelationState;
use crate::keys::{Action, Binding, MOVING, MOVING_WHILE_TYPING, also, bind};
use crate::screens::relate::way::{Known, Way, related, supporting_ways, those, ways};
use crate::screens::seek::{Found, KEYS};
use crate::screens::{Context, Effect, Input, Screen};
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, SearchList, step};
use crate::widgets::text::{cut, width};

/// The keys while it is said in what way.
pub(super) const WAY_KEYS: &[Binding] = &[
    bind("enter", Action::Save),
    also("space", Action::Mark),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// Cells and rows of the panel.
const SIZE: Size = Size::new(76, 20);

/// Rows of the text at the foot.
const FOOT: u16 = 2;

/// Some assets, and whom they will be related to.
pub struct RelateScreen {
    ids: Vec<Id>,
    search: SearchList,
    found: Found,
    how: Option<How>,
    /// Whether it is asked who supports them, so that there are fewer ways.
    support: bool,
    /// Whether the two were named elsewhere, so that nobody is sought here.
    of_two: bool,
}

/// In what way they will be related.
struct How {
    to: Id,
    /// What those that are related to it are called together.
    those: String,
    /// Each with whether they are related so already.
    ways: Vec<(Way, bool)>,
    known: Known,
    cursor: Cursor,
    state: RelationState,
}

impl RelateScreen {
    /// For these assets, as far as they are there.
    pub fn new(mut ids: Vec<Id>, cx: &Context) -> Self {
        ids.retain(|id| cx.village.assets.contains_key(id));
        Self {
            ids,
            search: SearchList::default(),
            found: Found::default(),
            how: None,
            support: false,
            of_two: false,
        }
    }

    /// For this asset: who supports it.
    pub fn supporting(asset: Id, cx: &Context) -> Self {
        Self {
            support: true,
            ..Self::new(vec![asset], cx)
        }
    }

    /// For two of whom a meeting is a wish until somebody says that it is more.
    pub fn of_two(one: Id, other: Id, cx: &Context) -> Self {
        let mut screen = Self::new(vec![one], cx);
        if cx.village.assets.contains_key(&other) && screen.ids != [other] {
            screen.of_two = true;
            screen.ask_how(other, RelationState::Wished, cx);
        }
        screen
    }

    fn seek(&self) -> Effect {
        Effect::Seek(self.search.line.text().to_owned())
    }

    /// Goes on to the way in which they are related; nobody is related to themselves.
    fn choose(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(to) = self
            .found
            .chosen(&self.search)
            .filter(|id| cx.village.assets.contains_key(id))
        else {
            return vec![Effect::Say(Phrase::new("panel-nothing-found"))];
        };
        if self.ids == [to] {
            return vec![Effect::Say(Phrase::new("relate-self"))];
        }
        self.ask_how(to, RelationState::default(), cx);
        Vec::new()
    }

    fn ask_how(&mut self, to: Id, state: RelationState, cx: &Context) {
        let (ways, fitting) = if self.support {
            (supporting_ways(), 0)
        } else {
            ways(&self.ids, to, cx.village)
        };
        let known = Known::of(to, cx);
        let ways = ways.into_iter();
        self.how = Some(How {
            to,
            those: those(&self.ids, to, cx),
            ways: ways
                .map(|way| (way, known.holds(&self.ids, to, way, cx.village)))
                .collect(),
            known,
            cursor: Cursor(fitting),
            state,
        });
    }

    /// What the keys mean while it is said in what way.
    fn act_on_way(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        let Some(how) = &mut self.how else {
            return Vec::new();
        };
        match action {
            Action::Save => return how.save(&self.ids, cx),
            Action::Mark => {
                how.state = match how.state {
                    RelationState::Existing => RelationState::Wished,
                    RelationState::Wished => RelationState::Existing,
                };
            }
            Action::Left | Action::Right => how.turn(),
            Action::Back if self.of_two => return vec![Effect::Back],
            Action::Back => self.how = None,
            other => {
                if let Some(by) = step(other) {
                    how.cursor.step(by, how.ways.len());
                }
            }
        }
        Vec::new()
    }
}

impl How {
    /// The same type, going the other way; what goes both ways stays as it is.
    fn turn(&mut self) {
        let turned = self.ways.get(self.cursor.0).and_then(|(way, _)| way.turned());
        let place = turned.and_then(|turned| self.ways.iter().position(|(way, _)| *way == turned));
        self.cursor = Cursor(place.unwrap_or(self.cursor.0));
    }

    fn save(&self, ids: &[Id], cx: &Context) -> Vec<Effect> {
        let Some((way, _)) = self.ways.get(self.cursor.0) else {
            return Vec::new();
        };
        match related(ids, self.to, *way, self.state, &self.known, cx.village) {
            Some(edit) => vec![Effect::Save(edit), Effect::Back],
            None => vec![Effect::Say(Phrase::new("relate-already"))],
        }
    }
}

impl Screen for RelateScreen {
    fn title(&self, cx: &Context) -> String {
        let phrase = match self.ids.as_slice() {
            [id] if self.support => {
                Phrase::new("relate-support").text("name", cx.village.name_of(RecordKind::Asset, *id))
            }
            [id] => Phrase::new("relate-one").text("name", cx.village.name_of(RecordKind::Asset, *id)),
            ids => Phrase::new("relate-many").number("count", ids.len()),
        };
        cx.words.tell(&phrase)
    }

    fn keys(&self) -> Vec<Binding> {
        match self.how {
            Some(_) => [WAY_KEYS, MOVING].concat(),
            None => [KEYS, MOVING_WHILE_TYPING].concat(),
        }
    }

    fn typing(&self) -> bool {
        self.how.is_none()
    }

    /// Half a relation is not left for another screen by a slip.
    fn answers(&self, sign: char) -> bool {
        self.how.is_some() && sign.is_ascii_digit()
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Found(found) => self.found = Found::without(found, &self.ids),
            Input::Changed(_) => {
                self.ids.retain(|id| cx.village.assets.contains_key(id));
                let how = self.how.take().map(|how| (how.to, how.state));
                let two = how.filter(|(to, _)| self.of_two && cx.village.assets.contains_key(to));
                match two.filter(|_| !self.ids.is_empty()) {
                    Some((to, state)) => self.ask_how(to, state, cx),
                    None => self.of_two = false,
                }
                return vec![self.seek()];
            }
            Input::Shown | Input::Words => {
                if let Some(how) = &mut self.how {
                    how.those = those(&self.ids, how.to, cx);
                }
                return vec![self.seek()];
            }
            Input::Action(action) if self.how.is_some() => return self.act_on_way(action, cx),
            Input::Action(Action::Open) => return self.choose(cx),
            Input::Action(Action::Back) => return vec![Effect::Back],
            Input::Action(action) => self.search.act(action, self.found.rows()),
            Input::Click(spot) => match &mut self.how {
                Some(how) => how.cursor.click(spot),
                None => self.search.click(spot),
            },
            Input::Key(_) if self.how.is_some() => return vec![Effect::Say(Phrase::new("relate-way-first"))],
            Input::Key(key) if self.search.key(&key) => return vec![self.seek()],
            Input::Paste(text) if self.how.is_none() => {
                self.search.paste(&text);
                return vec![self.seek()];
            }
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let inside = panel::open(frame, area, &self.title(cx), SIZE, cx.theme);
        match &self.how {
            Some(how) => self.draw_ways(how, frame, inside, cx),
            None => self.draw_found(frame, inside, cx),
        }
    }
}

impl RelateScreen {
    fn draw_found(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let label = cx.words.say("relate-with");
        let text = cx.words.say("relate-how");
        let about = About {
            text: &text,
            rows: FOOT,
        };
        let place = self.search.draw(frame, area, &label, &about, cx.theme);
        self.found.draw(frame, place, &self.search, &self.ids, cx);
    }

    fn draw_ways(&self, how: &How, frame: &mut Frame, area: Rect, cx: &Context) {
        let [rows, state, foot] = Layout::vertical([
            Constraint::Min(1),
            Constraint::Length(1),
            Constraint::Length(FOOT + 1),
        ])
        .areas(area);
        let [on, off, _] = cx.theme.signs.checks;
        let wish = if how.state == RelationState::Wished {
            on
        } else {
            off
        };
        let wish = format!("{wish} {}", cx.words.say("relate-wish"));
        let wish = cut(&wish, usize::from(state.width), cx.theme.signs);
        frame.render_widget(Line::styled(wish, cx.theme.text), state);
        let other = cx.village.name_of(RecordKind::Asset, how.to);
        let text = cx.words.say("relate-way-how");
        About {
            text: &text,
            rows: FOOT,
        }
        .draw(frame, foot, cx.theme);
        let pace = spacing(how.ways.len(), rows, cx.theme);
        cx.spots.rows(rows, how.cursor, how.ways.len(), pace);
        list(
            frame,
            rows,
            how.cursor,
            how.ways.len(),
            true,
            cx.theme,
            |row, cells| {
                let (way, is_so) = how.ways[row];
                let sentence = way.in_words(&how.those, &other, cx.words);
                if !is_so {
                    return vec![(sentence, cells, cx.theme.text)];
                }
                let so = format!(" {}", cx.words.say("relate-is-so"));
                let wide = width(&so).min(cells / 2);
                vec![(sentence, cells - wide, cx.theme.dim), (so, wide, cx.theme.dim)]
            },
        );
    }
}
