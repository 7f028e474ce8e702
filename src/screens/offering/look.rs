//! What the few lines about something that is offered look like.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use ratatui::text::{Line as TextLine, Span};
use strum::VariantArray;

use crate::domain::asset::OfferingKind;
use crate::domain::code::Code;
use crate::screens::offering::{KIND, NAME, OfferingScreen, TEXTS};
use crate::screens::{Context, Screen};
use crate::widgets::panel;
use crate::widgets::spots::Spot;
use crate::widgets::text::{capital, cut, left, width};

impl OfferingScreen {
    pub(super) fn draw_panel(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        let inside = panel::open(frame, area, &self.title(cx), Size::new(72, 9), theme);
        if inside.is_empty() {
            return;
        }
        let cells = usize::from(inside.width);
        let labels: Vec<String> = std::iter::once("offering-kind")
            .chain(TEXTS)
            .map(|key| cx.words.say(key))
            .collect();
        let wide = labels.iter().map(|label| width(label)).max().unwrap_or(0) + 2;
        let wide = wide.min(cells / 3);
        let row = |number: u16| {
            let y = inside.y.saturating_add(number).min(inside.bottom() - 1);
            Rect {
                y,
                height: 1,
                ..inside
            }
        };
        for (number, label) in labels.iter().enumerate() {
            // The kind stands apart from what is typed, where there is room.
            let place = row(u16::try_from(number).unwrap_or(0) + u16::from(number > 0 && inside.height > 7));
            cx.spots.put(place, Spot::Field(number));
            let label = left(label, wide, theme.signs);
            let focused = number == self.focus;
            let style = if focused { theme.title } else { theme.dim };
            frame.render_widget(TextLine::styled(label, style), place);
            let start = u16::try_from(wide).unwrap_or(u16::MAX);
            let field = Rect {
                x: place.x.saturating_add(start),
                width: place.width.saturating_sub(start),
                ..place
            };
            if number == KIND {
                self.draw_kinds(frame, field, cx);
            } else {
                let room = usize::from(field.width);
                let (shown, column) = self.texts[number - 1].view(room, theme.signs);
                let style = if focused { theme.found } else { theme.text };
                frame.render_widget(TextLine::styled(left(&shown, room, theme.signs), style), field);
                if focused {
                    let column = u16::try_from(column).unwrap_or(u16::MAX);
                    frame.set_cursor_position((field.x.saturating_add(column), field.y));
                }
            }
        }
        let foot = match &self.problem {
            Some(problem) => (cx.words.tell(problem), theme.problem),
            None => (cx.words.say(self.help()), theme.dim),
        };
        let text = cut(&foot.0, cells, theme.signs);
        frame.render_widget(TextLine::styled(text, foot.1), row(inside.height - 1));
    }

    /// The words that say what can be filled in where the focus is.
    fn help(&self) -> &'static str {
        match self.focus {
            KIND => "offering-kind-how",
            NAME => "offering-name-how",
            2 => "offering-when-how",
            3 => "offering-cost-how",
            _ => "offering-remarks-how",
        }
    }

    /// The kinds beside each other with their numbers.
    fn draw_kinds(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        let mut line = TextLine::default();
        let mut cursor = area.x;
        for (number, kind) in OfferingKind::VARIANTS.iter().enumerate() {
            let word = cx.words.say(&kind.term());
            let text = format!("{} {word}", number + 1);
            let start = area
                .x
                .saturating_add(u16::try_from(line.width()).unwrap_or(u16::MAX));
            let spot = Rect {
                x: start,
                width: u16::try_from(width(&text)).unwrap_or(u16::MAX),
                ..area
            };
            cx.spots.put(spot.intersection(area), Spot::Part(number));
            let chosen = *kind == self.kind;
            let style = match (chosen, self.focus == KIND) {
                (true, true) => theme.selected,
                (true, false) => theme.marked,
                _ => theme.dim,
            };
            if chosen {
                cursor = start;
                line.push_span(Span::styled(capital(&text), style));
            } else {
                line.push_span(Span::styled(text, style));
            }
            line.push_span(Span::raw("  "));
        }
        frame.render_widget(line, area);
        if self.focus == KIND {
            frame.set_cursor_position((cursor.min(area.right().saturating_sub(1)), area.y));
        }
    }
}
