//! The one gate for personal data (AVG): a village in which nobody can be recognised who did not agree.
//!
//! Of somebody whose yes was to something else than being reached there is no phone number, mail or address; of
//! somebody whose yes was to being called alone no mail.
//! A person without consent is a role and a kern. Their name, number and address are taken out of every
//! other text too; their answers, and stories that only the working group may read, are not there.

mod accounts;
mod alone;
mod called;
mod departed;
pub mod erasure;
mod escaped;
mod everyday;
mod forms_of_name;
mod hits;
mod homes;
mod houses;
mod initials;
mod labels;
mod longer;
mod mentions;
mod names;
mod own;
mod others;
mod part;
mod person;
mod phones;
mod pointed;
mod put_in;
mod rebase;
mod secrets;
mod sketch;
mod small_names;
mod spelled;
mod spots;
mod stirred;
mod within;
mod strangers;
mod streets;
mod tellers;
mod texts;
mod then;
mod titles;
mod unlinked;
mod ways;

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;
use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::change::{Change, Edit};
use crate::domain::contacts::Consent;
use crate::domain::neighbours::Neighbours;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::homes::Homes;
use crate::domain::privacy::mentions::{Mentions, Writing};
use crate::domain::privacy::person::{Numbers, add_called, empty, is_hidden, secret_ways, secrets};
use crate::domain::privacy::secrets::Secrets;
use crate::domain::privacy::sketch::Sketch;
use crate::domain::privacy::tellers::Tellers;
use crate::domain::privacy::texts::{
    every_text, is_contact, is_nobodys, is_own, is_text, reaches_somebody, retell, writing,
};
use crate::domain::privacy::titles::Titles;
use crate::domain::purpose::PurposeWords;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::story::Audience;
use crate::domain::village::{CalledBefore, Departed, Village};

pub use alone::is_particle;
pub use called::Called;
pub use departed::gone_from;
pub use names::Names;
pub use others::CROWD;
pub use own::{Mention, Own, Traces};
pub use rebase::Hidden;
pub use texts::names_somebody;
use ways::Ways;

pub use ways::Reach;

/// Puts a sentence into the language of the screen.
pub type Tell<'a> = &'a dyn Fn(&Phrase) -> String;

/// A village that may be shown to everybody. It follows the real one edit by edit.
#[derive(Debug, Clone)]
pub struct Masked {
    village: Village,
    mentions: Mentions,
    /// The words of every text that is shown, to find those that somebody's name may be in.
    sketches: HashMap<(RecordKind, Id), Sketch>,
    numbers: Numbers,
    /// By which words it is read what somebody said yes to.
    purposes: PurposeWords,
    /// Which day it is: a yes of a later one does not count yet.
    today: Date,
    /// Whether it is for a list of whom to call, on which a yes to that alone is enough to be named.
    listing: bool,
    /// What no text tells of how to reach people, wherever they agreed to be named.
    ways: Option<Ways>,
    /// Who may be named as having told something; nothing where it is all for somebody's own page.
    tellers: Option<Tellers>,
    /// Which clubs and places are at the house of somebody.
    homes: Homes,
    /// What points at whom in the real village.
    neighbours: Neighbours,
    /// What who is not in the inventory any more is called, and what others were called before.
    departed: departed::Names,
}

impl Masked {
    /// For which day it was made.
    pub fn day(&self) -> Date {
        self.today
    }

    /// The masked village of this one, for a screen that everybody sees.
    pub fn of(real: &Village, today: Date, tell: Tell) -> Self {
        Self::made(real, real, false, Some(Reach::WhoAgreed), today, tell)
    }

    /// The village without those who may not be named alone, or also without how to reach anybody but these. All who
    /// are in the inventory have their number, so that it is the same wherever they are shown.
    fn made(
        real: &Village,
        all: &Village,
        listing: bool,
        reach: Option<Reach>,
        today: Date,
        tell: Tell,
    ) -> Self {
        let purposes = PurposeWords::of(tell);
        let mut masked = Self {
            village: real.clone(),
            mentions: Mentions::with(Titles::of_owners(tell)),
            sketches: HashMap::new(),
            numbers: Numbers::default(),
            ways: reach.map(|reach| Ways::of(real, reach, today, &purposes)),
            purposes,
            today,
            listing,
            tellers: None,
            homes: Homes::default(),
            neighbours: Neighbours::build(real),
            departed: departed::Names::of(all),
        };
        masked.village.departed = Departed::default();
        masked.village.called_before = CalledBefore::default();
        let hidden = |asset: &Asset| is_hidden(asset, today, &masked.purposes);
        for (id, asset) in all.assets.iter().filter(|(_, asset)| hidden(asset)) {
            masked.numbers.alias(*id, asset, all, tell);
        }
        // Where somebody lives who is not shown at all is no more told than where others do.
        for (id, asset) in all.assets.iter().filter(|(id, _)| !real.assets.contains_key(*id)) {
            masked.homes.put(*id, Some(asset), true);
        }
        for (id, asset) in &real.assets {
            let secrets = masked.secrets_of(real, *id, asset, tell);
            masked.homes.put(*id, Some(asset), secrets.is_some());
            if secrets.is_some() {
                masked.mentions.put(*id, secrets);
            }
        }
        masked.hide_departed(all, tell);
        let is_own = masked.ways.as_ref().is_some_and(Ways::is_own);
        masked.tellers = (!is_own).then(|| Tellers::of(real, tell));
        for kind in [RecordKind::Settings, RecordKind::Kern, RecordKind::Asset] {
            for (id, record) in real.all(kind) {
                let name = masked.public_name(&record);
                masked.mentions.cover(id, &record, name);
            }
        }
        for kind in RecordKind::VARIANTS {
            for (id, record) in real.all(*kind) {
                masked.put(real, id, record, tell);
            }
        }
        masked
    }

    /// What may be shown.
    pub fn village(&self) -> &Village {
        &self.village
    }

    /// What the rules count: the same, with answers and stories that are not shown themselves, so that
    /// the figures stay those of the real village.
    pub fn counted(&self, real: &Village) -> Village {
        Village {
            answers: real.answers.clone(),
            stories: real.stories.clone(),
            ..self.village.clone()
        }
    }

    /// Whether the record is shown otherwise than it is, or not at all.
    pub fn hides(&self, real: &Village, kind: RecordKind, id: Id) -> bool {
        self.village.get(kind, id) != real.get(kind, id)
    }

    /// Follows an edit that has been made in the real village; answers with what may be known of it.
    pub fn follow(&mut self, real: &Village, edit: &Edit, tell: Tell) -> Edit {
        let secret = self.is_secret(real, edit);
        let before: Vec<Option<AnyRecord>> = edit
            .changes
            .iter()
            .map(|change| self.village.get(change.kind, change.id))
            .collect();
        self.neighbours.apply(edit);
        for (kind, id) in self.stirred(real, edit, tell) {
            match real.get(kind, id) {
                Some(record) => self.put(real, id, record, tell),
                None => self.drop(kind, id),
            }
        }
        let secret = secret || self.is_secret(real, edit);
        let changes = edit.changes.iter().zip(before).map(|(change, before)| Change {
            kind: change.kind,
            id: change.id,
            before,
            after: self.village.get(change.kind, change.id),
        });
        Edit::new(self.label(edit, secret), changes.collect())
    }

    /// Whether the edit is about something that is hidden.
    fn is_secret(&self, real: &Village, edit: &Edit) -> bool {
        let records = edit.changes.iter().flat_map(|change| {
            let both = [&change.before, &change.after];
            both.into_iter().flatten().map(|record| (change.id, record))
        });
        records.into_iter().any(|(id, record)| {
            self.people_of(real, record).next().is_some()
                || self.mask(real, id, record).as_ref() != Some(record)
        })
    }

    /// What must not be said of this, wherever it stands; nothing if all may.
    fn secrets_of(&self, real: &Village, id: Id, asset: &Asset, tell: Tell) -> Option<Secrets> {
        if self.is_hidden(asset) {
            Some(self.all_secrets_of(real, id, asset, tell))
        } else {
            secret_ways(asset, self.today, &self.purposes)
        }
    }

    /// What must not be said of somebody of whom nothing may, with what they were called before.
    fn all_secrets_of(&self, real: &Village, id: Id, asset: &Asset, tell: Tell) -> Secrets {
        let titles = self.mentions.titles();
        let mut secrets = secrets(asset, titles, tell);
        for name in self.called_before(real, id) {
            add_called(&mut secrets, name, titles);
        }
        secrets
    }

    fn drop(&mut self, kind: RecordKind, id: Id) {
        self.village.set(kind, id, None);
        self.sketches.remove(&(kind, id));
    }

    /// Takes the record over as it may be shown.
    fn put(&mut self, real: &Village, id: Id, record: AnyRecord, tell: Tell) {
        let kind = record.kind();
        if let AnyRecord::Asset(asset) = &record
            && self.is_hidden(asset)
        {
            let alias = self.numbers.alias(id, asset, real, tell);
            self.sketches.remove(&(kind, id));
            let masked = Arc::new(person::masked(asset, &alias));
            return self.village.set(kind, id, Some(AnyRecord::Asset(masked)));
        }
        if self.is_withheld(real, &record) {
            return self.drop(kind, id);
        }
        let mut sketch = Sketch::default();
        let record = self.as_reached(id, record, &mut sketch);
        let scrubbed = self.scrubbed(real, &record, &mut sketch);
        if sketch.is_empty() {
            self.sketches.remove(&(kind, id));
        } else {
            self.sketches.insert((kind, id), sketch.done());
        }
        let shown = self.told_by_role(real, scrubbed.unwrap_or(record));
        // What looks the same already is shared with the real village.
        if self.village.get(kind, id).as_ref() != Some(&shown) {
            self.village.set(kind, id, Some(shown));
        }
    }

    /// The record as it may be shown, a hidden person left as they are called now.
    fn mask(&self, real: &Village, id: Id, record: &AnyRecord) -> Option<AnyRecord> {
        match record {
            AnyRecord::Asset(asset) if self.is_hidden(asset) => self.village.get(RecordKind::Asset, id),
            _ if self.is_withheld(real, record) => None,
            _ => {
                let mut sketch = Sketch::default();
                let record = self.as_reached(id, record.clone(), &mut sketch);
                let scrubbed = self.scrubbed(real, &record, &mut sketch);
                Some(self.told_by_role(real, scrubbed.unwrap_or(record)))
            }
        }
    }

    /// Whether the record is not shown at all.
    fn is_withheld(&self, real: &Village, record: &AnyRecord) -> bool {
        match record {
            AnyRecord::Story(story) => story.audience == Audience::WorkingGroup,
            AnyRecord::Answer(_) => self.people_of(real, record).next().is_some(),
            _ => false,
        }
    }

    /// The record without what its texts must not say; nothing if they say none of that.
    fn scrubbed(&self, real: &Village, record: &AnyRecord, sketch: &mut Sketch) -> Option<AnyRecord> {
        let own = matches!(record, AnyRecord::Asset(asset) if asset.kind.consent().is_some());
        // Who asks for what is kept of them is shown what is said of them there.
        let for_others = self.ways.as_ref().is_some_and(|ways| !ways.is_own());
        let of_thing = !own && for_others && record.kind() == RecordKind::Asset;
        // Most records say nothing, and need not know of whom.
        let mut close: Option<Mentions> = None;
        let mut scrubbed: Option<AnyRecord> = self.of_then(real, record);
        for (info, value) in record.fields() {
            if is_nobodys(record.kind(), info.name) || !is_text(value.shape()) || value.is_empty() {
                continue;
            }
            let writing = |text: &str| match writing(info.name, text) {
                Writing::Contact if own => Writing::OwnContact,
                writing => writing,
            };
            let close = close.get_or_insert_with(|| self.close(real, record));
            let (mut found, mut withheld) = (false, false);
            value.rows(&mut |cells| {
                for cell in cells {
                    let text = cell.as_str();
                    let told = self.mentions.replaced(text, writing(text), sketch);
                    let said = told.as_deref().unwrap_or(text);
                    let names = || of_thing && names_somebody(said);
                    let left = !own && for_others && info.name == "remarks";
                    withheld |= left && (reaches_somebody(text) || names());
                    let told = told.filter(|told| !(own && is_own(info.name) && self.is_whole(text, told)));
                    found |= told.is_some() || close.replaced(text, Writing::Contact, sketch).is_some();
                }
            });
            if !found && !withheld {
                continue;
            }
            let told = |text: &str| {
                let replaced = |by: &Mentions, text: &str, how| {
                    let told = by.replaced(text, how, &mut Sketch::default());
                    told.unwrap_or_else(|| text.to_owned())
                };
                let told = replaced(&self.mentions, text, writing(text));
                replaced(close, &told, Writing::Contact)
            };
            let json = if withheld || is_contact(info.name) && !(own && is_own(info.name)) {
                // A role is no number: nobody could call it, and a program would take it for one.
                empty(value.shape())
            } else {
                every_text(value.to_json(), &told)
            };
            if let Some(value) = scrubbed
                .get_or_insert_with(|| record.clone())
                .value_mut(info.name)
                && value.take_json(&json).is_err()
            {
                // What cannot be told otherwise is not told.
                let _taken = value.take_json(&empty(value.shape()));
            }
        }
        scrubbed
    }

    /// Whether the text is nothing but what must not be said: somebody who agreed may have the name or
    /// the phone number of somebody who did not.
    fn is_whole(&self, text: &str, told: &str) -> bool {
        let first = self
            .mentions
            .replaced(text, Writing::Prose, &mut Sketch::default());
        first.as_deref() == Some(told) && self.mentions.is_instead(told)
    }

    /// Whether nothing of this person may be shown but role and kern.
    fn is_hidden(&self, asset: &Asset) -> bool {
        match self.listing {
            true => Consent::of(asset).is_some_and(|consent| !consent.is_given(self.today)),
            false => is_hidden(asset, self.today, &self.purposes),
        }
    }
}
