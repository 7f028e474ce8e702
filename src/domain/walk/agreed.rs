//! What was agreed on a walk. The id of such an action follows from the walk, so that both can be found from
//! each other in every copy of the village.

use crate::domain::record::Id;
use crate::domain::village::Village;

/// So many agreements of one walk are looked for.
const MOST: usize = 200;

/// After so many that are not there, the rest is not there either.
const GAP: usize = 10;

/// The id of the action with this number, from 1, that was agreed on this walk.
pub fn agreed_id(walk: Id, number: usize) -> Id {
    Id::derived(walk, &format!("agreed:{number}"))
}

/// The actions that were agreed on this walk, in the order in which they were.
pub fn agreed(village: &Village, walk: Id) -> Vec<Id> {
    let mut found = Vec::new();
    let mut missed = 0;
    for number in 1..=MOST {
        let id = agreed_id(walk, number);
        if village.actions.contains_key(&id) {
            found.push(id);
            missed = 0;
        } else {
            missed += 1;
            if missed == GAP {
                break;
            }
        }
    }
    found
}

/// The id for the next one.
pub(super) fn next(village: &Village, walk: Id) -> Id {
    let mut ids = (1..).map(|number| agreed_id(walk, number));
    let free = ids.find(|id| !village.actions.contains_key(id));
    free.unwrap_or_else(Id::fresh)
}
