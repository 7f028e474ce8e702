//! The lists beside the tree: who stands alone, islands, hinges, wishes, and two tables.

use std::sync::Arc;

use strum::VariantArray;

use crate::domain::network::{Alone, Crossing, Fabric, Hanging, Island};
use crate::domain::record::Id;
use crate::keys::Action;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::step;

/// What is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, VariantArray)]
pub(super) enum View {
    #[default]
    Alone,
    Islands,
    Hinges,
    Wishes,
    Kinds,
    Kernen,
}

impl View {
    /// The key of its title.
    pub fn title(self) -> &'static str {
        match self {
            Self::Alone => "network-alone",
            Self::Islands => "network-islands",
            Self::Hinges => "network-hinges",
            Self::Wishes => "network-wishes",
            Self::Kinds => "network-kinds",
            Self::Kernen => "network-kernen",
        }
    }

    /// The one that is shown after it.
    #[must_use]
    pub fn next(self) -> Self {
        Self::VARIANTS[(self as usize + 1) % Self::VARIANTS.len()]
    }
}

/// Which list is shown, and where one is in each.
#[derive(Debug, Default)]
pub(super) struct Lists {
    pub view: View,
    /// What there is to list, once it is known; of before the last edit until it is known again.
    pub fabric: Option<Arc<Fabric>>,
    cursors: [Cursor; View::VARIANTS.len()],
    /// The chosen cell of the table.
    pub cell: (usize, usize),
    /// What is in the cell or the island that was opened.
    pub inside: Option<Inside>,
}

/// What is in a cell or an island.
#[derive(Debug)]
pub(super) struct Inside {
    pub of: Part,
    pub ids: Vec<Id>,
    pub cursor: Cursor,
}

/// A part that can be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Relations between two heads of the table.
    Cell(usize, usize),
    /// The members of the island around this one.
    Island(Id),
}

/// What a row is about.
#[derive(Debug, Clone, Copy)]
pub(super) enum Listed<'a> {
    Alone(&'a Alone),
    Island(&'a Island),
    Hinge(&'a Hanging),
    Relation(Id),
    Asset(Id),
}

impl Listed<'_> {
    /// By what it is found again in another list.
    fn key(&self) -> Option<Id> {
        match self {
            Self::Alone(alone) => Some(alone.asset),
            Self::Island(island) => island.hubs.first().copied(),
            Self::Hinge(hinge) => Some(hinge.asset),
            Self::Relation(id) | Self::Asset(id) => Some(*id),
        }
    }
}

impl Lists {
    /// The place in the list that is shown.
    pub fn cursor(&self) -> Cursor {
        self.inside
            .as_ref()
            .map_or(self.cursors[self.view as usize], |inside| inside.cursor)
            .within(self.rows())
    }

    fn cursor_mut(&mut self) -> &mut Cursor {
        match &mut self.inside {
            Some(inside) => &mut inside.cursor,
            None => &mut self.cursors[self.view as usize],
        }
    }

    /// How many rows the list has; a table has none.
    pub fn rows(&self) -> usize {
        let Some(fabric) = &self.fabric else {
            return 0;
        };
        match (&self.inside, self.view) {
            (Some(inside), _) => inside.ids.len(),
            (None, View::Alone) => fabric.alone.len(),
            (None, View::Islands) => fabric.islands.len(),
            (None, View::Hinges) => fabric.hinges.len(),
            (None, View::Wishes) => fabric.wishes.len(),
            (None, View::Kinds | View::Kernen) => 0,
        }
    }

    /// What stands in a row.
    pub fn row(&self, row: usize) -> Option<Listed<'_>> {
        let fabric = self.fabric.as_ref()?;
        if let Some(inside) = &self.inside {
            let id = inside.ids.get(row).copied()?;
            return Some(match inside.of {
                Part::Cell(..) => Listed::Relation(id),
                Part::Island(_) => Listed::Asset(id),
            });
        }
        match self.view {
            View::Alone => fabric.alone.get(row).map(Listed::Alone),
            View::Islands => fabric.islands.get(row).map(Listed::Island),
            View::Hinges => fabric.hinges.get(row).map(Listed::Hinge),
            View::Wishes => fabric.wishes.get(row).copied().map(Listed::Relation),
            View::Kinds | View::Kernen => None,
        }
    }

    /// What stands in the row under the cursor.
    pub fn chosen(&self) -> Option<Listed<'_>> {
        self.row(self.cursor().0)
    }

    /// The table that is shown, unless one of its cells is open.
    pub fn table(&self) -> Option<&Crossing> {
        let fabric = self.fabric.as_ref().filter(|_| self.inside.is_none())?;
        match self.view {
            View::Kinds => Some(&fabric.kinds),
            View::Kernen => Some(&fabric.kernen),
            _ => None,
        }
    }

    /// Shows the next list.
    pub fn turn(&mut self) {
        self.show(self.view.next());
    }

    pub fn show(&mut self, view: View) {
        self.view = view;
        self.inside = None;
        self.cell = (0, 0);
    }

    /// Goes to this row.
    pub fn go_to(&mut self, row: usize) {
        *self.cursor_mut() = Cursor(row);
    }

    /// Moves through the rows or the cells; says whether the wish was to move.
    pub fn step(&mut self, action: Action) -> bool {
        if let Some(heads) = self.table().map(|table| table.heads.len()) {
            return self.step_over_cells(action, heads.saturating_sub(1));
        }
        let Some(by) = step(action) else {
            return false;
        };
        let rows = self.rows();
        let before = self.cursor();
        let cursor = self.cursor_mut();
        *cursor = before;
        cursor.step(by, rows);
        true
    }

    fn step_over_cells(&mut self, action: Action, last: usize) -> bool {
        let (row, column) = (self.cell.0.min(last), self.cell.1.min(last));
        self.cell = match action {
            Action::Left => (row, column.saturating_sub(1)),
            Action::Right => (row, (column + 1).min(last)),
            other => match step(other) {
                Some(by) => {
                    let mut cursor = Cursor(row);
                    cursor.step(by, last + 1);
                    (cursor.0, column)
                }
                None => return false,
            },
        };
        true
    }

    /// Opens what can be opened; says whether anything could.
    pub fn open(&mut self) -> bool {
        let part = match (self.table(), self.chosen()) {
            (Some(_), _) => Part::Cell(self.cell.0, self.cell.1),
            (None, Some(Listed::Island(island))) => match island.hubs.first() {
                Some(hub) => Part::Island(*hub),
                None => return false,
            },
            _ => return false,
        };
        let ids = self.within(part);
        if ids.is_empty() {
            return false;
        }
        self.inside = Some(Inside {
            of: part,
            ids,
            cursor: Cursor(0),
        });
        true
    }

    /// What a part holds now.
    fn within(&self, part: Part) -> Vec<Id> {
        let Some(fabric) = &self.fabric else {
            return Vec::new();
        };
        match (part, self.view) {
            (Part::Cell(row, column), View::Kinds) => fabric.kinds.relations(row, column).to_vec(),
            (Part::Cell(row, column), _) => fabric.kernen.relations(row, column).to_vec(),
            (Part::Island(hub), _) => {
                let island = fabric.islands.iter().find(|island| island.hubs.contains(&hub));
                island.map_or_else(Vec::new, |island| island.members.to_vec())
            }
        }
    }

    /// Takes over what was found anew, with the cursor on the same thing if that is still there.
    pub fn take_over(&mut self, fabric: Arc<Fabric>) {
        let chosen = self.chosen().and_then(|listed| listed.key());
        self.fabric = Some(fabric);
        if let Some(inside) = &self.inside {
            let ids = self.within(inside.of);
            self.inside = self.inside.take().filter(|_| !ids.is_empty());
            if let Some(inside) = &mut self.inside {
                inside.ids = ids;
            }
        }
        let rows = 0..self.rows();
        let same = |row: &usize| {
            let key = self.row(*row).and_then(|listed| listed.key());
            key.is_some() && key == chosen
        };
        // What was done to the chosen one may have taken it out: then the next one stands there.
        let place = rows.clone().find(same).unwrap_or(self.cursor().0);
        self.go_to(place.min(rows.end.saturating_sub(1)));
    }
}
