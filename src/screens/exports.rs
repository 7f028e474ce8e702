//! To the outside: which file, for whom, where to; then where it stands and who stands in it.

mod look;
mod place;

use std::path::PathBuf;
use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::Rect;
use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::exchange::export::{ExportFormat, ForWhom, Personal};
use crate::keys::{Action, Binding, bind};
use crate::screens::file_choice::{Chosen, FileChoice};
use crate::screens::handout::Target;
use crate::screens::{Context, Effect, Input, Screen, places};
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::step;

pub use place::is_device;

pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("next-step"),
    bind("esc", Action::Back),
];

/// What can be done with a file that has been made.
pub(super) const MADE_KEYS: &[Binding] = &[
    bind("S", Action::OpenWritten),
    bind("F", Action::OpenFolder),
    bind("n", Action::New),
    bind("esc", Action::Back),
];

/// A file that is asked for.
#[derive(Debug, Clone)]
pub struct Errand {
    /// How it is written.
    pub format: ExportFormat,
    /// For whom.
    pub whom: ForWhom,
    /// Where to.
    pub target: Target,
    /// Whether what stands there may be replaced.
    pub replace: bool,
}

/// A file that has been made.
#[derive(Debug, Clone)]
pub struct Made {
    /// Where it stands.
    pub path: PathBuf,
    /// How it is written.
    pub format: ExportFormat,
    /// For whom.
    pub whom: ForWhom,
    /// Who stands in it.
    pub personal: Personal,
    /// That something is not in it, if so.
    pub missing: Vec<Phrase>,
}

/// How far the question is.
enum Step {
    /// Which file.
    Format,
    /// For whom.
    Whom(Cursor),
    /// Where to.
    Place(ForWhom, FileChoice),
    /// It is there.
    Made(Arc<Made>),
}

/// The questions, one after another.
pub struct ExportsScreen {
    format: Cursor,
    step: Step,
}

impl ExportsScreen {
    /// The first question.
    pub fn new(_: &Context) -> Self {
        Self {
            format: Cursor(0),
            step: Step::Format,
        }
    }

    fn format(&self) -> ExportFormat {
        let place = self.format.within(ExportFormat::VARIANTS.len()).0;
        ExportFormat::VARIANTS[place]
    }

    /// Takes a wish in a list of so many rows; says whether a row was chosen.
    fn moved(cursor: &mut Cursor, action: Action, rows: usize) -> bool {
        if let Some(by) = step(action) {
            cursor.step(by, rows);
        }
        action == Action::Open
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        match (&mut self.step, action) {
            (Step::Format, Action::Back) => return vec![Effect::Back],
            (Step::Whom(_), Action::Back) => self.step = Step::Format,
            (Step::Made(_), Action::Back | Action::Open) => return vec![Effect::Back],
            (Step::Made(_), Action::New) => self.step = Step::Format,
            (Step::Format, action) => {
                if Self::moved(&mut self.format, action, ExportFormat::VARIANTS.len()) {
                    self.step = Step::Whom(Cursor(0));
                }
            }
            (Step::Whom(cursor), action) => {
                let whoms = whoms(cx);
                if Self::moved(cursor, action, whoms.len()) {
                    let whom = whoms[cursor.within(whoms.len()).0];
                    self.step = Step::Place(whom, FileChoice::default());
                }
            }
            (Step::Made(_), other) => return vec![Effect::Say(places::elsewhere(other))],
            (Step::Place(..), _) => {}
        }
        Vec::new()
    }

    /// What the question where to makes of it.
    fn placed(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        let format = self.format();
        let Step::Place(whom, choice) = &mut self.step else {
            return Vec::new();
        };
        if choice.typed.is_none() && matches!(input, Input::Action(Action::Back)) {
            let place = whoms(cx).iter().position(|one| one == whom);
            self.step = Step::Whom(Cursor(place.unwrap_or_default()));
            return Vec::new();
        }
        let whom = *whom;
        let folders = &cx.about.folders;
        choice.update(input, folders.len(), |chosen| {
            let stem = place::stem(format, whom, cx);
            let target = match chosen {
                Chosen::Offered(place) => Target::Folder(folders[place].clone(), stem),
                Chosen::Typed(path) => place::typed(path, stem, format),
            };
            vec![Effect::Export(Errand {
                format,
                whom,
                target,
                replace: false,
            })]
        })
    }
}

impl Screen for ExportsScreen {
    fn title(&self, cx: &Context) -> String {
        let key = match &self.step {
            Step::Format => "exports-title",
            Step::Whom(_) => "exports-title-whom",
            Step::Place(..) => "exports-title-place",
            Step::Made(_) => "exports-title-made",
        };
        cx.words.say(key)
    }

    fn keys(&self) -> Vec<Binding> {
        match &self.step {
            Step::Place(_, choice) => choice.keys(KEYS),
            Step::Made(_) => MADE_KEYS.to_vec(),
            Step::Format | Step::Whom(_) => [KEYS, crate::keys::MOVING].concat(),
        }
    }

    fn typing(&self) -> bool {
        matches!(&self.step, Step::Place(_, choice) if choice.typed.is_some())
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match (&mut self.step, input) {
            (_, Input::Exported(Some(made))) => self.step = Step::Made(made),
            (Step::Place(..), input) => return self.placed(input, cx),
            (Step::Format, Input::Click(spot)) => self.format.click(spot),
            (Step::Whom(cursor), Input::Click(spot)) => cursor.click(spot),
            (_, Input::Action(action)) => return self.act(action, cx),
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        look::draw(self, frame, area, cx);
    }
}

/// For whom a file can be made: while others look along, not for oneself.
fn whoms(cx: &Context) -> &'static [ForWhom] {
    match cx.about.presenting {
        true => &ForWhom::VARIANTS[..1],
        false => ForWhom::VARIANTS,
    }
}

/// The key of the words for this format.
fn label(format: ExportFormat) -> String {
    format.term()
}
