//! What the channels look like, and the two lists of assets below them.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
use ratatui::widgets::Clear;

use crate::domain::channel::Channel;
use crate::domain::code::{Code, term_key};
use crate::domain::phrase::Phrase;
use crate::domain::reach::Served;
use crate::domain::record::{Id, RecordKind};
use crate::screens::Context;
use crate::screens::channels::{ChannelsScreen, Part};
use crate::widgets::boxed::draw_box;
use crate::widgets::list::{Piece, list, spacing};
use crate::widgets::rows::Cursor;
use crate::widgets::spots::Spot;
use crate::widgets::text::{cut, left, right, width, wrap_within};

/// The columns beside the name with their cells, those first that are kept longest.
const COLUMNS: [(&str, usize); 5] = [
    ("channels-column-kind", 14),
    ("channels-column-assets", 9),
    ("channels-column-people", 8),
    ("channels-column-kernen", 18),
    ("channels-column-run-by", 20),
];

/// The least that a name gets.
const NAME: usize = 20;

/// One of the two lists of assets.
struct Assets<'a> {
    part: Part,
    title: String,
    ids: &'a [Id],
    cursor: Cursor,
    empty: &'static str,
    /// The row of what is searched.
    search: bool,
}

impl ChannelsScreen {
    pub(super) fn draw_all(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        frame.render_widget(Clear, area);
        frame.buffer_mut().set_style(area, cx.theme.text);
        let most = area.height * 45 / 100;
        let wanted = u16::try_from(self.rows().len())
            .unwrap_or(u16::MAX)
            .saturating_add(5);
        let [channels, assets] =
            Layout::vertical([Constraint::Length(wanted.min(most).max(7)), Constraint::Min(5)]).areas(area);
        self.draw_channels(frame, channels, cx);
        let [reached, missed] = Layout::horizontal([Constraint::Fill(1); 2]).areas(assets);
        let chosen = self.chosen(cx).map(|(_, channel)| channel.name.to_string());
        let reach = self.reach.as_deref();
        let name = |key: &str| {
            let name = chosen.clone().unwrap_or_default();
            cx.words.tell(&Phrase::new(key).text("name", name))
        };
        let ids = self.ids(Part::Reached);
        self.draw_assets(
            &Assets {
                part: Part::Reached,
                title: name(if chosen.is_some() {
                    "channels-reached"
                } else {
                    "channels-reached-by-none"
                }),
                ids,
                cursor: self.reached.cursor,
                empty: "channels-reached-none",
                search: false,
            },
            frame,
            reached,
            cx,
        );
        let ids = self.ids(Part::Missed);
        let all = reach.is_some_and(|reach| reach.asked.all);
        self.draw_assets(
            &Assets {
                part: Part::Missed,
                title: name(if all {
                    "channels-not-on"
                } else {
                    "channels-unreached"
                }),
                ids,
                cursor: self.missed.cursor,
                empty: match reach {
                    None => "talk-looking",
                    Some(reach) if reach.counted == 0 => "channels-no-assets",
                    Some(reach) if !reach.asked.typed.is_empty() => "panel-nothing-found",
                    Some(_) => "channels-all-reached",
                },
                search: self.searching || !self.search.text().is_empty(),
            },
            frame,
            missed,
            cx,
        );
    }

    fn draw_channels(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        cx.spots.put(area, Spot::Part(0));
        let counts = self.reach.as_ref().map(|reach| {
            let phrase = Phrase::new("channels-count")
                .number("unreached", reach.unreached)
                .number("counted", reach.counted);
            cx.words.tell(&phrase)
        });
        let focused = self.part == Part::Channels;
        let title = cx.words.say("channels-title");
        let inside = draw_box(
            frame,
            area,
            &title,
            &counts.unwrap_or_default(),
            focused,
            cx.theme,
        );
        let [heading, rows, foot] =
            Layout::vertical([Constraint::Length(1), Constraint::Min(1), Constraint::Length(1)])
                .areas(inside);
        let channels = self.rows();
        if channels.is_empty() {
            return draw_none(self.reach.is_some(), frame, rows, cx);
        }
        let signs = cx.theme.signs;
        let columns = columns(usize::from(inside.width));
        let names =
            usize::from(inside.width).saturating_sub(3 + columns.iter().map(|(_, wide)| wide).sum::<usize>());
        let mut head = format!("  {}", left(&cx.words.say("field-name"), names, signs));
        for (column, wide) in &columns {
            head.push_str(&in_column(column, &cx.words.say(column), *wide, cx));
        }
        frame.render_widget(Line::styled(head, cx.theme.title), heading);
        let pace = spacing(channels.len(), rows, cx.theme);
        cx.spots.rows(rows, self.cursor, channels.len(), pace);
        list(
            frame,
            rows,
            self.cursor,
            channels.len(),
            focused,
            cx.theme,
            |row, cells| {
                let Some((_, channel)) = channel_at(channels, row, cx) else {
                    return vec![(kern_line(channels.get(row), cx), cells, cx.theme.title)];
                };
                let mut pieces: Vec<Piece> = vec![(channel.name.to_string(), names, cx.theme.text)];
                pieces.extend(columns.iter().map(|(column, wide)| {
                    let text = in_column(column, &of_channel(channel, column, cx), *wide, cx);
                    (text, *wide, cx.theme.dim)
                }));
                pieces
            },
        );
        if let Some((_, channel)) = self.chosen(cx) {
            let about = cut(&about(channel, cx), usize::from(foot.width), signs);
            frame.render_widget(Line::styled(about, cx.theme.dim), foot);
        }
    }

    fn draw_assets(&self, assets: &Assets, frame: &mut Frame, area: Rect, cx: &Context) {
        cx.spots.put(area, Spot::Part(assets.part as usize));
        let focused = self.part == assets.part;
        let count = assets.ids.len().to_string();
        let room = usize::from(area.width).saturating_sub(width(&count) + 7);
        let title = cut(&assets.title, room, cx.theme.signs);
        let inside = draw_box(frame, area, &title, &count, focused, cx.theme);
        let [search, rows] =
            Layout::vertical([Constraint::Length(u16::from(assets.search)), Constraint::Min(1)])
                .areas(inside);
        if assets.search {
            let label = cx.words.say("search-label");
            self.search.draw(frame, search, &label, self.searching, cx.theme);
        }
        if assets.ids.is_empty() {
            draw_text(assets.empty, focused, frame, rows, cx);
            if focused && !self.searching {
                frame.set_cursor_position(rows.as_position());
            }
            return;
        }
        let pace = spacing(assets.ids.len(), rows, cx.theme);
        let room = usize::from(rows.height).div_ceil(pace);
        let top = assets.cursor.top(assets.ids.len(), room);
        for (y, row) in (rows.top()..rows.bottom())
            .step_by(pace)
            .zip(top..assets.ids.len())
        {
            let column = usize::from(assets.part == Part::Missed);
            cx.spots
                .put(Rect { y, height: 1, ..rows }, Spot::Cell(row, column));
        }
        list(
            frame,
            rows,
            assets.cursor,
            assets.ids.len(),
            focused && !self.searching,
            cx.theme,
            |row, cells| self.asset_row(assets.ids[row], cells, cx),
        );
    }

    /// Its mark, its name, its kind, and whether it has a phone or mail of its own.
    fn asset_row(&self, id: Id, cells: usize, cx: &Context) -> Vec<Piece> {
        let Some(asset) = cx.village.assets.get(&id) else {
            return vec![(cx.words.say("entry-gone"), cells, cx.theme.dim)];
        };
        let marked = self.marked.contains(&id);
        let mark = if marked { cx.theme.signs.mark } else { "" };
        let style = match (marked, asset.counted()) {
            (true, _) => cx.theme.marked,
            (false, true) => cx.theme.text,
            (false, false) => cx.theme.dim,
        };
        let kind = cx.words.say(&term_key("short-kind", asset.which().code()));
        let kinds = (width(&kind) + 1).max(5).min(cells / 3);
        let name = cells.saturating_sub(2 + kinds);
        vec![
            (mark.to_owned(), 2, cx.theme.marked),
            (asset.name.to_string(), name, style),
            (format!(" {kind}"), kinds, cx.theme.dim),
        ]
    }
}

/// The columns for which there is room.
fn columns(cells: usize) -> Vec<(&'static str, usize)> {
    let mut room = cells.saturating_sub(3 + NAME);
    let fits = COLUMNS.iter().take_while(|(_, wide)| {
        let fits = *wide <= room;
        room = room.saturating_sub(*wide);
        fits
    });
    fits.copied().collect()
}

/// Numbers stand at the right of their column, words at the left.
fn in_column(column: &str, text: &str, wide: usize, cx: &Context) -> String {
    let signs = cx.theme.signs;
    if ["channels-column-assets", "channels-column-people"].contains(&column) {
        format!("{} ", right(text, wide - 1, signs))
    } else {
        format!(" {}", left(text, wide - 1, signs))
    }
}

fn of_channel(channel: &Channel, column: &str, cx: &Context) -> String {
    match column {
        "channels-column-kind" => cx.words.say(&channel.kind.term()),
        "channels-column-kernen" => kernen(channel, cx),
        "channels-column-run-by" => run_by(channel, cx),
        "channels-column-people" => channel.reach.map(|people| people.to_string()).unwrap_or_default(),
        _ => channel.assets.count().to_string(),
    }
}

/// For which kernen it is; for all if it names none.
fn kernen(channel: &Channel, cx: &Context) -> String {
    if channel.kernen.is_none() {
        return cx.words.say("channels-all-kernen");
    }
    let names = channel
        .kernen
        .iter()
        .map(|id| cx.village.name_of(RecordKind::Kern, id));
    names.collect::<Vec<_>>().join(", ")
}

fn run_by(channel: &Channel, cx: &Context) -> String {
    let name = channel
        .run_by
        .0
        .map(|id| cx.village.name_of(RecordKind::Asset, id));
    name.unwrap_or_default()
}

/// All of the channel in one line, for where there is no room for its columns.
fn about(channel: &Channel, cx: &Context) -> String {
    let dot = format!(" {} ", cx.theme.signs.dot);
    let run_by = run_by(channel, cx);
    let run_by = if run_by.is_empty() {
        cx.words.say("channels-run-by-nobody")
    } else {
        cx.words
            .tell(&Phrase::new("channels-run-by").text("name", run_by))
    };
    let people = match channel.reach {
        Some(people) => cx
            .words
            .tell(&Phrase::new("channels-people").number("count", people)),
        None => cx.words.say("channels-people-unknown"),
    };
    [kernen(channel, cx), run_by, people].join(&dot)
}

/// The channel in this row, if there is one.
pub(super) fn channel_at<'a>(rows: &[Served], row: usize, cx: &Context<'a>) -> Option<(Id, &'a Channel)> {
    let id = rows.get(row)?.channel()?;
    Some((id, cx.village.channels.get(&id)?))
}

/// The name of a kern, with how many channels serve it; or that a channel is gone.
pub(super) fn kern_line(row: Option<&Served>, cx: &Context) -> String {
    let Some(Served::Kern(kern, count)) = row else {
        return cx.words.say("entry-gone");
    };
    let name = match kern {
        Some(kern) => cx.village.name_of(RecordKind::Kern, *kern),
        None => cx.words.say("kern-whole-village"),
    };
    let phrase = Phrase::new("channels-of-kern").text("name", name);
    cx.words.tell(&phrase.number("count", *count))
}

/// That there is no channel yet, once that is known.
pub(super) fn draw_none(known: bool, frame: &mut Frame, area: Rect, cx: &Context) {
    draw_text(
        if known { "channels-empty" } else { "talk-looking" },
        true,
        frame,
        area,
        cx,
    );
    frame.set_cursor_position(area.as_position());
}

fn draw_text(key: &str, focused: bool, frame: &mut Frame, area: Rect, cx: &Context) {
    let text = cx.words.say(key);
    // What has the keys is seen without colours too.
    let style = if focused { cx.theme.title } else { cx.theme.dim };
    let lines = wrap_within(
        &text,
        usize::from(area.width),
        usize::from(area.height),
        cx.theme.signs,
    );
    for (line, y) in lines.into_iter().zip(area.top()..area.bottom()) {
        frame.render_widget(Line::styled(line, style), Rect { y, height: 1, ..area });
    }
}
