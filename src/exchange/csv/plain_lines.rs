//! Text that is no table: lines of a letter or of a message, each with all that is said of one club or person.

use csv::StringRecord;

use crate::domain::entry_line::ways_in;
use crate::exchange::csv::headings::Headings;
use crate::exchange::csv::table::{SAMPLE, blank};

/// What stands for the end of a line as that which parts cells: each line is one cell.
pub const LINES: char = '\n';

/// The lines with something in them, each as one cell with its number from 1; what a line says of the one right above it
/// stands with that.
pub(super) fn lines(text: &str, words: &Headings) -> impl Iterator<Item = (usize, StringRecord)> {
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut above = Above::Ended;
    for (place, line) in text.lines().enumerate() {
        let line = line.trim();
        let last = found
            .last_mut()
            .filter(|_| above != Above::Ended && !line.is_empty());
        let more = last.and_then(|(_, last)| Some((about(last, line, above, words)?, last)));
        above = match more {
            Some((now, last)) => {
                last.push_str(", ");
                last.push_str(line);
                now
            }
            None if line.is_empty() => Above::Ended,
            None => {
                found.push((place + 1, line.to_owned()));
                // So ends a greeting or a sentence, and who signs a letter stands below it.
                if line.ends_with([',', '!']) {
                    Above::Ended
                } else {
                    Above::Named
                }
            }
        };
    }
    let rows = found.into_iter();
    rows.map(|(number, line)| (number, StringRecord::from(vec![line])))
}

/// What is known of the line above.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Above {
    /// Nothing is said of it any more.
    Ended,
    /// A name, perhaps.
    Named,
    /// A name of which another line said something already.
    Told,
    /// The same, and whom to speak to.
    WithPerson,
}

/// What is known when a line says something of the one above it: "Contact: Els Smit", "koor@voorbeeld.nl", "Mevr. Smit,
/// tel. …"; nothing if it does not.
fn about(last: &str, line: &str, above: Above, words: &Headings) -> Option<Above> {
    const LABEL: usize = 3;
    let told = if above == Above::Named { Above::Told } else { above };
    let label = line
        .split_once(':')
        .filter(|(_, behind)| !behind.trim().is_empty());
    if let Some((label, _)) = label.filter(|(label, _)| label.split_whitespace().count() <= LABEL) {
        if words.is_contact(label) {
            return Some(Above::WithPerson);
        }
        let is_word = label.chars().all(|sign| sign.is_alphabetic() || sign == ' ');
        let is_label = words.knows(label) && !words.is_name(label) || above != Above::Named && is_word;
        return is_label.then_some(told);
    }
    let (ways, rest) = ways_in(line);
    if ways.is_empty() || above == Above::Named && !ways_in(last).0.is_empty() {
        return None;
    }
    if words.is_titled(line) && !words.is_titled(last) {
        return Some(Above::WithPerson);
    }
    // The mobile of nobody in particular is not to be that of a club, which everybody may see.
    let is_mobile = |(field, text): &(&str, String)| *field == "phone" && mobile(text);
    let known = above == Above::WithPerson || !ways.iter().any(is_mobile);
    (known && !rest.chars().any(char::is_alphabetic)).then_some(told)
}

fn mobile(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    ["06", "316", "00316"]
        .iter()
        .any(|start| digits.starts_with(start))
}

/// Whether the text is one of lines: no line is one of headings, and no sign parts all lines into as many cells, but for
/// commas in sentences.
pub(super) fn are_lines(text: &str, words: &Headings) -> bool {
    let all: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .take(SAMPLE)
        .collect();
    let is_headed = all.iter().any(|line| is_of_headings(line, words));
    let is_quoted = |line: &&str| line.starts_with('"') || line.contains(",\"") || line.contains("\",");
    let is_code = |line: &&str| line.starts_with(['[', '{', '<']);
    if all.first().is_some_and(is_code) {
        return false;
    }
    if all.is_empty() || is_headed || all.iter().any(is_quoted) {
        return false;
    }
    let parted = |sign: char| all.iter().filter(|line| line.contains(sign)).count();
    if [';', '\t', '|'].iter().any(|sign| all.len() < parted(*sign) * 2) {
        return false;
    }
    let commas = all.iter().map(|line| line.matches(',').count()).sum::<usize>();
    let spaced = all.iter().map(|line| line.matches(", ").count()).sum::<usize>();
    let ended = all.iter().filter(|line| line.ends_with(',')).count();
    if is_of_cells(&all) {
        return false;
    }
    commas == 0 || commas <= (spaced + ended) * 2 && all.iter().any(|line| is_told(line))
}

/// Whether commas part each line into as many cells, several of them, of which none says two things: a name and a number.
fn is_of_cells(all: &[&str]) -> bool {
    const SEVERAL: usize = 3;
    let count = |line: &&str| line.split(',').count();
    let first = all.first().map_or(0, count);
    let says_two = |cell: &str| {
        let (ways, rest) = ways_in(cell.trim());
        !ways.is_empty() && rest.chars().any(char::is_alphabetic)
    };
    SEVERAL <= first
        && all.iter().all(|line| count(line) == first)
        && !all.iter().any(|line| line.split(',').any(says_two))
}

/// Whether a row of headings stands there: a way to reach somebody never is one.
fn is_of_headings(line: &str, words: &Headings) -> bool {
    if !ways_in(line).0.is_empty() {
        return false;
    }
    [';', '\t', '|', ','].iter().any(|sign| {
        let cells: Vec<&str> = line
            .split(*sign)
            .map(str::trim)
            .filter(|cell| !cell.is_empty())
            .collect();
        let known = cells.iter().filter(|cell| words.knows(cell)).count();
        0 < known && cells.len() <= known * 2
    })
}

/// Whether a line tells how to reach somebody, or greets.
fn is_told(line: &str) -> bool {
    let (ways, _) = ways_in(line);
    let is_way = |field: &str| matches!(field, "phone" | "email" | "website");
    line.ends_with(',') || ways.iter().any(|(field, _)| is_way(field))
}

/// Whether this row holds what never is a heading: a way to reach somebody.
pub(super) fn is_of_values(row: &StringRecord) -> bool {
    !blank(row) && row.iter().any(|cell| !ways_in(cell).0.is_empty())
}
