//! What two spellings of the same have in common, and the order in which people expect names.

use std::cmp::Ordering;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Letters and digits without capitals, accents and other signs: what two spellings share.
pub fn fold(text: &str) -> String {
    // Nothing to take apart.
    if text.is_ascii() {
        let signs = text.chars().filter(char::is_ascii_alphanumeric);
        return signs.map(|sign| sign.to_ascii_lowercase()).collect();
    }
    text.nfd()
        .filter(|sign| !is_combining_mark(*sign))
        .flat_map(char::to_lowercase)
        .filter(|sign| sign.is_alphanumeric())
        .collect()
}

/// Without capitals and accents, every run of white space as one space; other signs stay, so that
/// they can be looked for.
pub fn plain(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    plain_onto(text, &mut folded);
    folded
}

/// Adds [`plain`] text to what is there.
pub fn plain_onto(text: &str, folded: &mut String) {
    // Most names are plain already but for their capitals.
    let tidy = |pair: &[u8]| pair != b"  " && !pair[0].is_ascii_control();
    if text.is_ascii() && text == text.trim() && text.as_bytes().windows(2).all(tidy) {
        let start = folded.len();
        folded.push_str(text);
        folded[start..].make_ascii_lowercase();
        return;
    }
    let mut space = false;
    let push = |sign: char| {
        if sign.is_whitespace() {
            space = true;
            return;
        }
        if space && !folded.is_empty() && !folded.ends_with('\n') {
            folded.push(' ');
        }
        space = false;
        match letters_of(sign) {
            Some(letters) => folded.push_str(letters),
            None => folded.push(sign),
        }
    };
    text.nfkd()
        .filter(|sign| !is_combining_mark(*sign))
        .flat_map(char::to_lowercase)
        .for_each(push);
}

/// Letters that Unicode does not take apart, as they are typed on a plain keyboard, and the signs
/// that word processors put in the place of what is typed.
fn letters_of(sign: char) -> Option<&'static str> {
    Some(match sign {
        'ø' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        '’' | '‘' => "'",
        '“' | '”' | '„' => "\"",
        '–' | '—' => "-",
        _ => return None,
    })
}

/// The words of a folded text: runs of letters and digits.
pub fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// The order of two folded names: numbers by their size, "groep 2" before "groep 10".
pub fn name_order(one: &str, other: &str) -> Ordering {
    let (mut left, mut right) = (one, other);
    loop {
        let shared = left
            .bytes()
            .zip(right.bytes())
            .take_while(|(a, b)| a == b && !a.is_ascii_digit() && a.is_ascii())
            .count();
        left = &left[shared..];
        right = &right[shared..];
        let (digits, others) = (digits_of(left), digits_of(right));
        if digits.is_empty() || others.is_empty() {
            let (mut signs, mut rest) = (left.chars(), right.chars());
            match (signs.next(), rest.next()) {
                (Some(a), Some(b)) if a == b => (left, right) = (signs.as_str(), rest.as_str()),
                (a, b) => return a.cmp(&b),
            }
            continue;
        }
        let (number, second) = (digits.trim_start_matches('0'), others.trim_start_matches('0'));
        let order = number.len().cmp(&second.len()).then_with(|| number.cmp(second));
        if order.is_ne() {
            return order;
        }
        left = &left[digits.len()..];
        right = &right[others.len()..];
    }
}

/// What stands in the place of a plain name when many are sorted: its order, sign by sign, is
/// [`name_order`], but for zeros in front.
pub fn order_key(name: &str) -> String {
    let mut key = String::with_capacity(name.len() + 2);
    let mut rest = name;
    while let Some(place) = rest.bytes().position(|sign| sign.is_ascii_digit()) {
        key.push_str(&rest[..place]);
        let digits = digits_of(&rest[place..]);
        let number = digits.trim_start_matches('0');
        // A longer number is a larger one. It stays among the digits, where numbers have their place.
        key.push('0');
        key.push(char::from_u32(u32::try_from(number.len()).unwrap_or_default()).unwrap_or(char::MAX));
        key.push_str(number);
        rest = &rest[place + digits.len()..];
    }
    key.push_str(rest);
    key
}

fn digits_of(text: &str) -> &str {
    let end = text
        .bytes()
        .position(|sign| !sign.is_ascii_digit())
        .unwrap_or(text.len());
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::{fold, name_order, order_key, plain, words};

    #[test]
    fn accents_and_capitals_do_not_count_and_signs_do() {
        assert_eq!(plain("  Café  't Hœkje\t50% "), "cafe 't hoekje 50%");
        assert_eq!(plain("Bjørn’s IJssel"), "bjorn's ijssel");
        assert_eq!(fold("St.-Jan (Café)"), "stjancafe");
        assert_eq!(
            words("st. jan's 2e").collect::<Vec<_>>(),
            ["st", "jan", "s", "2e"]
        );
    }

    #[test]
    fn the_key_has_the_order_of_the_names() {
        let names = [
            "", "1", "2", "9", "10", "100", "a", "a1", "a 1", "a2b", "a10", "a10b", "a10b2", "éik 3", "z",
            "10a", "2a", "-1", ":", "a:", "a-",
        ];
        for one in names.map(plain) {
            for other in names.map(plain) {
                let order = order_key(&one).cmp(&order_key(&other));
                assert_eq!(order, name_order(&one, &other), "{one} {other}");
            }
        }
        assert_eq!(order_key("groep 02"), order_key("groep 2"));
    }

    #[test]
    fn names_stand_in_the_order_that_people_expect() {
        let mut names = ["groep 10", "zwaan", "groep 2", "groep", "eik", "groep 02b", "éik"];
        names.sort_by(|one, other| name_order(&plain(one), &plain(other)));
        assert_eq!(
            names,
            ["eik", "éik", "groep", "groep 2", "groep 02b", "groep 10", "zwaan"]
        );
    }
}
