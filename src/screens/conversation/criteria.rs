//! The ten criteria (BR) beside an entry: they support the verdict and never make it.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use crate::domain::asset::Judgement;
use crate::domain::code::Code;
use crate::domain::conversation::CRITERIA;
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, Record};
use crate::domain::value::Value;
use crate::screens::conversation::{ConversationScreen, deeds};
use crate::screens::{Context, Effect};
use crate::widgets::list::{list, spacing};
use crate::widgets::rows::Cursor;
use crate::widgets::text::cut;

impl ConversationScreen {
    /// Takes an answer to the criterion under the cursor, and goes on to the next: yes, no, or unknown.
    pub(super) fn judge_criterion(
        &mut self,
        id: Id,
        cursor: Cursor,
        answer: Option<usize>,
        cx: &Context,
    ) -> Vec<Effect> {
        let judgement = match answer {
            Some(0) => Some(Judgement::Yes),
            Some(_) => Some(Judgement::No),
            None => None,
        };
        let edit = deeds::criterion(cx.village, id, cursor.0, judgement);
        let mut next = cursor;
        next.step(1, CRITERIA.len());
        self.criteria = Some(next);
        match edit {
            Some(edit) => vec![Effect::Save(edit)],
            None => vec![Effect::Say(Phrase::new("edit-nothing"))],
        }
    }
}

/// The question of the criterion under the cursor.
pub fn question(cursor: Cursor, cx: &Context) -> String {
    let field = CRITERIA.get(cursor.0).copied().unwrap_or_default();
    cx.words.say(&format!("help-{}", label(field)))
}

fn label(field: &str) -> String {
    format!("field-{}", field.replace('_', "-"))
}

/// Draws the criteria with what was answered.
pub fn draw(id: Id, cursor: Cursor, frame: &mut Frame, area: Rect, cx: &Context) {
    let Some(asset) = cx.village.assets.get(&id) else {
        return;
    };
    let [title, rows] = Layout::vertical([Constraint::Length(1), Constraint::Min(1)]).areas(area);
    let met = Phrase::new("talk-criteria")
        .text("name", &*asset.name)
        .number("count", asset.criteria_met());
    let met = cut(&cx.words.tell(&met), usize::from(title.width), cx.theme.signs);
    frame.render_widget(Line::styled(met, cx.theme.title), title);
    let pace = spacing(CRITERIA.len(), rows, cx.theme);
    cx.spots.rows(rows, cursor, CRITERIA.len(), pace);
    list(
        frame,
        rows,
        cursor,
        CRITERIA.len(),
        true,
        cx.theme,
        |row, cells| {
            let field = CRITERIA[row];
            let judgement = asset.value(field).map(Value::codes).unwrap_or_default();
            let answer = match judgement.first().and_then(|code| Judgement::from_code(code)) {
                Some(judgement) => cx.words.say(&judgement.term()),
                None => cx.theme.signs.none.to_owned(),
            };
            let short = 5.min(cells);
            let name = cut(&cx.words.say(&label(field)), cells - short, cx.theme.signs);
            vec![
                (answer, short, cx.theme.key),
                (name, cells - short, cx.theme.text),
            ]
        },
    );
}
