//! Choosing one thing from a list, however long: typing leaves what fits.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use ratatui::text::Line;

use crate::domain::phrase::Phrase;
use crate::i18n::fold;
use crate::keys::{Action, Binding, MOVING_WHILE_TYPING, bind};
use crate::screens::{Choice, ChooseRoute, Context, Effect, Input, Screen};
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, SearchList, has_all};
use crate::widgets::text::{cut, width};

const KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("choose"),
    bind("esc", Action::Back),
];

/// The list, what was typed, and what it leaves.
pub struct ChooseScreen {
    route: ChooseRoute,
    /// The items without capitals and accents, so that typing in a long list stays quick.
    folded: Vec<String>,
    /// Places in the list of what fits what was typed.
    left: Vec<usize>,
    search: SearchList,
}

impl ChooseScreen {
    /// A panel with this list, on what is chosen now.
    pub fn new(route: ChooseRoute) -> Self {
        let folded: Vec<String> = route.items.iter().map(|item| fold(item)).collect();
        let mut search = SearchList::default();
        if let Some(current) = route.current {
            search.cursor = Cursor(current).within(folded.len());
            search.on_row = true;
        }
        Self {
            left: (0..folded.len()).collect(),
            route,
            folded,
            search,
        }
    }

    fn filter(&mut self) {
        let typed = self.search.line.text();
        self.left = (0..self.folded.len())
            .filter(|place| has_all(typed, &self.folded[*place]))
            .collect();
        // What is called so comes first, then what begins so.
        let wanted = fold(typed);
        self.left.sort_by_key(|place| {
            let item = &self.folded[*place];
            (*item != wanted, !item.starts_with(&wanted))
        });
    }
}

impl Screen for ChooseScreen {
    fn title(&self, _: &Context) -> String {
        self.route.title.clone()
    }

    fn keys(&self) -> Vec<Binding> {
        [KEYS, MOVING_WHILE_TYPING].concat()
    }

    fn typing(&self) -> bool {
        true
    }

    fn update(&mut self, input: Input, _: &Context) -> Vec<Effect> {
        match input {
            Input::Action(Action::Open) => {
                let place = self.left.get(self.search.cursor.within(self.left.len()).0);
                let chosen = place.map(|place| Effect::BackWith(Choice::Place(*place)));
                return vec![chosen.unwrap_or_else(|| Effect::Say(Phrase::new("panel-nothing-found")))];
            }
            Input::Action(Action::Back) => return vec![Effect::Back],
            Input::Action(action) => self.search.act(action, self.left.len()),
            Input::Click(spot) => self.search.click(spot),
            Input::Key(key) if self.search.key(&key) => {
                self.filter();
            }
            Input::Paste(text) => {
                self.search.paste(&text);
                self.filter();
            }
            _ => {}
        }
        vec![]
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        // Looking at more than a screen of a long list would cost time and change nothing.
        let widest = self.route.items.iter().take(500).map(|item| width(item)).max();
        let content = Size::new(
            u16::try_from(widest.unwrap_or_default() + 3)
                .unwrap_or(u16::MAX)
                .max(40),
            u16::try_from(self.route.items.len() + 2)
                .unwrap_or(u16::MAX)
                .max(4),
        );
        let inner = panel::open(frame, area, &self.route.title, content, theme);
        let label = cx.words.say("panel-search");
        let rows = self.search.draw(frame, inner, &label, &About::default(), theme);
        if self.left.is_empty() {
            let nothing = cut(
                &cx.words.say("panel-nothing-found"),
                usize::from(rows.width),
                theme.signs,
            );
            return frame.render_widget(Line::styled(nothing, theme.dim), rows);
        }
        let focus = self.search.on_row;
        cx.spots.rows(
            rows,
            self.search.cursor,
            self.left.len(),
            spacing(self.left.len(), rows, theme),
        );
        list(
            frame,
            rows,
            self.search.cursor,
            self.left.len(),
            focus,
            theme,
            |row, cells| {
                let place = self.left[row];
                let style = if self.route.current == Some(place) {
                    theme.marked
                } else {
                    theme.text
                };
                vec![(self.route.items[place].clone(), cells, style)]
            },
        );
    }
}
