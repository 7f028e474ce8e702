//! Rows of several sorts one below the other, known by how many there are of each: of a hundred thousand only those
//! on screen are ever made.

/// How many rows there are of each sort, and how one of them is made from its place among them.
pub(super) struct Sections<R> {
    sorts: Vec<Sort<R>>,
}

/// Makes a row from its place among those of its sort.
type Make<R> = fn(usize) -> R;

struct Sort<R> {
    /// The place of its first row among all.
    begin: usize,
    count: usize,
    row: Make<R>,
}

impl<R> Sections<R> {
    /// These sorts, from top to bottom.
    pub fn of<const N: usize>(sorts: [(usize, Make<R>); N]) -> Self {
        let mut next = 0;
        let sorts = sorts.into_iter().filter(|(count, _)| 0 < *count);
        let sorts = sorts.map(|(count, row)| {
            let begin = next;
            next += count;
            Sort { begin, count, row }
        });
        Self {
            sorts: sorts.collect(),
        }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.sorts.last().map_or(0, |last| last.begin + last.count)
    }

    /// The row at this place, if there are so many.
    pub fn at(&self, place: usize) -> Option<R> {
        let sort = self.sorts.iter().rfind(|sort| sort.begin <= place)?;
        let place = place - sort.begin;
        (place < sort.count).then(|| (sort.row)(place))
    }

    /// Where the sort below this place begins; at the top if there is none.
    pub fn next_sort(&self, place: usize) -> usize {
        let next = self.sorts.iter().find(|sort| place < sort.begin);
        next.map_or(0, |sort| sort.begin)
    }
}

impl<R: PartialEq> Sections<R> {
    /// Where this row stands.
    pub fn place_of(&self, row: &R) -> Option<usize> {
        let places = |sort: &Sort<R>| {
            let mut places = 0..sort.count;
            let found = places.find(|place| (sort.row)(*place) == *row);
            found.map(|place| sort.begin + place)
        };
        self.sorts.iter().find_map(places)
    }
}

#[cfg(test)]
mod tests {
    use super::Sections;

    #[test]
    fn rows_are_made_from_their_place() {
        let rows = Sections::of([
            (1, |_| "first".to_owned()),
            (0, |_| "never".to_owned()),
            (2, |place| format!("second {place}")),
            (3, |place| format!("third {place}")),
        ]);
        assert_eq!(rows.len(), 6);
        let all: Vec<String> = (0..7).filter_map(|place| rows.at(place)).collect();
        assert_eq!(
            all,
            ["first", "second 0", "second 1", "third 0", "third 1", "third 2"]
        );
        let next: Vec<usize> = (0..6).map(|place| rows.next_sort(place)).collect();
        assert_eq!(next, [1, 3, 3, 0, 0, 0]);
        assert_eq!(rows.place_of(&"third 1".to_owned()), Some(4));
        assert_eq!(Sections::of([(0, |place| place)]).at(0), None);
    }
}
