//! Where a club is, by a list, that is where somebody lives who is named there.

use csv::StringRecord;

use crate::domain::asset::Asset;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::exchange::csv::Taken;
use crate::exchange::csv::people::Person;
use crate::exchange::csv::rows::{Leftover, Rows, cell};
use crate::i18n::fold;

impl Rows<'_> {
    /// An address behind the secretary of a club is theirs: most clubs have their letters sent to somebody's home. So is one
    /// behind whom to contact and what that person does, and one for letters of which nothing shows that it is no home. What is
    /// of nobody who is named goes to the remarks.
    pub(super) fn give_home(
        &self,
        asset: &mut Asset,
        people: &mut [Person],
        record: &StringRecord,
        left: &mut Leftover,
    ) {
        let is_nowhere = asset.address.is_empty() && asset.postcode.is_empty();
        if asset.which() != AssetKind::Association || is_nowhere || self.is_chosen("address") {
            return;
        }
        let is_for_letters = self.is_for_letters(asset, record);
        let whose = self.lives_behind(asset, people);
        let whose = whose.or_else(|| self.takes_letters(people).filter(|_| is_for_letters));
        let has_none = |person: &Person| person.ways.iter().all(|(field, _)| *field != "address");
        let whose = whose.filter(|place| has_none(&people[*place]));
        if whose.is_none() && !is_for_letters {
            return self.tell_of_home(asset, people, left);
        }
        let address = std::mem::take(&mut asset.address).to_string();
        let postcode = std::mem::take(&mut asset.postcode).to_string();
        for (field, text) in [("address", address), ("postcode", postcode)] {
            match whose {
                _ if text.is_empty() => {}
                Some(place) => people[place].ways.push((field, text)),
                None => left.add(self.heading_of(field), &text),
            }
        }
    }

    /// Who is named in front of the address, with what nobody else has between the two: the secretary, or the only one of whom
    /// is said what they do, or through whom alone the club is reached.
    fn lives_behind(&self, asset: &Asset, people: &[Person]) -> Option<usize> {
        let heading = |place: usize| &self.plan.columns[place].heading;
        let writes = |place: &usize| self.words.is_secretary(heading(*place));
        let mut sources = self.plan.people.iter();
        let secretary = sources.find(|source| source.names.iter().any(|(place, _)| writes(place)));
        let only = match &self.plan.people[..] {
            [only] if people.len() == 1 => Some(only),
            _ => None,
        };
        let source = secretary.or(only)?;
        let named = source.names.iter().map(|(place, _)| *place).max()?;
        let has_role = |place: usize| {
            let mut between = self.plan.columns[named..place].iter();
            between.any(|column| column.taken == Taken::Field("role"))
        };
        let is_reached = [&*asset.phone, &*asset.email, &*asset.website]
            .iter()
            .any(|way| !way.is_empty());
        let is_theirs = |place: usize| secretary.is_some() || has_role(place) || !is_reached;
        let is_home = |place: usize| self.is_of_one(named, place) && is_theirs(place);
        if !self.homes().any(is_home) {
            return None;
        }
        match secretary {
            Some(source) => people
                .iter()
                .position(|person| !source.role.is_empty() && person.role.contains(&source.role)),
            None => Some(0),
        }
    }

    /// To whom letters are sent: the secretary, or the only one who is named.
    fn takes_letters(&self, people: &[Person]) -> Option<usize> {
        let writes = |person: &Person| self.words.is_secretary(&person.role);
        let secretary = people.iter().position(writes);
        secretary.or_else(|| (people.len() == 1).then_some(0))
    }

    /// Whether the address stands where letters are sent to, and that may be somebody's home.
    fn is_for_letters(&self, asset: &Asset, record: &StringRecord) -> bool {
        let mut said = self
            .homes()
            .filter(|place| !cell(record, *place).trim().is_empty());
        let heading = said.next().map(|place| &self.plan.columns[place].heading);
        let first = asset.address.split_whitespace().next().unwrap_or_default();
        heading.is_some_and(|heading| self.apart.is_for_letters(heading)) && !self.apart.is_box(&fold(first))
    }

    /// Tells that an address behind who is named stays with the club, where it may be theirs.
    fn tell_of_home(&self, asset: &Asset, people: &[Person], left: &mut Leftover) {
        let names = self.plan.people.iter().flat_map(|source| &source.names);
        let named = names.map(|(place, _)| *place).max();
        let is_behind = |named| self.homes().any(|place| self.is_of_one(named, place));
        if !people.is_empty() && !asset.address.is_empty() && named.is_some_and(is_behind) {
            left.hint(self.heading_of("address"), Phrase::new("csv-home-of-club"));
        }
    }

    /// The columns that say where the row is.
    pub(super) fn homes(&self) -> impl Iterator<Item = usize> + '_ {
        let addresses = self.plan.fields.iter().filter(|source| source.field == "address");
        let addresses = addresses.flat_map(|source| &source.columns);
        addresses.chain(&self.plan.wheres).copied()
    }

    /// Whether nothing stands between these columns but how to reach somebody, and what they do.
    fn is_of_one(&self, named: usize, place: usize) -> bool {
        let reached = ["phone", "email", "address", "postcode", "kern", "role"].map(Taken::Field);
        let is_of_them =
            |taken: Taken| reached.contains(&taken) || matches!(taken, Taken::PersonPart(_) | Taken::Where);
        let between = self.plan.columns.get(named + 1..=place).unwrap_or_default();
        !between.is_empty() && between.iter().all(|column| is_of_them(column.taken))
    }

    /// Gives what somebody does to the only one who is named in front of it: a club does nothing itself.
    pub(super) fn give_role(&self, people: &mut [Person], left: &mut Leftover) {
        let Some((heading, role)) = left.does.take() else {
            return;
        };
        match people {
            [person] => person.add_role(&role),
            _ => left.add(&heading, &role),
        }
    }

    /// Whether the column of what somebody does stands behind the only one who is named beside something else.
    pub(super) fn is_role_of_named(&self) -> bool {
        let role = self.plan.places_of("role").first().copied();
        let named = match &self.plan.people[..] {
            [only] => only.names.iter().map(|(place, _)| *place).max(),
            _ => None,
        };
        named.zip(role).is_some_and(|(named, role)| named < role)
    }
}
