//! The answers to the questions of the rounds: one key each, and what is typed after them.

use strum::VariantArray;

use crate::domain::asset::Verdict;
use crate::domain::change::Edit;
use crate::domain::code::Code;
use crate::domain::lists::{Condition, Sphere};
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::screens::conversation::saying::{Saying, What};
use crate::screens::conversation::{ConversationScreen, deeds, detail, say};
use crate::screens::{AnswerKey, Context, Effect};

/// The answers of round 1, which are the keys of the panel of tags, and the why of the last of them.
const SPHERES: [char; 3] = ['p', 'g', 'i'];
const WHY: char = 'w';
/// The answers of round 2: the verdicts in their order; with 0 it is not discussed.
pub(super) const VERDICTS: [char; 3] = ['1', '2', '3'];
const NONE: char = '0';
/// The answers of round 4, and the conditions of what was told last.
pub(super) const VALUES: [char; 4] = ['1', '2', '3', '4'];
const CONDITIONS: [char; 4] = ['z', 'n', 'c', 'e'];

impl ConversationScreen {
    /// Whether the sign is an answer to the question of the round.
    pub(super) fn takes(&self, sign: char) -> bool {
        match self.round {
            0 => SPHERES.contains(&sign) || sign == WHY,
            1 if self.criteria.is_some() => VERDICTS[..2].contains(&sign) || sign == NONE,
            1 => VERDICTS.contains(&sign) || sign == NONE,
            3 => VALUES.contains(&sign) || CONDITIONS.contains(&sign),
            _ => false,
        }
    }

    /// The keys that answer the question of the round, with what each says.
    pub(super) fn answers_of_round(&self) -> Vec<AnswerKey> {
        let tag = |term: String| Phrase::new("key-tag").term("tag", term);
        let spheres = || {
            SPHERES
                .iter()
                .zip(Sphere::VARIANTS.iter().map(|sphere| tag(sphere.term())))
        };
        let criteria = || VERDICTS.iter().zip(["yes-no-yes", "yes-no-no"].map(Phrase::new));
        let verdicts = || {
            let verdicts = Verdict::VARIANTS.iter();
            VERDICTS
                .iter()
                .zip(verdicts.map(|verdict| Phrase::new(verdict.term())))
        };
        let values = || {
            let value = |place| Phrase::new("key-value").term("value", format!("talk-value-{place}"));
            VALUES.iter().zip((1..).map(value))
        };
        let conditions = || {
            let conditions = Condition::VARIANTS.iter();
            CONDITIONS
                .iter()
                .zip(conditions.map(|condition| tag(condition.term())))
        };
        let none = (&NONE, Phrase::new("key-verdict-none"));
        let keys: Vec<(&char, Phrase)> = match self.round {
            0 => spheres().chain([(&WHY, Phrase::new("key-sphere-why"))]).collect(),
            1 if self.criteria.is_some() => criteria().chain([none]).collect(),
            1 => verdicts().chain([none]).collect(),
            3 => values().chain(conditions()).collect(),
            _ => Vec::new(),
        };
        let answer = |(key, does): (&char, Phrase)| AnswerKey::new(key.to_string(), does);
        keys.into_iter().map(answer).collect()
    }

    /// Takes an answer to the question of the round.
    pub(super) fn answer(&mut self, sign: char, cx: &Context) -> Vec<Effect> {
        let place = |keys: &[char]| keys.iter().position(|key| *key == sign);
        // Who types the answer of another round does not want to leave.
        if sign.is_ascii_digit() && !self.takes(sign) {
            return say("talk-no-digit");
        }
        let Some(id) = self.entry() else {
            return say("no-entry-chosen");
        };
        if let Some(cursor) = self.criteria {
            return self.judge_criterion(id, cursor, place(&VERDICTS), cx);
        }
        match self.round {
            0 if sign == WHY => return self.type_why(id, cx),
            0 => {
                let sphere = place(&SPHERES).map(|place| Sphere::VARIANTS[place]);
                self.sphere = sphere.map(|sphere| (id, sphere));
                return kept(sphere.and_then(|sphere| deeds::sphere(cx.village, id, sphere)));
            }
            1 => match place(&VERDICTS).map(|place| Verdict::VARIANTS[place]) {
                Some(verdict) => self.judge(verdict, cx),
                None => return kept(deeds::verdict(cx.village, id, None, "")),
            },
            _ => match (place(&VALUES), place(&CONDITIONS)) {
                (Some(value), _) => self.saying = Some(Saying::new(What::Value(id, value), "")),
                (_, Some(place)) => return self.tag_told(id, Condition::VARIANTS[place], cx),
                _ => {}
            },
        }
        Vec::new()
    }

    /// The verdict is given; now the reason is asked for.
    pub(super) fn judge(&mut self, verdict: Verdict, cx: &Context) {
        let Some(id) = self.entry() else {
            return;
        };
        let reason = cx.village.assets.get(&id);
        let reason = reason.map(|asset| asset.verdict_reason.to_string());
        let what = What::Reason(id, verdict);
        self.saying = Some(Saying::new(what, &reason.unwrap_or_default()));
    }

    pub(super) fn type_why(&mut self, id: Id, cx: &Context) -> Vec<Effect> {
        let asset = cx.village.assets.get(&id);
        let given = self.sphere.filter(|(of, _)| *of == id).map(|(_, sphere)| sphere);
        let first = || asset.and_then(|asset| asset.spheres.codes().next());
        let there = |sphere: &Sphere| asset.is_some_and(|asset| asset.spheres.contains(*sphere));
        let Some(sphere) = given.filter(there).or_else(first) else {
            return say("talk-why-first");
        };
        let why = asset.and_then(|asset| asset.spheres.why(sphere));
        let why = why.map(|why| why.to_string()).unwrap_or_default();
        self.saying = Some(Saying::new(What::Why(id, sphere), &why));
        Vec::new()
    }

    pub(super) fn type_notes(&mut self, cx: &Context) {
        let round = self.round;
        let gathering = self.id.and_then(|id| cx.village.gatherings.get(&id));
        let notes = gathering.map(|gathering| deeds::notes(gathering, round).to_owned());
        self.saying = Some(Saying::new(What::Notes(round), &notes.unwrap_or_default()));
    }

    /// Switches a condition of what was told last about the entry in this conversation.
    pub(super) fn tag_told(&self, id: Id, condition: Condition, cx: &Context) -> Vec<Effect> {
        match detail::told_last(id, self.id, cx) {
            Some(story) => kept(deeds::condition(cx.village, story, condition)),
            None => say("talk-value-first"),
        }
    }
}

/// Keeps the edit; where there is none, nothing was changed.
fn kept(edit: Option<Edit>) -> Vec<Effect> {
    match edit {
        Some(edit) => vec![Effect::Save(edit)],
        None => say("edit-nothing"),
    }
}
