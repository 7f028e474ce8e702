//! Everything that is kept about one person, for that person (AVG 15 and 20): all of it, and nothing of
//! anybody else, whatever others agreed to.

use std::sync::Arc;

use jiff::civil::Date;
use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::contacts::Consent;
use crate::domain::kinds::ConsentLevel;
use crate::domain::neighbours::Neighbours;
use crate::domain::privacy::accounts::{Said, accounts_of};
use crate::domain::privacy::houses::house_of;
use crate::domain::privacy::mentions::{Mentions, Writing, folded, words_of};
use crate::domain::privacy::person::{add_called, leave_empty, secrets};
use crate::domain::privacy::sketch::Sketch;
use crate::domain::privacy::strangers::same_number;
use crate::domain::privacy::{Called, Masked, Reach, Tell, is_text};
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::story::Audience;
use crate::domain::value::Value;
use crate::domain::village::Village;

/// What people of one house have in common.
const SHARED: [&str; 4] = ["phone", "email", "address", "postcode"];

/// What the file remembers of earlier edits of a record.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Traces {
    /// How many edits changed it.
    pub edits: usize,
    /// The day of the first and of the last of them.
    pub days: Option<(Date, Date)>,
}

/// All that is kept about one person.
#[derive(Debug, Clone)]
pub struct Own {
    /// The village as this person may see it: everybody else is a role and a kern.
    pub village: Village,
    /// Who it is about.
    pub person: Id,
    /// What points at the person.
    pub neighbours: Neighbours,
    /// Where else the name, phone number or mail address stands.
    pub mentions: Vec<Mention>,
}

/// A place where a person is named without being pointed at.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention {
    /// In which record.
    pub kind: RecordKind,
    /// Which one.
    pub id: Id,
    /// In which field.
    pub field: &'static str,
    /// What stands there; nothing if it is about somebody else too much to be shown.
    pub text: Option<String>,
    /// Whether only a first name or a surname stands there, which may be that of somebody else.
    pub doubtful: bool,
}

impl Own {
    /// What is kept about this person; nothing if it is no person.
    pub fn of(real: &Village, person: Id, today: Date, tell: Tell) -> Option<Self> {
        let asset = real.assets.get(&person)?;
        asset.kind.consent()?;
        let mut others = all_but(real, Some(person));
        share(&mut others, asset, person);
        let masked = Masked::made(&others, &others, false, Some(Reach::Own(person)), today, tell);
        let mut village = masked.village().clone();
        put_back(&mut village, real, person);
        let neighbours = Neighbours::build(&village);
        let mut own = Self {
            mentions: Vec::new(),
            village,
            person,
            neighbours,
        };
        let mut mentions = Mentions::default();
        let mut secrets = secrets(asset, mentions.titles(), tell);
        for name in masked.called_before(real, person) {
            add_called(&mut secrets, name, mentions.titles());
        }
        // A first name alone may be that of somebody else, whose line is not for this person.
        secrets.parts.clear();
        secrets.accounts = accounts_of(&asset.name, Said::Whole);
        mentions.put(person, Some(secrets));
        let called = Called::of(real, |id, _| id == person, tell).and_before(real, person);
        for kind in RecordKind::VARIANTS {
            for (id, record) in real.all(*kind) {
                own.look(*kind, id, &record, &masked, &|field, text| {
                    let sure = mentions.replaced(text, written(field), &mut Sketch::default());
                    match sure {
                        Some(_) => Named::Surely,
                        None if called.in_text(text).is_empty() => Named::Not,
                        None => Named::Perhaps,
                    }
                });
            }
        }
        Some(own)
    }

    /// Notes where the record names the person, unless it is shown as a whole already.
    fn look(
        &mut self,
        kind: RecordKind,
        id: Id,
        record: &AnyRecord,
        masked: &Masked,
        named: &dyn Fn(&str, &str) -> Named,
    ) {
        let is_own = kind == RecordKind::Asset && id == self.person;
        if is_own || self.is_linked(kind, id) {
            return;
        }
        let is_somebody = matches!(record, AnyRecord::Asset(asset) if asset.kind.consent().is_some());
        for (info, value) in record.fields() {
            // That somebody else is called the same is for nobody to know.
            if is_somebody && info.name == "name" {
                continue;
            }
            let figures = kind == RecordKind::Snapshot && info.name == "content";
            if figures || !is_text(value.shape()) || value.is_empty() {
                continue;
            }
            let mut found = Named::Not;
            value.rows(&mut |cells| {
                let all = cells.iter().map(|cell| named(info.name, cell.as_str()));
                found = found.max(all.max().unwrap_or_default());
            });
            if found == Named::Not {
                continue;
            }
            let named = |text: &str| named(info.name, text) == found;
            let text = match employs(record, info.name) {
                true => {
                    let told = |line: &str| Some(masked.told_wholly(line)).filter(|line| named(line));
                    Some(lines(value, &told))
                }
                false => self.shown(kind, id, record, info.name, &named),
            };
            // Nothing is left of what is about somebody else as well.
            let text = text.filter(|text| !text.is_empty());
            let doubtful = found == Named::Perhaps;
            // Where others are no longer called by their names, it may have been one of them.
            if !doubtful || text.is_some() {
                self.mentions.push(Mention {
                    kind,
                    id,
                    field: info.name,
                    text,
                    doubtful,
                });
            }
        }
    }

    fn is_linked(&self, kind: RecordKind, id: Id) -> bool {
        let linked = match kind {
            RecordKind::Relation => self.neighbours.relations_of(self.person),
            RecordKind::Story => self.neighbours.stories_of(self.person),
            RecordKind::Action => self.neighbours.actions_of(self.person),
            RecordKind::Channel => self.neighbours.channels_of(self.person),
            RecordKind::Answer => self.neighbours.answers_of(self.person),
            _ => &[],
        };
        linked.contains(&id)
    }

    /// The lines that name the person, without the names of others. What stands with somebody else is theirs.
    fn shown(
        &self,
        kind: RecordKind,
        id: Id,
        real: &AnyRecord,
        field: &str,
        named: &dyn Fn(&str) -> bool,
    ) -> Option<String> {
        let of_another = match real {
            AnyRecord::Asset(asset) => asset.kind.consent().is_some(),
            AnyRecord::Answer(_) => true,
            _ => false,
        };
        if of_another {
            return None;
        }
        let record = self.village.get(kind, id)?;
        let told = |line: &str| named(line).then(|| line.to_owned());
        Some(lines(record.value(field)?, &told))
    }
}

/// Whether it says for whom somebody else works: that is not of them alone.
fn employs(record: &AnyRecord, field: &str) -> bool {
    matches!(record, AnyRecord::Asset(_)) && field == "organisation"
}

/// The lines of a value of which something may be told.
fn lines(value: &dyn Value, told: &dyn Fn(&str) -> Option<String>) -> String {
    let mut lines: Vec<String> = Vec::new();
    value.rows(&mut |cells| {
        let all = cells.iter().flat_map(|cell| cell.as_str().lines());
        lines.extend(all.filter_map(told));
    });
    lines.join(" … ")
}

/// Whether a text names the person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Named {
    #[default]
    Not,
    /// By a part of the name.
    Perhaps,
    Surely,
}

/// How names are written in a field: in what somebody searched for, often without capitals.
fn written(field: &str) -> Writing {
    match field {
        "views" => Writing::Search,
        _ => Writing::Prose,
    }
}

impl Masked {
    /// The village in which nobody can be recognised at all, whatever they agreed to.
    pub fn of_nobody(real: &Village, today: Date, tell: Tell) -> Self {
        Self::made(
            &all_but(real, None),
            real,
            false,
            Some(Reach::Nobody),
            today,
            tell,
        )
    }
}

/// The village as if nobody had agreed to anything but this person, and this person to everything.
fn all_but(real: &Village, person: Option<Id>) -> Village {
    let mut village = real.clone();
    for (id, asset) in &real.assets {
        let level = if Some(*id) == person {
            ConsentLevel::Written
        } else {
            ConsentLevel::None
        };
        let agreed = Consent::of(asset);
        if agreed
            .is_some_and(|agreed| agreed.level != level || agreed.day.is_some() || !agreed.purpose.is_empty())
        {
            let mut asset = Asset::clone(asset);
            // A yes of which nobody wrote what it is to, nor when, is one to everything.
            let agreed = Consent {
                level,
                day: None,
                purpose: "",
            };
            agreed.put_in(&mut asset);
            village.assets.insert(*id, Arc::new(asset));
        }
    }
    for (id, story) in &real.stories {
        if story.audience != Audience::Everyone {
            let mut story = story.as_ref().clone();
            story.audience = Audience::Everyone;
            village.stories.insert(*id, Arc::new(story));
        }
    }
    village
}

/// What somebody shares with others, as a home or a number, is theirs: in their texts it is nobody else's.
fn share(village: &mut Village, own: &Asset, person: Id) {
    let shared = |asset: &Asset| -> Vec<&str> {
        let shared = SHARED.into_iter().filter(|field| {
            let [own, other] = [own, asset].map(|asset| shared_by(asset, field));
            !own.is_empty() && own == other
        });
        shared.collect()
    };
    let others = village.assets.iter().filter(|(id, _)| **id != person);
    let sharing: Vec<_> = others
        .filter(|(_, asset)| asset.kind.consent().is_some())
        .map(|(id, asset)| (*id, shared(asset)))
        .filter(|(_, fields)| !fields.is_empty())
        .collect();
    for (id, fields) in sharing {
        if let Some(asset) = village.assets.get_mut(&id) {
            leave_empty(Arc::make_mut(asset), &fields);
        }
    }
}

/// What is the same of a field, however it is written.
fn shared_by(asset: &Asset, field: &str) -> String {
    match field {
        "phone" => same_number(&asset.phone).unwrap_or_default(),
        "email" => in_one_word(&asset.email),
        "address" => house_of(&asset.address).unwrap_or_else(|| in_one_word(&asset.address)),
        _ => in_one_word(&asset.postcode),
    }
}

fn in_one_word(text: &str) -> String {
    words_of(text).map(|place| folded(&text[place])).collect()
}

/// What was only said for the sake of hiding others is as it is again.
fn put_back(village: &mut Village, real: &Village, person: Id) {
    let asset = real.assets.get(&person);
    let agreed = asset.and_then(|asset| Consent::of(asset));
    if let (Some(asset), Some(agreed)) = (village.assets.get_mut(&person), agreed) {
        agreed.put_in(Arc::make_mut(asset));
    }
    for (id, story) in real.stories.iter() {
        if story.audience != Audience::Everyone
            && let Some(shown) = village.stories.get_mut(id)
        {
            Arc::make_mut(shown).audience = story.audience;
        }
    }
}
