//! The actions and outside support by date, and the goals: lists with a heading above each part.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::text::{Line, Span};

use crate::domain::agenda::{Part, Row};
use crate::domain::code::{Code, term_key};
use crate::domain::due::{day_of_action, day_of_support, in_words};
use crate::domain::phrase::Phrase;
use crate::domain::plan::{Action, Goal};
use crate::domain::record::{Id, RecordKind};
use crate::domain::support::{Support, SupportState};
use crate::domain::value::Value;
use crate::exchange::handout::in_euros;
use crate::screens::Context;
use crate::screens::plan::choices::only_in_words;
use crate::screens::plan::head::label;
use crate::screens::plan::{Focus, Plan, View};
use crate::widgets::boxed::draw_box;
use crate::widgets::list::spacing;
use crate::widgets::text::{cut, left, width, wrap_within};

/// Cells in front of a row: the cursor, the sign that it is late, a space.
const BEFORE: usize = 3;

/// From so many cells on there is room for every column.
const ROOMY: usize = 96;

/// What a row says: its name, then columns with their widths.
struct Told {
    name: String,
    columns: Vec<(String, usize)>,
    late: bool,
    past: bool,
}

impl Plan {
    /// Draws the list that is shown; answers where the chosen row is.
    pub(super) fn draw_list(&self, frame: &mut Frame, area: Rect, cx: &Context) -> Position {
        let [title, count] = self.caption(cx);
        let focused = matches!(self.focus, Focus::Rows | Focus::Search);
        let inside = draw_box(frame, area, &title, &count, focused, cx.theme);
        let (rows, typed) = self.draw_search(frame, inside, cx);
        let length = self.length();
        let Some(list) = self.view.list().filter(|_| length > 0) else {
            self.draw_nothing(frame, rows, cx);
            return typed.unwrap_or(rows.as_position());
        };
        let cursor = self.rows[list].within(length);
        let pace = spacing(length, rows, cx.theme);
        cx.spots.rows(rows, cursor, length, pace);
        let room = usize::from(rows.height).div_ceil(pace);
        let top = cursor.top(length, room);
        let mut place = rows.as_position();
        for (row, y) in (top..length).zip((rows.top()..rows.bottom()).step_by(pace)) {
            let chosen = row == cursor.0;
            let line = self.row_line(row, chosen, usize::from(rows.width), cx);
            frame.render_widget(line, Rect { y, height: 1, ..rows });
            if chosen {
                place = Position::new(rows.x, y);
            }
        }
        typed.unwrap_or(place)
    }

    fn row_line<'a>(&self, row: usize, chosen: bool, cells: usize, cx: &Context) -> Line<'a> {
        let id = match self.view {
            View::Goals => self.agenda.goals[row],
            _ => match self.dated()[row] {
                Row::Heading(part, count) => {
                    let text = format!(" {} ({count})", cx.words.say(self.heading(part)));
                    return Line::styled(cut(&text, cells, cx.theme.signs), cx.theme.title);
                }
                Row::Entry(id) => id,
            },
        };
        let Some(told) = self.told_of(id, cells, cx) else {
            return Line::styled(format!("   {}", cx.words.say("entry-gone")), cx.theme.dim);
        };
        let signs = cx.theme.signs;
        let style = match (chosen, self.focus) {
            (true, Focus::Rows | Focus::Search) => cx.theme.selected,
            (true, _) => cx.theme.selected_elsewhere,
            _ if told.past => cx.theme.dim,
            _ => cx.theme.text,
        };
        let taken: usize = told.columns.iter().map(|(_, wide)| wide + 1).sum();
        let mut text = left(&told.name, cells.saturating_sub(BEFORE + taken), signs);
        for (column, wide) in told.columns {
            text.push(' ');
            text.push_str(&left(&column, wide, signs));
        }
        Line::from(vec![
            Span::styled(if chosen { signs.cursor } else { " " }, cx.theme.text),
            Span::styled(if told.late { signs.late } else { " " }, cx.theme.problem),
            Span::raw(" "),
            Span::styled(text, style),
        ])
    }

    fn heading(&self, part: Part) -> &'static str {
        match (part, self.view) {
            (Part::Late, _) => "plan-part-late",
            (Part::Coming, _) => "plan-part-coming",
            (Part::Undated, _) => "plan-part-undated",
            (Part::Running, _) => "plan-part-running",
            (Part::Past, View::Supports) => "plan-part-past-support",
            (Part::Past, _) => "plan-part-past",
        }
    }

    fn told_of(&self, id: Id, cells: usize, cx: &Context) -> Option<Told> {
        Some(match self.view {
            View::Board | View::Dates => told_of_action(cx.village.actions.get(&id)?, cells, cx),
            View::Goals => self.told_of_goal(id, cx.village.goals.get(&id)?, cells, cx),
            View::Supports => told_of_support(cx.village.supports.get(&id)?, cells, cx),
        })
    }

    fn told_of_goal(&self, id: Id, goal: &Goal, cells: usize, cx: &Context) -> Told {
        let letters = goal
            .conditions
            .iter()
            .map(|condition| cx.words.say(&term_key("letter-condition", condition.code())));
        let tally = self.agenda.tally(id);
        let phrase = Phrase::new("plan-tally")
            .number("count", tally.all)
            .number("open", tally.open);
        let horizon = goal.horizon.map(|year| year.to_string()).unwrap_or_default();
        let mut columns = vec![(letters.collect::<Vec<_>>().join(" "), 7), (horizon, 4)];
        if cells >= 50 {
            columns.push((cx.words.tell(&phrase), 18));
        }
        Told {
            name: goal.text.to_string(),
            columns,
            late: goal
                .horizon
                .is_some_and(|year| i64::from(year) < i64::from(cx.today.year())),
            past: false,
        }
    }

    /// What is shown, and how many of how many.
    pub(super) fn caption(&self, cx: &Context) -> [String; 2] {
        let mut title = cx.words.say(label(self.view));
        if let Some(only) = self.only {
            let only = only_in_words(only, cx);
            title = format!("{title} {} {only}", cx.theme.signs.dot);
        }
        let all = cx.village.count(self.view.kind());
        let found = self.agenda.found[self.view.sort()];
        let count = if found == all {
            all.to_string()
        } else {
            let phrase = Phrase::new("inventory-count");
            cx.words.tell(&phrase.number("found", found).number("total", all))
        };
        let count = if self.known { count } else { String::new() };
        [title, count]
    }

    /// What to say where nothing is shown: that there is nothing yet, or nothing that is sought.
    pub(super) fn draw_nothing(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let key = match (self.known, cx.village.count(self.view.kind()), self.view.kind()) {
            (false, ..) => "counting",
            (true, 0, RecordKind::Goal) => "plan-no-goals",
            (true, 0, RecordKind::Support) => "plan-no-supports",
            (true, 0, _) => "plan-no-actions",
            _ => "plan-nothing-found",
        };
        let cells = usize::from(area.width);
        let lines = wrap_within(
            &cx.words.say(key),
            cells,
            usize::from(area.height),
            cx.theme.signs,
        );
        for (line, y) in lines.into_iter().zip(area.top()..area.bottom()) {
            frame.render_widget(Span::styled(line, cx.theme.dim), Rect { y, height: 1, ..area });
        }
    }

    /// The search bar, while there is something in it; answers what it leaves and where one types.
    pub(super) fn draw_search(
        &self,
        frame: &mut Frame,
        area: Rect,
        cx: &Context,
    ) -> (Rect, Option<Position>) {
        let typing = self.focus == Focus::Search;
        if !typing && self.search.text().is_empty() {
            return (area, None);
        }
        let [bar, rest] = Layout::vertical([Constraint::Length(1), Constraint::Min(1)]).areas(area);
        let name = cx.words.say("search-label");
        self.search.draw(frame, bar, &name, typing, cx.theme);
        let cells = width(&name) + 1 + width(&self.search.text()[..self.search.cursor()]);
        let x = bar.x
            + u16::try_from(cells)
                .unwrap_or(u16::MAX)
                .min(bar.width.saturating_sub(1));
        (rest, typing.then_some(Position::new(x, bar.y)))
    }
}

fn told_of_action(action: &Action, cells: usize, cx: &Context) -> Told {
    let day = day_of_action(action);
    let when = match day {
        Some(day) => cx.words.tell(&in_words(day, cx.today)),
        None => action.due.write(&cx.reading()),
    };
    let mut columns = vec![(when, 17)];
    if cells >= 50 {
        columns.push((cx.words.say(&action.state.term()), 11));
    }
    if cells >= ROOMY {
        columns.push((owners(action, cx), (cells / 4).min(30)));
    }
    Told {
        name: action.title.to_string(),
        columns,
        late: day.is_some_and(|day| day < cx.today),
        past: !action.open(),
    }
}

fn told_of_support(support: &Support, cells: usize, cx: &Context) -> Told {
    let day = day_of_support(support);
    let when = match day {
        Some(day) => cx.words.tell(&in_words(day, cx.today)),
        None => support.deadline.write(&cx.reading()),
    };
    let mut columns = vec![(when, 17)];
    if cells >= 50 {
        columns.push((cx.words.say(&support.state.term()), 11));
    }
    if cells >= 60 {
        columns.push((amount(support, cx), 9));
    }
    if cells >= ROOMY {
        let count = support.actions.count();
        columns.push((cx.words.count("plan-actions-count", count), 9));
    }
    Told {
        name: support.name.to_string(),
        columns,
        late: day.is_some_and(|day| day < cx.today),
        past: matches!(support.state, SupportState::Rejected | SupportState::Finished),
    }
}

/// Who does it, by name.
pub(super) fn owners(action: &Action, cx: &Context) -> String {
    let names = action
        .owners
        .iter()
        .map(|id| cx.village.name_of(RecordKind::Asset, id));
    names.collect::<Vec<_>>().join(", ")
}

/// "€ 4.500", or what is given.
pub(super) fn amount(support: &Support, cx: &Context) -> String {
    match support.amount_eur {
        Some(euros) => in_euros(euros, cx.words),
        None => cx.words.say(&support.what.term()),
    }
}
