//! Choosing which part of the village is looked at, on whatever screen.

use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::gaps::Scope;
use crate::domain::kinds::AssetKind;
use crate::screens::{ChooseRoute, Context, Route};

/// What can be chosen, and the panel that asks for it; the places of the answers are those of the
/// scopes.
pub(super) fn ask(cx: &Context) -> (Vec<Scope>, Route) {
    let (scopes, items) = scopes(cx);
    let route = ChooseRoute {
        title: cx.words.say("choose-scope"),
        items,
        current: scopes.iter().position(|scope| scope == cx.scope),
    };
    (scopes, Route::Choose(route))
}

/// What can be looked at: everything, a kern, a kind, or a target group together with what is chosen
/// of the other two.
fn scopes(cx: &Context) -> (Vec<Scope>, Vec<String>) {
    let now = *cx.scope;
    let mut scopes = vec![Scope::default()];
    let mut items = vec![cx.words.say("scope-all")];
    let mut add = |scope: Scope, what: &str, name: String| {
        scopes.push(scope);
        items.push(format!("{}: {name}", cx.words.say(what)));
    };
    for (id, kern) in cx.village.kernen_by_name() {
        add(
            Scope {
                kern: Some(id),
                ..now
            },
            "field-kern",
            kern.name.to_string(),
        );
    }
    for kind in AssetKind::VARIANTS {
        add(
            Scope {
                kind: Some(*kind),
                ..now
            },
            "field-kind",
            cx.words.term("kinds", kind.code()),
        );
    }
    for group in cx.village.settings().target_groups.iter() {
        let scope = Scope {
            target_group: Some(group),
            ..now
        };
        add(scope, "scope-group", cx.words.say(&group.term()));
    }
    (scopes, items)
}
