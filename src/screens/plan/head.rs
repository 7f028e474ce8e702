//! Above the plan: the vision, what can be shown, and what presses.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use strum::VariantArray;

use crate::domain::due::Due;
use crate::domain::phrase::Phrase;
use crate::domain::value::Value;
use crate::i18n::Words;
use crate::screens::Context;
use crate::screens::plan::{Focus, Plan, View};
use crate::widgets::spots::Spot;
use crate::widgets::text::{cut, width, wrap_within};

/// The vision.
pub(super) const VISION: Spot = Spot::Part(0);
/// The first of the tabs; the others follow.
pub(super) const TABS: usize = 1;

/// How many rows the head takes: the vision as far as there is room for it, and the tabs.
pub(super) fn rows(area: Rect, cx: &Context) -> u16 {
    let most = if area.height >= 30 { 3 } else { 1 };
    let cells = usize::from(area.width).saturating_sub(2);
    let lines = wrap_within(&vision_in_words(cx).0, cells, most, cx.theme.signs).len();
    u16::try_from(lines.max(1)).unwrap_or(1) + 1
}

/// "2 te laat, 3 binnen 30 dagen"; empty if nothing presses.
pub fn pressing(due: &Due, words: &Words) -> String {
    parts_of(due, words).join(", ")
}

fn parts_of(due: &Due, words: &Words) -> Vec<String> {
    let parts = [("due-count-late", due.late), ("due-count-soon", due.soon)];
    let said = parts.into_iter().filter(|(_, count)| *count > 0);
    said.map(|(key, count)| words.tell(&Phrase::new(key).number("count", count)))
        .collect()
}

impl Plan {
    /// The vision on top, the tabs below it; answers where the vision begins.
    pub(super) fn draw_head(&self, frame: &mut Frame, area: Rect, cx: &Context) -> Position {
        let tabs = Rect {
            y: area.bottom().saturating_sub(1),
            height: 1,
            ..area
        };
        let vision = Rect {
            height: area.height.saturating_sub(1),
            ..area
        };
        self.draw_vision(frame, vision, cx);
        self.draw_tabs(frame, tabs, cx);
        vision.as_position()
    }

    fn draw_vision(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        cx.spots.put(area, VISION);
        let (text, old) = vision_in_words(cx);
        let style = match (self.focus == Focus::Vision, old) {
            (true, _) => cx.theme.selected,
            (false, true) => cx.theme.problem,
            (false, false) => cx.theme.text,
        };
        let cells = usize::from(area.width).saturating_sub(2);
        let lines = wrap_within(&text, cells, usize::from(area.height), cx.theme.signs);
        for (line, y) in lines.into_iter().zip(area.top()..area.bottom()) {
            let here = self.focus == Focus::Vision && y == area.top();
            let sign = if here { cx.theme.signs.cursor } else { " " };
            let line = Line::from(vec![Span::styled(sign, cx.theme.text), Span::styled(line, style)]);
            frame.render_widget(line, Rect { y, height: 1, ..area });
        }
    }

    /// What can be shown, what is on, and at the right what presses.
    fn draw_tabs(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let mut x = area.x;
        let mut put = |text: String, style, spot: Option<Spot>| {
            let cells = u16::try_from(width(&text)).unwrap_or_default();
            let place = Rect {
                x,
                width: cells,
                ..area
            }
            .intersection(area);
            frame.render_widget(Span::styled(text, style), place);
            if let Some(spot) = spot {
                cx.spots.put(place, spot);
            }
            x = x.saturating_add(cells);
        };
        put(" m ".to_owned(), cx.theme.key, None);
        for (place, view) in View::VARIANTS.iter().enumerate() {
            let on = *view == self.view;
            let style = if on { cx.theme.tab } else { cx.theme.text };
            let name = cx.words.say(label(*view));
            put(format!(" {name} "), style, Some(Spot::Part(TABS + place)));
        }
        let due = cx.report.map(|report| report.due).unwrap_or_default();
        let room = usize::from(area.right().saturating_sub(x)).saturating_sub(2);
        let parts = parts_of(&due, cx.words);
        let whole = parts.join(", ");
        // What is late comes first, and says enough where there is no room for both.
        let said = if width(&whole) <= room {
            whole
        } else {
            cut(parts.first().map_or("", String::as_str), room, cx.theme.signs)
        };
        let style = if due.late > 0 {
            cx.theme.problem
        } else {
            cx.theme.text
        };
        let place = Rect {
            x,
            width: area.right().saturating_sub(x),
            ..area
        };
        frame.render_widget(Line::styled(format!("{said} "), style).right_aligned(), place);
    }
}

/// The key of what a view is called.
pub(super) fn label(view: View) -> &'static str {
    match view {
        View::Board => "plan-board",
        View::Dates => "plan-dates",
        View::Goals => "plan-goals",
        View::Supports => "plan-supports",
    }
}

/// The vision with its date, and whether it is old.
fn vision_in_words(cx: &Context) -> (String, bool) {
    let vision = cx
        .village
        .vision()
        .filter(|vision| !vision.text.trim().is_empty());
    let Some(vision) = vision else {
        return (cx.words.say("plan-vision-none"), false);
    };
    let years = cx.village.settings().vision_years();
    let old = vision.is_old(years, cx.today);
    let key = match (vision.date, old) {
        (None, _) => "plan-vision-undated",
        (Some(_), false) => "plan-vision",
        (Some(_), true) => "plan-vision-old",
    };
    let text = vision.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let phrase = Phrase::new(key)
        .text("text", text)
        .text("date", vision.date.write(&cx.reading()))
        .number("years", years);
    (cx.words.tell(&phrase), old || vision.date.is_none())
}
