//! The grid of Dutch maps (Rijksdriehoek), in which town halls give their open data.

use std::ops::RangeInclusive;

/// Within these metres the Dutch grid lies.
const EAST_WEST: RangeInclusive<f64> = -7000.0..=300_000.0;
const SOUTH_NORTH: RangeInclusive<f64> = 289_000.0..=629_000.0;
/// Amersfoort, the middle of the grid: in metres, and in degrees.
const MIDDLE: (f64, f64, f64, f64) = (155_000.0, 463_000.0, 52.155_174_40, 5.387_206_21);
/// Powers of the distance east and north of it, in 100 km, with the seconds that they make: north, then
/// east (the approximation by Schreutelkamp and Strang van Hees, good to half a metre).
const NORTH: [(i32, i32, f64); 11] = [
    (0, 1, 3235.65389),
    (2, 0, -32.58297),
    (0, 2, -0.24750),
    (2, 1, -0.84978),
    (0, 3, -0.06550),
    (2, 2, -0.01709),
    (1, 0, -0.00738),
    (4, 0, 0.00530),
    (2, 3, -0.00039),
    (4, 1, 0.00033),
    (1, 1, -0.00012),
];
const EAST: [(i32, i32, f64); 12] = [
    (1, 0, 5260.52916),
    (1, 1, 105.94684),
    (1, 2, 2.45656),
    (3, 0, -0.81885),
    (1, 3, 0.05594),
    (3, 1, -0.05607),
    (0, 1, 0.01199),
    (3, 2, -0.00256),
    (1, 4, 0.00128),
    (0, 2, 0.00022),
    (2, 0, -0.00022),
    (5, 0, 0.00026),
];

/// The degrees north and east of a point of the grid; nothing if it lies outside of it.
pub(in crate::exchange) fn degrees(x: f64, y: f64) -> Option<(f64, f64)> {
    if !(EAST_WEST.contains(&x) && SOUTH_NORTH.contains(&y)) {
        return None;
    }
    let (east, north) = ((x - MIDDLE.0) * 1e-5, (y - MIDDLE.1) * 1e-5);
    let seconds = |terms: &[(i32, i32, f64)]| -> f64 {
        let terms = terms.iter();
        terms
            .map(|(e, n, seconds)| seconds * east.powi(*e) * north.powi(*n))
            .sum()
    };
    // A millionth of a degree is a step.
    let rounded = |degrees: f64| (degrees * 1e6).round() / 1e6;
    Some((
        rounded(MIDDLE.2 + seconds(&NORTH) / 3600.0),
        rounded(MIDDLE.3 + seconds(&EAST) / 3600.0),
    ))
}

#[cfg(test)]
mod tests {
    use super::degrees;

    #[test]
    fn metres_become_degrees() {
        // The towers of Amersfoort and of Groningen.
        for (x, y, latitude, longitude) in [
            (155_000.0, 463_000.0, 52.155_174, 5.387_206),
            (233_883.131, 582_065.167, 53.219_383, 6.568_201),
        ] {
            let (north, east) = degrees(x, y).unwrap_or_default();
            assert!((north - latitude).abs() < 1e-5, "{north} {latitude}");
            assert!((east - longitude).abs() < 1e-5, "{east} {longitude}");
        }
        assert_eq!(degrees(5.85, 51.77), None);
    }
}
