//! Whether what somebody said yes to, in their own words, covers a list of whom to call or write to (AVG 5 and 7).
//!
//! Being named is one thing, being on a list with a phone number another: a yes to the village map is no yes to
//! that. What is not surely about being reached counts as something else, for a wrong name on such a list cannot
//! be taken back.

use crate::domain::asset::Asset;
use crate::domain::contacts::Consent;
use crate::domain::kinds::ConsentLevel;
use crate::domain::value::Terms;

/// The lists of words by which a purpose is read.
const TERM: &str = "purpose";

/// Whether this purpose covers a list with phone numbers and mail addresses. One that was not written down does:
/// then the yes was to all that the inventory is for. Of several ("dorpskaart en telefoonlijst") one that does is
/// enough; after a "no" nothing does.
pub fn covers_being_reached(purpose: &str, terms: &dyn Terms) -> bool {
    if purpose.trim().is_empty() {
        return true;
    }
    let is = |code: &str, word: &str| terms.means(TERM, code, word);
    let mut reached = false;
    for part in parts(purpose, terms) {
        if part.iter().any(|word| is("denied", word)) {
            break;
        }
        let known = part.iter().all(|word| is("contacts", word) || is("beside", word));
        reached |= known && part.iter().any(|word| is("contacts", word));
    }
    reached
}

/// Whether this may stand on such a list: a place or a club always, a person whose yes covers it.
pub fn may_be_reached(asset: &Asset, terms: &dyn Terms) -> bool {
    Consent::of(asset).is_none_or(|consent| {
        consent.level != ConsentLevel::None && covers_being_reached(consent.purpose, terms)
    })
}

/// The words of each thing that was said yes to.
fn parts<'t>(purpose: &'t str, terms: &dyn Terms) -> Vec<Vec<&'t str>> {
    let mut parts = Vec::new();
    for piece in purpose.split([',', ';', '/', '+', '&', '.', '(', ')', ':', '\n']) {
        let words: Vec<&str> = piece.split_whitespace().collect();
        let several = words.split(|word| terms.means(TERM, "and", word));
        parts.extend(several.map(<[&str]>::to_vec));
    }
    parts
}
