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
