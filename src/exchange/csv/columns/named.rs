//! The people whom columns name beside what a row is about, and which columns tell more of them.

use crate::exchange::csv::CsvOptions;
use crate::exchange::csv::columns::beside::{is_of_a_club, take_mobile};
use crate::exchange::csv::columns::{CsvColumn, Taken};
use crate::exchange::csv::headings::Headings;
use crate::exchange::csv::name_parts::NamePart;
use crate::exchange::csv::of_person::OfPerson;

/// Where somebody comes from who is named in a row about something else.
pub(in crate::exchange::csv) struct PersonSource {
    /// The columns of the name, in the order in which they are read aloud.
    pub names: Vec<(usize, Option<NamePart>)>,
    /// What such people do, by the heading.
    pub role: String,
    /// Which of several.
    number: Option<u32>,
    /// The fields that other columns fill.
    pub fields: Vec<(&'static str, usize)>,
}

/// The people that the columns name, and what of them stands in other columns. A column about somebody who is named
/// nowhere is about the row.
pub(super) fn people_among(
    columns: &mut [CsvColumn],
    words: &Headings,
    options: &CsvOptions,
) -> Vec<PersonSource> {
    let of_a_club = is_of_a_club(columns, words);
    let mut people: Vec<(usize, PersonSource)> = Vec::new();
    let about = |column: &CsvColumn| words.of_person(&column.heading).unwrap_or_default();
    for (place, column) in columns.iter().enumerate() {
        let said = match column.taken {
            Taken::Person => None,
            Taken::NamePart(part) if of_a_club => Some(part),
            _ => continue,
        };
        let OfPerson {
            part, role, number, ..
        } = about(column);
        let part = said.or(part).or_else(|| words.people().part(&column.heading));
        let same = people
            .iter_mut()
            .find(|(_, source)| part.is_some() && (&source.role, source.number) == (&role, number));
        match same {
            Some((_, source)) => source.names.push((place, part)),
            None => people.push((
                place,
                PersonSource {
                    names: vec![(place, part)],
                    role,
                    number,
                    fields: Vec::new(),
                },
            )),
        }
    }
    postcode_of_person(columns, options);
    for (place, column) in columns.iter_mut().enumerate() {
        let Taken::PersonPart(field) = column.taken else {
            continue;
        };
        let of = about(column);
        let fits = |source: &PersonSource| {
            let role = of.role.is_empty() || source.role == of.role;
            role && (of.number.is_none() || source.number == of.number)
        };
        let by_hand = options.columns.contains_key(&place);
        let is_named = of.number.is_some() || !of.role.is_empty();
        let exact = |source: &PersonSource| source.role == of.role && source.number == of.number;
        // Beside "Contactpersoon 2" the one without a number is the first.
        let counted = people
            .iter()
            .any(|(_, source)| source.role == of.role && source.number.is_some());
        let is_first = |source: &PersonSource| {
            counted && of.number == Some(1) && source.number.is_none() && source.role == of.role
        };
        // The nearest to the left, or else the first.
        let nearest = |fits: &dyn Fn(&PersonSource) -> bool| {
            let left = people
                .iter()
                .rposition(|(name, source)| *name < place && fits(source));
            left.or_else(|| people.iter().position(|(_, source)| fits(source)))
        };
        // Who the heading names comes before who it may be about.
        let mut whose = nearest(&exact).or_else(|| nearest(&is_first));
        whose = whose.or_else(|| nearest(&fits));
        if by_hand && whose.is_none() && is_named {
            whose = people.iter().rposition(|(name, _)| *name < place);
        }
        let beside = words.taken(&column.heading) != column.taken;
        if beside && !is_named && !of.said {
            whose = people.iter().rposition(|(name, _)| *name < place).or(whose);
        }
        match whose.filter(|_| of.said || is_named || by_hand || beside) {
            Some(whose) => people[whose].1.fields.push((field, place)),
            // A number of the parents is not that of their child.
            None if !by_hand && words.people().is_of_relative(&column.heading) => {
                column.taken = Taken::Remarks;
            }
            None => column.taken = Taken::Field(field),
        }
    }
    if let [(_, only)] = &mut people[..] {
        take_mobile(columns, only, words, options);
    }
    for (_, source) in &mut people {
        source.names.sort_by_key(|(_, part)| *part);
    }
    people.into_iter().map(|(_, source)| source).collect()
}

/// "Secretaris; Adres secretaris; Postcode": an address is of one, and its postcode too.
fn postcode_of_person(columns: &mut [CsvColumn], options: &CsvOptions) {
    if columns
        .iter()
        .any(|column| column.taken == Taken::Field("address"))
    {
        return;
    }
    for place in 1..columns.len() {
        let is_behind = columns[place - 1].taken == Taken::PersonPart("address");
        let is_free =
            columns[place].taken == Taken::Field("postcode") && !options.columns.contains_key(&place);
        if is_behind && is_free {
            columns[place].taken = Taken::PersonPart("postcode");
        }
    }
}
