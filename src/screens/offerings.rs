//! All that is offered (*aanbod*), in one list that is searched as one types.

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use strum::VariantArray;

use crate::domain::asset::{Asset, Offering, OfferingKind};
use crate::domain::change::Edit;
use crate::domain::code::Code;
use crate::domain::offers::{Offer, Offers, Sought};
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::survey::{Survey, Surveyed};
use crate::keys::{Action, Binding, MOVING, MOVING_WHILE_TYPING, also, bind};
use crate::screens::offering::{OfferingRoute, taken_out};
use crate::screens::{Choice, ChooseRoute, Context, Effect, Input, Route, Screen, places};
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, SearchList, step};
use crate::widgets::text::{capital, cut, draw_text};

/// The keys in the list.
pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("o", Action::AddOffering),
    bind("e", Action::Edit),
    bind("/", Action::Search),
    bind("f", Action::Filter),
    also("m", Action::Matrix).told("other-list"),
    also("y", Action::Copy),
    also("d", Action::Delete),
    also("delete", Action::Delete),
    also("tab", Action::Next),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// The keys while something is sought.
const SEARCH_KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    also("tab", Action::Next),
    bind("esc", Action::Back),
];

/// Cells and rows of the panel.
const SIZE: Size = Size::new(110, 34);

/// Rows of the text about the chosen one.
const FOOT: u16 = 2;

/// All that is offered, and what is sought in it.
#[derive(Debug)]
pub struct OfferingsScreen {
    search: SearchList,
    /// Whether what is sought is being typed.
    typing: bool,
    kind: Option<OfferingKind>,
    found: Option<Arc<Offers>>,
    /// What the cursor is on, to find it again in another list.
    chosen: Option<Offer>,
}

impl Default for OfferingsScreen {
    fn default() -> Self {
        Self {
            search: SearchList::default(),
            typing: true,
            kind: None,
            found: None,
            chosen: None,
        }
    }
}

impl OfferingsScreen {
    fn sought(&self) -> Sought {
        Sought {
            typed: self.search.line.text().to_owned(),
            kind: self.kind,
        }
    }

    fn rows(&self) -> &[Offer] {
        self.found.as_ref().map_or(&[], |found| &found.rows)
    }

    /// What is under the cursor, as far as it is still there.
    fn chosen<'a>(&self, cx: &Context<'a>) -> Option<(Offer, &'a Arc<Asset>, &'a Offering)> {
        let rows = self.rows();
        let offer = *rows.get(self.search.cursor.within(rows.len()).0)?;
        let asset = cx.village.assets.get(&offer.asset)?;
        Some((offer, asset, asset.offerings.0.get(offer.place)?))
    }

    /// Takes over what was found, and stays at the same one if it is there still.
    fn take_over(&mut self, found: Arc<Offers>) {
        if found.sought != self.sought() {
            return;
        }
        let same = self.chosen.and_then(|chosen| {
            let mut rows = found.rows.iter();
            rows.position(|row| *row == chosen)
        });
        let cursor = same.map_or(self.search.cursor, Cursor);
        self.search.cursor = cursor.within(found.rows.len());
        self.found = Some(found);
        self.follow_cursor();
    }

    /// Goes to what was added, changed or brought back.
    fn follow(&mut self, edit: &Edit) {
        for change in &edit.changes {
            let (before, Some(AnyRecord::Asset(after))) = (&change.before, &change.after) else {
                continue;
            };
            let known: &[Offering] = match before {
                Some(AnyRecord::Asset(before)) => &before.offerings.0,
                _ => &[],
            };
            let mut all = after.offerings.0.iter();
            if let Some(place) = all.position(|offering| !known.contains(offering)) {
                self.chosen = Some(Offer {
                    asset: change.id,
                    place,
                });
            }
        }
    }

    fn follow_cursor(&mut self) {
        self.chosen = self.rows().get(self.search.cursor.0).copied();
    }

    /// What is sought has changed: the best comes first.
    fn seek_anew(&mut self) {
        self.search.cursor = Cursor(0);
        self.chosen = None;
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        match action {
            Action::Search => {
                self.typing = true;
                self.search.line.select();
            }
            Action::Next => self.typing = !self.typing,
            Action::Open if self.typing => self.typing = false,
            Action::Back if !self.search.line.text().is_empty() => {
                self.search = SearchList::default();
                self.seek_anew();
            }
            Action::Back => return vec![Effect::Back],
            Action::Filter => return vec![self.ask_kind(cx)],
            Action::Matrix => return vec![Effect::Back, Effect::Open(Route::Demand)],
            Action::Open | Action::AddOffering | Action::Edit | Action::Copy | Action::Delete => {
                return self.on_chosen(action, cx);
            }
            other if step(other).is_some() => {
                let rows = self.rows().len();
                self.search.act(other, rows);
                self.follow_cursor();
            }
            other if self.typing => self.search.act(other, 0),
            // Nothing lies to the left or to the right of a row.
            Action::Left | Action::Right => {}
            other => return vec![Effect::Say(places::elsewhere(other))],
        }
        Vec::new()
    }

    fn on_chosen(&self, action: Action, cx: &Context) -> Vec<Effect> {
        let Some((offer, asset, _)) = self.chosen(cx) else {
            return vec![Effect::Say(Phrase::new("offerings-none-chosen"))];
        };
        match action {
            Action::AddOffering => vec![Effect::Open(Route::Offering(OfferingRoute::new(offer.asset)))],
            Action::Edit => vec![Effect::Open(Route::Offering(OfferingRoute {
                place: Some(offer.place),
                ..OfferingRoute::new(offer.asset)
            }))],
            Action::Copy => copy_contact(asset),
            Action::Delete => match taken_out(asset, offer.asset, offer.place, cx.village) {
                Some(edit) => vec![Effect::Save(edit)],
                None => Vec::new(),
            },
            _ => open_asset(offer.asset, cx),
        }
    }

    /// Asks which sort of offering is to be seen; the places of the answers are those of the list of
    /// sorts, after all of them.
    fn ask_kind(&self, cx: &Context) -> Effect {
        let all = std::iter::once(cx.words.say("offerings-all"));
        let kinds = OfferingKind::VARIANTS
            .iter()
            .map(|kind| capital(&cx.words.say(&kind.term())));
        let current = self.kind.map_or(0, |kind| kind.index() + 1);
        Effect::Open(Route::Choose(ChooseRoute {
            title: cx.words.say("offerings-choose-kind"),
            items: all.chain(kinds).collect(),
            current: Some(current),
        }))
    }
}

/// Opens the form of an asset.
pub(super) fn open_asset(id: Id, cx: &Context) -> Vec<Effect> {
    vec![match cx.village.get(RecordKind::Asset, id) {
        Some(record) => Effect::Open(Route::form(record, Some(id), None)),
        None => Effect::Say(Phrase::new("entry-gone")),
    }]
}

/// Copies the phone number of an asset, or else its mail address.
pub(super) fn copy_contact(asset: &Asset) -> Vec<Effect> {
    let said = |key: &str| Effect::Say(Phrase::new(key).text("name", asset.name.to_string()));
    if !asset.phone.is_empty() {
        return vec![Effect::Copy(asset.phone.to_string()), said("copied-phone")];
    }
    if !asset.email.is_empty() {
        return vec![Effect::Copy(asset.email.to_string()), said("copied-email")];
    }
    vec![said("offerings-no-contact")]
}

impl Screen for OfferingsScreen {
    fn title(&self, cx: &Context) -> String {
        let Some(found) = &self.found else {
            return cx.words.say("offerings-title");
        };
        let phrase = Phrase::new("offerings-count")
            .number("found", found.rows.len())
            .number("total", found.total);
        let kind = self.kind.map(|kind| cx.words.say(&kind.term()));
        match kind {
            Some(kind) => format!("{}, {kind}", cx.words.tell(&phrase)),
            None => cx.words.tell(&phrase),
        }
    }

    fn keys(&self) -> Vec<Binding> {
        if self.typing {
            [SEARCH_KEYS, MOVING_WHILE_TYPING].concat()
        } else {
            [KEYS, MOVING].concat()
        }
    }

    fn typing(&self) -> bool {
        self.typing
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Surveyed(Surveyed::Offers(found)) => self.take_over(found),
            Input::Changed(Some(edit)) => self.follow(&edit),
            Input::Action(action) => return self.act(action, cx),
            Input::Click(spot) => {
                self.search.click(spot);
                self.typing = false;
                self.follow_cursor();
            }
            Input::Key(key) if self.search.key(&key) => self.seek_anew(),
            Input::Paste(text) if self.typing => {
                self.search.paste(&text);
                self.seek_anew();
            }
            Input::Chosen(Choice::Place(place)) => {
                let kind = place
                    .checked_sub(1)
                    .and_then(|place| OfferingKind::VARIANTS.get(place));
                self.kind = kind.copied();
                self.seek_anew();
            }
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        let inside = panel::open(frame, area, &self.title(cx), SIZE, theme);
        let chosen = self.chosen(cx);
        let text = chosen
            .map(|(_, asset, offering)| told(asset, offering, cx))
            .unwrap_or_default();
        let about = About {
            text: &text,
            rows: FOOT,
        };
        let mut search = self.search.clone();
        search.on_row |= !self.typing;
        let place = search.draw(frame, inside, &cx.words.say("offerings-label"), &about, theme);
        let rows = self.rows();
        if rows.is_empty() {
            let why = match (&self.found, cx.scope_in_words()) {
                (None, _) => return,
                (Some(found), Some(scope)) if found.total == 0 => {
                    Phrase::new("offerings-empty-in-filter").text("scope", scope)
                }
                (Some(found), None) if found.total == 0 => Phrase::new("offerings-empty"),
                (Some(_), _) => Phrase::new("offerings-nothing-found"),
            };
            draw_text(frame, place, &cx.words.tell(&why), theme.dim);
            if search.on_row {
                frame.set_cursor_position(place.as_position());
            }
            return;
        }
        let pace = spacing(rows.len(), place, theme);
        cx.spots.rows(place, self.search.cursor, rows.len(), pace);
        list(
            frame,
            place,
            self.search.cursor,
            rows.len(),
            search.on_row,
            theme,
            |row, cells| {
                let offer = rows[row];
                let Some((asset, offering)) = offer.of(&cx.village.assets) else {
                    return vec![(cx.words.say("entry-gone"), cells, theme.dim)];
                };
                let style = if asset.counted() { theme.text } else { theme.dim };
                let [name, when, cost, owner] = columns(cells);
                let part = |text: &str, wide: usize| cut(text, wide.saturating_sub(1), theme.signs);
                vec![
                    (part(&offering.name, name), name, style),
                    (part(&offering.when, when), when, theme.dim),
                    (part(&offering.cost, cost), cost, theme.dim),
                    (part(&asset.name, owner), owner, style),
                ]
            },
        );
    }

    fn survey(&self) -> Option<Survey> {
        Some(Survey::Offers(self.sought()))
    }
}

/// The cells of what it is called, when, for how much, and of whom.
fn columns(cells: usize) -> [usize; 4] {
    let when = cells * 26 / 100;
    let cost = (cells * 12 / 100).min(14);
    let owner = cells * 30 / 100;
    [cells - when - cost - owner, when, cost, owner]
}

/// All that is known of an offering, in one text: its sort, name, when, cost, of whom, kern, remarks.
fn told(asset: &Asset, offering: &Offering, cx: &Context) -> String {
    let kern = match asset.kern.0 {
        Some(kern) => cx.village.name_of(RecordKind::Kern, kern),
        None => cx.words.say("kern-whole-village"),
    };
    let kind = capital(&cx.words.say(&offering.kind.term()));
    let what = format!("{kind}: {}", &*offering.name);
    let whose = cx.words.tell(
        &Phrase::new("offerings-whose")
            .text("name", asset.name.to_string())
            .text("kern", kern),
    );
    let status = (!asset.counted()).then(|| cx.words.say(&asset.status.term()));
    let parts = [
        what,
        offering.when.to_string(),
        offering.cost.to_string(),
        whose,
        status.unwrap_or_default(),
        offering.remarks.to_string(),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(&format!(" {} ", cx.theme.signs.dot))
}
