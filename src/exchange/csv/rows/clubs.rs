//! The clubs in which people are active whom rows are about, and rows that are about a club all the same.

use csv::StringRecord;

use crate::domain::asset::Asset;
use crate::domain::kinds::{AssetKind, Kind};
use crate::exchange::csv::names::{has_initials_behind, initials, is_infix, turned};
use crate::exchange::csv::pieces::brackets;
use crate::exchange::csv::rows::{Leftover, Rows, cell};
use crate::i18n::fold;

impl Rows<'_> {
    /// The club that the row is about, if it names nobody there: "Naam" is empty, and "Vereniging" is not.
    pub(super) fn club_alone(&self, record: &StringRecord, name: &str) -> Option<String> {
        if self.plan.clubs.is_empty() || !name.trim().is_empty() && !self.apart.is_nobody(name) {
            return None;
        }
        let places = self.plan.clubs.iter();
        let mut clubs = places.map(|place| cell(record, *place).trim());
        let club = clubs.find(|club| !self.apart.is_nobody(club) && !self.apart.is_ditto(club));
        club.map(str::to_owned)
    }

    /// The associations in which who the row is about is active, each with its heading. Of what is about no person they
    /// are kept in the remarks.
    pub(super) fn clubs(
        &self,
        record: &StringRecord,
        asset: &mut Asset,
        is_about_club: bool,
        left: &mut Leftover,
    ) -> Vec<(String, String)> {
        let places = self.plan.clubs.iter();
        let clubs = places.map(|place| {
            let heading = &self.plan.columns[*place].heading;
            (heading, cell(record, *place).trim())
        });
        let mut clubs = clubs.filter(|(_, name)| !self.apart.is_nobody(name));
        // Who is paid works for the first.
        if let Kind::Professional(professional) = &mut asset.kind
            && professional.organisation.is_empty()
            && let Some((_, name)) = clubs.next()
        {
            professional.organisation = self.cells.line(name);
        }
        if asset.kind.consent().is_some() {
            return clubs
                .map(|(heading, name)| (heading.clone(), name.to_owned()))
                .collect();
        }
        for (heading, name) in clubs.filter(|(_, name)| !is_about_club || **name != *asset.name) {
            left.add(heading, name);
        }
        Vec::new()
    }

    /// The kind that a name alone says where nothing else does: of somebody whom it clearly names, or a household; and
    /// among people, of what is clearly something else.
    pub(super) fn kind_alone(&mut self, name: &str, record: &StringRecord) -> Option<(AssetKind, String)> {
        if !self.may_be_anybody || self.turns || self.plan.of_people || self.says_kind(record) {
            return None;
        }
        if self.names_contact(record) {
            // Whoever is called like somebody is nobody whose number all may see.
            let is_somebody = !self.plan.of_clubs && self.apart.are_surely_people(name);
            let is_somebody = is_somebody && !name.split_whitespace().any(|word| self.is_sort(word));
            return is_somebody.then(|| (AssetKind::Volunteer, String::new()));
        }
        let of_thing = self.kind_in(name);
        if of_thing.is_some() {
            return of_thing.filter(|_| !self.plan.of_clubs);
        }
        if let Some(work) = self.work_in_front(name) {
            return Some((AssetKind::Professional, work));
        }
        let phone = self.text("phone", record, &mut Leftover::default());
        let ways: Vec<(&str, String)> = phone
            .map(|text| ("phone", text.into_owned()))
            .into_iter()
            .collect();
        // Below "Vereniging", T.C. are no first letters of somebody.
        let is_short = name
            .split_whitespace()
            .next()
            .is_some_and(|first| first.contains('.') && !self.apart.known.is_title(first));
        let may_be_sort = |word: &str| self.is_sort(word.trim_end_matches([',', ':']));
        let are_people = !name.split_whitespace().any(may_be_sort) && self.apart.are_surely_people(name);
        let is_person = (self.is_person(name) || are_people) && !(self.plan.of_clubs && is_short)
            || self.is_turned_round(name)
            || self.apart.known.is_household(name)
            || self.is_mobile_of(name, &ways);
        is_person.then(|| (AssetKind::Volunteer, String::new()))
    }

    /// Whether the row names whom to speak to: then it is about a club or a place.
    fn names_contact(&self, record: &StringRecord) -> bool {
        let names = self.plan.people.iter().flat_map(|source| &source.names);
        let mut cells = names.map(|(place, _)| cell(record, *place));
        cells.any(|text| !self.apart.is_nobody(text))
    }

    /// The word for what somebody does for pay in front of their name: "Wijkagent Peter Kuijpers".
    fn work_in_front(&mut self, name: &str) -> Option<String> {
        let (work, behind) = name.trim().split_once(' ')?;
        let is_work = self.cells.kind_of_subtype(work, None) == Some(AssetKind::Professional);
        let is_called = is_work && self.may_be_name(behind) && !self.apart.known.is_group(name);
        let is_sort = is_called && behind.split_whitespace().any(|word| self.is_sort(word));
        (is_called && !is_sort).then(|| work.to_owned())
    }

    /// Whether it is a name with the surname in front and initials behind: "Bos, R.A. (Ria)", "Bakker P.".
    pub(super) fn is_turned_round(&self, name: &str) -> bool {
        let known = &self.apart.known;
        let (outside, _) = brackets(name);
        let last = outside.split_whitespace().last().unwrap_or_default();
        let is_club = known.is_group(&fold(last)) || known.is_group(&outside);
        let behind = outside.split_once(',').map(|(_, behind)| behind);
        let are_initials = behind.is_some_and(|behind| {
            let mut words = behind.split_whitespace().filter(|word| !is_infix(word));
            words.all(initials)
        });
        !is_club && (has_initials_behind(&outside) || are_initials && turned(&outside, known).is_some())
    }

    /// The kind that a word in front of the name says, and that word, in a list of which nothing but a column about what
    /// somebody agreed to says that it is of people: "Koor De Lijster", "Huisarts Jansen".
    pub(super) fn kind_beside_consent(&mut self, name: &str) -> Option<(AssetKind, String)> {
        let is_said = self.options.default_kind.is_some() || self.plan.says("kind");
        if !self.plan.may_be_clubs || !self.plan.of_people || self.turns || is_said {
            return None;
        }
        let known = &self.apart.known;
        let words: Vec<&str> = name.split_whitespace().collect();
        // "Kerk, Piet", "Kerk P.", "Kerk": a surname by itself says nothing.
        let may_be_person = |word: &&str| known.is_given(word) || initials(word) || known.is_title(word);
        if turned(name, known).is_some() || words.iter().any(may_be_person) {
            return None;
        }
        let first = words.iter().position(|word| !is_infix(word))?;
        let is_group = known.is_group(name) || name.contains(|sign: char| sign.is_ascii_digit());
        let alone = words.len() == first + 1;
        let word = words[first].trim_end_matches([',', ':']);
        let word = self.sort_in(word);
        let kind = self
            .cells
            .kind(word)
            .or_else(|| self.cells.kind_of_subtype(word, None));
        match kind {
            Some(kind) if !alone || is_group => Some((kind, word.to_owned())),
            _ => is_group.then(|| (AssetKind::Association, String::new())),
        }
    }
}
