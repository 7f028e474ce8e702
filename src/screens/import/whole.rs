//! A whole inventory that comes in: what it would bring, and what stays as it is here.

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
use strum::VariantArray;

use crate::domain::change::Edit;
use crate::domain::code::Code;
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::record::{Id, RecordKind};
use crate::exchange::csv::CsvOptions;
use crate::exchange::whole::Whole;
use crate::keys::Action;
use crate::screens::import::arrived::Arrived;
use crate::screens::import::sections::Sections;
use crate::screens::import::{ImportScreen, Step, Typing};
use crate::screens::{Context, Effect};
use crate::widgets::line_input::LineInput;
use crate::widgets::list::{Piece, list, spacing};
use crate::widgets::search_list::{About, step};
use crate::widgets::text::cut;

/// Rows of the text at the foot.
const FOOT: u16 = 3;

/// What can be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WholeRow {
    /// Takes it in.
    TakeIn,
    /// How many there are of the sort at this place.
    Sort(usize),
    /// The new entry at this place, which resembles one.
    Double(usize),
    /// The difference at this place.
    Difference(usize),
    /// A record that comes in, as it will be stored.
    Entry(Arrived),
}

fn rows(whole: &Whole) -> Sections<WholeRow> {
    let (new, filled) = Arrived::counts(Some(&whole.foreseen));
    Sections::of([
        (1, |_| WholeRow::TakeIn),
        (sorts(whole).len(), WholeRow::Sort),
        (whole.doubles.len(), WholeRow::Double),
        (whole.differences.len(), WholeRow::Difference),
        (new, |place| WholeRow::Entry(Arrived::New(place))),
        (filled, |place| WholeRow::Entry(Arrived::Filled(place))),
    ])
}

/// The sorts of records of which there are any.
fn sorts(whole: &Whole) -> Vec<RecordKind> {
    let arrivals = &whole.arrivals;
    let counts = [&arrivals.added, &arrivals.changed, &arrivals.same];
    let is_there = |kind: &RecordKind| counts.iter().any(|counts| counts.contains_key(kind));
    RecordKind::VARIANTS.iter().copied().filter(is_there).collect()
}

impl ImportScreen {
    /// What the inventory would bring has become known.
    pub(super) fn take_whole(&mut self, read: Result<Arc<Whole>, Phrase>) -> Vec<Effect> {
        self.busy = None;
        self.resume = None;
        match read {
            Ok(whole) => {
                self.problem = None;
                self.set_aside();
                self.foreseen = Some(whole.foreseen.clone());
                self.sure = false;
                self.whole = Some(whole);
                self.step = Step::Check;
                Vec::new()
            }
            Err(why) => {
                self.whole = None;
                self.step = Step::File;
                self.is_refused(why)
            }
        }
    }

    /// The record under the cursor.
    pub(super) fn whole_arrived(&self, whole: &Whole) -> Option<Arrived> {
        match rows(whole).at(self.cursors[self.step as usize].0)? {
            WholeRow::Entry(arrived) => Some(arrived),
            _ => None,
        }
    }

    pub(super) fn act_on_whole(&mut self, action: Action, whole: &Whole, cx: &Context) -> Vec<Effect> {
        let rows = rows(whole);
        if let Some(by) = step(action) {
            self.cursor().step(by, rows.len());
            self.sure = false;
            return Vec::new();
        }
        let row = rows
            .at(self.cursor().within(rows.len()).0)
            .unwrap_or(WholeRow::TakeIn);
        if let (Action::Open, WholeRow::Entry(_)) = (action, row) {
            self.viewing = Some(0);
            return Vec::new();
        }
        if (action, row) != (Action::Open, WholeRow::TakeIn) {
            return vec![Effect::Say(Phrase::new("import-whole-keys"))];
        }
        if whole.arrivals.changes.is_empty() {
            return vec![Effect::Say(Phrase::new("import-nothing"))];
        }
        if let Some(village) = whole.stranger.as_ref().filter(|_| !self.sure) {
            self.sure = true;
            return vec![Effect::Say(of_another(village, cx))];
        }
        if self.is_many() {
            self.typing = Some(Typing::Amount(LineInput::default()));
            return Vec::new();
        }
        self.write_whole(whole, cx)
    }

    /// One edit, that one key takes back.
    pub(super) fn write_whole(&mut self, whole: &Whole, cx: &Context) -> Vec<Effect> {
        let (new, filled) = whole.amounts();
        let label = Phrase::new("edit-imported")
            .number("new", new)
            .number("filled", filled)
            .text("file", self.file_name(cx));
        let edit = Edit::new(label, whole.arrivals.changes.clone());
        // Inventories all have one shape.
        let shape = Id::derived(Id::ONLY, "inventory");
        let remember = Effect::RememberList(shape, Box::<CsvOptions>::default(), self.file.clone());
        self.writing = true;
        vec![Effect::Save(edit), remember, Effect::Back]
    }

    pub(super) fn draw_whole(&self, frame: &mut Frame, area: Rect, whole: &Whole, cx: &Context) {
        let theme = cx.theme;
        let rows = rows(whole);
        let typed = u16::from(self.typing.is_some());
        let [head, top, foot, line] = Layout::vertical([
            Constraint::Length(2),
            Constraint::Min(1),
            Constraint::Length(FOOT + 1),
            Constraint::Length(typed),
        ])
        .areas(area);
        let (new, filled) = whole.amounts();
        let counts = Phrase::new("import-whole-counts")
            .number("new", new)
            .number("filled", filled)
            .number("same", whole.arrivals.same.values().sum::<usize>());
        let counts = match &whole.stranger {
            Some(village) => {
                let of = Phrase::new("import-whole-of").text("village", village.as_str());
                format!("{} {}", cx.words.tell(&of), cx.words.tell(&counts))
            }
            None => cx.words.tell(&counts),
        };
        let counts = cut(&counts, usize::from(head.width), theme.signs);
        frame.render_widget(Line::styled(counts, theme.text), Rect { height: 1, ..head });
        let top = self.draw_beside(frame, top, cx);
        let cursor = self.cursors[self.step as usize];
        cx.spots
            .rows(top, cursor, rows.len(), spacing(rows.len(), top, theme));
        list(
            frame,
            top,
            cursor,
            rows.len(),
            self.typing.is_none(),
            theme,
            |row, cells| match rows.at(row) {
                Some(WholeRow::Entry(arrived)) => self.entry_piece(arrived, cells, cx),
                Some(row) => piece(row, whole, cells, cx),
                None => Vec::new(),
            },
        );
        let about = if top.width < area.width {
            cx.words.say("import-about-entry")
        } else {
            let row = rows.at(cursor.within(rows.len()).0).unwrap_or(WholeRow::TakeIn);
            self.about_whole(row, whole, cx)
        };
        About {
            text: &about,
            rows: FOOT,
        }
        .draw(frame, foot, theme);
        if let Some(Typing::Amount(number)) = &self.typing {
            number.draw(frame, line, &cx.words.say("import-number"), true, theme);
        }
    }

    fn about_whole(&self, row: WholeRow, whole: &Whole, cx: &Context) -> String {
        let phrase = match row {
            WholeRow::TakeIn if cx.about.reader_because_of.is_some() => Phrase::new("import-read-only"),
            WholeRow::TakeIn if self.typing.is_some() => {
                let (new, filled) = whole.amounts();
                Phrase::new("import-type-number").number("count", new + filled)
            }
            WholeRow::TakeIn if whole.arrivals.changes.is_empty() => Phrase::new("import-about-nothing"),
            WholeRow::TakeIn => match &whole.stranger {
                Some(village) => of_another(village, cx),
                None => Phrase::new("import-about-take-in"),
            },
            WholeRow::Entry(arrived) => return self.about_entry(arrived, cx),
            WholeRow::Sort(_) => Phrase::new("import-about-sort"),
            WholeRow::Double(place) => {
                let grounds = whole.doubles[place].grounds.iter();
                let grounds = grounds.map(|ground| Arg::Term(ground.term())).collect();
                Phrase::new("import-about-alike").with("grounds", Arg::List(grounds))
            }
            WholeRow::Difference(place) => {
                let difference = &whole.differences[place];
                Phrase::new("import-about-difference")
                    .text("own", difference.own.as_str())
                    .text("said", difference.said.as_str())
            }
        };
        cx.words.tell(&phrase)
    }
}

/// Asks whether what another village has is to come into this one.
fn of_another(village: &str, cx: &Context) -> Phrase {
    Phrase::new("import-whole-other")
        .text("village", village)
        .text("own", cx.village.settings().village.to_string())
}

fn piece(row: WholeRow, whole: &Whole, cells: usize, cx: &Context) -> Vec<Piece> {
    let (words, theme) = (cx.words, cx.theme);
    match row {
        WholeRow::Entry(_) => Vec::new(),
        WholeRow::TakeIn if whole.arrivals.changes.is_empty() => {
            vec![(words.say("import-nothing"), cells, theme.title)]
        }
        WholeRow::TakeIn => {
            let (new, filled) = whole.amounts();
            let told = Phrase::new("import-take-in")
                .number("new", new)
                .number("filled", filled);
            vec![(words.tell(&told), cells, theme.title)]
        }
        WholeRow::Sort(place) => {
            let kind = sorts(whole)[place];
            let arrivals = &whole.arrivals;
            let of = |counts: &crate::exchange::incoming::Counts| counts.get(&kind).copied();
            let told = Phrase::new("import-whole-counts")
                .number("new", of(&arrivals.added).unwrap_or_default())
                .number("filled", of(&arrivals.changed).unwrap_or_default())
                .number("same", of(&arrivals.same).unwrap_or_default());
            let name = cells / 3;
            let sort = cut(&words.say(&kind.term()), name.saturating_sub(1), theme.signs);
            vec![
                (sort, name, theme.text),
                (words.tell(&told), cells - name, theme.dim),
            ]
        }
        WholeRow::Double(place) => {
            let double = &whole.doubles[place];
            let told = Phrase::new("import-double")
                .text("name", double.name.as_str())
                .text("other", cx.village.name_of(RecordKind::Asset, double.other));
            vec![(words.tell(&told), cells, theme.problem)]
        }
        WholeRow::Difference(place) => {
            let difference = &whole.differences[place];
            let told = Phrase::new("import-clash")
                .text("name", difference.name.as_str())
                .term("field", difference.label.clone());
            vec![(words.tell(&told), cells, theme.text)]
        }
    }
}
