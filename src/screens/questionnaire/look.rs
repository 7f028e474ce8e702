//! What a question looks like: where one is, what is asked, what can be answered, and what goes around it.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

use crate::domain::phrase::Phrase;
use crate::domain::questionnaire::Reply;
use crate::domain::questions::{Question, Questionnaire};
use crate::domain::record::Id;
use crate::screens::questionnaire::QuestionnaireScreen;
use crate::screens::questionnaire::replies::{Choosable, answer_to, options, unknown};
use crate::screens::questionnaire::steps::answered_of;
use crate::screens::{Context, Screen};
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::spots::Spot;
use crate::widgets::text::{cut, left, width, wrap, wrap_within};

/// Cells and rows of the panel.
const SIZE: Size = Size::new(84, 26);

/// The fewest rows in which it helps to see the questions around this one.
const AROUND: u16 = 4;

/// A part of the panel that is filled from top to bottom.
struct Room {
    rest: Rect,
}

impl Room {
    /// The next line, as long as there is one.
    fn line(&mut self) -> Option<Rect> {
        if self.rest.is_empty() {
            return None;
        }
        let line = Rect {
            height: 1,
            ..self.rest
        };
        self.skip(1);
        Some(line)
    }

    fn skip(&mut self, lines: u16) {
        let lines = lines.min(self.rest.height);
        self.rest.y += lines;
        self.rest.height -= lines;
    }
}

impl QuestionnaireScreen {
    pub(super) fn draw_panel(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let inside = panel::open(frame, area, &self.title(cx), SIZE, cx.theme);
        frame.set_cursor_position(inside.as_position());
        let (Some(asset), Some(sheet)) = (self.asset(), self.questionnaire(cx)) else {
            return;
        };
        // The last line says what the keys do.
        let foot = 1.min(inside.height.saturating_sub(1));
        let mut room = Room {
            rest: Rect {
                height: inside.height - foot,
                ..inside
            },
        };
        self.draw_progress(frame, &mut room, asset, sheet, cx);
        if 10 < room.rest.height {
            room.skip(1);
        }
        match self.question(cx) {
            Some(question) => self.draw_question(frame, &mut room, asset, question, cx),
            None => self.draw_end(frame, &mut room, asset, cx),
        }
        if AROUND < room.rest.height && self.question(cx).is_some() {
            room.skip(1);
            self.draw_around(frame, room.rest, asset, sheet, cx);
        }
        let foot = Rect {
            y: inside.bottom().saturating_sub(foot),
            height: foot,
            ..inside
        };
        let (text, style) = match &self.problem {
            Some(problem) => (cx.words.tell(problem), cx.theme.problem),
            None => (cx.words.say(self.help(cx)), cx.theme.dim),
        };
        let text = cut(&text, usize::from(foot.width), cx.theme.signs);
        frame.render_widget(Line::styled(text, style), foot);
    }

    /// The words that say what the keys do here.
    pub(super) fn help(&self, cx: &Context) -> &'static str {
        match self.question(cx) {
            None if self.person + 1 < self.ids.len() => "ask-help-next",
            None => "ask-help-end",
            Some(_) if self.half_typed.is_some() => "ask-help-typing",
            Some(_) => "ask-help",
        }
    }

    /// "12 van 98 · Handen: doen en maken", and how many have been answered.
    fn draw_progress(
        &self,
        frame: &mut Frame,
        room: &mut Room,
        asset: Id,
        sheet: &Questionnaire,
        cx: &Context,
    ) {
        let Some(line) = room.line() else {
            return;
        };
        let answered = answered_of(sheet, asset, cx);
        let done = answered.iter().filter(|one| **one).count();
        let count = answered.len();
        let group = sheet.groups.get(self.group(cx).0);
        let group = group.map_or("", |group| group.title.in_language(cx.words.language().code()));
        let place = Phrase::new("ask-place")
            .number("number", (self.place + 1).min(count))
            .number("count", count);
        let place = format!("{} {} {group}", cx.words.tell(&place), cx.theme.signs.dot);
        let done = cx.words.count("ask-done", done);
        let cells = usize::from(line.width);
        let wide = cells.saturating_sub(width(&done) + 1);
        let mut text = Line::from(vec![
            Span::styled(left(&place, wide, cx.theme.signs), cx.theme.title),
            Span::raw(" "),
        ]);
        text.push_span(Span::styled(done, cx.theme.dim));
        frame.render_widget(text, line);
        if 12 < room.rest.height
            && let Some(line) = room.line()
        {
            let full = usize::from(line.width) * self.place.min(count) / count.max(1);
            let [filled, _, empty] = cx.theme.signs.bar;
            let bar = Line::from(vec![
                Span::styled(filled.repeat(full), cx.theme.filled),
                Span::styled(empty.repeat(usize::from(line.width) - full), cx.theme.dim),
            ]);
            frame.render_widget(bar, line);
        }
    }

    fn draw_question(
        &self,
        frame: &mut Frame,
        room: &mut Room,
        asset: Id,
        question: &Question,
        cx: &Context,
    ) {
        let theme = cx.theme;
        let cells = usize::from(room.rest.width);
        let label = question.label(cx.words.language().code());
        for text in wrap_within(label, cells, 3, theme.signs) {
            if let Some(line) = room.line() {
                frame.render_widget(Line::styled(text, theme.found), line);
            }
        }
        let all = options(question, cx.words);
        let needed = u16::try_from(all.len()).unwrap_or(u16::MAX).saturating_add(1);
        if needed < room.rest.height {
            room.skip(1);
        }
        if self.half_typed.is_some() {
            let Some(line) = room.line() else {
                return;
            };
            let (shown, column) = self.line.view(cells, theme.signs);
            let style = theme.text.add_modifier(Modifier::UNDERLINED);
            frame.render_widget(Line::styled(left(&shown, cells, theme.signs), style), line);
            let column = u16::try_from(column).unwrap_or(u16::MAX);
            return frame.set_cursor_position((line.x.saturating_add(column), line.y));
        }
        let now = answer_to(asset, &question.id, cx).map(|(_, answer)| answer);
        let reply = now.as_ref().map_or(&Reply::None, |answer| &answer.answer);
        // An answer that does not fit the question is still the answer that was given.
        let odd = *reply != Reply::None && all.iter().all(|option| option.reply != *reply);
        draw_options(frame, room, &all, reply, cx);
        if let (true, Some(answer), Some(line)) = (odd, &now, room.line()) {
            let said = Phrase::new("ask-odd").text("answer", answer.in_words(&cx.reading()));
            let text = cut(&cx.words.tell(&said), cells, theme.signs);
            frame.render_widget(Line::styled(text, theme.problem), line);
        }
    }

    /// What remains to be said behind the last question.
    fn draw_end(&self, frame: &mut Frame, room: &mut Room, asset: Id, cx: &Context) {
        let cells = usize::from(room.rest.width);
        let mut lines: Vec<(String, _)> = wrap(&cx.words.say("ask-end"), cells)
            .into_iter()
            .map(|line| (line, cx.theme.text))
            .collect();
        let unknown = unknown(asset, cx.questions, cx);
        if !unknown.is_empty() {
            lines.push((String::new(), cx.theme.text));
            let title = cx.words.count("ask-unknown", unknown.len());
            lines.extend(wrap(&title, cells).into_iter().map(|line| (line, cx.theme.title)));
            for answer in unknown {
                let text = format!("{}: {}", &*answer.question, answer.in_words(&cx.reading()));
                lines.extend(wrap(&text, cells).into_iter().map(|line| (line, cx.theme.dim)));
            }
        }
        for (text, style) in lines {
            if let Some(line) = room.line() {
                frame.render_widget(Line::styled(text, style), line);
            }
        }
    }

    /// The questions of the group with what was answered to them.
    fn draw_around(&self, frame: &mut Frame, area: Rect, asset: Id, sheet: &Questionnaire, cx: &Context) {
        let (group, first) = self.group(cx);
        let Some(group) = sheet.groups.get(group) else {
            return;
        };
        let cursor = Cursor(self.place - first);
        let rows = group.questions.len();
        cx.spots.rows(area, cursor, rows, spacing(rows, area, cx.theme));
        let language = cx.words.language().code();
        list(frame, area, cursor, rows, false, cx.theme, |row, cells| {
            let question = &group.questions[row];
            let answer = answer_to(asset, &question.id, cx);
            let answer = answer
                .map(|(_, answer)| answer.in_words(&cx.reading()))
                .unwrap_or_default();
            let right = (cells * 2 / 5).min(34);
            let text = cut(
                question.label(language),
                (cells - right).saturating_sub(1),
                cx.theme.signs,
            );
            vec![
                (text, cells - right, cx.theme.text),
                (answer, right, cx.theme.dim),
            ]
        });
    }
}

/// The answers with their keys, under each other or, where there is little room, beside each other; the
/// cursor of the terminal stands on what was answered, or else on the first.
fn draw_options(frame: &mut Frame, room: &mut Room, all: &[Choosable], now: &Reply, cx: &Context) {
    let theme = cx.theme;
    let text = |number: usize, option: Option<&Choosable>| {
        let said = option.map_or_else(|| cx.words.say("ask-no-answer"), |option| option.text.clone());
        let sign = if option.is_some_and(|option| option.reply == *now) {
            theme.signs.held
        } else {
            " "
        };
        format!("{sign} {number}  {said}")
    };
    let numbered = all
        .iter()
        .enumerate()
        .map(|(place, option)| (place + 1, Some(option)));
    let lines: Vec<(usize, Option<&Choosable>)> = numbered.chain([(0, None)]).collect();
    let height = usize::from(room.rest.height).max(1);
    let columns = lines.len().div_ceil(height).max(1);
    let wide = usize::from(room.rest.width) / columns;
    let mut focused = false;
    for beside in lines.chunks(columns) {
        let Some(line) = room.line() else {
            return;
        };
        for (column, (number, option)) in beside.iter().enumerate() {
            let start = u16::try_from(column * wide).unwrap_or(u16::MAX);
            let place = Rect {
                x: line.x.saturating_add(start),
                width: u16::try_from(wide).unwrap_or(u16::MAX),
                ..line
            }
            .intersection(line);
            let chosen = option.is_some_and(|option| option.reply == *now);
            let style = if chosen { theme.marked } else { theme.text };
            let text = left(&text(*number, *option), wide, theme.signs);
            frame.render_widget(Line::styled(text, style), place);
            let spot = number.checked_sub(1).unwrap_or(usize::MAX);
            cx.spots.put(place, Spot::Part(spot));
            if chosen || !focused {
                frame.set_cursor_position(place.as_position());
                focused = true;
            }
        }
    }
}
