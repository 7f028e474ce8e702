//! Keeping how the village stands with an edit: with a snapshot, and by itself with a walk.

use jiff::civil::Date;

use crate::app::book::Book;
use crate::domain::change::Edit;
use crate::domain::gaps::{Scope, analyse};
use crate::domain::snapshot::{Standing, keeps_standing, with_standing};

impl Book {
    /// The edit with how the village stands before it, if that is to be kept. Most often that was worked
    /// out beside the screen while somebody was typing.
    pub fn with_standing(&self, edit: Edit, today: Date) -> Edit {
        if !keeps_standing(&edit) {
            return edit;
        }
        let ready = self.standing.as_ref().filter(|(at, _)| *at == self.version);
        if let Some((_, standing)) = ready {
            return with_standing(edit, standing, today);
        }
        let report = analyse(self.real(), &Scope::default(), today);
        with_standing(edit, &Standing::of(self.real(), &report).write(), today)
    }
}
