//! On which channel to put the assets that were chosen elsewhere.

use std::collections::HashSet;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};

use crate::domain::code::Code;
use crate::domain::reach::Served;
use crate::domain::record::Id;
use crate::screens::channels::{ChannelsScreen, Waits, deeds, look, say};
use crate::screens::{Context, Effect, Screen};
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::search_list::About;
use crate::widgets::text::width;

/// Cells and rows of the panel.
const SIZE: Size = Size::new(72, 16);

/// Rows of the text at the foot.
const FOOT: u16 = 2;

impl ChannelsScreen {
    /// Puts the assets on the chosen channel, and closes.
    pub(super) fn add_and_close(&mut self, cx: &Context) -> Vec<Effect> {
        let Some((channel, _)) = self.chosen(cx) else {
            return say("channels-none");
        };
        let ids = self.adding.clone();
        let edit = deeds::added(cx.village, channel, &ids);
        self.change(edit, "ask-channel-add", &ids, channel, Waits::Closing, cx)
    }

    pub(super) fn draw_adding(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let inside = panel::open(frame, area, &self.title(cx), SIZE, cx.theme);
        let [rows, foot] = Layout::vertical([Constraint::Min(1), Constraint::Length(FOOT + 1)]).areas(inside);
        let about = cx.words.say("channels-add-how");
        About {
            text: &about,
            rows: FOOT,
        }
        .draw(frame, foot, cx.theme);
        let channels = self.rows();
        if channels.is_empty() {
            return look::draw_none(self.reach.is_some(), frame, rows, cx);
        }
        cx.spots.rows(
            rows,
            self.cursor,
            channels.len(),
            spacing(channels.len(), rows, cx.theme),
        );
        list(
            frame,
            rows,
            self.cursor,
            channels.len(),
            true,
            cx.theme,
            |row, cells| {
                let Some((id, channel)) = look::channel_at(channels, row, cx) else {
                    return vec![(look::kern_line(channels.get(row), cx), cells, cx.theme.title)];
                };
                let kind = cx.words.say(&channel.kind.term());
                let there = if self.complete.contains(&id) {
                    format!(" {}", cx.words.say("channels-there"))
                } else {
                    String::new()
                };
                let (wide, kinds) = (width(&there).min(cells / 3), 14.min(cells / 3));
                let name = cells.saturating_sub(wide + kinds);
                vec![
                    (channel.name.to_string(), name.saturating_sub(1), cx.theme.text),
                    (String::new(), 1, cx.theme.text),
                    (kind, kinds, cx.theme.dim),
                    (there, wide, cx.theme.dim),
                ]
            },
        );
    }

    /// Those of the channels that reach all the assets already.
    pub(super) fn complete_of(&self, channels: &[Served], cx: &Context) -> HashSet<Id> {
        let reaches_all = |id: &Id| {
            let channel = cx.village.channels.get(id);
            channel.is_some_and(|channel| self.adding.iter().all(|id| channel.assets.contains(*id)))
        };
        let ids = channels.iter().filter_map(|row| match row {
            Served::Channel(id) => Some(*id),
            _ => None,
        });
        ids.filter(reaches_all).collect()
    }
}
