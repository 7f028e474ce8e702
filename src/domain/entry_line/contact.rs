//! Phone numbers, e-mail addresses, web addresses and postcodes, told apart from words and years.

use crate::domain::entry_line::Taken;
use crate::domain::entry_line::tokens::{Token, tokens};

/// Ends of web addresses that are recognised without `www.` in front.
const ENDS: [&str; 9] = ["nl", "com", "org", "net", "eu", "info", "be", "de", "frl"];

/// What the line goes on with, if that is a way to reach somebody: the field, what to call it, and
/// how many tokens it takes.
pub(super) fn at(tokens: &[Token<'_>]) -> Option<(&'static str, Taken, usize)> {
    let first = bare(tokens.first()?);
    if let Some(count) = phone(tokens) {
        return Some(("phone", Taken::Phone, count));
    }
    if mail_address(first).find('@').is_some_and(|place| place > 0) {
        return Some(("email", Taken::Email, 1));
    }
    if let Some(count) = postcode(tokens) {
        return Some(("postcode", Taken::Postcode, count));
    }
    website(first).then_some(("website", Taken::Website, 1))
}

/// The ways to reach somebody that stand in a text, each with its field, in their order; and the words that
/// are left.
pub fn ways_in(text: &str) -> (Vec<(&'static str, String)>, String) {
    let tokens = tokens(text);
    let (mut ways, mut left, mut place) = (Vec::new(), Vec::new(), 0);
    while place < tokens.len() {
        match at(&tokens[place..]) {
            Some((field, _, count)) => {
                let way: Vec<&str> = tokens[place..place + count].iter().map(bare).collect();
                let way = way.join(" ");
                ways.push(match field {
                    "email" => (field, mail_address(&way).to_owned()),
                    // A stroke behind it parts it from what comes next.
                    "phone" => {
                        let way = way.trim_end_matches(['/', '-', '.', ' ']);
                        (field, unbracketed(way).to_owned())
                    }
                    _ => (field, way),
                });
                place += count;
            }
            None => {
                left.push(tokens[place].text);
                place += 1;
            }
        }
    }
    (ways, left.join(" "))
}

/// The number without brackets around the whole of it; around its area code they are part of it.
fn unbracketed(number: &str) -> &str {
    let inside = number.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    inside
        .filter(|inside| !inside.contains(['(', ')']))
        .unwrap_or(number)
}

/// The e-mail address without what programs for mail write around it: `<els@malden.nl>`, `mailto:els@malden.nl`.
pub fn mail_address(text: &str) -> &str {
    const SCHEME: &str = "mailto:";
    let around = ['<', '>', '(', ')', '[', ']', '"', '\''];
    let text = text.trim().trim_matches(around);
    match text.get(..SCHEME.len()) {
        Some(start) if start.eq_ignore_ascii_case(SCHEME) => text[SCHEME.len()..].trim(),
        _ => text,
    }
}

fn bare<'a>(token: &Token<'a>) -> &'a str {
    token.text.trim_end_matches([',', ';'])
}

/// How many tokens a phone number takes, if one starts here: `024-5550123`, `06 12 34 56 78`,
/// `+31 6 12345678`, `(024) 555 01 23`.
fn phone(tokens: &[Token<'_>]) -> Option<usize> {
    const LONGEST: usize = 7;
    let start = tokens.first()?.text;
    if !start.starts_with(['0', '+', '(']) {
        return None;
    }
    let mut digits = String::new();
    let mut fits = None;
    for (place, token) in tokens.iter().take(LONGEST).enumerate() {
        let text = bare(token);
        let plus = usize::from(place == 0 && text.starts_with('+'));
        let plain = text[plus..]
            .chars()
            .all(|sign| sign.is_ascii_digit() || "-()/.".contains(sign));
        if !plain {
            break;
        }
        digits.extend(text.chars().filter(char::is_ascii_digit));
        // A bracket by itself is no part of it.
        let adds = text.contains(|sign: char| sign.is_ascii_digit());
        if adds && is_phone(&digits, start.starts_with('+')) {
            fits = Some(place + 1);
        }
        if text.len() < token.text.len() {
            break;
        }
    }
    fits
}

fn is_phone(digits: &str, plus: bool) -> bool {
    let length = digits.len();
    if plus || digits.starts_with("00") {
        let digits = if plus { digits } else { &digits[2..] };
        return match digits.strip_prefix("31") {
            Some(rest) => rest.trim_start_matches('0').len() == 9,
            None => (8..=15).contains(&digits.len()),
        };
    }
    // Numbers that are free or cost extra may be short.
    let service = ["0800", "0900"].iter().any(|start| digits.starts_with(start));
    digits.starts_with('0') && (length == 10 || service && (length == 8 || length == 11))
}

/// `6581 AB` and `6581ab`. Apart, the letters have to be capitals: "Fanfare 1890 en koor" is a name.
fn postcode(tokens: &[Token<'_>]) -> Option<usize> {
    let number = |text: &str| {
        text.len() == 4 && !text.starts_with('0') && text.bytes().all(|sign| sign.is_ascii_digit())
    };
    let first = bare(tokens.first()?);
    let letters = |text: &str| text.len() == 2 && text.bytes().all(|sign| sign.is_ascii_alphabetic());
    if first.len() == 6 && first.is_ascii() && number(&first[..4]) && letters(&first[4..]) {
        return Some(1);
    }
    let second = bare(tokens.get(1)?);
    let capitals = letters(second) && second.bytes().all(|sign| sign.is_ascii_uppercase());
    (number(first) && capitals).then_some(2)
}

fn website(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    if ["http://", "https://", "www."]
        .iter()
        .any(|start| lower.starts_with(start))
    {
        return true;
    }
    let host = lower.split('/').next().unwrap_or_default();
    let plain = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|sign| sign.is_ascii_alphanumeric() || sign == '-')
    };
    host.rsplit_once('.')
        .is_some_and(|(name, end)| ENDS.contains(&end) && name.split('.').all(plain))
}

#[cfg(test)]
mod tests {
    use super::at;
    use crate::domain::entry_line::tokens::tokens;

    #[test]
    fn what_reaches_people_is_told_apart_from_names() {
        let found = |line| at(&tokens(line)).map(|(field, _, count)| (field, count));
        assert_eq!(found("024-5550123"), Some(("phone", 1)));
        assert_eq!(found("06 12 34 56 78 Els"), Some(("phone", 5)));
        assert_eq!(found("(024) 555 01 23, 1890"), Some(("phone", 4)));
        assert_eq!(found("+31 6 12345678"), Some(("phone", 3)));
        assert_eq!(found("+31(0)24-5550123"), Some(("phone", 1)));
        assert_eq!(found("0900-8844"), Some(("phone", 1)));
        assert_eq!(found("els@malden.nl"), Some(("email", 1)));
        assert_eq!(found("www.fanfare.example"), Some(("website", 1)));
        assert_eq!(found("fanfare-malden.nl/contact"), Some(("website", 1)));
        assert_eq!(found("6581 AB Malden"), Some(("postcode", 2)));
        assert_eq!(found("6581ab"), Some(("postcode", 1)));
        for name in [
            "2000", "1890 en", "0", "St.Jan", "+ouderen", "06", "@malden", "10-12", "112",
        ] {
            assert_eq!(found(name), None, "{name}");
        }
    }
}
