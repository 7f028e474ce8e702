//! One thing that an asset offers (*aanbod*): a few lines to fill in, stored with the asset.

mod draft;
mod look;

use std::sync::Arc;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::Value as Json;
use strum::VariantArray;

use crate::domain::asset::{Asset, Offering, OfferingKind};
use crate::domain::change::{Change, Edit};
use crate::domain::code::Code;
use crate::domain::fold::plain;
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::value::RowItem;
use crate::domain::village::Village;
use crate::keys::{Action, Binding, also, bind, key_name};
use crate::screens::form::free;
use crate::screens::offering::draft::DRAFT;
use crate::screens::{Context, Effect, Input, Screen};
use crate::widgets::form::LineBox;
use crate::widgets::spots::Spot;

pub use draft::half_done;

/// Its keys; all others are for the text.
pub const KEYS: &[Binding] = &[
    bind("ctrl-s", Action::Save),
    bind("tab", Action::Next),
    bind("shift-tab", Action::Previous),
    also("enter", Action::Open),
    also("up", Action::Up),
    also("down", Action::Down),
    also("ctrl-z", Action::Undo),
    also("ctrl-r", Action::Redo),
    bind("esc", Action::Back),
    bind("ctrl-x", Action::Discard),
];

/// The texts of an offering in their order, by the keys of their words; the kind goes before them.
const TEXTS: [&str; 4] = [
    "offering-name",
    "offering-when",
    "offering-cost",
    "offering-remarks",
];

/// Where the kind is chosen.
const KIND: usize = 0;
/// Where the name is typed.
const NAME: usize = 1;

/// Of which asset, and which of the things that it offers.
#[derive(Debug, Clone)]
pub struct OfferingRoute {
    /// Which asset.
    pub asset: Id,
    /// The place of what is changed among all that it offers; none: something new.
    pub place: Option<usize>,
    /// What was half typed the last time.
    pub draft: Option<Json>,
}

impl OfferingRoute {
    /// Something new that this asset offers.
    pub fn new(asset: Id) -> Self {
        Self {
            asset,
            place: None,
            draft: None,
        }
    }

    /// The name under which what is half typed is kept.
    pub fn name(&self) -> String {
        match self.place {
            Some(place) => format!("{DRAFT}:{}:{place}", self.asset),
            None => format!("{DRAFT}:{}", self.asset),
        }
    }
}

/// A few lines about something that is offered.
pub struct OfferingScreen {
    asset: Id,
    place: Option<usize>,
    /// The name of what is half typed.
    name: String,
    /// As it was when the form was opened.
    before: Offering,
    kind: OfferingKind,
    texts: [LineBox; 4],
    focus: usize,
    problem: Option<Phrase>,
    /// Whether something may have been kept half done.
    touched: bool,
    /// Whether it was said once that it may be thrown away.
    discarding: bool,
}

impl OfferingScreen {
    /// The form of this route.
    pub fn new(route: OfferingRoute, cx: &Context) -> Self {
        let asset = cx.village.assets.get(&route.asset);
        let before = route
            .place
            .and_then(|place| asset?.offerings.0.get(place).cloned())
            .unwrap_or_default();
        let of = |offering: &Offering| {
            let texts = [&offering.name, &offering.when, &offering.cost, &offering.remarks];
            texts.map(|text| LineBox::new(text))
        };
        // What was half typed keeps its name; something else does not get the name of that.
        let kept = route.draft.as_ref().and_then(|draft| draft["name"].as_str());
        let name = kept.map_or_else(|| free(route.name(), &cx.about.drafts), str::to_owned);
        let mut screen = Self {
            name,
            asset: route.asset,
            place: route.place,
            kind: before.kind,
            texts: of(&before),
            focus: if route.place.is_some() { NAME } else { KIND },
            before,
            problem: None,
            touched: route.draft.is_some(),
            discarding: false,
        };
        if let Some(draft) = route.draft {
            let text = |place: usize| draft["texts"][place].as_str().unwrap_or_default();
            screen.texts = std::array::from_fn(|place| LineBox::new(text(place)));
            let kind = draft["kind"].as_str().and_then(OfferingKind::from_code);
            screen.kind = kind.unwrap_or_default();
            screen.focus = NAME;
        }
        screen
    }

    fn changed(&self) -> bool {
        let before = [
            &self.before.name,
            &self.before.when,
            &self.before.cost,
            &self.before.remarks,
        ];
        let typed = self.texts.iter().zip(before);
        self.kind != self.before.kind || typed.into_iter().any(|(text, before)| text.text() != &**before)
    }

    fn save(&mut self, cx: &Context) -> Vec<Effect> {
        let mut offering = Offering {
            kind: self.kind,
            ..Offering::default()
        };
        let reading = cx.reading();
        // The kind goes before the texts.
        for (place, value) in offering.values_mut().into_iter().enumerate().skip(1) {
            if let Err(problem) = value.read(self.texts[place - 1].text(), &reading) {
                self.problem = Some(problem.0);
                self.focus = place;
                return Vec::new();
            }
        }
        if offering.name.is_empty() {
            self.problem = Some(Phrase::new("problem-required").term("field", TEXTS[0]));
            self.focus = NAME;
            return Vec::new();
        }
        let mut effects = match stored(self.asset, self.place, &self.before, offering, cx.village) {
            Ok(edit) => vec![Effect::Save(edit)],
            Err(said) => vec![Effect::Say(Phrase::new(said))],
        };
        effects.push(Effect::DropDraft(self.name.clone()));
        effects.push(Effect::Back);
        effects
    }

    fn step(&mut self, by: isize) {
        self.focus = self.focus.saturating_add_signed(by).min(TEXTS.len());
    }

    /// The box with the focus; the kind has none.
    fn text(&mut self) -> Option<&mut LineBox> {
        self.texts.get_mut(self.focus.checked_sub(1)?)
    }

    /// Takes a key that chooses the kind: its number, its first letter, or an arrow.
    fn choose(&mut self, key: &KeyEvent, cx: &Context) -> bool {
        let kinds = OfferingKind::VARIANTS;
        let name = key_name(key).unwrap_or_default();
        let turned = |by: usize| kinds[(self.kind.index() + by) % kinds.len()];
        let named = || {
            let begins = |kind: &OfferingKind| plain(&cx.words.say(&kind.term())).starts_with(&plain(&name));
            let typed = name.chars().count() == 1;
            kinds.iter().copied().find(|kind| typed && begins(kind))
        };
        let numbered = || {
            let number = name.parse::<usize>().ok()?;
            kinds.get(number.checked_sub(1)?).copied()
        };
        match name.as_str() {
            "right" | "space" => self.kind = turned(1),
            "left" => self.kind = turned(kinds.len() - 1),
            _ => match numbered().or_else(named) {
                Some(kind) => {
                    self.kind = kind;
                    self.focus = NAME;
                }
                None => return false,
            },
        }
        true
    }

    fn close(&self) -> Vec<Effect> {
        if self.draft().is_some() {
            return vec![Effect::SayKept, Effect::Back];
        }
        if self.touched {
            return vec![Effect::DropDraft(self.name.clone()), Effect::Back];
        }
        vec![Effect::Back]
    }

    fn discard(&mut self) -> Vec<Effect> {
        if !std::mem::replace(&mut self.discarding, true) {
            return vec![Effect::Say(Phrase::new("discard-again"))];
        }
        vec![
            Effect::DropDraft(self.name.clone()),
            Effect::Back,
            Effect::Say(Phrase::new("discarded")),
        ]
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        match action {
            Action::Save => return self.save(cx),
            Action::Open if self.focus == TEXTS.len() => return self.save(cx),
            Action::Next => self.focus = (self.focus + 1) % (TEXTS.len() + 1),
            Action::Previous => self.focus = (self.focus + TEXTS.len()) % (TEXTS.len() + 1),
            Action::Open | Action::Down => self.step(1),
            Action::Up => self.step(-1),
            Action::Undo => drop(self.text().map(LineBox::undo)),
            Action::Redo => drop(self.text().map(LineBox::redo)),
            Action::Back => return self.close(),
            _ => {}
        }
        Vec::new()
    }
}

/// The edit that stores it with its asset; else what to say instead. What was changed meanwhile by
/// somebody else is looked up by what it was.
fn stored(
    id: Id,
    place: Option<usize>,
    before: &Offering,
    offering: Offering,
    village: &Village,
) -> Result<Edit, &'static str> {
    let Some(asset) = village.assets.get(&id) else {
        return Err("entry-gone");
    };
    let same = |place: usize| asset.offerings.0.get(place) == Some(before);
    let found = place.filter(|place| same(*place)).or_else(|| {
        asset
            .offerings
            .0
            .iter()
            .position(|own| place.is_some() && own == before)
    });
    let key = if found.is_some() {
        "edit-offering-changed"
    } else {
        "edit-offering-added"
    };
    let label = Phrase::new(key)
        .text("offering", offering.name.to_string())
        .text("name", asset.name.to_string());
    let change = Change::of(village, id, |asset: &mut Asset| match found {
        Some(place) => asset.offerings.0[place] = offering,
        None => asset.offerings.0.push(offering),
    });
    let change = change.ok_or("edit-nothing")?;
    Ok(Edit::new(label, vec![change]))
}

impl Screen for OfferingScreen {
    fn title(&self, cx: &Context) -> String {
        let name = cx.village.name_of(RecordKind::Asset, self.asset);
        let key = if self.place.is_some() {
            "offering-edit"
        } else {
            "offering-new"
        };
        cx.words.tell(&Phrase::new(key).text("name", name))
    }

    fn keys(&self) -> Vec<Binding> {
        KEYS.to_vec()
    }

    fn typing(&self) -> bool {
        true
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        if let Input::Action(Action::Discard) = input {
            return self.discard();
        }
        self.discarding = false;
        match input {
            Input::Action(action) => return self.act(action, cx),
            Input::Click(Spot::Field(field)) => self.focus = field.min(TEXTS.len()),
            Input::Click(Spot::Part(kind)) => {
                self.kind = OfferingKind::VARIANTS.get(kind).copied().unwrap_or_default();
                self.focus = KIND;
            }
            Input::Key(key) => {
                let taken = match self.text() {
                    Some(text) => text.key(&key),
                    None => self.choose(&key, cx),
                };
                if !taken {
                    let said = if self.focus == KIND {
                        "offering-kind-how"
                    } else {
                        "form-key-unknown"
                    };
                    return vec![Effect::Say(Phrase::new(said))];
                }
                self.problem = None;
                self.touched = true;
            }
            Input::Paste(text) => {
                if self.focus == KIND {
                    self.focus = NAME;
                }
                if let Some(line) = self.text() {
                    line.paste(&text);
                }
                self.touched = true;
            }
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        self.draw_panel(frame, area, cx);
    }

    fn draft(&self) -> Option<(String, Json)> {
        self.changed().then(|| (self.name.clone(), self.half_typed()))
    }
}

/// The edit that takes one thing out of what an asset offers; nothing if it is not there any more.
pub(super) fn taken_out(asset: &Arc<Asset>, id: Id, place: usize, village: &Village) -> Option<Edit> {
    let offering = asset.offerings.0.get(place)?;
    let label = Phrase::new("edit-offering-deleted")
        .text("offering", offering.name.to_string())
        .text("name", asset.name.to_string());
    let change = Change::of(village, id, |asset: &mut Asset| {
        asset.offerings.0.remove(place);
    })?;
    Some(Edit::new(label, vec![change]))
}
