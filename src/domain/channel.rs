//! Channels (*kanalen*): the communication network of ABCD step 3.

use std::sync::Arc;

use strum::{IntoStaticStr, VariantArray};

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::fields::fields;
use crate::domain::lists::Kern;
use crate::domain::record::{AnyRecord, Record, RecordKind};
use crate::domain::value::{Line, Link, Links};
use crate::domain::village::{Records, Village};

fields! {
    /// A way to reach people.
    Channel {
        /// What people call it.
        name: Line [required],
        /// Which sort of channel.
        kind: ChannelKind as "type",
        /// Which kernen it serves; none named: every kern.
        kernen: Links<Kern>,
        /// Who runs it.
        run_by: Link<Asset>,
        /// How many people it reaches.
        reach: Option<u32>,
        /// Which assets it reaches.
        assets: Links<Asset>,
    }
}

/// Which sort of channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum ChannelKind {
    /// Village paper.
    VillagePaper,
    /// Newsletter.
    Newsletter,
    /// Chat group.
    GroupApp,
    /// Notice board.
    NoticeBoard,
    /// Website.
    Website,
    /// Social media.
    SocialMedia,
    /// Word of mouth.
    WordOfMouth,
    /// Local radio or television.
    LocalBroadcaster,
    /// Another.
    #[default]
    Other,
}

impl Code for ChannelKind {
    const TERM: &'static str = "channel";
}

impl Record for Channel {
    const KIND: RecordKind = RecordKind::Channel;

    fn title(&self) -> &str {
        &self.name
    }

    fn of(village: &Village) -> &Records<Self> {
        &village.channels
    }

    fn of_mut(village: &mut Village) -> &mut Records<Self> {
        &mut village.channels
    }

    fn wrap(record: Arc<Self>) -> AnyRecord {
        AnyRecord::Channel(record)
    }
}
