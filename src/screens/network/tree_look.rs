//! What the tree looks like: branches, wishes dashed, what has ended dimmed.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::domain::record::RecordKind;
use crate::screens::Context;
use crate::screens::network::said::{name, relation, times};
use crate::screens::network::tree::{Bond, Row};
use crate::screens::network::{Focus, Network};
use crate::widgets::boxed::draw_box;
use crate::widgets::list::{Piece, list, spacing};
use crate::widgets::search_list::About;
use crate::widgets::text::{capital, cut, draw_text, width};

/// Cells of a level of the tree.
const LEVEL: usize = 3;

impl Network {
    pub(super) fn draw_tree(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let focused = self.focus == Focus::Tree;
        let right = self.count_in_words(area, cx);
        let room = usize::from(area.width).saturating_sub(width(&right) + 7);
        let title = cut(&cx.words.say("tree-title"), room, cx.theme.signs);
        let inside = draw_box(frame, area, &title, &right, focused, cx.theme);
        let foot = foot_rows(inside);
        let [rows, foot] = Layout::vertical([Constraint::Min(1), Constraint::Length(foot)]).areas(inside);
        if focused {
            frame.set_cursor_position(rows.as_position());
        }
        if self.tree.rows.is_empty() {
            let key = match self.tree.root {
                Some(_) => "tree-gone",
                None if cx.village.assets.is_empty() => "inventory-empty",
                None => "tree-nobody",
            };
            return say_in(frame, rows, &cx.words.say(key), cx);
        }
        let text = self.about_row(cx);
        About {
            text: &text,
            rows: foot.height,
        }
        .draw(frame, foot, cx.theme);
        let tree = &self.tree;
        let pace = spacing(tree.rows.len(), rows, cx.theme);
        cx.spots.rows(rows, tree.cursor, tree.rows.len(), pace);
        list(
            frame,
            rows,
            tree.cursor,
            tree.rows.len(),
            focused,
            cx.theme,
            |row, cells| pieces(&tree.rows[row], cells, cx),
        );
        if tree.rows.len() == 1 {
            let below = Rect {
                y: rows.y + 2.min(rows.height),
                height: rows.height.saturating_sub(2),
                ..rows
            };
            say_in(frame, below, &cx.words.say("tree-no-relations"), cx);
        }
    }

    /// How many relations the root has, where there is room to say so.
    fn count_in_words(&self, area: Rect, cx: &Context) -> String {
        let [existing, wished, _] = self.tree.counts;
        if self.tree.rows.is_empty() {
            return String::new();
        }
        let count = cx.words.count("tree-count", existing);
        let wishes = cx.words.count("tree-count-wishes", wished);
        let whole = format!("{count}, {wishes}");
        match usize::from(area.width) {
            room if wished > 0 && width(&whole) + 20 <= room => whole,
            room if width(&count) + 20 <= room => count,
            _ => existing.to_string(),
        }
    }

    /// The row under the cursor in a sentence, and what more it has.
    fn about_row(&self, cx: &Context) -> String {
        let Some(row) = self.tree.row() else {
            return String::new();
        };
        let dot = format!(" {} ", cx.theme.signs.dot);
        let Some(id) = row.relation else {
            let [existing, wished, ended] = self.tree.counts;
            let counts = Phrase::new("tree-counts")
                .number("count", existing)
                .number("wishes", wished)
                .number("ended", ended);
            let asset = cx.village.assets.get(&row.asset);
            let out = asset.filter(|asset| !asset.counted());
            let out = out.map(|_| cx.words.say("detail-not-counted"));
            let scope = cx.scope_in_words().map(|_| cx.words.say("tree-beyond-filter"));
            let parts = [Some(cx.words.tell(&counts)), out, scope];
            return parts.into_iter().flatten().collect::<Vec<_>>().join(&dot);
        };
        let told = relation(id, cx);
        let hidden = row.hidden(cx);
        if hidden == 0 {
            return told;
        }
        let more = Phrase::new("tree-more")
            .number("count", hidden)
            .text("name", name(row.asset, cx));
        format!("{told}{dot}{}", cx.words.tell(&more))
    }
}

/// Rows for the text at the foot of a part, with the rule above it.
pub(super) fn foot_rows(inside: Rect) -> u16 {
    match inside.height {
        0..9 => 0,
        9..16 => 3,
        _ => 6,
    }
}

/// Says why there is nothing in a part.
pub(super) fn say_in(frame: &mut Frame, area: Rect, text: &str, cx: &Context) {
    draw_text(frame, area, text, cx.theme.dim);
}

/// A row of the tree in so many cells.
fn pieces(row: &Row, cells: usize, cx: &Context) -> Vec<Piece> {
    let Some(id) = row.relation else {
        return root_pieces(row, cells, cx);
    };
    let Some(relation) = cx.village.relations.get(&id) else {
        return vec![(cx.words.say("entry-gone"), cells, cx.theme.dim)];
    };
    let style = match row.bond {
        Bond::Existing => cx.theme.text,
        Bond::Wished | Bond::Ended => cx.theme.dim,
    };
    let branches = branches(row, cells / 2, cx);
    let way = if row.outgoing { "relation" } else { "relation-from" };
    let how = cx.words.term(way, relation.kind.code());
    let text = format!("{branches}{how} {}", name(row.asset, cx));
    let hidden = row.hidden(cx);
    let more = (hidden > 0).then(|| format!("+{hidden}"));
    let more = more.or(row.above.then(|| cx.theme.signs.more[0].to_owned()));
    let mut times = times(relation, cx);
    let time = match row.bond {
        // The end is what dims it.
        Bond::Ended => times.pop(),
        _ => times.into_iter().next(),
    };
    let suffix_of = |time: Option<String>| {
        let parts: Vec<String> = time.into_iter().chain(more.clone()).collect();
        parts.join(" ")
    };
    let mut suffix = suffix_of(time);
    // A name says more than a day, which the foot says too; that it has ended must be seen.
    if cells < width(&text) + width(&suffix) + 1 {
        match row.bond {
            Bond::Existing => suffix = suffix_of(None),
            Bond::Ended => suffix = suffix_of(relation.until.map(|until| until_year(until.year(), cx))),
            Bond::Wished => {}
        }
    }
    let wide = if suffix.is_empty() { 0 } else { width(&suffix) + 1 };
    let wide = wide.min(cells / 2);
    vec![
        (text, cells - wide, style),
        (format!(" {suffix}"), wide, cx.theme.dim),
    ]
}

/// When it ended, in few cells.
fn until_year(year: i16, cx: &Context) -> String {
    cx.words
        .tell(&Phrase::new("relation-until").text("day", year.to_string()))
}

fn root_pieces(row: &Row, cells: usize, cx: &Context) -> Vec<Piece> {
    let Some(asset) = cx.village.assets.get(&row.asset) else {
        return vec![(cx.words.say("entry-gone"), cells, cx.theme.dim)];
    };
    let kind = capital(&cx.words.say(&asset.which().term()));
    let kern = match asset.kern.0 {
        Some(kern) => cx.village.name_of(RecordKind::Kern, kern),
        None => cx.words.say("kern-whole-village"),
    };
    let suffix = format!(" {kind} {} {kern}", cx.theme.signs.dot);
    let wide = width(&suffix).min(cells.saturating_sub(width(&asset.name)));
    vec![
        (asset.name.to_string(), cells - wide, cx.theme.title),
        (suffix, wide, cx.theme.dim),
    ]
}

/// The lines that lead to a row, in at most so many cells: those next to it count.
fn branches(row: &Row, cells: usize, cx: &Context) -> String {
    let ascii = cx.theme.signs.ascii;
    let most = (cells / LEVEL).max(1);
    let first = (row.depth + 1).saturating_sub(most).max(1);
    let mut text = String::new();
    for level in first..row.depth {
        let rail = u32::try_from(level)
            .ok()
            .and_then(|level| row.rails.checked_shr(level));
        let rail = rail.is_some_and(|rails| rails & 1 == 1);
        text.push_str(match (rail, ascii) {
            (false, _) => "   ",
            (true, false) => "│  ",
            (true, true) => "|  ",
        });
    }
    text.push_str(match (row.bond, row.last, ascii) {
        (Bond::Wished, false, false) => "├╌ ",
        (Bond::Wished, true, false) => "└╌ ",
        (_, false, false) => "├─ ",
        (_, true, false) => "└─ ",
        (Bond::Wished, false, true) => "|. ",
        (Bond::Wished, true, true) => "`. ",
        (_, false, true) => "|- ",
        (_, true, true) => "`- ",
    });
    text
}
