//! Places on earth in a text: "51.78222, 5.85274", "51,78222 / 5,85274", "#map=19/51.78222/5.85274".

use std::ops::Range;

use crate::domain::asset::Asset;

/// Within so many metres a place that somebody wrote is a home.
pub(super) const WRITTEN: f64 = 25.0;
/// Within so many metres two points on the map are of one house.
pub(super) const ONE_HOUSE: f64 = 10.0;

/// How many metres a degree is from south to north.
const DEGREE: f64 = 111_320.0;
/// How many squares there are in a degree.
const SQUARES: f64 = 1_000.0;
/// Further than anything that is looked for, in degrees north and east; both ways together no more than a square.
const REACH: (f64, f64) = (0.000_25, 0.000_45);
/// The fewest decimals with which a place is as small as a house.
const DECIMALS: usize = 3;
/// The most signs between two numbers of one place: "51.78222 N, lon=5.85274".
const BETWEEN: usize = 12;

/// A square of the map.
pub(super) type Square = (i32, i32);

/// A place on earth, in degrees north and east.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spot {
    north: f64,
    east: f64,
}

impl Spot {
    /// Where this is, if that is known.
    pub(super) fn of(asset: &Asset) -> Option<Self> {
        Some(Self {
            north: asset.latitude?.get(),
            east: asset.longitude?.get(),
        })
    }

    /// Whether there are no more metres than this between both.
    pub(super) fn is_near(self, other: Self, metres: f64) -> bool {
        let north = (self.north - other.north) * DEGREE;
        let east = (self.east - other.east) * DEGREE * self.north.to_radians().cos();
        north.hypot(east) <= metres
    }

    /// Whether a text may have a place near this one; never no if it has.
    pub(super) fn may_be_in(self, text: &str) -> bool {
        let numbers = decimals_in(text);
        let has = |degrees: f64, reach: f64| {
            let is_near = |number: f64| (number.abs() - degrees.abs()).abs() <= reach;
            numbers.iter().any(|(_, number)| is_near(*number))
        };
        has(self.north, REACH.0) && has(self.east, REACH.1)
    }

    /// In which square it is.
    pub(super) fn square(self) -> Square {
        square(self.north, self.east)
    }

    /// In which squares whatever is near it is.
    pub(super) fn squares(self) -> Vec<Square> {
        let (north, east) = REACH;
        let corners = [(-north, -east), (-north, east), (north, -east), (north, east)];
        let corners = corners.map(|(north, east)| square(self.north + north, self.east + east));
        let mut squares = corners.to_vec();
        squares.sort_unstable();
        squares.dedup();
        squares
    }
}

/// What a sketch has of a text with a place in or beside this square.
pub(super) fn probe((north, east): Square) -> String {
    format!("@{north} {east}")
}

#[expect(clippy::cast_possible_truncation, reason = "a degree is no more than 180")]
fn square(north: f64, east: f64) -> Square {
    ((north * SQUARES).floor() as i32, (east * SQUARES).floor() as i32)
}

/// Every two numbers that may be a place, whichever of them comes first.
pub(super) fn spots_in(text: &str) -> Vec<(Range<usize>, Spot)> {
    let numbers = decimals_in(text);
    let pairs = numbers.windows(2).filter(|pair| {
        let between = &text[pair[0].0.end..pair[1].0.start];
        between.chars().count() <= BETWEEN
    });
    let spots = pairs.flat_map(|pair| {
        let [(first, one), (last, other)] = pair else {
            return Vec::new();
        };
        let place = first.start..last.end;
        let ways = [(*one, *other), (*other, *one)];
        let spots = ways.map(|(north, east)| (place.clone(), Spot { north, east }));
        spots
            .into_iter()
            .filter(|(_, spot)| spot.north.abs() <= 90.0)
            .collect()
    });
    spots.collect()
}

/// Where numbers with decimals stand, with a point or a comma before those.
fn decimals_in(text: &str) -> Vec<(Range<usize>, f64)> {
    let digits = |from: usize| {
        let rest = &text[from..];
        rest.len() - rest.trim_start_matches(|sign: char| sign.is_ascii_digit()).len()
    };
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(next) = text[at..].find(|sign: char| sign.is_ascii_digit()) {
        let start = at + next;
        let point = start + digits(start);
        at = point;
        if 3 < point - start || !text[point..].starts_with(['.', ',']) {
            continue;
        }
        let end = point + 1 + digits(point + 1);
        if end - point <= DECIMALS {
            continue;
        }
        let number = format!("{}.{}", &text[start..point], &text[point + 1..end]);
        let signed = text[..start].ends_with(['-', '\u{2212}']);
        if let Ok(number) = number.parse::<f64>()
            && number <= 180.0
        {
            found.push((start..end, if signed { -number } else { number }));
        }
        at = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Spot, WRITTEN, spots_in};

    const HOME: Spot = Spot {
        north: 51.78222,
        east: 5.85274,
    };

    #[test]
    fn a_place_is_known_however_it_is_written() {
        for text in [
            "51.78222, 5.85274",
            "51,78222; 5,85274",
            "51,78222,5,85274",
            "?q=51.78222,5.85274",
            "#map=19/51.78222/5.85274",
            "@51.78222,5.85274,17z",
            "!3d51.7822!4d5.8527",
            "N 51.78222° E 5.85274°",
            "lon=5.85274&lat=51.78222",
            "51.78231 5.85290",
        ] {
            let mut spots = spots_in(text).into_iter();
            assert!(spots.any(|(_, spot)| spot.is_near(HOME, WRITTEN)), "{text}");
        }
        for text in [
            "51.78222, 5.85400",
            "51.78, 5.85",
            "51.78222",
            "€ 51,78 en 17 x 5.85274",
        ] {
            let mut spots = spots_in(text).into_iter();
            assert!(!spots.any(|(_, spot)| spot.is_near(HOME, WRITTEN)), "{text}");
        }
    }

    #[test]
    fn what_is_near_is_in_a_square_that_is_looked_in() {
        for (north, east) in [
            (51.7820, 5.8530),
            (51.78199, 5.85299),
            (52.0, 6.0),
            (-0.0001, 0.0001),
        ] {
            let spot = Spot { north, east };
            for (up, right) in [(0.0002, 0.0), (-0.0002, 0.0), (0.0, 0.00035), (0.0, -0.00035)] {
                let other = Spot {
                    north: north + up,
                    east: east + right,
                };
                assert!(spot.squares().contains(&other.square()));
            }
        }
    }
}
