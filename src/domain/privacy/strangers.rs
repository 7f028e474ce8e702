//! Phone numbers, addresses for mail and numbers that look like a BSN in a text, whoever they are of: somebody who is
//! not in the inventory cannot be asked.

use std::collections::HashMap;
use std::ops::Range;

use crate::domain::asset::Asset;
use crate::domain::fold::fold;
use crate::domain::privacy::houses::{homes_in, house_of};
use crate::domain::privacy::mentions::{PHONE, folded, words_of};
use crate::domain::privacy::person::LEFT_OUT;
use crate::domain::privacy::phones::OWN_DIGITS;
use crate::domain::privacy::sketch::Sketch;
use crate::domain::privacy::spelled::{as_mail, spelled_in};
use crate::domain::privacy::within::{BETWEEN, GLUED};
use crate::domain::record::Id;
use crate::domain::special::bsns_at;

/// The most signs between two digits of one number.
const APART: usize = 3;

/// The numbers and addresses that may be told, of places and clubs for example.
#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    /// By what is the same however it is written, how many have it.
    owners: HashMap<String, usize>,
    /// What each of them gave.
    given: HashMap<Id, Vec<String>>,
    /// In which house each of them is.
    houses: HashMap<Id, String>,
}

impl Known {
    /// This one may be called and written to, and nothing else of it; `None`: in no way any more. Answers with where
    /// texts may have to be told otherwise than before.
    pub fn put(&mut self, id: Id, asset: Option<&Asset>) -> Vec<Sketch> {
        let new = asset.map(ways_of).unwrap_or_default();
        if self.given.get(&id).map_or(new.is_empty(), |old| *old == new) {
            return Vec::new();
        }
        let old = self.given.remove(&id).unwrap_or_default();
        for key in old.iter().filter_map(|way| key(way)) {
            if let Some(owners) = self.owners.get_mut(&key) {
                *owners = owners.saturating_sub(1);
            }
        }
        for key in new.iter().filter_map(|way| key(way)) {
            *self.owners.entry(key).or_default() += 1;
        }
        let probes = old.iter().chain(&new).filter_map(|way| probe(way)).collect();
        if !new.is_empty() {
            self.given.insert(id, new);
        }
        probes
    }

    pub fn has(&self, way: &str) -> bool {
        let owners = key(way).and_then(|key| self.owners.get(&key));
        owners.is_some_and(|owners| 0 < *owners)
    }

    /// Who or what can be reached so.
    pub fn owners_of(&self, way: &str) -> impl Iterator<Item = Id> + '_ {
        // Most are of nobody, which is seen sooner.
        let sought = key(way).filter(|_| self.has(way));
        let has = move |given: &[String]| sought.is_some() && given.iter().any(|way| key(way) == sought);
        let owners = self.given.iter().filter(move |(_, given)| has(given));
        owners.map(|(id, _)| *id)
    }

    /// The text without any other number or address; nothing if there is none in it. One in a text about somebody of
    /// this name is their own, unless somebody else is named beside it.
    pub fn only(&self, text: &str, own: Option<&str>) -> Option<String> {
        let mut told = String::new();
        let mut end = 0;
        for place in reaching(text) {
            let is_own = own.is_some_and(|name| !names_another(text, &place, name));
            if !is_own && !self.has(&text[place.clone()]) {
                told.push_str(&text[end..place.start]);
                told.push_str(LEFT_OUT);
                end = place.end;
            }
        }
        (0 < end).then(|| told + &text[end..])
    }
}

impl Known {
    /// This one may be found in its house; `None`: nowhere any more.
    pub fn put_home(&mut self, id: Id, asset: Option<&Asset>) {
        match asset.and_then(|asset| house_of(&asset.address)) {
            Some(house) => self.houses.insert(id, house),
            None => self.houses.remove(&id),
        };
    }

    /// The text without any house that is not known, as on the page of somebody; nothing if there is none in it. One in
    /// a text about them is their own, unless somebody else is named beside it.
    pub fn without_homes(&self, text: &str, own: Option<&str>) -> Option<String> {
        let mut told = String::new();
        let mut end = 0;
        for (place, keys) in homes_in(text) {
            let is_own = own.is_some_and(|name| !names_another(text, &place, name));
            let known = || self.houses.values().any(|house| keys.contains(house));
            if end <= place.start && !is_own && !known() {
                told.push_str(&text[end..place.start]);
                told.push_str(LEFT_OUT);
                end = place.end;
            }
        }
        (0 < end).then(|| told + &text[end..])
    }
}

/// Whether the sentence around this place seems to name somebody else than of this name: with a capital within the
/// sentence, where that is no street.
fn names_another(text: &str, place: &Range<usize>, name: &str) -> bool {
    let own: Vec<String> = words_of(name).map(|word| folded(&name[word])).collect();
    let ends = |sign: char| matches!(sign, '\n' | ';' | '!' | '?');
    let before = &text[..place.start];
    let start = before
        .rfind(ends)
        .max(before.rfind(". "))
        .map_or(0, |end| end + 1);
    let behind = &text[place.end..];
    let end = behind.find(ends).into_iter().chain(behind.find(". ")).min();
    let sentence = &text[start..place.end + end.unwrap_or(behind.len())];
    words_of(sentence).skip(1).any(|word| {
        let written = &sentence[word.clone()];
        let is_name = written.starts_with(char::is_uppercase) && written.contains(char::is_lowercase);
        let is_street = sentence[word.end..]
            .strip_prefix(' ')
            .is_some_and(|next| next.starts_with(|sign: char| sign.is_ascii_digit()));
        is_name && !is_street && !own.contains(&folded(written))
    })
}

/// How this one can be called and written to.
fn ways_of(asset: &Asset) -> Vec<String> {
    let texts = [&*asset.phone, &*asset.email];
    let found = texts
        .into_iter()
        .flat_map(|text| ways_at(text).into_iter().map(|place| text[place].to_owned()));
    let mut ways: Vec<String> = found.collect();
    // In the field for it every number is one, also a short one.
    if !asset.phone.is_empty() && !asset.phone.contains('@') {
        ways.push(asset.phone.to_string());
    }
    ways
}

/// What is the same of a number or an address for mail, however it is written.
fn key(way: &str) -> Option<String> {
    match as_mail(way) {
        Some(mail) => Some(format!("@{}", fold(&mail))),
        None => same_number(way),
    }
}

/// Where this may stand.
fn probe(way: &str) -> Option<Sketch> {
    let mut probe = Sketch::default();
    if as_mail(way).is_some() {
        words_of(way).for_each(|place| probe.add(&folded(&way[place])));
    } else {
        let number = same_number(way).filter(|number| PHONE <= number.len())?;
        probe.add_digits(&number);
    }
    Some(probe)
}

/// The digits by which a number is the same, however it is written.
pub(super) fn same_number(way: &str) -> Option<String> {
    let digits: String = way.chars().filter(char::is_ascii_digit).collect();
    let start = digits.len().saturating_sub(OWN_DIGITS);
    (!digits.is_empty()).then(|| digits[start..].to_owned())
}

/// Where phone numbers, addresses for mail and what looks like a BSN stand.
fn reaching(text: &str) -> Vec<Range<usize>> {
    let mut places = ways_at(text);
    let bsns = bsns_at(text).into_iter();
    let others: Vec<_> = bsns
        .filter(|bsn| {
            places
                .iter()
                .all(|way| way.end <= bsn.start || bsn.end <= way.start)
        })
        .collect();
    if !others.is_empty() {
        places.extend(others);
        places.sort_by_key(|place| place.start);
    }
    places
}

/// Where phone numbers and addresses for mail stand.
fn ways_at(text: &str) -> Vec<Range<usize>> {
    let mut ways = Vec::new();
    let mut free = 0;
    let mut spelled = spelled_in(text).map(|spelled| spelled.place).peekable();
    for (start, sign) in text.char_indices() {
        if start < free {
            continue;
        }
        if let Some(place) = spelled.next_if(|place| place.start <= start) {
            if free <= place.start {
                free = place.end;
                ways.push(place);
            }
            continue;
        }
        let found = match sign {
            '0'..='9' | '+' | '(' => phone_at(text, start).map(|end| start..end),
            '@' => mail_around(text, start).filter(|place| free <= place.start),
            _ => None,
        };
        if let Some(place) = found {
            free = place.end;
            ways.push(place);
        }
    }
    ways
}

/// Where phone numbers stand.
pub(super) fn phones_at(text: &str) -> Vec<Range<usize>> {
    let mut ways = ways_at(text);
    ways.retain(|place| as_mail(&text[place.clone()]).is_none());
    ways
}

/// The address for mail around this sign.
pub(super) fn mail_around(text: &str, at: usize) -> Option<Range<usize>> {
    let own = |sign: char| sign.is_alphanumeric() || "._%+-".contains(sign);
    let host = |sign: char| sign.is_alphanumeric() || ".-".contains(sign);
    let before = &text[..at];
    let name = before.trim_end_matches(own).len();
    let start = at - before[name..].trim_start_matches(['.', '-']).len();
    let behind = &text[at + 1..];
    let length = behind.len() - behind.trim_start_matches(host).len();
    let behind = behind[..length].trim_end_matches(['.', '-']);
    let whole = start < at && behind.split_once('.').is_some_and(|(name, _)| !name.is_empty());
    whole.then(|| start..at + 1 + behind.len())
}

/// Where the phone number ends that begins here.
fn phone_at(text: &str, start: usize) -> Option<usize> {
    let before = text[..start].chars().next_back();
    if before.is_some_and(|sign| sign.is_numeric() || sign == '+') {
        return None;
    }
    let glued = before.is_some_and(char::is_alphabetic);
    // "2026-05-12", "51.0123"
    let joined = before.is_some_and(|sign| "-./,:".contains(sign));
    if joined && text[..start - 1].ends_with(|sign: char| sign.is_ascii_digit()) {
        return None;
    }
    let plus = text[start..].starts_with('+');
    let is_digit = |sign: char| sign == '+' || sign.is_ascii_digit();
    if !text[start..].trim_start_matches('(').starts_with(is_digit) || text[start..].starts_with("((") {
        return None;
    }
    let (digits, ends) = digits_from(&text[start..]);
    let lengths = (0..ends.len()).rev().map(|last| (last + 1, ends[last]));
    for (length, end) in lengths {
        let place = &text[start..start + end];
        let behind = &text[start + end..];
        let joined = glued || behind.starts_with(char::is_alphabetic);
        let goes_on =
            behind.starts_with(char::is_numeric) || joined && (length < GLUED || is_in_mail(behind));
        let whole = !goes_on && place.contains(')') == place.contains('(');
        let number = is_number(&digits[..length], plus) || is_mobile(&digits[..length], place);
        if whole && number {
            let other = is_day_or_time(place) || is_account(&text[..start]) || is_money(&text[..start]);
            return (!other).then_some(start + end);
        }
    }
    None
}

/// Whether what goes on here is the name of an address for mail.
fn is_in_mail(behind: &str) -> bool {
    let own = |sign: char| sign.is_alphanumeric() || "._%+-".contains(sign);
    behind.trim_start_matches(own).starts_with('@')
}

/// The digits from here that may be of one number, and where each of them ends.
fn digits_from(text: &str) -> (String, Vec<usize>) {
    const MOST: usize = 17;
    let (mut digits, mut ends, mut apart) = (String::new(), Vec::new(), 0);
    for (place, sign) in text.char_indices() {
        match sign {
            '0'..='9' if ends.len() < MOST => {
                digits.push(sign);
                ends.push(place + 1);
                apart = 0;
            }
            '+' if place == 0 => {}
            sign if sign != '+' && BETWEEN.contains(sign) && apart < APART => apart += 1,
            _ => break,
        }
    }
    (digits, ends)
}

/// Whether these are the digits of a number in this country or another.
fn is_number(digits: &str, plus: bool) -> bool {
    let abroad = if plus {
        Some(digits)
    } else {
        digits.strip_prefix("00")
    };
    match abroad {
        Some(digits) => match digits.strip_prefix("31") {
            Some(rest) => rest.trim_start_matches('0').len() == 9,
            None => !digits.starts_with('0') && (8..=15).contains(&digits.len()),
        },
        None => digits.starts_with('0') && digits.len() == 10,
    }
}

/// Whether it is a mobile number that lost its nought, as in a spreadsheet: "612345678", "6-12345678".
fn is_mobile(digits: &str, place: &str) -> bool {
    let rest = place
        .strip_prefix('6')
        .map(|rest| rest.trim_start_matches([' ', '-']));
    digits.len() == 9 && rest.is_some_and(|rest| rest.len() == 8)
}

/// Whether it begins with a day or a time of the day: "03-05-2026 10", "09.00-12.00".
pub(super) fn is_day_or_time(place: &str) -> bool {
    let groups: Vec<&str> = place.split(|sign: char| !sign.is_ascii_digit()).collect();
    let day = matches!(&*groups, [day, month, year, ..]
        if day.len() <= 2 && month.len() <= 2 && year.len() == 4 && (year.starts_with("19") || year.starts_with("20")));
    let bytes = place.as_bytes();
    let dot = |at: usize| bytes.get(at) == Some(&b'.');
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    day || (dot(2) && digit(4) && !digit(5) && !dot(5))
}

/// Whether what goes before makes it the number of an account: "NL91 ABNA 0417 1643 00".
pub(super) fn is_account(before: &str) -> bool {
    let signs = before.chars().rev().filter(|sign| *sign != ' ').take(8);
    let signs: Vec<char> = signs.collect();
    signs.len() == 8
        && signs.iter().enumerate().all(|(place, sign)| match place {
            4 | 5 => sign.is_ascii_digit(),
            _ => sign.is_ascii_uppercase(),
        })
}

pub(super) fn is_money(before: &str) -> bool {
    before.trim_end().ends_with(['€', '$', '£'])
}
