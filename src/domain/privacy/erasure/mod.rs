//! Erasing a person (AVG 17): what goes with them, which texts name them, and what every record says without them.
//!
//! What a record becomes depends on that record alone. So the village, what was done before and every copy are
//! all rewritten in the same way, and what is taken back later still fits.

mod beside;
mod cut_short;
mod doubt;
mod earlier;
mod home;
mod namings;
mod spellings;
mod then;

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::domain::asset::Asset;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::Tell;
use crate::domain::privacy::erasure::earlier::Taken;
use crate::domain::privacy::mentions::{Mentions, Writing};
use crate::domain::privacy::person::role;
use crate::domain::privacy::secrets::Secrets;
use crate::domain::privacy::sketch::Sketch;
use crate::domain::privacy::titles::Titles;
use crate::domain::privacy::unlinked::unlinked;
use crate::domain::privacy::{is_contact, is_nobodys, is_own, is_text, retell, writing};
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::village::{Records, Village};

pub use beside::{leave_out, leave_out_beside, without_erased};
pub use namings::{Going, Naming};

/// What stands in the place of a name where no words are at hand.
const NOBODY: &str = "…";

/// A field of a record.
pub type Place = (RecordKind, Id, String);

/// What somebody decided about an erasure, without a word about the person: enough to do it again after it
/// was cut off.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decisions {
    /// Who goes.
    pub people: BTreeSet<Id>,
    /// What is said instead of the name.
    pub instead: String,
    /// Texts that name the person and stay all the same.
    pub stay: BTreeSet<Place>,
    /// Texts that may be about somebody else, and do not stay as they are.
    pub go: BTreeSet<Place>,
}

/// How a text is looked at.
#[derive(Debug, Clone, Copy)]
struct Asked {
    /// The record points at the person.
    linked: bool,
    /// It is the name, number or mail address of somebody else.
    of_another: bool,
    /// Somebody decided that it does not stay, whoever it may be about.
    goes: bool,
}

/// A person who is to be erased.
#[derive(Debug, Clone)]
pub struct Erasure {
    decisions: Decisions,
    /// Names, numbers and addresses, and those words of the name that nobody else has.
    sure: Secrets,
    sought: Mentions,
    /// Any word of the name, and where they live: enough to know who is meant where a record points at them.
    close: Mentions,
    /// The postcode of their home, which goes from a text that says something of them.
    coded: Mentions,
    /// Any word of the name, however it is written: of a text of which somebody says that it is about them.
    namesake: Mentions,
    /// Their name in full, whoever else has that.
    in_full: Mentions,
    titles: Titles,
    taken: Taken,
    /// Who and what there is now.
    present: Records<Asset>,
    /// Who goes, as they were known at first.
    people: Vec<Arc<Asset>>,
    /// What they were called, to know them again under another id.
    names: HashSet<String>,
    /// The words of what they are called, and with which letters those begin.
    parts: BTreeSet<String>,
    letters: BTreeSet<String>,
    /// A word of each of these, in small letters and without accents.
    keys: BTreeSet<String>,
}

impl Erasure {
    /// The erasure of this person; nothing if it is no person of the village, and never was as far as is known.
    pub fn of(real: &Village, person: Id, tell: Tell) -> Option<Self> {
        let asset = real.once(person)?;
        asset.kind.consent()?;
        let decisions = Decisions {
            people: BTreeSet::from([person]),
            instead: tell(&Phrase::new(role(asset))),
            ..Decisions::default()
        };
        Some(Self::with(decisions, real, Titles::of(tell)))
    }

    /// The erasure of people who came back with an older copy, or one that was cut off: as was decided then. Nobody
    /// looks at the texts now, so that a word too much goes rather than that a name stays.
    pub fn again(decisions: Decisions, real: &Village, tell: Tell) -> Self {
        Self::with(decisions, real, Titles::watchful(tell))
    }

    fn with(decisions: Decisions, real: &Village, titles: Titles) -> Self {
        let instead = match decisions.instead.as_str() {
            "" => NOBODY,
            instead => instead,
        };
        let nothing = Secrets::of(instead);
        let nobody = || {
            let mut mentions = Mentions::with(titles.clone());
            mentions.put(Id::ONLY, Some(nothing.clone()));
            mentions
        };
        let ids = decisions.people.iter();
        let people: Vec<Arc<Asset>> = ids.filter_map(|id| real.once(*id).cloned()).collect();
        let mut erasure = Self {
            sought: nobody(),
            close: nobody(),
            coded: nobody(),
            namesake: nobody(),
            in_full: nobody(),
            sure: nothing,
            titles,
            taken: Taken::default(),
            present: real.assets.clone(),
            people: Vec::new(),
            names: HashSet::new(),
            parts: BTreeSet::new(),
            letters: BTreeSet::new(),
            keys: BTreeSet::new(),
            decisions,
        };
        erasure.learn_others();
        let ids = erasure.decisions.people.clone().into_iter();
        for before in ids.filter_map(|id| real.called_before.0.get(&id)) {
            before.iter().for_each(|name| erasure.learn_name(name));
        }
        people.iter().for_each(|asset| erasure.learn(asset));
        erasure.people = people;
        erasure.cover(real);
        erasure
    }

    /// A village or a café may be called like the person, and so may somebody else.
    fn cover(&mut self, real: &Village) {
        for kind in [RecordKind::Settings, RecordKind::Kern, RecordKind::Asset] {
            for (id, record) in real.all(kind) {
                if !self.is_gone(kind, id) {
                    let title = Some(record.title());
                    self.sought.cover(id, &record, title);
                    self.close.cover(id, &record, title);
                    let is_called_after = self.may_be_called_after(&record);
                    let title = title.filter(|_| !is_called_after);
                    self.namesake.cover(id, &record, title);
                }
            }
        }
    }

    /// What was decided.
    pub fn decisions(&self) -> &Decisions {
        &self.decisions
    }

    /// Leaves this text as it is, or does not.
    pub fn decide(&mut self, place: Place, goes: bool) {
        let (to, from) = match goes {
            true => (&mut self.decisions.go, &mut self.decisions.stay),
            false => (&mut self.decisions.stay, &mut self.decisions.go),
        };
        from.remove(&place);
        to.insert(place);
    }

    /// What they are called, as it is to be typed.
    pub fn name(&self) -> String {
        self.people
            .first()
            .map(|asset| asset.name.to_string())
            .unwrap_or_default()
    }

    /// What the record says without the person; nothing: it is theirs, and goes.
    pub fn record(&self, id: Id, record: &AnyRecord) -> Option<AnyRecord> {
        let kind = record.kind();
        let (mut without, linked) = unlinked(id, record, &self.decisions.people)?;
        if let AnyRecord::Snapshot(snapshot) = &mut without
            && let Some(then) = self.of_then(snapshot)
        {
            *snapshot = Arc::new(then);
        }
        for (info, value) in record.fields() {
            if is_nobodys(kind, info.name) || !is_text(value.shape()) || value.is_empty() {
                continue;
            }
            let place = (kind, id, info.name.to_owned());
            let asked = Asked {
                linked,
                of_another: own_of_another(record, info.name),
                goes: self.decisions.go.contains(&place),
            };
            if self.decisions.stay.contains(&place) {
                continue;
            }
            let told = |text: &str| self.told(text, info.name, asked);
            let mut found = false;
            value.rows(&mut |cells| found |= cells.iter().any(|cell| told(cell.as_str()).is_some()));
            if !found {
                continue;
            }
            retell(&mut without, info.name, &|text| {
                told(text).unwrap_or_else(|| text.to_owned())
            });
        }
        Some(without)
    }

    /// Whether a record as it is packed may say anything of the person; quick, and never no if it does.
    pub fn may_name(&self, packed: &str) -> bool {
        if !packed.is_ascii()
            || self
                .decisions
                .people
                .iter()
                .any(|id| packed.contains(&id.to_string()))
        {
            return true;
        }
        let lower = packed.to_ascii_lowercase();
        if self.keys.iter().any(|key| lower.contains(key)) {
            return true;
        }
        let digits: String = packed.chars().filter(char::is_ascii_digit).collect();
        let mut numbers = self.sure.digits.iter().chain(&self.sure.nearby);
        numbers.any(|number| digits.contains(number))
            || self.sure.spots.iter().any(|spot| spot.may_be_in(packed))
    }

    fn is_gone(&self, kind: RecordKind, id: Id) -> bool {
        kind == RecordKind::Asset && self.decisions.people.contains(&id)
    }

    /// The text of a field without the person; nothing if it does not name them, or stays as it is.
    fn told(&self, text: &str, field: &str, asked: Asked) -> Option<String> {
        if asked.of_another && !asked.goes {
            return None;
        }
        let writing = writing(field, text);
        let sure = self.sought.replaced(text, writing, &mut Sketch::default());
        let mut told = sure;
        if let Some(rest) = told.as_deref().filter(|_| !is_contact(field)) {
            let coded = self.coded.replaced(rest, writing, &mut Sketch::default());
            told = coded.or(told);
        }
        if asked.linked {
            let rest = told.as_deref().unwrap_or(text);
            told = self
                .close
                .replaced(rest, writing, &mut Sketch::default())
                .or(told);
        }
        // A namesake has a name and ways to be reached of their own.
        let is_own = asked.of_another && (is_contact(field) || self.names.contains(&text.to_lowercase()));
        if asked.goes && !is_own {
            let rest = told.as_deref().unwrap_or(text);
            told = self
                .namesake
                .replaced(rest, Writing::Search, &mut Sketch::default())
                .or(told);
        }
        told
    }
}

/// Whether it is the name, number or mail address of somebody else, who may have the same.
fn own_of_another(record: &AnyRecord, field: &str) -> bool {
    is_own(field) && matches!(record, AnyRecord::Asset(asset) if asset.kind.consent().is_some())
}
