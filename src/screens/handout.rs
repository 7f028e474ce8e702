//! Where a page goes that is to be printed or handed out: a file that is not there yet.

use std::path::{MAIN_SEPARATOR, PathBuf};

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use ratatui::text::Line;

use crate::domain::fold::plain;
use crate::domain::phrase::Phrase;
use crate::domain::snapshot::Snapshot;
use crate::exchange::handout::{Format, Handout};
use crate::keys::{Action, Binding, bind};
use crate::screens::file_choice::{Chosen, FileChoice};
use crate::screens::{Context, Effect, Input, Screen, snapshots};
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::search_list::{About, about_rows};
use crate::widgets::text::{cut, width};

const KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("next-step"),
    bind("esc", Action::Back),
];
/// The same, where one can compare with another snapshot.
const REPORT_KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("next-step"),
    bind("tab", Action::Next),
    bind("esc", Action::Back),
];

/// How wide the panel may become.
const WIDTH: u16 = 76;

/// Rows of the text at the foot.
const FOOT: u16 = 3;

/// A page, and what its file is called.
#[derive(Debug, Clone)]
pub struct HandoutRoute {
    /// What the page is about.
    pub handout: Handout,
    /// The name of the file, without what formats put behind it.
    pub stem: String,
}

/// Where a page goes.
#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    /// Into this folder, under this name or the next that is free.
    Folder(PathBuf, String),
    /// To exactly this file.
    File(PathBuf),
    /// Where somebody typed this, which may be a folder, then under this name in it; or else to the file.
    Typed(PathBuf, String, PathBuf),
}

/// The places to choose from.
pub struct HandoutScreen {
    route: HandoutRoute,
    choice: FileChoice,
}

impl HandoutScreen {
    /// The question where this page goes.
    pub fn new(route: HandoutRoute) -> Self {
        Self {
            route,
            choice: FileChoice::default(),
        }
    }

    /// What is offered: each folder, in each way the page can be written.
    fn offers(&self, cx: &Context) -> Vec<(Format, PathBuf)> {
        let formats = self.route.handout.formats().iter();
        let of = |format: &Format| {
            let (format, folders) = (*format, cx.about.folders.iter());
            folders.map(move |folder| (format, folder.clone()))
        };
        formats.flat_map(of).collect()
    }

    /// Compares with the snapshot before this one; after the last with none, and then with the first again.
    fn compare_with_next(&mut self, cx: &Context) -> Vec<Effect> {
        let Handout::Report(since) = &mut self.route.handout else {
            return Vec::new();
        };
        let all = Snapshot::newest(cx.village);
        if all.is_empty() {
            return vec![Effect::Say(Phrase::new("snapshots-none-yet"))];
        }
        let next = match since {
            Some(id) => all.iter().skip_while(|(other, _)| other != id).nth(1),
            None => all.first(),
        };
        *since = next.map(|(id, _)| *id);
        Vec::new()
    }

    /// With what the report compares, if that is what is made.
    fn compared(&self, cx: &Context) -> Option<String> {
        let Handout::Report(since) = self.route.handout else {
            return None;
        };
        let snapshot = since.and_then(|id| cx.village.snapshots.get(&id));
        Some(match snapshot {
            Some(snapshot) => {
                let name = snapshots::named(snapshot, cx);
                cx.words.tell(&Phrase::new("handout-compared").text("name", name))
            }
            None if cx.village.snapshots.is_empty() => cx.words.say("handout-nothing-to-compare"),
            None => cx.words.say("handout-not-compared"),
        })
    }
}

impl Screen for HandoutScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words
            .say(&format!("handout-title-{}", sort(&self.route.handout)))
    }

    fn keys(&self) -> Vec<Binding> {
        self.choice.keys(match self.route.handout {
            Handout::Report(_) => REPORT_KEYS,
            _ => KEYS,
        })
    }

    fn typing(&self) -> bool {
        self.choice.typed.is_some()
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        let offers = self.offers(cx);
        if let (Input::Action(Action::Next), None) = (&input, &self.choice.typed) {
            return self.compare_with_next(cx);
        }
        let route = self.route.clone();
        self.choice.update(input, offers.len(), |chosen| {
            let (format, target) = match chosen {
                Chosen::Offered(place) => {
                    let (format, folder) = offers[place].clone();
                    (format, Target::Folder(folder, route.stem))
                }
                Chosen::Typed(path) => typed(path, route.stem, route.handout.formats()),
            };
            vec![Effect::Hand(route.handout, format, target), Effect::Back]
        })
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let (words, theme) = (cx.words, cx.theme);
        let offers = self.offers(cx);
        let rows = offers.len() + 1;
        let compared = self.compared(cx);
        let height = u16::try_from(rows).unwrap_or(u16::MAX);
        let chosen = offers.get(self.choice.cursor.0);
        let text = match (chosen, &self.choice.typed) {
            (Some((format, _)), None) => {
                let file = format!("{}.{}", self.route.stem, format.extension());
                let how = Phrase::new(format!("{}-how", label(*format))).text("file", file);
                words.tell(&how.term("who", whom(&self.route.handout)))
            }
            _ => words.say("handout-type"),
        };
        let foot_rows = about_rows(&text, panel::cells(area, WIDTH), FOOT);
        let height = height.saturating_add(foot_rows + 3 + u16::from(compared.is_some()));
        let inner = panel::open(frame, area, &self.title(cx), Size::new(WIDTH, height), theme);
        let [choices, with, foot, line] = Layout::vertical([
            Constraint::Min(1),
            Constraint::Length(u16::from(compared.is_some())),
            Constraint::Length(foot_rows + 1),
            Constraint::Length(u16::from(self.choice.typed.is_some())),
        ])
        .areas(inner);
        if self.choice.typed.is_none() {
            let pace = spacing(rows, choices, theme);
            cx.spots.rows(choices, self.choice.cursor, rows, pace);
        }
        let compared = cut(
            &compared.unwrap_or_default(),
            usize::from(with.width),
            theme.signs,
        );
        frame.render_widget(Line::styled(compared, theme.text), with);
        let formats = self.route.handout.formats().iter();
        let how = formats.map(|format| words.say(&label(*format)));
        let wide = how.map(|how| width(&how)).max().unwrap_or_default() + 2;
        list(
            frame,
            choices,
            self.choice.cursor,
            rows,
            self.choice.typed.is_none(),
            theme,
            |row, cells| match offers.get(row) {
                Some((format, folder)) => {
                    let path = folder.to_string_lossy();
                    let path = path.trim_end_matches(MAIN_SEPARATOR);
                    let room = cells.saturating_sub(wide);
                    vec![
                        (words.say(&label(*format)), wide.min(cells), theme.title),
                        (cut(path, room, theme.signs), room, theme.text),
                    ]
                }
                None => vec![(words.say("handout-other"), cells, theme.text)],
            },
        );
        About {
            text: &text,
            rows: foot_rows,
        }
        .draw(frame, foot, theme);
        if let Some(typed) = &self.choice.typed {
            typed.draw(frame, line, &words.say("inventories-place"), true, theme);
        }
    }
}

/// The key of the words that say who stands on the page, and for whom it is.
pub fn whom(handout: &Handout) -> String {
    format!("handout-who-{}", sort(handout))
}

/// What sort of page it is: the last part of the keys of its words.
fn sort(handout: &Handout) -> &'static str {
    match handout {
        Handout::WalkList(_) => "list",
        Handout::Back(_) => "back",
        Handout::Activities(_) => "activities",
        Handout::Actions => "actions",
        Handout::Contacts(_) => "contacts",
        Handout::Person(..) => "person",
        Handout::Register(_) => "register",
        Handout::Report(_) => "report",
    }
}

fn label(format: Format) -> String {
    format!("handout-{}", format.extension())
}

/// The place that was typed: the end of its name says how it is written, if it can be written so.
fn typed(path: PathBuf, stem: String, formats: &[Format]) -> (Format, Target) {
    if path.to_string_lossy().ends_with(['/', '\\']) {
        return (Format::Html, Target::Folder(path, stem));
    }
    let extension = path.extension().map(|end| end.to_string_lossy().to_lowercase());
    match extension.as_deref() {
        Some("md" | "markdown" | "txt") => (Format::Markdown, Target::File(path)),
        Some("json") if formats.contains(&Format::Json) => (Format::Json, Target::File(path)),
        Some("pdf") if formats.contains(&Format::Pdf) => (Format::Pdf, Target::File(path)),
        Some("html" | "htm") => (Format::Html, Target::File(path)),
        // No file is called what it is not.
        _ => {
            let mut name = path.clone().into_os_string();
            name.push(".");
            name.push(Format::Html.extension());
            (Format::Html, Target::Typed(path, stem, name.into()))
        }
    }
}

/// A text as part of the name of a file, on every computer.
pub fn for_file(text: &str) -> String {
    let signs = plain(text);
    let parts = signs.split(|sign: char| !sign.is_ascii_alphanumeric());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join("-").chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{Target, for_file, typed};
    use crate::exchange::handout::Format;

    #[test]
    fn the_end_of_a_name_says_how_it_is_written() {
        let of = |path: &str| typed(PathBuf::from(path), "lijst".to_owned(), &[Format::Html]);
        // It may be a folder, as when one is dragged.
        let typed_as = |typed: &str, file: &str| {
            let target = Target::Typed(typed.into(), "lijst".to_owned(), file.into());
            (Format::Html, target)
        };
        assert_eq!(of("/a/b.md"), (Format::Markdown, Target::File("/a/b.md".into())));
        assert_eq!(of("/a/b.HTML").0, Format::Html);
        assert_eq!(of("/a/b.pdf"), typed_as("/a/b.pdf", "/a/b.pdf.html"));
        assert_eq!(of("/a/b.docx"), typed_as("/a/b.docx", "/a/b.docx.html"));
        assert_eq!(of("/a/b"), typed_as("/a/b", "/a/b.html"));
        assert_eq!(
            of("/a/"),
            (Format::Html, Target::Folder("/a/".into(), "lijst".to_owned()))
        );
    }

    #[test]
    fn a_name_of_a_file_has_no_sign_that_some_computer_refuses() {
        assert_eq!(for_file("Sint-Jan / Één: \"Dorp\"?"), "sint-jan-een-dorp");
    }
}
