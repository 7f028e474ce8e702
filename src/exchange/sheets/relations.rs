//! Where a thing of OpenStreetMap is that is made of others: an area of several lines, such as a park around a
//! pond, or a group of buildings.

use serde::Deserialize;

use crate::exchange::sheets::geometry::{Flat, inside, middle_of};

/// Of how many lines a thing is made at most, and of how many corners: one line can be named many times.
const LINES: usize = 1000;
/// See above.
const CORNERS: usize = 200_000;

/// A part of a thing.
#[derive(Deserialize)]
pub(super) struct Member {
    /// Whether it is a node, a way or another thing made of others.
    #[serde(default, rename = "type")]
    pub sort: String,
    /// Which one.
    #[serde(default, rename = "ref")]
    pub id: i64,
    /// What it is in the whole: its edge, a hole in it, a way in.
    #[serde(default)]
    pub role: String,
    lat: Option<f64>,
    lon: Option<f64>,
    #[serde(default)]
    geometry: Vec<Option<Corner>>,
}

/// A corner of a line.
#[derive(Clone, Copy, Deserialize)]
pub(super) struct Corner {
    pub lat: f64,
    pub lon: f64,
}

impl Member {
    /// Its line, as the file tells it here, or else as `way` knows it.
    fn line(&self, way: impl Fn(i64) -> Vec<Flat>) -> Vec<Flat> {
        let told = self.geometry.iter().flatten();
        let told: Vec<Flat> = told.map(|corner| (corner.lon, corner.lat)).collect();
        if told.is_empty() && self.sort == "way" {
            way(self.id)
        } else {
            told
        }
    }

    /// Its place, if it is a point.
    fn point(&self, node: impl Fn(i64) -> Option<Flat>) -> Option<Flat> {
        if self.sort != "node" {
            return None;
        }
        self.lon.zip(self.lat).or_else(|| node(self.id))
    }
}

/// A point of the whole: inside its largest area and outside the holes in it; or else on its longest line, or its
/// first point.
pub(super) fn point_of(
    members: &[Member],
    node: impl Fn(i64) -> Option<Flat>,
    way: impl Fn(i64) -> Vec<Flat>,
) -> Option<Flat> {
    let lines = |inner: bool| -> Vec<Vec<Flat>> {
        let members = members.iter().filter(|member| (member.role == "inner") == inner);
        let mut left = CORNERS;
        let lines = members.take(LINES).map_while(|member| {
            let line = member.line(&way);
            left = left.checked_sub(line.len())?;
            Some(line)
        });
        lines.filter(|line| 1 < line.len()).collect()
    };
    let outer = joined(lines(false));
    let rings = outer.iter().filter(|line| is_ring(line));
    if let Some(largest) = rings.max_by(|one, other| size(one).total_cmp(&size(other))) {
        let holes = joined(lines(true)).into_iter().filter(|line| is_ring(line));
        let rings: Vec<Vec<Flat>> = [largest.clone()].into_iter().chain(holes).collect();
        return inside(&rings);
    }
    let longest = outer.iter().max_by_key(|line| line.len());
    let on_line = longest.and_then(|line| middle_of(line));
    on_line.or_else(|| members.iter().find_map(|member| member.point(&node)))
}

fn is_ring(line: &[Flat]) -> bool {
    3 < line.len() && line.first() == line.last()
}

/// Twice the area that a ring goes around.
fn size(ring: &[Flat]) -> f64 {
    let origin = ring.first().copied().unwrap_or_default();
    let near = |at: &Flat| (at.0 - origin.0, at.1 - origin.1);
    let twice = ring.windows(2).map(|pair| {
        let (a, b) = (near(&pair[0]), near(&pair[1]));
        a.0 * b.1 - b.0 * a.1
    });
    twice.sum::<f64>().abs()
}

/// The lines, those that meet at an end made one: an edge is often drawn in parts, in any direction.
fn joined(lines: Vec<Vec<Flat>>) -> Vec<Vec<Flat>> {
    let mut done = Vec::new();
    let mut left = lines;
    while let Some(mut line) = left.pop() {
        while !is_ring(&line) {
            let end = line.last().copied();
            let next = left
                .iter()
                .position(|other| other.first().copied() == end || other.last().copied() == end);
            let Some(next) = next else {
                break;
            };
            let mut next = left.swap_remove(next);
            if next.first().copied() != end {
                next.reverse();
            }
            line.extend(next.into_iter().skip(1));
        }
        done.push(line);
    }
    done
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn an_edge_in_parts_is_one_ring() {
        let parts = vec![
            vec![(0.0, 0.0), (4.0, 0.0)],
            vec![(0.0, 4.0), (4.0, 4.0)],
            vec![(4.0, 0.0), (4.0, 4.0)],
            vec![(0.0, 4.0), (0.0, 0.0)],
        ];
        let rings = joined(parts);
        assert_eq!(rings.len(), 1);
        assert_eq!((rings[0].len(), rings[0].first()), (5, rings[0].last()));
        // What leads nowhere ends.
        assert_eq!(joined(vec![vec![(0.0, 0.0), (1.0, 0.0)]; 2]).len(), 1);
    }
}
