//! Where the entries of a network stand in a picture: who is tied comes close, who is not keeps apart. The same
//! network always gives the same picture.

/// How often everything moves a little.
const ROUNDS: usize = 260;
/// How strongly everything is drawn to the middle, so that loose groups do not drift away.
const GRAVITY: f32 = 0.9;

/// Places for so many nodes, each from 0 to 1 in both directions. Time grows with the square of their number.
pub(super) fn places(nodes: usize, ties: &[(usize, usize)]) -> Vec<(f32, f32)> {
    if nodes == 0 {
        return Vec::new();
    }
    let turn = std::f32::consts::TAU * 0.381_966;
    let spread = (nodes as f32).sqrt();
    let mut places: Vec<(f32, f32)> = (0..nodes)
        .map(|node| {
            let (radius, angle) = (((node as f32 + 0.5) / nodes as f32).sqrt(), turn * node as f32);
            (spread * radius * angle.cos(), spread * radius * angle.sin())
        })
        .collect();
    for round in 0..ROUNDS {
        let forces = forces(&places, ties);
        // At first in large steps, in the end hardly at all.
        let most = spread * 0.12 * (1.0 - round as f32 / ROUNDS as f32) + 0.01;
        for (place, force) in places.iter_mut().zip(forces) {
            let strength = force.0.hypot(force.1);
            if f32::EPSILON < strength {
                let step = strength.min(most) / strength;
                place.0 += force.0 * step;
                place.1 += force.1 * step;
            }
        }
    }
    stretched(&places)
}

fn forces(places: &[(f32, f32)], ties: &[(usize, usize)]) -> Vec<(f32, f32)> {
    let mut forces: Vec<(f32, f32)> = places.iter().map(|(x, y)| (-x * GRAVITY, -y * GRAVITY)).collect();
    for one in 0..places.len() {
        for other in one + 1..places.len() {
            let (x, y) = (places[one].0 - places[other].0, places[one].1 - places[other].1);
            let square = (x * x + y * y).max(0.01);
            let (x, y) = (x / square * 2.2, y / square * 2.2);
            forces[one].0 += x;
            forces[one].1 += y;
            forces[other].0 -= x;
            forces[other].1 -= y;
        }
    }
    for (one, other) in ties {
        let (x, y) = (
            places[*one].0 - places[*other].0,
            places[*one].1 - places[*other].1,
        );
        let pull = x.hypot(y).min(6.0);
        forces[*one].0 -= x * pull;
        forces[*one].1 -= y * pull;
        forces[*other].0 += x * pull;
        forces[*other].1 += y * pull;
    }
    forces
}

/// The places so that they fill all there is.
fn stretched(places: &[(f32, f32)]) -> Vec<(f32, f32)> {
    let range = |numbers: &dyn Fn(&(f32, f32)) -> f32| {
        let all = places.iter().map(numbers);
        all.fold((f32::MAX, f32::MIN), |(low, high), number| {
            (low.min(number), high.max(number))
        })
    };
    let (across, down) = (range(&|place| place.0), range(&|place| place.1));
    let part = |number: f32, (low, high): (f32, f32)| {
        if high <= low {
            0.5
        } else {
            (number - low) / (high - low)
        }
    };
    // Half by distance and half by order, so that a crowd in the middle has room too.
    let ranks = (ranks(places, |place| place.0), ranks(places, |place| place.1));
    let placed = places.iter().enumerate().map(|(node, (x, y))| {
        let x = f32::midpoint(part(*x, across), ranks.0[node]);
        (x, f32::midpoint(part(*y, down), ranks.1[node]))
    });
    placed.collect()
}

/// The place of each node in the order of one direction, from 0 to 1.
fn ranks(places: &[(f32, f32)], along: impl Fn(&(f32, f32)) -> f32) -> Vec<f32> {
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by(|one, other| along(&places[*one]).total_cmp(&along(&places[*other])));
    let last = places.len().saturating_sub(1);
    let mut ranks = vec![0.5; places.len()];
    for (rank, node) in order.into_iter().enumerate().filter(|_| 0 < last) {
        ranks[node] = rank as f32 / last as f32;
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn who_is_tied_stands_closer_than_who_is_not() {
        let placed = places(6, &[(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)]);
        let apart = |one: usize, other: usize| {
            (placed[one].0 - placed[other].0).hypot(placed[one].1 - placed[other].1)
        };
        assert!(apart(0, 1) < apart(0, 4) && apart(3, 5) < apart(2, 5));
        assert_eq!(
            placed,
            places(6, &[(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)])
        );
    }

    #[test]
    fn one_stands_in_the_middle_and_nobody_nowhere() {
        assert_eq!(places(1, &[]), [(0.5, 0.5)]);
        assert_eq!(places(0, &[]), []);
    }
}
