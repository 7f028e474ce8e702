//! What the screens in sight show of the village as a whole: asked for again whenever it may have changed.

use jiff::civil::Date;
use strum::EnumCount;

use crate::app::App;
use crate::domain::survey::{Survey, Surveyed};
use crate::i18n::Language;
use crate::screens::{Input, Screen};

/// What was asked last of each sort.
#[derive(Default)]
pub struct Surveys([Option<Asked>; Survey::COUNT]);

struct Asked {
    /// What was asked, and all that the answer depends on.
    of: (Survey, u64, Language, Date),
    answered: bool,
}

impl App {
    /// Has what the screens in sight show worked out, unless that was asked already.
    pub(super) fn survey(&mut self) {
        let desk = &self.desk;
        if desk.book.gate.is_covered() {
            return;
        }
        let (version, language, today) = (desk.book.version, desk.words.language(), desk.today());
        // Of two of one sort, the one on top is answered: the other asks again once it is on top.
        let asked = |screen: &dyn Screen| [screen.second_survey(), screen.survey()];
        let mut shown: Vec<Survey> = self.stage.shown().flat_map(asked).flatten().collect();
        shown.reverse();
        let mut sorts = Vec::new();
        for survey in shown {
            if sorts.contains(&survey.sort()) {
                continue;
            }
            sorts.push(survey.sort());
            let of = (survey.clone(), version, language, today);
            let last = &mut self.surveys.0[survey.sort()];
            if last.as_ref().is_some_and(|last| last.of == of) {
                continue;
            }
            *last = Some(Asked { of, answered: false });
            let outlook = match survey {
                // It is kept, not shown: a snapshot holds no names of people at any time. Of a list that is handed out
                // the screen gets to know how many stand on it, and that is the same while others look along.
                Survey::Standing | Survey::Listed => desk.outlook_of_what_is_kept(),
                Survey::Comparison { .. } => desk.outlook_of_rules(),
                _ => desk.outlook(),
            };
            self.jobs.survey(version, survey, outlook);
        }
    }

    /// Has what the screen on top shows worked out, even if that was asked for another one before.
    pub(super) fn survey_anew(&mut self) {
        let top = self.stage.top();
        for survey in [top.survey(), top.second_survey()].into_iter().flatten() {
            self.surveys.0[survey.sort()] = None;
        }
    }

    /// What was worked out of the village as it was at this edit.
    pub(super) fn surveyed(&mut self, survey: &Survey, at: u64, surveyed: Surveyed) {
        let last = &mut self.surveys.0[survey.sort()];
        let Some(last) = last
            .as_mut()
            .filter(|last| last.of.0 == *survey && last.of.1 == at)
        else {
            return;
        };
        last.answered = true;
        // What was worked out of another village, or of what may not be shown any more, is not for the
        // screens: those in sight have asked again.
        if self.desk.book.gate.is_covered() || at != self.desk.book.version {
            return;
        }
        if let Surveyed::Standing(standing) = &surveyed {
            self.desk.book.standing = Some((at, standing.clone()));
            return;
        }
        self.tell_all(&Input::Surveyed(surveyed));
    }

    /// Whether something in sight is being worked out: worth a moment before drawing.
    pub fn awaits_survey(&self) -> bool {
        self.surveys.0.iter().flatten().any(|asked| !asked.answered)
    }
}
