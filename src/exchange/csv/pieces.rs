//! Pieces of a cell: what signs part, what stands between brackets, what is a street.

/// The parts between these signs, but for those between brackets.
pub(super) fn outside_brackets<'t>(text: &'t str, signs: &[char]) -> Vec<&'t str> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0_usize);
    for (place, sign) in text.char_indices() {
        match sign {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 && signs.contains(&sign) && !is_of_name(text, place) => {
                parts.push(&text[start..place]);
                start = place + sign.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

/// Whether the stroke at this place is the one of "v/d".
fn is_of_name(text: &str, place: usize) -> bool {
    let (before, behind) = text.split_at(place);
    let last = before.rsplit(|sign: char| !sign.is_alphanumeric()).next();
    let next = behind.strip_prefix('/').and_then(|behind| {
        let mut words = behind.split(|sign: char| !sign.is_alphanumeric());
        words.next()
    });
    let is = |word: Option<&str>, letter: &str| word.is_some_and(|word| word.eq_ignore_ascii_case(letter));
    is(last, "v") && is(next, "d")
}

/// The text without what stands between brackets, and that.
pub(super) fn brackets(text: &str) -> (String, Vec<String>) {
    let (mut outside, mut inside, mut rest) = (String::new(), Vec::new(), text);
    while let Some((before, behind)) = rest.split_once('(') {
        let Some((within, after)) = behind.split_once(')') else {
            break;
        };
        // "(024) 555 01 23" is a number.
        if within.chars().all(|sign| sign.is_ascii_digit()) {
            outside.push_str(&rest[..before.len() + within.len() + 2]);
        } else {
            outside.push_str(before);
            outside.push(' ');
            inside.push(within.to_owned());
        }
        rest = after;
    }
    outside.push_str(rest);
    (outside, inside)
}

/// A name and a number: "Kerkstraat 12a".
pub(super) fn is_street(text: &str) -> bool {
    let Some((name, number)) = text.rsplit_once(' ') else {
        return false;
    };
    let digits = number.chars().take_while(char::is_ascii_digit).count();
    let end = number.chars().skip(digits).count();
    // "na 20u" is a time.
    let is_time = number[digits..].to_lowercase().starts_with('u');
    !is_time
        && (1..=5).contains(&digits)
        && end <= 4
        && 2 < name.chars().filter(|sign| sign.is_alphabetic()).count()
        && name.split(' ').count() < 5
}

/// The text with room between letters with points that are in front of a surname, and those that are of a name: "L. v.d.H."
/// is "L. v.d. H.".
pub(super) fn loosened(text: &str) -> String {
    let mut wide = String::with_capacity(text.len());
    // Whether the letter in front of a point is a capital.
    let (mut first, mut behind_point) = (None, false);
    for sign in text.chars() {
        let is_capital = sign.is_alphabetic().then(|| sign.is_uppercase());
        if behind_point && first.is_some() && is_capital.is_some() && first != is_capital {
            wide.push(' ');
        }
        behind_point = sign == '.';
        first = match (sign, is_capital) {
            ('.', _) => first,
            (_, Some(_)) if first.is_none() || wide.ends_with(['.', ' ']) => is_capital,
            (_, Some(_)) => first,
            _ => None,
        };
        wide.push(sign);
    }
    wide
}
