//! What the overview looks like.

use jiff::civil::Date;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::text::{Line, Span};
use strum::VariantArray;

use crate::domain::code::{Code, term_key};
use crate::domain::due::in_words;
use crate::domain::gaps::{Gap, Report};
use crate::domain::kinds::AssetKind;
use crate::domain::lists::Sphere;
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::record::{Id, RecordKind};
use crate::keys::Action;
use crate::screens::Context;
use crate::screens::overview::{Focus, Overview};
use crate::screens::plan::pressing;
use crate::widgets::boxed::draw_box;
use crate::widgets::form::Asking;
use crate::widgets::matrix::{self, Table};
use crate::widgets::spots::Spot;
use crate::widgets::text::{capital, cut, left, width, wrap, wrap_within};

/// The least width at which the nature of a gap stands in words in the list.
const WORDY: u16 = 50;

/// Fewer cells of a name say nothing.
const LEAST_NAME: usize = 12;

/// Fewer rows are a low window.
const LOW_LIST: u16 = 10;

/// How many of the entries that a gap rests on are named.
const NAMED: usize = 6;

impl Overview {
    /// Counts per kind, and the latest story.
    pub(super) fn draw_what_there_is(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let Some(report) = cx.report else {
            frame.render_widget(
                Line::styled(format!(" {}", cx.words.say("counting")), cx.theme.dim),
                area,
            );
            return;
        };
        let room = usize::from(area.width).saturating_sub(2);
        let entries: u32 = report.coverage.entries.iter().sum();
        let first = if entries == 0 {
            cx.words.say("overview-empty")
        } else {
            let counts = AssetKind::VARIANTS
                .iter()
                .zip(report.coverage.entries)
                .map(|(kind, count)| {
                    let phrase = Phrase::new(term_key("count", kind.code())).number("count", count);
                    cx.words.tell(&phrase)
                });
            let kinds = counts.collect::<Vec<_>>().join(", ");
            let there = Phrase::new("overview-there")
                .number("count", entries)
                .text("kinds", kinds.as_str());
            let there = cx.words.tell(&there);
            if width(&there) <= room { there } else { kinds }
        };
        let latest = report.coverage.stories.conditions.iter().flatten();
        let latest = latest
            .copied()
            .max_by_key(|id| cx.village.stories.get(id).and_then(|story| story.date));
        let due = due_in_words(report, room, cx);
        let pressing = due.is_some();
        // Where there is one line, what presses is worth more than how much there is.
        let first = (!pressing || 1 < area.height).then_some(first);
        let place_of_due = usize::from(first.is_some());
        let lines = [first, due, latest.and_then(|id| quote(id, &cx.asking()))];
        for ((place, line), y) in lines
            .into_iter()
            .flatten()
            .enumerate()
            .zip(area.top()..area.bottom())
        {
            let row = Rect { y, height: 1, ..area };
            let line = Line::styled(format!(" {}", cut(&line, room, cx.theme.signs)), cx.theme.text);
            frame.render_widget(line, row);
            if pressing && place == place_of_due {
                cx.spots.put(row, Spot::Do(Action::Plan));
            }
        }
    }

    /// The matrix, and the latest quote of the chosen cell.
    pub(super) fn draw_matrix(&self, frame: &mut Frame, area: Rect, cx: &Context) -> Option<Position> {
        let focused = self.focus == Focus::Matrix;
        let title = cx.words.say(self.table.title());
        let inside = draw_box(frame, area, &title, "", focused, cx.theme);
        let report = cx.report?;
        let rows = self.table_rows(report, cx);
        if rows.is_empty() {
            frame.render_widget(Span::styled(cx.words.say("matrix-empty"), cx.theme.dim), inside);
            return Some(inside.as_position());
        }
        let quote = self
            .quote_of_cell(report, cx)
            .unwrap_or_else(|| cx.words.say("matrix-help"));
        let wanted = u16::try_from(rows.len() + 1).unwrap_or(u16::MAX);
        let spare = inside.height.saturating_sub(wanted + 1);
        let cells = usize::from(inside.width);
        let lines = wrap_within(&quote, cells, usize::from(spare), cx.theme.signs);
        let told = u16::try_from(lines.len()).unwrap_or(spare);
        let [table, _, below] = Layout::vertical([
            Constraint::Min(2),
            Constraint::Length(u16::from(told > 0)),
            Constraint::Length(told),
        ])
        .areas(inside);
        let chosen = (self.cell.0.min(rows.len() - 1), self.cell.1);
        let place = matrix::draw(
            frame,
            table,
            &rows,
            Some(chosen).filter(|_| focused),
            (cx.words, cx.theme, cx.spots),
        );
        for (line, y) in lines.into_iter().zip(below.top()..below.bottom()) {
            frame.render_widget(
                Span::styled(line, cx.theme.dim),
                Rect {
                    y,
                    height: 1,
                    ..below
                },
            );
        }
        place
    }

    fn quote_of_cell(&self, report: &Report, cx: &Context) -> Option<String> {
        let stories = &report.coverage.stories;
        let (row, column) = self.cell;
        let story = match self.table {
            Table::Spheres if row < Sphere::VARIANTS.len() => stories.cells[row][column],
            _ => stories.conditions[column],
        };
        quote(story?, &cx.asking())
    }

    /// The gaps of the step, and what is to be said of the chosen one.
    pub(super) fn draw_gaps(&self, frame: &mut Frame, area: Rect, cx: &Context) -> Option<Position> {
        let title = Phrase::new("gaps-of-step").number("step", self.step + 1);
        let count = cx
            .report
            .map(|_| self.shown.len().to_string())
            .unwrap_or_default();
        let title = cx.words.tell(&title);
        let inside = draw_box(frame, area, &title, &count, self.focus == Focus::Gaps, cx.theme);
        let report = cx.report?;
        if self.shown.is_empty() {
            let said = cx.words.say(self.why_none(report));
            for (line, y) in wrap(&said, usize::from(inside.width))
                .into_iter()
                .zip(inside.y..inside.bottom())
            {
                frame.render_widget(
                    Span::styled(line, cx.theme.dim),
                    Rect {
                        y,
                        height: 1,
                        ..inside
                    },
                );
            }
            return Some(inside.as_position());
        }
        let gap = self.gap(cx)?;
        let mut said = said_of(gap, usize::from(inside.width), cx);
        // In a low window a gap that is read whole is worth more than a third one beside it.
        let most = match inside.height {
            ..LOW_LIST => inside.height.saturating_sub(2),
            height => height.saturating_sub(4).min(height * 2 / 3),
        };
        let below = u16::try_from(said.len()).unwrap_or(u16::MAX).min(most);
        if said.len() > usize::from(below) {
            said.truncate(usize::from(below));
            let cells = usize::from(inside.width).saturating_sub(1);
            said.last_mut().iter_mut().for_each(|last| {
                let text = cut(&last.to_string(), cells, cx.theme.signs);
                let cut = cx.theme.signs.cut;
                **last = Line::styled(format!("{}{cut}", text.trim_end_matches(cut)), last.style);
            });
        }
        let [list, line, words] = Layout::vertical([
            Constraint::Min(1),
            Constraint::Length(1),
            Constraint::Length(below),
        ])
        .areas(inside);
        let rule = if cx.theme.signs.ascii { "-" } else { "─" };
        frame.render_widget(
            Span::styled(rule.repeat(usize::from(line.width)), cx.theme.border),
            line,
        );
        for (line, y) in said.into_iter().zip(words.top()..words.bottom()) {
            frame.render_widget(
                line,
                Rect {
                    y,
                    height: 1,
                    ..words
                },
            );
        }
        self.draw_gap_list(frame, list, report, cx)
    }

    fn draw_gap_list(
        &self,
        frame: &mut Frame,
        area: Rect,
        report: &Report,
        cx: &Context,
    ) -> Option<Position> {
        let pace = cx.theme.pace();
        let room = usize::from(area.height).div_ceil(pace);
        let top = self.cursor.top(self.shown.len(), room);
        let mut place = None;
        cx.spots
            .rows(area, self.cursor, self.shown.len(), cx.theme.pace());
        let shown = self.shown.iter().enumerate().skip(top).take(room);
        for ((row, gap), y) in shown.zip((area.top()..area.bottom()).step_by(pace)) {
            let Some(gap) = report.gaps.get(*gap as usize) else {
                continue;
            };
            let chosen = row == self.cursor.0;
            let nature = gap.nature.index();
            let title = capital(&cx.words.tell(&gap.title(cx.village)));
            // Where there is little room the sign says it; the word stands below the list.
            let title = if area.width < WORDY {
                title
            } else {
                format!(
                    "{} {title}",
                    left(&cx.words.say(&gap.nature.term()), 10, cx.theme.signs)
                )
            };
            let cursor = if chosen { cx.theme.signs.cursor } else { " " };
            let sign = cx.theme.signs.natures[nature];
            let text = left(&title, usize::from(area.width).saturating_sub(3), cx.theme.signs);
            let focused = self.focus == Focus::Gaps;
            let style = match (chosen, focused) {
                (true, true) => cx.theme.selected,
                (true, false) => cx.theme.selected_elsewhere,
                _ => cx.theme.text,
            };
            let line = Line::from(vec![
                Span::styled(cursor, cx.theme.text),
                Span::styled(sign, cx.theme.natures[nature]),
                Span::raw(" "),
                Span::styled(text, style),
            ]);
            frame.render_widget(line, Rect { y, height: 1, ..area });
            if chosen {
                place = Some(Position::new(area.x, y));
            }
        }
        place
    }
}

/// What presses in the plan, and what of it lies nearest; nothing if nothing does.
fn due_in_words(report: &Report, room: usize, cx: &Context) -> Option<String> {
    let due = &report.due;
    let (kind, id, day) = due.nearest?;
    let said = |name: String| {
        let phrase = Phrase::new("overview-due")
            .text("counts", pressing(due, cx.words))
            .text("name", name)
            .text("when", cx.words.tell(&in_words(day, cx.today)));
        cx.words.tell(&phrase)
    };
    // A long name gives way, not the day; where too little is left of it, the counts say enough.
    let name = cx.village.name_of(kind, id);
    let left = room.saturating_sub(width(&said(String::new())));
    if left < LEAST_NAME.min(width(&name)) {
        let counts = Phrase::new("overview-due-counts").text("counts", pressing(due, cx.words));
        return Some(cx.words.tell(&counts));
    }
    Some(said(cut(&name, left, cx.theme.signs)))
}

/// Why the gap is one, on what it rests, where the rule comes from, and what could be done.
fn said_of<'a>(gap: &Gap, cells: usize, cx: &Context) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    let mut say = |text: String, style| {
        lines.extend(
            wrap(&text, cells)
                .into_iter()
                .map(|line| Line::styled(line, style)),
        );
    };
    say(cx.words.tell(&gap.explanation(cx.village)), cx.theme.text);
    say(
        cx.words
            .tell(&Phrase::new("gap-move").text("advice", cx.words.tell(&gap.advice(cx.village)))),
        cx.theme.good,
    );
    // A gap may rest on the whole village: only those are looked up that are named.
    let assets = gap.assets();
    if assets.len() > 1 {
        let name = |id: &Id| Arg::Text(cx.village.name_of(RecordKind::Asset, *id));
        let named = assets.iter().take(NAMED).map(name).collect();
        let rests = Phrase::new("gap-rests")
            .with("names", Arg::List(named))
            .number("more", assets.len().saturating_sub(NAMED));
        say(cx.words.tell(&rests), cx.theme.dim);
    }
    let source = Phrase::new("gap-nature")
        .text("nature", capital(&cx.words.say(&gap.nature.term())))
        .text("rule", gap.rule.id)
        .text("source", gap.rule.source);
    say(cx.words.tell(&source), cx.theme.dim);
    lines
}

/// A story in a line: what was said, by whom, when.
pub fn quote(id: Id, cx: &Asking) -> Option<String> {
    let story = cx.village.stories.get(&id)?;
    let text: String = story.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let date = story.date.map(|date| day_in_words(date, cx)).unwrap_or_default();
    let by: Vec<String> = [story.told_by.to_string(), date]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    let text = Phrase::new("quote").text("text", text).text("by", by.join(", "));
    Some(cx.words.tell(&text))
}

/// "12 mei 2026"
fn day_in_words(date: Date, cx: &Asking) -> String {
    let month = cx.words.say(&format!("month-{}", date.month()));
    format!("{} {month} {}", date.day(), date.year())
}
