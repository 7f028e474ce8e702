//! Where a row says that something is: degrees or metres of the Dutch grid, turned round if they stand the wrong
//! way round.

use std::ops::RangeInclusive;

use csv::StringRecord;

use crate::domain::asset::Asset;
use crate::domain::phrase::{Phrase, Problem};
use crate::domain::record::Id;
use crate::exchange::csv::rows::{Leftover, Rows};
use crate::exchange::sheets::degrees_of_grid;

/// The fields that say together where something is: north, then east.
pub(super) const SPOT: [&str; 2] = ["latitude", "longitude"];

/// Between which degrees the Netherlands lie.
const HERE: (RangeInclusive<f64>, RangeInclusive<f64>) = (50.0..=54.0, 3.0..=8.0);
/// And Europe.
const EUROPE: (RangeInclusive<f64>, RangeInclusive<f64>) = (34.0..=72.0, -25.0..=45.0);

/// What is told of a place that comes in: it was turned round.
pub(super) const TURNED: &str = "csv-place-turned";
/// Or it is far away.
pub(super) const FAR: &str = "csv-place-far";

/// A place in degrees. With names, north and east cannot be taken for one another.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Spot {
    north: f64,
    east: f64,
}

impl Spot {
    fn is_in(self, (north, east): &(RangeInclusive<f64>, RangeInclusive<f64>)) -> bool {
        north.contains(&self.north) && east.contains(&self.east)
    }

    fn turned(self) -> Self {
        Self {
            north: self.east,
            east: self.north,
        }
    }

    /// The degrees of a place that is told in metres of the Dutch grid.
    fn of_grid(self) -> Option<Self> {
        let (north, east) = degrees_of_grid(self.east, self.north)?;
        Some(Self { north, east })
    }
}

/// The place that is meant, and what there is to tell of it.
fn meant(said: Spot) -> (Spot, Option<&'static str>) {
    if said.is_in(&HERE) {
        return (said, None);
    }
    if said.turned().is_in(&HERE) {
        return (said.turned(), Some(TURNED));
    }
    if let Some(spot) = said.of_grid() {
        return (spot, None);
    }
    if let Some(spot) = said.turned().of_grid() {
        return (spot, Some(TURNED));
    }
    (said, (!said.is_in(&EUROPE)).then_some(FAR))
}

impl Rows<'_> {
    /// Reads where the row says that it is.
    pub(super) fn spot(&mut self, record: &StringRecord, asset: &mut Asset, left: &mut Leftover) {
        let [north, east] = SPOT.map(|field| {
            let text = self.text(field, record, &mut Leftover::default());
            text.map(|text| text.into_owned()).unwrap_or_default()
        });
        let headings = SPOT.map(|field| {
            let source = self.plan.fields.iter().find(|source| source.field == field);
            source
                .map(|source| self.heading(source).to_owned())
                .unwrap_or_default()
        });
        let said = number(&north).zip(number(&east));
        let said = said.map(|(north, east)| Spot { north, east });
        // What went out from here comes back as it was, however far away.
        let is_ours = !self.mixed
            && self
                .plan
                .id
                .is_some_and(|place| record.get(place).and_then(Id::parse).is_some());
        let texts = match said.map(meant) {
            Some((spot, told)) => {
                if let Some(key) = told.filter(|key| *key != FAR || !is_ours) {
                    let told = Phrase::new(key)
                        .text("north", spot.north.to_string())
                        .text("east", spot.east.to_string());
                    left.tell(&headings.join(", "), Problem(told));
                }
                if Some(spot) == said {
                    [north, east]
                } else {
                    [spot.north.to_string(), spot.east.to_string()]
                }
            }
            None => [north, east],
        };
        for ((field, text), heading) in SPOT.into_iter().zip(texts).zip(headings) {
            if text.is_empty() {
                continue;
            }
            if let Some(problem) = self.fill(asset, field, &text) {
                left.keep(&heading, &text, problem);
            }
        }
    }
}

fn number(text: &str) -> Option<f64> {
    let number: f64 = text.trim().replace(',', ".").parse().ok()?;
    number.is_finite().then_some(number)
}

#[cfg(test)]
mod tests {
    use super::{FAR, Spot, TURNED, meant};

    #[test]
    fn places_in_the_netherlands_are_never_taken_the_wrong_way_round() {
        let spot = |north: f64, east: f64| Spot { north, east };
        let malden = spot(51.78, 5.85);
        assert_eq!(meant(malden), (malden, None));
        assert_eq!(meant(malden.turned()), (malden, Some(TURNED)));
        let tower = spot(52.155_174, 5.387_206);
        assert_eq!(meant(spot(463_000.0, 155_000.0)), (tower, None));
        assert_eq!(meant(spot(155_000.0, 463_000.0)), (tower, Some(TURNED)));
        let paris = spot(48.86, 2.35);
        assert_eq!(meant(paris), (paris, None));
        let nowhere = spot(0.0, 0.0);
        assert_eq!(meant(nowhere), (nowhere, Some(FAR)));
    }
}
