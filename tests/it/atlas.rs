//! The map: where things come to lie, what is near, and what one comes to by going on.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;
use wijkschouw::domain::asset::{Asset, Status};
use wijkschouw::domain::atlas::{Atlas, Compass, Extent, KERNEN, OUTERMOST, Point, Spot, View, Way};
use wijkschouw::domain::gaps::Scope;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::{Condition, Kern};
use wijkschouw::domain::record::Id;
use wijkschouw::domain::value::{Degrees, Link};
use wijkschouw::domain::village::Village;

const WAYS: [Way; 4] = [Way::Up, Way::Down, Way::Left, Way::Right];

fn id(number: usize) -> Id {
    Id::parse(&format!("00000000-0000-4000-8000-{number:012}")).unwrap()
}

/// A village with a place at each of these degrees north and east.
fn village(places: &[(f64, f64)]) -> Village {
    let mut village = Village::default();
    for (number, (north, east)) in places.iter().enumerate() {
        let mut asset = Asset::new(AssetKind::Place, &format!("Plek {number}"));
        asset.latitude = Degrees::new(*north);
        asset.longitude = Degrees::new(*east);
        village.assets.insert(id(number), Arc::new(asset));
    }
    village
}

fn atlas(places: &[(f64, f64)]) -> Atlas {
    Atlas::of(&village(places), &Scope::default())
}

/// The middle of the old town of Utrecht, and some streets around it.
const DOM: (f64, f64) = (52.0907, 5.1214);
const AROUND: [(f64, f64); 4] = [DOM, (52.0910, 5.1230), (52.0880, 5.1190), (52.0935, 5.1150)];

#[test]
fn distances_on_the_map_are_those_on_earth() {
    // From the Dom to the tower of Amersfoort it is nineteen and a half kilometres, to Hilversum nearly
    // sixteen, and that lies north.
    let atlas = atlas(&[DOM, (52.1552, 5.3878), (52.2292, 5.1669)]);
    let [dom, tower, hilversum] = [0, 1, 2].map(|number| atlas.find(id(number)).unwrap());
    let metres = dom.to(tower);
    assert!((19_300.0..19_700.0).contains(&metres), "{metres}");
    let metres = dom.to(hilversum);
    assert!((15_600.0..15_900.0).contains(&metres), "{metres}");
    assert_eq!(Compass::from(dom, hilversum), Compass::North);
    assert_eq!(Compass::from(tower, dom), Compass::West);
    assert_eq!(Compass::from(hilversum, tower), Compass::Southeast);
}

#[test]
fn every_direction_of_the_compass_has_an_eighth() {
    let middle = Spot::default();
    let at = |x: f64, y: f64| Compass::from(middle, Spot { x, y });
    assert_eq!(at(0.0, 9.0), Compass::North);
    assert_eq!(at(9.0, 9.0), Compass::Northeast);
    assert_eq!(at(9.0, 1.0), Compass::East);
    assert_eq!(at(9.0, -9.0), Compass::Southeast);
    assert_eq!(at(-1.0, -9.0), Compass::South);
    assert_eq!(at(-9.0, -9.0), Compass::Southwest);
    assert_eq!(at(-9.0, 0.0), Compass::West);
    assert_eq!(at(-9.0, 9.0), Compass::Northwest);
    assert_eq!(at(-1.0, 9.0), Compass::North);
}

#[test]
fn without_coordinates_there_is_no_map_and_all_is_listed() {
    let mut village = village(&[]);
    for (number, name) in ["Zwembad", "atelier", "Molen"].into_iter().enumerate() {
        let mut asset = Asset::new(AssetKind::Place, name);
        // Half of a place is none, and beyond the pole lies nothing.
        asset.latitude = Degrees::new([52.0, 52.0, 120.0][number]);
        asset.longitude = if number == 2 { Degrees::new(5.0) } else { None };
        village.assets.insert(id(number), Arc::new(asset));
    }
    let kern = Kern {
        name: "Malden".into(),
    };
    village.kernen.insert(id(9), Arc::new(kern));
    let atlas = Atlas::of(&village, &Scope::default());
    assert_eq!((atlas.fit, atlas.count()), (None, 0));
    assert_eq!(atlas.without, [id(1), id(2), id(0)]);
    assert_eq!(atlas.kernen[0].hull, []);
    assert_eq!(atlas.nearest(Spot::default(), 9), []);
}

#[test]
fn one_place_and_many_at_one_place_lie_in_the_middle() {
    for many in [1, 40] {
        let atlas = atlas(&vec![DOM; many]);
        let fit = atlas.fit.unwrap();
        let view = View::on(&fit, 0, fit.middle(), 40, 12);
        let bins = atlas.bins(&view);
        let filled: Vec<(usize, usize)> = bins
            .iter()
            .enumerate()
            .filter(|(_, bin)| bin.count > 0)
            .map(|(cell, bin)| (cell, bin.count))
            .collect();
        assert_eq!(filled, [(6 * 40 + 20, many)]);
        assert!(
            WAYS.iter()
                .all(|way| atlas.towards(fit.middle(), *way, &view).is_none())
        );
        let (count, some) = atlas.in_cell(&view, (20, 6), 5);
        assert_eq!((count, some.len()), (many, many.min(5)));
    }
}

#[test]
fn a_slip_of_the_pen_does_not_make_the_village_a_dot() {
    let mut places = AROUND.to_vec();
    // Nothing filled in, north and east the wrong way round, and a twin town in another country.
    places.extend([(0.0, 0.0), (5.1214, 52.0907), (45.76, 4.83)]);
    let atlas = atlas(&places);
    assert_eq!((atlas.count(), atlas.far), (7, 3));
    let fit = atlas.fit.unwrap();
    let wide = fit.high.x - fit.low.x;
    assert!(wide < 1_000.0, "{wide}");
    // It can be found all the same: by going on, and in the list.
    let view = View::on(&fit, 0, fit.middle(), 40, 12);
    let lowest = atlas.find(id(2)).unwrap();
    let next = atlas.towards(lowest, Way::Down, &view).unwrap();
    assert!(4 <= next.id.as_u128() as usize & 0xf);
    assert_eq!(atlas.nearest(fit.middle(), 9).len(), 7);
}

#[test]
fn a_kern_some_kilometres_off_belongs_in_sight() {
    let mut places = vec![DOM; 30];
    places.push((52.13, 5.16));
    let atlas = atlas(&places);
    assert_eq!(atlas.far, 0);
    let two = self::atlas(&[(52.0, 5.0), (52.05, 5.05)]);
    assert_eq!(two.far, 0);
}

#[test]
fn marks_and_numbers_say_what_there_is() {
    let mut village = village(&AROUND);
    let kern = Kern {
        name: "Malden".into(),
    };
    village.kernen.insert(id(9), Arc::new(kern));
    for number in 0..3 {
        let asset = Arc::make_mut(village.assets.get_mut(&id(number)).unwrap());
        asset.kern = Link::to(id(9));
        asset.status = Status::Dormant;
        asset.conditions.set(Condition::Cohesion, true);
    }
    let atlas = Atlas::of(&village, &Scope::default());
    assert_eq!(atlas.tallies.kinds, [4, 0, 0, 0]);
    assert_eq!(atlas.tallies.statuses, [0, 1, 3, 0]);
    assert_eq!(atlas.tallies.conditions, [0, 0, 3, 0]);
    assert_eq!(atlas.tallies.whole_village, 1);
    let kern = &atlas.kernen[0];
    assert_eq!((kern.count, kern.hull.len()), (3, 3));
    let marks: Vec<u64> = atlas
        .nearest(Spot::default(), 4)
        .iter()
        .map(|point| point.marks.kernen)
        .collect();
    assert_eq!(marks.iter().filter(|marks| **marks == 1).count(), 3);
    assert!(marks.contains(&(1 << KERNEN)));
    // Looking at one kern, the map is of that kern and of what is of the whole village.
    let mut other = Asset::new(AssetKind::Place, "Elders");
    other.kern = Link::to(id(8));
    village.assets.insert(id(20), Arc::new(other));
    let scope = Scope {
        kern: Some(id(9)),
        ..Scope::default()
    };
    assert_eq!(Atlas::of(&village, &scope).without, []);
}

#[test]
fn the_scale_bar_is_a_round_distance_that_fits() {
    for zoom in OUTERMOST..30 {
        let fit = atlas(&AROUND).fit.unwrap();
        let view = View::on(&fit, zoom, fit.middle(), 50, 14);
        let (metres, cells) = view.scale(16);
        let digits = metres.to_string();
        assert!("125".contains(&digits[..1]) && digits[1..].chars().all(|digit| digit == '0'));
        assert!((2..=16).contains(&cells));
        let drawn = cells as f64 * view.pace;
        assert!(
            metres < 2 || (drawn - f64::from(metres)).abs() <= view.pace,
            "{zoom}: {metres} {drawn}"
        );
    }
}

/// Places in and around a village, some of them the same and some far off.
fn places() -> impl Strategy<Value = Vec<(f64, f64)>> {
    let near = (0..60_u8, 0..60_u8)
        .prop_map(|(north, east)| (52.0 + f64::from(north) / 2_000.0, 5.0 + f64::from(east) / 1_500.0));
    let far = (-80.0..80.0, -170.0..170.0);
    prop::collection::vec(prop_oneof![9 => near, 1 => far], 1..120)
}

/// All entries on the map, whatever the tree says.
fn all(atlas: &Atlas) -> Vec<Point> {
    atlas.nearest(Spot::default(), usize::MAX)
}

fn sorted(mut distances: Vec<f64>) -> Vec<f64> {
    distances.sort_by(f64::total_cmp);
    distances
}

#[test]
fn in_a_wide_window_all_stays_in_sight_at_the_outermost_places_too() {
    let atlas = atlas(&[(52.0, 5.0), (52.0005, 5.012), (52.001, 5.036)]);
    let fit = atlas.fit.unwrap();
    let views = [3, 59, 118, 200].map(|columns| View::on(&fit, 0, fit.low, columns, columns));
    for view in views {
        assert!(view.seen(fit.high).is_some(), "{view:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_on_the_map(places in places()) {
        let atlas = atlas(&places);
        let mut ids: Vec<Id> = all(&atlas).iter().map(|point| point.id).collect();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), places.len());
        prop_assert!(atlas.far * 2 <= places.len() + 1);
    }

    #[test]
    fn each_entry_is_counted_in_the_cell_in_which_it_lies(
        places in places(), zoom in OUTERMOST..12, which: prop::sample::Index, columns in 1..90_usize, rows in 1..40_usize,
    ) {
        let atlas = atlas(&places);
        let at = all(&atlas)[which.index(places.len())].at;
        let view = View::on(&atlas.fit.unwrap(), zoom, at, columns, rows);
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        for point in all(&atlas) {
            if let Some((column, row)) = view.seen(point.at) {
                *counts.entry(row * columns + column).or_default() += 1;
            }
        }
        let bins = atlas.bins(&view);
        prop_assert_eq!(bins.len(), columns * rows);
        for (cell, bin) in bins.iter().enumerate() {
            prop_assert_eq!(bin.count, counts.get(&cell).copied().unwrap_or_default());
            let place = ((cell % columns) as i64, (cell / columns) as i64);
            prop_assert_eq!(atlas.in_cell(&view, place, 3).0, bin.count);
        }
    }

    #[test]
    fn the_place_one_stands_on_is_always_in_sight(
        places in places(), zoom in OUTERMOST..20, which: prop::sample::Index, columns in 1..90_usize, rows in 1..40_usize,
    ) {
        let atlas = atlas(&places);
        let fit = atlas.fit.unwrap();
        let at = all(&atlas)[which.index(places.len())].at;
        let view = View::on(&fit, zoom, at, columns, rows);
        prop_assert!(view.seen(at).is_some());
        // And so is all that fits, as long as one stands in it and has not come closer.
        let inside = Extent::around([fit.low, fit.high, at].into_iter()) == Some(fit);
        if zoom <= 0 && inside && 3 <= columns && 3 <= rows {
            prop_assert!(view.seen(fit.low).is_some() && view.seen(fit.high).is_some());
        }
    }

    #[test]
    fn the_nearest_are_the_nearest(places in places(), which: prop::sample::Index, many in 1..30_usize) {
        let atlas = atlas(&places);
        let at = all(&atlas)[which.index(places.len())].at;
        let found: Vec<f64> = atlas.nearest(at, many).iter().map(|point| at.to(point.at)).collect();
        let mut every = sorted(all(&atlas).iter().map(|point| at.to(point.at)).collect());
        every.truncate(many);
        prop_assert_eq!(found, every);
    }

    #[test]
    fn going_on_comes_to_another_cell_that_way_if_there_is_one(
        places in places(), zoom in OUTERMOST..8, which: prop::sample::Index,
    ) {
        let atlas = atlas(&places);
        let at = all(&atlas)[which.index(places.len())].at;
        let view = View::on(&atlas.fit.unwrap(), zoom, at, 60, 20);
        let (column, row) = view.cell(at);
        for way in WAYS {
            let ahead = |spot: Spot| {
                let there = view.cell(spot);
                match way {
                    Way::Up => row - there.1,
                    Way::Down => there.1 - row,
                    Way::Left => column - there.0,
                    Way::Right => there.0 - column,
                }
            };
            let any = all(&atlas).iter().any(|point| 0 < ahead(point.at));
            let next = atlas.towards(at, way, &view);
            prop_assert_eq!(next.is_some(), any);
            if let Some(next) = next {
                prop_assert!(0 < ahead(next.at));
            }
        }
    }

    #[test]
    fn a_walk_by_arrows_ends(places in places()) {
        // Whoever goes on and on one way comes to an end, and never goes in a circle.
        let atlas = atlas(&places);
        let view = View::on(&atlas.fit.unwrap(), 0, Spot::default(), 60, 20);
        for way in WAYS {
            let mut at = all(&atlas)[0].at;
            let mut steps = 0;
            while let Some(next) = atlas.towards(at, way, &view) {
                at = next.at;
                steps += 1;
                prop_assert!(steps <= places.len());
            }
        }
    }

    #[test]
    fn the_line_around_a_kern_is_around_all_of_it(places in places()) {
        let mut village = village(&places);
        let kern = Kern { name: "Malden".into() };
        village.kernen.insert(id(999), Arc::new(kern));
        let ids: Vec<Id> = village.assets.keys().copied().collect();
        for id in ids {
            Arc::make_mut(village.assets.get_mut(&id).unwrap()).kern = Link::to(self::id(999));
        }
        let atlas = Atlas::of(&village, &Scope::default());
        let hull = &atlas.kernen[0].hull;
        let fit = atlas.fit.unwrap();
        if !hull.is_empty() {
            prop_assert_eq!(Extent::around(hull.iter().copied()), Some(fit));
        }
        for (place, from) in hull.iter().enumerate() {
            let to = hull[(place + 1) % hull.len()];
            for point in all(&atlas).iter().filter(|point| {
                Extent::around([fit.low, fit.high, point.at].into_iter()) == Some(fit)
            }) {
                let left = (to.x - from.x) * (point.at.y - from.y) - (to.y - from.y) * (point.at.x - from.x);
                prop_assert!(-1.0 <= left, "{left}");
            }
        }
    }
}
