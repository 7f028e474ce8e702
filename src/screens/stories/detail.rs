//! The story or gathering beside the list, whole.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use crate::domain::code::Code;
use crate::domain::gathering::{Gathering, GatheringKind};
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::story::{Audience, Story};
use crate::domain::walk::agreed;
use crate::screens::Context;
use crate::screens::stories::look::{came_of, kern_of, toned, written};
use crate::screens::stories::{Focus, Stories};
use crate::widgets::boxed::draw_box;
use crate::widgets::form::called;
use crate::widgets::text::{capital, cut, wrap};

impl Stories {
    /// Draws what the cursor is on; answers where reading begins.
    pub(super) fn draw_detail(&self, frame: &mut Frame, area: Rect, cx: &Context) -> Position {
        let focused = self.focus == Focus::Detail;
        let record = self
            .under_cursor()
            .and_then(|(kind, id)| Some((id, cx.village.get(kind, id)?)));
        let room = usize::from(area.width).saturating_sub(6);
        let (title, lines) = match &record {
            Some((_, AnyRecord::Story(story))) => {
                let title = capital(&cx.words.say(&story.kind.term()));
                (
                    title,
                    story_lines(story, usize::from(area.width).saturating_sub(2), cx),
                )
            }
            Some((id, AnyRecord::Gathering(gathering))) => {
                let title = capital(&cx.words.say(&gathering.kind.term()));
                let cells = usize::from(area.width).saturating_sub(2);
                (title, self.gathering_lines(*id, gathering, cells, cx))
            }
            _ => (String::new(), Vec::new()),
        };
        let title = cut(&title, room, cx.theme.signs);
        let inside = draw_box(frame, area, &title, "", focused, cx.theme);
        let height = usize::from(inside.height);
        let scroll = self.scroll.min(lines.len().saturating_sub(height));
        let more = scroll + height < lines.len();
        let rows = lines.into_iter().skip(scroll);
        for (line, y) in rows.zip(inside.top()..inside.bottom()) {
            frame.render_widget(
                line,
                Rect {
                    y,
                    height: 1,
                    ..inside
                },
            );
        }
        if more && 2 < area.width {
            let [_, down] = cx.theme.signs.more;
            let below = Rect::new(area.x + 1, area.bottom().saturating_sub(1), area.width - 2, 1);
            let sign = Line::styled(format!(" {down} "), cx.theme.border_focus).right_aligned();
            frame.render_widget(sign, below);
        }
        inside.as_position()
    }

    fn gathering_lines(
        &self,
        id: Id,
        gathering: &Gathering,
        cells: usize,
        cx: &Context,
    ) -> Vec<Line<'static>> {
        let words = cx.words;
        let dot = format!(" {} ", cx.theme.signs.dot);
        let mut lines = Vec::new();
        let head = [written(&gathering.date, cx), kern_of(gathering.kern.0, cx)];
        heading(&mut lines, &head.join(&dot), cells, cx);
        let rows = self.gatherings.as_ref().map(|book| &book.rows);
        let harvest = rows.and_then(|rows| rows.get(self.cursor.0));
        let came = harvest.map(|harvest| came_of(harvest, cx)).unwrap_or_default();
        for (label, text) in [
            ("field-route", gathering.route.to_string()),
            ("field-participants", written(&gathering.participants, cx)),
            ("stories-came-of-it", came),
            ("field-notes", gathering.notes.to_string()),
            ("field-round-1", gathering.round_1.to_string()),
            ("field-round-2", gathering.round_2.to_string()),
            ("field-round-3", gathering.round_3.to_string()),
            ("field-round-4", gathering.round_4.to_string()),
        ] {
            field(&mut lines, &words.say(label), &text, cells, cx);
        }
        if gathering.kind == GatheringKind::Walk {
            let promises = agreed(cx.village, id).into_iter().filter_map(|id| {
                let action = cx.village.actions.get(&id)?;
                let state = words.say(&action.state.term());
                Some(format!("{} ({state})", &*action.title))
            });
            list_of(&mut lines, "stories-agreed", promises.collect(), cells, cx);
        }
        lines
    }
}

fn story_lines(story: &Story, cells: usize, cx: &Context) -> Vec<Line<'static>> {
    let words = cx.words;
    let dot = format!(" {} ", cx.theme.signs.dot);
    let mut lines = Vec::new();
    let (tone, _) = toned(story, cx);
    let head = [written(&story.date, cx), tone];
    let head: Vec<String> = head.into_iter().filter(|part| !part.is_empty()).collect();
    heading(&mut lines, &head.join(&dot), cells, cx);
    if story.audience == Audience::WorkingGroup {
        let text = wrap(&words.say("stories-group"), cells).into_iter();
        lines.extend(text.map(|line| Line::styled(line, cx.theme.problem)));
    }
    lines.extend(
        wrap(&story.text, cells)
            .into_iter()
            .map(|line| Line::styled(line, cx.theme.text)),
    );
    lines.push(Line::default());
    let gathering = story
        .gathering
        .0
        .and_then(|id| cx.village.get(RecordKind::Gathering, id))
        .map(|gathering| called(&gathering, &cx.reading()));
    for (label, text) in [
        ("field-told-by", story.told_by.to_string()),
        ("field-conditions", written(&story.conditions, cx)),
        ("field-spheres", written(&story.spheres, cx)),
        ("field-audience", words.say(&story.audience.term())),
        ("field-gathering", gathering.unwrap_or_default()),
    ] {
        field(&mut lines, &words.say(label), &text, cells, cx);
    }
    let assets = story
        .assets
        .iter()
        .map(|id| cx.village.name_of(RecordKind::Asset, id));
    list_of(&mut lines, "stories-about", assets.collect(), cells, cx);
    lines
}

fn heading(lines: &mut Vec<Line<'static>>, text: &str, cells: usize, cx: &Context) {
    let text = wrap(text, cells).into_iter();
    lines.extend(text.map(|line| Line::styled(line, cx.theme.title)));
}

/// A label and what is filled in behind it; nothing if that is nothing.
fn field(lines: &mut Vec<Line<'static>>, label: &str, text: &str, cells: usize, cx: &Context) {
    if text.is_empty() {
        return;
    }
    let label = format!("{label}:");
    for (number, line) in wrap(&format!("{label} {text}"), cells).into_iter().enumerate() {
        lines.push(match line.strip_prefix(&label).filter(|_| number == 0) {
            Some(rest) => Line::from(vec![
                Span::styled(label.clone(), cx.theme.dim),
                Span::styled(rest.to_owned(), cx.theme.text),
            ]),
            None => Line::styled(line, cx.theme.text),
        });
    }
}

/// How many names are shown; the rest is counted.
const MOST: usize = 30;

fn list_of(lines: &mut Vec<Line<'static>>, label: &str, mut items: Vec<String>, cells: usize, cx: &Context) {
    if items.is_empty() {
        return;
    }
    let more = items.len().saturating_sub(MOST);
    items.truncate(MOST);
    lines.push(Line::styled(cx.words.say(label), cx.theme.title));
    for item in items {
        let mut parts = wrap(&item, cells.saturating_sub(2)).into_iter();
        let first = parts.next().unwrap_or_default();
        lines.push(Line::styled(
            format!("{} {first}", cx.theme.signs.dot),
            cx.theme.text,
        ));
        lines.extend(parts.map(|rest| Line::styled(format!("  {rest}"), cx.theme.text)));
    }
    if 0 < more {
        let more = cx.words.tell(&Phrase::new("and-more").number("count", more));
        lines.push(Line::styled(format!("  {more}"), cx.theme.dim));
    }
}
