//! How long the gap analysis takes, from a hamlet to a province.

use std::sync::Arc;

use jiff::civil::{Date, date};
use strum::VariantArray;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::gaps::{Scope, analyse};
use wijkschouw::domain::gathering::Gathering;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::{Condition, Function, Kern, Sphere, TargetGroup};
use wijkschouw::domain::record::{Id, Record};
use wijkschouw::domain::relation::Relation;
use wijkschouw::domain::value::Link;
use wijkschouw::domain::village::Village;

const TODAY: Date = date(2026, 11, 22);

fn main() {
    divan::main();
}

/// Analyses a village with three tags and two relations to an asset.
#[divan::bench(args = [20, 2_000, 20_000, 100_000])]
fn analysis(bencher: divan::Bencher<'_, '_>, assets: usize) {
    let village = village(assets);
    bencher.bench_local(|| analyse(&village, &Scope::default(), TODAY));
}

fn id(number: usize) -> Id {
    Id::derived(Id::ONLY, &number.to_string())
}

fn put<R: Record>(village: &mut Village, number: usize, record: R) {
    R::of_mut(village).insert(id(number), Arc::new(record));
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
}

fn village(assets: usize) -> Village {
    let mut chance = Chance(0x2545_F491_4F6C_DD1D);
    let mut village = Village::default();
    for number in 0..4 {
        let name = format!("Kern {number}").as_str().into();
        put(&mut village, number, Kern { name });
    }
    put(&mut village, 0, Gathering::default());
    for number in 0..assets {
        let mut asset = Asset::new(chance.of(AssetKind::VARIANTS), "");
        asset.name = format!("Vereniging voor van alles {}", chance.below(1_000_000)).into();
        asset.kern = Link::to(id(chance.below(4)));
        asset.spheres.set(chance.of(Sphere::VARIANTS), true);
        asset.conditions.set(chance.of(Condition::VARIANTS), true);
        asset.target_groups = [chance.of(TargetGroup::VARIANTS)].into_iter().collect();
        asset.functions = [chance.of(Function::VARIANTS)].into_iter().collect();
        put(&mut village, number, asset);
    }
    for number in 0..2 * assets {
        let relation = Relation {
            from: Link::to(id(chance.below(assets))),
            to: Link::to(id(chance.below(assets))),
            ..Relation::default()
        };
        put(&mut village, number, relation);
    }
    village
}
