//! A screen on its own, with a small village below it: keys go in, effects and frames come out.

use std::path::PathBuf;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use jiff::civil::{Date, date};
use ratatui::Terminal;
use ratatui::backend::{Backend, TestBackend};
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::entry_line::previews;
use wijkschouw::domain::gaps::Scope;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::Kern;
use wijkschouw::domain::neighbours::Neighbours;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::questions::Questions;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::search::Index;
use wijkschouw::domain::value::Link;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};
use wijkschouw::keys::{EVERYWHERE, wish};
use wijkschouw::screens::whereabouts::Whereabouts;
use wijkschouw::screens::{About, Context, Effect, Input, Screen};
use wijkschouw::widgets::spots::Spots;
use wijkschouw::widgets::theme::{Colours, Signs, Theme, UNICODE};

/// What a screen sees.
pub struct Stage {
    pub village: Village,
    pub words: Words,
    pub scope: Scope,
    pub about: About,
    spots: Spots,
    neighbours: Neighbours,
    questions: Questions,
    theme: Theme,
    today: Date,
}

impl Stage {
    /// Two kernen, with two entries in the first and none in the other, and one of the whole village.
    pub fn new(language: Language) -> Self {
        let mut village = Village::default();
        let [malden, overasselt] = [1, 2].map(id);
        for (id, name) in [(malden, "Malden"), (overasselt, "Overasselt")] {
            village.kernen.insert(id, Kern { name: name.into() }.into());
        }
        let of = |kern| {
            move |name| Asset {
                kern,
                ..Asset::new(AssetKind::Association, name)
            }
        };
        for (place, asset) in ["Fanfare", "Zangkoor"]
            .map(of(Link::to(malden)))
            .into_iter()
            .enumerate()
        {
            village.assets.insert(id(10 + place), asset.into());
        }
        village
            .assets
            .insert(id(20), of(Link::default())("Wijkteam").into());
        let file = PathBuf::from("/home/anna/wijkschouw/heumen.db");
        let about = About {
            recent: vec![file.clone(), PathBuf::from("/media/stick/mook.db")],
            file,
            whereabouts: whereabouts(),
            ..About::default()
        };
        Self {
            neighbours: Neighbours::build(&village),
            village,
            words: Words::new(language),
            scope: Scope::default(),
            about,
            spots: Spots::default(),
            questions: Questions::delivered(),
            theme: Theme::new(Colours::None, &UNICODE),
            today: date(2026, 5, 12),
        }
    }

    /// The same with other signs.
    pub fn with_signs(mut self, signs: &'static Signs) -> Self {
        self.theme = Theme::new(Colours::None, signs);
        self
    }

    pub fn cx(&self) -> Context<'_> {
        Context {
            village: &self.village,
            words: &self.words,
            today: self.today,
            neighbours: &self.neighbours,
            report: None,
            scope: &self.scope,
            questions: &self.questions,
            theme: &self.theme,
            about: &self.about,
            spots: &self.spots,
        }
    }

    /// Types keys, named ones in angle brackets, the way the program hands them on; edits are
    /// carried out. Answers what the last key brought about.
    pub fn keys(&mut self, screen: &mut dyn Screen, script: &str) -> Vec<Effect> {
        let mut last = Vec::new();
        for key in parsed(script) {
            let input = match wish(&key, &[&screen.keys(), EVERYWHERE], screen.typing()) {
                Some(action) => Input::Action(action),
                None => Input::Key(key),
            };
            last = screen.update(input, &self.cx());
            self.preview(screen, &last);
            for effect in &last {
                if let Effect::Save(edit) = effect {
                    self.village.apply(edit);
                    self.neighbours.apply(edit);
                    let asked = screen.update(Input::Changed(Some(edit.clone().into())), &self.cx());
                    self.preview(screen, &asked);
                }
            }
        }
        last
    }

    /// Finds out what lines would store, as is done beside the screen.
    fn preview(&self, screen: &mut dyn Screen, effects: &[Effect]) {
        for effect in effects {
            if let Effect::Preview(typing) = effect {
                let mut index = Index::default();
                index.refresh(&self.village, &self.words);
                let found = previews(typing, &self.cx().reading(), &mut index, &|| false);
                screen.update(Input::Previews(found.unwrap().into()), &self.cx());
            }
        }
    }

    /// The frame as text, with the place of the cursor below it.
    pub fn frame(&self, screen: &dyn Screen, width: u16, height: u16) -> String {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal
            .draw(|frame| screen.draw(frame, frame.area(), &self.cx()))
            .unwrap();
        let cursor = terminal.backend_mut().get_cursor_position().unwrap();
        format!("{}cursor {},{}", terminal.backend(), cursor.x, cursor.y)
    }
}

/// A file that was copied once, with a stick plugged in and a folder with a long name.
fn whereabouts() -> Whereabouts {
    let copied = Phrase::new("whereabouts-copied-at")
        .text("day", "1-5-2026")
        .text("time", "20:14");
    let long = "/home/anna/Documenten/Werkplaats sociale basis/Inventarissen van alle dorpen/Heumen";
    Whereabouts {
        bytes: 81_920,
        copied: Some((copied, PathBuf::from("/media/anna/STICK/heumen-2026-05-01.db"))),
        backed_up: None,
        preferences: PathBuf::from("/home/anna/.config/wijkschouw/wijkschouw.toml"),
        logbook: Some(PathBuf::from("/home/anna/.local/share/wijkschouw/wijkschouw.log")),
        targets: ["/media/anna/STICK", long]
            .map(|folder| PathBuf::from(folder).join("heumen-2026-05-12.db"))
            .to_vec(),
    }
}

/// The same id for the same number.
pub fn id(number: usize) -> Id {
    Id::parse(&format!("00000000-0000-7000-8000-{number:012}")).unwrap()
}

/// The keys of a script: signs as they are, named keys in angle brackets.
pub fn parsed(script: &str) -> Vec<KeyEvent> {
    let mut keys = Vec::new();
    let mut rest = script;
    while let Some(sign) = rest.chars().next() {
        let named = rest.strip_prefix('<').and_then(|rest| rest.split_once('>'));
        if let Some((name, after)) = named {
            keys.push(key(name));
            rest = after;
        } else {
            keys.push(KeyEvent::new(KeyCode::Char(sign), KeyModifiers::NONE));
            rest = &rest[sign.len_utf8()..];
        }
    }
    keys
}

/// The key with this name in the tables of keys.
pub fn key(name: &str) -> KeyEvent {
    let mut signs = name.chars();
    if let (Some(sign), None) = (signs.next(), signs.next()) {
        return KeyEvent::new(KeyCode::Char(sign), KeyModifiers::NONE);
    }
    let code = match name {
        "enter" => KeyCode::Enter,
        "esc" => KeyCode::Esc,
        "tab" => KeyCode::Tab,
        "shift-tab" => KeyCode::BackTab,
        "up" => KeyCode::Up,
        "down" => KeyCode::Down,
        "left" => KeyCode::Left,
        "right" => KeyCode::Right,
        "pgup" => KeyCode::PageUp,
        "pgdn" => KeyCode::PageDown,
        "home" => KeyCode::Home,
        "end" => KeyCode::End,
        "space" => KeyCode::Char(' '),
        "backspace" => KeyCode::Backspace,
        "delete" => KeyCode::Delete,
        "f1" => KeyCode::F(1),
        "f5" => KeyCode::F(5),
        other => {
            let letter = other.strip_prefix("ctrl-").and_then(|rest| rest.chars().next());
            return KeyEvent::new(KeyCode::Char(letter.expect(other)), KeyModifiers::CONTROL);
        }
    };
    KeyEvent::new(code, KeyModifiers::NONE)
}

/// Compares the frame with the one that is kept under this name.
#[track_caller]
pub fn kept(name: &str, frame: &str) {
    insta::with_settings!({
        snapshot_path => "frames",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, frame);
    });
}
