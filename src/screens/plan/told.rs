//! A line of what is said of an action, goal or outside support: its look, and where it leads.

use ratatui::text::{Line, Span};

use crate::domain::gaps::Gap;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::screens::Context;
use crate::widgets::text::{cut, wrap};

/// A line, before it is broken where the room ends.
pub(super) struct Told {
    /// What it is, in front of what it says.
    pub label: String,
    pub text: String,
    pub look: Look,
    /// Where Enter leads on it.
    pub door: Door,
}

/// What a line looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Text,
    Title,
    Late,
    Dim,
    /// A gap of the nature in this place.
    Gap(usize),
}

/// Where a line leads.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Door {
    /// To this field of the form.
    Field(&'static str),
    /// To the move that closes this gap.
    Gap(Gap),
    /// To another record.
    Record(RecordKind, Id),
    /// To the gap that it came from.
    Origin,
    /// To what can be linked to it.
    Link,
}

impl Told {
    pub fn plain(text: String, look: Look, door: Door) -> Self {
        Self {
            label: String::new(),
            text,
            look,
            door,
        }
    }

    pub fn title(text: &str, field: &'static str) -> Self {
        Self::plain(text.to_owned(), Look::Title, Door::Field(field))
    }

    /// A field of the record, also if nothing stands in it.
    pub fn field(record: &AnyRecord, name: &'static str, cx: &Context) -> Self {
        let infos = record.infos();
        let info = infos.iter().find(|info| info.name == name);
        let label = info.map(|info| cx.words.say(&info.label())).unwrap_or_default();
        let text = record
            .value(name)
            .filter(|value| !value.is_empty())
            .map(|value| value.write(&cx.reading()).replace('\n', " "));
        Self {
            label: format!("{label}: "),
            text: text.unwrap_or_else(|| cx.theme.signs.none.to_owned()),
            look: Look::Text,
            door: Door::Field(name),
        }
    }

    /// A field of the record, if something stands in it.
    pub fn filled(record: &AnyRecord, name: &'static str, cx: &Context) -> Option<Self> {
        let filled = record.value(name).is_some_and(|value| !value.is_empty());
        filled.then(|| Self::field(record, name, cx))
    }

    /// With other words in it.
    pub fn saying(self, text: String) -> Self {
        Self { text, ..self }
    }

    pub fn leading_to(self, door: Door) -> Self {
        Self { door, ..self }
    }

    /// Broken into lines of so many cells.
    pub fn lines<'a>(&self, cells: usize, chosen: bool, cx: &Context) -> Vec<Line<'a>> {
        let theme = cx.theme;
        let sign = match self.look {
            Look::Gap(nature) => Some((theme.signs.natures[nature], theme.natures[nature])),
            Look::Late => Some((theme.signs.late, theme.problem)),
            _ => None,
        };
        let indent = if sign.is_some() { 2 } else { 0 };
        let style = match self.look {
            _ if chosen => theme.selected,
            Look::Title => theme.title,
            Look::Late => theme.problem,
            Look::Dim => theme.dim,
            Look::Text | Look::Gap(_) => theme.text,
        };
        let whole = format!("{}{}", self.label, self.text);
        let broken = wrap(&whole, cells.saturating_sub(indent)).into_iter().enumerate();
        let label = self.label.trim_end();
        let line = |(place, text): (usize, String)| {
            let mut spans: Vec<Span<'a>> = Vec::new();
            match sign {
                Some((sign, style)) if place == 0 => spans.push(Span::styled(format!("{sign} "), style)),
                Some(_) => spans.push(Span::raw("  ")),
                None => {}
            }
            match text
                .strip_prefix(label)
                .filter(|_| place == 0 && !label.is_empty())
            {
                Some(rest) => {
                    let dim = if chosen { style } else { theme.dim };
                    spans.push(Span::styled(label.to_owned(), dim));
                    spans.push(Span::styled(rest.to_owned(), style));
                }
                None => spans.push(Span::styled(cut(&text, cells, theme.signs), style)),
            }
            Line::from(spans)
        };
        broken.map(line).collect::<Vec<Line<'a>>>()
    }
}
