//! What the lists of stories and gatherings look like.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::style::Style;
use ratatui::text::Line;

use jiff::civil::Date;

use crate::domain::code::{Code, term_key};
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::story::{Audience, Story, Tone};
use crate::domain::storybook::Harvest;
use crate::domain::value::Value;
use crate::screens::Context;
use crate::screens::stories::{Focus, Mode, SEARCH_BAR, Stories};
use crate::widgets::boxed::draw_box;
use crate::widgets::list::{Piece, list, spacing};
use crate::widgets::text::{cut, width, wrap};

/// Cells of the columns: a day, a tone, a kind.
const DAY: usize = 11;
const TONE: usize = 11;
const KIND: usize = 13;

/// A list that is at least so wide has all columns.
const WIDE: usize = 60;

impl Stories {
    /// The search bar and the rows; answers where the cursor is.
    pub(super) fn draw_list(&self, frame: &mut Frame, area: Rect, cx: &Context) -> Position {
        let focused = self.focus != Focus::Detail;
        let title = self.called(cx);
        let count = self.counted(cx);
        let room = usize::from(area.width).saturating_sub(width(&count) + 8);
        let title = cut(&title, room, cx.theme.signs);
        let inside = draw_box(frame, area, &title, &count, focused, cx.theme);
        let [search, rows] = Layout::vertical([Constraint::Length(1), Constraint::Min(1)]).areas(inside);
        cx.spots.put(search, SEARCH_BAR);
        let count = self.rows();
        cx.spots
            .rows(rows, self.cursor, count, spacing(count, rows, cx.theme));
        if count == 0 {
            self.draw_nothing(frame, rows, cx);
        }
        let pace = spacing(count, rows, cx.theme);
        list(
            frame,
            rows,
            self.cursor,
            count,
            false,
            cx.theme,
            |row, cells| match self.mode {
                Mode::Stories => self.story_row(row, cells, cx),
                Mode::Gatherings => self.gathering_row(row, cells, cx),
            },
        );
        self.draw_search(frame, search, cx);
        if self.focus == Focus::Search {
            return self.search_cursor(search, cx);
        }
        let cursor = self.cursor.within(count);
        let top = cursor.top(count, usize::from(rows.height).div_ceil(pace));
        let down = u16::try_from((cursor.0 - top) * pace).unwrap_or_default();
        Position::new(rows.x, (rows.y + down).min(rows.bottom().saturating_sub(1)))
    }

    /// What is listed, and what is left out of it.
    fn called(&self, cx: &Context) -> String {
        if self.mode == Mode::Gatherings {
            return cx.words.say("stories-gatherings");
        }
        let wanted = &self.wanted;
        let terms = [
            wanted.kind.map(|kind| kind.term()),
            wanted.condition.map(|condition| condition.term()),
            wanted.audience.map(|audience| audience.term()),
            wanted.tone.map(|tone| tone.term()),
            wanted.sphere.map(|sphere| sphere.term()),
        ];
        let kern = wanted.kern.map(|kern| cx.village.name_of(RecordKind::Kern, kern));
        let terms = terms.iter().flatten().map(|term| cx.words.say(term));
        let only: Vec<String> = terms.chain(kern).collect();
        if only.is_empty() {
            return cx.words.say("screen-stories");
        }
        let only = Phrase::new("stories-only").text("what", only.join(", "));
        cx.words.tell(&only)
    }

    fn counted(&self, cx: &Context) -> String {
        let total = match self.mode {
            Mode::Stories => self.book.as_ref().map(|book| book.total),
            Mode::Gatherings => self.gatherings.as_ref().map(|book| book.total),
        };
        let Some(total) = total else {
            return String::new();
        };
        let count = Phrase::new("inventory-count")
            .number("found", self.rows())
            .number("total", total);
        cx.words.tell(&count)
    }

    fn draw_nothing(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let known = match self.mode {
            Mode::Stories => self.book.is_some(),
            Mode::Gatherings => self.gatherings.is_some(),
        };
        let text = if known {
            cx.words.tell(&self.nothing())
        } else {
            cx.words.say("counting")
        };
        let lines = wrap(&text, usize::from(area.width)).into_iter();
        for (line, y) in lines.zip(area.top()..area.bottom()) {
            frame.render_widget(Line::styled(line, cx.theme.dim), Rect { y, height: 1, ..area });
        }
    }

    fn draw_search(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let label = format!(" {}", cx.words.say("search-label"));
        let typing = self.focus == Focus::Search;
        if typing || !self.search.text().is_empty() {
            return self.search.draw(frame, area, &label, typing, cx.theme);
        }
        let example = match self.mode {
            Mode::Stories => "stories-search-example",
            Mode::Gatherings => "gatherings-search-example",
        };
        let line = format!("{label} {}", cx.words.say(example));
        let line = cut(&line, usize::from(area.width), cx.theme.signs);
        frame.render_widget(Line::styled(line, cx.theme.dim), area);
    }

    fn search_cursor(&self, area: Rect, cx: &Context) -> Position {
        let label = width(&format!(" {}", cx.words.say("search-label"))) + 1;
        let before = &self.search.text()[..self.search.cursor()];
        let along = (label + width(before)).min(usize::from(area.width.saturating_sub(1)));
        Position::new(area.x + u16::try_from(along).unwrap_or_default(), area.y)
    }

    fn story_row(&self, row: usize, cells: usize, cx: &Context) -> Vec<Piece> {
        let id = self.book.as_ref().and_then(|book| book.rows.get(row));
        let Some(story) = id.and_then(|id| cx.village.stories.get(id)) else {
            return vec![(cx.words.say("entry-gone"), cells, cx.theme.dim)];
        };
        let theme = cx.theme;
        let (tone, style) = toned(story, cx);
        let mut pieces = vec![
            (day(story.date), DAY.min(cells), theme.dim),
            (tone, TONE.min(cells), style),
        ];
        let mut room = cells.saturating_sub(DAY + TONE);
        let conditions = conditions(story, cx);
        let behind = width(&conditions) + 1;
        if WIDE <= cells {
            pieces.push((cx.words.say(&story.kind.term()), KIND, theme.dim));
            room = room.saturating_sub(KIND + behind);
        }
        pieces.push((words_of(story, cx), room, theme.text));
        if WIDE <= cells {
            pieces.push((format!(" {conditions}"), behind, theme.found));
        }
        pieces
    }

    fn gathering_row(&self, row: usize, cells: usize, cx: &Context) -> Vec<Piece> {
        let harvest = self.gatherings.as_ref().and_then(|book| book.rows.get(row));
        let gathering = harvest.and_then(|harvest| cx.village.gatherings.get(&harvest.gathering));
        let (Some(harvest), Some(gathering)) = (harvest, gathering) else {
            return vec![(cx.words.say("entry-gone"), cells, cx.theme.dim)];
        };
        let theme = cx.theme;
        let kern = kern_of(gathering.kern.0, cx);
        let came = came_of(harvest, cx);
        let behind = (width(&came) + 1).min(cells.saturating_sub(DAY + KIND + 8));
        let room = cells.saturating_sub(DAY + KIND + behind);
        vec![
            (day(gathering.date), DAY.min(cells), theme.dim),
            (cx.words.say(&gathering.kind.term()), KIND.min(cells), theme.title),
            (kern, room, theme.text),
            (format!(" {came}"), behind, theme.found),
        ]
    }
}

/// How it is said of a story that it is a strength or a concern: a sign, and a word.
pub(super) fn toned(story: &Story, cx: &Context) -> (String, Style) {
    let Some(tone) = story.tone else {
        return (String::new(), cx.theme.text);
    };
    let (sign, style) = match tone {
        Tone::Strength | Tone::Good => ("+", cx.theme.good),
        Tone::Concern | Tone::Bad => ("!", cx.theme.problem),
        Tone::Plus => ("*", cx.theme.found),
    };
    let word = cx.words.say(&term_key("short-tone", tone.code()));
    (format!("{sign} {word}"), style)
}

/// The first words, and who told it.
fn words_of(story: &Story, cx: &Context) -> String {
    let text = story
        .text
        .split_whitespace()
        .take(40)
        .collect::<Vec<_>>()
        .join(" ");
    let mut said = if story.audience == Audience::WorkingGroup {
        format!("({}) {text}", cx.words.say("stories-group-short"))
    } else {
        text
    };
    if !story.told_by.is_empty() {
        said.push_str(&format!(" ({})", &*story.told_by));
    }
    said
}

fn conditions(story: &Story, cx: &Context) -> String {
    let letters = story
        .conditions
        .iter()
        .map(|condition| cx.words.say(&term_key("letter-condition", condition.code())));
    letters.collect::<Vec<_>>().join(" ")
}

pub(super) fn kern_of(kern: Option<Id>, cx: &Context) -> String {
    match kern {
        Some(kern) => cx.village.name_of(RecordKind::Kern, kern),
        None => cx.words.say("kern-whole-village"),
    }
}

/// "3 waarnemingen, 1 afspraak"
pub(super) fn came_of(harvest: &Harvest, cx: &Context) -> String {
    let stories = Some(harvest.stories).filter(|count| 0 < *count);
    let actions = Some(harvest.actions).filter(|count| 0 < *count);
    let parts = [
        stories.map(|count| cx.words.count("stories-came", count)),
        actions.map(|count| cx.words.count("actions-came", count)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn day(day: Option<Date>) -> String {
    day.map(|day| day.strftime("%-d-%-m-%Y").to_string())
        .unwrap_or_default()
}

/// A value as somebody would type it.
pub(super) fn written(value: &dyn Value, cx: &Context) -> String {
    value.write(&cx.reading()).replace(" | ", " ").replace('\n', ", ")
}
