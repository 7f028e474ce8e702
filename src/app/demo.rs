//! The demo village: made up, and always of today.

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde_json::Value as Json;
use strum::VariantArray;

use crate::app::clock::DEMO_DAY;
use crate::domain::asset::{Asset, Status};
use crate::domain::change::{Change, Edit};
use crate::domain::gaps::{Scope, analyse};
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::snapshot::{Snapshot, Standing};
use crate::domain::value::Shape;
use crate::domain::village::Village;
use crate::exchange::demo;

pub use crate::exchange::demo::is_in;

/// A year ago, one in so many entries was not there yet.
const CAME_LATER: usize = 9;

/// What puts the demo village into this one.
pub fn arrival(village: &Village, today: Date) -> Edit {
    let changes = records(today)
        .into_iter()
        .filter_map(|(id, record)| Change::put(village, id, record))
        .collect();
    Edit::new(Phrase::new("edit-demo-loaded"), changes)
}

/// What takes the demo village out again; what was added by hand stays.
pub fn departure(village: &Village, today: Date) -> Edit {
    let gone: Vec<(RecordKind, Id)> = records(today)
        .into_iter()
        .map(|(id, record)| (record.kind(), id))
        .collect();
    Edit::new(Phrase::new("edit-demo-removed"), village.removal_of(&gone))
}

/// The records of the demo village, their dates as far from today as they were from the day on which
/// it was written.
fn records(today: Date) -> Vec<(Id, AnyRecord)> {
    let Some(village) = demo::written() else {
        return Vec::new();
    };
    let shift = DEMO_DAY.until(today).unwrap_or_default();
    let years = i64::from(today.year() - DEMO_DAY.year());
    let mut records = Vec::new();
    for kind in RecordKind::VARIANTS {
        records.extend(village.all(*kind).map(|(id, mut record)| {
            move_dates(&mut record, shift, years);
            (id, record)
        }));
    }
    records.extend(last_year(&records, today));
    records
}

/// How the demo village stood a year ago, to have something to compare with: the exchange format knows no
/// snapshots. Of what there is now a part was not there yet, and what has stopped was still going on.
fn last_year(records: &[(Id, AnyRecord)], today: Date) -> Option<(Id, AnyRecord)> {
    let mut village = Village::default();
    for (id, record) in records {
        village.set(record.kind(), *id, Some(record.clone()));
    }
    let came_later = village.assets.keys().step_by(CAME_LATER);
    let came_later: Vec<Id> = came_later.copied().collect();
    let removal = village.removal(RecordKind::Asset, &came_later);
    village.apply(&Edit::new(Phrase::new("edit-demo-loaded"), removal));
    let stopped = village
        .assets
        .iter()
        .filter(|(_, asset)| asset.status == Status::Stopped);
    let stopped: Vec<Id> = stopped.map(|(id, _)| *id).collect();
    let still_going = |id: &Id| Change::of(&village, *id, |asset: &mut Asset| asset.status = Status::Active);
    let still_going = stopped.iter().filter_map(still_going).collect();
    village.apply(&Edit::new(Phrase::new("edit-demo-loaded"), still_going));
    let then = today.checked_sub(1.year()).ok()?;
    let report = analyse(&village, &Scope::default(), then);
    let snapshot = Snapshot {
        content: Standing::of(&village, &report).write().into(),
        ..Snapshot::on(then)
    };
    let first = village.kernen.keys().next()?;
    let id = Id::derived(*first, "snapshot");
    Some((id, AnyRecord::Snapshot(snapshot.into())))
}

fn move_dates(record: &mut AnyRecord, shift: Span, years: i64) {
    for info in record.infos() {
        let Some(value) = record.value_mut(info.name) else {
            continue;
        };
        let json = value.to_json();
        let moved = match (value.shape(), &json) {
            (Shape::Day | Shape::DayToCome, Json::String(day)) => {
                let day = day
                    .parse::<Date>()
                    .ok()
                    .and_then(|day| day.checked_add(shift).ok());
                day.map(|day| Json::String(day.to_string()))
            }
            _ if info.name == "horizon" => json.as_i64().map(|year| Json::from(year + years)),
            _ => None,
        };
        if let Some(moved) = moved {
            // A moved day is a day, and a moved year is a year: there is nothing to report.
            let _fits = value.take_json(&moved);
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;

    use super::{DEMO_DAY, records};

    #[test]
    fn the_demo_village_moves_along_with_today() {
        let then = records(DEMO_DAY);
        let later = records(DEMO_DAY + 100.days());
        assert!(then.len() > 400);
        assert_eq!(then.len(), later.len());
        assert_ne!(then, later);
    }
}
