//! What it looks like: what goes above, the texts below it, the name at the foot.

use std::collections::BTreeSet;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use ratatui::text::Line;

use crate::domain::code::{Code, term_key};
use crate::domain::phrase::Phrase;
use crate::domain::privacy::erasure::Naming;
use crate::screens::erase::{EraseScreen, Stage};
use crate::screens::{Context, Screen};
use crate::widgets::list::{Piece, list, spacing};
use crate::widgets::panel;
use crate::widgets::search_list::About;
use crate::widgets::text::{capital, cut, draw_text, wrap_within};

/// Cells and rows of the panel.
const SIZE: Size = Size::new(80, 22);

/// A panel of so many rows is low.
const LOW: u16 = 14;

/// Rows of the text at the foot.
const FOOT: u16 = 3;

pub(super) fn draw(screen: &EraseScreen, frame: &mut Frame, area: Rect, cx: &Context) {
    let (words, theme) = (cx.words, cx.theme);
    let inside = panel::open(frame, area, &screen.title(cx), SIZE, theme);
    let said = match &screen.stage {
        Stage::Nobody => words.say("erase-nobody"),
        Stage::Looking => words.say("erase-looking"),
        Stage::Busy(done, all) => {
            let busy = Phrase::new("erase-busy")
                .number("done", *done)
                .number("all", *all);
            words.tell(&busy)
        }
        Stage::Found | Stage::Typing(_) => return draw_found(screen, frame, inside, cx),
    };
    draw_text(frame, inside, &said, theme.text);
    frame.set_cursor_position(inside.as_position());
}

fn draw_found(screen: &EraseScreen, frame: &mut Frame, inside: Rect, cx: &Context) {
    let (words, theme) = (cx.words, cx.theme);
    let cells = usize::from(inside.width);
    let typing = matches!(screen.stage, Stage::Typing(_));
    // Who types the name has chosen already: where there is little room the texts make way.
    let is_listed = !typing || LOW < inside.height;
    let list_rows = u16::from(is_listed);
    let below = usize::from(FOOT) + 1 + usize::from(2 * list_rows) + usize::from(typing);
    let most = usize::from(inside.height).saturating_sub(below);
    let summary = wrap_within(&summary(screen, cx), cells, most, theme.signs);
    let top = u16::try_from(summary.len()).unwrap_or(u16::MAX);
    let [head, label, rows, foot, line] = Layout::vertical([
        Constraint::Length(top),
        Constraint::Length(list_rows),
        Constraint::Min(list_rows),
        Constraint::Length(FOOT + 1),
        Constraint::Length(u16::from(typing)),
    ])
    .areas(inside);
    for (y, text) in (head.y..head.bottom()).zip(summary) {
        frame.render_widget(Line::styled(text, theme.text), Rect { y, height: 1, ..head });
    }
    let namings = &screen.farewell.namings;
    let heading = named(&screen.farewell);
    let heading = cut(&words.tell(&heading), cells, theme.signs);
    if is_listed {
        frame.render_widget(Line::styled(heading, theme.title), label);
    }
    if !typing {
        cx.spots.rows(
            rows,
            screen.cursor,
            namings.len(),
            spacing(namings.len(), rows, theme),
        );
    }
    if namings.is_empty() && !typing {
        frame.set_cursor_position(label.as_position());
    }
    if is_listed {
        list(
            frame,
            rows,
            screen.cursor,
            namings.len(),
            !typing,
            theme,
            |row, cells| pieces(&namings[row], screen.replaced.contains(&row), cells, cx),
        );
    }
    let about = if typing {
        words.say("erase-type")
    } else {
        about(screen, cx)
    };
    About {
        text: &about,
        rows: FOOT,
    }
    .draw(frame, foot, theme);
    if let Stage::Typing(input) = &screen.stage {
        input.draw(frame, line, &words.say("erase-name"), true, theme);
    }
}

/// What goes, where, and that nobody can take it back.
fn summary(screen: &EraseScreen, cx: &Context) -> String {
    let farewell = &screen.farewell;
    let goes = told(Phrase::new("erase-goes"), farewell);
    // What matters most comes first: where there is little room, the end of it is cut.
    let mut lines = vec![cx.words.say("erase-for-good"), cx.words.tell(&goes)];
    lines.extend(shared_address(farewell).map(|shared| cx.words.tell(&shared)));
    lines.extend(staying(farewell).map(|staying| cx.words.tell(&staying)));
    lines.extend(broken(farewell).map(|broken| cx.words.tell(&broken)));
    if 0 < farewell.going.namesakes {
        let namesakes = Phrase::new("erase-namesakes").number("count", farewell.going.namesakes);
        lines.push(cx.words.tell(&namesakes));
    }
    lines.push(cx.words.say("erase-cannot-reach"));
    lines.join(" ")
}

/// That damaged copies are taken away, and whether any copy is left then.
pub(crate) fn broken(farewell: &super::Farewell) -> Option<Phrase> {
    let told = Phrase::new("erase-broken")
        .number("count", farewell.broken)
        .number("copies", farewell.copies);
    (0 < farewell.broken).then_some(told)
}

/// That the address stays where somebody or something else is found there too.
pub(crate) fn shared_address(farewell: &super::Farewell) -> Option<Phrase> {
    let other = farewell.shares_address.as_deref()?;
    Some(Phrase::new("erase-address-stays").text("name", other))
}

/// That the person stays in damaged files, and what to do with those.
pub(crate) fn staying(farewell: &super::Farewell) -> Option<Phrase> {
    let path = farewell.staying.first()?;
    let told = Phrase::new("erase-staying").number("count", farewell.staying.len());
    Some(told.text("path", path.display().to_string()))
}

/// In how many texts they are named, and whether some of those may be about somebody else.
pub(crate) fn named(farewell: &super::Farewell) -> Phrase {
    let place = |naming: &Naming| (naming.kind, naming.id, naming.field);
    let places: BTreeSet<_> = farewell.namings.iter().map(place).collect();
    let doubtful = farewell.namings.iter().filter(|naming| !naming.sure).count();
    Phrase::new("erase-texts")
        .number("count", places.len())
        .number("doubtful", doubtful)
}

/// The phrase with how much goes.
pub(crate) fn told(phrase: Phrase, farewell: &super::Farewell) -> Phrase {
    let going = farewell.going;
    phrase
        .text("name", farewell.name.as_str())
        .number("relations", going.relations)
        .number("answers", going.answers)
        .number("offerings", going.offerings)
        .number("links", going.links)
        .number("copies", farewell.copies)
}

fn pieces(naming: &Naming, replaced: bool, cells: usize, cx: &Context) -> Vec<Piece> {
    let theme = cx.theme;
    let mark = cx.words.say(if replaced {
        "erase-goes-short"
    } else {
        "erase-stays-short"
    });
    let kind = capital(&cx.words.term("record", naming.kind.code()));
    let (short, wide) = (10.min(cells / 4), 14.min(cells / 4));
    let rest = cells.saturating_sub(short + wide);
    let text = naming.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let style = if replaced { theme.text } else { theme.dim };
    vec![
        (cut(&mark, short.saturating_sub(1), theme.signs), short, theme.key),
        (cut(&kind, wide.saturating_sub(1), theme.signs), wide, theme.dim),
        (cut(&text, rest, theme.signs), rest, style),
    ]
}

/// What becomes of the chosen text, and what is next.
fn about(screen: &EraseScreen, cx: &Context) -> String {
    let Some(naming) = screen.farewell.namings.get(screen.cursor.0) else {
        return cx.words.say("erase-next");
    };
    let field = Phrase::new("erase-field")
        .term("field", term_key("field", naming.field))
        .number("titled", usize::from(!naming.title.is_empty()))
        .text("title", naming.title.as_str());
    let field = cx.words.tell(&field);
    let key = match (screen.replaced.contains(&screen.cursor.0), naming.sure) {
        (true, _) if naming.told.is_empty() => "erase-empties",
        (true, _) => "erase-becomes",
        (false, true) => "erase-stays",
        (false, false) => "erase-unsure",
    };
    let told = naming.told.split_whitespace().collect::<Vec<_>>().join(" ");
    cx.words
        .tell(&Phrase::new(key).text("field", field).text("told", told))
}
