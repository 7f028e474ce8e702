//! What is typed in one field, by the shape of its value.

use crossterm::event::KeyEvent;
use serde_json::{Value as Json, json};

use crate::domain::phrase::Problem;
use crate::domain::record::Id;
use crate::domain::value::{Shape, Terms, Value};
use crate::i18n::Words;
use crate::keys::{Action, key_name};
use crate::widgets::form::Asking;
use crate::widgets::form::boxes::Boxes;
use crate::widgets::form::line::LineBox;
use crate::widgets::form::lines::LinesBox;
use crate::widgets::form::pick::Pick;
use crate::widgets::form::search::Search;

/// What is typed or chosen in one field.
#[derive(Debug, Clone)]
pub enum Entry {
    /// One line of text.
    Line(LineBox),
    /// Several lines of text.
    Lines(Box<LinesBox>),
    /// One of a list.
    Pick(Pick),
    /// Any of a list.
    Boxes(Boxes),
    /// 1 to 5.
    Scale(Option<u8>),
    /// Yes or no.
    YesNo(bool),
    /// Other records.
    Search(Search),
}

impl Entry {
    /// The way to ask for this value, with what it is now.
    pub fn of(value: &dyn Value, cx: &Asking) -> Self {
        let written = || value.write(&cx.reading());
        match value.shape() {
            Shape::Line | Shape::Number | Shape::Day | Shape::DayToCome | Shape::Words => {
                Self::Line(LineBox::new(&written()))
            }
            Shape::Prose | Shape::Rows(_) => Self::Lines(Box::new(LinesBox::new(&written()))),
            Shape::Choice(choices) => Self::Pick(Pick::new(choices, value.codes().first().copied())),
            Shape::Several(choices) => Self::Boxes(Boxes::new(choices, &value.codes(), Vec::new())),
            Shape::Tagged(choices) => {
                Self::Boxes(Boxes::new(choices, &value.codes(), explained(&value.to_json())))
            }
            Shape::Scale => Self::Scale(written().parse().ok()),
            Shape::YesNo => Self::YesNo(!value.is_empty()),
            Shape::Link(kind) => Self::Search(Search::new(kind, false, value.links())),
            Shape::Links(kind) => Self::Search(Search::new(kind, true, value.links())),
        }
    }

    /// The way to ask for such a value, with nothing filled in.
    pub fn empty(value: &dyn Value, cx: &Asking) -> Self {
        match value.shape() {
            Shape::Choice(choices) => Self::Pick(Pick::new(choices, None)),
            Shape::Scale => Self::Scale(None),
            Shape::YesNo => Self::YesNo(false),
            Shape::Link(kind) => Self::Search(Search::new(kind, false, Vec::new())),
            Shape::Links(kind) => Self::Search(Search::new(kind, true, Vec::new())),
            Shape::Line | Shape::Number | Shape::Day | Shape::DayToCome | Shape::Words => {
                Self::Line(LineBox::new(""))
            }
            Shape::Prose | Shape::Rows(_) => Self::Lines(Box::new(LinesBox::new(""))),
            Shape::Several(_) | Shape::Tagged(_) => Self::of(value, cx),
        }
    }

    /// Takes the key, if the field has a use for it.
    pub fn key(&mut self, key: &KeyEvent, cx: &Asking) -> bool {
        match self {
            Self::Line(line) => line.key(key),
            Self::Lines(lines) => lines.key(key),
            Self::Pick(pick) => pick.key(key, cx.words),
            Self::Boxes(boxes) => boxes.key(key, cx.words),
            Self::Scale(rating) => rate(rating, key),
            Self::YesNo(yes) => answer(yes, key, cx.words),
            Self::Search(search) => search.key(key, cx),
        }
    }

    /// Whether the field has a use of its own for the key of this wish.
    pub fn uses(&self, action: Action) -> bool {
        match (self, action) {
            (Self::Lines(_), Action::Open | Action::Up | Action::Down) => true,
            // The arrows down and up go on to another field, so that nobody changes this one by going by.
            (Self::Pick(pick), Action::Up | Action::Down) => pick.astray().is_some(),
            // The only one is taken by going on.
            (Self::Search(search), Action::Open) => search.many() && search.takes(),
            (Self::Search(search), Action::Up) => search.walks(true),
            (Self::Search(search), Action::Down) => search.walks(false),
            _ => false,
        }
    }

    /// Puts text from the clipboard in, if the field is one for text.
    pub fn paste(&mut self, text: &str, cx: &Asking) -> bool {
        match self {
            Self::Line(line) => line.paste(text),
            Self::Lines(lines) => lines.paste(text),
            Self::Search(search) => search.paste(text, cx),
            Self::Pick(_) | Self::Boxes(_) | Self::Scale(_) | Self::YesNo(_) => return false,
        }
        true
    }

    /// Takes back the last change of the text, or does it again.
    pub fn undo(&mut self, again: bool) {
        match (self, again) {
            (Self::Line(line), false) => line.undo(),
            (Self::Line(line), true) => line.redo(),
            (Self::Lines(lines), false) => lines.undo(),
            (Self::Lines(lines), true) => lines.redo(),
            _ => {}
        }
    }

    /// The cursor comes in.
    pub fn enter(&mut self, cx: &Asking) {
        if let Self::Search(search) = self {
            search.enter(cx);
        }
    }

    /// The cursor goes out.
    pub fn leave(&mut self, cx: &Asking) {
        match self {
            Self::Pick(pick) => pick.leave(),
            Self::Search(search) => search.leave(cx),
            _ => {}
        }
    }

    /// What is typed or chosen, to be compared and to be kept half done.
    pub fn state(&self) -> Json {
        match self {
            Self::Line(line) => json!(line.text()),
            Self::Lines(lines) => json!(lines.text()),
            Self::Pick(pick) => match pick.astray() {
                Some(typed) => json!({ "typed": typed }),
                None => json!(pick.chosen()),
            },
            Self::Boxes(boxes) if boxes.mixed().is_empty() => json!(boxes.chosen()),
            Self::Boxes(boxes) => json!({ "on": boxes.chosen(), "mixed": boxes.mixed() }),
            Self::Scale(rating) => json!(rating),
            Self::YesNo(yes) => json!(yes),
            Self::Search(search) => json!({ "chosen": search.chosen(), "typed": search.typed().text() }),
        }
    }

    /// Takes up what was half done; what does not fit is passed over.
    pub fn restore(&mut self, state: &Json, cx: &Asking) {
        match self {
            Self::Line(line) => *line = LineBox::new(state.as_str().unwrap_or_default()),
            Self::Lines(lines) => **lines = LinesBox::new(state.as_str().unwrap_or_default()),
            Self::Pick(pick) => match state["typed"].as_str() {
                Some(typed) => pick.write(typed, cx.words),
                None => pick.choose(state.as_str()),
            },
            Self::Boxes(boxes) => boxes.choose(&strings(state)),
            Self::Scale(rating) => *rating = state.as_u64().and_then(|number| u8::try_from(number).ok()),
            Self::YesNo(yes) => *yes = state.as_bool().unwrap_or_default(),
            Self::Search(search) => {
                let ids = strings(&state["chosen"]);
                search.choose(ids.into_iter().filter_map(Id::parse).collect());
                search.paste(state["typed"].as_str().unwrap_or_default(), cx);
            }
        }
    }

    /// Puts what is typed into the value of one of several records: of a list, only what was
    /// switched for all of them.
    pub fn put_into_each(&self, value: &mut dyn Value, cx: &Asking) -> Result<(), Problem> {
        if let Self::Boxes(boxes) = self {
            value.choose(&boxes.over(&value.codes()));
            return Ok(());
        }
        self.put(value, cx)
    }

    /// Whether the key says of a field that it is no longer left as it is, even if it stays empty.
    pub fn settles(&self, key: &KeyEvent) -> bool {
        let erases = ["backspace", "delete"]
            .map(str::to_owned)
            .map(Some)
            .contains(&key_name(key));
        match self {
            Self::Pick(_) | Self::Scale(_) | Self::YesNo(_) => true,
            Self::Line(line) => erases && line.text().is_empty(),
            Self::Search(search) => erases && search.typed().text().is_empty(),
            Self::Lines(_) | Self::Boxes(_) => false,
        }
    }

    /// Puts what is typed into the value; on a problem the value stays as it was.
    pub fn put(&self, value: &mut dyn Value, cx: &Asking) -> Result<(), Problem> {
        let reading = cx.reading();
        match self {
            Self::Line(line) => value.read(line.text(), &reading)?,
            Self::Lines(lines) => value.read(&lines.text(), &reading)?,
            Self::Pick(pick) => match pick.objection() {
                Some(problem) => return Err(problem),
                None => value.choose(pick.chosen().as_slice()),
            },
            Self::Boxes(boxes) => value.choose(&boxes.chosen()),
            Self::Scale(rating) => {
                let typed = rating.map(|rating| rating.to_string());
                value.read(&typed.unwrap_or_default(), &reading)?;
            }
            Self::YesNo(yes) => value.choose(if *yes { &["yes"] } else { &[] }),
            Self::Search(search) => {
                if let Some(problem) = search.objection() {
                    return Err(problem);
                }
                let ids = search.chosen();
                let json = if search.many() {
                    json!(ids)
                } else {
                    json!(ids.first())
                };
                value.take_json(&json).map_err(|wrong| wrong.problem)?;
            }
        }
        Ok(())
    }
}

/// The codes of the tags that have a why.
fn explained(tags: &Json) -> Vec<String> {
    let tags = tags.as_array().map(Vec::as_slice).unwrap_or_default();
    tags.iter()
        .filter(|tag| tag["why"].as_str().is_some_and(|why| !why.is_empty()))
        .filter_map(|tag| tag["code"].as_str().map(str::to_owned))
        .collect()
}

fn strings(json: &Json) -> Vec<&str> {
    let items = json.as_array().map(Vec::as_slice).unwrap_or_default();
    items.iter().filter_map(Json::as_str).collect()
}

fn rate(rating: &mut Option<u8>, key: &KeyEvent) -> bool {
    let name = key_name(key).unwrap_or_default();
    *rating = match name.as_str() {
        "left" => Some(rating.map_or(1, |rating| rating.saturating_sub(1).max(1))),
        "right" => Some(rating.map_or(1, |rating| (rating + 1).min(5))),
        "backspace" | "delete" | "0" => None,
        "1" => Some(1),
        "2" => Some(2),
        "3" => Some(3),
        "4" => Some(4),
        "5" => Some(5),
        _ => return false,
    };
    true
}

fn answer(yes: &mut bool, key: &KeyEvent, words: &Words) -> bool {
    let name = key_name(key).unwrap_or_default();
    *yes = match name.as_str() {
        "space" => !*yes,
        "backspace" | "delete" => false,
        letter if letter.chars().count() != 1 => return false,
        letter if words.begins("yes-no", "yes", letter) => true,
        letter if words.begins("yes-no", "no", letter) => false,
        _ => return false,
    };
    true
}
