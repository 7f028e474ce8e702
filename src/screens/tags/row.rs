//! One tag on the panel: whose it is, how many carry it, and what is wanted of it.

use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::lists::{Condition, Function, Sphere, TargetGroup};
use crate::domain::record::Id;
use crate::domain::value::Codes;
use crate::domain::village::Village;

/// The keys of spheres and conditions, which are the first letters of the Dutch words as far as
/// those differ; target groups have digits.
const SPHERE_KEYS: [char; 3] = ['p', 'g', 'i'];
const CONDITION_KEYS: [char; 4] = ['z', 'n', 'c', 'e'];
/// One of the four lists of tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tag {
    /// Whose the asset is.
    Sphere(Sphere),
    /// What it contributes to.
    Condition(Condition),
    /// For whom it is.
    Group(TargetGroup),
    /// What it does for people.
    Function(Function),
}

/// A tag on the panel.
pub struct Row {
    /// Which.
    pub tag: Tag,
    /// The key that switches it.
    pub key: Option<char>,
    /// How many of the assets carry it.
    pub carried: usize,
    /// What is wanted: on all, or on none; nothing: as it is.
    pub wish: Option<bool>,
    /// The why that all of them have.
    pub why: String,
    /// Whether the why was typed anew.
    pub explained: bool,
}

/// Key of the word for what this key switches on the panel.
pub fn term_of(key: char) -> Option<String> {
    let place = |keys: &[char]| keys.iter().position(|own| *own == key);
    let sphere = place(&SPHERE_KEYS).map(|place| Sphere::VARIANTS[place].term());
    let condition = || place(&CONDITION_KEYS).map(|place| Condition::VARIANTS[place].term());
    // Which group it is depends on the village.
    let group = || matches!(key, '1'..='9').then(|| "field-target-groups".to_owned());
    sphere.or_else(condition).or_else(group)
}

impl Row {
    /// Whether all of so many assets will carry it.
    pub fn on_all(&self, count: usize) -> bool {
        self.wish.unwrap_or(self.carried == count)
    }

    /// Carries out what is wanted of this tag.
    pub fn put(&self, asset: &mut Asset) {
        if let Some(on) = self.wish {
            self.tag.set(asset, on);
        }
        if self.explained && self.wish == Some(true) {
            self.tag.explain(asset, &self.why);
        }
    }
}

impl Tag {
    /// Key of the name of its list.
    pub fn list(self) -> &'static str {
        match self {
            Self::Sphere(_) => "field-spheres",
            Self::Condition(_) => "field-conditions",
            Self::Group(_) => "field-target-groups",
            Self::Function(_) => "field-functions",
        }
    }

    /// Key of its word.
    pub fn term(self) -> String {
        match self {
            Self::Sphere(sphere) => sphere.term(),
            Self::Condition(condition) => condition.term(),
            Self::Group(group) => group.term(),
            Self::Function(function) => function.term(),
        }
    }

    /// Whether it has a why.
    pub fn explainable(self) -> bool {
        matches!(self, Self::Sphere(_) | Self::Condition(_))
    }

    fn on(self, asset: &Asset) -> bool {
        match self {
            Self::Sphere(sphere) => asset.spheres.contains(sphere),
            Self::Condition(condition) => asset.conditions.contains(condition),
            Self::Group(group) => asset.target_groups.contains(group),
            Self::Function(function) => asset.functions.contains(function),
        }
    }

    fn set(self, asset: &mut Asset, on: bool) {
        match self {
            Self::Sphere(sphere) => asset.spheres.set(sphere, on),
            Self::Condition(condition) => asset.conditions.set(condition, on),
            Self::Group(group) => asset.target_groups.set(group, on),
            Self::Function(function) => asset.functions.set(function, on),
        }
    }

    fn why(self, asset: &Asset) -> &str {
        let why = match self {
            Self::Sphere(sphere) => asset.spheres.why(sphere),
            Self::Condition(condition) => asset.conditions.why(condition),
            Self::Group(_) | Self::Function(_) => None,
        };
        why.map_or("", |why| why)
    }

    fn explain(self, asset: &mut Asset, why: &str) {
        match self {
            Self::Sphere(sphere) => asset.spheres.explain(sphere, why.into()),
            Self::Condition(condition) => asset.conditions.explain(condition, why.into()),
            Self::Group(_) | Self::Function(_) => {}
        }
    }
}

/// The tags that the village uses, and those that the assets carry beside them.
pub fn rows(ids: &[Id], village: &Village) -> Vec<Row> {
    let assets: Vec<&Asset> = ids
        .iter()
        .filter_map(|id| village.assets.get(id))
        .map(|asset| asset.as_ref())
        .collect();
    let settings = village.settings();
    let groups = used(&settings.target_groups, |group| {
        assets.iter().any(|asset| asset.target_groups.contains(group))
    });
    let functions = used(&settings.functions, |function| {
        assets.iter().any(|asset| asset.functions.contains(function))
    });
    let spheres = Sphere::VARIANTS.iter().map(|sphere| Tag::Sphere(*sphere));
    let conditions = Condition::VARIANTS
        .iter()
        .map(|condition| Tag::Condition(*condition));
    let digits = '1'..='9';
    let keyed = (spheres.zip(SPHERE_KEYS))
        .chain(conditions.zip(CONDITION_KEYS))
        .map(|(tag, key)| (tag, Some(key)));
    let digits = digits.map(Some).chain(std::iter::repeat(None));
    let grouped = groups.into_iter().map(Tag::Group).zip(digits);
    let others = functions
        .into_iter()
        .map(|function| (Tag::Function(function), None));
    keyed
        .chain(grouped)
        .chain(others)
        .map(|(tag, key)| row(tag, key, &assets))
        .collect()
}

/// Those of the settings in their order, then those that are carried all the same.
fn used<C: Code>(settings: &Codes<C>, carried: impl Fn(C) -> bool) -> Vec<C> {
    let others = C::VARIANTS
        .iter()
        .copied()
        .filter(|code| !settings.contains(*code) && carried(*code));
    settings.iter().chain(others).collect()
}

fn row(tag: Tag, key: Option<char>, assets: &[&Asset]) -> Row {
    let carriers: Vec<&&Asset> = assets.iter().filter(|asset| tag.on(asset)).collect();
    let why = match carriers.as_slice() {
        [first, rest @ ..] if rest.iter().all(|asset| tag.why(asset) == tag.why(first)) => tag.why(first),
        _ => "",
    };
    Row {
        tag,
        key,
        carried: carriers.len(),
        wish: None,
        why: why.to_owned(),
        explained: false,
    }
}
