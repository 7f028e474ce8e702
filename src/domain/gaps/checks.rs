//! The checks that a rule makes: held, or a gap.

use std::sync::Arc;

use crate::domain::gaps::looked::Looked;
use crate::domain::gaps::seen::Seen;
use crate::domain::gaps::{Gap, Ground, Nature, Progress, Rule, Step, Subject};
use crate::domain::record::Id;

/// Where a rule puts the outcome of its checks.
pub struct Checks<'a> {
    rule: &'static Rule,
    looked: &'a Looked,
    progress: Progress,
    gaps: &'a mut Vec<Gap>,
}

impl<'a> Checks<'a> {
    /// Makes all checks of a rule.
    pub(super) fn make(rule: &'static Rule, seen: &'a Seen<'_>, gaps: &'a mut Vec<Gap>) -> Progress {
        let mut checks = Self {
            rule,
            looked: &seen.looked,
            progress: Progress::default(),
            gaps,
        };
        (rule.check)(seen, &mut checks);
        checks.progress
    }

    /// A check that holds.
    pub(super) fn hold(&mut self) {
        self.progress.held += 1;
        self.progress.checks += 1;
    }

    /// A check that holds, or else is a gap of this nature.
    pub(super) fn check(&mut self, holds: bool, nature: Nature, subject: Subject) {
        if holds {
            self.hold();
        } else {
            self.gap(nature, subject);
        }
    }

    /// A check that is a gap, to which [`Found`] can add.
    pub(super) fn gap(&mut self, nature: Nature, subject: Subject) -> Found<'_> {
        self.progress.checks += 1;
        self.gaps.push(Gap {
            rule: self.rule,
            nature: self.as_seen(nature, &subject),
            subject,
            figure: 0,
            ground: None,
        });
        Found(self.gaps.last_mut())
    }

    /// "Nobody looked" is kept apart from "nothing there", except in what people plan themselves.
    fn as_seen(&self, nature: Nature, subject: &Subject) -> Nature {
        let planned = matches!(self.rule.step, Step::Plan | Step::Support);
        if nature == Nature::Missing && !planned && !self.looked.at(subject.kern()) {
            Nature::Unknown
        } else {
            nature
        }
    }
}

/// A gap that has just been found.
pub(super) struct Found<'a>(Option<&'a mut Gap>);

impl Found<'_> {
    /// It rests on these entries, and no others.
    pub(super) fn on(self, assets: Vec<Id>) -> Self {
        self.ground(|ground| ground.assets = assets)
    }

    /// It rests on the same entries as other gaps.
    pub(super) fn sharing(mut self, assets: &Arc<Ground>) -> Self {
        if let Some(gap) = &mut self.0 {
            gap.ground = Some(assets.clone());
        }
        self
    }

    /// A relation between these two would help.
    pub(super) fn bridge(self, bridge: Option<(Id, Option<Id>)>) -> Self {
        self.ground(|ground| ground.bridge = bridge)
    }

    /// The number in its sentence.
    pub(super) fn figure(mut self, figure: impl TryInto<u32>) -> Self {
        if let Some(gap) = &mut self.0 {
            gap.figure = figure.try_into().unwrap_or(u32::MAX);
        }
        self
    }

    fn ground(mut self, change: impl FnOnce(&mut Ground)) -> Self {
        if let Some(gap) = &mut self.0 {
            change(Arc::make_mut(gap.ground.get_or_insert_default()));
        }
        self
    }
}
