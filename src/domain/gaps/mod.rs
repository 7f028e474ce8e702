//! The five steps and their gaps: one table of rules, and what they find in a village.

mod checks;
mod coverage;
mod kept;
mod looked;
mod moves;
mod numbers;
mod origin;
mod seen;
mod step1;
mod step2;
mod step3;
mod step4;
mod step5;
mod subject;
mod words;

use std::sync::Arc;

use jiff::civil::Date;
use strum::{IntoStaticStr, VariantArray};

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::due::Due;
use crate::domain::kinds::AssetKind;
use crate::domain::lists::TargetGroup;
use crate::domain::record::Id;
use crate::domain::village::Village;

use Nature::{Fragile, Missing, Unknown, Untapped};
use Step::{Connect, Map, Mobilise, Plan, Support};

pub use checks::Checks;
pub use coverage::{Coverage, Told};
pub use kept::KeptGap;
pub use moves::Move;
pub use origin::Origin;
pub use seen::Seen;
pub(in crate::domain) use seen::WHOLE_VILLAGE;
pub use subject::Subject;

/// The five steps of ABCD (MV).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Step {
    /// Who and what is there.
    Map,
    /// Who is connected with whom.
    Connect,
    /// Who is reached and asked.
    Mobilise,
    /// Where the village wants to go.
    Plan,
    /// What comes from outside.
    Support,
}

impl Code for Step {
    const TERM: &'static str = "step";
}

/// What sort of gap, in the order in which they are shown: first what there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Nature {
    /// It is there and nobody uses it.
    Untapped,
    /// It hangs on one.
    Fragile,
    /// Nobody has looked yet.
    Unknown,
    /// People looked, and nothing is there.
    Missing,
}

impl Code for Nature {
    const TERM: &'static str = "nature";
}

/// One question that is put to the village, once for each of its subjects.
#[derive(Debug)]
pub struct Rule {
    /// Its number in `domain.md`: `1.1`.
    pub id: &'static str,
    /// Its name, also in the keys of its words: `cell`.
    pub name: &'static str,
    /// To which step it belongs.
    pub step: Step,
    /// Which sorts of gaps it can find.
    pub natures: &'static [Nature],
    /// Where it comes from: SK, MV, GM or DV.
    pub source: &'static str,
    /// Makes its checks.
    pub check: fn(&Seen<'_>, &mut Checks<'_>),
}

impl Rule {
    /// The rule with this number.
    pub fn find(id: &str) -> Option<&'static Self> {
        RULES.iter().find(|rule| rule.id == id)
    }

    /// The key of what the rule asks, in a few words.
    pub fn label(&self) -> String {
        format!("rule-{}", self.name)
    }

    /// The key of the publication that the rule comes from.
    pub fn source_label(&self) -> String {
        format!("source-{}", self.source.to_lowercase())
    }
}

/// Two rules are the same when their numbers are.
impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

const fn rule(
    id: &'static str,
    name: &'static str,
    step: Step,
    natures: &'static [Nature],
    source: &'static str,
    check: fn(&Seen<'_>, &mut Checks<'_>),
) -> Rule {
    Rule {
        id,
        name,
        step,
        natures,
        source,
        check,
    }
}

/// All rules, in the order in which their gaps are listed. In steps 1 to 3 what is missing is
/// unknown as long as nobody has looked.
#[rustfmt::skip] // a line is a rule
pub static RULES: [Rule; 33] = [
    rule("1.1", "cell", Map, &[Fragile, Unknown, Missing], "SK", step1::cell),
    rule("1.2", "kind", Map, &[Unknown, Missing], "MV", step1::kind),
    rule("1.3", "kern", Map, &[Unknown, Missing], "SK", step1::kern),
    rule("1.4", "group", Map, &[Fragile, Unknown, Missing], "SK", step1::group),
    rule("1.5", "function", Map, &[Fragile, Unknown, Missing], "MV", step1::function),
    rule("1.6", "tags", Map, &[Unknown], "GM", step1::tags),
    rule("1.7", "fresh", Map, &[Unknown], "MV", step1::fresh),
    rule("1.8", "capacity", Map, &[Unknown], "MV", step1::capacity),
    rule("1.9", "surroundings", Map, &[Unknown], "MV", step1::surroundings),
    rule("2.1", "isolated", Connect, &[Untapped], "MV", step2::isolated),
    rule("2.2", "islands", Connect, &[Unknown, Missing], "MV", step2::islands),
    rule("2.3", "kinds", Connect, &[Unknown, Missing], "MV", step2::kinds),
    rule("2.4", "spheres", Connect, &[Unknown, Missing], "GM", step2::spheres),
    rule("2.5", "kernen", Connect, &[Unknown, Missing], "DV", step2::kernen),
    rule("2.6", "hinge", Connect, &[Fragile], "DV", step2::hinge),
    rule("2.7", "keyperson", Connect, &[Fragile, Unknown, Missing], "MV", step2::keyperson),
    rule("3.1", "channel", Mobilise, &[Fragile, Unknown, Missing], "MV", step3::channel),
    rule("3.2", "reach", Mobilise, &[Untapped], "MV", step3::reach),
    rule("3.3", "want", Mobilise, &[Fragile, Unknown, Missing], "MV", step3::want),
    rule("3.4", "offer", Mobilise, &[Untapped], "MV", step3::offer),
    rule("3.5", "economy", Mobilise, &[Untapped, Unknown, Missing], "MV", step3::economy),
    rule("4.1", "vision", Plan, &[Unknown, Missing], "MV", step4::vision),
    rule("4.2", "condition", Plan, &[Missing], "SK", step4::condition),
    rule("4.3", "answered", Plan, &[Missing], "SK", step4::answered),
    rule("4.4", "owner", Plan, &[Fragile, Missing], "MV", step4::owner),
    rule("4.5", "assets", Plan, &[Untapped], "MV", step4::assets),
    rule("4.6", "overdue", Plan, &[Fragile], "MV", step4::overdue),
    rule("4.7", "horizon", Plan, &[Missing], "MV", step4::horizon),
    rule("4.8", "told", Plan, &[Unknown], "MV", step4::told),
    rule("5.1", "covered", Support, &[Missing], "MV", step5::covered),
    rule("5.2", "inside-out", Support, &[Fragile], "MV", step5::inside_out),
    rule("5.3", "deadline", Support, &[Fragile, Missing], "MV", step5::deadline),
    rule("5.4", "one-source", Support, &[Fragile], "MV", step5::one_source),
];

/// Which entries steps 1 to 3 look at; by default all. Steps 4 and 5 always look at everything.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Scope {
    /// Only what belongs to this kern or to the whole village.
    pub kern: Option<Id>,
    /// Only this kind.
    pub kind: Option<AssetKind>,
    /// Only what is for this group or for everyone.
    pub target_group: Option<TargetGroup>,
}

impl Scope {
    /// Whether an asset is in scope.
    pub fn includes(&self, asset: &Asset) -> bool {
        let in_kern = |kern| asset.kern.0.is_none_or(|own| own == kern);
        self.fits(asset) && self.kern.is_none_or(in_kern)
    }

    /// The same, in whatever kern.
    fn fits(&self, asset: &Asset) -> bool {
        let for_group = |group| {
            asset.target_groups.contains(group) || asset.target_groups.contains(TargetGroup::Everyone)
        };
        self.kind.is_none_or(|kind| asset.which() == kind) && self.target_group.is_none_or(for_group)
    }
}

/// How far a step is. Without checks there is nothing to say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Checks that hold.
    pub held: u32,
    /// Checks that were made.
    pub checks: u32,
}

/// A check that does not hold. The words are made when they are asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    /// Which rule found it.
    pub rule: &'static Rule,
    /// What sort of gap.
    pub nature: Nature,
    /// What it is about.
    pub subject: Subject,
    /// The number in its sentence: days, years or entries, as the rule says.
    figure: u32,
    /// On what it rests, if that is more or less than the asset that it is about.
    ground: Option<Arc<Ground>>,
}

/// On what a gap rests.
#[derive(Debug, Clone, Default, PartialEq)]
struct Ground {
    /// The entries, by name, then id.
    assets: Vec<Id>,
    /// Two entries that a relation could best connect; the second may still have to be found.
    bridge: Option<(Id, Option<Id>)>,
}

/// What the rules say of a village on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The day of the dated rules.
    pub today: Date,
    /// Progress of each step.
    pub steps: [Progress; 5],
    /// Progress of each rule, in the order of [`RULES`].
    pub rules: [Progress; 33],
    /// By step, rule, and subject in the order of its list.
    pub gaps: Vec<Gap>,
    /// What there is.
    pub coverage: Coverage,
    /// What presses in the plan.
    pub due: Due,
    /// Actions and outside support, each with the places of the gaps about it; in their order.
    about: Vec<(Id, u32)>,
}

impl Report {
    /// The gaps about this action or outside support.
    pub fn gaps_about(&self, id: Id) -> impl Iterator<Item = &Gap> {
        let first = self.about.partition_point(|(other, _)| *other < id);
        let own = self.about[first..]
            .iter()
            .take_while(move |(other, _)| *other == id);
        own.filter_map(|(_, place)| self.gaps.get(*place as usize))
    }

    /// The gaps that a rule found.
    pub fn gaps_of(&self, rule: &Rule) -> &[Gap] {
        let place = |rule: &Rule| RULES.iter().position(|other| other == rule);
        let wanted = place(rule);
        let first = self.gaps.partition_point(|gap| place(gap.rule) < wanted);
        let past = self.gaps.partition_point(|gap| place(gap.rule) <= wanted);
        &self.gaps[first..past]
    }

    /// Notes which gaps are about which action or outside support.
    fn note_planned(&mut self) {
        let planned = (0..)
            .zip(&self.gaps)
            .filter_map(|(place, gap)| match gap.subject {
                Subject::Action(id) | Subject::Support(id) => Some((id, place)),
                _ => None,
            });
        self.about = planned.collect();
        self.about.sort_unstable();
    }
}

impl Gap {
    /// The entries it rests on, by name, then id.
    pub fn assets(&self) -> Vec<Id> {
        match (&self.ground, &self.subject) {
            (Some(ground), _) => ground.assets.clone(),
            (None, Subject::Asset(id)) => vec![*id],
            (None, _) => Vec::new(),
        }
    }
}

/// Puts all rules to the village.
pub fn analyse(village: &Village, scope: &Scope, today: Date) -> Report {
    let seen = Seen::of(village, scope, today);
    let mut report = Report {
        today,
        steps: [Progress::default(); 5],
        rules: [Progress::default(); 33],
        gaps: Vec::new(),
        coverage: Coverage::of(&seen),
        due: Due::of(village, today),
        about: Vec::new(),
    };
    for (rule, progress) in RULES.iter().zip(&mut report.rules) {
        *progress = Checks::make(rule, &seen, &mut report.gaps);
        let step = &mut report.steps[rule.step.index()];
        step.held += progress.held;
        step.checks += progress.checks;
    }
    report.note_planned();
    report
}
