//! What is wrong with the list, or how far the work on it is.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::domain::phrase::Phrase;
use crate::screens::import::{Busy, ImportScreen, Step};
use crate::screens::{Context, Effect};
use crate::widgets::bar::bar;
use crate::widgets::text::{cut, cut_middle, wrap_within};

impl ImportScreen {
    /// So many of so many rows were worked out.
    pub(super) fn progress(&mut self, done: usize, whole: usize) {
        if let Some(Busy::Planning(now, all) | Busy::Writing(now, all)) = &mut self.busy {
            (*now, *all) = (done, whole);
        }
    }

    /// The list cannot be read: one is back at the choice of a file, or says how else it is to be read.
    pub(super) fn is_refused(&mut self, why: Phrase) -> Vec<Effect> {
        self.problem = Some(why);
        self.resume = None;
        if self.step != Step::File {
            return Vec::new();
        }
        self.file = None;
        if self.shelf.folder.is_some() {
            return Vec::new();
        }
        self.begin()
    }

    /// What is wrong, or how far the work is.
    pub(super) fn draw_state(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let (words, theme) = (cx.words, cx.theme);
        let cells = usize::from(area.width);
        if let Some(problem) = &self.problem {
            let rows = usize::from(area.height);
            // Words are not cut where a line ends: some cells stay empty.
            let told = cut_middle(
                &words.tell(problem),
                (cells * rows).saturating_sub(8),
                theme.signs,
            );
            let lines = wrap_within(&told, cells, rows, theme.signs);
            for (y, line) in (area.y..area.bottom()).zip(lines) {
                let place = Rect { y, height: 1, ..area };
                frame.render_widget(Line::styled(line, theme.problem), place);
            }
            return;
        }
        let told = match self.busy {
            Some(Busy::Planning(done, whole) | Busy::Writing(done, whole)) if 0 < whole => {
                Phrase::new("import-busy-rows")
                    .number("done", done)
                    .number("whole", whole)
            }
            Some(_) => Phrase::new("import-busy"),
            None => return,
        };
        let told = cut(&words.tell(&told), cells, theme.signs);
        frame.render_widget(Line::styled(told, theme.text), Rect { height: 1, ..area });
        if let Some(Busy::Planning(done, whole) | Busy::Writing(done, whole)) = self.busy
            && 0 < whole
            && 1 < area.height
        {
            let number = |rows: usize| u32::try_from(rows).unwrap_or(u32::MAX);
            let place = Rect {
                y: area.y + 1,
                height: 1,
                ..area
            };
            frame.render_widget(bar(number(done), number(whole), area.width.min(40), theme), place);
        }
    }
}
