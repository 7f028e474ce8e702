//! What the rules go by in this village.

use std::sync::Arc;

use strum::VariantArray;

use crate::domain::fields::fields;
use crate::domain::lists::{Function, TargetGroup};
use crate::domain::record::{AnyRecord, Record, RecordKind};
use crate::domain::value::{Codes, Line, Rows};
use crate::domain::views::View;
use crate::domain::village::{Records, Village};

fields! {
    /// The name of the village and the settings of the rules.
    Settings {
        /// Name of the village.
        village: Line as "village",
        /// Which functions the village uses.
        functions: Codes<Function> as "settings.functions",
        /// Which target groups the village uses.
        target_groups: Codes<TargetGroup> as "settings.target_groups",
        /// After how many days an entry is to be verified again.
        fresh_days: Option<u32> as "settings.fresh_days",
        /// After how many years a vision is old.
        vision_years: Option<u32> as "settings.vision_years",
        /// In how many days a condition should have a story.
        told_days: Option<u32> as "settings.told_days",
        /// After how many months an entry about a person is listed for removal.
        retention_months: Option<u32> as "settings.retention_months",
        /// Saved views of the inventory: of this file alone.
        views: Rows<View> as "",
    }
}

/// As delivered: what a village starts with, and what an emptied number means.
const FRESH_DAYS: u32 = 365;
const VISION_YEARS: u32 = 4;
const TOLD_DAYS: u32 = 730;
const RETENTION_MONTHS: u32 = 24;

impl Settings {
    /// The settings that a new village starts with (MV, SK).
    pub fn delivered(village: &str) -> Self {
        Self {
            village: village.into(),
            functions: Function::VARIANTS.iter().copied().take(5).collect(),
            target_groups: TargetGroup::VARIANTS.iter().copied().collect(),
            fresh_days: Some(FRESH_DAYS),
            vision_years: Some(VISION_YEARS),
            told_days: Some(TOLD_DAYS),
            retention_months: Some(RETENTION_MONTHS),
            views: Rows::default(),
        }
    }

    /// After how many days an entry is to be verified again.
    pub fn fresh_days(&self) -> u32 {
        self.fresh_days.unwrap_or(FRESH_DAYS)
    }

    /// After how many years a vision is old.
    pub fn vision_years(&self) -> u32 {
        self.vision_years.unwrap_or(VISION_YEARS)
    }

    /// In how many days a condition should have a story.
    pub fn told_days(&self) -> u32 {
        self.told_days.unwrap_or(TOLD_DAYS)
    }

    /// After how many months an entry about a person is listed for removal.
    pub fn retention_months(&self) -> u32 {
        self.retention_months.unwrap_or(RETENTION_MONTHS)
    }
}

impl Record for Settings {
    const KIND: RecordKind = RecordKind::Settings;

    fn title(&self) -> &str {
        &self.village
    }

    fn of(village: &Village) -> &Records<Self> {
        &village.settings
    }

    fn of_mut(village: &mut Village) -> &mut Records<Self> {
        &mut village.settings
    }

    fn wrap(record: Arc<Self>) -> AnyRecord {
        AnyRecord::Settings(record)
    }
}
