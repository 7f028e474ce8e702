//! The kernen of the village: add, rename, delete, or look at one of them only.

use std::collections::BTreeMap;
use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};

use crate::domain::change::{Change, Edit};
use crate::domain::gaps::Scope;
use crate::domain::lists::Kern;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::{Line, Reading, Value};
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::{Context, Effect, Input, Screen};
use crate::widgets::line_input::LineInput;
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, step};
use crate::widgets::spots::Spot;

pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("n", Action::New),
    bind("e", Action::Edit),
    bind("d", Action::Delete),
    also("delete", Action::Delete),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

const NAMING_KEYS: &[Binding] = &[bind("enter", Action::Save), bind("esc", Action::Back)];

/// Rows of the text at the foot.
const FOOT: u16 = 2;

/// The chosen kern, and the name that is being typed.
#[derive(Default)]
pub struct KernenScreen {
    /// None: all kernen together, the first row.
    chosen: Option<Id>,
    naming: Option<Naming>,
}

/// A name that is being typed.
struct Naming {
    /// Whose; none: of a new kern.
    id: Option<Id>,
    line: LineInput,
    problem: Option<Phrase>,
}

impl KernenScreen {
    fn name(&mut self, id: Option<Id>, name: &str) {
        self.naming = Some(Naming {
            id,
            line: LineInput::new(name),
            problem: None,
        });
    }

    fn move_by(&mut self, by: isize, cx: &Context) {
        let rows = rows(cx);
        let mut cursor = self.cursor(&rows);
        cursor.step(by, rows.len());
        self.chosen = rows[cursor.0].0;
    }

    fn cursor(&self, rows: &[(Option<Id>, String, usize)]) -> Cursor {
        Cursor(
            rows.iter()
                .position(|row| row.0 == self.chosen)
                .unwrap_or_default(),
        )
    }

    /// The kern under the cursor, unless that is the row of all of them or the kern is gone.
    fn kern<'a>(&self, cx: &'a Context) -> Option<(Id, &'a Kern)> {
        let id = self.chosen?;
        Some((id, cx.village.kernen.get(&id)?))
    }

    fn rename(&mut self, cx: &Context) -> Vec<Effect> {
        match self.kern(cx) {
            Some((id, kern)) => self.name(Some(id), &kern.name),
            None => return vec![Effect::Say(Phrase::new("kernen-choose-first"))],
        }
        vec![]
    }

    fn delete(&mut self, cx: &Context) -> Vec<Effect> {
        let Some((id, kern)) = self.kern(cx) else {
            return vec![Effect::Say(Phrase::new("kernen-choose-first"))];
        };
        let rows = rows(cx);
        let at = self.cursor(&rows).0;
        let label = Phrase::new("kern-deleted")
            .text("name", &*kern.name)
            .number("count", rows[at].2);
        let changes = cx.village.removal(RecordKind::Kern, &[id]);
        self.chosen = rows
            .get(at + 1)
            .or_else(|| rows.get(at - 1))
            .and_then(|row| row.0);
        vec![Effect::Save(Edit::new(label, changes))]
    }

    fn save(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(naming) = &mut self.naming else {
            return vec![];
        };
        let id = naming.id.unwrap_or_else(Id::fresh);
        match named(naming.line.text(), id, &cx.reading()) {
            Err(problem) => {
                naming.problem = Some(problem);
                vec![]
            }
            Ok(kern) => {
                let edit = kept(naming.id, id, kern, cx);
                self.chosen = Some(id);
                self.naming = None;
                edit.map(Effect::Save).into_iter().collect()
            }
        }
    }
}

impl Screen for KernenScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("kernen-title")
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
        if let Some(naming) = &mut self.naming {
            match input {
                Input::Action(Action::Save) => return self.save(cx),
                Input::Action(Action::Back) => self.naming = None,
                Input::Action(action) => naming.line.act(action),
                Input::Key(key) if naming.line.key(&key) => {
                    naming.problem = None;
                }
                Input::Paste(text) => naming.line.paste(&text),
                _ => {}
            }
            return vec![];
        }
        match input {
            Input::Action(Action::Open) => {
                let kern = self.kern(cx).map(|(id, _)| id);
                let scope = Scope { kern, ..*cx.scope };
                return vec![Effect::Look(scope), Effect::Back];
            }
            Input::Click(Spot::Row(row)) => {
                self.chosen = rows(cx).get(row).and_then(|row| row.0);
            }
            Input::Action(Action::New) => self.name(None, ""),
            Input::Action(Action::Edit) => return self.rename(cx),
            Input::Action(Action::Delete) => return self.delete(cx),
            Input::Action(Action::Back) => return vec![Effect::Back],
            Input::Action(action) => {
                if let Some(by) = step(action) {
                    self.move_by(by, cx);
                }
            }
            _ => {}
        }
        vec![]
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let (words, theme) = (cx.words, cx.theme);
        let rows = rows(cx);
        let height = u16::try_from(rows.len())
            .unwrap_or(u16::MAX)
            .saturating_add(FOOT + 3);
        let inner = panel::open(frame, area, &self.title(cx), Size::new(56, height), theme);
        let [top, _, foot, line] = Layout::vertical([
            Constraint::Min(1),
            Constraint::Max(1),
            Constraint::Length(FOOT + 1),
            Constraint::Length(u16::from(self.naming.is_some())),
        ])
        .areas(inner);
        if self.naming.is_none() {
            cx.spots.rows(
                top,
                self.cursor(&rows),
                rows.len(),
                spacing(rows.len(), top, theme),
            );
        }
        list(
            frame,
            top,
            self.cursor(&rows),
            rows.len(),
            self.naming.is_none(),
            theme,
            |row, cells| {
                let (id, name, entries) = &rows[row];
                let looked_at = cx.scope.kern == *id;
                let count = words.count("kernen-entries", *entries);
                let wide = cells.saturating_sub(18);
                let style = if looked_at { theme.marked } else { theme.text };
                vec![(name.clone(), wide, style), (count, cells - wide, theme.dim)]
            },
        );
        let text = match &self.naming {
            Some(Naming {
                problem: Some(problem),
                ..
            }) => words.tell(problem),
            Some(_) => words.say("kernen-name-how"),
            None if cx.village.kernen.is_empty() => words.say("kernen-empty"),
            None if self.kern(cx).is_none() => words.say("kernen-all-how"),
            None => words.say("kernen-how"),
        };
        About {
            text: &text,
            rows: FOOT,
        }
        .draw(frame, foot, theme);
        if let Some(naming) = &self.naming {
            naming
                .line
                .draw(frame, line, &words.say("kernen-name"), true, theme);
        }
    }
}

/// All together first, then each kern by name, with the number of entries of each.
fn rows(cx: &Context) -> Vec<(Option<Id>, String, usize)> {
    let mut entries: BTreeMap<Id, usize> = BTreeMap::new();
    for asset in cx.village.assets.values() {
        if let Some(kern) = asset.kern.0 {
            *entries.entry(kern).or_default() += 1;
        }
    }
    let kernen = cx.village.kernen_by_name().into_iter().map(|(id, kern)| {
        let count = entries.get(&id).copied().unwrap_or_default();
        (Some(id), kern.name.to_string(), count)
    });
    let all = (None, cx.words.say("kernen-all"), cx.village.assets.len());
    std::iter::once(all).chain(kernen).collect()
}

/// The kern that the typed name makes, or why there cannot be one.
pub fn named(typed: &str, id: Id, cx: &Reading) -> Result<Kern, Phrase> {
    let mut name = Line::default();
    name.read(typed, cx).map_err(|problem| problem.0)?;
    let kern = Kern { name };
    if let Some((_, problem)) = cx.village.objection(id, &AnyRecord::Kern(Arc::new(kern.clone()))) {
        return Err(problem.0);
    }
    let others = cx.village.named(RecordKind::Kern, &kern.name);
    if others.iter().any(|other| *other != id) {
        return Err(Phrase::new("kern-twice").text("name", &*kern.name));
    }
    Ok(kern)
}

/// The edit that adds or renames the kern; nothing if the name stays as it is.
fn kept(before: Option<Id>, id: Id, kern: Kern, cx: &Context) -> Option<Edit> {
    let name = kern.name.to_string();
    let Some(before) = before else {
        return Some(Edit::new(
            Phrase::new("kern-added").text("name", name),
            vec![Change::add(id, kern)],
        ));
    };
    let label = Phrase::new("kern-renamed")
        .text("old", cx.village.name_of(RecordKind::Kern, before))
        .text("name", name);
    let change = Change::put(cx.village, id, AnyRecord::Kern(Arc::new(kern)))?;
    Some(Edit::new(label, vec![change]))
}
