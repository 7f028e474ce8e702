//! Tables on the pages of a document: rows stay whole, and headings come again on every page.

use crate::exchange::report::content::Table;
use crate::exchange::report::pdf::flow::{Flow, Style, TEXT_WIDTH};
use crate::exchange::report::pdf::tree::Sort;
use crate::exchange::report::pdf::{BODY, LESSER, SMALL};
use crate::exchange::report::picture::{Anchor, Ink, at, block};

const CELL: Style = Style {
    size: 9.2,
    leading: 1.4,
    ..BODY
};
const SIDE: Style = Style { bold: true, ..CELL };
const HEAD: Style = Style {
    size: 8.6,
    bold: true,
    leading: 1.35,
    ..SMALL
};
const CAPTION: Style = Style { size: 10.5, ..LESSER };
/// The lines around the headings, and a little.
const LINE: f32 = 4.0;
/// Between two columns, and above and below a row.
const GAP: f32 = 9.0;
const PAD: f32 = 3.2;
/// So many rows at its end stay together.
const TOGETHER: usize = 3;
/// What a long table needs at the foot of a page, to begin there.
const BEGINNING: f32 = 150.0;
/// The most lines of a cell: a page must hold every row.
const LINES: usize = 28;

/// Puts a table here.
pub(super) fn put(flow: &mut Flow, table: &Table) {
    flow.space(7.0);
    flow.keep(least(flow, table));
    let whole = flow.tree.add(Sort::Table, None);
    let caption = flow.tree.add(Sort::Caption, Some(whole));
    flow.lines(&table.caption, CAPTION, Some(caption));
    flow.space(2.0);
    let columns = columns(table);
    let heads = lines(flow, &table.heads, &columns, |_| HEAD);
    let row = flow.tree.add(Sort::Row, Some(whole));
    put_row(flow, &heads, &columns, table, Some(row), true);
    let rows: Vec<Vec<Vec<String>>> = table
        .rows
        .iter()
        .map(|cells| lines(flow, cells, &columns, |column| beside(table, column)))
        .collect();
    for (place, cells) in rows.iter().enumerate() {
        // The last rows come together on the next page: one alone below the headings looks lost.
        let together = if place + TOGETHER == rows.len() {
            &rows[place..]
        } else {
            std::slice::from_ref(cells)
        };
        let needed: f32 = together.iter().map(|cells| high(cells, CELL)).sum();
        if flow.room() < needed && 0 < place {
            flow.turn();
            put_row(flow, &heads, &columns, table, None, true);
        }
        let row = flow.tree.add(Sort::Row, Some(whole));
        put_row(flow, cells, &columns, table, Some(row), false);
    }
    flow.space(11.0);
}

/// How much of a page it needs to begin there: all it is, or what comes above its first rows and those.
pub(super) fn least(flow: &Flow, table: &Table) -> f32 {
    if table.is_short() {
        whole_height(flow, table)
    } else {
        BEGINNING
    }
}

/// How high the whole table is.
fn whole_height(flow: &Flow, table: &Table) -> f32 {
    let columns = columns(table);
    let rows = table
        .rows
        .iter()
        .map(|cells| high(&lines(flow, cells, &columns, |_| SIDE), CELL) + 0.5);
    let caption = flow.high(&table.caption, CAPTION) + 2.0;
    let heads = high(&lines(flow, &table.heads, &columns, |_| HEAD), HEAD);
    caption + heads + LINE + rows.sum::<f32>()
}

/// Where each column begins and how wide it is.
fn columns(table: &Table) -> Vec<(f32, f32)> {
    let all: f32 = table.widths.iter().copied().map(f32::from).sum();
    let mut x = 0.0;
    let widths = table
        .widths
        .iter()
        .map(|width| f32::from(*width) / all.max(1.0) * TEXT_WIDTH);
    let column = widths.map(|width| {
        let column = (x, width - GAP);
        x += width;
        column
    });
    column.collect()
}

fn lines(
    flow: &Flow,
    cells: &[String],
    columns: &[(f32, f32)],
    style: impl Fn(usize) -> Style,
) -> Vec<Vec<String>> {
    let wrapped = cells
        .iter()
        .zip(columns)
        .enumerate()
        .map(|(column, (text, (_, room)))| {
            let mut lines = flow.wrapped(text, style(column), *room);
            if LINES < lines.len() {
                lines.truncate(LINES);
                lines.push("…".to_owned());
            }
            lines
        });
    wrapped.collect()
}

/// How a cell looks: what numbers are about stands out.
fn beside(table: &Table, column: usize) -> Style {
    if table.numbers && column == 0 { SIDE } else { CELL }
}

fn high(cells: &[Vec<String>], style: Style) -> f32 {
    let most = cells.iter().map(Vec::len).max().unwrap_or_default().max(1);
    most as f32 * style.size * style.leading + 2.0 * PAD
}

/// A row with the line below it; headings that come again are no piece of the table.
fn put_row(
    flow: &mut Flow,
    cells: &[Vec<String>],
    columns: &[(f32, f32)],
    table: &Table,
    row: Option<usize>,
    head: bool,
) {
    let style = if head { HEAD } else { CELL };
    let high = high(cells, style);
    let (left, top) = (flow.left(), flow.height());
    for (column, (lines, (x, room))) in cells.iter().zip(columns).enumerate() {
        let (sort, style) = match (head, column) {
            (true, _) => (Sort::Head, HEAD),
            (false, 0) => (Sort::Side, beside(table, 0)),
            (false, _) => (Sort::Cell, CELL),
        };
        let piece = row.map(|row| flow.tree.add(sort, Some(row)));
        let (x, anchor) = if table.numbers && 0 < column {
            (left + x + room, Anchor::End)
        } else {
            (left + x, Anchor::Start)
        };
        for (place, line) in lines.iter().enumerate() {
            let y = top + PAD + place as f32 * style.size * style.leading;
            flow.line(line.clone(), style, x, y, anchor, piece);
        }
    }
    flow.advance(high);
    let (thick, ink) = if head { (0.9, Ink::DEEP) } else { (0.4, Ink::LINE) };
    let line = block(at(left, flow.height()), TEXT_WIDTH, thick, ink, ink);
    flow.mark(line, None);
    flow.advance(thick);
}
