//! Stub.
use crate::domain::record::Id;
use std::sync::Arc;
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    #[default]
    Name,
    Kind,
    Kern,
    Status,
    Verified,
    Conditions,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    Kind,
    Kern,
    Sphere,
    Status,
    TargetGroup,
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Order {
    pub sort: Sort,
    pub descending: bool,
    pub group: Option<Group>,
}
#[derive(Debug, Clone)]
pub enum Row {
    Heading,
    Entry(Id),
}
#[derive(Debug, Clone)]
pub struct Listing {
    pub rows: Arc<[Row]>,
    pub found: usize,
    pub total: usize,
}
