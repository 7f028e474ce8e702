//! What the person is called and was called once, and by what else they can be known: as it is now, in the history
//! and in a copy.

use std::collections::{BTreeSet, HashSet};

use crate::domain::asset::Asset;
use crate::domain::privacy::accounts::{Said, accounts_of, joined_of};
use crate::domain::privacy::alone::Row;
use crate::domain::privacy::erasure::Erasure;
use crate::domain::privacy::erasure::spellings::Spellings;
use crate::domain::privacy::forms_of_name::{spellings_of, with_y};
use crate::domain::privacy::houses::stem;
use crate::domain::privacy::mentions::{Mentions, folded, words_of};
use crate::domain::privacy::part::{Beside, Part, telling};
use crate::domain::privacy::secrets::Secrets;
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};

/// What is somebody else's, so that it does not tell of the person by itself.
#[derive(Debug, Clone, Default)]
pub(super) struct Taken {
    /// Words of names, as they are looked for.
    parts: HashSet<String>,
    /// First letters and a name, as in an address for mail.
    accounts: HashSet<String>,
}

impl Erasure {
    /// Takes note of what others are called who are here.
    pub(super) fn learn_others(&mut self) {
        let others = self.present.iter();
        let others = others.filter(|(id, _)| !self.decisions.people.contains(id));
        for (_, other) in others.filter(|(_, asset)| asset.kind.consent().is_some()) {
            let parts = Part::of(&other.name, &self.titles);
            self.taken.parts.extend(parts.iter().map(Part::key));
            self.taken.accounts.extend(accounts_of(&other.name, Said::Letter));
        }
    }

    /// Adds what somebody is or was called, or is called in a copy, and how they can be or could be reached.
    pub fn learn(&mut self, asset: &Asset) {
        self.learn_name(&asset.name);
        self.learn_home(asset);
        self.sure.add_words(&asset.email);
        self.sure.add_phone(&asset.phone);
        let website = asset.website.trim().trim_end_matches('/');
        let site = website.split_once("://").map_or(website, |(_, site)| site);
        let site = site.strip_prefix("www.").unwrap_or(site);
        if site.contains('.') {
            self.sure.add_words(site);
        }
        let longest = |row: &Row| row.iter().max_by_key(|word| word.len()).cloned();
        self.keys.extend(self.sure.words.iter().filter_map(longest));
        let houses = self.sure.houses.iter().map(|house| stem(house).to_owned());
        self.keys.extend(houses);
        let Secrets {
            words,
            digits,
            nearby,
            ..
        } = &mut self.sure;
        dedup(words);
        dedup(digits);
        dedup(nearby);
        let sure = &self.sure;
        look_for(&mut self.sought, |secrets| secrets.clone_from(sure));
    }

    pub(super) fn learn_name(&mut self, name: &str) {
        if !self.names.insert(name.to_lowercase()) {
            return;
        }
        self.keys.insert(name.to_lowercase());
        let nearly = self.nearly_called(name);
        for spelling in spellings_of(name) {
            let is_other = spelling != name;
            self.learn_whole(&spelling, is_other && !nearly.is_empty());
            self.learn_parts(&spelling, is_other, &nearly);
            self.learn_letters(&spelling);
        }
    }

    /// The whole name, as it is spelled somewhere; in doubt where somebody else may be called so.
    fn learn_whole(&mut self, name: &str, is_doubtful: bool) {
        let is_whole = !telling(name, &|_| false).is_empty() && words_of(name).nth(1).is_some();
        let mut spellings = match is_whole {
            true => self.spellings(name),
            false => Spellings::default(),
        };
        look_for(&mut self.in_full, |secrets| {
            secrets.words.extend(spellings.own.iter().cloned());
            secrets.words.extend(spellings.shared.iter().cloned());
            dedup(&mut secrets.words);
        });
        if is_doubtful {
            spellings.shared.append(&mut spellings.own);
            spellings.has_namesake = true;
        }
        self.sure.words.extend(spellings.own);
        let (accounts, joined) = (accounts_of(name, Said::Whole), joined_of(name));
        if spellings.has_namesake {
            for mentions in [&mut self.close, &mut self.namesake] {
                look_for(mentions, |secrets| {
                    secrets.accounts.extend(accounts.clone());
                    secrets.joined.extend(joined.clone());
                });
            }
        } else {
            self.sure.accounts.extend(accounts);
            self.sure.joined.extend(joined);
        }
        if !is_doubtful {
            let accounts = accounts_of(name, Said::Letter).into_iter();
            let own = accounts.filter(|account| !self.taken.accounts.contains(account));
            self.sure.accounts.extend(own);
        }
        for mentions in [&mut self.close, &mut self.namesake] {
            look_for(mentions, |secrets| {
                secrets.words.extend(spellings.shared.clone());
                dedup(&mut secrets.words);
            });
        }
    }

    /// The words of the name, as it is spelled somewhere. A word that somebody else has says who is meant with another
    /// one beside it, and one in another spelling with a title before it too.
    fn learn_parts(&mut self, name: &str, is_other: bool, nearly: &BTreeSet<String>) {
        let parts = Part::of(name, &self.titles);
        let is_taken = |part: &Part| {
            let spellings = match is_other {
                true => spellings_of(&part.name),
                false => vec![part.name.as_str().into()],
            };
            let mut keys = spellings.iter().map(|name| folded(name));
            keys.any(|key| self.taken.parts.contains(&key))
        };
        let mut sure = Vec::new();
        for (at, part) in parts.iter().enumerate() {
            if nearly.contains(&with_y(&part.name)) || self.parts.contains(&part.key()) && is_other {
                continue;
            }
            let is_end = at == 0 || at + 1 == parts.len();
            sure.extend(match (is_taken(part), is_other) {
                (false, false) => Some(part.clone()),
                (false, true) => Some(part.only_with(Beside::Title)),
                (true, _) if is_end => Some(part.only_with(Beside::Name)),
                (true, _) => None,
            });
        }
        self.sure.parts.extend(sure);
        look_for(&mut self.close, |secrets| secrets.parts.extend(parts.clone()));
        look_for(&mut self.namesake, |secrets| {
            secrets.parts.extend(parts.clone());
            secrets.accounts.extend(accounts_of(name, Said::Word));
        });
        self.keys.extend(parts.iter().map(Part::key));
        self.parts.extend(parts.iter().map(Part::key));
    }

    fn learn_home(&mut self, asset: &Asset) {
        let is_theirs = !self.is_of_others(&asset.address);
        let spot = self.spot_of(asset);
        self.sure.spots.extend(spot);
        if is_theirs {
            self.sure.add_house(&asset.address);
        }
        let is_of_a_house = is_of_a_house(&asset.postcode);
        look_for(&mut self.close, |secrets| {
            secrets.add_house(&asset.address);
            if is_of_a_house {
                secrets.add_postcode(&asset.postcode);
            }
        });
        if is_of_a_house && is_theirs && asset.postcode.contains(char::is_alphabetic) {
            look_for(&mut self.coded, |secrets| secrets.add_postcode(&asset.postcode));
        }
    }

    /// Takes somebody of earlier for the same person if they are no longer here, and have the same name or were joined
    /// with one of them, whatever they were called then. Says whether that is new.
    pub fn recognise(&mut self, id: Id, asset: &Asset, was_joined: bool) -> bool {
        if self.is_gone(RecordKind::Asset, id) {
            self.learn(asset);
            return false;
        }
        let is_theirs = was_joined || self.names.contains(&asset.name.to_lowercase());
        let is_new = asset.kind.consent().is_some() && is_theirs && !self.present.contains_key(&id);
        if is_new {
            self.decisions.people.insert(id);
            self.learn(asset);
        }
        is_new
    }

    /// Once more names are known: what may be called after the person as they were called earlier may be about them.
    pub fn look_at_names_again(&mut self) {
        let named = self
            .present
            .iter()
            .map(|(id, asset)| (*id, Asset::wrap(asset.clone())));
        let named: Vec<(Id, AnyRecord)> = named
            .filter(|(id, record)| !self.is_gone(RecordKind::Asset, *id) && self.may_be_called_after(record))
            .collect();
        for (id, record) in named {
            self.namesake.cover(id, &record, None);
        }
    }
}

/// Adds to what is looked for.
fn look_for(mentions: &mut Mentions, add: impl FnOnce(&mut Secrets)) {
    let known = mentions.of(Id::ONLY);
    let mut secrets = known.cloned().unwrap_or_default();
    add(&mut secrets);
    if known != Some(&secrets) {
        mentions.put(Id::ONLY, Some(secrets));
    }
}

/// Four digits make a postcode that of a few houses.
fn is_of_a_house(postcode: &str) -> bool {
    postcode.contains(|sign: char| sign.is_ascii_digit())
}

fn dedup<T: Ord>(list: &mut Vec<T>) {
    list.sort();
    list.dedup();
}
