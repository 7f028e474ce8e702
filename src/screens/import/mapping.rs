//! What the columns hold, what titles between rows are, and what all rows get.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use strum::VariantArray;

use crate::domain::asset::Status;
use crate::domain::code::{Code, term_key};
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::exchange::csv::{LOOSE, Look, Taken, Titles, Withheld};
use crate::keys::Action;
use crate::screens::import::targets::{code, target, targets};
use crate::screens::import::{ImportScreen, Typing};
use crate::screens::{ChooseRoute, Context, Effect, Route};
use crate::widgets::line_input::LineInput;
use crate::widgets::list::{Piece, list, spacing};
use crate::widgets::search_list::{About, step};
use crate::widgets::text::{capital, cut};

/// What all rows can get, if no column says it.
const FIXED: [&str; 5] = ["kind", "kern", "status", "source", "tags"];

/// Rows of the text at the foot.
const FOOT: u16 = 3;

/// What can be said here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MapRow {
    /// Of the column at this place.
    Column(usize),
    /// Of the word at this place, that nobody knows.
    Word(usize),
    /// Of the titles between rows.
    Titles,
    /// Of a field that no column fills.
    Fixed(&'static str),
    /// On to the next step.
    Onward,
}

fn rows(look: &Look) -> Vec<MapRow> {
    let columns = (0..look.columns.len()).map(MapRow::Column);
    let words = (0..look.unknown.len()).map(MapRow::Word);
    let titles = (!look.titles.is_empty()).then_some(MapRow::Titles);
    let fixed = FIXED
        .into_iter()
        .filter(|field| !look.has(field))
        .map(MapRow::Fixed);
    columns
        .chain(words)
        .chain(titles)
        .chain(fixed)
        .chain([MapRow::Onward])
        .collect()
}

impl ImportScreen {
    /// The row under the cursor.
    pub(super) fn map_row(&self) -> Option<MapRow> {
        let rows = rows(self.look.as_ref()?);
        let cursor = self.cursors[self.step as usize].within(rows.len());
        rows.get(cursor.0).copied()
    }

    pub(super) fn act_on_mapping(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        let Some(look) = self.look.clone() else {
            return Vec::new();
        };
        let rows = rows(&look);
        if let Some(by) = step(action) {
            self.cursor().step(by, rows.len());
            return Vec::new();
        }
        let row = rows[self.cursor().within(rows.len()).0];
        match (action, row) {
            (Action::Open, MapRow::Onward) => self.onward(),
            (Action::Open | Action::Right, row) => self.ask(row, &look, cx),
            (Action::Mark, MapRow::Column(place)) => {
                let wanted = code(look.columns[place].taken).is_some();
                if wanted {
                    self.options.columns.insert(place, None);
                } else if look.columns[place].withheld.is_some() {
                    self.options.columns.insert(place, Some(LOOSE.to_owned()));
                } else {
                    self.options.columns.remove(&place);
                }
                self.read_again()
            }
            _ => vec![Effect::Say(Phrase::new("import-mapping-keys"))],
        }
    }

    /// Asks what this is.
    fn ask(&mut self, row: MapRow, look: &Look, cx: &Context) -> Vec<Effect> {
        let (title, items, current) = match row {
            MapRow::Word(place) => {
                self.asking = Some(row);
                return vec![self.ask_word(place, look, cx)];
            }
            MapRow::Column(place) => {
                let column = &look.columns[place];
                let now = code(column.taken);
                let targets = targets();
                let current = targets.iter().position(|(code, _)| code.as_deref() == now);
                let items = targets.iter().map(|(_, key)| cx.words.say(key)).collect();
                let title = Phrase::new("import-what-is").text("heading", heading(look, place, cx));
                (cx.words.tell(&title), items, current)
            }
            MapRow::Titles => {
                let items = Titles::VARIANTS.iter().map(|titles| cx.words.say(&titles.term()));
                let current = Titles::VARIANTS
                    .iter()
                    .position(|titles| *titles == look.titles_are);
                (cx.words.say("import-titles"), items.collect(), current)
            }
            MapRow::Fixed(field) => match choices(field, cx) {
                Some(choices) => {
                    let now = self.options.fixed.get(field).map(String::as_str);
                    let current = choices.iter().position(|(code, _)| Some(code.as_str()) == now);
                    let items = choices.into_iter().map(|(_, word)| word).collect();
                    (fixed_label(field, cx), items, current.or(Some(0)))
                }
                None => {
                    let now = self.options.fixed.get(field).map_or("", String::as_str);
                    self.typing = Some(Typing::Fixed(field, LineInput::new(now)));
                    return Vec::new();
                }
            },
            MapRow::Onward => return self.onward(),
        };
        self.asking = Some(row);
        vec![Effect::Open(Route::Choose(ChooseRoute {
            title,
            items,
            current,
        }))]
    }

    /// Takes over what was chosen.
    pub(super) fn choose(&mut self, row: MapRow, place: usize, cx: &Context) -> Vec<Effect> {
        match row {
            MapRow::Column(column) => {
                let code = targets().into_iter().nth(place).and_then(|(code, _)| code);
                // One column holds the names, unless several hold parts of them.
                if code.as_deref() == Some("name") {
                    self.other_names_off(column);
                }
                self.options.columns.insert(column, code);
            }
            MapRow::Word(word) => {
                if let Some(look) = self.look.clone() {
                    self.choose_word(word, place, &look, cx);
                }
                return Vec::new();
            }
            MapRow::Titles => self.options.titles = Titles::VARIANTS.get(place).copied(),
            MapRow::Fixed(field) => {
                let choices = choices(field, cx).unwrap_or_default();
                if field == "kern" && place + 1 == choices.len() {
                    self.typing = Some(Typing::Fixed(field, LineInput::default()));
                    return Vec::new();
                }
                let code = choices.into_iter().nth(place).map(|(code, _)| code);
                return self.fix(field, &code.unwrap_or_default());
            }
            MapRow::Onward => {}
        }
        self.read_again()
    }

    fn other_names_off(&mut self, column: usize) {
        let columns = self
            .look
            .as_ref()
            .map(|look| look.columns.clone())
            .unwrap_or_default();
        for (place, other) in columns.iter().enumerate() {
            if place != column && other.taken == Taken::Field("name") {
                self.options.columns.insert(place, Some(LOOSE.to_owned()));
            }
        }
    }

    /// Gives all rows this, or nothing.
    pub(super) fn fix(&mut self, field: &'static str, text: &str) -> Vec<Effect> {
        if text.is_empty() {
            self.options.fixed.remove(field);
        } else {
            self.options.fixed.insert(field.to_owned(), text.to_owned());
        }
        Vec::new()
    }

    pub(super) fn draw_mapping(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let (words, theme) = (cx.words, cx.theme);
        let Some(look) = &self.look else {
            return frame.set_cursor_position(area.as_position());
        };
        let rows = rows(look);
        let line = match &self.typing {
            Some(Typing::Fixed(..)) => 1,
            _ => 0,
        };
        let [top, foot, typed] = Layout::vertical([
            Constraint::Min(1),
            Constraint::Length(FOOT + 1),
            Constraint::Length(line),
        ])
        .areas(area);
        let cursor = self.cursors[self.step as usize];
        cx.spots
            .rows(top, cursor, rows.len(), spacing(rows.len(), top, theme));
        list(
            frame,
            top,
            cursor,
            rows.len(),
            self.typing.is_none(),
            theme,
            |row, cells| self.row(rows[row], look, cells, cx),
        );
        let about = self.about_row(rows[cursor.within(rows.len()).0], look, cx);
        About {
            text: &about,
            rows: FOOT,
        }
        .draw(frame, foot, theme);
        if let Some(Typing::Fixed(field, text)) = &self.typing {
            text.draw(frame, typed, &words.say(&label(field)), true, theme);
        }
    }

    /// A column with its values and what it is; or what else can be said.
    fn row(&self, row: MapRow, look: &Look, cells: usize, cx: &Context) -> Vec<Piece> {
        let (words, theme) = (cx.words, cx.theme);
        let (first, third) = (cells * 3 / 10, (cells * 3 / 10).max(16));
        let second = cells.saturating_sub(first + third);
        let (name, values, said, style) = match row {
            MapRow::Word(place) => return self.word_row(place, look, [first, second, third], cx),
            MapRow::Column(place) => {
                let column = &look.columns[place];
                let style = match column.taken {
                    Taken::LeftOut | Taken::Unwanted => theme.dim,
                    Taken::Remarks => theme.text,
                    _ => theme.good,
                };
                (
                    heading(look, place, cx),
                    column.values.join(" · "),
                    target(column.taken, cx),
                    style,
                )
            }
            MapRow::Titles => {
                let names = look.titles.join(" · ");
                (
                    words.say("import-titles-short"),
                    names,
                    words.say(&look.titles_are.term()),
                    theme.good,
                )
            }
            MapRow::Fixed(field) => {
                let value = self.options.fixed.get(field);
                let said = value.map(|value| fixed_value(field, value, cx));
                let said = said.unwrap_or_else(|| words.say("import-fixed-none"));
                let (name, wide) = (fixed_label(field, cx), first + second);
                return vec![(name, wide, theme.text), (said, third, theme.text)];
            }
            MapRow::Onward => return vec![(words.say("import-onward"), cells, theme.title)],
        };
        let values = cut(&values, second.saturating_sub(1), theme.signs);
        let name = cut(&name, first.saturating_sub(1), theme.signs);
        let (name_style, values_style) = (theme.text, theme.dim);
        vec![
            (name, first, name_style),
            (values, second, values_style),
            (said, third, style),
        ]
    }

    fn about_row(&self, row: MapRow, look: &Look, cx: &Context) -> String {
        let phrase = match row {
            MapRow::Column(place) if let Some(why) = look.columns[place].withheld => {
                let stays_out = code(look.columns[place].taken).is_none();
                Phrase::new(match why {
                    Withheld::Special if stays_out => "import-sensitive",
                    Withheld::Emergency if stays_out => "import-emergency",
                    Withheld::Special | Withheld::Emergency => "import-withheld-comes-in",
                })
            }
            MapRow::Column(place) => match look.columns[place].taken {
                Taken::Contact => Phrase::new("import-about-contact"),
                Taken::NamePart(_) => Phrase::new("import-about-name-part"),
                Taken::Person => Phrase::new("import-about-person"),
                Taken::PersonPart(_) => Phrase::new("import-about-person-part"),
                Taken::Where => Phrase::new("import-about-where"),
                Taken::Club => Phrase::new("import-about-club"),
                Taken::Field("consent") => Phrase::new("import-about-consent"),
                Taken::Remarks => Phrase::new("import-about-loose"),
                _ => Phrase::new("import-about-column").text("heading", heading(look, place, cx)),
            },
            MapRow::Titles => Phrase::new("import-about-titles").number("count", look.titles.len()),
            MapRow::Word(place) => Phrase::new("import-about-word")
                .text("word", look.unknown[place].word.as_str())
                .number("rows", look.unknown[place].rows),
            MapRow::Fixed(_) => Phrase::new("import-about-fixed"),
            MapRow::Onward if !look.has_names() => Phrase::new("import-no-names"),
            MapRow::Onward => Phrase::new("import-about-onward").number("rows", look.rows),
        };
        cx.words.tell(&phrase)
    }
}

/// What can be chosen for all rows, with its word; nothing if it is typed.
fn choices(field: &str, cx: &Context) -> Option<Vec<(String, String)>> {
    let none = (String::new(), cx.words.say("import-fixed-none"));
    let of = |term: &str, codes: Vec<&'static str>| {
        let words = codes
            .into_iter()
            .map(|code| (code.to_owned(), capital(&cx.words.term(term, code))));
        words.collect::<Vec<_>>()
    };
    let mut choices = vec![none];
    match field {
        "kind" => choices.extend(of(
            AssetKind::TERM,
            AssetKind::VARIANTS.iter().map(|kind| kind.code()).collect(),
        )),
        "status" => choices.extend(of(
            Status::TERM,
            Status::VARIANTS.iter().map(|status| status.code()).collect(),
        )),
        "kern" => {
            let kernen = cx.village.kernen_by_name().into_iter();
            choices.extend(kernen.map(|(_, kern)| (kern.name.to_string(), kern.name.to_string())));
            choices.push((String::new(), cx.words.say("import-other-kern")));
        }
        _ => return None,
    }
    Some(choices)
}

fn fixed_value(field: &str, value: &str, cx: &Context) -> String {
    let known = choices(field, cx).unwrap_or_default().into_iter();
    let mut known = known.filter(|(code, _)| code == value);
    known.next().map_or_else(|| value.to_owned(), |(_, word)| word)
}

fn fixed_label(field: &str, cx: &Context) -> String {
    cx.words
        .tell(&Phrase::new("import-fixed").term("field", label(field)))
}

fn label(field: &str) -> String {
    term_key("field", field)
}

/// What stands above the column, or its number.
pub(super) fn heading(look: &Look, place: usize, cx: &Context) -> String {
    match look.columns[place].heading.as_str() {
        "" => cx.words.count("import-column", place + 1),
        heading => heading.to_owned(),
    }
}
