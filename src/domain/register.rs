//! What is kept of people, in figures and without names: the page of processing (AVG 30).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use serde_json::Value as Json;

use crate::domain::asset::Asset;
use crate::domain::contacts::Consent;
use crate::domain::kinds::{AssetKind, ConsentLevel};
use crate::domain::neighbours::Neighbours;
use crate::domain::privacy::{Called, Tell};
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::domain::retention::is_overdue;
use crate::domain::story::{Audience, Story};
use crate::domain::village::Village;

/// Fields that are personal data of a volunteer or professional, in the order of the form.
pub const PERSONAL: [&str; 15] = [
    "name",
    "availability",
    "organisation",
    "role",
    "phone",
    "email",
    "website",
    "address",
    "postcode",
    "latitude",
    "description",
    "offerings",
    "source",
    "remarks",
    "verdict_reason",
];

/// Texts in which people write what they like, so that somebody may be named there, by sort of record. Of people
/// themselves they are among what is kept of them.
const FREE: [(RecordKind, &[&str]); 6] = [
    (
        RecordKind::Gathering,
        &["notes", "round_1", "round_2", "round_3", "round_4"],
    ),
    (RecordKind::Vision, &["text"]),
    (RecordKind::Goal, &["text"]),
    (RecordKind::Support, &["name"]),
    (RecordKind::Snapshot, &["label", "content"]),
    (
        RecordKind::Asset,
        &["description", "source", "remarks", "verdict_reason"],
    ),
];

/// The two kinds of people that are kept.
pub const PEOPLE: [AssetKind; 2] = [AssetKind::Volunteer, AssetKind::Professional];

/// What the name begins with under which an inventory remembers that something was given out (AVG 30).
pub const REMEMBERED: &str = "export:";

/// What the file remembers beside the village.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Kept {
    /// Where it is.
    pub file: String,
    /// What was given out of it.
    pub exports: Vec<Exported>,
}

/// That something was given out: no names, only what and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// In which format.
    pub format: String,
    /// For whom.
    pub whom: String,
    /// How many people were in it.
    pub people: u64,
    /// In which year; nothing if that cannot be read.
    pub year: Option<i16>,
    /// Where it was written, if to a file.
    pub path: Option<PathBuf>,
}

impl Exported {
    /// What the file remembers of one export; nothing if it is no such thing.
    pub fn read(kept: &str) -> Option<Self> {
        let json: Json = serde_json::from_str(kept).ok()?;
        let text = |key: &str| {
            json.get(key)
                .and_then(Json::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        let day: Option<Date> = text("day").parse().ok();
        json.is_object().then(|| Self {
            format: text("format"),
            whom: text("for"),
            people: json.get("people").and_then(Json::as_u64).unwrap_or_default(),
            year: day.map(Date::year),
            path: json.get("path").and_then(Json::as_str).map(PathBuf::from),
        })
    }

    /// What an inventory remembers of it, with where it was written: whoever is erased later is in that file still.
    pub fn written(memory: &str, to: &Path) -> String {
        match serde_json::from_str(memory) {
            Ok(Json::Object(mut memory)) => {
                memory.insert("path".to_owned(), to.display().to_string().into());
                Json::Object(memory).to_string()
            }
            _ => memory.to_owned(),
        }
    }
}

/// The figures.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Register {
    /// How many volunteers and professionals.
    pub people: [usize; 2],
    /// In how many of them each personal field is filled in.
    pub fields: Vec<(&'static str, [usize; 2])>,
    /// By how they agreed and to what, the surest first.
    pub consents: Vec<(ConsentLevel, String, usize)>,
    /// How many agreed on a day that is not known.
    pub undated: usize,
    /// After how many months somebody is to be looked at again.
    pub months: u32,
    /// How many were last checked before that, or never.
    pub past: usize,
    /// How many people have answered a questionnaire, and with how many answers.
    pub answers: [usize; 2],
    /// How many relations of people there are.
    pub relations: usize,
    /// How many stories are about people or name them, and how many of those only the working group may read.
    pub stories: [usize; 2],
    /// How many actions people do or take part in, or that name them.
    pub actions: usize,
    /// How many channels are run by people, or reach them by name.
    pub channels: usize,
    /// How many records of each sort have a text in which somebody may be named.
    pub texts: Vec<(RecordKind, usize)>,
}

impl Register {
    /// The figures of this day.
    pub fn of(village: &Village, today: Date, tell: Tell) -> Self {
        let mut register = Self {
            months: village.settings().retention_months(),
            fields: PERSONAL.iter().map(|field| (*field, [0, 0])).collect(),
            texts: FREE
                .map(|(kind, fields)| (kind, with_text(village, kind, fields)))
                .into(),
            ..Self::default()
        };
        let months = register.months;
        let mut consents: BTreeMap<(ConsentLevel, String), usize> = BTreeMap::new();
        let people = village.assets.iter().filter_map(|(id, asset)| {
            let place = PEOPLE.iter().position(|kind| *kind == asset.which())?;
            Some((*id, asset.as_ref(), place, Consent::of(asset)?))
        });
        let people: Vec<(Id, &Asset, usize, Consent)> = people.collect();
        for (_, asset, place, consent) in &people {
            register.people[*place] += 1;
            for (field, counts) in &mut register.fields {
                let filled = asset.value(field).is_some_and(|value| !value.is_empty());
                counts[*place] += usize::from(filled);
            }
            let agreed = consent.level != ConsentLevel::None;
            let purpose = if agreed { consent.purpose } else { "" };
            *consents.entry((consent.level, purpose.to_owned())).or_default() += 1;
            register.undated += usize::from(agreed && consent.day.is_none());
            register.past += usize::from(is_overdue(asset.verified, today, months));
        }
        let consents = consents.into_iter().rev();
        register.consents = consents
            .map(|((level, purpose), count)| (level, purpose, count))
            .collect();
        let ids: Vec<Id> = people.iter().map(|(id, ..)| *id).collect();
        register.pointing(village, &ids, &Called::of(village, |_, _| true, tell));
        register
    }

    /// Counts what points at people, or names them: each record once, however many of them it points at.
    fn pointing(&mut self, village: &Village, people: &[Id], called: &Called) {
        let neighbours = Neighbours::build(village);
        let all = |of: fn(&Neighbours, Id) -> &[Id]| {
            let mut ids: Vec<Id> = people
                .iter()
                .flat_map(|id| of(&neighbours, *id))
                .copied()
                .collect();
            ids.sort_unstable();
            ids.dedup();
            ids
        };
        let answered = people.iter().filter(|id| !neighbours.answers_of(**id).is_empty());
        self.answers = [answered.count(), all(Neighbours::answers_of).len()];
        self.relations = all(Neighbours::relations_of).len();
        self.channels = all(Neighbours::channels_of).len();
        let linked = all(Neighbours::stories_of);
        let named = |text: &str| !called.in_text(text).is_empty();
        let acting = all(Neighbours::actions_of);
        let actions = village.actions.iter();
        self.actions = actions
            .filter(|(id, action)| acting.binary_search(id).is_ok() || named(&action.title))
            .count();
        let stories = village.stories.iter().filter(|(id, story)| {
            linked.binary_search(id).is_ok() || named(&story.text) || named(&story.told_by)
        });
        let stories: Vec<&Arc<Story>> = stories.map(|(_, story)| story).collect();
        let of_the_group = stories
            .iter()
            .filter(|story| story.audience == Audience::WorkingGroup);
        self.stories = [stories.len(), of_the_group.count()];
    }
}

/// How many records of this sort, people left aside, say something in one of these fields.
fn with_text(village: &Village, kind: RecordKind, fields: &[&str]) -> usize {
    let is_person =
        |record: &AnyRecord| matches!(record, AnyRecord::Asset(asset) if PEOPLE.contains(&asset.which()));
    let says = |record: &AnyRecord, field: &str| record.value(field).is_some_and(|value| !value.is_empty());
    let records = village.all(kind);
    let records = records.filter(|(_, record)| !is_person(record));
    records
        .filter(|(_, record)| fields.iter().any(|field| says(record, field)))
        .count()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::{Exported, Register};
    use crate::domain::asset::Asset;
    use crate::domain::kinds::AssetKind;
    use crate::domain::plan::Action;
    use crate::domain::record::Id;
    use crate::domain::village::Village;

    fn past(verified: Option<Date>, today: Date) -> usize {
        let mut village = Village::default();
        let mut anneke = Asset::new(AssetKind::Volunteer, "Anneke");
        anneke.verified = verified;
        village.assets.insert(Id::fresh(), anneke.into());
        Register::of(&village, today, &|_| String::new()).past
    }

    #[test]
    fn somebody_is_past_the_months_on_the_day_that_they_are_over() {
        let today = date(2026, 11, 23);
        for (verified, count) in [
            (date(2024, 11, 24), 0),
            (date(2024, 11, 23), 1),
            (date(2024, 11, 22), 1),
        ] {
            assert_eq!(past(Some(verified), today), count, "{verified}");
        }
        // Of a leap day, and with a clock that is wrong.
        assert_eq!(past(Some(date(2022, 2, 28)), date(2024, 2, 29)), 1);
        assert_eq!(past(Some(date(2024, 2, 29)), date(2026, 2, 27)), 0);
        assert_eq!(past(Some(date(2030, 1, 1)), today), 0);
        assert_eq!(past(None, today), 1);
    }

    #[test]
    fn an_action_that_names_somebody_is_one_in_which_people_are() {
        let mut village = Village::default();
        let anneke = Asset::new(AssetKind::Volunteer, "Anneke de Wit");
        village.assets.insert(Id::fresh(), anneke.into());
        for title in ["Anneke de Wit bellen", "Bankje verven"] {
            let action = Action {
                title: title.into(),
                ..Action::default()
            };
            village.actions.insert(Id::fresh(), action.into());
        }
        let register = Register::of(&village, date(2026, 11, 23), &|_| String::new());
        assert_eq!(register.actions, 1);
    }

    #[test]
    fn what_the_file_remembers_of_an_export_is_read_or_left_aside() {
        let read = Exported::read(r#"{"format":"csv","for":"others","people":12,"day":"2026-05-12"}"#);
        assert_eq!(
            read,
            Some(Exported {
                format: "csv".to_owned(),
                whom: "others".to_owned(),
                people: 12,
                year: Some(2026),
                path: None,
            })
        );
        assert_eq!(Exported::read("[]"), None);
        assert_eq!(Exported::read("{"), None);
        assert_eq!(Exported::read("{}").and_then(|read| read.year), None);
    }
}
