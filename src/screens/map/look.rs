//! What the map looks like.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::text::{Line, Span};

use crate::domain::atlas::{Atlas, Compass, View};
use crate::domain::code::Code;
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::record::{Id, RecordKind};
use crate::screens::Context;
use crate::screens::map::{Focus, Map};
use crate::widgets::boxed::draw_box;
use crate::widgets::chart::{Shown, chart};
use crate::widgets::spots::Spot as Clicked;
use crate::widgets::text::{capital, cut, width, wrap, wrap_within};

/// Rows of what lies under the cross.
const BELOW: u16 = 2;
/// Of so many entries in a cell the names are told.
const NAMED: usize = 9;

impl Map {
    pub(super) fn draw_all(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let Some(atlas) = &self.atlas else {
            let inside = draw_box(frame, area, &cx.words.say("screen-map"), "", true, cx.theme);
            frame.render_widget(Line::styled(cx.words.say("counting"), cx.theme.dim), inside);
            return frame.set_cursor_position(inside.as_position());
        };
        let beside = if self.in_words {
            area.width
        } else {
            (area.width * 36 / 100).clamp(24, 48)
        };
        let [left, right] = Layout::horizontal([Constraint::Min(0), Constraint::Length(beside)]).areas(area);
        let cross = if self.in_words {
            None
        } else {
            self.draw_chart(frame, left, atlas, cx)
        };
        let row = self.draw_lists(frame, right, atlas, cx);
        let focus = match self.focused() {
            Focus::Chart => cross,
            Focus::Near | Focus::Without => row,
        };
        frame.set_cursor_position(focus.unwrap_or(area.as_position()));
    }

    fn draw_chart(&self, frame: &mut Frame, area: Rect, atlas: &Atlas, cx: &Context) -> Option<Position> {
        let focused = self.focused() == Focus::Chart;
        let title = cx.words.say(self.shown.title());
        let count = cx.words.count("map-on-map", atlas.count());
        let room = usize::from(area.width.saturating_sub(6));
        let title = cut(&title, room, cx.theme.signs);
        let count = if width(&title) + width(&count) <= room {
            count
        } else {
            String::new()
        };
        let inside = draw_box(frame, area, &title, &count, focused, cx.theme);
        let Some(fit) = atlas.fit else {
            let lines = wrap(&cx.words.say(nothing(atlas)), usize::from(inside.width));
            for (y, line) in (inside.y..inside.bottom()).zip(lines) {
                frame.render_widget(
                    Line::styled(line, cx.theme.text),
                    Rect {
                        y,
                        height: 1,
                        ..inside
                    },
                );
            }
            return None;
        };
        let legend = self.legend(atlas, usize::from(inside.width), cx);
        let legends = u16::try_from(legend.len())
            .unwrap_or(2)
            .min(inside.height / 5)
            .max(1);
        let [plan, signs, scale, below] = Layout::vertical([
            Constraint::Min(1),
            Constraint::Length(legends),
            Constraint::Length(1),
            Constraint::Length(BELOW.min(inside.height / 4)),
        ])
        .areas(inside);
        let view = View::on(&fit, self.zoom, self.at, plan.width.into(), plan.height.into());
        self.seen.set(Some(view));
        for (row, y) in (plan.y..plan.bottom()).enumerate() {
            for (column, x) in (plan.x..plan.right()).enumerate() {
                cx.spots.put(Rect::new(x, y, 1, 1), Clicked::Cell(row, column));
            }
        }
        let other =
            (self.focus == Focus::Near).then(|| self.nearest().get(self.near.0).map(|point| point.at));
        let cross = chart(
            frame,
            plan,
            atlas,
            &view,
            self.shown,
            (self.at, other.flatten()),
            (cx.village, cx.words, cx.theme),
        );
        for (y, line) in (signs.y..signs.bottom()).zip(legend) {
            frame.render_widget(
                line,
                Rect {
                    y,
                    height: 1,
                    ..signs
                },
            );
        }
        frame.render_widget(self.scale(atlas, &view, usize::from(scale.width), cx), scale);
        let (cells, rows) = (usize::from(below.width), usize::from(below.height));
        let told = wrap_within(&self.under(atlas, &view, cx), cells, rows, cx.theme.signs);
        for (y, line) in (below.y..below.bottom()).zip(told) {
            frame.render_widget(
                Line::styled(line, cx.theme.good),
                Rect {
                    y,
                    height: 1,
                    ..below
                },
            );
        }
        cross
    }

    /// What the signs stand for, in as many lines as it takes.
    fn legend(&self, atlas: &Atlas, cells: usize, cx: &Context) -> Vec<Line<'static>> {
        let mut lines = vec![Vec::new()];
        let mut taken = 0;
        let mut add = |spans: Vec<Span<'static>>, needs: usize| {
            if taken > 0 && cells < taken + needs {
                lines.push(Vec::new());
                taken = 0;
            }
            taken += needs;
            if let Some(line) = lines.last_mut() {
                line.extend(spans);
            }
        };
        for (sign, style, text) in self.shown.legend(atlas, cx.village, cx.words, cx.theme) {
            let text = format!(" {text}  ");
            let needs = width(&sign) + width(&text);
            add(
                vec![Span::styled(sign, style), Span::styled(text, cx.theme.text)],
                needs,
            );
        }
        let key = cx.words.say(match self.shown {
            Shown::Dots => "map-legend-dots",
            _ => "map-legend-key",
        });
        let needs = width(&key);
        add(vec![Span::styled(key, cx.theme.dim)], needs);
        lines.into_iter().map(Line::from).collect()
    }

    /// How long a distance is on the map, where north is, and what lies out of sight.
    fn scale(&self, atlas: &Atlas, view: &View, cells: usize, cx: &Context) -> Line<'static> {
        let (metres, taken) = view.scale((cells / 3).max(4));
        let inner = taken.saturating_sub(2);
        let bar = if cx.theme.signs.ascii {
            format!("|{}|", "-".repeat(inner))
        } else {
            format!("├{}┤", "─".repeat(inner))
        };
        let mut text = format!(
            "{bar} {}  {}",
            length(f64::from(metres), cx),
            cx.words.say("map-north")
        );
        if atlas.far > 0 {
            text.push_str("  ");
            text.push_str(&cx.words.count("map-far", atlas.far));
        }
        Line::styled(cut(&text, cells, cx.theme.signs), cx.theme.dim)
    }

    /// What lies under the cross.
    fn under(&self, atlas: &Atlas, view: &View, cx: &Context) -> String {
        let (count, _) = atlas.in_cell(view, view.cell(self.at), 1);
        let phrase = match count {
            0 => match atlas.nearest(self.at, 1).first() {
                Some(point) => Phrase::new("map-nearest-is")
                    .text("name", cx.village.name_of(RecordKind::Asset, point.id))
                    .text("distance", length(self.at.to(point.at), cx))
                    .term("where", Compass::from(self.at, point.at).term()),
                None => Phrase::new("map-nothing-here"),
            },
            1 => {
                return self
                    .under_cross(cx)
                    .first()
                    .map(|id| about(*id, cx))
                    .unwrap_or_default();
            }
            _ => {
                let named = self.under_cross(cx);
                let names = named
                    .iter()
                    .take(NAMED)
                    .map(|id| Arg::Text(cx.village.name_of(RecordKind::Asset, *id)));
                Phrase::new("map-several-here")
                    .number("count", count)
                    .with("names", Arg::List(names.collect()))
                    .number("more", count.saturating_sub(NAMED))
            }
        };
        cx.words.tell(&phrase)
    }
}

/// The key of what is said when nothing is on the map.
pub(super) fn nothing(atlas: &Atlas) -> &'static str {
    if atlas.without.is_empty() {
        "inventory-empty"
    } else {
        "map-empty"
    }
}

/// "240 m", "1,2 km"
pub(super) fn length(metres: f64, cx: &Context) -> String {
    let whole = |number: f64| format!("{number:.0}");
    let phrase = if metres < 995.0 {
        // Nobody measures a village to the metre.
        let step = if metres < 100.0 { 1.0 } else { 10.0 };
        Phrase::new("map-metres").text("metres", whole((metres / step).round() * step))
    } else if metres < 99_950.0 {
        let tenths = (metres / 100.0).round();
        Phrase::new("map-kilometres")
            .text("whole", whole((tenths / 10.0).floor()))
            .text("tenth", whole(tenths % 10.0))
    } else {
        Phrase::new("map-far-kilometres").text("whole", whole(metres / 1000.0))
    };
    cx.words.tell(&phrase)
}

/// "Dorpshuis Het Wiel · plek · Kerkwiel"
fn about(id: Id, cx: &Context) -> String {
    let name = cx.village.name_of(RecordKind::Asset, id);
    let dot = cx.theme.signs.dot;
    format!("{name} {dot} {}", about_where(id, cx))
}

/// "plek · Kerkwiel"
pub(super) fn about_where(id: Id, cx: &Context) -> String {
    let Some(asset) = cx.village.assets.get(&id) else {
        return String::new();
    };
    let kern = match asset.kern.0 {
        Some(kern) => cx.village.name_of(RecordKind::Kern, kern),
        None => cx.words.say("kern-whole-village"),
    };
    let kind = capital(&cx.words.say(&asset.which().term()));
    format!("{kind} {} {kern}", cx.theme.signs.dot)
}
