//! Other inventories: those that were open before, or any other by its place.

use std::path::{Path, PathBuf};

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};

use crate::domain::phrase::Phrase;
use crate::keys::{Action, Binding, also, bind};
use crate::screens::file_choice::{Chosen, FileChoice};
use crate::screens::{Context, Effect, Input, Screen};
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::search_list::About;
use crate::widgets::text::width;

pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("n", Action::New),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// Rows of the text at the foot.
const FOOT: u16 = 2;

/// The inventories to choose from.
#[derive(Default)]
pub struct InventoriesScreen {
    choice: FileChoice,
}

impl Screen for InventoriesScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("inventories-title")
    }

    fn keys(&self) -> Vec<Binding> {
        self.choice.keys(KEYS)
    }

    fn typing(&self) -> bool {
        self.choice.typed.is_some()
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        let files = files(cx);
        self.choice.update(input, files.len(), |chosen| match chosen {
            Chosen::Offered(place) if files[place] == cx.about.file => {
                vec![Effect::Back, Effect::Say(Phrase::new("inventories-already"))]
            }
            Chosen::Offered(place) => vec![Effect::Back, Effect::OpenFile(files[place].clone())],
            Chosen::Typed(path) => vec![Effect::Back, Effect::OpenFile(path)],
        })
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let (words, theme) = (cx.words, cx.theme);
        let files = files(cx);
        let rows = files.len() + 1;
        let height = u16::try_from(rows).unwrap_or(u16::MAX).saturating_add(FOOT + 2);
        let inner = panel::open(frame, area, &self.title(cx), Size::new(76, height), theme);
        let [top, foot, line] = Layout::vertical([
            Constraint::Min(1),
            Constraint::Length(FOOT + 1),
            Constraint::Length(u16::from(self.choice.typed.is_some())),
        ])
        .areas(inner);
        let names = files
            .iter()
            .map(|file| width(&name(file)))
            .max()
            .unwrap_or_default();
        if self.choice.typed.is_none() {
            cx.spots
                .rows(top, self.choice.cursor, rows, spacing(rows, top, theme));
        }
        list(
            frame,
            top,
            self.choice.cursor,
            rows,
            self.choice.typed.is_none(),
            theme,
            |row, cells| {
                let Some(file) = files.get(row) else {
                    return vec![(words.say("inventories-other"), cells, theme.text)];
                };
                let wide = (names + 2).min(cells / 2);
                let present = *file == cx.about.file;
                let (style, note) = if present {
                    (theme.marked, words.say("inventories-present"))
                } else if cx.about.beside.contains(file) {
                    (theme.text, words.say("inventories-beside"))
                } else {
                    (theme.text, folder(file))
                };
                vec![(name(file), wide, style), (note, cells - wide, theme.dim)]
            },
        );
        let text = match (files.get(self.choice.cursor.0), &self.choice.typed) {
            (Some(file), None) => file.to_string_lossy().into_owned(),
            _ => words.say("inventories-how"),
        };
        About {
            text: &text,
            rows: FOOT,
        }
        .draw(frame, foot, theme);
        if let Some(typed) = &self.choice.typed {
            typed.draw(frame, line, &words.say("inventories-place"), true, theme);
        }
    }
}

/// The present inventory first, then other versions of it, then the others that were open before.
fn files(cx: &Context) -> Vec<PathBuf> {
    let (present, beside) = (&cx.about.file, &cx.about.beside);
    let others = cx.about.recent.iter();
    let others = others.filter(|file| *file != present && !beside.contains(file));
    std::iter::once(present)
        .chain(beside)
        .chain(others)
        .cloned()
        .collect()
}

fn name(file: &Path) -> String {
    let name = file.file_stem().unwrap_or(file.as_os_str());
    name.to_string_lossy().into_owned()
}

fn folder(file: &Path) -> String {
    let folder = file.parent().map(Path::to_string_lossy);
    folder.unwrap_or_default().into_owned()
}
