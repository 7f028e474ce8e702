//! Who took part, in one line: roles and numbers, "bewoner 6, opbouwwerker 1".

use crate::domain::gathering::Participant;
use crate::domain::value::Rows;

/// What was typed: a number may stand before or behind its role.
pub(super) fn read(typed: &str) -> Rows<Participant> {
    let parts = typed.split([',', ';', '\n']).map(str::trim);
    Rows(parts.filter(|part| !part.is_empty()).map(participant).collect())
}

fn participant(part: &str) -> Participant {
    let words: Vec<&str> = part.split_whitespace().collect();
    let number = |word: &&str| word.trim_end_matches(['x', '×']).parse().ok();
    let (role, number) = match words.as_slice() {
        [role @ .., last] if !role.is_empty() && number(last).is_some() => (role, number(last)),
        [first, role @ ..] if !role.is_empty() && number(first).is_some() => (role, number(first)),
        all => (all, None),
    };
    Participant {
        role: role.join(" ").into(),
        number,
    }
}

/// The same as somebody would type it.
pub(super) fn written(participants: &Rows<Participant>) -> String {
    let parts = participants.0.iter().map(|one| match one.number {
        Some(number) => format!("{} {number}", &*one.role),
        None => one.role.to_string(),
    });
    parts.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::{read, written};

    #[test]
    fn a_number_stands_before_or_behind_its_role() {
        assert_eq!(
            written(&read("6 bewoners, opbouwwerker 1; wethouder,, 2x raadslid")),
            "bewoners 6, opbouwwerker 1, wethouder, raadslid 2"
        );
        assert_eq!(written(&read("12")), "12");
        assert_eq!(written(&read("")), "");
    }
}
