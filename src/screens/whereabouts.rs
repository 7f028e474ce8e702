//! Where everything is, how old the last copy is, and a new copy in one key.

use std::path::{Path, PathBuf};

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use ratatui::text::{Line, Span};

use crate::domain::phrase::Phrase;
use crate::keys::{Action, Binding, also, bind};
use crate::screens::file_choice::{Chosen, FileChoice};
use crate::screens::{Context, Effect, Input, Screen};
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::search_list::About;
use crate::widgets::text::{cut, left, width};
use crate::widgets::theme::Signs;

const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    also("y", Action::Copy),
    bind("esc", Action::Back),
];

/// Rows of the text at the foot.
const FOOT: u16 = 2;

/// So many other versions of the inventory are named.
const VERSIONS: usize = 4;

/// What is known of the files of this inventory; the program finds it out when the panel opens.
#[derive(Debug, Clone, Default)]
pub struct Whereabouts {
    /// How large the file is, in bytes.
    pub bytes: u64,
    /// When the last copy was made, in words, and where it went; none: never.
    pub copied: Option<(Phrase, PathBuf)>,
    /// When the program last made a copy by itself, in words; none: never.
    pub backed_up: Option<Phrase>,
    /// The file with preferences.
    pub preferences: PathBuf,
    /// The logbook, if one is kept.
    pub logbook: Option<PathBuf>,
    /// Where a copy could go, the best place first; each is a file that is not there yet.
    pub targets: Vec<PathBuf>,
}

/// The places for a copy to choose from.
#[derive(Default)]
pub struct WhereaboutsScreen {
    choice: FileChoice,
}

impl Screen for WhereaboutsScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("whereabouts-title")
    }

    fn keys(&self) -> Vec<Binding> {
        self.choice.keys(KEYS)
    }

    fn typing(&self) -> bool {
        self.choice.typed.is_some()
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        if matches!(input, Input::Action(Action::Copy)) {
            let path = cx.about.file.to_string_lossy().into_owned();
            return vec![Effect::Copy(path), Effect::Say(Phrase::new("preferences-copied"))];
        }
        let targets = &cx.about.whereabouts.targets;
        self.choice.update(input, targets.len(), |chosen| {
            let target = match chosen {
                Chosen::Offered(place) => targets[place].clone(),
                Chosen::Typed(path) => path,
            };
            vec![Effect::CopyFile(target), Effect::Back]
        })
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let (words, theme) = (cx.words, cx.theme);
        let facts = facts(cx);
        let targets = &cx.about.whereabouts.targets;
        let rows = targets.len() + 1;
        let lines = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        let height = lines(facts.len() + rows + 2).saturating_add(FOOT + 2);
        let inner = panel::open(frame, area, &self.title(cx), Size::new(76, height), theme);
        let [top, _, heading, choices, foot, line] = Layout::vertical([
            Constraint::Length(lines(facts.len())),
            Constraint::Max(1),
            Constraint::Length(1),
            Constraint::Min(1),
            Constraint::Length(FOOT + 1),
            Constraint::Length(u16::from(self.choice.typed.is_some())),
        ])
        .areas(inner);
        draw_facts(frame, top, &facts, cx);
        let heading_text = cut(
            &words.say("whereabouts-copy"),
            usize::from(heading.width),
            theme.signs,
        );
        frame.render_widget(Line::styled(heading_text, theme.title), heading);
        if self.choice.typed.is_none() {
            cx.spots
                .rows(choices, self.choice.cursor, rows, spacing(rows, choices, theme));
        }
        list(
            frame,
            choices,
            self.choice.cursor,
            rows,
            self.choice.typed.is_none(),
            theme,
            |row, cells| match targets.get(row) {
                Some(target) => vec![(tail(&path(target), cells, theme.signs), cells, theme.text)],
                None => vec![(words.say("whereabouts-other"), cells, theme.text)],
            },
        );
        let text = match (targets.get(self.choice.cursor.0), &self.choice.typed) {
            (Some(target), None) => {
                let target = target.to_string_lossy();
                words.tell(&Phrase::new("whereabouts-how").text("target", target))
            }
            _ => words.say("whereabouts-type"),
        };
        About {
            text: &text,
            rows: FOOT,
        }
        .draw(frame, foot, theme);
        if let Some(typed) = &self.choice.typed {
            typed.draw(frame, line, &words.say("inventories-place"), true, theme);
        }
    }
}

/// What there is to know, each with its label.
fn facts(cx: &Context) -> Vec<(String, String)> {
    let (words, about) = (cx.words, &cx.about.whereabouts);
    let size = Phrase::new("whereabouts-size-is")
        .number("kilobytes", about.bytes.div_ceil(1024))
        .number("assets", cx.village.assets.len());
    let copied = match &about.copied {
        Some((when, _)) => words.tell(when),
        None => words.say("whereabouts-never"),
    };
    let version = Phrase::new("whereabouts-version-is").text("version", env!("CARGO_PKG_VERSION"));
    let mut facts = vec![
        (words.say("whereabouts-file"), path(&cx.about.file)),
        (words.say("whereabouts-size"), words.tell(&size)),
        (words.say("whereabouts-copied"), copied),
    ];
    if let Some((_, place)) = &about.copied {
        facts.push((String::new(), path(place)));
    }
    if let Some(backed_up) = &about.backed_up {
        facts.push((words.say("whereabouts-backed-up"), words.tell(backed_up)));
    }
    let beside = &cx.about.beside;
    for (place, version) in beside.iter().take(VERSIONS).enumerate() {
        let label = (place == 0).then(|| words.say("whereabouts-beside"));
        facts.push((label.unwrap_or_default(), path(version)));
    }
    if VERSIONS < beside.len() {
        let more = words.count("whereabouts-beside-more", beside.len() - VERSIONS);
        facts.push((String::new(), more));
    }
    let logbook = about.logbook.as_deref().map(path);
    let logbook = logbook.unwrap_or_else(|| words.say("whereabouts-no-logbook"));
    facts.extend([
        (words.say("whereabouts-preferences"), path(&about.preferences)),
        (words.say("whereabouts-logbook"), logbook),
        (words.say("whereabouts-version"), words.tell(&version)),
    ]);
    facts
}

fn draw_facts(frame: &mut Frame, area: Rect, facts: &[(String, String)], cx: &Context) {
    let signs = cx.theme.signs;
    let label = facts
        .iter()
        .map(|(label, _)| width(label))
        .max()
        .unwrap_or_default()
        + 2;
    let room = usize::from(area.width).saturating_sub(label);
    for ((name, fact), y) in facts.iter().zip(area.y..area.bottom()) {
        let line = Line::from(vec![
            Span::styled(left(name, label, signs), cx.theme.dim),
            Span::styled(tail(fact, room, signs), cx.theme.text),
        ]);
        frame.render_widget(line, Rect::new(area.x, y, area.width, 1));
    }
}

fn path(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// The end of a path, which tells more than its beginning.
fn tail(text: &str, cells: usize, signs: &Signs) -> String {
    if width(text) <= cells {
        return text.to_owned();
    }
    let separator = std::path::MAIN_SEPARATOR;
    let mut parts: Vec<&str> = Vec::new();
    for part in text.rsplit(separator) {
        let taken: usize = parts.iter().map(|part| width(part) + 1).sum();
        if cells < taken + width(part) + 2 && !parts.is_empty() {
            break;
        }
        parts.push(part);
    }
    parts.reverse();
    let kept = parts.join(&separator.to_string());
    let from_here = format!("{}{separator}{kept}", signs.cut);
    cut(&from_here, cells, signs)
}

#[cfg(test)]
mod tests {
    use super::tail;
    use crate::widgets::theme::UNICODE;

    #[test]
    fn of_a_long_path_the_end_is_shown() {
        let path =
            ["", "home", "anna", "Documenten", "wijken", "heumen.db"].join(std::path::MAIN_SEPARATOR_STR);
        assert_eq!(tail(&path, 60, &UNICODE), path);
        let seen = |cells| tail(&path, cells, &UNICODE).replace('\\', "/");
        assert_eq!(seen(30), "…/Documenten/wijken/heumen.db");
        assert_eq!(seen(12), "…/heumen.db");
        assert_eq!(seen(8), "…/heume…");
    }
}
