//! Saved views of the inventory, beside the list where there is room: each with how many it finds now.

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};

use crate::domain::change::{Change, Edit};
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, Record};
use crate::domain::settings::Settings;
use crate::domain::value::{Line, Value};
use crate::domain::views::View;
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::{Choice, Context, Effect, Input, Screen};
use crate::widgets::line_input::LineInput;
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, step};

pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("n", Action::New),
    bind("e", Action::Edit),
    bind("d", Action::Delete),
    also("delete", Action::Delete),
    also("z", Action::Views),
    bind("esc", Action::Back),
];

const NAMING_KEYS: &[Binding] = &[bind("enter", Action::Save), bind("esc", Action::Back)];

/// Rows of the text at the foot.
const FOOT: u16 = 2;

/// From this width on the panel lies over the entry, so that the list stays in sight.
const BESIDE: u16 = 110;

/// Cells for a count.
const COUNT: usize = 6;

/// The saved views, after the one of everything.
pub struct ViewsScreen {
    /// What the inventory shows now.
    now: View,
    cursor: Cursor,
    /// How many each finds, once it is known.
    counts: Arc<[usize]>,
    naming: Option<Naming>,
}

/// A name that is being typed.
struct Naming {
    /// Of which view; none: of what is shown now.
    place: Option<usize>,
    line: LineInput,
    /// The name that it gets if nothing is typed.
    suggestion: String,
    problem: Option<Phrase>,
}

impl Naming {
    /// What was typed, or else what is suggested.
    fn wanted(&self) -> &str {
        match self.line.text().trim() {
            "" => &self.suggestion,
            typed => typed,
        }
    }
}

impl ViewsScreen {
    /// The views, and what the inventory shows now.
    pub fn new(now: View) -> Self {
        Self {
            now,
            cursor: Cursor::default(),
            counts: Arc::default(),
            naming: None,
        }
    }

    /// The place of the chosen view among those that were saved; none for everything.
    fn place(&self, cx: &Context) -> Option<usize> {
        let place = self.cursor.0.checked_sub(1)?;
        (place < saved(cx).len()).then_some(place)
    }

    /// Asks for a name; a new view may be called after what is searched for.
    fn name(&mut self, place: Option<usize>, name: &str, suggestion: &str) {
        self.naming = Some(Naming {
            place,
            line: LineInput::new(name),
            suggestion: suggestion.to_owned(),
            problem: None,
        });
    }

    fn rename(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(place) = self.place(cx) else {
            return vec![Effect::Say(Phrase::new("views-choose-first"))];
        };
        self.name(Some(place), &saved(cx)[place].name, "");
        Vec::new()
    }

    fn delete(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(place) = self.place(cx) else {
            return vec![Effect::Say(Phrase::new("views-choose-first"))];
        };
        let label = Phrase::new("view-deleted").text("name", &*saved(cx)[place].name);
        edit(cx, label, |views| drop(views.remove(place)))
    }

    /// Keeps the typed name, or says what is wrong with it.
    fn save(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(naming) = &mut self.naming else {
            return Vec::new();
        };
        let mut name = Line::default();
        let read = name
            .read(naming.wanted(), &cx.reading())
            .map_err(|problem| problem.0);
        let twice = saved(cx).iter().enumerate().any(|(place, view)| {
            Some(place) != naming.place && view.name.to_lowercase() == name.to_lowercase()
        });
        let problem = match read {
            Err(problem) => Some(problem),
            Ok(()) if name.is_empty() => Some(Phrase::new("view-nameless")),
            Ok(()) if twice => Some(Phrase::new("view-twice").text("name", &*name)),
            Ok(()) => None,
        };
        if problem.is_some() {
            naming.problem = problem;
            return Vec::new();
        }
        let place = naming.place;
        self.naming = None;
        match place {
            Some(place) => {
                let old = saved(cx).get(place).map(|view| view.name.to_string());
                let label = Phrase::new("view-renamed")
                    .text("old", old.unwrap_or_default())
                    .text("name", &*name);
                edit(cx, label, |views| {
                    views
                        .get_mut(place)
                        .into_iter()
                        .for_each(|view| view.name = name.clone());
                })
            }
            None => {
                self.cursor = Cursor(saved(cx).len() + 1);
                let label = Phrase::new("view-added").text("name", &*name);
                let view = View {
                    name,
                    ..self.now.clone()
                };
                edit(cx, label, |views| views.push(view))
            }
        }
    }

    fn type_name(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        let Some(naming) = &mut self.naming else {
            return Vec::new();
        };
        match input {
            Input::Action(Action::Save) => return self.save(cx),
            Input::Action(Action::Back) => self.naming = None,
            Input::Action(action) => naming.line.act(action),
            Input::Key(key) if naming.line.key(&key) => naming.problem = None,
            Input::Paste(text) => naming.line.paste(&text),
            _ => {}
        }
        Vec::new()
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        match action {
            Action::Open => {
                let view = self.place(cx).map(|place| saved(cx)[place].clone());
                return vec![Effect::BackWith(Choice::View(view.map(Box::new)))];
            }
            Action::New => self.name(None, "", &self.now.query.clone()),
            Action::Edit => return self.rename(cx),
            Action::Delete => return self.delete(cx),
            Action::Back | Action::Views => return vec![Effect::Back],
            other => match step(other) {
                Some(by) => self.cursor.step(by, saved(cx).len() + 1),
                None => return vec![Effect::Say(Phrase::new("key-not-here"))],
            },
        }
        Vec::new()
    }
}

impl Screen for ViewsScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("views-title")
    }

    fn keys(&self) -> Vec<Binding> {
        match self.naming {
            None => [KEYS, MOVING].concat(),
            Some(_) => NAMING_KEYS.to_vec(),
        }
    }

    fn typing(&self) -> bool {
        self.naming.is_some()
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Counts(counts) => self.counts = counts,
            Input::Shown | Input::Changed(_) => {
                self.cursor = self.cursor.within(saved(cx).len() + 1);
                return vec![count(cx)];
            }
            other if self.naming.is_some() => return self.type_name(other, cx),
            Input::Action(action) => return self.act(action, cx),
            Input::Click(spot) => self.cursor.click(spot),
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let (words, theme) = (cx.words, cx.theme);
        let views = saved(cx);
        let rows = u16::try_from(views.len() + 1).unwrap_or(u16::MAX);
        let rows = rows.saturating_mul(u16::try_from(theme.pace()).unwrap_or(1));
        let (place, size) = placed(area, rows.saturating_add(FOOT + 3));
        let inner = panel::open(frame, place, &self.title(cx), size, theme);
        let [top, _, foot, line] = Layout::vertical([
            Constraint::Min(1),
            Constraint::Max(1),
            Constraint::Length(FOOT + 1),
            Constraint::Length(u16::from(self.naming.is_some())),
        ])
        .areas(inner);
        let asked = self.naming.is_none();
        if asked {
            let rows = views.len() + 1;
            cx.spots.rows(top, self.cursor, rows, spacing(rows, top, theme));
        }
        list(
            frame,
            top,
            self.cursor,
            views.len() + 1,
            asked,
            theme,
            |row, cells| {
                let name = match row.checked_sub(1).and_then(|place| views.get(place)) {
                    Some(view) => view.name.to_string(),
                    None => words.say("view-everything"),
                };
                let found = self.counts.get(row).map(|count| format!("{count:>COUNT$}"));
                let wide = cells.saturating_sub(COUNT);
                vec![
                    (name, wide, theme.text),
                    (found.unwrap_or_default(), COUNT.min(cells), theme.dim),
                ]
            },
        );
        let text = match &self.naming {
            Some(Naming {
                problem: Some(problem),
                ..
            }) => words.tell(problem),
            Some(_) => words.say("views-name-how"),
            None if views.is_empty() => words.say("views-empty"),
            None => match self.place(cx).map(|place| &*views[place].query) {
                Some(query) if !query.is_empty() => {
                    words.tell(&Phrase::new("views-query").text("query", query))
                }
                _ => words.say("views-how"),
            },
        };
        let about = About {
            text: &text,
            rows: FOOT,
        };
        about.draw(frame, foot, theme);
        if let Some(naming) = &self.naming {
            let label = words.say("views-name");
            naming
                .line
                .draw_suggesting(frame, line, &label, &naming.suggestion, theme);
        }
    }
}

/// Where the panel goes, and how large its content is: beside the list if there is room, else over it.
fn placed(area: Rect, rows: u16) -> (Rect, Size) {
    if area.width < BESIDE {
        return (area, Size::new(56, rows));
    }
    let [_, beside] = Layout::horizontal([Constraint::Percentage(56), Constraint::Min(20)]).areas(area);
    (beside, Size::new(u16::MAX, u16::MAX))
}

fn saved<'a>(cx: &Context<'a>) -> &'a [View] {
    &cx.village.settings().views.0
}

/// Has every view counted, that of everything first.
fn count(cx: &Context) -> Effect {
    let views = std::iter::once(View::default()).chain(saved(cx).iter().cloned());
    Effect::Count(
        views
            .map(|view| (view.query.to_string(), view.scope(cx.village)))
            .collect(),
    )
}

fn edit(cx: &Context, label: Phrase, change: impl FnOnce(&mut Vec<View>)) -> Vec<Effect> {
    // A village that nobody has named yet has the settings it is delivered with.
    let mut settings = cx.village.settings().clone();
    change(&mut settings.views.0);
    let changed = Change::put(cx.village, Id::ONLY, Settings::wrap(settings.into()));
    changed
        .map(|changed| Effect::Save(Edit::new(label, vec![changed])))
        .into_iter()
        .collect()
}
