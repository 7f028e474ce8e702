//! Stub.
use crate::domain::change::Edit;
use crate::domain::record::Id;
use crate::domain::village::Village;
#[derive(Debug, Default)]
pub struct Neighbours;
impl Neighbours {
    pub fn build(_: &Village) -> Self {
        Self
    }
    pub fn apply(&mut self, _: &Edit) {}
    pub fn relations_of(&self, _: Id) -> &[Id] {
        &[]
    }
}
