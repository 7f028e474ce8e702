//! What a document is made of, for who has it read aloud: headings, lists, tables and pictures.

use std::num::NonZeroU16;

use krilla::tagging::{Identifier, ListNumbering, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

/// What a piece of a document is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Sort {
    /// A heading of this level.
    Heading(u16),
    /// A paragraph.
    Paragraph,
    /// A list of items.
    List,
    /// An item of a list.
    Item,
    /// What somebody told.
    Quote,
    /// A table.
    Table,
    /// What stands in a table.
    Caption,
    /// A row of a table.
    Row,
    /// A heading of a column.
    Head,
    /// What a row is about.
    Side,
    /// A cell.
    Cell,
    /// A picture, with what it shows.
    Figure(String),
}

/// The pieces of a document in the order in which they are read.
#[derive(Debug, Default)]
pub(super) struct Tree {
    nodes: Vec<(Sort, Option<usize>)>,
}

impl Tree {
    /// Adds a piece, to another or to the document itself.
    pub fn add(&mut self, sort: Sort, parent: Option<usize>) -> usize {
        self.nodes.push((sort, parent));
        self.nodes.len() - 1
    }

    /// How many pieces there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Adds all pieces of another after these.
    pub fn append(&mut self, other: Self) {
        let before = self.len();
        let nodes = other.nodes.into_iter();
        self.nodes
            .extend(nodes.map(|(sort, parent)| (sort, parent.map(|parent| parent + before))));
    }

    /// The tree for a document, with what was drawn of each piece.
    pub fn tags(self, mut drawn: Vec<Vec<Identifier>>) -> TagTree {
        let mut groups: Vec<Option<TagGroup>> = self
            .nodes
            .iter()
            .map(|(sort, _)| Some(TagGroup::new(tag(sort))))
            .collect();
        let mut children: Vec<Vec<usize>> = vec![Vec::new(); self.nodes.len()];
        let mut tops = Vec::new();
        for (node, (_, parent)) in self.nodes.iter().enumerate() {
            match parent {
                Some(parent) => children[*parent].push(node),
                None => tops.push(node),
            }
        }
        // A piece always comes after the one that it belongs to.
        for node in (0..self.nodes.len()).rev() {
            for mark in std::mem::take(&mut drawn[node]) {
                if let Some(group) = &mut groups[node] {
                    group.push(mark);
                }
            }
            for child in std::mem::take(&mut children[node]) {
                let below = groups[child].take();
                if let (Some(group), Some(below)) = (&mut groups[node], below) {
                    group.push(below);
                }
            }
        }
        let mut tree = TagTree::new();
        for top in tops {
            if let Some(group) = groups[top].take() {
                tree.push(group);
            }
        }
        tree
    }
}

fn tag(sort: &Sort) -> TagKind {
    match sort {
        Sort::Heading(level) => Tag::Hn(NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN), None).into(),
        Sort::Paragraph => Tag::P.into(),
        Sort::List => Tag::L(ListNumbering::Disc).into(),
        Sort::Item => Tag::LI.into(),
        Sort::Quote => Tag::BlockQuote.into(),
        Sort::Table => Tag::Table.into(),
        Sort::Caption => Tag::Caption.into(),
        Sort::Row => Tag::TR.into(),
        Sort::Head => Tag::TH(TableHeaderScope::Column).into(),
        Sort::Side => Tag::TH(TableHeaderScope::Row).into(),
        Sort::Cell => Tag::TD.into(),
        Sort::Figure(told) => Tag::Figure(Some(told.clone())).into(),
    }
}
