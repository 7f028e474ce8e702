//! Saved views of the inventory: a search with a name, sorted and grouped as it was kept.

use crate::domain::code::Code;
use crate::domain::gaps::Scope;
use crate::domain::kinds::AssetKind;
use crate::domain::listing::{Group, Order, Sort};
use crate::domain::lists::TargetGroup;
use crate::domain::record::Id;
use crate::domain::value::{Affinity, Column, Line, RowItem, Value};
use crate::domain::village::Village;

/// A view of the inventory. It is about the program and not about the village: it is kept in the file,
/// and has no place in the exchange format.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct View {
    /// What it is called.
    pub name: Line,
    /// What is searched for.
    pub query: Line,
    /// Sorted by this.
    pub sort: Sort,
    /// Whether the order is turned round.
    pub descending: bool,
    /// Under headings of this.
    pub group: Option<Group>,
    /// The columns beside the name, with commas between them.
    pub columns: Line,
    /// Only this kern, by its id.
    pub kern: Line,
    /// Only this kind.
    pub kind: Option<AssetKind>,
    /// Only for this group.
    pub target_group: Option<TargetGroup>,
}

impl View {
    /// The order of its rows.
    pub fn order(&self) -> Order {
        Order {
            sort: self.sort,
            descending: self.descending,
            group: self.group,
        }
    }

    /// The part of the village that it shows; a kern that is gone is the whole village.
    pub fn scope(&self, village: &Village) -> Scope {
        Scope {
            kern: Id::parse(&self.kern).filter(|id| village.kernen.contains_key(id)),
            kind: self.kind,
            target_group: self.target_group,
        }
    }
}

impl RowItem for View {
    const PARTS: &'static str = "parts-view";
    const COLUMNS: &'static [Column] = &[
        Column::text("name"),
        Column::text("query"),
        Column::text("sort"),
        Column {
            name: "descending",
            affinity: Affinity::Integer,
            references: None,
        },
        Column::text("group_by"),
        Column::text("columns"),
        Column::text("kern"),
        Column::text("kind"),
        Column::text("target_group"),
    ];

    fn values(&self) -> Vec<&dyn Value> {
        vec![
            &self.name,
            &self.query,
            &self.sort,
            &self.descending,
            &self.group,
            &self.columns,
            &self.kern,
            &self.kind,
            &self.target_group,
        ]
    }

    fn values_mut(&mut self) -> Vec<&mut dyn Value> {
        vec![
            &mut self.name,
            &mut self.query,
            &mut self.sort,
            &mut self.descending,
            &mut self.group,
            &mut self.columns,
            &mut self.kern,
            &mut self.kind,
            &mut self.target_group,
        ]
    }
}

impl Code for Sort {
    const TERM: &'static str = "sort";
}

impl Code for Group {
    const TERM: &'static str = "group";
}
