//! What typing in a walk looks like: day and participants, the line, what it will store, what was stored.

use std::ops::Range;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use ratatui::style::{Modifier, Style};
use ratatui::text::Line;

use crate::domain::code::Code;
use crate::domain::entry_line::Preview;
use crate::domain::phrase::Phrase;
use crate::domain::record::RecordKind;
use crate::domain::walk::{Outing, Taken, WalkLine, What, told};
use crate::screens::Context;
use crate::screens::entry_line::resembles;
use crate::screens::named::notice;
use crate::screens::walk::{Focus, WalkScreen};
use crate::widgets::panel;
use crate::widgets::spots::Spot;
use crate::widgets::text::{cut, wrap_within};
use crate::widgets::theme::Theme;

/// How large the panel may become.
const SIZE: Size = Size::new(96, 16);

/// How many of the lines that were stored stay readable.
const REMEMBERED: usize = 3;

impl WalkScreen {
    /// "Wijkschouw Malden, lijst van 12-5-2026, 34 nummers"
    pub(super) fn called(&self, cx: &Context) -> String {
        let kern = match self.list.kern {
            Some(kern) => cx.village.name_of(RecordKind::Kern, kern),
            None => cx.words.say("kern-whole-village"),
        };
        let title = Phrase::new("walk-title")
            .text("kern", kern)
            .text("made", self.list.made.strftime("%-d-%-m-%Y").to_string())
            .number("count", self.list.entries.len());
        cx.words.tell(&title)
    }

    pub(super) fn draw_line(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let (words, theme) = (cx.words, cx.theme);
        let inner = panel::open(frame, area, &self.called(cx), SIZE, theme);
        // Where there is little room, what is being typed goes before what was stored.
        let roomy = u16::from(SIZE.height <= inner.height);
        let [day, who, rule, line, second, preview, third, stored] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Length(roomy),
            Constraint::Min(1),
            Constraint::Length(roomy),
            Constraint::Length(1 + 2 * roomy),
        ])
        .areas(inner);
        for rule in [rule, second, third] {
            draw_rule(frame, rule, theme);
        }
        self.draw_preview(frame, preview, cx);
        self.draw_stored(frame, stored, cx);
        for (place, area) in [day, who, line].into_iter().enumerate() {
            cx.spots.put(area, Spot::Field(place));
        }
        // The field with the focus last: it has the cursor of the terminal.
        let has = |focus| self.focus == focus;
        self.day
            .draw(frame, day, &words.say("walk-day"), has(Focus::Day), theme);
        self.who
            .draw(frame, who, &words.say("walk-who"), has(Focus::Who), theme);
        if has(Focus::Line) {
            self.line.draw_in_pieces(frame, line, &self.pieces(cx), theme);
        } else {
            let text = cut(self.line.text(), usize::from(line.width), theme.signs);
            frame.render_widget(Line::styled(text, theme.text), line);
        }
    }

    fn pieces(&self, cx: &Context) -> Vec<(Range<usize>, Style)> {
        let pieces = self.read(cx).pieces.into_iter();
        pieces
            .map(|piece| (piece.range, style(piece.taken, cx.theme)))
            .collect()
    }

    fn draw_preview(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let (words, theme) = (cx.words, cx.theme);
        let cells = usize::from(area.width);
        let rows = usize::from(area.height);
        let lines = match self.focus {
            Focus::Day => {
                let day = match self.day_typed(cx) {
                    Some(day) => {
                        let day = day.strftime("%-d-%-m-%Y").to_string();
                        (
                            words.tell(&Phrase::new("walk-day-is").text("day", day)),
                            theme.text,
                        )
                    }
                    None => (words.tell(&self.day_problem()), theme.problem),
                };
                vec![day]
            }
            Focus::Who => {
                let named = notice("gathering-names", self.named_as_participants(cx), cx);
                let noticed = named.map(|notice| (words.tell(&notice), theme.problem));
                noticed
                    .into_iter()
                    .chain([(words.say("walk-who-how"), theme.dim)])
                    .collect()
            }
            Focus::Line if self.line.text().trim().is_empty() => {
                vec![(words.say("walk-signs"), theme.dim)]
            }
            Focus::Line => self.said(cx),
        };
        let wrapped = lines.into_iter().flat_map(|(text, style)| {
            let text = wrap_within(&text, cells, rows, theme.signs);
            text.into_iter().map(move |text| (text, style))
        });
        draw_lines(frame, area, wrapped);
    }

    /// What the line will store, and what is odd about it.
    fn said(&self, cx: &Context) -> Vec<(String, Style)> {
        let (words, theme) = (cx.words, cx.theme);
        let read = self.read(cx);
        let missing = match read.what {
            What::Missing(start) => {
                let text = &self.line.text()[start..];
                let known = self.missing.as_ref();
                known.filter(|preview| text.starts_with(&preview.line) || preview.line.starts_with(text))
            }
            _ => None,
        };
        let mut lines = Vec::new();
        lines.extend(heading(&read, missing, cx).map(|text| (text, theme.title)));
        let dot = format!(" {} ", theme.signs.dot);
        let outing = self.outing(cx);
        if read.faults.is_empty() {
            let parts = parts(&read, missing, outing.as_ref(), cx);
            lines.push((parts.join(&dot), theme.text));
        }
        let odd = read.faults.iter().chain(&read.remarks);
        lines.extend(odd.map(|odd| (words.tell(odd), theme.problem)));
        if let Some((id, alike)) = missing.and_then(|preview| preview.doubles.first()) {
            let double = resembles(*id, *alike, ["line-double", "line-double-same"], cx);
            lines.push((words.tell(&double), theme.problem));
        }
        if let Some(preview) = missing.filter(|preview| !preview.entry.unknown.is_empty()) {
            let unknown = preview.entry.unknown.join(" ");
            lines.push((
                words.tell(&Phrase::new("line-unknown").text("words", unknown)),
                theme.problem,
            ));
        }
        let named = notice("story-names", self.named(cx), cx);
        lines.extend(named.map(|named| (words.tell(&named), theme.problem)));
        lines
    }

    /// The last lines that were stored, the newest at the bottom.
    fn draw_stored(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let room = REMEMBERED.min(usize::from(area.height));
        let first = self.stored.len().saturating_sub(room);
        let rows = self.stored[first..].iter().map(|stored| {
            let text = format!("{} {}", cx.theme.signs.mark, stored.text);
            (cut(&text, usize::from(area.width), cx.theme.signs), cx.theme.dim)
        });
        draw_lines(frame, area, rows);
    }
}

/// What the line is about: "12 Dorpshuis · plek".
fn heading(read: &WalkLine, missing: Option<&Preview>, cx: &Context) -> Option<String> {
    match &read.what {
        What::Nothing => None,
        What::Entry(seen) => {
            let asset = cx.village.assets.get(&seen.asset)?;
            let kind = cx.words.say(&asset.which().term());
            let dot = cx.theme.signs.dot;
            let mut heading = format!("{} {} {dot} {kind}", seen.number, &*asset.name);
            if asset.kind.consent().is_none() && !asset.address.is_empty() {
                heading.push_str(&format!(" {dot} {}", &*asset.address));
            }
            Some(heading)
        }
        What::Missing(_) => {
            let name = missing.map(|preview| preview.entry.asset.name.to_string());
            let name = name.filter(|name| !name.is_empty());
            let name = name.unwrap_or_else(|| cx.words.say("line-name-missing"));
            Some(cx.words.tell(&Phrase::new("walk-new").text("name", name)))
        }
        What::Agreed(_) => Some(cx.words.say("walk-agreed-heading")),
    }
}

/// All that the line says beside what it is about.
pub(super) fn parts(
    read: &WalkLine,
    missing: Option<&Preview>,
    outing: Option<&Outing>,
    cx: &Context,
) -> Vec<String> {
    let phrases = match &read.what {
        What::Nothing => Vec::new(),
        What::Entry(seen) => {
            let day = outing.map_or(cx.today, |outing| outing.day);
            told(seen, day, cx.village)
        }
        What::Missing(_) => missing.map(|preview| preview.told.clone()).unwrap_or_default(),
        What::Agreed(text) => vec![Phrase::new("walk-told-agreed").text("text", text.as_str())],
    };
    phrases.iter().map(|phrase| cx.words.tell(phrase)).collect()
}

/// The whole line in words, to be read again once it is stored.
pub(super) fn in_words(
    read: &WalkLine,
    missing: Option<&Preview>,
    outing: &Outing,
    line: &str,
    cx: &Context,
) -> String {
    // The words that were typed are the first that one recognises; names of people are never among them.
    let dot = cx.theme.signs.dot;
    match &read.what {
        What::Entry(_) | What::Nothing => {
            let mut parts = parts(read, missing, Some(outing), cx);
            parts.pop();
            let about = heading(read, missing, cx).unwrap_or_else(|| line.to_owned());
            std::iter::once(about)
                .chain(parts)
                .collect::<Vec<_>>()
                .join(&format!(" {dot} "))
        }
        What::Missing(_) | What::Agreed(_) => {
            let about = heading(read, missing, cx).into_iter();
            about
                .chain(parts(read, missing, Some(outing), cx))
                .collect::<Vec<_>>()
                .join(&format!(" {dot} "))
        }
    }
}

/// How a part of the line looks by what it was taken for: also without colours.
fn style(taken: Taken, theme: &Theme) -> Style {
    match taken {
        Taken::Number => theme.title,
        Taken::Rating => theme.found,
        Taken::Tone | Taken::Seen => theme.marked.add_modifier(Modifier::UNDERLINED),
        Taken::Agreed => theme.key.add_modifier(Modifier::UNDERLINED),
        Taken::Text => theme.text,
        Taken::Unknown => theme
            .problem
            .add_modifier(Modifier::BOLD | Modifier::UNDERLINED | Modifier::REVERSED),
    }
}

fn draw_lines(frame: &mut Frame, area: Rect, lines: impl Iterator<Item = (String, Style)>) {
    for (y, (text, style)) in (area.y..area.bottom()).zip(lines) {
        let row = Rect::new(area.x, y, area.width, 1);
        frame.render_widget(Line::styled(text, style), row);
    }
}

fn draw_rule(frame: &mut Frame, area: Rect, theme: &Theme) {
    let rule = if theme.signs.ascii { "-" } else { "─" };
    let rule = rule.repeat(usize::from(area.width));
    frame.render_widget(Line::styled(rule, theme.border), area);
}
