//! How the program speaks and looks, and where everything is kept.

use strum::VariantArray;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};

use crate::domain::code::{Code, term_key};
use crate::domain::phrase::Phrase;
use crate::i18n::Language;
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::{Context, Effect, Input, Screen};
use crate::widgets::list::{list, spacing, three_columns};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, step};
use crate::widgets::spots::Spot;
use crate::widgets::text::{capital, width};
use crate::widgets::theme::Colours;

pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("choose"),
    also("space", Action::Mark),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// Rows of the text at the foot.
const FOOT: u16 = 3;

/// Something that can be chosen or looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice {
    Speak(Language),
    Paint(Colours),
    Mouse,
    File,
    Folder,
    Logbook,
    Private,
}

/// The chosen line.
#[derive(Default)]
pub struct PreferencesScreen {
    cursor: Cursor,
}

impl PreferencesScreen {
    fn take(&self, cx: &Context) -> Vec<Effect> {
        let choices = choices();
        let said = || Effect::Say(Phrase::new("preferences-copied"));
        match choices[self.cursor.within(choices.len()).0] {
            Choice::Speak(language) => vec![Effect::Speak(language)],
            Choice::Paint(colours) => vec![Effect::Paint(colours)],
            Choice::Mouse => vec![Effect::UseMouse(!cx.about.mouse)],
            Choice::File => vec![Effect::Copy(file(cx)), said()],
            Choice::Folder => vec![Effect::Copy(folder(cx)), said()],
            Choice::Logbook => vec![Effect::UseLogbook(!cx.about.logbook)],
            Choice::Private => vec![],
        }
    }
}

impl Screen for PreferencesScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("preferences-title")
    }

    fn keys(&self) -> Vec<Binding> {
        [KEYS, MOVING].concat()
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Action(Action::Open | Action::Mark) => return self.take(cx),
            Input::Action(Action::Back) => return vec![Effect::Back],
            Input::Click(Spot::Row(line)) => {
                let clicked = lines().into_iter().nth(line).and_then(Result::ok);
                let place = choices().iter().position(|choice| Some(*choice) == clicked);
                self.cursor = place.map_or(self.cursor, Cursor);
            }
            Input::Action(action) => {
                if let Some(by) = step(action) {
                    self.cursor.step(by, choices().len());
                }
            }
            _ => {}
        }
        vec![]
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let (words, theme) = (cx.words, cx.theme);
        let lines = lines();
        let height = u16::try_from(lines.len()).unwrap_or(u16::MAX) + FOOT + 1;
        let inner = panel::open(frame, area, &self.title(cx), Size::new(76, height), theme);
        let [top, foot] = Layout::vertical([Constraint::Min(1), Constraint::Length(FOOT + 1)]).areas(inner);
        let choices = choices();
        let chosen = choices[self.cursor.within(choices.len()).0];
        let on = lines
            .iter()
            .position(|line| *line == Ok(chosen))
            .unwrap_or_default();
        cx.spots
            .rows(top, Cursor(on), lines.len(), spacing(lines.len(), top, theme));
        let names = choices.iter().map(|choice| width(&name(*choice, cx))).max();
        list(
            frame,
            top,
            Cursor(on),
            lines.len(),
            true,
            theme,
            |line, cells| match lines[line] {
                Err(heading) => vec![(words.say(heading), cells, theme.title)],
                Ok(choice) => {
                    let [name_cells, _, rest] = three_columns(cells, names.unwrap_or_default() + 4, 0);
                    let name = format!("{} {}", check(choice, cx), name(choice, cx));
                    vec![
                        (name, name_cells, theme.text),
                        (about(choice, cx), rest, theme.dim),
                    ]
                }
            },
        );
        About {
            text: &about(chosen, cx),
            rows: FOOT,
        }
        .draw(frame, foot, theme);
    }
}

fn choices() -> Vec<Choice> {
    lines().into_iter().filter_map(Result::ok).collect()
}

/// The choices, each group after the key of its heading.
fn lines() -> Vec<Result<Choice, &'static str>> {
    let mut lines = vec![Err("preferences-language")];
    lines.extend(Language::ALL.map(|language| Ok(Choice::Speak(language))));
    lines.push(Err("preferences-colours"));
    lines.extend(
        Colours::VARIANTS
            .iter()
            .map(|colours| Ok(Choice::Paint(*colours))),
    );
    lines.extend([Err("preferences-mouse"), Ok(Choice::Mouse)]);
    lines.push(Err("preferences-places"));
    lines.extend([Choice::File, Choice::Folder, Choice::Logbook, Choice::Private].map(Ok));
    lines
}

fn check(choice: Choice, cx: &Context) -> &'static str {
    let on = match choice {
        Choice::Speak(language) => language == cx.words.language(),
        Choice::Paint(colours) => colours == cx.about.colours,
        Choice::Mouse => cx.about.mouse,
        Choice::Logbook => cx.about.logbook,
        _ => return cx.theme.signs.dot,
    };
    cx.theme.signs.checks[usize::from(!on)]
}

fn name(choice: Choice, cx: &Context) -> String {
    let key = match choice {
        Choice::Speak(language) => term_key("language", language.code()),
        Choice::Paint(colours) => colours.term(),
        Choice::Mouse => "preferences-use-mouse".to_owned(),
        Choice::File => "preferences-file".to_owned(),
        Choice::Folder => "preferences-folder".to_owned(),
        Choice::Logbook => "preferences-logbook".to_owned(),
        Choice::Private => "preferences-private".to_owned(),
    };
    capital(&cx.words.say(&key))
}

fn about(choice: Choice, cx: &Context) -> String {
    match choice {
        Choice::Speak(language) => cx.words.say(&term_key("about-language", language.code())),
        Choice::Paint(colours) => cx.words.say(&term_key("about-colours", colours.code())),
        Choice::Mouse => cx.words.say("about-mouse"),
        Choice::File => file(cx),
        Choice::Folder => folder(cx),
        Choice::Logbook => cx.words.say("about-logbook"),
        Choice::Private => cx.words.say("about-private"),
    }
}

fn file(cx: &Context) -> String {
    cx.about.file.to_string_lossy().into_owned()
}

fn folder(cx: &Context) -> String {
    let folder = cx.about.file.parent();
    folder
        .map(|folder| folder.to_string_lossy().into_owned())
        .unwrap_or_default()
}
