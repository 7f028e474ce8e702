//! Numbers and addresses beside which stands whose they are: "06-12345678 (Jan), 06-87654321 (Marie)".

use crate::domain::asset::Asset;
use crate::domain::entry_line::ways_in;
use crate::exchange::csv::people::{Person, put};
use crate::exchange::csv::pieces::brackets;
use crate::exchange::csv::rows::named::several;
use crate::exchange::csv::rows::{Leftover, Rows};
use crate::i18n::fold;

/// A way to reach somebody, and whose it is.
pub(super) struct Owned {
    /// What the owner is called, in one word.
    owner: String,
    field: &'static str,
    text: String,
    /// What stands above it, and how it was written.
    heading: String,
    written: String,
}

/// Ways to reach somebody.
type Ways = Vec<(&'static str, String)>;

impl Rows<'_> {
    /// Takes what has an owner out of a cell with numbers or addresses; what is left of it, or nothing if no part has one.
    /// As many parts as people whom the row is about are one each.
    pub(super) fn owned(
        &self,
        field: &'static str,
        cell: &str,
        heading: &str,
        left: &mut Leftover,
    ) -> Option<String> {
        if !matches!(field, "phone" | "email") {
            return None;
        }
        let parts = several(field, cell);
        let count = left.called.len();
        let each = 1 < count && parts.len() == count;
        let (mut rest, mut found) = (Vec::new(), Vec::new());
        for (place, part) in parts.into_iter().enumerate() {
            let (text, owner) = match with_owner(field, part) {
                Some((text, owner)) => (text, owner),
                None if each && !part.contains(char::is_whitespace) => {
                    (part.to_owned(), first_word(&left.called[place]).to_owned())
                }
                None => {
                    rest.push(part);
                    continue;
                }
            };
            found.push(Owned {
                owner,
                field,
                text,
                heading: heading.to_owned(),
                written: part.to_owned(),
            });
        }
        let has = !found.is_empty();
        left.owned.extend(found);
        has.then(|| rest.join(", "))
    }

    /// Gives what has an owner to those whom the row names; what is of nobody among them is kept in the remarks. Answers
    /// what each of those has whom the row is about.
    pub(super) fn give_owned(
        &mut self,
        called: &[String],
        asset: &mut Asset,
        people: &mut [Person],
        left: &mut Leftover,
    ) -> Vec<Ways> {
        let mut own = vec![Ways::new(); called.len()];
        let is_person = asset.kind.consent().is_some();
        for owned in std::mem::take(&mut left.owned) {
            let owner = fold(&owned.owner);
            let is_owner = |name: &str| fold(first_word(name)) == owner;
            let about = called.iter().position(|name| is_person && is_owner(name));
            let person = people.iter_mut().find(|person| is_owner(&person.name));
            match (about, person) {
                (Some(place), _) => own[place].push((owned.field, owned.text)),
                (None, Some(person)) => person.ways.push((owned.field, owned.text)),
                (None, None) => left.add(&owned.heading, &owned.written),
            }
        }
        own
    }

    /// Whom else the name of the row names, each with what is theirs.
    pub(super) fn others(&mut self, called: &[String], asset: &mut Asset, own: Vec<Ways>) -> Vec<Asset> {
        let shared = asset.clone();
        let mut all = Vec::new();
        for (place, (name, ways)) in called.iter().zip(own).enumerate() {
            let mut one = shared.clone();
            one.name = self.cells.line(name);
            let rest = put(&mut one, ways, |asset, field, text| {
                self.fill(asset, field, text).is_none()
            });
            super::remark(&mut one.remarks, &rest);
            match place {
                0 => *asset = one,
                _ => all.push(one),
            }
        }
        all
    }
}

/// A number or an address, and the one word beside it that says whose it is.
fn with_owner(field: &str, part: &str) -> Option<(String, String)> {
    let (outside, inside) = brackets(part);
    let (ways, rest) = ways_in(&outside);
    let [(found, text)] = ways.as_slice() else {
        return None;
    };
    let rest = rest.trim_matches(|sign: char| !sign.is_alphanumeric());
    let owner = match inside.as_slice() {
        [owner] if rest.is_empty() => owner.trim(),
        // "Jan <jan@malden.example>" is how programs write an address.
        [] if field == "phone" => rest,
        _ => return None,
    };
    let is_name = owner.starts_with(char::is_uppercase)
        && owner.chars().skip(1).any(char::is_lowercase)
        && owner.chars().all(|sign| sign.is_alphabetic() || sign == '-');
    (*found == field && is_name).then(|| (text.clone(), owner.to_owned()))
}

fn first_word(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or_default()
}
