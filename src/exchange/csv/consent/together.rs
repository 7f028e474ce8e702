//! What several columns say together of what somebody agreed to.

use crate::domain::kinds::ConsentLevel;
use crate::exchange::csv::consent::Agreed;

impl Agreed {
    /// Adds what another column says. A no to all of it stays one, and a day says when and not what.
    pub fn join(&mut self, mut other: Self) {
        self.say_mention_beside(&other);
        other.say_mention_beside(self);
        let is_no = self.is_no || other.is_no;
        self.level = match (self.is_day, other.is_day) {
            _ if is_no => ConsentLevel::None,
            (true, false) => other.level,
            (false, true) => self.level,
            _ => self.level.max(other.level),
        };
        self.is_no = is_no;
        self.is_day &= other.is_day;
        self.is_open = (self.is_open || other.is_open) && !is_no;
        self.is_level |= other.is_level;
        self.is_by_heading &= other.is_by_heading;
        self.date = self.date.or(other.date);
        for (text, more) in [
            (&mut self.purpose, other.purpose),
            (&mut self.denied, other.denied),
        ] {
            if !text.is_empty() && !more.is_empty() {
                text.push_str(", ");
            }
            text.push_str(&more);
        }
        // It was the day of something else.
        if self.level == ConsentLevel::None && self.purpose.is_empty() {
            self.date = None;
        }
    }

    /// Says that it is to being named, where the other one says something of something else. A yes to all of it is no yes to
    /// that one thing alone either.
    fn say_mention_beside(&mut self, other: &Self) {
        let says = |agreed: &Self| !(agreed.purpose.is_empty() && agreed.denied.is_empty());
        if says(self) || !says(other) {
            return;
        }
        let is_beside = other.is_by_heading && !other.purpose.is_empty();
        self.purpose
            .clone_from(match is_beside && self.mention.is_empty() {
                true => &self.plain,
                false => &self.mention,
            });
    }
}
