//! Where names come in a picture: beside what they name, over no other name and over as few marks as can be.

use crate::exchange::report::picture::{At, WIDTH, at};

/// How far two names stay apart.
const APART: f32 = 3.0;

/// A name, with where its middle is.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Label {
    at: At,
    half: f32,
    high: f32,
}

/// The names of a picture so far, and the marks in it.
pub(super) struct Labels {
    /// The middle and the radius of each mark.
    marks: Vec<(At, f32)>,
    /// How high the picture is.
    height: f32,
    taken: Vec<Label>,
}

impl Labels {
    /// No names yet between these marks.
    pub fn between(marks: Vec<(At, f32)>, height: f32) -> Self {
        let taken = Vec::new();
        Self { marks, height, taken }
    }

    /// Takes the best of these places for the middle of a name, the first of several that are as good. Nothing
    /// if it would lie over another name everywhere, or over more than this many marks.
    pub fn put(&mut self, places: &[At], half: f32, high: f32, most: usize) -> Option<At> {
        let labels = places.iter().map(|place| {
            let x = place.x.clamp(half, (WIDTH - half).max(half));
            let y = place
                .y
                .clamp(high / 2.0, (self.height - high / 2.0).max(high / 2.0));
            Label {
                at: at(x, y),
                half,
                high,
            }
        });
        let free = labels.filter(|label| !self.taken.iter().any(|other| label.lies_over(other)));
        let best = free
            .map(|label| (self.covered(&label), label))
            .min_by_key(|(covered, _)| *covered);
        let (_, label) = best.filter(|(covered, _)| *covered <= most)?;
        self.taken.push(label);
        Some(label.at)
    }

    /// How many marks lie under this name.
    fn covered(&self, label: &Label) -> usize {
        let under = |(mark, radius): &&(At, f32)| {
            (mark.x - label.at.x).abs() < label.half + radius
                && (mark.y - label.at.y).abs() < label.high / 2.0 + radius
        };
        self.marks.iter().filter(under).count()
    }
}

impl Label {
    fn lies_over(&self, other: &Self) -> bool {
        (self.at.x - other.at.x).abs() < self.half + other.half + APART
            && (self.at.y - other.at.y).abs() < (self.high + other.high) / 2.0 + APART
    }
}

#[cfg(test)]
mod tests {
    use super::Labels;
    use crate::exchange::report::picture::at;

    #[test]
    fn a_name_goes_where_no_mark_is_and_never_over_another_name() {
        let marks = vec![(at(100.0, 80.0), 4.0), (at(110.0, 80.0), 4.0)];
        let mut labels = Labels::between(marks, 200.0);
        let (above, below) = (at(100.0, 80.0), at(100.0, 120.0));
        assert_eq!(labels.put(&[above, below], 30.0, 12.0, 0), Some(below));
        assert_eq!(labels.put(&[above, below], 30.0, 12.0, 1), None, "two marks");
        assert_eq!(labels.put(&[above, below], 30.0, 12.0, 2), Some(above));
        assert_eq!(labels.put(&[above, below], 30.0, 12.0, 9), None, "all taken");
    }

    #[test]
    fn a_name_stays_within_the_picture() {
        let mut labels = Labels::between(Vec::new(), 100.0);
        assert_eq!(
            labels.put(&[at(-5.0, 400.0)], 20.0, 10.0, 0),
            Some(at(20.0, 95.0))
        );
    }
}
