//! What the list of demand and supply looks like.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use crate::domain::demand::{Pair, Part, Row, Way};
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::value::Terms;
use crate::screens::demand::DemandScreen;
use crate::screens::{Context, Screen};
use crate::widgets::list::{Piece, list, spacing};
use crate::widgets::panel;
use crate::widgets::search_list::About;
use crate::widgets::text::{cut, draw_text};

/// Cells and rows of the panel.
const SIZE: Size = Size::new(110, 34);

/// Rows of the text about the chosen row.
const FOOT: u16 = 3;

impl DemandScreen {
    pub(super) fn draw_list(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        let inside = panel::open(frame, area, &self.title(cx), SIZE, theme);
        let text = self.row().map(|row| self.told(row, cx)).unwrap_or_default();
        let about = About {
            text: &text,
            rows: FOOT,
        };
        let mut search = self.search.clone();
        search.on_row |= !self.typing;
        let place = search.draw(frame, inside, &cx.words.say("offerings-label"), &about, theme);
        let rows = self.rows();
        if rows.is_empty() {
            let key = match &self.found {
                None => return,
                Some(found) if found.questions.is_empty() => "demand-empty",
                Some(_) => "offerings-nothing-found",
            };
            draw_text(frame, place, &cx.words.say(key), theme.dim);
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
            |row, cells| self.pieces(rows[row], cells, cx),
        );
    }

    fn pieces(&self, row: Row, cells: usize, cx: &Context) -> Vec<Piece> {
        let theme = cx.theme;
        let whole = |text: String, style| vec![(text, cells, style)];
        let inner = cells.saturating_sub(2);
        let part = |text: &str, wide: usize| cut(text, wide.saturating_sub(1), theme.signs);
        match row {
            Row::Part(part) => whole(cx.words.say(part_label(part)), theme.title),
            Row::Question { question, counts } => {
                let [wants, offers, able] = counts;
                let count = Phrase::new("demand-counts")
                    .number("wants", wants)
                    .number("offers", offers)
                    .number("able", able);
                let right = (cells * 36 / 100).min(34);
                let left = cells - right;
                vec![
                    (
                        part(&self.question_in_words(question, cx), left),
                        left,
                        theme.text,
                    ),
                    (cx.words.tell(&count), right, theme.dim),
                ]
            }
            Row::Want { who, .. } => {
                let said = Phrase::new("demand-want").text("name", name(who, cx));
                vec![
                    (String::new(), 2, theme.text),
                    (cx.words.tell(&said), inner, theme.problem),
                ]
            }
            Row::Offer { who, .. } => {
                let said = Phrase::new("demand-offer").text("name", name(who, cx));
                vec![
                    (String::new(), 2, theme.text),
                    (cx.words.tell(&said), inner, theme.dim),
                ]
            }
            Row::Pair(pair) => {
                let (first, second) = (inner * 3 / 10, inner * 2 / 5);
                let key = if pair.offered {
                    "demand-pair"
                } else {
                    "demand-pair-able"
                };
                let giving = Phrase::new(key).text("giving", name(pair.giving, cx));
                vec![
                    (String::new(), 2, theme.text),
                    (part(&name(pair.wanting, cx), first), first, theme.text),
                    (part(&cx.words.tell(&giving), second), second, theme.text),
                    (
                        cx.words.tell(&way_in_short(&pair, cx)),
                        inner - first - second,
                        theme.dim,
                    ),
                ]
            }
        }
    }

    /// The row in whole sentences.
    fn told(&self, row: Row, cx: &Context) -> String {
        match row {
            Row::Part(part) => cx.words.say(part_label(part)),
            Row::Question { question, .. } => cx.words.tell(
                &Phrase::new("demand-told-question").text("question", self.question_in_full(question, cx)),
            ),
            Row::Want { question, who } => cx.words.tell(
                &Phrase::new("demand-told-want")
                    .text("name", name(who, cx))
                    .text("question", self.question_in_words(question, cx)),
            ),
            Row::Offer { question, who } => cx.words.tell(
                &Phrase::new("demand-told-offer")
                    .text("name", name(who, cx))
                    .text("question", self.question_in_words(question, cx)),
            ),
            Row::Pair(pair) => self.pair_in_full(&pair, cx),
        }
    }

    fn pair_in_full(&self, pair: &Pair, cx: &Context) -> String {
        let named = |key: &str| {
            Phrase::new(key)
                .text("wanting", name(pair.wanting, cx))
                .text("giving", name(pair.giving, cx))
                .text("question", self.question_in_words(pair.question, cx))
        };
        let what = named(if pair.offered {
            "demand-told-pair"
        } else {
            "demand-told-able"
        });
        let way = match pair.way {
            Way::Related => named("demand-told-related"),
            Way::Wished(_) => named("demand-told-wished"),
            Way::Through(id) => named("demand-told-through").text("name", name(id, cx)),
            Way::KeyPerson(id) => named("demand-told-key").text("name", name(id, cx)),
            Way::Nobody => named("demand-told-nobody"),
        };
        let in_return = pair.in_return.map(|question| {
            let said = Phrase::new("demand-told-return")
                .text("wanting", name(pair.wanting, cx))
                .text("giving", name(pair.giving, cx))
                .text("question", self.question_in_words(question, cx));
            cx.words.tell(&said)
        });
        let sentences = [Some(cx.words.tell(&what)), Some(cx.words.tell(&way)), in_return];
        sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// The question as it is asked.
    pub(super) fn question_in_words(&self, question: usize, cx: &Context) -> String {
        let id = self
            .found
            .as_ref()
            .and_then(|found| found.questions.get(question));
        id.map(|id| Terms::question(cx.words, id)).unwrap_or_default()
    }

    /// The question with the group in which it stands.
    fn question_in_full(&self, question: usize, cx: &Context) -> String {
        let text = self.question_in_words(question, cx);
        let id = self
            .found
            .as_ref()
            .and_then(|found| found.questions.get(question));
        let place = id.and_then(|id| cx.questions.place(id));
        match place {
            Some((_, group, _)) => {
                let group = group.title.in_language(cx.words.language().code());
                format!("{group}: {text}")
            }
            None => text,
        }
    }
}

fn name(id: Id, cx: &Context) -> String {
    let name = cx.village.name_of(RecordKind::Asset, id);
    if name.is_empty() {
        cx.words.say("entry-gone")
    } else {
        name
    }
}

fn part_label(part: Part) -> &'static str {
    match part {
        Part::Unmatched => "demand-part-unmatched",
        Part::Matched => "demand-part-matched",
        Part::Unasked => "demand-part-unasked",
    }
}

fn way_in_short(pair: &Pair, cx: &Context) -> Phrase {
    match pair.way {
        Way::Related => Phrase::new("demand-related"),
        Way::Wished(_) => Phrase::new("demand-wished"),
        Way::Through(id) => Phrase::new("demand-through").text("name", name(id, cx)),
        Way::KeyPerson(id) => Phrase::new("demand-key").text("name", name(id, cx)),
        Way::Nobody => Phrase::new("demand-nobody"),
    }
}
