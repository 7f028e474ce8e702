//! What a round looks like: its question, its entries, what was said of one of them, the notes.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Clear;

use crate::domain::code::{Code, term_key};
use crate::domain::conversation::Round;
use crate::domain::gathering::Gathering;
use crate::domain::listing::Row;
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::value::Value;
use crate::screens::Context;
use crate::screens::conversation::saying::{Saying, Text, What};
use crate::screens::conversation::{ConversationScreen, SUMMARY, choice, criteria, deeds, detail, summary};
use crate::widgets::boxed::draw_box;
use crate::widgets::list::{Piece, list, spacing};
use crate::widgets::search_list::About;
use crate::widgets::spots::Spot;
use crate::widgets::text::{capital, cut, width, wrap_within};

/// From so many rows on, the notes get more than one.
const ROOMY: u16 = 16;

impl ConversationScreen {
    pub(super) fn draw_round(&self, id: Id, frame: &mut Frame, area: Rect, cx: &Context) {
        let Some(gathering) = cx.village.gatherings.get(&id) else {
            return;
        };
        frame.render_widget(Clear, area);
        frame.buffer_mut().set_style(area, cx.theme.text);
        let inside = self.draw_frame(gathering, frame, area, cx);
        let more = u16::from(inside.height >= ROOMY);
        let foot = match &self.saying {
            Some(Saying {
                text: Text::Lines(_), ..
            }) => (inside.height / 3).max(3),
            Some(_) => 2,
            None if self.round == SUMMARY => 0,
            None => 2 + more,
        };
        let answers = cx.words.say(self.how(cx));
        // In a narrow window the answers take two lines.
        let how = 1 + u16::from(width(&answers) > usize::from(inside.width));
        let [tabs, question, main, foot, place] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Min(1),
            Constraint::Length(foot),
            Constraint::Length(how),
        ])
        .areas(inside);
        self.draw_tabs(frame, tabs, cx);
        let asked = match self.criteria {
            Some(cursor) => criteria::question(cursor, cx),
            None => cx.words.say(&format!("talk-question-{}", self.round + 1)),
        };
        lines(&asked, frame, question, cx.theme.title, cx);
        if self.round == SUMMARY {
            match &self.agenda {
                Some(agenda) => summary::draw(agenda, self.summary, frame, main, cx),
                None => frame.set_cursor_position(main.as_position()),
            }
        } else {
            self.draw_entries(id, frame, main, cx);
        }
        match &self.saying {
            Some(saying) => draw_saying(saying, self.notice(false, cx).as_ref(), frame, foot, cx),
            None if self.round == SUMMARY => {}
            None => draw_notes(gathering, self.round, frame, foot, cx),
        }
        lines(&answers, frame, place, cx.theme.key, cx);
    }

    /// The key of the words that name the answers.
    fn how(&self, cx: &Context) -> &'static str {
        match (&self.saying, self.round) {
            (Some(_), _) if cx.about.reader_because_of.is_some() => "talk-how-reading",
            (
                Some(Saying {
                    text: Text::Lines(_), ..
                }),
                _,
            ) => "talk-how-notes",
            (
                Some(Saying {
                    what: What::Value(..),
                    ..
                }),
                _,
            ) => "talk-how-value",
            (Some(_), _) => "talk-how-line",
            (None, 0) => "talk-how-1",
            (None, 1) if self.criteria.is_some() => "talk-how-criteria",
            (None, 1) => "talk-how-2",
            (None, 2) => "talk-how-3",
            (None, 3) => "talk-how-4",
            _ => "talk-how-5",
        }
    }

    /// The box: which conversation at the left, how far it is at the right.
    fn draw_frame(&self, gathering: &Gathering, frame: &mut Frame, area: Rect, cx: &Context) -> Rect {
        let progress = self
            .agenda
            .as_ref()
            .and_then(|agenda| agenda.rounds.get(self.round));
        let progress = progress.map(|round| self.progress(round, cx)).unwrap_or_default();
        let phrase = Phrase::new("talk-of")
            .text("date", gathering.date.write(&cx.reading()))
            .text("kern", choice::kern(gathering, cx))
            .number("people", choice::people(gathering));
        let room = usize::from(area.width).saturating_sub(width(&progress) + 9);
        let title = cut(&cx.words.tell(&phrase), room, cx.theme.signs);
        draw_box(frame, area, &title, &progress, self.saying.is_none(), cx.theme)
    }

    /// "23 van 161 besproken"
    fn progress(&self, round: &Round, cx: &Context) -> String {
        let phrase = Phrase::new(format!("talk-progress-{}", self.round + 1))
            .number("answered", round.answered)
            .number("total", round.total);
        cx.words.tell(&phrase)
    }

    fn draw_tabs(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let mut line = Line::default();
        let mut x = area.x;
        for round in 0..=SUMMARY {
            let name = cx.words.say(&format!("talk-round-{}", round + 1));
            let style = if round == self.round {
                cx.theme.tab
            } else {
                cx.theme.dim
            };
            let text = format!(" {name} ");
            let wide = u16::try_from(width(&text)).unwrap_or(u16::MAX);
            let place = Rect::new(x, area.y, wide, 1).intersection(area);
            cx.spots.put(place, Spot::Part(round));
            x = x.saturating_add(wide);
            line.push_span(Span::styled(text, style));
        }
        frame.render_widget(line, area);
    }

    /// The entries at the left, what was said of the chosen one at the right.
    fn draw_entries(&self, id: Id, frame: &mut Frame, area: Rect, cx: &Context) {
        let [left, rule, right] = Layout::horizontal([
            Constraint::Percentage(50),
            Constraint::Length(2),
            Constraint::Min(20),
        ])
        .areas(area);
        let bar = if cx.theme.signs.ascii { "|" } else { "│" };
        for y in rule.top()..rule.bottom() {
            frame.render_widget(Span::styled(bar, cx.theme.border), Rect::new(rule.x, y, 1, 1));
        }
        self.draw_list(id, frame, left, cx);
        match (self.entry(), self.criteria) {
            (Some(entry), Some(cursor)) => criteria::draw(entry, cursor, frame, right, cx),
            (Some(entry), None) => detail::draw(entry, id, self.round, frame, right, cx),
            _ => {}
        }
    }

    fn draw_list(&self, id: Id, frame: &mut Frame, area: Rect, cx: &Context) {
        let place = &self.places[self.round];
        if place.rows.is_empty() {
            let key = if place.total.is_some() {
                "talk-empty"
            } else {
                "talk-looking"
            };
            lines(&cx.words.say(key), frame, area, cx.theme.title, cx);
            return frame.set_cursor_position(area.as_position());
        }
        if self.criteria.is_none() {
            let pace = spacing(place.rows.len(), area, cx.theme);
            cx.spots.rows(area, place.cursor, place.rows.len(), pace);
        }
        let focus = self.saying.is_none() && self.criteria.is_none();
        list(
            frame,
            area,
            place.cursor,
            place.rows.len(),
            focus,
            cx.theme,
            |row, cells| match &place.rows[row] {
                Row::Heading { label, .. } => {
                    vec![(capital(&cx.words.tell_arg(label)), cells, cx.theme.title)]
                }
                Row::Entry(entry) => self.entry_row(*entry, id, cells, cx),
            },
        );
    }

    /// The name of the entry, and in few cells what was said of it in this round.
    fn entry_row(&self, entry: Id, id: Id, cells: usize, cx: &Context) -> Vec<Piece> {
        let Some(asset) = cx.village.assets.get(&entry) else {
            return vec![(cx.words.say("entry-gone"), cells, cx.theme.dim)];
        };
        let said = match self.round {
            0 => {
                let letter = |code: &str| cx.words.say(&term_key("letter-sphere", code));
                let letters = asset.spheres.codes().map(|sphere| letter(sphere.code()));
                letters.collect::<Vec<_>>().join(" ")
            }
            1 => match (asset.verdict, asset.criteria_met()) {
                (None, 0) => String::new(),
                (verdict, met) => {
                    let verdict = verdict.map(|verdict| cx.words.say(&verdict.term()));
                    let none = || cx.theme.signs.none.to_owned();
                    format!("{} {met:>2}/10", verdict.unwrap_or_else(none))
                }
            },
            2 => number(detail::supporting(entry, cx).len()),
            _ => number(detail::told(entry, Some(id), cx).len()),
        };
        let wide = width(&said).min(cells / 2) + usize::from(!said.is_empty());
        let name = cells.saturating_sub(wide);
        let style = if asset.counted() {
            cx.theme.text
        } else {
            cx.theme.dim
        };
        vec![
            (asset.name.to_string(), name, style),
            (format!(" {said}"), wide, cx.theme.key),
        ]
    }
}

/// How many, unless there are none.
fn number(count: usize) -> String {
    if count == 0 {
        String::new()
    } else {
        count.to_string()
    }
}

/// The text in the lines that there are.
fn lines(text: &str, frame: &mut Frame, area: Rect, style: ratatui::style::Style, cx: &Context) {
    let wrapped = wrap_within(
        text,
        usize::from(area.width),
        usize::from(area.height),
        cx.theme.signs,
    );
    for (line, y) in wrapped.into_iter().zip(area.top()..area.bottom()) {
        frame.render_widget(Line::styled(line, style), Rect { y, height: 1, ..area });
    }
}

/// What was said in this round, as far as there is room.
fn draw_notes(gathering: &Gathering, round: usize, frame: &mut Frame, area: Rect, cx: &Context) {
    let notes = deeds::notes(gathering, round);
    let text = if notes.is_empty() {
        cx.words.say(&format!("talk-no-notes-{}", round + 1))
    } else {
        cx.words
            .tell(&Phrase::new("talk-notes").text("notes", notes.replace('\n', " ")))
    };
    About {
        text: &text,
        rows: area.height.saturating_sub(1),
    }
    .draw(frame, area, cx.theme);
}

/// What is being typed, with the question before it.
fn draw_saying(saying: &Saying, notice: Option<&Phrase>, frame: &mut Frame, area: Rect, cx: &Context) {
    let [question, field] = Layout::vertical([Constraint::Length(1), Constraint::Min(1)]).areas(area);
    match notice {
        Some(notice) => lines(&cx.words.tell(notice), frame, question, cx.theme.problem, cx),
        None => lines(&asked(saying.what, cx), frame, question, cx.theme.title, cx),
    }
    let [sign, field] = Layout::horizontal([Constraint::Length(2), Constraint::Min(1)]).areas(field);
    frame.render_widget(Span::styled(cx.theme.signs.cursor, cx.theme.key), sign);
    match &saying.text {
        Text::Line(line) => {
            let (shown, column) = line.view(usize::from(field.width), cx.theme.signs);
            frame.render_widget(Line::styled(shown, cx.theme.found), field);
            let column = u16::try_from(column).unwrap_or(u16::MAX);
            let x = field
                .x
                .saturating_add(column)
                .min(field.right().saturating_sub(1));
            frame.set_cursor_position(Position::new(x, field.y));
        }
        Text::Lines(text) => {
            let text = text.area();
            frame.render_widget(text, field);
            let (top, left) = text.scroll_offset();
            let at = text.screen_cursor();
            let cell =
                |number: usize, less: u16| u16::try_from(number).unwrap_or(u16::MAX).saturating_sub(less);
            frame.set_cursor_position(Position::new(
                field
                    .x
                    .saturating_add(cell(at.col, left))
                    .min(field.right().saturating_sub(1)),
                field
                    .y
                    .saturating_add(cell(at.row, top))
                    .min(field.bottom().saturating_sub(1)),
            ));
        }
    }
}

/// The question that is answered by typing.
fn asked(what: What, cx: &Context) -> String {
    let name = |id| cx.village.name_of(RecordKind::Asset, id);
    let phrase = match what {
        What::Why(id, sphere) => Phrase::new("talk-ask-why")
            .text("name", name(id))
            .term("sphere", sphere.term()),
        What::Reason(id, verdict) => Phrase::new("talk-ask-reason")
            .text("name", name(id))
            .term("verdict", verdict.term()),
        What::Value(id, value) => Phrase::new(format!("talk-ask-value-{}", value + 1)).text("name", name(id)),
        What::Notes(round) => Phrase::new(format!("talk-ask-notes-{}", round + 1)),
    };
    cx.words.tell(&phrase)
}
