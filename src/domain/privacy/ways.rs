//! How people can be reached, taken out of every text that is given out on paper or in a file: of those in the
//! inventory, and of whoever else is written about in it.

use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::privacy::mentions::{Mentions, Secrets, Writing};
use crate::domain::privacy::others::leave_few_out;
use crate::domain::privacy::person::{LEFT_OUT, ways_to};
use crate::domain::privacy::sketch::Sketch;
use crate::domain::privacy::strangers::Known;
use crate::domain::privacy::{Masked, Tell, is_contact, is_nobodys, is_text, reaches_somebody, retell};
use crate::domain::purpose::{PurposeWords, may_be_reached};
use crate::domain::record::{AnyRecord, RecordKind};
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
}

impl Masked {
    /// The village for a page, and the same with what the rules count: what may be shown to everybody, with no way
    /// to reach anybody in its texts whom the page is not for.
    pub fn for_page(real: &Village, reach: Reach, tell: Tell) -> (Village, Village) {
        let purposes = PurposeWords::of(tell);
        let ways = Ways::of(real, &|asset| {
            reach != Reach::Nobody && may_be_reached(asset, &purposes)
        });
        let mut masked = Self::made(&ways.out_of_texts(real), reach == Reach::Listed, tell);
        leave_few_out(&mut masked.village);
        let counted = masked.counted(real);
        (masked.village, counted)
    }
}

/// What must not be told of how to reach people, and what may.
pub(super) struct Ways {
    people: Mentions,
    known: Known,
}

impl Ways {
    /// Of this village, in which places, clubs and these people may be reached; where people live is never told.
    pub(super) fn of(real: &Village, may: &dyn Fn(&Asset) -> bool) -> Self {
        let mut ways = Self {
            people: Mentions::default(),
            known: Known::default(),
        };
        for (id, asset) in &real.assets {
            if asset.kind.consent().is_none() {
                ways.known.add(asset);
                continue;
            }
            let mut secrets = home(asset);
            if may(asset) {
                ways.known.add(asset);
            } else {
                add_reach(&mut secrets, asset);
            }
            ways.people.put(*id, Some(secrets));
        }
        ways
    }

    /// The village without these in its texts; what says how to reach somebody in a field of its own stays.
    pub(super) fn out_of_texts(&self, real: &Village) -> Village {
        let mut village = real.clone();
        self.leave(&mut village, false);
        village
    }

    /// Takes them out of every text. A place keeps its own address and website, though somebody may live there or
    /// have the same.
    pub(super) fn leave_out(&self, village: &mut Village) {
        self.leave(village, true);
    }

    fn leave(&self, village: &mut Village, contacts: bool) {
        for kind in RecordKind::VARIANTS {
            let records: Vec<_> = village.all(*kind).collect();
            for (id, record) in records {
                if let Some(without) = self.without(&record, contacts) {
                    village.set(*kind, id, Some(without));
                }
            }
        }
    }

    /// The text without these; nothing if none of them is in it.
    fn told(&self, text: &str) -> Option<String> {
        let known = self.known.only(text);
        self.of_people(known.as_deref().unwrap_or(text)).or(known)
    }

    /// The same of people in the inventory alone: a field for it may hold any other number.
    fn of_people(&self, text: &str) -> Option<String> {
        self.people
            .replaced(text, Writing::Contact, &mut Sketch::default())
    }

    /// The record without these; nothing if none of them is in it.
    fn without(&self, record: &AnyRecord, contacts: bool) -> Option<AnyRecord> {
        let of_nobody = matches!(record, AnyRecord::Asset(asset) if asset.kind.consent().is_none());
        let mut without: Option<AnyRecord> = None;
        for (info, value) in record.fields() {
            let own = match is_contact(info.name) {
                true => !contacts || ["address", "postcode", "website"].contains(&info.name),
                // Such a note is not shown at all, for who it is of may stand there as well.
                false => info.name == "remarks" && of_nobody,
            };
            if is_nobodys(record.kind(), info.name) || !is_text(value.shape()) || value.is_empty() {
                continue;
            }
            let mut found = false;
            value.rows(&mut |cells| {
                for text in cells.iter().map(|cell| cell.as_str()) {
                    let left = own && (is_contact(info.name) || reaches_somebody(text));
                    let told = if is_contact(info.name) {
                        self.of_people(text)
                    } else {
                        self.told(text)
                    };
                    found |= !left && told.is_some();
                }
            });
            if !found {
                continue;
            }
            let without = without.get_or_insert_with(|| record.clone());
            retell(without, info.name, &|text| {
                self.told(text).unwrap_or_else(|| text.to_owned())
            });
        }
        without
    }
}

/// Where somebody lives.
fn home(asset: &Asset) -> Secrets {
    let mut home = Secrets::of(LEFT_OUT);
    // One word, as the name of a street, says nothing of who lives there.
    let has_number = |text: &str| text.contains(|sign: char| sign.is_ascii_digit());
    if has_number(&asset.address) {
        home.add_words(&asset.address);
        let street = asset.address.split(',').next().unwrap_or_default();
        if has_number(street) {
            home.add_words(street);
        }
    }
    let postcode: String = asset.postcode.split_whitespace().collect();
    if postcode.len() == 6 && postcode.is_ascii() {
        home.add_words(&postcode);
        home.add_words(&format!("{} {}", &postcode[..4], &postcode[4..]));
    }
    home
}

/// How somebody can be called, written to or looked up.
fn add_reach(secrets: &mut Secrets, asset: &Asset) {
    let reach = ways_to(asset);
    secrets.words.extend(reach.words);
    secrets.digits.extend(reach.digits);
    let website = asset.website.trim().trim_end_matches('/');
    let site = website.split_once("://").map_or(website, |(_, site)| site);
    let site = site.strip_prefix("www.").unwrap_or(site);
    if site.contains('.') {
        secrets.add_words(site);
    }
}
