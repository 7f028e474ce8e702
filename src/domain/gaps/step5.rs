//! Step 5, steun van buiten: what cannot do without, and whether it builds on what is there.

use std::collections::HashSet;

use crate::domain::due::{SOON_DAYS, days_between};
use crate::domain::gaps::checks::Checks;
use crate::domain::gaps::seen::Seen;
use crate::domain::gaps::step4::uses;
use crate::domain::gaps::{Nature, Subject};
use crate::domain::record::Id;
use crate::domain::support::{Support, SupportState};

fn supports<'a>(seen: &Seen<'a>) -> Vec<(Id, &'a Support)> {
    let mut supports: Vec<(Id, &Support)> = seen
        .village
        .supports
        .iter()
        .map(|(id, support)| (*id, support.as_ref()))
        .collect();
    supports.sort_by(|(one, first), (other, second)| (&*first.name, one).cmp(&(&*second.name, other)));
    supports
}

pub(super) fn covered(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let covered: HashSet<Id> = seen
        .village
        .supports
        .values()
        .filter(|support| support.state != SupportState::Rejected)
        .flat_map(|support| support.actions.iter())
        .collect();
    for (id, _) in seen.actions.iter().filter(|(_, action)| action.needs_support) {
        checks.check(covered.contains(id), Nature::Missing, Subject::Action(*id));
    }
}

pub(super) fn inside_out(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let coming = |support: &Support| matches!(support.state, SupportState::Applied | SupportState::Granted);
    for (id, support) in supports(seen) {
        let actions: Vec<_> = support
            .actions
            .iter()
            .filter_map(|action| seen.village.actions.get(&action))
            .collect();
        if coming(support) && !actions.is_empty() {
            let builds = actions.iter().any(|action| uses(seen, &action.assets));
            checks.check(builds, Nature::Fragile, Subject::Support(id));
        }
    }
}

pub(super) fn deadline(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    for (id, support) in supports(seen) {
        let Some(deadline) = support.deadline.filter(|_| support.state == SupportState::Idea) else {
            continue;
        };
        let left = days_between(seen.today, deadline);
        if left < 0 {
            checks.gap(Nature::Missing, Subject::Support(id)).figure(-left);
        } else if left <= SOON_DAYS {
            checks.gap(Nature::Fragile, Subject::Support(id)).figure(left);
        } else {
            checks.hold();
        }
    }
}

pub(super) fn one_source(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let granted: Vec<&str> = seen
        .village
        .supports
        .values()
        .filter(|support| support.state == SupportState::Granted)
        .map(|support| &*support.name)
        .collect();
    let [first, others @ ..] = granted.as_slice() else {
        return;
    };
    if others.is_empty() {
        return;
    }
    if others.iter().any(|name| name != first) {
        checks.hold();
    } else {
        checks
            .gap(Nature::Fragile, Subject::Village)
            .figure(granted.len());
    }
}
