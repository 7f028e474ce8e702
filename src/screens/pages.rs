//! Every page that can be made now, to print or to hand out, each with what is on it and whom it is for.

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};

use crate::domain::contacts::Listed;
use crate::domain::gathering::GatheringKind;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::Traces;
use crate::domain::record::{Id, RecordKind};
use crate::domain::register::Kept;
use crate::domain::support::SupportState;
use crate::domain::survey::{Survey, Surveyed};
use crate::domain::week::Week;
use crate::exchange::handout::Handout;
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::handout::{HandoutRoute, for_file};
use crate::screens::seek::SOMEBODY;
use crate::screens::walks::papers;
use crate::screens::{Choice, ChooseRoute, Context, Effect, Input, Route, Screen, places};
use crate::widgets::list::{Piece, list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, step};
use crate::widgets::text::{cut, width};

/// Keys of this panel.
pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// Cells of the panel, and rows of the text at its foot.
const WIDTH: u16 = 76;
const FOOT: u16 = 3;

/// A page that can be made, in the order in which they are offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Page {
    /// What is kept about the person from whom one came.
    Person(Id),
    Report,
    WalkList,
    Back,
    Activities,
    Actions,
    Contacts,
    /// What is kept about somebody who is still to be found.
    Somebody,
    Register,
}

impl Page {
    /// First part of the keys of its words.
    fn key(self) -> &'static str {
        match self {
            Self::Person(_) => "page-person",
            Self::Report => "page-report",
            Self::WalkList => "page-list",
            Self::Back => "page-back",
            Self::Activities => "page-activities",
            Self::Actions => "page-actions",
            Self::Contacts => "page-contacts",
            Self::Somebody => "page-somebody",
            Self::Register => "page-register",
        }
    }
}

/// A page, and how much is on it; nothing where that says nothing.
struct Row {
    page: Page,
    count: Option<usize>,
}

/// What the panel above is choosing for us.
#[derive(Default)]
enum Asks {
    #[default]
    Nothing,
    /// Which of these kernen, each with how much there is of it.
    Kern(Page, Vec<(Option<Id>, Option<usize>)>),
    Somebody,
}

/// The pages to choose from.
pub struct PagesScreen {
    /// The person from whom one came.
    person: Option<Id>,
    /// What there is for each page, as the village is now.
    rows: Vec<Row>,
    /// How many stand on a list of contacts, once that is known.
    listed: Option<Arc<Listed>>,
    cursor: Cursor,
    asks: Asks,
}

impl PagesScreen {
    /// The pages that there are now; first that of this asset, if it is a person.
    pub fn new(asset: Option<Id>, cx: &Context) -> Self {
        let mut screen = Self {
            person: asset.filter(|id| is_person(*id, cx)),
            rows: Vec::new(),
            listed: None,
            cursor: Cursor::default(),
            asks: Asks::default(),
        };
        screen.count(cx);
        screen
    }

    /// Looks what there is: counted once, not for every frame.
    fn count(&mut self, cx: &Context) {
        let village = cx.village;
        let person = self.person.filter(|id| is_person(*id, cx));
        let open = village.actions.values().filter(|action| action.open()).count();
        let supports = village.supports.values();
        let supports = supports.filter(|one| one.state == SupportState::Idea).count();
        let others = [
            (Page::Report, None),
            (Page::WalkList, None),
            (Page::Back, Some(usize::from(last_walk(cx).is_some()))),
            (Page::Activities, Some(activities(None, cx))),
            (Page::Actions, Some(open + supports)),
            (Page::Contacts, self.listed(None)),
            (Page::Somebody, None),
            (Page::Register, None),
        ];
        let first = person.map(|id| (Page::Person(id), None));
        let rows = first.into_iter().chain(others);
        self.rows = rows.map(|(page, count)| Row { page, count }).collect();
        self.cursor = self.cursor.within(self.rows.len());
    }

    /// How many stand on the list of contacts of this kern, as far as that is known yet.
    fn listed(&self, kern: Option<Id>) -> Option<usize> {
        self.listed.as_ref().map(|listed| listed.count(kern))
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        if let Some(by) = step(action) {
            self.cursor.step(by, self.rows.len());
            return Vec::new();
        }
        match action {
            Action::Open => self.open(cx),
            Action::Back => vec![Effect::Back],
            other => vec![Effect::Say(places::elsewhere(other))],
        }
    }

    /// On to where the page goes, by way of what has to be known of it first.
    fn open(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(Row { page, count }) = self.rows.get(self.cursor.0) else {
            return Vec::new();
        };
        let page = *page;
        match page {
            Page::Person(id) => vec![about_person(id, cx)],
            Page::Report => vec![Effect::Open(Route::report(cx))],
            Page::WalkList => vec![Effect::Back, Effect::Do(Action::Walk)],
            Page::Back => match last_walk(cx).and_then(|walk| papers(walk, cx).into_iter().next()) {
                Some(paper) => vec![Effect::Open(Route::Handout(paper))],
                None => vec![Effect::Say(Phrase::new("page-back-none"))],
            },
            Page::Activities | Page::Contacts if !cx.village.kernen.is_empty() => self.choose_kern(page, cx),
            Page::Somebody => {
                self.asks = Asks::Somebody;
                vec![Effect::Open(Route::Seek(SOMEBODY))]
            }
            Page::Activities | Page::Actions | Page::Contacts | Page::Register => {
                vec![made(page, None, *count, cx)]
            }
        }
    }

    fn choose_kern(&mut self, page: Page, cx: &Context) -> Vec<Effect> {
        let kernen = cx.village.kernen_by_name().into_iter().map(|(id, _)| Some(id));
        let counts: Vec<(Option<Id>, Option<usize>)> = std::iter::once(None)
            .chain(kernen)
            .map(|kern| match page {
                Page::Activities => (kern, Some(activities(kern, cx))),
                _ => (kern, self.listed(kern)),
            })
            .collect();
        let item = |(kern, count): &(Option<Id>, Option<usize>)| match count {
            Some(count) => format!("{} ({count})", kern_name(*kern, cx)),
            None => kern_name(*kern, cx),
        };
        let route = ChooseRoute {
            title: cx.words.say("choose-page-kern"),
            items: counts.iter().map(item).collect(),
            current: counts.iter().position(|(kern, _)| *kern == cx.scope.kern),
        };
        self.asks = Asks::Kern(page, counts);
        vec![Effect::Open(Route::Choose(route))]
    }

    fn chosen(&mut self, choice: &Choice, cx: &Context) -> Vec<Effect> {
        match (std::mem::take(&mut self.asks), choice) {
            (Asks::Kern(page, counts), Choice::Place(place)) => match counts.get(*place) {
                Some((kern, count)) => vec![made(page, *kern, *count, cx)],
                None => Vec::new(),
            },
            (Asks::Somebody, Choice::Record(RecordKind::Asset, id)) if is_person(*id, cx) => {
                vec![about_person(*id, cx)]
            }
            _ => Vec::new(),
        }
    }

    fn row(&self, row: usize, cells: usize, cx: &Context) -> Vec<Piece> {
        let theme = cx.theme;
        let row = &self.rows[row];
        let amount = amount(row, cx);
        let wide = width(&amount).min(cells / 2);
        let name = cells.saturating_sub(wide + 1);
        let style = if row.count == Some(0) {
            theme.dim
        } else {
            theme.text
        };
        vec![
            (cut(&called(row.page, cx), name, theme.signs), name + 1, style),
            (amount, wide, theme.dim),
        ]
    }
}

impl Screen for PagesScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("pages-title")
    }

    fn keys(&self) -> Vec<Binding> {
        [KEYS, MOVING].concat()
    }

    fn survey(&self) -> Option<Survey> {
        Some(Survey::Listed)
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Action(action) => return self.act(action, cx),
            Input::Surveyed(Surveyed::Listed(listed)) => {
                self.listed = Some(listed);
                self.count(cx);
            }
            Input::Click(spot) => self.cursor.click(spot),
            Input::Chosen(choice) => return self.chosen(&choice, cx),
            Input::Changed(_) | Input::Presenting => self.count(cx),
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let rows = self.rows.len();
        let height = u16::try_from(rows).unwrap_or(u16::MAX).saturating_add(FOOT + 1);
        let inner = panel::open(frame, area, &self.title(cx), Size::new(WIDTH, height), cx.theme);
        let [choices, foot] =
            Layout::vertical([Constraint::Min(1), Constraint::Length(FOOT + 1)]).areas(inner);
        let pace = spacing(rows, choices, cx.theme);
        cx.spots.rows(choices, self.cursor, rows, pace);
        list(frame, choices, self.cursor, rows, true, cx.theme, |row, cells| {
            self.row(row, cells, cx)
        });
        let text = match self.rows.get(self.cursor.0) {
            Some(row) => cx.words.say(&format!("{}-how", row.page.key())),
            None => String::new(),
        };
        About {
            text: &text,
            rows: FOOT,
        }
        .draw(frame, foot, cx.theme);
    }
}

fn called(page: Page, cx: &Context) -> String {
    match page {
        Page::Person(id) => {
            let name = cx.village.name_of(RecordKind::Asset, id);
            cx.words.tell(&Phrase::new(page.key()).text("name", name))
        }
        _ => cx.words.say(page.key()),
    }
}

/// How much is on it: "12 activiteiten", "nog leeg".
fn amount(row: &Row, cx: &Context) -> String {
    match (row.count, row.page) {
        (None, _) => String::new(),
        (Some(0), _) => cx.words.say("page-nothing"),
        (Some(_), Page::Back) => {
            let walk = last_walk(cx).and_then(|walk| cx.village.gatherings.get(&walk));
            let date = walk.and_then(|walk| walk.date);
            date.map_or_else(String::new, |date| date.strftime("%-d-%-m-%Y").to_string())
        }
        (Some(count), page) => cx.words.count(&format!("{}-count", page.key()), count),
    }
}

/// Where this page goes. Of one on which nothing stands that is said first.
fn made(page: Page, kern: Option<Id>, count: Option<usize>, cx: &Context) -> Effect {
    let handout = match page {
        Page::Activities => Handout::Activities(kern),
        Page::Contacts => Handout::Contacts(kern),
        Page::Register => Handout::Register(Kept::default()),
        _ => Handout::Actions,
    };
    let name = match page {
        Page::Activities | Page::Contacts => kern_name(kern, cx),
        _ => cx.village.settings().village.to_string(),
    };
    let open = Effect::Open(Route::Handout(HandoutRoute {
        handout,
        stem: stem(page, &name, cx),
    }));
    if count != Some(0) {
        return open;
    }
    let question = Phrase::new("page-empty-ask").term("page", page.key());
    Effect::Open(Route::Before(question, Box::new(open)))
}

fn about_person(id: Id, cx: &Context) -> Effect {
    let page = Page::Person(id);
    Effect::Open(Route::Handout(HandoutRoute {
        handout: Handout::Person(id, Traces::default()),
        stem: stem(page, &cx.village.name_of(RecordKind::Asset, id), cx),
    }))
}

fn stem(page: Page, name: &str, cx: &Context) -> String {
    let file = cx.words.say(&format!("{}-file", page.key()));
    for_file(&format!("{file} {name} {}", cx.today))
}

fn kern_name(kern: Option<Id>, cx: &Context) -> String {
    match kern {
        Some(kern) => cx.village.name_of(RecordKind::Kern, kern),
        None => cx.words.say("kern-whole-village"),
    }
}

/// How many activities stand on the page of this kern.
fn activities(kern: Option<Id>, cx: &Context) -> usize {
    Week::count(cx.village, kern, cx.words, cx.today)
}

fn is_person(id: Id, cx: &Context) -> bool {
    let asset = cx.village.assets.get(&id);
    asset.is_some_and(|asset| asset.kind.consent().is_some())
}

/// The walk that was last, if anybody walked.
fn last_walk(cx: &Context) -> Option<Id> {
    let gatherings = cx.village.gatherings.iter();
    let walks = gatherings.filter(|(_, one)| one.kind == GatheringKind::Walk);
    walks.max_by_key(|(id, one)| (one.date, **id)).map(|(id, _)| *id)
}
