//! Changing several assets at once: only what is touched here changes, in one edit.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::domain::asset::Asset;
use crate::domain::change::{Change, Edit};
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::record::{Id, RecordKind};
use crate::keys::{Action, Binding};
use crate::screens::{Context, Effect, Input, Screen, form};
use crate::widgets::form::Form;
use crate::widgets::spots::Spot;

/// What several assets have in common, while it is changed.
pub struct BulkScreen {
    ids: Vec<Id>,
    form: Form,
}

impl BulkScreen {
    /// The form of these assets, as far as they are there.
    pub fn new(mut ids: Vec<Id>, cx: &Context) -> Self {
        ids.retain(|id| cx.village.assets.contains_key(id));
        let assets = ids.iter().filter_map(|id| cx.village.assets.get(id));
        let assets: Vec<&Asset> = assets.map(AsRef::as_ref).collect();
        Self {
            form: Form::of_several(&assets, &cx.asking()),
            ids,
        }
    }

    fn onward(&mut self, cx: &Context) -> Vec<Effect> {
        if self.form.on_last() {
            return self.save(cx);
        }
        self.form.next(&cx.asking());
        Vec::new()
    }

    /// Changes what was touched in all of the assets.
    fn save(&mut self, cx: &Context) -> Vec<Effect> {
        let asking = cx.asking();
        if self.form.finish(&asking).is_none() {
            return vec![Effect::Say(Phrase::new("form-faulty"))];
        }
        let changes: Vec<Change> = self
            .ids
            .iter()
            .filter_map(|id| {
                let mut record = cx.village.get(RecordKind::Asset, *id)?;
                self.form.put_into(&mut record, &asking);
                Change::put(cx.village, *id, record)
            })
            .collect();
        if changes.is_empty() {
            return vec![Effect::Say(Phrase::new("edit-nothing")), Effect::Back];
        }
        let touched = self.form.touched().into_iter();
        let label = Phrase::new("edit-changed-many")
            .number("count", changes.len())
            .with(
                "fields",
                Arg::List(touched.map(|info| Arg::Term(info.label())).collect()),
            );
        vec![Effect::Save(Edit::new(label, changes)), Effect::Back]
    }

    fn give_up(&self) -> Vec<Effect> {
        if self.form.touched().is_empty() {
            return vec![Effect::Back];
        }
        vec![Effect::Say(Phrase::new("bulk-given-up")), Effect::Back]
    }
}

impl Screen for BulkScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.count("bulk-title", self.ids.len())
    }

    fn keys(&self) -> Vec<Binding> {
        let mut keys = form::KEYS.to_vec();
        // Nothing is kept half done here, so there is nothing to throw away.
        keys.retain(|binding| binding.action != Action::Discard && !self.form.uses(binding.action));
        keys
    }

    fn typing(&self) -> bool {
        true
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        let asking = cx.asking();
        match input {
            Input::Action(Action::Save) => return self.save(cx),
            Input::Action(Action::Back) => return self.give_up(),
            Input::Action(Action::Open) => return self.onward(cx),
            Input::Action(action) => self.form.act(action, &asking),
            Input::Click(Spot::Field(field)) => self.form.click(field, &asking),
            Input::Key(key) if !self.form.key(&key, &asking) => {
                return vec![Effect::Say(Phrase::new("form-key-unknown"))];
            }
            Input::Paste(text) if !self.form.paste(&text, &asking) => {
                return vec![Effect::Say(Phrase::new("form-paste-refused"))];
            }
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let title = self.title(cx);
        let fields = self.form.draw(frame, area, &title, &cx.asking(), cx.theme);
        for (place, field) in fields {
            cx.spots.put(place, Spot::Field(field));
        }
    }

    fn loses(&self) -> bool {
        !self.form.touched().is_empty()
    }
}
