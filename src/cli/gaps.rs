//! `gaps`: the five steps and what is missing in them.

use strum::VariantArray;

use crate::cli::arguments::Gaps;
use crate::cli::failure::Failure;
use crate::cli::inventory::open;
use crate::cli::voice::{Voice, escaped_json};
use crate::cli::{DONE, Environment};
use crate::domain::code::Code;
use crate::domain::gaps::{Gap, Nature, Report, Scope, Step, analyse};
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::domain::village::Village;
use crate::exchange::gap_report;
use crate::i18n::fold;

/// The numbers of the steps, as on the screen.
const NUMBERS: [&str; 5] = ["①", "②", "③", "④", "⑤"];

/// How many gaps of one rule are told unless all are asked for.
const MOST: usize = 5;

/// Tells the progress of the steps and their gaps.
pub(super) fn run(asked: &Gaps, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let village = open(&environment.file, voice)?.village;
    let kern = asked
        .kern
        .as_deref()
        .map(|name| kern(name, &village))
        .transpose()?;
    let scope = Scope {
        kern,
        ..Scope::default()
    };
    let mut report = analyse(&village, &scope, environment.today);
    if let Some(step) = asked.step {
        report.gaps.retain(|gap| gap.rule.step == step);
    }
    if asked.json {
        let text = gap_report::write(&village, &report, voice.words);
        voice.raw(escaped_json(&text).as_bytes())?;
        return Ok(DONE);
    }
    let steps = Step::VARIANTS.iter().zip(&report.steps);
    for ((step, progress), number) in steps.zip(NUMBERS) {
        if asked.step.is_some_and(|wanted| wanted != *step) {
            continue;
        }
        let line = match progress.checks {
            0 => Phrase::new("cli-gaps-step-empty"),
            checks => Phrase::new("cli-gaps-step")
                .text("held", progress.held.to_string())
                .text("checks", checks.to_string()),
        };
        voice.result(&line.text("number", number).term("step", step.term()))?;
        tell_step(*step, &report, &village, asked.all, voice)?;
    }
    Ok(DONE)
}

/// The gaps of a step: first what there is and is not used, last what is not there.
fn tell_step(
    step: Step,
    report: &Report,
    village: &Village,
    all: bool,
    voice: &mut Voice,
) -> Result<(), Failure> {
    for nature in Nature::VARIANTS {
        let gaps: Vec<&Gap> = report
            .gaps
            .iter()
            .filter(|gap| gap.rule.step == step && gap.nature == *nature)
            .collect();
        if gaps.is_empty() {
            continue;
        }
        let heading = Phrase::new("cli-gaps-nature")
            .term("nature", nature.term())
            .text("count", gaps.len().to_string());
        voice.line(&format!("\u{20}\u{20}{}", voice.words.tell(&heading)))?;
        for of_rule in gaps.chunk_by(|one, other| one.rule == other.rule) {
            let told = if all {
                of_rule.len()
            } else {
                of_rule.len().min(MOST)
            };
            for gap in &of_rule[..told] {
                tell_gap(gap, village, voice)?;
            }
            let more = of_rule.len() - told;
            if more > 0 {
                let more = voice
                    .words
                    .tell(&Phrase::new("cli-gaps-more").number("count", more));
                voice.line(&format!("    {more}"))?;
            }
        }
    }
    Ok(())
}

fn tell_gap(gap: &Gap, village: &Village, voice: &mut Voice) -> Result<(), Failure> {
    let words = voice.words;
    let told = [
        ("    ", gap.title(village)),
        ("      ", gap.explanation(village)),
        ("      → ", gap.advice(village)),
    ];
    for (indent, phrase) in told {
        voice.line(&format!("{indent}{}", words.tell(&phrase)))?;
    }
    Ok(())
}

/// The kern with this name, however it is spelled.
fn kern(typed: &str, village: &Village) -> Result<Id, Failure> {
    let kernen = village.kernen_by_name();
    let found = kernen.iter().find(|(_, kern)| fold(&kern.name) == fold(typed));
    found.map(|(id, _)| *id).ok_or_else(|| Failure::UnknownKern {
        typed: typed.to_owned(),
        kernen: kernen.iter().map(|(_, kern)| kern.name.to_string()).collect(),
    })
}
