//! What can be done with a channel and with the assets that it reaches or misses.

use std::sync::Arc;

use crate::domain::change::{Change, Edit};
use crate::domain::channel::Channel;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::village::Village;
use crate::screens::channels::{ChannelsScreen, Part, Waits, form, say};
use crate::screens::confirm::{MANY, asked_of_many};
use crate::screens::{Context, Effect, Route};

impl ChannelsScreen {
    /// Enter: on a channel, to whom it could reach; on whom it misses, puts them on it; else opens them.
    pub(super) fn open(&mut self, cx: &Context) -> Vec<Effect> {
        match self.part {
            Part::Channels if self.chosen(cx).is_none() => return say("channels-none"),
            Part::Channels => self.part = Part::Missed,
            Part::Reached => return self.open_reached(cx),
            Part::Missed => {
                let ids = self.meant();
                let edit = |id| added(cx.village, id, &ids);
                let Some((channel, _)) = self.chosen(cx) else {
                    return say("channels-none");
                };
                if ids.is_empty() {
                    return say("no-entry-chosen");
                }
                return self.change(edit(channel), "ask-channel-add", &ids, channel, Waits::Marked, cx);
            }
        }
        Vec::new()
    }

    fn open_reached(&self, cx: &Context) -> Vec<Effect> {
        match self.meant().first() {
            Some(id) => form(RecordKind::Asset, *id, cx),
            None => say("no-entry-chosen"),
        }
    }

    /// The form of what is chosen.
    pub(super) fn edit(&self, cx: &Context) -> Vec<Effect> {
        match (self.part, self.channel) {
            (Part::Channels, Some(id)) => form(RecordKind::Channel, id, cx),
            (Part::Channels, None) => say("channels-none"),
            _ => match self.meant().first() {
                Some(id) => form(RecordKind::Asset, *id, cx),
                None => say("no-entry-chosen"),
            },
        }
    }

    /// Deletes the channel, or takes assets off it.
    pub(super) fn delete(&mut self, cx: &Context) -> Vec<Effect> {
        let Some((channel, record)) = self.chosen(cx) else {
            return say("channels-none");
        };
        match self.part {
            Part::Channels => {
                let label = Phrase::new("edit-deleted").text("name", &*record.name);
                let changes = cx.village.removal(RecordKind::Channel, &[channel]);
                vec![Effect::Save(Edit::new(label, changes))]
            }
            Part::Missed => say("channels-off-where"),
            Part::Reached => {
                let ids = self.meant();
                if ids.is_empty() {
                    return say("no-entry-chosen");
                }
                let edit = removed(cx.village, channel, &ids);
                self.change(edit, "ask-channel-remove", &ids, channel, Waits::Marked, cx)
            }
        }
    }

    /// Keeps the edit, or asks first if it is about many.
    pub(super) fn change(
        &mut self,
        edit: Option<Edit>,
        question: &str,
        ids: &[Id],
        channel: Id,
        waits: Waits,
        cx: &Context,
    ) -> Vec<Effect> {
        let Some(edit) = edit else {
            return say("channels-already");
        };
        self.waits = waits;
        self.awaited.clone_from(&edit.changes);
        if ids.len() <= MANY {
            return vec![Effect::Save(edit)];
        }
        let question =
            asked_of_many(question, ids, cx).text("name", cx.village.name_of(RecordKind::Channel, channel));
        vec![Effect::Open(Route::Before(
            question,
            Box::new(Effect::Save(edit)),
        ))]
    }

    /// The form of a new channel, for the kern that is looked at or that of the assets.
    pub(super) fn new_channel(&self, cx: &Context) -> Effect {
        let assets = self.adding.iter().filter_map(|id| cx.village.assets.get(id));
        let kernen = assets.filter_map(|asset| asset.kern.0).chain(cx.scope.kern);
        let channel = Channel {
            kernen: kernen.collect(),
            assets: self.adding.iter().copied().collect(),
            ..Channel::default()
        };
        Effect::Open(Route::form(AnyRecord::Channel(Arc::new(channel)), None, None))
    }
}

/// The edit that puts the assets on the channel; nothing if it reaches all of them.
pub fn added(village: &Village, channel: Id, ids: &[Id]) -> Option<Edit> {
    let before = village.channels.get(&channel)?.assets.count();
    let change = Change::of(village, channel, |channel: &mut Channel| {
        channel.assets = channel.assets.iter().chain(ids.iter().copied()).collect();
    })?;
    let after = match &change.after {
        Some(AnyRecord::Channel(channel)) => channel.assets.count(),
        _ => before,
    };
    Some(edit(
        village,
        channel,
        "channel-added",
        ids,
        after - before,
        change,
    ))
}

/// The edit that takes the assets off the channel; nothing if it reaches none of them.
pub fn removed(village: &Village, channel: Id, ids: &[Id]) -> Option<Edit> {
    let gone: std::collections::HashSet<Id> = ids.iter().copied().collect();
    let change = Change::of(village, channel, |channel: &mut Channel| {
        channel.assets = channel.assets.iter().filter(|id| !gone.contains(id)).collect();
    })?;
    Some(edit(village, channel, "channel-removed", ids, ids.len(), change))
}

/// "Fanfare op Dorpskrant gezet", "3 hulpbronnen op Dorpskrant gezet"
fn edit(village: &Village, channel: Id, what: &str, ids: &[Id], count: usize, change: Change) -> Edit {
    let label = match ids {
        [id] => Phrase::new(format!("{what}-one")).text("asset", village.name_of(RecordKind::Asset, *id)),
        _ => Phrase::new(format!("{what}-many")).number("count", count),
    };
    let label = label.text("name", village.name_of(RecordKind::Channel, channel));
    Edit::new(label, vec![change])
}
