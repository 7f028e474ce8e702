//! Choosing a file: one of those that are offered, or any other by its place.

use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use directories::BaseDirs;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};

use crate::domain::phrase::Phrase;
use crate::keys::{Action, Binding, MOVING, bind};
use crate::screens::{Context, Effect, Input};
use crate::widgets::line_input::LineInput;
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, about_rows, step};
use crate::widgets::text::cut;

const TYPING_KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("next-step"),
    bind("esc", Action::Back),
];

/// The chosen row, of which the last stands for any other file, and the place that is being typed.
#[derive(Default)]
pub struct FileChoice {
    /// The chosen row.
    pub cursor: Cursor,
    /// What is typed, if that is how the file is chosen.
    pub typed: Option<LineInput>,
}

/// What was chosen.
pub enum Chosen {
    /// A file that was offered, by its place in the list.
    Offered(usize),
    /// Any other.
    Typed(PathBuf),
}

/// How the folders to choose from are asked for.
pub struct Asked<'a> {
    /// What stands above them.
    pub title: &'a str,
    /// How wide the panel may become, and how much higher than its rows.
    pub room: (u16, u16),
    /// Rows of the text at the foot, at the least.
    pub foot: u16,
    /// What is said of the chosen folder.
    pub of_folder: &'a str,
    /// What is said where the place is typed.
    pub of_other: &'a str,
}

impl FileChoice {
    /// Draws the folders, and the place that is being typed.
    pub fn draw_folders(&self, asked: &Asked, frame: &mut Frame, area: Rect, cx: &Context) {
        let (words, theme) = (cx.words, cx.theme);
        let folders = &cx.about.folders;
        let rows = folders.len() + 1;
        let (width, more) = asked.room;
        let cells = panel::cells(area, width);
        let tallest = |text: &str| about_rows(text, cells, asked.foot);
        let foot_rows = tallest(asked.of_folder).max(tallest(asked.of_other));
        let more = more + foot_rows - asked.foot;
        let height = u16::try_from(rows).unwrap_or(u16::MAX).saturating_add(more);
        let inner = panel::open(frame, area, asked.title, Size::new(width, height), theme);
        let [choices, foot, line] = Layout::vertical([
            Constraint::Min(1),
            Constraint::Length(foot_rows + 1),
            Constraint::Length(u16::from(self.typed.is_some())),
        ])
        .areas(inner);
        let resting = self.typed.is_none();
        if resting {
            let pace = spacing(rows, choices, theme);
            cx.spots.rows(choices, self.cursor, rows, pace);
        }
        list(frame, choices, self.cursor, rows, resting, theme, |row, cells| {
            let text = match folders.get(row) {
                Some(folder) => {
                    let path = folder.to_string_lossy();
                    cut(path.trim_end_matches(MAIN_SEPARATOR), cells, theme.signs)
                }
                None => words.say("handout-other"),
            };
            vec![(text, cells, theme.text)]
        });
        let text = match (folders.get(self.cursor.0), resting) {
            (Some(_), true) => asked.of_folder,
            _ => asked.of_other,
        };
        About {
            text,
            rows: foot_rows,
        }
        .draw(frame, foot, theme);
        if let Some(typed) = &self.typed {
            typed.draw(frame, line, &words.say("inventories-place"), true, theme);
        }
    }

    /// The keys that work now; these while nothing is typed.
    pub fn keys(&self, own: &[Binding]) -> Vec<Binding> {
        match self.typed {
            None => [own, MOVING].concat(),
            Some(_) => TYPING_KEYS.to_vec(),
        }
    }

    /// Takes what a person did, with so many files on offer, and says what follows when one is chosen.
    pub fn update(
        &mut self,
        input: Input,
        offered: usize,
        choose: impl FnOnce(Chosen) -> Vec<Effect>,
    ) -> Vec<Effect> {
        match (input, &mut self.typed) {
            (Input::Action(Action::Open), Some(line)) => {
                return match place_here(line.text()) {
                    Some(path) => choose(Chosen::Typed(path)),
                    None => vec![Effect::Say(Phrase::new("inventories-type-first"))],
                };
            }
            (Input::Action(Action::Open), None) if self.cursor.0 < offered => {
                return choose(Chosen::Offered(self.cursor.0));
            }
            (Input::Action(Action::Open | Action::New), None) => {
                self.cursor = Cursor(offered);
                self.typed = Some(LineInput::default());
            }
            (Input::Action(Action::Back), Some(_)) => self.typed = None,
            (Input::Action(Action::Back), None) => return vec![Effect::Back],
            (Input::Action(action), Some(line)) => line.act(action),
            (Input::Action(action), None) => {
                if let Some(by) = step(action) {
                    self.cursor.step(by, offered + 1);
                }
            }
            (Input::Click(spot), None) => self.cursor.click(spot),
            (Input::Key(key), Some(line)) => drop(line.key(&key)),
            (Input::Paste(text), line) => {
                self.cursor = Cursor(offered);
                line.get_or_insert_default().paste(&text);
            }
            _ => {}
        }
        vec![]
    }
}

/// The file that is meant by what was typed on this computer.
pub fn place_here(typed: &str) -> Option<PathBuf> {
    let base = BaseDirs::new();
    place(typed, base.as_ref().map(BaseDirs::home_dir))
}

/// The file that is meant by what was typed, or dragged onto the terminal: in quotes, as an address,
/// with escaped spaces, or from the home folder.
fn place(typed: &str, home: Option<&Path>) -> Option<PathBuf> {
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
            ("~/dorp.db", "/home/anna/dorp.db"),
            ("'~/Ons dorp.db'", "/home/anna/Ons dorp.db"),
            ("~anna.db", "~anna.db"),
            ("dorp.db", "dorp.db"),
        ];
        for (typed, meant) in spellings {
            assert_eq!(place(typed, home), Some(PathBuf::from(meant)), "{typed}");
        }
        // Elsewhere the stroke stands between folders.
        #[cfg(unix)]
        assert_eq!(
            place("/media/Ons\\ dorp\\(2\\).db", home),
            Some(PathBuf::from("/media/Ons dorp(2).db"))
        );
        for nothing in ["", "  ", "\"\""] {
            assert_eq!(place(nothing, home), None);
        }
    }
}
