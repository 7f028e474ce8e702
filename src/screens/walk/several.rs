//! Several pasted lines of a walk: which of them will be stored, and what is odd about them.

use std::collections::{BTreeMap, BTreeSet};

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};

use crate::domain::change::{Change, Edit};
use crate::domain::entry_line::Preview;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::walk::{Outing, WalkLine, WalkList, What, read};
use crate::keys::Action;
use crate::screens::walk::deeds::{changes_of, doubtful};
use crate::screens::walk::look;
use crate::screens::{Context, Effect};
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, step};
use crate::widgets::spots::Spot;

/// Rows of the text at the foot.
const FOOT: u16 = 4;

/// Pasted lines.
pub(super) struct Several {
    pub(super) lines: Vec<String>,
    read: Vec<WalkLine>,
    /// What the lines that add something to the list would add, by their place.
    missing: BTreeMap<usize, Preview>,
    /// Which of them will be stored; those that say nothing odd, until somebody chooses.
    on: BTreeSet<usize>,
    chosen: bool,
    cursor: Cursor,
}

impl Several {
    pub(super) fn new(lines: Vec<String>) -> Self {
        Self {
            lines,
            read: Vec::new(),
            missing: BTreeMap::new(),
            on: BTreeSet::new(),
            chosen: false,
            cursor: Cursor::default(),
        }
    }

    /// Reads the lines with the numbers of the list.
    pub(super) fn read(&mut self, list: &WalkList, cx: &Context) {
        let reading = cx.reading();
        self.read = self.lines.iter().map(|line| read(line, list, &reading)).collect();
        if !self.chosen {
            let good = |line: &WalkLine| line.faults.is_empty() && line.remarks.is_empty();
            let places = (0..self.read.len()).filter(|place| good(&self.read[*place]));
            self.on = places.collect();
        }
        self.on.retain(|place| self.read[*place].faults.is_empty());
    }

    /// The lines that add something to the list, as entry lines.
    pub(super) fn missing(&self) -> Vec<String> {
        self.missing_places()
            .map(|(place, start)| self.lines[place][start..].to_owned())
            .collect()
    }

    fn missing_places(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let lines = self.read.iter().enumerate();
        lines.filter_map(|(place, line)| match line.what {
            What::Missing(start) if line.faults.is_empty() => Some((place, start)),
            _ => None,
        })
    }

    pub(super) fn take_over(&mut self, previews: &[Preview]) {
        let places: Vec<usize> = self.missing_places().map(|(place, _)| place).collect();
        self.missing = places.into_iter().zip(previews.iter().cloned()).collect();
        for (place, preview) in &self.missing {
            let odd = !preview.doubles.is_empty() || !preview.entry.unknown.is_empty();
            if preview.entry.asset.name.is_empty() || odd && !self.chosen {
                self.on.remove(place);
            }
        }
    }

    /// Whether it is not known yet what all of them would add.
    pub(super) fn waits(&self) -> bool {
        self.read.len() != self.lines.len() || self.missing_places().count() != self.missing.len()
    }

    /// The lines that were not stored, all of them off; nothing if none is left.
    pub(super) fn left(self) -> Option<Self> {
        let lines = self.lines.into_iter().enumerate();
        let lines = lines.filter(|(place, _)| !self.on.contains(place));
        let lines: Vec<String> = lines.map(|(_, line)| line).collect();
        (!lines.is_empty()).then(|| Self {
            chosen: true,
            ..Self::new(lines)
        })
    }

    /// How many will be stored.
    pub(super) fn count(&self) -> usize {
        self.on.len()
    }

    pub(super) fn title(&self, cx: &Context) -> String {
        cx.words
            .tell(&Phrase::new("lines-title").number("count", self.lines.len()))
    }

    pub(super) fn click(&mut self, spot: Spot) {
        self.cursor.click(spot);
    }

    pub(super) fn act(&mut self, action: Action) -> Vec<Effect> {
        if let Some(by) = step(action) {
            self.cursor.step(by, self.lines.len());
            return Vec::new();
        }
        match action {
            Action::Mark => self.switch(),
            _ => vec![Effect::Say(Phrase::new("key-not-here"))],
        }
    }

    fn switch(&mut self) -> Vec<Effect> {
        let place = self.cursor.0;
        let Some(line) = self.read.get(place) else {
            return Vec::new();
        };
        if let Some(fault) = line.faults.first() {
            return vec![Effect::Say(fault.clone())];
        }
        self.chosen = true;
        if !self.on.remove(&place) {
            self.on.insert(place);
        }
        self.cursor.step(1, self.lines.len());
        Vec::new()
    }

    /// What storing the lines that are on changes, each as if the ones before it had been: at most one
    /// change to a record.
    pub(super) fn changes(&self, outing: &Outing, list: &WalkList, cx: &Context) -> Vec<Change> {
        let mut village = cx.village.clone();
        let mut all: Vec<Change> = Vec::new();
        let mut places: BTreeMap<(RecordKind, Id), usize> = BTreeMap::new();
        for place in &self.on {
            let now = Context {
                village: &village,
                ..*cx
            };
            let changes = changes_of(&self.lines[*place], self.missing.get(place), outing, list, &now);
            village.apply(&Edit::new(Phrase::new("line-stored"), changes.clone()));
            for change in changes {
                match places.get(&(change.kind, change.id)) {
                    Some(place) => all[*place].after = change.after,
                    None => {
                        places.insert((change.kind, change.id), all.len());
                        all.push(change);
                    }
                }
            }
        }
        // A relation with a line that is off falls away with it.
        let there = |id: Option<Id>| id.is_some_and(|id| village.assets.contains_key(&id));
        all.retain(|change| match &change.after {
            Some(AnyRecord::Relation(relation)) => there(relation.from.0) && there(relation.to.0),
            _ => true,
        });
        all
    }

    pub(super) fn draw(&self, frame: &mut Frame, area: Rect, title: &str, cx: &Context) {
        let rows = u16::try_from(self.lines.len()).unwrap_or(u16::MAX);
        let size = Size::new(96, rows.saturating_add(FOOT + 2).max(12));
        let inner = panel::open(frame, area, title, size, cx.theme);
        let [rows, foot] = Layout::vertical([Constraint::Min(1), Constraint::Length(FOOT + 1)]).areas(inner);
        let pace = spacing(self.lines.len(), rows, cx.theme);
        cx.spots.rows(rows, self.cursor, self.lines.len(), pace);
        let theme = cx.theme;
        let [on, off, _] = theme.signs.checks;
        list(
            frame,
            rows,
            self.cursor,
            self.lines.len(),
            true,
            theme,
            |row, cells| {
                let is_on = self.on.contains(&row);
                let odd = self.odd(row, cx);
                let half = cells.saturating_sub(5) / 2;
                let (text, style) = match odd {
                    Some(odd) => (odd, theme.problem),
                    None => (self.in_words(row, cx), theme.dim),
                };
                vec![
                    ((if is_on { on } else { off }).to_owned(), 4, theme.text),
                    (self.lines[row].clone(), half, theme.title),
                    (String::new(), 1, theme.text),
                    (text, cells.saturating_sub(half + 5), style),
                ]
            },
        );
        let summary = Phrase::new("lines-summary")
            .number("on", self.on.len())
            .number("count", self.lines.len());
        let row = self.cursor.within(self.lines.len()).0;
        let said = self.odd(row, cx).unwrap_or_else(|| self.in_words(row, cx));
        let text = [cx.words.tell(&summary), said].join("\n");
        About {
            text: &text,
            rows: FOOT,
        }
        .draw(frame, foot, theme);
    }

    /// What is odd about a line.
    fn odd(&self, row: usize, cx: &Context) -> Option<String> {
        let line = self.read.get(row)?;
        let odd = line.faults.first().or(line.remarks.first()).cloned();
        let doubt = || {
            let preview = self.missing.get(&row)?;
            if preview.entry.asset.name.is_empty() {
                return Some(Phrase::new("lines-no-name"));
            }
            let (double, _) = preview.doubles.first()?;
            let name = cx.village.name_of(RecordKind::Asset, *double);
            doubtful(preview, cx)?;
            Some(Phrase::new("lines-double").text("name", name))
        };
        odd.or_else(doubt).map(|odd| cx.words.tell(&odd))
    }

    fn in_words(&self, row: usize, cx: &Context) -> String {
        let line = self.read.get(row);
        line.map_or_else(String::new, |line| {
            look::parts(line, self.missing.get(&row), None, cx).join(", ")
        })
    }
}
