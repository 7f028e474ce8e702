//! How the questions look, and what has been made.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use ratatui::text::Line;

use crate::domain::phrase::Phrase;
use crate::domain::value::Value;
use crate::exchange::sealed::SIGNS;
use crate::screens::file_choice::{Asked, FileChoice};
use crate::screens::handout::Target;
use crate::screens::share::{Asking, ShareScreen, Shared, Step, stem};
use crate::screens::{Context, Screen};
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::About;
use crate::widgets::spots::Spot;
use crate::widgets::text::{cut, left, width, wrap};

/// How wide the panel may become.
const WIDTH: u16 = 72;

/// Rows of the text at the foot.
const FOOT: u16 = 4;

/// Draws the panel.
pub(super) fn draw(screen: &ShareScreen, frame: &mut Frame, area: Rect, cx: &Context) {
    let title = screen.title(cx);
    match &screen.step {
        Step::What(cursor) => what(screen, *cursor, &title, frame, area, cx),
        Step::Place(choice) => place(screen, choice, &title, frame, area, cx),
        Step::Passphrase(asking) => ask(asking, &title, frame, area, cx),
        Step::Busy => busy(&title, frame, area, cx),
        Step::Made(shared) => made(shared, &title, frame, area, cx),
    }
}

fn what(screen: &ShareScreen, cursor: Cursor, title: &str, frame: &mut Frame, area: Rect, cx: &Context) {
    let (words, theme) = (cx.words, cx.theme);
    let day = screen.last.write(&cx.reading());
    let rows = [
        words.say("share-everything"),
        words.tell(&Phrase::new("share-changes").text("day", day)),
    ];
    let inner = panel::open(frame, area, title, Size::new(WIDTH, 2 + FOOT + 1), theme);
    let [choices, foot] = Layout::vertical([Constraint::Min(1), Constraint::Length(FOOT + 1)]).areas(inner);
    cx.spots.rows(choices, cursor, 2, spacing(2, choices, theme));
    list(frame, choices, cursor, 2, true, theme, |row, cells| {
        vec![(rows[row].clone(), cells, theme.text)]
    });
    let key = ["share-everything-how", "share-changes-how"][cursor.0.min(1)];
    About {
        text: &words.say(key),
        rows: FOOT,
    }
    .draw(frame, foot, theme);
}

fn place(
    screen: &ShareScreen,
    choice: &FileChoice,
    title: &str,
    frame: &mut Frame,
    area: Rect,
    cx: &Context,
) {
    let words = cx.words;
    let file = format!("{}.age", stem(cx));
    let file = words.tell(&Phrase::new("share-file").text("file", file));
    let inside = words.tell(&inside(screen, cx));
    let asked = Asked {
        title,
        room: (WIDTH, FOOT + 2),
        foot: FOOT,
        of_folder: &format!("{file} {inside}"),
        of_other: &words.say("share-type"),
    };
    choice.draw_folders(&asked, frame, area, cx);
}

/// What goes along; how much of it changed is known once it is gathered.
fn inside(screen: &ShareScreen, cx: &Context) -> Phrase {
    if screen.only_changes {
        return Phrase::new("share-inside-changes");
    }
    let assets = cx.village.assets.values();
    let people = assets.filter(|asset| asset.kind.consent().is_some()).count();
    Phrase::new("handover-inside")
        .number("assets", cx.village.assets.len())
        .number("people", people)
}

fn ask(asking: &Asking, title: &str, frame: &mut Frame, area: Rect, cx: &Context) {
    let (words, theme) = (cx.words, cx.theme);
    let wide = usize::from(WIDTH.min(area.width.saturating_sub(4)));
    let how = words.tell(&Phrase::new("passphrase-how").number("least", SIGNS));
    let mut text = wrap(&how, wide);
    text.extend(wrap(&words.say("passphrase-lost"), wide));
    let problem = asking.problem.as_ref().map(|problem| words.tell(problem));
    let problem = wrap(&problem.unwrap_or_default(), wide);
    let lines = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    let height = lines(text.len() + problem.len()).saturating_add(5);
    let inner = panel::open(frame, area, title, Size::new(WIDTH, height), theme);
    let air = u16::from(height <= inner.height);
    let [top, first, again, told, _, foot] = Layout::vertical([
        Constraint::Max(lines(text.len()) + air),
        Constraint::Length(1),
        Constraint::Length(1),
        Constraint::Length(lines(problem.len())),
        Constraint::Length(air),
        Constraint::Length(1),
    ])
    .areas(inner);
    for (line, y) in text.into_iter().zip(top.y..top.bottom()) {
        frame.render_widget(Line::styled(line, theme.text), Rect::new(top.x, y, top.width, 1));
    }
    let labels = [words.say("passphrase-label"), words.say("passphrase-again")];
    let cells = labels.iter().map(|label| width(label)).max().unwrap_or_default();
    for (place, line) in [first, again].into_iter().enumerate() {
        let label = left(&labels[place], cells, theme.signs);
        cx.spots.put(line, Spot::Part(place));
        asking.lines[place].draw(frame, line, &label, asking.at == place, theme);
    }
    for (line, y) in problem.into_iter().zip(told.y..told.bottom()) {
        frame.render_widget(
            Line::styled(line, theme.problem),
            Rect::new(told.x, y, told.width, 1),
        );
    }
    let to = match &asking.target {
        Target::Folder(folder, stem) => folder.join(format!("{stem}.age")),
        Target::File(path) | Target::Typed(_, _, path) => path.clone(),
    };
    let to = cut(&to.to_string_lossy(), wide, theme.signs);
    frame.render_widget(Line::styled(to, theme.dim), foot);
}

fn busy(title: &str, frame: &mut Frame, area: Rect, cx: &Context) {
    let text = cx.words.say("share-busy");
    let inner = panel::open(frame, area, title, Size::new(WIDTH, 3), cx.theme);
    let text = cut(&text, usize::from(inner.width), cx.theme.signs);
    frame.render_widget(Line::styled(text, cx.theme.text), inner);
    frame.set_cursor_position((inner.x, inner.y));
}

/// The whole path, never cut; what is in it; what to do now.
fn made(shared: &Shared, title: &str, frame: &mut Frame, area: Rect, cx: &Context) {
    let (words, theme) = (cx.words, cx.theme);
    let wide = usize::from(WIDTH.min(area.width.saturating_sub(4)));
    let of = |text: &str, style| {
        wrap(text, wide)
            .into_iter()
            .map(move |line| Line::styled(line, style))
    };
    let key = match shared.only_changes {
        true => "handover-inside-changes",
        false => "handover-inside",
    };
    let inside = Phrase::new(key)
        .number("assets", shared.assets)
        .number("people", shared.people);
    let mut lines: Vec<Line> = of(&shared.path.display().to_string(), theme.title).collect();
    lines.extend(of(&words.tell(&inside), theme.text));
    if shared.instead {
        lines.extend(of(&words.say("handover-instead"), theme.text));
    }
    lines.extend(of(&words.say("share-made-how"), theme.text));
    lines.extend(of(&words.say("passphrase-lost"), theme.text));
    lines.extend(of(&words.say("exports-made-folder"), theme.dim));
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let inner = panel::open(frame, area, title, Size::new(WIDTH, height), theme);
    frame.set_cursor_position((inner.x, inner.y));
    for (line, y) in lines.into_iter().zip(inner.y..inner.bottom()) {
        frame.render_widget(line, Rect::new(inner.x, y, inner.width, 1));
    }
}
