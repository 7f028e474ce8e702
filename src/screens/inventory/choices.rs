//! What the inventory has chosen in a panel: order, groups, columns, the part of the village.

use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::kinds::AssetKind;
use crate::domain::listing::{Group, Sort};
use crate::domain::record::AnyRecord;
use crate::domain::value::Line;
use crate::domain::views::View;
use crate::screens::inventory::deeds::{copy_now, delete_now, verify_now};
use crate::screens::inventory::{Asks, Focus, Inventory, column_label};
use crate::screens::{Choice, ChooseRoute, Context, Effect, Route};
use crate::widgets::line_input::LineInput;
use crate::widgets::rows::Cursor;

impl Inventory {
    pub(super) fn choose(
        &mut self,
        asks: Asks,
        title: String,
        items: Vec<String>,
        current: Option<usize>,
    ) -> Vec<Effect> {
        self.asks = asks;
        vec![Effect::Open(Route::Choose(ChooseRoute {
            title,
            items,
            current,
        }))]
    }

    pub(super) fn choose_sort(&mut self, cx: &Context) -> Vec<Effect> {
        let items = Sort::VARIANTS
            .iter()
            .map(|sort| cx.words.say(sort_label(*sort)))
            .collect();
        let current = Sort::VARIANTS.iter().position(|sort| *sort == self.order.sort);
        self.choose(Asks::Sort, cx.words.say("choose-sort"), items, current)
    }

    pub(super) fn choose_group(&mut self, cx: &Context) -> Vec<Effect> {
        let mut items = vec![cx.words.say("group-none")];
        items.extend(
            Group::VARIANTS
                .iter()
                .map(|group| cx.words.say(group_label(*group))),
        );
        let current = Group::VARIANTS
            .iter()
            .position(|group| Some(*group) == self.order.group);
        self.choose(
            Asks::Group,
            cx.words.say("choose-group"),
            items,
            Some(current.map_or(0, |place| place + 1)),
        )
    }

    pub(super) fn choose_columns(&mut self, cx: &Context) -> Vec<Effect> {
        let columns = all_columns();
        let items = columns
            .iter()
            .map(|name| {
                let [on, off, _] = cx.theme.signs.checks;
                let sign = if self.columns.iter().any(|column| column == name) {
                    on
                } else {
                    off
                };
                format!("{sign} {}", cx.words.say(&column_label(name)))
            })
            .collect();
        self.choose(
            Asks::Columns(columns),
            cx.words.say("choose-columns"),
            items,
            None,
        )
    }

    pub(super) fn chosen_in_panel(&mut self, choice: &Choice, cx: &Context) -> Vec<Effect> {
        match (std::mem::take(&mut self.asks), choice) {
            (_, Choice::Text(query)) => {
                self.search = LineInput::new(query);
                self.focus = Focus::List;
                self.chosen = None;
                self.cursor = Cursor(0);
                self.sent = true;
                vec![self.ask()]
            }
            (Asks::Copy(texts), Choice::Place(place)) => copy_now(&texts, *place),
            (_, Choice::View(view)) => self.show_view(view.as_deref(), cx),
            (Asks::Kind, Choice::Place(place)) => {
                let kind = AssetKind::VARIANTS.get(*place).copied().unwrap_or_default();
                vec![Effect::Open(Route::new_asset(kind))]
            }
            (Asks::Sort, Choice::Place(place)) => {
                self.order.sort = Sort::VARIANTS.get(*place).copied().unwrap_or_default();
                vec![self.ask()]
            }
            (Asks::Group, Choice::Place(place)) => {
                self.order.group = place
                    .checked_sub(1)
                    .and_then(|place| Group::VARIANTS.get(place))
                    .copied();
                vec![self.ask()]
            }
            (Asks::Columns(columns), Choice::Place(place)) => {
                if let Some(name) = columns.get(*place) {
                    self.switch_column(name);
                }
                self.choose_columns(cx)
            }
            (Asks::Scope(scopes), Choice::Place(place)) => scopes
                .get(*place)
                .copied()
                .map(Effect::Look)
                .into_iter()
                .collect(),
            (Asks::Delete(ids), Choice::Yes) => vec![delete_now(&ids, cx)],
            (Asks::Verify(ids), Choice::Yes) => vec![verify_now(&ids, cx)],
            (Asks::Edit(ids), Choice::Yes) => vec![Effect::Open(Route::Bulk(ids))],
            (Asks::Relate(ids), Choice::Yes) => vec![Effect::Open(Route::Relate(ids))],
            (Asks::Tag(ids), Choice::Yes) => vec![Effect::Open(Route::Tags(ids))],
            _ => Vec::new(),
        }
    }

    /// What is shown now, as a view without a name.
    pub(super) fn view(&self, cx: &Context) -> View {
        View {
            name: Line::default(),
            query: self.search.text().trim().into(),
            sort: self.order.sort,
            descending: self.order.descending,
            group: self.order.group,
            columns: self.columns.join(",").into(),
            kern: cx.scope.kern.map(|id| id.to_string()).unwrap_or_default().into(),
            kind: cx.scope.kind,
            target_group: cx.scope.target_group,
        }
    }

    /// Shows a saved view, or else everything.
    fn show_view(&mut self, view: Option<&View>, cx: &Context) -> Vec<Effect> {
        let everything = View {
            columns: self.columns.join(",").into(),
            ..View::default()
        };
        let view = view.unwrap_or(&everything);
        let columns = all_columns();
        let named = view.columns.split(',').filter(|name| columns.contains(name));
        self.search = LineInput::new(&view.query);
        self.order = view.order();
        self.columns = named.map(str::to_owned).collect();
        self.focus = Focus::List;
        self.chosen = None;
        self.cursor = Cursor(0);
        self.sent = false;
        vec![Effect::Look(view.scope(cx.village))]
    }

    pub(super) fn switch_column(&mut self, name: &str) {
        match self.columns.iter().position(|column| column == name) {
            Some(place) => {
                self.columns.remove(place);
            }
            None => self.columns.push(name.to_owned()),
        }
    }
}

/// Every field that any kind of asset has, but the name, which is always there.
fn all_columns() -> Vec<&'static str> {
    let mut columns = Vec::new();
    for kind in AssetKind::VARIANTS {
        let asset = AnyRecord::Asset(Asset::new(*kind, "").into());
        for info in asset.infos() {
            if info.name != "name" && !columns.contains(&info.name) {
                columns.push(info.name);
            }
        }
    }
    columns
}

fn sort_label(sort: Sort) -> &'static str {
    match sort {
        Sort::Name => "field-name",
        Sort::Kind => "field-kind",
        Sort::Kern => "field-kern",
        Sort::Status => "field-status",
        Sort::Verified => "field-verified",
        Sort::Conditions => "sort-conditions",
    }
}

fn group_label(group: Group) -> &'static str {
    match group {
        Group::Kind => "field-kind",
        Group::Kern => "field-kern",
        Group::Sphere => "field-spheres",
        Group::Status => "field-status",
        Group::TargetGroup => "field-target-groups",
    }
}
