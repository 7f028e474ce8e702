//! 6 Kaart: where everything is, and what lies near what.

mod deeds;
mod lists;
mod look;
mod moves;

use std::cell::Cell;
use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::{Value as Json, json};
use strum::VariantArray;

use crate::domain::atlas::{Atlas, OUTERMOST, Point, Spot, View};
use crate::domain::gaps::Scope;
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::domain::survey::{Survey, Surveyed};
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::filter;
use crate::screens::{Choice, Context, Effect, Input, Main, Route, Screen};
use crate::widgets::chart::Shown;
use crate::widgets::rows::Cursor;

/// Keys of this screen. None of the signs is a dead key.
pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("tab", Action::Next),
    also("shift-tab", Action::Previous),
    bind("+", Action::ZoomIn),
    also("=", Action::ZoomIn),
    bind("-", Action::ZoomOut),
    also("_", Action::ZoomOut),
    bind("0", Action::WholeMap),
    also("m", Action::Matrix).told("map-signs"),
    bind("f", Action::Filter),
    also("D", Action::Drawing),
    bind("n", Action::New),
    also("e", Action::Edit),
    also("t", Action::Tag),
    also("r", Action::Relate),
    also("x", Action::Verify),
    also("/", Action::Search),
    also("esc", Action::Back),
    also("backspace", Action::Return),
];

/// As many entries near the cross are listed.
const NEAREST: usize = 100;

/// The screen.
#[derive(Debug, Default)]
pub struct Map {
    /// Where everything is; nothing as long as that is not known.
    atlas: Option<Arc<Atlas>>,
    focus: Focus,
    /// Where the cross stands.
    at: Spot,
    /// The entry on which it stands.
    chosen: Option<Id>,
    /// Steps nearer than where all is in sight.
    zoom: i32,
    shown: Shown,
    /// The place in the list of what is near.
    near: Cursor,
    /// The place in the list of what is not on the map.
    without: Cursor,
    asks: Asks,
    /// The part of the village that was looked at last.
    scope: Scope,
    /// Whether it is told in words alone.
    in_words: bool,
    /// The window as it was drawn last: the arrows go from cell to cell of it.
    seen: Cell<Option<View>>,
}

/// Which part has the keys.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Focus {
    #[default]
    Chart,
    Near,
    Without,
}

/// What the panel above is choosing for us.
#[derive(Debug, Default, Clone, PartialEq)]
enum Asks {
    #[default]
    Nothing,
    Scope(Vec<Scope>),
    Kind,
    /// To which of these entries it is to be done.
    Which(Vec<Id>, Action),
}

impl Screen for Map {
    fn title(&self, cx: &Context) -> String {
        cx.words.say(Main::Map.label())
    }

    fn keys(&self) -> Vec<Binding> {
        let of_drawing =
            |action: Action| matches!(action, Action::ZoomIn | Action::ZoomOut | Action::WholeMap);
        let mut keys = [KEYS, MOVING].concat();
        for binding in keys.iter_mut().filter(|binding| of_drawing(binding.action)) {
            binding.hinted &= !self.in_words && !self.is_bare();
        }
        for binding in keys
            .iter_mut()
            .filter(|binding| binding.action == Action::Drawing)
        {
            binding.hinted = self.in_words;
        }
        keys
    }

    fn movement(&self) -> Option<&'static str> {
        Some(match self.focused() {
            Focus::Chart => "movement-map",
            Focus::Near => "movement-near",
            Focus::Without => "movement-without",
        })
    }

    fn survey(&self) -> Option<Survey> {
        Some(Survey::Map)
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        self.in_words = !cx.about.drawing;
        match input {
            Input::Action(action) => return self.act(action, cx),
            Input::Click(spot) => self.click(spot),
            Input::Surveyed(Surveyed::Map(atlas)) => self.take_over(atlas),
            Input::Changed(None) if self.scope != *cx.scope => {
                // Another part of the village is another map.
                self.scope = *cx.scope;
                self.zoom = 0;
            }
            Input::Restored(id) => self.chosen = Some(id),
            // Where people live is not for others to see, not even for a moment.
            Input::Presenting => self.atlas = None,
            Input::Chosen(choice) => return self.chosen_in_panel(&choice, cx),
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        self.draw_all(frame, area, cx);
    }

    fn memory(&self) -> Option<Json> {
        let shown = Shown::VARIANTS.iter().position(|shown| *shown == self.shown);
        let chosen = self.chosen.map(|id| id.to_string());
        Some(json!({ "zoom": self.zoom, "shown": shown, "chosen": chosen }))
    }

    fn recall(&mut self, memory: &Json) {
        let number = |key: &str| memory.get(key).and_then(Json::as_i64).unwrap_or_default();
        self.zoom = i32::try_from(number("zoom")).unwrap_or_default().max(OUTERMOST);
        let shown = usize::try_from(number("shown")).unwrap_or_default();
        self.shown = Shown::VARIANTS.get(shown).copied().unwrap_or_default();
        self.chosen = memory.get("chosen").and_then(Json::as_str).and_then(Id::parse);
    }
}

impl Map {
    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        match action {
            Action::Next | Action::Previous => self.turn_focus(action),
            Action::Back if self.focus != Focus::Chart && !self.in_words => self.focus = Focus::Chart,
            Action::Back => return vec![Effect::Say(Phrase::new("nowhere-back"))],
            Action::ZoomIn | Action::ZoomOut | Action::WholeMap | Action::Matrix if self.in_words => {
                return vec![Effect::Say(Phrase::new("map-not-drawn"))];
            }
            Action::ZoomIn | Action::ZoomOut | Action::WholeMap if self.is_bare() => {
                return vec![Effect::Say(Phrase::new("map-empty-short"))];
            }
            Action::ZoomIn if self.window().is_some_and(|view| !view.can_be_closer()) => {
                return vec![Effect::Say(Phrase::new("map-closest"))];
            }
            Action::ZoomIn => self.zoom += 1,
            Action::ZoomOut if self.zoom <= OUTERMOST => {
                return vec![Effect::Say(Phrase::new("map-furthest"))];
            }
            Action::ZoomOut => self.zoom -= 1,
            Action::WholeMap => return self.whole(),
            Action::Matrix => self.shown = self.shown.next(),
            Action::Drawing => return self.switch_drawing(),
            Action::Filter => {
                let (scopes, route) = filter::ask(cx);
                self.asks = Asks::Scope(scopes);
                return vec![Effect::Open(route)];
            }
            Action::New => {
                self.asks = Asks::Kind;
                return vec![Effect::Open(Route::choose_kind(cx))];
            }
            Action::Search => return vec![Effect::Go(Main::Inventory), Effect::Do(Action::Search)],
            Action::Open | Action::Edit | Action::Tag | Action::Relate | Action::Verify => {
                return self.on_meant(action, cx);
            }
            _ => return self.go(action),
        }
        Vec::new()
    }

    fn switch_drawing(&mut self) -> Vec<Effect> {
        let wanted = self.in_words;
        self.in_words = !wanted;
        self.focus = if wanted { Focus::Chart } else { Focus::Near };
        let said = if wanted { "map-drawn" } else { "map-in-words" };
        vec![Effect::UseDrawing(wanted), Effect::Say(Phrase::new(said))]
    }

    /// The next part that is there.
    fn turn_focus(&mut self, action: Action) {
        let mut parts = vec![Focus::Near];
        if !self.in_words {
            parts.insert(0, Focus::Chart);
        }
        if !self.without_place().is_empty() {
            parts.push(Focus::Without);
        }
        let here = parts.iter().position(|part| *part == self.focused());
        let by = if action == Action::Next {
            1
        } else {
            parts.len() - 1
        };
        self.focus = parts[(here.unwrap_or_default() + by) % parts.len()];
    }

    /// The part that has the keys: without a drawing there is one less.
    fn focused(&self) -> Focus {
        match self.focus {
            Focus::Chart if self.in_words => Focus::Near,
            Focus::Without if self.without_place().is_empty() => Focus::Near,
            focus => focus,
        }
    }

    /// Takes over the new map, and stays on the same entry.
    fn take_over(&mut self, atlas: Arc<Atlas>) {
        let place = self.chosen.and_then(|id| atlas.find(id));
        let was_there = self.atlas.replace(atlas).is_some();
        match (place, self.middle()) {
            (Some(place), _) => self.at = place,
            // The cross stays where nothing is any more, unless that is out of sight by now.
            (None, Some(_)) if was_there && self.chosen.is_none() => {}
            (None, Some(middle)) => self.stand_on(&middle),
            (None, None) => self.chosen = None,
        }
        self.near = self.near.within(self.nearest().len());
        self.without = self.without.within(self.without_place().len());
        if self.focus == Focus::Without && self.without_place().is_empty() {
            // The last one has its place.
            self.focus = Focus::Chart;
        }
    }

    /// The entry nearest to the middle of what is in sight at first.
    fn middle(&self) -> Option<Point> {
        let atlas = self.atlas.as_ref()?;
        atlas.nearest(atlas.fit?.middle(), 1).into_iter().next()
    }

    /// What lies near the cross, the nearest first.
    fn nearest(&self) -> Vec<Point> {
        let atlas = self.atlas.as_ref();
        atlas
            .map(|atlas| atlas.nearest(self.at, NEAREST))
            .unwrap_or_default()
    }

    /// Whether nothing is on the map.
    fn is_bare(&self) -> bool {
        self.atlas.as_ref().is_none_or(|atlas| atlas.count() == 0)
    }

    /// The entries without a place on the map.
    fn without_place(&self) -> &[Id] {
        self.atlas.as_ref().map_or(&[], |atlas| &atlas.without)
    }

    /// The window, of the size that was drawn last.
    fn window(&self) -> Option<View> {
        let fit = self.atlas.as_ref()?.fit?;
        let (columns, rows) = self.seen.get().map_or((60, 18), |view| (view.columns, view.rows));
        Some(View::on(&fit, self.zoom, self.at, columns, rows))
    }

    fn chosen_in_panel(&mut self, choice: &Choice, cx: &Context) -> Vec<Effect> {
        let Choice::Place(place) = choice else {
            return Vec::new();
        };
        match std::mem::take(&mut self.asks) {
            Asks::Scope(scopes) => scopes
                .get(*place)
                .copied()
                .map(Effect::Look)
                .into_iter()
                .collect(),
            Asks::Kind => deeds::new_of_kind(*place).into_iter().collect(),
            Asks::Which(ids, action) => ids
                .get(*place)
                .map(|id| deeds::on_one(*id, action, cx))
                .into_iter()
                .collect(),
            Asks::Nothing => Vec::new(),
        }
    }
}
