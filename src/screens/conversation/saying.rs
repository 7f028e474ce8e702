//! What is being typed in a conversation: a why, a reason, a value, or the notes of a round.

use crossterm::event::KeyEvent;
use serde_json::{Value as Json, json};

use crate::domain::asset::Verdict;
use crate::domain::change::Edit;
use crate::domain::code::Code;
use crate::domain::conversation::ROUNDS;
use crate::domain::lists::Sphere;
use crate::domain::record::Id;
use crate::domain::village::Village;
use crate::keys::Action;
use crate::screens::added::added;
use crate::screens::conversation::answers::VALUES;
use crate::screens::conversation::{ConversationScreen, Waits, deeds};
use crate::screens::{Context, Effect};
use crate::widgets::form::{LineBox, LinesBox};

/// What is being typed.
#[derive(Debug, Clone)]
pub struct Saying {
    /// About what.
    pub what: What,
    /// The text.
    pub text: Text,
    /// What stood there.
    before: String,
    /// Whether it may have been kept half typed.
    touched: bool,
}

/// About what something is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Why the entry is in this sphere (round 1).
    Why(Id, Sphere),
    /// Why the group gives this verdict (round 2).
    Reason(Id, Verdict),
    /// Of which of the four values the entry is (round 4).
    Value(Id, usize),
    /// What else is said in this round.
    Notes(usize),
}

/// A line, or several.
#[derive(Debug, Clone)]
pub enum Text {
    /// One line: Enter keeps it.
    Line(LineBox),
    /// Several lines: Enter begins another.
    Lines(Box<LinesBox>),
}

/// The name under which it is kept half typed.
pub fn name(conversation: Id) -> String {
    format!("conversation:{conversation}")
}

/// Whether this was kept half typed by a conversation.
pub fn is_half_said(draft: &Json) -> bool {
    conversation_of(draft).is_some()
}

/// Whether this was kept half typed by this conversation.
pub fn is_of(draft: &Json, conversation: Id) -> bool {
    conversation_of(draft) == Some(conversation)
}

/// The conversation in which it was half typed.
pub fn conversation_of(draft: &Json) -> Option<Id> {
    draft["conversation"].as_str().and_then(Id::parse)
}

/// The round, the entry and the text of what was half typed; nothing if it is of another make. What was
/// said of an entry that is gone becomes a note.
pub fn resumed(draft: &Json, village: &Village) -> Option<(usize, Option<Id>, Saying)> {
    let round = usize::try_from(draft["round"].as_u64()?).ok()?.min(ROUNDS - 1);
    let text = draft["text"].as_str()?;
    let before = draft["before"].as_str().unwrap_or_default();
    let entry = draft["entry"].as_str().and_then(Id::parse);
    let entry = entry.filter(|id| village.assets.contains_key(id));
    let code = draft["code"].as_str().unwrap_or_default();
    let what = entry.and_then(|id| match draft["what"].as_str()? {
        "why" => Some(What::Why(id, Sphere::from_code(code)?)),
        "reason" => Some(What::Reason(id, Verdict::from_code(code)?)),
        "value" => {
            let value = code.parse().ok().filter(|value| *value < VALUES.len())?;
            Some(What::Value(id, value))
        }
        _ => None,
    });
    let mut saying = Saying::new(what.unwrap_or(What::Notes(round)), text);
    // What was said of an entry that is gone began from no note.
    let is_same = what.is_some() || draft["what"] == "notes";
    if is_same { before } else { "" }.clone_into(&mut saying.before);
    saying.touched = true;
    let conversation = conversation_of(draft)?;
    Some((round, entry, saying.beside_stored(village, conversation)))
}

/// Whether what stands there now was stored since this was half typed, so that both are shown.
pub fn is_stored_since(draft: &Json, village: &Village) -> bool {
    let before = draft["before"].as_str();
    resumed(draft, village).is_some_and(|(_, _, saying)| Some(&*saying.before) != before)
}

impl Saying {
    /// Begins with this text.
    pub fn new(what: What, text: &str) -> Self {
        Self {
            what,
            text: match what {
                What::Notes(_) => Text::Lines(Box::new(LinesBox::new(text))),
                _ => Text::Line(LineBox::new(text)),
            },
            before: text.to_owned(),
            touched: false,
        }
    }

    /// What is stored now.
    fn stored(&self, village: &Village, conversation: Id) -> String {
        let asset = |id| village.assets.get(&id);
        let stored = match self.what {
            What::Why(id, sphere) => asset(id).and_then(|asset| Some(asset.spheres.why(sphere)?.to_string())),
            What::Reason(id, _) => asset(id).map(|asset| asset.verdict_reason.to_string()),
            What::Value(..) => None,
            What::Notes(round) => {
                let gathering = village.gatherings.get(&conversation);
                gathering.map(|gathering| deeds::notes(gathering, round).to_owned())
            }
        };
        stored.unwrap_or_default()
    }

    /// What was added behind what was stored since it was begun: it never takes the place of that.
    pub(super) fn beside_stored(self, village: &Village, conversation: Id) -> Self {
        let stored = self.stored(village, conversation);
        let typed = self.typed();
        if stored.trim_end() == self.before.trim_end() || stored.trim_end() == typed {
            return self;
        }
        let what = match self.what {
            What::Reason(id, given) => {
                let now = village.assets.get(&id).and_then(|asset| asset.verdict);
                What::Reason(id, now.unwrap_or(given))
            }
            what => what,
        };
        let between = match self.text {
            Text::Line(_) => "; ",
            Text::Lines(_) => "\n",
        };
        let mut said = vec![stored.trim_end().to_owned()];
        said.extend(added(&self.before, &stored, &typed));
        said.retain(|text| !text.is_empty());
        let mut both = Self::new(what, &said.join(between));
        both.before = stored;
        both.touched = self.touched;
        both
    }

    /// Takes the key, if it is one for text.
    pub fn key(&mut self, key: &KeyEvent) -> bool {
        self.touched = true;
        match &mut self.text {
            Text::Line(line) => line.key(key),
            Text::Lines(lines) => lines.key(key),
        }
    }

    /// Takes text from the clipboard.
    pub fn paste(&mut self, text: &str) {
        self.touched = true;
        match &mut self.text {
            Text::Line(line) => line.paste(text),
            Text::Lines(lines) => lines.paste(text),
        }
    }

    /// What stands there.
    pub fn typed(&self) -> String {
        match &self.text {
            Text::Line(line) => line.text().trim().to_owned(),
            Text::Lines(lines) => lines.text().trim_end().to_owned(),
        }
    }

    /// Whether there is something to lose: other text than stood there, or a verdict.
    pub fn is_changed(&self) -> bool {
        matches!(self.what, What::Reason(..)) || self.typed() != self.before
    }

    fn undo(&mut self, action: Action) {
        match (&mut self.text, action) {
            (Text::Line(line), Action::Undo) => line.undo(),
            (Text::Line(line), _) => line.redo(),
            (Text::Lines(lines), Action::Undo) => lines.undo(),
            (Text::Lines(lines), _) => lines.redo(),
        }
    }

    /// The edit that keeps it; nothing if nothing changes.
    fn edit(&self, conversation: Id, cx: &Context) -> Option<Edit> {
        let text = self.typed();
        match self.what {
            What::Why(id, sphere) => deeds::why(cx.village, id, sphere, &text),
            What::Reason(id, verdict) => deeds::verdict(cx.village, id, Some(verdict), &text),
            What::Value(..) if text.is_empty() => None,
            What::Value(id, value) => Some(deeds::value(conversation, id, value, &text, cx)),
            What::Notes(round) => deeds::note(cx.village, conversation, round, &text),
        }
    }

    /// What is kept of it while it is half typed.
    pub fn draft(&self, conversation: Id, round: usize) -> Json {
        let (what, entry, code) = match self.what {
            What::Why(id, sphere) => ("why", Some(id), sphere.code().to_owned()),
            What::Reason(id, verdict) => ("reason", Some(id), verdict.code().to_owned()),
            What::Value(id, value) => ("value", Some(id), value.to_string()),
            What::Notes(_) => ("notes", None, String::new()),
        };
        let text = match &self.text {
            Text::Line(line) => line.text().to_owned(),
            Text::Lines(lines) => lines.text(),
        };
        json!({
            "conversation": conversation, "round": round, "what": what, "entry": entry, "code": code,
            "text": text, "before": self.before,
        })
    }
}

impl ConversationScreen {
    /// What cannot be kept is not typed first.
    pub(super) fn may_say(&mut self, was_saying: bool, effects: Vec<Effect>, cx: &Context) -> Vec<Effect> {
        let begins = !was_saying && self.saying.is_some();
        if begins && cx.about.reader_because_of.is_some() {
            self.saying = None;
            return vec![Effect::AskToWrite];
        }
        effects
    }

    /// What the keys mean while something is typed.
    pub(super) fn act_on_saying(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        match (action, &mut self.saying) {
            (Action::Undo | Action::Redo, Some(saying)) => saying.undo(action),
            (Action::Back, Some(saying)) if cx.about.reader_because_of.is_some() => {
                let is_changed = saying.is_changed();
                self.saying = None;
                return is_changed.then_some(Effect::SayKept).into_iter().collect();
            }
            (Action::Save | Action::Back, _) => return self.finish(false, cx),
            _ => {}
        }
        Vec::new()
    }

    /// Whether Enter keeps what is typed.
    pub(super) fn is_line(&self) -> bool {
        let text = self.saying.as_ref().map(|saying| &saying.text);
        matches!(text, Some(Text::Line(_)))
    }

    /// Keeps what was typed and closes the line; of an answer, it then goes on to the next entry. As long
    /// as it cannot be kept, it stays on the screen.
    pub(super) fn finish(&mut self, onward: bool, cx: &Context) -> Vec<Effect> {
        let (Some(saying), Some(id)) = (&self.saying, self.id) else {
            return Vec::new();
        };
        // Of one entry several values are told one after another.
        let onward = onward && !matches!(saying.what, What::Value(..));
        let mut effects = Vec::new();
        let half_typed = saying.touched || saying.is_changed();
        let dropped = half_typed.then(|| Effect::DropDraft(self.draft.clone()));
        match saying.edit(id, cx) {
            Some(edit) => {
                effects.push(Effect::Save(edit));
                effects.extend(self.notice(true, cx).map(Effect::Say));
                self.waits = Waits::Kept { onward };
            }
            None => {
                self.saying = None;
                if onward {
                    self.walk(1);
                }
            }
        }
        effects.extend(dropped);
        effects
    }
}
