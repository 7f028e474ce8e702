//! Under which name what is half typed in a form is kept.

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::record::{AnyRecord, Id};
use crate::screens::FormRoute;

/// The name of the form, of which a draft may be kept, for what this route opens.
pub fn name_of(route: &FormRoute) -> String {
    name(&route.record, route.id)
}

/// Whether nothing is known yet of what this route opens.
pub fn is_bare(route: &FormRoute) -> bool {
    let bare = match &route.record {
        AnyRecord::Asset(asset) => AnyRecord::Asset(Asset::new(asset.which(), "").into()),
        other => AnyRecord::empty(other.kind()),
    };
    route.record == bare
}

/// The name, with a number behind it if there is a draft of that name.
pub fn free(name: String, drafts: &[String]) -> String {
    let numbered = (2..).map(|number| format!("{name}:{number}"));
    std::iter::once(name.clone())
        .chain(numbered)
        .find(|name| !drafts.contains(name))
        .unwrap_or(name)
}

/// The name of the form: `asset:new:association`, `asset:<id>`.
pub fn name(record: &AnyRecord, id: Option<Id>) -> String {
    let kind = record.kind().code();
    match (id, record) {
        (Some(id), _) => format!("{kind}:{id}"),
        (None, AnyRecord::Asset(asset)) => format!("{kind}:new:{}", asset.which().code()),
        (None, _) => format!("{kind}:new"),
    }
}
