//! How people can be reached, taken out of every text that is given out on paper or in a file, or shown to everybody:
//! of those in the inventory, and of whoever else is written about in it.

use std::sync::Arc;

use jiff::civil::Date;
use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::privacy::homes::{WHERE, houses_at};
use crate::domain::privacy::mentions::{Mentions, Writing};
use crate::domain::privacy::others::leave_few_out;
use crate::domain::privacy::person::{LEFT_OUT, leave_empty, unreached, unwritten, ways_to};
use crate::domain::privacy::secrets::Secrets;
use crate::domain::privacy::sketch::Sketch;
use crate::domain::privacy::spots::Spot;
use crate::domain::privacy::strangers::Known;
use crate::domain::privacy::{Masked, Tell, is_contact, is_nobodys, is_text, reaches_somebody, retell};
use crate::domain::purpose::{PurposeWords, may_be_called_alone, may_be_reached};
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::village::Village;

/// Whom a page says how to reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Places and clubs alone.
    Nobody,
    /// Also people who do something, and agreed to being called for it.
    WhoAgreed,
    /// The same on a list of whom to call: there a yes to that list alone is enough to be named too.
    Listed,
    /// Places, clubs and this person, whose own page it is: also where they live.
    Own(Id),
}

impl Masked {
    /// The record without how to reach somebody whose yes was to something else, and without where anybody lives: a yes
    /// to a name or a number is none to a home.
    pub(super) fn as_reached(&self, id: Id, record: AnyRecord, sketch: &mut Sketch) -> AnyRecord {
        let record = match record {
            AnyRecord::Asset(asset) if !may_be_reached(&asset, self.today, &self.purposes) => {
                AnyRecord::Asset(Arc::new(unreached(&asset)))
            }
            AnyRecord::Asset(asset) if asset.kind.consent().is_some() => {
                let calls_alone = may_be_called_alone(&asset, &self.purposes);
                let reached = if calls_alone {
                    unwritten(&asset)
                } else {
                    Asset::clone(&asset)
                };
                AnyRecord::Asset(Arc::new(self.without_home(id, reached)))
            }
            AnyRecord::Asset(asset) => match self.homes.out_of_house(id, &asset) {
                Some(without) => AnyRecord::Asset(Arc::new(without)),
                None => AnyRecord::Asset(asset),
            },
            record => record,
        };
        let ways = self.ways.as_ref();
        let without = ways.and_then(|ways| ways.out_of_texts(id, &record, sketch));
        without.unwrap_or(record)
    }

    /// The person without where they live, unless it is their own page.
    fn without_home(&self, id: Id, mut asset: Asset) -> Asset {
        if self.ways.as_ref().is_none_or(|ways| ways.reach != Reach::Own(id)) {
            leave_empty(&mut asset, &WHERE);
        }
        asset
    }

    /// The village for a page, and the same with what the rules count: what may be shown to everybody, with no way
    /// to reach anybody in its texts whom the page is not for.
    pub fn for_page(real: &Village, reach: Reach, today: Date, tell: Tell) -> (Village, Village) {
        let mut masked = Self::made(real, real, reach == Reach::Listed, Some(reach), today, tell);
        leave_few_out(&mut masked.village);
        let counted = masked.counted(real);
        (masked.village, counted)
    }
}

/// What must not be told of how to reach people, and what may. It follows the village edit by edit.
#[derive(Debug, Clone)]
pub(super) struct Ways {
    reach: Reach,
    today: Date,
    people: Mentions,
    known: Known,
}

impl Ways {
    /// Of this village, in which places, clubs and these people may be reached; where people live is never told.
    pub(super) fn of(real: &Village, reach: Reach, today: Date, purposes: &PurposeWords) -> Self {
        let mut ways = Self {
            reach,
            today,
            people: Mentions::default(),
            known: Known::default(),
        };
        for (id, asset) in &real.assets {
            ways.put(*id, Some(asset), purposes);
        }
        ways
    }

    /// From now on this is how it can be reached; `None`: it has been taken out, and may still be named elsewhere.
    /// Answers with where texts may have to be told otherwise than before.
    pub(super) fn put(&mut self, id: Id, asset: Option<&Asset>, purposes: &PurposeWords) -> Vec<Sketch> {
        let is_person = asset.is_some_and(|asset| asset.kind.consent().is_some());
        let own = self.reach == Reach::Own(id);
        let may = asset.is_some_and(|asset| {
            !is_person || own || (self.reach != Reach::Nobody && may_be_reached(asset, self.today, purposes))
        });
        let mut probes = self.known.put(id, asset.filter(|_| may));
        if self.is_own() {
            self.known.put_home(id, asset.filter(|_| may));
        }
        let Some(asset) = asset else { return probes };
        let secrets = (is_person && !own).then(|| {
            let mut secrets = home(asset);
            if !may {
                add_reach(&mut secrets, asset);
            }
            secrets
        });
        let old = self.people.of(id);
        if old != secrets.as_ref() {
            probes.extend(Secrets::between(old, secrets.as_ref()));
            self.people.put(id, secrets);
        }
        probes
    }

    /// From now on nothing is told of how to reach somebody who is gone, or where they lived; `None`: they are taken for
    /// somebody else.
    pub(super) fn put_departed(&mut self, id: Id, asset: Option<&Asset>) -> Vec<Sketch> {
        let secrets = asset.map(|asset| {
            let mut secrets = home(asset);
            add_reach(&mut secrets, asset);
            secrets
        });
        let old = self.people.of(id);
        if old == secrets.as_ref() {
            return Vec::new();
        }
        let probes = Secrets::between(old, secrets.as_ref());
        self.people.put(id, secrets);
        probes
    }

    /// Who and what there can be reached so, and may be.
    pub(super) fn owners_of(&self, way: &str) -> impl Iterator<Item = Id> + '_ {
        self.known.owners_of(way)
    }

    /// Whether it is all for somebody's own page.
    pub(super) fn is_own(&self) -> bool {
        matches!(self.reach, Reach::Own(_))
    }

    /// Takes them out of every text. A place keeps its own address and website, though somebody may live there or
    /// have the same.
    pub(super) fn leave_out(&self, village: &mut Village) {
        for kind in RecordKind::VARIANTS {
            let records: Vec<_> = village.all(*kind).collect();
            for (id, record) in records {
                if let Some(without) = self.without(id, &record, true, &mut Sketch::default()) {
                    village.set(*kind, id, Some(without));
                }
            }
        }
    }

    /// The record without these in its texts; what says how to reach somebody in a field of its own stays. Nothing if
    /// none of them is in it.
    pub(super) fn out_of_texts(&self, id: Id, record: &AnyRecord, sketch: &mut Sketch) -> Option<AnyRecord> {
        self.without(id, record, false, sketch)
    }

    /// The text without these; nothing if none of them is in it.
    pub(super) fn told(&self, text: &str, sketch: &mut Sketch) -> Option<String> {
        self.told_to(None, text, sketch)
    }

    /// The same of a text about somebody of this name, whose own page it stands on: a number there that is of nobody
    /// else who is known, and beside which nobody else is named, is theirs.
    fn told_to(&self, own: Option<&str>, text: &str, sketch: &mut Sketch) -> Option<String> {
        let homes = || self.known.without_homes(text, own);
        let homes = self.is_own().then(homes).flatten();
        let ways = self.known.only(homes.as_deref().unwrap_or(text), own);
        let Some(known) = ways.or(homes) else {
            return self.of_people(text, sketch);
        };
        // What is left out may be told once it is that of a club.
        self.of_people(text, sketch);
        self.of_people(&known, sketch).or(Some(known))
    }

    /// The same of people in the inventory alone: a field for it may hold any other number.
    fn of_people(&self, text: &str, sketch: &mut Sketch) -> Option<String> {
        self.people.replaced(text, Writing::Contact, sketch)
    }

    /// The record without these, also in the fields for how to reach it; nothing if none of them is in it.
    fn without(&self, id: Id, record: &AnyRecord, contacts: bool, sketch: &mut Sketch) -> Option<AnyRecord> {
        let own = match record {
            AnyRecord::Asset(asset) if self.reach == Reach::Own(id) => Some(&*asset.name),
            _ => None,
        };
        let of_nobody = matches!(record, AnyRecord::Asset(asset) if asset.kind.consent().is_none());
        let mut without: Option<AnyRecord> = None;
        for (info, value) in record.fields() {
            let contact = is_contact(info.name);
            let keeps = contact && (!contacts || ["address", "postcode", "website"].contains(&info.name));
            if keeps || is_nobodys(record.kind(), info.name) || !is_text(value.shape()) || value.is_empty() {
                continue;
            }
            let mut found = false;
            value.rows(&mut |cells| {
                for text in cells.iter().map(|cell| cell.as_str()) {
                    let told = match contact {
                        true => self.of_people(text, sketch),
                        false => self.told_to(own, text, sketch),
                    };
                    // Such a note is not shown at all, for who it is of may stand there as well; to whom it is about it
                    // is, without the others.
                    let noted = info.name == "remarks" && of_nobody && !self.is_own();
                    let left = noted && reaches_somebody(text);
                    found |= !left && told.is_some();
                }
            });
            if !found {
                continue;
            }
            let without = without.get_or_insert_with(|| record.clone());
            retell(without, info.name, &|text| {
                let told = self.told_to(own, text, &mut Sketch::default());
                told.unwrap_or_else(|| text.to_owned())
            });
        }
        without
    }
}

/// Where somebody lives.
fn home(asset: &Asset) -> Secrets {
    let mut home = Secrets::of(LEFT_OUT);
    home.add_house(&asset.address);
    home.houses.extend(houses_at(asset));
    home.spots.extend(Spot::of(asset));
    let postcode: String = asset.postcode.split_whitespace().collect();
    if postcode.len() == 6 && postcode.is_ascii() {
        home.add_postcode(&postcode);
    }
    home
}

/// How somebody can be called, written to or looked up.
fn add_reach(secrets: &mut Secrets, asset: &Asset) {
    let reach = ways_to(asset);
    secrets.words.extend(reach.words);
    secrets.digits.extend(reach.digits);
    secrets.nearby.extend(reach.nearby);
    let website = asset.website.trim().trim_end_matches('/');
    let site = website.split_once("://").map_or(website, |(_, site)| site);
    let site = site.strip_prefix("www.").unwrap_or(site);
    if site.contains('.') {
        secrets.add_words(site);
    }
}
