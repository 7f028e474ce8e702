//! The actions as a board: a column for each state.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::due::{day_of_action, in_words};
use crate::domain::plan::{Action, ActionState};
use crate::domain::record::Id;
use crate::screens::Context;
use crate::screens::plan::lists::owners;
use crate::screens::plan::{Focus, Plan};
use crate::widgets::boxed::draw_box;
use crate::widgets::spots::Spot;
use crate::widgets::text::{capital, cut, left, width, wrap_within};

/// The least width of a column in which titles can be read.
const COLUMN: u16 = 23;

/// Cells before the title of an action: the cursor and the sign that it is late.
const BEFORE: usize = 2;

impl Plan {
    /// Draws the board; answers where the chosen action is.
    pub(super) fn draw_board(&self, frame: &mut Frame, area: Rect, cx: &Context) -> Position {
        let [title, count] = self.caption(cx);
        let inside = draw_box(
            frame,
            area,
            &title,
            &count,
            matches!(self.focus, Focus::Rows | Focus::Search),
            cx.theme,
        );
        let (rows, typed) = self.draw_search(frame, inside, cx);
        if self.agenda.found[0] == 0 {
            self.draw_nothing(frame, rows, cx);
            return typed.unwrap_or(rows.as_position());
        }
        let shown = usize::from((rows.width / COLUMN).clamp(1, 5));
        let first = (self.column + 1).saturating_sub(shown);
        let wide = rows.width / u16::try_from(shown).unwrap_or(1);
        let mut focus = rows.as_position();
        for (place, column) in (first..first + shown).enumerate() {
            let x = rows.x + wide * u16::try_from(place).unwrap_or_default();
            let last = place + 1 == shown;
            let width = if last { rows.right() - x } else { wide };
            let area = Rect { x, width, ..rows };
            let more = [place == 0 && first > 0, last && column + 1 < 5];
            if let Some(at) = self.draw_column(frame, area, column, more, cx) {
                focus = at;
            }
        }
        typed.unwrap_or(focus)
    }

    /// A state with its actions; answers where the cursor is, if it is in this column.
    fn draw_column(
        &self,
        frame: &mut Frame,
        area: Rect,
        column: usize,
        more: [bool; 2],
        cx: &Context,
    ) -> Option<Position> {
        let ids = &self.agenda.board[column];
        let here = column == self.column;
        let state = ActionState::VARIANTS[column];
        let heading = format!("{} ({})", capital(&cx.words.say(&state.term())), ids.len());
        let sides = cx.theme.signs.sides;
        let before = if more[0] { sides[0] } else { " " };
        let after = if more[1] { sides[1] } else { " " };
        let cells = usize::from(area.width).saturating_sub(3);
        let style = if here { cx.theme.found } else { cx.theme.title };
        let name = cut(&heading, cells, cx.theme.signs);
        let pad = " ".repeat(cells.saturating_sub(width(&name)));
        let line = Line::from(vec![
            Span::styled(format!("{before} "), cx.theme.dim),
            Span::styled(name, style),
            Span::styled(format!("{pad}{after}"), cx.theme.dim),
        ]);
        frame.render_widget(line, Rect { height: 1, ..area });
        cx.spots.put(
            Rect { height: 1, ..area },
            Spot::Cell(column, self.columns[column].0),
        );
        let cards = Rect {
            y: area.y + 1,
            height: area.height.saturating_sub(1),
            ..area
        };
        let tall = card_height(cards.height);
        let room = usize::from(cards.height / tall).max(1);
        let cursor = self.columns[column].within(ids.len());
        let top = cursor.top(ids.len(), room);
        let mut place = here.then_some(cards.as_position());
        for (row, id) in ids.iter().enumerate().skip(top).take(room) {
            let y = cards.y + tall * u16::try_from(row - top).unwrap_or_default();
            let card = Rect {
                y,
                height: tall,
                ..cards
            }
            .intersection(cards);
            cx.spots.put(card, Spot::Cell(column, row));
            let chosen = here && row == cursor.0;
            self.draw_card(frame, card, *id, chosen, cx);
            if chosen {
                place = Some(card.as_position());
            }
        }
        if top + room < ids.len() {
            let last = Rect {
                x: cards.right().saturating_sub(1),
                y: cards.bottom().saturating_sub(1),
                width: 1,
                height: 1,
            };
            frame.render_widget(Span::styled(cx.theme.signs.more[1], cx.theme.dim), last);
        }
        place
    }

    /// An action: its title, and where there is room by when and by whom.
    fn draw_card(&self, frame: &mut Frame, area: Rect, id: Id, chosen: bool, cx: &Context) {
        let Some(action) = cx.village.actions.get(&id) else {
            return;
        };
        let signs = cx.theme.signs;
        let cells = usize::from(area.width).saturating_sub(BEFORE + 1);
        let late = day_of_action(action).is_some_and(|day| day < cx.today);
        let style = match (chosen, self.focus) {
            (true, Focus::Rows | Focus::Search) => cx.theme.selected,
            (true, _) => cx.theme.selected_elsewhere,
            _ if !action.open() => cx.theme.dim,
            _ => cx.theme.text,
        };
        let titles = usize::from(area.height).min(2);
        let mut lines: Vec<_> = wrap_within(&action.title, cells, titles, signs)
            .into_iter()
            .map(|line| (line, style))
            .collect();
        let about = brief(action, cx);
        if lines.len() < usize::from(area.height) && !about.is_empty() {
            let style = if late { cx.theme.problem } else { cx.theme.dim };
            lines.push((cut(&about, cells, signs), style));
        }
        for ((place, (text, style)), y) in lines.into_iter().enumerate().zip(area.top()..area.bottom()) {
            let first = place == 0;
            let cursor = if chosen && first { signs.cursor } else { " " };
            let sign = if late && first { signs.late } else { " " };
            let line = Line::from(vec![
                Span::styled(cursor, cx.theme.text),
                Span::styled(sign, cx.theme.problem),
                Span::styled(left(&text, cells, signs), style),
            ]);
            frame.render_widget(line, Rect { y, height: 1, ..area });
        }
    }
}

/// Rows that an action takes on the board where it has so many.
fn card_height(rows: u16) -> u16 {
    if rows >= 12 { 3 } else { 2 }
}

/// By when, and by whom.
fn brief(action: &Action, cx: &Context) -> String {
    let day = day_of_action(action).map(|day| cx.words.tell(&in_words(day, cx.today)));
    let owners = Some(owners(action, cx)).filter(|names| !names.is_empty());
    let parts: Vec<String> = [day, owners].into_iter().flatten().collect();
    parts.join(&format!(" {} ", cx.theme.signs.dot))
}
