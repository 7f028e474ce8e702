//! Each rule by itself: how a gap comes up at the table, and how it is closed.

mod steps_1_and_2;
mod steps_3_to_5;

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::channel::Channel;
use wijkschouw::domain::code::Code;
use wijkschouw::domain::gaps::{RULES, Scope, analyse};
use wijkschouw::domain::gathering::Gathering;
use wijkschouw::domain::kinds::{AssetKind, Kind};
use wijkschouw::domain::lists::{Condition, Kern, Sphere};
use wijkschouw::domain::plan::Action;
use wijkschouw::domain::questionnaire::{Answer, Reply};
use wijkschouw::domain::record::{Id, Record};
use wijkschouw::domain::relation::{Relation, RelationKind};
use wijkschouw::domain::value::Link;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

use crate::gaps::any_village::TODAY;

/// An inventory that is being filled at the table.
struct Table(Village);

impl Table {
    /// Everybody has walked through the village; nothing is written down yet.
    fn after_a_walk() -> Self {
        let mut table = Self::new();
        table.add(Gathering::default());
        table
    }

    /// Nobody has looked yet.
    fn new() -> Self {
        Self(Village::default())
    }

    fn add<R: Record>(&mut self, record: R) -> Id {
        let id = Id::fresh();
        R::of_mut(&mut self.0).insert(id, Arc::new(record));
        id
    }

    fn edit<R: Record>(&mut self, id: Id, change: impl FnOnce(&mut R)) {
        change(Arc::make_mut(R::of_mut(&mut self.0).get_mut(&id).unwrap()));
    }

    fn kern(&mut self, name: &str) -> Id {
        self.add(Kern { name: name.into() })
    }

    fn asset(&mut self, kind: AssetKind, name: &str) -> Id {
        self.add(Asset::new(kind, name))
    }

    fn tag(&mut self, id: Id, sphere: Sphere, condition: Condition) {
        self.edit(id, |asset: &mut Asset| {
            asset.spheres.set(sphere, true);
            asset.conditions.set(condition, true);
        });
    }

    fn move_to(&mut self, id: Id, kern: Id) {
        self.edit(id, |asset: &mut Asset| asset.kern = Link::to(kern));
    }

    fn relate(&mut self, from: Id, kind: RelationKind, to: Id) -> Id {
        self.add(Relation {
            from: Link::to(from),
            kind,
            to: Link::to(to),
            ..Relation::default()
        })
    }

    fn answers(&mut self, asset: Id, question: &str, answer: Reply) {
        self.add(Answer {
            asset: Link::to(asset),
            question: question.into(),
            answer,
        });
    }

    fn channel(&mut self, name: &str, assets: &[Id]) -> Id {
        self.add(Channel {
            name: name.into(),
            assets: assets.iter().copied().collect(),
            ..Channel::default()
        })
    }

    fn action(&mut self, title: &str) -> Id {
        self.add(Action {
            title: title.into(),
            ..Action::default()
        })
    }

    /// How many checks of the rule hold.
    fn held(&self, rule: &str) -> u32 {
        let report = analyse(&self.0, &Scope::default(), TODAY);
        let place = RULES.iter().position(|one| one.id == rule).unwrap();
        report.rules[place].held
    }

    /// The gaps of the rule as a list shows them.
    fn gaps(&self, rule: &str) -> Vec<String> {
        let words = Words::new(Language::Dutch);
        let gaps = analyse(&self.0, &Scope::default(), TODAY).gaps.into_iter();
        gaps.filter(|gap| gap.rule.id == rule)
            .map(|gap| format!("{} {}", gap.nature.code(), words.tell(&gap.title(&self.0))))
            .collect()
    }
}

fn rate(asset: &mut Asset, reachability: i64, accessibility: i64, surroundings: i64) {
    use wijkschouw::domain::value::Scale;
    if let Kind::Place(place) = &mut asset.kind {
        place.reachability = Scale::new(reachability);
        place.accessibility = Scale::new(accessibility);
        place.surroundings = Scale::new(surroundings);
    }
}

fn days(number: i64) -> Date {
    TODAY.saturating_add(number.days())
}
