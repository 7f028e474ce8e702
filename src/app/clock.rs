//! What day and time it is.

use jiff::Zoned;
use jiff::civil::{Date, Time, date, time};

/// Where the day and the time come from.
#[derive(Debug, Clone, Copy, Default)]
pub enum Clock {
    /// The computer, in local time.
    #[default]
    Computer,
    /// Always noon of this day, for tests.
    Noon(Date),
}

impl Clock {
    /// The local calendar day; if the computer has lost its time, a day that breaks nothing.
    pub fn today(self) -> Date {
        match self {
            Self::Computer => Zoned::now().date(),
            Self::Noon(day) => day,
        }
    }

    /// The local time of the day.
    pub fn time(self) -> Time {
        match self {
            Self::Computer => Zoned::now().time(),
            Self::Noon(_) => time(12, 0, 0, 0),
        }
    }
}

/// The day on which the demo village was written; its dates move along with today.
pub const DEMO_DAY: Date = date(2026, 11, 23);
