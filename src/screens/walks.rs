//! The walks (*wijkschouw*): making a list to take along, printing it, and typing in what was seen.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};

use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::walk::WalkList;
use crate::exchange::handout::Handout;
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::handout::{HandoutRoute, for_file};
use crate::screens::{Choice, ChooseRoute, Context, Effect, Input, Route, Screen, places};
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, step};

/// Keys of this panel.
pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("walks-type"),
    bind("n", Action::New).told("walks-new"),
    bind("P", Action::Print).told("walks-print"),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// Rows of the text at the foot.
const FOOT: u16 = 3;

/// The lists, below a row for a new one.
#[derive(Debug, Default)]
pub struct WalksScreen {
    cursor: Cursor,
    asks: Asks,
}

/// What the panel above is choosing for us.
#[derive(Debug, Default, Clone)]
enum Asks {
    #[default]
    Nothing,
    Kern(Vec<Option<Id>>),
    /// The numbers of a new list, to print it.
    Numbers,
    Paper(Vec<HandoutRoute>),
}

impl Screen for WalksScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("walks-title")
    }

    fn keys(&self) -> Vec<Binding> {
        let mut keys = [KEYS, MOVING].concat();
        for binding in &mut keys {
            binding.hinted &= binding.action != Action::Print || 0 < self.cursor.0;
        }
        keys
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Action(action) => return self.act(action, cx),
            Input::Click(spot) => self.cursor.click(spot),
            Input::Chosen(choice) => return self.chosen(&choice),
            Input::Numbered(walk) => return self.numbered(walk, cx),
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let (words, theme) = (cx.words, cx.theme);
        let lists = &cx.about.walks;
        let rows = lists.len() + 1;
        let height = u16::try_from(rows).unwrap_or(u16::MAX).saturating_add(FOOT + 2);
        let size = Size::new(78, height.max(10));
        let inner = panel::open(frame, area, &self.title(cx), size, theme);
        let [choices, foot] =
            Layout::vertical([Constraint::Min(1), Constraint::Length(FOOT + 1)]).areas(inner);
        cx.spots
            .rows(choices, self.cursor, rows, spacing(rows, choices, theme));
        list(
            frame,
            choices,
            self.cursor,
            rows,
            true,
            theme,
            |row, cells| match row.checked_sub(1).and_then(|place| lists.get(place)) {
                Some(list) => vec![(called(list, cx), cells, theme.text)],
                None => vec![(words.say("walks-new"), cells, theme.title)],
            },
        );
        let text = words.say(match self.list(cx) {
            Some(_) => "walks-how",
            None => "walks-how-new",
        });
        About {
            text: &text,
            rows: FOOT,
        }
        .draw(frame, foot, theme);
    }
}

impl WalksScreen {
    fn list<'a>(&self, cx: &Context<'a>) -> Option<&'a WalkList> {
        cx.about.walks.get(self.cursor.0.checked_sub(1)?)
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        if let Some(by) = step(action) {
            self.cursor.step(by, cx.about.walks.len() + 1);
            return Vec::new();
        }
        match (action, self.list(cx)) {
            (Action::New, _) | (Action::Open, None) => self.choose_kern(cx),
            (Action::Open, Some(list)) => vec![Effect::Open(Route::Walk(list.walk, None))],
            (Action::Print, Some(list)) => self.print(list.walk, cx),
            (Action::Print, None) => vec![Effect::Say(Phrase::new("walks-no-list"))],
            (Action::Back, _) => vec![Effect::Back],
            (other, _) => vec![Effect::Say(places::elsewhere(other))],
        }
    }

    fn choose_kern(&mut self, cx: &Context) -> Vec<Effect> {
        let kernen = cx.village.kernen_by_name();
        let all = std::iter::once((None, cx.words.say("kern-whole-village")));
        let each = kernen
            .into_iter()
            .map(|(id, kern)| (Some(id), kern.name.to_string()));
        let (ids, items): (Vec<Option<Id>>, Vec<String>) = each.chain(all).unzip();
        let current = ids.iter().position(|id| *id == cx.scope.kern);
        self.asks = Asks::Kern(ids);
        vec![Effect::Open(Route::Choose(ChooseRoute {
            title: cx.words.say("choose-walk-kern"),
            items,
            current,
        }))]
    }

    fn chosen(&mut self, choice: &Choice) -> Vec<Effect> {
        match (std::mem::take(&mut self.asks), choice) {
            (Asks::Kern(ids), Choice::Place(place)) => {
                self.asks = Asks::Numbers;
                let kern = ids.get(*place).copied().flatten();
                vec![Effect::NumberWalk { walk: None, kern }]
            }
            (Asks::Paper(papers), Choice::Place(place)) => open_paper(&papers, *place),
            _ => Vec::new(),
        }
    }

    /// Goes to the new list; it was made to be printed.
    fn numbered(&mut self, walk: Id, cx: &Context) -> Vec<Effect> {
        let place = cx.about.walks.iter().position(|list| list.walk == walk);
        self.cursor = Cursor(place.map_or(0, |place| place + 1));
        match (std::mem::take(&mut self.asks), self.list(cx)) {
            (Asks::Numbers, Some(_)) => self.print(walk, cx),
            _ => Vec::new(),
        }
    }

    fn print(&mut self, walk: Id, cx: &Context) -> Vec<Effect> {
        let papers = papers(walk, cx);
        if 1 < papers.len() {
            self.asks = Asks::Paper(papers);
            return vec![choose_paper(cx)];
        }
        open_paper(&papers, 0)
    }
}

/// The question which of the pages of a walk to print, in the order of [`papers`].
pub(super) fn choose_paper(cx: &Context) -> Effect {
    Effect::Open(Route::Choose(ChooseRoute {
        title: cx.words.say("choose-paper"),
        items: ["paper-back", "paper-list"].map(|key| cx.words.say(key)).into(),
        current: None,
    }))
}

pub(super) fn open_paper(papers: &[HandoutRoute], place: usize) -> Vec<Effect> {
    match papers.get(place) {
        Some(paper) => vec![Effect::Open(Route::Handout(paper.clone()))],
        None => vec![Effect::Say(Phrase::new("walks-no-list"))],
    }
}

/// The pages that there can be of a walk: what is told back, if it took place, and its list.
pub(super) fn papers(walk: Id, cx: &Context) -> Vec<HandoutRoute> {
    let list = cx.about.walks.iter().find(|list| list.walk == walk);
    let gathering = cx.village.gatherings.get(&walk);
    let stem = |key: &str, kern: Option<Id>, day: Option<jiff::civil::Date>| {
        let kern = match kern {
            Some(kern) => cx.village.name_of(RecordKind::Kern, kern),
            None => cx.village.settings().village.to_string(),
        };
        let day = day.map(|day| day.to_string()).unwrap_or_default();
        for_file(&format!("{} {kern} {day}", cx.words.say(key)))
    };
    let back = gathering.map(|gathering| HandoutRoute {
        handout: Handout::Back(walk),
        stem: stem("print-file-back", gathering.kern.0, gathering.date),
    });
    let list = list.map(|list| HandoutRoute {
        handout: Handout::WalkList(list.clone()),
        stem: stem("print-file-list", list.kern, Some(list.made)),
    });
    back.into_iter().chain(list).collect()
}

/// "12-5-2026 · Malden · 34 nummers · al ingevoerd"
fn called(list: &WalkList, cx: &Context) -> String {
    let kern = match list.kern {
        Some(kern) => cx.village.name_of(RecordKind::Kern, kern),
        None => cx.words.say("kern-whole-village"),
    };
    let gathering = cx.village.gatherings.get(&list.walk);
    let key = match gathering {
        Some(_) => "walks-list-walked",
        None => "walks-list",
    };
    let made = list.made.strftime("%-d-%-m-%Y").to_string();
    let day = gathering.and_then(|gathering| gathering.date);
    let day = day.map(|day| day.strftime("%-d-%-m-%Y").to_string());
    let called = Phrase::new(key)
        .text("made", made)
        .text("kern", kern)
        .number("count", list.entries.len());
    cx.words.tell(&called.text("day", day.unwrap_or_default()))
}
