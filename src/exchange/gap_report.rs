//! The gaps for other programs, version 1 (`exchange.md`).

use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value as Json;
use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::gaps::{Gap, Report, Step};
use crate::domain::record::Id;
use crate::domain::village::Village;
use crate::exchange::pretty::pretty;
use crate::i18n::Words;

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    version: u32,
    village: &'a str,
    today: Date,
    steps: Vec<StepLine>,
    gaps: Vec<GapLine>,
}

#[derive(Serialize)]
struct StepLine {
    step: usize,
    code: &'static str,
    held: u32,
    checks: u32,
}

#[derive(Serialize)]
struct GapLine {
    step: usize,
    rule: &'static str,
    nature: &'static str,
    subject: Json,
    assets: Vec<Id>,
    text: String,
    source: &'static str,
}

/// The report as JSON, its sentences in the language of the words: the five steps in order, then
/// every gap.
pub fn write(village: &Village, report: &Report, words: &Words) -> String {
    let steps = Step::VARIANTS
        .iter()
        .zip(&report.steps)
        .map(|(step, progress)| StepLine {
            step: number(*step),
            code: step.code(),
            held: progress.held,
            checks: progress.checks,
        });
    let gaps = report.gaps.iter().map(|gap| line(gap, village, words));
    pretty(&File {
        format: "wijkschouw-gaps",
        version: 1,
        village: &village.settings().village,
        today: report.today,
        steps: steps.collect(),
        gaps: gaps.collect(),
    })
}

fn line(gap: &Gap, village: &Village, words: &Words) -> GapLine {
    GapLine {
        step: number(gap.rule.step),
        rule: gap.rule.id,
        nature: gap.nature.code(),
        subject: gap.subject_json(),
        assets: gap.assets(),
        text: words.tell(&gap.explanation(village)),
        source: gap.rule.source,
    }
}

/// Steps are counted from 1.
fn number(step: Step) -> usize {
    step.index() + 1
}
