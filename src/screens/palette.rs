//! All commands by name, for who does not know the key or the word.

use strum::VariantArray;

use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use ratatui::text::Line;

use crate::domain::code::{Code, term_key};
use crate::domain::phrase::Phrase;
use crate::i18n::{Language, Words, fold};
use crate::keys::{Action, BY_NAME, Binding, EVERYWHERE, MOVING_WHILE_TYPING, bind, is_sign};
use crate::screens::{Context, Effect, Input, Screen, places};
use crate::widgets::fuzzy::{IN_EXPLANATION, IN_NAME, IN_SYNONYM, score};
use crate::widgets::hints::key_sign;
use crate::widgets::list::{list, spacing, three_columns};
use crate::widgets::panel;
use crate::widgets::search_list::{About, SearchList};
use crate::widgets::text::{capital, cut, width};

const KEYS: &[Binding] = &[bind("enter", Action::Open).told("run"), bind("esc", Action::Back)];

/// What is an answer or a habit of the fingers, and no command.
const NO_COMMANDS: [Action; 4] = [Action::Palette, Action::Interrupt, Action::Yes, Action::No];

/// What fits less than this part of what fits best is left out.
const WORTH_SHOWING: f32 = 0.35;

/// What was typed, and the keys of the screen below.
pub struct PaletteScreen {
    below: Vec<Binding>,
    /// Whether text is typed below, so that letters do nothing but make text there.
    typing: bool,
    search: SearchList,
}

impl PaletteScreen {
    /// A panel over a screen with these keys.
    pub fn new(below: Vec<Binding>) -> Self {
        Self {
            below,
            typing: false,
            search: SearchList::default(),
        }
    }

    /// The same over a screen in which text may be typed.
    #[must_use]
    pub fn over_text(self, typing: bool) -> Self {
        Self { typing, ..self }
    }

    /// The commands that fit what was typed, the best first; all of them if nothing was typed, what
    /// works here first.
    pub fn found(&self, cx: &Context) -> Vec<Action> {
        let typed = self.search.line.text();
        if typed.trim().is_empty() {
            return self.all(cx);
        }
        let mut scored: Vec<(f32, Action)> = self
            .all(cx)
            .into_iter()
            .map(|action| (score(typed, &names(action, cx.words)), action))
            .collect();
        let best = scored.iter().map(|(score, _)| *score).fold(0.0, f32::max);
        let least = best * WORTH_SHOWING;
        // Who types the beginning of a name means what has that name, the shortest first.
        let typed = fold(typed);
        let rest = |action: Action| {
            let name = fold(&cx.words.say(&action.term()));
            name.strip_prefix(typed.as_str()).map_or(usize::MAX, str::len)
        };
        scored.sort_by(|one, other| {
            let named = rest(one.1).cmp(&rest(other.1));
            named.then(other.0.total_cmp(&one.0))
        });
        scored
            .into_iter()
            .filter(|(score, _)| *score > 0.0 && least <= *score)
            .map(|(_, action)| action)
            .collect()
    }

    fn all(&self, cx: &Context) -> Vec<Action> {
        let bound = self.bindings().map(|binding| binding.action);
        let named = BY_NAME.iter().copied();
        let (moving, rest): (Vec<Action>, Vec<Action>) = Action::VARIANTS
            .iter()
            .partition(|action| places::is_of_rows(**action));
        let (mut all, elsewhere): (Vec<Action>, Vec<Action>) = bound
            .filter(|action| !moving.contains(action))
            .chain(named)
            .chain(rest)
            .filter(|action| !NO_COMMANDS.contains(action))
            .partition(|action| self.works(*action, cx));
        all.extend(elsewhere);
        all.extend(moving);
        let mut seen = Vec::new();
        all.retain(|action| {
            !seen.contains(action) && {
                seen.push(*action);
                true
            }
        });
        all
    }

    fn works(&self, action: Action, cx: &Context) -> bool {
        match action {
            Action::RemoveDemo => cx.about.demo,
            _ => BY_NAME.contains(&action) || self.bindings().any(|binding| binding.action == action),
        }
    }

    /// The keys that work once this panel is closed.
    fn bindings(&self) -> impl Iterator<Item = Binding> + '_ {
        self.below.iter().chain(EVERYWHERE).copied()
    }

    fn key_of(&self, action: Action, cx: &Context) -> String {
        self.bindings()
            .find(|binding| binding.action == action && !(self.typing && is_sign(binding.key)))
            .map(|binding| key_sign(binding.key, cx.words, cx.theme.signs))
            .unwrap_or_default()
    }

    fn run(&self, cx: &Context) -> Vec<Effect> {
        let found = self.found(cx);
        match found.get(self.search.cursor.within(found.len()).0) {
            Some(action) if self.works(*action, cx) => vec![Effect::Back, Effect::Do(*action)],
            Some(action) => vec![Effect::Say(places::elsewhere(*action))],
            None => vec![Effect::Say(Phrase::new("panel-nothing-found"))],
        }
    }

    fn about(&self, action: Action, cx: &Context) -> String {
        let about = cx.words.say(&term_key("about-action", action.code()));
        if self.works(action, cx) {
            about
        } else {
            let place = Phrase::new("palette-where").with("where", places::of_action(action));
            format!("{} {about}", cx.words.tell(&place))
        }
    }
}

impl Screen for PaletteScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("palette-title")
    }

    fn keys(&self) -> Vec<Binding> {
        [KEYS, MOVING_WHILE_TYPING].concat()
    }

    fn typing(&self) -> bool {
        true
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Action(Action::Open) => return self.run(cx),
            Input::Action(Action::Back) => return vec![Effect::Back],
            Input::Action(action) => self.search.act(action, self.found(cx).len()),
            Input::Click(spot) => self.search.click(spot),
            Input::Key(key) => drop(self.search.key(&key)),
            Input::Paste(text) => self.search.paste(&text),
            _ => {}
        }
        vec![]
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        let inner = panel::open(frame, area, &self.title(cx), Size::new(92, 24), theme);
        let found = self.found(cx);
        let chosen = found.get(self.search.cursor.within(found.len()).0);
        let text = chosen.map(|action| self.about(*action, cx)).unwrap_or_default();
        let about = About { text: &text, rows: 2 };
        let label = cx.words.say("palette-ask");
        let rows = self.search.draw(frame, inner, &label, &about, theme);
        if found.is_empty() {
            let nothing = cut(
                &cx.words.say("panel-nothing-found"),
                usize::from(rows.width),
                theme.signs,
            );
            return frame.render_widget(Line::styled(nothing, theme.dim), rows);
        }
        let name = |action: Action| capital(&cx.words.say(&action.term()));
        let names = Action::VARIANTS.iter().map(|action| width(&name(*action))).max();
        let focus = self.search.on_row;
        cx.spots.rows(
            rows,
            self.search.cursor,
            found.len(),
            spacing(found.len(), rows, theme),
        );
        list(
            frame,
            rows,
            self.search.cursor,
            found.len(),
            focus,
            theme,
            |row, cells| {
                let action = found[row];
                let works = self.works(action, cx);
                let [wide, key, rest] = three_columns(cells, names.unwrap_or_default(), 5);
                vec![
                    (name(action), wide, if works { theme.text } else { theme.dim }),
                    (self.key_of(action, cx), key, theme.key),
                    (self.about(action, cx), rest, theme.dim),
                ]
            },
        );
    }
}

/// Everything that a command may be called, in both languages: the one on the screen may not be the
/// one that a person thinks in.
fn names(action: Action, words: &Words) -> Vec<(String, f32)> {
    let code = action.code();
    Language::ALL
        .into_iter()
        .flat_map(|language| {
            let say = move |term| words.say_in(language, &term_key(term, code));
            [
                (say("action"), IN_NAME),
                (say("also-action"), IN_SYNONYM),
                (say("about-action"), IN_EXPLANATION),
            ]
        })
        .collect()
}
