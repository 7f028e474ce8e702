//! The entries as they will be stored: in a list, and one of them with all that comes with it.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::exchange::csv::CsvImport;
use crate::exchange::foreseen::Foreseen;
use crate::keys::{Action, Binding, also, bind};
use crate::screens::import::ImportScreen;
use crate::screens::inventory::{connected, field_lines, lines_about};
use crate::screens::{Context, Effect};
use crate::widgets::list::Piece;
use crate::widgets::search_list::step;
use crate::widgets::text::{capital, cut, wrap};

/// The keys while one entry is read as a whole.
pub(super) const ENTRY_KEYS: &[Binding] = &[
    bind("tab", Action::Next).told("import-next-entry"),
    also("shift-tab", Action::Previous).told("import-previous-entry"),
    bind("esc", Action::Back).told("import-leave-entry"),
    also("enter", Action::Open).told("import-leave-entry"),
    also("backspace", Action::Return).told("import-leave-entry"),
];

/// From so many cells on, the chosen entry stands beside the list.
const BESIDE: u16 = 100;
/// From so many cells on, each row says whether it is new.
const WIDE: usize = 64;
/// By so many rows an entry moves at most when answers change what comes in above it.
const NEAR: usize = 64;
/// How many ties of the chosen entry are told below the list.
const TIES: usize = 3;

/// An entry that comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arrived {
    /// A new one, at this place.
    New(usize),
    /// One in which something is filled in, at this place.
    Filled(usize),
}

impl Arrived {
    /// How many there are: new ones, and ones in which something is filled in.
    pub fn counts(foreseen: Option<&Foreseen>) -> (usize, usize) {
        foreseen.map_or((0, 0), |seen| (seen.new.len(), seen.filled.len()))
    }

    /// Where the same entry stands in what was worked out anew, if that is not far: a new one has another id then, but
    /// is called the same.
    pub fn again(
        self,
        (plan_before, before): (&CsvImport, &Foreseen),
        (plan_now, now): (&CsvImport, &Foreseen),
    ) -> Option<Self> {
        let (id, record) = self.record(before)?;
        let called = plan_before.called.get(&id);
        let is_it = |arrived: &Self| {
            let found = arrived.record(now);
            found.is_some_and(|(id, other)| match plan_now.called.get(&id) {
                // Of another kind, it may be written in another way.
                Some(now) if called.is_some() => called == Some(now),
                _ => other.kind() == record.kind() && other.title() == record.title(),
            })
        };
        let (place, row): (usize, fn(usize) -> Self) = match self {
            Self::New(place) => (place, Self::New),
            Self::Filled(place) => (place, Self::Filled),
        };
        let near = (0..=NEAR).flat_map(|off| [place.checked_sub(off), place.checked_add(off)]);
        near.flatten().map(row).find(is_it)
    }

    /// Which record it is.
    pub fn which(self, foreseen: &Foreseen) -> Option<(RecordKind, Id)> {
        let place = match self {
            Self::New(place) => foreseen.new.get(place),
            Self::Filled(place) => foreseen.filled.get(place),
        };
        place.copied()
    }

    pub(super) fn record(self, foreseen: &Foreseen) -> Option<(Id, AnyRecord)> {
        let (kind, id) = self.which(foreseen)?;
        Some((id, foreseen.village.get(kind, id)?))
    }

    fn mark(self) -> &'static str {
        match self {
            Self::New(_) => "import-entry-new",
            Self::Filled(_) => "import-entry-filled",
        }
    }
}

impl ImportScreen {
    /// The entry under the cursor of the last step.
    fn arrived(&self) -> Option<Arrived> {
        match (&self.whole, &self.plan) {
            (Some(whole), _) => self.whole_arrived(whole),
            (None, Some(plan)) => self.check_arrived(plan),
            (None, None) => None,
        }
    }

    /// Has what comes in worked out anew if answers were given since: the entries are shown as they will be.
    pub(super) fn foresee(&mut self) -> Vec<Effect> {
        if !self.answered || self.whole.is_some() || self.arrived().is_none() {
            return Vec::new();
        }
        self.plan_again()
    }

    pub(super) fn act_on_entry(&mut self, action: Action, scroll: u16) -> Vec<Effect> {
        self.viewing = Some(scroll);
        let by = match action {
            Action::Undo | Action::Redo => return vec![Effect::Say(Phrase::new("import-nothing-yet"))],
            Action::Back | Action::Open => {
                self.viewing = None;
                return Vec::new();
            }
            Action::Next | Action::Right => 1,
            Action::Previous | Action::Left => -1,
            _ => match step(action) {
                Some(by) => {
                    let by = i16::try_from(by.clamp(-1000, 1000)).unwrap_or_default();
                    self.viewing = Some(scroll.saturating_add_signed(by).min(1000));
                    return Vec::new();
                }
                None => return vec![Effect::Say(Phrase::new("import-entry-keys"))],
            },
        };
        let before = *self.cursor();
        self.cursor().0 = before.0.saturating_add_signed(by);
        if self.arrived().is_none() {
            *self.cursor() = before;
            return vec![Effect::Say(Phrase::new("import-no-more-entries"))];
        }
        self.viewing = Some(0);
        Vec::new()
    }

    /// Draws the chosen entry beside the list if there is room; answers where the list goes.
    pub(super) fn draw_beside(&self, frame: &mut Frame, area: Rect, cx: &Context) -> Rect {
        let Some(arrived) = self.arrived().filter(|_| BESIDE <= area.width) else {
            return area;
        };
        let [list, _, side] = Layout::horizontal([
            Constraint::Fill(1),
            Constraint::Length(2),
            Constraint::Length(area.width * 9 / 20),
        ])
        .areas(area);
        self.draw_entry(frame, side, arrived, 0, cx);
        list
    }

    /// Draws the chosen entry alone.
    pub(super) fn draw_viewed(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        if let Some((scroll, arrived)) = self.viewing.zip(self.arrived()) {
            self.draw_entry(frame, area, arrived, scroll, cx);
        }
        frame.set_cursor_position(area.as_position());
    }

    fn draw_entry(&self, frame: &mut Frame, area: Rect, arrived: Arrived, scroll: u16, cx: &Context) {
        let Some(foreseen) = &self.foreseen else {
            return;
        };
        let cells = usize::from(area.width.saturating_sub(1));
        let Some(mut lines) = lines_of(arrived, foreseen, cells, cx) else {
            return;
        };
        let room = usize::from(area.height);
        let scroll = usize::from(scroll).min(lines.len().saturating_sub(room));
        let more = [0 < scroll, scroll + room < lines.len()];
        lines.drain(..scroll);
        for (line, y) in lines.into_iter().zip(area.top()..area.bottom()) {
            frame.render_widget(line, Rect { y, height: 1, ..area });
        }
        let ends = [area.top(), area.bottom().saturating_sub(1)];
        for ((sign, y), more) in cx.theme.signs.more.into_iter().zip(ends).zip(more) {
            let place = Rect::new(area.right().saturating_sub(1), y, 1, 1);
            if more && area.contains(place.as_position()) {
                frame.render_widget(Line::styled(sign, cx.theme.dim), place);
            }
        }
    }

    /// Whether it is new, its name, what it is and where.
    pub(super) fn entry_piece(&self, arrived: Arrived, cells: usize, cx: &Context) -> Vec<Piece> {
        let theme = cx.theme;
        let foreseen = self.foreseen.as_deref();
        let Some((foreseen, (id, record))) = foreseen.and_then(|seen| Some((seen, arrived.record(seen)?)))
        else {
            return vec![(cx.words.say("entry-gone"), cells, theme.dim)];
        };
        let mark = if cells < WIDE { 0 } else { 12 };
        let (sort, kern) = (14.min(cells / 4), 15.min(cells / 4));
        let name = cells.saturating_sub(mark + sort + kern);
        let is_left = self.is_left_out(id);
        let place = match &record {
            _ if is_left && mark == 0 => cx.words.say("import-entry-left"),
            AnyRecord::Asset(asset) => kern_of(asset.kern.0, foreseen, cx),
            _ => String::new(),
        };
        let fitting = |text: &str, cells: usize| cut(text, cells.saturating_sub(1), theme.signs);
        let mut title = record.title().to_owned();
        if title.is_empty() {
            let first = said(&record, &seeing(foreseen, cx)).into_iter().next();
            title = first.map(|(_, text)| text).unwrap_or_default();
        }
        // What was said just now is not worked out yet.
        let said = self
            .said_kind_of(id)
            .filter(|_| matches!(arrived, Arrived::New(_)));
        let what = said.map_or_else(|| sort_of(&record, cx), |kind| cx.words.say(&kind.term()));
        let mut pieces = vec![
            (
                fitting(&title, name),
                name,
                if is_left { theme.dim } else { theme.text },
            ),
            (fitting(&what, sort), sort, theme.dim),
            (fitting(&place, kern), kern, theme.dim),
        ];
        if 0 < mark {
            let (key, style) = match arrived {
                _ if is_left => ("import-entry-left", theme.dim),
                Arrived::New(_) => (arrived.mark(), theme.good),
                Arrived::Filled(_) => (arrived.mark(), theme.marked),
            };
            pieces.insert(0, (cx.words.say(key), mark, style));
        }
        pieces
    }

    /// What can be done with an entry.
    pub(super) fn how_about(&self, arrived: Arrived) -> &'static str {
        let which = self.foreseen.as_deref().and_then(|seen| arrived.which(seen));
        match arrived {
            _ if which.is_some_and(|(_, id)| self.is_left_out(id)) => "import-about-left",
            Arrived::New(_) => match &self.plan {
                Some(plan) if self.may_be_other(arrived, plan) => "import-about-new",
                Some(_) => "import-about-named",
                None => "import-about-entry",
            },
            Arrived::Filled(_) => "import-about-entry",
        }
    }

    /// What an entry says, in one text.
    pub(super) fn about_entry(&self, arrived: Arrived, cx: &Context) -> String {
        let how = cx.words.say(self.how_about(arrived));
        let foreseen = self.foreseen.as_deref();
        let Some((seen, (id, record))) = foreseen.and_then(|seen| Some((seen, arrived.record(seen)?))) else {
            return how;
        };
        let cx = &seeing(seen, cx);
        let told = said(&record, cx);
        let told = told.into_iter().map(|(label, text)| format!("{label}: {text}"));
        let ties = match &record {
            AnyRecord::Asset(_) => connected(id, TIES, cx.neighbours, &cx.asking()),
            _ => Vec::new(),
        };
        let ties = ties.into_iter().flat_map(|(_, items, _)| items);
        let all: Vec<String> = [how].into_iter().chain(told).chain(ties).collect();
        all.join(&format!(" {} ", cx.theme.signs.dot))
    }
}

/// The screen as it is with the village that will be.
fn seeing<'a>(foreseen: &'a Foreseen, cx: &Context<'a>) -> Context<'a> {
    Context {
        village: &foreseen.village,
        neighbours: &foreseen.neighbours,
        ..*cx
    }
}

/// What the entry is called, and all that will be known of it.
fn lines_of<'a>(arrived: Arrived, foreseen: &Foreseen, cells: usize, cx: &Context) -> Option<Vec<Line<'a>>> {
    let (id, record) = arrived.record(foreseen)?;
    let cx = &seeing(foreseen, cx);
    let title = Phrase::new("import-entry-title")
        .term("mark", arrived.mark())
        .text("name", record.title());
    let title = wrap(&capital(&cx.words.tell(&title)), cells).into_iter();
    let mut lines: Vec<Line> = title.map(|line| Line::styled(line, cx.theme.title)).collect();
    match &record {
        AnyRecord::Asset(asset) => lines.extend(lines_about(id, asset, cells, false, cx)),
        _ => {
            lines.push(Line::styled(sort_of(&record, cx), cx.theme.text));
            for (label, text) in said(&record, cx) {
                lines.extend(field_lines(&label, &text, cells, cx));
            }
        }
    }
    Some(lines)
}

/// What is filled in beside the name, what it is and where: labels with what they say.
fn said(record: &AnyRecord, cx: &Context) -> Vec<(String, String)> {
    let fields = record.fields().into_iter();
    let fields = fields.filter(|(info, value)| {
        let told =
            ["name", "kind", "subtype", "kern"].contains(&info.name) && record.kind() == RecordKind::Asset;
        !told && !value.is_empty() && value.write(&cx.reading()) != record.title()
    });
    fields
        .map(|(info, value)| (cx.words.say(&info.label()), value.write(&cx.reading())))
        .collect()
}

/// What sort of thing it is.
fn sort_of(record: &AnyRecord, cx: &Context) -> String {
    match record {
        AnyRecord::Asset(asset) => cx.words.say(&asset.which().term()),
        other => cx.words.say(&other.kind().term()),
    }
}

fn kern_of(kern: Option<Id>, foreseen: &Foreseen, cx: &Context) -> String {
    match kern {
        Some(kern) => foreseen.village.name_of(RecordKind::Kern, kern),
        None => cx.words.say("kern-whole-village"),
    }
}
