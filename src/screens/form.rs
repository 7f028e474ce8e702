//! Stub.
use crate::screens::*;
pub struct FormScreen;
impl FormScreen {
    pub fn new(_: FormRoute, _: &Context) -> Self {
        Self
    }
}
impl Screen for FormScreen {
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
pub fn half_done(_: &serde_json::Value, _: &Village) -> Option<FormRoute> {
    None
}
