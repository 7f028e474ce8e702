//! The five steps in words, and the gaps of one step: ten at a time, by nature.

use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::gaps::{Gap, Nature, Report, Step};
use crate::domain::phrase::Phrase;
use crate::read_aloud::desk::Desk;
use crate::read_aloud::gap::OneGap;
use crate::read_aloud::pages::Pages;
use crate::read_aloud::said::{Said, Wish};
use crate::read_aloud::{Dialogue, Turn, spoken};

/// The five steps, to choose from.
struct Steps;

/// The gaps of one step.
struct Gaps {
    step: Step,
    gaps: Vec<Gap>,
    pages: Pages,
    /// Of which version of the village.
    version: u64,
}

/// All steps, or the gaps of the step with this number.
pub fn steps(number: Option<usize>, desk: &mut Desk) -> Turn {
    match number {
        None => Turn::Open(Box::new(Steps)),
        Some(number) => match number.checked_sub(1).and_then(|place| Step::VARIANTS.get(place)) {
            Some(step) => Turn::Open(Box::new(Gaps::of(*step, desk))),
            None => {
                desk.say("aloud-no-such-step");
                Turn::Stay
            }
        },
    }
}

impl Dialogue for Steps {
    fn begin(&mut self, desk: &mut Desk) -> Turn {
        let report = desk.report();
        for step in Step::VARIANTS {
            tell_step(*step, &report, desk);
        }
        self.menu(desk);
        Turn::Stay
    }

    fn menu(&self, desk: &mut Desk) {
        desk.say("aloud-steps-how");
    }

    fn answer(&mut self, said: &Said, desk: &mut Desk) -> Option<Turn> {
        match (said.wish, said.number) {
            (None | Some(Wish::Show), Some(_)) => Some(steps(said.number, desk)),
            (Some(Wish::Again), _) => Some(self.begin(desk)),
            _ => None,
        }
    }

    fn resume(&mut self, desk: &mut Desk) -> Turn {
        self.menu(desk);
        Turn::Stay
    }
}

/// "Stap 2, Verbinden: 137 van 170 in orde, 33 gaten."
fn tell_step(step: Step, report: &Report, desk: &mut Desk) {
    let progress = report.steps[step.index()];
    let key = match progress.checks {
        0 => "aloud-step-empty",
        _ => "aloud-step",
    };
    let phrase = Phrase::new(key)
        .text("number", (step.index() + 1).to_string())
        .term("step", step.term())
        .text("held", progress.held.to_string())
        .text("checks", progress.checks.to_string())
        .number("count", progress.checks - progress.held);
    desk.tell(&phrase);
}

impl Gaps {
    fn of(step: Step, desk: &mut Desk) -> Self {
        let mut gaps = Self {
            step,
            gaps: Vec::new(),
            pages: Pages::default(),
            version: 0,
        };
        gaps.find(desk);
        gaps
    }

    fn find(&mut self, desk: &mut Desk) {
        let report = desk.report();
        let of_step = report.gaps.iter().filter(|gap| gap.rule.step == self.step);
        self.gaps = of_step.cloned().collect();
        self.gaps.sort_by_key(|gap| gap.nature);
        self.version = desk.book.version;
    }

    /// Reads ten; a nature is said where it begins.
    fn read_page(&mut self, desk: &mut Desk) {
        let page = self.pages.next(self.gaps.len());
        if page.is_empty() {
            return desk.say("aloud-no-more");
        }
        let start = page.start;
        for place in page {
            let gap = &self.gaps[place];
            let new = place == start || self.gaps[place - 1].nature != gap.nature;
            if new {
                self.tell_nature(gap.nature, desk);
            }
            let title = spoken::gap_title(gap, desk);
            desk.line(&format!("{}. {title}", place + 1));
        }
        self.pages.tell_left(self.gaps.len(), desk);
    }

    fn tell_nature(&self, nature: Nature, desk: &mut Desk) {
        let count = self.gaps.iter().filter(|gap| gap.nature == nature).count();
        let line = Phrase::new("aloud-nature")
            .text("nature", spoken::first_word(&nature.term(), desk))
            .number("count", count);
        desk.tell(&line);
    }
}

impl Dialogue for Gaps {
    fn begin(&mut self, desk: &mut Desk) -> Turn {
        let report = desk.report();
        tell_step(self.step, &report, desk);
        if self.gaps.is_empty() {
            let nothing = if report.steps[self.step.index()].checks == 0 {
                "gaps-nothing-to-check"
            } else {
                "gaps-none"
            };
            desk.say(nothing);
            return Turn::Back;
        }
        self.read_page(desk);
        Turn::Stay
    }

    fn menu(&self, desk: &mut Desk) {
        desk.say("aloud-gaps-how");
    }

    fn answer(&mut self, said: &Said, desk: &mut Desk) -> Option<Turn> {
        match (said.wish, said.number) {
            (None | Some(Wish::Gap | Wish::Show), Some(number)) => {
                let gap = self.gaps.get(number.checked_sub(1)?)?.clone();
                return Some(Turn::Open(Box::new(OneGap::new(gap, desk))));
            }
            (Some(Wish::More), _) => self.read_page(desk),
            (Some(Wish::Again), _) => {
                self.pages.again();
                self.read_page(desk);
            }
            (Some(Wish::Steps), _) => {
                return Some(match steps(said.number, desk) {
                    Turn::Open(other) => Turn::Instead(other),
                    turn => turn,
                });
            }
            _ => return None,
        }
        Some(Turn::Stay)
    }

    /// After a change the list has other numbers, and is read from its start.
    fn resume(&mut self, desk: &mut Desk) -> Turn {
        if self.version == desk.book.version {
            desk.say("aloud-gaps-how");
            return Turn::Stay;
        }
        self.find(desk);
        self.pages = Pages::default();
        self.begin(desk)
    }

    fn follow(&mut self, desk: &mut Desk) -> Turn {
        self.resume(desk)
    }
}
