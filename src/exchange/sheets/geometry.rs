//! Where something on a map is, as one point: the place to walk to.

use geojson::{GeometryValue, Position};

use crate::exchange::sheets::dutch_grid::degrees;

/// Degrees north and east.
pub(super) type Point = (f64, f64);

/// A point of the shape: in the middle of a line, inside an area. Nothing if it has no points; an error
/// with the coordinates if they are nowhere on earth.
pub(super) fn point_of(shape: &GeometryValue) -> Result<Option<Point>, String> {
    let flat = match shape {
        GeometryValue::Point { coordinates } => flat(coordinates),
        GeometryValue::MultiPoint { coordinates } => coordinates.iter().find_map(flat),
        GeometryValue::LineString { coordinates } => middle_of(&line(coordinates)),
        GeometryValue::MultiLineString { coordinates } => {
            let lines = coordinates.iter().map(|one| line(one));
            longest(lines, |line| length(line)).and_then(|line| middle_of(&line))
        }
        GeometryValue::Polygon { coordinates } => inside(&rings(coordinates)),
        GeometryValue::MultiPolygon { coordinates } => {
            let areas = coordinates.iter().map(|one| rings(one));
            longest(areas, |rings| rings.first().map_or(0.0, |ring| area(ring).abs()))
                .and_then(|rings| inside(&rings))
        }
        GeometryValue::GeometryCollection { geometries } => {
            let mut points = geometries.iter().map(|one| point_of(&one.value));
            return points
                .find(|point| !matches!(point, Ok(None)))
                .unwrap_or(Ok(None));
        }
    };
    flat.map(on_earth).transpose()
}

/// What is left of coordinates that are on earth: degrees, or metres of the Dutch grid (RD).
pub(super) fn on_earth((x, y): Flat) -> Result<Point, String> {
    if x.abs() <= 180.0 && y.abs() <= 90.0 {
        Ok((y, x))
    } else {
        degrees(x, y).ok_or_else(|| format!("{x}, {y}"))
    }
}

/// East and north, in whatever the file measures in.
pub(super) type Flat = (f64, f64);

fn flat(position: &Position) -> Option<Flat> {
    let mut numbers = position.as_slice().iter().copied();
    let point = (numbers.next()?, numbers.next()?);
    (point.0.is_finite() && point.1.is_finite()).then_some(point)
}

fn line(positions: &[Position]) -> Vec<Flat> {
    positions.iter().filter_map(flat).collect()
}

fn rings(rings: &[Vec<Position>]) -> Vec<Vec<Flat>> {
    rings.iter().map(|ring| line(ring)).collect()
}

fn longest<T>(all: impl Iterator<Item = T>, measure: impl Fn(&T) -> f64) -> Option<T> {
    all.max_by(|one, other| measure(one).total_cmp(&measure(other)))
}

fn step(pair: &[Flat]) -> f64 {
    (pair[1].0 - pair[0].0).hypot(pair[1].1 - pair[0].1)
}

fn length(line: &[Flat]) -> f64 {
    line.windows(2).map(step).sum()
}

/// The point half-way along the line.
pub(super) fn middle_of(line: &[Flat]) -> Option<Flat> {
    let mut left = length(line) / 2.0;
    for pair in line.windows(2) {
        let long = step(pair);
        if left <= long && 0.0 < long {
            let part = left / long;
            let along = |from: f64, to: f64| from + (to - from) * part;
            return Some((along(pair[0].0, pair[1].0), along(pair[0].1, pair[1].1)));
        }
        left -= long;
    }
    line.first().copied()
}

/// Twice the area, negative if the ring goes the other way around.
fn area(ring: &[Flat]) -> f64 {
    edges(ring).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum()
}

fn edges(ring: &[Flat]) -> impl Iterator<Item = (Flat, Flat)> + '_ {
    let next = ring.iter().skip(1).chain(ring.first());
    ring.iter().copied().zip(next.copied())
}

/// A point inside the area and outside its holes: its middle, or else, in an area like a ring or a bow,
/// the middle of the widest part at that height.
pub(super) fn inside(rings: &[Vec<Flat>]) -> Option<Flat> {
    let outer = rings.first()?;
    let middle = centre(outer)?;
    let mut crossings: Vec<f64> = rings
        .iter()
        .flat_map(|ring| edges(ring))
        .filter(|(a, b)| (a.1 <= middle.1) != (b.1 <= middle.1))
        .map(|(a, b)| a.0 + (middle.1 - a.1) / (b.1 - a.1) * (b.0 - a.0))
        .collect();
    crossings.sort_by(f64::total_cmp);
    let parts = || crossings.chunks_exact(2);
    if parts().any(|part| part[0] <= middle.0 && middle.0 <= part[1]) {
        return Some(middle);
    }
    let widest = longest(parts(), |part| part[1] - part[0]);
    Some(widest.map_or(middle, |part| (f64::midpoint(part[0], part[1]), middle.1)))
}

/// The middle of what the ring goes around.
fn centre(ring: &[Flat]) -> Option<Flat> {
    let first = *ring.first()?;
    // Near the origin the differences are not lost in the size of the numbers.
    let near: Vec<Flat> = ring.iter().map(|at| (at.0 - first.0, at.1 - first.1)).collect();
    let twice = area(&near);
    if twice.abs() < f64::EPSILON * f64::EPSILON {
        return middle_of(ring);
    }
    let (mut x, mut y) = (0.0, 0.0);
    for (a, b) in edges(&near) {
        let cross = a.0 * b.1 - b.0 * a.1;
        x += (a.0 + b.0) * cross;
        y += (a.1 + b.1) * cross;
    }
    let thrice = 3.0 * twice;
    Some((first.0 + x / thrice, first.1 + y / thrice))
}

#[cfg(test)]
mod tests {
    use super::{inside, middle_of, on_earth};

    #[test]
    fn a_point_is_inside_its_area() {
        let square = vec![(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0)];
        assert_eq!(inside(&[square.clone()]), Some((2.0, 2.0)));
        let hole = vec![(1.0, 1.0), (3.0, 1.0), (3.0, 3.0), (1.0, 3.0), (1.0, 1.0)];
        assert_eq!(inside(&[square, hole]), Some((0.5, 2.0)));
        // A bow, open to the right.
        let bow = [
            (0, 0),
            (9, 0),
            (9, 1),
            (1, 1),
            (1, 8),
            (9, 8),
            (9, 9),
            (0, 9),
            (0, 0),
        ];
        let bow: Vec<(f64, f64)> = bow.iter().map(|(x, y)| (f64::from(*x), f64::from(*y))).collect();
        let (x, y) = inside(&[bow]).unwrap_or_default();
        assert!((0.0..=1.0).contains(&x) && (0.0..=9.0).contains(&y), "{x} {y}");
        assert_eq!(inside(&[]), None);
        assert_eq!(inside(&[vec![(1.0, 1.0), (1.0, 1.0)]]), Some((1.0, 1.0)));
        assert_eq!(middle_of(&[(0.0, 0.0), (1.0, 0.0), (4.0, 0.0)]), Some((2.0, 0.0)));
        assert_eq!(middle_of(&[]), None);
    }

    #[test]
    fn only_what_is_on_earth_is_a_point() {
        assert_eq!(on_earth((5.85, 51.77)), Ok((51.77, 5.85)));
        assert_eq!(on_earth((5.85, 95.0)), Err("5.85, 95".into()));
        assert!(on_earth((155_000.0, 463_000.0)).is_ok());
    }
}
