//! A gap as a snapshot keeps it: its rule and what it is about, without the entries that it rests on.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use crate::domain::code::Code;
use crate::domain::gaps::{Gap, Nature, Rule, Subject};
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::record::Id;
use crate::domain::village::Village;

/// A gap of then.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeptGap {
    /// The number of its rule.
    pub rule: String,
    /// What sort of gap it was, by code.
    pub nature: String,
    /// What it is about, as in `gaps --json`.
    pub subject: Json,
    /// The number in its title.
    #[serde(default)]
    figure: u32,
}

impl KeptGap {
    /// The gap, to be kept.
    pub fn of(gap: &Gap) -> Self {
        let subject = match &gap.subject {
            // There is one check of the islands, however they fall apart.
            Subject::Groups(_) => json!({}),
            _ => gap.subject_json(),
        };
        Self {
            rule: gap.rule.id.to_owned(),
            nature: gap.nature.code().to_owned(),
            subject,
            figure: gap.figure,
        }
    }

    /// The gap of one entry.
    pub fn of_asset(rule: &str, asset: Id) -> Self {
        let nature = Rule::find(rule).and_then(|rule| rule.natures.first());
        Self {
            rule: rule.to_owned(),
            nature: nature.map(|nature| nature.code().to_owned()).unwrap_or_default(),
            subject: json!({ "asset": asset }),
            figure: 0,
        }
    }

    /// What makes it the same gap on another day: its rule and its subject.
    pub fn key(&self) -> (String, String) {
        (self.rule.clone(), self.subject.to_string())
    }

    /// Its rule; nothing if this program does not know it.
    pub fn rule(&self) -> Option<&'static Rule> {
        Rule::find(&self.rule)
    }

    /// What sort of gap it was.
    pub fn nature(&self) -> Option<Nature> {
        Nature::from_code(&self.nature)
    }

    /// What it is about.
    pub fn subject(&self) -> Option<Subject> {
        Subject::read(&self.subject)
    }

    /// What it is about, short enough for a line in a list. An entry that is gone is called as it was then.
    pub fn title(&self, village: &Village, then: Option<Arg>) -> Option<Phrase> {
        let gap = self.gap()?;
        Some(gap.as_then(gap.title(village), village, then))
    }

    /// The same for who does not know the rules.
    pub fn matter(&self, village: &Village, then: Option<Arg>) -> Option<Phrase> {
        let gap = self.gap()?;
        Some(gap.as_then(gap.matter(village), village, then))
    }

    /// As one of the rules would say it, without the entries that it rests on.
    fn gap(&self) -> Option<Gap> {
        Some(Gap {
            rule: self.rule()?,
            nature: self.nature()?,
            subject: self.subject()?,
            figure: self.figure,
            ground: None,
        })
    }
}

impl Gap {
    /// This phrase about it, with an entry that is gone called as it was then.
    fn as_then(&self, mut phrase: Phrase, village: &Village, then: Option<Arg>) -> Phrase {
        let gone = matches!(self.subject, Subject::Asset(id) if !village.assets.contains_key(&id));
        if let (true, Some(then)) = (gone, then)
            && let Some((_, asset)) = phrase.args.iter_mut().find(|(name, _)| name == "asset")
        {
            *asset = then;
        }
        phrase
    }
}

impl Subject {
    /// What stands in `gaps --json`, read back.
    pub fn read(json: &Json) -> Option<Self> {
        let id = |key: &str| json.get(key).and_then(Json::as_str).and_then(Id::parse);
        let text = |key: &str| json.get(key).and_then(Json::as_str);
        fn code<C: Code>(json: Option<&Json>) -> Option<C> {
            C::from_code(json?.as_str()?)
        }
        let pair = |key: &str, place: usize| json.get(key).and_then(|list| list.get(place));
        let object = json.as_object()?;
        let keys: Vec<&str> = object.keys().map(String::as_str).collect();
        Some(match keys.as_slice() {
            [] => Self::Village,
            ["sphere", "condition"] => Self::Cell(code(json.get("sphere"))?, code(json.get("condition"))?),
            ["kind", "condition"] => Self::Kind(code(json.get("kind"))?, code(json.get("condition"))?),
            ["kern", "condition"] => Self::KernCondition(id("kern")?, code(json.get("condition"))?),
            ["kern"] if json["kern"].is_null() => Self::Kern(None),
            ["kern"] => Self::Kern(Some(id("kern")?)),
            ["condition"] => Self::Condition(code(json.get("condition"))?),
            ["target_group"] => Self::TargetGroup(code(json.get("target_group"))?),
            ["function"] => Self::Function(code(json.get("function"))?),
            ["asset"] => Self::Asset(id("asset")?),
            ["kinds"] => Self::Kinds(code(pair("kinds", 0))?, code(pair("kinds", 1))?),
            ["spheres"] => Self::Spheres(code(pair("spheres", 0))?, code(pair("spheres", 1))?),
            ["question"] => Self::Question(text("question")?.into()),
            ["action"] => Self::Action(id("action")?),
            ["support"] => Self::Support(id("support")?),
            _ => return None,
        })
    }
}
