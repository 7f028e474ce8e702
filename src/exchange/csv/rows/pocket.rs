//! Numbers and mail of a club that are those of who is named there.

use crate::domain::asset::Asset;
use crate::domain::kinds::Kind;
use crate::domain::phrase::Phrase;
use crate::exchange::csv::kernen::folded;
use crate::exchange::csv::people::Person;
use crate::exchange::csv::rows::named::is_of_mobile;
use crate::exchange::csv::rows::{Leftover, Rows};
use crate::i18n::fold;

/// The fewest letters that a club and its address share if it is theirs.
const SHARED: usize = 4;
/// And the fewest letters of a name that stands in an address of somebody.
const NAMED: usize = 3;

impl Rows<'_> {
    /// Who owns a place, if that is somebody and no organisation: an entry of their own, that not all may see.
    pub(super) fn owner(&self, asset: &mut Asset) -> Option<Person> {
        let Kind::Place(place) = &mut asset.kind else {
            return None;
        };
        if !self.apart.are_surely_people(&place.owner) || self.apart.known.is_group(&place.owner) {
            return None;
        }
        let source = self.plan.fields.iter().find(|source| source.field == "owner");
        let role = source.map_or("", |source| self.heading(source)).to_lowercase();
        let name = std::mem::take(&mut place.owner).to_string();
        Some(Person {
            name,
            role,
            ..Person::default()
        })
    }

    /// A mobile number beside who is named is in their pocket, and not the number of the club, unless somebody chose so. Of
    /// people of one name it is of all; of which of others it is, nobody knows.
    pub(super) fn give_number(&self, asset: &mut Asset, people: &mut [Person], left: &mut Leftover) {
        let beside = left.mobile.take();
        let have_none = |person: &Person| person.ways.iter().all(|(field, _)| *field != "phone");
        let are_free = !people.is_empty() && people.iter().all(have_none);
        let is_own = || !asset.phone.is_empty() && self.is_of_named("phone", &asset.phone, asset);
        let (heading, number) = match beside {
            Some(beside) => beside,
            None if are_free && !self.is_chosen("phone") && is_own() => {
                let heading = self.heading_of("phone").to_owned();
                (heading, std::mem::take(&mut asset.phone).to_string())
            }
            None => {
                if are_free && self.is_behind("phone") && self.has_own(asset) && !asset.phone.is_empty() {
                    left.hint(self.heading_of("phone"), Phrase::new("csv-number-of-club"));
                }
                return;
            }
        };
        let surname = |person: &Person| person.name.split_whitespace().last().map(fold);
        let are_one = people
            .windows(2)
            .all(|pair| surname(&pair[0]) == surname(&pair[1]));
        if !are_free || !are_one {
            left.add(&heading, &number);
            return left.hint(&heading, Phrase::new("csv-number-of-one"));
        }
        for person in people {
            person.ways.push(("phone", number.clone()));
        }
    }

    /// Whether the number of a row that names somebody is theirs: one in a pocket, and any that stands behind who is named at
    /// a club, or at what a person said that it is.
    fn is_of_named(&self, field: &str, number: &str, asset: &Asset) -> bool {
        let is_chosen = self.options.kinds.contains_key(&folded(&asset.name));
        let is_behind = self.is_behind(field);
        match asset.kind {
            Kind::Association(_) => is_behind && !self.has_own(asset) || is_of_mobile(number),
            Kind::Place(_) => is_behind && is_chosen || is_of_mobile(number),
            Kind::Volunteer(_) | Kind::Professional(_) => is_behind && is_chosen,
        }
    }

    /// An address that says the name of somebody who is named is theirs, and one at the companies where people have theirs
    /// is of the only one, unless it says the name of the club. Of which of several it is, nobody knows.
    pub(super) fn give_mail(&self, asset: &mut Asset, people: &mut [Person], left: &mut Leftover) {
        let is_person = matches!(asset.kind, Kind::Volunteer(_) | Kind::Professional(_));
        let is_chosen = self.options.kinds.contains_key(&folded(&asset.name)) && self.is_behind("email");
        if people.is_empty() || is_person && !is_chosen || self.is_chosen("email") || self.is_of_club(asset) {
            return;
        }
        let Some((own, company)) = asset.email.split_once('@') else {
            return;
        };
        let is_private = self
            .apart
            .is_private_mail(company.split('.').next().unwrap_or_default());
        let own = fold(own);
        let has_none = |person: &Person| person.ways.iter().all(|(field, _)| *field != "email");
        let is_called = |person: &Person| {
            let mut words = person.name.split_whitespace().map(fold);
            words.any(|word| NAMED <= word.chars().count() && own.contains(&word))
        };
        let called: Vec<usize> = (0..people.len())
            .filter(|place| is_called(&people[*place]))
            .collect();
        let whose = match (&called[..], people.len()) {
            ([only], _) => Some(*only),
            ([], 1) if is_private => Some(0),
            _ => None,
        };
        match whose.filter(|place| has_none(&people[*place])) {
            Some(place) => people[place].ways.push(("email", asset.email.to_string())),
            None if is_private && 1 < people.len() => left.add(self.heading_of("email"), &asset.email),
            None => return,
        }
        asset.email = Default::default();
    }

    /// What of a row is private where a household is named, or somebody of whom no entry is kept: it is told in the remarks,
    /// which nobody else sees.
    pub(super) fn keep_private(&self, asset: &mut Asset, left: &mut Leftover) {
        if self.is_of_named("phone", &asset.phone, asset) && !self.is_chosen("phone") {
            left.add(self.heading_of("phone"), &asset.phone);
            asset.phone = Default::default();
        }
        let company = asset.email.split_once('@').map_or("", |(_, company)| company);
        let is_private = self
            .apart
            .is_private_mail(company.split('.').next().unwrap_or_default());
        if is_private && !self.is_of_club(asset) && !self.is_chosen("email") {
            left.add(self.heading_of("email"), &asset.email);
            asset.email = Default::default();
        }
    }

    /// Whether the address says the name of the club.
    fn is_of_club(&self, asset: &Asset) -> bool {
        let own = fold(asset.email.split('@').next().unwrap_or_default());
        shared_letters(&fold(&asset.name), &own) || own.contains(&fold(&asset.name))
    }

    /// What stands above the column of this field.
    pub(super) fn heading_of(&self, field: &str) -> &str {
        let source = self.plan.fields.iter().find(|source| source.field == field);
        source.map_or("", |source| self.heading(source))
    }

    /// Whether the column of this field stands behind those of all who are named: a number there is of one of them. Behind
    /// several it may be that of the club: see [`Self::has_own`].
    fn is_behind(&self, field: &str) -> bool {
        let sources = self.plan.people.iter().flat_map(|source| &source.names);
        let Some(named) = sources.map(|(place, _)| *place).max() else {
            return false;
        };
        let source = self.plan.fields.iter().find(|source| source.field == field);
        let first = source.and_then(|source| source.columns.first());
        // "Telefoon club", "Telefoon secretariaat".
        let heading = source.map_or("", |source| self.heading(source));
        if heading
            .split_whitespace()
            .any(|word| self.apart.known.is_group(word))
        {
            return false;
        }
        first.is_some_and(|first| named < *first)
    }

    /// Whether a club of which several are named is reached by itself as well: where it is stands in front of them, or it
    /// has mail or a website. Then a number behind them may well be that of the club.
    fn has_own(&self, asset: &Asset) -> bool {
        let names = || self.plan.people.iter().flat_map(|source| &source.names);
        let is_in_front = |home: usize| names().all(|(place, _)| home < *place);
        let has_home = !asset.address.is_empty() && self.homes().any(is_in_front);
        1 < self.plan.people.len() && (has_home || !asset.email.is_empty() || !asset.website.is_empty())
    }

    /// Whether a person chose which column fills this field.
    pub(super) fn is_chosen(&self, field: &str) -> bool {
        let mut chosen = self.options.columns.values().flatten();
        chosen.any(|chosen| chosen == field)
    }
}

/// Whether so many letters beside each other stand in both.
fn shared_letters(one: &str, other: &str) -> bool {
    let letters: Vec<char> = one.chars().collect();
    let mut pieces = letters.windows(SHARED);
    pieces.any(|piece| other.contains(&piece.iter().collect::<String>()))
}
