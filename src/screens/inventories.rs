//! Other inventories: those that were open before, or any other by its place.

use std::path::{Path, PathBuf};

use directories::BaseDirs;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};

use crate::domain::phrase::Phrase;
use crate::keys::{Action, Binding, MOVING, bind};
use crate::screens::{Context, Effect, Input, Screen};
use crate::widgets::line_input::LineInput;
use crate::widgets::list::list;
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, step};
use crate::widgets::text::width;

const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("n", Action::New),
    bind("esc", Action::Back),
];

const TYPING_KEYS: &[Binding] = &[bind("enter", Action::Open), bind("esc", Action::Back)];

/// Rows of the text at the foot.
const FOOT: u16 = 2;

/// The chosen line, and the place that is being typed.
#[derive(Default)]
pub struct InventoriesScreen {
    cursor: Cursor,
    typed: Option<LineInput>,
}

impl InventoriesScreen {
    fn open(&mut self, cx: &Context) -> Vec<Effect> {
        if let Some(line) = &self.typed {
            let home = BaseDirs::new().map(|base| base.home_dir().to_owned());
            return match place(line.text(), home.as_deref()) {
                Some(path) => vec![Effect::Back, Effect::OpenFile(path)],
                None => vec![Effect::Say(Phrase::new("inventories-type-first"))],
            };
        }
        let files = files(cx);
        match files.get(self.cursor.0) {
            Some(file) if *file == cx.about.file => {
                vec![Effect::Back, Effect::Say(Phrase::new("inventories-already"))]
            }
            Some(file) => vec![Effect::Back, Effect::OpenFile(file.clone())],
            None => {
                self.typed = Some(LineInput::default());
                vec![]
            }
        }
    }
}

impl Screen for InventoriesScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("inventories-title")
    }

    fn keys(&self) -> Vec<Binding> {
        match self.typed {
            None => [KEYS, MOVING].concat(),
            Some(_) => TYPING_KEYS.to_vec(),
        }
    }

    fn typing(&self) -> bool {
        self.typed.is_some()
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match (input, &mut self.typed) {
            (Input::Action(Action::Open), _) => return self.open(cx),
            (Input::Action(Action::Back), Some(_)) => self.typed = None,
            (Input::Action(Action::Back), None) => return vec![Effect::Back],
            (Input::Action(Action::New), None) => {
                self.cursor = Cursor(files(cx).len());
                self.typed = Some(LineInput::default());
            }
            (Input::Action(action), Some(line)) => line.act(action),
            (Input::Action(action), None) => {
                if let Some(by) = step(action) {
                    self.cursor.step(by, files(cx).len() + 1);
                }
            }
            (Input::Key(key), Some(line)) => drop(line.key(&key)),
            (Input::Paste(text), line) => line.get_or_insert_default().paste(&text),
            _ => {}
        }
        vec![]
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
            Constraint::Length(u16::from(self.typed.is_some())),
        ])
        .areas(inner);
        let names = files
            .iter()
            .map(|file| width(&name(file)))
            .max()
            .unwrap_or_default();
        list(
            frame,
            top,
            self.cursor,
            rows,
            self.typed.is_none(),
            theme,
            |row, cells| {
                let Some(file) = files.get(row) else {
                    return vec![(words.say("inventories-other"), cells, theme.text)];
                };
                let wide = (names + 2).min(cells / 2);
                let present = *file == cx.about.file;
                let (style, note) = if present {
                    (theme.marked, words.say("inventories-present"))
                } else {
                    (theme.text, folder(file))
                };
                vec![(name(file), wide, style), (note, cells - wide, theme.dim)]
            },
        );
        let text = match (files.get(self.cursor.0), &self.typed) {
            (Some(file), None) => file.to_string_lossy().into_owned(),
            _ => words.say("inventories-how"),
        };
        About {
            text: &text,
            rows: FOOT,
        }
        .draw(frame, foot, theme);
        if let Some(typed) = &self.typed {
            typed.draw(frame, line, &words.say("inventories-place"), true, theme);
        }
    }
}

/// The present inventory first, then the others that were open before.
fn files(cx: &Context) -> Vec<PathBuf> {
    let others = cx.about.recent.iter().filter(|file| **file != cx.about.file);
    std::iter::once(&cx.about.file).chain(others).cloned().collect()
}

fn name(file: &Path) -> String {
    let name = file.file_stem().unwrap_or(file.as_os_str());
    name.to_string_lossy().into_owned()
}

fn folder(file: &Path) -> String {
    let folder = file.parent().map(Path::to_string_lossy);
    folder.unwrap_or_default().into_owned()
}

/// The file that is meant by what was typed, or dragged onto the terminal: in quotes, as an address,
/// with escaped spaces, or from the home folder.
pub fn place(typed: &str, home: Option<&Path>) -> Option<PathBuf> {
    let typed = typed.trim();
    let quoted = ['"', '\''].into_iter().find_map(|quote| {
        let inside = typed.strip_prefix(quote)?.strip_suffix(quote)?;
        Some(inside.to_owned())
    });
    let text = match (quoted, typed.strip_prefix("file://")) {
        (Some(inside), _) => inside,
        (None, Some(address)) => from_address(address),
        (None, None) if cfg!(windows) => typed.to_owned(),
        (None, None) => unescaped(typed),
    };
    if text.trim().is_empty() {
        return None;
    }
    let below_home = text
        .strip_prefix('~')
        .filter(|rest| rest.is_empty() || rest.starts_with(['/', '\\']));
    match (below_home, home) {
        (Some(rest), Some(home)) => Some(home.join(rest.trim_start_matches(['/', '\\']))),
        _ => Some(PathBuf::from(text)),
    }
}

/// The path in a `file:` address: without the name of this computer, its percent signs read.
fn from_address(address: &str) -> String {
    let path = address.strip_prefix("localhost").unwrap_or(address).as_bytes();
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path;
    while let Some((first, after)) = rest.split_first() {
        let hex = after.get(..2).filter(|_| *first == b'%');
        let byte = hex.and_then(|hex| std::str::from_utf8(hex).ok());
        match byte.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    let path = String::from_utf8_lossy(&bytes).into_owned();
    // `/C:/Users` is a drive of Windows behind a slash that only the address needs.
    let drive = path
        .strip_prefix('/')
        .filter(|path| path.as_bytes().get(1) == Some(&b':'));
    drive.map(str::to_owned).unwrap_or(path)
}

/// The path without the backslashes that shells put before spaces and signs.
fn unescaped(typed: &str) -> String {
    let mut signs = typed.chars();
    let mut text = String::new();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => text.extend(signs.next()),
            sign => text.push(sign),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::place;

    #[test]
    fn a_place_is_understood_however_it_was_typed_or_dragged() {
        let home = Some(Path::new("/home/anna"));
        let spellings = [
            ("/media/stick/Ons dorp.db", "/media/stick/Ons dorp.db"),
            ("  /media/stick/dorp.db \n", "/media/stick/dorp.db"),
            ("\"/media/stick/Ons dorp.db\"", "/media/stick/Ons dorp.db"),
            ("'/media/stick/Ons dorp.db'", "/media/stick/Ons dorp.db"),
            ("file:///media/Ons%20dorp%20%C3%A9.db", "/media/Ons dorp é.db"),
            ("file://localhost/media/dorp.db", "/media/dorp.db"),
            ("file:///C:/Users/Anna/dorp.db", "C:/Users/Anna/dorp.db"),
            ("file:///100%/dorp.db", "/100%/dorp.db"),
            ("/media/Ons\\ dorp\\(2\\).db", "/media/Ons dorp(2).db"),
            ("~/dorp.db", "/home/anna/dorp.db"),
            ("'~/Ons dorp.db'", "/home/anna/Ons dorp.db"),
            ("~anna.db", "~anna.db"),
            ("dorp.db", "dorp.db"),
        ];
        for (typed, meant) in spellings {
            assert_eq!(place(typed, home), Some(PathBuf::from(meant)), "{typed}");
        }
        for nothing in ["", "  ", "\"\""] {
            assert_eq!(place(nothing, home), None);
        }
    }
}
