//! The five steps: how far each is, and in words what is not used, fragile, unknown or missing. It comes last:
//! a report begins with what there is (MV warns against the tick list, "geen afvinklijstje").

use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::gaps::{Gap, Nature, Progress, Step, Subject};
use crate::domain::phrase::{Arg, Phrase};
use crate::exchange::report::basis::Basis;
use crate::exchange::report::capital;
use crate::exchange::report::content::{Block, Part, Table};
use crate::exchange::report::few::is_person;
use crate::exchange::report::picture::{Anchor, Ink, Picture, WIDTH, at, block, bold, text};

/// The most sentences about one nature in one step, and of them about one rule.
const TOLD: usize = 4;
const OF_ONE_RULE: usize = 1;

/// Where the bars stand.
const BAR: (f32, f32) = (150.0, 240.0);
const ROW: f32 = 30.0;

/// The part with the gaps.
pub(super) fn part(basis: &Basis) -> Part {
    let mut part = Part::new(basis.say("report-steps"));
    part.text(basis.say("report-steps-lead"));
    part.blocks.push(Block::Picture(picture(basis)));
    if basis.found.gaps.iter().any(|gap| basis.is_about(gap, &basis.few)) {
        part.text(basis.say("report-bars-few"));
    }
    part.blocks.extend(basis.beside(|_, _| true));
    for step in Step::VARIANTS {
        part.blocks.push(Block::Heading(named(*step, basis)));
        for nature in Nature::VARIANTS {
            tell(*step, *nature, basis, &mut part);
        }
    }
    part
}

/// How far a step is, without what is about a kind of few people: it is told nowhere below, and would be what is left of
/// the sum.
fn progress(step: Step, basis: &Basis) -> Progress {
    let few = basis.found.gaps.iter();
    let few = few.filter(|gap| gap.rule.step == step && basis.is_about(gap, &basis.few));
    let Progress { held, checks } = basis.found.steps[step.index()];
    Progress {
        held,
        checks: checks.saturating_sub(u32::try_from(few.count()).unwrap_or(u32::MAX)),
    }
}

/// "Stap 1: In kaart brengen (392 van de 553 op orde)"
fn named(step: Step, basis: &Basis) -> String {
    let progress = progress(step, basis);
    let key = match progress.checks {
        0 => "report-step-nothing",
        _ => "report-step",
    };
    let named = Phrase::new(key)
        .number("number", step.index() + 1)
        .term("step", step.term())
        .number("held", progress.held)
        .number("checks", progress.checks);
    basis.tell(&named)
}

/// The sentences of the gaps of one nature: of every rule some, in the words of the screen.
fn tell(step: Step, nature: Nature, basis: &Basis, part: &mut Part) {
    let gaps = basis.found.gaps.iter();
    let gaps: Vec<&Gap> = gaps
        .filter(|gap| gap.rule.step == step && gap.nature == nature)
        .filter(|gap| !basis.is_about(gap, &basis.few))
        .collect();
    if gaps.is_empty() {
        return;
    }
    // About people there are figures alone: who reads that somebody stands alone knows who it is.
    let of_somebody = |gap: &Gap| {
        let alone = matches!(gap.assets().as_slice(), [id] if basis.is_somebody(*id));
        let subject = matches!(gap.subject, Subject::Asset(id) if basis.is_somebody(id));
        step < Step::Plan && (alone || subject)
    };
    let told: Vec<&Gap> = gaps.iter().copied().filter(|gap| !of_somebody(gap)).collect();
    let rules = told.chunk_by(|one, other| one.rule == other.rule);
    let first: Vec<&&Gap> = rules
        .flat_map(|of_rule| of_rule.iter().take(OF_ONE_RULE))
        .take(TOLD)
        .collect();
    let mut told: Vec<String> = first
        .iter()
        .map(|gap| capital(&basis.tell(&explained(gap, basis))))
        .collect();
    let more = gaps.len() - told.len();
    if 0 < more {
        told.push(basis.untold(told.len(), more));
    }
    let heading = Phrase::new("report-nature").number("count", gaps.len());
    let heading = basis.tell(&heading.term("about", format!("report-nature-{}", nature.code())));
    part.blocks.push(Block::Label(heading));
    part.blocks.push(Block::Items(told));
}

/// Why it is a gap. How many a kern or a kind has is told in tables that leave out few people: here it would be the
/// sum by which to find them.
fn explained(gap: &Gap, basis: &Basis) -> Phrase {
    let told = gap.explanation(basis.village);
    let of_people = match gap.subject {
        Subject::KernCondition(..) => true,
        Subject::Kind(kind, _) => is_person(kind),
        _ => false,
    };
    let some = |(name, arg): &(String, Arg)| name == "count" && !matches!(arg, Arg::Number(0));
    if of_people && told.args.iter().any(some) {
        return Phrase {
            key: format!("report-{}", told.key),
            args: told.args,
        };
    }
    told
}

fn picture(basis: &Basis) -> Picture {
    let mut shapes = Vec::new();
    let mut rows = Vec::new();
    for (place, step) in Step::VARIANTS.iter().enumerate() {
        let progress = progress(*step, basis);
        let y = 6.0 + ROW * place as f32;
        let name = format!("{}. {}", place + 1, basis.say(&step.term()));
        shapes.push(text(at(0.0, y + 14.5), 10.5, Anchor::Start, name));
        shapes.push(block(at(BAR.0, y + 2.0), BAR.1, 17.0, Ink::PALE, Ink::DEEP));
        let said = said_short(progress, basis);
        if 0 < progress.held {
            let part = progress.held as f32 / progress.checks.max(1) as f32;
            shapes.push(block(
                at(BAR.0, y + 2.0),
                BAR.1 * part,
                17.0,
                Ink::TEAL,
                Ink::DEEP,
            ));
        }
        shapes.push(bold(
            at(BAR.0 + BAR.1 + 8.0, y + 14.5),
            10.0,
            Anchor::Start,
            said.clone(),
            Ink::BLACK,
        ));
        rows.push(vec![basis.say(&step.term()), said]);
    }
    Picture {
        title: basis.say("report-bars"),
        told: basis.say("report-bars-told"),
        numbers: Some(Table {
            caption: basis.say("report-bars"),
            heads: vec![basis.say("report-head-step"), basis.say("report-head-held")],
            rows,
            widths: vec![60, 40],
            numbers: false,
        }),
        height: 6.0 + ROW * 5.0,
        shapes,
    }
}

fn said_short(progress: Progress, basis: &Basis) -> String {
    if progress.checks == 0 {
        return "–".to_owned();
    }
    let said = Phrase::new("step-progress").number("held", progress.held);
    basis.tell(&said.number("checks", progress.checks))
}

const _: () = assert!(BAR.0 + BAR.1 < WIDTH);
