//! What the list of the inventory looks like.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::style::Modifier;
use ratatui::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation;

use crate::domain::asset::{Asset, Status};
use crate::domain::code::{Code, term_key};
use crate::domain::listing::{Row, Sort};
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, Record};
use crate::screens::Context;
use crate::screens::inventory::mouse::SEARCH_BAR;
use crate::screens::inventory::{Focus, Inventory, column_label};
use crate::widgets::boxed::draw_box;
use crate::widgets::text::{capital, cut, left, width, wrap};

/// Cells in front of a name: the cursor, the mark, a space.
const BEFORE: usize = 3;

/// The least that a name gets.
const NAME: usize = 18;

impl Inventory {
    /// The search bar, the headings and the rows; answers where the cursor is.
    pub(super) fn draw_list(&self, frame: &mut Frame, area: Rect, cx: &Context) -> Position {
        let listing = &self.listing;
        let count = Phrase::new("inventory-count")
            .number("found", listing.found)
            .number("total", listing.total);
        let marked = match self.marked.len() {
            0 => String::new(),
            count => format!(
                "{} {} ",
                cx.words.count("marked-short", count),
                cx.theme.signs.dot
            ),
        };
        let count = format!("{marked}{}", cx.words.tell(&count));
        let focused = self.focus != Focus::Detail;
        let title = cx.words.say("screen-inventory");
        // How many are marked is always seen; which screen this is stands in the title line too.
        let fits = width(&title) + width(&count) + 7 <= usize::from(area.width);
        let title = if fits { title } else { String::new() };
        let inside = draw_box(frame, area, &title, &count, focused, cx.theme);
        let [search, heading, rows] =
            Layout::vertical([Constraint::Length(1), Constraint::Length(1), Constraint::Min(1)])
                .areas(inside);
        cx.spots.put(search, SEARCH_BAR);
        cx.spots
            .rows(rows, self.cursor, listing.rows.len(), cx.theme.pace());
        let typed = self.draw_search(frame, search, cx);
        let columns = self.columns_that_fit(usize::from(rows.width), cx);
        self.draw_heading(frame, heading, &columns, cx);
        if listing.rows.is_empty() {
            let why = match listing.unknown.as_slice() {
                _ if listing.total == 0 => Phrase::new("inventory-empty"),
                [unknown, ..] => Phrase::new("inventory-unknown-term").text("term", unknown.as_str()),
                [] => Phrase::new("inventory-nothing-found"),
            };
            for (line, y) in wrap(&cx.words.tell(&why), usize::from(rows.width))
                .into_iter()
                .zip(rows.top()..rows.bottom())
            {
                frame.render_widget(Span::styled(line, cx.theme.dim), Rect { y, height: 1, ..rows });
            }
        }
        let pace = cx.theme.pace();
        let room = usize::from(rows.height).div_ceil(pace);
        let top = self.cursor.top(listing.rows.len(), room);
        let mut place = rows.as_position();
        for ((number, row), y) in listing
            .rows
            .iter()
            .enumerate()
            .skip(top)
            .take(room)
            .zip((rows.top()..rows.bottom()).step_by(pace))
        {
            let line = match row {
                Row::Heading { label, count } => heading_line(&cx.words.tell_arg(label), *count, cx),
                Row::Entry(id) => self.entry_line(
                    *id,
                    number == self.cursor.0,
                    usize::from(rows.width),
                    &columns,
                    cx,
                ),
            };
            frame.render_widget(line, Rect { y, height: 1, ..rows });
            if number == self.cursor.0 {
                place = Position::new(rows.x, y);
            }
        }
        if self.focus == Focus::Search { typed } else { place }
    }

    /// The search bar; answers where the next letter comes.
    fn draw_search(&self, frame: &mut Frame, area: Rect, cx: &Context) -> Position {
        let label = format!(" {} ", cx.words.say("search-label"));
        let room = usize::from(area.width).saturating_sub(width(&label) + 1);
        let typing = self.focus == Focus::Search;
        let (scroll, along) = if typing { self.search.along(room) } else { (0, 0) };
        let shown: String = if self.search.text().is_empty() && self.focus != Focus::Search {
            cut(&cx.words.say("search-example"), room, cx.theme.signs)
        } else {
            cut(&skip_cells(self.search.text(), scroll), room, cx.theme.signs)
        };
        let style = match (typing, self.search.is_selected()) {
            (true, true) => cx.theme.found.add_modifier(Modifier::REVERSED),
            (true, false) => cx.theme.found,
            (false, _) => cx.theme.dim,
        };
        let line = Line::from(vec![
            Span::styled(label.clone(), cx.theme.key),
            Span::styled(shown, style),
        ]);
        frame.render_widget(line, area);
        let cells = width(&label) + along;
        Position::new(area.x + u16::try_from(cells).unwrap_or_default(), area.y)
    }

    /// The columns beside the name for which there is room, each with its width.
    fn columns_that_fit(&self, cells: usize, cx: &Context) -> Vec<(&str, usize)> {
        let mut room = cells.saturating_sub(BEFORE + NAME);
        let mut columns = Vec::new();
        for name in &self.columns {
            let wanted = match name.as_str() {
                "conditions" => 8,
                "spheres" => 6,
                "kind" => 4,
                "status" | "kern" => 9,
                other => width(&cx.words.say(&column_label(other))).clamp(6, 16),
            };
            if wanted + 1 > room {
                break;
            }
            room -= wanted + 1;
            columns.push((name.as_str(), wanted));
        }
        columns
    }

    fn draw_heading(&self, frame: &mut Frame, area: Rect, columns: &[(&str, usize)], cx: &Context) {
        let name = name_width(usize::from(area.width), columns);
        let [up, down] = cx.theme.signs.sorted;
        let sign = if self.order.descending { down } else { up };
        let titled = |column: &str, cells: usize| {
            let label = cx.words.find(&format!("column-{}", column.replace('_', "-")));
            let label = label.unwrap_or_else(|| cx.words.say(&column_label(column)));
            let sorted = column == sorted_column(self.order.sort);
            let label = if sorted { format!("{sign}{label}") } else { label };
            left(&label, cells, cx.theme.signs)
        };
        let mut text = " ".repeat(BEFORE) + &titled("name", name);
        for (column, cells) in columns {
            text.push(' ');
            text.push_str(&titled(column, *cells));
        }
        frame.render_widget(Line::styled(text, cx.theme.title), area);
    }

    fn entry_line<'a>(
        &self,
        id: Id,
        chosen: bool,
        cells: usize,
        columns: &[(&str, usize)],
        cx: &Context,
    ) -> Line<'a> {
        let signs = cx.theme.signs;
        let Some(asset) = cx.village.assets.get(&id) else {
            return Line::styled(format!("   {}", cx.words.say("entry-gone")), cx.theme.dim);
        };
        let marked = self.marked.contains(&id);
        let style = match (chosen, self.focus == Focus::Detail) {
            (true, false) => cx.theme.selected,
            (true, true) => cx.theme.selected_elsewhere,
            _ if marked => cx.theme.marked,
            _ if !asset.counted() => cx.theme.dim,
            _ => cx.theme.text,
        };
        let cursor = if chosen { signs.cursor } else { " " };
        let mark = if marked { signs.mark } else { " " };
        let mut text = left(&asset.name, name_width(cells, columns), signs);
        for (column, wide) in columns {
            text.push(' ');
            text.push_str(&left(&cell(asset, column, *wide, cx), *wide, signs));
        }
        Line::from(vec![
            Span::styled(
                format!("{cursor}{mark} "),
                if marked { cx.theme.marked } else { cx.theme.text },
            ),
            Span::styled(text, style),
        ])
    }
}

/// What the columns leave for the name.
fn name_width(cells: usize, columns: &[(&str, usize)]) -> usize {
    let taken: usize = columns.iter().map(|(_, wide)| wide + 1).sum();
    cells.saturating_sub(BEFORE + taken)
}

/// What a column says of an asset, in few cells.
fn cell(asset: &Asset, column: &str, wide: usize, cx: &Context) -> String {
    let initials = |term: &str, codes: Vec<&'static str>| {
        let letters: Vec<String> = codes
            .iter()
            .map(|code| cx.words.say(&term_key(&format!("letter-{term}"), code)))
            .collect();
        letters.join(" ")
    };
    match column {
        "kind" if wide < 8 => cx.words.say(&term_key("short-kind", asset.which().code())),
        "conditions" => initials("condition", asset.conditions.codes().map(Code::code).collect()),
        "spheres" => initials("sphere", asset.spheres.codes().map(Code::code).collect()),
        "kern" if asset.kern.0.is_none() => cx.words.say("kern-whole-village"),
        // Active is what one expects; only what is otherwise has to be seen.
        "status" if asset.status == Status::Active => String::new(),
        _ => {
            let value = asset.value(column).map(|value| value.write(&cx.reading()));
            value.unwrap_or_default().replace('\n', " ")
        }
    }
}

fn heading_line<'a>(label: &str, count: usize, cx: &Context) -> Line<'a> {
    Line::styled(format!(" {} ({count})", capital(label)), cx.theme.title)
}

/// The column by which the list is sorted.
fn sorted_column(sort: Sort) -> &'static str {
    match sort {
        Sort::Name => "name",
        Sort::Kind => "kind",
        Sort::Kern => "kern",
        Sort::Status => "status",
        Sort::Verified => "verified",
        Sort::Conditions => "conditions",
    }
}

/// The text without what stands in its first cells.
fn skip_cells(text: &str, cells: usize) -> String {
    let mut skipped = 0;
    text.graphemes(true)
        .skip_while(|grapheme| {
            let before = skipped;
            skipped += width(grapheme);
            before < cells
        })
        .collect()
}
