//! A form for several assets at once: what they have in common, and only what is touched is changed.

use strum::VariantArray;

use crate::domain::asset::{Asset, OWN};
use crate::domain::fields::FieldInfo;
use crate::domain::kinds::AssetKind;
use crate::domain::record::{AnyRecord, Record};
use crate::domain::value::{Shape, Value};
use crate::widgets::form::boxes::Boxes;
use crate::widgets::form::entry::Entry;
use crate::widgets::form::{Asked, Asking, Form};

impl Form {
    /// The form of what these assets may have in common, with what all of them say.
    pub fn of_several(assets: &[&Asset], cx: &Asking) -> Self {
        let first = assets
            .first()
            .map(|asset| Asset::clone(asset))
            .unwrap_or_default();
        let common = first.infos().into_iter().filter(|info| !OWN.contains(&info.name));
        // What can be asked depends on the kind alone.
        let kinds: Vec<&Asset> = AssetKind::VARIANTS
            .iter()
            .filter_map(|kind| assets.iter().copied().find(|asset| asset.which() == *kind))
            .collect();
        let fields = common
            .filter_map(|info| asked(info, assets, &kinds, cx))
            .collect();
        let mut form = Self {
            record: Asset::wrap(first.into()),
            first: Vec::new(),
            fields,
            aside: Vec::new(),
            focus: 0,
        };
        form.go(0, cx);
        form
    }

    /// The fields that are no longer as they were.
    pub fn touched(&self) -> Vec<&'static FieldInfo> {
        let touched = self.fields.iter().filter(|field| field.touched());
        touched.map(|field| field.info).collect()
    }

    /// Puts what was touched into one of the assets; what cannot be read was refused by
    /// [`Form::finish`] already.
    pub fn put_into(&self, record: &mut AnyRecord, cx: &Asking) {
        for field in self.fields.iter().filter(|field| field.touched()) {
            if let Some(value) = record.value_mut(field.info.name) {
                // A field that could not be read stays as it is.
                let _refused = field.entry.put_into_each(value, cx);
            }
        }
    }
}

/// The field, if all of the assets have it, with what all of them say.
fn asked(info: &'static FieldInfo, assets: &[&Asset], kinds: &[&Asset], cx: &Asking) -> Option<Asked> {
    let shapes: Vec<Shape> = kinds
        .iter()
        .map(|asset| asset.value(info.name).map(Value::shape))
        .collect::<Option<_>>()?;
    let (shape, others) = shapes.split_first()?;
    if others.iter().any(|other| !same_shape(*other, *shape)) {
        return None;
    }
    let values: Vec<&dyn Value> = assets.iter().filter_map(|asset| asset.value(info.name)).collect();
    let (first, rest) = values.split_first()?;
    let shape = *shape;
    let (entry, mixed) = match shape {
        Shape::Several(choices) | Shape::Tagged(choices) => {
            let counts = Counts::of(&values);
            let boxes = Boxes::of_several(choices, &counts.in_all, &counts.in_some);
            (Entry::Boxes(boxes), false)
        }
        _ => {
            let mixed = rest.iter().any(|value| !says_the_same(*value, *first, cx));
            let entry = if mixed {
                Entry::empty(*first, cx)
            } else {
                Entry::of(*first, cx)
            };
            (entry, mixed)
        }
    };
    Some(Asked {
        info,
        shape,
        start: entry.state(),
        entry,
        problem: None,
        notice: None,
        mixed,
        settled: false,
    })
}

/// Which codes all of the values have, and which only some.
struct Counts {
    in_all: Vec<&'static str>,
    in_some: Vec<&'static str>,
}

impl Counts {
    fn of(values: &[&dyn Value]) -> Self {
        let mut counts: Vec<(&'static str, usize)> = Vec::new();
        for code in values.iter().flat_map(|value| value.codes()) {
            match counts.iter_mut().find(|(known, _)| *known == code) {
                Some((_, count)) => *count += 1,
                None => counts.push((code, 1)),
            }
        }
        let with = |all: bool| {
            let codes = counts.iter().filter(|(_, count)| (*count == values.len()) == all);
            codes.map(|(code, _)| *code).collect()
        };
        Self {
            in_all: with(true),
            in_some: with(false),
        }
    }
}

/// Lists are the same when all of their codes are: subtypes differ between kinds.
fn same_shape(one: Shape, other: Shape) -> bool {
    match (one, other) {
        (Shape::Choice(one), Shape::Choice(other)) => (one.codes)() == (other.codes)(),
        _ => one == other,
    }
}

fn says_the_same(one: &dyn Value, other: &dyn Value, cx: &Asking) -> bool {
    match one.shape() {
        Shape::Choice(_) | Shape::YesNo => one.codes() == other.codes(),
        Shape::Link(_) | Shape::Links(_) => one.links() == other.links(),
        _ => {
            let reading = cx.reading();
            one.is_empty() == other.is_empty() && one.write(&reading) == other.write(&reading)
        }
    }
}
