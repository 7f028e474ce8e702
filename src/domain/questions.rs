//! Stub.
#[derive(Debug, Default)]
pub struct Questions;
impl Questions {
    pub fn delivered() -> Self {
        Self
    }
}
