//! The five steps of the overview, each with how far it is.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use strum::VariantArray;

use crate::domain::code::{Code, term_key};
use crate::domain::gaps::{Report, Step};
use crate::domain::phrase::Phrase;
use crate::screens::Context;
use crate::screens::overview::Overview;
use crate::widgets::bar::bar;
use crate::widgets::boxed::draw_box;
use crate::widgets::spots::Spot;
use crate::widgets::text::{cut, width};

impl Overview {
    /// Why there are no gaps in this step, and what to do then.
    pub(super) fn why_none(&self, report: &Report) -> &'static str {
        let step = Step::VARIANTS[self.step];
        let nobody = report.coverage.entries.iter().all(|count| *count == 0);
        match (report.steps[self.step].checks, step) {
            (1.., _) => "gaps-none",
            // A village that is just begun has no plan that could need support.
            (0, Step::Support) if !nobody => "gaps-no-support-yet",
            (0, _) => "gaps-nothing-to-check",
        }
    }

    /// The five steps, each with how far it is.
    pub(super) fn draw_steps(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let areas = Layout::horizontal([Constraint::Ratio(1, 5); 5]).split(area);
        let room = usize::from(area.width / 5).saturating_sub(6);
        let names: Vec<String> = Step::VARIANTS
            .iter()
            .map(|step| cx.words.say(&step.term()))
            .collect();
        let whole = names.iter().all(|name| width(name) <= room);
        for (place, (step, area)) in Step::VARIANTS.iter().zip(areas.iter()).enumerate() {
            let name = if whole {
                &names[place]
            } else {
                &cx.words.say(&term_key("step-short", step.code()))
            };
            let title = format!(
                "{} {}",
                cx.theme.signs.steps[place],
                cut(name, room, cx.theme.signs)
            );
            cx.spots.put(*area, Spot::Part(place));
            let inside = draw_box(frame, *area, &title, "", place == self.step, cx.theme);
            let [above, below] = Layout::vertical([Constraint::Length(1); 2]).areas(inside);
            let progress = cx.report.map(|report| report.steps[place]).unwrap_or_default();
            if progress.checks == 0 {
                frame.render_widget(Span::styled(cx.theme.signs.none, cx.theme.dim), above);
                let nothing = cut(
                    &cx.words.say("step-nothing"),
                    usize::from(below.width),
                    cx.theme.signs,
                );
                frame.render_widget(Span::styled(nothing, cx.theme.dim), below);
                continue;
            }
            frame.render_widget(bar(progress.held, progress.checks, above.width, cx.theme), above);
            let held = Phrase::new("step-progress")
                .number("held", progress.held)
                .number("checks", progress.checks);
            let mut held = cx.words.tell(&held);
            if width(&held) > usize::from(below.width) {
                // A figure that is cut is another figure.
                held = format!("{}/{}", progress.held, progress.checks);
            }
            frame.render_widget(Span::styled(held, cx.theme.text), below);
        }
    }

    /// The five steps in one line, where there is no room for more.
    pub(super) fn draw_steps_in_a_line(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let areas = Layout::horizontal([Constraint::Ratio(1, 5); 5]).split(area);
        let progress = |place: usize| cx.report.map(|report| report.steps[place]).unwrap_or_default();
        let texts = Step::VARIANTS.iter().enumerate().map(|(place, step)| {
            let progress = progress(place);
            let held = match progress.checks {
                0 => cx.theme.signs.none.to_owned(),
                checks => format!("{}/{checks}", progress.held),
            };
            let name = cx.words.say(&term_key("step-short", step.code()));
            (cx.theme.signs.steps[place], name, held)
        });
        let texts: Vec<(&str, String, String)> = texts.collect();
        // A figure that is cut is another figure, and the name of one step alone says nothing of the others.
        let named = texts.iter().zip(areas.iter()).all(|((sign, name, held), area)| {
            width(sign) + width(name) + width(held) + 3 <= usize::from(area.width)
        });
        for (place, ((sign, name, held), area)) in texts.into_iter().zip(areas.iter()).enumerate() {
            let style = match place == self.step {
                true => cx.theme.selected,
                false => cx.theme.text,
            };
            let text = match named {
                true => format!("{sign} {name} {held}"),
                false => format!("{sign} {held}"),
            };
            cx.spots.put(*area, Spot::Part(place));
            frame.render_widget(Line::styled(text, style), *area);
        }
    }
}
