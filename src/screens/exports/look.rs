//! How the questions look, and what has been made.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use ratatui::text::Line;
use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::exchange::export::{ExportFormat, ForWhom};
use crate::screens::exports::{ExportsScreen, Made, Step, label, place, whoms};
use crate::screens::file_choice::{Asked, FileChoice};
use crate::screens::{Context, Screen};
use crate::widgets::list::{Piece, list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, about_rows};
use crate::widgets::text::{cut, width, wrap};

/// How wide the panel may become.
const WIDTH: u16 = 76;

/// Rows of the text at the foot.
const FOOT: u16 = 3;

/// Draws the panel.
pub(super) fn draw(screen: &ExportsScreen, frame: &mut Frame, area: Rect, cx: &Context) {
    let title = screen.title(cx);
    match &screen.step {
        Step::Format => formats(screen, &title, frame, area, cx),
        Step::Whom(cursor) => for_whom(screen, *cursor, &title, frame, area, cx),
        Step::Place(whom, choice) => place(screen.format(), *whom, choice, &title, frame, area, cx),
        Step::Made(made) => what_was_made(made, &title, frame, area, cx),
    }
}

fn formats(screen: &ExportsScreen, title: &str, frame: &mut Frame, area: Rect, cx: &Context) {
    let (words, theme) = (cx.words, cx.theme);
    let all = ExportFormat::VARIANTS;
    let names: Vec<String> = all.iter().map(|format| words.say(&label(*format))).collect();
    let wide = names.iter().map(|name| width(name)).max().unwrap_or_default() + 2;
    let about = words.say(&format!("{}-how", label(screen.format())));
    let offered = Offered {
        title,
        cursor: screen.format,
        rows: all.len(),
        about: &about,
    };
    choose(&offered, frame, area, cx, |row, cells| {
        let room = cells.saturating_sub(wide);
        let end = format!(".{}", all[row].extension());
        vec![
            (names[row].clone(), wide.min(cells), theme.title),
            (cut(&end, room, theme.signs), room, theme.text),
        ]
    });
}

fn for_whom(
    screen: &ExportsScreen,
    cursor: Cursor,
    title: &str,
    frame: &mut Frame,
    area: Rect,
    cx: &Context,
) {
    let (words, theme) = (cx.words, cx.theme);
    let all = whoms(cx);
    let whom = all[cursor.within(all.len()).0];
    // Some formats leave out people, whomever they are for.
    let of_format = words.find(&format!("{}-{}-how", whom.term(), screen.format().code()));
    let about = of_format.unwrap_or_else(|| words.say(&format!("{}-how", whom.term())));
    let offered = Offered {
        title,
        cursor,
        rows: all.len(),
        about: &about,
    };
    choose(&offered, frame, area, cx, |row, cells| {
        vec![(words.say(&all[row].term()), cells, theme.title)]
    });
}

/// Rows to choose from, and a text about the chosen one.
struct Offered<'a> {
    title: &'a str,
    cursor: Cursor,
    rows: usize,
    about: &'a str,
}

/// Draws the rows, with the text at the foot.
fn choose(
    offered: &Offered,
    frame: &mut Frame,
    area: Rect,
    cx: &Context,
    row: impl Fn(usize, usize) -> Vec<Piece>,
) {
    let theme = cx.theme;
    let Offered {
        title,
        cursor,
        rows,
        about,
    } = *offered;
    let foot_rows = about_rows(about, panel::cells(area, WIDTH), FOOT);
    let height = u16::try_from(rows)
        .unwrap_or(u16::MAX)
        .saturating_add(foot_rows + 3);
    let inner = panel::open(frame, area, title, Size::new(WIDTH, height), theme);
    let [choices, foot] =
        Layout::vertical([Constraint::Min(1), Constraint::Length(foot_rows + 1)]).areas(inner);
    cx.spots
        .rows(choices, cursor, rows, spacing(rows, choices, theme));
    list(frame, choices, cursor, rows, true, theme, row);
    About {
        text: about,
        rows: foot_rows,
    }
    .draw(frame, foot, theme);
}

fn place(
    format: ExportFormat,
    whom: ForWhom,
    choice: &FileChoice,
    title: &str,
    frame: &mut Frame,
    area: Rect,
    cx: &Context,
) {
    let words = cx.words;
    let file = format!("{}.{}", place::stem(format, whom, cx), format.extension());
    let asked = Asked {
        title,
        room: (WIDTH, FOOT + 4),
        foot: FOOT,
        of_folder: &words.tell(&Phrase::new("exports-file").text("file", file)),
        of_other: &words.say("exports-type"),
    };
    choice.draw_folders(&asked, frame, area, cx);
}

/// The whole path, never cut; who stands in it; what to do with it.
fn what_was_made(made: &Made, title: &str, frame: &mut Frame, area: Rect, cx: &Context) {
    let (words, theme) = (cx.words, cx.theme);
    let wide = usize::from(WIDTH.min(area.width).saturating_sub(4));
    let of = |text: &str, style| {
        wrap(text, wide)
            .into_iter()
            .map(move |line| Line::styled(line, style))
    };
    let mut lines: Vec<Line> = of(&made.path.display().to_string(), theme.title).collect();
    lines.push(Line::default());
    lines.extend(of(&words.tell(&made.personal.phrase(made.whom)), theme.text));
    for missing in &made.missing {
        lines.extend(of(&words.tell(missing), theme.text));
    }
    if made.whom == ForWhom::Others {
        lines.extend(of(&words.say("exports-made-others"), theme.text));
    }
    if made.format.is_package() {
        lines.extend(of(&words.say("exports-made-package"), theme.text));
    }
    lines.push(Line::default());
    for key in ["exports-made-open", "exports-made-folder", "exports-made-more"] {
        lines.extend(of(&words.say(key), theme.dim));
    }
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let inner = panel::open(frame, area, title, Size::new(WIDTH, height), theme);
    frame.set_cursor_position((inner.x, inner.y));
    for (line, y) in lines.into_iter().zip(inner.y..inner.bottom()) {
        frame.render_widget(line, Rect::new(inner.x, y, inner.width, 1));
    }
}
