//! What a row says that people agreed to: who it is about, or those whom it names.

use csv::StringRecord;

use crate::domain::asset::Asset;
use crate::domain::phrase::{Phrase, Problem};
use crate::domain::record::Record;
use crate::exchange::csv::consent::Agreed;
use crate::exchange::csv::meanings::meant;
use crate::exchange::csv::people::Person;
use crate::exchange::csv::rows::name::RowName;
use crate::exchange::csv::rows::{Leftover, Rows, cell};

impl Rows<'_> {
    /// What those who are named agreed to, by this column.
    pub(super) fn agreed_by(
        &self,
        named: &mut [Person],
        place: usize,
        record: &StringRecord,
        left: &mut Leftover,
    ) {
        match (self.agreed(place, record, left), named) {
            (Some(agreed), [person]) => match &mut person.agreed {
                Some(known) => known.join(agreed),
                None => person.agreed = Some(agreed),
            },
            (Some(agreed), _) if agreed.is_nothing() => {}
            // A no is of all of them, but who of several said yes is not said.
            (Some(agreed), people) => {
                let heading = &self.plan.columns[place].heading;
                left.add(heading, cell(record, place));
                if 1 < people.len() && !agreed.is_no() {
                    let names: Vec<String> = people.iter().map(|person| person.name.clone()).collect();
                    left.hint(heading, agreed_by_several(&names, &agreed));
                }
                for person in people {
                    let own = if agreed.is_no() {
                        &mut person.agreed
                    } else {
                        &mut person.asked
                    };
                    match own {
                        Some(known) => known.join(agreed.clone()),
                        None => *own = Some(agreed.clone()),
                    }
                }
            }
            (None, _) => {}
        }
    }

    /// Takes up whether somebody agreed: who the row is about, or else the only one it names. How many of them
    /// agreed to one thing alone; and what one yes says beside several people.
    pub(super) fn agree(
        &mut self,
        asset: &mut Asset,
        said: &mut Vec<&'static str>,
        people: &mut [Person],
        (record, named): (&StringRecord, &RowName),
        left: &mut Leftover,
    ) -> (usize, Option<Agreed>) {
        let places = self.plan.consents.clone();
        if asset.kind.consent().is_none() {
            for place in places {
                self.agreed_by(people, place, record, left);
            }
            let unnamed = self.unnamed_in(asset, left);
            let said = people
                .iter_mut()
                .flat_map(|person| [&mut person.agreed, &mut person.asked]);
            for agreed in said.flatten() {
                agreed.narrow(unnamed.clone(), self.cells.cx.terms);
            }
            return (0, None);
        }
        let (mut all, mut each): (Option<Agreed>, Vec<(usize, Agreed)>) = (None, Vec::new());
        for place in places {
            let Some(agreed) = self.agreed(place, record, left) else {
                continue;
            };
            each.push((place, agreed.clone()));
            match &mut all {
                Some(known) => known.join(agreed),
                None => all = Some(agreed),
            }
        }
        let Some(mut agreed) = all else {
            return (0, None);
        };
        agreed.narrow(self.unnamed_in(asset, left), self.cells.cx.terms);
        if named.is_several && !agreed.is_no() && !agreed.is_nothing() {
            for (place, _) in &each {
                let heading = &self.plan.columns[*place].heading;
                left.add(heading, cell(record, *place));
                left.hint(heading, agreed_by_several(&named.names, &agreed));
            }
            return (0, Some(agreed));
        }
        for (place, _) in each.iter().filter(|(_, one)| one.is_day_beside(&agreed)) {
            left.add(&self.plan.columns[*place].heading, cell(record, *place));
        }
        if agreed.is_nothing() {
            return (0, None);
        }
        let purpose = asset
            .value("consent_purpose")
            .map(|value| value.write(&self.cells.cx));
        if !agreed.is_level && !self.consent.purpose(&purpose.unwrap_or_default()).is_empty() {
            agreed.level = Default::default();
        }
        agreed.put(asset);
        said.push("consent");
        let unnamed = agreed.is_one_thing() || agreed.is_yes_unnamed(self.cells.cx.terms);
        (usize::from(unnamed), None)
    }

    /// What the column says that was agreed; what nobody understands goes to the remarks.
    fn agreed(&self, place: usize, record: &StringRecord, left: &mut Leftover) -> Option<Agreed> {
        let heading = &self.plan.columns[place].heading;
        let text = cell(record, place).trim();
        if text.is_empty() {
            return None;
        }
        let cx = self.cells.cx;
        let meant = meant(self.options.meanings.get("consent"), "consent", text);
        let about = self.words.without_person(heading);
        let agreed = self.consent.read(&meant, &about, cx.today, cx.terms);
        if agreed
            .as_ref()
            .is_some_and(|agreed| agreed.denies_reaching(cx.terms))
        {
            left.hint(heading, Phrase::new("csv-number-secret"));
        }
        match &agreed {
            None if *meant == *text && !self.consent.asks(&about) => {
                left.keep(heading, text, Problem::typed("problem-choice", text));
            }
            Some(agreed) if *meant == *text && agreed.is_mixed => {
                left.keep(heading, text, Problem::typed("problem-consent-mixed", text));
            }
            Some(agreed) if *meant == *text && !agreed.says_more => {}
            _ => left.add(heading, text),
        }
        Some(agreed.unwrap_or_else(Agreed::open))
    }

    /// What the remarks say that nobody is to be named by, if they do.
    fn unnamed_in(&self, asset: &Asset, left: &Leftover) -> Option<String> {
        // What the heading says is judged with its cell: "Wil niet genoemd worden: nee".
        let cell = |line: &'_ String| {
            line.split_once(": ")
                .map_or(line.clone(), |(_, cell)| cell.to_owned())
        };
        let lines: Vec<String> = left.lines.iter().map(cell).collect();
        let lines = lines.iter().map(String::as_str);
        let mut texts = asset.remarks.lines().chain(lines);
        texts.find_map(|text| self.consent.unnamed_in(text))
    }
}

/// That one yes stands beside these people; a yes to one thing alone is no question of the last step.
fn agreed_by_several(names: &[String], agreed: &Agreed) -> Phrase {
    let key = match agreed.is_one_thing() {
        true => "csv-agreed-to-one-thing-by-several",
        false => "csv-agreed-by-several",
    };
    Phrase::new(key).text("names", names.join(", "))
}
