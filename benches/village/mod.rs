//! The made-up village of all measurements: the same every time, of any size.
#![allow(clippy::unwrap_used, dead_code)]

use std::path::Path;
use std::sync::Arc;

use jiff::civil::{Date, date};
use strum::VariantArray;
use wijkschouw::domain::asset::{Asset, Offering};
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::gathering::Gathering;
use wijkschouw::domain::kinds::{AssetKind, Kind};
use wijkschouw::domain::lists::{Condition, Function, Kern, Sphere, TargetGroup};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::{Id, Record, RecordKind};
use wijkschouw::domain::relation::Relation;
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::value::Link;
use wijkschouw::domain::village::Village;
use wijkschouw::store::Store;

/// The allocator of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// From a hamlet to a province.
pub const SIZES: [usize; 4] = [200, 2_000, 20_000, 100_000];

/// The day of all measurements.
pub const TODAY: Date = date(2026, 11, 22);

const KERNEN: usize = 8;

const SYLLABLES: [&str; 16] = [
    "mal", "heu", "over", "dorp", "kerk", "eik", "wijk", "hof", "beek", "veld", "zon", "ster", "lin", "brug",
    "mo", "len",
];

/// Ids in the order of their making, as those of records are.
pub fn id(number: usize) -> Id {
    Id::parse(&format!("0190c0de-0000-7000-8000-{number:012x}")).unwrap()
}

/// So many assets with three tags and more each, and twice as many relations.
pub fn village(assets: usize) -> Village {
    let mut chance = Chance(0x2545_F491_4F6C_DD1D);
    let mut village = Village::default();
    village
        .settings
        .insert(Id::ONLY, Arc::new(Settings::delivered("Over")));
    put(&mut village, 0, Gathering::default());
    for number in 0..KERNEN {
        let name = format!("Kern {}", chance.word()).into();
        put(&mut village, number, Kern { name });
    }
    for number in 0..assets {
        put(&mut village, number, asset(number, &mut chance));
    }
    for number in 0..2 * assets {
        // One near and one anywhere, so that no two have the same ends.
        let from = number / 2;
        let far = if number % 2 == 0 {
            1
        } else {
            2 + chance.below(assets / 2 - 2)
        };
        let relation = Relation {
            from: Link::to(id(from)),
            to: Link::to(id((from + far) % assets)),
            since: Some(date(2025, 3, 1)),
            ..Relation::default()
        };
        put(&mut village, number, relation);
    }
    village
}

fn asset(number: usize, chance: &mut Chance) -> Asset {
    let name = format!("{} {} {number}", chance.word(), chance.word());
    let mut asset = Asset::new(chance.of(AssetKind::VARIANTS), &name);
    asset.kern = Link::to(id(chance.below(KERNEN)));
    asset.spheres.set(chance.of(Sphere::VARIANTS), true);
    asset.conditions.set(chance.of(Condition::VARIANTS), true);
    asset.conditions.set(chance.of(Condition::VARIANTS), true);
    asset.target_groups = [chance.of(TargetGroup::VARIANTS)].into_iter().collect();
    asset.functions = [chance.of(Function::VARIANTS)].into_iter().collect();
    asset.offerings.0.push(Offering {
        name: chance.word().into(),
        ..Offering::default()
    });
    let words = chance.below(20);
    let description: Vec<String> = (0..words).map(|_| chance.word()).collect();
    asset.description = description.join(" ").into();
    asset.address = format!("Dorpsstraat {}", number / 2 + 1).into();
    asset.postcode = "6581 AB".into();
    asset.phone = format!("024-{number:07}").into();
    asset.email = format!("naam{number}@voorbeeld.nl").into();
    asset.verified = Some(date(2026, 5, 12));
    if let Kind::Volunteer(volunteer) = &mut asset.kind {
        volunteer.availability = "dinsdag en donderdag".into();
    }
    asset
}

fn put<R: Record>(village: &mut Village, number: usize, record: R) {
    R::of_mut(village).insert(id(number), Arc::new(record));
}

/// The arrival of the whole village as one edit.
pub fn arrival(village: &Village) -> Edit {
    let kinds = RecordKind::VARIANTS.iter();
    let changes = kinds.flat_map(|kind| village.all(*kind).map(|(id, record)| Change::add_any(id, record)));
    Edit::new(Phrase::new("import"), changes.collect())
}

/// Makes a file that holds a village of this size.
pub fn keep(assets: usize, path: &Path) {
    let mut store = Store::open(path).unwrap().store;
    store.save(&arrival(&village(assets))).unwrap();
}

/// Numbers that look like chance and are the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 as usize % end
    }

    fn of<C: Copy>(&mut self, list: &[C]) -> C {
        list[self.below(list.len())]
    }

    fn word(&mut self) -> String {
        (0..3).map(|_| self.of(&SYLLABLES)).collect()
    }
}
