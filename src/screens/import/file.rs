//! Which list: a file in a folder, a place that is typed or dragged, or cells from the clipboard.

use std::path::Path;
use std::sync::Arc;

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::domain::phrase::Phrase;
use crate::domain::scrub::scrub;
use crate::i18n::fold;
use crate::keys::Action;
use crate::screens::file_choice::place_here;
use crate::screens::import::{Busy, Entry, Folder, ImportScreen, ListSource, Sort};
use crate::screens::{Context, Effect};
use crate::widgets::list::{list, spacing};
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, SearchList, has_all};
use crate::widgets::text::{cut_middle, draw_text};

/// Rows of the text at the foot.
const FOOT: u16 = 2;

/// The folder that is seen, and what is typed to find something in it.
#[derive(Default)]
pub(super) struct Shelf {
    pub folder: Option<Arc<Folder>>,
    pub search: SearchList,
    /// Places in the folder of what fits.
    left: Vec<usize>,
}

impl Shelf {
    /// Shows this folder, at the file that one came from; where one begins, a list that was left half done comes first.
    pub fn take(&mut self, mut folder: Arc<Folder>, begun: Option<&Path>, left: Option<&Path>) {
        if let Some(path) = begun.filter(|_| folder.place.is_none()) {
            let folder = Arc::make_mut(&mut folder);
            folder.entries.retain(|entry| entry.path != *path);
            let path = path.to_owned();
            folder.entries.insert(
                0,
                Entry {
                    path,
                    sort: Sort::Begun,
                },
            );
        }
        self.folder = Some(folder);
        self.search = SearchList::default();
        self.filter();
        // Nobody walks into a folder to leave it at once.
        let above = self
            .entries()
            .first()
            .is_some_and(|entry| entry.sort == Sort::Above);
        let left = left.and_then(|left| self.entries().iter().position(|entry| entry.path == left));
        self.search.cursor = Cursor(left.unwrap_or(usize::from(above))).within(self.left.len());
    }

    pub fn key(&mut self, key: &KeyEvent) {
        if self.search.key(key) || key.code == KeyCode::Backspace {
            self.filter();
        }
    }

    fn filter(&mut self) {
        let typed = self.search.line.text();
        let entries = self.entries();
        // Who types a place does not look for anything here.
        let fits = |entry: &Entry| !is_place(typed) && has_all(typed, &fold(&name(&entry.path)));
        self.left = (0..entries.len())
            .filter(|place| fits(&entries[*place]))
            .collect();
    }

    fn entries(&self) -> &[Entry] {
        self.folder.as_ref().map_or(&[], |folder| &folder.entries)
    }

    fn chosen(&self) -> Option<&Entry> {
        let place = self.left.get(self.search.cursor.within(self.left.len()).0)?;
        self.entries().get(*place)
    }
}

impl ImportScreen {
    pub(super) fn act_on_file(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Open => return self.open_chosen(),
            action => {
                let rows = self.shelf.left.len();
                self.shelf.search.act(action, rows);
            }
        }
        Vec::new()
    }

    /// Opens the place that was typed, or else the chosen one.
    pub(super) fn open_chosen(&mut self) -> Vec<Effect> {
        let typed = self.shelf.search.line.text();
        let chosen = self.shelf.chosen().filter(|_| !is_place(typed));
        if chosen.is_some_and(|entry| entry.sort == Sort::Begun) {
            return self.go_on();
        }
        let path = chosen
            .map(|entry| entry.path.clone())
            .or_else(|| place_here(typed));
        match path {
            Some(path) => self.open(path),
            None => vec![Effect::Say(Phrase::new("import-type-first"))],
        }
    }

    /// Looks where one looked before, for another list.
    pub(super) fn look_further(&mut self) -> Vec<Effect> {
        let folder = self.shelf.folder.as_ref();
        let Some(place) = folder.and_then(|folder| folder.place.clone()) else {
            return self.begin();
        };
        self.busy = Some(Busy::Reading);
        vec![Effect::ReadList(ListSource::File(place), Box::default())]
    }

    /// Out of the folder, or out of the panel.
    pub(super) fn leave_folder(&mut self) -> Vec<Effect> {
        let inside = self
            .shelf
            .folder
            .as_ref()
            .is_some_and(|folder| folder.place.is_some());
        if self.busy.take().is_some() {
            return vec![Effect::StopList, Effect::Back];
        }
        if !inside {
            return vec![Effect::Back];
        }
        self.busy = Some(Busy::Reading);
        vec![Effect::ReadList(ListSource::Start, Box::default())]
    }

    /// Lines are a list; one line is a place, or words to find one.
    pub(super) fn pasted(&mut self, text: &str) -> Vec<Effect> {
        let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
        if 1 < lines || text.contains('\t') {
            return self.read(ListSource::Pasted(text.into()));
        }
        self.shelf.search.paste(text);
        self.shelf.filter();
        match place_here(text).filter(|_| is_place(text)) {
            Some(path) if path.is_absolute() => self.open(path),
            _ => Vec::new(),
        }
    }

    pub(super) fn draw_file(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let (words, theme) = (cx.words, cx.theme);
        let shelf = &self.shelf;
        let text = self.about_file(usize::from(area.width), cx);
        let about = About {
            text: &text,
            rows: FOOT,
        };
        let rows = shelf
            .search
            .draw(frame, area, &words.say("import-place"), &about, theme);
        if shelf.left.is_empty() {
            let nothing = if shelf.folder.is_none() {
                return;
            } else if is_place(shelf.search.line.text()) || !shelf.search.line.text().is_empty() {
                words.say("import-enter-opens")
            } else {
                words.say("import-empty-folder")
            };
            return draw_text(frame, rows, &nothing, theme.dim);
        }
        let (cursor, count) = (shelf.search.cursor, shelf.left.len());
        cx.spots.rows(rows, cursor, count, spacing(count, rows, theme));
        list(
            frame,
            rows,
            cursor,
            count,
            shelf.search.on_row,
            theme,
            |row, cells| {
                let entry = &shelf.entries()[shelf.left[row]];
                let wide = cells * 3 / 5;
                let note = match entry.sort {
                    Sort::Begun => words.say("import-begun-note"),
                    Sort::Recent => words.say("import-recent"),
                    Sort::Above => words.say("import-above"),
                    Sort::Folder => words.say("import-folder"),
                    Sort::File => entry.path.parent().map(shown).unwrap_or_default(),
                };
                let style = match entry.sort {
                    Sort::Begun | Sort::Recent => theme.marked,
                    Sort::File | Sort::Folder | Sort::Above => theme.text,
                };
                let shown = match entry.sort {
                    Sort::Begun => {
                        let told = Phrase::new("import-go-on").text("file", name(&entry.path));
                        words.tell(&told)
                    }
                    _ => name(&entry.path),
                };
                let shown = cut_middle(&shown, wide.saturating_sub(1), theme.signs);
                let note = cut_middle(&note, cells - wide, theme.signs);
                vec![(shown, wide, style), (note, cells - wide, theme.dim)]
            },
        );
    }

    fn about_file(&self, cells: usize, cx: &Context) -> String {
        let chosen = self.shelf.chosen().filter(|_| self.shelf.search.on_row);
        match chosen {
            Some(entry) if entry.sort == Sort::Begun => cx.words.say("import-go-on-or-other"),
            Some(entry) => cut_middle(&shown(&entry.path), cells * usize::from(FOOT), cx.theme.signs),
            None => cx.words.say("import-file-how"),
        }
    }
}

/// Whether what was typed is the place of a file, and not words to find one.
fn is_place(typed: &str) -> bool {
    let typed = typed.trim();
    typed.starts_with(['/', '~', '"', '\'', '\\'])
        || typed.starts_with("file:")
        || typed.contains('/')
        || typed.get(1..3) == Some(":\\")
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    scrub(&name.to_string_lossy()).replace('\n', " ")
}

fn shown(path: &Path) -> String {
    scrub(&path.to_string_lossy()).replace('\n', " ")
}
