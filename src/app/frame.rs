//! What stands around every screen: the title line above, what was done and the keys below.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};
use unicode_normalization::UnicodeNormalization;

use crate::app::App;
use crate::app::note::Note;
use crate::app::tour;
use crate::domain::scrub::{is_harmless, scrub};
use crate::keys::{Action, EVERYWHERE, also, bind};
use crate::screens::{Context, Main};
use crate::widgets::boxed::draw_box;
use crate::widgets::hints::hints;
use crate::widgets::spots::Spot;
use crate::widgets::text::{cut, width, wrap, wrap_within};

/// The least that a screen needs.
const LEAST: (u16, u16) = (60, 16);

/// From so many cells on there is room for whole sentences in the title line.
const ROOMY: u16 = 100;

/// What is kept free of each of them, for a word that goes to the next.
const LONG_WORD: usize = 8;

/// Between two places on the way to a panel.
const STEP: &str = " > ";

/// Draws everything.
pub fn draw(app: &App, frame: &mut Frame) {
    let cx = app.desk.context();
    let area = frame.area();
    frame.buffer_mut().set_style(area, cx.theme.text);
    cx.spots.clear();
    cx.spots.hide(area.width < LEAST.0 || area.height < LEAST.1);
    if area.width < LEAST.0 || area.height < LEAST.1 {
        return draw_too_small(frame, area, &cx);
    }
    let remark = remark(app, area.width, &cx);
    let tour_rows = app.tour.map_or(0, |_| tour::HEIGHT);
    let [title, body, tour, note, keys] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Min(1),
        Constraint::Length(tour_rows),
        Constraint::Length(u16::try_from(remark.len()).unwrap_or(1).max(1)),
        Constraint::Length(1),
    ])
    .areas(area);
    // A panel keeps the screen below it in sight, so all are drawn, the lowest first.
    if app.desk.book.gate.is_covered() {
        draw_cover(frame, body, &cx);
    } else {
        for screen in app.stage.shown() {
            cx.spots.clear();
            screen.draw(frame, body, &cx);
        }
    }
    if let Some(stop) = app.tour {
        stop.draw(frame, tour, &cx);
    }
    draw_title(app, frame, title, &cx);
    draw_note(app, frame, note, &remark, &cx);
    draw_keys(app, frame, keys, &cx);
    wash(frame.buffer_mut());
    if cx.theme.signs.ascii {
        spell_out(frame.buffer_mut());
    }
}

/// Takes away what does something to the terminal. What comes in is scrubbed already; the names of files
/// are not, because they would not be found any more.
fn wash(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if !is_harmless(cell.symbol()) || cell.symbol() == "\n" {
            let clean = scrub(cell.symbol()).replace('\n', "");
            cell.set_symbol(if clean.is_empty() { " " } else { &clean });
        }
    }
}

/// Puts the nearest sign of ASCII in the place of every sign that the terminal cannot show.
fn spell_out(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if cell.symbol().is_ascii() {
            continue;
        }
        let bare = cell.symbol().nfd().find(char::is_ascii_graphic);
        let sign = match cell.symbol() {
            "·" | "—" | "–" => '-',
            "×" => 'x',
            "“" | "”" | "„" => '"',
            "‘" | "’" => '\'',
            "…" => '~',
            "€" => 'E',
            "←" => '<',
            "→" => '>',
            "↑" => '^',
            "↓" => 'v',
            _ => bare.unwrap_or('?'),
        };
        cell.set_char(sign);
    }
}

/// What changes the village, and is not promised by a window that can only read.
const CHANGES: [Action; 12] = [
    Action::New,
    Action::EntryLine,
    Action::Edit,
    Action::Save,
    Action::Tag,
    Action::Why,
    Action::Verify,
    Action::Relate,
    Action::Happened,
    Action::Delete,
    Action::Undo,
    Action::Redo,
];

/// The keys that work now: those of the screen as far as there is room, and always the help.
fn draw_keys(app: &App, frame: &mut Frame, area: Rect, cx: &Context) {
    let screen = app.stage.top();
    let help = if screen.typing() {
        also("f1", Action::Help)
    } else {
        bind("?", Action::Help)
    };
    let cells = usize::from(area.width);
    let help = Some(help).filter(|_| !screen.insists());
    let help = hints(help.into_iter(), cells, cx.words, cx.theme);
    let moves = screen.movement().filter(|_| !cx.theme.signs.ascii);
    let moves = moves
        .map(|key| format!(" {} ", cx.words.say(key)))
        .unwrap_or_default();
    let [left, middle, right] = Layout::horizontal([
        Constraint::Length(u16::try_from(width(&moves)).unwrap_or_default()),
        Constraint::Min(0),
        Constraint::Length(u16::try_from(help.line.width()).unwrap_or_default()),
    ])
    .areas(area);
    frame.render_widget(Span::styled(moves, cx.theme.text), left);
    let own = screen.keys();
    // What means something else here is not promised.
    let is_other = |action| own.iter().any(|own| own.action == action && own.told.is_some());
    let everywhere = EVERYWHERE
        .iter()
        .copied()
        .filter(|binding| !screen.typing() && !screen.insists() && binding.action != Action::Help)
        .filter(|binding| !is_other(binding.action));
    let only_reads = app.desk.book.holder.is_some();
    let bindings = own
        .iter()
        .copied()
        .chain(everywhere)
        .filter(|binding| binding.hinted && !(only_reads && CHANGES.contains(&binding.action)));
    let keys = hints(bindings, usize::from(middle.width), cx.words, cx.theme);
    keys.put(middle, cx.spots);
    help.put(right, cx.spots);
    frame.render_widget(keys.line, middle);
    frame.render_widget(help.line, right);
}

fn draw_too_small(frame: &mut Frame, area: Rect, cx: &Context) {
    let lines = wrap(&cx.words.say("too-small"), usize::from(area.width));
    frame.render_widget(Clear, area);
    frame.render_widget(
        Paragraph::new(lines.into_iter().map(Line::from).collect::<Vec<_>>()),
        area,
    );
}

/// Nothing of the village, as long as it is not known what may be shown.
fn draw_cover(frame: &mut Frame, area: Rect, cx: &Context) {
    let inside = draw_box(frame, area, "", "", true, cx.theme);
    let words = Line::styled(cx.words.say("present-cover"), cx.theme.title).centered();
    let middle = Rect {
        y: inside.y + inside.height / 2,
        height: 1,
        ..inside
    };
    frame.render_widget(words, middle);
    frame.set_cursor_position(middle.as_position());
}

fn draw_title(app: &App, frame: &mut Frame, area: Rect, cx: &Context) {
    const NAME: &str = " wijkschouw ";
    let whole = usize::from(area.width);
    let said = said_of_village(app, area.width < ROOMY, cx);
    let mut spans = vec![Span::styled(NAME, cx.theme.bar)];
    if cx.about.presenting {
        let presenting = format!(" {} ", cx.words.say("title-presenting"));
        spans.push(Span::styled(presenting, cx.theme.tab));
        spans.push(Span::styled(" ", cx.theme.text));
    }
    let mut taken: usize = spans.iter().map(Span::width).sum();
    let right = match app.stage.panel() {
        None => {
            let fits = |tabs: &Line, taken: usize| taken + width(&said) + 1 + tabs.width() <= whole;
            let mut tabs_shown = tabs(app, Tabs::Named, cx);
            // The village says more than the program does.
            if !fits(&tabs_shown, taken) {
                spans[0] = Span::styled(" ", cx.theme.text);
                taken -= width(NAME) - 1;
            }
            if !fits(&tabs_shown, taken) {
                tabs_shown = tabs(app, Tabs::Close, cx);
            }
            if !fits(&tabs_shown, taken) {
                tabs_shown = tabs(app, Tabs::Numbered, cx);
            }
            tabs_shown
        }
        // It gets what the village leaves, and half of the line at least.
        Some(_) => {
            let left = whole.saturating_sub(taken + width(&said) + 1);
            trail(app, left.max(whole / 2), cx)
        }
    };
    let room = whole.saturating_sub(right.width() + taken + 1);
    spans.push(Span::styled(cut(&said, room, cx.theme.signs), cx.theme.title));
    frame.render_widget(Line::from(spans), area);
    if app.stage.panel().is_none() {
        note_tabs(&right, area, cx);
    }
    frame.render_widget(right.right_aligned(), area);
}

/// The name of the village, whether it is the demo, and which part of it is looked at.
fn said_of_village(app: &App, short: bool, cx: &Context) -> String {
    let mut said = vec![cx.village.settings().village.to_string()];
    if cx.about.demo {
        let demo = if short { "title-demo-short" } else { "title-demo" };
        said.push(cx.words.say(demo));
    }
    if cx.about.reader_because_of.is_some() {
        said.push(cx.words.say("title-read-only"));
    }
    if let Some(filter) = app.desk.scope_in_words() {
        said.push(filter);
    }
    said.retain(|part| !part.is_empty());
    said.join(&format!(" {} ", cx.theme.signs.dot))
}

/// A click on a tab does what its number does.
fn note_tabs(tabs: &Line, area: Rect, cx: &Context) {
    let cells = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    let mut x = area.right().saturating_sub(cells(tabs.width()));
    for (place, tab) in tabs.iter().enumerate() {
        let number = (place + 1).to_string();
        let width = cells(tab.width());
        if let Some(binding) = EVERYWHERE.iter().find(|binding| binding.key == number) {
            let area = Rect {
                x,
                width,
                height: 1,
                ..area
            };
            cx.spots.put(area, Spot::Do(binding.action));
        }
        x = x.saturating_add(width);
    }
}

/// The way to the panel that is open, in the place of the other screens: `Inventaris > Werkboek`. Where
/// it is too long, its beginning goes.
fn trail<'a>(app: &App, cells: usize, cx: &Context) -> Line<'a> {
    let crumbs: Vec<String> = app.stage.shown().map(|screen| screen.title(cx)).collect();
    let mut first = 0;
    let joined = |first: usize| {
        let before = if first == 0 {
            String::new()
        } else {
            format!("{}{STEP}", cx.theme.signs.cut)
        };
        format!("{before}{}", crumbs[first..].join(STEP))
    };
    while cells < width(&joined(first)) + 2 && first + 1 < crumbs.len() {
        first += 1;
    }
    let trail = cut(&joined(first), cells.saturating_sub(2), cx.theme.signs);
    Line::styled(format!(" {trail} "), cx.theme.tab)
}

/// How much room the tabs take.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tabs {
    /// Names, well apart.
    Named,
    /// Names, close together.
    Close,
    /// The name of the screen that is on; of the others the number.
    Numbered,
}

fn tabs<'a>(app: &App, how: Tabs, cx: &Context) -> Line<'a> {
    let tab = |(place, main): (usize, Main)| {
        let on = main == app.stage.main();
        let style = if on { cx.theme.tab } else { cx.theme.text };
        let number = place + 1;
        let name = cx.words.say(main.label());
        let text = match how {
            Tabs::Named => format!(" {number} {name} "),
            Tabs::Close if on => format!(" {number} {name} "),
            Tabs::Close => format!("{number} {name} "),
            Tabs::Numbered if on => format!(" {number} {name} "),
            Tabs::Numbered => format!(" {number} "),
        };
        Span::styled(text, style)
    };
    Main::ALL.into_iter().enumerate().map(tab).collect()
}

/// What the bottom lines say in a window of this width: what was done and how to take it back, in one line; what
/// went wrong, or where a file stands, in as many as it takes to say what to do now, up to a few.
fn remark(app: &App, cells: u16, cx: &Context) -> Vec<String> {
    let Some(note) = &app.note else {
        return Vec::new();
    };
    let room = usize::from(cells).saturating_sub(width(&app.saved_in_words()) + 4);
    let note = note.through(&app.desk.book.gate);
    let said = |cells| note.in_words(cells, app.typing(), cx.words, cx.theme.signs);
    let rows = note.most_rows();
    if rows == 1 || width(&said(usize::MAX)) <= room {
        return vec![said(room)];
    }
    if matches!(note, Note::Written(_)) {
        // A path stands there whole: it gets the full width, and what is saved a line of its own if need be.
        let wide = usize::from(cells).saturating_sub(2);
        let mut lines = wrap_within(&said(usize::MAX), wide, rows, cx.theme.signs);
        if lines.last().is_some_and(|last| room < width(last)) {
            lines.push(String::new());
        }
        return lines;
    }
    // A word that does not fit leaves the end of its line open.
    let whole = said(room.saturating_sub(LONG_WORD) * rows);
    wrap_within(&whole, room, rows, cx.theme.signs)
}

/// The bottom lines; at the right whether all is saved.
fn draw_note(app: &App, frame: &mut Frame, area: Rect, remark: &[String], cx: &Context) {
    let problem = app.note.as_ref().is_some_and(Note::is_problem);
    let style = if problem { cx.theme.problem } else { cx.theme.good };
    for (line, y) in remark.iter().zip(area.y..area.bottom()) {
        let row = Rect::new(area.x, y, area.width, 1);
        frame.render_widget(Span::styled(format!(" {line}"), style), row);
    }
    let saved = format!("{} ", app.saved_in_words());
    let last = Rect::new(area.x, area.bottom().saturating_sub(1), area.width, 1);
    frame.render_widget(Line::styled(saved, cx.theme.dim).right_aligned(), last);
}
