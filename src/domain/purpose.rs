//! Whether what somebody said yes to, in their own words, covers a list of whom to call or write to (AVG 5 and 7).
//!
//! Being named is one thing, being on a list with a phone number another: a yes to the village map is no yes to
//! that. What is not surely about being reached counts as something else, for a wrong name on such a list cannot
//! be taken back.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use crate::domain::asset::Asset;
use crate::domain::code::term_key;
use crate::domain::contacts::Consent;
use crate::domain::fold::fold;
use crate::domain::phrase::Phrase;
use crate::domain::value::Terms;

/// The lists of words by which a purpose is read.
const TERM: &str = "purpose";
/// What they are lists of.
const CODES: [&str; 24] = [
    "contacts",
    "phonebook",
    "beside",
    "only",
    "phone",
    "mail",
    "denied",
    "no",
    "objection",
    "asked",
    "until",
    "within",
    "bounded",
    "span",
    "period",
    "ended",
    "and",
    "named",
    "name",
    "group",
    "outlet",
    "picture",
    "initials",
    "detail",
];
/// What a purpose can be about.
const OBJECTS: [&str; 6] = ["contacts", "phone", "mail", "named", "name", "group"];
/// Within how many words behind "tot" a day stands.
const DAY: usize = 4;

/// Whether these words give a yes an end or a condition: "tot 1-1-2026", "voor 1 jaar", "onder voorbehoud". "Beperkt tot
/// Malden" is no end.
pub fn is_bounded(text: &str, terms: &dyn Terms) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is = |code: &str, place: usize| words.get(place).is_some_and(|word| terms.means(TERM, code, word));
    let has_digit = |word: &&str| word.contains(|sign: char| sign.is_ascii_digit());
    let before = |place: usize, back: usize| place.checked_sub(back);
    (0..words.len()).any(|place| {
        let day = words[place + 1..].iter().take(DAY).any(has_digit);
        let within = before(place, 1).is_some_and(|place| is("within", place));
        let counted = before(place, 1).is_some_and(|place| has_digit(&words[place]) || is("span", place));
        let lasting = counted || before(place, 2).is_some_and(|place| is("span", place));
        is("bounded", place) || is("until", place) && (day || !within) || is("period", place) && lasting
    })
}

/// Whether these words say that it is over, or for nobody to know ("opgezegd", "vertrouwelijk"), without a "no" before them.
fn is_over(part: &[&str], terms: &dyn Terms) -> bool {
    let ended = part.iter().position(|word| terms.means(TERM, "ended", word));
    ended.is_some_and(|ended| !part[..ended].iter().any(|word| is_no(word, terms)))
}

/// Whether what stands where a purpose belongs is no yes at all: it refuses ("liever niet", "geen toestemming"), it
/// puts off ("eerst overleggen", "?"), it is over ("opgezegd"), or it has an end or a condition ("tot 1-1-2026", "onder
/// voorbehoud"). Which day it is today nobody knows here, so a yes with an end covers nothing at any time: better hidden
/// too long than named too long.
pub fn covers_nothing(purpose: &str, terms: &dyn Terms) -> bool {
    let is = |code: &str, word: &str| terms.means(TERM, code, word);
    if purpose.contains('?') || is_bounded(purpose, terms) {
        return true;
    }
    let is_object = |word: &&str| OBJECTS.iter().any(|code| is(code, word));
    let about_any = |text: &str| parts(text, terms).iter().flatten().any(is_object);
    // "Niet: nieuwsbrief" is how a no to one thing beside a yes is noted; "niet: delen" is a no to all of it.
    let no_in = |text: &str| text.split_whitespace().any(|word| is_no(word, terms));
    let text = match purpose.split_once(':') {
        Some((before, behind))
            if before.split_whitespace().next_back().is_some_and(no_in)
                && !no_in(behind)
                && about_any(behind) =>
        {
            before
                .trim_end()
                .rsplit_once(char::is_whitespace)
                .map_or("", |(before, _)| before)
        }
        _ => purpose,
    };
    let mut yes = false;
    for part in parts(purpose, terms) {
        if is_over(&part, terms) {
            return true;
        }
    }
    for part in parts(text, terms) {
        if part.iter().any(|word| is("asked", word)) {
            return true;
        }
        let no = part.iter().position(|word| is_no(word, terms));
        let about = part[no.map_or(0, |no| no + 1)..].iter().any(is_object);
        if no.is_some() && !about && !yes {
            return true;
        }
        yes |= no.is_none() && about;
    }
    false
}

/// Whether the word says no, or what is left out.
fn is_no(word: &str, terms: &dyn Terms) -> bool {
    ["denied", "no", "objection"]
        .iter()
        .any(|code| terms.means(TERM, code, word))
}

/// Where in these words it says no; to what stands in front where nothing stands behind: "dorpskaart niet".
fn denied_from(part: &[&str], terms: &dyn Terms) -> Option<usize> {
    let no = part.iter().position(|word| is_no(word, terms))?;
    let is_object = |word: &&str| OBJECTS.iter().any(|code| terms.means(TERM, code, word));
    let about = |words: &[&str]| words.iter().any(is_object);
    let in_front = about(&part[..no]) && !about(&part[no..]);
    Some(if in_front { 0 } else { no })
}

/// Whether this purpose covers a list with phone numbers and mail addresses. One that was not written down does:
/// then the yes was to all that the inventory is for. Of several ("dorpskaart en telefoonlijst") one that does is
/// enough; after a "no" nothing does, and a "no" to one way of it, or a yes to one way only, is no yes to the list.
pub fn covers_being_reached(purpose: &str, terms: &dyn Terms) -> bool {
    if purpose.trim().is_empty() {
        return true;
    }
    if covers_nothing(purpose, terms) {
        return false;
    }
    let is = |code: &str, word: &str| terms.means(TERM, code, word);
    let (mut reached, mut denied) = (false, None);
    let (mut only, mut phone, mut mail, mut all) = (false, false, false, false);
    for part in parts(purpose, terms) {
        let no = denied_from(&part, terms);
        if denied.is_some() || no.is_some() {
            // What stands behind a "no" is denied, up to the end.
            let behind = &part[no.unwrap_or_default()..];
            let behind = if behind.first().is_some_and(|word| is_no(word, terms)) {
                &behind[1..]
            } else {
                behind
            };
            denied.get_or_insert_with(Vec::new).extend_from_slice(behind);
            continue;
        }
        let known = part.iter().all(|word| is("contacts", word) || is("beside", word));
        reached |= known && part.iter().any(|word| is("contacts", word));
        for word in part {
            only |= is("only", word);
            phone |= is("phone", word);
            mail |= is("mail", word);
            all |= is("contacts", word) && !is("phone", word) && !is("mail", word);
        }
    }
    // "Alleen e-mail": on the list stands the phone as well.
    let limited = only && !all && phone != mail;
    // "Niet: nieuwsbrief" takes nothing back of a list of phone numbers; "geen telefoon" does, and so does a "no" of
    // which nobody knows what it is about.
    let spared = denied.is_none_or(|denied| {
        let other = |word: &&str| !is("contacts", word) && !is("beside", word);
        denied.iter().any(other) && !denied.iter().any(|word| is("contacts", word))
    });
    reached && spared && !limited
}

/// Whether this purpose is being called and nothing else ("alleen telefoonlijst"): then no mail goes to anybody.
fn covers_calls_alone(purpose: &str, terms: &dyn Terms) -> bool {
    let is = |code: &str, word: &str| terms.means(TERM, code, word);
    let words = parts(purpose, terms).concat();
    let mut ways = words.iter().filter(|word| is("contacts", word)).peekable();
    let some = ways.peek().is_some();
    let only = words.iter().any(|word| is("only", word));
    only && some && ways.all(|word| is("phone", word) || is("phonebook", word))
}

/// Whether this purpose covers being named where others read it: in a report, on a map, in a file. One that was not
/// written down does. One that is about being reached and nothing else does not ("telefoonlijst", "appgroep"), and
/// neither does one thing alone that nobody is named by ("alleen voor de soepgroep"), or in one place alone that is not
/// ours ("alleen website"), or a picture ("foto"); what says it in so many words ("dorpskaart", "verslag") does, unless
/// a part of it refuses being named somewhere: what is made goes to others, and where that ends up nobody knows.
pub fn covers_being_named(purpose: &str, terms: &dyn Terms) -> bool {
    if covers_nothing(purpose, terms) || refuses_being_named(purpose, terms) {
        return false;
    }
    let is = |code: &str, word: &str| terms.means(TERM, code, word);
    let (mut denied, mut named, mut nameless) = (false, false, false);
    let parts = parts(purpose, terms);
    let limited = parts.iter().flatten().any(|word| is("only", word));
    let names = |word: &&str| is("named", word) && !is("picture", word) && !(limited && is("outlet", word));
    let (mut only, mut some, mut reached) = (false, false, true);
    for part in parts {
        let no = denied_from(&part, terms);
        let yes = if denied { 0 } else { no.unwrap_or(part.len()) };
        let (yes, behind) = part.split_at(yes);
        denied |= no.is_some();
        // "Verslag, zonder naam", "anoniem"
        nameless |= behind
            .iter()
            .chain(no.map(|no| &part[no]))
            .any(|word| is("name", word));
        nameless |= yes.iter().any(|word| is("initials", word));
        named |= yes.iter().any(names);
        only |= yes.iter().any(|word| is("only", word));
        // "Mag" by itself says nothing of what.
        if yes.iter().any(|word| !is("beside", word)) {
            some = true;
            let other = ["contacts", "group", "picture"];
            reached &= yes.iter().any(|word| other.iter().any(|code| is(code, word)));
        }
    }
    let for_something_else = only || some && reached;
    !nameless && (named || !for_something_else)
}

/// Whether a part of this refuses being named somewhere ("verslag, liever niet op de website"), or something of which
/// nobody knows what it is ("dorpskaart, niet delen"). A no to being called, to a picture or to an address is neither.
fn refuses_being_named(purpose: &str, terms: &dyn Terms) -> bool {
    let is = |code: &str, word: &str| terms.means(TERM, code, word);
    let spared = ["contacts", "phone", "mail", "group", "picture", "detail"];
    let spares = |word: &&str| spared.iter().any(|code| is(code, word));
    let mut denied = false;
    parts(purpose, terms).iter().any(|part| {
        let no = denied_from(part, terms);
        let behind = &part[no.unwrap_or(if denied { 0 } else { part.len() })..];
        denied |= no.is_some();
        let mut named = behind.iter().filter(|word| is("named", word));
        named.any(|word| !is("picture", word)) || no.is_some() && !behind.iter().any(spares)
    })
}

/// Whether this is no person, or one who said a yes that counts on this day, to whatever it was: who did not is who
/// "did not agree" wherever that is counted.
pub fn has_agreed(asset: &Asset, today: Date, terms: &dyn Terms) -> bool {
    Consent::of(asset)
        .is_none_or(|consent| consent.is_given(today) && !covers_nothing(consent.purpose, terms))
}

/// Whether this may be named on this day where others read it: a place or a club always, a person whose yes covers it.
pub fn may_be_named(asset: &Asset, today: Date, terms: &dyn Terms) -> bool {
    Consent::of(asset)
        .is_none_or(|consent| consent.is_given(today) && covers_being_named(consent.purpose, terms))
}

/// Whether this may stand on a list of whom to call on this day: a place or a club always, a person whose yes covers it.
pub fn may_be_reached(asset: &Asset, today: Date, terms: &dyn Terms) -> bool {
    Consent::of(asset)
        .is_none_or(|consent| consent.is_given(today) && covers_being_reached(consent.purpose, terms))
}

/// Whether somebody may be called, and not be written to or looked up.
pub fn may_be_called_alone(asset: &Asset, terms: &dyn Terms) -> bool {
    Consent::of(asset).is_some_and(|consent| covers_calls_alone(consent.purpose, terms))
}

/// Whether somebody said yes to being called by who keeps the inventory: "bellen door de werkgroep".
pub fn may_be_called_by_us(asset: &Asset, today: Date, terms: &dyn Terms) -> bool {
    Consent::of(asset)
        .is_some_and(|consent| consent.is_given(today) && covers_calls_by_us(consent.purpose, terms))
}

/// Whether a part of this purpose is being called by a group of people, before anything that it refuses.
fn covers_calls_by_us(purpose: &str, terms: &dyn Terms) -> bool {
    let has = |part: &[&str], code: &str| part.iter().any(|word| terms.means(TERM, code, word));
    let parts = parts(purpose, terms);
    let mut agreed = parts.iter().take_while(|part| denied_from(part, terms).is_none());
    !covers_nothing(purpose, terms) && agreed.any(|part| has(part, "phone") && has(part, "group"))
}

/// The lists of words by which a purpose is read, where no other words are at hand.
#[derive(Debug, Clone, Default)]
pub struct PurposeWords(HashMap<&'static str, HashSet<String>>);

impl PurposeWords {
    /// Those that are told under these keys.
    pub fn of(tell: &dyn Fn(&Phrase) -> String) -> Self {
        let words = |code| {
            let key = term_key(TERM, code);
            let also = tell(&Phrase::new(format!("also-{key}")));
            let also = also.split(',').map(fold);
            let all = also.chain([fold(code), fold(&tell(&Phrase::new(key)))]);
            all.filter(|word| !word.is_empty()).collect()
        };
        Self(CODES.iter().map(|code| (*code, words(code))).collect())
    }
}

impl Terms for PurposeWords {
    fn word(&self, _term: &str, code: &str) -> String {
        code.to_owned()
    }

    fn means(&self, term: &str, code: &str, typed: &str) -> bool {
        let listed = || self.0.get(code).is_some_and(|words| words.contains(&fold(typed)));
        term == TERM && listed()
    }
}

/// The words of each thing that was said yes to, but for "geen bezwaar", which is a yes. What stands behind "niet:" is
/// what that is about.
fn parts<'t>(purpose: &'t str, terms: &dyn Terms) -> Vec<Vec<&'t str>> {
    let mut parts = Vec::new();
    let says_no = |before: &str| {
        before
            .split_whitespace()
            .next_back()
            .is_some_and(|word| is_no(word, terms))
    };
    let mut start = 0;
    let mut pieces = Vec::new();
    for (at, sign) in purpose.match_indices([',', ';', '/', '+', '&', '.', '(', ')', ':', '\n']) {
        if sign != ":" || !says_no(&purpose[start..at]) {
            pieces.push(&purpose[start..at]);
            start = at + 1;
        }
    }
    pieces.push(&purpose[start..]);
    for piece in pieces {
        let words: Vec<&str> = piece.split_whitespace().collect();
        let several = words.split(|word| terms.means(TERM, "and", word));
        parts.extend(several.map(<[&str]>::to_vec));
    }
    let is_free = |two: &[&str]| is_no(two[0], terms) && terms.means(TERM, "objection", two[1]);
    for part in &mut parts {
        if let Some(free) = part.windows(2).position(is_free) {
            part.drain(free..free + 2);
        }
    }
    parts
}
