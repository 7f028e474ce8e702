//! The line around places: the smallest shape without dents that holds them all.

use crate::domain::atlas::Spot;

/// The corners in their order; nothing around fewer than three places.
pub(super) fn hull(mut spots: Vec<Spot>) -> Vec<Spot> {
    spots.sort_by(|one, other| one.x.total_cmp(&other.x).then(one.y.total_cmp(&other.y)));
    spots.dedup();
    if spots.len() < 3 {
        return Vec::new();
    }
    let mut corners = side(spots.iter());
    corners.pop();
    let mut back = side(spots.iter().rev());
    back.pop();
    corners.extend(back);
    corners
}

/// One side, from end to end.
fn side<'a>(spots: impl Iterator<Item = &'a Spot>) -> Vec<Spot> {
    let mut corners: Vec<Spot> = Vec::new();
    for spot in spots {
        while let [.., one, two] = corners[..]
            && turn(one, two, *spot) <= 0.0
        {
            corners.pop();
        }
        corners.push(*spot);
    }
    corners
}

/// Above zero if the way from one by two to three turns to the left.
fn turn(one: Spot, two: Spot, three: Spot) -> f64 {
    (two.x - one.x) * (three.y - one.y) - (two.y - one.y) * (three.x - one.x)
}
