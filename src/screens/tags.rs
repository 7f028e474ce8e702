//! Stub.
use crate::screens::*;
pub struct TagsScreen;
impl TagsScreen {
    pub fn new(_: Vec<Id>, _: &Context) -> Self {
        Self
    }
}
impl Screen for TagsScreen {
    fn title(&self, _: &Context) -> String {
        String::new()
    }
    fn keys(&self) -> Vec<Binding> {
        vec![]
    }
    fn update(&mut self, _: Input, _: &Context) -> Vec<Effect> {
        vec![Effect::Back]
    }
    fn draw(&self, _: &mut Frame, _: Rect, _: &Context) {}
}
