//! How the numbers of an old workbook look: which of them are days or hours.

use std::collections::HashMap;

use calamine::{ExcelDateTime, ExcelDateTimeType};

use crate::exchange::sheets::number_looks::shown;
use crate::exchange::sheets::xlsx::day_or_time;

/// What a number is.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Look {
    #[default]
    Number,
    /// A day, or an hour of a day.
    Day,
    /// A number of hours.
    Hours,
}

/// The looks of a workbook.
#[derive(Default)]
pub struct Looks {
    /// The number of the format, for each of the looks that cells name.
    formats: Vec<u16>,
    /// What formats that the workbook brings itself make of a number.
    own: HashMap<u16, Look>,
    /// How formats that it brings itself are written.
    written: HashMap<u16, String>,
    /// Whether days are counted from 1904, as on an old Mac.
    pub from_1904: bool,
}

impl Looks {
    /// The next of the looks that cells name has this format.
    pub fn add(&mut self, format: u16) {
        self.formats.push(format);
    }

    /// The format with this number is written like this.
    pub fn bring(&mut self, format: u16, written: &str) {
        self.own.insert(format, of(written));
        self.written.insert(format, written.to_owned());
    }

    /// A number as it would have been typed.
    pub fn written(&self, number: f64, look: u16) -> String {
        if !number.is_finite() {
            return String::new();
        }
        let kind = match self.look(look) {
            // A whole number has no point: 6581, not 6581.0.
            Look::Number => return shown(number, self.format(look)),
            Look::Day => ExcelDateTimeType::DateTime,
            Look::Hours => ExcelDateTimeType::TimeDelta,
        };
        day_or_time(&ExcelDateTime::new(number, kind, self.from_1904))
    }

    /// How the format of these looks is written.
    fn format(&self, look: u16) -> &str {
        let format = self.formats.get(usize::from(look)).copied().unwrap_or_default();
        match (self.written.get(&format), format) {
            (Some(written), _) => written,
            // Those that every Excel knows.
            (None, 9) => "0%",
            (None, 10) => "0.00%",
            (None, _) => "",
        }
    }

    fn look(&self, look: u16) -> Look {
        let format = self.formats.get(usize::from(look)).copied().unwrap_or_default();
        match self.own.get(&format) {
            Some(look) => *look,
            None => match format {
                46 => Look::Hours,
                // Those that every Excel knows; some are of the East alone.
                14..=22 | 27..=36 | 45 | 47 | 50..=58 => Look::Day,
                _ => Look::Number,
            },
        }
    }
}

/// What a format makes of a number: days and hours have letters, numbers have signs.
fn of(written: &str) -> Look {
    let (mut letters, mut signs) = (String::new(), written.chars());
    while let Some(sign) = signs.next() {
        match sign {
            '"' => drop(signs.find(|sign| *sign == '"')),
            '\\' | '_' | '*' => drop(signs.next()),
            '[' => {
                let within: String = signs.by_ref().take_while(|sign| *sign != ']').collect();
                if ["h", "hh", "m", "mm", "s", "ss"].contains(&within.to_lowercase().as_str()) {
                    return Look::Hours;
                }
            }
            // What follows is for numbers below zero.
            ';' => break,
            sign if sign.is_alphabetic() => letters.extend(sign.to_lowercase()),
            _ => {}
        }
    }
    // Those of "am/pm" too; in Dutch a year can be "jjjj" and an hour "uu".
    if !letters.is_empty() && letters.chars().all(|letter| "dmyjhusap".contains(letter)) {
        Look::Day
    } else {
        Look::Number
    }
}

#[cfg(test)]
mod tests {
    use super::{Look, of};

    #[test]
    fn days_and_hours_are_told_from_numbers() {
        for day in [
            "dd-mm-yyyy",
            "[$-413]d mmmm yyyy;@",
            "h:mm AM/PM",
            "dd/mm/jjjj",
            "yyyy\\-mm",
        ] {
            assert!(of(day) == Look::Day, "{day}");
        }
        for hours in ["[h]:mm", "[mm]:ss"] {
            assert!(of(hours) == Look::Hours, "{hours}");
        }
        for number in [
            "General",
            "Standaard",
            "0.00",
            "#,##0 \"dagen\"",
            "0.00E+00",
            "[Red]0",
            "0\\d",
            "",
            "\"",
        ] {
            assert!(of(number) == Look::Number, "{number}");
        }
    }
}
