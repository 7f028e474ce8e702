//! The workbook: what is kept beside the assets and has no screen of its own, sort by sort.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use crate::domain::change::Edit;
use crate::domain::code::Code;
use crate::domain::gathering::GatheringKind;
use crate::domain::phrase::Phrase;
use crate::domain::questionnaire::Answer;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::questionnaire::QuestionnaireRoute;
use crate::screens::{Context, Effect, Input, Route, Screen, places};
use crate::widgets::form::called;
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::step;
use crate::widgets::text::{capital, cut};

pub(super) const SORT_KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("n", Action::New),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("n", Action::New),
    also("e", Action::Edit),
    bind("d", Action::Delete),
    also("delete", Action::Delete),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// The sorts of records in it, in the order of the five steps.
pub const SORTS: [RecordKind; 9] = [
    RecordKind::Gathering,
    RecordKind::Story,
    RecordKind::Answer,
    RecordKind::Relation,
    RecordKind::Channel,
    RecordKind::Vision,
    RecordKind::Goal,
    RecordKind::Action,
    RecordKind::Support,
];

/// Cells of the panel: names of relations are long.
const WIDTH: u16 = 100;

/// Which sort is open, and what is chosen.
#[derive(Debug, Default)]
pub struct WorkbookScreen {
    sort: Cursor,
    open: Option<Opened>,
}

/// The records of one sort, the last made first.
#[derive(Debug)]
struct Opened {
    kind: RecordKind,
    ids: Vec<Id>,
    cursor: Cursor,
}

impl Opened {
    fn new(kind: RecordKind, cx: &Context) -> Self {
        let mut ids: Vec<Id> = cx.village.all(kind).map(|(id, _)| id).collect();
        ids.reverse();
        Self {
            kind,
            ids,
            cursor: Cursor::default(),
        }
    }

    fn chosen(&self, cx: &Context) -> Option<(Id, AnyRecord)> {
        let id = *self.ids.get(self.cursor.0)?;
        Some((id, cx.village.get(self.kind, id)?))
    }
}

impl Screen for WorkbookScreen {
    fn title(&self, cx: &Context) -> String {
        match &self.open {
            Some(open) => capital(&cx.words.term("records", open.kind.code())),
            None => cx.words.say("workbook-title"),
        }
    }

    fn keys(&self) -> Vec<Binding> {
        let own = if self.open.is_some() { KEYS } else { SORT_KEYS };
        let is_empty = self.open.as_ref().is_some_and(|open| open.ids.is_empty());
        let mut keys = [own, MOVING].concat();
        for binding in &mut keys {
            binding.hinted &= !is_empty || !matches!(binding.action, Action::Open | Action::Delete);
        }
        keys
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Action(action) => self.act(action, cx),
            Input::Click(spot) => {
                let cursor = self.open.as_mut().map(|open| &mut open.cursor);
                cursor.unwrap_or(&mut self.sort).click(spot);
                Vec::new()
            }
            Input::Changed(_) => {
                if let Some(open) = &mut self.open {
                    let cursor = open.cursor;
                    *open = Opened::new(open.kind, cx);
                    open.cursor = cursor.within(open.ids.len());
                }
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let rows = self.open.as_ref().map_or(SORTS.len(), |open| open.ids.len());
        let height = u16::try_from(rows).unwrap_or(u16::MAX).max(9);
        let inside = panel::open(frame, area, &self.title(cx), Size::new(WIDTH, height), cx.theme);
        let Some(open) = &self.open else {
            cx.spots.rows(
                inside,
                self.sort,
                SORTS.len(),
                spacing(SORTS.len(), inside, cx.theme),
            );
            return list(
                frame,
                inside,
                self.sort,
                SORTS.len(),
                true,
                cx.theme,
                |row, cells| vec![(sort_line(SORTS[row], cx), cells, cx.theme.text)],
            );
        };
        if open.ids.is_empty() {
            let line = cut(
                &cx.words.say("workbook-empty"),
                usize::from(inside.width),
                cx.theme.signs,
            );
            frame.render_widget(line, inside);
            return frame.set_cursor_position(inside.as_position());
        }
        let pace = spacing(open.ids.len(), inside, cx.theme);
        cx.spots.rows(inside, open.cursor, open.ids.len(), pace);
        list(
            frame,
            inside,
            open.cursor,
            open.ids.len(),
            true,
            cx.theme,
            |row, cells| {
                let record = open.ids.get(row).and_then(|id| cx.village.get(open.kind, *id));
                let name = record.map(|record| name_of(&record, cx)).unwrap_or_default();
                vec![(name, cells, cx.theme.text)]
            },
        );
    }
}

impl WorkbookScreen {
    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        if let Some(by) = step(action) {
            match &mut self.open {
                Some(open) => open.cursor.step(by, open.ids.len()),
                None => self.sort.step(by, SORTS.len()),
            }
            return Vec::new();
        }
        let sort = SORTS[self.sort.within(SORTS.len()).0];
        match (action, &self.open) {
            (Action::Back, Some(_)) => self.open = None,
            (Action::Back, None) => return vec![Effect::Back],
            (Action::New, open) => {
                let kind = open.as_ref().map_or(sort, |open| open.kind);
                if kind == RecordKind::Answer {
                    return vec![Effect::Say(Phrase::new("workbook-ask-how"))];
                }
                return vec![new(kind, cx)];
            }
            // Channels have a panel of their own, and a conversation is gone on with.
            (Action::Open, None) if sort == RecordKind::Channel => {
                return vec![Effect::Open(Route::Channels(Vec::new()))];
            }
            (Action::Open, None) => self.open = Some(Opened::new(sort, cx)),
            (Action::Open | Action::Edit, Some(open)) => {
                return match open.chosen(cx) {
                    Some((id, record)) if action == Action::Open && is_conversation(&record) => {
                        vec![Effect::Open(Route::Conversation(Some(id)))]
                    }
                    Some((_, AnyRecord::Answer(answer))) if cx.questions.find(&answer.question).is_some() => {
                        vec![Effect::Open(asked(&answer))]
                    }
                    Some((id, record)) => vec![form(record, Some(id))],
                    None => vec![Effect::Say(Phrase::new("workbook-empty"))],
                };
            }
            (Action::Delete, Some(open)) => {
                let Some((id, record)) = open.chosen(cx) else {
                    return vec![Effect::Say(Phrase::new("workbook-empty"))];
                };
                let label = Phrase::new("edit-deleted").text("name", name_of(&record, cx));
                return vec![Effect::Save(Edit::new(
                    label,
                    cx.village.removal(open.kind, &[id]),
                ))];
            }
            (other, _) => return vec![Effect::Say(places::elsewhere(other))],
        }
        Vec::new()
    }
}

/// A sort and how many there are of it.
fn sort_line(kind: RecordKind, cx: &Context) -> String {
    let name = capital(&cx.words.term("records", kind.code()));
    format!("{name} ({})", cx.village.count(kind))
}

/// What a record is called in a line.
fn name_of(record: &AnyRecord, cx: &Context) -> String {
    let name = called(record, &cx.reading()).replace('\n', " ");
    if name.is_empty() {
        cx.words.term("record", record.kind().code())
    } else {
        name
    }
}

/// Whether it is a conversation by the Gespreksmodel.
fn is_conversation(record: &AnyRecord) -> bool {
    matches!(record, AnyRecord::Gathering(gathering) if gathering.kind == GatheringKind::Conversation)
}

/// The questionnaire at the question of this answer.
fn asked(answer: &Answer) -> Route {
    Route::Questionnaire(QuestionnaireRoute {
        question: Some(answer.question.to_string()),
        ..QuestionnaireRoute::of(answer.asset.0.into_iter().collect())
    })
}

/// The form of a new record; of the vision there is only one.
fn new(kind: RecordKind, cx: &Context) -> Effect {
    match cx.village.vision() {
        Some(vision) if kind == RecordKind::Vision => {
            form(AnyRecord::Vision(vision.clone().into()), Some(Id::ONLY))
        }
        _ => form(AnyRecord::empty(kind), None),
    }
}

fn form(record: AnyRecord, id: Option<Id>) -> Effect {
    Effect::Open(Route::form(record, id, None))
}
